"""What records are made of: their members, and at the bottom of nested ones the subobjects, which are no records.

A path is C text behind a record: `.origin.x`, `.items[2]`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from .expr import Untranslatable

_MOST = 200  # subobjects of one record


@dataclass(frozen=True, slots=True)
class Subobject:
    """A number somewhere in a record; `bits` are a bit-field's.

    `choices` says by union which of its members the scalar is in: others are other values of the same bytes.
    """

    path: str
    type: clang.Type
    bits: int | None = None
    choices: Mapping[str, int] | None = None


def is_typed_pointer(kind: clang.Type) -> bool:
    """Whether a type is a pointer's to more than void."""
    canonical = kind.get_canonical()
    return clang.type_kind(canonical) == TypeKind.POINTER and (
        clang.type_kind(canonical.get_pointee().get_canonical()) != TypeKind.VOID
    )


def is_record(kind: clang.Type) -> bool:
    """Whether a type is a struct or a union."""
    return clang.type_kind(kind.get_canonical()) == TypeKind.RECORD


def is_array(kind: clang.Type) -> bool:
    """Whether a type is an array of known length."""
    return clang.type_kind(kind.get_canonical()) == TypeKind.CONSTANTARRAY


def is_union(kind: clang.Type) -> bool:
    """Whether a type is a union."""
    return is_record(kind) and clang.kind(kind.get_canonical().get_declaration()) == CursorKind.UNION_DECL


def is_anonymous(field: clang.Cursor) -> bool:
    """Whether a member has no name, so that its own members are the holder's as well."""
    inner = field.type.get_canonical().get_declaration()
    return bool(clang.library().clang_Cursor_isAnonymousRecordDecl(inner))


def members(kind: clang.Type) -> list[clang.Cursor]:
    """The members of a record as declared, without unnamed bit-fields."""
    return [f for f in kind.get_canonical().get_fields() if f.spelling or is_anonymous(f)]


def named_members(kind: clang.Type) -> Iterator[clang.Cursor]:
    """The members that can be named: those of anonymous ones in their place."""
    for field in members(kind):
        if is_anonymous(field):
            yield from named_members(field.type)
        else:
            yield field


def subobjects(kind: clang.Type) -> tuple[Subobject, ...]:
    """All subobjects of a record or an array, in order. Raises Untranslatable if there are too many."""
    found: list[Subobject] = []
    for scalar in _walk(kind, Subobject("", kind)):
        found.append(scalar)
        if len(found) > _MOST:
            raise Untranslatable("its records have too many members")
    return tuple(found)


def _walk(kind: clang.Type, at: Subobject) -> Iterator[Subobject]:
    if is_array(kind):
        canonical = kind.get_canonical()
        for number in range(canonical.get_array_size()):
            element = canonical.get_array_element_type()
            yield from _walk(element, replace(at, path=f"{at.path}[{number}]"))
    elif is_record(kind):
        for number, field in enumerate(members(kind)):
            choices = at.choices
            if is_union(kind):
                choices = {**(at.choices or {}), f"{kind.get_canonical().spelling} {at.path}": number}
            path = at.path if is_anonymous(field) else f"{at.path}.{field.spelling}"
            bits = field.get_bitfield_width() if field.is_bitfield() else None
            yield from _walk(field.type, Subobject(path, field.type, bits, choices))
    else:
        yield replace(at, type=kind)
