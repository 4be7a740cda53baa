"""libdrm's amdgpu library without a device: errors as C reports them."""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Iterator
from ctypes import byref, c_uint32
from types import ModuleType
from typing import Any

import pytest

from bindings import libdrm_amdgpu as drm

pytestmark = pytest.mark.needs("libdrm-amdgpu1", "libdrm_amdgpu.so.1")


@pytest.fixture
def nothing() -> Iterator[int]:
    descriptor = os.open(os.devnull, os.O_RDWR)
    yield descriptor
    os.close(descriptor)


def initialise(descriptor: int) -> tuple[int, bool]:
    major, minor, device = c_uint32(), c_uint32(), drm.amdgpu_device_handle()
    ctypes.set_errno(0)
    result = drm.amdgpu_device_initialize(descriptor, byref(major), byref(minor), byref(device))
    return result, bool(device)


def test_no_descriptor_makes_no_device() -> None:
    assert initialise(-1) == (-1, False)


def test_a_descriptor_of_another_device_makes_no_device(nothing: int) -> None:
    result, handle = initialise(nothing)
    assert result < 0
    assert not handle


def test_the_reason_is_in_errno() -> None:
    initialise(-1)
    assert ctypes.get_errno() == errno.EBADF == 9


def test_types_of_the_kernel_interface_are_shared_with_amdgpu_drm() -> None:
    from bindings import amdgpu_drm

    query: Any = drm.amdgpu_query_hw_ip_info
    assert query.argtypes[3]._type_ is amdgpu_drm.drm_amdgpu_info_hw_ip


def test_every_declared_function_is_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    assert unbound(drm) == set()
