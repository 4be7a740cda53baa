"""Python values to Foundation's objects and back: always asked for, never by the way.

`extras` gives the classes of these names, in whatever module, the constructors (`NSString.from_str`) and the
special methods (`len(array)`, `dictionary["key"]`, `bytes(data)`). What is made here is not autoreleased: it
needs no pool.
"""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_char_p, c_double, c_longlong, c_ulong, c_ulonglong, c_void_p

from .object import Object, ObjectType, address
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_UTF16 = "utf-16-le"


class _Range(ctypes.Structure):
    _fields_ = (("location", c_ulong), ("length", c_ulong))


def _send(
    receiver: Any, selector: str, *arguments: Any, result: Any = c_void_p, types: tuple[Any, ...] = ()
) -> Any:
    from .dispatch import dispatch

    where = address(receiver) if isinstance(receiver, Object) else receiver
    return dispatch().send(result, types)(where, runtime().selector(selector), *arguments)


def _wrap(obj: Any, where: int | None, retained: bool = False) -> Any:
    """A wrapper for what `obj`, an object or a class, gave."""
    from .classes import registry_for
    from .leaves import leaves_of, wrap

    return wrap(
        leaves_of(registry_for(type(obj) if isinstance(obj, Object) else obj), Object), where, retained
    )


# Text and numbers -----------------------------------------------------------------------------------------


def text(string: int) -> str:
    """The text of the NSString at an address, lone surrogates and all."""
    length = _send(string, "length", result=c_ulong)
    units = (ctypes.c_uint16 * length)()
    _send(string, "getCharacters:range:", units, _Range(0, length), result=None, types=(c_void_p, _Range))
    return bytes(units).decode(_UTF16, "surrogatepass")


def description(obj: Object) -> str:
    """What `str()` gives: an NSString's text, any other object's description."""
    where = address(obj)
    if not where:
        return "nil"
    if is_a(where, "NSString"):
        return text(where)
    run = runtime()
    if not run.responds(run.isa(where), run.selector("description")):
        return repr(obj)
    found = _send(where, "description")
    return text(found) if found else ""


def is_a(where: int, name: str) -> bool:
    """Whether the object at an address is of the class called `name`, or of a subclass."""
    run = runtime()
    wanted = run.get_class(name.encode())
    return any(cls == wanted for cls in run.chain(run.isa(where)))


def _new(cls: Any, selector: str, *arguments: Any, types: tuple[Any, ...]) -> Any:
    allocated = _send(address(cls._as_parameter_), "alloc")
    return _wrap(cls, _send(allocated, selector, *arguments, types=types), retained=True)


def from_str(cls: Any, value: str) -> Any:
    """An NSString with that text; ValueError if Foundation does not take it (half a surrogate pair, on GNUstep)."""
    units = value.encode(_UTF16, "surrogatepass")
    made = _new(cls, "initWithCharacters:length:", units, len(units) // 2, types=(c_char_p, c_ulong))
    if made is None:
        raise ValueError(f"Foundation does not take the text {value!r}")
    return made


def from_bytes(cls: Any, value: Any) -> Any:
    """An NSData with a copy of the bytes."""
    data = bytes(value)
    return _new(cls, "initWithBytes:length:", data, len(data), types=(c_char_p, c_ulong))


def from_int(cls: Any, value: int) -> Any:
    """An NSNumber with that integer; OverflowError beyond 64 bits."""
    if -(2**63) <= value < 2**63:
        return _new(cls, "initWithLongLong:", value, types=(c_longlong,))
    if not 0 <= value < 2**64:
        raise OverflowError(f"{value} does not fit into an NSNumber")
    return _new(cls, "initWithUnsignedLongLong:", value, types=(c_ulonglong,))


def from_float(cls: Any, value: float) -> Any:
    """An NSNumber with that double."""
    return _new(cls, "initWithDouble:", value, types=(c_double,))


def from_bool(cls: Any, value: bool) -> Any:
    """An NSNumber with YES or NO."""
    return _new(cls, "initWithBool:", bool(value), types=(c_bool,))


def _number(number: int) -> Any:
    """The Python number in the NSNumber at an address."""
    run = runtime()
    kind = _send(number, "objCType", result=c_char_p).decode()
    name = run.class_name(run.isa(number))
    if kind == "B" or name in ("__NSCFBoolean", "NSBoolNumber"):
        return bool(_send(number, "boolValue", result=c_bool))
    if kind in ("f", "d"):
        return _send(number, "doubleValue", result=c_double)
    if kind in ("Q", "L"):
        return _send(number, "unsignedLongLongValue", result=c_ulonglong)
    return _send(number, "longLongValue", result=c_longlong)


def _int(self: Object) -> int:
    return int(_number(address(self)))


def _float(self: Object) -> float:
    return float(_number(address(self)))


def _string_int(self: Object) -> int:
    return int(str(self))


def _string_float(self: Object) -> float:
    return float(str(self))


def _length(self: Object) -> int:
    return int(_send(self, "length", result=c_ulong))


def _bytes(self: Object) -> bytes:
    return ctypes.string_at(_send(self, "bytes") or 0, _length(self)) if _length(self) else b""


# Collections ----------------------------------------------------------------------------------------------


def _objects(values: Any, like: Any) -> tuple[list[Any], Any]:
    """Objective-C objects for Python values, and a C array of them."""
    kept = [from_python(value, like) for value in values]
    for value in kept:
        if value is None:
            raise TypeError("a Foundation collection cannot hold None")
    return kept, (c_void_p * len(kept))(*(_address_of(value) for value in kept))


def _address_of(value: Any) -> int:
    return address(value._as_parameter_ if isinstance(value, ObjectType) else value)


def from_list(cls: Any, values: Any) -> Any:
    """An NSArray (or NSSet) of objects; Python values among them are converted, at any depth."""
    kept, array = _objects(values, cls)
    return _new(cls, "initWithObjects:count:", array, len(kept), types=(c_void_p, c_ulong))


def from_dict(cls: Any, values: Any) -> Any:
    """An NSDictionary; keys and values are converted, at any depth."""
    keys, key_array = _objects(values.keys(), cls)
    _kept, item_array = _objects(values.values(), cls)
    selector, types = "initWithObjects:forKeys:count:", (c_void_p, c_void_p, c_ulong)
    return _new(cls, selector, item_array, key_array, len(keys), types=types)


def _count(self: Object) -> int:
    return int(_send(self, "count", result=c_ulong))


def _item(self: Object, key: Any) -> Any:
    length = _count(self)
    if isinstance(key, slice):
        return [_item(self, index) for index in range(*key.indices(length))]
    index = key + length if key < 0 else key
    if not 0 <= index < length:
        raise IndexError(f"index {key} of an array of {length} objects")
    return _wrap(self, _send(self, "objectAtIndex:", index, types=(c_ulong,)))


def _items(self: Object) -> Iterator[Any]:
    index = 0
    while index < _count(self):
        yield _item(self, index)
        index += 1


def _contains(self: Object, value: Any) -> bool:
    wanted = from_python(value, type(self))
    return bool(_send(self, "containsObject:", _address_of(wanted), result=c_bool, types=(c_void_p,)))


def _get(self: Object, key: Any, default: Any = None) -> Any:
    """The object for a key, or `default`; a Python key is converted."""
    wanted = from_python(key, type(self))
    found = _send(self, "objectForKey:", _address_of(wanted), types=(c_void_p,))
    return default if found is None else _wrap(self, found)


def _lookup(self: Object, key: Any) -> Any:
    found = _get(self, key)
    if found is None:
        raise KeyError(key)
    return found


def _has_key(self: Object, key: Any) -> bool:
    return _get(self, key) is not None


def _listed(self: Object, selector: str) -> list[Any]:
    array = _send(self, selector)
    count = _send(array, "count", result=c_ulong)
    return [_wrap(self, _send(array, "objectAtIndex:", index, types=(c_ulong,))) for index in range(count)]


def _keys(self: Object) -> list[Any]:
    """The keys, as objects."""
    return _listed(self, "allKeys")


def _values(self: Object) -> list[Any]:
    """The values, as objects."""
    return [_lookup(self, key) for key in _keys(self)]


def _pairs(self: Object) -> list[tuple[Any, Any]]:
    """(key, value) of every entry, as objects."""
    return [(key, _lookup(self, key)) for key in _keys(self)]


def _key_iterator(self: Object) -> Iterator[Any]:
    return iter(_keys(self))


def _member_iterator(self: Object) -> Iterator[Any]:
    return iter(_listed(self, "allObjects"))


# Both ways, at any depth --------------------------------------------------------------------------------------


def to_python(obj: Any) -> Any:
    """str, int, float, bool, bytes, list, dict, set or None for Foundation's objects; others as they are."""
    if not isinstance(obj, Object):
        return obj
    where = address(obj)
    if not where or is_a(where, "NSNull"):
        return None
    if is_a(where, "NSString"):
        return text(where)
    if is_a(where, "NSNumber"):
        return _number(where)
    if is_a(where, "NSData"):
        return _bytes(obj)
    if is_a(where, "NSArray"):
        return [to_python(item) for item in _items(obj)]
    if is_a(where, "NSDictionary"):
        return {to_python(key): to_python(value) for key, value in _pairs(obj)}
    if is_a(where, "NSSet"):
        return {to_python(item) for item in _member_iterator(obj)}
    return obj


def from_python(value: Any, like: Any) -> Any:
    """The Foundation object for a Python value, with the classes that `like`'s module knows; objects as they are."""
    from .classes import registry_for

    if value is None or isinstance(value, (Object, ObjectType)):
        return value
    ways: tuple[tuple[Any, str, Any], ...] = (
        (str, "NSString", from_str),
        (bool, "NSNumber", from_bool),
        (int, "NSNumber", from_int),
        (float, "NSNumber", from_float),
        ((bytes, bytearray), "NSData", from_bytes),
        ((list, tuple), "NSArray", from_list),
        (dict, "NSDictionary", from_dict),
    )
    for kind, name, make in ways:
        if isinstance(value, kind):
            return make(registry_for(like).named(name), value)
    raise TypeError(f"there is no Objective-C object for {value!r}")


_EXTRAS: dict[str, dict[str, Any]] = {
    "NSString": {
        "from_str": classmethod(from_str),
        "__int__": _string_int,
        "__float__": _string_float,
        "__len__": _length,
    },
    "NSNumber": {
        "from_int": classmethod(from_int),
        "from_float": classmethod(from_float),
        "from_bool": classmethod(from_bool),
        "__int__": _int,
        "__float__": _float,
    },
    "NSData": {"from_bytes": classmethod(from_bytes), "__bytes__": _bytes, "__len__": _length},
    "NSArray": {
        "from_list": classmethod(from_list),
        "__len__": _count,
        "__getitem__": _item,
        "__iter__": _items,
        "__contains__": _contains,
    },
    "NSDictionary": {
        "from_dict": classmethod(from_dict),
        "__len__": _count,
        "__getitem__": _lookup,
        "__iter__": _key_iterator,
        "__contains__": _has_key,
        "get": _get,
        "keys": _keys,
        "values": _values,
        "items": _pairs,
    },
    "NSSet": {
        "from_list": classmethod(from_list),
        "__len__": _count,
        "__iter__": _member_iterator,
        "__contains__": _contains,
    },
}


def extras(objc_name: str) -> dict[str, Any]:
    """What the Python class of that Objective-C class has besides its methods."""
    return _EXTRAS.get(objc_name, {})
