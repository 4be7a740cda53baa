"""HEVC frames: processor time and memory beside ffmpeg, PyAV and OpenCV, for one file and for eight at once; headers:
units a second, by the engine in C and in Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from decode.compared import Cost, commands, cost
from decode.decoders.libraries import libraries
from decode.errors import LibraryMissing

from ..plan import Plan
from ..results import Samples, Section, Table, number, verdict

SIZE = "1928x1208"
FRAMES, LONG = 240, 5
"""Frames of the clip, and how many times it is repeated to see whether memory grows."""
RATIO, MEMORY = 0.98, 60
"""Processor time of ffmpeg over ours, and the megabytes that one file may take."""


def decoding(plan: Plan) -> Section:
    """What a road camera's clip costs."""
    ffmpeg = shutil.which("ffmpeg")
    try:
        libraries()
    except LibraryMissing as missing:
        return _section(((str(missing), *("–",) * 4),), ())
    if ffmpeg is None:
        return _section((("ffmpeg is not installed", *("–",) * 4),), ())
    frames = 20 if plan.quick else FRAMES
    plan.say(f"decoding: making {frames} frames of {SIZE}")
    clip = _clip(plan.work, ffmpeg, frames, "320x200" if plan.quick else SIZE)
    rows, readings = [], []
    kept: dict[str, tuple[Samples, Cost]] = {}
    for name, line in commands(str(clip)).items():
        plan.say(f"decoding: {name}")
        runs = [cost(name, line) for _ in range(plan.rounds(3, 1))]
        eight = cost(name, line, 8)
        cpu = Samples(tuple(run.cpu for run in runs))
        kept[name] = cpu, max(runs, key=lambda run: run.memory)
        rate = Samples(tuple(frames / run.wall for run in runs))
        peak = max(run.memory for run in runs) / (1 << 20)
        rows.append((name, cpu.text(), rate.text(), number(8 * frames / eight.wall), number(peak)))
    ours, run = kept["decode"]
    value = kept["ffmpeg"][0].median / ours.median
    text = f"processor time of ffmpeg over ours is {number(value)}, goal {RATIO}."
    readings.append(verdict(value >= RATIO, text))
    peak = run.memory / (1 << 20)
    readings.append(
        verdict(peak <= MEMORY, f"one file takes {number(peak)} MB at the peak, goal {MEMORY} MB.")
    )
    long = plan.work / "long.hevc"
    long.write_bytes(clip.read_bytes() * LONG)
    line = commands(str(long))["decode"]
    more = max(cost("decode", line).memory for _ in range(plan.rounds(3, 1))) / (1 << 20) - peak
    text = f"{LONG} times as many frames take {number(more)} MB more, goal 1 MB."
    readings.append(verdict(more <= 1, text))
    return _section(tuple(rows), tuple(readings))


_READ = """
import sys, time
from pathlib import Path
from decode.bitstream.annexb import extents
from decode.bitstream.syntax.headers import Parser
data, best, units = Path(sys.argv[1]).read_bytes(), 1e9, 0
for _ in range(int(sys.argv[2])):
    parser, begun, units = Parser(), time.process_time(), 0
    for start, end in extents(data):
        parser.parse_at(data, start, end)
        units += 1
    best = min(best, time.process_time() - begun)
print(units / best, len(data) / best)
"""


def headers(plan: Plan) -> Section:
    """What reading every element of every header costs."""
    ffmpeg = shutil.which("ffmpeg")
    title = "HEVC headers"
    about = (
        "Every syntax element of every unit of a byte stream in memory, by its name: units and bytes per second of "
        "processor time, the best of twenty passes. The road camera's clip has few large units (start codes are "
        "what is looked for), the other small ones: 64 x 64 pixels."
    )
    columns = ("stream", "by", "units/s", "MB/s")
    if ffmpeg is None:
        return Section(title, about, Table(columns, (("ffmpeg is not installed", "–", "–", "–"),)), ())
    rows = []
    clips = {"1928 x 1208": _clip(plan.work, ffmpeg, 20, "320x200" if plan.quick else SIZE)}
    clips["64 x 64"] = _clip(plan.work, ffmpeg, 40 if plan.quick else 400, "64x64", "small.hevc")
    for name, path in clips.items():
        for by, engine in (("the engine in C", ""), ("Python", "python")):
            plan.say(f"headers: {name}, {by}")
            command = [sys.executable, "-c", _READ, str(path), str(plan.rounds(20, 2))]
            environment = {**os.environ, "AUTOGEN_DECODE_ENGINE": engine}
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            units, size = map(float, done.stdout.split())
            rows.append((name, by, f"{units:,.0f}", number(size / 1e6)))
    return Section(title, about, Table(columns, tuple(rows)), ())


def _section(rows: tuple[tuple[str, ...], ...], readings: tuple[str, ...]) -> Section:
    return Section(
        "HEVC frames",
        f"A synthetic clip ({SIZE}, P pictures, a test picture with noise, about 10 Mbit/s) is decoded with one "
        "thread, each time in a new process, and nothing is done with the frames. ffmpeg is the program; PyAV and "
        "OpenCV (which makes BGR of all) count where they are installed beside this project. The library is the one "
        "that `decode` finds.",
        Table(("decoder", "CPU seconds", "frames/s, one file", "frames/s, eight at once", "peak MB"), rows),
        readings,
    )


def _clip(folder: Path, ffmpeg: str, frames: int, size: str, name: str = "clip.hevc") -> Path:
    path = folder / name
    source = f"testsrc2=size={size}:rate=20,noise=alls=6:allf=t:all_seed=1"
    options = "keyint=20:bframes=0:bitrate=10000:wpp=0:pools=1:log-level=error"
    command = [
        ffmpeg,
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        source,
        "-frames:v",
        str(frames),
        "-c:v",
        "libx265",
    ]
    subprocess.run([*command, "-preset", "ultrafast", "-x265-params", options, "-y", str(path)], check=True)
    return path
