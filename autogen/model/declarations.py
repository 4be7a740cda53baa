"""What C headers declare, and the ledger. Sizes and alignments are in bytes, `Field.offset` in bits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from .types import FunctionType, Scalar, Type


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
    """A member of a record; unnamed bit-fields have no name, anonymous records are `anonymous`.

    `qualifiers`, here and below, are const and volatile of the thing itself, which decide nothing in Python. `python`
    is its name there where the rule would give that of another member.
    """

    name: str
    type: Type
    offset: int
    bits: int | None = None
    anonymous: bool = False
    qualifiers: tuple[str, ...] = field(default=(), compare=False)
    python: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A struct or union. `tag` is empty for one without a name; `path` then says what holds it.

    `size` is None for one that is only declared. `opaque` says why its members are not bound, if so.
    A `transparent` union is passed as its members are. `name_align` is what a typedef aligns its name for the record
    to, where the size is no multiple of it: C has no array of such, and no ctypes type is so.
    `layout` is decided by the layout pass: "natural", "pack N" or "explicit",
    and `by_address` by the by_value pass: ctypes cannot pass the record by value; `passed` are the members of a
    stand-in that it passes as C passes the record.
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
    passed: tuple[str, ...] = ()
    name_align: int | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration with its storage type; without a name only its enumerators are bound.

    `python` are the names that enumerators have there where the rule would give those of others, by C's.
    """

    key: str
    tag: str
    location: Location
    type: Scalar
    members: tuple[tuple[str, int], ...]
    path: tuple[str, str] | None = None
    is_tag: bool = True
    hexadecimal: bool = False
    flags: bool = False  # an option set, whose values are combined
    python: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Typedef:
    """A name for a type; `link` is set when another binding provides it: `type` is then a number's, or bytes."""

    key: str
    name: str
    location: Location
    type: Type
    link: str = ""
    qualifiers: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the library; `symbol` is its name there where it differs.

    The caller owns an object that a `retained` one returns. Versions are those of macOS, as Objective-C headers say.
    """

    key: str
    name: str
    location: Location
    type: FunctionType
    parameters: tuple[str, ...]
    symbol: str = ""
    retained: bool = False
    introduced: str = ""
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class Global:
    """A variable of the library; versions are those of macOS. An `unsized` array has a length that no header says."""

    key: str
    name: str
    location: Location
    type: Type
    symbol: str = ""
    introduced: str = ""
    deprecated: str = ""
    qualifiers: tuple[str, ...] = ()
    unsized: bool = False


Value: TypeAlias = "int | float | str | tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Constant:
    """A macro, constant or loose enumerator with a value; `ctype` is the C type that the value has.

    `note` is for readers: why it is no part of something larger, where one would expect that. Of an unsigned `word` of
    so many bits the value is what C has when it is stored in one.
    """

    key: str
    name: str
    location: Location
    value: Value
    ctype: str = "int"
    hexadecimal: bool = False
    note: str = ""
    word: int = 0


@dataclass(frozen=True, slots=True)
class TypedValue:
    """A macro or constant with a value that is no number: a record, an array of such, a pointer.

    `value` is a tuple for a record or an array; what is left out at its end is zero. That of a union is the position of
    a member among those that are bound, and what this holds. A pointer is an address, or the text that it points to.
    """

    key: str
    name: str
    location: Location
    type: Type
    value: Value
    hexadecimal: bool = False


@dataclass(frozen=True, slots=True)
class BitRange:
    """A macro that names bits of a word, from `high` down to `low`."""

    key: str
    name: str
    location: Location
    high: int
    low: int


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
    type ("type"), a function's have a ctypes type or a record. `expression` is in the grammar of
    `_support/cfunctions`. It and the kinds name a record by its number in `records`, as `0`, in backquotes.
    `integral` says that the value is an integer for any arguments; `result` is the record that it is instead.
    What one `returns` that calls, or follows pointers, is said like a kind; such a kind is any type, and `records` have
    functions and variables as well. An `is_value` one has no arguments, and is no function.
    """

    key: str
    name: str
    location: Location
    parameters: tuple[tuple[str, str], ...]
    expression: str
    integral: bool = True
    result: Type | None = None
    records: tuple[Type, ...] = ()
    returns: str = ""
    is_value: bool = False


@dataclass(frozen=True, slots=True)
class Skip:
    """A ledger entry: something declared in the bound headers that is not in the module, and why."""

    name: str
    reason: str
    location: Location
