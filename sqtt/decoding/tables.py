"""What the engines look up: a layout's packets as arrays over the low 8 or 16 bits at a position."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..formats import Kind, Layout, Packet
from ..formats.names import MiscType

U8 = NDArray[np.uint8]
U16 = NDArray[np.uint16]

WINDOW = 16
"""Bits that are enough to tell a packet's kind and delta, in every layout."""


@dataclass(frozen=True, eq=False)
class Tables:
    """The tables of one layout. A key is the low 8 bits at a position."""

    layout: Layout
    kind: U8
    """By key (256)."""
    length: U8
    """By key, in units."""
    clocks: U16
    """By the low 16 bits (65,536): how far a packet moves the time. 0 for a TIMESTAMP and CDNA's TIME."""

    @property
    def longest(self) -> int:
        """Units of the longest packet."""
        return int(self.length.max())


@lru_cache
def tables(layout: Layout) -> Tables:
    """The tables of a layout, computed once."""
    owners = keys(layout)
    kind = np.array([Kind.UNKNOWN if p is None else p.kind for p in owners], np.uint8)
    length = np.array([1 if p is None else p.length for p in owners], np.uint8)
    window = np.arange(1 << WINDOW, dtype=np.uint32)
    clocks = np.zeros(1 << WINDOW, np.uint16)
    for packet in layout.packets:
        if packet.kind in untimed(layout):
            continue
        mine = kind[window & 0xFF] == packet.kind
        steps = np.full(window.shape, packet.added, np.uint32)
        if packet.delta is not None:
            assert packet.delta.high < WINDOW, f"{packet.name}: the delta lies beyond the window"
            steps += (window >> packet.delta.low & packet.delta.limit) * layout.clocks
        clocks[mine] = steps[mine]
    for array in (kind, length, clocks):
        array.flags.writeable = False
    return Tables(layout, kind, length, clocks)


def keys(layout: Layout) -> list[Packet | None]:
    """The packet that each of the 256 keys begins: short patterns first, longer ones replace them."""
    owners: list[Packet | None] = [None] * 256
    for packet in sorted(layout.packets, key=lambda packet: len(packet.pattern)):
        bits, low = len(packet.pattern), int(packet.pattern, 2)
        for rest in range(1 << (8 - bits)):
            owners[low | rest << bits] = packet
    return owners


def untimed(layout: Layout) -> tuple[Kind, ...]:
    """Kinds that no table can time: their rule looks at more than a delta."""
    return (Kind.TIME,) if layout.cdna else (Kind.TIMESTAMP,)


@dataclass(frozen=True)
class Notes:
    """Which MISC packets are more than time passing: the 3 bits from `low` have one of some values."""

    low: int
    values: tuple[int, ...]


def notes(layout: Layout) -> Notes:
    """What a filter keeps of MISC packets for the times and the report: resets and losses, on gfx10 losses."""
    field = layout.packet(Kind.MISC).field("type" if layout.cdna else "spm")
    if layout.cdna:
        return Notes(
            field.low, tuple(kind for kind in range(8) if kind not in (MiscType.TIME, MiscType.SURFACE_SYNC))
        )
    return Notes(field.low, (1, 3, 5, 7))
