"""What several commands need: options, opening videos, progress, what was wrong."""

from __future__ import annotations

import functools
import json
import math
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from batch import replaces

from .. import memory
from ..errors import BitstreamError, ContainerError, DecodeError, NotCounted, TooLarge, Unsupported
from ..frames import Frame
from ..opening import Where
from ..options import BACKENDS, MOST_THREADS
from ..video import Video

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OF_THE_VIDEO = (BitstreamError, ContainerError, NotCounted, TooLarge, Unsupported)


def argument(command: _Command) -> _Command:
    """The video, whose name stands before what is wrong with it. Raises DecodeError."""

    @functools.wraps(command)
    def named(path: str, **options: Any) -> Any:
        try:
            return command(path, **options)
        except _OF_THE_VIDEO as error:
            raise DecodeError(f"{path}: {error}") from error

    return click.argument("path", metavar="FILE")(cast("_Command", named))


as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON, for other programs.")
output = click.option("-o", "--output", required=True, metavar="PATH", help="Where it is written.")
width = click.option(
    "--width", default=320, type=click.IntRange(1, 16384), help="Pixels across.", show_default=True
)


class _Seconds(click.FloatRange):
    """A time, which `nan` and `inf` are not."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number = float(super().convert(value, param, ctx))
        if not math.isfinite(number):
            self.fail(f"{value} is no number of seconds", param, ctx)
        return number


seconds = _Seconds(min=0)


def decoding(command: _Command) -> _Command:
    """The options that say how to decode."""
    for option in reversed(
        [
            click.option("--backend", default="libav", type=click.Choice(BACKENDS), help="Who decodes."),
            click.option("--max-memory", metavar="SIZE", help="Most memory of the process: 64MB, 1.5GB."),
            click.option(
                "--threads", type=click.IntRange(1, MOST_THREADS), help="Most pictures decoded at a time."
            ),
        ]
    ):
        command = option(command)
    return command


def where(path: str) -> Where:
    """`-` is standard input. Raises DecodeError where there is none."""
    if path != "-":
        return path
    if sys.stdin is None:
        raise DecodeError("there is no standard input; give a file")
    return sys.stdin.buffer.fileno()


def spare(output: str, path: str) -> None:
    """Refuse an output that is the video itself, which would be lost. Raises UsageError."""
    if "-" not in (output, path) and replaces(Path(output), Path(path)):
        raise click.UsageError(f"{output} is the video itself, which would be lost; name another file")


def frames(video: Video, title: str, total: int | None = None) -> Iterator[Frame]:
    """The frames of a video; on a terminal with how many there were, how fast, in how much memory.

    Raises DecodeError where none came.
    """
    start = last = time.monotonic()
    count, on_terminal = 0, sys.stderr.isatty()
    try:
        for frame in video:
            yield frame
            count += 1
            if not on_terminal:
                continue
            now = time.monotonic()
            if now - last > 0.2:
                last = now
                rate, most = count / (now - start), memory.peak() >> 20
                of = f" of {total}" if total else ""
                sys.stderr.write(f"\r{title}: {count}{of} frames, {rate:.1f} a second, {most} MB \033[K")
                sys.stderr.flush()
    finally:
        if on_terminal:
            sys.stderr.write("\r\033[K")
    if not count:
        problems = video.problems
        why = f": {problems.count} problems, the first {problems.first[0]}" if problems.count else ""
        raise DecodeError(f"no frame could be decoded{why}")


def report(video: Video, path: str) -> int:
    """Say on standard error what was wrong; how much."""
    problems = video.problems
    for one in problems.first[:10]:
        click.echo(f"decode: {path}: {one}", err=True)
    if problems.count > 10:
        click.echo(f"decode: {path}: and {problems.count - 10} more", err=True)
    return problems.count


def show_json(value: Any) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, indent=1))
