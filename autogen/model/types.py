"""The types of the model. Sizes and alignments are in bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


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
    """A value that ctypes has no type for (a vector, a 128-bit integer, a half float).

    It can be a member, but no argument or result, integers aside; `spelling` is the C type, for the ledger. `form` is
    how the tables have it where its numbers are known; else only its bytes are.
    """

    spelling: str
    size: int
    align: int
    form: str = ""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointer; `const` says that what it points to is const, which decides how `char *` is bound.

    The characters behind a `raw` one are bytes, and no string. `spelling` is what C calls a type that is only passed
    like a pointer (`va_list`, a transparent union).
    """

    to: Type
    const: bool = False
    volatile: bool = field(default=False, compare=False)
    raw: bool = False
    spelling: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Array:
    """An array; flexible array members and incomplete arrays have length 0."""

    of: Type
    length: int


@dataclass(frozen=True, slots=True)
class FunctionType:
    """A function's type; without a prototype (`f()` in C) any arguments go.

    `convention` is how it is called, where that is not the target's own way: ms_abi, regparm.
    `names` are what a header calls the parameters, "" for one without a name; they make no other type.
    """

    result: Type
    parameters: tuple[Type, ...]
    variadic: bool = False
    prototype: bool = True
    convention: str = ""
    names: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Ref:
    """A use of a record, an enumeration or a typedef, by the key of its declaration."""

    key: str


@dataclass(frozen=True, slots=True)
class Object:
    """A pointer to an Objective-C object: of the class with that key, or `id` without one.

    `protocols` are keys too. For readers only: `arguments` are a generic class's (`NSArray<NSString *> *`),
    `parameter` is the type parameter that stands here, and `nullable` is False where the header says never nil.
    """

    key: str = ""
    protocols: tuple[str, ...] = ()
    arguments: tuple[Type, ...] = ()
    parameter: str = ""
    nullable: bool = True


@dataclass(frozen=True, slots=True)
class Instance:
    """`instancetype`: an object of the receiver's class."""

    nullable: bool = True


@dataclass(frozen=True, slots=True)
class ClassObject:
    """`Class`, or `Class<P>` with the keys of its protocols."""

    protocols: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Selector:
    """`SEL`."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block: a closure of Objective-C, called like a function of that type."""

    function: FunctionType


@dataclass(frozen=True, slots=True)
class Out:
    """A parameter behind which the callee stores an object, such as `NSError **`; the caller owns a `retained` one."""

    to: Type
    retained: bool = False


Type: TypeAlias = (
    Void
    | Scalar
    | Opaque
    | Pointer
    | Array
    | FunctionType
    | Ref
    | Object
    | Instance
    | ClassObject
    | Selector
    | Block
    | Out
)


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
        case Object():
            keys = (kind.key,) if kind.key else ()
            return (*keys, *kind.protocols, *(key for part in kind.arguments for key in refs(part)))
        case ClassObject():
            return kind.protocols
        case Block():
            return refs(kind.function)
        case Out():
            return refs(kind.to)
        case _:
            return ()
