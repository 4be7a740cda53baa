"""What is encoded is decoded: every kind of packet in every layout, and events at their times."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import FieldError, Kind
from sqtt.decoding import engines
from sqtt.encode import Encoder, assemble, batch, pack
from sqtt.formats import CDNA, GFX11, GFX12, LAYOUTS, Layout, Packet
from tests.examples import examples

from .helpers import strategies

EACH = [(layout, packet) for layout in LAYOUTS.values() for packet in layout.packets]


@pytest.mark.parametrize(("layout", "packet"), EACH, ids=[f"{layout.name}-{p.name}" for layout, p in EACH])
@given(data=st.data())
@settings(max_examples=examples(15), deadline=None)
def test_a_packet_comes_back_with_all_fields(layout: Layout, packet: Packet, data: st.DataObject) -> None:
    comes_back(layout, packet, data)  # a short test: hypothesis reads the source of it for each packet


def comes_back(layout: Layout, packet: Packet, data: st.DataObject) -> None:
    """From each engine that is built here: what is drawn is drawn for all of them."""
    fields = {field.name: data.draw(st.integers(0, field.limit)) for field in packet.fields}
    if not strategies.readable(layout, packet, fields):
        with pytest.raises(FieldError, match=f"{packet.name} with these values reads as"):
            pack(layout, [(packet.kind, fields)])
        return
    before = [(Kind.TIME, {"delta": 3})] * data.draw(st.integers(0, 1)) if not layout.cdna else []
    lead = bytes(8) if layout.cdna else b""
    stream = lead + pack(layout, [*before, (packet.kind, fields)])
    for engine in engines.available():
        packets = sqtt.decode(stream, layout=layout, engine=engine)
        row = packets.row(len(before))
        assert (row.kind, dict(row.fields), row.length) == (packet.kind, fields, packet.length)
        at = [len(before)]
        found = {name: packets.field(name, at).tolist() for name in fields}
        assert found == {name: [value] for name, value in fields.items()}
        assert packets.raw(at).tolist() == [row.bits & (1 << 64) - 1]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_number_is_as_many_of_it_in_an_array(layout: Layout) -> None:
    for packet in layout.packets:
        for values in (lambda f: 0, lambda f: f.limit, lambda f: f.limit // 3):
            fields = {field.name: values(field) for field in packet.fields}
            if not strategies.readable(layout, packet, fields):
                continue
            arrays = {name: np.full(3, value, np.uint64) for name, value in fields.items()}
            both = {name: (fields, arrays)[number % 2][name] for number, name in enumerate(fields)}
            wanted = pack(layout, [(packet.kind, fields)] * 3)
            for one in (fields, arrays, both):
                assert assemble(layout, batch(layout, packet.kind, 3, one)) == wanted, (packet.name, one)


@given(st.data())
@settings(max_examples=examples(100), deadline=None)
def test_packets_come_back_in_order(data: st.DataObject) -> None:
    layout = data.draw(strategies.layouts)
    given_ = data.draw(strategies.packets(layout))
    stream = (bytes(8) if layout.cdna else b"") + pack(layout, given_)
    for engine in engines.available():
        packets = sqtt.decode(stream, layout=layout, engine=engine)
        rows = [(row.kind, dict(row.fields)) for row in packets.rows()]
        if layout is GFX12 and any(kind == Kind.WAVE_START_EXT for kind, _ in given_):
            continue  # what follows may be taken for extension bytes
        assert rows[: len(given_)] == given_
        assert [row[0] for row in rows[len(given_) :]] in ([], [Kind.NOP])


def filler(layout: Layout) -> set[Kind]:
    """What the encoder puts between events."""
    if layout.cdna:
        return {Kind.MISC, Kind.TIME}
    return {Kind.HEADER, Kind.NOP, Kind.TIME, Kind.TIMESTAMP, Kind.ALU_EXEC}


@given(st.data())
@settings(max_examples=examples(150), deadline=None)
def test_events_come_back_at_their_times(data: st.DataObject) -> None:
    """Gaps of all sizes, among them those that no TIME packet can fill."""
    layout = data.draw(strategies.layouts)
    kinds = [p.kind for p in layout.packets if p.kind not in filler(layout) and "GFX11" not in p.name]
    gaps = st.one_of(st.integers(0, 30), st.integers(0, 3000), st.integers(0, 1 << 40))
    events = data.draw(st.lists(st.tuples(st.sampled_from(kinds), gaps), max_size=30))
    encoder, time, expected = Encoder(layout), 0, []
    for kind, gap in events:
        time += gap * layout.clocks
        expected.append((kind, time))
    for kind in set(kinds):
        encoder.add(kind, [time for one, time in expected if one == kind])
    stream = encoder.stream()
    wanted = sorted((time, int(kind)) for kind, time in expected)
    for engine in engines.available():
        packets = sqtt.decode(stream, engine=engine)
        assert packets.report.ok and len(stream) % 32 == (8 if layout.cdna else 0)
        mine = np.isin(packets.kind, [int(kind) for kind in filler(layout)], invert=True)
        assert sorted(zip(packets.time[mine].tolist(), packets.kind[mine].tolist(), strict=True)) == wanted


def test_events_of_one_time_keep_their_order() -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_END, 50, slot=3)
    encoder.add(Kind.WAVE_START, [50, 40], slot=[3, 2])
    encoder.add(Kind.VALU_INST, 50, slot=1)
    packets = sqtt.decode(encoder.stream())
    events = packets.select(Kind.WAVE_END, Kind.WAVE_START, Kind.VALU_INST)
    assert packets.kind[events].tolist() == [Kind.WAVE_START, Kind.WAVE_END, Kind.WAVE_START, Kind.VALU_INST]
    assert packets.field("slot", events).tolist() == [2, 3, 3, 1]


def test_readings_of_the_counter_and_losses_are_timestamps() -> None:
    for layout in (GFX11, GFX12):
        encoder = Encoder(layout)
        encoder.add(Kind.TIMESTAMP, [100, 4000], real=1, value=[7, 1 << 35])
        encoder.add(Kind.TIMESTAMP, 9000, lost=1)
        packets = sqtt.decode(encoder.stream())
        real = packets.select(Kind.TIMESTAMP)
        real = real[packets.field("real", real) == 1]
        assert packets.time[real].tolist() == [100, 4000]
        assert packets.field("value", real).tolist() == [7, 1 << 35]
        assert [problem.time for problem in packets.report.problems] == [9000]


def test_extensions_are_kept_apart_from_what_could_be_taken_for_their_bytes(engine: str) -> None:
    encoder = Encoder("gfx12")
    encoder.add(Kind.WAVE_START_EXT, [10, 10, 20], slot=[1, 2, 3])
    encoder.add(Kind.WAVE_END, [10, 30], slot=5)
    packets = sqtt.decode(encoder.stream(), engine=engine)
    counts = packets.counts()
    assert (counts[Kind.WAVE_START_EXT], counts[Kind.WAVE_END], counts[Kind.ALU_EXEC]) == (3, 2, 1)


def test_times_of_cdna_jump_by_resets() -> None:
    encoder = Encoder("cdna")
    encoder.add(Kind.WAVE_START, [8, 1 << 33, (1 << 33) + 4], slot=[1, 2, 3])
    packets = sqtt.decode(encoder.stream())
    assert packets.time[packets.select(Kind.WAVE_START)].tolist() == [8, 1 << 33, (1 << 33) + 4]
    assert packets.counts()[Kind.TIME] == 2


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda e: e.add(Kind.VALU_INST, 1, slot=32), "VALU_INST.slot is 0 to 31, not 32"),
        (lambda e: e.add(Kind.VALU_INST, [1, 2], slot=[1, -1]), "VALU_INST.slot is 0 to 31, not -1"),
        (lambda e: e.add(Kind.VALU_INST, 1, lane=3), "VALU_INST has no field 'lane'; its fields: delta"),
        (lambda e: e.add(Kind.VALU_INST, 1, slot=1.5), "VALU_INST.slot: whole numbers, not float64"),
        (lambda e: e.add(Kind.VALU_INST, 1, delta=1), "the delta follows from the times"),
        (lambda e: e.add(Kind.VALU_INST, -1), "times are not negative"),
        (lambda e: e.add(Kind.ISSUE, 4), "gfx11 has no packet ISSUE"),
        (
            lambda e: (e.add(Kind.TIMESTAMP, 4, value=3), e.stream()),
            "follow from the times; leave `value` out",
        ),
    ],
)
def test_values_that_do_not_fit_are_refused(call: object, message: str) -> None:
    with pytest.raises(FieldError, match=message.replace("(", r"\(")):
        call(Encoder("gfx11"))  # type: ignore[operator]


def test_cdna_has_refusals_of_its_own() -> None:
    encoder = Encoder("cdna")
    with pytest.raises(FieldError, match="on cdna times are multiples of 4"):
        encoder.add(Kind.WAVE_END, 5)
    encoder.add(Kind.MISC, 8, type=1)
    with pytest.raises(FieldError, match="time resets and TIME packets follow from the times"):
        encoder.stream()
    with pytest.raises(FieldError, match="the header of cdna has no field 'wgp'"):
        Encoder(CDNA, wgp=1).stream()
    with pytest.raises(FieldError, match="header field cu is 0 to 31, not 32"):
        Encoder(CDNA, cu=32).stream()


def test_an_odd_number_of_nibbles_ends_with_half_a_byte() -> None:
    assert assemble(GFX11, batch(GFX11, Kind.VALU_INST, 1, {"slot": 31})) == bytes.fromhex("830f")
    assert pack(GFX11, []) == b""


@given(st.data())
@settings(deadline=None, max_examples=examples(60))
def test_pieces_of_any_size_are_the_stream(data: st.DataObject) -> None:
    layout = data.draw(st.sampled_from(list(LAYOUTS.values())))
    encoder = Encoder(layout)
    kinds = [Kind.WAVE_START, Kind.WAVE_END]
    if layout is GFX12:
        kinds.append(Kind.WAVE_START_EXT)  # behind it a filler may have to go, across pieces too
    for kind in data.draw(st.lists(st.sampled_from(kinds), max_size=20)):
        time = data.draw(st.integers(0, 40) | st.integers(0, 100_000)) * layout.clocks
        encoder.add(kind, time, slot=data.draw(st.integers(0, 7)))
    whole = encoder.stream()
    for size in (1, 2, 7):
        assert b"".join(encoder.pieces(size=size)) == whole
    assert sqtt.decode(whole, layout=layout).report.ok
