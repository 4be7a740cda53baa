"""The text of a stub: lists of names, lines within their length, builtins without a prefix where nothing hides them."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Iterator

from .tables import parameter_name
from .typeprinter import sayable

WIDTH = 200
_BUILTIN = re.compile(r"\b_b\.(\w+)")
_IMPORTED = re.compile(r"(?:import|from) .* as (_\w+)$")


def names_of(names: Iterable[str], source: str, kind: str) -> list[str]:
    """Lines that declare names of one type, an element of the iterable `source` each; a single one by its `kind`."""
    lines, line = [], ""
    for name in names:
        longer = f"{line}, {name}" if line else name
        if line and len(longer) + len(source) + 7 > WIDTH:  # indented, and followed by ` = `
            lines.append(line)
            longer = name
        line = longer
    if line:
        lines.append(line)
    return [f"{line} = {source}" if "," in line else f"{line}: {kind}" for line in lines]


def parameter_names(names: tuple[str, ...], taken: Iterable[str] = ()) -> list[str]:
    """The header's names without the underscores of a system header; what has none, or another's, is numbered."""
    bare = [name.lstrip("_") for name in names]
    found = []
    for position, name in enumerate(bare):
        text = parameter_name(name, position)
        plain = bare.count(name) == 1 and text not in taken and sayable(text)
        found.append(text if plain else f"_{position}")
    return found


def finish(text: str) -> str:
    """A rendered stub with builtins as people write them, lines within their length, and the imports that it uses."""
    end = text.index('"""\n', 3) + 4
    docstring, text = text[:end], text[end:]  # nothing of which is a declaration, whatever it looks like
    lines = list(_unqualified(text.split("\n")))
    used = set(re.findall(r"\b_\w+\b", "\n".join(line for line in lines if not _IMPORTED.match(line))))
    kept = (line for line in lines if not (found := _IMPORTED.match(line)) or found[1] in used)
    return docstring + "\n".join(part for line in kept for part in _folded(line))


def _unqualified(lines: list[str]) -> Iterator[str]:
    """`int` for `_b.int`, where neither the module nor the class has a name `int`."""
    module = _declared(lines, "")
    hidden = module
    for number, line in enumerate(lines):
        if line.startswith("class "):
            end = next(
                (n for n in range(number + 1, len(lines)) if not lines[n].startswith("    ")), len(lines)
            )
            hidden = module | _declared(lines[number + 1 : end], "    ")
        elif not line.startswith("    "):
            hidden = module
        for name in {found[1] for found in _BUILTIN.finditer(line)} - hidden:
            line = re.sub(rf"\b_b\.{name}\b", name, line)
        yield line


def _declared(lines: list[str], indent: str) -> set[str]:
    """The builtins that lines of one scope declare anew."""
    heads = (re.match(rf"{indent}(?:(?:class|def) )?(\w[\w, ]*)", line) for line in lines)
    return {name for head in heads if head for name in head[1].split(", ")} & set(dir(builtins))


def _folded(line: str) -> Iterator[str]:
    """The line, continued inside its brackets where it is too long."""
    indent, outside = " " * (len(line) - len(line.lstrip()) + 4), 0
    while len(line) > WIDTH:
        depth, place = outside, None
        for position, character in enumerate(line[: WIDTH + 1]):
            depth += (character in "([{") - (character in ")]}")
            if character == " " and depth and line[:position].strip():
                place = position, depth
        if place is None:
            break
        yield line[: place[0]]
        line, outside = indent + line[place[0] + 1 :], place[1]
    yield line
