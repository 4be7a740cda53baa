"""Hardware ids of the IP blocks: soc15_hw_ip.h.

Made by `autogen regen amd_gpu.soc15_hw_ip` from headers/amd_gpu/soc15_hw_ip.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'soc15_hw_ip.h': '34a04ab0e1411f4833f2d2676ffd4c5b4b301b9bdef9d1f242adb89105bc733f',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_constants = """
ACP_HWID = 14
ATHUB_HWID = 35
AUDIO_AZ_HWID = 13
CCXSEC_HWID = 176
CLKA_HWID = 6
CLKB_HWID = 47
DAZ_HWID = 274
DBGU0_HWID = 38
DBGU1_HWID = 39
DBGU_IO_HWID = 45
DBGU_NBIO_HWID = 36
DCEAZ_HWID = 18
DCI_HWID = 15
DCO_HWID = 16
DDCL_HWID = 89
DFX_DAP_HWID = 49
DFX_HWID = 37
DF_HWID = 46
DIO_HWID = 272
DMU_HWID = 271
FCH_HWID = 48
FCH_USB_PD_HWID = 67
FUSE_HWID = 5
GC_HWID = 11
HDP_HWID = 41
IOAGR_HWID = 100
IOAPIC_HWID = 124
IOHC_HWID = 24
ISP_HWID = 44
L1IMU10_HWID = 60
L1IMU11_HWID = 61
L1IMU12_HWID = 62
L1IMU13_HWID = 63
L1IMU14_HWID = 64
L1IMU15_HWID = 65
L1IMU3_HWID = 53
L1IMU4_HWID = 54
L1IMU5_HWID = 55
L1IMU6_HWID = 56
L1IMU7_HWID = 57
L1IMU8_HWID = 58
L1IMU9_HWID = 59
L1IMU_IOAGR_HWID = 52
L1IMU_NBIF_HWID = 51
L1IMU_PCIE_HWID = 50
L2IMU_HWID = 28
LSDMA_HWID = 91
MMHUB_HWID = 34
MP0_HWID = 255
MP1_HWID = 1
MP2_HWID = 2
NBIF_HWID = 108
NTBCCP_HWID = 144
NTB_HWID = 20
OSSSYS_HWID = 40
PCIE_HWID = 70
PCS_HWID = 80
PWR_HWID = 10
SATA_HWID = 168
SDMA0_HWID = 42
SDMA1_HWID = 43
SDMA2_HWID = 68
SDMA3_HWID = 69
SDPMUX_HWID = 19
SMUIO_HWID = 4
SST_HWID = 90
SYSTEMHUB_HWID = 128
THM_HWID = 3
UMC_HWID = 150
USB_HWID = 170
UVD_HWID = 12
VCE_HWID = 32
VCN_HWID = 12
VPE_HWID = 21
WAFLC_HWID = 66
XDMA_HWID = 17
XGBE_HWID = 216
XGMI_HWID = 200
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
