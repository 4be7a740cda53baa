"""What shaders wrote into the trace: s_ttracedata and s_ttracedata_imm, with the wave that did."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..decoding.counted import Counted
from ..decoding.packets import Packets
from ..formats import Kind
from ..waves import Waves, spans
from .writes import UNKNOWN

I64 = NDArray[np.int64]

KINDS = frozenset(
    {
        Kind.SHADER_DATA,
        Kind.SHADER_DATA_SHORT,
        Kind.SHADER_DATA_GFX11,
        Kind.SHADER_DATA_SHORT_GFX11,
    }
)
"""The kinds of packets that have them."""


@dataclass(frozen=True, eq=False, repr=False)
class UserData(Counted):
    """One row a value, in the order of the stream."""

    row: I64
    """Index of the packet."""
    time: I64 = field(repr=False)
    """Shader clocks."""
    wave: I64 = field(repr=False)
    """Row in the waves; UNKNOWN where no wave lives in its slot."""
    value: I64 = field(repr=False)
    """32 bits; of s_ttracedata_imm 8."""

    def __len__(self) -> int:
        return len(self.row)


def user_data(packets: Packets, waves: Waves) -> UserData:
    """The values that shaders wrote into a stream that was decoded whole. The compute unit of CDNA is `Waves.wgp`."""
    layout = packets.layout
    rows = packets.select([kind for kind in KINDS if kind in layout.by_kind])
    unit = "cu" if layout.cdna else "wgp"
    place = _place(*(packets.field(name, rows) for name in ("sa", unit, "simd", "slot")))
    since, until = spans(waves, len(packets))
    own = _place(*(column.astype(np.int64) for column in (waves.sa, waves.wgp, waves.simd, waves.slot)))
    order = np.lexsort((since, own))
    span = len(packets) + 1
    keys = own[order] * span + since[order]
    at = np.searchsorted(keys, place * span + rows, side="right") - 1
    found = order[np.maximum(at, 0)] if len(order) else np.zeros(len(rows), np.int64)
    lives = (
        (at >= 0) & (own[found] == place) & (rows < until[found]) if len(order) else np.zeros(len(rows), bool)
    )
    wave = np.where(lives, found, UNKNOWN)
    return UserData(rows, packets.time[rows], wave, packets.field("value", rows))


def _place(sa: I64, unit: I64, simd: I64, slot: I64) -> I64:
    return ((sa << 4 | unit) << 2 | simd) << 5 | slot
