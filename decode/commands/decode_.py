"""`decode`: frames to raw planes, Y4M or PNG."""

from __future__ import annotations

import click

from ..errors import DecodeError
from ..output import files
from ..video import Video
from . import PROBLEMS, shared


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

    `-` writes raw planes to standard output. All frames of one file are of one size and format.
    """
    shared.spare(output, path)
    kind = files.kind(output)
    pictures = kind == files.PNG
    if pictures:
        files.numbered(output)
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
                files.write_png(output % frame.index, frame)
                count += 1
        else:
            with files.whole_file(output) as file:
                sequence = files.Sequence(file, video, kind == files.Y4M)
                for frame in shared.frames(video, "decoding"):
                    sequence.add(frame)
                    count += 1
        wrong = shared.report(video, path)
        if output != "-":
            plan = video.plan
            used = f", {plan.threads} thread{'s' * (plan.threads > 1)}: {plan.reason}" if plan else ""
            click.echo(f"{count} frames by {video.decoder}{used}", err=True)
    return PROBLEMS if wrong and strict else 0


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    across, _, down = text.partition("x")
    if not (across.isdigit() and down.isdigit() and int(across) and int(down)):
        raise DecodeError(f"{text!r} is no size; write 640x360")
    return int(across), int(down)
