"""Dispatches: each launch of a kernel that a stream tells of, with what the registers held then."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..decoding.counted import Counted
from ..decoding.packets import Packets
from ..formats import Kind
from ..formats.names import ComputeRegister
from .markers import Markers, markers
from .writes import UNKNOWN, Registers, registers

I64 = NDArray[np.int64]

_DISPATCH_STATE = 2  # the `type` of a REG_INIT that tells of the dispatch initiator


@dataclass(frozen=True, eq=False, repr=False)
class Dispatches(Counted):
    """One row a dispatch, in the order of the stream. UNKNOWN (-1) stands for what the stream does not tell."""

    row: I64 = field(repr=False)
    """Index of the packet that launched it."""
    time: I64 = field(repr=False)
    """Shader clocks."""
    me: NDArray[np.uint8] = field(repr=False)
    pipe: NDArray[np.uint8] = field(repr=False)
    entry: I64
    """Address of the first instruction."""
    threads: I64
    """Work items of a group in x, y, z; shape (dispatches, 3)."""
    groups: I64
    """Work groups in x, y, z, where a marker has them; shape (dispatches, 3)."""
    packet: I64 = field(repr=False)
    """Address of the dispatch packet."""
    rsrc1: I64 = field(repr=False)
    """COMPUTE_PGM_RSRC1, among others the vector registers."""
    rsrc2: I64 = field(repr=False)
    """COMPUTE_PGM_RSRC2, among others the size of the LDS."""

    def __len__(self) -> int:
        return len(self.row)

    def of(self, rows: ArrayLike, me: ArrayLike, pipe: ArrayLike) -> NDArray[np.int32]:
        """The last dispatch on a pipe before each packet of `rows`; UNKNOWN where there is none."""
        rows = np.asarray(rows, np.int64)
        asked = np.asarray(me, np.int64) << 8 | np.asarray(pipe, np.int64)
        if not len(self) or not len(rows):
            return np.full(len(rows), UNKNOWN, np.int32)
        span = max(int(self.row[-1]), int(rows.max())) + 1
        place = self.me.astype(np.int64) << 8 | self.pipe
        keys = place * span + self.row
        order = np.argsort(keys)
        before = np.searchsorted(keys[order], asked * span + rows) - 1
        found = order[np.maximum(before, 0)]
        return np.where((before >= 0) & (place[found] == asked), found, UNKNOWN).astype(np.int32)


def entries(known: Registers, rows: ArrayLike, me: ArrayLike, pipe: ArrayLike) -> I64:
    """The kernel entry address that the registers of a pipe hold at each packet of `rows`, or UNKNOWN."""
    low = known.latched(ComputeRegister.PGM_LO, rows, me, pipe)
    high = known.latched(ComputeRegister.PGM_HI, rows, me, pipe)
    return np.where((low == UNKNOWN) | (high == UNKNOWN), UNKNOWN, ((high & 0xFF) << 32 | low) << 8)


def dispatches(packets: Packets, known: Registers | None = None, marked: Markers | None = None) -> Dispatches:
    """The dispatches of a stream. `known` and `marked`: its registers and markers, if they are read already."""
    known = registers(packets) if known is None else known
    marked = markers(known) if marked is None else marked
    written = known.writes(ComputeRegister.DISPATCH_INITIATOR)
    written = written[(known.value[written] & 1) == 1]
    row, me, pipe = (
        known.row[written],
        known.me[written].astype(np.int64),
        known.pipe[written].astype(np.int64),
    )
    data, state = known.value[written], np.zeros(len(row), np.bool_)
    if Kind.REG_INIT in packets.layout.by_kind:
        init = packets.select(Kind.REG_INIT)
        init = init[packets.field("type", init) == _DISPATCH_STATE]
        init = init[(packets.field("data", init) & 1) == 1]
        row = np.append(row, init)
        me, pipe = np.append(me, packets.field("me", init)), np.append(pipe, packets.field("pipe", init))
        data = np.append(data, packets.field("data", init))
        state = np.append(state, np.ones(len(init), np.bool_))
    order = np.argsort(row, kind="stable")
    order = order[_distinct((me << 8 | pipe)[order], data[order], state[order])]
    row, me, pipe = row[order], me[order], pipe[order]

    def held(register: ComputeRegister) -> I64:
        return known.latched(register, row, me, pipe)

    threads = np.stack(
        [
            held(ComputeRegister.NUM_THREAD_X),
            held(ComputeRegister.NUM_THREAD_Y),
            held(ComputeRegister.NUM_THREAD_Z),
        ],
        axis=1,
    )
    low, high = held(ComputeRegister.DISPATCH_PACKET_LO), held(ComputeRegister.DISPATCH_PACKET_HI)
    address = np.where((low == UNKNOWN) | (high == UNKNOWN), UNKNOWN, (high & 0xFF) << 32 | low)
    return Dispatches(
        row,
        packets.time[row],
        me.astype(np.uint8),
        pipe.astype(np.uint8),
        entries(known, row, me, pipe),
        np.where(threads == UNKNOWN, UNKNOWN, threads & 0xFFFF),  # the upper half is for partial groups
        _groups(row, me, pipe, marked),
        address,
        held(ComputeRegister.PGM_RSRC1),
        held(ComputeRegister.PGM_RSRC2),
    )


def _distinct(place: I64, data: I64, state: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A launch can be sent twice, by the write of the initiator and by the state of the pipe; keep one of them."""
    keep = np.ones(len(place), np.bool_)
    last: dict[int, tuple[int, bool]] = {}
    for at, (where, value, sent) in enumerate(
        zip(place.tolist(), data.tolist(), state.tolist(), strict=True)
    ):
        if sent and last.get(where) == (value, False):
            keep[at] = False
        last[where] = value, sent
    return keep


def _groups(row: I64, me: I64, pipe: I64, marked: Markers) -> I64:
    """A command's work groups belong to the first dispatch after it on its pipe."""
    result = np.full((len(row), 3), UNKNOWN, np.int64)
    place = me << 8 | pipe
    for command in marked.commands:
        if command.groups is None:
            continue
        after = np.flatnonzero((row > command.row) & (place == (command.me << 8 | command.pipe)))
        if len(after):
            result[after[0]] = command.groups
    return result
