"""Types for the generated stubs: what ctypes accepts as an argument. Nothing of this exists at run time."""

import ctypes
from _ctypes import _CArgObject, _CData
from typing import Any, TypeAlias, TypeVar

_T = TypeVar("_T", bound=_CData | None)

# A pointer, an array, one object (passed by address), byref(object), or NULL.
reference: TypeAlias = ctypes._Pointer[_T] | ctypes.Array[_T] | _T | _CArgObject | None
c_char_p: TypeAlias = (
    bytes
    | str
    | ctypes.c_char_p
    | ctypes.Array[ctypes.c_char]
    | ctypes._Pointer[ctypes.c_char]
    | _CArgObject
    | None
)
c_wchar_p: TypeAlias = (
    str
    | ctypes.c_wchar_p
    | ctypes.Array[ctypes.c_wchar]
    | ctypes._Pointer[ctypes.c_wchar]
    | _CArgObject
    | None
)
c_void_p: TypeAlias = int | bytes | _CData | _CArgObject | None
function: TypeAlias = Any
# An argument of a macro; a string is one character, as 'c' in C.
number: TypeAlias = float | str | bytes | ctypes._SimpleCData[Any]
