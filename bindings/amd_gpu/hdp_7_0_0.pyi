"""Registers of the host data path of gfx1200: hdp/hdp_7_0_0_offset.h, hdp/hdp_7_0_0_sh_mask.h.

Types for editors and type checkers. Made by `autogen regen amd_gpu.hdp_7_0_0` from headers/amd_gpu/hdp_7_0_0.toml; do not edit.
"""
# pyright: reportIncompleteStub=false


from .._support.stubs import RegisterArray, RegisterName, registers

__source__: dict[str, str]
__skipped__: dict[str, str]

(HDP_MMHUB_TLVL, HDP_MMHUB_UNITID, HDP_NONSURFACE_BASE, HDP_NONSURFACE_INFO, HDP_NONSURFACE_BASE_HI, HDP_SURFACE_WRITE_FLAGS, HDP_SURFACE_READ_FLAGS, HDP_SURFACE_WRITE_FLAGS_CLR,
 HDP_SURFACE_READ_FLAGS_CLR, HDP_NONSURF_FLAGS, HDP_NONSURF_FLAGS_CLR, HDP_SW_SEMAPHORE, HDP_DEBUG0, HDP_LAST_SURFACE_HIT, HDP_OUTSTANDING_REQ, HDP_HOST_PATH_CNTL, HDP_MISC_CNTL, HDP_MEM_POWER_CTRL,
 HDP_CLK_CNTL, HDP_MMHUB_CNTL, HDP_XDP_BUSY_STS, HDP_XDP_MMHUB_ERROR, HDP_XDP_MMHUB_ERROR_CLR, HDP_VERSION, HDP_MEMIO_CNTL, HDP_MEMIO_ADDR, HDP_MEMIO_STATUS, HDP_MEMIO_WR_DATA, HDP_MEMIO_RD_DATA,
 HDP_XDP_DIRECT2HDP_FIRST, HDP_XDP_D2H_FLUSH, HDP_XDP_D2H_BAR_UPDATE, HDP_XDP_DIRECT2HDP_LAST, HDP_XDP_P2P_BAR_CFG, HDP_XDP_P2P_MBX_OFFSET, HDP_XDP_P2P_MBX_ADDR0, HDP_XDP_P2P_MBX_ADDR6,
 HDP_XDP_HDP_MBX_MC_CFG, HDP_XDP_HDP_MC_CFG, HDP_XDP_HST_CFG, HDP_XDP_HDP_IPH_CFG, HDP_XDP_P2P_BAR0, HDP_XDP_P2P_BAR7, HDP_XDP_FLUSH_ARMED_STS, HDP_XDP_FLUSH_CNTR0_STS, HDP_XDP_STICKY, HDP_XDP_CHKN,
 HDP_XDP_BARS_ADDR_39_36, HDP_XDP_MC_VM_FB_LOCATION_BASE, HDP_XDP_GPU_IOV_VIOLATION_LOG, HDP_XDP_GPU_IOV_VIOLATION_LOG2) = registers
HDP_XDP_D2H_RSVD: RegisterArray
# C's names for offsets, segments, shifts and masks; of more than 4 registers that differ in their numbers only, all between
# the first and the last.
def __getattr__(name: str) -> RegisterName: ...
