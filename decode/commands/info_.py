"""`info`: what a video is."""

from __future__ import annotations

from typing import Any

import click

from ..order.places import places, times
from ..source import ByteStream, Mp4
from ..video import RATE, Video
from . import shared

_PROFILES = {1: "Main", 2: "Main 10", 3: "Main Still Picture", 4: "Range Extensions", 5: "High Throughput"}
_PROFILES |= {6: "Multiview Main", 7: "Scalable Main", 8: "3D Main", 9: "Screen Content"}


@click.command("info")
@shared.argument
@shared.as_json
def command(path: str, as_json: bool) -> None:
    """Show what the video FILE is. Its headers are read, nothing is decoded."""
    with Video(shared.where(path)) as video:
        found = _facts(video, path)
        shared.report(video, path)
    if as_json:
        shared.show_json(found)
        return
    for name, value in found.items():
        click.echo(f"{name.replace('_', ' '):<16} {value}")


def _facts(video: Video, path: str) -> dict[str, Any]:
    facts = video.facts()
    found: dict[str, Any] = {
        "file": path,
        "profile": _PROFILES.get(facts.profile, str(facts.profile)),
        "level": f"{facts.level:g}",
        "size": f"{facts.width} x {facts.height}",
        "coded_size": f"{facts.coded_width} x {facts.coded_height}",
        "depth": facts.depth,
        "chroma": facts.chroma,
        "rate": facts.rate,
    }
    source = video._source
    if isinstance(source, ByteStream | Mp4):
        known = places(source)
        timing = times(source, known.order, known.ranks, facts.rate or RATE)
        timed = isinstance(source, Mp4) or facts.rate
        found |= {"container": "MP4" if isinstance(source, Mp4) else "byte stream"}
        found |= {"frames": len(known.order), "key_frames": len(known.shown_keys())}
        found |= {"seconds": round(timing.end, 3) if timed else None}
    return found
