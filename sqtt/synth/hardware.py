"""What the trace units of a mock GPU write: a `source` for `runtime.mock.Gpu`.

    source = Hardware(chip)
    gpu = Gpu(chip, source)          # … start a trace, dispatch, stop it, read the buffers
    source.waves[xcc, engine]        # what is in them

Every dispatch of the trace has its registers, its waves and, where the token mask lets them through, the instructions
of the traced unit: those that the mock's emulator carried out, at times that a model gives them (`executed`), or,
where a function stood for the kernel, those of a synthetic program.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bindings.amd_gpu import sid
from runtime.amd.chip import Chip
from runtime.mock import Traced
from runtime.mock.trace_unit import Dispatch

from ..encode import Encoder
from ..formats import LAYOUTS, Kind, Layout
from .capture import ME, add_instructions
from .executed import Engine, instructions, packets, waves
from .machine import program
from .program import WORK, Path, shows_instructions, small
from .schedule import ENTER, LEAVE
from .truth import Waves

I64 = NDArray[np.int64]

LAYOUT_OF = {9: "cdna", 10: "gfx10", 11: "gfx11", 12: "gfx12"}
"""The format of each generation of `Chip`."""
GAP = 64
"""Clocks between two registers, and before the waves of a dispatch."""
APART = 8
"""Clocks between the starts of two waves."""
_UNITS = 4  # work-group processors of a shader array; CDNA: compute units
_LANES = {9: 64}  # lanes of a wave; 32 on RDNA


class Hardware:
    """The streams of traces on a mock GPU. `waves` are the truth of the last trace, by XCC and engine."""

    def __init__(self, chip: Chip, path: Path | None = None) -> None:
        self.layout: Layout = LAYOUTS[LAYOUT_OF[chip.generation]]
        steps = small() if path is None else path
        assembled = program(self.layout, steps)
        self.path: Path = steps if assembled is None else assembled.path
        self.waves: dict[tuple[int, int], Waves] = {}
        self._chip = chip
        self._first = chip.address(chip.register("COMPUTE_DISPATCH_INITIATOR"))
        self._userdata = [chip.address(chip.register("SQ_THREAD_TRACE_USERDATA")[index]) for index in (2, 3)]

    def __call__(self, traced: Traced) -> bytes:
        encoder = _Masked(self.layout, traced, self._header(traced))
        clock, starts = GAP * self.layout.clocks, []
        markers = list(traced.markers)
        for number, dispatch in enumerate(traced.dispatches):
            clock = self._markers(encoder, [word for seen, word in markers if seen == number], clock)
            clock = self._registers(encoder, dispatch.registers, clock)
            if dispatch.execution.steps:
                found, clock = self._executed(encoder, traced, dispatch, clock)
            else:
                count = self._share(traced, dispatch.workgroups, dispatch.registers)
                found, clock = self._waves(encoder, traced, count, clock)
            starts.append(found)
        last = len(traced.dispatches)
        self._markers(encoder, [word for seen, word in markers if seen == last], clock)
        columns = [np.concatenate(parts) for parts in zip(*starts, strict=True)] if starts else [_none()] * 6
        sa, unit, simd, slot, start, end = columns
        lost = np.zeros(len(start), np.bool_)
        self.waves[traced.xcc, traced.engine] = Waves(sa, unit, simd, slot, start, end, lost, lost)
        return encoder.stream()

    def _header(self, traced: Traced) -> dict[str, int]:
        if self.layout.cdna:
            return {"se": traced.engine, "cu": traced.mask["CU_SEL"]}
        return {
            "simd": traced.mask["SIMD_SEL"],
            "wgp": traced.mask["WGP_SEL"],
            "sa": int(traced.mask["SA_SEL"]),
            "last_wgp": _UNITS - 1,
            "dp_rate": 1,
        }

    def _markers(self, encoder: _Masked, words: list[int], clock: int) -> int:
        """Words of the program's own: writes of two registers in turn."""
        for index, word in enumerate(words):
            offset = self._userdata[index % 2]
            me = {"me": ME - 1} if self.layout.cdna else {"me": ME, "cs": 0}
            encoder.add(Kind.REG, clock, offset=offset, value=word, **me)
            clock += GAP * self.layout.clocks
        return clock

    def _registers(self, encoder: _Masked, registers: dict[int, int], clock: int) -> int:
        """The compute registers as they are at a dispatch, then what starts it."""
        compute = {
            address - self._first: value
            for address, value in registers.items()
            if self._first < address < self._first + (1 << 7) and address < sid.SI_SH_REG_END // 4
        }
        for offset, value in (*sorted(compute.items()), (0, 1)):
            if self.layout.cdna:
                encoder.add(Kind.REG_CS, clock, me=ME - 1, offset=offset, value=value)
            else:
                encoder.add(Kind.REG, clock, me=ME, cs=1, offset=offset, value=value)
            clock += GAP * self.layout.clocks
        return clock

    def _share(self, traced: Traced, groups: tuple[int, int, int], registers: dict[int, int]) -> int:
        """How many of a dispatch's waves this engine gets: workgroups go round."""
        chip = self._chip
        threads = 1
        for axis in "XYZ":
            register = chip.register(f"COMPUTE_NUM_THREAD_{axis}")
            lanes = register.unpack(registers.get(chip.address(register), 0))["NUM_THREAD_FULL"]
            threads *= max(int(lanes), 1)
        engines = chip.engines * chip.xccs
        mine = traced.xcc * chip.engines + traced.engine
        total = groups[0] * groups[1] * groups[2]
        return len(range(mine, total, engines)) * -(-threads // _LANES.get(chip.generation, 32))

    def _waves(self, encoder: _Masked, traced: Traced, count: int, clock: int) -> tuple[tuple[I64, ...], int]:
        """Waves in rounds over all slots; a round ends before the next begins."""
        layout, clocks = self.layout, self.layout.clocks
        shape = (layout.slots, 4, _UNITS)
        lanes = int(np.prod(shape))
        index = np.arange(count)
        slot, simd, unit = (part.astype(np.int64) for part in np.unravel_index(index % lanes, shape))
        cycles = np.array([WORK[step.work].cycles for step in self.path])
        issue = ENTER + np.cumsum(cycles + 1) - cycles[0]
        lasting = (int(issue[-1]) + LEAVE) * clocks
        start = clock + (index // lanes) * (lasting + lanes * APART * clocks) + index % lanes * APART * clocks
        end = start + lasting
        sa = np.zeros(count, np.int64)
        place: dict[str, ArrayLike] = {"sa": sa, "simd": simd, "slot": slot}
        place["cu" if layout.cdna else "wgp"] = unit
        encoder.add(Kind.WAVE_END, end, **place)
        encoder.add(Kind.WAVE_START, start, me=ME, **place)
        chosen = traced.mask["CU_SEL"] if layout.cdna else traced.mask["WGP_SEL"]
        mine = np.flatnonzero((unit == chosen) & (layout.cdna | (simd == traced.mask.get("SIMD_SEL", 0))))
        if shows_instructions(layout) and encoder.instructions:
            none = np.empty((0, 2), np.int64)
            at = start[mine, None] + issue * clocks
            add_instructions(encoder, layout, self.path, at, mine, slot[mine], simd[mine], none, True)
        return (sa, unit, simd, slot, start, end), int(end.max(initial=clock)) + GAP * clocks

    def _executed(
        self, encoder: _Masked, traced: Traced, dispatch: Dispatch, clock: int
    ) -> tuple[tuple[I64, ...], int]:
        """The waves of an execution on this engine, and the instructions of the traced SIMD."""
        layout, chip = self.layout, self._chip
        total = dispatch.workgroups[0] * dispatch.workgroups[1] * dispatch.workgroups[2]
        groups = range(traced.xcc * chip.engines + traced.engine, total, chip.engines * chip.xccs)
        code = instructions(dispatch.execution, f"gfx{chip.version[0]}{chip.version[1]:x}{chip.version[2]:x}")
        found = waves(dispatch.execution, groups)
        Engine(layout, code, clock).run(found)
        found.sort(key=lambda one: one.start)
        columns = [np.array([getattr(one, name) for one in found], np.int64) for name in _COLUMNS]
        unit, simd, slot, start, end = columns
        sa = np.zeros(len(found), np.int64)
        place: dict[str, ArrayLike] = {"sa": sa, "simd": simd, "slot": slot, "wgp": unit}
        encoder.add(Kind.WAVE_END, end, **place)
        encoder.add(Kind.WAVE_START, start, me=ME, **place)
        shown = traced.mask["WGP_SEL"], traced.mask["SIMD_SEL"]
        mine = [one for one in found if (one.unit, one.simd) == shown and one.issued]
        if encoder.instructions:
            for kind, times, fields in packets(mine):
                encoder.add(kind, times, **fields)
        return (sa, unit, simd, slot, start, end), int(end.max(initial=clock)) + GAP * layout.clocks


_COLUMNS = ("unit", "simd", "slot", "start", "end")


class _Masked(Encoder):
    """An encoder that leaves out what the token mask leaves out."""

    def __init__(self, layout: Layout, traced: Traced, header: dict[str, int]) -> None:
        super().__init__(layout, **header)
        name = "TOKEN_MASK" if layout.cdna else "TOKEN_EXCLUDE"
        self._mask = int(traced.tokens[name])

    def passes(self, kind: Kind) -> bool:
        """Whether packets of a kind are traced."""
        bit = self.layout.packet(kind).exclude
        return bit is None or bool(self._mask >> bit & 1) == self.layout.cdna

    @property
    def instructions(self) -> bool:
        return self.passes(Kind.INST)

    def add(self, kind: Kind, time: ArrayLike, **fields: ArrayLike) -> None:
        if self.passes(kind):
            super().add(kind, time, **fields)


def _none() -> I64:
    return np.empty(0, np.int64)
