"""What Linux 6.12 refuses of memory and its mappings, with its errno."""

from __future__ import annotations

import ctypes

import pytest

from bindings import kfd, libc
from runtime.mock.kernel.profile import Profile
from tests.runtime.mock.kernel.raw import GTT, PAGE, VRAM, WRITABLE, Raw, refused, share

PUBLIC, USERPTR = kfd.KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC, kfd.KFD_IOC_ALLOC_MEM_FLAGS_USERPTR
DOORBELL, REMAP = kfd.KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL, kfd.KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP


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
