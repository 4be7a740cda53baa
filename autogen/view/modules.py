"""A module with the modules that it takes types from: from its file, or from texts that somebody else has."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import files
from ..errors import AutogenError
from ..modulefile import ModuleFile, NotAModule, read
from .view import View

_NOTES = ("artifact", "libclang", "autogen", "arguments", "units", "command")
"""What `__source__` has beside headers."""


@dataclass(frozen=True)
class LinkedModule:
    """A module; `load` finds another one by the name that it has in `MODULE.NAME`, or returns None."""

    file: ModuleFile
    load: Callable[[str], ModuleFile | None] = lambda _name: None

    def view(self, target: str = "") -> View:
        """The module on a target, by default its first; on one that it was not made for, what it has on its first."""
        target = target or next(iter(self.file.targets))

        @functools.cache
        def linked(name: str) -> View | None:
            other = self.load(name)
            return View(other.on(target), target, linked) if other is not None else None

        return View(self.file.on(target), target, linked)


@dataclass(frozen=True, kw_only=True)
class FileModule(LinkedModule):
    """The module in the file `path`."""

    path: Path

    @property
    def headers(self) -> Mapping[str, str]:
        """Each header it was made from, with its hash."""
        return headers_of(self.file)

    @property
    def made_by(self) -> str:
        """The version of autogen that made it, as far as that decides its text; empty if it does not say."""
        return self.file.source.get("autogen", "")


def headers_of(file: ModuleFile) -> Mapping[str, str]:
    """Each header a module was made from, with its hash."""
    return {name: digest for name, digest in file.source.items() if name not in _NOTES}


def open_module(path: Path, tree: Path | None = None) -> FileModule:
    """Read a generated module; those that it takes types from lie beside it.

    Raises AutogenError if the file cannot be read, is no such module, or, with `tree`, if a link leads out of that.
    """

    def load(name: str) -> ModuleFile | None:
        other = files.beside(path, file.level, name)
        return _read(_text(other, tree), str(other)) if other.is_file() else None

    shown, text = str(path), _text(path, tree)
    path = path.resolve()
    file = _read(text, shown)
    return FileModule(file, load, path=path)


def from_text(text: str, shown: str, load: Callable[[str], str | None]) -> LinkedModule:
    """A module from its text; `load` gives the texts of other modules. Raises AutogenError, which calls it `shown`."""

    def linked(name: str) -> ModuleFile | None:
        other = load(name)
        return _read(other, f"{shown}: {name}") if other is not None else None

    return LinkedModule(_read(text, shown), linked)


def _text(path: Path, tree: Path | None) -> str:
    try:
        return files.text(path, tree)
    except OSError as error:
        raise AutogenError(f"{path}: cannot be read: {error.strerror}") from None


def _read(text: str, shown: str) -> ModuleFile:
    try:
        return read(text)
    except NotAModule as error:
        raise AutogenError(f"{shown}: {error}") from None
