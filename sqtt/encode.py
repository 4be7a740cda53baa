"""Packets into streams: single packets bit by bit, or events with their times, the gaps filled as hardware does.

encoder = Encoder("gfx11", simd=0, wgp=2)
encoder.add(Kind.WAVE_START, times, slot=slots, wgp=2)     # scalars or arrays
encoder.add(Kind.WAVE_END, ends, slot=slots, wgp=2)
stream = encoder.stream()
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .decoding.recognise import BLOCK
from .decoding.tables import tables
from .errors import FieldError
from .formats import LAYOUTS, Field, Kind, Layout, Packet
from .formats.cdna import HEADER as CDNA_HEADER
from .formats.cdna import HEADER_BYTES
from .formats.names import MiscType

LONG = 200
"""A gap of more clocks becomes one TIMESTAMP, a shorter one TIME packets."""
LONG_CDNA = 4 * 255 * 8
"""The same for CDNA: a time reset instead of MISC packets."""
COUNTER = 1 << 32
"""What the counter of CDNA's time resets shows at the beginning of an encoded stream."""
PIECE = 1 << 18
"""Events that become bytes at a time."""
STEP, STEPS = 4, 15
"""A TIME packet stands for STEP to STEP + STEPS clocks."""

I64 = NDArray[np.int64]
U64 = NDArray[np.uint64]
U16 = NDArray[np.uint16]
U8 = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Batch:
    """Packets as bits: their kinds, bits 0 to 63, bits 64 on."""

    kind: U8
    low: U64
    high: U8

    def __len__(self) -> int:
        return len(self.kind)

    def take(self, order: NDArray[np.intp]) -> Batch:
        """The packets in another order."""
        return Batch(self.kind[order], self.low[order], self.high[order])

    @staticmethod
    def joined(parts: Iterable[Batch]) -> Batch:
        """The packets of several batches, one after the other."""
        parts = list(parts)
        return Batch(
            np.concatenate([part.kind for part in parts] or [np.empty(0, np.uint8)]),
            np.concatenate([part.low for part in parts] or [np.empty(0, np.uint64)]),
            np.concatenate([part.high for part in parts] or [np.empty(0, np.uint8)]),
        )


def batch(layout: Layout, kind: Kind, count: int, fields: Mapping[str, ArrayLike]) -> Batch:
    """`count` packets of one kind; fields that are not given are 0. FieldError if a value does not fit."""
    packet, number = layout.packet(kind), int(kind)
    # What all of them have is one number: where packets are added one by one, an array for each field takes longest.
    same, others = int(packet.pattern, 2), []
    for name, numbers in fields.items():
        field = packet.field(name)
        if isinstance(numbers, int):
            same |= _fitting(packet, field, int(numbers)) << field.low
        else:
            others.append((field, np.broadcast_to(_numbers(packet, field, numbers), (count,))))
    low = np.full(count, same & (1 << 64) - 1, np.uint64)
    high = np.full(count, same >> 64, np.uint8)
    for field, values in others:
        low |= values << np.uint64(field.low)
        if field.high > 63:
            # All fields begin below bit 64 or lie above it; shifting by 64 is undefined.
            high |= (
                (values >> np.uint64(64 - field.low))
                if field.low < 64
                else (values << np.uint64(field.low - 64))
            ).astype(np.uint8)
    different = low if others else low[:1]
    found = tables(layout).kind[(different & np.uint64(0xFF)).astype(np.uint8)]
    if np.count_nonzero(found != number):
        other = Kind(int(found[found != number][0])).name
        raise FieldError(f"{packet.name} with these values reads as {other} on {layout.name}")
    return Batch(np.full(count, number, np.uint8), low, high)


def pack(layout: Layout, packets: Iterable[tuple[Kind, Mapping[str, int]]]) -> bytes:
    """Packets one after the other, exactly as given: `delta` is a field like others, nothing is added or padded."""
    return assemble(layout, Batch.joined(batch(layout, kind, 1, fields) for kind, fields in packets))


def assemble(layout: Layout, packets: Batch) -> bytes:
    """The bytes of packets. On RDNA half a byte at the end stays 0."""
    units = _units(layout, packets)
    return _bytes(layout, np.append(units, np.zeros(_odd(layout, units), np.uint16)))


def _units(layout: Layout, packets: Batch) -> U16:
    """Packets as the layout's units, nibbles or words, one in each element."""
    lengths = np.zeros(256, np.int64)
    for packet in layout.packets:
        lengths[packet.kind] = packet.length
    length = lengths[packets.kind]
    start = np.cumsum(length) - length
    bits = layout.unit
    units = np.zeros(int(length.sum()), np.uint16)
    mask = np.uint64((1 << bits) - 1)
    for size in np.unique(length).tolist():
        mine = slice(None) if len(length) and (length == size).all() else length == size
        at, low, high = start[mine], packets.low[mine], packets.high[mine]
        for index in range(size):
            shift = index * bits
            part = low >> np.uint64(shift) if shift < 64 else high.astype(np.uint64) >> np.uint64(shift - 64)
            units[at + index] = (part & mask).astype(np.uint16)
    return units


def _odd(layout: Layout, units: U16) -> int:
    """Units at the end that make no whole byte."""
    return len(units) & 1 if layout.unit == 4 else 0


def _bytes(layout: Layout, units: U16) -> bytes:
    if layout.unit == 16:
        return units.astype("<u2").tobytes()
    return (units[0::2] | units[1::2] << 4).astype(np.uint8).tobytes()


class Encoder:
    """Collects events with their times and writes the stream.

    Times count shader clocks from the beginning of the stream (on CDNA multiples of 4). Events of the same time keep
    the order in which they were added. The header's fields are given by name.
    """

    def __init__(self, layout: Layout | str, **header: int) -> None:
        self.layout = LAYOUTS[layout] if isinstance(layout, str) else layout
        self.header = header
        self._times: list[I64] = []
        self._batches: list[Batch] = []

    def add(self, kind: Kind, time: ArrayLike, **fields: ArrayLike) -> None:
        """Add packets of one kind, one for each time. `delta` follows from the times; so does the `value` of a
        TIMESTAMP that is no reading of the real-time counter.

        Raises FieldError for values that the layout cannot hold.
        """
        times = np.atleast_1d(np.asarray(time, np.int64))
        if np.count_nonzero(times < 0):
            raise FieldError(f"{kind.name}: times are not negative")
        if self.layout.clocks > 1 and np.count_nonzero(times % self.layout.clocks):
            raise FieldError(
                f"{kind.name}: on {self.layout.name} times are multiples of {self.layout.clocks}"
            )
        if "delta" in fields:
            raise FieldError(f"{kind.name}: the delta follows from the times; `pack` takes it as it is")
        self._batches.append(batch(self.layout, kind, len(times), fields))
        self._times.append(times)

    def __len__(self) -> int:
        return sum(map(len, self._times))

    def stream(self, pad: bool = True) -> bytes:
        """The stream: header, packets, zeros up to a whole block."""
        return b"".join(self.pieces(pad))

    def pieces(self, pad: bool = True, size: int = PIECE) -> Iterator[bytes]:
        """The stream in pieces of so many events each, for those who do not want all of it in memory."""
        layout = self.layout
        joined = Batch.joined(self._batches)
        times = np.concatenate(self._times) if self._times else np.empty(0, np.int64)
        order = np.argsort(times, kind="stable")
        first = _software_header(layout, self.header) if layout.cdna else b""
        count, since = len(first), 0
        rest = np.zeros(0, np.uint16)
        last = batch(layout, Kind.NOP, 1, {}) if Kind.NOP in layout.by_kind else Batch.joined(())
        for start in range(0, max(len(order), 1), size):
            chosen = order[start : start + size]
            events, when = joined.take(chosen), times[chosen]
            if layout.cdna:
                resets = start == 0 and bool((np.diff(times[order], prepend=0) > LONG_CDNA).any())
                packets = _timed_cdna(layout, events, when, since, resets)
            else:
                packets = _timed(layout, events, when, since)
                if not start:
                    fields = {"version": layout.versions[-1], **self.header}
                    packets = Batch.joined((batch(layout, Kind.HEADER, 1, fields), packets))
            if layout.extension is not None:
                packets = _parted(layout, last, packets)
                kept = np.flatnonzero(packets.kind != Kind.NOP)[-1:]
                last = packets.take(kept) if len(kept) else last
            units = np.append(rest, _units(layout, packets))
            whole = len(units) - _odd(layout, units)
            rest = units[whole:]
            piece = first + _bytes(layout, units[:whole])
            first, count = b"", count + len(piece) - len(first)
            since = int(when[-1]) if len(when) else since
            yield piece
        end = _bytes(layout, np.append(rest, np.zeros(_odd(layout, rest), np.uint16)))
        header = HEADER_BYTES if layout.cdna else 0
        yield end + bytes(-(count + len(end) - header) % BLOCK if pad else 0)


def _fitting(packet: Packet, field: Field, value: int) -> int:
    if 0 <= value <= field.limit:
        return value
    raise FieldError(f"{packet.name}.{field.name} is 0 to {field.limit}, not {value}")


def _numbers(packet: Packet, field: Field, numbers: ArrayLike) -> U64:
    values = np.asarray(numbers)
    if values.dtype == np.bool_:
        values = values.astype(np.uint8)
    if values.dtype.kind not in "iu":
        raise FieldError(f"{packet.name}.{field.name}: whole numbers, not {values.dtype}")
    for value in (values.min(), values.max()) if values.size else ():
        _fitting(packet, field, int(value))
    return values.astype(np.uint64)


def _software_header(layout: Layout, settings: Mapping[str, int]) -> bytes:
    fields = {"version": 0x11, "generation": layout.versions[-1], "simds": 15, **settings}
    known = {field.name: field for field in CDNA_HEADER}
    bits = 0
    for name, value in fields.items():
        if name not in known:
            raise FieldError(
                f"the header of {layout.name} has no field {name!r}; its fields: {', '.join(known)}"
            )
        if not 0 <= value <= known[name].limit:
            raise FieldError(f"header field {name} is 0 to {known[name].limit}, not {value}")
        bits |= value << known[name].low
    return bits.to_bytes(HEADER_BYTES, "little")


def _limits(layout: Layout) -> tuple[I64, NDArray[np.uint64]]:
    """By kind: the largest delta in its own unit, and where its field begins."""
    most, low = np.zeros(256, np.int64), np.zeros(256, np.uint64)
    for packet in layout.packets:
        if packet.delta is not None:
            most[packet.kind], low[packet.kind] = packet.delta.limit, packet.delta.low
    return most, low


def _spread(total: I64, parts: I64) -> I64:
    """Each total divided into so many parts that differ by 1 at most, one after the other."""
    base, rest = np.divmod(total, np.maximum(parts, 1))
    index = np.arange(int(parts.sum())) - np.repeat(np.cumsum(parts) - parts, parts)
    return np.asarray(np.repeat(base, parts) + (index < np.repeat(rest, parts)))


def _merged(fillers: Batch, before: I64, packets: Batch) -> Batch:
    """Fillers put before the packets they are for; `before` rises."""
    at = np.arange(len(packets)) + np.searchsorted(before, np.arange(len(packets)), side="right")
    total = len(packets) + len(fillers)
    own = np.zeros(total, np.bool_)
    own[at] = True
    order = np.empty(total, np.intp)
    order[own] = np.arange(len(packets))
    order[~own] = len(packets) + np.arange(len(fillers))
    return Batch.joined((packets, fillers)).take(order)


def _timed(layout: Layout, packets: Batch, times: I64, since: int) -> Batch:
    """The packets behind the time `since` with their deltas, and what fills the gaps before them."""
    stamp = layout.stamp
    assert stamp is not None
    gap = np.diff(times, prepend=since)
    most, low = _limits(layout)
    limit = most[packets.kind]
    is_stamp = packets.kind == Kind.TIMESTAMP
    test = packets.low >> np.uint64(stamp.test.low) & np.uint64(stamp.test.limit)
    real = is_stamp & (test == stamp.real)
    passing = is_stamp & ~real
    if passing.any():
        value = packets.low[passing] >> np.uint64(stamp.value.low) & np.uint64(stamp.value.limit)
        if value.any():
            raise FieldError("TIMESTAMP: the clocks that pass follow from the times; leave `value` out")
        if stamp.delta:
            packets.low[passing] |= np.uint64(stamp.delta << stamp.test.low)
    limit = np.where(passing, stamp.value.limit, limit)
    over = gap > limit
    counts = np.where(over, -((limit - gap) // (STEP + STEPS)), 0)
    filled = np.where(over, np.maximum(STEP * counts, gap - limit), 0)
    long = over & ((gap > LONG) | (filled > gap))
    stamps = np.where(long, -(-gap // stamp.value.limit), 0)
    counts[long], filled[long] = 0, gap[long]
    delta = (gap - filled).astype(np.uint64)
    shifts = np.where(passing, np.uint64(stamp.value.low), low[packets.kind])
    packets = Batch(packets.kind, packets.low | delta << shifts, packets.high)
    short = batch(
        layout, Kind.TIME, int(counts.sum()), {"delta": _spread(np.where(long, 0, filled), counts) - STEP}
    )
    wide = batch(
        layout,
        Kind.TIMESTAMP,
        int(stamps.sum()),
        {stamp.test.name: stamp.delta, "value": _spread(np.where(long, gap, 0), stamps)},
    )
    rows = np.arange(len(packets))
    before = np.concatenate((np.repeat(rows, counts), np.repeat(rows, stamps)))
    order = np.argsort(before, kind="stable")
    return _merged(Batch.joined((short, wide)).take(order), before[order], packets)


def _timed_cdna(layout: Layout, packets: Batch, times: I64, since: int, resets_follow: bool) -> Batch:
    """The same for CDNA: MISC packets for short gaps, time resets for long ones.

    resets_follow: these begin a stream that has long gaps.
    """
    owned = (packets.kind == Kind.TIME) | (packets.kind == Kind.MISC) & (
        (packets.low >> np.uint64(13) & np.uint64(7)) == MiscType.RESET
    )
    if owned.any():
        raise FieldError("time resets and TIME packets follow from the times; `pack` takes them as they are")
    gap = np.diff(times, prepend=since)
    most, low = _limits(layout)
    long = gap > LONG_CDNA
    steps = np.where(long, 0, gap) // layout.clocks
    limit = most[packets.kind]
    widest = int(most[Kind.MISC])
    over = steps > limit
    counts = np.where(over, -((limit - steps) // widest), 0)
    filled = np.where(over, np.minimum(counts * widest, steps), 0)
    delta = (steps - filled).astype(np.uint64)
    packets = Batch(packets.kind, packets.low | delta << low[packets.kind], packets.high)
    misc = batch(layout, Kind.MISC, int(counts.sum()), {"delta": _spread(filled, counts)})
    jumps = np.flatnonzero(long)
    # The first reset, at time 0, moves nothing: it tells how far the counter is ahead of the clock.
    begins, reached = jumps, times[jumps]
    if resets_follow:
        begins, reached = np.append(0, begins), np.append(-4, reached)
    resets = batch(layout, Kind.MISC, len(begins), {"type": int(MiscType.RESET)})
    counters = batch(layout, Kind.TIME, len(begins), {"value": COUNTER + 4 + reached})
    pairs = np.arange(2 * len(begins)).reshape(2, -1).T.reshape(-1)
    jumping = Batch.joined((resets, counters)).take(pairs)
    before = np.concatenate((np.repeat(begins, 2), np.repeat(np.arange(len(packets)), counts)))
    order = np.argsort(before, kind="stable")
    return _merged(Batch.joined((jumping, misc)).take(order), before[order].astype(np.int64), packets)


def _parted(layout: Layout, last: Batch, packets: Batch) -> Batch:
    """A packet whose lowest bit is set, right behind one that may have extension bytes, would be taken for such a
    byte: an ALU_EXEC that names no unit goes between. last: the packet before these that is no NOP."""
    packets = Batch.joined((last, packets))
    after = np.flatnonzero(packets.kind != Kind.NOP)
    follows = np.flatnonzero(
        (packets.kind[after[:-1]] == layout.extension)
        & (packets.low[after[1:]] & np.uint64(1)).astype(np.bool_)
    )
    if len(follows):
        fillers = batch(layout, Kind.ALU_EXEC, len(follows), {})
        packets = _merged(fillers, after[1:][follows], packets)
    return packets.take(np.arange(len(last), len(packets)))
