"""What files are called in the output: by their own names, or as their owner says."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .errors import BatchError

_GIVEN = re.compile(r"([\w.-]+)=(.+)", re.DOTALL)
_OTHER = re.compile(r"[^\w.-]", re.ASCII)


@dataclass(frozen=True)
class Source:
    """A file or folder on disk, and its name in the output."""

    name: str
    path: Path

    @property
    def shown(self) -> str:
        """The path as text that any file can hold."""
        return printable(str(self.path))

    @property
    def fingerprint(self) -> str:
        """What changes when it does: names, sizes and times of its files. Empty when it is not there."""
        try:
            files = sorted(self.path.rglob("*")) if self.path.is_dir() else [self.path]
            facts = [(str(one), one.stat()) for one in files]
        except OSError:
            return ""
        text = repr([(name, found.st_size, found.st_mtime_ns) for name, found in facts])
        return hashlib.sha256(text.encode()).hexdigest()


def printable(text: str) -> str:
    """A text as any file can hold it: a byte of a path that is no UTF-8 becomes `\\udce9` or the like."""
    return text.encode(errors="backslashreplace").decode()


def sources(given: Iterable[str]) -> tuple[Source, ...]:
    """Files as a command line names them: NAME=PATH, or PATH, whose file name without its suffix is the name.

    In names other characters than letters, digits, `.`, `_` and `-` become `-`, and so do dots that are all of one, so
    that folders of any store can be called by them. Raises BatchError when two have one name, or one is empty.
    """
    found: dict[str, Source] = {}
    for text in given:
        if not text:
            raise BatchError("the path is empty; . is the current directory")
        named = None if Path(text).exists() else _GIVEN.fullmatch(text)
        if named is None and text.startswith("=") and not Path(text).exists():
            raise BatchError(f"{text!r}: the name before = is empty; NAME=PATH, or the path alone")
        path = Path(os.path.realpath(named[2] if named else text))
        name = _OTHER.sub("-", named[1] if named else path.name if path.is_dir() else path.stem) or "-"
        if not name.strip("."):  # the folder itself, or the one above
            name = "-" * len(name)
        if name in found:
            raise BatchError(
                f"two files are called {name!r}: {found[name].path} and {path}; give one of them a name, NAME=PATH"
            )
        found[name] = Source(name, path)
    return tuple(found.values())


def replaces(output: Path, other: Path) -> bool:
    """Whether what is written as `output` takes the place of another file, which is there or is to be made."""
    both = output.exists() and other.exists()
    # A link that leads to itself is an error to `resolve`.
    return os.path.realpath(output) == os.path.realpath(other) or (both and output.samefile(other))
