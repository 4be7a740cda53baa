"""The time of a machine whose GPUs are not there."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .memory import Fault

_LONGEST_IDLE = 3600 * 1_000_000_000  # nanoseconds of waits in which nothing happens
_MANY_WAITS = 1000  # that there then are


class Clock:
    """It goes on with what happens and while a client waits, by nothing else.

    `waiting` says what the GPUs wait for, in words.
    """

    def __init__(self, waiting: Callable[[], Iterable[str]]) -> None:
        self.now = 1_000_000_000
        """In nanoseconds."""
        self._waiting = waiting
        self._idle = self._waits = (
            0  # of waits in which nothing happened, one after the other: how long, how many
        )

    def busy(self, nanoseconds: int = 0) -> None:
        """Something happens, and takes so long."""
        self.now += nanoseconds
        self._idle = self._waits = 0

    def skip(self, nanoseconds: int) -> None:
        """Let time pass in which something happens meanwhile."""
        self.now += max(nanoseconds, 0)

    def sleep(self, nanoseconds: int) -> None:
        """Let time pass in which a client waits. Raises Fault where nothing has happened for many waits."""
        self.now += max(nanoseconds, 0)
        self._idle += max(nanoseconds, 0)
        self._waits += 1
        if self._idle > _LONGEST_IDLE and self._waits > _MANY_WAITS:
            waits = "; ".join(self._waiting())
            raise Fault(
                f"{self._waits} waits one after the other, of more than an hour, and nothing has happened, or ever will"
                f"{f': {waits}' if waits else ''}"
            )
