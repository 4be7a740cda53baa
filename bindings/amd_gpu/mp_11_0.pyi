"""Registers of the management processors (PSP, SMU) of gfx1030: mp/mp_11_0_offset.h, mp/mp_11_0_sh_mask.h.

Types for editors and type checkers. Made by `autogen regen amd_gpu.mp_11_0` from headers/amd_gpu/mp_11_0.toml; do not edit.
"""
# pyright: reportIncompleteStub=false


from .._support.stubs import RegisterName, arrays, ints, registers

__source__: dict[str, str]
__skipped__: dict[str, str]

smnMP1_PMI_3_START, smnMP1_PMI_3_FIFO, smnMP1_PMI_3 = ints
(MP0_SMN_ACTIVE_FCN_ID, MP0_SMN_IH_CREDIT, MP0_SMN_IH_SW_INT, MP0_SMN_IH_SW_INT_CTRL, MP1_SMN_ACTIVE_FCN_ID, MP1_SMN_IH_CREDIT, MP1_SMN_IH_SW_INT, MP1_SMN_IH_SW_INT_CTRL, MP1_SMN_FPS_CNT,
 MP1_SMN_PUB_CTRL, MP1_SMN_EXT_SCRATCH0, MP1_SMN_EXT_SCRATCH7, MP1_FIRMWARE_FLAGS, MP1_PUB_SCRATCH0, MP1_PUB_SCRATCH1, MP1_PUB_SCRATCH2, MP1_PUB_SCRATCH3, MP1_C2PMSG_0, MP1_P2CMSG_0, MP1_P2CMSG_1,
 MP1_P2CMSG_2, MP1_P2CMSG_3, MP1_P2CMSG_INTEN, MP1_P2CMSG_INTSTS, MP1_P2SMSG_0, MP1_P2SMSG_1, MP1_P2SMSG_2, MP1_P2SMSG_3, MP1_P2SMSG_INTSTS, MP1_S2PMSG_0, MP1_C2PMSG_103, MP1_ACTIVE_FCN_ID,
 MP1_IH_CREDIT, MP1_IH_SW_INT, MP1_IH_SW_INT_CTRL, MP1_FPS_CNT, MP1_PUB_CTRL, MP1_EXT_SCRATCH0, MP1_EXT_SCRATCH7, MP1_PMI_3_START, MP1_PMI_3_FIFO) = registers
MP0_SMN_C2PMSG, MP1_SMN_C2PMSG = arrays
# C's names for offsets, segments, shifts and masks; of more than 4 registers that differ in their numbers only, all between
# the first and the last.
def __getattr__(name: str) -> RegisterName: ...
