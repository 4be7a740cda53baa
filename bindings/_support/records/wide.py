"""C's integers of 128 bits, and its vectors of several numbers: structs of their bytes.

Functions take Python's integers for the first, and return them; vectors are sequences, and no function takes them.
"""

import ctypes
import sys
from _operator import index

from . import refuse_by_value
from .layout import raise_alignment, unusual

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

_HALVES = (("low", ctypes.c_uint64), ("high", ctypes.c_uint64))


def _of_integer(cls: "Any", value: "Any") -> "Any":
    if isinstance(value, cls):
        return value
    try:
        number = index(value)
    except TypeError:
        raise TypeError(f"expected an int, got {type(value).__name__}") from None
    result = cls()
    result.low, result.high = number & (1 << 64) - 1, number >> 64 & (1 << 64) - 1
    return result


def _as_integer(number: "Any") -> int:
    value = int(number.high << 64 | number.low)
    return value - (1 << 128) if number._signed_ and value >> 127 else value


def _wide(name: str, signed: bool) -> "Any":
    body: dict[str, Any] = {
        "__module__": __name__,
        "__doc__": f"`{'' if signed else 'unsigned '}__int128`; `int(value)` gives Python's.",
        "_signed_": signed,
        "_opaque_": True,
        "_passed_": ("c_uint64", "c_uint64"),
        "_read_": _as_integer,
        "_write_": classmethod(_of_integer),
        "__index__": _as_integer,
        "__int__": _as_integer,
        "__repr__": lambda self: repr(_as_integer(self)),
    }
    cls: Any = type(name, (ctypes.Structure,), body)
    raise_alignment(cls, list(_HALVES if sys.byteorder == "little" else _HALVES[::-1]), 16)
    return cls


c_int128, c_uint128 = _wide("c_int128", True), _wide("c_uint128", False)


def vector(item: "Any", count: int, size: int, align: int) -> "Any":
    """The type of `count` numbers of the ctypes type `item` that C computes with at once.

    It raises TypeError for another count.
    """
    array: Any = item * count

    def __init__(self: "Any", *values: "Any") -> None:
        if values:
            self._[:] = cls._write_(values)._[:]

    def _write_(cls: "Any", value: "Any") -> "Any":
        if isinstance(value, cls):
            return value
        try:
            values = list(value)
        except TypeError:
            values = []
        if len(values) != count:
            found = f"{len(values)} of them" if values else type(value).__name__
            raise TypeError(f"expected {count} numbers, got {found}")
        result = cls()
        result._[:] = values
        return result

    body: dict[str, Any] = {
        "__module__": __name__,
        "__doc__": f"A vector of {count} {item.__name__}: a sequence of that length.",
        "__init__": __init__,
        "__len__": lambda self: count,
        "__iter__": lambda self: iter(self._),
        "__getitem__": lambda self, index: self._[index],
        "__setitem__": lambda self, index, value: self._.__setitem__(index, value),
        "__repr__": lambda self: repr(tuple(self)),
        "_write_": classmethod(_write_),
        "_opaque_": True,
    }
    cls: Any = unusual(f"vector_{item.__name__}_{count}", ctypes.Structure, body, align)
    rest = size - ctypes.sizeof(array)
    raise_alignment(cls, [("_", array), *([("_rest", ctypes.c_ubyte * rest)] if rest else [])], align)
    refuse_by_value(cls, "C passes vectors in registers that ctypes does not use")
    return cls
