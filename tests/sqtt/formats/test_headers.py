"""A second witness for the formats: the kernel's headers, which describe gfx9's packets and the capture's masks."""

from __future__ import annotations

from typing import Any

import pytest

from bindings.amd_gpu import gc_9_4_3, gc_10_3_0, gc_12_0_0, navi10_enum, soc21_enum, vega10_enum
from sqtt.formats import CDNA, GFX10, GFX11, GFX12, Kind, Layout
from sqtt.formats.names import USERDATA_2, USERDATA_3, ComputeRegister

# Our packet -> what the header calls it. The header has no second word of a time stamp as a packet, and so on.
WORDS = {
    Kind.MISC: ("MISC",),
    Kind.TIME: ("TIMESTAMP_1_OF_2", "TIMESTAMP_2_OF_2"),
    Kind.REG: ("REG_1_OF_2", "REG_2_OF_2"),
    Kind.WAVE_START: ("WAVE_START",),
    Kind.WAVE_ALLOC: ("WAVE",),
    Kind.REG_CS: ("REG_CS_1_OF_2", "REG_CS_2_OF_2"),
    Kind.REG_CS_PRIV: ("REG_CS_1_OF_2", "REG_CS_2_OF_2"),
    Kind.WAVE_END: ("WAVE",),
    Kind.INST: ("INST",),
    Kind.INST_PC: ("INST_PC_1_OF_2", "INST_PC_2_OF_2"),
    Kind.SHADER_DATA: ("INST_USERDATA_1_OF_2", "INST_USERDATA_2_OF_2"),
    Kind.ISSUE: ("ISSUE",),
    Kind.PERF: ("PERF_1_OF_2", "PERF_2_OF_2"),
}
FIELDS = {
    **{"delta": "TIME_DELTA", "sa": "SH_ID", "cu": "CU_ID", "slot": "WAVE_ID", "simd": "SIMD_ID"},
    **{"type": "MISC_TOKEN_TYPE", "pipe": "PIPE_ID", "me": "ME_ID", "offset": "REG_ADDR", "count": "COUNT"},
    **{"op": "INST_TYPE", "error": "TRAP_ERROR", "bank": "CNTR_BANK"},
    **{f"slot{number}": f"INST{number}" for number in range(10)},
    **{"counter0": "CNTR0", "counter2": "CNTR2", "counter3": "CNTR3"},
}
# Fields that lie in both words, by what the header calls their parts.
PARTS = {
    (Kind.TIME, "value"): ("TIME_LO", "TIME_HI"),
    (Kind.REG_CS, "value"): ("DATA_LO", "DATA_HI"),
    (Kind.REG_CS_PRIV, "value"): ("DATA_LO", "DATA_HI"),
    (Kind.SHADER_DATA, "value"): ("DATA_LO", "DATA_HI"),
    (Kind.PERF, "counter1"): ("CNTR1_LO", "CNTR1_HI"),
}
TOKENS = {
    **{Kind.TIME: "TIMESTAMP", Kind.SHADER_DATA: "INST_USERDATA"},
    # Here the header and AMD's decoder disagree, see test_the_private_registers.
    **{Kind.REG_CS: "REG_CSPRIV", Kind.REG_CS_PRIV: "REG_CS"},
}
# The header's bits that we have no field for, or other ones: (ours, the header's).
DIFFER = {
    (Kind.WAVE_START, "pipe"): "the header has a dispatcher number, 5 bits, in the place of pipe and me",
    (Kind.WAVE_START, "me"): "the same",
    (Kind.TIME, "delta"): "the header has nothing there; AMD's decoder takes the delta of every packet",
    (Kind.SHADER_DATA, "sa"): "the header has PRIV there, AMD's decoder the shader array as in other packets",
}


@pytest.mark.parametrize("kind", WORDS, ids=lambda kind: kind.name)
def test_fields_of_cdna(kind: Kind) -> None:
    packet = CDNA.packet(kind)
    known: dict[str, tuple[int, int]] = {}
    at = 0
    for word in WORDS[kind]:
        register = getattr(gc_9_4_3, f"SQ_THREAD_TRACE_WORD_{word}")
        for name, field in register.fields.items():
            known[name] = (at + field.shift, field.width)
        at += 32
    compared = 0
    for field in packet.fields:
        theirs = FIELDS.get(field.name)
        if (kind, field.name) in DIFFER:
            assert theirs not in known
        elif (kind, field.name) in PARTS:
            low, high = (known[part] for part in PARTS[kind, field.name])
            assert (field.low, field.bits) == (low[0], low[1] + high[1])
            assert high[0] == low[0] + low[1]
            compared += 1
        elif theirs is not None:
            assert (field.low, field.bits) == known[theirs], field.name
            compared += 1
    assert compared
    length = {1: 16, 2: 32, 3: 48, 4: 64}[packet.length]
    assert max(field.high for field in packet.fields) < length


def test_numbers_of_cdna() -> None:
    for packet in CDNA.packets:
        name = TOKENS.get(packet.kind, packet.name)
        assert int(packet.pattern, 2) == getattr(vega10_enum, f"SQ_THREAD_TRACE_TOKEN_{name}"), name


def test_the_private_registers() -> None:
    """AMD's decoder reads 5 as the ordinary register and 15 as the privileged one; the header says the reverse.

    The captures have dispatches in packets of both numbers, so that no reader may leave either out.
    """
    numbers = {packet.kind: int(packet.pattern, 2) for packet in CDNA.packets}
    assert numbers[Kind.REG_CS] == vega10_enum.SQ_THREAD_TRACE_TOKEN_REG_CSPRIV == 5
    assert numbers[Kind.REG_CS_PRIV] == vega10_enum.SQ_THREAD_TRACE_TOKEN_REG_CS == 15


def test_instructions_of_cdna() -> None:
    ours = {
        **{"SMEM_READ": "SMEM_RD", "SALU32": "SALU_32", "VMEM_READ": "VMEM_RD", "VMEM_WRITE": "VMEM_WR"},
        **{
            "FLAT_WRITE": "FLAT_WR",
            "VALU32": "VALU_32",
            "LDS": "LDS",
            "PC_WRITE": "PC",
            "BRANCH_TAKEN": "JUMP",
        },
        **{
            "BRANCH_NOT_TAKEN": "NEXT",
            "FLAT_READ": "FLAT_RD",
            "MESSAGE": "OTHER_MSG",
            "SMEM_WRITE": "SMEM_WR",
        },
        **{"SALU64": "SALU_64", "VALU64": "VALU_64", "HALT": "FATAL_HALT"},
    }
    codes = {op.name: code for code, op in CDNA.opcodes.items()}
    for name, theirs in ours.items():
        assert codes[name] == getattr(vega10_enum, f"SQ_THREAD_TRACE_INST_TYPE_{theirs}")


EXCLUDED = {
    **{Kind.VMEM_EXEC: "VMEMEXEC", Kind.ALU_EXEC: "ALUEXEC", Kind.VALU_INST: "VALUINST"},
    **{Kind.WAVE_READY: "WAVERDY", Kind.IMMEDIATE: "IMMEDIATE", Kind.IMM_ONE: "IMMEDIATE", Kind.REG: "REG"},
    **{Kind.EVENT: "EVENT", Kind.EVENT_SYNC: "EVENT", Kind.INST: "INST", Kind.UTIL_COUNTER: "UTILCTR"},
    **{Kind.WAVE_ALLOC: "WAVEALLOC"},
}


@pytest.mark.parametrize(
    ("layout", "values"),
    [(GFX10, navi10_enum), (GFX11, soc21_enum), (GFX12, soc21_enum)],
    ids=lambda one: one.name if isinstance(one, Layout) else "",
)
def test_bits_of_the_token_mask(layout: Layout, values: Any) -> None:
    for kind, name in EXCLUDED.items():
        assert layout.packet(kind).exclude == getattr(values, f"SQ_TT_TOKEN_EXCLUDE_{name}_SHIFT"), name
    for kind in (Kind.WAVE_START, Kind.WAVE_END):
        assert layout.packet(kind).exclude == soc21_enum.SQ_TT_TOKEN_EXCLUDE_WAVESTARTEND_SHIFT


@pytest.mark.parametrize(
    "gc", [gc_9_4_3, gc_10_3_0, gc_12_0_0], ids=lambda gc: gc.__name__.rpartition(".")[2]
)
def test_compute_registers_are_at_the_same_place_on_every_generation(gc: Any) -> None:
    header = {"DISPATCH_PACKET_LO": "DISPATCH_PKT_ADDR_LO", "DISPATCH_PACKET_HI": "DISPATCH_PKT_ADDR_HI"}
    for one in ComputeRegister:
        register = getattr(gc, f"COMPUTE_{header.get(one.name, one.name)}")
        assert register.offset - gc.COMPUTE_DISPATCH_INITIATOR.offset == one, one.name
    for index, address in ((2, USERDATA_2), (3, USERDATA_3)):
        register = gc.SQ_THREAD_TRACE_USERDATA[index]
        assert (register.base_idx, register.offset + 0xA000) == (1, address)
