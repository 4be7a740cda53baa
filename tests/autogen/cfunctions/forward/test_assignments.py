"""Assignments, `++` and `--` have the value that C gives them, in macros and in inline functions."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
struct in { int x, y; };
struct node { int n; unsigned b : 3; int s : 3; _Bool on; volatile int reg; struct node *next; signed char c; float f;
    struct in in; int list[4]; const int *at; };
struct node *where(void);
extern int total;
#define NEXT(o) ((o)->n++)
#define PRE(o) (++(o)->n)
#define LAST(o) ((o)->n--)
#define SET(o, v) ((o)->n = (v))
#define SET_B(o, v) ((o)->b = (v))
#define SET_S(o, v) ((o)->s = (v))
#define SET_ON(o, v) ((o)->on = (v))
#define ON_NEXT(o) ((o)->on++)
#define SET_REG(o, v) ((o)->reg = (v))
#define REG_NEXT(o) ((o)->reg++)
#define SET_C(o, v) ((o)->c = (v))
#define SET_F(o, v) ((o)->f = (v))
#define ADD_F(o, v) ((o)->f += (v))
#define OR(o, v) ((o)->list[3] |= (v))
#define TWO(o, v) ((o)->n = (o)->list[1] = (v))
#define WHERE(v) (where()->n = (v))
#define TOTAL(v) (total += (v))
#define COMMA(o, v) ((o)->n = 1, (o)->list[0] = (v))
#define WITHOUT(o, v) ((void)((o)->n = (v)))
#define LINK(o, t) ((o)->next = (t))
#define AT_NEXT(o) (*(o)->at++)
static inline int set(struct node *p, int v) { return (p->n = v); }
static inline int is_set(struct node *p, int v) { if ((p->n = v)) return 7; return p->list[2]--; }
static inline long walk(int *v, int n) { int *start = v; while (n-- > 0) *v++ = n; return v - start; }
static inline double halves(struct node *p, double v) { double before = v++; p->f = before; return v-- + v; }
"""
NUMBERS = {  # with the values of an argument
    **{name: [None] for name in ("NEXT", "PRE", "LAST", "ON_NEXT", "REG_NEXT")},
    **{name: [0, 5, -1] for name in ("SET", "SET_REG", "TWO", "COMMA", "OR", "set", "is_set")},
    **{
        "SET_B": [5, 9, -1],
        "SET_S": [3, 5, -1],
        "SET_ON": [0, 3],
        "SET_C": [-3, 200, 300],
        "SET_F": [2, 3],
        "ADD_F": [4],
    },
}
SOURCE = """
int total = 4; static struct node nodes; struct node *where(void) { nodes.list[3]++; return &nodes; }
""" + "".join(
    f"double c_{name}(struct node *p, long v) {{ return {name}({'p' if values == [None] else 'p, (int)v'}); }}\n"
    for name, values in NUMBERS.items()
)


@pytest.fixture
def bound(built: Bind) -> Any:
    return built(HEADER, SOURCE)


def fresh(module: Any) -> Any:
    return module.node(n=41, b=7, s=2, on=True, reg=6, c=9, f=1.5, list=(3, 4, 5, 6))


def test_each_gives_what_c_gives_and_leaves_the_memory_that_c_leaves(bound: Any) -> None:
    module, library = bound.module, bound.module.__namespace__().library.load()
    seen: dict[tuple[str, Any], Any] = {}
    expected: dict[tuple[str, Any], Any] = {}
    for name, values in NUMBERS.items():
        cs = getattr(library, f"c_{name}")
        cs.restype, cs.argtypes = ctypes.c_double, [ctypes.c_void_p, ctypes.c_long]
        for value in values:
            here, there = fresh(module), fresh(module)
            found = getattr(module, name)(here, *([] if value is None else [value]))
            seen[name, value] = float(found), bytes(here)
            expected[name, value] = cs(ctypes.addressof(there), value or 0), bytes(there)
    assert seen == expected


def test_a_place_is_computed_once(bound: Any) -> None:
    assert bound.module.WHERE(8) == 8
    node = bound.module.where()[0]
    assert (node.n, node.list[3]) == (8, 2)


def test_variables_of_the_library(bound: Any) -> None:
    assert (bound.module.TOTAL(3), bound.module.total.value) == (7, 7)


def test_a_cast_to_void_has_no_value(bound: Any) -> None:
    assert bound.module.WITHOUT(bound.module.node(), 3) is None


def test_pointers(bound: Any) -> None:
    module = bound.module
    first, second = module.node(), module.node(n=5)
    assert module.LINK(first, second)[0].n == 5
    assert first.next[0].n == 5
    numbers = (ctypes.c_int * 2)(11, 12)
    first.at = numbers
    assert [module.AT_NEXT(first), module.AT_NEXT(first)] == [11, 12]


def test_locals(bound: Any) -> None:
    node, numbers = bound.module.node(), (ctypes.c_int * 3)()
    assert (bound.module.walk(numbers, 3), list(numbers)) == (3, [2, 1, 0])
    assert (bound.module.halves(node, 2.5), node.f) == (3.5 + 2.5, 2.5)


def test_a_member_of_several_records_has_the_type_of_each(bind: Bind) -> None:
    module = bind(
        "struct a { int n; }; struct b { int first; unsigned char n; }; struct c { unsigned long long m[3], n; };\n"
        "#define SET_N(p, v) ((p)->n = (v))\n"
    ).module
    assert [module.SET_N(kind(), -2) for kind in (module.a, module.b, module.c)] == [-2, 254, (1 << 64) - 2]
