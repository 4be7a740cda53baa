"""Registers of the management processors (PSP, SMU) of gfx1150: mp/mp_14_0_0_offset.h, mp/mp_14_0_0_sh_mask.h.

Types for editors and type checkers. Made by `autogen regen amd_gpu.mp_14_0_0` from headers/amd_gpu/mp_14_0_0.toml; do not edit.
"""
# pyright: reportIncompleteStub=false


from .._support.stubs import RegisterArray, RegisterName, registers

__source__: dict[str, str]
__skipped__: dict[str, str]

MP1_SMN_IH_CREDIT, MP1_SMN_IH_SW_INT, MP1_SMN_IH_SW_INT_CTRL, MP1_SMN_FPS_CNT, MP1_SMN_EXT_SCRATCH0, MP1_SMN_EXT_SCRATCH31, MP1_CRU1_MP1_FIRMWARE_FLAGS = registers
MP1_SMN_C2PMSG: RegisterArray
# C's names for offsets, segments, shifts and masks; of more than 4 registers that differ in their numbers only, all between
# the first and the last.
def __getattr__(name: str) -> RegisterName: ...
