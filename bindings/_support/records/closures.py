"""Pointers to functions that return records: made of a Python callable, one is a closure of libffi."""

import ctypes
import functools

from ..libffi import Closure, argument

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class _Code(ctypes.c_void_p):
    """The memory of a pointer to a function; ctypes keeps that, and no more, wherever such a pointer is written to."""

    closure: Closure


def _call(function: "Any", result: "Any", kinds: "Any", report: "Any", to: int, given: "Any") -> None:
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


def code(function: "Any", result: "Any", arguments: "tuple[Any, ...]", report: "Any") -> "Any":
    """The memory of a pointer to a function that returns a record, and calls a Python one; `report` gets exceptions."""
    closure = Closure(result, arguments, functools.partial(_call, function, result, arguments, report))
    found = _Code(closure.address)
    found.closure = closure
    return found
