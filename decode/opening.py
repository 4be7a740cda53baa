"""What a video comes from: paths, bytes, descriptors, and anything that has `read`."""

from __future__ import annotations

import io
import mmap
import os
from collections.abc import Callable, Iterator
from pathlib import Path
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
        self._read, self._close = read, close

    def __iter__(self) -> Iterator[AccessUnit]:
        return self._grouped(units(self._read))

    def close(self) -> None:
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
    if isinstance(where, int):
        return _opened(io.FileIO(os.dup(where), "r"), problems)
    if isinstance(where, str | os.PathLike):
        return _opened(io.FileIO(Path(where), "r"), problems)
    if hasattr(where, "read"):
        return _stream(where.read, lambda: None, problems)
    raise DecodeError(f"{where!r} is no path, no bytes, no descriptor, and has no read()")


def _opened(file: io.FileIO, problems: Problems) -> Source:
    try:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # a pipe or a device; or it is empty
        return _stream(file.read, file.close, problems)
    try:
        head = os.pread(
            file.fileno(), HEAD, 0
        )  # not through the map: the kernel may map megabytes at a touch
        refuse_others(head)
        return (Mp4 if is_mp4(head) else ByteStream)(data, file, problems)
    except BaseException:
        file.close()
        raise


def _stream(read: Callable[[int], bytes], close: Callable[[], Any], problems: Problems) -> Stream:
    head = b""
    while len(head) < HEAD and (chunk := read(CHUNK)):
        head += chunk
    try:
        refuse_others(head)
    except ContainerError:
        close()
        raise
    if is_mp4(head[:16]):
        close()
        raise ContainerError(
            "an MP4 that comes through a pipe: its index may be at its end; give a file instead"
        )
    waiting = [head]

    def following(count: int) -> bytes:
        return waiting.pop() if waiting else read(count)

    return Stream(following, close, problems)
