"""A whole GPU: memory, and for each XCC its registers, its trace units and its command processor."""

from __future__ import annotations

from collections.abc import Sequence

from ..amd.chip import Chip
from .command_processor import CommandProcessor
from .memory import Memory
from .registers import Registers
from .trace_unit import Source, Traced, TraceUnit


def _nothing(traced: Traced) -> bytes:
    return b""


class Gpu:
    """`source` makes the stream of a thread trace from what was traced, by engine; without it traces are empty."""

    def __init__(self, chip: Chip, source: Source = _nothing) -> None:
        self.chip = chip
        self.memory = Memory()
        self._processors = []
        for xcc in range(chip.xccs):
            units = tuple(TraceUnit(chip, self.memory, xcc, engine, source) for engine in range(chip.engines))
            registers = Registers(chip, units)
            self._processors.append(CommandProcessor(chip, self.memory, registers, xcc))

    def submit(self, dwords: Sequence[int]) -> None:
        """Carry packets out, on every XCC. Fault for what the hardware would not forgive."""
        for processor in self._processors:
            processor.run(dwords)
