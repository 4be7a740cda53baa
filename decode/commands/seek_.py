"""`seek`: a frame by its number or its time."""

from __future__ import annotations

import click

from ..output import files
from ..video import Video
from . import shared


@click.command("seek")
@shared.argument
@click.option("--index", type=click.IntRange(min=0), help="Its place in output order, from 0.")
@click.option("--time", "seconds", type=shared.seconds, help="When it is shown, in seconds.")
@click.option("-o", "--output", metavar="PATH", help="A PNG of it.")
def command(path: str, index: int | None, seconds: float | None, output: str | None) -> None:
    """Find a frame of the video FILE exactly, and print its place, time, POC and MD5."""
    if (index is None) == (seconds is None):
        raise click.UsageError("say which frame: --index or --time")
    if output:
        shared.spare(files.picture(output), path)
    with Video(shared.where(path)) as video:
        video.seek(index) if index is not None else video.seek_time(seconds or 0.0)
        frame = next(video)
        click.echo(f"frame {frame.index} at {frame.pts:.3f} s: POC {frame.poc}, MD5 {frame.md5()}")
        found = frame.index
        shared.report(video, path)
    if output:
        with Video(shared.where(path), out="rgb") as video:
            video.seek(found)
            files.write_png(output, next(video))
