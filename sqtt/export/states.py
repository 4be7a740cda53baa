"""What the traced waves did over time, as a table."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..activity import states
from .details import Detail
from .table import Column, Table, joined
from .waves import place

_MEANINGS = {
    "executing": "in which an instruction issues or executes",
    "stalled": "in which an instruction is held up",
    "waiting": "in a wait, a barrier or a sleep",
    "idle": "with nothing to issue",
}


def states_table(details: Iterable[Detail], bins: int) -> Table:
    """The mean number of waves in each state, in `bins` equal parts of the time of each stream that has traced waves.

    Raises ValueError if bins is below 1.
    """
    if bins < 1:
        raise ValueError(f"{bins} parts of a time: give at least 1")
    tables = [_table(one, bins) for one in details]
    return joined([one for one in tables if len(one)] or tables or [_rows(None, np.zeros(1), {})])


def _table(one: Detail, bins: int) -> Table:
    issued = one.instructions
    traced = np.flatnonzero(issued.end > issued.begin)
    if not len(traced):
        return _rows(one, np.zeros(1), {})
    start, end = int(issued.waves.start[traced].min()), int(issued.waves.end[traced].max())
    edges = np.linspace(start, max(end, start + 1), bins + 1)
    means = states(issued, one.timing).mean(start, max(end, start + 1), bins)
    return _rows(one, edges, means)


def _rows(one: Detail | None, edges: NDArray[np.float64], means: dict[str, NDArray[np.float64]]) -> Table:
    none = np.zeros(0)
    return Table(
        "states",
        "the mean number of traced waves in each state",
        (
            *place(one.part if one else None, len(edges) - 1),
            Column("start", "when the part begins, since the stream began", edges[:-1], "clocks"),
            Column("end", "when it ends", edges[1:], "clocks"),
            *(
                Column(name, f"waves {meaning}", means.get(name, none), "waves")
                for name, meaning in _MEANINGS.items()
            ),
        ),
    )
