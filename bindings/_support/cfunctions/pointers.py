"""Pointers: ctypes' types of them, their addresses, and what the code of an entry calls to reach memory."""

import ctypes
from _ctypes import CFuncPtr
from _thread import allocate_lock

from .helpers import PREFIX as PREFIX

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol, TypeAlias

    Signature: "TypeAlias" = tuple[list[Any] | None, Any, bool]

    class Scope(Protocol):
        """What the names in an entry mean."""

        def __getitem__(self, name: str) -> Any:
            """Return the function of that name."""

        def held(self, name: str) -> Any:
            """Return the variable of that name."""

        def type(self, text: str) -> Any:
            """Return the ctypes type of a type expression."""

        def function(self, name: str) -> Signature | None:
            """Return the types of its parameters, of its result, and whether it is an entry; None: no function."""

        def variable(self, name: str) -> Any:
            """Return the ctypes type of a variable."""

        def is_type(self, name: str) -> bool:
            """Return whether a name that is no function's can be a type's."""

        def result(self, text: str) -> Any:
            """Return the type that an entry says its result has."""

        def taker(
            self, name: str, parameters: list[tuple[str, str]], position: int, kind: Any
        ) -> Callable[[Any], tuple[int, Any]]:
            """Return what gives the address of an argument, and what has to live as long as it is used."""

        def promoted(self, name: str, first: int, values: tuple[Any, ...]) -> list[Any]:
            """Return the further arguments of an entry, of which the first is number `first`, as C passes them."""


DATA: "Any" = ctypes.Array.__mro__[1]
"""What all objects of ctypes are."""


class VOID:
    """The type of a call without a value."""


class NUMBER:
    """The result of an entry whose C type depends on its arguments."""


class UNTYPED:
    """The type of a call of an entry that does not say which number it gives: a cast around it says it."""


def is_pointer(kind: "Any") -> bool:
    """Whether a ctypes type is a pointer's."""
    if not isinstance(kind, type):
        return False
    if issubclass(kind, ctypes._SimpleCData):
        return getattr(kind, "_type_", "") in ("P", "z", "Z")
    return issubclass(kind, (ctypes._Pointer, CFuncPtr))


def address(value: "Any") -> int:
    """The address that a pointer, an array, a function or bytes have; None is NULL."""
    if value is None:
        return 0
    if isinstance(value, int):
        return value
    if isinstance(value, (ctypes.Structure, ctypes.Union)):
        return ctypes.addressof(value)
    return ctypes.cast(value, ctypes.c_void_p).value or 0


def _nonnull(value: int) -> int:
    if not value:
        raise ValueError("NULL pointer access")
    return value


def _callable(value: "Any") -> "Any":
    if not value:
        raise ValueError("the function pointer is NULL")
    return value


def _member_at(record: "Any", name: str) -> int:
    return ctypes.addressof(record) + int(getattr(type(record), name).offset)


def _copy(record: "Any") -> "Any":
    return type(record).from_buffer_copy(record)


def _move(target: int, record: "Any") -> None:
    ctypes.memmove(_nonnull(target), ctypes.addressof(record), ctypes.sizeof(record))


def _raw(function: "Any") -> "Any":
    """The function with the address of its text as result, which ctypes would copy."""
    if hasattr(function, "_addressed_"):  # an entry's, which is compiled once more
        if not hasattr(function, "_addressing_"):
            function._addressing_ = function._addressed_()
        return function._addressing_
    kinds = function.argtypes or ()
    flags = 0x1 | function._flags_  # FUNCFLAG_CDECL
    kind = type("raw", (CFuncPtr,), {"_flags_": flags, "_restype_": ctypes.c_void_p})
    found = kind(ctypes.cast(function, ctypes.c_void_p).value)
    found.argtypes = kinds
    return found


def _fence(value: int) -> int:
    """A value that was read; two rounds of a lock order what follows behind what was before, on any machine."""
    lock = allocate_lock()  # its own: a thread stopped at the end would keep a common one
    for _ in range(2):
        with lock:
            pass
    return value


MEMORY: "dict[str, Any]" = {
    f"{PREFIX}{name}": value
    for name, value in {
        "number": address,
        "nonnull": _nonnull,
        "callable": _callable,
        "addressof": ctypes.addressof,
        "member_at": _member_at,
        "cast": ctypes.cast,
        "copy": _copy,
        "move": _move,
        "raw": _raw,
        "fence": _fence,
        "setattr": setattr,
        "bytes": bytes,
        "memset": ctypes.memset,
        "memmove": ctypes.memmove,
    }.items()
}
"""What the code of an entry calls."""
