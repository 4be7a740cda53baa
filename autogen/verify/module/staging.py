"""What of a module is carried out, and where: a copy of its checked text over our own run time, in a bare environment.

Nothing that lies beside the module runs: no `__init__.py`, no `_support`, no file that is not a generated module.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bindings._support import format as module_format

from ...errors import AutogenError
from ...files import above, beside, text
from ...host import environment
from ...modulefile import NotAModule, Statements, statements

_SUPPORT = Path(module_format.__file__).parents[1]
_LINK = re.compile(r"\b([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\.[A-Za-z_]")  # MODULE.NAME, and much that is none


@dataclass(frozen=True)
class Staged:
    """A copy of a module: its dotted name, the folder to import it from, and the environment to do it in."""

    name: str
    root: Path
    environment: dict[str, str]


def stage(module: Path, folder: Path) -> Staged:
    """Copy a module, those that it takes types from, and our `_support`.

    A library that a module names by a path is not loaded, unless AUTOGEN_<MODULE>_LIBRARY names it. Raises AutogenError
    if the text of one of the modules does more than say its tables.
    """
    variables = environment()
    root = Path(tempfile.mkdtemp(prefix="staged-", dir=folder))
    package = root / "staged"
    shutil.copytree(_SUPPORT, package / "_support", ignore=shutil.ignore_patterns("__pycache__"))
    module = module.resolve()
    level = _checked(module)[1].level
    own = ".".join(module.relative_to(above(module, level)).with_suffix("").parts)
    seen, waiting = {own}, [own]
    while waiting:
        name = waiting.pop()
        text, found = _checked(module if name == own else beside(module, level, name))
        if any(by_path(one) for one in _names(found.facts.get("library", ()))):
            variables.setdefault(f"AUTOGEN_{name.replace('.', '_').upper()}_LIBRARY", os.devnull)
        target = package.joinpath(*name.split(".")).with_suffix(".py")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        linked = {link for link in _LINK.findall(text) if beside(module, level, link).is_file()} - seen
        seen |= linked
        waiting += linked
    for inner in {package, *(path.parent for path in package.rglob("*.py") if "_support" not in path.parts)}:
        (inner / "__init__.py").touch()
    return Staged(f"staged.{own}", root, variables)


def _checked(module: Path) -> tuple[str, Statements]:
    try:
        found = text(module)
        return found, statements(found)
    except (OSError, NotAModule) as error:
        raise AutogenError(f"{module}: is not imported: {error}") from None


def by_path(library: str) -> bool:
    """Whether a module names a library by a path: not one of the system's, but whatever lies there."""
    return ("/" in library or "\\" in library) and not library.startswith(("/System/Library/", "/usr/lib/"))


def _names(library: object) -> Iterator[str]:
    if isinstance(library, str):
        yield library
    elif isinstance(library, dict):
        yield from (name for one in library.values() for name in _names(one))
    elif isinstance(library, tuple | list):
        yield from (name for one in library for name in _names(one))
