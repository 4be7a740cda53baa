"""Records whose layout ctypes' own rules do not give, byte by byte, of ordinary ctypes fields wherever ctypes can.

Padding is spelled out, unaligned members live in a packed body inside an aligned record, and bit-fields are read
through field descriptors that belong to a helper class; a descriptor only adds its offset to the address of the
instance, so this costs what a plain field costs.
"""

import ctypes
import sys

from . import MEMORY, explain, refuse_by_value, set_pack

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    from ..format import Member

    Type: TypeAlias = Any  # a ctypes type; ctypes' own base class is private


class LayoutError(TypeError):
    """ctypes on this platform would lay a record out differently from the C compiler of the tables."""


class Row:
    """One member: bit-fields have `bits`; `bit` is the first bit within the byte at `offset`."""

    __slots__ = ("anonymous", "bit", "bits", "name", "offset", "type")

    def __init__(
        self,
        name: str,
        type: "Type",
        offset: int,
        bit: int = 0,
        bits: "int | None" = None,
        anonymous: bool = False,
    ) -> None:
        self.name, self.type, self.offset = name, type, offset
        self.bit, self.bits, self.anonymous = bit, bits, anonymous

    def moved(self, by: int) -> "Row":
        """The same member of a record that holds its record at `by`."""
        return Row(self.name, self.type, self.offset + by, self.bit, self.bits, self.anonymous)


# Types whose alignment is their size, to raise a record's alignment without adding a member.
_ALIGNERS: "dict[int, Any]" = {
    2: ctypes.c_uint16,
    4: ctypes.c_uint32,
    8: ctypes.c_uint64,
    16: ctypes.c_longdouble,
}


def explicit(cls: "Type", rows: "list[Row]", size: int, align: int) -> None:
    """Give `cls` the layout of `rows` byte by byte, whatever ctypes' rules would say."""
    cls._rows_ = rows
    if issubclass(cls, ctypes.Union):
        _explicit_union(cls, rows, size, align)
    else:
        _explicit_struct(cls, rows, size, align)
    cls._fields_[:] = [
        (row.name, row.type) if row.bits is None else (row.name, row.type, row.bits) for row in rows
    ]  # C's members, for whoever looks: ctypes has what it needs
    for row in rows:
        if row.bits is not None:
            setattr(cls, row.name, bit_descriptor(row, size))
        elif row.anonymous:
            for inner in promoted(row):
                access = bit_descriptor(inner, size) if inner.bits else descriptor(inner.type, inner.offset)
                setattr(cls, inner.name, access)


def _explicit_struct(cls: "Type", rows: "list[Row]", size: int, align: int) -> None:
    plain = [row for row in rows if row.bits is None]
    fields: list[tuple[str, Type]] = []
    end, aligned, highest = 0, True, 1
    for row in plain:
        if row.offset > end:
            fields.append((f"_pad{end}_", ctypes.c_ubyte * (row.offset - end)))
        fields.append((row.name, row.type))
        end = row.offset + ctypes.sizeof(row.type)
        natural_align = ctypes.alignment(row.type)
        aligned = aligned and row.offset % natural_align == 0
        highest = max(highest, natural_align)
    if size > end:
        fields.append((f"_pad{end}_", ctypes.c_ubyte * (size - end)))
    if aligned and highest <= align:
        raise_alignment(cls, fields, align if highest < align else 1)
        return
    body: Type = type(f"{cls.__name__}_body", (ctypes.Structure,), {"__module__": cls.__module__})
    set_pack(body, 1)
    body._fields_ = fields
    if align == 1:
        set_pack(cls, 1)
    cls._anonymous_ = ["_body_"]
    raise_alignment(cls, [("_body_", body)], align)


def _explicit_union(cls: "Type", rows: "list[Row]", size: int, align: int) -> None:
    fields: list[tuple[str, Type]] = [(row.name, row.type) for row in rows if row.bits is None]
    highest = max((ctypes.alignment(kind) for _, kind in fields), default=1)
    if highest > align:
        set_pack(cls, align)
    if max((ctypes.sizeof(kind) for _, kind in fields), default=0) < size:
        fields.append(("_bytes_", ctypes.c_ubyte * size))
    raise_alignment(cls, fields, align if highest < align else 1)


def raise_alignment(cls: "Type", fields: "list[tuple[str, Type]]", align: int) -> None:
    """Set the fields and raise the alignment; before Python 3.13 ctypes cannot go beyond 16."""
    if align > 1 and sys.version_info >= (3, 13):
        cls._align_ = align
    elif align > 1:
        aligner = _ALIGNERS[min(align, max(_ALIGNERS))]
        if ctypes.alignment(aligner) > align:  # a long double of another size
            aligner = ctypes.c_uint64
        fields = [("_align_", aligner * 0), *fields]
    cls._fields_ = fields


def descriptor(kind: "Type", offset: int) -> "Any":
    """A field descriptor that reads `kind` at `offset` of any ctypes instance."""
    helper: Type = type("_at", (ctypes.Structure,), {})
    set_pack(helper, 1)
    helper._fields_ = [("_", ctypes.c_ubyte * offset), ("x", kind)]
    return helper.x


def bit_descriptor(row: "Row", size: int) -> "Any":
    """Access to one bit-field of a record of `size` bytes, sign-correct."""
    assert row.bits is not None
    first, bits = row.offset * 8 + row.bit, row.bits
    if row.type is ctypes.c_bool:
        return _BitProperty(first, bits, signed=False, convert=bool)
    signed = row.type(-1).value < 0
    for kind in _SIGNED if signed else _UNSIGNED:
        width = ctypes.sizeof(kind) * 8
        unit = min(first // width * width, (size * 8 - width) // 8 * 8)
        for start in (unit, first // 8 * 8):
            if 0 <= start <= first and first + bits <= start + width <= size * 8:
                return _bits_in_unit(kind, start // 8, first - start, bits)
    return _BitProperty(first, bits, signed, int)


_SIGNED = (ctypes.c_int8, ctypes.c_int16, ctypes.c_int32, ctypes.c_int64)
_UNSIGNED = (ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_uint64)


def _bits_in_unit(kind: "Type", offset: int, shift: int, bits: int) -> "Any":
    helper: Type = type("_at", (ctypes.Structure,), {})
    set_pack(helper, 1)
    before = [("_skip", kind, shift)] if shift else []
    helper._fields_ = [("_", ctypes.c_ubyte * offset), *before, ("x", kind, bits)]
    return helper.x


class _BitProperty:
    """A bit-field that no single storage unit inside the record covers (it crosses nine bytes), or a bool."""

    def __init__(self, first: int, bits: int, signed: bool, convert: type) -> None:
        self.offset, self.shift, self.bits = first // 8, first % 8, bits
        self.length = (self.shift + bits + 7) // 8
        self.signed, self.convert = signed, convert
        from _operator import index  # few records have such a field

        self.index = index
        self.size = bits << 16 | self.shift  # as ctypes' own descriptors say it

    def _memory(self, record: "Any") -> "Any":
        return (ctypes.c_ubyte * self.length).from_address(ctypes.addressof(record) + self.offset)

    def __get__(self, record: "Any", owner: "Any" = None) -> "Any":
        if record is None:
            return self
        value = int.from_bytes(self._memory(record), sys.byteorder) >> self.shift & (1 << self.bits) - 1
        if self.signed and value >> self.bits - 1:
            value -= 1 << self.bits
        return self.convert(value)

    def __set__(self, record: "Any", value: "Any") -> None:
        memory, mask = self._memory(record), (1 << self.bits) - 1
        bits = (bool(value) if self.convert is bool else self.index(value)) & mask
        kept = int.from_bytes(memory, sys.byteorder) & ~(mask << self.shift)
        memory[:] = (kept | bits << self.shift).to_bytes(self.length, sys.byteorder)


def promoted(row: "Row") -> "Iterator[Row]":
    """The members of an anonymous member, as rows of the record that holds it."""
    for inner in rows_of(row.type):
        moved = inner.moved(row.offset)
        yield moved
        if inner.anonymous:
            yield from promoted(moved)


def rows_of(cls: "Type") -> "list[Row]":
    """What a record declares, member by member, however it was built."""
    if "_rows_" in cls.__dict__:
        return list(cls._rows_)
    anonymous = getattr(cls, "_anonymous_", ())
    rows = []
    for name, kind, *bits in getattr(cls, "_fields_", ()):
        field = getattr(cls, name)
        bit = field.size & 0xFFFF if bits else 0
        rows.append(Row(name, kind, field.offset, bit, bits[0] if bits else None, name in anonymous))
    return rows


def unusual(name: str, base: "Type", body: "dict[str, Any]", align: int) -> "Type":
    """The class of a type of that alignment, which has no fields yet."""
    if align <= MEMORY:
        return type(name, (base,), body)
    from .aligned import made

    return made(name, (base,), body, align)


def opaque(size: int, align: int) -> "Type":
    """A type of that size and alignment for what ctypes has no type for (vectors, 128-bit integers, …)."""
    cls: Type = unusual(f"opaque_{size}_{align}", ctypes.Union, {"__module__": __name__}, align)
    _explicit_union(cls, [], size, align)
    cls._opaque_ = True
    refuse_by_value(cls, "ctypes has no type for it")
    return cls


def place(cls: "Type", members: "list[Member]", fields: "list[Any]", size: int, align: int) -> None:
    """Give an explicit record its members where C has them; `fields` are (name, type) of each."""
    rows = [
        Row(member or text, field[1], byte, bit, bits, not member)
        for (member, text, byte, bit, bits), field in zip(members, fields, strict=True)
    ]
    explicit(cls, rows, size, align)


def initialise(self: "Any", /, *values: "Any", **members: "Any") -> None:
    """`__init__` of an explicit record: positional values go to the declared members, not to padding.

    Raises TypeError for too many of them, and for two of one member.
    """
    names = [row.name for row in self._rows_]
    if len(values) > len(names):
        raise TypeError("too many initializers")
    positional = dict(zip(names, values, strict=False))
    if twice := positional.keys() & members.keys():
        raise TypeError(f"duplicate values for field {sorted(twice)[0]!r}")
    if type(self).__dictoffset__:
        explain(type(self), members)
    for name, value in {**positional, **members}.items():
        try:
            setattr(self, name, value)
        except AttributeError:
            explain(type(self), (name,))
            raise
