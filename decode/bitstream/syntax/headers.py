"""Units to what they say: parameter sets are kept by their numbers, slices are read with those they name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from ...errors import BitstreamError
from ..annexb import Buffer
from ..native import engine
from .bits import LONGEST, Bits, Element, Syntax, Tracer, unescaped
from .nal import SLICES, Nal, nal_unit_header, rbsp_trailing_bits
from .plain import plain
from .pps import picture_parameter_set
from .sei import Context, supplemental_enhancement_information
from .slices import slice_segment_header
from .sps import sequence_parameter_set
from .vps import video_parameter_set

_Reader = TypeVar("_Reader", bound=Bits)
_Basis: TypeAlias = tuple[int, Syntax | None]
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
    previous: Slice | None = None
    """The slice segment that came last."""
    _known: dict[bytes, tuple[Unit, _Basis]] = field(default_factory=dict)
    _changes: int = 0
    """How often a parameter set took the place of another one, or of none."""
    _plain: tuple[Any, ...] | None = None
    """What the engine in C reads the slices of the PPS 0 with."""

    def parse(self, unit: bytes) -> Slice | Unit | None:
        """A unit without its start code; None for kinds that are not read, and for layers other than the base.

        Raises BitstreamError.
        """
        return self.parse_at(unit, 0, len(unit))

    def parse_at(self, data: Buffer, start: int, end: int) -> Slice | Unit | None:
        """The same of a unit that stands in larger data; of a slice no more is copied than its header."""
        if self._plain is not None and (header := engine.slice(data, start, end, self._plain)) is not None:
            self.active, self.previous = header.sps, header
            return header  # type: ignore[no-any-return]  # C made it
        kind = _kind(data, start, end)
        if kind in SLICES:
            return self._slice(data, start, end, Bits)[0]
        if kind not in _READ:
            return None
        if kind not in _REPEATED or end - start > _SHORT:
            return self._unit(kind, Bits(_whole(data, start, end), {}))
        # Most streams repeat their parameter sets and what their encoder says of itself, a third of all units of some.
        raw = bytes(data[start:end])
        unit, basis = self._known.get(raw, (None, None))
        if unit is None or basis != self._basis(kind, unit):
            unit = self._unit(kind, Bits(_whole(data, start, end), {}))
            if len(self._known) >= 64:
                self._known.clear()
            self._known[raw] = unit, self._basis(kind, unit)
        elif kind == Nal.PREFIX_SEI:
            self._activate(unit)
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
            previous = None if self.previous is None else vars(self.previous)
            sps = slice_segment_header(r, self.spss, self.ppss, previous)
            r.close()
        except (ValueError, IndexError):
            raise _Short("a slice that ends within its header") from None
        except BitstreamError:
            if r.at > len(r.text):
                raise _Short("a slice that ends within its header") from None
            raise
        header.sps, header.pps, header.header_bits = sps, self.ppss[header.slice_pic_parameter_set_id], r.at
        self.active, self.previous = sps, header
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
            table, number = self.vpss, unit.vps_video_parameter_set_id
        elif kind == Nal.SPS:
            table, number = self.spss, unit.sps_seq_parameter_set_id
        else:
            table, number = self.ppss, unit.pps_pic_parameter_set_id
            self.active = self.spss[unit.pps_seq_parameter_set_id]
        if table.get(number) is unit:
            return
        table[number] = unit
        self._changes += 1
        pps = self.ppss.get(0)
        sps = None if pps is None else self.spss.get(pps.pps_seq_parameter_set_id)
        self._plain = None if engine is None or sps is None or pps is None else plain(sps, pps, Slice)

    def _basis(self, kind: int, unit: Unit) -> _Basis:
        """What a unit was read by: where it is the same, so is what the unit says."""
        if kind == Nal.PPS:
            return 0, self.spss.get(unit.pps_seq_parameter_set_id)
        return (self._changes, self.active) if kind == Nal.PREFIX_SEI else (0, None)

    def _activate(self, sei: Unit) -> None:
        for message in sei.messages:
            if message.payload_type == 129 and 0 in vars(message).get("layer_sps_idx", {}):
                number = message.active_seq_parameter_set_id[message.layer_sps_idx[0]]
                self.active = self.spss.get(number, self.active)


class _Short(BitstreamError):
    """More bytes of the slice are wanted."""


_REPEATED = frozenset((Nal.VPS, Nal.SPS, Nal.PPS, Nal.PREFIX_SEI))
_READ = _REPEATED | {Nal.AUD, Nal.SUFFIX_SEI}
_SHORT = 1 << 14
"""Bytes of the longest unit that is kept, should it come again."""


def _kind(data: Buffer, start: int, end: int) -> int:
    """The type of a unit; -1 for one of another layer than the base."""
    if end - start < 2:
        raise BitstreamError(f"a unit of {end - start} bytes; its header alone has two")
    return -1 if data[start] & 1 or data[start + 1] & 0xF8 else data[start] >> 1 & 63


def _whole(data: Buffer, start: int, end: int) -> bytes:
    if end - start > LONGEST:
        raise BitstreamError(f"a unit of {end - start} bytes that is no slice; {LONGEST} are read at most")
    return unescaped(bytes(data[start:end])).rstrip(b"\0")
