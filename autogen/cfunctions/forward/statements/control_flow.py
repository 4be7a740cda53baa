"""Straight-line code, if, switch and loops of an inline function that forwards.

A return under a condition, or a switch, makes what follows the other way; one from within a loop ends it, and two
locals say so to what follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ....clang import CursorKind
from ....clang import library as clang
from ...effects import STATEMENTS, has_effect, named_statement, reads_volatile
from ...translate import expr
from ...translate.ctypes_name import ctypes_name
from ...translate.expr import ATOM, Expr, Untranslatable
from ...translate.subobjects import is_record
from ...translate.translator import bare, is_expression
from ..memory import do
from ..mentions import Mentions
from ..trees import is_void
from .jumps import JUMPS, LOOPS, cases, has_jump, leaves
from .locals import Locals, number_type

_OUTWARDS = (CursorKind.RETURN_STMT, CursorKind.GOTO_STMT)


class Statements(Locals):
    """Statements, which have no result unless they are `of_function`."""

    result: clang.Type
    is_void = True
    ended = ""  # inside of a loop that is returned from: the local that says so
    returned = ""  # and the one with the result

    @classmethod
    def of_function(
        cls, parameters: Mapping[int, tuple[clang.Type, str]], mentions: Mentions, result: clang.Type
    ) -> Statements:
        """Begin with the parameters of a function."""
        values = {key: Expr(name, ATOM, *number_type(kind)) for key, (kind, name) in parameters.items()}
        made = cls(values, mentions, frozenset())
        made.kinds.update((key, kind) for key, (kind, _) in parameters.items())
        made.parameters, made.result, made.is_void = parameters, result, is_void(result)
        return made

    def forwards(self, cursor: clang.Cursor) -> bool:
        return clang.kind(cursor) == CursorKind.STRING_LITERAL or super().forwards(cursor)

    def other(self, cursor: clang.Cursor) -> Expr:
        return (
            self._statements(cursor) if clang.kind(cursor) == CursorKind.StmtExpr else super().other(cursor)
        )

    def effect(self, cursor: clang.Cursor) -> str:
        inner = bare(cursor)
        return (
            self._statements(inner).text
            if clang.kind(inner) == CursorKind.StmtExpr
            else super().effect(cursor)
        )

    def _statements(self, cursor: clang.Cursor) -> Expr:
        """A statement expression: its statements, and the value of the last if that has one."""
        (block,) = cursor.get_children()
        if leaves(block, _OUTWARDS) or has_jump(block, continues=True):
            raise Untranslatable("it leaves a statement expression from within: a return, a goto, a break")
        *statements, last = block.get_children()
        steps = [step for one in statements for step in self._step(one)]
        if is_void(cursor.type):
            return do([*steps, *self._step(last)])
        steps.append(self.read(last).text)
        return do(steps) if self.has_generic_type(last) else self._valued(steps, last.type)

    def function(self, compound: clang.Cursor) -> str:
        """The text of a function's body."""
        boxes = [step for key in self.parameters for step in self.boxed_parameter(key, compound)]
        text = [*boxes, *self._block(compound.get_children())]
        copies = [
            f"({name} := {name if is_record(kind) else self.converted(kind, Expr(name)).text})"
            for key, (kind, name) in self.parameters.items()
            if key in self.changed or is_record(kind)  # which is a copy in C
        ]
        return do([*copies, *text]).text

    def _block(self, statements: Iterable[clang.Cursor]) -> list[str]:
        """The statements up to the first return that is reached, and its value."""
        steps: list[str] = []
        waiting = list(statements)
        while waiting:
            statement = waiting.pop(0)
            kind = clang.kind(statement)
            if kind == CursorKind.RETURN_STMT:
                for value in statement.get_children():
                    steps.append(self.effect(value) if is_void(value.type) else self.read(value).text)
                return steps
            if kind == CursorKind.COMPOUND_STMT:
                waiting = [*statement.get_children(), *waiting]
            elif kind == CursorKind.IF_STMT and leaves(statement):
                test, yes, *no = statement.get_children()
                condition = self.read(test).at(expr.OR)
                # A way that goes on has all that follows.
                ways = [do(self._block([*branch, *waiting])).text for branch in ([yes], no)]
                return [*steps, f"({ways[0]} if {condition} else {ways[1]})"]
            elif kind == CursorKind.SWITCH_STMT:
                return [*steps, *self._switch(statement, waiting)]
            elif kind in LOOPS and leaves(statement):
                self.ended, self.returned = self.local("ended"), self.local("given")
                ended, returned = self.ended, "do()" if self.is_void else self.returned
                steps += [f"({ended} := c_int(0))", *self.loop(statement, kind)]
                self.ended = ""
                return [*steps, f"({returned} if {ended} else {do(self._block(waiting)).text})"]
            else:
                steps += self._step(statement)
        if not self.is_void:
            raise Untranslatable("it can end without a result")
        return steps

    def _step(self, statement: clang.Cursor) -> list[str]:
        """A statement that does not return, as the expressions to be computed one after the other."""
        kind = clang.kind(statement)
        if kind == CursorKind.NULL_STMT:
            return []
        if kind == CursorKind.COMPOUND_STMT:
            return [step for inner in statement.get_children() for step in self._step(inner)]
        if kind == CursorKind.DECL_STMT:
            return [step for inner in statement.get_children() for step in self.declare(inner)]
        if kind == CursorKind.IF_STMT:
            test, yes, *no = statement.get_children()
            condition = self.read(test).at(expr.OR)
            ways = [do([step for one in branch for step in self._step(one)]).text for branch in ([yes], no)]
            return [f"({ways[0]} if {condition} else {ways[1]})"]
        if kind in LOOPS:
            outwards = [f"(leave() if {self.ended} else do())"] if leaves(statement) else []
            return [*self.loop(statement, kind), *outwards]
        if kind == CursorKind.RETURN_STMT and self.ended:
            return self._leave(statement)
        if kind == CursorKind.BREAK_STMT:
            return ["leave()"]
        if kind == CursorKind.CONTINUE_STMT:
            return ["again()"]
        if not is_expression(statement):
            raise Untranslatable(f"it has {named_statement(statement)}")
        return [self.effect(statement)] if has_effect(statement) or reads_volatile(statement) else []

    def loop(self, statement: clang.Cursor, kind: int) -> list[str]:
        """Translate a loop. Raises Untranslatable."""
        children = list(statement.get_children())
        for jump in JUMPS:
            if any(leaves(one, (jump,)) for one in children):
                raise Untranslatable(
                    f"it has {STATEMENTS[jump]}{' within a loop' * (jump == CursorKind.SWITCH_STMT)}"
                )
        if kind == CursorKind.DO_STMT:
            body, test = children
            once, forever = self._step(body), clang.evaluate(test)
            if forever == 0 and not has_jump(body, continues=True) and not leaves(body):
                return once
            if not forever and has_jump(body, continues=True, breaks=False):
                raise Untranslatable("it goes on with the test of a loop that stands at its end")
            ends = [] if forever else [f"(do() if {self.read(test).at(expr.OR)} else leave())"]
            return [f"loop(1, {do([*once, *ends]).text})"]
        if kind == CursorKind.WHILE_STMT:
            test, body = children
            return [f"loop({self.read(test).text}, {do(self._step(body)).text})"]
        if len(children) != 4:  # clang does not say which part is missing
            raise Untranslatable("it has a for loop with a part missing")
        first, test, after, body = children
        if has_jump(body, continues=True, breaks=False):
            raise Untranslatable("it goes on with a loop from within")
        start = self._step(first)
        return [*start, f"loop({self.read(test).text}, {do([*self._step(body), self.effect(after)]).text})"]

    def _switch(self, statement: clang.Cursor, waiting: list[clang.Cursor]) -> list[str]:
        """A switch and all that follows: each case is a way that goes on with it."""
        value, body = statement.get_children()
        ctype = ctypes_name(value.type)
        if ctype is None:
            raise Untranslatable(f"a value of type {value.type.spelling}")
        tag = self.local("tag")
        steps = [f"({tag} := {ctype}({self.read(value).text}))"]
        ways: list[tuple[str, list[clang.Cursor]]] = []
        others: list[clang.Cursor] = []
        for labels, statements in cases(body):
            if any(one is None for one in labels):
                others = statements
            else:
                tests = [f"{tag} == {ctype}({clang.evaluate(one)!r})" for one in labels if one is not None]
                ways.append((" or ".join(tests), statements))
        text = do(self._block([*others, *waiting])).text
        for test, statements in reversed(ways):
            text = f"({do(self._block([*statements, *waiting])).text} if {test} else {text})"
        return [*steps, text]

    def _leave(self, statement: clang.Cursor) -> list[str]:
        """A return from within a loop."""
        steps = []
        for value in statement.get_children():
            if is_record(value.type):
                raise Untranslatable("it returns a record from within a loop")
            if is_void(value.type):
                steps.append(self.effect(value))
            else:
                steps.append(f"({self.returned} := {self.converted(self.result, self.read(value)).text})")
        return [*steps, f"({self.ended} := c_int(1))", "leave()"]


def has_statements(cursor: clang.Cursor) -> bool:
    """Whether there are statements in an expression."""
    return clang.kind(cursor) == CursorKind.StmtExpr or any(map(has_statements, cursor.get_children()))
