"""Hidden latency: the clocks of a wave that other waves of its SIMD made use of."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from ..decoding.counted import Counted
from ..decoding.watch import NOBODY, Watch
from ..formats import Unit
from ..instructions.mapping import Instructions
from ..instructions.signals import SIGNALS, VALU
from ..isa import InstructionClass as C
from ..timing import Timing

I64 = NDArray[np.int64]


class Pipe(IntEnum):
    """Where instructions execute, those that matter more above the others."""

    NONE = 0  #: waits, branches, messages: they keep no pipe busy
    SCALAR = 1  #: scalar arithmetic and scalar memory
    MEMORY = 2  #: vector memory, flat, LDS, exports
    VALU = 3
    MATRIX = 4  #: WMMA, SWMMAC, MFMA, which keep the VALU busy as well


@dataclass(frozen=True, eq=False, repr=False)
class Hidden(Counted):
    """One row an instruction, those of `Instructions`. In shader clocks."""

    pipe: NDArray[np.uint8] = field(repr=False)
    """`Pipe`."""
    latency: I64 = field(repr=False)
    """How much of its idle and stall clocks are hidden: its pipe was busy with other work. Of an instruction without a
    pipe, a wait above all: any pipe was."""
    issue: I64 = field(repr=False)
    """How many of the clocks in which it issued or executed are hidden: a pipe that matters more was busy."""

    def __len__(self) -> int:
        return len(self.pipe)


def hidden(of: Instructions, timed: Timing, watch: Watch = NOBODY) -> Hidden:
    """The hidden clocks of all instructions of a stream, whose traced waves share its SIMDs.

    Only waves of the traced unit are seen, so what others of the unit's pipes did is not.
    watch: is told how far this is, and may give it up: then Cancelled is raised.
    """
    pipe = _pipes(of)
    latency, issue = np.zeros(len(of), np.int64), np.zeros(len(of), np.int64)
    begin, end = timed.time + timed.stall, timed.time + timed.duration
    since = timed.time - timed.idle
    simd = of.waves.simd[of.wave]
    simds = np.unique(simd).tolist()
    for at, number in enumerate(simds):
        here = np.flatnonzero(simd == number)
        here = here[np.argsort(begin[here], kind="stable")]
        for mine in Pipe:
            watch.at((at + mine / len(Pipe)) / len(simds))
            own = here[pipe[here] == mine]
            higher = here[pipe[here] > mine]
            latency[own] = _Busy(
                higher if mine is Pipe.NONE else here[_keeps_busy(pipe[here], mine)], begin, end
            ).within(since[own], begin[own])
            issue[own] = _Busy(higher, begin, end).within(begin[own], end[own])
    return Hidden(pipe, latency, issue)


def _keeps_busy(pipe: NDArray[np.uint8], mine: Pipe) -> NDArray[np.bool_]:
    return np.asarray(pipe >= mine if mine is Pipe.VALU else pipe == mine)


class _Busy:
    """The clocks in which one of some instructions issues or executes."""

    def __init__(self, rows: I64, begin: I64, end: I64) -> None:
        """rows: in the order of `begin`."""
        start, stop = begin[rows], np.maximum.accumulate(end[rows]) if len(rows) else end[rows]
        fresh = np.ones(len(rows), np.bool_)
        fresh[1:] = start[1:] > stop[:-1]
        at = np.flatnonzero(fresh)
        self._start = start[at]
        self._stop = stop[np.append(at[1:], len(rows)) - 1] if len(rows) else stop
        self._total = np.concatenate([[0], np.cumsum(self._stop - self._start)]).astype(np.int64)

    def within(self, low: I64, high: I64) -> I64:
        """How many of them lie in [low, high)."""
        return np.asarray(self._before(high) - self._before(low))

    def _before(self, time: I64) -> I64:
        if not len(self._start):
            return np.zeros(len(time), np.int64)
        at = np.searchsorted(self._start, time, side="right") - 1
        inside = np.minimum(time, self._stop[at]) - self._start[at]
        return np.where(at >= 0, self._total[at] + inside, 0)


_OF_CLASS: dict[C, Pipe] = {
    C.SALU: Pipe.SCALAR,
    C.SMEM: Pipe.SCALAR,
    C.VALU: Pipe.VALU,
    C.TRANS: Pipe.VALU,
    C.INTERP: Pipe.VALU,
    C.MATRIX: Pipe.MATRIX,
    C.VMEM: Pipe.MEMORY,
    C.FLAT: Pipe.MEMORY,
    C.LDS: Pipe.MEMORY,
    C.LDS_DIRECT: Pipe.MEMORY,
    C.BVH: Pipe.MEMORY,
    C.EXPORT: Pipe.MEMORY,
}
_OF_UNIT: dict[Unit, Pipe] = {
    Unit.SALU: Pipe.SCALAR,
    Unit.SMEM: Pipe.SCALAR,
    Unit.VALU: Pipe.VALU,
    Unit.VMEM: Pipe.MEMORY,
    Unit.FLAT: Pipe.MEMORY,
    Unit.LDS: Pipe.MEMORY,
    Unit.LDS_DIRECT: Pipe.MEMORY,
    Unit.BVH: Pipe.MEMORY,
    Unit.EXPORT: Pipe.MEMORY,
}


def _pipes(of: Instructions) -> NDArray[np.uint8]:
    """By the class of the instruction; where its address is not known, by what its packet says."""
    by_class, by_signal = np.zeros(len(C), np.uint8), np.zeros(SIGNALS, np.uint8)
    by_class[list(_OF_CLASS)] = list(_OF_CLASS.values())
    for code, op in of.packets.layout.opcodes.items():
        by_signal[code] = _OF_UNIT.get(op.unit, Pipe.NONE)
    by_signal[VALU] = Pipe.VALU
    return np.where(of.mapped, by_class[of.kind], by_signal[of.signal])
