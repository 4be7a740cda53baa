"""Numbers of C that ctypes has no type for: complex ones, integers of 128 bits, vectors."""

from __future__ import annotations

import copy
import ctypes
import platform
from typing import Any

import pytest

from tests.autogen.conftest import Bind

INTEL = platform.machine() == "x86_64"

HEADER = """
typedef __int128 wide;
typedef unsigned __int128 uwide;
struct held { char c; wide v; uwide many[2]; struct { wide in; }; };
wide times(wide a, int b);
uwide next(uwide a);
wide late(int a, int b, int c, int d, wide e);
wide later(int a, int b, int c, int d, int e, wide f);
long high(struct held *h);
wide whole(struct held h);

typedef float four __attribute__((vector_size(16)));
struct lanes { char c; four v; };
void fill(four *v);
float sum(struct lanes *l);
four add(four a, four b);

struct waves { double _Complex z; float _Complex many[2]; struct { double _Complex in; }; };
struct waves turned(struct waves w);
"""
SOURCE = """
wide times(wide a, int b) { return a * b; }
uwide next(uwide a) { return a + 1; }
wide late(int a, int b, int c, int d, wide e) { return a + b + c + d + e; }
wide later(int a, int b, int c, int d, int e, wide f) { return f; }
long high(struct held *h) { return (long)(h->v >> 64) * 100 + (long)(h->many[1] >> 64) * 10 + (long)h->in; }
void fill(four *v) { *v = (four){1, 2, 3, 4}; }
float sum(struct lanes *l) { return l->v[0] + l->v[1] + l->v[2] + l->v[3]; }
struct waves turned(struct waves w) { w.z *= 1.0i; w.many[1] *= 2; w.in += 1; return w; }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


def test_integers_of_128_bits_are_read_and_written_as_ints(m: Any) -> None:
    held = m.held(v=-(5 << 64), many=(0, 9))
    held.many[1], held.in_ = 7 << 64, 3
    assert (held.v, list(held.many), held.many[0:2], held.in_) == (-5 << 64, [0, 7 << 64], [0, 7 << 64], 3)
    assert m.high(held) == -500 + 70 + 3
    assert repr(held) == f"held(c=b'\\x00', v={-5 << 64}, many=[0, {7 << 64}], in_=3)"
    assert (m.held.v.offset, ctypes.sizeof(m.held), copy.copy(held).v) == (16, 80, -5 << 64)
    held.v = (1 << 128) - 1
    assert held.v == -1  # as C converts
    with pytest.raises(TypeError, match="expected an int, got str"):
        held.v = "1"


@pytest.mark.skipif(not INTEL, reason="elsewhere they go in other registers than libffi's structs")
def test_functions_take_and_return_them(m: Any) -> None:
    assert m.times(-(3 << 90), 2) == -(6 << 90)
    assert m.next((1 << 127) + 5) == (1 << 127) + 6
    assert m.late(1, 2, 3, 4, 1 << 100) == (1 << 100) + 10
    with pytest.raises(ctypes.ArgumentError, match="expected an int"):
        m.next(1.5)


def test_what_ctypes_would_put_elsewhere_is_refused_by_name(built: Bind) -> None:
    bound = built(HEADER, SOURCE)
    skipped = bound.skipped
    assert (
        skipped["later"]
        == "passes __int128 behind the integer registers by value, which ctypes cannot do right"
    )
    assert skipped["add"].startswith(
        "passes a vector (__attribute__((__vector_size__(4 * sizeof(float)))) float)"
    )
    assert skipped["whole"] == "passes struct held by value, which ctypes cannot do right"
    with pytest.raises(TypeError, match="cannot be passed by value"):
        bound.module.four.from_param(bound.module.four())


def test_elsewhere_they_are_in_the_ledger(bind: Bind) -> None:
    bound = bind("__int128 f(__int128 a);\nstruct s { __int128 v; };", targets=("aarch64-linux-gnu",))
    assert bound.skipped == {"f": "passes __int128 by value, which ctypes cannot do right"}
    assert bound.table("records") == ["s: struct, 16 bytes", "  v: c_int128 @ 0"]


def test_a_vector_is_a_sequence_and_takes_any(m: Any) -> None:
    lanes = m.lanes(v=(1, 2, 3, 4))
    lanes.v[3] = 10
    assert (list(lanes.v), len(lanes.v), lanes.v[1:3]) == ([1, 2, 3, 10], 4, [2, 3])
    assert m.sum(lanes) == 16
    lanes.v = [0.5] * 4
    assert (m.sum(lanes), repr(lanes)) == (2, "lanes(c=b'\\x00', v=(0.5, 0.5, 0.5, 0.5))")
    whole = m.four()
    m.fill(whole)
    assert (tuple(whole), tuple(m.four(4, 3, 2, 1))) == ((1, 2, 3, 4), (4, 3, 2, 1))
    assert (ctypes.sizeof(m.four), ctypes.alignment(m.four), m.lanes.v.offset) == (16, 16, 16)
    with pytest.raises(TypeError, match="expected 4 numbers, got 2 of them"):
        lanes.v = (1, 2)
    with pytest.raises(TypeError, match="expected 4 numbers, got int"):
        lanes.v = 1


def test_complex_members_are_pythons(m: Any) -> None:
    waves = m.waves(z=1 + 2j, many=(1, 2j))
    waves.in_ = 5
    turned = m.turned(waves)
    assert (waves.z, turned.z, list(turned.many), turned.in_) == (1 + 2j, -2 + 1j, [1, 4j], 6)
    waves.many[0] = 3 - 1j
    assert repr(waves) == "waves(z=(1+2j), many=[(3-1j), 2j], in_=(5+0j))"
    with pytest.raises(TypeError, match="expected a number"):
        waves.z = "1"
