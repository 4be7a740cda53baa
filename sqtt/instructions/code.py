"""Machine code as mapping walks it: chains of the instructions that leave packets.

A chain is what a wave runs through while no branch is taken, without the instructions that never show in a trace.
So the instructions of a run of packets have consecutive places in a chain, and only where a run ends does anything
have to be looked up.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..isa import InstructionClass as C
from ..isa import Program
from .signals import shapes

NOWHERE = 0
"""The place that stands for no place."""

DIRECT = (C.BRANCH, C.CONDITIONAL_BRANCH, C.CALL, C.SUBVECTOR)


class Code:
    """The chains of some programs. Places count from 1 through all chains; between chains there is a gap of one."""

    def __init__(self, programs: Iterable[Program], silent: frozenset[C]) -> None:
        self.programs = tuple(sorted(programs, key=lambda one: one.address))
        self._addresses = np.array([one.address for one in self.programs], np.int64)
        self._sizes = [(one.size >> 2).tolist() for one in self.programs]
        self._silent = [np.isin(one.kind, [int(kind) for kind in silent]).tolist() for one in self.programs]
        self._place = [[NOWHERE] * len(one.size) for one in self.programs]
        """Of each program, by dword: place of the first instruction from there on that leaves packets."""
        self._known: dict[int, int] = {}
        self.program: list[int] = [-1]
        """By place: the program."""
        self.index: list[int] = [-1]
        """By place: the dword index in it; -1 in the gaps."""
        self.jumps: list[int] = [NOWHERE]
        """By place: where a direct branch goes, as a place; NOWHERE without one, or when `jump` has to find it."""
        self._barriers: dict[int, tuple[int, int]] = {}
        """Place -> program and dword of a barrier that leaves no packets, right before it."""
        self._decoded_columns: tuple[NDArray[np.uint8], NDArray[np.int64]] = (
            np.zeros(0, np.uint8),
            np.zeros(0, np.int64),
        )
        """The columns of so many places as they have."""
        for number in range(len(self.programs)):
            self._chain(number, 0)

    def place(self, address: int) -> int:
        """The place of the instruction at an address, or NOWHERE when no program holds it."""
        found = self._known.get(address)
        if found is None:
            number = int(np.searchsorted(self._addresses, address, side="right")) - 1
            index = self.programs[number].index(address) if number >= 0 else -1
            found = NOWHERE if index < 0 else self._at(number, index)
            self._known[address] = found
        return found

    def jump(self, place: int) -> int:
        """Where a direct branch goes, into another program or between instructions, too."""
        found = self.jumps[place]
        if found == NOWHERE and self.index[place] >= 0:
            number, index = self.program[place], self.index[place]
            program = self.programs[number]
            if program.kind[index] in DIRECT:
                reach = int.from_bytes(program.code[4 * index : 4 * index + 2], "little", signed=True)
                found = self.jumps[place] = self.place(program.address + 4 * (index + 1 + reach))
        return found

    def barrier_before(self, place: int) -> int:
        """A place of its own for the barrier that a chain leaves out right before a place, or NOWHERE."""
        found = self._barriers.get(place)
        if found is None:
            return NOWHERE
        number, at = found
        address = -self.programs[number].address - 4 * at  # no address of code is below 0
        if address not in self._known:
            self._known[address] = len(self.index)
            self.program += [number, number]
            self.index += [at, -1]
            self.jumps += [NOWHERE, NOWHERE]
        return self._known[address]

    def barriers(self) -> NDArray[np.int64]:
        """The places right before which there is a barrier that leaves no packets."""
        return np.array(sorted(self._barriers), np.int64)

    def shapes(self) -> NDArray[np.uint8]:
        """By place: the shape of the instruction; INVALID in the gaps."""
        return self._columns()[0]

    def addresses(self) -> NDArray[np.int64]:
        """By place: the address; -1 in the gaps."""
        return self._columns()[1]

    def destinations(self) -> NDArray[np.int64]:
        """By place: where a direct branch goes, as `jumps` has it now."""
        return np.array(self.jumps, np.int64)

    def _columns(self) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
        if len(self._decoded_columns[0]) != len(self.index):
            program, index = np.array(self.program), np.array(self.index)
            shape = np.full(len(index), C.INVALID, np.uint8)
            address = np.full(len(index), -1, np.int64)
            for number, one in enumerate(self.programs):
                mine = np.flatnonzero((program == number) & (index >= 0))
                shape[mine] = shapes(one.kind, one.access)[index[mine]]
                address[mine] = one.address + 4 * index[mine]
            self._decoded_columns = shape, address
        return self._decoded_columns

    def _at(self, number: int, index: int) -> int:
        return self._place[number][index] or self._chain(number, index)

    def _chain(self, number: int, start: int) -> int:
        """Add the chain from a dword of a program on; returns its first place. Dwords that have one keep it."""
        sizes, silent, places = self._sizes[number], self._silent[number], self._place[number]
        kinds = self.programs[number].kind
        first = place = len(self.index)
        at, indices = start, []
        while at < len(sizes):
            if not places[at]:
                places[at] = place
            if not silent[at]:
                indices.append(at)
                place += 1
            elif kinds[at] == C.BARRIER:
                self._barriers[place] = (number, at)
            at += sizes[at]
        indices.append(-1)
        self.program += [number] * len(indices)
        self.index += indices
        to = np.append(self.programs[number].destination, -1)[indices].tolist()
        self.jumps += [places[one] if one >= 0 else NOWHERE for one in to]
        return first


class Shapes:
    """The shapes of the code's instructions by place; chains are added where a wave jumps between instructions."""

    def __init__(self, code: Code) -> None:
        self._code = code
        self._known: list[int] = code.shapes().tolist()

    def __call__(self) -> list[int]:
        if len(self._known) != len(self._code.index):
            self._known = self._code.shapes().tolist()
        return self._known
