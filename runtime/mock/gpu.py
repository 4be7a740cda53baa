"""The trace units of a GPU, on their own: packets are carried out at once, and kernels do nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..amd.chip import Chip
from .hardware.command_processor import CommandProcessor
from .memory import Fault, Memory
from .registers import Registers
from .trace_unit import Execution, Source, Traced, TraceUnit


def _nothing(traced: Traced) -> bytes:
    return b""


class _AtOnce:
    """Work that is done when it is begun (`command_processor.Work`)."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def dispatch(
        self,
        groups: tuple[int, int, int],
        wave32: bool,
        registers: Mapping[int, int],
        traced: Execution | None,
    ) -> None:
        pass

    def flush(self) -> bool:
        return True

    def acquire(self, fields: Mapping[str, int]) -> bool:
        return True

    def release(self, fields: Mapping[str, int]) -> None:
        raise Fault("RELEASE_MEM is not one that this mock knows: it needs a queue, of a `Machine`")

    def read(self, address: int, size: int) -> bytes:
        return bytes(self._memory.view(address, size))

    def write(self, address: int, data: bytes, by_l2: bool) -> None:
        self._memory.view(address, len(data))[:] = data

    def clock(self) -> int:
        return 0

    def atomic(self, address: int, size: int, change: Callable[[int], int]) -> None:
        memory = self._memory.view(address, size)
        memory[:] = change(int.from_bytes(memory, "little")).to_bytes(size, "little")


class Gpu:
    """`source` makes the stream of a thread trace from what was traced, by engine; without it traces are empty."""

    def __init__(self, chip: Chip, source: Source = _nothing) -> None:
        self.chip = chip
        self.memory = Memory()
        self._processors = []
        for xcc in range(chip.xccs):
            units = tuple(TraceUnit(chip, self.memory, xcc, engine, source) for engine in range(chip.engines))
            work = _AtOnce(self.memory)
            self._processors.append(CommandProcessor(chip, work, Registers(chip, units), xcc))

    def submit(self, dwords: Sequence[int]) -> None:
        """Carry packets out, on every XCC. Raises Fault for what the hardware would not forgive."""
        for processor in self._processors:
            for got_on in processor.execute(dwords):
                if not got_on:
                    raise Fault(f"hang: {processor.waits}")
