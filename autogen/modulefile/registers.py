"""The entries of the table of registers, read; the grammar is in `_support/registertable.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..model import NOWHERE, Location, Register, RegisterField


def read_registers(entries: Mapping[str, str]) -> dict[str, Register]:
    """The registers of a table; an enumeration's key is its name here, and no place in a header is known."""
    found: dict[str, Register] = {}
    for name, text in entries.items():
        head, _, body = text.partition("\n")
        where, *facts = head.split(", ")
        space, _, numbers = where.partition(" ")
        segment, _, offset = numbers.rpartition(":")
        one = Register(
            f"register {name}",
            name,
            Location("", 0),
            space if offset else NOWHERE,
            int(offset, 0) if offset else None,
            int(segment) if segment else None,
        )
        for fact in facts:
            word, _, rest = fact.partition(" ")
            if word == "like":
                body = entries[rest].partition("\n")[2]
            else:
                span, _, stride = rest.partition(" by ")
                first, last = map(int, span.split("-"))
                one = replace(one, first=first, count=last - first + 1, stride=int(stride))
        found[name] = replace(one, fields=tuple(map(_read_field, body.split("\n") if body else ())))
    return found


def _read_field(line: str) -> RegisterField:
    name, where, *enum = line.split()
    high, _, low = where.rpartition(":")
    return RegisterField(name, int(low), int(high) - int(low) + 1 if high else 1, *enum)
