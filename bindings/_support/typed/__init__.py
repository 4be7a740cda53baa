"""Constants that are more than a number: records and arrays of them, pointers, bit ranges. Nobody can write them."""

import ctypes
from _ctypes import CFuncPtr

from ..format.literals import bits, typed
from ..strings import CString
from ..variables import constant

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

    from ..space import Space

_POINTERS = (ctypes._Pointer, CFuncPtr, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_wchar_p)


def make(space: "Space", name: str, text: str) -> "Any":
    """The object of an entry, from what follows `NAME = `."""
    span = bits(text)
    if span is not None:
        from .bitranges import BitRange

        return BitRange(*span)
    expression, value = typed(text, CString)
    kind = space.type(expression)
    if issubclass(kind, _POINTERS):
        from .addresses import address

        return address(kind, value, name)
    kept: list[Any] = []
    instance = kind()
    _fill(instance, value, kept)
    frozen = constant(instance, name)
    vars(frozen)["_kept_"] = kept
    return frozen


def _fill(target: "Any", value: "Any", kept: "list[Any]") -> None:
    """Write a value into memory of zeros; `kept` gets the texts that it points to."""
    kind: Any = type(target)
    if value == () or (value.__class__ is int and value == 0):
        return
    if issubclass(kind, (ctypes.Structure, ctypes.Union)):
        from ..records.layout import rows_of

        rows = rows_of(kind)
        if issubclass(kind, ctypes.Union):
            position, value = value
            rows, value = [rows[position]], (value,)
        for row, item in zip(rows, value, strict=False):
            if row.bits is None:
                _fill(row.type.from_buffer(target, row.offset), item, kept)
            else:
                setattr(target, row.name, item)
    elif issubclass(kind, ctypes.Array):
        if isinstance(value, CString):
            ctypes.memmove(target, bytes(value), len(bytes(value)))
            return
        for position, item in enumerate(value):
            _fill(kind._type_.from_buffer(target, position * ctypes.sizeof(kind._type_)), item, kept)
    elif issubclass(kind, _POINTERS):
        if isinstance(value, CString):
            kept.append(ctypes.create_string_buffer(bytes(value)))
            value = ctypes.addressof(kept[-1])
        ctypes.c_void_p.from_buffer(target).value = value
    else:
        target.value = chr(value) if kind is ctypes.c_wchar else value
