"""Bytes of an archive as streams that end where they were allowed to end."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import time
import zlib
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BLOCK = 64 * 1024


class Broken(Exception):
    """The archive is no archive, or a damaged one; the text says what is wrong with it."""


class Timed:
    """A file that is read for so many seconds of this thread's work; more is an error.

    Nothing else bounds compressed bytes that say nothing: frames without content, a file's name of megabytes.
    """

    def __init__(self, file: IO[bytes], seconds: float, excess: Callable[[], Exception]) -> None:
        self.file, self.ends, self.excess = file, time.thread_time() + seconds, excess
        self.seek, self.tell = file.seek, file.tell

    def read(self, size: int = -1) -> bytes:
        if time.thread_time() > self.ends:
            raise self.excess()
        return self.file.read(size)


class Metered(io.RawIOBase):
    """A stream over another one's `read`. It gives `allowed` bytes, which may be raised; more is an error."""

    def __init__(
        self,
        source: Any,
        allowed: int,
        excess: Callable[[], Exception],
        watch: Callable[[], None] | None = None,
    ) -> None:
        self.source, self.allowed, self.excess = source, allowed, excess
        self.watch = watch
        """Called at each read; what it raises ends the work."""
        self.taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        if self.watch is not None:
            self.watch()
        try:
            data = self.source.read(max(0, min(len(view), self.allowed - self.taken + 1)))
        except OSError as problem:
            if problem.errno is not None:
                raise
            raise Broken(str(problem)) from None  # bz2 and gzip have no other error
        except (EOFError, zlib.error, lzma.LZMAError, ValueError, MemoryError) as problem:
            raise Broken(str(problem) or type(problem).__name__) from None
        except Exception as problem:
            if type(problem).__name__ == "ZstdError":
                raise Broken(str(problem)) from None
            raise
        self.taken += len(data)
        if self.taken > self.allowed:
            raise self.excess()
        view[: len(data)] = data
        return len(data)


class MeteredFile(Metered):
    """One that can be read from anywhere; `allowed` counts what is read, however often."""

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_SET and offset < 0:
            raise Broken("it says that a part of it begins before its own beginning")
        return int(self.source.seek(offset, whence))

    def tell(self) -> int:
        return int(self.source.tell())


def decompressed(source: Any) -> IO[bytes]:
    """The plain bytes of a stream in any of tar's compressions, found out by its first bytes."""
    stream = io.BufferedReader(Metered(source, sys.maxsize, lambda: Broken("too large")), BLOCK)
    head = stream.peek(6)[:6]
    if head.startswith(b"\x1f\x8b"):
        return cast("IO[bytes]", gzip.GzipFile(fileobj=stream))
    if head.startswith(b"BZh"):
        return cast("IO[bytes]", bz2.BZ2File(stream))
    if head.startswith((b"\xfd7zXZ\0", b"\x5d\0\0")):
        return cast("IO[bytes]", lzma.LZMAFile(stream))
    if head.startswith(b"\x28\xb5\x2f\xfd"):
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
        # A window of at most 128 MiB, as the program zstd has it.
        return cast(
            "IO[bytes]", zstd.ZstdFile(stream, options={zstd.DecompressionParameter.window_log_max: 27})
        )
    return stream
