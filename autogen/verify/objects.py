"""Constants of a compiled object file, read without running it: how a compiler for another machine answers.

Little-endian 64-bit ELF. A pointer in a constant is a relocation: what it points to is found through that.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import AutogenError

_SYMBOLS, _RELOCATIONS, _NO_BITS = 2, 4, 8
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_RELOCATION = struct.Struct("<QQq")


@dataclass(frozen=True)
class _Section:
    kind: int
    data: bytes
    link: int
    info: int


@dataclass(frozen=True)
class Place:
    """A position in the object: bytes from here on can be read, and pointers followed."""

    file: Object
    section: int
    offset: int

    def take(self, size: int) -> bytes:
        return self.file.sections[self.section].data[self.offset : self.offset + size]

    def string(self) -> bytes:
        """The bytes up to a zero byte."""
        data = self.file.sections[self.section].data
        end = data.find(b"\0", self.offset)
        return data[self.offset : end]

    def pointed(self, at: int) -> Place | None:
        """What the pointer `at` bytes from here points to; None if it holds a plain number."""
        return self.file.relocations.get((self.section, self.offset + at))


@dataclass(frozen=True)
class Object:
    """An object file: its sections, where its symbols lie and how large they are, its pointers."""

    sections: list[_Section]
    symbols: dict[str, tuple[Place, int]] = field(default_factory=dict)
    relocations: dict[tuple[int, int], Place] = field(default_factory=dict)

    def symbol(self, name: str) -> tuple[Place, int] | None:
        return self.symbols.get(name)


def read(data: bytes) -> Object:
    """An object file from its bytes. Raises AutogenError for other formats."""
    if data[:6] != b"\x7fELF\x02\x01":
        raise AutogenError(
            "the compiler's objects are not little-endian 64-bit ELF: this target cannot be asked"
        )
    (table,) = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    sections = []
    for index in range(count):
        _, kind, _, _, start, length, link, info, _, _ = _SECTION.unpack_from(data, table + index * size)
        content = bytes(length) if kind == _NO_BITS else data[start : start + length]
        sections.append(_Section(kind, content, link, info))
    found = Object(sections)
    for section in sections:
        if section.kind == _SYMBOLS:
            places = _symbols(found, section)
            for target in sections:
                if target.kind == _RELOCATIONS:
                    found.relocations.update(_pointers(target, places))
    return found


def _symbols(found: Object, table: _Section) -> Mapping[int, Place]:
    names = found.sections[table.link].data
    places: dict[int, Place] = {}
    for index, (name, _, _, section, value, size) in enumerate(_SYMBOL.iter_unpack(table.data)):
        if 0 < section < len(found.sections):
            places[index] = Place(found, section, value)
            text = names[name : names.find(b"\0", name)].decode()
            if text:
                found.symbols[text] = (places[index], size)
    return places


def _pointers(table: _Section, places: Mapping[int, Place]) -> dict[tuple[int, int], Place]:
    pointers = {}
    for offset, info, addend in _RELOCATION.iter_unpack(table.data):
        base = places.get(info >> 32)
        if base is not None:
            pointers[table.info, offset] = Place(base.file, base.section, base.offset + addend)
    return pointers
