"""HIP's run-time compiler: hip/hiprtc.h. Types for editors and mypy. Made by `autogen regen hiprtc` from headers/hiprtc.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class _hiprtcProgram(_c.Structure):
    ...

class hiprtcResult(_Enum):
    HIPRTC_SUCCESS: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_OUT_OF_MEMORY: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_PROGRAM_CREATION_FAILURE: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_INVALID_INPUT: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_INVALID_PROGRAM: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_INVALID_OPTION: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_COMPILATION: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID: _t.ClassVar[hiprtcResult]
    HIPRTC_ERROR_INTERNAL_ERROR: _t.ClassVar[hiprtcResult]

HIPRTC_SUCCESS: _b.int
HIPRTC_ERROR_OUT_OF_MEMORY: _b.int
HIPRTC_ERROR_PROGRAM_CREATION_FAILURE: _b.int
HIPRTC_ERROR_INVALID_INPUT: _b.int
HIPRTC_ERROR_INVALID_PROGRAM: _b.int
HIPRTC_ERROR_INVALID_OPTION: _b.int
HIPRTC_ERROR_COMPILATION: _b.int
HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE: _b.int
HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION: _b.int
HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION: _b.int
HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID: _b.int
HIPRTC_ERROR_INTERNAL_ERROR: _b.int
hiprtcProgram: _t.TypeAlias = _c._Pointer[_hiprtcProgram]
def hiprtcGetErrorString(result: _b.int, /) -> _b.bytes | None: ...
def hiprtcVersion(major: _s.reference[_c.c_int], minor: _s.reference[_c.c_int], /) -> _b.int: ...
def hiprtcAddNameExpression(prog: _s.reference[_hiprtcProgram], name_expression: _s.c_char_p, /) -> _b.int: ...
def hiprtcCompileProgram(prog: _s.reference[_hiprtcProgram], numOptions: _b.int, options: _s.reference[_c.c_char_p], /) -> _b.int: ...
def hiprtcCreateProgram(prog: _s.reference[_c._Pointer[_hiprtcProgram]], src: _s.c_char_p, name: _s.c_char_p, numHeaders: _b.int, headers: _s.reference[_c.c_char_p], includeNames: _s.reference[_c.c_char_p], /) -> _b.int: ...
def hiprtcDestroyProgram(prog: _s.reference[_c._Pointer[_hiprtcProgram]], /) -> _b.int: ...
def hiprtcGetLoweredName(prog: _s.reference[_hiprtcProgram], name_expression: _s.c_char_p, lowered_name: _s.reference[_c.c_char_p], /) -> _b.int: ...
def hiprtcGetProgramLog(prog: _s.reference[_hiprtcProgram], log: _s.c_char_p, /) -> _b.int: ...
def hiprtcGetProgramLogSize(prog: _s.reference[_hiprtcProgram], logSizeRet: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hiprtcGetCode(prog: _s.reference[_hiprtcProgram], code: _s.c_char_p, /) -> _b.int: ...
def hiprtcGetCodeSize(prog: _s.reference[_hiprtcProgram], codeSizeRet: _s.reference[_c.c_size_t], /) -> _b.int: ...
