"""Python functions that return records to C: ctypes makes no callback of them, libffi does, which ctypes stands on.

A closure of libffi hands the addresses of the arguments and of the result to one callback of ctypes. The library is the
one that ctypes itself is linked with; where that has no name (it is inside Python, or on Windows), it is a TypeError.
"""

import ctypes
import functools
import os
from _ctypes import CFuncPtr
from _ctypes import __file__ as _CTYPES

from .callbacks import report
from .layout import rows_of

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_ABI = {"x86_64": 2, "aarch64": 1, "arm64": 1}
"""The number that C's own way to call has in libffi."""
_STRUCT = 13
_ROOM = 256  # bytes, for structs of libffi that take less than a hundred
_INTEGERS = "bBhHiIlLqQ?cu"
_OTHERS = {"f": "float", "d": "double", "g": "longdouble"}


class _Type(ctypes.Structure):
    """`ffi_type`."""

    _fields_ = [
        ("size", ctypes.c_size_t),
        ("alignment", ctypes.c_ushort),
        ("type", ctypes.c_ushort),
        ("elements", ctypes.POINTER(ctypes.c_void_p)),
    ]


@functools.cache
def _library() -> "Any":
    """libffi. Raises TypeError where ctypes' own cannot be called."""
    machine = os.uname().machine if hasattr(os, "uname") else ""
    try:
        library: Any = ctypes.PyDLL(_CTYPES)
        library.ffi_closure_alloc.restype = ctypes.c_void_p
        library.ffi_closure_alloc.argtypes = [ctypes.c_size_t, ctypes.c_void_p]
        library.ffi_closure_free.argtypes = [ctypes.c_void_p]
        library.ffi_prep_closure_loc.argtypes = [ctypes.c_void_p] * 5
        library.ffi_prep_cif.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, *[ctypes.c_void_p] * 2]
    except (AttributeError, OSError):
        machine = ""
    if machine not in _ABI:
        raise TypeError(
            "C gets no record from a Python function here: ctypes is linked with no libffi that can be called"
        )
    library.abi = _ABI[machine]
    return library


@functools.cache
def _type(kind: "Any") -> "Any":
    """The `ffi_type` of a ctypes type."""
    if issubclass(kind, (ctypes.Structure, ctypes.Array)):
        elements = [_type(one) for one in _elements(kind)]
        listed = (ctypes.c_void_p * (len(elements) + 1))(*map(ctypes.addressof, elements))
        places = (
            ctypes.sizeof(kind),
            ctypes.alignment(kind),
        )  # which libffi would work out without #pragma pack
        made = _Type(*places, _STRUCT, ctypes.cast(listed, ctypes.POINTER(ctypes.c_void_p)))
        made.kept = elements, listed
        return made
    code = getattr(kind, "_type_", "") if issubclass(kind, ctypes._SimpleCData) else ""
    name = _OTHERS.get(code, "pointer")
    if code and code in _INTEGERS:
        name = f"{'u' if code in 'BHILQ?' else 's'}int{8 * ctypes.sizeof(kind)}"
    return _Type.in_dll(_library(), f"ffi_type_{name}")


def _elements(kind: "Any") -> "Iterator[Any]":
    if issubclass(kind, ctypes.Array):
        yield from [kind._type_] * kind._length_
    elif "_rows_" in vars(kind):  # placed byte by byte: it goes through memory, whatever it is made of
        yield from [ctypes.c_ubyte] * ctypes.sizeof(kind)
    else:
        yield from (row.type for row in rows_of(kind) if ctypes.sizeof(row.type))


class _Code(ctypes.c_void_p):
    """The memory of a pointer to a function; ctypes keeps that, and no more, wherever such a pointer is written to."""

    closure: "_Closure"


class _Closure:
    """Code that C can call, and all that it needs."""

    def __init__(self, function: "Any", result: "Any", arguments: "Any") -> None:
        library = self.library = _library()
        kinds = [_type(one) for one in arguments]
        listed = (ctypes.c_void_p * (len(kinds) + 1))(*map(ctypes.addressof, kinds))
        interface, code = ctypes.create_string_buffer(_ROOM), ctypes.c_void_p()
        whole = _type(result)
        if library.ffi_prep_cif(interface, library.abi, len(kinds), ctypes.addressof(whole), listed):
            raise TypeError(f"libffi knows no function that returns {result.__name__}")
        called = _CALLED(functools.partial(_call, function, result, arguments))
        self.memory = library.ffi_closure_alloc(_ROOM, ctypes.byref(code))
        if not self.memory or library.ffi_prep_closure_loc(self.memory, interface, called, None, code):
            raise MemoryError("libffi has no memory for code that can be called")
        self.address, self.kept = code.value, (interface, listed, called)

    def __del__(self) -> None:
        if getattr(self, "memory", None):
            self.library.ffi_closure_free(self.memory)


_CALLED: "Any" = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p
)


def _call(
    function: "Any", result: "Any", kinds: "Any", _interface: int, to: int, given: "Any", _user: "Any"
) -> None:
    """Call a Python function with C's arguments; after an exception the result is zero."""
    try:
        value = function(*[_argument(kind, given[position]) for position, kind in enumerate(kinds)])
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


def _argument(kind: "Any", address: int) -> "Any":
    """An argument as ctypes' own callbacks have it: a number, or an object of its type."""
    found = kind.from_buffer_copy((ctypes.c_char * ctypes.sizeof(kind)).from_address(address))
    return found.value if kind.__base__ is ctypes._SimpleCData else found


@functools.cache
def returning(plain: "Any") -> "Any":
    """The class for pointers to functions of the prototype that ctypes' own class `plain` has."""
    result, arguments = plain._restype_, plain._argtypes_

    def __new__(cls: "Any", *values: "Any") -> "Any":
        if len(values) != 1 or isinstance(values[0], (int, CFuncPtr)) or not callable(values[0]):
            return plain.__new__(cls, *values)
        closure = _Closure(values[0], result, arguments)
        code = _Code(closure.address)
        code.closure = closure
        return cls.from_buffer(code)

    body = {"_restype_": result, "_argtypes_": arguments, "_flags_": plain._flags_}
    return type(plain.__name__, (plain,), {"__module__": __name__, "__new__": __new__, **body})
