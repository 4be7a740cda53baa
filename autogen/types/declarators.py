"""What a declarator says beside the type that clang makes of it: qualifiers, and names of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..clang import CursorKind, TypeKind
from ..clang import library as clang
from ..model import Array, Block, FunctionType, Pointer, Type


def qualifiers(kind: clang.Type) -> tuple[str, ...]:
    """The qualifiers of a type as it is written, attributes aside; those of an array are its elements'."""
    const = volatile = False
    while True:
        const, volatile = const or kind.is_const_qualified(), volatile or kind.is_volatile_qualified()
        number = clang.type_kind(kind)
        if number in (TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY):
            kind = kind.get_array_element_type()
        elif number == TypeKind.ATTRIBUTED:
            kind = clang.library().clang_Type_getModifiedType(kind)
        elif number == TypeKind.UNEXPOSED and clang.type_kind(kind.get_canonical()) != TypeKind.UNEXPOSED:
            kind = kind.get_canonical()
        else:
            return ("const",) * const + ("volatile",) * volatile


def with_names(kind: Type, declaration: clang.Cursor) -> Type:
    """A declaration's type with the names of parameters, which clang's types do not have.

    clang lists the parameters of a declarator in order: those of a function that is returned before a function's own.
    """
    if not _has_function(kind):
        return kind
    parameters = iter(clang.children(declaration, CursorKind.PARM_DECL))
    return _named(kind, parameters)


def _has_function(kind: Type) -> bool:
    while isinstance(kind, Pointer | Array):
        kind = kind.to if isinstance(kind, Pointer) else kind.of
    return isinstance(kind, FunctionType | Block)


def _named(kind: Type, parameters: Iterator[clang.Cursor]) -> Type:
    match kind:
        case Pointer():
            return replace(kind, to=_named(kind.to, parameters))
        case Array():
            return replace(kind, of=_named(kind.of, parameters))
        case Block():
            function = _named(kind.function, parameters)
            return Block(function) if isinstance(function, FunctionType) else kind
        case FunctionType():
            result = _named(kind.result, parameters)
            own = [(one, next(parameters, None)) for one in kind.parameters]
            return replace(
                kind,
                result=result,
                parameters=tuple(one if cursor is None else with_names(one, cursor) for one, cursor in own),
                names=tuple("" if cursor is None else cursor.spelling for _, cursor in own),
            )
    return kind
