"""A journal said again, to a mock: does it take what was said, and does it answer as it was answered then?

Memory that a GPU wrote then is not written for it: what the mock's GPU has written itself stays. Kernels do nothing.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bindings import amdgpu_drm, kfd, libc

from ..amd.models import Model
from ..errors import BadJournal, RuntimeFault
from ..kfd import Node
from ..mock import Machine
from ..mock.kernel.profile import Profile
from ..mock.kernel.sysfs import FIRST_RENDER, gpu_id
from ..system import view
from . import arrays
from .events import Asked, Closed, Event, Mapped, Opened, Rang, Stored, Unmapped
from .state import State

_OTHERS = {  # members of answers that differ from run to run, or are looked at apart
    *("handle", "mmap_offset", "queue_id", "doorbell_offset", "gpu_id", "drm_fd", "available", "va_addr"),
    *("gpu_clock_counter", "cpu_clock_counter", "system_clock_counter", "system_clock_freq"),
    *("event_page_offset", "timeout", "wait_result", "return_pointer", "device_ids_array_ptr", "events_ptr"),
    "kfd_process_device_apertures_ptr",
}
_BOTH = libc.PROT_READ | libc.PROT_WRITE
_FLAGS = libc.MAP_SHARED | libc.MAP_PRIVATE | libc.MAP_ANONYMOUS | libc.MAP_FIXED | libc.MAP_NORESERVE
_LARGEST_ARRAY = 1 << 24  # bytes
_TELLS = (kfd.KFD_IOC_EVENT_MEMORY, kfd.KFD_IOC_EVENT_HW_EXCEPTION)


@dataclass(frozen=True)
class Difference:
    """What was not as it was then: the number of the entry, and words for it."""

    number: int
    what: str

    def __str__(self) -> str:
        return f"{self.number:6} {self.what}"


def machine(events: list[Event], seed: int = 0) -> Machine:
    """A mock of the computer that a journal is of. Raises NoDevice if the run has not looked for GPUs, BadJournal."""
    state, minor, nodes = State(), Profile().minor, list[Node]()
    for event in events:
        state.add(event)
        if isinstance(event, Asked) and not event.errno:
            if arrays.request(event.request) == kfd.AMDKFD_IOC_GET_VERSION:
                minor = arrays.record(event.request, event.after).minor_version
            nodes = nodes or (state.nodes if state.queues or state.memory else [])
    try:
        models = [_model(node) for node in nodes or state.nodes]
    except (LookupError, ArithmeticError) as problem:
        raise BadJournal(f"what the run read of its GPUs does not say all: {problem!r}") from None
    played = Machine(models, seed=seed, profile=Profile(minor))
    played.kernels.unknown = lambda group: None
    return played


def _model(node: Node) -> Model:
    of = node.properties
    return Model(
        node.target,
        node.target,
        node.segments,
        node.chip.engines,
        of["simd_arrays_per_engine"],
        of["cu_per_simd_array"],
        of["num_xcc"],
        of["simd_per_cu"],
        of["max_waves_per_simd"],
        of["wave_front_size"],
        node.sdma,
        of["num_sdma_engines"],
        of.get("local_mem_size") or Model.vram,
        {name: value for name, value in of.items() if name != "drm_render_minor"},
    )


class Replay:
    """One run of a journal, on a mock."""

    def __init__(self, system: Machine) -> None:
        self.system = system
        self.calls = self.doorbells = self.packets = 0
        """How many of each there were."""
        self._state = State()
        self._fds: dict[int, int] = {}
        self._gpus: dict[int, int] = {}
        self._ids: dict[tuple[str, int], int] = {}  # kind and number then -> number now
        self._regions: dict[int, tuple[int, int, int]] = {}  # address then -> size, address now, protection
        self._stores: Iterator[Stored] = iter(())
        self._next: tuple[tuple[int, bytes], ...] = ()  # what the next `Stored` stores
        self._seen: dict[int, bytes] = {}  # there: what the mock's memory held when it was last looked at
        self._promised: dict[int, set[bytes]] = {}  # address then -> words that packets write there
        self._kinds: dict[int, int] = {}  # event -> its kind

    @property
    def unfinished(self) -> str:
        """Words for a run that did not come to its end; empty where it did."""
        return self._state.unfinished

    def run(self, events: list[Event]) -> Iterator[Difference]:
        """Say it all again. What the mock does not take at all ends it."""
        self._stores = (event for event in events if isinstance(event, Stored))
        self._go_on()
        for number, event in enumerate(events):
            try:
                for what in self._one(event):
                    yield Difference(number, what)
            except RuntimeFault as problem:
                yield Difference(number, f"the mock stops: {problem}")
                return
            except (LookupError, ValueError, ArithmeticError, MemoryError, OSError) as problem:
                yield Difference(number, f"the entry makes no sense, the file is damaged: {problem!r}")
                return

    def _one(self, event: Event) -> Iterator[str]:
        if isinstance(event, Stored):
            self.system.settle()
            for address, data in event.runs:
                self._store(address, data)
            self._state.add(event)
            self._go_on()
            self._look()
            return
        self._state.add(event)
        if isinstance(event, Opened):
            yield from self._opened(event)
        elif isinstance(event, Closed):
            if event.fd in self._fds:
                self.system.close(self._fds.pop(event.fd))
        elif isinstance(event, Asked):
            self.calls += 1
            yield from self._asked(event)
        elif isinstance(event, Mapped):
            yield from self._mapped(event)
        elif isinstance(event, Unmapped):
            size, now, _ = self._regions.get(event.address, (0, 0, 0))
            if size:
                self._drop(now, size)
                self.system.munmap(now, size)
        elif isinstance(event, Rang):
            self.doorbells += 1
            self._promise(event)
            self.system.doorbell(self._here(event.address)).ring(event.value)

    # Files and memory -----------------------------------------------------------------------------------------------

    def _opened(self, event: Opened) -> Iterator[str]:
        path = event.path
        for index, node in enumerate(self._nodes()):
            if path == node.render:
                path = path.removesuffix(str(node.properties["drm_render_minor"])) + str(FIRST_RENDER + index)
        try:
            self._fds[event.fd] = self.system.open(path, event.flags)
        except OSError as problem:
            if problem.errno != event.errno:
                yield f"open of {event.path}: {_answer(problem.errno or 0)}, then {_answer(event.errno)}"
        else:
            if event.errno:
                yield f"open of {event.path}: granted, then {_answer(event.errno)}"

    def _nodes(self) -> list[Node]:
        try:
            found = self._state.nodes
        except RuntimeFault:
            return []
        self._gpus = {node.gpu_id: gpu_id(index) for index, node in enumerate(found)}
        return found

    def _here(self, address: int) -> int:
        """Where memory of the run is now; 0 for what it had not mapped: nothing else of this process is touched."""
        for start, (size, now, _) in self._regions.items():
            if start <= address < start + size:
                return now + address - start
        return 0

    def _drop(self, now: int, size: int) -> None:
        """Forget what lies there: something else will, or nothing."""
        for start, (other, place, _) in list(self._regions.items()):
            if place < now + size and now < place + other:
                del self._regions[start]
                self._seen = {
                    address: held
                    for address, held in self._seen.items()
                    if not start <= address < start + other
                }

    def _mapped(self, event: Mapped) -> Iterator[str]:
        offset = event.offset
        if event.fd >= 0 and offset >> 62 == 3:
            gpu = offset >> 46 & 0xFFFF
            offset ^= (gpu ^ self._gpus.get(gpu, gpu)) << 46
        elif event.fd >= 0:
            offset = self._ids.get(("mmap_offset", offset), offset)
        address, flags = self._here(event.address), event.flags & _FLAGS
        if self._regions.get(event.address, (0, 0, 0))[0] < event.size:  # not within what the run has mapped
            address, flags = 0, flags & ~libc.MAP_FIXED
        try:
            now = self.system.mmap(
                address, event.size, event.protection, flags, self._fds.get(event.fd, event.fd), offset
            )
        except OSError as problem:
            if problem.errno != event.errno:
                yield f"mmap of {event.size:#x} bytes: {_answer(problem.errno or 0)}, then {_answer(event.errno)}"
            return
        if event.errno:
            yield f"mmap of {event.size:#x} bytes: granted, then {_answer(event.errno)}"
        self._drop(now, event.size)
        doorbells = event.fd >= 0 and event.offset >> 62 == 3  # which nobody touches but by `doorbell`
        self._regions[event.found] = event.size, now, 0 if doorbells else event.protection
        if event.found in self._state.memory:
            for address, data in self._next:
                if event.found <= address < event.found + event.size:
                    self._seen[address] = bytes(len(data))

    def _go_on(self) -> None:
        self._next = () if (event := next(self._stores, None)) is None else event.runs

    def _look(self) -> None:
        """Keep what memory holds where something is stored next: all of it is megabytes, thousands of times."""
        self._seen = {}
        for address, data in self._next:
            mapped = self._state.mapped(address, len(data))
            if mapped is not None and self._whole(*mapped):
                self._seen[address] = bytes(view(self._here(address), len(data)))

    def _whole(self, address: int, size: int) -> bool:
        """Whether memory of the run is there now, all of it, to be read and written."""
        return any(
            start <= address and address + size <= start + other and protection & _BOTH == _BOTH
            for start, (other, _, protection) in self._regions.items()
        )

    def _store(self, address: int, data: bytes) -> None:
        """What the CPU has written then: not what this GPU has written in the meantime, nor what packets promise."""
        then = self._state.load(address, len(data))
        if then is None or not self._whole(address, len(data)):
            return
        now, seen = view(self._here(address), len(data)), self._seen.get(address, b"")
        for at in range(0, len(data), 4):
            word, held = data[at : at + 4], bytes(now[at : at + 4])
            if held != seen[at : at + 4]:
                continue  # this GPU has written it
            if held != then[at : at + 4] and word in self._promised.get(address + at, ()):
                continue  # that GPU has, and this one is ahead of it
            now[at : at + len(word)] = word

    def _promise(self, event: Rang) -> None:
        """The words that packets write to places that the CPU sees."""
        for _, packet in self._state.packets(event):
            self.packets += 1
            fields = packet.fields
            if packet.name == "RELEASE_MEM" and fields["DATA_SEL"] in (1, 2):
                address = fields["address_lo"] | fields["address_hi"] << 32
                words = (fields["data_lo"], fields["data_hi"])[: fields["DATA_SEL"]]
            elif packet.name == "FENCE":
                address, words = fields["addr_31_0"] | fields["addr_63_32"] << 32, (fields["data"],)
            else:
                continue
            for at, word in enumerate(words):
                self._promised.setdefault(address + 4 * at, set()).add(word.to_bytes(4, "little"))

    # Ioctls ---------------------------------------------------------------------------------------------------------

    def _asked(self, event: Asked) -> Iterator[str]:
        request, record = arrays.request(event.request), arrays.record(event.request, event.before)
        if record is None:
            return
        self._nodes()
        then = arrays.record(event.request, event.after)
        memory = self._translate(request, record, event)
        alloc = request == kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU
        if alloc and record.flags & kfd.KFD_IOC_ALLOC_MEM_FLAGS_USERPTR:
            if not self._whole(record.mmap_offset, record.size):
                yield f"{request.name}: the run had not mapped the memory at {record.mmap_offset:#x}"
                return
            record.mmap_offset = self._here(record.mmap_offset)
        errno = 0
        data = ctypes.create_string_buffer(bytes(record)[: len(event.before)], len(event.before))
        try:
            self.system.ioctl(self._fds.get(event.fd, event.fd), event.request, data)
        except OSError as problem:
            errno = problem.errno or libc.EIO
        if errno != event.errno:
            yield f"{request.name}: {_answer(errno)}, then {_answer(event.errno)}"
            return
        if not errno:
            now = arrays.record(event.request, data.raw)
            self._learn(request, then, now)
            yield from self._compare(request, then, now, memory, event)

    def _translate(self, request: Any, record: Any, event: Asked) -> Any:
        """The argument with the numbers of this run; the memory of the array that it leads to."""
        for name, *_ in record._fields_:
            value = getattr(record, name)
            if name == "gpu_id":
                record.gpu_id = self._gpus.get(value, value)
            elif name == "drm_fd":
                record.drm_fd = self._fds.get(value, value)
            elif name in ("handle", "queue_id"):
                setattr(record, name, self._ids.get((name, value), value))
            elif name == "event_page_offset" and value:
                record.event_page_offset = self._ids.get(("handle", value), value)
        array = arrays.array(event.request)
        if array is None:
            return None
        size = array.place(record)[1]
        if size > _LARGEST_ARRAY:
            raise ValueError(f"an array of {size} bytes")
        data = event.array_before[:size].ljust(size, b"\0")
        if array.pointer == "device_ids_array_ptr":
            words = [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4)]
            data = b"".join(self._gpus.get(word, word).to_bytes(4, "little") for word in words)
        memory = ctypes.create_string_buffer(data, len(data))
        setattr(record, array.pointer, ctypes.addressof(memory))
        return memory

    def _learn(self, request: Any, then: Any, now: Any) -> None:
        for name in ("handle", "queue_id", "mmap_offset"):
            if hasattr(then, name) and request != kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU:
                self._ids[name, getattr(then, name)] = getattr(now, name)
        if request == kfd.AMDKFD_IOC_CREATE_EVENT:
            self._kinds[then.event_id] = then.event_type
        elif request == kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU and then.mmap_offset in self._state.memory:
            self._look()

    def _compare(self, request: Any, then: Any, now: Any, memory: Any, event: Asked) -> Iterator[str]:
        for name, *_ in then._fields_:
            if name in _OTHERS or not isinstance(getattr(then, name), int):
                continue
            if getattr(now, name) != getattr(then, name):
                yield f"{request.name}: {name} is {getattr(now, name):#x}, then {getattr(then, name):#x}"
        if request == kfd.AMDKFD_IOC_WAIT_EVENTS:
            if then.wait_result == kfd.KFD_IOC_WAIT_RESULT_COMPLETE != now.wait_result:
                yield f"{request.name}: none of the events has fired, then one did"
            yield from self._faults(event.array_after, memory.raw)
        elif request == amdgpu_drm.DRM_IOCTL_AMDGPU_INFO:
            info = amdgpu_drm.drm_amdgpu_info_device
            rates = [
                info.from_buffer_copy(data.ljust(ctypes.sizeof(info), b"\0")).gpu_counter_freq
                for data in (memory.raw, event.array_after)
            ]
            if asked_for_device(then) and rates[0] != rates[1]:
                yield f"{request.name}: the GPU's clock has {rates[0]} kHz, then {rates[1]}"

    def _faults(self, then: bytes, now: bytes) -> Iterator[str]:
        step = ctypes.sizeof(kfd.kfd_event_data)
        for at in range(0, len(then), step):
            one, other = (kfd.kfd_event_data.from_buffer_copy(data, at) for data in (then, now))
            kind = self._kinds.get(one.event_id)
            if kind not in _TELLS:
                continue
            part = "memory_exception_data" if kind == _TELLS[0] else "hw_exception_data"
            known = [bool(getattr(data, part).gpu_id) for data in (one, other)]
            if known[0] != known[1]:
                words = "a fault" if kind == _TELLS[0] else "a reset"
                yield f"{words} was told of {'then, and not now' if known[0] else 'now, and not then'}"


def asked_for_device(record: Any) -> bool:
    """Whether a query of the graphics driver was for what it says of the GPU."""
    return bool(record.query == amdgpu_drm.AMDGPU_INFO_DEV_INFO)


def _answer(errno: int) -> str:
    return os.strerror(errno) if errno else "granted"
