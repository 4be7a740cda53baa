"""Arrays whose length C does not say: the last member of a record, a variable of the library.

elements(record.info, record.n)      # its first n elements, in the same memory
"""

import ctypes

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any


def elements(array: "Any", count: int) -> "Any":
    """Return `count` elements from where an array begins: an array of that length over the same memory.

    Of memory that was made here (`ctypes.resize` gives a record room for more), what it has not is a ValueError. Memory
    of a library is taken as it comes: a count that is too large reads what lies behind. Raises TypeError for what is
    no array.
    """
    if not isinstance(array, ctypes.Array):
        raise TypeError(f"elements() takes an array, such as record.member; got {type(array).__name__}")
    if count < 0:
        raise ValueError(f"an array has no {count} elements")
    kind, begin = array._type_ * count, ctypes.addressof(array)
    room = _room(array, begin)
    if room is not None and ctypes.sizeof(kind) > room:
        raise ValueError(
            f"{count} elements are {ctypes.sizeof(kind)} bytes, and there are {room}: give the record more room with "
            "ctypes.resize before"
        )
    found = kind.from_address(begin)
    found.of = array  # which keeps the memory
    return found


def _room(held: "Any", begin: int) -> "int | None":
    """The bytes from an address to the end of the Python object that has it; None for memory of somebody else."""
    while held is not None:
        first = ctypes.addressof(held)
        if not first <= begin <= first + ctypes.sizeof(held):
            return None  # a pointer, which only leads there
        if held._b_base_ is None:
            return first + ctypes.sizeof(held) - begin if held._b_needsfree_ else None
        held = held._b_base_
    return None
