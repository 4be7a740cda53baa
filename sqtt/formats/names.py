"""Numbers that several packets carry: compute registers, events, marker registers."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from bindings.amd_gpu import gc_11_0_0, soc21_enum, vega10_enum

_SEGMENT_1 = 0xA000  # where the registers' second segment begins, in dwords: so on every generation


def _place(name: str) -> int:
    return int(getattr(gc_11_0_0, name).offset - gc_11_0_0.COMPUTE_DISPATCH_INITIATOR.offset)


class ComputeRegister(enum.IntEnum):
    """Offsets in REG packets with `cs` set (RDNA) and in REG_CS packets (CDNA), from the first compute register.

    Those of the headers that all generations have at the same place.
    """

    DISPATCH_INITIATOR = _place("COMPUTE_DISPATCH_INITIATOR")
    NUM_THREAD_X = _place("COMPUTE_NUM_THREAD_X")
    NUM_THREAD_Y = _place("COMPUTE_NUM_THREAD_Y")
    NUM_THREAD_Z = _place("COMPUTE_NUM_THREAD_Z")
    PGM_LO = _place("COMPUTE_PGM_LO")
    PGM_HI = _place("COMPUTE_PGM_HI")
    DISPATCH_PACKET_LO = _place("COMPUTE_DISPATCH_PKT_ADDR_LO")
    DISPATCH_PACKET_HI = _place("COMPUTE_DISPATCH_PKT_ADDR_HI")
    PGM_RSRC1 = _place("COMPUTE_PGM_RSRC1")
    PGM_RSRC2 = _place("COMPUTE_PGM_RSRC2")


USERDATA_2 = _SEGMENT_1 + gc_11_0_0.SQ_THREAD_TRACE_USERDATA[2].offset
"""Register without `cs` that carries markers of code objects (AMD) or of commands (RGP)."""
USERDATA_3 = _SEGMENT_1 + gc_11_0_0.SQ_THREAD_TRACE_USERDATA[3].offset

EVENTS: Mapping[int, str] = {int(one): str(one.name) for one in soc21_enum.VGT_EVENT_TYPE}
"""What the `id` of an EVENT packet means, by gfx11's header."""

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

    TIME = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_TIME
    RESET = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_TIME_RESET
    LOST = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_PACKET_LOST
    SURFACE_SYNC = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_SURF_SYNC
    STALL_BEGIN = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_TTRACE_STALL_BEGIN
    STALL_END = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_TTRACE_STALL_END
    SAVE = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_SAVECTX
    SHOOT_DOWN = vega10_enum.SQ_THREAD_TRACE_MISC_TOKEN_SHOOT_DOWN
