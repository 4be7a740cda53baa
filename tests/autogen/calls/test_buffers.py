"""Memory as an argument: anything with the buffer protocol, if its items are C's and C may write where it does."""

from __future__ import annotations

import array
import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
#include <stddef.h>
#include <stdint.h>
typedef const uint8_t *const_bytes;
int sum(const uint8_t *p, size_t n);
int sum_named(const_bytes p, size_t n);
int sum_chars(const char *p, size_t n);
int sum_void(const void *p, size_t n);
double sum_doubles(const double *p, size_t n);
long sum_ints(const int *p, int n);
void fill(void *p, size_t n);
void fill_ints(int *p, size_t n);
void fill_chars(char *p, size_t n);
void copy(char *to, const char *text);
int length(const char *text);
struct pair { int a, b; };
"""
SOURCE = """
int sum(const uint8_t *p, size_t n) { int s = 0; while (n--) s += *p++; return s; }
int sum_named(const_bytes p, size_t n) { return sum(p, n); }
int sum_chars(const char *p, size_t n) { return sum((const uint8_t *)p, n); }
int sum_void(const void *p, size_t n) { return sum(p, n); }
double sum_doubles(const double *p, size_t n) { double s = 0; while (n--) s += *p++; return s; }
long sum_ints(const int *p, int n) { long s = 0; while (n--) s += *p++; return s; }
void fill(void *p, size_t n) { __builtin_memset(p, 7, n); }
void fill_ints(int *p, size_t n) { while (n--) *p++ = 7; }
void fill_chars(char *p, size_t n) { __builtin_memset(p, 'x', n); }
void copy(char *to, const char *text) { __builtin_strcpy(to, text); }
int length(const char *text) { return (int)__builtin_strlen(text); }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


DATA = b"\1\2\3"


@pytest.mark.parametrize("function", ["sum", "sum_named", "sum_chars", "sum_void"])
def test_memory_that_c_reads(m: Any, function: str) -> None:
    call = getattr(m, function)
    owner = ctypes.create_string_buffer(DATA, 3)
    for memory in (
        DATA,
        bytearray(DATA),
        memoryview(DATA),
        memoryview(b"\0" + DATA)[1:],
        array.array("B", DATA),
        owner,
    ):
        assert call(memory, 3) == 6
    assert call(None, 0) == 0


def test_memory_of_numpy(m: Any) -> None:
    numpy = pytest.importorskip("numpy")
    assert m.sum(numpy.array([1, 2, 3], dtype=numpy.uint8), 3) == 6
    assert m.sum_doubles(numpy.array([1.5, 2]), 2) == 3.5
    grid = numpy.zeros((2, 2), dtype=numpy.intc)
    m.fill_ints(grid, 3)
    assert grid.tolist() == [[7, 7], [7, 0]]
    with pytest.raises(ctypes.ArgumentError, match="not contiguous"):
        m.fill_ints(grid[:, 1], 2)


def test_items_are_as_large_as_cs(m: Any) -> None:
    assert (
        m.sum_doubles(array.array("d", [1, 2.5]), 2) == m.sum_doubles((ctypes.c_double * 2)(1, 2.5), 2) == 3.5
    )
    assert m.sum_ints(array.array("i", [1, -2]), 2) == m.sum_ints(array.array("I", [1, 2**32 - 2]), 2) == -1
    assert m.sum_ints(ctypes.byref(ctypes.c_int(4)), 1) == 4
    for call, wrong in (
        (m.sum_doubles, array.array("f", [1])),
        (m.sum_doubles, array.array("q", [1])),
        (m.sum_ints, array.array("f", [1])),
        (m.sum_ints, b"1234"),
        (m.sum_ints, memoryview(b"1234").cast(">i") if False else memoryview(b"12345678").cast("q")),
        (m.sum, array.array("i", [1])),
    ):
        with pytest.raises(
            ctypes.ArgumentError,
            match=r"sum\w*\(\), parameter p: .* of [48]|parameter p: bytes are single bytes",
        ):
            call(wrong, 1)


def test_memory_that_c_writes_must_change(m: Any) -> None:
    for memory in (
        bytearray(3),
        array.array("b", DATA),
        ctypes.create_string_buffer(3),
        memoryview(bytearray(3)),
    ):
        m.fill(memory, 3)
        assert bytes(memory) == b"\7\7\7"
        m.fill_chars(bytearray(3), 3)
    pair = m.pair()
    m.fill(pair, 4)
    m.fill(ctypes.addressof(pair) + 4, 1)
    assert (pair.a, pair.b) == (0x07070707, 7)
    for call in (m.fill, m.fill_chars):
        for constant in (b"abc", memoryview(b"abc")):
            with pytest.raises(
                ctypes.ArgumentError, match=r"parameter p: C may write there.* pass a bytearray"
            ):
                call(constant, 3)
    assert DATA == b"\1\2\3"


def test_the_memory_stays_where_it_is_for_the_call(m: Any) -> None:
    memory = bytearray(3)
    m.fill(memory, 3)
    memory.extend(b"more")  # nothing holds it any longer


def test_a_string_is_bytes_and_a_place_for_one_is_any_buffer(m: Any) -> None:
    place = bytearray(8)
    m.copy(place, b"text")
    assert place == b"text\0\0\0\0"
    assert (
        m.length(b"abc")
        == m.length(ctypes.create_string_buffer(b"abc"))
        == m.length(ctypes.c_char_p(b"abc"))
        == 3
    )
    m.copy(ctypes.create_string_buffer(8), b"text")
    with pytest.raises(ctypes.ArgumentError, match=r"no str; text.encode\(\) has them"):
        m.length("abc")
    with pytest.raises(
        ctypes.ArgumentError, match=r"up to the first NUL, and no bytearray; bytes\(it\) has them"
    ):
        m.length(bytearray(b"abc"))


@pytest.mark.parametrize(
    ("call", "argument", "error"),
    [
        ("sum", 5, "sum(), parameter p: expected a pointer to unsigned char"),
        ("sum", "abc", "text.encode() has them"),
        ("sum_void", "abc", "text.encode() has them"),
        ("sum_void", 1.5, "expected memory"),
        ("sum_void", 1 << 70, "0x400000000000000000 is no address: those have "),
        ("sum_void", object(), "expected memory"),
        ("fill_chars", object(), "expected a pointer to char"),
        ("sum_void", ctypes.c_int(5), "ctypes.byref(it) is its address"),
        ("sum_ints", ctypes.byref(ctypes.c_double(5)), "expected a pointer to int"),
        ("sum_ints", ctypes.pointer(ctypes.c_double(5)), "ctypes.cast makes one"),
    ],
)
def test_what_is_no_memory_says_what_would_be(m: Any, call: str, argument: Any, error: str) -> None:
    with pytest.raises(ctypes.ArgumentError) as caught:
        getattr(m, call)(argument, 1)
    assert error in str(caught.value)


@pytest.mark.parametrize("parameters", ["int mode", "int c, int n", "long flags", "off_t size"])
def test_memory_is_no_string_though_an_integer_follows(built: Bind, parameters: str) -> None:
    """Four bytes of a larger buffer have no NUL, and C would read what lies behind them."""
    header = f"typedef long off_t;\nint first(const char *path, {parameters});"
    m = built(header, f"int first(const char *path, {parameters}) {{ return *path; }}").module
    numbers = (1,) * (parameters.count(",") + 1)
    for memory in (bytearray(b"/tmp"), memoryview(bytearray(b"/tmpZ"))[:4]):
        with pytest.raises(ctypes.ArgumentError, match=r"bytes\(it\) has them"):
            m.first(memory, *numbers)
    assert m.first(b"/tmp", *numbers) == ord("/")


@pytest.mark.parametrize(
    "parameters", ["int offset, int len", "unsigned nbytes", "long KLen", "size_t", "size_t max"]
)
def test_memory_whose_length_follows(built: Bind, parameters: str) -> None:
    named = parameters if parameters != "size_t" else "size_t a"
    m = built(
        f"typedef unsigned long size_t;\nint first(const char *path, {parameters});",
        f"int first(const char *path, {named}) {{ return *path; }}",
    ).module
    assert m.first(memoryview(bytearray(b"/tmpZ"))[:4], *(1,) * (parameters.count(",") + 1)) == ord("/")


def test_the_table_says_what_c_reads(built: Bind) -> None:
    assert built(HEADER, SOURCE).table("functions")[:7] == [
        "sum(p: const POINTER(c_uint8), n: c_size_t) -> c_int",
        "sum_named(p: const const_bytes, n: c_size_t) -> c_int",
        "sum_chars(p: const POINTER(c_char), n: c_size_t) -> c_int",
        "sum_void(p: const c_void_p, n: c_size_t) -> c_int",
        "sum_doubles(p: const POINTER(c_double), n: c_size_t) -> c_double",
        "sum_ints(p: const POINTER(c_int), n: c_int) -> c_long",
        "fill(p: c_void_p, n: c_size_t) -> None",
    ]


def test_wide_characters_that_c_writes(built: Bind) -> None:
    """A str cannot change: what C writes would be lost, or lie where Python has something else."""
    m = built(
        "#include <wchar.h>\nwchar_t *fill_wide(wchar_t *s, wchar_t c, int n);\n"
        "int count_wide(const wchar_t *s);",
        "wchar_t *fill_wide(wchar_t *s, wchar_t c, int n) { for (int i = 0; i < n; i++) s[i] = c; return s; }\n"
        "int count_wide(const wchar_t *s) { int n = 0; while (s[n]) n++; return n; }",
    ).module
    for text in ("abc", b"abc"):
        with pytest.raises(ctypes.ArgumentError, match=r"create_unicode_buffer\(…\)"):
            m.fill_wide(text, "q", 2)
    for memory in (ctypes.create_unicode_buffer("abc"), (ctypes.c_wchar * 4)(*"abc")):
        m.fill_wide(memory, "q", 2)
        assert memory[:] == "qqc\0"
        m.fill_wide(ctypes.cast(memory, ctypes.POINTER(ctypes.c_wchar)), "r", 1)
        assert memory[:] == "rqc\0"
    assert m.count_wide("abc") == m.count_wide(memory) == 3
