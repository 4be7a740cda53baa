"""Reading files as views, and writing them whole or not at all."""

from __future__ import annotations

import errno
import mmap
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .model import CaptureError

_PIECE = 1 << 24


def kind(path: Path) -> str:
    """What there is that is no file, in words."""
    kinds = {
        "a directory": path.is_dir,
        "a pipe": path.is_fifo,
        "a socket": path.is_socket,
        "a device": path.exists,
    }
    return next((name for name, is_one in kinds.items() if is_one()), "a link to what is not there")


def view(path: Path) -> memoryview:
    """The bytes of a file, mapped read-only; the mapping lives as long as the view and what is cut from it.

    Raises CaptureError if it cannot be read.
    """
    try:
        if path.exists() and not path.is_file():  # to open a pipe waits for its writer
            raise CaptureError(f"{path}: {kind(path)}, not a file")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if not size:
                return memoryview(b"")
            return memoryview(mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ))
    except OSError as error:
        raise CaptureError(f"{path}: cannot be read: {error.strerror}") from error


def held(data: memoryview, poll: Callable[[], object] = lambda: None) -> memoryview:
    """A copy of what is mapped of a file, which no change of the file reaches.

    To touch what was mapped of a file that is shorter now ends the process (SIGBUS); the kernel, asked to copy it, only
    refuses. poll: is called between pieces, and may raise. Raises CaptureError when the file is shorter now.
    """
    if not len(data):
        return data
    with os.fdopen(_nameless(), "w+b", buffering=0) as file:
        at = 0
        while at < len(data):
            poll()
            try:
                at += file.write(data[at : at + _PIECE]) or 0
            except OSError as error:
                if error.errno != errno.EFAULT:
                    raise
                raise CaptureError("the file was cut short since it was opened") from error
        return memoryview(mmap.mmap(file.fileno(), len(data), access=mmap.ACCESS_READ))


def _nameless() -> int:
    """A file in memory, or where there is no such thing a temporary one that has no name."""
    if hasattr(os, "memfd_create"):
        return os.memfd_create("sqtt")
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """A file that appears at `path` when the block ends well, and not at all when it does not.

    Raises CaptureError if it cannot be written.
    """
    if path.exists() and not path.is_file():
        raise CaptureError(f"{path}: {kind(path)}; name a file")
    path = Path(os.path.realpath(path))  # of a symbolic link the file is replaced, not the link
    if path.is_symlink():
        raise CaptureError(f"{path}: a symbolic link that leads to itself; name a file")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise CaptureError(f"{path}: cannot be written: {error.strerror}") from error
    partial = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(0o666 & ~_umask())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


@contextmanager
def atomic_directory(path: Path) -> Iterator[Path]:
    """A directory that appears at `path` when the block ends well. Raises CaptureError when `path` is taken."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise CaptureError(f"{path}: exists already and is not an empty directory; name another one")
    try:
        partial = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}."))
    except OSError as error:
        raise CaptureError(f"{path}: cannot be written: {error.strerror}") from error
    try:
        yield partial
        partial.chmod(0o777 & ~_umask())
        partial.replace(path)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now
