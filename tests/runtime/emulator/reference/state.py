"""The registers of a wave, and how an instruction reads and writes them, one lane after the other."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from . import numbers
from .numbers import bits_of, flushed, number
from .vector import WIDTH, signed

LANES = range(32)
VCC, EXEC, SCC, NULL, LITERAL, DPP = 106, 126, 253, 124, 255, 250
FLOATS = (0.5, -0.5, 1.0, -1.0, 2.0, -2.0, 4.0, -4.0)
TURN = {"f16": 0x3118, "f32": 0x3E22F983, "f64": 0x3FC45F306DC9C882}  # 1 / (2 * pi)


def size_of(name: str) -> int:
    """Bytes that an instruction reads or writes in one place."""
    return int(re.findall(r"_[ubi](\d+)", name.replace("_d16", ""))[-1]) // 8


@dataclass(frozen=True)
class Line:
    """One instruction of a program, as it was before it became bits."""

    format: str
    name: str
    fields: dict[str, int]
    literal: int = 0
    dpp: int | None = None
    second: str = ""


@dataclass
class Result:
    """What a vector instruction leaves in one register of one lane, or in two for a kind of 64 bits."""

    register: int
    lane: int
    bits: int
    kind: str
    near: bool = False
    """The hardware promises only to be near."""

    @property
    def words(self) -> list[int]:
        """By register."""
        return [self.bits & WIDTH["32"], *((self.bits >> 32,) if self.kind[1:] == "64" else ())]


@dataclass
class State:
    """The state of a wave. `memory` begins at `base`; `shared` is the workgroup's, `own` has each lane's."""

    base: int
    memory: bytearray
    shared: bytearray
    own: list[bytearray]
    sgprs: list[int] = field(default_factory=lambda: [0] * 128)
    vgprs: list[list[int]] = field(default_factory=lambda: [[0] * 32 for _ in range(64)])
    scc: bool = False
    mode: int = 0xF0

    # Operands ------------------------------------------------------------------------------------------------------

    def scalar(self, code: int, bits: int = 32, kind: str = "u", literal: int = 0) -> int:
        """A scalar operand's bits."""
        if code == NULL:
            return 0
        if code < 128:
            return self.sgprs[code] | (self.sgprs[code + 1] << 32 if bits == 64 else 0)
        if code == SCC:
            return int(self.scc)
        if code == LITERAL:
            if bits == 64 and kind == "f":
                return literal << 32
            return signed(literal, 32) & WIDTH["64"] if bits == 64 and kind == "i" else literal
        if code <= 192:
            return code - 128
        if code <= 208:
            return (192 - code) & ((1 << bits) - 1)
        # Whole numbers of 16 bits get the lower half of a float's 32.
        shape = f"f{bits}" if bits != 16 or kind == "f" else "f32"
        found = TURN[shape] if code == 248 else bits_of(FLOATS[code - 240], shape)
        return found & ((1 << bits) - 1)

    def vector(self, code: int, lane: int, kind: str, literal: int) -> int:
        """A vector operand's bits in one lane."""
        if code < 256:
            return self.scalar(code, int(kind[1:]), kind[0], literal)
        low = self.vgprs[code - 256][lane]
        return low | self.vgprs[code - 255][lane] << 32 if kind[1:] == "64" else low

    def flushes(self, kind: str) -> tuple[bool, bool]:
        """Whether denormal operands, and results, of a kind become zero."""
        allowed = self.mode >> (4 if kind == "f32" else 6) & 3
        return not allowed & 1, not allowed & 2

    def active(self) -> Iterator[int]:
        return (lane for lane in LANES if self.sgprs[EXEC] >> lane & 1)

    def put(self, code: int, value: int, bits: int = 32) -> None:
        """Write a scalar register."""
        if code != NULL:
            self.sgprs[code] = value & WIDTH["32"]
            if bits == 64:
                self.sgprs[code + 1] = value >> 32 & WIDTH["32"]

    # Vector operands and results -----------------------------------------------------------------------------------

    def operand(self, line: Line, at: int, code: int, lane: int, kind: str) -> int:
        """Bits of a source, before modifiers."""
        half = 0
        if kind[1:] == "16":
            if line.format == "VOP3":
                half = line.fields["op_sel"] >> at & 1
            elif code >= 384:
                code, half = code - 128, 1
        return self.vector(code, lane, kind, line.literal) >> 16 * half & WIDTH[kind[1:]]

    def value(self, line: Line, at: int, code: int, lane: int, kind: str) -> Any:
        """A source as a number, with its modifiers."""
        bits = self.operand(line, at, code, lane, kind)
        if kind[0] != "f":
            return signed(bits, int(kind[1:])) if kind[0] == "i" else bits
        absolute, negative = self._modifiers(line)
        sign = 1 << int(kind[1:]) - 1
        bits = bits & ~sign if absolute >> at & 1 else bits
        bits ^= sign if negative >> at & 1 else 0
        found = number(bits, kind)
        return flushed(found, kind) if self.flushes(kind)[0] else found

    def _modifiers(self, line: Line) -> tuple[int, int]:
        f = line.fields
        if line.format == "VOP3":
            return (0 if "_co_" in line.name or "mad_u64" in line.name else f["abs"]), f["neg"]
        if line.dpp is not None:
            return line.dpp >> 21 & 1 | line.dpp >> 22 & 2, line.dpp >> 20 & 1 | line.dpp >> 21 & 2
        return 0, 0

    def finished(self, line: Line, value: Any, kind: str) -> int:
        """The bits of a result, with its scale, its clamp and without denormals that are not wanted."""
        long = line.format == "VOP3" and "sdst" not in line.fields
        if kind[0] != "f":
            if long and line.fields["clamp"]:
                bits = int(kind[1:])
                low, high = (
                    (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "i" else (0, (1 << bits) - 1)
                )
                value = min(max(value, low), high)
            return int(value) & WIDTH[kind[1:]]
        flush = self.flushes(kind)[1]
        if long and line.fields["omod"] and flush:
            value = numbers.scaled(flushed(value, kind), (0, 1, 2, -1)[line.fields["omod"]], kind)
            value = 0.0 if value == 0 else value
        if long and line.fields["clamp"]:
            value = 0.0 if math.isnan(value) else min(max(value, 0.0), 1.0)
            value = 0.0 if value == 0 else value
        if flush:
            value = flushed(value, kind)
        return bits_of(value, kind)

    def results(self, line: Line, lane: int, bits: int, kind: str, near: bool = False) -> list[Result]:
        """To the destination: two registers for 64 bits, a half of one for 16."""
        register = line.fields["dst"]
        if kind[1:] == "16" and kind != "p16":
            half = line.fields["op_sel"] >> 3 if line.format == "VOP3" else register >> 7
            if line.format != "VOP3":
                register &= 127
            old = self.vgprs[register][lane]
            bits = old & 0xFFFF | bits << 16 if half else old & 0xFFFF0000 | bits
            kind += "h" * half
        return [Result(register, lane, bits, kind, near)]

    def sources(self, line: Line) -> list[int]:
        f = line.fields
        second = [f["vsrc1"] | 256] if "vsrc1" in f else [f[name] for name in ("src1", "src2") if name in f]
        return [f["src0"], *second]


def acceptable(result: Result, found: int) -> bool:
    """Whether bits that differ mean the same: none is a number, or the hardware only promises to be near."""
    mine = result.bits
    if result.kind in ("f32", "f64"):
        return _same(mine, found, result.kind, result.near)
    if result.kind in ("f16", "f16h"):
        at = 16 if result.kind == "f16h" else 0
        other = (mine ^ found) & ~(0xFFFF << at)
        return not other and _same(mine >> at & 0xFFFF, found >> at & 0xFFFF, "f16", result.near)
    return result.kind == "p16" and all(
        _same(mine >> at & 0xFFFF, found >> at & 0xFFFF, "f16", False) for at in (0, 16)
    )


def _same(a: int, b: int, kind: str, near: bool) -> bool:
    if math.isnan(number(a, kind)) or math.isnan(number(b, kind)):
        return math.isnan(number(a, kind)) and math.isnan(number(b, kind))
    return a == b or (near and (abs(a - b) <= 1 or number(a, kind) == number(b, kind)))
