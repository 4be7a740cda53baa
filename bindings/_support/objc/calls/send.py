"""Messages that no table describes."""

from __future__ import annotations

import ctypes

from ...format.objc import attribute_of
from ..classes.lookup import by_selector, spelled
from ..classes.registry import registry_for
from ..native import dispatch as native
from ..native.dispatch import dispatch, zero
from ..native.runtime import runtime
from ..objects.object import Class, Object, ObjectType, Pointer, address
from ..objects.signature import family
from .adapter import extra_argument
from .message import result_of

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class _Unset:
    """Stands for an argument that was not given, where None means void."""

    def __repr__(self) -> str:
        return "unset"


_UNSET = _Unset()


def send(obj: Any, selector: str, *arguments: Any, restype: Any = _UNSET, argtypes: Any = None) -> Any:
    """Send `selector` to an object, a class or nil (None), and return its result.

    Without `restype` and `argtypes` the types are those of the tables, if one knows the method. Else the result
    is an object unless `restype` says something else (None for void), and arguments are taken as they look: int
    as 64 bits, float as double, bytes as char *, ctypes values as what they are. Ownership then follows the naming
    rules: what alloc, new, copy, mutableCopy and init… methods return is taken over.

    Raises TypeError for too few arguments, or one that says no type, and `SelectorError` if the object does not
    implement the selector.
    """
    if selector.count(":") > len(arguments):
        raise TypeError(f"{selector!r} takes {selector.count(':')} arguments, {len(arguments)} given")
    if obj is None:
        return None if restype in (_UNSET, None) else zero(restype)
    if restype is _UNSET and argtypes is None and (name := _tabled(obj, selector)) is not None:
        return getattr(obj, name)(*arguments)
    return _untabled(obj, selector, arguments, Object if restype is _UNSET else restype, argtypes)


def _tabled(obj: Any, selector: str) -> str | None:
    """The attribute of the method with that selector, if a table knows one."""
    cls, sign = (obj, "+") if isinstance(obj, ObjectType) else (type(obj), "-")
    name = attribute_of(selector)
    _, signature = spelled(cls, name, sign)
    if signature is not None and signature.selector == selector:
        return name
    renamed = by_selector(cls, selector, sign)
    return None if renamed is None else renamed[0]


def _untabled(obj: Any, selector: str, arguments: tuple[Any, ...], restype: Any, argtypes: Any) -> Any:
    pointer = obj._as_parameter_ if isinstance(obj, ObjectType) else obj
    where = address(pointer)
    if not where:
        return zero(restype)
    run = runtime()
    dispatch().require(run.isa(where), selector, pointer)
    fixed = selector.count(":")
    if argtypes is None:
        arguments = tuple(map(_inferred, arguments))
        argtypes = [_type_of(argument) for argument in arguments[:fixed]]
    registry = registry_for(obj if isinstance(obj, ObjectType) else type(obj))
    rule = family(selector) if isinstance(restype, ObjectType) else ""
    takes = rule == "init" and not isinstance(obj, ObjectType)
    if takes and "_isa_" not in type(obj).__dict__:  # borrowed: give it a reference to take
        native.send(where, "retain")
    kind, check = result_of(registry.space, restype, retained=bool(rule), consumes_self=takes)
    values = [*arguments[: len(argtypes)], *map(extra_argument, arguments[len(argtypes) :])]
    call = dispatch().send(kind, tuple(argtypes))
    result = call(where, run.selector(selector), *values)
    return result if check is None else check(result, call, (pointer,))


def _inferred(value: Any) -> Any:
    """An argument whose type is taken from its value."""
    if isinstance(value, bool):
        return ctypes.c_bool(value)
    if isinstance(value, str):
        raise TypeError(f"a str says no type: NSString.from_str({value!r}), bytes or SEL({value!r})?")
    return extra_argument(value)


def _type_of(value: Any) -> Any:
    if value is None or isinstance(value, ObjectType):
        return Object
    if isinstance(value, bytes):
        return ctypes.c_char_p
    if isinstance(value, Pointer):
        return Class if isinstance(value, Class) else Object
    return type(value)
