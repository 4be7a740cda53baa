"""One generated module at run time: its names, made of its tables on first touch and published in its globals.

`docs/module-format.md` specifies the tables; which target's entries they have is chosen here, once. `records.py` makes
types, and what is more than a number has a file of its own that is imported when it is first needed.
"""

from . import LOCK
from .format import LARGE, SEARCHES_BEFORE_INDEX, Enumerators, Table, enum, on_target

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeAlias

    from .enums import EnumType
    from .functions import Functions
    from .library import Library
    from .records import Types
    from .registers.table import Registers
    from .scope import Scope

    Make: "TypeAlias" = Callable[[str, str], Any]
    Place: "TypeAlias" = tuple[Table, Make]
    """A table, and what makes an object of an entry."""


class Namespace:
    """Looks names up in the tables of one module and publishes what it makes in the module's globals.

    `facts` is what the module calls `bindings` with: its tables, `target`, which they are for, and `targets` with what
    each further one changes; `library`, `errno` and `name` are about the library.
    """

    def __init__(
        self, module: "dict[str, Any]", facts: "Mapping[str, Any]", registers: "Registers | None"
    ) -> None:
        self.module, self.facts, self.name = module, facts, module["__name__"]
        self.registers = registers
        self.tables = on_target(facts, self._change())
        self.records, self.enums, self.types = map(self._table, ("records", "enums", "types"))
        self.classes, self.protocols = self.tables.get("classes"), self.tables.get("protocols")
        self._constants, self._enumerators = self._table("constants"), Enumerators(self.enums)
        self._calls = self.tables.get("functions")
        self._small = self._places()
        self._misses = 0
        self._where: dict[str, Place] | None = None  # of names in the small tables
        self._types: Types | None = None
        self._functions: Functions | None = None
        self._library: Library | None = None
        self._names: Scope | None = None
        self._values: dict[str, Callable[[], Any]] = {}
        self.registry: Any = None  # of Objective-C classes, once one is touched

    def _places(self) -> "list[Place]":
        """The tables that are searched for a name that is no number and no function; no name is in two of them."""
        make: dict[str, Make] = {
            "records": self._record,
            "enums": self._enum,
            "types": self._typedef,
            "classes": self._class,
            "protocols": self._class,
            "ioctls": self._ioctl,
            "macros": self._macro,
            "values": self._value,
            "aliases": self._alias,
            "globals": self._global,
        }
        tables = self.tables
        return [(tables[name], make[name]) for name in make if name in tables]

    def _table(self, name: str) -> "Table":
        return self.tables.get(name) or Table(name, "")

    def _change(self) -> "Mapping[str, str]":
        """What the running target changes in the tables."""
        targets: Mapping[str, Mapping[str, str]] = self.facts.get("targets", {})
        if not any(targets.values()):
            return {}
        from .platform import chosen

        return targets.get(chosen((self.facts.get("target", ""), *targets)) or "", {})

    # Names ------------------------------------------------------------------------------------------------

    def get(self, name: str) -> "Any":
        """The object called `name`; raises AttributeError as a module does."""
        module = self.module
        with LOCK:
            if name in module:  # another thread was faster
                return module[name]
            # Most numbers are in capitals, and functions of C are not: the likely tables first.
            capitals, small = name.isupper(), name.islower()
            if capitals and self._number(name):
                return module[name]
            if (found := self._find(name)) is not None:
                return found[1](name, found[0])
            if not capitals and not small and self._number(name):
                return module[name]
            if self._calls is not None and (text := self._calls.find(name)) is not None:
                return self._function(name, text)
            if small and self._number(name):
                return module[name]
            return self._special(name)

    def _find(self, name: str) -> "tuple[str, Make] | None":
        """The entry of what is neither number nor function, and what makes an object of it."""
        if self._where is None:
            for table, make in self._small:
                if (text := table.find(name)) is not None:
                    return text, make
            self._misses += 1
            if self._misses >= SEARCHES_BEFORE_INDEX:
                self._where = {}  # one place for all, since most names are in none of them
                for table, make in self._small:
                    self._where.update(dict.fromkeys(table.entries(), (table, make)))
        elif (place := self._where.get(name)) is not None:
            return place[0].entries()[name], place[1]
        return None

    def _special(self, name: str) -> "Any":
        if name == "__all__":
            return self._publish(name, self._public())
        if (text := self._constants.unordered(name)) is not None:
            return self._literal(name, text)
        skipped = self._table("skipped")
        if name == "__skipped__":
            return self._publish(name, dict(skipped))
        reason = skipped.find(name)
        why = f": it was skipped: {reason}" if reason else ""
        raise AttributeError(f"module {self.name!r} has no attribute {name!r}{why}", name=name, obj=None)

    def _publish(self, name: str, value: "Any") -> "Any":
        self.module[name] = value
        return value

    def names(self) -> "list[str]":
        """Every name of the module, as `dir()` shows it."""
        with LOCK:
            numbers = self._constants.read() | self._enumerators.entries()
            self._integers(numbers)  # whoever lists the names is likely to look at them
            found: dict[str, Any] = numbers | self.module  # not a set: what is in order is sorted sooner
            for table in self._others():
                found.update(table.entries())
            found.update(self.registers or ())
            found["__skipped__"] = None
            found.pop("__namespace__", None)
            return sorted(found)

    def forget(self) -> None:
        """Take everything published back: the module is being reloaded."""
        with LOCK:
            names = {"__all__", "__skipped__", *(self.registers.published if self.registers else ())}
            names |= self._constants.read().keys() | self._enumerators.entries().keys()
            for name in names.union(*(table.entries() for table in self._others())):
                self.module.pop(name, None)

    def _others(self) -> "list[Table]":
        """The tables of all that is no number."""
        return [table for table, _ in self._small] + ([self._calls] if self._calls else [])

    def _public(self) -> "list[str]":
        """What `from module import *` takes: no values that change, nor variables that are missing here."""
        missing = {name for name, text in self._table("values") if not text.startswith("const ")}
        for name, _ in self._table("globals"):
            try:
                self.get(name)
            except AttributeError:
                missing.add(name)
        return [key for key in self.names() if not key.startswith("_") and key not in missing]

    # Numbers ----------------------------------------------------------------------------------------------

    def _number(self, name: str) -> bool:
        return self._constant(name) or self._enumerator(name)

    def _constant(self, name: str) -> bool:
        """Publish the constant of that name, if there is one, and others that are likely to be asked for."""
        table = self._constants
        before = table.span
        if (text := table.find(name)) is None:
            return False
        self._literal(name, text)
        if table.index is not None:  # all of them were read, which costs as much as a dozen look-ups
            self._integers(table.index)
        elif table.span == before and table.ordered:  # two in a row from one place: whoever goes on is faster
            self._integers(table.around())
        return True

    def _enumerator(self, name: str) -> bool:
        """Publish the enumerator of that name, if there is one; all of them where they were read anyway."""
        table = self._enumerators
        if (text := table.find(name)) is None:
            return False
        self.module[name] = int(text, 0)
        if table.index is not None and len(self.enums.text) < LARGE:
            self._integers(table.index)
        return True

    def _literal(self, name: str, text: str) -> "Any":
        try:
            value: Any = int(text, 0)
        except ValueError:
            from .format.literals import literal
            from .strings import CString

            value = literal(text, CString)
        return self._publish(name, value)

    def _integers(self, entries: "Mapping[str, str]") -> None:
        """Publish those that are integers and not there yet."""
        module = self.module
        for name, text in entries.items():
            if name not in module and text[0] not in "'\"(":
                try:
                    module[name] = int(text, 0)
                except ValueError:
                    continue  # a float

    # Types ------------------------------------------------------------------------------------------------

    def type(self, text: str) -> "Any":
        """The finished ctypes type of a type expression."""
        with LOCK:
            return self._all_types().get(text)

    def partial(self, text: str) -> "Any":
        """Like `type`, but records, and those reached through pointers, may still lack their fields."""
        return self._all_types().partial(text)

    def _all_types(self) -> "Types":
        if self._types is None:
            from .records import Types

            self._types = Types(self)
        return self._types

    def _record(self, name: str, text: str) -> "Any":
        ctype = self.module[name] = (self._types or self._all_types()).record(name, text)
        return ctype

    def _class(self, name: str, text: str) -> "Any":
        return self._publish(name, self.type(name))

    def _typedef(self, name: str, text: str) -> "Any":
        """A typedef's object: the enumeration class where it names one, else the ctypes type."""
        while (entry := self.types.find(text)) is not None:
            text = entry
        if self.enums.find(text) is not None:
            value = self.get(text)
        elif "." in text and "(" not in text:
            value = self.linked(text)
        else:
            value = self.type(name)
        return self._publish(name, value)

    def linked(self, path: str) -> "Any":
        """`MODULE.NAME` of another binding; MODULE is named from the folder that holds `_support`."""
        import importlib

        from .library import ROOT

        binding, name = path.rsplit(".", 1)
        return getattr(importlib.import_module(f"{ROOT}{binding}"), name)

    def _enum(self, name: str, text: str) -> "EnumType":
        from . import enums

        ctype, flags, values = enum(text)
        enumeration = self.module[name] = enums.make(self.name, name, self.type(ctype), values, flags)
        return enumeration

    # Objective-C ------------------------------------------------------------------------------------------

    def objc(self) -> "Any":
        """The registry of the module's Objective-C classes."""
        if self.registry is None:
            from .objc.binding import Registry

            with LOCK:
                if self.registry is None:
                    self.registry = Registry(self)
        return self.registry

    def with_objects(self, function: "Any", signature: str) -> "Any":
        """A function with Objective-C's conversions of its arguments and result; None if it needs none."""
        from .objc import binding

        self.objc()
        return binding.function(self, function, signature)

    def is_class(self, name: str) -> bool:
        """Whether the tables have an Objective-C class or protocol of that name."""
        return any(
            table is not None and table.find(name) is not None for table in (self.classes, self.protocols)
        )

    # What needs the library ---------------------------------------------------------------------------------

    @property
    def library(self) -> "Library":
        """The library behind the module."""
        if self._library is None:
            from .library import Library

            facts = self.facts
            self._library = Library(
                self.name, facts.get("library", ()), facts.get("errno", False), facts.get("name", "")
            )
            self._library.needed = self.needed
            if self.classes or self.protocols:
                self._library.framework(_objc_runtime)
        return self._library

    def needed(self, name: str) -> str:
        """Which version of the system a missing name needs, for an error; empty where that explains nothing."""
        from . import platform

        facts = (self._table("availability").find(name) or "").split(", ")
        return platform.needed(facts[0].removeprefix("since ") if facts[0].startswith("since ") else "")

    def _function(self, name: str, text: str) -> "Any":
        if self._functions is None:
            from .functions import Functions

            self._functions = Functions(self)
        return self._functions.get(name, text)

    def _global(self, name: str, text: str) -> "Any":
        from .format import variable
        from .library import LibraryError

        kind, symbol, const, unsized = variable(text)
        try:
            value = self.library.variable_of(self.type(kind), symbol or name)
            if const or unsized:
                from . import variables

                value = variables.sized(value) if unsized else value
                value = variables.constant(value, name) if const else value
            return self._publish(name, value)
        except LibraryError as error:
            raise AttributeError(str(error), name=name, obj=None) from error

    def _ioctl(self, name: str, text: str) -> "Any":
        from .format import ioctl
        from .ioctl import Ioctl

        number, argument = ioctl(text)
        return self._publish(name, Ioctl(number, name, self.type(argument)))

    def _macro(self, name: str, text: str) -> "Any":
        from . import cfunctions

        return self._publish(name, cfunctions.make(self.name, name, text, self.get, scope=self._scope(text)))

    def _scope(self, text: str) -> "Scope | None":
        """What the names in an entry mean that calls functions and follows pointers, as the result it names says."""
        if ") -> " not in text:
            return None
        if self._names is None:
            from .scope import Scope

            self._names = Scope(self.tables, self.get, self.type)
        return self._names

    def _value(self, name: str, text: str) -> "Any":
        """A value, computed at each touch unless it is `const`."""
        from . import cfunctions
        from .library import LibraryError

        stays, text = text.startswith("const "), f") -> {text.removeprefix('const ')}"
        if name not in self._values:
            self._values[name] = cfunctions.make(self.name, name, text, self.get, scope=self._scope(text))
        try:
            value = self._values[name]()
        except LibraryError as error:
            raise AttributeError(str(error), name=name, obj=None) from error
        return self._publish(name, value) if stays else value

    def _alias(self, name: str, text: str) -> "Any":
        value = self.get(text)
        return self._publish(name, value) if text in self.module else value


def _objc_runtime() -> "Any":
    from .objc.binding import runtime

    return runtime()
