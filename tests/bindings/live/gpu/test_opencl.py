"""OpenCL on a real device: pocl runs kernels on the CPU."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from ctypes import (
    POINTER,
    byref,
    c_char_p,
    c_float,
    c_int,
    c_size_t,
    c_void_p,
    cast,
    create_string_buffer,
    sizeof,
)
from types import ModuleType
from typing import Any

import pytest

from bindings import opencl as cl

# pocl and comgr bring two copies of one LLVM, which end a process that loads both.
pytestmark = [pytest.mark.alone, pytest.mark.needs("ocl-icd-libopencl1", "libOpenCL.so.1")]

SOURCE = b"""
kernel void twice(global float *values, float factor) {
    values[get_global_id(0)] *= factor;
}
"""


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The first CPU device, with pocl's cache of kernels in a temporary folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POCL_CACHE_DIR", str(tmp_path_factory.mktemp("pocl")))
        try:
            found = first_cpu()
        except OSError as error:
            pytest.skip(f"needs Debian package ocl-icd-libopencl1: {error}")
        if found is None:
            pytest.skip("needs Debian package pocl-opencl-icd: no OpenCL platform has a CPU device")
        yield found


def first_cpu() -> Any:
    count = cl.cl_uint()
    if cl.clGetPlatformIDs(0, None, byref(count)) != cl.CL_SUCCESS:
        return None
    platforms = (cl.cl_platform_id * count.value)()
    assert cl.clGetPlatformIDs(count.value, platforms, None) == cl.CL_SUCCESS
    for platform in platforms:
        device = cl.cl_device_id()
        if cl.clGetDeviceIDs(platform, cl.CL_DEVICE_TYPE_CPU, 1, byref(device), None) == cl.CL_SUCCESS:
            return device
    return None


def no_callback(function: Any, parameter: int) -> Any:
    """NULL for a parameter that is a pointer to a function."""
    return function.argtypes[parameter]()


@pytest.fixture
def context(device: Any) -> Iterator[Any]:
    error = cl.cl_int(1)
    nothing = no_callback(cl.clCreateContext, 3)
    handle = cl.clCreateContext(None, 1, byref(device), nothing, None, byref(error))
    assert error.value == cl.CL_SUCCESS
    yield handle
    assert cl.clReleaseContext(handle) == cl.CL_SUCCESS


@pytest.fixture
def queue(context: Any, device: Any) -> Iterator[Any]:
    properties = (cl.cl_queue_properties * 3)(cl.CL_QUEUE_PROPERTIES, cl.CL_QUEUE_PROFILING_ENABLE, 0)
    error = cl.cl_int(1)
    handle = cl.clCreateCommandQueueWithProperties(context, device, properties, byref(error))
    assert error.value == cl.CL_SUCCESS
    yield handle
    assert cl.clReleaseCommandQueue(handle) == cl.CL_SUCCESS


def program_of(context: Any, source: bytes) -> Any:
    sources, lengths, error = (c_char_p * 1)(source), (c_size_t * 1)(len(source)), cl.cl_int(1)
    program = cl.clCreateProgramWithSource(context, 1, sources, lengths, byref(error))
    assert error.value == cl.CL_SUCCESS
    return program


def built(program: Any, device: Any) -> int:
    return cl.clBuildProgram(program, 1, byref(device), b"", no_callback(cl.clBuildProgram, 4), None)


def test_a_device_is_a_cpu_with_a_name(device: Any) -> None:
    kind, name = cl.cl_device_type(), create_string_buffer(256)
    assert cl.clGetDeviceInfo(device, cl.CL_DEVICE_TYPE, sizeof(kind), byref(kind), None) == cl.CL_SUCCESS
    assert kind.value & cl.CL_DEVICE_TYPE_CPU
    assert cl.clGetDeviceInfo(device, cl.CL_DEVICE_NAME, len(name), name, None) == cl.CL_SUCCESS
    assert name.value


def test_a_kernel_doubles_numbers(context: Any, queue: Any, device: Any) -> None:
    numbers = [0.5, -1.0, 3.25, 1e6, 0.0, 7.0, 8.0, 9.0]
    values, error = (c_float * len(numbers))(*numbers), cl.cl_int(1)
    flags = cl.CL_MEM_READ_WRITE | cl.CL_MEM_COPY_HOST_PTR
    buffer = cl.clCreateBuffer(context, flags, sizeof(values), values, byref(error))
    assert error.value == cl.CL_SUCCESS
    program = program_of(context, SOURCE)
    assert built(program, device) == cl.CL_SUCCESS
    kernel = cl.clCreateKernel(program, b"twice", byref(error))
    assert error.value == cl.CL_SUCCESS

    assert cl.clSetKernelArg(kernel, 0, sizeof(buffer), byref(buffer)) == cl.CL_SUCCESS
    assert cl.clSetKernelArg(kernel, 1, sizeof(c_float), byref(c_float(2))) == cl.CL_SUCCESS
    size, event, result = (c_size_t * 1)(len(numbers)), cl.cl_event(), (c_float * len(numbers))()
    ran = cl.clEnqueueNDRangeKernel(queue, kernel, 1, None, size, None, 0, None, byref(event))
    assert ran == cl.CL_SUCCESS
    read = cl.clEnqueueReadBuffer(queue, buffer, cl.CL_TRUE, 0, sizeof(result), result, 1, byref(event), None)
    assert read == cl.CL_SUCCESS
    assert list(result) == [2 * number for number in numbers]
    assert list(values) == numbers

    started, ended = cl.cl_ulong(), cl.cl_ulong()
    for what, when in ((cl.CL_PROFILING_COMMAND_START, started), (cl.CL_PROFILING_COMMAND_END, ended)):
        assert cl.clGetEventProfilingInfo(event, what, sizeof(when), byref(when), None) == cl.CL_SUCCESS
    assert 0 < started.value <= ended.value
    assert cl.clReleaseEvent(event) == cl.clReleaseKernel(kernel) == cl.CL_SUCCESS
    assert cl.clReleaseProgram(program) == cl.clReleaseMemObject(buffer) == cl.CL_SUCCESS


def test_an_error_in_a_kernel_is_in_the_build_log(context: Any, device: Any) -> None:
    program = program_of(context, b"kernel void wrong(global int *x) { *x = nonsense; }")
    assert built(program, device) == cl.CL_BUILD_PROGRAM_FAILURE
    log = create_string_buffer(4096)
    what = cl.CL_PROGRAM_BUILD_LOG
    assert cl.clGetProgramBuildInfo(program, device, what, len(log), log, None) == cl.CL_SUCCESS
    assert b"nonsense" in log.value
    assert cl.clReleaseProgram(program) == cl.CL_SUCCESS


def test_a_callback_runs_when_a_user_event_ends(context: Any) -> None:
    error, seen = cl.cl_int(1), list[tuple[int, int | None]]()
    event = cl.clCreateUserEvent(context, byref(error))
    assert error.value == cl.CL_SUCCESS
    register: Any = cl.clSetEventCallback
    callback = register.argtypes[2](lambda event, status, user: seen.append((status, user)))
    assert register(event, cl.CL_COMPLETE, callback, c_void_p(42)) == cl.CL_SUCCESS
    assert cl.clSetUserEventStatus(event, cl.CL_COMPLETE) == cl.CL_SUCCESS
    assert cl.clWaitForEvents(1, byref(event)) == cl.CL_SUCCESS
    assert cl.clReleaseEvent(event) == cl.CL_SUCCESS
    assert seen == [(cl.CL_COMPLETE, 42)]


def test_none_is_a_callback_of_null(device: Any) -> None:
    context = cl.clCreateContext(None, 1, byref(device), None, None, None)
    assert context
    cl.clReleaseContext(context)


def test_a_wrong_argument_has_its_error_code(device: Any) -> None:
    assert cl.clGetDeviceIDs(None, 0, 1, byref(cl.cl_device_id()), None) < 0
    size = POINTER(c_size_t)()
    assert cl.clGetDeviceInfo(device, 0xFFFF, 0, None, size) == cl.CL_INVALID_VALUE == -30


def test_declared_functions_are_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    """All of the core; functions of an extension come from clGetExtensionFunctionAddress."""
    extensions = ("KHR", "EXT", "INTEL", "ARM", "APPLE", "IMG", "QCOM")
    missing = unbound(cl)
    assert {name for name in missing if not name.endswith(extensions)} == set()
    assert "clCreateSemaphoreWithPropertiesKHR" in missing


def test_a_struct_of_an_image_is_laid_out_as_in_c() -> None:
    assert sizeof(cl.cl_image_format) == 2 * sizeof(c_int)
    description = cl.cl_image_desc(image_width=5)
    memory = cast(c_void_p(0x1000), cl.cl_mem)
    description.mem_object = memory
    assert description.image_width == 5
    assert cast(description.buffer, c_void_p).value == cast(memory, c_void_p).value
