"""Constants of an ELF object file: little-endian and 64-bit."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from .objects import Object, Place, Section

MAGIC = b"\x7fELF\x02\x01"
_SYMBOLS, _RELOCATIONS, _NO_BITS = 2, 4, 8
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_RELOCATION = struct.Struct("<QQq")


def read(data: bytes) -> Object:
    """An object file from its bytes."""
    (table,) = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    sections = []
    for index in range(count):
        _, kind, _, _, start, length, link, info, _, _ = _SECTION.unpack_from(data, table + index * size)
        content = bytes(length) if kind == _NO_BITS else data[start : start + length]
        sections.append(Section(kind, content, link, info))
    found = Object(sections)
    for section in sections:
        if section.kind == _SYMBOLS:
            places = _symbols(found, section)
            for target in sections:
                if target.kind == _RELOCATIONS:
                    found.relocations.update(_pointers(target, places))
    return found


def _symbols(found: Object, table: Section) -> Mapping[int, Place]:
    names = found.sections[table.link].data
    places: dict[int, Place] = {}
    for index, (name, _, _, section, value, size) in enumerate(_SYMBOL.iter_unpack(table.data)):
        if 0 < section < len(found.sections):
            places[index] = Place(found, section, value)
            text = names[name : names.find(b"\0", name)].decode()
            if text:
                found.symbols[text] = (places[index], size)
    return places


def _pointers(table: Section, places: Mapping[int, Place]) -> dict[tuple[int, int], Place]:
    pointers = {}
    for offset, info, addend in _RELOCATION.iter_unpack(table.data):
        base = places.get(info >> 32)
        if base is not None:
            pointers[table.info, offset] = Place(base.file, base.section, base.offset + addend)
    return pointers
