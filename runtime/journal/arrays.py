"""Which arguments of ioctls lead to arrays: the field that points, the one that counts, and bytes of an element."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, NamedTuple

from bindings import amdgpu_drm, kfd


class Array(NamedTuple):
    """Where an argument points to."""

    pointer: str
    counter: str
    size: int

    def place(self, record: Any) -> tuple[int, int]:
        """Address and size in bytes."""
        return int(getattr(record, self.pointer) or 0), int(getattr(record, self.counter)) * self.size


_TARGETS = Array("device_ids_array_ptr", "n_devices", 4)
_ARRAYS = {
    int(kfd.AMDKFD_IOC_MAP_MEMORY_TO_GPU): _TARGETS,
    int(kfd.AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU): _TARGETS,
    int(kfd.AMDKFD_IOC_WAIT_EVENTS): Array("events_ptr", "num_events", ctypes.sizeof(kfd.kfd_event_data)),
    int(kfd.AMDKFD_IOC_GET_PROCESS_APERTURES_NEW): Array(
        "kfd_process_device_apertures_ptr", "num_of_nodes", ctypes.sizeof(kfd.kfd_process_device_apertures)
    ),
    int(amdgpu_drm.DRM_IOCTL_AMDGPU_INFO): Array("return_pointer", "return_size", 1),
}
_TYPE_AND_NUMBER = 0xFFFF  # of a request: the size above it is the caller's


@cache
def requests() -> dict[int, Any]:
    """Type and number -> the ioctl."""
    found = [getattr(kfd, name) for name in dir(kfd) if name.startswith("AMDKFD_IOC_")]
    found.append(amdgpu_drm.DRM_IOCTL_AMDGPU_INFO)
    return {int(one) & _TYPE_AND_NUMBER: one for one in found if hasattr(one, "argument")}


def request(number: int) -> Any:
    """The ioctl of a request; None for one of no driver that is known here."""
    return requests().get(number & _TYPE_AND_NUMBER)


def record(number: int, data: bytes) -> Any:
    """A request's argument, its end filled up with zeros; None where it is not known."""
    known = request(number)
    if known is None or known.argument is None:
        return None
    size = ctypes.sizeof(known.argument)
    return known.argument.from_buffer_copy(data[:size].ljust(size, b"\0"))


def array(number: int) -> Array | None:
    """The array that a request's argument leads to."""
    known = request(number)
    return None if known is None else _ARRAYS.get(int(known))
