"""Thread traces of what a command buffer does."""

from __future__ import annotations

import weakref
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from .amd import thread_trace
from .amd.layout import Dwords
from .amd.thread_trace import Engine, Level, Settings
from .buffer import Buffer
from .kfd import Kind, Node

if TYPE_CHECKING:
    from .device import Device
    from .program import Program

__all__ = ["Level", "Loaded", "Trace"]
_FACTS = ("num_xcc", "simd_per_cu", "max_waves_per_simd", "wave_front_size", "max_engine_clk_fcompute")
_SIZE = 1 << 20  # bytes of each engine's buffer


@dataclass(frozen=True)
class Loaded:
    """A code object that ran: the kernels that were launched of it, its file, and where it was loaded."""

    kernels: tuple[str, ...]
    file: bytes
    address: int


def _close(buffers: Sequence[Buffer]) -> None:
    for buffer in buffers:
        buffer.close()


def _give_back(device: Device, buffers: Sequence[Buffer]) -> None:
    device.defer(partial(_close, buffers))


class Trace:
    """The trace of one command buffer: a stream for each shader engine. `sqtt.of_launch` makes a capture of it. Its
    memory is given back when nobody has it any more, and what was submitted has ended."""

    def __init__(self, device: Device, level: Level, size: int = _SIZE) -> None:
        self._chip, self._node = device.node.chip, device.node
        self._launched: dict[tuple[bytes, int], list[str]] = {}
        count = self._chip.engines * self._chip.xccs
        sizes = [size] * count + [thread_trace.info_size(self._chip)]
        with ExitStack() as undo:  # what was made before one is refused
            *buffers, info = (undo.enter_context(device.alloc(one, Kind.SHARED)) for one in sizes)
            undo.pop_all()
        self._buffers: list[Buffer] = buffers
        self._info: Buffer = info
        self._end = weakref.finalize(self, _give_back, device, (*buffers, info))
        self._end.atexit = False
        self.settings = Settings(tuple(one.address for one in self._buffers), size, level)

    def start(self) -> Dwords:
        """The packets that begin it."""
        return thread_trace.start(self._chip, self.settings)

    def stop(self) -> Dwords:
        """The packets that end it."""
        return thread_trace.stop(self._chip, self._info.address)

    def launched(self, program: Program, kernel: str) -> None:
        """A kernel was recorded between the two."""
        names = self._launched.setdefault(program.loaded, [])
        names += [kernel] if kernel not in names else []

    @property
    def node(self) -> Node:
        """The GPU that is traced."""
        return self._node

    @property
    def facts(self) -> Mapping[str, int]:
        """What readers of traces want to know of the GPU, by the names that its node in sysfs has."""
        return {name: self._node.properties[name] for name in _FACTS if name in self._node.properties}

    @property
    def code(self) -> tuple[Loaded, ...]:
        """The code objects whose kernels were launched, in the order of their first launches."""
        return tuple(Loaded(tuple(names), *loaded) for loaded, names in self._launched.items())

    @property
    def engines(self) -> tuple[Engine, ...]:
        """What each engine says of its stream: how long it is, and what was lost. After the work has ended."""
        return thread_trace.outcome(self._chip, self.settings, self._info.read())

    @property
    def streams(self) -> tuple[bytes, ...]:
        """The stream of each engine, for `sqtt.decode`. After the work has ended."""
        return tuple(buffer.read(one.size) for buffer, one in zip(self._buffers, self.engines, strict=True))

    def close(self) -> None:
        """Give the memory back; the device's end does as well."""
        self._end.detach()
        _close((*self._buffers, self._info))
