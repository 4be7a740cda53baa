"""The Python classes that all Objective-C objects, classes and selectors are instances of.

They are ctypes pointer types, so they can stand in `argtypes`, `_fields_`, arrays and function prototypes.

Who owns what: the wrapper that a message returns is an instance of a *leaf*, a class made for the object's
class in the runtime (see `leaves.py`); it holds one reference and releases it when it is collected. Instances of
the public classes themselves, which only ctypes makes (elements of arrays, members of structures, arguments
of hand-written callbacks), are *borrowed*: they hold no reference.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from .errors import ConsumedError
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    class PointerType(type):
        """What mypy shall know of the metaclass of ctypes pointers."""

    class PointerBase:
        _type_: Any
else:
    PointerBase = ctypes._Pointer
    PointerType = type(PointerBase)


class objc_object(ctypes.Structure):
    """What an object pointer points to: on GCC's runtime its first word is the class."""

    _fields_ = (("isa", c_void_p),)


class objc_class(objc_object):
    """What a class pointer points to; classes are objects."""


def address(pointer: Any) -> int:
    """The address in a pointer object, 0 for nil."""
    return c_void_p.from_buffer(pointer).value or 0


class Pointer(PointerBase):
    """An object as a message returns it, before it becomes an instance of its leaf."""

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
        from . import define

        return define.new_class(meta, name, bases, body, **keywords)

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], /, **keywords: Any) -> None:
        super().__init__(name, bases, body)

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")
        from . import attributes

        return attributes.of_class(cls, name)

    def __dir__(cls) -> list[str]:
        from . import attributes

        return sorted({*super().__dir__(), *attributes.names(cls)})

    def __getitem__(cls, arguments: Any) -> ObjectType:
        """`NSArray[NSString]` in an annotation: generics are erased, as in Objective-C itself."""
        return cls

    def __repr__(cls) -> str:
        return f"<class '{cls.__module__}.{cls.__qualname__}'>"

    @property
    def _as_parameter_(cls) -> Any:
        """The class pointer, which ctypes passes where a class or an object is asked for."""
        if "_isa_" in cls.__dict__:
            from .classes import class_pointer

            return class_pointer(cls._isa_)
        return cls._entry_.pointer()


class Object(Pointer, metaclass=ObjectType):
    """Base of all Objective-C objects; `id` in a generated module.

    Objects are equal if they are the same object; true unless nil. `str()` is the object's description (the
    text itself for NSString); `repr()` sends no message. Methods are attributes: `a:b:` is `a_b_`.
    """

    _entry_ = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        from . import attributes

        return attributes.of_object(self, name)

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
        from . import convert

        return convert.description(self)

    def __dir__(self) -> list[str]:
        from . import attributes

        own = attributes.names(type(self), "-")
        return sorted({*super().__dir__()} - attributes.names(type(self), "+") | own)


class Class(Object):
    """A class pointer, as ctypes sees it; messages return the Python class instead."""

    _entry_ = None
    _type_: Any = objc_class


class SEL(c_void_p):
    """A selector; where one is asked for, its name as a `str` will do: `respondsToSelector_("length")`."""

    def __init__(self, value: int | str | None = None) -> None:
        super().__init__(runtime().selector(value) if isinstance(value, str) else value)

    @classmethod
    def from_param(cls, value: Any) -> Any:
        """What ctypes calls for an argument of this type."""
        if isinstance(value, str):
            return cls(value)
        return value if isinstance(value, SEL) else c_void_p.from_param(value)

    def __str__(self) -> str:
        return runtime().selector_name(self.value) if self.value else ""

    def __repr__(self) -> str:
        return f"SEL({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return (
            str(self) == other
            if isinstance(other, str)
            else isinstance(other, SEL) and self.value == other.value
        )

    def __hash__(self) -> int:
        return hash(str(self))


class consumed_object(ctypes.Structure):
    """No object: ctypes refuses a pointer to this where an object is asked for."""


class Consumed(Pointer):
    """What a wrapper turns into when a message has taken its object over."""

    _type_: Any = consumed_object

    def __getattr__(self, name: str) -> Any:
        raise ConsumedError(
            f"this object at {address(self):#x} was taken over by the message it was sent: "
            "use what that message (init…) returned"
        )

    def __repr__(self) -> str:
        return f"<consumed object {address(self):#x}>"


set_class: Callable[[Any, type], None] = object.__dict__["__class__"].__set__  # past `Object.__setattr__`


def from_address(where: int) -> Any:
    """A `Pointer` that holds an address; nothing is retained."""
    pointer: Any = Pointer()
    c_void_p.from_buffer(pointer).value = where
    return pointer
