"""What Python code returns to Objective-C: an object autoreleased, or retained where the signature says so.

A value that the type cannot hold is an error, as it is where a message takes it.
"""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_char_p, c_ulong, c_void_p
from types import CoroutineType

from ..conversion.values import hint
from ..native.blocks import blocks_runtime
from ..native.dispatch import dispatch, is_struct, send
from ..native.runtime import runtime
from ..objects.block import Block, BlockType
from ..objects.limits import limits
from ..objects.object import Class, Object, ObjectType, address
from ..objects.selector import SEL

NO_AWAIT = (
    "Objective-C awaits nothing: let a def start it as a task, "
    "in an event loop (`_support.objc.run_loop`) or another"
)

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def to_objc(value: Any, *, retained: bool, kind: Any = Object, what: str = "") -> int | None:
    """Return the address of an object on its way to Objective-C.

    It goes with a reference for the receiver if `retained`, else with an autoreleased one. Raises TypeError for what
    is no object, saying what is to be one of the class `kind`.
    """
    if isinstance(value, ObjectType):
        return address(value._as_parameter_)
    if value is None:
        return None
    if not isinstance(value, Object):
        wanted = "an Objective-C object" if kind is Object else kind.__name__
        raise TypeError(f"{what}{wanted} is needed here, not {value!r}{hint(kind, value)}")
    where = address(value)
    if where:
        send(where, "retain")
        if not retained:
            send(where, "autorelease")
    return where


def result_to_objc(kind: Any, selector: str, *, retained: bool) -> tuple[Any, Callable[[Any], Any]]:
    """Return the ctypes type of a result of type `kind`, and what makes such a result of a Python value."""
    if kind is None:
        return None, lambda value: value if value is None else _awaited(value, selector, None)
    if is_struct(kind):
        return kind, lambda value: value if isinstance(value, kind) else kind(*value)
    if kind is Class:
        return c_void_p, _class
    if isinstance(kind, BlockType):
        return c_void_p, lambda value: _block(value, retained)
    if isinstance(kind, ObjectType):
        what = f"the result of {selector}: "
        return c_void_p, lambda value: to_objc(value, retained=retained, kind=kind, what=what)
    if kind is c_bool:
        return kind, lambda value: _awaited(value, selector, bool(value))
    if kind is SEL:
        return c_void_p, lambda value: ctypes.cast(SEL.from_param(value), c_void_p).value
    if issubclass(kind, ctypes._Pointer) or issubclass(kind, c_void_p) or hasattr(kind, "_argtypes_"):
        return c_void_p, lambda value: ctypes.cast(value, c_void_p).value if value is not None else None
    if kind is c_char_p:
        return c_void_p, lambda value: _text(value, selector)
    if (held := limits(kind)) is not None:
        return kind, lambda value: _integer(value, *held, selector)
    return kind, lambda value: kind(value).value  # refuses what ctypes would drop


def _awaited(value: Any, selector: str, result: Any) -> Any:
    """A result that a value of any type gives; TypeError for that of an async def, which nobody awaits."""
    if type(value) is CoroutineType:
        value.close()
        raise TypeError(f"{selector}: the result is a coroutine, and {NO_AWAIT}")
    return result


def _text(value: Any, selector: str) -> int | None:
    """The address of a copy of bytes, which lives as long as an autoreleased object."""
    if value is None:
        return None
    if not isinstance(value, bytes):
        raise TypeError(f"{selector}: the result is bytes, not {type(value).__name__}")
    run = runtime()
    make = dispatch().send(c_void_p, (c_char_p, c_ulong))
    data = make(run.get_class(b"NSData"), run.selector("dataWithBytes:length:"), value, len(value) + 1)
    where: int | None = send(data, "bytes")
    return where


def _class(value: Any) -> int | None:
    if value is None:
        return None
    if not isinstance(value, (ObjectType, Class)):
        raise TypeError(f"a class is needed here, not {value!r}")
    return address(value._as_parameter_ if isinstance(value, ObjectType) else value)


def _block(value: Any, retained: bool) -> int | None:
    """A block; one that is no object for its runtime, as on GNUstep, must be kept by whoever returns it."""
    if value is None:
        return None
    if not isinstance(value, Block):
        raise TypeError(f"a block is needed here, not {value!r}")
    blocks, where = blocks_runtime(), address(value)
    if retained:
        return blocks.copy(where) if blocks.copy is not None else where
    return to_objc(value, retained=False) if blocks.are_objects else where


def _integer(value: Any, least: int, most: int, selector: str) -> int:
    if not isinstance(value, int):
        raise TypeError(f"{selector}: the result is an int, not {type(value).__name__}")
    if not least <= value <= most:
        raise OverflowError(f"{selector}: {value} does not fit, the result holds {least} to {most}")
    return value
