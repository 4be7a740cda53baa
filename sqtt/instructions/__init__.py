"""From packets to program counters: machine code as chains of instructions that leave packets, and the walk on them."""

from __future__ import annotations

from .mapping import LISTED, Instructions, instructions
from .problems import MapProblem, MapTrouble

__all__ = ["LISTED", "Instructions", "MapProblem", "MapTrouble", "instructions"]
