"""`verify`: each frame against the hash that the stream has of it."""

from __future__ import annotations

from collections import Counter

import click

from ..hashing import NAMES
from ..video import Video
from . import PROBLEMS, shared


@click.command("verify")
@shared.argument
@shared.decoding
def command(path: str, backend: str, max_memory: str | None, threads: int | None) -> int:
    """Compare every frame of the video FILE with the MD5, CRC or checksum that the stream has of it.

    Ends with code 1 when one differs, when something was wrong with the stream, and when a frame has no hash.
    """
    kinds: Counter[str] = Counter()
    wrong = without = 0
    with Video(
        shared.where(path), backend=backend, max_memory=max_memory, threads=threads, verify=True
    ) as video:
        for frame in shared.frames(video, "verifying"):
            if frame.hashes is None:
                without += 1
                continue
            kinds[NAMES[frame.hashes[0]]] += 1
            if frame.differs:
                wrong += 1
                click.echo(f"frame {frame.index} (POC {frame.poc}): planes {list(frame.differs)} differ")
        problems = shared.report(video, path)
        counted = ", ".join(f"{count} by {kind}" for kind, count in kinds.items()) or "none has a hash"
        click.echo(f"{path}: {counted}; {wrong} differ, {without} without a hash ({video.decoder})")
    return PROBLEMS if wrong or problems or without else 0
