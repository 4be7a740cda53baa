"""What all collections have: their number, their members' conversion, and the ABCs that they count as."""

from __future__ import annotations

from ctypes import c_bool, c_ulong, c_void_p

from ..native.blocks import blocks_runtime
from ..objects.block import Block
from ..objects.object import Object, address
from .enumeration import enumerate_fast
from .messages import address_of, send
from .values import from_python

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def objects(values: Any, like: Any) -> tuple[list[Any], Any]:
    """Return Objective-C objects for Python values, and a C array of them; TypeError if None is among them."""
    members = [member(value, like) for value in values]
    return members, (c_void_p * len(members))(*map(address_of, members))


def member(value: Any, like: Any) -> Any:
    """Return the object that stands for a Python value in a collection; TypeError for None, which none holds."""
    if value is None:
        raise TypeError("a Foundation collection cannot hold None; NSNull.null() stands for it")
    if isinstance(value, Block) and not blocks_runtime().are_objects:
        raise TypeError("blocks are no objects for this Objective-C runtime: no collection can hold one")
    return from_python(value, like)


def count(self: Object) -> int:
    """Return the number of members; nil has none."""
    return int(send(self, "count", result=c_ulong))


def iterate(self: Object) -> Iterator[Any]:
    """Return an iterator over the members; nil has none."""
    return enumerate_fast(self) if address(self) else iter(())


def contains(self: Object, value: Any) -> bool:
    """Whether a member is equal to a value, which is converted."""
    if value is None:
        return False
    wanted = from_python(value, type(self))
    return bool(send(self, "containsObject:", address_of(wanted), result=c_bool, types=(c_void_p,)))


def clear(self: Object) -> None:
    """Remove all members."""
    send(self, "removeAllObjects", result=None)
