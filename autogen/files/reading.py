"""Reading files that somebody else may have made: never a device, a pipe, more than is sensible, or another's file."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MOST = 64 << 20
"""Bytes of a module, a stub, a manifest or a lock."""


class NotAFile(OSError):
    """What has this name is not a file that autogen reads; `strerror` says why."""


@dataclass(frozen=True)
class Border:
    """The folders that headers may come from, whatever a manifest, a module or another header names.

    A file lies where its links lead to. From those of `system`, which no stranger writes, links may lead out.
    Compilers' messages quote what they read: of `private` folders, somewhere on this machine, they are not shown.
    """

    folders: tuple[str, ...]
    system: tuple[str, ...] = ()
    private: tuple[str, ...] = ()

    def holds(self, path: str | Path) -> bool:
        """Whether a file lies in one of the folders."""
        name = os.fspath(path)
        climbs = ".." in Path(name).parts
        return inside(name, self.folders) or (not climbs and _below(os.path.abspath(name), self.system))

    def quotes(self, path: str | Path) -> bool:
        """Whether what a compiler says of a file may be shown."""
        return not inside(path, self.private)

    def refusal(self, path: str | Path) -> str | None:
        """Why a header is not read, as the end of a sentence about it; None if it lies in one of the folders."""
        if self.holds(path):
            return None
        real = os.path.realpath(path)
        leads = f"is a link to {real}, which " if real != os.path.abspath(path) else ""
        return f"{leads}lies outside of {', '.join(self.folders) or 'every folder that may be read'}"


def inside(path: str | Path, folders: Iterable[str | Path]) -> bool:
    """Whether a file lies in one of the folders, all links followed."""
    return _below(os.path.realpath(path), map(os.path.realpath, folders))


def _below(path: str, folders: Iterable[str]) -> bool:
    return any(path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


def content(path: Path, tree: Path | None = None) -> bytes:
    """The bytes of a regular file of at most MOST bytes; with `tree`, one that no link leads out of that folder.

    Raises OSError, whose `strerror` says why, for anything else.
    """
    if tree is not None and not inside(path, [tree]):
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
        found = (file.read(state.st_size + 1) or b"") if state.st_size <= MOST else b""
        if len(found) > state.st_size:  # it is more by now, or the system does not say how much it is
            found += file.read(MOST + 1 - len(found)) or b""
        if len(found) > MOST or state.st_size > MOST:
            raise NotAFile(errno.EFBIG, f"more than {MOST >> 20} MiB", str(path))
        return found


def text(path: Path, tree: Path | None = None) -> str:
    """The text of such a file, which is UTF-8. Raises OSError for anything else."""
    try:
        return content(path, tree).decode()
    except UnicodeDecodeError:
        raise NotAFile(errno.EINVAL, "not UTF-8", str(path)) from None
