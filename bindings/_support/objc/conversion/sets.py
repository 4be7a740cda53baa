"""NSSet as a Collection, NSMutableSet with what sets do beyond."""

from __future__ import annotations

from _collections_abc import Collection  # what `collections.abc` is; it is always loaded
from ctypes import c_void_p

from ..classes import extras
from ..objects.object import Object
from .arrays import from_list
from .collections import clear, contains, count, iterate, member
from .messages import address_of, send
from .values import as_key, converts, from_python

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def _add(self: Object, value: Any) -> None:
    """Add a value, which is converted."""
    element = member(value, type(self))
    send(self, "addObject:", address_of(element), result=None, types=(c_void_p,))


def _discard(self: Object, value: Any) -> None:
    """Remove the member that is equal to a value, if there is one."""
    if value is not None:
        wanted = from_python(value, type(self))
        send(self, "removeObject:", address_of(wanted), result=None, types=(c_void_p,))


def _remove(self: Object, value: Any) -> None:
    """Remove the member that is equal to a value; KeyError if there is none."""
    if not contains(self, value):
        raise KeyError(value)
    _discard(self, value)


extras.add(
    "NSSet",
    Collection,
    from_list=classmethod(from_list),
    __len__=count,
    __iter__=iterate,
    __contains__=contains,
)
extras.add("NSMutableSet", add=_add, discard=_discard, remove=_remove, clear=clear)
extras.add("NSEnumerator", __iter__=iterate)

converts("NSSet", lambda obj: {as_key(item) for item in iterate(obj)}, ((set, frozenset), from_list))
