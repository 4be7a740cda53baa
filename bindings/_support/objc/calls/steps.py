"""What Python does for one parameter of a call, where ctypes alone cannot: blocks, lists, errors, consumed objects.

A step has the `argtype` of its parameter; `convert` turns an argument into what ctypes passes, and appends to `after`
what has to be done when the call is over. A step that is `omitted` stands for a parameter that callers leave out; its
argument comes from `make`.
"""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_long, c_void_p

from ..callbacks.closures import new_block
from ..errors import ObjCError
from ..native.blocks import blocks_runtime
from ..native.dispatch import send
from ..native.nsstring import text_of
from ..objects.block import Block
from ..objects.object import Object, ObjectType, address
from ..objects.out import Out, Ref
from ..wrappers.concrete import wrap_stored

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_SLOT = ctypes.POINTER(c_void_p)


class OutStep:
    """An `out` parameter that the caller may pass a `Ref` for, or None."""

    omitted = False
    argtype = _SLOT

    def __init__(self, kind: Out) -> None:
        self.kind = kind

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        """Turn what the method stored into a Python value."""
        if not isinstance(value, Ref):
            return value
        before = address(value.value) if isinstance(value.value, Object) else None
        if before and self.kind.retained:  # the callee releases what it replaces
            send(before, "retain")
        slot = c_void_p(before)

        def read() -> None:
            if slot.value != before:
                value.value = wrap_stored(self.kind, slot.value)

        after.append(read)
        return ctypes.pointer(slot)


class ErrorStep:
    """An `NSError **` parameter, which callers leave out."""

    omitted = True
    argtype = _SLOT

    def __init__(self, kind: Out) -> None:
        self.kind = kind

    def make(self) -> Any:
        """Return the memory that the method may store an error in."""
        return ctypes.pointer(c_void_p())

    def exception(self, slot: Any, selector: str) -> ObjCError:
        """Return the exception for what the method stored."""
        error = wrap_stored(self.kind, slot.contents.value)
        if error is None:
            return ObjCError(f"{selector} failed without saying why")
        where = address(error)
        description, domain = (text_of(where, name) for name in ("localizedDescription", "domain"))
        return ObjCError(description, domain, send(where, "code", c_long), error)


def failed(result: Any, kind: Any, slot: Any) -> bool:
    """Whether a method with an `NSError **` parameter says that it failed: nil, NO, or else an error that is set."""
    if kind is c_bool or isinstance(kind, ObjectType):
        return not (result is not None if isinstance(kind, ObjectType) else result)
    return bool(slot.contents.value)


class BlockStep:
    """A Python callable becomes a block for the time of the call; who needs it longer copies it, as always."""

    omitted = False

    def __init__(self, kind: Any) -> None:
        self.argtype = kind

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        """Return a block for a callable. Raises TypeError for what is neither."""
        if isinstance(value, Object) and not isinstance(value, Block):
            if value and not blocks_runtime().is_block(address(value)):  # whose code would be anything
                raise TypeError(f"a block or a callable is needed here, not {type(value).__name__}")
            return value
        if value is None or isinstance(value, Object) or not callable(value):
            return value
        block, release = new_block(self.argtype, value, owner)
        after.append(release)
        return block


class ObjectsStep:
    """A list of objects becomes a C array of them."""

    omitted = False

    def __init__(self, kind: Any) -> None:
        self.argtype = kind
        self.item = kind._type_

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        """Return a C array for a list or tuple of objects. Raises TypeError for other items."""
        if not isinstance(value, (list, tuple)):
            return value
        for item in value:
            if item is not None and not isinstance(item, Object):
                raise TypeError(f"a list of {self.item.__name__} objects cannot hold {item!r}")
        nil = Object()
        return (self.item * len(value))(*(nil if item is None else item for item in value))


class ConsumedStep:
    """An argument that the callee takes over: it gets a reference of its own."""

    omitted = False
    argtype = Object

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        """Retain the object that the callee will release."""
        if isinstance(value, Object) and value:
            send(address(value), "retain")
        return value
