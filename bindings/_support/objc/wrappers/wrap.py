"""Addresses on their way into Python: wrappers for what a caller, or a variable, holds."""

from __future__ import annotations

from ..objects.object import ObjectType, from_address
from .concrete import concrete_classes

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ..objects.out import Out
    from .concrete import ConcreteClasses


def wrap(classes: ConcreteClasses, where: int | None, retained: bool = False) -> Any:
    """Return a wrapper for the object at an address, None for nil."""
    return classes.check(retained)(from_address(where), None, None) if where else None


def wrap_stored(out: Out, where: int | None) -> Any:
    """Return a wrapper for what a callee has stored where a parameter points."""
    if not isinstance(out.kind, ObjectType):
        return where
    return wrap(concrete_classes(out.space.objc(), out.kind), where, out.retained)
