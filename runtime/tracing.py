"""Thread traces of what a command buffer does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .amd import thread_trace
from .amd.layout import Dwords
from .amd.thread_trace import Engine, Level, Settings
from .buffer import Buffer
from .kfd import Kind

if TYPE_CHECKING:
    from .device import Device

__all__ = ["Level", "Trace"]
_SIZE = 1 << 20  # bytes of each engine's buffer


class Trace:
    """The trace of one command buffer: a stream for each shader engine."""

    def __init__(self, device: Device, level: Level, size: int = _SIZE) -> None:
        self._chip = device.node.chip
        count = self._chip.engines * self._chip.xccs
        self._buffers = [Buffer(device, size, Kind.SHARED) for _ in range(count)]
        self._info = Buffer(device, thread_trace.info_size(self._chip), Kind.SHARED)
        self.settings = Settings(tuple(one.address for one in self._buffers), size, level)

    def start(self) -> Dwords:
        """The packets that begin it."""
        return thread_trace.start(self._chip, self.settings)

    def stop(self) -> Dwords:
        """The packets that end it."""
        return thread_trace.stop(self._chip, self._info.address)

    @property
    def engines(self) -> tuple[Engine, ...]:
        """What each engine says of its stream: how long it is, and what was lost. After the work has ended."""
        return thread_trace.outcome(self._chip, self.settings, self._info.read())

    @property
    def streams(self) -> tuple[bytes, ...]:
        """The stream of each engine, for `sqtt.decode`. After the work has ended."""
        return tuple(buffer.read(one.size) for buffer, one in zip(self._buffers, self.engines, strict=True))

    def close(self) -> None:
        """Give the memory back."""
        for buffer in (*self._buffers, self._info):
            buffer.close()
