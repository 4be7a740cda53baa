"""How many intervals cover each pixel of a picture, on average: the level of detail of all that lasts."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

I64 = NDArray[np.int64]
F64 = NDArray[np.float64]


def cover(
    start: I64, end: I64, t0: float, t1: float, pixels: int, line: I64 | None = None, lines: int = 1
) -> F64:
    """The mean number of intervals [start, end) that are open in each of `pixels` equal parts of [t0, t1).

    line: which of `lines` lines of the picture each interval belongs to. The result has the shape (lines, pixels).
    """
    seen = np.flatnonzero((start < t1) & (end > t0))
    base = np.zeros(len(seen), np.int64) if line is None else line[seen] * (pixels + 1)
    size = lines * (pixels + 1)
    # An interval adds to the pixel where it begins the rest of it, and 1 to all behind; its end takes that away again.
    part, whole = np.zeros(size), np.zeros(size)
    for edge, sign in ((start, 1.0), (end, -1.0)):
        place = (np.clip(edge[seen].astype(np.float64), t0, t1) - t0) * (pixels / (t1 - t0))
        at = np.minimum(place.astype(np.int64), pixels)
        share = place - at
        part += sign * np.bincount(base + at, 1.0 - share, minlength=size)
        whole += sign * np.bincount(base + at, minlength=size)
    steps = whole.reshape(lines, pixels + 1)
    before = np.cumsum(steps, axis=1) - steps
    return np.maximum((part.reshape(steps.shape) + before)[:, :pixels], 0.0)


def last_seen(
    at: I64, value: NDArray[np.uint8], line: I64, lines: int, pixels: int, empty: int
) -> NDArray[np.uint8]:
    """For each pixel of each line the value of the last that began there or before; `empty` before the first.

    at: the pixel where each begins, in the order of their beginnings; those before the picture count as pixel 0.
    """
    found = np.full(lines * pixels, -1, np.int64)
    found[line * pixels + np.maximum(at, 0)] = np.arange(len(at))
    found = np.maximum.accumulate(found.reshape(lines, pixels), axis=1)
    return np.where(found >= 0, np.append(value, np.uint8(empty))[found], np.uint8(empty))


class Cover:
    """The same for many questions about one set of intervals: sorted once, then each picture costs what it shows."""

    def __init__(self, start: I64, end: I64) -> None:
        # Stable sorting makes use of what is in order already, as the times of a wave are.
        self._start, self._end = np.sort(start, kind="stable"), np.sort(end, kind="stable")

    def mean(self, t0: float, t1: float, pixels: int) -> F64:
        """The mean number of open intervals in each of `pixels` equal parts of [t0, t1)."""
        edges = np.linspace(0.0, t1 - t0, pixels + 1)
        area = self._before(self._start, t0, t1, edges) - self._before(self._end, t0, t1, edges)
        return np.maximum(np.diff(area) / np.diff(edges), 0.0)

    @staticmethod
    def _before(times: I64, t0: float, t1: float, edges: F64) -> F64:
        """For each edge the sum, over all times before it, of how long ago they were; counted from t0."""
        low, high = np.searchsorted(times, [t0, t1])
        inside = times[low:high] - t0
        passed = np.concatenate([[0.0], np.cumsum(inside)])
        count = np.searchsorted(inside, edges)
        return np.asarray(edges * (low + count) - passed[count])
