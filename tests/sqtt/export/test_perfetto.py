"""Perfetto traces, read back with Perfetto's own message classes."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqtt.export import Counter, Lane, write_perfetto

from ..helpers.perfetto import unpacked

protos: Any = pytest.importorskip("perfetto.protos.perfetto.trace.perfetto_trace_pb2")


def lane(starts: list[int], ends: list[int], path: tuple[str, ...] = ("SE 0", "slot 1")) -> Lane:
    return Lane(
        path,
        np.array(starts, np.int64),
        np.array(ends, np.int64),
        np.arange(len(starts), dtype=np.int32) % 2,
        ("even", "odd"),
        {
            "pc": np.arange(len(starts)),
            "share": np.arange(len(starts)) / 2,
            "unit": np.arange(len(starts)) % 2,
        },
        {"unit": ("VALU", "SALU")},
    )


def read(*items: Lane | Counter) -> Any:
    file = io.BytesIO()
    write_perfetto(items, file)
    return unpacked(file.getvalue())


def slices(trace: Any) -> list[tuple[int, str, int, int]]:
    """Track, name, start and end of every slice, as a reader pairs begins and ends."""
    names: dict[int, str] = {}
    open_: dict[int, tuple[str, int]] = {}
    found = []
    for packet in trace.packet:
        for entry in packet.interned_data.event_names:
            names[entry.iid] = entry.name
        event = packet.track_event
        if event.type == event.TYPE_SLICE_BEGIN:
            assert event.track_uuid not in open_
            open_[event.track_uuid] = (names[event.name_iid], packet.timestamp)
        elif event.type == event.TYPE_SLICE_END:
            name, start = open_.pop(event.track_uuid)
            found.append((event.track_uuid, name, start, packet.timestamp))
    assert not open_
    return found


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 100)), min_size=1, max_size=50))
@settings(deadline=None)
def test_slices_never_overlap_and_keep_their_starts(spans: list[tuple[int, int]]) -> None:
    starts = sorted(start for start, _ in spans)
    ends = [start + length for start, (_, length) in zip(starts, spans, strict=True)]
    found = slices(read(lane(starts, ends)))
    assert [start for _, _, start, _ in found] == starts
    assert [end for _, _, _, end in found] == [
        min(end, after) for end, after in zip(ends, [*starts[1:], ends[-1]], strict=True)
    ]
    assert [name for _, name, _, _ in found] == [("even", "odd")[at % 2] for at in range(len(starts))]


def test_tracks_form_the_tree_of_their_paths() -> None:
    trace = read(lane([1], [2]), lane([3], [4], ("SE 0", "slot 2")), lane([5], [6], ("SE 1", "slot 1")))
    tracks = [one.track_descriptor for one in trace.packet if one.HasField("track_descriptor")]
    named = {one.uuid: one.name for one in tracks}
    tree = [(named.get(one.parent_uuid), one.name) for one in tracks]
    assert tree == [
        (None, "SE 0"),
        ("SE 0", "slot 1"),
        ("SE 0", "slot 2"),
        (None, "SE 1"),
        ("SE 1", "slot 1"),
    ]
    assert len(named) == len(tracks)


def test_details_have_their_kinds() -> None:
    trace = read(lane([1, 2], [2, 3]))
    [event] = [
        one.track_event for one in trace.packet if one.timestamp == 2 and one.track_event.debug_annotations
    ]
    found = {one.name: one for one in event.debug_annotations}
    assert found["pc"].int_value == 1
    assert found["share"].double_value == 0.5
    assert found["unit"].string_value == "SALU"


def test_counters_have_values_and_units() -> None:
    trace = read(Counter(("SE 0", "waves"), np.array([0, 5]), np.array([3, 4]), "waves"))
    values = [
        (one.timestamp, one.track_event.counter_value)
        for one in trace.packet
        if one.track_event.type == one.track_event.TYPE_COUNTER
    ]
    assert values == [(0, 3), (5, 4)]
    [unit] = [
        one.track_descriptor.counter.unit_name
        for one in trace.packet
        if one.track_descriptor.HasField("counter")
    ]
    assert unit == "waves"


def test_long_traces_are_written_in_parts_that_make_one_trace() -> None:
    starts = list(range(0, 30_000, 3))
    trace = read(lane(starts, [one + 2 for one in starts]))
    assert len(slices(trace)) == 10_000
    assert trace.packet[0].sequence_flags == 3 and {one.sequence_flags for one in trace.packet[1:]} == {2}
