"""Amounts of memory, and the threads that fit."""

from __future__ import annotations

import pytest

from decode.errors import DecodeError, TooLarge
from decode.memory import peak, plan, resident, size


@pytest.mark.parametrize(
    ("text", "bytes_"),
    [("64MB", 64 << 20), ("1.5 GiB", 3 << 29), ("100k", 100 << 10), ("7", 7), (9, 9), (None, None)],
)
def test_amounts_are_read(text: str | int | None, bytes_: int | None) -> None:
    assert size(text) == bytes_


def test_what_is_no_amount_is_refused() -> None:
    with pytest.raises(DecodeError, match="'lots' is no amount of memory"):
        size("lots")


def test_threads_are_those_that_fit() -> None:
    frame = 3_500_000
    assert plan(None, None, frame, 0).threads == 1
    assert plan(None, 6, frame, 0).threads == 6
    assert plan(60 << 20, 8, frame, 0).threads == 4
    assert plan(1 << 30, 8, frame, 0).threads == 8
    assert plan(60 << 20, 8, frame, 0).expected <= 60 << 20
    with pytest.raises(TooLarge, match="takes about 34 MB with one thread; max_memory is 20 MB"):
        plan(20 << 20, 1, frame, 0)


def test_memory_of_this_process_is_known() -> None:
    assert 1 << 20 < resident() <= peak()
