"""Random C records, and what gcc says about them."""

from __future__ import annotations

import random
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

PRELUDE = """
enum colour { RED, GREEN = 200 };
enum balance { DEBT = -3, PROFIT = 3 };
typedef unsigned short half;
"""
INTEGERS = (
    ("signed char", 8), ("unsigned char", 8), ("short", 16), ("unsigned short", 16), ("half", 16), ("int", 32),
    ("unsigned", 32), ("long", 64), ("unsigned long", 64), ("long long", 64), ("enum colour", 32),
    ("enum balance", 32), ("char", 8),
)  # fmt: skip
PLAIN = (*INTEGERS, ("_Bool", 1), ("float", 0), ("double", 0), ("void *", 64))


@dataclass
class CRecord:
    """A C record: its text, and the members that both languages reach by their plain name."""

    name: str
    text: str
    scalars: list[str] = field(default_factory=list)  # members with a value
    floats: list[str] = field(default_factory=list)
    booleans: list[str] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)  # arrays and records

    @property
    def members(self) -> list[str]:
        return [*self.scalars, *self.floats, *self.booleans, *self.blocks]


def random_records(seed: int, count: int, *, small: bool = False) -> list[CRecord]:
    """`count` records; later ones may have earlier ones as members. `small` keeps most under 32 bytes."""
    draw = random.Random(seed)
    records: list[CRecord] = []
    for number in range(count):
        record = CRecord(f"r{number}", "")
        kind = "union" if draw.random() < 0.15 else "struct"
        attributes, pack = draw.choice((
            ("", ""), ("", ""), ("", ""), ("", ""), ("packed", ""), ("packed", ""), ("", "1"), ("", "2"), ("", "4"),
            (f"aligned({draw.choice((1, 2, 4, 8, 16, 32))})", ""),
            (f"packed, aligned({draw.choice((1, 2, 4, 8))})", ""),
        ))  # fmt: skip
        body = _body(_Draw(draw, records, not pack), record, 0, 4 if small else 8)
        suffix = f" __attribute__(({attributes}))" if attributes else ""
        record.text = f"{kind} {record.name} {{ {body} }}{suffix};"
        if pack:
            record.text = f"#pragma pack(push, {pack})\n{record.text}\n#pragma pack(pop)"
        record.text += f"\ntypedef {kind} {record.name} {record.name};"
        records.append(record)
    return records


@dataclass
class _Draw:
    random: random.Random
    earlier: list[CRecord]
    aligned_bits: bool

    def member_attribute(self, chance: float) -> str:
        if self.random.random() >= chance:
            return ""
        chosen = self.random.choice(("packed", "aligned(2)", "aligned(4)", "aligned(8)", "aligned(16)"))
        return f" __attribute__(({chosen}))"

    def bit_field_attribute(self, chance: float, width: int) -> str:
        """`packed`, or an alignment where gcc and clang agree: not below the type's, not in #pragma pack."""
        if not self.aligned_bits or self.random.random() >= chance:
            return ""
        fitting = [f"aligned({n})" for n in (1, 2, 4, 8) if n * 8 >= width]
        return f" __attribute__(({self.random.choice(('packed', *fitting))}))"


def _body(draw: _Draw, record: CRecord, depth: int, most: int) -> str:
    parts = []
    choose = draw.random.choice
    for _ in range(draw.random.randint(1, most)):
        name = f"f{len(record.members)}"
        choice = draw.random.random()
        if choice < 0.45:
            parts.append(_bit_field(draw, record, name))
        elif choice < 0.8:
            kind, _ = choose(PLAIN)
            parts.append(f"{kind} {name}{draw.member_attribute(0.15)};")
            group = {"float": record.floats, "double": record.floats, "_Bool": record.booleans}
            group.get(kind, record.scalars).append(name)
        elif choice < 0.87:
            kind = choose(("unsigned char", "short", "int", "double", "void *"))
            parts.append(f"{kind} {name}[{choose((1, 2, 3, 5))}];")
            record.blocks.append(name)
        elif choice < 0.92 and draw.earlier:
            parts.append(f"{choose(draw.earlier[-5:]).name} {name};")
            record.blocks.append(name)
        elif depth < 2:
            kind = choose(("struct", "union"))
            attribute = " __attribute__((packed))" if draw.random.random() < 0.2 else ""
            parts.append(f"{kind} {{ {_body(draw, record, depth + 1, 3)} }}{attribute};")
        else:
            parts.append(f"int {name};")
            record.scalars.append(name)
    return " ".join(parts)


def _bit_field(draw: _Draw, record: CRecord, name: str) -> str:
    if draw.random.random() < 0.1:
        record.booleans.append(name)
        return f"_Bool {name} : 1;"
    kind, width = draw.random.choice(INTEGERS)
    if draw.random.random() < 0.1:
        return f"{kind} : {draw.random.choice((0, 1, width // 2))};"
    # An enumeration's field keeps all its values, so that its sign is not a matter of taste.
    bits = draw.random.randint(9 if kind.startswith("enum") else 1, width)
    record.scalars.append(name)
    return f"{kind} {name} : {bits}{draw.bit_field_attribute(0.15, width)};"


def header(records: list[CRecord]) -> str:
    return "\n".join([PRELUDE, *(record.text for record in records), ""])


@dataclass
class Member:
    """What gcc does with one member of a record."""

    ones: bytes  # the zeroed record after all bits of the member were set (a float: -1.5, a bool: true)
    zeros: bytes  # the record full of ones after the member was set to zero
    value: int  # of the member with all bits set
    patterned: int  # of the member in a record of PATTERN


@dataclass
class Layout:
    size: int
    align: int
    members: dict[str, Member] = field(default_factory=dict)


def pattern(size: int) -> bytes:
    return bytes((i * 37 + 90) & 0xFF for i in range(size))


def ask_gcc(gcc: str, folder: Path, records: list[CRecord]) -> dict[str, Layout]:
    """Compile one program that knows all of them, and run it."""
    (folder / "records.h").write_text(header(records))
    (folder / "probe.c").write_text(_program(records))
    program = folder / "probe"
    for command in ([gcc, "-w", "-O0", "-o", str(program), str(folder / "probe.c")], [str(program)]):
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert not done.returncode, f"{done.stderr}\n{header(records)}"
    layouts: dict[str, Layout] = {}
    for line in done.stdout.splitlines():
        name, member, *rest = line.split("|")
        if member:
            ones, zeros, value, patterned = rest
            found = Member(bytes.fromhex(ones), bytes.fromhex(zeros), int(value), int(patterned))
            layouts[name].members[member] = found
        else:
            layouts[name] = Layout(int(rest[0]), int(rest[1]))
    return layouts


def _program(records: list[CRecord]) -> str:
    lines = [
        '#include <stdio.h>\n#include <string.h>\n#include "records.h"',
        "static void hex(const void *p, int n)"
        ' { const unsigned char *b = p; while (n--) printf("%02x", *b++); printf("|"); }',
        "static void fill(void *p, int n) { for (int i = 0; i < n; i++) ((unsigned char *)p)[i] = i * 37 + 90; }",
        '#define SHOW(v) ((v) < 0 ? printf("%lld", (long long)(v)) : printf("%llu", (unsigned long long)(v)))',
        "int main(void) {",
    ]
    for r in records:
        lines.append(
            f'{{ {r.name} s; printf("{r.name}||%d|%d\\n", (int)sizeof s, (int)__alignof__({r.name}));'
        )
        for m in r.members:
            lines.append(f'printf("{r.name}|{m}|");')
            if m in r.blocks:
                one, zero = f"memset(&s.{m}, 0xff, sizeof s.{m});", f"memset(&s.{m}, 0, sizeof s.{m});"
            else:
                one = f"s.{m} = 0; s.{m}--;"
                if m in r.floats or m in r.booleans:
                    one = f"s.{m} = {-1.5 if m in r.floats else 1};"
                zero = f"s.{m} = 0;"
            lines.append(f"memset(&s, 0, sizeof s); {one} hex(&s, sizeof s);")
            lines.append(f"memset(&s, 0xff, sizeof s); {zero} hex(&s, sizeof s);")
            if m in r.scalars:
                lines.append(f'memset(&s, 0, sizeof s); {one} SHOW(s.{m}); printf("|");')
                lines.append(f'fill(&s, sizeof s); SHOW(s.{m}); printf("\\n");')
            else:
                lines.append('printf("0|0\\n");')
        lines.append("}")
    return "\n".join([*lines, "return 0; }", ""])
