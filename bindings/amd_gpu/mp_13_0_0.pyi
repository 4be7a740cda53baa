"""Registers of the management processors (PSP, SMU) of gfx1100: mp/mp_13_0_0_offset.h, mp/mp_13_0_0_sh_mask.h. Types for editors and mypy. Made by `autogen regen amd_gpu.mp_13_0_0` from headers/amd_gpu/mp_13_0_0.toml; do not edit."""

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

MP0_SMN_C2PMSG: _RegisterArray
MP0_SMN_IH_CREDIT: _Register
MP0_SMN_IH_SW_INT: _Register
MP0_SMN_IH_SW_INT_CTRL: _Register
MP1_SMN_C2PMSG: _RegisterArray
MP1_SMN_IH_CREDIT: _Register
MP1_SMN_IH_SW_INT: _Register
MP1_SMN_IH_SW_INT_CTRL: _Register
MP1_SMN_FPS_CNT: _Register
MP1_SMN_PUB_CTRL: _Register
MP1_SMN_EXT_SCRATCH0: _Register
MP1_SMN_EXT_SCRATCH1: _Register
MP1_SMN_EXT_SCRATCH2: _Register
MP1_SMN_EXT_SCRATCH3: _Register
MP1_SMN_EXT_SCRATCH4: _Register
MP1_SMN_EXT_SCRATCH5: _Register
MP1_SMN_EXT_SCRATCH6: _Register
MP1_SMN_EXT_SCRATCH7: _Register
MP1_SMN_EXT_SCRATCH8: _Register
MP1_SMN_EXT_SCRATCH10: _Register
MP1_SMN_EXT_SCRATCH11: _Register
MP1_SMN_EXT_SCRATCH12: _Register
MP1_SMN_EXT_SCRATCH13: _Register
MP1_SMN_EXT_SCRATCH14: _Register
MP1_SMN_EXT_SCRATCH15: _Register
MP1_SMN_EXT_SCRATCH16: _Register
MP1_SMN_EXT_SCRATCH17: _Register
MP1_SMN_EXT_SCRATCH18: _Register
MP1_SMN_EXT_SCRATCH19: _Register
MP1_SMN_EXT_SCRATCH20: _Register
MP1_SMN_EXT_SCRATCH21: _Register
MP1_SMN_EXT_SCRATCH22: _Register
MP1_SMN_EXT_SCRATCH23: _Register
MP1_SMN_EXT_SCRATCH24: _Register
MP1_SMN_EXT_SCRATCH25: _Register
MP1_SMN_EXT_SCRATCH26: _Register
MP1_SMN_EXT_SCRATCH27: _Register
MP1_SMN_EXT_SCRATCH28: _Register
MP1_SMN_EXT_SCRATCH29: _Register
MP1_SMN_EXT_SCRATCH30: _Register
MP1_SMN_EXT_SCRATCH31: _Register
MP1_FIRMWARE_FLAGS: _Register
MPIO_FIRMWARE_FLAGS: _Register
def __getattr__(name: _b.str) -> _b.int: ...  # C's names for offsets, segments, shifts and masks
