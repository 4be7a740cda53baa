"""Columns, and fields read from the stream."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import FieldError, Kind
from sqtt.decoding import bits
from sqtt.encode import Encoder, pack
from sqtt.formats import CDNA, GFX11
from tests.examples import examples


def some() -> sqtt.Packets:
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_START, [10, 20], slot=[1, 2], wgp=[3, 4])
    encoder.add(Kind.WAVE_END, [30, 40], slot=[1, 2], wgp=[3, 4])
    encoder.add(Kind.VALU_INST, [15, 25], slot=[1, 2])
    return sqtt.decode(encoder.stream())


def test_selections_are_indices_in_order() -> None:
    packets = some()
    assert packets.time[packets.select(Kind.WAVE_START)].tolist() == [10, 20]
    both = packets.select(Kind.WAVE_START, Kind.WAVE_END)
    assert packets.time[both].tolist() == [10, 20, 30, 40]
    assert packets.select([Kind.WAVE_START, Kind.WAVE_END]).tolist() == both.tolist()
    assert not len(packets.select(Kind.REG)) and not len(packets.select())


def test_a_field_may_lie_at_different_places_in_different_kinds() -> None:
    packets = some()
    index = packets.select(Kind.WAVE_START, Kind.WAVE_END, Kind.VALU_INST)
    assert packets.field("slot", index).tolist() == [1, 1, 2, 2, 1, 2]
    assert packets.field("slot", packets.kind == Kind.VALU_INST).tolist() == [1, 2]
    assert packets.field("wgp", packets.select(Kind.WAVE_START, Kind.WAVE_END)).tolist() == [3, 4, 3, 4]
    with pytest.raises(FieldError, match="VALU_INST has no field 'wgp'"):
        packets.field("wgp", index)


def test_rows_show_everything_about_a_packet() -> None:
    packets = some()
    row = next(row for row in packets.rows() if row.kind == Kind.WAVE_END)
    assert (row.name, row.time, row.length) == ("WAVE_END", 30, 5)
    assert row.fields == {"delta": row.bits >> 5 & 7, "sa": 0, "simd": 0, "wgp": 3, "slot": 1}
    assert packets.rows(2, 4) == [packets.row(2), packets.row(3)]
    assert [row.index for row in packets.rows(-2)] == [len(packets) - 2, len(packets) - 1]


def test_unknown_bits_have_a_row_and_no_fields() -> None:
    packets = sqtt.decode(b"\x41\x00", layout=GFX11)
    row = packets.row(0)
    assert (row.kind, row.bits, row.length, dict(row.fields)) == (Kind.UNKNOWN, 1, 1, {})
    with pytest.raises(FieldError, match="unknown bits have no field 'slot'"):
        packets.field("slot", [0])


def test_the_columns_cannot_be_changed_and_counts_add_up() -> None:
    packets = some()
    assert sum(packets.counts().values()) == len(packets) == len(packets.time) == len(packets.position)
    with pytest.raises(ValueError, match="read-only"):
        packets.time[0] = 1


@given(st.binary(max_size=40), st.data())
@settings(max_examples=examples(200), deadline=None)
def test_bits_are_read_at_any_place_and_beyond_the_end_are_zeros(data: bytes, draw: st.DataObject) -> None:
    width = draw.draw(st.integers(1, 64))
    places = draw.draw(st.lists(st.integers(0, max(8 * len(data) - 1, 0)), max_size=10)) if data else []
    number = int.from_bytes(data, "little")
    found = bits.read(np.frombuffer(data, np.uint8), np.array(places, np.int64), width)
    assert found.tolist() == [number >> place & ((1 << width) - 1) for place in places]


def test_a_reset_without_a_time_is_reported_and_a_time_without_a_reset_counts_its_bit(engine: str) -> None:
    stream = bytes(8) + pack(
        CDNA,
        [
            (Kind.MISC, {"delta": 10}),
            (Kind.TIME, {"delta": 1, "value": 500}),
            (Kind.MISC, {"delta": 10, "type": 1}),
            (Kind.MISC, {"delta": 1, "type": 1}),
            (Kind.TIME, {"delta": 1, "value": 1000}),
            (Kind.MISC, {"delta": 2, "type": 1}),
            (Kind.WAVE_END, {"delta": 1}),
            (Kind.TIME, {"value": 2000}),
            (Kind.WAVE_END, {}),
        ],
    )
    for only in (None, {Kind.WAVE_END, Kind.MISC}, {Kind.WAVE_END}):
        packets = sqtt.decode(stream, layout=CDNA, engine=engine, only=only)
        # 40, 44 with the TIME's own bit, 84, 88 and then 84 (the first reset steps back by 4); the counter is
        # 916 ahead of the clock, so the second reset, at 92, sets it to 2000 - 916.
        assert packets.end == 1088
        ends = packets.time[packets.select(Kind.WAVE_END)].tolist()
        assert ends == [1088, 1088]
        assert [(p.trouble, p.time) for p in packets.report.problems] == [(sqtt.Trouble.RESET, 84)]
        if only is None:
            assert packets.time.tolist() == [40, 44, 84, 88, 84, 92, 1088, 1088, 1088]
