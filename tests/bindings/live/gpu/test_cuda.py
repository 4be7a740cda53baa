"""CUDA's compiler and linker of the pinned wheels, on a machine without a GPU: CUDA to PTX, PTX to machine code."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from ctypes import byref, c_char_p, c_int, c_size_t, c_uint, create_string_buffer
from types import ModuleType

import pytest

from autogen.sources import Obtained, obtain
from bindings import cuda, nvjitlink, nvrtc
from bindings._support import LibraryError
from tests.bindings.subjects import PROJECT

pytestmark = [pytest.mark.long, pytest.mark.network]

KERNEL = 'extern "C" __global__ void twice(float *x) { x[threadIdx.x] *= 2; }'


@pytest.fixture(scope="module", autouse=True)
def libraries() -> Iterator[None]:
    """The files that the artifacts of the headers hold."""
    files = {
        "nvrtc": "nvidia/cuda_nvrtc/lib/libnvrtc.so.12",
        "nvjitlink": "nvidia/nvjitlink/lib/libnvJitLink.so.12",
    }
    variables = {}
    for name, file in files.items():
        artifact = PROJECT.pins.sources[name].artifact
        found = obtain([artifact], PROJECT.cache)[artifact.name]
        if not isinstance(found, Obtained):
            pytest.skip(str(found))
        variables[f"AUTOGEN_{name.upper()}_LIBRARY"] = str(found.tree / file)
    os.environ |= variables
    yield
    for name in variables:
        del os.environ[name]


def compiled(source: str, *options: str) -> tuple[nvrtc.nvrtcResult, str]:
    """PTX, or what the compiler says."""
    program, size = nvrtc.nvrtcProgram(), c_size_t()
    product = nvrtc.nvrtcCreateProgram(byref(program), source.encode(), b"k.cu", 0, None, None)
    assert product == nvrtc.NVRTC_SUCCESS
    words = (c_char_p * len(options))(*map(str.encode, options))
    result = nvrtc.nvrtcCompileProgram(program, len(options), words)
    asked = (nvrtc.nvrtcGetProgramLogSize, nvrtc.nvrtcGetProgramLog)
    if not result:
        asked = (nvrtc.nvrtcGetPTXSize, nvrtc.nvrtcGetPTX)
    assert asked[0](program, byref(size)) == nvrtc.NVRTC_SUCCESS
    text = create_string_buffer(size.value)
    assert asked[1](program, text) == nvrtc.NVRTC_SUCCESS
    assert nvrtc.nvrtcDestroyProgram(byref(program)) == nvrtc.NVRTC_SUCCESS
    return result, text.value.decode()


def test_the_compiler_tells_its_version() -> None:
    major, minor = c_int(), c_int()
    assert nvrtc.nvrtcVersion(byref(major), byref(minor)) == nvrtc.NVRTC_SUCCESS
    assert (major.value, minor.value) == (12, 9)


def test_a_kernel_becomes_ptx_and_machine_code() -> None:
    result, ptx = compiled(KERNEL, "--gpu-architecture=compute_80")
    assert result == nvrtc.NVRTC_SUCCESS
    assert ".target sm_80" in ptx and ".visible .entry twice(" in ptx
    handle, size = nvjitlink.nvJitLinkHandle(), c_size_t()
    options = (c_char_p * 1)(b"-arch=sm_86")
    assert nvjitlink.nvJitLinkCreate(byref(handle), 1, options) == nvjitlink.NVJITLINK_SUCCESS
    data = ptx.encode() + b"\0"
    kind = nvjitlink.NVJITLINK_INPUT_PTX
    assert nvjitlink.nvJitLinkAddData(handle, kind, data, len(data), b"k.ptx") == nvjitlink.NVJITLINK_SUCCESS
    assert nvjitlink.nvJitLinkComplete(handle) == nvjitlink.NVJITLINK_SUCCESS
    assert nvjitlink.nvJitLinkGetLinkedCubinSize(handle, byref(size)) == nvjitlink.NVJITLINK_SUCCESS
    code = create_string_buffer(size.value)
    assert nvjitlink.nvJitLinkGetLinkedCubin(handle, code) == nvjitlink.NVJITLINK_SUCCESS
    assert nvjitlink.nvJitLinkDestroy(byref(handle)) == nvjitlink.NVJITLINK_SUCCESS
    assert code.raw[:4] == b"\x7fELF" and b".text.twice" in code.raw
    assert int.from_bytes(code.raw[18:20], "little") == 190  # EM_CUDA


def test_what_does_not_compile_has_a_log() -> None:
    result, log = compiled("__global__ void f() { unknown(); }")
    assert result is nvrtc.nvrtcResult.NVRTC_ERROR_COMPILATION
    assert 'k.cu(1): error: identifier "unknown" is undefined' in log
    assert nvrtc.nvrtcGetErrorString(result) == b"NVRTC_ERROR_COMPILATION"


def test_the_linker_tells_its_version() -> None:
    major, minor = c_uint(), c_uint()
    assert nvjitlink.nvJitLinkVersion(byref(major), byref(minor)) == nvjitlink.NVJITLINK_SUCCESS
    assert (major.value, minor.value) == (12, 9)


@pytest.mark.parametrize("module", [nvrtc], ids=["nvrtc"])
def test_declared_functions_are_exported(
    module: ModuleType, unbound: Callable[[ModuleType], set[str]]
) -> None:
    assert unbound(module) == set()


def test_the_driver_is_not_here() -> None:
    try:
        result = cuda.cuInit(0)
    except LibraryError as missing:
        assert "libcuda.so.1" in str(missing)
    else:
        assert result in (cuda.CUDA_ERROR_NO_DEVICE, cuda.CUDA_SUCCESS)
