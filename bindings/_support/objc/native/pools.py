"""Autorelease pools: `with objc.autorelease_pool(): …` releases at its end what was autoreleased inside."""

from __future__ import annotations

import sys
from _thread import _local
from ctypes import c_void_p

from ... import LOCK
from ..errors import ClassError
from . import classes
from .dispatch import dispatch
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_pair: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []


def _functions() -> tuple[Callable[[], Any], Callable[[Any], None]]:
    """What opens a pool, and what closes it."""
    if not _pair:
        with LOCK:
            if not _pair:
                _pair.append(_find())
    return _pair[0]


def _find() -> tuple[Callable[[], Any], Callable[[Any], None]]:
    run = runtime()
    push = run.optional("objc_autoreleasePoolPush", c_void_p)
    pop = run.optional("objc_autoreleasePoolPop", None, c_void_p)
    if push is not None and pop is not None:
        return push, pop
    cls = classes.find("NSAutoreleasePool")
    if not cls:
        raise ClassError(
            "no autorelease pools: no library with NSAutoreleasePool is loaded; import a module that has one, "
            "such as gnustep or foundation, first"
        )
    new, release = _pool_class(cls)
    new()  # the last pool, below all others
    return new, release


def _pool_class(cls: Any) -> tuple[Callable[[], Any], Callable[[Any], None]]:
    """What opens a pool, and what closes it, by messages to NSAutoreleasePool."""
    run = runtime()
    send, release = dispatch().send(c_void_p, ()), dispatch().send(None, ())
    new, end = run.selector("new"), run.selector("release")
    return lambda: send(cls, new), lambda pool: release(pool, end)


class _Opened:
    """A pool that is open: what the run time calls it, its thread, and whether its `with` is over."""

    def __init__(self, token: Any, stack: list[_Opened]) -> None:
        self.token, self.stack, self.over = token, stack, False


_threads = _local()  # `opened`: the pools of a thread that are open, innermost last


def _opened() -> list[_Opened]:
    try:
        found: list[_Opened] = _threads.opened
    except AttributeError:
        found = _threads.opened = []
    return found


class autorelease_pool:
    """A pool for the calling thread, from the beginning of a `with` to its end, also when an exception passes.

    Objects that Python holds stay: every wrapper has a reference of its own. What C functions and `c_char_p`
    results point to may go with the pool. Pools nest; each `with` takes one of its own, so that one object may be used
    again. Above a function (`@autorelease_pool()`) every call gets a pool.

    The pools of a thread are a stack, so that none may be open across an `await` or a `yield`, where others can be
    opened and closed. A `with` that ends while a pool which was opened later is open, or on another thread, raises
    RuntimeError; its pool is emptied when those above it are.

    Entering raises `ClassError` if no library with NSAutoreleasePool is loaded, where the runtime itself has no pools.
    """

    def __init__(self) -> None:
        self._open: list[_Opened] = []

    def __enter__(self) -> None:
        push, _ = _functions()
        stack = _opened()
        one = _Opened(push(), stack)
        stack.append(one)
        self._open.append(one)

    def __exit__(self, *exception: object) -> None:
        if (wrong := self.end()) is not None:
            raise RuntimeError(wrong)

    def end(self) -> str | None:
        """End the innermost `with` of this object on this thread; return what is wrong about that, else None."""
        stack = _opened()
        one = next((one for one in reversed(self._open) if one.stack is stack), None)
        wrong = None
        if one is None:
            if not self._open:
                return "this autorelease pool is not open"
            one, wrong = self._open[-1], "this autorelease pool is another thread's, which opened it"
        elif any(not above.over for above in stack[stack.index(one) + 1 :]):
            wrong = "an autorelease pool that was opened later is still open: none may be across an await or a yield"
        self._open.remove(one)
        one.over = True
        _, pop = _functions()
        while stack and stack[-1].over:
            pop(stack.pop().token)
        return wrong

    def __call__(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def pooled(*arguments: Any, **named: Any) -> Any:
            with autorelease_pool():
                return function(*arguments, **named)

        pooled.__name__, pooled.__doc__ = function.__name__, function.__doc__
        return pooled


def open_last() -> None:
    """Open a last pool for the thread that first uses Objective-C: GNUstep complains where there is none.

    It stays open: what is autoreleased outside any other pool lives until the process ends. Where a pool is the first
    that a program asks for, the last one is below it.

    GNUstep's `+[NSAutoreleasePool new]` looks up what it calls at its first call, and without a lock: two threads
    without a pool that autorelease their first objects at once jump to NULL (gnustep-base 1.28). So it is called
    here before any other message, also where the runtime has pools of its own.
    """
    cls = runtime().get_class(b"NSAutoreleasePool")
    if not cls:
        return
    if runtime().optional("objc_autoreleasePoolPush", c_void_p) is None:
        _functions()
    elif sys.platform != "darwin":
        new, release = _pool_class(cls)
        release(new())
