"""Decide how each record gets the compiler's layout from ctypes.

"natural" where ctypes' own rules give it on every supported Python, "pack N" where they do with `_pack_`,
"explicit" for everything else: there the run time places every member at its offset (`_support/records/layout.py`).
"""

from __future__ import annotations

from dataclasses import replace

from ..model import Enum, Extent, Field, Module, Record, Scalar, Type, Types
from .options import Options

MAX_CTYPES_ALIGN = 16  # before Python 3.13 no ctypes type is aligned to more


def layout(module: Module, options: Options) -> Module:
    """Decide for each record whether ctypes' own rules, a packing or explicit offsets give the compiler's layout."""
    types = Types(module.by_key(), module.pointer_size)
    decided: dict[str, str] = {}

    def decide(record: Record) -> str:
        if record.key not in decided:
            decided[record.key] = "explicit"  # for a record inside itself, which C does not allow
            decided[record.key] = _decide(record)
        return decided[record.key]

    def _decide(record: Record) -> str:
        if record.size is None:
            return "natural"
        for field in record.fields:
            if not field.name and not field.anonymous:
                return "explicit"  # an unnamed bit-field: padding that ctypes has no word for
            inner = types.record(field.type) if field.anonymous else None
            if inner is not None and decide(inner) == "explicit":
                return "explicit"  # its members are promoted one by one
        has_bits = any(field.bits is not None for field in record.fields)
        if has_bits and (record.kind == "union" or "windows" in options.target):
            # In a union ctypes lets one bit-field's storage unit run on into the next member; on Windows it
            # follows Microsoft's rules in its own way.
            return "explicit"
        for pack in (None,) if has_bits else (None, 1, 2, 4, 8):
            if _reproduces(record, pack, types):
                return "natural" if pack is None else f"pack {pack}"
        return "explicit"

    return replace(
        module,
        declarations=tuple(
            replace(d, layout=decide(d)) if isinstance(d, Record) else d for d in module.declarations
        ),
    )


def _reproduces(record: Record, pack: int | None, types: Types) -> bool:
    if record.align > MAX_CTYPES_ALIGN:
        return False
    if any(f.bits is not None and not _plain_integer(f.type, types) for f in record.fields):
        return False
    members = [(field, types.extent(field.type)) for field in record.fields]
    by_compiler = [f.offset for f in record.fields], record.size, record.align
    bits = any(f.bits is not None for f in record.fields)
    return ctypes_layout(record.kind, members, pack) == by_compiler and (
        not bits or newer_layout(members) == by_compiler
    )


def _plain_integer(kind: Type, types: Types) -> bool:
    """Whether ctypes takes the type for a bit-field; its c_bool ones overwrite their neighbours."""
    match types.behind(kind):
        case Scalar(ctype=ctype) | Enum(type=Scalar(ctype=ctype)):
            return ctype != "c_bool"  # and characters are integers there
    return False


def ctypes_layout(
    kind: str, fields: list[tuple[Field, Extent]], pack: int | None
) -> tuple[list[int], int, int]:
    """Bit offsets, size and alignment that ctypes before Python 3.14 gives these members.

    Not for unions with bit-fields. (Source: the published behaviour of `_ctypes`; a property test compares
    this function with the running Python.)
    """
    offsets: list[int] = []
    end = total = unit = used = 0
    align = 1
    for field, s in fields:
        if kind == "union":
            end = unit = used = 0
        field_align = min(s.align, pack) if pack else s.align
        if field.bits is not None and unit and s.size * 8 <= unit and used + field.bits <= unit:
            pass  # the storage unit has room
        elif field.bits is not None and unit and s.size * 8 >= unit and used + field.bits <= s.size * 8:
            end += s.size - unit // 8  # a larger type widens the unit in place
            unit = s.size * 8
        else:
            end = -(-end // field_align) * field_align + s.size
            align = max(align, field_align)
            unit, used = (s.size * 8, 0) if field.bits is not None else (0, 0)
        offsets.append((end - s.size) * 8 + used)
        used += field.bits or 0
        total = max(total, end)
    return offsets, -(-total // align) * align, align


def newer_layout(fields: list[tuple[Field, Extent]]) -> tuple[list[int], int, int]:
    """What ctypes gives a struct with bit-fields from Python 3.14 on: GCC's rules for one that is not packed."""
    offsets: list[int] = []
    end = 0  # in bits
    align = 1
    for field, s in fields:
        if field.bits is None:
            end = -(-end // (s.align * 8)) * s.align * 8
            offsets.append(end)
            end += s.size * 8
        else:
            unit = s.size * 8
            if end // unit != (end + field.bits - 1) // unit:
                end = -(-end // unit) * unit
            offsets.append(end)
            end += field.bits
        align = max(align, s.align)
    return offsets, -(-end // (align * 8)) * align, align
