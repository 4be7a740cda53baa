"""An ioctl request is its number, and a call that runs it. Run on pipes and terminals of our own."""

from __future__ import annotations

import copy
import ctypes
import errno
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

if sys.platform != "linux":
    pytest.skip("needs Linux: the request numbers are Linux's", allow_module_level=True)

import fcntl

# With the modules that a bare interpreter has: fcntl is a file to find and load.
UNUSED = """
import sys
from bindings import kfd
print(hex(kfd.AMDKFD_IOC_GET_VERSION), "fcntl" in sys.modules)
try:
    kfd.AMDKFD_IOC_GET_VERSION(-1)
except ValueError:
    print("fcntl" in sys.modules)
"""


def test_a_request_s_number_needs_no_fcntl() -> None:
    root = Path(__file__).resolve().parents[4]
    done = subprocess.run(
        [sys.executable, "-S", "-c", UNUSED], capture_output=True, text=True, check=True, cwd=root
    )
    assert done.stdout.split() == ["0x80084b01", "False", "True"]


@pytest.fixture
def m(make: Maker) -> Any:
    return make(
        records="""
        winsize: struct, 8 bytes
          ws_row: c_ushort @ 0
          ws_col: c_ushort @ 2
          ws_xpixel: c_ushort @ 4
          ws_ypixel: c_ushort @ 6

        nested: struct, 32 bytes
          size: winsize @ 0
          list: c_ushort * 12 @ 8
        """,
        ioctls="""
        FIONREAD = 0x541b: c_int
        TIOCGWINSZ = 0x5413: winsize
        TIOCSWINSZ = 0x5414: winsize
        TIOCEXCL = 0x540c: None
        FIOCLEX = 0x5451: None
        TCFLSH = 0x540b: None
        FIONBIO = 0x5421: c_int
        UNKNOWN = 0xc0209999: nested
        """,
    )


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


@pytest.fixture
def terminal() -> Iterator[int]:
    try:
        ends = os.openpty()
    except OSError as error:
        pytest.skip(f"needs a pseudo-terminal: {error}")
    yield ends[1]
    for end in ends:
        os.close(end)


def test_it_is_its_number(m: Any) -> None:
    assert m.TIOCGWINSZ == 0x5413 and isinstance(m.TIOCGWINSZ, int)
    assert {0x5413: "found"}[m.TIOCGWINSZ] == "found"
    assert m.TIOCGWINSZ is m.TIOCGWINSZ


def test_it_knows_its_name(m: Any) -> None:
    assert m.TIOCGWINSZ.name == "TIOCGWINSZ"
    assert repr(m.TIOCGWINSZ) == "<ioctl TIOCGWINSZ: 0x5413>"


def test_it_knows_its_argument(m: Any) -> None:
    assert m.TIOCGWINSZ.argument is m.winsize
    assert m.FIONREAD.argument is ctypes.c_int
    assert m.FIOCLEX.argument is None


def test_a_call_makes_the_record_and_returns_it_filled(m: Any, terminal: int) -> None:
    m.TIOCSWINSZ(terminal, ws_row=24, ws_col=80)
    size = m.TIOCGWINSZ(terminal)
    assert isinstance(size, m.winsize)
    assert (size.ws_row, size.ws_col) == (24, 80)


def test_a_record_of_ones_own_is_used_as_it_is(m: Any, terminal: int) -> None:
    mine = m.winsize(25, 81)
    assert m.TIOCSWINSZ(terminal, mine, ws_col=82) is mine
    seen = m.winsize()
    assert m.TIOCGWINSZ(terminal, seen) is seen
    assert (seen.ws_row, seen.ws_col, mine.ws_col) == (25, 82, 82)


def test_a_scalar_argument_is_passed_and_returned_as_a_value(m: Any, pipe: tuple[int, int]) -> None:
    read, write = pipe
    os.write(write, b"12345")
    assert m.FIONREAD(read) == 5
    assert m.FIONBIO(read, 1) == 1
    assert not os.get_blocking(read)


def test_without_an_argument_type_the_result_is_returned(m: Any, pipe: tuple[int, int]) -> None:
    os.set_inheritable(pipe[0], True)
    assert m.FIOCLEX(pipe[0]) == 0
    assert not os.get_inheritable(pipe[0])


def test_without_an_argument_type_a_number_is_passed_as_it_is(m: Any, terminal: int) -> None:
    assert m.TCFLSH(terminal, 2) == 0  # TCIOFLUSH
    with pytest.raises(OSError, match="TCFLSH") as caught:
        m.TCFLSH(terminal, 99)
    assert caught.value.errno == errno.EINVAL


def test_anything_with_a_fileno_is_a_file(m: Any, pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"123")
    with open(pipe[0], "rb", closefd=False) as file:
        assert m.FIONREAD(file) == 3


def test_a_failure_names_the_request_and_what_was_passed(m: Any, pipe: tuple[int, int]) -> None:
    with pytest.raises(OSError) as caught:
        m.UNKNOWN(pipe[0], size=m.winsize(1, 2), list=(7,) * 12)
    assert caught.value.errno == errno.ENOTTY
    text = str(caught.value)
    assert "UNKNOWN(fd=" in text and "size=winsize(ws_row=1, ws_col=2, ws_xpixel=0, ws_ypixel=0)" in text
    assert "list=[7, 7, 7, 7, 7, 7, 7, 7, …]" in text


def test_a_bad_file_is_an_oserror(m: Any) -> None:
    with pytest.raises(OSError) as caught:
        m.FIONREAD(10**6)
    assert caught.value.errno == errno.EBADF


def test_an_unknown_field_is_refused_before_the_call(m: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "ioctl", lambda *_: pytest.fail("the request ran"))
    with pytest.raises(TypeError, match="TIOCSWINSZ: winsize has no field 'rows'"):
        m.TIOCSWINSZ(0, rows=1)
    with pytest.raises(TypeError, match="winsize has no field 'rows'"):
        m.TIOCSWINSZ(0, m.winsize(), rows=1)
    with pytest.raises(TypeError, match="FIOCLEX takes no argument record"):
        m.FIOCLEX(0, rows=1)
    with pytest.raises(TypeError):
        m.FIONREAD(0, rows=1)


def test_an_interrupted_request_is_run_again(m: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def interrupted(*arguments: Any) -> int:
        calls.append(arguments)
        if len(calls) < 3:
            raise InterruptedError(errno.EINTR, "interrupted")
        return 0

    monkeypatch.setattr(fcntl, "ioctl", interrupted)
    m.TIOCSWINSZ(5, ws_row=1)
    assert len(calls) == 3 and calls[0][:2] == (5, 0x5414)


def test_pickling_and_copying_keep_the_number(m: Any) -> None:
    assert pickle.loads(pickle.dumps(m.TIOCGWINSZ)) == copy.copy(m.TIOCGWINSZ) == 0x5413
