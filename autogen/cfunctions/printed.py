"""A function as clang prints it, cut into statements: tokens and braces, nothing of clang's tree.

This is the first half of the second reading that proves inline functions (`ctext`): it shares no code with the
translation, so that the same mistake is not made twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .text import Untranslatable

_TOKEN = re.compile(
    r"""
      (?:L|u8?|U)?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
    | [^\W\d][\w$]*                                # a word
    | \.?\d(?:[eEpP][+-]|[\w.])*                   # a number
    | <<= | >>= | -> | \+\+ | -- | << | >> | && | \|\| | [-+*/%&|^<>=!]=
    | \S
    """,
    re.VERBOSE,
)
_OPEN, _CLOSE = ("(", "[", "{"), (")", "]", "}")
_OTHERS = {"for", "while", "do", "switch", "case", "default", "goto", "break", "continue", "asm", "__asm__"}

Tokens: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Return:
    value: Tokens


@dataclass(frozen=True, slots=True)
class If:
    test: Tokens
    yes: Statement
    no: Statement | None


@dataclass(frozen=True, slots=True)
class Block:
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Simple:
    """A declaration or an expression, without its semicolon."""

    tokens: Tokens


Statement: TypeAlias = Return | If | Block | Simple


def is_word(token: str) -> bool:
    return token[0] == "_" or token[0].isalpha()


def function_body(text: str) -> Block:
    """The body of a function definition that clang has printed."""
    tokens = _without_attributes(_TOKEN.findall(text))
    start = split(tokens, "{")[0]
    block, end = statement_at(tokens, len(start))
    if not isinstance(block, Block) or end != len(tokens):
        raise Untranslatable("its second reading finds no body")
    return block


def split(tokens: Sequence[str], sign: str) -> list[Tokens]:
    """The parts between signs that are in no brackets."""
    parts: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        if token == sign and not depth:
            parts.append([])
            continue
        depth += (token in _OPEN) - (token in _CLOSE)
        parts[-1].append(token)
    return [tuple(part) for part in parts]


def _without_attributes(tokens: Sequence[str]) -> Tokens:
    kept: list[str] = []
    position = 0
    while position < len(tokens):
        if tokens[position] == "__attribute__":
            position = after(tokens, position + 1)
        else:
            kept.append(tokens[position])
            position += 1
    return tuple(kept)


def after(tokens: Sequence[str], position: int) -> int:
    """The place behind the bracket that closes the one at a position."""
    depth = 0
    for place in range(position, len(tokens)):
        depth += (tokens[place] in _OPEN) - (tokens[place] in _CLOSE)
        if not depth:
            return place + 1
    raise Untranslatable("its second reading finds a bracket open")


def statement_at(tokens: Tokens, position: int) -> tuple[Statement, int]:
    """The statement at a position, and the place behind it."""
    first = tokens[position] if position < len(tokens) else ""
    if first == "{":
        statements = []
        position += 1
        while tokens[position : position + 1] not in ((), ("}",)):
            one, position = statement_at(tokens, position)
            statements.append(one)
        return Block(tuple(statements)), position + 1
    if first == "if":
        end = after(tokens, position + 1)
        test = tokens[position + 2 : end - 1]
        yes, position = statement_at(tokens, end)
        no = None
        if tokens[position : position + 1] == ("else",):
            no, position = statement_at(tokens, position + 1)
        return If(test, yes, no), position
    if first in _OTHERS or not first:
        raise Untranslatable("its second reading finds a loop or another statement that is no expression")
    simple = split(tokens[position:], ";")[0]
    end = position + len(simple) + 1
    return (Return(simple[1:]) if first == "return" else Simple(simple)), end
