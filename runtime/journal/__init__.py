"""What a client and a driver said to each other, written down: to be read as text, or said again to a mock."""

from __future__ import annotations

from .events import Event, read
from .recorder import Recorder
from .replay import Difference, Replay, machine
from .state import State

__all__ = ["Difference", "Event", "Recorder", "Replay", "State", "machine", "read"]
