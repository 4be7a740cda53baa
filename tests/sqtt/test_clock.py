"""Readings of the real-time counter, and nanoseconds between them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sqtt
from sqtt import Kind, synth
from sqtt.clock import Clock, ClockError, pairs
from sqtt.encode import Encoder

from .conftest import Sample


def test_the_published_readings_are_found(captured: list[Sample]) -> None:
    for sample in captured:
        assert pairs(sqtt.decode(sample.path)).tolist() == sample.rules["realtime_pairs"], sample.path


def test_synthetic_readings_are_found_and_give_their_rate() -> None:
    engine = synth.capture("gfx12", waves=2000, engines=1).engines[0]
    packets = sqtt.decode(engine.stream)
    assert np.array_equal(pairs(packets), engine.pairs)
    rate = Clock.of(packets).frequency()[1]
    assert np.nanmean(rate) == pytest.approx(2.4e9, rel=0.01)


@given(
    st.lists(st.tuples(st.integers(1, 10**6), st.integers(1, 10**5)), min_size=2, max_size=20),
    st.floats(0, 1),
)
def test_readings_are_met_and_time_never_runs_back(steps: list[tuple[int, int]], part: float) -> None:
    readings = np.cumsum(np.array(steps), axis=0)
    clock = Clock.through(readings)
    assert clock.nanoseconds(readings[:, 0]) == pytest.approx(readings[:, 1] * 10.0)
    low, high = readings[0], readings[-1]
    times = np.sort(np.append(readings[:, 0], low[0] + part * (high[0] - low[0])))
    assert (np.diff(clock.nanoseconds(times)) >= -1e-3).all()


def test_beyond_the_readings_the_nearest_rate_goes_on() -> None:
    clock = Clock.through([[1000, 100], [2000, 200], [4000, 300]])
    assert clock.nanoseconds([0, 1500, 3000, 6000]).tolist() == pytest.approx([0.0, 1500.0, 2500.0, 4000.0])
    assert clock.frequency()[1].tolist() == pytest.approx([1e9, 2e9])


def test_readings_at_the_same_clock_are_averaged() -> None:
    clock = Clock.through([[1000, 100], [1000, 102], [2000, 201]])
    assert clock.nanoseconds([1000, 2000]).tolist() == pytest.approx([1010.0, 2010.0])


def test_a_counter_that_goes_round_is_unwrapped() -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.TIMESTAMP, [100, 200], real=1, value=[2**36 - 1, 4])
    assert pairs(sqtt.decode(encoder.stream())).tolist() == [[100, 2**36 - 1], [200, 2**36 + 4]]


def test_a_stamp_with_both_bits_is_no_reading() -> None:
    encoder = Encoder("gfx12")
    encoder.add(Kind.TIMESTAMP, 100, real=1, lost=1, value=5)
    assert len(pairs(sqtt.decode(encoder.stream()))) == 0


def test_too_few_readings_say_what_to_do() -> None:
    with pytest.raises(ClockError, match="RT_FREQ"):
        Clock.through([])
    with pytest.raises(ClockError, match="shader_hertz"):
        Clock.through([[100, 5]])
    clock = Clock.through([[100, 5]], shader_hertz=2e9)
    assert clock.nanoseconds([100, 2100]).tolist() == pytest.approx([50.0, 1050.0])
