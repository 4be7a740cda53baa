"""`headers`: every syntax element, as ffmpeg's trace_headers prints them."""

from __future__ import annotations

import mmap
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from ..bitstream.annexb import units
from ..bitstream.mp4 import is_mp4, read_index
from ..bitstream.syntax.headers import Parser
from ..bitstream.syntax.nal import Nal
from ..errors import BitstreamError
from . import PROBLEMS, shared


@click.command("headers")
@shared.argument
@click.option("-n", "limit", type=click.IntRange(min=0), default=0, help="Units to show; 0: all.")
@click.option("--units", "only_units", is_flag=True, help="One line for each unit: its place, size and type.")
def command(path: str, limit: int, only_units: bool) -> int:
    """List the syntax elements of the video FILE: their places in bits, names, bits and values."""
    parser, wrong = Parser(), 0
    for number, (place, unit) in enumerate(_units(path)):
        if limit and number >= limit:
            break
        kind = unit[0] >> 1 & 63
        click.echo(f"unit {number} at byte {place}: {len(unit)} bytes, {Nal.label(kind)}")
        if only_units:
            continue
        try:
            for one in parser.trace(unit):
                if one.position < 0:
                    click.echo(one.name)
                else:
                    click.echo(
                        f"{one.position:<10}  {one.name} {one.bits:>{70 - len(one.name)}} = {one.value}"
                    )
        except BitstreamError as error:
            click.echo(f"decode: {path}: at byte {place}: {error}", err=True)
            wrong += 1
    return PROBLEMS if wrong else 0


def _units(path: str) -> Iterator[tuple[int, bytes]]:
    if path == "-":
        yield from units(sys.stdin.buffer.read)
        return
    with Path(path).open("rb") as file:
        head = file.read(16)
        file.seek(0)
        if not is_mp4(head):
            yield from units(file.read)
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            track = read_index(data)
            yield from ((-1, one) for one in track.parameter_sets)
            for number in range(len(track)):
                yield from ((start, data[start:end]) for start, end in track.units(data, number))
