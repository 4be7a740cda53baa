"""clang's tree of an expression to text. The preprocessor has expanded it, so a macro means what it means in C.

What an implicit conversion does depends on the types that arguments will have: those are left out here and
made again at run time. Whatever does not depend on an argument is the constant that clang computes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import reduce

from bindings._support.cfunctions.grammar import DEPTH

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...clang.library import bare as bare
from ..effects import ASSIGN as ASSIGN
from ..effects import INCREMENTS as INCREMENTS
from ..effects import KNOWN_TO_COMPILER, has_effect
from . import expr
from .ctypes_name import ctypes_name
from .expr import Expr, Untranslatable
from .parameters import ARGUMENT

_BINARY = {
    **{3: "*", 4: "/", 5: "%", 6: "+", 7: "-", 8: "<<", 9: ">>", 11: "<", 12: ">", 13: "<=", 14: ">="},
    **{15: "==", 16: "!=", 17: "&", 18: "^", 19: "|", 20: "and", 21: "or"},
}
COMMA = 33
COMPOUND = {23: "*", 24: "/", 25: "%", 26: "+", 27: "-", 28: "<<", 29: ">>", 30: "&", 31: "^", 32: "|"}
_SWAPPED = {
    "__builtin_bswap16": "c_ushort",
    "__builtin_bswap32": "c_uint",
    "__builtin_bswap64": "c_ulonglong",
}
_ADDRESS, _FOLLOW, _PLUS, _MINUS, _NOT, _LOGICAL_NOT = 5, 6, 7, 8, 9, 10
EXTENSION = 13
"""`__extension__`, of which the parser wants that it does not warn."""
ATOMIC = "it changes memory in one step for other threads, which takes Python two: an atomic operation"
_POINTERS = (TypeKind.POINTER, TypeKind.BLOCKPOINTER, TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY)


class Translator:
    """Translates expressions of numbers; `named` are the variables that have a text.

    `typed` says that these have C types, so that sizeof and typeof are known.
    """

    typed = False
    assigns = "it assigns to its argument"  # why there is no text of an assignment
    _levels = 0

    def __init__(self, named: Mapping[str, Expr]) -> None:
        self.named = named

    def name(self, cursor: clang.Cursor) -> Expr:
        """The text of a variable that it knows."""
        return self.named[cursor.spelling]

    def knows(self, cursor: clang.Cursor) -> bool:
        """Whether it knows what a variable or a call stands for."""
        return cursor.spelling in self.named and clang.kind(cursor) == CursorKind.DECL_REF_EXPR

    def other(self, cursor: clang.Cursor) -> Expr:
        """The text of an expression that is more than arithmetic. Raises Untranslatable."""
        raise Untranslatable(_why(cursor))

    def either(self, test: Expr, yes: Expr, no: Expr) -> Expr:
        return expr.conditional(test, yes, no)

    def lazily(self) -> AbstractContextManager[None]:
        """Around what is only computed under a condition."""
        return nullcontext()

    def read(self, cursor: clang.Cursor) -> Expr:
        """Translate an expression. Raises Untranslatable with the reason why there is no text for it."""
        if self._levels > 2 * DEPTH:  # at each level the rest is looked through
            raise Untranslatable(f"it is nested more than {DEPTH} levels deep")
        self._levels += 1
        try:
            return self._read(bare(cursor))
        finally:
            self._levels -= 1

    def _read(self, cursor: clang.Cursor) -> Expr:
        if not self._depends(cursor):
            return self.constant(cursor)
        kind = clang.kind(cursor)
        if kind == CursorKind.DECL_REF_EXPR:
            return self.name(cursor)
        if kind == CursorKind.BINARY_OPERATOR:
            return self._binary(cursor)
        if kind == CursorKind.UNARY_OPERATOR:
            return self._unary(cursor)
        if kind == CursorKind.COMPOUND_ASSIGNMENT_OPERATOR:
            raise Untranslatable(self.assigns)
        if kind == CursorKind.CONDITIONAL_OPERATOR:
            test, yes, no = cursor.get_children()
            condition = self.read(test)
            with self.lazily():
                return self.either(condition, self.read(yes), self.read(no))
        if kind == CursorKind.CSTYLE_CAST_EXPR:
            return self._cast(cursor)
        if kind == CursorKind.CXX_UNARY_EXPR:
            return self.constant(cursor) if self.typed else expr.size_of(self.read(next(expressions(cursor))))
        if kind == CursorKind.CALL_EXPR and cursor.spelling == "__builtin_expect":
            _, value, _ = cursor.get_children()
            return expr.cast("c_long", self.read(value))
        if kind == CursorKind.CALL_EXPR and cursor.spelling == KNOWN_TO_COMPILER:
            return expr.integer(0, "c_int")
        if kind == CursorKind.CALL_EXPR and cursor.spelling in _SWAPPED:
            return self._swapped(cursor, _SWAPPED[cursor.spelling])
        return self.other(cursor)

    def once(self, value: Expr) -> tuple[str, Expr]:
        """A value that is used several times, and the step before that computes it, if there has to be one."""
        return "", value

    def _swapped(self, cursor: clang.Cursor, ctype: str) -> Expr:
        """The bytes of a number in the other order."""
        _, operand = cursor.get_children()
        step, value = self.once(expr.cast(ctype, self.read(operand)))
        last = cursor.type.get_size() - 1
        parts = []
        for position in range(last + 1):
            byte = expr.binary(">>", value, expr.integer(8 * position, "c_int")) if position else value
            if position < last:
                byte = expr.binary("&", byte, expr.integer(0xFF, "c_int"))
                byte = expr.binary("<<", byte, expr.integer(8 * (last - position), "c_int"))
            parts.append(byte)
        found = expr.cast(
            ctypes_name(cursor.type) or ctype, reduce(lambda a, b: expr.binary("|", a, b), parts)
        )
        return replace(found, text=f"do({step}, {found.text})", level=expr.ATOM) if step else found

    def _depends(self, cursor: clang.Cursor) -> bool:
        """Whether a value depends on a variable that has a text: an argument, or a local made of some."""
        if self.knows(cursor):
            return True
        return any(self._depends(child) for child in cursor.get_children())

    def constant(self, cursor: clang.Cursor) -> Expr:
        ctype, value = ctypes_name(cursor.type), clang.evaluate(cursor)
        if isinstance(value, bytes) or clang.kind(cursor) == CursorKind.STRING_LITERAL:
            raise Untranslatable("it makes a string")
        if value is None and ctype == "c_void_p" and clang.kind(cursor) == CursorKind.CSTYLE_CAST_EXPR:
            return expr.cast(ctype, self.read(list(expressions(cursor))[-1]))
        if value is None or ctype is None or has_effect(cursor):  # which clang's value leaves out
            raise Untranslatable(_cause(cursor) or "a part of it has no value in C, such as 1 / 0")
        return expr.integer(value, ctype) if isinstance(value, int) else expr.real(value, ctype)

    def _binary(self, cursor: clang.Cursor) -> Expr:
        number = clang.library().clang_getCursorBinaryOperatorKind(cursor)
        left, right = cursor.get_children()
        if number == COMMA:
            left = bare(left)
            is_void = (
                clang.type_kind(left.type) == TypeKind.VOID
                and clang.kind(left) == CursorKind.CSTYLE_CAST_EXPR
            )
            self.read(next(expressions(left)) if is_void else left)  # with an effect it would be refused
            return self.read(right)
        sign = _BINARY.get(number)
        if sign is None:
            raise Untranslatable(self.assigns)
        if sign not in ("==", "!=", "and", "or") and any(_is_pointer(side) for side in (left, right)):
            raise Untranslatable("it computes with a pointer")
        first = self.read(left)
        with self.lazily() if sign in ("and", "or") else nullcontext():
            return expr.binary(sign, first, self.read(right))

    def _unary(self, cursor: clang.Cursor) -> Expr:
        number = clang.library().clang_getCursorUnaryOperatorKind(cursor)
        (child,) = cursor.get_children()
        signs = {_PLUS: "+", _MINUS: "-", _NOT: "~", _LOGICAL_NOT: "not"}
        if number in signs:
            return expr.unary(signs[number], self.read(child))
        if number == EXTENSION:
            return self.read(child)
        if number in INCREMENTS:
            raise Untranslatable(self.assigns)
        reasons = {_ADDRESS: "it takes an address", _FOLLOW: "it follows a pointer"}
        raise Untranslatable(reasons.get(number, "it has an operator for complex numbers"))

    def _cast(self, cursor: clang.Cursor) -> Expr:
        *like, operand = expressions(cursor)
        if like and not self.typed:  # of the type: __typeof__(like)
            return expr.type_of(self.read(like[0]), self.read(operand))
        ctype = ctypes_name(cursor.type)
        if ctype is None:
            raise Untranslatable(f"it casts to {cursor.type.spelling}")
        return expr.cast(ctype, self.read(operand))


def expressions(cursor: clang.Cursor) -> Iterator[clang.Cursor]:
    """The children that are expressions, not references to types or attributes."""
    return (child for child in cursor.get_children() if is_expression(child))


def is_expression(cursor: clang.Cursor) -> bool:
    """Whether a node of clang's tree is an expression."""
    return CursorKind.UNEXPOSED_EXPR <= clang.kind(cursor) < CursorKind.UNEXPOSED_STMT


def declared(cursor: clang.Cursor) -> int:
    """What tells the variable that an expression names, or a declaration declares, from all others."""
    declaration = cursor.referenced if is_expression(cursor) else cursor
    return int(declaration.data[0] or 0)


def _is_pointer(cursor: clang.Cursor) -> bool:
    return clang.type_kind(bare(cursor).type.get_canonical()) in _POINTERS


def _is_atomic(cursor: clang.Cursor) -> bool:
    """Whether it is GNU's operation on memory that other threads see done at once: a pointer, the order, and a value.

    clang has no kind for it. `a ?: b` of pointers has pointers there.
    """
    if clang.is_conversion(cursor):
        return False
    children = list(expressions(cursor))
    return len(children) > 2 and [*map(_is_pointer, children[:2])] == [True, False]


def _why(cursor: clang.Cursor) -> str:
    """What in an expression has no counterpart."""
    return _cause(cursor) or "its expression has no Python form"


def _cause(cursor: clang.Cursor) -> str:
    kind = clang.kind(cursor)
    if kind == CursorKind.UNEXPOSED_EXPR and _is_atomic(cursor):
        return ATOMIC
    if kind == CursorKind.CALL_EXPR and cursor.spelling.startswith("__sync_"):
        return ATOMIC
    if kind == CursorKind.CALL_EXPR:
        return f"it calls {cursor.spelling}()" if cursor.spelling else "it calls a function"
    if kind == CursorKind.MEMBER_REF_EXPR:
        return f"it reads the member {cursor.spelling}"
    if kind == CursorKind.ARRAY_SUBSCRIPT_EXPR:
        return "it follows a pointer"
    if kind == CursorKind.STRING_LITERAL:
        return "it makes a string"
    if kind == CursorKind.StmtExpr:
        return "a statement expression, of which clang computes no sample"
    if kind == CursorKind.DECL_REF_EXPR and not ARGUMENT.search(cursor.spelling):
        return f"it reads the variable {cursor.spelling}"
    for child in cursor.get_children():
        reason = _cause(child)
        if reason:
            return reason
    if kind == CursorKind.GENERIC_SELECTION_EXPR:
        return "it chooses by the type of its argument"
    if kind == CursorKind.UNEXPOSED_EXPR or ctypes_name(cursor.type) is None:
        spelling = cursor.type.spelling
        return f"a value of type {spelling}" if spelling and ctypes_name(cursor.type) is None else ""
    return ""
