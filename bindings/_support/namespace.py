"""One generated module at run time: its tables, and the ctypes objects made of them on first touch.

The tables, each a text whose entries start at the beginning of a line:

    records    NAME: struct, 8 bytes[, align 4][, pack 1][, explicit][, by address], and one indented line a member
                 member: TYPE @ BYTE      bit-fields: member: TYPE:BITS @ BYTE.BIT      promoted: : TYPE @ BYTE
    enums      NAME: TYPE[, flags]         and one indented line an enumerator:   NAME = VALUE
    types      NAME = TYPE                 typedefs; MODULE.NAME is a type of another binding
    functions  NAME(parameter: TYPE, ...) -> TYPE[ = SYMBOL]
    globals    NAME: TYPE[ = SYMBOL]
    ioctls     NAME = NUMBER: TYPE
    aliases    NAME = OTHER NAME
    macros     NAME(parameter, ...) = EXPRESSION    as `cfunctions` describes
    registers  NAME: PLACE, and one indented line a field; as `registertable.py` describes
    constants  NAME = VALUE                several texts: a text is read as a whole once it is used a lot
    availability  NAME: since VERSION, deprecated VERSION    either, or both, of macOS; methods have their own
    skipped    NAME: reason
    classes    NAME: SUPER[, PROTOCOL…][ = OBJC_NAME], and one indented line a method; SUPER may be None
    protocols  NAME: PROTOCOL[, PROTOCOL…][ = OBJC_NAME], the same lines; `NAME: None` if it adopts none
                 SIGN SELECTOR(parameter: TYPE, ...) -> [retained ]TYPE[, FACT…][ = ATTRIBUTE]

These are the tables of the module's first target. `targets` has, for each further one, the entries that differ
there, in tables of the same names; `missing` lists as TABLE.NAME what that target does not have.

TYPE is what one would write in ctypes: c_int, POINTER(T), T * 4, CFUNCTYPE(RESULT, ARGUMENTS…), a name of the
module, or opaque(SIZE, ALIGN) for what ctypes has no type for. With Objective-C also id, id[PROTOCOL, …], Class,
SEL, instancetype, BLOCK(RESULT, ARGUMENTS…), out(TYPE) or out(retained TYPE) for an object that
the callee stores, names of classes, and `const c_void_p` for what a method only reads; what `retained` and the facts
mean is in `objc/objects/signature.py`.
"""

from __future__ import annotations

import ctypes
import sys

from . import enums, layout, platform
from .arguments import argument_type
from .errors import LayoutError, LibraryError
from .format.expressions import split
from .format.targets import choose
from .library import ROOT, Library, Unbound
from .lock import LOCK
from .strings import CString
from .tables import Table

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .registertable import Registers

_PRIMITIVES: dict[str, Any] = {
    **{name: getattr(ctypes, name) for name in dir(ctypes) if name.startswith("c_")},
    "None": None,
}

# The types that Objective-C itself brings, and how its C headers declare them.
_OBJC = {
    "id": "POINTER(objc_object)",
    "Class": "POINTER(objc_class)",
    "SEL": "POINTER(objc_selector)",
    "instancetype": None,
}


class Namespace:
    """Looks names up in the tables of one module and publishes what it makes in the module's globals."""

    def __init__(
        self,
        module: dict[str, Any],
        *,
        records: str = "",
        enums: str = "",
        types: str = "",
        functions: str = "",
        globals: str = "",
        ioctls: str = "",
        aliases: str = "",
        macros: str = "",
        registers: Registers | None = None,
        constants: tuple[str, ...] = (),
        skipped: str = "",
        classes: str = "",
        protocols: str = "",
        availability: str = "",
        library: tuple[str, ...] | dict[str, tuple[str, ...]] = (),
        errno: bool = False,
        name: str = "",
        target: str = "",
        targets: dict[str, dict[str, str]] | None = None,
    ) -> None:
        self.module, self.name = module, module["__name__"]
        here = choose((target, *(targets or ())), platform.running())
        change = (targets or {}).get(here or "", {})
        self.foreign = bool(target) and here is None
        hidden = change.get("missing", "").split()

        def table(name: str, text: str, mark: str, end: str = "\n") -> Table:
            gone = frozenset(path[len(name) + 1 :] for path in hidden if path.startswith(f"{name}."))
            return Table(text, mark, end, Table(change[name], mark, end) if name in change else None, gone)

        def members(text: str) -> str:
            return text.replace("\n  ", "\n")

        self.records = table("records", records, ": ", "\n\n")
        self.enums = table("enums", enums, ": ", "\n\n")
        self.types, self.aliases = table("types", types, " = "), table("aliases", aliases, " = ")
        self.functions, self.globals = table("functions", functions, "("), table("globals", globals, ": ")
        self.ioctls, self.macros = table("ioctls", ioctls, " = "), table("macros", macros, "(")
        first, *rest = constants or ("",)
        self.constants = [table("constants", first, " = ")]
        over = self.constants[0].over
        hidden_constants = self.constants[0].gone.union(name for name, _ in over or ())
        self.constants += [Table(text, " = ", gone=hidden_constants) for text in rest]
        self.enumerators = Table(members(enums), " = ")
        if self.enums.over or self.enums.gone:
            first_ones = Table(enums, ": ", "\n\n")
            changed = {*self.enums.gone, *(name for name, _ in self.enums.over or ())}
            lost = "\n".join(first_ones.find(name) or "" for name in changed)
            more = Table(members(change["enums"]), " = ") if self.enums.over else None
            hidden_members = frozenset(name for name, _ in Table(members(lost), " = "))
            self.enumerators = Table(members(enums), " = ", "\n", more, hidden_members)
        self.skipped = table("skipped", skipped, ": ")
        self.classes = table("classes", classes, ": ", "\n\n") if classes else None
        self.protocols = table("protocols", protocols, ": ", "\n\n") if protocols else None
        self.registers = registers
        self.library = Library(self.name, library, errno, name)
        self.availability = table("availability", availability, ": ")
        self.library.needed = self.needed
        self.made: dict[str, Any] = dict(_PRIMITIVES)  # type expression -> ctypes type
        self.unfinished: dict[str, str] = {}  # records whose class exists, but has no fields yet
        self.finishing: set[str] = set()  # those whose members are being read
        self.untargeted: list[tuple[Any, str]] = []  # pointers to arrays of those
        self.broken: dict[str, LayoutError] = {}  # those that ctypes would lay out wrong here
        self.published: set[str] = set()
        self.registry: Any = None  # of Objective-C classes, once one is touched
        if classes or protocols:
            self.library.mode = ctypes.RTLD_GLOBAL  # frameworks resolve each other's symbols
            self.library.before = _objc_runtime

    def needed(self, name: str) -> str:
        """Which version of the system a missing name needs, for an error; empty where that explains nothing."""
        facts = (self.availability.find(name) or "").split(", ")
        return platform.needed(facts[0].removeprefix("since ") if facts[0].startswith("since ") else "")

    # Names ------------------------------------------------------------------------------------------------

    def get(self, name: str) -> Any:
        """The object called `name`; raises AttributeError as a module does."""
        with LOCK:
            if name in self.module:  # another thread was faster
                return self.module[name]
            value, keep = self._make(name)
            if keep:
                self._publish(name, value)
            return value

    def _publish(self, name: str, value: Any) -> None:
        self.published.add(name)
        self.module[name] = value

    def forget(self) -> None:
        """Take everything published back: the module is being reloaded."""
        with LOCK:
            for name in (*self.published, *(self.registers.published if self.registers else ())):
                self.module.pop(name, None)

    def _make(self, name: str) -> tuple[Any, bool]:
        if (text := self.functions.find(name)) is not None:
            return self._function(name, text)
        if self.records.find(name) is not None:
            return self.type(name), True
        if (text := self.enums.find(name)) is not None:
            return self._enum(name, text), True
        if (text := self.types.find(name)) is not None:
            return self._named(name, text), True
        if (text := self.enumerators.find(name)) is not None:
            return int(text, 0), True
        if self._is_class(name):
            return self.type(name), True
        if (text := self.ioctls.find(name)) is not None:
            return self._ioctl(name, text), True
        if (text := self.macros.find(name)) is not None:
            return self._macro(name, text), True
        for table in self.constants:
            if (text := table.find(name)) is not None:
                if table.index is not None and table.hits * 8 >= len(table.index):  # publish it whole
                    for key, value in table:
                        if key not in self.module:
                            self._publish(key, _literal(value))
                    self.constants.remove(table)
                return _literal(text), True
        if (text := self.aliases.find(name)) is not None:
            return self.get(text), text in self.module
        if (text := self.globals.find(name)) is not None:
            return self._global(name, text)
        if name == "__all__":
            return self._public(), True
        if name == "__skipped__":
            return dict(self.skipped), True
        reason = self.skipped.find(name)
        why = f": it was skipped: {reason}" if reason else ""
        raise AttributeError(f"module {self.name!r} has no attribute {name!r}{why}", name=name, obj=None)

    def names(self) -> list[str]:
        """Every name of the module, as `dir()` shows it."""
        with LOCK:
            found = {key for key in self.module if key != "__namespace__"} | {"__skipped__"}
            for table in self._tables():
                found.update(key for key, _ in table)
            found.update(key for key, _ in self.registers or ())
            return sorted(found)

    def _public(self) -> list[str]:
        """What `from module import *` takes: without variables whose library or symbol is missing here."""
        missing = set()
        for name, _ in self.globals:
            try:
                self.get(name)
            except AttributeError:
                missing.add(name)
        return [key for key in self.names() if not key.startswith("_") and key not in missing]

    def _tables(self) -> Iterator[Table]:
        yield from (self.records, self.enums, self.types, self.functions, self.globals, self.ioctls)
        yield from (self.macros, self.aliases, self.enumerators, *self.constants)
        yield from (table for table in (self.classes, self.protocols) if table is not None)

    def _named(self, name: str, text: str) -> Any:
        """A typedef's object: the enumeration class where it names one, else the ctypes type."""
        while True:
            if (entry := self.enums.find(text)) is not None:
                return self.get(text)
            if (entry := self.types.find(text)) is not None:
                text = entry
            elif "." in text and "(" not in text:
                return self._linked(text)
            else:
                return self.type(name)

    def _linked(self, path: str) -> Any:
        """`MODULE.NAME` of another binding; MODULE is named from the folder that holds `_support`."""
        import importlib

        binding, name = path.rsplit(".", 1)
        module = importlib.import_module(f"{ROOT}{binding}")
        return getattr(module, name)

    # Types ------------------------------------------------------------------------------------------------

    def type(self, text: str) -> Any:
        """The finished ctypes type of a type expression."""
        with LOCK:
            made = self._type(text)
            while self.unfinished:
                self._finish(next(iter(self.unfinished)))
            while self.untargeted:
                self._target(*self.untargeted.pop())
            self._sound(text)
            return made

    def _sound(self, name: str) -> None:
        if name in self.broken:
            raise self.broken[name]

    def _type(self, text: str) -> Any:
        """Like `type`, but records reached through pointers may still lack their fields."""
        made = self.made.get(text, self)
        if made is not self:
            return made
        if text.endswith(")"):
            kind, _, inside = text[:-1].partition("(")
            if kind == "POINTER":
                made = self._pointer(inside)
            elif kind == "CFUNCTYPE":
                made = ctypes.CFUNCTYPE(*map(self._type, split(inside)))
            elif kind in ("BLOCK", "out"):
                made = self.objc().type(text)
            else:
                size, align = split(inside)
                made = layout.opaque(int(size), int(align))
        elif " * " in text:
            item, _, length = text.rpartition(" * ")
            made = self._whole(item) * int(length)
        elif text in _OBJC and self.types.find(text) in (None, _OBJC[text]):
            made = self.objc().type(text)
        elif (entry := self.records.find(text)) is not None:
            base = ctypes.Union if entry.startswith("union") else ctypes.Structure
            body: dict[str, Any] = {"__module__": self.name}
            if ", explicit" in entry.partition("\n")[0]:
                body["__init__"] = layout.initialise
            made = type(text, (base,), body)
            self.unfinished[text] = entry
        elif (entry := self.enums.find(text)) is not None:
            made = self._type(entry.partition("\n")[0].partition(",")[0])
        elif self.types.find(text) is not None:
            made = self._type(self._behind(text))
        elif text.endswith("]") or self._is_class(text):
            made = self.objc().type(text)
        elif text in ("complex_float", "complex_double"):
            from . import complex

            made = getattr(complex, text)
        elif "." in text:
            made = self._linked(text)
            made = made.ctype if isinstance(made, enums.EnumType) else made
        else:
            raise AttributeError(f"module {self.name!r} is damaged: unknown type {text!r}")
        return self.made.setdefault(text, made)

    def _pointer(self, text: str) -> Any:
        """A pointer type; one to an array of a record that is still being read gets its target later."""
        item = text
        while " * " in item and not item.endswith(")"):
            item = item.rpartition(" * ")[0]
        if item == text or self._behind(item) not in self.finishing:
            return ctypes.POINTER(self._type(text))
        made: Any = type(f"LP_{item}_Array", (ctypes._Pointer,), {})
        self.untargeted.append((made, text))
        return made

    def _target(self, pointer: Any, text: str) -> None:
        target = self._type(text)
        pointer.set_type(target)
        if sys.version_info >= (3, 14):
            target.__pointer_type__ = pointer
        else:
            cache: dict[Any, Any] = vars(ctypes)["_pointer_type_cache"]
            cache[target] = pointer  # what ctypes.POINTER(target) is from now on

    def _behind(self, name: str) -> str:
        """The name at the end of a chain of typedefs."""
        while (entry := self.types.find(name)) is not None:
            name = entry
        return name

    def _whole(self, text: str) -> Any:
        """A type that is about to be used by value: its record must have its fields."""
        name = self._behind(text)
        if " * " in name and not name.endswith(")"):
            self._whole(name.rpartition(" * ")[0])
        made = self._type(text)
        if name in self.unfinished:
            self._finish(name)
        self._sound(name)
        return made

    def _finish(self, name: str) -> None:
        head, _, body = self.unfinished[name].partition("\n")
        cls = self._type(name)
        _, *facts = head.split(", ")
        if facts == ["incomplete"]:
            del self.unfinished[name]
            return
        size, align, pack = 0, 1, None
        for fact in facts:
            if fact.endswith("bytes"):
                size = int(fact[:-6])
            elif fact.startswith("align "):
                align = int(fact[6:])
            elif fact.startswith("pack "):
                pack = int(fact[5:])
        self.finishing.add(name)
        try:
            rows = [self._row(line[2:]) for line in body.split("\n")] if body else []
        finally:
            self.finishing.discard(name)
        self.unfinished.pop(name, None)
        if "explicit" in facts:
            layout.explicit(cls, rows, size, align)
        else:
            layout.natural(cls, rows, pack)
        if "by address" in facts:
            layout.refuse_by_value(cls, "ctypes would put it into other registers than C does")
        try:
            layout.finish(cls, rows, size, every_offset=self.foreign)
        except LayoutError as error:
            self.broken[name] = error

    def _row(self, line: str) -> layout.Row:
        name, rest = line.split(": ", 1)
        text, place = rest.rsplit(" @ ", 1)
        if "." in place:
            offset, bit = place.split(".")
            text, bits = text.rsplit(":", 1)
            return layout.Row(name, self._type(text), int(offset), int(bit), int(bits))
        return layout.Row(name or text, self._whole(text), int(place), anonymous=not name)

    # Objective-C ------------------------------------------------------------------------------------------

    def objc(self) -> Any:
        """The registry of the module's Objective-C classes."""
        if self.registry is None:
            with LOCK:
                if self.registry is None:
                    self.registry = _objc().Registry(self)
        return self.registry

    def _is_class(self, name: str) -> bool:
        """Whether the tables have an Objective-C class or protocol of that name."""
        if self.classes is None and self.protocols is None:
            return False
        tables = (self.classes, self.protocols)
        return any(table is not None and table.find(name) is not None for table in tables)

    # Objects ----------------------------------------------------------------------------------------------

    def _enum(self, name: str, text: str) -> enums.EnumType:
        head, *lines = text.split("\n")
        ctype, _, fact = head.partition(", ")
        values = {key: int(value, 0) for key, value in (line[2:].split(" = ") for line in lines)}
        return enums.make(self.name, name, self.type(ctype), values, flags=fact == "flags")

    def _ioctl(self, name: str, text: str) -> Any:
        from .ioctl import Ioctl

        number, argument = text.split(": ")
        return Ioctl(int(number, 0), name, self.type(argument))

    def _macro(self, name: str, text: str) -> Any:
        from . import cfunctions

        return cfunctions.make(self.name, name, text, self.get)

    def _global(self, name: str, text: str) -> tuple[Any, bool]:
        ctype, _, symbol = text.partition(" = ")
        try:
            return self.library.variable_of(self.type(ctype), symbol or name), True
        except LibraryError as error:
            raise AttributeError(str(error), name=name, obj=None) from error

    def _function(self, name: str, text: str) -> tuple[Any, bool]:
        parameters, _, result = text.rpartition(") -> ")
        result, _, symbol = result.partition(" = ")
        described, result = result, result.removeprefix("retained ")

        def signature() -> tuple[Any, Any]:
            listed = split(parameters)
            if listed == ["..."]:
                return self.type(result), None
            fixed = [text.partition(": ")[2] for text in listed if text != "..."]
            return self.type(result), [argument_type(self.type(text)) for text in fixed]

        def bind() -> Any:
            function = self.library.symbol(symbol or name)
            function.restype, arguments = signature()
            has_objects = self.registry is not None or self.classes is not None or self.protocols is not None
            if has_objects and arguments is not None:
                self.objc()
                converted = _objc().function(self, function, f"+ {name}({parameters}) -> {described}")
                if converted is not None:
                    return converted
            if arguments is not None:
                function.argtypes = arguments
            function.__name__ = name
            return function

        try:
            return bind(), True
        except LibraryError:
            return Unbound(name, lambda: self._bound(name, bind), signature), False

    def _bound(self, name: str, bind: Any) -> Any:
        with LOCK:
            function = bind()
            self._publish(name, function)
            return function


def _objc() -> Any:
    """The Objective-C run time; few modules have classes, and it takes longer to import than all the rest."""
    from .objc import binding

    return binding


def _objc_runtime() -> Any:
    """Load the Objective-C runtime: it comes before the libraries that need its symbols."""
    return _objc().runtime()


def _literal(text: str) -> Any:
    """A constant's value: an int, a float, a string, or a tuple of them."""
    try:
        return int(text, 0)
    except ValueError:
        pass
    if text[0] in "'\"(":
        return _strings(eval(text, {"__builtins__": {}, "inf": float("inf"), "nan": float("nan")}))
    return float(text)


def _strings(value: Any) -> Any:
    """Strings as `CString`, at any depth."""
    if isinstance(value, tuple):
        return tuple(map(_strings, value))
    return CString(value) if isinstance(value, str) else value
