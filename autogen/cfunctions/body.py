"""Statements to text, by running them with texts for values: locals, assignments, if, return.

Of loops, calls and memory there is nothing: a function that has them is `Untranslatable`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..clang import library as clang
from . import text
from .ctypes_name import ctypes_name
from .text import ATOM, Text, Untranslatable
from .tree import ASSIGN, COMPOUND, INCREMENTS, Tree, bare, expressions


@dataclass
class Fill:
    """A local of a record type while its members are given their values."""

    type: Any
    members: dict[str, Text] = field(default_factory=dict)


class Body:
    """One function or macro; `named` maps the C names of its parameters to texts.

    `locals` collects what has to be computed before the result.
    """

    def __init__(self, named: Mapping[str, Text]) -> None:
        self.values: dict[str, Text | Fill] = dict(named)
        self.own: set[str] = set()  # locals: parameters of a macro cannot be assigned to
        self.locals: list[tuple[str, Text]] = []
        self.guarded = 0  # how many conditions decide whether what is being run is reached at all
        self.tree = Tree(self._name)
        self.taken = {named_text.text for named_text in named.values()}

    def _name(self, cursor: Any) -> Text | None:
        found = self.values.get(cursor.spelling)
        if isinstance(found, Fill):
            raise Untranslatable("it uses a whole record")
        return found

    # Statements -------------------------------------------------------------------------------------------

    def run(self, statements: Iterable[Any]) -> Text | Fill | None:
        """The result of the first return that is reached, if one is."""
        waiting = list(statements)
        while waiting:
            statement = waiting.pop(0)
            kind = clang.kind(statement)
            if kind == clang.RETURN:
                return self._returned(statement)
            if kind == clang.COMPOUND:
                waiting = [*statement.get_children(), *waiting]
            elif kind == clang.IF:
                return self._if(statement, waiting)
            elif kind == clang.DECLARATION_STATEMENT:
                for variable in statement.get_children():
                    self._declare(variable)
            elif kind != clang.NULL_STATEMENT:
                self._effect(statement)
        return None

    def _returned(self, statement: Any) -> Text | Fill:
        children = list(statement.get_children())
        if not children:
            raise Untranslatable("it returns nothing")
        value = bare(children[0])
        if clang.kind(value) == clang.DECLARATION_REF:
            found = self.values.get(value.spelling)
            if isinstance(found, Fill):
                return found
        return self.tree.read(value)

    def _if(self, statement: Any, rest: list[Any]) -> Text:
        """Both ways, each with what follows."""
        test, *branches = statement.get_children()
        condition = self.tree.read(test)
        before = dict(self.values)
        results = []
        self.guarded += 1
        for branch in (branches[0], branches[1] if len(branches) > 1 else None):
            self.values = dict(before)
            results.append(self.run([*([branch] if branch is not None else []), *rest]))
        self.guarded -= 1
        yes, no = results
        if not isinstance(yes, Text) or not isinstance(no, Text):
            raise Untranslatable("it returns a record, or nothing, under a condition")
        return text.conditional(condition, yes, no)

    def _declare(self, variable: Any) -> None:
        if clang.kind(variable) != clang.VARIABLE or variable.storage_class.name == "STATIC":
            raise Untranslatable("it declares more than plain locals")
        name, values = variable.spelling, list(expressions(variable))
        self.own.add(name)
        if clang.type_kind(variable.type.get_canonical()) == clang.RECORD_T:
            if values and not _is_zero(values[0]):
                raise Untranslatable("it has an initialiser in braces")
            self.values[name] = Fill(variable.type)
        elif values:
            self._assign(name, variable.type, values)
        else:
            self.values.pop(name, None)

    def _effect(self, statement: Any) -> None:
        """An expression that stands as a statement."""
        statement = bare(statement)
        kind, lib = clang.kind(statement), clang.library()
        operator = lib.clang_getCursorBinaryOperatorKind(statement)
        if kind == clang.BINARY and operator == ASSIGN:
            target, value = statement.get_children()
            if clang.kind(target) == clang.MEMBER_REF:
                self._fill(target, value)
            else:
                self._assign(self._target(target), target.type, [value])
        elif kind == clang.COMPOUND_ASSIGNMENT:
            target, value = statement.get_children()
            computed = text.binary(COMPOUND[operator], self.tree.read(target), self.tree.read(value))
            self._set(self._target(target), _converted(target.type, computed))
        elif kind == clang.UNARY and lib.clang_getCursorUnaryOperatorKind(statement) in INCREMENTS:
            (target,) = statement.get_children()
            sign = INCREMENTS[lib.clang_getCursorUnaryOperatorKind(statement)]
            computed = text.binary(sign, self.tree.read(target), text.integer(1, "c_int"))
            self._set(self._target(target), _converted(target.type, computed))
        elif kind >= 200:
            raise Untranslatable("it has a loop or another statement that is no expression")
        else:
            self.tree.read(statement)

    def _target(self, cursor: Any) -> str:
        name = str(cursor.spelling)
        if clang.kind(bare(cursor)) != clang.DECLARATION_REF or name not in self.own:
            raise Untranslatable("it writes to memory, or to its argument")
        return name

    def _fill(self, member: Any, value: Any) -> None:
        children = list(member.get_children())
        record = self.values.get(children[0].spelling) if children else None
        if not isinstance(record, Fill) or clang.kind(children[0]) != clang.DECLARATION_REF:
            raise Untranslatable("it writes to memory")
        if (
            clang.type_kind(record.type.get_canonical().get_declaration().type.get_canonical())
            != clang.RECORD_T
        ):
            raise Untranslatable("it writes to memory")
        record.members[member.spelling] = _member(member.type, self.tree.read(value))

    def _assign(self, name: str, kind: Any, values: list[Any]) -> None:
        *like, value = values
        read = self.tree.read(value)
        if like:  # __typeof__(like) name = value
            self._set(name, text.type_of(self.tree.read(like[0]), read))
        else:
            self._set(name, _converted(kind, read))

    def _set(self, name: str, value: Text) -> None:
        """Give a local a value; one that is more than a name is computed once, unless only under a condition."""
        if (value.level == ATOM and "(" not in value.text) or self.guarded:
            self.values[name] = value
            return
        python = name if name.isidentifier() else "local"
        while python in self.taken:
            python += "_"
        self.taken.add(python)
        self.locals.append((python, value))
        self.values[name] = Text(python, ATOM, value.ctype, value.integral)


def _converted(kind: Any, value: Text) -> Text:
    ctype = ctypes_name(kind)
    if ctype is None:
        raise Untranslatable(f"a value of type {kind.spelling}")
    return text.cast(ctype, value)


def _member(kind: Any, value: Text) -> Text:
    """A value as ctypes takes it for a member."""
    canonical = kind.get_canonical()
    number = clang.type_kind(canonical)
    if number in (clang.CHAR_S, clang.CHAR_U):
        return text.cast("c_ubyte", value)  # as a byte, whatever the sign of char
    if number == clang.POINTER and clang.type_kind(canonical.get_pointee()) != clang.VOID_T:
        raise Untranslatable("it fills a member that is a pointer")
    return _converted(kind, value)


def _is_zero(cursor: Any) -> bool:
    """Whether an initialiser is all zeros."""
    if clang.kind(cursor) == clang.INIT_LIST:
        return all(_is_zero(child) for child in cursor.get_children())
    return clang.evaluate(cursor) == 0
