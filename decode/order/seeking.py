"""Where a file is entered: its frames by their index, by a time, and the key frame before a time."""

from __future__ import annotations

from ..errors import DecodeError
from ..source import ByteStream, Mp4
from .places import key_before, places, times


class SeekIndex:
    """The frames that a file gives: all, or those of key pictures alone. All headers are read for it."""

    def __init__(self, source: ByteStream | Mp4, keyframes: bool) -> None:
        self._source, self._keyframes = source, keyframes
        self._places = places(source)
        self._order = self._places.shown_keys() if keyframes else self._places.order
        self.ranks = self._places.ranks
        """The place of every picture that is shown, by its number in decoding order."""

    def __len__(self) -> int:
        return len(self._order)

    def enter(self, index: int) -> None:
        """Let the source go on where decoding begins for a frame. Raises DecodeError where there is no such frame."""
        if not 0 <= index < len(self):
            raise DecodeError(f"there is no frame {index}; there are {len(self)}")
        number = self._order[index]
        self._source.begin(number if self._keyframes else self._places.begin(number))

    def at(self, seconds: float, rate: float) -> int:
        """The frame that is shown at a time. Raises DecodeError where none is shown any more."""
        shown = times(self._source, self._order, self.ranks, rate)
        if shown.over(seconds):
            raise DecodeError(
                f"there is no frame at {seconds:g} s: the last one is shown until {shown.end:g} s"
            )
        return shown.at(seconds)

    def key_at(self, seconds: float, rate: float) -> int:
        """The key frame that is shown last before a time, or the first. Raises DecodeError."""
        at = self.at(seconds, rate)
        if self._keyframes:
            return at
        keys = self._places.shown_keys()
        return self.ranks[key_before(keys, self.ranks, at)] if keys else 0
