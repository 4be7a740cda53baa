"""Pointers to functions as arguments: made of any Python callable, or of a function of a library."""

from _ctypes import CFuncPtr

from ..library import Unbound
from .described import c_name, is_variadic, place, prototype_of

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

    from . import Where

_TAKES_ANY = 0x04  # co_flags of a function with *arguments


def pointer(value: "Any", kind: "Any", where: "Where") -> "Any":
    """What ctypes passes where a pointer to a function is wanted; it keeps a Python callable for the call.

    Raises TypeError for a function of another prototype, and for a number: C would jump there, so an address has to be
    given as one, by the type.
    """
    if isinstance(value, int):
        raise TypeError(
            f"{_expected(kind, where, value)}; the function at an address is {_type_named(where)}(address)"
        )
    if isinstance(value, Unbound):
        value = value.bound()
    if isinstance(value, CFuncPtr):
        if isinstance(value, kind) or _agree(value, kind):
            return value
        raise TypeError(f"{place(where)}: expected {c_name(kind)}, got {prototype_of(value)}")
    if callable(value) and not hasattr(value, "_as_parameter_"):
        _see_arguments(value, kind, where)
        try:
            return kind(value)
        except TypeError as error:
            raise TypeError(f"{place(where)}: C calls it as {c_name(kind)}: {error}") from None
    try:
        return kind.from_param(value)
    except TypeError:
        raise TypeError(_expected(kind, where, value)) from None


def _expected(kind: "Any", where: "Where", value: "Any") -> str:
    return (
        f"{place(where)}: expected {c_name(kind)}: a Python function, a function of a library, or None, got "
        f"{type(value).__name__}"
    )


def _type_named(where: "Where") -> str:
    """How a user gets at the type of a pointer to a function."""
    if where is None:
        return "its type"
    if isinstance(where, str) and "." not in where:
        return "its type"
    if isinstance(where, str):
        record, _, member = where.rpartition(".")
        return f"type({record}().{member})"
    functions, name, position = where
    text = functions.parameters(name)[position][1]
    return f"{functions.space.name}.{text}" if text.isidentifier() else f"{name}.argtypes[{position}]"


def _agree(function: "Any", kind: "Any") -> bool:
    """Whether a function can be called as a pointer of that type says; one of which nothing is known can."""
    if function.argtypes is None:
        return True
    have = [function.restype, *function.argtypes]
    wanted = [kind._restype_, *kind._argtypes_]
    return list(map(c_name, have)) == list(map(c_name, wanted)) and is_variadic(function) == is_variadic(kind)


def _see_arguments(function: "Any", kind: "Any", where: "Where") -> None:
    """Refuse a Python function that cannot be called with as many arguments as C gives."""
    inner = getattr(function, "__func__", function)
    code, given = getattr(inner, "__code__", None), len(kind._argtypes_) + (inner is not function)
    if code is None or code.co_flags & _TAKES_ANY:
        return
    least = code.co_argcount - len(getattr(inner, "__defaults__", None) or ())
    if not least <= given <= code.co_argcount:
        raise TypeError(
            f"{place(where)}: C calls it as {c_name(kind)}, with {len(kind._argtypes_)} arguments; "
            f"{getattr(inner, '__qualname__', inner)} takes {code.co_argcount - (inner is not function)}"
        )
