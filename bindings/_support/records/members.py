"""The members of a record, for people: what it shows, and what is wrong with a name.

Nothing here is imported before somebody looks at a record or makes a mistake.
"""

import ctypes
from _ctypes import CFuncPtr

from .layout import Row, rows_of

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_RECORD = (ctypes.Structure, ctypes.Union)
_ADDRESSES = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_wchar_p)
_MOST = 8  # elements of an array that are shown


def check(cls: "Any", name: str) -> None:
    """Raise TypeError, which names the nearest member, if a record has no member of that name."""
    names = list(_names(cls))
    if name in names:
        return
    from difflib import get_close_matches

    near = get_close_matches(name, names, 1, 0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"its members are {', '.join(names[:20]) or 'none'}"
    raise TypeError(f"{cls.__name__} has no member {name!r}; {hint}")


def _names(cls: "Any") -> "Iterator[str]":
    """Everything that a keyword can name: the members, and those of members without a name."""
    for base in cls.__mro__[:-1]:  # a class of the user's can add members
        yield from vars(base).get("_spelled_", ())
        for row in rows_of(base) if "_fields_" in vars(base) else ():
            yield row.name
            if row.anonymous:
                yield from _names(row.type)


def refuse(cls: "Any", /, *values: "Any", **members: "Any") -> "Any":
    """`__new__` of a record that the headers only declare: an object of no bytes would be written past.

    Raises TypeError.
    """
    if not hasattr(cls, "_fields_"):
        raise TypeError(
            f"{cls.__name__} is only declared in the headers: its size is not known, so it cannot be made here; use "
            f"the pointers that the library gives out, or POINTER({cls.__name__})()"
        )
    return next(base for base in _RECORD if issubclass(cls, base)).__new__(cls)


def hidden(record: "Any", name: str) -> "Any":
    """`__getattr__` of such a record, behind a pointer that the library gave out. Raises AttributeError."""
    cls = type(record)
    if hasattr(cls, "_fields_"):
        raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=record)
    raise AttributeError(
        f"{cls.__name__} is only declared in the headers: they do not say whether it has a member {name!r}; "
        "functions of the library take its address",
        name=name,
        obj=record,
    )


def shown(record: "Any") -> str:
    """A record with its members, as one would write it; no pointer is followed."""
    return f"{type(record).__name__}({', '.join(_members(record))})"


def _members(record: "Any") -> "Iterator[str]":
    for row in rows_of(type(record)):
        if row.anonymous:
            yield from _members(getattr(record, row.name))
        else:
            yield f"{row.name}={_member(record, row)}"


def _member(record: "Any", row: "Row") -> str:
    if row.bits is None and issubclass(row.type, _ADDRESSES):  # which may be of no string at all
        return _address(ctypes.c_void_p.from_buffer(record, row.offset).value)
    try:
        return show(getattr(record, row.name))
    except ValueError:  # no character has that number
        return "?"


def show(value: "Any") -> str:
    """A value as a member is shown: arrays are cut after eight elements."""
    if isinstance(value, ctypes.Array):
        if issubclass(value._type_, _ADDRESSES):
            value = ctypes.cast(value, ctypes.POINTER(ctypes.c_void_p * len(value))).contents
            items = [_address(item) for item in value[:_MOST]]
        elif issubclass(value._type_, (ctypes.c_char, ctypes.c_wchar)):
            return repr(value.value)
        else:
            items = [show(value[position]) for position in range(min(len(value), _MOST))]
        return f"[{', '.join(items)}{', …' if len(value) > _MOST else ''}]"
    if isinstance(value, (ctypes._Pointer, CFuncPtr)):
        return _address(ctypes.cast(value, ctypes.c_void_p).value)
    return repr(value.value if isinstance(value, ctypes._SimpleCData) else value)


def _address(value: "int | None") -> str:
    return "None" if value is None else hex(value)
