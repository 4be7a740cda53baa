"""Registers of the management processors (PSP, SMU) of gfx1150: mp/mp_14_0_0_offset.h, mp/mp_14_0_0_sh_mask.h.

Made by `autogen regen amd_gpu.mp_14_0_0` from headers/amd_gpu/mp_14_0_0.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'mp/mp_14_0_0_offset.h': '176fc1218832a1608c309a282c8e278ba384ff7dca8c6784963768522d164597',
    'mp/mp_14_0_0_sh_mask.h': 'bb8349f76fca9a7acf7cbf9d3d393f44e7803266ccf864fe7b627ccc1ff0369e',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie)',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_registers = """
MP1_CRU1_MP1_FIRMWARE_FLAGS: fields
  INTERRUPTS_ENABLED 0
  RESERVED 31:1

MP1_SMN_C2PMSG: reg 0:0x240, array 0-127 by 1
  CONTENT 31:0

MP1_SMN_EXT_SCRATCH0: reg 0:0x3c0
  DATA 31:0

MP1_SMN_EXT_SCRATCH1: reg 0:0x3c1
  DATA 31:0

MP1_SMN_EXT_SCRATCH10: reg 0:0x3ca
  DATA 31:0

MP1_SMN_EXT_SCRATCH11: reg 0:0x3cb
  DATA 31:0

MP1_SMN_EXT_SCRATCH12: reg 0:0x3cc
  DATA 31:0

MP1_SMN_EXT_SCRATCH13: reg 0:0x3cd
  DATA 31:0

MP1_SMN_EXT_SCRATCH14: reg 0:0x3ce
  DATA 31:0

MP1_SMN_EXT_SCRATCH15: reg 0:0x3cf
  DATA 31:0

MP1_SMN_EXT_SCRATCH16: reg 0:0x3d0
  DATA 31:0

MP1_SMN_EXT_SCRATCH17: reg 0:0x3d1
  DATA 31:0

MP1_SMN_EXT_SCRATCH18: reg 0:0x3d2
  DATA 31:0

MP1_SMN_EXT_SCRATCH19: reg 0:0x3d3
  DATA 31:0

MP1_SMN_EXT_SCRATCH2: reg 0:0x3c2
  DATA 31:0

MP1_SMN_EXT_SCRATCH20: reg 0:0x3d4
  DATA 31:0

MP1_SMN_EXT_SCRATCH21: reg 0:0x3d5
  DATA 31:0

MP1_SMN_EXT_SCRATCH22: reg 0:0x3d6
  DATA 31:0

MP1_SMN_EXT_SCRATCH23: reg 0:0x3d7
  DATA 31:0

MP1_SMN_EXT_SCRATCH24: reg 0:0x3d8
  DATA 31:0

MP1_SMN_EXT_SCRATCH25: reg 0:0x3d9
  DATA 31:0

MP1_SMN_EXT_SCRATCH26: reg 0:0x3da
  DATA 31:0

MP1_SMN_EXT_SCRATCH27: reg 0:0x3db
  DATA 31:0

MP1_SMN_EXT_SCRATCH28: reg 0:0x3dc
  DATA 31:0

MP1_SMN_EXT_SCRATCH29: reg 0:0x3dd
  DATA 31:0

MP1_SMN_EXT_SCRATCH3: reg 0:0x3c3
  DATA 31:0

MP1_SMN_EXT_SCRATCH30: reg 0:0x3de
  DATA 31:0

MP1_SMN_EXT_SCRATCH31: reg 0:0x3df
  DATA 31:0

MP1_SMN_EXT_SCRATCH4: reg 0:0x3c4
  DATA 31:0

MP1_SMN_EXT_SCRATCH5: reg 0:0x3c5
  DATA 31:0

MP1_SMN_EXT_SCRATCH6: reg 0:0x3c6
  DATA 31:0

MP1_SMN_EXT_SCRATCH7: reg 0:0x3c7
  DATA 31:0

MP1_SMN_EXT_SCRATCH8: reg 0:0x3c8
  DATA 31:0

MP1_SMN_EXT_SCRATCH9: reg 0:0x3c9
  DATA 31:0

MP1_SMN_FPS_CNT: reg 0:0x343
  COUNT 31:0

MP1_SMN_IH_CREDIT: reg 0:0x340
  CREDIT_VALUE 1:0
  CLIENT_ID 23:16

MP1_SMN_IH_SW_INT: reg 0:0x341
  ID 7:0
  VALID 8

MP1_SMN_IH_SW_INT_CTRL: reg 0:0x342
  INT_MASK 0
  INT_ACK 8
"""

__getattr__, __dir__ = _bindings(
    globals(),
    registers=_registers,
    target='x86_64-linux-gnu',
)
