"""Random C records: bit-fields of every type, packing, alignment, nesting, unions, pointers, flexible arrays.

What gcc and clang are known to lay out differently is left out by construction; each such place says so.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

PRELUDE = """
enum colour { RED, GREEN = 200 };
enum balance { DEBT = -3, PROFIT = 3 };
enum __attribute__((packed)) tiny { SMALL, LARGE = 255 };
struct ring { struct ring *next; };
enum wide { FAR = 0x1ffffffffLL };
typedef unsigned short half;
typedef half quarter;
typedef enum balance account;
typedef double real;
typedef int triple[3];
typedef triple table[2];
typedef int (*handler)(void *, half);
typedef int low __attribute__((aligned(2)));
typedef short high __attribute__((aligned(16)));
"""
INTEGERS = (
    ("signed char", 8), ("unsigned char", 8), ("short", 16), ("unsigned short", 16), ("quarter", 16), ("int", 32),
    ("unsigned", 32), ("long", 64), ("unsigned long", 64), ("long long", 64), ("enum colour", 32),
    ("account", 32), ("char", 8), ("enum tiny", 8),
)  # fmt: skip
PLAIN = (
    *(name for name, _ in INTEGERS),
    *("_Bool", "float", "real", "double", "void *", "enum wide", "low", "high"),
)
BLOCKS = ("triple {}", "table {}", "handler {}", "int (*{})(struct ring *, float)", "char *{}", "const int **{}",
          "unsigned char {}[3]", "short {}[5]", "real {}[2]", "void *{}[2]", "int {}[2][3]", "handler {}[2]",
          "void (*{}[2])(int)", "int (*{})[4]")  # fmt: skip
PLACED = ("long double {}", "__int128 {}", "_Complex double {}", "float _Complex {}")

_INNER = re.compile(r"}[^;{}]* f\d+(\[2\])?;")  # a named record without a tag


@dataclass(frozen=True)
class Part:
    """One member declaration, and the names by which both languages reach what it declares.

    `scalars` have a value; `blocks` are arrays, records and pointers, known by their bytes; of `placed` members
    only the place is compared.
    """

    text: str
    scalars: tuple[str, ...] = ()
    floats: tuple[str, ...] = ()
    booleans: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    placed: tuple[str, ...] = ()


@dataclass(frozen=True)
class CRecord:
    """A C record, made of its parts."""

    name: str
    kind: str
    parts: tuple[Part, ...]
    attributes: str = ""
    pack: str = ""

    @property
    def text(self) -> str:
        body = " ".join(part.text for part in self.parts)
        suffix = f" __attribute__(({self.attributes}))" if self.attributes else ""
        text = f"{self.kind} {self.name} {{ {body} }}{suffix};"
        if self.pack:
            text = f"#pragma pack(push, {self.pack})\n{text}\n#pragma pack(pop)"
        return f"{text}\ntypedef {self.kind} {self.name} {self.name};"

    def named(self, group: str) -> tuple[str, ...]:
        return tuple(name for part in self.parts for name in getattr(part, group))

    @property
    def members(self) -> tuple[str, ...]:
        """All members with bytes of their own."""
        return tuple(n for group in ("scalars", "floats", "booleans", "blocks") for n in self.named(group))

    @property
    def is_member_type(self) -> bool:
        return not any("[];" in part.text for part in self.parts)

    @property
    def transparent(self) -> bool:
        """Whether every member can be named from outside: nothing hides padding from us but records of their own."""
        return not self.named("placed") and not any(_INNER.search(part.text) for part in self.parts)

    def smaller(self) -> Iterator[CRecord]:
        """The same record with something left out."""
        for index in range(len(self.parts)):
            yield replace(self, parts=self.parts[:index] + self.parts[index + 1 :])
        if self.attributes:
            yield replace(self, attributes="")
        if self.pack:
            yield replace(self, pack="")


def random_records(seed: int, count: int, *, small: bool = False) -> list[CRecord]:
    """`count` records; later ones may have earlier ones as members. `small` keeps most under 32 bytes."""
    draw = random.Random(seed)
    records: list[CRecord] = []
    for number in range(count):
        kind = "union" if draw.random() < 0.15 else "struct"
        attributes, pack = draw.choice((
            ("", ""), ("", ""), ("", ""), ("", ""), ("packed", ""), ("packed", ""), ("", "1"), ("", "2"), ("", "4"),
            ("", "8"), (f"aligned({draw.choice((1, 2, 4, 8, 16, 32, 64))})", ""),
            (f"packed, aligned({draw.choice((1, 2, 4, 8, 16))})", ""),
        ))  # fmt: skip
        body = _Body(draw, records, not pack, small)
        parts = tuple(body.parts(4 if small else 8))
        if kind == "struct" and not small and any(p.text for p in parts) and draw.random() < 0.05:
            parts += (Part(f"{draw.choice(('int', 'real', 'char'))} tail[];", placed=("tail",)),)
        records.append(CRecord(f"r{number}", kind, parts, attributes, pack))
    return records


class _Body:
    """Draws the members of one record, anonymous ones included, with names of their own."""

    def __init__(self, draw: random.Random, earlier: list[CRecord], aligned_bits: bool, small: bool) -> None:
        self.draw, self.aligned_bits, self.small = draw, aligned_bits, small
        self.earlier = [record for record in earlier[-8:] if record.is_member_type]
        self.count = 0

    def parts(self, most: int, depth: int = 0) -> Iterator[Part]:
        parts = [self._part(depth) for _ in range(self.draw.randint(1, most))]
        # A record that holds nothing with a name is no C.
        if not any(
            part.scalars or part.floats or part.booleans or part.blocks or part.placed for part in parts
        ):
            parts.append(self._plain("int"))
        yield from parts

    def _name(self) -> str:
        self.count += 1
        return f"f{self.count - 1}"

    def _part(self, depth: int) -> Part:
        choice, choose = self.draw.random(), self.draw.choice
        if choice < 0.42:
            return self._bit_field()
        if choice < 0.72:
            # gcc and clang pass a packed member of a typedef with an alignment of its own in different places.
            return self._plain(choose(PLAIN[:-2] if self.small else PLAIN))
        name = self._name()
        if choice < 0.82:
            return Part(f"{choose(BLOCKS[:8] if self.small else BLOCKS).format(name)};", blocks=(name,))
        if choice < 0.84 and not self.small:
            return Part(f"{choose(PLACED).format(name)};", placed=(name,))
        if choice < 0.92 and self.earlier:
            other = choose(self.earlier).name
            shape = choose(("{} {};", "{} {};", "{} {}[2];", "{} *{};", "{} **{};", "{} *{}[2];"))
            return Part(shape.format(other, name), blocks=(name,))
        if depth < 2:
            return self._nested(name, depth)
        return Part(f"int {name};", scalars=(name,))

    def _nested(self, name: str, depth: int) -> Part:
        """A record inside: anonymous, so that its members are the holder's, or named and then a block."""
        inner = list(self.parts(3, depth + 1))
        attribute = self.draw.choice(("", "", "", "", " __attribute__((packed))"))
        text = f"{self.draw.choice(('struct', 'union'))} {{ {' '.join(p.text for p in inner)} }}{attribute}"
        if self.draw.random() < 0.3:
            return Part(f"{text} {name}{self.draw.choice(('', '', '[2]'))};", blocks=(name,))
        groups = ("scalars", "floats", "booleans", "blocks", "placed")
        return Part(f"{text};", *(tuple(n for p in inner for n in getattr(p, group)) for group in groups))

    def _plain(self, kind: str) -> Part:
        name = self._name()
        text = f"{kind} {name}{self._attribute(0.15)};"
        if kind in ("float", "double", "real"):
            return Part(text, floats=(name,))
        return Part(text, booleans=(name,)) if kind == "_Bool" else Part(text, scalars=(name,))

    def _attribute(self, chance: float) -> str:
        if self.draw.random() >= chance:
            return ""
        chosen = self.draw.choice(("packed", "aligned(2)", "aligned(4)", "aligned(8)", "aligned(16)"))
        return f" __attribute__(({chosen}))"

    def _bit_field(self) -> Part:
        name = self._name()
        if self.draw.random() < 0.1:
            return Part(f"_Bool {name} : 1;", booleans=(name,))
        kind, width = self.draw.choice(INTEGERS)
        if self.draw.random() < 0.1:
            return Part(f"{kind} : {self.draw.choice((0, 1, width // 2))};")
        # An enumeration's field keeps all its values, so that its sign is not a matter of taste.
        least = {"enum tiny": 8, "enum colour": 9, "account": 9}.get(kind, 1)
        bits = self.draw.randint(least, width)
        return Part(f"{kind} {name} : {bits}{self._bit_attribute(width)};", scalars=(name,))

    def _bit_attribute(self, width: int) -> str:
        """`packed`, or an alignment where gcc and clang agree: not below the type's, not in #pragma pack."""
        if not self.aligned_bits or self.draw.random() >= 0.15:
            return ""
        fitting = [f"aligned({n})" for n in (1, 2, 4, 8) if n * 8 >= width]
        return f" __attribute__(({self.draw.choice(('packed', *fitting))}))"


def header(records: list[CRecord]) -> str:
    return "\n".join([PRELUDE, *(record.text for record in records), ""])
