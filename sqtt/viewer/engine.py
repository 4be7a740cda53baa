"""The traced instructions of one stream, kept for its lanes, costs and curves."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ..decoding.decoder import decode
from ..decoding.packets import Packets
from ..export.details import Detail
from ..export.hotspots import hotspots_table
from ..export.instructions import categories_of
from ..export.table import Table
from ..formats import Kind
from ..instructions.mapping import instructions
from ..instructions.memory import Operations, operations
from ..isa import Program
from ..overview import part as part_of
from ..registers.userdata import UserData, user_data
from ..timing import executions, timing
from .bins import Cover
from .items import Item
from .jobs import Job
from .timeline import Timeline

I64 = NDArray[np.int64]

STATES = ("executing", "stalled", "waiting", "idle")
"""What a traced wave does: an instruction of it is busy; one could not issue; it waits on purpose; it has none."""
_WAITS = ("IMMED", "BARRIER")  # their stall is the waiting itself
_WAVES = 8  # waves whose lanes are kept
_UNITS = ("id", "sa", "cu", "bank")  # fields that say whose counter it is


@dataclass(frozen=True, eq=False)
class Intervals:
    """What instructions did with the time, in shader clocks: by state its intervals."""

    start: tuple[I64, ...]
    end: tuple[I64, ...]


@dataclass(frozen=True, eq=False)
class Lane:
    """One wave, ready to be drawn."""

    rows: slice
    states: tuple[Cover, ...]
    memory: Operations
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
    states: tuple[Cover, ...]  #: by state, over all waves, in times of the timeline
    counters: dict[str, tuple[I64, I64]]  #: by name: times of the timeline, values
    written: UserData
    programs: tuple[Program, ...]
    lanes: OrderedDict[int, Lane] = field(default_factory=OrderedDict)

    def lane(self, wave: int) -> Lane:
        """A wave; the newest ones are kept. Two threads may both make one, which are equal."""
        found = self.lanes.get(wave)
        if found is None:
            found = self.lanes[wave] = self._lane(wave)
            while len(self.lanes) > _WAVES:
                self.lanes.popitem(last=False)
        return found

    def _lane(self, wave: int) -> Lane:
        issued = self.detail.instructions
        rows = issued.of(wave)
        intervals = _intervals(self.detail, self.category, self.categories, rows)
        alone = _alone(self.detail, wave)
        memory = operations(alone.instructions, alone.timing, self.programs)
        waited = memory.wait >= 0
        begin = issued.time[memory.row]
        end = np.where(waited, begin + memory.latency, begin)
        return Lane(rows, _covers(intervals), memory, Cover(begin[waited], end[waited]))


def engine(item: Item, line: Timeline, number: int, job: Job, capacity: int | None = None) -> Engine:
    """Decode a stream whole and follow its waves."""
    stream = line.found.parts[number].stream

    def tell(now: int, size: int) -> None:
        item.check()
        job.tell(now, size)

    job.stage = "packets"
    item.check()
    packets = decode(stream.data, progress=tell, cancel=job.cancel, capacity=capacity)
    job.stage = "instructions"
    whole = part_of(stream, packets)
    issued = instructions(packets, whole.waves, line.listing.programs)
    job.poll()
    item.check()
    job.stage = "timing"
    detail = Detail(whole, issued, timing(issued))
    category, categories = categories_of(detail)
    done = executions(issued)
    job.poll()
    item.check()
    job.stage = "costs"
    costs = hotspots_table([detail], line.listing)
    pc = costs.column("pc").values.astype(np.int64)
    intervals = _intervals(detail, category, categories, slice(None))
    return Engine(
        number,
        detail,
        done.time,
        done.unmatched,
        issued.signals.cycles(packets.header)[issued.signal],
        category,
        categories,
        costs,
        np.searchsorted(pc, issued.pc).astype(np.int32),
        tuple(
            Cover(line.axis(number, start), line.axis(number, end))
            for start, end in zip(intervals.start, intervals.end, strict=True)
        ),
        _counters(packets, line, number),
        user_data(packets, whole.waves),
        line.listing.programs,
    )


def _intervals(
    detail: Detail, category: NDArray[np.int32], categories: tuple[str, ...], rows: slice
) -> Intervals:
    times = detail.timing
    begin, stall, duration, idle = (
        column[rows] for column in (times.time, times.stall, times.duration, times.idle)
    )
    waits = np.isin(category[rows], [at for at, name in enumerate(categories) if name in _WAITS])
    issue, over = begin + stall, begin + np.maximum(duration, stall)
    pairs = (
        (issue, over),
        (begin[~waits], issue[~waits]),
        (begin[waits], issue[waits]),
        (begin - idle, begin),
    )
    used = [(start[end > start], end[end > start]) for start, end in pairs]
    return Intervals(tuple(one for one, _ in used), tuple(one for _, one in used))


def _covers(of: Intervals) -> tuple[Cover, ...]:
    return tuple(Cover(start, end) for start, end in zip(of.start, of.end, strict=True))


def _alone(detail: Detail, wave: int) -> Detail:
    """The same with the rows of one wave only, as the other functions see it."""
    issued = detail.instructions
    begin, end = np.zeros_like(issued.begin), np.zeros_like(issued.end)
    begin[wave], end[wave] = issued.begin[wave], issued.end[wave]
    return replace(detail, instructions=replace(issued, begin=begin, end=end))


def _counters(packets: Packets, line: Timeline, number: int) -> dict[str, tuple[I64, I64]]:
    """The gauges and counters that the stream has, by their names: one series for each unit that has them."""
    found = {}
    for kind in (Kind.UTIL_COUNTER, Kind.PERF):
        if kind not in packets.layout.by_kind:
            continue
        rows = packets.select(kind)
        fields = [one.name for one in packets.layout.packet(kind).fields if one.name != "delta"]
        units = [name for name in fields if name in _UNITS]
        place = np.stack([packets.field(name, rows) for name in units], axis=1)
        for unit in np.unique(place, axis=0).tolist():
            mine = rows[(place == unit).all(axis=1)]
            time = line.axis(number, packets.time[mine])
            where = ", ".join(f"{name} {value}" for name, value in zip(units, unit, strict=True))
            for name in fields:
                if name not in _UNITS:
                    found[f"{name} ({where})"] = (time, packets.field(name, mine))
    return found
