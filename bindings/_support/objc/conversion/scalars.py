"""Text, numbers and bytes: NSString, NSNumber, NSData."""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_char_p, c_double, c_longlong, c_ulong, c_ulonglong, c_void_p

from ..classes import extras
from ..classes.registry import registry_for
from ..native.nsstring import UTF16, Range, text, text_of
from ..native.runtime import runtime
from ..objects.object import Object, address
from .messages import is_a, new, send
from .values import converts

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def description(obj: Object) -> str:
    """Return what `str()` gives: an NSString's text, any other object's description."""
    where = address(obj)
    if not where:
        return "nil"
    if is_a(where, "NSString"):
        return text(where)
    run = runtime()
    if not run.responds(run.isa(where), run.selector("description")):
        return repr(obj)
    return text_of(where, "description")


def from_str(cls: Any, value: str) -> Any:
    """Return an NSString with that text.

    Raises ValueError if Foundation does not take it (half a surrogate pair, on GNUstep), and for a character that is
    spelled as two surrogates, which would come back as one.
    """
    try:
        units = value.encode(UTF16)
    except UnicodeEncodeError:
        units = value.encode(UTF16, "surrogatepass")
        if units.decode(UTF16, "surrogatepass") != value:
            raise ValueError(f"a character is spelled as two surrogates in the text {value!r}") from None
    except AttributeError:
        raise TypeError(f"{cls.__name__}.from_str takes a str, not {type(value).__name__}") from None
    if value[:1] in _MARKS:
        return _with_mark(cls, units)
    string = new(cls, "initWithCharacters:length:", units, len(units) // 2, types=(c_char_p, c_ulong))
    if string is None:
        raise ValueError(f"Foundation does not take the text {value!r}")
    return string


_MARKS = ("\ufeff", "\ufffe")  # say the order of bytes at the beginning of a text; GNUstep drops them there


def _with_mark(cls: Any, units: bytes) -> Any:
    """An NSString that begins with a byte order mark: what stands before the mark is removed from a mutable one."""
    mutable_class = registry_for(cls).named("NSMutableString")
    is_mutable = issubclass(cls, mutable_class)
    text = "_" + units.decode(UTF16, "surrogatepass")
    mutable = from_str(cls if is_mutable else mutable_class, text)
    send(mutable, "deleteCharactersInRange:", Range(0, 1), result=None, types=(Range,))
    if is_mutable:
        return mutable
    return new(cls, "initWithString:", address(mutable), types=(c_void_p,))


def from_bytes(cls: Any, value: Any) -> Any:
    """Return an NSData with a copy of the bytes. Raises TypeError for what is none."""
    if isinstance(value, (int, str)):
        raise TypeError(
            f"{cls.__name__}.from_bytes takes bytes, or what has its memory, not {type(value).__name__}"
        )
    data = bytes(value)
    return new(cls, "initWithBytes:length:", data, len(data), types=(c_char_p, c_ulong))


def from_int(cls: Any, value: int) -> Any:
    """Return an NSNumber with that integer; raises OverflowError beyond 64 bits."""
    if not isinstance(value, int):
        raise TypeError(f"{cls.__name__}.from_int takes an int, not {type(value).__name__}")
    if -(2**63) <= value < 2**63:
        return new(cls, "initWithLongLong:", value, types=(c_longlong,))
    if not 0 <= value < 2**64:
        raise OverflowError(f"{value} does not fit into an NSNumber")
    return new(cls, "initWithUnsignedLongLong:", value, types=(c_ulonglong,))


def from_float(cls: Any, value: float) -> Any:
    """Return an NSNumber with that double. Raises TypeError for what is no number."""
    if not isinstance(value, (int, float)):
        raise TypeError(f"{cls.__name__}.from_float takes a float, not {type(value).__name__}")
    return new(cls, "initWithDouble:", value, types=(c_double,))


def from_bool(cls: Any, value: bool) -> Any:
    """Return an NSNumber with YES or NO."""
    return new(cls, "initWithBool:", bool(value), types=(c_bool,))


def _number(number: Object) -> Any:
    """The Python number in an NSNumber."""
    run = runtime()
    kind = send(number, "objCType", result=c_char_p).decode()
    name = run.class_name(run.isa(address(number)))
    if kind == "B" or name in ("__NSCFBoolean", "NSBoolNumber"):
        return bool(send(number, "boolValue", result=c_bool))
    if kind in ("f", "d"):
        return send(number, "doubleValue", result=c_double)
    if kind in ("Q", "L"):
        return send(number, "unsignedLongLongValue", result=c_ulonglong)
    return send(number, "longLongValue", result=c_longlong)


def _int(self: Object) -> int:
    return int(_number(self))


def _float(self: Object) -> float:
    return float(_number(self))


def _string_int(self: Object) -> int:
    return int(str(self))


def _string_float(self: Object) -> float:
    return float(str(self))


def _length(self: Object) -> int:
    return int(send(self, "length", result=c_ulong))


def _bytes(self: Object) -> bytes:
    return ctypes.string_at(send(self, "bytes") or 0, _length(self)) if _length(self) else b""


extras.add(
    "NSString",
    from_str=classmethod(from_str),
    __int__=_string_int,
    __float__=_string_float,
    __len__=_length,
)
extras.add(
    "NSNumber",
    from_int=classmethod(from_int),
    from_float=classmethod(from_float),
    from_bool=classmethod(from_bool),
    __int__=_int,
    __float__=_float,
)
extras.add("NSData", from_bytes=classmethod(from_bytes), __bytes__=_bytes, __len__=_length)

converts("NSString", description, (str, from_str))
converts("NSNumber", _number, (bool, from_bool), (int, from_int), (float, from_float))
converts("NSData", _bytes, ((bytes, bytearray, memoryview), from_bytes))
