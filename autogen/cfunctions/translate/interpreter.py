"""Statements to text, by running them with values: locals, assignments, members of records, if, return.

Calls of other inline functions are run in place. Of loops and memory there is nothing: a function that has them
is `Untranslatable`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeAlias

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...passes.names import identifier, member
from ..effects import is_elsewhere, is_no_code, named_statement, unlike_a_local
from . import expr
from .ctypes_name import ctypes_name
from .expr import ATOM, Expr, Untranslatable
from .initializers import initializer_list
from .subobjects import is_array, is_record
from .translator import ASSIGN, COMPOUND, INCREMENTS, Translator, bare, declared, expressions, is_expression
from .values import Aggregate, Conversion, Step, Value, merge, part, select, with_part

_Ways: TypeAlias = "tuple[clang.Cursor, clang.Cursor | None]"  # the branches of an if; the second can be None
_MEMORY = "it writes to memory"


class Interpreter(Translator):
    """One function; `parameters` are those of the function by `declared`, each with its name in Python.

    `locals` collects what has to be computed before the result.
    """

    typed = True
    assigns = "it uses the value of an assignment"

    def __init__(self, parameters: Mapping[int, tuple[str, Value]]) -> None:
        super().__init__({})
        self.values: dict[int, Value] = {key: value for key, (_, value) in parameters.items()}
        self.own: set[int] = set(parameters)  # what can be assigned to: a function may change its own copies
        self.locals: list[tuple[str, Expr]] = []
        self.names = {key: name for key, (name, _) in parameters.items()}  # for the locals that get a value
        self.taken = set(self.names.values())
        self.guarded = 0  # how many conditions decide whether what is being run is reached at all
        self.calls: list[int] = []  # the functions whose bodies are being run in place
        self.called: list[clang.Cursor] = []  # those that have been

    # Expressions ------------------------------------------------------------------------------------------

    def knows(self, cursor: clang.Cursor) -> bool:
        kind = clang.kind(cursor)
        if kind == CursorKind.DECL_REF_EXPR:
            return declared(cursor) in self.values
        return kind == CursorKind.StmtExpr or (kind == CursorKind.CALL_EXPR and _callee(cursor) is not None)

    def name(self, cursor: clang.Cursor) -> Expr:
        return _number(self.values[declared(cursor)])

    def other(self, cursor: clang.Cursor) -> Expr:
        kind = clang.kind(cursor)
        elsewhere = (
            kind == CursorKind.CALL_EXPR and _callee(cursor) is None
        )  # a function whose body is not here
        if kind in _WITH_VALUES and not elsewhere:
            return _number(self.value(cursor))
        return super().other(cursor)

    def either(self, test: Expr, yes: Expr, no: Expr) -> Expr:
        return expr.select(test, yes, no)

    @contextmanager
    def lazily(self) -> Iterator[None]:
        """Around what is computed under a condition only."""
        self.guarded += 1
        try:
            yield
        finally:
            self.guarded -= 1

    def value(self, cursor: clang.Cursor) -> Value:
        """The value of any expression, a record as well. Raises Untranslatable for a type that has no values here."""
        cursor = bare(cursor)
        kind = clang.kind(cursor)
        if kind == CursorKind.DECL_REF_EXPR and declared(cursor) in self.values:
            return self.values[declared(cursor)]
        if kind in (CursorKind.MEMBER_REF_EXPR, CursorKind.ARRAY_SUBSCRIPT_EXPR):
            return part(self.value(_holder(cursor)), _step(cursor))
        if kind == CursorKind.CALL_EXPR and (function := _callee(cursor)) is not None:
            return self._called(cursor, function)
        if kind == CursorKind.StmtExpr:
            return self._statement_expression(cursor)
        if kind == CursorKind.COMPOUND_LITERAL_EXPR:
            return self._initial(cursor.type, list(cursor.get_children())[-1])
        if not is_record(cursor.type):
            return self.read(cursor)
        if kind == CursorKind.CONDITIONAL_OPERATOR:
            test, yes, no = cursor.get_children()
            condition = self.read(test)
            with self.lazily():
                return select(condition, self.value(yes), self.value(no))
        self.read(cursor)  # which says why not
        raise Untranslatable(f"a value of type {cursor.type.spelling}")

    def _converted(self, kind: clang.Type, cursor: clang.Cursor) -> Value:
        """An expression as a value of a type."""
        if is_record(kind):
            return self.value(cursor)
        return _as(kind, self.read(cursor))

    def _initial(self, kind: clang.Type, cursor: clang.Cursor) -> Value:
        if clang.kind(cursor) != CursorKind.INIT_LIST_EXPR:
            return self._converted(kind, cursor)
        if is_record(kind) or is_array(kind):
            return initializer_list(cursor, kind, self._for_member)
        children = list(cursor.get_children())
        return self._converted(kind, children[0]) if children else _as(kind, expr.integer(0, "c_int"))

    def _for_member(self, kind: clang.Type, cursor: clang.Cursor) -> Value:
        """A value for a member, which ctypes takes as it is."""
        canonical = kind.get_canonical()
        pointer = clang.type_kind(canonical) == TypeKind.POINTER
        if pointer and clang.type_kind(canonical.get_pointee()) != TypeKind.VOID:
            raise Untranslatable("it fills a member that is a pointer")
        if is_array(kind):
            return self.value(cursor)
        return self._converted(kind, cursor)

    def _called(self, cursor: clang.Cursor, function: clang.Cursor) -> Value:
        """What another function returns: its body is run here, with its parameters as locals."""
        key, name = declared(function), function.spelling
        _, *arguments = cursor.get_children()
        parameters = list(function.get_arguments())
        if key in self.calls:
            raise Untranslatable("it calls itself")
        if len(arguments) != len(parameters) or clang.is_variadic(function.type):
            raise Untranslatable(f"it calls {name}() with other arguments than it has parameters")
        values = [
            self._converted(p.type, argument) for p, argument in zip(parameters, arguments, strict=True)
        ]
        outer, self.own = self.own, set(map(declared, parameters))
        self.calls.append(key)
        self.called.append(function)
        try:
            for parameter, value in zip(parameters, values, strict=True):
                self.names[declared(parameter)] = parameter.spelling
                self._set(declared(parameter), value)
            return self.result(function)
        except Untranslatable as reason:
            raise Untranslatable(f"it calls {name}(), which is not bound: {reason}") from None
        finally:
            self.own = outer
            self.calls.pop()

    def _statement_expression(self, cursor: clang.Cursor) -> Value:
        (compound,) = cursor.get_children()
        *statements, last = compound.get_children()
        if _returns(compound) or not is_expression(last):
            raise Untranslatable("it has a statement expression without a value")
        outer, self.own = self.own, set()  # to assign to outer variables would be an effect
        try:
            self.run(statements, cursor.type)
            return self.value(last)
        finally:
            self.own = outer

    # Statements -------------------------------------------------------------------------------------------

    def result(self, function: clang.Cursor) -> Value:
        """What a function definition returns. Raises Untranslatable if that is nothing."""
        if not self.calls:
            self.calls.append(declared(function))
        compound = next(c for c in function.get_children() if clang.kind(c) == CursorKind.COMPOUND_STMT)
        found = self.run(compound.get_children(), function.result_type)
        if found is None:
            raise Untranslatable("it returns nothing")
        return found

    def run(self, statements: Iterable[clang.Cursor], kind: clang.Type) -> Value | None:
        """The result, of the type `kind`, of the first return that is reached, if one is.

        Raises Untranslatable for a return of nothing.
        """
        waiting = list(statements)
        while waiting:
            statement = waiting.pop(0)
            what = clang.kind(statement)
            if what == CursorKind.RETURN_STMT:
                children = list(statement.get_children())
                if not children or clang.type_kind(kind.get_canonical()) == TypeKind.VOID:
                    raise Untranslatable("it returns nothing")
                return self._converted(kind, children[0])
            if what == CursorKind.COMPOUND_STMT:
                waiting = [*statement.get_children(), *waiting]
            elif what == CursorKind.IF_STMT:
                test, *branches = statement.get_children()
                ways = branches[0], branches[1] if len(branches) > 1 else None
                condition = self.read(test)
                if _returns(statement) or not self._merged(condition, ways, kind):
                    return self._both(condition, ways, waiting, kind)
            elif what == CursorKind.DECL_STMT:
                for variable in statement.get_children():
                    self._declare(variable)
            elif what != CursorKind.NULL_STMT:
                self._effect(statement)
        return None

    def _both(self, condition: Expr, ways: _Ways, rest: list[clang.Cursor], kind: clang.Type) -> Value:
        """Both ways, each with what follows."""
        before, outside = dict(self.values), set(self.own)
        results = []
        for branch in ways:
            self.values, self.own = dict(before), set(outside)
            with self.lazily():
                results.append(self.run([*([branch] if branch is not None else []), *rest], kind))
        yes, no = results
        if yes is None or no is None:
            raise Untranslatable("it returns nothing under a condition")
        return select(condition, yes, no)

    def _merged(self, condition: Expr, ways: _Ways, kind: clang.Type) -> bool:
        """Both ways up to where they meet: variables then have one of two values.

        False if that cannot be said, since a variable has a value on one way only.
        """
        before, outside = dict(self.values), set(self.own)
        ends = []
        for branch in ways:
            self.values, self.own = dict(before), set(outside)
            with self.lazily():
                self.run([branch] if branch is not None else [], kind)
            ends.append(self.values)
        yes, no = ends
        self.values, self.own = before, outside
        if any(key in outside for key in yes.keys() ^ no.keys()):
            return False
        for key, value in yes.items():
            if key in outside and not (value == no[key] == before.get(key)):
                self._set(key, merge(condition, value, no[key]))
        return True

    def _declare(self, variable: clang.Cursor) -> None:
        if is_no_code(variable) or is_elsewhere(variable):
            return
        if unlike := unlike_a_local(variable):
            raise Untranslatable(unlike)
        key, kind, values = declared(variable), variable.type, list(expressions(variable))
        self.own.add(key)
        self.names[key] = variable.spelling
        self.values.pop(key, None)
        if values:  # before the last one, what is in __typeof__()
            self._set(key, self._initial(kind, values[-1]))
        elif is_record(kind):
            self.values[key] = Aggregate(kind)

    def _effect(self, statement: clang.Cursor) -> None:
        """An expression that stands as a statement."""
        statement = bare(statement)
        kind, lib = clang.kind(statement), clang.library()
        operator = lib.clang_getCursorBinaryOperatorKind(statement)
        if kind == CursorKind.BINARY_OPERATOR and operator == ASSIGN:
            target, value = statement.get_children()
            self._assign(target, self._for_member if _is_part(target) else self._converted, value)
        elif kind == CursorKind.COMPOUND_ASSIGNMENT_OPERATOR:
            target, value = statement.get_children()
            computed = expr.binary(COMPOUND[operator], self.read(target), self.read(value))
            self._store(target, _as(target.type, computed))
        elif (
            kind == CursorKind.UNARY_OPERATOR
            and lib.clang_getCursorUnaryOperatorKind(statement) in INCREMENTS
        ):
            (target,) = statement.get_children()
            sign = INCREMENTS[lib.clang_getCursorUnaryOperatorKind(statement)]
            computed = expr.binary(sign, self.read(target), expr.integer(1, "c_int"))
            self._store(target, _as(target.type, computed))
        elif not is_expression(statement):
            raise Untranslatable(f"it has {named_statement(statement)}")
        elif kind == CursorKind.CSTYLE_CAST_EXPR and clang.type_kind(statement.type) == TypeKind.VOID:
            self._ignored(bare(next(expressions(statement))))
        else:
            self._ignored(statement)

    def _ignored(self, cursor: clang.Cursor) -> None:
        """An expression without an effect: one with an effect, or a call of something else, is refused."""
        if clang.kind(cursor) != CursorKind.DECL_REF_EXPR:
            with self.lazily():
                self.value(cursor)

    def _assign(self, target: clang.Cursor, convert: Conversion, value: clang.Cursor) -> None:
        self._place(target)  # its reason comes first
        self._store(target, convert(target.type, value))

    def _place(self, cursor: clang.Cursor) -> tuple[int, list[Step]]:
        """The variable of what is assigned to, and the way to the part of it."""
        steps: list[Step] = []
        cursor = bare(cursor)
        while clang.kind(cursor) in (CursorKind.MEMBER_REF_EXPR, CursorKind.ARRAY_SUBSCRIPT_EXPR):
            holder = _holder(cursor, _MEMORY)
            steps.insert(0, _step(cursor))
            cursor = bare(holder)
        key = declared(cursor) if clang.kind(cursor) == CursorKind.DECL_REF_EXPR else 0
        if key not in self.own:
            raise Untranslatable(_MEMORY if steps else f"{_MEMORY}, or to its argument")
        return key, steps

    def _store(self, target: clang.Cursor, value: Value) -> None:
        key, steps = self._place(target)
        if steps:
            self.values[key] = with_part(self.values[key], steps, value)
        else:
            self._set(key, value)

    def _set(self, key: int, value: Value) -> None:
        """Give a local a value; one that is more than a name is computed once, unless only under a condition."""
        plain = isinstance(value, Expr) and (value.constant is not None or _is_name(value))
        if plain or self.guarded or not isinstance(value, Expr):
            self.values[key] = value
            return
        name = self.names.get(key, "")
        python = member(identifier(name)) if name.isidentifier() and name.isascii() else "local"
        while python in self.taken:
            python += "_"
        self.taken.add(python)
        self.locals.append((python, value))
        self.values[key] = Expr(python, ATOM, value.ctype, value.integral)


_WITH_VALUES = (
    CursorKind.MEMBER_REF_EXPR,
    CursorKind.ARRAY_SUBSCRIPT_EXPR,
    CursorKind.CALL_EXPR,
    CursorKind.StmtExpr,
    CursorKind.COMPOUND_LITERAL_EXPR,
)


def _number(value: Value) -> Expr:
    if not isinstance(value, Expr):
        raise Untranslatable("it uses a whole record")
    return value


def _is_name(value: Expr) -> bool:
    return value.level == ATOM and "(" not in value.text


def _as(kind: clang.Type, value: Expr) -> Expr:
    ctype = ctypes_name(kind)
    if ctype is None:
        raise Untranslatable(f"a value of type {kind.spelling}")
    return expr.convert(ctype, value)


def _callee(cursor: clang.Cursor) -> clang.Cursor | None:
    """The definition of the static function that is called; None for any other."""
    function = cursor.referenced
    if function is None or clang.kind(function) != CursorKind.FUNCTION_DECL:
        return None
    definition = function.get_definition()
    if definition is None or definition.storage_class.name != "STATIC":
        return None
    is_void = clang.type_kind(definition.result_type.get_canonical()) == TypeKind.VOID
    return None if is_void else definition  # which can only have effects


def _is_part(cursor: clang.Cursor) -> bool:
    return clang.kind(bare(cursor)) in (CursorKind.MEMBER_REF_EXPR, CursorKind.ARRAY_SUBSCRIPT_EXPR)


def _holder(cursor: clang.Cursor, reason: str = "") -> clang.Cursor:
    """What a member or an element is a part of; behind a pointer it is memory, of which nothing is known."""
    children = list(cursor.get_children())
    if clang.kind(cursor) == CursorKind.MEMBER_REF_EXPR:
        if not children or clang.type_kind(children[0].type.get_canonical()) == TypeKind.POINTER:
            raise Untranslatable(reason or f"it reads the member {cursor.spelling}")
        return children[0]
    if not is_array(bare(children[0]).type):
        raise Untranslatable(reason or "it follows a pointer")
    return children[0]


def _step(cursor: clang.Cursor) -> Step:
    if clang.kind(cursor) == CursorKind.MEMBER_REF_EXPR:
        return cursor.spelling, cursor.referenced
    index = clang.evaluate(list(cursor.get_children())[1])
    if not isinstance(index, int):
        raise Untranslatable("it uses an element by a number that is not constant")
    return index, None


def _returns(cursor: clang.Cursor) -> bool:
    return clang.kind(cursor) == CursorKind.RETURN_STMT or any(map(_returns, cursor.get_children()))
