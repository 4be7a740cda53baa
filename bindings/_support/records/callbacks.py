"""Pointers to functions whose results ctypes takes from no Python function: pointers, and strings that C keeps.

They are classes like all pointers to functions. Made of a Python callable, one returns the address of what the callable
returns, and keeps that until the next call: what C keeps for longer, the caller keeps. After an exception it is NULL.
"""

import ctypes
import functools
from _ctypes import CFuncPtr

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_STRINGS = (ctypes.c_char_p, ctypes.c_wchar_p)


def _raise(error: BaseException) -> None:
    raise error


report: "Any" = ctypes.CFUNCTYPE(None, ctypes.py_object)(_raise)
"""Has ctypes show an exception as it does those of any callback: to `sys.unraisablehook`."""


@functools.cache
def returning(plain: "Any") -> "Any":
    """The class for pointers to functions of the prototype that ctypes' own class `plain` has."""
    result, arguments = plain._restype_, plain._argtypes_
    carrier = ctypes.CFUNCTYPE(ctypes.c_void_p, *arguments)

    def __new__(cls: "Any", *values: "Any") -> "Any":
        if len(values) != 1 or isinstance(values[0], (int, CFuncPtr)) or not callable(values[0]):
            return plain.__new__(cls, *values)
        function: Any = values[0]
        kept: list[Any] = [None]

        def call(*received: "Any") -> "Any":
            try:
                kept[0] = pointer = pointed(function(*received), result)
            except BaseException as error:  # for ctypes would leave C whatever was in memory
                report(error)
                return None
            return pointer.value

        return cls.from_buffer(carrier(functools.update_wrapper(call, function, ("__name__", "__doc__"), ())))

    kinds = {"_restype_": result, "_argtypes_": arguments, "_flags_": plain._flags_}
    return type(plain.__name__, (plain,), {"__module__": __name__, "__new__": __new__, **kinds})


def pointed(value: "Any", kind: "Any") -> "Any":
    """What a callback returned, as a c_void_p that keeps it; TypeError for anything that is no such pointer."""
    if value is None or isinstance(value, int):
        return ctypes.c_void_p(value)
    if isinstance(value, (bytes, str)):
        text: Any = kind if kind in _STRINGS else ctypes.c_char_p
        value = text(value)
    elif kind not in _STRINGS and isinstance(value, kind._type_):
        value = ctypes.pointer(value)
    else:
        value = kind.from_param(value)
    return ctypes.cast(value, ctypes.c_void_p)
