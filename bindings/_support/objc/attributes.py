"""Attributes become methods on first touch: found in the tables, made callable, stored where Python finds them.

Instance methods are stored in leaves (see `leaves.py`), class methods in the public class that declares them.
So a `-` and a `+` method with one selector never hide each other.
"""

from __future__ import annotations

import ctypes
import difflib
import keyword

from ..lock import LOCK
from .object import Object, address
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .classes import Entry
    from .signature import Signature

_RESERVED = frozenset(type.__dir__(Object))  # what Python or ctypes would find before `__getattr__` is asked


def _instance_method() -> Any:
    try:
        make = ctypes.pythonapi.PyInstanceMethod_New
    except AttributeError:  # not CPython
        return lambda function: lambda *arguments, **named: function(*arguments, **named)
    make.restype, make.argtypes = ctypes.py_object, [ctypes.py_object]
    return make


# Makes a method of any callable, also of a ctypes function, without a Python frame between.
method: Callable[[Any], Any] = _instance_method()


def signature(cls: type, name: str, sign: str) -> tuple[Any, Signature | None]:
    """The method with that attribute, and the class that declares it; (None, None) if no table has it."""
    for base in cls.__mro__:
        own = base.__dict__
        entry = own.get("_entry_")
        if entry is not None and (found := entry.signature(name, sign)) is not None:
            return base, found
        for protocol in own.get("_extra_", ()):
            if (found := protocol._entry_.signature(name, sign)) is not None:
                return base, found
    return None, None


def entries(cls: type) -> Iterator[Entry]:
    """The entries of a class, of its superclasses and of all their protocols."""
    from .classes import protocols_of

    for base in cls.__mro__:
        if (entry := base.__dict__.get("_entry_")) is not None:
            yield entry
    for protocol in protocols_of(cls):
        yield protocol._entry_


def names(cls: type, sign: str = "+") -> set[str]:
    """The attributes of all methods of that sign."""
    return {name for entry in entries(cls) for name in entry.lines[sign]}


def spelled(cls: type, name: str, sign: str) -> tuple[Any, Signature | None]:
    """Like `signature`, for a keyword (`getattr(obj, "class")`) too."""
    where, found = signature(cls, name, sign)
    if found is None and keyword.iskeyword(name):
        where, found = signature(cls, f"{name}_", sign)
    return where, found


def of_object(obj: Any, name: str) -> Any:
    """The method `name` of an object, bound; AttributeError if no table has it."""
    cls = type(obj)
    if "_isa_" not in cls.__dict__:
        if not address(obj):
            return _of_nil(obj, name)
        cls = _leaf_of(obj)
    made = cls.__dict__.get(name)
    if made is None or isinstance(made, Hidden):
        made = _installed(cls, name, obj)
    if cls is not type(obj):
        _, found = spelled(cls, name, "-")
        if found is not None and found.consumes_self:  # what a borrowed object gives away, somebody must own
            objc_send(obj, "retain")
    return made.__get__(obj, cls)


def _installed(leaf: Any, name: str, obj: Any) -> Any:
    """The method `name`, made and stored in a leaf."""
    from . import calls

    _, found = spelled(leaf, name, "-")
    if found is None:
        raise AttributeError(_unknown(leaf, name, "-"), name=name, obj=obj)
    with LOCK:
        made = method(calls.message(found, leaf._isa_, obj))
        type.__setattr__(leaf, name, made)
    return made


def objc_send(obj: Any, selector: str) -> None:
    """A message without arguments, whose result is of no interest."""
    from .dispatch import dispatch

    dispatch().send(None, ())(address(obj), runtime().selector(selector))


def _of_nil(obj: Any, name: str) -> Any:
    """A method of nil does nothing, and gives 0 or nil."""
    from .dispatch import zero

    _, found = spelled(type(obj), name, "-")
    if found is None:
        raise AttributeError(_unknown(type(obj), name, "-"), name=name, obj=obj)
    result = found.result
    return lambda *arguments, **named: zero(result)


def _leaf_of(obj: Any) -> Any:
    """The leaf whose methods fit an object that is not an instance of one."""
    from .classes import registry_for
    from .leaves import leaves_of

    cls = type(obj)
    return leaves_of(registry_for(cls), cls)[runtime().isa(address(obj))][0]


def of_class(cls: Any, name: str) -> Any:
    """The class method `name`, bound to the class; else the instance method, unbound."""
    where, found = spelled(cls, name, "+")
    if found is not None:
        if "_isa_" in cls.__dict__:
            return getattr(cls.__mro__[1], name)
        with LOCK:
            descriptor = where.__dict__.get(name)
            if not isinstance(descriptor, ClassMethod):
                descriptor = ClassMethod(name)
                type.__setattr__(where, name, descriptor)
        return descriptor.__get__(None, cls)
    _, found = spelled(cls, name, "-")
    if found is None:
        raise AttributeError(_unknown(cls, name, "+"), name=name, obj=cls)

    def unbound(self: Any, *arguments: Any, **named: Any) -> Any:
        return getattr(self, name)(*arguments, **named)

    unbound.__name__, unbound.__qualname__ = name, f"{cls.__name__}.{name}"
    unbound.__doc__ = str(found)
    return unbound


class ClassMethod:
    """A `+` method in the dictionary of the class that declares it; the receiver is bound, once a class."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.bound: dict[Any, Any] = {}

    def __get__(self, obj: Any, owner: Any) -> Any:
        if obj is not None:
            return of_object(obj, self.name)
        try:
            return self.bound[owner]
        except KeyError:
            return self._bind(owner)

    def _bind(self, owner: Any) -> Any:
        from . import calls

        where, found = spelled(owner, self.name, "+")
        assert found is not None
        holder = where.__dict__.get(self.name)
        if holder is not self and not isinstance(holder, ClassMethod):  # a subclass declares it too
            return of_class(owner, self.name)
        if "_isa_" in owner.__dict__:
            return getattr(owner.__mro__[1], self.name)
        pointer = owner._as_parameter_
        made = calls.message(found, runtime().isa(address(pointer)), pointer, bind=True)
        self.bound[owner] = made
        return made


class Hidden:
    """Stands in a class for a method whose attribute ctypes or Python uses: `contents` of a buffer, say."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, obj: Any, owner: Any) -> Any:
        return of_class(owner, self.name) if obj is None else of_object(obj, self.name)


def hidden(entry: Entry, base: type) -> dict[str, Hidden]:
    """The attributes of an entry that are stored when its class is made."""
    lines = entry.lines
    found = (lines["-"].keys() | lines["+"].keys()) & _RESERVED
    return {name: Hidden(name) for name in found if not name.startswith("__")}


def _unknown(cls: type, name: str, sign: str) -> str:
    other = "+-"[sign == "+"]
    where, found = spelled(cls, name, other)
    what = "object" if sign == "-" else "class"
    message = f"{cls.__name__} {what} has no method {name!r}"
    if found is not None and other == "+":
        return f"{message}: it is a class method, {where.__name__}.{name}()"
    near = difflib.get_close_matches(name, names(cls, sign), 3)
    if near:
        message += f"; near it: {', '.join(near)}"
    selector = name.rstrip("_").replace("_", ":") + ":" * (len(name) - len(name.rstrip("_")))
    return f"{message}; a method that no table has can be sent with objc.send(…, {selector!r})"
