"""Whether two types of two modules are one: the same bytes, which read as the same Python."""

from __future__ import annotations

from bindings._support.format.expressions import decompose, variadic

from ..modulefile import Record
from ..view import View


def same(
    old: tuple[View, str], new: tuple[View, str], assumed: frozenset[tuple[str, str]] = frozenset()
) -> bool:
    """Whether two type expressions are one type: the same bytes that read as the same Python.

    Names do not matter, except that a record which both modules have under one name is that record; what
    changed in it is said once, where it is declared.
    """
    (a, x), (b, y) = old[0].storage(old[1]), new[0].storage(new[1])
    one, other = a.scalars.get(x), b.scalars.get(y)
    if one is not None and other is not None:
        return one == other and (x == y or one.kind != "p")  # a string reads otherwise than an address
    if one is not None or other is not None:
        return False
    (maker, parts), (maker2, parts2) = decompose(x), decompose(y)
    if maker != maker2:
        return False
    if maker == "id":
        return {name.rpartition(".")[2] for name in parts} == {name.rpartition(".")[2] for name in parts2}
    if maker == "*":
        return parts[1] == parts2[1] and same((a, parts[0]), (b, parts2[0]), assumed)
    if maker:
        return (len(parts), variadic(x)) == (len(parts2), variadic(y)) and all(
            same((a, p), (b, q), assumed) for p, q in zip(parts, parts2, strict=True)
        )
    return _same_names((a, x), (b, y), assumed)


def _same_names(old: tuple[View, str], new: tuple[View, str], assumed: frozenset[tuple[str, str]]) -> bool:
    """Whether two names are of one record, or of records with the same members."""
    (a, x), (b, y) = old, new
    first, second = a.declarations.records.get(x), b.declarations.records.get(y)
    if x == y or first is None or second is None or (x, y) in assumed:
        return x.rpartition(".")[2] == y.rpartition(".")[2] or (x, y) in assumed
    if x in b.declarations.records or y in a.declarations.records:
        return False  # two records that both modules tell apart
    return same_shape((a, first), (b, second), assumed | {(x, y)})


def same_shape(
    old: tuple[View, Record], new: tuple[View, Record], assumed: frozenset[tuple[str, str]] = frozenset()
) -> bool:
    """Whether two records of different names have the same members at the same places."""
    (a, x), (b, y) = old, new
    if (x.kind, x.size) != (y.kind, y.size):
        return False
    mine, theirs = list(a.places(x)), list(b.places(y))
    return len(mine) == len(theirs) and all(
        (p.name, p.offset, p.bits) == (q.name, q.offset, q.bits)
        and same((p.view, p.type), (q.view, q.type), assumed)
        for p, q in zip(mine, theirs, strict=True)
    )
