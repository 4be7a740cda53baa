"""When instructions wait, issue and execute: what a stream does not say but its stamps imply.

The rules are those of AMD's decoder. Times are shader clocks. `time + stall` is the moment of issue, the packet's
stamp; `time + duration` is when the instruction is over.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from .decoding.counted import Counted
from .decoding.watch import NOBODY, Watch
from .formats import Kind, Unit
from .instructions.mapping import Instructions
from .instructions.signals import END, IMMEDIATE, NO_PACKET, SIGNALS, VALU, signals
from .registers.writes import UNKNOWN

I64 = NDArray[np.int64]

_BLOCK = 1 << 18
"""Rows of RDNA that are worked on together; a wave is never cut."""
_CADENCE = 4
"""CDNA: clocks between two turns of a SIMD."""
_OFFSETS = {
    Unit.SALU: 5,
    Unit.SMEM: 5,
    Unit.VALU: 2,
    Unit.LDS: 1,
    Unit.JUMP: 1,
    Unit.NEXT: 1,
    Unit.MESSAGE: 1,
}
"""CDNA: offset of a unit's phase within the cadence."""
_CDNA_END = 4
"""CDNA: clocks from the last packet of a wave to its end."""


@dataclass(frozen=True, eq=False, repr=False)
class Timing(Counted):
    """One row an instruction, those of `Instructions`. All in shader clocks."""

    time: I64 = field(repr=False)
    """When it could have issued: the end of what the wave did before, or when it became ready."""
    stall: I64 = field(repr=False)
    """From then to its issue: it was held up. For immediates (waits, s_nop …) this is the waiting itself."""
    duration: I64 = field(repr=False)
    """From `time` to its end: the stall and the clocks of the issue."""
    idle: I64 = field(repr=False)
    """From the end of all earlier instructions of the wave to `time`: it had nothing to issue."""

    def __len__(self) -> int:
        return len(self.time)


def timing(instructions: Instructions, watch: Watch = NOBODY) -> Timing:
    """The timing of all instructions. CDNA's is an approximation: see docs/guides/sqtt/meaning.md.

    watch: is told how far this is, and may give it up: then Cancelled is raised.
    """
    if instructions.packets.layout.cdna:
        return _cdna(instructions)
    hidden = instructions.signal == NO_PACKET
    if not hidden.any():
        return _rdna(instructions, watch)
    return _with_waits(_rdna(_without(instructions, hidden), watch), instructions, hidden)


def _without(of: Instructions, hidden: NDArray[np.bool_]) -> Instructions:
    """The rows that have packets."""
    before = np.append(0, np.cumsum(hidden))
    kept = ~hidden
    return replace(
        of,
        row=of.row[kept],
        time=of.time[kept],
        signal=of.signal[kept],
        wave=of.wave[kept],
        pc=of.pc[kept],
        kind=of.kind[kept],
        begin=of.begin - before[of.begin],
        end=of.end - before[of.end],
    )


def _with_waits(timed: Timing, of: Instructions, hidden: NDArray[np.bool_]) -> Timing:
    """A barrier wait without a packet fills the time between its neighbours; it takes a clock of a waiting one."""
    time, stall, duration, idle = (np.zeros(len(of), np.int64) for _ in range(4))
    kept = ~hidden
    time[kept], stall[kept] = timed.time, timed.stall
    duration[kept], idle[kept] = timed.duration, timed.idle
    waits = np.flatnonzero(hidden)
    following = waits + 1
    begin = of.time[waits]
    tight = (time[following] <= begin) & (stall[following] > 0) & (duration[following] > 1)
    for column, change in ((time, 1), (stall, -1), (duration, -1)):
        column[following[tight]] += change
    time[waits], duration[waits] = begin, np.maximum(time[following] - begin, 0)
    idle[following] = 0
    return Timing(time, stall, duration, idle)


def _rdna(of: Instructions, watch: Watch) -> Timing:
    """Block by block of whole waves: what is computed on the way stays small."""
    count = len(of)
    columns = tuple(np.empty(count, np.int64) for _ in range(4))
    firsts = first_rows(of)
    rules = _Rules.of(of)
    ready = _ready(of)
    cuts = firsts[np.minimum(np.searchsorted(firsts, np.arange(0, count, _BLOCK)), len(firsts) - 1)]
    for low, high in pairwise(np.unique(np.append(cuts, [0, count])).tolist() if count else ()):
        watch.at(low / count)
        mine = slice(*np.searchsorted(firsts, [low, high]).tolist())
        woken = slice(*np.searchsorted(ready[0], [low, high]).tolist())
        rows, since, first = (column[woken] for column in ready)
        wave = of.wave[firsts[mine]]
        parts = _block(
            of.time[low:high],
            of.signal[low:high],
            firsts[mine] - low,
            of.waves.start[wave],
            of.waves.end[wave],
            rules,
            (rows - low, since, first),
        )
        for column, part in zip(columns, parts, strict=True):
            column[low:high] = part
    return Timing(*columns)


@dataclass(frozen=True, eq=False)
class _Rules:
    """What a layout says of signals."""

    cycles: I64
    waits: NDArray[np.bool_]
    """Immediates and barriers."""
    barriers: NDArray[np.bool_]
    """gfx10 and gfx11: the barrier that waits. gfx12's is two instructions."""

    @classmethod
    def of(cls, instructions: Instructions) -> _Rules:
        layout = instructions.packets.layout
        cycles = signals(layout).cycles(instructions.packets.header)
        barriers, waits = np.zeros(SIGNALS, np.bool_), np.zeros(SIGNALS, np.bool_)
        opcodes = layout.opcodes.items()
        barriers[[code for code, op in opcodes if op.unit is Unit.BARRIER and op.name == "BARRIER"]] = True
        waits[IMMEDIATE] = True
        waits |= barriers
        cycles[waits] = 1
        return cls(cycles, waits, barriers)


def _block(
    stamp: I64,
    signal: NDArray[np.uint16],
    firsts: I64,
    start: I64,
    end: I64,
    rules: _Rules,
    woken: tuple[I64, I64, I64],
) -> tuple[I64, I64, I64, I64]:
    """Time, stall, duration and idle of rows of whole waves.

    firsts, start, end: by wave its first row, its start and end; woken: as `_ready` gives it.
    """
    ready, since, first = woken
    waits = rules.waits[signal]
    over = stamp + rules.cycles[signal]
    held = np.flatnonzero(rules.barriers[signal])
    if len(held):
        following = np.append(stamp[1:], 0)
        following[np.append(firsts[1:], len(stamp)) - 1] = end
        # It is over a clock before the wave is ready again.
        again = np.full(len(stamp) + 1, np.iinfo(np.int64).max)
        again[ready - 1] = first - 1
        over[held] = np.maximum(over[held], np.minimum(following, again[:-1])[held])
    previous = before(over, firsts, stamp[firsts])
    stall = np.where(waits, stamp - np.minimum(stamp, previous), 0)
    others = ~waits[ready] & (signal[ready] != END)
    ready, since = ready[others], since[others]
    # The time of the wave's last change of state before each instruction.
    last = np.maximum(before(running(stamp + waits, firsts), firsts, start)[ready], since)
    stall[ready] = np.maximum(stamp[ready] - last, 0)
    time = stamp - stall
    # The end of a program lasts from its last instruction on; without one it takes no time.
    ends = np.flatnonzero(signal == END)
    time[ends], stall[ends], over[ends] = np.minimum(previous[ends], stamp[ends]), 0, stamp[ends]
    furthest = before(running(over, firsts), firsts, start)
    return time, stall, over - time, np.maximum(0, time - furthest)


def _cdna(of: Instructions) -> Timing:
    """Issue and stall marks are given; the end of an instruction follows from its INST packet and the cadence."""
    stamp, signal = of.time, of.signal
    if not len(of):
        return Timing(stamp, stamp, stamp, stamp)
    firsts = first_rows(of)
    start = of.waves.start[of.wave[firsts]]
    offset = np.zeros(SIGNALS, np.int64)
    for code, op in of.packets.layout.opcodes.items():
        offset[code] = _OFFSETS.get(op.unit, 0)
    phase = (15 + of.waves.simd[of.wave].astype(np.int64)) % _CADENCE + offset[signal]
    named = np.where(of.named == UNKNOWN, stamp, of.named)
    clocks = _CADENCE + np.maximum(0, named - stamp - _CADENCE * (phase // _CADENCE))
    over = stamp + np.where(signal == IMMEDIATE, _CADENCE, clocks)
    previous = before(over, firsts, start)
    marked = np.where(of.marked == UNKNOWN, stamp, of.marked)
    time = np.minimum(stamp, np.maximum(marked, previous))
    time = np.where(signal == IMMEDIATE, np.minimum(stamp, previous), time)
    final = np.append(firsts[1:], len(of)) - 1
    over[final] = np.maximum(over[final], of.waves.end[of.wave[final]] + _CDNA_END)
    furthest = before(running(over, firsts), firsts, start)
    return Timing(time, stamp - time, over - time, np.maximum(0, time - furthest))


def first_rows(of: Instructions) -> I64:
    """The first row of each wave that has rows."""
    return np.sort(of.begin[of.end > of.begin])


def before(values: I64, firsts: I64, initial: I64) -> I64:
    """The value of the row before in the same wave; `initial` on the first rows."""
    result = np.empty_like(values)
    result[1:] = values[:-1]
    result[firsts] = initial
    return result


def running(values: I64, firsts: I64) -> I64:
    """The largest value so far within each wave."""
    if not len(values):
        return values
    low = int(values.min())
    span = int(values.max()) - low + 1
    if len(firsts) * span >= 1 << 62:
        return np.concatenate([np.maximum.accumulate(piece) for piece in np.split(values, firsts[1:])])
    base = np.repeat(np.arange(len(firsts)) * span - low, np.diff(firsts, append=len(values)))
    result = values + base
    np.maximum.accumulate(result, out=result)
    result -= base
    return result


def _ready(of: Instructions) -> tuple[I64, I64, I64]:
    """The rows before which their wave became ready since its instruction before, and when it last and first did."""
    packets, layout = of.packets, of.packets.layout
    rows = packets.select(Kind.WAVE_READY)
    time = packets.time[rows] - layout.ready_early
    order = 2 * rows  # doubled: to have room between packets
    if layout.ready_early:  # it belongs before the packet ahead, if that one is later
        ahead = np.maximum(rows - 1, 0)
        order = np.where(packets.time[ahead] > time, 2 * ahead - 1, order)
    at, slot = np.nonzero(packets.field("slots", rows)[:, None] >> np.arange(16) & 1)
    span = 2 * len(packets) + 1
    key = slot * span + order[at]
    rank = np.argsort(key, kind="stable")
    key, slot, at = key[rank], slot[rank], at[rank]
    # RDNA rows are in the order of slots and, within them, of the stream.
    found = np.searchsorted(of.waves.slot[of.wave] * np.int64(span) + 2 * of.row, key)
    inside = found < len(of)
    key, slot, at, found = key[inside], slot[inside], at[inside], found[inside]
    wave = of.wave[found]
    mine = (of.waves.slot[wave] == slot) & (key - slot * span >= 2 * np.maximum(of.waves.first[wave], 0))
    found, at = found[mine], at[mine]
    change = found[1:] != found[:-1]
    last, first = np.append(change, True)[: len(found)], np.append(True, change)[: len(found)]
    return found[last], time[at[last]], time[at[first]]


@dataclass(frozen=True, eq=False)
class Executions:
    """RDNA: when issued instructions execute, by row of `Instructions`; UNKNOWN (-1) where no packet says it."""

    time: I64 = field(repr=False)
    """Shader clocks of the ALU_EXEC or VMEM_EXEC packet. For scalar, transcendental and memory instructions this is
    the first busy clock, for plain vector and matrix ones the last."""
    unmatched: dict[str, int]
    """By pipe, executions less issues; all 0 when the trace is whole and its tokens were not excluded."""


_PIPES: dict[Unit, str] = {
    Unit.SALU: "SALU",
    Unit.SMEM: "SALU",
    Unit.VALU: "VALU",
    Unit.VMEM: "VMEM",
    Unit.FLAT: "VMEM",
    Unit.BVH: "VMEM",
    Unit.LDS: "LDS",
}


def executions(of: Instructions) -> Executions:
    """Pair issues and executions, first in, first out for each pipe.

    An execution names its pipe only, so pairs after lost packets are wrong: look at `unmatched`.
    """
    packets, layout = of.packets, of.packets.layout
    result = np.full(len(of), UNKNOWN, np.int64)
    if layout.cdna:
        return Executions(result, {})
    names = ("SALU", "VALU", "LDS", "VMEM")
    pipe = np.full(SIGNALS, len(names), np.uint8)
    for code, op in layout.opcodes.items():
        if not op.sister and op.unit in _PIPES:
            pipe[code] = names.index(_PIPES[op.unit])
    pipe[VALU] = names.index("VALU")
    alu, memory = packets.select(Kind.ALU_EXEC), packets.select(Kind.VMEM_EXEC)
    alu_source, memory_source = packets.field("source", alu), packets.field("source", memory)
    sources = {
        "SALU": alu[alu_source & 1 == 1],
        "VALU": alu[alu_source & 2 == 2],
        "LDS": memory[memory_source == 0],
        "VMEM": memory[memory_source == 2],
    }
    order = np.argsort(of.row, kind="stable")
    pipes = pipe[of.signal[order]]
    unmatched = {}
    for at, name in enumerate(names):
        issued, rows = order[pipes == at], sources[name]
        count = min(len(issued), len(rows))
        result[issued[:count]] = packets.time[rows[:count]]
        unmatched[name] = len(rows) - len(issued)
    return Executions(result, unmatched)
