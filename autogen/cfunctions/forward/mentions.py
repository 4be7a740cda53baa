"""What the text of an entry names: types, functions and variables, each by its number until it has a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...clang import library as clang
from ...model import Declaration, Function, Global, MacroFunction, Ref, Type
from ..translate.expr import Untranslatable

WORDS = (
    "do",
    "loop",
    "addressof",
    "assign",
    "load",
    "memset",
    "memmove",
    "sizeof",
    "typeof",
    "POINTER",
    "CFUNCTYPE",
)
"""What an entry's own words are; no function that is called so can be called."""


class Mentions:
    """The types and declarations that one entry names; `bound` are declarations by key, `read_type` reads types."""

    def __init__(self, bound: Mapping[str, Declaration], read_type: Callable[[clang.Type], Type]) -> None:
        self.bound, self.read_type = bound, read_type
        self.types: list[Type] = []
        self.names: set[str] = set()

    def of(self, kind: Type) -> str:
        """The number of a type, in backquotes."""
        if kind not in self.types:
            self.types.append(kind)
        return f"`{self.types.index(kind)}`"

    def type(self, kind: clang.Type) -> str:
        """The same for a clang type."""
        return self.of(self.read_type(kind))

    def declaration(self, cursor: clang.Cursor) -> Function | Global | MacroFunction | None:
        """What is bound of the function or variable that a cursor names."""
        found = self.bound.get(cursor.get_usr())
        return found if isinstance(found, Function | Global | MacroFunction) else None

    def name(self, declaration: Function | Global | MacroFunction) -> str:
        """The number of a function or variable, in backquotes."""
        if declaration.name in WORDS:
            raise Untranslatable(f"it calls {declaration.name}(), which is a word of the tables")
        self.names.add(declaration.name)
        return self.of(Ref(declaration.key))
