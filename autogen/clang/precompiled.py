"""What clang has made of a request's headers, kept for all that is asked behind them: a precompiled header each.

A module asks clang some ten times about the same headers, with other C text behind them; reading a framework takes
seconds, what stands behind it milliseconds.
"""

from __future__ import annotations

import functools
import os
import shutil
import signal
import sys
import tempfile
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from . import raw
from .library import TranslationUnit

if TYPE_CHECKING:
    from .unit import Request

LEAST = 1 << 16
"""Bytes of headers below which a parse takes less than the writing of a precompiled header."""
PATHS = "/proc/self/fd/{}" if sys.platform == "linux" else None
"""The path that clang opens an open file by; elsewhere there is none that is known to do."""
_FOLDER = "autogen-precompiled-"
_STALE = 3600


@dataclass(frozen=True)
class Precompiled:
    """A file without a name, gone with this object or with the process, whatever ends that."""

    path: str


_parsed: weakref.WeakValueDictionary[tuple[object, ...], TranslationUnit] = weakref.WeakValueDictionary()


def remember(request: Request, tu: TranslationUnit) -> None:
    """Keep in mind that a request's headers were parsed, without errors and with nothing behind them."""
    key = _key(request)
    _parsed[key] = tu
    _made.cache_clear()  # files may have others of their name by now


def of(request: Request) -> Precompiled | None:
    """The headers of a request as they were parsed last; None where that saves nothing, or cannot be."""
    key = _key(request)
    return _made(key) if key in _parsed else None


def _key(request: Request) -> tuple[object, ...]:
    """What the parse of headers depends on; what is no error is for the text behind them."""
    flags = [flag for flag in request.flags() if not flag.startswith("-Wno-")]
    return (*flags, request.main(), request.texts, request.border)


@functools.lru_cache(maxsize=4)
def _made(key: tuple[object, ...]) -> Precompiled | None:
    tu = _parsed.get(key)
    if tu is None or PATHS is None:
        return None
    files = map(Path, {*map(raw.file_name, raw.opened(tu))})
    if sum(file.stat().st_size for file in files if file.exists()) < LEAST:
        return None
    try:
        with _folder() as folder:
            if not _saved(tu, folder / "headers"):
                return None
            file = os.open(folder / "headers", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:  # no such folder, say: they are read once more then
        return None
    made = Precompiled(PATHS.format(file))
    weakref.finalize(made, os.close, file)
    return made


def _saved(tu: TranslationUnit, path: Path) -> bool:
    """Whether clang could write the file: in a process of its own, since clang aborts where there is no room."""
    child = os.fork()
    if not child:
        try:
            signal.signal(signal.SIGABRT, signal.SIG_DFL)  # what it says then is no matter of the user's
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            tu.save(str(path))
            os._exit(0)
        finally:
            os._exit(1)
    return not os.waitpid(child, 0)[1]


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder that is gone afterwards; what killed processes left is removed."""
    root = Path(tempfile.gettempdir())
    for left in root.glob(f"{_FOLDER}*"):
        with suppress(OSError):
            if left.lstat().st_uid == os.getuid() and left.lstat().st_mtime < time.time() - _STALE:
                shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_FOLDER) as folder:
        yield Path(folder)
