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
PART = 1 << 16
"""Rows between two looks at whether to go on."""


def apply(
    stream: NDArray[np.uint8], kind: NDArray[np.uint8], position: I64, time: I64, poll: Callable[[], None]
) -> tuple[tuple[Problem, ...], int]:
    """Change times that count only deltas, TIME packets without one, into times with the resets; in place.

    The first reset that has a TIME fixes the base; the clock is then that much behind the counter. A TIME that
    belongs to a reset moves nothing by itself. The columns must have all MISC resets and all TIME packets. Returns
    the resets without a TIME, and by how much the clock at the end of the stream changed.
    """
    misc, counter = fields.rows(kind, Kind.MISC, poll), fields.rows(kind, Kind.TIME, poll)
    resets = misc[fields.read(stream, CDNA, Kind.MISC, "type", position, misc, poll) == MiscType.RESET]
    after = np.concatenate(
        [np.searchsorted(counter, resets[part]) for part in fields.pieces(len(resets), PART, poll)]
        or [resets]
    )
    following = np.append(resets[1:], len(kind))
    owned: NDArray[np.bool_] = after < len(counter)
    owned[owned] &= counter[after[owned]] < following[owned]

    # Every step of the clock, in the order of the stream: row, what its counter shows or -1, clocks to add.
    alone = np.ones(len(counter), np.bool_)
    alone[after[owned]] = False
    free = counter[alone]
    free = free[fields.read(stream, CDNA, Kind.TIME, "delta", position, free, poll) == 1]
    shown = fields.read(stream, CDNA, Kind.TIME, "value", position, counter[after[owned]], poll)
    row = np.concatenate((free, resets[owned]))
    value = np.concatenate((np.full(len(free), -1), shown))
    poll()
    order = np.argsort(row, kind="stable")  # two sorted runs: it merges them
    row, value = row[order], value[order]

    shifts, shift = [0], 0
    base: int | None = None
    for part in fields.pieces(len(row), PART, poll):
        for now, target in zip(time[row[part]].tolist(), value[part].tolist(), strict=True):
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
    begins = np.concatenate(([0], row + (value >= 0), [len(kind)]))
    steps = np.array(shifts, np.int64)
    for part in fields.pieces(len(kind), PART, poll):
        low = int(np.searchsorted(begins, part.start, side="right")) - 1
        high = int(np.searchsorted(begins, part.stop, side="left"))
        inside = np.clip(begins[low : high + 1], part.start, part.stop)
        time[part] += np.repeat(steps[low:high], np.diff(inside))
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
