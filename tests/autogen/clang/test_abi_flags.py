"""Flags that change what C's types are: the module has what the compiler has."""

from __future__ import annotations

import ctypes

import pytest

from tests.autogen.conftest import Bind

X86_64 = pytest.mark.skipif(
    ctypes.sizeof(ctypes.c_longdouble) != 16, reason="long double is another one here"
)


def test_a_short_wchar_t_is_the_integer_that_the_compiler_makes_it(built: Bind) -> None:
    m = built(
        "typedef __WCHAR_TYPE__ wchar_t; int length(const wchar_t *s); struct s { wchar_t w[3]; };",
        "int length(const wchar_t *s) { int n = 0; while (s[n]) n++; return n; }",
        args=["-fshort-wchar"],
    ).module
    assert m.length((ctypes.c_ushort * 4)(97, 98, 99, 0)) == 3
    assert ctypes.sizeof(m.s) == 6
    with pytest.raises(ctypes.ArgumentError):
        m.length("abc")


@X86_64
def test_a_long_double_of_64_bits_is_a_double(built: Bind) -> None:
    m = built(
        "long double twice(long double x); struct s { char c; long double d; };",
        "long double twice(long double x) { return x * 2; }",
        args=["-mlong-double-64"],
    ).module
    assert m.twice(1.5) == 3.0
    assert (ctypes.sizeof(m.s), m.s.d.offset) == (16, 8)


@X86_64
def test_a_long_double_of_128_bits_is_only_its_bytes(bind: Bind) -> None:
    bound = bind("struct s { long double d; }; long double f(long double x);", args=["-mlong-double-128"])
    assert bound.table("records")[1:] == ["  d: opaque(16, 16) @ 0"]
    assert "by value" in bound.skipped["f"]


def test_the_target_s_own_types_stay_ctypes_own(bind: Bind) -> None:
    text = "typedef __WCHAR_TYPE__ wchar_t; long double f(const wchar_t *s);"
    for args in ([], ["-DX"], ["-fno-short-wchar"]):
        assert bind(text, args=args).table("functions") == ["f(s: c_wchar_p) -> c_longdouble"]


@pytest.mark.parametrize(
    ("flag", "text", "size"),
    [
        ("-fpack-struct", "struct s { char c; int i; };", 5),
        ("-fpack-struct=2", "struct s { char c; int i; };", 6),
        ("-fshort-enums", "enum e { A, B }; struct s { enum e e; char c; };", 2),
        ("-mms-bitfields", "struct s { char a : 4; int b : 4; };", 8),
    ],
)
def test_flags_that_lay_records_out_otherwise_are_followed(
    built: Bind, flag: str, text: str, size: int
) -> None:
    m = built(
        text + "int size_of_s(void);", "int size_of_s(void) { return sizeof(struct s); }", args=[flag]
    ).module
    assert m.size_of_s() == ctypes.sizeof(m.s) == size
