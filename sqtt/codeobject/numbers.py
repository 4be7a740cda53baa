"""Numbers and strings as DWARF writes them, one after the other."""

from __future__ import annotations

import struct

_LONGEST = 1 << 12
"""Bytes of a string."""
_WIDE = 0xFFFF_FFFF


class Damaged(Exception):
    """Bytes that are not what they should be; the message says why."""


class Reader:
    """Reads bytes from a place on; raises Damaged instead of reading behind their end."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at, self._offset = data, at, "I"

    def within(self, end: int) -> None:
        """See that a place is not behind the end. Raises Damaged."""
        if end > len(self.data):
            raise Damaged("it is cut short")

    def take(self, form: str) -> int:
        """The first of some numbers of `struct`'s forms, little-endian."""
        size = struct.calcsize(f"<{form}")
        self.within(self.at + size)
        value = int(struct.unpack_from(f"<{form}", self.data, self.at)[0])
        self.at += size
        return value

    def length(self) -> int:
        """The length of a unit, which also says how wide its offsets are."""
        self._offset = "I"
        short = self.take("I")
        if short != _WIDE:
            return short
        self._offset = "Q"
        return self.take("Q")

    def offset(self) -> int:
        """A length or a place, as wide as the unit says."""
        return self.take(self._offset)

    def count(self, end: int) -> int:
        """The number of things that follow, each at least a byte before `end`.

        Raises Damaged if they cannot be there.
        """
        found = self.unsigned()
        if found > max(end - self.at, 0):
            raise Damaged(f"{found} entries do not fit in it")
        return found

    def unsigned(self) -> int:
        """ULEB128, its lower 64 bits."""
        return self._leb()[0] & 0xFFFF_FFFF_FFFF_FFFF

    def signed(self) -> int:
        """SLEB128."""
        value, bits = self._leb()
        return value - (1 << bits) if value >> bits - 1 & 1 else value

    def _leb(self) -> tuple[int, int]:
        """The value of at most ten bytes, and how many bits they have."""
        value = 0
        for bits in range(0, 70, 7):
            byte = self.take("B")
            value |= (byte & 0x7F) << bits
            if byte < 0x80:
                return value, bits + 7
        raise Damaged("a number of more than 64 bits")

    def take_bytes(self, size: int) -> bytes:
        """Some bytes."""
        self.within(self.at + size)
        self.at += size
        return self.data[self.at - size : self.at]

    def string(self) -> bytes:
        """Bytes up to a zero, which is passed over. Raises Damaged if none comes."""
        end = self.data.find(b"\0", self.at, self.at + _LONGEST)
        if end < 0:
            raise Damaged("a name without an end")
        found, self.at = self.data[self.at : end], end + 1
        return found

    def strings(self) -> list[bytes]:
        """Strings up to an empty one."""
        found = []
        while one := self.string():
            found.append(one)
        return found
