"""Gauges and counters of the hardware over time, one series for each of each unit."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..decoding.counted import Counted
from ..decoding.packets import Packets
from ..formats import Kind

I64 = NDArray[np.int64]

COUNTERS = frozenset({Kind.UTIL_COUNTER, Kind.PERF})
"""The kinds of packets that tell of them: RDNA's loads of data paths, CDNA's performance counters."""
_UNITS = ("id", "sa", "cu", "bank")
"""Fields that say whose counter it is."""
_NO_VALUE = ("delta",)


@dataclass(frozen=True, eq=False, repr=False)
class Series(Counted):
    """One counter of one unit; a row for each packet that has it, in the order of the stream."""

    name: str
    """As the format calls it: `spi_busy` … are loads from 0 to 15, `counter0` to `counter3` what the capture chose."""
    unit: str
    """Whose it is, such as "id 1, sa 0" or "sa 0, cu 3, bank 1"."""
    time: I64 = field(repr=False)
    """Shader clocks."""
    value: I64 = field(repr=False)
    """What the packet says: of counters that count on, the differences are what happened."""

    def __len__(self) -> int:
        return len(self.time)


def counters(packets: Packets) -> tuple[Series, ...]:
    """The series of a stream that was decoded whole or with `COUNTERS`, by unit."""
    found = []
    for kind in sorted(COUNTERS & set(packets.layout.by_kind)):
        rows = packets.select(kind)
        names = [one.name for one in packets.layout.packet(kind).fields if one.name not in _NO_VALUE]
        units = [name for name in names if name in _UNITS]
        place = np.stack([packets.field(name, rows) for name in units], axis=1)
        for unit in np.unique(place, axis=0).tolist():
            mine = rows[(place == unit).all(axis=1)]
            where = ", ".join(f"{name} {value}" for name, value in zip(units, unit, strict=True))
            for name in names:
                if name not in _UNITS:
                    found.append(Series(name, where, packets.time[mine], packets.field(name, mine)))
    return tuple(found)
