"""Macros that call functions of the library, follow pointers and take addresses: what C's own macro does, they do."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
struct node { int a, b : 3; struct node *next; char letter; unsigned char raw[4]; int (*twice)(int);
    const char *text; };
int add(int a, int b);
long count(const char *text);
int tell(char *into, unsigned long size, const char *form, ...);
const char *motto(void);
int is_motto(const char *text);
struct node *last(struct node *from);
extern struct node world;
extern int number, numbers[4];
#define ADD2(x) add(x, 2)
#define NESTED(x) add(ADD2(x), -(x) - 1)
#define SEVEN add(3, 4)
#define LENGTH(t) (count(t) + 1u)
#define A_OF(p) (((struct node *)(p))->a)
#define IS_ODD(p) (!!((p)->a & 1))
#define SUM(p, x) ((p)->a + (x))
#define LAST_A(p) (last(p)->a)
#define THIRD(p) ((p)->raw[2])
#define LETTER(p) ((p)->letter - 'a')
#define TWICE(p, x) ((p)->twice(x))
#define TEXT(p) ((p)->text)
#define SET_B(p, v) ((p)->b = (v))
#define WORLD (&world)
#define WORLD_A world.a
#define SECOND (&numbers[1])
#define FIRST_LETTER (motto()[0])
#define MOTTO motto()
#define IS_SAME(t) is_motto(motto())
#define TELL(into, x) tell(into, sizeof(int) * 8, "%d %ld %.1f", 7, (long)(x), 2.5f)
#define EITHER(x) ((x) > 5 ? add(x, 1) : number)
#define BOTH(x) (add(x, 1), add(x, 2))
#define RAISE(p) (++(p)->a)
"""

SOURCE = """
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
struct node world = { .a = 11 };
int number = 5, numbers[4] = { 1, 2, 3, 4 };
int add(int a, int b) { return a + b; }
long count(const char *text) { return strlen(text); }
const char *motto(void) { return "festina"; }
int is_motto(const char *text) { return text == motto(); }
struct node *last(struct node *from) { while (from->next) from = from->next; return from; }
int tell(char *into, unsigned long size, const char *form, ...) {
    va_list rest; va_start(rest, form); return vsnprintf(into, size, form, rest); }
#define C(name, type) int c_##name(type x) { return name(x); }
C(ADD2, int) C(NESTED, int) C(EITHER, int) C(BOTH, int) C(A_OF, struct node *) C(IS_ODD, struct node *)
C(LAST_A, struct node *) C(THIRD, struct node *) C(LETTER, struct node *)
"""


@pytest.fixture
def bound(built: Bind) -> Any:
    return built(HEADER, SOURCE)


def library(bound: Any) -> ctypes.CDLL:
    """The library, for its functions that call C's own macros."""
    loaded: ctypes.CDLL = bound.module.__namespace__().library.load()
    return loaded


def test_all_are_bound(bound: Any) -> None:
    assert bound.skipped == {}


@pytest.mark.parametrize("x", [0, 5, 6, -7, 0x7FFFFFFF])
def test_calls_have_cs_value(bound: Any, x: int) -> None:
    module, c = bound.module, library(bound)
    for name in ("ADD2", "NESTED", "EITHER", "BOTH"):
        assert getattr(module, name)(x) == getattr(c, f"c_{name}")(x), name


def test_members_are_read_through_whatever_points_to_the_record(bound: Any) -> None:
    module, c = bound.module, library(bound)
    inner = module.node(a=6)
    outer = module.node(a=5, next=ctypes.pointer(inner), letter=b"c", raw=(1, 2, 0xFE))
    for given in (outer, ctypes.byref(outer), ctypes.pointer(outer)):
        for name in ("A_OF", "IS_ODD", "LAST_A", "THIRD", "LETTER"):
            own = getattr(c, f"c_{name}")
            assert getattr(module, name)(given) == own(ctypes.byref(outer)), name
    assert module.SUM(outer, 3) == 8
    assert module.SUM(outer, 0xFFFFFFFF) == 4, "an argument that no int holds is unsigned"


def test_an_argument_of_another_type_is_refused(bound: Any) -> None:
    with pytest.raises(TypeError, match=r"IS_ODD\(\), parameter p: expected .*node.* instead of"):
        bound.module.IS_ODD(ctypes.pointer(ctypes.c_int(3)))
    with pytest.raises(ValueError, match="NULL"):
        bound.module.IS_ODD(None)


def test_results_are_what_functions_give(bound: Any) -> None:
    module = bound.module
    assert module.LENGTH(b"abc") == 4
    assert (module.MOTTO, module.FIRST_LETTER) == (b"festina", b"f")
    assert module.IS_SAME(0) == 1, "a text that is handed on is where it was"
    node = module.node(text=b"text", twice=type(module.node().twice)(lambda x: 2 * x))
    assert module.TEXT(node) == b"text"
    assert module.TWICE(node, 21) == 42
    with pytest.raises(ValueError, match="NULL"):
        module.TWICE(module.node(), 21)


def test_memory_is_written(bound: Any) -> None:
    node = bound.module.node(a=41)
    assert bound.module.SET_B(node, 3) == 3
    bound.module.RAISE(ctypes.byref(node))
    assert (node.a, node.b) == (42, 3)


def test_arguments_behind_the_dots_have_cs_types(bound: Any) -> None:
    room = ctypes.create_string_buffer(32)
    assert bound.module.TELL(room, -(1 << 40)) == len(room.value)
    assert room.value == b"7 -1099511627776 2.5"


def test_a_value_is_computed_when_it_is_touched(bound: Any) -> None:
    module = bound.module
    assert (module.SEVEN, module.WORLD_A) == (7, 11)
    module.world.a = 12
    assert module.WORLD_A == 12
    assert "WORLD_A" not in vars(module)


def test_an_address_is_a_pointer_to_the_variable(bound: Any) -> None:
    module = bound.module
    module.WORLD[0].a = 13
    assert (module.world.a, module.SECOND[0]) == (13, 2)
    assert module.WORLD is module.WORLD


def test_a_star_import_calls_nothing(bound: Any) -> None:
    names = set(bound.module.__all__)
    assert {"WORLD", "ADD2"} <= names
    assert not {"SEVEN", "MOTTO", "WORLD_A"} & names


REFUSED = [
    ("#define M(x) hidden(x)", "it calls hidden(), which is not declared"),
    ("int f(char *p); \n#define M(x, n) f((x) + (n))", "it makes a pointer of a number"),
    ("int f(const char *);\n#define M(x) f(#x)", "it makes a string of its argument"),
    ("void f(void);\n#define M f()", "it has no value: a call that is made for its effect"),
    (
        "int *f(const int *p);\n#define M(x) f((int[]){ (x) })",
        "it may return the address of memory of its own: a compound literal",
    ),
    (
        "struct n { int *at; };\n#define M(p, x) ((p)->at = (int[]){ (x) })",
        "it keeps the address of memory of its own: a compound literal",
    ),
    (
        "int *f(int *p);\n#define M(x) ({ int y = (x); f(&y); })",
        "it may return the address of memory of its own: a local",
    ),
    ("int f(int *p);\n#define M(x) f(&(x))", "it takes the address of a local or an argument"),
]


@pytest.mark.parametrize(("header", "reason"), REFUSED)
def test_what_stands_in_the_way_is_named(bind: Bind, header: str, reason: str) -> None:
    assert bind(f"{header}\n").skipped == {"M": reason}


def test_what_the_run_time_would_refuse_goes_to_the_ledger(bind: Bind) -> None:
    nested = f"{'add(x, ' * 110}x{')' * 110}"
    bound = bind(f"int add(int a, int b);\n#define DEEP(x) {nested}\n#define FLAT(x) add(x, 1)\n")
    assert "more than 100 levels" in bound.skipped["DEEP"]
    assert list(bound.skipped) == ["DEEP"]


SEVERAL = """
struct whole { int size; long *limbs; };
struct real { int exponent, size; long *limbs; };
struct text { struct whole size; };
struct image { short width; int depth; };
struct window { int width; int depth; };
#define SIGN(x) ((x)->size < 0 ? -1 : (x)->size > 0)
#define LIMBS(x) ((x)->limbs)
#define AREA(i, n) ((i)->width * (i)->depth * (n))
#define BOTH(a, b) ((a)->size + (b)->size)
#define RESIZE(x, n) ((x)->size = (n))
struct sheet { unsigned format; int lines; };
#define LAYERS(s) (((s).format & 3) + 1)
#define BYTES(s, wide) (LAYERS(s) * (s).lines * (wide))
"""


def test_a_member_that_several_records_have_is_read_of_each(built: Bind) -> None:
    bound = built(SEVERAL)
    m = bound.module
    limbs = (ctypes.c_long * 2)(7, 8)
    whole, real = m.whole(-3, limbs), m.real(9, 4, limbs)
    assert (m.SIGN(whole), m.SIGN(real), m.SIGN(ctypes.pointer(real)), m.SIGN(ctypes.byref(whole))) == (
        -1,
        1,
        1,
        -1,
    )
    assert (m.LIMBS(real)[1], m.LIMBS(whole)[0]) == (8, 7)
    assert (m.AREA(m.image(3, 4), 2), m.AREA(m.window(5, 6), 2)) == (24, 60)
    m.RESIZE(real, 12)
    assert real.size == 12
    [line] = [line for line in bound.table("macros") if line.startswith("SIGN")]
    assert line == "SIGN(x: POINTER(whole) | POINTER(real)) -> c_int = -1 if x[0].size < 0 else x[0].size > 0"


def test_members_of_a_record_itself_are_read(built: Bind) -> None:
    m = built(SEVERAL).module
    sheet = m.sheet(6, -5)
    assert (m.LAYERS(sheet), m.BYTES(sheet, 10)) == (3, (3 * -5 * 10) % (1 << 32))
    with pytest.raises(TypeError, match=r"BYTES\(\): s must be a sheet"):
        m.BYTES(m.whole(), 1)


def test_several_arguments_can_be_of_several_records(bind: Bind) -> None:
    bound = bind(
        """
        typedef struct { double dat[2]; } pair; typedef struct { float dat[2]; } single_pair;
        typedef struct { long double dat[2]; } long_pair;
        struct time { long sec, usec; }; struct old { int sec, usec; };
        #define REAL(z) ((z).dat[0])
        #define EQ(a, b) (((a).dat[0] == (b).dat[0]) && ((a).dat[1] == (b).dat[1]))
        #define SET(z, x) do { (z)->dat[0] = (x); } while (0)
        #define ADD(a, b, r) do { (r)->sec = (a)->sec + (b)->sec; (r)->usec = (a)->usec + (b)->usec; } while (0)
        """
    )
    m = bound.module
    assert bound.skipped == {}
    wide, single = m.pair((1.5, 2)), m.single_pair((2.5, 2))
    assert (m.REAL(wide), m.REAL(single)) == (1.5, 2.5)
    assert (m.EQ(wide, wide), m.EQ(single, m.single_pair((2.5, 3)))) == (1, 0)
    m.SET(wide, 2.5), m.SET(single, 7)
    assert (wide.dat[0], single.dat[0], m.EQ(wide, m.single_pair((2.5, 2)))) == (2.5, 7.0, 1)
    result = m.time()
    m.ADD(m.old(1, 2), m.old(3, 4), result)
    assert (result.sec, result.usec) == (4, 6)
    with pytest.raises(TypeError, match=r"REAL\(\): z must be one of pair, single_pair; got int"):
        m.REAL(3)
    with pytest.raises(TypeError, match=r"SET\(\): z must be a pointer to one of pair, single_pair; got "):
        m.SET(m.long_pair(), 3)


def test_other_records_are_refused_by_name(built: Bind) -> None:
    bound = built(SEVERAL)
    m = bound.module
    with pytest.raises(TypeError, match=r"SIGN\(\): x must be a pointer to one of whole, real; got text"):
        m.SIGN(m.text())
    with pytest.raises(ValueError, match="NULL"):
        m.SIGN(None)
    assert bound.skipped == {}


PLACED = """
void *reserve(unsigned long size, const char *file, int line);
int told(const char *file, int line, const char *function);
#define RESERVE(size) reserve(size, __FILE__, __LINE__)
#define TOLD() told(__FILE__, __LINE__, __func__)
#define HERE __FILE__
"""
PLACED_SOURCE = """
static char memory[8];
void *reserve(unsigned long size, const char *file, int line) { return *file || line ? 0 : memory + size; }
int told(const char *file, int line, const char *function) { return !*file && !line && !*function; }
"""


def test_the_place_of_a_call_in_c_is_nowhere(built: Bind) -> None:
    bound = built(PLACED, PLACED_SOURCE)
    assert (bound.module.RESERVE(4) - bound.module.RESERVE(0), bound.module.TOLD()) == (4, 1)
    assert "RESERVE(size: c_ulong) -> c_void_p = reserve(size, b'', 0)" in bound.table("macros")
    assert "HERE" in bound.skipped


SHAPES = """
typedef struct kind kind;
struct event { int from; short to; };
struct view { struct colours *colours; };
struct colours { int entries; };
#define PLAIN_KIND ((const kind *) "b")
#define SEND(e, a, b) ((e)->from = (a), (e)->to = (b))
#define COLOURS(v) ((v)->colours)
#define ENTRIES(v) (COLOURS((v))->entries)
#define EMPTY { 0, 1 }
"""


def test_a_list_of_assignments_has_the_value_of_the_last(bind: Bind) -> None:
    m = bind(SHAPES).module
    event = m.event()
    assert m.SEND(event, 7, 0x10008) == 8
    assert (event.from_, event.to) == (7, 8)


def test_a_member_of_what_a_macro_gives_is_no_member_of_its_argument(bind: Bind) -> None:
    m = bind(SHAPES).module
    view = m.view(ctypes.pointer(m.colours(12)))
    assert m.ENTRIES(view) == 12


def test_a_text_can_stand_for_an_object(bind: Bind) -> None:
    m = bind(SHAPES).module
    assert type(m.PLAIN_KIND) is ctypes.POINTER(m.kind)
    assert ctypes.cast(m.PLAIN_KIND, ctypes.c_char_p).value == b"b"
    assert m.PLAIN_KIND is m.PLAIN_KIND


def test_an_initialiser_without_a_type_is_called_so(bind: Bind) -> None:
    assert bind(SHAPES).skipped == {"EMPTY": "an initialiser in braces: it has no type of its own"}
