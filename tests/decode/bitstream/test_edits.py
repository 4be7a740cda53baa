"""Edit lists: packets, frames and times are those that FFmpeg has of the same file."""

from __future__ import annotations

import struct
from itertools import product
from pathlib import Path

import pytest

from decode.bitstream.mp4 import read_index
from decode.errors import ContainerError
from tests.decode import streams
from tests.decode.bitstream.test_mp4 import same
from tests.examples import telling


def with_edits(source: Path, out: Path, edits: list[tuple[int, int]], rate: int = 1 << 16) -> Path:
    """The same file (whose index is at its end) with other edits: (duration, start in the media) in milliseconds."""
    data = source.read_bytes()
    moov = data.index(b"moov") - 4
    track = read_index(data)
    rows = b"".join(
        struct.pack(">Iii", duration, -1 if media < 0 else media * track.timescale // 1000, rate)
        for duration, media in edits
    )
    elst = struct.pack(">I4sII", 16 + len(rows), b"elst", 0, len(edits)) + rows
    at = data.index(b"elst", moov) - 4
    old = int.from_bytes(data[at : at + 4], "big")
    index = bytearray(data[moov:at] + elst + data[at + old :])
    for kind in (b"moov", b"trak", b"edts"):
        place = index.index(kind) - 4
        size = int.from_bytes(index[place : place + 4], "big") + len(elst) - old
        index[place : place + 4] = size.to_bytes(4, "big")
    out.write_bytes(data[:moov] + index)
    return out


LISTS = {
    "whole": [(1600, 80)],
    "begins later": [(800, 500)],
    "begins at a key picture": [(800, 400)],
    "ends sooner": [(600, 80)],
    "ends within the reordering": [(340, 80)],
    "delayed": [(300, -1), (1000, 80)],
    "two parts": [(300, 80), (400, 900)],
    "two parts after a delay": [(200, -1), (300, 200), (400, 1000)],
    "backwards": [(300, 900), (300, 80)],
    "twice the same": [(300, 80), (300, 80)],
}


STREAMS = ["keyint=10:bframes=3", "keyint=10:bframes=0", "keyint=8:open-gop=1:bframes=3"]
TELLING = {*product(STREAMS[:1], LISTS), *product(STREAMS, ("begins later", "ends within the reordering"))}


@pytest.mark.parametrize(
    ("stream", "name"),
    telling(product(STREAMS, LISTS), *TELLING),
)
def test_packets_are_those_that_ffprobe_sees(tmp_path: Path, name: str, stream: str) -> None:
    plain = streams.packed(streams.encoded(stream, frames=40), f"{stream}.mp4".replace(":", "-"))
    same(with_edits(plain, tmp_path / "edited.mp4", LISTS[name]))


def test_what_ffmpeg_cuts_with_an_edit_list() -> None:
    plain = streams.packed(streams.encoded("keyint=10:bframes=3", frames=40), "whole.mp4")
    same(streams.packed(plain, "cut.mp4", "-ss", "0.5", "-t", "0.5"))


def test_a_list_that_repeats_without_measure_is_refused(tmp_path: Path) -> None:
    plain = streams.packed(streams.encoded("keyint=-1", "64x64", 300), "long.mp4")
    path = with_edits(plain, tmp_path / "edited.mp4", [(1, 11000)] * 20000)
    with pytest.raises(ContainerError, match="shows 300 samples over and over"):
        read_index(path.read_bytes())


def test_a_rate_is_said_not_to_be_done(tmp_path: Path) -> None:
    plain = streams.packed(streams.encoded("keyint=10:bframes=3", frames=40), "whole.mp4")
    path = with_edits(plain, tmp_path / "edited.mp4", [(1600, 80)], rate=1 << 15)
    (problem,) = read_index(path.read_bytes()).problems
    assert "edit 0 of the track plays at 0.5 times its rate, which is not done" in str(problem)
    assert problem.position is not None
