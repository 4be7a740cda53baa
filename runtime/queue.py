"""Submission: command buffers to the engines, in order, and waiting for their end."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .engines import Engine, Packets
from .errors import BadSettings, Closed
from .kfd import QueueKind
from .recording import CommandBuffer, Segment

if TYPE_CHECKING:
    from .device import Device


class Submission:
    """Work that was handed over. `kernels` are the names of those that it runs."""

    def __init__(self, device: Device, engine: Engine, number: int, kernels: tuple[str, ...] = ()) -> None:
        self._device, self._engine, self._number, self.kernels = device, engine, number, kernels

    @property
    def done(self) -> bool:
        """It has ended. Raises Closed once the device was closed."""
        if not self._device.open:
            raise Closed("the device was closed, and this was submitted to it")
        return self._engine.reached >= self._number

    def wait(self, timeout: float | None = None) -> None:
        """Wait until it has ended, at most `timeout` seconds. Raises TimedOut, DeviceFault, Closed."""
        self._device.wait_until(lambda: self.done, timeout, "work that was submitted")


class Queue:
    """A device's queue: what is submitted runs in order, on the engine that each part of it is for."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._last: tuple[Engine, int] | None = None
        self.flying: deque[Submission] = deque()
        """What has not ended, or was not looked at since; oldest first."""

    def submit(self, commands: CommandBuffer) -> Submission:
        """Hand a command buffer over. Raises BadSettings while it is being recorded, Closed, DeviceFault."""
        if not commands.ended:
            raise BadSettings("the command buffer is still being recorded: leave its `with` first")
        if commands.closed:
            raise Closed("the command buffer was closed: record a new one")
        self._device.check_open(*commands.buffers)
        for kernel in commands.kernels:
            if not kernel.program.open:
                raise Closed(f"the program of {kernel.name} was closed, and the command buffer launches it")
        done = self.run(commands.segments, tuple(kernel.name for kernel in commands.kernels))
        for buffer in commands.buffers:
            buffer.user = done  # work ends in order: who waits for the last has waited for all
        return done

    def run(self, segments: Sequence[Segment], kernels: tuple[str, ...] = ()) -> Submission:
        """Hand work over, one stretch after the other; the last one wakes whoever waits."""
        device = self._device
        while self.flying and self.flying[0].done:
            self.flying.popleft()
        for at, segment in enumerate(segments):
            engine = device.copy_engine if segment.kind is QueueKind.SDMA else device.compute_engine
            last = at + 1 == len(segments)
            wake = engine.writer.interrupt(engine.chip, device.wake.slot, device.wake.id) if last else ()
            engine.put(self._packets(engine, segment), wake)
            self._last = engine, engine.given
        engine, number = self._last or (device.compute_engine, 0)
        done = Submission(device, engine, number, kernels)
        self.flying.append(done)
        return done

    def _packets(self, engine: Engine, segment: Segment) -> Packets:
        device, chip, writer = self._device, engine.chip, engine.writer
        after = None
        if self._last is not None and self._last[0] is not engine:
            # One engine does not see how far another is.
            other, number = self._last
            after = (other.timeline, number) if other.reached < number else None
        code = engine is device.compute_engine and device.take_fresh_code()
        return (
            *writer.begin(chip, after, code),
            *segment.packets,
            *writer.signal(chip, engine.timeline, engine.given + 1),
        )
