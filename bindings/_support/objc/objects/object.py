"""The Python classes that all Objective-C objects and classes are instances of.

They are ctypes pointer types, so they can stand in `argtypes`, `_fields_`, arrays and function prototypes.

Who owns what: the wrapper that a message returns is an instance of a *concrete class*, made for the object's class
in the runtime (see `wrappers/concrete.py`); it holds one reference and releases it when it is collected. Instances
of the public classes themselves, which only ctypes makes (elements of arrays, members of structures, arguments
of hand-written callbacks), are *borrowed*: they hold no reference.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ..errors import ConsumedError

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    class PointerType(type):
        """What mypy shall know of the metaclass of ctypes pointers."""

    class PointerBase:
        """What ctypes makes pointers of."""

        _type_: Any
else:
    PointerBase = ctypes._Pointer
    PointerType = type(PointerBase)


class Hooks:
    """What objects do by code of the floors above this one; `objc/__init__.py` fills each in, once."""

    object_attribute: Callable[[Any, str], Any]  # an object's method, by its attribute
    class_attribute: Callable[[Any, str], Any]
    attribute_names: Callable[[type, str], set[str]]  # those of a class's "-" or "+" methods
    define_class: Callable[..., Any]  # what a `class` statement below a generated class makes
    description: Callable[[Any], str]
    iterator: Callable[[Any], Any]
    item: Callable[[Any, Any], Any]  # obj[key]
    set_item: Callable[[Any, Any, Any], None]  # obj[key] = value
    block_caller: Callable[[Any], Callable[..., Any]]  # what calls the blocks of a type


hooks = Hooks()


class objc_object(ctypes.Structure):
    """What an object pointer points to: on GCC's runtime its first word is the class."""

    _fields_ = (("isa", c_void_p),)


class objc_class(objc_object):
    """What a class pointer points to; classes are objects."""


def address(pointer: Any) -> int:
    """Return the address in a pointer object, 0 for nil."""
    return c_void_p.from_buffer(pointer).value or 0


class Pointer(PointerBase):
    """An object as a message returns it, before it becomes an instance of its concrete class."""

    _type_: Any = objc_object


class ObjectType(PointerType):
    """Metaclass of everything that stands for an Objective-C class; attributes are `+` methods."""

    _entry_: Any
    _isa_: int

    def __new__(
        meta, name: str, bases: tuple[type, ...], body: dict[str, Any], /, **keywords: Any
    ) -> ObjectType:
        body.setdefault("_type_", objc_object)  # ctypes does not inherit it
        if "_entry_" in body or "_isa_" in body:
            return super().__new__(meta, name, bases, body)
        defined: ObjectType = hooks.define_class(meta, name, bases, body, **keywords)
        return defined

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], /, **keywords: Any) -> None:
        super().__init__(name, bases, body)

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        if arguments or named:
            raise TypeError(
                f"{cls.__name__}() is nil, and takes nothing: an object is what {cls.__name__}.new(), alloc() with a "
                "method of the family init, or another message to the class returns"
            )
        return super().__call__()

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")
        return hooks.class_attribute(cls, name)

    def __dir__(cls) -> list[str]:
        return sorted({*super().__dir__(), *hooks.attribute_names(cls, "+")})

    def __getitem__(cls, arguments: Any) -> ObjectType:
        """`NSArray[NSString]` in an annotation: generics are erased, as in Objective-C itself."""
        return cls

    __iter__ = None  # else Python would ask `__getitem__` for ever

    def __repr__(cls) -> str:
        return f"<class '{cls.__module__}.{cls.__qualname__}'>"

    @property
    def _as_parameter_(cls) -> Any:
        """The class pointer, which ctypes passes where a class or an object is asked for."""
        if "_isa_" in cls.__dict__:
            return class_pointer(cls._isa_)
        return cls._entry_.pointer()


class Object(Pointer, metaclass=ObjectType):
    """Base of all Objective-C objects; `id` in a generated module.

    Objects are equal if they are the same object; true unless nil. `str()` is the object's description (the
    text itself for NSString); `repr()` sends no message. Methods are attributes: `a:b:` is `a_b_`.
    """

    # Here, because a class that lacks an attribute looks it up in all tables, and makes an error message of it.
    _entry_: Any = None
    _all_: tuple[Any, ...] | None = None  # the protocols of `id[P, Q]`
    _finish_: Any = None  # what makes a new wrapper of the class complete

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return hooks.object_attribute(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(
            f"{type(self).__name__} objects take no new attributes; properties are set with "
            f"set{name[:1].upper()}{name[1:]}_()"
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Object) and address(self) == address(other)

    def __hash__(self) -> int:
        return hash(address(self))

    def __repr__(self) -> str:
        where = address(self)
        return f"<{type(self).__name__} {f'{where:#x}' if where else 'nil'}>"

    def __str__(self) -> str:
        return hooks.description(self)

    # A pointer has items too, in C's way: without end, and the first of an object is its class.
    def __iter__(self) -> Any:
        return hooks.iterator(self)

    def __getitem__(self, key: Any) -> Any:
        return hooks.item(self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        hooks.set_item(self, key, value)

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            f"a {type(self).__name__} is copied by its messages copy() and mutableCopy(), and not pickled: "
            "objc.to_python gives what can be"
        )

    def __dir__(self) -> list[str]:
        own, of_class = (hooks.attribute_names(type(self), sign) for sign in "-+")
        return sorted({*super().__dir__()} - of_class | own)


class Class(Object):
    """A class pointer, as ctypes sees it; messages return the Python class instead."""

    _entry_ = None
    _type_: Any = objc_class


def class_pointer(where: int) -> Any:
    """Return a class's address as a ctypes pointer."""
    pointer: Any = Class()
    c_void_p.from_buffer(pointer).value = where
    return pointer


class consumed_object(ctypes.Structure):
    """No object: ctypes refuses a pointer to this where an object is asked for."""


class Consumed(Pointer):
    """What a wrapper turns into when a message has taken its object over."""

    _type_: Any = consumed_object

    _why = "was taken over by the message it was sent: use what that message (init…) returned"

    def _refuse(self, *arguments: Any) -> Any:
        raise ConsumedError(f"this object at {address(self):#x} {self._why}")

    __getattr__ = __getitem__ = __setitem__ = __iter__ = _refuse

    def __repr__(self) -> str:
        return f"<consumed object {address(self):#x}>"


class Gone(Consumed):
    """What the object of a `dealloc` in Python turns into when that has run: whoever kept it has nothing."""

    _why = "is gone: its dealloc has run"


set_class: Callable[[Any, type], None] = object.__dict__["__class__"].__set__  # past `Object.__setattr__`


def from_address(where: int) -> Any:
    """Return a `Pointer` that holds an address; nothing is retained."""
    pointer: Any = Pointer()
    c_void_p.from_buffer(pointer).value = where
    return pointer
