"""Amounts of memory, and the threads that fit."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from decode.bitstream.facts import Pictures
from decode.decoders.libraries import libraries
from decode.errors import DecodeError, LibraryMissing, TooLarge
from decode.memory import peak, plan, resident, size
from tests.decode import streams


@pytest.mark.parametrize(
    ("text", "bytes_"),
    [("64MB", 64 << 20), ("1.5 GiB", 3 << 29), ("100k", 100 << 10), ("7", 7), (9, 9), (None, None)],
)
def test_amounts_are_read(text: str | int | None, bytes_: int | None) -> None:
    assert size(text) == bytes_


def test_what_is_no_amount_is_refused() -> None:
    with pytest.raises(DecodeError, match="'lots' is no amount of memory"):
        size("lots")


ROAD = Pictures(frame=3_500_000, samples=1928 * 1208, held=3, late=False, unit=100_000, result=0)
"""What the file of a camera says: no picture waits for another."""


def test_threads_are_those_that_fit() -> None:
    assert plan(None, None, ROAD, 0).threads == 1
    assert plan(None, 6, ROAD, 0).threads == 6
    assert plan(60 << 20, 8, ROAD, 0).threads == 3
    assert plan(1 << 30, 8, ROAD, 0).threads == 8
    assert plan(60 << 20, 8, ROAD, 0).expected <= 60 << 20
    message = "takes about 40 MB with one thread, 10 of which the process has already; max_memory is 30 MB"
    with pytest.raises(TooLarge, match=message):
        plan(30 << 20, 1, ROAD, 10 << 20)


def test_all_that_a_stream_asks_for_is_in_the_plan() -> None:
    def first(**other: int) -> int:
        return plan(None, 1, ROAD._replace(**other), 0).expected

    assert first(held=4) == first(late=1) == first() + ROAD.frame + ROAD.samples * 3 // 4
    assert first(unit=5_000_000) > first() + 4 * 4_900_000
    assert first(result=7_000_000) > first() + 2 * 7_000_000
    assert plan(None, 1, ROAD, 0, "de265").expected > first()


def test_each_further_thread_has_two_pictures() -> None:
    one, two, three = (plan(None, count, ROAD, 0).expected for count in (1, 2, 3))
    pictures = 2 * (ROAD.frame + ROAD.samples * 3 // 4)
    assert three - two == two - one
    assert pictures < two - one < pictures + (2 << 20)


def test_memory_of_this_process_is_known() -> None:
    assert 1 << 20 < resident() <= peak()


_PEAK = """
import json, sys, decode
from decode.memory import peak
with decode.open(sys.argv[1], **json.loads(sys.argv[2])) as video:
    for frame in video:
        pass
print(peak(), video.plan.expected)
"""


def kept(path: Path, **options: object) -> None:
    """The peak of a process that decodes is what was expected, or less."""
    try:
        libraries()
    except LibraryMissing as missing:
        pytest.skip(str(missing))
    command = [sys.executable, "-c", _PEAK, str(path), json.dumps(options)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    most, expected = map(int, done.stdout.split())
    assert most <= expected + (1 << 20), f"{most >> 20} MB, {expected >> 20} were expected"


_DE265 = pytest.mark.needs("libde265-0", "libde265.so.0")
TELLING = [
    pytest.param({"threads": 8}),
    pytest.param({"size": [1920, 1080]}),
    pytest.param({"backend": "de265", "out": "rgb"}, marks=_DE265),
]
OPTIONS = [
    *TELLING,
    pytest.param({}),
    pytest.param({"out": "rgb"}),
    pytest.param({"out": "gbrpf32le"}),
    pytest.param({"backend": "de265"}, marks=_DE265),
]


@pytest.mark.parametrize("options", TELLING, ids=str)
def test_what_is_expected_is_not_exceeded(options: dict[str, object]) -> None:
    kept(streams.encoded("references", "960x540", 20), **options)


def stream(*asked: str) -> Any:
    """A row of a stream, which takes as long to encode as to decode: the tests of one are one worker's."""
    return pytest.param(*asked, marks=pytest.mark.xdist_group("-".join(asked)))


@pytest.mark.lists
@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize(
    ("name", "size"),
    [
        stream("references", "960x540"),
        stream("bframes=0:keyint=20", "1928x1208"),
        stream("bframes=4:b-pyramid=1:ref=5", "1928x1208"),
        stream("ten", "1928x1208"),
        stream("full", "1280x720"),
        stream("lossless", "1928x1208"),
        stream("bframes=4", "3840x2160"),
    ],
)
def test_of_no_kind_of_stream_more_is_taken(name: str, size: str, options: dict[str, object]) -> None:
    kept(streams.encoded(name, size, 16), **options)


@pytest.mark.lists
@pytest.mark.parametrize("threads", [2, 4, 8, 16])
@pytest.mark.parametrize(
    "name", [stream("bframes=0:keyint=20"), stream("bframes=4:b-pyramid=1:ref=5"), stream("ten")]
)
def test_threads_take_no_more_in_streams_that_go_on(name: str, threads: int) -> None:
    """Each thread has its second picture only when it begins with its second."""
    kept(streams.encoded(name, "1280x720", 48), threads=threads)
