"""The headers of a command line, told apart by which file each is, whatever they are called."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import AutogenError
from .search import Search, is_file, real

_INCLUDED = re.compile(r'[^\x00-\x1f\x7f"\ud800-\udfff]*[^\x00-\x1f\x7f"\ud800-\udfff\\]')
_GUARD = re.compile(r"\s*#\s*ifndef\s+(\w+)\s*\n\s*#\s*define\s+\1\b")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
FRAMEWORK = re.compile(r"(.*)[/\\]((\w+)\.framework)[/\\](?:Versions[/\\]\w+[/\\])?Headers[/\\](.+)$")


@dataclass(frozen=True)
class Named:
    """What the headers of a command line are.

    `included` are the names that they have in the module, in order; `files` those that are included by their path;
    `known` the file of each name that has one here. `flags` are for clang: the folders of frameworks.
    """

    included: tuple[str, ...]
    files: dict[str, Path]
    known: dict[str, Path]
    flags: tuple[str, ...]


def named(headers: Sequence[str], search: Search, *, separately: bool = False) -> Named:
    """Which files the headers are, by path, or by name as in an #include.

    Raises AutogenError for what is no header, what C cannot include, and, unless `separately`, two with one guard.
    """
    if not headers:
        raise AutogenError("no header was given")
    given = [_given(header, search) for header in headers]
    called = _called([one for one in given if isinstance(one, Path)], separately)
    known = {name: path for path, name in called.items()}
    files = dict(known)
    for name in [one for one in given if isinstance(one, str)]:
        if (path := search.find(name)) is not None:
            known[name] = real(path)
            if not search.is_system(known[name]):
                files[name] = known[name]
    included = tuple(dict.fromkeys(called[one] if isinstance(one, Path) else one for one in given))
    for name in included:
        if not can_be_included(name):
            raise AutogenError(
                f"{name!a}: C cannot include a file whose name has a quotation mark, a control character or no "
                "UTF-8 in it, or a backslash at its end; give it another name"
            )
    folders = dict.fromkeys(f"-F{found[1]}" for path in called if (found := FRAMEWORK.fullmatch(str(path))))
    paths = {name: path for name, path in files.items() if can_be_included(str(path))}
    apart = (files[name].parents[name.count("/")] for name in files if name not in paths)
    quotes = [word for folder in apart for word in ("-iquote", str(folder))]  # where C cannot say the path
    return Named(included, paths, known, (*folders, *quotes))


def _given(header: str, search: Search) -> Path | str:
    """A file of the user's, or the name by which a header of the system is included."""
    if not header:
        raise AutogenError("the name of a header is empty; give the path of a file, or a name to #include")
    path = real(header)
    if path.suffix == ".framework" and is_file(umbrella := path / "Headers" / f"{path.stem}.h"):
        return umbrella
    if not is_file(path):
        if Path(header).is_symlink():
            raise AutogenError(f"{header}: it is a link that leads to no file")
        if _is_there(path) and search.find(header) is None:
            what = (
                "a folder; name the headers in it" if path.is_dir() else "no regular file; name one that is"
            )
            raise AutogenError(f"{header}: it is {what}")
        if Path(header).is_absolute() or header.startswith("."):
            raise AutogenError(
                f"{header}: there is no such header; give the path of a file, or a name to #include"
            )
        return header
    holding = [root for root in search.system if path.is_relative_to(root)]
    return path.relative_to(max(holding, key=lambda root: len(root.parts))).as_posix() if holding else path


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that nothing can have
        return False


def can_be_included(name: str) -> bool:
    """Whether C's #include can say a name."""
    return _INCLUDED.fullmatch(name) is not None


def _called(files: Sequence[Path], separately: bool) -> dict[Path, str]:
    """The user's files by their names: the shortest ends of their paths that tell them apart; each file once.

    Raises AutogenError for two with one include guard, of which C would read the first alone, unless `separately`.
    """
    each = list(dict.fromkeys(files))
    guards: dict[str, Path] = {}
    for path in each:
        found = _GUARD.match(_COMMENT.sub("", text(path)))
        if found and not separately and guards.setdefault(found[1], path) is not path:
            raise AutogenError(
                f"{guards[found[1]]} and {path} have one include guard, {found[1]}: to C the second is empty; "
                "bind them with --separately"
            )
    called: dict[Path, str] = {}
    for path in each:
        if found := FRAMEWORK.fullmatch(str(path)):
            called[path] = f"{found[3]}/{found[4]}".replace(os.sep, "/")
            continue
        ends = ("/".join(path.parts[-length:]) for length in range(1, len(path.parts)))
        alike = ["/".join(other.parts) for other in each if other != path]
        called[path] = next(
            end for end in (*ends, str(path)) if not any(one.endswith(f"/{end}") for one in alike)
        )
    return called


def text(path: Path) -> str:
    """The text of a header. Raises AutogenError if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise AutogenError(f"{path}: cannot be read: {error.strerror}") from None
