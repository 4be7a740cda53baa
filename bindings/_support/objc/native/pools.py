"""Autorelease pools: `with objc.autorelease_pool(): …` releases at its end what was autoreleased inside."""

from __future__ import annotations

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
    send, release = dispatch().send(c_void_p, ()), dispatch().send(None, ())
    alloc, init, end = map(run.selector, ("alloc", "init", "release"))
    return lambda: send(send(cls, alloc), init), lambda pool: release(pool, end)


class autorelease_pool:
    """A pool for the calling thread, from the beginning of a `with` to its end, also when an exception passes.

    Objects that Python holds stay: every wrapper has a reference of its own. What C functions and `c_char_p`
    results point to may go with the pool. Pools nest; each `with` takes one of its own, so that one object may be used
    again. Above a function (`@autorelease_pool()`) every call gets a pool.

    Entering raises `ClassError` if no library with NSAutoreleasePool is loaded, where the runtime itself has no pools.
    """

    def __init__(self) -> None:
        self._open: list[Any] = []

    def __enter__(self) -> None:
        push, _ = _functions()
        self._open.append(push())

    def __exit__(self, *exception: object) -> None:
        _, pop = _functions()
        pop(self._open.pop())

    def __call__(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def pooled(*arguments: Any, **named: Any) -> Any:
            with autorelease_pool():
                return function(*arguments, **named)

        pooled.__name__, pooled.__doc__ = function.__name__, function.__doc__
        return pooled


def open_last() -> None:
    """Open a last pool for the thread that first uses Objective-C: GNUstep complains where there is none.

    It stays open: what is autoreleased outside any other pool lives until the process ends.
    """
    run = runtime()
    if run.optional("objc_autoreleasePoolPush", c_void_p) is None and run.get_class(b"NSAutoreleasePool"):
        push, _ = _functions()
        push()
