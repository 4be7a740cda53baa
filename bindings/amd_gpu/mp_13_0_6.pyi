"""Registers of the management processors (PSP, SMU) of gfx942: mp/mp_13_0_6_offset.h, mp/mp_13_0_6_sh_mask.h.

Types for editors and type checkers. Made by `autogen regen amd_gpu.mp_13_0_6` from headers/amd_gpu/mp_13_0_6.toml; do not edit.
"""
# pyright: reportIncompleteStub=false


from .._support.stubs import RegisterName, arrays, registers

__source__: dict[str, str]
__skipped__: dict[str, str]

(MP0_SMN_IH_CREDIT, MP0_SMN_IH_SW_INT, MP0_SMN_IH_SW_INT_CTRL, MP1_SMN_IH_CREDIT, MP1_SMN_IH_SW_INT, MP1_SMN_IH_SW_INT_CTRL, MP1_SMN_FPS_CNT, MP1_SMN_PUB_CTRL, MP1_SMN_EXT_SCRATCH0,
 MP1_SMN_EXT_SCRATCH31, MP1_FIRMWARE_FLAGS, MCMP1_IPIDT0, MCMP1_STATUST0, MCMP1_MISC0T0) = registers
MP0_SMN_C2PMSG, MP1_SMN_C2PMSG = arrays
# C's names for offsets, segments, shifts and masks; of more than 4 registers that differ in their numbers only, all between
# the first and the last.
def __getattr__(name: str) -> RegisterName: ...
