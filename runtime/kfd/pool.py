"""Small pieces of memory that the CPU and the GPU share: signals, arguments, packets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock

from .memory import Buffer

_SMALLEST = 64  # a line of the CPU's caches
SLAB = 1 << 20
"""Bytes that are asked of the driver at once."""


@dataclass(frozen=True, eq=False)
class Slice:
    """A piece: where it is, and its bytes."""

    address: int
    memory: memoryview

    @property
    def size(self) -> int:
        """In bytes; a power of two."""
        return len(self.memory)


class Pool:
    """Pieces whose sizes are powers of two, cut from buffers that `allocate` makes. Each is at a multiple of 64."""

    def __init__(self, allocate: Callable[[int], Buffer]) -> None:
        self._allocate = allocate
        self._slabs: list[Buffer] = []
        self._free: dict[int, list[Slice]] = {}
        self._lock = RLock()  # what gives a piece back may run in the middle of anything

    def take(self, size: int) -> Slice:
        """A piece of at least so many bytes, with whatever it held before. Raises KernelRefused, OutOfMemory."""
        wanted = max(_SMALLEST, 1 << max(size - 1, 0).bit_length())
        with self._lock:
            free = self._free.setdefault(wanted, [])
            if not free:
                slab = self._allocate(max(SLAB, wanted))
                self._slabs.append(slab)
                memory = slab.memory
                for at in range(0, slab.size, wanted):
                    free.append(Slice(slab.address + at, memory[at : at + wanted]))
            return free.pop()

    def give(self, piece: Slice) -> None:
        """Take a piece back; nobody uses it any more."""
        with self._lock:
            if piece.size in self._free:  # else all was given back
                self._free[piece.size].append(piece)

    def close(self) -> None:
        """Give all memory back, pieces in use included."""
        self._free.clear()
        while self._slabs:
            self._slabs.pop().close()
