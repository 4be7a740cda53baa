"""What is of an enumeration is read as its member: results, members of records; arguments take members and ints."""

from __future__ import annotations

import copy
import ctypes
import pickle
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
enum colour { RED, GREEN = 5, LAST = 0x7fffffff };
typedef enum colour paint;
enum mask { NONE, HIGH = 0x80000000u };
enum __attribute__((packed)) tiny { A, B = 200 };
enum wide { W = 0x100000000 };
struct pixel { enum colour one; paint other; enum colour many[2]; enum mask bits : 32; enum tiny t;
               struct { enum colour in; }; };
struct deep { int n; union { struct { paint x; int y; }; enum tiny z; }; struct pixel p; };
struct __attribute__((packed)) odd { char c; enum colour one; union { enum tiny small; char other; }; };
enum colour same(enum colour c);
paint same_paint(paint c);
enum mask high(void);
enum tiny same_tiny(enum tiny t);
enum wide same_wide(enum wide w);
int take(struct pixel *p);
"""
SOURCE = """
enum colour same(enum colour c) { return c; }
paint same_paint(paint c) { return c; }
enum mask high(void) { return HIGH; }
enum tiny same_tiny(enum tiny t) { return t; }
enum wide same_wide(enum wide w) { return w; }
int take(struct pixel *p) { return p->one * 1000 + p->other * 100 + p->in; }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


def test_results_are_members(m: Any) -> None:
    assert m.same(m.GREEN) is m.same(m.colour.GREEN) is m.same_paint(5) is m.colour.GREEN
    assert (m.high() is m.mask.HIGH, int(m.high())) == (True, 0x80000000)
    assert (m.same_tiny(200) is m.tiny.B, m.same_wide(1 << 32) is m.wide.W) == (True, True)
    unknown = m.same(77)
    assert (unknown, unknown.name, type(unknown)) == (77, None, m.colour)


def test_the_result_type_is_ctypes_own(m: Any) -> None:
    assert m.same.restype is m.colour.ctype is ctypes.c_uint
    assert issubclass(m.same_tiny.restype, ctypes.c_ubyte)


def test_members_of_records_are_members_of_the_enumeration(m: Any) -> None:
    pixel = m.pixel(one=m.colour.GREEN, other=5, many=(1, m.GREEN), bits=m.mask.HIGH, t=200)
    pixel.in_ = 5
    assert pixel.one is pixel.other is pixel.in_ is m.colour.GREEN
    assert (pixel.bits is m.mask.HIGH, pixel.t is m.tiny.B, list(pixel.many)) == (True, True, [1, 5])
    assert m.take(pixel) == 5505
    pixel.one = 77
    assert (pixel.one, pixel.one.name) == (77, None)
    assert (m.pixel.one.offset, m.pixel.other.offset, m.pixel.one.size) == (0, 4, 4)
    assert m.pixel(5, 5).other is m.colour.GREEN
    with pytest.raises(TypeError):
        pixel.one = "GREEN"
    with pytest.raises((TypeError, AttributeError)):
        m.pixel(oen=1)


def test_promoted_members_too(m: Any) -> None:
    deep = m.deep(x=5, y=200)
    assert (deep.x is m.colour.GREEN, deep.y, deep.z == 5) == (True, 200, True)
    deep.z = m.tiny.B
    assert deep.z is m.tiny.B
    assert "p=pixel(one=<colour.RED: 0>" in repr(deep)


def test_explicit_records_too(m: Any) -> None:
    odd = m.odd(one=5, small=200)
    assert (odd.one is m.colour.GREEN, odd.small) == (True, m.tiny.B)


def test_such_records_are_copied_and_pickled(m: Any) -> None:
    pixel = m.pixel(one=5)
    for copied in (copy.copy(pixel), copy.deepcopy(pixel), pickle.loads(pickle.dumps(pixel))):
        assert copied.one is m.colour.GREEN
