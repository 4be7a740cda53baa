"""Byte streams to units: whole, and in chunks."""

from __future__ import annotations

import io
import random

import pytest

from decode.bitstream import annexb
from decode.errors import BitstreamError


def units(data: bytes) -> list[bytes]:
    return [data[start:end] for start, end in annexb.extents(data)]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\0\0\1ab\0\0\1c", [b"ab", b"c"]),
        (b"\0\0\0\1ab\0\0\0\1c\0\0", [b"ab", b"c"]),
        (b"rubbish\0\0\1a", [b"a"]),
        (b"\0\0\1\0\0\1a", [b"a"]),
        (b"", []),
        (b"\0\0\1", []),
        (b"no unit", []),
    ],
)
def test_a_unit_is_what_stands_between_start_codes(data: bytes, found: list[bytes]) -> None:
    assert units(data) == found


def test_a_stream_in_chunks_has_the_same_units(monkeypatch: pytest.MonkeyPatch) -> None:
    random_ = random.Random(1)
    data = bytes(random_.choices(b"\0\0\0\1\1\2\xff", k=4000))
    for chunk in (1, 2, 3, 7, 64, 5000):
        monkeypatch.setattr(annexb, "CHUNK", chunk)
        found = list(annexb.units(io.BytesIO(data).read))
        assert [unit for _, unit in found] == units(data)
        assert [start for start, _ in found] == [start for start, _ in annexb.extents(data)]


@pytest.mark.parametrize("first", [b"\2", b"\0\0\1"])
def test_a_unit_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch, first: bytes) -> None:
    monkeypatch.setattr(annexb, "LONGEST_UNIT", 1 << 20)
    chunks = iter([first, *[b"\1" * (1 << 16)] * 20])
    with pytest.raises(BitstreamError, match="no unit ends within 1048576 bytes: the file is no HEVC stream"):
        list(annexb.units(lambda count: next(chunks)))
