"""Type expressions of a table, held to their grammar: what each is made of, never deeper than anything genuine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bindings._support.format.expressions import DEPTH, MAKERS, decompose

from .names import is_reference

_NUMBER = re.compile(r"0|[1-9][0-9]{0,18}")
_SIZES = rf"(?:{_NUMBER.pattern}), (?:{_NUMBER.pattern})"
_OPAQUE = re.compile(rf"c_u?int128|opaque\({_SIZES}\)|vector\(c_\w+, (?:{_NUMBER.pattern}), {_SIZES}\)")


@lru_cache(4096)
def named(text: str) -> tuple[tuple[str, bool], ...]:
    """As `names`, of an expression that a module has often."""
    return tuple(names(text))


def names(text: str, depth: int = 0) -> Iterator[tuple[str, bool]]:
    """(name, by value) of each type that an expression names; `by value` where it is made of that type's bytes.

    Raises ValueError for what is no type expression.
    """
    if depth > DEPTH:
        raise ValueError(f"a type is nested more than {DEPTH} deep")
    if depth == 0 and len(text) > 1 << 16:
        raise ValueError("a type is longer than 65536 characters")
    if text == "None" or _OPAQUE.fullmatch(text):
        return
    maker, parts = decompose(text)
    if maker == "*":
        if not _NUMBER.fullmatch(parts[1]):
            raise ValueError(f"{parts[1][:40]!r} is no length of an array")
        yield from names(parts[0], depth + 1)
    elif maker == "id":
        for part in parts:
            if not is_reference(part):
                raise ValueError(f"{part[:40]!r} is no name of a protocol")
            yield part, False
    elif maker in MAKERS:
        if maker in ("POINTER", "out") and len(parts) != 1:
            raise ValueError(f"{maker} takes one type: {text[:100]!r}")
        if not parts:
            raise ValueError(f"{text[:100]!r} is no type")
        if maker == "out":
            parts = [parts[0].removeprefix("retained ")]
        for part in parts:
            yield from ((name, False) for name, _ in names(part, depth + 1))
    elif is_reference(text):
        yield text, True
    else:
        raise ValueError(f"{text[:100]!r} is no type")
