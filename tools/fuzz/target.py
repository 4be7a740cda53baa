"""What is fuzzed: a reader, and inputs to begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """A reader of strangers' bytes. `run` raises nothing for any input: what the reader may raise is caught in it."""

    name: str
    about: str
    run: Callable[[bytes], object]
    seeds: Callable[[], Iterable[bytes]]
    longest: int = 4096
    """Bytes of an input."""
    words: tuple[bytes, ...] = ()
    """What inputs of this kind are made of."""
