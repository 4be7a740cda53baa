"""Locals and parameters of which the address is taken: what is written there is theirs, as in C."""

from __future__ import annotations

import ctypes
import struct
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
#include <string.h>
struct pair { int a, b; };
void set(int *to, int value);
void name(const char **to);
int next(int **at);
static inline unsigned loaded(const void *from) { unsigned v; memcpy(&v, from, sizeof v); return v; }
static inline void stored(void *to, unsigned short v) { memcpy(to, &v, sizeof v); }
static inline float as_float(unsigned v) { return *(float *) &v; }
static inline unsigned as_word(float f) { unsigned v; memcpy(&v, &f, 4); return v; }
static inline int filled(int a) { int x = a; set(&x, x + 1); x *= 2; return x++ + x; }
static inline const char *named(void) { const char *found = 0; name(&found); return found; }
static inline int through(int a) { int b = 1, *p = &a, **q = &p; *p += 4; **q *= 2; p = &b; *p = a; return b * 10; }
static inline int both(int a, int b) { int *p = a > b ? &a : &b; return *p; }
static inline char letter(const char *from) { char c; memcpy(&c, from, 1); return c; }
static inline int stepped(int *at) {
    int sum = 0, *p = at;
    for (int i = 0; i < 3; i++) { int n = i; set(&n, next(&p)); sum += n; }
    return sum;
}
static inline double halved(double d) { double *p = &d; *p /= 2; return d; }
static inline void swapped(struct pair *p) {
    int t;
    memcpy(&t, &p->a, 4); memcpy(&p->a, &p->b, 4); memcpy(&p->b, &t, 4);
}
static inline unsigned short turned(unsigned short in) {
    union turn { unsigned short whole; unsigned char bytes[2]; struct { unsigned char low, high; } parts; } dst;
    union turn *src = (union turn *) &in, *to = &dst;
    to->bytes[0] = src->bytes[1]; dst.parts.high = src->parts.low;
    return to->whole;
}
#define LOADED(from) ({ unsigned v; memcpy(&v, (from), sizeof v); v; })
"""
SOURCE = """
void set(int *to, int value) { *to = value; }
void name(const char **to) { *to = strerror(0) ? "a name" : 0; /* so that it is linked with the C library */ }
int next(int **at) { return *(*at)++; }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    bound = built(HEADER, SOURCE)
    assert bound.skipped == {}
    return bound.module


def test_memory_is_copied_into_and_out_of_them(m: Any) -> None:
    assert m.loaded(b"\1\2\3\4") == m.LOADED(b"\1\2\3\4") == 0x04030201
    room = ctypes.create_string_buffer(2)
    m.stored(room, 0x4142)
    assert room.raw == b"BA"
    assert (m.as_float(0x40490FDB), m.as_word(1.0)) == (
        struct.unpack("<f", b"\xdb\x0f\x49\x40")[0],
        0x3F800000,
    )
    assert m.letter(b"\xff") == b"\xff"
    pair = m.pair(1, 2)
    m.swapped(pair)
    assert (pair.a, pair.b) == (2, 1)


def test_pointers_to_records_of_a_body_are_followed(m: Any) -> None:
    assert m.turned(0x1234) == 0x3412
    assert not hasattr(m, "turn")


def test_functions_write_to_them(m: Any) -> None:
    assert (m.filled(4), m.named()) == (10 + 11, b"a name")
    assert m.stepped((ctypes.c_int * 3)(5, 6, 7)) == 18


def test_pointers_to_them_are_followed(m: Any) -> None:
    assert (m.through(3), m.both(3, 9), m.both(4, 2), m.halved(5)) == (140, 9, 4, 2.5)
