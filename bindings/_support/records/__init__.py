"""Type expressions and the records of a module, as ctypes types.

A record reached through a pointer may point back, so a class is made first and gets its fields later: `unfinished` are
those that wait. Nothing unfinished leaves `Types.get`.
"""

import ctypes
import sys

from ..format import record, split

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..format import Member
    from ..space import Space
    from .layout import LayoutError


EXPLAINED = 8
"""So many objects of a class are made with an explanation of misspelt members: it costs as much as the object."""


def _base(name: str, base: "Any") -> "Any":
    """What the records of all modules are built on: ctypes' own, strict about the names of members."""
    initialise = base.__init__

    def __init__(self: "Any", *values: "Any", **members: "Any") -> None:
        """How the first objects of a class are made: TypeError names the member that is nearest to a misspelt one.

        ctypes alone makes the later ones, and has an AttributeError for the same mistake: records have no attributes
        but members (`__slots__`). Those of a class of the user's have, so there it is looked for each time.
        """
        cls = type(self)
        if cls.__dictoffset__:
            _explain(cls, members)
        try:
            initialise(self, *values, **members)
        except AttributeError:
            _explain(cls, members)
            raise
        cls._made_ += 1
        if cls._made_ == EXPLAINED and not cls.__dictoffset__:
            cls.__init__ = initialise

    def __init_subclass__(cls: "Any") -> None:
        if cls.__dictoffset__ and cls.__init__ is initialise:
            cls.__init__ = __init__

    body: dict[str, Any] = {
        "__slots__": ("__weakref__",),
        "__dict__": property(lambda self: {}),  # which ctypes asks for to copy and to pickle
        "__init__": __init__,
        "__init_subclass__": classmethod(__init_subclass__),
        "__repr__": _shown,
        "_made_": 0,
    }
    return type(name, (base,), body)


def _initialise_explicit(self: "Any", *values: "Any", **members: "Any") -> None:
    """`__init__` of an explicit record: positional values go to the declared members, not to padding."""
    names = [row.name for row in self._rows_]
    if len(values) > len(names):
        raise TypeError("too many initializers")
    positional = dict(zip(names, values, strict=False))
    if twice := positional.keys() & members.keys():
        raise TypeError(f"duplicate values for field {sorted(twice)[0]!r}")
    if type(self).__dictoffset__:
        _explain(type(self), members)
    for name, value in {**positional, **members}.items():
        try:
            setattr(self, name, value)
        except AttributeError:
            _explain(type(self), (name,))
            raise


def _explain(cls: "Any", names: "Iterable[str]") -> None:
    """Raise TypeError for the first of the names that is no member."""
    from .members import check

    for name in names:
        check(cls, name)


def _refuse(cls: "Any", *values: "Any", **members: "Any") -> "Any":
    from .members import refuse  # LLVM has seventy such records, and nobody tries to make one

    return refuse(cls, *values, **members)


def _shown(record: "Any") -> str:
    from .members import shown

    return shown(record)


_STRUCT = (_base("Structure", ctypes.Structure),)
_UNION = (_base("Union", ctypes.Union),)

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

    def get(self, text: str) -> "Any":
        """The finished ctypes type of an expression; raises LayoutError for a record that cannot be right here."""
        ctype = self.partial(text)
        if self.unfinished or self.untargeted:
            self._finish_all()
        if self.broken and (name := self._behind(text)) in self.broken:
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
            ctype = self.whole[text] = self._by_value(item) * int(length)
            if item in self.opaque:
                self.opaque.add(text)
        elif text in _OBJC and self.space.types.find(text) in (None, _OBJC[text]):
            ctype = self.space.objc().type(text)
        elif (entry := self.space.types.find(text)) is not None:
            ctype = self.partial(entry)
        else:
            ctype = self._named(text)
        return ctype

    def _composed(self, text: str) -> "Any":
        kind, _, inside = text[:-1].partition("(")
        if kind == "POINTER":
            ctype = self._pointer(inside)
        elif kind == "CFUNCTYPE":
            types = split(inside.removesuffix(", ..."))  # C's, which ctypes' type does not know
            ctype = ctypes.CFUNCTYPE(*map(self.partial, types))
        elif kind in ("BLOCK", "out"):
            return self.space.objc().type(text)
        else:
            from .layout import opaque

            size, _, align = inside.partition(", ")
            ctype = opaque(int(size), int(align))
            self.opaque.add(text)
        self.whole[text] = ctype
        return ctype

    def _named(self, text: str) -> "Any":
        space = self.space
        if (entry := space.records.find(text)) is not None:
            return self._class(text, entry)
        if (entry := space.enums.find(text)) is not None:
            return self.partial(entry.partition("\n")[0].partition(",")[0])
        if text.endswith("]") or space.is_class(text):
            return space.objc().type(text)
        if text in ("complex_float", "complex_double"):
            from .. import complex

            return getattr(complex, text)
        if "." in text:
            ctype = space.linked(text)
            if isinstance(ctype, type) and issubclass(ctype, int):  # an enumeration
                ctype = vars(ctype)["ctype"]
            if "_opaque_" in getattr(ctype, "__dict__", ()):  # no question to a class of Objective-C
                self.opaque.add(text)
            return ctype
        raise AttributeError(f"module {space.name!r} is damaged: unknown type {text!r}")

    def _class(self, name: str, entry: str) -> "Any":
        """The class of a record, without its fields."""
        body: dict[str, Any] = {"__module__": self.space.name, "__slots__": ()}
        head = entry.partition("\n")[0]
        if ", explicit" in head:
            body["__init__"] = _initialise_explicit
        elif head.endswith(", incomplete"):
            body["__new__"] = _refuse
        self.unfinished[name] = entry
        return type(name, _UNION if entry[0] == "u" else _STRUCT, body)

    def _pointer(self, text: str) -> "Any":
        """A pointer type; one to an array of a record that is still being read gets its target later."""
        item = text
        while " * " in item and not item.endswith(")"):
            item = item.rpartition(" * ")[0]
        if item == text or self._behind(item) not in self.reading:
            return ctypes.POINTER(self.partial(text))
        ctype: Any = type(f"LP_{item}_Array", (ctypes._Pointer,), {})
        self.untargeted.append((ctype, text))
        return ctype

    def _target(self, pointer: "Any", text: str) -> None:
        target = self.partial(text)
        pointer.set_type(target)
        if sys.version_info >= (3, 14):
            target.__pointer_type__ = pointer
        else:
            cache: dict[Any, Any] = vars(ctypes)["_pointer_type_cache"]
            cache[target] = pointer  # what ctypes.POINTER(target) is from now on

    def _behind(self, name: str) -> str:
        """The name at the end of a chain of typedefs."""
        while (entry := self.space.types.find(name)) is not None:
            name = entry
        return name

    def _by_value(self, text: str) -> "Any":
        """A type that is about to be used by value: its record must have its fields."""
        typedefs: list[str] = []  # on the way to it; there may be more of them than calls can nest
        while (ctype := self.whole.get(text)) is None:
            entry = None if text[:2] == "c_" or text in _OBJC else self.space.types.find(text)
            if entry is not None:
                typedefs.append(text)
                text = entry
                continue
            ctype = self.partial(text)
            if text in self.unfinished:
                self._finish(text)
            self.whole[text] = ctype
        for name in reversed(typedefs):
            self.known[name] = self.whole[name] = ctype
            if text in self.opaque:
                self.opaque.add(name)
        return ctype

    def _finish_all(self) -> None:
        while self.unfinished:
            self._finish(next(iter(self.unfinished)))
        while self.untargeted:
            self._target(*self.untargeted.pop())

    def _finish(self, name: str) -> None:
        """Give a record its fields."""
        (_, size, align, pack, is_explicit, by_address, passed), members = record(self.unfinished[name])
        cls = self.known[name]
        if size is None:
            del self.unfinished[name]
            return
        self.reading.add(name)
        whole = self.whole
        fields: list[Any] = []
        promoted: list[str] = []
        try:
            for member, text, _, _, bits in members:
                kind = whole.get(text) or (self._by_value(text) if bits is None else self.partial(text))
                if bits is not None:
                    fields.append((member, kind, bits))
                elif member:
                    fields.append((member, kind))
                else:
                    fields.append((text, kind))
                    promoted.append(text)
        finally:
            self.reading.discard(name)
        del self.unfinished[name]
        if self.broken and self._holds_broken(name, members):
            return
        if is_explicit:
            from .layout import Row, explicit

            rows = [
                Row(member or text, field[1], byte, bit, bits, not member)
                for (member, text, byte, bit, bits), field in zip(members, fields, strict=True)
            ]
            explicit(cls, rows, size, align or 1)
        else:
            if pack is not None:
                set_pack(cls, pack)
            if promoted:
                cls._anonymous_ = promoted
            cls._fields_ = fields
        if passed:
            cls._passed_ = passed
        if by_address or passed:
            refuse_by_value(cls, "ctypes would put it into other registers than C does")
        self._check(name, cls, members, size)
        if self.opaque:
            self._refuse(name, cls, members)

    def _check(self, name: str, cls: "Any", members: "list[Member]", size: int) -> None:
        """Remember as broken what is not laid out as C has it, on a target that the module was not made for."""
        actual = ctypes.sizeof(cls)
        if actual != size:
            self._break(name, f"{name} has {size} bytes in C, but {actual} in ctypes on this platform")
            return
        for member, text, byte, _, bits in members:
            if bits is None and (offset := getattr(cls, member or text).offset) != byte:
                place = f"is at {byte} on the module's target, but at {offset} on this platform"
                self._break(name, f"{name}.{member or text} {place}")
                return

    def _break(self, name: str, what: str) -> None:
        from .layout import LayoutError

        advice = "generate the module for this platform's target"
        self.broken[name] = LayoutError(f"{self.space.name}.{what}; {advice}")

    def _holds_broken(self, name: str, members: "list[Member]") -> bool:
        """A record that holds a broken one by value is broken itself."""
        for _, text, *_ in members:
            while " * " in text and text[-1] != ")":
                text = self._behind(text.rpartition(" * ")[0])
            if (error := self.broken.get(self._behind(text))) is not None:
                self.broken[name] = error
                return True
        return False

    def _refuse(self, name: str, cls: "Any", members: "list[Member]") -> None:
        """Do not pass by value what has a member that ctypes has no type for."""
        for member, text, *_ in members:
            if text in self.opaque:
                cls._opaque_ = True
                self.opaque.add(name)
                refuse_by_value(cls, f"ctypes has no type for its member {member or text!r}")


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
