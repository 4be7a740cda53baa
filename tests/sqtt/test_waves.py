"""Waves against published lists, synthetic truth, and the rules for what a damaged stream leaves out."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import Kind, synth
from sqtt.encode import Encoder
from sqtt.waves import Waves, spans, waves
from tests.examples import examples

from .conftest import Sample


def rows(of: Waves) -> list[list[int]]:
    columns = (of.wgp, of.simd, of.slot, of.sa, of.start, of.end)
    return sorted(map(list, zip(*(column.tolist() for column in columns), strict=True)))


def found(encoder: Encoder) -> Waves:
    return waves(sqtt.decode(encoder.stream()))


def test_the_published_waves_are_found(captured: list[Sample]) -> None:
    total = 0
    for sample in captured:
        whole, part = waves(sqtt.decode(sample.path)), waves(sqtt.decode(sample.path, only=sqtt.WAVES))
        expected = sample.rules["waves_wgp_simd_slot_sa_start_end"]
        assert rows(whole) == rows(part) == sorted(expected), sample.path
        assert whole.unfinished == sample.rules["unfinished_starts"]
        assert (whole.saves, whole.lost, int(whole.overrun.sum())) == (0, 0, 0)
        total += len(whole)
    assert total == 3 * 1024 + 12


@pytest.mark.parametrize("layout", ["gfx10", "gfx11", "gfx12", "cdna"])
def test_synthetic_waves_are_found(layout: str) -> None:
    synthetic = synth.capture(layout, waves=20_000, engines=2, instructions=False)
    for engine in synthetic.engines:
        got, truth = waves(sqtt.decode(engine.stream, only=sqtt.WAVES)), engine.waves
        for name in ("sa", "wgp", "simd", "slot", "start", "end"):
            assert np.array_equal(getattr(got, name), getattr(truth, name)), name
        assert got.unfinished == 0


@settings(max_examples=examples(60), deadline=None)
@given(seed=st.integers(0, 2**32), layout=st.sampled_from(["gfx11", "gfx12", "cdna"]))
def test_lives_with_missing_starts_and_ends_are_told_apart(seed: int, layout: str) -> None:
    """Each slot gets lives one after the other; of some, the start or the end is left out."""
    generator = random.Random(seed)
    clocks = 4 if layout == "cdna" else 1
    unit = "cu" if layout == "cdna" else "wgp"
    encoder = Encoder(layout)
    expected = []
    last = 0
    for slot in range(6):
        time, previous, open_ = 1000, None, None
        for _ in range(generator.randint(0, 8)):
            start = time + clocks * generator.randint(1, 50)
            end = start + clocks * generator.randint(1, 500)
            time = end
            has = generator.choice([(1, 1), (1, 1), (1, 1), (0, 1), (1, 0)])
            place = {unit: 3, "simd": 2, "slot": slot}
            if has[0]:
                encoder.add(Kind.WAVE_START, start, **place)
                if open_ is not None:  # nothing ended it
                    expected.append((slot, open_, max(start - 1, open_), True, False))
                open_ = start
                last = max(last, start)
            if has[1]:
                encoder.add(Kind.WAVE_END, end, **place)
                began = open_ if open_ is not None else previous or 0
                expected.append((slot, began, end, open_ is not None, True))
                open_, previous = None, end
                last = max(last, end)
        if open_ is not None:
            expected.append((slot, open_, -1, True, False))
    got = found(encoder)
    packets_end = sqtt.decode(encoder.stream()).end
    columns = (got.slot, got.start, got.end, got.started, got.ended)
    actual = sorted(zip(*(column.tolist() for column in columns), strict=True))
    wanted = sorted((s, b, packets_end if e < 0 else e, x, y) for s, b, e, x, y in expected)
    assert actual == wanted
    assert got.unfinished == sum(one[2] < 0 for one in expected)
    assert (np.diff(got.first) >= 0).all()


def test_an_end_without_a_start_is_a_wave_older_than_the_trace() -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_END, 500, slot=7)
    got = found(encoder)
    assert (got.start.tolist(), got.end.tolist()) == ([0], [500])
    assert (got.started.tolist(), got.ended.tolist()) == ([False], [True])
    assert got.entry.tolist() == got.dispatch.tolist() == [-1]


def test_a_start_on_a_live_slot_closes_the_wave_before_it() -> None:
    encoder = Encoder("gfx12")
    encoder.add(Kind.WAVE_START, [100, 300], slot=[4, 4])
    encoder.add(Kind.WAVE_END, 900, slot=4)
    got = found(encoder)
    assert rows(got) == [[0, 0, 4, 0, 100, 299], [0, 0, 4, 0, 300, 900]]
    assert got.overrun.tolist() == [True, False]
    assert got.unfinished == 0


@pytest.mark.parametrize(("count", "wave"), [(65, True), (66, False), (75, False), (89, False), (90, True)])
def test_context_saves_are_no_waves(count: int, wave: bool) -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_START, 100, slot=1, count=count)
    got = found(encoder)
    assert (len(got), got.saves) == (int(wave), int(not wave))


def test_a_wave_start_with_extension_is_a_start() -> None:
    encoder = Encoder("gfx12")
    encoder.add(Kind.WAVE_START_EXT, 100, slot=1, wgp=9)
    encoder.add(Kind.WAVE_END, 200, slot=1, wgp=9)
    assert rows(found(encoder)) == [[9, 0, 1, 0, 100, 200]]


def test_spans_follow_the_lives_in_a_slot_whatever_of_them_was_lost() -> None:
    """Slot 1: a whole life, one without its start, one without its end, a whole one. Slot 2 is none of its business."""
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_START, [100, 500, 700], slot=1)
    encoder.add(Kind.WAVE_END, [200, 400, 800], slot=1)
    encoder.add(Kind.WAVE_START, 300, slot=2)
    packets = sqtt.decode(encoder.stream())
    got = waves(packets)
    starts, ends = packets.select(Kind.WAVE_START).tolist(), packets.select(Kind.WAVE_END).tolist()
    since, until = spans(got, len(packets))
    assert sorted(zip(since.tolist(), until.tolist(), got.slot.tolist(), strict=True)) == [
        (starts[0], ends[0], 1),
        (ends[0] + 1, ends[1], 1),
        (starts[1], len(packets), 2),
        (starts[2], starts[3], 1),
        (starts[3], ends[2], 1),
    ]


def test_losses_are_counted() -> None:
    engine = synth.capture("gfx11", waves=5000, engines=1, losses=3).engines[0]
    got = waves(sqtt.decode(engine.stream))
    assert got.lost == 3
    whole = ~engine.waves.start_lost & ~engine.waves.end_lost
    truth = set(
        zip(*(getattr(engine.waves, n)[whole].tolist() for n in ("slot", "start", "end")), strict=True)
    )
    assert len(truth - set(zip(got.slot.tolist(), got.start.tolist(), got.end.tolist(), strict=True))) == 0
    assert len(truth) > 2500


def test_rows_of_one_unit() -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_START, [1, 2, 3], sa=[0, 1, 1], wgp=[2, 2, 3], simd=[1, 1, 0])
    got = found(encoder)
    assert got.on(sa=1).tolist() == [1, 2]
    assert got.on(wgp=2, simd=1).tolist() == [0, 1]
    assert got.on(sa=1, wgp=2, simd=1).tolist() == [1]


def test_a_stream_without_waves() -> None:
    got = found(Encoder("gfx11"))
    assert len(got) == 0
    assert rows(got) == []
