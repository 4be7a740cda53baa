"""Registers as the lines of their table, in the grammar of `_support/registertable.py`.

The entries are in the order of their names: the run time finds one by halving the text, without an index. A
register with the fields of one whose name differs in numbers only says so instead of repeating them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .model import Register, RegisterField

_NUMBER = re.compile(r"\d+")


def register_entries(registers: Mapping[str, Register], names: Mapping[str, str]) -> dict[str, str]:
    """Name -> what follows `NAME: `; `names` has the Python name of each enumeration by its key."""
    models: dict[tuple[str, tuple[RegisterField, ...]], str] = {}
    entries: dict[str, str] = {}
    for name, register in sorted(registers.items()):
        lines = [f"\n  {field_line(one, names)}" for one in register.fields]
        family = _NUMBER.sub("#", name), register.fields
        model = models.setdefault(family, name)
        like = f", like {model}"
        if model != name and len(like) < sum(map(len, lines)):
            lines = [like]
        entries[name] = place(register) + "".join(lines)
    return entries


def place(register: Register) -> str:
    """Where a register is: `reg 0:0x1bb2`, `ix 0x102`, `word 3`; `fields` for one that has no place."""
    if register.offset is None:
        return "fields"
    segment = "" if register.base_idx is None else f"{register.base_idx}:"
    where = f"{register.space} {segment}{register.offset:#x}"
    if register.is_array:
        last = register.first + register.count - 1
        where += f", array {register.first}-{last} by {register.stride}"
    return where


def field_line(field: RegisterField, names: Mapping[str, str]) -> str:
    """NAME HIGH:LOW, or NAME BIT, and the enumeration of its values."""
    enum = f" {names[field.enum]}" if field.enum in names else ""
    return f"{field.name} {bits(field.shift, field.width)}{enum}"


def bits(shift: int, width: int) -> str:
    """A range of bits as data sheets have it: 9:6, or 4 for a single one."""
    return f"{shift + width - 1}:{shift}" if width > 1 else str(shift)


def layout(register: Register, names: Mapping[str, str]) -> Sequence[str]:
    """A register as a table for people: one line a field, and one for each run of bits between them."""
    rows = [("bits", "field", "width", "mask", "values")]
    free = 0
    for one in register.fields:
        if one.shift > free:
            rows.append((bits(free, one.shift - free), "-", str(one.shift - free), "", ""))
        rows.append(
            (
                bits(one.shift, one.width),
                one.name,
                str(one.width),
                f"{one.mask:#010x}",
                names.get(one.enum, ""),
            )
        )
        free = max(free, one.shift + one.width)
    return draw(rows)


def draw(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines with columns of equal width; numbers end alike, names begin alike."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    right = {0, 2}
    return [
        "  ".join(
            text.rjust(width) if column in right else text.ljust(width)
            for column, (text, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
