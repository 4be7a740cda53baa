"""Messages with hand-written types, for the classes that every Foundation has."""

from __future__ import annotations

from ctypes import c_void_p

from ..classes.registry import registry_for
from ..native.dispatch import dispatch
from ..native.runtime import runtime
from ..objects.object import Object, ObjectType, Pointer, address
from ..wrappers.concrete import concrete_classes
from ..wrappers.wrap import wrap

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


_bound: dict[Any, Callable[..., Any]] = {}  # by the class of the receivers, the selector and the result


def send(
    receiver: Any, selector: str, *arguments: Any, result: Any = c_void_p, types: tuple[Any, ...] = ()
) -> Any:
    """Send a message to an object or an address; `result` and `types` are ctypes types."""
    if isinstance(receiver, Object):
        if isa := type(receiver).__dict__.get("_isa_"):
            call = _bound.get((isa, selector, result))
            if call is None:
                call = _bind(isa, selector, result, types)
            return call(receiver, *arguments)
        receiver = address(receiver)
    return dispatch().send(result, types)(receiver, runtime().selector(selector), *arguments)


def send_for_object(receiver: Any, selector: str, *arguments: Any, types: tuple[Any, ...] = ()) -> Any:
    """Send a message that returns an object, and return its wrapper; None for nil."""
    cls = type(receiver)
    if isa := cls.__dict__.get("_isa_"):
        call = _bound.get((isa, selector, Pointer))
        if call is None:
            check = concrete_classes(registry_for(cls), Object).check()
            call = _bind(isa, selector, Pointer, types, check)
        return call(receiver, *arguments)
    return wrap_like(cls, send(receiver, selector, *arguments, types=types))


def _bind(isa: int, selector: str, result: Any, types: tuple[Any, ...], check: Any = None) -> Any:
    names = tuple(map(str, range(len(types))))
    key = (result, types, check)
    call = dispatch().bound(result, types, names, selector, isa, errcheck=check, key=key)
    return _bound.setdefault((isa, selector, result), call)


def wrap_like(cls: Any, where: int | None, retained: bool = False) -> Any:
    """Return a wrapper for what a class, or an object of it, gave."""
    return wrap(concrete_classes(registry_for(cls), Object), where, retained)


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
