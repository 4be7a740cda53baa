"""What of a module is carried out, and where: what its text was read as, over our own run time, in a bare environment.

Nothing that lies beside the module runs: no `__init__.py`, no `_support`, no file that is not a generated module.
"""

from __future__ import annotations

import os
import posixpath
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

from bindings._support import format as module_format
from bindings._support.cfunctions import parts
from bindings._support.format import split

from ...errors import AutogenError
from ...files import above, beside, text
from ...host import environment
from ...modulefile import NotAModule, Statements, read, statements
from ...programs import run

_SUPPORT = Path(module_format.__file__).parents[1]
_LINK = re.compile(r"\b([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\.[A-Za-z_]")  # MODULE.NAME, and much that is none


_TABLE = re.compile(r'(\w+) = r?"""')
_WORDS = ("_skipped", "_constants")  # tables that have texts
_LOCAL = re.compile(r"(?:\(|^|; )([A-Za-z_]\w*) :?= ")


@dataclass(frozen=True)
class Staged:
    """A copy of a module: its dotted name, the folder to import it from, and the environment to do it in."""

    name: str
    root: Path
    environment: dict[str, str]

    def asked(
        self, python: str, script: str, library: Path, plan: Path, seconds: float
    ) -> CompletedProcess[str]:
        """What a script of ours answers that calls the module and a library beside each other, by a plan."""
        words = [python, "-B", "-P", script, str(library), self.name, str(self.root), str(plan)]
        return run(words, about=f"calling {self.name}", seconds=seconds, environment=self.environment)


def stage(module: Path, folder: Path) -> Staged:
    """Write a module, those that it takes types from, and our `_support`.

    A library that a module names by a path is not loaded: its name is another one there. Raises AutogenError if the
    text of one of the modules is not what the writer makes.
    """
    root = Path(tempfile.mkdtemp(prefix="staged-", dir=folder))
    package = root / "staged"
    package.mkdir()
    (package / "_support").symlink_to(_SUPPORT)  # with what Python has compiled of it
    module = module.resolve()
    level = _checked(module).statements.level
    own = ".".join(module.relative_to(above(module, level)).with_suffix("").parts)
    seen, waiting = {own}, [own]
    while waiting:
        name = waiting.pop()
        checked = _checked(module if name == own else beside(module, level, name))
        target = package.joinpath(*name.split(".")).with_suffix(".py")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_written(checked.statements), encoding="utf-8")
        linked = {link for link in checked.links if beside(module, level, link).is_file()} - seen
        seen |= linked
        waiting += linked
    for inner in {package, *(path.parent for path in package.rglob("*.py") if "_support" not in path.parts)}:
        (inner / "__init__.py").touch()
    return Staged(f"staged.{own}", root, environment())


def _links(text: str) -> Iterator[str]:
    """The modules that a module's tables can name; members of a function's own names are none, and no words are."""
    table = ""
    for line in text.splitlines():
        if opening := _TABLE.fullmatch(line):
            table = opening[1]
        elif line == '"""':
            table = ""
        if not table or table.startswith(_WORDS):
            continue
        name, opened, rest = line.partition("(")
        if not (opened and name.isidentifier()):  # no function, which alone has names of its own
            yield from _LINK.findall(line)
            continue
        head, result, body = parts(rest)
        listed = [parameter.partition(": ") for parameter in split(head)]
        own = {parameter.lstrip("*") for parameter, _, _ in listed} | {*_LOCAL.findall(body)}
        for types in (result, *(kind for _, _, kind in listed)):
            yield from _LINK.findall(types)
        yield from (link for link in _LINK.findall(body) if link.partition(".")[0] not in own)


@dataclass(frozen=True)
class _Checked:
    """The text of a module that was read without complaint: its statements, and the modules that it can name."""

    statements: Statements
    links: frozenset[str]


def _checked(module: Path) -> _Checked:
    try:
        return _of_text(text(module))
    except (OSError, NotAModule) as error:
        raise AutogenError(f"{module}: is not imported: {error}") from None


@lru_cache(maxsize=8)  # each compiler and each kind of call stages the same few modules anew
def _of_text(found: str) -> _Checked:
    read(found)
    return _Checked(statements(found), frozenset(_links(found)))


def _written(found: Statements) -> str:
    """A module that says what was read, and so nothing that was not; a library that has a path is none."""
    facts = dict(found.facts)
    if "library" in facts:
        facts["library"] = _without_paths(facts["library"])
    return (
        f"from {'.' * found.level}_support import bindings as _bindings\n"
        f"__source__ = {found.source!r}\n"
        f"__getattr__, __dir__ = _bindings(globals(), **{facts!r})\n"
    )


def _without_paths(library: Any) -> Any:
    if isinstance(library, dict):
        return {platform: _without_paths(names) for platform, names in library.items()}
    if library and isinstance(library[0], tuple):
        return tuple(map(_without_paths, library))
    return tuple(os.devnull if by_path(name) else name for name in library)


def by_path(library: str) -> bool:
    """Whether a module names a library by a path: not one of the system's, but whatever lies there."""
    plain = "/" not in library and "\\" not in library and library not in (".", "..")
    of_system = (
        library.startswith(("/System/Library/", "/usr/lib/")) and posixpath.normpath(library) == library
    )
    return not plain and not of_system
