"""liburing 2.3: its inline functions, run in Python, and its library's, on one ring."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, create_string_buffer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bindings import liburing

pytestmark = pytest.mark.needs("liburing2", "liburing.so.2")


@pytest.fixture
def ring() -> Iterator[Any]:
    handle = liburing.io_uring()
    result = liburing.io_uring_queue_init(4, byref(handle), 0)
    if result < 0:
        pytest.skip(f"needs a kernel that allows io_uring: {errno.errorcode.get(-result)}")
    yield handle
    liburing.io_uring_queue_exit(byref(handle))


def completed(ring: Any) -> tuple[int, int]:
    """Result and user data of the next completion."""
    entry = POINTER(liburing.io_uring_cqe)()
    assert liburing.io_uring_wait_cqe(byref(ring), byref(entry)) == 0
    found = entry.contents.res, entry.contents.user_data
    liburing.io_uring_cqe_seen(byref(ring), entry)
    return found


def test_nothing_is_done(ring: Any) -> None:
    entry = liburing.io_uring_get_sqe(byref(ring))
    liburing.io_uring_prep_nop(entry)
    liburing.io_uring_sqe_set_data64(entry, 77)
    assert liburing.io_uring_submit(byref(ring)) == 1
    assert completed(ring) == (0, 77)


def test_a_file_is_read(ring: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"asynchronous")
    fd, buffer = os.open(tmp_path / "file", os.O_RDONLY), create_string_buffer(32)
    entry = liburing.io_uring_get_sqe(byref(ring))
    liburing.io_uring_prep_read(entry, fd, buffer, 32, 1)
    assert liburing.io_uring_submit(byref(ring)) == 1
    assert completed(ring)[0] == 11
    assert buffer.value == b"synchronous"
    os.close(fd)


def test_a_full_ring_has_no_entry(ring: Any) -> None:
    taken = [bool(liburing.io_uring_get_sqe(byref(ring))) for _ in range(5)]
    assert taken == [True] * 4 + [False]


def test_declared_functions_are_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    """The header declares two functions that version 2.3 does not export."""
    assert unbound(liburing) == {"io_uring_enable_rings", "io_uring_register_restrictions"}
