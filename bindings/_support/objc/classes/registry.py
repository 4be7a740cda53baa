"""The classes and protocols of one module: from its tables, and for what the runtime answers with."""

from __future__ import annotations

from _weakref import ref  # `weakref` itself would cost as much as this package's largest module

from ...format import split
from ...format.objc import runtime_name
from ..errors import ClassError
from ..native.runtime import runtime
from ..objects.block import block_type
from ..objects.object import Class, Object, ObjectType, class_pointer
from ..objects.out import Out
from ..objects.selector import SEL
from . import extras, lookup
from .entry import Entry
from .protocols import ProtocolType

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ...space import Space

_registries: list[ref[Registry]] = []  # in the order in which modules were first used
defined: dict[str, ObjectType] = {}  # classes defined in Python, by their name in the runtime


class Registry:
    """The classes and protocols of one module."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.renamed: dict[str, dict[str, str]] = {}
        self.concrete: dict[Any, Any] = {}  # result type -> its `ConcreteClasses`
        self.unknown: dict[int, ObjectType] = {}  # address of a class that no table knows -> its Python class
        _registries.append(ref(self))

    # Tables -> Python classes -------------------------------------------------------------------------------

    def type(self, text: str) -> Any:
        """Return the type of an expression that only Objective-C has."""
        if text.startswith("BLOCK("):
            return block_type(self.space, split(text[6:-1]))
        if text.startswith("out("):
            inside = text[4:-1]
            kind = inside.removeprefix("retained ")
            return Out(self.space.partial(kind), self.space, retained=kind != inside)
        if text.endswith("]"):
            return self._qualified(text)
        for table, new in ((self.space.classes, self.new_class), (self.space.protocols, self.new_protocol)):
            if table is not None and (entry := table.find(text)) is not None:
                return new(text, entry)
        return {"Class": Class, "SEL": SEL}.get(text, Object)

    def _qualified(self, text: str) -> Any:
        """`id[P]`, `id[P, Q]`; a qualified Class is a Class."""
        kind, _, inside = text[:-1].partition("[")
        if kind == "Class":
            return Class
        protocols = split(inside)
        if len(protocols) == 1:
            return self.space.partial(protocols[0])
        entry = self.entry("_".join(protocols), ", ".join(protocols), protocol=True)
        body = {"_entry_": entry, "_all_": entry.protocols(), "__module__": self.space.name}
        return ProtocolType(entry.name, (Object,), body)

    def entry(self, name: str, text: str, protocol: bool = False) -> Entry:
        """Return an entry of this module; `text` is what a table has after the name."""
        return Entry(self.space, self, name, text, protocol)

    def new_class(self, name: str, text: str) -> ObjectType:
        """Return a new Python class for an entry of `classes`."""
        entry = self.entry(name, text)
        base = Object if entry.super == "None" else self.space.partial(entry.super)
        return self._new(ObjectType, entry, base, extras.members_for(entry.objc_name))

    def new_protocol(self, name: str, text: str) -> ObjectType:
        """Return a new Python class for an entry of `protocols`."""
        return self._new(ProtocolType, self.entry(name, text, protocol=True), Object, {})

    def _new(self, meta: Any, entry: Entry, base: Any, members: dict[str, Any]) -> ObjectType:
        body = {"_entry_": entry, "__module__": self.space.name, "__doc__": None, **members}
        cls: ObjectType = extras.register(
            "" if entry.protocol else entry.objc_name,
            meta(entry.name, (base,), body | lookup.hidden(entry)),
        )
        return cls

    # Runtime -> Python classes ------------------------------------------------------------------------------

    def own(self, objc_name: str, table: str) -> Any:
        """Return the module's class (table "classes") or protocol ("protocols") of a name of the runtime, or None."""
        entries = getattr(self.space, table)
        if entries is None:
            return None
        renamed = self.renamed.get(table)
        if renamed is None:
            renamed = {runtime_name(text): name for name, text in entries}
            self.renamed[table] = renamed
        name = renamed.get(objc_name, objc_name)
        if entries.find(name) is not None:
            cls = self.space.partial(name)
            return cls if cls._entry_.objc_name == objc_name else None
        linked = self.space.types.find(objc_name)
        if linked is not None and "." in linked and "(" not in linked:
            cls = self.space.partial(objc_name)
            if isinstance(cls, ObjectType) and isinstance(cls, ProtocolType) == (table == "protocols"):
                return cls
        return None

    def find(self, objc_name: str, table: str = "classes") -> Any:
        """Return the Python class for a name of the runtime: of this module, of those it links to, of any other."""
        if table == "classes" and (cls := defined.get(objc_name)) is not None:
            return cls
        for registry in (self, *(other for reference in _registries if (other := reference()) is not None)):
            if (cls := registry.own(objc_name, table)) is not None:
                return cls
        return None

    def named(self, objc_name: str) -> ObjectType:
        """Like `find`, for a class that must be there, if only in the runtime; raises `ClassError` if it is not."""
        cls: ObjectType | None = self.find(objc_name)
        if cls is None:
            self.space.library.load()
            where = runtime().get_class(objc_name.encode())
            if not where:
                raise ClassError(f"no module knows the class {objc_name!r}, nor does the Objective-C runtime")
            cls = self.class_of(where)
        return cls

    def class_of(self, where: int) -> ObjectType:
        """Return the Python class of a class in the runtime; one without methods of its own if no table knows it."""
        cls = self.unknown.get(where)
        if cls is None:
            name = runtime().class_name(where)
            cls = self.unknown[where] = self.find(name) or self._untabled(name, where)
        return cls

    def _untabled(self, name: str, where: int) -> ObjectType:
        above = runtime().superclass(where)
        base = self.class_of(above) if above else Object
        entry = self.entry(name, base.__name__)
        entry.runtime_pointer = class_pointer(where)
        body = {"_entry_": entry, "__module__": base.__module__, **extras.members_for(name)}
        wrapper: ObjectType = extras.register(name, ObjectType(name, (base,), body))
        return wrapper


def registry_for(cls: Any) -> Registry:
    """Return the registry of the module that a class, or the nearest of its superclasses with tables, comes from.

    Raises TypeError if no module with Objective-C classes is loaded.
    """
    for base in cls.__mro__:
        if (entry := base.__dict__.get("_entry_")) is not None:
            registry: Registry = entry.registry
            return registry
    for reference in _registries:
        if (other := reference()) is not None:
            return other
    raise TypeError("no module with Objective-C classes is loaded")
