"""clang's tree of an expression that calls functions and follows pointers, to text of the `macros` table."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...model import MacroFunction
from ..effects import has_effect, reads_volatile
from ..translate import expr
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import ATOM, FLOATS, Expr, Untranslatable
from ..translate.parameters import ARGUMENT
from ..translate.subobjects import is_record
from ..translate.translator import (
    ASSIGN,
    COMMA,
    COMPOUND,
    EXTENSION,
    INCREMENTS,
    bare,
    declared,
    expressions,
)
from .calls import Calls
from .memory import do
from .mentions import Mentions
from .trees import (
    ADDRESS,
    DIFFERENCE,
    FOLLOW,
    PLACES,
    SUM,
    follows,
    is_atomic,
    is_own_record,
    is_pointer,
    is_void,
    moves,
)

_BEHIND = (1, 2)  # x++ and x--


class Forwarder(Calls):
    """Translates one function; `values` are its parameters by `declared`, `generic` those that take any number."""

    def __init__(
        self,
        values: Mapping[int, Expr],
        mentions: Mentions,
        generic: frozenset[int],
        rest: Sequence[int] = (),
    ) -> None:
        super().__init__(values, mentions, rest)
        self.generic = generic.union(rest)
        self.own = frozenset(values)  # to which locals are added

    # What a value depends on ------------------------------------------------------------------------------

    def _depends(self, cursor: clang.Cursor) -> bool:
        kind = clang.kind(cursor)
        if kind == CursorKind.CXX_UNARY_EXPR:
            return self.is_generic(cursor)
        if kind == CursorKind.DECL_REF_EXPR:
            return clang.kind(cursor.referenced) != CursorKind.ENUM_CONSTANT_DECL
        if kind in (
            CursorKind.STRING_LITERAL,
            CursorKind.StmtExpr,
            CursorKind.COMPOUND_LITERAL_EXPR,
        ) or has_effect(cursor, deep=False):
            return True
        return any(map(self._depends, cursor.get_children()))

    def is_generic(self, cursor: clang.Cursor) -> bool:
        """Whether a parameter that takes any number is in an expression."""
        if clang.kind(cursor) == CursorKind.DECL_REF_EXPR:
            return declared(cursor) in self.generic
        return any(map(self.is_generic, cursor.get_children()))

    def has_generic_type(self, cursor: clang.Cursor) -> bool:
        """Whether the C type of an expression is only known with its arguments."""
        cursor = bare(cursor)
        kind = clang.kind(cursor)
        if kind == CursorKind.COMPOUND_LITERAL_EXPR:
            return False
        if kind == CursorKind.StmtExpr:
            (block,) = cursor.get_children()
            return any(map(self.has_generic_type, list(block.get_children())[-1:]))
        if kind in (CursorKind.CALL_EXPR, CursorKind.CSTYLE_CAST_EXPR, CursorKind.CXX_UNARY_EXPR, *PLACES):
            return kind == CursorKind.CSTYLE_CAST_EXPR and len(list(expressions(cursor))) > 1
        if kind == CursorKind.DECL_REF_EXPR:
            return declared(cursor) in self.generic
        children = list(cursor.get_children())
        operator = clang.library().clang_getCursorBinaryOperatorKind(cursor)
        if operator == COMMA or kind == CursorKind.CONDITIONAL_OPERATOR:
            children = children[1:]
        elif kind == CursorKind.COMPOUND_ASSIGNMENT_OPERATOR or operator == ASSIGN:
            return False  # it has the type of the place
        elif kind == CursorKind.BINARY_OPERATOR and clang.type_kind(cursor.type) == TypeKind.INT:
            return any(map(self.has_generic_type, children)) and operator in range(3, 11)
        return any(map(self.has_generic_type, children))

    def forwards(self, cursor: clang.Cursor) -> bool:
        """Whether it is more than arithmetic: whether it calls, or has to do with memory that is not its own."""
        kind = clang.kind(cursor)
        if kind == CursorKind.CXX_UNARY_EXPR:
            return False
        if kind == CursorKind.CALL_EXPR:
            function = cursor.referenced
            found = self.mentions.world.bound.get(function.get_usr()) if function is not None else None
            ours = (
                function is not None and function.storage_class.name == "STATIC"
            )  # for that, it has to be bound
            if found.returns if isinstance(found, MacroFunction) else not ours:
                return True
        elif kind == CursorKind.DECL_REF_EXPR:
            is_variable = clang.kind(cursor.referenced) == CursorKind.VAR_DECL
            return is_variable and cursor.referenced.linkage.name != "NO_LINKAGE"
        elif kind == CursorKind.VAR_DECL and is_own_record(cursor.type):
            return True
        elif kind in PLACES:
            holder = next(iter(cursor.get_children()), None)
            through = holder is not None and clang.type_kind(bare(holder).type.get_canonical())
            if through == TypeKind.POINTER:
                return True
        elif kind == CursorKind.StmtExpr or follows(cursor) or is_atomic(cursor) or moves(cursor):
            return True
        return any(map(self.forwards, cursor.get_children()))

    # Expressions ------------------------------------------------------------------------------------------

    def constant(self, cursor: clang.Cursor) -> Expr:
        kind = cursor.type.get_canonical()
        if clang.type_kind(kind) == TypeKind.VOID:  # (void)0
            return expr.integer(0, "c_int")
        found = super().constant(cursor)
        if clang.type_kind(kind) == TypeKind.POINTER and not is_void(kind.get_pointee()):
            return Expr(f"{self.mentions.type(cursor.type)}({found.text})")
        return found

    def either(self, test: Expr, yes: Expr, no: Expr) -> Expr:
        if yes == no and "(" in test.text:  # which may call
            return replace(yes, text=do([test.text, yes.text]).text, level=ATOM)
        return expr.conditional(test, yes, no)

    def other(self, cursor: clang.Cursor) -> Expr:
        kind = clang.kind(cursor)
        if kind == CursorKind.UNEXPOSED_EXPR and is_atomic(cursor):
            return self.atomic(cursor)
        if kind == CursorKind.COMPOUND_LITERAL_EXPR:
            if not is_record(cursor.type):
                return self.own_address(cursor)
            steps, name = self._own_memory(cursor)
            return do([*steps, name])
        if kind in PLACES:
            return self.read_place(cursor)
        if kind == CursorKind.CALL_EXPR:
            return self.call(cursor)
        return super().other(cursor)

    def read(self, cursor: clang.Cursor) -> Expr:
        inner = bare(cursor)
        if self.is_rest(inner):
            raise Untranslatable("does more with them than to pass them all on behind `...`")
        if clang.kind(inner) == CursorKind.STRING_LITERAL:
            return _string(cursor, inner)
        if clang.kind(inner) == CursorKind.COMPOUND_ASSIGNMENT_OPERATOR:
            target, value = inner.get_children()
            sign = COMPOUND[clang.library().clang_getCursorBinaryOperatorKind(inner)]
            return self.assigned(target, self.changed_by(target, sign, self.read(value)))
        if clang.kind(inner) == CursorKind.DECL_REF_EXPR and not self.knows(inner):
            referenced = clang.kind(inner.referenced)
            if referenced == CursorKind.VAR_DECL:
                return self.read_place(inner)
            if referenced == CursorKind.FUNCTION_DECL:
                return Expr(self.function_named(inner))
        return super().read(cursor)

    def _unary(self, cursor: clang.Cursor) -> Expr:
        number = clang.library().clang_getCursorUnaryOperatorKind(cursor)
        (child,) = cursor.get_children()
        if number == FOLLOW:
            if clang.type_kind(cursor.type.get_canonical()) in (
                TypeKind.FUNCTIONPROTO,
                TypeKind.FUNCTIONNOPROTO,
            ):
                return self.read(child)
            return self.read_place(cursor)
        if number == ADDRESS:
            inner = bare(child)
            if clang.kind(inner) == CursorKind.COMPOUND_LITERAL_EXPR:
                return self.own_address(inner)
            return self.address(inner)
        if number in INCREMENTS:
            return self._counted(child, number)
        return super()._unary(cursor)

    def _counted(self, target: clang.Cursor, number: int) -> Expr:
        """The value of `++` or `--`: behind a variable it is the one before."""
        sign = INCREMENTS[number]
        if number not in _BEHIND:
            return self.assigned(target, self.changed_by(target, sign, expr.integer(1, "c_int")))
        self.changed_by(target, sign, expr.integer(1, "c_int"))  # whose reasons come first
        name = self.local("before")
        steps = [f"({name} := {self.read(target).text})"]
        after = self.changed_by(target, sign, expr.integer(1, "c_int"), Expr(name))
        return self._valued([*steps, self.store(target, after), name], target.type)

    def assigned(self, target: clang.Cursor, value: Expr) -> Expr:
        """An assignment with its value: what the place has then, which C does not read again."""
        target = bare(target)
        if self.knows(target):
            return self._valued([self.store(target, value)], target.type)
        return self.typed_value(self.store(target, value), target)

    def _valued(self, steps: list[str], kind: clang.Type) -> Expr:
        """Steps of which the last gives a value of a type."""
        ctype = "" if is_pointer(kind) else ctypes_name(kind) or ""
        return replace(do(steps), ctype=ctype, integral=bool(ctype) and ctype not in FLOATS)

    def _cast(self, cursor: clang.Cursor) -> Expr:
        *like, operand = expressions(cursor)
        if like and self.is_generic(like[0]):
            return super()._cast(cursor)
        kind = cursor.type.get_canonical()
        number = clang.type_kind(kind)
        value = self.read(operand)
        if number == TypeKind.VOID:
            return value
        if number == TypeKind.POINTER:
            return self.cast_to_pointer(cursor.type, value.text)
        ctype = ctypes_name(cursor.type)
        if ctype is None:
            raise Untranslatable(f"it casts to {cursor.type.spelling}")
        return expr.cast(ctype, value)

    def _binary(self, cursor: clang.Cursor) -> Expr:
        number = clang.library().clang_getCursorBinaryOperatorKind(cursor)
        left, right = cursor.get_children()
        if number == COMMA:
            if not (has_effect(left) or reads_volatile(left)):
                return self.read(right)
            return do([self.effect(left), self.read(right).text])
        if number == ASSIGN:
            return self.assigned(left, self.read(right))
        pointers = is_pointer(left.type), is_pointer(right.type)
        if number in (SUM, DIFFERENCE) and any(pointers):
            return self.moved(number, cursor, left, right, pointers)
        if any(pointers):
            sign = {11: "<", 12: ">", 13: "<=", 14: ">=", 15: "==", 16: "!=", 20: "and", 21: "or"}.get(number)
            if sign is None:
                raise Untranslatable("it computes with a pointer")
            return expr.binary(sign, self.read(left), self.read(right))
        return super()._binary(cursor)

    def once(self, value: Expr) -> tuple[str, Expr]:
        """A value that is computed once: the text that does so, and its name from then on."""
        name = self.local("value")
        return f"({name} := {value.text})", replace(value, text=name, level=ATOM)

    # Effects ----------------------------------------------------------------------------------------------

    def effect(self, cursor: clang.Cursor) -> str:
        """The text of an expression whose value is not used."""
        cursor = bare(cursor)
        kind, lib = clang.kind(cursor), clang.library()
        operator = lib.clang_getCursorBinaryOperatorKind(cursor)
        if kind == CursorKind.CSTYLE_CAST_EXPR and is_void(cursor.type):
            return self.effect(list(expressions(cursor))[-1])
        if kind == CursorKind.BINARY_OPERATOR and operator == COMMA:
            left, right = cursor.get_children()
            steps = [self.effect(left)] if has_effect(left) or reads_volatile(left) else []
            return do([*steps, self.effect(right)]).text
        if kind == CursorKind.BINARY_OPERATOR and operator == ASSIGN:
            target, value = cursor.get_children()
            return self.store(target, self.read(value))
        if kind == CursorKind.COMPOUND_ASSIGNMENT_OPERATOR:
            target, value = cursor.get_children()
            return self._changed(target, COMPOUND[operator], self.read(value))
        if kind == CursorKind.UNARY_OPERATOR:
            unary = lib.clang_getCursorUnaryOperatorKind(cursor)
            if unary in INCREMENTS:
                (target,) = cursor.get_children()
                return self._changed(target, INCREMENTS[unary], expr.integer(1, "c_int"))
            if unary == EXTENSION:
                return self.effect(next(iter(cursor.get_children())))
        if kind == CursorKind.CONDITIONAL_OPERATOR:
            test, yes, no = cursor.get_children()
            return f"({self.effect(yes)} if {self.read(test).at(expr.OR)} else {self.effect(no)})"
        return self.read(cursor).text

    def _changed(self, target: clang.Cursor, sign: str, value: Expr) -> str:
        return self.store(target, self.changed_by(target, sign, value))

    def changed_by(self, target: clang.Cursor, sign: str, value: Expr, before: Expr | None = None) -> Expr:
        """What a place has after `+=` and the like; `before` is what it has had, where that is read already.

        Raises Untranslatable for pointers, and for a place that it would compute twice.
        """
        if has_effect(target):  # which would be done twice
            raise Untranslatable("it changes a place that takes a call or a change to compute")
        before = self.read(target) if before is None else before
        if not is_pointer(target.type):
            return expr.binary(sign, before, value)
        if sign == "-":
            value = expr.unary("-", expr.cast("c_longlong", value))
        pointee = target.type.get_canonical().get_pointee()
        if is_void(pointee) or pointee.get_size() < 0 or is_own_record(pointee):
            raise Untranslatable("it computes with a pointer")
        return Expr(f"addressof({before.at(ATOM)}[{value.text}])")

    def store(self, target: clang.Cursor, value: Expr) -> str:
        """The text of an assignment. Raises Untranslatable for a type that cannot be written."""
        target = bare(target)
        if self.knows(target):
            return self.set_local(target, value)
        if not (is_pointer(target.type) or is_record(target.type)) and ctypes_name(target.type) is None:
            raise Untranslatable(f"it writes a value of type {target.type.spelling}")
        return expr.checked(Expr(f"assign({self.place(target)}, {value.text})")).text

    def set_local(self, target: clang.Cursor, value: Expr) -> str:
        """The text of an assignment to a variable of the function's own. Raises Untranslatable for an argument."""
        raise Untranslatable("it assigns to its argument")


def _string(cursor: clang.Cursor, literal: clang.Cursor) -> Expr:
    """A string; clang evaluates what makes a pointer of it."""
    kind = literal.type.get_canonical()
    if _is_a_name_of_the_place(cursor):
        return Expr("b''")
    value = clang.evaluate(cursor)
    while value is None and clang.kind(cursor) != CursorKind.STRING_LITERAL:
        cursor = next(iter(cursor.get_children()))
        value = clang.evaluate(cursor)
    if not isinstance(value, bytes) or kind.get_array_element_type().get_size() != 1:
        raise Untranslatable("it makes a wide string")
    if value == os.fsencode(literal.location.file.name if literal.location.file else ""):  # __FILE__
        return Expr("b''")
    if ARGUMENT.search(value.decode("latin-1")):
        raise Untranslatable("it makes a string of its argument")
    if len(value) != kind.get_array_size() - 1:
        raise Untranslatable("it makes a string with a NUL in it")
    return expr.checked(Expr(repr(value).replace("`", "\\x60")))


def _is_a_name_of_the_place(cursor: clang.Cursor) -> bool:
    """Whether a string is `__func__` or one of its kin, around whose text clang has an expression of its type."""
    while clang.kind(cursor) != CursorKind.STRING_LITERAL:
        inner = next(iter(cursor.get_children()))
        if clang.kind(cursor) == CursorKind.UNEXPOSED_EXPR and clang.kind(inner) == CursorKind.STRING_LITERAL:
            return bool(clang.type_kind(cursor.type.get_canonical()) == TypeKind.CONSTANTARRAY)
        cursor = inner
    return False
