"""The file for cffi: what it takes, in an order that it can parse, and what it does not take with the reasons.

Everything but packed records stands in the open, for `ffi.cdef(text)`. cffi packs all records of a call or none, and so
each packing has a comment of its own, `/* cffi: pack=N` to `*/`, for a call of its own: who gives the whole text to one
call has those records without members, never with members in wrong places.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..model import (
    Declaration,
    Function,
    FunctionType,
    Global,
    Location,
    Module,
    Opaque,
    Scalar,
    Type,
    Typedef,
    Value,
    refs,
)
from ..model import Enum as ModelEnum
from ..model import Record as ModelRecord
from ..modulefile import BitRange, Enum, Record, TypedValue
from ..modulefile import Typedef as Name
from ..passes.names import c_identifier, c_member
from ..render.c.layout import Written
from ..render.c.text import SCALARS, CText
from ..view import View
from ..view.model import NoCType, Types, tag
from .records import Placed, Records, spelled, spelled_members

_NOWHERE = Location("", 0)
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_UNTAKEN = "cffi's parser does not take this name"
# Names that cffi has types for already, with C's meaning.
_KNOWN = {*SCALARS.values(), "bool", "ptrdiff_t", "intptr_t", "uintptr_t", "FILE"}


class _Text(CText):
    """C text of records that were placed for cffi: no word for packing, alignment and an enumeration's integer."""

    def written(self, record: ModelRecord) -> Written | None:
        return Written()

    def says_storage(self, enum: ModelEnum) -> bool:
        return False


@dataclass
class _File:
    """What is written so far, by section, and what is not."""

    names: dict[str, str] = field(default_factory=dict)  # ordinary names -> their declaration
    tags: dict[str, str] = field(default_factory=dict)  # of records and enumerations -> their definition
    constants: list[str] = field(default_factory=list)
    enums: list[str] = field(default_factory=list)
    forward: list[str] = field(default_factory=list)
    typedefs: list[str] = field(default_factory=list)
    records: dict[int | None, list[str]] = field(default_factory=dict)
    functions: list[str] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)

    def claim(self, name: str, declaration: str) -> bool:
        """Whether an ordinary name is still free; one that means the same already needs no second declaration."""
        if not _IDENTIFIER.fullmatch(name):
            self.left_out[name] = _UNTAKEN
            return False
        known = self.names.setdefault(name, declaration)
        if known != declaration:
            self.left_out[name] = f"the name stands for {known.rstrip(';')}"
        return known is declaration

    def spelled(self, what: str, name: str, said: str) -> str:
        """What cffi is told for a name: `said`. It is listed, with `what` before it, where that is another one."""
        if said != name:
            self.left_out[f"{what}{name}"] = f"{_UNTAKEN}: it is {said} here"
        return said

    def claim_tag(self, tag: str, definition: str) -> bool:
        """The same for a record or an enumeration by its tag."""
        known = self.tags.setdefault(tag, definition)
        if known != definition:
            self.left_out[tag] = "another module here has a type of this name, which is another one"
        return known is definition

    def text(self, title: str) -> str:
        """All of it, in an order that cffi can parse."""
        parts = [f"/* {title} */"]
        parts += [
            "\n".join(part) for part in (self.constants, self.enums, self.forward, self.typedefs) if part
        ]
        parts += self.records.get(None, ())
        parts += ["\n".join(self.functions)] if self.functions else []
        for pack, records in sorted((pack, records) for pack, records in self.records.items() if pack):
            parts.append("\n".join([f"/* cffi: pack={pack}", *records, "*/"]))
        if self.left_out:
            rows = (f"   {name}: {_comment(reason)}" for name, reason in self.left_out.items())
            parts.append("\n".join(["/* Not here, or otherwise than in C:", *rows, "*/"]))
        return "\n\n".join(parts) + "\n"


def cdef(views: Mapping[str, View]) -> str:
    """The declarations of modules for cffi's `FFI().cdef()`, by what each is called.

    Types of the modules that they link to are among them; what several of them declare is declared once.
    """
    file = _File()
    for view in views.values():
        _Writer(view, file).write()
    target = next(iter(views.values())).target
    return file.text(f"{', '.join(views)}, for cffi on {target}. Made by `autogen cdef`.")


class _Writer:
    """Writes one module into a file."""

    def __init__(self, view: View, file: _File) -> None:
        self.view, self.file = view, file
        self.types = Types(views=[view])
        self.records = Records(self.types)
        self.keys: dict[str, Declaration] = {}
        self.repeated: set[str] = set()  # keys of enumerations that another module has written

    def write(self) -> None:
        d = self.view.declarations
        functions = [self._function(name) for name in d.functions]
        variables = [self._global(name) for name in d.globals]
        for name in (*d.records, *d.enums, *d.types):
            self._try(name, functools.partial(self._need, name))
        self._named()
        c = _Text(Module(tuple(self.keys.values()), names={key: key for key in self.keys}))
        self._types(c)
        for one in (*functions, *variables):
            if one is not None and self.file.claim(one.name, declaration := c.declaration(one)):
                self.file.functions.append(declaration)
        self._values()
        self._others()

    def _need(self, name: str) -> None:
        """A type of the module, whether anything mentions it or not. Raises NoCType."""
        kind = self.types.ref(self.view, name)
        if isinstance(kind, Opaque):
            raise NoCType(f"cffi does not know a type of {kind.size} bytes like this")

    def _try(self, name: str, do: Callable[[], object]) -> None:
        try:
            do()
        except NoCType as reason:
            self.file.left_out[name] = str(reason)

    # Types ------------------------------------------------------------------------------------------------

    def _named(self) -> None:
        """The named types as declarations of the model."""
        done: set[str] = set()
        while waiting := [key for key in self.types.named if key not in done]:
            for key in waiting:
                done.add(key)
                view, one = self.types.named[key]
                declaration = self._declaration(key, view, one)
                if declaration is not None:
                    self.keys[key] = declaration

    def _declaration(self, key: str, view: View, one: Record | Enum | Name) -> Declaration | None:
        if isinstance(one, Enum):
            return self._enum(key, view, one)
        if isinstance(one, Record):
            called = tag(view, one)
            called = self.file.spelled(f"{one.kind} ", called, spelled(called))
            record = ModelRecord(key, one.kind, called, _NOWHERE)
            if one.size is None:
                return record
            try:
                placed = self.records.place(key)
            except NoCType as reason:
                self.file.left_out[f"{one.kind} {record.tag}"] = str(reason)
                return record
            if placed.align != (align := view.align(one)):
                self.file.left_out[f"alignof({one.kind} {record.tag})"] = (
                    f"{placed.align} to cffi, {align} to C: place what you allocate of it"
                )
            for member, said in spelled_members(one).items():
                self.file.spelled(f"{one.kind} {record.tag}.", member, said)
            for member in placed.unlike:
                self.file.left_out[f"{one.kind} {record.tag}.{member}"] = (
                    "bytes, where cffi does not know a type; nothing, where C has no bytes"
                )
            return self._filled(record, one, placed)
        try:
            kind, name = self.types.read(view, one.type), c_identifier(one.name)
            return Typedef(key, self.file.spelled("", name, spelled(name)), _NOWHERE, kind)
        except NoCType as reason:
            self.file.left_out[one.name] = str(reason)
            return None

    @staticmethod
    def _filled(record: ModelRecord, one: Record, placed: Placed) -> ModelRecord:
        return ModelRecord(
            record.key, record.kind, record.tag, _NOWHERE, one.size, placed.align, placed.fields
        )

    def _types(self, c: _Text) -> None:
        """Enumerations, then typedefs after those that they are made of, then records; tags are declared before."""
        for key, one in self.keys.items():
            if isinstance(one, ModelEnum) and key not in self.repeated:
                self.file.enums.append(c.declaration(one))
                if self._is_free(one.tag):
                    self.file.enums.append(f"typedef enum {one.tag} {one.tag};")
                    self.file.names.setdefault(one.tag, f"enum {one.tag};")
            elif isinstance(one, ModelRecord):
                self._record(key, one, c)
        written: set[str] = set()
        for key in self.keys:
            self._typedef(key, c, written)

    def _enum(self, key: str, view: View, one: Enum) -> Declaration:
        """An enumeration; one that cffi would store in another integer is that integer, its enumerators constants."""
        storage, called = view.scalars[one.type], tag(view, one)
        called = self.file.spelled("enum ", called, spelled(called))
        kind = Scalar(one.type, storage.size, storage.align)
        members = tuple((c_identifier(name), value) for name, value in one.members.items())
        found = ModelEnum(key, called, _NOWHERE, kind, members)
        if not self.file.claim_tag(f"enum {called}", f"{one.type} {members}"):
            self.repeated.add(key)
            return found
        free = [
            (name, number) for name, number in members if self.file.claim(name, f"enum {called}; {number}")
        ]
        if cffi_storage([number for _, number in members]) == (kind.size, "u" in kind.ctype):
            if members and len(free) == len(members):
                return found
        else:
            self.file.left_out[f"enum {called}"] = (
                f"cffi stores it in another integer: it is {SCALARS[one.type]}, its enumerators constants"
            )
        self.file.constants += [f"#define {name} {number}" for name, number in free]
        return Typedef(key, called, _NOWHERE, kind)

    def _record(self, key: str, one: ModelRecord, c: _Text) -> None:
        if key in self.records.inner and key not in self._mentioned:
            return
        placed = self.records.placed.get(key)
        definition = c.declaration(one) if isinstance(placed, Placed) else f"{one.kind} {one.tag};"
        if not self.file.claim_tag(f"{one.kind} {one.tag}", definition):
            return
        self.file.forward.append(f"{one.kind} {one.tag};")
        if self._is_free(one.tag):
            self.file.forward[-1] = f"typedef {one.kind} {one.tag} {one.tag};"
            self.file.names.setdefault(one.tag, f"{one.kind} {one.tag};")
        if isinstance(placed, Placed):
            self.file.records.setdefault(placed.pack, []).append(definition)

    def _is_free(self, name: str) -> bool:
        """Whether nothing else in the module has the name of a tag, so that it can be a type's name as well."""
        d = self.view.declarations
        ordinary = (d.functions, d.globals, d.ioctls, d.aliases, d.types, self.view.values)
        return not any(name in table for table in ordinary) and name not in (*self.file.names, *_KNOWN)

    @property
    def _mentioned(self) -> set[str]:
        """The keys that types mention by name: a record written out inside another one is not."""
        found: set[str] = set()
        for one in self.keys.values():
            if isinstance(one, ModelRecord):
                kinds: list[Type] = [f.type for f in one.fields if not f.anonymous]
            else:
                kinds = [one.type] if isinstance(one, Typedef) else []
            found.update(key for kind in kinds for key in refs(kind))
        return found

    def _typedef(self, key: str, c: _Text, written: set[str]) -> None:
        one = self.keys.get(key)
        if not isinstance(one, Typedef) or key in written:
            return
        written.add(key)
        for other in refs(one.type):
            self._typedef(other, c, written)
        lost = [other for other in refs(one.type) if other not in self.keys]
        if lost:
            self.file.left_out[one.name] = "it needs a type that is not here"
        elif one.name not in _KNOWN and self.file.claim(one.name, f"typedef {one.name};"):
            self.file.typedefs.append(c.declaration(one))

    # Functions and variables ------------------------------------------------------------------------------

    def _can_ask_for(self, name: str, symbol: str) -> bool:
        """Whether C has a word for what a library calls a name: cffi looks up what is declared."""
        if _IDENTIFIER.fullmatch(symbol):
            return True
        if symbol.isidentifier():
            self.file.left_out[name] = _UNTAKEN
            return False
        self.file.left_out[name] = f"its library's name for it, {symbol}, is none that C can declare"
        return False

    def _function(self, name: str) -> Function | None:
        one = self.view.declarations.functions[name]
        if not self._can_ask_for(name, one.symbol):
            return None
        try:
            result = self.types.read(self.view, one.result)
            kinds = tuple(self.types.read(self.view, kind) for _, kind in one.parameters)
            for kind in (result, *kinds):
                if why := self.records.refuses(kind):
                    raise NoCType(why)
        except NoCType as reason:
            self.file.left_out[one.symbol] = str(reason)
            return None
        if not one.prototype:
            self.file.left_out[one.symbol] = (
                "declared without a prototype: cffi takes it for one without arguments"
            )
        names = tuple(spelled(c_member(parameter)) for parameter, _ in one.parameters)
        kind = FunctionType(result, kinds, one.variadic and one.prototype, one.prototype)
        return Function(f"function {name}", one.symbol, _NOWHERE, kind, names)

    def _global(self, name: str) -> Global | None:
        one = self.view.declarations.globals[name]
        if not self._can_ask_for(name, one.symbol):
            return None
        try:
            return Global(f"global {name}", one.symbol, _NOWHERE, self.types.read(self.view, one.type))
        except NoCType as reason:
            self.file.left_out[one.symbol] = str(reason)
            return None

    # Values -----------------------------------------------------------------------------------------------

    def _values(self) -> None:
        """Integers as macros; what is no integer is left out with its value."""
        d = self.view.declarations
        values: dict[str, Value] = dict(d.constants)
        values |= {name: one.number for name, one in d.ioctls.items()}
        values |= dict(macro for one in d.registers.values() for macro in one.macros())
        values |= {name: one.value for name, one in d.typed.items() if isinstance(one, TypedValue)}
        values |= {name: self.view.values[name] for name in d.aliases if name in self.view.values}
        for name, value in values.items():
            name = c_identifier(name)
            if not isinstance(value, int):
                kind = {str: "a string", float: "a floating-point number"}.get(type(value), "an array")
                kind = "a record, or an array of some" if name in d.typed else kind
                self.file.left_out[name] = (
                    f"cffi's constants are integers, and this is {kind}: {_short(value)}"
                )
            elif self.file.claim(name, f"#define {name} {value}"):
                self.file.constants.append(f"#define {name} {value}")

    def _others(self) -> None:
        """Aliases of what is no value, and everything that only Python has."""
        d = self.view.declarations
        for name in d.aliases:
            if name not in self.view.values:
                self.file.left_out[name] = f"another name of {self.view.unalias(name)}"
        for name in d.others.get("macros", ()):
            self.file.left_out[c_identifier(name)] = "a macro or an inline function: no library has it"
        for name, one in d.typed.items():
            if isinstance(one, BitRange):
                self.file.left_out[c_identifier(name)] = f"bits of a word: {one.high}:{one.low}"
        for name in (*d.classes, *d.protocols):
            self.file.left_out[name] = "it is of Objective-C"
        for name, reason in d.skipped.items():
            self.file.left_out.setdefault(name, reason)


def cffi_storage(values: list[int]) -> tuple[int, bool]:
    """The size in bytes, and whether it is unsigned, of the integer in which cffi stores enumerators."""
    if not values:
        return 4, True
    low, high = min(values), max(values)
    if low >= 0:
        return (4, True) if high < 1 << 32 else (8, True)
    return (4, False) if low >= -(1 << 31) and high < 1 << 31 else (8, False)


def _short(value: Value) -> str:
    text = ascii(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _comment(text: str) -> str:
    return text.replace("*/", "* /").replace("/*", "/ *")
