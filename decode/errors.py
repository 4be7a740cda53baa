"""Errors for people: each says what is wrong and what to do about it."""

from __future__ import annotations


class DecodeError(Exception):
    """Base of the errors of this layer."""


class BitstreamError(DecodeError):
    """Bytes that are no HEVC, or break its rules.

    `position` is that of the byte in the file where the unit begins, None where it is not known.
    """

    def __init__(self, text: str, position: int | None = None) -> None:
        self.position = position
        super().__init__(text if position is None else f"at byte {position}: {text}")


class ContainerError(DecodeError):
    """A file whose container cannot be read here, or which has no HEVC in it."""


class LibraryMissing(DecodeError):
    """No usable library of a decoder was found."""


class TooLarge(DecodeError):
    """Pictures or buffers larger than the caller allows."""


class Unsupported(DecodeError):
    """A kind of stream that the decoder would decode wrongly, or not at all."""


class Closed(DecodeError):
    """A video or frame that is used after it was closed."""


class NotCounted(DecodeError, TypeError):
    """The length of what comes through a pipe. It is a TypeError too: `list` takes that for "it has none"."""
