"""Constants of a compiled object file, read without running it: how a compiler for another machine answers.

A pointer in a constant is a relocation: what it points to is found through that.
"""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_ZEROS = 1 << 26
"""Bytes of variables that a file has without their contents; a header may declare an array of any size."""


def zeros(size: int) -> bytes:
    """The content of a section that only its size is said of. Raises ValueError if that is no size to keep."""
    if size > MOST_ZEROS:
        raise ValueError(f"variables of {size:,} zero bytes, more than {MOST_ZEROS:,}")
    return bytes(size)


@dataclass(frozen=True)
class Section:
    """A part of an object file; `link` and `info` are numbers of other sections."""

    kind: int
    data: bytes
    link: int = 0
    info: int = 0


@dataclass(frozen=True)
class Place:
    """A position in the object: bytes from here on can be read, and pointers followed."""

    file: Object
    section: int
    offset: int

    def take(self, size: int) -> bytes:
        """The next bytes from here."""
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

    sections: list[Section]
    symbols: dict[str, tuple[Place, int]] = field(default_factory=dict)
    relocations: dict[tuple[int, int], Place] = field(default_factory=dict)

    def symbol(self, name: str) -> tuple[Place, int] | None:
        """Where a symbol lies, and its size; None if there is none of that name."""
        return self.symbols.get(name)
