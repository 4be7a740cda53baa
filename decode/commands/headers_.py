"""`headers`: every syntax element, as ffmpeg's trace_headers prints them."""

from __future__ import annotations

import io
import mmap
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import click

from ..bitstream.annexb import units
from ..bitstream.kinds import HEAD, refuse_others
from ..bitstream.mp4 import is_mp4, read_index
from ..bitstream.syntax.headers import Parser
from ..bitstream.syntax.nal import Nal
from ..errors import BitstreamError, ContainerError
from . import PROBLEMS, shared


@click.command("headers")
@shared.argument
@click.option("-n", "limit", type=click.IntRange(min=0), default=0, help="Units to show; 0: all.")
@click.option("--units", "only_units", is_flag=True, help="One line for each unit: its place, size and type.")
def command(path: str, limit: int, only_units: bool) -> int:
    """List the syntax elements of the video FILE: their places in bits, names, bits and values."""
    parser, wrong, read, number = Parser(), 0, 0, -1
    for number, (place, unit) in enumerate(_units(path)):
        if limit and number >= limit:
            break
        kind = unit[0] >> 1 & 63
        click.echo(f"unit {number} at byte {place}: {len(unit)} bytes, {Nal.label(kind)}")
        if only_units:
            read += 1
            continue
        try:
            elements = parser.trace(unit)
        except BitstreamError as error:
            click.echo(f"decode: {path}: at byte {place}: {error}", err=True)
            wrong += 1
            continue
        read += bool(elements)
        for one in elements:
            if one.position < 0:
                click.echo(one.name)
            else:
                click.echo(f"{one.position:<10}  {one.name} {one.bits:>{70 - len(one.name)}} = {one.value}")
    if not read:
        count = (
            f"none of its {number + 1} units could be read"
            if number >= 0
            else "it has no start code (00 00 01)"
        )
        raise ContainerError(f"it is no HEVC: {count}")
    return PROBLEMS if wrong else 0


def _units(path: str) -> Iterator[tuple[int, bytes]]:
    if path == "-":
        shared.where(path)
        yield from _of_stream(cast("io.BufferedReader", sys.stdin.buffer))
        return
    with Path(path).open("rb") as file:
        if not is_mp4(file.peek(HEAD)[:HEAD]):
            yield from _of_stream(file)
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            track = read_index(data)
            yield from zip(track.places, track.parameter_sets, strict=True)
            for number in range(len(track)):
                yield from ((start, data[start:end]) for start, end in track.units(data, number))


def _of_stream(file: io.BufferedReader) -> Iterator[tuple[int, bytes]]:
    head = file.peek(HEAD)[:HEAD]
    refuse_others(head)
    if is_mp4(head):
        raise ContainerError(
            "an MP4 that comes through a pipe: its index may be at its end; give a file instead"
        )
    yield from units(file.read)
