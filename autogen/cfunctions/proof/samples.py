"""Samples: numbers at the edges of C's types, and which of them the arguments of a call are."""

from __future__ import annotations

import ctypes
import functools
import math
from collections.abc import Sequence

_EDGES = (0, 1, 2, 3, -1, 7, 31, 32, 63, 255, 256, 0xA5C3, 0x7FFFFFFF, -0x80000000, 0x80000000, 0xFFFFFFFF)
_WIDE = (0x123456789, 1 << 56, -(1 << 33), 0x7FFFFFFFFFFFFFFF, 0xFEDCBA9876543210, 2.5)
VALUES: tuple[int | float, ...] = (*_EDGES, *_WIDE)
_STEPS = (1, 3, 7, 11, 13, 17, 19, 23)  # so that each argument runs through the values at its own pace


def calls(parameters: int, values: Sequence[int | float] = VALUES) -> int:
    """How many calls of a function to try."""
    if not parameters:
        return 1
    return len(values) if parameters < 2 else len(values) * 3 // 2


def index(number: int, position: int, length: int) -> int:
    """Which of `length` values the argument at a position has in a call."""
    steps = _steps(length)
    step = number * steps[position % len(steps)] + position * 5 * (number >= length)
    return step % length


@functools.cache
def _steps(length: int) -> tuple[int, ...]:
    """The steps by which an argument comes to each of `length` values; any other would leave values out."""
    return tuple(step for step in _STEPS if math.gcd(step, length) == 1)


def literal(value: int | float) -> str:
    """C text with this value, of the type that the run time takes it to have."""
    if isinstance(value, float):
        return repr(value)
    if value == -0x80000000:
        return "(-0x7fffffff-1)"
    return f"{value:#x}" if value >= 0 else f"({value}{'LL' * (value < -0x80000000)})"


def single(value: float) -> float:
    """A double rounded to a float."""
    return ctypes.c_float(value).value
