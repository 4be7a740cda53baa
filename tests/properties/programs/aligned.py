"""Random typedefs that say `aligned`, of each other and declared again, and records that have them everywhere."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

BASES = {"char": 1, "short": 2, "int": 4, "long": 8, "double": 8, "void *": 8, "long double": 16}
# What a member is declared as. Arrays only of names that are no larger aligned than large: C has no others.
MEMBERS = ("{} {};", "{} *{};", "{} *{}[2];", "struct {{ char c; {} in; }} {};", "union {{ char c; {} in; }} {};",
           "struct {{ char c; {} *in; }} {}[2];", "void (*{1})({0} *);", "const {} {};")  # fmt: skip
ARRAYS = ("{} {}[3];", "{} {}[2][2];", "{} (*{})[3];")
ALIGNED = "__attribute__((aligned({})))"


@dataclass(frozen=True)
class CAligned:
    """One name by its typedefs, which stay, and the record `w…` of members that have it, as (name, text)."""

    name: str
    typedefs: tuple[str, ...]
    members: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        body = " ".join(text for _, text in self.members)
        return "\n".join([*self.typedefs, f"struct w{self.name} {{ char first; {body} }};"])

    def smaller(self) -> Iterator[CAligned]:
        for index in range(len(self.members)):
            yield replace(self, members=self.members[:index] + self.members[index + 1 :])


def random_aligned(seed: int, count: int) -> list[CAligned]:
    """`count` names; later ones may be other names of earlier ones."""
    draw = random.Random(seed)
    sizes, aligns = dict(BASES), dict(BASES)
    made: list[CAligned] = []
    for number in range(count):
        name = f"t{number}"
        base = draw.choice([*BASES, *(one.name for one in made[-8:])])
        typedefs, sizes[name], aligns[name] = _typedefs(draw, name, base, sizes[base], aligns[base])
        shapes = [*MEMBERS, *(ARRAYS * (sizes[name] % aligns[name] == 0))]
        members = []
        for position in range(draw.randint(1, 5)):
            member = f"m{position}"
            members.append((member, draw.choice(shapes).format(name, member)))
        made.append(CAligned(name, typedefs, tuple(members)))
    return made


def _typedefs(
    draw: random.Random, name: str, base: str, size: int, align: int
) -> tuple[tuple[str, ...], int, int]:
    """The declarations of a name, its size and its alignment."""
    alignment = draw.choice((1, 2, 4, 8, 16, 32))
    match draw.randrange(6):
        case 0:
            return (f"typedef {base} {name};",), size, align
        case 1:
            return (f"typedef {base} *{name} {ALIGNED.format(alignment)};",), 8, alignment
        case 2 if size % align == 0:
            return (f"typedef {base} {name}[4] {ALIGNED.format(alignment)};",), 4 * size, alignment
        case 3:
            typedef = f"typedef {base} {name} {ALIGNED.format(alignment)}"
            return (f"{typedef}, *p{name};", f"{typedef};"), size, alignment
        case 4:
            return (f"typedef {ALIGNED.format(alignment)} {base} {name};",), size, alignment
        case _:
            return (f"typedef {base} {name} {ALIGNED.format(alignment)};",), size, alignment


def header(aligned: list[CAligned]) -> str:
    return "\n".join([*(one.text for one in aligned), ""])
