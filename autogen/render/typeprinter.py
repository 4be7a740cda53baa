"""Model types as text in the grammar of the tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, wraps
from typing import TypeVar

from ..model import (
    Array,
    Block,
    ClassObject,
    Declaration,
    FunctionType,
    Instance,
    Object,
    Opaque,
    Out,
    Pointer,
    Ref,
    Scalar,
    Selector,
    Type,
    Typedef,
    Types,
    Void,
    with_tags,
)
from ..model.lengths import is_length, is_place

Printer = TypeVar("Printer", bound="TypePrinter")


def once(spell: Callable[[Printer, Type], str]) -> Callable[[Printer, Type], str]:
    """Spell a type once: of a framework's methods a thousand have the same few."""

    @wraps(spell)
    def spelled(self: Printer, kind: Type) -> str:
        key = spell.__name__, kind
        if (text := self.spelled.get(key)) is None:
            text = self.spelled[key] = spell(self, kind)
        return text

    return spelled


class TypePrinter:
    """Spells the types of one module."""

    def __init__(self, by_key: Mapping[str, Declaration], names: Mapping[str, str]) -> None:
        self.by_key, self.names = by_key, names
        self.types = Types(with_tags(by_key, names))
        self.spelled: dict[tuple[str, Type], str] = {}  # see `once`

    def lookup(self, key: str) -> Declaration | None:
        """A declaration; for a typedef that lent its name to a tag, that tag."""
        return self.types.by_key.get(key)

    def table(self, kind: Type, *, parameter: bool = False) -> str:
        """The type expression of the tables; `docs/module-format.md` has the grammar."""
        match kind:
            case Void():
                return "None"
            case Scalar():
                return kind.ctype
            case Opaque():
                return kind.form or f"opaque({kind.size}, {kind.align})"
            case Array():
                return f"{self.table(kind.of)} * {kind.length}"
            case FunctionType():
                listed = [*map(self.table, (kind.result, *kind.parameters)), *["..."] * kind.variadic]
                return f"CFUNCTYPE({', '.join(listed)})"
            case Pointer():
                return self._pointer(kind, parameter)
            case Ref():
                return self._ref(kind, parameter)
            case Object():
                return self.names[kind.key] if kind.key else f"id{self._protocols(kind.protocols)}"
            case Instance():
                return "instancetype"
            case ClassObject():
                return "Class"
            case Selector():
                return "SEL"
            case Block():
                parts = (kind.function.result, *kind.function.parameters)
                return f"BLOCK({', '.join(map(self.table, parts))})"
            case Out():
                return f"out({'retained ' if kind.retained else ''}{self.table(kind.to)})"

    def _protocols(self, keys: tuple[str, ...]) -> str:
        return f"[{', '.join(self.names[key] for key in keys)}]" if keys else ""

    def _ref(self, kind: Ref, parameter: bool) -> str:
        declaration = self.lookup(kind.key)
        if isinstance(declaration, Typedef) and not declaration.name:
            return self.table(declaration.type)
        if parameter and isinstance(declaration, Typedef) and isinstance(declaration.type, Pointer):
            # `typedef char *string`: as an argument it takes bytes, like char * itself
            target = self.resolve(declaration.type.to)
            if isinstance(target, Scalar) and target.ctype in ("c_char", "c_wchar"):
                return self.table(declaration.type, parameter=True)
        return self.names[kind.key]

    def _pointer(self, kind: Pointer, parameter: bool) -> str:
        """`char *` takes bytes as an argument; elsewhere only `const char *` is a string, since others are written.

        Parameters of callbacks are results, seen from Python: it receives them.
        """
        target = self.resolve(kind.to)
        match target:
            case Void():
                return "c_void_p"
            case FunctionType():
                return self.table(kind.to)
            case Scalar(ctype="c_char" | "c_wchar") if (kind.const and not kind.raw) or parameter:
                return f"{target.ctype}_p"
        return f"POINTER({self.table(kind.to)})"

    def parameter(self, kind: Type, following: Sequence[tuple[str, Type | None]] = ()) -> str:
        """A parameter of a function: pointers to void and to arithmetic types say whether the callee only reads.

        `const char *` is a string (c_char_p), unless of those `following`, names and types, the first is its length,
        or the second, behind where to begin. `const wchar_t *` is a string. `char *` and `wchar_t *` are none.
        """
        pointer = self.resolve(kind)
        target = self.resolve(pointer.to) if isinstance(pointer, Pointer) else None
        if not isinstance(pointer, Pointer) or not isinstance(target, Void | Scalar):
            return self.table(kind, parameter=True)
        characters = isinstance(target, Scalar) and target.ctype == "c_char"
        if isinstance(target, Scalar) and target.ctype == "c_wchar":
            return "c_wchar_p" if pointer.const else f"POINTER({self.table(pointer.to)})"
        if characters and pointer.const and not self._has_length(following):
            return "c_char_p"
        spelled = f"POINTER({self.table(pointer.to)})" if characters else self.table(kind, parameter=True)
        return "const " * pointer.const + spelled

    def _has_length(self, following: Sequence[tuple[str, Type | None]]) -> bool:
        listed = [(name, self._integer(kind)) for name, kind in following[:2]]
        if not listed or not listed[0][1]:
            return False
        return is_length(*listed[0]) or (
            is_place(listed[0][0]) and any(one[1] and is_length(*one) for one in listed[1:])
        )

    def _integer(self, kind: Type | None) -> tuple[str, ...]:
        """The typedefs of an integer and what is behind them; nothing for any other type."""
        names: list[str] = []
        while isinstance(kind, Ref):
            declaration = self.types.by_key.get(kind.key)
            if not isinstance(declaration, Typedef):
                return ()
            names.append(declaration.name)
            kind = declaration.type
        if not isinstance(kind, Scalar) or any(
            word in kind.ctype for word in ("float", "double", "bool", "char")
        ):
            return ()
        return (*names, kind.ctype)

    def constant(self, kind: Type) -> str:
        """What a method's table says before `c_void_p`, where the callee only reads."""
        reads = isinstance(kind, Pointer) and kind.const and isinstance(self.resolve(kind.to), Void)
        return "const " if reads else ""

    def resolve(self, kind: Type) -> Type:
        """The type behind typedefs of this module."""
        return self.types.resolve(kind)


@lru_cache(8192)
def sayable(name: str) -> bool:
    """Whether the source of a stub can say a name as it is; others are reached with getattr, and have no stub."""
    plain = name.isidentifier() and unicodedata.normalize("NFKC", name) == name
    return plain and name not in _STUB_MACHINERY


_STUB_MACHINERY = {"__debug__", "_b", "_c", "_s", "_t", "_TypeVar", "_deprecated"}
"""What Python does not assign, and what the template of stubs imports: a name would hide it."""
