"""Pointers that C makes of numbers, such as `(struct obj *)-1`: pointers of ctypes that compare as addresses."""

import ctypes
from _ctypes import CFuncPtr

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

_POINTERS = (ctypes._Pointer, CFuncPtr, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_wchar_p)


class _Address:
    """What a pointer gets so that it is a constant: equal to a number or a pointer of its address."""

    def __index__(self) -> int:
        return ctypes.c_void_p.from_buffer_copy(self).value or 0  # type: ignore[arg-type]

    __int__ = __index__

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _POINTERS):
            other = ctypes.cast(other, ctypes.c_void_p).value or 0
        return int(self) == other if isinstance(other, int) else NotImplemented

    def __hash__(self) -> int:
        return hash(int(self))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {int(self):#x}>"

    def __format__(self, form: str) -> str:
        return format(int(self) if form else repr(self), form)

    def __reduce__(self) -> "tuple[Any, ...]":
        return int, (int(self),)


def address(kind: "Any", number: "Any", name: str) -> "Any":
    """A pointer of a type to an address, which nothing can be stored in; `name` is for errors."""

    def refuse(*_: "Any") -> None:
        raise AttributeError(f"{name} is a constant of C: it points where it points")

    # What ctypes reads of the class itself, and not of the one that it is built on.
    own = ("_type_", "_flags_", "_restype_", "_argtypes_")
    body: dict[str, Any] = {one: getattr(kind, one) for one in own if hasattr(kind, one)}
    for attribute in ("value", "contents"):
        held = getattr(kind, attribute, None)
        if held is not None:
            body[attribute] = property(held.__get__, refuse)
    cls: Any = type(kind.__name__, (_Address, kind), body)
    return cls.from_buffer_copy(ctypes.c_void_p(number))
