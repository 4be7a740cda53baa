"""What Python classes have besides the methods of the tables: `NSString.from_str`, `len(array)`.

The floor above adds it by the name of the Objective-C class, in whatever module that is bound, before any class
is made.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_members: dict[str, dict[str, Any]] = {}
_abstract: dict[str, Any] = {}


def add(objc_name: str, counts_as: Any = None, **members: Any) -> None:
    """Give the Python class of that Objective-C class these members, and let it count as one of `collections.abc`."""
    _members.setdefault(objc_name, {}).update(members)
    if counts_as is not None:
        _abstract[objc_name] = counts_as


def register(objc_name: str, cls: Any) -> Any:
    """Make a new Python class of that Objective-C class count as what it was said to, and return it."""
    if objc_name in _abstract:
        _abstract[objc_name].register(cls)
    return cls


def names(cls: type) -> set[str]:
    """Return the names of what was added for a class and its superclasses, without special methods."""
    found = (name for base in cls.__mro__ for name in members_for(base.__name__))
    return {name for name in found if not name.startswith("_")}


def members_for(objc_name: str) -> dict[str, Any]:
    """Return what was added for that Objective-C class."""
    return _members.get(objc_name, {})
