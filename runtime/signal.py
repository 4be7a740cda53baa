"""Signals that only grow, and timestamps: what a device writes and a program reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import Closed
from .kfd.pool import Slice

if TYPE_CHECKING:
    from .device import Device


class Signal:
    """A number in memory that command buffers raise, and that they and the program wait for."""

    def __init__(self, device: Device, piece: Slice) -> None:
        self._device, self._piece = device, piece
        piece.memory[:8] = bytes(8)
        self.raised = 0
        """The highest value that was recorded for it."""

    @property
    def address(self) -> int:
        """Where it is."""
        return self._piece.address

    @property
    def value(self) -> int:
        """What it is now. Raises Closed."""
        self._device.check_open()
        return int.from_bytes(self._piece.memory[:8], "little")

    def wait(self, value: int | None = None, timeout: float | None = None) -> None:
        """Wait until it is at least `value` (None: the highest that was recorded), at most `timeout` seconds.

        Raises TimedOut, DeviceFault.
        """
        wanted = self.raised if value is None else value
        self._device.wait_until(lambda: self.value >= wanted, timeout, f"a signal to reach {wanted}")


class Timestamp:
    """The time at which everything before it in its command buffer had ended."""

    def __init__(self, device: Device, piece: Slice) -> None:
        self._device, self._piece = device, piece
        piece.memory[:8] = bytes(8)

    @property
    def address(self) -> int:
        """Where it is written to."""
        return self._piece.address

    @property
    def ticks(self) -> int:
        """Of the GPU's counter. Raises Closed where nothing was written yet."""
        self._device.check_open()
        found = int.from_bytes(self._piece.memory[:8], "little")
        if not found:
            raise Closed("the timestamp was not taken yet: submit its command buffer, and wait for it")
        return found

    @property
    def nanoseconds(self) -> int:
        """Of the CPU's CLOCK_MONOTONIC_RAW."""
        return self._device.clock.nanoseconds(self.ticks)
