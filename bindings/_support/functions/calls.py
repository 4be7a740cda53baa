"""Functions whose calls Python looks at as a whole: variadic ones, and those that C gives a Python function."""

import ctypes
import sys
from _ctypes import CFuncPtr

from ..strings import CString

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

_PROMOTED: "dict[Any, Any]" = {
    ctypes.c_float: ctypes.c_double,
    **dict.fromkeys(
        (ctypes.c_bool, ctypes.c_byte, ctypes.c_ubyte, ctypes.c_short, ctypes.c_ushort), ctypes.c_int
    ),
}
_arguments: "Any" = vars(CFuncPtr)["argtypes"].__get__
_errcheck: "Any" = vars(CFuncPtr)["errcheck"]
_WIDE = ctypes.sizeof(ctypes.c_void_p) == 8 and sys.byteorder == "little"
"""Whether an argument takes eight bytes wherever it goes, so that a wide integer serves narrow ones as well."""


def watched(plain: "Any") -> "Any":
    """The class of such functions, of that of all others."""
    call = plain.__call__

    def __call__(function: "Any", *arguments: "Any", keep: "Any" = None) -> "Any":
        own, declared = arguments, _arguments(function)
        fixed = len(declared or ())
        given = len(arguments)
        if given > fixed:
            name = function._name_
            more = (promoted(one, name, place) for place, one in enumerate(arguments[fixed:], fixed))
            arguments = (*arguments[:fixed], *more)
        if keep is not None:
            arguments = _kept(function, declared or (), arguments, keep)
        if fixed and given >= fixed and function._list_:
            arguments = (*arguments, None)  # ends a list that ends with NULL; nobody else looks at it
        result = call(function, *arguments)
        if (check := function._errcheck_) is None:
            return result
        checked = check(result, function, own)
        return result if checked is own else checked  # as ctypes has it

    __call__.__qualname__ = f"{plain.__name__}.__call__"  # as an error about keywords has it
    body = {"_flags_": plain._flags_, "_restype_": plain._restype_, "__module__": plain.__module__}
    described = {name: vars(plain)[name] for name in ("__doc__", "__signature__", "argtypes", "restype")}
    checked = {"_errcheck_": None, "errcheck": property(_checked, _check, _uncheck)}
    return type(plain.__name__, (plain,), body | described | checked | {"__call__": __call__})


def watch(function: "Any", kind: "Any") -> None:
    """Make a function one of such a class, and what was set to check its results with it."""
    if (check := _errcheck.__get__(function)) is not None:
        vars(function)["_errcheck_"] = check
        _errcheck.__delete__(function)
    function.__class__ = kind


# ctypes would call what checks results with the arguments that C gets: it is to have the caller's own.


def _checked(function: "Any") -> "Any":
    return function._errcheck_


def _check(function: "Any", check: "Any") -> None:
    if not callable(check):
        _errcheck.__set__(function, check)  # which raises what it always raises
    vars(function)["_errcheck_"] = check


def _uncheck(function: "Any") -> None:
    vars(function).pop("_errcheck_", None)


def forward(function: "Any", plain: "Any", call: "Any") -> None:
    """Have `call` called instead of a function that somebody has already, and that looks like any other."""

    def __call__(function: "Any", /, *arguments: "Any", **options: "Any") -> "Any":
        return call(*arguments, **options)

    body = {"_flags_": plain._flags_, "_restype_": plain._restype_, "__module__": plain.__module__}
    described = {
        "__doc__": property(lambda _: call.__doc__),
        "__signature__": property(lambda _: inspected(call)),
    }
    function.__class__ = type(plain.__name__, (plain,), body | described | {"__call__": __call__})


def inspected(call: "Any") -> "Any":
    """The signature of what is called."""
    import inspect

    return inspect.signature(call)


def promoted(value: "Any", name: str, position: int) -> "Any":
    """An argument behind `...`, as C passes it: floats are double, integers are as wide as they must be.

    Raises TypeError for what has no such form, OverflowError for an integer of more than 64 bits.
    """
    if isinstance(value, ctypes._SimpleCData):
        wide = _PROMOTED.get(type(value))
        if isinstance(value, ctypes.c_char):
            return ctypes.c_int(int.from_bytes(value.value, sys.byteorder, signed=True))
        return value if wide is None else wide(value.value)
    if isinstance(value, float):
        return ctypes.c_double(value)
    if isinstance(value, int):
        return _integer(value, f"{name}(), argument {position + 1}")
    if isinstance(value, CString):
        return bytes(value)
    if value is None or isinstance(value, (bytes, ctypes.Structure, ctypes.Union, ctypes.Array)):
        return value
    at = f"{name}(), argument {position + 1}"
    if isinstance(value, str):
        raise TypeError(
            f"{at}: a str may be char * or wchar_t * to C; pass text.encode(), or ctypes.c_wchar_p(text)"
        )
    if isinstance(value, complex) or (callable(value) and not isinstance(value, CFuncPtr)):
        raise TypeError(
            f"{at}: behind `...` C has no type for {type(value).__name__}; make it a ctypes object"
        )
    if isinstance(value, (bytearray, memoryview)) or hasattr(value, "__array_interface__"):
        from .memory import lend

        return lend(value, ctypes.c_void_p, False, None)
    return value


def _integer(value: int, at: str) -> "Any":
    if -(1 << 31) <= value < 1 << 31 and not _WIDE:
        return ctypes.c_int(value)
    if -(1 << 63) <= value < 1 << 63:
        return ctypes.c_longlong(value)
    if 0 < value < 1 << 64:
        return ctypes.c_ulonglong(value)
    raise OverflowError(f"{at}: {value} is no integer of 64 bits")


def _kept(function: "Any", declared: "Any", arguments: "Any", keep: "Any") -> "tuple[Any, ...]":
    """The arguments, with function pointers made of callables; they live as long as `keep` says."""
    from .callbacks import pointer

    passed = list(arguments)
    for position, (parameter, value) in enumerate(zip(declared, arguments, strict=False)):
        kind = getattr(parameter, "stands_for", None)
        if kind is not None and issubclass(kind, CFuncPtr) and value is not None:
            passed[position] = pointer(value, kind, (function._functions_, function._name_, position))
            _keep(passed[position], function, keep)
    return tuple(passed)


def _keep(passed: "Any", function: "Any", keep: "Any") -> None:
    if keep is True:
        vars(function).setdefault("_kept_", []).append(passed)
    elif isinstance(keep, list):
        keep.append(passed)
    else:
        import weakref

        try:
            weakref.finalize(keep, id, passed).atexit = False
        except TypeError:
            raise TypeError(
                f"{function.__name__}(): keep= is True (for ever), a list, or an object that can be referred to "
                f"weakly, which {type(keep).__name__} cannot"
            ) from None
