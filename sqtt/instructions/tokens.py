"""The instruction packets of the traced unit, one row an instruction, put in order by wave."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..decoding import bits
from ..decoding.packets import Packets
from ..formats import Kind
from ..waves import Waves, spans
from .signals import END, IMMEDIATE, NO_PACKET, VALU, signals

I64 = NDArray[np.int64]
I32 = NDArray[np.int32]
U16 = NDArray[np.uint16]

_PART = 1 << 17  #: packets that are read together


@dataclass(frozen=True, eq=False)
class Tokens:
    """One row an instruction (the end of a program is one, too), grouped by wave, in the order of the stream."""

    row: I64
    """Index of the packet."""
    time: I64
    """When it issued, in shader clocks."""
    signal: U16
    """See `sqtt.instructions.signals`."""
    wave: I32
    """Row in the waves."""
    begin: I64
    """By wave: its first row here."""
    end: I64
    """By wave: the row behind its last."""
    marked: I64
    """CDNA: by row, the time of the first stall mark that waits for it, or -1. Empty on RDNA."""
    named: I64
    """CDNA: by row, the time of the INST packet that names it, or -1. Empty on RDNA."""
    stray: I64
    """Indices of packets in slots where no wave lives."""


def nothing(waves: int) -> Tokens:
    """No instruction for so many waves."""
    none, zero = np.zeros(0, np.int64), np.zeros(waves, np.int64)
    return Tokens(none, none, none.astype(np.uint16), none.astype(np.int32), zero, zero, none, none, none)


def with_waits(of: Tokens, before: I64, cycles: I64) -> Tokens:
    """RDNA: the tokens with a barrier wait that leaves no packet before some of them; never the first of a wave.

    It begins when the instruction before it is over; cycles: by signal, how long that takes.
    """
    last = before - 1
    over = np.minimum(of.time[last] + np.maximum(cycles[of.signal[last]], 1), of.time[before])
    return Tokens(
        np.insert(of.row, before, of.row[last]),
        np.insert(of.time, before, over),
        np.insert(of.signal, before, np.uint16(NO_PACKET)),
        np.insert(of.wave, before, of.wave[before]),
        of.begin + np.searchsorted(before, of.begin, side="right"),
        of.end + np.searchsorted(before, of.end, side="left"),
        of.marked,
        of.named,
        of.stray,
    )


def traced(packets: Packets, waves: Waves) -> I64:
    """RDNA: rows of the waves on the SIMD whose instructions the stream has."""
    header = packets.header
    if header is None:
        return np.zeros(0, np.int64)
    return waves.on(sa=header.sa, wgp=header.wgp, simd=header.simd)


def tokens(packets: Packets, waves: Waves) -> Tokens:
    """The instruction packets of an RDNA stream. Those of the sister SIMD are left out."""
    read = _Reader(packets)
    # Part by part, so that what is made on the way stays in the processor's caches.
    parts = [read(start, start + _PART) for start in range(0, max(len(packets), 1), _PART)]
    rows, signal, slot = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    order = np.argsort(slot, kind="stable")
    return _by_wave(packets, waves, traced(packets, waves), rows[order], signal[order], slot[order])


class _Reader:
    """Reads what instruction packets say: index of the packet, signal, slot."""

    def __init__(self, packets: Packets) -> None:
        self._packets = packets
        self._own = signals(packets.layout).own
        self._wanted = np.zeros(256, np.bool_)
        self._fixed, self._shift = np.zeros(256, np.uint16), np.zeros(256, np.uint32)
        for one, fix in ((Kind.VALU_INST, VALU), (Kind.IMM_ONE, IMMEDIATE), (Kind.IMMEDIATE, IMMEDIATE)):
            self._fixed[one] = fix
        for one in (Kind.INST, Kind.VALU_INST, Kind.IMM_ONE):
            self._shift[one] = packets.layout.packet(one).field("slot").low
        self._wanted[[Kind.INST, Kind.VALU_INST, Kind.IMM_ONE, Kind.IMMEDIATE]] = True
        self._op = packets.layout.packet(Kind.INST).field("op")

    def __call__(self, start: int, stop: int) -> tuple[I64, U16, NDArray[np.uint8]]:
        packets = self._packets
        rows = np.flatnonzero(self._wanted[packets.kind[start:stop]]) + start
        kind = packets.kind[rows]
        word = bits.read(packets.stream, packets.position[rows] * packets.layout.unit, 24).astype(np.uint32)
        signal = self._fixed[kind]
        slot = (word >> self._shift[kind] & np.uint32(31)).astype(np.uint8)
        inst = kind == Kind.INST
        signal[inst] = (word[inst] >> np.uint32(self._op.low)) & np.uint32(self._op.limit)
        masks = kind == Kind.IMMEDIATE
        if masks.any():
            rows, signal, slot = _spread(rows, signal, slot, masks, word >> np.uint32(8))
        own = self._own[signal]
        return (rows, signal, slot) if own.all() else (rows[own], signal[own], slot[own])


def _spread(
    rows: I64, signal: U16, slot: NDArray[np.uint8], masks: NDArray[np.bool_], mask: NDArray[np.uint32]
) -> tuple[I64, U16, NDArray[np.uint8]]:
    """One row for each slot of a mask."""
    which = mask[masks].astype("<u2")
    set_ = np.unpackbits(which.view(np.uint8).reshape(-1, 2), axis=1, bitorder="little")
    times = np.ones(len(rows), np.intp)
    times[masks] = set_.sum(axis=1)
    index = np.repeat(np.arange(len(rows)), times)
    slot = slot[index]
    slot[masks[index]] = np.nonzero(set_)[1]
    return rows[index], signal[index], slot


def _by_wave(
    packets: Packets, waves: Waves, mine: I64, rows: I64, signal: U16, slot: NDArray[np.uint8]
) -> Tokens:
    """Cut rows that are sorted by slot into waves, and put the end of each wave behind its rows."""
    wave, start, stop = _lives(packets, waves, mine, rows, slot)
    ended = waves.last[wave] >= 0
    lengths = stop - start + ended
    upto = np.cumsum(lengths)
    source = np.arange(int(upto[-1]) if len(upto) else 0) + np.repeat(start - (upto - lengths), lengths)
    ends = (upto - 1)[ended]
    source[ends] = 0
    signals_ = signal[source] if len(rows) else np.zeros(len(source), np.uint16)
    rows_ = rows[source] if len(rows) else np.zeros(len(source), np.int64)
    signals_[ends], rows_[ends] = END, waves.last[wave[ended]]
    begin, end = np.zeros(len(waves), np.int64), np.zeros(len(waves), np.int64)
    begin[wave], end[wave] = upto - lengths, upto
    none = np.zeros(0, np.int64)
    stray = none
    if int((stop - start).sum()) < len(rows):
        change = np.bincount(start, minlength=len(rows) + 1) - np.bincount(stop, minlength=len(rows) + 1)
        stray = np.sort(rows[np.cumsum(change[:-1]) == 0])
    of = np.repeat(wave.astype(np.int32), lengths)
    return Tokens(rows_, packets.time[rows_], signals_, of, begin, end, none, none, stray)


def _lives(
    packets: Packets, waves: Waves, mine: I64, rows: I64, slot: NDArray[np.uint8]
) -> tuple[I64, I64, I64]:
    """The waves of the unit by slot and then by time, and for each the first of its `rows` and the one behind."""
    found: list[tuple[I64, I64, I64]] = []
    edges = np.searchsorted(slot, np.arange(33))
    since, until = spans(waves, len(packets), mine)
    for number in range(32):
        here = mine[waves.slot[mine] == number]
        here = here[np.argsort(since[here], kind="stable")]
        low, high = int(edges[number]), int(edges[number + 1])
        part = rows[low:high]
        found.append(
            (here, low + np.searchsorted(part, since[here]), low + np.searchsorted(part, until[here]))
        )
    wave, start, stop = (np.concatenate(columns) for columns in zip(*found, strict=True))
    return wave, start, stop
