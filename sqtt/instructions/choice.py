"""Which of two places a packet has: that of the next instruction, or that of a barrier wait which shows as well."""

from __future__ import annotations

from collections.abc import Sequence

from ..isa import InstructionClass as C
from .code import NOWHERE, Code, Shapes
from .signals import IMMEDIATE, SHAPES, Flow, Signals, class_of

AHEAD = 256
"""Packets that may be looked at to tell two places apart."""
_UNUSUAL, _SHOWN = 2, 1
"""What it costs to explain a packet by an instruction that was skipped, or by an excluded barrier wait."""


class Choice:
    """Tells two places of the code apart by the packets behind."""

    def __init__(self, code: Code, table: Signals, cdna: bool, shapes: Shapes) -> None:
        self._code, self._cdna, self._shapes = code, cdna, shapes
        self._fits, self._unusual = table.fits.tolist(), table.unusual.tolist()
        self._flow = table.flow.tolist()

    def other(self, before: int, place: int) -> int:
        """The barrier that an immediate stands for which the wave has passed already; NOWHERE: none."""
        if self._cdna:  # s_barrier gave a message first
            return before if before and class_of(self._shapes()[before]) == C.BARRIER else NOWHERE
        # It is excluded from the capture, and yet shows when it waits.
        barrier = self._code.barrier_before(place)
        return barrier if barrier != before else NOWHERE

    def settled(self, before: int, place: int, signals: Sequence[int]) -> int | None:
        """Which of two places the next token has, by those behind it; None: both explain them as well.

        `signals` begin with that token's.
        """
        # (place of the next token, that of the last) -> cost, and the first choices that lead here.
        paths = {(place, before): (0, frozenset[int]())}
        longest = paths
        for signal in signals[:AHEAD]:
            paths = self._step(paths, signal)
            if not paths:
                break
            longest = paths
            firsts = frozenset[int]().union(*(first for _, first in paths.values()))
            if len(firsts) == 1:
                return next(iter(firsts))
            if self._flow[signal] >= Flow.CALL:
                break
        least = min(cost for cost, _ in longest.values())
        firsts = frozenset[int]().union(*(first for cost, first in longest.values() if cost == least))
        return next(iter(firsts)) if len(firsts) == 1 else None

    def _step(
        self, paths: dict[tuple[int, int], tuple[int, frozenset[int]]], signal: int
    ) -> dict[tuple[int, int], tuple[int, frozenset[int]]]:
        """All ways to explain one more token."""
        following: dict[tuple[int, int], tuple[int, frozenset[int]]] = {}
        flow = self._flow[signal]
        for (place, before), (cost, first) in paths.items():
            ways = []
            key = signal * SHAPES + self._shapes()[place]
            if self._fits[key] or self._unusual[key]:
                to = place + 1 if flow == Flow.NEXT else self._code.jump(place)
                ways.append((place, to, 0 if self._fits[key] else _UNUSUAL))
            other = self.other(before, place) if signal == IMMEDIATE else NOWHERE
            if other:
                ways.append((other, place, _SHOWN))
            for chosen, to, more in ways:
                came = first or frozenset({chosen})
                state = to, NOWHERE if chosen == before else chosen
                known = following.get(state)
                if known is None or cost + more < known[0]:
                    following[state] = cost + more, came
                elif cost + more == known[0]:
                    following[state] = known[0], known[1] | came
        return following
