"""Forwarders with memory of their own: compound literals, and locals that are records or arrays with initialisers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
struct point { short x, y; };
struct shape { struct point at, size; unsigned kind : 3; int ends[3]; const char *name; };
long weigh(const struct shape *shape);
long far(struct point p);
int total(const int *numbers, int count);
int next(int n);
#define WEIGH(a, b) weigh(&(struct shape){ { (a), 2 }, .kind = 5, .ends = { [1] = (b) }, .name = "rose" })
#define FAR(a, b) far((struct point){ (a), (b) })
#define TOTAL(a, b) total((const int[]){ (a), next(b), 7 }, 3)
#define ROOT ((struct point){ next(0), 1 })
#define SAME(n) (next(n) ? next(8) : next(8))
static inline long far_of(int a) { return far((struct point){ .y = a }); }
static inline struct point moved(struct point p, int by) { return (struct point){ next(p.x) + by, p.y }; }
static inline long weigh_of(struct point p, int n) {
    struct shape s = { p, { 1, n }, 9, { n }, 0 };
    s.ends[2] = next(n);
    return weigh(&s);
}
static inline int totals(int n) {
    int plain[3], filled[2][2] = { { n, 2 }, 3 }, sum = 0;
    for (int i = 0; i < 3; i++) plain[i] = next(i * n);
    sum += total(plain, 3);
    return sum * 100 + total(&filled[1][0], 2) + total(filled[0], 4) + (int)(sizeof plain);
}
struct named { char name[6]; unsigned char raw[4]; int n; };
int spell(const void *at, int size);
static inline int spelt(int n) {
    char a[8] = "ab\\0cd", b[] = "xyz", c[3] = "abc", d[4] = { "hi" };
    struct named r = { "name", "\\x80\\xff", 3 };
    a[0] += n; b[1] = (char) n;
    return spell(a, sizeof a) + 3 * spell(b, sizeof b) + 5 * spell(c, 3) + 7 * spell(d, 4) + 11 * spell(r.name, 10);
}
#define SWAPPED(n) __builtin_bswap32(next(n))
static inline unsigned long swapped(struct named *r, unsigned short n) {
    r->n = __builtin_bswap16(n); return __builtin_bswap64(r->n) + next(1);
}
"""
SOURCE = """
static int calls;
int spell(const void *at, int size) {
    int sum = 0;
    for (int i = 0; i < size; i++) sum = sum * 31 + ((const unsigned char *) at)[i];
    return sum;
}
int next(int n) { calls++; return n * 3 + calls; }
int total(const int *numbers, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum = sum * 3 + numbers[i];
    return sum;
}
long far(struct point p) { return p.x * 1000 + p.y; }
long weigh(const struct shape *s) {
    return total(s->ends, 3) + 7 * s->kind + far(s->at) + far(s->size) + (s->name ? s->name[0] : 0);
}
#define C(name) long c_##name(int a, int b) { calls = 0; return name(a, b); }
C(WEIGH) C(FAR) C(TOTAL)
long c_SAME(int n) { calls = 0; return SAME(n); }
long c_far_of(int n) { return far_of(n); }
long c_weigh_of(int x, int n) { calls = 0; return weigh_of((struct point){ x, 4 }, n); }
long c_moved(int x, int n) { calls = 0; return far(moved((struct point){ x, 4 }, n)); }
long c_totals(int n) { calls = 0; return totals(n); }
long c_spelt(int n) { return spelt(n); }
unsigned long c_SWAPPED(int n) { calls = 0; return SWAPPED(n); }
unsigned long c_swapped(int n) { struct named r; calls = 0; return swapped(&r, n); }
void reset(void) { calls = 0; }
"""


@pytest.fixture
def bound(built: Bind) -> Any:
    return built(HEADER, SOURCE)


def test_all_are_bound(bound: Any) -> None:
    assert bound.skipped == {}


def test_a_record_of_any_numbers_is_that_record(bind: Bind) -> None:
    bound = bind("struct point { short x, y; };\n#define AT(a, b) ((const struct point){ (a), (b) + 1 })\n")
    assert bound.table("macros")[0].startswith("AT(a, b) -> point = ")
    assert (bound.module.AT(3, 4).x, bound.module.AT(3, 4).y) == (3, 5)


@pytest.mark.parametrize(("a", "b"), [(0, 0), (3, -4), (0x12345, 0x7FFF)])
def test_they_do_what_cs_own_do(bound: Any, a: int, b: int) -> None:
    m, c = bound.module, bound.module.__namespace__().library.load()

    def fresh(value: Any, *arguments: Any) -> Any:
        c.reset()
        return value(*arguments)

    for name in ("WEIGH", "FAR", "TOTAL"):
        assert fresh(getattr(m, name), a, b) == getattr(c, f"c_{name}")(a, b), name
    assert fresh(m.SWAPPED, a) == c.c_SWAPPED(a) & 0xFFFFFFFF
    assert fresh(m.swapped, m.named(), a & 0xFFFF) & 0xFFFFFFFF == c.c_swapped(a & 0xFFFF) & 0xFFFFFFFF
    for name in ("SAME", "far_of", "totals", "spelt"):
        assert fresh(getattr(m, name), a) == getattr(c, f"c_{name}")(a), name
    point = m.point(a % 1000, 4)
    assert fresh(m.weigh_of, point, b) == c.c_weigh_of(a % 1000, b)
    assert m.far(fresh(m.moved, point, b)) == c.c_moved(a % 1000, b)
    assert (point.x, point.y) == (a % 1000, 4)


def test_a_value_is_made_anew_at_each_touch(bound: Any) -> None:
    first, second = bound.module.ROOT, bound.module.ROOT
    assert (type(first), second.x - first.x, first.y) == (bound.module.point, 1, 1)


def test_an_array_of_its_own_is_an_array(bound: Any) -> None:
    line = next(one for one in bound.table("macros") if one.startswith("TOTAL"))
    assert "(made := (c_int * 3)())" in line
