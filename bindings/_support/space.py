"""What makes the objects of a module asks of the module's namespace: an interface, so that no import points up to it.

For type checkers alone: nothing imports this at run time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from .format import Enumerators, Table
from .library import Library


class Space(Protocol):
    """A module's tables, and the ctypes types made of them."""

    module: dict[str, Any]
    name: str
    records: Table
    enums: Table
    types: Table
    classes: Table | None
    protocols: Table | None
    registry: Any
    is_listed: bool

    def get(self, name: str) -> Any:
        """Return the object called `name`; raises AttributeError as a module does."""

    def members_of(self, text: str) -> Any:
        """Return the members of the enumeration that a type is, by what ctypes reads; None for other types."""

    def table(self, name: str) -> Table:
        """Return the table of that name; an empty one where the module has none."""

    @property
    def library(self) -> Library:
        """The library behind the module."""

    def type(self, text: str) -> Any:
        """Return the finished ctypes type of a type expression."""

    def partial(self, text: str) -> Any:
        """Like `type`, but records, and those reached through pointers, may still lack their fields."""

    def linked(self, path: str) -> Any:
        """Return `MODULE.NAME` of another binding."""

    def function_pointer(self, value: Any, kind: Any, place: str) -> Any:
        """Return what can be written where C wants a pointer to a function; `place` says where, for errors."""

    def needed(self, name: str) -> str:
        """Return which version of the system a missing name needs, as the end of an error message."""

    def is_class(self, name: str) -> bool:
        """Return whether the tables have an Objective-C class or protocol of that name."""

    def objc(self) -> Any:
        """Return the registry of the module's classes."""

    def with_objects(self, function: Any, signature: str) -> Any:
        """Return the function with Objective-C's conversions of its arguments and result; None if it needs none."""


class Names(Space, Protocol):
    """The same for what makes the rarer names, and for what lists all of them."""

    facts: Mapping[str, Any]
    tables: dict[str, Table]
    scope: Any
    registers: Any
    constants: Table
    enumerators: Enumerators
    calls: Table | None
    small: list[tuple[Table, str]]
    literals: dict[str, str] | None

    def index(self, tables: list[tuple[Table, str]]) -> None:
        """Note in which of the tables every name is."""

    def read_numbers(self) -> None:
        """Publish all numbers; what is no integer waits in `literals`."""

    def publish(self, name: str, text: str | None) -> bool:
        """Publish a constant or an enumerator by its text, if it has one."""
