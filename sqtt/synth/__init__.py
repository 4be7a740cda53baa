"""Synthetic captures: streams as hardware might write them, with the truth about them beside."""

from __future__ import annotations

from .capture import Capture, Engine, capture
from .program import KINDS, Step, Work, matmul, small
from .truth import Instructions, Waves

__all__ = [
    "KINDS",
    "Capture",
    "Engine",
    "Instructions",
    "Step",
    "Waves",
    "Work",
    "capture",
    "matmul",
    "small",
]
