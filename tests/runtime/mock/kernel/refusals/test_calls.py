"""What Linux 6.12 refuses of any call, and of the opening of a GPU, with its errno."""

from __future__ import annotations

import ctypes
import os

from bindings import kfd, libc
from tests.runtime.mock.kernel.raw import PAGE, Raw, refused


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
