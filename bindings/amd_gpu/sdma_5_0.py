"""SDMA packets of gfx10: navi10_sdma_pkt_open.h.

Made by `autogen regen amd_gpu.sdma_5_0` from headers/amd_gpu/sdma_5_0.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'navi10_sdma_pkt_open.h': 'f15a9e66ae9d919cc241ddae144879cc856323a05ae26e427bedb6184373e3c1',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_macros = """
SDMA_GCR_SEQ(x) = c_uint((x & 3) << 16)
SDMA_GCR_GL2_RANGE(x) = c_uint((x & 3) << 11)
SDMA_GCR_GL1_RANGE(x) = c_uint((x & 3) << 2)
SDMA_GCR_GLI_INV(x) = c_uint((x & 3) << 0)
SDMA_PKT_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_LINEAR_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_LINEAR_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_LINEAR_HEADER_ENCRYPT(x) = c_uint((x & 1) << 16)
SDMA_PKT_COPY_LINEAR_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_LINEAR_HEADER_BACKWARDS(x) = c_uint((x & 1) << 25)
SDMA_PKT_COPY_LINEAR_HEADER_BROADCAST(x) = c_uint((x & 1) << 27)
SDMA_PKT_COPY_LINEAR_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_COPY_LINEAR_PARAMETER_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_LINEAR_PARAMETER_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_BC_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_LINEAR_BC_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_LINEAR_BC_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_DST_HA(x) = c_uint((x & 1) << 22)
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_LINEAR_BC_PARAMETER_SRC_HA(x) = c_uint((x & 1) << 30)
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_DIRTY_PAGE_HEADER_ALL(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_DIRTY_PAGE_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_MTYPE(x) = c_uint((x & 7) << 3)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_L2_POLICY(x) = c_uint((x & 3) << 6)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_MTYPE(x) = c_uint((x & 7) << 11)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_L2_POLICY(x) = c_uint((x & 3) << 14)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_GCC(x) = c_uint((x & 1) << 19)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_SYS(x) = c_uint((x & 1) << 20)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_SNOOP(x) = c_uint((x & 1) << 22)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_DST_GPA(x) = c_uint((x & 1) << 23)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_SYS(x) = c_uint((x & 1) << 28)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_SNOOP(x) = c_uint((x & 1) << 30)
SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER_SRC_GPA(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_PHYSICAL_LINEAR_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_MTYPE(x) = c_uint((x & 7) << 3)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_L2_POLICY(x) = c_uint((x & 3) << 6)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_MTYPE(x) = c_uint((x & 7) << 11)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_L2_POLICY(x) = c_uint((x & 3) << 14)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_GCC(x) = c_uint((x & 1) << 19)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_SYS(x) = c_uint((x & 1) << 20)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_LOG(x) = c_uint((x & 1) << 21)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_SNOOP(x) = c_uint((x & 1) << 22)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_DST_GPA(x) = c_uint((x & 1) << 23)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_GCC(x) = c_uint((x & 1) << 27)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_SYS(x) = c_uint((x & 1) << 28)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_SNOOP(x) = c_uint((x & 1) << 30)
SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER_SRC_GPA(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_ENCRYPT(x) = c_uint((x & 1) << 16)
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER_BROADCAST(x) = c_uint((x & 1) << 27)
SDMA_PKT_COPY_BROADCAST_LINEAR_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_DST2_SW(x) = c_uint((x & 3) << 8)
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_DST1_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_LO_DST1_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_HI_DST1_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_LO_DST2_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_HI_DST2_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER_ELEMENTSIZE(x) = c_uint((x & 7) << 29)
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_SRC_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3_SRC_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_SRC_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4_SRC_PITCH(x) = c_uint((x & 0x7ffff) << 13)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_5_SRC_SLICE_PITCH(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_DST_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8_DST_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_DST_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9_DST_PITCH(x) = c_uint((x & 0x7ffff) << 13)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_10_DST_SLICE_PITCH(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_RECT_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11_RECT_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_RECT_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER_ELEMENTSIZE(x) = c_uint((x & 7) << 29)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_SRC_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3_SRC_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_SRC_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4_SRC_PITCH(x) = c_uint((x & 0x3fff) << 13)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_5_SRC_SLICE_PITCH(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_DST_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8_DST_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_DST_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9_DST_PITCH(x) = c_uint((x & 0x3fff) << 13)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_10_DST_SLICE_PITCH(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_RECT_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11_RECT_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_RECT_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_DST_HA(x) = c_uint((x & 1) << 22)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12_SRC_HA(x) = c_uint((x & 1) << 30)
SDMA_PKT_COPY_TILED_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_TILED_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_TILED_HEADER_ENCRYPT(x) = c_uint((x & 1) << 16)
SDMA_PKT_COPY_TILED_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_TILED_HEADER_DETILE(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_TILED_TILED_ADDR_LO_TILED_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_TILED_ADDR_HI_TILED_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_DW_3_WIDTH(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_DW_4_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_DW_4_DEPTH(x) = c_uint((x & 0x1fff) << 16)
SDMA_PKT_COPY_TILED_DW_5_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_TILED_DW_5_SWIZZLE_MODE(x) = c_uint((x & 0x1f) << 3)
SDMA_PKT_COPY_TILED_DW_5_DIMENSION(x) = c_uint((x & 3) << 9)
SDMA_PKT_COPY_TILED_DW_5_MIP_MAX(x) = c_uint((x & 0xf) << 16)
SDMA_PKT_COPY_TILED_DW_6_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_DW_6_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_DW_7_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_TILED_DW_7_LINEAR_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_TILED_DW_7_LINEAR_CC(x) = c_uint((x & 1) << 20)
SDMA_PKT_COPY_TILED_DW_7_TILE_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_TILED_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_LINEAR_PITCH_LINEAR_PITCH(x) = c_uint((x & 0x7ffff) << 0)
SDMA_PKT_COPY_TILED_LINEAR_SLICE_PITCH_LINEAR_SLICE_PITCH(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_COPY_TILED_BC_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_TILED_BC_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_TILED_BC_HEADER_DETILE(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_LO_TILED_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_BC_TILED_ADDR_HI_TILED_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_BC_DW_3_WIDTH(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_BC_DW_4_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_BC_DW_4_DEPTH(x) = c_uint((x & 0x7ff) << 16)
SDMA_PKT_COPY_TILED_BC_DW_5_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_TILED_BC_DW_5_ARRAY_MODE(x) = c_uint((x & 0xf) << 3)
SDMA_PKT_COPY_TILED_BC_DW_5_MIT_MODE(x) = c_uint((x & 7) << 8)
SDMA_PKT_COPY_TILED_BC_DW_5_TILESPLIT_SIZE(x) = c_uint((x & 7) << 11)
SDMA_PKT_COPY_TILED_BC_DW_5_BANK_W(x) = c_uint((x & 3) << 15)
SDMA_PKT_COPY_TILED_BC_DW_5_BANK_H(x) = c_uint((x & 3) << 18)
SDMA_PKT_COPY_TILED_BC_DW_5_NUM_BANK(x) = c_uint((x & 3) << 21)
SDMA_PKT_COPY_TILED_BC_DW_5_MAT_ASPT(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_TILED_BC_DW_5_PIPE_CONFIG(x) = c_uint((x & 0x1f) << 26)
SDMA_PKT_COPY_TILED_BC_DW_6_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_BC_DW_6_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_BC_DW_7_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_TILED_BC_DW_7_LINEAR_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_TILED_BC_DW_7_TILE_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_BC_LINEAR_PITCH_LINEAR_PITCH(x) = c_uint((x & 0x7ffff) << 0)
SDMA_PKT_COPY_TILED_BC_COUNT_COUNT(x) = c_uint((x & 0xfffff) << 2)
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_ENCRYPT(x) = c_uint((x & 1) << 16)
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_VIDEOCOPY(x) = c_uint((x & 1) << 26)
SDMA_PKT_COPY_L2T_BROADCAST_HEADER_BROADCAST(x) = c_uint((x & 1) << 27)
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_0_TILED_ADDR0_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_0_TILED_ADDR0_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_1_TILED_ADDR1_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_1_TILED_ADDR1_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_DW_5_WIDTH(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_DW_6_DEPTH(x) = c_uint((x & 0x1fff) << 16)
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_SWIZZLE_MODE(x) = c_uint((x & 0x1f) << 3)
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_DIMENSION(x) = c_uint((x & 3) << 9)
SDMA_PKT_COPY_L2T_BROADCAST_DW_7_MIP_MAX(x) = c_uint((x & 0xf) << 16)
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_DW_8_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_L2T_BROADCAST_DW_9_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_DST2_SW(x) = c_uint((x & 3) << 8)
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_LINEAR_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_L2T_BROADCAST_DW_10_TILE_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_PITCH_LINEAR_PITCH(x) = c_uint((x & 0x7ffff) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_SLICE_PITCH_LINEAR_SLICE_PITCH(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_L2T_BROADCAST_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_COPY_T2T_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_T2T_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_T2T_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_T2T_HEADER_DCC(x) = c_uint((x & 1) << 19)
SDMA_PKT_COPY_T2T_HEADER_DCC_DIR(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_T2T_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_DW_3_SRC_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_DW_3_SRC_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_DW_4_SRC_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_T2T_DW_4_SRC_WIDTH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_DW_5_SRC_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_DW_5_SRC_DEPTH(x) = c_uint((x & 0x1fff) << 16)
SDMA_PKT_COPY_T2T_DW_6_SRC_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_T2T_DW_6_SRC_SWIZZLE_MODE(x) = c_uint((x & 0x1f) << 3)
SDMA_PKT_COPY_T2T_DW_6_SRC_DIMENSION(x) = c_uint((x & 3) << 9)
SDMA_PKT_COPY_T2T_DW_6_SRC_MIP_MAX(x) = c_uint((x & 0xf) << 16)
SDMA_PKT_COPY_T2T_DW_6_SRC_MIP_ID(x) = c_uint((x & 0xf) << 20)
SDMA_PKT_COPY_T2T_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_DW_9_DST_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_DW_9_DST_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_DW_10_DST_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_T2T_DW_10_DST_WIDTH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_DW_11_DST_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_DW_11_DST_DEPTH(x) = c_uint((x & 0x1fff) << 16)
SDMA_PKT_COPY_T2T_DW_12_DST_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_T2T_DW_12_DST_SWIZZLE_MODE(x) = c_uint((x & 0x1f) << 3)
SDMA_PKT_COPY_T2T_DW_12_DST_DIMENSION(x) = c_uint((x & 3) << 9)
SDMA_PKT_COPY_T2T_DW_12_DST_MIP_MAX(x) = c_uint((x & 0xf) << 16)
SDMA_PKT_COPY_T2T_DW_12_DST_MIP_ID(x) = c_uint((x & 0xf) << 20)
SDMA_PKT_COPY_T2T_DW_13_RECT_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_DW_13_RECT_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_DW_14_RECT_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_T2T_DW_14_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_T2T_DW_14_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_T2T_META_ADDR_LO_META_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_META_ADDR_HI_META_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_META_CONFIG_DATA_FORMAT(x) = c_uint((x & 0x7f) << 0)
SDMA_PKT_COPY_T2T_META_CONFIG_COLOR_TRANSFORM_DISABLE(x) = c_uint((x & 1) << 7)
SDMA_PKT_COPY_T2T_META_CONFIG_ALPHA_IS_ON_MSB(x) = c_uint((x & 1) << 8)
SDMA_PKT_COPY_T2T_META_CONFIG_NUMBER_TYPE(x) = c_uint((x & 7) << 9)
SDMA_PKT_COPY_T2T_META_CONFIG_SURFACE_TYPE(x) = c_uint((x & 3) << 12)
SDMA_PKT_COPY_T2T_META_CONFIG_MAX_COMP_BLOCK_SIZE(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_T2T_META_CONFIG_MAX_UNCOMP_BLOCK_SIZE(x) = c_uint((x & 3) << 26)
SDMA_PKT_COPY_T2T_META_CONFIG_WRITE_COMPRESS_ENABLE(x) = c_uint((x & 1) << 28)
SDMA_PKT_COPY_T2T_META_CONFIG_META_TMZ(x) = c_uint((x & 1) << 29)
SDMA_PKT_COPY_T2T_BC_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_T2T_BC_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_BC_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_BC_DW_3_SRC_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_3_SRC_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_BC_DW_4_SRC_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_4_SRC_WIDTH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_BC_DW_5_SRC_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_5_SRC_DEPTH(x) = c_uint((x & 0x7ff) << 16)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_ARRAY_MODE(x) = c_uint((x & 0xf) << 3)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_MIT_MODE(x) = c_uint((x & 7) << 8)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_TILESPLIT_SIZE(x) = c_uint((x & 7) << 11)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_BANK_W(x) = c_uint((x & 3) << 15)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_BANK_H(x) = c_uint((x & 3) << 18)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_NUM_BANK(x) = c_uint((x & 3) << 21)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_MAT_ASPT(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_T2T_BC_DW_6_SRC_PIPE_CONFIG(x) = c_uint((x & 0x1f) << 26)
SDMA_PKT_COPY_T2T_BC_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_BC_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_T2T_BC_DW_9_DST_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_9_DST_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_BC_DW_10_DST_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_10_DST_WIDTH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_BC_DW_11_DST_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_11_DST_DEPTH(x) = c_uint((x & 0xfff) << 16)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_ARRAY_MODE(x) = c_uint((x & 0xf) << 3)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_MIT_MODE(x) = c_uint((x & 7) << 8)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_TILESPLIT_SIZE(x) = c_uint((x & 7) << 11)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_BANK_W(x) = c_uint((x & 3) << 15)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_BANK_H(x) = c_uint((x & 3) << 18)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_NUM_BANK(x) = c_uint((x & 3) << 21)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_MAT_ASPT(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_T2T_BC_DW_12_DST_PIPE_CONFIG(x) = c_uint((x & 0x1f) << 26)
SDMA_PKT_COPY_T2T_BC_DW_13_RECT_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_13_RECT_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_T2T_BC_DW_14_RECT_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_T2T_BC_DW_14_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_T2T_BC_DW_14_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_DCC(x) = c_uint((x & 1) << 19)
SDMA_PKT_COPY_TILED_SUBWIN_HEADER_DETILE(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_LO_TILED_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_HI_TILED_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_TILED_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_3_TILED_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_TILED_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_4_WIDTH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_5_DEPTH(x) = c_uint((x & 0x1fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_SWIZZLE_MODE(x) = c_uint((x & 0x1f) << 3)
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_DIMENSION(x) = c_uint((x & 3) << 9)
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_MIP_MAX(x) = c_uint((x & 0xf) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_6_MIP_ID(x) = c_uint((x & 0xf) << 20)
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_LINEAR_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_9_LINEAR_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_LINEAR_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_10_LINEAR_PITCH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_11_LINEAR_SLICE_PITCH(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_RECT_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_12_RECT_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_RECT_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_LINEAR_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_DW_13_TILE_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_LO_META_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_HI_META_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_DATA_FORMAT(x) = c_uint((x & 0x7f) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_COLOR_TRANSFORM_DISABLE(x) = c_uint((x & 1) << 7)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_ALPHA_IS_ON_MSB(x) = c_uint((x & 1) << 8)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_NUMBER_TYPE(x) = c_uint((x & 7) << 9)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_SURFACE_TYPE(x) = c_uint((x & 3) << 12)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_MAX_COMP_BLOCK_SIZE(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_MAX_UNCOMP_BLOCK_SIZE(x) = c_uint((x & 3) << 26)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_WRITE_COMPRESS_ENABLE(x) = c_uint((x & 1) << 28)
SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG_META_TMZ(x) = c_uint((x & 1) << 29)
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER_DETILE(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_LO_TILED_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_HI_TILED_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_TILED_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3_TILED_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_TILED_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4_WIDTH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5_DEPTH(x) = c_uint((x & 0x7ff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_ARRAY_MODE(x) = c_uint((x & 0xf) << 3)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_MIT_MODE(x) = c_uint((x & 7) << 8)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_TILESPLIT_SIZE(x) = c_uint((x & 7) << 11)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_BANK_W(x) = c_uint((x & 3) << 15)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_BANK_H(x) = c_uint((x & 3) << 18)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_NUM_BANK(x) = c_uint((x & 3) << 21)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_MAT_ASPT(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6_PIPE_CONFIG(x) = c_uint((x & 0x1f) << 26)
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_LINEAR_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9_LINEAR_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_LINEAR_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10_LINEAR_PITCH(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_11_LINEAR_SLICE_PITCH(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_RECT_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12_RECT_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_RECT_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_LINEAR_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13_TILE_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_STRUCT_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COPY_STRUCT_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COPY_STRUCT_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_COPY_STRUCT_HEADER_DETILE(x) = c_uint((x & 1) << 31)
SDMA_PKT_COPY_STRUCT_SB_ADDR_LO_SB_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_STRUCT_SB_ADDR_HI_SB_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_STRUCT_START_INDEX_START_INDEX(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_STRUCT_COUNT_COUNT(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_STRUCT_DW_5_STRIDE(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_COPY_STRUCT_DW_5_LINEAR_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_COPY_STRUCT_DW_5_STRUCT_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_LO_LINEAR_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_HI_LINEAR_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_UNTILED_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_WRITE_UNTILED_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_WRITE_UNTILED_HEADER_ENCRYPT(x) = c_uint((x & 1) << 16)
SDMA_PKT_WRITE_UNTILED_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_WRITE_UNTILED_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_UNTILED_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_UNTILED_DW_3_COUNT(x) = c_uint((x & 0xfffff) << 0)
SDMA_PKT_WRITE_UNTILED_DW_3_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_WRITE_UNTILED_DATA0_DATA0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_TILED_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_WRITE_TILED_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_WRITE_TILED_HEADER_ENCRYPT(x) = c_uint((x & 1) << 16)
SDMA_PKT_WRITE_TILED_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_WRITE_TILED_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_TILED_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_TILED_DW_3_WIDTH(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_WRITE_TILED_DW_4_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_WRITE_TILED_DW_4_DEPTH(x) = c_uint((x & 0x1fff) << 16)
SDMA_PKT_WRITE_TILED_DW_5_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_WRITE_TILED_DW_5_SWIZZLE_MODE(x) = c_uint((x & 0x1f) << 3)
SDMA_PKT_WRITE_TILED_DW_5_DIMENSION(x) = c_uint((x & 3) << 9)
SDMA_PKT_WRITE_TILED_DW_5_MIP_MAX(x) = c_uint((x & 0xf) << 16)
SDMA_PKT_WRITE_TILED_DW_6_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_WRITE_TILED_DW_6_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_WRITE_TILED_DW_7_Z(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_WRITE_TILED_DW_7_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_WRITE_TILED_COUNT_COUNT(x) = c_uint((x & 0xfffff) << 0)
SDMA_PKT_WRITE_TILED_DATA0_DATA0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_TILED_BC_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_WRITE_TILED_BC_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_TILED_BC_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_TILED_BC_DW_3_WIDTH(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_WRITE_TILED_BC_DW_4_HEIGHT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_WRITE_TILED_BC_DW_4_DEPTH(x) = c_uint((x & 0x7ff) << 16)
SDMA_PKT_WRITE_TILED_BC_DW_5_ELEMENT_SIZE(x) = c_uint((x & 7) << 0)
SDMA_PKT_WRITE_TILED_BC_DW_5_ARRAY_MODE(x) = c_uint((x & 0xf) << 3)
SDMA_PKT_WRITE_TILED_BC_DW_5_MIT_MODE(x) = c_uint((x & 7) << 8)
SDMA_PKT_WRITE_TILED_BC_DW_5_TILESPLIT_SIZE(x) = c_uint((x & 7) << 11)
SDMA_PKT_WRITE_TILED_BC_DW_5_BANK_W(x) = c_uint((x & 3) << 15)
SDMA_PKT_WRITE_TILED_BC_DW_5_BANK_H(x) = c_uint((x & 3) << 18)
SDMA_PKT_WRITE_TILED_BC_DW_5_NUM_BANK(x) = c_uint((x & 3) << 21)
SDMA_PKT_WRITE_TILED_BC_DW_5_MAT_ASPT(x) = c_uint((x & 3) << 24)
SDMA_PKT_WRITE_TILED_BC_DW_5_PIPE_CONFIG(x) = c_uint((x & 0x1f) << 26)
SDMA_PKT_WRITE_TILED_BC_DW_6_X(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_WRITE_TILED_BC_DW_6_Y(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_WRITE_TILED_BC_DW_7_Z(x) = c_uint((x & 0x7ff) << 0)
SDMA_PKT_WRITE_TILED_BC_DW_7_SW(x) = c_uint((x & 3) << 24)
SDMA_PKT_WRITE_TILED_BC_COUNT_COUNT(x) = c_uint((x & 0xfffff) << 2)
SDMA_PKT_WRITE_TILED_BC_DATA0_DATA0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_PTEPDE_COPY_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_PTEPDE_COPY_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_PTEPDE_COPY_HEADER_PTEPDE_OP(x) = c_uint((x & 1) << 31)
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_MASK_DW0_MASK_DW0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_MASK_DW1_MASK_DW1(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_COUNT_COUNT(x) = c_uint((x & 0x7ffff) << 0)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_PTE_SIZE(x) = c_uint((x & 3) << 28)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_DIRECTION(x) = c_uint((x & 1) << 30)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER_PTEPDE_OP(x) = c_uint((x & 1) << 31)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_MASK_FIRST_XFER(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW_MASK_LAST_XFER(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_PTEPDE_COPY_BACKWARDS_COUNT_IN_32B_XFER_COUNT(x) = c_uint((x & 0x1ffff) << 0)
SDMA_PKT_PTEPDE_RMW_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_PTEPDE_RMW_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_PTEPDE_RMW_HEADER_MTYPE(x) = c_uint((x & 7) << 16)
SDMA_PKT_PTEPDE_RMW_HEADER_GCC(x) = c_uint((x & 1) << 19)
SDMA_PKT_PTEPDE_RMW_HEADER_SYS(x) = c_uint((x & 1) << 20)
SDMA_PKT_PTEPDE_RMW_HEADER_SNP(x) = c_uint((x & 1) << 22)
SDMA_PKT_PTEPDE_RMW_HEADER_GPA(x) = c_uint((x & 1) << 23)
SDMA_PKT_PTEPDE_RMW_HEADER_L2_POLICY(x) = c_uint((x & 3) << 24)
SDMA_PKT_PTEPDE_RMW_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_RMW_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_RMW_MASK_LO_MASK_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_RMW_MASK_HI_MASK_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_RMW_VALUE_LO_VALUE_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PTEPDE_RMW_VALUE_HI_VALUE_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_WRITE_INCR_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_WRITE_INCR_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_MASK_DW0_MASK_DW0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_MASK_DW1_MASK_DW1(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_INIT_DW0_INIT_DW0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_INIT_DW1_INIT_DW1(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_INCR_DW0_INCR_DW0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_INCR_DW1_INCR_DW1(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_WRITE_INCR_COUNT_COUNT(x) = c_uint((x & 0x7ffff) << 0)
SDMA_PKT_INDIRECT_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_INDIRECT_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_INDIRECT_HEADER_VMID(x) = c_uint((x & 0xf) << 16)
SDMA_PKT_INDIRECT_HEADER_PRIV(x) = c_uint((x & 1) << 31)
SDMA_PKT_INDIRECT_BASE_LO_IB_BASE_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_INDIRECT_BASE_HI_IB_BASE_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_INDIRECT_IB_SIZE_IB_SIZE(x) = c_uint((x & 0xfffff) << 0)
SDMA_PKT_INDIRECT_CSA_ADDR_LO_CSA_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_INDIRECT_CSA_ADDR_HI_CSA_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_SEMAPHORE_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_SEMAPHORE_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_SEMAPHORE_HEADER_WRITE_ONE(x) = c_uint((x & 1) << 29)
SDMA_PKT_SEMAPHORE_HEADER_SIGNAL(x) = c_uint((x & 1) << 30)
SDMA_PKT_SEMAPHORE_HEADER_MAILBOX(x) = c_uint((x & 1) << 31)
SDMA_PKT_SEMAPHORE_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_SEMAPHORE_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_FENCE_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_FENCE_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_FENCE_HEADER_MTYPE(x) = c_uint((x & 7) << 16)
SDMA_PKT_FENCE_HEADER_GCC(x) = c_uint((x & 1) << 19)
SDMA_PKT_FENCE_HEADER_SYS(x) = c_uint((x & 1) << 20)
SDMA_PKT_FENCE_HEADER_SNP(x) = c_uint((x & 1) << 22)
SDMA_PKT_FENCE_HEADER_GPA(x) = c_uint((x & 1) << 23)
SDMA_PKT_FENCE_HEADER_L2_POLICY(x) = c_uint((x & 3) << 24)
SDMA_PKT_FENCE_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_FENCE_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_FENCE_DATA_DATA(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_SRBM_WRITE_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_SRBM_WRITE_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_SRBM_WRITE_HEADER_BYTE_EN(x) = c_uint((x & 0xf) << 28)
SDMA_PKT_SRBM_WRITE_ADDR_ADDR(x) = c_uint((x & 0x3ffff) << 0)
SDMA_PKT_SRBM_WRITE_ADDR_APERTUREID(x) = c_uint((x & 0xfff) << 20)
SDMA_PKT_SRBM_WRITE_DATA_DATA(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_PRE_EXE_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_PRE_EXE_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_PRE_EXE_HEADER_DEV_SEL(x) = c_uint((x & 0xff) << 16)
SDMA_PKT_PRE_EXE_EXEC_COUNT_EXEC_COUNT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_COND_EXE_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_COND_EXE_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_COND_EXE_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COND_EXE_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COND_EXE_REFERENCE_REFERENCE(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_COND_EXE_EXEC_COUNT_EXEC_COUNT(x) = c_uint((x & 0x3fff) << 0)
SDMA_PKT_CONSTANT_FILL_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_CONSTANT_FILL_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_CONSTANT_FILL_HEADER_SW(x) = c_uint((x & 3) << 16)
SDMA_PKT_CONSTANT_FILL_HEADER_FILLSIZE(x) = c_uint((x & 3) << 30)
SDMA_PKT_CONSTANT_FILL_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_CONSTANT_FILL_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_CONSTANT_FILL_DATA_SRC_DATA_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_CONSTANT_FILL_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_PKT_DATA_FILL_MULTI_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_DATA_FILL_MULTI_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_DATA_FILL_MULTI_HEADER_MEMLOG_CLR(x) = c_uint((x & 1) << 31)
SDMA_PKT_DATA_FILL_MULTI_BYTE_STRIDE_BYTE_STRIDE(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_DATA_FILL_MULTI_DMA_COUNT_DMA_COUNT(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_DATA_FILL_MULTI_BYTE_COUNT_COUNT(x) = c_uint((x & 0x3ffffff) << 0)
SDMA_PKT_POLL_REGMEM_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_POLL_REGMEM_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_POLL_REGMEM_HEADER_HDP_FLUSH(x) = c_uint((x & 1) << 26)
SDMA_PKT_POLL_REGMEM_HEADER_FUNC(x) = c_uint((x & 7) << 28)
SDMA_PKT_POLL_REGMEM_HEADER_MEM_POLL(x) = c_uint((x & 1) << 31)
SDMA_PKT_POLL_REGMEM_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_REGMEM_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_REGMEM_VALUE_VALUE(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_REGMEM_MASK_MASK(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_REGMEM_DW5_INTERVAL(x) = c_uint((x & 0xffff) << 0)
SDMA_PKT_POLL_REGMEM_DW5_RETRY_COUNT(x) = c_uint((x & 0xfff) << 16)
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_POLL_REG_WRITE_MEM_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_POLL_REG_WRITE_MEM_SRC_ADDR_ADDR_31_2(x) = c_uint((x & 0x3fffffff) << 2)
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER_EA(x) = c_uint((x & 3) << 16)
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_DBIT_WRITE_MEM_START_PAGE_ADDR_31_4(x) = c_uint((x & 0xfffffff) << 4)
SDMA_PKT_POLL_DBIT_WRITE_MEM_PAGE_NUM_PAGE_NUM_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_POLL_MEM_VERIFY_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_POLL_MEM_VERIFY_HEADER_MODE(x) = c_uint((x & 1) << 31)
SDMA_PKT_POLL_MEM_VERIFY_PATTERN_PATTERN(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_LO_CMP0_START_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_HI_CMP0_START_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_LO_CMP1_END_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_HI_CMP1_END_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_LO_CMP1_START_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_HI_CMP1_START_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_LO_CMP1_END_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_HI_CMP1_END_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_LO_REC_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_HI_REC_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_POLL_MEM_VERIFY_RESERVED_RESERVED(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_ATOMIC_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_ATOMIC_HEADER_LOOP(x) = c_uint((x & 1) << 16)
SDMA_PKT_ATOMIC_HEADER_TMZ(x) = c_uint((x & 1) << 18)
SDMA_PKT_ATOMIC_HEADER_ATOMIC_OP(x) = c_uint((x & 0x7f) << 25)
SDMA_PKT_ATOMIC_ADDR_LO_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_ATOMIC_ADDR_HI_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_ATOMIC_SRC_DATA_LO_SRC_DATA_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_ATOMIC_SRC_DATA_HI_SRC_DATA_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_ATOMIC_CMP_DATA_LO_CMP_DATA_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_ATOMIC_CMP_DATA_HI_CMP_DATA_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_ATOMIC_LOOP_INTERVAL_LOOP_INTERVAL(x) = c_uint((x & 0x1fff) << 0)
SDMA_PKT_TIMESTAMP_SET_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_TIMESTAMP_SET_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_LO_INIT_DATA_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_TIMESTAMP_SET_INIT_DATA_HI_INIT_DATA_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_TIMESTAMP_GET_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_TIMESTAMP_GET_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_LO_WRITE_ADDR_31_3(x) = c_uint((x & 0x1fffffff) << 3)
SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_HI_WRITE_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_LO_WRITE_ADDR_31_3(x) = c_uint((x & 0x1fffffff) << 3)
SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_HI_WRITE_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_PKT_TRAP_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_TRAP_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_TRAP_INT_CONTEXT_INT_CONTEXT(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_DUMMY_TRAP_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_DUMMY_TRAP_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_DUMMY_TRAP_INT_CONTEXT_INT_CONTEXT(x) = c_uint((x & 0xfffffff) << 0)
SDMA_PKT_GPUVM_INV_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_GPUVM_INV_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_GPUVM_INV_PAYLOAD1_PER_VMID_INV_REQ(x) = c_uint((x & 0xffff) << 0)
SDMA_PKT_GPUVM_INV_PAYLOAD1_FLUSH_TYPE(x) = c_uint((x & 7) << 16)
SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PTES(x) = c_uint((x & 1) << 19)
SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PDE0(x) = c_uint((x & 1) << 20)
SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PDE1(x) = c_uint((x & 1) << 21)
SDMA_PKT_GPUVM_INV_PAYLOAD1_L2_PDE2(x) = c_uint((x & 1) << 22)
SDMA_PKT_GPUVM_INV_PAYLOAD1_L1_PTES(x) = c_uint((x & 1) << 23)
SDMA_PKT_GPUVM_INV_PAYLOAD1_CLR_PROTECTION_FAULT_STATUS_ADDR(x) = c_uint((x & 1) << 24)
SDMA_PKT_GPUVM_INV_PAYLOAD1_LOG_REQUEST(x) = c_uint((x & 1) << 25)
SDMA_PKT_GPUVM_INV_PAYLOAD1_FOUR_KILOBYTES(x) = c_uint((x & 1) << 26)
SDMA_PKT_GPUVM_INV_PAYLOAD2_S(x) = c_uint((x & 1) << 0)
SDMA_PKT_GPUVM_INV_PAYLOAD2_PAGE_VA_42_12(x) = c_uint((x & 0x7fffffff) << 1)
SDMA_PKT_GPUVM_INV_PAYLOAD3_PAGE_VA_47_43(x) = c_uint((x & 0x3f) << 0)
SDMA_PKT_GCR_REQ_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_GCR_REQ_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_GCR_REQ_PAYLOAD1_BASE_VA_31_7(x) = c_uint((x & 0x1ffffff) << 7)
SDMA_PKT_GCR_REQ_PAYLOAD2_BASE_VA_47_32(x) = c_uint((x & 0xffff) << 0)
SDMA_PKT_GCR_REQ_PAYLOAD2_GCR_CONTROL_15_0(x) = c_uint((x & 0xffff) << 16)
SDMA_PKT_GCR_REQ_PAYLOAD3_GCR_CONTROL_18_16(x) = c_uint((x & 7) << 0)
SDMA_PKT_GCR_REQ_PAYLOAD3_LIMIT_VA_31_7(x) = c_uint((x & 0x1ffffff) << 7)
SDMA_PKT_GCR_REQ_PAYLOAD4_LIMIT_VA_47_32(x) = c_uint((x & 0xffff) << 0)
SDMA_PKT_GCR_REQ_PAYLOAD4_VMID(x) = c_uint((x & 0xf) << 24)
SDMA_PKT_NOP_HEADER_OP(x) = c_uint((x & 0xff) << 0)
SDMA_PKT_NOP_HEADER_SUB_OP(x) = c_uint((x & 0xff) << 8)
SDMA_PKT_NOP_HEADER_COUNT(x) = c_uint((x & 0x3fff) << 16)
SDMA_PKT_NOP_DATA0_DATA0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_HEADER_HEADER_FORMAT(x) = c_uint((x & 0xff) << 0)
SDMA_AQL_PKT_HEADER_HEADER_BARRIER(x) = c_uint((x & 1) << 8)
SDMA_AQL_PKT_HEADER_HEADER_ACQUIRE_FENCE_SCOPE(x) = c_uint((x & 3) << 9)
SDMA_AQL_PKT_HEADER_HEADER_RELEASE_FENCE_SCOPE(x) = c_uint((x & 3) << 11)
SDMA_AQL_PKT_HEADER_HEADER_RESERVED(x) = c_uint((x & 7) << 13)
SDMA_AQL_PKT_HEADER_HEADER_OP(x) = c_uint((x & 0xf) << 16)
SDMA_AQL_PKT_HEADER_HEADER_SUBOP(x) = c_uint((x & 7) << 20)
SDMA_AQL_PKT_COPY_LINEAR_HEADER_FORMAT(x) = c_uint((x & 0xff) << 0)
SDMA_AQL_PKT_COPY_LINEAR_HEADER_BARRIER(x) = c_uint((x & 1) << 8)
SDMA_AQL_PKT_COPY_LINEAR_HEADER_ACQUIRE_FENCE_SCOPE(x) = c_uint((x & 3) << 9)
SDMA_AQL_PKT_COPY_LINEAR_HEADER_RELEASE_FENCE_SCOPE(x) = c_uint((x & 3) << 11)
SDMA_AQL_PKT_COPY_LINEAR_HEADER_RESERVED(x) = c_uint((x & 7) << 13)
SDMA_AQL_PKT_COPY_LINEAR_HEADER_OP(x) = c_uint((x & 0xf) << 16)
SDMA_AQL_PKT_COPY_LINEAR_HEADER_SUBOP(x) = c_uint((x & 7) << 20)
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW1_RESERVED_DW1(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_LO_RETURN_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_HI_RETURN_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_COUNT_COUNT(x) = c_uint((x & 0x3fffff) << 0)
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_DST_SW(x) = c_uint((x & 3) << 16)
SDMA_AQL_PKT_COPY_LINEAR_PARAMETER_SRC_SW(x) = c_uint((x & 3) << 24)
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_LO_SRC_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_HI_SRC_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_LO_DST_ADDR_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_HI_DST_ADDR_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW10_RESERVED_DW10(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW11_RESERVED_DW11(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW12_RESERVED_DW12(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW13_RESERVED_DW13(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_LO_COMPLETION_SIGNAL_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_HI_COMPLETION_SIGNAL_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_HEADER_FORMAT(x) = c_uint((x & 0xff) << 0)
SDMA_AQL_PKT_BARRIER_OR_HEADER_BARRIER(x) = c_uint((x & 1) << 8)
SDMA_AQL_PKT_BARRIER_OR_HEADER_ACQUIRE_FENCE_SCOPE(x) = c_uint((x & 3) << 9)
SDMA_AQL_PKT_BARRIER_OR_HEADER_RELEASE_FENCE_SCOPE(x) = c_uint((x & 3) << 11)
SDMA_AQL_PKT_BARRIER_OR_HEADER_RESERVED(x) = c_uint((x & 7) << 13)
SDMA_AQL_PKT_BARRIER_OR_HEADER_OP(x) = c_uint((x & 0xf) << 16)
SDMA_AQL_PKT_BARRIER_OR_HEADER_SUBOP(x) = c_uint((x & 7) << 20)
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW1_RESERVED_DW1(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_LO_DEPENDENT_ADDR_0_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_HI_DEPENDENT_ADDR_0_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_LO_DEPENDENT_ADDR_1_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_HI_DEPENDENT_ADDR_1_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_LO_DEPENDENT_ADDR_2_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_HI_DEPENDENT_ADDR_2_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_LO_DEPENDENT_ADDR_3_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_HI_DEPENDENT_ADDR_3_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_LO_DEPENDENT_ADDR_4_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_HI_DEPENDENT_ADDR_4_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW12_RESERVED_DW12(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW13_RESERVED_DW13(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_LO_COMPLETION_SIGNAL_31_0(x) = c_uint((x & c_uint(0xffffffff)) << 0)
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_HI_COMPLETION_SIGNAL_63_32(x) = c_uint((x & c_uint(0xffffffff)) << 0)
"""

_registers = """
SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_HI: word 15
  completion_signal_63_32 31:0

SDMA_AQL_PKT_BARRIER_OR_COMPLETION_SIGNAL_LO: word 14
  completion_signal_31_0 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_HI: word 3
  dependent_addr_0_63_32 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_0_LO: word 2
  dependent_addr_0_31_0 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_HI: word 5
  dependent_addr_1_63_32 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_1_LO: word 4
  dependent_addr_1_31_0 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_HI: word 7
  dependent_addr_2_63_32 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_2_LO: word 6
  dependent_addr_2_31_0 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_HI: word 9
  dependent_addr_3_63_32 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_3_LO: word 8
  dependent_addr_3_31_0 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_HI: word 11
  dependent_addr_4_63_32 31:0

SDMA_AQL_PKT_BARRIER_OR_DEPENDENT_ADDR_4_LO: word 10
  dependent_addr_4_31_0 31:0

SDMA_AQL_PKT_BARRIER_OR_HEADER: word 0
  format 7:0
  barrier 8
  acquire_fence_scope 10:9
  release_fence_scope 12:11
  reserved 15:13
  op 19:16
  subop 22:20

SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW1: word 1
  reserved_dw1 31:0

SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW12: word 12
  reserved_dw12 31:0

SDMA_AQL_PKT_BARRIER_OR_RESERVED_DW13: word 13
  reserved_dw13 31:0

SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_HI: word 15
  completion_signal_63_32 31:0

SDMA_AQL_PKT_COPY_LINEAR_COMPLETION_SIGNAL_LO: word 14
  completion_signal_31_0 31:0

SDMA_AQL_PKT_COPY_LINEAR_COUNT: word 4
  count 21:0

SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_HI: word 9
  dst_addr_63_32 31:0

SDMA_AQL_PKT_COPY_LINEAR_DST_ADDR_LO: word 8
  dst_addr_31_0 31:0

SDMA_AQL_PKT_COPY_LINEAR_HEADER: word 0
  format 7:0
  barrier 8
  acquire_fence_scope 10:9
  release_fence_scope 12:11
  reserved 15:13
  op 19:16
  subop 22:20

SDMA_AQL_PKT_COPY_LINEAR_PARAMETER: word 5
  dst_sw 17:16
  src_sw 25:24

SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW1: word 1
  reserved_dw1 31:0

SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW10: word 10
  reserved_dw10 31:0

SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW11: word 11
  reserved_dw11 31:0

SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW12: word 12
  reserved_dw12 31:0

SDMA_AQL_PKT_COPY_LINEAR_RESERVED_DW13: word 13
  reserved_dw13 31:0

SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_HI: word 3
  return_addr_63_32 31:0

SDMA_AQL_PKT_COPY_LINEAR_RETURN_ADDR_LO: word 2
  return_addr_31_0 31:0

SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_HI: word 7
  src_addr_63_32 31:0

SDMA_AQL_PKT_COPY_LINEAR_SRC_ADDR_LO: word 6
  src_addr_31_0 31:0

SDMA_AQL_PKT_HEADER_HEADER: word 0
  format 7:0
  barrier 8
  acquire_fence_scope 10:9
  release_fence_scope 12:11
  reserved 15:13
  op 19:16
  subop 22:20

SDMA_PKT_ATOMIC_ADDR_HI: word 2
  addr_63_32 31:0

SDMA_PKT_ATOMIC_ADDR_LO: word 1
  addr_31_0 31:0

SDMA_PKT_ATOMIC_CMP_DATA_HI: word 6
  cmp_data_63_32 31:0

SDMA_PKT_ATOMIC_CMP_DATA_LO: word 5
  cmp_data_31_0 31:0

SDMA_PKT_ATOMIC_HEADER: word 0
  op 7:0
  loop 16
  tmz 18
  atomic_op 31:25

SDMA_PKT_ATOMIC_LOOP_INTERVAL: word 7
  loop_interval 12:0

SDMA_PKT_ATOMIC_SRC_DATA_HI: word 4
  src_data_63_32 31:0

SDMA_PKT_ATOMIC_SRC_DATA_LO: word 3
  src_data_31_0 31:0

SDMA_PKT_COND_EXE_ADDR_HI: word 2
  addr_63_32 31:0

SDMA_PKT_COND_EXE_ADDR_LO: word 1
  addr_31_0 31:0

SDMA_PKT_COND_EXE_EXEC_COUNT: word 4
  exec_count 13:0

SDMA_PKT_COND_EXE_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_COND_EXE_REFERENCE: word 3
  reference 31:0

SDMA_PKT_CONSTANT_FILL_COUNT: word 4
  count 21:0

SDMA_PKT_CONSTANT_FILL_DATA: word 3
  src_data_31_0 31:0

SDMA_PKT_CONSTANT_FILL_DST_ADDR_HI: word 2
  dst_addr_63_32 31:0

SDMA_PKT_CONSTANT_FILL_DST_ADDR_LO: word 1
  dst_addr_31_0 31:0

SDMA_PKT_CONSTANT_FILL_HEADER: word 0
  op 7:0
  sub_op 15:8
  sw 17:16
  fillsize 31:30

SDMA_PKT_COPY_BROADCAST_LINEAR_COUNT: word 1
  count 21:0

SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_HI: word 6
  dst1_addr_63_32 31:0

SDMA_PKT_COPY_BROADCAST_LINEAR_DST1_ADDR_LO: word 5
  dst1_addr_31_0 31:0

SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_HI: word 8
  dst2_addr_63_32 31:0

SDMA_PKT_COPY_BROADCAST_LINEAR_DST2_ADDR_LO: word 7
  dst2_addr_31_0 31:0

SDMA_PKT_COPY_BROADCAST_LINEAR_HEADER: word 0
  op 7:0
  sub_op 15:8
  encrypt 16
  tmz 18
  broadcast 27

SDMA_PKT_COPY_BROADCAST_LINEAR_PARAMETER: word 2
  dst2_sw 9:8
  dst1_sw 17:16
  src_sw 25:24

SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_HI: word 4
  src_addr_63_32 31:0

SDMA_PKT_COPY_BROADCAST_LINEAR_SRC_ADDR_LO: word 3
  src_addr_31_0 31:0

SDMA_PKT_COPY_DIRTY_PAGE_COUNT: word 1
  count 21:0

SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_HI: word 6
  dst_addr_63_32 31:0

SDMA_PKT_COPY_DIRTY_PAGE_DST_ADDR_LO: word 5
  dst_addr_31_0 31:0

SDMA_PKT_COPY_DIRTY_PAGE_HEADER: word 0
  op 7:0
  sub_op 15:8
  tmz 18
  all 31

SDMA_PKT_COPY_DIRTY_PAGE_PARAMETER: word 2
  dst_mtype 5:3
  dst_l2_policy 7:6
  src_mtype 13:11
  src_l2_policy 15:14
  dst_sw 17:16
  dst_gcc 19
  dst_sys 20
  dst_snoop 22
  dst_gpa 23
  src_sw 25:24
  src_sys 28
  src_snoop 30
  src_gpa 31

SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_HI: word 4
  src_addr_63_32 31:0

SDMA_PKT_COPY_DIRTY_PAGE_SRC_ADDR_LO: word 3
  src_addr_31_0 31:0

SDMA_PKT_COPY_L2T_BROADCAST_COUNT: word 15
  count 21:0

SDMA_PKT_COPY_L2T_BROADCAST_DW_10: word 10
  dst2_sw 9:8
  linear_sw 17:16
  tile_sw 25:24

SDMA_PKT_COPY_L2T_BROADCAST_DW_5: word 5
  width 13:0

SDMA_PKT_COPY_L2T_BROADCAST_DW_6: word 6
  height 13:0
  depth 28:16

SDMA_PKT_COPY_L2T_BROADCAST_DW_7: word 7
  element_size 2:0
  swizzle_mode 7:3
  dimension 10:9
  mip_max 19:16

SDMA_PKT_COPY_L2T_BROADCAST_DW_8: word 8
  x 13:0
  y 29:16

SDMA_PKT_COPY_L2T_BROADCAST_DW_9: word 9
  z 12:0

SDMA_PKT_COPY_L2T_BROADCAST_HEADER: word 0
  op 7:0
  sub_op 15:8
  encrypt 16
  tmz 18
  videocopy 26
  broadcast 27

SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_HI: word 12
  linear_addr_63_32 31:0

SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_ADDR_LO: word 11
  linear_addr_31_0 31:0

SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_PITCH: word 13
  linear_pitch 18:0

SDMA_PKT_COPY_L2T_BROADCAST_LINEAR_SLICE_PITCH: word 14
  linear_slice_pitch 31:0

SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_0: word 2
  tiled_addr0_63_32 31:0

SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_HI_1: word 4
  tiled_addr1_63_32 31:0

SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_0: word 1
  tiled_addr0_31_0 31:0

SDMA_PKT_COPY_L2T_BROADCAST_TILED_ADDR_LO_1: word 3
  tiled_addr1_31_0 31:0

SDMA_PKT_COPY_LINEAR_BC_COUNT: word 1
  count 21:0

SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_HI: word 6
  dst_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_BC_DST_ADDR_LO: word 5
  dst_addr_31_0 31:0

SDMA_PKT_COPY_LINEAR_BC_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_COPY_LINEAR_BC_PARAMETER: word 2
  dst_sw 17:16
  dst_ha 22
  src_sw 25:24
  src_ha 30

SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_HI: word 4
  src_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_BC_SRC_ADDR_LO: word 3
  src_addr_31_0 31:0

SDMA_PKT_COPY_LINEAR_COUNT: word 1
  count 21:0

SDMA_PKT_COPY_LINEAR_DST_ADDR_HI: word 6
  dst_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_DST_ADDR_LO: word 5
  dst_addr_31_0 31:0

SDMA_PKT_COPY_LINEAR_HEADER: word 0
  op 7:0
  sub_op 15:8
  encrypt 16
  tmz 18
  backwards 25
  broadcast 27

SDMA_PKT_COPY_LINEAR_PARAMETER: word 2
  dst_sw 17:16
  src_sw 25:24

SDMA_PKT_COPY_LINEAR_SRC_ADDR_HI: word 4
  src_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO: word 3
  src_addr_31_0 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_HI: word 7
  dst_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DST_ADDR_LO: word 6
  dst_addr_31_0 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_10: word 10
  dst_slice_pitch 27:0

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_11: word 11
  rect_x 13:0
  rect_y 29:16

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_12: word 12
  rect_z 10:0
  dst_sw 17:16
  dst_ha 22
  src_sw 25:24
  src_ha 30

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_3: word 3
  src_x 13:0
  src_y 29:16

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_4: word 4
  src_z 10:0
  src_pitch 26:13

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_5: word 5
  src_slice_pitch 27:0

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_8: word 8
  dst_x 13:0
  dst_y 29:16

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_DW_9: word 9
  dst_z 10:0
  dst_pitch 26:13

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_HEADER: word 0
  op 7:0
  sub_op 15:8
  elementsize 31:29

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_HI: word 2
  src_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_BC_SRC_ADDR_LO: word 1
  src_addr_31_0 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_HI: word 7
  dst_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_DST_ADDR_LO: word 6
  dst_addr_31_0 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_10: word 10
  dst_slice_pitch 27:0

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_11: word 11
  rect_x 13:0
  rect_y 29:16

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_12: word 12
  rect_z 12:0
  dst_sw 17:16
  src_sw 25:24

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_3: word 3
  src_x 13:0
  src_y 29:16

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_4: word 4
  src_z 12:0
  src_pitch 31:13

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_5: word 5
  src_slice_pitch 27:0

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_8: word 8
  dst_x 13:0
  dst_y 29:16

SDMA_PKT_COPY_LINEAR_SUBWIN_DW_9: word 9
  dst_z 12:0
  dst_pitch 31:13

SDMA_PKT_COPY_LINEAR_SUBWIN_HEADER: word 0
  op 7:0
  sub_op 15:8
  tmz 18
  elementsize 31:29

SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_HI: word 2
  src_addr_63_32 31:0

SDMA_PKT_COPY_LINEAR_SUBWIN_SRC_ADDR_LO: word 1
  src_addr_31_0 31:0

SDMA_PKT_COPY_PHYSICAL_LINEAR_COUNT: word 1
  count 21:0

SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_HI: word 6
  dst_addr_63_32 31:0

SDMA_PKT_COPY_PHYSICAL_LINEAR_DST_ADDR_LO: word 5
  dst_addr_31_0 31:0

SDMA_PKT_COPY_PHYSICAL_LINEAR_HEADER: word 0
  op 7:0
  sub_op 15:8
  tmz 18

SDMA_PKT_COPY_PHYSICAL_LINEAR_PARAMETER: word 2
  dst_mtype 5:3
  dst_l2_policy 7:6
  src_mtype 13:11
  src_l2_policy 15:14
  dst_sw 17:16
  dst_gcc 19
  dst_sys 20
  dst_log 21
  dst_snoop 22
  dst_gpa 23
  src_sw 25:24
  src_gcc 27
  src_sys 28
  src_snoop 30
  src_gpa 31

SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_HI: word 4
  src_addr_63_32 31:0

SDMA_PKT_COPY_PHYSICAL_LINEAR_SRC_ADDR_LO: word 3
  src_addr_31_0 31:0

SDMA_PKT_COPY_STRUCT_COUNT: word 4
  count 31:0

SDMA_PKT_COPY_STRUCT_DW_5: word 5
  stride 10:0
  linear_sw 17:16
  struct_sw 25:24

SDMA_PKT_COPY_STRUCT_HEADER: word 0
  op 7:0
  sub_op 15:8
  tmz 18
  detile 31

SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_HI: word 7
  linear_addr_63_32 31:0

SDMA_PKT_COPY_STRUCT_LINEAR_ADDR_LO: word 6
  linear_addr_31_0 31:0

SDMA_PKT_COPY_STRUCT_SB_ADDR_HI: word 2
  sb_addr_63_32 31:0

SDMA_PKT_COPY_STRUCT_SB_ADDR_LO: word 1
  sb_addr_31_0 31:0

SDMA_PKT_COPY_STRUCT_START_INDEX: word 3
  start_index 31:0

SDMA_PKT_COPY_T2T_BC_DST_ADDR_HI: word 8
  dst_addr_63_32 31:0

SDMA_PKT_COPY_T2T_BC_DST_ADDR_LO: word 7
  dst_addr_31_0 31:0

SDMA_PKT_COPY_T2T_BC_DW_10: word 10
  dst_z 10:0
  dst_width 29:16

SDMA_PKT_COPY_T2T_BC_DW_11: word 11
  dst_height 13:0
  dst_depth 27:16

SDMA_PKT_COPY_T2T_BC_DW_12: word 12
  dst_element_size 2:0
  dst_array_mode 6:3
  dst_mit_mode 10:8
  dst_tilesplit_size 13:11
  dst_bank_w 16:15
  dst_bank_h 19:18
  dst_num_bank 22:21
  dst_mat_aspt 25:24
  dst_pipe_config 30:26

SDMA_PKT_COPY_T2T_BC_DW_13: word 13
  rect_x 13:0
  rect_y 29:16

SDMA_PKT_COPY_T2T_BC_DW_14: word 14
  rect_z 10:0
  dst_sw 17:16
  src_sw 25:24

SDMA_PKT_COPY_T2T_BC_DW_3: word 3
  src_x 13:0
  src_y 29:16

SDMA_PKT_COPY_T2T_BC_DW_4: word 4
  src_z 10:0
  src_width 29:16

SDMA_PKT_COPY_T2T_BC_DW_5: word 5
  src_height 13:0
  src_depth 26:16

SDMA_PKT_COPY_T2T_BC_DW_6: word 6
  src_element_size 2:0
  src_array_mode 6:3
  src_mit_mode 10:8
  src_tilesplit_size 13:11
  src_bank_w 16:15
  src_bank_h 19:18
  src_num_bank 22:21
  src_mat_aspt 25:24
  src_pipe_config 30:26

SDMA_PKT_COPY_T2T_BC_DW_9: word 9
  dst_x 13:0
  dst_y 29:16

SDMA_PKT_COPY_T2T_BC_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_COPY_T2T_BC_SRC_ADDR_HI: word 2
  src_addr_63_32 31:0

SDMA_PKT_COPY_T2T_BC_SRC_ADDR_LO: word 1
  src_addr_31_0 31:0

SDMA_PKT_COPY_T2T_DST_ADDR_HI: word 8
  dst_addr_63_32 31:0

SDMA_PKT_COPY_T2T_DST_ADDR_LO: word 7
  dst_addr_31_0 31:0

SDMA_PKT_COPY_T2T_DW_10: word 10
  dst_z 12:0
  dst_width 29:16

SDMA_PKT_COPY_T2T_DW_11: word 11
  dst_height 13:0
  dst_depth 28:16

SDMA_PKT_COPY_T2T_DW_12: word 12
  dst_element_size 2:0
  dst_swizzle_mode 7:3
  dst_dimension 10:9
  dst_mip_max 19:16
  dst_mip_id 23:20

SDMA_PKT_COPY_T2T_DW_13: word 13
  rect_x 13:0
  rect_y 29:16

SDMA_PKT_COPY_T2T_DW_14: word 14
  rect_z 12:0
  dst_sw 17:16
  src_sw 25:24

SDMA_PKT_COPY_T2T_DW_3: word 3
  src_x 13:0
  src_y 29:16

SDMA_PKT_COPY_T2T_DW_4: word 4
  src_z 12:0
  src_width 29:16

SDMA_PKT_COPY_T2T_DW_5: word 5
  src_height 13:0
  src_depth 28:16

SDMA_PKT_COPY_T2T_DW_6: word 6
  src_element_size 2:0
  src_swizzle_mode 7:3
  src_dimension 10:9
  src_mip_max 19:16
  src_mip_id 23:20

SDMA_PKT_COPY_T2T_DW_9: word 9
  dst_x 13:0
  dst_y 29:16

SDMA_PKT_COPY_T2T_HEADER: word 0
  op 7:0
  sub_op 15:8
  tmz 18
  dcc 19
  dcc_dir 31

SDMA_PKT_COPY_T2T_META_ADDR_HI: word 16
  meta_addr_63_32 31:0

SDMA_PKT_COPY_T2T_META_ADDR_LO: word 15
  meta_addr_31_0 31:0

SDMA_PKT_COPY_T2T_META_CONFIG: word 17
  data_format 6:0
  color_transform_disable 7
  alpha_is_on_msb 8
  number_type 11:9
  surface_type 13:12
  max_comp_block_size 25:24
  max_uncomp_block_size 27:26
  write_compress_enable 28
  meta_tmz 29

SDMA_PKT_COPY_T2T_SRC_ADDR_HI: word 2
  src_addr_63_32 31:0

SDMA_PKT_COPY_T2T_SRC_ADDR_LO: word 1
  src_addr_31_0 31:0

SDMA_PKT_COPY_TILED_BC_COUNT: word 11
  count 21:2

SDMA_PKT_COPY_TILED_BC_DW_3: word 3
  width 13:0

SDMA_PKT_COPY_TILED_BC_DW_4: word 4
  height 13:0
  depth 26:16

SDMA_PKT_COPY_TILED_BC_DW_5: word 5
  element_size 2:0
  array_mode 6:3
  mit_mode 10:8
  tilesplit_size 13:11
  bank_w 16:15
  bank_h 19:18
  num_bank 22:21
  mat_aspt 25:24
  pipe_config 30:26

SDMA_PKT_COPY_TILED_BC_DW_6: word 6
  x 13:0
  y 29:16

SDMA_PKT_COPY_TILED_BC_DW_7: word 7
  z 10:0
  linear_sw 17:16
  tile_sw 25:24

SDMA_PKT_COPY_TILED_BC_HEADER: word 0
  op 7:0
  sub_op 15:8
  detile 31

SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_HI: word 9
  linear_addr_63_32 31:0

SDMA_PKT_COPY_TILED_BC_LINEAR_ADDR_LO: word 8
  linear_addr_31_0 31:0

SDMA_PKT_COPY_TILED_BC_LINEAR_PITCH: word 10
  linear_pitch 18:0

SDMA_PKT_COPY_TILED_BC_TILED_ADDR_HI: word 2
  tiled_addr_63_32 31:0

SDMA_PKT_COPY_TILED_BC_TILED_ADDR_LO: word 1
  tiled_addr_31_0 31:0

SDMA_PKT_COPY_TILED_COUNT: word 12
  count 21:0

SDMA_PKT_COPY_TILED_DW_3: word 3
  width 13:0

SDMA_PKT_COPY_TILED_DW_4: word 4
  height 13:0
  depth 28:16

SDMA_PKT_COPY_TILED_DW_5: word 5
  element_size 2:0
  swizzle_mode 7:3
  dimension 10:9
  mip_max 19:16

SDMA_PKT_COPY_TILED_DW_6: word 6
  x 13:0
  y 29:16

SDMA_PKT_COPY_TILED_DW_7: word 7
  z 12:0
  linear_sw 17:16
  linear_cc 20
  tile_sw 25:24

SDMA_PKT_COPY_TILED_HEADER: word 0
  op 7:0
  sub_op 15:8
  encrypt 16
  tmz 18
  detile 31

SDMA_PKT_COPY_TILED_LINEAR_ADDR_HI: word 9
  linear_addr_63_32 31:0

SDMA_PKT_COPY_TILED_LINEAR_ADDR_LO: word 8
  linear_addr_31_0 31:0

SDMA_PKT_COPY_TILED_LINEAR_PITCH: word 10
  linear_pitch 18:0

SDMA_PKT_COPY_TILED_LINEAR_SLICE_PITCH: word 11
  linear_slice_pitch 31:0

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_10: word 10
  linear_z 10:0
  linear_pitch 29:16

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_11: word 11
  linear_slice_pitch 27:0

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_12: word 12
  rect_x 13:0
  rect_y 29:16

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_13: word 13
  rect_z 10:0
  linear_sw 17:16
  tile_sw 25:24

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_3: word 3
  tiled_x 13:0
  tiled_y 29:16

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_4: word 4
  tiled_z 10:0
  width 29:16

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_5: word 5
  height 13:0
  depth 26:16

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_6: word 6
  element_size 2:0
  array_mode 6:3
  mit_mode 10:8
  tilesplit_size 13:11
  bank_w 16:15
  bank_h 19:18
  num_bank 22:21
  mat_aspt 25:24
  pipe_config 30:26

SDMA_PKT_COPY_TILED_SUBWIN_BC_DW_9: word 9
  linear_x 13:0
  linear_y 29:16

SDMA_PKT_COPY_TILED_SUBWIN_BC_HEADER: word 0
  op 7:0
  sub_op 15:8
  detile 31

SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_HI: word 8
  linear_addr_63_32 31:0

SDMA_PKT_COPY_TILED_SUBWIN_BC_LINEAR_ADDR_LO: word 7
  linear_addr_31_0 31:0

SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_HI: word 2
  tiled_addr_63_32 31:0

SDMA_PKT_COPY_TILED_SUBWIN_BC_TILED_ADDR_LO: word 1
  tiled_addr_31_0 31:0

SDMA_PKT_COPY_TILED_SUBWIN_DW_10: word 10
  linear_z 12:0
  linear_pitch 29:16

SDMA_PKT_COPY_TILED_SUBWIN_DW_11: word 11
  linear_slice_pitch 27:0

SDMA_PKT_COPY_TILED_SUBWIN_DW_12: word 12
  rect_x 13:0
  rect_y 29:16

SDMA_PKT_COPY_TILED_SUBWIN_DW_13: word 13
  rect_z 12:0
  linear_sw 17:16
  tile_sw 25:24

SDMA_PKT_COPY_TILED_SUBWIN_DW_3: word 3
  tiled_x 13:0
  tiled_y 29:16

SDMA_PKT_COPY_TILED_SUBWIN_DW_4: word 4
  tiled_z 12:0
  width 29:16

SDMA_PKT_COPY_TILED_SUBWIN_DW_5: word 5
  height 13:0
  depth 28:16

SDMA_PKT_COPY_TILED_SUBWIN_DW_6: word 6
  element_size 2:0
  swizzle_mode 7:3
  dimension 10:9
  mip_max 19:16
  mip_id 23:20

SDMA_PKT_COPY_TILED_SUBWIN_DW_9: word 9
  linear_x 13:0
  linear_y 29:16

SDMA_PKT_COPY_TILED_SUBWIN_HEADER: word 0
  op 7:0
  sub_op 15:8
  tmz 18
  dcc 19
  detile 31

SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_HI: word 8
  linear_addr_63_32 31:0

SDMA_PKT_COPY_TILED_SUBWIN_LINEAR_ADDR_LO: word 7
  linear_addr_31_0 31:0

SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_HI: word 15
  meta_addr_63_32 31:0

SDMA_PKT_COPY_TILED_SUBWIN_META_ADDR_LO: word 14
  meta_addr_31_0 31:0

SDMA_PKT_COPY_TILED_SUBWIN_META_CONFIG: word 16
  data_format 6:0
  color_transform_disable 7
  alpha_is_on_msb 8
  number_type 11:9
  surface_type 13:12
  max_comp_block_size 25:24
  max_uncomp_block_size 27:26
  write_compress_enable 28
  meta_tmz 29

SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_HI: word 2
  tiled_addr_63_32 31:0

SDMA_PKT_COPY_TILED_SUBWIN_TILED_ADDR_LO: word 1
  tiled_addr_31_0 31:0

SDMA_PKT_COPY_TILED_TILED_ADDR_HI: word 2
  tiled_addr_63_32 31:0

SDMA_PKT_COPY_TILED_TILED_ADDR_LO: word 1
  tiled_addr_31_0 31:0

SDMA_PKT_DATA_FILL_MULTI_BYTE_COUNT: word 5
  count 25:0

SDMA_PKT_DATA_FILL_MULTI_BYTE_STRIDE: word 1
  byte_stride 31:0

SDMA_PKT_DATA_FILL_MULTI_DMA_COUNT: word 2
  dma_count 31:0

SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_HI: word 4
  dst_addr_63_32 31:0

SDMA_PKT_DATA_FILL_MULTI_DST_ADDR_LO: word 3
  dst_addr_31_0 31:0

SDMA_PKT_DATA_FILL_MULTI_HEADER: word 0
  op 7:0
  sub_op 15:8
  memlog_clr 31

SDMA_PKT_DUMMY_TRAP_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_DUMMY_TRAP_INT_CONTEXT: word 1
  int_context 27:0

SDMA_PKT_FENCE_ADDR_HI: word 2
  addr_63_32 31:0

SDMA_PKT_FENCE_ADDR_LO: word 1
  addr_31_0 31:0

SDMA_PKT_FENCE_DATA: word 3
  data 31:0

SDMA_PKT_FENCE_HEADER: word 0
  op 7:0
  sub_op 15:8
  mtype 18:16
  gcc 19
  sys 20
  snp 22
  gpa 23
  l2_policy 25:24

SDMA_PKT_GCR_REQ_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_GCR_REQ_PAYLOAD1: word 1
  base_va_31_7 31:7

SDMA_PKT_GCR_REQ_PAYLOAD2: word 2
  base_va_47_32 15:0
  gcr_control_15_0 31:16

SDMA_PKT_GCR_REQ_PAYLOAD3: word 3
  gcr_control_18_16 2:0
  limit_va_31_7 31:7

SDMA_PKT_GCR_REQ_PAYLOAD4: word 4
  limit_va_47_32 15:0
  vmid 27:24

SDMA_PKT_GPUVM_INV_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_GPUVM_INV_PAYLOAD1: word 1
  per_vmid_inv_req 15:0
  flush_type 18:16
  l2_ptes 19
  l2_pde0 20
  l2_pde1 21
  l2_pde2 22
  l1_ptes 23
  clr_protection_fault_status_addr 24
  log_request 25
  four_kilobytes 26

SDMA_PKT_GPUVM_INV_PAYLOAD2: word 2
  s 0
  page_va_42_12 31:1

SDMA_PKT_GPUVM_INV_PAYLOAD3: word 3
  page_va_47_43 5:0

SDMA_PKT_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_INDIRECT_BASE_HI: word 2
  ib_base_63_32 31:0

SDMA_PKT_INDIRECT_BASE_LO: word 1
  ib_base_31_0 31:0

SDMA_PKT_INDIRECT_CSA_ADDR_HI: word 5
  csa_addr_63_32 31:0

SDMA_PKT_INDIRECT_CSA_ADDR_LO: word 4
  csa_addr_31_0 31:0

SDMA_PKT_INDIRECT_HEADER: word 0
  op 7:0
  sub_op 15:8
  vmid 19:16
  priv 31

SDMA_PKT_INDIRECT_IB_SIZE: word 3
  ib_size 19:0

SDMA_PKT_NOP_DATA0: word 1
  data0 31:0

SDMA_PKT_NOP_HEADER: word 0
  op 7:0
  sub_op 15:8
  count 29:16

SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_HI: word 2
  addr_63_32 31:0

SDMA_PKT_POLL_DBIT_WRITE_MEM_DST_ADDR_LO: word 1
  addr_31_0 31:0

SDMA_PKT_POLL_DBIT_WRITE_MEM_HEADER: word 0
  op 7:0
  sub_op 15:8
  ea 17:16

SDMA_PKT_POLL_DBIT_WRITE_MEM_PAGE_NUM: word 4
  page_num_31_0 31:0

SDMA_PKT_POLL_DBIT_WRITE_MEM_START_PAGE: word 3
  addr_31_4 31:4

SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_HI: word 5
  cmp1_end_63_32 31:0

SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_END_LO: word 4
  cmp1_end_31_0 31:0

SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_HI: word 3
  cmp0_start_63_32 31:0

SDMA_PKT_POLL_MEM_VERIFY_CMP0_ADDR_START_LO: word 2
  cmp0_start_31_0 31:0

SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_HI: word 9
  cmp1_end_63_32 31:0

SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_END_LO: word 8
  cmp1_end_31_0 31:0

SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_HI: word 7
  cmp1_start_63_32 31:0

SDMA_PKT_POLL_MEM_VERIFY_CMP1_ADDR_START_LO: word 6
  cmp1_start_31_0 31:0

SDMA_PKT_POLL_MEM_VERIFY_HEADER: word 0
  op 7:0
  sub_op 15:8
  mode 31

SDMA_PKT_POLL_MEM_VERIFY_PATTERN: word 1
  pattern 31:0

SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_HI: word 11
  rec_63_32 31:0

SDMA_PKT_POLL_MEM_VERIFY_REC_ADDR_LO: word 10
  rec_31_0 31:0

SDMA_PKT_POLL_MEM_VERIFY_RESERVED: word 12
  reserved 31:0

SDMA_PKT_POLL_REGMEM_ADDR_HI: word 2
  addr_63_32 31:0

SDMA_PKT_POLL_REGMEM_ADDR_LO: word 1
  addr_31_0 31:0

SDMA_PKT_POLL_REGMEM_DW5: word 5
  interval 15:0
  retry_count 27:16

SDMA_PKT_POLL_REGMEM_HEADER: word 0
  op 7:0
  sub_op 15:8
  hdp_flush 26
  func 30:28
  mem_poll 31

SDMA_PKT_POLL_REGMEM_MASK: word 4
  mask 31:0

SDMA_PKT_POLL_REGMEM_VALUE: word 3
  value 31:0

SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_HI: word 3
  addr_63_32 31:0

SDMA_PKT_POLL_REG_WRITE_MEM_DST_ADDR_LO: word 2
  addr_31_0 31:0

SDMA_PKT_POLL_REG_WRITE_MEM_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_POLL_REG_WRITE_MEM_SRC_ADDR: word 1
  addr_31_2 31:2

SDMA_PKT_PRE_EXE_EXEC_COUNT: word 1
  exec_count 13:0

SDMA_PKT_PRE_EXE_HEADER: word 0
  op 7:0
  sub_op 15:8
  dev_sel 23:16

SDMA_PKT_PTEPDE_COPY_BACKWARDS_COUNT_IN_32B_XFER: word 6
  count 16:0

SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_HI: word 4
  dst_addr_63_32 31:0

SDMA_PKT_PTEPDE_COPY_BACKWARDS_DST_ADDR_LO: word 3
  dst_addr_31_0 31:0

SDMA_PKT_PTEPDE_COPY_BACKWARDS_HEADER: word 0
  op 7:0
  sub_op 15:8
  pte_size 29:28
  direction 30
  ptepde_op 31

SDMA_PKT_PTEPDE_COPY_BACKWARDS_MASK_BIT_FOR_DW: word 5
  mask_first_xfer 7:0
  mask_last_xfer 15:8

SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_HI: word 2
  src_addr_63_32 31:0

SDMA_PKT_PTEPDE_COPY_BACKWARDS_SRC_ADDR_LO: word 1
  src_addr_31_0 31:0

SDMA_PKT_PTEPDE_COPY_COUNT: word 7
  count 18:0

SDMA_PKT_PTEPDE_COPY_DST_ADDR_HI: word 4
  dst_addr_63_32 31:0

SDMA_PKT_PTEPDE_COPY_DST_ADDR_LO: word 3
  dst_addr_31_0 31:0

SDMA_PKT_PTEPDE_COPY_HEADER: word 0
  op 7:0
  sub_op 15:8
  tmz 18
  ptepde_op 31

SDMA_PKT_PTEPDE_COPY_MASK_DW0: word 5
  mask_dw0 31:0

SDMA_PKT_PTEPDE_COPY_MASK_DW1: word 6
  mask_dw1 31:0

SDMA_PKT_PTEPDE_COPY_SRC_ADDR_HI: word 2
  src_addr_63_32 31:0

SDMA_PKT_PTEPDE_COPY_SRC_ADDR_LO: word 1
  src_addr_31_0 31:0

SDMA_PKT_PTEPDE_RMW_ADDR_HI: word 2
  addr_63_32 31:0

SDMA_PKT_PTEPDE_RMW_ADDR_LO: word 1
  addr_31_0 31:0

SDMA_PKT_PTEPDE_RMW_HEADER: word 0
  op 7:0
  sub_op 15:8
  mtype 18:16
  gcc 19
  sys 20
  snp 22
  gpa 23
  l2_policy 25:24

SDMA_PKT_PTEPDE_RMW_MASK_HI: word 4
  mask_63_32 31:0

SDMA_PKT_PTEPDE_RMW_MASK_LO: word 3
  mask_31_0 31:0

SDMA_PKT_PTEPDE_RMW_VALUE_HI: word 6
  value_63_32 31:0

SDMA_PKT_PTEPDE_RMW_VALUE_LO: word 5
  value_31_0 31:0

SDMA_PKT_SEMAPHORE_ADDR_HI: word 2
  addr_63_32 31:0

SDMA_PKT_SEMAPHORE_ADDR_LO: word 1
  addr_31_0 31:0

SDMA_PKT_SEMAPHORE_HEADER: word 0
  op 7:0
  sub_op 15:8
  write_one 29
  signal 30
  mailbox 31

SDMA_PKT_SRBM_WRITE_ADDR: word 1
  addr 17:0
  apertureid 31:20

SDMA_PKT_SRBM_WRITE_DATA: word 2
  data 31:0

SDMA_PKT_SRBM_WRITE_HEADER: word 0
  op 7:0
  sub_op 15:8
  byte_en 31:28

SDMA_PKT_TIMESTAMP_GET_GLOBAL_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_HI: word 2
  write_addr_63_32 31:0

SDMA_PKT_TIMESTAMP_GET_GLOBAL_WRITE_ADDR_LO: word 1
  write_addr_31_3 31:3

SDMA_PKT_TIMESTAMP_GET_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_HI: word 2
  write_addr_63_32 31:0

SDMA_PKT_TIMESTAMP_GET_WRITE_ADDR_LO: word 1
  write_addr_31_3 31:3

SDMA_PKT_TIMESTAMP_SET_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_TIMESTAMP_SET_INIT_DATA_HI: word 2
  init_data_63_32 31:0

SDMA_PKT_TIMESTAMP_SET_INIT_DATA_LO: word 1
  init_data_31_0 31:0

SDMA_PKT_TRAP_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_TRAP_INT_CONTEXT: word 1
  int_context 27:0

SDMA_PKT_WRITE_INCR_COUNT: word 9
  count 18:0

SDMA_PKT_WRITE_INCR_DST_ADDR_HI: word 2
  dst_addr_63_32 31:0

SDMA_PKT_WRITE_INCR_DST_ADDR_LO: word 1
  dst_addr_31_0 31:0

SDMA_PKT_WRITE_INCR_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_WRITE_INCR_INCR_DW0: word 7
  incr_dw0 31:0

SDMA_PKT_WRITE_INCR_INCR_DW1: word 8
  incr_dw1 31:0

SDMA_PKT_WRITE_INCR_INIT_DW0: word 5
  init_dw0 31:0

SDMA_PKT_WRITE_INCR_INIT_DW1: word 6
  init_dw1 31:0

SDMA_PKT_WRITE_INCR_MASK_DW0: word 3
  mask_dw0 31:0

SDMA_PKT_WRITE_INCR_MASK_DW1: word 4
  mask_dw1 31:0

SDMA_PKT_WRITE_TILED_BC_COUNT: word 8
  count 21:2

SDMA_PKT_WRITE_TILED_BC_DATA0: word 9
  data0 31:0

SDMA_PKT_WRITE_TILED_BC_DST_ADDR_HI: word 2
  dst_addr_63_32 31:0

SDMA_PKT_WRITE_TILED_BC_DST_ADDR_LO: word 1
  dst_addr_31_0 31:0

SDMA_PKT_WRITE_TILED_BC_DW_3: word 3
  width 13:0

SDMA_PKT_WRITE_TILED_BC_DW_4: word 4
  height 13:0
  depth 26:16

SDMA_PKT_WRITE_TILED_BC_DW_5: word 5
  element_size 2:0
  array_mode 6:3
  mit_mode 10:8
  tilesplit_size 13:11
  bank_w 16:15
  bank_h 19:18
  num_bank 22:21
  mat_aspt 25:24
  pipe_config 30:26

SDMA_PKT_WRITE_TILED_BC_DW_6: word 6
  x 13:0
  y 29:16

SDMA_PKT_WRITE_TILED_BC_DW_7: word 7
  z 10:0
  sw 25:24

SDMA_PKT_WRITE_TILED_BC_HEADER: word 0
  op 7:0
  sub_op 15:8

SDMA_PKT_WRITE_TILED_COUNT: word 8
  count 19:0

SDMA_PKT_WRITE_TILED_DATA0: word 9
  data0 31:0

SDMA_PKT_WRITE_TILED_DST_ADDR_HI: word 2
  dst_addr_63_32 31:0

SDMA_PKT_WRITE_TILED_DST_ADDR_LO: word 1
  dst_addr_31_0 31:0

SDMA_PKT_WRITE_TILED_DW_3: word 3
  width 13:0

SDMA_PKT_WRITE_TILED_DW_4: word 4
  height 13:0
  depth 28:16

SDMA_PKT_WRITE_TILED_DW_5: word 5
  element_size 2:0
  swizzle_mode 7:3
  dimension 10:9
  mip_max 19:16

SDMA_PKT_WRITE_TILED_DW_6: word 6
  x 13:0
  y 29:16

SDMA_PKT_WRITE_TILED_DW_7: word 7
  z 12:0
  sw 25:24

SDMA_PKT_WRITE_TILED_HEADER: word 0
  op 7:0
  sub_op 15:8
  encrypt 16
  tmz 18

SDMA_PKT_WRITE_UNTILED_DATA0: word 4
  data0 31:0

SDMA_PKT_WRITE_UNTILED_DST_ADDR_HI: word 2
  dst_addr_63_32 31:0

SDMA_PKT_WRITE_UNTILED_DST_ADDR_LO: word 1
  dst_addr_31_0 31:0

SDMA_PKT_WRITE_UNTILED_DW_3: word 3
  count 19:0
  sw 25:24

SDMA_PKT_WRITE_UNTILED_HEADER: word 0
  op 7:0
  sub_op 15:8
  encrypt 16
  tmz 18
"""

_constants = """
HEADER_AGENT_DISPATCH = 4
HEADER_BARRIER = 5
SDMA_GCR_GL1_INV = 512
SDMA_GCR_GL2_DISCARD = 8192
SDMA_GCR_GL2_INV = 16384
SDMA_GCR_GL2_US = 1024
SDMA_GCR_GL2_WB = 32768
SDMA_GCR_GLK_INV = 128
SDMA_GCR_GLK_WB = 64
SDMA_GCR_GLM_INV = 32
SDMA_GCR_GLM_WB = 16
SDMA_GCR_GLV_INV = 256
SDMA_GCR_RANGE_IS_PA = 262144
SDMA_OP_AQL_BARRIER_OR = 0
SDMA_OP_AQL_COPY = 0
SDMA_OP_ATOMIC = 10
SDMA_OP_COND_EXE = 9
SDMA_OP_CONST_FILL = 11
SDMA_OP_COPY = 1
SDMA_OP_DUMMY_TRAP = 32
SDMA_OP_FENCE = 5
SDMA_OP_GCR_REQ = 17
SDMA_OP_GPUVM_INV = 16
SDMA_OP_INDIRECT = 4
SDMA_OP_NOP = 0
SDMA_OP_POLL_REGMEM = 8
SDMA_OP_PRE_EXE = 15
SDMA_OP_PTEPDE = 12
SDMA_OP_SEM = 7
SDMA_OP_SRBM_WRITE = 14
SDMA_OP_TIMESTAMP = 13
SDMA_OP_TRAP = 6
SDMA_OP_WRITE = 2
SDMA_SUBOP_COPY_DIRTY_PAGE = 7
SDMA_SUBOP_COPY_LINEAR = 0
SDMA_SUBOP_COPY_LINEAR_BC = 16
SDMA_SUBOP_COPY_LINEAR_PHY = 8
SDMA_SUBOP_COPY_LINEAR_SUB_WIND = 4
SDMA_SUBOP_COPY_LINEAR_SUB_WIND_BC = 20
SDMA_SUBOP_COPY_SOA = 3
SDMA_SUBOP_COPY_T2T_SUB_WIND = 6
SDMA_SUBOP_COPY_T2T_SUB_WIND_BC = 22
SDMA_SUBOP_COPY_TILED = 1
SDMA_SUBOP_COPY_TILED_BC = 17
SDMA_SUBOP_COPY_TILED_SUB_WIND = 5
SDMA_SUBOP_COPY_TILED_SUB_WIND_BC = 21
SDMA_SUBOP_DATA_FILL_MULTI = 1
SDMA_SUBOP_POLL_DBIT_WRITE_MEM = 2
SDMA_SUBOP_POLL_MEM_VERIFY = 3
SDMA_SUBOP_POLL_REG_WRITE_MEM = 1
SDMA_SUBOP_PTEPDE_COPY = 1
SDMA_SUBOP_PTEPDE_COPY_BACKWARDS = 3
SDMA_SUBOP_PTEPDE_GEN = 0
SDMA_SUBOP_PTEPDE_RMW = 2
SDMA_SUBOP_TIMESTAMP_GET = 1
SDMA_SUBOP_TIMESTAMP_GET_GLOBAL = 2
SDMA_SUBOP_TIMESTAMP_SET = 0
SDMA_SUBOP_WRITE_LINEAR = 0
SDMA_SUBOP_WRITE_TILED = 1
SDMA_SUBOP_WRITE_TILED_BC = 17
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    macros=_macros,
    registers=_registers,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
