"""Command buffers: work that is written down once, and submitted as often as one likes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .amd import aql, pm4, sdma
from .amd.layout import Dwords
from .buffer import Buffer
from .engines import Packets
from .errors import BadArguments, BadSettings, Closed
from .kfd import QueueKind
from .kfd.pool import Slice
from .program import Kernel
from .recipes import arguments, launch, synchronisation
from .recipes.launch import Three
from .signal import Signal, Timestamp
from .tracing import Level, Trace

if TYPE_CHECKING:
    from .device import Device


@dataclass(frozen=True)
class Segment:
    """Work of one engine: for the copy engine its packets, for compute the packet that leads to them."""

    kind: QueueKind
    packets: Packets


def _three(numbers: Any) -> bool:
    """Whether they are three positive whole numbers."""
    return (
        isinstance(numbers, (tuple, list))
        and len(numbers) == 3
        and all(type(one) is int and one > 0 for one in numbers)
    )


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


@dataclass
class CommandBuffer:
    """What is recorded runs in the order of recording: each command sees what those before it did.

    With `concurrent` the launches between two `barrier`s may run at the same time. With `profile` each launch is
    timed. `with` ends the recording; after that it can be submitted, again and again.
    """

    device: Device
    profile: bool = False
    concurrent: bool = False
    trace: Level | None = None
    segments: list[Segment] = field(default_factory=list)
    kernels: list[Kernel] = field(default_factory=list)
    launches: list[Profile] = field(default_factory=list)
    """When each launch ran, of the last submission that has ended; empty without `profile`."""
    buffers: list[Buffer] = field(default_factory=list)
    traced: Trace | None = None
    """The thread trace, with `trace`."""

    def __post_init__(self) -> None:
        self._words: list[int] = []
        self._copies: list[Dwords] = []
        self._unordered = False  # a launch was recorded after which nothing has waited yet
        self._pieces: list[Slice] = []
        self.ended = self.closed = False
        if self.trace is not None:
            self.traced = Trace(self.device, self.trace)
            self._words += self.traced.start()

    # Commands -------------------------------------------------------------------------------------------------------

    def copy(
        self,
        source: Buffer,
        destination: Buffer,
        size: int | None = None,
        *,
        source_offset: int = 0,
        destination_offset: int = 0,
    ) -> None:
        """Copy bytes from one buffer to another; None: as many as both have. Raises BadArguments, Closed."""
        left = min(source.size - source_offset, destination.size - destination_offset)
        count = left if size is None else size
        if min(source_offset, destination_offset, count) < 0 or count > left:
            raise BadArguments(
                f"copy of {count} bytes from {source_offset} of {source.size} to {destination_offset} of "
                f"{destination.size}: it does not fit"
            )
        self._uses(source, destination)
        chip = self.device.node.chip
        self._copy(
            sdma.copy(chip, source.address + source_offset, destination.address + destination_offset, count),
            len(sdma.copy(chip, 0, 0, 1)),
        )

    def fill(self, buffer: Buffer, dword: int) -> None:
        """Fill a buffer, of a multiple of 4 bytes, with a word. Raises BadPacket, Closed."""
        self._uses(buffer)
        chip = self.device.node.chip
        self._copy(sdma.fill(chip, buffer.address, dword, buffer.size), len(sdma.fill(chip, 0, 0, 4)))

    def launch(self, kernel: Kernel, grid: Three, block: Three, args: Sequence[Any]) -> None:
        """Run `grid` workgroups of `block` work-items. Raises BadArguments, BadSettings, Closed."""
        self._recording()
        about = kernel.about
        if not kernel.program.open:
            raise Closed(f"the program of {kernel.name} was closed")
        if not _three(grid) or not _three(block) or math.prod(block) > (about.largest or 1024):
            raise BadArguments(
                f"{kernel.name}: grid {grid} of blocks {block}: expected three positive numbers each, and at most "
                f"{about.largest or 1024} work-items in a block"
            )
        used = [one for one in args if isinstance(one, Buffer)]
        packed = arguments.pack(about, args, grid, block)
        self._uses(*used)
        values = {"KERNARG_SEGMENT_PTR": self._put(packed), "PRIVATE_SEGMENT_SIZE": about.private}
        if about.wants("DISPATCH_PTR"):
            whole = grid[0] * block[0], grid[1] * block[1], grid[2] * block[2]
            packet = aql.kernel_dispatch(
                kernel.entry,
                values["KERNARG_SEGMENT_PTR"],
                whole,
                block,
                private=about.private,
                group=about.group,
            )
            values["DISPATCH_PTR"] = self._put(b"".join(word.to_bytes(4, "little") for word in packet))
        chip, scratch = self.device.node.chip, self.device.scratch(about)
        if scratch is not None:
            values |= launch.scratch_values(chip, scratch, about.wave32)
        user = launch.user_data(about, values)
        words = launch.launch(chip, about, kernel.entry, grid, block, user, about.group, scratch)
        self._compute()
        if self._unordered and not self.concurrent:
            self._words += synchronisation.barrier(chip)
        start = self._timestamp() if self.profile else None
        self._words += words
        self._unordered = True
        if start is not None:
            self.launches.append(Profile(kernel.name, start, self._timestamp()))
        self.kernels.append(kernel)
        if self.traced is not None:
            self.traced.launched(kernel.program, kernel.name)

    def barrier(self) -> None:
        """What comes after this begins when everything before it has ended. Needed with `concurrent` only."""
        self._recording()
        if self._unordered:
            self._compute()
            self._words += synchronisation.barrier(self.device.node.chip)
            self._unordered = False

    def timestamp(self, timestamp: Timestamp) -> None:
        """Take the time at which everything before has ended."""
        self._recording()
        if self._copies:
            self._copies += self.device.copy_engine.writer.timestamp(self.device.node.chip, timestamp.address)
        else:
            self._take(timestamp)

    def signal(self, signal: Signal, value: int | None = None) -> None:
        """Raise a signal once everything before has ended; None: by 1. Raises BadArguments for one that is not more."""
        self._recording()
        wanted = signal.raised + 1 if value is None else value
        if not signal.raised < wanted < 1 << 32:
            raise BadArguments(f"signal: {wanted} is not more than {signal.raised}, or has more than 32 bits")
        engine = self.device.copy_engine if self._copies else self.device.compute_engine
        packets = engine.writer.signal(engine.chip, signal.address, wanted)
        packets += engine.writer.interrupt(engine.chip, self.device.wake.slot, self.device.wake.id)
        self._add(packets)
        signal.raised = wanted

    def wait(self, signal: Signal, value: int) -> None:
        """Go on when a signal is at least `value`."""
        self._recording()
        engine = self.device.copy_engine if self._copies else self.device.compute_engine
        self._add(engine.writer.begin(engine.chip, (signal.address, value), False))

    # How they are written down --------------------------------------------------------------------------------------

    def _recording(self) -> None:
        self.device.check_open()
        if self.ended:
            raise BadSettings("the recording has ended: record a new command buffer")

    def _uses(self, *buffers: Buffer) -> None:
        self._recording()
        self.device.check_open(*buffers)
        self.buffers += [one for one in buffers if one not in self.buffers]

    def _put(self, data: bytes) -> int:
        """The address of bytes that live as long as this."""
        piece = self.device.pool.take(len(data))
        self._pieces.append(piece)
        piece.memory[: len(data)] = data
        return piece.address

    def _add(self, packets: Packets) -> None:
        if self._copies:
            self._copies += packets
        else:
            self._compute()
            self._words += [word for packet in packets for word in packet]

    def _timestamp(self) -> Timestamp:
        found = self.device.timestamp()
        self._take(found)
        return found

    def _take(self, timestamp: Timestamp) -> None:
        self._compute()
        self._words += synchronisation.timestamp(self.device.node.chip, timestamp.address)
        self._unordered = False

    def _copy(self, dwords: Dwords, each: int) -> None:
        self._end_compute()
        for at in range(0, len(dwords), each):
            if sum(map(len, self._copies)) + each > self.device.copy_engine.largest:
                self._end_copies()
            self._copies.append(dwords[at : at + each])

    def _compute(self) -> None:
        self._end_copies()

    def _end_copies(self) -> None:
        if self._copies:
            self.segments.append(Segment(QueueKind.SDMA, tuple(self._copies)))
            self._copies = []

    def _end_compute(self) -> None:
        if self._words:
            data = b"".join(word.to_bytes(4, "little") for word in self._words)
            packet = pm4.indirect(self.device.node.chip, self._put(data), len(self._words))
            self.segments.append(Segment(QueueKind.PM4, (packet,)))
            self._words, self._unordered = [], False

    def end(self) -> None:
        """End the recording."""
        if not self.ended:
            if self.traced is not None:
                self._compute()
                self._words += self.traced.stop()
            self._end_compute()
            self._end_copies()
            self.ended = True

    def close(self) -> None:
        """Give its memory back, once the device is done with it. It cannot be submitted any more."""
        if self.device.open:
            self.end()
        self.ended = self.closed = True
        pieces, self._pieces, self.segments = self._pieces, [], []
        self.device.retire(partial(self._give, pieces))

    def _give(self, pieces: list[Slice]) -> None:
        for piece in pieces:
            self.device.pool.give(piece)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.end()
