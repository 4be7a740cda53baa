"""Iteration by NSFastEnumeration, of objects of any class that has it."""

from __future__ import annotations

import ctypes
from ctypes import c_ulong, c_void_p

from ..classes.registry import registry_for
from ..native.runtime import runtime
from ..objects.object import Object, address
from ..wrappers.concrete import ENUMERATE, concrete_classes, wrap
from .messages import send

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_AT_ONCE = 16


class _State(ctypes.Structure):
    """NSFastEnumerationState."""

    _fields_ = (
        ("state", c_ulong),
        ("items", ctypes.POINTER(c_void_p)),
        ("mutations", ctypes.POINTER(c_ulong)),
        ("extra", c_ulong * 5),
    )


_TYPES = (ctypes.POINTER(_State), ctypes.POINTER(c_void_p), c_ulong)


def enumerate_fast(obj: Any) -> Iterator[Any]:
    """Return an iterator over the objects that an object enumerates; TypeError if its class enumerates nothing.

    The iterator raises RuntimeError if the collection changes meanwhile.
    """
    run = runtime()
    if not address(obj) or not run.responds(run.isa(address(obj)), run.selector(ENUMERATE)):
        raise TypeError(
            f"{type(obj).__name__!r} object is not iterable: it does not respond to {ENUMERATE!r}"
        )
    return _enumerated(obj)


def _enumerated(obj: Any) -> Iterator[Any]:
    classes = concrete_classes(registry_for(type(obj)), Object)
    state, room = _State(), (c_void_p * _AT_ONCE)()
    before: int | None = None
    while count := send(obj, ENUMERATE, ctypes.pointer(state), room, _AT_ONCE, result=c_ulong, types=_TYPES):
        # All of them are owned before anybody runs who may change the collection.
        for item in [wrap(classes, state.items[index]) for index in range(count)]:
            now = state.mutations[0] if state.mutations else 0
            if before not in (None, now):
                raise RuntimeError(f"{type(obj).__name__} object changed while it was iterated over")
            before = now
            yield item
