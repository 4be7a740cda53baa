"""From the signals of waves to places in the code.

Most waves run without surprises. Their runs between taken branches are resolved one after the other, which is little
work, and everything within runs is done for all waves at once. A wave with a surprise (a packet that does not fit, a
program counter that is not known, lost packets, a trap) is walked again, packet by packet, with all the rules.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..decoding.packets import Packets
from ..decoding.watch import NOBODY, Watch
from ..isa import InstructionClass as C
from .code import NOWHERE, Code
from .follow import Follower
from .problems import MapProblem
from .signals import SHAPES, Flow, Signals
from .tokens import Tokens

I64 = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Events:
    """What changes a wave's program counter besides its instructions, in the order of waves and stream."""

    wave: I64
    row: I64
    """Index of the packet."""
    address: I64
    """Where the wave goes on (NEW_PC); LOST: packets were lost here; DAMAGED: a NEW_PC that says it is wrong."""


@dataclass(frozen=True, eq=False)
class Walk:
    """The result: by row of the tokens the place in the code (NOWHERE: not known), and what went wrong."""

    place: I64
    problems: tuple[MapProblem, ...]


def walk(
    packets: Packets,
    tokens: Tokens,
    entry: I64,
    events: Events,
    code: Code,
    table: Signals,
    slow: bool = False,
    watch: Watch = NOBODY,
) -> Walk:
    """Map every token. entry: by wave, the address of its first instruction, or -1. slow: packet by packet only."""
    waves = np.flatnonzero(tokens.end > tokens.begin)
    waves = waves[np.argsort(tokens.begin[waves])]
    suspects = set(waves.tolist()) if slow else set()
    place = np.zeros(len(tokens.row), np.int64)
    if not slow:
        place, suspects = _runs(tokens, entry, events, code, table, waves)
    watch.at(0.0)
    problems: list[MapProblem] = []
    follower = Follower(packets, tokens, code, table, watch)
    done, size = 0, sum(int(tokens.end[wave] - tokens.begin[wave]) for wave in suspects)
    for wave in sorted(suspects):
        watch.at(done / size)
        low, high = np.searchsorted(events.wave, [wave, wave + 1])
        happened = list(zip(events.row[low:high].tolist(), events.address[low:high].tolist(), strict=True))
        begin, end = int(tokens.begin[wave]), int(tokens.end[wave])
        place[begin:end] = follower.wave(wave, int(entry[wave]), happened)
        problems += follower.take()
        done += end - begin
    return Walk(place, tuple(problems))


def _runs(
    tokens: Tokens, entry: I64, events: Events, code: Code, table: Signals, waves: I64
) -> tuple[I64, set[int]]:
    """The places of all tokens by runs, and the waves to walk again."""
    flow = table.flow[tokens.signal]
    breaks = np.flatnonzero(flow != Flow.NEXT)
    suspects = set(np.unique(tokens.wave[breaks[flow[breaks] > Flow.CALL]]).tolist())
    begins = tokens.begin[waves]
    # A NEW_PC directly behind a call says where it goes; all others are for the slow walk.
    behind = _behind(tokens, events, waves)
    called = (behind > tokens.begin[events.wave]) & (behind < tokens.end[events.wave]) & (events.address >= 0)
    called[called] &= flow[behind[called] - 1] == Flow.CALL
    called[1:] &= behind[1:] != behind[:-1]  # of several the first; no token is behind those of two waves
    ahead = (behind >= 0) & (behind < tokens.end[events.wave])  # behind the last token nothing can change
    suspects.update(np.unique(events.wave[ahead & ~called]).tolist())
    edges = np.unique(np.concatenate([begins, breaks + 1]))
    edges = edges[edges < len(tokens.row)]
    fresh = np.full(len(edges), -1, np.int64)
    fresh[np.searchsorted(edges, begins)] = _places(code, entry[waves])
    fresh[np.searchsorted(edges, behind[called])] = _places(code, events.address[called])
    lengths = np.diff(edges, append=len(tokens.row))
    starts = _follow(code, fresh.tolist(), lengths.tolist())
    offset = np.array(starts, np.int64) - edges
    place = np.arange(len(tokens.row)) + np.repeat(offset, lengths)
    known = np.repeat(np.array(starts) != NOWHERE, lengths)
    shapes = code.shapes()
    np.minimum(place, len(shapes), out=place)
    shapes = np.append(shapes, np.uint8(C.INVALID))
    fits = table.fits[tokens.signal.astype(np.int32) * SHAPES + shapes[place]] & known
    if not fits.all():
        suspects.update(np.unique(tokens.wave[~fits]).tolist())
    return place, suspects


def _follow(code: Code, fresh: list[int], lengths: list[int]) -> list[int]:
    """The place where each run starts: as `fresh` says (-1: where the branch before leads)."""
    jumps, starts, end = code.jumps, list[int](), 0
    keep = starts.append
    size = len(jumps)
    for place, length in zip(fresh, lengths, strict=True):
        if place < 0:
            place = jumps[end - 1] if 0 < end <= size else NOWHERE
        keep(place)
        end = place + length if place else 0
    return starts


def _behind(tokens: Tokens, events: Events, waves: I64) -> I64:
    """For each event, the first token of its wave after it; -1 where the wave has no tokens."""
    if not len(events.row):
        return np.zeros(0, np.int64)
    rank = np.full(len(tokens.begin), -1, np.int64)
    rank[waves] = np.arange(len(waves))
    span = int(max(tokens.row.max(initial=0), events.row.max())) + 1
    keys = rank[tokens.wave] * span + tokens.row
    found = np.searchsorted(keys, rank[events.wave] * span + events.row)
    return np.where(rank[events.wave] >= 0, found, -1)


def _places(code: Code, addresses: I64) -> I64:
    known, which = np.unique(addresses, return_inverse=True)
    places = [code.place(address) if address >= 0 else NOWHERE for address in known.tolist()]
    return np.array(places, np.int64)[which.ravel()]
