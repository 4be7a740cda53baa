"""Synthetic captures: streams as hardware might write them, with the truth about them beside."""

from __future__ import annotations

from .capture import Capture, Draft, Engine, Kernel, capture, drafts
from .program import KINDS, Step, Work, matmul, shows_instructions, small
from .truth import Instructions, Waves

__all__ = [
    "KINDS",
    "Capture",
    "Draft",
    "Engine",
    "Instructions",
    "Kernel",
    "Step",
    "Waves",
    "Work",
    "capture",
    "drafts",
    "matmul",
    "shows_instructions",
    "small",
]
