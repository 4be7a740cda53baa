"""How C names what a model declares, also what has no name there: by the member or variable that holds it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...model import (
    Array,
    Declaration,
    Enum,
    Field,
    Function,
    Global,
    Module,
    Pointer,
    Record,
    Ref,
    Type,
    Typedef,
    c_name,
)


class Spelling:
    """The C side of one model."""

    def __init__(self, model: Module) -> None:
        self.model, self.by_key = model, model.by_key()
        self.holders: dict[str, tuple[Record, Field]] = {}  # of each nameless record: what it is a member of
        for record in self.all(Record):
            for one in record.fields:
                inner = self.by_key.get(innermost_key(one.type))
                if isinstance(inner, Record | Enum) and not c_name(inner):
                    self.holders.setdefault(inner.key, (record, one))

    def all(self, kind: type) -> Iterator[Any]:
        return (declaration for declaration in self.model.declarations if type(declaration) is kind)

    def spelled(self, one: Record | Enum) -> str | None:
        """How C names a type; None if it has no way to."""
        if c_name(one):
            keyword = "enum" if isinstance(one, Enum) else one.kind
            return f"{keyword} {one.tag}" if one.is_tag else one.tag
        if one.key in self.holders:
            record, place = self.holders[one.key]
            around = self.named_outer(record)
            spelled = self.spelled(around) if around else None
            return (
                f"__typeof__((({spelled} *)0)->{place.name}{_to_innermost(place.type)})" if spelled else None
            )
        named = [d for d in self.model.declarations if isinstance(d, Typedef | Global) and d.name]
        for holder in named:
            if innermost_key(holder.type) == one.key:
                thing = holder.name if isinstance(holder, Global) else f"(*({holder.name} *)0)"
                return f"__typeof__({thing}{_to_innermost(holder.type)})"
        return None

    def named_outer(self, record: Record) -> Record | None:
        """The record itself, or for an anonymous member the nearest one around it that is not."""
        holder = self.holders.get(record.key)
        if c_name(record) or holder is None or not holder[1].anonymous:
            return record
        return self.named_outer(holder[0])

    def leaves(self, record: Record) -> Iterator[Field]:
        """The members that code can name: those of anonymous members too."""
        for one in record.fields:
            inner = self.by_key.get(innermost_key(one.type)) if one.anonymous else None
            if isinstance(inner, Record):
                yield from self.leaves(inner)
            elif one.name:
                yield one

    def hidden(self) -> set[str]:
        """Members, tags and enumerators may be hidden by macros of their names (st_atime, sa_handler)."""
        names: set[str] = set()
        for record in self.all(Record):
            names |= {record.tag, *(one.name for one in record.fields)}
            if record.path:
                names.add(record.path[1])
        for enum in self.all(Enum):
            names |= {enum.tag, *(name for name, _ in enum.members)}
        for function in self.all(Function):
            names.add(function.name)
        return names - {""}

    def resolve(self, kind: Type) -> Type | Declaration:
        """The type behind typedefs: a record or an enumeration as its declaration."""
        while isinstance(kind, Ref):
            declaration = self.by_key.get(kind.key)
            if not isinstance(declaration, Typedef):
                return declaration or kind
            kind = declaration.type
        return kind

    def subscripts(self, kind: Type) -> str:
        """What leads from an array to its innermost element."""
        found = self.resolve(kind)
        return f"[0]{self.subscripts(found.of)}" if isinstance(found, Array) else ""


def innermost_key(kind: Type) -> str:
    """The key of the declaration that a declarator is built on."""
    while isinstance(kind, Pointer | Array):
        kind = kind.to if isinstance(kind, Pointer) else kind.of
    return kind.key if isinstance(kind, Ref) else ""


def _to_innermost(kind: Type) -> str:
    if isinstance(kind, Pointer):
        return f"[0]{_to_innermost(kind.to)}"
    return f"[0]{_to_innermost(kind.of)}" if isinstance(kind, Array) else ""
