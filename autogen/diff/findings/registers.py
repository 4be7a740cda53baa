"""Registers and their fields: what moved, came, went, or became wider or narrower.

An array is compared as one register as long as both modules have it with the same numbers; else its registers are
compared one by one. The same holds for a register that is a part of an array in one module only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...model import Register, RegisterField
from ...render.registers import bits, place
from ...view import View
from .finding import Finding, breaking, compatible


def registers(old: View, new: View) -> Iterator[Finding]:
    """Everything about registers, among it the ones that only one module has."""
    mine, theirs = _comparable(old, new)
    for name, one in mine.items():
        if name in theirs:
            yield from _moved(one, theirs[name])
            yield from _fields(one, theirs[name])
        elif not new.declares(name):
            yield breaking("register", name, "removed", place(one))
    for name, one in theirs.items():
        if name not in mine and not old.declares(name):
            yield compatible("register", name, "added", "", place(one))
    for name in _taken_apart(old, new):
        yield breaking(
            "register", name, "split", place(old.declarations.registers[name]), "", "no array any more"
        )
    for name in _taken_apart(new, old):
        yield compatible("register", name, "joined", "", place(new.declarations.registers[name]))


def _taken_apart(view: View, other: View) -> Iterator[str]:
    """The arrays whose registers the other module has, but not the array."""
    these, others = view.declarations.registers, other.declarations.registers
    return (n for n, one in these.items() if n not in others and _known_apart(one, others))


def _comparable(old: View, new: View) -> tuple[Mapping[str, Register], Mapping[str, Register]]:
    """The registers of both modules by name, arrays taken apart where the other module has none that is like it."""
    mine, theirs = old.declarations.registers, new.declarations.registers

    def apart(these: Mapping[str, Register], others: Mapping[str, Register]) -> dict[str, Register]:
        found: dict[str, Register] = {}
        for name, one in these.items():
            other = others.get(name)
            alike = other is not None and (other.first, other.count) == (one.first, one.count)
            parts = [one] if alike or not _known_apart(one, others) else one.each()
            found.update({part.name: part for part in parts})
        return found

    return apart(mine, theirs), apart(theirs, mine)


def _known_apart(array: Register, others: Mapping[str, Register]) -> bool:
    """Whether the other module has some of an array's registers, as single ones or in an array of other numbers."""
    return array.is_array and (array.name in others or any(part.name in others for part in array.each()))


def _moved(old: Register, new: Register) -> Iterator[Finding]:
    """Its place: the offset, the segment, the distance of an array's registers, the kind of space."""
    where = place(old), place(new)
    if where[0] == where[1]:
        return
    if old.offset is None:
        yield compatible("register", old.name, "placed", *where)
    elif (old.space, old.base_idx) == (new.space, new.base_idx):
        yield breaking("register", old.name, "moved", *where)
    elif _only_spelled(old, new):
        yield breaking("register", old.name, "spelled", *where, "only C's names of it change")
    else:
        detail = "its offset is the same" if old.offset == new.offset else ""
        yield breaking("register", old.name, "segment", *where, detail)


def _only_spelled(old: Register, new: Register) -> bool:
    """Whether it is mmX in one module and regX at the same place in the other."""
    spellings = {old.space, new.space} == {"mm", "reg"}
    return spellings and (old.offset, old.base_idx, old.stride) == (new.offset, new.base_idx, new.stride)


def _fields(old: Register, new: Register) -> Iterator[Finding]:
    theirs = {field.name: field for field in new.fields}
    for field in old.fields:
        name = f"{old.name}.{field.name}"
        other = theirs.pop(field.name, None)
        if other is None:
            yield breaking("field", name, "removed", _bits(field), "", _taken(field, new))
        elif (field.shift, field.width) != (other.shift, other.width):
            yield _changed(name, field, other)
        elif field.enum != other.enum:
            yield compatible("field", name, "values", field.enum or "plain", other.enum or "plain")
    for field in theirs.values():
        yield compatible("field", f"{old.name}.{field.name}", "added", "", _bits(field), _taken(field, old))


def _changed(name: str, old: RegisterField, new: RegisterField) -> Finding:
    where = _bits(old), _bits(new)
    if old.shift != new.shift:
        return breaking("field", name, "moved", *where)
    if old.width < new.width:
        return compatible("field", name, "widened", *where)
    return breaking("field", name, "narrowed", *where, "values that were possible do not fit any more")


def _taken(field: RegisterField, other: Register) -> str:
    """The fields that the other module has where this one is."""
    found = [one.name for one in other.fields if one.mask & field.mask]
    return f"there: {', '.join(found)}" if found else ""


def _bits(field: RegisterField) -> str:
    return bits(field.shift, field.width)
