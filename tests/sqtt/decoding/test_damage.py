"""Damaged streams go through every table and time line without an exception of any kind."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqtt.capture import Stream
from sqtt.decoding.decoder import decode
from sqtt.export import (
    clock_table,
    dispatches_table,
    hotspots_table,
    instruction_lanes,
    instructions_table,
    wave_lanes,
    waves_table,
    write_csv,
    write_perfetto,
)
from sqtt.export.details import details
from sqtt.export.listing import Listing
from sqtt.overview import overview
from tests.examples import examples

from ..helpers.captures import NAMES, sample

HEADER = 8  #: bytes that say what the stream is; without them there is nothing to decode


def damaged(stream: Stream, changes: list[tuple[int, int]], cut: int) -> Stream:
    data = bytearray(stream.data)
    for at, value in changes:
        data[HEADER + at % (len(data) - HEADER)] = value
    del data[len(data) - cut % (len(data) - HEADER) :]
    return replace(stream, data=memoryview(bytes(data)))


@pytest.mark.parametrize("name", [name for name in NAMES if "gemm" in name or "lds" in name])
@given(
    changes=st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 255)), max_size=20),
    cut=st.integers(0, 200) | st.integers(0, 1 << 16),
)
@settings(max_examples=examples(15), deadline=None)
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_nothing_is_raised_for_damage(name: str, changes: list[tuple[int, int]], cut: int) -> None:
    pytest.importorskip("perfetto")
    capture, _, _ = sample(name)
    streams = tuple(damaged(one, changes, cut) for one in capture.streams[:2])
    found = overview(replace(capture, streams=streams), [(one, decode(one.data)) for one in streams])
    listing = Listing(found.capture)
    traced = list(details(found, listing))
    tables = (
        waves_table(found),
        dispatches_table(found),
        clock_table(found),
        hotspots_table(traced, listing),
        instructions_table(found, traced, listing),
    )
    for table in tables:
        file = io.BytesIO()
        write_csv([table], file)
        assert file.getvalue().count(b"\n") == len(table) + 1
    write_perfetto([*wave_lanes(found), *instruction_lanes(found, traced, listing)], io.BytesIO())
