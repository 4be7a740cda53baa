"""The declarations and types of one bound header set: frozen values without any libclang object inside.

Everything before this (`clang/`, `parse.py`) can be tested with three-line headers, everything after it
(`passes/`, `render.py`) with models written by hand. Sizes and alignments are in bytes, `Field.offset` in bits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

# Types ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Void:
    """`void` as a result or behind a pointer."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """An arithmetic type that ctypes has: `ctype` is ctypes' name for it, such as c_int."""

    ctype: str
    size: int
    align: int


@dataclass(frozen=True, slots=True)
class Opaque:
    """A value that ctypes has no type for (a vector, a 128-bit integer, a half float): only its bytes are known.

    It can be a member, but never an argument or a result; `spelling` is the C type, for the ledger.
    """

    spelling: str
    size: int
    align: int


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointer; `const` says that what it points to is const, which decides how `char *` is bound."""

    to: Type
    const: bool = False


@dataclass(frozen=True, slots=True)
class Array:
    """An array; flexible array members and incomplete arrays have length 0."""

    of: Type
    length: int


@dataclass(frozen=True, slots=True)
class FunctionType:
    """A function's type; without a prototype (`f()` in C) any arguments go."""

    result: Type
    parameters: tuple[Type, ...]
    variadic: bool = False
    prototype: bool = True


@dataclass(frozen=True, slots=True)
class Ref:
    """A use of a record, an enumeration or a typedef, by the key of its declaration."""

    key: str


Type: TypeAlias = Void | Scalar | Opaque | Pointer | Array | FunctionType | Ref

# Declarations ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Location:
    """Where a declaration stands: the header as it is included, and the line."""

    header: str
    line: int
    column: int = 0

    def __str__(self) -> str:
        return f"{self.header}:{self.line}"


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a record; unnamed bit-fields have no name, anonymous records are `anonymous`."""

    name: str
    type: Type
    offset: int
    bits: int | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A struct or union. `tag` is empty for one without a name; `path` then says what holds it.

    `size` is None for one that is only declared. `opaque` says why its members are not bound, if so.
    A `transparent` union is passed as its members are.
    `layout` is decided by the layout pass: "natural", "pack N" or "explicit",
    and `by_address` by the by_value pass: ctypes cannot pass the record by value.
    """

    key: str
    kind: str
    tag: str
    location: Location
    size: int | None = None
    align: int = 1
    fields: tuple[Field, ...] = ()
    path: tuple[str, str] | None = None  # (key of the holder, name within it)
    is_tag: bool = True  # named by a tag, not by its typedef
    opaque: str = ""
    transparent: bool = False
    layout: str = "natural"
    by_address: bool = False


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration with its storage type; without a name only its enumerators are bound."""

    key: str
    tag: str
    location: Location
    type: Scalar
    members: tuple[tuple[str, int], ...]
    path: tuple[str, str] | None = None
    is_tag: bool = True
    hexadecimal: bool = False


@dataclass(frozen=True, slots=True)
class Typedef:
    """A name for a type; `link` is set when another binding provides it."""

    key: str
    name: str
    location: Location
    type: Type
    link: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the library; `symbol` is its name there where it differs."""

    key: str
    name: str
    location: Location
    type: FunctionType
    parameters: tuple[str, ...]
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Global:
    """A variable of the library."""

    key: str
    name: str
    location: Location
    type: Type
    symbol: str = ""


Value: TypeAlias = "int | float | str | tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Constant:
    """A macro, constant or loose enumerator with a value; `ctype` is the C type that the value has."""

    key: str
    name: str
    location: Location
    value: Value
    ctype: str = "int"
    hexadecimal: bool = False


@dataclass(frozen=True, slots=True)
class Ioctl:
    """A macro that makes an ioctl number; `argument` is what the request's pointer points to."""

    key: str
    name: str
    location: Location
    number: int
    argument: Type


@dataclass(frozen=True, slots=True)
class Alias:
    """A macro that is another name of a declaration."""

    key: str
    name: str
    location: Location
    of: str


@dataclass(frozen=True, slots=True)
class MacroFunction:
    """A macro with arguments, or an inline function, that computes one expression.

    `parameters` are (name, kind): a macro's take any number (""), the rest of a constant's name ("name") or a
    type ("type"), a function's have a ctypes type. `expression` is in the grammar of `_support/cfunctions.py`;
    for a function that returns a `record`, it only has the locals, and `fields` has the members' values.
    `integral` says that the value is an integer for any arguments.
    """

    key: str
    name: str
    location: Location
    parameters: tuple[tuple[str, str], ...]
    expression: str
    integral: bool = True
    record: Type | None = None
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Skip:
    """A ledger entry: something declared in the bound headers that is not in the module, and why."""

    name: str
    reason: str
    location: Location


Declaration: TypeAlias = (
    Record | Enum | Typedef | Function | Global | Constant | Ioctl | Alias | MacroFunction
)

# What the manifest and `autogen gen` call the kinds.
KINDS: Mapping[type, str] = {
    Record: "record",
    Enum: "enum",
    Typedef: "typedef",
    Function: "function",
    Global: "global",
    Constant: "macro",
    Ioctl: "macro",
    Alias: "macro",
    MacroFunction: "macro",
}


@dataclass(frozen=True, slots=True)
class Module:
    """All declarations of a binding in the order of the headers, and the ledger.

    `selected` are the keys that the user asked for; everything else is there because a type needs it.
    `names` maps a key to the Python name, once the names pass has run.
    """

    declarations: tuple[Declaration, ...]
    skips: tuple[Skip, ...] = ()
    selected: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    pointer_size: int = 8

    def by_key(self) -> dict[str, Declaration]:
        return {declaration.key: declaration for declaration in self.declarations}


def c_name(declaration: Declaration) -> str:
    """The C name of a declaration; empty for a record or an enumeration without one."""
    return declaration.tag if isinstance(declaration, Record | Enum) else declaration.name


def uses(declaration: Declaration) -> tuple[Type, ...]:
    """The types that a declaration mentions."""
    match declaration:
        case Record():
            return tuple(f.type for f in declaration.fields)
        case Typedef() | Global():
            return (declaration.type,)
        case Function():
            return (declaration.type,)
        case Ioctl():
            return (declaration.argument,)
        case MacroFunction() if declaration.record is not None:
            return (declaration.record,)
        case _:
            return ()


def refs(kind: Type) -> tuple[str, ...]:
    """The keys that a type mentions, at any depth."""
    match kind:
        case Ref():
            return (kind.key,)
        case Pointer():
            return refs(kind.to)
        case Array():
            return refs(kind.of)
        case FunctionType():
            return tuple(key for part in (kind.result, *kind.parameters) for key in refs(part))
        case _:
            return ()
