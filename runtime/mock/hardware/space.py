"""What one GPU sees at which address, and with what rights."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...errors import RuntimeFault

NOT_PRESENT, READ_ONLY, NO_EXECUTE = "page not present", "page read-only", "page not executable"


class PageFault(RuntimeFault):
    """The GPU touched what it may not touch; `va` is where."""

    def __init__(self, va: int, kind: str) -> None:
        self.va, self.kind = va, kind
        super().__init__(f"{kind}: {va:#x}")


@dataclass(frozen=True, eq=False)
class Mapping:
    """Memory at an address. `uncached`: no cache keeps any of it."""

    address: int
    memory: memoryview
    writable: bool
    executable: bool
    uncached: bool

    @property
    def end(self) -> int:
        """The address after its last byte."""
        return self.address + len(self.memory)


class Space:
    """The page tables of a process on one GPU."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._mappings: list[Mapping] = []
        self.changes = 0
        """How often anything was mapped."""
        self._born: dict[Mapping, int] = {}
        self.forget: list[Callable[[int, int], None]] = []
        """Called with a range before it is unmapped."""

    def map(self, mapping: Mapping) -> None:
        """Add one. It overlaps no other: the kernel has seen to that."""
        at = bisect_right(self._starts, mapping.address)
        self._starts.insert(at, mapping.address)
        self._mappings.insert(at, mapping)
        self.changes += 1
        self._born[mapping] = self.changes

    def born(self, address: int) -> int:
        """The number of the change that mapped an address; 0 if it is not mapped."""
        mapping = self.at(address)
        return 0 if mapping is None else self._born[mapping]

    def unmap(self, mapping: Mapping) -> None:
        """Take one away."""
        at = self._mappings.index(mapping)
        for one in self.forget:
            one(mapping.address, mapping.end)
        del self._starts[at], self._mappings[at], self._born[mapping]

    def overlaps(self, address: int, size: int) -> bool:
        """Whether any of these bytes is mapped."""
        return any(one.address < address + size and address < one.end for one in self._mappings)

    def at(self, address: int) -> Mapping | None:
        """The mapping that has a byte; None if there is none."""
        index = bisect_right(self._starts, address) - 1
        if index >= 0 and address < self._mappings[index].end:
            return self._mappings[index]
        return None

    def pieces(
        self, address: int, size: int, *, write: bool = False, execute: bool = False
    ) -> Iterator[tuple[Mapping, int, int]]:
        """The mappings that hold these bytes, with the place in each and the number of bytes there.

        Raises PageFault.
        """
        while size:
            found = self.at(address)
            if found is None:
                raise PageFault(address, NOT_PRESENT)
            if write and not found.writable:
                raise PageFault(address, READ_ONLY)
            if execute and not found.executable:
                raise PageFault(address, NO_EXECUTE)
            some = min(size, found.end - address)
            yield found, address - found.address, some
            address, size = address + some, size - some

    def read(self, address: int, size: int, *, execute: bool = False) -> bytes:
        """Bytes as they are in memory. PageFault."""
        found = self.at(address)
        if found is not None and (found.executable or not execute):
            at = address - found.address
            if at + size <= len(found.memory):  # nearly always
                return bytes(found.memory[at : at + size])
        return b"".join(
            bytes(found.memory[at : at + some])
            for found, at, some in self.pieces(address, size, execute=execute)
        )

    def write(self, address: int, data: bytes) -> None:
        """Bytes to memory. PageFault before anything is written."""
        done = 0
        for found, at, some in list(self.pieces(address, len(data), write=True)):
            found.memory[at : at + some] = data[done : done + some]
            done += some

    def view(self, address: int, size: int) -> memoryview:
        """Memory itself, within one mapping. PageFault."""
        ((found, at, some),) = self.pieces(address, size)
        return found.memory[at : at + some]
