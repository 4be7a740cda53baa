"""The register transform: families of macros become registers with fields.

Chosen in the manifest (`transform = ["registers"]`), because the families are known by their names only. What
belongs to no family stays an ordinary constant; one that looks as if it did says why it does not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ...model import (
    WORD,
    Constant,
    Declaration,
    Enum,
    Module,
    Register,
    RegisterField,
    c_name,
)
from ..options import Options, matcher
from .families import Family, families

_NUMBERED = re.compile(r"(\w+)_(0|[1-9]\d*)")


def registers(module: Module, options: Options) -> Module:
    """Put registers in the place of their macros, arrays of registers in the place of like ones."""
    if "registers" not in options.transforms:
        return module
    macros = {
        d.name: d
        for d in module.declarations
        if isinstance(d, Constant) and d.key.startswith("macro ") and type(d.value) is int
    }
    sorted_ = families({name: macro.value for name, macro in macros.items()})  # type: ignore[misc]
    odd = dict(sorted_.odd)
    taken = _other_names(module, macros)
    singles = []
    for family in sorted_.found.values():
        if family.name in taken:
            odd.update(dict.fromkeys(family.macros, f"{family.name} is something else as well"))
        else:
            singles.append(_register(family, macros))
    gone = {f"macro {name}" for f in sorted_.found.values() if f.name not in taken for name in f.macros}
    wanted = matcher(options)
    enums = _by_word(d for d in module.declarations if isinstance(d, Enum) and wanted(d.tag))
    found = [_with_enums(one, enums) for one in _arrays(singles, taken)]
    at = {one.location: one for one in found}  # where its first macro stands
    kept: list[Declaration] = []
    for d in module.declarations:
        if d.key in gone:
            kept += [at[d.location]] if d.location in at else []
        else:
            kept.append(replace(d, note=odd[d.name]) if isinstance(d, Constant) and d.name in odd else d)
    chosen = {one.key for one in found}
    return replace(module, declarations=tuple(kept), selected=(module.selected - gone) | chosen)


def _other_names(module: Module, macros: Mapping[str, Constant]) -> set[str]:
    """Every name that is no register's, whether the module binds it or not."""
    taken = {c_name(d) for d in module.declarations}
    taken.update(name for d in module.declarations if isinstance(d, Enum) for name, _ in d.members)
    taken.update(skip.name for skip in module.skips)
    return taken


def _register(family: Family, macros: Mapping[str, Constant]) -> Register:
    """A register; it stands where its first macro does."""
    fields = sorted(family.fields.values(), key=lambda field: field.shift)
    return Register(
        f"register {family.name}",
        family.name,
        macros[family.macros[0]].location,
        family.space,
        family.offset,
        family.base_idx,
        tuple(fields),
    )


# Arrays ---------------------------------------------------------------------------------------------------


def _arrays(found: Sequence[Register], taken: set[str]) -> list[Register]:
    """X_0, X_1, … at equal distances and with equal fields as one X; all others stay single."""
    numbered: dict[str, dict[int, Register]] = defaultdict(dict)
    for one in found:
        if (match := _NUMBERED.fullmatch(one.name)) and one.offset is not None and one.space != WORD:
            numbered[match[1]][int(match[2])] = one
    names = {one.name for one in found} | taken
    arrays: dict[str, Register] = {}
    members: set[str] = set()
    for name, elements in numbered.items():
        if name not in names and (array := _array(name, elements)) is not None:
            arrays[elements[array.first].name] = array
            members.update(one.name for one in elements.values())
    return [arrays.get(one.name, one) for one in found if one.name in arrays or one.name not in members]


def _array(name: str, elements: Mapping[int, Register]) -> Register | None:
    first, *others = (elements[index] for index in sorted(elements))
    start, count = min(elements), len(elements)
    if not others or max(elements) - start + 1 != count:
        return None
    assert first.offset is not None and others[0].offset is not None
    stride = others[0].offset - first.offset
    array = replace(first, key=f"register {name}", name=name, count=count, first=start, stride=stride)
    alike = all(
        (one.space, one.offset, one.base_idx, one.fields)
        == (other.space, other.offset, other.base_idx, other.fields)
        for one, other in zip(array.each(), (first, *others), strict=True)
    )
    return array if alike and stride > 0 else None


# Enumerations ---------------------------------------------------------------------------------------------


def _by_word(enums: Iterable[Enum]) -> dict[str, Enum]:
    """The enumerations by name; without those that differ in underscores and capitals only."""
    named = [enum for enum in enums if enum.tag]
    words = Counter(_word(enum.tag) for enum in named)
    return {_word(enum.tag): enum for enum in named if words[_word(enum.tag)] == 1}


def _word(name: str) -> str:
    """ZOrder, Z_ORDER and z_order are one word."""
    return name.replace("_", "").lower()


def _with_enums(register: Register, enums: Mapping[str, Enum]) -> Register:
    """A register whose fields know the enumerations that are called after them."""
    found = [_enum_of(register, one, enums) for one in register.fields] if enums else []
    if not any(found):
        return register
    pairs = zip(register.fields, found, strict=True)
    return replace(
        register, fields=tuple(replace(one, enum=enum.key) if enum else one for one, enum in pairs)
    )


def _enum_of(register: Register, one: RegisterField, enums: Mapping[str, Enum]) -> Enum | None:
    """The enumeration called REGISTER_FIELD, or BLOCK_FIELD with any of the words that a register begins with.

    One that is called like the field alone must be written in another way (ZOrder for Z_ORDER) and need all the
    field's bits: the same headers have other units' enumerations, called PERFMON_STATE or ENABLE.
    """
    words = register.name.split("_")
    for count in range(len(words), 0, -1):
        enum = enums.get(_word("".join(words[:count]) + one.name))
        if enum is not None and _bits_needed(enum) <= one.width:
            return enum
    enum = enums.get(_word(one.name))
    if enum is None or enum.tag == one.name or _bits_needed(enum) != one.width:
        return None
    return enum


def _bits_needed(enum: Enum) -> int:
    """The width of a field for all its values; none is wide enough for negative ones."""
    values = [value for _, value in enum.members]
    return max(values).bit_length() if values and min(values) >= 0 else 1 << 16
