"""What the text of an entry names: types, functions and variables, each by its number until it has a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from ...clang import TypeKind
from ...clang import library as clang
from ...model import (
    Block,
    ClassObject,
    Declaration,
    Function,
    Global,
    Instance,
    MacroFunction,
    Object,
    Out,
    Pointer,
    Ref,
    Scalar,
    Selector,
    Type,
)
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import Untranslatable
from .trees import points_to_own_record

_CHARACTERS = (TypeKind.CHAR_S, TypeKind.CHAR_U)

WORDS = (
    *("do", "loop", "leave", "again", "addressof", "assign", "load", "store", "fence"),
    *("sizeof", "typeof", "POINTER", "CFUNCTYPE"),
)
"""What an entry's own words are; no function that is called so can be called."""


class World(NamedTuple):
    """What entries can name: `bound` are declarations by key, `reach` finds others, `read_type` reads types.

    `reasons` says, by key, why an inline function is not bound.
    """

    bound: Mapping[str, Declaration]
    reach: Callable[[str], Declaration | None]
    read_type: Callable[[clang.Type], Type]
    reasons: Mapping[str, str]


class Mentions:
    """The types and declarations that one entry names."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.types: list[Type] = []
        self.names: set[str] = set()

    def of(self, kind: Type) -> str:
        """The number of a type, in backquotes. Raises Untranslatable for objects of Objective-C."""
        if isinstance(kind, Object | Instance | ClassObject | Selector | Block | Out):
            raise Untranslatable("it has to do with objects of Objective-C")
        if kind not in self.types:
            self.types.append(kind)
        return f"`{self.types.index(kind)}`"

    def type(self, kind: clang.Type) -> str:
        """The same for a clang type; a record that a function declares in its body is bytes."""
        if points_to_own_record(kind):
            return self.of(Pointer(Scalar("c_ubyte", 1, 1)))
        return self.of(self.world.read_type(kind))

    def parameter(self, kind: clang.Type) -> str:
        """The type of a parameter; the words that arithmetic has for parameters mean something else there.

        Raises Untranslatable for such a type.
        """
        if kind.spelling.split(" ")[-1] in ("name", "type", "number"):
            raise Untranslatable(f"it takes a {kind.spelling}, which means something else as a parameter")
        if (
            clang.type_kind(kind.get_canonical()) in _CHARACTERS
        ):  # a number of the sign that it has on the target
            return ctypes_name(kind) or ""
        return self.type(kind)

    def declaration(self, cursor: clang.Cursor) -> Function | Global | MacroFunction | None:
        """What is bound of the function or variable that a cursor names."""
        found = self.known(cursor.get_usr())
        return found if isinstance(found, Function | Global | MacroFunction) else None

    def known(self, key: str) -> Declaration | None:
        """What is bound by a key, or can be."""
        return self.world.bound.get(key) or self.world.reach(key)

    def name(self, declaration: Function | Global | MacroFunction) -> str:
        """The number of a function or variable, in backquotes. Raises Untranslatable for a word of the tables."""
        if declaration.name in WORDS:
            raise Untranslatable(f"it calls {declaration.name}(), which is a word of the tables")
        self.names.add(declaration.name)
        return self.of(Ref(declaration.key))
