"""Inline functions that forward: the same calls and the same memory as C's own."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
#include <stddef.h>
#include <stdatomic.h>
#include <string.h>
struct entry { unsigned char kind; unsigned flags : 5, rest : 27;
    union { void *data; unsigned long number; }; int list[4]; };
struct ring { unsigned head, tail, mask, *shared; struct entry *entries; };
int note(const char *what, int value);
int noted(void);
static inline void prepare(struct entry *e, int kind, const void *data, unsigned flags) {
    e->kind = (unsigned char) kind; e->flags = flags; e->rest = ~0u; e->data = (void *) data;
    memset(e->list, 0, sizeof e->list);
}
static inline void prepare_number(struct entry *e, unsigned long number) {
    prepare(e, 300, NULL, 0x3f); e->number = number; e->list[1]--; e->list[2] += 5;
}
static inline struct entry *next_entry(struct ring *r) {
    unsigned next = r->tail + 1, head; int shift = 0;
    if (r->mask & 0x80) shift = 1;
    if (!(r->mask & 0x40)) head = r->head;
    else head = atomic_load_explicit((_Atomic unsigned *) r->shared, memory_order_acquire);
    if (next - head <= (r->mask & 0x3f)) {
        struct entry *e = &r->entries[(r->tail & 3) << shift]; r->tail = next; return e;
    }
    return NULL;
}
static inline int total(const struct entry *e, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) { if (e->list[i] < 0) ; else sum += e->list[i]; }
    return sum;
}
static inline int first_over(const int *list, int count, int limit) {
    int found = -1; unsigned i = 0;
    while (i < (unsigned) count) { if (list[i] > limit) { found = i; break; } i++; }
    return found;
}
static inline long wait_for(struct ring *r, int least) {
    long rounds = 0;
    do { rounds++; if (rounds > 20) break; r->head += 3; } while (r->head < (unsigned) least);
    return rounds * -1;
}
static inline void release(struct ring *r) {
    atomic_store_explicit((_Atomic unsigned *) r->shared, r->tail, memory_order_release);
    atomic_thread_fence(memory_order_seq_cst);
}
static inline int say(int level) {
    if (level < 0) { note("below", level); return 0; }
    level = level * 2 + 1; return note("above", level);
}
static inline int both(int a, int b) { return say(a) + say(b) + noted(); }
static inline int distance(const struct entry *a, const struct entry *b) { return (int) (b - a); }
static inline int own(struct entry e, struct ring *r) { e.list[0]++; r->tail = e.list[0]; return e.list[0]; }
static inline struct entry copied(const struct entry *e) { return *e; }
static inline const char *name_of(int n) { return n ? "some" : "none"; }
"""

SOURCE = """
static int last;
int note(const char *what, int value) { return last = value + (int) strlen(what); }
int noted(void) { return last; }
#define C1(r, n, t) r c_##n(t a) { return n(a); }
#define C2(r, n, t, u) r c_##n(t a, u b) { return n(a, b); }
#define C3(r, n, t, u, v) r c_##n(t a, u b, v c) { return n(a, b, c); }
C2(void, prepare_number, struct entry *, unsigned long) C1(struct entry *, next_entry, struct ring *)
C2(int, total, const struct entry *, int) C3(int, first_over, const int *, int, int)
C2(long, wait_for, struct ring *, int)
C1(void, release, struct ring *) C1(int, say, int) C2(int, both, int, int)
C2(int, distance, const struct entry *, const struct entry *)
"""


@pytest.fixture
def bound(built: Bind) -> Any:
    return built(HEADER, SOURCE)


def c(bound: Any) -> ctypes.CDLL:
    """The library, for its functions that call C's own."""
    loaded: ctypes.CDLL = bound.module.__namespace__().library.load()
    return loaded


def test_all_are_bound(bound: Any) -> None:
    assert not [f"{name}: {why}" for name, why in bound.skipped.items() if f" {name}(" in HEADER]


def test_memory_is_as_c_leaves_it(bound: Any) -> None:
    ours, cs = bound.module.entry(), bound.module.entry()
    ctypes.memset(ctypes.byref(ours), 0xA5, ctypes.sizeof(ours))
    ctypes.memset(ctypes.byref(cs), 0xA5, ctypes.sizeof(cs))
    bound.module.prepare_number(ours, 1 << 40)
    c(bound).c_prepare_number(ctypes.byref(cs), ctypes.c_ulong(1 << 40))
    assert bytes(ours) == bytes(cs)


@pytest.mark.parametrize("mask", [0x03, 0x83, 0x43, 0xC3, 0x02, 0])
def test_a_ring_hands_out_the_entries_that_c_hands_out(bound: Any, mask: int) -> None:
    module, found = bound.module, []
    for call in (module.next_entry, c(bound).c_next_entry):
        if call is not module.next_entry:
            call.restype = ctypes.POINTER(module.entry)
        entries, shared = (module.entry * 8)(), ctypes.c_uint(2)
        ring = module.ring(head=0, tail=0, mask=mask, shared=ctypes.pointer(shared), entries=entries)
        offsets = []
        for _ in range(6):
            entry = call(ctypes.byref(ring))
            offsets.append(ctypes.addressof(entry[0]) - ctypes.addressof(entries) if entry else None)
        found.append((offsets, ring.tail))
        module.release(ring)
        assert shared.value == ring.tail
    assert found[0] == found[1]


@pytest.mark.parametrize("values", [(1, 2, 3, 4), (-1, 5, -7, 2), (0, 0, 0, 0)])
def test_loops_end_where_c_ends_them(bound: Any, values: tuple[int, ...]) -> None:
    module, own = bound.module, c(bound)
    entry = module.entry(list=values)
    for count in range(5):
        assert module.total(entry, count) == own.c_total(ctypes.byref(entry), count)
        for limit in (-2, 2, 9):
            list_ = (ctypes.c_int * 4)(*values)
            assert module.first_over(list_, count, limit) == own.c_first_over(list_, count, limit)
    for least in (0, 10, 1000):
        rings = module.ring(), module.ring()
        assert module.wait_for(rings[0], least) == own.c_wait_for(ctypes.byref(rings[1]), least)
        assert rings[0].head == rings[1].head


@pytest.mark.parametrize(("a", "b"), [(1, 2), (-1, 5), (0x7FFFFFFF, -0x80000000)])
def test_calls_are_made_once_and_in_cs_order(bound: Any, a: int, b: int) -> None:
    assert bound.module.say(a) == c(bound).c_say(a)
    assert bound.module.both(a, b) == c(bound).c_both(a, b)


def test_results_are_pointers_records_and_texts(bound: Any) -> None:
    module = bound.module
    entries = (module.entry * 5)()
    assert module.distance(ctypes.byref(entries[1]), ctypes.byref(entries[4])) == 3
    entries[2].list[3] = 7
    copy = module.copied(ctypes.pointer(entries[2]))
    entries[2].list[3] = 8
    assert (type(copy), copy.list[3]) == (module.entry, 7)
    assert (module.own(copy, ring := module.ring()), ring.tail, copy.list[0]) == (1, 1, 0), "C has a copy"
    assert (module.name_of(0), module.name_of(9)) == (b"none", b"some")
    ring = module.ring(mask=0)
    assert not module.next_entry(ring), "a null pointer"


REFUSED = [
    (
        "{ while (n) { switch (n) { case 1: return g(0); } n--; } return 0; }",
        "it has a switch within a loop",
    ),
    (
        "{ switch (n) { case 1: g(0); case 2: return 2; } return 0; }",
        "it has a case that goes on with the next one",
    ),
    ("{ static int a; return g(&a); }", "it has a local that it keeps between calls: a"),
    ('{ int a[8] = L"abc"; return g(a); }', "it has a string of wide characters"),
    (
        "{ switch (n) { case 1: if (g(0)) break; return 1; } return 1; }",
        "it leaves a switch from within a case",
    ),
    ("{ if (n) goto out; g(0); out: return 1; }", "it has a goto"),
    ("{ if (n) { g(0); return 1; } }", "it can end without a result"),
    ("{ int a[n]; return g(a); }", "a value of type int[n]"),
    ("{ return ({ if (n) return 1; n; }) + g(0); }", "it leaves a statement expression from within"),
]


@pytest.mark.parametrize(("body", "reason"), REFUSED)
def test_what_stands_in_the_way_is_named(bind: Bind, body: str, reason: str) -> None:
    assert reason in bind(f"int g(int *);\nstatic inline int f(int n) {body}\n").skipped["f"]


def test_what_is_called_comes_along_from_headers_that_are_not_bound(bind: Bind, tmp_path: Any) -> None:
    (tmp_path / "else").mkdir()
    (tmp_path / "else/inner.h").write_text("int abs(int n); int unused(int n);\n")
    bound = bind(
        '#include "inner.h"\nstatic inline int size(int n) { return abs(n) + 1; }\n#define SIZE(n) abs(n)\n',
        args=[f"-I{tmp_path}/else"],
    )
    assert (bound.module.size(-3), bound.module.SIZE(-3)) == (4, 3)
    assert bound.module.abs(-3) == 3
    assert not hasattr(bound.module, "unused")


def test_a_char_is_a_number_or_a_letter(bind: Bind) -> None:
    module = bind(
        "int abs(int n);\nstatic inline int f(char c) { return abs(c) + 1; }", symbols="f|abs"
    ).module
    assert (module.f(-3), module.f(b"A"), module.f(0x1FF)) == (4, 66, 2)


def test_an_inline_function_keeps_its_name_where_a_macro_has_it_too(bind: Bind) -> None:
    """The macro calls the function, and would be found under the name that it calls: itself."""
    result = bind(
        """
        struct object { long count; struct object *type; };
        static inline struct object *type_of(struct object *o) { return o->type; }
        #define type_of(o) type_of((struct object *)(o))
        static inline int plain(int n) { return n + 1; }
        #define plain(n) plain((int)(n))
        static inline int same(int n) { return n + 2; }
        #define same(n) same(n)
        """
    )
    kind = ctypes.pointer(result.module.object(1))
    one = result.module.object(2, kind)
    assert result.module.type_of(one).contents.count == 1
    assert (result.module.plain(3), result.module.same(3)) == (4, 5)
    reason = "a macro with arguments; its name means the declaration at header.h:"
    assert {name: why[: len(reason)] for name, why in result.skipped.items()} == dict.fromkeys(
        ["type_of", "plain"], reason
    )


def test_a_function_may_call_what_is_declared_before_it_and_defined_behind(bind: Bind) -> None:
    """As in hwloc, whose helpers are defined before the functions that they stand on."""
    result = bind(
        """
        struct thing { int depth; struct thing *next; };
        int abs(int n);
        static inline struct thing *following(struct thing *one);
        static inline struct thing *last(struct thing *one);
        static inline struct thing *third(struct thing *one) { return last(following(one)); }
        static inline struct thing *last(struct thing *one) { return following(following(one)); }
        static inline struct thing *following(struct thing *one) { return one->next; }
        static inline int even(int n); static inline int odd(int n);
        static inline int even(int n) { return n ? odd(abs(n) - 1) : 1; }
        static inline int odd(int n) { return n ? even(abs(n) - 1) : 0; }
        """
    )
    thing = result.module.thing
    one = thing(1, ctypes.pointer(thing(2, ctypes.pointer(thing(3, ctypes.pointer(thing(4)))))))
    assert (result.module.following(one).contents.depth, result.module.third(one).contents.depth) == (2, 4)
    assert set(result.skipped) == {"even", "odd"}
