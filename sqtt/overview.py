"""The first pass over a capture: waves, dispatches and clock of every stream, and the kernels by their addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .capture import Capture, Stream, kernel_names, placed
from .clock import Clock, ClockError
from .decoding.decoder import WAVES, decode, undecoded
from .decoding.packets import Packets
from .decoding.recognise import recognise
from .decoding.watch import Flag, Progress
from .errors import StreamError
from .formats import Kind, Layout
from .registers.dispatches import Dispatches, dispatches
from .registers.markers import Markers, markers
from .registers.writes import UNKNOWN, registers
from .waves import Waves, waves

_FARTHEST = 2.0**62  #: ns
_RATES = (1e6, 1e11)  #: hertz: what a shader clock can be over a whole trace; damage gives less or more


@dataclass(frozen=True, eq=False)
class Part:
    """What one stream tells."""

    stream: Stream
    packets: Packets
    markers: Markers
    dispatches: Dispatches
    waves: Waves
    clock: Clock | None
    no_clock: str = ""  #: why there is no clock


@dataclass(frozen=True, eq=False)
class Overview:
    """What the streams tell together."""

    capture: Capture  #: with the load addresses that the trace tells
    parts: tuple[Part, ...]
    kernels: Mapping[int, str]  #: address of the first instruction -> name
    unknown: tuple[int, ...] = ()  #: entry addresses of waves that no code object of the capture explains

    @property
    def timed(self) -> bool:
        """Whether every stream with waves has a clock, so that their times can be compared."""
        return all(one.clock is not None for one in self.parts if len(one.waves))

    @property
    def no_clock(self) -> str:
        """Why the first part with waves but without a clock has none; empty when all have one."""
        return next((one.no_clock for one in self.parts if len(one.waves) and one.clock is None), "")

    def nanoseconds(self, part: Part, time: ArrayLike) -> NDArray[np.int64] | None:
        """Shader clocks of a part as nanoseconds since the first wave of all parts with a clock; None without one."""
        if part.clock is None:
            return None
        real = np.rint(part.clock.nanoseconds(time) - self._origin)
        # Damaged readings can put times beyond their ends further away than 64 bits reach.
        return np.clip(real, -_FARTHEST, _FARTHEST).astype(np.int64)

    def axis(self, part: Part, time: ArrayLike) -> NDArray[np.int64]:
        """Times for a common time line: nanoseconds, or, where a part with waves has no clock, shader clocks."""
        real = self.nanoseconds(part, time) if self.timed else None
        return np.asarray(time, np.int64) if real is None else real

    @cached_property
    def _origin(self) -> float:
        """The real time of the earliest start."""
        return min(
            (
                float(one.clock.nanoseconds(one.waves.start.min()))
                for one in self.parts
                if one.clock and len(one.waves)
            ),
            default=0.0,
        )


def part(stream: Stream, packets: Packets) -> Part:
    """What a stream tells, from its packets (decoded whole or with `only=sqtt.WAVES`)."""
    known = registers(packets)
    marked = markers(known)
    launched = dispatches(packets, known, marked)
    clock, reason = _clock(packets, marked)
    return Part(stream, packets, marked, launched, waves(packets, known, launched), clock, reason)


def _clock(packets: Packets, marked: Markers) -> tuple[Clock | None, str]:
    """The clock of a stream, or why it has none that can be trusted."""
    try:
        clock = Clock.of(packets, marked)
    except ClockError as error:
        return None, str(error)
    ticks = float(clock.counter[-1] - clock.counter[0])
    rate = float(clock.time[-1] - clock.time[0]) / ticks * clock.hertz if ticks > 0 else 0.0
    # A counter that seems to have gone round a thousand times overflows, and falls.
    if not _RATES[0] <= rate <= _RATES[1] or bool((np.diff(clock.counter) < 0).any()):
        return None, (
            f"its clock readings would mean a shader clock of {rate:.3g} Hz: they are damaged, or the rate of the "
            "counter is another one"
        )
    return clock, ""


def overview(capture: Capture, decoded: Iterable[tuple[Stream, Packets]] | None = None) -> Overview:
    """The first pass over a capture, or over the streams that are decoded already."""
    return together(capture, (part(stream, packets) for stream, packets in decoded or _decoded(capture)))


def together(capture: Capture, each: Iterable[Part]) -> Overview:
    """The overview that parts of a capture make."""
    parts = tuple(each)
    entries = {one for each in parts for one in np.unique(each.waves.entry).tolist()} - {UNKNOWN}
    marked = {one.id: one.address for each in parts for one in each.markers.code_objects if not one.unload}
    found = placed(capture, entries, marked)
    names = kernel_names(found)
    return Overview(found, parts, names, tuple(sorted(entries - set(names))))


def _decoded(capture: Capture) -> Iterator[tuple[Stream, Packets]]:
    layout = standing(capture)
    for stream in capture.streams:
        if any(bytes(stream.data[:8])):
            yield stream, packets_of(stream, layout, only=WAVES)


def standing(capture: Capture) -> Layout | None:
    """The format of the streams that hold something: what one that begins in damage is of. None where all are empty.

    Raises StreamError, which names the file and its first stream, where none of them begins as a thread trace does.
    """
    first: StreamError | None = None
    for stream in capture.streams:
        start = bytes(stream.data[:8])
        if not any(start):
            continue
        try:
            return recognise(start).layout
        except StreamError as error:
            first = first or StreamError(f"{capture.path}: {stream.name}: {error}")
    if first is not None:
        raise first
    return None


def packets_of(
    stream: Stream,
    layout: Layout | None,
    *,
    only: Iterable[Kind] | None = None,
    progress: Progress | None = None,
    cancel: Flag | None = None,
    capacity: int | None = None,
) -> Packets:
    """The packets of one stream of a capture, as `decode` gives them.

    layout: of the capture (`standing`): a stream that does not begin as a thread trace does has no packets then, and a
    problem, so that it costs itself and not the capture. Without one StreamError is raised.
    """
    try:
        return decode(stream.data, only=only, progress=progress, cancel=cancel, capacity=capacity)
    except StreamError as error:
        if layout is None:
            raise StreamError(f"{stream.name}: {error}") from error
        return undecoded(stream.data, layout, str(error), only=only)
