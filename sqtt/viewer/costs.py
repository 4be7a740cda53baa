"""Tables of costs as columns: of all streams of a launch, of one, of one wave in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..export.details import streamed
from ..export.hotspots import hotspots_table
from ..export.table import Table
from ..statistics import by_instruction
from .engine import Engine
from .items import Item
from .jobs import Job
from .timeline import Timeline

Columns = Mapping[str, NDArray[np.generic] | Sequence[str]]
_OWN = ("hits", "waves", "cycles", "stall", "idle")


def of_launch(item: Item, line: Timeline, job: Job) -> Table:
    """What each instruction cost over all streams, one of them in memory at a time."""
    job.stage = "instructions"
    item.check()

    def tell(done: int, total: int) -> None:
        item.check()
        job.tell(done, total)

    streams = (item.held(one.stream) for one in line.found.parts)
    size = sum(len(one.stream.data) for one in line.found.parts)
    issued = streamed(streams, line.listing, tell, job.cancel, size)
    return hotspots_table(issued, line.listing, latency=True, cancel=job.cancel)


def of_wave(of: Engine, wave: int) -> Columns:
    """The columns of sums for one wave, row by row as `of.costs` has them."""
    mine = by_instruction(of.detail.instructions, of.detail.timing, wave=wave)
    at = np.searchsorted(of.costs.column("pc").values.astype(np.int64), mine.pc)
    columns = {}
    for name in _OWN:
        values = np.zeros(len(of.costs), np.int64)
        values[at] = getattr(mine, name)
        columns[name] = values
    return columns


def columns(table: Table) -> Columns:
    """A table as columns to send; texts go as one line each."""
    found: dict[str, NDArray[np.generic] | Sequence[str]] = {}
    for one in table.columns:
        if one.texts is not None:
            found[one.name] = ["" if cell is None else str(cell) for cell in one.cells(0, len(table))]
        else:
            found[one.name] = one.values
    return found
