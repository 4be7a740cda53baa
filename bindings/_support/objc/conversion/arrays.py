"""NSArray as a Sequence, NSMutableArray as a MutableSequence."""

from __future__ import annotations

from _collections_abc import MutableSequence, Sequence  # what `collections.abc` is; it is always loaded
from ctypes import c_ulong, c_void_p
from operator import index as as_index

from ..classes import extras
from ..native.nsstring import Range
from ..objects.object import Object
from .collections import clear, contains, count, iterate, member, objects
from .messages import address_of, new, send, send_for_object
from .values import converts, from_python, to_python

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def from_list(cls: Any, values: Any) -> Any:
    """Return an NSArray (or NSSet) of objects; Python values among them are converted, at any depth."""
    members, array = objects(values, cls)
    return new(cls, "initWithObjects:count:", array, len(members), types=(c_void_p, c_ulong))


def _place(key: Any, length: int) -> int:
    place = as_index(key)
    place += length if place < 0 else 0
    if not 0 <= place < length:
        raise IndexError(f"index {key} of an array of {length} objects")
    return place


def _item(self: Object, key: Any) -> Any:
    length = count(self)
    if key.__class__ is int and 0 <= key < length:
        return _object_at(self, key)
    if isinstance(key, slice):
        return [_object_at(self, place) for place in range(*key.indices(length))]
    return _object_at(self, _place(key, length))


def _object_at(self: Object, place: int) -> Any:
    return send_for_object(self, "objectAtIndex:", place, types=(c_ulong,))


def _find(self: Object, value: Any, start: int, stop: int) -> int | None:
    """The first place of an object that is equal to a value, between two places; None if there is none."""
    if value is None or start >= stop:
        return None
    wanted, inside, types = from_python(value, type(self)), Range(start, stop - start), (c_void_p, Range)
    where = address_of(wanted)
    found = int(send(self, "indexOfObject:inRange:", where, inside, result=c_ulong, types=types))
    return found if start <= found < stop else None


def _index(self: Object, value: Any, start: int = 0, stop: int | None = None) -> int:
    """Return the first place of an object equal to a value, which is converted; ValueError if there is none."""
    first, end, _ = slice(start, stop).indices(count(self))
    place = _find(self, value, first, end)
    if place is None:
        raise ValueError(f"{value!r} is not in the array")
    return place


def _occurrences(self: Object, *value: Any) -> int:
    """Return the number of objects; given a value, of those that are equal to it."""
    length = count(self)
    if not value:
        return length
    (wanted,) = value
    found, start = 0, 0
    while (place := _find(self, wanted, start, length)) is not None:
        found, start = found + 1, place + 1
    return found


def _set_item(self: Object, key: Any, value: Any) -> None:
    length = count(self)
    if not isinstance(key, slice):
        _replace(self, _place(key, length), member(value, type(self)))
        return
    places = range(*key.indices(length))
    members = [member(one, type(self)) for one in value]
    if key.step not in (None, 1):
        if len(members) != len(places):
            raise ValueError(f"{len(members)} values for {len(places)} places of a slice")
        for place, one in zip(places, members, strict=True):
            _replace(self, place, one)
        return
    start = places.start
    for place in reversed(places):
        _remove(self, place)
    for place, one in enumerate(members, start):
        _insert(self, place, one)


def _replace(self: Object, place: int, value: Any) -> None:
    types = c_ulong, c_void_p
    send(self, "replaceObjectAtIndex:withObject:", place, address_of(value), result=None, types=types)


def _delete(self: Object, key: Any) -> None:
    length = count(self)
    places = range(*key.indices(length)) if isinstance(key, slice) else [_place(key, length)]
    for place in sorted(places, reverse=True):
        _remove(self, place)


def _remove(self: Object, place: int) -> None:
    send(self, "removeObjectAtIndex:", place, result=None, types=(c_ulong,))


def _insert_at(self: Object, key: Any, value: Any) -> None:
    """Insert a value, which is converted, before a place, as `list.insert` does."""
    place, _, _ = slice(key, None).indices(count(self))
    _insert(self, place, member(value, type(self)))


def _insert(self: Object, place: int, value: Any) -> None:
    types = c_void_p, c_ulong
    send(self, "insertObject:atIndex:", address_of(value), place, result=None, types=types)


extras.add(
    "NSArray",
    Sequence,
    from_list=classmethod(from_list),
    __len__=count,
    __getitem__=_item,
    __iter__=iterate,
    __contains__=contains,
    __reversed__=Sequence.__reversed__,
    index=_index,
    count=_occurrences,
)
extras.add(
    "NSMutableArray",
    MutableSequence,
    __setitem__=_set_item,
    __delitem__=_delete,
    insert=_insert_at,
    append=MutableSequence.append,
    extend=MutableSequence.extend,
    pop=MutableSequence.pop,
    remove=MutableSequence.remove,
    reverse=MutableSequence.reverse,
    clear=clear,
    __iadd__=MutableSequence.__iadd__,
)

converts("NSArray", lambda obj: [to_python(item) for item in iterate(obj)], ((list, tuple), from_list))
