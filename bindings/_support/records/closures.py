"""Pointers to functions that return records: made of a Python callable, one is a closure of libffi."""

import ctypes
import functools
from _ctypes import CFuncPtr

from ..libffi import Closure, argument
from .callbacks import report

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class _Code(ctypes.c_void_p):
    """The memory of a pointer to a function; ctypes keeps that, and no more, wherever such a pointer is written to."""

    closure: Closure


def _call(function: "Any", result: "Any", kinds: "Any", to: int, given: "Any") -> None:
    """Call a Python function with C's arguments; after an exception the result is zero."""
    try:
        value = function(*[argument(kind, given[position]) for position, kind in enumerate(kinds)])
        if isinstance(value, tuple):
            value = result(*value)
        elif hasattr(result, "_write_"):
            value = result._write_(value)
        if not isinstance(value, result):
            raise TypeError(f"C wants {result.__name__} from a callback, got {type(value).__name__}")
        ctypes.memmove(to, ctypes.addressof(value), ctypes.sizeof(result))
    except BaseException as error:
        ctypes.memset(to, 0, ctypes.sizeof(result))
        report(error)


@functools.cache
def returning(plain: "Any") -> "Any":
    """The class for pointers to functions of the prototype that ctypes' own class `plain` has."""
    result, arguments = plain._restype_, plain._argtypes_

    def __new__(cls: "Any", *values: "Any") -> "Any":
        if len(values) != 1 or isinstance(values[0], (int, CFuncPtr)) or not callable(values[0]):
            return plain.__new__(cls, *values)
        closure = Closure(result, arguments, functools.partial(_call, values[0], result, arguments))
        code = _Code(closure.address)
        code.closure = closure
        return cls.from_buffer(code)

    body = {"_restype_": result, "_argtypes_": arguments, "_flags_": plain._flags_}
    return type(plain.__name__, (plain,), {"__module__": __name__, "__new__": __new__, **body})
