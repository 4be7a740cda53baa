"""Types of which C wants objects at multiples of more than ctypes' memory has: records, vectors, and arrays of them.

C reads and writes such memory in units that trap elsewhere. Their metaclasses make arrays that lie right as well; no
other type is asked.
"""

import ctypes

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any


def made(name: str, bases: "tuple[Any]", body: "dict[str, Any]", align: int) -> "Any":
    """The class of such a record or vector, which has no fields yet."""
    metaclass = _UNION if issubclass(bases[0], ctypes.Union) else _STRUCT
    return _aligned(metaclass(name, bases, body), align)


def _aligned(cls: "Any", align: int) -> "Any":
    """The class, whose objects lie where C has them from now on."""

    def __new__(cls: "Any", /, *_values: "Any", **_members: "Any") -> "Any":
        memory = (ctypes.c_char * (ctypes.sizeof(cls) + align - 1))()
        return cls.from_buffer(memory, -ctypes.addressof(memory) % align)

    def from_buffer_copy(cls: "Any", source: "Any", offset: int = 0, /) -> "Any":
        made = cls.__new__(cls)
        memory = (ctypes.c_char * ctypes.sizeof(cls)).from_buffer_copy(source, offset)
        ctypes.memmove(ctypes.addressof(made), memory, ctypes.sizeof(cls))
        return made

    cls._aligned_ = align
    cls.__new__ = __new__
    cls.from_buffer_copy = classmethod(from_buffer_copy)
    return cls


def _metaclass(base: "Any") -> "Any":
    """A metaclass of ctypes', whose classes make such arrays."""

    def __mul__(cls: "Any", length: "Any") -> "Any":
        plain = base.__mul__(cls, length)
        key = cls, plain._length_
        if (found := _ARRAYS.get(key)) is None:
            body = {"__module__": plain.__module__, "_type_": cls, "_length_": plain._length_}
            made = _aligned(_ARRAY(plain.__name__, (ctypes.Array,), body), cls._aligned_)
            found = _ARRAYS.setdefault(key, made)
        return found

    return type(base.__name__, (base,), {"__mul__": __mul__, "__rmul__": __mul__})


_ARRAYS: "dict[Any, Any]" = {}  # which ctypes keeps as well
_STRUCT, _UNION, _ARRAY = map(_metaclass, map(type, (ctypes.Structure, ctypes.Union, ctypes.Array)))
