"""Machine code of gfx1100 taken apart: one instruction at an address, with its name and its fields.

Source: AMD's published instruction set of RDNA3. `opcodes.toml` has the names, asked of LLVM; tests hold sizes and
names against LLVM's disassembler over the whole encodable space.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("opcodes.toml")
LITERAL, DPP8, DPP8_FI, DPP16 = 255, 233, 234, 250
"""Sources that say: one more word follows."""


@dataclass(frozen=True)
class Format:
    """One encoding: `bits` top bits that are `match`, so many bytes, and (name, lowest bit, width) of its fields."""

    name: str
    match: int
    bits: int
    size: int
    fields: tuple[tuple[str, int, int], ...]
    sources: tuple[str, ...] = ()
    """Fields after which a literal may follow."""


def _fields(**places: tuple[int, int]) -> tuple[tuple[str, int, int], ...]:
    return tuple((name, low, width) for name, (low, width) in places.items())


_SOP2 = _fields(src0=(0, 8), src1=(8, 8), dst=(16, 7), op=(23, 7))
_VOP3 = _fields(
    dst=(0, 8), abs=(8, 3), op_sel=(11, 4), clamp=(15, 1), op=(16, 10), src0=(32, 9), src1=(41, 9), src2=(50, 9),
    omod=(59, 2), neg=(61, 3), sdst=(8, 7),
)  # fmt: skip
_VOP3P = _fields(
    dst=(0, 8), neg_hi=(8, 3), op_sel=(11, 3), hi2=(14, 1), clamp=(15, 1), op=(16, 7), src0=(32, 9), src1=(41, 9),
    src2=(50, 9), hi01=(59, 2), neg=(61, 3),
)  # fmt: skip
_VOPD = _fields(
    src0=(0, 9),
    vsrc1=(9, 8),
    opy=(17, 5),
    opx=(22, 4),
    srcy0=(32, 9),
    vsrcy1=(41, 8),
    dsty=(49, 7),
    dst=(56, 8),
)
_SMEM = _fields(base=(0, 6), dst=(6, 7), op=(18, 8), offset=(32, 21), soffset=(57, 7))
_DS = _fields(
    offset0=(0, 8), offset1=(8, 8), op=(18, 8), addr=(32, 8), data0=(40, 8), data1=(48, 8), dst=(56, 8)
)
_FLAT = _fields(
    offset=(0, 13), glc=(14, 1), seg=(16, 2), op=(18, 7), addr=(32, 8), data=(40, 8), saddr=(48, 7), sve=(55, 1),
    dst=(56, 8),
)  # fmt: skip
_MUBUF = _fields(
    offset=(0, 12), glc=(14, 1), op=(18, 8), addr=(32, 8), data=(40, 8), rsrc=(48, 5), soffset=(56, 8)
)

FORMATS = (
    Format("SOP1", 0b101111101, 9, 4, _fields(src0=(0, 8), op=(8, 8), dst=(16, 7)), ("src0",)),
    Format("SOPC", 0b101111110, 9, 4, _fields(src0=(0, 8), src1=(8, 8), op=(16, 7)), ("src0", "src1")),
    Format("SOPP", 0b101111111, 9, 4, _fields(imm=(0, 16), op=(16, 7))),
    Format("SOPK", 0b1011, 4, 4, _fields(imm=(0, 16), dst=(16, 7), op=(23, 5))),
    Format("SOP2", 0b10, 2, 4, _SOP2, ("src0", "src1")),
    Format("VOP1", 0b0111111, 7, 4, _fields(src0=(0, 9), op=(9, 8), dst=(17, 8)), ("src0",)),
    Format("VOPC", 0b0111110, 7, 4, _fields(src0=(0, 9), vsrc1=(9, 8), op=(17, 8)), ("src0",)),
    Format("VOP2", 0b0, 1, 4, _fields(src0=(0, 9), vsrc1=(9, 8), dst=(17, 8), op=(25, 6)), ("src0",)),
    Format("VOP3", 0b110101, 6, 8, _VOP3, ("src0", "src1", "src2")),
    Format("VOP3P", 0b11001100, 8, 8, _VOP3P, ("src0", "src1", "src2")),
    Format("VOPD", 0b110010, 6, 8, _VOPD, ("src0", "srcy0")),
    Format("SMEM", 0b111101, 6, 8, _SMEM),
    Format("DS", 0b110110, 6, 8, _DS),
    Format("FLAT", 0b110111, 6, 8, _FLAT),
    Format("MUBUF", 0b111000, 6, 8, _MUBUF),
)
_LITERAL_AFTER = ("s_setreg_imm32_b32", "v_fmaak_f32", "v_fmamk_f32", "v_fmaak_f16", "v_fmamk_f16")
_SEGMENTS = ("FLAT", "SCRATCH", "GLOBAL", "NONE")


class IllegalInstruction(Exception):
    """The words at an address are no instruction that is known here."""


@dataclass(frozen=True)
class Instruction:
    """One instruction: its address, how many bytes, its name without `_e32`; what its fields hold; what followed it."""

    address: int
    size: int
    format: str
    name: str
    fields: dict[str, int]
    literal: int = 0
    dpp: int | None = None
    """The word of a DPP16 operand."""
    second: str = ""
    """The second half of a dual instruction."""
    code: bytes = b""

    @property
    def end(self) -> int:
        """The address after it."""
        return self.address + self.size


@cache
def names() -> dict[str, dict[int, str]]:
    """The names by section and opcode."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return {
        section: {int(opcode, 16): name for opcode, name in one.items()} for section, one in table.items()
    }


def decode(code: bytes, at: int, address: int) -> Instruction:
    """The instruction at `at` of `code`, which lies at `address` - `at`. Raises IllegalInstruction."""
    words = int.from_bytes(code[at : at + 12], "little")
    low = words & 0xFFFFFFFF
    one = next((one for one in FORMATS if low >> (32 - one.bits) == one.match), None)
    if one is None:
        raise IllegalInstruction(f"{low:#010x} at {address:#x}")
    fields = {name: words >> lowest & ((1 << width) - 1) for name, lowest, width in one.fields}
    name, second = _name(one, fields)
    if not name:
        raise IllegalInstruction(f"{one.name} opcode {fields.get('op', low):#x} at {address:#x}")
    size, literal, dpp = one.size, 0, None
    extra = words >> (8 * size) & 0xFFFFFFFF
    values = {fields[source] for source in one.sources}
    if (
        LITERAL in values
        or name in _LITERAL_AFTER
        or second in ("fmaak_f32", "fmamk_f32")
        or (one.name == "VOPD" and name in ("fmaak_f32", "fmamk_f32"))
    ):
        size, literal = size + 4, extra
    elif one.sources and one.name.startswith("VOP") and fields["src0"] in (DPP16, DPP8, DPP8_FI):
        if fields["src0"] != DPP16:
            raise IllegalInstruction(f"{name} with lanes in groups of eight (DPP8) at {address:#x}")
        size, dpp = size + 4, extra
    if len(code) < at + size:
        raise IllegalInstruction(f"the code ends within {name} at {address:#x}")
    return Instruction(address, size, one.name, name, fields, literal, dpp, second, code[at : at + size])


def _name(one: Format, fields: dict[str, int]) -> tuple[str, str]:
    if one.name == "VOPD":
        x, y = names()["VOPDX"].get(fields["opx"], ""), names()["VOPDY"].get(fields["opy"], "")
        return (x, y) if x and y else ("", "")
    section = _SEGMENTS[fields["seg"]] if one.name == "FLAT" else one.name
    return names().get(section, {}).get(fields["op"], ""), ""
