"""What changes of memory a journal writes down: the words that differ, wherever they lie, and each once."""

from __future__ import annotations

import ctypes

import pytest

from runtime.journal import recorder

SIZE = (2 << 20) + (3 << 14) + 8  # no multiple of what is compared at once


@pytest.mark.parametrize(
    "places",
    [
        (),
        (0,),
        (SIZE - 4,),
        (252, 256),
        (4, 12),
        ((1 << 14) - 4, 1 << 14, (1 << 20) - 4, 1 << 20),
        (*range(0, 1 << 14, 4), (2 << 20) + 4),
    ],
    ids=["none", "first", "last", "side by side", "apart", "at the edges of pieces", "many"],
)
def test_they_are_the_words_that_differ(places: tuple[int, ...]) -> None:
    memory, known = (ctypes.c_ubyte * SIZE)(), bytearray(SIZE)
    address = ctypes.addressof(memory)
    for at in places:
        memory[at + 1] = 7
    found = list(recorder._changes(address, known))
    assert known == bytes(memory)
    words = [at - address + word for at, data in found for word in range(0, len(data), 4)]
    assert words == list(places)
    assert all(bytes(memory)[at - address :][: len(data)] == data for at, data in found)
    assert list(recorder._changes(address, known)) == []
