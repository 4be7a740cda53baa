"""Hardware registers, as families of macros describe them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .declarations import Location

WORD = "word"  # the space of a packet's words, whose macros are spelled otherwise
NOWHERE = ""  # the space of registers of which only the fields are known


@dataclass(frozen=True, slots=True)
class RegisterField:
    """Bits `shift` to `shift + width - 1` of a register; `enum` is the key of the enumeration of its values."""

    name: str
    shift: int
    width: int
    enum: str = ""

    @property
    def mask(self) -> int:
        """Its bits, in their place."""
        return (1 << self.width) - 1 << self.shift


@dataclass(frozen=True, slots=True)
class Register:
    """A register, or `count` like ones `stride` apart, whose C names end in _`first`, _`first + 1` and so on.

    `space` is what the C name of its offset begins with: reg and mm (dwords from the base of the segment
    `base_idx`), ix (an index behind an index register), cfg (a byte of configuration space); `WORD` for the words
    of a packet, counted from its start; `NOWHERE` if there is no offset.
    """

    key: str
    name: str
    location: Location
    space: str = NOWHERE
    offset: int | None = None
    base_idx: int | None = None
    fields: tuple[RegisterField, ...] = ()
    count: int = 1
    first: int = 0
    stride: int = 0

    @property
    def is_array(self) -> bool:
        """Whether there are several, at equal distances."""
        return self.count > 1

    def each(self) -> Iterator[Register]:
        """The registers of an array, or this one."""
        if not self.is_array or self.offset is None:
            yield self
            return
        for position in range(self.count):
            name = f"{self.name}_{self.first + position}"
            offset = self.offset + position * self.stride
            yield replace(self, key=f"register {name}", name=name, offset=offset, count=1, first=0, stride=0)

    def macros(self) -> Iterator[tuple[str, int]]:
        """The C names that it was made of, with their values."""
        for one in self.each():
            if one.space == WORD:
                for field in one.fields:
                    stem = f"{one.name}_{field.name}"
                    yield f"{stem}_offset", one.offset or 0
                    yield f"{stem}_mask", field.mask >> field.shift
                    yield f"{stem}_shift", field.shift
                continue
            if one.offset is not None:
                yield f"{one.space}{one.name}", one.offset
            if one.base_idx is not None:
                yield f"{one.space}{one.name}_BASE_IDX", one.base_idx
            for field in one.fields:
                yield f"{one.name}__{field.name}__SHIFT", field.shift
                yield f"{one.name}__{field.name}_MASK", field.mask
