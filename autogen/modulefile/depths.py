"""That what is made of other things comes to an end: nothing holds itself, and nothing is too deep.

Who lays out, compares or writes a type follows it through typedefs and records; these bounds are theirs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from bindings._support.format.expressions import DEPTH

from .declarations import Declarations

MOST = 1 << 16
"""How many members a record has, with those of the records that are promoted into it."""

Used = Mapping[tuple[str, str], Collection[tuple[str, bool]]]


def check(declared: Declarations, used: Used) -> None:
    """Hold the declarations of a target to the bounds; `used` has what types each entry, by table and name, names.

    Raises ValueError.
    """
    types, records, enums = declared.types, declared.records, declared.enums
    mentions = {name: [one for one, _ in used.get(("types", name), ()) if one in types] for name in types}
    _end("types", mentions)
    uses = {("types", name): used.get(("types", name), ()) for name in types}
    uses |= {("records", name): used.get(("records", name), ()) for name in records}
    uses |= {("enums", name): used.get(("enums", name), ()) for name in enums}
    _end("records", {name: [one for one, inside in of if inside] for (_, name), of in uses.items()})
    counts: dict[str, int] = {}
    promoted: dict[str, set[str]] = {}
    for name in _inner_first(declared):
        members = declared.records[name].members
        counts[name] = sum(1 if one.name else counts.get(_behind(declared, one.type), 1) for one in members)
        if counts[name] > MOST:
            raise ValueError(f"records: {name[:100]}: more than {MOST} members")
        inner = [_behind(declared, one.type) for one in members if not one.name]
        each = [one for other in inner for one in (other, *promoted.get(other, ()))]
        promoted[name] = {*each}
        if len(promoted[name]) < len(each):
            raise ValueError(f"records: {name[:100]}: the members of one record are in it twice")


def _end(table: str, of: Mapping[str, Iterable[str]]) -> None:
    """Raise ValueError if a name is made of itself, or in more than DEPTH steps."""
    depths: dict[str, int] = {}
    for name in of:
        path = [(name, iter(of[name]))]
        depths.setdefault(name, 0)
        if depths[name]:
            continue
        on_path = {name}
        while path:
            current, rest = path[-1]
            for other in rest:
                if other in on_path:
                    raise ValueError(f"{table}: {other[:100]} is made of itself")
                if other in of and not depths.get(other):
                    path.append((other, iter(of[other])))
                    on_path.add(other)
                    break
            else:
                path.pop()
                on_path.discard(current)
                depths[current] = 1 + max((depths.get(one, 0) for one in of[current]), default=0)
                if depths[current] > DEPTH:
                    raise ValueError(
                        f"{table}: {current[:100]} is made of more than {DEPTH} others, one in the other"
                    )


def _behind(declared: Declarations, text: str) -> str:
    while text in declared.types:
        text = declared.types[text].type
    return text


def _inner_first(declared: Declarations) -> list[str]:
    """The records with promoted members, each after those; that nothing holds itself is known."""
    found: dict[str, None] = {}

    def add(name: str) -> None:
        if name not in found:
            for one in declared.records[name].members:
                inner = "" if one.name else _behind(declared, one.type)
                if inner in declared.records:
                    add(inner)
            found[name] = None

    for name in declared.records:
        add(name)
    return list(found)
