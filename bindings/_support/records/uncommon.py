"""Types that few modules have: none of ctypes' own, pointers to what is not read yet, records that are wrong here."""

import ctypes
import sys

from ..format import record
from . import refuse_by_value
from .layout import LayoutError, opaque

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any

    from ..format import Member
    from . import Types


def finish_innermost_first(types: "Types", name: str) -> None:
    """Give a record its fields, and those that it holds before it: records nest deeper than calls."""
    waiting = {name: None}
    while waiting:
        last = next(reversed(waiting))
        inner = _unfinished_inside(types, last) - waiting.keys()
        if inner:
            waiting[inner.pop()] = None
        else:
            del waiting[last]
            if last in types.unfinished:
                types._finish(last)


def _unfinished_inside(types: "Types", name: str) -> "set[str]":
    """The records that a record has by value and that have no fields yet."""
    if name not in types.unfinished:
        return set()
    inside = {types.item(text) for _, text, _, _, bits in record(types.unfinished[name])[1] if bits is None}
    for one in inside:
        types.partial(one)
    return {one for one in inside if one in types.unfinished}


def holds_broken(types: "Types", name: str, members: "list[Member]") -> bool:
    """Whether a record holds a broken one by value, and is broken itself because of that."""
    for _, text, *_ in members:
        if (error := types.broken.get(types.item(text))) is not None:
            types.broken[name] = error
            return True
    return False


def broken(types: "Types", name: str, members: "list[Member]", size: int) -> LayoutError:
    """What is wrong with a record that is not laid out as C has it."""
    cls, where = types.known[name], f"{types.space.name}.{name}"
    advice = "generate the module for this platform's target"
    if (actual := ctypes.sizeof(cls)) != size:
        return LayoutError(
            f"{where} has {size} bytes in C, but {actual} in ctypes on this platform; {advice}"
        )
    for member, text, byte, _, bits in members:
        if bits is None and (offset := getattr(cls, member or text).offset) != byte:
            places = f"is at {byte} on the module's target, but at {offset} on this platform"
            return LayoutError(f"{where}.{member or text} {places}; {advice}")
    raise AssertionError(name)


def refuse_opaque(types: "Types", name: str, members: "list[Member]") -> None:
    """Do not pass by value what has a member that ctypes has no type for."""
    for member, text, *_ in members:
        if text in types.opaque:
            cls = types.known[name]
            cls._opaque_ = True
            types.opaque.add(name)
            refuse_by_value(cls, f"ctypes has no type for its member {member or text!r}")


def composed(types: "Types", kind: str, inside: str) -> "Any":
    """`opaque(…)`, `vector(…)`, or a pointer to an array of a record that is being read: it gets its target later."""
    if kind == "POINTER":
        ctype: Any = type(f"LP_{types.item(inside)}_Array", (ctypes._Pointer,), {})
        types.untargeted.append((ctype, inside))
        return ctype
    types.opaque.add(f"{kind}({inside})")
    *item, size, align = inside.split(", ")
    if kind == "vector":
        from .wide import vector

        element, count = item
        return vector(types.partial(element), int(count), int(size), int(align))
    return opaque(int(size), int(align))


def aim(types: "Types") -> None:
    """Give the pointers their targets that have none yet."""
    while types.untargeted:
        pointer, text = types.untargeted.pop()
        target = types.partial(text)
        pointer.set_type(target)
        if sys.version_info >= (3, 14):
            target.__pointer_type__ = pointer
        else:
            cache: dict[Any, Any] = vars(ctypes)["_pointer_type_cache"]
            cache[target] = pointer  # what ctypes.POINTER(target) is from now on


def spell(cls: "Any", names: "list[str]", promoted: "list[Any]") -> None:
    """Give members that Python's source spells otherwise (of µ, U+00B5, it makes μ) that name as well."""
    from unicodedata import normalize

    found = {normalize("NFKC", name): name for name in names if not name.isascii()}
    for kind in promoted:
        found |= getattr(kind, "_spelled_", {})
    cls._spelled_ = {read: name for read, name in found.items() if read != name}
    for read, name in cls._spelled_.items():
        setattr(cls, read, getattr(cls, name))
