"""Command buffers: work that is written down once, and submitted as often as one likes."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from numbers import Integral
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .amd import aql, pm4, sdma
from .amd.layout import Dwords
from .buffer import Buffer
from .errors import BadArguments, BadSettings, Closed, one_of, whole
from .interface import Profile
from .kfd import QueueKind
from .kfd.engines import Packets
from .kfd.pool import Slice
from .program import Kernel
from .recipes import arguments, launch, synchronisation
from .recipes.launch import Three
from .signal import HIGHEST, Raise, Signal, Timestamp
from .tracing import Level, Trace

if TYPE_CHECKING:
    from .device import Device


@dataclass(frozen=True)
class Segment:
    """Work of one engine: for the copy engine its packets, for compute those that lead to them; and between them the
    places where signals are raised."""

    kind: QueueKind
    packets: tuple[Dwords | Raise, ...]


def _three(numbers: Any) -> Three | None:
    """Three positive whole numbers of 32 bits; None if they are none."""
    if not isinstance(numbers, (tuple, list)) or len(numbers) != 3:
        return None
    x, y, z = numbers
    if not type(x) is type(y) is type(z) is int:
        if not all(isinstance(one, Integral) and not isinstance(one, bool) for one in numbers):
            return None
        x, y, z = map(int, numbers)
    return (x, y, z) if min(x, y, z) > 0 and max(x, y, z) < 1 << 32 else None


@dataclass
class CommandBuffer:
    """What is recorded runs in the order of recording: each command sees what those before it did.

    With `concurrent` the launches between two `barrier`s may run at the same time. With `profile` each launch is
    timed. `with` ends the recording; after that it can be submitted, again and again. An exception in the `with` breaks
    the recording off: nothing of it is ever run.
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
        self._words: list[int] = []  # of compute: what a packet of `_compute_parts` will lead to
        self._compute_parts: list[Dwords | Raise] = []
        self._copies: list[Dwords | Raise] = []
        self._copy_words = 0  # that these take in the ring
        self._raises: dict[Signal, int] = {}  # the highest value of each that was named
        self._unordered = False  # a launch was recorded after which nothing has waited yet
        self._pieces: list[Slice] = []
        self.places: list[Signal | Timestamp] = []
        """Those it writes, or waits for: their memory is not another's as long as this may be submitted."""
        self.ended = self.closed = self.broken = False
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
        for one in (source, destination):
            one_of(one, Buffer, "copy")
        offsets = (source_offset, destination_offset)
        source_offset, destination_offset = (whole(at, "copy: an offset", 0, 1 << 47) for at in offsets)
        left = min(source.size - source_offset, destination.size - destination_offset)
        count = left if size is None else whole(size, "copy: a size", 0, 1 << 47)
        if not 0 <= count <= left:
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
        """Fill a buffer, of a multiple of 4 bytes, with a word. Raises BadPacket, BadArguments, Closed."""
        self._uses(buffer)
        dword, chip = whole(dword, "fill: a word", 0, (1 << 32) - 1), self.device.node.chip
        self._copy(sdma.fill(chip, buffer.address, dword, buffer.size), len(sdma.fill(chip, 0, 0, 4)))

    def launch(self, kernel: Kernel, grid: Three, block: Three, args: Sequence[Any]) -> None:
        """Run `grid` workgroups of `block` work-items. Raises BadArguments, BadSettings, Closed."""
        self._recording()
        one_of(kernel, Kernel, "launch")
        about = kernel.about
        if not kernel.program.open:
            raise Closed(f"the program of {kernel.name} was closed")
        groups, items = _three(grid), _three(block)
        if groups is None or items is None or math.prod(items) > (about.largest or 1024):
            raise BadArguments(
                f"{kernel.name}: grid {grid} of blocks {block}: expected three positive numbers each, and at most "
                f"{about.largest or 1024} work-items in a block"
            )
        grid, block = groups, items
        local = self.device.node.properties.get("lds_size_in_kb", 64) << 10
        if about.group > local:
            raise BadArguments(
                f"{kernel.name} wants {about.group} bytes of local memory, and a workgroup has {local}"
            )
        if not isinstance(args, (tuple, list)):
            raise BadArguments(f"{kernel.name}: expected its arguments in a tuple or a list, not {args!r}")
        used = [one for one in args if isinstance(one, Buffer)]
        packed = arguments.pack(about, args, grid, block)
        self._uses(*used)
        values = {
            "KERNARG_SEGMENT_PTR": self._put(packed),
            "PRIVATE_SEGMENT_SIZE": about.scratch,
            "DISPATCH_ID": len(self.kernels),  # its place in the command buffer
        }
        if about.wants("DISPATCH_PTR"):
            whole = grid[0] * block[0], grid[1] * block[1], grid[2] * block[2]
            packet = aql.kernel_dispatch(
                kernel.entry,
                values["KERNARG_SEGMENT_PTR"],
                whole,
                block,
                private=about.scratch,
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
        """Take the time at which everything before has ended. Raises BadArguments for another device's timestamp."""
        self._recording()
        one_of(timestamp, Timestamp, "timestamp")
        timestamp.check_open()
        if timestamp.device is not self.device:
            raise BadArguments("the timestamp is another device's: use one of this device's own")
        self.places.append(timestamp)
        if self._copies:
            chip, writer = self.device.node.chip, self.device.copy_engine.writer
            self._add(writer.timestamp(chip, timestamp.address))
        else:
            self._take(timestamp)

    def signal(self, signal: Signal, value: int | None = None) -> None:
        """Raise a signal once everything before has ended: to a value, or by 1 (None).

        `submit` decides what "by 1" makes, and refuses what would not raise the signal, so that it never goes back,
        in whatever order command buffers are submitted. Raises BadArguments.
        """
        self._of_this_device(signal)
        if value is not None:
            value = whole(value, "a signal's value", 1, HIGHEST)
            if value <= self._raises.get(signal, 0):
                raise BadArguments(f"signal: {value} is not more than {self._raises[signal]}")
            self._raises[signal] = value
        here, device = Raise(signal, value), self.device
        engine = device.copy_engine if self._copies else device.compute_engine
        words = sum(map(len, device.queue.raising(engine, signal, 0)))
        if self._copies:
            self._copied(here, words)
        else:
            self._end_words()
            self._compute_parts.append(here)
            if len(self._compute_parts) * words > engine.largest:
                self._end_compute()

    def wait(self, signal: Signal, value: int) -> None:
        """Go on when a signal is at least `value`. Raises BadArguments."""
        self._of_this_device(signal)
        value = whole(value, "a signal's value", 0, HIGHEST)
        engine = self.device.copy_engine if self._copies else self.device.compute_engine
        self._add(engine.writer.begin(engine.chip, (signal.address, value), False))

    # How they are written down --------------------------------------------------------------------------------------

    def _recording(self) -> None:
        self.device.check_open()
        if self.ended:
            raise BadSettings("the recording has ended: record a new command buffer")

    def _of_this_device(self, signal: Signal) -> None:
        self._recording()
        one_of(signal, Signal, "signal")
        if signal.device is not self.device:
            raise BadArguments("the signal is another device's: use one of this device's own")
        signal.check_open()
        self.places.append(signal)

    def _uses(self, *buffers: Buffer) -> None:
        self._recording()
        for buffer in buffers:
            one_of(buffer, Buffer, "a buffer")
        self.device.check_open(*buffers)
        self.buffers += [one for one in buffers if one not in self.buffers]

    def _put(self, data: bytes) -> int:
        """The address of bytes that live as long as this."""
        piece = self.device.pool.take(len(data))
        self._pieces.append(piece)
        piece.write(data)
        return piece.address

    def _add(self, packets: Packets) -> None:
        if self._copies:
            for packet in packets:
                self._copied(packet, len(packet))
        else:
            self._words += [word for packet in packets for word in packet]

    def _timestamp(self) -> Timestamp:
        found = self.device.timestamp()
        self.places.append(found)
        self._take(found)
        return found

    def _take(self, timestamp: Timestamp) -> None:
        self._compute()
        self._words += synchronisation.timestamp(self.device.node.chip, timestamp.address)
        self._unordered = False

    def _copy(self, dwords: Dwords, each: int) -> None:
        self._end_compute()
        for at in range(0, len(dwords), each):
            self._copied(dwords[at : at + each], each)

    def _copied(self, part: Dwords | Raise, words: int) -> None:
        if self._copy_words + words > self.device.copy_engine.largest:
            self._end_copies()
        self._copies.append(part)
        self._copy_words += words

    def _compute(self) -> None:
        self._end_copies()

    def _end_copies(self) -> None:
        if self._copies:
            self.segments.append(Segment(QueueKind.SDMA, tuple(self._copies)))
            self._copies, self._copy_words = [], 0

    def _end_words(self) -> None:
        if self._words:
            count = len(self._words)
            data = struct.pack(f"<{count}I", *self._words)
            self._compute_parts.append(pm4.indirect(self.device.node.chip, self._put(data), count))
            self._words = []

    def _end_compute(self) -> None:
        self._end_words()
        if self._compute_parts:
            self.segments.append(Segment(QueueKind.PM4, tuple(self._compute_parts)))
            self._compute_parts, self._unordered = [], False

    def end(self) -> None:
        """End the recording. Raises OutOfMemory; then nothing of it is ever run."""
        if not self.ended:
            try:
                if self.traced is not None:
                    self._compute()
                    # Nobody else waits for the waves: a trace that is stopped while they run lacks the rest.
                    self._words += (*synchronisation.finish(self.device.node.chip), *self.traced.stop())
                self._end_compute()
                self._end_copies()
            except BaseException:
                self._break_off()
                raise
            self.ended = True

    def _break_off(self) -> None:
        self.ended = self.broken = True
        self.close()
        if self.traced is not None:
            self.traced.close()

    def close(self) -> None:
        """Give its memory back, once the device is done with it. It cannot be submitted any more."""
        if self.device.inherited:
            self.ended = self.closed = True
            return
        with self.device.lock:  # another thread may be about to submit it
            if self.device.open:
                self.end()
            self.ended = self.closed = True
            pieces, self._pieces, self.segments = self._pieces, [], []
            self.places.clear()
        self.device.retire(partial(self._give, pieces))

    def _give(self, pieces: list[Slice]) -> None:
        for piece in pieces:
            self.device.pool.give(piece)

    def __enter__(self) -> Self:
        if self.closed:
            raise Closed("the command buffer was closed: record a new one")
        self._recording()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        if kind is None:
            self.end()
        else:
            self._break_off()
