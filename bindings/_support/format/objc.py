"""Entries of classes and protocols of Objective-C, and the lines of their methods."""

from __future__ import annotations

import keyword
import re

from .expressions import split

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import TypeAlias

    Method: TypeAlias = tuple[str, str, list[tuple[str, str]], bool, str, bool, list[str], str]

_SELECTOR = re.compile(r"[\w$]+|(?:[\w$]*:)+")
_FACT = re.compile(
    r"consumes (self|\d+)|inner pointer|optional|since [\d.]+|deprecated [\d.]+|unavailable", re.ASCII
)


def container(text: str) -> tuple[list[str], str, list[str]]:
    """(names, runtime name, methods) of a class or protocol, from what follows `NAME: `.

    The names are those of the superclass ("None" for a root class) and of the adopted protocols, or of the protocols
    alone ("None" for none). The runtime name is empty where it is the module's. Methods are lines.
    """
    head, *lines = text.split("\n")
    head, _, renamed = head.partition(" = ")
    names = split(head)
    if not names:
        raise ValueError("it names neither a superclass nor a protocol, nor None")
    return names, renamed, [line.strip() for line in lines]


def method(line: str) -> Method:
    """(sign, selector, parameters, variadic, result, retained, facts, attribute) of `SIGN SELECTOR(…) -> …`.

    Parameters are (name, type); the caller owns what a `retained` one returns; facts are as written; the attribute is
    what Python calls it. Raises ValueError for anything else.
    """
    head, arrow, tail = line.rpartition(") -> ")
    sign, selector, inside = head[:1], *head[2:].partition("(")[::2]
    if not arrow or sign not in ("-", "+") or head[1:2] != " " or not _SELECTOR.fullmatch(selector):
        raise ValueError(f"no method: {line!r}")
    tail, _, attribute = tail.partition(" = ")
    words = split(inside)
    variadic = words[-1:] == ["..."]
    parameters = [
        (name, kind) for name, _, kind in (word.partition(": ") for word in words[: len(words) - variadic])
    ]
    if len(parameters) != selector.count(":") or not all(kind for _, kind in parameters):
        raise ValueError(f"the selector {selector} does not go with its parameters: {line!r}")
    result, *facts = split(tail)
    for fact in facts:
        if not _FACT.fullmatch(fact):
            raise ValueError(f"{fact!r} says nothing of a method: {line!r}")
    retained = result.startswith("retained ")
    result = result[9:] if retained else result
    return sign, selector, parameters, variadic, result, retained, facts, attribute or attribute_of(selector)


def attribute_of(selector: str) -> str:
    """The Python attribute of a selector by the rule: colons are underscores, a keyword gets one more."""
    attribute = selector.replace(":", "_")
    return f"{attribute}_" if keyword.iskeyword(attribute) else attribute
