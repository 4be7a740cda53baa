"""What the traced waves did at each moment, and which of their latency other work covered."""

from __future__ import annotations

from .hidden import Hidden, Pipe, hidden
from .states import States, states

__all__ = ["Hidden", "Pipe", "States", "hidden", "states"]
