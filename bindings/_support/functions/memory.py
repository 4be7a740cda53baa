"""Memory that Python lends for the time of a call, to pointers to void and to arithmetic types.

That is everything with the buffer protocol: bytes, bytearray, memoryview, array.array, arrays of numpy. It must be
contiguous, have items like C's, and be writable where C may write. Read-only memory that is not bytes is copied.
"""

import ctypes
import sys
from _ctypes import CFuncPtr

from ..strings import CString
from .described import c_name, place

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

    from . import Where

_FLOATS, _INTEGERS = "efdg", "cbBhHiIlLqQnN?"


def lend(value: "Any", kind: "Any", const: bool, where: "Where") -> "Any":
    """What ctypes passes for a value that it does not know as a pointer of that kind.

    `const` says that C only reads there. Raises TypeError, which names the parameter and what helps.
    """
    item = None if kind is ctypes.c_void_p else kind._type_
    if item is None and isinstance(value, int):
        bits = 8 * ctypes.sizeof(kind)
        raise OverflowError(f"{place(where)}: {value:#x} is no address: those have {bits} bits here")
    if isinstance(value, CString):
        value = bytes(value)
    if item is ctypes.c_wchar and isinstance(value, (str, bytes)):
        raise TypeError(
            f"{place(where)}: C may write wide characters there, and {type(value).__name__} cannot change; pass "
            "ctypes.create_unicode_buffer(…), of a size or of a text, or (ctypes.c_wchar * size)()"
        )
    if isinstance(value, bytes):
        return _of_bytes(value, item, const, where)
    if isinstance(value, (tuple, list)) and item is not None:
        return _of_numbers(value, item, const, where)
    if isinstance(value, str):
        raise TypeError(f"{place(where)}: a str is text, and C wants bytes here: text.encode() has them")
    if isinstance(value, (ctypes._SimpleCData, ctypes._Pointer, CFuncPtr)):  # whose own bytes are not meant
        help = (
            "ctypes.byref(it) is its address"
            if isinstance(value, ctypes._SimpleCData)
            else "ctypes.cast makes one"
        )
        raise TypeError(f"{place(where)}: expected {_wanted(item)}, got {type(value).__name__}; {help}")
    try:
        view = memoryview(value)
    except TypeError:
        raise TypeError(f"{place(where)}: expected {_wanted(item)}, got {type(value).__name__}") from None
    if not view.c_contiguous:
        raise TypeError(
            f"{place(where)}: the memory is not contiguous; copy it first, with bytes() or bytearray()"
        )
    if item is not None and not _like(view, item):
        single = ctypes.sizeof(item) == 1
        raise TypeError(
            f"{place(where)}: {type(value).__name__} has items of {view.itemsize} bytes ({view.format!r}), and C has "
            f"{c_name(item)} of {ctypes.sizeof(item)} here; "
            + ("memoryview(it).cast('B') has single bytes" if single else "make it one of such items first")
        )
    memory = ctypes.c_char * view.nbytes
    if not view.readonly:
        return memory.from_buffer(view)
    if const:
        return memory.from_buffer_copy(view)
    raise TypeError(_unwritable(type(value).__name__, where))


def _of_numbers(value: "Any", item: "Any", const: bool, where: "Where") -> "Any":
    """An array of C's of a tuple or a list; what C writes there is lost, which a tuple says of itself."""
    if not const and isinstance(value, list):
        raise TypeError(
            f"{place(where)}: C may write there, and nothing comes back in a list; keep "
            f"(ctypes.{item.__name__} * {len(value)})(*it), or pass a tuple where C only reads"
        )
    try:
        made = (item * len(value))(*value)
    except TypeError as error:
        raise TypeError(f"{place(where)}: expected {_wanted(item)}: {error}") from None
    if item._type_ in _INTEGERS and item._type_ not in "c?":
        for position, (one, kept) in enumerate(zip(value, made, strict=True)):
            if one != kept:
                raise OverflowError(f"{place(where)}: item {position}, {one}, is no {c_name(item)}")
    return made


def _of_bytes(value: bytes, item: "Any", const: bool, where: "Where") -> bytes:
    if item is not None and ctypes.sizeof(item) != 1:
        raise TypeError(
            f"{place(where)}: bytes are single bytes, and C has {c_name(item)} of {ctypes.sizeof(item)} here; "
            f"memoryview(it).cast({item._type_!r}) has such items"
        )
    if not const and not (item is ctypes.c_char and not _has_length(where)):
        raise TypeError(_unwritable("bytes", where))
    return value  # C too takes "text" for char *: half of all headers leave out const


def _unwritable(name: str, where: "Where") -> str:
    return (
        f"{place(where)}: C may write there, and {name} here cannot change; pass a bytearray, or "
        "ctypes.create_string_buffer(size)"
    )


def _has_length(where: "Where") -> bool:
    """Whether an integer follows the parameter: how much there is to fill, and so no string."""
    if not isinstance(where, tuple):
        return False
    functions, name, position = where
    kinds = [kind for _, kind in functions.parameters(name)]
    following = functions.type(kinds[position + 1]) if position + 1 < len(kinds) else None
    return getattr(following, "_type_", None) in tuple("hHiIlLqQ")


def _like(view: "Any", item: "Any") -> bool:
    """Whether the items of a buffer are of C's type, but for the sign."""
    if view.itemsize != ctypes.sizeof(item):
        return False
    format = view.format.lstrip("@=|<" if sys.byteorder == "little" else "@=|>!")
    if item is ctypes.c_wchar:
        return format in ("u", "w")
    return len(format) == 1 and format in (_FLOATS if item._type_ in _FLOATS else _INTEGERS)


def _wanted(item: "Any") -> str:
    if item is None:
        return "memory (a bytearray, a memoryview, a ctypes object …), an address or None"
    return f"a pointer to {c_name(item)}, an array, a tuple or a buffer of them, or None"
