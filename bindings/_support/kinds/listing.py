"""All names of a module at once: `dir`, `from module import *`, a reload, and what a name that is not there is told."""

from .. import LOCK

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

    from ..format import Table
    from ..space import Names


def special(space: "Names", name: str) -> "Any":
    """What a name stands for that is in no table; raises AttributeError, with the reason if it was skipped."""
    if name == "__all__":
        space.module[name] = _public(space)
        return space.module[name]
    if name[:2] != "__" and "\n" not in name:  # a number out of order, or deleted from the module
        text = space.constants.unordered(name) or space.enumerators.find(name)
        if space.publish(name, text):
            return space.module[name]
    skipped = space.table("skipped")
    if name == "__skipped__":
        space.module[name] = dict(skipped)
        return space.module[name]
    if name[:2] != "__" and (spelled := _as_python_reads(space, name)):
        return space.get(spelled)
    message = f"module {space.name!r} has no attribute {name!r}"
    if reason := skipped.find(name):
        raise AttributeError(f"{message}: it was skipped: {reason}", name=name, obj=None)
    missing = Missing(message)
    missing.name, missing.space = name, space
    raise AttributeError(missing)  # Python adds the name and the module


class Missing(str):
    """What is said of a name that is not there, with the nearest one: that is looked for when somebody reads it.

    `hasattr` does not. In modules of up to 750 names Python itself looks, for a traceback.
    """

    name: str
    space: "Names"

    def __str__(self) -> str:
        plain = str.__str__(self)
        try:
            with LOCK:
                found = names(self.space)
        except RuntimeError:  # Python is ending
            return plain
        if len(found) <= SEARCHED_BY_PYTHON:
            return plain
        from difflib import get_close_matches

        near = get_close_matches(self.name, found, 1, 0.7)
        return f"{plain}. Did you mean: {near[0]!r}?" if near else plain

    def __reduce__(self) -> "tuple[type[str], tuple[str]]":
        return str, (str(self),)


SEARCHED_BY_PYTHON = 750
"""Python looks through so many names."""


def _as_python_reads(space: "Names", name: str) -> str:
    """C's name of what Python's source calls `name` (of µ, U+00B5, it makes μ); empty if there is none, or two."""
    if all(table.text.isascii() and table.change.isascii() for table in space.tables.values()):
        return ""
    from unicodedata import normalize

    found = [one for one in names(space) if one != name and normalize("NFKC", one) == name]
    return found[0] if len(found) == 1 else ""


def names(space: "Names") -> "list[str]":
    """Every name of the module, in order."""
    space.read_numbers()  # whoever lists the names is likely to look at them
    tables = _others(space)
    space.index(tables)
    found: dict[str, Any] = dict(space.module)  # not a set: what is in order is sorted sooner
    found.update(space.literals or ())
    for table, _ in tables:
        found.update(table.entries())
    found.update(space.registers or ())
    found["__skipped__"] = None
    found.pop("__namespace__", None)
    return sorted(found)


def forget(space: "Names") -> None:
    """Take everything published back."""
    names = {"__all__", "__skipped__", *(space.registers.published if space.registers else ())}
    names |= space.constants.read().keys() | space.enumerators.entries().keys()
    for name in names.union(*(table.entries() for table, _ in _others(space))):
        space.module.pop(name, None)


def _others(space: "Names") -> "list[tuple[Table, str]]":
    """The tables of all that is no number, with their names."""
    return [*space.small, (space.calls, "functions")] if space.calls else space.small


def _public(space: "Names") -> "list[str]":
    """What `from module import *` takes: no values that change, nor variables that are missing here."""
    missing = {name for name, text in space.table("values") if not text.startswith("const ")}
    for name, _ in space.table("globals"):
        try:
            space.get(name)
        except AttributeError:
            missing.add(name)
    space.is_listed = True
    return [key for key in names(space) if not key.startswith("_") and key not in missing]
