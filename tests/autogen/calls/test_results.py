"""What functions give back: text and bytes of pointers, complex numbers, errno."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bindings._support import bytes as bytes_of
from bindings._support import os_error, text
from tests.autogen.conftest import Bind
from tests.autogen.run import autogen

HEADER = """
const char *name(void); char *place(void); const char *none(void); unsigned char *raw(void); int *number(void);
double _Complex product(double _Complex a, double _Complex b);
float _Complex twice(float _Complex a);
int failing(int e);
"""
SOURCE = """
#include <errno.h>
const char *name(void) { return "Stra\\u00dfe"; }
char *place(void) { static char it[] = "ab\\0cd"; return it; }
const char *none(void) { return 0; }
unsigned char *raw(void) { return (unsigned char *)place(); }
int *number(void) { return (int *)place(); }
double _Complex product(double _Complex a, double _Complex b) { return a * b; }
float _Complex twice(float _Complex a) { return a * 2; }
int failing(int e) { errno = e; return -1; }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE, errno=True).module


def test_text_and_bytes_of_what_a_function_returns(m: Any) -> None:
    assert (text(m.name()), text(m.place()), text(m.none())) == ("Straße", "ab", None)
    assert (bytes_of(m.place()), bytes_of(m.place(), 5), bytes_of(m.raw(), 4)) == (b"ab", b"ab\0cd", b"ab\0c")
    address = ctypes.cast(m.place(), ctypes.c_void_p)
    assert bytes_of(address) == bytes_of(address.value) == bytes_of(ctypes.c_char_p(address.value)) == b"ab"
    assert bytes_of(ctypes.create_string_buffer(b"ab\0cd"), 5) == b"ab\0cd"
    assert bytes_of(ctypes.POINTER(ctypes.c_char)()) is None


def test_what_points_to_no_bytes_is_refused(m: Any) -> None:
    with pytest.raises(TypeError, match=r"pointer to c_int points to no bytes; ctypes\.cast"):
        bytes_of(m.number())
    with pytest.raises(TypeError, match="float is no pointer to bytes"):
        text(1.5)
    with pytest.raises(TypeError, match="`buffers` of the manifest"):
        bytes_of(m.name(), 50)
    with pytest.raises(UnicodeDecodeError):
        text(b"\xff")
    assert text(b"\xff", "latin-1") == "ÿ"


def test_complex_numbers_are_pythons(m: Any) -> None:
    assert m.product(1 + 2j, 3) == 3 + 6j
    assert m.product(m.product.argtypes[0](1, 2), 1j) == -2 + 1j
    assert m.twice(1.5 - 2j) == 3 - 4j
    with pytest.raises(ctypes.ArgumentError, match="expected a number such as"):
        m.twice("1")


def test_errno_is_kept_and_raised_as_pythons_own_error(m: Any) -> None:
    assert (m.failing(7), ctypes.get_errno()) == (-1, 7)
    m.failing(2)
    error = os_error("opening the lid")
    assert isinstance(error, FileNotFoundError) and "opening the lid" in str(error)


def test_without_it_the_error_says_what_keeps_it(built: Bind) -> None:
    ctypes.set_errno(0)
    built(
        "int failing(int e);", "#include <errno.h>\nint failing(int e) { errno = e; return -1; }"
    ).module.failing(7)
    assert "--errno" in str(os_error("failing"))


def test_gen_keeps_errno(tmp_path: Path) -> None:
    (tmp_path / "e.h").write_text("int close(int);\n")
    assert autogen("gen", "e.h", "-o", "e.py", "--errno", folder=tmp_path).returncode == 0
    look = "import e, _support; print(e.close(-1), repr(_support.os_error('close')))"
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert done.stdout == "-1 OSError(9, 'Bad file descriptor: close')\n"
