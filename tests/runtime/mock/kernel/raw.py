"""A client that is not ours: it puts numbers and bytes on the mock, as any program puts them on a kernel."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from bindings import kfd, libc
from runtime.amd.models import MODELS
from runtime.kfd.node import nodes
from runtime.mock import Machine
from runtime.mock.kernel.profile import Profile

VRAM, GTT = kfd.KFD_IOC_ALLOC_MEM_FLAGS_VRAM, kfd.KFD_IOC_ALLOC_MEM_FLAGS_GTT
WRITABLE = kfd.KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE
UNCACHED = kfd.KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED | kfd.KFD_IOC_ALLOC_MEM_FLAGS_COHERENT
PAGE = 4096


@dataclass
class Raw:
    """/dev/kfd and the first GPU's render node, opened; page tables taken unless `acquire` is false."""

    profile: Profile = field(default_factory=Profile)
    target: str = "gfx1100"
    acquire: bool = True
    next_address: int = 0x2000_0000_0000

    def __post_init__(self) -> None:
        self.machine = Machine([MODELS[self.target]] * 2, profile=self.profile)
        self.kfd = self.machine.open("/dev/kfd", libc.O_RDWR)
        self.drm = self.machine.open("/dev/dri/renderD128", libc.O_RDWR)
        self.node, self.other = nodes(self.machine)
        self.gpu = self.node.gpu_id
        if self.acquire:
            self(kfd.AMDKFD_IOC_ACQUIRE_VM, drm_fd=self.drm, gpu_id=self.gpu)

    def __call__(self, request: Any, **fields: Any) -> Any:
        record = request.argument(**fields)
        self.machine.ioctl(self.kfd, int(request), record)
        return record

    def allocate(self, size: int, flags: int = GTT | WRITABLE | UNCACHED, **fields: Any) -> Any:
        address = self.next_address
        self.next_address += -(-size // PAGE) * PAGE + PAGE
        wanted = {"va_addr": address, "size": size, "gpu_id": self.gpu, "flags": flags, **fields}
        return self(kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU, **wanted)

    def map(self, handle: int, *gpus: int, **fields: int) -> Any:
        ids = (ctypes.c_uint32 * 4)(*(gpus or (self.gpu,)))
        wanted = {"n_devices": len(gpus) or 1, "device_ids_array_ptr": ctypes.addressof(ids), **fields}
        return self(kfd.AMDKFD_IOC_MAP_MEMORY_TO_GPU, handle=handle, **wanted)

    def memory(self, size: int, flags: int = GTT | WRITABLE | UNCACHED) -> int:
        """The address of new memory that the GPU sees."""
        reply = self.allocate(size, flags)
        self.map(reply.handle)
        return int(reply.va_addr)

    def queue(self, **changes: int) -> Any:
        """CREATE_QUEUE as it is right, but for the changes."""
        sizes = self.node.sizes
        wanted = {
            "ring_base_address": self.memory(1 << 14),
            "ring_size": 1 << 14,
            "write_pointer_address": self.memory(PAGE) + 64,
            "read_pointer_address": self.memory(PAGE),
            "gpu_id": self.gpu,
            "queue_type": kfd.KFD_IOC_QUEUE_TYPE_COMPUTE,
            "queue_percentage": 100,
            "queue_priority": 7,
            "eop_buffer_address": self.memory(PAGE),
            "eop_buffer_size": PAGE,
            "ctx_save_restore_address": self.memory(sizes.context(1)),
            "ctx_save_restore_size": sizes.save,
            "ctl_stack_size": sizes.control_stack,
        }
        return self(kfd.AMDKFD_IOC_CREATE_QUEUE, **wanted | changes)


@contextmanager
def refused(number: int) -> Iterator[None]:
    with pytest.raises(OSError) as caught:
        yield
    assert caught.value.errno == number, caught.value


def share(
    raw: Raw, address: int, size: int, flags: int, op: int = int(kfd.KFD_IOCTL_SVM_OP_SET_ATTR)
) -> None:
    head = kfd.kfd_ioctl_svm_args(start_addr=address, size=size, op=op, nattr=1)
    tail = kfd.kfd_ioctl_svm_attribute(type=kfd.KFD_IOCTL_SVM_ATTR_SET_FLAGS, value=flags)
    argument = bytearray(bytes(head) + bytes(tail))
    raw.machine.ioctl(raw.kfd, int(kfd.AMDKFD_IOC_SVM) & ~(0x3FFF << 16) | len(argument) << 16, argument)
