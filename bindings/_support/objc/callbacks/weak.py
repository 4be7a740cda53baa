"""Weak references: they hold no object, and give None once it is gone."""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ... import LOCK
from ..classes.registry import registry_for
from ..native.runtime import runtime
from ..objects.object import Object, address
from ..wrappers.concrete import concrete_classes, wrap
from . import state

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_ours: dict[int, list[c_void_p]] = {}  # address of an object of a class in Python -> where references have it


def _functions() -> tuple[Any, ...] | None:
    """What makes, reads and ends a weak reference of the runtime; GCC's has none."""
    run = runtime()
    found = (
        run.optional("objc_initWeak", c_void_p, c_void_p, c_void_p),
        run.optional("objc_loadWeakRetained", c_void_p, c_void_p),
        run.optional("objc_destroyWeak", None, c_void_p),
    )
    return None if None in found else found


class WeakRef:
    """A reference that keeps no object: `ref = WeakRef(obj)`; `ref()` is the object, or None once it is gone.

    Where the runtime has weak references (Apple's), every object can be meant. Elsewhere (GCC's) only objects of
    classes that are defined in Python can: TypeError for others. There the last reference must not be dropped by
    another thread while this one asks.
    """

    __slots__ = ("_classes", "_destroy", "_load", "_place")

    def __init__(self, obj: Any) -> None:
        self._destroy: Callable[[Any], None] | None = None
        self._load: Any = None
        self._place = c_void_p()
        if not isinstance(obj, Object) or not obj:
            raise TypeError(f"a weak reference needs an Objective-C object, not {obj!r}")
        self._classes = concrete_classes(registry_for(type(obj)), Object)
        functions = _functions()
        if functions is not None:
            init, self._load, self._destroy = functions
            init(ctypes.addressof(self._place), address(obj))
            return
        if type(obj)._finish_ is not state.attach:
            raise TypeError(
                f"{type(obj).__name__}: of this Objective-C runtime's objects, those of classes in Python only "
                "can be referred to weakly"
            )
        self._place.value = address(obj)
        with LOCK:
            _ours.setdefault(address(obj), []).append(self._place)

    def __call__(self) -> Any:
        """Return the object, or None."""
        if self._load is None:
            with LOCK:
                return wrap(self._classes, self._place.value)
        return wrap(self._classes, self._load(ctypes.addressof(self._place)), retained=True)

    def __del__(self) -> None:
        if self._destroy is not None:
            self._destroy(ctypes.addressof(self._place))
        elif self._load is None and self._place.value:
            where = self._place.value
            with LOCK:
                left = [place for place in _ours.pop(where, ()) if place is not self._place]
                if left:
                    _ours[where] = left


def _gone(where: int) -> None:
    """Make the references to an object None: its `dealloc` begins."""
    if where in _ours:
        with LOCK:
            for place in _ours.pop(where, ()):
                place.value = None


state.on_dealloc.append(_gone)
