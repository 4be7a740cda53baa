"""The seam between this package and an operating system: everything that reaches outside goes through a `System`.

`Linux` is the real one; `runtime.mock` has another, with GPUs that are not there. It is passed in, never looked up.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import time
from pathlib import Path
from typing import Any, Protocol

from bindings import libc

_KEPT: dict[int, Any] = {}  # there is one driver, whoever speaks to it
_FAILED = ctypes.c_void_p(-1).value  # MAP_FAILED


class Doorbell(Protocol):
    """A place that hardware listens to."""

    def ring(self, value: int) -> None:
        """Store 64 bits, at once."""


class System(Protocol):
    """What is needed of an operating system. Everything raises OSError with the kernel's errno."""

    kept: dict[int, Any]
    """By process: what its drivers keep until it ends (`kfd.connection.Kept`)."""

    def open(self, path: str, flags: int) -> int:
        """A file's descriptor."""

    def close(self, fd: int) -> None:
        """Give a descriptor back."""

    def ioctl(self, fd: int, request: int, argument: Any) -> int:
        """Run a request. `argument` is a buffer that the kernel reads and writes, or the address of one."""

    def mmap(self, address: int, size: int, protection: int, flags: int, fd: int, offset: int) -> int:
        """The address of a new mapping; 0 lets the kernel choose it."""

    def munmap(self, address: int, size: int) -> None:
        """End a mapping."""

    def read(self, path: str) -> bytes:
        """All of a file, as sysfs has them."""

    def listdir(self, path: str) -> list[str]:
        """The names in a folder."""

    def doorbell(self, address: int) -> Doorbell:
        """The doorbell at an address that was mapped."""

    def now(self) -> int:
        """A clock that never goes back, in nanoseconds; the one that GET_CLOCK_COUNTERS calls the CPU's."""

    def pause(self, seconds: float) -> None:
        """Let time pass, before one looks again."""


def view(address: int, size: int) -> memoryview:
    """The process's memory at an address. It must be mapped, and stay so while the view is used."""
    return memoryview((ctypes.c_ubyte * size).from_address(address)).cast("B")


class _Doorbell:
    def __init__(self, address: int) -> None:
        self._word = ctypes.c_uint64.from_address(address)

    def ring(self, value: int) -> None:
        self._word.value = value  # ctypes stores an aligned 64-bit value with one instruction


class Linux:
    """The Linux that this process runs on."""

    def __init__(self) -> None:
        self.kept = _KEPT

    def open(self, path: str, flags: int) -> int:
        return os.open(path, flags)

    def close(self, fd: int) -> None:
        os.close(fd)

    def ioctl(self, fd: int, request: int, argument: Any) -> int:
        while True:
            try:
                return int(fcntl.ioctl(fd, request, argument))
            except (
                InterruptedError
            ):  # a signal; the kernel has put what is left of a timeout into the argument
                continue

    def mmap(self, address: int, size: int, protection: int, flags: int, fd: int, offset: int) -> int:
        # ctypes takes a signed long; KFD's offsets use the highest bits.
        found = libc.mmap(address or None, size, protection, flags, fd, ctypes.c_long(offset).value)
        if found == _FAILED or found is None:
            raise OSError(ctypes.get_errno(), f"mmap of {size:#x} bytes: {os.strerror(ctypes.get_errno())}")
        return int(found)

    def munmap(self, address: int, size: int) -> None:
        if libc.munmap(address, size):
            raise OSError(ctypes.get_errno(), f"munmap of {address:#x}: {os.strerror(ctypes.get_errno())}")

    def read(self, path: str) -> bytes:
        return Path(path).read_bytes()

    def listdir(self, path: str) -> list[str]:
        return [one.name for one in Path(path).iterdir()]

    def doorbell(self, address: int) -> Doorbell:
        return _Doorbell(address)

    def now(self) -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)

    def pause(self, seconds: float) -> None:
        time.sleep(seconds)
