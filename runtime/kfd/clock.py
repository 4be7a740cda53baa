"""The GPU's counter and the CPU's clock, one in terms of the other."""

from __future__ import annotations

from dataclasses import dataclass

from bindings import kfd

from .connection import Connection
from .node import Node

_FAR_ENOUGH = 50_000_000  # nanoseconds between two readings from which the counter's true rate is known well


@dataclass(frozen=True)
class Reading:
    """Both at one moment: the GPU's counter, and nanoseconds of CLOCK_MONOTONIC_RAW."""

    gpu: int
    cpu: int


class Clock:
    """Readings of a GPU's counter beside the CPU's clock. `frequency` is the counter's rate as the driver says it."""

    def __init__(self, connection: Connection, node: Node) -> None:
        self._connection, self._node = connection, node
        self.frequency = connection.counter_frequency(node)
        self._first = self._last = self.read()

    def read(self) -> Reading:
        """Both, now."""
        counters = self._connection.call(kfd.AMDKFD_IOC_GET_CLOCK_COUNTERS, gpu_id=self._node.gpu_id)
        return Reading(counters.gpu_clock_counter, counters.cpu_clock_counter)

    def nanoseconds(self, ticks: int) -> int:
        """The CPU's time, in nanoseconds of CLOCK_MONOTONIC_RAW, at which the GPU's counter was `ticks`.

        Two readings far enough apart give the counter's rate as it is; until there are, the driver's figure does.
        """
        if ticks > self._last.gpu or self._last is self._first:
            self._last = self.read()
        span, elapsed = self._last.gpu - self._first.gpu, self._last.cpu - self._first.cpu
        if elapsed >= _FAR_ENOUGH and span > 0:
            return self._first.cpu + (ticks - self._first.gpu) * elapsed // span
        return self._last.cpu + (ticks - self._last.gpu) * 1_000_000_000 // self.frequency
