"""HIPRTC 5.2: HIP source to a code object. It aborts on GPUs that it does not know, so it runs in a child."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import byref, c_int
from subprocess import CompletedProcess
from types import ModuleType

import pytest

from bindings import hiprtc5 as hiprtc

pytestmark = pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")

KERNEL = 'extern "C" __global__ void twice(float *x) { x[threadIdx.x] *= 2; }'

COMPILE = """
import struct, sys
from ctypes import byref, c_char_p, c_size_t, create_string_buffer
from bindings import hiprtc5 as hiprtc

def check(result):
    if result:
        sys.exit(hiprtc.hiprtcGetErrorString(result).decode())

source, gpu = sys.argv[1:]
program, size = hiprtc.hiprtcProgram(), c_size_t()
check(hiprtc.hiprtcCreateProgram(byref(program), source.encode(), b"twice.hip", 0, None, None))
options = (c_char_p * 1)(b"--gpu-architecture=" + gpu.encode())
result = hiprtc.hiprtcCompileProgram(program, len(options), options)
if result:
    check(hiprtc.hiprtcGetProgramLogSize(program, byref(size)))
    log = create_string_buffer(size.value)
    check(hiprtc.hiprtcGetProgramLog(program, log))
    print(hiprtc.hiprtcResult(result).name, log.value.decode())
else:
    check(hiprtc.hiprtcGetCodeSize(program, byref(size)))
    code = create_string_buffer(size.value)
    check(hiprtc.hiprtcGetCode(program, code))
    machine, = struct.unpack_from("<H", code.raw, 18)
    flags, = struct.unpack_from("<I", code.raw, 48)  # the low byte is the GPU
    print(code.raw[:4], machine, hex(flags & 0xFF), b"twice.kd" in code.raw)
check(hiprtc.hiprtcDestroyProgram(byref(program)))
"""

Compile = Callable[[str, str], "CompletedProcess[str]"]


@pytest.fixture
def compiled(child: Callable[..., CompletedProcess[str]]) -> Compile:
    def run(source: str, gpu: str) -> CompletedProcess[str]:
        return child(f"import sys; sys.argv = ['', {source!r}, {gpu!r}]\n{COMPILE}")

    return run


def test_the_compiler_tells_its_version() -> None:
    major, minor = c_int(), c_int()
    assert hiprtc.hiprtcVersion(byref(major), byref(minor)) == hiprtc.HIPRTC_SUCCESS
    assert (major.value, minor.value) == (9, 0)


def test_a_result_has_a_text() -> None:
    assert hiprtc.hiprtcGetErrorString(hiprtc.HIPRTC_ERROR_COMPILATION) == b"HIPRTC_ERROR_COMPILATION"


def test_a_kernel_becomes_an_elf_file_for_the_gpu(compiled: Compile) -> None:
    run = compiled(KERNEL, "gfx1030")
    assert (run.stdout, run.stderr, run.returncode) == ("b'\\x7fELF' 224 0x36 True\n", "", 0)


def test_a_source_with_an_error_gives_a_log(compiled: Compile) -> None:
    run = compiled("extern void ;;; nonsense", "gfx1030")
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("HIPRTC_ERROR_COMPILATION")
    assert "nonsense" in run.stdout and "error:" in run.stdout


def test_an_unknown_gpu_aborts_the_process(compiled: Compile) -> None:
    """Why the others run in a child: the library does not survive gfx1100."""
    assert compiled(KERNEL, "gfx1100").returncode == -6


def test_every_declared_function_is_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    assert unbound(hiprtc) == set()
