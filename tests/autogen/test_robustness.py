"""Whatever stands in a header: a module in which every name can be touched, or a clear error. Never a traceback."""

from __future__ import annotations

import ctypes
import inspect
import random
import sys
from pathlib import Path

import pytest

from autogen import host
from autogen.produce import from_headers
from tests.autogen.conftest import Bind
from tests.autogen.robust import survives, touched

# Headers to cut: those of the machine that include much, and are there wherever there is a C compiler.
SYSTEM = (
    "stdio.h",
    "stdlib.h",
    "string.h",
    "signal.h",
    "sys/stat.h",
    "linux/input.h",
    "linux/videodev2.h",
    "math.h",
)


@pytest.fixture
def header(tmp_path: Path) -> Path:
    return tmp_path / "header.h"


# No C at all ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(30))
def test_random_bytes(header: Path, seed: int) -> None:
    draw = random.Random(seed)
    survives(header, draw.randbytes(draw.choice((1, 10, 100, 5000))))


WORDS = (
    *("struct", "union", "enum", "typedef", "int", "char", "x", "y", "const", "static", "inline", "_Bool", "double"),
    *("{", "}", "(", ")", "[", "]", ";", ";", ",", "*", ":", "=", "...", "3", "0", '"s"', "'c'", "sizeof", "_Generic"),
    *("#define A", "\n", "#if 1\n", "#endif\n", "\\\n", "/*", "*/", "//", "__attribute__", "packed"),
)  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_random_words(header: Path, seed: int) -> None:
    draw = random.Random(seed)
    survives(header, " ".join(draw.choice(WORDS) for _ in range(draw.choice((3, 8, 30, 200)))))


@pytest.mark.parametrize("name", SYSTEM)
def test_truncated_headers(header: Path, name: str) -> None:
    path = next((root / name for root in host.include_directories("c") if (root / name).is_file()), None)
    if path is None:
        pytest.skip(f"needs the header {name}, which is not on this machine")
    text = path.read_bytes()
    draw = random.Random(name)
    for _ in range(4):
        survives(header, text[: draw.randrange(len(text))])


def test_truncated_in_every_place(header: Path) -> None:
    text = "#define A (1 + B)\n#define B 2\ntypedef struct s { int a : 3; struct { char c[2]; } n; } s;\nint f(s, ...);"
    for end in range(len(text)):
        survives(header, text[:end])


@pytest.mark.parametrize(
    "text",
    [b"", b"\n", b"\xef\xbb\xbfint f(void);\n", b"int f(void);\r\n#define A 1\r\n", b"int f(void);", b"#define A 1",
     b"/* only a comment */", b"#define A 1\\", b"int f(void); // no newline", b"\x00int f(void);",
     b"int \x00 f(void);\n",
     b"#define A \"\x00\"\n", b"\r\r\r", b"\x1a", b"int a\x0cb(void);\n"],
)  # fmt: skip
def test_bytes_around_the_text(header: Path, text: bytes) -> None:
    survives(header, text)


def test_a_byte_order_mark_and_foreign_line_ends_change_nothing(header: Path) -> None:
    m = touched(header, b"\xef\xbb\xbf#define A 1 + \\\r\n 1\r\nstruct s { int a; };\r\n#define LAST 3")
    assert (m.A, m.LAST, m.s(4).a) == (2, 3, 4)


# Size -----------------------------------------------------------------------------------------------------


def test_200_records_deep(header: Path) -> None:
    text = (
        "".join(f"struct s{i} {{ " for i in range(200)) + "int a;" + "".join(f" }} m{i};" for i in range(200))
    )
    m = touched(header, text)
    assert m.s0 is not None


def test_200_anonymous_records_deep(header: Path) -> None:
    m = touched(header, "struct s { " + "struct { " * 200 + "int a;" + " };" * 200 + " };")
    assert m.s(a=3).a == 3


def test_90_pointers_deep(header: Path) -> None:
    """Python's own parser ends at 200 brackets, which the stub of a deeper type has."""
    m = touched(header, f"typedef int {'*' * 90} p; int {'(*' * 40}f{')(void)' * 40}; int g(p);")
    assert m.g.argtypes == [m.p]


def test_pointers_too_deep_for_any_use_are_in_the_ledger(header: Path) -> None:
    header.write_text(f"int f(int {'*' * 150}p); struct s {{ int {'*' * 150}p; int a; }}; int g(void);")
    product = from_headers([str(header)], name="robust", in_package=True)
    assert "nested more than 96 deep" in product.skipped["f"]
    assert touched(header, header.read_text()).g


def test_what_is_inside_of_a_deep_type_counts_though_it_is_known(header: Path) -> None:
    header.write_text(f"int f(int {'*' * 90}p); int g(int {'*' * 150}p);")
    product = from_headers([str(header)], name="robust", in_package=True)
    assert product.skipped.keys() == {"g"}


def test_200_brackets_deep(header: Path) -> None:
    m = touched(
        header,
        f"#define A {'(' * 200}7{')' * 200}\n#define B {'-~' * 200}7\n#define C {'(1 + ' * 200}0{')' * 200}\n",
    )
    assert (m.A, m.B, m.C) == (7, 207, 200)


def test_macros_200_deep(header: Path) -> None:
    lines = ["#define A0 1", *(f"#define A{i} (A{i - 1} + 1)" for i in range(1, 201))]
    assert touched(header, "\n".join(lines)).A200 == 201


def test_typedefs_1000_deep(header: Path) -> None:
    lines = [
        "typedef int t0;",
        *(f"typedef t{i - 1} t{i};" for i in range(1, 1001)),
        "struct s { t1000 a; };",
    ]
    assert touched(header, "\n".join(lines)).s(3).a == 3


def _nested(depth: int) -> str:
    lines = [
        "struct s0 { int a; };",
        *(f"struct s{i} {{ struct s{i - 1} a; }};" for i in range(1, depth + 1)),
    ]
    return "\n".join(lines) + f"\nvoid f(struct s{depth});"


def test_records_by_value_200_deep(header: Path) -> None:
    assert touched(header, _nested(200)).s200().a is not None


def test_records_by_value_too_deep_for_this_python(header: Path) -> None:
    """A module or a clear error, by how deep the running Python can go."""
    survives(header, _nested(500))


def test_records_by_value_deeper_than_calls_nest(bind: Bind) -> None:
    levels = " ".join(f"struct s{n} {{ struct s{n - 1} a; }};" for n in range(1, 120))
    module = bind(f"struct s0 {{ int x; }}; {levels}").module
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 190)
    try:
        result = module.s119
    finally:
        sys.setrecursionlimit(limit)
    assert ctypes.sizeof(result) == 4


def test_long_lines(header: Path) -> None:
    words = "x" * 100_000
    m = touched(
        header,
        f'#define LONG "{words}"\n#define SUM {"1 + " * 2000}0\nint {words}(void);\n/* {words} */ int f(void);',
    )
    assert (len(m.LONG), m.SUM) == (100_000, 2000)
    assert words in dir(m)


def test_1000_members(header: Path) -> None:
    members = " ".join(f"int m{i} : {i % 31 + 1};" if i % 3 else f"long m{i};" for i in range(1000))
    m = touched(header, f"struct s {{ {members} }};\nenum e {{ {', '.join(f'E{i}' for i in range(1000))} }};")
    assert (m.s(m999=5).m999, m.E999, len(list(m.e))) == (5, 999, 1000)


def test_200_parameters(header: Path) -> None:
    m = touched(header, f"int f({', '.join(f'int p{i}' for i in range(200))});")
    assert len(m.f.argtypes) == 200


@pytest.mark.parametrize("length", [2**31, 2**31 - 1, 2**33, 2**40])
def test_arrays_beyond_2_gigabytes(header: Path, length: int) -> None:
    m = touched(header, f"struct big {{ char a[{length}]; int after; }}; extern struct big *f(void);")
    assert m.big.after.offset == -(-length // 4) * 4


def test_an_array_beyond_the_address_space_is_an_error(header: Path) -> None:
    assert "too large" in survives(header, "struct big { long a[0x7fffffffffffffff]; };")


# Preprocessing --------------------------------------------------------------------------------------------


def test_headers_that_include_each_other(header: Path) -> None:
    other = header.with_name("other.h")
    other.write_text('#pragma once\n#include "header.h"\nstruct two { struct one *p; };\n')
    m = touched(header, '#ifndef H\n#define H\n#include "other.h"\nstruct one { struct two *p; };\n#endif\n')
    assert m.one().p._type_ is m.two


def test_a_header_that_includes_itself_forever_is_an_error(header: Path) -> None:
    assert "nested too deeply" in survives(header, '#include "header.h"\n')


def test_recursive_and_redefined_macros(header: Path) -> None:
    m = touched(
        header,
        "#define A A\n#define B C\n#define C B\n#define D (D + 1)\n#define E 1\n#undef E\n#define E 2\n"
        "#define F(x) F(x)\n#define G F(G)\n#define H H H\n#define E 3\n",
    )
    assert m.E == 3


# What C knows beyond the ordinary -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "int f(); int g(a, b) int a; char b; { return a; }",
        "int f(a) float a; { return 1; }",
        "#define T(x) _Generic((x), int: 1, default: 2)\n#define A _Generic(1, int: 10, default: 20)\n",
        "#define S ({ int a = 1; a + 1; })\n#define U ({ goto out; out: 1; })\n",
        ('#define ASM __asm__("nop")\nvoid f(void) __asm__("renamed"); '
        '__asm__(".globl x");\n'),
        "__attribute__((visibility(\"default\"), deprecated, nonnull)) int f(char *p __attribute__((unused)));",
        "struct __attribute__((packed, aligned(4), may_alias)) s { int a __attribute__((aligned(8), deprecated)); };",
        ("enum __attribute__((packed)) e { A __attribute__((deprecated)) = 3 };\n"
        "typedef int v __attribute__((mode(DI)));"),
        "int x __attribute__((weak)); extern _Thread_local int t; extern const int c; static int s = 1;",
        ("typedef float v4 __attribute__((vector_size(16))); v4 f(v4); struct s { v4 v; }; "
        "typedef _Atomic int ai; ai g(void);"),
        "struct s; union u; enum e; struct s *f(union u *); extern struct s g; enum e { A };",
        "struct s { }; union u { }; struct t { struct s a[0]; int b[0]; }; struct s f(struct s);",
        "struct s { int : 0; }; struct t { int : 3; }; struct u { int a; int : 0; };",
        "int f(int n, int a[n][n]); int g(int a[static 3]); int h(int (*)[*]);",
        "typedef void fn(int); fn a, b; fn *c(fn *); struct s { fn *f; }; typedef fn *table[3]; extern table t;",
        ("_Static_assert(1, \"x\"); _Noreturn void f(void); inline int g(void) { return 1; "
        "} static inline void h(void) {}"),
        "extern int f(int), g(char), *h, i[3]; ; ; typedef int a, *b, c[2];",
        "struct { int a; } x; union { int b; } *y; enum { P, Q } z; typedef struct { int a; } *onlypointer;",
        ("typedef __int128 wide; wide f(wide); _Complex float c(_Complex double); "
        "long double l(long double); __fp16 *h(void);"),
        ("#define E1 enum { X1 }\n#define S1 struct { int a; }\n#define W while\n#define O +\n"
        "#define C ,\n#define B {\n#define P )\n"),
        ("#define K __LINE__\n#define F __FILE__\n#define N __func__\n#define C __COUNTER__\n"
        "#define D __DATE__\n#define V __VA_ARGS__\n"),
        "#define D u\"\\xdc00\"\n#define N \"\\xff\\0\\xfe\"\n",
        ("#define INF (1.0 / 0.0)\n#define NAN_ (0.0 / 0.0)\n#define DIV (1 / 0)\n"
        "#define SHIFT (1 << 99)\n#define MIN (-2147483647 - 1)\n"),
        "#define Q 1.0q\n#define H 1.0f16\n#define I 1.0i\n#define W 123456789012345678901234567890\n#define UD 1_km\n",
        ("#pragma pack(1)\nstruct s { char a; int b; };\n#pragma weak f\n"
        "_Pragma(\"pack(push, 2)\") struct t { char a; int b; };"),
        "#error stop\n",
        "#include <no/such/header.h>\n", "#if\n", "#define\n",
        "", "#pragma GCC poison int\nint f(void);\n",
        "#line 99 \"elsewhere.h\"\nint f(void);\n#define A 1\n",
        "#line 2147483647\nint f(void);\n",
    ],
)  # fmt: skip
def test_unusual_c(header: Path, text: str) -> None:
    survives(header, text)


@pytest.mark.parametrize("prefix", ["U", "L"])
def test_strings_beyond_unicode(header: Path, prefix: str) -> None:
    survives(header, f'#define S {prefix}"\\xffffffff"\n')


@pytest.mark.parametrize(
    "text",
    [
        "enum e : unsigned char { A = 200 };\nenum e f(enum e);\n",
        "constexpr int a = 3; static constexpr unsigned b = 4;\n",
        "bool f(bool); struct s { bool a : 1; };\n#define T true\n#define F false\n",
        "#define N nullptr\ntypedef typeof(nullptr) nil;\nnil f(nil);\n",
        "#define B 0b1010'1010\n#define D 1'000'000\n#define H 0xFFFF'0000u\n",
        "[[nodiscard]] int f([[maybe_unused]] int a); struct [[deprecated]] s { [[maybe_unused]] int a; };\n",
        (
            "typeof(1 + 1L) x; typeof_unqual(const int) y; int f(...); struct t { _BitInt(17) a; "
            "unsigned _BitInt(3) b; };\n"
        ),
        "static_assert(true); alignas(16) extern int a; thread_local int b;\n#if 0\n#elifdef X\n#endif\n",
        "#define U u8\"text\"\n#define UC u8'c'\n",
    ],
)
def test_c23(header: Path, text: str) -> None:
    survives(header, text, ["-std=c2x"])


def test_c23_has_its_values(header: Path) -> None:
    m = touched(
        header,
        "enum e : unsigned char { A = 200 };\n#define B 0b1010'1010\n#define D 1'000'000\n#define T true\n",
        ["-std=c2x"],
    )
    assert (m.A, m.B, m.D, m.T) == (200, 170, 1_000_000, 1)
    assert m.e.ctype(-1).value == 255


def test_enumerators_of_all_sizes(header: Path) -> None:
    m = touched(
        header,
        "enum a { LOW = -0x7fffffffffffffffLL - 1, ONE = 1 };\nenum b { HIGH = 0xffffffffffffffffULL };",
    )
    assert (m.LOW, m.HIGH, m.a(1), m.b(2**64 - 1)) == (-(2**63), 2**64 - 1, m.ONE, m.HIGH)


def test_declarations_may_come_twice(header: Path) -> None:
    m = touched(header, "int f(int); int f(int a); typedef int t; typedef int t; struct s; struct s { int a; };\n"
                        "extern int x; extern int x;\n#define A 1\n#define A 1\n")  # fmt: skip
    assert (m.A, m.s(3).a) == (1, 3)
    assert len(m.f.argtypes) == 1


@pytest.mark.parametrize(
    "text",
    ["int f(int); char f(int);", "typedef int t; typedef long t;", "struct s { int a; }; struct s { int b; };",
     "enum { A }; int A;", "struct s { int a; }; union s { int a; };", "int f; int f(void);"],
)  # fmt: skip
def test_conflicting_declarations_are_an_error(header: Path, text: str) -> None:
    assert "header.h:1:" in survives(header, text)
