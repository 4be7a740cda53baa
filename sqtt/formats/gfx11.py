"""gfx11: RDNA3 and RDNA3.5."""

from __future__ import annotations

from .model import Field, Kind, Layout, Opcode, Packet, Rate, Stamp, Unit
from .rdna import COMMON, GFX10_GFX11, SHARED_OPCODES, V, counters, opcodes, series

_LOST = Field("lost", 8, 8, "packets were lost before this one (with `real` 0)")
_REAL = Field("real", 9, 9, "`value` is the real-time counter; 0: clocks that passed")
_VALUE = Field("value", 47, 12)

GFX11 = Layout(
    "gfx11",
    4,
    (
        *COMMON,
        *GFX10_GFX11,
        counters(12),
        Packet(
            Kind.TIMESTAMP,
            "0000001",
            12,
            (_LOST, _REAL, _VALUE),
            "many clocks passed, or a reading of the real-time counter",
            trust=V,
        ),
    ),
    (3,),
    opcodes(
        *SHARED_OPCODES,
        Opcode(10, "VALU", Unit.VALU, 1, Rate.DOUBLE),
        Opcode(15, "VALU_DOUBLE", Unit.VALU, 16, Rate.DOUBLE),
        Opcode(16, "VALU_DPFP", Unit.VALU, 1, Rate.DOUBLE),
        Opcode(17, "VALU_DERATED", Unit.VALU, 1, Rate.DERATED),
        series(90, "SISTER_VMEM", Unit.VMEM, range(1, 13), sister=True, trust=V),
        Opcode(112, "SUBVECTOR_BEGIN", Unit.OTHER),
        Opcode(113, "SUBVECTOR_END", Unit.OTHER),
        Opcode(118, "LDS_BVH_6", Unit.LDS, 6),
        Opcode(119, "SISTER_LDS_6", Unit.LDS, 6, sister=True),
    ),
    Stamp(_REAL, 0, 1, _VALUE),
    ready_early=1,
    meaning="RDNA3 and RDNA3.5",
)
