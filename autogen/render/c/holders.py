"""What holds types without a name, through which C reaches them: a member, a typedef or a variable."""

from __future__ import annotations

from typing import TypeAlias

from ...model import (
    Array,
    Enum,
    Field,
    Global,
    Module,
    Pointer,
    Record,
    Ref,
    Type,
    Typedef,
    TypedValue,
    c_name,
)

Holder: TypeAlias = "tuple[Record, Field] | Typedef | Global | TypedValue"


def holders(model: Module) -> dict[str, Holder]:
    """What holds each type without a name: a member of a record, or else a typedef or a variable."""
    by_key = model.by_key()
    found: dict[str, Holder] = {}

    def hold(kind: Type, holder: Holder) -> None:
        inner = by_key.get(innermost_key(kind))
        if isinstance(inner, Record | Enum) and not c_name(inner):
            found.setdefault(inner.key, holder)

    for record in model.declarations:
        if isinstance(record, Record):
            for one in record.fields:
                hold(one.type, (record, one))
    for other in model.declarations:
        if isinstance(other, Typedef | Global | TypedValue) and other.name:
            hold(other.type, other)
    return found


def innermost_key(kind: Type) -> str:
    """The key of the declaration that a declarator is built on."""
    while isinstance(kind, Pointer | Array):
        kind = kind.to if isinstance(kind, Pointer) else kind.of
    return kind.key if isinstance(kind, Ref) else ""


def to_innermost(kind: Type) -> str:
    """What leads from a declarator to what it is built on."""
    if isinstance(kind, Pointer):
        return f"[0]{to_innermost(kind.to)}"
    return f"[0]{to_innermost(kind.of)}" if isinstance(kind, Array) else ""
