"""Static inline functions: one expression, or a record that is filled."""

from __future__ import annotations

import ctypes
import gc
from pathlib import Path
from typing import Any

import pytest

from bindings._support import cfunctions
from tests.autogen.cfunctions.c_program import literal, run
from tests.autogen.conftest import Bind

HEADER = """
#include <stdint.h>
enum mode { OFF, ON = 5 };
static inline uint32_t swap(uint16_t v) { return (uint16_t)(v << 8 | v >> 8); }
static inline int narrow(int v) { return (signed char)v; }
static inline unsigned char truncated(unsigned v) { return v + 1; }
static inline long long locals(int a, unsigned char b) {
    int sum = a + b;
    unsigned char low = sum * 3;
    sum += low;
    sum++;
    a = sum - b;
    return (long long)a * low;
}
static inline int branches(int v) {
    if (v < 0)
        return -1;
    else if (v > 100) { v = 100; }
    if (v & 1) return v * 3;
    return v / 2;
}
static inline double scaled(float x, int n) { return x * n; }
static inline float single(double x) { return x; }
static inline int mode(enum mode m) { return m == ON ? 1 : 0; }
static inline _Bool truth(int v) { return v & 6; }
static inline int constant(void) { return ON; }
static inline uint16_t swapped16(uint16_t v) { return __builtin_bswap16(v); }
static inline uint32_t swapped32(uint32_t v) { v = __builtin_bswap32(v); return v + 1; }
static inline unsigned long swapped64(unsigned long v) { return __builtin_bswap64(v); }
"""


def test_every_function_has_gccs_value(bind: Bind, tmp_path: Path) -> None:
    bound = bind(HEADER)
    assert len(bound.table("macros")) == HEADER.count("static inline")
    calls: list[str] = []
    values: list[Any] = []
    for line in bound.table("macros"):
        name, _, rest = line.partition("(")
        count = len([part for part in rest.partition(")")[0].split(", ") if part])
        for first in (0, 1, -1, 7, 100, 101, 255, 256, 0x7FFF, 0x1234567, 0x80000001, 3.75)[
            : 12 if count else 1
        ]:
            arguments = [first, 77][:count]
            calls.append(f"{name}({', '.join(map(literal, arguments))})")
            values.append(getattr(bound.module, name)(*arguments))
    truth = run(tmp_path / "header.h", calls, tmp_path)
    assert [c for c, v, t in zip(calls, values, truth, strict=True) if v != t or type(v) is not type(t)] == []


@pytest.mark.parametrize(
    "text",
    [
        "long long f(int a) { if (a < 0) return -1; return 5u; }",
        "unsigned long f(int a) { if (a < 0) return a; if (a > 7) return 7u; return -2; }",
        "double f(int a) { if (a) return a; return 1u - 2; }",
        "int f(int a) { unsigned char x = -100; return x + a; }",
        "int f(int a) { _Bool x = 7; return x + a; }",
        "int f(int a) { int x = a; { int x = 2; x++; } return x; }",
        "int f(int a) { int y = 0; { int x = a; y += x; } { long x = 7; y -= x * 2; } return y; }",
        "int f(int a) { int y; if (a > 1) { int x = a; y = x * 2; } else { char x = a; y = x; } return y; }",
        "int f(int a) { { int a = 3; a++; } return a; }",
        "int f(int a) { int x = 1; if (a & 1) { int x = 5; x++; if (a & 2) return x; } else x = 2; return x; }",
        "int f(int a) { int b __attribute__((unused)) = a * 2, c __attribute__((unused)); return b; }",
        "int f(int a) { (void)a; (void)0; ((void)(a + 1)); return 3; }",
        "int f(int a) { int x = 1; if (a & 1) x = a * 3; x += 2; if (a & 2) { x *= x; } return x; }",
        "int f(int a) { int x = a; x &= 12; x |= 3; x ^= 6; x <<= 3; x >>= 1; x /= 3; x %= 9; x -= 7; return x; }",
        "int f(int a) { int x = ({ int t = a + 1; t * t; }); return x + ({ a & 1 ? x : 2; }); }",
        "int f(int a) { return a && ({ int t = 100 / a; t > 3; }); }",
        "int f(int a) { int t = 7; return ({ int t = a; t + 1; }) + t; }",
        "int f(int a) { const int zero = 0; return (zero ? 2u : a) < 0 ? 1 : 2; }",
        "unsigned long f(int a) { unsigned long x = a < 7; return ~x; }",
    ],
)
def test_statements_have_gccs_values(bind: Bind, tmp_path: Path, text: str) -> None:
    bound = bind(f"static inline {text}\nstatic const int other = 1;\n")
    assert "f" not in bound.skipped, bound.skipped["f"]
    numbers = (0, 1, -1, 2, 3, 7, 99, 100, 255, 256, 0x7FFF, 0x7FFFFFFF, -0x80000000)
    truth = run(tmp_path / "header.h", [f"f({literal(number)})" for number in numbers], tmp_path)
    assert [bound.module.f(number) for number in numbers] == truth


@pytest.mark.parametrize(
    "entry, value",
    [
        ("c_ubyte(-100)", 156),
        ("c_bool(7)", 1),
        ("c_bool(0)", 0),
        ("c_byte(200)", -56),
        ("c_uint(-1)", 0xFFFFFFFF),
        ("c_short(0x18000)", -0x8000),
        ("c_int(0x80000000)", -0x80000000),
        ("c_ulonglong(-1)", (1 << 64) - 1),
        ("c_double(3)", 3.0),
    ],
)
def test_a_cast_constant_is_a_value_of_its_type(entry: str, value: float) -> None:
    found = cfunctions.make("", "f", f") = {entry}", {}.__getitem__)()
    assert found == value
    assert type(found) is type(value)


def test_a_record_is_filled_with_converted_values(bind: Bind) -> None:
    module = bind(
        "#include <stddef.h>\n"
        "typedef struct { unsigned char r, g; char c; float f; void *p; unsigned bits : 3; } pixel;\n"
        "static inline pixel make(unsigned char r, int g, char c, double f, void *p) {\n"
        "    pixel made; made.r = r; made.g = g; made.c = c; made.f = f; made.p = p; made.bits = 9; return made; }\n"
        "#define MAKER(T) static inline struct T make_##T(int x) { struct T t = {0}; t.x = x; return t; }\n"
        "struct point { int x, y; };\nMAKER(point)\n"
    ).module
    result = module.make(257, -1, 65, 0.1, None)
    assert isinstance(result, module.pixel)
    assert (result.r, result.g, result.c, result.f, result.p, result.bits) == (
        1,
        255,
        b"A",
        ctypes.c_float(0.1).value,
        None,
        1,
    )
    point = module.make_point(3)
    assert (point.x, point.y) == (3, 0)


@pytest.mark.parametrize(
    "text, reason",
    [
        ("static inline void f(int a) { }", "it returns nothing"),
        ("static inline int f(int a) { while (a) a--; return a; }", "it has a while loop"),
        (
            "static inline int f(int a) { static int n; return a; }",
            "it has a local that it keeps between calls: n",
        ),
        ("static inline int f(int a, ...) { return a; }", "it takes any number of arguments"),
        ("static inline int f(int a);", "its body is not here"),
    ],
)
def test_any_other_is_in_the_ledger_with_the_reason(bind: Bind, text: str, reason: str) -> None:
    bound = bind(f"{text}\nstatic inline int other(int a) {{ return a + 1; }}\n")
    assert bound.module.other(1) == 2
    assert bound.skipped["f"].startswith("static inline function: no library has it, and ")
    assert reason in bound.skipped["f"]


def test_a_text_that_the_header_spells_is_there_as_long_as_c_s_would_be(bind: Bind) -> None:
    module = bind(
        'static inline char *f(void) { return "xyz"; }\n'
        'static inline const char *g(int a) { return a ? "yes" : "no"; }\n'
    ).module
    gc.collect()
    assert ctypes.string_at(module.f()) == b"xyz"
    assert (module.g(1), module.g(0)) == (b"yes", b"no")
