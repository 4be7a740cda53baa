"""What is no HEVC is told by its first bytes, and told what to do with it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from decode.bitstream.kinds import HEAD, refuse_others
from decode.errors import ContainerError
from tests import needs
from tests.decode import streams
from tests.examples import telling

PACKS = "packs its HEVC, if it has any, into an MP4"


OTHERS = [
    ("a.mkv", ("-c:v", "copy"), f"it is Matroska .*{PACKS}"),
    ("a.ts", ("-c:v", "copy"), rf"it is an MPEG transport stream \(TS\).*{PACKS}"),
    ("a.m2ts", ("-c:v", "copy", "-mpegts_m2ts_mode", "1"), "it is an MPEG transport stream"),
    ("a.vob", ("-c:v", "mpeg2video"), f"it is an MPEG program stream .*{PACKS}"),
    ("a.avi", ("-c:v", "mpeg4"), "it is AVI"),
    ("a.flv", ("-c:v", "flv"), "it is Flash video"),
    ("a.m2v", ("-c:v", "mpeg2video"), "it is MPEG-1 or MPEG-2 video and no HEVC"),
    ("a.m4v", ("-c:v", "mpeg4", "-f", "m4v"), r"it is MPEG-4 video \(part 2\) and no HEVC"),
    ("a.h264", ("-c:v", "libx264"), "it is H.264 and no HEVC: only HEVC is decoded here"),
    ("aud.h264", ("-c:v", "libx264", "-x264-params", "aud=1"), "it is H.264 and no HEVC"),
    ("a.y4m", (), "it is Y4M .*decoded already"),
    ("a.png", ("-frames:v", "1"), "it is PNG .*a picture and no video"),
    ("a.jpg", ("-frames:v", "1"), "it is JPEG"),
    ("a.gif", (), "it is GIF"),
]
TELLING = ("a.mkv", "a.ts", "a.vob", "a.m2v", "a.h264", "a.y4m", "a.png")


@pytest.mark.parametrize(
    ("name", "options", "message"),
    telling(OTHERS, *(row for row in OTHERS if row[0] in TELLING)),
)
def test_other_files_are_named(tmp_path: Path, name: str, options: tuple[str, ...], message: str) -> None:
    command = [
        needs.program("ffmpeg"),
        "-v",
        "error",
        "-i",
        str(streams.packed(streams.encoded("main"), "kinds.mp4")),
    ]
    subprocess.run([*command, *options, "-y", str(tmp_path / name)], check=True, timeout=60)
    with pytest.raises(ContainerError, match=message):
        refuse_others((tmp_path / name).read_bytes()[:HEAD])


def test_an_empty_file_is_said_to_be() -> None:
    with pytest.raises(ContainerError, match="it is empty"):
        refuse_others(b"")


@pytest.mark.parametrize("name", ["main", "open", "hrd", "wpp"])
def test_hevc_is_let_through(name: str) -> None:
    refuse_others(streams.encoded(name).read_bytes()[:HEAD])
    refuse_others(streams.packed(streams.encoded(name), f"{name}.mp4").read_bytes()[:HEAD])
    refuse_others(streams.encoded(name).read_bytes()[1000 : 1000 + HEAD])  # from the middle of a slice on
