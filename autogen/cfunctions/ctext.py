"""A second reading of an inline function, for its proof: its result as a C expression of its arguments.

clang prints the function, and its statements are run with C text for values. What an expression means is left
to clang, which computes the result for sampled arguments.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, TypeAlias

from ..clang import library as clang
from .printed import Block, If, Return, Simple, Statement, Tokens, function_body, is_word, split
from .text import LONGEST, Untranslatable

_LONGEST = 10 * LONGEST  # without locals, and with all conversions said, C's text is the longer one
_ASSIGN = {"=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&=", "^=", "|="}
_STEP = {"++": "+", "--": "-"}
_NOT_A_VALUE = {".", "->", "struct", "union", "enum"}  # what comes behind them is no variable
_STORAGE = {"register", "auto"}
_CHARS = (clang.CHAR_S, clang.CHAR_U)


@dataclass(frozen=True, slots=True)
class Result:
    """What a function returns, or one member of the record that it returns, as C text.

    Of `bits` bits no more than those count: ctypes cuts a bit-field itself, and has bytes for characters.
    """

    text: str
    pointer: bool
    bits: int | None = None

    def called(self, arguments: Sequence[str]) -> str:
        """The text for a call."""
        text = self.text
        for position, argument in enumerate(arguments):
            text = text.replace(_argument(position), argument)
        return text


@dataclass(frozen=True, slots=True)
class _Local:
    """A local, or a parameter: its type and its value, if it has one by now."""

    type: str
    value: _Value = None


@dataclass(frozen=True, slots=True)
class _Members:
    """A record of which some members have values; without any it was set to zero."""

    values: Mapping[str, str] = field(default_factory=dict)


_Value: TypeAlias = str | _Members | None


@dataclass(frozen=True, slots=True)
class _State:
    """The locals by number, since inner blocks can have names again, and what the names mean here."""

    names: Mapping[str, int]
    locals: tuple[_Local, ...]

    def find(self, name: str) -> _Local | None:
        return self.locals[self.names[name]] if name in self.names else None

    def declared(self, name: str, local: _Local) -> _State:
        return _State({**self.names, name: len(self.locals)}, (*self.locals, local))

    def assigned(self, name: str, value: _Value) -> _State:
        number = self.names[name]
        changed = replace(self.locals[number], value=value)
        return replace(self, locals=(*self.locals[:number], changed, *self.locals[number + 1 :]))


@dataclass(frozen=True, slots=True)
class _Leave:
    """The end of a block: names mean what they meant before it."""

    names: Mapping[str, int]


_Waiting: TypeAlias = tuple[Statement | _Leave, ...]


def results(function: Any) -> dict[str, Result]:
    """By member the results of a function definition; by "" that of one which returns no record."""
    state = _State({}, ())
    for position, parameter in enumerate(function.get_arguments()):
        passed = parameter.type.spelling
        value = f"(({passed})({_argument(position)}))"
        state = state.declared(parameter.spelling, _Local(passed, value)) if parameter.spelling else state
    kind = function.result_type
    returned = _run((function_body(clang.printed(function)),), state, kind.spelling)
    if isinstance(returned, str):
        return {"": Result(returned, _is_pointer(kind))}
    fields = {field.spelling: (field, choice) for field, choice in _fields(kind, {})}
    if not fields.keys() >= returned.values.keys():
        raise Untranslatable("its second reading finds a member that is none of the record")
    chosen: dict[str, int] = {}
    for name in returned.values:
        if any(chosen.setdefault(union, number) != number for union, number in fields[name][1].items()):
            raise Untranslatable("its second reading finds two members of a union filled")
    return {name: _member(kind.spelling, fields[name][0], text) for name, text in returned.values.items()}


def _argument(position: int) -> str:
    """What stands for an argument; C has no such character."""
    return f"`{position}`"


def _fields(kind: Any, choice: Mapping[str, int]) -> Iterator[tuple[Any, Mapping[str, int]]]:
    """The members of a record and of the nameless ones in it, each with the choice it makes in every union."""
    kind = kind.get_canonical()
    record = kind.get_declaration()
    for number, member in enumerate(kind.get_fields()):
        within = member.type.get_canonical().get_declaration()
        ways = {**choice, record.get_usr(): number} if clang.kind(record) == clang.UNION else choice
        if clang.library().clang_Cursor_isAnonymousRecordDecl(within):
            yield from _fields(member.type, ways)
        else:
            yield member, ways


def _member(record: str, member: Any, text: str) -> Result:
    bits = 8 if clang.type_kind(member.type.get_canonical()) in _CHARS else None
    if member.is_bitfield():
        bits = member.get_bitfield_width()
    name = member.spelling
    return Result(f"(({record}){{.{name} = {text}}}).{name}", _is_pointer(member.type), bits)


def _is_pointer(kind: Any) -> bool:
    return clang.type_kind(kind.get_canonical()) in (clang.POINTER, clang.BLOCK_POINTER)


# Statements -----------------------------------------------------------------------------------------------


def _run(waiting: _Waiting, state: _State, result: str) -> str | _Members:
    """The value of the first return that is reached, converted to the type `result`."""
    while waiting:
        first, *rest = waiting
        waiting = tuple(rest)
        match first:
            case Return():
                return _returned(first.value, state, result)
            case Block():
                waiting = (*first.statements, _Leave(state.names), *waiting)
            case _Leave():
                state = replace(state, names=first.names)
            case If():
                test = _expression(first.test, state)
                yes = _run((Block((first.yes,)), *waiting), state, result)
                no = _run((Block((first.no,) if first.no else ()), *waiting), state, result)
                if not isinstance(yes, str) or not isinstance(no, str):
                    raise Untranslatable("its second reading finds a record under a condition")
                return _checked(f"(({test}) ? {yes} : {no})")
            case Simple():
                state = _simple(first.tokens, state)
    raise Untranslatable("its second reading finds no return")


def _returned(tokens: Tokens, state: _State, result: str) -> str | _Members:
    local = state.find(tokens[0]) if len(tokens) == 1 else None
    if local is not None and isinstance(local.value, _Members) and local.value.values:
        return local.value
    return _checked(f"(({result})({_expression(tokens, state)}))")


def _simple(tokens: Tokens, state: _State) -> _State:
    match tokens:
        case ():
            return state
        case (name, ".", member, "=", *value) if state.find(name):
            return _filled(name, member, _expression(value, state), state)
        case (name, "=", *value) if state.find(name):
            return _assigned(name, _expression(value, state), state)
        case (name, sign, *value) if sign in _ASSIGN and state.find(name):
            old, new = _expression((name,), state), _expression(value, state)
            return _assigned(name, f"{old} {sign[:-1]} ({new})", state)
        case (name, sign) if sign in _STEP and state.find(name):
            return _assigned(name, f"{_expression((name,), state)} {_STEP[sign]} 1", state)
        case (sign, name) if sign in _STEP and state.find(name):
            return _assigned(name, f"{_expression((name,), state)} {_STEP[sign]} 1", state)
        case (first, second, *_) if is_word(first) and not state.find(first) and second != "(":
            return _declared(tokens, state)
        case ("typeof", *_):
            return _declared(tokens, state)
    if _ASSIGN.intersection(tokens) or _STEP.keys() & set(tokens):
        raise Untranslatable("its second reading finds an effect inside an expression")
    if any(is_word(a) and b == "(" for a, b in pairwise(tokens)):
        raise Untranslatable("its second reading finds a call")
    return state


def _declared(tokens: Tokens, state: _State) -> _State:
    """TYPE NAME [= VALUE], …"""
    first, *others = split(tokens, ",")
    *words, name = split(first, "=")[0]
    if {"static", "extern", "["}.intersection(words) or ("*" in words and others):
        raise Untranslatable("its second reading finds more than plain locals")
    kind = _expression([word for word in words if word not in _STORAGE], state)
    for declarator in ((name, *first[len(words) + 1 :]), *others):
        name, value = declarator[0], declarator[2:]
        if not is_word(name) or declarator[1:2] not in ((), ("=",)):
            raise Untranslatable("its second reading finds more than plain locals")
        state = state.declared(name, _Local(kind))
        if value[:1] == ("{",):
            if not {"{", "}", ",", "0"}.issuperset(value):
                raise Untranslatable("its second reading finds an initialiser in braces")
            state = state.assigned(name, _Members())
        elif value:
            state = _assigned(name, _expression(value, state), state)
    return state


def _assigned(name: str, value: str, state: _State) -> _State:
    local = state.find(name)
    assert local is not None
    return state.assigned(name, _checked(f"(({local.type})({value}))"))


def _filled(name: str, member: str, value: str, state: _State) -> _State:
    local = state.find(name)
    assert local is not None
    if isinstance(local.value, str):
        raise Untranslatable("its second reading finds a record that is not made member by member")
    before = local.value.values if local.value is not None else {}
    return state.assigned(name, _Members({**before, member: value}))


def _expression(tokens: Sequence[str], state: _State) -> str:
    """The tokens with the values of the variables among them."""
    parts: list[str] = []
    before = ""
    for token in tokens:
        local = state.find(token) if before not in _NOT_A_VALUE else None
        before = token
        if local is None:
            parts.append(token)
        elif isinstance(local.value, str):
            parts.append(local.value)
        elif local.value == _Members():  # {0} can be a number as well
            parts.append(f"(({local.type}){{0}})")
        else:
            raise Untranslatable("its second reading finds a local without a value, or a whole record")
    return _checked(" ".join(parts))


def _checked(text: str) -> str:
    if len(text) > _LONGEST:
        raise Untranslatable("its second reading is too long")
    return text
