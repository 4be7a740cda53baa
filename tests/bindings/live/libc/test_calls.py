"""Calls of all kinds through `bindings.libc`: callbacks, structs by value, strings, any number of arguments."""

from __future__ import annotations

import ctypes
import math
import os
import signal
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_char, c_double, c_int, c_void_p, cast, sizeof
from subprocess import CompletedProcess
from typing import Any

import pytest

from bindings import libc

pytestmark = pytest.mark.needs("libc6", "libc.so.6")


def test_qsort_calls_back() -> None:
    values = (c_int * 6)(5, -3, 9, 0, 5, -8)

    def compare(left: int, right: int) -> int:
        a, b = (c_int.from_address(address).value for address in (left, right))
        return (a > b) - (a < b)

    libc.qsort(values, len(values), sizeof(c_int), libc.__compar_fn_t(compare))
    assert list(values) == [-8, -3, 0, 5, 5, 9]


@pytest.fixture
def user_signal() -> Iterator[int]:
    previous = signal.getsignal(signal.SIGUSR1)
    yield signal.SIGUSR1
    signal.signal(signal.SIGUSR1, previous or signal.SIG_DFL)


def test_a_function_pointer_goes_in_and_comes_back(user_signal: int) -> None:
    seen: list[int] = []
    handler = libc.__sighandler_t(seen.append)
    libc.signal(user_signal, handler)
    replaced = libc.signal(user_signal, cast(libc.SIG_DFL, libc.__sighandler_t))
    assert cast(replaced, c_void_p).value == cast(handler, c_void_p).value
    replaced(10)
    assert seen == [10]


def test_sig_ign_is_a_signal_handler(user_signal: int) -> None:
    libc.signal(user_signal, libc.SIG_IGN)
    os.kill(os.getpid(), user_signal)


def test_a_function_with_the_name_of_a_keyword_is_called() -> None:
    assert libc.raise_(0) == 0


def test_structs_come_back_by_value() -> None:
    assert (libc.div(17, 5).quot, libc.div(17, 5).rem) == (3, 2)
    assert (libc.lldiv(-17, 5).quot, libc.lldiv(-17, 5).rem) == (-3, -2)


def test_a_pointer_to_a_struct_comes_back() -> None:
    moment = libc.time_t(86_400 * 365)
    broken = libc.gmtime(byref(moment)).contents
    assert (broken.tm_year, broken.tm_mon, broken.tm_mday, broken.tm_wday) == (71, 0, 1, 5)
    assert libc.timegm(byref(broken)) == moment.value


def test_a_string_macro_is_a_char_pointer() -> None:
    value: Any = libc.ELFMAG
    assert (value, bytes(value)) == ("\x7fELF", b"\x7fELF")
    assert libc.strlen(libc.ELFMAG) == libc.SELFMAG == 4
    assert libc.strcmp(libc.ELFMAG, b"\x7fELF") == 0


def test_a_str_of_python_is_refused() -> None:
    with pytest.raises(ctypes.ArgumentError, match="argument 1"):
        libc.strlen("text")


def test_a_string_in_a_buffer_is_changed() -> None:
    buffer = ctypes.create_string_buffer(b"hello", 32)
    assert ctypes.string_at(libc.strcat(buffer, b" world")) == b"hello world"
    assert buffer.value == b"hello world"


def test_an_allocated_string_can_be_freed() -> None:
    copy = libc.strdup(b"text")
    assert ctypes.string_at(copy) == b"text"
    libc.free(copy)


def test_a_missing_variable_is_null() -> None:
    assert not libc.getenv(b"AUTOGEN_NO_SUCH_VARIABLE")


def test_numbers_are_parsed_and_the_rest_is_pointed_to() -> None:
    text, rest = ctypes.create_string_buffer(b"2.5e3 apples"), POINTER(c_char)()
    assert libc.strtod(text, byref(rest)) == 2500.0
    assert ctypes.string_at(rest) == b" apples"
    assert libc.strtof(b"0.1", None) == ctypes.c_float(0.1).value
    assert libc.strtold(b"1.5", None) == 1.5
    assert libc.strtoul(b"0xffffffffffffffff", None, 0) == 2**64 - 1
    assert math.isnan(libc.atof(b"nan"))


def test_a_global_variable_shares_the_memory_of_the_library() -> None:
    names = set()
    index = 0
    while libc.environ[index]:
        names.add(ctypes.string_at(libc.environ[index]).partition(b"=")[0])
        index += 1
    assert b"PATH" in names


def test_syscall_takes_a_number_and_anything() -> None:
    assert libc.syscall(libc.SYS_getpid) == os.getpid()
    descriptor = libc.syscall(libc.SYS_memfd_create, b"name", c_int(libc.MFD_CLOEXEC))
    assert descriptor >= 0
    os.close(descriptor)


def test_snprintf_takes_ints_doubles_and_strings() -> None:
    buffer = ctypes.create_string_buffer(64)
    snprintf: Any = libc.snprintf  # type: ignore[attr-defined, unused-ignore]
    length = snprintf(buffer, 64, b"%d %.3f %s %g", 42, c_double(2.5), b"text", c_double(-1e9))
    assert buffer.value == b"42 2.500 text -1e+09"
    assert length == len(buffer.value)


def test_execv_takes_an_array_of_strings(child: Callable[..., CompletedProcess[str]]) -> None:
    run = child(
        "from ctypes import c_char_p\n"
        "from bindings import libc\n"
        "libc.execv(b'/bin/echo', (c_char_p * 3)(b'echo', b'executed', None))\n"
    )
    assert (run.stdout, run.returncode) == ("executed\n", 0)


def test_calls_have_their_numbers() -> None:
    """By one name and the other, where the library has no function as well."""
    assert libc.syscall(libc.__NR_getpid) == os.getpid()
    assert libc.__NR_pidfd_open == libc.SYS_pidfd_open
    fd = libc.syscall(libc.SYS_pidfd_open, os.getpid(), 0)
    assert fd >= 0
    os.close(fd)
