"""Clients of the interrupt handler: soc15_ih_clientid.h. Types for editors and mypy. Made by `autogen regen amd_gpu.soc15_ih_clientid` from headers/amd_gpu/soc15_ih_clientid.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class soc15_ih_clientid(_Enum):
    SOC15_IH_CLIENTID_IH: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_ACP: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_ATHUB: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_BIF: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_DCE: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_ISP: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_PCIE0: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_RLC: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA0: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA1: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SE0SH: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SE1SH: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SE2SH: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SE3SH: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_UVD1: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_THM: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_UVD: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_VCE0: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_VMC: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_XDMA: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_GRBM_CP: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_ATS: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_ROM_SMUIO: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_DF: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_VCE1: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_PWR: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_RESERVED: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_UTCL2: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_EA: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_UTCL2LOG: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_MP0: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_MP1: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_MAX: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_VCN: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_VCN1: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA2: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA3: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA3_Sienna_Cichlid: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA4: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA5: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA6: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_SDMA7: _t.ClassVar[soc15_ih_clientid]
    SOC15_IH_CLIENTID_VMC1: _t.ClassVar[soc15_ih_clientid]

class soc21_ih_clientid(_Enum):
    SOC21_IH_CLIENTID_IH: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_ATHUB: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_BIF: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_DCN: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_ISP: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_MP3: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_RLC: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_GFX: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_IMU: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_VCN1: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_THM: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_VCN: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_VPE1: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_VMC: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_GRBM_CP: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_ROM_SMUIO: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_DF: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_VPE: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_PWR: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_LSDMA: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_MP0: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_MP1: _t.ClassVar[soc21_ih_clientid]
    SOC21_IH_CLIENTID_MAX: _t.ClassVar[soc21_ih_clientid]

SOC15_IH_CLIENTID_IH: _b.int
SOC15_IH_CLIENTID_ACP: _b.int
SOC15_IH_CLIENTID_ATHUB: _b.int
SOC15_IH_CLIENTID_BIF: _b.int
SOC15_IH_CLIENTID_DCE: _b.int
SOC15_IH_CLIENTID_ISP: _b.int
SOC15_IH_CLIENTID_PCIE0: _b.int
SOC15_IH_CLIENTID_RLC: _b.int
SOC15_IH_CLIENTID_SDMA0: _b.int
SOC15_IH_CLIENTID_SDMA1: _b.int
SOC15_IH_CLIENTID_SE0SH: _b.int
SOC15_IH_CLIENTID_SE1SH: _b.int
SOC15_IH_CLIENTID_SE2SH: _b.int
SOC15_IH_CLIENTID_SE3SH: _b.int
SOC15_IH_CLIENTID_UVD1: _b.int
SOC15_IH_CLIENTID_THM: _b.int
SOC15_IH_CLIENTID_UVD: _b.int
SOC15_IH_CLIENTID_VCE0: _b.int
SOC15_IH_CLIENTID_VMC: _b.int
SOC15_IH_CLIENTID_XDMA: _b.int
SOC15_IH_CLIENTID_GRBM_CP: _b.int
SOC15_IH_CLIENTID_ATS: _b.int
SOC15_IH_CLIENTID_ROM_SMUIO: _b.int
SOC15_IH_CLIENTID_DF: _b.int
SOC15_IH_CLIENTID_VCE1: _b.int
SOC15_IH_CLIENTID_PWR: _b.int
SOC15_IH_CLIENTID_RESERVED: _b.int
SOC15_IH_CLIENTID_UTCL2: _b.int
SOC15_IH_CLIENTID_EA: _b.int
SOC15_IH_CLIENTID_UTCL2LOG: _b.int
SOC15_IH_CLIENTID_MP0: _b.int
SOC15_IH_CLIENTID_MP1: _b.int
SOC15_IH_CLIENTID_MAX: _b.int
SOC15_IH_CLIENTID_VCN: _b.int
SOC15_IH_CLIENTID_VCN1: _b.int
SOC15_IH_CLIENTID_SDMA2: _b.int
SOC15_IH_CLIENTID_SDMA3: _b.int
SOC15_IH_CLIENTID_SDMA3_Sienna_Cichlid: _b.int
SOC15_IH_CLIENTID_SDMA4: _b.int
SOC15_IH_CLIENTID_SDMA5: _b.int
SOC15_IH_CLIENTID_SDMA6: _b.int
SOC15_IH_CLIENTID_SDMA7: _b.int
SOC15_IH_CLIENTID_VMC1: _b.int
SOC21_IH_CLIENTID_IH: _b.int
SOC21_IH_CLIENTID_ATHUB: _b.int
SOC21_IH_CLIENTID_BIF: _b.int
SOC21_IH_CLIENTID_DCN: _b.int
SOC21_IH_CLIENTID_ISP: _b.int
SOC21_IH_CLIENTID_MP3: _b.int
SOC21_IH_CLIENTID_RLC: _b.int
SOC21_IH_CLIENTID_GFX: _b.int
SOC21_IH_CLIENTID_IMU: _b.int
SOC21_IH_CLIENTID_VCN1: _b.int
SOC21_IH_CLIENTID_THM: _b.int
SOC21_IH_CLIENTID_VCN: _b.int
SOC21_IH_CLIENTID_VPE1: _b.int
SOC21_IH_CLIENTID_VMC: _b.int
SOC21_IH_CLIENTID_GRBM_CP: _b.int
SOC21_IH_CLIENTID_ROM_SMUIO: _b.int
SOC21_IH_CLIENTID_DF: _b.int
SOC21_IH_CLIENTID_VPE: _b.int
SOC21_IH_CLIENTID_PWR: _b.int
SOC21_IH_CLIENTID_LSDMA: _b.int
SOC21_IH_CLIENTID_MP0: _b.int
SOC21_IH_CLIENTID_MP1: _b.int
SOC21_IH_CLIENTID_MAX: _b.int
soc15_ih_clientid_name: _c.Array[_c.c_char_p]
