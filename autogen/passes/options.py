"""What the passes need to know of a binding."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field


def pattern(text: str) -> re.Pattern[str]:
    """A regular expression for names. Raises ValueError, which says why, for what is none.

    One to which another Python would give another meaning is none either: `[[` may become a set in a set.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return re.compile(text)
    except RecursionError:
        raise ValueError("it nests too deep") from None
    except FutureWarning as problem:
        where = f"{problem}"[:1].lower() + f"{problem}"[1:]
        raise ValueError(f"{where}, which Python will read otherwise one day; put a \\ before it") from None
    except (re.error, OverflowError, Warning) as problem:
        raise ValueError(str(problem)) from None


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
    tag_aliases: bool = False
    other_pin: bool = False  # what is named need not be there
    target: str = "x86_64-linux-gnu"
