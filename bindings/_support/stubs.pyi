"""Types for the generated stubs. Nothing of this exists at run time; ctypes and `objc` behave as it says."""

import ctypes
import datetime
import decimal

# typeshed has no public names for these.
from _ctypes import (
    CFuncPtr,
    _CArgObject,  # pyright: ignore[reportPrivateUsage]
    _CData,  # pyright: ignore[reportPrivateUsage]
    _Pointer,  # pyright: ignore[reportPrivateUsage]
    _PyCStructType,  # pyright: ignore[reportPrivateUsage]
    _SimpleCData,  # pyright: ignore[reportPrivateUsage]
    _UnionType,  # pyright: ignore[reportPrivateUsage]
)
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, ParamSpec, Protocol, Self, TypeAlias, TypeVar, dataclass_transform, overload

from _typeshed import FileDescriptorLike, ReadableBuffer, WriteableBuffer

from .enums import Enum as Enum
from .enums import EnumType
from .enums import Flags as Flags
from .ioctl import Ioctl as Ioctl
from .records.complex import complex_double as complex_double
from .records.complex import complex_float as complex_float
from .registers import Register as Register
from .registers import RegisterArray as RegisterArray
from .strings import CString as CString
from .typed.bitranges import BitRange as BitRange

_C = TypeVar("_C", bound=_CData)
_E = TypeVar("_E", bound=Enum)
_T = TypeVar("_T")
_Get = TypeVar("_Get", covariant=True)
_Set = TypeVar("_Set", contravariant=True)
_P = ParamSpec("_P")
_Q = ParamSpec("_Q")

Pointer: TypeAlias = _Pointer[_C]

class PointerConstant(_Pointer[_C]):
    """A pointer that C makes of a number: equal to that number, and to pointers of that address."""

    def __index__(self) -> int: ...
    def __int__(self) -> int: ...

# Records. typeshed's own, and their classes, take any attribute: these have what their stub lists.
class _StructureType(_PyCStructType):
    __getattr__: None  # type: ignore[assignment,misc]  # pyright: ignore[reportIncompatibleMethodOverride]

class _TypeOfUnion(_UnionType):
    __getattr__: None  # type: ignore[assignment,misc]  # pyright: ignore[reportIncompatibleMethodOverride]

class BareStructure(ctypes.Structure, metaclass=_StructureType):
    __getattr__: None  # type: ignore[assignment,misc]  # pyright: ignore[reportIncompatibleMethodOverride]
    __setattr__: None  # type: ignore[assignment,misc]  # pyright: ignore[reportIncompatibleMethodOverride]

class BareUnion(ctypes.Union, metaclass=_TypeOfUnion):
    __getattr__: None  # type: ignore[assignment,misc]  # pyright: ignore[reportIncompatibleMethodOverride]
    __setattr__: None  # type: ignore[assignment,misc]  # pyright: ignore[reportIncompatibleMethodOverride]

# Members may be given to the class by name or in their order; each is zero otherwise.
@dataclass_transform(eq_default=False)
class Structure(BareStructure): ...

@dataclass_transform(eq_default=False)
class Union(BareUnion): ...

class Field(Generic[_Get, _Set]):
    """A member: of a record its value, of the class where it is."""

    @property
    def offset(self) -> int: ...
    @property
    def size(self) -> int: ...
    @overload
    def __get__(self, record: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, record: object, owner: Any) -> _Get: ...
    def __set__(self, record: object, value: _Set) -> None: ...

Int: TypeAlias = Field[int, int]
Bool: TypeAlias = Field[bool, bool | int]
Float: TypeAlias = Field[float, float]
Char: TypeAlias = Field[bytes, bytes | bytearray | int]
WideChar: TypeAlias = Field[str, str]
Chars: TypeAlias = Field[bytes, bytes]
WideChars: TypeAlias = Field[str, str]
Address: TypeAlias = Field[int | None, int | ctypes.c_void_p | None]
Bytes: TypeAlias = Field[bytes | None, bytes | int | ctypes.c_char_p | None]
WideString: TypeAlias = Field[str | None, str | int | ctypes.c_wchar_p | None]
Enumeration: TypeAlias = Field[_E, _E | int]
PointerTo: TypeAlias = Field[_Pointer[_C], _Pointer[_C] | ctypes.Array[_C] | None]
ArrayOf: TypeAlias = Field[ctypes.Array[_C], ctypes.Array[_C] | tuple[Any, ...]]
Inner: TypeAlias = Field[_T, _T | tuple[Any, ...]]
Plain: TypeAlias = Field[_T, _T]
Function: TypeAlias = Field[_T, Callable[..., Any] | None]  # any callable, which the record keeps
Complex: TypeAlias = Field[complex, complex | complex_float | complex_double]
Lanes: TypeAlias = Field[Vector, Vector | Iterable[float]]

# Numbers that ctypes has no type for.
class c_int128(ctypes.Structure):
    def __int__(self) -> int: ...
    def __index__(self) -> int: ...

class c_uint128(c_int128): ...

class Vector(ctypes.Structure):
    def __init__(self, *values: float) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __getitem__(self, index: int) -> Any: ...
    def __setitem__(self, index: int, value: float) -> None: ...

# Lists of names: `A, B = ints`.
ints: Iterable[int]
members: Iterable[Member]
registers: Iterable[Register]
arrays: Iterable[RegisterArray]
ranges: Iterable[BitRange]
macros: Iterable[Macro]

class Member:
    """An enumerator in its class."""

    @overload
    def __get__(self, member: None, owner: type[_T]) -> _T: ...
    @overload
    def __get__(self, member: _T, owner: Any) -> _T: ...

class RegisterName(Register, int):  # type: ignore[misc]
    """What a module has for a name that its stub does not list: a register, or an integer by C's name."""

class _OpenType(EnumType):
    def __getattr__(cls: type[_T], name: str) -> _T: ...

class Open(Enum, metaclass=_OpenType):
    """Base of an enumeration whose enumerators the stub lists as constants of the module only."""

# Functions and what ctypes takes for their parameters.
class CFunction(CFuncPtr, Generic[_P, _Q, _T]):
    """A pointer to a function: made of a Python function that takes _P, of an address, or NULL. A call takes _Q."""

    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, function: Callable[_P, _T] | int, /) -> None: ...
    def __call__(self, *arguments: _Q.args, **none: _Q.kwargs) -> _T: ...

Callback: TypeAlias = CFunction[_P, _P, _T]

# A pointer, an array, one object (passed by address), byref(object), or NULL.
reference: TypeAlias = _Pointer[_C] | ctypes.Array[_C] | _C | _CArgObject | None
char_p: TypeAlias = (
    bytes
    | CString
    | ctypes.c_char_p
    | ctypes.Array[ctypes.c_char]
    | _Pointer[ctypes.c_char]
    | _CArgObject
    | None
)
# The same where there is no string: a pointer to characters, and one to numbers; anything with the buffer protocol.
chars: TypeAlias = char_p | ReadableBuffer
items: TypeAlias = reference[_C] | ReadableBuffer
wchar_p: TypeAlias = (
    str | ctypes.c_wchar_p | ctypes.Array[ctypes.c_wchar] | _Pointer[ctypes.c_wchar] | _CArgObject | None
)
void_p: TypeAlias = int | bytes | _CData | _CArgObject | None
# An argument of a macro; a string is one character, as 'c' in C.
number: TypeAlias = float | str | bytes | _SimpleCData[Any]

# A request that takes a record: given, or made of members by name.
class Request(Ioctl[_T], Generic[_P, _T]):
    @overload
    def __call__(self, fd: FileDescriptorLike, argument: _T, /, **fields: Any) -> _T: ...
    @overload
    def __call__(self, fd: FileDescriptorLike, /, *members: _P.args, **fields: _P.kwargs) -> _T: ...

def ioctl(record: Callable[_P, _T], /) -> Request[_P, _T]: ...

class Macro(Protocol):
    """A macro of one number, `FIELD(x)`, whose value is an integer."""

    def __call__(self, x: number) -> int: ...

# Objective-C. An object as ctypes sees it; every class and protocol of a stub is one.
class Object(_Pointer[Any]):
    @classmethod
    def __class_getitem__(cls, arguments: Any) -> Any: ...

Class: TypeAlias = Any
SEL: TypeAlias = Any
selector: TypeAlias = str | bytes | Any

# Memory that a method reads, and memory that it may write to.
constant_memory: TypeAlias = int | ReadableBuffer | _CData | _CArgObject | None
writable_memory: TypeAlias = int | WriteableBuffer | _CData | _CArgObject | None

class Ref(Generic[_T]):
    """Where a callee stores an object; see `objc.Ref`."""

    value: _T
    def __init__(self, kind: type[_T], /) -> None: ...

_Instance = TypeVar("_Instance", covariant=True)
_OfClass = TypeVar("_OfClass", covariant=True)

class Both(Protocol[_Instance, _OfClass]):
    """A selector that objects and the class itself respond to, each in its own way; a function may override it."""

    @overload
    def __get__(self, instance: None, owner: type, /) -> _OfClass: ...
    @overload
    def __get__(self, instance: object, owner: type | None = None, /) -> _Instance: ...

# What `objc.conversion` adds to Foundation's classes.
_K = TypeVar("_K", covariant=True)
_V = TypeVar("_V", covariant=True)

class NSStringExtras(Object):
    @classmethod
    def from_str(cls, value: str) -> Self: ...
    def __int__(self) -> int: ...
    def __float__(self) -> float: ...
    def __len__(self) -> int: ...

class NSNumberExtras(Object):
    @classmethod
    def from_int(cls, value: int) -> Self: ...
    @classmethod
    def from_float(cls, value: float) -> Self: ...
    @classmethod
    def from_bool(cls, value: bool) -> Self: ...
    def __int__(self) -> int: ...
    def __float__(self) -> float: ...

class NSDecimalNumberExtras(Object):
    @classmethod
    def from_decimal(cls, value: decimal.Decimal) -> Self: ...

class NSDateExtras(Object):
    @classmethod
    def from_datetime(cls, value: datetime.datetime) -> Self: ...

class NSDataExtras(Object):
    @classmethod
    def from_bytes(cls, value: ReadableBuffer) -> Self: ...
    def __bytes__(self) -> bytes: ...
    def __len__(self) -> int: ...

class NSArrayExtras(Object, Generic[_V]):
    @classmethod
    def from_list(cls, values: Iterable[Any]) -> Self: ...
    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, key: int) -> _V: ...
    @overload
    def __getitem__(self, key: slice) -> list[_V]: ...
    def __iter__(self) -> Iterator[_V]: ...
    def __contains__(self, value: object) -> bool: ...
    def __reversed__(self) -> Iterator[_V]: ...
    def index(self, value: object, start: int = 0, stop: int | None = None) -> int: ...
    def count(self, *value: object) -> int: ...

class NSMutableArrayExtras(Object, Generic[_V]):
    @overload
    def __setitem__(self, key: int, value: Any) -> None: ...
    @overload
    def __setitem__(self, key: slice, value: Iterable[Any]) -> None: ...
    def __delitem__(self, key: int | slice) -> None: ...
    def __iadd__(self, values: Iterable[Any]) -> Self: ...
    def insert(self, key: int, value: Any) -> None: ...
    def append(self, value: Any) -> None: ...
    def extend(self, values: Iterable[Any]) -> None: ...
    def pop(self, key: int = -1) -> _V: ...
    def remove(self, value: Any) -> None: ...
    def reverse(self) -> None: ...
    def clear(self) -> None: ...

class NSEnumeratorExtras(Object, Generic[_V]):
    def __iter__(self) -> Iterator[_V]: ...

class NSSetExtras(Object, Generic[_V]):
    @classmethod
    def from_list(cls, values: Iterable[Any]) -> Self: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_V]: ...
    def __contains__(self, value: object) -> bool: ...

class NSMutableSetExtras(Object, Generic[_V]):
    def add(self, value: Any) -> None: ...
    def discard(self, value: Any) -> None: ...
    def remove(self, value: Any) -> None: ...
    def clear(self) -> None: ...

class NSDictionaryExtras(Object, Generic[_K, _V]):
    @classmethod
    def from_dict(cls, values: Mapping[Any, Any]) -> Self: ...
    def __len__(self) -> int: ...
    def __getitem__(self, key: object) -> _V: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
    def __iter__(self) -> Iterator[_K]: ...
    def __contains__(self, key: object) -> bool: ...
    __reversed__: None
    @overload
    def get(self, key: object) -> _V | None: ...
    @overload
    def get(self, key: object, default: _T) -> _V | _T: ...
    def keys(self) -> list[_K]: ...
    def values(self) -> list[_V]: ...
    def items(self) -> list[tuple[_K, _V]]: ...

class NSMutableDictionaryExtras(Object, Generic[_K, _V]):
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def __delitem__(self, key: Any) -> None: ...
    @overload
    def pop(self, key: object) -> _V: ...
    @overload
    def pop(self, key: object, default: _T) -> _V | _T: ...
    def popitem(self) -> tuple[_K, _V]: ...
    def clear(self) -> None: ...
    def update(self, other: Any = (), /, **values: Any) -> None: ...
    def setdefault(self, key: Any, default: Any = None) -> Any: ...
