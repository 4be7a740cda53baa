"""Inline functions are proved: what is right is kept, and what clang cannot compute is refused with the reason."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

import pytest

from tests.autogen.cfunctions.c_program import literal, run
from tests.autogen.conftest import Bind

UNPROVED = "static inline function: no library has it, and it is not proved: read as C++20, "
NUMBERS = (0, 1, -1, 2, 7, 99, 100, 101, 255, 256, 0x7FFF, 0x1234567, 0x7FFFFFFF, -0x80000000, 0xFFFFFFFF)

# All are kept, and have gcc's values.
PLAIN = """
#include <stddef.h>
#include <stdint.h>
enum mode { OFF, ON = 5, MOST = 100 };
enum sign { MINUS = -1, PLUS = 1 };
typedef enum { RED, GREEN } colour;
static const int bias = 3;
#define SHIFT 4
#define FIELD(v, n) (((v) >> (n)) & 0xf)
#define CLAMP(v) if ((v) > 100) v = 100
#define v_is_negative (v < 0)
static inline int uses_macros(unsigned v) { return FIELD(v, SHIFT) + FIELD(v, 8); }
static inline int statement_macro(int v) { CLAMP(v); if (v_is_negative) return 0; return v; }
#undef v_is_negative
#define DEFINE(type) static inline type half_##type(type x) { return x / 2; }
DEFINE(int) DEFINE(unsigned) DEFINE(uint8_t)
static inline int nested(int v) { return v < 0 ? v < -100 ? -2 : -1 : v > 100 ? 2 : v == 0 ? 0 : 1; }
static inline int else_if(int v) {
    int kind;
    if (v < 0) kind = -1;
    else if (v < 100) { if (v & 1) kind = 1; else kind = 2; }
    else kind = 3;
    return kind * v;
}
static inline enum mode to_mode(enum mode m, enum sign s) { return s == MINUS ? m : ON; }
static inline enum sign to_sign(int v) { return v < 0 ? MINUS : PLUS; }
static inline int of_colour(colour c) { return c == GREEN ? MOST : (colour)c; }
static inline _Bool boolean(_Bool b, int v) { _Bool other = v; other |= b; return other && v != 100; }
static inline float single(float x, double y) { float both = x * y; both /= 3; return both - 0.1f; }
static inline double twice(double x) { return x + x * 0.1; }
static inline int truncated(double x) { return x; }
static inline unsigned char wrapped(unsigned char v) { v += 200; v++; return v * 3; }
static inline uint32_t around(uint32_t v) { return v - 5u; }
static inline unsigned long long wide(unsigned a, unsigned b) { return (unsigned long long)a << 32 | b; }
static inline long long widened(int a) { return (long long)a * a; }
static inline int reassigned(int a, int b) { a = a + b; b = a * 2; a ^= b; --a; return a; }
static inline int blocks(int a) {
    int sum = a;
    { int more = a & 7; sum += more; }
    { unsigned char more = a; sum -= more; }
    return sum;
}
static inline int several(int a) { int b = a & 15, c, d = b * 2; c = d + 1; return b + c + d; }
static inline int sizes(char a) { return sizeof a + sizeof(int) + sizeof(a + 1); }
static inline int file_constant(int a) { return (a & 255) + bias; }
static inline char character(char c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; }
static inline short typed_like(short a) { __typeof__(a) b = a + 1; return b; }
static inline int likely(int a) { if (__builtin_expect(!!(a & 1), 0)) return a; return ~a; }
static inline int in_braces(int a) { int b = {0}; b += a; return b; }
static inline int octal(void) { return 0777 + '\\n' + L'w' + 0x1f; }
static inline int constant(void) { return ON + SHIFT; }
static inline int tag_like_parameter(enum mode mode) { return (enum mode)mode == ON; }
"""


def test_what_is_right_is_kept(bind: Bind, tmp_path: Path) -> None:
    bound = bind(PLAIN)
    assert {name: why for name, why in bound.skipped.items() if "inline" in why} == {}
    defined = re.findall(r"^static inline [\w ]*?(\w+)\((.*?)\) \{", PLAIN, re.MULTILINE)
    counts = {name: 0 if given == "void" else given.count(",") + 1 for name, given in defined}
    counts |= {f"half_{kind}": 1 for kind in ("int", "unsigned", "uint8_t")}
    calls: list[str] = []
    values: list[Any] = []
    for name, count in counts.items():
        for arguments in itertools.islice(zip(NUMBERS, reversed(NUMBERS), strict=True), 99 if count else 1):
            try:
                values.append(getattr(bound.module, name)(*arguments[:count]))
            except OverflowError:  # not defined in C
                continue
            calls.append(f"{name}({', '.join(map(literal, arguments[:count]))})")
    truth = run(tmp_path / "header.h", calls, tmp_path)
    wrong = [c for c, v, t in zip(calls, values, truth, strict=True) if v != t or type(v) is not type(t)]
    assert wrong == []


RECORDS = """
typedef unsigned long NSUInteger;
typedef struct _NSRange { NSUInteger location; NSUInteger length; } NSRange;
typedef struct { NSUInteger width, height, depth; } MTLSize;
enum style { SOLID, OPEN = 7 };
typedef struct { int from; unsigned short low : 5, high : 11; int signed_bits : 3; char letter; _Bool on : 1;
    float ratio; void *data; enum style style; } mixed;
typedef struct { unsigned char x, y; } uchar2;
typedef struct { int tag; union { short low; float f; }; } inside;
typedef union { int i; unsigned char first; } either;
static inline inside in_it(int tag, int low) { inside made; made.tag = tag; made.low = low; return made; }
static inline either one_of(int i) { either made; made.first = i; return made; }
static inline NSRange NSMakeRange(NSUInteger loc, NSUInteger len) {
    NSRange r; r.location = loc; r.length = len; return r; }
static inline MTLSize MTLSizeMake(NSUInteger width, NSUInteger height, NSUInteger depth) {
    MTLSize size; size.width = width; size.height = height; size.depth = depth; return size; }
static inline mixed mix(int from, int low, unsigned high, char letter, double ratio, void *data) {
    mixed m = {0};
    int twice = low * 2;
    m.from = from; m.low = low; m.high = high; m.signed_bits = twice; m.letter = letter + 1; m.on = low;
    m.ratio = ratio; m.data = data; m.style = OPEN;
    return m; }
#define MAKE(type, comp) static inline type make_##type(comp x, comp y) { type ret; ret.x = x; ret.y = y; return ret; }
MAKE(uchar2, unsigned char)
"""


def test_filled_records_are_kept(bind: Bind) -> None:
    bound = bind(RECORDS)
    assert {name: why for name, why in bound.skipped.items() if "inline" in why} == {}
    module = bound.module
    size = module.MTLSizeMake(1, 2, 3)
    assert (size.width, size.height, size.depth) == (1, 2, 3)
    assert module.NSMakeRange(-1, 2).location == (1 << 64) - 1
    result = module.mix(1, 0x25, 0xFFFF, 65, 0.5, 0x1234)
    assert (result.from_, result.low, result.high, result.signed_bits) == (1, 5, 0x7FF, 2)
    assert (result.letter, result.on, result.ratio, result.data, result.style) == (b"B", True, 0.5, 0x1234, 7)
    assert module.make_uchar2(257, 3).x == 1
    assert (module.in_it(1, 0x1FFFD).low, module.one_of(257).i) == (-3, 1)


def test_two_members_of_a_union_are_refused(bind: Bind) -> None:
    """The order counts in C, and is none among keyword arguments."""
    bound = bind(
        "union u { int i; char c; };\nstruct s { int x; union { int y; int z; }; };\n"
        "static inline union u f(int a) { union u r; r.i = 1; r.c = a; r.i = a; return r; }\n"
        "static inline struct s g(int a) { struct s r; r.x = 1; r.y = a; r.z = a + 1; return r; }\n"
    )
    assert bound.skipped["f"].endswith("its translation fills .c, and C does not")
    assert bound.skipped["g"].endswith("its translation fills .y, and C does not")


def test_a_name_that_became_a_macro_later_is_no_macro_in_the_proof(bind: Bind) -> None:
    bound = bind(
        "enum { LIMIT = 5 };\n"
        "struct s { int width; };\n"
        "static inline int under(int v) { return v < LIMIT; }\n"
        "static inline struct s make(int w) { struct s made; made.width = w; return made; }\n"
        "#define LIMIT 50\n#define width height\n#define made (1)\n"
    )
    assert bound.module.under(5) == 0
    assert bound.module.make(5).width == 5


@pytest.mark.parametrize("target", ["aarch64-linux-gnu", "i686-linux-gnu", "x86_64-windows-msvc"])
def test_other_targets_prove_with_their_own_sizes(bind: Bind, target: str) -> None:
    bound = bind(
        "static inline unsigned long low(long v) { return v + 1; }\n"
        "static inline int is_high(char c) { return c < 0; }\n"
        "static inline void *same(void *p) { return p; }\n"
        "static inline int none(void *p) { return p == 0; }\n",
        targets=(target,),
    )
    assert len(bound.table("macros")) == 4


def test_what_clang_cannot_compute_is_refused(bind: Bind) -> None:
    bound = bind("static inline int f(int a) { return a / 0; }\nstatic const int other = 1;\n")
    assert bound.skipped["f"].endswith("clang computes none of the calls that were tried")


@pytest.mark.parametrize(
    "header, why",
    [
        (
            "int f(int a) { struct t b = {IN}; return b.in + a; }",
            "use of undeclared identifier 'IN'",
        ),
        (
            "_Bool f(_Bool a) { a++; return a; }",
            "ISO C++17 does not allow incrementing expression of type bool",
        ),
        (
            "_Bool f(_Bool a, float b) { a -= b; return a; }",
            "f(0x1, 0x3) is 0, not 1",
        ),  # which clang folds wrongly
        ("int f(int a) { return a + sizeof 'a'; }", "f(0x0) is 1, not 4"),
        ("int f(int a) { return sizeof(a < 3); }", "f(0x0) is 1, not 4"),
        ("int f(int a) { __typeof__(a < 3) b = a; return b; }", "f(0x2) is 1, not 2"),
        (
            "enum e f(int a) { return a; }",
            "cannot initialize return object of type 'enum e' with an lvalue of type 'int'",
        ),
        ("int f(int a) { enum e b = a; return b; }", "cannot initialize a variable of type 'enum e'"),
        ("int f(enum e a) { return a - 2 < 0; }", "f(0x0) is 1, not 0"),
        ("int f(void *a) { char *b = a; return b == 0; }", "cannot initialize a variable of type 'char *'"),
        ("struct s f(int a) { struct s r; r.x = a; return r; }", "subobject 'y' is not initialized"),
        ("int f(int a) { return a; } static int f(int a);", "non-constexpr declaration of 'f' follows"),
        (
            "int g(_Bool a) { a++; return a; }\nstatic inline int f(int a) { return g(a); }",
            "incrementing expression",
        ),
    ],
)
def test_what_cxx_reads_differently_is_not_proved(bind: Bind, header: str, why: str) -> None:
    types = "enum e { NONE, SOME };\nstruct s { int x, y; };\nstruct t { enum { IN = 3 } in; };\n"
    assert why in bind(f"{types}static inline {header}\nstatic const int other = 1;\n").skipped["f"]


def test_what_only_c_allows_is_proved_all_the_same(bind: Bind, tmp_path: Path) -> None:
    """Names that C++ reserves, numbers as pointers, conversions in braces, sums that wrap."""
    bound = bind(
        "#include <stddef.h>\n"
        "#include <stdbool.h>\n"
        "struct names { int class, new, this; unsigned short and; };\n"
        "static inline int of_names(struct names template) { return template.class - template.new + template.and; }\n"
        "static inline struct names delete(int private) { struct names r = { private, 1, 2, private }; return r; }\n"
        "static inline void *nowhere(void) { return (void *)-1; }\n"
        "static inline int is_nowhere(void *restrict p) { return p == (void *)-1; }\n"
        "static inline int square(int a) { return a * a; }\n"
        "enum bits { NO_BITS, ONE_BIT };\n"
        "static inline int is_none(enum bits a) { return a < ONE_BIT; }\n"
        "static inline enum bits as_bits(unsigned a) { return (enum bits)(a | 0x80000000); }\n"
        "static inline bool logical(bool a, _Bool b) { return a == true && b == false; }\n"
        "static inline wchar_t wide(wchar_t a) { return a + L'x'; }\n"
        "static inline int version(void) { return __STDC_VERSION__ >= 201112L; }\n"
        "#ifdef __cplusplus\nstatic inline int cxx(void) { return 1; }\n#endif\n"
    )
    assert {name: why for name, why in bound.skipped.items() if "inline" in why} == {}
    module = bound.module
    result = module.delete(0x12345)
    assert (result.class_, result.new, result.and_, module.of_names(result)) == (
        0x12345,
        1,
        0x2345,
        0x12345 - 1 + 0x2345,
    )
    assert (module.nowhere(), module.is_nowhere(module.nowhere())) == ((1 << 64) - 1, 1)
    calls = ["square(0x12345)", "version()", "is_none(-1)", "as_bits(1)"]
    truth = run(tmp_path / "header.h", calls, tmp_path)
    assert [module.square(0x12345), module.version(), module.is_none(-1), module.as_bits(1)] == truth
    assert (module.logical(1, 0), module.logical(1, 1), module.wide(1)) == (1, 0, 121)


@pytest.mark.parametrize("word", ["inline", "__inline", "__inline__"])
def test_functions_are_constant_however_inline_is_spelled(bind: Bind, word: str) -> None:
    assert bind(f"static {word} int f(int a) {{ return a + 1; }}\n").module.f(2) == 3


@pytest.mark.parametrize("macro", ["__cplusplus", "__GNUG__", "_GNU_SOURCE", "__GXX_EXPERIMENTAL_CXX0X__"])
def test_the_headers_see_cs_macros(bind: Bind, macro: str) -> None:
    text = f"static inline int f(int a) {{\n#ifdef {macro}\nreturn a;\n#else\nreturn a + 1;\n#endif\n}}\n"
    assert bind(text).module.f(2) == 3


def test_options_that_cxx_lacks_do_not_stop_the_proof(bind: Bind) -> None:
    assert bind("static inline int f(int a) { return a; }\n", args=("-std=c99",)).module.f(2) == 2


@pytest.mark.parametrize(
    "header",
    [
        "int f(int a) { int x = a; { int x = 2; } return x; }",
        "int f(int a) { int x = a; { int x = 2; x += a; } { unsigned char x = a; return x; } }",
        "int f(int a) { { int a = 3; a++; } return a; }",
        "long long f(int a) { if (a < 0) return -1; return 5u; }",
        "int f(int a) { int x = 1; if (a) { int x = 5; x++; } else x = 2; return x; }",
        "int f(int a) { if (a > 1) if (a > 100) return 1; else return 2; return 3; }",
        "unsigned char f(unsigned char a) { return a << 1 >> 1; }",
        "int f(int a) { unsigned b = 1; int c = a; return c < b; }",
        "int f(int a) { return (a, a + 1); }",
        "int f(int a) { (void)a; return 1; }",
        "int f(int a) { int b = {0}; return a + b; }",
        "float f(float a) { float b = a * 16777217; b += 1; return b; }",
        f"int f(int a) {{ {'a = a + a * 3;' * 24} return a; }}",
    ],
)
def test_whatever_is_kept_has_gccs_values(bind: Bind, tmp_path: Path, header: str) -> None:
    """The proof may be all that stands between a mistake and the module."""
    bound = bind(f"static inline {header}\nstatic const int other = 1;\n")
    if "f" not in bound.skipped:
        truth = run(tmp_path / "header.h", [f"f({literal(number)})" for number in NUMBERS], tmp_path)
        assert [bound.module.f(number) for number in NUMBERS] == truth
