"""The decoded stream: columns, and fields read out of the bytes when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import FieldError
from ..formats import Kind, Layout
from . import bits
from .counted import Counted
from .recognise import Header
from .report import Report

I64 = NDArray[np.int64]


@dataclass(frozen=True)
class Row:
    """One packet for a list of packets."""

    index: int
    kind: Kind
    position: int
    """In units of the layout."""
    time: int
    bits: int
    """The packet itself, first bit lowest."""
    length: int
    """In units of the layout."""
    fields: Mapping[str, int]

    @property
    def name(self) -> str:
        """The name of its kind."""
        return self.kind.name


@dataclass(frozen=True, eq=False, repr=False)
class Packets(Counted):
    """The packets of a stream in three columns of equal length.

    `kind` holds numbers of `Kind`, `position` where each packet begins in units of the layout (nibbles on RDNA,
    16-bit words of the whole stream on CDNA), `time` the shader clock since the beginning of the stream, after the
    packet's own delta. Times never decrease on RDNA; on CDNA the first time reset steps back by 4.
    """

    stream: NDArray[np.uint8] = field(repr=False)
    layout: Layout
    header: Header | None
    kind: NDArray[np.uint8] = field(repr=False)
    position: I64 = field(repr=False)
    time: I64 = field(repr=False)
    report: Report = field(repr=False)
    only: frozenset[Kind] | None = None
    """The kinds that were kept; None: all."""
    end: int = 0
    """The time after the last packet of the stream, kept or not."""

    def __len__(self) -> int:
        return len(self.kind)

    def select(self, *kinds: Kind | Iterable[Kind]) -> I64:
        """The indices of all packets of some kinds, in order."""
        wanted = np.zeros(256, np.bool_)
        for kind in kinds:
            wanted[[kind] if isinstance(kind, int) else [int(one) for one in kind]] = True
        if wanted.sum() == 1:
            return np.flatnonzero(self.kind == np.flatnonzero(wanted)[0])
        return np.flatnonzero(wanted[self.kind])

    def counts(self) -> dict[Kind, int]:
        """How many packets there are of each kind that occurs."""
        found = np.bincount(self.kind, minlength=256)
        return {Kind(kind): int(found[kind]) for kind in np.flatnonzero(found).tolist()}

    def field(self, name: str, at: ArrayLike | None = None) -> I64:
        """A field of the packets at some indices (or where a mask is set; None: of all), read from the stream.

        The packets may be of several kinds whose fields lie at different places; FieldError if one has no such field.
        """
        return self.fields((name,), at)[0]

    def fields(self, names: Sequence[str], at: ArrayLike | None = None) -> tuple[I64, ...]:
        """Several fields of the same packets, which is quicker than one after the other.

        Raises FieldError for a field that they do not have.
        """
        index = self._indices(at)
        kinds = self.kind[index]
        present = np.flatnonzero(np.bincount(kinds, minlength=256)).tolist()
        results = tuple(np.empty(len(index), np.int64) for _ in names)
        for kind in present:
            if kind == Kind.UNKNOWN:
                raise FieldError(f"unknown bits have no field {names[0]!r}: select the packets first")
            wanted = [self.layout.packet(kind).field(name) for name in names]
            low, high = min(one.low for one in wanted), max(one.high for one in wanted)
            mine = slice(None) if len(present) == 1 else kinds == kind
            start = self.position[index[mine]] * self.layout.unit
            together = len(wanted) > 1 and high - low < bits.WIDEST
            word = bits.read(self.stream, start + low, high - low + 1) if together else None
            for result, one in zip(results, wanted, strict=True):
                value = (
                    bits.read(self.stream, start + one.low, one.bits)
                    if word is None
                    else word >> np.uint64(one.low - low) & np.uint64(one.limit)
                )
                result[mine] = value.view(np.int64)
        return results

    def raw(self, at: ArrayLike | None = None) -> NDArray[np.uint64]:
        """The first 64 bits of packets; bits beyond the packet's end are 0."""
        index = self._indices(at)
        lengths = np.ones(256, np.int64)
        for packet in self.layout.packets:
            lengths[packet.kind] = min(packet.length * self.layout.unit, 64)
        lengths[Kind.UNKNOWN] = self.layout.unit
        word = bits.read(self.stream, self.position[index] * self.layout.unit, 64)
        unused = (64 - lengths[self.kind[index]]).astype(np.uint64)
        return word << unused >> unused

    def row(self, index: int) -> Row:
        """One packet with all of its fields."""
        kind, position = Kind(int(self.kind[index])), int(self.position[index])
        packet = None if kind == Kind.UNKNOWN else self.layout.packet(kind)
        length = packet.length if packet else 1
        first, shift = divmod(position * self.layout.unit, 8)
        size = length * self.layout.unit
        part = bytes(self.stream[first : first + (shift + size + 7) // 8])
        value = int.from_bytes(part, "little") >> shift & ((1 << size) - 1)
        fields = {one.name: value >> one.low & one.limit for one in packet.fields} if packet else {}
        return Row(index, kind, position, int(self.time[index]), value, length, fields)

    def rows(self, start: int = 0, stop: int | None = None) -> Sequence[Row]:
        """Packets `start` to `stop` with all of their fields, for a list of packets."""
        return [self.row(index) for index in range(*slice(start, stop).indices(len(self)))]

    def _indices(self, at: ArrayLike | None) -> I64:
        if at is None:
            return np.arange(len(self))
        indices = np.asarray(at)
        if indices.dtype == np.bool_:
            return np.flatnonzero(indices)
        return indices.astype(np.int64, copy=False)
