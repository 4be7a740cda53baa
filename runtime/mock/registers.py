"""The registers of one XCC: GRBM_GFX_INDEX decides whose copy of a register is written and read."""

from __future__ import annotations

from typing import Any

from ..amd.chip import SH, Chip, space
from .memory import Fault
from .trace_unit import TraceUnit


class Registers:
    """Shader registers are there once, all others once for each shader engine."""

    def __init__(self, chip: Chip, units: tuple[TraceUnit, ...]) -> None:
        self.chip, self.units = chip, units
        self._index = chip.register("GRBM_GFX_INDEX")
        self._index_at = chip.address(self._index)
        self._selected: int | None = None
        self._shader: dict[int, int] = {}
        self._others: dict[tuple[int, int], int] = {}

    def write(self, address: int, value: int) -> None:
        """Fault if the address is in no range, or the value makes no sense to the unit that has the register."""
        if space(address) is SH:
            self._shader[address] = value
        elif address == self._index_at:
            self._selected = self._engine(value)
        else:
            for engine in self._engines():
                if not self.units[engine].write(address, value):
                    self._others[engine, address] = value

    def read(self, address: int) -> int:
        """Of the selected engine. Raises Fault where GRBM_GFX_INDEX selects all of them: their values may differ."""
        if space(address) is SH:
            return self._shader.get(address, 0)
        if self._selected is None:
            raise Fault(
                f"read of register {address:#x} while GRBM_GFX_INDEX broadcasts: select an engine first"
            )
        found = self.units[self._selected].read(address)
        return self._others.get((self._selected, address), 0) if found is None else found

    def poll(self) -> None:
        """Time passes for whoever waits on a register of the selected engine."""
        if self._selected is not None:
            self.units[self._selected].poll()

    @property
    def shader_values(self) -> dict[int, int]:
        """Every shader register that was written, by address."""
        return dict(self._shader)

    def _engines(self) -> range:
        if self._selected is None:
            return range(self.chip.engines)
        return range(self._selected, self._selected + 1)

    def _engine(self, value: int) -> int | None:
        fields: dict[str, Any] = self._index.unpack(value)
        if fields["SE_BROADCAST_WRITES"]:
            return None
        engine = int(fields["SE_INDEX"])
        if engine >= self.chip.engines:
            raise Fault(f"GRBM_GFX_INDEX selects engine {engine} of {self.chip.engines}")
        return engine
