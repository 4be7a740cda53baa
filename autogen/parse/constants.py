"""Values of constants that headers define: numbers, texts, records, arrays, addresses."""

from __future__ import annotations

from collections.abc import Callable

from ..cfunctions.translate.expr import Untranslatable
from ..cfunctions.translate.initial_values import address, initial_value
from ..clang import TypeKind
from ..clang import library as clang
from ..model import Type, Value
from ..types.reader import UnsupportedType

_NO_NUMBERS = (TypeKind.RECORD, TypeKind.CONSTANTARRAY, TypeKind.POINTER)


def constant(
    variable: clang.Cursor, read_type: Callable[[clang.Type], Type]
) -> tuple[Value, Type | None] | None:
    """The value of a variable that is const and has one, see `value`; None for any other variable."""
    initialiser = clang.initialiser(variable)
    if initialiser is None or not _is_const(variable.type):
        return None
    if clang.type_kind(variable.type.get_canonical()) in _NO_NUMBERS:
        return value(variable.type, initialiser, read_type)
    number = clang.evaluate(variable)
    return (number, None) if isinstance(number, int | float) else None


def value(
    kind: clang.Type, initialiser: clang.Cursor, read_type: Callable[[clang.Type], Type]
) -> tuple[Value, Type | None]:
    """The value that an initialiser gives, and its type where that is more than numbers and texts.

    Raises UnsupportedType, with the reason, for what is not known before a program runs.
    """
    kind = kind.get_canonical()
    element = kind
    while clang.type_kind(element) == TypeKind.CONSTANTARRAY:
        element = element.get_array_element_type().get_canonical()
    try:
        if clang.type_kind(kind) == TypeKind.POINTER:
            found: Value = address(kind, initialiser)
        else:
            found = initial_value(kind, initialiser, whole=clang.type_kind(element) != TypeKind.RECORD)
    except Untranslatable as reason:
        raise UnsupportedType(str(reason)) from None
    return found, read_type(kind) if is_typed(element, found) else None


def is_typed(element: clang.Type, found: Value) -> bool:
    """Whether a value, or that of an array's elements, says too little without its type."""
    if clang.type_kind(element) == TypeKind.POINTER:
        is_void = clang.type_kind(element.get_pointee().get_canonical()) == TypeKind.VOID
        return not is_void and not _all_text(found)
    return clang.type_kind(element) == TypeKind.RECORD


def _all_text(found: Value) -> bool:
    return all(map(_all_text, found)) if isinstance(found, tuple) else isinstance(found, str)


def _is_const(kind: clang.Type) -> bool:
    """Whether an object of the type is constant; for arrays, whether its elements are."""
    canonical = kind.get_canonical()
    if canonical.is_const_qualified():
        return True
    arrays = (TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY)
    return clang.type_kind(canonical) in arrays and _is_const(canonical.get_array_element_type())
