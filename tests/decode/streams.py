"""Sample streams beside the repository, streams that tests make with x265, and what FFmpeg's tools say of them."""

from __future__ import annotations

import functools
import json
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import decode
from decode.bitstream.syntax.bits import Element
from tests import needs

SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "hevc"
TITLE = -1


@dataclass(frozen=True)
class Sample:
    """A stream with what README.md beside it says."""

    path: Path
    frames: int
    md5: str

    @property
    def raw(self) -> bool:
        return self.path.suffix != ".mp4"


def _samples() -> list[Sample]:
    if not SAMPLES.is_dir():
        return []
    rows = [line.split("|")[1:-1] for line in (SAMPLES / "README.md").read_text().splitlines() if "`" in line]
    found = []
    for row in rows:
        cells = [cell.strip() for cell in row]
        if len(cells) == 9 and re.fullmatch("`[0-9a-f]{32}`", cells[8]):
            found.append(Sample(SAMPLES / cells[0], int(cells[5]), cells[8].strip("`")))
    return found


ALL = _samples()
RAW = [one for one in ALL if one.raw]


def sample(name: str) -> Sample:
    """One of the samples; skips where they are not."""
    for one in ALL:
        if one.path.name == name:
            return one
    pytest.skip("the sample streams are not beside the repository (shared/data/hevc)")


# What x265 is asked for; each makes a stream with something that others lack.
MADE = {
    "main": "",
    "ten": "profile=main10",
    "twelve": "profile=main12",
    "wpp": "wpp=1",
    "slices": "slices=4",
    "lists": "scaling-list=default",
    "weights": "weightp=1:weightb=1",
    "lossless": "lossless=1",
    "skip": "tskip=1",
    "open": "open-gop=1:keyint=6:bframes=3:b-pyramid=1",
    "long": "keyint=-1:bframes=8",
    "hrd": "hrd=1:vbv-maxrate=500:vbv-bufsize=500:bitrate=300:aud=1:keyint=8",
    "temporal": "temporal-layers=1",
    "references": "ref=5:no-deblock=1:no-sao=1",
    "crc": "hash=2",
    "checksum": "hash=3",
    "colour": "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,1):max-cll=1000,400",
    "repeat": "repeat-headers=1:keyint=4",
    "gray": "profile=main-444-8",
    "half": "profile=main-422-10",
    "full": "profile=main-444-8:wpp=1",
}
_FORMATS = {
    "ten": "yuv420p10le",
    "twelve": "yuv420p12le",
    "gray": "gray",
    "half": "yuv422p10le",
    "full": "yuv444p",
}


@functools.cache
def _folder() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="hevc-")
    _kept.append(folder)
    return Path(folder.name)


_kept: list[tempfile.TemporaryDirectory[str]] = []


@functools.cache
def encoded(name: str, size: str = "210x122", frames: int = 14, suffix: str = "hevc") -> Path:
    """A stream of a moving test picture, made with options of MADE."""
    ffmpeg = needs.program("ffmpeg")
    path = _folder() / f"{name}-{size}-{frames}.{suffix}"
    source = f"testsrc2=size={size}:rate=25,noise=alls=8:allf=t:all_seed=1"
    options = ":".join(("hash=1:pools=1:log-level=error", MADE.get(name, name))).rstrip(":")
    command = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", source, "-frames:v", str(frames)]
    command += ["-pix_fmt", _FORMATS.get(name, "yuv420p"), "-c:v", "libx265", "-preset", "fast"]
    subprocess.run([*command, "-x265-params", options, "-y", str(path)], check=True, timeout=300)
    return path


def made(name: str, data: bytes) -> Path:
    """A file of these bytes, beside the streams that are encoded."""
    path = _folder() / name
    path.write_bytes(data)
    return path


@functools.cache
def packed(source: Path, name: str, *options: str) -> Path:
    """The same stream in an MP4."""
    path = _folder() / name
    command = [
        needs.program("ffmpeg"),
        "-v",
        "error",
        "-i",
        str(source),
        "-c",
        "copy",
        *options,
        "-y",
        str(path),
    ]
    subprocess.run(command, check=True, timeout=60)
    return path


_LINE = re.compile(r"\[trace_headers @ \w+\] (.*)$", re.MULTILINE)
_ELEMENT = re.compile(r"(\d+)\s+(\S+)\s+([01]*) = (-?\d+)$")


def traced(path: Path) -> list[Element]:
    """What trace_headers prints of a byte stream, titles among it; that of the extradata is left out."""
    command = [needs.program("ffmpeg"), "-hide_banner", "-f", "hevc", "-i", str(path), "-c", "copy"]
    command += ["-bsf:v", "trace_headers", "-f", "null", "-"]
    printed = subprocess.run(command, capture_output=True, text=True, timeout=300).stderr
    found: list[Element] = []
    of_packets = False
    for text in _LINE.findall(printed):
        if text.startswith(("Extradata", "Packet:")):
            of_packets = text.startswith("Packet:")
        elif of_packets and (one := _ELEMENT.match(text)):
            found.append(Element(int(one[1]), one[2], one[3], int(one[4])))
        elif of_packets:
            found.append(Element(TITLE, text, "", 0))
    return found


def probed(path: Path, what: str) -> list[dict[str, Any]]:
    """`frames` or `packets` of the video, as ffprobe lists them."""
    raw = ["-f", "hevc"] if path.suffix not in (".mp4", ".png") else []
    command = [needs.program("ffprobe"), "-v", "error", *raw, f"-show_{what}", "-select_streams", "v:0"]
    done = subprocess.run([*command, "-of", "json", str(path)], capture_output=True, text=True, timeout=300)
    rows: list[dict[str, Any]] = json.loads(done.stdout)[what]
    return rows


@functools.cache
def frame_md5s(path: Path, *options: str) -> list[str]:
    """The MD5 of each frame's planes, as ffmpeg decodes it with one thread."""
    raw = ["-f", "hevc"] if path.suffix not in (".mp4", ".png") else []
    command = [
        needs.program("ffmpeg"),
        "-v",
        "error",
        "-threads",
        "1",
        *raw,
        "-i",
        str(path),
        "-map",
        "0:v:0",
    ]
    command += [*options, "-vsync", "0", "-f", "framemd5", "-"]
    printed = subprocess.run(command, capture_output=True, text=True, timeout=600).stdout
    return [line.split(",")[-1].strip() for line in printed.splitlines() if line and not line.startswith("#")]


def md5s(where: decode.Where, **options: object) -> list[str]:
    """The MD5 of each frame as it is decoded here; nothing may be wrong."""
    with decode.open(where, **options) as video:
        found = [frame.md5() for frame in video]
        assert not video.problems.count, video.problems.first
    return found
