"""Units out of a byte stream (annex B): each begins behind 00 00 01, and zeros after it belong to none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from mmap import mmap
from typing import NamedTuple, TypeAlias

from ..errors import BitstreamError
from .native import engine

Buffer: TypeAlias = bytes | bytearray | memoryview | mmap
START = re.compile(rb"\x00\x00\x01")
CHUNK = 1 << 18
"""Bytes that are read from a stream at a time."""
_STEP = 1 << 20
"""Bytes of a whole stream that are searched at a time."""
LONGEST_UNIT = 1 << 26
"""Bytes after which a unit without an end is given up."""


class Extent(NamedTuple):
    """Where a unit is: its first byte behind the start code, and the byte behind its last."""

    start: int
    end: int


def extents(data: Buffer) -> Iterator[Extent]:
    """The units of a whole stream in memory, or mapped, in order. Nothing is copied."""
    start, size = -1, len(data)
    for begin in range(0, size, _STEP):
        for at in starts(data, begin, min(begin + _STEP + 2, size)):
            if start >= 0 and (end := _trimmed(data, start, at)) > start:
                yield Extent(start, end)
            start = at + 3
    if start >= 0 and (end := _trimmed(data, start, size)) > start:
        yield Extent(start, end)


def units(read: Callable[[int], bytes]) -> Iterator[tuple[int, bytes]]:
    """Each unit of a stream with the place of its first byte; `read(n)` gives up to n bytes, none at the end.

    Holds one unit and one chunk at a time. Raises BitstreamError for a unit of more than LONGEST_UNIT bytes.
    """
    held, base, start, scan = (
        b"",
        0,
        -1,
        0,
    )  # what is held, its place in the stream; in it: a unit, what was searched
    while chunk := read(CHUNK):
        held += chunk
        for at in starts(held, scan, len(held)):
            if start >= 0 and (end := _trimmed(held, start, at)) > start:
                yield base + start, held[start:end]
            start = at + 3
        scan = max(start, len(held) - 2, 0)
        keep = start if start >= 0 else scan
        held, base, scan = held[keep:], base + keep, scan - keep
        start = 0 if start >= 0 else -1
        if max(len(held), base if start < 0 else 0) > LONGEST_UNIT:
            raise BitstreamError(
                f"no unit ends within {LONGEST_UNIT} bytes: the file is no HEVC stream", base
            )
    if start >= 0 and (end := _trimmed(held, start, len(held))) > start:
        yield base + start, held[start:end]


def _starts(data: Buffer, at: int, end: int) -> list[int]:
    """Places of 00 00 01 that lie whole within [at, end)."""
    return [found.start() for found in START.finditer(data, at, end)]


starts: Callable[[Buffer, int, int], list[int]] = _starts if engine is None else engine.starts


def _trimmed(data: Buffer, start: int, end: int) -> int:
    """The end without the zeros before the next start code."""
    while end > start and not data[end - 1]:
        end -= 1
    return end
