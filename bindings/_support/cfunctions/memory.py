"""C that follows pointers, as Python code: memory, and what is read there.

A pointer is a number here, its address, and the ctypes object that it came as, where it came as one: that is what a
function gets, or the caller. Memory is read and written through ctypes objects at its addresses.
"""

import ctypes

from .expressions import Code, Expressions, kind_of
from .helpers import PREFIX
from .pointers import MEMORY, VOID, is_pointer
from .values import CType, Sizes, member, number

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

    from .pointers import Scope

RECORD = (ctypes.Structure, ctypes.Union)


class Place:
    """Memory: a member of the ctypes object `text`, all of that object, or what is at the address `text`."""

    __slots__ = ("bits", "name", "text", "type", "way")

    def __init__(self, way: str, text: str, kind: "Any", name: str = "", bits: "int | None" = None) -> None:
        self.way, self.text, self.type, self.name, self.bits = way, text, kind, name, bits


class Memory(Expressions):
    """Writes the code of one function; `scope` knows what its names mean, `result` is the type that it returns."""

    def __init__(
        self, name: str, sizes: "Sizes", globals: "dict[str, Any]", scope: "Scope", result: "Any"
    ) -> None:
        super().__init__(name, sizes, globals)
        self.scope, self.result = scope, result
        self.changes = False  # whether two evaluations can differ: it calls, or reads memory
        self.pointers: dict[
            str, str
        ] = {}  # parameters that are pointers: the name of the address -> its making
        globals.update(MEMORY)
        globals.update(getattr(scope, "memory", {}))  # the generator tries code out in memory of its own
        globals[f"{PREFIX}scope"] = scope

    def pointer(self, name: str, kind: "Any", take: "Any") -> None:
        """Declare a parameter that is a pointer: a function it is passed to gets what the caller gave."""
        address, taker = f"{PREFIX}at_{name}", f"{PREFIX}take{len(self.globals)}"
        self.globals[taker] = take
        self.pointers[address] = f"{taker}({name})"
        self.known[name] = Code(address, self.sizes.pointer, kind=kind, object=name)

    def _type(self, kind: "Any") -> str:
        """The name under which the code finds a ctypes type."""
        for name, known in self.globals.items():
            if known is kind and name.startswith(f"{PREFIX}type"):
                return name
        name = f"{PREFIX}type{len(self.globals)}"
        self.globals[name] = kind
        return name

    def _void(self, text: str) -> "Code":
        return Code(text, self.sizes.int, 0, 0, kind=VOID, object=text)

    # Names, members, elements -----------------------------------------------------------------------------

    def _name(self, node: "Any") -> "Code":
        known = self.known.get(node.id)
        if known is not None:
            array = isinstance(known.whole, type) and issubclass(known.whole, ctypes.Array)
            return self._read(self._place(node)) if array else known
        if self.scope.function(node.id) is not None:
            name = f"{PREFIX}scope[{node.id!r}]"
            return Code(f"{PREFIX}number({name})", self.sizes.pointer, kind=ctypes.c_void_p, object=name)
        return self._read(self._place(node))

    def _constant(self, node: "Any") -> "Code":
        if not isinstance(node.value, bytes):
            return super()._constant(node)
        name = f"{PREFIX}text{len(self.globals)}"
        self.globals[name] = node.value  # where it stays: C's strings have one place as well
        return Code(f"{PREFIX}number({name})", self.sizes.pointer, kind=ctypes.c_char_p, object=name)

    def _attribute(self, node: "Any") -> "Code":
        return self._read(self._place(node))

    _subscript = _attribute

    def _place(self, node: "Any") -> "Place":  # type: ignore[override]
        what = kind_of(node)
        if what == "Name":
            known = self.known.get(node.id)
            if known is None:
                return Place("object", f"{PREFIX}scope.held({node.id!r})", self.scope.variable(node.id))
            if known.whole is None:
                raise TypeError(f"{self.name}(): {node.id} has no address")
            return Place("object", known.text, known.whole)
        if what == "Attribute":
            if kind_of(node.value) == "Call":
                code = self.any(node.value)
                text, whole = code.text, code.whole
            else:
                holder = self._place(node.value)
                text, whole = self._whole_text(holder), holder.type
            kind, bits = member(whole, node.attr)
            return Place("member", text, kind, node.attr, bits)
        base, index = self.any(node.value), self.any(node.slice)
        element = _element(base.kind)
        self._integers(index)
        if (index.low, index.high) == (0, 0):
            return Place("address", base.text, element)
        size = ctypes.sizeof(element)
        return Place("address", f"({base.text} + {index.text} * {size})", element)

    def _whole_text(self, place: "Place") -> str:
        """The ctypes object of a place."""
        if place.way == "member":
            return f"{place.text}.{place.name}"
        if place.way == "object":
            return place.text
        return f"{self._type(place.type)}.from_address({PREFIX}nonnull({place.text}))"

    def _address(self, place: "Place") -> str:
        if place.way == "address":
            return place.text
        if place.way == "object":
            return f"{PREFIX}addressof({place.text})"
        return f"{PREFIX}member_at({place.text}, {place.name!r})"

    def _read(self, place: "Place") -> "Code":
        kind = place.type
        if isinstance(kind, type) and issubclass(kind, RECORD):
            return self._whole(self._whole_text(place), kind)
        if isinstance(kind, type) and issubclass(kind, ctypes.Array):
            item: Any = kind._type_
            pointer: Any = ctypes.POINTER(item)
            return Code(self._address(place), self.sizes.pointer, kind=pointer)
        self.changes = True
        found = self._whole_text(place)
        simple = issubclass(kind, ctypes._SimpleCData)
        if simple and place.way != "member":
            found += ".value"
        if not is_pointer(kind):
            return self._part(found, kind, place.bits)
        if getattr(kind, "_type_", "") in ("z", "Z"):  # whose value is a copy of the text
            text = f"({self._type(ctypes.c_void_p)}.from_address({PREFIX}nonnull({self._address(place)})).value or 0)"
        else:
            text = f"({found} or 0)" if simple else f"{PREFIX}number({found})"
        return Code(text, self.sizes.pointer, kind=kind, object=found)

    def _number(self, kind: "Any") -> "CType":
        ctype = number(kind, self.sizes)
        if ctype is None:
            raise TypeError(f"{self.name}(): {kind.__name__} is no number")
        return ctype


def _element(kind: "Any") -> "Any":
    """What a pointer points to."""
    if isinstance(kind, type) and issubclass(kind, ctypes._Pointer):
        return kind._type_
    if kind is ctypes.c_char_p:
        return ctypes.c_char
    raise TypeError("it follows a pointer of which the headers do not say what it points to")
