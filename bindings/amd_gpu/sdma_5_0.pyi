"""SDMA packets of gfx10: navi10_sdma_pkt_open.h. Types for editors and mypy. Made by `autogen regen amd_gpu.sdma_5_0` from headers/amd_gpu/sdma_5_0.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

def SDMA_GCR_SEQ(x: _s.number) -> _b.int: ...
def SDMA_GCR_GL2_RANGE(x: _s.number) -> _b.int: ...
def SDMA_GCR_GL1_RANGE(x: _s.number) -> _b.int: ...
def SDMA_GCR_GLI_INV(x: _s.number) -> _b.int: ...
def SDMA_PKT_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_HEADER_ENCRYPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_HEADER_BACKWARDS(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_HEADER_BROADCAST(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_PARAMETER_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_PARAMETER_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_PARAMETER_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_PARAMETER_DST_HA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_PARAMETER_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_PARAMETER_SRC_HA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_HEADER_ALL(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_MTYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_L2_POLICY(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_MTYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_L2_POLICY(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_GCC(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_SYS(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_SNOOP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_GPA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_SYS(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_SNOOP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_GPA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_MTYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_L2_POLICY(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_MTYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_L2_POLICY(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_GCC(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_SYS(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_LOG(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_SNOOP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_GPA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_GCC(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_SYS(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_SNOOP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_GPA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_ENCRYPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_BROADCAST(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_DST2_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_DST1_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_LO_DST1_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_HI_DST1_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_LO_DST2_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_HI_DST2_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_ELEMENTSIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_SRC_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_SRC_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_SRC_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_SRC_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_5_SRC_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_DST_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_DST_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_DST_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_DST_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_10_DST_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_RECT_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_RECT_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_RECT_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_ELEMENTSIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_SRC_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_SRC_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_SRC_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_SRC_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_5_SRC_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_DST_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_DST_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_DST_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_DST_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_10_DST_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_RECT_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_RECT_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_RECT_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_DST_HA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_SRC_HA(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_HEADER_ENCRYPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_HEADER_DETILE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_TILED_ADDR_LO_TILED_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_TILED_ADDR_HI_TILED_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_3_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_4_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_4_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_5_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_5_SWIZZLE_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_5_DIMENSION(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_5_MIP_MAX(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_6_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_6_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_7_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_7_LINEAR_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_7_LINEAR_CC(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_DW_7_TILE_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_LINEAR_PITCH_LINEAR_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_LINEAR_SLICE_PITCH_LINEAR_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_HEADER_DETILE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_TILED_ADDR_LO_TILED_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_TILED_ADDR_HI_TILED_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_3_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_4_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_4_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_ARRAY_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_MIT_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_TILESPLIT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_BANK_W(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_BANK_H(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_NUM_BANK(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_MAT_ASPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_5_PIPE_CONFIG(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_6_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_6_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_7_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_7_LINEAR_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_DW_7_TILE_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_LINEAR_PITCH_LINEAR_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_BC_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_HEADER_ENCRYPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_HEADER_VIDEOCOPY(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_HEADER_BROADCAST(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_0_TILED_ADDR0_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_0_TILED_ADDR0_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_1_TILED_ADDR1_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_1_TILED_ADDR1_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_5_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_6_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_6_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_7_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_7_SWIZZLE_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_7_DIMENSION(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_7_MIP_MAX(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_8_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_8_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_9_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_10_DST2_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_10_LINEAR_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_DW_10_TILE_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_PITCH_LINEAR_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_SLICE_PITCH_LINEAR_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_L2T_BROADCAST_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_HEADER_DCC(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_HEADER_DCC_DIR(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_3_SRC_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_3_SRC_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_4_SRC_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_4_SRC_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_5_SRC_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_5_SRC_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_6_SRC_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_6_SRC_SWIZZLE_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_6_SRC_DIMENSION(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_6_SRC_MIP_MAX(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_6_SRC_MIP_ID(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_9_DST_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_9_DST_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_10_DST_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_10_DST_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_11_DST_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_11_DST_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_12_DST_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_12_DST_SWIZZLE_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_12_DST_DIMENSION(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_12_DST_MIP_MAX(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_12_DST_MIP_ID(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_13_RECT_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_13_RECT_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_14_RECT_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_14_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_DW_14_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_ADDR_LO_META_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_ADDR_HI_META_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_DATA_FORMAT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_COLOR_TRANSFORM_DISABLE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_ALPHA_IS_ON_MSB(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_NUMBER_TYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_SURFACE_TYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_MAX_COMP_BLOCK_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_MAX_UNCOMP_BLOCK_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_WRITE_COMPRESS_ENABLE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_META_CONFIG_META_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_3_SRC_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_3_SRC_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_4_SRC_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_4_SRC_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_5_SRC_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_5_SRC_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_ARRAY_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_MIT_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_TILESPLIT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_BANK_W(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_BANK_H(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_NUM_BANK(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_MAT_ASPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_6_SRC_PIPE_CONFIG(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_9_DST_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_9_DST_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_10_DST_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_10_DST_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_11_DST_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_11_DST_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_ARRAY_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_MIT_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_TILESPLIT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_BANK_W(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_BANK_H(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_NUM_BANK(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_MAT_ASPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_12_DST_PIPE_CONFIG(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_13_RECT_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_13_RECT_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_14_RECT_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_14_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_T2T_BC_DW_14_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_HEADER_DCC(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_HEADER_DETILE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_LO_TILED_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_HI_TILED_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_3_TILED_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_3_TILED_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_4_TILED_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_4_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_5_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_5_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_6_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_6_SWIZZLE_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_6_DIMENSION(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_6_MIP_MAX(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_6_MIP_ID(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_9_LINEAR_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_9_LINEAR_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_10_LINEAR_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_10_LINEAR_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_11_LINEAR_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_12_RECT_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_12_RECT_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_13_RECT_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_13_LINEAR_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_DW_13_TILE_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_LO_META_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_HI_META_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_DATA_FORMAT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_COLOR_TRANSFORM_DISABLE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_ALPHA_IS_ON_MSB(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_NUMBER_TYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_SURFACE_TYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_MAX_COMP_BLOCK_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_MAX_UNCOMP_BLOCK_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_WRITE_COMPRESS_ENABLE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_META_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_DETILE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_LO_TILED_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_HI_TILED_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_TILED_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_TILED_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_TILED_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_ARRAY_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_MIT_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_TILESPLIT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_BANK_W(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_BANK_H(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_NUM_BANK(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_MAT_ASPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_PIPE_CONFIG(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_LINEAR_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_LINEAR_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_LINEAR_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_LINEAR_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_11_LINEAR_SLICE_PITCH(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_RECT_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_RECT_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_RECT_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_LINEAR_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_TILE_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_HEADER_DETILE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_SB_ADDR_LO_SB_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_SB_ADDR_HI_SB_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_START_INDEX_START_INDEX(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_DW_5_STRIDE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_DW_5_LINEAR_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_DW_5_STRUCT_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_HEADER_ENCRYPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_DW_3_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_DW_3_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_UNTILED_DATA0_DATA0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_HEADER_ENCRYPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_3_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_4_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_4_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_5_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_5_SWIZZLE_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_5_DIMENSION(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_5_MIP_MAX(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_6_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_6_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_7_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DW_7_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_DATA0_DATA0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_3_WIDTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_4_HEIGHT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_4_DEPTH(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_ELEMENT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_ARRAY_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_MIT_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_TILESPLIT_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_BANK_W(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_BANK_H(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_NUM_BANK(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_MAT_ASPT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_5_PIPE_CONFIG(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_6_X(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_6_Y(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_7_Z(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DW_7_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_TILED_BC_DATA0_DATA0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_HEADER_PTEPDE_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_MASK_DW0_MASK_DW0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_MASK_DW1_MASK_DW1(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_PTE_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_DIRECTION(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_PTEPDE_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_MASK_FIRST_XFER(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_MASK_LAST_XFER(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_COPY_BACKWARDS_COUNT_IN_32B_XFER_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_MTYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_GCC(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_SYS(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_SNP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_GPA(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_HEADER_L2_POLICY(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_MASK_LO_MASK_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_MASK_HI_MASK_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_VALUE_LO_VALUE_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_PTEPDE_RMW_VALUE_HI_VALUE_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_MASK_DW0_MASK_DW0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_MASK_DW1_MASK_DW1(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_INIT_DW0_INIT_DW0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_INIT_DW1_INIT_DW1(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_INCR_DW0_INCR_DW0(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_INCR_DW1_INCR_DW1(x: _s.number) -> _b.int: ...
def SDMA_PKT_WRITE_INCR_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_HEADER_VMID(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_HEADER_PRIV(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_BASE_LO_IB_BASE_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_BASE_HI_IB_BASE_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_IB_SIZE_IB_SIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_CSA_ADDR_LO_CSA_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_INDIRECT_CSA_ADDR_HI_CSA_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_SEMAPHORE_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_SEMAPHORE_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_SEMAPHORE_HEADER_WRITE_ONE(x: _s.number) -> _b.int: ...
def SDMA_PKT_SEMAPHORE_HEADER_SIGNAL(x: _s.number) -> _b.int: ...
def SDMA_PKT_SEMAPHORE_HEADER_MAILBOX(x: _s.number) -> _b.int: ...
def SDMA_PKT_SEMAPHORE_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_SEMAPHORE_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_MTYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_GCC(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_SYS(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_SNP(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_GPA(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_HEADER_L2_POLICY(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_FENCE_DATA_DATA(x: _s.number) -> _b.int: ...
def SDMA_PKT_SRBM_WRITE_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_SRBM_WRITE_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_SRBM_WRITE_HEADER_BYTE_EN(x: _s.number) -> _b.int: ...
def SDMA_PKT_SRBM_WRITE_ADDR_ADDR(x: _s.number) -> _b.int: ...
def SDMA_PKT_SRBM_WRITE_ADDR_APERTUREID(x: _s.number) -> _b.int: ...
def SDMA_PKT_SRBM_WRITE_DATA_DATA(x: _s.number) -> _b.int: ...
def SDMA_PKT_PRE_EXE_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PRE_EXE_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_PRE_EXE_HEADER_DEV_SEL(x: _s.number) -> _b.int: ...
def SDMA_PKT_PRE_EXE_EXEC_COUNT_EXEC_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_COND_EXE_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COND_EXE_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_COND_EXE_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_COND_EXE_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_COND_EXE_REFERENCE_REFERENCE(x: _s.number) -> _b.int: ...
def SDMA_PKT_COND_EXE_EXEC_COUNT_EXEC_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_HEADER_SW(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_HEADER_FILLSIZE(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_DATA_SRC_DATA_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_CONSTANT_FILL_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_HEADER_MEMLOG_CLR(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_BYTE_STRIDE_BYTE_STRIDE(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_DMA_COUNT_DMA_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_DATA_FILL_MULTI_BYTE_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_HEADER_HDP_FLUSH(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_HEADER_FUNC(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_HEADER_MEM_POLL(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_VALUE_VALUE(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_MASK_MASK(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_DW5_INTERVAL(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REGMEM_DW5_RETRY_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REG_WRITE_MEM_SRC_ADDR_ADDR_31_2(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_EA(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_DBIT_WRITE_MEM_START_PAGE_ADDR_31_4(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_DBIT_WRITE_MEM_PAGE_NUM_PAGE_NUM_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_HEADER_MODE(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_PATTERN_PATTERN(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_LO_CMP0_START_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_HI_CMP0_START_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_LO_CMP1_END_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_HI_CMP1_END_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_LO_CMP1_START_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_HI_CMP1_START_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_LO_CMP1_END_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_HI_CMP1_END_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_LO_REC_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_HI_REC_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_POLL_MEM_VERIFY_RESERVED_RESERVED(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_HEADER_LOOP(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_HEADER_TMZ(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_HEADER_ATOMIC_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_ADDR_LO_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_ADDR_HI_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_SRC_DATA_LO_SRC_DATA_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_SRC_DATA_HI_SRC_DATA_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_CMP_DATA_LO_CMP_DATA_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_CMP_DATA_HI_CMP_DATA_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_ATOMIC_LOOP_INTERVAL_LOOP_INTERVAL(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_SET_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_SET_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_SET_INIT_DATA_LO_INIT_DATA_31_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_SET_INIT_DATA_HI_INIT_DATA_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_LO_WRITE_ADDR_31_3(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_HI_WRITE_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_LO_WRITE_ADDR_31_3(x: _s.number) -> _b.int: ...
def SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_HI_WRITE_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_TRAP_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TRAP_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_TRAP_INT_CONTEXT_INT_CONTEXT(x: _s.number) -> _b.int: ...
def SDMA_PKT_DUMMY_TRAP_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_DUMMY_TRAP_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_DUMMY_TRAP_INT_CONTEXT_INT_CONTEXT(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_PER_VMID_INV_REQ(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_FLUSH_TYPE(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PTES(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PDE0(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PDE1(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PDE2(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_L1_PTES(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_CLR_PROTECTION_FAULT_STATUS_ADDR(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_LOG_REQUEST(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD1_FOUR_KILOBYTES(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD2_S(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD2_PAGE_VA_42_12(x: _s.number) -> _b.int: ...
def SDMA_PKT_GPUVM_INV_PAYLOAD3_PAGE_VA_47_43(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_PAYLOAD1_BASE_VA_31_7(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_PAYLOAD2_BASE_VA_47_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_PAYLOAD2_GCR_CONTROL_15_0(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_PAYLOAD3_GCR_CONTROL_18_16(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_PAYLOAD3_LIMIT_VA_31_7(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_PAYLOAD4_LIMIT_VA_47_32(x: _s.number) -> _b.int: ...
def SDMA_PKT_GCR_REQ_PAYLOAD4_VMID(x: _s.number) -> _b.int: ...
def SDMA_PKT_NOP_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_NOP_HEADER_SUB_OP(x: _s.number) -> _b.int: ...
def SDMA_PKT_NOP_HEADER_COUNT(x: _s.number) -> _b.int: ...
def SDMA_PKT_NOP_DATA0_DATA0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_HEADER_HEADER_FORMAT(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_HEADER_HEADER_BARRIER(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_HEADER_HEADER_ACQUIRE_FENCE_SCOPE(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_HEADER_HEADER_RELEASE_FENCE_SCOPE(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_HEADER_HEADER_RESERVED(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_HEADER_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_HEADER_HEADER_SUBOP(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_HEADER_FORMAT(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_HEADER_BARRIER(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_HEADER_ACQUIRE_FENCE_SCOPE(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_HEADER_RELEASE_FENCE_SCOPE(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_HEADER_RESERVED(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_HEADER_SUBOP(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW1_RESERVED_DW1(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_LO_RETURN_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_HI_RETURN_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_COUNT_COUNT(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_DST_SW(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_SRC_SW(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_LO_DST_ADDR_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_HI_DST_ADDR_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW10_RESERVED_DW10(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW11_RESERVED_DW11(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW12_RESERVED_DW12(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW13_RESERVED_DW13(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_LO_COMPLETION_SIGNAL_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_HI_COMPLETION_SIGNAL_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_HEADER_FORMAT(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_HEADER_BARRIER(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_HEADER_ACQUIRE_FENCE_SCOPE(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_HEADER_RELEASE_FENCE_SCOPE(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_HEADER_RESERVED(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_HEADER_OP(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_HEADER_SUBOP(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW1_RESERVED_DW1(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_LO_DEPENDENT_ADDR_0_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_HI_DEPENDENT_ADDR_0_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_LO_DEPENDENT_ADDR_1_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_HI_DEPENDENT_ADDR_1_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_LO_DEPENDENT_ADDR_2_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_HI_DEPENDENT_ADDR_2_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_LO_DEPENDENT_ADDR_3_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_HI_DEPENDENT_ADDR_3_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_LO_DEPENDENT_ADDR_4_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_HI_DEPENDENT_ADDR_4_63_32(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW12_RESERVED_DW12(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW13_RESERVED_DW13(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_LO_COMPLETION_SIGNAL_31_0(x: _s.number) -> _b.int: ...
def SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_HI_COMPLETION_SIGNAL_63_32(x: _s.number) -> _b.int: ...
SDMA_OP_NOP: _b.int
SDMA_OP_COPY: _b.int
SDMA_OP_WRITE: _b.int
SDMA_OP_INDIRECT: _b.int
SDMA_OP_FENCE: _b.int
SDMA_OP_TRAP: _b.int
SDMA_OP_SEM: _b.int
SDMA_OP_POLL_REGMEM: _b.int
SDMA_OP_COND_EXE: _b.int
SDMA_OP_ATOMIC: _b.int
SDMA_OP_CONST_FILL: _b.int
SDMA_OP_PTEPDE: _b.int
SDMA_OP_TIMESTAMP: _b.int
SDMA_OP_SRBM_WRITE: _b.int
SDMA_OP_PRE_EXE: _b.int
SDMA_OP_GPUVM_INV: _b.int
SDMA_OP_GCR_REQ: _b.int
SDMA_OP_DUMMY_TRAP: _b.int
SDMA_SUBOP_TIMESTAMP_SET: _b.int
SDMA_SUBOP_TIMESTAMP_GET: _b.int
SDMA_SUBOP_TIMESTAMP_GET_GLOBAL: _b.int
SDMA_SUBOP_COPY_LINEAR: _b.int
SDMA_SUBOP_COPY_LINEAR_SUB_WIND: _b.int
SDMA_SUBOP_COPY_TILED: _b.int
SDMA_SUBOP_COPY_TILED_SUB_WIND: _b.int
SDMA_SUBOP_COPY_T2T_SUB_WIND: _b.int
SDMA_SUBOP_COPY_SOA: _b.int
SDMA_SUBOP_COPY_DIRTY_PAGE: _b.int
SDMA_SUBOP_COPY_LINEAR_PHY: _b.int
SDMA_SUBOP_COPY_LINEAR_BC: _b.int
SDMA_SUBOP_COPY_TILED_BC: _b.int
SDMA_SUBOP_COPY_LINEAR_SUB_WIND_BC: _b.int
SDMA_SUBOP_COPY_TILED_SUB_WIND_BC: _b.int
SDMA_SUBOP_COPY_T2T_SUB_WIND_BC: _b.int
SDMA_SUBOP_WRITE_LINEAR: _b.int
SDMA_SUBOP_WRITE_TILED: _b.int
SDMA_SUBOP_WRITE_TILED_BC: _b.int
SDMA_SUBOP_PTEPDE_GEN: _b.int
SDMA_SUBOP_PTEPDE_COPY: _b.int
SDMA_SUBOP_PTEPDE_RMW: _b.int
SDMA_SUBOP_PTEPDE_COPY_BACKWARDS: _b.int
SDMA_SUBOP_DATA_FILL_MULTI: _b.int
SDMA_SUBOP_POLL_REG_WRITE_MEM: _b.int
SDMA_SUBOP_POLL_DBIT_WRITE_MEM: _b.int
SDMA_SUBOP_POLL_MEM_VERIFY: _b.int
HEADER_AGENT_DISPATCH: _b.int
HEADER_BARRIER: _b.int
SDMA_OP_AQL_COPY: _b.int
SDMA_OP_AQL_BARRIER_OR: _b.int
SDMA_GCR_RANGE_IS_PA: _b.int
SDMA_GCR_GL2_WB: _b.int
SDMA_GCR_GL2_INV: _b.int
SDMA_GCR_GL2_DISCARD: _b.int
SDMA_GCR_GL2_US: _b.int
SDMA_GCR_GL1_INV: _b.int
SDMA_GCR_GLV_INV: _b.int
SDMA_GCR_GLK_INV: _b.int
SDMA_GCR_GLK_WB: _b.int
SDMA_GCR_GLM_INV: _b.int
SDMA_GCR_GLM_WB: _b.int
SDMA_PKT_HEADER_op_offset: _b.int
SDMA_PKT_HEADER_op_mask: _b.int
SDMA_PKT_HEADER_op_shift: _b.int
SDMA_PKT_HEADER_sub_op_offset: _b.int
SDMA_PKT_HEADER_sub_op_mask: _b.int
SDMA_PKT_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_encrypt_offset: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_encrypt_mask: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_encrypt_shift: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_backwards_offset: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_backwards_mask: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_backwards_shift: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_broadcast_offset: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_broadcast_mask: _b.int
SDMA_PKT_COPY_LINEAR_HEADER_broadcast_shift: _b.int
SDMA_PKT_COPY_LINEAR_COUNT_count_offset: _b.int
SDMA_PKT_COPY_LINEAR_COUNT_count_mask: _b.int
SDMA_PKT_COPY_LINEAR_COUNT_count_shift: _b.int
SDMA_PKT_COPY_LINEAR_PARAMETER_dst_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_PARAMETER_dst_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_PARAMETER_dst_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_PARAMETER_src_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_PARAMETER_src_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_PARAMETER_src_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_HEADER_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_HEADER_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_HEADER_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_COUNT_count_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_COUNT_count_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_COUNT_count_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_dst_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_dst_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_dst_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_dst_ha_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_dst_ha_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_dst_ha_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_src_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_src_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_src_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_src_ha_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_src_ha_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_src_ha_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_op_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_op_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_op_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_all_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_all_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_all_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_COUNT_count_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_COUNT_count_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_COUNT_count_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_mtype_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_mtype_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_mtype_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_l2_policy_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_l2_policy_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_l2_policy_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_mtype_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_mtype_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_mtype_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_l2_policy_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_l2_policy_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_l2_policy_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_sw_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_sw_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_sw_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_gcc_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_gcc_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_gcc_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_sys_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_sys_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_sys_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_snoop_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_snoop_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_snoop_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_gpa_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_gpa_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_dst_gpa_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_sw_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_sw_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_sw_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_sys_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_sys_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_sys_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_snoop_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_snoop_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_snoop_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_gpa_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_gpa_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_src_gpa_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_op_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_op_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_op_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_COUNT_count_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_COUNT_count_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_COUNT_count_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_mtype_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_mtype_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_mtype_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_l2_policy_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_l2_policy_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_l2_policy_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_mtype_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_mtype_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_mtype_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_l2_policy_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_l2_policy_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_l2_policy_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_sw_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_sw_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_sw_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_gcc_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_gcc_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_gcc_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_sys_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_sys_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_sys_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_log_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_log_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_log_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_snoop_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_snoop_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_snoop_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_gpa_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_gpa_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_dst_gpa_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_sw_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_sw_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_sw_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_gcc_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_gcc_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_gcc_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_sys_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_sys_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_sys_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_snoop_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_snoop_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_snoop_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_gpa_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_gpa_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_src_gpa_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_op_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_op_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_op_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_encrypt_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_encrypt_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_encrypt_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_broadcast_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_broadcast_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_broadcast_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_COUNT_count_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_COUNT_count_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_COUNT_count_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_dst2_sw_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_dst2_sw_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_dst2_sw_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_dst1_sw_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_dst1_sw_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_dst1_sw_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_src_sw_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_src_sw_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_src_sw_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_LO_dst1_addr_31_0_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_LO_dst1_addr_31_0_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_LO_dst1_addr_31_0_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_HI_dst1_addr_63_32_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_HI_dst1_addr_63_32_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_HI_dst1_addr_63_32_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_LO_dst2_addr_31_0_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_LO_dst2_addr_31_0_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_LO_dst2_addr_31_0_shift: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_HI_dst2_addr_63_32_offset: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_HI_dst2_addr_63_32_mask: _b.int
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_HI_dst2_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_elementsize_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_elementsize_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_elementsize_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_src_x_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_src_x_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_src_x_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_src_y_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_src_y_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_src_y_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_src_z_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_src_z_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_src_z_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_src_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_src_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_src_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_5_src_slice_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_5_src_slice_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_5_src_slice_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_dst_x_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_dst_x_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_dst_x_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_dst_y_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_dst_y_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_dst_y_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_dst_z_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_dst_z_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_dst_z_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_dst_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_dst_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_dst_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_10_dst_slice_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_10_dst_slice_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_10_dst_slice_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_rect_x_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_rect_x_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_rect_x_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_rect_y_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_rect_y_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_rect_y_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_rect_z_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_rect_z_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_rect_z_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_dst_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_dst_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_dst_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_src_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_src_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_src_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_elementsize_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_elementsize_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_elementsize_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_src_x_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_src_x_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_src_x_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_src_y_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_src_y_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_src_y_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_src_z_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_src_z_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_src_z_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_src_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_src_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_src_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_5_src_slice_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_5_src_slice_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_5_src_slice_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_dst_x_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_dst_x_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_dst_x_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_dst_y_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_dst_y_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_dst_y_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_dst_z_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_dst_z_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_dst_z_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_dst_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_dst_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_dst_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_10_dst_slice_pitch_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_10_dst_slice_pitch_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_10_dst_slice_pitch_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_rect_x_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_rect_x_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_rect_x_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_rect_y_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_rect_y_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_rect_y_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_rect_z_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_rect_z_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_rect_z_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_dst_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_dst_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_dst_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_dst_ha_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_dst_ha_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_dst_ha_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_src_sw_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_src_sw_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_src_sw_shift: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_src_ha_offset: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_src_ha_mask: _b.int
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_src_ha_shift: _b.int
SDMA_PKT_COPY_TILED_HEADER_op_offset: _b.int
SDMA_PKT_COPY_TILED_HEADER_op_mask: _b.int
SDMA_PKT_COPY_TILED_HEADER_op_shift: _b.int
SDMA_PKT_COPY_TILED_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_TILED_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_TILED_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_TILED_HEADER_encrypt_offset: _b.int
SDMA_PKT_COPY_TILED_HEADER_encrypt_mask: _b.int
SDMA_PKT_COPY_TILED_HEADER_encrypt_shift: _b.int
SDMA_PKT_COPY_TILED_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_TILED_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_TILED_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_TILED_HEADER_detile_offset: _b.int
SDMA_PKT_COPY_TILED_HEADER_detile_mask: _b.int
SDMA_PKT_COPY_TILED_HEADER_detile_shift: _b.int
SDMA_PKT_COPY_TILED_TILED_ADDR_LO_tiled_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_TILED_ADDR_LO_tiled_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_TILED_ADDR_LO_tiled_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_TILED_ADDR_HI_tiled_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_TILED_ADDR_HI_tiled_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_TILED_ADDR_HI_tiled_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_DW_3_width_offset: _b.int
SDMA_PKT_COPY_TILED_DW_3_width_mask: _b.int
SDMA_PKT_COPY_TILED_DW_3_width_shift: _b.int
SDMA_PKT_COPY_TILED_DW_4_height_offset: _b.int
SDMA_PKT_COPY_TILED_DW_4_height_mask: _b.int
SDMA_PKT_COPY_TILED_DW_4_height_shift: _b.int
SDMA_PKT_COPY_TILED_DW_4_depth_offset: _b.int
SDMA_PKT_COPY_TILED_DW_4_depth_mask: _b.int
SDMA_PKT_COPY_TILED_DW_4_depth_shift: _b.int
SDMA_PKT_COPY_TILED_DW_5_element_size_offset: _b.int
SDMA_PKT_COPY_TILED_DW_5_element_size_mask: _b.int
SDMA_PKT_COPY_TILED_DW_5_element_size_shift: _b.int
SDMA_PKT_COPY_TILED_DW_5_swizzle_mode_offset: _b.int
SDMA_PKT_COPY_TILED_DW_5_swizzle_mode_mask: _b.int
SDMA_PKT_COPY_TILED_DW_5_swizzle_mode_shift: _b.int
SDMA_PKT_COPY_TILED_DW_5_dimension_offset: _b.int
SDMA_PKT_COPY_TILED_DW_5_dimension_mask: _b.int
SDMA_PKT_COPY_TILED_DW_5_dimension_shift: _b.int
SDMA_PKT_COPY_TILED_DW_5_mip_max_offset: _b.int
SDMA_PKT_COPY_TILED_DW_5_mip_max_mask: _b.int
SDMA_PKT_COPY_TILED_DW_5_mip_max_shift: _b.int
SDMA_PKT_COPY_TILED_DW_6_x_offset: _b.int
SDMA_PKT_COPY_TILED_DW_6_x_mask: _b.int
SDMA_PKT_COPY_TILED_DW_6_x_shift: _b.int
SDMA_PKT_COPY_TILED_DW_6_y_offset: _b.int
SDMA_PKT_COPY_TILED_DW_6_y_mask: _b.int
SDMA_PKT_COPY_TILED_DW_6_y_shift: _b.int
SDMA_PKT_COPY_TILED_DW_7_z_offset: _b.int
SDMA_PKT_COPY_TILED_DW_7_z_mask: _b.int
SDMA_PKT_COPY_TILED_DW_7_z_shift: _b.int
SDMA_PKT_COPY_TILED_DW_7_linear_sw_offset: _b.int
SDMA_PKT_COPY_TILED_DW_7_linear_sw_mask: _b.int
SDMA_PKT_COPY_TILED_DW_7_linear_sw_shift: _b.int
SDMA_PKT_COPY_TILED_DW_7_linear_cc_offset: _b.int
SDMA_PKT_COPY_TILED_DW_7_linear_cc_mask: _b.int
SDMA_PKT_COPY_TILED_DW_7_linear_cc_shift: _b.int
SDMA_PKT_COPY_TILED_DW_7_tile_sw_offset: _b.int
SDMA_PKT_COPY_TILED_DW_7_tile_sw_mask: _b.int
SDMA_PKT_COPY_TILED_DW_7_tile_sw_shift: _b.int
SDMA_PKT_COPY_TILED_LINEAR_ADDR_LO_linear_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_LINEAR_ADDR_LO_linear_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_LINEAR_ADDR_LO_linear_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_LINEAR_ADDR_HI_linear_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_LINEAR_ADDR_HI_linear_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_LINEAR_ADDR_HI_linear_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_LINEAR_PITCH_linear_pitch_offset: _b.int
SDMA_PKT_COPY_TILED_LINEAR_PITCH_linear_pitch_mask: _b.int
SDMA_PKT_COPY_TILED_LINEAR_PITCH_linear_pitch_shift: _b.int
SDMA_PKT_COPY_TILED_LINEAR_SLICE_PITCH_linear_slice_pitch_offset: _b.int
SDMA_PKT_COPY_TILED_LINEAR_SLICE_PITCH_linear_slice_pitch_mask: _b.int
SDMA_PKT_COPY_TILED_LINEAR_SLICE_PITCH_linear_slice_pitch_shift: _b.int
SDMA_PKT_COPY_TILED_COUNT_count_offset: _b.int
SDMA_PKT_COPY_TILED_COUNT_count_mask: _b.int
SDMA_PKT_COPY_TILED_COUNT_count_shift: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_op_offset: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_op_mask: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_op_shift: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_detile_offset: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_detile_mask: _b.int
SDMA_PKT_COPY_TILED_BC_HEADER_detile_shift: _b.int
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_LO_tiled_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_LO_tiled_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_LO_tiled_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_HI_tiled_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_HI_tiled_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_HI_tiled_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_3_width_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_3_width_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_3_width_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_4_height_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_4_height_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_4_height_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_4_depth_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_4_depth_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_4_depth_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_element_size_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_element_size_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_element_size_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_array_mode_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_array_mode_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_array_mode_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_mit_mode_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_mit_mode_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_mit_mode_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_tilesplit_size_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_tilesplit_size_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_tilesplit_size_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_bank_w_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_bank_w_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_bank_w_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_bank_h_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_bank_h_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_bank_h_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_num_bank_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_num_bank_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_num_bank_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_mat_aspt_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_mat_aspt_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_mat_aspt_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_pipe_config_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_pipe_config_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_5_pipe_config_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_6_x_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_6_x_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_6_x_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_6_y_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_6_y_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_6_y_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_z_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_z_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_z_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_linear_sw_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_linear_sw_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_linear_sw_shift: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_tile_sw_offset: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_tile_sw_mask: _b.int
SDMA_PKT_COPY_TILED_BC_DW_7_tile_sw_shift: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_LO_linear_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_LO_linear_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_LO_linear_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_HI_linear_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_HI_linear_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_HI_linear_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_PITCH_linear_pitch_offset: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_PITCH_linear_pitch_mask: _b.int
SDMA_PKT_COPY_TILED_BC_LINEAR_PITCH_linear_pitch_shift: _b.int
SDMA_PKT_COPY_TILED_BC_COUNT_count_offset: _b.int
SDMA_PKT_COPY_TILED_BC_COUNT_count_mask: _b.int
SDMA_PKT_COPY_TILED_BC_COUNT_count_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_op_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_op_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_op_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_encrypt_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_encrypt_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_encrypt_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_videocopy_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_videocopy_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_videocopy_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_broadcast_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_broadcast_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_broadcast_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_0_tiled_addr0_31_0_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_0_tiled_addr0_31_0_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_0_tiled_addr0_31_0_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_0_tiled_addr0_63_32_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_0_tiled_addr0_63_32_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_0_tiled_addr0_63_32_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_1_tiled_addr1_31_0_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_1_tiled_addr1_31_0_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_1_tiled_addr1_31_0_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_1_tiled_addr1_63_32_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_1_tiled_addr1_63_32_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_1_tiled_addr1_63_32_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_5_width_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_5_width_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_5_width_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_height_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_height_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_height_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_depth_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_depth_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_depth_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_element_size_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_element_size_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_element_size_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_swizzle_mode_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_swizzle_mode_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_swizzle_mode_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_dimension_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_dimension_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_dimension_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_mip_max_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_mip_max_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_mip_max_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_x_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_x_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_x_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_y_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_y_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_y_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_9_z_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_9_z_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_9_z_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_dst2_sw_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_dst2_sw_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_dst2_sw_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_linear_sw_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_linear_sw_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_linear_sw_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_tile_sw_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_tile_sw_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_tile_sw_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_LO_linear_addr_31_0_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_LO_linear_addr_31_0_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_LO_linear_addr_31_0_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_HI_linear_addr_63_32_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_HI_linear_addr_63_32_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_HI_linear_addr_63_32_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_PITCH_linear_pitch_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_PITCH_linear_pitch_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_PITCH_linear_pitch_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_SLICE_PITCH_linear_slice_pitch_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_SLICE_PITCH_linear_slice_pitch_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_SLICE_PITCH_linear_slice_pitch_shift: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_COUNT_count_offset: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_COUNT_count_mask: _b.int
SDMA_PKT_COPY_L2T_BROADCAST_COUNT_count_shift: _b.int
SDMA_PKT_COPY_T2T_HEADER_op_offset: _b.int
SDMA_PKT_COPY_T2T_HEADER_op_mask: _b.int
SDMA_PKT_COPY_T2T_HEADER_op_shift: _b.int
SDMA_PKT_COPY_T2T_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_T2T_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_T2T_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_T2T_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_T2T_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_T2T_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_T2T_HEADER_dcc_offset: _b.int
SDMA_PKT_COPY_T2T_HEADER_dcc_mask: _b.int
SDMA_PKT_COPY_T2T_HEADER_dcc_shift: _b.int
SDMA_PKT_COPY_T2T_HEADER_dcc_dir_offset: _b.int
SDMA_PKT_COPY_T2T_HEADER_dcc_dir_mask: _b.int
SDMA_PKT_COPY_T2T_HEADER_dcc_dir_shift: _b.int
SDMA_PKT_COPY_T2T_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_T2T_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_T2T_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_T2T_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_T2T_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_T2T_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_T2T_DW_3_src_x_offset: _b.int
SDMA_PKT_COPY_T2T_DW_3_src_x_mask: _b.int
SDMA_PKT_COPY_T2T_DW_3_src_x_shift: _b.int
SDMA_PKT_COPY_T2T_DW_3_src_y_offset: _b.int
SDMA_PKT_COPY_T2T_DW_3_src_y_mask: _b.int
SDMA_PKT_COPY_T2T_DW_3_src_y_shift: _b.int
SDMA_PKT_COPY_T2T_DW_4_src_z_offset: _b.int
SDMA_PKT_COPY_T2T_DW_4_src_z_mask: _b.int
SDMA_PKT_COPY_T2T_DW_4_src_z_shift: _b.int
SDMA_PKT_COPY_T2T_DW_4_src_width_offset: _b.int
SDMA_PKT_COPY_T2T_DW_4_src_width_mask: _b.int
SDMA_PKT_COPY_T2T_DW_4_src_width_shift: _b.int
SDMA_PKT_COPY_T2T_DW_5_src_height_offset: _b.int
SDMA_PKT_COPY_T2T_DW_5_src_height_mask: _b.int
SDMA_PKT_COPY_T2T_DW_5_src_height_shift: _b.int
SDMA_PKT_COPY_T2T_DW_5_src_depth_offset: _b.int
SDMA_PKT_COPY_T2T_DW_5_src_depth_mask: _b.int
SDMA_PKT_COPY_T2T_DW_5_src_depth_shift: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_element_size_offset: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_element_size_mask: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_element_size_shift: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_swizzle_mode_offset: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_swizzle_mode_mask: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_swizzle_mode_shift: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_dimension_offset: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_dimension_mask: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_dimension_shift: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_mip_max_offset: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_mip_max_mask: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_mip_max_shift: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_mip_id_offset: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_mip_id_mask: _b.int
SDMA_PKT_COPY_T2T_DW_6_src_mip_id_shift: _b.int
SDMA_PKT_COPY_T2T_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_T2T_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_T2T_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_T2T_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_T2T_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_T2T_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_T2T_DW_9_dst_x_offset: _b.int
SDMA_PKT_COPY_T2T_DW_9_dst_x_mask: _b.int
SDMA_PKT_COPY_T2T_DW_9_dst_x_shift: _b.int
SDMA_PKT_COPY_T2T_DW_9_dst_y_offset: _b.int
SDMA_PKT_COPY_T2T_DW_9_dst_y_mask: _b.int
SDMA_PKT_COPY_T2T_DW_9_dst_y_shift: _b.int
SDMA_PKT_COPY_T2T_DW_10_dst_z_offset: _b.int
SDMA_PKT_COPY_T2T_DW_10_dst_z_mask: _b.int
SDMA_PKT_COPY_T2T_DW_10_dst_z_shift: _b.int
SDMA_PKT_COPY_T2T_DW_10_dst_width_offset: _b.int
SDMA_PKT_COPY_T2T_DW_10_dst_width_mask: _b.int
SDMA_PKT_COPY_T2T_DW_10_dst_width_shift: _b.int
SDMA_PKT_COPY_T2T_DW_11_dst_height_offset: _b.int
SDMA_PKT_COPY_T2T_DW_11_dst_height_mask: _b.int
SDMA_PKT_COPY_T2T_DW_11_dst_height_shift: _b.int
SDMA_PKT_COPY_T2T_DW_11_dst_depth_offset: _b.int
SDMA_PKT_COPY_T2T_DW_11_dst_depth_mask: _b.int
SDMA_PKT_COPY_T2T_DW_11_dst_depth_shift: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_element_size_offset: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_element_size_mask: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_element_size_shift: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_swizzle_mode_offset: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_swizzle_mode_mask: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_swizzle_mode_shift: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_dimension_offset: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_dimension_mask: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_dimension_shift: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_mip_max_offset: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_mip_max_mask: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_mip_max_shift: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_mip_id_offset: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_mip_id_mask: _b.int
SDMA_PKT_COPY_T2T_DW_12_dst_mip_id_shift: _b.int
SDMA_PKT_COPY_T2T_DW_13_rect_x_offset: _b.int
SDMA_PKT_COPY_T2T_DW_13_rect_x_mask: _b.int
SDMA_PKT_COPY_T2T_DW_13_rect_x_shift: _b.int
SDMA_PKT_COPY_T2T_DW_13_rect_y_offset: _b.int
SDMA_PKT_COPY_T2T_DW_13_rect_y_mask: _b.int
SDMA_PKT_COPY_T2T_DW_13_rect_y_shift: _b.int
SDMA_PKT_COPY_T2T_DW_14_rect_z_offset: _b.int
SDMA_PKT_COPY_T2T_DW_14_rect_z_mask: _b.int
SDMA_PKT_COPY_T2T_DW_14_rect_z_shift: _b.int
SDMA_PKT_COPY_T2T_DW_14_dst_sw_offset: _b.int
SDMA_PKT_COPY_T2T_DW_14_dst_sw_mask: _b.int
SDMA_PKT_COPY_T2T_DW_14_dst_sw_shift: _b.int
SDMA_PKT_COPY_T2T_DW_14_src_sw_offset: _b.int
SDMA_PKT_COPY_T2T_DW_14_src_sw_mask: _b.int
SDMA_PKT_COPY_T2T_DW_14_src_sw_shift: _b.int
SDMA_PKT_COPY_T2T_META_ADDR_LO_meta_addr_31_0_offset: _b.int
SDMA_PKT_COPY_T2T_META_ADDR_LO_meta_addr_31_0_mask: _b.int
SDMA_PKT_COPY_T2T_META_ADDR_LO_meta_addr_31_0_shift: _b.int
SDMA_PKT_COPY_T2T_META_ADDR_HI_meta_addr_63_32_offset: _b.int
SDMA_PKT_COPY_T2T_META_ADDR_HI_meta_addr_63_32_mask: _b.int
SDMA_PKT_COPY_T2T_META_ADDR_HI_meta_addr_63_32_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_data_format_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_data_format_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_data_format_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_color_transform_disable_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_color_transform_disable_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_color_transform_disable_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_alpha_is_on_msb_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_alpha_is_on_msb_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_alpha_is_on_msb_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_number_type_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_number_type_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_number_type_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_surface_type_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_surface_type_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_surface_type_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_max_comp_block_size_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_max_comp_block_size_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_max_comp_block_size_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_max_uncomp_block_size_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_max_uncomp_block_size_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_max_uncomp_block_size_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_write_compress_enable_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_write_compress_enable_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_write_compress_enable_shift: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_meta_tmz_offset: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_meta_tmz_mask: _b.int
SDMA_PKT_COPY_T2T_META_CONFIG_meta_tmz_shift: _b.int
SDMA_PKT_COPY_T2T_BC_HEADER_op_offset: _b.int
SDMA_PKT_COPY_T2T_BC_HEADER_op_mask: _b.int
SDMA_PKT_COPY_T2T_BC_HEADER_op_shift: _b.int
SDMA_PKT_COPY_T2T_BC_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_T2T_BC_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_T2T_BC_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_3_src_x_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_3_src_x_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_3_src_x_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_3_src_y_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_3_src_y_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_3_src_y_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_4_src_z_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_4_src_z_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_4_src_z_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_4_src_width_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_4_src_width_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_4_src_width_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_5_src_height_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_5_src_height_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_5_src_height_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_5_src_depth_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_5_src_depth_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_5_src_depth_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_element_size_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_element_size_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_element_size_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_array_mode_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_array_mode_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_array_mode_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_mit_mode_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_mit_mode_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_mit_mode_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_tilesplit_size_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_tilesplit_size_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_tilesplit_size_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_bank_w_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_bank_w_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_bank_w_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_bank_h_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_bank_h_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_bank_h_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_num_bank_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_num_bank_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_num_bank_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_mat_aspt_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_mat_aspt_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_mat_aspt_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_pipe_config_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_pipe_config_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_6_src_pipe_config_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_9_dst_x_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_9_dst_x_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_9_dst_x_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_9_dst_y_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_9_dst_y_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_9_dst_y_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_10_dst_z_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_10_dst_z_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_10_dst_z_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_10_dst_width_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_10_dst_width_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_10_dst_width_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_11_dst_height_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_11_dst_height_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_11_dst_height_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_11_dst_depth_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_11_dst_depth_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_11_dst_depth_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_element_size_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_element_size_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_element_size_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_array_mode_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_array_mode_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_array_mode_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_mit_mode_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_mit_mode_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_mit_mode_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_tilesplit_size_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_tilesplit_size_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_tilesplit_size_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_bank_w_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_bank_w_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_bank_w_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_bank_h_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_bank_h_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_bank_h_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_num_bank_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_num_bank_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_num_bank_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_mat_aspt_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_mat_aspt_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_mat_aspt_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_pipe_config_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_pipe_config_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_12_dst_pipe_config_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_13_rect_x_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_13_rect_x_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_13_rect_x_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_13_rect_y_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_13_rect_y_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_13_rect_y_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_rect_z_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_rect_z_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_rect_z_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_dst_sw_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_dst_sw_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_dst_sw_shift: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_src_sw_offset: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_src_sw_mask: _b.int
SDMA_PKT_COPY_T2T_BC_DW_14_src_sw_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_op_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_op_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_op_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_dcc_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_dcc_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_dcc_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_detile_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_detile_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_detile_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_LO_tiled_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_LO_tiled_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_LO_tiled_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_HI_tiled_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_HI_tiled_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_HI_tiled_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_tiled_x_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_tiled_x_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_tiled_x_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_tiled_y_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_tiled_y_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_tiled_y_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_tiled_z_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_tiled_z_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_tiled_z_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_width_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_width_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_width_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_height_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_height_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_height_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_depth_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_depth_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_depth_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_element_size_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_element_size_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_element_size_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_swizzle_mode_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_swizzle_mode_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_swizzle_mode_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_dimension_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_dimension_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_dimension_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_mip_max_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_mip_max_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_mip_max_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_mip_id_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_mip_id_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_mip_id_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_LO_linear_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_LO_linear_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_LO_linear_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_HI_linear_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_HI_linear_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_HI_linear_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_linear_x_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_linear_x_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_linear_x_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_linear_y_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_linear_y_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_linear_y_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_linear_z_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_linear_z_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_linear_z_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_linear_pitch_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_linear_pitch_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_linear_pitch_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_11_linear_slice_pitch_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_11_linear_slice_pitch_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_11_linear_slice_pitch_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_rect_x_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_rect_x_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_rect_x_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_rect_y_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_rect_y_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_rect_y_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_rect_z_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_rect_z_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_rect_z_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_linear_sw_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_linear_sw_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_linear_sw_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_tile_sw_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_tile_sw_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_tile_sw_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_LO_meta_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_LO_meta_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_LO_meta_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_HI_meta_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_HI_meta_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_HI_meta_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_data_format_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_data_format_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_data_format_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_color_transform_disable_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_color_transform_disable_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_color_transform_disable_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_alpha_is_on_msb_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_alpha_is_on_msb_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_alpha_is_on_msb_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_number_type_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_number_type_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_number_type_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_surface_type_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_surface_type_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_surface_type_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_max_comp_block_size_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_max_comp_block_size_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_max_comp_block_size_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_max_uncomp_block_size_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_max_uncomp_block_size_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_max_uncomp_block_size_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_write_compress_enable_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_write_compress_enable_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_write_compress_enable_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_meta_tmz_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_meta_tmz_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_meta_tmz_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_op_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_op_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_op_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_detile_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_detile_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_detile_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_LO_tiled_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_LO_tiled_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_LO_tiled_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_HI_tiled_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_HI_tiled_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_HI_tiled_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_tiled_x_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_tiled_x_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_tiled_x_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_tiled_y_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_tiled_y_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_tiled_y_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_tiled_z_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_tiled_z_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_tiled_z_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_width_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_width_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_width_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_height_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_height_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_height_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_depth_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_depth_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_depth_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_element_size_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_element_size_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_element_size_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_array_mode_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_array_mode_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_array_mode_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_mit_mode_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_mit_mode_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_mit_mode_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_tilesplit_size_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_tilesplit_size_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_tilesplit_size_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_bank_w_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_bank_w_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_bank_w_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_bank_h_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_bank_h_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_bank_h_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_num_bank_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_num_bank_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_num_bank_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_mat_aspt_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_mat_aspt_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_mat_aspt_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_pipe_config_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_pipe_config_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_pipe_config_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_LO_linear_addr_31_0_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_LO_linear_addr_31_0_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_LO_linear_addr_31_0_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_HI_linear_addr_63_32_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_HI_linear_addr_63_32_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_HI_linear_addr_63_32_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_linear_x_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_linear_x_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_linear_x_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_linear_y_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_linear_y_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_linear_y_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_linear_z_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_linear_z_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_linear_z_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_linear_pitch_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_linear_pitch_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_linear_pitch_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_11_linear_slice_pitch_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_11_linear_slice_pitch_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_11_linear_slice_pitch_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_rect_x_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_rect_x_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_rect_x_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_rect_y_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_rect_y_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_rect_y_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_rect_z_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_rect_z_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_rect_z_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_linear_sw_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_linear_sw_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_linear_sw_shift: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_tile_sw_offset: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_tile_sw_mask: _b.int
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_tile_sw_shift: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_op_offset: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_op_mask: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_op_shift: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_sub_op_offset: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_sub_op_mask: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_sub_op_shift: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_tmz_offset: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_tmz_mask: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_tmz_shift: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_detile_offset: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_detile_mask: _b.int
SDMA_PKT_COPY_STRUCT_HEADER_detile_shift: _b.int
SDMA_PKT_COPY_STRUCT_SB_ADDR_LO_sb_addr_31_0_offset: _b.int
SDMA_PKT_COPY_STRUCT_SB_ADDR_LO_sb_addr_31_0_mask: _b.int
SDMA_PKT_COPY_STRUCT_SB_ADDR_LO_sb_addr_31_0_shift: _b.int
SDMA_PKT_COPY_STRUCT_SB_ADDR_HI_sb_addr_63_32_offset: _b.int
SDMA_PKT_COPY_STRUCT_SB_ADDR_HI_sb_addr_63_32_mask: _b.int
SDMA_PKT_COPY_STRUCT_SB_ADDR_HI_sb_addr_63_32_shift: _b.int
SDMA_PKT_COPY_STRUCT_START_INDEX_start_index_offset: _b.int
SDMA_PKT_COPY_STRUCT_START_INDEX_start_index_mask: _b.int
SDMA_PKT_COPY_STRUCT_START_INDEX_start_index_shift: _b.int
SDMA_PKT_COPY_STRUCT_COUNT_count_offset: _b.int
SDMA_PKT_COPY_STRUCT_COUNT_count_mask: _b.int
SDMA_PKT_COPY_STRUCT_COUNT_count_shift: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_stride_offset: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_stride_mask: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_stride_shift: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_linear_sw_offset: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_linear_sw_mask: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_linear_sw_shift: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_struct_sw_offset: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_struct_sw_mask: _b.int
SDMA_PKT_COPY_STRUCT_DW_5_struct_sw_shift: _b.int
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_LO_linear_addr_31_0_offset: _b.int
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_LO_linear_addr_31_0_mask: _b.int
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_LO_linear_addr_31_0_shift: _b.int
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_HI_linear_addr_63_32_offset: _b.int
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_HI_linear_addr_63_32_mask: _b.int
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_HI_linear_addr_63_32_shift: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_op_offset: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_op_mask: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_op_shift: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_sub_op_offset: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_sub_op_mask: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_sub_op_shift: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_encrypt_offset: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_encrypt_mask: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_encrypt_shift: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_tmz_offset: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_tmz_mask: _b.int
SDMA_PKT_WRITE_UNTILED_HEADER_tmz_shift: _b.int
SDMA_PKT_WRITE_UNTILED_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_WRITE_UNTILED_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_WRITE_UNTILED_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_WRITE_UNTILED_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_WRITE_UNTILED_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_WRITE_UNTILED_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_WRITE_UNTILED_DW_3_count_offset: _b.int
SDMA_PKT_WRITE_UNTILED_DW_3_count_mask: _b.int
SDMA_PKT_WRITE_UNTILED_DW_3_count_shift: _b.int
SDMA_PKT_WRITE_UNTILED_DW_3_sw_offset: _b.int
SDMA_PKT_WRITE_UNTILED_DW_3_sw_mask: _b.int
SDMA_PKT_WRITE_UNTILED_DW_3_sw_shift: _b.int
SDMA_PKT_WRITE_UNTILED_DATA0_data0_offset: _b.int
SDMA_PKT_WRITE_UNTILED_DATA0_data0_mask: _b.int
SDMA_PKT_WRITE_UNTILED_DATA0_data0_shift: _b.int
SDMA_PKT_WRITE_TILED_HEADER_op_offset: _b.int
SDMA_PKT_WRITE_TILED_HEADER_op_mask: _b.int
SDMA_PKT_WRITE_TILED_HEADER_op_shift: _b.int
SDMA_PKT_WRITE_TILED_HEADER_sub_op_offset: _b.int
SDMA_PKT_WRITE_TILED_HEADER_sub_op_mask: _b.int
SDMA_PKT_WRITE_TILED_HEADER_sub_op_shift: _b.int
SDMA_PKT_WRITE_TILED_HEADER_encrypt_offset: _b.int
SDMA_PKT_WRITE_TILED_HEADER_encrypt_mask: _b.int
SDMA_PKT_WRITE_TILED_HEADER_encrypt_shift: _b.int
SDMA_PKT_WRITE_TILED_HEADER_tmz_offset: _b.int
SDMA_PKT_WRITE_TILED_HEADER_tmz_mask: _b.int
SDMA_PKT_WRITE_TILED_HEADER_tmz_shift: _b.int
SDMA_PKT_WRITE_TILED_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_WRITE_TILED_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_WRITE_TILED_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_WRITE_TILED_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_WRITE_TILED_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_WRITE_TILED_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_3_width_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_3_width_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_3_width_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_4_height_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_4_height_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_4_height_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_4_depth_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_4_depth_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_4_depth_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_5_element_size_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_5_element_size_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_5_element_size_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_5_swizzle_mode_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_5_swizzle_mode_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_5_swizzle_mode_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_5_dimension_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_5_dimension_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_5_dimension_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_5_mip_max_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_5_mip_max_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_5_mip_max_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_6_x_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_6_x_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_6_x_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_6_y_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_6_y_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_6_y_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_7_z_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_7_z_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_7_z_shift: _b.int
SDMA_PKT_WRITE_TILED_DW_7_sw_offset: _b.int
SDMA_PKT_WRITE_TILED_DW_7_sw_mask: _b.int
SDMA_PKT_WRITE_TILED_DW_7_sw_shift: _b.int
SDMA_PKT_WRITE_TILED_COUNT_count_offset: _b.int
SDMA_PKT_WRITE_TILED_COUNT_count_mask: _b.int
SDMA_PKT_WRITE_TILED_COUNT_count_shift: _b.int
SDMA_PKT_WRITE_TILED_DATA0_data0_offset: _b.int
SDMA_PKT_WRITE_TILED_DATA0_data0_mask: _b.int
SDMA_PKT_WRITE_TILED_DATA0_data0_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_HEADER_op_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_HEADER_op_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_HEADER_op_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_HEADER_sub_op_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_HEADER_sub_op_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_HEADER_sub_op_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_3_width_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_3_width_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_3_width_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_4_height_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_4_height_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_4_height_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_4_depth_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_4_depth_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_4_depth_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_element_size_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_element_size_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_element_size_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_array_mode_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_array_mode_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_array_mode_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_mit_mode_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_mit_mode_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_mit_mode_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_tilesplit_size_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_tilesplit_size_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_tilesplit_size_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_bank_w_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_bank_w_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_bank_w_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_bank_h_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_bank_h_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_bank_h_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_num_bank_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_num_bank_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_num_bank_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_mat_aspt_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_mat_aspt_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_mat_aspt_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_pipe_config_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_pipe_config_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_5_pipe_config_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_6_x_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_6_x_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_6_x_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_6_y_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_6_y_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_6_y_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_7_z_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_7_z_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_7_z_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_7_sw_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_7_sw_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DW_7_sw_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_COUNT_count_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_COUNT_count_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_COUNT_count_shift: _b.int
SDMA_PKT_WRITE_TILED_BC_DATA0_data0_offset: _b.int
SDMA_PKT_WRITE_TILED_BC_DATA0_data0_mask: _b.int
SDMA_PKT_WRITE_TILED_BC_DATA0_data0_shift: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_op_offset: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_op_mask: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_op_shift: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_sub_op_offset: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_sub_op_mask: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_sub_op_shift: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_tmz_offset: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_tmz_mask: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_tmz_shift: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_ptepde_op_offset: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_ptepde_op_mask: _b.int
SDMA_PKT_PTEPDE_COPY_HEADER_ptepde_op_shift: _b.int
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_PTEPDE_COPY_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_PTEPDE_COPY_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_PTEPDE_COPY_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_PTEPDE_COPY_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_PTEPDE_COPY_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_PTEPDE_COPY_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_PTEPDE_COPY_MASK_DW0_mask_dw0_offset: _b.int
SDMA_PKT_PTEPDE_COPY_MASK_DW0_mask_dw0_mask: _b.int
SDMA_PKT_PTEPDE_COPY_MASK_DW0_mask_dw0_shift: _b.int
SDMA_PKT_PTEPDE_COPY_MASK_DW1_mask_dw1_offset: _b.int
SDMA_PKT_PTEPDE_COPY_MASK_DW1_mask_dw1_mask: _b.int
SDMA_PKT_PTEPDE_COPY_MASK_DW1_mask_dw1_shift: _b.int
SDMA_PKT_PTEPDE_COPY_COUNT_count_offset: _b.int
SDMA_PKT_PTEPDE_COPY_COUNT_count_mask: _b.int
SDMA_PKT_PTEPDE_COPY_COUNT_count_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_op_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_op_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_op_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_sub_op_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_sub_op_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_sub_op_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_pte_size_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_pte_size_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_pte_size_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_direction_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_direction_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_direction_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_ptepde_op_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_ptepde_op_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_ptepde_op_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_mask_first_xfer_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_mask_first_xfer_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_mask_first_xfer_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_mask_last_xfer_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_mask_last_xfer_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_mask_last_xfer_shift: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_COUNT_IN_32B_XFER_count_offset: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_COUNT_IN_32B_XFER_count_mask: _b.int
SDMA_PKT_PTEPDE_COPY_BACKWARDS_COUNT_IN_32B_XFER_count_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_op_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_op_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_op_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_sub_op_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_sub_op_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_sub_op_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_mtype_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_mtype_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_mtype_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_gcc_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_gcc_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_gcc_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_sys_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_sys_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_sys_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_snp_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_snp_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_snp_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_gpa_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_gpa_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_gpa_shift: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_l2_policy_offset: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_l2_policy_mask: _b.int
SDMA_PKT_PTEPDE_RMW_HEADER_l2_policy_shift: _b.int
SDMA_PKT_PTEPDE_RMW_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_PTEPDE_RMW_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_PTEPDE_RMW_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_PTEPDE_RMW_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_PTEPDE_RMW_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_PTEPDE_RMW_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_PTEPDE_RMW_MASK_LO_mask_31_0_offset: _b.int
SDMA_PKT_PTEPDE_RMW_MASK_LO_mask_31_0_mask: _b.int
SDMA_PKT_PTEPDE_RMW_MASK_LO_mask_31_0_shift: _b.int
SDMA_PKT_PTEPDE_RMW_MASK_HI_mask_63_32_offset: _b.int
SDMA_PKT_PTEPDE_RMW_MASK_HI_mask_63_32_mask: _b.int
SDMA_PKT_PTEPDE_RMW_MASK_HI_mask_63_32_shift: _b.int
SDMA_PKT_PTEPDE_RMW_VALUE_LO_value_31_0_offset: _b.int
SDMA_PKT_PTEPDE_RMW_VALUE_LO_value_31_0_mask: _b.int
SDMA_PKT_PTEPDE_RMW_VALUE_LO_value_31_0_shift: _b.int
SDMA_PKT_PTEPDE_RMW_VALUE_HI_value_63_32_offset: _b.int
SDMA_PKT_PTEPDE_RMW_VALUE_HI_value_63_32_mask: _b.int
SDMA_PKT_PTEPDE_RMW_VALUE_HI_value_63_32_shift: _b.int
SDMA_PKT_WRITE_INCR_HEADER_op_offset: _b.int
SDMA_PKT_WRITE_INCR_HEADER_op_mask: _b.int
SDMA_PKT_WRITE_INCR_HEADER_op_shift: _b.int
SDMA_PKT_WRITE_INCR_HEADER_sub_op_offset: _b.int
SDMA_PKT_WRITE_INCR_HEADER_sub_op_mask: _b.int
SDMA_PKT_WRITE_INCR_HEADER_sub_op_shift: _b.int
SDMA_PKT_WRITE_INCR_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_WRITE_INCR_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_WRITE_INCR_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_WRITE_INCR_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_WRITE_INCR_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_WRITE_INCR_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_WRITE_INCR_MASK_DW0_mask_dw0_offset: _b.int
SDMA_PKT_WRITE_INCR_MASK_DW0_mask_dw0_mask: _b.int
SDMA_PKT_WRITE_INCR_MASK_DW0_mask_dw0_shift: _b.int
SDMA_PKT_WRITE_INCR_MASK_DW1_mask_dw1_offset: _b.int
SDMA_PKT_WRITE_INCR_MASK_DW1_mask_dw1_mask: _b.int
SDMA_PKT_WRITE_INCR_MASK_DW1_mask_dw1_shift: _b.int
SDMA_PKT_WRITE_INCR_INIT_DW0_init_dw0_offset: _b.int
SDMA_PKT_WRITE_INCR_INIT_DW0_init_dw0_mask: _b.int
SDMA_PKT_WRITE_INCR_INIT_DW0_init_dw0_shift: _b.int
SDMA_PKT_WRITE_INCR_INIT_DW1_init_dw1_offset: _b.int
SDMA_PKT_WRITE_INCR_INIT_DW1_init_dw1_mask: _b.int
SDMA_PKT_WRITE_INCR_INIT_DW1_init_dw1_shift: _b.int
SDMA_PKT_WRITE_INCR_INCR_DW0_incr_dw0_offset: _b.int
SDMA_PKT_WRITE_INCR_INCR_DW0_incr_dw0_mask: _b.int
SDMA_PKT_WRITE_INCR_INCR_DW0_incr_dw0_shift: _b.int
SDMA_PKT_WRITE_INCR_INCR_DW1_incr_dw1_offset: _b.int
SDMA_PKT_WRITE_INCR_INCR_DW1_incr_dw1_mask: _b.int
SDMA_PKT_WRITE_INCR_INCR_DW1_incr_dw1_shift: _b.int
SDMA_PKT_WRITE_INCR_COUNT_count_offset: _b.int
SDMA_PKT_WRITE_INCR_COUNT_count_mask: _b.int
SDMA_PKT_WRITE_INCR_COUNT_count_shift: _b.int
SDMA_PKT_INDIRECT_HEADER_op_offset: _b.int
SDMA_PKT_INDIRECT_HEADER_op_mask: _b.int
SDMA_PKT_INDIRECT_HEADER_op_shift: _b.int
SDMA_PKT_INDIRECT_HEADER_sub_op_offset: _b.int
SDMA_PKT_INDIRECT_HEADER_sub_op_mask: _b.int
SDMA_PKT_INDIRECT_HEADER_sub_op_shift: _b.int
SDMA_PKT_INDIRECT_HEADER_vmid_offset: _b.int
SDMA_PKT_INDIRECT_HEADER_vmid_mask: _b.int
SDMA_PKT_INDIRECT_HEADER_vmid_shift: _b.int
SDMA_PKT_INDIRECT_HEADER_priv_offset: _b.int
SDMA_PKT_INDIRECT_HEADER_priv_mask: _b.int
SDMA_PKT_INDIRECT_HEADER_priv_shift: _b.int
SDMA_PKT_INDIRECT_BASE_LO_ib_base_31_0_offset: _b.int
SDMA_PKT_INDIRECT_BASE_LO_ib_base_31_0_mask: _b.int
SDMA_PKT_INDIRECT_BASE_LO_ib_base_31_0_shift: _b.int
SDMA_PKT_INDIRECT_BASE_HI_ib_base_63_32_offset: _b.int
SDMA_PKT_INDIRECT_BASE_HI_ib_base_63_32_mask: _b.int
SDMA_PKT_INDIRECT_BASE_HI_ib_base_63_32_shift: _b.int
SDMA_PKT_INDIRECT_IB_SIZE_ib_size_offset: _b.int
SDMA_PKT_INDIRECT_IB_SIZE_ib_size_mask: _b.int
SDMA_PKT_INDIRECT_IB_SIZE_ib_size_shift: _b.int
SDMA_PKT_INDIRECT_CSA_ADDR_LO_csa_addr_31_0_offset: _b.int
SDMA_PKT_INDIRECT_CSA_ADDR_LO_csa_addr_31_0_mask: _b.int
SDMA_PKT_INDIRECT_CSA_ADDR_LO_csa_addr_31_0_shift: _b.int
SDMA_PKT_INDIRECT_CSA_ADDR_HI_csa_addr_63_32_offset: _b.int
SDMA_PKT_INDIRECT_CSA_ADDR_HI_csa_addr_63_32_mask: _b.int
SDMA_PKT_INDIRECT_CSA_ADDR_HI_csa_addr_63_32_shift: _b.int
SDMA_PKT_SEMAPHORE_HEADER_op_offset: _b.int
SDMA_PKT_SEMAPHORE_HEADER_op_mask: _b.int
SDMA_PKT_SEMAPHORE_HEADER_op_shift: _b.int
SDMA_PKT_SEMAPHORE_HEADER_sub_op_offset: _b.int
SDMA_PKT_SEMAPHORE_HEADER_sub_op_mask: _b.int
SDMA_PKT_SEMAPHORE_HEADER_sub_op_shift: _b.int
SDMA_PKT_SEMAPHORE_HEADER_write_one_offset: _b.int
SDMA_PKT_SEMAPHORE_HEADER_write_one_mask: _b.int
SDMA_PKT_SEMAPHORE_HEADER_write_one_shift: _b.int
SDMA_PKT_SEMAPHORE_HEADER_signal_offset: _b.int
SDMA_PKT_SEMAPHORE_HEADER_signal_mask: _b.int
SDMA_PKT_SEMAPHORE_HEADER_signal_shift: _b.int
SDMA_PKT_SEMAPHORE_HEADER_mailbox_offset: _b.int
SDMA_PKT_SEMAPHORE_HEADER_mailbox_mask: _b.int
SDMA_PKT_SEMAPHORE_HEADER_mailbox_shift: _b.int
SDMA_PKT_SEMAPHORE_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_SEMAPHORE_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_SEMAPHORE_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_SEMAPHORE_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_SEMAPHORE_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_SEMAPHORE_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_FENCE_HEADER_op_offset: _b.int
SDMA_PKT_FENCE_HEADER_op_mask: _b.int
SDMA_PKT_FENCE_HEADER_op_shift: _b.int
SDMA_PKT_FENCE_HEADER_sub_op_offset: _b.int
SDMA_PKT_FENCE_HEADER_sub_op_mask: _b.int
SDMA_PKT_FENCE_HEADER_sub_op_shift: _b.int
SDMA_PKT_FENCE_HEADER_mtype_offset: _b.int
SDMA_PKT_FENCE_HEADER_mtype_mask: _b.int
SDMA_PKT_FENCE_HEADER_mtype_shift: _b.int
SDMA_PKT_FENCE_HEADER_gcc_offset: _b.int
SDMA_PKT_FENCE_HEADER_gcc_mask: _b.int
SDMA_PKT_FENCE_HEADER_gcc_shift: _b.int
SDMA_PKT_FENCE_HEADER_sys_offset: _b.int
SDMA_PKT_FENCE_HEADER_sys_mask: _b.int
SDMA_PKT_FENCE_HEADER_sys_shift: _b.int
SDMA_PKT_FENCE_HEADER_snp_offset: _b.int
SDMA_PKT_FENCE_HEADER_snp_mask: _b.int
SDMA_PKT_FENCE_HEADER_snp_shift: _b.int
SDMA_PKT_FENCE_HEADER_gpa_offset: _b.int
SDMA_PKT_FENCE_HEADER_gpa_mask: _b.int
SDMA_PKT_FENCE_HEADER_gpa_shift: _b.int
SDMA_PKT_FENCE_HEADER_l2_policy_offset: _b.int
SDMA_PKT_FENCE_HEADER_l2_policy_mask: _b.int
SDMA_PKT_FENCE_HEADER_l2_policy_shift: _b.int
SDMA_PKT_FENCE_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_FENCE_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_FENCE_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_FENCE_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_FENCE_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_FENCE_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_FENCE_DATA_data_offset: _b.int
SDMA_PKT_FENCE_DATA_data_mask: _b.int
SDMA_PKT_FENCE_DATA_data_shift: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_op_offset: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_op_mask: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_op_shift: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_sub_op_offset: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_sub_op_mask: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_sub_op_shift: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_byte_en_offset: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_byte_en_mask: _b.int
SDMA_PKT_SRBM_WRITE_HEADER_byte_en_shift: _b.int
SDMA_PKT_SRBM_WRITE_ADDR_addr_offset: _b.int
SDMA_PKT_SRBM_WRITE_ADDR_addr_mask: _b.int
SDMA_PKT_SRBM_WRITE_ADDR_addr_shift: _b.int
SDMA_PKT_SRBM_WRITE_ADDR_apertureid_offset: _b.int
SDMA_PKT_SRBM_WRITE_ADDR_apertureid_mask: _b.int
SDMA_PKT_SRBM_WRITE_ADDR_apertureid_shift: _b.int
SDMA_PKT_SRBM_WRITE_DATA_data_offset: _b.int
SDMA_PKT_SRBM_WRITE_DATA_data_mask: _b.int
SDMA_PKT_SRBM_WRITE_DATA_data_shift: _b.int
SDMA_PKT_PRE_EXE_HEADER_op_offset: _b.int
SDMA_PKT_PRE_EXE_HEADER_op_mask: _b.int
SDMA_PKT_PRE_EXE_HEADER_op_shift: _b.int
SDMA_PKT_PRE_EXE_HEADER_sub_op_offset: _b.int
SDMA_PKT_PRE_EXE_HEADER_sub_op_mask: _b.int
SDMA_PKT_PRE_EXE_HEADER_sub_op_shift: _b.int
SDMA_PKT_PRE_EXE_HEADER_dev_sel_offset: _b.int
SDMA_PKT_PRE_EXE_HEADER_dev_sel_mask: _b.int
SDMA_PKT_PRE_EXE_HEADER_dev_sel_shift: _b.int
SDMA_PKT_PRE_EXE_EXEC_COUNT_exec_count_offset: _b.int
SDMA_PKT_PRE_EXE_EXEC_COUNT_exec_count_mask: _b.int
SDMA_PKT_PRE_EXE_EXEC_COUNT_exec_count_shift: _b.int
SDMA_PKT_COND_EXE_HEADER_op_offset: _b.int
SDMA_PKT_COND_EXE_HEADER_op_mask: _b.int
SDMA_PKT_COND_EXE_HEADER_op_shift: _b.int
SDMA_PKT_COND_EXE_HEADER_sub_op_offset: _b.int
SDMA_PKT_COND_EXE_HEADER_sub_op_mask: _b.int
SDMA_PKT_COND_EXE_HEADER_sub_op_shift: _b.int
SDMA_PKT_COND_EXE_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_COND_EXE_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_COND_EXE_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_COND_EXE_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_COND_EXE_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_COND_EXE_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_COND_EXE_REFERENCE_reference_offset: _b.int
SDMA_PKT_COND_EXE_REFERENCE_reference_mask: _b.int
SDMA_PKT_COND_EXE_REFERENCE_reference_shift: _b.int
SDMA_PKT_COND_EXE_EXEC_COUNT_exec_count_offset: _b.int
SDMA_PKT_COND_EXE_EXEC_COUNT_exec_count_mask: _b.int
SDMA_PKT_COND_EXE_EXEC_COUNT_exec_count_shift: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_op_offset: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_op_mask: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_op_shift: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_sub_op_offset: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_sub_op_mask: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_sub_op_shift: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_sw_offset: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_sw_mask: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_sw_shift: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_fillsize_offset: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_fillsize_mask: _b.int
SDMA_PKT_CONSTANT_FILL_HEADER_fillsize_shift: _b.int
SDMA_PKT_CONSTANT_FILL_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_CONSTANT_FILL_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_CONSTANT_FILL_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_CONSTANT_FILL_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_CONSTANT_FILL_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_CONSTANT_FILL_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_CONSTANT_FILL_DATA_src_data_31_0_offset: _b.int
SDMA_PKT_CONSTANT_FILL_DATA_src_data_31_0_mask: _b.int
SDMA_PKT_CONSTANT_FILL_DATA_src_data_31_0_shift: _b.int
SDMA_PKT_CONSTANT_FILL_COUNT_count_offset: _b.int
SDMA_PKT_CONSTANT_FILL_COUNT_count_mask: _b.int
SDMA_PKT_CONSTANT_FILL_COUNT_count_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_op_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_op_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_op_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_sub_op_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_sub_op_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_sub_op_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_memlog_clr_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_memlog_clr_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_HEADER_memlog_clr_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_BYTE_STRIDE_byte_stride_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_BYTE_STRIDE_byte_stride_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_BYTE_STRIDE_byte_stride_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_DMA_COUNT_dma_count_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_DMA_COUNT_dma_count_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_DMA_COUNT_dma_count_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_PKT_DATA_FILL_MULTI_BYTE_COUNT_count_offset: _b.int
SDMA_PKT_DATA_FILL_MULTI_BYTE_COUNT_count_mask: _b.int
SDMA_PKT_DATA_FILL_MULTI_BYTE_COUNT_count_shift: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_op_offset: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_op_mask: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_op_shift: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_sub_op_offset: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_sub_op_mask: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_sub_op_shift: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_hdp_flush_offset: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_hdp_flush_mask: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_hdp_flush_shift: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_func_offset: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_func_mask: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_func_shift: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_mem_poll_offset: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_mem_poll_mask: _b.int
SDMA_PKT_POLL_REGMEM_HEADER_mem_poll_shift: _b.int
SDMA_PKT_POLL_REGMEM_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_POLL_REGMEM_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_POLL_REGMEM_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_POLL_REGMEM_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_POLL_REGMEM_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_POLL_REGMEM_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_POLL_REGMEM_VALUE_value_offset: _b.int
SDMA_PKT_POLL_REGMEM_VALUE_value_mask: _b.int
SDMA_PKT_POLL_REGMEM_VALUE_value_shift: _b.int
SDMA_PKT_POLL_REGMEM_MASK_mask_offset: _b.int
SDMA_PKT_POLL_REGMEM_MASK_mask_mask: _b.int
SDMA_PKT_POLL_REGMEM_MASK_mask_shift: _b.int
SDMA_PKT_POLL_REGMEM_DW5_interval_offset: _b.int
SDMA_PKT_POLL_REGMEM_DW5_interval_mask: _b.int
SDMA_PKT_POLL_REGMEM_DW5_interval_shift: _b.int
SDMA_PKT_POLL_REGMEM_DW5_retry_count_offset: _b.int
SDMA_PKT_POLL_REGMEM_DW5_retry_count_mask: _b.int
SDMA_PKT_POLL_REGMEM_DW5_retry_count_shift: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_op_offset: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_op_mask: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_op_shift: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_sub_op_offset: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_sub_op_mask: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_sub_op_shift: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_SRC_ADDR_addr_31_2_offset: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_SRC_ADDR_addr_31_2_mask: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_SRC_ADDR_addr_31_2_shift: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_op_offset: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_op_mask: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_op_shift: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_sub_op_offset: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_sub_op_mask: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_sub_op_shift: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_ea_offset: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_ea_mask: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_ea_shift: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_START_PAGE_addr_31_4_offset: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_START_PAGE_addr_31_4_mask: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_START_PAGE_addr_31_4_shift: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_PAGE_NUM_page_num_31_0_offset: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_PAGE_NUM_page_num_31_0_mask: _b.int
SDMA_PKT_POLL_DBIT_WRITE_MEM_PAGE_NUM_page_num_31_0_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_op_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_op_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_op_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_sub_op_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_sub_op_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_sub_op_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_mode_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_mode_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_HEADER_mode_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_PATTERN_pattern_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_PATTERN_pattern_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_PATTERN_pattern_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_LO_cmp0_start_31_0_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_LO_cmp0_start_31_0_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_LO_cmp0_start_31_0_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_HI_cmp0_start_63_32_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_HI_cmp0_start_63_32_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_HI_cmp0_start_63_32_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_LO_cmp1_end_31_0_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_LO_cmp1_end_31_0_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_LO_cmp1_end_31_0_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_HI_cmp1_end_63_32_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_HI_cmp1_end_63_32_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_HI_cmp1_end_63_32_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_LO_cmp1_start_31_0_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_LO_cmp1_start_31_0_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_LO_cmp1_start_31_0_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_HI_cmp1_start_63_32_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_HI_cmp1_start_63_32_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_HI_cmp1_start_63_32_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_LO_cmp1_end_31_0_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_LO_cmp1_end_31_0_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_LO_cmp1_end_31_0_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_HI_cmp1_end_63_32_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_HI_cmp1_end_63_32_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_HI_cmp1_end_63_32_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_LO_rec_31_0_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_LO_rec_31_0_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_LO_rec_31_0_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_HI_rec_63_32_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_HI_rec_63_32_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_HI_rec_63_32_shift: _b.int
SDMA_PKT_POLL_MEM_VERIFY_RESERVED_reserved_offset: _b.int
SDMA_PKT_POLL_MEM_VERIFY_RESERVED_reserved_mask: _b.int
SDMA_PKT_POLL_MEM_VERIFY_RESERVED_reserved_shift: _b.int
SDMA_PKT_ATOMIC_HEADER_op_offset: _b.int
SDMA_PKT_ATOMIC_HEADER_op_mask: _b.int
SDMA_PKT_ATOMIC_HEADER_op_shift: _b.int
SDMA_PKT_ATOMIC_HEADER_loop_offset: _b.int
SDMA_PKT_ATOMIC_HEADER_loop_mask: _b.int
SDMA_PKT_ATOMIC_HEADER_loop_shift: _b.int
SDMA_PKT_ATOMIC_HEADER_tmz_offset: _b.int
SDMA_PKT_ATOMIC_HEADER_tmz_mask: _b.int
SDMA_PKT_ATOMIC_HEADER_tmz_shift: _b.int
SDMA_PKT_ATOMIC_HEADER_atomic_op_offset: _b.int
SDMA_PKT_ATOMIC_HEADER_atomic_op_mask: _b.int
SDMA_PKT_ATOMIC_HEADER_atomic_op_shift: _b.int
SDMA_PKT_ATOMIC_ADDR_LO_addr_31_0_offset: _b.int
SDMA_PKT_ATOMIC_ADDR_LO_addr_31_0_mask: _b.int
SDMA_PKT_ATOMIC_ADDR_LO_addr_31_0_shift: _b.int
SDMA_PKT_ATOMIC_ADDR_HI_addr_63_32_offset: _b.int
SDMA_PKT_ATOMIC_ADDR_HI_addr_63_32_mask: _b.int
SDMA_PKT_ATOMIC_ADDR_HI_addr_63_32_shift: _b.int
SDMA_PKT_ATOMIC_SRC_DATA_LO_src_data_31_0_offset: _b.int
SDMA_PKT_ATOMIC_SRC_DATA_LO_src_data_31_0_mask: _b.int
SDMA_PKT_ATOMIC_SRC_DATA_LO_src_data_31_0_shift: _b.int
SDMA_PKT_ATOMIC_SRC_DATA_HI_src_data_63_32_offset: _b.int
SDMA_PKT_ATOMIC_SRC_DATA_HI_src_data_63_32_mask: _b.int
SDMA_PKT_ATOMIC_SRC_DATA_HI_src_data_63_32_shift: _b.int
SDMA_PKT_ATOMIC_CMP_DATA_LO_cmp_data_31_0_offset: _b.int
SDMA_PKT_ATOMIC_CMP_DATA_LO_cmp_data_31_0_mask: _b.int
SDMA_PKT_ATOMIC_CMP_DATA_LO_cmp_data_31_0_shift: _b.int
SDMA_PKT_ATOMIC_CMP_DATA_HI_cmp_data_63_32_offset: _b.int
SDMA_PKT_ATOMIC_CMP_DATA_HI_cmp_data_63_32_mask: _b.int
SDMA_PKT_ATOMIC_CMP_DATA_HI_cmp_data_63_32_shift: _b.int
SDMA_PKT_ATOMIC_LOOP_INTERVAL_loop_interval_offset: _b.int
SDMA_PKT_ATOMIC_LOOP_INTERVAL_loop_interval_mask: _b.int
SDMA_PKT_ATOMIC_LOOP_INTERVAL_loop_interval_shift: _b.int
SDMA_PKT_TIMESTAMP_SET_HEADER_op_offset: _b.int
SDMA_PKT_TIMESTAMP_SET_HEADER_op_mask: _b.int
SDMA_PKT_TIMESTAMP_SET_HEADER_op_shift: _b.int
SDMA_PKT_TIMESTAMP_SET_HEADER_sub_op_offset: _b.int
SDMA_PKT_TIMESTAMP_SET_HEADER_sub_op_mask: _b.int
SDMA_PKT_TIMESTAMP_SET_HEADER_sub_op_shift: _b.int
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_LO_init_data_31_0_offset: _b.int
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_LO_init_data_31_0_mask: _b.int
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_LO_init_data_31_0_shift: _b.int
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_HI_init_data_63_32_offset: _b.int
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_HI_init_data_63_32_mask: _b.int
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_HI_init_data_63_32_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_HEADER_op_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_HEADER_op_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_HEADER_op_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_HEADER_sub_op_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_HEADER_sub_op_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_HEADER_sub_op_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_LO_write_addr_31_3_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_LO_write_addr_31_3_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_LO_write_addr_31_3_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_HI_write_addr_63_32_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_HI_write_addr_63_32_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_HI_write_addr_63_32_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_op_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_op_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_op_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_sub_op_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_sub_op_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_sub_op_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_LO_write_addr_31_3_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_LO_write_addr_31_3_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_LO_write_addr_31_3_shift: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_HI_write_addr_63_32_offset: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_HI_write_addr_63_32_mask: _b.int
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_HI_write_addr_63_32_shift: _b.int
SDMA_PKT_TRAP_HEADER_op_offset: _b.int
SDMA_PKT_TRAP_HEADER_op_mask: _b.int
SDMA_PKT_TRAP_HEADER_op_shift: _b.int
SDMA_PKT_TRAP_HEADER_sub_op_offset: _b.int
SDMA_PKT_TRAP_HEADER_sub_op_mask: _b.int
SDMA_PKT_TRAP_HEADER_sub_op_shift: _b.int
SDMA_PKT_TRAP_INT_CONTEXT_int_context_offset: _b.int
SDMA_PKT_TRAP_INT_CONTEXT_int_context_mask: _b.int
SDMA_PKT_TRAP_INT_CONTEXT_int_context_shift: _b.int
SDMA_PKT_DUMMY_TRAP_HEADER_op_offset: _b.int
SDMA_PKT_DUMMY_TRAP_HEADER_op_mask: _b.int
SDMA_PKT_DUMMY_TRAP_HEADER_op_shift: _b.int
SDMA_PKT_DUMMY_TRAP_HEADER_sub_op_offset: _b.int
SDMA_PKT_DUMMY_TRAP_HEADER_sub_op_mask: _b.int
SDMA_PKT_DUMMY_TRAP_HEADER_sub_op_shift: _b.int
SDMA_PKT_DUMMY_TRAP_INT_CONTEXT_int_context_offset: _b.int
SDMA_PKT_DUMMY_TRAP_INT_CONTEXT_int_context_mask: _b.int
SDMA_PKT_DUMMY_TRAP_INT_CONTEXT_int_context_shift: _b.int
SDMA_PKT_GPUVM_INV_HEADER_op_offset: _b.int
SDMA_PKT_GPUVM_INV_HEADER_op_mask: _b.int
SDMA_PKT_GPUVM_INV_HEADER_op_shift: _b.int
SDMA_PKT_GPUVM_INV_HEADER_sub_op_offset: _b.int
SDMA_PKT_GPUVM_INV_HEADER_sub_op_mask: _b.int
SDMA_PKT_GPUVM_INV_HEADER_sub_op_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_per_vmid_inv_req_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_per_vmid_inv_req_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_per_vmid_inv_req_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_flush_type_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_flush_type_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_flush_type_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_ptes_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_ptes_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_ptes_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde0_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde0_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde0_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde1_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde1_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde1_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde2_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde2_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l2_pde2_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l1_ptes_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l1_ptes_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_l1_ptes_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_clr_protection_fault_status_addr_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_clr_protection_fault_status_addr_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_clr_protection_fault_status_addr_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_log_request_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_log_request_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_log_request_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_four_kilobytes_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_four_kilobytes_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD1_four_kilobytes_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD2_s_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD2_s_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD2_s_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD2_page_va_42_12_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD2_page_va_42_12_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD2_page_va_42_12_shift: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD3_page_va_47_43_offset: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD3_page_va_47_43_mask: _b.int
SDMA_PKT_GPUVM_INV_PAYLOAD3_page_va_47_43_shift: _b.int
SDMA_PKT_GCR_REQ_HEADER_op_offset: _b.int
SDMA_PKT_GCR_REQ_HEADER_op_mask: _b.int
SDMA_PKT_GCR_REQ_HEADER_op_shift: _b.int
SDMA_PKT_GCR_REQ_HEADER_sub_op_offset: _b.int
SDMA_PKT_GCR_REQ_HEADER_sub_op_mask: _b.int
SDMA_PKT_GCR_REQ_HEADER_sub_op_shift: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD1_base_va_31_7_offset: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD1_base_va_31_7_mask: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD1_base_va_31_7_shift: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD2_base_va_47_32_offset: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD2_base_va_47_32_mask: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD2_base_va_47_32_shift: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD2_gcr_control_15_0_offset: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD2_gcr_control_15_0_mask: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD2_gcr_control_15_0_shift: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD3_gcr_control_18_16_offset: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD3_gcr_control_18_16_mask: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD3_gcr_control_18_16_shift: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD3_limit_va_31_7_offset: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD3_limit_va_31_7_mask: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD3_limit_va_31_7_shift: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD4_limit_va_47_32_offset: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD4_limit_va_47_32_mask: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD4_limit_va_47_32_shift: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD4_vmid_offset: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD4_vmid_mask: _b.int
SDMA_PKT_GCR_REQ_PAYLOAD4_vmid_shift: _b.int
SDMA_PKT_NOP_HEADER_op_offset: _b.int
SDMA_PKT_NOP_HEADER_op_mask: _b.int
SDMA_PKT_NOP_HEADER_op_shift: _b.int
SDMA_PKT_NOP_HEADER_sub_op_offset: _b.int
SDMA_PKT_NOP_HEADER_sub_op_mask: _b.int
SDMA_PKT_NOP_HEADER_sub_op_shift: _b.int
SDMA_PKT_NOP_HEADER_count_offset: _b.int
SDMA_PKT_NOP_HEADER_count_mask: _b.int
SDMA_PKT_NOP_HEADER_count_shift: _b.int
SDMA_PKT_NOP_DATA0_data0_offset: _b.int
SDMA_PKT_NOP_DATA0_data0_mask: _b.int
SDMA_PKT_NOP_DATA0_data0_shift: _b.int
SDMA_AQL_PKT_HEADER_HEADER_format_offset: _b.int
SDMA_AQL_PKT_HEADER_HEADER_format_mask: _b.int
SDMA_AQL_PKT_HEADER_HEADER_format_shift: _b.int
SDMA_AQL_PKT_HEADER_HEADER_barrier_offset: _b.int
SDMA_AQL_PKT_HEADER_HEADER_barrier_mask: _b.int
SDMA_AQL_PKT_HEADER_HEADER_barrier_shift: _b.int
SDMA_AQL_PKT_HEADER_HEADER_acquire_fence_scope_offset: _b.int
SDMA_AQL_PKT_HEADER_HEADER_acquire_fence_scope_mask: _b.int
SDMA_AQL_PKT_HEADER_HEADER_acquire_fence_scope_shift: _b.int
SDMA_AQL_PKT_HEADER_HEADER_release_fence_scope_offset: _b.int
SDMA_AQL_PKT_HEADER_HEADER_release_fence_scope_mask: _b.int
SDMA_AQL_PKT_HEADER_HEADER_release_fence_scope_shift: _b.int
SDMA_AQL_PKT_HEADER_HEADER_reserved_offset: _b.int
SDMA_AQL_PKT_HEADER_HEADER_reserved_mask: _b.int
SDMA_AQL_PKT_HEADER_HEADER_reserved_shift: _b.int
SDMA_AQL_PKT_HEADER_HEADER_op_offset: _b.int
SDMA_AQL_PKT_HEADER_HEADER_op_mask: _b.int
SDMA_AQL_PKT_HEADER_HEADER_op_shift: _b.int
SDMA_AQL_PKT_HEADER_HEADER_subop_offset: _b.int
SDMA_AQL_PKT_HEADER_HEADER_subop_mask: _b.int
SDMA_AQL_PKT_HEADER_HEADER_subop_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_format_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_format_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_format_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_barrier_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_barrier_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_barrier_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_acquire_fence_scope_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_acquire_fence_scope_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_acquire_fence_scope_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_release_fence_scope_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_release_fence_scope_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_release_fence_scope_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_reserved_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_reserved_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_reserved_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_op_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_op_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_op_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_subop_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_subop_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_HEADER_subop_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW1_reserved_dw1_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW1_reserved_dw1_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW1_reserved_dw1_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_LO_return_addr_31_0_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_LO_return_addr_31_0_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_LO_return_addr_31_0_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_HI_return_addr_63_32_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_HI_return_addr_63_32_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_HI_return_addr_63_32_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COUNT_count_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COUNT_count_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COUNT_count_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_dst_sw_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_dst_sw_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_dst_sw_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_src_sw_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_src_sw_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_src_sw_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_HI_src_addr_63_32_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_HI_src_addr_63_32_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_HI_src_addr_63_32_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_LO_dst_addr_31_0_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_LO_dst_addr_31_0_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_LO_dst_addr_31_0_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_HI_dst_addr_63_32_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_HI_dst_addr_63_32_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_HI_dst_addr_63_32_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW10_reserved_dw10_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW10_reserved_dw10_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW10_reserved_dw10_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW11_reserved_dw11_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW11_reserved_dw11_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW11_reserved_dw11_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW12_reserved_dw12_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW12_reserved_dw12_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW12_reserved_dw12_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW13_reserved_dw13_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW13_reserved_dw13_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW13_reserved_dw13_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_LO_completion_signal_31_0_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_LO_completion_signal_31_0_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_LO_completion_signal_31_0_shift: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_HI_completion_signal_63_32_offset: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_HI_completion_signal_63_32_mask: _b.int
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_HI_completion_signal_63_32_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_format_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_format_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_format_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_barrier_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_barrier_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_barrier_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_acquire_fence_scope_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_acquire_fence_scope_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_acquire_fence_scope_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_release_fence_scope_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_release_fence_scope_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_release_fence_scope_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_reserved_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_reserved_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_reserved_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_op_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_op_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_op_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_subop_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_subop_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_HEADER_subop_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW1_reserved_dw1_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW1_reserved_dw1_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW1_reserved_dw1_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_LO_dependent_addr_0_31_0_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_LO_dependent_addr_0_31_0_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_LO_dependent_addr_0_31_0_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_HI_dependent_addr_0_63_32_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_HI_dependent_addr_0_63_32_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_HI_dependent_addr_0_63_32_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_LO_dependent_addr_1_31_0_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_LO_dependent_addr_1_31_0_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_LO_dependent_addr_1_31_0_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_HI_dependent_addr_1_63_32_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_HI_dependent_addr_1_63_32_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_HI_dependent_addr_1_63_32_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_LO_dependent_addr_2_31_0_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_LO_dependent_addr_2_31_0_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_LO_dependent_addr_2_31_0_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_HI_dependent_addr_2_63_32_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_HI_dependent_addr_2_63_32_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_HI_dependent_addr_2_63_32_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_LO_dependent_addr_3_31_0_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_LO_dependent_addr_3_31_0_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_LO_dependent_addr_3_31_0_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_HI_dependent_addr_3_63_32_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_HI_dependent_addr_3_63_32_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_HI_dependent_addr_3_63_32_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_LO_dependent_addr_4_31_0_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_LO_dependent_addr_4_31_0_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_LO_dependent_addr_4_31_0_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_HI_dependent_addr_4_63_32_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_HI_dependent_addr_4_63_32_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_HI_dependent_addr_4_63_32_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW12_reserved_dw12_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW12_reserved_dw12_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW12_reserved_dw12_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW13_reserved_dw13_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW13_reserved_dw13_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW13_reserved_dw13_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_LO_completion_signal_31_0_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_LO_completion_signal_31_0_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_LO_completion_signal_31_0_shift: _b.int
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_HI_completion_signal_63_32_offset: _b.int
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_HI_completion_signal_63_32_mask: _b.int
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_HI_completion_signal_63_32_shift: _b.int
