"""HIP's run-time compiler, of HIP 6: hip/hiprtc.h.

Made by `autogen regen hiprtc` from headers/hiprtc.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'hip/hiprtc.h': '8a3a93d65e1ae8ffd8a3d0ed69bf9f7687343d8a9fdd6f2d26ea8197a2204d7b',
    'artifact': 'libamdhip64-dev=6.4.3-5 (sid), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-D__HIP_PLATFORM_AMD__',
}

_records = """
ihiprtcLinkState: struct, incomplete

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
  HIPRTC_ERROR_LINKING = 100

hipJitOption: c_uint
  hipJitOptionMaxRegisters = 0
  hipJitOptionThreadsPerBlock = 1
  hipJitOptionWallTime = 2
  hipJitOptionInfoLogBuffer = 3
  hipJitOptionInfoLogBufferSizeBytes = 4
  hipJitOptionErrorLogBuffer = 5
  hipJitOptionErrorLogBufferSizeBytes = 6
  hipJitOptionOptimizationLevel = 7
  hipJitOptionTargetFromContext = 8
  hipJitOptionTarget = 9
  hipJitOptionFallbackStrategy = 10
  hipJitOptionGenerateDebugInfo = 11
  hipJitOptionLogVerbose = 12
  hipJitOptionGenerateLineInfo = 13
  hipJitOptionCacheMode = 14
  hipJitOptionSm3xOpt = 15
  hipJitOptionFastCompile = 16
  hipJitOptionGlobalSymbolNames = 17
  hipJitOptionGlobalSymbolAddresses = 18
  hipJitOptionGlobalSymbolCount = 19
  hipJitOptionLto = 20
  hipJitOptionFtz = 21
  hipJitOptionPrecDiv = 22
  hipJitOptionPrecSqrt = 23
  hipJitOptionFma = 24
  hipJitOptionPositionIndependentCode = 25
  hipJitOptionMinCTAPerSM = 26
  hipJitOptionMaxThreadsPerBlock = 27
  hipJitOptionOverrideDirectiveValues = 28
  hipJitOptionNumOptions = 29
  hipJitOptionIRtoISAOptExt = 10000
  hipJitOptionIRtoISAOptCountExt = 10001

hipJitInputType: c_uint
  hipJitInputCubin = 0
  hipJitInputPtx = 1
  hipJitInputFatBinary = 2
  hipJitInputObject = 3
  hipJitInputLibrary = 4
  hipJitInputNvvm = 5
  hipJitNumLegacyInputTypes = 6
  hipJitInputLLVMBitcode = 100
  hipJitInputLLVMBundledBitcode = 101
  hipJitInputLLVMArchivesOfBundledBitcode = 102
  hipJitInputSpirv = 103
  hipJitNumInputTypes = 10
"""

_types = """
hiprtcJIT_option = hipJitOption
hiprtcJITInputType = hipJitInputType
hiprtcLinkState = POINTER(ihiprtcLinkState)
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
hiprtcGetBitcode(prog: hiprtcProgram, bitcode: POINTER(c_char)) -> hiprtcResult
hiprtcGetBitcodeSize(prog: hiprtcProgram, bitcode_size: POINTER(c_size_t)) -> hiprtcResult
hiprtcLinkCreate(num_options: c_uint, option_ptr: POINTER(hipJitOption), option_vals_pptr: POINTER(c_void_p), hip_link_state_ptr: POINTER(hiprtcLinkState)) -> hiprtcResult
hiprtcLinkAddFile(hip_link_state: hiprtcLinkState, input_type: hipJitInputType, file_path: c_char_p, num_options: c_uint, options_ptr: POINTER(hipJitOption), option_values: POINTER(c_void_p)) -> hiprtcResult
hiprtcLinkAddData(hip_link_state: hiprtcLinkState, input_type: hipJitInputType, image: c_void_p, image_size: c_size_t, name: c_char_p, num_options: c_uint, options_ptr: POINTER(hipJitOption), option_values: POINTER(c_void_p)) -> hiprtcResult
hiprtcLinkComplete(hip_link_state: hiprtcLinkState, bin_out: POINTER(c_void_p), size_out: POINTER(c_size_t)) -> hiprtcResult
hiprtcLinkDestroy(hip_link_state: hiprtcLinkState) -> hiprtcResult
"""

_constants = """
HIPRTC_JIT_CACHE_MODE = 14
HIPRTC_JIT_ERROR_LOG_BUFFER = 5
HIPRTC_JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6
HIPRTC_JIT_FALLBACK_STRATEGY = 10
HIPRTC_JIT_FAST_COMPILE = 16
HIPRTC_JIT_FMA = 24
HIPRTC_JIT_FTZ = 21
HIPRTC_JIT_GENERATE_DEBUG_INFO = 11
HIPRTC_JIT_GENERATE_LINE_INFO = 13
HIPRTC_JIT_GLOBAL_SYMBOL_ADDRESS = 18
HIPRTC_JIT_GLOBAL_SYMBOL_COUNT = 19
HIPRTC_JIT_GLOBAL_SYMBOL_NAMES = 17
HIPRTC_JIT_INFO_LOG_BUFFER = 3
HIPRTC_JIT_INFO_LOG_BUFFER_SIZE_BYTES = 4
HIPRTC_JIT_INPUT_CUBIN = 0
HIPRTC_JIT_INPUT_FATBINARY = 2
HIPRTC_JIT_INPUT_LIBRARY = 4
HIPRTC_JIT_INPUT_LLVM_ARCHIVES_OF_BUNDLED_BITCODE = 102
HIPRTC_JIT_INPUT_LLVM_BITCODE = 100
HIPRTC_JIT_INPUT_LLVM_BUNDLED_BITCODE = 101
HIPRTC_JIT_INPUT_NVVM = 5
HIPRTC_JIT_INPUT_OBJECT = 3
HIPRTC_JIT_INPUT_PTX = 1
HIPRTC_JIT_INPUT_SPIRV = 103
HIPRTC_JIT_IR_TO_ISA_OPT_COUNT_EXT = 10001
HIPRTC_JIT_IR_TO_ISA_OPT_EXT = 10000
HIPRTC_JIT_LOG_VERBOSE = 12
HIPRTC_JIT_LTO = 20
HIPRTC_JIT_MAX_REGISTERS = 0
HIPRTC_JIT_MAX_THREADS_PER_BLOCK = 27
HIPRTC_JIT_MIN_CTA_PER_SM = 26
HIPRTC_JIT_NEW_SM3X_OPT = 15
HIPRTC_JIT_NUM_INPUT_TYPES = 10
HIPRTC_JIT_NUM_LEGACY_INPUT_TYPES = 6
HIPRTC_JIT_NUM_OPTIONS = 29
HIPRTC_JIT_OPTIMIZATION_LEVEL = 7
HIPRTC_JIT_OVERRIDE_DIRECT_VALUES = 28
HIPRTC_JIT_POSITION_INDEPENDENT_CODE = 25
HIPRTC_JIT_PREC_DIV = 22
HIPRTC_JIT_PREC_SQRT = 23
HIPRTC_JIT_TARGET = 9
HIPRTC_JIT_TARGET_FROM_HIPCONTEXT = 8
HIPRTC_JIT_THREADS_PER_BLOCK = 1
HIPRTC_JIT_WALL_TIME = 2
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
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libhiprtc.so.6',),
)
