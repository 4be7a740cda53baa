"""How many waves live at a time."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .waves import Waves

I64 = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Occupancy:
    """A step function: from `time[i]` on (to `time[i + 1]`) `count[i]` waves live. A wave lives in [start, end)."""

    time: I64 = field(repr=False)
    """Shader clocks, rising."""
    count: I64 = field(repr=False)
    """Waves."""

    @property
    def peak(self) -> int:
        """The most waves at a time."""
        return int(self.count.max(initial=0))

    def at(self, time: I64) -> I64:
        """Waves that live at some times."""
        if not len(self.time):
            return np.zeros(len(time), np.int64)
        found = np.searchsorted(self.time, time, side="right") - 1
        return np.where(found >= 0, self.count[np.maximum(found, 0)], 0)

    def mean(self, start: int, stop: int, bins: int) -> NDArray[np.float64]:
        """The mean number of waves in each of `bins` equal parts of [start, stop).

        Raises ValueError for a time or parts that are none.
        """
        if bins < 1 or not start < stop:
            raise ValueError(
                f"no time is between {start} and {stop} in {bins} parts: give start < stop and bins > 0"
            )
        if not len(self.time):
            return np.zeros(bins)
        edges = np.linspace(start, stop, bins + 1)
        area = np.concatenate([[0], np.cumsum(self.count[:-1] * np.diff(self.time))]).astype(np.float64)
        found = np.searchsorted(self.time, edges, side="right") - 1
        held = np.maximum(found, 0)
        until = np.where(found >= 0, area[held] + self.count[held] * (edges - self.time[held]), 0.0)
        return np.asarray(np.diff(until) / np.diff(edges))


def occupancy(waves: Waves, rows: I64 | None = None) -> Occupancy:
    """The occupancy by all waves, or by some rows of them (`waves.on(...)`)."""
    return steps(*((waves.start, waves.end) if rows is None else (waves.start[rows], waves.end[rows])))


def steps(start: I64, end: I64) -> Occupancy:
    """How many of some stretches of time, each [start, end), hold each moment."""
    time = np.concatenate([start, end])
    step = np.repeat(np.array([1, -1]), len(start))
    order = np.argsort(time, kind="stable")
    time, count = time[order], np.cumsum(step[order])
    last = np.append(time[1:] != time[:-1], True) if len(time) else np.zeros(0, np.bool_)
    return Occupancy(time[last], count[last])
