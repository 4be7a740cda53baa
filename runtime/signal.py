"""Signals that only grow, and timestamps: what a device writes and a program reads."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .errors import BadSettings, Closed, whole
from .kfd.pool import Slice

if TYPE_CHECKING:
    from .device import Device


HIGHEST = (1 << 32) - 1
"""Of a signal: packets that wait compare 32 bits."""


def _give(device: weakref.ref[Device], piece: Slice) -> None:
    found = device()
    if found is not None:
        found.defer(partial(found.pool.give, piece))


class Place:
    """Memory for one number, which the device has back at the end of the `with`, or when nobody needs this any more;
    and not before what was submitted has ended."""

    def __init__(self, device: Device, piece: Slice) -> None:
        self.device, self._piece = device, piece
        self._end = weakref.finalize(self, _give, weakref.ref(device), piece)
        self._end.atexit = False
        piece.write(bytes(8))

    @property
    def open(self) -> bool:
        """It was not closed."""
        return self._end.alive

    @property
    def address(self) -> int:
        """Where it is."""
        return self._piece.address

    @property
    def _now(self) -> int:
        return int.from_bytes(self._piece.read(8), "little")

    def check_open(self) -> None:
        """Raises Closed if it or its device was closed, DeviceFault if the device has stopped."""
        self.device.check_open()
        if not self.open:
            raise Closed(f"the {type(self).__name__.lower()} was closed, and is used")

    def close(self) -> None:
        """Give the memory back, once what was submitted has ended. Command buffers with it cannot be submitted then."""
        self._end()
        self.device.release_retired()

    def __enter__(self) -> Self:
        if not self.open or not self.device.open:
            raise Closed(f"the {type(self).__name__.lower()} was closed")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


class Signal(Place):
    """A number in memory that command buffers raise, and that they and the program wait for."""

    def __init__(self, device: Device, piece: Slice) -> None:
        super().__init__(device, piece)
        self.raised = 0
        """What it is once all that was submitted has ended."""

    @property
    def value(self) -> int:
        """What it is now; what was submitted goes on. Raises Closed, DeviceFault."""
        self.check_open()
        self.device.system.pause(0)
        return self._now

    def wait(self, value: int | None = None, timeout: float | None = None) -> None:
        """Wait until it is at least `value` (None: what the last submission raises it to), at most `timeout` seconds
        (None: the device's `patience`).

        Raises TimedOut, DeviceFault, BadArguments; BadSettings where nothing that raises it was submitted.
        """
        self.check_open()
        if value is None and not self.raised:
            raise BadSettings("nothing that raises the signal was submitted: submit it, or name a value")
        wanted = self.raised if value is None else whole(value, "a signal's value", 0, HIGHEST)
        self.device.wait_until(lambda: self._now >= wanted, timeout, f"a signal to reach {wanted}")


@dataclass(frozen=True, eq=False)
class Raise:
    """The place in a command buffer where a signal is raised: to `value`, or by 1 (None). What to is known when it is
    submitted."""

    signal: Signal
    value: int | None


class Timestamp(Place):
    """The time at which everything before it in its command buffer had ended."""

    @property
    def ticks(self) -> int:
        """Of the GPU's counter. Raises Closed where nothing was written yet."""
        self.check_open()
        if not self._now:
            raise Closed("the timestamp was not taken yet: submit its command buffer, and wait for it")
        return self._now

    @property
    def nanoseconds(self) -> int:
        """Of the CPU's CLOCK_MONOTONIC_RAW."""
        return self.device.clock.nanoseconds(self.ticks)
