"""Hardware queues: a ring, two pointers, what the hardware needs beside them, and a doorbell."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from contextlib import ExitStack
from enum import Enum
from types import TracebackType
from typing import Self

from bindings import kfd, libc

from ..errors import BadSettings, Closed
from ..system import Doorbell
from .connection import Connection, refused
from .memory import Buffer, Kind
from .node import Node
from .sizes import EOP, PAGE

DOORBELLS = 8 * 1024
"""Bytes of a process's slice: 1,024 doorbells."""
_LARGEST = 1 << 31  # bytes of a ring: the driver takes 32 bits
_WRITE_AT = 64  # of the write pointer in the page that holds both; the read pointer is at its start


class QueueKind(Enum):
    """What a queue's packets are, and in how many bytes its pointers count."""

    PM4 = kfd.KFD_IOC_QUEUE_TYPE_COMPUTE, 4
    AQL = kfd.KFD_IOC_QUEUE_TYPE_COMPUTE_AQL, 64
    SDMA = kfd.KFD_IOC_QUEUE_TYPE_SDMA, 1

    @property
    def unit(self) -> int:
        """Bytes that a step of the pointers stands for."""
        return int(self.value[1])


class HwQueue:
    """A queue with a ring of `size` bytes, a power of two of at least a page. Raises KernelRefused, OutOfMemory.

    It knows nothing of what is in the ring: `write` puts words there, and `publish` makes the hardware read them. That
    there is room is the caller's to know.
    """

    def __init__(
        self,
        connection: Connection,
        node: Node,
        kind: QueueKind = QueueKind.PM4,
        size: int = 1 << 16,
        priority: int = 7,
    ) -> None:
        if type(size) is not int or not PAGE <= size <= _LARGEST or size & (size - 1):
            raise BadSettings(f"a ring of {size} bytes: expected a power of two from {PAGE} to {_LARGEST}")
        self._connection, self.node, self.kind, self.size = connection, node, kind, size
        self.written = 0
        """The write pointer, in the queue's units."""
        with ExitStack() as undo:
            self.ring = undo.enter_context(Buffer(connection, node, size, Kind.SHARED))
            self._pointers = undo.enter_context(Buffer(connection, node, PAGE, Kind.SHARED))
            extra = {} if kind is QueueKind.SDMA else self._compute(undo)
            reply = connection.call(
                kfd.AMDKFD_IOC_CREATE_QUEUE,
                ring_base_address=self.ring.address,
                ring_size=size,
                write_pointer_address=self._pointers.address + _WRITE_AT,
                read_pointer_address=self._pointers.address,
                gpu_id=node.gpu_id,
                queue_type=kind.value[0],
                queue_percentage=kfd.KFD_MAX_QUEUE_PERCENTAGE,
                queue_priority=priority,
                **extra,
            )
            undo.callback(connection.call, kfd.AMDKFD_IOC_DESTROY_QUEUE, queue_id=reply.queue_id)
            self._doorbell = self._map_doorbell(undo, reply.doorbell_offset)
            self._words = memoryview(self.ring.memory).cast("I")
            self._pointer = memoryview(self._pointers.memory).cast("Q")
            self._undo: ExitStack | None = undo.pop_all()

    def _compute(self, undo: ExitStack) -> dict[str, int]:
        """What compute queues need for the end of the pipe and for pre-emption."""
        node, sizes = self.node, self.node.sizes
        eop = undo.enter_context(Buffer(self._connection, node, EOP, Kind.DEVICE))
        size = sizes.context(node.properties["num_xcc"])
        context = undo.enter_context(Buffer(self._connection, node, size, Kind.HOST))
        return {
            "eop_buffer_address": eop.address,
            "eop_buffer_size": EOP,
            "ctx_save_restore_address": context.address,
            "ctx_save_restore_size": sizes.save,
            "ctl_stack_size": sizes.control_stack,
        }

    def _map_doorbell(self, undo: ExitStack, offset: int) -> Doorbell:
        system, place = self._connection.system, offset % DOORBELLS
        both = libc.PROT_READ | libc.PROT_WRITE
        try:
            address = system.mmap(0, DOORBELLS, both, libc.MAP_SHARED, self._connection.fd, offset - place)
        except OSError as problem:
            raise refused(problem, "mmap", f"the doorbells of GPU {self.node.gpu_id:#x}") from None
        undo.callback(system.munmap, address, DOORBELLS)
        return system.doorbell(address + place)

    @property
    def read(self) -> int:
        """The read pointer, as the hardware has reported it last; in the queue's units."""
        self._check()
        return self._pointer[0]

    def write(self, dwords: Sequence[int]) -> None:
        """Put words into the ring, around its end if need be. The hardware sees none of them yet. Raises Closed."""
        self._check()
        ring, new = self._words, memoryview(array("I", dwords))
        at = self.written * self.kind.unit // 4 % len(ring)
        while len(new) > (left := len(ring) - at):
            ring[at:], new, at = new[:left], new[left:], 0
        ring[at : at + len(new)] = new
        self.written += len(dwords) * 4 // self.kind.unit

    def publish(self) -> None:
        """Let the hardware read what was written: the pointer in memory first, then the doorbell. Raises Closed."""
        self._check()
        self._pointer[_WRITE_AT // 8] = self.written
        self._doorbell.ring(self.written - 1 if self.kind is QueueKind.AQL else self.written)

    def _check(self) -> None:
        if self._undo is None:
            raise Closed("the queue was closed")

    def close(self) -> None:
        """End the queue, whatever it is doing, and give its memory back."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._words.release()
            self._pointer.release()
            undo.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()
