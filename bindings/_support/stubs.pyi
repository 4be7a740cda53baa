"""Types for the generated stubs: what ctypes accepts as an argument. Nothing of this exists at run time."""

import ctypes
from _ctypes import _CArgObject, _CData
from typing import Any, Generic, TypeAlias, TypeVar, overload

from _typeshed import ReadableBuffer, WriteableBuffer

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

_O = TypeVar("_O")

# Objective-C. An object as ctypes sees it; every class and protocol of a stub is one.
class Object(ctypes._Pointer[Any]):
    @classmethod
    def __class_getitem__(cls, arguments: Any) -> Any: ...

Class: TypeAlias = Any
SEL: TypeAlias = Any
selector: TypeAlias = str | bytes | Any

# Memory that a method reads, and memory that it may write to.
constant_memory: TypeAlias = int | ReadableBuffer | _CData | _CArgObject | None
writable_memory: TypeAlias = int | WriteableBuffer | _CData | _CArgObject | None

class Ref(Generic[_O]):
    """Where a callee stores an object; see `objc.Ref`."""

    value: _O
    def __init__(self, kind: type[_O], /) -> None: ...

_Instance = TypeVar("_Instance", covariant=True)
_OfClass = TypeVar("_OfClass", covariant=True)

class Both(Generic[_Instance, _OfClass]):
    """A selector that objects and the class itself respond to, each in its own way."""

    @overload
    def __get__(self, object: None, owner: Any) -> _OfClass: ...
    @overload
    def __get__(self, object: Any, owner: Any) -> _Instance: ...
