"""Where frames are: pictures in the order in which they are shown, where decoding begins for each, and times."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..source import ByteStream, Mp4

_RASL = (8, 9)
_MOMENT = 1e-6


class Places(NamedTuple):
    """Pictures by their numbers in decoding order, from all headers of a file."""

    order: list[int]
    """Those that are shown, in the order of output."""
    keys: list[int]
    """Those at which decoding may begin, in decoding order."""
    early: frozenset[int]
    """Those that may refer to pictures before the key picture that they follow."""
    ranks: dict[int, int]
    """Their places in `order`."""

    def begin(self, number: int) -> int:
        """The key picture from which on a picture can be decoded; 0 where there is none."""
        at = bisect_right(self.keys, number) - 1
        if number in self.early:  # its references are before the key picture that it follows
            at -= 1
        return self.keys[at] if at >= 0 else 0

    def shown_keys(self) -> list[int]:
        """Key pictures in the order of output."""
        return sorted((one for one in self.keys if one in self.ranks), key=self.ranks.__getitem__)


def places(source: ByteStream | Mp4) -> Places:
    """The places of a file, whose headers are all read."""
    found = source.index()
    order = sorted((one.output, number) for number, one in enumerate(found) if one.output >= 0)
    numbers = [number for _, number in order]
    keys = [number for number, one in enumerate(found) if 16 <= one.kind <= 23]
    early = frozenset(number for number, one in enumerate(found) if one.kind in _RASL)
    return Places(numbers, keys, early, {number: rank for rank, number in enumerate(numbers)})


class Times(NamedTuple):
    """When frames are shown, in seconds."""

    starts: Sequence[float]
    """Of each frame, in the order of output."""
    end: float
    """When the last one is shown no more."""

    def at(self, seconds: float) -> int:
        """The frame that is shown at a time; the first where none is yet."""
        rising = sorted((start, i) for i, start in enumerate(self.starts))
        found = bisect_right(rising, (seconds + _MOMENT, len(rising))) - 1
        return rising[max(0, found)][1]

    def over(self, seconds: float) -> bool:
        """Whether no frame is shown any more."""
        return seconds + _MOMENT >= self.end


def times(source: ByteStream | Mp4, order: Sequence[int], ranks: dict[int, int], rate: float) -> Times:
    """When the pictures `order` are shown: as the container says, or by their ranks and the rate."""
    if isinstance(source, Mp4):
        track = source.track
        assert track is not None
        return Times([track.pts(one) / track.timescale for one in order], track.end / track.timescale)
    return Times([ranks[one] / rate for one in order], len(ranks) / rate)


def key_before(keys: Sequence[int], ranks: dict[int, int], rank: int) -> int:
    """Of key pictures in the order of output, the last that is shown no later than a place; else the first."""
    return keys[max(0, bisect_left(keys, rank + 1, key=ranks.__getitem__) - 1)]
