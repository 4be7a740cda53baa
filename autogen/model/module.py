"""All declarations of a binding together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from .declarations import (
    Alias,
    BitRange,
    Constant,
    Enum,
    Function,
    Global,
    Ioctl,
    MacroFunction,
    Record,
    Skip,
    Typedef,
    TypedValue,
)
from .objc import Method, ObjCCategory, ObjCClass, ObjCProtocol
from .registers import Register
from .types import Object, Ref, Type

Declaration: TypeAlias = (
    Record
    | Enum
    | Typedef
    | Function
    | Global
    | Constant
    | TypedValue
    | BitRange
    | Ioctl
    | Alias
    | MacroFunction
    | Register
    | ObjCClass
    | ObjCProtocol
    | ObjCCategory
)

# What the manifest and `autogen gen` call the kinds.
KINDS: Mapping[type, str] = {
    Record: "record",
    Enum: "enum",
    Typedef: "typedef",
    Function: "function",
    Global: "global",
    Constant: "macro",
    TypedValue: "macro",
    BitRange: "macro",
    Ioctl: "macro",
    Alias: "macro",
    MacroFunction: "macro",
    Register: "macro",
    ObjCClass: "class",
    ObjCProtocol: "protocol",
    ObjCCategory: "class",
}


@dataclass(frozen=True, slots=True)
class Module:
    """All declarations of a binding in the order of the headers, and the ledger.

    `selected` are the keys that the user asked for; everything else is there because a type needs it.
    `names` maps a key to the Python name, once the names pass has run. `definitions` has the text of macros, and of
    inline functions up to their bodies, by key, with the comments and line breaks of the header. `also` are headers
    that were read behind those that were asked for, which leave them to their user.
    """

    declarations: tuple[Declaration, ...]
    skips: tuple[Skip, ...] = ()
    selected: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    pointer_size: int = 8
    definitions: Mapping[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()

    def by_key(self) -> dict[str, Declaration]:
        """The declarations by their keys."""
        return {declaration.key: declaration for declaration in self.declarations}


def unique(keys: Iterable[str]) -> tuple[str, ...]:
    """Each key once, in order."""
    return tuple(dict.fromkeys(keys))


def method_name(owner: str, method: Method) -> str:
    """A method as Objective-C's own messages write it: -[NSString length]."""
    return f"{method.sign}[{owner} {method.selector}]"


def c_name(declaration: Declaration) -> str:
    """The C name of a declaration; empty for a record or an enumeration without one."""
    return declaration.tag if isinstance(declaration, Record | Enum) else declaration.name


def uses(declaration: Declaration) -> tuple[Type, ...]:
    """The types that a declaration mentions."""
    match declaration:
        case Record():
            return tuple(f.type for f in declaration.fields)
        case Typedef() | Global() | TypedValue():
            return (declaration.type,)
        case Function():
            return (declaration.type,)
        case Ioctl():
            return (declaration.argument,)
        case MacroFunction():
            return (
                declaration.records
                if declaration.result is None
                else (declaration.result, *declaration.records)
            )
        case Register():
            return tuple(Ref(f.enum) for f in declaration.fields if f.enum)
        case ObjCClass() | ObjCProtocol() | ObjCCategory():
            return (
                Object("", declaration.protocols),
                *_above(declaration),
                *(m.type for m in declaration.methods),
            )
        case _:
            return ()


def _above(declaration: ObjCClass | ObjCProtocol | ObjCCategory) -> tuple[Type, ...]:
    """What a class is built on: its superclass, or the class that a category belongs to."""
    key = getattr(declaration, "superclass", "") or getattr(declaration, "of", "")
    return (Object(key),) if key else ()
