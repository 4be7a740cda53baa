"""Syntax elements out of bits: one reader for speed, one that writes down each element with its place."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from ...errors import BitstreamError

Index: TypeAlias = int | tuple[int, ...] | None

LONGEST = 1 << 22
"""Bytes of the longest unit whose elements are read whole; a slice's header is short."""
_MOST = (1 << 32) - 2


class Syntax:
    """The elements of a unit as attributes. Arrays are dicts by index, because elements of them may be absent."""

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"the unit has no element {name}")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {', '.join(f'{key}={value!r}' for key, value in vars(self).items())}>"


class Element(NamedTuple):
    """One syntax element as it stands in the unit, or, with `position` -1, the title of what follows."""

    position: int
    """Bits from the beginning of the unit, without emulation prevention bytes."""
    name: str
    bits: str
    value: int


def unescaped(data: bytes) -> bytes:
    """A unit without its emulation prevention bytes."""
    return data.replace(b"\0\0\3", b"\0\0") if b"\0\0\3" in data else data


class Bits:
    """Reads elements from the front; each is stored in `into` under its name.

    Reading beyond the end is found at the latest by `close`; both raise BitstreamError.
    """

    __slots__ = ("at", "data", "into", "text")

    def __init__(self, data: bytes, into: dict[str, Any]) -> None:
        self.data = data
        # A text of 0 and 1: the fastest thing in Python to take bits from.
        self.text = bin(int.from_bytes(b"\1" + data, "big"))[3:]
        self.at = 0
        self.into = into

    def u(self, name: str, bits: int, index: Index = None) -> int:
        """An unsigned number of `bits` bits."""
        at = self.at
        self.at = end = at + bits
        value = int(self.text[at:end], 2)
        if index is None:
            self.into[name] = value
        else:
            self.into.setdefault(name, {})[index] = value
        return value

    def flag(self, name: str, index: Index = None) -> bool:
        """One bit, as a truth value."""
        at = self.at
        self.at = at + 1
        value = self.text[at] == "1"
        if index is None:
            self.into[name] = value
        else:
            self.into.setdefault(name, {})[index] = value
        return value

    def ue(self, name: str, most: int = _MOST, index: Index = None) -> int:
        """An unsigned Exp-Golomb number up to `most`. Raises BitstreamError for another."""
        at, text = self.at, self.text
        if text[at] == "1":
            self.at = at + 1
            value = 0
        else:
            first = text.index("1", at)
            self.at = end = 2 * first - at + 1
            if first - at > 32:
                raise BitstreamError(f"{name}: {first - at} zeros before a number")
            value = int(text[first:end], 2) - 1
            if value > most:
                raise BitstreamError(f"{name} is {value}; it may be {most} at most")
        if index is None:
            self.into[name] = value
        else:
            self.into.setdefault(name, {})[index] = value
        return value

    def se(self, name: str, low: int, high: int, index: Index = None) -> int:
        """A signed Exp-Golomb number from `low` to `high`. Raises BitstreamError for another."""
        at, text = self.at, self.text
        first = text.index("1", at)
        self.at = end = 2 * first - at + 1
        if first - at > 32:
            raise BitstreamError(f"{name}: {first - at} zeros before a number")
        code = int(text[first:end], 2)
        value = -(code >> 1) if code & 1 else code >> 1
        if not low <= value <= high:
            raise BitstreamError(f"{name} is {value}; it may be {low} to {high}")
        if index is None:
            self.into[name] = value
        else:
            self.into.setdefault(name, {})[index] = value
        return value

    def array(self, name: str, bits: int, count: int, start: int = 0) -> list[int]:
        """`count` unsigned numbers of `bits` bits, stored as a list."""
        text, at = self.text, self.at
        self.at = end = at + bits * count
        found = [int(text[i : i + bits], 2) for i in range(at, end, bits)]
        self.into[name] = found
        return found

    def i(self, name: str, bits: int, index: Index = None) -> int:
        """A number of `bits` bits in two's complement."""
        value = self.u(name, bits, index)
        value -= (value >> bits - 1) << bits
        if index is None:
            self.into[name] = value
        else:
            self.into[name][index] = value
        return value

    def title(self, text: str) -> None:
        """What the elements from here on belong to."""

    def left(self) -> int:
        """How many bits are left."""
        return len(self.text) - self.at

    def more_data(self) -> bool:
        """Whether there is more than the bit that ends the unit and zeros after it."""
        return self.at < self.text.rfind("1")

    def rest_of_data(self, name: str) -> None:
        """What an extension holds that is not known here, bit by bit."""
        end = max(self.at, self.text.rfind("1"))
        self.into[name] = self.text[self.at : end]
        self.at = end

    def align(self, one: str, zero: str) -> None:
        """A one, and zeros up to a whole byte. Raises BitstreamError for other bits."""
        text, at = self.text, self.at
        end = (at | 7) + 1
        if text[at] != "1" or "1" in text[at + 1 : end]:
            raise BitstreamError(f"{one}: the bits that fill the byte are {text[at:end]!r}")
        self.at = end

    def close(self) -> None:
        """Raise BitstreamError if more was read than there is."""
        if self.at > len(self.text):
            raise BitstreamError(f"the unit ends {self.at - len(self.text)} bits too early")


class Tracer(Bits):
    """Reads the same, and keeps each element with its place."""

    __slots__ = ("elements",)

    def __init__(self, data: bytes, into: dict[str, Any]) -> None:
        super().__init__(data, into)
        self.elements: list[Element] = []

    def _keep(self, at: int, name: str, index: Index, value: int) -> None:
        if index is not None:
            name += "".join(f"[{one}]" for one in (index if isinstance(index, tuple) else (index,)))
        self.elements.append(Element(at, name, self.text[at : self.at], int(value)))

    def u(self, name: str, bits: int, index: Index = None) -> int:
        at = self.at
        value = super().u(name, bits, index)
        self._keep(at, name, index, value)
        return value

    def flag(self, name: str, index: Index = None) -> bool:
        at = self.at
        value = super().flag(name, index)
        self._keep(at, name, index, value)
        return value

    def ue(self, name: str, most: int = _MOST, index: Index = None) -> int:
        at = self.at
        value = super().ue(name, most, index)
        self._keep(at, name, index, value)
        return value

    def se(self, name: str, low: int, high: int, index: Index = None) -> int:
        at = self.at
        value = super().se(name, low, high, index)
        self._keep(at, name, index, value)
        return value

    def i(self, name: str, bits: int, index: Index = None) -> int:
        value = super().i(name, bits, index)
        self.elements[-1] = self.elements[-1]._replace(value=value)
        return value

    def array(self, name: str, bits: int, count: int, start: int = 0) -> list[int]:
        at = self.at
        found = super().array(name, bits, count)
        for i, value in enumerate(found):
            place = at + bits * i
            self.elements.append(
                Element(place, f"{name}[{start + i}]", self.text[place : place + bits], value)
            )
        return found

    def title(self, text: str) -> None:
        self.elements.append(Element(-1, text, "", 0))

    def rest_of_data(self, name: str) -> None:
        at = self.at
        super().rest_of_data(name)
        self.elements += [Element(i, name, self.text[i], int(self.text[i])) for i in range(at, self.at)]

    def align(self, one: str, zero: str) -> None:
        at = self.at
        super().align(one, zero)
        for i in range(at, self.at):
            self.elements.append(Element(i, zero if i > at else one, self.text[i], int(self.text[i])))
