"""Members that are pointers to functions take Python functions, and keep them."""

from __future__ import annotations

import copy
import ctypes
import gc
import weakref
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
struct node;
struct ops { int (*open)(int); const char *(*name)(void); struct { void (*close)(int *seen); };
             struct node *(*next)(int);
             struct { struct { int (*deep)(int, int); }; int n; }; };
struct __attribute__((packed)) tight { char c; int (*f)(int); };
struct node { int id; };
int twice(int x);
int text(const char *t);
int run(struct ops *ops, int x);
int run_tight(struct tight *t, int x);
extern struct ops current;
int run_current(int x);
"""
SOURCE = """
int twice(int x) { return 2 * x; }
int text(const char *t) { return *t; }
int run(struct ops *ops, int x)
{ int seen = 0; if (ops->close) ops->close(&seen);
  return ops->open(x) + 100 * seen + (ops->next ? ops->next(x)->id : 0); }
int run_tight(struct tight *t, int x) { return t->f(x); }
struct ops current;
int run_current(int x) { return current.open(x); }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


def test_any_callable_is_a_member(m: Any) -> None:
    ops = m.ops(open=lambda x: x + 1)
    assert (m.run(ops, 5), ops.open(7), bool(ops.name)) == (6, 8, False)
    ops.close = lambda seen: seen.__setitem__(0, 3)
    ops.next = lambda x: m.node(id=1000 * x)
    ops.deep = max
    assert (m.run(ops, 5), ops.deep(3, 4)) == (5306, 4)
    assert m.run_tight(m.tight(f=lambda x: -x), 5) == -5
    assert m.run(m.ops(lambda x: x + 2), 5) == 7  # in its place


def test_the_record_keeps_it(m: Any) -> None:
    class Adder:
        def __call__(self, x: int) -> int:
            return x + 1

    adder = Adder()
    gone, ops = weakref.ref(adder), m.ops()
    ops.open = adder
    del adder
    gc.collect()
    assert (gone() is not None, m.run(ops, 5)) == (True, 6)
    ops.open = None
    gc.collect()
    assert (gone(), bool(ops.open)) == (None, False)


def test_a_function_of_the_library_and_none_are_members(m: Any) -> None:
    ops = m.ops(open=m.twice)
    assert m.run(ops, 5) == 10
    ops.open = None
    assert not ops.open


def test_memory_of_the_library_too(m: Any) -> None:
    m.current.open = lambda x: x * 3
    gc.collect()
    assert m.run_current(5) == 15


def test_others_are_refused_with_the_member_and_both_prototypes(m: Any) -> None:
    ops = m.ops()
    with pytest.raises(TypeError, match=r"ops\.open: expected int \(\*\)\(int\), got int \(\*\)\(char \*\)"):
        ops.open = m.text
    with pytest.raises(TypeError, match=r"ops\.open: C calls it as int \(\*\)\(int\), with 1 arguments"):
        ops.open = lambda: 1
    with pytest.raises(
        TypeError, match=r"ops\.open: expected int \(\*\)\(int\): a Python function, .* got str"
    ):
        ops.open = "close"
    with pytest.raises(
        TypeError, match=r"ops\.open: expected .*, got int; .* type\(ops\(\)\.open\)\(address\)$"
    ):
        ops.open = 5
    with pytest.raises(TypeError, match=r"ops\.open: expected .*, got int; "):
        m.ops(open=5)
    ops.open = type(m.ops().open)(ctypes.cast(m.twice, ctypes.c_void_p).value)
    assert m.run(ops, 4) == 8


ARRAYS = """
struct s { void (*arr[2])(int); int (*grid[2][2])(int); };
int twice(int x);
int run(struct s *s, int x);
extern int (*handlers[2])(int);
int handle(int which, int x);
"""
ARRAYS_SOURCE = """
int twice(int x) { return 2 * x; }
int run(struct s *s, int x) { for (int i = 0; i < 2; i++) if (s->arr[i]) s->arr[i](x); return s->grid[1][0](x); }
int (*handlers[2])(int);
int handle(int which, int x) { return handlers[which](x); }
"""


def test_elements_of_arrays_are_functions_too_and_the_record_keeps_them(built: Bind) -> None:
    m = built(ARRAYS, ARRAYS_SOURCE).module
    seen: list[Any] = []
    record = m.s(arr=(lambda x: seen.append(x), None))
    record.grid[1][0] = lambda x: x + 1
    gc.collect()
    assert (m.run(record, 5), seen, bool(record.arr[1])) == (6, [5], False)
    record.arr[1] = lambda x: seen.append(-x)
    record.grid[1][:] = [m.twice, None]
    gc.collect()
    assert (m.run(record, 5), seen) == (10, [5, 5, -5])
    m.handlers[0] = lambda x: x * 3
    gc.collect()
    assert m.handle(0, 5) == 15
    with pytest.raises(TypeError, match=r"CFunctionType_Array_2: expected int \(\*\)\(int\): .* got str"):
        m.handlers[0] = "close"


COPIED = "struct node { int x; const char *name; struct node *next; int (*f)(int); }; extern const struct node first;"


def test_a_copy_of_a_record_is_its_memory_and_keeps_what_it_points_to(built: Bind) -> None:
    m = built(COPIED, 'struct node second = {2}; const struct node first = {1, "hi", &second, 0};').module
    record = m.node(x=4, name=b"yo", f=lambda x: x + 1, next=ctypes.pointer(m.node(x=5)))
    copied = copy.copy(record)
    del record
    gc.collect()
    assert (type(copied), copied.x, copied.name, copied.f(3), copied.next[0].x) == (m.node, 4, b"yo", 4, 5)
    own = copy.copy(m.first)
    own.x, own.f = 9, lambda x: -x
    gc.collect()
    assert (type(own), own.x, own.name, own.next[0].x, own.f(3), m.first.x) == (m.node, 9, b"hi", 2, -3, 1)
