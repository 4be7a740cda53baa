"""Levels of detail against the definition: clock by clock."""

from __future__ import annotations

import numpy as np
import pytest

from sqtt.viewer.bins import Cover, cover, last_seen

RANDOM = np.random.default_rng(3)
START = RANDOM.integers(0, 900, 200)
END = START + RANDOM.integers(0, 200, 200)
LINE = RANDOM.integers(0, 3, 200)


def counted(t0: int, t1: int, pixels: int, mine: np.ndarray) -> list[float]:
    """The mean over the clocks of each pixel of the intervals that cover the clock."""
    alive = [int(((clock >= START) & (clock < END) & mine).sum()) for clock in range(t0, t1)]
    return np.array(alive, float).reshape(pixels, -1).mean(axis=1).tolist()


@pytest.mark.parametrize(("t0", "t1", "pixels"), [(0, 1200, 60), (100, 700, 600), (500, 510, 1)])
def test_a_pixel_is_the_mean_of_its_clocks(t0: int, t1: int, pixels: int) -> None:
    everything = np.ones(len(START), np.bool_)
    assert cover(START, END, t0, t1, pixels)[0] == pytest.approx(counted(t0, t1, pixels, everything))
    assert Cover(START, END).mean(t0, t1, pixels) == pytest.approx(counted(t0, t1, pixels, everything))


def test_lines_are_counted_apart() -> None:
    found = cover(START, END, 0, 1200, 40, LINE, 3)
    for line in range(3):
        assert found[line] == pytest.approx(counted(0, 1200, 40, line == LINE))


def test_a_pixel_far_narrower_than_a_clock_and_far_from_zero_is_exact() -> None:
    start, end = np.array([10**15, 10**15 + 7]), np.array([10**15 + 2, 10**15 + 9])
    assert Cover(start, end).mean(10**15 + 1.5, 10**15 + 2.5, 4).tolist() == [1, 1, 0, 0]


def test_a_pixel_has_the_value_of_what_began_last() -> None:
    value = np.array([4, 5, 6], np.uint8)
    found = last_seen(np.array([-3, 2, 2]), value, np.array([0, 0, 1]), 2, 4, 255)
    assert found.tolist() == [[4, 4, 5, 5], [255, 255, 6, 6]]


def test_nothing_covers_nothing() -> None:
    nothing = np.zeros(0, np.int64)
    assert cover(nothing, nothing, 0, 10, 5).tolist() == [[0] * 5]
    assert Cover(nothing, nothing).mean(0, 10, 5).tolist() == [0] * 5
