"""Headers against FFmpeg's trace_headers: every element, its place, its bits, its value, in the same order."""

from __future__ import annotations

from pathlib import Path

import pytest

from decode.bitstream.annexb import extents
from decode.bitstream.syntax.bits import Element
from decode.bitstream.syntax.headers import Parser, Slice
from decode.errors import BitstreamError
from tests.decode import streams


def elements(path: Path) -> list[Element]:
    data, parser = path.read_bytes(), Parser()
    return [one for start, end in extents(data) for one in parser.trace(data[start:end])]


def same(path: Path) -> None:
    ours, truth = elements(path), streams.traced(path)
    assert len(truth) > 100
    for i, (one, other) in enumerate(zip(ours, truth, strict=False)):
        assert one == other, f"element {i}"
    assert len(ours) == len(truth)


@pytest.mark.parametrize("name", ["bear.h265", "tiles.h265", "r416-ccp.hevc"])
def test_a_sample_is_read_as_trace_headers_reads_it(name: str) -> None:
    same(streams.sample(name).path)


def test_buffering_periods_and_timing_are_read_as_trace_headers_reads_them() -> None:
    same(streams.encoded("hrd"))


@pytest.mark.long
@pytest.mark.parametrize("sample", streams.RAW, ids=lambda one: one.path.name)
def test_all_samples_are_read_as_trace_headers_reads_them(sample: streams.Sample) -> None:
    same(sample.path)


@pytest.mark.long
@pytest.mark.parametrize("name", streams.MADE)
def test_streams_of_x265_are_read_as_trace_headers_reads_them(name: str) -> None:
    same(streams.encoded(name))


def test_fast_reading_finds_what_tracing_finds() -> None:
    data = streams.sample("b_qcif_10f.265").path.read_bytes()
    fast, traced = Parser(), Parser()
    for start, end in extents(data):
        unit = fast.parse_at(data, start, end)
        names = {one.name: one.value for one in traced.trace(data[start:end]) if "[" not in one.name}
        if isinstance(unit, Slice):
            for name, value in names.items():
                if not name.startswith("alignment") and name in vars(unit):
                    assert vars(unit)[name] == value, name
            assert unit.header_bits % 8 == 0


def test_a_slice_before_its_parameter_sets_is_refused() -> None:
    with pytest.raises(BitstreamError, match="a slice of a PPS that has not come: number 0"):
        Parser().parse(b"\x02\x01\xd0\x00")


def test_what_is_cut_off_is_refused() -> None:
    data = streams.sample("bear.h265").path.read_bytes()
    parser = Parser()
    for start, end in extents(data):
        kind = data[start] >> 1 & 63
        if kind in (32, 33, 34):
            with pytest.raises(BitstreamError):
                Parser(dict(parser.vpss), dict(parser.spss)).parse(data[start : start + 4])
        parser.parse(data[start:end])


def test_units_of_other_layers_and_kinds_are_passed_over() -> None:
    assert Parser().parse(b"\x02\x09\xd0\x00") is None
    assert Parser().parse(b"\x7e\x01\xd0\x00") is None
    with pytest.raises(BitstreamError, match="a unit of 1 bytes"):
        Parser().parse(b"\x02")
