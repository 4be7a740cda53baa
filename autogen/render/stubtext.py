"""The text of a stub: lists of names, lines within their length, other modules' names as people write them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from .tables import parameter_name
from .typeprinter import sayable

WIDTH = 200
_IMPORTED = re.compile(r"(?:from (\S+) )?import (\S+) as (_\w+)$")
_QUALIFIED = re.compile(r"(?<![\w.])(_[bcst])\.(\w+)")
_BRACKET = re.compile(r"[()\[\]{}]")
_TOGETHER = 20_000  # names that one statement declares
_HEAD = re.compile(r"(?:class |def |\()?(\w+(?:, \w+)*)")


def names_of(names: Iterable[str], source: str, kind: str) -> list[str]:
    """The lines that declare names of one type: elements of the iterable `source`; a single one by its `kind`."""
    rest, lines = iter(names), []
    while listed := list(islice(rest, _TOGETHER)):
        together = ", ".join(listed)
        if len(listed) > 1 and len(f"    {together} = {source}") > WIDTH:
            together = f"({together})"  # so that it can be folded
        lines.append(f"{together} = {source}" if len(listed) > 1 else f"{together}: {kind}")
    return lines


def parameter_names(names: tuple[str, ...], taken: Iterable[str] = ()) -> list[str]:
    """The header's names without the underscores of a system header; what has none, or another's, is numbered."""
    bare = [name.lstrip("_") for name in names]
    found: list[str] = []
    for position, name in enumerate(bare):
        text = parameter_name(name, position)
        plain = bare.count(name) == 1 and text not in (*taken, *found) and sayable(text)
        found.append(text if plain else f"_{position}")
    return found


def finish(text: str) -> str:
    """A rendered stub with the names of other modules as people write them, and lines within their length.

    `_b`, `_c`, `_s` and `_t` are builtins, ctypes, `stubs` and typing. A name that the module or the class has as well
    keeps its prefix there.
    """
    end = text.index('"""\n', 3) + 4
    docstring, text = text[:end], text[end:]  # nothing of which is a declaration, whatever it looks like
    plain: dict[str, set[str]] = defaultdict(set)
    lines = list(_unqualified(text.split("\n"), plain))
    used = set(re.findall(r"\b_\w+\b", "\n".join(line for line in lines if not _IMPORTED.match(line))))
    kept = (part for line in lines for part in _imported(line, plain, used))
    return docstring + "\n".join(part for line in kept for part in _folded(line))


def _unqualified(lines: list[str], plain: dict[str, set[str]]) -> Iterator[str]:
    """`int` for `_b.int`, where neither the module nor the class has a name `int`; `plain` gets what is written so."""
    sources = defaultdict(set)
    for prefix, name in _QUALIFIED.findall("\n".join(lines)):
        sources[name].add(prefix)
    module = _declared(lines, "", sources)
    hidden = module

    def shortened(found: re.Match[str]) -> str:
        prefix, name = found.groups()
        if name in hidden or (sources[name] != {prefix} and prefix != "_s"):
            return found[0]
        plain[prefix].add(name)
        return name

    for number, line in enumerate(lines):
        if line.startswith("class "):
            end = next(
                (n for n in range(number + 1, len(lines)) if not lines[n].startswith("    ")), len(lines)
            )
            hidden = module | _declared(lines[number + 1 : end], "    ", sources)
        elif not line.startswith("    "):
            hidden = module
        yield _QUALIFIED.sub(shortened, line)


def _declared(lines: list[str], indent: str, among: Collection[str]) -> set[str]:
    """Those of the names that lines of one scope declare."""
    heads = (_HEAD.match(line.removeprefix(indent)) for line in lines if line.startswith(indent))
    return {name for head in heads if head for name in head[1].split(", ") if name in among}


def _imported(line: str, plain: dict[str, set[str]], used: set[str]) -> Iterator[str]:
    """An import as far as the stub needs it: of the module under its short name, of the names that are plain."""
    found = _IMPORTED.match(line)
    if found is None or found[3] in used:
        yield line
    if found and plain[found[3]] and found[2] != "builtins":
        module = f"{found[1]}.{found[2]}" if found[1] else found[2]
        line = f"from {module} import {', '.join(sorted(plain[found[3]]))}"
        yield line if len(line) <= WIDTH else line.replace(" import ", " import (") + ")"


def _after(text: str, least: int) -> tuple[int, int] | None:
    """The first place from `least` on where a text can be continued, and how many brackets are open there."""
    depth = 0
    for position, character in enumerate(text):
        depth += (character in "([{") - (character in ")]}")
        if character == " " and depth and position >= least:
            return position, depth
    return None


def _folded(line: str) -> Iterator[str]:
    """The line, continued inside its brackets where it is too long."""
    outside, start, lead = 0, 0, ""
    indent = " " * (len(line) - len(line.lstrip()) + (1 if line.lstrip().startswith("(") else 4))
    while len(lead) + len(line) - start > WIDTH:
        head = lead + line[start : start + WIDTH + 1 - len(lead)]
        depth, place = outside, None
        if outside and not _BRACKET.search(head):  # a list of thousands of names
            last = head.rfind(" ")
            place = (last, outside) if head[:last].strip() and last > 0 else None
        else:
            for position, character in enumerate(head):
                depth += (character in "([{") - (character in ")]}")
                if character == " " and depth and head[:position].strip():
                    place = position, depth
        if place is None and not outside:  # a name that is longer than a line
            place = _after(lead + line[start:], len(head))
        if place is None:
            break
        head = lead + line[start : start + place[0] + 1 - len(lead)]
        yield head[: place[0]]
        start, lead, outside = start + place[0] + 1 - len(lead), indent, place[1]
    yield lead + line[start:]
