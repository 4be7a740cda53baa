"""Random macros that forward: calls of a library's functions, members through pointers, casts, `?:` and commas.

Some are statements, some have statements with a value in them, and some pass on any number of arguments.
No value goes beyond its type in a way that C leaves undefined: numbers are small, and a double is made an int at once.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

PRELUDE = """
struct obj { int n; short s; unsigned bits : 5; struct obj *next; double d; unsigned char raw[4]; };
long plain(int a, unsigned char b);
unsigned narrow(short a, long b);
double scaled(double by, int b);
int reads(const struct obj *o, int a);
struct obj *follow(struct obj *o);
long several(int count, ...);
unsigned long heard(void);
"""
SOURCE = """
#include <stdarg.h>
static unsigned long sum; /* of what all calls were given, in whatever order */
static long note(unsigned long n, long a, long b) { sum += n * 1000003 + a * 31 + b * 7; return (a + b) % 1000; }
long plain(int a, unsigned char b) { return note(1, a, b); }
unsigned narrow(short a, long b) { return note(2, a, b % 1000); }
double scaled(double by, int b) { return note(3, by > 500 ? 500 : by < -500 ? -500 : (long)by, b) / 2.0; }
int reads(const struct obj *o, int a) { return note(4, o->n, a); }
struct obj *follow(struct obj *o) { note(5, o->n, 0); return o->next; }
long several(int count, ...)
{ long all = 0; va_list more; va_start(more, count);
  while (count-- > 0) all = all * 3 + va_arg(more, int) % 1000;
  va_end(more); return note(6, all, 1); }
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
FURTHER = (5, -7)  # what variadic macros are called with as well
PLACES = ("->n", "->s", "->raw[1]", "->bits", "->next->n")
MEMBERS = ("->n", "->s", "->bits", "->raw[2]", "->next->n", "->next->raw[1]")


@dataclass(frozen=True)
class CForwarder:
    """A macro of a pointer to `struct obj` and a number; `parts` are texts that may stand for the body.

    It `does` something and has no value, or it has one; or it is `variadic`.
    """

    name: str
    body: str
    parts: tuple[str, ...] = ()
    does: bool = False
    variadic: bool = False

    @property
    def text(self) -> str:
        body = f"do {{ {self.body} }} while (0)" if self.does else self.body
        return f"#define {self.name}(o, a{', ...' * self.variadic}) {body}"

    def smaller(self) -> Iterator[CForwarder]:
        for index, part in enumerate(self.parts):
            if len(part) < len(self.body):
                yield replace(self, body=part, parts=self.parts[:index])


def random_forwarders(seed: int, count: int) -> list[CForwarder]:
    """`count` macros; later ones may use earlier ones."""
    draw = random.Random(seed)
    made: list[CForwarder] = []
    for number in range(count):
        parts: list[str] = []
        if number % 4 == 2:
            body = " ".join(_statement(draw, made, parts, 2) for _ in range(draw.randint(1, 3)))
            made.append(CForwarder(f"f{number}", f"reads(o, 0); {body}", tuple(parts), does=True))
            continue
        if number % 4 == 3:
            body = f"(several({len(FURTHER) + 1}, (int){_value(draw, made, [], 2)}, __VA_ARGS__) + (o)->s)"
            made.append(CForwarder(f"f{number}", body, variadic=True))
            continue
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

    usable = [one for one in made[-6:] if not one.does and not one.variadic]
    if not depth:
        return draw.choice(("(a)", "(a)", f"(o){draw.choice(MEMBERS)}", draw.choice(CONSTANTS)))
    match draw.randrange(13):
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
        case 8 if usable:
            text = f"{draw.choice(usable).name}({draw.choice(('o', '(o)->next'))}, a)"
        case 9:
            text = f"({draw.choice('-!~')}{inner()})"
        case 10:
            kind, local = draw.choice(("int", "short", "unsigned char", "long")), f"v{depth}_"
            done = f"if ({inner()}) plain({local}, {inner()});"  # C has no order for what changes memory within a value
            text = f"({{ {kind} {local} = {inner()}; {done} {local} {draw.choice(OPERATORS)} {inner()}; }})"
        case _:
            text = f"({inner()} {draw.choice(OPERATORS)} {inner()})"
    parts.append(text)
    return text


def _statement(draw: random.Random, made: list[CForwarder], parts: list[str], depth: int) -> str:
    """A statement; it goes to `parts`."""

    def value() -> str:
        return _value(draw, made, [], max(depth - 1, 0))

    def inner() -> str:
        return _statement(draw, made, [], depth - 1)

    match draw.randrange(7) if depth > 0 else draw.randrange(3):
        case 0:
            text = f"(o){draw.choice(PLACES)} = (short)({value()});"
        case 1:
            text = f"(o){draw.choice(PLACES)} {draw.choice('+-^|')}= (signed char)({value()});"
        case 2:
            text = f"plain({value()}, {value()});"
        case 3:
            text = f"if ({value()}) {{ {inner()} }} else {{ {inner()} }}"
        case 4:
            text = f"if ({value()}) {inner()}"
        case 5:
            counter = f"i{depth}_"
            turns = f"for ({counter} = 0; {counter} < 3; {counter}++)"
            text = f"{{ int {counter}; {turns} {{ plain({counter}, 1); {inner()} }} }}"
        case _:
            local = f"t{depth}_"
            text = f"{{ int {local} = (short)({value()}); {inner()} (o)->s = {local}; }}"
    parts.append(text)
    return text


def header(macros: list[CForwarder]) -> str:
    return "\n".join([PRELUDE, *(macro.text for macro in macros), ""])
