"""Caches that go stale: what is in one stays there until it is told to forget, or to write back.

The path of a wave's data is V → GL1 → L2 → memory, that of its arguments K → L2 → memory, that of its instructions
I → L2 → memory. Only L2 keeps what was written, and memory learns of it by a write-back. What is mapped uncached goes
by all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from .space import Space

LINE = 128
_UNITS = (
    2  # parts of the GPU that each have a GL1 of their own; one does not see what the other's V and GL1 hold
)
POISON = b"\xa5"
"""What a cache holds of memory that is new to it, until it has been told to forget."""


class Level(Protocol):
    """What a cache is filled from."""

    def line(self, address: int) -> bytearray:
        """A whole line."""

    def store(self, address: int, data: bytes) -> None:
        """Bytes within a line."""


def _lines(address: int, size: int) -> Iterator[tuple[int, int, int]]:
    """(line, place in it, how many bytes) of a range."""
    while size:
        start = address - address % LINE
        some = min(size, start + LINE - address)
        yield start, address - start, some
        address, size = address + some, size - some


class _Memory:
    """The lowest level. Lines may reach beyond what is mapped; those bytes are zero and never written."""

    def __init__(self, space: Space) -> None:
        self._space = space

    def line(self, address: int) -> bytearray:
        found = bytearray(LINE)
        mapping = self._space.at(address)
        if mapping is not None:
            at = address - mapping.address
            data = mapping.memory[at : at + LINE]
            found[: len(data)] = data
        return found

    def store(self, address: int, data: bytes) -> None:
        mapping = self._space.at(address)
        if mapping is not None:  # unmapped in the meantime: the data is lost, as it is there
            at = address - mapping.address
            mapping.memory[at : at + len(data)] = data


class Cache:
    """One that reads from a level, and sends writes on to it."""

    def __init__(self, below: Level, space: Space) -> None:
        self._below, self._space = below, space
        self._lines: dict[int, bytearray] = {}
        self._knows = 0  # the last change of mappings that it has forgotten everything after

    def line(self, address: int) -> bytearray:
        found = self._lines.get(address)
        if found is None:
            known = self._space.born(address) <= self._knows
            found = self._lines[address] = bytearray(self._below.line(address) if known else POISON * LINE)
        return found

    def store(self, address: int, data: bytes) -> None:
        """Write bytes of one line, if the cache holds it."""
        start = address - address % LINE
        held = self._lines.get(start)
        if held is not None:
            held[address - start : address - start + len(data)] = data
        self._below.store(address, data)

    def invalidate(self) -> None:
        """Forget everything."""
        self._lines.clear()
        self._knows = self._space.changes

    def drop(self, start: int, end: int) -> None:
        """Forget a range: other memory will be there."""
        for line in [one for one in self._lines if start <= one < end]:
            del self._lines[line]


class L2(Cache):
    """The one that keeps what was written."""

    def __init__(self, below: Level, space: Space) -> None:
        super().__init__(below, space)
        self._dirty: dict[int, set[int]] = {}

    def store(self, address: int, data: bytes) -> None:
        """Write bytes of one line, to be written back later."""
        start = address - address % LINE
        at = address - start
        self.line(start)[at : at + len(data)] = data
        self._dirty.setdefault(start, set()).update(range(at, at + len(data)))

    def write_back(self) -> None:
        """Let memory know of what was written."""
        for start, dirty in self._dirty.items():
            line = self._lines[start]
            for first, last in _runs(sorted(dirty)):
                self._below.store(start + first, bytes(line[first:last]))
        self._dirty.clear()

    def drop(self, start: int, end: int) -> None:
        self.write_back()
        super().drop(start, end)

    def invalidate(self) -> None:
        """Forget what memory knows as well."""
        kept = {}
        for start, dirty in self._dirty.items():
            kept[start] = bytearray(self._below.line(start))
            for place in dirty:
                kept[start][place] = self._lines[start][place]
        self._lines = kept
        self._knows = self._space.changes


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    first = last = places[0]
    for place in places[1:]:
        if place != last + 1:
            yield first, last + 1
            first = place
        last = place
    yield first, last + 1


class Caches:
    """All caches of one XCC, over the L2 that it has."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.l2 = L2(_Memory(space), space)
        self.gl1 = tuple(Cache(self.l2, space) for _ in range(_UNITS))
        self.vector = tuple(Cache(below, space) for below in self.gl1)
        self.scalar, self.code = Cache(self.l2, space), Cache(self.l2, space)
        space.forget.append(self._drop)

    def _drop(self, start: int, end: int) -> None:
        for cache in (*self.vector, *self.gl1, self.scalar, self.code, self.l2):
            cache.drop(start, end)

    def read(self, address: int, size: int, through: Cache, *, execute: bool = False) -> bytes:
        """Bytes as a wave gets them by one of the caches. PageFault."""
        found = bytearray()
        for mapping, at, some in self.space.pieces(address, size, execute=execute):
            if mapping.uncached:
                found += mapping.memory[at : at + some]
            else:
                for start, place, count in _lines(mapping.address + at, some):
                    found += through.line(start)[place : place + count]
        return bytes(found)

    def write(self, address: int, data: bytes, through: Cache) -> None:
        """Bytes that a wave stores. PageFault before anything is written."""
        done = 0
        for mapping, at, some in list(self.space.pieces(address, len(data), write=True)):
            if mapping.uncached:
                mapping.memory[at : at + some] = data[done : done + some]
            else:
                for start, place, count in _lines(mapping.address + at, some):
                    piece = data[start + place - address : start + place - address + count]
                    through.store(start + place, piece)
            done += some
