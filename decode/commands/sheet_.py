"""`sheet`: a contact sheet."""

from __future__ import annotations

import click

from ..errors import DecodeError
from ..options import MOST_PIXELS
from ..output import files
from ..output.png import png
from ..video import Video
from . import shared

GAP = 4
_BACKGROUND = 24


@click.command("sheet")
@shared.argument
@shared.output
@shared.width
@click.option("--columns", default=4, type=click.IntRange(1, 100), show_default=True)
@click.option("--rows", default=4, type=click.IntRange(1, 100), show_default=True)
def command(path: str, output: str, width: int, columns: int, rows: int) -> None:
    """Write a PNG with many frames of the video FILE, at equal distances; `--width` is that of each."""
    shared.spare(files.picture(output), path)
    with Video(shared.where(path), out="rgb") as video:
        size = video.fit(width)
        count = len(video)
        number = min(columns * rows, count)
        if not number:
            raise DecodeError(f"{path}: there is no frame to show")
        rows = -(-number // columns)
        across, down = columns * (size[0] + GAP) + GAP, rows * (size[1] + GAP) + GAP
        if across * down > MOST_PIXELS:
            raise DecodeError(
                f"a sheet of {across} x {down} pixels is too large; take a smaller --width, "
                "or fewer --columns and --rows"
            )
        sheet = bytearray([_BACKGROUND]) * (across * down * 3)
        for i in range(number):
            video.seek(i * count // number)
            frame = next(video, None)
            if frame is None:
                continue
            left, top = GAP + i % columns * (size[0] + GAP), GAP + i // columns * (size[1] + GAP)
            for y in range(size[1]):
                at = 3 * (across * (top + y) + left)
                sheet[at : at + 3 * size[0]] = frame.planes[0].row(y)
        shared.report(video, path)
    with files.whole_file(output) as out:
        out.write(png(across, down, 3, sheet))
