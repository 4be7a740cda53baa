"""CDNA's time resets: the clock is set to what the next TIME packet says."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from . import bits
from .formats import CDNA, Kind
from .formats.names import MiscType
from .report import Problem, Trouble

I64 = NDArray[np.int64]


def apply(
    stream: NDArray[np.uint8], kind: NDArray[np.uint8], position: I64, time: I64
) -> tuple[tuple[Problem, ...], int]:
    """Change times that count only deltas, TIME packets without one, into times with the resets; in place.

    The first reset that has a TIME fixes the base; the clock is then that much behind the counter. A TIME that
    belongs to a reset moves nothing by itself. The columns must have all MISC resets and all TIME packets. Returns
    the resets without a TIME, and by how much the clock at the end of the stream changed.
    """
    misc, counter = np.flatnonzero(kind == Kind.MISC), np.flatnonzero(kind == Kind.TIME)
    resets = misc[_field(stream, Kind.MISC, "type", position[misc]) == MiscType.RESET]
    after = np.searchsorted(counter, resets)
    following = np.append(resets[1:], len(kind))
    owned: NDArray[np.bool_] = after < len(counter)
    owned[owned] &= counter[after[owned]] < following[owned]

    # Every step of the clock, in the order of the stream: (row, row of its TIME or -1, clocks).
    free = np.setdiff1d(counter, counter[after[owned]])
    steps = _field(stream, Kind.TIME, "delta", position[free]) * CDNA.clocks
    rows = [(int(row), int(step)) for row, step in zip(free, steps, strict=True) if step]
    values = _field(stream, Kind.TIME, "value", position[counter]).tolist()
    events = sorted(
        [(row, None, step) for row, step in rows]
        + [
            (row, values[at], 0)
            for row, at in zip(resets[owned].tolist(), after[owned].tolist(), strict=True)
        ]
    )
    base, shift, at = None, 0, 0
    for row, value, step in events:
        # The reset itself is stamped with the clock before it, an added delta counts for its packet already.
        until = row if value is None else row + 1
        time[at:until] += shift
        at = until
        if value is None:
            shift += step
            continue
        now = int(time[row])
        if base is None:
            base = value - now + 4
        if value > base:
            shift += ((value - base) & ~3) - now
    time[at:] += shift
    problems = tuple(
        Problem(
            Trouble.RESET,
            int(position[row]),
            int(time[row]),
            "the time was reset, but no TIME packet follows before the next reset: the clock goes on unchanged",
        )
        for row in resets[~owned].tolist()
    )
    return problems, shift


def _field(stream: NDArray[np.uint8], kind: Kind, name: str, position: I64) -> I64:
    field = CDNA.packet(kind).field(name)
    return bits.read(stream, position * CDNA.unit + field.low, field.bits).view(np.int64)
