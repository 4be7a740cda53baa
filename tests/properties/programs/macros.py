"""Random macro expressions: literals, operators, casts, sizeof, strings, references to other macros and enumerators.

Integers that overflow are not left out here: `check_macros` drops what a compiler warns about. No compiler warns
about a float that does not fit the integer it becomes, so only small ones are cast.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

PRELUDE = """
enum colour { RED, GREEN = 200, BLUE };
enum balance { DEBT = -3, EVEN, PROFIT };
enum huge { FAR = 0x7fffffffffffffffLL, FARTHER = 0xffffffffffffffffULL };
enum deep { BOTTOM = -0x7fffffffffffffffLL - 1, TOP = 1 };
enum { LOOSE = 0x80000000u, LOOSER = -5 };
struct pair { char a; double b; int c[3]; };
typedef unsigned short half;
typedef enum balance account;
typedef long whole;
typedef float real;
static const int unused_constant = 3;
"""
ENUMERATORS = (
    "RED",
    "GREEN",
    "BLUE",
    "DEBT",
    "EVEN",
    "PROFIT",
    "FAR",
    "FARTHER",
    "BOTTOM",
    "TOP",
    "LOOSE",
    "LOOSER",
)
CASTS = (
    *(
        "char",
        "signed char",
        "unsigned char",
        "short",
        "unsigned short",
        "int",
        "unsigned",
        "long",
        "unsigned long",
    ),
    *("long long", "unsigned long long", "_Bool", "half", "whole", "enum colour", "account", "half", "whole"),
)
FLOAT_CASTS = ("float", "double", "real", "long double")
SIZED = (
    *CASTS,
    *FLOAT_CASTS,
    "struct pair",
    "void *",
    "int[7]",
    "struct pair[3]",
    "int (*)(void)",
    "enum huge",
)
SUFFIXES = ("", "", "", "u", "U", "l", "L", "ul", "UL", "LU", "ll", "LL", "ull", "LLU", "uLL")
VALUES = (0, 1, 2, 3, 7, 8, 10, 31, 32, 63, 64, 100, 127, 128, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 2**31 - 1, 2**31,
          2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64 - 1)  # fmt: skip
CHARACTERS = (
    *(
        r"'a'",
        r"'Z'",
        r"'0'",
        r"' '",
        r"'\n'",
        r"'\0'",
        r"'\x41'",
        r"'\377'",
        r"'\x80'",
        r"'\''",
        r"'\\'",
        "'\"'",
    ),
    *(
        r"'\?'",
        r"'\a'",
        r"'\v'",
        r"'\e'",
        "'ab'",
        "'abcd'",
        "L'a'",
        r"L'\x20ac'",
        "u'z'",
        r"u'\xffff'",
        "U'z'",
    ),
    *(r"U'\xffffffff'", r"L'\xffffffff'", r"L'é'", r"u'\u20ac'", r"U'\U0001d11e'", r"'\012'"),
)
FLOATS = ("0.0", "1.5", ".5", "3.", "1e3", "1e-3", "2.5f", "0.1f", "0.1", "0.1L", "0x1.8p3", "0x1p-4f", "1e10", "1e30",
          "3.0L", "1e39", "4294967296.0", "16777217.0f", "1.e0F", "5e-324")  # fmt: skip
SMALL_FLOATS = (
    "0.0",
    "1.5",
    ".5",
    "3.",
    "42.9f",
    "0x1.8p3",
    "7.99L",
    "1e1",
    "(1.5 * 2)",
    "(0.1f + 0.2)",
    "(9 / 2.)",
)
INTEGER_OPERATORS = (
    "+",
    "-",
    "*",
    "/",
    "%",
    "<<",
    ">>",
    "&",
    "|",
    "^",
    "<",
    ">",
    "<=",
    ">=",
    "==",
    "!=",
    "&&",
    "||",
)
FLOAT_OPERATORS = ("+", "-", "*", "/")
COMPARISONS = ("<", ">", "<=", ">=", "==", "!=", "&&", "||")
PIECES = ("a", "text", " ", "%d", "/*", "//", "'", "?", "??=", "$", "é", "€", "\U0001d11e", r"\n", r"\t", r"\\", r"\"",
          r"\'", r"\?", r"\a", r"\b", r"\f", r"\v", r"\r", r"\e", r"\0", r"\101", r"\u00e9", r"\U0001d11e")  # fmt: skip
_LONGEST = 300
_WORD = re.compile(r"\bM\d+\b")


@dataclass(frozen=True)
class CMacro:
    """One object-like macro; `string` says that it is a string literal."""

    name: str
    body: str
    string: bool = False

    @property
    def text(self) -> str:
        return f"#define {self.name} {self.body}"

    def smaller(self) -> Iterator[CMacro]:
        """The macro with one of the expressions inside its brackets as its body."""
        stack: list[int] = []
        for index, character in enumerate(self.body):
            if character == "(":
                stack.append(index)
            elif character == ")" and stack:
                part = self.body[stack.pop() : index + 1]
                if part != self.body:
                    yield replace(self, body=part)
        for word in self.body.split():
            if word != self.body:
                yield replace(self, body=word)


def random_macros(seed: int, count: int) -> list[CMacro]:
    """`count` macros; later ones may use earlier ones."""
    draw = _Draw(random.Random(seed))
    return [draw.macro(f"M{number}") for number in range(count)]


def header(macros: list[CMacro]) -> str:
    return "\n".join([PRELUDE, *(macro.text for macro in macros), ""])


class _Draw:
    def __init__(self, draw: random.Random) -> None:
        self.random, self.choose = draw, draw.choice
        self.integers: list[str] = [*ENUMERATORS]
        self.floats: list[str] = []
        self.lengths: dict[str, int] = {}  # of what a macro expands to

    def macro(self, name: str) -> CMacro:
        macro = self._macro(name)
        inside = [self.lengths.get(word, 0) for word in _WORD.findall(macro.body)]
        self.lengths[name] = len(macro.body) + sum(inside)
        if self.lengths[name] > _LONGEST:  # what uses it would only be longer
            self.integers = [other for other in self.integers if other != name]
            self.floats = [other for other in self.floats if other != name]
        return macro

    def _macro(self, name: str) -> CMacro:
        choice = self.random.random()
        if choice < 0.12:
            return CMacro(name, self.string(), string=True)
        if choice < 0.25:
            body = f"({self.floating(3)})"
            self.floats.append(name)
        else:
            body = self.integer(self.choose((1, 2, 3, 4)))
            # Without brackets the operators around a use of the macro tear it apart; that must stay an integer.
            if self.random.random() < 0.7 or any(c in body for c in ".eEpf") or '"' in body:
                body = f"({body})"
            self.integers.append(name)
        return CMacro(name, body)

    def integer(self, depth: int) -> str:
        choice = self.random.random()
        if depth <= 0 or choice < 0.1:
            return self._integer_leaf()
        if choice < 0.2:
            return f"{self.choose('+-~!')} {self._wrapped(depth)}"
        if choice < 0.35:
            return f"({self.choose(CASTS)})({self.integer(depth - 1)})"
        if choice < 0.4:
            return f"({self.choose(CASTS)})({self.choose(SMALL_FLOATS)})"
        if choice < 0.46:
            return f"(({self.floating(depth - 1)}) {self.choose(COMPARISONS)} ({self.floating(depth - 1)}))"
        if choice < 0.54:
            return f"({self.integer(depth - 1)} ? {self._wrapped(depth)} : {self._wrapped(depth)})"
        if choice < 0.58:
            return f"sizeof({self.choose((self.integer, self.floating))(depth - 1)})"
        operator = self.choose(INTEGER_OPERATORS)
        right = (
            str(self.random.randint(0, 31))
            if operator in ("<<", ">>") and choice < 0.95
            else self._wrapped(depth)
        )
        return f"{self._wrapped(depth)} {operator} {right}"

    def _wrapped(self, depth: int) -> str:
        """An operand, often in brackets, so that precedence decides the rest."""
        text = self.integer(depth - 1)
        return f"({text})" if self.random.random() < 0.6 else text

    def _integer_leaf(self) -> str:
        choice = self.random.random()
        if choice < 0.5:
            return self._literal()
        if choice < 0.65:
            return self.choose(CHARACTERS)
        if choice < 0.75:
            kind = self.choose(SIZED)
            return self.choose((f"sizeof({kind})", f"sizeof({kind})", f"_Alignof({kind})", f"__alignof__({kind})",
                                f"__builtin_offsetof(struct pair, {self.choose(('a', 'b', 'c', 'c[2]'))})",
                                'sizeof("text")', 'sizeof(L"te\\0xt")'))  # fmt: skip
        return self.choose(self.integers[:12] + self.integers[-40:])

    def _literal(self) -> str:
        value = self.choose(VALUES)
        digits = self.choose(
            (f"{value}", f"{value}", f"{value:#x}", f"0X{value:X}", f"0{value:o}", f"{value:#b}")
        )
        suffix = self.choose(SUFFIXES)
        if value >= 2**63 and "u" not in suffix.lower():
            suffix = "ULL"  # without it a decimal fits no type
        return digits + suffix

    def floating(self, depth: int) -> str:
        choice = self.random.random()
        if depth <= 0 or choice < 0.15:
            return self.choose((*FLOATS, *self.floats[-10:]))
        if choice < 0.3:
            return f"{self.choose('+-')} ({self.floating(depth - 1)})"
        if choice < 0.5:
            return f"({self.choose(FLOAT_CASTS)})({self.choose((self.integer, self.floating))(depth - 1)})"
        if choice < 0.6:
            return f"({self.integer(depth - 1)} ? ({self.floating(depth - 1)}) : ({self.integer(depth - 1)} + 0.5))"
        left, right = self.floating(depth - 1), self.choose((self.integer, self.floating))(depth - 1)
        return f"({left}) {self.choose(FLOAT_OPERATORS)} ({right})"

    def string(self) -> str:
        """One to three literals side by side, of one encoding."""
        prefix = self.choose(("", "", "", "L", "u", "U", "u8"))
        hexadecimal = {"": (r"\x7f", r"\xff"), "u8": (r"\x7f",), "u": (r"\xffff", r"\xd800"),
                       "L": (r"\x20ac",), "U": (r"\x10ffff",)}[prefix]  # fmt: skip
        literals = []
        for _ in range(self.random.randint(1, 3)):
            pieces = "".join(self.choose(PIECES) for _ in range(self.random.randint(0, 5)))
            literals.append(f'"{pieces}{self.choose((*hexadecimal, "", "", ""))}"')
        # A literal without a prefix takes that of its neighbours.
        return " ".join(
            (prefix if index == 0 or self.random.random() < 0.5 else "") + t
            for index, t in enumerate(literals)
        )
