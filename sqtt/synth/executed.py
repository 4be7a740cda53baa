"""When waves issue what an emulator carried out: a model of one shader engine.

Which instructions a wave has, and in which order, is what happened. The times are made: every SIMD issues one
instruction after the other, memory answers after a fixed time, and waits and barriers hold waves until then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from runtime.mock import Execution

from ..formats import Kind, Layout
from ..isa import Access, program
from ..isa import InstructionClass as C
from .program import WORK, Work

I64 = NDArray[np.int64]
READY, ENTER, LEAVE = 5, 40, 12
"""Clocks from a WAVE_READY to the first issue, from a start to the first issue, from the last issue to the end."""
APART = 8
"""Clocks between the starts of two waves."""
UNITS, SIMDS = 4, 4
"""Work-group processors of a shader array, and the SIMDs of each."""
_ANSWERS = {"load": 240, "smem": 90, "lds_read": 30}
"""Clocks until what was asked of memory is there."""
_COUNTERS = {"load": 0, "smem": 1, "lds_read": 1, "lds_write": 1}
"""Which counter of s_waitcnt goes up: that of vector memory, or that of LDS and scalar memory."""
_CLASSES = {
    C.SALU: "salu", C.SMEM: "smem", C.VALU: "valu", C.MATRIX: "valu", C.TRANS: "trans", C.BRANCH: "branch",
    C.MESSAGE: "message", C.IMMEDIATE: "wait", C.CONTROL: "wait", C.BARRIER: "barrier", C.ENDPGM: "end",
    C.PREFETCH: "smem", C.CONDITIONAL_BRANCH: "branch",
}  # fmt: skip
BARRIER = Work(19, WORK["salu"].kind, 1, 0.0, None)
"""s_barrier, which `WORK` has not."""


@dataclass(frozen=True)
class Instruction:
    """One instruction of the code: the class of `WORK` that it is of, or barrier, end, or nothing that is traced."""

    work: str
    size: int
    counts: tuple[int, int] | None = None
    """s_waitcnt: how many of each counter may be left."""


@dataclass(frozen=True, eq=False)
class Issued:
    """What a wave issued: when, of which class, where."""

    time: int
    work: str
    address: int


@dataclass(eq=False)
class Wave:
    """A wave on its way. `steps` are its instructions' addresses."""

    group: int
    steps: list[int]
    unit: int = 0
    simd: int = 0
    slot: int = 0
    start: int = 0
    end: int = 0
    at: int = 0
    pending: tuple[deque[int], deque[int]] = field(default_factory=lambda: (deque(), deque()))
    issued: list[Issued] = field(default_factory=list)


def instructions(execution: Execution, target: str) -> dict[int, Instruction]:
    """The instructions that were carried out, by address."""
    found: dict[int, Instruction] = {}
    for step in execution.steps:
        if step.address not in found:
            found[step.address] = _instruction(step.code, target)
    return found


def _instruction(code: bytes, target: str) -> Instruction:
    decoded = program(code, target)
    kind, access, word = (
        C(int(decoded.kind[0])),
        Access(int(decoded.access[0])),
        int.from_bytes(code[:4], "little"),
    )
    if kind is C.SILENT:
        return Instruction("", len(code))
    if kind in (C.VMEM, C.FLAT, C.LDS):
        memory = "lds_" if kind is C.LDS else ""
        reads = access in (Access.LOAD, Access.ATOMIC)
        plain = "wait" if access is Access.CACHE else "load" if reads else "store"
        return Instruction({"load": "lds_read", "store": "lds_write"}[plain] if memory else plain, len(code))
    name = _CLASSES.get(kind, "salu")
    counts = (word >> 10 & 63, word >> 4 & 63) if word >> 16 == 0xBF89 else None
    return Instruction(name, len(code), counts)


def waves(execution: Execution, groups: Sequence[int]) -> list[Wave]:
    """The waves of some workgroups, with the addresses that each went through."""
    each = execution.waves_of_group
    number = {group * each + at: Wave(group, []) for group in groups for at in range(each)}
    for step in execution.steps:
        for one in np.asarray(step.waves).tolist():
            wave = number.get(one)
            if wave is not None:
                wave.steps.append(step.address)
    return [wave for wave in number.values() if wave.steps]


def packets(of: Sequence[Wave]) -> Iterator[tuple[Kind, I64, dict[str, I64]]]:
    """(kind, times, fields) of the packets that tell of the instructions of some waves of one SIMD."""
    by_work: dict[str, list[tuple[int, int]]] = {}
    for wave in of:
        for one in wave.issued:
            by_work.setdefault(one.work, []).append((one.time, wave.slot))
    for name, found in by_work.items():
        work = BARRIER if name == "barrier" else WORK[name]
        times, slots = np.array(found, np.int64).T
        op = {} if work.op is None else {"op": np.full(len(times), work.op)}
        yield work.kind, times, {"slot": slots, **op}
        if work.executes is not None:
            kind, source = work.executes
            yield kind, times + work.cycles + 3, {"source": np.full(len(times), source)}
    ready = np.array([(wave.issued[0].time - READY, wave.slot) for wave in of], np.int64).reshape(-1, 2)
    yield Kind.WAVE_READY, ready[:, 0], {"slots": 1 << ready[:, 1]}


class Engine:
    """A shader engine that carries waves out, from a clock on."""

    def __init__(self, layout: Layout, code: Mapping[int, Instruction], clock: int) -> None:
        self._code, self._clock = code, clock
        self._free = {
            (unit, simd): set(range(layout.slots)) for unit in range(UNITS) for simd in range(SIMDS)
        }
        self._issue = dict.fromkeys(self._free, 0)
        self._heap: list[tuple[int, int, Wave]] = []
        self._waiting: list[deque[list[Wave]]] = [deque() for _ in range(UNITS)]
        self._living: dict[int, list[Wave]] = {}
        self._arrived: dict[int, list[Wave]] = {}
        self._order = 0

    def run(self, waves: Sequence[Wave]) -> None:
        """Give every wave its place and its times."""
        groups: dict[int, list[Wave]] = {}
        for wave in waves:
            groups.setdefault(wave.group, []).append(wave)
        for at, members in enumerate(groups.values()):
            self._waiting[at % UNITS].append(members)
        for unit in range(UNITS):
            self._begin(unit, self._clock)
        while self._heap:
            time, _, wave = heappop(self._heap)
            self._next(wave, time)

    def _begin(self, unit: int, time: int) -> None:
        """Start the workgroups that wait for a unit, as long as it has room."""
        queue = self._waiting[unit]
        while queue:
            members = queue[0]
            wanted = [sum(1 for at in range(len(members)) if at % SIMDS == simd) for simd in range(SIMDS)]
            if any(len(self._free[unit, simd]) < count for simd, count in enumerate(wanted)):
                return
            queue.popleft()
            self._living[members[0].group] = list(members)
            for at, wave in enumerate(members):
                wave.unit, wave.simd = unit, at % SIMDS
                wave.slot = min(self._free[unit, wave.simd])
                self._free[unit, wave.simd].remove(wave.slot)
                time += APART
                wave.start = time
                self._push(wave, time + ENTER)

    def _push(self, wave: Wave, time: int) -> None:
        self._order += 1
        heappush(self._heap, (time, self._order, wave))

    def _next(self, wave: Wave, time: int) -> None:
        """The wave's next instruction, not before a time."""
        address = wave.steps[wave.at] if wave.at < len(wave.steps) else -1
        one = self._code[address] if address >= 0 else Instruction("end", 0)
        if not one.work:
            wave.at += 1
            self._push(wave, time)
            return
        if one.work == "end":
            self._end(wave, time)
            return
        place = wave.unit, wave.simd
        time = max(time, self._issue[place])
        following = wave.steps[wave.at + 1] if wave.at + 1 < len(wave.steps) else address + one.size
        work = "fall" if one.work == "branch" and following == address + one.size else one.work
        cycles = BARRIER.cycles if work == "barrier" else WORK[work].cycles
        wave.issued.append(Issued(time, work, address))
        self._issue[place] = time + 1
        wave.at += 1
        ready = time + cycles
        if work in _COUNTERS:
            wave.pending[_COUNTERS[work]].append(ready + _ANSWERS.get(work, 1))
        if one.counts is not None:
            for pending, left in zip(wave.pending, one.counts, strict=True):
                while len(pending) > left:
                    ready = max(ready, pending.popleft())
        if work == "barrier":
            self._arrive(wave, ready)
        else:
            self._push(wave, ready)

    def _arrive(self, wave: Wave, time: int) -> None:
        self._arrived.setdefault(wave.group, []).append(wave)
        self._release(wave.group, time)

    def _release(self, group: int, time: int) -> None:
        arrived = self._arrived.get(group, [])
        if arrived and len(arrived) == len(self._living[group]):
            self._arrived[group] = []
            for one in arrived:
                self._push(one, time + 2)

    def _end(self, wave: Wave, time: int) -> None:
        wave.end = time + LEAVE
        self._free[wave.unit, wave.simd].add(wave.slot)
        living = self._living[wave.group]
        living.remove(wave)
        if living:
            self._release(wave.group, time)
        self._begin(wave.unit, wave.end)
