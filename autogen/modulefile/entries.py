"""One entry of a table, from the text behind its name to what it declares."""

from __future__ import annotations

import ast

from .declarations import Enum, Function, Global, Ioctl, Member, Record, Value
from .expressions import split


def record(name: str, text: str) -> Record:
    head, *lines = text.split("\n")
    kind, *facts = head.split(", ")
    numbers = {
        word: number for word, _, number in (fact.partition(" ") for fact in facts) if number.isdigit()
    }
    size = next((int(fact.removesuffix(" bytes")) for fact in facts if fact.endswith(" bytes")), None)
    return Record(
        name,
        kind,
        size,
        int(numbers["align"]) if "align" in numbers else None,
        int(numbers["pack"]) if "pack" in numbers else None,
        "explicit" in facts,
        "by address" in facts,
        tuple(member(line.removeprefix("  ")) for line in lines),
    )


def member(line: str) -> Member:
    name, rest = line.split(": ", 1)
    kind, place = rest.rsplit(" @ ", 1)
    byte, dot, bit = place.partition(".")
    if not dot:
        return Member(name, kind, int(byte))
    kind, bits = kind.rsplit(":", 1)
    return Member(name, kind, int(byte), int(bit), int(bits))


def enum(name: str, text: str) -> Enum:
    head, *lines = text.split("\n")
    kind, *facts = head.split(", ")
    if facts not in ([], ["flags"]):
        raise ValueError(f"the enumeration {name} has facts that are not known: {', '.join(facts)}")
    pairs = (line.removeprefix("  ").split(" = ") for line in lines)
    return Enum(name, kind, {key: int(value, 0) for key, value in pairs}, bool(facts))


def function(name: str, text: str) -> Function:
    listed, _, result = text.rpartition(") -> ")
    result, _, symbol = result.partition(" = ")
    words = split(listed)
    pairs = (word.partition(": ") for word in words if word != "...")
    parameters, retained = tuple((n, t) for n, _, t in pairs), result.startswith("retained ")
    result = result.removeprefix("retained ")
    return Function(name, parameters, result, "..." in words, symbol or name, retained)


def global_(name: str, text: str) -> Global:
    kind, _, symbol = text.partition(" = ")
    return Global(name, kind, symbol or name)


def ioctl(name: str, text: str) -> Ioctl:
    number, argument = text.split(": ")
    return Ioctl(name, int(number, 0), argument)


def literal(text: str) -> Value:
    """A constant's value; `inf` and `nan` stand for themselves."""
    try:
        return int(text, 0)
    except ValueError:
        pass
    if text[0] in "'\"":
        value: str = ast.literal_eval(text)
        return value
    if text[0] == "(":
        return _tuple(ast.parse(text, mode="eval").body)
    return float(text)


def _tuple(node: ast.expr) -> Value:
    """The items of a tuple, where `inf` and `-nan` may stand for numbers."""
    if isinstance(node, ast.Tuple):
        return tuple(map(_tuple, node.elts))
    return literal(ast.unparse(node))
