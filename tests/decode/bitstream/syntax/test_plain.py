"""The engine in C finds in the headers of slices what the whole grammar finds, and leaves what is rare to it."""

from __future__ import annotations

import random
from typing import Any

import pytest

from decode.bitstream import native
from decode.bitstream.annexb import extents
from decode.bitstream.syntax.headers import Parser, Slice
from decode.bitstream.syntax.nal import SLICES
from decode.errors import BitstreamError
from tests import needs
from tests.decode import streams

if native.engine is None:
    needs.missing("the engine in C, which the install builds", "gcc libc6-dev python3-dev")


def read(parser: Parser, data: bytes, start: int, end: int) -> Any:
    try:
        found = parser.parse_at(data, start, end)
    except BitstreamError as error:
        return str(error)
    if not isinstance(found, Slice):
        return type(found)
    return {name: value for name, value in vars(found).items() if name not in ("sps", "pps")}


def compared(data: bytes, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many headers the engine read; both ways agree on all."""
    fast, whole, count = Parser(), Parser(), 0
    original = Parser._slice

    def counted(self: Parser, *where: Any) -> Any:
        nonlocal count
        count -= self is fast
        return original(self, *where)

    monkeypatch.setattr(Parser, "_slice", counted)
    for start, end in extents(data):
        count += data[start] >> 1 & 63 in SLICES
        whole._plain = None
        assert read(fast, data, start, end) == read(whole, data, start, end), f"the unit at byte {start}"
    return count


@pytest.mark.parametrize(
    ("name", "count"),
    [("test-25fps.h265", 250), ("wpp_ctu16.h265", 12), ("bear.h265", 0), ("cars_128x96.h265", 0)],
)
def test_a_sample_is_read_the_same(name: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    found = compared(streams.sample(name).path.read_bytes(), monkeypatch)
    assert found >= count


@pytest.mark.long
@pytest.mark.parametrize("sample", streams.RAW, ids=lambda one: one.path.name)
def test_all_samples_are_read_the_same(sample: streams.Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    compared(sample.path.read_bytes(), monkeypatch)


def test_damaged_headers_are_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(streams.sample("test-25fps.h265").path.read_bytes())
    chance = random.Random(3)
    for start, end in list(extents(bytes(data)))[4:]:
        data[start + chance.randrange(2, min(12, end - start))] ^= 1 << chance.randrange(8)
    assert compared(bytes(data), monkeypatch) > 50


def test_parameter_sets_that_come_again_are_not_read_again() -> None:
    data = streams.encoded("repeat", "64x64").read_bytes()
    parser, seen = Parser(), set()
    for start, end in extents(data):
        unit = parser.parse_at(data, start, end)
        if data[start] >> 1 & 63 == 33:
            seen.add(id(unit))
    assert data.count(b"\x42\x01") > 1 and len(seen) == 1


def test_messages_that_come_again_are_read_again_only_for_other_parameter_sets() -> None:
    data = streams.encoded("repeat", "64x64").read_bytes()
    units = [data[start:end] for start, end in extents(data)]
    message = next(one for one in units if one[0] >> 1 & 63 == 39)
    sets = [one for one in units if one[0] >> 1 & 63 in (32, 33, 34)][:3]
    parser = Parser()
    for one in sets:
        parser.parse(one)
    first = parser.parse(message)
    assert parser.parse(message) is first
    # The same set in other bytes: what messages refer to may have changed.
    parser.parse(sets[0] + b"\0")
    assert vars(parser.parse(message)).keys() == vars(first).keys() and parser.parse(message) is not first
