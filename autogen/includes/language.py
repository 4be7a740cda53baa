"""What headers are written in: by their suffix, and by what stands in them and in what they include."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .named import text
from .search import Search, is_file

CXX_SUFFIXES = (".hpp", ".hh", ".hxx")
MOST = 2_000
"""Files that are looked into: more include each other in circles of generated names, and clang says what they are."""
_OBJECTIVE_C = re.compile(r"^\s*(@(interface|protocol|class)\b|#\s*import\b)", re.MULTILINE)
_INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*[<"]([^">\n]+)[">]', re.MULTILINE)
_FOR_OTHERS = re.compile(r"\s*#\s*if(?:def\s+|\s+defined\s*\(?\s*)(?:__OBJC__|__cplusplus)\b")
_CONDITION = re.compile(r"\s*#\s*(if|el|endif)")


def language(files: Iterable[Path], search: Search) -> str:
    """C++ or Objective-C if one of the files is, or one that it includes; else C.

    The system's headers are not looked into, nor what only C++ or Objective-C is to see.
    """
    objective_c = False
    for path in _reached(files, search):
        if path.suffix in CXX_SUFFIXES:
            return "c++"
        objective_c = objective_c or bool(_OBJECTIVE_C.search(for_c(text(path))))
    return "objective-c" if objective_c else "c"


def _reached(files: Iterable[Path], search: Search) -> Iterator[Path]:
    """The files and what they include, each once."""
    waiting = list(files)
    seen = {*waiting}
    while waiting and len(seen) < MOST:
        path = waiting.pop(0)
        yield path
        for name in _INCLUDE.findall(for_c(text(path))):
            beside = path.parent / name
            found = beside if is_file(beside) else search.find(name)
            if found is not None and (real := found.resolve()) not in seen and not search.is_system(real):
                seen.add(real)
                waiting.append(real)


def for_c(header: str) -> str:
    """The text without the parts that `#ifdef __OBJC__` and `#ifdef __cplusplus` keep from C."""
    kept: list[str] = []
    depth = hidden = 0  # of conditions; the depth of the one that hides
    for line in header.splitlines():
        condition = _CONDITION.match(line)
        if condition and condition[1] == "if":
            depth += 1
            if not hidden and _FOR_OTHERS.match(line):
                hidden = depth
        elif condition and depth == hidden:
            hidden = 0
        if not hidden:
            kept.append(line)
        if condition and condition[1] == "endif":
            depth -= 1
    return "\n".join(kept)
