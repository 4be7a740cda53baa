"""Decide how each record gets the compiler's layout from ctypes.

"natural" where ctypes' own rules give it on every supported Python, "pack N" where they do with `_pack_`,
"explicit" for everything else: there the run time places every member at its offset (`_support/layout.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..model import Array, Declaration, Enum, Field, Module, Opaque, Record, Ref, Scalar, Type, Typedef
from .options import Options

MAX_CTYPES_ALIGN = 16  # before Python 3.13 no ctypes type is aligned to more


def layout(module: Module, options: Options) -> Module:
    by_key = module.by_key()
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
            inner = by_key.get(field.type.key) if isinstance(field.type, Ref) else None
            if field.anonymous and isinstance(inner, Record) and decide(inner) == "explicit":
                return "explicit"  # its members are promoted one by one
        has_bits = any(field.bits is not None for field in record.fields)
        if has_bits and (record.kind == "union" or "windows" in options.target):
            # In a union ctypes lets one bit-field's storage unit run on into the next member; on Windows it
            # follows Microsoft's rules in its own way.
            return "explicit"
        for pack in (None,) if has_bits else (None, 1, 2, 4, 8):
            if _reproduces(record, pack, by_key, module.pointer_size):
                return "natural" if pack is None else f"pack {pack}"
        return "explicit"

    return replace(
        module,
        declarations=tuple(
            replace(d, layout=decide(d)) if isinstance(d, Record) else d for d in module.declarations
        ),
    )


@dataclass(frozen=True, slots=True)
class Shape:
    """Size and alignment of a type as ctypes has it; `sure` is false where that depends on the Python."""

    size: int
    align: int
    sure: bool = True


def shape(kind: Type, by_key: Mapping[str, Declaration], pointer: int) -> Shape:
    while isinstance(kind, Ref) and isinstance(named := by_key.get(kind.key), Typedef):
        kind = named.type
    match kind:
        case Scalar():
            return Shape(kind.size, kind.align)
        case Opaque():
            return Shape(kind.size, kind.align, kind.align <= MAX_CTYPES_ALIGN)
        case Array():
            item = shape(kind.of, by_key, pointer)
            return Shape(item.size * kind.length, item.align, item.sure)
        case Ref():
            match by_key.get(kind.key):
                case Record() as record:
                    return Shape(record.size or 0, record.align, record.align <= MAX_CTYPES_ALIGN)
                case Enum() as enum:
                    return Shape(enum.type.size, enum.type.align)
    return Shape(pointer, pointer)


def _reproduces(record: Record, pack: int | None, by_key: Mapping[str, Declaration], pointer: int) -> bool:
    shapes = [shape(field.type, by_key, pointer) for field in record.fields]
    if not all(s.sure for s in shapes) or record.align > MAX_CTYPES_ALIGN:
        return False
    if any(f.bits is not None and not _plain_integer(f.type, by_key) for f in record.fields):
        return False
    members = list(zip(record.fields, shapes, strict=True))
    truth = [f.offset for f in record.fields], record.size, record.align
    bits = any(f.bits is not None for f in record.fields)
    return ctypes_layout(record.kind, members, pack) == truth and (not bits or newer_layout(members) == truth)


def _plain_integer(kind: Type, by_key: Mapping[str, Declaration]) -> bool:
    """Whether ctypes takes the type for a bit-field; its c_bool ones overwrite their neighbours."""
    while isinstance(kind, Ref):
        declaration = by_key.get(kind.key)
        if not isinstance(declaration, Enum | Typedef):
            return False
        kind = declaration.type
    return isinstance(kind, Scalar) and kind.ctype not in ("c_bool", "c_char", "c_wchar")


def ctypes_layout(
    kind: str, fields: list[tuple[Field, Shape]], pack: int | None
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


def newer_layout(fields: list[tuple[Field, Shape]]) -> tuple[list[int], int, int]:
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
