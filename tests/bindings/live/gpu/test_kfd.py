"""Ioctl objects of the KFD and DRM modules, on a file that knows none of them."""

from __future__ import annotations

import errno
import fcntl
import os
import pickle
from collections.abc import Iterator
from ctypes import sizeof
from pathlib import Path

import pytest

from bindings import amdgpu_drm, kfd

DEVICE = Path("/dev/kfd")


@pytest.fixture
def null() -> Iterator[int]:
    descriptor = os.open(os.devnull, os.O_RDWR)
    yield descriptor
    os.close(descriptor)


def test_the_error_names_the_request_and_its_fields(null: int) -> None:
    with pytest.raises(OSError) as caught:
        kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU(null, va_addr=0x1000, size=4096, gpu_id=7, flags=1)
    assert caught.value.errno == errno.ENOTTY
    assert caught.value.strerror == (
        f"Inappropriate ioctl for device: AMDKFD_IOC_ALLOC_MEMORY_OF_GPU(fd={null}, "
        "va_addr=4096, size=4096, handle=0, mmap_offset=0, gpu_id=7, flags=1)"
    )


def test_the_error_shows_nested_records_and_cuts_arrays(null: int) -> None:
    with pytest.raises(OSError, match=r"AMDKFD_IOC_GET_PROCESS_APERTURES\(.*num_of_nodes=3") as caught:
        kfd.AMDKFD_IOC_GET_PROCESS_APERTURES(null, num_of_nodes=3)
    assert "process_apertures=[kfd_process_device_apertures(lds_base=0, lds_limit=0," in str(caught.value)


def test_a_record_of_the_caller_is_used_as_it_is(null: int) -> None:
    record = kfd.kfd_ioctl_destroy_queue_args(queue_id=9)
    with pytest.raises(OSError, match="queue_id=9"):
        kfd.AMDKFD_IOC_DESTROY_QUEUE(null, record)
    with pytest.raises(OSError, match="queue_id=10"):
        kfd.AMDKFD_IOC_DESTROY_QUEUE(null, record, queue_id=10)
    assert record.queue_id == 10


def test_an_unknown_field_is_refused_before_the_call(null: int) -> None:
    with pytest.raises(
        TypeError, match="AMDKFD_IOC_DESTROY_QUEUE: kfd_ioctl_destroy_queue_args has no field 'queue'"
    ):
        kfd.AMDKFD_IOC_DESTROY_QUEUE(null, queue=9)


def test_a_closed_file_is_a_bad_descriptor() -> None:
    with pytest.raises(OSError, match="AMDKFD_IOC_GET_VERSION") as caught:
        kfd.AMDKFD_IOC_GET_VERSION(10_000)
    assert caught.value.errno == errno.EBADF


def test_a_python_file_is_accepted() -> None:
    with Path(os.devnull).open() as file, pytest.raises(OSError, match="AMDKFD_IOC_GET_VERSION"):
        kfd.AMDKFD_IOC_GET_VERSION(file)


def test_a_request_is_a_number(null: int) -> None:
    request = kfd.AMDKFD_IOC_GET_VERSION
    assert isinstance(request, int)
    assert request == 0x80084B01
    assert repr(request) == "<ioctl AMDKFD_IOC_GET_VERSION: 0x80084b01>"
    assert pickle.loads(pickle.dumps(request)) == request
    with pytest.raises(OSError) as caught:
        fcntl.ioctl(null, request, bytes(8))
    assert caught.value.errno == errno.ENOTTY


def test_the_number_holds_the_size_of_the_record() -> None:
    requests = [getattr(kfd, name) for name in dir(kfd) if name.startswith("AMDKFD_IOC_")]
    checked = [r for r in requests if getattr(r, "argument", None) is not None]
    assert len(checked) > 30
    assert [r for r in checked if r >> 16 & 0x3FFF != sizeof(r.argument)] == []


def test_a_record_of_drm_shows_its_pointers(null: int) -> None:
    with pytest.raises(OSError, match=r"DRM_IOCTL_VERSION\(fd=\d+, version_major=0, ") as caught:
        amdgpu_drm.DRM_IOCTL_VERSION(null)
    assert caught.value.errno == errno.ENOTTY


def test_a_request_without_an_argument_is_called_too(null: int) -> None:
    request = amdgpu_drm.DRM_IOCTL_SET_MASTER
    assert request == 0x641E
    with pytest.raises(OSError, match=r"DRM_IOCTL_SET_MASTER\(fd=\d+\)"):
        request(null)


def test_the_driver_tells_its_version() -> None:
    if not DEVICE.exists():
        pytest.skip(f"needs {DEVICE}, an AMD GPU with the amdgpu driver")
    descriptor = os.open(DEVICE, os.O_RDWR | os.O_CLOEXEC)
    try:
        version = kfd.AMDKFD_IOC_GET_VERSION(descriptor)
    finally:
        os.close(descriptor)
    assert version.major_version == kfd.KFD_IOCTL_MAJOR_VERSION
    assert version.minor_version > 0
