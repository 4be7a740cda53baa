"""PM4 packets as Mesa's drivers write them: selectors and flags that the kernel's headers lack: sid.h. Types for editors and mypy. Made by `autogen regen amd_gpu.sid` from headers/amd_gpu/sid.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class amd_cmp_class_flags(_Enum):
    S_NAN: _t.ClassVar[amd_cmp_class_flags]
    Q_NAN: _t.ClassVar[amd_cmp_class_flags]
    N_INFINITY: _t.ClassVar[amd_cmp_class_flags]
    N_NORMAL: _t.ClassVar[amd_cmp_class_flags]
    N_SUBNORMAL: _t.ClassVar[amd_cmp_class_flags]
    N_ZERO: _t.ClassVar[amd_cmp_class_flags]
    P_ZERO: _t.ClassVar[amd_cmp_class_flags]
    P_SUBNORMAL: _t.ClassVar[amd_cmp_class_flags]
    P_NORMAL: _t.ClassVar[amd_cmp_class_flags]
    P_INFINITY: _t.ClassVar[amd_cmp_class_flags]

S_NAN: _b.int
Q_NAN: _b.int
N_INFINITY: _b.int
N_NORMAL: _b.int
N_SUBNORMAL: _b.int
N_ZERO: _b.int
P_ZERO: _b.int
P_SUBNORMAL: _b.int
P_NORMAL: _b.int
P_INFINITY: _b.int
def ATOMIC_OP(x: _s.number) -> _b.int: ...
def ATOMIC_COMMAND(x: _s.number) -> _b.int: ...
def PRED_OP(x: _s.number) -> _b.int: ...
def CC0_LOAD_GLOBAL_CONFIG(x: _s.number) -> _b.int: ...
def CC0_LOAD_PER_CONTEXT_STATE(x: _s.number) -> _b.int: ...
def CC0_LOAD_GLOBAL_UCONFIG(x: _s.number) -> _b.int: ...
def CC0_LOAD_GFX_SH_REGS(x: _s.number) -> _b.int: ...
def CC0_LOAD_CS_SH_REGS(x: _s.number) -> _b.int: ...
def CC0_LOAD_CE_RAM(x: _s.number) -> _b.int: ...
def CC0_UPDATE_LOAD_ENABLES(x: _s.number) -> _b.int: ...
def CC1_SHADOW_GLOBAL_CONFIG(x: _s.number) -> _b.int: ...
def CC1_SHADOW_PER_CONTEXT_STATE(x: _s.number) -> _b.int: ...
def CC1_SHADOW_GLOBAL_UCONFIG(x: _s.number) -> _b.int: ...
def CC1_SHADOW_GFX_SH_REGS(x: _s.number) -> _b.int: ...
def CC1_SHADOW_CS_SH_REGS(x: _s.number) -> _b.int: ...
def CC1_UPDATE_SHADOW_ENABLES(x: _s.number) -> _b.int: ...
def S_2C3_COUNT_INDIRECT_ENABLE(x: _s.number) -> _b.int: ...
def S_2C3_DRAW_INDEX_ENABLE(x: _s.number) -> _b.int: ...
def STRMOUT_OFFSET_SOURCE(x: _s.number) -> _b.int: ...
def STRMOUT_DATA_TYPE(x: _s.number) -> _b.int: ...
def STRMOUT_SELECT_BUFFER(x: _s.number) -> _b.int: ...
def WAIT_REG_MEM_MEM_SPACE(x: _s.number) -> _b.int: ...
def S_3F3_INHERIT_VMID_MQD_GFX(x: _s.number) -> _b.int: ...
def S_3F3_VALID_COMPUTE(x: _s.number) -> _b.int: ...
def S_3F3_INHERIT_VMID_MQD_COMPUTE(x: _s.number) -> _b.int: ...
def COPY_DATA_SRC_SEL(x: _s.number) -> _b.int: ...
def COPY_DATA_DST_SEL(x: _s.number) -> _b.int: ...
def EVENT_TYPE(x: _s.number) -> _b.int: ...
def EVENT_INDEX(x: _s.number) -> _b.int: ...
def PIXEL_PIPE_STATE_CNTL_COUNTER_ID(x: _s.number) -> _b.int: ...
def PIXEL_PIPE_STATE_CNTL_STRIDE(x: _s.number) -> _b.int: ...
def PIXEL_PIPE_STATE_CNTL_INSTANCE_EN_LO(x: _s.number) -> _b.int: ...
def PIXEL_PIPE_STATE_CNTL_INSTANCE_EN_HI(x: _s.number) -> _b.int: ...
def EOP_DST_SEL(x: _s.number) -> _b.int: ...
def EOP_INT_SEL(x: _s.number) -> _b.int: ...
def EOP_DATA_SEL(x: _s.number) -> _b.int: ...
def EOP_DATA_GDS(dw_offset: _s.number, num_dwords: _s.number) -> _b.int: ...
def EOS_DATA_SEL(x: _s.number) -> _b.int: ...
def S_4C1_XYZ_DIM_REG(x: _s.number) -> _b.int: ...
def S_4C1_DRAW_INDEX_REG(x: _s.number) -> _b.int: ...
def S_4C2_DRAW_INDEX_ENABLE(x: _s.number) -> _b.int: ...
def S_4C2_COUNT_INDIRECT_ENABLE(x: _s.number) -> _b.int: ...
def S_4C2_THREAD_TRACE_MARKER_ENABLE(x: _s.number) -> _b.int: ...
def S_4C2_XYZ_DIM_ENABLE(x: _s.number) -> _b.int: ...
def S_4C2_MODE1_ENABLE(x: _s.number) -> _b.int: ...
def S_4D0_RING_ENTRY_REG(x: _s.number) -> _b.int: ...
def S_4D0_XYZ_DIM_REG(x: _s.number) -> _b.int: ...
def S_4D1_THREAD_TRACE_MARKER_ENABLE(x: _s.number) -> _b.int: ...
def S_4D1_XYZ_DIM_ENABLE(x: _s.number) -> _b.int: ...
def S_4D1_MODE1_ENABLE(x: _s.number) -> _b.int: ...
def S_4D1_LINEAR_DISPATCH_ENABLE(x: _s.number) -> _b.int: ...
def S_AD2_RING_ENTRY_REG(x: _s.number) -> _b.int: ...
def S_AD3_COUNT_INDIRECT_ENABLE(x: _s.number) -> _b.int: ...
def S_AD3_DRAW_INDEX_ENABLE(x: _s.number) -> _b.int: ...
def S_AD3_XYZ_DIM_ENABLE(x: _s.number) -> _b.int: ...
def S_AD3_DRAW_INDEX_REG(x: _s.number) -> _b.int: ...
def S_AD4_XYZ_DIM_REG(x: _s.number) -> _b.int: ...
def PKT_TYPE_S(x: _s.number) -> _b.int: ...
def PKT_TYPE_G(x: _s.number) -> _b.int: ...
def PKT_COUNT_S(x: _s.number) -> _b.int: ...
def PKT_COUNT_G(x: _s.number) -> _b.int: ...
def PKT3_IT_OPCODE_S(x: _s.number) -> _b.int: ...
def PKT3_IT_OPCODE_G(x: _s.number) -> _b.int: ...
def PKT3_PREDICATE(x: _s.number) -> _b.int: ...
def PKT3_SHADER_TYPE_S(x: _s.number) -> _b.int: ...
def PKT3_SHADER_TYPE_G(x: _s.number) -> _b.int: ...
def PKT3_RESET_FILTER_CAM_S(x: _s.number) -> _b.int: ...
def PKT3_RESET_FILTER_CAM_G(x: _s.number) -> _b.int: ...
def PKT3(op: _s.number, count: _s.number, predicate: _s.number) -> _b.int: ...
def S_D10_ENGINE_SEL(x: _s.number) -> _b.int: ...
def S_D10_PREEMPTABLE(x: _s.number) -> _b.int: ...
def S_D10_CACHE_POLICY(x: _s.number) -> _b.int: ...
def S_D10_POLL_INTERVAL(x: _s.number) -> _b.int: ...
def SI_DMA_PACKET(cmd: _s.number, sub_cmd: _s.number, n: _s.number) -> _b.int: ...
def SDMA_PACKET(op: _s.number, sub_op: _s.number, n: _s.number) -> _b.int: ...
def SDMA_DCC_DATA_FORMAT(x: _s.number) -> _b.int: ...
def SDMA_DCC_NUM_TYPE(x: _s.number) -> _b.int: ...
def SDMA_DCC_READ_CM(x: _s.number) -> _b.int: ...
def SDMA_DCC_WRITE_CM(x: _s.number) -> _b.int: ...
def SDMA_DCC_MAX_COM(x: _s.number) -> _b.int: ...
def SDMA_DCC_MAX_UCOM(x: _s.number) -> _b.int: ...
SI_CONFIG_REG_OFFSET: _b.int
SI_CONFIG_REG_END: _b.int
SI_SH_REG_OFFSET: _b.int
SI_SH_REG_END: _b.int
SI_CONTEXT_REG_OFFSET: _b.int
SI_CONTEXT_REG_END: _b.int
CIK_UCONFIG_REG_OFFSET: _b.int
CIK_UCONFIG_REG_END: _b.int
SI_UCONFIG_PERF_REG_OFFSET: _b.int
SI_UCONFIG_PERF_REG_END: _b.int
SI_SH_REG_SPACE_SIZE: _b.int
SI_CONTEXT_REG_SPACE_SIZE: _b.int
SI_UCONFIG_REG_SPACE_SIZE: _b.int
SI_UCONFIG_PERF_REG_SPACE_SIZE: _b.int
SI_SHADOWED_SH_REG_OFFSET: _b.int
SI_SHADOWED_CONTEXT_REG_OFFSET: _b.int
SI_SHADOWED_UCONFIG_REG_OFFSET: _b.int
SI_SHADOWED_REG_BUFFER_SIZE: _b.int
PKT3_NOP: _b.int
PKT3_SET_BASE: _b.int
PKT3_CLEAR_STATE: _b.int
PKT3_INDEX_BUFFER_SIZE: _b.int
PKT3_DISPATCH_DIRECT: _b.int
PKT3_DISPATCH_INDIRECT: _b.int
PKT3_ATOMIC_MEM: _b.int
TC_OP_ATOMIC_SUB_RTN_32: _b.int
TC_OP_ATOMIC_SUB_RTN_64: _b.int
TC_OP_ATOMIC_CMPSWAP_32: _b.int
TC_OP_ATOMIC_SUB_64: _b.int
TC_OP_ATOMIC_XOR_64: _b.int
ATOMIC_COMMAND_SEND_RTN: _b.int
ATOMIC_COMMAND_LOOP: _b.int
ATOMIC_COMMAND_WR_CONFIRM: _b.int
ATOMIC_COMMAND_SEND_NO_RTN: _b.int
ATOMIC_ENGINE_PFP: _b.int
PKT3_OCCLUSION_QUERY: _b.int
PKT3_SET_PREDICATION: _b.int
PREDICATION_DRAW_NOT_VISIBLE: _b.int
PREDICATION_DRAW_VISIBLE: _b.int
PREDICATION_HINT_WAIT: _b.int
PREDICATION_HINT_NOWAIT_DRAW: _b.int
PREDICATION_OP_CLEAR: _b.int
PREDICATION_OP_ZPASS: _b.int
PREDICATION_OP_PRIMCOUNT: _b.int
PREDICATION_OP_BOOL64: _b.int
PREDICATION_OP_BOOL32: _b.int
PREDICATION_CONTINUE: _b.int
PKT3_COND_EXEC: _b.int
PKT3_PRED_EXEC: _b.int
PKT3_DRAW_INDIRECT: _b.int
PKT3_DRAW_INDEX_INDIRECT: _b.int
PKT3_INDEX_BASE: _b.int
PKT3_DRAW_INDEX_2: _b.int
PKT3_CONTEXT_CONTROL: _b.int
PKT3_INDEX_TYPE: _b.int
PKT3_DRAW_INDIRECT_MULTI: _b.int
R_2C3_DRAW_INDEX_LOC: _b.int
PKT3_DRAW_INDEX_AUTO: _b.int
PKT3_DRAW_INDEX_IMMD: _b.int
PKT3_NUM_INSTANCES: _b.int
PKT3_DRAW_INDEX_MULTI_AUTO: _b.int
PKT3_INDIRECT_BUFFER_SI: _b.int
PKT3_INDIRECT_BUFFER_CONST: _b.int
PKT3_STRMOUT_BUFFER_UPDATE: _b.int
STRMOUT_STORE_BUFFER_FILLED_SIZE: _b.int
STRMOUT_OFFSET_FROM_PACKET: _b.int
STRMOUT_OFFSET_FROM_VGT_FILLED_SIZE: _b.int
STRMOUT_OFFSET_FROM_MEM: _b.int
STRMOUT_OFFSET_NONE: _b.int
PKT3_DRAW_INDEX_OFFSET_2: _b.int
PKT3_WRITE_DATA: _b.int
PKT3_DRAW_INDEX_INDIRECT_MULTI: _b.int
PKT3_MEM_SEMAPHORE: _b.int
PKT3_MPEG_INDEX: _b.int
PKT3_WAIT_REG_MEM: _b.int
WAIT_REG_MEM_EQUAL: _b.int
WAIT_REG_MEM_NOT_EQUAL: _b.int
WAIT_REG_MEM_GREATER_OR_EQUAL: _b.int
WAIT_REG_MEM_PFP: _b.int
PKT3_MEM_WRITE: _b.int
PKT3_INDIRECT_BUFFER: _b.int
PKT3_COPY_DATA: _b.int
COPY_DATA_REG: _b.int
COPY_DATA_SRC_MEM: _b.int
COPY_DATA_IMM: _b.int
COPY_DATA_TIMESTAMP: _b.int
COPY_DATA_DST_MEM_GRBM: _b.int
COPY_DATA_TC_L2: _b.int
COPY_DATA_GDS: _b.int
COPY_DATA_PERF: _b.int
COPY_DATA_DST_MEM: _b.int
COPY_DATA_COUNT_SEL: _b.int
COPY_DATA_WR_CONFIRM: _b.int
COPY_DATA_ENGINE_PFP: _b.int
PKT3_CP_DMA: _b.int
PKT3_PFP_SYNC_ME: _b.int
PKT3_SURFACE_SYNC: _b.int
PKT3_ME_INITIALIZE: _b.int
PKT3_COND_WRITE: _b.int
PKT3_EVENT_WRITE: _b.int
PKT3_EVENT_WRITE_EOP: _b.int
EVENT_TCL1_VOL_ACTION_ENA: _b.int
EVENT_TC_VOL_ACTION_ENA: _b.int
EVENT_TC_WB_ACTION_ENA: _b.int
EVENT_TCL1_ACTION_ENA: _b.int
EVENT_TC_ACTION_ENA: _b.int
EVENT_TC_NC_ACTION_ENA: _b.int
EVENT_TC_WC_ACTION_ENA: _b.int
EVENT_TC_MD_ACTION_ENA: _b.int
EOP_DST_SEL_MEM: _b.int
EOP_DST_SEL_TC_L2: _b.int
EOP_INT_SEL_NONE: _b.int
EOP_INT_SEL_SEND_DATA_AFTER_WR_CONFIRM: _b.int
EOP_DATA_SEL_DISCARD: _b.int
EOP_DATA_SEL_VALUE_32BIT: _b.int
EOP_DATA_SEL_VALUE_64BIT: _b.int
EOP_DATA_SEL_TIMESTAMP: _b.int
EOP_DATA_SEL_GDS: _b.int
EOS_DATA_SEL_APPEND_COUNT: _b.int
EOS_DATA_SEL_GDS: _b.int
EOS_DATA_SEL_VALUE_32BIT: _b.int
PKT3_EVENT_WRITE_EOS: _b.int
PKT3_RELEASE_MEM: _b.int
PKT3_DISPATCH_MESH_INDIRECT_MULTI: _b.int
PKT3_DISPATCH_TASKMESH_GFX: _b.int
PKT3_DISPATCH_MESH_DIRECT: _b.int
PKT3_DMA_DATA: _b.int
PKT3_CONTEXT_REG_RMW: _b.int
PKT3_ONE_REG_WRITE: _b.int
PKT3_ACQUIRE_MEM: _b.int
PKT3_REWIND: _b.int
PKT3_PRIME_UTCL2: _b.int
PKT3_LOAD_UCONFIG_REG: _b.int
PKT3_LOAD_SH_REG: _b.int
PKT3_LOAD_CONTEXT_REG: _b.int
PKT3_LOAD_SH_REG_INDEX: _b.int
PKT3_SET_CONFIG_REG: _b.int
PKT3_SET_CONTEXT_REG: _b.int
PKT3_SET_SH_REG: _b.int
PKT3_SET_SH_REG_OFFSET: _b.int
PKT3_SET_UCONFIG_REG: _b.int
PKT3_SET_UCONFIG_REG_INDEX: _b.int
PKT3_LOAD_CONST_RAM: _b.int
PKT3_WRITE_CONST_RAM: _b.int
PKT3_DUMP_CONST_RAM: _b.int
PKT3_INCREMENT_CE_COUNTER: _b.int
PKT3_INCREMENT_DE_COUNTER: _b.int
PKT3_WAIT_ON_CE_COUNTER: _b.int
PKT3_HDP_FLUSH: _b.int
PKT3_SET_SH_REG_INDEX: _b.int
PKT3_LOAD_CONTEXT_REG_INDEX: _b.int
PKT3_DISPATCH_DIRECT_INTERLEAVED: _b.int
PKT3_DISPATCH_INDIRECT_INTERLEAVED: _b.int
PKT3_DISPATCH_TASK_STATE_INIT: _b.int
PKT3_DISPATCH_TASKMESH_DIRECT_ACE: _b.int
PKT3_DISPATCH_TASKMESH_INDIRECT_MULTI_ACE: _b.int
PKT3_EVENT_WRITE_ZPASS: _b.int
EVENT_WRITE_ZPASS_PFP_VERSION: _b.int
PKT3_SET_CONTEXT_REG_PAIRS: _b.int
PKT3_SET_CONTEXT_REG_PAIRS_PACKED: _b.int
PKT3_SET_SH_REG_PAIRS: _b.int
PKT3_SET_SH_REG_PAIRS_PACKED: _b.int
PKT3_SET_SH_REG_PAIRS_PACKED_N: _b.int
PKT3_SET_UCONFIG_REG_PAIRS: _b.int
PKT_TYPE_C: _b.int
PKT_COUNT_C: _b.int
PKT3_IT_OPCODE_C: _b.int
PKT3_PROTECTED_FENCE_SIGNAL: _b.int
PKT3_FENCE_WAIT_MULTI: _b.int
PKT2_NOP_PAD: _b.int
PKT3_NOP_PAD: _b.int
SI_DMA_PACKET_WRITE: _b.int
SI_DMA_PACKET_COPY: _b.int
SI_DMA_COPY_MAX_BYTE_ALIGNED_SIZE: _b.int
SI_DMA_COPY_MAX_DWORD_ALIGNED_SIZE: _b.int
SI_DMA_COPY_DWORD_ALIGNED: _b.int
SI_DMA_COPY_BYTE_ALIGNED: _b.int
SI_DMA_COPY_TILED: _b.int
SI_DMA_PACKET_INDIRECT_BUFFER: _b.int
SI_DMA_PACKET_SEMAPHORE: _b.int
SI_DMA_PACKET_FENCE: _b.int
SI_DMA_PACKET_TRAP: _b.int
SI_DMA_PACKET_SRBM_WRITE: _b.int
SI_DMA_PACKET_CONSTANT_FILL: _b.int
SI_DMA_PACKET_NOP: _b.int
SDMA_OPCODE_NOP: _b.int
SDMA_OPCODE_COPY: _b.int
SDMA_COPY_SUB_OPCODE_LINEAR: _b.int
SDMA_COPY_SUB_OPCODE_TILED: _b.int
SDMA_COPY_SUB_OPCODE_SOA: _b.int
SDMA_COPY_SUB_OPCODE_LINEAR_SUB_WINDOW: _b.int
SDMA_COPY_SUB_OPCODE_TILED_SUB_WINDOW: _b.int
SDMA_COPY_SUB_OPCODE_T2T_SUB_WINDOW: _b.int
SDMA_OPCODE_WRITE: _b.int
SDMA_WRITE_SUB_OPCODE_LINEAR: _b.int
SDMA_WRITE_SUB_OPCODE_TILED: _b.int
SDMA_OPCODE_INDIRECT_BUFFER: _b.int
SDMA_OPCODE_FENCE: _b.int
SDMA_FENCE_MTYPE_UC: _b.int
SDMA_OPCODE_TRAP: _b.int
SDMA_OPCODE_SEMAPHORE: _b.int
SDMA_OPCODE_POLL_REGMEM: _b.int
SDMA_POLL_MEM: _b.int
SDMA_POLL_INTERVAL_160_CLK: _b.int
SDMA_POLL_RETRY_INDEFINITELY: _b.int
SDMA_OPCODE_CONSTANT_FILL: _b.int
SDMA_OPCODE_TIMESTAMP: _b.int
SDMA_TS_SUB_OPCODE_SET_LOCAL_TIMESTAMP: _b.int
SDMA_TS_SUB_OPCODE_GET_LOCAL_TIMESTAMP: _b.int
SDMA_TS_SUB_OPCODE_GET_GLOBAL_TIMESTAMP: _b.int
SDMA_OPCODE_SRBM_WRITE: _b.int
SDMA_V2_0_COPY_MAX_BYTES: _b.int
SDMA_V5_2_COPY_MAX_BYTES: _b.int
SDMA_NOP_PAD: _b.int
AMDGPU_GEM_CREATE_VIRTIO_SHARED: _b.int
