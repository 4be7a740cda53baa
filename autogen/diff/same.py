"""Whether two types of two modules are one: the same bytes, which read as the same Python."""

from __future__ import annotations

from bindings._support.format.expressions import decompose, variadic

from ..modulefile import Record
from ..view import View

Typed = tuple[View, str]


def same(old: Typed, new: Typed) -> bool:
    """Whether two type expressions are one type: the same bytes that read as the same Python.

    Names do not matter, except that a record which both modules have under one name is that record; what
    changed in it is said once, where it is declared.
    """
    return _all_same([(old, new)])


def same_shape(old: tuple[View, Record], new: tuple[View, Record]) -> bool:
    """Whether two records of different names have the same members at the same places."""
    members = _members(old, new)
    return members is not None and _all_same(members, {(old[1].name, new[1].name)})


def _all_same(waiting: list[tuple[Typed, Typed]], assumed: set[tuple[str, str]] | None = None) -> bool:
    """Whether all pairs are one type each; records that are `assumed` to be one are held against each other once."""
    assumed = assumed or set()
    while waiting:
        more = _parts(*waiting.pop(), assumed)
        if more is None:
            return False
        waiting += more
    return True


def _parts(old: Typed, new: Typed, assumed: set[tuple[str, str]]) -> list[tuple[Typed, Typed]] | None:
    """The pairs of types that have to be one for these two to be one; None if they are not."""
    (a, x), (b, y) = old[0].storage(old[1]), new[0].storage(new[1])
    one, other = a.scalars.get(x), b.scalars.get(y)
    if one is not None and other is not None:  # a string reads otherwise than an address
        return [] if one == other and (x == y or one.kind != "p") else None
    (maker, parts), (maker2, parts2) = decompose(x), decompose(y)
    if one is not None or other is not None or maker != maker2:
        return None
    if maker == "id":
        names = [{name.rpartition(".")[2] for name in listed} for listed in (parts, parts2)]
        return [] if names[0] == names[1] else None
    if maker == "*":
        return [((a, parts[0]), (b, parts2[0]))] if parts[1] == parts2[1] else None
    if maker:
        alike = (len(parts), variadic(x)) == (len(parts2), variadic(y))
        return [((a, p), (b, q)) for p, q in zip(parts, parts2, strict=True)] if alike else None
    first, second = a.declarations.records.get(x), b.declarations.records.get(y)
    if (x, y) in assumed:
        return []
    if x == y or first is None or second is None:
        return [] if x.rpartition(".")[2] == y.rpartition(".")[2] else None
    if x in b.declarations.records or y in a.declarations.records:
        return None  # two records that both modules tell apart
    assumed.add((x, y))
    return _members((a, first), (b, second))


def _members(old: tuple[View, Record], new: tuple[View, Record]) -> list[tuple[Typed, Typed]] | None:
    """The types of the members, in pairs; None unless the members are at the same places."""
    (a, x), (b, y) = old, new
    mine, theirs = list(a.places(x)), list(b.places(y))
    if (x.kind, x.size, len(mine)) != (y.kind, y.size, len(theirs)):
        return None
    pairs = list(zip(mine, theirs, strict=True))
    alike = all((p.name, p.offset, p.bits) == (q.name, q.offset, q.bits) for p, q in pairs)
    return [((p.view, p.type), (q.view, q.type)) for p, q in pairs] if alike else None
