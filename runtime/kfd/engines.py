"""The two engines of a device, compute and copy: what a stretch of work is in the packets of each, and their rings."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from ..amd import pm4, sdma
from ..amd.chip import Chip
from ..amd.layout import Dwords
from ..errors import BadSettings
from ..recipes import synchronisation
from .connection import Connection
from .node import Node
from .pool import Slice
from .queue import HwQueue, QueueKind

Packets = tuple[Dwords, ...]


class Writer(Protocol):
    """The packets that every engine has."""

    def begin(self, chip: Chip, after: tuple[int, int] | None, code: bool) -> Packets:
        """What comes before work: wait until memory at an address is at least a value, and let caches forget what
        they hold; with `code` that of instructions too."""

    def signal(self, chip: Chip, address: int, value: int) -> Packets:
        """Write when everything before has ended."""

    def interrupt(self, chip: Chip, slot: int, number: int) -> Packets:
        """Wake whoever waits for an event, after what was signalled before."""

    def timestamp(self, chip: Chip, address: int) -> Packets:
        """Write the time at which everything before has ended."""


class Compute:
    """Compute's packets (`Writer`)."""

    def begin(self, chip: Chip, after: tuple[int, int] | None, code: bool) -> Packets:
        acquire = synchronisation.acquire(chip, code=code)
        return (
            (acquire,)
            if after is None
            else (pm4.wait_memory(chip, after[0], pm4.AT_LEAST, after[1]), acquire)
        )

    def signal(self, chip: Chip, address: int, value: int) -> Packets:
        return synchronisation.finish(chip), synchronisation.signal(chip, address, value)

    def interrupt(self, chip: Chip, slot: int, number: int) -> Packets:
        return (synchronisation.interrupt(chip, slot, number),)

    def timestamp(self, chip: Chip, address: int) -> Packets:
        return (synchronisation.timestamp(chip, address),)


class Copy:
    """The copy engine's packets (`Writer`). It carries them out one after the other, and keeps no copies."""

    def begin(self, chip: Chip, after: tuple[int, int] | None, code: bool) -> Packets:
        return () if after is None else (sdma.wait_memory(chip, after[0], sdma.AT_LEAST, after[1]),)

    def signal(self, chip: Chip, address: int, value: int) -> Packets:
        return (sdma.fence(chip, address, value),)

    def interrupt(self, chip: Chip, slot: int, number: int) -> Packets:
        return sdma.fence(chip, slot, number), sdma.trap(chip, number)

    def timestamp(self, chip: Chip, address: int) -> Packets:
        return (sdma.timestamp(chip, address),)


class Engine:
    """An engine at work: a queue, and a timeline, which is a number in memory that each stretch of work raises by 1."""

    def __init__(
        self,
        connection: Connection,
        node: Node,
        kind: QueueKind,
        ring: int,
        timeline: Slice,
        wait_until: Callable[[Callable[[], bool], str], None],
    ) -> None:
        self.chip, self.kind = node.chip, kind
        self.writer: Writer = Copy() if kind is QueueKind.SDMA else Compute()
        self.queue = HwQueue(connection, node, kind, ring)
        self._timeline, self._wait_until = timeline, wait_until
        timeline.write(bytes(8))
        self.given = 0
        """The number of the last stretch that was handed over."""
        self._flying: deque[tuple[int, int]] = (
            deque()
        )  # number of a stretch, and the word after which it is raised
        self._words = 0  # written up to now
        self._free = 0  # and of these, read by the hardware
        self._room = ring // 4

    @property
    def timeline(self) -> int:
        """The address of the number."""
        return self._timeline.address

    @property
    def reached(self) -> int:
        """The number of the last stretch that has ended. Raises Closed."""
        return int.from_bytes(self._timeline.read(4), "little")

    def _has_reached(self, number: int) -> bool:
        return self.reached >= number

    def put(self, packets: Sequence[Dwords], after: Sequence[Dwords] = ()) -> None:
        """Hand packets over, the last of which raises the timeline to `given + 1`; then those of `after`, which the
        hardware may still have to read when the timeline is raised. It may wait for room."""
        both = (*packets, *after)
        words = self._padded(both) if self.kind is QueueKind.SDMA else [w for packet in both for w in packet]
        while self._words + len(words) - self._taken() > self._room:
            if not self._flying:
                raise BadSettings(
                    f"{len(words)} words at once, and the ring has {self._room}: open with a larger ring"
                )
            oldest = self._flying[0][0]
            self._wait_until(partial(self._has_reached, oldest), "room in a ring")
        self.queue.write(words)
        self.queue.publish()
        self.given += 1
        self._words += len(words)
        self._flying.append((self.given, self._words - sum(map(len, after))))

    def _taken(self) -> int:
        """Words that the hardware has certainly read: those up to the signal of a stretch that has ended."""
        reached = self.reached
        while self._flying and self._flying[0][0] <= reached:
            self._free = self._flying.popleft()[1]
        return self._free

    @property
    def largest(self) -> int:
        """Words of work that are best handed over at once: a quarter of the ring."""
        return self._room // 4

    def _padded(self, packets: Sequence[Dwords]) -> list[int]:
        """The words; where a packet would reach over the ring's end, words that do nothing fill the rest."""
        words: list[int] = []
        for packet in packets:
            left = self._room - (self._words + len(words)) % self._room
            if len(packet) > left:
                words += sdma.nop(self.chip, left)
            words += packet
        return words

    def close(self) -> None:
        """End the queue."""
        self.queue.close()
