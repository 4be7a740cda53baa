"""What is missing of pictures is noticed, though libavcodec says nothing of it."""

from __future__ import annotations

import random

import pytest

import decode
from decode.bitstream.pictures import Picture, pictures
from decode.decoders.libraries import libraries
from tests.decode import streams
from tests.examples import telling

SLICES = "slices=4:wpp=1:keyint=10:bframes=0:hash=0"
KINDS = ["no-wpp=1:keyint=10:hash=0", "keyint=10:bframes=0:hash=0", SLICES]


@pytest.fixture(autouse=True)
def _library() -> None:
    try:
        libraries()
    except decode.LibraryMissing as missing:
        pytest.skip(str(missing))


def found(options: str) -> tuple[bytes, list[Picture]]:
    data = streams.encoded(options, "416x240", 20).read_bytes()
    return data, list(pictures(data))


def problems(data: bytes, **options: object) -> tuple[int, list[decode.BitstreamError]]:
    with decode.open(data, **options) as video:
        return sum(1 for _ in video), video.problems.first


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("slice_", [1, 2, 3])
def test_a_slice_that_is_missing_is_a_problem_where_it_should_end(slice_: int, threads: int) -> None:
    data, known = found(SLICES)
    victim = known[5].slices[slice_]
    frames, errors = problems(data[: victim.start - 3] + data[victim.end :], threads=threads)
    assert frames == 20
    assert "blocks of the picture that should end here are missing" in str(errors[0])
    assert abs((errors[0].position or 0) - victim.start) <= 4


def test_a_first_slice_that_is_missing_is_a_problem() -> None:
    data, known = found(SLICES)
    victim = known[5].slices[0]
    _, errors = problems(data[: known[5].start - 3] + data[victim.end :])
    assert "a slice of another picture, whose first slice is missing" in str(errors[0])
    assert errors[0].position == known[5].start


@pytest.mark.parametrize("options", KINDS)
def test_a_slice_that_is_cut_off_is_a_problem(options: str) -> None:
    """As of a camera whose power goes. What is lost of the last block of a picture alone may not be noticed."""
    data, known = found(options)
    chance, silent = random.Random(1), 0
    for _ in range(30):
        cut = chance.choice(chance.choice(known[1:]).slices)
        frames, errors = problems(data[: chance.randrange(cut.start + 20, cut.end - 1)])
        assert frames
        silent += not errors
        assert all(0 <= (one.position or 0) < len(data) for one in errors)
    assert silent <= 3


WHOLE = [*KINDS, "rect=1:amp=1:hash=0", "ten", "gray", "full", "lossless"]


@pytest.mark.parametrize("options", telling(WHOLE, *KINDS, "ten"))
def test_nothing_is_missing_of_whole_streams(options: str) -> None:
    path = streams.encoded(options, "416x240", 20)
    for threads in (1, 3):
        with decode.open(path, threads=threads) as video:
            assert [frame.md5() for frame in video] == streams.frame_md5s(path)
            assert not video.problems.count, video.problems.first


def test_a_hash_that_differs_is_a_problem_where_it_is_verified() -> None:
    data = bytearray(streams.encoded("keyint=10:bframes=0", "416x240", 20).read_bytes())
    victim = list(pictures(bytes(data)))[4]
    (hashes,) = [one for one in victim.messages if "hash_type" in vars(one)]
    at = data.index(hashes.digests[0])
    data[at + 3] ^= 0x10
    assert problems(bytes(data)) == (20, [])
    for cropped in (True, False):
        frames, (error,) = problems(bytes(data), verify=True, cropped=cropped)
        assert frames == 20
        assert "(POC 4) is not what the stream's MD5 of it says: planes [0] differ" in str(error)
        assert error.position == victim.start
