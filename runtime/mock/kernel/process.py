"""One process at /dev/kfd: every ioctl by its number, with the kernel's rules for sizes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bindings import kfd, libc

from ...amd.models import Model
from . import sysfs
from .events import Events
from .memory import Memory
from .profile import Profile
from .queues import Hardware, Queues
from .user import Refusal, copy_out

_NUMBER, _SIZE_AT, _SIZE = 0xFF, 16, 0x3FFF  # _IOC_NR, _IOC_SIZESHIFT, _IOC_SIZEMASK
GPU_HZ = 100_000_000
_QUEUE_ARGS_BEFORE_17 = 88  # bytes of kfd_ioctl_create_queue_args


@dataclass(eq=False)
class Process:
    """What KFD knows of a process. `clock` is the time in nanoseconds."""

    models: Mapping[int, Model]
    memory: Memory
    events: Events
    queues: Queues
    profile: Profile
    clock: Callable[[], int]
    vms: dict[int, Any] = field(default_factory=dict)
    """gpu_id -> the render node that its page tables came from."""
    enabled: bool = False

    def __post_init__(self) -> None:
        self._handlers = self._table()

    def ioctl(self, request: int, argument: bytearray, render: Callable[[int], Any]) -> None:
        """Carry a request out on its argument, which is as long as the request says. Raises Refusal.

        `render` gives the render node that a file descriptor is of, with its `gpu`, None for what is none.
        """
        number = request & _NUMBER
        if number not in self._handlers or not self.profile.knows(number):
            raise Refusal(libc.ENOTTY)
        kind, handler = self._handlers[number]
        size = ctypes.sizeof(kind)
        known = size
        if number == int(kfd.AMDKFD_IOC_CREATE_QUEUE) & _NUMBER and self.profile.minor < 17:
            known = _QUEUE_ARGS_BEFORE_17
        data = bytes(argument[:known]).ljust(size, b"\0")  # shorter: the rest is zero; longer: nobody looks
        record = kind.from_buffer_copy(data)
        self._render = render
        self._tail = bytes(argument[known:])
        try:
            handler(record)
        finally:  # as the kernel does, what a refused call has filled in goes out as well
            filled = bytes(record)[: min(known, len(argument))]
            argument[: len(filled)] = filled

    def _table(self) -> dict[int, tuple[Any, Callable[[Any], None]]]:
        memory, events, queues = self.memory, self.events, self.queues
        handlers: dict[Any, Callable[[Any], None]] = {
            kfd.AMDKFD_IOC_GET_VERSION: self._version,
            kfd.AMDKFD_IOC_CREATE_QUEUE: self._acquired(queues.create),
            kfd.AMDKFD_IOC_DESTROY_QUEUE: queues.destroy,
            kfd.AMDKFD_IOC_GET_CLOCK_COUNTERS: self._counters,
            kfd.AMDKFD_IOC_CREATE_EVENT: events.create,
            kfd.AMDKFD_IOC_DESTROY_EVENT: events.destroy,
            kfd.AMDKFD_IOC_SET_EVENT: events.set,
            kfd.AMDKFD_IOC_RESET_EVENT: events.reset,
            kfd.AMDKFD_IOC_WAIT_EVENTS: events.wait,
            kfd.AMDKFD_IOC_GET_PROCESS_APERTURES_NEW: self._apertures,
            kfd.AMDKFD_IOC_ACQUIRE_VM: self._acquire,
            kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU: self._acquired(memory.allocate),
            kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU: memory.release,
            kfd.AMDKFD_IOC_MAP_MEMORY_TO_GPU: memory.map,
            kfd.AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU: lambda args: memory.unmap(args, queues.busy),
            kfd.AMDKFD_IOC_SVM: self._share,
            kfd.AMDKFD_IOC_AVAILABLE_MEMORY: self._available,
            kfd.AMDKFD_IOC_RUNTIME_ENABLE: self._enable,
        }
        return {int(request) & _NUMBER: (request.argument, handler) for request, handler in handlers.items()}

    def _acquired(self, handler: Callable[[Any], None]) -> Callable[[Any], None]:
        """A handler that needs page tables: ENODEV before ACQUIRE_VM."""

        def run(args: Any) -> None:
            if args.gpu_id in self.models and args.gpu_id not in self.vms and getattr(args, "size", True):
                raise Refusal(libc.ENODEV)
            handler(args)

        return run

    def _version(self, args: Any) -> None:
        args.major_version, args.minor_version = kfd.KFD_IOCTL_MAJOR_VERSION, self.profile.minor

    def _acquire(self, args: Any) -> None:
        node = self._render(args.drm_fd)
        if args.gpu_id not in self.models or node is None or node.gpu != args.gpu_id:
            raise Refusal(libc.EINVAL)
        if self.vms.setdefault(args.gpu_id, node) is not node:  # even if that one was closed
            raise Refusal(libc.EBUSY)

    def _enable(self, args: Any) -> None:
        if not args.mode_mask & kfd.KFD_RUNTIME_ENABLE_MODE_ENABLE_MASK:
            self.enabled = False
            return
        if self.enabled:
            raise Refusal(libc.EBUSY)
        if self.queues.queues:
            raise Refusal(libc.EEXIST)
        self.enabled = True

    def _counters(self, args: Any) -> None:
        if args.gpu_id not in self.models:
            raise Refusal(libc.EINVAL)
        args.gpu_clock_counter = gpu_clock(self.clock())
        args.cpu_clock_counter = args.system_clock_counter = self.clock()
        args.system_clock_freq = 1_000_000_000

    def _apertures(self, args: Any) -> None:
        if args.num_of_nodes:
            records = [
                kfd.kfd_process_device_apertures(
                    gpu_id=gpu, lds_base=1 << 48, lds_limit=(1 << 48) + 0xFFFFFFFF, gpuvm_limit=(1 << 47) - 1
                )
                for gpu in list(self.models)[: args.num_of_nodes]
            ]
            copy_out(args.kfd_process_device_apertures_ptr, b"".join(map(bytes, records)))
        args.num_of_nodes = len(self.models)

    def _available(self, args: Any) -> None:
        if args.gpu_id not in self.models:
            raise Refusal(libc.EINVAL)
        args.available = self.memory.free[args.gpu_id]

    def _share(self, args: Any) -> None:
        step = ctypes.sizeof(kfd.kfd_ioctl_svm_attribute)
        if len(self._tail) < args.nattr * step:
            raise Refusal(libc.EINVAL)
        found = [
            kfd.kfd_ioctl_svm_attribute.from_buffer_copy(self._tail, at * step) for at in range(args.nattr)
        ]
        self.memory.share(args, [(one.type, one.value) for one in found])


def gpu_clock(nanoseconds: int) -> int:
    """The GPU's counter at a time of the CPU's clock: it ticks more slowly, and began elsewhere."""
    return nanoseconds * GPU_HZ // 1_000_000_000 + 123_456_789


def process(
    models: Sequence[Model],
    profile: Profile,
    memory: Memory,
    hardware: Mapping[int, Hardware],
    events: Events,
    clock: Callable[[], int],
) -> Process:
    """A process that has opened /dev/kfd of a machine with these GPUs."""
    by_id = {sysfs.gpu_id(index): model for index, model in enumerate(models)}
    properties = {
        sysfs.gpu_id(index): sysfs.properties(model, index, profile) for index, model in enumerate(models)
    }
    return Process(by_id, memory, events, Queues(memory, hardware, properties, profile), profile, clock)
