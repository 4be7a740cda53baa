"""Bit fields read out of a stream at many places at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

I64 = NDArray[np.int64]
U64 = NDArray[np.uint64]
U8 = NDArray[np.uint8]

WIDEST = 57
"""Bits that one 8-byte load holds at any bit offset."""


def words(stream: U8, byte: I64) -> U64:
    """The 8 bytes from each place as a little-endian number; zeros beyond the end."""
    size = len(stream)
    if size < 16:
        padded = np.zeros(32, np.uint8)
        padded[:size] = stream
        return _overlapping(padded)[np.minimum(byte, 16)]
    inside = _overlapping(stream)
    late = byte > size - 8
    if not late.any():
        return inside[byte]
    result = inside[np.minimum(byte, size - 8)]
    tail = np.zeros(24, np.uint8)
    tail[:8] = stream[size - 8 :]
    result[late] = _overlapping(tail)[np.minimum(byte[late] - (size - 8), 16)]
    return result


def read(stream: U8, bit: I64, width: int) -> U64:
    """The `width` bits (at most 64) from each bit position of the stream."""
    byte, shift = bit >> 3, (bit & 7).astype(np.uint64)
    value = words(stream, byte) >> shift
    if width > WIDEST:
        # Shifting by 64 is undefined, so the bits of the ninth byte go up in two steps.
        above = words(stream, byte + 8) & np.uint64(0xFF)
        value |= above << (np.uint64(63) - shift) << np.uint64(1)
    if width < 64:
        value &= np.uint64((1 << width) - 1)
    return value


def _overlapping(stream: U8) -> U64:
    return np.ndarray((len(stream) - 7,), "<u8", stream, strides=(1,))
