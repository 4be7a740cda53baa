"""A queue of AQL packets: what the firmware does with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bindings import hsa
from bindings.amd_gpu import kernel_descriptor

from ...amd import aql
from ..memory import Fault
from ..registers import Registers
from .command_processor import CommandProcessor
from .compute import Board, Compute, Ring
from .launch import Launch, Start, setup

_VALUE = hsa.amd_signal_t.value.offset
_PROPERTY = "KERNEL_CODE_PROPERTY_ENABLE_SGPR_"
# User registers in the order in which a descriptor asks for them, and how many each takes.
_USER = (
    ("PRIVATE_SEGMENT_BUFFER", 4),
    ("DISPATCH_PTR", 2),
    ("QUEUE_PTR", 2),
    ("KERNARG_SEGMENT_PTR", 2),
    ("DISPATCH_ID", 2),
    ("FLAT_SCRATCH_INIT", 2),
    ("PRIVATE_SEGMENT_SIZE", 1),
)


class AqlQueue:
    """A queue of AQL packets. Pointers count packets, and the doorbell says the last one."""

    def __init__(self, board: Board, ring: Ring) -> None:
        self._board, self._ring = board, ring
        self.compute = Compute(board)
        self._processor = CommandProcessor(board.chip, self.compute, Registers(board.chip, board.units), 0)
        self._open: list[
            tuple[Launch | None, Any, int]
        ] = []  # what is not complete: launch, record, release scope
        self._inner: Iterator[bool] | None = None
        self.waits = ""
        """What it waits for; empty while it waits for nothing."""

    def ring(self, value: int) -> None:
        """The doorbell: the number of the last packet."""
        self._ring.ring(value + 1)

    @property
    def idle(self) -> bool:
        """It has nothing to do."""
        return self._ring.read == self._ring.end and not self._open and self.compute.idle

    def step(self) -> bool:
        """Let one thing happen. PageFault, Fault."""
        if self._board.random.random() < 0.5:
            return self._read() or self.compute.step() or self._complete()
        return self._complete() or self.compute.step() or self._read()

    def _complete(self) -> bool:
        for one in self._open:
            launch, signal, scope = one
            if launch is None or launch.retired:
                self._open.remove(one)
                if scope == aql.SYSTEM:
                    self._board.caches.l2.write_back()
                self._signal(signal, launch)
                return True
        return False

    def _signal(self, handle: int, launch: Launch | None) -> None:
        if not handle:
            return
        space = self._board.caches.space
        record = hsa.amd_signal_t.from_buffer_copy(space.read(handle, 64))
        if launch is not None and launch.ended is not None:
            for name, time in (("start_ts", launch.began), ("end_ts", launch.ended)):
                place = handle + getattr(hsa.amd_signal_t, name).offset
                ticks = self._board.clock() - (self._board.nanoseconds() - time) // 10
                space.write(place, ticks.to_bytes(8, "little"))
        space.write(handle + _VALUE, (record.value - 1 & (1 << 64) - 1).to_bytes(8, "little"))
        if record.event_mailbox_ptr:
            space.write(record.event_mailbox_ptr, record.event_id.to_bytes(8, "little"))
            self._board.interrupt(record.event_id)

    def _read(self) -> bool:
        if self._ring.read == self._ring.end:
            return False
        words = self._ring.words(aql.SIZE // 4)
        header = aql.header_fields(words[0] & 0xFFFF)
        if header["type"] == hsa.HSA_PACKET_TYPE_INVALID:
            self.waits = f"packet {self._ring.read} is invalid: its header is not written yet"
            return False
        if header["barrier"] and self._open:
            return False
        inner = aql.embedded(words)
        if inner is not None:
            return self._carry_out(inner, words)
        if header["type"] not in aql.KINDS or header["type"] == hsa.HSA_PACKET_TYPE_AGENT_DISPATCH:
            raise Fault(f"AQL packet of type {header['type']} is not one that this mock knows")
        record = aql.record(words)
        if header["type"] == hsa.HSA_PACKET_TYPE_KERNEL_DISPATCH:
            self._acquire(header["acquire"])
            launch = self.compute.start(self._start(record))
            self._open.append((launch, record.completion_signal.handle, header["release"]))
        else:
            waiting = [one.handle for one in record.dep_signal if one.handle and self._value(one.handle)]
            every = header["type"] == hsa.HSA_PACKET_TYPE_BARRIER_AND
            known = [one.handle for one in record.dep_signal if one.handle]
            if waiting and (every or len(waiting) == len(known)):
                self.waits = f"barrier on signals {', '.join(map(hex, waiting))}"
                return False
            self._open.append((None, record.completion_signal.handle, header["release"]))
        self._next()
        return True

    def _next(self) -> None:
        self.waits = ""
        at = self._ring.address + self._ring.read * aql.SIZE % self._ring.size
        header = hsa.HSA_PACKET_TYPE_INVALID << hsa.HSA_PACKET_HEADER_TYPE
        self._board.caches.space.write(at, int(header).to_bytes(2, "little"))
        self._ring.advance(1)

    def _carry_out(self, inner: tuple[int, ...], words: tuple[int, ...]) -> bool:
        if self._inner is None:
            self._inner = self._processor.execute(inner)
        done = next(self._inner, None)
        self.waits = self._processor.waits
        if done is None and self.compute.idle:
            self._inner = None
            self._open.append((None, words[14] | words[15] << 32, aql.SYSTEM))
            self._next()
            return True
        return bool(done)

    def _value(self, handle: int) -> int:
        return int.from_bytes(self._board.caches.space.read(handle + _VALUE, 8), "little")

    def _acquire(self, scope: int) -> None:
        caches = self._board.caches
        if scope == aql.NONE:
            return
        for cache in (*caches.vector, *caches.gl1, caches.scalar):
            cache.invalidate()
        if scope == aql.SYSTEM:
            caches.code.invalidate()
            caches.l2.invalidate()

    def _start(self, record: Any) -> Start:
        caches = self._board.caches
        kind = kernel_descriptor.kernel_descriptor_t
        one = kind.from_buffer_copy(caches.read(record.kernel_object, 64, caches.scalar))
        if record.group_segment_size < one.group_segment_fixed_size:
            raise Fault(
                f"the packet gives a workgroup {record.group_segment_size} bytes, "
                f"and the kernel needs {one.group_segment_fixed_size}"
            )
        values = {
            "KERNARG_SEGMENT_PTR": record.kernarg_address or 0,
            "DISPATCH_PTR": self._ring.address + self._ring.read * aql.SIZE % self._ring.size,
            "DISPATCH_ID": self._ring.read,
            "PRIVATE_SEGMENT_SIZE": record.private_segment_size,
        }
        user: list[int] = []
        for name, words in _USER:
            if one.kernel_code_properties & getattr(kernel_descriptor, _PROPERTY + name):
                value = values.get(name, 0)
                user += [value >> 32 * at & 0xFFFFFFFF for at in range(words)]
        sizes = [
            (getattr(record, f"grid_size_{axis}"), getattr(record, f"workgroup_size_{axis}"))
            for axis in "xyz"
        ]
        if not all(grid and block for grid, block in sizes):
            raise Fault(f"AQL dispatch with a grid or a workgroup without work-items: {sizes}")
        x, y, z = (-(-grid // block) for grid, block in sizes)
        wave32 = one.kernel_code_properties & kernel_descriptor.KERNEL_CODE_PROPERTY_ENABLE_WAVEFRONT_SIZE32
        return Start(
            record.kernel_object + one.kernel_code_entry_byte_offset,
            (x, y, z),
            (sizes[0][1], sizes[1][1], sizes[2][1]),
            (*user, 0, 0),
            bool(wave32),
            record.group_segment_size,
            setup(
                self._board.chip, one.compute_pgm_rsrc1, one.compute_pgm_rsrc2, record.private_segment_size
            ),
        )
