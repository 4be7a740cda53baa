"""The instruction packets of a CDNA stream, one row an instruction, put in order by wave.

ISSUE packets say which slots issued something, INST packets say later what it was: first in, first out for each slot.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..decoding import bits
from ..decoding.packets import Packets
from ..formats import Kind
from ..waves import Waves, spans
from .signals import IMMEDIATE, MISSING
from .tokens import I64, Tokens

_STALL, _ISSUED, _IMMEDIATE = 1, 2, 3  # states of a slot in an ISSUE packet


def traced(packets: Packets, waves: Waves, cu: int | None = None) -> I64:
    """Rows of the waves of the compute unit whose instructions the stream has.

    No packet names it, and what tools write into the header is not reliable. So unless `cu` is given it is the one
    with the most issues in slots where it has a wave; among equals the header's, then the lowest.
    """
    if cu is not None:
        return waves.on(wgp=cu)
    rows, key, _ = _states(packets)
    traced = -1 if packets.header is None else packets.header.fields.get("cu", -1)
    best, most = -1, (-1, False, 0)
    for unit in np.unique(waves.wgp).tolist():
        mine = waves.on(wgp=unit)
        _, start, stop = _lives(packets, waves, mine, rows, key)
        fit = int((stop - start).sum())
        if (fit, unit == traced, -unit) > most:
            best, most = unit, (fit, unit == traced, -unit)
    return waves.on(wgp=best)


def tokens(packets: Packets, waves: Waves, mine: I64) -> Tokens:
    """The instruction packets of a CDNA stream; `mine`: rows of the waves of the traced unit."""
    rows, key, state = _states(packets)
    wave, start, stop = _lives(packets, waves, mine, rows, key)
    inst = packets.select(Kind.INST)
    place = packets.field("simd", inst) << 4 | packets.field("slot", inst)
    op = packets.field("op", inst)
    order = np.argsort(place, kind="stable")
    inst, place, op = inst[order], place[order], op[order]
    _, first, last = _lives(packets, waves, mine, inst, place)

    pieces: list[tuple[I64, I64, I64, I64]] = []
    begin, end = np.zeros(len(waves), np.int64), np.zeros(len(waves), np.int64)
    total, covered = 0, np.zeros(len(rows), np.bool_)
    columns = (wave, start, stop, first, last)
    for one, low, high, from_, until in zip(*(column.tolist() for column in columns), strict=True):
        covered[low:high] = True
        issued = np.flatnonzero(state[low:high] >= _ISSUED)
        signal = np.full(len(issued), IMMEDIATE, np.int64)
        named = np.full(len(issued), -1, np.int64)
        waiting = np.flatnonzero(state[low:high][issued] == _ISSUED)
        count = min(len(waiting), until - from_)
        signal[waiting] = MISSING
        signal[waiting[:count]] = op[from_ : from_ + count]
        named[waiting[:count]] = packets.time[inst[from_ : from_ + count]]
        pieces.append(
            (rows[low:high][issued], signal, named, _marks(packets, rows[low:high], state[low:high], issued))
        )
        begin[one], end[one] = total, total + len(issued)
        total += len(issued)
    none = np.zeros(0, np.int64)
    row, signal, named, marked = (
        (np.concatenate(columns) for columns in zip(*pieces, strict=True)) if pieces else (none,) * 4
    )
    of = np.repeat(wave, end[wave] - begin[wave]).astype(np.int32)
    stray = np.sort(rows[~covered & (state >= _ISSUED)])
    return Tokens(row, packets.time[row], signal.astype(np.uint16), of, begin, end, marked, named, stray)


def _states(packets: Packets) -> tuple[I64, I64, I64]:
    """Every state of a slot that is not "none": packet index, place (SIMD and slot) and state, sorted by place."""
    rows = packets.select(Kind.ISSUE)
    word = bits.read(packets.stream, packets.position[rows] * packets.layout.unit, 32).astype(np.int64)
    states = word[:, None] >> np.arange(8, 28, 2) & 3
    at, slot = np.nonzero(states)
    place = (word[at] >> 5 & 3) << 4 | slot
    order = np.argsort(place, kind="stable")
    return rows[at][order], place[order], states[at, slot][order]


def _marks(packets: Packets, rows: I64, state: I64, issued: I64) -> I64:
    """For each issue the time of the first stall mark since the issue before, or -1."""
    stalls = np.flatnonzero(state == _STALL)
    if not len(stalls) or not len(issued):
        return np.full(len(issued), -1, np.int64)
    previous = np.append(-1, issued[:-1])
    at = np.searchsorted(stalls, previous, side="right")
    stall = stalls[np.minimum(at, len(stalls) - 1)]
    waits: NDArray[np.bool_] = (at < len(stalls)) & (stall < issued)
    return np.where(waits, packets.time[rows[stall]], -1)


def _lives(packets: Packets, waves: Waves, mine: I64, rows: I64, place: I64) -> tuple[I64, I64, I64]:
    """The waves by place and then by time, and for each the first of its `rows` and the one behind."""
    own = waves.simd[mine].astype(np.int64) << 4 | waves.slot[mine]
    since, until = spans(waves, len(packets), mine)
    order = np.lexsort((since[mine], own))
    mine, own = mine[order], own[order]
    span = len(packets) + 1
    keys = place * span + rows
    return (
        mine,
        np.searchsorted(keys, own * span + since[mine]),
        np.searchsorted(keys, own * span + until[mine]),
    )
