"""That a table says the same however it is read.

The run time finds one entry by a search in the text, many by an index; the generator reads all. A text that was not
written by `render/tables.py` could give each of them something else under one name, and so show to who reviews or
verifies a module what its users do not get.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from bindings._support.format import BLOCK, GRAMMAR, Enumerators, Table

from . import rules

_WITHOUT_TYPES = ("aliases", "registers", "constants", "availability", "skipped")


def check(table: str, text: str) -> dict[tuple[str, str], list[tuple[str, bool]]]:
    """What types the entries of a table name, by table and name (see `rules.check`); none for those that name none.

    Raises ValueError if the entries are not plain: each a name of its own, the mark, and what the table can say.
    """
    used: dict[tuple[str, str], list[tuple[str, bool]]] = {}
    if not text:
        return used
    mark, end = GRAMMAR[table]
    inner = text.strip("\n")
    if text != f"\n{inner}\n":
        raise ValueError(f"{table}: it neither begins nor ends with one line break")
    names = []
    for entry in inner.split(end) if inner else ():
        name, found, _ = entry.partition(mark)
        head, *lines = entry.split("\n")
        if not found or not name or name.startswith(" ") or mark not in head:
            raise ValueError(f"{table}: {head[:100]!r} is no entry")
        if mark[0] == " " and entry.endswith(mark[:-1]):  # with the end of the line it would be a mark
            raise ValueError(f"{table}: {name[:100]}: the entry ends like a mark")
        if end == BLOCK and not all(line.startswith("  ") for line in lines):
            raise ValueError(f"{table}: {name[:100]}: a line of the entry is not indented")
        types = rules.check(table, name, entry[len(name) + len(mark) :])
        if types or table not in _WITHOUT_TYPES:
            used[table, name] = types
        names.append(name)
    _once(table, names)
    if table == "registers" and names != sorted(names):
        raise ValueError("registers: they are not in the order of their names")
    if table == "enums":
        lines = [line[2:] for line in inner.split("\n") if line.startswith("  ")]
        for line in lines:
            if line.count(" = ") != 1 or line.startswith(" ") or line.endswith(" ="):
                raise ValueError(f"enums: {line[:100]!r} is no enumerator")
        _once(table, [line.partition(" = ")[0] for line in lines])
    return used


def distinct(tables: Mapping[str, Table], beside: Iterable[str] = ()) -> None:
    """Raise ValueError if two tables of one target have the same name, of which the run time would make one thing.

    Nor may a name be one of those `beside` them: of the module's variables, which would hide it, and of the entries of
    tables that only a later version knows.
    """
    names = [*beside]
    names += [
        name
        for table, one in tables.items()
        if table not in ("skipped", "availability")
        for name in one.entries()
    ]
    if "enums" in tables:
        names += Enumerators(tables["enums"]).entries()
    _once("the tables", names)


def _once(table: str, names: Iterable[str]) -> None:
    [(name, count)] = Counter(names).most_common(1) or [("", 0)]
    if count > 1:
        raise ValueError(f"{table}: {name[:100]} is there {count} times")
