"""What is wrong with a stream is told alike however it is decoded."""

from __future__ import annotations

import pytest

import decode
from decode.bitstream.pictures import pictures
from tests.decode import streams

pytestmark = pytest.mark.usefixtures("library")


def told(data: bytes, threads: int) -> list[tuple[str, int | None]]:
    with decode.open(data, threads=threads) as video:
        for _ in video:
            pass
        assert video.problems.count == len(video.problems.first)
        return sorted((str(one), one.position) for one in video.problems.first)


def damaged(data: bytes, places: list[int]) -> bytes:
    """The second halves of some pictures are ones, which libavcodec notices soon."""
    found, every = bytearray(data), list(pictures(data))
    for place in places:
        last = every[place].slices[-1]
        middle = (last.start + last.end) // 2
        found[middle : last.end] = b"\xff" * (last.end - middle)
    return bytes(found)


@pytest.mark.parametrize("threads", [2, 3, 4])
@pytest.mark.parametrize("places", [[-1], [-2], [3], [3, 9, -1]], ids=str)
def test_threads_tell_the_same_problems_as_one(places: list[int], threads: int) -> None:
    """Also what they find while the decoder is drained, and each problem at its own picture."""
    data = damaged(streams.encoded("open-gop=1:keyint=8:bframes=3", frames=30).read_bytes(), places)
    expected = told(data, 1)
    assert len(expected) >= len(places)
    for _ in range(4):
        assert told(data, threads) == expected


@pytest.mark.parametrize("threads", [1, 3])
def test_what_was_said_before_a_seek_is_not_said_of_what_comes_after(threads: int) -> None:
    data = damaged(streams.encoded("open-gop=1:keyint=8:bframes=3", frames=30).read_bytes(), [1, 2])
    places = {position for _, position in told(data, 1)}
    with decode.open(data, threads=threads) as video:
        next(video)
        video.seek(20)
        for _ in video:
            pass
        assert {one.position for one in video.problems.first} <= places
