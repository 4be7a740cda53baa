"""The kinds of instructions that a thread trace tells apart."""

from __future__ import annotations

from enum import IntEnum


class InstructionClass(IntEnum):
    """What an instruction is to the trace: the unit it issues to, or what it does to the program counter."""

    INVALID = 0  #: no instruction of this generation
    SALU = 1  #: scalar arithmetic, and scalar moves to and from hardware registers
    SMEM = 2  #: scalar memory: loads, stores, atomics, cache control
    VALU = 3  #: vector arithmetic, conversions, comparisons, two at once (VOPD)
    TRANS = 4  #: vector transcendental: exp, log, rcp, rsq, sqrt, sin, cos
    MATRIX = 5  #: WMMA, SWMMAC, MFMA and the accumulator moves of CDNA
    INTERP = 6  #: parameter interpolation
    VMEM = 7  #: vector memory with an address of known aperture: buffer, image, global, scratch
    FLAT = 8  #: vector memory through a flat address
    LDS = 9  #: local (and global) data share
    LDS_DIRECT = 10  #: LDS operand loads of the export path (lds_direct_load, lds_param_load)
    EXPORT = 11  #: export of a result
    BRANCH = 12  #: unconditional direct branch
    CONDITIONAL_BRANCH = 13  #: direct branch, taken or not
    CALL = 14  #: direct call: the target is known, the return address goes to SGPRs
    JUMP = 15  #: through SGPRs: setpc, swappc, rfe; the next program counter is not in the code
    BARRIER = 16  #: s_barrier, or the wait of a split barrier
    BARRIER_SIGNAL = 17  #: signal, join, init of a split barrier
    IMMEDIATE = 18  #: issues without an execution unit: waits, nop, clause, sleep
    CONTROL = (
        19  #: program control that the trace shows as immediate or message: setprio, sethalt, ttracedata
    )
    MESSAGE = 20  #: s_sendmsg
    ENDPGM = 21  #: end of the program
    SILENT = 22  #: never in a trace: dependency hints, code_end padding
    TRAP = 23  #: s_trap
    SUBVECTOR = 24  #: subvector loop of RDNA: a branch that executes the other half
    PREFETCH = 25  #: prefetch of instructions or scalar data
    BVH = 26  #: ray tracing: image_bvh_*, and ds_bvh_stack_*


class Access(IntEnum):
    """What an instruction does to memory."""

    NONE = 0
    LOAD = 1
    STORE = 2
    ATOMIC = 3  #: atomics, with and without a result; of LDS all that neither loads nor stores
    SAMPLE = 4  #: a load through the sampler
    CACHE = 5  #: invalidates or writes back


#: Classes that go to memory.
MEMORY = frozenset(
    {
        InstructionClass.SMEM,
        InstructionClass.VMEM,
        InstructionClass.FLAT,
        InstructionClass.LDS,
        InstructionClass.BVH,
    }
)
