"""Machine code for the programs of synthetic captures, and the code object around it.

The instructions are what LLVM's assembler makes of the text beside them.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from bindings.amd_gpu import kernel_descriptor
from runtime.amd.elf.writer import Kernel, elf_file

from ..codeobject import MACHINES
from ..errors import SqttError
from ..formats import Layout
from .program import Path, Step

Words = tuple[int, ...]

_RDNA: Mapping[str, Words] = {
    "salu": (0xBE800001,),  # s_mov_b32 s0, s1
    "smem": (0xF4000101, 0xF8000000),  # s_load_b32 s4, s[2:3], 0x0
    "valu": (0x7E000301,),  # v_mov_b32 v0, v1
    "mad64": (0xD6FE7C02, 0x04120300),  # v_mad_u64_u32 v[2:3], null, v0, v1, v[4:5]
    "trans": (0x7E004B01,),  # v_exp_f32 v0, v1
    "lds_read": (0xD8D80000, 0x00000001),  # ds_load_b32 v0, v1
    "lds_write": (0xD8340000, 0x00000100),  # ds_store_b32 v0, v1
    "branch": (0xBFA20000,),  # s_cbranch_scc1
    "message": (0xBFB60001,),  # s_sendmsg sendmsg(MSG_INTERRUPT)
    "end": (0xBFB00000,),  # s_endpgm
    "padding": (0xBF9F0000,),  # s_code_end
}
CODE: Mapping[str, Mapping[str, Words]] = {
    "gfx1100": {
        **_RDNA,
        "load": (0xDC520000, 0x007C0002),  # global_load_b32 v0, v[2:3], off
        "store": (0xDC6A0000, 0x007C0002),  # global_store_b32 v[2:3], v0, off
        "wait": (0xBF8903F7,),  # s_waitcnt vmcnt(0)
    },
    "gfx1200": {
        **_RDNA,
        "load": (0xEE05007C, 0x00000000, 0x00000002),  # global_load_b32 v0, v[2:3], off
        "store": (0xEE06807C, 0x00000000, 0x00000002),  # global_store_b32 v[2:3], v0, off
        "wait": (0xBFC00000,),  # s_wait_loadcnt 0x0
    },
    "gfx942": {
        "salu": (0xBE800001,),  # s_mov_b32 s0, s1
        "smem": (0xC0020101, 0x00000000),  # s_load_dword s4, s[2:3], 0x0
        "wait": (0xBF8C0F70,),  # s_waitcnt vmcnt(0)
        "valu": (0x7E000301,),  # v_mov_b32 v0, v1
        "mad64": (0xD1E86A02, 0x04120300),  # v_mad_u64_u32 v[2:3], vcc, v0, v1, v[4:5]
        "trans": (0x7E004101,),  # v_exp_f32 v0, v1
        "lds_read": (0xD86C0000, 0x00000001),  # ds_read_b32 v0, v1
        "lds_write": (0xD81A0000, 0x00000100),  # ds_write_b32 v0, v1
        "load": (0xDC508000, 0x007F0002),  # global_load_dword v0, v[2:3], off
        "store": (0xDC708000, 0x007F0002),  # global_store_dword v[2:3], v0, off
        "branch": (0xBF850000,),  # s_cbranch_scc1
        "message": (0xBF900001,),  # s_sendmsg sendmsg(MSG_INTERRUPT)
        "end": (0xBF810000,),  # s_endpgm
        "padding": (0xBF800000,),  # s_nop 0
    },
}
"""Target -> class of instructions -> its dwords; a branch without its distance."""

TARGETS: Mapping[str, str] = {"gfx10": "gfx1030", "gfx11": "gfx1100", "gfx12": "gfx1200", "cdna": "gfx942"}
"""The target that a synthetic capture of a layout says it is of."""
_PADDING = 8  # instructions behind the end, which the hardware may fetch
_NAME = "synthetic"


@dataclass(frozen=True)
class Program:
    """A path with the addresses that its instructions have on a target, and the code that is there."""

    path: tuple[Step, ...]
    code: bytes


def program(layout: Layout, path: Path) -> Program | None:
    """The program whose execution is the path; addresses count from its first byte.

    Where a step of the path is followed by one that does not lie behind it, it has to be a branch. None for a layout
    of which no instructions can be shown. SqttError for a path that no program has.
    """
    words = CODE.get(TARGETS[layout.name])
    if words is None:
        return None
    known: dict[int, str] = {}
    for step in path:
        work = "branch" if step.work == "fall" else step.work
        if known.setdefault(step.pc, work) != work:
            raise SqttError(f"the path has {known[step.pc]} and {work} at {step.pc:#x}")
    place: dict[int, int] = {}
    end = 0
    for pc in sorted(known):
        place[pc] = end
        end += 4 * len(words[known[pc]])
    targets = _targets(path, place)
    code = bytearray()
    for pc in sorted(known):
        first, *rest = words[known[pc]]
        if pc in targets:
            first |= (targets[pc] - place[pc] - 4) // 4 & 0xFFFF
        code += struct.pack(f"<{1 + len(rest)}I", first, *rest)
    tail = (*words["end"], *words["padding"] * _PADDING)
    moved = tuple(Step(step.work, place[step.pc]) for step in path)
    return Program(moved, bytes(code) + struct.pack(f"<{len(tail)}I", *tail))


def _targets(path: Path, place: Mapping[int, int]) -> dict[int, int]:
    """Where each branch goes when it is taken, in addresses of the program."""
    order = sorted(place)
    behind = dict(pairwise(order))
    found: dict[int, int] = {}
    for step, following in pairwise(path):
        if step.work == "branch":
            if found.setdefault(step.pc, place[following.pc]) != place[following.pc]:
                raise SqttError(f"the branch at {step.pc:#x} goes to different places")
        elif behind.get(step.pc) != following.pc:
            raise SqttError(f"{following.pc:#x} follows {step.pc:#x}, which is no branch")
    return found


def code_object(code: bytes, target: str, name: str = _NAME) -> bytes:
    """An ELF file of one kernel, with its code at `ENTRY`. It may name no target ("")."""
    return elf_file(_machine(target), [Kernel(name, code, kernel_descriptor.kernel_descriptor_t())])


ENTRY = 0x1100
"""Where the code of these code objects begins, from their load address."""


def _machine(target: str) -> int:
    if not target:
        return 0
    for number, name in MACHINES.items():
        if name == target:
            return number
    raise SqttError(f"{target} has no number in an ELF file; known are {', '.join(MACHINES.values())}")
