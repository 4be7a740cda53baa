"""A decoder that does one thing after the other, for comparison: slow, and without any table."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from sqtt.formats import Kind, Layout, Packet


@dataclass(frozen=True)
class Decoded:
    rows: list[tuple[int, int, int]]
    """Kind, position, time (modulo 2**64, signed) of each packet."""
    end: int
    truncated: bool


def decode(layout: Layout, data: bytes, start: int = 0) -> Decoded:
    """All packets from a unit on. CDNA's time resets are not applied."""
    total = len(data) * 8 // layout.unit
    rows, position, time, extended = [], start, 0, False
    while position < total:
        at, shift = divmod(position * layout.unit, 8)
        bits = int.from_bytes(data[at : at + 11], "little") >> shift & ((1 << 80) - 1)
        if extended and bits & 1:
            position += 2
            continue
        packet = match(layout, bits)
        kind, length = (packet.kind, packet.length) if packet else (Kind.UNKNOWN, 1)
        if kind != Kind.NOP:
            extended = kind == layout.extension
        if position + length > total:
            return Decoded(rows, time, True)
        time = signed(time + clocks(layout, packet, bits))
        rows.append((int(kind), position, time))
        position += length
    return Decoded(rows, time, False)


def match(layout: Layout, bits: int) -> Packet | None:
    """The packet with the longest pattern that fits."""
    return next((packet for mask, pattern, packet in patterns(layout) if bits & mask == pattern), None)


@functools.cache
def patterns(layout: Layout) -> list[tuple[int, int, Packet]]:
    """The packets behind the bits that are looked at and what these have to be, the longest pattern first."""
    longest = sorted(layout.packets, key=lambda packet: -len(packet.pattern))
    return [((1 << len(one.pattern)) - 1, int(one.pattern, 2), one) for one in longest]


def clocks(layout: Layout, packet: Packet | None, bits: int) -> int:
    def value(name: str) -> int:
        assert packet is not None
        field = packet.by_name[name]
        return bits >> field.low & field.limit

    if packet is None or (layout.cdna and packet.kind == Kind.TIME):
        return 0
    if packet.kind == Kind.TIMESTAMP:
        delta = value("type") == 1 if layout.name == "gfx10" else value("real") == 0
        return value("value") if delta else 0
    step = value("delta") if "delta" in packet.by_name else 0
    if packet.kind == Kind.TIME:
        step += 4
    return step * (4 if layout.cdna else 1)


def signed(number: int) -> int:
    number &= (1 << 64) - 1
    return number - (1 << 64) if number >> 63 else number
