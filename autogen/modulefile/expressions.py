"""The type expressions of the tables: what each is made of."""

from __future__ import annotations

# What takes types between parentheses; `opaque(…)` takes numbers.
MAKERS = ("POINTER", "CFUNCTYPE", "BLOCK", "out")


def split(text: str) -> list[str]:
    """The parts of a comma-separated list, commas inside parentheses and brackets left alone."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        depth += (character in "([") - (character in ")]")
        if character == "," and not depth:
            parts.append(text[start:index].strip())
            start = index + 1
    return [*parts, last] if (last := text[start:].strip()) else parts


def made(text: str) -> tuple[str, list[str]]:
    """What a type expression is made with, and of which types: `POINTER(T)` is ("POINTER", ["T"]).

    An array is ("*", [element, length]), `id[P, Q]` is ("id", ["P", "Q"]); a plain name is ("", []).
    """
    if text.endswith(")"):
        maker, parenthesis, inside = text[:-1].partition("(")
        if parenthesis and maker in MAKERS:
            return maker, split(inside)
        return "", []
    if text == "id" or (text.startswith("id[") and text.endswith("]")):
        return "id", split(text[3:-1])
    item, star, length = text.rpartition(" * ")
    return ("*", [item, length]) if star else ("", [])
