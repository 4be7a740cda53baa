"""Signals that come while a library calls back into Python.

Python runs their handlers with the next function that it enters. Where that is a callback, what the handler raises (an
interrupt) has nowhere to go: it is lost, and the library takes for done what was not.
"""

from __future__ import annotations

import os
import signal
from _signal import getsignal  # type: ignore[import-not-found]  # the C part, which checkers have no stub of
from _signal import signal as install  # without enumerations around each number, ten times as fast
from _thread import get_native_id  # of `threading`, which takes memory and brings nothing more of use
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any, TypeVar

_Result = TypeVar("_Result")
_RAISING = tuple(
    int(getattr(signal, name))
    for name in ("SIGINT", "SIGTERM", "SIGALRM", "SIGHUP", "SIGUSR1", "SIGUSR2")
    if hasattr(signal, name)
)
"""Those whose handlers raise in common programs."""


def undisturbed(call: Callable[..., _Result], *arguments: Any) -> _Result:
    """Call a function that calls back; handlers of signals that come meanwhile run when it is done."""
    if get_native_id() != os.getpid():  # not in the main thread, where alone handlers run
        return call(*arguments)
    return _without(_RAISING, call, arguments)


def _without(signals: tuple[int, ...], call: Callable[..., _Result], arguments: tuple[Any, ...]) -> _Result:
    for place, one in enumerate(signals):
        handler = getsignal(one)
        if callable(handler):
            came: list[FrameType | None] = []
            try:
                install(one, partial(_note, came))
            except ValueError:  # another interpreter than the main one, where alone handlers run
                return call(*arguments)
            try:
                return _without(signals[place + 1 :], call, arguments)
            finally:
                install(one, handler)
                if came:
                    handler(one, came[-1])
    return call(*arguments)


def _note(came: list[FrameType | None], number: int, frame: FrameType | None) -> None:
    came.append(frame)
