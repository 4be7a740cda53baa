"""Collections: NSArray, NSDictionary, NSSet."""

from __future__ import annotations

from ctypes import c_bool, c_ulong, c_void_p

from ..classes import extras
from ..objects.object import Object
from .messages import address_of, new, send, send_for_object
from .values import converts, from_python, to_python

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def _objects(values: Any, like: Any) -> tuple[list[Any], Any]:
    """Objective-C objects for Python values, and a C array of them."""
    objects = [from_python(value, like) for value in values]
    if None in objects:
        raise TypeError("a Foundation collection cannot hold None")
    return objects, (c_void_p * len(objects))(*map(address_of, objects))


def from_list(cls: Any, values: Any) -> Any:
    """Return an NSArray (or NSSet) of objects; Python values among them are converted, at any depth."""
    objects, array = _objects(values, cls)
    return new(cls, "initWithObjects:count:", array, len(objects), types=(c_void_p, c_ulong))


def from_dict(cls: Any, values: Any) -> Any:
    """Return an NSDictionary; keys and values are converted, at any depth."""
    keys, key_array = _objects(values.keys(), cls)
    _alive, item_array = _objects(values.values(), cls)
    selector, types = "initWithObjects:forKeys:count:", (c_void_p, c_void_p, c_ulong)
    return new(cls, selector, item_array, key_array, len(keys), types=types)


def _count(self: Object) -> int:
    return int(send(self, "count", result=c_ulong))


def _item(self: Object, key: Any) -> Any:
    length = _count(self)
    if isinstance(key, slice):
        return [_object_at(self, index) for index in range(*key.indices(length))]
    index = key + length if key < 0 else key
    if not 0 <= index < length:
        raise IndexError(f"index {key} of an array of {length} objects")
    return _object_at(self, index)


def _object_at(self: Object, index: int) -> Any:
    return send_for_object(self, "objectAtIndex:", index, types=(c_ulong,))


def _items(self: Object) -> Iterator[Any]:
    index = 0
    while index < _count(self):
        yield _object_at(self, index)
        index += 1


def _contains(self: Object, value: Any) -> bool:
    wanted = from_python(value, type(self))
    return bool(send(self, "containsObject:", address_of(wanted), result=c_bool, types=(c_void_p,)))


def _get(self: Object, key: Any, default: Any = None) -> Any:
    """Return the object for a key, or `default`; a Python key is converted."""
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


def _listed(self: Object, selector: str) -> list[Any]:
    return list(_items(send_for_object(self, selector)))


def _keys(self: Object) -> list[Any]:
    """Return the keys, as objects."""
    return _listed(self, "allKeys")


def _values(self: Object) -> list[Any]:
    """Return the values, as objects."""
    return [_lookup(self, key) for key in _keys(self)]


def _pairs(self: Object) -> list[tuple[Any, Any]]:
    """Return (key, value) of every entry, as objects."""
    return [(key, _lookup(self, key)) for key in _keys(self)]


def _key_iterator(self: Object) -> Iterator[Any]:
    return iter(_keys(self))


def _member_iterator(self: Object) -> Iterator[Any]:
    return iter(_listed(self, "allObjects"))


extras.add(
    "NSArray",
    from_list=classmethod(from_list),
    __len__=_count,
    __getitem__=_item,
    __iter__=_items,
    __contains__=_contains,
)
extras.add(
    "NSDictionary",
    from_dict=classmethod(from_dict),
    __len__=_count,
    __getitem__=_lookup,
    __iter__=_key_iterator,
    __contains__=_has_key,
    get=_get,
    keys=_keys,
    values=_values,
    items=_pairs,
)
extras.add(
    "NSSet",
    from_list=classmethod(from_list),
    __len__=_count,
    __iter__=_member_iterator,
    __contains__=_contains,
)

converts("NSArray", lambda obj: [to_python(item) for item in _items(obj)], ((list, tuple), from_list))
converts(
    "NSDictionary",
    lambda obj: {to_python(key): to_python(value) for key, value in _pairs(obj)},
    (dict, from_dict),
)
converts(
    "NSSet",
    lambda obj: {to_python(item) for item in _member_iterator(obj)},
    ((set, frozenset), from_list),
)
