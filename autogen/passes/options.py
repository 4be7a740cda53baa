"""What the passes need to know of a binding, and which names it asks for."""

from __future__ import annotations

import re
import signal
import threading
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..errors import BindingError

SECONDS = 10
"""Of processor time, that the symbol patterns may take for one name."""


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


def matcher(options: Options) -> Callable[[str], bool]:
    """Whether a C name is asked for by the symbol patterns.

    That raises BindingError, with the pattern, where one goes back and forth over a name for SECONDS; in the main
    thread, where the system has the timer.
    """
    include = [pattern(one) for one in options.include]
    exclude = [pattern(one) for one in options.exclude]
    key, at = "", ""

    def wanted(name: str) -> bool:
        nonlocal key, at
        key = "include"
        for one in include:
            at = one.pattern
            if one.fullmatch(name):
                break
        else:
            if include:
                return False
        key = "exclude"
        for one in exclude:
            at = one.pattern
            if one.fullmatch(name):
                return False
        return True

    if not any(sum(map(one.pattern.count, "*+{")) > 1 for one in (*include, *exclude)) or not _has_timer():
        return wanted

    def late(*_: object) -> None:
        raise BindingError(
            f"symbols.{key}: the pattern {at[:80]!r} takes more than {SECONDS} seconds for one name: what it "
            "repeats can be divided in many ways, as in (a+)+; write it with one repetition"
        )

    def bounded(name: str) -> bool:
        signal.signal(signal.SIGVTALRM, late)
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
        try:
            return wanted(name)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    return bounded


def _has_timer() -> bool:
    return hasattr(signal, "SIGVTALRM") and threading.current_thread() is threading.main_thread()
