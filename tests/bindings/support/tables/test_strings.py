"""String constants: text for people, bytes for C."""

from __future__ import annotations

import copy
import ctypes
import pickle
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker


@pytest.fixture
def m(make: Maker) -> Any:
    return make(
        constants=r"""
        HELLO = 'hello'
        EURO = '\u20ac'
        RAW = 'a\udcff'
        CUT = 'ab\x00cd'
        FORMAT = '%s-%d'
        PAIR = ('one', 'two')
        """,
        functions="""
        strlen(s: c_char_p) -> c_size_t
        atoi(s: POINTER(c_char)) -> c_int
        memcmp(a: const c_void_p, b: const c_void_p, n: c_size_t) -> c_int
        snprintf(s: c_void_p, n: c_size_t, format: c_char_p, ...) -> c_int
        """,
    )


def test_it_is_text(m: Any) -> None:
    assert isinstance(m.HELLO, str)
    assert m.HELLO == "hello" and m.HELLO.upper() == "HELLO" and f"{m.HELLO}!" == "hello!"
    assert {m.HELLO: 1}["hello"] == 1


def test_its_bytes_are_cs(m: Any) -> None:
    assert bytes(m.HELLO) == b"hello"
    assert bytes(m.EURO) == b"\xe2\x82\xac"
    assert bytes(m.RAW) == b"a\xff"
    assert bytes(m.CUT) == b"ab\0cd"


def test_c_functions_take_it(m: Any) -> None:
    assert m.strlen(m.HELLO) == 5
    assert m.strlen(m.EURO) == 3
    assert m.strlen(m.CUT) == 2  # C ends at the NUL
    assert m.strlen(m.RAW) == 2


def test_a_format_is_one_too(m: Any) -> None:
    out = ctypes.create_string_buffer(20)
    assert m.snprintf(out, 20, m.FORMAT, b"x", 5) == 3
    assert out.value == b"x-5"


def test_ordinary_text_is_still_refused(m: Any) -> None:
    with pytest.raises(ctypes.ArgumentError):
        m.strlen("hello")


def test_a_void_pointer_gets_the_bytes(m: Any) -> None:
    assert m.memcmp(m.HELLO, b"hello", 5) == 0


def test_a_variadic_argument_is_the_bytes(m: Any) -> None:
    out = ctypes.create_string_buffer(20)
    m.snprintf(out, 20, b"%s", m.HELLO)
    assert out.value == b"hello"


def test_strings_in_tuples_are_of_the_same_kind(m: Any) -> None:
    assert m.strlen(m.PAIR[0]) == 3


def test_pickling_and_copying(m: Any) -> None:
    for copied in (pickle.loads(pickle.dumps(m.RAW)), copy.copy(m.RAW), copy.deepcopy(m.RAW)):
        assert copied == m.RAW and bytes(copied) == b"a\xff"
