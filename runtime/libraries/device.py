"""A device over a library: what `runtime.interface` asks for, from the few things that an `Engine` does."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import Any, ClassVar, Protocol, Self

from ..errors import (
    BadSettings,
    Closed,
    DeviceFault,
    LibraryRefused,
    TimedOut,
    one_of,
    seconds,
    text,
    whole,
)
from ..interface import Kernels
from ..kfd import Kind
from ..signal import HIGHEST
from .recording import Command, CommandBuffer, Raise

PATIENCE = 30.0
"""Seconds after which one is told that nothing has ended."""
_FIRST_PAUSE, _LONGEST_PAUSE = 20e-6, 5e-3  # seconds between two looks


class Memory(Protocol):
    """A buffer as a library has it."""

    def write(self, data: memoryview, offset: int) -> None:
        """Put bytes into it."""

    def read(self, size: int, offset: int) -> bytes:
        """Bytes of it."""

    def close(self) -> None:
        """Give it back."""


class Flight(Protocol):
    """What was handed over to a library."""

    def ended(self) -> bool:
        """Whether it has. Raises DeviceFault."""

    def close(self) -> None:
        """It has ended, and nobody will ask again."""


class Engine(Protocol):
    """What a library does. Kernels, memory and signals are its own handles."""

    def allocate(self, size: int, kind: Kind) -> Memory:
        """Memory. Raises LibraryRefused."""

    def load(self, file: bytes) -> tuple[Mapping[str, Any], Callable[[], None]]:
        """The kernels of a compiled file, and what unloads it. Raises BadCodeObject, LibraryRefused."""

    def compile(self, source: str) -> tuple[Mapping[str, Any], Callable[[], None]]:
        """The kernels of a source, and what unloads them. Raises BadSource, NoCompiler."""

    def largest(self, kernel: Any) -> int:
        """Work-items that a workgroup may have."""

    def arguments(self, kernel: Any, name: str, values: Sequence[Any]) -> Any:
        """Arguments as `run` takes them. Raises BadArguments."""

    def signal(self) -> Any:
        """A signal's handle."""

    def reached(self, signal: Any) -> int:
        """A signal's value."""

    def run(self, commands: Sequence[Command], kernels: tuple[str, ...]) -> Flight:
        """Hand work over, behind what was handed over before. Raises LibraryRefused."""

    def close(self) -> None:
        """Wait for nothing, and give everything back."""


class Buffer:
    """Memory of a device."""

    def __init__(self, device: Device, size: int, kind: Kind) -> None:
        size = whole(size, "a buffer's size", 1, 1 << 47)
        self.device, self.size, self.kind = device, size, kind
        self.memory = device.engine.allocate(size, kind)
        self.open = True
        self.user: Submission | None = None
        """The last submission that uses it."""

    def write(self, data: bytes | bytearray | memoryview, offset: int = 0) -> None:
        """Put bytes into it, once the device does not use it any more. Raises BadArguments, Closed."""
        source = memoryview(data).cast("B")
        self._range(offset, len(source))
        self.memory.write(source, offset)

    def read(self, size: int | None = None, offset: int = 0) -> bytes:
        """Bytes of it; None: all from `offset` on. Raises BadArguments, Closed."""
        count = self.size - offset if size is None else size
        self._range(offset, count)
        return self.memory.read(count, offset)

    def _range(self, offset: int, size: int) -> None:
        self.device.check_open(self)
        whole(size, "a number of bytes", 0, self.size - whole(offset, "an offset", 0, self.size))
        if self.user is not None:
            self.user.wait()

    def close(self) -> None:
        """Give the memory back, once the device does not use it any more."""
        if self.open:
            if self.user is not None and self.device.open and self.device.fault is None:
                self.user.wait()
            self.drop()
            self.device.buffers.remove(self)

    def drop(self) -> None:
        """Give the memory back at once."""
        if self.open:
            self.open = False
            self.memory.close()

    def __enter__(self) -> Self:
        if not self.open:
            raise Closed("the buffer was closed")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


class Kernel:
    """A kernel that is loaded."""

    def __init__(self, program: Program, name: str, handle: Any) -> None:
        self.program, self.name, self.handle = program, name, handle
        self.largest = program.device.engine.largest(handle)


class Program(Kernels[Kernel]):
    """The kernels of a program, by name."""

    def __init__(self, device: Device, loaded: tuple[Mapping[str, Any], Callable[[], None]]) -> None:
        self.device, (kernels, self._unload) = device, loaded
        self._kernels = {name: Kernel(self, name, handle) for name, handle in kernels.items()}
        self.open = True

    def close(self) -> None:
        """Unload it, once the device is done with what was submitted."""
        if self.open:
            if self.device.open and self.device.fault is None:
                self.device.finish()
            self.drop()
            self.device.programs.remove(self)

    def drop(self) -> None:
        """Unload it at once."""
        if self.open:
            self.open = False
            self._unload()

    def __enter__(self) -> Self:
        if not self.open:
            raise Closed("the program was closed")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


class Signal:
    """A number that command buffers raise."""

    def __init__(self, device: Device) -> None:
        self.device, self.handle = device, device.engine.signal()
        self.raised = 0
        """What it is once all that was submitted has ended."""

    @property
    def value(self) -> int:
        """What it is now. Raises Closed."""
        self.device.check_open()
        return self.device.engine.reached(self.handle)

    def wait(self, value: int | None = None, timeout: float | None = None) -> None:
        """Wait until it is at least `value` (None: what the last submission raises it to), at most `timeout` seconds
        (None: the device's `patience`). Raises TimedOut, DeviceFault, BadArguments; BadSettings where nothing that
        raises it was submitted."""
        if value is None and not self.raised:
            raise BadSettings("nothing that raises the signal was submitted: submit it, or name a value")
        wanted = self.raised if value is None else whole(value, "a signal's value", 0, HIGHEST)
        self.device.wait_until(lambda: self.value >= wanted, timeout, f"a signal to reach {wanted}")


class Timestamp:
    """The time at which everything before it had ended."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self.taken: Callable[[], int | None] = lambda: None
        """Asks for the time; an engine sets it."""

    @property
    def nanoseconds(self) -> int:
        """Of the CPU's clock. Raises Closed where nothing was taken yet."""
        self._device.check_open()
        found = self.taken()
        if found is None:
            raise Closed("the timestamp was not taken yet: submit its command buffer, and wait for it")
        return found


class Submission:
    """Work that was handed over. `kernels` are the names of those that it runs."""

    def __init__(self, device: Device, flight: Flight, kernels: tuple[str, ...]) -> None:
        self._device, self._flight, self.kernels = device, flight, kernels
        self._ended = False

    @property
    def done(self) -> bool:
        """It has ended. Raises Closed once the device was closed, DeviceFault."""
        if not self._device.open:
            raise Closed("the device was closed, and this was submitted to it")
        if not self._ended:
            try:
                self._ended = self._flight.ended()
            except DeviceFault as fault:
                self._device.fault = fault
                raise
        return self._ended

    def wait(self, timeout: float | None = None) -> None:
        """Wait until it has ended, at most `timeout` seconds. Raises TimedOut, DeviceFault, Closed."""
        self._device.wait_until(lambda: self.done, timeout, "work that was submitted")

    def drop(self) -> None:
        """Forget what the library has of it."""
        self._flight.close()


class Queue:
    """What is submitted to it runs in order."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self.flying: deque[Submission] = deque()
        """What has not ended, or was not looked at since; oldest first."""

    def submit(self, commands: CommandBuffer) -> Submission:
        """Hand a command buffer over. Raises BadSettings while it is being recorded, Closed, DeviceFault."""
        device = self._device
        one_of(commands, CommandBuffer, "submit")
        if not commands.ended:
            raise BadSettings("the command buffer is still being recorded: leave its `with` first")
        if commands.broken:
            raise BadSettings("the recording was broken off by an exception: record a new command buffer")
        if commands.closed:
            raise Closed("the command buffer was closed: record a new one")
        if commands.device is not device:
            raise BadSettings("the command buffer was recorded on another device: submit it there")
        device.check_open(*commands.buffers)
        for kernel in commands.kernels:
            if not kernel.program.open:
                raise Closed(f"the program of {kernel.name} was closed, and the command buffer launches it")
        while self.flying and self.flying[0].done:
            self.flying.popleft().drop()
        names = tuple(kernel.name for kernel in commands.kernels)
        resolved = commands.resolved()
        done = Submission(device, device.engine.run(resolved, names), names)
        for one in resolved:
            if isinstance(one, Raise):
                one.signal.raised = one.reached
        self.flying.append(done)
        for buffer in commands.buffers:
            buffer.user = done
        return done


class Device:
    """`runtime.interface.Device` over an engine."""

    buffer_type: ClassVar[type[Buffer]] = Buffer

    def __init__(self, engine: Engine, patience: float = PATIENCE) -> None:
        self.engine, self.patience = engine, seconds(patience, "patience")
        self.fault: DeviceFault | None = None
        """What stopped the device; nothing runs on it any more."""
        self.open = True
        self.queue = Queue(self)
        self.buffers: list[Buffer] = []
        self.programs: list[Program] = []

    def alloc(self, size: int, kind: Kind = Kind.DEVICE) -> Buffer:
        """A buffer of so many bytes. Raises LibraryRefused, BadArguments."""
        self.check_open()
        buffer = Buffer(self, size, kind)
        self.buffers.append(buffer)
        return buffer

    def load(self, file: bytes) -> Program:
        """The kernels of a compiled file. Raises BadCodeObject, LibraryRefused."""
        self.check_open()
        return self._program(self.engine.load(bytes(file)))

    def compile(self, source: str) -> Program:
        """The kernels of a source. Raises BadSource, NoCompiler."""
        self.check_open()
        return self._program(self.engine.compile(text(source, "compile: a source")))

    def _program(self, loaded: tuple[Mapping[str, Any], Callable[[], None]]) -> Program:
        program = Program(self, loaded)
        self.programs.append(program)
        return program

    def record(self, *, profile: bool = False, concurrent: bool = False) -> CommandBuffer:
        """A new command buffer."""
        self.check_open()
        one_of(profile, bool, "profile")
        one_of(concurrent, bool, "concurrent")
        return CommandBuffer(self, profile, concurrent)

    def signal(self) -> Signal:
        """A new signal, at 0."""
        self.check_open()
        return Signal(self)

    def timestamp(self) -> Timestamp:
        """A place for a time."""
        self.check_open()
        return Timestamp(self)

    def finish(self, timeout: float | None = None) -> None:
        """Wait until everything that was submitted has ended. Raises TimedOut, DeviceFault."""
        if self.queue.flying:  # work ends in order
            self.queue.flying[-1].wait(timeout)

    def check_open(self, *buffers: Buffer) -> None:
        """Raises Closed if the device or one of the buffers was closed, DeviceFault if the device has stopped."""
        if not self.open:
            raise Closed("the device was closed")
        if self.fault is not None:
            raise self.fault
        for buffer in buffers:
            if not buffer.open:
                raise Closed(f"the buffer of {buffer.size} bytes was closed, and is used")
            if buffer.device is not self:
                raise Closed(f"the buffer of {buffer.size} bytes is another device's")

    def wait_until(self, ready: Callable[[], bool], timeout: float | None, what: str) -> None:
        """Wait for something that the GPU does; `what` is for the message. Raises TimedOut, DeviceFault."""
        self.check_open()
        left = self.patience if timeout is None else seconds(timeout, "timeout")
        end = time.monotonic() + left
        pause = _FIRST_PAUSE
        while not ready():
            if time.monotonic() >= end:
                raise TimedOut(f"{what}: {left} s are over; the work is longer than that, or it hangs")
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)

    def close(self) -> None:
        """Give everything back."""
        if not self.open:
            return
        self.open = False
        with ExitStack() as each:  # one that is refused keeps no other; the engine is last
            if self.fault is not None:  # nothing that the library says then is news
                each.enter_context(suppress(LibraryRefused))
            each.callback(self.engine.close)
            for drop in (*(one.drop for one in self.buffers), *(one.drop for one in self.programs)):
                each.callback(drop)
            for flight in self.queue.flying:
                each.callback(flight.drop)

    def __enter__(self) -> Self:
        if not self.open:
            raise Closed("the device was closed: open it again")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()
