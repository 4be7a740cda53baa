"""gfx10: RDNA1 and RDNA2. Read in AMD's source; no capture at hand is of this generation."""

from __future__ import annotations

from dataclasses import replace

from .model import Field, Kind, Layout, Opcode, Packet, Rate, Stamp, Unit
from .rdna import COMMON, GFX10_GFX11, A, opcodes, series

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
    opcodes(
        Opcode(0, "SALU", Unit.SALU, 1),
        Opcode(1, "SMEM_READ", Unit.SMEM, 1),
        Opcode(2, "SMEM_WRITE", Unit.SMEM, 1),
        Opcode(3, "BRANCH_TAKEN", Unit.JUMP),
        Opcode(4, "BRANCH_NOT_TAKEN", Unit.NEXT),
        Opcode(5, "JUMP", Unit.JUMP),
        Opcode(6, "TRAP", Unit.TRAP),
        Opcode(7, "SALU_SKIPPED", Unit.SALU, 1),
        Opcode(8, "HALT", Unit.OTHER),
        Opcode(9, "MESSAGE", Unit.MESSAGE, 1),
        Opcode(10, "VALU", Unit.VALU, 1),
        Opcode(11, "VALU_TRANS", Unit.VALU, 4),
        Opcode(12, "VALU_PLAIN", Unit.VALU, 1, Rate.DOUBLE),
        Opcode(13, "VALU_SHIFT64", Unit.VALU, 2, Rate.DOUBLE),
        Opcode(14, "VALU_MAD64", Unit.VALU, 4, Rate.DOUBLE),
        Opcode(15, "VALU_DOUBLE", Unit.VALU, 16, Rate.DOUBLE),
        Opcode(16, "VALU_DPFP", Unit.VALU, 1, Rate.DOUBLE),
        Opcode(17, "VALU_DERATED", Unit.VALU, 1, Rate.DOUBLE),
        Opcode(18, "INTERPOLATE", Unit.VALU, 1),
        Opcode(19, "BARRIER", Unit.BARRIER),
        Opcode(20, "EXPORT_REQUEST_0", Unit.EXPORT),
        Opcode(21, "EXPORT_REQUEST_1", Unit.EXPORT),
        Opcode(30, "FLAT_READ", Unit.FLAT, 1),
        series(31, "FLAT_WRITE", Unit.FLAT, range(2, 6)),
        Opcode(35, "GLOBAL_READ", Unit.VMEM, 1),
        series(36, "GLOBAL_WRITE", Unit.VMEM, range(1, 6)),
        Opcode(41, "LDS_READ", Unit.LDS, 1),
        series(42, "LDS_WRITE", Unit.LDS, range(1, 6)),
        series(47, "BUFFER_READ", Unit.VMEM, (1, 2)),
        series(49, "BUFFER_WRITE", Unit.VMEM, range(1, 7)),
        series(55, "IMAGE_SAMPLE", Unit.VMEM, range(1, 13)),
        series(68, "IMAGE_READ", Unit.VMEM, range(1, 5)),
        series(72, "IMAGE_WRITE", Unit.VMEM, range(2, 9)),
        # No source says which of these is which path, or how long each takes.
        (Opcode(code, f"SISTER_{code}", Unit.OTHER, sister=True) for code in range(79, 103)),
        series(103, "BVH", Unit.BVH, (8, 9, 11, 12)),
        Opcode(110, "LDS_DIRECT_LOAD", Unit.LDS_DIRECT, 1),
        Opcode(111, "LDS_PARAMETER_LOAD", Unit.LDS_DIRECT, 1),
        Opcode(112, "SUBVECTOR_BEGIN", Unit.OTHER, 1),
        Opcode(113, "SUBVECTOR_END", Unit.OTHER, 1),
        Opcode(117, "TRAP_RETURN", Unit.TRAP),
    ),
    Stamp(_TYPE, 1, 2, _VALUE),
    ready_early=1,
    slots=20,
    meaning="RDNA1 and RDNA2",
)
