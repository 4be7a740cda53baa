"""Registers of the interrupt handler of gfx1200: oss/osssys_7_0_0_offset.h, oss/osssys_7_0_0_sh_mask.h. Types for editors and mypy. Made by `autogen regen amd_gpu.osssys_7_0_0` from headers/amd_gpu/osssys_7_0_0.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl
from .._support.registers import Register as _Register, RegisterArray as _RegisterArray

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

IH_VMID_0_LUT: _Register
IH_VMID_1_LUT: _Register
IH_VMID_2_LUT: _Register
IH_VMID_3_LUT: _Register
IH_VMID_4_LUT: _Register
IH_VMID_5_LUT: _Register
IH_VMID_6_LUT: _Register
IH_VMID_7_LUT: _Register
IH_VMID_8_LUT: _Register
IH_VMID_9_LUT: _Register
IH_VMID_10_LUT: _Register
IH_VMID_11_LUT: _Register
IH_VMID_12_LUT: _Register
IH_VMID_13_LUT: _Register
IH_VMID_14_LUT: _Register
IH_VMID_15_LUT: _Register
IH_VMID_0_LUT_MM: _Register
IH_VMID_1_LUT_MM: _Register
IH_VMID_2_LUT_MM: _Register
IH_VMID_3_LUT_MM: _Register
IH_VMID_4_LUT_MM: _Register
IH_VMID_5_LUT_MM: _Register
IH_VMID_6_LUT_MM: _Register
IH_VMID_7_LUT_MM: _Register
IH_VMID_8_LUT_MM: _Register
IH_VMID_9_LUT_MM: _Register
IH_VMID_10_LUT_MM: _Register
IH_VMID_11_LUT_MM: _Register
IH_VMID_12_LUT_MM: _Register
IH_VMID_13_LUT_MM: _Register
IH_VMID_14_LUT_MM: _Register
IH_VMID_15_LUT_MM: _Register
IH_COOKIE_0: _Register
IH_COOKIE_1: _Register
IH_COOKIE_2: _Register
IH_COOKIE_3: _Register
IH_COOKIE_4: _Register
IH_COOKIE_5: _Register
IH_COOKIE_6: _Register
IH_COOKIE_7: _Register
IH_REGISTER_LAST_PART0: _Register
IH_RB_CNTL: _Register
IH_RB_RPTR: _Register
IH_RB_WPTR: _Register
IH_RB_BASE: _Register
IH_RB_BASE_HI: _Register
IH_RB_WPTR_ADDR_HI: _Register
IH_RB_WPTR_ADDR_LO: _Register
IH_DOORBELL_RPTR: _Register
IH_DOORBELL_RETRY_CAM: _Register
IH_RB_CNTL_RING1: _Register
IH_RB_RPTR_RING1: _Register
IH_RB_WPTR_RING1: _Register
IH_RB_BASE_RING1: _Register
IH_RB_BASE_HI_RING1: _Register
IH_DOORBELL_RPTR_RING1: _Register
IH_RETRY_CAM_ACK: _Register
IH_VERSION: _Register
IH_CNTL: _Register
IH_CLK_CTRL: _Register
IH_STORM_CLIENT_LIST_CNTL: _Register
IH_LIMIT_INT_RATE_CNTL: _Register
IH_RETRY_INT_CAM_CNTL: _Register
IH_MEM_POWER_CTRL: _Register
IH_MEM_POWER_CTRL2: _Register
IH_CNTL2: _Register
IH_STATUS: _Register
IH_PERFMON_CNTL: _Register
IH_PERFCOUNTER0_RESULT: _Register
IH_PERFCOUNTER1_RESULT: _Register
IH_DSM_MATCH_VALUE_BIT_31_0: _Register
IH_DSM_MATCH_VALUE_BIT_63_32: _Register
IH_DSM_MATCH_VALUE_BIT_95_64: _Register
IH_DSM_MATCH_FIELD_CONTROL: _Register
IH_DSM_MATCH_DATA_CONTROL: _Register
IH_DSM_MATCH_FCN_ID: _Register
IH_VF_RB_STATUS: _Register
IH_VF_RB_STATUS2: _Register
IH_VF_RB1_STATUS: _Register
IH_VF_RB1_STATUS2: _Register
IH_RB_STATUS: _Register
IH_INT_FLOOD_CNTL: _Register
IH_RB0_INT_FLOOD_STATUS: _Register
IH_RB1_INT_FLOOD_STATUS: _Register
IH_INT_FLOOD_STATUS: _Register
IH_INT_FLAGS: _Register
IH_SCRATCH: _Register
IH_CLIENT_CREDIT_ERROR: _Register
IH_GPU_IOV_VIOLATION_LOG: _Register
IH_GPU_IOV_VIOLATION_LOG2: _Register
IH_COOKIE_REC_VIOLATION_LOG: _Register
IH_CREDIT_STATUS: _Register
IH_MMHUB_ERROR: _Register
IH_VF_RB_STATUS3: _Register
IH_VF_RB_STATUS4: _Register
IH_VF_RB1_STATUS3: _Register
IH_MSI_STORM_CTRL: _Register
IH_MSI_STORM_CLIENT_INDEX: _Register
IH_MSI_STORM_CLIENT_DATA: _Register
IH_LAST_INT_INFO0: _Register
IH_LAST_INT_INFO1: _Register
IH_LAST_INT_INFO2: _Register
IH_REGISTER_LAST_PART2: _Register
SEM_MAILBOX: _Register
SEM_MAILBOX_CLEAR: _Register
SEM_REGISTER_LAST_PART2: _Register
IH_ACTIVE_FCN_ID: _Register
IH_VIRT_RESET_REQ: _Register
IH_CLIENT_CFG: _Register
IH_RING1_CLIENT_CFG_INDEX: _Register
IH_RING1_CLIENT_CFG_DATA: _Register
IH_CLIENT_CFG_INDEX: _Register
IH_CLIENT_CFG_DATA: _Register
IH_CLIENT_CFG_DATA2: _Register
IH_CID_REMAP_INDEX: _Register
IH_CID_REMAP_DATA: _Register
IH_CHICKEN: _Register
IH_INT_DROP_CNTL: _Register
IH_INT_DROP_MATCH_VALUE0: _Register
IH_INT_DROP_MATCH_VALUE1: _Register
IH_INT_DROP_MATCH_MASK0: _Register
IH_INT_DROP_MATCH_MASK1: _Register
IH_MMHUB_CNTL: _Register
IH_REGISTER_LAST_PART1: _Register
def __getattr__(name: _b.str) -> _b.int: ...  # C's names for offsets, segments, shifts and masks
