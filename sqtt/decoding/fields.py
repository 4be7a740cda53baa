"""One field of many packets, read a piece at a time so that someone who waits can stop it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..formats import Kind, Layout
from . import bits

PIECE = 1 << 18
"""Packets that are read between two looks at who waits: some milliseconds, and some megabytes."""

I64 = NDArray[np.int64]


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
    for begin in range(0, len(index), PIECE):
        poll()
        piece = slice(begin, begin + PIECE)
        at = position[index[piece]] * layout.unit + field.low
        result[piece] = bits.read(stream, at, field.bits).view(np.int64)
    return result
