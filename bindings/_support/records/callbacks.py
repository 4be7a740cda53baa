"""Pointers to functions, made of Python callables. After an exception C has zero, or NULL.

Results that ctypes takes from no Python function are pointers, strings that C keeps, functions. Of those C gets the
address of what the callable returns, which is kept until the next call: what C keeps for longer, the caller keeps.
"""

import ctypes
from _ctypes import CFuncPtr

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_STRINGS = (ctypes.c_char_p, ctypes.c_wchar_p)
_READY: "dict[str, tuple[type, ...]]" = {
    **dict.fromkeys("bBhHiIlLqQ", (int, bool)),
    **dict.fromkeys("fdg", (float, int)),
    "P": (int, type(None)),
}
"""What ctypes takes for each kind of number without a look."""
_FROM_MEMORY: "dict[Any, tuple[tuple[type, ...], Any]]" = {
    kind: (_READY.get(str(vars(kind)["_type_"]), ()), kind().value)
    for kind in ctypes._SimpleCData.__subclasses__()
    if kind.__module__ == "ctypes" and kind not in (*_STRINGS, ctypes.py_object)
}
"""Results that ctypes would leave as the memory has them, after an exception: what is ready for each, and its zero."""


def _raise(error: BaseException) -> None:
    raise error


report: "Any" = ctypes.CFUNCTYPE(None, ctypes.py_object)(_raise)
"""Has ctypes show an exception as it does those of any callback: to `sys.unraisablehook`."""


def made(cls: "Any", function: "Callable[..., Any]") -> "Any":
    """A pointer to a function, of the type `cls`, that calls a Python one.

    Raises TypeError for a type that no Python function can be: a variadic one, or one whose results ctypes has not.
    """
    result = cls._restype_
    if cls._variadic_:
        raise TypeError(
            "C gives it arguments behind `...`, of which no Python function knows the types; a function of a library "
            "can be there"
        )
    if result in _FROM_MEMORY:
        function = _to_number(function, result)
    elif result is None or not isinstance(result, type):  # or a class of Objective-C
        pass
    elif result in _STRINGS or issubclass(result, (ctypes._Pointer, CFuncPtr)):
        carrier = ctypes.CFUNCTYPE(ctypes.c_void_p, *cls._argtypes_)
        return cls.from_buffer(carrier(_to_pointer(function, result, cls._converted_)))
    elif issubclass(result, ctypes.Structure):
        from .closures import code

        return cls.from_buffer(code(function, result, cls._argtypes_, report))
    return CFuncPtr.__new__(cls, function)


def _to_number(function: "Callable[..., Any]", result: "Any") -> "Callable[..., Any]":
    """The function, with zero after an exception: ctypes would leave C whatever was in memory."""
    ready, zero = _FROM_MEMORY[result]

    def call(*received: "Any") -> "Any":
        try:
            value = function(*received)
            return value if value.__class__ in ready else result(value).value
        except BaseException as error:
            report(error)
            return zero

    return call


def _to_pointer(function: "Callable[..., Any]", result: "Any", convert: "Any") -> "Callable[..., Any]":
    kept: list[Any] = [None]

    def call(*received: "Any") -> "Any":
        try:
            kept[0] = pointer = pointed(function(*received), result, convert)
        except BaseException as error:
            report(error)
            return None
        return pointer.value

    return call


def pointed(value: "Any", kind: "Any", convert: "Any") -> "Any":
    """What a callback returned, as a c_void_p that keeps it; TypeError for anything that is no such pointer."""
    if value is None:
        return ctypes.c_void_p(value)
    if issubclass(kind, CFuncPtr):
        value = convert(value, kind, "what a callback returns")
    elif isinstance(value, int):
        return ctypes.c_void_p(value)
    elif isinstance(value, (bytes, str)):
        text: Any = kind if kind in _STRINGS else ctypes.c_char_p
        value = text(value)
    elif kind not in _STRINGS and isinstance(value, kind._type_):
        value = ctypes.pointer(value)
    else:
        value = kind.from_param(value)
    return ctypes.cast(value, ctypes.c_void_p)
