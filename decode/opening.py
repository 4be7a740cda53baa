"""What a video comes from: paths, bytes, descriptors, and anything that has `read`."""

from __future__ import annotations

import io
import mmap
import os
import stat
from collections.abc import Callable, Iterator
from typing import IO, Any, TypeAlias

from .bitstream.annexb import CHUNK, units
from .bitstream.annexb import START as CODE
from .bitstream.kinds import HEAD, refuse_others
from .bitstream.mp4 import is_mp4
from .errors import ContainerError, DecodeError
from .source import AccessUnit, ByteStream, Mp4, Problems, Source

Where: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | int | IO[bytes]
_SEARCHED = 1 << 20
"""Bytes in which a stream that is given as bytes must have a start code."""


class Stream(Source):
    """A byte stream that is read once."""

    def __init__(self, read: Callable[[int], bytes], close: Callable[[], Any], problems: Problems) -> None:
        super().__init__(problems)
        self._close, self._rest = close, self._grouped(units(read))
        self._waiting: list[AccessUnit] = []

    def __iter__(self) -> Iterator[AccessUnit]:
        while self._waiting:
            yield self._waiting.pop(0)
        for one in self._rest:  # noqa: UP028 - `yield from` would end it where this is left half-way
            yield one

    def again(self, unit: AccessUnit) -> None:
        """It was looked at only: the next iteration gives it before what follows."""
        self._waiting.append(unit)

    def close(self) -> None:
        """Close what is read."""
        self._close()


def open_source(where: Where, problems: Problems) -> Source:
    """Open a file by its path, its bytes, a descriptor, or anything that has `read`.

    Raises OSError, ContainerError, DecodeError.
    """
    if isinstance(where, bytes | bytearray | memoryview):
        data = bytes(where) if not isinstance(where, bytes) else where
        refuse_others(data[:HEAD])
        if not is_mp4(data[:16]) and CODE.search(data, 0, _SEARCHED) is None:
            raise ContainerError(
                f"{data[:40]!r} is no HEVC: bytes are the stream itself, and these have no start code (00 00 01); "
                "a path is a str or a Path"
            )
        return Mp4(data, None, problems) if is_mp4(data[:16]) else ByteStream(data, None, problems)
    if isinstance(where, int) and not isinstance(where, bool):
        return _opened(io.FileIO(os.dup(where), "r"), problems)
    if isinstance(where, str | os.PathLike):
        return _opened(io.FileIO(where, "r"), problems)
    if hasattr(where, "read"):
        return _stream(where.read, lambda: None, problems)
    raise DecodeError(f"{where!r} is no path, no bytes, no descriptor, and has no read()")


def _opened(file: io.FileIO, problems: Problems) -> Source:
    try:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode) or not found.st_size:  # a pipe or a device; or it is empty
            return _stream(file.read, file.close, problems)
        head = os.pread(file.fileno(), HEAD, 0)
        refuse_others(head)
        if not is_mp4(head):
            return ByteStream(b"", file, problems)
        return Mp4(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), file, problems)
    except BaseException:
        file.close()
        raise


def _stream(read: Callable[[int], bytes], close: Callable[[], Any], problems: Problems) -> Stream:
    head = b""
    while len(head) < HEAD and (chunk := _bytes(read(CHUNK))):
        head += chunk
    refuse_others(head)
    if is_mp4(head[:16]):
        raise ContainerError(
            "an MP4 that comes through a pipe: its index may be at its end; give a file instead"
        )
    waiting = [head]

    def following(count: int) -> bytes:
        return waiting.pop() if waiting else _bytes(read(count))

    return Stream(following, close, problems)


def _bytes(chunk: object) -> bytes:
    """What was read. Raises DecodeError for what is no bytes."""
    if isinstance(chunk, bytes | bytearray | memoryview):
        return bytes(chunk)
    if chunk is None:
        raise DecodeError(
            "read() has nothing yet and does not wait: a stream that waits for its bytes is wanted"
        )
    raise DecodeError(f"read() gives {type(chunk).__name__}, not bytes: open the file in binary mode")
