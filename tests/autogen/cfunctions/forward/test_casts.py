"""Casts of pointers give pointers of their types, which functions of those types take; constants stay as they are."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
#include <stdint.h>
struct base { int kind; };
typedef struct sub { struct base base; int more; } Sub;
typedef struct hidden *handle;
int more_of(Sub *s);
int number_of(handle h);
#define SUB(o) ((Sub *)(o))
#define CONST_SUB(o) ((const Sub *)(o))
#define HANDLE(n) ((handle)(intptr_t)(n))
#define ADDRESS(p) ((unsigned long)(p))
#define LOW(p) ((uintptr_t)(p) & 0xff)
#define IS(p, q) ((void *)(p) == (void *)(q))
static inline Sub *sub(void *o) { return (Sub *)o; }
static inline Sub *sub_of(struct base *o) { return o ? (Sub *)o : 0; }
static inline struct base *up(Sub *o) { return &o->base; }
static inline void *plain(Sub *o) { return o; }
#define DEFAULT ((struct base){7})
#define SET_KIND(o, v) ((o)->kind = (v))
static inline int raised(struct base *o) { return ++o->kind; }
int set_more(struct base *o, int v);
static inline int passed(struct base *o, int v) { return set_more(o, v); }
"""
SOURCE = """
int more_of(Sub *s) { return s->more; }
int number_of(handle h) { return (int)(long)h; }
int set_more(struct base *o, int v) { return o->kind = v; }
"""


@pytest.fixture
def bound(built: Bind) -> Any:
    return built(HEADER, SOURCE)


def test_all_are_bound(bound: Any) -> None:
    assert bound.skipped == {}


@pytest.mark.parametrize("cast", ["SUB", "CONST_SUB", "sub", "sub_of"])
def test_a_cast_gives_a_pointer_of_its_type(bound: Any, cast: str) -> None:
    m = bound.module
    one = m.sub(more=5) if isinstance(m.sub, type) else m.Sub(more=5)
    for given in (one.base, ctypes.pointer(one.base), ctypes.byref(one.base)):
        found = getattr(m, cast)(given)
        assert found[0].more == m.more_of(found) == 5
    assert not getattr(m, cast)(None)


def test_a_number_becomes_a_handle(bound: Any) -> None:
    assert bound.module.number_of(bound.module.HANDLE(9)) == 9


def test_an_address_is_a_number(bound: Any) -> None:
    m, one = bound.module, bound.module.base()
    at = ctypes.addressof(one)
    assert (m.ADDRESS(one), m.ADDRESS(ctypes.pointer(one)), m.ADDRESS(at), m.ADDRESS(None)) == (at, at, at, 0)
    assert (m.LOW(one), m.IS(one, ctypes.pointer(one)), m.IS(one, None)) == (at & 0xFF, 1, 0)


def test_a_constant_is_made_anew_for_each_use(bound: Any) -> None:
    m = bound.module
    assert (m.SET_KIND(m.DEFAULT, 9), m.raised(m.DEFAULT), m.passed(m.DEFAULT, 3)) == (9, 8, 3)
    assert m.DEFAULT.kind == 7
