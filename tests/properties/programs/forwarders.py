"""Random macros that forward: calls of a library's functions, members through pointers, casts, `?:` and commas.

No value goes beyond its type in a way that C leaves undefined: numbers are small, and a double is made an int at once.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

PRELUDE = """
struct obj { int n; short s; unsigned bits : 5; struct obj *next; double d; unsigned char raw[4]; };
long plain(int a, unsigned char b);
unsigned narrow(short a, long b);
double scaled(double by, int b);
int reads(const struct obj *o, int a);
struct obj *follow(struct obj *o);
unsigned long heard(void);
"""
SOURCE = """
static unsigned long sum; /* of what all calls were given, in whatever order */
static long note(unsigned long n, long a, long b) { sum += n * 1000003 + a * 31 + b * 7; return (a + b) % 1000; }
long plain(int a, unsigned char b) { return note(1, a, b); }
unsigned narrow(short a, long b) { return note(2, a, b % 1000); }
double scaled(double by, int b) { return note(3, by > 500 ? 500 : by < -500 ? -500 : (long)by, b) / 2.0; }
int reads(const struct obj *o, int a) { return note(4, o->n, a); }
struct obj *follow(struct obj *o) { note(5, o->n, 0); return o->next; }
unsigned long heard(void) { return sum; }
"""
CASTS = (
    "short",
    "unsigned char",
    "signed char",
    "unsigned",
    "long",
    "unsigned short",
    "_Bool",
    "unsigned long",
)
OPERATORS = ("+", "-", "&", "|", "^", "<", ">", "==", "!=", "<=", ">=", "&&", "||")
CONSTANTS = ("0", "1", "7", "12u", "3L", "'a'", "-1", "sizeof(struct obj)", "sizeof((o)->raw)", "0xff")
MEMBERS = ("->n", "->s", "->bits", "->raw[2]", "->next->n", "->next->raw[1]")


@dataclass(frozen=True)
class CForwarder:
    """A macro of a pointer to `struct obj` and a number; `parts` are expressions that may stand for the body."""

    name: str
    body: str
    parts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return f"#define {self.name}(o, a) {self.body}"

    def smaller(self) -> Iterator[CForwarder]:
        for index, part in enumerate(self.parts):
            if len(part) < len(self.body):
                yield CForwarder(self.name, part, self.parts[:index])


def random_forwarders(seed: int, count: int) -> list[CForwarder]:
    """`count` macros; later ones may use earlier ones."""
    draw = random.Random(seed)
    made: list[CForwarder] = []
    for number in range(count):
        parts: list[str] = []
        body = _value(draw, made, parts, 3)
        if "(o" not in body:
            body = f"((o)->s + {body})"  # a parameter that nothing follows is a number
        made.append(CForwarder(f"f{number}", body, tuple(parts)))
    return made


def _object(draw: random.Random) -> str:
    return draw.choice(("(o)", "(o)", "(o)->next", "follow(o)", "((struct obj *)(o))"))


def _value(draw: random.Random, made: list[CForwarder], parts: list[str], depth: int) -> str:
    """An expression of type integer; it and its parts go to `parts`."""

    def inner() -> str:
        return _value(draw, made, parts, depth - 1)

    if not depth:
        return draw.choice(("(a)", "(a)", f"(o){draw.choice(MEMBERS)}", draw.choice(CONSTANTS)))
    match draw.randrange(12):
        case 0:
            text = f"plain({inner()}, {inner()})"
        case 1:
            text = f"narrow({inner()}, {inner()})"
        case 2:
            text = f"((int)scaled({draw.choice(('0.5', '(o)->d', '(a)', '2.5f'))}, {inner()}))"
        case 3:
            text = f"reads({_object(draw)}, {inner()})"
        case 4:
            text = f"follow({_object(draw)})->n"
        case 5:
            text = f"({inner()} ? {inner()} : {inner()})"
        case 6:
            text = f"({inner()}, {inner()})"
        case 7:
            text = f"(({draw.choice(CASTS)}){inner()})"
        case 8 if made:
            text = f"{draw.choice(made[-6:]).name}({draw.choice(('o', '(o)->next'))}, a)"
        case 9:
            text = f"({draw.choice('-!~')}{inner()})"
        case _:
            text = f"({inner()} {draw.choice(OPERATORS)} {inner()})"
    parts.append(text)
    return text


def header(macros: list[CForwarder]) -> str:
    return "\n".join([PRELUDE, *(macro.text for macro in macros), ""])
