"""From the tables of modules to Python classes: each module has a `Registry`, each class an `Entry`."""

from __future__ import annotations

import ctypes
import re
import weakref

from ..format.expressions import split
from ..lock import LOCK
from .errors import ClassError
from .object import SEL, Class, Object, ObjectType
from .runtime import runtime
from .signature import LINE, Signature, attribute

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..namespace import Namespace

_RENAMED = re.compile(r"^(\w+): .* = (\w+)$", re.MULTILINE)
_registries: list[weakref.ref[Registry]] = []  # in the order in which modules were first used
defined: dict[str, ObjectType] = {}  # classes made in Python, by their name in the runtime


class ProtocolType(ObjectType):
    """Metaclass of protocols: `isinstance(obj, NSCopying)` says whether the object's class adopts it."""

    def __instancecheck__(cls, instance: Any) -> bool:
        return adopts(type(instance), cls)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return adopts(subclass, cls)


def adopts(cls: type, protocol: ProtocolType) -> bool:
    """Whether the tables, or for an object's own class the runtime, say that a class adopts a protocol."""
    return any(found is protocol for found in protocols_of(cls))


def protocols_of(cls: type) -> Iterator[ObjectType]:
    """Every protocol of a class, inherited ones too."""
    for base in cls.__mro__:
        own = base.__dict__
        if isinstance(base, ProtocolType):
            yield base
        todo = [*own.get("_extra_", ())]
        if (entry := own.get("_entry_")) is not None:
            todo += entry.protocols()
        for protocol in todo:
            yield from protocols_of(protocol)


class Entry:
    """What a table says of one class or protocol."""

    def __init__(self, registry: Registry, name: str, text: str, protocol: bool = False) -> None:
        head, _, self.text = text.partition("\n")
        head, _, renamed = head.partition(" = ")
        self.registry, self.name, self.protocol = registry, name, protocol
        self.objc_name = renamed or name
        self.head = [part for part in head.split(", ") if part not in ("None", "")]
        if not protocol:
            self.super, self.head = (head.split(", ")[0], self.head[0 if head.startswith("None") else 1 :])
        self.lines: dict[str, dict[str, str]] = {"-": {}, "+": {}}  # attribute -> line
        for match in LINE.finditer(self.text):
            sign, selector, name = match.groups()
            self.lines[sign][name or attribute(selector)] = match[0]
        self.signatures: dict[tuple[str, str], Signature] = {}
        self._protocols: tuple[Any, ...] | None = None
        self._pointer: Any = None

    def protocols(self) -> tuple[Any, ...]:
        """The protocols adopted in the table's line."""
        if self._protocols is None:
            self._protocols = tuple(map(self.registry.space._type, self.head))
        return self._protocols

    def signature(self, name: str, sign: str) -> Signature | None:
        """The method with that attribute, of the class itself or of its protocols."""
        found = self.signatures.get((sign, name))
        if found is None:
            line = self.lines[sign].get(name)
            if line is not None:
                found = self.signatures[sign, name] = Signature(self.registry.space, line)
            else:
                for protocol in self.protocols():
                    if (found := protocol._entry_.signature(name, sign)) is not None:
                        break
        return found

    def pointer(self) -> Any:
        """The class (or protocol) in the runtime, as a ctypes pointer; `ClassError` if there is none."""
        if self._pointer is None:
            with LOCK:
                self._pointer = self._protocol_pointer() if self.protocol else self._class_pointer()
        return self._pointer

    def _needed(self) -> str:
        return self.registry.space.needed(self.name)

    def _class_pointer(self) -> Any:
        library = self.registry.space.library
        library.load()
        where = runtime().get_class(self.objc_name.encode())
        if not where:
            raise ClassError(
                f"{self.registry.space.name}.{self.name}: the Objective-C runtime has no class "
                f"{self.objc_name!r} after loading {library.description()}; "
                f"set {library.variable} to the library file that has it{self._needed()}"
            )
        started(library)
        return class_pointer(where)

    def _protocol_pointer(self) -> Any:
        library = self.registry.space.library
        library.load()
        where = runtime().get_protocol(self.objc_name.encode())
        if not where:
            raise ClassError(
                f"{self.registry.space.name}.{self.name}: the Objective-C runtime has no protocol "
                f"{self.objc_name!r} after loading {library.description()}; a protocol that no code names is in "
                f"no library; {library.variable} names another library file{self._needed()}"
            )
        pointer: Any = Object()
        ctypes.c_void_p.from_buffer(pointer).value = where
        return pointer


def class_pointer(where: int) -> Any:
    """A class's address as a ctypes pointer."""
    pointer: Any = Class()
    ctypes.c_void_p.from_buffer(pointer).value = where
    return pointer


_started: list[Any] = []


def started(library: Any) -> None:
    """The first class was found: the process is ready to receive messages."""
    if not _started:
        _started.append(library)
        from . import pools, uncaught

        uncaught.install()
        pools.begin()


class Registry:
    """The classes and protocols of one module."""

    def __init__(self, space: Namespace) -> None:
        self.space = space
        self.renamed: dict[str, dict[str, str]] = {}
        self.leaves: dict[Any, Any] = {}  # result type -> its `Leaves`
        self.unknown: dict[int, ObjectType] = {}
        _registries.append(weakref.ref(self))

    # Tables -> Python classes -------------------------------------------------------------------------------

    def type(self, text: str) -> Any:
        """The type of an expression that only Objective-C has."""
        from . import blocks
        from .outs import Out

        if text.startswith("BLOCK("):
            return blocks.block_type(self.space, split(text[6:-1]))
        if text.startswith("out("):
            inside = text[4:-1]
            kind = inside.removeprefix("retained ")
            return Out(self.space._type(kind), self.space, retained=kind != inside)
        if text.endswith("]"):
            return self._qualified(text)
        for table, make in ((self.space.classes, self.new_class), (self.space.protocols, self.new_protocol)):
            if table is not None and (entry := table.find(text)) is not None:
                return make(text, entry)
        return {"Class": Class, "SEL": SEL}.get(text, Object)

    def _qualified(self, text: str) -> Any:
        """`id[P]`, `id[P, Q]`; a qualified Class is a Class."""
        kind, _, inside = text[:-1].partition("[")
        if kind == "Class":
            return Class
        protocols = split(inside)
        if len(protocols) == 1:
            return self.space._type(protocols[0])
        entry = Entry(self, "_".join(protocols), ", ".join(protocols), protocol=True)
        body = {"_entry_": entry, "_all_": entry.protocols(), "__module__": self.space.name}
        return ProtocolType(entry.name, (Object,), body)

    def new_class(self, name: str, text: str) -> ObjectType:
        """The Python class of an entry of `classes`."""
        from . import convert

        entry = Entry(self, name, text)
        base = Object if entry.super == "None" else self.space._type(entry.super)
        extra = convert.extras(entry.objc_name)
        return self._new(ObjectType, entry, base, extra)

    def new_protocol(self, name: str, text: str) -> ObjectType:
        """The Python class of an entry of `protocols`."""
        return self._new(ProtocolType, Entry(self, name, text, protocol=True), Object, {})

    def _new(self, meta: Any, entry: Entry, base: Any, extra: dict[str, Any]) -> ObjectType:
        from . import attributes

        body = {"_entry_": entry, "__module__": self.space.name, "__doc__": None, **extra}
        body.update(attributes.hidden(entry, base))
        made: ObjectType = meta(entry.name, (base,), body)
        return made

    # Runtime -> Python classes ------------------------------------------------------------------------------

    def own(self, objc_name: str, table: str) -> Any:
        """The module's class (table "classes") or protocol ("protocols") of that name in the runtime, or None."""
        entries = getattr(self.space, table)
        if entries is None:
            return None
        renamed = self.renamed.get(table)
        if renamed is None:
            pairs = _RENAMED.findall(entries.text)
            renamed = self.renamed[table] = {runtime_name: name for name, runtime_name in pairs}
        name = renamed.get(objc_name, objc_name)
        if entries.find(name) is not None:
            made = self.space._type(name)
            return made if made._entry_.objc_name == objc_name else None
        linked = self.space.types.find(objc_name)
        if linked is not None and "." in linked and "(" not in linked:
            made = self.space._type(objc_name)
            if isinstance(made, ObjectType) and isinstance(made, ProtocolType) == (table == "protocols"):
                return made
        return None

    def find(self, objc_name: str, table: str = "classes") -> Any:
        """The Python class for a name of the runtime: of this module, of those it links to, of any other."""
        if table == "classes" and (found := defined.get(objc_name)) is not None:
            return found
        for registry in (self, *(other for reference in _registries if (other := reference()) is not None)):
            if (found := registry.own(objc_name, table)) is not None:
                return found
        return None

    def named(self, objc_name: str) -> ObjectType:
        """Like `find`, for a class that must be there, if only in the runtime."""
        found = self.find(objc_name)
        if found is None:
            self.space.library.load()
            where = runtime().get_class(objc_name.encode())
            if not where:
                raise ClassError(f"no module knows the class {objc_name!r}, nor does the Objective-C runtime")
            found = self.class_of(where)
        made: ObjectType = found
        return made

    def class_of(self, where: int) -> ObjectType:
        """The Python class of a class in the runtime; one without methods of its own if no table knows it."""
        made = self.unknown.get(where)
        if made is None:
            from . import convert

            name = runtime().class_name(where)
            found = self.find(name)
            if found is None:
                above = runtime().superclass(where)
                base = self.class_of(above) if above else Object
                entry = Entry(self, name, base.__name__)
                entry._pointer = class_pointer(where)
                body = {"_entry_": entry, "__module__": base.__module__, **convert.extras(name)}
                found = ObjectType(name, (base,), body)
            made = self.unknown[where] = found
        return made


def registry_for(cls: Any) -> Registry:
    """The registry of the module that a class, or the nearest of its superclasses with tables, comes from."""
    for base in cls.__mro__:
        if (entry := base.__dict__.get("_entry_")) is not None:
            registry: Registry = entry.registry
            return registry
    for reference in _registries:
        if (other := reference()) is not None:
            return other
    raise TypeError("no module with Objective-C classes is loaded")
