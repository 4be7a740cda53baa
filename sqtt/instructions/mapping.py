"""From packets to program counters: the instructions that the waves of the traced unit issued."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..decoding.counted import Counted
from ..decoding.packets import Packets
from ..decoding.watch import NOBODY, Watch
from ..formats import Kind
from ..formats.names import MiscType
from ..isa import InstructionClass as C
from ..isa import Program
from ..waves import Waves, spans
from . import cdna_tokens
from .code import Code
from .follow import DAMAGED, LOST
from .problems import MapProblem, MapTrouble
from .signals import CLASS, END, Signals, signals
from .tokens import I64, Tokens, nothing, tokens, traced, with_waits
from .walk import Events, Walk, walk

LISTED = 1000
"""Stray packets that are listed as problems; `Instructions.stray` counts all."""


@dataclass(frozen=True, eq=False, repr=False)
class Instructions(Counted):
    """One row an instruction that issued, grouped by wave and in program order there.

    The end of a wave's program (s_endpgm, its WAVE_END packet) is a row, too. So is a barrier wait that the capture
    excludes (gfx12): its packet is that of the instruction before it, its time when that one was over.
    """

    packets: Packets = field(repr=False)
    waves: Waves = field(repr=False)
    signals: Signals = field(repr=False)
    row: I64 = field(repr=False)
    """Index of the packet."""
    time: I64 = field(repr=False)
    """When it issued: the packet's stamp, in shader clocks."""
    signal: NDArray[np.uint16] = field(repr=False)
    """What the packet says of it; `signals.names` and `signals.categories` have the words."""
    wave: NDArray[np.int32] = field(repr=False)
    """Row in the waves."""
    pc: I64 = field(repr=False)
    """Address of the instruction, or -1: a problem says why."""
    kind: NDArray[np.uint8] = field(repr=False)
    """`InstructionClass`; INVALID where `pc` is not known."""
    begin: I64 = field(repr=False)
    """By wave: its first row here. Waves of other units have none."""
    end: I64 = field(repr=False)
    """By wave: the row behind its last."""
    marked: I64 = field(repr=False)
    """CDNA: the first stall mark before the issue, or -1. Empty on RDNA."""
    named: I64 = field(repr=False)
    """CDNA: the time of the INST packet, or -1. Empty on RDNA."""
    problems: tuple[MapProblem, ...] = ()
    stray: int = 0
    """Packets in slots where no wave lives."""

    def __len__(self) -> int:
        return len(self.row)

    def of(self, wave: int) -> slice:
        """The rows of a wave."""
        return slice(int(self.begin[wave]), int(self.end[wave]))

    @property
    def mapped(self) -> NDArray[np.bool_]:
        """The rows whose program counter is known."""
        return np.asarray(self.pc >= 0)


def instructions(
    packets: Packets,
    waves: Waves,
    programs: Iterable[Program],
    *,
    entry: int | None = None,
    cu: int | None = None,
    slow: bool = False,
    watch: Watch = NOBODY,
) -> Instructions:
    """Map the instruction packets of a stream that was decoded whole.

    waves: of the same packets.
    programs: the machine code, at the addresses it was loaded to (`CodeObject.program`).
    entry: where waves begin of which the trace has no registers.
    cu: CDNA: the compute unit whose instructions were traced; None: the one whose waves fit best.
    slow: follow every wave packet by packet; the result is the same.
    watch: is told how far this is, and may give it up: then Cancelled is raised.

    A stream of waves only (no instruction packets, and programs that are not empty) gives no rows.
    What does not fit is in `Instructions.problems` and has no program counter; nothing is raised for it.
    """
    if packets.only is not None and not packets.only >= {Kind.INST}:
        raise ValueError("these packets have no instructions: decode the stream without `only`")
    watch.at(0.0)
    table = signals(packets.layout)
    if packets.layout.cdna:
        mine = cdna_tokens.traced(packets, waves, cu)
        found = cdna_tokens.tokens(packets, waves, mine)
    else:
        mine = traced(packets, waves)
        found = tokens(packets, waves)
    watch.at(0.3)
    code = Code(programs, _silent(packets))
    starts = waves.entry if entry is None else np.where(waves.entry >= 0, waves.entry, entry)
    events = _events(packets, waves, mine)
    walked = walk(packets, found, starts, events, code, table, slow, watch.part(0.4, 0.9))
    if walked.problems and (found.signal == END).all():
        # Ends of waves that run through nothing: only the waves were traced.
        found = nothing(len(waves))
        walked = Walk(found.row, ())
    watch.at(0.9)
    place = walked.place
    hidden, place = _hidden(found, place, code)
    if len(hidden):
        found = with_waits(found, hidden, table.cycles(packets.header))
    pc, kind = code.addresses()[place], code.shapes()[place] & np.uint8(CLASS)
    problems = sorted((*walked.problems, *_strays(packets, found)), key=lambda one: one.row)
    return Instructions(
        packets,
        waves,
        table,
        found.row,
        found.time,
        found.signal,
        found.wave,
        pc,
        kind,
        found.begin,
        found.end,
        found.marked,
        found.named,
        tuple(problems),
        len(found.stray),
    )


def _silent(packets: Packets) -> frozenset[C]:
    """The classes of instructions that leave no packet in this stream."""
    excluded = packets.header is not None and packets.header.fields.get("no_barrier_wait", 0)
    return frozenset({C.SILENT, C.BARRIER} if excluded else {C.SILENT})


def _hidden(found: Tokens, place: I64, code: Code) -> tuple[I64, I64]:
    """The rows before which a wave passed a barrier wait that leaves no packet, and the places with those waits'."""
    barriers = code.barriers()
    rows = np.flatnonzero(np.isin(place, barriers)) if len(barriers) else np.zeros(0, np.int64)
    rows = rows[rows > 0]
    rows = rows[(found.wave[rows - 1] == found.wave[rows]) & (place[rows - 1] + 1 == place[rows])]
    waits = np.array([code.barrier_before(one) for one in place[rows].tolist()], np.int64)
    return rows, np.insert(place, rows, waits)


def _events(packets: Packets, waves: Waves, mine: I64) -> Events:
    """NEW_PC packets and losses of the waves of the traced unit."""
    cdna = packets.layout.cdna
    rows = packets.select(Kind.INST_PC if cdna else Kind.NEW_PC)
    slot, address = packets.field("slot", rows), packets.field("pc", rows) << 2
    address[packets.field("error", rows) == 1] = DAMAGED
    place = packets.field("simd", rows) << 5 | slot if cdna else slot
    order = np.argsort(place, kind="stable")
    rows, place, address = rows[order], place[order], address[order]
    span = len(packets) + 1
    own = (waves.simd[mine].astype(np.int64) << 5 if cdna else 0) | waves.slot[mine].astype(np.int64)
    since, until = spans(waves, len(packets), mine)
    begin, end = since[mine], until[mine]
    which, at = _between(place * span + rows, own * span + begin, own * span + end)
    lost = _lost(packets) if packets.report.lost else np.zeros(0, np.int64)
    hit, gone = _between(lost, begin, end)
    wave = np.concatenate([mine[which], mine[hit]])
    row, to = np.concatenate([rows[at], lost[gone]]), np.concatenate([address[at], np.full(len(gone), LOST)])
    order = np.lexsort((row, wave))
    return Events(wave[order], row[order], to[order])


def _between(keys: I64, low: I64, high: I64) -> tuple[I64, I64]:
    """All pairs of a range and a key in it, as indices; the keys are sorted."""
    first, last = np.searchsorted(keys, low), np.searchsorted(keys, high)
    lengths = np.maximum(last - first, 0)
    which = np.repeat(np.arange(len(low)), lengths)
    return which, np.arange(len(which)) - np.repeat(np.cumsum(lengths) - lengths - first, lengths)


def _lost(packets: Packets) -> I64:
    """The markers of lost packets."""
    layout = packets.layout
    if layout.cdna:
        rows = packets.select(Kind.MISC)
        return rows[np.flatnonzero(packets.field("type", rows) == MiscType.LOST)]
    if "lost" in layout.packet(Kind.TIMESTAMP).by_name:
        rows = packets.select(Kind.TIMESTAMP)
        return rows[np.flatnonzero(packets.field("lost", rows) & ~packets.field("real", rows))]
    rows = packets.select(Kind.MISC)
    return rows[np.flatnonzero(packets.field("spm", rows))]


def _strays(packets: Packets, found: Tokens) -> Iterable[MapProblem]:
    for row in found.stray[:LISTED].tolist():
        text = "an instruction in a slot where no wave lives: its start was lost, or the stream is damaged"
        yield MapProblem(
            MapTrouble.STRAY, -1, row, int(packets.position[row]), int(packets.time[row]), -1, text
        )
