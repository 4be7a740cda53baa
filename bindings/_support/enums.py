"""C enumerations as light `int` subclasses.

`E(5)` is an int that knows its name; unknown values are allowed, because C libraries return them. Members are made when
they are touched, and their text is read with the first: an enumeration of a thousand members costs nothing until then.
"""

import ctypes
import sys

from .format import enumerators

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeVar

    E = TypeVar("E")


class EnumType(type):
    """Metaclass of `Enum`: `E.NAME`, `E["NAME"]`, `len(E)`, `for member in E`, `name in E`.

    As with Python's own enumerations `len` and `for` have each value once, by its first name; `__members__` has all.
    """

    ctype: "Any"
    _members_: "dict[str, Any]"
    _names_: "dict[int, str]"

    @property
    def _declaring_(cls) -> "Any":
        """The class that has the enumerators: this one, unless a user has made it of an enumeration."""
        return next(one for one in cls.__mro__ if "_values_" in one.__dict__)

    @property
    def _values_(cls) -> "dict[str, int]":
        """The enumerators in the order of their declaration; a class that is made of an enumeration has its own."""
        held: Any = vars(cls._declaring_)["_values_"] or [{}]
        if held[0].__class__ is str:
            held[0] = enumerators(held[0])
        values: dict[str, int] = held[0]
        return values

    if not TYPE_CHECKING:  # stubs list the enumerators

        def __getattr__(cls, name):
            if name not in cls._values_:
                raise AttributeError(f"{cls.__name__} has no enumerator {name!r}")
            return cls[name]

    def __getitem__(cls: "type[E]", name: str) -> "E":
        enum: Any = cls
        member: E | None = enum._members_.get(name)
        if member is None:
            enum = enum._declaring_
            found: E = enum(enum._values_[name])
            member = enum._members_[name] = found
            # an enumerator called `real` or `_values_` is found by E["real"] only
            if not (hasattr(Enum, name) or name in type.__dict__ or name in EnumType.__dict__):
                setattr(enum, name, member)
        return member

    def __iter__(cls: "type[E]") -> "Iterator[E]":
        enum: Any = cls
        return (enum[name] for name in _names(enum).values())

    def __reversed__(cls: "type[E]") -> "Iterator[E]":
        enum: Any = cls
        return (enum[name] for name in reversed(_names(enum).values()))

    def __len__(cls) -> int:
        return len(_names(cls))

    def __contains__(cls, item: object) -> bool:
        return item in cls._values_ if isinstance(item, str) else item in cls._values_.values()

    def __mul__(cls, count: int) -> "Any":
        """`E * 8`: the ctypes type of an array; its elements are read as ints."""
        return cls.ctype * count

    __rmul__ = __mul__

    def __dir__(cls) -> "list[str]":
        return [*super().__dir__(), *cls._values_]

    @property
    def __members__(cls: "type[E]") -> "dict[str, E]":
        enum: Any = cls
        return {name: enum[name] for name in enum._values_}


def _names(cls: "Any") -> "dict[int, str]":
    """The first name of each value, in the order of their declaration."""
    names: dict[int, str] | None = cls.__dict__.get("_names_")
    if names is None:
        names = {}
        for name, value in cls._values_.items():
            names.setdefault(value, name)
        cls._names_ = names
    return names


class Enum(int, metaclass=EnumType):
    """Base of every generated enumeration; `E.ctype` is the integer type that holds it in C."""

    ctype: "Any" = None
    # An enumerator of one of these names must not take its place.
    _values_: "Any" = ()  # text in a list, or what was read of it
    _members_: "Any" = ()
    _names_: "Any" = ()

    @property
    def name(self) -> "str | None":
        """The enumerator's C name (the first one declared, where several share a value), or None."""
        return _names(type(self)).get(int(self))

    @property
    def value(self) -> int:
        """The value as a plain int."""
        return int(self)

    def __repr__(self) -> str:
        name = self.name
        return f"<{type(self).__name__}{'.' + name if name else ''}: {int(self)}>"

    __str__ = int.__repr__

    @classmethod
    def from_param(cls, value: "Any") -> "Any":
        """Lets the enumeration stand in a hand-written `argtypes`."""
        return cls.ctype.from_param(int(value))


class Flags(Enum):
    """Base of option sets: a combined value shows what it is made of, and combining gives one again."""

    @property
    def name(self) -> "str | None":
        """The enumerator's name, or those of the bits joined by `|`; None if a bit has none, and for 0."""
        exact = super().name
        if exact is not None:
            return exact
        names, left = [], int(self)
        for name, value in type(self)._values_.items():
            if value > 0 and not value & (value - 1) and left & value:
                names.append(name)
                left &= ~value
        return "|".join(names) if names and not left else None

    def __or__(self, other: "Any") -> "Any":
        return _combined(self, int.__or__(self, other))

    def __and__(self, other: "Any") -> "Any":
        return _combined(self, int.__and__(self, other))

    def __xor__(self, other: "Any") -> "Any":
        return _combined(self, int.__xor__(self, other))

    def __invert__(self) -> "Any":
        """All bits of the C type but these."""
        return type(self)(type(self).ctype(~int(self)).value)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


def _combined(one: "Any", value: "Any") -> "Any":
    return value if value is NotImplemented else type(one)(value)


def make(module: str, name: str, ctype: "Any", lines: str, flags: bool = False) -> "EnumType":
    """The class of one enumeration; `lines` are its enumerators as its entry has them."""
    enumeration = EnumType(
        name,
        (Flags if flags else Enum,),
        {"__module__": module, "_values_": [lines], "_members_": {}, "ctype": ctype},
    )
    if sys.version_info >= (3, 14):
        enumeration.__pointer_type__ = ctypes.POINTER(ctype)  # what ctypes.POINTER(enumeration) is
    else:
        cache: dict[Any, Any] = vars(ctypes)["_pointer_type_cache"]
        cache[enumeration] = ctypes.POINTER(ctype)
    return enumeration
