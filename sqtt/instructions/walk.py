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
from ..isa import InstructionClass as C
from .code import NOWHERE, Code
from .problems import MapProblem, MapTrouble
from .signals import CLASSES, IMMEDIATE, Flow, Signals
from .tokens import Tokens

I64 = NDArray[np.int64]

LOST, DAMAGED = -1, -2


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
) -> Walk:
    """Map every token. entry: by wave, the address of its first instruction, or -1. slow: packet by packet only."""
    waves = np.flatnonzero(tokens.end > tokens.begin)
    waves = waves[np.argsort(tokens.begin[waves])]
    suspects = set(waves.tolist()) if slow else set()
    place = np.zeros(len(tokens.row), np.int64)
    if not slow:
        place, suspects = _runs(tokens, entry, events, code, table, waves)
    problems: list[MapProblem] = []
    walker = _Walker(packets, tokens, code, table)
    for wave in sorted(suspects):
        low, high = np.searchsorted(events.wave, [wave, wave + 1])
        happened = list(zip(events.row[low:high].tolist(), events.address[low:high].tolist(), strict=True))
        begin, end = int(tokens.begin[wave]), int(tokens.end[wave])
        place[begin:end] = walker.wave(wave, int(entry[wave]), happened)
        problems += walker.take()
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
    called[1:] &= (behind[1:] != behind[:-1]) | (events.wave[1:] != events.wave[:-1])
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
    kinds = code.kinds()
    np.minimum(place, len(kinds), out=place)
    kinds = np.append(kinds, C.INVALID)
    fits = table.fits[tokens.signal.astype(np.int32) * CLASSES + kinds[place]] & known
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


class _Walker:
    """One wave at a time, one packet at a time."""

    def __init__(self, packets: Packets, tokens: Tokens, code: Code, table: Signals) -> None:
        self.packets, self.tokens, self.code, self.table = packets, tokens, code, table
        self.fits, self.flow = table.fits.tolist(), table.flow.tolist()
        self.kinds = code.kinds().tolist()
        self.cdna = packets.layout.cdna
        self.found: list[MapProblem] = []

    def take(self) -> list[MapProblem]:
        """The problems since the last call."""
        found, self.found = self.found, []
        return found

    def wave(self, wave: int, entry: int, events: list[tuple[int, int]]) -> list[int]:
        """The places of a wave's tokens.

        A run without a known program counter is reported once, where it begins. It ends at the next NEW_PC.
        """
        begin, end = int(self.tokens.begin[wave]), int(self.tokens.end[wave])
        rows, signals = self.tokens.row[begin:end].tolist(), self.tokens.signal[begin:end].tolist()
        place = self.code.place(entry) if entry >= 0 else NOWHERE
        trouble, why = MapTrouble.UNKNOWN, "no register in the trace says where the wave's program begins"
        if entry >= 0:
            why = f"no code object holds the entry address {entry:#x}: give the one that was loaded there"
        waiting: list[int] = []  # NEW_PCs that came before their jump
        resume, trapped, after_call, told = NOWHERE, False, False, False
        result: list[int] = []
        at = 0
        for row, signal in zip(rows, signals, strict=True):
            while at < len(events) and events[at][0] < row:
                address = events[at][1]
                at += 1
                if address < 0:
                    place, told, after_call = NOWHERE, False, False
                    trouble, why = (
                        MapTrouble.LOST,
                        "packets were lost here; the wave is followed again from NEW_PC on",
                    )
                    if address == DAMAGED:
                        trouble, why = MapTrouble.UNKNOWN, "a NEW_PC packet with its error bit set"
                elif not place or after_call:
                    place, told, trapped = self.code.place(address), False, False
                    trouble, why = MapTrouble.OUTSIDE, f"no code object holds {address:#x}, where NEW_PC goes"
                    waiting.clear()
                    after_call = False
                elif self.code.place(address) != place:
                    waiting.append(address)
            flow = self.flow[signal]
            after_call = False
            if flow == Flow.RETURN and trapped:
                result.append(NOWHERE)
                place, trapped, told = resume, False, False
                continue
            if not place:
                if not told:
                    self._report(trouble, wave, row, -1, why)
                    told = True
                result.append(NOWHERE)
                continue
            kind = self._kind(place)
            if flow == Flow.TRAP:
                result.append(place if kind == C.TRAP else NOWHERE)
                resume = place + 1 if kind == C.TRAP else place
                place, trapped, told = NOWHERE, True, False
                trouble, why = MapTrouble.TRAP, "the wave runs its trap handler, whose code is not known"
                continue
            if not self.fits[signal * CLASSES + kind]:
                if signal == IMMEDIATE and self.cdna and result and self._kind(result[-1]) == C.BARRIER:
                    result.append(result[-1])  # s_barrier gave a message first
                    continue
                if signal == IMMEDIATE and (barrier := self.code.barrier_before(place)):
                    result.append(barrier)  # excluded from the capture, and yet it shows when it waits
                    self._grown()
                    continue
                address = self._address(place)
                if kind == C.INVALID:
                    trouble, why = (
                        MapTrouble.OUTSIDE,
                        f"{self._name(signal)} where the code object's text ends",
                    )
                    if address >= 0:
                        why = f"{self._name(signal)} at {address:#x}, which is no instruction"
                else:
                    trouble = MapTrouble.MISMATCH
                    why = f"{self._name(signal)} cannot be the instruction at {address:#x} ({C(kind).name})"
                why += "; the wave is followed again from NEW_PC on"
                self._report(trouble, wave, row, address, why)
                result.append(NOWHERE)
                place, told = NOWHERE, True
                continue
            result.append(place)
            if flow == Flow.NEXT:
                place += 1
                continue
            before, place = place, self.code.jump(place)
            self._grown()
            told = False
            if flow == Flow.CALL:
                after_call = True
                if waiting and not place:
                    place = self.code.place(waiting.pop(0))
                    self._grown()
            if not place:
                trouble = MapTrouble.UNKNOWN if flow == Flow.CALL else MapTrouble.OUTSIDE
                where = self._address(before)
                why = f"where the jump at {where:#x} goes is not in the trace"
                if flow == Flow.TAKEN:
                    why = f"the branch at {where:#x} leaves the code objects that are known"
        return result

    def _kind(self, place: int) -> int:
        self._grown()
        return self.kinds[place] if place < len(self.kinds) else int(C.INVALID)

    def _grown(self) -> None:
        if len(self.kinds) != len(self.code.index):
            self.kinds = self.code.kinds().tolist()

    def _address(self, place: int) -> int:
        if place >= len(self.code.index) or self.code.index[place] < 0:
            return -1
        return self.code.programs[self.code.program[place]].address + 4 * self.code.index[place]

    def _name(self, signal: int) -> str:
        return self.table.names[signal]

    def _report(self, trouble: MapTrouble, wave: int, row: int, pc: int, text: str) -> None:
        position, time = int(self.packets.position[row]), int(self.packets.time[row])
        self.found.append(MapProblem(trouble, wave, row, position, time, pc, text))
