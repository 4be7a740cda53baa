"""What went on over time, as tables: states of the traced waves, counters, values that shaders wrote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from ..activity import COUNTERS, counters, states
from ..capture import Capture
from ..decoding.decoder import WAVES
from ..overview import Overview, Part
from ..registers.userdata import KINDS, user_data
from ..registers.writes import UNKNOWN
from .details import Detail
from .perfetto import Counter
from .table import Column, Table, joined
from .waves import path, place, time_columns

COUNTED = WAVES | COUNTERS
"""What has to be decoded for a table of counters."""
MARKED = WAVES | KINDS
"""And for one of what shaders wrote."""

_MEANINGS = {
    "executing": "in which an instruction issues or executes",
    "stalled": "in which an instruction is held up",
    "waiting": "in a wait, a barrier or a sleep",
    "idle": "with nothing to issue",
}


def states_table(capture: Capture, details: Iterable[Detail], bins: int) -> Table:
    """The mean number of waves in each state, in `bins` equal parts of the time of each stream that has traced waves.

    details: of some streams of the capture.

    Raises ValueError if bins is below 1.
    """
    if bins < 1:
        raise ValueError(f"{bins} parts of a time: give at least 1")
    tables = [_table(capture, one, bins) for one in details]
    return joined([one for one in tables if len(one)] or tables or [_rows(capture, None, np.zeros(1), {})])


def _table(capture: Capture, one: Detail, bins: int) -> Table:
    issued = one.instructions
    traced = np.flatnonzero(issued.end > issued.begin)
    if not len(traced):
        return _rows(capture, one, np.zeros(1), {})
    start, end = int(issued.waves.start[traced].min()), int(issued.waves.end[traced].max())
    edges = np.linspace(start, max(end, start + 1), bins + 1)
    means = states(issued, one.timing).mean(start, max(end, start + 1), bins)
    return _rows(capture, one, edges, means)


def _rows(
    capture: Capture,
    one: Detail | None,
    edges: NDArray[np.float64],
    means: dict[str, NDArray[np.float64]],
) -> Table:
    none = np.zeros(0)
    return Table(
        "states",
        "the mean number of traced waves in each state",
        (
            *place(capture, one.part if one else None, len(edges) - 1),
            Column("start", "when the part begins, since the stream began", edges[:-1], "clocks"),
            Column("end", "when it ends", edges[1:], "clocks"),
            *(
                Column(name, f"waves {meaning}", means.get(name, none), "waves")
                for name, meaning in _MEANINGS.items()
            ),
        ),
    )


def counters_table(found: Overview) -> Table:
    """The gauges and counters of streams that were decoded with `COUNTED`: a row for each value of each series."""
    return joined([_counters(found, one) for one in found.parts] or [_counters(found, None)])


def _counters(found: Overview, part: Part | None) -> Table:
    series = counters(part.packets) if part else ()
    none = [np.zeros(0, np.int64)]
    lengths = [len(one) for one in series]
    time = np.concatenate([one.time for one in series] or none)
    return Table(
        "counters",
        "gauges and counters of the hardware over time",
        (
            *place(found.capture, part, len(time)),
            *time_columns(found, part, "time", "when it was read", time),
            _named("unit", "whose counter it is", [one.unit for one in series], lengths),
            _named("counter", "which counter, as the format calls it", [one.name for one in series], lengths),
            Column(
                "value",
                "what was read: a load from 0 to 15, or a count",
                np.concatenate([one.value for one in series] or none),
            ),
        ),
    )


def counter_curves(found: Overview) -> Iterator[Counter]:
    """Each series as a curve of a timeline."""
    for one in found.parts:
        for series in counters(one.packets):
            yield Counter(
                path(found.capture, one, series.unit, series.name),
                found.axis(one, series.time),
                series.value,
                "value",
            )


def _named(name: str, meaning: str, of: list[str], lengths: list[int]) -> Column:
    """A column of texts, each so many times."""
    texts = tuple(dict.fromkeys(of))
    codes = np.array([texts.index(one) for one in of], np.int32)
    return Column(name, meaning, np.repeat(codes, lengths), texts=texts)


def user_data_table(found: Overview) -> Table:
    """What shaders wrote into streams that were decoded with `MARKED` (s_ttracedata): a row for each value."""
    return joined([_user_data(found, one) for one in found.parts] or [_user_data(found, None)])


def _user_data(found: Overview, part: Part | None) -> Table:
    written = user_data(part.packets, part.waves) if part else None
    empty = np.zeros(0, np.int64)
    return Table(
        "user_data",
        "values that shaders wrote into the trace",
        (
            *place(found.capture, part, len(written) if written else 0),
            *time_columns(found, part, "time", "when it was written", written.time if written else empty),
            Column(
                "wave",
                "row in the engine's waves of the one that wrote it",
                written.wave if written else empty,
                missing=UNKNOWN,
            ),
            Column("value", "32 bits; of s_ttracedata_imm 8", written.value if written else empty),
        ),
    )
