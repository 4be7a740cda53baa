"""`decode`: frames to raw planes, Y4M or PNG."""

from __future__ import annotations

from fractions import Fraction
from typing import IO

import click

from ..errors import DecodeError
from ..frames import Frame
from ..video import Video
from . import PROBLEMS, shared

_Y4M = {"yuv420p": "420jpeg", "yuv422p": "422", "yuv444p": "444", "gray": "mono"}


@click.command("decode")
@shared.argument
@shared.output
@click.option(
    "--format", "out", metavar="NAME", help="rgb, bgr, gray, or a name of ffmpeg's.  [default: as decoded]"
)
@click.option("--size", metavar="WIDTHxHEIGHT", help="Other pixels.")
@click.option("--keyframes", is_flag=True, help="Only pictures at which decoding may begin.")
@click.option("--strict", is_flag=True, help="End with code 1 when something was wrong with the stream.")
@shared.decoding
def command(
    path: str,
    output: str,
    out: str | None,
    size: str | None,
    keyframes: bool,
    strict: bool,
    backend: str,
    max_memory: str | None,
    threads: int | None,
) -> int:
    """Write the frames of the video FILE: PATH.yuv (planes as they are), PATH.y4m, or PATH%d.png (one for each).

    `-` writes raw planes to standard output.
    """
    shared.spare(output, path)
    pictures = output.endswith(".png")
    if pictures and "%" not in output:
        raise DecodeError(
            f"{output}: one file for each frame wants a number in the name, such as frame%05d.png"
        )
    with Video(
        shared.where(path),
        backend=backend,
        max_memory=max_memory,
        threads=threads,
        out=out or ("rgb" if pictures else None),
        size=_size(size),
        keyframes=keyframes,
    ) as video:
        count = 0
        if pictures:
            for frame in shared.frames(video, "decoding"):
                shared.write_png(output % frame.index, frame)
                count += 1
        else:
            with shared.whole_file(output) as file:
                for frame in shared.frames(video, "decoding"):
                    if output.endswith(".y4m"):
                        _y4m(file, frame, video, first=not count)
                    file.write(frame.packed())
                    count += 1
        wrong = shared.report(video, path)
        if output != "-":
            used = f", {video.plan.threads} threads: {video.plan.reason}" if video.plan else ""
            click.echo(f"{count} frames by {video.decoder}{used}", err=True)
    return PROBLEMS if wrong and strict else 0


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    across, _, down = text.partition("x")
    if not (across.isdigit() and down.isdigit() and int(across) and int(down)):
        raise DecodeError(f"{text!r} is no size; write 640x360")
    return int(across), int(down)


def _y4m(file: IO[bytes], frame: Frame, video: Video, first: bool) -> None:
    if first:
        name = frame.format.name
        base = name.removesuffix("le").rstrip("0123456789") if frame.format.depth > 8 else name
        if base not in _Y4M:
            raise DecodeError(f"Y4M has no pixels such as {name}; write a .yuv file, or --format yuv420p")
        colour = _Y4M[base] + (f"p{frame.format.depth}" if frame.format.depth > 8 else "")
        colour = colour.replace("420jpegp", "420p")
        rate = Fraction(video.rate or 25.0).limit_denominator(100000)
        head = f"YUV4MPEG2 W{frame.width} H{frame.height} F{rate.numerator}:{rate.denominator} Ip A0:0 C{colour}\n"
        file.write(head.encode())
    file.write(b"FRAME\n")
