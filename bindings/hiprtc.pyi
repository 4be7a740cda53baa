"""HIP's run-time compiler, of HIP 6: hip/hiprtc.h.

Types for editors and type checkers. Made by `autogen regen hiprtc` from headers/hiprtc.toml; do not edit.
"""

from ctypes import c_char_p, c_int, c_size_t, c_uint, c_void_p
from typing import TypeAlias

from ._support.stubs import BareStructure, Enum, Pointer, char_p, chars, ints, items, members, reference, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class ihiprtcLinkState(BareStructure): ...

class _hiprtcProgram(BareStructure): ...

class hiprtcResult(Enum):
    (HIPRTC_SUCCESS, HIPRTC_ERROR_OUT_OF_MEMORY, HIPRTC_ERROR_PROGRAM_CREATION_FAILURE, HIPRTC_ERROR_INVALID_INPUT, HIPRTC_ERROR_INVALID_PROGRAM, HIPRTC_ERROR_INVALID_OPTION, HIPRTC_ERROR_COMPILATION,
     HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE, HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION, HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION, HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID,
     HIPRTC_ERROR_INTERNAL_ERROR, HIPRTC_ERROR_LINKING) = members
(HIPRTC_SUCCESS, HIPRTC_ERROR_OUT_OF_MEMORY, HIPRTC_ERROR_PROGRAM_CREATION_FAILURE, HIPRTC_ERROR_INVALID_INPUT, HIPRTC_ERROR_INVALID_PROGRAM, HIPRTC_ERROR_INVALID_OPTION, HIPRTC_ERROR_COMPILATION,
 HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE, HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION, HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION, HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID,
 HIPRTC_ERROR_INTERNAL_ERROR, HIPRTC_ERROR_LINKING) = ints

class hipJitOption(Enum):
    (hipJitOptionMaxRegisters, hipJitOptionThreadsPerBlock, hipJitOptionWallTime, hipJitOptionInfoLogBuffer, hipJitOptionInfoLogBufferSizeBytes, hipJitOptionErrorLogBuffer,
     hipJitOptionErrorLogBufferSizeBytes, hipJitOptionOptimizationLevel, hipJitOptionTargetFromContext, hipJitOptionTarget, hipJitOptionFallbackStrategy, hipJitOptionGenerateDebugInfo,
     hipJitOptionLogVerbose, hipJitOptionGenerateLineInfo, hipJitOptionCacheMode, hipJitOptionSm3xOpt, hipJitOptionFastCompile, hipJitOptionGlobalSymbolNames, hipJitOptionGlobalSymbolAddresses,
     hipJitOptionGlobalSymbolCount, hipJitOptionLto, hipJitOptionFtz, hipJitOptionPrecDiv, hipJitOptionPrecSqrt, hipJitOptionFma, hipJitOptionPositionIndependentCode, hipJitOptionMinCTAPerSM,
     hipJitOptionMaxThreadsPerBlock, hipJitOptionOverrideDirectiveValues, hipJitOptionNumOptions, hipJitOptionIRtoISAOptExt, hipJitOptionIRtoISAOptCountExt) = members
(hipJitOptionMaxRegisters, hipJitOptionThreadsPerBlock, hipJitOptionWallTime, hipJitOptionInfoLogBuffer, hipJitOptionInfoLogBufferSizeBytes, hipJitOptionErrorLogBuffer,
 hipJitOptionErrorLogBufferSizeBytes, hipJitOptionOptimizationLevel, hipJitOptionTargetFromContext, hipJitOptionTarget, hipJitOptionFallbackStrategy, hipJitOptionGenerateDebugInfo,
 hipJitOptionLogVerbose, hipJitOptionGenerateLineInfo, hipJitOptionCacheMode, hipJitOptionSm3xOpt, hipJitOptionFastCompile, hipJitOptionGlobalSymbolNames, hipJitOptionGlobalSymbolAddresses,
 hipJitOptionGlobalSymbolCount, hipJitOptionLto, hipJitOptionFtz, hipJitOptionPrecDiv, hipJitOptionPrecSqrt, hipJitOptionFma, hipJitOptionPositionIndependentCode, hipJitOptionMinCTAPerSM,
 hipJitOptionMaxThreadsPerBlock, hipJitOptionOverrideDirectiveValues, hipJitOptionNumOptions, hipJitOptionIRtoISAOptExt, hipJitOptionIRtoISAOptCountExt) = ints

class hipJitInputType(Enum):
    (hipJitInputCubin, hipJitInputPtx, hipJitInputFatBinary, hipJitInputObject, hipJitInputLibrary, hipJitInputNvvm, hipJitNumLegacyInputTypes, hipJitInputLLVMBitcode, hipJitInputLLVMBundledBitcode,
     hipJitInputLLVMArchivesOfBundledBitcode, hipJitInputSpirv, hipJitNumInputTypes) = members
(hipJitInputCubin, hipJitInputPtx, hipJitInputFatBinary, hipJitInputObject, hipJitInputLibrary, hipJitInputNvvm, hipJitNumLegacyInputTypes, hipJitInputLLVMBitcode, hipJitInputLLVMBundledBitcode,
 hipJitInputLLVMArchivesOfBundledBitcode, hipJitInputSpirv, hipJitNumInputTypes) = ints

hiprtcJIT_option = hipJitOption
hiprtcJITInputType = hipJitInputType
hiprtcLinkState: TypeAlias = Pointer[ihiprtcLinkState]
hiprtcProgram: TypeAlias = Pointer[_hiprtcProgram]
def hiprtcGetErrorString(result: hiprtcResult | int, /) -> bytes | None:
    """const char *hiprtcGetErrorString(enum hiprtcResult result); // hip/hiprtc.h:166"""
def hiprtcVersion(major: items[c_int], minor: items[c_int], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcVersion(int *major, int *minor); // hip/hiprtc.h:178"""
def hiprtcAddNameExpression(prog: hiprtcProgram | None, name_expression: char_p, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcAddNameExpression(hiprtcProgram prog, const char *name_expression); // hip/hiprtc.h:198"""
def hiprtcCompileProgram(prog: hiprtcProgram | None, numOptions: int, options: reference[c_char_p], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcCompileProgram(hiprtcProgram prog, int numOptions, const char **options); // hip/hiprtc.h:215"""
def hiprtcCreateProgram(prog: reference[hiprtcProgram], src: char_p, name: char_p, numHeaders: int, headers: reference[c_char_p], includeNames: reference[c_char_p], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcCreateProgram(hiprtcProgram *prog, const char *src, const char *name, int numHeaders, const char **headers, const char **includeNames); // hip/hiprtc.h:239"""
def hiprtcDestroyProgram(prog: reference[hiprtcProgram], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcDestroyProgram(hiprtcProgram *prog); // hip/hiprtc.h:256"""
def hiprtcGetLoweredName(prog: hiprtcProgram | None, name_expression: char_p, lowered_name: reference[c_char_p], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetLoweredName(hiprtcProgram prog, const char *name_expression, const char **lowered_name); // hip/hiprtc.h:275"""
def hiprtcGetProgramLog(prog: hiprtcProgram | None, log: chars, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetProgramLog(hiprtcProgram prog, char *log); // hip/hiprtc.h:288"""
def hiprtcGetProgramLogSize(prog: hiprtcProgram | None, logSizeRet: items[c_size_t], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetProgramLogSize(hiprtcProgram prog, size_t *logSizeRet); // hip/hiprtc.h:299"""
def hiprtcGetCode(prog: hiprtcProgram | None, code: chars, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetCode(hiprtcProgram prog, char *code); // hip/hiprtc.h:311"""
def hiprtcGetCodeSize(prog: hiprtcProgram | None, codeSizeRet: items[c_size_t], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetCodeSize(hiprtcProgram prog, size_t *codeSizeRet); // hip/hiprtc.h:322"""
def hiprtcGetBitcode(prog: hiprtcProgram | None, bitcode: chars, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetBitcode(hiprtcProgram prog, char *bitcode); // hip/hiprtc.h:333"""
def hiprtcGetBitcodeSize(prog: hiprtcProgram | None, bitcode_size: items[c_size_t], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcGetBitcodeSize(hiprtcProgram prog, size_t *bitcode_size); // hip/hiprtc.h:345"""
def hiprtcLinkCreate(num_options: int, option_ptr: items[c_uint], option_vals_pptr: reference[c_void_p], hip_link_state_ptr: reference[hiprtcLinkState], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcLinkCreate(unsigned int num_options, enum hipJitOption *option_ptr, void **option_vals_pptr, hiprtcLinkState *hip_link_state_ptr); // hip/hiprtc.h:359"""
def hiprtcLinkAddFile(hip_link_state: hiprtcLinkState | None, input_type: hipJitInputType | int, file_path: char_p, num_options: int, options_ptr: items[c_uint], option_values: reference[c_void_p],
    /) -> hiprtcResult:
    """enum hiprtcResult hiprtcLinkAddFile(hiprtcLinkState hip_link_state, enum hipJitInputType input_type, const char *file_path, unsigned int num_options, enum hipJitOption *options_ptr, void
        **option_values); // hip/hiprtc.h:380"""
def hiprtcLinkAddData(hip_link_state: hiprtcLinkState | None, input_type: hipJitInputType | int, image: writable_memory, image_size: int, name: char_p, num_options: int, options_ptr: items[c_uint],
    option_values: reference[c_void_p], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcLinkAddData(hiprtcLinkState hip_link_state, enum hipJitInputType input_type, void *image, size_t image_size, const char *name, unsigned int num_options, enum
        hipJitOption *options_ptr, void **option_values); // hip/hiprtc.h:404"""
def hiprtcLinkComplete(hip_link_state: hiprtcLinkState | None, bin_out: reference[c_void_p], size_out: items[c_size_t], /) -> hiprtcResult:
    """enum hiprtcResult hiprtcLinkComplete(hiprtcLinkState hip_link_state, void **bin_out, size_t *size_out); // hip/hiprtc.h:423"""
def hiprtcLinkDestroy(hip_link_state: hiprtcLinkState | None, /) -> hiprtcResult:
    """enum hiprtcResult hiprtcLinkDestroy(hiprtcLinkState hip_link_state); // hip/hiprtc.h:434"""
(HIPRTC_JIT_MAX_REGISTERS, HIPRTC_JIT_THREADS_PER_BLOCK, HIPRTC_JIT_WALL_TIME, HIPRTC_JIT_INFO_LOG_BUFFER, HIPRTC_JIT_INFO_LOG_BUFFER_SIZE_BYTES, HIPRTC_JIT_ERROR_LOG_BUFFER,
 HIPRTC_JIT_ERROR_LOG_BUFFER_SIZE_BYTES, HIPRTC_JIT_OPTIMIZATION_LEVEL, HIPRTC_JIT_TARGET_FROM_HIPCONTEXT, HIPRTC_JIT_TARGET, HIPRTC_JIT_FALLBACK_STRATEGY, HIPRTC_JIT_GENERATE_DEBUG_INFO,
 HIPRTC_JIT_LOG_VERBOSE, HIPRTC_JIT_GENERATE_LINE_INFO, HIPRTC_JIT_CACHE_MODE, HIPRTC_JIT_NEW_SM3X_OPT, HIPRTC_JIT_FAST_COMPILE, HIPRTC_JIT_GLOBAL_SYMBOL_NAMES, HIPRTC_JIT_GLOBAL_SYMBOL_ADDRESS,
 HIPRTC_JIT_GLOBAL_SYMBOL_COUNT, HIPRTC_JIT_LTO, HIPRTC_JIT_FTZ, HIPRTC_JIT_PREC_DIV, HIPRTC_JIT_PREC_SQRT, HIPRTC_JIT_FMA, HIPRTC_JIT_POSITION_INDEPENDENT_CODE, HIPRTC_JIT_MIN_CTA_PER_SM,
 HIPRTC_JIT_MAX_THREADS_PER_BLOCK, HIPRTC_JIT_OVERRIDE_DIRECT_VALUES, HIPRTC_JIT_NUM_OPTIONS, HIPRTC_JIT_IR_TO_ISA_OPT_EXT, HIPRTC_JIT_IR_TO_ISA_OPT_COUNT_EXT, HIPRTC_JIT_INPUT_CUBIN,
 HIPRTC_JIT_INPUT_PTX, HIPRTC_JIT_INPUT_FATBINARY, HIPRTC_JIT_INPUT_OBJECT, HIPRTC_JIT_INPUT_LIBRARY, HIPRTC_JIT_INPUT_NVVM, HIPRTC_JIT_NUM_LEGACY_INPUT_TYPES, HIPRTC_JIT_INPUT_LLVM_BITCODE,
 HIPRTC_JIT_INPUT_LLVM_BUNDLED_BITCODE, HIPRTC_JIT_INPUT_LLVM_ARCHIVES_OF_BUNDLED_BITCODE, HIPRTC_JIT_INPUT_SPIRV, HIPRTC_JIT_NUM_INPUT_TYPES) = ints
