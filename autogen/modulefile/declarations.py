"""What the tables of a generated module declare, as plain data; types are the expressions of the tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from bindings._support.format.targets import choose

from ..model import Register

Value: TypeAlias = "int | float | str | tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a record; `byte` is the byte of its first bit, `bit` the bit within that byte.

    `bits` is the width of a bit-field, None for any other member. A record promoted into this one has no name.
    """

    name: str
    type: str
    byte: int
    bit: int = 0
    bits: int | None = None

    @property
    def offset(self) -> int:
        """Of the first bit from the start of the record, in bits."""
        return self.byte * 8 + self.bit


@dataclass(frozen=True, slots=True)
class Record:
    """A struct or union; `size` (bytes) is None for one that is only declared.

    `align` is None where the members and `pack` decide it. The run time places the members of an `explicit`
    one itself, and refuses to pass one `by_address` by value. Functions of the library take and give one that is
    `passed` as a stand-in with members of those types.
    """

    name: str
    kind: str
    size: int | None
    align: int | None = None
    pack: int | None = None
    explicit: bool = False
    by_address: bool = False
    passed: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration: its storage type and its enumerators in order; `flags` are those of an option set."""

    name: str
    type: str
    members: Mapping[str, int]
    flags: bool = False


@dataclass(frozen=True, slots=True)
class Typedef:
    """A name for a type; `MODULE.NAME` is a type of another module."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function; `prototype` is false for one that was declared without parameters (`f()` in C).

    `parameters` are (name, type); `symbol` is the library's name for it. The caller owns the object that a
    `retained` one returns. `reads` are the parameters, by place, behind which C only reads, as the module says.
    """

    name: str
    parameters: tuple[tuple[str, str], ...]
    result: str
    variadic: bool
    symbol: str
    retained: bool = False
    reads: tuple[int, ...] = ()

    @property
    def prototype(self) -> bool:
        """Whether C declares what it takes; `int f()` does not."""
        return bool(self.parameters) or not self.variadic


@dataclass(frozen=True, slots=True)
class Global:
    """A variable; `symbol` is the library's name for it. An `unsized` array has 0 for a length that no header says."""

    name: str
    type: str
    symbol: str
    const: bool = False
    unsized: bool = False


@dataclass(frozen=True, slots=True)
class Ioctl:
    """An ioctl request; `argument` is what its pointer points to, "None" for a request without one."""

    name: str
    number: int
    argument: str


@dataclass(frozen=True, slots=True)
class TypedValue:
    """A value of a type that is no number's: tuples for records and arrays, what is left out at their ends is zero."""

    name: str
    type: str
    value: Value


@dataclass(frozen=True, slots=True)
class BitRange:
    """Bits of a word, from `high` down to `low`."""

    name: str
    high: int
    low: int


@dataclass(frozen=True, slots=True)
class Method:
    """A method; `sign` is "-" or "+". `parameters` are (name, type), `facts` what follows the result, as written.

    The caller owns what a `retained` one returns. `attribute` is what Python calls it.
    """

    sign: str
    selector: str
    parameters: tuple[tuple[str, str], ...]
    result: str
    variadic: bool = False
    retained: bool = False
    facts: tuple[str, ...] = ()
    attribute: str = ""

    @property
    def key(self) -> str:
        """What tells it from the other methods of its class."""
        return f"{self.sign} {self.selector}"

    @property
    def consumes_self(self) -> bool:
        """Whether it takes over its receiver."""
        return "consumes self" in self.facts

    @property
    def consumes(self) -> tuple[int, ...]:
        """The arguments that it takes over, by position."""
        found = (fact.removeprefix("consumes ") for fact in self.facts if fact.startswith("consumes "))
        return tuple(int(word) for word in found if word != "self")

    @property
    def inner_pointer(self) -> bool:
        """Whether the result lies inside the receiver, and dies with it."""
        return "inner pointer" in self.facts

    @property
    def optional(self) -> bool:
        """Whether those who adopt the protocol may leave it out."""
        return "optional" in self.facts

    @property
    def availability(self) -> tuple[str, ...]:
        """Since when it is there, since when it is deprecated, and whether it is unavailable, as written."""
        words = ("since ", "deprecated ", "unavailable")
        return tuple(fact for fact in self.facts if fact.startswith(words))


@dataclass(frozen=True, slots=True)
class ObjCClass:
    """A class; a root class has the empty superclass. `methods` are by sign and selector: "- length".

    `objc_name` is its name in the runtime. A class or a protocol of another binding is `MODULE.NAME`.
    """

    name: str
    superclass: str = ""
    protocols: tuple[str, ...] = ()
    methods: Mapping[str, Method] = field(default_factory=dict)
    objc_name: str = ""


@dataclass(frozen=True, slots=True)
class ObjCProtocol:
    """A protocol and those that it adopts; otherwise as a class."""

    name: str
    protocols: tuple[str, ...] = ()
    methods: Mapping[str, Method] = field(default_factory=dict)
    objc_name: str = ""


@dataclass(frozen=True, slots=True)
class Declarations:
    """Everything a module declares on one target, each table by name in the order of the module.

    `others` are tables that this reader does not know, as raw entries: table -> name -> what follows the name.
    """

    records: Mapping[str, Record] = field(default_factory=dict)
    enums: Mapping[str, Enum] = field(default_factory=dict)
    types: Mapping[str, Typedef] = field(default_factory=dict)
    functions: Mapping[str, Function] = field(default_factory=dict)
    globals: Mapping[str, Global] = field(default_factory=dict)
    ioctls: Mapping[str, Ioctl] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, Value] = field(default_factory=dict)
    typed: Mapping[str, TypedValue | BitRange] = field(default_factory=dict)
    registers: Mapping[str, Register] = field(default_factory=dict)
    skipped: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    classes: Mapping[str, ObjCClass] = field(default_factory=dict)
    protocols: Mapping[str, ObjCProtocol] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModuleFile:
    """A generated module: `source` is its `__source__`, `targets` what it declares on each target, first one first.

    `library` are the names under which its library is looked for, by `sys.platform`; "" is every platform. Where there
    are several, each is a tuple of its names. `level` is how many dots lead to `_support`, as in Python's relative
    imports. Functions of one with `errno` keep it for `ctypes.get_errno`.
    """

    source: Mapping[str, str]
    targets: Mapping[str, Declarations]
    library: Mapping[str, tuple[str | tuple[str, ...], ...]] = field(default_factory=dict)
    level: int = 1
    errno: bool = False

    @property
    def first(self) -> Declarations:
        """What it declares on its first target."""
        return next(iter(self.targets.values()))

    def on(self, target: str) -> Declarations:
        """What it declares on a target, versions aside; on one that it was not made for, as on its first."""
        return self.targets[choose(self.targets, target) or next(iter(self.targets))]
