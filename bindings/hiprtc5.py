"""HIP's run-time compiler, of HIP 5: hip/hiprtc.h.

Made by `autogen regen hiprtc5` from headers/hiprtc5.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'hip/hiprtc.h': '3ce936205dcaeb867fa749e5c700d251be2f1f79ef6edb965b7e87199f7d2b42',
    'artifact': 'libamdhip64-dev=5.2.3-8 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-D__HIP_PLATFORM_AMD__',
}

_records = """
_hiprtcProgram: struct, incomplete
"""

_enums = """
hiprtcResult: c_uint
  HIPRTC_SUCCESS = 0
  HIPRTC_ERROR_OUT_OF_MEMORY = 1
  HIPRTC_ERROR_PROGRAM_CREATION_FAILURE = 2
  HIPRTC_ERROR_INVALID_INPUT = 3
  HIPRTC_ERROR_INVALID_PROGRAM = 4
  HIPRTC_ERROR_INVALID_OPTION = 5
  HIPRTC_ERROR_COMPILATION = 6
  HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE = 7
  HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION = 8
  HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION = 9
  HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID = 10
  HIPRTC_ERROR_INTERNAL_ERROR = 11
"""

_types = """
hiprtcProgram = POINTER(_hiprtcProgram)
"""

_functions = """
hiprtcGetErrorString(result: hiprtcResult) -> c_char_p
hiprtcVersion(major: POINTER(c_int), minor: POINTER(c_int)) -> hiprtcResult
hiprtcAddNameExpression(prog: hiprtcProgram, name_expression: c_char_p) -> hiprtcResult
hiprtcCompileProgram(prog: hiprtcProgram, numOptions: c_int, options: POINTER(c_char_p)) -> hiprtcResult
hiprtcCreateProgram(prog: POINTER(hiprtcProgram), src: c_char_p, name: c_char_p, numHeaders: c_int, headers: POINTER(c_char_p), includeNames: POINTER(c_char_p)) -> hiprtcResult
hiprtcDestroyProgram(prog: POINTER(hiprtcProgram)) -> hiprtcResult
hiprtcGetLoweredName(prog: hiprtcProgram, name_expression: c_char_p, lowered_name: POINTER(c_char_p)) -> hiprtcResult
hiprtcGetProgramLog(prog: hiprtcProgram, log: POINTER(c_char)) -> hiprtcResult
hiprtcGetProgramLogSize(prog: hiprtcProgram, logSizeRet: POINTER(c_size_t)) -> hiprtcResult
hiprtcGetCode(prog: hiprtcProgram, code: POINTER(c_char)) -> hiprtcResult
hiprtcGetCodeSize(prog: hiprtcProgram, codeSizeRet: POINTER(c_size_t)) -> hiprtcResult
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
    library=('libhiprtc.so.5', 'libamdhip64.so.5'),
)
