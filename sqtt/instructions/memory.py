"""Memory operations from their issue to the wait that consumed them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..decoding.counted import Counted
from ..decoding.watch import NOBODY, Watch
from ..isa import InstructionClass, Program
from ..isa.waits import counters, waits
from ..registers.writes import UNKNOWN
from ..targets import generation
from ..timing import Timing
from .mapping import Instructions

I64 = NDArray[np.int64]

_POLLED = 0xFFFF
"""After so many rows it is asked whether anybody still waits."""
_UNORDERED = "lgkmcnt"
"""The counter on which scalar loads, which return in any order, count together with others."""


@dataclass(frozen=True, eq=False, repr=False)
class Operations(Counted):
    """One row a memory operation, in the order of `Instructions`. Times in shader clocks.

    That an operation is done is known only where its wave waits for it: `latency` is an upper bound.
    """

    row: I64
    """Row of the instruction."""
    wait: I64 = field(repr=False)
    """Row of the wait that is sure to be behind its return; UNKNOWN where nothing waited for it."""
    latency: I64 = field(repr=False)
    """From its issue to the end of that wait; UNKNOWN without one."""
    paid: I64 = field(repr=False)
    """How much of the latency the wave spent in that wait."""
    hidden: I64 = field(repr=False)
    """How much of it other work, and other waits, covered: latency less paid."""

    def __len__(self) -> int:
        return len(self.row)


def operations(
    of: Instructions, timed: Timing, programs: Iterable[Program], watch: Watch = NOBODY
) -> Operations:
    """The memory operations of all traced waves, paired with their waits by the counters of the generation.

    programs: those that `of` was mapped to. An operation in a stretch of a wave without addresses is not seen, so what
    was outstanding before such a stretch has no wait.
    watch: is told how far this is, and may give it up: then Cancelled is raised.
    """
    known = _Known(programs)
    rows: list[int] = []
    paid_by: list[int] = []
    # Most instructions neither are memory operations nor wait for them.
    places, which = np.unique(of.pc, return_inverse=True)
    matters = np.array([pc < 0 or any(known(pc)[:2]) for pc in places.tolist()], np.bool_)
    chosen = np.flatnonzero(matters[which.ravel()])
    seen = 0
    for wave in np.flatnonzero(of.end > of.begin).tolist():
        low, high = np.searchsorted(chosen, [of.begin[wave], of.end[wave]]).tolist()
        mine = chosen[low:high]
        watch.at(seen / max(len(chosen), 1))
        queues: dict[str, list[int]] = {}  # counter -> outstanding operations, in the order of issue
        open_: dict[int, int] = {}  # operation -> counters that still count it
        scalar: set[int] = set()
        for row, pc in zip(mine.tolist(), of.pc[mine].tolist(), strict=True):
            seen += 1
            if not seen & _POLLED:
                watch.at(seen / len(chosen))
            if pc < 0:
                queues.clear()
                continue
            on, until, unordered = known(pc)
            if on:
                number = len(rows)
                rows.append(row)
                paid_by.append(UNKNOWN)
                open_[number] = len(on)
                if unordered:
                    scalar.add(number)
                for name in on:
                    queues.setdefault(name, []).append(number)
            for name, most in until.items():
                queue = queues.get(name, [])
                if most and name == _UNORDERED and not scalar.isdisjoint(queue):
                    continue  # which of them are back is not known
                done = queue[: max(len(queue) - most, 0)]
                del queue[: len(done)]
                for number in done:
                    open_[number] -= 1
                    if not open_[number]:
                        paid_by[number] = row
    row_, wait = np.array(rows, np.int64), np.array(paid_by, np.int64)
    waited = wait >= 0
    latency, paid = np.full(len(row_), UNKNOWN, np.int64), np.zeros(len(row_), np.int64)
    end = of.time[wait[waited]]
    latency[waited] = end - of.time[row_[waited]]
    paid[waited] = np.minimum(timed.stall[wait[waited]], latency[waited])
    return Operations(row_, wait, latency, paid, np.where(waited, latency - paid, UNKNOWN))


class _Known:
    """What instructions do to counters, by address."""

    def __init__(self, programs: Iterable[Program]) -> None:
        self._programs = tuple(programs)
        self._found: dict[int, tuple[tuple[str, ...], Mapping[str, int], bool]] = {}

    def __call__(self, pc: int) -> tuple[tuple[str, ...], Mapping[str, int], bool]:
        """The counters it counts on, those it waits for, and whether it may return out of order."""
        if pc not in self._found:
            self._found[pc] = self._read(pc)
        return self._found[pc]

    def _read(self, pc: int) -> tuple[tuple[str, ...], Mapping[str, int], bool]:
        for program in self._programs:
            index = program.index(pc)
            if index >= 0:
                of = generation(program.target)
                word, second = (
                    int.from_bytes(program.code[4 * at : 4 * at + 4], "little") for at in (index, index + 1)
                )
                kind, access = int(program.kind[index]), int(program.access[index])
                scalar = kind == InstructionClass.SMEM
                return counters(of, kind, access, word, second), waits(of, word), scalar
        return (), {}, False
