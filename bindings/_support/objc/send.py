"""Messages that no table describes, and messages to a superclass."""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from . import attributes, calls
from .classes import registry_for
from .dispatch import ObjCSuper, dispatch
from .object import Class, Consumed, Object, ObjectType, Pointer, address, set_class
from .runtime import runtime
from .signature import Signature, attribute, family

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class _Unset:
    """Stands for an argument that was not given, where None means void."""

    def __repr__(self) -> str:
        return "unset"


_UNSET = _Unset()


def send(obj: Any, selector: str, *arguments: Any, restype: Any = _UNSET, argtypes: Any = None) -> Any:
    """Send `selector` to an object, a class or nil (None).

    Without `restype` and `argtypes` the types are those of the tables, if one knows the method. Else the result
    is an object unless `restype` says something else (None for void), and arguments are taken as they look: int
    as 64 bits, float as double, bytes as char *, ctypes values as what they are. Ownership then follows the naming
    rules: what alloc, new, copy, mutableCopy and init… methods return is taken over.
    """
    if selector.count(":") > len(arguments):
        raise TypeError(f"{selector!r} takes {selector.count(':')} arguments, {len(arguments)} given")
    if obj is None:
        return None if restype in (_UNSET, None) else _zero(restype)
    is_class = isinstance(obj, ObjectType)
    if restype is _UNSET and argtypes is None:
        name = attribute(selector)
        _, found = attributes.spelled(obj if is_class else type(obj), name, "+" if is_class else "-")
        if found is None or found.selector != selector:
            found = _by_selector(obj if is_class else type(obj), selector, "+" if is_class else "-")
            name = "" if found is None else _attribute_of(found)
        if found is not None:
            return getattr(obj, name)(*arguments)
    return _untabled(obj, selector, arguments, Object if restype is _UNSET else restype, argtypes)


def _zero(restype: Any) -> Any:
    from .dispatch import zero

    return zero(restype)


def _attribute_of(found: Signature) -> str:
    return found.line.rpartition(" = ")[2] if " = " in found.line else attribute(found.selector)


def _by_selector(cls: type, selector: str, sign: str) -> Signature | None:
    start = f"  {sign} {selector}("
    for entry in attributes.entries(cls):
        for name, line in entry.lines[sign].items():
            if line.startswith(start):
                return entry.signature(name, sign)
    return None


def _untabled(obj: Any, selector: str, arguments: tuple[Any, ...], restype: Any, argtypes: Any) -> Any:
    pointer = obj._as_parameter_ if isinstance(obj, ObjectType) else obj
    where = address(pointer)
    if not where:
        return _zero(restype)
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
        dispatch().send(c_void_p, ())(where, run.selector("retain"))
    kind, check = calls.result_of(registry.space, restype, retained=bool(rule), consumes_self=takes)
    values = [*arguments[: len(argtypes)], *map(calls.extra_argument, arguments[len(argtypes) :])]
    call = dispatch().send(kind, tuple(argtypes))
    result = call(where, run.selector(selector), *values)
    return result if check is None else check(result, call, (pointer,))


def _inferred(value: Any) -> Any:
    """An argument whose type is taken from its value."""
    if isinstance(value, bool):
        return ctypes.c_bool(value)
    if isinstance(value, str):
        raise TypeError(f"a str says no type: NSString.from_str({value!r}), bytes or SEL({value!r})?")
    return calls.extra_argument(value)


def _type_of(value: Any) -> Any:
    if value is None or isinstance(value, ObjectType):
        return Object
    if isinstance(value, bytes):
        return ctypes.c_char_p
    if isinstance(value, Pointer):
        return Class if isinstance(value, Class) else Object
    return type(value)


def super_(cls: Any, obj: Any) -> Super:
    """`obj` as the superclass of `cls` sees it: `super_(Counter, self).dealloc()` in a method of Counter.

    `obj` may be a class, in a class method.
    """
    if not isinstance(cls, ObjectType) or "_isa_" in cls.__dict__:
        raise TypeError("super_ takes the class whose method this is, and the object")
    return Super(cls, obj)


class Super:
    """Sends messages to an object, with the methods of a superclass."""

    def __init__(self, cls: Any, obj: Any) -> None:
        self._cls, self._obj = cls, obj

    def __getattr__(self, name: str) -> Callable[..., Any]:
        cls, obj = self._cls, self._obj
        is_class = isinstance(obj, ObjectType)
        above = cls.__mro__[1]
        _, signature = attributes.spelled(above, name, "+" if is_class else "-")
        if signature is None:
            _, signature = attributes.spelled(type(obj), name, "-") if not is_class else (None, None)
        if signature is None:
            raise AttributeError(f"{above.__name__} has no method {name!r}", name=name, obj=obj)
        return _super_call(cls, obj, signature, is_class)


def _super_call(cls: Any, obj: Any, signature: Signature, is_class: bool) -> Callable[..., Any]:
    run = runtime()
    start = run.superclass(address(cls._as_parameter_))
    if is_class:
        start = run.isa(start)
    dispatch().require(start, signature.selector, obj._as_parameter_ if is_class else obj, signature.since)
    argtypes, steps = calls.steps_of(signature, writes=True)
    restype, errcheck = calls.result_of(
        signature.space, signature.result, retained=signature.retained, consumes_self=False
    )
    send = dispatch().super_(restype, tuple(argtypes))
    selector = run.selector(signature.selector)

    def call(*arguments: Any) -> Any:
        pointer = obj._as_parameter_ if is_class else obj
        if (
            signature.consumes_self and "_isa_" not in type(obj).__dict__
        ):  # borrowed: give it a reference to take
            dispatch().send(c_void_p, ())(address(pointer), run.selector("retain"))
        target = ObjCSuper(address(pointer), start)
        result = send(target, selector, *arguments)
        if signature.consumes_self and "_isa_" in type(obj).__dict__:
            set_class(obj, Consumed)
        # Not `call` itself as the function: in a reference cycle it would keep the object until a collection.
        return result if errcheck is None else errcheck(result, None, (pointer, *arguments))

    return calls.described(calls.wrapped(call, signature, steps, None, has_self=False), signature)  # type: ignore[no-any-return]
