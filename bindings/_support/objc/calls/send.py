"""Messages that no table describes."""

from __future__ import annotations

import ctypes

from ...format.objc import attribute_of
from ..classes.lookup import by_selector, of_class, spelled
from ..classes.registry import registry_for
from ..native import dispatch as native
from ..native.dispatch import dispatch, zero
from ..native.runtime import runtime
from ..objects.decoding import known_types
from ..objects.limits import limits
from ..objects.object import Class, Consumed, Object, ObjectType, Pointer, address
from ..objects.out import Out
from ..objects.selector import SEL
from ..objects.signature import Signature, family
from .adapter import extra_argument, variable_arguments
from .message import message, result_of

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class _Unset:
    """Stands for an argument that was not given, where None means void."""

    def __repr__(self) -> str:
        return "unset"


_UNSET = _Unset()


def send(obj: Any, selector: Any, *arguments: Any, restype: Any = _UNSET, argtypes: Any = None) -> Any:
    """Send `selector`, a str or SEL, to an object, a class or nil (None), and return its result.

    Without `restype` and `argtypes` the types are those of the tables, if one knows the method, else those that the
    runtime has for it. `restype` (None for void) and `argtypes` say others; arguments that nobody has types for are
    taken as they look: int as 64 bits, float as double, bytes as char *, ctypes values as what they are. Ownership
    then follows the naming rules: what alloc, new, copy, mutableCopy and init… methods return is taken over.

    Raises TypeError for too few arguments, for one that says no type, and for a result that must be said;
    `SelectorError` if the object does not implement the selector.
    """
    if isinstance(selector, SEL):
        selector = str(selector)
    if not isinstance(selector, str):
        raise TypeError(f"a selector is a str or a SEL, not {type(selector).__name__}")
    if obj is None:
        return None if restype in (_UNSET, None) else zero(restype)
    if isinstance(obj, Consumed):
        obj._refuse()
    if not isinstance(obj, (Object, ObjectType)):
        raise TypeError(f"a message is sent to an Objective-C object or a class, not to {type(obj).__name__}")
    if restype is _UNSET and argtypes is None:
        if (signature := _declared(obj, selector)) is not None:
            _require(selector, f"{len(arguments)} given", len(arguments) + _left_out(signature))
            return _of_python(obj, signature, arguments)
        if (found := _tabled(obj, selector)) is not None:
            name, signature = found
            _require(selector, f"{len(arguments)} given", len(arguments) + _left_out(signature))
            return getattr(obj, name)(*arguments)
    _require(selector, f"{len(arguments)} given", len(arguments))
    if argtypes is not None:
        _require(selector, f"argtypes=… has {len(argtypes)}", len(argtypes))
    return _untabled(obj, selector, arguments, restype, argtypes)


def _require(selector: str, given: str, count: int) -> None:
    fixed = selector.count(":")
    if count < fixed:
        raise TypeError(f"{selector!r} takes {fixed} argument{'s' * (fixed != 1)}, {given}")


def _left_out(signature: Signature) -> int:
    """How many parameters callers leave out: `NSError **`."""
    return sum(isinstance(kind, Out) and kind.is_error() for kind in signature.types)


def _declared(obj: Any, selector: str) -> Signature | None:
    """The signature of a method in Python, which an attribute of that name calls without a message."""
    cls, sign = (obj, "+") if isinstance(obj, ObjectType) else (type(obj), "-")
    for base in cls.__mro__:
        if (signature := base.__dict__.get("_declared_", {}).get((sign, selector))) is not None:
            return signature  # type: ignore[no-any-return]
    return None


_of_classes: dict[tuple[int, Signature], Any] = {}  # class or metaclass, signature -> what sends the message


def _of_python(obj: Any, signature: Signature, arguments: tuple[Any, ...]) -> Any:
    pointer = obj._as_parameter_ if isinstance(obj, ObjectType) else obj
    if not address(pointer):
        return zero(signature.result)
    isa = runtime().isa(address(pointer))
    call = _of_classes.get((isa, signature))
    if call is None:
        call = _of_classes[isa, signature] = message(signature, isa, pointer)
    if signature.consumes_self and "_isa_" not in type(obj).__dict__:  # borrowed: give it a reference to take
        native.send(address(pointer), "retain")
    return call(pointer, *arguments)


def _tabled(obj: Any, selector: str) -> tuple[str, Signature] | None:
    """The attribute and the signature of the method with that selector, if a table knows one."""
    cls, sign = (obj, "+") if isinstance(obj, ObjectType) else (type(obj), "-")
    name = attribute_of(selector)
    _, signature = of_class(cls, name) if sign == "+" else spelled(cls, name, sign)
    if signature is not None and signature.selector == selector:
        return name, signature
    return by_selector(cls, selector, sign)


def _untabled(obj: Any, selector: str, arguments: tuple[Any, ...], restype: Any, argtypes: Any) -> Any:
    pointer = obj._as_parameter_ if isinstance(obj, ObjectType) else obj
    where = address(pointer)
    if not where:
        return None if restype in (_UNSET, None) else zero(restype)
    run = runtime()
    dispatch().require(run.isa(where), selector, pointer)
    fixed = selector.count(":")
    known = known_types(where, selector) if restype is _UNSET or argtypes is None else []
    if restype is _UNSET:
        if not known:
            raise TypeError(f"what {selector!r} returns is not known: say restype=…")
        restype = known[0]
    if argtypes is None:
        declared = known[3:] if len(known) == fixed + 3 else [None] * fixed
        arguments = tuple(
            argument if _takes(kind, argument) else _inferred(argument)
            for argument, kind in zip(arguments, [*declared, *[None] * len(arguments)], strict=False)
        )
        argtypes = [
            kind if _takes(kind, argument) else _type_of(argument)
            for argument, kind in zip(arguments, declared, strict=False)
        ]
        _refuse_large(selector, arguments, argtypes)
    registry = registry_for(obj if isinstance(obj, ObjectType) else type(obj))
    rule = family(selector) if isinstance(restype, ObjectType) else ""
    takes = rule == "init" and not isinstance(obj, ObjectType)
    if takes and "_isa_" not in type(obj).__dict__:  # borrowed: give it a reference to take
        native.send(where, "retain")
    kind, check = result_of(registry.space, restype, retained=bool(rule), consumes_self=takes)
    variable = arguments[len(argtypes) :]
    # The method may be one with `...`, whose arguments end with nil: nobody else looks at what comes after his own.
    values = [*arguments[: len(argtypes)], *variable_arguments(variable)]
    call = dispatch().send(kind, tuple(argtypes))
    result = call(where, run.selector(selector), *values)
    return result if check is None else check(result, call, (pointer,))


def _takes(kind: Any, value: Any) -> bool:
    """Whether the type of a parameter decides what a value is in C: one of Python's own, an object, a class or nil."""
    if isinstance(value, str):
        return kind is SEL
    plain = value is None or isinstance(value, (bool, int, float, bytes, Pointer, ObjectType))
    return kind is not None and plain


def _refuse_large(selector: str, arguments: tuple[Any, ...], argtypes: list[Any]) -> None:
    for value, kind in zip(arguments, argtypes, strict=False):
        held = limits(kind) if isinstance(value, int) else None
        if held is not None and not held[0] <= value <= held[1]:
            raise OverflowError(
                f"{selector}: {value} does not fit, the parameter takes {held[0]} to {held[1]}"
            )


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
    if not hasattr(type(value), "from_param"):
        raise TypeError(f"a {type(value).__name__} says no type: argtypes=… says what the method takes")
    return type(value)
