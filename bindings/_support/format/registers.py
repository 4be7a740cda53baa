"""The table of registers, whose entries are in the order of their names: one of ten thousand is found by halving."""

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import TypeAlias

    from . import Table

    Span: TypeAlias = tuple[int, int, int]
    Place: TypeAlias = tuple[str, int | None, int | None, Span | None, str]


def find(table: "Table", name: str) -> "str | None":
    """What follows `NAME: ` in the entry called `name`, or None; without an index, and without reading all entries."""
    if table.index is not None:
        return table.index.get(name)
    found = _halved(table.change, name) if table.change else None
    return found if found is not None or name in table.missing else _halved(table.text, name)


def place(head: str) -> "Place":
    """(space, offset, segment, array, like) from the first line of an entry.

    `offset` is None where there is none, and `segment` where its space has none; `array` is (first, last, stride) of
    registers at equal distances; `like` names the register that has the same fields, or is empty.
    Raises ValueError.
    """
    where, *facts = head.split(", ")
    space, _, numbers = where.partition(" ")
    segment, _, offset = numbers.rpartition(":")
    array, like = None, ""
    for fact in facts:
        word, _, rest = fact.partition(" ")
        if word == "array":
            span, _, stride = rest.partition(" by ")
            first, _, last = span.partition("-")
            array = int(first), int(last), int(stride, 0)
        elif word == "like":
            like = rest
        else:
            raise ValueError(f"{fact!r} says nothing of a register: {head!r}")
    return space, int(offset, 0) if offset else None, int(segment) if segment else None, array, like


def fields(body: str) -> "list[tuple[str, int, int, str]]":
    """(name, lowest bit, width, enumeration) of each field; the enumeration is empty where there is none."""
    found = []
    for line in body.split("\n") if body else ():
        name, bits, *enum = line.split()
        high, _, low = bits.rpartition(":")
        found.append((name, int(low), int(high) - int(low) + 1 if high else 1, enum[0] if enum else ""))
    return found


def _halved(text: str, name: str) -> "str | None":
    low, high = 1, len(text)  # an entry that begins in between may be the one
    while low < high:
        start = text.rfind("\n\n", low, (low + high) >> 1)
        start = low if start < 0 else start + 2
        colon = text.find(": ", start)
        if colon < 0:
            return None
        found = text[start:colon]
        if found == name:
            end = text.find("\n\n", colon)
            return text[colon + 2 : end if end >= 0 else len(text)].rstrip("\n")
        if found > name:
            high = start
        else:
            low = text.find("\n\n", colon, high) + 2
            if low < 2:
                return None
    return None
