"""Decoding beside other decoders, each in a process of its own."""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import NamedTuple

from .decoders.libraries import SYSTEM, VARIABLE
from .errors import DecodeError

SYSTEM_TOO = "decode, the system's"

_OURS = "import sys, decode\nwith decode.open(sys.argv[1]) as v:\n for f in v: pass"
_PYAV = (
    "import sys, av\nc = av.open(sys.argv[1])\nc.streams.video[0].thread_count = 1\n"
    "for f in c.decode(video=0): pass"
)
_OPENCV = "import sys, cv2\ncv2.setNumThreads(1)\nc = cv2.VideoCapture(sys.argv[1])\nwhile c.read()[0]: pass"

# A small process starts the others: what is started counts the memory of who started it as its own.
_LAUNCH = """
import os, sys, time
start, found = time.monotonic(), []
out = os.open(os.devnull, os.O_WRONLY)
for _ in range(int(sys.argv[1])):
    found.append(os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, out, 1)]))
cpu = memory = 0
for process in found:
    _, status, used = os.wait4(process, 0)
    if status:
        sys.exit("it ended with code %d" % os.waitstatus_to_exitcode(status))
    cpu, memory = cpu + used.ru_utime + used.ru_stime, max(memory, used.ru_maxrss)
print(cpu, time.monotonic() - start, memory << 10)
"""


class Cost(NamedTuple):
    """What one took to decode a file with one thread, its start included."""

    name: str
    cpu: float
    """Seconds of processor time."""
    wall: float
    memory: int
    """Bytes at the peak."""


def commands(path: str, python: str = sys.executable) -> dict[str, list[str]]:
    """What is compared: this package, and ffmpeg, PyAV and OpenCV (to BGR) where they are installed."""
    found = {"decode": [python, "-c", _OURS, path]}
    wheel = importlib.util.find_spec("av")
    if wheel and ctypes.util.find_library("avcodec"):
        found[SYSTEM_TOO] = ["env", f"{VARIABLE}={SYSTEM}", *found["decode"]]
    if ffmpeg := shutil.which("ffmpeg"):
        found["ffmpeg"] = [
            ffmpeg,
            "-v",
            "error",
            "-threads",
            "1",
            "-i",
            path,
            "-map",
            "0:v:0",
            "-f",
            "null",
            "-",
        ]
    if wheel:
        found["PyAV"] = [python, "-c", _PYAV, path]
    if importlib.util.find_spec("cv2"):
        found["OpenCV"] = ["env", "OPENCV_FFMPEG_CAPTURE_OPTIONS=threads;1", python, "-c", _OPENCV, path]
    return found


def cost(name: str, line: Sequence[str], at_once: int = 1) -> Cost:
    """What a command takes; the sum and the largest of several that run at once. Raises DecodeError if one fails."""
    launch = [sys.executable, "-I", "-S", "-c", _LAUNCH, str(at_once), *line]
    # What is installed has its modules compiled; where they may not be kept, each run would compile them anew.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        launch, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=environment, check=False
    )
    if done.returncode:
        raise DecodeError(f"{name} failed: {(done.stderr.strip().splitlines() or ['it says nothing'])[-1]}")
    cpu, wall, memory = map(float, done.stdout.split())
    return Cost(name, cpu, wall, int(memory))
