"""Two surveys of the same interfaces: where ours says something else than an SDK's, and how much more that one has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..compare import Comparison, Difference
from .survey import Held, Layout, Survey

ABSENT = "is in our headers, not in the SDK"


@dataclass(frozen=True)
class Agreement(Comparison):
    """Also how many declarations the SDK has, and ours have not, by kind."""

    more: Counter[str] = field(default_factory=Counter)


def agree(ours: Survey, theirs: Survey) -> Agreement:
    """Hold every declaration of ours against the SDK's of the same name."""
    found = Agreement()
    _owners(ours, theirs, found)
    for kind, table in (
        ("enumeration", "enums"),
        ("record", "records"),
        ("typedef", "typedefs"),
        ("function", "functions"),
        ("global", "variables"),
        ("value", "values"),
    ):
        mine, other = getattr(ours, table), getattr(theirs, table)
        for name, one in mine.items():
            found.counts[kind] += 1
            if name not in other:
                found.differences.append(Difference(name, ABSENT, "", ""))
            else:
                found.differences.extend(_steps(kind, name, one, other[name]))
        found.more[kind] = len(other.keys() - mine.keys())
    return found


def _owners(ours: Survey, theirs: Survey, found: Agreement) -> None:
    for owner, held in ours.owners.items():
        found.counts[owner[0]] += 1
        if owner not in theirs.owners:
            found.differences.append(
                Difference(owner[1], f"is a {owner[0]} in our headers, not in the SDK", "", "")
            )
            continue
        there = theirs.owners[owner]
        known = {name for kind, name in ours.owners if kind == "protocol"}
        found.differences.extend(_head(owner[1], held, there, known))
        for key, method in held.methods.items():
            name = f"{key[0]}[{owner[1]} {key[2:]}]"
            found.counts["method"] += 1
            if key not in there.methods:
                found.differences.append(Difference(name, ABSENT, "", ""))
            else:
                found.differences.extend(_parts(name, method, there.methods[key]))
        found.more["method"] += len(there.methods.keys() - held.methods.keys())
    for kind in ("class", "protocol"):
        found.more[kind] = sum(owner[0] == kind for owner in theirs.owners.keys() - ours.owners.keys())


def _head(name: str, ours: Held, theirs: Held, known: set[str]) -> Iterator[Difference]:
    """The superclass, the versions, and the protocols that ours adopt, or could (those that are declared there)."""
    for part in ("introduced", "deprecated"):
        if getattr(ours, part) != getattr(theirs, part):
            yield Difference(name, part, getattr(ours, part) or "-", getattr(theirs, part) or "-")
    if ours.superclass != theirs.superclass:
        yield Difference(name, "superclass", ours.superclass or "none", theirs.superclass or "none")
    for protocol in sorted(ours.protocols - theirs.protocols):
        yield Difference(name, f"adopts {protocol} in our headers, not in the SDK", "", "")
    for protocol in sorted((theirs.protocols - ours.protocols) & known):
        yield Difference(name, f"adopts {protocol} in the SDK, not in our headers", "", "")


def _parts(name: str, ours: Any, theirs: Any) -> Iterator[Difference]:
    """Each field of a dataclass that differs, the parts of an ownership one by one."""
    for part in ours.__dataclass_fields__:
        mine, other = getattr(ours, part), getattr(theirs, part)
        if part == "ownership":
            yield from _parts(name, mine, other)
        elif mine != other:
            yield Difference(name, part.replace("_", " "), str(mine) or "-", str(other) or "-")


def _steps(kind: str, name: str, ours: Any, theirs: Any) -> Iterator[Difference]:
    if kind == "record":
        yield from _record(name, ours, theirs)
    elif kind == "enumeration":
        for part in ("storage", "flags"):
            mine, other = getattr(ours, part), getattr(theirs, part)
            if mine != other:
                yield Difference(name, part, str(mine), str(other))
    elif kind == "function":
        for what, mine, other in zip(("encoding", "retained"), ours, theirs, strict=True):
            if mine != other:
                yield Difference(name, what, str(mine), str(other))
    elif ours != theirs:
        yield Difference(name, "" if kind == "value" else "encoding", str(ours), str(theirs))


def _record(name: str, ours: Layout, theirs: Layout) -> Iterator[Difference]:
    for what in ("size", "align"):
        if getattr(ours, what) != getattr(theirs, what):
            yield Difference(name, what, str(getattr(ours, what)), str(getattr(theirs, what)))
    mine, other = ({member[0]: member[1:] for member in one.members} for one in (ours, theirs))
    if list(mine) != list(other):
        yield Difference(name, "members", ", ".join(mine), ", ".join(other))
        return
    for member in mine:
        for what, one, two in zip(
            ("offset in bits", "width in bits", "encoding"), mine[member], other[member], strict=True
        ):
            if one != two:
                yield Difference(name, f".{member} {what}", str(one), str(two))
