"""Statements with a value, `({ … })`: GNU's, of which glibc makes `assert`."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
#include <assert.h>
struct box { int n; int *items; };
int lib(int a);
extern int made;
static inline int box_at(const struct box *b, int i)
{ assert(b != 0); assert(i < b->n); return b->items[i]; }
static inline void box_set(struct box *b, int i, int v) { assert(i < b->n && "bounds"); b->items[i] = v; }
#define BOX_LAST(b) (sure(b), (b)->items[(b)->n - 1])
static inline void sure(const struct box *b) { assert(b->n); }
#define CLAMP(x, low, high) __extension__ ({ __typeof__(x) x_ = (x); __typeof__(low) l_ = (low); \\
    __typeof__(high) h_ = (high); x_ > h_ ? h_ : x_ < l_ ? l_ : x_; })
#define TWICE(x) ({ int a = lib(x); lib(a); })
#define NARROW(x) ({ unsigned char c = (x); c; })
#define NEXT(b) ({ struct box *b_ = (b); b_->n++; b_->n; })
#define MAYBE(b, v) ({ int r_ = 0; if (v) { r_ = lib(v); (b)->n = r_; } r_; })
#define HALF(x) ({ __typeof__((x) + 1) h_ = (x) + 1; h_ / 2; })
#define TELL(v) ({ lib(v); (void)0; })
#define BOTH(v) (TWICE(v) + TWICE(v + 1))
#define SUM(b) ({ int s = 0; for (int i = 0; i < (b)->n; i++) s += (b)->items[i]; s; })
static inline int chosen(int v) { return v ? ({ int l = lib(v); l + 1; }) : 0; }
"""
SOURCE = "int made; int lib(int a) { made++; return a + 10; }"


@pytest.fixture
def m(built: Bind) -> Any:
    bound = built(HEADER, SOURCE)
    assert bound.skipped == {}
    return bound.module


def test_what_is_asserted_is_looked_at_and_no_more(m: Any) -> None:
    items = (ctypes.c_int * 3)(4, 5, 6)
    some = m.box(3, items)
    assert (m.box_at(some, 1), m.BOX_LAST(some)) == (5, 6)
    m.box_set(some, 0, 9)
    assert (items[0], m.SUM(some)) == (9, 20)


def test_the_last_expression_is_the_value(m: Any) -> None:
    some = m.box(3)
    assert (m.TWICE(1), m.made.value) == (21, 2)
    assert (m.NEXT(some), m.NEXT(some), some.n) == (4, 5, 5)
    assert (m.BOTH(1), m.NARROW(0x1FF), m.TELL(3)) == (43, 0xFF, None)
    assert (m.MAYBE(some, 0), some.n, m.MAYBE(some, 4), some.n) == (0, 5, 14, 14)


def test_locals_of_an_argument_s_type_have_it(m: Any) -> None:
    assert [m.CLAMP(x, 2, 5) for x in (1, 3, 9)] == [2, 3, 5]
    assert m.CLAMP(-1.5, -1.25, 1.0) == -1.25
    assert (m.HALF(4), m.HALF(4.0)) == (2, 2.5)
    assert m.CLAMP(1 << 40, 0, 1 << 50) == 1 << 40


def test_a_condition_decides_whether_they_are_carried_out(m: Any) -> None:
    assert (m.chosen(0), m.made.value) == (0, 0)
    assert (m.chosen(2), m.made.value) == (13, 1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "#define M(x) ({ if (x) return; lib(x); })",
            "it leaves a statement expression from within: a return, a goto, a break",
        ),
        ("#define M(x) ({ (x) = lib(1); 2; })", "it assigns to its argument"),
        ("#define M(x) ({ static int n; n += lib(x); n; })", "it has a local that it keeps between calls: n"),
        (
            "#define M(x) ({ long r; do r = (long)(x); while (r == -1 && lib(0) == 4); r; })",
            "it evaluates its argument again and again",
        ),
        (
            "#define M(x) (1 + ({ int i, s = 0; for (i = 0; i < 3; i++) s += lib(x); s; }))",
            "it has a loop within an expression",
        ),
        pytest.param(
            "#include <assert.h>\n#define M(x) (assert(x), lib(x))",
            "it makes a string of its argument",
            marks=pytest.mark.needs("gcc"),
        ),
        (
            "#define M(x, t) ({ __typeof__(t) a = lib(x); a; })",
            "it declares a local of its argument's type with another value: a",
        ),
    ],
)
def test_what_has_no_translation_says_what_stands_in_the_way(bind: Bind, text: str, reason: str) -> None:
    assert bind(f"int lib(int a);\n{text}\n").skipped["M"] == reason
