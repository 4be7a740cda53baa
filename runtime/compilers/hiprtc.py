"""HIP's run-time compiler, of HIP 6 or of HIP 5; it aborts on a GPU that it does not know."""

from __future__ import annotations

from ctypes import byref, c_char_p, c_size_t, create_string_buffer
from typing import Any

from bindings._support.library import LibraryError

from ..errors import BadSource, NoCompiler


def _library() -> Any:
    from bindings import hiprtc, hiprtc5

    problems = []
    for one in (hiprtc, hiprtc5):
        try:
            one.hiprtcGetErrorString(one.HIPRTC_SUCCESS)
        except LibraryError as problem:
            problems.append(str(problem))
        else:
            return one
    raise NoCompiler("; ".join(problems))


def compiled(source: bytes, target: str) -> bytes:
    """A code object. Raises BadSource, NoCompiler."""
    rtc = _library()

    def check(result: int, call: str) -> None:
        if result:
            raise NoCompiler(f"{call}: {(rtc.hiprtcGetErrorString(result) or b'').decode()}")

    program, size = rtc.hiprtcProgram(), c_size_t()
    check(
        rtc.hiprtcCreateProgram(byref(program), source, b"kernel.hip", 0, None, None), "hiprtcCreateProgram"
    )
    options = (c_char_p * 1)(f"--gpu-architecture={target}".encode())
    result = rtc.hiprtcCompileProgram(program, len(options), options)
    if result == rtc.HIPRTC_ERROR_COMPILATION:
        check(rtc.hiprtcGetProgramLogSize(program, byref(size)), "hiprtcGetProgramLogSize")
        log = create_string_buffer(size.value)
        check(rtc.hiprtcGetProgramLog(program, log), "hiprtcGetProgramLog")
        raise BadSource(log.value.decode(errors="replace"))
    check(result, "hiprtcCompileProgram")
    check(rtc.hiprtcGetCodeSize(program, byref(size)), "hiprtcGetCodeSize")
    code = create_string_buffer(size.value)
    check(rtc.hiprtcGetCode(program, code), "hiprtcGetCode")
    check(rtc.hiprtcDestroyProgram(byref(program)), "hiprtcDestroyProgram")
    return code.raw
