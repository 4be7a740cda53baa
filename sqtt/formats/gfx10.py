"""gfx10: RDNA1 and RDNA2. Read in AMD's source; no capture at hand is of this generation."""

from __future__ import annotations

from dataclasses import replace

from .model import Field, Kind, Layout, Packet, Stamp
from .rdna import COMMON, GFX10_GFX11, A

_TYPE = Field("type", 15, 14, "1: `value` clocks passed; 2: `value` is the real-time counter")
_VALUE = Field("value", 63, 16)

GFX10 = Layout(
    "gfx10",
    4,
    (
        *(replace(packet, trust=A) for packet in (*COMMON, *GFX10_GFX11)),
        Packet(
            Kind.UTIL_COUNTER,
            "0110001",
            16,
            (Field("delta", 8, 7), Field("id", 10, 9), Field("data", 63, 11, "not described")),
            "how busy the data paths are",
            9,
        ),
        Packet(
            Kind.TIMESTAMP,
            "0000001",
            16,
            (_TYPE, _VALUE),
            "many clocks passed, or a reading of the real-time counter",
        ),
    ),
    (1, 2),
    {},  # its opcodes are not those of gfx11; no table is at hand
    Stamp(_TYPE, 1, 2, _VALUE),
    ready_early=1,
    slots=20,
    meaning="RDNA1 and RDNA2",
)
