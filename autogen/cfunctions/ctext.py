"""A second reading of an inline function, for its proof: its result as a C expression of its arguments.

clang prints the function, and its statements are run with C text for values. What an expression means is left
to clang, which computes the result for sampled arguments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, TypeAlias

from ..clang import library as clang
from .crecords import CValue, Members, either, sayable
from .leaves import Leaf, is_record, leaves
from .printed import (
    Block,
    If,
    Return,
    Simple,
    Statement,
    Tokens,
    after,
    function_body,
    is_word,
    split,
    statement_at,
)
from .text import LONGEST, Untranslatable

_LONGEST = 10 * LONGEST  # without locals, and with all conversions said, C's text is the longer one
_ASSIGN = {"=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&=", "^=", "|="}
_STEP = {"++": "+", "--": "-"}
_NOT_A_VALUE = {".", "->", "struct", "union", "enum"}  # what comes behind them is no variable
_STORAGE = {"register", "auto"}
_CHARS = (clang.CHAR_S, clang.CHAR_U)
_DEEPEST = 40  # calls in calls


@dataclass(frozen=True, slots=True)
class Result:
    """What a function returns, or one leaf of the record that it returns, as C text."""

    leaf: Leaf
    text: str

    @property
    def is_pointer(self) -> bool:
        return clang.type_kind(self.leaf.type.get_canonical()) in (clang.POINTER, clang.BLOCK_POINTER)

    @property
    def bits(self) -> int | None:
        """How many bits count, if not all: ctypes cuts a bit-field itself, and has bytes for characters."""
        inside = bool(self.leaf.path) and clang.type_kind(self.leaf.type.get_canonical()) in _CHARS
        return 8 if inside else self.leaf.bits

    def called(self, arguments: Sequence[str]) -> str:
        """The text for a call."""
        text = self.text
        for position, argument in enumerate(arguments):
            text = text.replace(_argument(position), argument)
        return text


@dataclass(frozen=True, slots=True)
class _Local:
    """A local, or a parameter: its type as it is written, and its value, if it has one by now."""

    type: str
    value: CValue | None = None


@dataclass(frozen=True, slots=True)
class _State:
    """The locals by number, since inner blocks can have names again, and what the names mean here."""

    names: dict[str, int]
    locals: tuple[_Local, ...]
    depth: int = 0

    def find(self, name: str) -> _Local | None:
        return self.locals[self.names[name]] if name in self.names else None

    def declared(self, name: str, local: _Local) -> _State:
        names = {**self.names, name: len(self.locals)}
        return replace(self, names=names, locals=(*self.locals, local))

    def assigned(self, name: str, value: CValue) -> _State:
        number = self.names[name]
        changed = replace(self.locals[number], value=value)
        return replace(self, locals=(*self.locals[:number], changed, *self.locals[number + 1 :]))


@dataclass(frozen=True, slots=True)
class _Leave:
    """The end of a block: names mean what they meant before it."""

    names: dict[str, int]


_Waiting: TypeAlias = tuple[Statement | _Leave, ...]


def results(function: Any) -> tuple[Result, ...]:
    """The results of a function definition: one, or each leaf that has a value."""
    reading = _Reading()
    reading.learn(function)
    given: list[CValue] = []
    for position, parameter in enumerate(function.get_arguments()):
        kind, name = parameter.type, parameter.type.spelling
        argument = _argument(position)
        given.append(Members(kind, name, argument) if is_record(kind) else f"(({name})({argument}))")
    returned = reading.call(function, given, 0)
    kind = function.result_type
    if isinstance(returned, str):
        return (Result(Leaf("", kind), returned),)
    texts = returned.leaves()
    return tuple(Result(leaf, texts[leaf.path]) for leaf in leaves(kind) if leaf.path in texts)


def _argument(position: int) -> str:
    """What stands for an argument; C has no such character."""
    return f"`{position}`"


class _Reading:
    """What clang knows of the names in a function's text: the record types, and the functions with a body."""

    def __init__(self) -> None:
        self.types: dict[str, Any] = {}
        self.functions: dict[str, Any] = {}

    def learn(self, cursor: Any) -> None:
        if clang.kind(cursor) == clang.CALL and cursor.referenced is not None:
            function = cursor.referenced.get_definition()
            if function is not None and function.spelling not in self.functions:
                self.functions[function.spelling] = function
                self.learn(function)
        for kind in (cursor.type, cursor.result_type):
            if is_record(kind):
                self.types.setdefault(kind.spelling, kind)
        for child in cursor.get_children():
            self.learn(child)

    def call(self, function: Any, given: Sequence[CValue], depth: int) -> CValue:
        """What a function returns for arguments of its parameters' types."""
        if depth > _DEEPEST:
            raise Untranslatable("its second reading finds calls without an end")
        state = _State({}, (), depth)
        for parameter, value in zip(function.get_arguments(), given, strict=True):
            if parameter.spelling:
                state = state.declared(parameter.spelling, _Local(parameter.type.spelling, value))
        return self.run((function_body(clang.printed(function)),), state, function.result_type.spelling)

    # Statements -------------------------------------------------------------------------------------------

    def run(self, waiting: _Waiting, state: _State, result: str) -> CValue:
        """The value of the first return that is reached, converted to the type `result`."""
        while waiting:
            first, *rest = waiting
            waiting = tuple(rest)
            match first:
                case Return():
                    return self.converted(result, first.value, state)
                case Block():
                    waiting = (*first.statements, _Leave(state.names), *waiting)
                case If():
                    test = self.expression(first.test, state)
                    yes = self.run((Block((first.yes,)), *waiting), state, result)
                    no = self.run((Block((first.no,) if first.no else ()), *waiting), state, result)
                    return _checked(either(test, yes, no))
                case _:
                    state = self.step(first, state)
        raise Untranslatable("its second reading finds no return")

    def step(self, first: Statement | _Leave, state: _State) -> _State:
        match first:
            case _Leave():
                return replace(state, names=first.names)
            case Simple():
                return self.simple(first.tokens, state)
        raise Untranslatable("its second reading finds a condition inside an expression")

    def simple(self, tokens: Tokens, state: _State) -> _State:
        match tokens:
            case ():
                return state
            case (sign, name, *_) if sign in _STEP and state.find(name):
                path, end = _path(tokens, 2)
                if end == len(tokens):
                    return self.changed(name, path, _STEP[sign], ("1",), state)
            case (name, *_) if state.find(name):
                path, end = _path(tokens, 1)
                match tokens[end:]:
                    case ("=", *value):
                        return self.assigned(name, path, tuple(value), state)
                    case (sign, *value) if sign in _ASSIGN:
                        return self.changed(name, path, sign[:-1], tuple(value), state)
                    case (sign,) if sign in _STEP:
                        return self.changed(name, path, _STEP[sign], ("1",), state)
            case ("typeof", *_):
                return self.declared(tokens, state)
            case (first, second, *_) if is_word(first) and second != "(":
                return self.declared(tokens, state)
        if _ASSIGN.intersection(tokens) or _STEP.keys() & set(tokens):
            raise Untranslatable("its second reading finds an effect inside an expression")
        if any(is_word(a) and b == "(" and a not in self.functions for a, b in pairwise(tokens)):
            raise Untranslatable("its second reading finds a call")
        return state

    def declared(self, tokens: Tokens, state: _State) -> _State:
        """TYPE NAME [= VALUE], …"""
        first, *others = split(tokens, ",")
        *words, name = split(first, "=")[0]
        if {"static", "extern", "["}.intersection(words) or ("*" in words and others):
            raise Untranslatable("its second reading finds more than plain locals")
        kind = self.expression([word for word in words if word not in _STORAGE], state)
        for declarator in ((name, *first[len(words) + 1 :]), *others):
            name, value = declarator[0], declarator[2:]
            if not is_word(name) or declarator[1:2] not in ((), ("=",)):
                raise Untranslatable("its second reading finds more than plain locals")
            record = self.types.get(kind)
            state = state.declared(name, _Local(kind, Members(record, kind) if record is not None else None))
            if value:
                state = self.assigned(name, "", value, state)
        return state

    def assigned(self, name: str, path: str, value: Tokens, state: _State) -> _State:
        local = state.find(name)
        assert local is not None
        if not isinstance(local.value, Members):
            if path or local.type in self.types:
                raise Untranslatable("its second reading finds a member of something else")
            return state.assigned(name, self.converted(local.type, value, state))
        part = local.value if not path else self.part_of(local.value, path)
        if isinstance(part, Members):
            made = self.converted(part.name, value, state)
        else:
            made = f"({self.expression(value, state)})"
        return state.assigned(name, local.value.write(path, made))

    def part_of(self, record: Members, path: str) -> Members | None:
        """The record that is about to be assigned to, if it is one."""
        leaf = any(leaf.path == path for leaf in leaves(record.type))
        if leaf:
            return None
        part = record.read(path)
        return part if isinstance(part, Members) else None

    def changed(self, name: str, path: str, sign: str, value: Tokens, state: _State) -> _State:
        """NAME PATH SIGN= VALUE"""
        local = state.find(name)
        assert local is not None
        old, new = _text(self.read(local, path)), self.expression(value, state)
        text = f"{old} {sign} ({new})"
        if isinstance(local.value, Members):
            return state.assigned(name, local.value.write(path, f"({text})"))
        return state.assigned(name, str(_checked(f"(({local.type})({text}))")))

    @staticmethod
    def read(local: _Local, path: str) -> CValue:
        if isinstance(local.value, Members):
            return local.value.read(path)
        if local.value is None:
            raise Untranslatable("its second reading finds a local without a value, or a whole record")
        return f"{local.value}{path}"

    # Expressions ------------------------------------------------------------------------------------------

    def converted(self, kind: str, tokens: Tokens, state: _State) -> CValue:
        """The value of an expression or an initialiser, as one of a type."""
        record = self.types.get(kind)
        if record is None:
            if tokens[:1] == ("{",):
                return str(_checked(f"(({kind}){self.expression(tokens, state)})"))
            return str(_checked(f"(({kind})({self.expression(tokens, state)}))"))
        if tokens[:1] == ("{",):
            return _checked(Members(record, kind, f"({sayable(kind)}){self.expression(tokens, state)}"))
        value = self.alone(tokens, state)
        if isinstance(value, Members):
            return replace(value, type=record, name=kind)
        return _checked(Members(record, kind, self.expression(tokens, state)))

    def alone(self, tokens: Tokens, state: _State) -> CValue | None:
        """The value of an expression that is nothing but a local, a call, or a member of one."""
        while tokens[:1] == ("(",) and after(tokens, 0) == len(tokens) and tokens[1:2] != ("{",):
            tokens = tokens[1:-1]
        if not tokens:
            return None
        found = self.operand(tokens, 0, state)
        return found[0] if found is not None and found[1] == len(tokens) else None

    def operand(self, tokens: Sequence[str], position: int, state: _State) -> tuple[CValue, int] | None:
        """The local, the call or the statement expression at a position, and the place behind it."""
        token, follows = tokens[position], tokens[position + 1 : position + 2]
        if is_word(token) and (local := state.find(token)) is not None:
            if isinstance(local.value, Members):
                path, end = _path(tokens, position + 1)
                return local.value.read(path), end
            return self.read(local, ""), position + 1
        if is_word(token) and token in self.functions and tuple(follows) == ("(",):
            end = after(tokens, position + 1)
            value = self.called(self.functions[token], tuple(tokens[position + 2 : end - 1]), state)
            return _inside(value, tokens, end)
        if token == "(" and tuple(follows) == ("{",):
            end = after(tokens, position)
            return _inside(self.last(tuple(tokens[position + 1 : end - 1]), state), tokens, end)
        return None

    def called(self, function: Any, inside: Tokens, state: _State) -> CValue:
        parameters = list(function.get_arguments())
        given = split(inside, ",") if inside else []
        if len(given) != len(parameters):
            raise Untranslatable("its second reading finds a call with other arguments")
        values = [
            self.converted(p.type.spelling, tokens, state)
            for p, tokens in zip(parameters, given, strict=True)
        ]
        return self.call(function, values, state.depth + 1)

    def last(self, tokens: Tokens, state: _State) -> CValue:
        """The value of a statement expression, which may change nothing outside."""
        block, end = statement_at(tokens, 0)
        if not isinstance(block, Block) or end != len(tokens) or not block.statements:
            raise Untranslatable("its second reading finds a statement expression that is not understood")
        *statements, value = block.statements
        before, inner = state.locals, state
        for statement in statements:
            inner = self.step(statement, inner)
        if inner.locals[: len(before)] != before or not isinstance(value, Simple):
            raise Untranslatable("its second reading finds an effect inside an expression")
        found = self.alone(value.tokens, inner)
        return found if found is not None else f"({self.expression(value.tokens, inner)})"

    def expression(self, tokens: Sequence[str], state: _State) -> str:
        """The tokens with the values of the variables and calls among them."""
        parts: list[str] = []
        position, before = 0, ""
        while position < len(tokens):
            found = self.operand(tokens, position, state) if before not in _NOT_A_VALUE else None
            before = tokens[position]
            if found is None:
                parts.append(before)
                position += 1
            else:
                parts.append(_text(found[0]))
                position = found[1]
                before = ""
        return str(_checked(" ".join(parts)))


def _inside(value: CValue, tokens: Sequence[str], position: int) -> tuple[CValue, int]:
    """The part of a value that the tokens behind it name."""
    if isinstance(value, str):
        return value, position
    path, end = _path(tokens, position)
    return value.read(path), end


def _path(tokens: Sequence[str], position: int) -> tuple[str, int]:
    """The path at a position, and the place behind it."""
    path = ""
    while True:
        match tokens[position : position + 3]:
            case (".", name, *_):
                path += f".{name}"
                position += 2
            case ("[", number, "]") if number.isdigit():
                path += f"[{number}]"
                position += 3
            case _:
                return path, position


def _text(value: CValue) -> str:
    return value if isinstance(value, str) else value.text()


def _checked(value: CValue) -> CValue:
    texts = [value] if isinstance(value, str) else [value.whole, *value.parts.values()]
    if any(len(text) > _LONGEST for text in texts):
        raise Untranslatable("its second reading is too long")
    return value
