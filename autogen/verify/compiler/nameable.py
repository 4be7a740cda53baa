"""What C code can name of a model: members of anonymous members too, elements of arrays; and what macros may hide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ...model import Array, Enum, Field, Function, Pointer, Record, Type
from ...render.c.holders import innermost_key
from ...render.c.text import CText

_BEHIND_VA_LIST = {
    "__va_list_tag": "__typeof__((*(__builtin_va_list *)0)[0])",
    "__va_list": "__typeof__(*(__builtin_va_list *)0)",
}
_IN_PROTOTYPE = re.compile(r"@F@\w+@[SUE]A?@")  # in clang's name of a declaration


class Nameable(CText):
    """The C text of a model, and what of it can be asked about."""

    def all(self, kind: type) -> Iterator[Any]:
        """All declarations of a kind."""
        return (declaration for declaration in self.model.declarations if type(declaration) is kind)

    def named(self, one: Record | Enum) -> str | None:
        """As C names it; the record behind va_list by that type, and one that only a prototype declares not at all."""
        if isinstance(one, Record) and one.tag in _BEHIND_VA_LIST:
            return _BEHIND_VA_LIST[one.tag]
        return None if _IN_PROTOTYPE.search(one.key) else super().named(one)

    def spelled(self, kind: Type) -> str | None:
        """The text of a type as it is passed; None if C has no name for what it is built on."""
        text = self.type(replace(kind, spelling="") if isinstance(kind, Pointer) else kind)
        return None if "/*" in text else text

    def subobjects(self, record: Record) -> Iterator[Field]:
        """The members that code can name: those of anonymous members too."""
        for one in record.fields:
            inner = self.by_key.get(innermost_key(one.type)) if one.anonymous else None
            if isinstance(inner, Record):
                yield from self.subobjects(inner)
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

    def subscripts(self, kind: Type) -> str:
        """What leads from an array to its innermost element."""
        found = self.types.resolve(kind)
        return f"[0]{self.subscripts(found.of)}" if isinstance(found, Array) else ""
