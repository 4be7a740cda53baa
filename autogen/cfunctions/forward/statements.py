"""Statements of an inline function that forwards, as one expression: straight-line code, if, and loops.

A return under a condition, or a switch, makes what follows the other way; one from within a loop ends it, and two
locals say so to what follows. Locals are variables of the function's own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...model import Array, Scalar
from ..effects import (
    STATEMENTS,
    has_effect,
    is_elsewhere,
    is_no_code,
    named_statement,
    reads_volatile,
    unlike_a_local,
)
from ..translate import expr
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import ATOM, FLOATS, Expr, Untranslatable
from ..translate.subobjects import is_array, is_record
from ..translate.translator import bare, declared, expressions, is_expression
from ..translate.values import is_wide_character
from .forwarder import Forwarder
from .memory import do
from .mentions import Mentions
from .trees import ADDRESS, RECORDS, is_assignment, is_own_record, is_pointer, is_void

_JUMPS = (CursorKind.GOTO_STMT, CursorKind.SWITCH_STMT)
_OUTWARDS = (CursorKind.RETURN_STMT, CursorKind.GOTO_STMT)
_LEAVES = (CursorKind.RETURN_STMT, *_JUMPS)
_LOOPS = (CursorKind.WHILE_STMT, CursorKind.FOR_STMT, CursorKind.DO_STMT)


class Statements(Forwarder):
    """Statements, which have no result unless they are `of_function`.

    `parameters` are a function's own by `declared`, each with its C type and its name in Python.
    """

    parameters: Mapping[int, tuple[clang.Type, str]] = MappingProxyType({})
    result: clang.Type
    is_void = True
    ended = ""  # inside of a loop that is returned from: the local that says so
    given = ""  # and the one with the result

    @classmethod
    def of_function(
        cls, parameters: Mapping[int, tuple[clang.Type, str]], mentions: Mentions, result: clang.Type
    ) -> Statements:
        values = {key: Expr(name, ATOM, *_known(kind)) for key, (kind, name) in parameters.items()}
        made = cls(values, mentions, frozenset())
        made.kinds.update((key, kind) for key, (kind, _) in parameters.items())
        made.parameters, made.result, made.is_void = parameters, result, is_void(result)
        return made

    @cached_property
    def kinds(self) -> dict[int, clang.Type]:
        """The C types of parameters and locals."""
        return {}

    @cached_property
    def _addresses(self) -> dict[int, frozenset[int]]:
        """What `_addressed` has found, by the function."""
        return {}

    @cached_property
    def changed(self) -> dict[int, None]:
        """The parameters that are assigned to, in order."""
        return {}

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
        if _leaves(block, _OUTWARDS) or _breaks(block, continues=True):
            raise Untranslatable("it leaves a statement expression from within: a return, a goto, a break")
        *statements, last = block.get_children()
        steps = [step for one in statements for step in self._step(one)]
        if is_void(cursor.type):
            return do([*steps, *self._step(last)])
        steps.append(self.read(last).text)
        return do(steps) if self.has_generic_type(last) else self._valued(steps, last.type)

    def function(self, compound: clang.Cursor) -> str:
        """The text of a function's body."""
        boxes = [step for key in self.parameters for step in self._boxed_parameter(key, compound)]
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
            elif kind == CursorKind.IF_STMT and _leaves(statement):
                test, yes, *no = statement.get_children()
                condition = self.read(test).at(expr.OR)
                # A way that goes on has all that follows.
                ways = [do(self._block([*branch, *waiting])).text for branch in ([yes], no)]
                return [*steps, f"({ways[0]} if {condition} else {ways[1]})"]
            elif kind == CursorKind.SWITCH_STMT:
                return [*steps, *self._switch(statement, waiting)]
            elif kind in _LOOPS and _leaves(statement):
                self.ended, self.given = self.local("ended"), self.local("given")
                ended, given = self.ended, "do()" if self.is_void else self.given
                steps += [f"({ended} := c_int(0))", *self._loop(statement, kind)]
                self.ended = ""
                return [*steps, f"({given} if {ended} else {do(self._block(waiting)).text})"]
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
            outwards = [f"(leave() if {self.ended} else do())"] if _leaves(statement) else []
            return [*self._loop(statement, kind), *outwards]
        if kind == CursorKind.RETURN_STMT and self.ended:
            return self._leave(statement)
        if kind == CursorKind.BREAK_STMT:
            return ["leave()"]
        if kind == CursorKind.CONTINUE_STMT:
            return ["again()"]
        if not is_expression(statement):
            raise Untranslatable(f"it has {named_statement(statement)}")
        return [self.effect(statement)] if has_effect(statement) or reads_volatile(statement) else []

    def _loop(self, statement: clang.Cursor, kind: int) -> list[str]:
        children = list(statement.get_children())
        for jump in _JUMPS:
            if any(_leaves(one, (jump,)) for one in children):
                raise Untranslatable(
                    f"it has {STATEMENTS[jump]}{' within a loop' * (jump == CursorKind.SWITCH_STMT)}"
                )
        if kind == CursorKind.DO_STMT:
            body, test = children
            once, forever = self._step(body), clang.evaluate(test)
            if forever == 0 and not _breaks(body, continues=True) and not _leaves(body):
                return once
            if not forever and _breaks(body, continues=True, breaks=False):
                raise Untranslatable("it goes on with the test of a loop that stands at its end")
            ends = [] if forever else [f"(do() if {self.read(test).at(expr.OR)} else leave())"]
            return [f"loop(1, {do([*once, *ends]).text})"]
        if kind == CursorKind.WHILE_STMT:
            test, body = children
            return [f"loop({self.read(test).text}, {do(self._step(body)).text})"]
        if len(children) != 4:  # clang does not say which part is missing
            raise Untranslatable("it has a for loop with a part missing")
        first, test, after, body = children
        if _breaks(body, continues=True, breaks=False):
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
        for labels, statements in _cases(body):
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
                steps.append(f"({self.given} := {self.converted(self.result, self.read(value)).text})")
        return [*steps, f"({self.ended} := c_int(1))", "leave()"]

    # Locals -----------------------------------------------------------------------------------------------

    def _declare(self, variable: clang.Cursor) -> list[str]:
        if is_no_code(variable) or is_elsewhere(variable) or clang.kind(variable) in RECORDS:
            return []
        if unlike := unlike_a_local(variable):
            raise Untranslatable(unlike)
        key, kind = declared(variable), variable.type
        name = self.local(variable.spelling)
        self.kinds[key] = kind
        initial = list(expressions(variable))
        if any(map(self.is_generic, initial[:-1])):
            return self._declare_alike(variable, initial, name)
        self.values[key] = Expr(name, ATOM, *_known(kind))
        if is_array(kind):
            last = bare(initial[-1]) if initial else None  # it may be the length
            fills = last is not None and clang.kind(last) in (
                CursorKind.INIT_LIST_EXPR,
                CursorKind.STRING_LITERAL,
            )
            return self.filled(name, kind, last if fills else None)
        if is_own_record(kind):
            if initial and not _is_zero(initial[-1]):
                raise Untranslatable("it fills a record of its own where it declares it")
            room = self.mentions.of(Array(Scalar("c_ubyte", 1, 1), kind.get_size()))
            return [f"({name} := ({room})())"]
        if is_record(kind):
            empty = not initial or _is_zero(initial[-1])
            if not empty and clang.kind(bare(initial[-1])) == CursorKind.INIT_LIST_EXPR:
                return self.filled(name, kind, bare(initial[-1]))
            value = f"{self.mentions.type(kind)}()" if empty else self.read(initial[-1]).text
            return [f"({name} := {value})"]
        first = initial[-1] if initial else None
        if first is not None and clang.kind(first) == CursorKind.INIT_LIST_EXPR:
            first = next(iter(first.get_children()))
        if key in self._addressed(variable.semantic_parent):
            self.taken.discard(name)
            return self._box(key, kind, name, None if first is None else self.read(first))
        if first is None:
            return []
        return [f"({name} := {self.converted(kind, self.read(first)).text})"]

    def _boxed_parameter(self, key: int, compound: clang.Cursor) -> list[str]:
        """The steps that give a parameter an address, if that is taken."""
        kind, name = self.parameters[key]
        if key not in self._addressed(compound) or is_record(kind):
            return []
        return self._box(key, kind, name, Expr(name))

    def _box(self, key: int, kind: clang.Type, spelling: str, value: Expr | None) -> list[str]:
        """The steps that make a local of which the address is taken: an array of one element, which has one."""
        if not is_pointer(kind) and (ctypes_name(kind) is None or is_wide_character(kind)):
            raise Untranslatable(f"a value of type {kind.spelling}")
        name = self.local(spelling)
        room = self.mentions.of(Array(self.mentions.world.read_type(kind), 1))
        self.boxed[key] = name
        self.values[key] = self.value_of(f"{name}[0]", kind)
        steps = [f"({name} := ({room})())"]
        return steps if value is None else [*steps, f"assign({name}[0], {value.text})"]

    def _addressed(self, body: clang.Cursor) -> frozenset[int]:
        """The variables of which the address is taken there."""
        key = body.hash
        if key not in self._addresses:
            self._addresses[key] = frozenset(_addressed(body))
        return self._addresses[key]

    def _declare_alike(self, variable: clang.Cursor, initial: list[clang.Cursor], name: str) -> list[str]:
        """A local of the type that its value has for any arguments: `__typeof__(x) y = x`."""
        like, value = map(self.read, initial)
        if like.text != value.text:
            raise Untranslatable(
                f"it declares a local of its argument's type with another value: {variable.spelling}"
            )
        self.values[declared(variable)] = Expr(name, ATOM)
        self.generic |= {declared(variable)}
        return [f"({name} := {value.text})"]

    def set_local(self, target: clang.Cursor, value: Expr) -> str:
        key = declared(target)
        if key in self.generic:
            raise Untranslatable("it assigns to a local of its argument's type")
        if is_record(target.type):
            raise Untranslatable("it assigns to a whole record")
        if key in self.boxed:
            return expr.checked(Expr(f"assign({self.boxed[key]}[0], {value.text})")).text
        if key in self.parameters:
            self.changed[key] = None
        return f"({self.values[key].text} := {self.converted(self.kinds[key], value).text})"


class MacroStatements(Statements):
    """The statements of a macro that has no value; `values` are its arguments, which it cannot change."""

    def effect(self, cursor: clang.Cursor) -> str:
        """The text of the whole, or of an expression in it."""
        if clang.kind(cursor) != CursorKind.COMPOUND_STMT:
            return super().effect(cursor)
        if _leaves(cursor, (CursorKind.RETURN_STMT,)):
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

    def _loop(self, statement: clang.Cursor, kind: int) -> list[str]:
        parts = list(statement.get_children())
        test = parts[kind == CursorKind.DO_STMT or len(parts) == 4]
        tested = {declared(one) for one in _names(test)}
        if any(self._only_repeats(one, tested) for one in _repeated(statement)):
            raise Untranslatable("it evaluates its argument again and again")
        return super()._loop(statement, kind)

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
        if clang.kind(one) not in _LOOPS:
            yield one
        yield from _repeated(one)


def _names(cursor: clang.Cursor) -> Iterator[clang.Cursor]:
    """The variables in an expression."""
    if clang.kind(cursor) == CursorKind.DECL_REF_EXPR:
        yield cursor
    for one in cursor.get_children():
        yield from _names(one)


def has_statements(cursor: clang.Cursor) -> bool:
    """Whether there are statements in an expression."""
    return clang.kind(cursor) == CursorKind.StmtExpr or any(map(has_statements, cursor.get_children()))


def _wants_more(statement: clang.Cursor) -> bool:
    """Whether a statement ends in a loop or a condition of which what is to be done is the semicolon behind it."""
    kind = clang.kind(statement)
    while kind in (CursorKind.FOR_STMT, CursorKind.WHILE_STMT, CursorKind.IF_STMT):
        *_, statement = statement.get_children()
        kind = clang.kind(statement)
        if kind == CursorKind.NULL_STMT:
            return True
    return False


def _cases(body: clang.Cursor) -> list[tuple[list[clang.Cursor | None], list[clang.Cursor]]]:
    """The sections of a switch: their labels, None for the default, and their statements without the break."""
    sections: list[tuple[list[clang.Cursor | None], list[clang.Cursor]]] = []
    for one in body.get_children():
        labels: list[clang.Cursor | None] = []
        while clang.kind(one) in (CursorKind.CASE_STMT, CursorKind.DEFAULT_STMT):
            *label, one = one.get_children()
            if len(label) > 1:
                raise Untranslatable("it has a case for a range")
            labels.append(label[0] if label else None)
        if labels:
            sections.append((labels, []))
        elif not sections:
            raise Untranslatable("it has a statement before the first case")
        is_block = clang.kind(one) == CursorKind.COMPOUND_STMT
        sections[-1][1].extend(one.get_children() if is_block else [one])
    for number, (_, statements) in enumerate(sections, 1):
        last = clang.kind(statements[-1]) if statements else 0
        if last == CursorKind.BREAK_STMT:
            statements.pop()
        elif last != CursorKind.RETURN_STMT and number < len(sections):
            raise Untranslatable("it has a case that goes on with the next one")
        if any(map(_breaks, statements)):
            raise Untranslatable("it leaves a switch from within a case")
    return sections


def _addressed(cursor: clang.Cursor) -> Iterator[int]:
    operator = clang.library().clang_getCursorUnaryOperatorKind(cursor)
    if clang.kind(cursor) == CursorKind.UNARY_OPERATOR and operator == ADDRESS:
        inner = bare(next(iter(cursor.get_children())))
        if clang.kind(inner) == CursorKind.DECL_REF_EXPR:
            yield declared(inner)
    for one in cursor.get_children():
        yield from _addressed(one)


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


def _leaves(cursor: clang.Cursor, ways: Collection[int] = _LEAVES) -> bool:
    """Whether a statement can end more than itself."""
    return clang.kind(cursor) in ways or any(_leaves(one, ways) for one in cursor.get_children())
