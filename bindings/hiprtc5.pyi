"""HIP's run-time compiler, of HIP 5: hip/hiprtc.h.

Types for editors and type checkers. Made by `autogen regen hiprtc5` from headers/hiprtc5.toml; do not edit.
"""

from ctypes import c_char_p, c_int, c_size_t
from typing import TypeAlias

from ._support.stubs import BareStructure, Enum, Pointer, char_p, chars, ints, items, members, reference

__source__: dict[str, str]
__skipped__: dict[str, str]

class _hiprtcProgram(BareStructure): ...

class hiprtcResult(Enum):
    (HIPRTC_SUCCESS, HIPRTC_ERROR_OUT_OF_MEMORY, HIPRTC_ERROR_PROGRAM_CREATION_FAILURE, HIPRTC_ERROR_INVALID_INPUT, HIPRTC_ERROR_INVALID_PROGRAM, HIPRTC_ERROR_INVALID_OPTION, HIPRTC_ERROR_COMPILATION,
     HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE, HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION, HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION, HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID,
     HIPRTC_ERROR_INTERNAL_ERROR) = members
(HIPRTC_SUCCESS, HIPRTC_ERROR_OUT_OF_MEMORY, HIPRTC_ERROR_PROGRAM_CREATION_FAILURE, HIPRTC_ERROR_INVALID_INPUT, HIPRTC_ERROR_INVALID_PROGRAM, HIPRTC_ERROR_INVALID_OPTION, HIPRTC_ERROR_COMPILATION,
 HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE, HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION, HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION, HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID,
 HIPRTC_ERROR_INTERNAL_ERROR) = ints

hiprtcProgram: TypeAlias = Pointer[_hiprtcProgram]
def hiprtcGetErrorString(result: hiprtcResult | int, /) -> bytes | None:
    """const char *hiprtcGetErrorString(enum hiprtcResult result); // hip/hiprtc.h:78"""
def hiprtcVersion(major: items[c_int], minor: items[c_int], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcVersion(int *major, int *minor); // hip/hiprtc.h:87"""
def hiprtcAddNameExpression(prog: hiprtcProgram | None, name_expression: char_p, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcAddNameExpression(hiprtcProgram prog, const char *name_expression); // hip/hiprtc.h:102"""
def hiprtcCompileProgram(prog: hiprtcProgram | None, numOptions: int, options: reference[c_char_p], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcCompileProgram(hiprtcProgram prog, int numOptions, const char **options); // hip/hiprtc.h:118"""
def hiprtcCreateProgram(prog: reference[hiprtcProgram], src: char_p, name: char_p, numHeaders: int, headers: reference[c_char_p], includeNames: reference[c_char_p], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcCreateProgram(hiprtcProgram *prog, const char *src, const char *name, int numHeaders, const char **headers, const char **includeNames); // hip/hiprtc.h:141"""
def hiprtcDestroyProgram(prog: reference[hiprtcProgram], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcDestroyProgram(hiprtcProgram *prog); // hip/hiprtc.h:158"""
def hiprtcGetLoweredName(prog: hiprtcProgram | None, name_expression: char_p, lowered_name: reference[c_char_p], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetLoweredName(hiprtcProgram prog, const char *name_expression, const char **lowered_name); // hip/hiprtc.h:177"""
def hiprtcGetProgramLog(prog: hiprtcProgram | None, log: chars, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetProgramLog(hiprtcProgram prog, char *log); // hip/hiprtc.h:190"""
def hiprtcGetProgramLogSize(prog: hiprtcProgram | None, logSizeRet: items[c_size_t], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetProgramLogSize(hiprtcProgram prog, size_t *logSizeRet); // hip/hiprtc.h:201"""
def hiprtcGetCode(prog: hiprtcProgram | None, code: chars, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetCode(hiprtcProgram prog, char *code); // hip/hiprtc.h:213"""
def hiprtcGetCodeSize(prog: hiprtcProgram | None, codeSizeRet: items[c_size_t], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetCodeSize(hiprtcProgram prog, size_t *codeSizeRet); // hip/hiprtc.h:224"""
