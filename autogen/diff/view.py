"""A module on one target, with its types resolved: through typedefs, enumerations and linked modules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from ..modulefile import (
    Declarations,
    Function,
    Member,
    Method,
    ObjCClass,
    ObjCProtocol,
    Record,
    Value,
    made,
    split,
)
from ..modulefile.expressions import MAKERS


@dataclass(frozen=True, slots=True)
class Scalar:
    """What a ctypes scalar is on a target: what Python sees of it, and its size and alignment in bytes."""

    sees: str
    size: int
    align: int


@dataclass(frozen=True)
class Place:
    """A member as a user of the record sees it: those of promoted records stand among the record's own.

    `offset` and `width` are in bits; `bits` is None for what is no bit-field.
    """

    name: str
    type: str
    view: View
    offset: int
    bits: int | None

    @property
    def width(self) -> int:
        return self.view.size(self.type) * 8 if self.bits is None else self.bits

    @property
    def end(self) -> int:
        return self.offset + self.width

    def __str__(self) -> str:
        """As the module writes it."""
        if self.bits is None:
            return f"{self.type} @ {self.offset // 8}"
        return f"{self.type}:{self.bits} @ {self.offset // 8}.{self.offset % 8}"


@dataclass(frozen=True, eq=False)
class View:
    """The declarations of one module on one target; `linked` finds the module behind `MODULE.NAME`."""

    declarations: Declarations
    target: str
    linked: Callable[[str], View | None] = lambda _name: None

    # Types ------------------------------------------------------------------------------------------------

    def resolve(self, text: str) -> tuple[View, str]:
        """The type expression behind names: a scalar, a record's name, or something made of other types.

        An enumeration is its storage type, which is what members and results of it read as.
        """
        d, seen = self.declarations, {text}
        while True:
            if text in d.types:
                text = d.types[text].type
            elif text in d.enums:
                text = d.enums[text].type
            elif "." in text and text.replace(".", "_").isidentifier():
                binding, name = text.rsplit(".", 1)
                other = self.linked(binding)
                return other.resolve(name) if other is not None else (self, text)
            else:
                return self, text
            if text in seen:
                return self, text
            seen.add(text)

    def record(self, text: str) -> tuple[View, Record] | None:
        """The record that a type expression is, if it is one."""
        view, name = self.resolve(text)
        found = view.declarations.records.get(name)
        return (view, found) if found is not None else None

    def size(self, text: str) -> int:
        """In bytes; 0 for what has none."""
        return self._shape(text)[0]

    def align(self, text: str) -> int:
        return self._shape(text)[1]

    def _shape(self, text: str) -> tuple[int, int]:
        view, text = self.resolve(text)
        if made(text)[0] in ("POINTER", "CFUNCTYPE") or view.is_object(text):
            text = "c_void_p"
        if (scalar := self.scalar(text)) is not None:
            return scalar.size, scalar.align
        if text.startswith("opaque("):
            blob = split(text[len("opaque(") : -1])
            return int(blob[0]), int(blob[1])
        if " * " in text:
            item, _, length = text.rpartition(" * ")
            size, align = view._shape(item)
            return size * int(length), align
        record = view.declarations.records.get(text)
        return (record.size or 0, view.record_align(record)) if record is not None else (0, 1)

    def record_align(self, record: Record) -> int:
        """Said by the module, or else what its members and its packing make it."""
        if record.align is not None:
            return record.align
        align = max((self.align(member.type) for member in record.members), default=1)
        return min(align, record.pack) if record.pack else align

    def scalar(self, ctype: str) -> Scalar | None:
        """A scalar of ctypes on this target."""
        return _scalars(self.target).get(ctype)

    # Objective-C ------------------------------------------------------------------------------------------

    def container(self, text: str) -> tuple[View, ObjCClass | ObjCProtocol] | None:
        """The class or the protocol that a type expression names, here or in a linked module."""
        view, name = self.resolve(text)
        d = view.declarations
        found = d.classes.get(name) or d.protocols.get(name)
        return (view, found) if found is not None else None

    def is_object(self, text: str) -> bool:
        """Whether a type expression is a pointer to something of Objective-C, or a place for one."""
        if text in ("Class", "SEL", "instancetype") or made(text)[0] in ("id", "BLOCK", "out"):
            return True
        return self.container(text) is not None

    # Records ----------------------------------------------------------------------------------------------

    def places(self, record: Record, base: int = 0) -> Iterator[Place]:
        """The members of a record in order, promoted ones among them."""
        for member in record.members:
            if not member.name and (inner := self.record(member.type)) is not None:
                yield from inner[0].places(inner[1], base + member.offset)
            else:
                yield self._place(member, base)

    def _place(self, member: Member, base: int) -> Place:
        return Place(member.name, member.type, self, base + member.offset, member.bits)

    @cached_property
    def promoted(self) -> frozenset[str]:
        """Records without a name in C whose members are those of the record around them."""
        members = (m for record in self.declarations.records.values() for m in record.members if not m.name)
        return frozenset(found[1].name for m in members if (found := self.record(m.type)) is not None)

    @cached_property
    def by_value(self) -> frozenset[str]:
        """Records that functions or callbacks of the module take or return by value."""
        d = self.declarations
        found: set[str] = set()
        called: list[Function | Method] = list(d.functions.values())
        called += (method for one in d.classes.values() for method in one.methods.values())
        called += (method for one in d.protocols.values() for method in one.methods.values())
        waiting = [text for f in called for text in (f.result, *(kind for _, kind in f.parameters))]
        waiting = [f"CFUNCTYPE({text})" for text in waiting]
        waiting += [member.type for record in d.records.values() for member in record.members]
        waiting += [typedef.type for typedef in d.types.values()]
        while waiting:
            maker, parts = made(waiting.pop())
            if maker in MAKERS:
                waiting += parts
                if maker in ("CFUNCTYPE", "BLOCK"):
                    found.update(
                        record[1].name for part in parts if (record := self.record(part)) is not None
                    )
        return frozenset(found)

    # Values and functions ---------------------------------------------------------------------------------

    @cached_property
    def owners(self) -> dict[str, str]:
        """Enumerator -> its enumeration."""
        return {name: enum.name for enum in self.declarations.enums.values() for name in enum.members}

    @cached_property
    def values(self) -> dict[str, Value]:
        """Every name that is a value: constants, enumerators, and aliases of them."""
        d = self.declarations
        found: dict[str, Value] = {n: v for enum in d.enums.values() for n, v in enum.members.items()}
        found.update(d.constants)
        for name in d.aliases:
            if (behind := self.unalias(name)) in found:
                found[name] = found[behind]
        return found

    def declares(self, name: str) -> bool:
        """Whether the module has this name, as whatever."""
        return name in self.kinds or name in self.register_macros

    @cached_property
    def register_macros(self) -> frozenset[str]:
        """The names of the macros that became registers, and of an array's registers: the module has them as well."""
        parts = [part for one in self.declarations.registers.values() for part in one.each()]
        return frozenset(name for part in parts for name in (part.name, *(n for n, _ in part.macros())))

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Every name of the module -> what it is."""
        d = self.declarations
        found = {name: singular(table) for table, entries in d.others.items() for name in entries}
        found.update({n: "register array" if one.is_array else "register" for n, one in d.registers.items()})
        found.update(dict.fromkeys(d.aliases, "alias"))
        found.update(dict.fromkeys(self.values, "constant"))
        for kind, table in (
            ("ioctl", d.ioctls),
            ("global", d.globals),
            ("class", d.classes),
            ("protocol", d.protocols),
            ("typedef", d.types),
            ("enum", d.enums),
        ):
            found.update(dict.fromkeys(table, kind))
        found.update({name: record.kind for name, record in d.records.items()})
        found.update(dict.fromkeys(d.functions, "function"))
        return found

    def why_not(self, name: str, words: str = "it is skipped now") -> str:
        """The ledger's reason for a name that the module does not have; empty if the ledger knows nothing."""
        reason = self.declarations.skipped.get(name)
        return f"{words}: {reason}" if reason else ""

    def unalias(self, name: str) -> str:
        """The declaration that an alias is another name of."""
        seen = set()
        while name in self.declarations.aliases and name not in seen:
            seen.add(name)
            name = self.declarations.aliases[name]
        return name

    def function(self, name: str) -> Function | None:
        """A function, also by an alias."""
        return self.declarations.functions.get(self.unalias(name))


def singular(table: str) -> str:
    """What one entry of a table is called."""
    return table.removesuffix("s")


@cache
def _scalars(target: str) -> dict[str, Scalar]:
    """Sizes by data model: LP64, LLP64 on Windows, ILP32 on 32-bit machines.

    Source: the System V ABIs for i386, x86-64 and AArch64, Apple's and Microsoft's 64-bit ABIs.
    """
    windows, small = "windows" in target, target.partition("-")[0] in ("i386", "i686", "arm", "armv7")
    pointer = 4 if small else 8
    long = 4 if windows or small else 8
    wide = 4 if target.startswith(("i386", "i686")) and not windows else 8  # alignment of 8-byte scalars
    sizes = {"byte": 1, "short": 2, "int": 4, "long": long, "longlong": 8}
    sizes |= {"int8": 1, "int16": 2, "int32": 4, "int64": 8}
    found: dict[str, Scalar] = {}
    for name, size in sizes.items():
        unsigned = f"u{name}"
        found[f"c_{name}"] = Scalar("integer", size, min(size, wide))
        found[f"c_{unsigned}"] = Scalar("unsigned integer", size, min(size, wide))
    found["c_ssize_t"] = Scalar("integer", pointer, pointer)
    found["c_size_t"] = Scalar("unsigned integer", pointer, pointer)
    found["c_bool"], found["c_char"] = Scalar("bool", 1, 1), Scalar("character", 1, 1)
    wchar = 2 if windows else 4
    found["c_wchar"] = Scalar("wide character", wchar, wchar)
    found["c_float"], found["c_double"] = Scalar("float", 4, 4), Scalar("float", 8, wide)
    long_double = (16, 16)
    if "msvc" in target or target.startswith(("arm64-apple", "aarch64-apple")):
        long_double = (8, 8)
    elif small:
        long_double = (12, 4) if wide == 4 else (8, 8)
    found["c_longdouble"] = Scalar("long double", *long_double)
    found["complex_float"], found["complex_double"] = Scalar("complex", 8, 4), Scalar("complex", 16, wide)
    for name in ("c_void_p", "c_char_p", "c_wchar_p"):
        found[name] = Scalar(name, pointer, pointer)
    found["None"] = Scalar("nothing", 0, 1)
    return found


def same(
    old: tuple[View, str], new: tuple[View, str], assumed: frozenset[tuple[str, str]] = frozenset()
) -> bool:
    """Whether two type expressions are one type: the same bytes that read as the same Python.

    Names do not matter, except that a record which both modules have under one name is that record; what
    changed in it is said once, where it is declared.
    """
    (a, x), (b, y) = old[0].resolve(old[1]), new[0].resolve(new[1])
    one, other = a.scalar(x), b.scalar(y)
    if one is not None or other is not None:
        return one == other
    if " * " in x and not x.endswith(")") and " * " in y and not y.endswith(")"):
        (item, _, length), (item2, _, length2) = x.rpartition(" * "), y.rpartition(" * ")
        return length == length2 and same((a, item), (b, item2), assumed)
    (maker, parts), (maker2, parts2) = made(x), made(y)
    if maker == maker2 == "id":
        return {name.rpartition(".")[2] for name in parts} == {name.rpartition(".")[2] for name in parts2}
    if maker in MAKERS and maker == maker2:
        return len(parts) == len(parts2) and all(
            same((a, p), (b, q), assumed) for p, q in zip(parts, parts2, strict=True)
        )
    first, second = a.declarations.records.get(x), b.declarations.records.get(y)
    if x == y or first is None or second is None or (x, y) in assumed:
        return x.rpartition(".")[2] == y.rpartition(".")[2] or (x, y) in assumed
    if x in b.declarations.records or y in a.declarations.records:
        return False  # two records that both modules tell apart
    return same_shape((a, first), (b, second), assumed | {(x, y)})


def same_shape(
    old: tuple[View, Record], new: tuple[View, Record], assumed: frozenset[tuple[str, str]] = frozenset()
) -> bool:
    """Whether two records of different names have the same members at the same places."""
    (a, x), (b, y) = old, new
    if (x.kind, x.size) != (y.kind, y.size):
        return False
    mine, theirs = list(a.places(x)), list(b.places(y))
    return len(mine) == len(theirs) and all(
        (p.name, p.offset, p.bits) == (q.name, q.offset, q.bits)
        and same((p.view, p.type), (q.view, q.type), assumed)
        for p, q in zip(mine, theirs, strict=True)
    )
