"""What makes an entry of each kind into an object, but for those that `namespace` makes itself.

What a kind needs is imported with the first entry of that kind in a module: an import statement costs as much as a
small record, even where all is there.
"""

from .. import LOCK

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from ..space import Names

    Maker: "TypeAlias" = Callable[[str, str], Any]


def maker(space: "Names", kind: str) -> "Maker":
    """What makes the objects of one table of a module: it takes a name and its entry, and publishes the object."""
    if kind == "aliases":
        return _aliases(space)
    if kind == "globals":
        return _variables(space)
    if kind == "values":
        return _values(space)
    make = {"enums": _enums, "ioctls": _ioctls, "macros": _macros, "typed": _typed}.get(kind, _classes)(space)

    def published(name: str, text: str) -> "Any":
        value = space.module[name] = make(name, text)
        return value

    return published


def _classes(space: "Names") -> "Maker":
    return lambda name, text: space.type(name)


def _enums(space: "Names") -> "Maker":
    from .. import enums
    from ..format import enum_head

    def make(name: str, text: str) -> "Any":
        ctype, flags, lines = enum_head(text)
        return enums.make(space.name, name, space.type(ctype), lines, flags)

    return make


def _ioctls(space: "Names") -> "Maker":
    from ..format.entries import ioctl
    from ..ioctl import Ioctl

    def make(name: str, text: str) -> "Any":
        number, argument = ioctl(text)
        return Ioctl(number, name, space.type(argument))

    return make


def _variables(space: "Names") -> "Maker":
    from ..format.entries import variable
    from ..library import LibraryError

    def make(name: str, text: str) -> "Any":
        kind, symbol, const, unsized = variable(text)
        try:
            value = space.library.variable_of(space.type(kind), symbol or name)
            if const or unsized:
                from .. import variables

                value = variables.sized(value) if unsized else value
                value = variables.constant(value, name) if const else value
        except LibraryError as error:
            raise AttributeError(str(error), name=name, obj=None) from error
        space.module[name] = value
        return value

    return make


def _macros(space: "Names") -> "Maker":
    from .. import cfunctions

    def scope() -> "Any":  # code is written while the lock is held
        if space.scope is None:
            from .scope import Scope

            space.scope = Scope(space.module, space.tables, space.get, space.type)
        return space.scope

    return lambda name, text: cfunctions.make(space.name, name, text, space.get, scope=scope, lock=LOCK)


def _values(space: "Names") -> "Maker":
    """Values are computed at each touch unless they are `const`."""
    from ..library import LibraryError

    code = _macros(space)
    functions: dict[str, Callable[[], Any]] = {}

    def make(name: str, text: str) -> "Any":
        stays, text = text.startswith("const "), f") -> {text.removeprefix('const ')}"
        if name not in functions:
            functions[name] = code(name, text)
        try:
            value = functions[name]()
        except LibraryError as error:
            raise AttributeError(str(error), name=name, obj=None) from error
        if stays:
            space.module[name] = value
        return value

    return make


def _typed(space: "Names") -> "Maker":
    from .. import typed

    return lambda name, text: typed.make(space, name, text)


def _aliases(space: "Names") -> "Maker":
    from _ctypes import Array

    variables = space.table("globals")

    def make(name: str, text: str) -> "Any":
        value = space.get(text)
        if not isinstance(value, Array.__mro__[1]) and (entry := variables.find(text)) is not None:
            from ..variables import held

            held(space.name, text, value, entry, space.type)
        if text in space.module:
            space.module[name] = value
        return value

    return make


def linked(path: str) -> "Any":
    """`MODULE.NAME` of another binding; MODULE is named from the folder that holds `_support`."""
    import importlib

    from ..library import ROOT

    binding, name = path.rsplit(".", 1)
    return getattr(importlib.import_module(f"{ROOT}{binding}"), name)


def needed(space: "Names", name: str) -> str:
    """Which version of the system a missing name needs, for an error; empty where that explains nothing."""
    from .. import platform

    facts = (space.table("availability").find(name) or "").split(", ")
    return platform.needed(facts[0].removeprefix("since ") if facts[0].startswith("since ") else "")
