"""What happens once, before a process sends its first message."""

from __future__ import annotations

from ... import LOCK
from . import pools, uncaught

_done: list[bool] = []


def prepare() -> None:
    """Report uncaught exceptions, and open the last pool; to be called when the first class was found."""
    if _done:
        return
    with LOCK:  # no other thread sends a message before
        if not _done:
            uncaught.install()
            pools.open_last()
            _done.append(True)
