"""CDNA (MI100 to MI350): 16-bit words behind an 8-byte header that the driver wrote."""

from __future__ import annotations

from .model import Field, Kind, Layout, Opcode, Packet, Trust, Unit

V, A = Trust.VERIFIED, Trust.SOURCE

HEADER: tuple[Field, ...] = (
    Field("version", 12, 0, "0 or 0x11"),
    Field("generation", 15, 13, "4 MI200 or older, 5 MI300, 6 MI350; not every tool sets it right"),
    Field("simds", 19, 16, "mask of the traced SIMDs"),
    Field("cu", 24, 20, "traced compute unit; not every tool sets it right"),
    Field("sa", 25, 25, "shader array"),
    Field("se", 31, 26, "shader engine; optional"),
    Field("double_buffer", 32, 32, "two buffers in turn"),
)
"""The software header before the stream."""

HEADER_BYTES = 8

_DELTA = Field("delta", 4, 4, "in units of 4 clocks")
_PLACE = (
    Field("sa", 5, 5, "shader array (SH)"),
    Field("cu", 9, 6, "compute unit"),
    Field("slot", 13, 10, "wave slot on the SIMD"),
    Field("simd", 15, 14),
)
_PIPE = (Field("pipe", 6, 5), Field("me", 8, 7, "micro engine, as (value + 1) & 1"))


def _register(kind: Kind, number: int, trust: Trust = V) -> Packet:
    fields = (_DELTA, *_PIPE, Field("offset", 15, 9, "compute register"), Field("value", 47, 16))
    return Packet(kind, f"{number:04b}", 3, fields, "a compute register was written", number, trust)


def _event(kind: Kind, number: int) -> Packet:
    fields = (_DELTA, Field("data", 15, 5, "not described"))
    return Packet(kind, f"{number:04b}", 1, fields, "a pipeline event", number)


CDNA = Layout(
    "cdna",
    16,
    (
        Packet(
            Kind.MISC,
            "0000",
            1,
            (
                Field("delta", 11, 4, "in units of 4 clocks"),
                Field("sa", 12, 12, "shader array (SH)"),
                Field(
                    "type",
                    15,
                    13,
                    "0 time, 1 time reset, 2 packets lost, 3 surface sync, 4 stall begins, 5 ends, 6 context save",
                ),
            ),
            "time passes, or state of the trace",
            0,
            V,
        ),
        Packet(
            Kind.TIME,
            "0001",
            4,
            (_DELTA, Field("value", 63, 16, "counter")),
            "the counter, for a time reset",
            1,
            V,
        ),
        Packet(
            Kind.REG,
            "0010",
            4,
            (_DELTA, *_PIPE, Field("offset", 31, 16, "register address"), Field("value", 63, 32)),
            "a register was written",
            2,
            V,
        ),
        Packet(
            Kind.WAVE_START,
            "0011",
            2,
            (
                _DELTA,
                *_PLACE,
                Field("pipe", 17, 16),
                Field("me", 19, 18, "micro engine"),
                Field("count", 28, 22),
            ),
            "a wave starts in a slot",
            3,
            V,
        ),
        Packet(Kind.WAVE_ALLOC, "0100", 1, (_DELTA, *_PLACE), "room for a wave was found", 4),
        _register(Kind.REG_CS, 5),
        Packet(Kind.WAVE_END, "0110", 1, (_DELTA, *_PLACE), "the wave of a slot ends", 6, V),
        _event(Kind.EVENT, 7),
        _event(Kind.EVENT_CS, 8),
        _event(Kind.EVENT_GFX1, 9),
        Packet(
            Kind.INST,
            "1010",
            1,
            (
                _DELTA,
                Field("slot", 8, 5),
                Field("simd", 10, 9),
                Field("op", 15, 11, "see the layout's opcodes"),
            ),
            "the class of an instruction that an ISSUE packet announced",
            10,
            V,
        ),
        Packet(
            Kind.INST_PC,
            "1011",
            4,
            (
                _DELTA,
                Field("slot", 8, 5),
                Field("simd", 10, 9),
                Field("error", 15, 15),
                Field("pc", 63, 16, "program counter, in units of 4 bytes"),
            ),
            "where a wave goes on",
            11,
        ),
        Packet(
            Kind.SHADER_DATA,
            "1100",
            3,
            (_DELTA, *_PLACE, Field("value", 47, 16, "what s_ttracedata was given")),
            "a value that the shader wrote",
            12,
        ),
        Packet(
            Kind.ISSUE,
            "1101",
            2,
            (
                _DELTA,
                Field("simd", 6, 5),
                *(
                    Field(f"slot{i}", 9 + 2 * i, 8 + 2 * i, "0 none, 1 stall, 2 issued, 3 immediate")
                    for i in range(10)
                ),
            ),
            "what each slot of a SIMD did",
            13,
            V,
        ),
        Packet(
            Kind.PERF,
            "1110",
            4,
            (
                _DELTA,
                Field("sa", 5, 5, "shader array (SH)"),
                Field("cu", 9, 6, "compute unit"),
                Field("bank", 11, 10),
                *(Field(f"counter{i}", 24 + 13 * i, 12 + 13 * i) for i in range(4)),
            ),
            "performance counters",
            14,
        ),
        _register(Kind.REG_CS_PRIV, 15),
    ),
    (4, 5, 6),
    {
        op.code: op
        for op in (
            Opcode(0, "SMEM_READ", Unit.SMEM, trust=V),
            Opcode(1, "SALU32", Unit.SALU, trust=V),
            Opcode(2, "VMEM_READ", Unit.VMEM),
            Opcode(3, "VMEM_WRITE", Unit.VMEM),
            Opcode(4, "FLAT_WRITE", Unit.FLAT, trust=V),
            Opcode(5, "VALU32", Unit.VALU, trust=V),
            Opcode(6, "LDS", Unit.LDS, trust=V),
            Opcode(7, "PC_WRITE", Unit.JUMP),
            *(Opcode(8 + i, f"EXPORT_{i}", Unit.EXPORT) for i in range(4)),
            Opcode(12, "BRANCH_TAKEN", Unit.JUMP),
            Opcode(13, "BRANCH_NOT_TAKEN", Unit.NEXT, trust=V),
            Opcode(14, "FLAT_READ", Unit.FLAT, trust=V),
            Opcode(15, "MESSAGE", Unit.MESSAGE, trust=V),
            Opcode(16, "SMEM_WRITE", Unit.SMEM),
            Opcode(17, "SALU64", Unit.SALU),
            Opcode(18, "VALU64", Unit.VALU, trust=V),
            Opcode(19, "REPLAY_SMEM_READ", Unit.SMEM),
            Opcode(20, "REPLAY_SMEM_WRITE", Unit.SMEM),
            Opcode(21, "REPLAY_VMEM_READ", Unit.VMEM),
            Opcode(22, "REPLAY_VMEM_WRITE", Unit.VMEM),
            Opcode(23, "REPLAY_FLAT_WRITE", Unit.FLAT),
            Opcode(24, "REPLAY_FLAT_READ", Unit.FLAT),
            Opcode(25, "HALT", Unit.OTHER),
            Opcode(28, "MFMA", Unit.VALU),
            Opcode(29, "TRAP", Unit.TRAP),
        )
    },
    clocks=4,
    slots=10,
    meaning="MI100 to MI350",
)
