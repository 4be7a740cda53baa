"""Macros and inline functions take what functions of the library take: one conversion of arguments for all."""

from __future__ import annotations

import array
import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
#include <stddef.h>
typedef unsigned char byte;
struct point { int x, y; };
const char *name_of(int n);
long count(const char *text);
int sum(const int *v, int n);
int sum_of(int *v, int n);
unsigned checksum(const void *at, size_t n);
void fill(char *into, int n);
static inline int first(const char *s) { return s ? s[0] : -1; }
static inline long length(const char *s) { return count(s) + (s[0] == 'x'); }
static inline long upto(const char *s, int n) { long c = 0; for (int i = 0; i < n; i++) c += s[i]; return c; }
static inline int total(const int *v, int n) { int t = 0; for (int i = 0; i < n; i++) t += v[i]; return t; }
static inline int total_by(const int *v, int n) { return sum(v + 1, n - 1) + v[0]; }
static inline void clear(int *v, int n) { for (int i = 0; i < n; i++) v[i] = 0; }
static inline int bytes(const byte *b, int n) { int t = 0; for (int i = 0; i < n; i++) t += b[i]; return t; }
static inline unsigned check(const void *at, size_t n) { return checksum(at, n); }
static inline void zero(void *at, int n) { char *c = (char *)at; for (int i = 0; i < n; i++) c[i] = 0; }
static inline void text(char *into, int n) { fill(into, n); into[n - 1] = '!'; }
static inline void put(byte *b, int v) { b[0] = (byte)v; }
static inline int applied(int (*f)(int), int v) { return f(v); }
#define TOTAL(v, n) (sum((v), (n)) * 1)
#define CHECK(p, n) checksum((p), (n))
#define LENGTH(t) (count(t) + 1)
"""
SOURCE = """
#include <string.h>
const char *name_of(int n) { return n ? "some" : NULL; }
long count(const char *text) { return strlen(text); }
int sum(const int *v, int n) { int t = 0; for (int i = 0; i < n; i++) t += v[i]; return t; }
int sum_of(int *v, int n) { return sum(v, n); }
unsigned checksum(const void *at, size_t n) { unsigned t = 0; while (n) t += ((const byte *)at)[--n]; return t; }
void fill(char *into, int n) { memset(into, 'a', n); }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


def test_all_are_bound(built: Bind) -> None:
    assert built(HEADER, SOURCE).skipped == {}


def test_a_text_is_bytes(m: Any) -> None:
    assert (m.first(b"ab"), m.first(b""), m.first(None)) == (97, 0, -1)
    assert m.first(m.name_of(1)) == ord("s")
    assert m.length(b"xyz") == 4
    assert m.LENGTH(m.name_of(1)) == 5
    assert m.upto(b"\x01\x02\x00\x03", 4) == 6
    assert m.first(ctypes.c_char_p(b"q")) == m.first(ctypes.create_string_buffer(b"q")) == ord("q")


@pytest.mark.parametrize("call", ["total", "total_by", "TOTAL", "sum"])
def test_numbers_are_what_has_such_items(m: Any, call: str) -> None:
    given = array.array("i", [1, 2, 3]), (ctypes.c_int * 3)(1, 2, 3), memoryview(array.array("i", [1, 2, 3]))
    assert [getattr(m, call)(one, 3) for one in given] == [6, 6, 6]
    with pytest.raises((TypeError, ctypes.ArgumentError), match=r"parameter v: .* items of 8 bytes"):
        getattr(m, call)(array.array("q", [1]), 1)


@pytest.mark.parametrize("call", ["bytes", "check", "CHECK", "checksum"])
def test_bytes_are_what_has_the_buffer_protocol(m: Any, call: str) -> None:
    given = (
        b"\x01\x02\x03",
        bytearray(b"\x01\x02\x03"),
        memoryview(b"\x01\x02\x03"),
        (ctypes.c_ubyte * 3)(1, 2, 3),
    )
    assert [getattr(m, call)(one, 3) for one in given] == [6, 6, 6, 6]
    if call != "bytes":
        assert getattr(m, call)(m.point(1, 2), 8) == 3
        assert getattr(m, call)(ctypes.byref((ctypes.c_ubyte * 4)(9, 1, 2, 3), 1), 3) == 6


def test_memory_that_is_written_must_be_writable(m: Any) -> None:
    numbers, raw, letters = array.array("i", [1, 2]), bytearray(b"xy"), bytearray(b"xyz")
    m.clear(numbers, 2)
    m.zero(raw, 1)
    m.text(letters, 3)
    m.put(raw, 0x141)
    assert (list(numbers), raw, letters) == ([0, 0], bytearray(b"Ay"), bytearray(b"aa!"))
    for call, name in ((m.zero, "at"), (m.put, "b"), (m.text, "into")):
        with pytest.raises(TypeError, match=rf"\(\), parameter {name}: C may write there, and bytes"):
            call(b"xyz", 3)


def test_a_function_is_any_callable(m: Any) -> None:
    assert m.applied(lambda v: v + 1, 4) == 5


@pytest.mark.parametrize("call", ["first", "length", "total", "total_by"])
def test_what_does_not_fit_names_the_parameter(m: Any, call: str) -> None:
    count = [1] * call.startswith("total")
    with pytest.raises(TypeError, match=rf"^{call}\(\), parameter \w: "):
        getattr(m, call)("text", *count)


# Tuples and lists -----------------------------------------------------------------------------------------

CONSTANTS = """
#define ARR ((int[]){1, 2, 3})
static const int table[] = {4, 5};
static const double scale[2] = {0.5, 2};
#define NAMES ((const char *[]){"a", "bc"})
int sum(const int *v, int n);
int sum_of(int *v, int n);
double product(const double *v, int n);
int letters(const char *const *v, int n);
static inline int total(const int *v, int n) { return sum(v, n) + v[0]; }
#define TOTAL(v, n) sum((v), (n))
"""
NUMBERS = """
#include <string.h>
int sum(const int *v, int n) { int t = 0; for (int i = 0; i < n; i++) t += v[i]; return t; }
int sum_of(int *v, int n) { return sum(v, n); }
double product(const double *v, int n) { double t = 1; for (int i = 0; i < n; i++) t *= v[i]; return t; }
int letters(const char *const *v, int n) { int t = 0; for (int i = 0; i < n; i++) t += strlen(v[i]); return t; }
"""


@pytest.fixture
def c(built: Bind) -> Any:
    return built(CONSTANTS, NUMBERS).module


def test_constants_that_are_arrays_go_to_their_functions(c: Any) -> None:
    assert (c.sum(c.ARR, 3), c.sum(c.table, 2), c.product(c.scale, 2)) == (6, 9, 1.0)
    assert (c.total(c.ARR, 3), c.TOTAL(c.table, 2)) == (7, 9)
    assert c.letters(c.NAMES, 2) == 3


def test_so_do_tuples_and_lists_of_numbers(c: Any) -> None:
    assert (c.sum((7, -8), 2), c.sum([7, True], 2), c.product([2, 0.25], 2), c.sum([], 0)) == (-1, 8, 0.5, 0)


def test_nothing_comes_back_in_a_list(c: Any) -> None:
    assert c.sum_of((1, 2), 2) == 3  # half of all headers leave out const, and a tuple does not change
    words = r"sum_of\(\), parameter v: C may write there, .* keep \(ctypes.c_int \* 2\)\(\*it\)"
    with pytest.raises(ctypes.ArgumentError, match=words):
        c.sum_of([1, 2], 2)


@pytest.mark.parametrize(
    ("given", "error"), [([1 << 31], OverflowError), ([1.5], TypeError), (["1"], TypeError)]
)
def test_what_is_no_number_of_the_type_is_refused(c: Any, given: Any, error: type[Exception]) -> None:
    with pytest.raises((error, ctypes.ArgumentError), match="parameter v: "):
        c.sum(given, 1)
