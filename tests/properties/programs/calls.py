"""Random function signatures: scalars, pointers, enumerations and records by value, out of registers and into them."""

from __future__ import annotations

import ctypes
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from tests.properties.programs import records as c_records
from tests.properties.programs.records import CRecord

SLOT = 2048  # bytes that an argument may take
MOST = 10  # parameters of a function
SCALARS: Mapping[str, Any] = {
    "_Bool": ctypes.c_bool, "char": ctypes.c_char, "signed char": ctypes.c_byte, "unsigned char": ctypes.c_ubyte,
    "short": ctypes.c_short, "half": ctypes.c_ushort, "int": ctypes.c_int, "unsigned": ctypes.c_uint,
    "long": ctypes.c_long, "unsigned long": ctypes.c_ulong, "long long": ctypes.c_longlong, "float": ctypes.c_float,
    "double": ctypes.c_double, "real": ctypes.c_double, "enum colour": ctypes.c_uint, "account": ctypes.c_int,
    "enum tiny": ctypes.c_ubyte, "enum wide": ctypes.c_ulong, "void *": ctypes.c_void_p, "low": ctypes.c_int,
    "high": ctypes.c_short, "long double": ctypes.c_longdouble,
}  # fmt: skip


@dataclass(frozen=True)
class CCall:
    """A C function, which also exists as a callback that C calls: parameter and result types, scalars or records."""

    name: str
    result: str
    parameters: tuple[str, ...]
    callback: bool = False

    @property
    def text(self) -> str:
        listed = ", ".join(f"{kind} p{i}" for i, kind in enumerate(self.parameters)) or "void"
        if self.callback:
            return f"void {self.name}({self.result} (*callback)({listed}));"
        return f"{self.result} {self.name}({listed});"

    def smaller(self) -> Iterator[CCall]:
        for index in range(len(self.parameters)):
            yield replace(self, parameters=self.parameters[:index] + self.parameters[index + 1 :])
        for index, kind in enumerate(self.parameters):
            if kind != "int":
                changed = (*self.parameters[:index], "int", *self.parameters[index + 1 :])
                yield replace(self, parameters=changed)
        if self.result != "int":
            yield replace(self, result="int")


def random_calls(seed: int, count: int) -> tuple[list[CRecord], list[CCall]]:
    """`count` functions, and the records that they pass; the records with a bool are only members of others."""
    draw = random.Random(seed)
    records = c_records.random_records(seed, max(count // 3, 4), small=True)
    passed = [r.name for r in records if r.members and r.transparent and not r.named("booleans")]
    kinds = [*SCALARS, *["float", "double", "long", "void *"] * 2]

    def kind() -> str:
        return draw.choice(passed) if passed and draw.random() < 0.3 else draw.choice(kinds)

    calls = []
    for number in range(count):
        parameters = tuple(kind() for _ in range(draw.choice((0, 1, 1, 2, 3, 4, 6, 8, MOST))))
        calls.append(CCall(f"call{number}", kind(), parameters, callback=draw.random() < 0.25))
    return records, calls


def header(records: list[CRecord], calls: list[CCall]) -> str:
    return "\n".join([c_records.header(records), *(call.text for call in calls), ""])


def program(calls: list[CCall]) -> str:
    """The functions: each leaves its arguments in `seen`, one a slot, and returns what stands in `given`.

    One with a callback calls it with what stands in `given`, one a slot, and leaves its result in `seen`.
    """
    lines = [
        '#include <string.h>\n#include "calls.h"',
        f"unsigned char seen[{SLOT * MOST}], given[{SLOT * MOST}];",
    ]
    for call in calls:
        declared = call.text.removesuffix(";")
        names = [f"p{index}" for index in range(len(call.parameters))]
        if call.callback:
            copies = "".join(
                f" {kind} {name}; memcpy(&{name}, given + {SLOT * index}, sizeof {name});"
                for index, (kind, name) in enumerate(zip(call.parameters, names, strict=True))
            )
            result = f"{call.result} r = callback({', '.join(names)}); memcpy(seen, &r, sizeof r);"
            lines.append(f"{declared} {{{copies} {result} }}")
        else:
            copies = "".join(
                f" memcpy(seen + {SLOT * i}, &{name}, sizeof {name});" for i, name in enumerate(names)
            )
            lines.append(f"{declared} {{{copies} {call.result} r; memcpy(&r, given, sizeof r); return r; }}")
    return "\n".join([*lines, ""])
