"""Numbers that several packets carry: compute registers, events, marker registers."""

from __future__ import annotations

import enum
from collections.abc import Mapping


class ComputeRegister(enum.IntEnum):
    """Offsets in REG packets with `cs` set (RDNA) and in REG_CS packets (CDNA), from the first compute register."""

    DISPATCH_INITIATOR = 0x0
    NUM_THREAD_X = 0x7
    NUM_THREAD_Y = 0x8
    NUM_THREAD_Z = 0x9
    PGM_LO = 0xC
    PGM_HI = 0xD
    DISPATCH_PACKET_LO = 0xE
    DISPATCH_PACKET_HI = 0xF
    PGM_RSRC1 = 0x12
    PGM_RSRC2 = 0x13
    PGM_RSRC3 = 0x2D
    EVENT_INITIATOR = 0x7F
    """CDNA: data 7 is the partial flush of compute shaders."""


USERDATA_2 = 0xC342
"""Register without `cs` that carries markers of code objects (AMD) or of commands (RGP)."""
USERDATA_3 = 0xC343

EVENTS: Mapping[int, str] = {
    0x04: "cache flush",
    0x06: "cache flush",
    0x07: "partial flush of compute shaders",
    0x14: "cache flush",
    0x16: "cache flush",
    0x28: "timestamp at the bottom of the pipe",
    0x36: "thread-trace flush",
}
"""What the `id` of an EVENT packet means."""

EXCLUDES: Mapping[int, str] = {
    0: "VMEM_EXEC",
    1: "ALU_EXEC",
    2: "VALU_INST",
    3: "WAVE_READY",
    4: "WAVE_START, WAVE_END",
    5: "IMM_ONE, IMMEDIATE",
    6: "REG",
    7: "EVENT",
    8: "INST",
    9: "UTIL_COUNTER",
    10: "WAVE_ALLOC",
    11: "gfx11: PERF; gfx12: readings of the real-time counter",
}
"""RDNA: what a set bit of the capture's TOKEN_EXCLUDE suppresses."""

REAL_TIME_HZ = 100_000_000
"""Rate of the real-time counter in TIMESTAMP packets, on the parts that were measured."""


class MiscType(enum.IntEnum):
    """The `type` of a MISC packet on CDNA."""

    TIME = 0
    RESET = 1
    LOST = 2
    RESERVED = 3
    STALL_BEGIN = 4
    STALL_END = 5
    SAVE = 6
