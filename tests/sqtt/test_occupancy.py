"""Occupancy against counting each clock by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.occupancy import occupancy
from sqtt.waves import Waves, waves

LIVES = st.lists(st.tuples(st.integers(1, 60), st.integers(0, 40)), max_size=15)


def of(lives: list[tuple[int, int]]) -> Waves:
    encoder = Encoder("gfx11")
    for slot, (start, _) in enumerate(lives):
        encoder.add(Kind.WAVE_START, start, slot=slot, simd=slot & 1)
    for slot, (start, length) in enumerate(lives):
        encoder.add(Kind.WAVE_END, start + length, slot=slot, simd=slot & 1)
    return waves(sqtt.decode(encoder.stream()))


def by_hand(lives: list[tuple[int, int]], clock: int) -> int:
    return sum(start <= clock < start + length for start, length in lives)


@given(LIVES)
def test_every_clock(lives: list[tuple[int, int]]) -> None:
    curve = occupancy(of(lives))
    clocks = np.arange(0, 110)
    assert curve.at(clocks).tolist() == [by_hand(lives, clock) for clock in range(110)]
    assert (np.diff(curve.time) > 0).all()
    assert curve.peak == max((by_hand(lives, clock) for clock in range(110)), default=0)


@given(LIVES, st.integers(1, 7))
def test_means(lives: list[tuple[int, int]], bins: int) -> None:
    means = occupancy(of(lives)).mean(0, bins * 15, bins)
    expected = [sum(by_hand(lives, clock) for clock in range(b * 15, b * 15 + 15)) / 15 for b in range(bins)]
    assert means.tolist() == pytest.approx(expected)


def test_part_of_the_waves() -> None:
    found = of([(1, 10), (2, 10), (3, 10)])
    assert occupancy(found, found.on(simd=0)).peak == 2
    assert occupancy(found, found.on(simd=1)).peak == 1


def test_no_time_is_refused() -> None:
    with pytest.raises(ValueError, match="start < stop"):
        occupancy(of([])).mean(5, 5, 3)
