"""What headers are written in: by their suffix, and by what stands in them and in what they include."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .named import text
from .search import Search, is_file, real

CXX_SUFFIXES = (".hpp", ".hh", ".hxx")
MOST = 2_000
"""Files that are looked into: more include each other in circles of generated names, and clang says what they are."""
_OBJECTIVE_C = re.compile(r"\n\s*(?:@(?:interface|protocol|class)\b|#\s*import\b)")
_INCLUDE = re.compile(r'\n\s*#\s*(?:include|import)\s*[<"]([^">\n]+)[">]')
_CONDITION = re.compile(r"\n[^\S\n]*#[^\S\n]*(if|el|endif)")
_FOR_OTHERS = re.compile(r"\n\s*#\s*if(?:def\s+|\s+defined\s*\(?\s*)(?:__OBJC__|__cplusplus)\b")


def language(files: Iterable[Path], search: Search) -> str:
    """C++ or Objective-C if one of the files is, or one that it includes; else C.

    The system's headers are not looked into, nor what only C++ or Objective-C is to see.
    """
    objective_c = False
    for path, header in _reached(files, search):
        if path.suffix in CXX_SUFFIXES:
            return "c++"
        objective_c = objective_c or _is_objective_c(header)
    return "objective-c" if objective_c else "c"


def _is_objective_c(header: str) -> bool:
    return ("@" in header or "import" in header) and _OBJECTIVE_C.search(header) is not None


def _reached(files: Iterable[Path], search: Search) -> Iterator[tuple[Path, str]]:
    """The files and what they include, each once, with what C sees of their texts; a text begins with a newline."""
    waiting = list(files)
    seen = {*waiting}
    found: dict[str, Path | None] = {}  # what is searched for; most headers include the same few
    while waiting and len(seen) < MOST:
        path = waiting.pop(0)
        header = for_c("\n" + text(path))
        yield path, header
        folder = path.parent
        for name in _INCLUDE.findall(header):
            beside = os.path.join(folder, name)
            if is_file(beside):
                leads = _own(Path(beside), search)
            elif name in found:
                continue
            else:
                place = search.find(name)
                leads = found[name] = _own(place, search) if place is not None else None
            if leads is not None and leads not in seen:
                seen.add(leads)
                waiting.append(leads)


def _own(path: Path, search: Search) -> Path | None:
    """The real path of a file; nothing for one of the system's."""
    leads = real(path)
    return None if search.is_system(leads) else leads


def for_c(header: str) -> str:
    """The text without the parts that `#ifdef __OBJC__` and `#ifdef __cplusplus` keep from C.

    A condition counts behind a newline, with which the text therefore begins.
    """
    if "__OBJC__" not in header and "__cplusplus" not in header:
        return header
    kept: list[str] = []
    depth = hidden = start = 0  # of conditions; the depth of the one that hides; what is kept next
    for condition in _CONDITION.finditer(header):
        if condition[1] == "if":
            depth += 1
            if not hidden and _FOR_OTHERS.match(header, condition.start()):
                hidden = depth
                kept.append(header[start : condition.start()])
        elif hidden and depth == hidden:
            hidden, start = 0, condition.start()
        if condition[1] == "endif":
            depth -= 1
    return "".join(kept if hidden else [*kept, header[start:]])
