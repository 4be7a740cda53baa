"""gfx12: RDNA4."""

from __future__ import annotations

from dataclasses import replace

from .model import Field, Kind, Layout, Opcode, Packet, Rate, Stamp, Unit
from .rdna import (
    COMMON,
    GFX10_GFX11,
    SA,
    SHARED_OPCODES,
    SIMD,
    SLOT,
    UPPER,
    WGP,
    A,
    V,
    counters,
    opcodes,
    series,
)

_REAL = Field("real", 7, 7, "`value` is the real-time counter; 0: clocks that passed")
_LOST = Field("lost", 8, 8, "packets were lost before this one (with `real` 0)")
_VALUE = Field("value", 63, 12)

_WAVE_START: tuple[Field, ...] = (
    Field("delta", 6, 5),
    Field("sa", 7, 7, SA),
    Field("simd", 9, 8, SIMD),
    Field("wgp", 13, 10, WGP),
    Field("slot", 19, 15, SLOT),
    Field("pipe", 21, 20),
    Field("me", 22, 22, "micro engine"),
    Field("count", 31, 25, "66 to 89 are context saves and restores, not new waves"),
)

_SHADER_DATA: tuple[Field, ...] = (
    Field("delta", 9, 7),
    Field("sa", 10, 10, SA),
    Field("simd", 12, 11, SIMD),
    Field("wgp", 16, 13, WGP),
    Field("slot", 21, 17, SLOT),
)

_OLD = {
    Kind.SHADER_DATA: Kind.SHADER_DATA_GFX11,
    Kind.SHADER_DATA_SHORT: Kind.SHADER_DATA_SHORT_GFX11,
}

GFX12 = Layout(
    "gfx12",
    4,
    (
        *COMMON,
        # The shorter patterns of gfx11 keep the keys that the longer ones of gfx12 leave free.
        *(replace(old, kind=_OLD[old.kind], trust=A) for old in GFX10_GFX11 if old.kind in _OLD),
        Packet(
            Kind.INST,
            "010",
            5,
            (
                Field("delta", 5, 3),
                Field("upper", 6, 6, UPPER),
                Field("slot", 11, 7, SLOT),
                Field("op", 19, 12, "see the layout's opcodes"),
            ),
            "an instruction issued",
            8,
            V,
        ),
        Packet(Kind.WAVE_START, "01100", 8, _WAVE_START, "a wave starts in a slot", 4, V),
        Packet(
            Kind.WAVE_START_EXT,
            "11100",
            10,
            (
                *_WAVE_START,
                Field("lds", 32, 32, "the extension is about LDS; 0: about the work group"),
                Field("workgroup", 37, 33, "id of the work group (`lds` 0)"),
                Field("last", 38, 38, "last wave of its work group (`lds` 0)"),
                Field("dynamic_vgpr", 39, 39, "dynamic vector registers (`lds` 0)"),
            ),
            "a wave starts in a slot, with more about it",
            4,
        ),
        Packet(
            Kind.WAVE_END,
            "10101",
            5,
            (
                Field("delta", 7, 5),
                Field("sa", 8, 8, SA),
                Field("simd", 10, 9, SIMD),
                Field("wgp", 14, 11, WGP),
                Field("slot", 19, 15, SLOT),
            ),
            "the wave of a slot ends",
            4,
            V,
        ),
        Packet(
            Kind.WAVE_ALLOC,
            "00101",
            6,
            (Field("delta", 7, 5), Field("data", 23, 8, "not described")),
            "room for a wave was found",
            10,
        ),
        Packet(
            Kind.SHADER_DATA,
            "0000110",
            14,
            (
                *_SHADER_DATA,
                Field("value", 53, 22, "what s_ttracedata was given"),
                Field("type", 55, 54, "not 0: written by the trap handler"),
            ),
            "a value that the shader wrote",
        ),
        Packet(
            Kind.SHADER_DATA_SHORT,
            "1000110",
            8,
            (
                *_SHADER_DATA,
                Field("value", 29, 22, "what s_ttracedata_imm was given"),
                Field("type", 31, 30, "not 0: written by the trap handler"),
            ),
            "an 8-bit value that the shader wrote",
        ),
        Packet(
            Kind.EXEC_POPCOUNT1,
            "1100110",
            6,
            (Field("delta", 9, 7), Field("data", 23, 10, "not described")),
            "active lanes",
        ),
        Packet(
            Kind.EXEC_POPCOUNT3,
            "010110",
            12,
            (Field("delta", 8, 6), Field("data", 47, 9, "not described")),
            "active lanes, three counts",
        ),
        Packet(
            Kind.NEW_PC,
            "0100001",
            18,
            (
                Field("delta", 10, 8),
                Field("slot", 15, 11, SLOT),
                Field("pc", 70, 16, "program counter, in units of 4 bytes"),
                Field("error", 71, 71),
            ),
            "where a wave goes on after a jump through registers",
            8,
        ),
        counters(12),
        Packet(
            Kind.TIMESTAMP,
            "0000001",
            16,
            (_REAL, _LOST, Field("tl", 9, 9, "TL"), _VALUE),
            "many clocks passed, or a reading of the real-time counter",
            11,
            V,
        ),
    ),
    (4,),
    opcodes(
        *SHARED_OPCODES,
        Opcode(19, "BARRIER_WAIT", Unit.BARRIER),
        Opcode(118, "BVH_6", Unit.BVH, 6),
        Opcode(119, "SISTER_LDS_6", Unit.LDS, 6, sister=True),
        Opcode(120, "SISTER_LDS_10", Unit.LDS, 10, sister=True),
        Opcode(121, "BVH_10", Unit.BVH, 10),
        Opcode(122, "BARRIER_SIGNAL", Unit.MESSAGE, 1, trust=V),
        Opcode(135, "DYNAMIC_VGPR", Unit.OTHER, 1),
        Opcode(136, "LOCK", Unit.OTHER),
        Opcode(137, "UNLOCK", Unit.OTHER),
        Opcode(138, "BARRIER_JOIN", Unit.OTHER, 1),
        series(140, "WMMA", Unit.VALU, (8, 16, 32, 64)),
        Opcode(146, "VALU_DP", Unit.VALU, 1, Rate.DOUBLE),
        Opcode(147, "VALU_DERATED", Unit.VALU, 1, Rate.DERATED),
        Opcode(150, "INSTRUCTION_PREFETCH", Unit.SMEM, 1),
        Opcode(151, "SCALAR_PREFETCH", Unit.SMEM, 1),
        Opcode(152, "SALU_FLOAT", Unit.SALU, 3),
        Opcode(153, "VALU_SCALAR_TRANS", Unit.VALU, 1),
        Opcode(155, "SALU_2", Unit.SALU, 2),
        Opcode(156, "SALU_5", Unit.SALU, 5),
        series(188, "SISTER_VMEM", Unit.VMEM, range(1, 35), sister=True, trust=V),
        series(222, "BLOCK_STORE", Unit.VMEM, range(1, 35)),
    ),
    Stamp(_REAL, 0, 1, _VALUE),
    extension=Kind.WAVE_START_EXT,
    meaning="RDNA4",
)
