"""The folder that a step lives in: drafts, a journal, and the lock of the run at work.

FOLDER/.autogen/    is there while a run writes below FOLDER, and after one that was killed
  .gitignore        git sees nothing of it
  lock              held by the run at work; the lock of a dead process is free
  0, 1, …           drafts: new files, whole and on the disk
  journal           which draft goes where; from the moment it has this name the step is to be completed
"""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import AutogenError

NAME = ".autogen"
JOURNAL = "journal"
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
PATIENCE = 30.0
"""Seconds that a run waits for another one to have written."""


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """The staging folder of `folder`, held alone; removed afterwards unless it holds a journal.

    Raises AutogenError if another run holds it for longer than PATIENCE; OSError where it cannot be made.
    """
    path = folder / NAME
    ends = time.monotonic() + PATIENCE
    while (handle := _enter(path)) is None:
        _wait(path, ends)
    try:
        yield path
    finally:
        if not (path / JOURNAL).exists():
            clear(path)
            _remove_own(path)
        os.close(handle)


def left(folder: Path) -> Path | None:
    """The journal, or else the staging folder, that a run which is no more left in `folder`; nothing is changed.

    A run that is at work is waited for. Raises AutogenError if that takes longer than PATIENCE.
    """
    path = folder / NAME
    ends = time.monotonic() + PATIENCE
    while path.is_dir():
        refuse_foreign(path)
        try:
            handle = os.open(path / "lock", os.O_RDONLY | _NO_LINK)
        except OSError:  # killed before it had the lock, or a file system that is only read
            time.sleep(0.1)  # or at work, before or after it had it
            return _remains(path)
        try:
            if _taken(handle, shared=True):
                if os.fstat(handle).st_nlink:
                    return _remains(path)
                continue
        finally:
            os.close(handle)
        _wait(path, ends)
    return None


def _remains(path: Path) -> Path | None:
    journal = path / JOURNAL
    return journal if journal.is_file() else path if path.is_dir() else None


def clear(path: Path) -> None:
    """Remove the drafts and the journal, and nothing that a step did not make."""
    for entry in list(os.scandir(path)):
        if entry.name in (JOURNAL, f"{JOURNAL}.new") or entry.name.isdecimal():
            _remove(Path(entry.path))


def refuse_foreign(path: Path) -> None:
    """A staging folder that is a link, or holds links, pipes or other names, came with files, not from autogen.

    What is written or removed there would be somebody's. Raises AutogenError.
    """
    if path.is_symlink():
        raise AutogenError(f"{path}: it is a link, which autogen never makes; remove it")
    try:
        entries = list(os.scandir(path))
    except (FileNotFoundError, NotADirectoryError):  # removed by the run at work; said by who makes it
        return
    for entry in entries:
        own = entry.name in (".gitignore", "lock", JOURNAL, f"{JOURNAL}.new") or entry.name.isdecimal()
        if not own or not stat.S_ISREG(_mode(entry)):
            raise AutogenError(f"{entry.path}: it is nothing that autogen makes; remove it")


def _mode(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat(follow_symlinks=False).st_mode
    except FileNotFoundError:  # removed by the run at work
        return stat.S_IFREG


def _enter(path: Path) -> int | None:
    """Make the folder and take its lock; None while another run has it, or has just removed it."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        if path.is_file():
            raise
        return None
    refuse_foreign(path)
    try:
        _ignore(path)
        handle = os.open(path / "lock", os.O_RDWR | os.O_CREAT | _NO_LINK, 0o644)
    except FileNotFoundError:
        return None
    except OSError:
        _remove_own(path)
        raise
    try:
        if _taken(handle) and os.fstat(handle).st_nlink:
            _ignore(path)  # the run before may have removed it meanwhile
            return handle
    except BaseException:
        _remove_own(path)
        os.close(handle)
        raise
    os.close(handle)
    return None


def _ignore(path: Path) -> None:
    """git is to see nothing of the folder, from before there is anything in it until there is nothing any more."""
    handle = os.open(path / ".gitignore", os.O_WRONLY | os.O_CREAT | _NO_LINK, 0o644)
    try:
        os.write(handle, b"*\n")
    finally:
        os.close(handle)


def _remove_own(path: Path) -> None:
    """Remove the folder, which has no drafts any more; git does not see an empty one."""
    _remove(path / "lock")
    _remove(path / ".gitignore")
    with suppress(OSError):
        path.rmdir()


def _taken(handle: int, *, shared: bool = False) -> bool:
    """Whether the lock of the open file is ours now; it ends with the process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _wait(path: Path, ends: float) -> None:
    if time.monotonic() > ends:
        raise AutogenError(
            f"{path}: another run of autogen has been writing here for {PATIENCE:.0f} seconds; wait for it, or end it"
        )
    time.sleep(0.02)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
