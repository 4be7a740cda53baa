"""What a repository says of itself: `[tool.autogen]` in pyproject.toml, or the same keys in autogen.toml."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec

from ..errors import AutogenError
from ..files import inside
from ..sources.schema import Document, Key

_NEVER = {  # of git, an editor, a virtual environment
    "headers": re.compile(r"\.git", re.IGNORECASE),
    "output": re.compile(r"\..+|(?:site|dist)-packages", re.IGNORECASE),
}
FILES = ("autogen.toml", "pyproject.toml")
Folder: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, pattern=r"^[^\x00-\x1f\x7f\\]+\Z")]


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """Where a project has what. Every field is a TOML key of the same name; folders are relative to the file."""

    headers: Folder = "headers"
    """The folder of manifests, pins and locks."""
    output: Folder = "bindings"
    """The folder of the modules, which is a Python package."""
    support: bool | Folder = True
    """Whether `regen` writes `_support`, the modules' run time, into the output folder, and `check` sees to it; or the
    folder that it is written into: a package around the output folder, whose modules import it from there."""
    init: bool = True
    """Whether `regen` writes an __init__.py into the output folder where there is none."""


def configured(folder: Path) -> Config | None:
    """What a folder's autogen.toml or pyproject.toml says; None if there is neither, or nothing of autogen in it.

    Raises AutogenError with file, line and key for what is wrong, a folder outside of the project among it.
    """
    for name in FILES:
        path = folder / name
        if not path.is_file():
            continue
        if not inside(path, [folder]):
            raise AutogenError(
                f"{path}: it is a link that leads out of the folder; put the file itself there"
            )
        if config := _of(Document.read(path, AutogenError), folder):
            return config
    return None


def configured_by(folder: Path, text: Callable[[str], str | None]) -> Config | None:
    """The same by the text of each file, as another revision has it, say; None for a file that is not there."""
    for name in FILES:
        found = text(name)
        if found is not None and (config := _of(Document.parsed(folder / name, found, AutogenError), folder)):
            return config
    return None


def _of(document: Document, folder: Path) -> Config | None:
    key: Key = () if document.path.name == FILES[0] else ("tool", "autogen")
    table: object = document.data
    for part in key:
        table = table.get(part) if isinstance(table, dict) else None
    if table is None:
        return None
    config = document.convert(table, Config, key)
    for one in _NEVER:
        if refused := refusal(folder, one, getattr(config, one)):
            raise document.wrong((*key, one), refused)
    if isinstance(config.support, str):
        if refused := refusal(folder, "output", config.support):
            raise document.wrong((*key, "support"), refused)
        if not Path(config.output).is_relative_to(config.support):
            what = f"{config.support!r} is no folder around the output folder {config.output!r}"
            raise document.wrong((*key, "support"), f"{what}; expected one, true or false.")
    return config


def refusal(root: Path, key: str, value: str) -> str:
    """Why a folder cannot be the `headers` or the `output` of the project in `root`; empty if it can."""
    parts = Path(value).parts
    if not value.isprintable() or "\\" in value:
        return f"{value!a} has a character that folders of a project do not have; name another folder."
    if any(map(_NEVER[key].fullmatch, parts)):
        return f"{value!r} is no folder for a project's {key}; name another."
    if Path(value).is_absolute() or ".." in parts or not inside(root / value / "x", [root]):
        return f"{value!r} leads out of the project; expected a folder in it."
    return ""
