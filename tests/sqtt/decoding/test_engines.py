"""Both engines against a decoder that takes one packet after the other, and against each other."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import EngineError, Kind
from sqtt.decoding import engines
from sqtt.decoding.columns import Columns, State
from sqtt.decoding.engines import lanes
from sqtt.decoding.tables import notes, tables
from sqtt.encode import pack
from sqtt.formats import LAYOUTS, Layout
from sqtt.synth import capture
from tests.examples import examples, telling

from ..helpers import strategies
from ..helpers.reference import decode as reference

KEEP = np.ones(256, np.uint8)
BEGIN = State()


def scan(
    name: str, layout: Layout, data: bytes, state: State = BEGIN, cut: int = 0, keep: Any = KEEP
) -> tuple[list[tuple[int, int, int]], State]:
    """All packets from a state on, in slices of `cut` units (0: in one)."""
    stream, columns = np.frombuffer(data, np.uint8), Columns()
    total = len(data) * 8 // layout.unit
    while state.position < total and not state.truncated:
        stop = min(state.position + cut, total) if cut else total
        columns.reserve(stop - state.position)
        state = engines.choose(name)(stream, tables(layout), keep, state, stop, columns, lambda: None)
    columns.trim()
    rows = zip(columns.kind.tolist(), columns.position.tolist(), columns.time.tolist(), strict=True)
    return list(rows), state


def agree(names: Sequence[str], layout: Layout, data: bytes, *cuts: int) -> None:
    """The reference, which takes longest by far, reads the bytes once for all engines and slices."""
    expected = reference(layout, data)
    for name, cut in product(names, cuts or (0,)):
        rows, state = scan(name, layout, data, cut=cut)
        assert rows == expected.rows, (name, cut)
        assert (state.time, state.truncated) == (expected.end, expected.truncated), (name, cut)


@given(st.data())
@settings(max_examples=examples(300), deadline=None)
def test_random_streams(data: st.DataObject) -> None:
    layout = data.draw(strategies.layouts)
    stream, cut = data.draw(strategies.streams(layout)), data.draw(st.sampled_from([0, 1, 7, 64]))
    agree(engines.available(), layout, stream, cut)


@given(st.data())
@settings(max_examples=examples(200), deadline=None)
def test_random_streams_in_short_lanes(data: st.DataObject) -> None:
    """With lanes of a few packets nearly every lane has to be repaired."""
    layout = data.draw(strategies.layouts)
    stream = data.draw(strategies.streams(layout))
    lane, rounds = data.draw(st.sampled_from([1, 2, 5, 16, 50])), data.draw(st.sampled_from([0, 1, 8, 1000]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lanes, "LANE", lane)
        patch.setattr(lanes, "ROUNDS", rounds)
        patch.setattr(lanes, "MANY", data.draw(st.sampled_from([1, 4])))
        agree(["numpy"], layout, stream)


NEVER_IN_STEP = {
    "registers from an odd nibble on": bytes(1) + bytes.fromhex("90") + bytes.fromhex("9" * 16) * 3000,
    "a register that reads as one from every nibble": bytes.fromhex("99") * 20_000,
    "the same, one nibble late": bytes.fromhex("90") + bytes.fromhex("99") * 20_000,
    "headers from every nibble": bytes.fromhex("10") + bytes.fromhex("11") * 20_000,
    "two nibbles late": bytes(1) + bytes.fromhex("99") * 20_000,
    "three nibbles late": bytes.fromhex("0090") + bytes.fromhex("99") * 20_000,
    "three nibbles over and over": bytes.fromhex("0030") + bytes.fromhex("533533") * 9000,
    "five nibbles over and over": bytes.fromhex("0020") + bytes.fromhex("2222222222") * 9000,
    "pairs": bytes.fromhex("e0") + bytes.fromhex("ee") * 20_000,
    "extension after extension": bytes.fromhex("1c00000000") + bytes.fromhex("1c000000001111") * 3000,
    "extension bytes to the end": bytes.fromhex("1c00000000") + bytes.fromhex("11") * 9000,
    "nothing": bytes(50_000),
}


@pytest.mark.parametrize("name", NEVER_IN_STEP)
@pytest.mark.parametrize("layout", telling(LAYOUTS, "gfx11"))
def test_streams_that_do_not_bring_a_walk_into_step(layout: str, name: str) -> None:
    agree(engines.available(), LAYOUTS[layout], NEVER_IN_STEP[name])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_long_random_bytes(layout: str) -> None:
    data = np.random.default_rng(7).integers(0, 256, 60_000, np.uint8).tobytes()
    agree(engines.available(), LAYOUTS[layout], data, 0, 10_001)


@pytest.mark.parametrize("layout", telling(LAYOUTS, "gfx11", "cdna"))
def test_engines_agree_over_several_slices(layout: str) -> None:
    """Noise, real-looking packets and runs of one packet, more than any engine takes at a time."""
    if "native" not in engines.available():
        pytest.skip("the native engine is not built here")
    random = np.random.default_rng(3)
    waves = 2_000 if layout == "cdna" else 20_000  # a whole compute unit of CDNA is traced
    synthetic = capture(layout, waves=waves, engines=1, instructions=layout != "gfx10").engines[0].stream
    noise = random.integers(0, 256, 700_000, np.uint8).tobytes()
    data = (
        synthetic
        + noise
        + bytes.fromhex("533533") * 300_000
        + synthetic
        + bytes(500_000)
        + bytes.fromhex("9f") * 300_000
    )
    found = [sqtt.decode(data, layout=layout, engine=name) for name in ("numpy", "native")]
    for column in ("kind", "position", "time"):
        assert np.array_equal(*(getattr(packets, column) for packets in found)), column
    assert found[0].report == found[1].report and found[0].end == found[1].end


def test_repairing_is_repeated_until_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lane that never falls into step hands a new entry to the next; one round would leave these wrong."""
    rounds = []
    together = lanes._Lanes._together
    monkeypatch.setattr(lanes, "ROUNDS", 1000)
    monkeypatch.setattr(lanes, "MANY", 1)
    monkeypatch.setattr(lanes, "LANE", 64)
    monkeypatch.setattr(
        lanes._Lanes, "_together", lambda self, *arguments: rounds.append(1) or together(self, *arguments)
    )
    agree(["numpy"], LAYOUTS["gfx11"], bytes.fromhex("90") + bytes.fromhex("99") * 2000)
    assert len(rounds) > 10


def test_a_packet_that_repeats_for_ever_takes_few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three nibbles do not divide a lane: every lane begins out of step and stays so."""
    rounds = []
    together = lanes._Lanes._together
    monkeypatch.setattr(
        lanes._Lanes, "_together", lambda self, *arguments: rounds.append(1) or together(self, *arguments)
    )
    data = pack(LAYOUTS["gfx11"], [(Kind.VALU_INST, {"slot": 3})] * 2) * 40_000
    rows, _ = scan("numpy", LAYOUTS["gfx11"], data)
    assert [row[1] for row in rows] == list(range(0, 240_000, 3))
    assert len(rounds) <= 3


@given(st.data())
@settings(max_examples=examples(150), deadline=None)
def test_a_filter_keeps_exactly_the_wanted(engine: str, data: st.DataObject) -> None:
    layout = data.draw(strategies.layouts)
    stream = data.draw(strategies.streams(layout)) + bytes(data.draw(st.integers(0, 40)))
    kinds = data.draw(st.sets(st.sampled_from([packet.kind for packet in layout.packets])))
    keep = np.zeros(256, np.uint8)
    keep[[int(kind) for kind in kinds]] = 1
    rows, state = scan(engine, layout, stream, keep=keep)
    whole, after = scan(engine, layout, stream)
    assert rows == [row for row in whole if row[0] in kinds]
    assert state == after


def test_of_misc_packets_a_filter_can_keep_those_that_say_something(engine: str) -> None:
    data = b"".join((kind << 13 | 5 << 4).to_bytes(2, "little") for kind in range(7))
    keep = np.zeros(256, np.uint8)
    keep[Kind.MISC] = 2
    rows, _ = scan(engine, LAYOUTS["cdna"], data, keep=keep)
    assert rows == [(Kind.MISC, at, 20 * (at + 1)) for at in (1, 2, 4, 5, 6)]


def test_positions_and_times_beyond_32_bits(engine: str) -> None:
    """Decoding goes on in the middle: the state says where, and at what time."""
    layout = LAYOUTS["gfx11"]
    data = bytes.fromhex("f8") * 100  # 100 times 19 clocks
    rows, state = scan(engine, layout, data, State(10, (1 << 40) - 19))
    assert rows[0] == (Kind.TIME, 10, 1 << 40)
    assert state.time == (1 << 40) + 94 * 19


def test_the_environment_chooses_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOGEN_SQTT_ENGINE", "numpy")
    assert engines.default() == "numpy"
    monkeypatch.setenv("AUTOGEN_SQTT_ENGINE", "fortran")
    with pytest.raises(EngineError, match="no engine is called 'fortran': give native or numpy"):
        engines.choose(None)


def test_without_the_extension_numpy_decodes_and_asking_for_it_says_what_to_do() -> None:
    code = """
import sys
sys.modules["sqtt.decoding.engines._engine"] = None
import sqtt
from sqtt.encode import Encoder
assert sqtt.engine == "numpy", sqtt.engine
assert len(sqtt.decode(Encoder("gfx11").stream(pad=False))) == 1
try:
    sqtt.decode(Encoder("gfx11").stream(), engine="native")
except sqtt.EngineError as error:
    assert "install a C compiler" in str(error)
else:
    raise AssertionError("no error")
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "layout", [one for one in LAYOUTS.values() if not one.cdna], ids=lambda one: one.name
)
def test_the_native_loop_reads_two_short_packets_from_one_load(layout: Layout) -> None:
    """It has 24 bits for sure of the second: enough for all but TIMESTAMP. No packet is longer than it allows for."""
    for packet in layout.packets:
        assert packet.length <= 18
        if packet.delta is not None and packet.kind != Kind.TIMESTAMP:
            assert packet.delta.low + packet.delta.bits <= 24
    assert notes(layout).low + 3 <= 24
