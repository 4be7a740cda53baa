"""From bytes to packets: slice by slice, with whichever engine there is."""

from __future__ import annotations

import mmap
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import Cancelled, StreamError
from ..formats import LAYOUTS, Kind, Layout
from ..formats.names import MiscType
from . import engines, fields, resets
from .columns import Columns, State
from .packets import Packets
from .recognise import BLOCK, first, header, recognise
from .report import LISTED, Problem, Report, Trouble
from .tables import tables
from .watch import Flag, Progress

Buffer = bytes | bytearray | memoryview | mmap.mmap | NDArray[np.uint8]

WAVES = frozenset(
    {
        Kind.HEADER,
        Kind.WAVE_START,
        Kind.WAVE_START_EXT,
        Kind.WAVE_END,
        Kind.TIMESTAMP,
        Kind.REG,
        Kind.REG_INIT,
        Kind.REG_CS,
        Kind.REG_CS_PRIV,
        Kind.EVENT,
        Kind.EVENT_SYNC,
    }
)
"""The kinds that tell of waves, dispatches and clocks: what a first pass over a stream needs."""


PADDING = 1 << 16
"""Zeros at the end of a stream are left out from so many bytes on."""
_LOOK = 1 << 20


def decode(
    stream: Buffer | str | os.PathLike[str],
    *,
    layout: Layout | str | None = None,
    engine: str | None = None,
    only: Iterable[Kind] | None = None,
    progress: Progress | None = None,
    cancel: Flag | None = None,
    capacity: int | None = None,
) -> Packets:
    """Decode the stream of one shader engine, to its last bit.

    stream: bytes, anything with a buffer of bytes, or the path of a file, which is mapped. The result refers to it.
    layout: `layouts["gfx11"]` or its name; None takes it from the stream's header.
    engine: "native" or "numpy"; None takes AUTOGEN_SQTT_ENGINE, else the faster one there is. Both give the same.
    only: kinds of packets to keep (`WAVES`); None keeps all. Damage is reported either way.
    progress: called with the bytes done and their number after every slice, at least once.
    cancel: decoding stops with `Cancelled` within 100 ms after `is_set()` became true.
    capacity: bytes of the buffer that the hardware wrote to; the report then says whether it was full.

    Zeros at the end, from `PADDING` bytes on, are no packets: `Report.padding` counts them.

    Raises StreamError if this is no trace, EngineError if the engine is not there. Damage raises nothing: see
    `Packets.report`.
    """
    data = _bytes(stream)
    found = _layout(layout, data)
    wanted = None if only is None else frozenset(Kind(kind) for kind in only)
    keep = _keep(found, wanted)
    scan = engines.choose(engine)
    padding = _padding(data)
    size = (len(data) - padding) * 8 // found.unit
    state, columns = State(min(first(found), size)), Columns()

    def poll() -> None:
        if cancel is not None and cancel.is_set():
            raise Cancelled(f"cancelled after {state.position * found.unit // 8:,} of {len(data):,} bytes")

    while True:
        poll()
        if progress is not None:
            progress(state.position * found.unit // 8, len(data))
        if state.position >= size or state.truncated:
            break
        begun = state.position
        # A short slice first tells how many packets to expect; what is reserved and not used is never touched.
        units = (scan.slice if columns.room else scan.slice // 16) * 8 // found.unit
        stop = min(begun + units, size)
        density = columns.count / begun if begun else 0.0
        columns.reserve(stop - begun, int(density * 1.1 * size) + scan.slice * 8 // found.unit)
        state = scan(data, tables(found), keep, state, stop, columns, poll)
    if progress is not None and (state.truncated or padding):
        progress(len(data), len(data))
    columns.trim()
    poll()
    return _packets(data, found, columns, state, wanted, capacity, padding, poll)


def undecoded(stream: Buffer, layout: Layout, why: str, *, only: Iterable[Kind] | None = None) -> Packets:
    """A stream of which nothing can be decoded, and why, as the one problem of its report."""
    columns = Columns()
    columns.trim()
    report = Report((Problem(Trouble.HEADER, 0, 0, why),))
    wanted = None if only is None else frozenset(only)
    return Packets(_bytes(stream), layout, None, columns.kind, columns.position, columns.time, report, wanted)


def _packets(
    data: NDArray[np.uint8],
    layout: Layout,
    columns: Columns,
    state: State,
    wanted: frozenset[Kind] | None,
    capacity: int | None,
    padding: int,
    poll: Callable[[], None],
) -> Packets:
    kind, position, time = columns.kind, columns.position, columns.time
    end = state.time
    problems: tuple[Problem, ...] = ()
    if layout.cdna:
        problems, shift = resets.apply(data, kind, position, time, poll)
        end += shift
    report = _report(data, layout, columns, state, end, problems, capacity, padding, poll)
    if wanted is not None:
        mine = np.isin(kind, [int(one) for one in wanted])
        kind, position, time = kind[mine], position[mine], time[mine]
    for column in (kind, position, time):
        column.flags.writeable = False
    return Packets(data, layout, header(layout, bytes(data[:8])), kind, position, time, report, wanted, end)


def _padding(data: NDArray[np.uint8]) -> int:
    """The zeros at the end that are no packets but the rest of a large buffer: none below `PADDING` bytes."""
    end = len(data)
    while end:
        start = max(0, end - _LOOK)
        if data[start:end].any():
            end = start + len(data[start:end].tobytes().rstrip(b"\0"))
            break
        end = start
    # What a last packet can reach into, and whole blocks, are the stream's.
    kept = min(len(data), -(-end // BLOCK) * BLOCK + BLOCK)
    padding = len(data) - kept
    return padding if padding >= PADDING else 0


def _bytes(stream: Buffer | str | os.PathLike[str]) -> NDArray[np.uint8]:
    """The stream as an array that shares its memory."""
    if isinstance(stream, str | os.PathLike):
        with Path(stream).open("rb") as file:
            if not os.fstat(file.fileno()).st_size:
                return np.empty(0, np.uint8)
            stream = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    if isinstance(stream, np.ndarray) and (stream.dtype != np.uint8 or stream.ndim != 1):
        raise StreamError(
            f"a stream is an array of bytes, not of shape {stream.shape} and type {stream.dtype}"
        )
    view = memoryview(stream)  # type: ignore[arg-type]  # numpy's stubs do not say that arrays are buffers
    if not view.c_contiguous:
        view = memoryview(bytes(view))
    return np.frombuffer(view.cast("B"), np.uint8) if view.nbytes else np.empty(0, np.uint8)


def _layout(layout: Layout | str | None, data: NDArray[np.uint8]) -> Layout:
    if layout is None:
        return recognise(bytes(data[:8])).layout
    if isinstance(layout, str):
        if layout not in LAYOUTS:
            raise StreamError(f"no layout is called {layout!r}; there are {', '.join(LAYOUTS)}")
        return LAYOUTS[layout]
    return layout


def _keep(layout: Layout, wanted: frozenset[Kind] | None) -> NDArray[np.uint8]:
    """What the engines keep: besides the kinds that are wanted those that the times and the report are made from."""
    keep = np.full(256, wanted is None, np.uint8)
    if wanted is not None:
        if layout.cdna:
            keep[Kind.TIME] = 1
        else:
            keep[Kind.TIMESTAMP] = 1
        if layout.stamp is None or "lost" not in layout.packet(Kind.TIMESTAMP).by_name:
            keep[Kind.MISC] = 2
        keep[[Kind.UNKNOWN, *wanted]] = 1
    return keep


def _report(
    data: NDArray[np.uint8],
    layout: Layout,
    columns: Columns,
    state: State,
    end: int,
    problems: tuple[Problem, ...],
    capacity: int | None,
    padding: int,
    poll: Callable[[], None],
) -> Report:
    kind, position, time = columns.kind, columns.position, columns.time

    def field(name: str, of: Kind, index: NDArray[np.int64]) -> NDArray[np.int64]:
        return fields.read(data, layout, of, name, position, index, poll)

    poll()
    listed = list(problems)
    unknown = fields.rows(kind, Kind.UNKNOWN, poll)
    runs = np.flatnonzero(np.diff(position[unknown], prepend=-2) != 1)
    lengths = np.diff(runs, append=len(unknown))
    for run, length in zip(runs[:LISTED].tolist(), lengths.tolist(), strict=False):
        row = unknown[run]
        text = f"{length} units that belong to no packet: the stream is damaged here or out of step"
        listed.append(Problem(Trouble.UNKNOWN, int(position[row]), int(time[row]), text))

    poll()
    markers = fields.rows(kind, Kind.MISC if layout.cdna else Kind.TIMESTAMP, poll)
    if layout.cdna:
        lost = markers[field("type", Kind.MISC, markers) == MiscType.LOST]
    elif "lost" in layout.packet(Kind.TIMESTAMP).by_name:
        stamp = field("lost", Kind.TIMESTAMP, markers) & ~field("real", Kind.TIMESTAMP, markers)
        lost = markers[stamp == 1]
    else:
        # gfx10 says it in a MISC packet.
        markers = fields.rows(kind, Kind.MISC, poll)
        lost = markers[field("spm", Kind.MISC, markers) == 1]
    for row in lost[:LISTED]:
        text = "packets were lost before this point: waves may lack their start or end"
        listed.append(Problem(Trouble.LOST, int(position[row]), int(time[row]), text))

    left = len(data) * 8 % layout.unit
    # The hardware writes blocks of 32 bytes, and leaves the last one of its buffer alone.
    written = len(data) - first(layout) * layout.unit // 8
    cut = state.truncated or bool(left)
    unfinished = cut and written > 0 and written % BLOCK == 0
    if unfinished:
        text = "the hardware had written a part of it when the trace was stopped"
        listed.append(Problem(Trouble.UNFINISHED, state.position, end, text))
    elif cut:
        text = f"the stream ends within a packet, after {written:,} bytes: whole streams have a multiple of {BLOCK}"
        listed.append(Problem(Trouble.TRUNCATED, state.position, end, text))
    full = capacity is not None and written - padding >= capacity - BLOCK
    if full:
        text = f"the buffer of {capacity:,} bytes was full: the rest of the trace is missing; enlarge it"
        listed.append(Problem(Trouble.FULL, state.position, end, text))
    listed.sort(key=lambda problem: problem.position)
    return Report(tuple(listed), len(unknown), len(lost), cut and not unfinished, full, padding)
