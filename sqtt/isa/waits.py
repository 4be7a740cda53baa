"""The counters of memory operations: which instruction counts on which, and down to what a wait waits.

Counters have the names of each generation's assembler: `vmcnt` and `lgkmcnt` to gfx11, `loadcnt`, `dscnt` … on gfx12.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..targets import Generation
from .classes import MEMORY, Access
from .classes import InstructionClass as C

Bits = tuple[tuple[int, int], ...]
"""(shift, width) of the parts of a number, low part first."""

_OLD: dict[Generation, tuple[int, dict[str, Bits]]] = {
    Generation.CDNA: (0xC, {"vmcnt": ((0, 4), (14, 2)), "expcnt": ((4, 3),), "lgkmcnt": ((8, 4),)}),
    Generation.RDNA1: (0xC, {"vmcnt": ((0, 4), (14, 2)), "expcnt": ((4, 3),), "lgkmcnt": ((8, 6),)}),
    Generation.RDNA2: (0xC, {"vmcnt": ((0, 4), (14, 2)), "expcnt": ((4, 3),), "lgkmcnt": ((8, 6),)}),
    Generation.RDNA3: (0x9, {"vmcnt": ((10, 6),), "expcnt": ((0, 3),), "lgkmcnt": ((4, 6),)}),
}
"""The opcode of s_waitcnt in SOPP, and where its numbers are."""

_ALONE = ("vscnt", "vmcnt", "expcnt", "lgkmcnt")
_FIRST = {Generation.RDNA1: 0x17, Generation.RDNA2: 0x17, Generation.RDNA3: 0x18}
"""The opcode of s_waitcnt_vscnt in SOPK; those of the other counters follow."""

_GFX12: dict[int, dict[str, Bits]] = {
    0x40: {"loadcnt": ((0, 6),)},
    0x41: {"storecnt": ((0, 6),)},
    0x42: {"samplecnt": ((0, 6),)},
    0x43: {"bvhcnt": ((0, 3),)},
    0x44: {"expcnt": ((0, 3),)},
    0x46: {"dscnt": ((0, 6),)},
    0x47: {"kmcnt": ((0, 5),)},
    0x48: {"loadcnt": ((8, 6),), "dscnt": ((0, 6),)},
    0x49: {"storecnt": ((8, 6),), "dscnt": ((0, 6),)},
}
"""By opcode in SOPP."""

_RETURNS = {Generation.RDNA1: 16, Generation.RDNA2: 16, Generation.RDNA3: 14, Generation.RDNA4: 52}
"""The bit of flat, global and scratch atomics that asks for the old value; of buffers before gfx12 it is 14."""


def waits(generation: Generation, word: int) -> Mapping[str, int]:
    """How many operations may be outstanding behind an instruction, by counter; empty for what is no such wait."""
    if word >> 23 == 0b101111111:
        opcode = word >> 16 & 0x7F
        if generation is Generation.RDNA4:
            fields = _GFX12.get(opcode, {})
        else:
            known, numbers = _OLD[generation]
            fields = numbers if opcode == known else {}
        found = {name: _number(word, parts) for name, parts in fields.items()}
        limits = {name: (1 << sum(width for _, width in parts)) - 1 for name, parts in fields.items()}
        return {name: count for name, count in found.items() if count < limits[name]}
    first = _FIRST.get(generation)
    if first is not None and word >> 28 == 0b1011 and 0 <= (word >> 23 & 31) - first < len(_ALONE):
        return {_ALONE[(word >> 23 & 31) - first]: word & 0xFFFF}
    return {}


def counters(generation: Generation, kind: int, access: int, word: int, second: int) -> tuple[str, ...]:
    """The counters that an instruction counts on until it is done; of its first two words."""
    if kind not in MEMORY or access == Access.CACHE:
        return ()
    new = generation is Generation.RDNA4
    if kind == C.SMEM:
        return ("kmcnt",) if new else ("lgkmcnt",)
    if kind == C.LDS or (kind == C.BVH and word >> 26 == 0b110110):
        return ("dscnt",) if new else ("lgkmcnt",)
    stores = access == Access.STORE or (
        access == Access.ATOMIC and not _returns(generation, word | second << 32)
    )
    if generation is Generation.CDNA:
        found = "vmcnt"
    elif not new:
        found = "vscnt" if stores else "vmcnt"
    elif kind == C.BVH:
        found = "bvhcnt"
    elif access == Access.SAMPLE:
        found = "samplecnt"
    else:
        found = "storecnt" if stores else "loadcnt"
    if kind == C.FLAT:  # its address may be LDS
        return found, "dscnt" if new else "lgkmcnt"
    return (found,)


def _returns(generation: Generation, words: int) -> bool:
    """Whether an atomic gives the old value back."""
    if generation is Generation.CDNA:
        return True  # all count alike
    bit = _RETURNS[generation]
    encoding = words >> 26 & 0x3F
    if generation is not Generation.RDNA4 and encoding != 0b110111:
        # MUBUF; image atomics of gfx10 have the bit elsewhere.
        bit = 13 if generation is not Generation.RDNA3 and encoding == 0b111100 else 14
    return bool(words >> bit & 1)


def _number(word: int, parts: Bits) -> int:
    value, at = 0, 0
    for shift, width in parts:
        value |= (word >> shift & ((1 << width) - 1)) << at
        at += width
    return value
