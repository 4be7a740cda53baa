"""Object-like macros have C's value with C's type rules, and ioctl macros can be called."""

from __future__ import annotations

import ctypes
import errno
import math
import os
import pty
from pathlib import Path

import pytest

from tests.autogen.conftest import Bind
from tests.autogen.ioctl_macros import IOCTL_MACROS


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("1", 1),
        ("0777", 511),
        ("0x7fffffffffffffff", 2**63 - 1),
        ("(~0U)", 2**32 - 1),
        ("(~0ULL)", 2**64 - 1),
        ("(1 << 31)", -(2**31)),
        ("(1U << 31)", 2**31),
        ("-1", -1),
        ("(-7 / 2)", -3),
        ("(-7 % 3)", -1),
        ("(5 > 3)", 1),
        ("(-1 > 1U)", 1),
        ("'K'", 75),
        ("'\\n'", 10),
        ("'ab'", 24930),
        ("L'\u20ac'", 0x20AC),
        ("((unsigned char)300)", 44),
        ("((short)0x8000)", -32768),
        ("sizeof(struct pair)", 16),
        ("__builtin_offsetof(struct pair, b)", 8),
        ("(sizeof(int) * 3)", 12),
        ("RED", 4),
        ("(RED | 1)", 5),
        ("(1 ? 2 : 3)", 2),
        ("((void *)-1)", 2**64 - 1),
        ("((void *)0)", 0),
        ("(((unsigned __int128)1 << 100) + 5)", (1 << 100) + 5),
        ("((__int128)-3)", -3),
    ],
)
def test_integers_of_any_type_with_the_right_sign(bind: Bind, body: str, value: int) -> None:
    m = bind(
        "struct pair { char a; double b; }; enum color { RED = 4 }; typedef void (*handler)(int);\n"
        f"#define M {body}\n"
    ).module
    assert value == m.M
    assert type(m.M) is int


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("1.5", 1.5),
        ("1.5f", 1.5),
        ("0.1f", 0.10000000149011612),
        ("0x1.8p3", 12.0),
        ("(1 / 2.0)", 0.5),
        ("((double)(1 / 2))", 0.0),
        ("(-0.0)", -0.0),
        ("__builtin_inf()", math.inf),
        ("1e400", math.inf),
        ("3.0L", 3.0),
    ],
)
def test_floats(bind: Bind, body: str, value: float) -> None:
    got = bind(f"#define M {body}\n").module.M
    assert type(got) is float
    assert (got, math.copysign(1, got)) == (value, math.copysign(1, value))


@pytest.mark.parametrize("body", ["__LDBL_MAX__", "__LDBL_MIN__", "1.0e400L", "(-1.0e400L)", "1.0e-400L"])
def test_a_long_double_that_no_python_float_holds_is_in_the_ledger(bind: Bind, body: str) -> None:
    bound = bind(f"#define BIG {body}\n#define FINE 0.25L\n")
    assert not hasattr(bound.module, "BIG")
    assert bound.module.FINE == 0.25
    assert bound.skipped["BIG"] == "a long double outside of what Python's float holds"


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("__builtin_huge_vall()", math.inf),
        ("(-__builtin_infl())", -math.inf),
        ("0.0L", 0.0),
        ("1.0e300L", 1e300),
    ],
)
def test_a_long_double_that_a_python_float_holds(bind: Bind, body: str, value: float) -> None:
    found = bind(f"#define X {body}\n").module.X
    assert found == value


def test_not_a_number(bind: Bind) -> None:
    assert math.isnan(bind('#define M __builtin_nan("")\n').module.M)


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ('"plain"', "plain"),
        ('"join" "ed"', "joined"),
        ('"tab\\t\\"quote\\" \\\\ \\x41\\101"', 'tab\t"quote" \\ AA'),
        ('"nul\\0inside"', "nul\0inside"),
        ('"\u20ac\U0001d11e"', "\u20ac\U0001d11e"),
        ('L"wide \u20ac"', "wide \u20ac"),
        ('u"sixteen \U0001d11e"', "sixteen \U0001d11e"),
        ('U"thirtytwo \U0001d11e"', "thirtytwo \U0001d11e"),
        ('u8"eight \u20ac"', "eight \u20ac"),
        ('""', ""),
        ('L""', ""),
        ('((const char *)"cast")', "cast"),
        ('"three \\"\\"\\" quotes\\nand a line"', 'three """ quotes\nand a line'),
    ],
)
def test_strings(bind: Bind, body: str, value: str) -> None:
    assert value == bind(f"#define M {body}\n").module.M


def test_strings_that_are_not_utf_8_keep_their_bytes(bind: Bind) -> None:
    assert bytes(bind('#define M "\\xff\\xfe"\n').module.M) == b"\xff\xfe"


def test_a_string_constant_goes_to_c_as_it_is(bind: Bind) -> None:
    m = bind('#include <stddef.h>\nsize_t strlen(const char *);\n#define NAME "four"\n').module
    assert m.strlen(m.NAME) == 4


def test_macros_are_evaluated_where_the_headers_end(bind: Bind) -> None:
    m = bind("#define A B\n#define B (C + 1)\n#define C 1\n#undef C\n#define C 41\n").module
    assert (m.A, m.B, m.C) == (42, 42, 41)


def test_an_unknown_name_is_no_type(bind: Bind) -> None:
    bound = bind("#define A UNKNOWN\n#define C (A >> 8)\n#define D A\n")
    assert set(bound.skipped) == {"A", "C", "D"}
    assert bound.table("types") == []


def test_a_header_that_changed_is_read_again(bind: Bind) -> None:
    assert bind("#define A 1\n").module.A == 1
    assert bind("#define B 2\n").module.B == 2


def test_an_undefined_or_empty_macro_is_no_name(bind: Bind) -> None:
    bound = bind("#define GONE 1\n#undef GONE\n#define GUARD\n#define KEPT 1\n")
    assert bound.skipped == {}
    assert [name for name in ("GONE", "GUARD", "KEPT") if hasattr(bound.module, name)] == ["KEPT"]


def test_a_macro_that_names_a_function_or_a_type_is_another_name_for_it(bind: Bind) -> None:
    m = bind(
        "int getpid(void); struct s { int a; };\n#define my_pid getpid\n#define again my_pid\n"
        "#define record struct s\n#define word unsigned short\n"
    ).module
    assert m.my_pid() == m.again() == os.getpid()
    assert m.record is m.s
    assert m.word is ctypes.c_ushort


def test_a_macro_of_its_own_name_changes_nothing(bind: Bind) -> None:
    bound = bind("int getpid(void); enum { IP = 3 };\n#define getpid getpid\n#define IP IP\n")
    assert bound.module.getpid() == os.getpid()
    assert bound.module.IP == 3
    assert bound.skipped == {}


@pytest.mark.parametrize(
    "nasty", ["{", "}", "(", ")", ";", "do {", 'extern "C" {', "= 1; int x", "/* open", '"']
)
def test_a_macro_that_is_no_value_does_not_spoil_its_neighbours(bind: Bind, nasty: str) -> None:
    if nasty == "/* open":
        nasty += " */ {"
    bound = bind(f"#define BEFORE 1\n#define NASTY {nasty}\n#define AFTER 2\n#define LAST sizeof(long)\n")
    m = bound.module
    assert (m.BEFORE, m.AFTER, m.LAST) == (1, 2, 8)
    assert set(bound.skipped) == {"NASTY"}


def test_the_ledger_has_a_reason_for_each_macro_without_a_value(bind: Bind) -> None:
    bound = bind(
        "void f(int);\n#define CALL f(1)\n#define ATTRIBUTE __attribute__((packed))\n"
        "#define EMPTY\n#define NONE EMPTY\n#define INIT { 1, 2 }\n"
        "#define TWICE(x) do (x); while (0)\n"
    )
    assert set(bound.skipped) == {"CALL", "ATTRIBUTE", "INIT", "NONE", "TWICE"}
    assert bound.skipped["NONE"] == "it expands to nothing"
    assert bound.skipped["TWICE"] == "a statement"
    assert "no value" in bound.skipped["CALL"]


def test_a_macro_that_comes_back_to_its_own_name_changes_nothing(bind: Bind) -> None:
    """cuda.h has such ones, for functions of which another version may be chosen."""
    bound = bind(
        "#define VERSIONED(name) name\n#define getpid VERSIONED(getpid)\n#define parent VERSIONED(getppid)\n"
        "int getpid(void);\nint getppid(void);\n"
    )
    assert (bound.module.getpid(), bound.module.parent()) == (os.getpid(), os.getppid())
    assert "getpid" not in bound.skipped


def test_a_macro_of_its_own_name_is_nothing_only_where_that_name_is_declared(bind: Bind) -> None:
    bound = bind(
        "enum colour { RED = 3 };\n#define RED RED\nextern int in;\n#define in in\nint f(int);\n#define f f\n"
        "#define GONE GONE\n#define AWAY GONE\nenum shade { DARK };\n#define DARK(x) (x)\n"
    )
    assert set(bound.skipped) == {"GONE", "AWAY", "DARK"}
    assert bound.skipped["GONE"] == "nothing declares GONE"
    assert (bound.module.RED, bound.module.DARK) == (3, 0)
    assert (
        bound.product.text.count("RED = 3") == 1 and bound.table("macros") == []
    )  # the enumerator is enough


@pytest.mark.parametrize("word", ["__LINE__", "__FILE__", "__DATE__", "__TIME__", "__COUNTER__"])
def test_what_depends_on_place_or_time_is_no_constant(bind: Bind, word: str) -> None:
    assert bind(f"#define M {word}\n").skipped["M"] == "it depends on where or when it is used"


def test_a_function_like_macro_of_a_bound_functions_name_hides_nothing(bind: Bind) -> None:
    bound = bind("int getpid(void);\n#define getpid() getpid()\n")
    assert bound.module.getpid() == os.getpid()
    assert bound.skipped == {}


@pytest.mark.parametrize("declared", ["enum e { F = 1 };", "enum { F = 1 };", "typedef int F;"])
def test_a_function_like_macro_of_another_declarations_name_is_in_the_ledger(
    bind: Bind, declared: str
) -> None:
    bound = bind(f"{declared}\n#define F(x) ((x) + 1)\n")
    assert bound.skipped == {"F": "a macro with arguments; its name means the declaration at header.h:1"}


def test_hexadecimal_stays_hexadecimal_in_the_text(bind: Bind) -> None:
    bound = bind("#define FLAG 0x40\n#define COUNT 64\nenum e { BIT = 0x100 };\n")
    assert "FLAG = 0x40" in bound.product.text
    assert "COUNT = 64" in bound.product.text
    assert "  BIT = 0x100" in bound.product.text


# Ioctls ---------------------------------------------------------------------------------------------------

IOCTLS = f"""
{IOCTL_MACROS}struct args {{ unsigned in; unsigned out; }};
#define READ _IOR('K', 1, struct args)
#define BOTH _IOWR('K', 2, struct args)
#define NESTED(n, t) _IOW('K', n, t)
#define WRITE NESTED(3, int)
#define PLAIN _IO('K', 4)
#define BYTES _IOR('K', 5, char[16])
#define NUMBER (PLAIN + 0)
"""


def test_an_ioctl_is_its_number_and_knows_its_argument(bind: Bind) -> None:
    m = bind(IOCTLS).module
    assert (m.READ, m.BOTH, m.WRITE, m.PLAIN) == (0x80084B01, 0xC0084B02, 0x40044B03, 0x4B04)
    assert (m.READ.argument, m.WRITE.argument, m.PLAIN.argument) == (m.args, ctypes.c_int, None)
    assert m.BYTES.argument is ctypes.c_char * 16
    assert type(m.NUMBER) is int


def test_calling_an_ioctl_fills_and_returns_the_record(bind: Bind) -> None:
    m = bind(IOCTL_MACROS + "#define PTN _IOR('T', 0x30, unsigned int)\n").module
    master, slave = pty.openpty()
    try:
        assert m.PTN(master) == int(os.ttyname(slave).rpartition("/")[2])
    finally:
        os.close(master)
        os.close(slave)


def test_a_failing_ioctl_says_which_and_with_what(bind: Bind) -> None:
    m = bind(IOCTLS).module
    with Path(os.devnull).open() as null, pytest.raises(OSError) as caught:
        m.BOTH(null, **{"in": 7} if hasattr(m.args, "in") else {"in_": 7})
    assert caught.value.errno == errno.ENOTTY
    assert "BOTH" in str(caught.value)
    assert "=7" in str(caught.value)


def test_an_unknown_field_is_refused_before_the_call(bind: Bind) -> None:
    m = bind(IOCTLS).module
    with pytest.raises(TypeError, match="args has no field 'nope'"):
        m.BOTH(-1, nope=1)


def test_the_same_record_goes_back_to_the_caller(bind: Bind) -> None:
    m = bind(IOCTLS).module
    record = m.args()
    with Path(os.devnull).open() as null, pytest.raises(OSError, match="out=9"):
        m.BOTH(null, record, out=9)
    assert record.out == 9


# What stands for something else --------------------------------------------------------------------------------


def test_a_pasted_name_is_another_name_of_what_it_pastes(built: Bind) -> None:
    module = built(
        "#define G(l, u) l##_\n#define LA_foo G(foo, FOO)\nint LA_foo(int a);\n"
        "extern int dat_v;\n#define V(x) x##_v\n#define DATA V(dat)",
        "int foo_(int a) { return a + 1; } int dat_v = 7;",
    ).module
    assert (module.LA_foo(1), module.DATA.value) == (2, 7)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("static int hidden;\n#define M hidden", "another name of hidden, which is not bound"),
        ("#define M M", "nothing declares M"),
        ("#define M lost(int)", "nothing declares lost"),
        ("#define M ((const char *)__func__)", "it has the name of the function around it"),
        ("#define M __FUNCTION__", "it has the name of the function around it"),
    ],
)
def test_the_ledger_says_what_is_missing(bind: Bind, text: str, reason: str) -> None:
    assert bind(text).skipped["M"] == reason


def test_macros_are_other_names_of_inline_functions_and_of_macros_with_arguments(built: Bind) -> None:
    bound = built(
        "int lib(int a);\n"
        "static inline int twice(int x) { return x * 2; }\n"
        "static inline int more(int x) { return lib(x) + 1; }\n"
        "#define NEXT(x) ((x) + 1)\n"
        "#define OLD twice\n#define OLDER OLD\n#define MORE more\n#define BEFORE NEXT\n",
        "int lib(int a) { return a; }",
    )
    m = bound.module
    assert (m.OLD(4), m.OLDER(5), m.MORE(6), m.BEFORE(7)) == (8, 10, 7, 8)
    assert bound.skipped == {}


def test_an_inline_function_that_is_a_macro_too_is_not_in_the_ledger(bind: Bind) -> None:
    bound = bind("static inline int good(int x) { return x > 1; }\n#define good good\n")
    assert bound.module.good(2) == 1
    assert bound.skipped == {}


def test_another_name_of_an_inline_function_that_is_not_bound_says_so(bind: Bind) -> None:
    bound = bind("static inline int f(int x) { static int n; return n += x; }\n#define F f\n#define f f\n")
    assert bound.skipped["F"] == "another name of f, which is not bound"
    assert "it keeps between calls" in bound.skipped["f"]


def test_macros_are_other_names_of_tags(bind: Bind) -> None:
    """As those of libibverbs: `#define ibv_flow_action_esp_keymat ib_uverbs_flow_action_esp_keymat`, an enumeration."""
    bound = bind(
        "struct kept { int x; }; union held { int x; }; enum kind { KIND_A, KIND_B = 5 };\n"
        "#define old_kept kept\n#define old_held held\n#define old_kind kind\n#define older_kind old_kind\n"
        "#define OLD_B KIND_B\n"
    )
    m = bound.module
    assert (m.old_kept, m.old_held, m.old_kind, m.older_kind) == (m.kept, m.held, m.kind, m.kind)
    assert m.OLD_B == 5 and bound.skipped == {}
