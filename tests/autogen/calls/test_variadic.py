"""Arguments behind `...`: as C promotes them."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = "int show(char *out, const char *format, ...); int old();"
SOURCE = """
#include <stdarg.h>
#include <stdio.h>
int show(char *out, const char *format, ...)
{ va_list a; va_start(a, format); int n = vsprintf(out, format, a); va_end(a); return n; }
int old(x) double x; { return (int)(x * 2); }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


@pytest.mark.parametrize(
    ("format", "arguments", "text"),
    [
        (b"%.2f %d %g", (2.5, 3, 1e300), b"2.50 3 1e+300"),
        (
            b"%ld %lld %lu",
            (1 << 40, -(1 << 62), (1 << 64) - 1),
            b"1099511627776 -4611686018427387904 18446744073709551615",
        ),
        (b"%d %ld %u", (-1, -1, 0xFFFFFFFF), b"-1 -1 4294967295"),
        (b"%.1f %.1f", (ctypes.c_float(1.5), ctypes.c_double(2.5)), b"1.5 2.5"),
        (
            b"%d %d %d %d",
            (ctypes.c_short(-3), ctypes.c_ubyte(200), True, ctypes.c_bool(False)),
            b"-3 200 1 0",
        ),
        (b"%c%c%s", (ctypes.c_char(b"a"), 98, b"cd"), b"abcd"),
        (b"%s %p", (ctypes.create_string_buffer(b"x"), None), b"x (nil)"),
        (b"%d" * 9, tuple(range(9)), b"012345678"),
        (b"%.0f" * 10, tuple(map(float, range(10))), b"0123456789"),
    ],
)
def test_each_is_as_wide_as_c_takes_it(
    m: Any, format: bytes, arguments: tuple[Any, ...], text: bytes
) -> None:
    out = ctypes.create_string_buffer(100)
    assert m.show(out, format, *arguments) == len(text)
    assert out.value == text


@pytest.mark.parametrize(
    ("argument", "error", "hint"),
    [
        (
            "text",
            TypeError,
            r"show\(\), argument 3: a str may be char \* or wchar_t \* to C; pass text.encode\(\)",
        ),
        (1 << 64, OverflowError, r"show\(\), argument 3: 18446744073709551616 is no integer of 64 bits"),
        (1j, TypeError, r"behind `...` C has no type for complex"),
        (lambda: None, TypeError, r"behind `...` C has no type for function"),
    ],
)
def test_what_has_no_form_is_refused_with_the_reason(m: Any, argument: Any, error: type, hint: str) -> None:
    with pytest.raises(error, match=hint):
        m.show(ctypes.create_string_buffer(9), b"%s", argument)


def test_a_function_without_a_prototype_promotes_all_of_them(m: Any) -> None:
    assert m.old(2.5) == 5
