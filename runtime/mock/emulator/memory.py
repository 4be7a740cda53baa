"""Loads, stores and atomics of many lanes: memory by the caches of the GPU, a workgroup's and a work-item's own.

An access is checked lane by lane; the first that may not be is the address of the fault.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..hardware.caches import LINE, Cache, Caches
from .decoding import Instruction
from .waves import LANES, NULL, PRIVATE_BASE, SHARED_BASE, VGPR, Array, Part

_DENSE = 1 << 20
"""Lines so near to each other are counted, not sorted."""
_SIGNED = {"i8": np.int8, "i16": np.int16}


class Global:
    """Memory that all waves see, through the vector cache of one compute unit."""

    def __init__(self, caches: Caches, vector: Cache) -> None:
        self._caches, self._vector = caches, vector

    def load(self, addresses: Array, size: int) -> Array:
        """[access, byte] of so many bytes at each address. Raises PageFault."""
        places = addresses if (addresses & np.uint64(size - 1)).max() == 0 else None
        if places is None or size & (size - 1):  # one access may lie in two lines
            places = (addresses[:, None] + np.arange(size, dtype=np.uint64)).ravel()
            lines, rows = self._lines(places, addresses, size)
            return lines[rows, (places & np.uint64(LINE - 1)).astype(np.intp)].reshape(-1, size)
        lines, rows = self._lines(places, addresses, size)
        items = lines.reshape(len(lines), LINE // size, size)
        return items[rows, ((places & np.uint64(LINE - 1)) // np.uint64(size)).astype(np.intp)]

    def _lines(self, places: Array, addresses: Array, size: int) -> tuple[Array, Array]:
        """(the lines, which of them each place is in)."""
        numbers = (places >> np.uint64(7)).astype(np.int64)
        first = int(numbers.min())
        span = int(numbers.max()) - first + 1
        if span <= _DENSE:
            row_of = np.zeros(span, np.intp)
            row_of[numbers - first] = 1
            wanted = np.flatnonzero(row_of)
            row_of[wanted] = np.arange(len(wanted))
            rows = row_of[numbers - first]
            wanted = wanted + first
        else:
            wanted, rows = np.unique(numbers, return_inverse=True)
        found = np.empty((len(wanted), LINE), np.uint8)
        for at, line in enumerate(wanted.tolist()):
            found[at] = self._line(line * LINE, addresses, size)
        return found, rows

    def _line(self, start: int, addresses: Array, size: int) -> Array:
        mapping = self._caches.space.at(start)
        if mapping is not None and start + LINE <= mapping.end:
            return np.frombuffer(self._caches.read(start, LINE, self._vector), np.uint8)
        # At the border of a mapping only what is asked for may be touched.
        line = np.zeros(LINE, np.uint8)
        for address in addresses.tolist():
            low, high = max(start, address), min(start + LINE, address + size)
            if low < high:
                line[low - start : high - start] = np.frombuffer(
                    self._caches.read(low, high - low, self._vector), np.uint8
                )
        return line

    def store(self, addresses: Array, data: Array) -> None:
        """Write [access, byte]; where two meet the later lane's stays. Raises PageFault."""
        size = data.shape[1]
        order = np.argsort(addresses, kind="stable")
        sorted_addresses, rows = addresses[order], np.ascontiguousarray(data[order])
        ends = np.flatnonzero(np.diff(sorted_addresses) != np.uint64(size)) + 1
        for low, high in zip([0, *ends.tolist()], [*ends.tolist(), len(order)], strict=True):
            self._caches.write(int(sorted_addresses[low]), rows[low:high].tobytes(), self._vector)

    def change(self, addresses: Array, size: int, update: Callable[[int, int], int]) -> Array:
        """Atomics, one after the other: `update(access, old)` is the new value. The old ones; raises PageFault."""
        old = np.zeros(len(addresses), np.uint64)
        for at, address in enumerate(addresses.tolist()):
            value = int.from_bytes(self._caches.read(address, size, self._caches.l2), "little")
            old[at] = value
            new = update(at, value) & ((1 << 8 * size) - 1)
            self._caches.write(address, new.to_bytes(size, "little"), self._caches.l2)
        self._vector.drop(int(addresses.min()) & ~(LINE - 1), int(addresses.max()) + size)
        return old


@dataclass(eq=False)
class Own:
    """Memory of its own for each of many owners: a workgroup's LDS, a work-item's scratch: [owner, byte]."""

    data: Array
    owner: Array = field(default_factory=lambda: np.zeros(0, np.intp))

    def load(self, owners: Array, addresses: Array, size: int) -> Array:
        """[access, byte]; zero beyond the end, as the hardware has it."""
        first = self._words(owners, addresses, size)
        if first is not None:
            words = self.data.view(np.uint32).reshape(-1)
            whole = np.empty((len(first), size // 4), np.uint32)
            for word in range(size // 4):
                whole[:, word] = words[first + word]
            return whole.view(np.uint8)
        places = addresses[:, None].astype(np.int64) + np.arange(size)
        inside = (places >= 0) & (places < self.data.shape[1])
        found = self.data[owners[:, None], np.where(inside, places, 0)]
        return np.where(inside, found, np.uint8(0))

    def store(self, owners: Array, addresses: Array, data: Array) -> None:
        """What lies beyond the end is lost, as the hardware has it."""
        first = self._words(owners, addresses, data.shape[1])
        if first is not None:
            words, whole = self.data.view(np.uint32).reshape(-1), np.ascontiguousarray(data).view(np.uint32)
            for word in range(whole.shape[1]):
                words[first + word] = whole[:, word]
            return
        places = addresses[:, None].astype(np.int64) + np.arange(data.shape[1])
        inside = (places >= 0) & (places < self.data.shape[1])
        rows = np.broadcast_to(owners[:, None], places.shape)
        self.data[rows[inside], places[inside]] = data[inside]

    def _words(self, owners: Array, addresses: Array, size: int) -> Array | None:
        """Where each access begins, in words; None where one is not of whole words, or reaches beyond the end."""
        end = self.data.shape[1]
        if size % 4 or end % 4 or not len(addresses) or (addresses & 3).any():
            return None
        if addresses.min() < 0 or addresses.max() > end - size:
            return None
        return owners * (end // 4) + (addresses >> 2)

    def change(self, owners: Array, addresses: Array, size: int, update: Callable[[int, int], int]) -> Array:
        """Atomics, one after the other."""
        old = np.zeros(len(addresses), np.uint64)
        for at, (owner, address) in enumerate(zip(owners.tolist(), addresses.tolist(), strict=True)):
            if not 0 <= address <= self.data.shape[1] - size:
                continue
            value = int.from_bytes(self.data[owner, address : address + size].tobytes(), "little")
            old[at] = value
            new = update(at, value) & ((1 << 8 * size) - 1)
            self.data[owner, address : address + size] = np.frombuffer(new.to_bytes(size, "little"), np.uint8)
        return old


def registers(part: Part, first: int, size: int, lanes: Array) -> Array:
    """[access, byte] of the data registers of the lanes that store."""
    words = [
        np.broadcast_to(part.vector((first + word) | VGPR), (part.count, LANES))[lanes]
        for word in range(-(-size // 4))
    ]
    return np.ascontiguousarray(np.stack(words, axis=1)).view(np.uint8)[:, :size]


def spread(part: Part, register: int, lanes: Array, data: Array) -> None:
    """Loaded bytes, [access, byte], to registers of the lanes."""
    words = np.ascontiguousarray(data).view(np.uint32)
    for word in range(words.shape[1]):
        value = np.zeros((part.count, LANES), np.uint32)
        value[lanes] = words[:, word]
        part.set_vector(register + word, value)


def loaded(part: Part, register: int, lanes: Array, data: Array, kind: str) -> None:
    """What a load of less than a register makes of its bytes: "u8", "i16", "d16_u8", "d16_hi_b16", "b32" …"""
    if data.shape[1] % 4 == 0:
        spread(part, register, lanes, data)
        return
    plain = kind.removeprefix("d16_").removeprefix("hi_")
    values: Array = np.ascontiguousarray(data).view(np.uint8 if data.shape[1] == 1 else np.uint16)[:, 0]
    if plain in _SIGNED:
        values = values.view(_SIGNED[plain]).astype(np.int32).view(np.uint32)
    values = np.asarray(values, np.uint32)
    if kind.startswith("d16"):
        old = part.vector(register | VGPR)[lanes]
        high = kind.startswith("d16_hi")
        low = values & np.uint32(0xFFFF)
        values = old & np.uint32(0xFFFF) | low << np.uint32(16) if high else old & np.uint32(0xFFFF0000) | low
    full = np.zeros((part.count, LANES), np.uint32)
    full[lanes] = values
    part.set_vector(register, full)


def size_of(kind: str) -> int:
    """Bytes of an access by the end of an instruction's name."""
    return int(kind.rpartition("_")[2][1:]) // 8


def updates(operation: str, kind: str, data: Array, compared: Array | None) -> Callable[[int, int], int]:
    """What an atomic makes of an old value; `data` has one value an access. Raises KeyError for one that is unknown."""
    bits = int(kind[1:])
    mask = (1 << bits) - 1
    values: list[int] = data.tolist()

    def signed(value: int) -> int:
        return value - (1 << bits) if value >> (bits - 1) else value

    def number(value: int) -> Any:
        dtype = np.float32 if bits == 32 else np.float64
        return np.frombuffer(value.to_bytes(bits // 8, "little"), dtype)[0]

    def as_bits(value: Any) -> int:
        return int.from_bytes(value.tobytes(), "little")

    if operation == "cmpswap":
        wanted: list[int] = [] if compared is None else compared.tolist()
        return lambda at, old: values[at] if old == wanted[at] else old
    if kind[0] == "f":
        floats: dict[str, Callable[[int, int], int]] = {
            "add": lambda at, old: as_bits(number(old) + number(values[at])),
            "min": lambda at, old: as_bits(np.fmin(number(old), number(values[at]))),
            "max": lambda at, old: as_bits(np.fmax(number(old), number(values[at]))),
        }
        return floats[operation]
    order = signed if kind[0] == "i" else int
    known: dict[str, Callable[[int, int], int]] = {
        "swap": lambda at, old: values[at],
        "add": lambda at, old: old + values[at] & mask,
        "sub": lambda at, old: old - values[at] & mask,
        "rsub": lambda at, old: values[at] - old & mask,
        "csub": lambda at, old: max(old - values[at], 0),
        "min": lambda at, old: min(old, values[at], key=order),
        "max": lambda at, old: max(old, values[at], key=order),
        "and": lambda at, old: old & values[at],
        "or": lambda at, old: old | values[at],
        "xor": lambda at, old: old ^ values[at],
        "inc": lambda at, old: 0 if old >= values[at] else old + 1,
        "dec": lambda at, old: values[at] if old == 0 or old > values[at] else old - 1,
    }
    return known[operation]


def address_of(part: Part, one: Instruction) -> Array:
    """[wave, lane]: the address of a global or flat access."""
    fields = one.fields
    offset = (fields["offset"] ^ 0x1000) - 0x1000
    base = fields["saddr"]
    if fields["seg"] == 2 and base not in (NULL, 0x7F):
        low = part.vector(fields["addr"] | VGPR).astype(np.uint64)
        start = part.scalar(base, "u64")[:, None] + low
    else:
        start = part.vector(fields["addr"] | VGPR, "u64")
    return start + np.int64(offset).astype(np.uint64)


def segment(address: int) -> int:
    """The upper half of a flat address: which memory it is of."""
    return address >> 32


SHARED, PRIVATE = segment(SHARED_BASE), segment(PRIVATE_BASE)
