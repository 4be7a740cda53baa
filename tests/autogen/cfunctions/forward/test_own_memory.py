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


OF_ITS_OWN = """
struct setup { unsigned char kind; unsigned short value; };
static inline unsigned short le16(unsigned short x) {
    union { unsigned char bytes[2]; unsigned short whole; } u;
    u.bytes[1] = (unsigned char)(x >> 8); u.bytes[0] = (unsigned char)x; return u.whole;
}
static inline double fixed(int f) {
    union { double d; long long i; } u; u.i = ((1023LL + 44LL) << 52) + (1LL << 51) + f; return u.d - (3LL << 43);
}
static inline float halves(float x) {
    union { float f; struct { unsigned short low, high; } part; } u = { 0 }; unsigned short kept;
    u.f = x; kept = u.part.low; u.part.low = u.part.high; u.part.high = kept; return u.f;
}
static inline void fill(unsigned char *buffer, unsigned short n) {
    struct pair { int first; struct setup setup; } p;
    p.first = n; p.setup.value = le16(n); p.first++;
    struct setup *s = (struct setup *)(void *)buffer; s->kind = p.first; s->value = p.setup.value;
}
static inline int bits(int n) { struct { int low : 3; } s; s.low = n; return s.low; }
static inline int whole(int n) { struct pair { int a, b; } s, t; s.a = n; t = s; return t.a; }
static inline int inner(int n) { struct { struct { int a; } p, q; } s; s.p.a = n; s.q = s.p; return s.q.a; }
static inline int filled(int n) { union { int a; char b[4]; } u = { n }; return u.b[1]; }
"""


def test_records_that_a_function_declares_itself(built: Bind) -> None:
    source = """
    int c_le16(int n) { return le16(n); } double c_fixed(int n) { return fixed(n); }
    float c_halves(float x) { return halves(x); } void c_fill(unsigned char *at, int n) { fill(at, n); }
    """
    header = (
        OF_ITS_OWN
        + "int c_le16(int); double c_fixed(int); float c_halves(float); void c_fill(unsigned char *, int);"
    )
    bound = built(header, source)
    m = bound.module
    for n in (0, 0x1234, 384, 0xFFFF):
        assert (m.le16(n), m.fixed(n)) == (m.c_le16(n), m.c_fixed(n))
        assert repr(m.halves(n + 0.5)) == repr(m.c_halves(n + 0.5))  # some are no numbers
        here, there = bytearray(4), bytearray(4)
        m.fill(here, n), m.c_fill(there, n)
        assert here == there
    none = "static inline function: no library has it, and it "
    assert bound.skipped == {
        "bits": f"{none}has a bit-field in a record of its own",
        "whole": f"{none}assigns to a whole record",
        "inner": f"{none}takes a record of its own as a whole",
        "filled": f"{none}fills a record of its own where it declares it",
    }
