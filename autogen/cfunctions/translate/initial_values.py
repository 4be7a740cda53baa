"""What the initialiser of a constant holds, as plain values: numbers, texts, addresses, and tuples of them."""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...model import Value as Plain
from .expr import Expr, Untranslatable
from .initializers import initializer_list
from .subobjects import is_anonymous, is_array, is_record, is_union, members, named_members
from .translator import bare, expressions
from .values import Aggregate, Value

MOST = 1 << 16  # elements of an array
_FLOATS = (TypeKind.FLOAT, TypeKind.DOUBLE, TypeKind.LONGDOUBLE)
_SIGNED = (TypeKind.CHAR_S, TypeKind.SCHAR, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.LONGLONG)
_UNSIGNED = (
    *(TypeKind.BOOL, TypeKind.CHAR_U, TypeKind.UCHAR, TypeKind.USHORT, TypeKind.UINT, TypeKind.ULONG),
    *(TypeKind.ULONGLONG, TypeKind.CHAR16, TypeKind.CHAR32, TypeKind.WCHAR),
)
_NARROW = (TypeKind.CHAR_U, TypeKind.CHAR_S, TypeKind.UCHAR, TypeKind.SCHAR)
_NARROW_TEXT = re.compile(r'(?:u8)?(".*")', re.DOTALL)
_UNKNOWN = "a part of it is not known at compile time"


@dataclass(frozen=True, slots=True)
class _Known(Expr):
    """A number, a text or an address that an initialiser gives."""

    value: Plain = 0


def initial_value(kind: clang.Type, initialiser: clang.Cursor, *, whole: bool = False) -> Plain:
    """The value that an expression or a list in braces gives an object of a type. Raises Untranslatable.

    Zeros at the end of a record or an array are left out, but not of one that is wanted as a `whole`.
    """
    cursor = bare(initialiser)
    if is_array(kind) and kind.get_canonical().get_array_size() > MOST:
        raise Untranslatable(f"it has more than {MOST:,} elements")
    return _plain(kind, _value(kind, cursor), whole)


def _value(kind: clang.Type, cursor: clang.Cursor) -> Value:
    """An expression as a value of a type."""
    cursor = bare(cursor)
    number = clang.type_kind(kind.get_canonical())
    if clang.kind(cursor) == CursorKind.COMPOUND_LITERAL_EXPR and (is_record(kind) or is_array(kind)):
        cursor = list(cursor.get_children())[-1]
    if clang.kind(cursor) == CursorKind.INIT_LIST_EXPR:
        if is_record(kind) or is_array(kind):
            return initializer_list(cursor, kind, _value)
        children = list(cursor.get_children())
        return _value(kind, children[0]) if children else _Known("")
    if is_array(kind) and clang.kind(cursor) == CursorKind.STRING_LITERAL:
        return _Known("", value=_text(cursor))
    if number == TypeKind.POINTER:
        return _Known("", value=address(kind, cursor))
    found = clang.evaluate(cursor)
    if is_record(kind) or is_array(kind) or not isinstance(found, int | float):
        raise Untranslatable(_UNKNOWN)
    return _Known("", value=_number(kind, found))


def address(kind: clang.Type, cursor: clang.Cursor) -> int | str:
    """The address that an expression is, or the text that it points to. Raises Untranslatable if it is neither."""
    cursor = bare(cursor)
    if clang.kind(cursor) == CursorKind.STRING_LITERAL:
        if clang.type_kind(kind.get_canonical().get_pointee().get_canonical()) in (*_NARROW, TypeKind.VOID):
            return _text(cursor)
        raise Untranslatable("it points to wide characters")
    found = clang.evaluate(cursor)
    if isinstance(found, int):
        return found & (1 << 8 * kind.get_size()) - 1
    if clang.kind(cursor) == CursorKind.CSTYLE_CAST_EXPR:
        return address(kind, list(expressions(cursor))[-1])
    raise Untranslatable("a part of it is the address of something")


def _text(cursor: clang.Cursor) -> str:
    return letters(cursor).decode("utf-8", "surrogateescape")


def letters(cursor: clang.Cursor) -> bytes:
    """The bytes of a string literal, NULs inside it too; clang spells it with octal escapes.

    Raises Untranslatable for wide ones.
    """
    narrow = _NARROW_TEXT.fullmatch(cursor.spelling)
    if narrow is None:
        raise Untranslatable("it has a string of wide characters")
    found: bytes = ast.literal_eval(f"b{narrow[1]}")
    return found


def _number(kind: clang.Type, value: int | float) -> int | float:
    """A number as C converts it to a type."""
    canonical = kind.get_canonical()
    if clang.type_kind(canonical) == TypeKind.ENUM:
        canonical = canonical.get_declaration().enum_type.get_canonical()
    number, bits = clang.type_kind(canonical), 8 * canonical.get_size()
    if number in _FLOATS:
        rounded: float = (
            struct.unpack("<f", struct.pack("<f", value))[0] if number == TypeKind.FLOAT else float(value)
        )
        return rounded
    if number not in (*_SIGNED, *_UNSIGNED):
        raise Untranslatable(f"a part of it is of type {kind.spelling}")
    return int(value != 0) if number == TypeKind.BOOL else _wrapped(int(value), bits, number in _SIGNED)


def _wrapped(value: int, bits: int, signed: bool) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if signed and value >> bits - 1 else value


def _plain(kind: clang.Type, value: Value | None, whole: bool) -> Plain:
    """A value without clang's types."""
    if isinstance(value, _Known):
        return value.value
    if value is not None and not isinstance(value, Aggregate):
        raise Untranslatable(_UNKNOWN)
    parts = value.parts if value is not None else {}
    if is_union(kind):
        return _of_union(kind, parts, whole)
    if is_array(kind):
        element, size = kind.get_canonical().get_array_element_type(), kind.get_canonical().get_array_size()
        return _ended([_plain(element, parts.get(position), whole) for position in range(size)], whole)
    if is_record(kind):
        return _ended([_of_member(one, parts, whole) for one in members(kind)], whole)
    return 0.0 if clang.type_kind(kind.get_canonical()) in _FLOATS else 0


def _of_member(field: clang.Cursor, parts: Mapping[str | int, Value], whole: bool) -> Plain:
    if is_anonymous(field):  # whose members are those of what holds it
        inner: dict[str | int, Value] = {name: parts[name] for name in _called(field) if name in parts}
        return _plain(field.type, Aggregate(field.type, inner) if inner else None, whole)
    found = _plain(field.type, parts.get(field.spelling), whole)
    if field.is_bitfield() and isinstance(found, int):
        found = _wrapped(found, field.get_bitfield_width(), _is_signed(field.type))
    return found


def _of_union(kind: clang.Type, parts: Mapping[str | int, Value], whole: bool) -> Plain:
    """The position of the member that has a value, and this."""
    filled = [at for at, field in enumerate(members(kind)) if parts.keys() & set(_called(field))]
    if len(filled) > 1:
        raise Untranslatable("it gives two members of a union")
    return (filled[0], _of_member(members(kind)[filled[0]], parts, whole)) if filled else ()


def _called(field: clang.Cursor) -> list[str]:
    """The names of a member, or of the members of an anonymous one."""
    return [one.spelling for one in named_members(field.type)] if is_anonymous(field) else [field.spelling]


def _is_signed(kind: clang.Type) -> bool:
    canonical = kind.get_canonical()
    if clang.type_kind(canonical) == TypeKind.ENUM:
        canonical = canonical.get_declaration().enum_type.get_canonical()
    return clang.type_kind(canonical) in _SIGNED


def _ended(items: Sequence[Plain], whole: bool) -> Plain:
    """The items, without the zeros at their end."""
    length = len(items)
    while not whole and length and (items[length - 1] == () or repr(items[length - 1]) in ("0", "0.0")):
        length -= 1
    return tuple(items[:length])
