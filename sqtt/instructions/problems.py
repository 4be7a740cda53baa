"""What can go wrong between packets and program counters, as values."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class MapTrouble(enum.Enum):
    """Why a packet has no program counter."""

    MISMATCH = "mismatch"
    """The packet cannot stand for the instruction that the wave has reached."""
    UNKNOWN = "unknown program counter"
    """Nothing in the stream says where the wave is."""
    AMBIGUOUS = "two places"
    """The packets can stand for two places in the code, and nothing tells which."""
    OUTSIDE = "outside of the code"
    """The wave has left the code objects that are known."""
    LOST = "packets lost"
    """Packets of the wave may be missing."""
    TRAP = "trap handler"
    """The wave executes code of the operating system."""
    STRAY = "no wave"
    """The packet belongs to a slot where no wave lives."""


@dataclass(frozen=True)
class MapProblem:
    """One problem. From its packet on the wave's instructions have no address, until its place can be told again."""

    trouble: MapTrouble
    wave: int
    """Row in the waves; -1: none."""
    row: int
    """Index of the packet."""
    position: int
    """Of the packet in the stream, in units of the layout."""
    time: int
    """Shader clocks."""
    pc: int
    """Address that the wave had reached, or -1."""
    text: str
    """What is wrong, and what to do."""
