"""A committed module against one made of the same headers now: every entry of its tables, each method alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from typing import Any

from ...modulefile import Declarations, Method, ObjCClass, ObjCProtocol
from ..compare import Comparison, Difference

_TABLES = (
    "records",
    "enums",
    "types",
    "functions",
    "globals",
    "aliases",
    "constants",
    "typed",
    "classes",
    "protocols",
)
_COUNTED = {"classes": "class", "protocols": "protocol"}


def compare_fresh(committed: Declarations, fresh: Declarations, asked: Collection[str] | None) -> Comparison:
    """The differences, and how many classes, protocols and methods there are; `asked` are the names that count."""
    found = Comparison()
    for table in _TABLES:
        ours, theirs = getattr(committed, table), getattr(fresh, table)
        for name, one in ours.items():
            if table in _COUNTED:
                found.counts[_COUNTED[table]] += 1
                found.counts["method"] += len(one.methods)
            if name not in theirs:
                words = "is in the module, but the headers do not declare it"
                found.differences.append(Difference(name, words, "", ""))
            elif one != theirs[name]:
                found.differences.extend(_different(name, one, theirs[name]))
        for name in theirs.keys() - ours.keys() if asked is None else ():
            words = "is declared in the headers, but not in the module"
            found.differences.append(Difference(name, words, "", ""))
    return found


def _different(name: str, ours: Any, theirs: Any) -> Iterator[Difference]:
    if not hasattr(ours, "__dataclass_fields__"):
        yield Difference(name, "", repr(ours), repr(theirs))
        return
    for one in fields(ours):
        mine, other = getattr(ours, one.name), getattr(theirs, one.name)
        if one.name == "methods" and isinstance(ours, ObjCClass | ObjCProtocol):
            yield from _methods(ours.objc_name, mine, other)
        elif mine != other:
            yield Difference(name, f".{one.name}", _shown(mine), _shown(other))


def _methods(owner: str, ours: Mapping[str, Method], theirs: Mapping[str, Method]) -> Iterator[Difference]:
    for key in dict.fromkeys((*ours, *theirs)):
        one, other = ours.get(key), theirs.get(key)
        name = f"{key[0]}[{owner} {key[2:]}]"
        if one is None or other is None:
            words = "is declared in the headers, but not in the module"
            if one is not None:
                words = "is in the module, but the headers do not declare it"
            yield Difference(name, words, "", "")
        elif one != other:
            yield from _different(name, one, other)


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else repr(value)
