"""Registers of the management processors (PSP, SMU) of gfx1150: mp/mp_14_0_0_offset.h, mp/mp_14_0_0_sh_mask.h.

Types for editors and type checkers. Made by `autogen regen amd_gpu.mp_14_0_0` from headers/amd_gpu/mp_14_0_0.toml; do not edit.
"""
# pyright: reportIncompleteStub=false


from .._support.registers import RegisterArray as _RegisterArray
from .._support.stubs import registers as _regs

__source__: dict[str, str]
__skipped__: dict[str, str]

MP1_SMN_IH_CREDIT, MP1_SMN_IH_SW_INT, MP1_SMN_IH_SW_INT_CTRL, MP1_SMN_FPS_CNT, MP1_SMN_EXT_SCRATCH0, MP1_SMN_EXT_SCRATCH1, MP1_SMN_EXT_SCRATCH2, MP1_SMN_EXT_SCRATCH3, MP1_SMN_EXT_SCRATCH4 = _regs
MP1_SMN_EXT_SCRATCH5, MP1_SMN_EXT_SCRATCH6, MP1_SMN_EXT_SCRATCH7, MP1_SMN_EXT_SCRATCH8, MP1_SMN_EXT_SCRATCH9, MP1_SMN_EXT_SCRATCH10, MP1_SMN_EXT_SCRATCH11, MP1_SMN_EXT_SCRATCH12 = _regs
MP1_SMN_EXT_SCRATCH13, MP1_SMN_EXT_SCRATCH14, MP1_SMN_EXT_SCRATCH15, MP1_SMN_EXT_SCRATCH16, MP1_SMN_EXT_SCRATCH17, MP1_SMN_EXT_SCRATCH18, MP1_SMN_EXT_SCRATCH19, MP1_SMN_EXT_SCRATCH20 = _regs
MP1_SMN_EXT_SCRATCH21, MP1_SMN_EXT_SCRATCH22, MP1_SMN_EXT_SCRATCH23, MP1_SMN_EXT_SCRATCH24, MP1_SMN_EXT_SCRATCH25, MP1_SMN_EXT_SCRATCH26, MP1_SMN_EXT_SCRATCH27, MP1_SMN_EXT_SCRATCH28 = _regs
MP1_SMN_EXT_SCRATCH29, MP1_SMN_EXT_SCRATCH30, MP1_SMN_EXT_SCRATCH31, MP1_CRU1_MP1_FIRMWARE_FLAGS = _regs
MP1_SMN_C2PMSG: _RegisterArray
def __getattr__(name: str) -> int: ...  # C's names for offsets, segments, shifts and masks
