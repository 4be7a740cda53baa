"""Registers of the host data path of gfx1100 and gfx1150: hdp/hdp_6_0_0_offset.h, hdp/hdp_6_0_0_sh_mask.h. Types for editors and mypy. Made by `autogen regen amd_gpu.hdp_6_0_0` from headers/amd_gpu/hdp_6_0_0.toml; do not edit."""

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

HDP_NONSURFACE_BASE: _Register
HDP_NONSURFACE_INFO: _Register
HDP_NONSURFACE_BASE_HI: _Register
HDP_SURFACE_WRITE_FLAGS: _Register
HDP_SURFACE_READ_FLAGS: _Register
HDP_SURFACE_WRITE_FLAGS_CLR: _Register
HDP_SURFACE_READ_FLAGS_CLR: _Register
HDP_NONSURF_FLAGS: _Register
HDP_NONSURF_FLAGS_CLR: _Register
HDP_HOST_PATH_CNTL: _Register
HDP_SW_SEMAPHORE: _Register
HDP_DEBUG0: _Register
HDP_LAST_SURFACE_HIT: _Register
HDP_OUTSTANDING_REQ: _Register
HDP_MISC_CNTL: _Register
HDP_MEM_POWER_CTRL: _Register
HDP_MMHUB_CNTL: _Register
HDP_VERSION: _Register
HDP_CLK_CNTL: _Register
HDP_MEMIO_CNTL: _Register
HDP_MEMIO_ADDR: _Register
HDP_MEMIO_STATUS: _Register
HDP_MEMIO_WR_DATA: _Register
HDP_MEMIO_RD_DATA: _Register
HDP_XDP_DIRECT2HDP_FIRST: _Register
HDP_XDP_D2H_FLUSH: _Register
HDP_XDP_D2H_BAR_UPDATE: _Register
HDP_XDP_D2H_RSVD: _RegisterArray
HDP_XDP_DIRECT2HDP_LAST: _Register
HDP_XDP_P2P_BAR_CFG: _Register
HDP_XDP_P2P_MBX_OFFSET: _Register
HDP_XDP_P2P_MBX_ADDR0: _Register
HDP_XDP_P2P_MBX_ADDR1: _Register
HDP_XDP_P2P_MBX_ADDR2: _Register
HDP_XDP_P2P_MBX_ADDR3: _Register
HDP_XDP_P2P_MBX_ADDR4: _Register
HDP_XDP_P2P_MBX_ADDR5: _Register
HDP_XDP_P2P_MBX_ADDR6: _Register
HDP_XDP_HDP_MBX_MC_CFG: _Register
HDP_XDP_HDP_MC_CFG: _Register
HDP_XDP_HST_CFG: _Register
HDP_XDP_HDP_IPH_CFG: _Register
HDP_XDP_P2P_BAR0: _Register
HDP_XDP_P2P_BAR1: _Register
HDP_XDP_P2P_BAR2: _Register
HDP_XDP_P2P_BAR3: _Register
HDP_XDP_P2P_BAR4: _Register
HDP_XDP_P2P_BAR5: _Register
HDP_XDP_P2P_BAR6: _Register
HDP_XDP_P2P_BAR7: _Register
HDP_XDP_FLUSH_ARMED_STS: _Register
HDP_XDP_FLUSH_CNTR0_STS: _Register
HDP_XDP_BUSY_STS: _Register
HDP_XDP_STICKY: _Register
HDP_XDP_CHKN: _Register
HDP_XDP_BARS_ADDR_39_36: _Register
HDP_XDP_MC_VM_FB_LOCATION_BASE: _Register
HDP_XDP_MMHUB_ERROR: _Register
def __getattr__(name: _b.str) -> _b.int: ...  # C's names for offsets, segments, shifts and masks
