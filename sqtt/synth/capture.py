"""A whole synthetic capture: packets of waves, of instructions on the traced unit, of clocks and registers; losses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np

from ..encode import Encoder
from ..errors import SqttError
from ..formats import LAYOUTS, Kind, Layout
from ..formats.names import ComputeRegister
from .machine import ENTRY as OFFSET
from .machine import TARGETS, code_object, program
from .program import KINDS, WORK, Path, checked
from .schedule import FIRST, I64, READY, schedule, within
from .truth import Instructions, Waves

CADENCE = 4096
"""Clocks between two readings of the real-time counter."""
REAL_EVERY = 24
"""Shader clocks in one tick of the real-time counter: 2.4 GHz."""
REAL_BASE = 14_092_873_639
ME = 1
"""The micro engine of the compute queues. CDNA's register packets count it from -1."""
ENTRY = 0x7F00_1234_5600
"""Where the program lies; pcs count from here."""


@dataclass(frozen=True, eq=False)
class Engine:
    """The stream of one shader engine and what is in it."""

    index: int
    stream: bytes
    waves: Waves
    instructions: Instructions
    pairs: I64
    """Readings of the real-time counter in the stream: rows of shader clock, counter. None on CDNA."""
    losses: I64
    """Stretches without packets: rows of first clock, and the clock of the marker that ends it."""


@dataclass(frozen=True, eq=False)
class Draft:
    """The stream of one shader engine before it is bytes, and what will be in it."""

    index: int
    encoder: Encoder
    waves: Waves
    instructions: Instructions
    pairs: I64
    losses: I64

    def engine(self) -> Engine:
        """The finished engine."""
        return Engine(
            self.index, self.encoder.stream(), self.waves, self.instructions, self.pairs, self.losses
        )


@dataclass(frozen=True, eq=False)
class Kernel:
    """What all engines of a synthetic capture run."""

    layout: Layout
    seed: int
    entry: int
    """The address that the registers give as the beginning of the program."""
    target: str
    """The GPU that it says it is of, such as gfx1100."""
    code: bytes
    """The code object of the program; empty where there are no instructions to show (gfx10)."""
    path: tuple[str, ...]

    @property
    def load_address(self) -> int:
        """Where the code object was loaded to."""
        return self.entry - OFFSET


@dataclass(frozen=True, eq=False)
class Capture(Kernel):
    """A synthetic capture of one kernel."""

    engines: tuple[Engine, ...]

    @property
    def waves(self) -> int:
        """How many waves all engines have."""
        return sum(len(engine.waves) for engine in self.engines)


def capture(
    layout: Layout | str = "gfx11",
    *,
    seed: int = 0,
    waves: int = 10_000,
    engines: int = 4,
    units: int = 4,
    kind: str = "busy matmul",
    path: Path | None = None,
    instructions: bool = True,
    losses: int = 0,
) -> Capture:
    """Make a capture with known contents. The same arguments give the same bytes.

    waves: in all; they fill the slots of the engines evenly, round after round.
    units: work-group processors in each of the 2 shader arrays (CDNA: compute units in its 1).
    kind: one of `KINDS`, unless a path of steps is given.
    instructions: False leaves out what a capture of waves only leaves out.
    losses: stretches of lost packets per engine.
    """
    kernel, drafted = drafts(
        layout,
        seed=seed,
        waves=waves,
        engines=engines,
        units=units,
        kind=kind,
        path=path,
        instructions=instructions,
        losses=losses,
    )
    done = tuple(one.engine() for one in drafted)
    return Capture(**{one.name: getattr(kernel, one.name) for one in fields(kernel)}, engines=done)


def drafts(
    layout: Layout | str = "gfx11",
    *,
    seed: int = 0,
    waves: int = 10_000,
    engines: int = 4,
    units: int = 4,
    kind: str = "busy matmul",
    path: Path | None = None,
    instructions: bool = True,
    losses: int = 0,
    with_instructions: bool = True,
) -> tuple[Kernel, Iterator[Draft]]:
    """As `capture`, one engine after the other, each made when its turn comes.

    with_instructions: False leaves out what instructions are in the stream, which takes more memory than the stream.
    Raises SqttError for what no capture can have.
    """
    found = LAYOUTS[layout] if isinstance(layout, str) else layout
    if path is None:
        if kind not in KINDS:
            raise SqttError(f"no program is called {kind!r}; there are {', '.join(KINDS)}")
        path = KINDS[kind]()
    if instructions:
        checked(found, path)
    if not path or waves < 0 or engines < 1 or not 1 <= units <= (16 if found.cdna else 8):
        raise SqttError("a capture needs a path, an engine and 1 to 8 units (CDNA: 16)")
    assembled = program(found, path)
    if assembled is not None:
        path = assembled.path
    counts = [waves // engines + (index < waves % engines) for index in range(engines)]
    seeds = np.random.SeedSequence(seed).spawn(engines)
    steps = path
    drafted = (
        _draft(
            found,
            index,
            count,
            units,
            steps,
            instructions,
            losses,
            np.random.default_rng(own),
            with_instructions,
        )
        for index, (count, own) in enumerate(zip(counts, seeds, strict=True))
    )
    target = TARGETS[found.name]
    code = b"" if assembled is None else code_object(assembled.code, target)
    return Kernel(found, seed, ENTRY, target, code, tuple(step.work for step in path)), drafted


def _draft(
    layout: Layout,
    index: int,
    count: int,
    units: int,
    path: Path,
    instructions: bool,
    losses: int,
    random: np.random.Generator,
    with_instructions: bool,
) -> Draft:
    plan = schedule(layout, count, units, path, losses, random, instructions=instructions)
    lost, mine, order = plan.lost, plan.traced, plan.order
    encoder = _encoder(layout, index, units)
    place: dict[str, I64] = {
        "sa": plan.sa,
        "cu" if layout.cdna else "wgp": plan.wgp,
        "simd": plan.simd,
        "slot": plan.slot,
    }
    gone = within(lost, plan.start), within(lost, plan.end)
    for event, times, absent in ((Kind.WAVE_END, plan.end, gone[1]), (Kind.WAVE_START, plan.start, gone[0])):
        launched = {"me": ME} if event == Kind.WAVE_START else {}
        mine_now = {name: values[~absent] for name, values in place.items()}
        encoder.add(event, times[~absent], **mine_now, **launched)
    _registers(encoder, layout)
    pairs = np.empty((0, 2), np.int64)
    if not layout.cdna:
        ticks = np.arange(FIRST // 2, plan.last, CADENCE)
        ticks = ticks[~within(lost, ticks)]
        pairs = np.stack((ticks, REAL_BASE + ticks // REAL_EVERY), axis=1)
        assert layout.stamp is not None
        reading: dict[str, int | I64] = {layout.stamp.test.name: layout.stamp.real, "value": pairs[:, 1]}
        encoder.add(Kind.TIMESTAMP, pairs[:, 0], **reading)
    table = add_instructions(
        encoder,
        layout,
        path,
        plan.issue,
        plan.rank[mine],
        plan.slot[mine],
        plan.simd[mine],
        lost,
        instructions,
        with_instructions,
    )
    _markers(encoder, layout, lost)
    truth = Waves(
        plan.sa[order],
        plan.wgp[order],
        plan.simd[order],
        plan.slot[order],
        plan.start[order],
        plan.end[order],
        gone[0][order],
        gone[1][order],
    )
    return Draft(index, encoder, truth, table, pairs, lost)


def _encoder(layout: Layout, index: int, units: int) -> Encoder:
    if layout.cdna:
        return Encoder(layout, se=index)
    return Encoder(layout, simd=0, wgp=0, sa=0, last_sa=1, last_wgp=units - 1, dp_rate=1)


def _registers(encoder: Encoder, layout: Layout) -> None:
    """The registers that a dispatch writes."""
    values = {
        ComputeRegister.PGM_LO: ENTRY >> 8 & 0xFFFFFFFF,
        ComputeRegister.PGM_HI: ENTRY >> 40,
        ComputeRegister.NUM_THREAD_X: 256,
        ComputeRegister.NUM_THREAD_Y: 1,
        ComputeRegister.NUM_THREAD_Z: 1,
        ComputeRegister.DISPATCH_INITIATOR: 1,
    }
    for row, (register, value) in enumerate(values.items()):
        time = (FIRST // 2 + row) * layout.clocks
        if layout.cdna:
            encoder.add(Kind.REG_CS, time, me=ME - 1, offset=int(register), value=value)
        else:
            encoder.add(Kind.REG, time, me=ME, cs=1, offset=int(register), value=value)


def add_instructions(
    encoder: Encoder,
    layout: Layout,
    path: Path,
    issue: I64,
    wave: I64,
    slot: I64,
    simd: I64,
    lost: I64,
    wanted: bool,
    with_instructions: bool = True,
) -> Instructions:
    """Add the packets of the instructions: `issue` has a row for each wave and a column for each step.

    with_instructions: whether the result has them, too.
    """
    columns: list[tuple[I64, ...]] = []
    for step, one in enumerate(path) if wanted and len(wave) else ():
        work, times = WORK[one.work], issue[:, step]
        absent = within(lost, times)
        here, at = ~absent, times[~absent]
        if layout.cdna:
            kind, op = (Kind.ISSUE, -1) if work.cdna is None else (Kind.INST, work.cdna)
            _issue(encoder, at, slot[here], simd[here], op)
        else:
            kind, op = work.kind, -1 if work.op is None else work.op
            extra = {} if work.op is None else {"op": op}
            encoder.add(kind, at, slot=slot[here], **extra)
            if work.executes is not None:
                executes, source = work.executes
                done = at + work.cycles + 3
                encoder.add(executes, done[~within(lost, done)], source=source)
        if not with_instructions:
            continue
        shape = times.shape
        columns.append(
            (
                wave,
                times,
                np.full(shape, kind),
                np.full(shape, op),
                np.full(shape, one.pc),
                absent.astype(np.int64),
            )
        )
    if not layout.cdna and wanted and len(wave):
        ready = issue[:, 0] - READY
        here = ~within(lost, ready)
        encoder.add(Kind.WAVE_READY, ready[here], slots=1 << slot[here])
    if not columns:
        none = np.empty(0, np.int64)
        return Instructions(none, none, none.astype(np.uint8), none, none, none.astype(np.bool_))
    joined = [np.concatenate(parts) for parts in zip(*columns, strict=True)]
    order = np.argsort(joined[1], kind="stable")
    owner, times, kinds, ops, pcs, missing = (values[order] for values in joined)
    return Instructions(owner, times, kinds.astype(np.uint8), ops, pcs, missing.astype(np.bool_))


def _issue(encoder: Encoder, times: I64, slot: I64, simd: I64, op: int) -> None:
    """CDNA: what a slot did, and the class of the instruction behind it."""
    for index in range(encoder.layout.slots):
        mine = slot == index
        state = 3 if op < 0 else 2
        encoder.add(
            Kind.ISSUE, times[mine], simd=simd[mine], **{f"slot{index}": np.full(int(mine.sum()), state)}
        )
    if op >= 0:
        encoder.add(Kind.INST, times + encoder.layout.clocks, slot=slot, simd=simd, op=op)


def _markers(encoder: Encoder, layout: Layout, lost: I64) -> None:
    """What the hardware writes after a loss."""
    if not len(lost):
        return
    if layout.cdna:
        encoder.add(Kind.MISC, lost[:, 1], type=2)
    elif "lost" in layout.packet(Kind.TIMESTAMP).by_name:
        encoder.add(Kind.TIMESTAMP, lost[:, 1], lost=1)
    else:
        encoder.add(Kind.MISC, lost[:, 1], spm=1)
