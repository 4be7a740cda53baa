"""CUDA's linker of device code 12: nvJitLink.h.

Types for editors and type checkers. Made by `autogen regen nvjitlink` from headers/nvjitlink.toml; do not edit.
"""

from ctypes import c_char_p, c_size_t, c_uint
from typing import TypeAlias

from ._support.stubs import BareStructure, Enum, Pointer, char_p, chars, constant_memory, ints, items, members, reference, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class nvJitLink(BareStructure): ...

class nvJitLinkResult(Enum):
    (NVJITLINK_SUCCESS, NVJITLINK_ERROR_UNRECOGNIZED_OPTION, NVJITLINK_ERROR_MISSING_ARCH, NVJITLINK_ERROR_INVALID_INPUT, NVJITLINK_ERROR_PTX_COMPILE, NVJITLINK_ERROR_NVVM_COMPILE,
     NVJITLINK_ERROR_INTERNAL, NVJITLINK_ERROR_THREADPOOL, NVJITLINK_ERROR_UNRECOGNIZED_INPUT, NVJITLINK_ERROR_FINALIZE) = members
(NVJITLINK_SUCCESS, NVJITLINK_ERROR_UNRECOGNIZED_OPTION, NVJITLINK_ERROR_MISSING_ARCH, NVJITLINK_ERROR_INVALID_INPUT, NVJITLINK_ERROR_PTX_COMPILE, NVJITLINK_ERROR_NVVM_COMPILE,
 NVJITLINK_ERROR_INTERNAL, NVJITLINK_ERROR_THREADPOOL, NVJITLINK_ERROR_UNRECOGNIZED_INPUT, NVJITLINK_ERROR_FINALIZE) = ints

class nvJitLinkInputType(Enum):
    (NVJITLINK_INPUT_NONE, NVJITLINK_INPUT_CUBIN, NVJITLINK_INPUT_PTX, NVJITLINK_INPUT_LTOIR, NVJITLINK_INPUT_FATBIN, NVJITLINK_INPUT_OBJECT, NVJITLINK_INPUT_LIBRARY, NVJITLINK_INPUT_INDEX,
     NVJITLINK_INPUT_ANY) = members
(NVJITLINK_INPUT_NONE, NVJITLINK_INPUT_CUBIN, NVJITLINK_INPUT_PTX, NVJITLINK_INPUT_LTOIR, NVJITLINK_INPUT_FATBIN, NVJITLINK_INPUT_OBJECT, NVJITLINK_INPUT_LIBRARY, NVJITLINK_INPUT_INDEX,
 NVJITLINK_INPUT_ANY) = ints

nvJitLinkHandle: TypeAlias = Pointer[nvJitLink]
def __nvJitLinkCreate_12_9(handle: reference[nvJitLinkHandle], numOptions: int, options: reference[c_char_p], /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkCreate_12_9(nvJitLinkHandle *handle, uint32_t numOptions, const char **options); // nvJitLink.h:174"""
def __nvJitLinkDestroy_12_9(handle: reference[nvJitLinkHandle], /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkDestroy_12_9(nvJitLinkHandle *handle); // nvJitLink.h:207"""
def __nvJitLinkAddData_12_9(handle: nvJitLinkHandle | None, inputType: nvJitLinkInputType | int, data: constant_memory, size: int, name: char_p, /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkAddData_12_9(nvJitLinkHandle handle, nvJitLinkInputType inputType, const void *data, size_t size, const char *name); // nvJitLink.h:228"""
def __nvJitLinkAddFile_12_9(handle: nvJitLinkHandle | None, inputType: nvJitLinkInputType | int, fileName: char_p, /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkAddFile_12_9(nvJitLinkHandle handle, nvJitLinkInputType inputType, const char *fileName); // nvJitLink.h:260"""
def __nvJitLinkComplete_12_9(handle: nvJitLinkHandle | None, /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkComplete_12_9(nvJitLinkHandle handle); // nvJitLink.h:286"""
def __nvJitLinkGetLinkedCubinSize_12_9(handle: nvJitLinkHandle | None, size: items[c_size_t], /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetLinkedCubinSize_12_9(nvJitLinkHandle handle, size_t *size); // nvJitLink.h:304"""
def __nvJitLinkGetLinkedCubin_12_9(handle: nvJitLinkHandle | None, cubin: writable_memory, /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetLinkedCubin_12_9(nvJitLinkHandle handle, void *cubin); // nvJitLink.h:329"""
def __nvJitLinkGetLinkedPtxSize_12_9(handle: nvJitLinkHandle | None, size: items[c_size_t], /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetLinkedPtxSize_12_9(nvJitLinkHandle handle, size_t *size); // nvJitLink.h:355"""
def __nvJitLinkGetLinkedPtx_12_9(handle: nvJitLinkHandle | None, ptx: chars, /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetLinkedPtx_12_9(nvJitLinkHandle handle, char *ptx); // nvJitLink.h:381"""
def __nvJitLinkGetErrorLogSize_12_9(handle: nvJitLinkHandle | None, size: items[c_size_t], /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetErrorLogSize_12_9(nvJitLinkHandle handle, size_t *size); // nvJitLink.h:408"""
def __nvJitLinkGetErrorLog_12_9(handle: nvJitLinkHandle | None, log: chars, /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetErrorLog_12_9(nvJitLinkHandle handle, char *log); // nvJitLink.h:433"""
def __nvJitLinkGetInfoLogSize_12_9(handle: nvJitLinkHandle | None, size: items[c_size_t], /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetInfoLogSize_12_9(nvJitLinkHandle handle, size_t *size); // nvJitLink.h:459"""
def __nvJitLinkGetInfoLog_12_9(handle: nvJitLinkHandle | None, log: chars, /) -> nvJitLinkResult:
    """nvJitLinkResult __nvJitLinkGetInfoLog_12_9(nvJitLinkHandle handle, char *log); // nvJitLink.h:484"""
def nvJitLinkVersion(major: items[c_uint], minor: items[c_uint], /) -> nvJitLinkResult:
    """nvJitLinkResult nvJitLinkVersion(unsigned int *major, unsigned int *minor); // nvJitLink.h:522"""
def nvJitLinkCreate(handle: reference[nvJitLinkHandle], numOptions: int, options: reference[c_char_p]) -> nvJitLinkResult: ...
def nvJitLinkDestroy(handle: reference[nvJitLinkHandle]) -> nvJitLinkResult: ...
def nvJitLinkAddData(handle: nvJitLinkHandle | None, inputType: nvJitLinkInputType | int, data: constant_memory, size: int, name: char_p) -> nvJitLinkResult: ...
def nvJitLinkAddFile(handle: nvJitLinkHandle | None, inputType: nvJitLinkInputType | int, fileName: char_p) -> nvJitLinkResult: ...
def nvJitLinkComplete(handle: nvJitLinkHandle | None) -> nvJitLinkResult: ...
def nvJitLinkGetLinkedCubinSize(handle: nvJitLinkHandle | None, size: items[c_size_t]) -> nvJitLinkResult: ...
def nvJitLinkGetLinkedCubin(handle: nvJitLinkHandle | None, cubin: writable_memory) -> nvJitLinkResult: ...
def nvJitLinkGetLinkedPtxSize(handle: nvJitLinkHandle | None, size: items[c_size_t]) -> nvJitLinkResult: ...
def nvJitLinkGetLinkedPtx(handle: nvJitLinkHandle | None, ptx: chars) -> nvJitLinkResult: ...
def nvJitLinkGetErrorLogSize(handle: nvJitLinkHandle | None, size: items[c_size_t]) -> nvJitLinkResult: ...
def nvJitLinkGetErrorLog(handle: nvJitLinkHandle | None, log: chars) -> nvJitLinkResult: ...
def nvJitLinkGetInfoLogSize(handle: nvJitLinkHandle | None, size: items[c_size_t]) -> nvJitLinkResult: ...
def nvJitLinkGetInfoLog(handle: nvJitLinkHandle | None, log: chars) -> nvJitLinkResult: ...
(NVJITLINK_ERROR_NULL_INPUT, NVJITLINK_ERROR_INCOMPATIBLE_OPTIONS, NVJITLINK_ERROR_INCORRECT_INPUT_TYPE, NVJITLINK_ERROR_ARCH_MISMATCH, NVJITLINK_ERROR_OUTDATED_LIBRARY,
 NVJITLINK_ERROR_MISSING_FATBIN) = ints
