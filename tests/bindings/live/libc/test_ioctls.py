"""Ioctls of a pseudo-terminal through `bindings.libc`."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import struct
from collections.abc import Iterator
from ctypes import byref, c_int
from pathlib import Path

import pytest

from bindings import libc

pytestmark = pytest.mark.needs("libc6", "libc.so.6")


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """Both ends of a pseudo-terminal: the controlling one, and the one that programs see."""
    try:
        ends = os.openpty()
    except OSError as error:
        pytest.skip(f"needs a pseudo-terminal: {error}")
    yield ends
    for end in ends:
        os.close(end)


def test_an_ioctl_with_a_scalar_gives_its_value(terminal: tuple[int, int]) -> None:
    control, end = terminal
    assert libc.TIOCGPTN(control) == int(Path(os.ttyname(end)).name)


def test_an_ioctl_takes_the_value_of_a_scalar(terminal: tuple[int, int]) -> None:
    control, _ = terminal
    assert libc.TIOCGPTLCK(control) == 0
    libc.TIOCSPTLCK(control, 1)
    assert libc.TIOCGPTLCK(control) == 1
    libc.TIOCSPTLCK(control, 0)
    assert libc.TIOCGPTLCK(control) == 0


def test_an_ioctl_is_its_number(terminal: tuple[int, int]) -> None:
    control, end = terminal
    packed = fcntl.ioctl(control, libc.TIOCGPTN, bytes(4))
    assert struct.unpack("I", packed)[0] == int(Path(os.ttyname(end)).name)
    assert libc.TIOCGPTN == 0x80045430
    assert libc.TIOCGPTN.argument is ctypes.c_uint


def test_an_ioctl_without_a_coded_type_goes_through_ioctl(terminal: tuple[int, int]) -> None:
    control, end = terminal
    wanted, found, waiting = libc.winsize(24, 80, 1, 2), libc.winsize(), c_int()
    assert libc.ioctl(control, libc.TIOCSWINSZ, byref(wanted)) == 0
    assert libc.ioctl(end, libc.TIOCGWINSZ, byref(found)) == 0
    assert (found.ws_row, found.ws_col, found.ws_xpixel, found.ws_ypixel) == (24, 80, 1, 2)
    reader, writer = os.pipe()
    os.write(writer, b"12345")
    assert libc.ioctl(reader, libc.FIONREAD, byref(waiting)) == 0
    assert waiting.value == 5
    os.close(reader)
    os.close(writer)


def test_an_ioctl_on_the_wrong_file_names_itself() -> None:
    with Path(os.devnull).open() as file, pytest.raises(OSError, match=r"TIOCSPTLCK\(fd=.*, 7\)") as caught:
        libc.TIOCSPTLCK(file, 7)
    assert caught.value.errno == errno.ENOTTY
