"""References: how an object is retained and released, and the end of all releasing with the interpreter."""

from __future__ import annotations

import atexit
import ctypes

from ..classes import extras
from ..native.dispatch import AsIs, dispatch, send
from ..native.runtime import runtime
from ..objects.direct import direct
from ..objects.method import instance_method
from ..objects.object import Consumed, address, set_class

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_over: list[bool] = []  # the interpreter is being shut down
_releasing: list[Any] = []  # every class with a `__del__`


def no_retain(_: Any) -> None:
    """Retain what must not, or need not, be retained."""


def counting(isa: int) -> tuple[Any, Any]:
    """Return two callables in C that retain and release an object of that class; the second as a method, or None."""
    retain, release = _by_ctypes(isa)
    sends = direct()
    return retain, release if release is None or sends is None else sends.release


def _by_ctypes(isa: int) -> tuple[Any, Any]:
    run = runtime()
    if run.msgsend and hasattr(run.library, "objc_retain"):
        prototype = ctypes.CFUNCTYPE(None, AsIs)
        release = instance_method(prototype(("objc_release", run.library)))
        return prototype(("objc_retain", run.library)), release
    if not run.responds(isa, run.selector("retain")):
        return no_retain, None
    bound = dispatch().bound
    retain, release = (
        bound(None, (), (), selector, isa, key=("counting",), watched=False)
        for selector in ("retain", "release")
    )
    return retain, instance_method(release)


def _ending(selector: str) -> Any:
    def end(self: Any) -> None:
        if where := address(self):
            set_class(self, Consumed)  # it releases nothing any more: the pool is gone
            send(where, selector, None)

    end.__name__ = end.__qualname__ = selector
    end.__doc__ = f"- {selector}() -> None, consumes self"
    return end


# What the language forbids beside its own pools, and every older program does.
extras.add("NSAutoreleasePool", drain=_ending("drain"), release=_ending("release"))


def releasing(cls: Any) -> Any:
    """Register a class whose `__del__` releases, and return it."""
    if _over and "__del__" in vars(cls):
        del cls.__del__
    _releasing.append(cls)
    return cls


@atexit.register
def _stop() -> None:
    """While the interpreter goes down, nothing is released: it might run code that is gone."""
    _over.append(True)
    for cls in _releasing:
        if "__del__" in vars(cls):
            del cls.__del__
