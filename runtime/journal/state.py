"""What a journal tells as it is read: the GPUs, the memory that the CPU sees, the queues and the packets in them."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bindings import kfd

from .. import kfd as driver
from ..amd.chip import Chip
from ..amd.disassembly import disassemble
from ..amd.layout import Packet
from ..errors import BadJournal, BadPacket, RuntimeFault
from ..kfd import Node, QueueKind
from ..kfd.queue import DOORBELLS
from . import arrays
from .events import Asked, Closed, Event, Listed, Mapped, Opened, Rang, Read, Started, Stored, Torn, Unmapped

_LARGEST = 1 << 30  # bytes of memory that is followed; a damaged file may name any size
_LARGEST_RING = 1 << 26
_GPU_AT, _GPU = 46, 0xFFFF  # in the offset of a doorbell
_KINDS = {kind.value[0]: kind for kind in QueueKind}


@dataclass
class Ring:
    """A queue, and how much of it was written, in its units."""

    number: int
    kind: QueueKind
    chip: Chip
    address: int
    size: int
    written: int = 0


class _Sysfs:
    """The files that a run has read (what `kfd.nodes` asks a system for)."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, Any]] = {}

    def _answer(self, path: str) -> Any:
        errno, found = self.answers.get(path, (2, None))
        if errno:
            raise OSError(errno, os.strerror(errno), path)
        return found

    read = listdir = _answer


@contextmanager
def _sensible() -> Iterator[None]:
    """What is read is the run's own answers of sysfs, of which a damaged file may hold any part."""
    try:
        yield
    except (OSError, LookupError, ValueError, ArithmeticError) as problem:
        raise BadJournal(f"what the run read of its GPUs makes no sense: {problem}") from None


def _zeros(size: int) -> mmap.mmap:
    """Memory that takes up what is written of it: most of what a GPU's driver maps never is."""
    return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)


class State:
    """`add` takes the entries of one run, one after the other."""

    def __init__(self) -> None:
        self.memory: dict[int, mmap.mmap] = {}
        self.queues: dict[tuple[int, int], Ring] = {}
        """GPU and place of the doorbell -> the queue."""
        self._sysfs = _Sysfs()
        self._doorbells: dict[int, int] = {}  # address -> gpu
        self._users: dict[int, int] = {}
        self._files: set[int] = set()
        self._torn = 0

    @property
    def unfinished(self) -> str:
        """Words for a run that does not come to its end; empty where it does."""
        if self._torn:
            end = f"the file ends inside an entry, of which {self._torn} bytes are there"
        elif self._files:
            end = f"the run ends with {len(self._files)} files open"
        else:
            return ""
        return f"{end}: the program was killed, or the file cut"

    @property
    def nodes(self) -> list[Node]:
        """The GPUs that the run has seen. Raises NoDevice, BadJournal."""
        system: Any = self._sysfs
        with _sensible():
            return driver.nodes(system)

    def _chip(self, gpu_id: int) -> Chip:
        """For whom the packets of a GPU's queues are. Raises NoDevice, BadJournal."""
        found = [node for node in self.nodes if node.gpu_id == gpu_id]
        if not found:
            raise BadJournal(f"a queue on GPU {gpu_id:#x}, of which the run has not read")
        with _sensible():  # a node is asked for more only here
            return found[0].chip

    def add(self, event: Event) -> None:
        """The next entry."""
        if isinstance(event, Started):
            self.__init__()  # type: ignore[misc]  # which begins anew
        elif isinstance(event, Read):
            self._sysfs.answers[event.path] = event.errno, event.data
        elif isinstance(event, Listed):
            self._sysfs.answers[event.path] = event.errno, list(event.names)
        elif isinstance(event, Opened) and not event.errno:
            self._files.add(event.fd)
        elif isinstance(event, Closed):
            self._files.discard(event.fd)
        elif isinstance(event, Torn):
            self._torn = event.there
        elif isinstance(event, Mapped) and not event.errno:
            if event.offset >> 62 == 3 and event.size == DOORBELLS:
                self._doorbells[event.found] = event.offset >> _GPU_AT & _GPU
            elif event.fd >= 0 and 0 < event.size <= _LARGEST:
                self.memory[event.found] = _zeros(event.size)
        elif isinstance(event, Unmapped):
            self.memory.pop(event.address, None)
            self._doorbells.pop(event.address, None)
        elif isinstance(event, Stored):
            for address, data in event.runs:
                if (found := self._at(address, len(data))) is not None:
                    memory, at = found
                    memory[at : at + len(data)] = data
        elif isinstance(event, Asked) and not event.errno:
            self._asked(event)

    def _asked(self, event: Asked) -> None:
        request, record = arrays.request(event.request), arrays.record(event.request, event.after)
        if request == kfd.AMDKFD_IOC_CREATE_QUEUE and record.queue_type in _KINDS:
            chip = self._chip(record.gpu_id)
            if not 0 < record.ring_size <= _LARGEST_RING:
                raise BadJournal(f"a ring of {record.ring_size} bytes")
            kind = _KINDS[record.queue_type]
            self.queues[record.gpu_id, record.doorbell_offset % DOORBELLS] = Ring(
                record.queue_id, kind, chip, record.ring_base_address, record.ring_size
            )
            self.memory.pop(record.ctx_save_restore_address, None)  # the hardware's alone
        elif request == kfd.AMDKFD_IOC_ACQUIRE_VM:
            self._files.discard(record.drm_fd)  # stays open until the process ends
        elif request == kfd.AMDKFD_IOC_DESTROY_QUEUE:
            self.queues = {place: one for place, one in self.queues.items() if one.number != record.queue_id}
        elif request == kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU:
            if record.flags & kfd.KFD_IOC_ALLOC_MEM_FLAGS_USERPTR and 0 < record.size <= _LARGEST:
                self._users[record.handle] = record.mmap_offset
                self.memory[record.mmap_offset] = _zeros(record.size)
        elif request == kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU:
            self.memory.pop(self._users.pop(record.handle, 0), None)

    def _at(self, address: int, size: int) -> tuple[mmap.mmap, int] | None:
        for start, memory in self.memory.items():
            if start <= address and address + size <= start + len(memory):
                return memory, address - start
        return None

    def mapped(self, address: int, size: int) -> tuple[int, int] | None:
        """Where the memory begins that holds this, and its size; None where the CPU does not see it."""
        found = self._at(address, size)
        return None if found is None else (address - found[1], len(found[0]))

    def load(self, address: int, size: int) -> bytes | None:
        """What memory holds; None where the CPU does not see it."""
        found = self._at(address, size)
        return None if found is None else found[0][found[1] : found[1] + size]

    # Packets --------------------------------------------------------------------------------------------------------

    def queue(self, event: Rang) -> Ring | None:
        """The queue of a doorbell; None for one that nobody has made."""
        for start, gpu in self._doorbells.items():
            if start <= event.address < start + DOORBELLS:
                return self.queues.get((gpu, event.address - start))
        return None

    def packets(self, event: Rang) -> Iterator[tuple[int, Packet]]:
        """What a doorbell hands over, with how deep in indirect buffers each packet is. Raises BadPacket.

        To be asked once for each doorbell, after `add`.
        """
        ring = self.queue(event)
        if ring is None:
            return
        end = event.value + (ring.kind is QueueKind.AQL)
        first, ring.written = ring.written, max(end, ring.written)
        unit, found = ring.kind.unit, self._at(ring.address, ring.size)
        if found is None:
            return
        at, left = first * unit % ring.size, (end - first) * unit
        if not 0 < left <= ring.size:
            raise BadPacket(f"the doorbell says {end:#x} after {first:#x}, of a ring of {ring.size} bytes")
        memory, start = found
        over = max(0, at + left - ring.size)  # goes on at the beginning
        data = memory[start + at : start + at + left - over] + memory[start : start + over]
        yield from self._packets(ring, data, ring.kind.name.lower(), 0)

    def _packets(self, ring: Ring, data: bytes, kind: str, depth: int) -> Iterator[tuple[int, Packet]]:
        words = memoryview(data).cast("I").tolist()
        for packet in disassemble(ring.chip, words, kind):
            yield depth, packet
            fields = packet.fields
            if packet.name == "INDIRECT_BUFFER" and depth < 4:
                inner = self.load(fields["address_lo"] | fields["address_hi"] << 32, 4 * fields["size"])
                if inner is not None:
                    yield from self._packets(ring, inner, "pm4", depth + 1)


def shown(events: Iterator[Event]) -> Iterator[str]:
    """A journal as text, a line for each entry and each packet."""
    state = State()
    for number, event in enumerate(events):
        if isinstance(event, Started) and state.unfinished:
            yield f"{'':6} {state.unfinished}"
        state.add(event)
        if isinstance(event, Asked):
            yield f"{number:6} {_ioctl(event)}"
        elif isinstance(event, Rang):
            ring = state.queue(event)
            name = "of no queue" if ring is None else f"{ring.kind.name} queue {ring.number}"
            yield f"{number:6} doorbell {name}: {event.value:#x}"
            try:
                for depth, packet in state.packets(event):
                    yield f"{'':9}{'  ' * depth}{packet}"
            except RuntimeFault as problem:
                yield f"{'':9}{problem}"
        elif isinstance(event, Stored):
            yield f"{number:6} memory: {sum(len(data) for _, data in event.runs)} bytes changed"
        elif not isinstance(event, Torn):
            yield f"{number:6} {_plain(event)}"
    if state.unfinished:
        yield f"{'':6} {state.unfinished}"


def _plain(event: Any) -> str:
    values = {name: getattr(event, name) for name in event.__struct_fields__}
    errno = values.pop("errno", 0)
    hexadecimal = ("address", "found", "offset", "size", "flags")
    fields = (
        f"{name}={value:#x}" if name in hexadecimal else f"{name}={_short(value)}"
        for name, value in values.items()
    )
    return f"{event.__struct_config__.tag} {', '.join(fields)}{_refused(errno)}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _ioctl(event: Asked) -> str:
    request, record = arrays.request(event.request), arrays.record(event.request, event.after)
    if request is None or record is None:
        return f"ioctl {event.request:#x}{_refused(event.errno)}"
    fields = ", ".join(
        f"{name}={getattr(record, name):#x}"
        for name, *_ in record._fields_
        if isinstance(getattr(record, name), int) and getattr(record, name)
    )
    return f"{request.name} {fields}{_refused(event.errno)}".rstrip()


def _refused(errno: int) -> str:
    if not errno:
        return ""
    return f": refused, {os.strerror(errno) if 0 < errno < 1 << 12 else f'error {errno}'}"
