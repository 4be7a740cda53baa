"""What makes of a function's arguments what ctypes passes; loaded with the first call.

ctypes' own types, except where those refuse what C takes without a word. The exceptions cost a Python call for each
such argument; every other argument is converted by ctypes itself.
"""

import ctypes
from _ctypes import CFuncPtr

from ..strings import CString

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from . import Where

_NUMBERS = "cbBhHiIlLqQfdg?"
"""How ctypes calls the arithmetic types."""


class Parameter:
    """What is in `argtypes` where Python has a word in it: ctypes calls `from_param`; `stands_for` is the type."""

    __slots__ = ("from_param", "stands_for")

    def __init__(self, stands_for: "Any", from_param: "Any") -> None:
        self.stands_for, self.from_param = stands_for, from_param


class _StringType(type(ctypes.c_char_p)):  # type: ignore[misc]
    stands_for = ctypes.c_char_p

    def __instancecheck__(cls, value: "Any") -> bool:
        """ctypes asks for this once it has seen that a value is neither None nor bytes."""
        given = value.__class__
        if given in _NO_STRINGS:
            help = "text.encode()" if given is str else "bytes(it)"
            raise TypeError(
                f"C wants bytes here, up to the first NUL, and no {given.__name__}; {help} has them"
            )
        return ctypes.c_char_p in given.__mro__


_NO_STRINGS = {str, bytearray, memoryview}


class String(ctypes.c_char_p, metaclass=_StringType):
    """What is in `argtypes` for a string: `c_char_p`, as fast, with an error that says more."""


def stood_for(arguments: "Any") -> "Any":
    """The types of parameters, of what is in `argtypes`."""
    return [one.stands_for if one.__class__ in (Parameter, _StringType) else one for one in arguments]


def argument_type(kind: "Any") -> "Any":
    """The entry of `argtypes` for a parameter of the type `kind` that takes no buffers."""
    hook = _hook(kind)
    return kind if hook is None else Parameter(kind, hook(None))


def converter(kind: "Any", const: bool, where: "Where") -> "Callable[[Any], Any]":
    """What makes of an argument what ctypes passes for a parameter of the type `kind`, buffers and callables too."""
    hook = hook_of(kind, const)
    found: Callable[[Any], Any] = hook(where) if hook is not None else plain(kind).from_param
    return found


def hook_of(kind: "Any", const: bool) -> "Callable[[Where], Any] | None":
    """What makes the conversion for one parameter of that type, where ctypes' own is not enough."""
    return _memory(kind, const) or _hook(kind)


def plain(kind: "Any") -> "Any":
    """The entry of `argtypes` where it is."""
    return String if kind is ctypes.c_char_p else kind


def _hook(kind: "Any") -> "Callable[[Where], Any] | None":
    """What makes the conversion for a parameter of a function, where ctypes' own is not enough."""
    if isinstance(kind, type) and issubclass(kind, CFuncPtr):
        return _called(kind)
    if "_passed_" in getattr(kind, "__dict__", ()):
        from ..records.standins import argument

        standin = argument(kind).from_param
        return lambda where: standin
    if _is_strings(kind):
        strings = _strings(kind)
        return lambda where: strings
    return None


def _memory(kind: "Any", const: bool) -> "Callable[[Where], Any] | None":
    """For pointers to void and to arithmetic types: anything with the buffer protocol goes as well.

    What needs no look is taken as it is, which is faster than ctypes' own conversion.
    """
    if kind is ctypes.c_void_p:
        ready = {type(None), kind, _REFERENCE, *([bytes] if const else [])}
        return _looked_at(kind, const, ready, str if const else (str, bytes))
    if not (isinstance(kind, type) and issubclass(kind, ctypes._Pointer)):
        return None
    ready = {type(None), kind}
    if kind._type_ is ctypes.c_wchar:  # of which ctypes would let C write into a str
        return _looked_at(kind, const, ready | {ctypes.c_wchar_p}, (str, bytes))
    if not _is_number(kind._type_):
        return None
    if const and ctypes.sizeof(kind._type_) == 1:
        ready.add(bytes)
    if kind._type_ is ctypes.c_char:
        ready.add(ctypes.c_char_p)
        return _looked_at(kind, const, ready, str if const else (str, bytes))
    return _tried(kind, const, ready)


def _looked_at(kind: "Any", const: bool, ready: "set[Any]", refused: "Any") -> "Callable[[Where], Any]":
    """For types of which ctypes would take what is `refused`."""
    plain: Any = kind.from_param
    address, array = (int, ctypes.Array) if kind is ctypes.c_void_p else (_Never, _Never)

    def hook(where: "Where") -> "Any":
        def from_param(value: "Any") -> "Any":
            given = value.__class__
            if given in ready:
                return value
            if given is address and _LEAST <= value <= _MOST:
                return plain(value)
            if given.__base__ is array:
                return value
            if not isinstance(value, refused) and given is not address:
                try:
                    return plain(value)
                except TypeError:
                    pass
            from .memory import lend

            return lend(value, kind, const, where)

        return from_param

    return hook


def _tried(kind: "Any", const: bool, ready: "set[Any]") -> "Callable[[Where], Any]":
    plain: Any = kind.from_param

    def hook(where: "Where") -> "Any":
        def from_param(value: "Any") -> "Any":
            if value.__class__ in ready:
                return value
            try:
                return plain(value)
            except TypeError:
                from .memory import lend

                return lend(value, kind, const, where)

        return from_param

    return hook


_REFERENCE = type(ctypes.byref(ctypes.c_int()))
_MOST = (1 << 8 * ctypes.sizeof(ctypes.c_void_p)) - 1
_LEAST = -(_MOST >> 1) - 1  # (void *)-1 is a value of C's as well


_TEXTS = (bytes, CString)


class _Never:
    """A class that no argument has."""


def _is_number(kind: "Any") -> bool:
    return (
        isinstance(kind, type)
        and issubclass(kind, ctypes._SimpleCData)
        and str(getattr(kind, "_type_", " ")) in _NUMBERS
    )


def _called(kind: "Any") -> "Callable[[Where], Any]":
    """A pointer to a function: made of any callable; it may be None, or a constant such as SIG_IGN."""

    def hook(where: "Where") -> "Any":
        def from_param(value: "Any") -> "Any":
            if value.__class__ is kind or value is None:
                return value
            from .callbacks import pointer

            return pointer(value, kind, where)

        return from_param

    return hook


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

    def from_param(value: "Any") -> "Any":
        if isinstance(value, (tuple, list)) and all(one is None or isinstance(one, _TEXTS) for one in value):
            return (ctypes.c_char_p * (len(value) + 1))(
                *(one and bytes(one) for one in value)
            )  # NULL at the end
        try:
            return kind.from_param(value)
        except TypeError:
            return other.from_param(value)

    return from_param
