"""Type expressions and the records of a module, as ctypes types.

A record reached through a pointer may point back, so a class is made first and gets its fields later: `unfinished` are
those that wait. Nothing unfinished leaves `Types.get`.
"""

import ctypes
import sys
from _ctypes import FUNCFLAG_CDECL, CFuncPtr

from ..format import record, split

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..format import Member
    from ..space import Space
    from .layout import LayoutError


MEMORY = 16
"""What the memory that ctypes takes for an object is aligned to, on any Python."""

EXPLAINED = 8
"""So many objects of a class are made with an explanation of misspelt members: it costs as much as the object."""


def _base(name: str, base: "Any") -> "Any":
    """What the records of all modules are built on: ctypes' own, strict about the names of members."""
    initialise = base.__init__

    def __init__(self: "Any", /, *values: "Any", **members: "Any") -> None:
        """How the first objects of a class are made: TypeError names the member that is nearest to a misspelt one.

        ctypes alone makes the later ones, and has an AttributeError for the same mistake: records have no attributes
        but members (`__slots__`). Those of a class of the user's have, so there it is looked for each time.
        """
        cls = type(self)
        if cls.__dictoffset__:
            explain(cls, members)
        try:
            initialise(self, *values, **members)
        except AttributeError:
            explain(cls, members)
            raise
        cls._made_ += 1
        if cls._made_ == EXPLAINED and not cls.__dictoffset__:
            cls.__init__ = initialise

    def __init_subclass__(cls: "Any") -> None:
        if not cls.__dictoffset__:
            return
        if cls.__init__ in (initialise, __init__):  # the base's may yet be ctypes' own
            cls.__init__ = __init__
            return
        for one in cls.__mro__[1 : cls.__mro__.index(ours)]:  # one of its own may call those: they stay
            one._made_ = EXPLAINED
            if vars(one).get("__init__") is initialise:
                one.__init__ = __init__

    body: dict[str, Any] = {
        "__slots__": ("__weakref__",),
        "__dict__": property(lambda self: {}),  # which ctypes asks for to copy and to pickle
        "__init__": __init__,
        "__init_subclass__": classmethod(__init_subclass__),
        "__repr__": _shown,
        "__copy__": _copied,
        "_made_": 0,
    }
    ours: Any = type(name, (base,), body)
    return ours


def explain(cls: "Any", names: "Iterable[str]") -> None:
    """Raise TypeError for the first of the names that is no member."""
    from .members import check

    for name in names:
        check(cls, name)


def _hidden(record: "Any", name: str) -> "Any":
    from .members import hidden

    return hidden(record, name)


def _refuse(cls: "Any", /, *values: "Any", **members: "Any") -> "Any":
    from .members import refuse  # LLVM has seventy such records, and nobody tries to make one

    return refuse(cls, *values, **members)


def _copied(record: "Any") -> "Any":
    from ..variables import copied

    return copied(record, type(record))


def _shown(record: "Any") -> str:
    from .members import shown

    return shown(record)


_BASES: "dict[str, Any]" = {}  # by the first letter of "struct" and "union"


def _bases(kind: str) -> "Any":
    base = ctypes.Union if kind == "u" else ctypes.Structure
    return _BASES.setdefault(kind, (_base(base.__name__, base),))


class Callable(CFuncPtr):
    """What all types of pointers to functions are built on: made of a Python callable, they are what C can call."""

    _flags_ = FUNCFLAG_CDECL
    _variadic_ = False
    _converted_: "Any" = None  # what makes a pointer of what a callback returns, where that is a function

    def __new__(cls: "Any", *values: "Any") -> "Any":
        if len(values) == 1 and callable(values[0]) and not isinstance(values[0], CFuncPtr):
            if not _MADE:
                from .callbacks import made

                _MADE.append(made)
            return _MADE[0](cls, values[0])
        return CFuncPtr.__new__(cls, *values)


_MADE: "list[Any]" = []  # what makes them, once one was made
_FUNCTIONS: "dict[Any, Any]" = {}  # the types, by their prototypes


def _function(space: "Space", variadic: bool, result: "Any", *arguments: "Any") -> "Any":
    """The type of pointers to functions of a prototype, which all modules have in common."""
    key = variadic, result, arguments
    if (found := _FUNCTIONS.get(key)) is None:
        body = {"_flags_": FUNCFLAG_CDECL, "_restype_": result, "_argtypes_": arguments}
        if variadic:
            body["_variadic_"] = True
        if result is not None and issubclass(result, CFuncPtr):
            body["_converted_"] = staticmethod(space.function_pointer)
        found = _FUNCTIONS[key] = type("CFunctionType", (Callable,), body)
    return found


# The types that Objective-C itself brings, and how its C headers declare them.
_OBJC = {
    "id": "POINTER(objc_object)",
    "Class": "POINTER(objc_class)",
    "SEL": "POINTER(objc_selector)",
    "instancetype": None,
}


class Types:
    """The ctypes types of one module, by their expressions."""

    def __init__(self, space: "Space") -> None:
        self.space = space
        self.known: dict[str, Any] = {"None": None}  # every type that was ctype, if without its fields
        self.whole: dict[str, Any] = {}  # those that may be used by value
        self.unfinished: dict[str, str] = {}  # the entries of records whose class has no fields yet
        self.reading: set[str] = set()  # those whose members are being read
        self.untargeted: list[tuple[Any, str]] = []  # pointers to arrays of those
        self.broken: dict[str, LayoutError] = {}  # those that ctypes would lay out wrong here
        self.opaque: set[str] = set()  # expressions of types that are, or hold, what ctypes has no type for
        self.enumerations: dict[str, str] = {}  # expressions that name an enumeration, and its own name
        self.members: dict[str, Any] = {}  # of these, by what ctypes reads
        self.converted: set[Any] = set()  # types whose members Python reads or writes otherwise than ctypes

    def get(self, text: str) -> "Any":
        """The finished ctypes type of an expression; raises LayoutError for a record that cannot be right here."""
        ctype = self.partial(text)
        if self.unfinished or self.untargeted:
            self._finish_all()
        if self.broken and (name := self.behind(text)) in self.broken:
            raise self.broken[name]
        return ctype

    def record(self, name: str, entry: str) -> "Any":
        """The finished class of a record, from its entry."""
        if name in self.known:
            return self.get(name)
        ctype = self.known[name] = self._class(name, entry)
        self._finish(name)
        if self.unfinished or self.untargeted:
            self._finish_all()
        if name in self.broken:
            raise self.broken[name]
        return ctype

    def partial(self, text: str) -> "Any":
        """Like `get`, but records, and those reached through pointers, may still lack their fields."""
        ctype = self.known.get(text, self)
        return ctype if ctype is not self else self.known.setdefault(text, self._make(text))

    def _make(self, text: str) -> "Any":
        if text[:2] == "c_" and hasattr(ctypes, text):
            ctype = self.whole[text] = getattr(ctypes, text)
        elif text[-1] == ")":
            ctype = self._composed(text)
        elif " * " in text:
            item, _, length = text.rpartition(" * ")
            kind = self._by_value(item)
            if kind in self.converted:
                from .converted import array

                ctype = self.whole[text] = array(kind, int(length), self.space)
            else:
                ctype = self.whole[text] = kind * int(length)
            if item in self.opaque:
                self.opaque.add(text)
        elif text in _OBJC and self.space.types.find(text) in (None, _OBJC[text]):
            ctype = self.space.objc().type(text)
        elif (entry := self.space.types.find(text)) is not None:
            ctype = self.partial(entry)
            if entry in self.enumerations:
                self.enumerations[text] = self.enumerations[entry]
        else:
            ctype = self._named(text)
        return ctype

    def _composed(self, text: str) -> "Any":
        kind, _, inside = text[:-1].partition("(")
        if kind == "POINTER" and not self._is_read(inside):
            ctype = ctypes.POINTER(self.partial(inside))
        elif kind == "CFUNCTYPE":
            named = inside.removesuffix(", ...")
            ctype = _function(self.space, named != inside, *map(self.partial, split(named)))
            self.converted.add(ctype)
        elif kind in ("BLOCK", "out"):
            return self.space.objc().type(text)
        else:
            from .uncommon import composed

            ctype = composed(self, kind, inside)
            if kind == "vector":
                self.converted.add(ctype)
        self.whole[text] = ctype
        return ctype

    def _is_read(self, text: str) -> bool:
        """Whether it is an array of a record that is being read."""
        return bool(self.reading) and " * " in text and text[-1] != ")" and self.item(text) in self.reading

    def _named(self, text: str) -> "Any":
        space = self.space
        if (entry := space.records.find(text)) is not None:
            return self._class(text, entry)
        if (entry := space.enums.find(text)) is not None:
            self.enumerations[text] = text
            return self.partial(entry.partition("\n")[0].partition(",")[0])
        if text.endswith("]") or space.is_class(text):
            return space.objc().type(text)
        if text in ("complex_float", "complex_double"):
            from . import complex

            ctype = getattr(complex, text)
            self.converted.add(ctype)
            return ctype
        if text in ("c_int128", "c_uint128"):
            from . import wide

            ctype = getattr(wide, text)
            self.converted.add(ctype)
            self.opaque.add(text)
            return ctype
        if "." in text:
            ctype = space.linked(text)
            if isinstance(ctype, type) and issubclass(ctype, int):  # an enumeration
                self.enumerations[text] = text
                ctype = vars(ctype)["ctype"]
            if "_opaque_" in getattr(ctype, "__dict__", ()):  # no question to a class of Objective-C
                self.opaque.add(text)
            from .converted import is_converted

            if is_converted(ctype):
                self.converted.add(ctype)
            return ctype
        raise AttributeError(f"module {space.name!r} is damaged: unknown type {text!r}")

    def _class(self, name: str, entry: str) -> "Any":
        """The class of a record, without its fields."""
        self.unfinished[name] = entry
        bases = _BASES.get(entry[0]) or _bases(entry[0])
        body: dict[str, Any] = {"__module__": self.space.name, "__slots__": ()}
        head = entry.partition("\n")[0]
        if ", explicit" in head:
            from .layout import initialise

            body["__init__"] = initialise
            if (align := int(head.partition(", align ")[2].partition(",")[0] or 1)) > MEMORY:
                from .aligned import made

                return made(name, bases, body, align)
        elif head.endswith(", incomplete"):
            body["__new__"], body["__getattr__"] = _refuse, _hidden
        return type(name, bases, body)

    def behind(self, name: str) -> str:
        """The name at the end of a chain of typedefs."""
        while (entry := self.space.types.find(name)) is not None:
            name = entry
        return name

    def item(self, text: str) -> str:
        """The name of what an array has elements of, whatever its dimensions; of any other type, its own."""
        while " * " in text and text[-1] != ")":
            text = self.behind(text.rpartition(" * ")[0])
        return self.behind(text)

    def _by_value(self, text: str) -> "Any":
        """A type that is about to be used by value: its record must have its fields."""
        typedefs: list[str] = []  # on the way to it; there may be more of them than calls can nest
        while (ctype := self.whole.get(text)) is None:
            entry = None if text[:2] == "c_" else self.space.types.find(text)
            if entry is not None and entry == _OBJC.get(text):
                entry = None
            if entry is not None:
                typedefs.append(text)
                text = entry
                continue
            ctype = self.partial(text)
            if text in self.unfinished:
                if len(self.reading) > 50:
                    from .uncommon import finish_innermost_first

                    finish_innermost_first(self, text)
                else:
                    self._finish(text)
            self.whole[text] = ctype
        for name in reversed(typedefs):
            self.known[name] = self.whole[name] = ctype
            if text in self.opaque:
                self.opaque.add(name)
            if text in self.enumerations:
                self.enumerations[name] = self.enumerations[text]
        return ctype

    def _finish_all(self) -> None:
        while self.unfinished:
            self._finish(next(iter(self.unfinished)))
        if self.untargeted:
            from .uncommon import aim

            aim(self)

    def _finish(self, name: str) -> None:
        """Give a record its fields."""
        entry = self.unfinished[name]
        head, members = record(entry)
        if (size := head[1]) is None:
            del self.unfinished[name]
            return
        fields, promoted = self._fields(name, members)
        if promoted:
            self._promote(name, promoted)
        del self.unfinished[name]
        if self.broken:
            from .uncommon import holds_broken

            if holds_broken(self, name, members):
                return
        cls = self.known[name]
        self._lay_out(cls, head, members, fields, promoted)
        self._check(name, cls, members, size)
        if self.enumerations or self.converted:
            self._convert(cls, members, fields, promoted)
        if self.opaque:
            from .uncommon import refuse_opaque

            refuse_opaque(self, name, members)
        if not entry.isascii() or any("_spelled_" in vars(kind) for kind in promoted):
            from .uncommon import spell

            spell(cls, [member for member, *_ in members], promoted)

    def _fields(self, name: str, members: "list[Member]") -> "tuple[list[Any], list[Any]]":
        """The fields of a record as ctypes takes them, and the types of those that have no name."""
        whole = self.whole
        fields: list[Any] = []
        promoted: list[Any] = []
        self.reading.add(name)
        try:
            for member, text, _, _, bits in members:
                kind = whole.get(text) or (self._by_value(text) if bits is None else self.partial(text))
                if bits is not None:
                    fields.append((member, kind, bits))
                elif member:
                    fields.append((member, kind))
                else:
                    fields.append((text, kind))
                    promoted.append(kind)
        finally:
            self.reading.discard(name)
        return fields, promoted

    def _lay_out(
        self, cls: "Any", head: "Any", members: "list[Member]", fields: "list[Any]", promoted: "list[Any]"
    ) -> None:
        """Have ctypes place the fields, or place them where C has them, and say how the record is passed."""
        _, size, align, pack, is_explicit, by_address, passed = head
        if is_explicit:
            from .layout import place

            place(cls, members, fields, size, align or 1)
        else:
            if pack is not None:
                set_pack(cls, pack)
            if promoted:
                cls._anonymous_ = [
                    text for member, text, _, _, bits in members if not member and bits is None
                ]
            if promoted and (self.enumerations or self.converted):
                from .converted import promote

                promote(cls, fields, promoted)
            else:
                cls._fields_ = fields
        if passed:
            cls._passed_ = passed
        if by_address or passed:
            refuse_by_value(cls, "ctypes would put it into other registers than C does")

    def _promote(self, name: str, kinds: "list[Any]") -> None:
        """See that no record is promoted into another twice, as in C: ctypes would walk twice through what it holds.

        Raises AttributeError; of a chain of such records, that walk would not end.
        """
        found = [one for kind in kinds for one in (kind, *getattr(kind, "_promoted_", ()))]
        if len(set(found)) < len(found):
            raise AttributeError(
                f"module {self.space.name!r} is damaged: {name!r} has the same members twice"
            )
        self.known[name]._promoted_ = tuple(found)

    def _convert(
        self, cls: "Any", members: "list[Member]", fields: "list[Any]", promoted: "list[Any]"
    ) -> None:
        """Have members read and written as Python has them, those that are promoted into the record as well."""
        texts = [(member, text) for member, text, *_ in members if text in self.enumerations]
        kinds = [(name, kind) for name, kind, *_ in fields if kind in self.converted]
        if not (texts or kinds or promoted):
            return
        from .converted import Enumerated, converter, install

        found: dict[str, tuple[Any, Any]] = {
            member: (Enumerated, self.members_of(text)) for member, text in texts
        }
        for name, kind in kinds:
            found[name] = converter(kind, self.space, f"{cls.__name__}.{name}")
        install(cls, found, promoted)

    def members_of(self, text: str) -> "Any":
        """The members of the enumeration that a type is, by what ctypes reads; None for other types."""
        name = self.enumerations.get(text)
        if name is None or name in self.members:
            return self.members.get(name or "")
        from .converted import Members

        find = self.space.linked if "." in name else self.space.get
        members = self.members[name] = Members(lambda: find(name))
        return members

    def _check(self, name: str, cls: "Any", members: "list[Member]", size: int) -> None:
        """Remember as broken what is not laid out as C has it, on a target that the module was not made for."""
        if ctypes.sizeof(cls) == size:
            for member, text, byte, _, bits in members:
                if bits is None and getattr(cls, member or text).offset != byte:
                    break
            else:
                return
        from .uncommon import broken

        self.broken[name] = broken(self, name, members, size)


def set_pack(cls: "Any", pack: int) -> None:
    """Pack a record that has no fields yet."""
    if sys.version_info >= (3, 14):
        cls._layout_ = "ms"  # what `_pack_` has always meant; 3.14 wants it said
    cls._pack_ = pack


def refuse_by_value(cls: "Any", why: str) -> None:
    """Make ctypes refuse the type as an argument: it would go to the wrong registers."""

    def from_param(value: "Any") -> "Any":
        raise TypeError(f"{cls.__name__} cannot be passed by value: {why}")

    cls.from_param = from_param
