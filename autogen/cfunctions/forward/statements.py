"""Statements of an inline function that forwards, as one expression: straight-line code, if, and loops.

A return under a condition makes what follows the other way. Locals are variables of the function's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...passes.names import identifier, member
from ..translate import expr
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import ATOM, FLOATS, Expr, Untranslatable
from ..translate.subobjects import is_array, is_record
from ..translate.translator import bare, declared, expressions, is_expression
from .forwarder import Forwarder, do
from .mentions import WORDS, Mentions
from .trees import has_effect, is_void

_LEAVES = (CursorKind.RETURN_STMT, CursorKind.GOTO_STMT, CursorKind.SWITCH_STMT)
_LOOPS = (CursorKind.WHILE_STMT, CursorKind.FOR_STMT, CursorKind.DO_STMT)


class Statements(Forwarder):
    """One function; `parameters` are its own by `declared`, each with its C type and its name in Python."""

    def __init__(
        self, parameters: Mapping[int, tuple[clang.Type, str]], mentions: Mentions, is_void: bool
    ) -> None:
        values = {key: Expr(name, ATOM, *_known(kind)) for key, (kind, name) in parameters.items()}
        super().__init__(values, mentions, frozenset())
        self.kinds = {key: kind for key, (kind, _) in parameters.items()}
        self.parameters, self.is_void = parameters, is_void
        self.changed: dict[int, None] = {}  # the parameters that are assigned to, in order
        self.taken = {name for _, name in parameters.values()}

    def forwards(self, cursor: clang.Cursor) -> bool:
        return clang.kind(cursor) == CursorKind.STRING_LITERAL or super().forwards(cursor)

    def function(self, compound: clang.Cursor) -> str:
        """The text of a function's body."""
        text = self._block(compound.get_children())
        copies = [
            f"({name} := {name if is_record(kind) else self._as(kind, Expr(name)).text})"
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
            elif kind == CursorKind.IF_STMT and _leaves(statement):
                test, yes, *no = statement.get_children()
                condition = self.read(test).at(expr.OR)
                # A way that goes on has all that follows.
                ways = [do(self._block([*branch, *waiting])).text for branch in ([yes], no)]
                return [*steps, f"({ways[0]} if {condition} else {ways[1]})"]
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
            return [step for inner in statement.get_children() for step in self._declare(inner)]
        if kind == CursorKind.IF_STMT:
            test, yes, *no = statement.get_children()
            condition = self.read(test).at(expr.OR)
            ways = [do([step for one in branch for step in self._step(one)]).text for branch in ([yes], no)]
            return [f"({ways[0]} if {condition} else {ways[1]})"]
        if kind in _LOOPS:
            return self._loop(statement, kind)
        if kind == CursorKind.BREAK_STMT:
            return ["leave()"]
        if kind == CursorKind.CONTINUE_STMT:
            return ["again()"]
        if not is_expression(statement):
            raise Untranslatable("it has a jump, assembler, or another statement that is no expression")
        return [self.effect(statement)] if has_effect(statement) else []

    def _loop(self, statement: clang.Cursor, kind: int) -> list[str]:
        children = list(statement.get_children())
        if any(map(_leaves, children)):
            raise Untranslatable("it returns from within a loop")
        if kind == CursorKind.DO_STMT:
            body, test = children
            once, forever = self._step(body), clang.evaluate(test)
            if forever == 0 and not _breaks(body, continues=True):
                return once
            if not forever and _breaks(body, continues=True, breaks=False):
                raise Untranslatable("it goes on with the test of a loop that stands at its end")
            ends = [] if forever else [f"(do() if {self.read(test).at(expr.OR)} else leave())"]
            return [f"loop(1, {do([*once, *ends]).text})"]
        if kind == CursorKind.WHILE_STMT:
            test, body = children
            return [f"loop({self.read(test).text}, {do(self._step(body)).text})"]
        if len(children) != 4:  # clang does not say which part is missing
            raise Untranslatable("it has a loop with a part missing")
        first, test, after, body = children
        if _breaks(body, continues=True, breaks=False):
            raise Untranslatable("it goes on with a loop from within")
        start = self._step(first)
        return [*start, f"loop({self.read(test).text}, {do([*self._step(body), self.effect(after)]).text})"]

    # Locals -----------------------------------------------------------------------------------------------

    def _declare(self, variable: clang.Cursor) -> list[str]:
        if clang.kind(variable) != CursorKind.VAR_DECL or variable.storage_class.name == "STATIC":
            raise Untranslatable("it declares more than plain locals")
        key, kind = declared(variable), variable.type
        if is_array(kind):
            raise Untranslatable("it has an array of its own")
        name = self._named(variable.spelling)
        self.kinds[key] = kind
        self.values[key] = Expr(name, ATOM, *_known(kind))
        initial = list(expressions(variable))
        if is_record(kind):
            empty = not initial or _is_zero(initial[-1])
            if not empty and clang.kind(bare(initial[-1])) == CursorKind.INIT_LIST_EXPR:
                raise Untranslatable("it fills a record of its own")
            value = f"{self.mentions.type(kind)}()" if empty else self.read(initial[-1]).text
            return [f"({name} := {value})"]
        if not initial:
            return []
        first = initial[-1]
        if clang.kind(first) == CursorKind.INIT_LIST_EXPR:
            first = next(iter(first.get_children()))
        return [f"({name} := {self._as(kind, self.read(first)).text})"]

    def _named(self, spelling: str) -> str:
        plain = spelling.isidentifier() and spelling.isascii()
        name = member(identifier(spelling)) if plain else "local"
        while name in self.taken or name in WORDS:
            name += "_"
        self.taken.add(name)
        return name

    def set_local(self, target: clang.Cursor, value: Expr) -> str:
        key = declared(target)
        if is_record(target.type):
            raise Untranslatable("it assigns to a whole record")
        if key in self.parameters:
            self.changed[key] = None
        return f"({self.values[key].text} := {self._as(self.kinds[key], value).text})"

    def _as(self, kind: clang.Type, value: Expr) -> Expr:
        """A value converted to the type of a variable."""
        canonical = kind.get_canonical()
        if clang.type_kind(canonical) == TypeKind.POINTER:
            return self.cast_to_pointer(kind, value.text)
        ctype = ctypes_name(kind)
        if ctype is None:
            raise Untranslatable(f"a value of type {kind.spelling}")
        return expr.checked(Expr(f"{ctype}({value.text})", ATOM, ctype))


def _known(kind: clang.Type) -> tuple[str, bool]:
    """ctypes' name of a number's type, and whether it is an integer; nothing for all else."""
    if clang.type_kind(kind.get_canonical()) == TypeKind.POINTER:
        return "", False
    ctype = ctypes_name(kind) or ""
    return ctype, bool(ctype) and ctype not in FLOATS


def _is_zero(cursor: clang.Cursor) -> bool:
    if clang.kind(cursor) != CursorKind.INIT_LIST_EXPR:
        return clang.evaluate(cursor) == 0
    return all(map(_is_zero, cursor.get_children()))


def _breaks(cursor: clang.Cursor, *, continues: bool = False, breaks: bool = True) -> bool:
    """Whether a loop's body has a `break` or a `continue` of that loop."""
    kind = clang.kind(cursor)
    if kind in _LOOPS:
        return False
    own = (kind == CursorKind.BREAK_STMT and breaks) or (kind == CursorKind.CONTINUE_STMT and continues)
    return own or any(_breaks(one, continues=continues, breaks=breaks) for one in cursor.get_children())


def _leaves(cursor: clang.Cursor) -> bool:
    """Whether a statement can end more than itself."""
    return clang.kind(cursor) in _LEAVES or any(map(_leaves, cursor.get_children()))
