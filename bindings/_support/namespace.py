"""One generated module at run time: its names, made of its tables on first touch and published in its globals.

`docs/module-format.md` specifies the tables; which target's entries they have is chosen here, once. Here is what the
first touch of a number or a record needs, which is loaded in nearly every process; `kinds` makes everything else and
lists all names. `records` makes types.
"""

from . import LOCK
from .format import LARGE, SEARCHES_BEFORE_INDEX, Enumerators, Table, on_target

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from .kinds.scope import Scope
    from .library import Library
    from .records import Types
    from .registers.table import Registers

SMALL = (
    "records",
    "enums",
    "types",
    "classes",
    "protocols",
    "ioctls",
    "macros",
    "values",
    "aliases",
    "globals",
    "typed",
)
"""The tables that are searched for a name that is no number and no function; no name is in two of them."""


class Namespace:
    """Looks names up in the tables of one module and publishes what it makes in the module's globals.

    `facts` is what the module calls `bindings` with: its tables, `target`, which they are for, and `targets` with what
    each further one changes; `library`, `errno` and `name` are about the library.
    """

    scope: "Scope | None" = None
    registry: "Any" = None  # of Objective-C classes, once one is touched
    is_listed = False  # all names, and its functions are not published yet
    _types: "Types | None" = None
    _library: "Library | None" = None
    _asked = 0  # how often for a number
    literals: "dict[str, str] | None" = None  # constants that are no integers, once all numbers were read
    _misses = 0
    _where: "dict[str, tuple[Table, str]] | None" = None  # of names in the small tables

    def __init__(
        self, module: "dict[str, Any]", facts: "Mapping[str, Any]", registers: "Registers | None"
    ) -> None:
        self.module, self.facts, self.name = module, facts, module["__name__"]
        self.registers = registers
        self._makers: dict[str, Callable[[str, str], Any]] = {  # of what is no number
            "records": self._record,
            "types": self._typedef,
        }
        self.tables = tables = on_target(facts, self._change())
        self.records, self.enums, self.types = map(self.table, ("records", "enums", "types"))
        self.classes, self.protocols = tables.get("classes"), tables.get("protocols")
        self.constants, self.enumerators = self.table("constants"), Enumerators(self.enums)
        self._many = (
            max(len(self.constants.text), len(self.enums.text)) >= LARGE
        )  # to read all of them for some
        self.calls = tables.get("functions")
        self.small = [(tables[kind], kind) for kind in SMALL if kind in tables]

    def table(self, name: str) -> "Table":
        """The table of that name; an empty one where the module has none."""
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
            if (where := self._where) is not None and (place := where.get(name)) is not None:
                return self._object(place[1], name, place[0].entries()[name])
            # Most numbers are in capitals, and functions of C are not: the likely tables first.
            capitals, small = name.isupper(), name.islower()
            if capitals and self._number(name):
                return module[name]
            if where is None and (found := self._find(name)) is not None:
                return self._object(found[1], name, found[0])
            if not capitals and not small and self._number(name):
                return module[name]
            if self.calls is not None and (entry := self.calls.find(name)) is not None:
                return self._object("functions", name, entry)
            if small and self._number(name):
                return module[name]
            from .kinds import listing

            return listing.special(self, name)

    def _find(self, name: str) -> "tuple[str, str] | None":
        """The entry of what is no number, and the name of its table, while there is no index of all."""
        for table, kind in self.small:
            if (text := table.find(name)) is not None:
                return text, kind
        self._misses += 1
        if self._misses >= SEARCHES_BEFORE_INDEX:
            self.index(self.small)
        return None

    def index(self, tables: "list[tuple[Table, str]]") -> None:
        """Note in which of the tables every name is: one place for all, since most names are in none of them.

        Functions are among them once all names are listed.
        """
        self._where = {}
        for place in tables:
            self._where.update(dict.fromkeys(place[0].entries(), place))

    def _object(self, kind: str, name: str, text: str) -> "Any":
        """The object of an entry of a table, published."""
        return (self._makers.get(kind) or self._maker(kind))(name, text)

    def _maker(self, kind: str) -> "Callable[[str, str], Any]":
        make: Callable[[str, str], Any]
        if kind == "functions":
            from .functions import Functions

            make = Functions(self).get
        else:
            from .kinds import maker

            make = maker(self, kind)
        self._makers[kind] = make
        return make

    def names(self) -> "list[str]":
        """Every name of the module, as `dir()` shows it."""
        with LOCK:
            from .kinds import listing

            self.is_listed = True
            return listing.names(self)

    def forget(self) -> None:
        """Take everything published back: the module is being reloaded."""
        with LOCK:
            from .kinds import listing

            listing.forget(self)

    # Numbers ----------------------------------------------------------------------------------------------

    def _number(self, name: str) -> bool:
        """Publish the number or string of that name, if there is one; all numbers once a handful was asked for."""
        if self.literals is None:
            self._asked += 1
            if self._asked <= SEARCHES_BEFORE_INDEX or self._many:
                return self._searched(name)
            self.read_numbers()
            if name in self.module:
                return True
        return self.publish(name, self.literals.get(name))  # type: ignore[union-attr]

    def _searched(self, name: str) -> bool:
        """The same, for one of so many numbers that they are not read for some, or for one of the first."""
        table = self.constants
        before = table.span
        if self.publish(name, table.find(name)):
            if (
                table.ordered and table.span == before
            ):  # two in a row from one place: whoever goes on is faster
                self._integers(table.around())
            return True
        return self.publish(name, self.enumerators.find(name))

    def read_numbers(self) -> None:
        """Publish all numbers that are not there yet; what is no integer waits until it is touched."""
        self.literals = self._integers(self.constants.read())
        self._integers(self.enumerators.read())

    def publish(self, name: str, text: "str | None") -> bool:
        """Publish a constant or an enumerator by its text, if it has one."""
        if text is None:
            return False
        try:
            self.module[name] = int(text, 0)
        except ValueError:
            from .format.literals import literal
            from .strings import CString

            self.module[name] = literal(text, CString)
        return True

    def _integers(self, entries: "dict[str, str]") -> "dict[str, str]":
        """Publish those that are integers and not there yet; return the others."""
        module = self.module
        rest: dict[str, str] = {}
        for name, text in entries.items():
            if name not in module:
                try:
                    module[name] = int(text, 0)
                except ValueError:  # a float, a string, or a tuple
                    rest[name] = text
        return rest

    # Types ------------------------------------------------------------------------------------------------

    def type(self, text: str) -> "Any":
        """The finished ctypes type of a type expression."""
        with LOCK:
            return self._all_types().get(text)

    def partial(self, text: str) -> "Any":
        """Like `type`, but records, and those reached through pointers, may still lack their fields."""
        return self._all_types().partial(text)

    def members_of(self, text: str) -> "Any":
        """The members of the enumeration that a type is, by what ctypes reads; None for other types."""
        return self._all_types().members_of(text)

    def _all_types(self) -> "Types":
        if self._types is None:
            from .records import Types

            self._types = Types(self)
        return self._types

    def _record(self, name: str, text: str) -> "Any":
        record = self.module[name] = self._all_types().record(name, text)
        return record

    def _typedef(self, name: str, text: str) -> "Any":
        """A typedef's object: the enumeration class where it names one, else the ctypes type."""
        while (entry := self.types.find(text)) is not None:
            text = entry
        if self.enums.find(text) is not None:
            value = self.get(text)
        else:
            value = self.linked(text) if "." in text and "(" not in text else self.type(name)
        self.module[name] = value
        return value

    def linked(self, path: str) -> "Any":
        """`MODULE.NAME` of another binding; MODULE is named from the folder that holds `_support`."""
        from . import kinds

        return kinds.linked(path)

    def is_class(self, name: str) -> bool:
        """Whether the tables have an Objective-C class or protocol of that name."""
        return any(table and table.find(name) is not None for table in (self.classes, self.protocols))

    def function_pointer(self, value: "Any", kind: "Any", place: str) -> "Any":
        """What can be written where C wants a pointer to a function; `place` says where, for errors."""
        from .functions.callbacks import pointer

        return pointer(value, kind, place)

    # What needs the library, or Objective-C -----------------------------------------------------------------

    @property
    def library(self) -> "Library":
        """The library behind the module."""
        if self._library is None:
            from .library import Library

            get = self.facts.get
            self._library = Library(self.name, get("library", ()), get("errno", False), get("name", ""))
            self._library.needed = self.needed
            if self.classes or self.protocols:
                self._library.framework(_objc_runtime)
        return self._library

    def needed(self, name: str) -> str:
        """Which version of the system a missing name needs, for an error; empty where that explains nothing."""
        from . import kinds

        return kinds.needed(self, name)

    def objc(self) -> "Any":
        """The registry of the module's Objective-C classes."""
        if self.registry is None:
            from .objc.binding import Registry  # type: ignore[import-not-found, unused-ignore]

            with LOCK:
                if self.registry is None:
                    self.registry = Registry(self)
        return self.registry

    def with_objects(self, function: "Any", signature: str) -> "Any":
        """A function with Objective-C's conversions of its arguments and result; None if it needs none."""
        from .objc import binding  # type: ignore[import-not-found, unused-ignore]

        self.objc()
        return binding.function(self, function, signature)


def _objc_runtime() -> "Any":
    from .objc.binding import runtime  # type: ignore[import-not-found, unused-ignore]

    return runtime()
