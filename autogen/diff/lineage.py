"""What a class or a protocol inherits, from its superclass and from the protocols that it adopts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..modulefile import ObjCClass, ObjCProtocol
from .view import View

Container = ObjCClass | ObjCProtocol


def ancestors(view: View, one: Container) -> Iterator[tuple[View, Container]]:
    """Every superclass and protocol that a class or protocol inherits from, nearest first, each once."""
    seen: set[str] = set()
    waiting = [(view, name) for name in _above(one)]
    while waiting:
        where, name = waiting.pop(0)
        found = where.container(name)
        if name not in seen and found is not None:
            seen.add(name)
            yield found
            waiting += [(found[0], other) for other in _above(found[1])]


def _above(one: Container) -> Iterable[str]:
    above = (one.superclass,) if isinstance(one, ObjCClass) and one.superclass else ()
    return (*above, *one.protocols)


def inherited(view: View, one: Container, key: str) -> Container | None:
    """The nearest superclass or protocol that declares a method."""
    return next((found for _, found in ancestors(view, one) if key in found.methods), None)


def last(name: str) -> str:
    """Without the module: it is the same class, whichever binding has it."""
    return name.rpartition(".")[2]
