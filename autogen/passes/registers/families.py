"""Which macros belong to which register: by their names, as the headers of AMD's GPUs spell them.

    regX, mmX, ixX, cfgX           where the register X is      regX_BASE_IDX   from the base of which segment
    X__FIELD__SHIFT                a field's lowest bit         X__FIELD_MASK   its bits, in place
    X_field_offset, _shift, _mask  the same of X, a word of a packet: the mask is not shifted

A family is taken only if its values say one thing: a mask is one run of bits that begins at the shift.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ...model import NOWHERE, WORD, RegisterField

_PLACE = re.compile(r"(reg|mm|ix|cfg)([A-Z0-9_]\w*)")
_PACKET = re.compile(r"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_([a-z]\w*)_offset")
_BASE_IDX, _SHIFT, _MASK = "_BASE_IDX", "__SHIFT", "_MASK"


@dataclass
class Family:
    """The macros of one register, in the order in which they were found."""

    name: str
    space: str = NOWHERE
    offset: int | None = None
    base_idx: int | None = None
    fields: dict[str, RegisterField] = field(default_factory=dict)
    macros: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Families:
    """The families by register, and why a macro that looks like a part of one is none."""

    found: Mapping[str, Family]
    odd: Mapping[str, str]


def families(numbers: Mapping[str, int]) -> Families:
    """Sort macros with a number into families; what belongs to none is not mentioned."""
    found: dict[str, Family] = {}
    odd: dict[str, str] = {}
    _places(numbers, found, odd)
    _fields(numbers, found, odd)
    _packets(numbers, found, odd)
    return Families(found, odd)


def owners(name: str) -> Iterator[str]:
    """What a register, or the array that holds it, may be called if it has a macro of this name or is called so."""
    candidates = [name]
    if match := _PLACE.fullmatch(name):
        candidates += [match[2], match[2].removesuffix(_BASE_IDX)]
    candidates += [name[: cut.start()] for cut in re.finditer("__", name)]
    if match := _PACKET.fullmatch(re.sub(r"_(?:shift|mask)$", "_offset", name)):
        candidates.append(match[1])
    for candidate in candidates:
        yield candidate
        stem, _, number = candidate.rpartition("_")
        if number.isdecimal():
            yield stem


def _places(numbers: Mapping[str, int], found: dict[str, Family], odd: dict[str, str]) -> None:
    for name, value in numbers.items():
        match = _PLACE.fullmatch(name)
        if match is None or (name.endswith(_BASE_IDX) and name.removesuffix(_BASE_IDX) in numbers):
            continue
        space, register = match.groups()
        index = numbers.get(f"{name}{_BASE_IDX}")
        if register in found:
            odd[name] = f"{found[register].space}{register} is the register {register}"
            if index is not None:
                odd[f"{name}{_BASE_IDX}"] = odd[name]
        elif value < 0 or (index is not None and index < 0):
            odd[name] = "a negative offset"
        else:
            macros = [name] if index is None else [name, f"{name}{_BASE_IDX}"]
            found[register] = Family(register, space, value, index, macros=macros)


def _fields(numbers: Mapping[str, int], found: dict[str, Family], odd: dict[str, str]) -> None:
    for name, value in numbers.items():
        if name.endswith(_SHIFT):
            stem = name.removesuffix(_SHIFT)
            register, part = _split(stem, found)
            if not (register and part):
                continue
            mask = numbers.get(f"{stem}{_MASK}")
            width = _width(value, mask)
            if mask is None:
                odd[name] = "a field without a mask"
            elif not width:
                why = f"the mask {mask:#x} is no run of bits that begins at the shift {value}"
                odd[name] = odd[f"{stem}{_MASK}"] = why
            else:
                family = found.setdefault(register, Family(register))
                family.fields[part] = RegisterField(part, value, width)
                family.macros += [name, f"{stem}{_MASK}"]
        elif name.endswith(_MASK):
            stem = name.removesuffix(_MASK)
            if f"{stem}{_SHIFT}" not in numbers and _split(stem, found)[0]:
                odd[name] = "a field without a shift"


def _split(stem: str, found: Mapping[str, Family]) -> tuple[str, str]:
    """X__FIELD as (X, FIELD): the longest X that has an offset, else the shortest; ("", stem) without any."""
    cuts = [cut.start() for cut in re.finditer("__", stem) if 0 < cut.start() < len(stem) - 2]
    if not cuts:
        return "", stem
    cut = next((cut for cut in reversed(cuts) if stem[:cut] in found), cuts[0])
    return stem[:cut], stem[cut + 2 :]


def _width(shift: int, mask: int | None) -> int:
    """The number of bits of a mask that is one run of them from `shift` upwards; 0 for any other."""
    if mask is None or shift < 0 or mask <= 0 or mask & ((1 << min(shift, 1024)) - 1):
        return 0
    run = mask >> shift
    return 0 if run & 1 == 0 or run & (run + 1) else run.bit_length()


def _packets(numbers: Mapping[str, int], found: dict[str, Family], odd: dict[str, str]) -> None:
    for name, offset in numbers.items():
        match = _PACKET.fullmatch(name)
        if match is None:
            continue
        word, part = match.groups()
        macros = [name, f"{word}_{part}_mask", f"{word}_{part}_shift"]
        mask, shift = (numbers.get(macro) for macro in macros[1:])
        if mask is None or shift is None:
            continue
        width = _width(0, mask)
        family = found.get(word, Family(word, WORD, offset))
        if family.space != WORD or family.offset != offset or offset < 0 or not 0 <= shift < 1024:
            odd.update(dict.fromkeys(macros, f"not at one place with the other fields of {word}"))
        elif not width:
            odd.update(dict.fromkeys(macros, f"the mask {mask:#x} is no run of bits from bit 0 on"))
        else:
            found[word] = family
            family.fields[part] = RegisterField(part, shift, width)
            family.macros += macros
