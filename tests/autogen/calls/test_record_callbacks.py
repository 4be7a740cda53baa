"""Python functions that return records to C, which ctypes alone makes no callbacks of."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from typing import Any

import pytest

from tests.autogen.conftest import Bind

pytestmark = pytest.mark.skipif(
    not hasattr(os, "uname") or os.uname().machine not in ("x86_64", "aarch64"),
    reason="no libffi is known here",
)

KINDS = {
    "one": "int a;",
    "two": "long a; int b;",
    "floats": "float a, b, c;",
    "mixed": "double a; long b;",
    "three": "short a[3];",
    "nested": "struct { char a; double b; } c;",
    "big": "long a[5]; float b;",
    "doubles": "double a[4];",
}
HEADER = "".join(
    f"struct {name} {{ {members} }};\n"
    f"typedef struct {name} (*make_{name})(int n, double x, struct {name} like, const char *text);\n"
    f"struct {name} call_{name}(make_{name} make, struct {name} like);\n"
    for name, members in KINDS.items()
)
SOURCE = "".join(
    f'struct {name} call_{name}(make_{name} make, struct {name} like) {{ return make(7, 2.5, like, "abc"); }}\n'
    for name in KINDS
)
OTHERS = """
struct item { int id; };
#pragma pack(push, 4)
struct packed { float f; struct { char *text; unsigned short n; }; short last; };
#pragma pack(pop)
struct item behind(struct item (*f)(int a, int b, struct packed p, int c, int d, int e, int g, int h));
typedef double _Complex (*turn)(double _Complex z);
double real(turn f);
struct maker { struct item (*make)(int id); };
int made(struct maker *m, int id);
int apply(struct item (*make)(int id), int id);
"""
OTHERS_SOURCE = """
struct item behind(struct item (*f)(int a, int b, struct packed p, int c, int d, int e, int g, int h))
{ struct packed p = {1}; return f(1, 2, p, 3, 4, 5, 6, 7); }
double real(turn f) { return __real__ f(1 + 2.0i); }
int made(struct maker *m, int id) { return m->make(id).id; }
int apply(struct item (*make)(int id), int id) { return make(id).id; }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER + OTHERS, SOURCE + OTHERS_SOURCE).module


@pytest.mark.parametrize("name", KINDS)
def test_a_record_of_each_class_arrives_and_is_returned(m: Any, name: str) -> None:
    kind = getattr(m, name)
    pattern = bytes(1 + i % 63 for i in range(ctypes.sizeof(kind)))
    other = bytes(64 - i % 63 for i in range(ctypes.sizeof(kind)))
    seen: list[Any] = []

    def make(n: int, x: float, like: Any, text: bytes) -> Any:
        seen.append((n, x, bytes(like), text))
        return kind.from_buffer_copy(other)

    result = getattr(m, f"call_{name}")(make, kind.from_buffer_copy(pattern))
    assert type(result) is kind
    assert repr(result) == repr(kind.from_buffer_copy(other))
    [(n, x, like, text)] = seen
    assert (n, x, text) == (7, 2.5, b"abc")
    assert repr(kind.from_buffer_copy(like)) == repr(kind.from_buffer_copy(pattern))


def test_complex_numbers_and_tuples_are_returned_as_well(m: Any) -> None:
    assert m.real(lambda z: complex(z) * 1j) == -2
    assert m.apply(lambda id: (id + 1,), 5) == 6
    assert m.apply(m.maker(make=lambda id: m.item(id=id)).make, 5) == 5


def test_what_follows_a_packed_record_arrives(m: Any) -> None:
    assert m.behind(lambda a, b, p, c, d, e, g, h: m.item(h * 10 + g)).id == 76


def test_members_and_kept_ones_live_as_long_as_they_must(m: Any) -> None:
    maker = m.maker(make=lambda id: m.item(id=id * 2))
    gc.collect()
    assert (m.made(maker, 4), maker.make(5).id) == (8, 10)


def test_after_an_exception_c_gets_zeros(m: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda what: shown.append(what.exc_value))

    def fail(id: int) -> Any:
        raise KeyError(id)

    assert (m.apply(fail, 5), m.apply(lambda id: "text", 5)) == (0, 0)
    assert [type(one) for one in shown] == [KeyError, TypeError]
    assert str(shown[1]) == "C wants item from a callback, got str"


def test_where_there_is_no_libffi_it_says_so(m: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from bindings._support import libffi

    libffi._library.cache_clear()
    monkeypatch.setattr(libffi, "_NAMES", ("/nowhere",))
    with pytest.raises(ctypes.ArgumentError, match="there is no libffi to be called"):
        m.apply(lambda id: m.item(), 5)
    libffi._library.cache_clear()
