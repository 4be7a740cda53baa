"""Reading files that somebody else may have made: never a device, a pipe, more than is sensible, or another's file."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

MOST = 64 << 20
"""Bytes of a module, a stub, a manifest or a lock."""


class NotAFile(OSError):
    """What has this name is not a file that autogen reads; `strerror` says why."""


def content(path: Path, tree: Path | None = None) -> bytes:
    """The bytes of a regular file of at most MOST bytes; with `tree`, one that no link leads out of that folder.

    Raises OSError, whose `strerror` says why, for anything else.
    """
    if tree is not None and not os.path.realpath(path).startswith(os.path.realpath(tree) + os.sep):
        raise NotAFile(errno.EINVAL, f"a link leads out of {tree}", str(path))
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):  # to open a pipe wakes its writer
        raise NotAFile(errno.EINVAL, "not a regular file", str(path))
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        state = os.fstat(handle)
        if not stat.S_ISREG(state.st_mode):
            raise NotAFile(errno.EINVAL, "not a regular file", str(path))
        found = (file.read(MOST + 1) or b"") if state.st_size <= MOST else b""
        if len(found) > MOST or state.st_size > MOST:
            raise NotAFile(errno.EFBIG, f"more than {MOST >> 20} MiB", str(path))
        return found


def text(path: Path, tree: Path | None = None) -> str:
    """The text of such a file, which is UTF-8. Raises OSError for anything else."""
    try:
        return content(path, tree).decode()
    except UnicodeDecodeError:
        raise NotAFile(errno.EINVAL, "not UTF-8", str(path)) from None
