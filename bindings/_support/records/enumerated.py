"""Members and results that are enumerations: they are read as the enumeration's own members.

Loaded by the first record that has one, or the first function that returns one.
"""

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


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


class Enumerated:
    """A member of a record that is an enumeration; `field` is ctypes' own, which has the memory."""

    __slots__ = ("field", "members")

    def __init__(self, field: "Any", members: Members) -> None:
        self.field, self.members = field, members

    def __get__(self, record: "Any", owner: "Any" = None) -> "Any":
        return self if record is None else self.members[self.field.__get__(record)]

    def __set__(self, record: "Any", value: "Any") -> None:
        self.field.__set__(record, value)

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


def _within(cls: "Any") -> "Iterator[tuple[Any, str, Enumerated]]":
    """The enumerated members of a record and of those promoted into it: (class, name, descriptor)."""
    for name, one in list(vars(cls).items()):
        if isinstance(one, Enumerated):
            yield cls, name, one
    for name, kind, *_ in getattr(cls, "_fields_", ()):
        if name in getattr(cls, "_anonymous_", ()):
            yield from _within(kind)


def install(cls: "Any", found: "dict[str, Members]", promoted: "list[Any]") -> None:
    """Have the members of a record read as members of their enumerations, and those that are `promoted` into it."""
    for kind in promoted:
        found = {name: one.members for _, name, one in _within(kind)} | found
    for name, members in found.items():
        setattr(cls, name, Enumerated(getattr(cls, name), members))
