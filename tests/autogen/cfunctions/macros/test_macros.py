"""From a macro in a header to a Python function."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest

from tests.autogen.cfunctions.c_program import literal, run
from tests.autogen.conftest import Bind

HEADER = """
#include <stdint.h>
#include <stddef.h>
typedef unsigned int u32;
enum kind { KIND_A = 3, KIND_B };
struct pair { char c; long long v; };
#define SHIFT (4 + 4)
#define MASK 0xffu
#define SIX 1 + 5
#define ADD(a, b) ((a) + (b))
#define TIMES_SIX(a) ((a) * SIX)
#define BARE(a) a * 2
#define NESTED(a, b) (BARE(ADD(a, b)) + BARE(a))
#define FIELD(a) (((u32)(a) >> SHIFT) & MASK)
#define CLEAR(a) ((a) & ~MASK)
#define FOURCC(a, b) ((uint32_t)(a) | ((uint32_t)(b) << 8))
#define SIGNED_CHAR(a) ((signed char)(a))
#define IS_B(a) ((a) == KIND_B)
#define IN_RANGE(a, low, high) ((a) >= (low) && (a) < (high))
#define EITHER(a, b) (!(a) || !(b))
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define HALF(a) ((a) / 2)
#define REMAINDER(a, b) ((a) % (b))
#define DEEP(a) (((a) << 3 | (a) >> 29) ^ ~(a) & 0x0f0f0f0f)
#define SCALE(a) ((a) * 0.5f)
#define SCALE_DOUBLE(a) ((a) * 1e-3 + 1)
#define CHARACTER(a) ((a) - 'A')
#define OFFSET(a) ((a) + offsetof(struct pair, v) + sizeof(struct pair))
#define NEGATIVE(a) (-(a) - 1)
#define ALIGNED(a, to) (((a) + ((to) - 1)) & ~((to) - 1))
#define OCTAL(a) (((a) & 0170000) == 0040000)
#define LIKELY(a) __builtin_expect(!!(a), 1)
#define EXPECTED(a) __builtin_expect(a, 1)
#define COMMA(a) ((void)0, (a) + 1)
#define LONG(a) ((a) & 0x00ffffffffffffffULL)
#define SHORT_CAST(a) ((unsigned short)(a) << 16)
#define ENUM_CAST(a) ((enum kind)(a))
#define ADDRESS(a) ((void *)(a))
#define SAME_TYPE(a, b) ((__typeof__(a))(b))
#define SIZED(a) (sizeof(a) * (a))
#define SWAP16(a) __builtin_bswap16(a)
#define SWAP32(a) (__builtin_bswap32(a) + 1)
#define SWAP64(a) (__builtin_bswap64(a) >> 1)
"""

NUMBERS = (
    0,
    1,
    -1,
    2,
    4,
    31,
    65,
    0x40FF,
    0x7FFFFFFF,
    -0x80000000,
    0x80000000,
    0xFFFFFFFF,
    1 << 40,
    -(1 << 40),
)
WIDE = (0x7FFFFFFFFFFFFFFF, -0x8000000000000000, 0xFEDCBA9876543210, 2.5)


def test_every_function_has_gccs_value_at_the_edges_of_the_types(bind: Bind, tmp_path: Path) -> None:
    bound = bind(HEADER)
    names = [line.partition("(")[0] for line in bound.table("macros")]
    assert set(names) == {
        line.split("(")[0].split()[1] for line in HEADER.splitlines() if "define" in line
    } - {
        "SHIFT",
        "MASK",
        "SIX",
    }
    calls: list[str] = []
    values: list[Any] = []
    for name in names:
        count = bound.table("macros")[names.index(name)].partition(")")[0].count(",") + 1
        for number, first in enumerate((*NUMBERS, *WIDE)):
            arguments = [first, *((*NUMBERS, *WIDE)[number * 5 % 18 :] + NUMBERS)][:count]
            try:
                values.append(getattr(bound.module, name)(*arguments))
            except (TypeError, ValueError, ArithmeticError):  # not defined in C
                continue
            call = f"{name}({', '.join(map(literal, arguments))})"
            calls.append(f"(uintptr_t){call}" if name == "ADDRESS" else call)
    assert len(calls) > 450
    truth = run(tmp_path / "header.h", calls, tmp_path)
    wrong = [
        (c, v, t) for c, v, t in zip(calls, values, truth, strict=True) if v != t or type(v) is not type(t)
    ]
    assert not wrong


def test_the_preprocessor_decides_what_an_unparenthesised_body_means(bind: Bind) -> None:
    module = bind(HEADER).module
    assert module.TIMES_SIX(3) == 3 * 1 + 5
    assert module.NESTED(3, 4) == ((3 + 4) * 2) + 3 * 2


def test_the_table_reads_like_c_in_pythons_spelling(bind: Bind) -> None:
    table = bind(HEADER).table("macros")
    assert "FIELD(a) = c_uint(a) >> 8 & c_uint(0xff)" in table
    assert "IN_RANGE(a, low, high) = a >= low and a < high" in table
    assert "LARGER(a, b) = a if a > b else b" in table
    assert "OCTAL(a) = (a & 0xf000) == 16384" in table
    assert "SIGNED_CHAR(a) = c_byte(a)" in table


# Pasting, types -------------------------------------------------------------------------------------------

PASTED = """
#define T_ONE_SHIFT 4
#define T_ONE_MASK 0xfULL
#define T_TWO_SHIFT 12
#define T_TWO_MASK 0xffULL
enum { E_X = 0x30, E_X_SHIFT = 4 };
#define SET(field, v) (((unsigned long long)(v) & T_##field##_MASK) << T_##field##_SHIFT)
#define TWICE(field, v) SET(field, SET(field, v) >> 4)
#define GET(v, mask) (((v) & mask) >> mask##_SHIFT)
#define LONG_CONSTANT(c) c ## ULL
#define MIXED_A 1
#define MIXED_B 1ULL
#define MIXED(x) (MIXED_##x << 1)
#define LOST(x) (NOWHERE_##x << 1)
"""


def test_an_argument_that_is_pasted_to_a_name_is_the_rest_of_the_name(bind: Bind) -> None:
    bound = bind(PASTED)
    module = bound.module
    assert module.SET("ONE", 0x12) == 0x20
    assert module.SET("TWO", -1) == 0xFF000
    assert module.TWICE("ONE", 0x2) == 0x20
    assert module.GET(0x1234, "E_X") == 3
    with pytest.raises(ValueError, match="no constant T_THREE_MASK"):
        module.SET("THREE", 1)


def test_a_suffix_makes_a_number_of_that_type(bind: Bind) -> None:
    assert bind(PASTED).module.LONG_CONSTANT(5) == 5
    assert bind(PASTED).module.LONG_CONSTANT(-1) == 0xFFFFFFFFFFFFFFFF


def test_names_that_cannot_have_one_type_are_in_the_ledger(bind: Bind) -> None:
    skipped = bind(PASTED).skipped
    assert skipped["MIXED"] == "it pastes its argument into names of constants of several C types"
    assert skipped["LOST"] == "it pastes its argument into a name that is no constant here"


def test_an_argument_of_sizeof_is_a_type(bind: Bind) -> None:
    bound = bind(
        "struct s { char b[24]; };\n#define NUMBER(n, type) ((2u << 30) | (sizeof(type) << 16) | (n))\n"
        "#define WRAPPED(t) NUMBER(7, t)\n"
    )
    assert bound.module.NUMBER(5, bound.module.s) == 0x80180005
    assert bound.module.WRAPPED(ctypes.c_int) == 0x80040007


# The ledger -----------------------------------------------------------------------------------------------

REASONS = [
    ("#define M(x) do { (void)(x); } while (0)", "a statement"),
    ("#define M(x) int variable_##x;", "a declaration"),
    ("#define M(x)", "it expands to nothing"),
    ("#define M(x) ((x)->member)", "it reads the member member of its argument x, which no record here has"),
    ("#define M(x) (*(x))", "it follows a pointer"),
    ("#define M(x) ((x)[0])", "it follows a pointer"),
    ("#define M(x) (&(x))", "it takes the address of a local or an argument"),
    ("#define M(x) ((x) = 1)", "it assigns to its argument"),
    ("#define M(x) ((x) += 1)", "it assigns to its argument"),
    ("#define M(x) ((x)++)", "it assigns to its argument"),
    ("#define M(x) g(x)", "it calls g(), which is not declared"),
    ("#define M(x) ((x) + missing)", "it uses missing, which is not declared"),
    ("#define M(x) #x", "it makes a string"),
    ('#define M(x) "%d", (x)', "it expands to a list, as of arguments, not to a value"),
    (
        "#define M(p) 4003, ((p) + ((p) - (int *)(p)))",
        "it expands to a list, as of arguments, not to a value",
    ),
    ("#define M(...) __VA_ARGS__", "it takes any number of arguments"),
    ("#define M(x, rest...) rest", "it takes any number of arguments"),
    ("#define M(x) ((x) +", "a piece of syntax: it leaves brackets open"),
    (
        "struct s8 { char n; };\n#define M(T, p) ((struct s##T *)((p) - sizeof(struct s##T)))",
        "it pastes its argument into a name that nothing declares: struct s…",
    ),
    ("#define M(x) ((long double)(x) * 2)", "it casts to long double"),
    ("#define M(x) _Generic((x), int: 1, default: 2)", ""),
    (
        "int f(int); \n#define M(x) do { if (f(x)) goto failed; } while (0)",
        "it jumps to failed, a label of the code around it",
    ),
    ("int f(int); \n#define M(x) do { if (!(x)) f(self); } while (0)", "it uses self, which is not declared"),
    ("#define M(name) void *name(int a)", "a declaration of its argument"),
    ("#define M(name) short name", "a declaration"),
    ("#define M(x) ((x) % 0)", "clang computes none of the calls that were tried"),
    (
        "#define M(x) (__builtin_constant_p(x) ? 1 : 2)",
        "it is not the same where the compiler knows its argument (__builtin_constant_p): M(0x1) is 1, not 2",
    ),
]


@pytest.mark.parametrize("text, reason", REASONS)
def test_what_is_no_function_of_numbers_is_in_the_ledger_with_the_reason(
    bind: Bind, text: str, reason: str
) -> None:
    bound = bind(text + "\n#define OTHER(x) ((x) + 1)\n")
    assert bound.module.OTHER(1) == 2
    assert reason in bound.skipped["M"]
    assert not hasattr(bound.module, "M")


def test_a_macro_that_depends_on_the_type_of_its_argument_is_not_taken_for_one_value(bind: Bind) -> None:
    bound = bind("#define M(x) _Generic((x), unsigned: 1, default: 2)\n#define N(x) (1 ? M(x) : 0)\n")
    assert {"M", "N"} <= set(bound.skipped)


def test_a_piece_of_syntax_says_what_clang_says(bind: Bind) -> None:
    assert bind("#define M(x) __attribute__((aligned(x)))\n").skipped["M"] == (
        "a piece of syntax, no expression: expected expression"
    )


def test_an_expression_beyond_all_measure_goes_to_the_ledger(bind: Bind) -> None:
    deep = "".join(f"#define M{n}(x) (M{n - 1}(x) + M{n - 1}(x))\n" for n in range(1, 12))
    bound = bind(f"#define M0(x) ((x) * 3)\n{deep}")
    assert bound.module.M2(1) == 12
    assert bound.skipped["M11"] == "its expression is too long"


def test_an_expression_that_nests_beyond_all_measure_goes_to_the_ledger(bind: Bind) -> None:
    names = [f"a{n}" for n in range(300)]
    bound = bind(f"#define M({','.join(names)}) ({'+'.join(names)})\nint f(void);\n")
    assert bound.skipped["M"] == "it is nested more than 100 levels deep"


def test_a_function_of_the_same_name_wins(bind: Bind) -> None:
    assert bind("int abs(int);\n#define abs(x) ((x) < 0 ? -(x) : (x))\n").table("functions")


def test_the_last_definition_counts_and_an_undefined_macro_is_nothing(bind: Bind) -> None:
    bound = bind(
        "#define F(x) ((x) + 1)\n#undef F\n#define F(x) ((x) + 2)\n#define G(x) (x)\n#undef G\n"
        "#define H(x) 1\n#undef H\n#define H 7\n"
    )
    assert (bound.module.F(1), bound.module.H) == (3, 7)
    assert not hasattr(bound.module, "G") and "G" not in bound.skipped


def test_parameters_keep_their_names_where_python_allows(bind: Bind) -> None:
    bound = bind(
        "#define F(class, sizeof_, __x) ((class) + (sizeof_) * (__x))\n#define G(int_, c_int) (c_int)\n"
    )
    assert bound.table("macros") == [
        "F(class_, sizeof_, __x) = class_ + sizeof_ * __x",
        "G(int_, c_int_) = c_int_",
    ]


def test_each_target_has_its_own_types(bind: Bind) -> None:
    bound = bind(
        "#define F(x) ((unsigned long)(x) >> 4)\n#define G(x) ((x) & 0x100000000)\n#define H(x) ((char)(x))\n",
        targets=("x86_64-linux-gnu", "aarch64-linux-gnu", "x86_64-windows-msvc"),
    )
    text = bound.product.text
    assert "F(x) = c_ulong(x) >> 4" in text and text.count("F(x) =") == 1
    assert "G(x) = x & c_long(0x100000000)" in text and "G(x) = x & c_longlong(0x100000000)" in text
    assert "H(x) = c_byte(x)" in text and "H(x) = c_ubyte(x)" in text


def test_the_stub_says_what_is_surely_an_int(bind: Bind) -> None:
    stub = bind(
        "#define F(x) ((x) & 1)\n#define G(x, y) ((x) + (y))\n#define S(t, n) (sizeof(t) + (n) % 2)\n"
        "#define A_B 1\n#define P(n) (A_##n)\n"
    ).product.stub
    assert "\nF: Macro\n" in stub  # a number in, an int out
    assert "def G(x: number, y: number) -> Any: ..." in stub
    assert "def S(t: Any, n: number) -> int: ..." in stub
    assert "def P(n: str) -> int: ..." in stub
