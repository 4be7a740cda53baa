"""Methods by their attributes: in the tables of a class, of its superclasses and of all their protocols."""

from __future__ import annotations

import keyword

from ..objects.object import Object, hooks
from . import extras
from .protocols import protocols_of

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..objects.signature import Signature
    from .entry import Entry

_RESERVED = frozenset(type.__dir__(Object))  # what Python or ctypes would find before `__getattr__` is asked


def declaration(cls: type, name: str, sign: str) -> tuple[Any, Signature | None]:
    """Return the class that declares a method, and the method; (None, None) if no table has it."""
    for base in cls.__mro__:
        own = base.__dict__
        entry = own.get("_entry_")
        if entry is not None and (signature := entry.signature(name, sign)) is not None:
            return base, signature
        for protocol in own.get("_extra_", ()):
            if (signature := protocol._entry_.signature(name, sign)) is not None:
                return base, signature
    return None, None


def spelled(cls: type, name: str, sign: str) -> tuple[Any, Signature | None]:
    """Like `declaration`, for a keyword (`getattr(obj, "class")`) too."""
    where, signature = declaration(cls, name, sign)
    if signature is None and keyword.iskeyword(name):
        where, signature = declaration(cls, f"{name}_", sign)
    return where, signature


def of_class(cls: type, name: str) -> tuple[Any, Signature | None]:
    """Return the method that the class object itself has: a `+` method, or a `-` method of its root class."""
    where, signature = spelled(cls, name, "+")
    if signature is None and (root := root_of(cls)) is not None:
        where, signature = spelled(root, name, "-")
    return where, signature


def root_of(cls: type) -> Any:
    """Return the class without a superclass above `cls`, whose `-` methods its class object has; None for `id`."""
    return next((base for base in reversed(cls.__mro__) if base.__dict__.get("_entry_") is not None), None)


def by_selector(cls: type, selector: str, sign: str) -> tuple[str, Signature] | None:
    """Return the attribute and the signature of the method with a selector, whatever it is called in Python."""
    start = f"{sign} {selector}("
    for entry in entries(cls):
        for name, line in entry.lines[sign].items():
            if line.startswith(start) and (signature := entry.signature(name, sign)) is not None:
                return name, signature
    return None


def entries(cls: type) -> Iterator[Entry]:
    """Yield the entries of a class, of its superclasses and of all their protocols."""
    for base in cls.__mro__:
        if (entry := base.__dict__.get("_entry_")) is not None:
            yield entry
    for protocol in protocols_of(cls):
        yield protocol._entry_


def names(cls: type, sign: str = "+") -> set[str]:
    """Return the attributes of all methods of that sign."""
    return {name for entry in entries(cls) for name in entry.lines[sign]}


def unknown(cls: type, name: str, sign: str) -> str:
    """Return the error message for an attribute that no table has, with what is near it."""
    import difflib  # costs more than the whole of this package, and only errors need it

    kind = "object" if sign == "-" else "class"
    message = f"{cls.__name__} {kind} has no method {name!r}"
    other = "+-"[sign == "+"]
    where, signature = spelled(cls, name, other)
    if signature is not None and other == "+":
        return f"{message}: it is a class method, {where.__name__}.{name}()"
    near = difflib.get_close_matches(name, names(cls, sign) | extras.names(cls), 3)
    if near:
        message += f"; near it: {', '.join(near)}"
    ending = len(name) - len(name.rstrip("_"))
    selector = name.rstrip("_").replace("_", ":")
    selector += ":" * (ending or ":" in selector)
    return f"{message}; a method that no table has can be sent with objc.send(…, {selector!r})"


class Hidden:
    """Stands in a class for a method whose attribute ctypes or Python uses: `contents` of a buffer, say."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, obj: Any, owner: Any) -> Any:
        if obj is None:
            return hooks.class_attribute(owner, self.name)
        return hooks.object_attribute(obj, self.name)


def hidden(entry: Entry) -> dict[str, Hidden]:
    """Return the attributes of an entry that are stored when its class is made."""
    attributes = entry.lines["-"].keys() | entry.lines["+"].keys()
    return {name: Hidden(name) for name in attributes & _RESERVED if not name.startswith("__")}
