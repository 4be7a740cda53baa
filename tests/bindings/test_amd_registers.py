"""Registers of bindings.amd_gpu against facts that were written down by hand from other sources.

The layouts and offsets are those that a compute runtime and a thread-trace decoder program, for gfx942, gfx1030,
gfx1100 and gfx1200; nothing outside this file and the modules is read.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any

import pytest

GENERATIONS = ("9_4_3", "10_3_0", "11_0_0", "12_0_0")

# REGISTER [generations] fields, or "absent"
LAYOUTS = """
COMPUTE_DISPATCH_INITIATOR [9_4_3] COMPUTE_SHADER_EN 0, PARTIAL_TG_EN 1, FORCE_START_AT_000 2,
    ORDERED_APPEND_ENBL 3, ORDERED_APPEND_MODE 4, USE_THREAD_DIMENSIONS 5, ORDER_MODE 6, SCALAR_L1_INV_VOL 10,
    VECTOR_L1_INV_VOL 11, RESERVED 12, RESTORE 14
COMPUTE_DISPATCH_INITIATOR [10_3_0] COMPUTE_SHADER_EN 0, PARTIAL_TG_EN 1, FORCE_START_AT_000 2,
    ORDERED_APPEND_ENBL 3, ORDERED_APPEND_MODE 4, USE_THREAD_DIMENSIONS 5, ORDER_MODE 6, SCALAR_L1_INV_VOL 10,
    VECTOR_L1_INV_VOL 11, RESERVED 12, TUNNEL_ENABLE 13, RESTORE 14, CS_W32_EN 15
COMPUTE_DISPATCH_INITIATOR [11_0_0] COMPUTE_SHADER_EN 0, PARTIAL_TG_EN 1, FORCE_START_AT_000 2,
    ORDERED_APPEND_ENBL 3, ORDERED_APPEND_MODE 4, USE_THREAD_DIMENSIONS 5, ORDER_MODE 6, SCALAR_L1_INV_VOL 10,
    VECTOR_L1_INV_VOL 11, RESERVED 12, TUNNEL_ENABLE 13, RESTORE 14, CS_W32_EN 15, AMP_SHADER_EN 16,
    DISABLE_DISP_PREMPT_EN 17
COMPUTE_DISPATCH_INITIATOR [12_0_0] COMPUTE_SHADER_EN 0, PARTIAL_TG_EN 1, FORCE_START_AT_000 2,
    ORDERED_APPEND_ENBL 3, ORDERED_APPEND_MODE 4, USE_THREAD_DIMENSIONS 5, ORDER_MODE 6, SCALAR_L1_INV_VOL 10,
    VECTOR_L1_INV_VOL 11, PING_PONG_EN 12, TUNNEL_ENABLE 13, RESTORE 14, CS_W32_EN 15, AMP_SHADER_EN 16,
    DISABLE_DISP_PREMPT_EN 17, INTERLEAVE_2D_EN 18, TTRACE_QUEUE_ID 31:29
COMPUTE_PGM_RSRC1 [9_4_3] VGPRS 5:0, SGPRS 9:6, PRIORITY 11:10, FLOAT_MODE 19:12, PRIV 20, DX10_CLAMP 21,
    DEBUG_MODE 22, IEEE_MODE 23, BULKY 24, CDBG_USER 25, FP16_OVFL 26
COMPUTE_PGM_RSRC1 [10_3_0 11_0_0] VGPRS 5:0, SGPRS 9:6, PRIORITY 11:10, FLOAT_MODE 19:12, PRIV 20, DX10_CLAMP
    21, IEEE_MODE 23, BULKY 24, FP16_OVFL 26, WGP_MODE 29, MEM_ORDERED 30, FWD_PROGRESS 31
COMPUTE_PGM_RSRC1 [12_0_0] VGPRS 5:0, SGPRS 9:6, PRIORITY 11:10, FLOAT_MODE 19:12, PRIV 20, WG_RR_EN 21,
    DEBUG_MODE 22, DISABLE_PERF 23, BULKY 24, CDBG_USER 25, FP16_OVFL 26, WGP_MODE 29, MEM_ORDERED 30,
    FWD_PROGRESS 31
COMPUTE_PGM_RSRC2 [9_4_3] SCRATCH_EN 0, USER_SGPR 5:1, TRAP_PRESENT 6, TGID_X_EN 7, TGID_Y_EN 8, TGID_Z_EN 9,
    TG_SIZE_EN 10, TIDIG_COMP_CNT 12:11, EXCP_EN_MSB 14:13, LDS_SIZE 23:15, EXCP_EN 30:24, SKIP_USGPR0 31
COMPUTE_PGM_RSRC2 [10_3_0 11_0_0] SCRATCH_EN 0, USER_SGPR 5:1, TRAP_PRESENT 6, TGID_X_EN 7, TGID_Y_EN 8,
    TGID_Z_EN 9, TG_SIZE_EN 10, TIDIG_COMP_CNT 12:11, EXCP_EN_MSB 14:13, LDS_SIZE 23:15, EXCP_EN 30:24
COMPUTE_PGM_RSRC2 [12_0_0] SCRATCH_EN 0, USER_SGPR 5:1, DYNAMIC_VGPR 6, TGID_X_EN 7, TGID_Y_EN 8, TGID_Z_EN 9,
    TG_SIZE_EN 10, TIDIG_COMP_CNT 12:11, EXCP_EN_MSB 14:13, LDS_SIZE 23:15, EXCP_EN 30:24, WGP_TAKEOVER 31
COMPUTE_PGM_RSRC3 [9_4_3] ACCUM_OFFSET 5:0, TRAP_ON_START 10, TRAP_ON_END 11, TG_SPLIT 16
COMPUTE_PGM_RSRC3 [10_3_0] SHARED_VGPR_CNT 3:0
COMPUTE_PGM_RSRC3 [11_0_0] SHARED_VGPR_CNT 3:0, INST_PREF_SIZE 9:4, TRAP_ON_START 10, TRAP_ON_END 11, IMAGE_OP
    31
COMPUTE_PGM_RSRC3 [12_0_0] SHARED_VGPR_CNT 3:0, INST_PREF_SIZE 11:4, GLG_EN 13, IMAGE_OP 31
COMPUTE_TMPRING_SIZE [9_4_3 10_3_0] WAVES 11:0, WAVESIZE 24:12
COMPUTE_TMPRING_SIZE [11_0_0] WAVES 11:0, WAVESIZE 26:12
COMPUTE_TMPRING_SIZE [12_0_0] WAVES 11:0, WAVESIZE 29:12
COMPUTE_RESOURCE_LIMITS [9_4_3] WAVES_PER_SH 9:0, TG_PER_CU 15:12, LOCK_THRESHOLD 21:16, SIMD_DEST_CNTL 22,
    FORCE_SIMD_DIST 23, CU_GROUP_COUNT 26:24, SIMD_DISABLE 30:27
COMPUTE_RESOURCE_LIMITS [10_3_0 11_0_0 12_0_0] WAVES_PER_SH 9:0, TG_PER_CU 15:12, LOCK_THRESHOLD 21:16,
    SIMD_DEST_CNTL 22, FORCE_SIMD_DIST 23, CU_GROUP_COUNT 26:24
GRBM_GFX_INDEX [9_4_3] INSTANCE_INDEX 7:0, SH_INDEX 15:8, SE_INDEX 23:16, SH_BROADCAST_WRITES 29,
    INSTANCE_BROADCAST_WRITES 30, SE_BROADCAST_WRITES 31
GRBM_GFX_INDEX [10_3_0 11_0_0] INSTANCE_INDEX 7:0, SA_INDEX 15:8, SE_INDEX 23:16, SA_BROADCAST_WRITES 29,
    INSTANCE_BROADCAST_WRITES 30, SE_BROADCAST_WRITES 31
GRBM_GFX_INDEX [12_0_0] INSTANCE_INDEX 6:0, SA_INDEX 9:8, SE_INDEX 19:16, SA_BROADCAST_WRITES 29,
    INSTANCE_BROADCAST_WRITES 30, SE_BROADCAST_WRITES 31
SQ_THREAD_TRACE_CTRL [9_4_3] RESET_BUFFER 31
SQ_THREAD_TRACE_CTRL [10_3_0] MODE 1:0, ALL_VMID 2, CH_PERF_EN 3, INTERRUPT_EN 4, DOUBLE_BUFFER 5, HIWATER 8:6,
    REG_STALL_EN 9, SPI_STALL_EN 10, SQ_STALL_EN 11, REG_DROP_ON_STALL 12, UTIL_TIMER 13, WAVESTART_MODE 15:14,
    RT_FREQ 17:16, SYNC_COUNT_MARKERS 18, SYNC_COUNT_DRAWS 19, LOWATER_OFFSET 22:20, AUTO_FLUSH_PADDING_DIS 28,
    AUTO_FLUSH_MODE 29, CAPTURE_ALL 30, DRAW_EVENT_EN 31
SQ_THREAD_TRACE_CTRL [11_0_0] MODE 1:0, ALL_VMID 2, GL1_PERF_EN 3, INTERRUPT_EN 4, DOUBLE_BUFFER 5, HIWATER 8:6,
    REG_AT_HWM 10:9, SPI_STALL_EN 11, SQ_STALL_EN 12, UTIL_TIMER 13, WAVESTART_MODE 15:14, RT_FREQ 17:16,
    SYNC_COUNT_MARKERS 18, SYNC_COUNT_DRAWS 19, LOWATER_OFFSET 22:20, AUTO_FLUSH_PADDING_DIS 28, AUTO_FLUSH_MODE
    29, DRAW_EVENT_EN 31
SQ_THREAD_TRACE_CTRL [12_0_0] MODE 1:0, GL1_PERF_EN 3, INTERRUPT_EN 4, DOUBLE_BUFFER 5, HIWATER 8:6, REG_AT_HWM
    10:9, SPI_STALL_EN 11, SQ_STALL_EN 12, STALL_ALL_SIMDS 13, UTIL_TIMER 14, WAVESTART_MODE 16:15,
    SYNC_COUNT_MARKERS 18, SYNC_COUNT_DRAWS 19, LOWATER_OFFSET 22:20, GL1X_PREFETCH_PAGE 26:23,
    AUTO_FLUSH_PADDING_DIS 28, AUTO_FLUSH_MODE 29, NCP_REG_TOKEN_EN 30, DRAW_EVENT_EN 31
SQ_THREAD_TRACE_MASK [9_4_3] CU_SEL 4:0, SH_SEL 5, REG_STALL_EN 7, SIMD_EN 11:8, VM_ID_MASK 13:12, SPI_STALL_EN
    14, SQ_STALL_EN 15
SQ_THREAD_TRACE_MASK [10_3_0] SIMD_SEL 1:0, WGP_SEL 7:4, SA_SEL 9, WTYPE_INCLUDE 16:10
SQ_THREAD_TRACE_MASK [11_0_0] SIMD_SEL 1:0, WGP_SEL 7:4, SA_SEL 9, WTYPE_INCLUDE 16:10,
    EXCLUDE_NONDETAIL_SHADERDATA 17
SQ_THREAD_TRACE_MASK [12_0_0] SIMD_SEL 1:0, WGP_SEL 7:4, SA_SEL 9, WTYPE_INCLUDE 16:10,
    EXCLUDE_NONDETAIL_SHADERDATA 17, EXCLUDE_NONDETAIL_WAVESTART_EXT 18, EXCLUDE_NONDETAIL_ALLOC 19
SQ_THREAD_TRACE_TOKEN_MASK [9_4_3] TOKEN_MASK 15:0, REG_MASK 23:16, REG_DROP_ON_STALL 24
SQ_THREAD_TRACE_TOKEN_MASK [10_3_0] TOKEN_EXCLUDE 10:0, BOP_EVENTS_TOKEN_INCLUDE 12, REG_INCLUDE 23:16,
    INST_EXCLUDE 25:24, REG_EXCLUDE 28:26, REG_DETAIL_ALL 31
SQ_THREAD_TRACE_TOKEN_MASK [11_0_0] TOKEN_EXCLUDE 10:0, TTRACE_EXEC 11, BOP_EVENTS_TOKEN_INCLUDE 12, REG_INCLUDE
    23:16, INST_EXCLUDE 25:24, REG_EXCLUDE 28:26, REG_DETAIL_ALL 31
SQ_THREAD_TRACE_TOKEN_MASK [12_0_0] TOKEN_EXCLUDE 11:0, TTRACE_EXEC 12, BOP_EVENTS_TOKEN_INCLUDE 13,
    EXCLUDE_BARRIER_WAIT 14, REG_INCLUDE 23:16, INST_EXCLUDE 25:24, REG_EXCLUDE 28:26, REG_DETAIL_ALL 31
SQ_THREAD_TRACE_BUF0_SIZE [9_4_3] absent
SQ_THREAD_TRACE_BUF0_SIZE [10_3_0 11_0_0] BASE_HI 3:0, SIZE 29:8
SQ_THREAD_TRACE_BUF0_SIZE [12_0_0] SIZE 21:0
SQ_THREAD_TRACE_BUF0_BASE_HI [9_4_3 10_3_0 11_0_0] absent
SQ_THREAD_TRACE_BUF0_BASE_HI [12_0_0] BASE_HI 12:0
SQ_THREAD_TRACE_STATUS [9_4_3] FINISH_PENDING 9:0, FINISH_DONE 25:16, UTC_ERROR 28, NEW_BUF 29, BUSY 30, FULL 31
SQ_THREAD_TRACE_STATUS [10_3_0] FINISH_PENDING 11:0, FINISH_DONE 23:12, UTC_ERR 24, BUSY 25, EVENT_CNTR_OVERFLOW
    26, EVENT_CNTR_STALL 27, OWNER_VMID 31:28
SQ_THREAD_TRACE_STATUS [11_0_0 12_0_0] FINISH_PENDING 11:0, FINISH_DONE 23:12, WRITE_ERROR 24, BUSY 25,
    OWNER_VMID 31:28
SQ_THREAD_TRACE_WPTR [9_4_3] WPTR 29:0, READ_OFFSET 31:30
SQ_THREAD_TRACE_WPTR [10_3_0 11_0_0 12_0_0] OFFSET 28:0, BUFFER_ID 31
SQ_THREAD_TRACE_MODE [9_4_3] MASK_PS 2:0, MASK_VS 5:3, MASK_GS 8:6, MASK_ES 11:9, MASK_HS 14:12, MASK_LS 17:15,
    MASK_CS 20:18, MODE 22:21, CAPTURE_MODE 24:23, AUTOFLUSH_EN 25, TC_PERF_EN 26, ISSUE_MASK 28:27, TEST_MODE
    29, INTERRUPT_EN 30, WRAP 31
SQ_THREAD_TRACE_MODE [10_3_0 11_0_0 12_0_0] absent
SPI_CONFIG_CNTL [9_4_3] GPR_WRITE_PRIORITY 20:0, EXP_PRIORITY_ORDER 23:21, ENABLE_SQG_TOP_EVENTS 24,
    ENABLE_SQG_BOP_EVENTS 25, RSRC_MGMT_RESET 26, TTRACE_STALL_ALL 27, ALLOC_ARB_LRU_ENA 28, EXP_ARB_LRU_ENA 29,
    PS_PKR_PRIORITY_CNTL 31:30
SPI_CONFIG_CNTL [10_3_0] GPR_WRITE_PRIORITY 20:0, EXP_PRIORITY_ORDER 23:21, ENABLE_SQG_TOP_EVENTS 24,
    ENABLE_SQG_BOP_EVENTS 25, FORCE_HALF_RATE_PC_EXP 26, TTRACE_STALL_ALL 27, ALLOC_ARB_LRU_ENA 28,
    EXP_ARB_LRU_ENA 29, PS_PKR_PRIORITY_CNTL 31:30
SPI_CONFIG_CNTL [11_0_0 12_0_0] GPR_WRITE_PRIORITY 20:0, EXP_PRIORITY_ORDER 23:21, ENABLE_SQG_TOP_EVENTS 24,
    ENABLE_SQG_BOP_EVENTS 25, ALLOC_ARB_LRU_ENA 28, EXP_ARB_LRU_ENA 29, PS_PKR_PRIORITY_CNTL 31:30
"""

# Dword offsets in segment 0; the column of gfx942 differs from the others.
OFFSETS = """
DISPATCH_INITIATOR      1ba0 e00
START_X                 1ba4 e04
NUM_THREAD_X            1ba7 e07
PGM_LO                  1bac e0c
DISPATCH_SCRATCH_BASE_LO 1bb0 e10
PGM_RSRC1               1bb2 e12
PGM_RSRC2               1bb3 e13
RESOURCE_LIMITS         1bb5 e15
STATIC_THREAD_MGMT_SE0  1bb6 e16
TMPRING_SIZE            1bb8 e18
RESTART_X               1bbb e1b
THREAD_TRACE_ENABLE     1bbe e1e
PGM_RSRC3               1bc8 e2d
USER_DATA_0             1be0 e40
"""

# generation, segment, name: offset …
THREAD_TRACE = """
9_4_3 1 BASE 2330 SIZE 2331 MASK 2332 TOKEN_MASK 2333 CTRL 2335 MODE 2336 WPTR 2339 STATUS 233a
10_3_0 0 BUF0_BASE 10e0 BUF0_SIZE 10e1 WPTR 10e4 MASK 10e5 TOKEN_MASK 10e6 CTRL 10e7 STATUS 10e8 DROPPED_CNTR 10e9
11_0_0 1 BUF0_BASE 39e8 BUF0_SIZE 39e9 CTRL 39ec MASK 39ed TOKEN_MASK 39ee WPTR 39ef STATUS 39f4 DROPPED_CNTR 39fa
12_0_0 1 BUF0_SIZE 39e6 BUF0_BASE_LO 39e7 BUF0_BASE_HI 39e8 CTRL 39ec MASK 39ed TOKEN_MASK 39ee WPTR 39ef STATUS 39f4
"""


def gc(generation: str) -> Any:
    return importlib.import_module(f"bindings.amd_gpu.gc_{generation}")


def layouts() -> Iterator[tuple[str, str, str]]:
    """(register, generation, fields as text)."""
    for entry in re.split(r"\n(?! )", LAYOUTS.strip()):
        name, generations, fields = re.fullmatch(r"(\w+) \[(.*?)\] (.*)", re.sub(r"\s+", " ", entry)).groups()  # type: ignore[union-attr]
        yield from ((name, generation, fields) for generation in generations.split())


@pytest.mark.parametrize(("name", "generation", "fields"), list(layouts()))
def test_fields(name: str, generation: str, fields: str) -> None:
    one = getattr(gc(generation), name, None)
    if fields == "absent":
        assert one is None
        return
    found = []
    for field, (shift, width, mask) in one.fields.items():
        found.append(f"{field} {shift + width - 1}:{shift}" if width > 1 else f"{field} {shift}")
        assert mask == (2**width - 1) * 2**shift
    assert ", ".join(found) == fields


@pytest.mark.parametrize("generation", GENERATIONS)
def test_offsets_of_a_dispatch(generation: str) -> None:
    module = gc(generation)
    for line in OFFSETS.strip().splitlines():
        name, others, gfx942 = line.split()
        one = getattr(module, f"COMPUTE_{name}")
        assert (one.base_idx, one.offset) == (0, int(gfx942 if generation == "9_4_3" else others, 16)), name
    assert (module.GRBM_GFX_INDEX.base_idx, module.GRBM_GFX_INDEX.offset) == (1, 0x2200)
    first = module.COMPUTE_USER_DATA_0.offset
    assert [one.offset for one in module.COMPUTE_USER_DATA][:16] == list(range(first, first + 16))


@pytest.mark.parametrize("line", THREAD_TRACE.strip().splitlines())
def test_offsets_of_the_thread_trace(line: str) -> None:
    generation, segment, *words = line.split()
    for name, offset in zip(words[::2], words[1::2], strict=True):
        one = getattr(gc(generation), f"SQ_THREAD_TRACE_{name}")
        assert (one.base_idx, one.offset) == (int(segment), int(offset, 16)), name


def test_a_value_of_the_compiler() -> None:
    """rsrc1 as clang 19 writes it for gfx1100: a wave32 kernel in WGP mode, IEEE, with its quirk in SGPRS."""
    fields = gc("11_0_0").COMPUTE_PGM_RSRC1.unpack(0x60AF0080)
    assert {name: value for name, value in fields.items() if value} == {
        "SGPRS": 2,
        "FLOAT_MODE": 0xF0,
        "DX10_CLAMP": 1,
        "IEEE_MODE": 1,
        "WGP_MODE": 1,
        "MEM_ORDERED": 1,
    }


@pytest.mark.parametrize(
    ("module", "packets"),
    [
        ("sdma_6_0", {"COPY_LINEAR_HEADER": {"op": 1, "sub_op": 0}, "FENCE_HEADER": {"op": 5, "mtype": 3}}),
        ("sdma_5_0", {"COPY_LINEAR_HEADER": {"op": 1, "sub_op": 0}, "FENCE_HEADER": {"op": 5, "mtype": 3}}),
        ("sdma_4_0", {"COPY_LINEAR_HEADER": {"op": 1, "sub_op": 0}, "TRAP_INT_CONTEXT": {"int_context": 5}}),
    ],
)
def test_words_of_sdma_packets(module: str, packets: dict[str, dict[str, int]]) -> None:
    m = importlib.import_module(f"bindings.amd_gpu.{module}")
    for word, fields in packets.items():
        one = getattr(m, f"SDMA_PKT_{word}")
        values = one.unpack(one.pack(**fields))
        assert {name: values[name] for name in fields} == fields
    assert m.SDMA_PKT_FENCE_HEADER.fields["op"].mask == 0xFF
    assert m.SDMA_PKT_COPY_LINEAR_COUNT.fields["count"].width == (30 if module == "sdma_6_0" else 22)
    assert m.SDMA_PKT_POLL_REGMEM_HEADER.fields["func"][:2] == (28, 3)
    assert m.SDMA_PKT_POLL_REGMEM_DW5.fields["retry_count"][:2] == (16, 12)
    words = [m.SDMA_PKT_COPY_LINEAR_HEADER, m.SDMA_PKT_COPY_LINEAR_COUNT, m.SDMA_PKT_COPY_LINEAR_PARAMETER]
    assert [one.offset for one in words] == [0, 1, 2]


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("nbio_4_3_0", "BIF_BX_PF0_GPU_HDP_FLUSH_REQ"),
        ("nbio_7_11_0", "BIF_BX_PF1_GPU_HDP_FLUSH_REQ"),
        ("nbio_2_3", "BIF_BX_PF_GPU_HDP_FLUSH_DONE"),
        ("nbio_7_9_0", "BIF_BX_PF0_GPU_HDP_FLUSH_DONE"),
        ("nbif_6_3_1", "BIF_BX_PF0_GPU_HDP_FLUSH_REQ"),
        ("mp_13_0_0", "MP0_SMN_C2PMSG"),
        ("hdp_6_0_0", "HDP_MEM_POWER_CTRL"),
        ("vcn_4_0_0", "UVD_RB_WPTR"),
        ("mmhub_3_0_0", "MMVM_INVALIDATE_ENG0_REQ"),
        ("osssys_6_0_0", "IH_RB_CNTL"),
        ("sdma_4_4_2", "SDMA_GFX_RB_CNTL"),
    ],
)
def test_the_other_blocks_have_what_a_runtime_touches(module: str, name: str) -> None:
    m = importlib.import_module(f"bindings.amd_gpu.{module}")
    assert getattr(m, name).base_idx is not None
    assert len(getattr(m, name).fields) > 0
