"""CDNA's time resets: the clock is set to what the next TIME packet says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..formats import CDNA, Kind
from ..formats.names import MiscType
from . import fields
from .report import LISTED, Problem, Trouble

I64 = NDArray[np.int64]


def apply(
    stream: NDArray[np.uint8], kind: NDArray[np.uint8], position: I64, time: I64, poll: Callable[[], None]
) -> tuple[tuple[Problem, ...], int]:
    """Change times that count only deltas, TIME packets without one, into times with the resets; in place.

    The first reset that has a TIME fixes the base; the clock is then that much behind the counter. A TIME that
    belongs to a reset moves nothing by itself. The columns must have all MISC resets and all TIME packets. Returns
    the resets without a TIME, and by how much the clock at the end of the stream changed.
    """
    misc, counter = np.flatnonzero(kind == Kind.MISC), np.flatnonzero(kind == Kind.TIME)
    resets = misc[fields.read(stream, CDNA, Kind.MISC, "type", position, misc, poll) == MiscType.RESET]
    after = np.searchsorted(counter, resets)
    following = np.append(resets[1:], len(kind))
    owned: NDArray[np.bool_] = after < len(counter)
    owned[owned] &= counter[after[owned]] < following[owned]

    # Every step of the clock, in the order of the stream: row, what its counter shows or -1, clocks to add.
    free = np.setdiff1d(counter, counter[after[owned]])
    free = free[fields.read(stream, CDNA, Kind.TIME, "delta", position, free, poll) == 1]
    shown = fields.read(stream, CDNA, Kind.TIME, "value", position, counter[after[owned]], poll)
    row = np.concatenate((free, resets[owned]))
    value = np.concatenate((np.full(len(free), -1), shown))
    order = np.argsort(row)
    row, value = row[order], value[order]

    shifts, shift = [0], 0
    base: int | None = None
    for index, (now, target) in enumerate(zip(time[row].tolist(), value.tolist(), strict=True)):
        if index % 0x8000 == 0:
            poll()
        now += shift
        if target < 0:
            shift += CDNA.clocks
        else:
            if base is None:
                base = target - now + 4
            if target > base:
                shift += ((target - base) & ~3) - now
        shifts.append(shift)
    # The reset itself is stamped with the clock before it; an added delta counts for its packet already.
    from_ = np.concatenate(([0], row + (value >= 0), [len(kind)]))
    time += np.repeat(np.array(shifts, np.int64), np.diff(from_))
    problems = tuple(
        Problem(
            Trouble.RESET,
            int(position[row]),
            int(time[row]),
            "the time was reset, but no TIME packet follows before the next reset: the clock goes on unchanged",
        )
        for row in resets[~owned][:LISTED].tolist()
    )
    return problems, shift
