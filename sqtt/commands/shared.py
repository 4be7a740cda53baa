"""What several commands need: the capture, its streams by name, decoding with a progress bar, tables."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click
from rich import box
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table as Shown

from batch import replaces

from ..capture import Capture, Stream
from ..decoding.packets import Packets
from ..decoding.report import Report
from ..export.listing import Listing
from ..formats import Kind
from ..overview import Overview, packets_of, standing
from . import Named

_Command = TypeVar("_Command", bound=Callable[..., Any])

argument = click.argument("path", metavar="FILE", type=Named())
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON, for other programs.")
strict = click.option("--strict", is_flag=True, help="End with code 1 when a stream has problems.")


def rows(most: int, what: str) -> Callable[[_Command], _Command]:
    """The option `-n`: a table is cut after so many rows, JSON only where it is given."""
    text = f"{what} to show; 0: all.  [default: {most}; with --json all]"
    return click.option("-n", "limit", type=click.IntRange(min=0), default=None, help=text)


def cut(limit: int | None, most: int, as_json: bool) -> int:
    """How many rows to show; 0: all."""
    return limit if limit is not None else 0 if as_json else most


choose_streams = click.option(
    "-s",
    "--stream",
    "names",
    multiple=True,
    metavar="NAME",
    help="Only this stream: se0, xcc1.se0. Repeatable.",
)


def chosen(capture: Capture, names: Sequence[str]) -> list[Stream]:
    """The streams of some names (all when there are none); both `se0` and the file's name are names of one.

    Raises BadParameter for a name that is none's.
    """
    if not names:
        return list(capture.streams)
    known = [(capture.label(one), one.name, one) for one in capture.streams]
    found = []
    for name in names:
        matching = [stream for short, file, stream in known if name in (short, file)]
        if not matching:
            raise click.BadParameter(
                f"no stream is called {name!r}; there are {', '.join(one for one, _, _ in known)}"
            )
        found += matching
    return found


def spare(output: Path, path: Path, what: str) -> None:
    """Refuse an output that is another file of the same command, whose content it would replace.

    Raises UsageError.
    """
    if replaces(output, path):
        raise click.UsageError(f"{output} is {what}, which would be lost; name another file")


Advance = Callable[[int], object]


@contextmanager
def bar(title: str, total: int) -> Iterator[Advance]:
    """A progress bar on standard error, when that is a terminal; give the amounts done to what this gives."""
    if not sys.stderr.isatty():
        yield lambda amount: None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f}%"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=total)
        yield functools.partial(progress.advance, task)


def counted(advance: Advance) -> Callable[[int, int], None]:
    """What tells a bar of bytes done in all how many more they are."""
    done = 0

    def tell(now: int, _: int) -> None:
        nonlocal done
        advance(now - done)
        done = now

    return tell


def decoded(
    capture: Capture, streams: Sequence[Stream], only: Iterable[Kind] | None = None
) -> Iterator[tuple[Stream, Packets]]:
    """Streams, decoded one after the other with one bar; streams that hold nothing are left out."""
    layout = standing(capture)
    with bar("decoding", sum(len(one.data) for one in streams)) as advance:
        for stream in streams:
            if empty(stream):
                advance(len(stream.data))
                continue
            done = 0

            def tell(now: int, _: int) -> None:
                nonlocal done
                advance(now - done)
                done = now

            yield stream, packets_of(stream, layout, only=only, progress=tell)


def empty(stream: Stream) -> bool:
    """Whether an engine wrote nothing: no bytes, or zeros where the header should be."""
    return not any(bytes(stream.data[:8]))


def listing(found: Overview) -> Listing:
    """The code that goes with an overview."""
    return Listing(found.capture, [one.packets.layout for one in found.parts])


def tell(listing: Listing) -> None:
    """Say on standard error what a listing could not show as it is."""
    for note in listing.notes:
        click.echo(f"sqtt: {note}", err=True)


def report(capture: Capture, troubled: Iterable[tuple[Stream, Report]]) -> int:
    """Say on standard error what decoding found wrong; how many streams have problems."""
    count = 0
    for stream, found in troubled:
        if found.ok:
            continue
        count += 1
        first, *more = found.problems
        rest = f" (and {len(more)} more)" if more else ""
        click.echo(
            f"sqtt: {capture.label(stream)}: {first.trouble.value} at time {first.time}: {first.text}{rest}",
            err=True,
        )
    return count


class _Console(Console):
    """A console that leaves it to the command line to end where nobody reads any more."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def show(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[object]], left: Sequence[str] = ()
) -> None:
    """Print a table: numbers to the right, the columns in `left` to the left."""
    table = Shown(title=title or None, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for name in columns:
        table.add_column(name, justify="left" if name in left else "right", overflow="fold")
    for row in rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row))
    # Without a terminal there is no width to fit into; nothing may be cut.
    _Console(width=None if sys.stdout.isatty() else 1000, highlight=False, markup=False).print(table)


def show_json(value: Any) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, indent=1))
