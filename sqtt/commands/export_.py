"""`export`: tables, Perfetto traces, other formats of a capture."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import click
import numpy as np

from ..capture import Capture, open, write_container, write_directory, write_rdf, write_rgp
from ..capture.files import atomic_file
from ..capture.index import NAME as INDEX
from ..decoding.decoder import WAVES
from ..decoding.watch import Watch
from ..export import (
    COUNTED,
    MARKED,
    Counter,
    ExportError,
    Lane,
    Table,
    clock_table,
    counter_curves,
    counters_table,
    dispatches_table,
    hotspots_table,
    instruction_lanes,
    packets_table,
    states_table,
    user_data_table,
    wave_lanes,
    waves_table,
    write_csv,
    write_parquet,
    write_perfetto,
)
from ..export.details import details, streamed
from ..export.instructions import instruction_tables
from ..export.listing import located
from ..formats import Kind
from ..overview import Overview, overview
from . import Named, shared

_STDOUT = Path("-")
_SUFFIXES = {
    ".csv": "csv",
    ".parquet": "parquet",
    ".pftrace": "perfetto",
    ".perfetto-trace": "perfetto",
    ".rgp": "rgp",
    ".rdf": "rdf",
    ".sqttz": "container",
    ".zip": "container",
}
_PART = 1 << 20
_BINS = 1000
_CAPTURES = ("rgp", "rdf", "container", "directory")
_FORMATS = ("csv", "parquet", "perfetto", *_CAPTURES)
_TABLES = (
    "waves",
    "dispatches",
    "clock",
    "packets",
    "instructions",
    "hotspots",
    "states",
    "counters",
    "user_data",
)


@click.command("export")
@shared.argument
@click.option(
    "-o",
    "--output",
    "target",
    type=Named(),
    required=True,
    help="What to write; - is standard output, for tables and timelines.",
)
@click.option(
    "-f",
    "--format",
    "kind",
    type=click.Choice(_FORMATS),
    help="Its format, if the suffix of its name does not say.",
)
@click.option("-t", "--table", "table", type=click.Choice(_TABLES), default="waves", show_default=True,
              help="The table for csv and parquet.")  # fmt: skip
@click.option(
    "--no-instructions", "bare", is_flag=True, help="Leave instructions out of a timeline: waves only."
)
@shared.choose_streams
def command(
    path: Path, target: Path, kind: str | None, table: str, bare: bool, names: tuple[str, ...]
) -> int:
    """Write what FILE holds in another format.

    Tables: .csv, .parquet. Timeline: .pftrace (ui.perfetto.dev). Captures: .sqttz (container), .rgp, .rdf,
    or --format directory.
    """
    kind = kind or _SUFFIXES.get(target.suffix.lower())
    if kind is None:
        raise click.UsageError(
            f"the suffix of {target.name} names no format; give --format or one of {', '.join(_SUFFIXES)}"
        )
    if target == _STDOUT and kind in _CAPTURES:
        raise click.UsageError("a capture is written to a file; name one")
    capture = open(path)
    if target != _STDOUT:
        for one in (path, *(path / name for name in _files(capture))):
            shared.spare(target, one, "what is read")
    if kind in _CAPTURES:
        _rewrite(capture, target, kind, names)
    elif kind == "perfetto":
        with _output(target) as file:
            found = _overview(capture, names, WAVES if bare else None)
            items = _items(found, bare)
            with shared.bar("writing", sum(map(len, items))) as advance:
                write_perfetto(items, file, advance)
        if not found.timed:
            click.echo(
                "sqtt: not every stream has clock readings; one shader clock is shown as 1 ns", err=True
            )
    else:
        write: Callable[..., None] = write_csv if kind == "csv" else write_parquet
        with _output(target) as file:
            if table in _STREAMED:
                write(_STREAMED[table](capture, names), file)
            else:
                exported = _table(capture, table, names)
                with shared.bar("writing", len(exported)) as advance:
                    write([exported], file, advance)
    if target != _STDOUT:
        click.echo(f"{target}: {kind}", err=True)
    return 0


def _files(capture: Capture) -> tuple[str, ...]:
    """The files of a capture that is a folder."""
    if not capture.path.is_dir():
        return ()
    streams, code = (one.name for one in capture.streams), (one.name for one in capture.code_objects)
    return (INDEX, *streams, *code)


@contextlib.contextmanager
def _output(target: Path) -> Iterator[BinaryIO]:
    if target == _STDOUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with atomic_file(target) as file:
        yield file


def _rewrite(capture: Capture, target: Path, kind: str, names: tuple[str, ...]) -> None:
    if names:
        raise click.UsageError("a capture is written whole; --stream is for tables and timelines")
    if any(one.load_address is None for one in capture.code_objects):
        # The trace may tell the addresses; then they are recorded from now on.
        capture = overview(capture, shared.decoded(capture, capture.streams, WAVES)).capture
    if kind in ("rgp", "rdf"):
        (write_rgp if kind == "rgp" else write_rdf)(capture, target)
        return
    total = capture.size + sum(len(one.data) for one in capture.code_objects)
    with shared.bar("writing", total) as advance:
        (write_container if kind == "container" else write_directory)(capture, target, advance)


def _overview(capture: Capture, names: tuple[str, ...], only: frozenset[Kind] | None = WAVES) -> Overview:
    return overview(capture, shared.decoded(capture, shared.chosen(capture, names), only))


def _items(found: Overview, bare: bool) -> list[Lane | Counter]:
    items = list(wave_lanes(found))
    if not bare:
        items += counter_curves(found)
        listing = shared.listing(found)
        size = sum(len(one.stream.data) for one in found.parts)
        with shared.bar("following", size) as advance:
            followed = details(found, listing, Watch(shared.counted(advance), size=size))
            items += instruction_lanes(found, followed, listing)
        shared.tell(listing)
    return items


def _packets(capture: Capture, names: tuple[str, ...]) -> Iterator[Table]:
    """The packets in parts of a million or so, for a table of them all is many times what it is made from."""
    streams = shared.chosen(capture, names)
    if all(shared.empty(one) for one in streams):
        raise ExportError(f"{capture.path}: no stream holds a packet")
    for stream, packets in shared.decoded(capture, streams):
        for start in range(0, max(len(packets), 1), _PART):
            rows = np.arange(start, min(start + _PART, len(packets)))
            yield packets_table(
                packets, stream.xcc, stream.shader_engine, rows, launch=capture.launch(stream)
            )


def _instructions(capture: Capture, names: tuple[str, ...]) -> Iterator[Table]:
    """The instructions of one engine after the other."""
    found = _overview(capture, names)
    if not found.parts:
        raise ExportError(f"{found.capture.path}: no stream holds a packet")
    listing, streams = shared.listing(found), [one.stream for one in found.parts]
    with shared.bar("following", sum(len(one.data) for one in streams)) as advance:
        for one in streamed(streams, listing, shared.counted(advance)):
            yield from instruction_tables(found, one, listing)
            del one
    shared.tell(listing)


def _table(capture: Capture, table: str, names: tuple[str, ...]) -> Table:
    if table in ("hotspots", "states"):
        streams = [one for one in shared.chosen(capture, names) if not shared.empty(one)]
        if not streams:
            raise ExportError(f"{capture.path}: no stream holds a packet")
        listing = located(capture, streams, lambda these: shared.decoded(capture, these, WAVES))
        with shared.bar("following", sum(len(one.data) for one in streams)) as advance:
            issued = streamed(streams, listing, shared.counted(advance))
            if table == "hotspots":
                table_ = hotspots_table(issued, listing, apart=capture)
            else:
                table_ = states_table(capture, issued, _BINS)
        shared.tell(listing)
        return table_
    if table in ("counters", "user_data"):
        found = _overview(capture, names, COUNTED if table == "counters" else MARKED)
        return counters_table(found) if table == "counters" else user_data_table(found)
    makers = {"waves": waves_table, "dispatches": dispatches_table, "clock": clock_table}
    return makers[table](_overview(capture, names))


_STREAMED: dict[str, Callable[[Capture, tuple[str, ...]], Iterator[Table]]] = {
    "packets": _packets,
    "instructions": _instructions,
}
"""Tables that are written in parts."""
