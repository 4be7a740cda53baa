"""KFD's queues: what CREATE_QUEUE looks at before there is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from bindings import kfd, libc

from ...kfd.sizes import EOP, PAGE, page_align, sizes
from .memory import DOORBELL_SLICE, Memory
from .profile import Profile
from .user import NOT_SUPPORTED, Refusal, user_address

COMPUTE = (kfd.KFD_IOC_QUEUE_TYPE_COMPUTE, kfd.KFD_IOC_QUEUE_TYPE_COMPUTE_AQL)
_LAST_TYPE = kfd.KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID
# Where mmap of /dev/kfd leads to: above the offsets of pages, no header of user space has it.
MMAP_TYPE_SHIFT, MMAP_GPU_SHIFT, MMAP_DOORBELL = 62, 46, 3


class Hardware(Protocol):
    """What carries queues out."""

    def create_queue(self, number: int, args: Any) -> None:
        """A queue that was checked begins to listen."""

    def destroy_queue(self, number: int) -> None:
        """It ends."""

    def ring(self, number: int, value: int) -> None:
        """Its doorbell was written."""


@dataclass
class Queue:
    """One queue: its GPU, its doorbell's place among the GPU's, and the addresses that it stands on."""

    number: int
    gpu: int
    doorbell: int
    stands_on: tuple[int, ...]


@dataclass
class Queues:
    """All queues of a process. `properties` are those of each GPU's node, by gpu_id."""

    memory: Memory
    hardware: Mapping[int, Hardware]
    properties: Mapping[int, Mapping[str, int]]
    profile: Profile
    queues: dict[int, Queue] = field(default_factory=dict)

    def create(self, args: Any) -> None:
        """CREATE_QUEUE. Raises Refusal."""
        self._check_values(args)
        if args.gpu_id not in self.hardware:
            raise Refusal(libc.EINVAL)
        if args.queue_type == kfd.KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID:
            engines = self.properties[args.gpu_id]["num_sdma_engines"]
            if self.profile.minor >= 17 and args.sdma_engine_id >= engines:
                raise Refusal(libc.EINVAL)
        size = max(args.ring_size, kfd.KFD_MIN_QUEUE_RING_SIZE)
        if self.profile.strict_queues:
            self._check_memory(args, size)
        number = next(at for at in range(DOORBELL_SLICE // 8) if at not in self.queues)
        used = {one.doorbell for one in self.queues.values() if one.gpu == args.gpu_id}
        doorbell = next(at for at in range(DOORBELL_SLICE // 8) if at not in used)
        page = PAGE - 1
        stands_on = (
            *(args.ring_base_address, args.eop_buffer_address, args.ctx_save_restore_address),
            *(args.read_pointer_address & ~page, args.write_pointer_address & ~page),
        )
        self.queues[number] = Queue(number, args.gpu_id, doorbell, stands_on)
        args.ring_size = size
        self.hardware[args.gpu_id].create_queue(number, args)
        args.queue_id = number
        args.doorbell_offset = MMAP_DOORBELL << MMAP_TYPE_SHIFT | args.gpu_id << MMAP_GPU_SHIFT | doorbell * 8

    def _check_values(self, args: Any) -> None:
        if args.queue_percentage & 0xFF > kfd.KFD_MAX_QUEUE_PERCENTAGE:
            raise Refusal(libc.EINVAL)
        if args.queue_priority > kfd.KFD_MAX_QUEUE_PRIORITY:
            raise Refusal(libc.EINVAL)
        user_address(args.ring_base_address)
        if args.ring_size & (args.ring_size - 1):
            raise Refusal(libc.EINVAL)
        for address in (
            args.read_pointer_address,
            args.write_pointer_address,
            args.eop_buffer_address,
            args.ctx_save_restore_address,
        ):
            user_address(address)
        if args.queue_type > _LAST_TYPE or (args.queue_type == _LAST_TYPE and self.profile.minor < 17):
            raise Refusal(NOT_SUPPORTED)

    def _check_memory(self, args: Any, size: int) -> None:
        exact = self.memory.exact
        for pointer in (args.write_pointer_address, args.read_pointer_address):
            if not exact(args.gpu_id, pointer & ~(PAGE - 1), PAGE):
                raise Refusal(libc.EINVAL)
        if not exact(args.gpu_id, args.ring_base_address, page_align(size)):
            raise Refusal(libc.EINVAL)
        if args.queue_type not in COMPUTE:
            return
        if args.eop_buffer_address and (
            args.eop_buffer_size < EOP
            or not exact(args.gpu_id, args.eop_buffer_address, page_align(args.eop_buffer_size))
        ):
            raise Refusal(libc.EINVAL)
        properties = self.properties[args.gpu_id]
        expected = sizes(properties)
        if args.ctl_stack_size != expected.control_stack or args.ctx_save_restore_size < expected.save:
            raise Refusal(libc.EINVAL)
        context = page_align((args.ctx_save_restore_size + expected.debug) * properties["num_xcc"])
        if not exact(args.gpu_id, args.ctx_save_restore_address, context) and not self.memory.always_mapped(
            args.ctx_save_restore_address, context
        ):
            raise Refusal(libc.EINVAL)

    def destroy(self, args: Any) -> None:
        """DESTROY_QUEUE. Raises Refusal."""
        found = self.queues.pop(args.queue_id, None)
        if found is None:
            raise Refusal(libc.EINVAL)
        self.hardware[found.gpu].destroy_queue(found.number)

    def busy(self, address: int) -> bool:
        """Whether a queue stands on the memory at an address."""
        return self.profile.strict_queues and any(address in one.stands_on for one in self.queues.values())

    def ring(self, gpu: int, place: int, value: int) -> None:
        """A doorbell of a GPU was written, at a place in its slice."""
        for one in self.queues.values():
            if one.gpu == gpu and one.doorbell * 8 == place:
                self.hardware[gpu].ring(one.number, value)
