"""CUDA's run-time compiler 12: nvrtc.h.

Made by `autogen regen nvrtc` from headers/nvrtc.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'nvrtc.h': '8bb76fd77dd057d36576d6e91123412b3c44d5bba355d1e4f298906b193ea1be',
    'artifact': 'nvidia-cuda-nvrtc-cu12==12.9.86, ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
_nvrtcProgram: struct, incomplete
"""

_enums = """
nvrtcResult: c_uint
  NVRTC_SUCCESS = 0
  NVRTC_ERROR_OUT_OF_MEMORY = 1
  NVRTC_ERROR_PROGRAM_CREATION_FAILURE = 2
  NVRTC_ERROR_INVALID_INPUT = 3
  NVRTC_ERROR_INVALID_PROGRAM = 4
  NVRTC_ERROR_INVALID_OPTION = 5
  NVRTC_ERROR_COMPILATION = 6
  NVRTC_ERROR_BUILTIN_OPERATION_FAILURE = 7
  NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION = 8
  NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION = 9
  NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID = 10
  NVRTC_ERROR_INTERNAL_ERROR = 11
  NVRTC_ERROR_TIME_FILE_WRITE_FAILED = 12
  NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED = 13
  NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED = 14
  NVRTC_ERROR_PCH_CREATE = 15
  NVRTC_ERROR_CANCELLED = 16
"""

_types = """
nvrtcProgram = POINTER(_nvrtcProgram)
"""

_functions = """
nvrtcGetErrorString(result: nvrtcResult) -> c_char_p
nvrtcVersion(major: POINTER(c_int), minor: POINTER(c_int)) -> nvrtcResult
nvrtcGetNumSupportedArchs(numArchs: POINTER(c_int)) -> nvrtcResult
nvrtcGetSupportedArchs(supportedArchs: POINTER(c_int)) -> nvrtcResult
nvrtcCreateProgram(prog: POINTER(nvrtcProgram), src: c_char_p, name: c_char_p, numHeaders: c_int, headers: POINTER(c_char_p), includeNames: POINTER(c_char_p)) -> nvrtcResult
nvrtcDestroyProgram(prog: POINTER(nvrtcProgram)) -> nvrtcResult
nvrtcCompileProgram(prog: nvrtcProgram, numOptions: c_int, options: POINTER(c_char_p)) -> nvrtcResult
nvrtcGetPTXSize(prog: nvrtcProgram, ptxSizeRet: POINTER(c_size_t)) -> nvrtcResult
nvrtcGetPTX(prog: nvrtcProgram, ptx: POINTER(c_char)) -> nvrtcResult
nvrtcGetCUBINSize(prog: nvrtcProgram, cubinSizeRet: POINTER(c_size_t)) -> nvrtcResult
nvrtcGetCUBIN(prog: nvrtcProgram, cubin: POINTER(c_char)) -> nvrtcResult
nvrtcGetNVVMSize(prog: nvrtcProgram, nvvmSizeRet: POINTER(c_size_t)) -> nvrtcResult
nvrtcGetNVVM(prog: nvrtcProgram, nvvm: POINTER(c_char)) -> nvrtcResult
nvrtcGetLTOIRSize(prog: nvrtcProgram, LTOIRSizeRet: POINTER(c_size_t)) -> nvrtcResult
nvrtcGetLTOIR(prog: nvrtcProgram, LTOIR: POINTER(c_char)) -> nvrtcResult
nvrtcGetOptiXIRSize(prog: nvrtcProgram, optixirSizeRet: POINTER(c_size_t)) -> nvrtcResult
nvrtcGetOptiXIR(prog: nvrtcProgram, optixir: POINTER(c_char)) -> nvrtcResult
nvrtcGetProgramLogSize(prog: nvrtcProgram, logSizeRet: POINTER(c_size_t)) -> nvrtcResult
nvrtcGetProgramLog(prog: nvrtcProgram, log: POINTER(c_char)) -> nvrtcResult
nvrtcAddNameExpression(prog: nvrtcProgram, name_expression: c_char_p) -> nvrtcResult
nvrtcGetLoweredName(prog: nvrtcProgram, name_expression: c_char_p, lowered_name: POINTER(c_char_p)) -> nvrtcResult
nvrtcGetPCHHeapSize(ret: POINTER(c_size_t)) -> nvrtcResult
nvrtcSetPCHHeapSize(size: c_size_t) -> nvrtcResult
nvrtcGetPCHCreateStatus(prog: nvrtcProgram) -> nvrtcResult
nvrtcGetPCHHeapSizeRequired(prog: nvrtcProgram, size: POINTER(c_size_t)) -> nvrtcResult
nvrtcSetFlowCallback(prog: nvrtcProgram, callback: CFUNCTYPE(c_int, c_void_p, c_void_p), payload: c_void_p) -> nvrtcResult
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
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libnvrtc.so.12',),
)
