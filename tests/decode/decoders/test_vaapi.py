"""VA-API behind the same interface: with a driver that paints pictures by their slices, frames are those of FFmpeg."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import decode
from tests import needs
from tests.decode import streams
from tests.decode.parameters.witnesses import va_environment

pytestmark = pytest.mark.needs("libva-drm2", "libva-drm.so.2")

CHILD = """
import json, sys, decode
found = {}
with decode.open(sys.argv[1], backend="vaapi") as video:
    found["whole"] = [frame.md5() for frame in video]
    found["decoder"], found["problems"] = video.decoder, video.problems.count
    video.seek(len(found["whole"]) - 3)
    found["sought"] = next(video).md5()
with decode.open(sys.argv[1], backend="vaapi", keyframes=True) as video:
    found["keys"] = [frame.md5() for frame in video]
print(json.dumps(found))
"""


def environment() -> dict[str, str]:
    return {**os.environ, **va_environment(), "DECODE_VAAPI": "/dev/null"}


def ffmpeg(path: Path, pixels: str) -> list[str]:
    """What FFmpeg decodes with the same driver."""
    command = [needs.program("ffmpeg"), "-v", "error", "-threads", "1", "-hwaccel", "vaapi"]
    command += ["-hwaccel_device", "/dev/null", "-f", "hevc", "-i", str(path), "-vsync", "0"]
    command += ["-pix_fmt", pixels, "-f", "framemd5", "-"]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    return [line.split(",")[-1].strip() for line in done.stdout.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(
    ("name", "pixels"),
    [("opengop.hevc", "yuv420p"), ("b_qcif_10f.265", "yuv420p"), ("main10.hevc", "yuv420p10le")],
)
def test_frames_are_those_that_ffmpeg_has_of_the_same_driver(name: str, pixels: str) -> None:
    path = streams.sample(name).path
    child = [sys.executable, "-c", CHILD, str(path)]
    done = subprocess.run(child, env=environment(), capture_output=True, text=True, check=True)
    found, truth = json.loads(done.stdout), ffmpeg(path, pixels)
    assert found["whole"] == truth and len({*truth}) > len(truth) // 2
    assert found["sought"] == truth[-3]
    assert found["keys"][0] == truth[0] and {*found["keys"]} <= {*truth}
    assert found["decoder"].startswith("VA-API 1.") and found["problems"] == 0


def test_other_pixels_are_refused() -> None:
    path = streams.sample("yuv422_176x144.h265").path
    command = [sys.executable, "-m", "decode", "md5", str(path), "--backend", "vaapi"]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "backend='libav'" in done.stderr


@pytest.mark.parametrize("device", ["/no/such/device", "/dev/null"])
def test_a_machine_without_a_device_says_so(device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DECODE_VAAPI", device)
    with (
        decode.open(streams.sample("bear.h265").path, backend="vaapi") as video,
        pytest.raises(decode.LibraryMissing, match=f"{device}.*DECODE_VAAPI"),
    ):
        next(video)
