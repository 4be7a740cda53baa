"""Entries of classes and protocols of Objective-C, and the lines of their methods."""

from keyword import kwlist

from . import split

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import TypeAlias

    Signature: TypeAlias = tuple[str, str, list[tuple[str, str]], bool, str, bool, list[str], str]

_KEYWORDS = frozenset(kwlist)
_FACTS = frozenset(("consumes self", "inner pointer", "optional", "unavailable"))


def container(text: str) -> "tuple[list[str], str, list[str]]":
    """(names, runtime name, methods) of a class or protocol, from what follows `NAME: `.

    The names are those of the superclass ("None" for a root class) and of the adopted protocols, or of the protocols
    alone ("None" for none). The runtime name is empty where it is the module's. Methods are lines.
    Raises ValueError.
    """
    head, *lines = text.split("\n")
    names, renamed = _head(head)
    if not names:
        raise ValueError("it names neither a superclass nor a protocol, nor None")
    return names, renamed, [line.strip() for line in lines]


def runtime_name(text: str) -> str:
    """The runtime name of a class or protocol, from what follows `NAME: `; empty where it is the module's."""
    return _head(text.partition("\n")[0])[1]


def _head(line: str) -> "tuple[list[str], str]":
    names, _, renamed = line.partition(" = ")
    return split(names), renamed


def attribute(line: str) -> "tuple[str, str]":
    """(sign, attribute) of a method's line: what Python calls the method."""
    head = line.partition("(")[0]
    return head[0], line.rpartition(") -> ")[2].partition(" = ")[2] or attribute_of(head[2:])


def attribute_of(selector: str) -> str:
    """The Python attribute of a selector by the rule: colons are underscores, a keyword gets one more."""
    attribute = selector.replace(":", "_")
    return f"{attribute}_" if attribute in _KEYWORDS else attribute


def signature(line: str) -> "Signature":
    """(sign, selector, parameters, variadic, result, retained, facts, attribute) of `SIGN SELECTOR(…) -> …`.

    Parameters are (name, type); the caller owns what a `retained` one returns; facts are as written; the attribute is
    what Python calls it. Nothing is checked: blocks and functions are written like this too, with a name for the
    selector.
    """
    head, _, tail = line.rpartition(") -> ")
    selector, _, inside = head[2:].partition("(")
    tail, _, attribute = tail.partition(" = ")
    words = split(inside)
    variadic = words[-1:] == ["..."]
    if variadic:
        words.pop()
    parameters = [(name, kind) for name, _, kind in (word.partition(": ") for word in words)]
    result, *facts = split(tail) or [""]
    retained = result.startswith("retained ")
    if retained:
        result = result[9:]
    return (
        head[:1],
        selector,
        parameters,
        variadic,
        result,
        retained,
        facts,
        attribute or attribute_of(selector),
    )


def method(line: str) -> "Signature":
    """Like `signature`, of a method; raises ValueError for anything else."""
    read = signature(line)
    sign, selector, parameters, _, result, _, facts, _ = read
    if not result or sign not in ("-", "+") or line[1:2] != " " or not _is_selector(selector):
        raise ValueError(f"no method: {line!r}")
    if len(parameters) != selector.count(":") or not all(kind for _, kind in parameters):
        raise ValueError(f"the selector {selector} does not go with its parameters: {line!r}")
    for fact in facts:
        if not _is_fact(fact):
            raise ValueError(f"{fact!r} says nothing of a method: {line!r}")
    return read


def _is_selector(text: str) -> bool:
    """One word, or words that each end with a colon and may be empty but for that."""
    *words, last = text.split(":")
    if bool(words) == bool(last):
        return False
    return all(c.isalnum() or c in "_$" or c > "\x7f" for word in (*words, last) for c in word)


def _is_fact(text: str) -> bool:
    word, _, rest = text.partition(" ")
    if word in ("since", "deprecated"):
        return rest.isascii() and rest.replace(".", "").isdigit()
    return text in _FACTS or (word == "consumes" and rest.isascii() and rest.isdigit())
