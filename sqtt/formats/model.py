"""What a stream's format consists of: kinds of packets, their fields, instruction opcodes, a layout. Data only."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..errors import FieldError


class Kind(enum.IntEnum):
    """The kinds of packets, by AMD's names. One number for all generations, so that tools need no translation.

    RDNA and CDNA share the numbers of the kinds that mean the same; `Layout.packets` has the kinds of one
    generation and says where their fields lie.
    """

    NOP = 0
    INST = 1
    VALU_INST = 2
    IMM_ONE = 3
    IMMEDIATE = 4
    VMEM_EXEC = 5
    ALU_EXEC = 6
    WAVE_READY = 7
    WAVE_START = 8
    WAVE_START_EXT = 9
    WAVE_END = 10
    WAVE_ALLOC = 11
    SHADER_DATA = 12
    SHADER_DATA_SHORT = 13
    EXEC_POPCOUNT1 = 14
    EXEC_POPCOUNT3 = 15
    NEW_PC = 16
    UTIL_COUNTER = 17
    TIME = 18
    TIMESTAMP = 19
    MISC = 20
    EVENT = 21
    EVENT_SYNC = 22
    REG = 23
    REG_INIT = 24
    HEADER = 25
    SHADER_DATA_GFX11 = 26
    """On gfx12 the bits of a gfx11 SHADER_DATA: still in AMD's table, not expected in a stream."""
    SHADER_DATA_SHORT_GFX11 = 27
    REG_CS = 32
    REG_CS_PRIV = 33
    EVENT_CS = 34
    EVENT_GFX1 = 35
    INST_PC = 36
    ISSUE = 37
    PERF = 38
    UNKNOWN = 255
    """Bits that match no packet: the stream is out of step. One nibble long."""


class Trust(enum.Enum):
    """How well something is known."""

    VERIFIED = "V"
    """It occurs in captures of real hardware, which decode without a contradiction."""
    SOURCE = "A"
    """Read in AMD's decoder source; no capture at hand exercises it."""
    TOOL = "T"
    """Known from another tool only."""


@dataclass(frozen=True)
class Field:
    """Bits `[high:low]` of a packet, both inclusive; bit 0 is the packet's first bit."""

    name: str
    high: int
    low: int
    meaning: str = ""

    @property
    def bits(self) -> int:
        """How many bits it has."""
        return self.high - self.low + 1

    @property
    def limit(self) -> int:
        """The largest value that fits."""
        return (1 << self.bits) - 1


@dataclass(frozen=True)
class Packet:
    """One kind of packet in one layout."""

    kind: Kind
    pattern: str
    """The lowest bits that mark it, most significant first, as the field writes them: `1101`."""
    length: int
    """In units of the layout: nibbles on RDNA, 16-bit words on CDNA."""
    fields: tuple[Field, ...] = ()
    """The time delta, where there is one, is the field `delta`."""
    meaning: str = ""
    exclude: int | None = None
    """The bit of the capture's token mask that suppresses it (CDNA: that includes it); None: it cannot be."""
    trust: Trust = Trust.SOURCE
    added: int = 0
    """Clocks that pass in addition to the delta."""

    @property
    def name(self) -> str:
        """The name of its kind."""
        return self.kind.name

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """Its fields by their names."""
        return {field.name: field for field in self.fields}

    @property
    def delta(self) -> Field | None:
        """The field that counts the clocks (CDNA: 4 clocks) since the packet before."""
        return self.by_name.get("delta")

    def field(self, name: str) -> Field:
        """A field by its name; FieldError names the ones there are."""
        try:
            return self.by_name[name]
        except KeyError:
            known = ", ".join(self.by_name) or "none"
            raise FieldError(f"{self.name} has no field {name!r}; its fields: {known}") from None


class Unit(enum.Enum):
    """What executes an instruction, by the names of AMD's tools."""

    SALU = "SALU"
    SMEM = "SMEM"
    VALU = "VALU"
    VMEM = "VMEM"
    FLAT = "FLAT"
    LDS = "LDS"
    EXPORT = "EXPORT"
    MESSAGE = "MSG"
    BARRIER = "BARRIER"
    IMMEDIATE = "IMMED"
    JUMP = "JUMP"
    """A branch taken, a call or a jump through registers: the next program counter is another one."""
    NEXT = "NEXT"
    """A branch not taken."""
    TRAP = "TRAP"
    BVH = "BVH"
    LDS_DIRECT = "LDS_DIRECT"
    OTHER = "OTHER"


class Rate(enum.Enum):
    """What an opcode's cycles have to be multiplied with; the trace header has the factors."""

    PLAIN = "plain"
    DOUBLE = "double precision"
    DERATED = "double precision, derated"


@dataclass(frozen=True)
class Opcode:
    """What the `op` field of an INST packet says."""

    code: int
    name: str
    unit: Unit
    cycles: int = 0
    """Issue cycles; 0 where the table has none."""
    rate: Rate = Rate.PLAIN
    sister: bool = False
    """Activity of the SIMD that shares the memory path: no instruction of the traced SIMD."""
    trust: Trust = Trust.SOURCE


@dataclass(frozen=True)
class Stamp:
    """How a TIMESTAMP packet tells a long time delta from a reading of the real-time counter."""

    test: Field
    """The bits that decide."""
    delta: int
    """Their value for a delta: the time advances by `value`."""
    real: int
    """Their value for a reading: the time stands still and `value` is the 100-MHz counter."""
    value: Field


@dataclass(frozen=True, eq=False)
class Layout:
    """The stream format of one generation."""

    name: str
    unit: int
    """Bits of the unit in which positions and lengths count: 4 on RDNA, 16 on CDNA."""
    packets: tuple[Packet, ...]
    versions: tuple[int, ...]
    """The versions in the header that announce this layout."""
    opcodes: Mapping[int, Opcode]
    stamp: Stamp | None = None
    clocks: int = 1
    """Clocks of one step of a delta."""
    extension: Kind | None = None
    """After this kind, bytes whose lowest bit is set are skipped."""
    ready_early: int = 0
    """Clocks by which a WAVE_READY belongs before its stamp; the times of a decoded stream do not subtract it."""
    slots: int = 16
    meaning: str = ""

    @cached_property
    def by_kind(self) -> Mapping[Kind, Packet]:
        """Its packets by their kinds."""
        return {packet.kind: packet for packet in self.packets}

    @property
    def cdna(self) -> bool:
        """Whether it is CDNA's, of 16-bit words."""
        return self.unit == 16

    def packet(self, kind: Kind | int) -> Packet:
        """The packet of a kind; FieldError where this generation does not have it."""
        try:
            return self.by_kind[Kind(kind)]
        except KeyError:
            name = Kind(kind).name
            raise FieldError(f"{self.name} has no packet {name}; it has {', '.join(self.kinds)}") from None

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names of its packets."""
        return tuple(packet.name for packet in self.packets)

    def __repr__(self) -> str:
        return f"<layout {self.name}>"
