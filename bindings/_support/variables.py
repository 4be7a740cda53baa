"""Variables of a library that want more than their type: const ones, and arrays whose length the headers do not say."""

import ctypes
import sys
from _ctypes import CFuncPtr

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_RECORD = (ctypes.Structure, ctypes.Union)
_COMPOSITE = (*_RECORD, ctypes.Array)
_STRINGS = (ctypes.c_char, ctypes.c_wchar)


# Arrays without a length ----------------------------------------------------------------------------------


def sized(array: "Any") -> "Any":
    """The array with the length that the library's symbol table gives; text has the length up to its end.

    Where neither is known it stays without elements: `elements` of `_support` takes a length.
    """
    kind, address = array._type_, ctypes.addressof(array)
    count = _size(address) // (ctypes.sizeof(kind) or 1)
    if not count and kind in _STRINGS:
        read = ctypes.string_at if kind is ctypes.c_char else ctypes.wstring_at
        count = len(read(address)) + 1
    return (kind * count).from_address(address)


class _Symbol(ctypes.Structure):
    """ELF's symbol; the members stand in another order where addresses have 32 bits."""

    _fields_ = (
        (
            ("name", ctypes.c_uint32),
            ("about", ctypes.c_uint32),
            ("value", ctypes.c_uint64),
            ("size", ctypes.c_uint64),
        )
        if ctypes.sizeof(ctypes.c_void_p) == 8
        else (("name", ctypes.c_uint32), ("value", ctypes.c_uint32), ("size", ctypes.c_uint32))
    )


class _Place(ctypes.Structure):
    """Dl_info."""

    _fields_ = (
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    )


_WANTS_SYMBOL = 1  # RTLD_DL_SYMENT


def _size(address: int) -> int:
    """The bytes that a symbol table gives the object at an address; 0 where there is no such table (glibc has one)."""
    dladdr1 = None if sys.platform == "win32" else getattr(ctypes.CDLL(None), "dladdr1", None)
    if dladdr1 is None:
        return 0
    place, symbol = _Place(), ctypes.POINTER(_Symbol)()
    dladdr1.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
    found = dladdr1(address, ctypes.byref(place), ctypes.byref(symbol), _WANTS_SYMBOL)
    return int(symbol[0].size) if found and symbol and place.address == address else 0


# Names that were given something else ----------------------------------------------------------------------


def held(module: str, name: str, value: "Any", entry: str, type: "Callable[[str], Any]") -> "Any":
    """What a module has for a variable, where that is no object of ctypes: of Objective-C's it need not be one.

    Raises AttributeError if somebody set the name: C goes on with its own variable, and whoever asks here means that.
    """
    from .format.entries import variable

    text, _, const, _ = variable(entry)
    kind = type(text)
    if not issubclass(kind, ctypes.Array.__mro__[1]):
        return value
    at = f"{module}.{name}"
    if issubclass(kind, _RECORD):
        way = f"{at}.MEMBER = …"
    elif hasattr(kind, "value"):
        way = f"{at}.value = …"
    elif issubclass(kind, ctypes.Array):
        way = f"{at}[:] = …"
    else:
        way = f"{at}.contents = …" if issubclass(kind, ctypes._Pointer) else f"ctypes.pointer({at})[0] = …"
    writes = "" if const else f"`{way}` writes C's variable, "
    raise AttributeError(
        f"{at} was set to {value!r:.50}, which C does not see: {writes}`del {at}` brings it back",
        name=name,
        obj=None,
    )


# Const ----------------------------------------------------------------------------------------------------


def constant(value: "Any", name: str) -> "Any":
    """The variable, in its own memory, as an object that refuses to write: that memory may well be read-only."""
    if isinstance(value, CFuncPtr):
        return value  # which cannot be written to in Python either
    frozen = _frozen(type(value), name).from_address(ctypes.addressof(value))
    vars(frozen)["_of_"] = value  # which keeps the memory
    return frozen


def _frozen(cls: "Any", name: str) -> "Any":
    """A class like `cls` whose objects cannot be written; `name` is the variable's, for errors."""

    def refuse(*_: "Any") -> None:
        raise AttributeError(
            f"{name} is const in C: its memory may be read-only, and nothing is written to it"
        )

    def inside(value: "Any") -> "Any":
        return constant(value, name) if isinstance(value, _COMPOSITE) else value

    def __getattribute__(self: "Any", member: str) -> "Any":
        return inside(cls.__getattribute__(self, member))

    def __getitem__(self: "Any", index: "Any") -> "Any":
        found = cls.__getitem__(self, index)
        return (
            [inside(one) for one in found]
            if isinstance(index, slice) and isinstance(found, list)
            else inside(found)
        )

    def __iter__(self: "Any") -> "Iterator[Any]":
        return (self[index] for index in range(len(self)))

    def __reduce__(self: "Any") -> "Any":  # one that is unpickled is one's own
        return cls.from_buffer_copy(self).__reduce__()

    def __copy__(self: "Any") -> "Any":
        return copied(self, cls)

    # What ctypes reads of the class itself, and not of the one that it is built on.
    own = {one: getattr(cls, one) for one in ("_type_", "_length_") if hasattr(cls, one)}
    body: dict[str, Any] = {"__module__": cls.__module__} | ({} if issubclass(cls, _RECORD) else own)
    if issubclass(cls, _COMPOSITE):
        body["__copy__"] = __copy__
    if issubclass(cls, _RECORD):
        body |= {"__setattr__": refuse, "__getattribute__": __getattribute__, "__reduce__": __reduce__}
    elif issubclass(cls, ctypes.Array):
        body |= {"__setitem__": refuse, "__getitem__": __getitem__, "__iter__": __iter__}
    found = type(cls.__name__, (cls,), body)
    for attribute in ("value", "raw", "contents"):
        held = None if issubclass(cls, _RECORD) else getattr(cls, attribute, None)
        if held is not None:
            setattr(found, attribute, property(held.__get__, refuse))
    return found


def copied(value: "Any", cls: "Any") -> "Any":
    """A copy of the memory of a record or an array, as C's `=` makes one: an object of the class, which can be written.

    Pointers point where they did, and the copy keeps what the first one keeps.
    """
    size, align = ctypes.sizeof(value), getattr(cls, "_aligned_", 1)
    memory = (ctypes.c_char * (size + align - 1))()
    memory.of = value  # type: ignore[attr-defined]
    copy = cls.from_buffer(memory, -ctypes.addressof(memory) % align)
    ctypes.memmove(ctypes.addressof(copy), ctypes.addressof(value), size)
    return copy
