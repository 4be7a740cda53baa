"""Constants of an ELF object file: little-endian, of 64 or 32 bits."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .objects import Object, Place, Section, zeros

MAGICS = (b"\x7fELF\x02\x01", b"\x7fELF\x01\x01")
_SYMBOLS, _RELOCATIONS, _NO_BITS, _RELOCATIONS_IN_PLACE = 2, 4, 8, 9


@dataclass(frozen=True)
class _Form:
    """The structures of one width, and which fields of a symbol say where it lies (its size follows its value)."""

    word: str
    header: str  # where the headers of the sections are, their size and number
    section: str
    symbol: str
    section_of_symbol: int
    value_of_symbol: int
    kind_bits: int  # of what a relocation says: below the number of its symbol


_64 = _Form("Q", "<40xQ10xHH", "<IIQQQQIIQQ", "<IBBHQQ", 3, 4, 32)
_32 = _Form("I", "<32xI10xHH", "<10I", "<IIIBBH", 5, 1, 8)


def read(data: bytes) -> Object:
    """An object file from its bytes. Raises ValueError if they are none."""
    form = _64 if data.startswith(MAGICS[0]) else _32
    table, size, count = struct.unpack_from(form.header, data)
    if size != struct.calcsize(form.section):
        raise ValueError("its sections have headers of another size")
    sections: list[Section] = []
    for index in range(count):
        _, kind, _, _, start, length, link, info, _, _ = struct.unpack_from(
            form.section, data, table + index * size
        )
        content = zeros(length) if kind == _NO_BITS else data[start : start + length]
        sections.append(Section(kind, content, link, info))
    if sum(len(one.data) for one in sections if one.kind != _NO_BITS) > len(data):
        raise ValueError("its sections overlap")
    found = Object(sections)
    symbols = {
        index: _symbols(found, one, form) for index, one in enumerate(sections) if one.kind == _SYMBOLS
    }
    for one in sections:
        if one.kind in (_RELOCATIONS, _RELOCATIONS_IN_PLACE) and one.link in symbols:
            found.relocations.update(_pointers(found, one, symbols[one.link], form))
    return found


def _symbols(found: Object, table: Section, form: _Form) -> Mapping[int, Place]:
    names = found.sections[table.link].data
    places: dict[int, Place] = {}
    for index, fields in enumerate(struct.iter_unpack(form.symbol, table.data)):
        name, section, value = fields[0], fields[form.section_of_symbol], fields[form.value_of_symbol]
        size = fields[form.value_of_symbol + 1]
        if 0 < section < len(found.sections):
            places[index] = Place(found, section, value)
            text = names[name : names.index(b"\0", name)].decode()
            if text:
                found.symbols[text] = (places[index], size)
    return places


def _pointers(
    found: Object, table: Section, places: Mapping[int, Place], form: _Form
) -> Iterator[tuple[tuple[int, int], Place]]:
    """What is added to a symbol stands in the relocation, or at the place itself."""
    added = form.word.lower()
    relocation = f"<2{form.word}" + (added if table.kind == _RELOCATIONS else "")
    for offset, info, *addend in struct.iter_unpack(relocation, table.data):
        base = places.get(info >> form.kind_bits)
        if base is not None:
            own = addend or struct.unpack_from(f"<{added}", found.sections[table.info].data, offset)
            yield (table.info, offset), Place(base.file, base.section, base.offset + own[0])
