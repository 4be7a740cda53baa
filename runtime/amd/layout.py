"""Packets as words of named bits: one description from which they are written and read back.

Places of bits come from the bindings: from a macro that shifts, a constant that is one bit, or a register. Widths are
given here only where the header's macro has no mask.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..errors import BadPacket

Dwords = tuple[int, ...]
WORD = (1 << 32) - 1


@dataclass(frozen=True)
class Bits:
    """Bits of a word that have a name."""

    name: str
    shift: int = 0
    width: int = 32

    @property
    def mask(self) -> int:
        """In place."""
        return (1 << self.width) - 1 << self.shift


Word = tuple[Bits, ...]


def whole(name: str) -> Word:
    """A word that is one value."""
    return (Bits(name),)


def pair(name: str) -> tuple[Word, Word]:
    """A value of 64 bits, low word first: the fields are `NAME_lo` and `NAME_hi`."""
    return whole(f"{name}_lo"), whole(f"{name}_hi")


def shifted(name: str, macro: Callable[[int], int], width: int = 0) -> Bits:
    """The bits that a macro of a header puts its argument into; `width` where the macro masks nothing."""
    shift = macro(1).bit_length() - 1
    return Bits(name, shift, width or ((macro(WORD) & WORD) >> shift).bit_length())


def flag(name: str, value: int, width: int = 1) -> Bits:
    """The bit that a constant of a header is; `width` where it is the lowest of several."""
    return Bits(name, (value & WORD).bit_length() - 1, width)


def of_register(register: Any) -> Word:
    """The fields of a register that is a word of a packet."""
    return tuple(Bits(name, field.shift, field.width) for name, field in register.fields.items())


@dataclass(frozen=True)
class Layout:
    """What follows a header: its words, and after them as many as there are, called `tail`."""

    name: str
    words: tuple[Word, ...]
    tail: str = ""

    def encode(self, fields: Mapping[str, int], tail: Sequence[int] = ()) -> Dwords:
        """The words. Raises BadPacket for a field that is unknown or a value too wide for it."""
        dwords, places = [0] * len(self.words), self._places
        for name, value in fields.items():
            if name not in places:
                unknown = ", ".join(one for one in fields if one not in places)
                raise BadPacket(f"{self.name} has no field {unknown}; it has {', '.join(places)}")
            at, bits = places[name]
            dwords[at] |= _held(self.name, bits.name, bits.width, value) << bits.shift
        if tail:
            if not self.tail:
                raise BadPacket(f"{self.name} has {len(self.words)} words and no more")
            dwords += (_held(self.name, self.tail, 32, value) for value in tail)
        return tuple(dwords)

    @cached_property
    def _places(self) -> Mapping[str, tuple[int, Bits]]:
        """Each field's word, and its bits there."""
        return {bits.name: (at, bits) for at, word in enumerate(self.words) for bits in word}

    def decode(self, dwords: Sequence[int]) -> dict[str, int]:
        """The fields by name; bits that have no name are in `unnamed_<word>`, if any is set."""
        found: dict[str, int] = {}
        for at, ((word, unnamed), value) in enumerate(zip(self._masks, dwords, strict=False)):
            for name, mask, shift in word:
                found[name] = (value & mask) >> shift
            if value & unnamed:
                found[f"unnamed_{at}"] = value & unnamed
        return found

    @cached_property
    def _masks(self) -> Sequence[tuple[Sequence[tuple[str, int, int]], int]]:
        """Of each word its bits (name, mask, shift), and the mask of those that have no name."""
        found = []
        for word in self.words:
            unnamed = WORD
            for bits in word:
                unnamed &= ~bits.mask
            found.append(([(bits.name, bits.mask, bits.shift) for bits in word], unnamed))
        return found


def _held(packet: str, name: str, width: int, value: int) -> int:
    if not isinstance(value, int) or not 0 <= value < 1 << width:
        text = f"{value:#x}" if isinstance(value, int) else repr(value)
        raise BadPacket(f"{packet}.{name} has {width} bits: {text} is not in them")
    return value


def number(name: str, value: int, width: int) -> int:
    """A value of so many bits. Raises BadPacket."""
    return _held("a packet", name, width, value)


def halves(name: str, value: int) -> dict[str, int]:
    """The fields of `pair(name)`."""
    number(name, value, 64)
    return {f"{name}_lo": value & WORD, f"{name}_hi": value >> 32}


@dataclass(frozen=True)
class Packet:
    """A packet that was read. `at` is its first word; `dwords` are all of its words, header included."""

    name: str
    at: int
    dwords: Dwords
    fields: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.name} {', '.join(_shown(self.fields))}".rstrip()


def _shown(fields: Mapping[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        base = name.removesuffix("_lo")
        if base != name and f"{base}_hi" in fields:
            yield f"{base}={fields[f'{base}_hi'] << 32 | value:#x}"
        elif name.endswith("_hi") and f"{name[:-3]}_lo" in fields:
            continue
        elif isinstance(value, Mapping):
            yield f"{name}({', '.join(_shown(value))})"
        elif isinstance(value, tuple):
            yield f"{name}=[{', '.join(map(_number, value[:8]))}{', …' if len(value) > 8 else ''}]"
        elif value:
            yield f"{name}={_number(value)}"


def _number(value: Any) -> str:
    return f"{value:#x}" if isinstance(value, int) and type(value) is int and value > 9 else str(value)
