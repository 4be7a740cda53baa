"""Hardware ids of the IP blocks: soc15_hw_ip.h. Types for editors and mypy. Made by `autogen regen amd_gpu.soc15_hw_ip` from headers/amd_gpu/soc15_hw_ip.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

MP1_HWID: _b.int
MP2_HWID: _b.int
THM_HWID: _b.int
SMUIO_HWID: _b.int
FUSE_HWID: _b.int
CLKA_HWID: _b.int
PWR_HWID: _b.int
GC_HWID: _b.int
UVD_HWID: _b.int
VCN_HWID: _b.int
AUDIO_AZ_HWID: _b.int
ACP_HWID: _b.int
DCI_HWID: _b.int
DMU_HWID: _b.int
DCO_HWID: _b.int
DIO_HWID: _b.int
XDMA_HWID: _b.int
DCEAZ_HWID: _b.int
DAZ_HWID: _b.int
SDPMUX_HWID: _b.int
NTB_HWID: _b.int
VPE_HWID: _b.int
IOHC_HWID: _b.int
L2IMU_HWID: _b.int
VCE_HWID: _b.int
MMHUB_HWID: _b.int
ATHUB_HWID: _b.int
DBGU_NBIO_HWID: _b.int
DFX_HWID: _b.int
DBGU0_HWID: _b.int
DBGU1_HWID: _b.int
OSSSYS_HWID: _b.int
HDP_HWID: _b.int
SDMA0_HWID: _b.int
SDMA1_HWID: _b.int
ISP_HWID: _b.int
DBGU_IO_HWID: _b.int
DF_HWID: _b.int
CLKB_HWID: _b.int
FCH_HWID: _b.int
DFX_DAP_HWID: _b.int
L1IMU_PCIE_HWID: _b.int
L1IMU_NBIF_HWID: _b.int
L1IMU_IOAGR_HWID: _b.int
L1IMU3_HWID: _b.int
L1IMU4_HWID: _b.int
L1IMU5_HWID: _b.int
L1IMU6_HWID: _b.int
L1IMU7_HWID: _b.int
L1IMU8_HWID: _b.int
L1IMU9_HWID: _b.int
L1IMU10_HWID: _b.int
L1IMU11_HWID: _b.int
L1IMU12_HWID: _b.int
L1IMU13_HWID: _b.int
L1IMU14_HWID: _b.int
L1IMU15_HWID: _b.int
WAFLC_HWID: _b.int
FCH_USB_PD_HWID: _b.int
SDMA2_HWID: _b.int
SDMA3_HWID: _b.int
PCIE_HWID: _b.int
PCS_HWID: _b.int
DDCL_HWID: _b.int
SST_HWID: _b.int
LSDMA_HWID: _b.int
IOAGR_HWID: _b.int
NBIF_HWID: _b.int
IOAPIC_HWID: _b.int
SYSTEMHUB_HWID: _b.int
NTBCCP_HWID: _b.int
UMC_HWID: _b.int
SATA_HWID: _b.int
USB_HWID: _b.int
CCXSEC_HWID: _b.int
XGMI_HWID: _b.int
XGBE_HWID: _b.int
MP0_HWID: _b.int
