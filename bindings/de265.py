"""libde265, an HEVC decoder: libde265/de265.h, libde265/de265-version.h.

Made by `autogen regen de265` from headers/de265.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'libde265/de265-version.h': '2e7846d2b417533f563549e6e9c9a45d897cdccd0f6ce69bcc84b78ba2e75585',
    'libde265/de265.h': '548ca6e6bfd34ca6640d00486aa9539fc391bace61e2197421cf9095d6bbe84f',
    'artifact': 'libde265-dev=1.0.11-1+deb12u2 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
de265_image: struct, incomplete

de265_image_spec: struct, 40 bytes
  format: de265_image_format @ 0
  width: c_int @ 4
  height: c_int @ 8
  alignment: c_int @ 12
  crop_left: c_int @ 16
  crop_right: c_int @ 20
  crop_top: c_int @ 24
  crop_bottom: c_int @ 28
  visible_width: c_int @ 32
  visible_height: c_int @ 36

de265_image_allocation: struct, 16 bytes
  get_buffer: CFUNCTYPE(c_int, c_void_p, POINTER(de265_image_spec), POINTER(de265_image), c_void_p) @ 0
  release_buffer: CFUNCTYPE(None, c_void_p, POINTER(de265_image), c_void_p) @ 8
"""

_enums = """
de265_error: c_uint
  DE265_OK = 0
  DE265_ERROR_NO_SUCH_FILE = 1
  DE265_ERROR_COEFFICIENT_OUT_OF_IMAGE_BOUNDS = 4
  DE265_ERROR_CHECKSUM_MISMATCH = 5
  DE265_ERROR_CTB_OUTSIDE_IMAGE_AREA = 6
  DE265_ERROR_OUT_OF_MEMORY = 7
  DE265_ERROR_CODED_PARAMETER_OUT_OF_RANGE = 8
  DE265_ERROR_IMAGE_BUFFER_FULL = 9
  DE265_ERROR_CANNOT_START_THREADPOOL = 10
  DE265_ERROR_LIBRARY_INITIALIZATION_FAILED = 11
  DE265_ERROR_LIBRARY_NOT_INITIALIZED = 12
  DE265_ERROR_WAITING_FOR_INPUT_DATA = 13
  DE265_ERROR_CANNOT_PROCESS_SEI = 14
  DE265_ERROR_PARAMETER_PARSING = 15
  DE265_ERROR_NO_INITIAL_SLICE_HEADER = 16
  DE265_ERROR_PREMATURE_END_OF_SLICE = 17
  DE265_ERROR_UNSPECIFIED_DECODING_ERROR = 18
  DE265_ERROR_NOT_IMPLEMENTED_YET = 502
  DE265_WARNING_NO_WPP_CANNOT_USE_MULTITHREADING = 1000
  DE265_WARNING_WARNING_BUFFER_FULL = 1001
  DE265_WARNING_PREMATURE_END_OF_SLICE_SEGMENT = 1002
  DE265_WARNING_INCORRECT_ENTRY_POINT_OFFSET = 1003
  DE265_WARNING_CTB_OUTSIDE_IMAGE_AREA = 1004
  DE265_WARNING_SPS_HEADER_INVALID = 1005
  DE265_WARNING_PPS_HEADER_INVALID = 1006
  DE265_WARNING_SLICEHEADER_INVALID = 1007
  DE265_WARNING_INCORRECT_MOTION_VECTOR_SCALING = 1008
  DE265_WARNING_NONEXISTING_PPS_REFERENCED = 1009
  DE265_WARNING_NONEXISTING_SPS_REFERENCED = 1010
  DE265_WARNING_BOTH_PREDFLAGS_ZERO = 1011
  DE265_WARNING_NONEXISTING_REFERENCE_PICTURE_ACCESSED = 1012
  DE265_WARNING_NUMMVP_NOT_EQUAL_TO_NUMMVQ = 1013
  DE265_WARNING_NUMBER_OF_SHORT_TERM_REF_PIC_SETS_OUT_OF_RANGE = 1014
  DE265_WARNING_SHORT_TERM_REF_PIC_SET_OUT_OF_RANGE = 1015
  DE265_WARNING_FAULTY_REFERENCE_PICTURE_LIST = 1016
  DE265_WARNING_EOSS_BIT_NOT_SET = 1017
  DE265_WARNING_MAX_NUM_REF_PICS_EXCEEDED = 1018
  DE265_WARNING_INVALID_CHROMA_FORMAT = 1019
  DE265_WARNING_SLICE_SEGMENT_ADDRESS_INVALID = 1020
  DE265_WARNING_DEPENDENT_SLICE_WITH_ADDRESS_ZERO = 1021
  DE265_WARNING_NUMBER_OF_THREADS_LIMITED_TO_MAXIMUM = 1022
  DE265_NON_EXISTING_LT_REFERENCE_CANDIDATE_IN_SLICE_HEADER = 1023
  DE265_WARNING_CANNOT_APPLY_SAO_OUT_OF_MEMORY = 1024
  DE265_WARNING_SPS_MISSING_CANNOT_DECODE_SEI = 1025
  DE265_WARNING_COLLOCATED_MOTION_VECTOR_OUTSIDE_IMAGE_AREA = 1026
  DE265_WARNING_PCM_BITDEPTH_TOO_LARGE = 1027
  DE265_WARNING_REFERENCE_IMAGE_BIT_DEPTH_DOES_NOT_MATCH = 1028
  DE265_WARNING_REFERENCE_IMAGE_SIZE_DOES_NOT_MATCH_SPS = 1029
  DE265_WARNING_CHROMA_OF_CURRENT_IMAGE_DOES_NOT_MATCH_SPS = 1030
  DE265_WARNING_BIT_DEPTH_OF_CURRENT_IMAGE_DOES_NOT_MATCH_SPS = 1031
  DE265_WARNING_REFERENCE_IMAGE_CHROMA_FORMAT_DOES_NOT_MATCH = 1032
  DE265_WARNING_INVALID_SLICE_HEADER_INDEX_ACCESS = 1033

de265_chroma: c_uint
  de265_chroma_mono = 0
  de265_chroma_420 = 1
  de265_chroma_422 = 2
  de265_chroma_444 = 3

de265_image_format: c_uint
  de265_image_format_mono8 = 1
  de265_image_format_YUV420P8 = 2
  de265_image_format_YUV422P8 = 3
  de265_image_format_YUV444P8 = 4

de265_param: c_uint
  DE265_DECODER_PARAM_BOOL_SEI_CHECK_HASH = 0
  DE265_DECODER_PARAM_DUMP_SPS_HEADERS = 1
  DE265_DECODER_PARAM_DUMP_VPS_HEADERS = 2
  DE265_DECODER_PARAM_DUMP_PPS_HEADERS = 3
  DE265_DECODER_PARAM_DUMP_SLICE_HEADERS = 4
  DE265_DECODER_PARAM_ACCELERATION_CODE = 5
  DE265_DECODER_PARAM_SUPPRESS_FAULTY_PICTURES = 6
  DE265_DECODER_PARAM_DISABLE_DEBLOCKING = 7
  DE265_DECODER_PARAM_DISABLE_SAO = 8

de265_acceleration: c_uint
  de265_acceleration_SCALAR = 0
  de265_acceleration_MMX = 10
  de265_acceleration_SSE = 20
  de265_acceleration_SSE2 = 30
  de265_acceleration_SSE4 = 40
  de265_acceleration_AVX = 50
  de265_acceleration_AVX2 = 60
  de265_acceleration_ARM = 70
  de265_acceleration_NEON = 80
  de265_acceleration_AUTO = 10000
"""

_types = """
de265_PTS = c_int64
de265_decoder_context = None
"""

_functions = """
de265_get_version() -> c_char_p
de265_get_version_number() -> c_uint32
de265_get_version_number_major() -> c_int
de265_get_version_number_minor() -> c_int
de265_get_version_number_maintenance() -> c_int
de265_get_error_text(err: de265_error) -> c_char_p
de265_isOK(err: de265_error) -> c_int
de265_disable_logging(...) -> None
de265_set_verbosity(level: c_int) -> None
de265_get_image_width(_0: POINTER(de265_image), channel: c_int) -> c_int
de265_get_image_height(_0: POINTER(de265_image), channel: c_int) -> c_int
de265_get_chroma_format(_0: POINTER(de265_image)) -> de265_chroma
de265_get_bits_per_pixel(_0: POINTER(de265_image), channel: c_int) -> c_int
de265_get_image_plane(_0: POINTER(de265_image), channel: c_int, out_stride: POINTER(c_int)) -> POINTER(c_uint8)
de265_get_image_plane_user_data(_0: POINTER(de265_image), channel: c_int) -> c_void_p
de265_get_image_PTS(_0: POINTER(de265_image)) -> de265_PTS
de265_get_image_user_data(_0: POINTER(de265_image)) -> c_void_p
de265_set_image_user_data(_0: POINTER(de265_image), user_data: c_void_p) -> None
de265_get_image_NAL_header(_0: POINTER(de265_image), nal_unit_type: POINTER(c_int), nal_unit_name: POINTER(c_char_p), nuh_layer_id: POINTER(c_int), nuh_temporal_id: POINTER(c_int)) -> None
de265_get_image_full_range_flag(_0: POINTER(de265_image)) -> c_int
de265_get_image_colour_primaries(_0: POINTER(de265_image)) -> c_int
de265_get_image_transfer_characteristics(_0: POINTER(de265_image)) -> c_int
de265_get_image_matrix_coefficients(_0: POINTER(de265_image)) -> c_int
de265_new_decoder() -> c_void_p
de265_start_worker_threads(_0: c_void_p, number_of_threads: c_int) -> de265_error
de265_free_decoder(_0: c_void_p) -> de265_error
de265_decode_data(_0: c_void_p, data: const c_void_p, length: c_int) -> de265_error
de265_push_data(_0: c_void_p, data: const c_void_p, length: c_int, pts: de265_PTS, user_data: c_void_p) -> de265_error
de265_push_end_of_NAL(_0: c_void_p) -> None
de265_push_end_of_frame(_0: c_void_p) -> None
de265_push_NAL(_0: c_void_p, data: const c_void_p, length: c_int, pts: de265_PTS, user_data: c_void_p) -> de265_error
de265_flush_data(_0: c_void_p) -> de265_error
de265_get_number_of_input_bytes_pending(_0: c_void_p) -> c_int
de265_get_number_of_NAL_units_pending(_0: c_void_p) -> c_int
de265_decode(_0: c_void_p, more: POINTER(c_int)) -> de265_error
de265_reset(_0: c_void_p) -> None
de265_peek_next_picture(_0: c_void_p) -> POINTER(de265_image)
de265_get_next_picture(_0: c_void_p) -> POINTER(de265_image)
de265_release_next_picture(_0: c_void_p) -> None
de265_get_warning(_0: c_void_p) -> de265_error
de265_set_image_allocation_functions(_0: c_void_p, _1: POINTER(de265_image_allocation), userdata: c_void_p) -> None
de265_get_default_image_allocation_functions() -> POINTER(de265_image_allocation)
de265_set_image_plane(img: POINTER(de265_image), cIdx: c_int, mem: c_void_p, stride: c_int, userdata: c_void_p) -> None
de265_get_highest_TID(_0: c_void_p) -> c_int
de265_get_current_TID(_0: c_void_p) -> c_int
de265_set_limit_TID(_0: c_void_p, max_tid: c_int) -> None
de265_set_framerate_ratio(_0: c_void_p, percent: c_int) -> None
de265_change_framerate(_0: c_void_p, more_vs_less: c_int) -> c_int
de265_set_parameter_bool(_0: c_void_p, param: de265_param, value: c_int) -> None
de265_set_parameter_int(_0: c_void_p, param: de265_param, value: c_int) -> None
de265_get_parameter_bool(_0: c_void_p, param: de265_param) -> c_int
de265_init() -> de265_error
de265_free() -> de265_error
"""

_constants = """
LIBDE265_NUMERIC_VERSION = 0x1001100
LIBDE265_VERSION = '1.0.11'
__STDC_LIMIT_MACROS = 1
"""

_skipped = """
LIBDE265_DEPRECATED: neither a constant nor a type: expected expression
LIBDE265_INLINE: neither a constant nor a type: expected expression
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
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libde265.so.0',),
)
