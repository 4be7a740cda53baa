"""Where in a program a wave is, from its packets alone.

Every place of the program is tried at once; each packet leaves those it fits. One place is left at some point, and the
packets so far are far less likely than one in all places: then it is the place.
"""

from __future__ import annotations

from math import log2

import numpy as np
from numpy.typing import NDArray

from .code import NOWHERE, Code
from .signals import SHAPES, Flow, Signals

I64 = NDArray[np.int64]

_MARGIN = 16
"""Bits of evidence beyond those that tell the places of a program apart."""
SKIPPED = 4
"""Packets behind a contradiction that are no evidence: what is wrong with the code may be there."""
_TRIES = 8
"""How often a search may begin again behind packets that no place explains."""


class Recovery:
    """Finds places in the programs of one stream. What it was asked before it knows."""

    def __init__(self, code: Code, table: Signals) -> None:
        self.code, self.table = code, table
        self._may = (table.fits | table.unusual).reshape(-1, SHAPES)
        self._known: dict[tuple[int, int, bytes], list[int] | None] = {}
        self._places: dict[int, I64] = {}
        self._share: dict[tuple[int, int], float] = {}

    def find(self, program: int, signals: list[int], skipped: int) -> list[int] | None:
        """The places of the first tokens, NOWHERE where several are possible; that of the last is certain.

        The first tokens, so many as are to be skipped, are no evidence and get no place.
        None: no token has a certain place.
        """
        key = program, skipped, np.array(signals, np.uint16).tobytes()
        if key not in self._known:
            self._known[key] = self._find(program, signals, skipped)
        return self._known[key]

    def _find(self, program: int, signals: list[int], start: int) -> list[int] | None:
        for _ in range(_TRIES):
            if start >= len(signals):
                break
            count, places = self._try(program, signals[start:])
            if places:
                return [NOWHERE] * start + places
            start += count + SKIPPED
        return None

    def _try(self, program: int, signals: list[int]) -> tuple[int, list[int]]:
        """How many tokens some place explains, and their places when the last is certain."""
        shapes, jumps = self.code.shapes(), self.code.destinations()
        candidates = self._all(program)
        needed = log2(max(len(candidates), 1)) + _MARGIN
        evidence = 0.0
        history: list[tuple[I64, I64]] = []  # candidates, and from which of those before each is
        for signal in signals:
            kept = np.flatnonzero(self._may[signal][shapes[candidates]])
            if not len(kept):
                break
            candidates = candidates[kept]
            history.append((candidates, kept))
            evidence -= log2(max(self._chance(program, signal), 1 / len(shapes)))
            if evidence >= needed and (candidates == candidates[0]).all():
                return len(history), self._back(history)
            following = candidates + 1 if self.table.flow[signal] == Flow.NEXT else jumps[candidates]
            candidates = np.minimum(following, len(shapes) - 1)
        return len(history), []

    def _back(self, history: list[tuple[I64, I64]]) -> list[int]:
        """The places on the ways that lead to the last; NOWHERE where they differ."""
        alive = np.arange(len(history[-1][0]))
        places: list[int] = []
        for candidates, kept in reversed(history):
            mine = candidates[alive]
            places.append(int(mine[0]) if (mine == mine[0]).all() else NOWHERE)
            alive = kept[alive]
        return places[::-1]

    def _all(self, program: int) -> I64:
        """The places of a program that are no gaps."""
        if program not in self._places:
            inside = (np.array(self.code.program) == program) & (np.array(self.code.index) >= 0)
            self._places[program] = np.flatnonzero(inside)
        return self._places[program]

    def _chance(self, program: int, signal: int) -> float:
        """The share of a program's places that a signal fits."""
        key = program, signal
        if key not in self._share:
            self._share[key] = float(self._may[signal][self.code.shapes()[self._all(program)]].mean())
        return self._share[key]
