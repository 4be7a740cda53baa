"""Units to what they say: parameter sets are kept by their numbers, slices are read with those they name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from ...errors import BitstreamError
from ..annexb import Buffer
from .bits import LONGEST, Bits, Element, Syntax, Tracer, unescaped
from .nal import SLICES, Nal, nal_unit_header, rbsp_trailing_bits
from .plain import Plain
from .pps import picture_parameter_set
from .sei import Context, supplemental_enhancement_information
from .slices import slice_segment_header
from .sps import sequence_parameter_set
from .vps import video_parameter_set

_Reader = TypeVar("_Reader", bound=Bits)
_ENOUGH = 80
"""Bytes that hold the header of nearly every slice."""


class Slice(Syntax):
    """The header of a slice segment: its elements, what is inferred of those that are absent, and `sps` and `pps`.

    `header_bits` is its length, without emulation prevention bytes, to where the slice's data begin.
    """

    sps: Syntax
    pps: Syntax
    header_bits: int


class Unit(Syntax):
    """A unit that is no slice: a parameter set, SEI messages, a delimiter."""


@dataclass
class Parser:
    """Reads one unit after the other. Damaged parameter sets leave those that came before."""

    vpss: dict[int, Unit] = field(default_factory=dict)
    spss: dict[int, Unit] = field(default_factory=dict)
    ppss: dict[int, Unit] = field(default_factory=dict)
    active: Syntax | None = None
    """The SPS of the slice, or for the PPS, that came last."""
    previous: dict[str, Any] | None = None
    """The elements of the slice segment that came last."""
    _known: dict[bytes, tuple[Unit, Syntax | None]] = field(default_factory=dict)
    _plain: Plain | None = None

    def parse(self, unit: bytes) -> Slice | Unit | None:
        """A unit without its start code; None for kinds that are not read, and for layers other than the base.

        Raises BitstreamError.
        """
        return self.parse_at(unit, 0, len(unit))

    def parse_at(self, data: Buffer, start: int, end: int) -> Slice | Unit | None:
        """The same of a unit that stands in larger data; of a slice no more is copied than its header."""
        kind = _kind(data, start, end)
        if kind in SLICES:
            return self._fast(data, start, end) or self._slice(data, start, end, Bits)[0]
        if kind not in _READ:
            return None
        whole = _whole(data, start, end)
        if kind not in _SETS:
            return self._unit(kind, Bits(whole, {}))
        # Most streams repeat their parameter sets, a third of all units of some.
        unit, sps = self._known.get(whole, (None, None))
        if unit is None or (kind == Nal.PPS and self.spss.get(unit.pps_seq_parameter_set_id) is not sps):
            unit = self._unit(kind, Bits(whole, {}))
            if len(self._known) >= 64:
                self._known.clear()
            self._known[whole] = unit, self.active if kind == Nal.PPS else None
        else:
            self._keep(kind, unit)
        return unit

    def trace(self, unit: bytes) -> list[Element]:
        """The elements of a unit, in their order, with their places; none of kinds that are not read.

        Raises BitstreamError.
        """
        kind = _kind(unit, 0, len(unit))
        if kind in SLICES:
            return self._slice(unit, 0, len(unit), Tracer)[1].elements
        if kind not in _READ:
            return []
        r = Tracer(_whole(unit, 0, len(unit)), {})
        self._unit(kind, r)
        return r.elements

    def _fast(self, data: Buffer, start: int, end: int) -> Slice | None:
        """A slice of the PPS 0 whose header has nothing rare; None for others."""
        pps = self.ppss.get(0)
        sps = self.spss.get(pps.pps_seq_parameter_set_id) if pps is not None else None
        if pps is None or sps is None:
            return None
        known_to = self._plain
        if known_to is None or known_to.sps is not sps or known_to.pps is not pps:
            known_to = self._plain = Plain(sps, pps)
        header = Slice()
        known = vars(header)
        if not known_to.segment(data, start, end, known):
            return None
        known["sps"], known["pps"] = sps, pps
        self.active, self.previous = sps, known
        return header

    def _slice(self, data: Buffer, start: int, end: int, reader: type[_Reader]) -> tuple[Slice, _Reader]:
        size = _ENOUGH
        while True:
            r = reader(unescaped(bytes(data[start : min(end, start + size)])), {})
            try:
                return self._header(r), r
            except _Short:
                if size >= min(end - start, LONGEST):
                    raise BitstreamError("a slice that ends within its header") from None
                size *= 8

    def _header(self, r: Bits) -> Slice:
        header = Slice()
        r.into = vars(header)
        try:
            sps = slice_segment_header(r, self.spss, self.ppss, self.previous)
            r.close()
        except (ValueError, IndexError):
            raise _Short("a slice that ends within its header") from None
        except BitstreamError:
            if r.at > len(r.text):
                raise _Short("a slice that ends within its header") from None
            raise
        header.sps, header.pps, header.header_bits = sps, self.ppss[header.slice_pic_parameter_set_id], r.at
        self.active, self.previous = sps, r.into
        return header

    def _unit(self, kind: int, r: Bits) -> Unit:
        unit = Unit()
        r.into = vars(unit)
        try:
            if kind == Nal.VPS:
                video_parameter_set(r, unit)
                r.close()
                self._keep(kind, unit)
            elif kind == Nal.SPS:
                sequence_parameter_set(r, unit, self.vpss)
                r.close()
                self._keep(kind, unit)
            elif kind == Nal.PPS:
                picture_parameter_set(r, unit, self.spss)
                r.close()
                self._keep(kind, unit)
            elif kind == Nal.AUD:
                r.title("Access Unit Delimiter")
                nal_unit_header(r)
                r.u("pic_type", 3)
                rbsp_trailing_bits(r)
                r.close()
            else:
                supplemental_enhancement_information(r, unit, Context(self.vpss, self.spss, self.active))
                r.close()
                self._activate(unit)
        except (ValueError, IndexError):
            raise BitstreamError(f"a unit ({Nal.label(kind)}) that ends too early") from None
        return unit

    def _keep(self, kind: int, unit: Unit) -> None:
        """A parameter set takes the place of the one with its number."""
        if kind == Nal.VPS:
            self.vpss[unit.vps_video_parameter_set_id] = unit
        elif kind == Nal.SPS:
            self.spss[unit.sps_seq_parameter_set_id] = unit
        else:
            self.ppss[unit.pps_pic_parameter_set_id] = unit
            self.active = self.spss[unit.pps_seq_parameter_set_id]

    def _activate(self, sei: Unit) -> None:
        for message in sei.messages:
            if message.payload_type == 129 and 0 in vars(message).get("layer_sps_idx", {}):
                number = message.active_seq_parameter_set_id[message.layer_sps_idx[0]]
                self.active = self.spss.get(number, self.active)


class _Short(BitstreamError):
    """More bytes of the slice are wanted."""


_SETS = frozenset((Nal.VPS, Nal.SPS, Nal.PPS))
_READ = _SETS | {Nal.AUD, Nal.PREFIX_SEI, Nal.SUFFIX_SEI}


def _kind(data: Buffer, start: int, end: int) -> int:
    """The type of a unit; -1 for one of another layer than the base."""
    if end - start < 2:
        raise BitstreamError(f"a unit of {end - start} bytes; its header alone has two")
    return -1 if data[start] & 1 or data[start + 1] & 0xF8 else data[start] >> 1 & 63


def _whole(data: Buffer, start: int, end: int) -> bytes:
    if end - start > LONGEST:
        raise BitstreamError(f"a unit of {end - start} bytes that is no slice; {LONGEST} are read at most")
    return unescaped(bytes(data[start:end])).rstrip(b"\0")
