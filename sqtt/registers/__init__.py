"""What the trace has of register writes, and what they mean: dispatches, markers of drivers and profilers."""

from __future__ import annotations

from .writes import UNKNOWN, Registers, registers

__all__ = ["UNKNOWN", "Registers", "registers"]
