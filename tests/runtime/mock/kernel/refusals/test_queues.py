"""What Linux 6.12 refuses of queues and doorbells, with its errno."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import pytest

from bindings import kfd, libc
from runtime.mock.kernel.user import NOT_SUPPORTED
from tests.runtime.mock.kernel.raw import PAGE, Raw, refused, share

KERNEL_ADDRESS = 1 << 48
SDMA, BY_ENGINE = kfd.KFD_IOC_QUEUE_TYPE_SDMA, kfd.KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID


def test_a_queue_that_is_right(raw: Raw) -> None:
    reply = raw.queue()
    assert reply.doorbell_offset >> 62 == 3 and reply.doorbell_offset >> 46 & 0xFFFF == raw.gpu
    assert (
        raw.queue(queue_type=SDMA, eop_buffer_address=0, ctx_save_restore_address=0).queue_id
        != reply.queue_id
    )
    raw(kfd.AMDKFD_IOC_DESTROY_QUEUE, queue_id=reply.queue_id)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_DESTROY_QUEUE, queue_id=reply.queue_id)


QUEUES: list[tuple[int, Callable[[Raw], dict[str, int]]]] = [
    (libc.EINVAL, lambda raw: {"queue_percentage": 101}),
    (libc.EINVAL, lambda raw: {"queue_priority": 16}),
    (libc.EINVAL, lambda raw: {"ring_size": 3 << 12, "ring_base_address": raw.memory(3 << 12)}),
    (libc.EFAULT, lambda raw: {"ring_base_address": KERNEL_ADDRESS}),
    (libc.EFAULT, lambda raw: {"read_pointer_address": KERNEL_ADDRESS}),
    (libc.EFAULT, lambda raw: {"write_pointer_address": KERNEL_ADDRESS}),
    (libc.EFAULT, lambda raw: {"eop_buffer_address": KERNEL_ADDRESS}),
    (libc.EFAULT, lambda raw: {"ctx_save_restore_address": KERNEL_ADDRESS}),
    (NOT_SUPPORTED, lambda raw: {"queue_type": 5}),
    (libc.EINVAL, lambda raw: {"gpu_id": 1}),
    (libc.EINVAL, lambda raw: {"queue_type": BY_ENGINE, "sdma_engine_id": 9}),
    (libc.EINVAL, lambda raw: {"write_pointer_address": raw.memory(2 * PAGE)}),
    (libc.EINVAL, lambda raw: {"read_pointer_address": raw.memory(2 * PAGE) + PAGE}),
    (libc.EINVAL, lambda raw: {"ring_base_address": raw.memory(1 << 15) + PAGE}),
    (libc.EINVAL, lambda raw: {"ring_base_address": raw.memory(1 << 15)}),
    (libc.EINVAL, lambda raw: {"ring_base_address": raw.memory(1 << 13)}),
    (libc.EINVAL, lambda raw: {"ring_base_address": 0x3000_0000_0000}),
    (libc.EINVAL, lambda raw: {"eop_buffer_size": PAGE - 1}),
    (libc.EINVAL, lambda raw: {"eop_buffer_address": raw.memory(2 * PAGE)}),
    (libc.EINVAL, lambda raw: {"ctl_stack_size": raw.node.sizes.control_stack - PAGE}),
    (libc.EINVAL, lambda raw: {"ctl_stack_size": raw.node.sizes.control_stack + PAGE}),
    (libc.EINVAL, lambda raw: {"ctx_save_restore_size": raw.node.sizes.save - 1}),
    (libc.EINVAL, lambda raw: {"ctx_save_restore_address": raw.memory(raw.node.sizes.save)}),
    (libc.EINVAL, lambda raw: {"ctx_save_restore_address": raw.memory(raw.node.sizes.context(1) + PAGE)}),
]


@pytest.mark.parametrize(("number", "changes"), QUEUES)
@pytest.mark.parametrize("target", ["gfx1100", "gfx942"])
def test_a_queue(number: int, changes: Callable[[Raw], dict[str, int]], target: str) -> None:
    raw = Raw(target=target)
    with refused(number):
        raw.queue(**changes(raw))
    assert raw.machine.resources["queues"] == 0


def test_the_percentage_names_an_xcc_as_well(raw: Raw) -> None:
    assert raw.queue(queue_percentage=100 | 1 << 8).queue_id >= 0


def test_small_rings_are_raised(raw: Raw) -> None:
    """0, and anything below 1,024, is 1,024 bytes, of which a page is mapped."""
    for size in (0, 512):
        assert raw.queue(ring_size=size, ring_base_address=raw.memory(PAGE)).ring_size == 1024


def test_a_context_in_shared_memory(raw: Raw) -> None:
    size, address = raw.node.sizes.context(1), 0x4000_0000_0000
    with refused(libc.EINVAL):
        raw.queue(ctx_save_restore_address=address)
    share(raw, address, size, kfd.KFD_IOCTL_SVM_FLAG_GPU_ALWAYS_MAPPED)
    assert raw.queue(ctx_save_restore_address=address).queue_id >= 0


def test_what_a_queue_stands_on_stays_mapped(raw: Raw) -> None:
    ring = raw.allocate(1 << 14)
    raw.map(ring.handle)
    raw.queue(ring_base_address=ring.va_addr)
    ids = (ctypes.c_uint32 * 1)(raw.gpu)
    with refused(libc.EBUSY):
        raw(
            kfd.AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU,
            handle=ring.handle,
            device_ids_array_ptr=ctypes.addressof(ids),
            n_devices=1,
        )


def test_doorbells_are_mapped_whole(raw: Raw) -> None:
    reply = raw.queue()
    offset, both = reply.doorbell_offset & ~(2 * PAGE - 1), libc.PROT_READ | libc.PROT_WRITE
    for size in (PAGE, 4 * PAGE):
        with refused(libc.EINVAL):
            raw.machine.mmap(0, size, both, libc.MAP_SHARED, raw.kfd, offset)
    address = raw.machine.mmap(0, 2 * PAGE, both, libc.MAP_SHARED, raw.kfd, offset)
    assert raw.machine.doorbell(address)
    with refused(libc.EFAULT):
        raw.machine.doorbell(address + 2 * PAGE)


def test_a_mapping_of_the_cpu_is_the_whole_allocation(raw: Raw) -> None:
    reply = raw.allocate(2 * PAGE)
    with refused(libc.EINVAL):
        raw.machine.mmap(0, PAGE, libc.PROT_READ, libc.MAP_SHARED, raw.drm, reply.mmap_offset)
    with refused(libc.EINVAL):
        raw.machine.mmap(0, 2 * PAGE, libc.PROT_READ, libc.MAP_SHARED, raw.drm, reply.mmap_offset + (1 << 40))
