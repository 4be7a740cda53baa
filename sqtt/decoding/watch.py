"""Who waits for long work: is told how far it is, and may give it up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ..errors import Cancelled

Progress = Callable[[int, int], None]
"""Is called with how much is done, and how much there is."""


class Flag(Protocol):
    """What tells a decoder to stop: a `threading.Event`, say."""

    def is_set(self) -> bool:
        """Whether the work shall stop."""


@dataclass(frozen=True)
class Watch:
    """Somebody who waits for a stretch of some work."""

    progress: Progress | None = None
    cancel: Flag | None = None
    size: int = 1
    """How much all of the work is, in the unit that `progress` counts."""
    low: float = 0.0
    high: float = 1.0
    """Where this stretch of the work begins and ends."""

    def at(self, share: float) -> None:
        """So much of the stretch is done, 0 to 1. Raises Cancelled when nobody waits any more."""
        if self.cancel is not None and self.cancel.is_set():
            raise Cancelled("cancelled")
        if self.progress is not None:
            self.progress(int(self.size * (self.low + share * (self.high - self.low))), self.size)

    def part(self, low: float, high: float) -> Watch:
        """A part of the stretch."""
        span = self.high - self.low
        return Watch(self.progress, self.cancel, self.size, self.low + low * span, self.low + high * span)

    def tell(self, done: int, size: int) -> None:
        """What `sqtt.decode` takes as `progress`, for this stretch."""
        self.at(done / size if size else 1.0)


NOBODY = Watch()
