"""One thing, all its declarations: C's composite type, labels and attributes from any of them, alignment by name."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from tests.autogen.conftest import Bind


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("double g(); double g(double a);", "g(a: c_double) -> c_double"),
        ("double g(double a); double g();", "g(a: c_double) -> c_double"),
        ("int f(int); int f(int count);", "f(count: c_int) -> c_int"),
        ("int f(int (*rows)[]); int f(int (*rows)[3]);", "f(rows: POINTER(c_int * 3)) -> c_int"),
        ('int f(void); int f(void) __asm__("f_v2");', "f() -> c_int = f_v2"),
        ('int f(void) __asm__("f_v2"); int f(void);', "f() -> c_int = f_v2"),
        ("typedef int of(int); of f; int f(int a);", "f(a: c_int) -> c_int"),
    ],
)
def test_a_function_has_what_any_declaration_says(bind: Bind, text: str, function: str) -> None:
    assert bind(text).table("functions") == [function]


@pytest.mark.parametrize(
    ("text", "variable"),
    [
        ("extern int a[]; extern int a[4];", "a: c_int * 4"),
        ("extern int a[4]; extern int a[];", "a: c_int * 4"),
        ("struct s { int q; }; extern struct s a[]; struct s a[3];", "a: s * 3"),
        ('extern int v; extern int v __asm__("v_2");', "v: c_int = v_2"),
        ("extern int (*p)(); extern int (*p)(long);", "p: CFUNCTYPE(c_int, c_long)"),
    ],
)
def test_a_variable_has_what_any_declaration_says(bind: Bind, text: str, variable: str) -> None:
    assert bind(text).table("globals") == [variable]


def test_a_value_may_come_later(bind: Bind) -> None:
    assert bind("extern const int limit; const int limit = 0x20;").module.limit == 32


def test_another_header_may_complete_it(bind: Bind, tmp_path: Path) -> None:
    (tmp_path / "other.h").write_text("extern int a[4]; double g(double);")
    bound = bind('extern int a[]; double g();\n#include "other.h"\n')
    assert (bound.table("globals"), bound.table("functions")) == (
        ["a: c_int * 4"],
        ["g(_0: c_double) -> c_double"],
    )


def test_calls_go_by_the_prototype(built: Bind) -> None:
    m = built("double g(); double g(double a);", "double g(double a) { return a * 2; }").module
    assert (m.g(2), m.g(1.5)) == (4.0, 3.0)


def test_a_static_inline_function_may_be_declared_first(bind: Bind) -> None:
    m = bind("static inline int twice(int a);\nstatic inline int twice(int a) { return a * 2; }").module
    assert m.twice(4) == 8


# Alignment ------------------------------------------------------------------------------------------------


def test_a_pointer_aligns_nothing(built: Bind) -> None:
    """What the pointer is aligned to is not what the record is aligned to."""
    m = built(
        "typedef struct { int a; char b; } foo, *to_foo; struct w { char c; foo f; }; int sum(struct w w);",
        "int sum(struct w w) { return w.c * 1000 + w.f.a + w.f.b; }",
    ).module
    assert (ctypes.alignment(m.foo), ctypes.sizeof(m.w)) == (4, 12)
    assert m.sum(m.w(c=b"\2", f=m.foo(3, b"\4"))) == 2007


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("typedef struct { int a; } t __attribute__((aligned(16)));", "t: struct, 4 bytes, align 16"),
        ("typedef struct { int a[3]; } t __attribute__((aligned(8)));", "t: struct, 12 bytes, align 8"),
        (
            "typedef struct { int a[4]; } t __attribute__((aligned(16)));",
            "t: struct, 16 bytes, align 16, explicit",
        ),
        (
            "typedef struct { long q; int r; } t __attribute__((aligned(4)));",
            "t: struct, 16 bytes, align 4, explicit",
        ),
        ("typedef struct { int a; } t, u __attribute__((aligned(16)));", "t: struct, 4 bytes"),
        ("typedef struct { int a; } *p __attribute__((aligned(16))), t;", "t: struct, 4 bytes"),
        ("typedef struct t { int a; } u __attribute__((aligned(16)));", "t: struct, 4 bytes"),
    ],
)
def test_a_name_is_aligned_where_it_says_so(built: Bind, text: str, head: str) -> None:
    bound = built(
        f"{text} struct holder {{ char c; {'struct ' * ('struct t' in text)}t x; }};"
        "int place(void); int size(void);",
        "int place(void) { return __builtin_offsetof(struct holder, x); }"
        "int size(void) { return sizeof(struct holder); }",
    )
    assert bound.table("records")[0].removesuffix(", by address") == head
    assert bound.module.holder.x.offset == bound.module.place()
    assert ctypes.sizeof(bound.module.holder) == bound.module.size()


def test_the_name_may_stand_in_another_header(bind: Bind, tmp_path: Path) -> None:
    (tmp_path / "other.h").write_text("typedef struct { int a; } t __attribute__((aligned(16)));")
    bound = bind('#include "other.h"\nstruct holder { char c; t x; };')
    assert "t: struct, 4 bytes, align 16" in bound.table("records")
    assert bound.module.holder.x.offset == 16
