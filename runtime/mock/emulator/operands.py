"""The sources and the result of a vector instruction: modifiers, halves of registers, lanes that DPP moves."""

from __future__ import annotations

import numpy as np

from . import floats
from .decoding import DPP16, Instruction
from .operations import DTYPES
from .waves import LANES, VGPR, Array, Part


class Operands:
    """The sources of one instruction, with absolute values, signs, halves and lanes applied."""

    def __init__(self, part: Part, one: Instruction) -> None:
        self.part, self.one = part, one
        fields = one.fields
        self.long = one.format == "VOP3"
        self.codes = [fields["src0"]]
        if "vsrc1" in fields:
            self.codes.append(fields["vsrc1"] | VGPR)
        else:
            self.codes += [fields[name] for name in ("src1", "src2") if name in fields]

    def bits(self, at: int, kind: str) -> Array:
        """Source `at` as bits of the kind, 16 of them in uint16."""
        code, width = self.codes[at], kind[1:]
        half = 0
        if width == "16":
            if self.long:
                half = self.one.fields["op_sel"] >> at & 1
            elif code >= VGPR + 128:
                code, half = code - 128, 1
        found = self._moved(kind) if code == DPP16 else self.part.vector(code, kind)
        if width == "16":
            return (found >> np.uint32(16 * half)).astype(np.uint16)
        return found

    def _moved(self, kind: str) -> Array:
        """A DPP16 operand: another lane's, or this register's old content where there is none."""
        word = self.one.dpp or 0
        control, register = word >> 8 & 0x1FF, word & 0xFF
        source = self.part.vector(register | VGPR, kind)
        lanes = np.arange(LANES)
        row, within = lanes & ~15, lanes & 15
        valid = np.ones(LANES, bool)
        if control < 0x100:
            from_lane = lanes & ~3 | (control >> 2 * (lanes & 3) & 3)
        elif 0x101 <= control <= 0x10F:
            from_lane, valid = lanes + (control & 15), within + (control & 15) < 16
        elif 0x111 <= control <= 0x11F:
            from_lane, valid = lanes - (control & 15), within >= control & 15
        elif 0x121 <= control <= 0x12F:
            from_lane = row | within - (control & 15) & 15
        elif control == 0x140:
            from_lane = row | 15 - within
        elif control == 0x141:
            from_lane = lanes & ~7 | 7 - (lanes & 7)
        elif 0x150 <= control <= 0x15F:
            from_lane = row | control & 15
        elif 0x160 <= control <= 0x16F:
            from_lane = row | within ^ control & 15
        else:
            raise KeyError(f"{self.one.name} with the DPP control {control:#x}")
        fetch_inactive, bound_control = word >> 18 & 1, word >> 19 & 1
        masked = (word >> 28 >> (lanes >> 4) & 1).astype(bool) & (word >> 24 & 15) >> (within >> 2) & 1 != 0
        usable = np.broadcast_to(valid, (self.part.count, LANES)).copy()
        place = np.where(valid, from_lane, lanes)
        if not fetch_inactive:
            usable &= self.part.lanes[:, place]
        moved = np.where(usable, source[:, place], np.zeros(1, source.dtype))
        # Lanes that get nothing keep their old result: it is as if they did not work.
        skipped = ~masked | (~usable & (not bound_control))
        if skipped.any():
            self.skipped = np.broadcast_to(skipped, usable.shape)
        return moved

    skipped: Array | None = None

    def value(self, at: int, kind: str) -> Array:
        """The same as numbers of the kind's type, with their modifiers, and without denormals that are not wanted."""
        return flushed(self.part, self.signed(at, kind), kind, False)

    def signed(self, at: int, kind: str) -> Array:
        """The same with the modifiers alone."""
        found: Array = self.bits(at, kind).view(DTYPES[kind])
        if kind[0] != "f":
            return found
        absolute = negative = 0
        if self.long:
            absolute = self.one.fields["abs"] if not has_sdst(self.one.name) else 0
            negative = self.one.fields["neg"]
        elif self.one.dpp is not None:
            word = self.one.dpp
            absolute, negative = (
                word >> 21 & 1 | (word >> 23 & 1) << 1,
                word >> 20 & 1 | (word >> 22 & 1) << 1,
            )
        if absolute >> at & 1:
            found = np.abs(found)
        return -found if negative >> at & 1 else found

    def finished(self, value: Array) -> Array:
        """A floating result with its scale and clamp."""
        if value.dtype.kind != "f":
            return value
        kind = f"f{value.dtype.itemsize * 8}"
        if self.long:
            scale = self.one.fields["omod"]
            if scale and self.part.flushes(kind)[1]:  # where results may be denormal, there is no scale
                value = flushed(self.part, value, kind, True) * value.dtype.type((1, 2, 4, 0.5)[scale]) + 0
            if self.one.fields["clamp"]:
                value = clamped(value)
        return flushed(self.part, value, kind, True)

    def write(self, value: Array) -> None:
        """The result to its register, where lanes work."""
        part, register = self.part, self.one.fields["dst"]
        value = np.ascontiguousarray(np.broadcast_to(value, (part.count, LANES)))
        if value.dtype.itemsize == 2:
            half = 0
            if self.long:
                half = self.one.fields["op_sel"] >> 3
            elif register >= 128:
                register, half = register - 128, 1
            old = part.vector(register | VGPR)
            shift = np.uint32(16 * half)
            value = old & ~(np.uint32(0xFFFF) << shift) | value.view(np.uint16).astype(np.uint32) << shift
        if self.skipped is not None:
            wide = value.dtype.itemsize == 8
            old = part.vector(register | VGPR, "u64" if wide else "u32")
            value = np.where(self.skipped, old, value.view(old.dtype))
        part.set_vector(register, value)


def flushed(part: Part, value: Array, kind: str, result: bool) -> Array:
    """Numbers without their denormals, where the MODE register does not want them in operands or in results."""
    return floats.flushed(value) if kind[0] == "f" and part.flushes(kind)[result] else value


def clamped(value: Array) -> Array:
    """Floats between 0 and 1; 0 for what is no number."""
    zero = value.dtype.type(0)
    return np.where(value > 0, np.minimum(value, value.dtype.type(1)), zero)


def has_sdst(name: str) -> bool:
    """Whether an instruction has a second result, in scalar registers, where others have absolute values."""
    return "_co_" in name or name.startswith(("v_div_scale", "v_mad_u64", "v_mad_i64"))
