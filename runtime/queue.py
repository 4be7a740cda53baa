"""Submission: command buffers to the engines, in order, and waiting for their end."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .errors import BadSettings, Closed, RuntimeFault, one_of
from .kfd import QueueKind
from .kfd.engines import Engine, Packets
from .recording import CommandBuffer, Segment
from .signal import HIGHEST, Raise, Signal

if TYPE_CHECKING:
    from .device import Device


class Submission:
    """Work that was handed over. `kernels` are the names of those that it runs."""

    def __init__(self, device: Device, engine: Engine, number: int, kernels: tuple[str, ...] = ()) -> None:
        self._device, self._engine, self._number, self.kernels = device, engine, number, kernels

    @property
    def done(self) -> bool:
        """It has ended; what was submitted goes on. Raises Closed once the device was closed."""
        if not self.ended:
            self._device.system.pause(0)
        return self.ended

    @property
    def ended(self) -> bool:
        """It has, by what memory says. Raises Closed once the device was closed."""
        if not self._device.open:
            raise Closed("the device was closed, and this was submitted to it")
        return self._engine.reached >= self._number

    def wait(self, timeout: float | None = None) -> None:
        """Wait until it has ended, at most `timeout` seconds (None: the device's `patience`).

        Raises TimedOut, DeviceFault, Closed, BadArguments.
        """
        self._device.wait_until(lambda: self.ended, timeout, "work that was submitted")


class Queue:
    """A device's queue: what is submitted runs in order, on the engine that each part of it is for. The end of a `with`
    waits for all of it."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._last: tuple[Engine, int] | None = None
        self.flying: deque[Submission] = deque()
        """What has not ended, or was not looked at since; oldest first."""

    @property
    def last(self) -> Submission | None:
        """What was handed over last, if it is not known to have ended."""
        try:
            return self.flying[-1]
        except IndexError:  # nothing; or another thread has just seen the last one end
            return None

    def submit(self, commands: CommandBuffer) -> Submission:
        """Hand a command buffer over. Signals get their values here, in the order of submissions.

        Raises BadSettings while it is being recorded, if its recording was broken off, and where a signal would go
        back; Closed, DeviceFault.
        """
        one_of(commands, CommandBuffer, "submit")
        if not commands.ended:
            raise BadSettings("the command buffer is still being recorded: leave its `with` first")
        if commands.broken:
            raise BadSettings("the recording was broken off by an exception: record a new command buffer")
        if commands.device is not self._device:
            raise BadSettings("the command buffer was recorded on another device: submit it there")
        with self._device.lock:  # what is open here stays open until it was handed over
            if commands.closed:
                raise Closed("the command buffer was closed: record a new one")
            self._device.check_open(*commands.buffers)
            for place in commands.places:
                place.check_open()
            for kernel in commands.kernels:
                if not kernel.program.open:
                    raise Closed(
                        f"the program of {kernel.name} was closed, and the command buffer launches it"
                    )
            values = _values(commands.segments)
            done = self._run(commands.segments, tuple(kernel.name for kernel in commands.kernels), values)
            for buffer in commands.buffers:
                buffer.user = done  # work ends in order: who waits for the last has waited for all
        return done

    def run(
        self,
        segments: Sequence[Segment],
        kernels: tuple[str, ...] = (),
        values: Mapping[Raise, int] | None = None,
    ) -> Submission:
        """Hand work over, one stretch after the other; the last one wakes whoever waits. `values` are those that
        signals are raised to."""
        with self._device.lock:
            self._device.check_open()
            return self._run(segments, kernels, values or {})

    def _run(
        self, segments: Sequence[Segment], kernels: tuple[str, ...], values: Mapping[Raise, int]
    ) -> Submission:
        try:
            return self._hand_over(segments, kernels, values)
        except RuntimeFault as problem:  # of what was handed over before
            self._device.blame(problem)
            raise

    def _hand_over(
        self, segments: Sequence[Segment], kernels: tuple[str, ...], values: Mapping[Raise, int]
    ) -> Submission:
        device = self._device
        while self.flying and self.flying[0].ended:
            self.flying.popleft()
        for at, segment in enumerate(segments):
            engine = device.copy_engine if segment.kind is QueueKind.SDMA else device.compute_engine
            last = at + 1 == len(segments)
            wake = engine.writer.interrupt(engine.chip, device.wake.slot, device.wake.id) if last else ()
            engine.put(self._packets(engine, segment, values), wake)
            self._last = engine, engine.given
            for part in segment.packets:
                if isinstance(part, Raise):
                    part.signal.raised = values[part]
        engine, number = self._last or (device.compute_engine, 0)
        done = Submission(device, engine, number, kernels)
        self.flying.append(done)
        return done

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        """Wait for what was submitted, unless an exception ends the `with`."""
        if kind is None:
            self._device.finish()

    def raising(self, engine: Engine, signal: Signal, value: int) -> Packets:
        """The packets of an engine that raise a signal to a value, and wake whoever waits for it."""
        wake = self._device.wake
        return (
            *engine.writer.signal(engine.chip, signal.address, value),
            *engine.writer.interrupt(engine.chip, wake.slot, wake.id),
        )

    def _packets(self, engine: Engine, segment: Segment, values: Mapping[Raise, int]) -> Packets:
        device, chip, writer = self._device, engine.chip, engine.writer
        after = None
        if self._last is not None and self._last[0] is not engine:
            # One engine does not see how far another is.
            other, number = self._last
            after = (other.timeline, number) if other.reached < number else None
        code = engine is device.compute_engine and device.take_fresh_code()
        packets = [*writer.begin(chip, after, code)]
        for part in segment.packets:
            if isinstance(part, Raise):
                packets += self.raising(engine, part.signal, values[part])
            else:
                packets.append(part)
        return (*packets, *writer.signal(chip, engine.timeline, engine.given + 1))


def _values(segments: Sequence[Segment]) -> dict[Raise, int]:
    """What each signal is raised to. Raises BadSettings for one that would not grow."""
    found: dict[Raise, int] = {}
    reached: dict[Signal, int] = {}
    for segment in segments:
        for part in segment.packets:
            if isinstance(part, Raise):
                before = reached.get(part.signal, part.signal.raised)
                value = before + 1 if part.value is None else part.value
                if not before < value <= HIGHEST:
                    raise BadSettings(
                        f"the command buffer raises a signal to {value}, and what was submitted before raises it to "
                        f"{before}: submit them in the order of their values, leave the value out (each submission "
                        "then raises it by 1), or use another signal"
                    )
                found[part] = reached[part.signal] = value
    return found
