"""From a capture to what people want, in one call each; `Capture` has them as methods.

Every function decodes what it needs. `progress` is called with the bytes done and their number, `cancel` stops with
`Cancelled`, both as `sqtt.decode` does it.
"""

from __future__ import annotations

import math
import operator
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from numbers import Integral, Real

import numpy as np
from numpy.typing import NDArray

from .capture import Capture, Stream
from .decoding.decoder import WAVES
from .decoding.packets import Packets
from .decoding.watch import Flag, Progress, Watch
from .errors import ArgumentError
from .export.activity import COUNTED, MARKED, counters_table, states_table, user_data_table
from .export.details import Detail, details, streamed
from .export.hotspots import hotspots_table
from .export.instructions import instructions_table
from .export.listing import Listing, located
from .export.table import Column, Table, joined
from .export.waves import waves_table
from .formats import Kind
from .overview import Overview, overview, packets_of, standing
from .registers.writes import UNKNOWN

I64 = NDArray[np.int64]

_DECODED = 0.25  #: the share of the work that is done when all packets are there


@dataclass(frozen=True, eq=False)
class Followed:
    """A capture whose instructions were followed."""

    overview: Overview
    listing: Listing
    details: tuple[Detail, ...]

    @property
    def rows(self) -> int:
        """How many instructions issued."""
        return sum(len(one.instructions) for one in self.details)

    @property
    def addressed(self) -> int:
        """How many of them have an address; `details[i].instructions.problems` say why others have none."""
        return sum(int(one.instructions.mapped.sum()) for one in self.details)


def follow(capture: Capture, *, progress: Progress | None = None, cancel: Flag | None = None) -> Followed:
    """Decode every stream and follow its traced waves through the code."""
    watch = Watch(progress, cancel, capture.size)
    decoded = _decoded(capture, None, watch.part(0.0, _DECODED).tell, cancel)
    found = overview(capture, decoded)
    listing = Listing(found.capture, [one.packets.layout for one in found.parts])
    followed = tuple(details(found, listing, watch.part(_DECODED, 1.0)))
    watch.at(1.0)
    return Followed(found, listing, followed)


def waves(capture: Capture, *, progress: Progress | None = None, cancel: Flag | None = None) -> Table:
    """The waves of all engines, one row each: where each ran, from when to when, which kernel it was."""
    return waves_table(overview(capture, _decoded(capture, WAVES, progress, cancel)))


def instructions(
    capture: Capture,
    *,
    dispatch: int | None = None,
    wave: int | None = None,
    t0: float | None = None,
    t1: float | None = None,
    progress: Progress | None = None,
    cancel: Flag | None = None,
) -> Table:
    """The instructions that the traced waves issued, one row each, by wave and in program order there.

    dispatch: only those of this dispatch of their engine.
    wave: only those of this row of the engine's waves; of one that was not traced there are none.
    t0, t1: only those that issued in [t0, t1), shader clocks since their stream began.

    Raises ExportError when the capture has no stream that can be decoded, ArgumentError when t0 is later than t1, or
    no engine has such a dispatch or wave.
    """
    _stretch(t0, t1)
    followed = follow(capture, progress=progress, cancel=cancel)
    table = instructions_table(followed.overview, followed.details, followed.listing)
    parts = [one.part for one in followed.details]
    if dispatch is not None:
        dispatch = _among("dispatch", dispatch, max((len(one.dispatches) for one in parts), default=0))
    if wave is not None:
        wave = _among("wave", wave, max((len(one.waves) for one in parts), default=0))
    keep = [np.ones(0, np.bool_)]
    for one in followed.details:
        issued = one.instructions
        chosen = np.ones(len(issued), np.bool_)
        if dispatch is not None:
            chosen &= issued.waves.dispatch[issued.wave] == dispatch
        if wave is not None:
            chosen &= issued.wave == wave
        if t0 is not None:
            chosen &= issued.time >= t0
        if t1 is not None:
            chosen &= issued.time < t1
        keep.append(chosen)
    return table.part(np.concatenate(keep))


def hotspots(
    capture: Capture,
    *,
    latency: bool = False,
    progress: Progress | None = None,
    cancel: Flag | None = None,
) -> Table:
    """What each instruction cost, over all traced waves: hits, cycles, stall and idle, by address.

    A capture of several launches has a row for each of them, which the column `launch` tells apart.
    latency: also how many of these clocks other waves made use of (`sqtt.activity.hidden`).
    """
    listing, streams = _seen(capture, cancel)
    issued = streamed(streams, listing, progress, cancel)
    return hotspots_table(issued, listing, latency=latency, apart=capture, cancel=cancel)


def states(
    capture: Capture, *, bins: int = 100, progress: Progress | None = None, cancel: Flag | None = None
) -> Table:
    """How many of the traced waves of each engine execute, stall, wait and idle, in equal parts of the engine's time.

    bins: rows for each engine that has traced waves. Raises ArgumentError, a ValueError, if it is no whole number, or
    below 1.
    """
    bins = _whole("bins", bins, "a whole number, at least 1", 1)
    listing, streams = _seen(capture, cancel)
    return states_table(capture, streamed(streams, listing, progress, cancel), bins)


def counters(capture: Capture, *, progress: Progress | None = None, cancel: Flag | None = None) -> Table:
    """The gauges and performance counters that the streams have, a row for each value of each series.

    Loads of data paths on RDNA, the counters that the capture chose on CDNA; `sqtt.activity.counters` has them as
    arrays.
    """
    return counters_table(overview(capture, _decoded(capture, COUNTED, progress, cancel)))


def user_data(capture: Capture, *, progress: Progress | None = None, cancel: Flag | None = None) -> Table:
    """What shaders wrote into the trace (s_ttracedata), a row for each value, with the wave that wrote it."""
    return user_data_table(overview(capture, _decoded(capture, MARKED, progress, cancel)))


def _stretch(t0: object, t1: object) -> None:
    """Raise ArgumentError unless they are times, the second no earlier than the first."""
    for name, value in (("t0", t0), ("t1", t1)):
        real = isinstance(value, Real) and not isinstance(value, bool)
        finite = isinstance(value, Integral) or (isinstance(value, Real) and math.isfinite(value))
        if value is not None and not (real and finite):
            raise ArgumentError(f"{name}={value!r}: give a number of shader clocks since the stream began")
    if isinstance(t0, Real) and isinstance(t1, Real) and t0 > t1:
        raise ArgumentError(f"t0={t0!r} is later than t1={t1!r}")


def _among(name: str, value: object, count: int) -> int:
    """The number of one of `count` things. Raises ArgumentError."""
    there = f"one whole number, from 0 to {count - 1}" if count else f"no {name}: the capture has none"
    return _whole(name, value, there, 0, count)


def _whole(name: str, value: object, there: str, low: int, end: float = math.inf) -> int:
    """A whole number in [low, end). Raises ArgumentError, which says what there is."""
    try:
        # What has no index raises.
        number = low - 1 if isinstance(value, bool) else operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        number = low - 1
    if not low <= number < end:
        raise ArgumentError(f"{name}={value!r}: give {there}")
    return number


def _seen(capture: Capture, cancel: Flag | None) -> tuple[Listing, list[Stream]]:
    """The code where it ran, and the streams that hold something."""
    streams = [one for one in capture.streams if any(bytes(one.data[:8]))]
    return located(capture, streams, lambda _: _decoded(capture, WAVES, None, cancel)), streams


_COMPARED = ("hits", "cycles", "stall", "idle")


def compare(
    before: Capture, after: Capture, *, progress: Progress | None = None, cancel: Flag | None = None
) -> Table:
    """What each instruction cost in two captures, side by side: `cycles`, `cycles_after`, `cycles_more` and so on.

    Functions are compared by their names, instructions within them by their texts, as a text comparison pairs lines:
    what only one of them has costs nothing in the other; several launches are summed up.
    Warns where the captures are of different architectures.

    Raises ArgumentError for what is no capture.
    """
    for one in (before, after):
        if not isinstance(one, Capture):
            raise ArgumentError(
                f"{one!r} is no capture to compare with: give a Capture, as sqtt.open(path) does"
            )
    if apart := architectures_apart(before, after):
        warnings.warn(apart, stacklevel=3)
    tables = []
    for each in (before, after):
        listing, streams = _seen(each, cancel)
        issued = streamed(streams, listing, progress, cancel)
        tables.append(hotspots_table(issued, listing, cancel=cancel))
    return compared(*tables)


def architectures_apart(before: Capture, after: Capture) -> str:
    """A sentence that says of which architectures two captures are; empty where they are of the same one.

    Where a capture does not record its target, the formats of their streams are held against each other.
    """
    names = [one.target.split(":")[0] for one in (before, after)]
    if not all(names):
        names = [layout.name if (layout := standing(one)) else "" for one in (before, after)]
    if not all(names) or names[0] == names[1]:
        return ""
    return (
        f"the captures are of different architectures, {names[0]} and {names[1]}: only instructions that read the "
        "same are side by side"
    )


def compared(one: Table, other: Table) -> Table:
    """Two tables of hotspots, side by side."""
    pairs = list(_pairs(one, other))
    left = np.array([pair[0] for pair in pairs], np.int64)
    right = np.array([pair[1] for pair in pairs], np.int64)
    columns = [_either(one, other, left, right, name) for name in ("function", "text")]
    for name, table, rows in (("pc", one, left), ("pc_after", other, right)):
        columns.append(Column(name, "address", _at(table, "pc", rows, UNKNOWN), missing=UNKNOWN))
    for name in _COMPARED:
        like = one.column(name)
        first, second = _at(one, name, left, 0), _at(other, name, right, 0)
        columns += [
            Column(name, like.meaning, first, like.unit),
            Column(f"{name}_after", f"{like.meaning}, in the other capture", second, like.unit),
            Column(f"{name}_more", "the second less the first", second - first, like.unit),
        ]
    return Table("comparison", "what each instruction cost in two captures", tuple(columns))


def _pairs(one: Table, other: Table) -> Iterator[tuple[int, int]]:
    """Rows of two tables of hotspots that stand for the same instruction; -1 where one has none."""
    first, second = _by_function(one), _by_function(other)
    for name in dict.fromkeys((*first, *second)):
        mine, theirs = first.get(name, []), second.get(name, [])
        matcher = SequenceMatcher(
            None, [text for _, text in mine], [text for _, text in theirs], autojunk=False
        )
        for tag, low, high, from_, until in matcher.get_opcodes():
            if tag == "equal":
                yield from zip(
                    (row for row, _ in mine[low:high]), (row for row, _ in theirs[from_:until]), strict=True
                )
            else:
                yield from ((row, -1) for row, _ in mine[low:high])
                yield from ((-1, row) for row, _ in theirs[from_:until])


def _by_function(table: Table) -> dict[object, list[tuple[int, object]]]:
    """Function -> rows and texts of its instructions, in order."""
    found: dict[object, list[tuple[int, object]]] = {}
    names, texts = (table.column(name).cells(0, len(table)) for name in ("function", "text"))
    for row, (name, text) in enumerate(zip(names, texts, strict=True)):
        found.setdefault(name, []).append((row, text))
    return found


def _at(table: Table, name: str, rows: I64, missing: int) -> I64:
    """A column at some rows; `missing` at -1."""
    values = np.append(table.column(name).values.astype(np.int64), missing)
    return np.asarray(values[rows])


def _either(one: Table, other: Table, left: I64, right: I64, name: str) -> Column:
    """The texts of a column, from whichever table has them."""
    both = joined([one, other]).column(name)
    rows = np.where(left >= 0, left, len(one) + right)
    return Column(name, both.meaning, both.values[rows], both.unit, both.texts)


def _decoded(
    capture: Capture, only: frozenset[Kind] | None, progress: Progress | None, cancel: Flag | None
) -> Iterator[tuple[Stream, Packets]]:
    """The streams that hold something; one count of bytes runs through all of them."""
    done, layout = 0, standing(capture)
    for stream in capture.streams:
        if any(bytes(stream.data[:8])):
            tell = None if progress is None else partial(_tell, progress, done, capture.size)
            yield stream, packets_of(stream, layout, only=only, progress=tell, cancel=cancel)
        done += len(stream.data)


def _tell(progress: Progress, before: int, size: int, now: int, _: int) -> None:
    progress(before + now, size)
