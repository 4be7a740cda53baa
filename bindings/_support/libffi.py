"""C functions that are Python code and return records: ctypes makes none of them, libffi, on which it stands, does.

A closure of libffi hands the addresses of the result and of the arguments to one callback of ctypes. The library is the
one that ctypes itself is linked with, or the system's; where there is none (on Windows), it is a TypeError.
"""

import ctypes
import functools
import sys
from _ctypes import __file__ as _CTYPES

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_NAMES = (_CTYPES, "libffi.so.8", "libffi.so.7", "/usr/lib/libffi.dylib")
_ABI = {"x86_64": 2, "aarch64": 1, "arm64": 1}
"""The number that C's own way to call has in libffi, by machine."""
_STRUCT = 13
_ROOM = 256  # bytes, for structs of libffi that take less than a hundred
_INTEGERS = "bBhHiIlLqQ?cu"
_OTHERS = {"f": "float", "d": "double", "g": "longdouble"}


class _Type(ctypes.Structure):
    """`ffi_type`."""

    _fields_ = (
        ("size", ctypes.c_size_t),
        ("alignment", ctypes.c_ushort),
        ("type", ctypes.c_ushort),
        ("elements", ctypes.POINTER(ctypes.c_void_p)),
    )


_CALLED: "Any" = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p
)


@functools.cache
def _library() -> "Any":
    """libffi. Raises TypeError where there is none that can be called."""
    import os  # nobody else needs it

    machine = os.uname().machine if hasattr(os, "uname") else ""
    for name in _NAMES if machine in _ABI else ():
        try:
            library: Any = ctypes.PyDLL(name)
            library.ffi_closure_alloc.restype = ctypes.c_void_p
            library.ffi_closure_alloc.argtypes = [ctypes.c_size_t, ctypes.c_void_p]
            library.ffi_closure_free.argtypes = [ctypes.c_void_p]
            library.ffi_prep_closure_loc.argtypes = [ctypes.c_void_p] * 5
            library.ffi_prep_cif.argtypes = [
                ctypes.c_void_p,
                ctypes.c_int,
                ctypes.c_uint,
                *[ctypes.c_void_p] * 2,
            ]
        except (AttributeError, OSError):
            continue
        library.abi = _ABI[machine]
        return library
    raise TypeError(
        "C gets no record from a Python function here: there is no libffi to be called (Debian: libffi8)"
    )


@functools.cache
def _type(kind: "Any") -> "Any":
    """The `ffi_type` of a ctypes type."""
    if issubclass(kind, (ctypes.Structure, ctypes.Union, ctypes.Array)):
        elements = [_type(one) for one in _elements(kind)]
        listed = (ctypes.c_void_p * (len(elements) + 1))(*map(ctypes.addressof, elements))
        # libffi would work both out without #pragma pack.
        places = ctypes.sizeof(kind), ctypes.alignment(kind)
        struct = _Type(*places, _STRUCT, ctypes.cast(listed, ctypes.POINTER(ctypes.c_void_p)))
        struct.kept = elements, listed
        return struct
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
    elif issubclass(kind, ctypes.Union) or any(len(member) > 2 for member in kind._fields_):
        raise TypeError(f"libffi would pass {kind.__name__} in another way than C does: unions, bit-fields")
    else:
        yield from (member for _, member in kind._fields_ if ctypes.sizeof(member))


class Closure:
    """A C function, at `address`, as long as this object lives.

    `invoke(result, arguments)` is called with the address where the result goes, and with the address of each argument;
    it lets no exception out. Raises TypeError for records with bit-fields or unions, which libffi does not know.
    """

    def __init__(
        self, result: "Any", arguments: "tuple[Any, ...]", invoke: "Callable[[int, Any], None]"
    ) -> None:
        library = self._free = _library()
        kinds = [_type(one) for one in arguments]
        listed = (ctypes.c_void_p * (len(kinds) + 1))(*map(ctypes.addressof, kinds))
        interface, code = ctypes.create_string_buffer(_ROOM), ctypes.c_void_p()
        whole = _type(result)
        if library.ffi_prep_cif(interface, library.abi, len(kinds), ctypes.addressof(whole), listed):
            raise TypeError(f"libffi knows no function that returns {result.__name__}")

        def call(_interface: int, to: int, given: "Any", _user: "Any") -> None:
            invoke(to, given)

        called = _CALLED(call)
        self.memory = library.ffi_closure_alloc(_ROOM, ctypes.byref(code))
        if not self.memory or library.ffi_prep_closure_loc(self.memory, interface, called, None, code):
            raise MemoryError("libffi has no memory for code that can be called")
        self.address: int = code.value or 0
        self._kept = interface, listed, called
        self.code = call.__code__

    def __del__(self, ending: "Callable[[], bool]" = sys.is_finalizing) -> None:  # `sys` is None at the end
        if getattr(self, "memory", None) and not ending():
            self._free.ffi_closure_free(self.memory)


def argument(kind: "Any", address: int) -> "Any":
    """An argument as ctypes' own callbacks have it: a number, or a copy of its type."""
    found = kind.from_buffer_copy((ctypes.c_char * ctypes.sizeof(kind)).from_address(address))
    return found.value if kind.__base__ is ctypes._SimpleCData else found
