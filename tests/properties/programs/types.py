"""Random enumerations over all ranges of integers, and chains of typedefs."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

EDGES = (0, 1, 127, 128, 255, 256, 2**15 - 1, 2**15, 2**16 - 1, 2**16, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63 - 1,
         2**63, 2**64 - 1)  # fmt: skip
NEGATIVE = (-1, -128, -129, -(2**15), -(2**15) - 1, -(2**31), -(2**31) - 1, -(2**63) + 1)
BASES = ("char", "signed char", "unsigned short", "int", "unsigned", "long", "unsigned long long", "_Bool", "float",
         "double", "void *", "const char *", "long double", "volatile int", "const short")  # fmt: skip
SHAPES = (*["typedef {} {};"] * 5, "typedef {} *{};", "typedef {} {}[3];", "typedef {} {}[2][5];",
          "typedef {} const {};", "typedef {} (*{})(int, char *);", "typedef {} *{}[4];")  # fmt: skip


@dataclass(frozen=True)
class CType:
    """An enumeration with its enumerators as (name, value, how it is written), or a typedef with its text."""

    name: str
    enumerators: tuple[tuple[str, int, str], ...] = ()
    packed: bool = False
    typedef: str = ""

    @property
    def spelling(self) -> str:
        return self.name if self.typedef else f"enum {self.name}"

    @property
    def text(self) -> str:
        if self.typedef:
            return self.typedef
        body = ", ".join(f"{name} = {written}" if written else name for name, _, written in self.enumerators)
        return f"enum {'__attribute__((packed)) ' * self.packed}{self.name} {{ {body} }};"

    def smaller(self) -> Iterator[CType]:
        for index, (name, value, _) in enumerate(self.enumerators):
            rest = [(n, v, w or str(v)) for n, v, w in self.enumerators]
            if len(rest) > 1:
                yield replace(self, enumerators=(*rest[:index], *rest[index + 1 :]))
            if value:
                yield replace(self, enumerators=(*rest[:index], (name, 0, "0"), *rest[index + 1 :]))
        if self.packed:
            yield replace(self, packed=False)


def random_types(seed: int, count: int) -> list[CType]:
    """`count` types; later ones may use earlier ones."""
    draw = random.Random(seed)
    types: list[CType] = []
    arrays: set[str] = set()
    for number in range(count):
        if draw.random() < 0.6:
            types.append(_enumeration(draw, f"e{number}"))
            continue
        base = draw.choice([*BASES, *(kind.spelling for kind in types[-12:])])
        shape = draw.choice(SHAPES)
        if base in arrays and "(" in shape:  # functions return no arrays
            shape = SHAPES[0]
        name = f"t{number}"
        if "[" in shape or (base in arrays and "*" not in shape):
            arrays.add(name)
        types.append(CType(name, typedef=shape.format(base, name)))
    return types


def _enumeration(draw: random.Random, name: str) -> CType:
    """Values of one sign and width, or of several; without a value an enumerator is one more than the last."""
    packed, signed = draw.random() < 0.3, draw.random() < 0.5
    edges = EDGES[: draw.randint(2, len(EDGES))]
    values = (
        (*(e for e in edges if e < 2**63), *NEGATIVE[: draw.randint(1, len(NEGATIVE))]) if signed else edges
    )
    enumerators: list[tuple[str, int, str]] = []
    last = -1
    for index in range(draw.randint(1, 6)):
        # The next of the greatest of a type is of another type, in which the compilers differ.
        if draw.random() < 0.4 and last + 1 not in (2**31, 2**32, 2**63, 2**64):
            value, written = last + 1, ""
        else:
            value = draw.choice(values)
            if value < 0:
                written = f"{value}"
            else:
                written = draw.choice(("{}", "{:#x}", "0{:o}", "({:#x}U)")).format(value)
                written += "U" * (value >= 2**63 and "U" not in written)
        enumerators.append((f"{name}_{index}", value, written))
        last = value
    return CType(name, tuple(enumerators), packed)


def header(types: list[CType]) -> str:
    return "\n".join([*(kind.text for kind in types), ""])
