"""Messages with hand-written types, for the classes that every Foundation has."""

from __future__ import annotations

from ctypes import c_void_p

from ..classes.registry import registry_for
from ..native.dispatch import dispatch
from ..native.runtime import runtime
from ..objects.direct import direct, fits, letter
from ..objects.object import Object, ObjectType, Pointer, address
from ..wrappers.concrete import concrete_classes

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


_bound: dict[Any, Callable[..., Any]] = {}  # by what they send: class of the receivers, selector, result


def send(
    receiver: Any, selector: str, *arguments: Any, result: Any = c_void_p, types: tuple[Any, ...] = ()
) -> Any:
    """Send a message to an object or an address; `result` and `types` are ctypes types."""
    if isinstance(receiver, Object):
        if isa := type(receiver).__dict__.get("_isa_"):
            call = _bound.get((isa, selector, result))
            if call is None:
                call = _bound[isa, selector, result] = _bind(isa, selector, result, types)
            return call(receiver, *arguments)
        receiver = address(receiver)
    return dispatch().send(result, types)(receiver, runtime().selector(selector), *arguments)


def send_for_object(receiver: Any, selector: str, *arguments: Any, types: tuple[Any, ...] = ()) -> Any:
    """Send a message that returns an object to an object, and return its wrapper; None for nil."""
    if not receiver:
        return None
    isa = type(receiver).__dict__.get("_isa_") or runtime().isa(address(receiver))
    return _call(receiver, isa, type(receiver), selector, arguments, types)


def _call(
    receiver: Any,
    isa: int,
    cls: Any,
    selector: str,
    arguments: tuple[Any, ...],
    types: tuple[Any, ...],
    retained: bool = False,
) -> Any:
    """The wrapper of what a message to a receiver of the class `isa` returns; the module of `cls` knows its class."""
    key = cls, isa, selector, retained
    call = _bound.get(key)
    if call is None:
        call = _bound[key] = _bind(
            isa, selector, Pointer, types, concrete_classes(registry_for(cls), Object), retained
        )
    return call(receiver, *arguments)


def _bind(
    isa: int, selector: str, result: Any, types: tuple[Any, ...], classes: Any = None, retained: bool = False
) -> Any:
    """What sends a message; by C, where it can, what is not of its kinds by ctypes."""
    check = None if classes is None else classes.check(retained)
    names = tuple(map(str, range(len(types))))
    call = dispatch().bound(result, types, names, selector, isa, errcheck=check, key=(result, types, check))
    kinds, sends = [letter(kind) for kind in types], direct()
    kind = "@" if result is Pointer else letter(result)
    if sends is None or not kind or not all(kinds) or not fits("".join(kinds)):
        return call
    table = None if classes is None else classes.table()
    return sends.message(selector, "", "".join(kinds), kind, call, table=table, retained=retained)


def new(cls: Any, selector: str, *arguments: Any, types: tuple[Any, ...]) -> Any:
    """Return a new object of a class, by `alloc` and a method of the family init; None if that gives nil."""
    alloc = _bound.get(cls)
    if alloc is None:
        pointer = cls._as_parameter_
        meta = runtime().isa(address(pointer))
        alloc = _bound[cls] = dispatch().bound(Pointer, (), (), "alloc", meta, pointer)
    allocated = alloc()
    if not allocated:
        return None
    return _call(allocated, runtime().isa(address(allocated)), cls, selector, arguments, types, retained=True)


def address_of(value: Any) -> int:
    """Return the address of an object or a class."""
    return address(value._as_parameter_ if isinstance(value, ObjectType) else value)


def is_a(where: int, name: str) -> bool:
    """Whether the object at an address is of the class called `name`, or of a subclass."""
    run = runtime()
    wanted = run.get_class(name.encode())
    return any(cls == wanted for cls in run.chain(run.isa(where)))
