"""What a caller may ask for: each option is looked at before anything is opened."""

from __future__ import annotations

import math
import operator
from typing import SupportsFloat, SupportsIndex

from .errors import DecodeError, TooLarge

BACKENDS = ("libav", "de265", "vaapi")
MOST_THREADS = 64
MOST_PIXELS = 1 << 26
_MOST_SIDE, _MOST_INT = (1 << 16) - 1, (1 << 31) - 1


def backend(asked: object) -> str:
    """The name of a decoder. Raises DecodeError."""
    if isinstance(asked, str) and asked in BACKENDS:
        return asked
    raise DecodeError(f"no decoder is called {asked!r}; there are {', '.join(BACKENDS)}")


def threads(asked: object) -> int | None:
    """How many threads; None where it is left open. Raises DecodeError."""
    return None if asked is None else _counted("threads", asked, MOST_THREADS)


def pixels(asked: object) -> int:
    """How many pixels a picture may have. Raises DecodeError."""
    return _counted("max_pixels", asked, _MOST_INT)


def out(asked: object) -> str | None:
    """The name of a format; whether there is one is for libswscale to say. Raises DecodeError."""
    if asked is None or isinstance(asked, str):
        return asked
    raise DecodeError(f"out is the name of a pixel format, such as 'rgb' or 'nv12', not {asked!r}")


def size(asked: object, most_pixels: int) -> tuple[int, int] | None:
    """Width and height. Raises DecodeError, and TooLarge for more pixels than that."""
    if asked is None:
        return None
    sides = [_whole(one) for one in asked] if isinstance(asked, tuple | list) else []
    if len(sides) != 2 or not all(one is not None and 1 <= one <= _MOST_SIDE for one in sides):
        raise DecodeError(
            f"size is (width, height), each a whole number from 1 to {_MOST_SIDE}, not {asked!r}"
        )
    width, height = (one for one in sides if one is not None)
    if width * height > most_pixels:
        raise TooLarge(
            f"size asks for {width} x {height}: {width * height} pixels, and max_pixels is {most_pixels}"
        )
    return width, height


def place(asked: object) -> int:
    """The place of a frame. Raises DecodeError."""
    number = _whole(asked)
    if number is None:
        raise DecodeError(f"a frame's place is a whole number from 0, not {asked!r}")
    return number


def seconds(asked: object) -> float:
    """A time. Raises DecodeError."""
    number = float(asked) if isinstance(asked, SupportsFloat) and not isinstance(asked, bool) else math.nan
    if not 0 <= number < math.inf:
        raise DecodeError(f"a time is a number of seconds from 0, not {asked!r}")
    return number


def _counted(name: str, asked: object, most: int) -> int:
    number = _whole(asked)
    if number is None or not 1 <= number <= most:
        raise DecodeError(f"{name} is a whole number from 1 to {most}, not {asked!r}")
    return number


def _whole(asked: object) -> int | None:
    """A whole number of any kind, numpy's too; a truth value is none."""
    if isinstance(asked, bool) or not isinstance(asked, SupportsIndex):
        return None
    return operator.index(asked)
