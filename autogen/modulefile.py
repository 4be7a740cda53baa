"""What a generated module declares, read from its text: no import, no ctypes, any target.

The grammar of the tables is described in `bindings/_support/namespace.py`; `tables.py` writes it, this reads it.
Types stay the expressions of the tables (`c_int`, `POINTER(T)`, `T * 4`, a name of the module).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .errors import AutogenError
from .model import Register
from .registers import read_registers

Value: TypeAlias = "int | float | str | tuple[Value, ...]"

# What ends the name in an entry; a table that is not listed is read by the name that begins each line.
_MARKS = {"records": ": ", "enums": ": ", "types": " = ", "functions": "(", "globals": ": "}
_MARKS |= {"ioctls": " = ", "aliases": " = ", "constants": " = ", "skipped": ": ", "registers": ": "}
_BLOCKS = ("records", "enums", "registers")
_ONE_TARGET = "x86_64-linux-gnu"  # of modules made before they named their target


class NotAModule(AutogenError):
    """The text is not one that `autogen` wrote; the message says what is wrong with it."""


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
    one itself, and refuses to pass one `by_address` by value.
    """

    name: str
    kind: str
    size: int | None
    align: int | None = None
    pack: int | None = None
    explicit: bool = False
    by_address: bool = False
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration: its storage type and its enumerators in order."""

    name: str
    type: str
    members: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Typedef:
    """A name for a type; `MODULE.NAME` is a type of another module."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function; `prototype` is false for one that was declared without parameters (`f()` in C).

    `parameters` are (name, type); `symbol` is the library's name for it.
    """

    name: str
    parameters: tuple[tuple[str, str], ...]
    result: str
    variadic: bool
    symbol: str

    @property
    def prototype(self) -> bool:
        return bool(self.parameters) or not self.variadic


@dataclass(frozen=True, slots=True)
class Global:
    """A variable; `symbol` is the library's name for it."""

    name: str
    type: str
    symbol: str


@dataclass(frozen=True, slots=True)
class Ioctl:
    """An ioctl request; `argument` is what its pointer points to, "None" for a request without one."""

    name: str
    number: int
    argument: str


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
    registers: Mapping[str, Register] = field(default_factory=dict)
    skipped: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModuleFile:
    """A generated module: `source` is its `__source__`, `targets` what it declares on each target, first one first.

    `library` are the names under which its library is looked for, by `sys.platform`; "" is every platform.
    """

    source: Mapping[str, str]
    targets: Mapping[str, Declarations]
    library: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def first(self) -> Declarations:
        return next(iter(self.targets.values()))


def read(text: str) -> ModuleFile:
    """Read the text of a generated module. Raises NotAModule if it is something else."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise NotAModule(f"not a module made by autogen: it is not Python ({error})") from None
    values: dict[str, ast.expr] = {}
    call: ast.Call | None = None
    for statement in tree.body:
        if not isinstance(statement, ast.Assign):
            continue
        if isinstance(statement.value, ast.Call) and getattr(statement.value.func, "id", "") == "_bindings":
            call = statement.value
        elif isinstance(target := statement.targets[0], ast.Name):
            values[target.id] = statement.value
    if call is None:
        raise NotAModule("not a module made by autogen: it does not call `_bindings(globals(), …)`")
    try:
        facts = {
            word.arg: ast.literal_eval(
                values[word.value.id] if isinstance(word.value, ast.Name) else word.value
            )
            for word in call.keywords
            if word.arg
        }
        source = ast.literal_eval(values["__source__"]) if "__source__" in values else {}
        return _module(facts, source)
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, SyntaxError) as error:
        raise NotAModule(f"a module made by autogen, but damaged or of another version: {error!r}") from None


def _module(facts: dict[str, Any], source: Mapping[str, str]) -> ModuleFile:
    first: str = facts.pop("target", _ONE_TARGET)
    changes: dict[str, dict[str, str]] = facts.pop("targets", {})
    library = facts.pop("library", ())
    texts = {
        table: "".join(text)
        for table, text in facts.items()
        if isinstance(text, str | tuple) and table != "name"
    }
    base = {table: dict(_entries(table, text)) for table, text in texts.items()}
    targets = {first: _declarations(base)}
    for target, change in changes.items():
        targets[target] = _declarations(_changed(base, dict(change)))
    by_platform = library if isinstance(library, dict) else {"": library} if library else {}
    return ModuleFile(source, targets, by_platform)


def _changed(base: Mapping[str, dict[str, str]], change: dict[str, str]) -> dict[str, dict[str, str]]:
    """The entries of a further target: those of the first one, without the missing, with its own."""
    missing = set(change.pop("missing", "").split())
    tables = {
        table: {name: rest for name, rest in entries.items() if f"{table}.{name}" not in missing}
        for table, entries in base.items()
    }
    for table, text in change.items():
        tables[table] = {**tables.get(table, {}), **dict(_entries(table, text))}
    return tables


def _entries(table: str, text: str) -> Iterator[tuple[str, str]]:
    """Every entry of a table as (name, what follows the mark)."""
    for entry in re.split(r"\n\n+" if table in _BLOCKS else r"\n+", text.strip("\n")):
        if not entry:
            continue
        if table in _MARKS:
            name, _, rest = entry.partition(_MARKS[table])
        else:
            name = entry[: re.match(r"[\w$]*", entry).end()]  # type: ignore[union-attr]
            rest = entry[len(name) :]
        yield name, rest


def _declarations(tables: Mapping[str, Mapping[str, str]]) -> Declarations:
    def of(table: str) -> Iterator[tuple[str, str]]:
        return iter(tables.get(table, {}).items())

    return Declarations(
        records={name: _record(name, text) for name, text in of("records")},
        enums={name: _enum(name, text) for name, text in of("enums")},
        types={name: Typedef(name, text) for name, text in of("types")},
        functions={name: _function(name, text) for name, text in of("functions")},
        globals={name: _global(name, text) for name, text in of("globals")},
        ioctls={name: _ioctl(name, text) for name, text in of("ioctls")},
        aliases=dict(of("aliases")),
        constants={name: literal(text) for name, text in of("constants")},
        registers=read_registers(tables.get("registers", {})),
        skipped=dict(of("skipped")),
        others={table: dict(entries) for table, entries in tables.items() if table not in _MARKS},
    )


def _record(name: str, text: str) -> Record:
    head, *lines = text.split("\n")
    kind, *facts = head.split(", ")
    numbers = {
        word: number for word, _, number in (fact.partition(" ") for fact in facts) if number.isdigit()
    }
    size = next((int(fact.removesuffix(" bytes")) for fact in facts if fact.endswith(" bytes")), None)
    return Record(
        name,
        kind,
        size,
        int(numbers["align"]) if "align" in numbers else None,
        int(numbers["pack"]) if "pack" in numbers else None,
        "explicit" in facts,
        "by address" in facts,
        tuple(_member(line.removeprefix("  ")) for line in lines),
    )


def _member(line: str) -> Member:
    name, rest = line.split(": ", 1)
    kind, place = rest.rsplit(" @ ", 1)
    byte, dot, bit = place.partition(".")
    if not dot:
        return Member(name, kind, int(byte))
    kind, bits = kind.rsplit(":", 1)
    return Member(name, kind, int(byte), int(bit), int(bits))


def _enum(name: str, text: str) -> Enum:
    kind, *lines = text.split("\n")
    pairs = (line.removeprefix("  ").split(" = ") for line in lines)
    return Enum(name, kind, {member: int(value, 0) for member, value in pairs})


def _function(name: str, text: str) -> Function:
    listed, _, result = text.rpartition(") -> ")
    result, _, symbol = result.partition(" = ")
    words = split(listed)
    pairs = (word.partition(": ") for word in words if word != "...")
    return Function(name, tuple((n, t) for n, _, t in pairs), result, "..." in words, symbol or name)


def _global(name: str, text: str) -> Global:
    kind, _, symbol = text.partition(" = ")
    return Global(name, kind, symbol or name)


def _ioctl(name: str, text: str) -> Ioctl:
    number, argument = text.split(": ")
    return Ioctl(name, int(number, 0), argument)


def split(text: str) -> list[str]:
    """The parts of a comma-separated list, commas inside parentheses left alone."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "," and not depth:
            parts.append(text[start:index].strip())
            start = index + 1
    return [*parts, last] if (last := text[start:].strip()) else parts


def literal(text: str) -> Value:
    """A constant's value; `inf` and `nan` stand for themselves."""
    try:
        return int(text, 0)
    except ValueError:
        pass
    if text[0] in "'\"":
        value: str = ast.literal_eval(text)
        return value
    if text[0] == "(":
        return _tuple(ast.parse(text, mode="eval").body)
    return float(text)


def _tuple(node: ast.expr) -> Value:
    """The items of a tuple, where `inf` and `-nan` may stand for numbers."""
    if isinstance(node, ast.Tuple):
        return tuple(map(_tuple, node.elts))
    return literal(ast.unparse(node))


__all__ = [
    "Declarations",
    "Enum",
    "Function",
    "Global",
    "Ioctl",
    "Member",
    "ModuleFile",
    "NotAModule",
    "Record",
]
__all__ += ["Typedef", "Value", "literal", "read", "split"]
