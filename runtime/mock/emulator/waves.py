"""The registers of many waves at once, and how an instruction reads and writes them.

Arrays have the waves as an axis: a scalar register is one number a wave, a vector register one a lane. What is asked
of `Part` is asked for those waves alone that carry out the instruction.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np

Array: TypeAlias = Any
"""An array of numpy. Kinds of operands say at run time what is in it."""

LANES = 32
VCC, M0, EXEC, SCC, NULL, LITERAL = 106, 125, 126, 253, 124, 255
VGPR = 256
SHARED_BASE, PRIVATE_BASE = 1 << 56, 2 << 56
"""Where flat addresses of a workgroup's and of a work-item's memory begin."""

_LANES = np.arange(LANES, dtype=np.uint32)
_FLOATS = {
    240: 0.5,
    241: -0.5,
    242: 1.0,
    243: -1.0,
    244: 2.0,
    245: -2.0,
    246: 4.0,
    247: -4.0,
    248: 0.15915494309189532,
}
_APERTURES = {
    235: SHARED_BASE,
    236: SHARED_BASE | 0xFFFFFFFF,
    237: PRIVATE_BASE,
    238: PRIVATE_BASE | 0xFFFFFFFF,
}


class UnknownOperand(Exception):
    """An instruction names an operand that is not known here."""


def inline(code: int, kind: str) -> int | None:
    """The bits of a constant that an operand's number stands for, as an operand of that kind ("f32", "u64", …)."""
    bits = int(kind[1:])
    shape = 32 if bits == 16 and kind[0] != "f" else bits  # whole numbers of 16 bits get a float's lower half
    if 128 <= code <= 192:
        return code - 128
    if 193 <= code <= 208:
        return (192 - code) & ((1 << bits) - 1)
    if code in _FLOATS:
        dtype = {16: np.float16, 32: np.float32, 64: np.float64}[shape]
        return int.from_bytes(np.array(_FLOATS[code], dtype).tobytes(), "little") & ((1 << bits) - 1)
    if code in _APERTURES:
        return _APERTURES[code] if bits == 64 else _APERTURES[code] >> 32
    return None


@dataclass(eq=False)
class Waves:
    """The state of waves: `sgprs` [register, wave], `vgprs` [register, wave, lane]; of the rest one entry a wave."""

    sgprs: Array
    vgprs: Array
    scc: Array
    pc: Array
    group: Array
    """Which workgroup of the batch a wave is of."""
    mode: Array
    """The MODE register."""
    ended: Array = field(init=False)
    parked: Array = field(init=False)
    """It waits at a barrier."""

    def __post_init__(self) -> None:
        self.ended = np.zeros(len(self.pc), bool)
        self.parked = np.zeros(len(self.pc), bool)


class Part:
    """The waves that carry out one instruction, and its literal."""

    def __init__(self, waves: Waves, which: Any) -> None:
        self.waves, self.which = waves, which
        self.literal = 0
        self._lanes: Array | None = None
        self._mode: int | None = None

    @property
    def mode(self) -> int:
        """The MODE register, which they all have the same."""
        if self._mode is None:
            self._mode = int(self.waves.mode[self.which][0])
        return self._mode

    def flushes(self, kind: str) -> tuple[bool, bool]:
        """Whether denormal operands, and results, of a kind of floats become zero."""
        allowed = self.mode >> (4 if kind == "f32" else 6) & 3
        return not allowed & 1, not allowed & 2

    @property
    def count(self) -> int:
        """How many waves."""
        return len(self.waves.pc[self.which])

    # Which lanes work ----------------------------------------------------------------------------------------------

    @property
    def lanes(self) -> Array:
        """[wave, lane]: whether EXEC has it."""
        if self._lanes is None:
            self._lanes = self.unpacked(self.waves.sgprs[EXEC][self.which])
        return self._lanes

    @staticmethod
    def unpacked(mask: Array) -> Array:
        """[wave, lane] of one word a wave."""
        return (mask[:, None] >> _LANES & np.uint32(1)).astype(bool)

    @staticmethod
    def packed(lanes: Array) -> Array:
        """One word a wave of [wave, lane]."""
        return np.packbits(lanes, axis=1, bitorder="little").view(np.uint32)[:, 0]

    # Scalars ---------------------------------------------------------------------------------------------------------

    def scalar(self, code: int, kind: str = "u32") -> Array:
        """The bits of a scalar operand, one number a wave: uint32, or uint64 for kinds of 64 bits."""
        wide = kind.endswith("64")
        dtype = np.uint64 if wide else np.uint32
        if code < 128:
            if code == NULL:
                return np.zeros(self.count, dtype)
            low = self.waves.sgprs[code][self.which]
            if not wide:
                return low
            return low.astype(np.uint64) | self.waves.sgprs[code + 1][self.which].astype(
                np.uint64
            ) << np.uint64(32)
        if code == SCC:
            return self.waves.scc[self.which].astype(dtype)
        value = self.constant(code, kind)
        return np.full(self.count, value, dtype)

    def constant(self, code: int, kind: str) -> int:
        """The bits of an operand that is the same for all waves. Raises UnknownOperand."""
        if code == LITERAL:
            if not kind.endswith("64"):
                return self.literal
            if kind[0] == "f":
                return self.literal << 32
            return self.literal | (0xFFFFFFFF << 32 if kind[0] == "i" and self.literal >> 31 else 0)
        value = inline(code, kind)
        if value is None:
            raise UnknownOperand(f"operand {code}")
        return value

    def set_scalar(self, code: int, value: Array) -> None:
        """Write a scalar register; two of them for uint64."""
        if code == NULL:
            return
        if value.dtype.itemsize == 8:
            bits = value.view(np.uint64)
            self.set_scalar(code, bits.astype(np.uint32))
            self.set_scalar(code + 1, (bits >> np.uint64(32)).astype(np.uint32))
            return
        self.waves.sgprs[code, self.which] = value.view(np.uint32)
        if code == EXEC:
            self._lanes = None

    def set_scc(self, value: Array) -> None:
        """Write the scalar condition."""
        self.waves.scc[self.which] = value

    # Vectors ---------------------------------------------------------------------------------------------------------

    def vector(self, code: int, kind: str = "u32") -> Array:
        """The bits of a vector operand: [wave, lane], or [wave, 1] or [1, 1] where lanes have the same."""
        wide = kind.endswith("64")
        if code >= VGPR:
            low = self.waves.vgprs[code - VGPR][self.which]
            if not wide:
                return low
            high = self.waves.vgprs[code - VGPR + 1][self.which]
            return low.astype(np.uint64) | high.astype(np.uint64) << np.uint64(32)
        if code < 128 or code == SCC:
            return self.scalar(code, kind)[:, None]
        return np.array([[self.constant(code, kind)]], np.uint64 if wide else np.uint32)

    def set_vector(self, register: int, value: Array) -> None:
        """Write a vector register where lanes work; two of them for values of 64 bits."""
        if value.dtype.itemsize == 8:
            bits = value.view(np.uint64)
            self.set_vector(register, (bits & np.uint64(0xFFFFFFFF)).astype(np.uint32))
            self.set_vector(register + 1, (bits >> np.uint64(32)).astype(np.uint32))
            return
        target, lanes = self.waves.vgprs[register], self.lanes
        value = value.view(np.uint32)
        if isinstance(self.which, slice):
            np.copyto(target, value, where=lanes)
        else:
            target[self.which] = np.where(lanes, value, target[self.which])
