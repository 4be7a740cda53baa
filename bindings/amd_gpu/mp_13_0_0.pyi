"""Registers of the management processors (PSP, SMU) of gfx1100: mp/mp_13_0_0_offset.h, mp/mp_13_0_0_sh_mask.h.

Types for editors and type checkers. Made by `autogen regen amd_gpu.mp_13_0_0` from headers/amd_gpu/mp_13_0_0.toml; do not edit.
"""
# pyright: reportIncompleteStub=false


from .._support.stubs import arrays as _arrays
from .._support.stubs import registers as _regs

__source__: dict[str, str]
__skipped__: dict[str, str]

MP0_SMN_IH_CREDIT, MP0_SMN_IH_SW_INT, MP0_SMN_IH_SW_INT_CTRL, MP1_SMN_IH_CREDIT, MP1_SMN_IH_SW_INT, MP1_SMN_IH_SW_INT_CTRL, MP1_SMN_FPS_CNT, MP1_SMN_PUB_CTRL, MP1_SMN_EXT_SCRATCH0 = _regs
MP1_SMN_EXT_SCRATCH1, MP1_SMN_EXT_SCRATCH2, MP1_SMN_EXT_SCRATCH3, MP1_SMN_EXT_SCRATCH4, MP1_SMN_EXT_SCRATCH5, MP1_SMN_EXT_SCRATCH6, MP1_SMN_EXT_SCRATCH7, MP1_SMN_EXT_SCRATCH8 = _regs
MP1_SMN_EXT_SCRATCH10, MP1_SMN_EXT_SCRATCH11, MP1_SMN_EXT_SCRATCH12, MP1_SMN_EXT_SCRATCH13, MP1_SMN_EXT_SCRATCH14, MP1_SMN_EXT_SCRATCH15, MP1_SMN_EXT_SCRATCH16, MP1_SMN_EXT_SCRATCH17 = _regs
MP1_SMN_EXT_SCRATCH18, MP1_SMN_EXT_SCRATCH19, MP1_SMN_EXT_SCRATCH20, MP1_SMN_EXT_SCRATCH21, MP1_SMN_EXT_SCRATCH22, MP1_SMN_EXT_SCRATCH23, MP1_SMN_EXT_SCRATCH24, MP1_SMN_EXT_SCRATCH25 = _regs
MP1_SMN_EXT_SCRATCH26, MP1_SMN_EXT_SCRATCH27, MP1_SMN_EXT_SCRATCH28, MP1_SMN_EXT_SCRATCH29, MP1_SMN_EXT_SCRATCH30, MP1_SMN_EXT_SCRATCH31, MP1_FIRMWARE_FLAGS, MPIO_FIRMWARE_FLAGS = _regs
MP0_SMN_C2PMSG, MP1_SMN_C2PMSG = _arrays
def __getattr__(name: str) -> int: ...  # C's names for offsets, segments, shifts and masks
