"""Random streams: bytes, and packets with random fields."""

from __future__ import annotations

from hypothesis import strategies as st

from sqtt.decoding.tables import tables
from sqtt.encode import pack
from sqtt.formats import LAYOUTS, Kind, Layout, Packet

layouts = st.sampled_from(list(LAYOUTS.values()))


def readable(layout: Layout, packet: Packet, fields: dict[str, int]) -> bool:
    """Some values turn a short pattern into a longer one that means something else."""
    bits = int(packet.pattern, 2)
    for name, value in fields.items():
        bits |= value << packet.by_name[name].low
    return bool(tables(layout).kind[bits & 0xFF] == packet.kind)


@st.composite
def packets(draw: st.DrawFn, layout: Layout, size: int = 60) -> list[tuple[Kind, dict[str, int]]]:
    """A list of packets of a layout, all kinds alike."""
    chosen = draw(st.lists(st.sampled_from(layout.packets), max_size=size))
    result = []
    for packet in chosen:
        fields = {f.name: draw(st.integers(0, f.limit)) for f in packet.fields}
        if readable(layout, packet, fields):
            result.append((packet.kind, fields))
    return result


@st.composite
def streams(draw: st.DrawFn, layout: Layout) -> bytes:
    """Bytes that are random, or packets, whole or cut or with flipped bits."""
    if draw(st.booleans()):
        return draw(st.binary(max_size=400))
    data = bytearray(pack(layout, draw(packets(layout))))
    for _ in range(draw(st.integers(0, 3)) if data else 0):
        data[draw(st.integers(0, len(data) - 1))] ^= 1 << draw(st.integers(0, 7))
    return bytes(data[: draw(st.integers(0, len(data)))]) if draw(st.booleans()) else bytes(data)
