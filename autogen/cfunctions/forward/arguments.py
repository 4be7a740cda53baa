"""Of which C type a macro's arguments are: what they are passed as, or cast from."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ..translate.parameters import ARGUMENT
from ..translate.translator import bare, expressions, is_expression
from .trees import is_assignment

NUMBER = "long long"  # how an argument is declared of which nothing is known


@dataclass
class Uses:
    """The uses of one argument: the types of the parameters it is passed to, those it is cast to, and others."""

    passed: list[clang.Type] = field(default_factory=list)
    casts: list[clang.Type] = field(default_factory=list)
    others: int = 0

    def declaration(self) -> str:
        """The C type that the argument is declared with."""
        pointers = {one.get_canonical().spelling: one for one in self.passed if _is_pointer(one)}
        if len(pointers) == 1:
            return next(iter(pointers.values())).spelling
        if pointers or (self.casts and not self.others and not self.passed):
            return "void *"
        kinds = {one.get_canonical().spelling: one for one in self.passed}
        if len(kinds) == 1 and not self.others and not self.casts:
            return next(iter(kinds.values())).spelling
        return NUMBER


def uses(body: clang.Cursor, count: int) -> list[Uses]:
    """How each of a macro's arguments is used in the tree of its call."""
    found = [Uses() for _ in range(count)]
    _walk(body, None, None, found)
    return found


def _walk(
    cursor: clang.Cursor, passed: clang.Type | None, cast: clang.Type | None, found: list[Uses]
) -> None:
    cursor = bare(cursor)
    kind = clang.kind(cursor)
    if kind == CursorKind.DECL_REF_EXPR and (match := ARGUMENT.fullmatch(cursor.spelling)):
        use = found[int(match[1])]
        if passed is not None:
            use.passed.append(passed)
        elif cast is not None:
            use.casts.append(cast)
        else:
            use.others += 1
        return
    if kind == CursorKind.CALL_EXPR:
        callee, *arguments = cursor.get_children()
        _walk(callee, None, None, found)
        kinds = _parameters(callee)
        for position, argument in enumerate(arguments):
            _walk(argument, kinds[position] if position < len(kinds) else None, None, found)
        return
    if kind == CursorKind.BINARY_OPERATOR and is_assignment(cursor):
        place, value = cursor.get_children()
        _walk(place, None, None, found)
        _walk(value, place.type if _is_pointer(place.type) else None, None, found)
        return
    if kind == CursorKind.VAR_DECL and _is_pointer(cursor.type):
        for value in list(expressions(cursor))[-1:]:
            _walk(value, cursor.type, None, found)
        return
    pointer = kind == CursorKind.CSTYLE_CAST_EXPR and _is_pointer(cursor.type)
    parts = (
        cursor.get_children()
        if kind == CursorKind.StmtExpr or not is_expression(cursor)
        else expressions(cursor)
    )
    for child in parts:
        _walk(child, None, cursor.type if pointer else None, found)


def _parameters(callee: clang.Cursor) -> list[clang.Type]:
    """The types of the parameters of what is called, as the declaration spells them."""
    function = bare(callee)
    named = function.referenced if clang.kind(function) == CursorKind.DECL_REF_EXPR else None
    if named is not None and clang.kind(named) == CursorKind.FUNCTION_DECL:
        return [one.type for one in named.get_arguments()]
    kind = function.type.get_canonical()
    if clang.type_kind(kind) == TypeKind.POINTER:
        kind = kind.get_pointee().get_canonical()
    return list(clang.argument_types(kind)) if clang.type_kind(kind) == TypeKind.FUNCTIONPROTO else []


def _is_pointer(kind: clang.Type) -> bool:
    canonical = clang.type_kind(kind.get_canonical())
    return canonical in (TypeKind.POINTER, TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY)
