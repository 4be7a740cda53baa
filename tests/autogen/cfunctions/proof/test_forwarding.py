"""What forwards is proved where clang folds it, over stand-ins for the functions and objects with known values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from autogen import cfunctions
from autogen.cfunctions.forward.forwarder import Forwarder
from autogen.cfunctions.proof import forwarding
from tests.autogen.conftest import Bind

CALLS = """
struct z; typedef struct z *zp;
int start(zp s, int level, const char *version, unsigned long size);
void settop(struct z *L, int n);
void *get(int k);
short narrow(short a, unsigned char b);
double scaled(float by, _Bool up);
int told(const char *format, ...);
#define START(s, level) start((s), (level), "1.2", 112)
#define POP(L, n) settop(L, -(n) - 1)
#define GET(n) ((struct z *) get((n) | 4))
#define NARROW(a, b) (narrow(a, b) + narrow(b, a) * 2)
#define LARGER(a, b) ((a) > (b) ? START(0, a) : start(get(a), b, "", 7))
#define SIX start(0, 3, "x", 2)
#define SCALED(x) scaled(x, 1)
#define TOLD(n) told("%d %s", (n), "seven")
#define ALSO(n, ...) told("%d", (n), ##__VA_ARGS__)
"""
MEMORY = """
#include <stddef.h>
enum kind { PLAIN, OTHER = 5 };
struct entry { unsigned char kind; unsigned flags : 5, rest : 27; enum kind how; const char *text;
    union { void *data; unsigned long number; }; int list[4]; };
struct ring { unsigned head, tail, mask, *shared; struct entry *entries; };
int note(const char *what, int value);
#define IS_OTHER(e) ((e)->how == OTHER)
#define FLAGS(e) ((e)->flags & 3)
#define SHARED(r) (*(r)->shared + 1)
#define DEEP(r) ((r)->entries[1].list[2])
#define SET_TAIL(r, n) ((r)->tail = (n) << 1)
#define TEXT_OF(e) note((e)->text, (e)->list[1])
int told(const char *format, ...);
extern const struct ring world; struct hidden;
#define TEXTS(e) told("%s %s", "and", (e)->text)
#define WORLD(h) told("%p %p", (struct hidden *) (h), &world)
static inline void prepare(struct entry *e, int kind, const void *data) {
    e->kind = (unsigned char) kind; e->flags = 9; e->data = (void *) data;
}
static inline void prepare_number(struct entry *e, unsigned long number) {
    prepare(e, 300, 0); e->number = number; e->list[1]--; e->list[2] += 5;
}
static inline struct entry *next_entry(struct ring *r) {
    unsigned next = r->tail + 1;
    if (next - r->head <= 7) { struct entry *e = &r->entries[r->tail & 1]; r->tail = next; return e; }
    return NULL;
}
static inline int total(const struct entry *e, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += e->list[i];
    return sum;
}
static inline int say(int level) {
    if (level < 0) { note("below", level); return 0; }
    level = level * 2 + 1; return note("above", level);
}
static inline struct entry copied(const struct entry *e) { return *e; }
static inline int own(struct entry e, struct ring *r) { e.list[0]++; r->tail = e.list[0]; return e.list[0]; }
"""
LOOPS = """
#include <stddef.h>
struct node { int key, value; struct node *next; };
int note(int what);
static inline int first_over(const int *list, int count, int limit) {
    for (int i = 0; i < count; i++) if (list[i] > limit) return i;
    return -1;
}
static inline struct node *find(struct node *n, int key) {
    while (n) { if (n->key == key) return n; n = n->next; }
    return NULL;
}
static inline int pairs(const int *list, int count, int sum) {
    int rounds = 0;
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < i; j++) { rounds++; if (list[i] + list[j] == sum) return rounds; }
        note(i);
    }
    return -rounds;
}
static inline void until(int *list, int count) {
    do { if (*list < 0) { note(*list); return; } list[0]--; } while (count-- > 0);
    note(count);
}
static inline int once(struct node *n) { do { if (n->key) return n->key; n->value++; } while (0); return note(1); }
static inline int countdown(int n, unsigned char m) {
    int sum = 0;
    while (n-- > 0) sum += m++;
    note(m); return sum * 1000 + (--n) + ++m;
}
static inline int text_length(const char *text) {
    const char *p = text;
    while (*p++) note(*p);
    return (int) (p - text);
}
struct text { char *letters; unsigned long used, room; };
static inline struct text *append(struct text *t, char c) {
    if (t->used < 3) { t->letters[t->used++] = c; t->letters[t->used] = 0; } else note(--t->room);
    return t;
}
static inline int chosen(unsigned char kind, struct node *n) {
    switch (kind & 7) {
    case 1: case 2: n->value++; break;
    case 7: { note(7); return -1; }
    default: n->key = 0; break;
    case 3: return note(3);
    }
    return n->value + n->key;
}
"""
DEFINED_BY_MACROS = """
struct queue; int put(struct queue *q, const void *item); void *at(const struct queue *q, int index);
#define QUEUE_OF(type) \\
    static inline int type##_put(struct queue *q, const struct type *item) { return put(q, item) + 1; } \\
    static __inline__ struct type *type##_at(const struct queue *q, int index) { \\
        return (struct type *) at(q, index + 1); } \\
    struct queue_of_##type
struct fish { int length; }; struct bird { int wings; };
QUEUE_OF(fish);
QUEUE_OF(bird);
#define BIRD(q) bird_at(q, 7)
static inline int both(struct queue *q, const struct fish *f, const struct bird *b) {
    return fish_put(q, f) * bird_put(q, b); }
"""
FOLDED = {
    CALLS: {"START", "POP", "GET", "NARROW", "LARGER", "SIX", "SCALED", "TOLD", "ALSO"},
    MEMORY: {
        *(
            "IS_OTHER",
            "FLAGS",
            "SHARED",
            "DEEP",
            "SET_TAIL",
            "TEXT_OF",
            "WORLD",
            "prepare",
            "prepare_number",
        ),
        *("next_entry", "total", "say", "copied", "own"),
    },
    LOOPS: {
        *("first_over", "find", "pairs", "until", "once", "countdown", "text_length", "append", "chosen"),
    },
}


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The functions of which clang folded a call, so that another value would have been noticed."""
    found: set[str] = set()
    contradicted = forwarding.SampledCall.contradicted

    def watched(sample: Any, folded: Any) -> str:
        if contradicted(sample, {what: value + 1 for what, value in folded.items()}):
            found.add(sample.function.name)
        return contradicted(sample, folded)

    monkeypatch.setattr(forwarding.SampledCall, "contradicted", watched)
    return found


@pytest.mark.parametrize("header", FOLDED, ids=["calls", "memory", "loops"])
def test_clang_folds_each_and_python_does_the_same(bind: Bind, compared: set[str], header: str) -> None:
    assert bind(header).skipped == {}
    assert compared == FOLDED[header]


def mistaken(monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str) -> None:
    """Let something else stand in a function's entry."""
    disagreements = forwarding.disagreements

    def changed(unit: Any, functions: Any, *more: Any) -> Any:
        found = []
        for one in functions:
            if one.name == name and old != new:
                assert old in one.expression, one.expression
                one = replace(one, expression=one.expression.replace(old, new))
            found.append(one)
        return disagreements(unit, found, *more)

    monkeypatch.setattr(cfunctions.forwarding, "disagreements", changed)


WRONG = [  # the function, what stands in its entry, what is to stand there, and what is then other
    ("START", ", 112", ", 113", "the calls that it makes"),
    ("SIX", "b'x'", "b'y'", "the calls that it makes"),
    ("TOLD", "b'seven'", "b'eight'", "the calls that it makes"),
    ("ALSO", "n, *arguments", "*arguments, n", "the calls that it makes"),
    ("ALSO", ", *arguments", "", "the calls that it makes"),
    ("SCALED", ", 1)", ", 0)", "the calls that it makes"),
    ("FLAGS", "flags", "rest", "is "),
    ("DEEP", "[1]", "[0]", "is "),
    ("SET_TAIL", "tail", "head", "the memory that it leaves"),
    ("prepare", "data,", "number,", ""),  # of the same size: it is the same memory
    ("prepare", "kind,", "list[3],", "the memory that it leaves"),
    ("prepare_number", "number, number", "number, 7", "the memory that it leaves"),
    ("next_entry", "& 1", "& 2", "the result"),
    ("total", " < ", " <= ", "is "),
    ("say", "* 2", "* 3", "the calls that it makes"),
    ("first_over", "c_int(1)", "c_int(0)", "is "),
    ("countdown", " + 1)", ")", "the calls that it makes"),
    ("chosen", "c_int(7)", "c_int(6)", "the calls that it makes"),
]


Mistake = tuple[str, str, str, str]


def rounds() -> Iterator[tuple[str, list[Mistake]]]:
    """A header, and mistakes of it that are made at once: at most one in each function."""
    for header in FOLDED:
        left = [one for one in WRONG if re.search(rf"\b{one[0]}\(|{one[0]} ", header)]
        while left:
            now = list({one[0]: one for one in reversed(left)}.values())
            yield header, now
            left = [one for one in left if one not in now]


@pytest.mark.parametrize(
    ("header", "mistakes"), list(rounds()), ids=lambda one: "" if isinstance(one, str) else one[-1][0]
)
def test_what_does_something_else_is_refused(
    bind: Bind, monkeypatch: pytest.MonkeyPatch, header: str, mistakes: list[Mistake]
) -> None:
    for name, old, new, _ in mistakes:
        mistaken(monkeypatch, name, old, new)
    skipped = bind(header).skipped
    wrong = {name for name, *_, what in mistakes if what}
    assert skipped.keys() == wrong | ({"prepare_number"} if "prepare" in wrong else set())  # which calls it
    for name, _, new, what in mistakes:
        if what:
            assert "its translation is not what C computes: " in skipped[name], (name, new)
            assert what in skipped[name], (name, new)


def test_every_mistake_is_made() -> None:
    assert sorted(one for _, mistakes in rounds() for one in mistakes) == sorted(WRONG)


def test_what_macros_define_is_folded_and_refused_as_well(
    bind: Bind, compared: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text of such a function is the invocation, which may define several."""
    assert bind(DEFINED_BY_MACROS).skipped.keys() == {"QUEUE_OF"}
    assert compared == {"fish_put", "fish_at", "bird_put", "bird_at", "BIRD", "both"}
    mistaken(monkeypatch, "fish_put", " + 1", " + 2")
    mistaken(monkeypatch, "bird_at", " + 1", " + 2")
    skipped = bind(DEFINED_BY_MACROS).skipped
    assert "its translation is not what C computes: fish_put(" in skipped["fish_put"]
    assert "its translation is not what C computes: bird_at(" in skipped["bird_at"]
    assert skipped.keys() == {"QUEUE_OF", "fish_put", "both", "bird_at", "BIRD"}  # with those that call them


def test_what_clang_reads_with_an_error_in_cxx_proves_and_refutes_nothing(bind: Bind) -> None:
    result = bind(
        """
        void *fresh(int n); struct item { int class, template; }; int count(struct item *i);
        static inline int fill(struct item *i) { struct item *other = fresh(1); i->class = 3; return count(other); }
        static inline int outer(struct item *i) { return fill(i) + i->template; }
        #define CLASS(i) ((i)->class + count(i))
        #define WHERE(i) (__LINE__ + count(i))
        """
    )
    assert result.skipped == {}


def test_arguments_in_another_order_are_refused(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Forwarder._arguments
    monkeypatch.setattr(
        Forwarder,
        "_arguments",
        lambda self, given, kind: ", ".join(reversed(real(self, given, kind).split(", "))),
    )
    assert "its translation is not what C computes: NARROW(" in bind(CALLS).skipped["NARROW"]


def test_a_translation_that_goes_astray_stays_in_its_own_memory(
    bind: Bind, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Forwarder.pointer
    monkeypatch.setattr(Forwarder, "pointer", lambda self, cursor: f"({real(self, cursor)} + 0x7fffffff)")
    bind(MEMORY)  # and nothing crashes


LETTERS = """
struct named { int kind; char name[8]; }; struct hidden; int told(const char *format, ...);
#define THIRD(n) ((n)->name[2] + told("", (n)->kind))
#define HIDDEN ((const struct hidden *) "text")
#define FIRST_OF(n) told((n)->name)
static inline void called(struct named *n, char c) { n->name[7] = c; n->name[1]--; told("", n->name[7]); }
"""


def test_letters_behind_a_zero_and_constant_pointers_are_compared_too(bind: Bind, compared: set[str]) -> None:
    assert bind(LETTERS).skipped == {}
    assert compared >= {"THIRD", "called"}


def test_what_c_does_not_define_proves_and_refutes_nothing(bind: Bind) -> None:
    assert bind("int told(int a); #define HIGH(a, n) told((a) << (n))\n".replace("; #", ";\n#")).skipped == {}


RAISES = [
    ("THIRD", "n[0].name[2]", "n[0].nam[2]", "raises AttributeError: named has no member"),
    ("called", "n[0].name[7]", "n[9000].name[7]", "raises LookupError: it leaves the memory"),
]


@pytest.mark.parametrize(("name", "old", "new", "what"), RAISES, ids=[what for *_, what in RAISES])
def test_what_raises_where_c_has_a_value_is_refused(
    bind: Bind, monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str, what: str
) -> None:
    mistaken(monkeypatch, name, old, new)
    assert what in bind(LETTERS).skipped.get(name, "")


def test_records_that_point_to_what_holds_them_are_compared_too(bind: Bind, compared: set[str]) -> None:
    header = """
    struct type; struct object { long count; struct type *type; };
    struct sized { struct object base; long size; };
    struct type { struct sized base; const char *name; unsigned long flags; };
    int subtype(struct type *a, struct type *b);
    static inline int is(struct object *o, struct type *t) { return o->type == t || subtype(o->type, t); }
    #define FLAGS(o) ((o)->type->flags & 7)
    #define UP(o) ((o)->count++, subtype((o)->type, 0))
    """
    assert bind(header).skipped == {}
    assert compared >= {"is", "UP"}
