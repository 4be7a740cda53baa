"""The packets of a stream as a table."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..decoding.packets import Packets
from ..formats import Kind
from .table import Column, Table
from .waves import launch_column


def packets_table(
    packets: Packets,
    xcc: int,
    engine: int,
    at: NDArray[np.int64] | None = None,
    kind: Kind | None = None,
    launch: str = "",
) -> Table:
    """The packets at some indices (None: all); with `kind` those of that kind, and a column for each of its fields.

    launch: that of the stream, where its capture has several (`Capture.launch`).
    """
    index = np.arange(len(packets)) if at is None else at
    if kind is not None:
        index = index[packets.kind[index] == kind]
    kinds = packets.kind[index]
    columns = [
        *launch_column(launch, len(index)),
        Column("xcc", "accelerator die", np.full(len(index), xcc, np.int32)),
        Column("shader_engine", "shader engine whose stream this is", np.full(len(index), engine, np.int32)),
        Column("index", "number of the packet in its stream", index.astype(np.int64)),
        Column("time", "shader clock since the beginning of the stream", packets.time[index], "clocks"),
        Column(
            "position",
            "where the packet begins in the stream",
            packets.position[index] * packets.layout.unit,
            "bits",
        ),
        Column("kind", "kind of the packet, by AMD's name", *_names(kinds)),
        Column("bits", "the packet's first 64 bits, its first bit lowest", packets.raw(index)),
    ]
    if kind is not None and kind != Kind.UNKNOWN:
        taken = {one.name for one in columns}
        for field in packets.layout.packet(kind).fields:
            name = field.name if field.name not in taken else f"field_{field.name}"
            columns.append(
                Column(name, field.meaning or f"field {field.name}", packets.field(field.name, index))
            )
    return Table("packets", "the packets of the streams, as they are", tuple(columns))


def _names(kinds: NDArray[np.uint8]) -> tuple[NDArray[np.int32], str, tuple[str, ...]]:
    present = np.flatnonzero(np.bincount(kinds, minlength=256))
    code = np.full(256, -1, np.int32)
    code[present] = np.arange(len(present))
    return code[kinds], "", tuple(Kind(one).name for one in present.tolist())
