"""Members that Python reads or writes as something else than ctypes: enumerations, functions, C's other numbers.

Loaded by the first record that has one, or the first function that returns an enumeration.
"""

import ctypes
from _ctypes import CFuncPtr

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ..space import Space


class Members(dict):  # type: ignore[type-arg]
    """The members of an enumeration by what ctypes reads; a value without a name is made anew each time.

    `find` gives the enumeration, which is made when the first value is read.
    """

    __slots__ = ("find",)

    def __init__(self, find: "Callable[[], Any]") -> None:
        self.find = find

    def __missing__(self, value: int) -> "Any":
        enumeration = self.find()
        member = enumeration(
            enumeration.ctype(value).value
        )  # as a result, ctypes reads every int as a signed one
        if member.name in enumeration._values_:
            member = self[value] = enumeration[member.name]
        return member


class Converted:
    """A member of a record; `field` is ctypes' own, which has the memory."""

    __slots__ = ("convert", "field")

    def __init__(self, field: "Any", convert: "Any") -> None:
        self.field, self.convert = field, convert

    @property
    def offset(self) -> int:
        """The byte where it begins."""
        return int(self.field.offset)

    @property
    def size(self) -> int:
        """Its bytes; of a bit-field as ctypes has it."""
        return int(self.field.size)

    def __repr__(self) -> str:
        return repr(self.field)

    def __get__(self, record: "Any", owner: "Any" = None) -> "Any":
        return self if record is None else self.field.__get__(record)

    def __set__(self, record: "Any", value: "Any") -> None:
        self.field.__set__(record, value)


class Enumerated(Converted):
    """One that is an enumeration: it is read as a member; `convert` has all of them."""

    __slots__ = ()

    def __get__(self, record: "Any", owner: "Any" = None) -> "Any":
        return self if record is None else self.convert[self.field.__get__(record)]


class Called(Converted):
    """A pointer to a function: any callable may be assigned, and lives as long as the record that it is written to."""

    __slots__ = ()

    def __set__(self, record: "Any", value: "Any") -> None:
        self.field.__set__(record, self.convert(value))


class Number(Converted):
    """A number that ctypes has no type for: read and written as Python has it; `convert` is its class."""

    __slots__ = ()

    def __get__(self, record: "Any", owner: "Any" = None) -> "Any":
        return self if record is None else self.convert._read_(self.field.__get__(record))

    def __set__(self, record: "Any", value: "Any") -> None:
        self.field.__set__(record, self.convert._write_(value))


class Vector(Converted):
    """A vector: read as one, whose elements can be written; any list of as many numbers may be assigned."""

    __slots__ = ()

    def __set__(self, record: "Any", value: "Any") -> None:
        self.field.__set__(record, self.convert._write_(value))


def is_converted(kind: "Any") -> bool:
    """Whether members of a ctypes type are converted, enumerations aside."""
    return isinstance(kind, type) and (issubclass(kind, CFuncPtr) or "_write_" in vars(kind))


def converter(kind: "Any", space: "Space", place: str) -> "tuple[Any, Any]":
    """The descriptor for a member of such a type, and what it converts with; `place` is for errors."""
    if not issubclass(kind, CFuncPtr):
        return (Number if "_read_" in vars(kind) else Vector), kind

    def function(value: "Any") -> "Any":
        if value.__class__ is kind:
            return value
        if value is None:
            return kind()
        pointer = space.function_pointer(value, kind, place)
        return pointer if isinstance(pointer, kind) else ctypes.cast(pointer, kind)

    return Called, function


def promote(cls: "Any", fields: "list[Any]", kinds: "list[Any]") -> None:
    """Give a record its fields, of which those of `kinds` are promoted: ctypes copies its own descriptors alone."""
    replaced = [(kind, name, one) for kind in kinds for kind, name, one in _within(kind)]
    for kind, name, one in replaced:
        setattr(kind, name, one.field)
    try:
        cls._fields_ = fields
    finally:
        for kind, name, one in replaced:
            setattr(kind, name, one)


def _within(cls: "Any") -> "Iterator[tuple[Any, str, Converted]]":
    """The converted members of a record and of those promoted into it: (class, name, descriptor)."""
    for name, one in list(vars(cls).items()):
        if isinstance(one, Converted):
            yield cls, name, one
    for name, kind, *_ in getattr(cls, "_fields_", ()):
        if name in getattr(cls, "_anonymous_", ()):
            yield from _within(kind)


def install(cls: "Any", found: "dict[str, tuple[Any, Any]]", promoted: "list[Any]") -> None:
    """Have members of a record converted, each by its descriptor, and those that are `promoted` into it."""
    for kind in promoted:
        found = {name: (type(one), one.convert) for _, name, one in _within(kind)} | found
    for name, (descriptor, convert) in found.items():
        setattr(cls, name, descriptor(getattr(cls, name), convert))


def array(kind: "Any", length: int, space: "Space") -> "Any":
    """The array type of what is written as Python has it: numbers, functions, which the array keeps."""
    base: Any = kind * length
    _, convert = converter(kind, space, f"an element of {base.__name__}")
    write = convert if issubclass(kind, CFuncPtr) else kind._write_

    def __getitem__(self: "Any", index: "Any") -> "Any":
        found = base.__getitem__(self, index)
        return [kind._read_(one) for one in found] if isinstance(index, slice) else kind._read_(found)

    def __setitem__(self: "Any", index: "Any", value: "Any") -> None:
        wide = isinstance(index, slice)
        base.__setitem__(self, index, [write(one) for one in value] if wide else write(value))

    body: dict[str, Any] = {"__module__": __name__, "__slots__": (), "__setitem__": __setitem__}
    if hasattr(kind, "_read_"):
        body["__getitem__"] = __getitem__
    return type(base.__name__, (base,), body)
