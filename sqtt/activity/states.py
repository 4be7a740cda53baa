"""How many traced waves execute, stall, wait or idle at each moment."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

import numpy as np
from numpy.typing import NDArray

from ..formats import Unit
from ..instructions.mapping import Instructions
from ..instructions.signals import END, IMMEDIATE, NO_PACKET, SIGNALS
from ..occupancy import Occupancy, steps
from ..timing import Timing, before, first_rows, running

I64 = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class States:
    """The traced waves of a stream by what they do: at each clock of its life a wave is in one of these states."""

    executing: Occupancy = field(repr=False)
    """An instruction issues, or the wave is held by one that takes more clocks than one."""
    stalled: Occupancy = field(repr=False)
    """An instruction could issue, and is held up."""
    waiting: Occupancy = field(repr=False)
    """In a wait, a barrier or a sleep."""
    idle: Occupancy = field(repr=False)
    """Nothing to issue: before the first instruction, after the last one, while the next one is fetched."""

    def mean(self, start: int, stop: int, bins: int) -> dict[str, NDArray[np.float64]]:
        """By state the mean number of waves in each of `bins` equal parts of [start, stop), shader clocks.

        Raises ValueError if there is no time between start and stop, or bins is below 1.
        """
        return {one.name: getattr(self, one.name).mean(start, stop, bins) for one in fields(self)}


def states(of: Instructions, timed: Timing) -> States:
    """The states of all waves of the traced unit.

    Where the clocks of two instructions of a wave overlap they are those of the first.
    """
    return States(**{name: steps(*lasting) for name, lasting in stretches(of, timed).items()})


def stretches(of: Instructions, timed: Timing) -> dict[str, tuple[I64, I64]]:
    """By state the stretches of time, each [start, end), in which a wave is in it, in the order of instructions."""
    first, start, end = _lives(of)
    over = timed.time + timed.duration
    issue = timed.time + timed.stall
    last = np.minimum(over, end)
    busy = before(running(np.maximum(last, start), first), first, start[first])
    ends, waits = of.signal == END, _waits(of)
    # A wait takes the clock in which it issues, a barrier all of its clocks.
    held = waits & (of.signal != IMMEDIATE)
    issue = np.where(held, over, issue)
    until = np.maximum(end, busy)
    time, issue, last = (np.clip(column, busy, until) for column in (timed.time, issue, last))
    time = np.where(ends, last, time)
    behind = np.append(first[1:], len(of))[: len(first)] - 1
    rest = np.maximum(last, busy)[behind]
    return {
        "executing": _lasting(issue, last, ~ends),
        "stalled": _lasting(time, issue, ~waits & ~ends),
        "waiting": _lasting(time, issue, waits),
        "idle": _lasting(np.concatenate([busy, rest]), np.concatenate([time, end[behind]])),
    }


def _lasting(start: I64, end: I64, chosen: NDArray[np.bool_] | bool = True) -> tuple[I64, I64]:
    """The chosen stretches that take time."""
    rows = np.flatnonzero((start != end) & chosen)
    return start[rows], end[rows]


def _lives(of: Instructions) -> tuple[I64, I64, I64]:
    """The first row of each wave; by row the start and the end of its wave."""
    return first_rows(of), of.waves.start[of.wave], of.waves.end[of.wave]


def _waits(of: Instructions) -> NDArray[np.bool_]:
    """The rows that wait: immediates, and barriers with and without a packet."""
    waits = np.zeros(SIGNALS, np.bool_)
    barriers = [code for code, op in of.packets.layout.opcodes.items() if op.unit is Unit.BARRIER]
    waits[[IMMEDIATE, NO_PACKET, *barriers]] = True
    return np.asarray(waits[of.signal])
