"""Exceptions raised in Python code that Objective-C called, and cannot be thrown through it: raised afterwards.

Where there is no library that throws (see `guard.py`), a callback's exception is stored here, by thread. A call
that passes a block looks here when it returns. Other messages can only reach Python code once there is a class defined
in Python, or a block that outlived the call it was passed to: from then on (`arm`) all callables check, which costs
each of them some 50 ns.
"""

from __future__ import annotations

import sys
from _thread import get_ident

from ... import LOCK

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

adapters: set[Any] = (
    set()
)  # the code of functions that stand between a callback of ctypes and its Python function
stored: dict[int, BaseException] = {}  # thread -> what was raised on it
_callables: list[tuple[Any, Any]] = []  # every ctypes function that sends messages, and its own errcheck
armed: list[bool] = []


def watch(function: Any, errcheck: Callable[..., Any] | None = None) -> Any:
    """Register a ctypes function as one that may call back, and return it; `errcheck` is its own result check."""
    with LOCK:
        if armed:
            function.errcheck = _checked(errcheck)
            return function
        _callables.append((function, errcheck))
        if errcheck is not None:
            function.errcheck = errcheck
    return function


def arm() -> None:
    """From now on, any message may run Python code: all callables look for exceptions."""
    if not armed:
        with LOCK:
            armed.append(True)
            while _callables:
                function, errcheck = _callables.pop()
                function.errcheck = _checked(errcheck)


def _plain(result: Any, function: Any, arguments: Any) -> Any:
    if stored:
        raise_stored()
    return result


def _checked(errcheck: Callable[..., Any] | None) -> Callable[..., Any]:
    if errcheck is None:
        return _plain

    def check(result: Any, function: Any, arguments: Any) -> Any:
        result = errcheck(result, function, arguments)
        if stored:
            raise_stored()
        return result

    return check


def waits() -> bool:
    """Whether an exception waits for the message under which this thread runs."""
    return get_ident() in stored


_ROOM = 24  # calls that a callback takes at the most until its exception is stored


def need_room(calls: int = _ROOM) -> None:
    """Raise RecursionError where a callback could not even store the exceptions of what it calls."""
    if calls:
        need_room(calls - 1)


def store(error: BaseException, frames: int = 2) -> None:
    """Store an exception, to be raised where the message was sent from.

    To be called by the function that a ctypes callback calls, not deeper: it looks for the frame below those two (or
    as many `frames`), and below those of `adapters`.
    Without Python code below the callback on this thread (Objective-C called it on a thread of its own), there
    is nobody to raise it to: it goes to `sys.unraisablehook`.
    """
    below = sys._getframe(frames).f_back
    while below is not None and below.f_code in adapters:
        below = below.f_back
    if below is None:
        report(error)
    else:
        stored.setdefault(get_ident(), error)  # what an exception causes further is less than the exception


def report(error: BaseException) -> None:
    """Give an exception that nobody can catch to `sys.unraisablehook`."""
    text = "Exception ignored in Python code called from Objective-C"
    sys.unraisablehook(_arguments()((type(error), error, error.__traceback__, text, None)))


def _arguments() -> Any:
    """The type of what the hook is given, which has no public name; the default hook takes no other."""
    return next(kind for kind in tuple.__subclasses__() if kind.__name__ == "UnraisableHookArgs")


def raise_stored() -> None:
    """Raise what a callback on this thread raised, if anything."""
    error = stored.pop(get_ident(), None)
    if error is not None:
        raise error
