"""What an entry of each kind becomes, but for numbers, records and typedefs, which nearly every process has.

Every function gets the namespace, a name and its entry, and returns the object, which it has published.
"""

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ..enums import EnumType
    from ..library import Library
    from ..space import Names


def _class(space: "Names", name: str, text: str) -> "Any":
    return _published(space, name, space.type(name))


def _enum(space: "Names", name: str, text: str) -> "EnumType":
    from .. import enums
    from ..format.entries import enum

    ctype, flags, values = enum(text)
    enumeration = space.module[name] = enums.make(space.name, name, space.type(ctype), values, flags)
    return enumeration


def _function(space: "Names", name: str, text: str) -> "Any":
    if space.functions is None:
        from ..functions import Functions

        space.functions = Functions(space)
    return space.functions.get(name, text)


def _global(space: "Names", name: str, text: str) -> "Any":
    from ..format.entries import variable
    from ..library import LibraryError

    kind, symbol, const, unsized = variable(text)
    try:
        value = space.library.variable_of(space.type(kind), symbol or name)
        if const or unsized:
            from .. import variables

            value = variables.sized(value) if unsized else value
            value = variables.constant(value, name) if const else value
        return _published(space, name, value)
    except LibraryError as error:
        raise AttributeError(str(error), name=name, obj=None) from error


def _ioctl(space: "Names", name: str, text: str) -> "Any":
    from ..format.entries import ioctl
    from ..ioctl import Ioctl

    number, argument = ioctl(text)
    return _published(space, name, Ioctl(number, name, space.type(argument)))


def _macro(space: "Names", name: str, text: str) -> "Any":
    return _published(space, name, _code(space, name, text))


def _value(space: "Names", name: str, text: str) -> "Any":
    """A value, computed at each touch unless it is `const`."""
    from ..library import LibraryError

    stays, text = text.startswith("const "), f") -> {text.removeprefix('const ')}"
    if name not in space.values:
        space.values[name] = _code(space, name, text)
    try:
        value = space.values[name]()
    except LibraryError as error:
        raise AttributeError(str(error), name=name, obj=None) from error
    return _published(space, name, value) if stays else value


def _code(space: "Names", name: str, text: str) -> "Callable[..., Any]":
    """The function of an entry; one that says its result can use functions and variables of the module."""
    from .. import cfunctions

    if ") -> " in text and space.scope is None:
        from .scope import Scope

        space.scope = Scope(space.tables, space.get, space.type)
    return cfunctions.make(space.name, name, text, space.get, scope=space.scope if ") -> " in text else None)


def _alias(space: "Names", name: str, text: str) -> "Any":
    value = space.get(text)
    return _published(space, name, value) if text in space.module else value


def _published(space: "Names", name: str, value: "Any") -> "Any":
    space.module[name] = value
    return value


MAKE: "Mapping[str, Callable[[Names, str, str], Any]]" = {
    "enums": _enum,
    "classes": _class,
    "protocols": _class,
    "functions": _function,
    "ioctls": _ioctl,
    "macros": _macro,
    "values": _value,
    "aliases": _alias,
    "globals": _global,
}
"""By the names of their tables."""


def linked(path: str) -> "Any":
    """`MODULE.NAME` of another binding; MODULE is named from the folder that holds `_support`."""
    import importlib

    from ..library import ROOT

    binding, name = path.rsplit(".", 1)
    return getattr(importlib.import_module(f"{ROOT}{binding}"), name)


def library(space: "Names") -> "Library":
    """The library behind a module."""
    from ..library import Library

    facts = space.facts
    found = Library(space.name, facts.get("library", ()), facts.get("errno", False), facts.get("name", ""))
    found.needed = space.needed
    if space.classes or space.protocols:
        found.framework(_objc_runtime)
    return found


def needed(space: "Names", name: str) -> str:
    """Which version of the system a missing name needs, for an error; empty where that explains nothing."""
    from .. import platform

    facts = (space.table("availability").find(name) or "").split(", ")
    return platform.needed(facts[0].removeprefix("since ") if facts[0].startswith("since ") else "")


def _objc_runtime() -> "Any":
    from ..objc.binding import runtime

    return runtime()
