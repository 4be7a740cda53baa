"""The C engine: its tables, and the call of its loop for one slice. Importing it fails where it was not built."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ...formats import Kind, Layout
from ..columns import Columns, State
from ..tables import Tables, keys, notes, untimed
from . import _engine

SLICE = 1 << 19
"""Bytes of a stream that are decoded without a look at who waits: 10 ms or so."""

ENTRY = np.dtype(
    [
        ("kind", "u1"),
        ("length", "u1"),
        ("shift", "u1"),
        ("flags", "u1"),
        ("mask", "=u2"),
        ("added", "u1"),
        ("keep", "u1"),
    ]
)
STAMP, EXTENDS, NEUTRAL = 1, 2, 4
MASK64 = (1 << 64) - 1

U8 = NDArray[np.uint8]


def scan(
    stream: U8,
    tables: Tables,
    keep: U8,
    state: State,
    stop: int,
    columns: Columns,
    poll: Callable[[], None],
) -> State:
    """Decode the packets that begin before `stop` (in units) into the columns; see `sqtt.decoding.lanes.scan`."""
    table, rules = operands(tables.layout, keep.tobytes())
    carried = np.array([state.position, state.time & MASK64, state.extended, 0, 0], np.uint64)
    room = slice(columns.count, columns.room)
    outputs = columns.kind[room], columns.position[room], columns.time[room]
    _engine.scan(stream, table, rules, carried, stop, *outputs)
    position, _, extended, truncated, count = carried.tolist()
    columns.count += count
    return State(position, int(carried[1:2].view(np.int64)[0]), bool(extended), bool(truncated))


@lru_cache(maxsize=64)
def operands(layout: Layout, keep: bytes) -> tuple[bytes, bytes]:
    """The loop's table of 256 entries and its rules, as the C structures lay them out."""
    table = np.zeros(256, ENTRY)
    for key, packet in enumerate(keys(layout)):
        kind = Kind.UNKNOWN if packet is None else packet.kind
        row = table[key]
        row["kind"], row["length"], row["keep"] = kind, 1, keep[kind]
        if packet is None:
            continue
        row["length"] = packet.length
        flags = (kind == Kind.TIMESTAMP) * STAMP | (kind == layout.extension) * EXTENDS
        row["flags"] = flags | (kind == Kind.NOP) * NEUTRAL
        if kind in untimed(layout):
            continue
        row["added"] = packet.added
        if packet.delta is not None:
            # A delta in units of 4 clocks is read two bits lower.
            scale = layout.clocks.bit_length() - 1
            row["shift"], row["mask"] = packet.delta.low - scale, packet.delta.limit << scale
    rules = [layout.unit, 0, 0, 1, 0, 0, 0]
    if layout.stamp is not None:
        test, value = layout.stamp.test, layout.stamp.value
        rules[1:6] = [test.low, test.limit, layout.stamp.delta, value.low, value.limit]
    if not keep[Kind.NOP] and not layout.cdna:
        rules[6] = 15
    note = notes(layout)
    rules += [note.low, sum(1 << value for value in note.values)]
    return table.tobytes(), np.array(rules, np.uint64).tobytes()
