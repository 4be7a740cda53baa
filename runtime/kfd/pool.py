"""Small pieces of memory that the CPU and the GPU share: signals, arguments, packets."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from threading import RLock

from ..errors import Closed
from .memory import Buffer

_SMALLEST = 64  # a line of the CPU's caches
SLAB = 1 << 20
"""Bytes that are asked of the driver at once."""


@dataclass(frozen=True, eq=False)
class Slice:
    """A piece: where it is, its bytes, and how many: a power of two."""

    address: int
    memory: memoryview
    size: int

    def read(self, size: int) -> bytes:
        """Its first bytes. Raises Closed once the pool was closed, by another thread too."""
        try:
            return bytes(self.memory[:size])
        except ValueError:  # the view was released
            raise Closed("the device was closed, and its memory is gone") from None

    def write(self, data: bytes | memoryview) -> None:
        """Put bytes at its start. Raises Closed."""
        try:
            self.memory[: len(data)] = data
        except ValueError:
            raise Closed("the device was closed, and its memory is gone") from None


class Pool:
    """Pieces whose sizes are powers of two, cut from buffers that `allocate` makes. Each is at a multiple of 64."""

    def __init__(self, allocate: Callable[[int], Buffer]) -> None:
        self._allocate = allocate
        self._slabs: list[Buffer] = []
        self._free: dict[int, list[Slice]] = {}
        self._all: list[Slice] = []
        self._closed = False
        self._lock = RLock()  # what gives a piece back may run in the middle of anything

    def take(self, size: int) -> Slice:
        """A piece of at least so many bytes, with whatever it held before. Raises KernelRefused, OutOfMemory,
        Closed."""
        wanted = max(_SMALLEST, 1 << max(size - 1, 0).bit_length())
        with self._lock:
            if self._closed:
                raise Closed("the device was closed")
            free = self._free.setdefault(wanted, [])
            if not free:
                slab = self._allocate(max(SLAB, wanted))
                self._slabs.append(slab)
                memory = slab.memory
                for at in range(0, slab.size, wanted):
                    free.append(Slice(slab.address + at, memory[at : at + wanted], wanted))
                self._all += free
            return free.pop()

    def give(self, piece: Slice) -> None:
        """Take a piece back; nobody uses it any more. It waits for no lock: a finalizer may be who calls."""
        self._free[piece.size].append(piece)

    def close(self) -> None:
        """Give all memory back, pieces in use included."""
        with self._lock:
            self._closed = True
            for piece in self._all:
                piece.memory.release()  # who still has it is told, and the memory is not kept for it
            self._all.clear()
            with ExitStack() as each:  # one that is refused keeps no other
                while self._slabs:
                    each.callback(self._slabs.pop().close)
