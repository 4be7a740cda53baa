"""Units out of a byte stream (annex B): each begins behind 00 00 01, and zeros after it belong to none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from mmap import mmap
from typing import TypeAlias

from ..errors import BitstreamError
from .native import engine

Buffer: TypeAlias = bytes | bytearray | memoryview | mmap
START = re.compile(rb"\x00\x00\x01")
CHUNK = 1 << 16
"""Bytes that are read from a stream at a time."""
_STEP = 1 << 20
"""Bytes of a whole stream that are searched at a time."""
LONGEST_UNIT = 1 << 26
"""Bytes after which a unit without an end is given up."""


Extent: TypeAlias = tuple[int, int]
"""Where a unit is: its first byte behind the start code, and the byte behind its last."""


def extents(data: Buffer) -> Iterator[Extent]:
    """The units of a whole stream in memory, or mapped, in order. Nothing is copied."""
    start, size = -1, len(data)
    for begin in range(0, size, _STEP):
        found, start = ended(data, begin, min(begin + _STEP + 2, size), start)
        yield from found
    if start >= 0 and (end := _trimmed(data, start, size)) > start:
        yield start, end


def units(read: Callable[[int], bytes]) -> Iterator[tuple[int, bytes]]:
    """Each unit of a stream with the place of its first byte; `read(n)` gives up to n bytes, none at the end.

    Holds one unit and one chunk at a time. Raises BitstreamError for a unit of more than LONGEST_UNIT bytes.
    """
    held = bytearray()
    base, start, scan = 0, -1, 0  # the place of what is held in the stream; in it: a unit, what was searched
    while chunk := read(CHUNK):
        held += chunk
        found, start = ended(held, scan, len(held), start)
        for first, end in found:
            yield base + first, bytes(memoryview(held)[first:end])
        scan = max(start, len(held) - 2, 0)
        keep = start if start >= 0 else scan
        del held[:keep]
        base, scan = base + keep, scan - keep
        start = 0 if start >= 0 else -1
        if max(len(held), base if start < 0 else 0) > LONGEST_UNIT:
            raise BitstreamError(
                f"no unit ends within {LONGEST_UNIT} bytes: the file is no HEVC stream", base
            )
    if start >= 0 and (end := _trimmed(held, start, len(held))) > start:
        yield base + start, bytes(memoryview(held)[start:end])


def _ended(data: Buffer, at: int, end: int, start: int) -> tuple[list[Extent], int]:
    """Units that a start code ends which lies whole within [at, end), and where the one begins that has not ended.

    `start` is where the one before `at` begins; -1: there is none.
    """
    found = []
    for code in START.finditer(data, at, end):
        if start >= 0 and (last := _trimmed(data, start, code.start())) > start:
            found.append((start, last))
        start = code.end()
    return found, start


ended: Callable[[Buffer, int, int, int], tuple[list[Extent], int]] = (
    _ended if engine is None else engine.extents
)


def _trimmed(data: Buffer, start: int, end: int) -> int:
    """The end without the zeros before the next start code."""
    while end > start and not data[end - 1]:
        end -= 1
    return end
