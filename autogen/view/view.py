"""What a module declares on one target: types resolved and measured, members placed, names with what they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bindings._support.format.expressions import MAKERS, decompose, extent

from ..clang import Shape, data_model
from ..modulefile import (
    Declarations,
    Function,
    Method,
    ObjCClass,
    ObjCProtocol,
    Record,
    TypedValue,
    Value,
)

OBJECTS = ("id", "Class", "SEL", "instancetype")  # Objective-C's own, whatever a header calls them besides
Container = ObjCClass | ObjCProtocol


@dataclass(frozen=True)
class Place:
    """A member as a user of the record sees it: those of promoted records stand among the record's own.

    `offset` and `width` are in bits; `bits` is None for what is no bit-field. `view` is where `type` is declared.
    """

    name: str
    type: str
    view: View
    offset: int
    bits: int | None

    @property
    def width(self) -> int:
        """How many bits it has."""
        return self.view.size(self.type) * 8 if self.bits is None else self.bits

    @property
    def end(self) -> int:
        """The first bit behind it."""
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
        """The type behind typedefs, here or in a linked module.

        A scalar, something made of other types, or the name of a record, an enumeration, a class or a protocol; a
        type of a module that is not there stays `MODULE.NAME`.
        """
        view, seen = self, set[tuple[int, str]]()
        while text not in OBJECTS and (id(view), text) not in seen:
            seen.add((id(view), text))
            if text in view.declarations.types:
                text = view.declarations.types[text].type
            elif "." in text and text.replace(".", "_").isidentifier():
                binding, _, name = text.rpartition(".")
                other = view.linked(binding)
                if other is None:
                    break
                view, text = other, name
        return view, text

    def storage(self, text: str) -> tuple[View, str]:
        """As `resolve`, with the integer that an enumeration is stored as in its place."""
        view, text = self.resolve(text)
        enum = view.declarations.enums.get(text)
        return view.storage(enum.type) if enum is not None else (view, text)

    def shape(self, text: str) -> Shape | None:
        """Size, alignment and kind of a type; of an array the kind is that of its elements.

        None for what has none: a type of a module that is not there.
        """
        view, text = self.storage(text)
        if text in view.scalars:
            return view.scalars[text]
        if (size := extent(text)) is not None:
            return Shape(*size, "o")
        maker, parts = decompose(text)
        if maker == "*":
            item = view.shape(parts[0])
            return Shape(item.size * int(parts[1]), item.align, item.kind) if item is not None else None
        if maker or view.is_object(text):
            return view.scalars["c_void_p"]
        record = view.declarations.records.get(text)
        return Shape(record.size or 0, view.align(record), "s") if record is not None else None

    def size(self, text: str) -> int:
        """In bytes; 0 for what has none."""
        shape = self.shape(text)
        return shape.size if shape is not None else 0

    @cached_property
    def scalars(self) -> Mapping[str, Shape]:
        """The scalars of ctypes on this target."""
        return data_model(self.target)

    def record(self, text: str) -> tuple[View, Record] | None:
        """The record that a type is, if it is one, with the module that declares it."""
        view, name = self.resolve(text)
        found = view.declarations.records.get(name)
        return (view, found) if found is not None else None

    # Records ----------------------------------------------------------------------------------------------

    def align(self, record: Record) -> int:
        """Said by the module, or else what its members and its packing make it."""
        if record.align is not None:
            return record.align
        if record.name not in self._aligns:
            self._aligns[record.name] = 1  # of one that holds itself by way of another module
            shapes = [self.shape(member.type) for member in record.members]
            align = max((shape.align for shape in shapes if shape is not None), default=1)
            self._aligns[record.name] = min(align, record.pack) if record.pack else align
        return self._aligns[record.name]

    @cached_property
    def _aligns(self) -> dict[str, int]:
        return {}

    def places(self, record: Record, base: int = 0) -> Iterator[Place]:
        """The members of a record in order, promoted ones among them; `base` is where it begins, in bits."""
        for member in record.members:
            if not member.name and (inner := self.record(member.type)) is not None:
                yield from inner[0].places(inner[1], base + member.offset)
            else:
                yield Place(member.name, member.type, self, base + member.offset, member.bits)

    def inner(self, record: Record, base: int = 0) -> Iterator[tuple[str, int]]:
        """The records whose members are promoted into this one, at any depth, each with the byte where it begins."""
        for member in record.members:
            if not member.name and (found := self.record(member.type)) is not None:
                yield member.type, base + member.byte
                yield from found[0].inner(found[1], base + member.byte)

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
        called += (method for one in self.containers.values() for method in one.methods.values())
        waiting = [text for f in called for text in (f.result, *(kind for _, kind in f.parameters))]
        waiting = [f"CFUNCTYPE({text})" for text in waiting]
        waiting += [member.type for record in d.records.values() for member in record.members]
        waiting += [typedef.type for typedef in d.types.values()]
        while waiting:
            maker, parts = decompose(waiting.pop())
            if maker in MAKERS:
                waiting += parts
                if maker in ("CFUNCTYPE", "BLOCK"):
                    found.update(
                        record[1].name for part in parts if (record := self.record(part)) is not None
                    )
        return frozenset(found)

    # Objective-C ------------------------------------------------------------------------------------------

    @cached_property
    def containers(self) -> Mapping[str, Container]:
        """Classes and protocols by name."""
        return {**self.declarations.protocols, **self.declarations.classes}

    def container(self, text: str) -> tuple[View, Container] | None:
        """The class or the protocol that a type is, with the module that declares it."""
        view, name = self.resolve(text)
        found = view.containers.get(name)
        return (view, found) if found is not None else None

    def is_object(self, text: str) -> bool:
        """Whether a type is a pointer to something of Objective-C, or a place for one."""
        if text in OBJECTS or decompose(text)[0] in ("id", "BLOCK", "out"):
            return True
        return self.container(text) is not None

    def ancestors(self, one: Container) -> Iterator[tuple[View, Container]]:
        """Every superclass and protocol that a class or protocol inherits from, nearest first, each once."""
        seen: set[str] = set()
        waiting = [(self, name) for name in _above(one)]
        while waiting:
            where, name = waiting.pop(0)
            found = where.container(name)
            if name not in seen and found is not None:
                seen.add(name)
                yield found
                waiting += [(found[0], other) for other in _above(found[1])]

    # Names ------------------------------------------------------------------------------------------------

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
        found.update({name: one.value for name, one in d.typed.items() if isinstance(one, TypedValue)})
        for name in d.aliases:
            if (behind := self.unalias(name)) in found:
                found[name] = found[behind]
        return found

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Every name of the module -> what it is."""
        d = self.declarations
        found = {name: singular(table) for table, entries in d.others.items() for name in entries}
        found.update({n: "register array" if one.is_array else "register" for n, one in d.registers.items()})
        found.update(dict.fromkeys(d.aliases, "alias"))
        found.update(dict.fromkeys(d.typed, "bit range"))
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

    @cached_property
    def register_macros(self) -> frozenset[str]:
        """The names of the macros that became registers, and of an array's registers: the module has them as well."""
        parts = [part for one in self.declarations.registers.values() for part in one.each()]
        return frozenset(name for part in parts for name in (part.name, *(n for n, _ in part.macros())))

    def declares(self, name: str) -> bool:
        """Whether the module has this name, as whatever."""
        return name in self.kinds or name in self.register_macros

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


def _above(one: Container) -> tuple[str, ...]:
    above = (one.superclass,) if isinstance(one, ObjCClass) and one.superclass else ()
    return (*above, *one.protocols)


def singular(table: str) -> str:
    """What one entry of a table is called."""
    return table.removesuffix("s")
