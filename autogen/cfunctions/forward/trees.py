"""What clang's trees say without being translated: pointers, atomic operations."""

from __future__ import annotations

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ..effects import ASSIGN

ADDRESS, FOLLOW = 5, 6
SUM, DIFFERENCE = 6, 7
ARRAYS = (TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY)
RECORDS = (CursorKind.STRUCT_DECL, CursorKind.UNION_DECL)
PLACES = (CursorKind.MEMBER_REF_EXPR, CursorKind.ARRAY_SUBSCRIPT_EXPR)


def is_atomic(cursor: clang.Cursor) -> bool:
    """Whether it is an operation on an atomic object, which clang has no kind for."""
    children = list(cursor.get_children())
    if len(children) < 2:
        return False
    pointee = children[0].type.get_canonical().get_pointee()
    return clang.type_kind(pointee) == TypeKind.ATOMIC


def moves(cursor: clang.Cursor) -> bool:
    """Whether it computes with a pointer."""
    operator = clang.library().clang_getCursorBinaryOperatorKind(cursor)
    sums = clang.kind(cursor) == CursorKind.BINARY_OPERATOR and operator in (SUM, DIFFERENCE)
    return sums and any(is_pointer(side.type) for side in cursor.get_children())


def is_assignment(cursor: clang.Cursor) -> bool:
    """Whether it is `=`."""
    return bool(clang.library().clang_getCursorBinaryOperatorKind(cursor) == ASSIGN)


def follows(cursor: clang.Cursor) -> bool:
    """Whether an expression follows a pointer: `*p`."""
    operator = clang.library().clang_getCursorUnaryOperatorKind(cursor)
    return clang.kind(cursor) == CursorKind.UNARY_OPERATOR and operator == FOLLOW


def is_void(kind: clang.Type) -> bool:
    """Whether a type is void."""
    return clang.type_kind(kind.get_canonical()) == TypeKind.VOID


def is_pointer(kind: clang.Type) -> bool:
    """Whether a type is a pointer's, or becomes one in use."""
    return clang.type_kind(kind.get_canonical()) in (TypeKind.POINTER, *ARRAYS)


def is_own_record(kind: clang.Type) -> bool:
    """Whether a type is a record that a function declares in its body."""
    if clang.type_kind(kind.get_canonical()) != TypeKind.RECORD:
        return False
    parent = kind.get_canonical().get_declaration()
    while parent is not None and clang.kind(parent) in RECORDS:
        parent = parent.semantic_parent
    return parent is not None and clang.kind(parent) == CursorKind.FUNCTION_DECL


def points_to_own_record(kind: clang.Type) -> bool:
    """Whether a type is that of a pointer to such a record."""
    canonical = kind.get_canonical()
    return clang.type_kind(canonical) == TypeKind.POINTER and is_own_record(canonical.get_pointee())
