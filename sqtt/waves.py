"""Waves: which slot of which SIMD they had, from when to when."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .decoding.counted import Counted
from .decoding.packets import Packets
from .formats import Kind
from .registers.dispatches import Dispatches, dispatches, entries
from .registers.writes import UNKNOWN, Registers, registers

I64 = NDArray[np.int64]
U8 = NDArray[np.uint8]

_SAVES = (66, 89)  # counts of WAVE_START that stand for a context save or restore, both included


@dataclass(frozen=True, eq=False, repr=False)
class Waves(Counted):
    """One row a wave, in the order of their starts; those older than the trace come first.

    Slots are reused: a row is one life in the slot. What the stream does not tell is UNKNOWN (-1), except times: a
    wave without a start has its slot from when that was last free, one without an end until the stream ends
    (`started` and `ended` tell).
    """

    sa: U8 = field(repr=False)
    """Shader array."""
    wgp: U8 = field(repr=False)
    """Work-group processor in its shader array (two compute units); on CDNA the compute unit."""
    simd: U8 = field(repr=False)
    """SIMD of the work-group processor (0 and 1: first compute unit, 2 and 3: second) or compute unit."""
    slot: U8 = field(repr=False)
    """Wave slot of the SIMD."""
    start: I64 = field(repr=False)
    """Shader clocks."""
    end: I64 = field(repr=False)
    """Shader clocks."""
    first: I64 = field(repr=False)
    """Index of the WAVE_START packet, or UNKNOWN."""
    last: I64 = field(repr=False)
    """Index of the WAVE_END packet, or UNKNOWN."""
    me: NDArray[np.int8] = field(repr=False)
    """Micro engine that launched it."""
    pipe: NDArray[np.int8] = field(repr=False)
    entry: I64 = field(repr=False)
    """Address of its first instruction, as the registers of its pipe had it."""
    dispatch: NDArray[np.int32] = field(repr=False)
    """Row in the dispatches, or UNKNOWN."""
    overrun: NDArray[np.bool_] = field(repr=False)
    """The slot started again without an end, because packets were lost: closed one clock before that start."""
    saves: int = 0
    """WAVE_START packets of context saves and restores, which are no waves."""
    lost: int = 0
    """Markers of lost packets in the stream: some waves may be missing or too long."""

    def __len__(self) -> int:
        return len(self.start)

    @property
    def started(self) -> NDArray[np.bool_]:
        """The stream has the start."""
        return np.asarray(self.first != UNKNOWN)

    @property
    def ended(self) -> NDArray[np.bool_]:
        """The stream has the end."""
        return np.asarray(self.last != UNKNOWN)

    @property
    def unfinished(self) -> int:
        """Waves that live when the stream ends."""
        return int((~self.ended & ~self.overrun).sum())

    def on(self, *, sa: int | None = None, wgp: int | None = None, simd: int | None = None) -> I64:
        """Rows of the waves of one shader array, work-group processor or SIMD."""
        mine = np.ones(len(self), np.bool_)
        for column, value in ((self.sa, sa), (self.wgp, wgp), (self.simd, simd)):
            if value is not None:
                mine &= column == value
        return np.flatnonzero(mine)


def spans(waves: Waves, size: int, rows: I64 | None = None) -> tuple[I64, I64]:
    """For each wave the first packet that can be its own, and the one behind the last, of `size` packets.

    rows: only of these waves, which are all of some units; of the others both are 0.
    A wave without an end goes on to the next start in its slot, one without a start begins after the last end.
    """
    rows = np.arange(len(waves)) if rows is None else rows
    sa, wgp, simd, slot = (one[rows] for one in (waves.sa, waves.wgp, waves.simd, waves.slot))
    first, last = waves.first[rows], waves.last[rows]
    place = ((sa.astype(np.int64) << 4 | wgp) << 2 | simd) << 5 | slot
    order = np.lexsort((np.where(last >= 0, last, first), place))
    first, last, place = first[order], last[order], place[order]
    again = place[1:] == place[:-1]
    following = np.where(np.append(again, False), np.append(first[1:], 0), size)[: len(rows)]
    until_ = np.where(last >= 0, last, following)
    before = np.append(0, until_[:-1] + 1)[: len(rows)]
    since_ = np.where(first >= 0, first, np.where(np.append(False, again)[: len(rows)], before, 0))
    since, until = np.zeros(len(waves), np.int64), np.zeros(len(waves), np.int64)
    since[rows[order]], until[rows[order]] = since_, until_
    return since, until


def waves(packets: Packets, known: Registers | None = None, launched: Dispatches | None = None) -> Waves:
    """The waves of a stream, decoded whole or with `only=sqtt.WAVES`.

    known, launched: its registers and dispatches, if they are read already.
    """
    known = registers(packets) if known is None else known
    launched = dispatches(packets, known) if launched is None else launched
    events = packets.select([Kind.WAVE_START, Kind.WAVE_START_EXT, Kind.WAVE_END])
    begins = packets.kind[events] != Kind.WAVE_END
    count = packets.field("count", events[begins])
    saved = np.zeros(len(events), np.bool_)
    saved[begins] = (count >= _SAVES[0]) & (count <= _SAVES[1])
    events, begins = events[~saved], begins[~saved]

    unit = "cu" if packets.layout.cdna else "wgp"
    sa, wgp, simd, slot = packets.fields(("sa", unit, "simd", "slot"), events)
    key = ((sa << 4 | wgp) << 7 | simd << 5 | slot).astype(np.uint16)
    order = np.argsort(key, kind="stable")
    key, begins, events = key[order], begins[order], events[order]
    opens = np.flatnonzero(begins | ~_follows(key, begins))  # a start, or an end that nothing opened
    orphan = ~begins[opens]
    after = np.minimum(opens + 1, len(key) - 1)
    same = (opens + 1 < len(key)) & (key[after] == key[opens]) & ~orphan
    closed, again = same & ~begins[after], same & begins[after]

    first = np.where(orphan, UNKNOWN, events[opens])
    last = np.where(orphan, events[opens], np.where(closed, events[after], UNKNOWN))
    time = packets.time
    before = np.maximum(opens - 1, 0)
    free = np.where((opens > 0) & (key[before] == key[opens]), time[events[before]], 0)
    start = np.where(orphan, free, time[events[opens]])
    end = np.full(len(opens), packets.end, np.int64)
    ended = last != UNKNOWN
    end[ended] = time[last[ended]]
    end[again] = np.maximum(time[events[after[again]]] - 1, start[again])

    rank = np.lexsort((last, first))
    mine = opens[rank]
    first, last = first[rank], last[rank]
    started = np.flatnonzero(first != UNKNOWN)
    me, pipe = np.full(len(mine), UNKNOWN, np.int8), np.full(len(mine), UNKNOWN, np.int8)
    me[started], pipe[started] = packets.fields(("me", "pipe"), first[started])
    entry, dispatch = np.full(len(mine), UNKNOWN, np.int64), np.full(len(mine), UNKNOWN, np.int32)
    launch = first[started], me[started], pipe[started]
    entry[started], dispatch[started] = entries(known, *launch), launched.of(*launch)
    sa_, wgp_, simd_, slot_ = (column[order[mine]].astype(np.uint8) for column in (sa, wgp, simd, slot))
    return Waves(
        sa_,
        wgp_,
        simd_,
        slot_,
        start[rank],
        end[rank],
        first,
        last,
        me,
        pipe,
        entry,
        dispatch,
        again[rank],
        int(saved.sum()),
        packets.report.lost,
    )


def _follows(key: NDArray[np.uint16], begins: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether the event before is a start of the same slot."""
    result = np.zeros(len(key), np.bool_)
    result[1:] = begins[:-1] & (key[1:] == key[:-1])
    return result
