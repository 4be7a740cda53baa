"""Macros with arguments: clang parses a call of each, with variables for arguments; its tree is translated."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from ...clang import CursorKind, TypeKind, Unit
from ...clang import library as clang
from ...macros import Macro
from ..translate import expr
from ..translate.expr import ATOM, Expr, Untranslatable, failure
from ..translate.parameters import ARGUMENT, argument, parameter_names
from ..translate.subobjects import is_typed_pointer
from ..translate.translator import COMMA, Translator, bare
from .calls import parse_calls
from .pasted import Pasted
from .reasons import LIST, explain

_UNDECLARED = re.compile(r"use of undeclared identifier '(\w+)'")
_ROUNDS = 4  # of naming undeclared identifiers


@dataclass(frozen=True)
class Translated:
    """A macro as an expression; `names` are what a caller may give for a parameter of kind "name"."""

    macro: Macro
    parameters: tuple[tuple[str, str], ...]
    expression: Expr
    names: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    literal: frozenset[int] = frozenset()  # parameters that become a part of a number
    address: bool = False  # the value is a pointer


def translate(
    unit: Unit, macros: Mapping[str, Macro], constants: Collection[str]
) -> tuple[dict[str, Translated], dict[str, str]]:
    """The macros that are expressions, and why the others are none. `constants` are names with a number."""
    refused: dict[str, str] = {}
    candidates: dict[str, Macro] = {}
    for name, macro in macros.items():
        if macro.parameters is None:
            refused[name] = "it takes any number of arguments"
        elif macro.balanced:
            candidates[name] = macro
        else:
            refused[name] = "a piece of syntax: it leaves brackets open"
    pasted = Pasted(unit, constants)
    calls: dict[str, clang.Cursor] = {}
    errors: dict[str, str] = {}
    waiting = candidates
    for _ in range(_ROUNDS):
        found, wrong = _calls(unit, waiting, pasted.types)
        calls.update(found)
        fresh = {name: _UNDECLARED.findall(message) for name, message in wrong.items()}
        new = pasted.declare({identifier for listed in fresh.values() for identifier in listed})
        errors.update(wrong)
        lost = waiting.keys() - found.keys() - wrong.keys()
        again = {name for name, listed in fresh.items() if new.intersection(listed)}
        if wrong:
            again |= lost
        waiting = {name: candidates[name] for name in candidates if name in again}
        if not waiting:
            break
    translated: dict[str, Translated] = {}
    for name, macro in candidates.items():
        if name not in calls:
            continue
        try:
            translated[name] = _translated(macro, calls[name], pasted)
        except Untranslatable as reason:
            refused[name] = str(reason)
        except RecursionError:
            refused[name] = "its expression is nested too deeply"
        except Exception as error:
            refused[name] = failure(error)
    failed = {name: errors[name] for name in candidates if name in errors and name not in calls}
    refused.update(explain(unit, {name: candidates[name] for name in failed}, failed, pasted.problems))
    return translated, refused


def _calls(
    unit: Unit, macros: Mapping[str, Macro], pasted: Mapping[str, str]
) -> tuple[dict[str, clang.Cursor], dict[str, str]]:
    bodies, errors = parse_calls(unit, macros, pasted, "(void)({});")
    return {name: next(iter(body.get_children())) for name, body in bodies.items()}, errors


def _translated(macro: Macro, cast: clang.Cursor, pasted: Pasted) -> Translated:
    (body,) = cast.get_children()
    body = inside_parentheses(body)
    comma = clang.library().clang_getCursorBinaryOperatorKind(body) == COMMA
    if clang.kind(body) == CursorKind.BINARY_OPERATOR and comma:
        raise Untranslatable(LIST)
    spelled = parameter_names(macro.parameters or ())
    used = _identifiers(body)
    kinds, literal = _kinds(body, used, len(spelled), pasted)
    names = {
        position: pasted.stems([identifier for identifier in used if argument(position) in identifier])
        for position, kind in enumerate(kinds)
        if kind == "name"
    }
    named: dict[str, Expr] = {}
    for identifier in used:
        position, python = _position(identifier), spelled[_position(identifier)]
        if identifier in pasted.literals:
            named[identifier] = expr.cast(pasted.literals[identifier], Expr(python))
        elif kinds[position] == "name":
            ctype = pasted.ctype(identifier, names[position])
            path = identifier.replace(argument(position), f"{{{python}}}")
            named[identifier] = Expr(f'{ctype}(f"{path}")', ATOM, ctype, True)
        else:
            named[identifier] = Expr(python)
    expression = Translator(named).read(body)
    if macro.parameters and is_typed_pointer(body.type):  # which is more than a number
        raise Untranslatable(f"it gives a {body.type.spelling}")
    address = clang.type_kind(body.type.get_canonical()) == TypeKind.POINTER
    parameters = tuple(zip(spelled, kinds, strict=True))
    return Translated(macro, parameters, expression, names, frozenset(literal), address)


def _kinds(body: clang.Cursor, used: Iterable[str], count: int, pasted: Pasted) -> tuple[list[str], set[int]]:
    """The kind of each parameter, and those that become a part of a number."""
    kinds = [""] * count
    literal: set[int] = set()
    for identifier in used:
        position = _position(identifier)
        if identifier in pasted.literals:
            literal.add(position)
        elif identifier != argument(position):
            kinds[position] = "name"
    outside = {_position(identifier) for identifier in _identifiers(body, sized=False)}
    for identifier in used:
        position = _position(identifier)
        if kinds[position] == "" and position not in outside:
            kinds[position] = "type"
    return kinds, literal


def _position(identifier: str) -> int:
    """Which argument an identifier is, or is made of."""
    match = ARGUMENT.search(identifier)
    assert match is not None
    return int(match[1])


def inside_parentheses(cursor: clang.Cursor) -> clang.Cursor:
    """The expression in the parentheses that the probe has put around it, and no others."""
    while clang.kind(cursor) == CursorKind.UNEXPOSED_EXPR:
        cursor = next(iter(cursor.get_children()))
    if clang.kind(cursor) == CursorKind.PAREN_EXPR:
        cursor = next(iter(cursor.get_children()))
    while (
        clang.kind(cursor) == CursorKind.UNEXPOSED_EXPR
        and clang.kind(bare(cursor)) == CursorKind.BINARY_OPERATOR
    ):
        cursor = next(iter(cursor.get_children()))
    return cursor


def _identifiers(cursor: clang.Cursor, *, sized: bool = True) -> dict[str, None]:
    """The arguments and pasted names in an expression, in order; without `sized`, not the operands of sizeof."""
    found: dict[str, None] = {}
    if clang.kind(cursor) == CursorKind.DECL_REF_EXPR and ARGUMENT.search(cursor.spelling):
        found[cursor.spelling] = None
    for child in cursor.get_children():
        operand = (
            clang.kind(cursor) == CursorKind.CXX_UNARY_EXPR
            and clang.kind(bare(child)) == CursorKind.DECL_REF_EXPR
        )
        if sized or not operand:
            found |= _identifiers(child, sized=sized)
    return found
