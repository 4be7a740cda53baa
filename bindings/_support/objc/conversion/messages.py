"""Messages with hand-written types, for the classes that every Foundation has."""

from __future__ import annotations

from ctypes import c_void_p

from ..classes.registry import registry_for
from ..native.dispatch import dispatch
from ..native.runtime import runtime
from ..objects.object import Object, ObjectType, address
from ..wrappers.concrete import concrete_classes
from ..wrappers.wrap import wrap

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def send(
    receiver: Any, selector: str, *arguments: Any, result: Any = c_void_p, types: tuple[Any, ...] = ()
) -> Any:
    """Send a message to an object or an address; `result` and `types` are ctypes types."""
    where = address(receiver) if isinstance(receiver, Object) else receiver
    return dispatch().send(result, types)(where, runtime().selector(selector), *arguments)


def wrap_like(other: Any, where: int | None, retained: bool = False) -> Any:
    """Return a wrapper for what `other`, an object or a class, gave."""
    registry = registry_for(type(other) if isinstance(other, Object) else other)
    return wrap(concrete_classes(registry, Object), where, retained)


def new(cls: Any, selector: str, *arguments: Any, types: tuple[Any, ...]) -> Any:
    """Return a new object of a class, by `alloc` and a method of the family init; None if that gives nil."""
    allocated = send(address_of(cls), "alloc")
    return wrap_like(cls, send(allocated, selector, *arguments, types=types), retained=True)


def address_of(value: Any) -> int:
    """Return the address of an object or a class."""
    return address(value._as_parameter_ if isinstance(value, ObjectType) else value)


def is_a(where: int, name: str) -> bool:
    """Whether the object at an address is of the class called `name`, or of a subclass."""
    run = runtime()
    wanted = run.get_class(name.encode())
    return any(cls == wanted for cls in run.chain(run.isa(where)))
