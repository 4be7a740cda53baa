"""What a stream says of itself in its first 8 bytes: its generation, and which unit was traced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import StreamError
from ..formats import LAYOUTS, Kind, Layout
from ..formats.cdna import HEADER as CDNA_HEADER
from ..formats.cdna import HEADER_BYTES
from ..formats.rdna import HEADER as RDNA_HEADER

BLOCK = 32
"""Bytes that the hardware writes at a time."""

_LATER = {5: "gfx1250 (MI400)"}
_LAYOUT_HELP = "; sqtt.decode(…, layout=…) takes it for another format all the same"


@dataclass(frozen=True)
class Header:
    """The header of a stream.

    On RDNA it is the first packet, on CDNA 8 bytes that the driver put before the stream, whose `cu` and `se` not
    every tool sets right. `fields` has them by the names of `sqtt.formats`.
    """

    layout: Layout
    bits: int
    fields: Mapping[str, int]

    @property
    def version(self) -> int:
        """The version of the format."""
        return self.fields["version"]

    @property
    def simd(self) -> int | None:
        """The SIMD whose instructions are traced; None on CDNA, which traces all four of a compute unit."""
        return self.fields.get("simd")

    @property
    def wgp(self) -> int | None:
        """The traced work-group processor; None on CDNA."""
        return self.fields.get("wgp")

    @property
    def sa(self) -> int:
        """The shader array that is traced."""
        return self.fields["sa"]

    @property
    def double_rate(self) -> int:
        """Factor for the cycles of opcodes at double-precision rate (RDNA; 1 elsewhere)."""
        code = self.fields.get("dp_rate", 0) & 7
        return 1 << (code - 1) if code else 1

    @property
    def derate(self) -> int:
        """Factor for the cycles of opcodes that are derated as well (RDNA; 1 elsewhere)."""
        return 1 << self.fields.get("dp_derate", 0)


def recognise(start: bytes) -> Header:
    """The header of a stream from its first 8 bytes; StreamError says what they are instead."""
    if len(start) < 8:
        raise StreamError(
            f"a stream of {len(start)} bytes has no header; 8 bytes are the least{_LAYOUT_HELP}"
        )
    bits = int.from_bytes(start[:8], "little")
    if not bits:
        raise StreamError("the stream begins with zeros: this engine wrote nothing")
    generation = bits >> 13 & 7
    if bits & 0x1FFF in (0, 0x11) and generation in LAYOUTS["cdna"].versions:
        return _header(LAYOUTS["cdna"], bits)
    if bits & 0x7F == int(RDNA_HEADER.pattern, 2):
        version = bits >> 7 & 0x3F
        for layout in LAYOUTS.values():
            if not layout.cdna and version in layout.versions:
                return _header(layout, bits)
        name = _LATER.get(version, "unknown")
        raise StreamError(f"format version {version} ({name}) is not supported{_LAYOUT_HELP}")
    raise StreamError(f"not a thread trace: it begins with {start[:8].hex(' ')}{_LAYOUT_HELP}")


def header(layout: Layout, start: bytes) -> Header | None:
    """The header that a stream of a known layout begins with, if it does."""
    bits = int.from_bytes(start[:8].ljust(8, b"\0"), "little")
    if len(start) < 8 or not (layout.cdna or bits & 0x7F == int(RDNA_HEADER.pattern, 2)):
        return None
    return _header(layout, bits)


def first(layout: Layout) -> int:
    """The position of the first packet, in units."""
    return HEADER_BYTES * 8 // layout.unit if layout.cdna else 0


def _header(layout: Layout, bits: int) -> Header:
    fields = CDNA_HEADER if layout.cdna else layout.packet(Kind.HEADER).fields
    return Header(layout, bits, {field.name: bits >> field.low & field.limit for field in fields})
