"""CUDA's linker of device code 12: nvJitLink.h.

Made by `autogen regen nvjitlink` from headers/nvjitlink.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'nvJitLink.h': 'e3a22bdd2f5be96970f396fade6b1f3131ac3671a209205b5db89f8cb82b718b',
    'artifact': 'nvidia-nvjitlink-cu12==12.9.86, ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
nvJitLink: struct, incomplete
"""

_enums = """
nvJitLinkResult: c_uint
  NVJITLINK_SUCCESS = 0
  NVJITLINK_ERROR_UNRECOGNIZED_OPTION = 1
  NVJITLINK_ERROR_MISSING_ARCH = 2
  NVJITLINK_ERROR_INVALID_INPUT = 3
  NVJITLINK_ERROR_PTX_COMPILE = 4
  NVJITLINK_ERROR_NVVM_COMPILE = 5
  NVJITLINK_ERROR_INTERNAL = 6
  NVJITLINK_ERROR_THREADPOOL = 7
  NVJITLINK_ERROR_UNRECOGNIZED_INPUT = 8
  NVJITLINK_ERROR_FINALIZE = 9

nvJitLinkInputType: c_uint
  NVJITLINK_INPUT_NONE = 0
  NVJITLINK_INPUT_CUBIN = 1
  NVJITLINK_INPUT_PTX = 2
  NVJITLINK_INPUT_LTOIR = 3
  NVJITLINK_INPUT_FATBIN = 4
  NVJITLINK_INPUT_OBJECT = 5
  NVJITLINK_INPUT_LIBRARY = 6
  NVJITLINK_INPUT_INDEX = 7
  NVJITLINK_INPUT_ANY = 10
"""

_types = """
nvJitLinkHandle = POINTER(nvJitLink)
"""

_functions = """
__nvJitLinkCreate_12_9(handle: POINTER(nvJitLinkHandle), numOptions: c_uint32, options: POINTER(c_char_p)) -> nvJitLinkResult
__nvJitLinkDestroy_12_9(handle: POINTER(nvJitLinkHandle)) -> nvJitLinkResult
__nvJitLinkAddData_12_9(handle: nvJitLinkHandle, inputType: nvJitLinkInputType, data: const c_void_p, size: c_size_t, name: c_char_p) -> nvJitLinkResult
__nvJitLinkAddFile_12_9(handle: nvJitLinkHandle, inputType: nvJitLinkInputType, fileName: c_char_p) -> nvJitLinkResult
__nvJitLinkComplete_12_9(handle: nvJitLinkHandle) -> nvJitLinkResult
__nvJitLinkGetLinkedCubinSize_12_9(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult
__nvJitLinkGetLinkedCubin_12_9(handle: nvJitLinkHandle, cubin: c_void_p) -> nvJitLinkResult
__nvJitLinkGetLinkedPtxSize_12_9(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult
__nvJitLinkGetLinkedPtx_12_9(handle: nvJitLinkHandle, ptx: POINTER(c_char)) -> nvJitLinkResult
__nvJitLinkGetErrorLogSize_12_9(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult
__nvJitLinkGetErrorLog_12_9(handle: nvJitLinkHandle, log: POINTER(c_char)) -> nvJitLinkResult
__nvJitLinkGetInfoLogSize_12_9(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult
__nvJitLinkGetInfoLog_12_9(handle: nvJitLinkHandle, log: POINTER(c_char)) -> nvJitLinkResult
nvJitLinkVersion(major: POINTER(c_uint), minor: POINTER(c_uint)) -> nvJitLinkResult
"""

_macros = """
nvJitLinkCreate(handle: POINTER(nvJitLinkHandle), numOptions: c_uint32, options: POINTER(c_char_p)) -> nvJitLinkResult = __nvJitLinkCreate_12_9(handle, numOptions, options)
nvJitLinkDestroy(handle: POINTER(nvJitLinkHandle)) -> nvJitLinkResult = __nvJitLinkDestroy_12_9(handle)
nvJitLinkAddData(handle: nvJitLinkHandle, inputType: nvJitLinkInputType, data: const c_void_p, size: c_size_t, name: c_char_p) -> nvJitLinkResult = __nvJitLinkAddData_12_9(handle, inputType, data, size, name)
nvJitLinkAddFile(handle: nvJitLinkHandle, inputType: nvJitLinkInputType, fileName: c_char_p) -> nvJitLinkResult = __nvJitLinkAddFile_12_9(handle, inputType, fileName)
nvJitLinkComplete(handle: nvJitLinkHandle) -> nvJitLinkResult = __nvJitLinkComplete_12_9(handle)
nvJitLinkGetLinkedCubinSize(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult = __nvJitLinkGetLinkedCubinSize_12_9(handle, size)
nvJitLinkGetLinkedCubin(handle: nvJitLinkHandle, cubin: c_void_p) -> nvJitLinkResult = __nvJitLinkGetLinkedCubin_12_9(handle, cubin)
nvJitLinkGetLinkedPtxSize(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult = __nvJitLinkGetLinkedPtxSize_12_9(handle, size)
nvJitLinkGetLinkedPtx(handle: nvJitLinkHandle, ptx: POINTER(c_char)) -> nvJitLinkResult = __nvJitLinkGetLinkedPtx_12_9(handle, ptx)
nvJitLinkGetErrorLogSize(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult = __nvJitLinkGetErrorLogSize_12_9(handle, size)
nvJitLinkGetErrorLog(handle: nvJitLinkHandle, log: POINTER(c_char)) -> nvJitLinkResult = __nvJitLinkGetErrorLog_12_9(handle, log)
nvJitLinkGetInfoLogSize(handle: nvJitLinkHandle, size: POINTER(c_size_t)) -> nvJitLinkResult = __nvJitLinkGetInfoLogSize_12_9(handle, size)
nvJitLinkGetInfoLog(handle: nvJitLinkHandle, log: POINTER(c_char)) -> nvJitLinkResult = __nvJitLinkGetInfoLog_12_9(handle, log)
"""

_constants = """
NVJITLINK_ERROR_ARCH_MISMATCH = 6
NVJITLINK_ERROR_INCOMPATIBLE_OPTIONS = 3
NVJITLINK_ERROR_INCORRECT_INPUT_TYPE = 3
NVJITLINK_ERROR_MISSING_FATBIN = 3
NVJITLINK_ERROR_NULL_INPUT = 3
NVJITLINK_ERROR_OUTDATED_LIBRARY = 6
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    macros=_macros,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libnvJitLink.so.12',),
)
