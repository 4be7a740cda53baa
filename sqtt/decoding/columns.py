"""Where the engines put what they find: three columns that grow in place, and the state between two slices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class State:
    """All that an engine carries from one slice of a stream to the next."""

    position: int = 0
    """The next unit to look at."""
    time: int = 0
    """The clock after the packets so far, modulo 2**64, as a signed number."""
    extended: bool = False
    """The last packet other than NOP may be followed by extension bytes."""
    truncated: bool = False
    """The packet at `position` is cut off by the end of the stream."""


class Columns:
    """Kind, position and time of packets, with room at the end. Only the part in use is ever touched."""

    def __init__(self, room: int = 0) -> None:
        self.count = 0
        self.kind: NDArray[np.uint8] = np.empty(room, np.uint8)
        self.position: NDArray[np.int64] = np.empty(room, np.int64)
        self.time: NDArray[np.int64] = np.empty(room, np.int64)

    @property
    def room(self) -> int:
        """How many packets there is room for."""
        return len(self.kind)

    def reserve(self, more: int, expected: int = 0) -> None:
        """Make room for `more` packets; when that takes moving, for `expected` packets in all."""
        need = self.count + more
        if need <= self.room:
            return
        need = max(need, expected)
        for name in ("kind", "position", "time"):
            column = getattr(self, name)
            moved = np.empty(need, column.dtype)
            moved[: self.count] = column[: self.count]
            setattr(self, name, moved)

    def append(self, kind: NDArray[np.uint8], position: NDArray[np.int64], time: NDArray[np.int64]) -> None:
        """Add packets; room must have been reserved."""
        new = slice(self.count, self.count + len(kind))
        self.kind[new], self.position[new], self.time[new] = kind, position, time
        self.count = new.stop

    def trim(self) -> None:
        """Give back the room at the end."""
        for column in (self.kind, self.position, self.time):
            column.resize(self.count, refcheck=False)
