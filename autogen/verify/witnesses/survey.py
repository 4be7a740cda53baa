"""What a translation unit of Objective-C declares, as facts that two sets of headers can be compared by.

Nothing of the generator's own reading is in it but ownership: encodings, sizes and values are libclang's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ...clang import CursorKind, Request, TypeKind, Unit, parse, raw
from ...clang import library as clang
from ...model import Ownership
from ...objc.ownership import METHODS, ownership, place
from ...objc.reader import PLATFORM
from ..objc.emitted import Owner
from ..objc.encodings import NotAnEncoding, normal

Value: TypeAlias = int | float | bytes
_PROBE = "autogen_value_of_"
_UNSIGNED = (
    TypeKind.UCHAR,
    TypeKind.CHAR_U,
    TypeKind.USHORT,
    TypeKind.UINT,
    TypeKind.ULONG,
    TypeKind.ULONGLONG,
)
_CONTAINERS = {CursorKind.OBJC_INTERFACE_DECL: "class", CursorKind.OBJC_PROTOCOL_DECL: "protocol"}


@dataclass(frozen=True)
class Method:
    """A method: its normal encoding, what it does with reference counts, whether it is optional, macOS versions."""

    encoding: str
    ownership: Ownership
    optional: bool
    introduced: str
    deprecated: str
    unavailable: bool


@dataclass
class Held:
    """A class with its categories, or a protocol; methods by sign and selector: "- length"."""

    superclass: str = ""
    introduced: str = ""
    deprecated: str = ""
    protocols: set[str] = field(default_factory=set)
    methods: dict[str, Method] = field(default_factory=dict)


@dataclass(frozen=True)
class Enumeration:
    """An enumeration: the encoding of its integer, and whether its values are bits to be joined."""

    storage: str
    flags: bool
    members: tuple[str, ...]


@dataclass(frozen=True)
class Layout:
    """A record: bytes, and each member's place and width in bits and its encoding, in order."""

    size: int
    align: int
    members: tuple[tuple[str, int, int, str], ...]


@dataclass
class Survey:
    """By C's names. `values` are enumerators and the macros that were asked for."""

    owners: dict[Owner, Held] = field(default_factory=dict)
    enums: dict[str, Enumeration] = field(default_factory=dict)
    records: dict[str, Layout] = field(default_factory=dict)
    typedefs: dict[str, str] = field(default_factory=dict)
    functions: dict[str, tuple[str, bool]] = field(default_factory=dict)  # encoding, whether +1 is returned
    variables: dict[str, str] = field(default_factory=dict)
    values: dict[str, Value] = field(default_factory=dict)

    def names(self) -> set[str]:
        """Everything that is declared, as differences name it."""
        found = {
            name for table in (self.enums, self.records, self.typedefs, self.functions) for name in table
        }
        found |= self.variables.keys() | self.values.keys()
        for (_, owner), held in self.owners.items():
            found |= {owner, *(f"{key[0]}[{owner} {key[2:]}]" for key in held.methods)}
        return found


def survey(request: Request, selected: Callable[[str], bool], macros: Collection[str] = ()) -> Survey:
    """Parse headers and look at what the selected ones declare. Raises HeaderError."""
    unit = parse(request, "".join(map(_probe, sorted(macros))))
    return _Surveyor(unit, ownership(unit)).look(selected)


def _probe(macro: str) -> str:
    """A variable with a macro's value; without the macro, or if it has none, there is no such variable."""
    return f"\n#ifdef {macro}\nstatic const __typeof__({macro}) {_PROBE}{macro} = {macro};\n#endif\n"


class _Surveyor:
    def __init__(self, unit: Unit, owned: dict[Any, Ownership]) -> None:
        self.unit, self.owned, self.found = unit, owned, Survey()

    def look(self, selected: Callable[[str], bool]) -> Survey:
        for cursor in self.unit.cursors():
            header = self.unit.header(cursor)
            if header is None:
                self._value(cursor)
            elif selected(header):
                self._take(cursor, clang.kind(cursor))
        return self.found

    def _value(self, cursor: clang.Cursor) -> None:
        if clang.kind(cursor) == CursorKind.VAR_DECL and cursor.spelling.startswith(_PROBE):
            value = clang.evaluate(cursor)
            if value is not None:
                self.found.values[cursor.spelling.removeprefix(_PROBE)] = value

    def _take(self, cursor: clang.Cursor, kind: int) -> None:
        found, name = self.found, cursor.spelling
        if kind in _CONTAINERS:
            held = found.owners.setdefault((_CONTAINERS[kind], name), Held())
            held.superclass = next(
                (one.spelling for one in clang.children(cursor, CursorKind.OBJC_SUPER_CLASS_REF)), ""
            )
            available = raw.availability(cursor, PLATFORM)
            held.introduced, held.deprecated = available.introduced, available.deprecated
            self._fill(held, cursor)
        elif kind == CursorKind.OBJC_CATEGORY_DECL:
            of = clang.children(cursor, CursorKind.OBJC_CLASS_REF)[0].spelling
            self._fill(found.owners.setdefault(("class", of), Held()), cursor)
        elif kind == CursorKind.ENUM_DECL and cursor.is_definition():
            self._enum(cursor)
        elif (
            kind in (CursorKind.STRUCT_DECL, CursorKind.UNION_DECL)
            and cursor.is_definition()
            and not cursor.is_anonymous()
        ):
            found.records[name] = _layout(cursor.type)
        elif kind == CursorKind.TYPEDEF_DECL:
            canonical = cursor.underlying_typedef_type.get_canonical()
            if clang.type_kind(canonical) != TypeKind.RECORD:
                found.typedefs[name] = encoded(cursor)
            elif canonical.get_size() > 0:
                found.records[name] = _layout(canonical)
        elif kind == CursorKind.FUNCTION_DECL:
            found.functions[name] = (
                encoded(cursor),
                bool(clang.children(cursor, CursorKind.NS_RETURNS_RETAINED_ATTR)),
            )
        elif kind == CursorKind.VAR_DECL:
            found.variables[name] = encoded(cursor)

    def _fill(self, held: Held, cursor: clang.Cursor) -> None:
        held.protocols |= {one.spelling for one in clang.children(cursor, CursorKind.OBJC_PROTOCOL_REF)}
        for key, method in self._methods(cursor):
            held.methods.setdefault(key, method)

    def _methods(self, container: clang.Cursor) -> Iterator[tuple[str, Method]]:
        for cursor in clang.children(container, *METHODS):
            sign = "+" if clang.kind(cursor) == CursorKind.OBJC_CLASS_METHOD_DECL else "-"
            owned = self.owned.get(place(self.unit, cursor), Ownership())
            optional = bool(clang.library().clang_Cursor_isObjCOptional(cursor))
            available = raw.availability(cursor, PLATFORM)
            versions = available.introduced, available.deprecated, available.unavailable
            yield f"{sign} {cursor.spelling}", Method(encoded(cursor), owned, optional, *versions)

    def _enum(self, cursor: clang.Cursor) -> None:
        members = {}
        for one in clang.children(cursor, CursorKind.ENUM_CONSTANT_DECL):
            members[one.spelling] = clang.enumerator_value(one, cursor.enum_type)
        self.found.values |= members
        if cursor.is_anonymous():
            return
        flags = bool(clang.children(cursor, CursorKind.FLAG_ENUM_ATTR))
        storage = _integer(cursor.enum_type.get_canonical())
        self.found.enums[cursor.spelling] = Enumeration(storage, flags, tuple(members))


def encoded(cursor: clang.Cursor) -> str:
    """The encoding of a declaration's type without the places of arguments; as it is if it cannot be read."""
    text = str(cursor.objc_type_encoding)
    try:
        return normal(text)
    except (NotAnEncoding, ValueError):
        return text


def _integer(kind: clang.Type) -> str:
    return f"{'unsigned ' if clang.type_kind(kind) in _UNSIGNED else ''}{kind.get_size() * 8} bits"


def _layout(kind: clang.Type) -> Layout:
    return Layout(kind.get_size(), kind.get_align(), tuple(_members(kind, 0)))


def _members(kind: clang.Type, start: int) -> Iterator[tuple[str, int, int, str]]:
    """The members of a record that lies `start` bits into another; those of nameless ones as if they were its own."""
    for one in kind.get_fields():
        place = start + one.get_field_offsetof()
        inner = one.type.get_canonical()
        nameless = clang.type_kind(
            inner
        ) == TypeKind.RECORD and clang.library().clang_Cursor_isAnonymousRecordDecl(inner.get_declaration())
        if nameless:
            yield from _members(inner, place)
        else:
            yield one.spelling, place, one.get_bitfield_width() if one.is_bitfield() else 0, encoded(one)
