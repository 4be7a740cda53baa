"""What the traced waves did at each moment, which of their latency other work covered, what the hardware counted."""

from __future__ import annotations

from .counters import COUNTERS, Series, counters
from .hidden import Hidden, Pipe, hidden
from .states import States, states, stretches

__all__ = ["COUNTERS", "Hidden", "Pipe", "Series", "States", "counters", "hidden", "states", "stretches"]
