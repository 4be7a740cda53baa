"""Messages to the firmware of the power management, version 14.0.2: smu_v14_0_2_ppsmc.h.

Made by `autogen regen amd_gpu.smu_14_0_2` from headers/amd_gpu/smu_14_0_2.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'smu_v14_0_2_ppsmc.h': '11f4dde3566ed41941ed9f6e88cbc3284ed66dee3d598132a28a8936c5e9145c',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_constants = """
PPSMC_MSG_AllowGfxDcs = 0x43
PPSMC_MSG_AllowGfxOff = 0x28
PPSMC_MSG_AllowIHHostInterrupt = 0x4d
PPSMC_MSG_ArmD3 = 0x17
PPSMC_MSG_BacoAudioD3PME = 0x18
PPSMC_MSG_DisableAllSmuFeatures = 7
PPSMC_MSG_DisableSmuFeaturesHigh = 0xb
PPSMC_MSG_DisableSmuFeaturesLow = 0xa
PPSMC_MSG_DisallowGfxDcs = 0x44
PPSMC_MSG_DisallowGfxOff = 0x29
PPSMC_MSG_DramLogSetDramAddrHigh = 0x21
PPSMC_MSG_DramLogSetDramAddrLow = 0x22
PPSMC_MSG_DramLogSetDramSize = 0x23
PPSMC_MSG_DummyUndefined = 0x3f
PPSMC_MSG_DumpSTBtoDram = 0x3d
PPSMC_MSG_EnableAllSmuFeatures = 6
PPSMC_MSG_EnableAudioStutterWA = 0x45
PPSMC_MSG_EnableShadowDpm = 0x4e
PPSMC_MSG_EnableSmuFeaturesHigh = 9
PPSMC_MSG_EnableSmuFeaturesLow = 8
PPSMC_MSG_EnterBaco = 0x15
PPSMC_MSG_ExitBaco = 0x16
PPSMC_MSG_ExtPwrConnSupport = 0x57
PPSMC_MSG_GetAllRunningSmuFeatures = 0x54
PPSMC_MSG_GetDcModeMaxDpmFreq = 0x27
PPSMC_MSG_GetDpmFreqByIndex = 0x1f
PPSMC_MSG_GetDriverIfVersion = 3
PPSMC_MSG_GetMaxDpmFreq = 0x1e
PPSMC_MSG_GetMinDpmFreq = 0x1d
PPSMC_MSG_GetPptLimit = 0x33
PPSMC_MSG_GetRunningSmuFeaturesHigh = 0xd
PPSMC_MSG_GetRunningSmuFeaturesLow = 0xc
PPSMC_MSG_GetSmuVersion = 2
PPSMC_MSG_GetSvi3Voltage = 0x55
PPSMC_MSG_GetVoltageByDpm = 0x25
PPSMC_MSG_Mode3Reset = 0x4f
PPSMC_MSG_NotifyPowerSource = 0x35
PPSMC_MSG_OverridePcieParameters = 0x20
PPSMC_MSG_PowerDownJpeg = 0x2d
PPSMC_MSG_PowerDownUmsch = 0x47
PPSMC_MSG_PowerDownVcn = 0x2b
PPSMC_MSG_PowerUpJpeg = 0x2c
PPSMC_MSG_PowerUpUmsch = 0x46
PPSMC_MSG_PowerUpVcn = 0x2a
PPSMC_MSG_PreloadSwPstateForUclkOverDrive = 0x58
PPSMC_MSG_PrepareMp1ForUnload = 0x2e
PPSMC_MSG_ReenableAcDcInterrupt = 0x34
PPSMC_MSG_RunDcBtc = 0x36
PPSMC_MSG_STBtoDramLogSetDramAddress = 0x3e
PPSMC_MSG_STBtoDramLogSetDramSize = 0x40
PPSMC_MSG_SetAllowedFeaturesMaskHigh = 5
PPSMC_MSG_SetAllowedFeaturesMaskLow = 4
PPSMC_MSG_SetBadMemoryPagesRetiredFlagsPerChannel = 0x4b
PPSMC_MSG_SetDcsArch = 0x48
PPSMC_MSG_SetDriverDramAddr = 0x50
PPSMC_MSG_SetDriverDramAddrHigh = 0xe
PPSMC_MSG_SetDriverDramAddrLow = 0xf
PPSMC_MSG_SetExternalClientDfCstateAllow = 0x3b
PPSMC_MSG_SetFwDstatesMask = 0x39
PPSMC_MSG_SetHardMaxByFreq = 0x1c
PPSMC_MSG_SetHardMinByFreq = 0x1b
PPSMC_MSG_SetMGpuFanBoostLimitRpm = 0x3c
PPSMC_MSG_SetNumBadMemoryPagesRetired = 0x4a
PPSMC_MSG_SetOBMTraceBufferLogging = 0x41
PPSMC_MSG_SetPptLimit = 0x32
PPSMC_MSG_SetPriorityDeltaGain = 0x4c
PPSMC_MSG_SetSoftMaxByFreq = 0x1a
PPSMC_MSG_SetSoftMinByFreq = 0x19
PPSMC_MSG_SetSystemVirtualDramAddrHigh = 0x30
PPSMC_MSG_SetSystemVirtualDramAddrLow = 0x31
PPSMC_MSG_SetTemperatureInputSelect = 0x38
PPSMC_MSG_SetThrottlerMask = 0x3a
PPSMC_MSG_SetToolsDramAddr = 0x51
PPSMC_MSG_SetToolsDramAddrHigh = 0x10
PPSMC_MSG_SetToolsDramAddrLow = 0x11
PPSMC_MSG_SetVideoFps = 0x26
PPSMC_MSG_SetWorkloadMask = 0x24
PPSMC_MSG_TestMessage = 1
PPSMC_MSG_TransferTableDram2Smu = 0x13
PPSMC_MSG_TransferTableDram2SmuWithAddr = 0x53
PPSMC_MSG_TransferTableSmu2Dram = 0x12
PPSMC_MSG_TransferTableSmu2DramWithAddr = 0x52
PPSMC_MSG_TriggerVFFLR = 0x49
PPSMC_MSG_UpdatePolicy = 0x56
PPSMC_MSG_UseDefaultPPTable = 0x14
PPSMC_MSG_UseProfilingMode = 0x42
PPSMC_Message_Count = 0x59
PPSMC_Result_CmdRejectedBusy = 0xfc
PPSMC_Result_CmdRejectedPrereq = 0xfd
PPSMC_Result_Failed = 0xff
PPSMC_Result_OK = 1
PPSMC_Result_UnknownCmd = 0xfe
PPSMC_VERSION = 1
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
