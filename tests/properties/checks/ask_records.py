"""What a compiler does with random records: one program that knows all of them, run once."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.properties.compilers import Workshop
from tests.properties.programs.records import CRecord, header


@dataclass
class Member:
    """What the compiler does with one member of a record."""

    ones: bytes  # the zeroed record after all bits of the member were set (a float: -1.5, a bool: true)
    zeros: bytes  # the record full of ones after the member was set to zero
    value: int  # of the member with all bits set
    patterned: int  # of the member in a record of `pattern`


@dataclass
class Layout:
    """A record as the compiler lays it out, in bytes; `places` are offset and size."""

    size: int
    align: int
    members: dict[str, Member] = field(default_factory=dict)
    places: dict[str, tuple[int, int]] = field(default_factory=dict)


def pattern(size: int) -> bytes:
    return bytes((i * 37 + 90) & 0xFF for i in range(size))


def ask(workshop: Workshop, compiler: str, records: list[CRecord]) -> dict[str, Layout]:
    """Each record's layout by name."""
    workshop.file("records.h", header(records))
    source = workshop.file("probe.c", _program(records))
    layouts: dict[str, Layout] = {}
    for line in workshop.run(compiler, source).splitlines():
        name, member, *rest = line.split("|")
        if not member:
            layouts[name] = Layout(int(rest[0]), int(rest[1]))
        elif len(rest) == 2:
            layouts[name].places[member] = int(rest[0]), int(rest[1])
        else:
            ones, zeros, value, patterned = rest
            found = Member(bytes.fromhex(ones), bytes.fromhex(zeros), int(value), int(patterned))
            layouts[name].members[member] = found
    return layouts


def _program(records: list[CRecord]) -> str:
    lines = [
        '#include <stdio.h>\n#include <string.h>\n#include <stddef.h>\n#include "records.h"',
        (
            "static void hex(const void *p, int n)"
            ' { const unsigned char *b = p; while (n--) printf("%02x", *b++); printf("|"); }'
        ),
        "static void fill(void *p, int n) { for (int i = 0; i < n; i++) ((unsigned char *)p)[i] = i * 37 + 90; }",
        '#define SHOW(v) ((v) < 0 ? printf("%lld", (long long)(v)) : printf("%llu", (unsigned long long)(v)))',
    ]
    for r in records:
        lines.append(f"static void probe_{r.name}(void) {{")
        # Every read is of a member of *p, which is where the bytes are: never a copy.
        lines.append(f'{r.name} s; printf("{r.name}||%d|%d\\n", (int)sizeof s, (int)__alignof__({r.name}));')
        for m in r.members:
            lines.append(f'printf("{r.name}|{m}|");')
            if m in r.named("blocks"):
                one, zero = f"memset(&s.{m}, 0xff, sizeof s.{m});", f"memset(&s.{m}, 0, sizeof s.{m});"
            else:
                one = f"s.{m} = 0; s.{m}--;"
                if m in r.named("floats") or m in r.named("booleans"):
                    one = f"s.{m} = {-1.5 if m in r.named('floats') else 1};"
                zero = f"s.{m} = 0;"
            lines.append(f"memset(&s, 0, sizeof s); {one} hex(&s, sizeof s);")
            lines.append(f"memset(&s, 0xff, sizeof s); {zero} hex(&s, sizeof s);")
            if m in r.named("scalars"):
                lines.append(f'memset(&s, 0, sizeof s); {one} SHOW(s.{m}); printf("|");')
                lines.append(f'fill(&s, sizeof s); SHOW(s.{m}); printf("\\n");')
            else:
                lines.append('printf("0|0\\n");')
        for m in r.named("placed"):
            size = "0" if m == "tail" else f"(int)sizeof s.{m}"
            lines.append(f'printf("{r.name}|{m}|%d|%d\\n", (int)offsetof({r.name}, {m}), {size});')
        lines.append("}")
    calls = " ".join(f"probe_{r.name}();" for r in records)
    return "\n".join([*lines, f"int main(void) {{ {calls} return 0; }}", ""])
