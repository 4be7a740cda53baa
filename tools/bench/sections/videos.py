"""HEVC frames: processor time and memory beside ffmpeg, PyAV and OpenCV, for one file and for eight at once; headers:
units a second, by the engine in C and in Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

from decode.compared import SYSTEM_TOO, Cost, commands, cost
from decode.decoders.libraries import libraries
from decode.errors import LibraryMissing

from ..peers import TINYGRAD
from ..plan import Plan, interleaved
from ..processes import CHILDREN
from ..results import Samples, Section, Table, number, verdict

SIZE = "1928x1208"
FRAMES, LONG = 240, 5
"""Frames of the clip, and how many times it is repeated to see whether memory grows."""
RATIO, MEMORY, WHEEL_MEMORY = 0.98, 60, 50
"""Processor time of ffmpeg over ours, and megabytes that one file may take: the system's libraries, the wheel's."""
FASTER = 5
HEADERS_ALONE, WITH_RECORDS = "tinygrad, headers alone", "tinygrad, with its records"
LARGE, LARGE_MEMORY = "3840x2160", 140


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
    lines = commands(str(clip))
    plan.say(f"decoding: {', '.join(lines)}")
    each = [partial(cost, name, line) for name, line in lines.items()]
    for (name, line), runs in zip(lines.items(), interleaved(each, plan.rounds(7, 1)), strict=True):
        plan.say(f"decoding, eight at once: {name}")
        eight = cost(name, line, 8)
        cpu = Samples(tuple(run.cpu for run in runs))
        kept[name] = cpu, max(runs, key=lambda run: run.memory)
        rate = Samples(tuple(frames / run.wall for run in runs))
        peak = max(run.memory for run in runs) / (1 << 20)
        rows.append((name, cpu.text(), rate.text(), number(8 * frames / eight.wall), number(peak)))
    for name in (one for one in kept if one.startswith("decode")):
        ours, run = kept[name]
        value = kept["ffmpeg"][0].median / ours.median
        text = f"{name}: processor time of ffmpeg over ours is {number(value)}, goal {RATIO}."
        readings.append(verdict(value >= RATIO, text))
        peak = run.memory / (1 << 20)
        goal = WHEEL_MEMORY if name == "decode" and SYSTEM_TOO in kept else MEMORY
        text = f"{name}: one file takes {number(peak)} MB at the peak, goal {goal} MB."
        readings.append(verdict(peak <= goal, text))
    peak = kept["decode"][1].memory / (1 << 20)
    long = plan.work / "long.hevc"
    long.write_bytes(clip.read_bytes() * LONG)
    line = commands(str(long))["decode"]
    more = max(cost("decode", line).memory for _ in range(plan.rounds(3, 1))) / (1 << 20) - peak
    text = f"{LONG} times as many frames take {number(more)} MB more, goal 1 MB."
    readings.append(verdict(more <= 1, text))
    large = _clip(
        plan.work, ffmpeg, 5 if plan.quick else 30, "320x200" if plan.quick else LARGE, "large.hevc", 4
    )
    peaks = {}
    for name, line in commands(str(large)).items():
        plan.say(f"decoding {LARGE}: {name}")
        peaks[name] = cost(name, line).memory / (1 << 20)
        rows.append((f"{name}, {LARGE}", "–", "–", "–", number(peaks[name])))
    most = max(peak for name, peak in peaks.items() if name.startswith("decode"))
    text = f"one file of {LARGE} with B pictures takes {number(most)} MB at the peak, goal {LARGE_MEMORY} MB."
    readings.append(verdict(most <= LARGE_MEMORY, text))
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
        "what is looked for), the other small ones: 64 x 64 pixels. tinygrad reads the parameter sets to their middle, "
        "about 15 elements of a slice, no messages, and no slices of open groups; alone, and with the records for "
        "NVDEC that its function fills as it reads."
    )
    columns = ("stream", "by", "units/s", "MB/s")
    if ffmpeg is None:
        return Section(title, about, Table(columns, (("ffmpeg is not installed", "–", "–", "–"),)), ())
    rows, ratios = [], {}
    peer = f"tinygrad's package ({plan.peers.version(TINYGRAD) or 'not installed'}) has no reader of HEVC headers"
    clips = {
        "1928 x 1208": _clip(
            plan.work, ffmpeg, 20 if plan.quick else FRAMES, "320x200" if plan.quick else SIZE
        )
    }
    clips["64 x 64"] = _clip(plan.work, ffmpeg, 40 if plan.quick else 400, "64x64", "small.hevc")
    for name, path in clips.items():
        speeds = {}
        for by, engine in (("the engine in C", ""), ("Python", "python")):
            plan.say(f"headers: {name}, {by}")
            command = [sys.executable, "-c", _READ, str(path), str(plan.rounds(20, 2))]
            environment = {**os.environ, "AUTOGEN_DECODE_ENGINE": engine}
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            speeds[by] = tuple(map(float, done.stdout.split()))
        if plan.checkout is not None:
            plan.say(f"headers: {name}, tinygrad")
            command = [plan.peers.program("python"), str(CHILDREN / "tinygrad_headers.py")]
            done = subprocess.run(
                [*command, str(plan.checkout), str(path), str(plan.rounds(20, 2))],
                capture_output=True,
                text=True,
                check=True,
            )
            for by, line in zip((HEADERS_ALONE, WITH_RECORDS), done.stdout.splitlines(), strict=True):
                speeds[by] = tuple(map(float, line.split()))
            ratios[name] = speeds["the engine in C"][0] / speeds[HEADERS_ALONE][0]
        rows += [(name, by, f"{units:,.0f}", number(size / 1e6)) for by, (units, size) in speeds.items()]
    if ratios:
        each = ", ".join(f"{name} {number(value)}×" for name, value in ratios.items())
        text = f"at least {FASTER} times the units a second of tinygrad's reader of headers alone: {each}."
        readings = (verdict(min(ratios.values()) >= FASTER, text),)
    else:
        readings = (f"Not measured: {peer}; --tinygrad names a checkout of its repository, which has one.",)
    about += f" {peer}; that of its repository (extra/hevc) is measured." if ratios else ""
    return Section(
        title,
        about,
        Table(columns, tuple(rows), 2),
        readings,
    )


def _section(rows: tuple[tuple[str, ...], ...], readings: tuple[str, ...]) -> Section:
    return Section(
        "HEVC frames",
        f"A synthetic clip ({SIZE}, P pictures, a test picture with noise, about 10 Mbit/s) is decoded with one "
        "thread, each time in a new process, and nothing is done with the frames. ffmpeg is the program; PyAV and "
        "OpenCV (which makes BGR of all) count where they are installed beside this project. `decode` takes the "
        "libraries of the wheel `av`, which PyAV is, where it is installed, and has a second row with the system's. "
        f"{LARGE}: 30 frames, with B pictures.",
        Table(("decoder", "CPU seconds", "frames/s, one file", "frames/s, eight at once", "peak MB"), rows),
        readings,
    )


def _clip(
    folder: Path, ffmpeg: str, frames: int, size: str, name: str = "clip.hevc", between: int = 0
) -> Path:
    path = folder / name
    source = f"testsrc2=size={size}:rate=20,noise=alls=6:allf=t:all_seed=1"
    options = f"keyint=20:bframes={between}:b-adapt=0:bitrate=10000:wpp=0:pools=1:log-level=error"
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
