"""CUDA's run-time compiler 12: nvrtc.h.

Types for editors and type checkers. Made by `autogen regen nvrtc` from headers/nvrtc.toml; do not edit.
"""

from ctypes import c_char_p, c_int, c_size_t
from typing import Any, Callable, TypeAlias

from ._support.stubs import BareStructure, CFunction, Enum, Pointer, char_p, chars, ints, items, members, reference, void_p, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class _nvrtcProgram(BareStructure): ...

class nvrtcResult(Enum):
    (NVRTC_SUCCESS, NVRTC_ERROR_OUT_OF_MEMORY, NVRTC_ERROR_PROGRAM_CREATION_FAILURE, NVRTC_ERROR_INVALID_INPUT, NVRTC_ERROR_INVALID_PROGRAM, NVRTC_ERROR_INVALID_OPTION, NVRTC_ERROR_COMPILATION,
     NVRTC_ERROR_BUILTIN_OPERATION_FAILURE, NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION, NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION, NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID,
     NVRTC_ERROR_INTERNAL_ERROR, NVRTC_ERROR_TIME_FILE_WRITE_FAILED, NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED, NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED, NVRTC_ERROR_PCH_CREATE,
     NVRTC_ERROR_CANCELLED) = members
(NVRTC_SUCCESS, NVRTC_ERROR_OUT_OF_MEMORY, NVRTC_ERROR_PROGRAM_CREATION_FAILURE, NVRTC_ERROR_INVALID_INPUT, NVRTC_ERROR_INVALID_PROGRAM, NVRTC_ERROR_INVALID_OPTION, NVRTC_ERROR_COMPILATION,
 NVRTC_ERROR_BUILTIN_OPERATION_FAILURE, NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION, NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION, NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID,
 NVRTC_ERROR_INTERNAL_ERROR, NVRTC_ERROR_TIME_FILE_WRITE_FAILED, NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED, NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED, NVRTC_ERROR_PCH_CREATE, NVRTC_ERROR_CANCELLED) = ints

nvrtcProgram: TypeAlias = Pointer[_nvrtcProgram]
def nvrtcGetErrorString(result: nvrtcResult | int, /) -> bytes | None:
    """const char *nvrtcGetErrorString(nvrtcResult result); // nvrtc.h:73"""
def nvrtcVersion(major: items[c_int], minor: items[c_int], /) -> nvrtcResult:
    """nvrtcResult nvrtcVersion(int *major, int *minor); // nvrtc.h:97"""
def nvrtcGetNumSupportedArchs(numArchs: items[c_int], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetNumSupportedArchs(int *numArchs); // nvrtc.h:114"""
def nvrtcGetSupportedArchs(supportedArchs: items[c_int], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetSupportedArchs(int *supportedArchs); // nvrtc.h:131"""
def nvrtcCreateProgram(prog: reference[nvrtcProgram], src: char_p, name: char_p, numHeaders: int, headers: reference[c_char_p], includeNames: reference[c_char_p], /) -> nvrtcResult:
    """nvrtcResult nvrtcCreateProgram(nvrtcProgram *prog, const char *src, const char *name, int numHeaders, const char * const *headers, const char * const *includeNames); // nvrtc.h:185"""
def nvrtcDestroyProgram(prog: reference[nvrtcProgram], /) -> nvrtcResult:
    """nvrtcResult nvrtcDestroyProgram(nvrtcProgram *prog); // nvrtc.h:204"""
def nvrtcCompileProgram(prog: nvrtcProgram | None, numOptions: int, options: reference[c_char_p], /) -> nvrtcResult:
    """nvrtcResult nvrtcCompileProgram(nvrtcProgram prog, int numOptions, const char * const *options); // nvrtc.h:229"""
def nvrtcGetPTXSize(prog: nvrtcProgram | None, ptxSizeRet: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetPTXSize(nvrtcProgram prog, size_t *ptxSizeRet); // nvrtc.h:249"""
def nvrtcGetPTX(prog: nvrtcProgram | None, ptx: chars, /) -> nvrtcResult:
    """nvrtcResult nvrtcGetPTX(nvrtcProgram prog, char *ptx); // nvrtc.h:266"""
def nvrtcGetCUBINSize(prog: nvrtcProgram | None, cubinSizeRet: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetCUBINSize(nvrtcProgram prog, size_t *cubinSizeRet); // nvrtc.h:285"""
def nvrtcGetCUBIN(prog: nvrtcProgram | None, cubin: chars, /) -> nvrtcResult:
    """nvrtcResult nvrtcGetCUBIN(nvrtcProgram prog, char *cubin); // nvrtc.h:304"""
def nvrtcGetNVVMSize(prog: nvrtcProgram | None, nvvmSizeRet: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetNVVMSize(nvrtcProgram prog, size_t *nvvmSizeRet); // nvrtc.h:324"""
def nvrtcGetNVVM(prog: nvrtcProgram | None, nvvm: chars, /) -> nvrtcResult:
    """nvrtcResult nvrtcGetNVVM(nvrtcProgram prog, char *nvvm); // nvrtc.h:333"""
def nvrtcGetLTOIRSize(prog: nvrtcProgram | None, LTOIRSizeRet: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetLTOIRSize(nvrtcProgram prog, size_t *LTOIRSizeRet); // nvrtc.h:353"""
def nvrtcGetLTOIR(prog: nvrtcProgram | None, LTOIR: chars, /) -> nvrtcResult:
    """nvrtcResult nvrtcGetLTOIR(nvrtcProgram prog, char *LTOIR); // nvrtc.h:371"""
def nvrtcGetOptiXIRSize(prog: nvrtcProgram | None, optixirSizeRet: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetOptiXIRSize(nvrtcProgram prog, size_t *optixirSizeRet); // nvrtc.h:390"""
def nvrtcGetOptiXIR(prog: nvrtcProgram | None, optixir: chars, /) -> nvrtcResult:
    """nvrtcResult nvrtcGetOptiXIR(nvrtcProgram prog, char *optixir); // nvrtc.h:408"""
def nvrtcGetProgramLogSize(prog: nvrtcProgram | None, logSizeRet: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetProgramLogSize(nvrtcProgram prog, size_t *logSizeRet); // nvrtc.h:429"""
def nvrtcGetProgramLog(prog: nvrtcProgram | None, log: chars, /) -> nvrtcResult:
    """nvrtcResult nvrtcGetProgramLog(nvrtcProgram prog, char *log); // nvrtc.h:446"""
def nvrtcAddNameExpression(prog: nvrtcProgram | None, name_expression: char_p, /) -> nvrtcResult:
    """nvrtcResult nvrtcAddNameExpression(nvrtcProgram prog, const char *name_expression); // nvrtc.h:468"""
def nvrtcGetLoweredName(prog: nvrtcProgram | None, name_expression: char_p, lowered_name: reference[c_char_p], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetLoweredName(nvrtcProgram prog, const char *name_expression, const char **lowered_name); // nvrtc.h:496"""
def nvrtcGetPCHHeapSize(ret: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetPCHHeapSize(size_t *ret); // nvrtc.h:521"""
def nvrtcSetPCHHeapSize(size: int, /) -> nvrtcResult:
    """nvrtcResult nvrtcSetPCHHeapSize(size_t size); // nvrtc.h:536"""
def nvrtcGetPCHCreateStatus(prog: nvrtcProgram | None, /) -> nvrtcResult:
    """nvrtcResult nvrtcGetPCHCreateStatus(nvrtcProgram prog); // nvrtc.h:565"""
def nvrtcGetPCHHeapSizeRequired(prog: nvrtcProgram | None, size: items[c_size_t], /) -> nvrtcResult:
    """nvrtcResult nvrtcGetPCHHeapSizeRequired(nvrtcProgram prog, size_t *size); // nvrtc.h:583"""
def nvrtcSetFlowCallback(prog: nvrtcProgram | None, callback: Callable[[int | None, int | None], int] | CFunction[[int | None, int | None], [void_p, void_p], int] | int | None, payload:
    writable_memory, /, *, keep: Any = None) -> nvrtcResult:
    """nvrtcResult nvrtcSetFlowCallback(nvrtcProgram prog, int (*callback)(void *, void *), void *payload); // nvrtc.h:621"""
