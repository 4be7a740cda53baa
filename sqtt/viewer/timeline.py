"""The waves of one launch as rows and pictures: what the wave timeline is drawn from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from ..decoding.decoder import WAVES
from ..export.listing import Listing
from ..overview import Overview, Part, packets_of, part, standing, together
from .bins import cover, last_seen
from .items import Item
from .jobs import Job

I64 = NDArray[np.int64]

LEVELS = ("se", "sa", "wgp", "simd", "slot")
"""What a row can be, from a whole shader engine to one wave slot."""
_WIDTHS = {
    "se": 2,
    "sa": 3,
    "wgp": 4,
    "simd": 5,
    "slot": 6,
}  # how many columns of the place tell the rows apart
_KERNELS = 255  #: kernels that have a number of their own; NO_KERNEL is for the rest
NO_KERNEL = 255
NO_START, NO_END, OVERRUN, TRACED = 1, 2, 4, 8
"""Bits of `Timeline.flags`."""


@dataclass(frozen=True, eq=False)
class Timeline:
    """All waves, sorted by their starts. Times are nanoseconds, or shader clocks where a stream has no clock."""

    found: Overview
    listing: Listing
    part: NDArray[np.int32]  #: by wave: its stream, an index into `found.parts`
    wave: I64  #: its row in the stream's waves
    slot: I64  #: its row among the slots
    start: I64
    end: I64
    kernel: NDArray[np.uint8]  #: index into `kernels`, or NO_KERNEL
    flags: NDArray[np.uint8]
    places: NDArray[np.int32]  #: by slot: die, engine, array, processor, SIMD, slot, part; sorted
    kernels: tuple[str, ...]
    damaged: tuple[str, ...] = ()  #: streams that do not have the recorded hash

    def __len__(self) -> int:
        return len(self.start)

    @property
    def unit(self) -> str:
        """What times count: "ns" or "clocks"."""
        return "ns" if self.found.timed else "clocks"

    @cached_property
    def span(self) -> tuple[int, int]:
        """From the first start to the last end."""
        if not len(self):
            return 0, 1
        low = int(self.start.min())
        return low, max(int(self.end.max()), low + 1)

    @cached_property
    def lines(self) -> dict[str, I64]:
        """By level: the line of each slot when a line is drawn for each unit of that level."""
        result = {}
        for level in LEVELS:
            place = self.places[:, : _WIDTHS[level]]
            fresh = np.ones(len(place), np.bool_)
            fresh[1:] = (place[1:] != place[:-1]).any(axis=1)
            result[level] = np.cumsum(fresh) - 1
        return result

    def axis(self, part: int, clock: I64) -> I64:
        """Shader clocks of a stream as times of the picture."""
        return self.found.axis(self.found.parts[part], clock)


def timeline(item: Item, job: Job, capacity: int | None = None) -> Timeline:
    """Decode the waves of a launch. capacity: bytes of the buffer of each engine, to tell whether it was full."""
    job.stage = "waves"
    capture = item.capture
    damaged: list[str] = []
    done = 0

    def tell(now: int, _: int) -> None:
        item.check()
        job.tell(done + now, capture.size)

    parts = []
    starts = tuple(item.held(replace(one, data=one.data[:8])) for one in capture.streams)
    layout = standing(replace(capture, streams=starts))
    for stream in capture.streams:
        held = item.held(stream, job.poll)
        if any(bytes(held.data[:8])):
            packets = packets_of(
                held, layout, only=WAVES, progress=tell, cancel=job.cancel, capacity=capacity
            )
            parts.append(slim(replace(part(stream, packets), stream=stream)))
        job.poll()
        if not held.intact:
            damaged.append(capture.label(stream))
        done += len(stream.data)
    job.stage = "rows"
    found = together(capture, parts)
    job.poll()
    return _timeline(
        found, Listing(found.capture, [one.packets.layout for one in found.parts]), tuple(damaged)
    )


def slim(part: Part) -> Part:
    """A part without its packets, of which only the report and the format are needed any more."""
    packets = part.packets
    empty = np.zeros(0, np.int64)
    none = np.zeros(0, np.uint8)
    return replace(part, packets=replace(packets, stream=none, kind=none, position=empty, time=empty))


def _timeline(found: Overview, listing: Listing, damaged: tuple[str, ...]) -> Timeline:
    parts = found.parts
    counts = [len(one.waves) for one in parts]
    part = np.repeat(np.arange(len(parts), dtype=np.int32), counts)
    place = np.concatenate([_places(at, one) for at, one in enumerate(parts)] or [np.zeros((0, 7), np.int32)])
    start, end, entry = (
        np.concatenate([column(one) for one in parts] or [np.zeros(0, np.int64)])
        for column in (
            lambda one: found.axis(one, one.waves.start),
            lambda one: found.axis(one, one.waves.end),
            lambda one: one.waves.entry,
        )
    )
    names = tuple(dict.fromkeys(found.kernels.values()))[:_KERNELS]
    entries, which = np.unique(entry, return_inverse=True)
    known = {name: at for at, name in enumerate(names)}
    codes = np.array([known.get(found.kernels.get(one, ""), NO_KERNEL) for one in entries.tolist()], np.uint8)
    places, slot = _distinct(place)
    order = np.argsort(start, kind="stable")
    wave = np.concatenate([np.arange(one) for one in counts] or [np.zeros(0, np.int64)])
    flags = np.concatenate([_flags(one) for one in parts] or [np.zeros(0, np.uint8)])
    return Timeline(
        found,
        listing,
        part[order],
        wave[order],
        slot[order],
        start[order],
        np.maximum(start, end)[order],
        (codes[which.ravel()] if len(entries) else np.zeros(0, np.uint8))[order],
        flags[order],
        places,
        names,
        damaged,
    )


def _places(at: int, part: Part) -> NDArray[np.int32]:
    waves, stream = part.waves, part.stream
    fixed = (np.full(len(waves), value) for value in (stream.xcc, stream.shader_engine))
    own = (waves.sa, waves.wgp, waves.simd, waves.slot, np.full(len(waves), at))
    return np.stack([one.astype(np.int32) for one in chain(fixed, own)], axis=1)


def _distinct(place: NDArray[np.int32]) -> tuple[NDArray[np.int32], I64]:
    """The places that occur, sorted, and which of them each row has."""
    key = np.zeros(len(place), np.int64)
    for column in place.T.astype(np.int64):
        key = key * (int(column.max(initial=0)) + 1) + column
    _, first, which = np.unique(key, return_index=True, return_inverse=True)
    return place[first], which.ravel().astype(np.int64)


def _flags(part: Part) -> NDArray[np.uint8]:
    waves = part.waves
    flags = np.where(waves.started, 0, NO_START) | np.where(waves.ended, 0, NO_END)
    flags |= np.where(waves.overrun, OVERRUN, 0) | np.where(traced(part), TRACED, 0)
    return np.asarray(flags, np.uint8)


def traced(part: Part) -> NDArray[np.bool_]:
    """The waves whose instructions may be in the stream: those of the unit that its header names."""
    waves, header = part.waves, part.packets.header
    if part.stream.instructions is False or header is None:
        return np.zeros(len(waves), np.bool_)
    if (
        part.packets.layout.cdna
    ):  # headers of CDNA are not to be trusted: the instructions themselves will tell
        return np.ones(len(waves), np.bool_)
    return np.asarray((waves.sa == header.sa) & (waves.wgp == header.wgp) & (waves.simd == header.simd))


@dataclass(frozen=True)
class Window:
    """What of the timeline is to be seen."""

    level: str
    first: int  #: the first line of that level
    last: int  #: the line behind the last one
    t0: float
    t1: float
    kernel: int = -1  #: only this kernel; -1: all

    def of(self, line: Timeline) -> tuple[I64, I64]:
        """The waves in it, and their lines counted from the first."""
        place = line.lines[self.level]
        chosen = (line.start < self.t1) & (line.end >= self.t0)
        if self.kernel >= 0:
            chosen &= line.kernel == self.kernel
        rows = np.flatnonzero(chosen)
        at = place[line.slot[rows]]
        inside = (at >= self.first) & (at < self.last)
        return rows[inside], at[inside] - self.first


def picture(line: Timeline, window: Window, pixels: int, height: int) -> dict[str, NDArray[np.generic]]:
    """How full each pixel is: `fill` (0 to 255) and, where there are several kernels, `kernel`, line by line.

    Lines are merged where there are more of them than `height`; `lines` of the picture is in the shape of the result.
    """
    rows, at = window.of(line)
    count = max(window.last - window.first, 1)
    lines = min(count, height)
    merged = at * lines // count
    mean = cover(line.start[rows], line.end[rows], window.t0, window.t1, pixels, merged, lines)
    room = np.bincount(
        _inside(line, window) * lines // count, minlength=lines
    )  # wave slots of each line of the picture
    share = mean / np.maximum(room, 1)[:, None]
    fill = np.minimum(np.ceil(share * 255), 255).astype(np.uint8)  # what is there at all is seen
    columns: dict[str, NDArray[np.generic]] = {"fill": fill.reshape(-1)}
    if len(line.kernels) > 1:
        pixel = ((line.start[rows] - window.t0) * (pixels / (window.t1 - window.t0))).astype(np.int64)
        seen = last_seen(pixel, line.kernel[rows], merged, lines, pixels, NO_KERNEL)
        columns["kernel"] = seen.reshape(-1)
    return columns


def _inside(line: Timeline, window: Window) -> I64:
    """The lines of all slots in the window, counted from its first."""
    at = line.lines[window.level]
    return at[(at >= window.first) & (at < window.last)] - window.first


def spans(line: Timeline, window: Window, most: int) -> dict[str, NDArray[np.generic]] | None:
    """The waves themselves, or None when there are more than `most`."""
    rows, at = window.of(line)
    if len(rows) > most:
        return None
    return {
        "line": at.astype(np.int32),
        "start": line.start[rows],
        "end": line.end[rows],
        "kernel": line.kernel[rows],
        "flags": line.flags[rows],
        "part": line.part[rows].astype(np.int32),
        "wave": line.wave[rows].astype(np.int32),
    }
