"""What the passes need to know of a binding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Linked:
    """Another binding: which headers it covers (globs), and the Python name of each key it declares.

    `complete` are the keys of the records whose members it knows.
    """

    binding: str
    headers: tuple[str, ...]
    names: Mapping[str, str]
    complete: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Options:
    """Selection and links of one binding; regular expressions match whole names, case-sensitively."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    links: tuple[Linked, ...] = field(default_factory=tuple)
    buffers: tuple[str, ...] = ()
    transforms: tuple[str, ...] = ()
    words: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # bits -> globs of macros
    other_pin: bool = False  # what is named need not be there
    target: str = "x86_64-linux-gnu"
