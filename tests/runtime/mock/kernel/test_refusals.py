"""What Linux 6.12 refuses, row by row, with its errno: each test breaks one rule of a call that is right otherwise."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from bindings import kfd, libc
from runtime.mock import Fault
from runtime.mock.kernel.profile import Profile
from runtime.mock.kernel.user import NOT_SUPPORTED
from tests.runtime.mock.kernel.raw import GTT, PAGE, VRAM, WRITABLE, Raw

KERNEL_ADDRESS = 1 << 48
PUBLIC, USERPTR = kfd.KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC, kfd.KFD_IOC_ALLOC_MEM_FLAGS_USERPTR
DOORBELL, REMAP = kfd.KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL, kfd.KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP
SDMA, BY_ENGINE = kfd.KFD_IOC_QUEUE_TYPE_SDMA, kfd.KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID


@contextmanager
def refused(number: int) -> Iterator[None]:
    with pytest.raises(OSError) as caught:
        yield
    assert caught.value.errno == number, caught.value


@pytest.fixture
def raw() -> Raw:
    return Raw()


# Any call -----------------------------------------------------------------------------------------------------


def test_a_number_outside_the_table(raw: Raw) -> None:
    with refused(libc.ENOTTY):
        raw.machine.ioctl(raw.kfd, kfd.AMDKFD_IO(0x7F), bytearray(0))
    with refused(libc.ENOTTY):
        raw.machine.ioctl(raw.kfd, 0x5401, bytearray(64))


def test_a_descriptor_of_another_process(raw: Raw) -> None:
    """After a fork the child has the parent's descriptor, and may not use it."""
    readable, writable = os.pipe()
    child = os.fork()
    if not child:
        try:
            raw(kfd.AMDKFD_IOC_GET_VERSION)
        except OSError as problem:
            os.write(writable, str(problem.errno).encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(writable)
    assert int(os.read(readable, 16)) == libc.EBADF
    os.close(readable)


def test_an_argument_that_cannot_be_read(raw: Raw) -> None:
    with refused(libc.EFAULT):
        raw.machine.ioctl(raw.kfd, int(kfd.AMDKFD_IOC_GET_VERSION), 8)
    record = kfd.kfd_ioctl_get_version_args()
    raw.machine.ioctl(raw.kfd, int(kfd.AMDKFD_IOC_GET_VERSION), ctypes.addressof(record))
    assert record.major_version == 1


def test_an_array_that_ends_where_memory_does(raw: Raw) -> None:
    both, private = libc.PROT_READ | libc.PROT_WRITE, libc.MAP_PRIVATE | libc.MAP_ANONYMOUS
    handle, start = raw.allocate(PAGE).handle, raw.machine.mmap(0, 2 * PAGE, both, private, -1, 0)
    raw.machine.munmap(start + PAGE, PAGE)
    with refused(libc.EFAULT):
        raw.map(handle, device_ids_array_ptr=start + PAGE - 4, n_devices=2)


def test_an_answer_that_nobody_can_write(raw: Raw) -> None:
    with refused(libc.EFAULT):
        raw(
            kfd.AMDKFD_IOC_GET_PROCESS_APERTURES_NEW,
            kfd_process_device_apertures_ptr=8,
            num_of_nodes=1,
        )


def test_a_gpu_that_is_not_there(raw: Raw) -> None:
    for request in (kfd.AMDKFD_IOC_GET_CLOCK_COUNTERS, kfd.AMDKFD_IOC_AVAILABLE_MEMORY):
        with refused(libc.EINVAL):
            raw(request, gpu_id=1)
    with refused(libc.ENOENT):
        raw.machine.open("/dev/dri/renderD140", libc.O_RDWR)
    with refused(libc.ENOTTY):
        raw.machine.ioctl(raw.drm, int(kfd.AMDKFD_IOC_GET_VERSION), bytearray(8))


def test_a_descriptor_that_is_closed(raw: Raw) -> None:
    raw.machine.close(raw.kfd)
    with refused(libc.EBADF):
        raw(kfd.AMDKFD_IOC_GET_VERSION)


def test_sizes_of_other_kernels(raw: Raw) -> None:
    """A shorter argument is filled with zeros, a longer one is cut: neither is an error."""
    size = ctypes.sizeof(kfd.kfd_ioctl_get_version_args)
    shorter, longer = bytearray(4), bytearray(size + 8)
    for argument in (shorter, longer):
        request = int(kfd.AMDKFD_IOC_GET_VERSION) & ~(0x3FFF << 16) | len(argument) << 16
        raw.machine.ioctl(raw.kfd, request, argument)
        assert argument[:4] == b"\1\0\0\0"
    assert longer[size:] == bytes(8)


# Opening --------------------------------------------------------------------------------------------------------


def test_a_second_render_node(raw: Raw) -> None:
    raw(kfd.AMDKFD_IOC_ACQUIRE_VM, drm_fd=raw.drm, gpu_id=raw.gpu)  # the same again is no error
    second = raw.machine.open("/dev/dri/renderD128", libc.O_RDWR)
    with refused(libc.EBUSY):
        raw(kfd.AMDKFD_IOC_ACQUIRE_VM, drm_fd=second, gpu_id=raw.gpu)


def test_a_render_node_of_another_gpu(raw: Raw) -> None:
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_ACQUIRE_VM, drm_fd=raw.drm, gpu_id=raw.other.gpu_id)


def test_memory_and_queues_before_page_tables() -> None:
    raw = Raw(acquire=False)
    with refused(libc.ENODEV):
        raw.allocate(PAGE)


def test_the_runtime_is_enabled_once_and_first(raw: Raw) -> None:
    mask = kfd.KFD_RUNTIME_ENABLE_MODE_ENABLE_MASK
    raw(kfd.AMDKFD_IOC_RUNTIME_ENABLE, mode_mask=mask)
    with refused(libc.EBUSY):
        raw(kfd.AMDKFD_IOC_RUNTIME_ENABLE, mode_mask=mask)
    late = Raw()
    late.queue()
    with refused(libc.EEXIST):
        late(kfd.AMDKFD_IOC_RUNTIME_ENABLE, mode_mask=mask)


# Memory ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"size": 0},
        {"flags": WRITABLE},
        {"flags": VRAM | GTT},
        {"gpu_id": 1},
        {"flags": USERPTR, "mmap_offset": 0},
        {"flags": DOORBELL, "size": PAGE},
        {"flags": REMAP, "size": 2 * PAGE},
        {"va_addr": 0x2000_0000_0008},
    ],
)
def test_an_allocation(raw: Raw, changes: dict[str, int]) -> None:
    with refused(libc.EINVAL):
        raw.allocate(**{"size": PAGE, **changes})


def test_doorbells_and_registers_as_memory(raw: Raw) -> None:
    assert raw.allocate(2 * PAGE, DOORBELL).handle
    assert raw.allocate(PAGE, REMAP).handle


def test_vram_that_the_cpu_cannot_reach() -> None:
    raw = Raw(Profile(large_bar=False))
    with refused(libc.EINVAL):
        raw.allocate(PAGE, VRAM | PUBLIC)
    raw.allocate(PAGE, VRAM)


def test_an_address_inside_a_shared_range(raw: Raw) -> None:
    share(raw, raw.next_address, 4 * PAGE, 0)
    with refused(libc.EADDRINUSE):
        raw.allocate(PAGE)


@pytest.mark.parametrize(
    ("address", "size", "op"),
    [(0, PAGE, 0), (PAGE, 0, 0), (PAGE + 1, PAGE, 0), (PAGE, PAGE + 1, 0), (PAGE, PAGE, 9)],
)
def test_a_range_that_cannot_be_shared(raw: Raw, address: int, size: int, op: int) -> None:
    with refused(libc.EINVAL):
        share(raw, address, size, 0, op)


def test_fewer_attributes_than_are_counted(raw: Raw) -> None:
    head = kfd.kfd_ioctl_svm_args(start_addr=PAGE, size=PAGE, op=kfd.KFD_IOCTL_SVM_OP_SET_ATTR, nattr=2)
    with refused(libc.EINVAL):
        raw.machine.ioctl(raw.kfd, int(kfd.AMDKFD_IOC_SVM), bytearray(bytes(head)))


def share(
    raw: Raw, address: int, size: int, flags: int, op: int = int(kfd.KFD_IOCTL_SVM_OP_SET_ATTR)
) -> None:
    head = kfd.kfd_ioctl_svm_args(start_addr=address, size=size, op=op, nattr=1)
    tail = kfd.kfd_ioctl_svm_attribute(type=kfd.KFD_IOCTL_SVM_ATTR_SET_FLAGS, value=flags)
    argument = bytearray(bytes(head) + bytes(tail))
    raw.machine.ioctl(raw.kfd, int(kfd.AMDKFD_IOC_SVM) & ~(0x3FFF << 16) | len(argument) << 16, argument)


def test_more_memory_than_there_is(raw: Raw) -> None:
    with refused(libc.ENOMEM):
        raw.allocate(1 << 44, VRAM)
    before = raw(kfd.AMDKFD_IOC_AVAILABLE_MEMORY, gpu_id=raw.gpu).available
    reply = raw.allocate(PAGE, VRAM)
    assert raw(kfd.AMDKFD_IOC_AVAILABLE_MEMORY, gpu_id=raw.gpu).available == before - PAGE
    raw(kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU, handle=reply.handle)
    assert raw(kfd.AMDKFD_IOC_AVAILABLE_MEMORY, gpu_id=raw.gpu).available == before


def test_a_mapping(raw: Raw) -> None:
    reply = raw.allocate(PAGE)
    with refused(libc.EINVAL):
        raw.map(reply.handle, n_devices=0)
    with refused(libc.ENOMEM):
        raw.map(reply.handle + 1)
    with refused(libc.EFAULT):
        raw.map(reply.handle, device_ids_array_ptr=8)
    with refused(libc.EINVAL):
        raw.map(reply.handle, 1)


def test_a_mapping_that_stops_half_way(raw: Raw) -> None:
    """The GPU in the middle is unknown; what came before it is mapped, and counted."""
    reply = raw.allocate(PAGE)
    ids = (ctypes.c_uint32 * 2)(raw.gpu, 1)
    record = kfd.kfd_ioctl_map_memory_to_gpu_args(
        handle=reply.handle, device_ids_array_ptr=ctypes.addressof(ids), n_devices=2
    )
    with refused(libc.EINVAL):
        raw.machine.ioctl(raw.kfd, int(kfd.AMDKFD_IOC_MAP_MEMORY_TO_GPU), record)
    assert record.n_success == 1


def test_mappings_of_what_is_elsewhere_or_over_others(raw: Raw) -> None:
    first = raw.allocate(2 * PAGE)
    raw.map(first.handle)
    raw.next_address = first.va_addr + PAGE
    over = raw.allocate(PAGE)
    with refused(libc.EINVAL):
        raw.map(over.handle)
    ids = (ctypes.c_uint32 * 1)(raw.gpu)
    wanted = {"device_ids_array_ptr": ctypes.addressof(ids), "n_devices": 1}
    with refused(libc.ENODEV):
        raw(kfd.AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU, handle=over.handle + 1, **wanted)
    ids[0] = 1
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU, handle=first.handle, **wanted)


def test_page_tables_come_from_one_file_though_it_was_closed() -> None:
    raw = Raw()
    raw.machine.close(raw.drm)
    again = raw.machine.open("/dev/dri/renderD128", libc.O_RDWR)
    assert again == raw.drm  # the number is the same, the file is not
    with refused(libc.EBUSY):
        raw(kfd.AMDKFD_IOC_ACQUIRE_VM, drm_fd=again, gpu_id=raw.gpu)


def test_freeing_what_is_mapped_or_unknown(raw: Raw) -> None:
    reply = raw.allocate(PAGE)
    raw.map(reply.handle)
    with refused(libc.EBUSY):
        raw(kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU, handle=reply.handle)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU, handle=reply.handle + 1)


# Events ---------------------------------------------------------------------------------------------------------


def test_an_event_page_given_twice(raw: Raw) -> None:
    page = raw.allocate(0x8000)
    raw(kfd.AMDKFD_IOC_CREATE_EVENT, event_page_offset=page.handle)
    raw(kfd.AMDKFD_IOC_CREATE_EVENT)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_CREATE_EVENT, event_page_offset=page.handle)
    with refused(libc.EPERM):  # it is the process's until that ends
        raw(kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU, handle=page.handle)
    small = Raw()
    with refused(libc.EINVAL):
        small(kfd.AMDKFD_IOC_CREATE_EVENT, event_page_offset=small.allocate(PAGE).handle)


def test_as_many_events_as_a_page_has_slots(raw: Raw) -> None:
    for _ in range(kfd.KFD_SIGNAL_EVENT_LIMIT - 1):  # number 0 is nobody's
        raw.machine.process.events.create(kfd.kfd_ioctl_create_event_args())
    with refused(libc.ENOSPC):
        raw(kfd.AMDKFD_IOC_CREATE_EVENT)


def test_waiting_for_what_is_not_there(raw: Raw) -> None:
    item = kfd.kfd_event_data(event_id=77)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_WAIT_EVENTS, events_ptr=ctypes.addressof(item), num_events=1)
    with refused(libc.EFAULT):
        raw(kfd.AMDKFD_IOC_WAIT_EVENTS, events_ptr=8, num_events=1)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_DESTROY_EVENT, event_id=77)


def test_waiting_for_ever_for_nothing(raw: Raw) -> None:
    reply = raw(kfd.AMDKFD_IOC_CREATE_EVENT)
    item = kfd.kfd_event_data(event_id=reply.event_id)
    wanted = {"events_ptr": ctypes.addressof(item), "num_events": 1}
    assert raw(kfd.AMDKFD_IOC_WAIT_EVENTS, timeout=5, **wanted).wait_result == kfd.KFD_IOC_WAIT_RESULT_TIMEOUT
    with pytest.raises(Fault, match="without a timeout, and nothing is left"):
        raw(kfd.AMDKFD_IOC_WAIT_EVENTS, timeout=0xFFFFFFFF, **wanted)
    raw(kfd.AMDKFD_IOC_SET_EVENT, event_id=reply.event_id)
    assert raw(kfd.AMDKFD_IOC_WAIT_EVENTS, timeout=0xFFFFFFFF, **wanted).wait_result == 0


# Queues ---------------------------------------------------------------------------------------------------------


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


# Older kernels --------------------------------------------------------------------------------------------------


def test_what_older_kernels_do_not_know() -> None:
    old = Raw(Profile(11))
    with refused(libc.ENOTTY):
        old(kfd.AMDKFD_IOC_RUNTIME_ENABLE, mode_mask=1)
    assert "cwsr_size" not in old.node.properties and "cwsr_size" in Raw().node.properties
    with refused(NOT_SUPPORTED):
        old.queue(queue_type=BY_ENGINE)
    assert old.queue(ctl_stack_size=PAGE).queue_id >= 0  # nobody looked before 6.12
    assert old.node.sizes == Raw().node.sizes  # and the formulas give what newer ones say


def test_ages_are_compared_from_1_14_on() -> None:
    """A signal between two waits that was already taken by somebody else still ends the second one."""
    for minor, ended in ((14, kfd.KFD_IOC_WAIT_RESULT_COMPLETE), (11, kfd.KFD_IOC_WAIT_RESULT_TIMEOUT)):
        raw = Raw(Profile(minor))
        reply = raw(kfd.AMDKFD_IOC_CREATE_EVENT, auto_reset=1)
        raw(kfd.AMDKFD_IOC_SET_EVENT, event_id=reply.event_id)
        raw(kfd.AMDKFD_IOC_RESET_EVENT, event_id=reply.event_id)
        item = kfd.kfd_event_data(event_id=reply.event_id)
        item.signal_event_data.last_event_age = 1
        wanted = {"events_ptr": ctypes.addressof(item), "num_events": 1, "timeout": 1}
        assert raw(kfd.AMDKFD_IOC_WAIT_EVENTS, **wanted).wait_result == ended
        assert item.signal_event_data.last_event_age == (2 if minor == 14 else 1)
