"""Scratch memory: what the work-items of a kernel keep for themselves."""

from __future__ import annotations

from contextlib import ExitStack

from ..amd.codeobject import Kernel
from ..errors import BadArguments
from ..recipes.launch import Scratch, scratch_unit
from .connection import Connection
from .memory import Buffer, Kind
from .node import Node

_WAVES = 32  # of each compute unit that can use scratch memory at the same time


class ScratchMemory:
    """Memory as large as the kernels so far want it. What was recorded may name the smaller ones: all stay."""

    def __init__(self, connection: Connection, node: Node) -> None:
        self._connection, self._node = connection, node
        self._buffers: list[Buffer] = []
        self.current: Scratch | None = None
        """What kernels get; None while none has wanted any."""

    def fit(self, kernel: Kernel) -> Scratch:
        """Memory that is large enough for a kernel. Raises OutOfMemory, BadArguments."""
        wave = self._wave_bytes(kernel)
        if self.current is None or self.current.wave_bytes < wave:
            properties, chip = self._node.properties, self._node.chip
            cus = properties["simd_count"] // properties["simd_per_cu"] // properties["num_xcc"]
            waves = cus * _WAVES
            memory = Buffer(self._connection, self._node, wave * waves, Kind.DEVICE)
            self._buffers.append(memory)
            per = waves // chip.engines if chip.generation > 10 else waves
            self.current = Scratch(memory.address, per, wave, wave * waves)
        return self.current

    def _wave_bytes(self, kernel: Kernel) -> int:
        """Bytes that each wave of a kernel has."""
        unit = scratch_unit(self._node.chip)
        lanes = 32 if kernel.wave32 else 64
        wave = -(-kernel.scratch * lanes // unit) * unit
        width = self._node.chip.register("COMPUTE_TMPRING_SIZE").fields["WAVESIZE"].width
        most = ((1 << width) - 1) * unit
        if wave > most:
            raise BadArguments(
                f"{kernel.name} wants {kernel.scratch} bytes of scratch memory for each work-item, and "
                f"{most // lanes} is the most there is"
            )
        return wave

    def close(self) -> None:
        """Give all of it back."""
        buffers, self._buffers, self.current = self._buffers, [], None
        with ExitStack() as each:
            for one in buffers:
                each.callback(one.close)
