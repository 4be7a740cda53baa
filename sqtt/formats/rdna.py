"""What gfx10, gfx11 and gfx12 have in common: packets that did not change, and most instruction opcodes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .model import Field, Kind, Opcode, Packet, Rate, Trust, Unit

V, A, T = Trust.VERIFIED, Trust.SOURCE, Trust.TOOL

SIMD = "SIMD in the work-group processor: 0 and 1 in its first compute unit, 2 and 3 in its second"
SA = "shader array in the engine"
WGP = "work-group processor in the shader array"
SLOT = "wave slot on the SIMD"
UPPER = "1 for the upper half of a wave of 64 lanes"

HEADER = Packet(
    Kind.HEADER,
    "0010001",
    16,
    (
        Field("version", 12, 7, "format: 1 and 2 gfx10, 3 gfx11, 4 gfx12"),
        Field("simd", 14, 13, "the SIMD whose instructions are traced"),
        Field("wgp", 17, 15, "its work-group processor"),
        Field("sa", 19, 19, "its shader array"),
        Field("last_sa", 20, 20, "number of shader arrays, less one"),
        Field("last_wgp", 23, 21, "work-group processors per shader array, less one"),
        Field("wsm", 26, 25, "WSM"),
        Field("ucf", 27, 27, "UCF"),
        Field("dp_rate", 31, 28, "double-precision rate code; see double_rate in sqtt.decoding.recognise"),
        Field("wave20", 32, 32, "20 wave slots per SIMD"),
        Field("dp_derate", 35, 33, "double-precision derating: a factor of 1 << n"),
        Field("double_buffer", 43, 43, "gfx12: two buffers in turn"),
        Field("no_barrier_wait", 59, 59, "gfx12: s_barrier_wait leaves no packet of its own"),
    ),
    "the first packet: format version and what is traced",
    trust=V,
)


def execution(source: tuple[str, ...]) -> str:
    """Spell the values of a field, each with what it means."""
    return ", ".join(f"{value} {text}" for value, text in enumerate(source))


COMMON: tuple[Packet, ...] = (
    Packet(Kind.NOP, "0000", 1, (), "nothing; streams are padded with it", trust=V),
    Packet(
        Kind.VALU_INST,
        "011",
        3,
        (Field("delta", 5, 3), Field("upper", 6, 6, UPPER), Field("slot", 11, 7, SLOT)),
        "a one-cycle vector instruction issued",
        2,
        V,
    ),
    Packet(
        Kind.IMM_ONE,
        "1101",
        3,
        (Field("delta", 6, 4), Field("slot", 11, 7, SLOT)),
        "an instruction issued that needs no execution unit (waits, s_nop, s_clause …)",
        5,
        V,
    ),
    Packet(
        Kind.VMEM_EXEC,
        "1111",
        2,
        (
            Field("delta", 5, 4),
            Field("source", 7, 6, execution(("LDS", "LDS of the sister SIMD", "VMEM", "VMEM of the sister"))),
        ),
        "a memory instruction executes",
        0,
        V,
    ),
    Packet(
        Kind.ALU_EXEC,
        "1110",
        2,
        (Field("delta", 5, 4), Field("source", 7, 6, execution(("none", "SALU", "VALU", "both")))),
        "an arithmetic instruction executes",
        1,
        V,
    ),
    Packet(
        Kind.IMMEDIATE,
        "00100",
        6,
        (Field("delta", 7, 5), Field("slots", 23, 8, "bit i: slot i")),
        "instructions without an execution unit issued by all the slots of a mask",
        5,
        V,
    ),
    Packet(
        Kind.WAVE_READY,
        "10100",
        6,
        (Field("delta", 7, 5), Field("slots", 23, 8, "bit i: slot i")),
        "waves became ready to issue",
        3,
        V,
    ),
    Packet(
        Kind.TIME,
        "1000",
        2,
        (Field("delta", 7, 4, "less 4: the packet stands for 4 to 19 clocks"),),
        "time passes",
        trust=V,
        added=4,
    ),
    Packet(
        Kind.MISC,
        "1010001",
        6,
        (
            Field("delta", 15, 7),
            Field("spm", 16, 16, "a sample of the streaming counters (gfx10: packets were lost)"),
            Field("rinse", 17, 17, "cache rinse"),
            Field("reserved", 18, 18),
            Field("save", 19, 19, "context save"),
            Field("stall_begin", 20, 20, "the trace begins to stall the waves"),
            Field("stall_end", 21, 21, "the trace stalls no more"),
            Field("didt_begin", 22, 22, "power throttling begins"),
            Field("didt_end", 23, 23, "power throttling ends"),
        ),
        "state of the trace; often time only",
        trust=V,
    ),
    Packet(
        Kind.EVENT,
        "01100001",
        6,
        (
            Field("delta", 10, 8),
            Field("bottom", 11, 11, "at the bottom of the pipe"),
            Field("stage", 13, 12, "class of the event"),
            Field("me", 15, 14, "micro engine"),
            Field("pipe", 17, 16),
            Field("id", 23, 18, "see EVENTS"),
        ),
        "a pipeline event",
        7,
        V,
    ),
    Packet(
        Kind.EVENT_SYNC,
        "11100001",
        8,
        (Field("delta", 10, 8), Field("data", 31, 11, "not described")),
        "a pipeline event with its synchronisation",
        7,
    ),
    Packet(
        Kind.REG,
        "1001",
        16,
        (
            Field("delta", 6, 4),
            Field("pipe", 8, 7),
            Field("me", 10, 9, "micro engine"),
            Field("rdp", 11, 11, "RDP"),
            Field("context", 14, 12, "register context"),
            Field("cs", 15, 15, "a compute register: `offset` counts from the first of them"),
            Field("offset", 31, 16, "register offset"),
            Field("value", 63, 32),
        ),
        "a register was written",
        6,
        V,
    ),
    Packet(
        Kind.REG_INIT,
        "1110001",
        16,
        (
            Field("delta", 9, 7),
            Field("vmid", 13, 10),
            Field("pipe", 15, 14),
            Field("me", 17, 16, "micro engine"),
            Field("type", 19, 18, "2 with bit 0 of the data set: a dispatch was launched"),
            Field("data", 51, 20),
            Field("sync", 61, 52, "synchronisation id"),
        ),
        "state of a pipe",
        trust=V,
    ),
    HEADER,
)
"""The packets that are the same on gfx11 and gfx12 (and, as far as is known, gfx10)."""

GAUGES = ("spi_busy", "vdata0", "vdata1", "sdata0", "sdata1", "lds0", "lds1", "exp0", "exp1")

WAVE_START_GFX11: tuple[Field, ...] = (
    Field("delta", 6, 5),
    Field("sa", 7, 7, SA),
    Field("simd", 9, 8, SIMD),
    Field("wgp", 12, 10, WGP),
    Field("slot", 17, 13, SLOT),
    Field("queue", 20, 18),
    Field("pipe", 22, 21),
    Field("me", 23, 23, "micro engine"),
    Field("dispatcher", 24, 24),
    Field("count", 31, 25, "66 to 89 are context saves and restores, not new waves"),
)

GFX10_GFX11: tuple[Packet, ...] = (
    Packet(Kind.WAVE_START, "01100", 8, WAVE_START_GFX11, "a wave starts in a slot", 4, V),
    Packet(
        Kind.WAVE_START_EXT,
        "11100",
        12,
        (*WAVE_START_GFX11, Field("extension", 47, 32, "not described")),
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
            Field("wgp", 13, 11, WGP),
            Field("slot", 19, 15, SLOT),
        ),
        "the wave of a slot ends",
        4,
        V,
    ),
    Packet(
        Kind.WAVE_ALLOC,
        "00101",
        5,
        (Field("delta", 7, 5), Field("data", 19, 8, "not described")),
        "room for a wave was found",
        10,
    ),
    Packet(
        Kind.SHADER_DATA,
        "00110",
        13,
        (
            Field("delta", 7, 5),
            Field("sa", 8, 8, SA),
            Field("simd", 10, 9, SIMD),
            Field("wgp", 13, 11, WGP),
            Field("invalid", 14, 14, "no lane was active"),
            Field("slot", 19, 15, SLOT),
            Field("value", 51, 20, "what s_ttracedata was given"),
        ),
        "a value that the shader wrote",
    ),
    Packet(
        Kind.SHADER_DATA_SHORT,
        "10110",
        7,
        (
            Field("delta", 7, 5),
            Field("sa", 8, 8, SA),
            Field("simd", 10, 9, SIMD),
            Field("wgp", 13, 11, WGP),
            Field("invalid", 14, 14, "no lane was active"),
            Field("slot", 19, 15, SLOT),
            Field("value", 27, 20, "what s_ttracedata_imm was given"),
        ),
        "an 8-bit value that the shader wrote",
        trust=V,
    ),
    Packet(
        Kind.NEW_PC,
        "0100001",
        16,
        (
            Field("delta", 10, 8),
            Field("slot", 15, 11, SLOT),
            Field("pc", 61, 16, "program counter, in units of 4 bytes"),
            Field("error", 62, 62),
        ),
        "where a wave goes on after a jump through registers",
        8,
    ),
    Packet(
        Kind.INST,
        "010",
        5,
        (
            Field("delta", 6, 4),
            Field("upper", 7, 7, UPPER),
            Field("slot", 12, 8, SLOT),
            Field("op", 19, 13, "see the layout's opcodes"),
        ),
        "an instruction issued",
        8,
        V,
    ),
)


def counters(length: int, trust: Trust = V) -> Packet:
    """UTIL_COUNTER: one gauge every 4 bits."""
    gauges = (Field(name, 14 + 4 * i, 11 + 4 * i, "a load, 0 to 15") for i, name in enumerate(GAUGES))
    fields = (Field("delta", 8, 7), Field("id", 10, 9), *gauges, Field("sa", 47, 47, SA))
    return Packet(Kind.UTIL_COUNTER, "0110001", length, fields, "how busy the data paths are", 9, trust)


def opcodes(*rows: Opcode | Iterable[Opcode]) -> Mapping[int, Opcode]:
    """A table by number; rows further down replace earlier ones."""
    table: dict[int, Opcode] = {}
    for row in rows:
        for op in (row,) if isinstance(row, Opcode) else row:
            table[op.code] = op
    return dict(sorted(table.items()))


def series(
    first: int, name: str, unit: Unit, cycles: Iterable[int], sister: bool = False, trust: Trust = A
) -> tuple[Opcode, ...]:
    """Opcodes in a row that differ in their cycles."""
    return tuple(
        Opcode(first + index, f"{name}_{count}", unit, count, Rate.PLAIN, sister, trust)
        for index, count in enumerate(cycles)
    )


SHARED_OPCODES: tuple[Opcode | Iterable[Opcode], ...] = (
    Opcode(0, "SALU", Unit.SALU, 1, trust=V),
    Opcode(1, "SMEM_READ", Unit.SMEM, 1, trust=V),
    Opcode(2, "SMEM_WRITE", Unit.SMEM, 1),
    Opcode(3, "BRANCH_TAKEN", Unit.JUMP),
    Opcode(4, "BRANCH_NOT_TAKEN", Unit.NEXT, trust=V),
    Opcode(5, "JUMP", Unit.JUMP),
    Opcode(6, "TRAP", Unit.TRAP),
    Opcode(7, "SALU_SKIPPED", Unit.SALU, 1),
    Opcode(8, "HALT", Unit.OTHER),
    Opcode(9, "MESSAGE", Unit.MESSAGE, 1, trust=V),
    Opcode(10, "VALU", Unit.VALU, 1),
    Opcode(11, "VALU_TRANS", Unit.VALU, 4),
    Opcode(12, "VALU_PLAIN", Unit.VALU, 1),
    Opcode(13, "VALU_SHIFT64", Unit.VALU, 2, trust=V),
    Opcode(14, "VALU_MAD64", Unit.VALU, 4),
    Opcode(15, "VALU_DOUBLE", Unit.VALU, 16),
    Opcode(18, "INTERPOLATE", Unit.VALU, 1),
    Opcode(19, "BARRIER", Unit.BARRIER),
    Opcode(20, "EXPORT_REQUEST_0", Unit.EXPORT),
    Opcode(21, "EXPORT_REQUEST_1", Unit.EXPORT),
    Opcode(28, "FLAT_READ_2", Unit.FLAT, 2),
    series(29, "FLAT_WRITE", Unit.FLAT, range(3, 7)),
    series(33, "GLOBAL_READ", Unit.VMEM, (1, 2), trust=V),
    series(35, "GLOBAL_WRITE", Unit.VMEM, range(1, 7), trust=V),
    Opcode(41, "LDS_READ", Unit.LDS, 1, trust=V),
    series(42, "LDS_WRITE", Unit.LDS, range(1, 6), trust=V),
    series(47, "BUFFER_READ", Unit.VMEM, (1, 2)),
    series(49, "BUFFER_WRITE", Unit.VMEM, range(1, 7)),
    series(55, "IMAGE_SAMPLE", Unit.VMEM, range(1, 13)),
    series(68, "IMAGE_READ", Unit.VMEM, range(1, 5)),
    series(72, "IMAGE_WRITE", Unit.VMEM, range(2, 9)),
    series(80, "SISTER_LDS", Unit.LDS, range(1, 6), sister=True, trust=V),
    series(85, "SISTER_FLAT", Unit.FLAT, range(2, 7), sister=True),
    series(103, "BVH", Unit.BVH, (8, 9, 11, 12)),
    Opcode(110, "LDS_DIRECT_LOAD", Unit.LDS_DIRECT, 1),
    Opcode(111, "LDS_PARAMETER_LOAD", Unit.LDS_DIRECT, 1),
    Opcode(114, "SALU_EXEC", Unit.SALU, 1),
    Opcode(115, "VALU_CMPX", Unit.VALU, 1, trust=V),
    Opcode(116, "VALU_CMPX_2", Unit.VALU, 2),
    Opcode(117, "TRAP_RETURN", Unit.TRAP),
)
"""Instruction opcodes of gfx11 and gfx12."""
