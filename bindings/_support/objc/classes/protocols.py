"""Protocols as Python classes, and which of them a class adopts."""

from __future__ import annotations

from ..objects.object import ObjectType

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class ProtocolType(ObjectType):
    """Metaclass of protocols: `isinstance(obj, NSCopying)` says whether the object's class adopts it."""

    def __instancecheck__(cls, instance: Any) -> bool:
        return adopts(type(instance), cls)

    def __subclasscheck__(cls, subclass: type) -> bool:
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        return adopts(subclass, cls)


def adopts(cls: type, protocol: ProtocolType) -> bool:
    """Whether the tables, or for an object's own class the runtime, say that a class adopts a protocol."""
    return any(adopted is protocol for adopted in protocols_of(cls))


def protocols_of(cls: type) -> Iterator[ObjectType]:
    """Yield every protocol of a class, inherited ones too."""
    for base in cls.__mro__:
        own = base.__dict__
        if isinstance(base, ProtocolType):
            yield base
        adopted = [*own.get("_extra_", ())]
        if (entry := own.get("_entry_")) is not None:
            adopted += entry.protocols()
        for protocol in adopted:
            yield from protocols_of(protocol)
