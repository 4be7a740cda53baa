"""`thumb`: a PNG of one frame."""

from __future__ import annotations

import click

from ..output import files
from ..video import Video
from . import shared


@click.command("thumb")
@shared.argument
@shared.output
@shared.width
@click.option(
    "--time", "seconds", type=shared.seconds, help="When, in seconds.  [default: the first key frame]"
)
@click.option("--exact", is_flag=True, help="That very frame, not the key frame before it.")
def command(path: str, output: str, width: int, seconds: float | None, exact: bool) -> None:
    """Write a PNG of one frame of the video FILE."""
    shared.spare(files.picture(output), path)
    with Video(shared.where(path), out="rgb", keyframes=not exact) as video:
        video.fit(width)
        if seconds is not None:
            video.seek_time(seconds) if exact else video.seek_key(seconds)
        frame = next(video, None)
        shared.report(video, path)
        if frame is None:
            raise click.ClickException(f"{path}: there is no frame to show")
        files.write_png(output, frame)
