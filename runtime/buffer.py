"""A device's buffers."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from . import kfd
from .errors import BadArguments, Closed, one_of, whole
from .kfd import Kind

if TYPE_CHECKING:
    from .device import Device
    from .queue import Submission


_LARGEST = 1 << 46  # bytes: half of the addresses that a process has


class Buffer:
    """Memory of a device. What the CPU cannot reach is read and written by copies that are waited for."""

    def __init__(self, device: Device, size: int, kind: Kind) -> None:
        one_of(kind, Kind, "a buffer's kind")
        size = whole(size, "a buffer's size", 1, _LARGEST)
        self.device, self.size, self.kind = device, size, kind
        self.user: Submission | None = None
        """The last submission that uses it."""
        self._memory = kfd.Buffer(device.connection, device.node, size, kind)

    @property
    def address(self) -> int:
        """The same for the GPU and the CPU."""
        return self._memory.address

    @property
    def open(self) -> bool:
        """It was not closed."""
        return self._memory.open

    @property
    def memory(self) -> memoryview:
        """Its bytes, where the CPU can reach them. What was made of them, numpy's arrays for instance, may outlive the
        buffer; it is no memory of the GPU's then. Raises Closed."""
        return self._memory.memory

    def write(self, data: bytes | bytearray | memoryview, offset: int = 0) -> None:
        """Put bytes into it, any contiguous ones. Raises BadArguments for a range outside of it."""
        try:
            source = memoryview(data).cast("B")
        except TypeError as problem:
            raise BadArguments(f"a buffer is written with bytes: {problem}") from None
        self._range(offset, len(source))
        if self.kind.visible:
            try:
                self.memory[offset : offset + len(source)] = source
            except ValueError:
                raise self._gone() from None
        else:
            self.device.upload(self, offset, source)

    def read(self, size: int | None = None, offset: int = 0) -> bytes:
        """Bytes of it; None: all from `offset` on. Raises BadArguments for a range outside of it."""
        count = self.size - whole(offset, "an offset", 0, self.size) if size is None else size
        self._range(offset, count)
        if self.kind.visible:
            try:
                return bytes(self.memory[offset : offset + count])
            except ValueError:
                raise self._gone() from None
        return self.device.download(self, offset, count)

    def _gone(self) -> Closed:
        return Closed(f"the buffer at {self.address:#x} was closed by another thread")

    def _range(self, offset: int, size: int) -> None:
        self.device.check_open(self)
        whole(size, "a number of bytes", 0, self.size)
        if whole(offset, "an offset", 0, self.size) + size > self.size:
            raise BadArguments(f"{size} bytes at {offset} of a buffer of {self.size}")

    def close(self) -> None:
        """Give the memory back, once the GPU does not use it any more."""
        if self.open and not self.device.inherited:
            self.device.forget(self)
            with self.device.lock:
                self._memory.close()

    def drop(self) -> None:
        """Give the memory back at once: the queues have ended."""
        self._memory.close()

    def __enter__(self) -> Self:
        if not self.open:
            raise Closed(f"the buffer at {self.address:#x} was closed")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()
