"""HIP 5.2.3 on a machine without a GPU: everything answers, and says that there is no device."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import byref, c_int, c_size_t, c_void_p, sizeof
from types import ModuleType
from typing import Any

import pytest

from bindings import hip5 as hip

pytestmark = pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")


@pytest.fixture(autouse=True)
def without_a_gpu() -> None:
    count = c_int()
    if hip.hipGetDeviceCount(byref(count)) == hip.hipSuccess:
        pytest.skip(f"needs a machine without an AMD GPU; this one has {count.value}")


def test_no_device_is_counted() -> None:
    count = c_int(-1)
    assert hip.hipGetDeviceCount(byref(count)) == hip.hipErrorNoDevice == 100
    assert count.value == 0


def test_initialisation_fails_with_an_invalid_device() -> None:
    assert hip.hipInit(0) == hip.hipErrorInvalidDevice == 101


def test_the_runtime_tells_its_version() -> None:
    version = c_int()
    assert hip.hipRuntimeGetVersion(byref(version)) == hip.hipSuccess
    assert version.value // 10_000_000 == 5
    assert version.value == 50221153


def test_nothing_can_be_allocated() -> None:
    pointer = c_void_p()
    assert hip.hipMalloc(byref(pointer), 4096) == hip.hipErrorInvalidDevice
    assert pointer.value is None


def test_properties_of_a_missing_device_are_refused_and_left_alone() -> None:
    properties = hip.hipDeviceProp_t(warpSize=7)
    assert hip.hipGetDeviceProperties(byref(properties), 0) != hip.hipSuccess
    assert properties.warpSize == 7


def test_a_result_converts_to_its_enumeration() -> None:
    result = hip.hipError_t(hip.hipGetDeviceCount(byref(c_int())))
    assert result is not None
    assert repr(result) == "<hipError_t.hipErrorNoDevice: 100>"
    assert result.name == "hipErrorNoDevice"


def test_error_names_are_bytes() -> None:
    assert hip.hipGetErrorName(hip.hipErrorNoDevice) == b"hipErrorNoDevice"
    assert hip.hipGetErrorName(hip.hipError_t.hipErrorOutOfMemory) == b"hipErrorOutOfMemory"


def test_structs_by_value_reach_the_call() -> None:
    """Two `dim3` by value, in the order that the ABI puts them; without a device the call is refused."""
    grid, block = hip.dim3(1, 2, 3), hip.dim3(64, 1, 1)
    assert (sizeof(hip.dim3), grid.z, block.x) == (12, 3, 64)
    function: Any = hip.hipInit
    kernel = ctypes.cast(function, c_void_p)
    assert hip.hipLaunchKernel(kernel, grid, block, None, 0, None) != hip.hipSuccess


def test_the_memory_query_is_refused() -> None:
    free, total = c_size_t(5), c_size_t(6)
    assert hip.hipMemGetInfo(byref(free), byref(total)) != hip.hipSuccess
    assert (free.value, total.value) == (5, 6)


def test_declared_functions_are_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    """The header declares four functions that this version of the library lacks."""
    assert unbound(hip) == {
        "hipGraphKernelNodeGetAttribute",
        "hipGraphKernelNodeSetAttribute",
        "hipLaunchHostFunc",
        "hipTexRefGetMipMappedArray",
    }
