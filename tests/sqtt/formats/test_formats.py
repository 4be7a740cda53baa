"""The formats are data, and the data is consistent."""

from __future__ import annotations

import pytest

from sqtt import FieldError, Kind
from sqtt.decoding.tables import keys, tables
from sqtt.formats import GFX11, GFX12, LAYOUTS, Layout, Rate, Unit

ALL = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)


@ALL
def test_fields_lie_behind_the_pattern_within_the_packet_and_apart(layout: Layout) -> None:
    for packet in layout.packets:
        taken = set(range(len(packet.pattern)))
        assert len(packet.by_name) == len(packet.fields), packet.name
        for field in packet.fields:
            bits = set(range(field.low, field.high + 1))
            assert bits and field.high < packet.length * layout.unit, (packet.name, field.name)
            assert not bits & taken, (packet.name, field.name)
            taken |= bits


@ALL
def test_a_kind_has_one_packet_with_a_meaning(layout: Layout) -> None:
    assert len(layout.by_kind) == len(layout.packets)
    for packet in layout.packets:
        assert packet.meaning and packet.length >= 1 and set(packet.pattern) <= {"0", "1"}


@ALL
def test_every_packet_begins_with_some_key(layout: Layout) -> None:
    found = {packet.kind for packet in keys(layout) if packet is not None}
    assert found == set(layout.by_kind)


@pytest.mark.parametrize(
    ("layout", "key", "kind", "length"),
    [
        ("gfx11", 0b0000_0000, Kind.NOP, 1),
        ("gfx11", 0b1111_1000, Kind.TIME, 2),
        ("gfx11", 0b0110_0001, Kind.EVENT, 6),
        ("gfx11", 0b1110_0001, Kind.EVENT_SYNC, 8),
        ("gfx11", 0b0010_0001, Kind.NEW_PC, 16),
        ("gfx11", 0b1010_0001, Kind.NEW_PC, 16),
        ("gfx11", 0b0000_0110, Kind.SHADER_DATA, 13),
        ("gfx12", 0b0010_0001, Kind.NEW_PC, 18),
        ("gfx12", 0b0000_0110, Kind.SHADER_DATA, 14),
        ("gfx12", 0b1100_0110, Kind.SHADER_DATA_SHORT, 8),
        ("gfx12", 0b0110_0110, Kind.EXEC_POPCOUNT1, 6),
        ("gfx12", 0b1001_0110, Kind.EXEC_POPCOUNT3, 12),
        ("gfx12", 0b0010_0110, Kind.SHADER_DATA_GFX11, 13),
        ("gfx12", 0b0011_0110, Kind.SHADER_DATA_SHORT_GFX11, 7),
        ("gfx12", 0b0000_0001, Kind.TIMESTAMP, 16),
        ("gfx10", 0b0000_0001, Kind.TIMESTAMP, 16),
        ("gfx11", 0b0100_0001, Kind.UNKNOWN, 1),
        ("cdna", 0b1111_1101, Kind.ISSUE, 2),
    ],
)
def test_longer_patterns_replace_shorter_ones(layout: str, key: int, kind: Kind, length: int) -> None:
    synthetic = tables(LAYOUTS[layout])
    assert (Kind(int(synthetic.kind[key])), int(synthetic.length[key])) == (kind, length)


def test_opcodes_say_what_executes_for_how_long_and_for_whom() -> None:
    assert GFX11.opcodes[15].rate is Rate.DOUBLE and GFX12.opcodes[15].rate is Rate.PLAIN
    assert [GFX12.opcodes[code].cycles for code in (140, 143, 188, 221, 222)] == [8, 64, 1, 34, 1]
    assert GFX12.opcodes[141].unit is Unit.VALU
    sisters = {code for code, op in GFX11.opcodes.items() if op.sister}
    assert sisters == {*range(80, 102), 119}
    assert {code for code, op in GFX12.opcodes.items() if op.sister} == {
        *range(80, 90),
        119,
        120,
        *range(188, 222),
    }
    for layout in LAYOUTS.values():
        limit = layout.packet(Kind.INST).field("op").limit
        assert all(0 <= code == op.code <= limit for code, op in layout.opcodes.items())


def test_what_is_not_there_is_said_with_what_is() -> None:
    with pytest.raises(FieldError, match="VALU_INST has no field 'op'; its fields: delta, upper, slot"):
        GFX11.packet(Kind.VALU_INST).field("op")
    with pytest.raises(FieldError, match="gfx11 has no packet ISSUE; it has NOP"):
        GFX11.packet(Kind.ISSUE)
