"""What happens once, before a process sends its first message."""

from __future__ import annotations

from . import pools, uncaught

_done: list[bool] = []


def prepare() -> None:
    """Report uncaught exceptions, and open the last pool; to be called when the first class was found."""
    if not _done:
        _done.append(True)
        uncaught.install()
        pools.open_last()
