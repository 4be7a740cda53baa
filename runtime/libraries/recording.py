"""Work written down as it was asked for; a library's engine says it anew at every submission."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from ..errors import BadArguments, BadPacket, BadSettings, Closed, one_of, whole
from ..interface import Profile, Three
from ..signal import HIGHEST

if TYPE_CHECKING:
    from .device import Buffer, Device, Kernel, Signal, Timestamp


@dataclass(frozen=True)
class Copy:
    """Bytes from one buffer to another."""

    source: Buffer
    source_offset: int
    destination: Buffer
    destination_offset: int
    size: int


@dataclass(frozen=True)
class Fill:
    """A buffer full of a word of four bytes."""

    buffer: Buffer
    dword: int


@dataclass(frozen=True)
class Run:
    """A kernel with arguments as the engine wants them."""

    kernel: Kernel
    grid: Three
    block: Three
    arguments: Any


@dataclass(frozen=True)
class Barrier:
    """What comes after sees what came before."""


@dataclass(frozen=True)
class Take:
    """The time at which everything before has ended."""

    timestamp: Timestamp


@dataclass(frozen=True)
class Raise:
    """A signal gets a value once everything before has ended, or (None) is raised by 1; `reached` is what it then is,
    known when it is submitted."""

    signal: Signal
    value: int | None
    reached: int = 0


@dataclass(frozen=True)
class Await:
    """Go on when a signal has a value."""

    signal: Signal
    value: int


Command: TypeAlias = Copy | Fill | Run | Barrier | Take | Raise | Await


@dataclass
class CommandBuffer:
    """`runtime.interface.CommandBuffer`. With `profile` each launch is timed; without `concurrent` each begins when
    those before have ended."""

    device: Device
    profile: bool = False
    concurrent: bool = False
    commands: list[Command] = field(default_factory=list)
    launches: list[Profile] = field(default_factory=list)
    """When each launch ran, of the last submission that has ended; empty without `profile`."""
    buffers: list[Buffer] = field(default_factory=list)

    ended = closed = broken = False

    @property
    def kernels(self) -> tuple[Kernel, ...]:
        """Those that are launched."""
        return tuple(one.kernel for one in self.commands if isinstance(one, Run))

    def copy(
        self,
        source: Buffer,
        destination: Buffer,
        size: int | None = None,
        *,
        source_offset: int = 0,
        destination_offset: int = 0,
    ) -> None:
        """Copy bytes; None: as many as fit. Raises BadArguments, Closed."""
        for buffer in (source, destination):
            one_of(buffer, type(self.device).buffer_type, "copy")
        for at in (source_offset, destination_offset, 0 if size is None else size):
            whole(at, "copy: an offset or a size", 0, 1 << 47)
        room = min(source.size - source_offset, destination.size - destination_offset)
        count = room if size is None else size
        if min(count, source_offset, destination_offset) < 0 or count > room:
            raise BadArguments(
                f"copy of {count} bytes from {source_offset} of {source.size} to {destination_offset} of "
                f"{destination.size}: it does not fit"
            )
        self._uses(source, destination)
        self.commands.append(Copy(source, source_offset, destination, destination_offset, count))

    def fill(self, buffer: Buffer, dword: int) -> None:
        """Fill a buffer, of a multiple of 4 bytes, with a word. Raises BadPacket, Closed."""
        self._uses(buffer)
        whole(dword, "fill: a word", 0, (1 << 32) - 1)
        if buffer.size % 4:
            raise BadPacket(f"fill of {buffer.size} bytes: words have 4 bytes")
        self.commands.append(Fill(buffer, dword))

    def launch(self, kernel: Kernel, grid: Three, block: Three, args: Sequence[Any]) -> None:
        """Run `grid` workgroups of `block` work-items. Raises BadArguments, Closed."""
        self._recording()
        if not isinstance(args, (tuple, list)):
            raise BadArguments(f"{kernel.name}: expected its arguments in a tuple or a list, not {args!r}")
        if not kernel.program.open:
            raise Closed(f"the program of {kernel.name} was closed")
        if not _three(grid) or not _three(block) or math.prod(block) > kernel.largest:
            raise BadArguments(
                f"{kernel.name}: grid {grid} of blocks {block}: expected three positive numbers each, and at most "
                f"{kernel.largest} work-items in a block"
            )
        self._uses(*(one for one in args if isinstance(one, type(self.device).buffer_type)))
        run = Run(kernel, grid, block, self.device.engine.arguments(kernel.handle, kernel.name, args))
        start = self._taken() if self.profile else None
        self.commands.append(run)
        if not self.concurrent:
            self.commands.append(Barrier())
        if start is not None:
            self.launches.append(Profile(kernel.name, start, self._taken()))

    def barrier(self) -> None:
        """What comes after this begins when everything before it has ended. Needed with `concurrent` only."""
        self._recording()
        self.commands.append(Barrier())

    def timestamp(self, timestamp: Timestamp) -> None:
        """Take the time at which everything before has ended."""
        self._recording()
        self.commands.append(Take(timestamp))

    def signal(self, signal: Signal, value: int | None = None) -> None:
        """Raise a signal once everything before has ended: to a value, or by 1 (None).

        `submit` decides what "by 1" makes, and refuses what would not raise the signal. Raises BadArguments.
        """
        self._of_this_device(signal)
        if value is not None:
            value = whole(value, "a signal's value", 1, HIGHEST)
            before = max(
                (one.value or 0 for one in self.commands if isinstance(one, Raise) and one.signal is signal),
                default=0,
            )
            if value <= before:
                raise BadArguments(f"signal: {value} is not more than {before}")
        self.commands.append(Raise(signal, value))

    def wait(self, signal: Signal, value: int) -> None:
        """Go on when a signal is at least `value`. Raises BadArguments."""
        self._of_this_device(signal)
        self.commands.append(Await(signal, whole(value, "a signal's value", 0, HIGHEST)))

    def resolved(self) -> list[Command]:
        """The commands with what each signal is raised to. Raises BadSettings for one that would not grow."""
        found: list[Command] = []
        reached: dict[int, int] = {}
        for one in self.commands:
            if isinstance(one, Raise):
                before = reached.get(id(one.signal), one.signal.raised)
                value = before + 1 if one.value is None else one.value
                if not before < value <= HIGHEST:
                    raise BadSettings(
                        f"the command buffer raises a signal to {value}, and what was submitted before raises it to "
                        f"{before}: submit them in the order of their values, leave the value out (each submission "
                        "then raises it by 1), or use another signal"
                    )
                one, reached[id(one.signal)] = replace(one, reached=value), value
            found.append(one)
        return found

    def _taken(self) -> Timestamp:
        found = self.device.timestamp()
        self.commands.append(Take(found))
        return found

    def _recording(self) -> None:
        self.device.check_open()
        if self.ended:
            raise BadSettings("the recording has ended: record a new command buffer")

    def _of_this_device(self, signal: Signal) -> None:
        self._recording()
        if getattr(signal, "device", None) is not self.device:
            raise BadArguments("a signal: expected one of this device's own")

    def _uses(self, *buffers: Buffer) -> None:
        self._recording()
        for buffer in buffers:
            one_of(buffer, type(self.device).buffer_type, "a buffer")
        self.device.check_open(*buffers)
        self.buffers += [one for one in buffers if one not in self.buffers]

    def end(self) -> None:
        """End the recording."""
        self.ended = True

    def close(self) -> None:
        """Forget it. It cannot be submitted any more."""
        self.ended = self.closed = True
        self.commands, self.buffers = [], []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        self.end()
        self.broken = kind is not None


def _three(numbers: Any) -> bool:
    """Whether they are three positive whole numbers."""
    return (
        isinstance(numbers, (tuple, list))
        and len(numbers) == 3
        and all(type(one) is int and one > 0 for one in numbers)
    )
