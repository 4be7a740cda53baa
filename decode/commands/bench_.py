"""`bench`: speed and memory beside ffmpeg and PyAV."""

from __future__ import annotations

import click

from ..compared import commands, cost
from ..video import Video
from . import shared


@click.command("bench")
@shared.argument
@click.option(
    "--runs", default=3, type=click.IntRange(1, 100), show_default=True, help="The best of so many."
)
@shared.as_json
def command(path: str, runs: int, as_json: bool) -> None:
    """Decode the video FILE with one thread, here and in what else is installed, and compare."""
    with Video(path) as video:
        count = len(video)
    rows = [
        min((cost(name, line) for _ in range(runs)), key=lambda row: row.cpu)
        for name, line in commands(path).items()
    ]
    reference = next((row.cpu for row in rows if row.name == "ffmpeg"), None)
    found = [
        {
            "name": row.name,
            "frames_per_cpu_second": round(count / row.cpu, 1),
            "frames_per_second": round(count / row.wall, 1),
            "cpu_ratio": round(reference / row.cpu, 2) if reference else None,
            "peak_mb": row.memory >> 20,
        }
        for row in rows
    ]
    if as_json:
        shared.show_json(found)
        return
    click.echo(f"{'':20} {'frames/CPU s':>13} {'frames/s':>10} {'of ffmpeg':>10} {'peak MB':>8}")
    for one in found:
        ratio = f"{one['cpu_ratio']:.2f}" if one["cpu_ratio"] else ""
        click.echo(
            f"{one['name']:20} {one['frames_per_cpu_second']:>13} {one['frames_per_second']:>10} {ratio:>10} "
            f"{one['peak_mb']:>8}"
        )
