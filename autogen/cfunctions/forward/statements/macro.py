"""Statements of a macro that has no value: it may do nothing to the code around it that a function cannot."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ....clang import CursorKind
from ....clang import library as clang
from ...effects import has_effect
from ...translate.expr import Expr, Untranslatable
from ...translate.translator import declared
from ..trees import is_assignment
from .control_flow import Statements
from .jumps import LOOPS, leaves


class MacroStatements(Statements):
    """The statements of a macro that has no value; `values` are its arguments, which it cannot change."""

    def effect(self, cursor: clang.Cursor) -> str:
        """The text of the whole, or of an expression in it.

        Raises Untranslatable for what is no statement by itself.
        """
        if clang.kind(cursor) != CursorKind.COMPOUND_STMT:
            return super().effect(cursor)
        if leaves(cursor, (CursorKind.RETURN_STMT,)):
            raise Untranslatable("it returns from the function around it")
        kinds = {clang.kind(one) for one in cursor.get_children()}
        if not kinds:  # a block that the macro leaves open: clang has nothing of it
            raise Untranslatable("a piece of syntax: it leaves brackets open")
        kinds -= {CursorKind.NULL_STMT}
        if CursorKind.DECL_STMT in kinds:
            more = len(kinds) > 1
            raise Untranslatable("it declares something where it is used" if more else "a declaration")
        if _wants_more(list(cursor.get_children())[-1]):
            raise Untranslatable("it wants a statement behind it")
        return self.function(cursor)

    def set_local(self, target: clang.Cursor, value: Expr) -> str:
        if declared(target) in self.own:
            raise Untranslatable("it assigns to its argument")
        return super().set_local(target, value)

    def loop(self, statement: clang.Cursor, kind: int) -> list[str]:
        parts = list(statement.get_children())
        test = parts[kind == CursorKind.DO_STMT or len(parts) == 4]
        tested = {declared(one) for one in _names(test)}
        if any(self._only_repeats(one, tested) for one in _repeated(statement)):
            raise Untranslatable("it evaluates its argument again and again")
        return super().loop(statement, kind)

    def _only_repeats(self, cursor: clang.Cursor, tested: Collection[int]) -> bool:
        """Whether it gives a variable of the loop's test the value of an argument, which here is always the same."""
        if not is_assignment(cursor):
            return False
        target, value = cursor.get_children()
        named = [declared(one) for one in _names(value)]
        is_test = any(declared(one) in tested for one in _names(target))
        return is_test and bool(named) and self.own.issuperset(named) and not has_effect(value)


def _repeated(loop: clang.Cursor) -> Iterator[clang.Cursor]:
    """What stands in a loop and is carried out with each turn, and all parts of it."""
    parts = list(loop.get_children())
    for one in parts[1:] if clang.kind(loop) == CursorKind.FOR_STMT and len(parts) == 4 else parts:
        if clang.kind(one) not in LOOPS:
            yield one
        yield from _repeated(one)


def _names(cursor: clang.Cursor) -> Iterator[clang.Cursor]:
    """The variables in an expression."""
    if clang.kind(cursor) == CursorKind.DECL_REF_EXPR:
        yield cursor
    for one in cursor.get_children():
        yield from _names(one)


def _wants_more(statement: clang.Cursor) -> bool:
    """Whether a statement ends in a loop or a condition of which what is to be done is the semicolon behind it."""
    kind = clang.kind(statement)
    while kind in (CursorKind.FOR_STMT, CursorKind.WHILE_STMT, CursorKind.IF_STMT):
        *_, statement = statement.get_children()
        kind = clang.kind(statement)
        if kind == CursorKind.NULL_STMT:
            return True
    return False
