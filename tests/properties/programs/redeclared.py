"""Random variables that are declared again and again, and typedefs that align their name for a record."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

BASES = ("char", "short", "unsigned", "long", "double", "void *", "const short", "long double")


@dataclass(frozen=True)
class CRedeclared:
    """Declarations of one thing, any of which may be left out but the `needed` ones; `asked` are sizes of it in C."""

    name: str
    declared: tuple[str, ...]
    needed: tuple[str, ...]
    asked: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.declared)

    def smaller(self) -> Iterator[CRedeclared]:
        for index, one in enumerate(self.declared):
            if one not in self.needed:
                yield replace(self, declared=self.declared[:index] + self.declared[index + 1 :])


def random_redeclared(seed: int, count: int) -> list[CRedeclared]:
    """`count` things, variables and typedefs."""
    draw = random.Random(seed)
    return [
        _aligned(draw, f"a{n}") if draw.random() < 0.4 else _variable(draw, f"v{n}") for n in range(count)
    ]


def _variable(draw: random.Random, name: str) -> CRedeclared:
    """An array that one of its declarations completes, of a record perhaps."""
    base, inner = draw.choice(BASES), draw.choice(("", "", "[3]", "[2][5]"))
    record = draw.random() < 0.4
    needed: list[str] = []
    declared = [f"extern {base} {name}[]{inner};"] * draw.randint(0, 2)
    if record:
        body = f"struct r{name} {{ {base} q; char c; }};"
        declared = [f"extern struct r{name} {name}[];"] * draw.randint(0, 2)
        declared = [f"struct r{name};", body, *declared]  # clang has no array of what is not complete yet
        needed, base, inner = [body], f"struct r{name}", ""
    whole = f"extern {base} {name}[{draw.randint(1, 9)}]{inner};"
    first = declared.index(needed[0]) + 1 if needed else 0
    declared.insert(draw.randint(first, len(declared)), whole)
    return CRedeclared(name, tuple(declared), (*needed, whole), (f"sizeof({name})",))


def _aligned(draw: random.Random, name: str) -> CRedeclared:
    """A name for a record, aligned otherwise than the record, and a record that has it as a member."""
    align, packed = draw.choice((1, 2, 4, 8, 16)), draw.choice(("", "", "packed, "))
    attribute = f"__attribute__(({packed}aligned({align})))"
    body = f"struct {{ {draw.choice(BASES)} a; char b[{draw.randint(1, 9)}]; }}"
    typedef = f"typedef {body} {name} {attribute}, *p{name};"
    holder = f"struct w{name} {{ char c; {name} m; p{name} p; }};"
    asked = (f"sizeof({name})", f"sizeof(struct w{name})", f"__builtin_offsetof(struct w{name}, m)")
    return CRedeclared(name, (typedef, holder), (typedef, holder), asked)


def header(declared: list[CRedeclared]) -> str:
    return "\n".join([*(one.text for one in declared), ""])
