"""Attributes become methods on first touch: found in the tables, made callable, stored where Python finds them.

Instance methods are stored in concrete classes (see `wrappers/concrete.py`), class methods in the public class that
declares them. So a `-` and a `+` method with one selector never hide each other.
"""

from __future__ import annotations

from ... import LOCK
from ..classes.lookup import Hidden, spelled, unknown
from ..classes.lookup import of_class as of_class_object
from ..classes.registry import registry_for
from ..native.dispatch import send, zero
from ..native.runtime import runtime
from ..objects.method import instance_method
from ..objects.object import address
from ..wrappers.concrete import concrete_classes
from .message import message
from .superclass import super_

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def of_object(obj: Any, name: str) -> Any:
    """Return the method `name` of an object, bound; raises AttributeError if no table has it."""
    cls = type(obj)
    if cls._finish_ is not None and (overrides := _overrides(cls, name)) is not None:
        return getattr(super_(overrides, obj), name)
    if "_isa_" not in cls.__dict__:
        if not address(obj):
            return _of_nil(obj, name)
        cls = _concrete_class_of(obj)
    method = cls.__dict__.get(name)
    if method is None or isinstance(method, Hidden):
        method = _installed(cls, name, obj)
    if cls is not type(obj):
        _, signature = spelled(cls, name, "-")
        if signature is not None and signature.consumes_self:
            send(address(obj), "retain")  # what a borrowed object gives away, somebody must own
    return method.__get__(obj, cls)


def _overrides(cls: Any, name: str) -> Any:
    """The topmost class in Python that has the method itself.

    Its objects find it there, and get past it by Python's `super()` alone, which then means what is above that class.
    """
    found = [one for one in cls.__mro__ if "_declared_" in one.__dict__ and name in one.__dict__]
    return found[-1] if found else None


def _installed(cls: Any, name: str, obj: Any) -> Any:
    """The method `name`, made and stored in a concrete class."""
    _, signature = spelled(cls, name, "-")
    if signature is None:
        raise AttributeError(unknown(cls, name, "-"), name=name, obj=obj)
    with LOCK:
        method = instance_method(message(signature, cls._isa_, obj))
        type.__setattr__(cls, name, method)
    return method


def _of_nil(obj: Any, name: str) -> Any:
    """A method of nil does nothing, and gives 0 or nil."""
    _, signature = spelled(type(obj), name, "-")
    if signature is None:
        raise AttributeError(unknown(type(obj), name, "-"), name=name, obj=obj)
    result = signature.result
    return lambda *arguments, **named: zero(result)


def _concrete_class_of(obj: Any) -> Any:
    """The concrete class whose methods fit an object that is not an instance of one."""
    cls = type(obj)
    return concrete_classes(registry_for(cls), cls)[runtime().isa(address(obj))][0]


def of_class(cls: Any, name: str) -> Any:
    """Return the class method `name`, bound to the class; else the instance method, unbound.

    An instance method of the root class is both: class objects are sent it too, where nothing comes before the
    arguments that it declares. Raises AttributeError if no table has either.
    """
    if cls._finish_ is not None and (overrides := _overrides(cls, name)) is not None:
        return getattr(super_(overrides, cls), name)
    where, signature = spelled(cls, name, "+")
    if signature is not None:
        if "_isa_" in cls.__dict__:
            return getattr(cls.__mro__[1], name)
        with LOCK:
            descriptor = where.__dict__.get(name)
            if not isinstance(descriptor, ClassMethod):
                descriptor = ClassMethod(name)
                type.__setattr__(where, name, descriptor)
        return descriptor.__get__(None, cls)
    _, signature = spelled(cls, name, "-")
    if signature is None:
        raise AttributeError(unknown(cls, name, "+"), name=name, obj=cls)

    _, of_root = of_class_object(cls, name)
    count = None if of_root is None else len(of_root.names)

    def unbound(*arguments: Any, **named: Any) -> Any:
        if of_root is not None and len(arguments) + len(named) == count:
            pointer = cls._as_parameter_
            send_to_class = message(of_root, runtime().isa(address(pointer)), pointer, bind=True)
            return send_to_class(*arguments, **named)
        if not arguments:
            raise TypeError(f"{cls.__name__}.{name} takes an object first")
        return getattr(arguments[0], name)(*arguments[1:], **named)

    unbound.__name__, unbound.__qualname__ = name, f"{cls.__name__}.{name}"
    unbound.__doc__ = str(signature)
    return unbound


class ClassMethod:
    """A `+` method in the dictionary of the class that declares it; the receiver is bound, once a class."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.bound: dict[Any, Any] = {}

    def __get__(self, obj: Any, owner: Any) -> Any:
        if obj is not None:
            return of_object(obj, self.name)
        return bound if (bound := self.bound.get(owner)) is not None else self._bind(owner)

    def _bind(self, owner: Any) -> Any:
        if owner._finish_ is not None and (overrides := _overrides(owner, self.name)) is not None:
            return getattr(super_(overrides, owner), self.name)
        where, signature = spelled(owner, self.name, "+")
        assert signature is not None
        holder = where.__dict__.get(self.name)
        if holder is not self and not isinstance(holder, ClassMethod):  # a subclass declares it too
            return of_class(owner, self.name)
        if "_isa_" in owner.__dict__:
            return getattr(owner.__mro__[1], self.name)
        pointer = owner._as_parameter_
        method = self.bound[owner] = message(signature, runtime().isa(address(pointer)), pointer, bind=True)
        return method
