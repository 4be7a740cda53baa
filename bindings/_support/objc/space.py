"""What the Objective-C run time asks of a module's namespace: an interface, so that no import points up to it.

For type checkers alone: nothing imports this at run time.
"""

from __future__ import annotations

from typing import Any, Protocol

from ..library import Library
from ..tables import Table


class Space(Protocol):
    """A module's tables, and the ctypes types made of them."""

    name: str
    library: Library
    types: Table
    classes: Table | None
    protocols: Table | None

    def type(self, text: str) -> Any:
        """Return the finished ctypes type of a type expression."""

    def _type(self, text: str) -> Any:
        """Like `type`, but records reached through pointers may still lack their fields."""

    def needed(self, name: str) -> str:
        """Return which version of the system a missing name needs, as the end of an error message."""

    def objc(self) -> Any:
        """Return the registry of the module's classes."""
