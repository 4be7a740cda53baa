"""When the waves of a synthetic capture run: slots, times of issue, and the stretches of which packets are lost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import SqttError
from ..formats import Layout
from .program import WORK, Path

FIRST = 2000
"""Clocks before the first wave."""
READY, ENTER, LEAVE = 5, 40, 12
"""Clocks from a WAVE_READY to the first issue, from a start to the first issue, from the last issue to the end."""
LOSS = 3000
"""Clocks of a loss at most: packets of this stretch are missing."""

I64 = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Schedule:
    """What is known of each wave of an engine."""

    sa: I64
    wgp: I64
    simd: I64
    slot: I64
    start: I64
    end: I64
    order: I64
    """The waves in the order of their starts."""
    traced: I64
    """Those of the traced unit."""
    issue: I64
    """Of these, when each step of the program issues: a row for each wave."""
    last: int
    """When the last wave ends."""
    lost: I64
    """Stretches without packets: rows of first clock, and the clock of the marker that ends it."""

    @property
    def rank(self) -> I64:
        """Where each wave is in the order of starts."""
        rank = np.empty(len(self.order), np.int64)
        rank[self.order] = np.arange(len(self.order))
        return rank


def schedule(
    layout: Layout,
    count: int,
    units: int,
    path: Path,
    losses: int,
    random: np.random.Generator,
    *,
    instructions: bool,
) -> Schedule:
    """Put so many waves on the slots of an engine, round after round."""
    arrays = 1 if layout.cdna else 2
    shape = (layout.slots, 4, units, arrays)
    lanes = int(np.prod(shape))
    lane, turn = np.arange(count) % lanes, np.arange(count) // lanes
    slot, simd, wgp, sa = (part.astype(np.int64) for part in np.unravel_index(lane, shape))
    is_traced = (sa == 0) & (wgp == 0) & ((simd == 0) | layout.cdna)

    # How long each wave takes: on the traced unit what its instructions take, elsewhere about as long.
    clocks = layout.clocks
    work = [WORK[step.work] for step in path]
    cycles = np.array([one.cycles for one in work], np.int64)
    waits = np.array([one.wait for one in work])
    mine = np.flatnonzero(is_traced)
    issue = np.empty((len(mine), 0), np.int64)
    typical = ENTER + LEAVE + int(cycles.sum() + waits.sum())
    lasting = (typical * random.lognormal(0.0, 0.25, count)).astype(np.int64) + 1
    if instructions:
        steps = (random.exponential(1.0, (len(mine), len(path))) * waits).astype(np.int64)
        steps[:, 1:] += cycles[:-1]
        issue = np.cumsum(steps * clocks, axis=1) + ENTER * clocks
        lasting[mine] = issue[:, -1] // clocks + LEAVE
    lasting *= clocks
    rounds = -(-count // lanes)
    taken = np.zeros((rounds, lanes), np.int64)
    taken[turn, lane] = lasting
    gaps = random.integers(2, 60, (rounds, lanes)) * clocks
    begins = np.cumsum(gaps + np.vstack((np.zeros((1, lanes), np.int64), taken))[:-1], axis=0)
    start = begins[turn, lane] + FIRST * clocks
    order = np.argsort(start, kind="stable")
    end = start + lasting
    last = int(end.max(initial=FIRST * clocks))
    lost = _stretches(random, losses, last, clocks)
    issue = issue + start[mine][:, None]
    return Schedule(sa, wgp, simd, slot, start, end, order, mine, issue, last, lost)


def _stretches(random: np.random.Generator, losses: int, last: int, clocks: int) -> I64:
    """Stretches of lost packets that do not touch each other, after the registers."""
    first = FIRST * clocks
    size = min(LOSS, (last - first) // clocks // (4 * losses + 4)) * clocks
    if losses and not size:
        raise SqttError(
            f"{losses} losses do not fit into {last - first} clocks: ask for more waves or fewer losses"
        )
    places = (last - first) // (2 * size) - 1 if losses else 0
    chosen = np.sort(random.choice(places, losses, replace=False)) if losses else np.empty(0, np.int64)
    start = first + size + 2 * size * chosen
    return np.stack((start, start + size), axis=1)


def within(stretches: I64, times: I64) -> Flags:
    """Which times lie in one of the stretches."""
    at = np.searchsorted(stretches[:, 0], times, side="right")
    inside = at > 0
    inside[inside] &= times[inside] < stretches[at[inside] - 1, 1]
    return inside
