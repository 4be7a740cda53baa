"""KFD's memory: allocations, their mappings on GPUs, and ranges of shared virtual memory."""

from __future__ import annotations

import mmap
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bindings import kfd, libc

from ...kfd.sizes import PAGE
from ...system import view
from ..hardware.space import Mapping, Space
from .user import Refusal, words

_VRAM, _GTT = kfd.KFD_IOC_ALLOC_MEM_FLAGS_VRAM, kfd.KFD_IOC_ALLOC_MEM_FLAGS_GTT
_USERPTR = kfd.KFD_IOC_ALLOC_MEM_FLAGS_USERPTR
_DOORBELL, _REMAP = kfd.KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL, kfd.KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP
_DOMAINS = (_VRAM, _GTT, _USERPTR, _DOORBELL, _REMAP)
_UNCACHED = kfd.KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED | kfd.KFD_IOC_ALLOC_MEM_FLAGS_COHERENT
DOORBELL_SLICE = 8 * 1024  # bytes of a process: 1,024 queues of 8


@dataclass(eq=False)
class Allocation:
    """What ALLOC_MEMORY_OF_GPU made. `fd` is the file behind it, for a mapping of the CPU's; -1 if it has none."""

    handle: int
    gpu: int
    address: int
    size: int
    flags: int
    memory: memoryview
    fd: int
    seen: int = 0
    """Where the process sees it, if it was mapped."""
    mapped: dict[int, Mapping] = field(default_factory=dict)


@dataclass
class Memory:
    """All allocations of a process. `spaces` are the GPUs' page tables by gpu_id, `free` the VRAM that each has."""

    spaces: dict[int, Space]
    free: dict[int, int]
    large_bar: bool
    system: int = 64 << 30
    """Bytes of the computer's own memory that are left."""
    allocations: dict[int, Allocation] = field(default_factory=dict)
    page: Allocation | None = None
    """That of the events: the process's until it ends."""
    shared: list[tuple[int, int, int]] = field(default_factory=list)
    _next: dict[int, int] = field(default_factory=dict)

    def allocate(self, args: Any) -> None:
        """ALLOC_MEMORY_OF_GPU. Raises Refusal."""
        if not args.size:
            raise Refusal(libc.EINVAL)
        domain = [flag for flag in _DOMAINS if args.flags & flag]
        if args.gpu_id not in self.spaces or len(domain) != 1:
            raise Refusal(libc.EINVAL)
        (kind,) = domain
        if any(start < args.va_addr + args.size and args.va_addr < end for start, end, _ in self.shared):
            raise Refusal(libc.EADDRINUSE)
        if kind == _VRAM and args.flags & kfd.KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC and not self.large_bar:
            raise Refusal(libc.EINVAL)
        if kind == _USERPTR and not args.mmap_offset:
            raise Refusal(libc.EINVAL)
        if (kind == _DOORBELL and args.size != DOORBELL_SLICE) or (kind == _REMAP and args.size != PAGE):
            raise Refusal(libc.EINVAL)
        if args.va_addr % PAGE:
            raise Refusal(libc.EINVAL)
        size = -(-args.size // PAGE) * PAGE
        if kind == _VRAM:
            if size > self.free[args.gpu_id]:
                raise Refusal(libc.ENOMEM)
            self.free[args.gpu_id] -= size
        elif kind == _GTT:
            if size > self.system:
                raise Refusal(libc.ENOMEM)
            self.system -= size
        index = self._next.get(args.gpu_id, 0)
        self._next[args.gpu_id] = index + 1
        handle = args.gpu_id << 32 | index
        if kind == _USERPTR:
            fd, memory = -1, view(args.mmap_offset, args.size)
        else:
            fd = os.memfd_create(f"gpu {handle:#x}")
            os.ftruncate(fd, size)
            memory = memoryview(mmap.mmap(fd, size))
        self.allocations[handle] = Allocation(
            handle, args.gpu_id, args.va_addr, args.size, args.flags, memory, fd
        )
        args.handle = handle
        if kind != _USERPTR:
            args.mmap_offset = (index + 1) << 32  # of the render node: the file's place of this allocation

    def release(self, args: Any) -> None:
        """FREE_MEMORY_OF_GPU. Raises Refusal."""
        found = self.allocations.get(args.handle)
        if found is None:
            raise Refusal(libc.EINVAL)
        if found is self.page:
            raise Refusal(libc.EPERM)
        if found.mapped:
            raise Refusal(libc.EBUSY)
        self.drop(found)

    def drop(self, found: Allocation) -> None:
        """Forget an allocation, mapped or not."""
        for gpu, mapping in found.mapped.items():
            self.spaces[gpu].unmap(mapping)
        found.mapped.clear()
        if found.fd >= 0:
            os.close(found.fd)
        size = -(-found.size // PAGE) * PAGE
        if found.flags & _VRAM:
            self.free[found.gpu] += size
        elif found.flags & _GTT:
            self.system += size
        del self.allocations[found.handle]

    def map(self, args: Any) -> None:
        """MAP_MEMORY_TO_GPU. Raises Refusal."""
        gpus = self._targets(args)
        found = self.allocations.get(args.handle)
        if found is None:
            raise Refusal(libc.ENOMEM)
        for gpu in gpus[args.n_success :]:
            if gpu not in self.spaces:
                raise Refusal(libc.EINVAL)
            if gpu not in found.mapped:
                if self.spaces[gpu].overlaps(found.address, found.size):
                    raise Refusal(libc.EINVAL)
                found.mapped[gpu] = Mapping(
                    found.address,
                    found.memory[: found.size],
                    bool(found.flags & kfd.KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE),
                    bool(found.flags & kfd.KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE),
                    bool(found.flags & _UNCACHED),
                )
                self.spaces[gpu].map(found.mapped[gpu])
            args.n_success += 1

    def unmap(self, args: Any, busy: Callable[[int], bool]) -> None:
        """UNMAP_MEMORY_FROM_GPU. What a queue stands on stays mapped. Raises Refusal."""
        gpus = self._targets(args)
        found = self.allocations.get(args.handle)
        if found is None:
            raise Refusal(libc.ENODEV)
        for gpu in gpus[args.n_success :]:
            if gpu not in self.spaces:
                raise Refusal(libc.EINVAL)
            if busy(found.address):
                raise Refusal(libc.EBUSY)
            mapping = found.mapped.pop(gpu, None)
            if mapping is not None:
                self.spaces[gpu].unmap(mapping)
            args.n_success += 1

    def behind(self, gpu: int, offset: int) -> Allocation:
        """Find the allocation at a place of a GPU's render node. Raises Refusal (EINVAL) if there is none."""
        found = self.allocations.get(gpu << 32 | (offset >> 32) - 1)
        if found is None or found.fd < 0 or offset & 0xFFFFFFFF:
            raise Refusal(libc.EINVAL)
        return found

    def _targets(self, args: Any) -> Sequence[int]:
        if not args.n_devices or args.n_success > args.n_devices:
            raise Refusal(libc.EINVAL)
        return words(args.device_ids_array_ptr, args.n_devices)

    def share(self, args: Any, attributes: Sequence[tuple[int, int]]) -> None:
        """SVM: make a range of the process's own memory shared. Raises Refusal."""
        if not args.start_addr or not args.size or args.start_addr % PAGE or args.size % PAGE:
            raise Refusal(libc.EINVAL)
        if args.op != kfd.KFD_IOCTL_SVM_OP_SET_ATTR:
            raise Refusal(libc.EINVAL)
        flags = 0
        for kind, value in attributes:
            if kind == kfd.KFD_IOCTL_SVM_ATTR_SET_FLAGS:
                flags |= value
        self.shared.append((args.start_addr, args.start_addr + args.size, flags))

    def exact(self, gpu: int, address: int, size: int) -> bool:
        """Whether a GPU's mapping begins at an address and has exactly so many bytes."""
        mapping = self.spaces[gpu].at(address)
        return (
            mapping is not None
            and mapping.address == address
            and -(-len(mapping.memory) // PAGE) * PAGE == size
        )

    def always_mapped(self, address: int, size: int) -> bool:
        """Whether a shared range that stays mapped holds all of these bytes."""
        wanted = kfd.KFD_IOCTL_SVM_FLAG_GPU_ALWAYS_MAPPED
        return any(
            start <= address and address + size <= end and flags & wanted for start, end, flags in self.shared
        )
