"""Functions of the library, found and typed on first touch.

What stands in `argtypes` are ctypes' own types, except where those refuse what C takes without a word. The exceptions
cost a Python call for each such argument; every other argument is converted by ctypes itself.
"""

import ctypes
from _ctypes import CFuncPtr

from . import LOCK
from .format.entries import function as entry
from .format.entries import plain_function
from .library import LibraryError, Unbound

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

    from .space import Space


class Functions:
    """Binds the functions of one module; what an argument of each type is converted with is found once."""

    def __init__(self, space: "Space") -> None:
        self.space = space
        self.arguments: dict[str, Any] = {}
        self.results: dict[str, Any] = {"None": None}
        self.objects = bool(space.classes or space.protocols)

    def get(self, name: str, text: str) -> "Any":
        """The function of an entry, published; or what stands for it while its library or symbol is missing."""
        try:
            bound = self.space.module[name] = self._bind(name, text)  # who asks holds the lock
            return bound
        except LibraryError:
            return Unbound(name, lambda: self._publish(name, text), lambda: self._signature(text))

    def _publish(self, name: str, text: str) -> "Any":
        with LOCK:
            bound = self.space.module[name] = self._bind(name, text)
            return bound

    def _bind(self, name: str, text: str) -> "Any":
        space = self.space
        if (plain := plain_function(text)) is not None:
            (kinds, result), symbol, untyped = plain, "", False
        else:
            parameters, variadic, result, _, symbol = entry(text)
            kinds, untyped = [kind for _, kind in parameters], variadic and not parameters
        function = space.library.symbol(symbol or name)
        function.restype = self.results[result] if result in self.results else self._result(result)
        if symbol:  # ctypes calls it by that
            function.__name__ = name
        if untyped:
            return function
        known = self.arguments
        arguments = [known.get(kind) or self._argument(kind) for kind in kinds]
        if self.objects or space.registry is not None:
            converted = space.with_objects(function, f"+ {name}({text.partition(' = ')[0]}")
            if converted is not None:
                return converted
        function.argtypes = arguments
        return function

    def _signature(self, text: str) -> "tuple[Any, Any]":
        parameters, variadic, result, _, _ = entry(text)
        if variadic and not parameters:
            return self.space.type(result), None
        return self.space.type(result), [self._argument(kind) for _, kind in parameters]

    def _result(self, text: str) -> "Any":
        ctype = self.results[text] = result_type(self.space.type(text))
        return ctype

    def _argument(self, text: str) -> "Any":
        ctype = self.arguments[text] = argument_type(self.space.type(text))
        return ctype


def argument_type(kind: "Any") -> "Any":
    """The entry of `argtypes` for a parameter of the type `kind`."""
    if isinstance(kind, type) and issubclass(kind, CFuncPtr):
        return _function(kind)
    if "_passed_" in getattr(kind, "__dict__", ()):
        from .records.standins import argument

        return argument(kind)
    return _strings(kind) if _is_strings(kind) else kind


def result_type(kind: "Any") -> "Any":
    """The `restype` for a result of the type `kind`."""
    if "_passed_" not in getattr(kind, "__dict__", ()):
        return kind
    from .records.standins import result

    return result(kind)


def _function(kind: "Any") -> "Any":
    """A pointer to a function, which may be None or an address such as SIG_IGN."""

    def from_param(cls: "Any", value: "Any") -> "Any":
        if value is None or isinstance(value, int):
            return kind() if value is None else kind(value)
        return kind.from_param(value)

    kept = {name: getattr(kind, name) for name in ("_flags_", "_restype_", "_argtypes_")}
    return type(kind.__name__, (kind,), {**kept, "from_param": classmethod(from_param)})


def _is_strings(kind: "Any") -> bool:
    """Whether it is `char **`, whichever way ctypes has `char *`."""
    if not (isinstance(kind, type) and issubclass(kind, ctypes._Pointer)):
        return False
    item: Any = kind._type_
    return item is ctypes.c_char_p or (issubclass(item, ctypes._Pointer) and item._type_ is ctypes.c_char)


def _strings(kind: "Any") -> "Any":
    """`char **`: pointers to and arrays of either way to say `char *` in ctypes."""
    both = ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.POINTER(ctypes.c_char))
    other = next(candidate for candidate in both if candidate is not kind)

    def from_param(cls: "Any", value: "Any") -> "Any":
        try:
            return kind.from_param(value)
        except TypeError:
            return other.from_param(value)

    return type(kind.__name__, (kind,), {"_type_": kind._type_, "from_param": classmethod(from_param)})
