"""Messages to the firmware of the power management, version 13.0.6: smu_v13_0_6_ppsmc.h.

Made by `autogen regen amd_gpu.smu_13_0_6` from headers/amd_gpu/smu_13_0_6.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'smu_v13_0_6_ppsmc.h': '531c589151e553e1515c1979af32b29c933104f50c7e07bddb9e56fb9bec886f',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_types = """
PPSMC_Result = c_uint32
PPSMC_MSG = c_uint32
"""

_constants = """
PPSMC_AID_THM_TYPE = 1
PPSMC_CCD_THM_TYPE = 2
PPSMC_HBM_THM_TYPE = 4
PPSMC_MSG_ClearMcaOnRead = 0x39
PPSMC_MSG_DFCstateControl = 0x20
PPSMC_MSG_DisableAllSmuFeatures = 6
PPSMC_MSG_DisableDeterminism = 0x27
PPSMC_MSG_DramLogSetDramAddrHigh = 0x1a
PPSMC_MSG_DramLogSetDramAddrLow = 0x1b
PPSMC_MSG_DramLogSetDramSize = 0x1c
PPSMC_MSG_DumpSTBtoDram = 0x28
PPSMC_MSG_EnableAllSmuFeatures = 5
PPSMC_MSG_EnableDeterminism = 0x26
PPSMC_MSG_EnterGfxoff = 0x24
PPSMC_MSG_ExitGfxoff = 0x25
PPSMC_MSG_GetCTFLimit = 0x38
PPSMC_MSG_GetDebugData = 0x1d
PPSMC_MSG_GetDpmFreqByIndex = 0x17
PPSMC_MSG_GetDriverIfVersion = 4
PPSMC_MSG_GetEccInfoTable = 0xa
PPSMC_MSG_GetEnabledSmuFeaturesHigh = 0xc
PPSMC_MSG_GetEnabledSmuFeaturesLow = 0xb
PPSMC_MSG_GetGmiPwrDnHyst = 0x21
PPSMC_MSG_GetMaxDpmFreq = 0x16
PPSMC_MSG_GetMaxGfxDpmFreq = 0x33
PPSMC_MSG_GetMetricsTable = 9
PPSMC_MSG_GetMetricsVersion = 8
PPSMC_MSG_GetMinDpmFreq = 0x15
PPSMC_MSG_GetMinGfxDpmFreq = 0x32
PPSMC_MSG_GetPptLimit = 0x19
PPSMC_MSG_GetSmuVersion = 2
PPSMC_MSG_GfxDriverReset = 3
PPSMC_MSG_GfxDriverResetRecovery = 0x2e
PPSMC_MSG_GmiPwrDnControl = 0x23
PPSMC_MSG_HeavySBR = 0x1e
PPSMC_MSG_McaBankCeDumpDW = 0x3b
PPSMC_MSG_McaBankDumpDW = 0x37
PPSMC_MSG_PrepareForDriverUnload = 0x34
PPSMC_MSG_QueryValidMcaCeCount = 0x3a
PPSMC_MSG_QueryValidMcaCount = 0x36
PPSMC_MSG_ReadThrottlerLimit = 0x35
PPSMC_MSG_RequestI2cTransaction = 7
PPSMC_MSG_RmaDueToBadPageThreshold = 0x43
PPSMC_MSG_STBtoDramLogSetDramAddrHigh = 0x29
PPSMC_MSG_STBtoDramLogSetDramAddrLow = 0x2a
PPSMC_MSG_STBtoDramLogSetDramSize = 0x2b
PPSMC_MSG_SelectPLPDMode = 0x40
PPSMC_MSG_SelectPstatePolicy = 0x44
PPSMC_MSG_SetDriverDramAddrHigh = 0xd
PPSMC_MSG_SetDriverDramAddrLow = 0xe
PPSMC_MSG_SetGmiPwrDnHyst = 0x22
PPSMC_MSG_SetNumBadHbmPagesRetired = 0x1f
PPSMC_MSG_SetPptLimit = 0x18
PPSMC_MSG_SetSoftMaxByFreq = 0x14
PPSMC_MSG_SetSoftMaxGfxClk = 0x31
PPSMC_MSG_SetSoftMinByFreq = 0x13
PPSMC_MSG_SetSoftMinGfxClk = 0x30
PPSMC_MSG_SetSystemVirtualDramAddrHigh = 0x11
PPSMC_MSG_SetSystemVirtualDramAddrLow = 0x12
PPSMC_MSG_SetSystemVirtualSTBtoDramAddrHigh = 0x2c
PPSMC_MSG_SetSystemVirtualSTBtoDramAddrLow = 0x2d
PPSMC_MSG_SetToolsDramAddrHigh = 0xf
PPSMC_MSG_SetToolsDramAddrLow = 0x10
PPSMC_MSG_TestMessage = 1
PPSMC_MSG_TriggerVFFLR = 0x2f
PPSMC_Message_Count = 0x45
PPSMC_PLPD_MODE_DEFAULT = 1
PPSMC_PLPD_MODE_OPTIMIZED = 2
PPSMC_RESET_TYPE_DRIVER_MODE_1_RESET = 1
PPSMC_RESET_TYPE_DRIVER_MODE_2_RESET = 2
PPSMC_RESET_TYPE_DRIVER_MODE_3_RESET = 3
PPSMC_Result_CmdRejectedBusy = 0xfc
PPSMC_Result_CmdRejectedPrereq = 0xfd
PPSMC_Result_Failed = 0xff
PPSMC_Result_OK = 1
PPSMC_Result_UnknownCmd = 0xfe
PPSMC_THROTTLING_LIMIT_TYPE_HBM = 2
PPSMC_THROTTLING_LIMIT_TYPE_SOCKET = 1
PPSMC_XCD_THM_TYPE = 3
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    types=_types,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
