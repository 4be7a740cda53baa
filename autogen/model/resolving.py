"""What is behind a type: one way through typedefs, and the size and alignment at its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .declarations import Enum, Record, Typedef
from .module import Declaration, Module
from .types import Array, Opaque, Ref, Scalar, Type, Void


@dataclass(frozen=True, slots=True)
class Extent:
    """Size and alignment of a type, in bytes."""

    size: int
    align: int


@dataclass(frozen=True)
class Types:
    """The types of a module: `by_key` are its declarations, `pointer_size` is in bytes."""

    by_key: Mapping[str, Declaration]
    pointer_size: int = 8
    answers: dict[tuple[str, str], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What has been asked of records, by question and key: a record may hold another one many times, and deep."""

    @classmethod
    def of(cls, module: Module) -> Types:
        """Those of a module whose declarations have their Python names."""
        return cls(with_tags(module.by_key(), module.names), module.pointer_size)

    def resolve(self, kind: Type) -> Type:
        """The type behind typedefs; a use of a record, of an enumeration, or of another binding's type stays one."""
        while isinstance(kind, Ref):
            declaration = self.by_key.get(kind.key)
            if not isinstance(declaration, Typedef) or declaration.link:
                break
            kind = declaration.type
        return kind

    def behind(self, kind: Type) -> Type | Record | Enum:
        """As `resolve`, with a record or an enumeration as it is declared."""
        kind = self.resolve(kind)
        declaration = self.by_key.get(kind.key) if isinstance(kind, Ref) else None
        return declaration if isinstance(declaration, Record | Enum) else kind

    def record(self, kind: Type) -> Record | None:
        """The record that a type is, if it is one."""
        found = self.behind(kind)
        return found if isinstance(found, Record) else None

    def extent(self, kind: Type) -> Extent:
        """Size and alignment; a function or an object of Objective-C has those of its address.

        A record that is only declared and `void` have no size.
        """
        match self.behind(kind):
            case Scalar(size=size, align=align) | Opaque(size=size, align=align):
                return Extent(size, align)
            case Enum(type=scalar):
                return Extent(scalar.size, scalar.align)
            case Record(size=size, align=align):
                return Extent(size or 0, align)
            case Array(of=of, length=length):
                item = self.extent(of)
                return Extent(item.size * length, item.align)
            case Ref(key=key):
                elsewhere = self.by_key.get(key)
                return self.extent(elsewhere.type) if isinstance(elsewhere, Typedef) else Extent(0, 1)
            case Void():
                return Extent(0, 1)
        return Extent(self.pointer_size, self.pointer_size)

    def size(self, kind: Type) -> int:
        """In bytes; see `extent`."""
        return self.extent(kind).size


def with_tags(by_key: Mapping[str, Declaration], names: Mapping[str, str]) -> dict[str, Declaration]:
    """Declarations by key; the key of a typedef that only lent its name to a tag is the tag's."""
    others = {key: name for key, name in names.items() if key not in by_key}
    wanted = set(others.values())
    by_name = {names[key]: one for key, one in by_key.items() if names.get(key) in wanted} if wanted else {}
    return {**{key: by_name[name] for key, name in others.items() if name in by_name}, **by_key}
