"""What each instruction of the code cost, over all traced waves of all engines, as a table."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..activity import hidden
from ..capture import Capture
from ..decoding.watch import Flag, Watch
from ..isa import InstructionClass
from ..registers.writes import UNKNOWN
from ..statistics import InstructionStatistics, blocks, by_instruction
from .details import Detail
from .instructions import functions_of, sources_of, texts_of
from .listing import Listing
from .table import Column, Table, joined
from .waves import launch_column

I64 = NDArray[np.int64]

_SUMS = {
    "hits": ("how often it issued", ""),
    "waves": ("waves that executed it", ""),
    "cycles": ("sum of its durations, from when it could have issued to its end", "clocks"),
    "stall": ("sum of its stalls; of waits the waiting itself", "clocks"),
    "idle": ("sum of the clocks before it in which its wave had nothing to issue", "clocks"),
}


_HIDDEN = {
    "hidden": ("how much of its stall and idle clocks other work of the SIMD covered", "clocks"),
    "hidden_issue": ("how many of the clocks of its issue a pipe that matters more was busy", "clocks"),
}


@dataclass
class _Costs:
    """What is kept of the streams of a launch."""

    parts: list[InstructionStatistics] = field(default_factory=list)
    covered: list[tuple[I64, dict[str, I64]]] = field(default_factory=list)
    """By address what of the latency other work covered."""


def hotspots_table(
    details: Iterable[Detail],
    listing: Listing,
    *,
    latency: bool = False,
    apart: Capture | None = None,
    cancel: Flag | None = None,
) -> Table:
    """One row an instruction, in order of addresses; of functions that ran also those that never did.

    A row without an address stands for all instructions whose program counter is not known.
    latency: with the columns `hidden` and `hidden_issue` (see `sqtt.activity.hidden`), which take as long again.
    apart: the capture whose launches have rows of their own, where it has several; None: all are summed up.
    """
    watch = Watch(cancel=cancel)
    launches: dict[str, _Costs] = {}

    def gathered(one: Detail) -> None:
        launch = apart.launch(one.part.stream) if apart else ""
        _gather(one, launches.setdefault(launch, _Costs()), latency, watch)

    deque(map(gathered, details), 0)  # no name holds a detail while the next one is made
    tables = []
    for launch, costs in (launches or {"": _Costs()}).items():
        table = _table(costs, listing, latency)
        columns = (*launch_column(launch, len(table)), *table.columns)
        tables.append(Table(table.name, table.meaning, columns))
    return joined(tables)


def _table(costs: _Costs, listing: Listing, latency: bool) -> Table:
    """The costs of one launch, or of all."""
    parts = costs.parts
    ran = np.unique(np.concatenate([one.pc for one in parts] or [np.zeros(0, np.int64)]))
    address = np.union1d(ran, _whole(ran, listing)).astype(np.int64)
    sums = {name: _over(parts, address, name) for name in _SUMS}
    least = np.full(len(address), np.iinfo(np.int64).max)
    most = np.full(len(address), UNKNOWN)
    for one in parts:
        at = np.searchsorted(address, one.pc)
        least[at] = np.minimum(least[at], one.least)
        most[at] = np.maximum(most[at], one.most)
    hits = sums["hits"]
    text, texts = texts_of(address, listing)
    function, functions = functions_of(address, listing)
    source, sources = sources_of(address, listing)
    kind, kinds = _kinds(address, listing)
    total = max(int(sums["cycles"].sum()), 1)
    return Table(
        "hotspots",
        "what each instruction cost, over all traced waves",
        (
            Column("pc", "address", address, missing=UNKNOWN),
            Column("function", "function that holds it", function, texts=functions),
            Column("text", "the instruction", text, texts=texts),
            Column("source", "source line, FILE:LINE", source, texts=sources),
            Column("class", "kind of instruction", kind, texts=kinds),
            *(Column(name, meaning, sums[name], unit) for name, (meaning, unit) in _SUMS.items()),
            *(_covered(costs.covered, address, name) for name in (_HIDDEN if latency else ())),
            Column("min", "shortest duration", np.where(hits > 0, least, UNKNOWN), "clocks", missing=UNKNOWN),
            Column("mean", "mean duration", sums["cycles"] / np.maximum(hits, 1), "clocks"),
            Column("max", "longest duration", most, "clocks", missing=UNKNOWN),
            Column("share", "its part of the cycles of all, 0 to 1", sums["cycles"] / total),
        ),
    )


def _gather(one: Detail, costs: _Costs, latency: bool, watch: Watch) -> None:
    if latency:
        clocks = hidden(one.instructions, one.timing, watch)
        pc, group = np.unique(one.instructions.pc, return_inverse=True)
        sums = zip(_HIDDEN, (clocks.latency, clocks.issue), strict=True)
        costs.covered.append(
            (pc, {name: np.bincount(group.ravel(), of, len(pc)).astype(np.int64) for name, of in sums})
        )
    for rows in blocks(one.instructions):
        watch.at(0.0)
        costs.parts.append(by_instruction(one.instructions, one.timing, rows=rows))


def _covered(parts: list[tuple[I64, dict[str, I64]]], address: I64, name: str) -> Column:
    meaning, unit = _HIDDEN[name]
    result = np.zeros(len(address), np.int64)
    for pc, sums in parts:
        result[np.searchsorted(address, pc)] += sums[name]
    return Column(name, meaning, result, unit)


def _whole(ran: I64, listing: Listing) -> I64:
    """All instructions of the functions that ran."""
    found: set[int] = set()
    for address in ran.tolist():
        if address >= 0 and address not in found:
            start = listing.start(address)
            found.update(listing.instructions(start))
    return np.array(sorted(found), np.int64)


def _over(parts: list[InstructionStatistics], address: I64, name: str) -> I64:
    result = np.zeros(len(address), np.int64)
    for one in parts:
        result[np.searchsorted(address, one.pc)] += getattr(one, name)
    return result


def _kinds(address: I64, listing: Listing) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    names = tuple(one.name for one in InstructionClass)
    found = []
    for one in address.tolist():
        program = listing.program(one) if one >= 0 else None
        found.append(UNKNOWN if program is None else int(program.kind[program.index(one)]))
    return np.array(found, np.int32), names
