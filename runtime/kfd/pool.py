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
    """Pieces whose sizes are powers of two, cut from buffers that `allocate` makes. Each is at a multiple of 64.

    A buffer gives thousands of pieces: each is cut when somebody takes it.
    """

    def __init__(self, allocate: Callable[[int], Buffer]) -> None:
        self._allocate = allocate
        self._slabs: list[Buffer] = []
        self._uncut: dict[
            int, tuple[Buffer, int]
        ] = {}  # by size: the buffer it is cut from, and where the next begins
        self._free: dict[int, list[Slice]] = {}
        self._all: list[Slice] = []
        self._closed = False
        self._lock = RLock()  # what gives a piece back may run in the middle of anything

    @property
    def used(self) -> int:
        """How many pieces were taken and not given back."""
        return len(self._all) - sum(map(len, self._free.values()))

    def take(self, size: int) -> Slice:
        """A piece of at least so many bytes, with whatever it held before. Raises KernelRefused, OutOfMemory,
        Closed."""
        wanted = max(_SMALLEST, 1 << max(size - 1, 0).bit_length())
        with self._lock:
            if self._closed:
                raise Closed("the device was closed")
            if free := self._free.setdefault(wanted, []):
                return free.pop()
            slab, at = self._uncut.get(wanted, (None, 0))
            if slab is None or at + wanted > slab.size:
                slab, at = self._allocate(max(SLAB, wanted)), 0
                self._slabs.append(slab)
            self._uncut[wanted] = slab, at + wanted
            piece = Slice(slab.address + at, slab.memory[at : at + wanted], wanted)
            self._all.append(piece)
            return piece

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
            self._uncut.clear()
            with ExitStack() as each:  # one that is refused keeps no other
                while self._slabs:
                    each.callback(self._slabs.pop().close)
