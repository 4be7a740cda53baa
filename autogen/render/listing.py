"""What a module declares and where it comes from, as plain entries for `autogen list` and `autogen explain`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bindings._support.format import GRAMMAR

from ..model import (
    BitRange,
    Constant,
    Declaration,
    Enum,
    Location,
    MacroFunction,
    Method,
    Module,
    ObjCClass,
    ObjCProtocol,
    Record,
    Register,
    c_name,
    method_name,
)
from ..passes.names import enumerator
from .c import objc
from .c.text import CText
from .registers import layout, place, spelled
from .tables import Entries, literal, method_attributes, method_line, table_of, tables
from .typeprinter import TypePrinter


@dataclass(frozen=True)
class Entry:
    """One name: its Python and C name, its kind, where its header declares it, its declaration in C and in the module.

    `method` has what else tools want to know of an Objective-C method.
    """

    name: str
    kind: str
    header: str
    line: int
    c: str
    declaration: str
    python: str
    method: Mapping[str, object] | None = None


def entries(model: Module) -> list[Entry]:
    """Every name of a module in the order of the headers, then the ledger as kind "skipped"."""
    listing = _Listing(model)
    return [*(entry for d in model.declarations for entry in listing.of(d)), *listing.skipped()]


class _Listing:
    def __init__(self, model: Module) -> None:
        self.model, self.names = model, model.names
        self.tables: Mapping[str, Entries] = tables(model)
        self.c = CText(model, objective_c=any(isinstance(d, ObjCClass) for d in model.declarations))
        self.types = TypePrinter(model.by_key(), model.names)

    def of(self, one: Declaration) -> Iterator[Entry]:
        """The entries of a declaration: its own, and those of its enumerators or methods."""
        if isinstance(one, Register):
            kind = "register array" if one.is_array else "register"
            shown = "\n".join((place(one), *layout(one, self.names)))
            yield self._entry(one, kind, spelled(one), spelled(one), shown)
        elif isinstance(one, ObjCClass | ObjCProtocol):
            yield from self._container(one)
        elif table := table_of(one):
            name = self.names.get(one.key, "")
            entry = self.tables[table].get(name, "")
            yield self._entry(
                one, _kind(one), _c_spelling(one), self.c.declaration(one), _shown(one, table, entry)
            )
            if isinstance(one, Enum):
                yield from self._enumerators(one, name)

    def skipped(self) -> Iterator[Entry]:
        """The ledger."""
        for one in self.model.skips:
            place = one.location
            yield Entry(one.name, "skipped", place.header, place.line, one.name, "", one.reason)

    def _entry(self, one: Declaration, kind: str, c: str, declaration: str, python: str) -> Entry:
        name, where = self.names.get(one.key, ""), one.location
        return Entry(name, kind, where.header, where.line, c, declaration, python)

    def _enumerators(self, enum: Enum, name: str) -> Iterator[Entry]:
        where: Location = enum.location
        spelling = _c_spelling(enum)
        for key, value in enum.members:
            number = literal(value, enum.hexadecimal)
            declaration = f"{spelling or 'enum'} {{ …, {key} = {number}, … }};"
            shown = f"{number} (of {name})"
            yield Entry(
                enumerator(enum, key), "enumerator", where.header, where.line, key, declaration, shown
            )

    def _container(self, one: ObjCClass | ObjCProtocol) -> Iterator[Entry]:
        above = one.superclass if isinstance(one, ObjCClass) else ""
        kind = "class" if isinstance(one, ObjCClass) else "protocol"
        listed = ", ".join(self.names[key] for key in (above, *one.protocols) if key)
        state = "" if one.defined else "only declared; "
        shown = f"{state}{listed or 'root'}, {len(one.methods)} methods"
        yield self._entry(one, kind, one.name, objc.container(one, self.c), shown)
        attributes = method_attributes(one.methods)
        for method in one.methods:
            yield self._method(one, method, attributes[method.selector])

    def _method(self, owner: ObjCClass | ObjCProtocol, method: Method, attribute: str) -> Entry:
        where = method.location
        facts = {
            "class": owner.name,
            "selector": method.selector,
            "class_method": method.class_method,
            "retained": method.ownership.retained,
            "encoding": method.encoding,
            "consumes_self": method.ownership.consumes_self,
            "property": method.of_property,
            "category": method.category,
        }
        return Entry(
            f"{self.names[owner.key]}.{attribute}",
            "method",
            where.header,
            where.line,
            method_name(owner.name, method),
            objc.method(method, self.c),
            method_line(method, attribute, self.types)[2:],
            facts,
        )


_KINDS = {
    "enums": "enum",
    "types": "typedef",
    "functions": "function",
    "globals": "global",
    "ioctls": "ioctl",
    "aliases": "alias",
    "typed": "constant",
}


def _kind(one: Declaration) -> str:
    match one:
        case Record():
            return one.kind
        case BitRange():
            return "bit range"
        case Constant():
            return "enumerator" if one.key.startswith("enumerator ") else "constant"
        case MacroFunction(is_value=True):
            return "macro value"
        case MacroFunction():
            return "macro function" if one.key.startswith("macro ") else "inline function"
    return _KINDS[table_of(one)]


def _c_spelling(one: Declaration) -> str:
    """What C code calls it."""
    if isinstance(one, Record | Enum) and one.is_tag:
        return f"{one.kind if isinstance(one, Record) else 'enum'} {one.tag}".strip()
    return c_name(one)


def _shown(one: Declaration, table: str, entry: str) -> str:
    """An entry of the module for people, with what is only in the model."""
    opening = "(" * GRAMMAR[table][0].startswith("(")
    if isinstance(one, Record) and one.size is not None and ", align " not in entry.partition("\n")[0]:
        head, line, rows = entry.partition("\n")
        entry = f"{head}, align {one.align}{line}{rows}"
    if isinstance(one, Constant):
        note = f"; {one.note}" if one.note else ""
        return f"{entry} (of C type {one.ctype}{note})"
    return f"{opening}{entry}"
