"""The memory that the mock GPU sees: allocations with addresses, and nothing between them."""

from __future__ import annotations

from ..errors import RuntimeFault

_START = 0x7F00_0000_0000  # where a process on Linux has its mappings: addresses need all of their 48 bits
_PAGE = 4096


class Fault(RuntimeFault):
    """What a GPU would do silently wrong, or hang at. `entry` is where the code of the kernel begins that did it."""

    entry: int | None = None


class Memory:
    """Allocations by address. Each is followed by a page that is nobody's."""

    def __init__(self, start: int = _START) -> None:
        self._next = start
        self._blocks: dict[int, bytearray] = {}

    def allocate(self, size: int, align: int = _PAGE) -> int:
        """The address of `size` bytes, all of them zero. Raises ValueError for another size or alignment."""
        if size <= 0 or align & (align - 1):
            raise ValueError(f"{size} bytes, aligned to {align}: expected a size above 0 and a power of two")
        address = -(-self._next // align) * align
        self._blocks[address] = bytearray(size)
        self._next = -(-(address + size) // _PAGE) * _PAGE + _PAGE
        return address

    def free(self, address: int) -> None:
        """Give an allocation back. Raises Fault if none begins there."""
        if self._blocks.pop(address, None) is None:
            raise Fault(f"free of {address:#x}: no allocation begins there")

    def view(self, address: int, size: int) -> memoryview:
        """The bytes at an address. Raises Fault if they are not all in one allocation."""
        for start, block in self._blocks.items():
            if start <= address and address + size <= start + len(block):
                return memoryview(block)[address - start : address - start + size]
        raise Fault(f"page fault: {size} bytes at {address:#x} are in no allocation")
