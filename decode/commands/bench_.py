"""`bench`: speed and memory beside ffmpeg and PyAV, each in a process of its own."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import NamedTuple

import click

from ..video import Video
from . import shared

_OURS = "import sys, decode\nwith decode.open(sys.argv[1], backend=sys.argv[2]) as v:\n for f in v: pass"
_PYAV = (
    "import sys, av\nc = av.open(sys.argv[1])\nc.streams.video[0].thread_count = 1\n"
    "for f in c.decode(video=0): pass"
)


class Row(NamedTuple):
    """What one took."""

    name: str
    cpu: float
    """Seconds of processor time, its start included."""
    wall: float
    memory: int
    """Bytes at the peak."""


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
        min((_run(name, line) for _ in range(runs)), key=lambda row: row.cpu) for name, line in _lines(path)
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
    click.echo(f"{'':10} {'frames/CPU s':>13} {'frames/s':>10} {'of ffmpeg':>10} {'peak MB':>8}")
    for one in found:
        ratio = f"{one['cpu_ratio']:.2f}" if one["cpu_ratio"] else ""
        click.echo(
            f"{one['name']:10} {one['frames_per_cpu_second']:>13} {one['frames_per_second']:>10} {ratio:>10} "
            f"{one['peak_mb']:>8}"
        )


def _lines(path: str) -> Iterator[tuple[str, list[str]]]:
    yield "libav", [sys.executable, "-c", _OURS, path, "libav"]
    if ffmpeg := shutil.which("ffmpeg"):
        yield (
            "ffmpeg",
            [ffmpeg, "-v", "error", "-threads", "1", "-i", path, "-map", "0:v:0", "-f", "null", "-"],
        )
    if importlib.util.find_spec("av"):
        yield "PyAV", [sys.executable, "-c", _PYAV, path]


def _run(name: str, line: list[str]) -> Row:
    start = time.monotonic()
    process = subprocess.Popen(line, stdin=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise click.ClickException(f"{name} failed with code {process.returncode}")
    return Row(name, used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss << 10)
