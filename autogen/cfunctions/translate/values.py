"""What variables hold while the statements of a function are run: numbers, records, arrays.

Values never change: a member that is assigned makes a new record, so that copies and branches cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeGuard

from ...clang import TypeKind
from ...clang import library as clang
from ...passes.names import member
from . import expr
from .ctypes_name import ctypes_name
from .expr import ATOM, FLOATS, Expr, Untranslatable
from .subobjects import is_array, is_record, is_union

_SIGNED = (TypeKind.CHAR_S, TypeKind.SCHAR, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.LONGLONG)


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A record or an array: the `parts` that were given values, by member or index.

    The others are those of `source`, the text of a parameter or of a part of one; else zero if `zeroed`; else
    they have no value.
    """

    type: clang.Type = field(compare=False)
    parts: Mapping[str | int, Value] = field(default_factory=dict)
    source: str = ""
    zeroed: bool = False


@dataclass(frozen=True, slots=True)
class Select:
    """One of two records."""

    test: Expr
    yes: Value
    no: Value


Value: TypeAlias = Expr | Aggregate | Select
Conversion: TypeAlias = Callable[[clang.Type, clang.Cursor], Value]  # an expression as a value of a type
# To a part: a member with its declaration, or an index with None.
Step: TypeAlias = "tuple[str | int, clang.Cursor | None]"


def passed(name: str, kind: clang.Type) -> Value:
    """A parameter, or a part of one, that is called `name`."""
    if is_record(kind) or is_array(kind):
        return Aggregate(kind, source=name)
    return Expr(name, ATOM, *_known(kind))


def _known(kind: clang.Type) -> tuple[str, bool]:
    ctype = ctypes_name(kind)
    if ctype is None:
        raise Untranslatable(f"a value of type {kind.spelling}")
    return ctype, ctype not in FLOATS


def part(value: Value, step: Step) -> Value:
    """The value of a member or an element. Raises Untranslatable if nothing is there."""
    name, declaration = step
    if isinstance(value, Select):
        return select(value.test, part(value.yes, step), part(value.no, step))
    if isinstance(value, Expr):
        raise Untranslatable("it reads a member of a number")
    found = value.parts.get(name)
    if found is not None:
        return _cut(found, declaration) if _is_bits(declaration) else found
    if is_union(value.type) and value.parts:
        raise Untranslatable("it reads another member of a union than it has filled")
    kind = _type_of(value, step)
    if value.source:
        return _read(
            f"{value.source}[{name}]" if declaration is None else attribute(value, str(name)), step, kind
        )
    if not value.zeroed:
        raise Untranslatable("it uses a value that is not set")
    if is_record(kind) or is_array(kind):
        return Aggregate(kind, zeroed=True)
    if _is_bits(declaration):
        return _cut(expr.integer(0, "c_int"), declaration)
    ctype, integral = _known(kind)
    return expr.integer(0, ctype) if integral else expr.real(0.0, ctype)


def attribute(value: Aggregate, name: str) -> str:
    """Spell a member of a parameter that is a record."""
    return f"{value.source}.{member(name)}"


def _read(name: str, step: Step, kind: clang.Type) -> Value:
    """A part of a parameter as the run time reads it."""
    _, declaration = step
    number = clang.type_kind(kind.get_canonical())
    if is_wide_character(kind):
        raise Untranslatable("it reads a wide character")
    if number == TypeKind.POINTER and clang.type_kind(kind.get_canonical().get_pointee()) != TypeKind.VOID:
        raise Untranslatable("it reads a member that is a pointer")
    if _is_bits(declaration):
        if declaration.get_bitfield_width() > 32:
            raise Untranslatable("it reads a bit-field that is wider than an int")
        return Expr(name, ATOM, "", True)
    if number == TypeKind.CHAR_S:  # the run time takes characters as unsigned
        return expr.cast("c_byte", Expr(name, ATOM, "c_ubyte", True))
    return passed(name, kind)


def _is_bits(declaration: clang.Cursor | None) -> TypeGuard[clang.Cursor]:
    return declaration is not None and bool(declaration.is_bitfield())


def _cut(value: Value, declaration: clang.Cursor) -> Expr:
    """What a bit-field keeps of a value, as C promotes it."""
    assert isinstance(value, Expr)
    bits = declaration.get_bitfield_width()
    kind = declaration.type.get_canonical()
    kind = (
        kind.get_declaration().enum_type.get_canonical() if clang.type_kind(kind) == TypeKind.ENUM else kind
    )
    ctype, _ = _known(kind)
    if bits > 32:
        raise Untranslatable("it reads a bit-field that is wider than an int")
    if ctype == "c_bool":
        return value
    signed = clang.type_kind(kind) in _SIGNED
    if bits == 32:
        return expr.cast("c_int" if signed else "c_uint", value)
    if value.constant == 0:
        return expr.integer(0, "c_int")
    if not signed:
        return expr.cast("c_int", expr.binary("&", value, expr.integer((1 << bits) - 1, "c_int")))
    spare = expr.integer(32 - bits, "c_int")
    return expr.binary(">>", expr.binary("<<", expr.cast("c_int", value), spare), spare)


def _type_of(value: Aggregate, step: Step) -> clang.Type:
    name, declaration = step
    if declaration is not None:
        return declaration.type
    size = value.type.get_canonical().get_array_size()
    if not isinstance(name, int) or not 0 <= name < size:
        raise Untranslatable("it uses an element that its array does not have")
    return value.type.get_canonical().get_array_element_type()


def with_part(value: Value, steps: Sequence[Step], new: Value) -> Value:
    """The value with a part replaced, at any depth. Raises Untranslatable if it is part of a number."""
    if not steps:
        return new
    if isinstance(value, Select):
        return replace(value, yes=with_part(value.yes, steps, new), no=with_part(value.no, steps, new))
    if isinstance(value, Expr):
        raise Untranslatable("it writes a member of a number")
    first, *rest = steps
    if rest:
        inner = value.parts.get(first[0])
        if inner is None and (value.source or value.zeroed):
            inner = part(value, first)
        if inner is None:
            inner = Aggregate(_type_of(value, first))
        new = with_part(inner, rest, new)
    else:
        _type_of(value, first)  # an index must be in the array
    return replace(value, parts={**value.parts, first[0]: new})


def select(test: Expr, yes: Value, no: Value) -> Value:
    """One of two values."""
    if yes == no:
        return yes
    if isinstance(yes, Expr) and isinstance(no, Expr):
        return expr.select(test, yes, no)
    if test.constant is not None:
        return yes if test.constant else no
    return Select(test, yes, no)


def merge(test: Expr, yes: Value, no: Value) -> Value:
    """The same; records that differ in a few members keep what they share."""
    if isinstance(yes, Aggregate) and isinstance(no, Aggregate) and _rest(yes) == _rest(no):
        parts = {name: merge(test, yes.parts[name], no.parts[name]) for name in yes.parts}
        return replace(yes, parts=parts)
    return select(test, yes, no)


def _rest(value: Aggregate) -> object:
    """Which parts a record has, and what the others are."""
    return value.parts.keys(), value.source, value.zeroed


def is_wide_character(kind: clang.Type) -> bool:
    """Whether a type is wchar_t, whose values ctypes has as characters."""
    while clang.type_kind(kind) in (TypeKind.ELABORATED, TypeKind.TYPEDEF):
        if clang.type_kind(kind) == TypeKind.ELABORATED:
            kind = kind.get_named_type()
        elif kind.get_typedef_name() == "wchar_t":
            return True
        else:
            kind = kind.get_declaration().underlying_typedef_type
    return bool(clang.type_kind(kind) == TypeKind.WCHAR)
