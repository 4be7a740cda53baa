"""Constants of a Mach-O object file, as clang writes them for Apple's machines: as `objects.py` has them.

Source: <mach-o/loader.h>, <mach-o/nlist.h> and <mach-o/reloc.h>. Little-endian and 64-bit.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .objects import Object, Place, Section, zeros

MAGIC = b"\xcf\xfa\xed\xfe"
_SEGMENT, _SYMBOLS = 0x19, 0x2
_SECTION = struct.Struct("<16s16sQQIIIIIIII")
_SYMBOL = struct.Struct("<IBBHQ")
_IN_SECTION, _KIND, _DEBUG = 0xE, 0xE, 0xE0  # of a symbol's type
_ZEROFILL, _UNSIGNED = 1, 0


@dataclass(frozen=True)
class _Header:
    """A section as the file describes it; relocations are `count` entries at `relocations`."""

    address: int
    size: int
    relocations: int
    count: int


def read(data: bytes) -> Object:
    """An object file from its bytes."""
    headers: list[_Header] = []
    table: tuple[int, int, int] | None = None
    found = Object([])
    for command, at in _commands(data):
        if command == _SEGMENT:
            (count,) = struct.unpack_from("<I", data, at + 64)
            for index in range(count):
                section = _SECTION.unpack_from(data, at + 72 + index * _SECTION.size)
                _, _, address, size, offset, _, relocations, number, flags, *_ = section
                empty = flags & 0xFF == _ZEROFILL
                found.sections.append(Section(flags, zeros(size) if empty else data[offset : offset + size]))
                headers.append(_Header(address, size, relocations, number))
        elif command == _SYMBOLS:
            offset, count, strings = struct.unpack_from("<III", data, at + 8)
            table = offset, count, strings
    places: dict[int, Place] = {}
    if table is not None:
        places = _symbols(found, headers, data, *table)
    for index, header in enumerate(headers):
        found.relocations.update(_pointers(found, headers, data, index, header, places))
    return found


def _commands(data: bytes) -> Iterator[tuple[int, int]]:
    (count,) = struct.unpack_from("<I", data, 16)
    at = 32
    for _ in range(count):
        command, size = struct.unpack_from("<II", data, at)
        yield command, at
        if size < 8:
            raise ValueError("a command that is shorter than its head")
        at += size


def _symbols(
    found: Object, headers: list[_Header], data: bytes, offset: int, count: int, strings: int
) -> dict[int, Place]:
    """Where symbols lie, by their number; those with a name end where the next one begins."""
    places: dict[int, Place] = {}
    names: dict[str, Place] = {}
    for index in range(count):
        name, kind, section, _, value = _SYMBOL.unpack_from(data, offset + index * _SYMBOL.size)
        if kind & _DEBUG or kind & _KIND != _IN_SECTION or not section:
            continue
        places[index] = Place(found, section - 1, value - headers[section - 1].address)
        start = strings + name
        text = data[start : data.index(b"\0", start)].decode()
        names[text.removeprefix("_")] = places[index]  # C's names have an underscore before them
    starts: dict[int, list[int]] = {}
    for section, offset in sorted({(one.section, one.offset) for one in places.values()}):
        starts.setdefault(section, []).append(offset)
    for text, place in names.items():
        later = starts[place.section]
        after = bisect_right(later, place.offset)
        end = later[after] if after < len(later) else headers[place.section].size
        found.symbols[text] = place, end - place.offset
    return places


def _pointers(
    found: Object,
    headers: list[_Header],
    data: bytes,
    index: int,
    header: _Header,
    places: Mapping[int, Place],
) -> Iterator[tuple[tuple[int, int], Place]]:
    """The pointers in a section: to a symbol with what stands there added, or to an address in the file's own space."""
    for number in range(header.count):
        address, rest = struct.unpack_from("<iI", data, header.relocations + number * 8)
        kind, external, length = rest >> 28, rest >> 27 & 1, rest >> 25 & 3
        if kind != _UNSIGNED or length != 3:
            continue
        (stored,) = struct.unpack_from("<q", found.sections[index].data, address)
        if external:
            base = places.get(rest & 0xFFFFFF)
            if base is not None:
                yield (index, address), Place(found, base.section, base.offset + stored)
            continue
        for other, target in enumerate(headers):
            if target.address <= stored < target.address + target.size:
                yield (index, address), Place(found, other, stored - target.address)
                break
