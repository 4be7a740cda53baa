"""Registers as the lines of their table, as `docs/module-format.md` specifies them.

The entries are in the order of their names: the run time finds one by halving the text, without an index. A
register with the fields of one whose name differs in numbers only says so instead of repeating them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ..model import (
    WORD,
    Register,
    RegisterField,
)
from . import escape

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
    if register.space == WORD:
        return f"{WORD} {register.offset}"
    segment = "" if register.base_idx is None else f"{register.base_idx}:"
    where = f"{register.space} {segment}{register.offset:#x}"
    if register.is_array:
        last = register.first + register.count - 1
        where += f", array {register.first}-{last} by {register.stride}"
    return where


def field_line(field: RegisterField, names: Mapping[str, str]) -> str:
    """NAME HIGH:LOW, or NAME BIT, and the enumeration of its values."""
    enum = f" {names[field.enum]}" if field.enum in names else ""
    return f"{escape.name(field.name)} {bits(field.shift, field.width)}{enum}"


def bits(shift: int, width: int) -> str:
    """A range of bits as data sheets have it: 9:6, or 4 for a single one."""
    return f"{shift + width - 1}:{shift}" if width > 1 else str(shift)


def spelled(register: Register) -> str:
    """The macros that a register was made of, in short: `regX, regX_BASE_IDX, X__*`."""
    name = register.name
    if register.is_array:
        name += f"_{{{register.first}..{register.first + register.count - 1}}}"
    if register.space == WORD:
        return f"{name}_*"
    parts = [f"{register.space}{name}"] * (register.offset is not None)
    parts += [f"{register.space}{name}_BASE_IDX"] * (register.base_idx is not None)
    parts += [f"{name}__*"] * bool(register.fields)
    return ", ".join(parts)


def layout(register: Register, names: Mapping[str, str]) -> Sequence[str]:
    """A register's bits as a table for people; none for a register without fields."""
    fields = [(one.name, one.shift, one.width, names.get(one.enum, "")) for one in register.fields]
    return drawn(fields) if fields else []


def drawn(fields: Iterable[tuple[str, int, int, str]], value: int | None = None) -> list[str]:
    """Fields (name, shift, width, remark) as lines, and one for each run of bits that no field has.

    With a value, what each has in it; where no field is, only if it is not zero.
    """
    rows = [("bits", "field", "mask" if value is None else "value", "")]
    free = 0
    for name, shift, width, remark in sorted(fields, key=lambda field: field[1]):
        if shift > free:
            rows.append(_row("-", free, shift - free, "", value))
        rows.append(_row(name, shift, width, remark, value))
        free = max(free, shift + width)
    if value is not None and value >> free:
        rows.append(_row("-", free, (value >> free).bit_length(), "", value))
    elif value is None and free < 32:
        rows.append(_row("-", free, 32 - free, "", value))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return [
        f"{one:>{widths[0]}}  {name:{widths[1]}}  {shown:>{widths[2]}}  {remark}".rstrip()
        for one, name, shown, remark in rows
    ]


def _row(name: str, shift: int, width: int, remark: str, value: int | None) -> tuple[str, str, str, str]:
    mask = (1 << width) - 1
    if value is None:
        shown = f"{mask << shift:#010x}"
    else:
        number = value >> shift & mask
        shown = f"{number:#x}" if number > 9 else str(number)
    return (
        bits(shift, width),
        name,
        shown if name != "-" or (value is not None and shown != "0") else "",
        remark,
    )
