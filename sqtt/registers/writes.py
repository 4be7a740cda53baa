"""Register writes in a stream: what a register held when, on which pipe."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..decoding.counted import Counted
from ..decoding.packets import Packets
from ..formats import Kind

I64 = NDArray[np.int64]

UNKNOWN = -1
"""What stands for a value that the stream does not tell."""


@dataclass(frozen=True, eq=False, repr=False)
class Registers(Counted):
    """All register writes of a stream, in its order; columns of equal length."""

    row: I64 = field(repr=False)
    """Index of the packet."""
    time: I64 = field(repr=False)
    """Shader clocks."""
    me: NDArray[np.uint8] = field(repr=False)
    """Micro engine, numbered as WAVE_START does."""
    pipe: NDArray[np.uint8] = field(repr=False)
    compute: NDArray[np.bool_] = field(repr=False)
    """`offset` counts from the first compute register (`sqtt.formats.names.ComputeRegister`)."""
    offset: I64 = field(repr=False)
    value: I64 = field(repr=False)
    """32 bits, unsigned."""

    def __len__(self) -> int:
        return len(self.row)

    def writes(self, offset: int, *, compute: bool = True) -> I64:
        """Indices into these columns of the writes to one register."""
        return np.flatnonzero((self.offset == offset) & (self.compute == compute))

    def latched(
        self, offset: int, rows: ArrayLike, me: ArrayLike, pipe: ArrayLike, *, compute: bool = True
    ) -> I64:
        """What a register of a pipe held just before each packet of `rows`; UNKNOWN where it was not written yet.

        rows, me, pipe: packet indices, micro engines and pipes, of equal length.
        """
        at = self.writes(offset, compute=compute)
        asked = _places(me, pipe)
        rows = np.asarray(rows, np.int64)
        result = np.full(len(rows), UNKNOWN, np.int64)
        if not len(at) or not len(rows):
            return result
        span = max(int(self.row[-1]), int(rows.max())) + 1
        place = _places(self.me[at], self.pipe[at])
        keys = place * span + self.row[at]
        order = np.argsort(keys)
        before = np.searchsorted(keys[order], asked * span + rows) - 1
        found = order[np.maximum(before, 0)]
        known = (before >= 0) & (place[found] == asked)
        result[known] = self.value[at[found[known]]]
        return result


def registers(packets: Packets) -> Registers:
    """The register writes among some packets, which need the kinds REG, REG_CS and REG_CS_PRIV."""
    rows = packets.select([Kind.REG, Kind.REG_CS, Kind.REG_CS_PRIV])
    me, pipe, value, offset = (packets.field(name, rows) for name in ("me", "pipe", "value", "offset"))
    if packets.layout.cdna:
        me = (me + 1) & 1
        compute = packets.kind[rows] != Kind.REG
    else:
        compute = packets.field("cs", rows) == 1
    return Registers(
        rows, packets.time[rows], me.astype(np.uint8), pipe.astype(np.uint8), compute, offset, value
    )


def _places(me: ArrayLike, pipe: ArrayLike) -> I64:
    return np.asarray(me, np.int64) << 8 | np.asarray(pipe, np.int64)
