"""From shader clocks to nanoseconds: the readings of the real-time counter that a stream holds."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .decoding import bits
from .decoding.packets import Packets
from .errors import SqttError
from .formats import Kind
from .formats.names import REAL_TIME_HZ
from .registers.markers import Markers

I64 = NDArray[np.int64]
F64 = NDArray[np.float64]


class ClockError(SqttError):
    """The stream's clock readings are too few for nanoseconds."""


def pairs(packets: Packets, marked: Markers | None = None) -> I64:
    """The readings of the real-time counter: shape (readings, 2), shader clocks and counter.

    RDNA has them in TIMESTAMP packets, CDNA in clock markers (`marked`). The counter is unwrapped: where it falls, it
    has gone round.
    """
    layout = packets.layout
    if layout.stamp is None:
        clocks = () if marked is None else marked.clocks
        return np.array([(one.time, one.counter) for one in clocks], np.int64).reshape(-1, 2)
    rows = packets.select(Kind.TIMESTAMP)
    test = layout.stamp.test
    at = packets.position[rows] * layout.unit
    real = bits.read(packets.stream, at + test.low, test.bits) == layout.stamp.real
    rows = rows[real]
    if "lost" in layout.packet(Kind.TIMESTAMP).by_name:
        rows = rows[packets.field("lost", rows) == 0]  # with both bits set it is no reading
    counter = packets.field("value", rows)
    falls = np.diff(counter, prepend=counter[:1]) < 0
    counter += np.cumsum(falls) << layout.stamp.value.bits
    return np.stack([packets.time[rows], counter], axis=1)


@dataclass(frozen=True, eq=False)
class Clock:
    """The real time of a stream's shader clocks, straight between readings and beyond the first and the last."""

    time: I64 = field(repr=False)
    """Shader clocks of the readings, rising; readings at the same clock are averaged."""
    counter: F64 = field(repr=False)
    """The real-time counter there."""
    hertz: int
    """Rate of the real-time counter."""
    shader_hertz: float | None = None
    """Rate of the shader clock that is taken where a single reading gives none."""

    @classmethod
    def of(
        cls,
        packets: Packets,
        marked: Markers | None = None,
        *,
        hertz: int | None = None,
        shader_hertz: float | None = None,
    ) -> Clock:
        """The clock of a stream.

        hertz: rate of the real-time counter; None takes it from the markers, else 100 MHz.
        shader_hertz: rate of the shader clock, for streams with a single reading.
        """
        found = pairs(packets, marked)
        marked_hertz = None if marked is None else marked.counter_hertz
        return cls.through(found, hertz=hertz or marked_hertz or REAL_TIME_HZ, shader_hertz=shader_hertz)

    @classmethod
    def through(
        cls, readings: ArrayLike, *, hertz: int = REAL_TIME_HZ, shader_hertz: float | None = None
    ) -> Clock:
        """The clock through readings as `pairs` gives them. ClockError when they are too few."""
        rows = np.asarray(readings, np.int64).reshape(-1, 2)
        time, which, many = np.unique(rows[:, 0], return_inverse=True, return_counts=True)
        if len(time) == 0 or (len(time) == 1 and not shader_hertz):
            raise ClockError(
                f"{len(time)} of the clock readings that nanoseconds need are in the stream, and two are the least: "
                "capture with real-time stamps (SQ_THREAD_TRACE_CTRL.RT_FREQ, token REALTIME), "
                "or give shader_hertz where there is one"
            )
        origin = int(rows[0, 1])
        mean = np.bincount(which.ravel(), (rows[:, 1] - origin).astype(np.float64)) / many
        return cls(time, mean + origin, hertz, shader_hertz)

    def nanoseconds(self, time: ArrayLike) -> F64:
        """Shader clocks to nanoseconds since the real-time counter was zero."""
        times = np.asarray(time, np.float64)
        scale = 1e9 / self.hertz
        if len(self.time) == 1:
            assert self.shader_hertz is not None
            return np.asarray(self.counter[0] * scale + (times - self.time[0]) * 1e9 / self.shader_hertz)
        at = np.clip(np.searchsorted(self.time, times, side="right") - 1, 0, len(self.time) - 2)
        begin = self.time[at]
        slope = (self.counter[at + 1] - self.counter[at]) / (self.time[at + 1] - begin)
        return np.asarray((self.counter[at] + (times - begin) * slope) * scale)

    def frequency(self) -> tuple[I64, F64]:
        """The shader clock between readings: the clocks where each interval begins, and its mean rate in hertz.

        NaN where the counter stood still.
        """
        if len(self.time) == 1:
            return self.time, np.array([self.shader_hertz or np.nan])
        ticks = np.diff(self.counter)
        rate = np.diff(self.time) / np.where(ticks > 0, ticks, np.nan) * self.hertz
        return self.time[:-1], rate
