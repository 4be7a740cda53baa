"""Decoders behind one interface: access units in, frames out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from ..bitstream.pictures import Picture
from ..frames import Frame


class Decoder(Protocol):
    """What each decoder does."""

    name: str
    """The library and its version."""
    threads: int
    guard: bytes
    """What each slice is to have behind it, for libraries that do not say when one is cut off."""
    messages: list[tuple[int, str]]
    """What the library complained of, and the number of the unit; the caller takes it from here.

    Of the last so many units as there are threads it is whole only when the decoder is drained.
    """

    def send(self, data: bytes, number: int, picture: Picture | None = None) -> Iterator[Frame]:
        """Decode one access unit, whose headers say `picture`.

        Each frame that is ready has the number that its unit was sent with.

        Raises BitstreamError for data that it cannot decode; it goes on with the next.
        """

    def drain(self) -> Iterator[Frame]:
        """The frames that still wait. The decoder is then as new, but knows the parameter sets."""

    def reset(self) -> None:
        """Forget all pictures, for a jump to another place."""

    def close(self) -> None:
        """Give back what the decoder holds."""


def loaded(backend: str) -> Callable[[int, int, bool], Decoder]:
    """What makes a decoder with so many threads, of pictures of so many pixels at most, which are cropped or not.

    Its library is loaded, so that the memory for it is taken. Raises LibraryMissing.
    """
    if backend == "libav":
        from .libav import Libav
        from .libraries import libraries

        libraries()
        return Libav
    if backend == "vaapi":
        from .vaapi import Vaapi

        return lambda threads, pixels, cropped: Vaapi(cropped)
    from .de265 import De265

    return lambda threads, pixels, cropped: De265(threads, cropped)
