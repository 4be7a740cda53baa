"""The kernel's view of the process: its memory by address, and the errors it is given."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from bindings import libc

USER_END = 1 << 47
_MEMORY = Path("/proc/self/mem")
NOT_SUPPORTED = 524  # ENOTSUPP: a number of the kernel's own that gets out; no header of user space has it


class Refusal(OSError):
    """What a handler says no with."""

    def __init__(self, number: int) -> None:
        text = "ENOTSUPP" if number == NOT_SUPPORTED else os.strerror(number)
        super().__init__(number, text)


def copy_in(address: int, size: int) -> bytes:
    """Read memory of the process. Raises Refusal (EFAULT) where none is."""
    try:
        with _MEMORY.open("rb", buffering=0) as memory:
            data = os.pread(memory.fileno(), size, address)
    except (OSError, OverflowError):
        raise Refusal(libc.EFAULT) from None
    if len(data) < size:
        raise Refusal(libc.EFAULT)
    return data


def copy_out(address: int, data: bytes) -> None:
    """Write memory of the process. Raises Refusal (EFAULT) where none is."""
    try:
        with _MEMORY.open("r+b", buffering=0) as memory:
            os.pwrite(memory.fileno(), data, address)
    except (OSError, OverflowError):
        raise Refusal(libc.EFAULT) from None


def words(address: int, count: int) -> Sequence[int]:
    """An array of 32-bit words."""
    data = copy_in(address, 4 * count)
    return [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4)]


def user_address(address: int) -> None:
    """Check an address. Raises Refusal (EFAULT) for one that no process can have."""
    if address >= USER_END:
        raise Refusal(libc.EFAULT)
