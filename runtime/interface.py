"""What every device can do, whatever stands behind it: the driver (kfd), a mock, HIP or Metal.

`runtime.open` gives a `Device`. Tests hold all of them to the same suite (`tests/runtime/conformance`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from .errors import NoKernel
from .kfd import Kind

Three = tuple[int, int, int]
_Kernel = TypeVar("_Kernel")


class Closing(Protocol):
    """What is given back by `close`, or at the end of a `with`."""

    def close(self) -> None:
        """Give it back; a second time does nothing."""

    def __enter__(self) -> Self:
        """The object."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Close it."""


class Buffer(Closing, Protocol):
    """Memory of a device."""

    @property
    def size(self) -> int:
        """In bytes."""

    @property
    def open(self) -> bool:
        """It was not closed."""

    def write(self, data: bytes | bytearray | memoryview, offset: int = 0) -> None:
        """Put bytes into it. Raises BadArguments for a range outside of it, Closed."""

    def read(self, size: int | None = None, offset: int = 0) -> bytes:
        """Bytes of it; None: all from `offset` on. Raises BadArguments, Closed."""


class Kernel(Protocol):
    """A kernel that is loaded."""

    @property
    def name(self) -> str:
        """As in the source."""


class Program(Closing, Protocol):
    """The kernels of a program: a mapping by name."""

    def __getitem__(self, name: str) -> Kernel:
        """Raises NoKernel, a KeyError, that names those there are."""

    def __iter__(self) -> Iterator[str]:
        """The names."""

    def __len__(self) -> int:
        """How many."""


class Kernels(Mapping[str, _Kernel]):
    """The mapping that programs are."""

    _kernels: dict[str, _Kernel]

    def __getitem__(self, name: str) -> _Kernel:
        if name not in self._kernels:
            raise NoKernel(f"no kernel {name!r}; there are {', '.join(self._kernels) or 'none'}")
        return self._kernels[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kernels)

    def __len__(self) -> int:
        return len(self._kernels)


class Signal(Protocol):
    """A number that only grows."""

    @property
    def value(self) -> int:
        """What it is now. Raises Closed."""

    def wait(self, value: int | None = None, timeout: float | None = None) -> None:
        """Wait until it is at least `value` (None: what the last submission raises it to), at most `timeout` seconds
        (None: the device's `patience`).

        Raises TimedOut, DeviceFault, BadArguments; BadSettings where nothing that raises it was submitted.
        """


class Timestamp(Protocol):
    """The time at which everything before it in its command buffer had ended."""

    @property
    def nanoseconds(self) -> int:
        """Of the CPU's clock that never goes back. Raises Closed where it was not taken yet."""


@dataclass(frozen=True)
class Profile:
    """When one launch ran."""

    kernel: str
    start: Timestamp
    end: Timestamp

    @property
    def nanoseconds(self) -> int:
        """How long it took, in the CPU's time."""
        return self.end.nanoseconds - self.start.nanoseconds


class Submission(Protocol):
    """Work that was handed over."""

    @property
    def done(self) -> bool:
        """It has ended. Raises Closed once the device was closed."""

    def wait(self, timeout: float | None = None) -> None:
        """Wait until it has ended, at most `timeout` seconds. Raises TimedOut, DeviceFault, Closed."""


class CommandBuffer(Closing, Protocol):
    """Work that is written down once, and submitted as often as one likes. `with` ends the recording."""

    def copy(
        self,
        source: Any,
        destination: Any,
        size: int | None = None,
        *,
        source_offset: int = 0,
        destination_offset: int = 0,
    ) -> None:
        """Copy bytes from one buffer to another. Raises BadArguments, Closed."""

    def fill(self, buffer: Any, dword: int) -> None:
        """Fill a buffer with a word of four bytes. Raises BadPacket, Closed."""

    def launch(self, kernel: Any, grid: Three, block: Three, args: Sequence[Any]) -> None:
        """Run `grid` workgroups of `block` work-items. Raises BadArguments, Closed."""

    def barrier(self) -> None:
        """What comes after this begins when everything before it has ended."""

    def timestamp(self, timestamp: Any) -> None:
        """Take the time at which everything before has ended."""

    def signal(self, signal: Any, value: int | None = None) -> None:
        """Raise a signal once everything before has ended: to a value, or by 1 (None), as `submit` finds it."""

    def wait(self, signal: Any, value: int) -> None:
        """Go on when a signal is at least `value`."""


class Queue(Protocol):
    """What is submitted to it runs in order."""

    def submit(self, commands: Any) -> Submission:
        """Hand a command buffer over. Raises BadSettings while it is being recorded, if its recording was broken off,
        and where a signal would go back; Closed, DeviceFault."""


class Device(Closing, Protocol):
    """A GPU, opened."""

    queue: Any

    @property
    def open(self) -> bool:
        """It was not closed."""

    def alloc(self, size: int, kind: Kind = Kind.DEVICE) -> Any:
        """A `Buffer` of so many bytes. Raises OutOfMemory, LibraryRefused, BadArguments."""

    def load(self, file: bytes) -> Any:
        """The `Program` of a compiled file. Raises BadCodeObject."""

    def compile(self, source: str) -> Any:
        """The `Program` of a source in the device's language. Raises BadSource, NoCompiler."""

    def record(self, *, profile: bool = False, concurrent: bool = False) -> Any:
        """A new `CommandBuffer`."""

    def signal(self) -> Any:
        """A new `Signal`, at 0."""

    def timestamp(self) -> Any:
        """A place for a `Timestamp`."""

    def finish(self, timeout: float | None = None) -> None:
        """Wait until everything that was submitted has ended. Raises TimedOut, DeviceFault."""


if TYPE_CHECKING:
    from . import buffer, device, queue, recording, signal
    from .libraries import device as library
    from .libraries import recording as written

    # mypy holds both implementations to the protocols.
    _DEVICES: tuple[type[Device], ...] = (device.Device, library.Device)
    _BUFFERS: tuple[type[Buffer], ...] = (buffer.Buffer, library.Buffer)
    _COMMANDS: tuple[type[CommandBuffer], ...] = (recording.CommandBuffer, written.CommandBuffer)
    _QUEUES: tuple[type[Queue], ...] = (queue.Queue, library.Queue)
    _SIGNALS: tuple[type[Signal], ...] = (signal.Signal, library.Signal)
    _TIMES: tuple[type[Timestamp], ...] = (signal.Timestamp, library.Timestamp)
