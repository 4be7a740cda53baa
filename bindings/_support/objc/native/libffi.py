"""C functions that are Python code and return structures: ctypes makes none, libffi, on which it stands, does."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char, c_int, c_size_t, c_uint, c_ushort, c_void_p

from ... import LOCK
from ...platform import running
from . import callback_errors

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_NAMES = ("libffi.so.8", "libffi.so.7", "/usr/lib/libffi.dylib")
_STRUCT = 13
_DEFAULT_ABI = 2 if running().startswith("x86_64-") else 1
_ROOM = 256  # more than a closure or a call's description takes on any of these machines
_INTEGERS = {1: "8", 2: "16", 4: "32", 8: "64"}
_OTHERS = {"f": "float", "d": "double", "g": "longdouble"}

_FUNCTION = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, POINTER(c_void_p), c_void_p)


class _Type(ctypes.Structure):
    """ffi_type."""

    _fields_ = (
        ("size", c_size_t),
        ("alignment", c_ushort),
        ("type", c_ushort),
        ("elements", POINTER(c_void_p)),
    )


class _LibFFI:
    """The library, and libffi's descriptions of types, by ctypes types."""

    def __init__(self, library: Any) -> None:
        self.library = library
        self.types: dict[Any, tuple[int, Any]] = {}
        self.alloc = library.ffi_closure_alloc
        self.alloc.restype, self.alloc.argtypes = c_void_p, [c_size_t, POINTER(c_void_p)]
        self.prepare_call = library.ffi_prep_cif
        self.prepare_call.argtypes = [c_void_p, c_int, c_uint, c_void_p, c_void_p]
        self.prepare = library.ffi_prep_closure_loc
        self.prepare.argtypes = [c_void_p, c_void_p, _FUNCTION, c_void_p, c_void_p]

    def type(self, kind: Any) -> int:
        """The address of the description of a ctypes type; TypeError for what libffi has no word for."""
        if kind not in self.types:
            self.types[kind] = self._new(kind)
        return self.types[kind][0]

    def _new(self, kind: Any) -> tuple[int, Any]:
        if issubclass(kind, ctypes.Structure):
            members = [self.type(one) for one in _members(kind)]
            elements = (c_void_p * (len(members) + 1))(*members, None)
            described = _Type(0, 0, _STRUCT, ctypes.cast(elements, POINTER(c_void_p)))
            return ctypes.addressof(described), (described, elements)
        return ctypes.addressof(c_char.in_dll(self.library, f"ffi_type_{_name(kind)}")), None


def _members(kind: Any) -> list[Any]:
    """The types of a structure's members, arrays spelled out."""
    found: list[Any] = []
    for _, member, *bits in kind._fields_:
        count = 1
        while issubclass(member, ctypes.Array):
            count, member = count * member._length_, member._type_
        if bits or issubclass(member, ctypes.Union):
            raise TypeError(
                f"libffi does not know how {kind.__name__} is returned: it has bit-fields or a union"
            )
        found += [member] * count
    return found


def _name(kind: Any) -> str:
    code = getattr(kind, "_type_", None)
    if not isinstance(code, str) or code in "PzZO":
        return "pointer"
    if code in _OTHERS:
        return _OTHERS[code]
    signed = code not in "?BHILQ" and code != "u"
    return f"{'s' if signed else 'u'}int{_INTEGERS[ctypes.sizeof(kind)]}"


_loaded: list[_LibFFI | None] = []


def _libffi() -> _LibFFI:
    with LOCK:
        if not _loaded:
            _loaded.append(_load())
    if _loaded[0] is None:
        raise TypeError(
            "a structure is returned from Python by libffi, which was not found (Debian: libffi8)"
        )
    return _loaded[0]


def _load() -> _LibFFI | None:
    import _ctypes

    for name in (getattr(_ctypes, "__file__", None), *_NAMES):
        try:
            library = ctypes.CDLL(name) if name else None
        except OSError:
            continue
        if hasattr(library, "ffi_prep_closure_loc") and hasattr(library, "ffi_type_pointer"):
            return _LibFFI(library)
    return None


def closure(restype: Any, argtypes: tuple[Any, ...], function: Callable[..., Any]) -> tuple[int, Any]:
    """Return the address of a C function that calls a Python function, and what must be kept as long as it is called.

    The function returns an instance of `restype`, a structure. Raises TypeError if libffi is not there.
    """
    ffi = _libffi()
    types = (c_void_p * len(argtypes))(*map(ffi.type, argtypes))
    call = (c_char * _ROOM)()
    if ffi.prepare_call(ctypes.addressof(call), _DEFAULT_ABI, len(argtypes), ffi.type(restype), types):
        raise TypeError(f"libffi cannot return {restype.__name__}")
    size, readers = ctypes.sizeof(restype), [*map(_reader, argtypes)]

    def invoke(_: int, result: int, arguments: Any, __: int) -> None:
        value = function(*[read(arguments[place]) for place, read in enumerate(readers)])
        ctypes.memmove(result, ctypes.addressof(value), size)

    callback_errors.adapters.add(invoke.__code__)
    code = c_void_p()
    body = _FUNCTION(invoke)
    writable = ffi.alloc(_ROOM, code)
    if not writable or ffi.prepare(writable, ctypes.addressof(call), body, None, code):
        raise TypeError("libffi makes no closure here: the system allows no code that is written at run time")
    return code.value or 0, (types, call, body)


def _reader(kind: Any) -> Callable[[int], Any]:
    """What reads an argument of a type from where libffi has it, as ctypes hands it to a callback."""
    if kind.__base__ is ctypes._SimpleCData:
        return lambda where: kind.from_address(where).value
    return lambda where: kind.from_buffer_copy(kind.from_address(where))
