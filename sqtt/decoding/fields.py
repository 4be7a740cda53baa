"""What is asked of very many packets, done a piece at a time so that someone who waits can stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from ..formats import Kind, Layout
from . import bits

PIECE = 1 << 18
"""Packets that are read between two looks at who waits: some milliseconds, and some megabytes."""

I64 = NDArray[np.int64]


def pieces(count: int, size: int, poll: Callable[[], None]) -> Iterator[slice]:
    """The rows in pieces; `poll`, which may raise, is called before each."""
    for start in range(0, count, size):
        poll()
        yield slice(start, min(start + size, count))


def rows(kinds: NDArray[np.uint8], kind: Kind, poll: Callable[[], None]) -> I64:
    """The indices of the packets of one kind."""
    found = [np.flatnonzero(kinds[one] == kind) + one.start for one in pieces(len(kinds), PIECE << 4, poll)]
    return np.concatenate(found) if found else np.empty(0, np.int64)


def read(
    stream: NDArray[np.uint8],
    layout: Layout,
    kind: Kind,
    name: str,
    position: I64,
    index: I64,
    poll: Callable[[], None],
) -> I64:
    """The field of the packets at `index`, all of one kind; `position` has the places of all packets."""
    field = layout.packet(kind).field(name)
    result = np.empty(len(index), np.int64)
    for piece in pieces(len(index), PIECE, poll):
        at = position[index[piece]] * layout.unit + field.low
        result[piece] = bits.read(stream, at, field.bits).view(np.int64)
    return result
