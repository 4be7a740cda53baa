"""The instruction encodings of each generation, as data.

Source: the published instruction set documents of each generation, held against LLVM's disassembler by
tests/sqtt/isa. Bits are those of the first 32-bit word unless a shift is 32 or more (second word).
"""

from __future__ import annotations

from dataclasses import dataclass

from ..targets import Generation

LITERAL = 255  #: a source operand that is a 32-bit constant after the instruction
DPP16, DPP8, DPP8_FI, SDWA = 250, 233, 234, 249  #: a source operand that says: an extra control word follows


@dataclass(frozen=True)
class Source:
    """A source operand whose value can lengthen the instruction by one dword."""

    shift: int  #: lowest bit; 32 and more are in the second word
    width: int  #: bits
    extends: frozenset[int]  #: the values after which one more dword follows


@dataclass(frozen=True)
class Encoding:
    """One instruction format."""

    name: str
    match: int  #: value of the top bits
    bits: int  #: how many top bits `match` has, 9 at most
    size: int  #: bytes without literal, DPP or SDWA word
    opcode: tuple[tuple[int, int], ...] = ()  #: (shift, width) of the parts of the opcode, low part first
    sources: tuple[Source, ...] = ()
    addresses: tuple[int, int] | None = None  #: (shift, width): this many more dwords of image addresses

    @property
    def opcodes(self) -> int:
        """How many values the opcode can have."""
        return 1 << sum(width for _, width in self.opcode)


def _sources(width: int, extends: set[int], *shifts: int) -> tuple[Source, ...]:
    return tuple(Source(shift, width, frozenset(extends)) for shift in shifts)


def _only(at: int, first: set[int], rest: set[int], *shifts: int) -> tuple[Source, ...]:
    """Three-operand sources: DPP can stand in the first only."""
    return _sources(9, first, at) + _sources(9, rest, *shifts)


_SCALAR = (
    Encoding("SOP1", 0b101111101, 9, 4, ((8, 8),), _sources(8, {LITERAL}, 0)),
    Encoding("SOPC", 0b101111110, 9, 4, ((16, 7),), _sources(8, {LITERAL}, 0, 8)),
    Encoding("SOPP", 0b101111111, 9, 4, ((16, 7),)),
    Encoding("SOPK", 0b1011, 4, 4, ((23, 5),)),
    Encoding("SOP2", 0b10, 2, 4, ((23, 7),), _sources(8, {LITERAL}, 0, 8)),
)


def _vector(extends: set[int]) -> tuple[Encoding, ...]:
    source = _sources(9, extends, 0)
    return (
        Encoding("VOP1", 0b0111111, 7, 4, ((9, 8),), source),
        Encoding("VOPC", 0b0111110, 7, 4, ((17, 8),), source),
        Encoding("VOP2", 0b0, 1, 4, ((25, 6),), source),
    )


# The documents allow no constant as an offset; LLVM reads one there, and no assembler writes it.
_OFFSET = _sources(8, {LITERAL}, 56)
_EXTENDED = {LITERAL, DPP16, DPP8, DPP8_FI}

_CDNA = (
    *_SCALAR,
    *_vector({LITERAL, SDWA, DPP16}),
    Encoding("VOP3P", 0b110100111, 9, 8, ((16, 7),)),
    Encoding("VOP3", 0b110100, 6, 8, ((16, 10),)),
    Encoding("VINTRP", 0b110101, 6, 4, ((16, 2),)),
    Encoding("SMEM", 0b110000, 6, 8, ((18, 8),)),
    Encoding("EXP", 0b110001, 6, 8),
    Encoding("DS", 0b110110, 6, 8, ((17, 8),)),
    Encoding("FLAT", 0b110111, 6, 8, ((18, 7), (14, 2))),
    Encoding("MUBUF", 0b111000, 6, 8, ((18, 7),)),
    Encoding("MTBUF", 0b111010, 6, 8, ((15, 4),)),
    Encoding("MIMG", 0b111100, 6, 8, ((18, 7), (0, 1))),
)

_RDNA12 = (
    *_SCALAR,
    *_vector({LITERAL, SDWA, DPP16, DPP8, DPP8_FI}),
    Encoding("VOP3", 0b110101, 6, 8, ((16, 10),), _sources(9, {LITERAL}, 32, 41, 50)),
    Encoding("VOP3P", 0b110011, 6, 8, ((16, 7),), _sources(9, {LITERAL}, 32, 41, 50)),
    Encoding("VINTRP", 0b110010, 6, 4, ((16, 2),)),
    Encoding("SMEM", 0b111101, 6, 8, ((18, 8),)),
    Encoding("EXP", 0b111110, 6, 8),
    Encoding("DS", 0b110110, 6, 8, ((18, 8),)),
    Encoding("FLAT", 0b110111, 6, 8, ((18, 7), (14, 2))),
    Encoding("MUBUF", 0b111000, 6, 8, ((18, 8),), _OFFSET),
    Encoding("MTBUF", 0b111010, 6, 8, ((16, 3), (53, 1)), _OFFSET),
    Encoding("MIMG", 0b111100, 6, 8, ((18, 7), (0, 1)), addresses=(1, 2)),
)

_RDNA34 = (
    *_SCALAR,
    *_vector(_EXTENDED),
    Encoding("VOP3", 0b110101, 6, 8, ((16, 10),), _only(32, _EXTENDED, {LITERAL}, 41, 50)),
    Encoding("VOP3P", 0b11001100, 8, 8, ((16, 7),), _only(32, _EXTENDED, {LITERAL}, 41, 50)),
    Encoding("VINTERP", 0b11001101, 8, 8, ((16, 7),)),
    Encoding("VDSDIR", 0b11001110, 8, 4, ((20, 2),)),
    Encoding("VOPD", 0b110010, 6, 8, ((22, 4), (17, 5)), _sources(9, {LITERAL}, 0, 32)),
    Encoding("SMEM", 0b111101, 6, 8, ((18, 8),)),
    Encoding("EXP", 0b111110, 6, 8),
    Encoding("DS", 0b110110, 6, 8, ((18, 8),)),
)

_RDNA3 = (
    *_RDNA34,
    Encoding("FLAT", 0b110111, 6, 8, ((18, 7), (16, 2))),
    Encoding("MUBUF", 0b111000, 6, 8, ((18, 8),), _OFFSET),
    Encoding("MTBUF", 0b111010, 6, 8, ((15, 4),), _OFFSET),
    Encoding("MIMG", 0b111100, 6, 8, ((18, 8),), addresses=(0, 1)),
)

_RDNA4 = (
    *(one for one in _RDNA34 if one.name != "SMEM"),
    Encoding("SMEM", 0b111101, 6, 8, ((13, 6),)),
    Encoding("VBUFFER", 0b110001, 6, 12, ((14, 8),)),
    Encoding("VIMAGE", 0b110100, 6, 12, ((14, 8),)),
    Encoding("VSAMPLE", 0b111001, 6, 12, ((14, 8),)),
    Encoding("VFLAT", 0b11101100, 8, 12, ((14, 8),)),
    Encoding("VSCRATCH", 0b11101101, 8, 12, ((14, 8),)),
    Encoding("VGLOBAL", 0b11101110, 8, 12, ((14, 8),)),
)

#: Encodings per generation, longer matches before the shorter ones that would cover them.
ENCODINGS: dict[Generation, tuple[Encoding, ...]] = {
    Generation.CDNA: _CDNA,
    Generation.RDNA1: _RDNA12,
    Generation.RDNA2: _RDNA12,
    Generation.RDNA3: _RDNA3,
    Generation.RDNA4: _RDNA4,
}


@dataclass(frozen=True)
class Pair:
    """Two 8-byte instructions that are one."""

    first: int  #: upper half of the first word of the first
    mask: int  #: of the first word of the second: the bits that count
    second: tuple[int, ...]  #: what they are
    size: int  #: bytes of both


# The scales of a matrix multiplication, and the multiplication with the bit that asks for them (gfx950).
_SCALED = Pair(0xD3AC, 0xFFFF7800, (0xD3AD0800, 0xD3AE0800), 16)


def pairs(of: Generation) -> tuple[Pair, ...]:
    """The pairs of a generation."""
    return (_SCALED,) if of is Generation.CDNA else ()
