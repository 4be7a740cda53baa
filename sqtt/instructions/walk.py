"""From the signals of waves to places in the code.

Most waves run without surprises. Their runs between taken branches are resolved one after the other, which is little
work, and everything within runs is done for all waves at once. A wave with a surprise (a packet that does not fit, a
program counter that is not known, lost packets, a trap) is walked again, packet by packet, with all the rules.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

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


@dataclass
class _Position:
    """Where a wave is, between two of its tokens."""

    wave: int
    place: int
    trouble: MapTrouble
    why: str
    """What is to be reported as long as `place` is NOWHERE."""
    reported: bool = False
    waiting: list[int] = field(default_factory=list)
    """NEW_PCs that came before their jump."""
    after_call: bool = False
    """The last token was a call or a jump: the next NEW_PC says where it went."""
    trapped: bool = False
    resume: int = NOWHERE
    """Where the return from the trap handler goes."""
    before: int = NOWHERE
    """The place of the last token."""

    def lose(self, trouble: MapTrouble, why: str) -> None:
        """The place is not known from here on."""
        self.place, self.trouble, self.why, self.reported = NOWHERE, trouble, why, False


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
        tokens = slice(int(self.tokens.begin[wave]), int(self.tokens.end[wave]))
        rows, signals = self.tokens.row[tokens].tolist(), self.tokens.signal[tokens].tolist()
        at = self._enter(wave, entry)
        ahead = deque(events)
        result: list[int] = []
        for row, signal in zip(rows, signals, strict=True):
            while ahead and ahead[0][0] < row:
                self._event(at, ahead.popleft()[1])
            at.before = self._token(at, row, signal)
            result.append(at.before)
        return result

    def _enter(self, wave: int, entry: int) -> _Position:
        """A wave before its first token."""
        if entry < 0:
            why = "no register in the trace says where the wave's program begins"
        else:
            why = f"no code object holds the entry address {entry:#x}: give the one that was loaded there"
        return _Position(wave, self.code.place(entry) if entry >= 0 else NOWHERE, MapTrouble.UNKNOWN, why)

    def _event(self, at: _Position, address: int) -> None:
        """A NEW_PC or a loss."""
        if address == DAMAGED:
            at.lose(MapTrouble.UNKNOWN, "a NEW_PC packet with its error bit set")
            at.after_call = False
        elif address == LOST:
            at.lose(MapTrouble.LOST, "packets were lost here; the wave is followed again from NEW_PC on")
            at.after_call = False
        elif not at.place or at.after_call:
            at.lose(MapTrouble.OUTSIDE, f"no code object holds {address:#x}, where NEW_PC goes")
            at.place, at.trapped, at.after_call = self.code.place(address), False, False
            at.waiting.clear()
        elif self.code.place(address) != at.place:
            at.waiting.append(address)

    def _token(self, at: _Position, row: int, signal: int) -> int:
        """The place of a token, and where the wave goes on."""
        flow = self.flow[signal]
        at.after_call = False
        if flow == Flow.RETURN and at.trapped:
            at.place, at.trapped, at.reported = at.resume, False, False
            return NOWHERE
        if not at.place:
            if not at.reported:
                self._report(at, row, -1)
            return NOWHERE
        kind = self._kind(at.place)
        if flow == Flow.TRAP:
            return self._trap(at, kind)
        if not self.fits[signal * CLASSES + kind]:
            barrier = self._barrier(at, signal)
            return barrier if barrier else self._mismatch(at, row, signal, kind)
        place = at.place
        if flow == Flow.NEXT:
            at.place += 1
        else:
            self._jump(at, flow)
        return place

    def _trap(self, at: _Position, kind: int) -> int:
        """Into the trap handler: by the instruction that is there, or by what interrupts before it."""
        place = at.place if kind == C.TRAP else NOWHERE
        at.resume, at.trapped = at.place + (kind == C.TRAP), True
        at.lose(MapTrouble.TRAP, "the wave runs its trap handler, whose code is not known")
        return place

    def _barrier(self, at: _Position, signal: int) -> int:
        """The barrier that an immediate stands for which the wave has passed already; NOWHERE: none."""
        if signal != IMMEDIATE:
            return NOWHERE
        if self.cdna and at.before and self._kind(at.before) == C.BARRIER:
            return at.before  # s_barrier gave a message first
        barrier = self.code.barrier_before(
            at.place
        )  # excluded from the capture, and yet it shows when it waits
        if barrier:
            self._grown()
        return barrier

    def _mismatch(self, at: _Position, row: int, signal: int, kind: int) -> int:
        """The token cannot be what is there: reported with the address, and the wave is lost."""
        address, name = self._address(at.place), self.table.names[signal]
        trouble = MapTrouble.MISMATCH
        why = f"{name} cannot be the instruction at {address:#x} ({C(kind).name})"
        if kind == C.INVALID:
            trouble = MapTrouble.OUTSIDE
            why = f"{name} where the code object's text ends"
            if address >= 0:
                why = f"{name} at {address:#x}, which is no instruction"
        at.lose(trouble, f"{why}; the wave is followed again from NEW_PC on")
        self._report(at, row, address)
        return NOWHERE

    def _jump(self, at: _Position, flow: int) -> None:
        """To the destination of a branch or call, else to where a NEW_PC said before."""
        source, destination = self._address(at.place), self.code.jump(at.place)
        if flow == Flow.TAKEN:
            at.lose(MapTrouble.OUTSIDE, f"the branch at {source:#x} leaves the code objects that are known")
        else:
            at.lose(MapTrouble.UNKNOWN, f"where the jump at {source:#x} goes is not in the trace")
        at.after_call = flow == Flow.CALL
        if at.after_call and at.waiting and not destination:
            destination = self.code.place(at.waiting.pop(0))
        at.place = destination
        self._grown()

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

    def _report(self, at: _Position, row: int, pc: int) -> None:
        position, time = int(self.packets.position[row]), int(self.packets.time[row])
        self.found.append(MapProblem(at.trouble, at.wave, row, position, time, pc, at.why))
        at.reported = True
