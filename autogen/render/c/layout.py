"""How C places the members of a record, and what has to be written for it to place them as they are.

The rules are those of gcc and clang for everything but Windows (System V and AArch64 ABIs).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...model import Record, Types

PACKS = (None, 8, 4, 2, 1)
_MOST = 4096  # bytes: no header asks for more alignment


@dataclass(frozen=True, slots=True)
class Part:
    """A member as a layout sees it: `size` and `align` of its type in bytes, the width of a bit-field."""

    size: int
    align: int
    bits: int | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What a record's text says besides its members: packing, alignment, and alignments of members by position."""

    pack: int | None = None
    align: int | None = None
    members: Mapping[int, int] = field(default_factory=dict)


def parts(record: Record, types: Types) -> list[Part]:
    """The members of a record."""
    members = [(one, types.extent(one.type)) for one in record.fields]
    return [Part(extent.size, extent.align, one.bits) for one, extent in members]


def up(offset: int, unit: int) -> int:
    """The next multiple of a unit."""
    return -(-offset // unit) * unit


def following(end: int, part: Part, pack: int | None = None) -> int:
    """Where a member begins that follows `end`, both in bits."""
    if part.bits is None:
        return up(end, 8 * min(part.align, pack or part.align))
    unit = part.size * 8
    if part.bits == 0:
        return up(end, unit)
    straddles = end // unit != (end + part.bits - 1) // unit
    return up(end, unit) if straddles and pack != 1 else end


def after(offset: int, part: Part) -> int:
    """Where a member ends that begins at `offset`, in bits."""
    return offset + (part.size * 8 if part.bits is None else part.bits)


def written(record: Record, members: Sequence[Part]) -> Written | None:
    """How C says the layout of a record, with the fewest words; None if C has no way to."""
    if record.size is None:
        return Written()
    packs = (None, 1) if any(part.bits is not None for part in members) else PACKS
    found = [one for pack in packs if (one := _with(pack, record, members)) is not None]
    return min(found, key=lambda one: len(one.members), default=None)


def _with(pack: int | None, record: Record, members: Sequence[Part]) -> Written | None:
    aligned: dict[int, int] = {}
    end, size, align = 0, 0, 1
    for position, (one, part) in enumerate(zip(record.fields, members, strict=True)):
        begin = following(0 if record.kind == "union" else end, part, pack)
        own = min(part.align, pack or part.align)
        if begin != one.offset:
            more = _alignment(begin, one.offset, own)
            if not more or part.bits is not None:
                return None
            aligned[position] = own = more
        end = after(one.offset, part)
        size = max(size, end)
        if one.name or one.anonymous:
            align = max(align, own)
    if align > record.align or up(size, 8 * record.align) != (record.size or 0) * 8:
        return None
    return Written(pack, record.align if record.align > align else None, aligned)


def _alignment(begin: int, wanted: int, least: int) -> int:
    """The alignment in bytes that moves a member from where it would begin to where it does; 0 for none."""
    align = least * 2
    while align <= _MOST:
        if up(begin, align * 8) == wanted:
            return align
        align *= 2
    return 0
