"""`md5`: the MD5 of frames."""

from __future__ import annotations

import hashlib

import click

from ..video import Video
from . import shared


@click.command("md5")
@shared.argument
@click.option("--frames", "each", is_flag=True, help="One line for each frame: its number, POC and MD5.")
@shared.decoding
def command(path: str, each: bool, backend: str, max_memory: str | None, threads: int | None) -> None:
    """Print the MD5 of all samples of the video FILE, as `ffmpeg -f md5` has it of its raw frames."""
    total = hashlib.md5(usedforsecurity=False)
    with Video(shared.where(path), backend=backend, max_memory=max_memory, threads=threads) as video:
        for frame in shared.frames(video, "decoding"):
            data = frame.packed()
            total.update(data)
            if each:
                click.echo(
                    f"{frame.index} {frame.poc} {hashlib.md5(data, usedforsecurity=False).hexdigest()}"
                )
        shared.report(video, path)
    click.echo(f"{total.hexdigest()}  {path}")
