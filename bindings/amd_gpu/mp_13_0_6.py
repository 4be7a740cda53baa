"""Registers of the management processors (PSP, SMU) of gfx942: mp/mp_13_0_6_offset.h, mp/mp_13_0_6_sh_mask.h.

Made by `autogen regen amd_gpu.mp_13_0_6` from headers/amd_gpu/mp_13_0_6.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'mp/mp_13_0_6_offset.h': '675f2a13b15d420a7b06a30f6efbbfb89f46c50381c6b70076f15ae01ce95663',
    'mp/mp_13_0_6_sh_mask.h': 'db65b5b30445b40bdd56bdc16cfc4ef308dbd5420ad44f2531350c87f46ecca8',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie)',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_registers = """
MCMP1_IPIDT0: fields
  InstanceIdLo 31:0
  HardwareID 43:32
  InstanceIdHi 47:44
  McaType 63:48

MCMP1_MISC0T0: fields
  ErrCnt 43:32

MCMP1_STATUST0: fields
  ErrorCode 15:0
  ErrorCodeExt 21:16
  PCC 57
  UC 61
  Val 63

MP0_SMN_C2PMSG: reg 0:0x60, array 32-103 by 1
  CONTENT 31:0

MP0_SMN_IH_CREDIT: reg 0:0xc1
  CREDIT_VALUE 1:0
  CLIENT_ID 23:16

MP0_SMN_IH_SW_INT: reg 0:0xc2
  ID 7:0
  VALID 8

MP0_SMN_IH_SW_INT_CTRL: reg 0:0xc3
  INT_MASK 0
  INT_ACK 8

MP1_FIRMWARE_FLAGS: reg 0:0xbee00a
  INTERRUPTS_ENABLED 0
  RESERVED 31:1

MP1_SMN_C2PMSG: reg 0:0x260, array 32-127 by 1
  CONTENT 31:0

MP1_SMN_EXT_SCRATCH0: reg 0:0x340
  DATA 31:0

MP1_SMN_EXT_SCRATCH1: reg 0:0x341
  DATA 31:0

MP1_SMN_EXT_SCRATCH10: reg 0:0x34a
  DATA 31:0

MP1_SMN_EXT_SCRATCH11: reg 0:0x34b
  DATA 31:0

MP1_SMN_EXT_SCRATCH12: reg 0:0x34c
  DATA 31:0

MP1_SMN_EXT_SCRATCH13: reg 0:0x34d
  DATA 31:0

MP1_SMN_EXT_SCRATCH14: reg 0:0x34e
  DATA 31:0

MP1_SMN_EXT_SCRATCH15: reg 0:0x34f
  DATA 31:0

MP1_SMN_EXT_SCRATCH16: reg 0:0x350
  DATA 31:0

MP1_SMN_EXT_SCRATCH17: reg 0:0x351
  DATA 31:0

MP1_SMN_EXT_SCRATCH18: reg 0:0x352
  DATA 31:0

MP1_SMN_EXT_SCRATCH19: reg 0:0x353
  DATA 31:0

MP1_SMN_EXT_SCRATCH2: reg 0:0x342
  DATA 31:0

MP1_SMN_EXT_SCRATCH20: reg 0:0x354
  DATA 31:0

MP1_SMN_EXT_SCRATCH21: reg 0:0x355
  DATA 31:0

MP1_SMN_EXT_SCRATCH22: reg 0:0x356
  DATA 31:0

MP1_SMN_EXT_SCRATCH23: reg 0:0x357
  DATA 31:0

MP1_SMN_EXT_SCRATCH24: reg 0:0x358
  DATA 31:0

MP1_SMN_EXT_SCRATCH25: reg 0:0x359
  DATA 31:0

MP1_SMN_EXT_SCRATCH26: reg 0:0x35a
  DATA 31:0

MP1_SMN_EXT_SCRATCH27: reg 0:0x35b
  DATA 31:0

MP1_SMN_EXT_SCRATCH28: reg 0:0x35c
  DATA 31:0

MP1_SMN_EXT_SCRATCH29: reg 0:0x35d
  DATA 31:0

MP1_SMN_EXT_SCRATCH3: reg 0:0x343
  DATA 31:0

MP1_SMN_EXT_SCRATCH30: reg 0:0x35e
  DATA 31:0

MP1_SMN_EXT_SCRATCH31: reg 0:0x35f
  DATA 31:0

MP1_SMN_EXT_SCRATCH4: reg 0:0x344
  DATA 31:0

MP1_SMN_EXT_SCRATCH5: reg 0:0x345
  DATA 31:0

MP1_SMN_EXT_SCRATCH6: reg 0:0x346
  DATA 31:0

MP1_SMN_EXT_SCRATCH7: reg 0:0x347
  DATA 31:0

MP1_SMN_EXT_SCRATCH8: reg 0:0x348
  DATA 31:0

MP1_SMN_FPS_CNT: reg 0:0x2c4
  COUNT 31:0

MP1_SMN_IH_CREDIT: reg 0:0x2c1, like MP0_SMN_IH_CREDIT

MP1_SMN_IH_SW_INT: reg 0:0x2c2
  ID 7:0
  VALID 8

MP1_SMN_IH_SW_INT_CTRL: reg 0:0x2c3
  INT_MASK 0
  INT_ACK 8

MP1_SMN_PUB_CTRL: reg 0:0x2c5
  LX3_RESET 0
"""

__getattr__, __dir__ = _bindings(
    globals(),
    registers=_registers,
    target='x86_64-linux-gnu',
)
