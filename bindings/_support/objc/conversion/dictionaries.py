"""NSDictionary as a Mapping, NSMutableDictionary as a MutableMapping."""

from __future__ import annotations

from _collections_abc import Mapping, MutableMapping  # what `collections.abc` is; it is always loaded
from ctypes import c_ulong, c_void_p

from ..classes import extras
from ..objects.object import Object
from .collections import clear, count, iterate, member, objects
from .messages import address_of, new, send, send_for_object
from .values import as_key, converts, from_python, to_python

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_MISSING: Any = object()


def from_dict(cls: Any, values: Any) -> Any:
    """Return an NSDictionary; keys and values are converted, at any depth.

    Raises TypeError for what is no mapping.
    """
    if not isinstance(values, (Mapping, Object)):
        raise TypeError(
            f"{cls.__name__}.from_dict takes a mapping, not {type(values).__name__}: dict(...) makes one"
        )
    keys, key_array = objects(values.keys(), cls)
    _alive, item_array = objects(values.values(), cls)
    selector, types = "initWithObjects:forKeys:count:", (c_void_p, c_void_p, c_ulong)
    return new(cls, selector, item_array, key_array, len(keys), types=types)


def _get(self: Object, key: Any, default: Any = None) -> Any:
    """Return the object for a key, or `default`; a Python key is converted."""
    if key is None:
        return default
    wanted = from_python(key, type(self))
    value = send_for_object(self, "objectForKey:", address_of(wanted), types=(c_void_p,))
    return default if value is None else value


def _lookup(self: Object, key: Any) -> Any:
    value = _get(self, key)
    if value is None:
        raise KeyError(key)
    return value


def _has_key(self: Object, key: Any) -> bool:
    return _get(self, key) is not None


def _keys(self: Object) -> list[Any]:
    """Return the keys, as objects."""
    return list(iterate(self))


def _values(self: Object) -> list[Any]:
    """Return the values, as objects."""
    return [_lookup(self, key) for key in _keys(self)]


def _pairs(self: Object) -> list[tuple[Any, Any]]:
    """Return (key, value) of every entry, as objects."""
    return [(key, _lookup(self, key)) for key in _keys(self)]


def _set(self: Object, key: Any, value: Any) -> None:
    new_value, new_key = (member(one, type(self)) for one in (value, key))
    where, types = address_of(new_value), (c_void_p, c_void_p)
    send(self, "setObject:forKey:", where, address_of(new_key), result=None, types=types)


def _delete(self: Object, key: Any) -> None:
    _lookup(self, key)
    wanted = from_python(key, type(self))
    send(self, "removeObjectForKey:", address_of(wanted), result=None, types=(c_void_p,))


def _pop(self: Object, key: Any, default: Any = _MISSING) -> Any:
    """Remove an entry and return its value; without one `default`, or KeyError."""
    value = _get(self, key)
    if value is None:
        if default is _MISSING:
            raise KeyError(key)
        return default
    _delete(self, key)
    return value


extras.add(
    "NSDictionary",
    Mapping,
    from_dict=classmethod(from_dict),
    __len__=count,
    __getitem__=_lookup,
    __iter__=iterate,
    __contains__=_has_key,
    __reversed__=None,
    get=_get,
    keys=_keys,
    values=_values,
    items=_pairs,
)
extras.add(
    "NSMutableDictionary",
    MutableMapping,
    __setitem__=_set,
    __delitem__=_delete,
    pop=_pop,
    popitem=MutableMapping.popitem,
    clear=clear,
    update=MutableMapping.update,
    setdefault=MutableMapping.setdefault,
)

converts(
    "NSDictionary",
    lambda obj: {as_key(key): to_python(value) for key, value in _pairs(obj)},
    (dict, from_dict),
)
