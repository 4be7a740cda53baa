"""Macros that read and write members of their arguments: clang says which, whatever they are spelled through."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HELPER = """
struct set { unsigned long words[4]; unsigned count; };
#define WORDS(s) ((s)->words)
#define ZERO_SET(s) do { unsigned i; struct set *one = (s); for (i = 0; i < 4; i++) WORDS(one)[i] = 0; } while (0)
#define PUT(n, s) ((void) (WORDS(s)[(n) / 64] |= 1ul << (n) % 64))
#define LENGTH count
"""
HEADER = """
#include "helper.h"
int take(struct set *s);
struct time { long sec, usec; };
struct old { int sec, usec; };
struct size { int rows, columns; };
#define PUT_IN(n, s) PUT(n, s)
#define HAS(n, s) ((WORDS(s)[(n) / 64] & (1ul << (n) % 64)) != 0)
#define CLEAR_SET(s) ZERO_SET(s)
#define LENGTH_OF(s) ((s)->LENGTH)
#define FIRST(s) ((s)[0].count + (*(s)).count)
#define COPY(to, from) ((to)->sec = (from).sec, (to)->usec = (from).usec)
#define LATER(a, b) ((a)->sec > (b)->sec || (a)->usec > (b)->usec ? (a)->sec : (b)->sec)
#define ROWS(s) ((s).rows * (s).columns)
#define SWAP(s) do { int rows = (s)->rows; (s)->rows = (s)->columns; (s)->columns = rows; } while (0)
"""


@pytest.fixture
def m(bind: Bind, tmp_path: Path) -> Any:
    (tmp_path / "helper.h").write_text(HELPER)
    bound = bind(HEADER, only=True)
    assert bound.skipped == {}
    return bound.module


def test_helpers_may_be_in_headers_that_are_not_bound(m: Any) -> None:
    one = m.set()
    assert m.PUT_IN(70, one) is None
    assert (one.words[1], m.HAS(70, one), m.HAS(71, one)) == (1 << 6, 1, 0)
    m.CLEAR_SET(one)
    assert m.HAS(70, one) == 0
    assert not hasattr(m, "PUT")


def test_a_member_may_be_a_macro_and_a_pointer_be_followed_in_any_way(m: Any) -> None:
    one = m.set(count=7)
    assert (m.LENGTH_OF(one), m.FIRST(one)) == (7, 14)


def test_one_record_can_be_meant_by_value_and_by_pointer(m: Any) -> None:
    new, old = m.time(), m.old()
    m.COPY(new, m.time(4, 5)), m.COPY(old, m.old(6, 7))
    assert (new.sec, new.usec, old.sec, old.usec, m.LATER(new, new), m.LATER(old, old)) == (4, 5, 6, 7, 4, 6)


def test_members_of_values_and_of_pointers(m: Any) -> None:
    size = m.size(2, 7)
    assert m.ROWS(size) == 14
    m.SWAP(size)
    assert (size.rows, size.columns) == (7, 2)


MANY = "".join(f"struct s{n} {{ int x; }};" for n in range(17))


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (
            "#define M(p) ((p)->nobody)",
            "it reads the member nobody of its argument p, which no record here has",
        ),
        (
            "struct a { int x; };\n#define M(p) ((p).x + (p).other + (p).nobody)",
            "it reads the members nobody, other, x of its argument p, which no record here has",
        ),
        (
            f"{MANY}\n#define M(p) ((p)->x)",
            "it reads the member x of its argument p, which 17 records here have",
        ),
        (
            "struct a { int v; }; struct b { int v, w; }; struct c { int w; };\n#define M(p, q) (p->v == q->w)",
            "",
        ),
        ("struct a { int x; };\n#define M(p, m) ((p)->m)", "its argument m is the name of a member"),
        ("struct a { int x; };\n#define M(p, q, OP) ((p)->x OP (q)->x)", "its argument OP is an operator"),
        (
            "struct a { int x; };\n#define M(t) __builtin_offsetof(struct t, x)",
            "its argument t is the tag of a struct",
        ),
        (
            "struct a { int x; };\n#define M(t, m) __builtin_offsetof(t, m)",
            "its argument t is the name of a type",
        ),
    ],
)
def test_what_stands_in_the_way_is_named(bind: Bind, header: str, reason: str) -> None:
    found = bind(f"{header}\n").skipped
    assert found == ({"M": reason} if reason else {})


def test_a_builtin_of_the_compiler_is_the_function_of_its_name(bind: Bind) -> None:
    m = bind(
        """
        int memcmp(const void *a, const void *b, __SIZE_TYPE__ size);
        struct set { unsigned char words[16]; };
        #define SAME(a, b) (__builtin_memcmp((a), (b), sizeof(struct set)) == 0)
        """
    ).module
    assert (m.SAME(m.set(), m.set()), m.SAME(m.set(), m.set((1,)))) == (1, 0)
