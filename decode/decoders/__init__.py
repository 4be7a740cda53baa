"""Decoders behind one interface: access units in, frames out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ..bitstream.pictures import Picture
from ..frames import Frame


class Decoder(Protocol):
    """What each decoder does."""

    name: str
    """The library and its version."""
    threads: int
    messages: list[str]
    """What the library complained of; the caller takes it from here."""

    def send(self, data: bytes, number: int, picture: Picture | None = None) -> Iterator[Frame]:
        """Decode one access unit, whose headers say `picture`.

        Each frame that is ready has the number that its unit was sent with.

        Raises BitstreamError for data that it cannot decode; it goes on with the next.
        """

    def drain(self) -> Iterator[Frame]:
        """The frames that still wait. The decoder is then as new, but knows the parameter sets."""

    def reset(self) -> None:
        """Forget all pictures, for a jump to another place."""

    def close(self) -> None: ...
