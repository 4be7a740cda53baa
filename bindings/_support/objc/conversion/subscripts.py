"""`obj[key]` and `obj[key] = value` of classes that have the methods which Objective-C's own subscripts call."""

from __future__ import annotations

from ctypes import c_ulong, c_void_p

from ..native.runtime import runtime
from ..objects.object import address
from .messages import address_of, send, send_for_object
from .values import from_python

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def item(obj: Any, key: Any) -> Any:
    """Return what `objectAtIndexedSubscript:` (of an int) or `objectForKeyedSubscript:` gives, None for nil.

    Raises TypeError if the object's class has no such method, IndexError for an index below 0.
    """
    if isinstance(key, int):
        _require(obj, "objectAtIndexedSubscript:", "is not subscriptable")
        return send_for_object(obj, "objectAtIndexedSubscript:", _index(key), types=(c_ulong,))
    _require(obj, "objectForKeyedSubscript:", f"has no item {key!r}")
    wanted = from_python(key, type(obj))
    return send_for_object(obj, "objectForKeyedSubscript:", address_of(wanted), types=(c_void_p,))


def set_item(obj: Any, key: Any, value: Any) -> None:
    """Send `setObject:atIndexedSubscript:` (for an int) or `setObject:forKeyedSubscript:`; None is nil.

    Raises TypeError if the object's class has no such method, IndexError for an index below 0.
    """
    new = from_python(value, type(obj))
    where = None if new is None else address_of(new)
    if isinstance(key, int):
        _require(obj, "setObject:atIndexedSubscript:", "takes no items")
        send(obj, "setObject:atIndexedSubscript:", where, _index(key), result=None, types=(c_void_p, c_ulong))
        return
    _require(obj, "setObject:forKeyedSubscript:", "takes no items")
    wanted = from_python(key, type(obj))
    types = c_void_p, c_void_p
    send(obj, "setObject:forKeyedSubscript:", where, address_of(wanted), result=None, types=types)


def _require(obj: Any, selector: str, lack: str) -> None:
    run = runtime()
    if not address(obj) or not run.responds(run.isa(address(obj)), run.selector(selector)):
        raise TypeError(f"{type(obj).__name__!r} object {lack}: it does not respond to {selector!r}")


def _index(key: int) -> int:
    if key < 0:
        raise IndexError(f"index {key}: only arrays count from their end")
    return key
