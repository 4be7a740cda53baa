"""The traced instructions of one stream, kept for its lanes, costs and curves."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ..activity import counters, stretches
from ..decoding.watch import Watch
from ..export.details import Detail
from ..export.hotspots import hotspots_table
from ..export.instructions import categories_of
from ..export.table import Table
from ..instructions.mapping import instructions
from ..instructions.memory import Operations, operations
from ..isa import Program
from ..overview import packets_of
from ..overview import part as part_of
from ..registers.userdata import UserData, user_data
from ..timing import Timing, executions, timing
from .bins import Cover
from .items import Item
from .jobs import Job
from .timeline import Timeline, slim

I64 = NDArray[np.int64]
T = TypeVar("T")

STATES = ("executing", "stalled", "waiting", "idle")
"""What a traced wave does, by the names of `sqtt.activity.States`."""
_WAVES = 8  # waves whose lanes are kept


@dataclass(frozen=True, eq=False)
class Lane:
    """One wave, ready to be drawn."""

    rows: slice
    alone: Detail  #: its instructions without those of others
    states: tuple[Cover, ...]


@dataclass(frozen=True, eq=False)
class Memory:
    """The memory operations of one wave; their rows count from its first instruction."""

    operations: Operations
    begin: I64  #: clocks
    end: I64  #: of the wait that is behind the return; `begin` where nothing waited
    in_flight: Cover


@dataclass(frozen=True, eq=False)
class Engine:
    """A stream that was decoded whole."""

    part: int  #: index into `Timeline.found.parts`
    detail: Detail
    executed: I64  #: by instruction: the clock of its execution, or -1
    unmatched: dict[str, int]
    cycles: I64  #: by instruction: how long it takes to issue
    category: NDArray[np.int32]
    categories: tuple[str, ...]
    costs: Table
    code: NDArray[np.int32]  #: by instruction: its row in `costs`
    axis: Callable[[I64], I64]  #: clocks of the stream to times of the timeline
    counters: dict[str, tuple[I64, I64]]  #: by name: times of the timeline, values
    written: UserData
    programs: tuple[Program, ...]
    _lanes: OrderedDict[int, Lane] = field(default_factory=OrderedDict)
    _memory: OrderedDict[int, Memory] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def states(self) -> tuple[Cover, ...]:
        """By state how many waves are in it, in times of the timeline: made when first asked for (it takes long)."""
        with self._lock:
            return self._all_states

    @cached_property
    def _all_states(self) -> tuple[Cover, ...]:
        return _states(self.detail, self.axis)

    def lane(self, wave: int) -> Lane:
        """A wave."""
        return _kept(self._lanes, wave, self._lane)

    def memory(self, wave: int) -> Memory:
        """The memory operations of a wave."""
        return _kept(self._memory, wave, self._pair)

    def _lane(self, wave: int) -> Lane:
        rows = self.detail.instructions.of(wave)
        alone = _alone(self.detail, wave, rows)
        return Lane(rows, alone, _states(alone, lambda clock: clock))

    def _pair(self, wave: int) -> Memory:
        alone = self.lane(wave).alone
        found = operations(alone.instructions, alone.timing, self.programs)
        waited = found.wait >= 0
        begin = alone.instructions.time[found.row]
        end = np.where(waited, begin + found.latency, begin)
        return Memory(found, begin, end, Cover(begin[waited], end[waited]))


def _kept(found: OrderedDict[int, T], wave: int, make: Callable[[int], T]) -> T:
    """What is there for a wave; the newest ones are kept. Two threads may both make one, which are equal."""
    value = found.get(wave)
    if value is None:
        value = found[wave] = make(wave)
        while len(found) > _WAVES:
            found.popitem(last=False)
    return value


def engine(item: Item, line: Timeline, number: int, job: Job, capacity: int | None = None) -> Engine:
    """Decode a stream whole and follow its waves."""
    stream = line.found.parts[number].stream
    watch = Watch(job.tell, job.cancel, len(stream.data))
    job.stage = "packets"
    held = item.held(stream, job.poll)
    tell = watch.part(0.0, 0.2).tell
    packets = packets_of(held, line.listing.layout, progress=tell, cancel=job.cancel, capacity=capacity)
    job.stage = "instructions"
    whole = replace(part_of(held, packets), stream=stream)
    issued = instructions(packets, whole.waves, line.listing.programs, watch=watch.part(0.2, 0.6))
    job.stage = "timing"
    detail = Detail(whole, issued, timing(issued, watch.part(0.6, 0.8)))
    category, categories = categories_of(detail)
    done = executions(issued)
    watch.at(0.9)
    job.stage = "costs"
    costs = hotspots_table([detail], line.listing, cancel=job.cancel)
    pc = costs.column("pc").values.astype(np.int64)
    cycles = issued.signals.cycles(packets.header)[issued.signal]
    gauges = {
        f"{one.name} ({one.unit})": (line.axis(number, one.time), one.value) for one in counters(packets)
    }
    written = user_data(packets, whole.waves)
    kept = slim(whole)
    return Engine(
        number,
        replace(detail, part=kept, instructions=replace(issued, packets=kept.packets)),
        done.time,
        done.unmatched,
        cycles,
        category,
        categories,
        costs,
        np.searchsorted(pc, issued.pc).astype(np.int32),
        partial(line.axis, number),
        gauges,
        written,
        line.listing.programs,
    )


def _states(detail: Detail, axis: Callable[[I64], I64]) -> tuple[Cover, ...]:
    """The states of all waves of a detail, in times of some axis."""
    if not len(detail.instructions):
        return tuple(Cover(np.zeros(0, np.int64), np.zeros(0, np.int64)) for _ in STATES)
    found = stretches(detail.instructions, detail.timing)
    return tuple(Cover(*map(axis, found[name])) for name in STATES)


def _alone(detail: Detail, wave: int, rows: slice) -> Detail:
    """The instructions of one wave, which begin with row 0."""
    issued, times = detail.instructions, detail.timing
    begin, end = np.zeros_like(issued.begin), np.zeros_like(issued.end)
    end[wave] = rows.stop - rows.start
    own = {
        name: getattr(issued, name)[rows]
        for name in ("row", "time", "signal", "wave", "pc", "kind", "marked", "named")
    }
    clocks = (column[rows] for column in (times.time, times.stall, times.duration, times.idle))
    return replace(detail, instructions=replace(issued, begin=begin, end=end, **own), timing=Timing(*clocks))
