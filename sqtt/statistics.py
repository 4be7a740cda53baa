"""What instructions cost: per instruction over all waves, and per wave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from .decoding.counted import Counted
from .instructions.mapping import Instructions
from .instructions.signals import SIGNALS
from .timing import Timing

I64 = NDArray[np.int64]
F64 = NDArray[np.float64]

_BLOCK = 1 << 18
"""Rows of a block; a wave is never cut."""
_DENSE = 1 << 24
"""Code of up to so many dwords is counted in an array of that size."""


@dataclass(frozen=True, eq=False, repr=False)
class InstructionStatistics(Counted):
    """One row an instruction that was executed, in the order of addresses. Times in shader clocks."""

    pc: I64
    """Address; -1: all those whose program counter is not known."""
    kind: NDArray[np.uint8] = field(repr=False)
    """`InstructionClass`."""
    hits: I64 = field(repr=False)
    """How often it issued."""
    waves: I64 = field(repr=False)
    """How many waves executed it."""
    cycles: I64 = field(repr=False)
    """Sum of its durations, the stalls included."""
    stall: I64 = field(repr=False)
    """Sum of its stalls."""
    idle: I64 = field(repr=False)
    """Sum of the idle clocks before it."""
    least: I64 = field(repr=False)
    """The shortest duration."""
    most: I64 = field(repr=False)
    """The longest duration."""

    def __len__(self) -> int:
        return len(self.pc)

    @property
    def mean(self) -> F64:
        """The mean duration."""
        return np.asarray(self.cycles / self.hits)


@dataclass(frozen=True, eq=False, repr=False)
class WaveStatistics(Counted):
    """One row a wave of the traced unit, in the order of `Waves`. Times in shader clocks."""

    wave: I64
    """Row in the waves."""
    instructions: I64 = field(repr=False)
    """How many issued, the end of the program not counted."""
    lifetime: I64 = field(repr=False)
    """From its start to its end."""
    cycles: I64 = field(repr=False)
    """Sum of the durations."""
    stall: I64 = field(repr=False)
    """Sum of the stalls."""
    idle: I64 = field(repr=False)
    """Sum of the idle clocks."""

    def __len__(self) -> int:
        return len(self.wave)


def blocks(of: Instructions) -> Iterator[slice]:
    """The rows of some whole waves each, for those who want little in memory at a time."""
    firsts = np.sort(of.begin[of.end > of.begin])
    cuts = firsts[np.searchsorted(firsts, np.arange(0, len(of), _BLOCK), side="right") - 1]
    for low, high in pairwise(np.unique(np.append(cuts, len(of))).tolist()):
        yield slice(low, high)


def by_instruction(
    of: Instructions, timed: Timing, wave: int | None = None, rows: slice | None = None
) -> InstructionStatistics:
    """The cost of each instruction over all waves, in one of them, or in rows of whole waves."""
    if rows is None:
        rows = slice(None) if wave is None else of.of(wave)
    pc, waves = of.pc[rows], of.wave[rows]
    known, group = _groups(pc)
    hits = np.bincount(group, minlength=len(known))
    # A pair of group and wave is new where its first row is.
    small = group.astype(np.uint16) if len(known) < 1 << 16 else group  # those are sorted by their digits
    order = np.argsort(small, kind="stable")  # rows are grouped by wave, so equal waves stay together
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = (group[order][1:] != group[order][:-1]) | (waves[order][1:] != waves[order][:-1])
    first = np.concatenate([[0], np.cumsum(hits)[:-1]]).astype(np.int64)
    duration = timed.duration[rows][order]
    empty = not len(pc)
    return InstructionStatistics(
        known,
        of.kind[rows][order[first]] if not empty else np.zeros(0, np.uint8),
        hits,
        np.bincount(group[order], fresh, minlength=len(known)).astype(np.int64),
        _sum(group, timed.duration[rows], len(known)),
        _sum(group, timed.stall[rows], len(known)),
        _sum(group, timed.idle[rows], len(known)),
        np.minimum.reduceat(duration, first) if not empty else duration,
        np.maximum.reduceat(duration, first) if not empty else duration,
    )


def by_wave(of: Instructions, timed: Timing) -> WaveStatistics:
    """What each wave of the traced unit did with its life."""
    waves = np.flatnonzero(of.end > of.begin)
    group = np.searchsorted(waves, of.wave)
    ends = np.zeros(SIGNALS, np.bool_)
    ends[[code for code, name in enumerate(of.signals.names) if name == "WAVE_END"]] = True
    count = len(waves)
    return WaveStatistics(
        waves,
        np.bincount(group[~ends[of.signal]], minlength=count),
        of.waves.end[waves] - of.waves.start[waves],
        _sum(group, timed.duration, count),
        _sum(group, timed.stall, count),
        _sum(group, timed.idle, count),
    )


def by_category(of: Instructions, timed: Timing) -> dict[str, tuple[int, int, int]]:
    """For each category of instructions (SALU, VMEM, IMMED …): hits, and the sums of durations and stalls."""
    names, number = np.unique(np.array(of.signals.categories), return_inverse=True)
    group = number.ravel()[of.signal]
    hits = np.bincount(group, minlength=len(names))
    cycles, stall = _sum(group, timed.duration, len(names)), _sum(group, timed.stall, len(names))
    rows = zip(names.tolist(), hits.tolist(), cycles.tolist(), stall.tolist(), strict=True)
    return {name: (hit, cycle, held) for name, hit, cycle, held in rows if hit}


def _groups(pc: I64) -> tuple[I64, I64]:
    """The addresses that occur, in order, and for each row which of them it has."""
    if len(pc):
        known = pc[pc >= 0]
        low = int(known.min(initial=1 << 62))
        if len(known) and (int(known.max()) - low >> 2) < _DENSE:
            dense = np.where(pc >= 0, (pc - low >> 2) + 1, 0)
            there = np.flatnonzero(np.bincount(dense))
            rank = np.zeros(int(there[-1]) + 1, np.int64)
            rank[there] = np.arange(len(there))
            return np.where(there > 0, (there - 1 << 2) + low, -1), rank[dense]
    found, group = np.unique(pc, return_inverse=True)
    return found, group.ravel()


def _sum(group: I64, values: I64, count: int) -> I64:
    """Sums by group; exact below 2**53 clocks."""
    return np.bincount(group, values, minlength=count).astype(np.int64)
