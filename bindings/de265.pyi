"""libde265, an HEVC decoder: libde265/de265.h, libde265/de265-version.h.

Types for editors and type checkers. Made by `autogen regen de265` from headers/de265.toml; do not edit.
"""

from ctypes import c_char_p, c_int, c_int64, c_uint8
from typing import Any, TypeAlias

from ._support.stubs import BareStructure, CFunction, CString, Enum, Enumeration, Function, Int, Pointer, Structure, constant_memory, ints, items, members, reference, void_p, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class de265_image(BareStructure): ...

class de265_image_spec(Structure):
    format: Enumeration[de265_image_format] = ...
    width: Int = ...
    height: Int = ...
    alignment: Int = ...
    crop_left: Int = ...
    crop_right: Int = ...
    crop_top: Int = ...
    crop_bottom: Int = ...
    visible_width: Int = ...
    visible_height: Int = ...

class de265_image_allocation(Structure):
    get_buffer: Function[CFunction[[int | None, Pointer[de265_image_spec], Pointer[de265_image], int | None], [void_p, reference[de265_image_spec], reference[de265_image], void_p], int]] = ...
    release_buffer: Function[CFunction[[int | None, Pointer[de265_image], int | None], [void_p, reference[de265_image], void_p], None]] = ...

class de265_error(Enum):
    (DE265_OK, DE265_ERROR_NO_SUCH_FILE, DE265_ERROR_COEFFICIENT_OUT_OF_IMAGE_BOUNDS, DE265_ERROR_CHECKSUM_MISMATCH, DE265_ERROR_CTB_OUTSIDE_IMAGE_AREA, DE265_ERROR_OUT_OF_MEMORY,
     DE265_ERROR_CODED_PARAMETER_OUT_OF_RANGE, DE265_ERROR_IMAGE_BUFFER_FULL, DE265_ERROR_CANNOT_START_THREADPOOL, DE265_ERROR_LIBRARY_INITIALIZATION_FAILED, DE265_ERROR_LIBRARY_NOT_INITIALIZED,
     DE265_ERROR_WAITING_FOR_INPUT_DATA, DE265_ERROR_CANNOT_PROCESS_SEI, DE265_ERROR_PARAMETER_PARSING, DE265_ERROR_NO_INITIAL_SLICE_HEADER, DE265_ERROR_PREMATURE_END_OF_SLICE,
     DE265_ERROR_UNSPECIFIED_DECODING_ERROR, DE265_ERROR_NOT_IMPLEMENTED_YET, DE265_WARNING_NO_WPP_CANNOT_USE_MULTITHREADING, DE265_WARNING_WARNING_BUFFER_FULL,
     DE265_WARNING_PREMATURE_END_OF_SLICE_SEGMENT, DE265_WARNING_INCORRECT_ENTRY_POINT_OFFSET, DE265_WARNING_CTB_OUTSIDE_IMAGE_AREA, DE265_WARNING_SPS_HEADER_INVALID, DE265_WARNING_PPS_HEADER_INVALID,
     DE265_WARNING_SLICEHEADER_INVALID, DE265_WARNING_INCORRECT_MOTION_VECTOR_SCALING, DE265_WARNING_NONEXISTING_PPS_REFERENCED, DE265_WARNING_NONEXISTING_SPS_REFERENCED,
     DE265_WARNING_BOTH_PREDFLAGS_ZERO, DE265_WARNING_NONEXISTING_REFERENCE_PICTURE_ACCESSED, DE265_WARNING_NUMMVP_NOT_EQUAL_TO_NUMMVQ, DE265_WARNING_NUMBER_OF_SHORT_TERM_REF_PIC_SETS_OUT_OF_RANGE,
     DE265_WARNING_SHORT_TERM_REF_PIC_SET_OUT_OF_RANGE, DE265_WARNING_FAULTY_REFERENCE_PICTURE_LIST, DE265_WARNING_EOSS_BIT_NOT_SET, DE265_WARNING_MAX_NUM_REF_PICS_EXCEEDED,
     DE265_WARNING_INVALID_CHROMA_FORMAT, DE265_WARNING_SLICE_SEGMENT_ADDRESS_INVALID, DE265_WARNING_DEPENDENT_SLICE_WITH_ADDRESS_ZERO, DE265_WARNING_NUMBER_OF_THREADS_LIMITED_TO_MAXIMUM,
     DE265_NON_EXISTING_LT_REFERENCE_CANDIDATE_IN_SLICE_HEADER, DE265_WARNING_CANNOT_APPLY_SAO_OUT_OF_MEMORY, DE265_WARNING_SPS_MISSING_CANNOT_DECODE_SEI,
     DE265_WARNING_COLLOCATED_MOTION_VECTOR_OUTSIDE_IMAGE_AREA, DE265_WARNING_PCM_BITDEPTH_TOO_LARGE, DE265_WARNING_REFERENCE_IMAGE_BIT_DEPTH_DOES_NOT_MATCH,
     DE265_WARNING_REFERENCE_IMAGE_SIZE_DOES_NOT_MATCH_SPS, DE265_WARNING_CHROMA_OF_CURRENT_IMAGE_DOES_NOT_MATCH_SPS, DE265_WARNING_BIT_DEPTH_OF_CURRENT_IMAGE_DOES_NOT_MATCH_SPS,
     DE265_WARNING_REFERENCE_IMAGE_CHROMA_FORMAT_DOES_NOT_MATCH, DE265_WARNING_INVALID_SLICE_HEADER_INDEX_ACCESS) = members
(DE265_OK, DE265_ERROR_NO_SUCH_FILE, DE265_ERROR_COEFFICIENT_OUT_OF_IMAGE_BOUNDS, DE265_ERROR_CHECKSUM_MISMATCH, DE265_ERROR_CTB_OUTSIDE_IMAGE_AREA, DE265_ERROR_OUT_OF_MEMORY,
 DE265_ERROR_CODED_PARAMETER_OUT_OF_RANGE, DE265_ERROR_IMAGE_BUFFER_FULL, DE265_ERROR_CANNOT_START_THREADPOOL, DE265_ERROR_LIBRARY_INITIALIZATION_FAILED, DE265_ERROR_LIBRARY_NOT_INITIALIZED,
 DE265_ERROR_WAITING_FOR_INPUT_DATA, DE265_ERROR_CANNOT_PROCESS_SEI, DE265_ERROR_PARAMETER_PARSING, DE265_ERROR_NO_INITIAL_SLICE_HEADER, DE265_ERROR_PREMATURE_END_OF_SLICE,
 DE265_ERROR_UNSPECIFIED_DECODING_ERROR, DE265_ERROR_NOT_IMPLEMENTED_YET, DE265_WARNING_NO_WPP_CANNOT_USE_MULTITHREADING, DE265_WARNING_WARNING_BUFFER_FULL,
 DE265_WARNING_PREMATURE_END_OF_SLICE_SEGMENT, DE265_WARNING_INCORRECT_ENTRY_POINT_OFFSET, DE265_WARNING_CTB_OUTSIDE_IMAGE_AREA, DE265_WARNING_SPS_HEADER_INVALID, DE265_WARNING_PPS_HEADER_INVALID,
 DE265_WARNING_SLICEHEADER_INVALID, DE265_WARNING_INCORRECT_MOTION_VECTOR_SCALING, DE265_WARNING_NONEXISTING_PPS_REFERENCED, DE265_WARNING_NONEXISTING_SPS_REFERENCED,
 DE265_WARNING_BOTH_PREDFLAGS_ZERO, DE265_WARNING_NONEXISTING_REFERENCE_PICTURE_ACCESSED, DE265_WARNING_NUMMVP_NOT_EQUAL_TO_NUMMVQ, DE265_WARNING_NUMBER_OF_SHORT_TERM_REF_PIC_SETS_OUT_OF_RANGE,
 DE265_WARNING_SHORT_TERM_REF_PIC_SET_OUT_OF_RANGE, DE265_WARNING_FAULTY_REFERENCE_PICTURE_LIST, DE265_WARNING_EOSS_BIT_NOT_SET, DE265_WARNING_MAX_NUM_REF_PICS_EXCEEDED,
 DE265_WARNING_INVALID_CHROMA_FORMAT, DE265_WARNING_SLICE_SEGMENT_ADDRESS_INVALID, DE265_WARNING_DEPENDENT_SLICE_WITH_ADDRESS_ZERO, DE265_WARNING_NUMBER_OF_THREADS_LIMITED_TO_MAXIMUM,
 DE265_NON_EXISTING_LT_REFERENCE_CANDIDATE_IN_SLICE_HEADER, DE265_WARNING_CANNOT_APPLY_SAO_OUT_OF_MEMORY, DE265_WARNING_SPS_MISSING_CANNOT_DECODE_SEI,
 DE265_WARNING_COLLOCATED_MOTION_VECTOR_OUTSIDE_IMAGE_AREA, DE265_WARNING_PCM_BITDEPTH_TOO_LARGE, DE265_WARNING_REFERENCE_IMAGE_BIT_DEPTH_DOES_NOT_MATCH,
 DE265_WARNING_REFERENCE_IMAGE_SIZE_DOES_NOT_MATCH_SPS, DE265_WARNING_CHROMA_OF_CURRENT_IMAGE_DOES_NOT_MATCH_SPS, DE265_WARNING_BIT_DEPTH_OF_CURRENT_IMAGE_DOES_NOT_MATCH_SPS,
 DE265_WARNING_REFERENCE_IMAGE_CHROMA_FORMAT_DOES_NOT_MATCH, DE265_WARNING_INVALID_SLICE_HEADER_INDEX_ACCESS) = ints

class de265_chroma(Enum):
    de265_chroma_mono, de265_chroma_420, de265_chroma_422, de265_chroma_444 = members
de265_chroma_mono, de265_chroma_420, de265_chroma_422, de265_chroma_444 = ints

class de265_image_format(Enum):
    de265_image_format_mono8, de265_image_format_YUV420P8, de265_image_format_YUV422P8, de265_image_format_YUV444P8 = members
de265_image_format_mono8, de265_image_format_YUV420P8, de265_image_format_YUV422P8, de265_image_format_YUV444P8 = ints

class de265_param(Enum):
    (DE265_DECODER_PARAM_BOOL_SEI_CHECK_HASH, DE265_DECODER_PARAM_DUMP_SPS_HEADERS, DE265_DECODER_PARAM_DUMP_VPS_HEADERS, DE265_DECODER_PARAM_DUMP_PPS_HEADERS, DE265_DECODER_PARAM_DUMP_SLICE_HEADERS,
     DE265_DECODER_PARAM_ACCELERATION_CODE, DE265_DECODER_PARAM_SUPPRESS_FAULTY_PICTURES, DE265_DECODER_PARAM_DISABLE_DEBLOCKING, DE265_DECODER_PARAM_DISABLE_SAO) = members
(DE265_DECODER_PARAM_BOOL_SEI_CHECK_HASH, DE265_DECODER_PARAM_DUMP_SPS_HEADERS, DE265_DECODER_PARAM_DUMP_VPS_HEADERS, DE265_DECODER_PARAM_DUMP_PPS_HEADERS, DE265_DECODER_PARAM_DUMP_SLICE_HEADERS,
 DE265_DECODER_PARAM_ACCELERATION_CODE, DE265_DECODER_PARAM_SUPPRESS_FAULTY_PICTURES, DE265_DECODER_PARAM_DISABLE_DEBLOCKING, DE265_DECODER_PARAM_DISABLE_SAO) = ints

class de265_acceleration(Enum):
    (de265_acceleration_SCALAR, de265_acceleration_MMX, de265_acceleration_SSE, de265_acceleration_SSE2, de265_acceleration_SSE4, de265_acceleration_AVX, de265_acceleration_AVX2,
     de265_acceleration_ARM, de265_acceleration_NEON, de265_acceleration_AUTO) = members
(de265_acceleration_SCALAR, de265_acceleration_MMX, de265_acceleration_SSE, de265_acceleration_SSE2, de265_acceleration_SSE4, de265_acceleration_AVX, de265_acceleration_AVX2, de265_acceleration_ARM,
 de265_acceleration_NEON, de265_acceleration_AUTO) = ints

de265_PTS = c_int64
de265_decoder_context: TypeAlias = None
def de265_get_version() -> bytes | None:
    """const char *de265_get_version(void); // libde265/de265.h:72"""
def de265_get_version_number() -> int:
    """uint32_t de265_get_version_number(void); // libde265/de265.h:77"""
def de265_get_version_number_major() -> int:
    """int de265_get_version_number_major(void); // libde265/de265.h:79"""
def de265_get_version_number_minor() -> int:
    """int de265_get_version_number_minor(void); // libde265/de265.h:80"""
def de265_get_version_number_maintenance() -> int:
    """int de265_get_version_number_maintenance(void); // libde265/de265.h:81"""
def de265_get_error_text(err: de265_error | int, /) -> bytes | None:
    """const char *de265_get_error_text(de265_error err); // libde265/de265.h:152"""
def de265_isOK(err: de265_error | int, /) -> int:
    """int de265_isOK(de265_error err); // libde265/de265.h:156"""
def de265_disable_logging(*arguments: Any) -> None:
    """void de265_disable_logging(); // libde265/de265.h:158"""
def de265_set_verbosity(level: int, /) -> None:
    """void de265_set_verbosity(int level); // libde265/de265.h:159"""
def de265_get_image_width(_0: reference[de265_image], channel: int, /) -> int:
    """int de265_get_image_width(const struct de265_image *, int channel); // libde265/de265.h:180"""
def de265_get_image_height(_0: reference[de265_image], channel: int, /) -> int:
    """int de265_get_image_height(const struct de265_image *, int channel); // libde265/de265.h:181"""
def de265_get_chroma_format(_0: reference[de265_image], /) -> de265_chroma:
    """enum de265_chroma de265_get_chroma_format(const struct de265_image *); // libde265/de265.h:182"""
def de265_get_bits_per_pixel(_0: reference[de265_image], channel: int, /) -> int:
    """int de265_get_bits_per_pixel(const struct de265_image *, int channel); // libde265/de265.h:183"""
def de265_get_image_plane(_0: reference[de265_image], channel: int, out_stride: items[c_int], /) -> Pointer[c_uint8]:
    """const uint8_t *de265_get_image_plane(const struct de265_image *, int channel, int *out_stride); // libde265/de265.h:185"""
def de265_get_image_plane_user_data(_0: reference[de265_image], channel: int, /) -> int | None:
    """void *de265_get_image_plane_user_data(const struct de265_image *, int channel); // libde265/de265.h:186"""
def de265_get_image_PTS(_0: reference[de265_image], /) -> int:
    """de265_PTS de265_get_image_PTS(const struct de265_image *); // libde265/de265.h:187"""
def de265_get_image_user_data(_0: reference[de265_image], /) -> int | None:
    """void *de265_get_image_user_data(const struct de265_image *); // libde265/de265.h:188"""
def de265_set_image_user_data(_0: reference[de265_image], user_data: writable_memory, /) -> None:
    """void de265_set_image_user_data(struct de265_image *, void *user_data); // libde265/de265.h:189"""
def de265_get_image_NAL_header(_0: reference[de265_image], nal_unit_type: items[c_int], nal_unit_name: reference[c_char_p], nuh_layer_id: items[c_int], nuh_temporal_id: items[c_int], /) -> None:
    """void de265_get_image_NAL_header(const struct de265_image *, int *nal_unit_type, const char **nal_unit_name, int *nuh_layer_id, int *nuh_temporal_id); // libde265/de265.h:194"""
def de265_get_image_full_range_flag(_0: reference[de265_image], /) -> int:
    """int de265_get_image_full_range_flag(const struct de265_image *); // libde265/de265.h:200"""
def de265_get_image_colour_primaries(_0: reference[de265_image], /) -> int:
    """int de265_get_image_colour_primaries(const struct de265_image *); // libde265/de265.h:201"""
def de265_get_image_transfer_characteristics(_0: reference[de265_image], /) -> int:
    """int de265_get_image_transfer_characteristics(const struct de265_image *); // libde265/de265.h:202"""
def de265_get_image_matrix_coefficients(_0: reference[de265_image], /) -> int:
    """int de265_get_image_matrix_coefficients(const struct de265_image *); // libde265/de265.h:203"""
def de265_new_decoder() -> int | None:
    """de265_decoder_context *de265_new_decoder(void); // libde265/de265.h:213"""
def de265_start_worker_threads(_0: writable_memory, number_of_threads: int, /) -> de265_error:
    """de265_error de265_start_worker_threads(de265_decoder_context *, int number_of_threads); // libde265/de265.h:217"""
def de265_free_decoder(_0: writable_memory, /) -> de265_error:
    """de265_error de265_free_decoder(de265_decoder_context *); // libde265/de265.h:220"""
def de265_decode_data(_0: writable_memory, data: constant_memory, length: int, /) -> de265_error:
    """de265_error de265_decode_data(de265_decoder_context *, const void *data, int length); // libde265/de265.h:235"""
def de265_push_data(_0: writable_memory, data: constant_memory, length: int, pts: int, user_data: writable_memory, /) -> de265_error:
    """de265_error de265_push_data(de265_decoder_context *, const void *data, int length, de265_PTS pts, void *user_data); // libde265/de265.h:243"""
def de265_push_end_of_NAL(_0: writable_memory, /) -> None:
    """void de265_push_end_of_NAL(de265_decoder_context *); // libde265/de265.h:249"""
def de265_push_end_of_frame(_0: writable_memory, /) -> None:
    """void de265_push_end_of_frame(de265_decoder_context *); // libde265/de265.h:255"""
def de265_push_NAL(_0: writable_memory, data: constant_memory, length: int, pts: int, user_data: writable_memory, /) -> de265_error:
    """de265_error de265_push_NAL(de265_decoder_context *, const void *data, int length, de265_PTS pts, void *user_data); // libde265/de265.h:261"""
def de265_flush_data(_0: writable_memory, /) -> de265_error:
    """de265_error de265_flush_data(de265_decoder_context *); // libde265/de265.h:267"""
def de265_get_number_of_input_bytes_pending(_0: writable_memory, /) -> int:
    """int de265_get_number_of_input_bytes_pending(de265_decoder_context *); // libde265/de265.h:272"""
def de265_get_number_of_NAL_units_pending(_0: writable_memory, /) -> int:
    """int de265_get_number_of_NAL_units_pending(de265_decoder_context *); // libde265/de265.h:277"""
def de265_decode(_0: writable_memory, more: items[c_int], /) -> de265_error:
    """de265_error de265_decode(de265_decoder_context *, int *more); // libde265/de265.h:292"""
def de265_reset(_0: writable_memory, /) -> None:
    """void de265_reset(de265_decoder_context *); // libde265/de265.h:296"""
def de265_peek_next_picture(_0: writable_memory, /) -> Pointer[de265_image]:
    """const struct de265_image *de265_peek_next_picture(de265_decoder_context *); // libde265/de265.h:301"""
def de265_get_next_picture(_0: writable_memory, /) -> Pointer[de265_image]:
    """const struct de265_image *de265_get_next_picture(de265_decoder_context *); // libde265/de265.h:306"""
def de265_release_next_picture(_0: writable_memory, /) -> None:
    """void de265_release_next_picture(de265_decoder_context *); // libde265/de265.h:310"""
def de265_get_warning(_0: writable_memory, /) -> de265_error:
    """de265_error de265_get_warning(de265_decoder_context *); // libde265/de265.h:313"""
def de265_set_image_allocation_functions(_0: writable_memory, _1: reference[de265_image_allocation], userdata: writable_memory, /) -> None:
    """void de265_set_image_allocation_functions(de265_decoder_context *, struct de265_image_allocation *, void *userdata); // libde265/de265.h:354"""
def de265_get_default_image_allocation_functions() -> Pointer[de265_image_allocation]:
    """const struct de265_image_allocation *de265_get_default_image_allocation_functions(void); // libde265/de265.h:357"""
def de265_set_image_plane(img: reference[de265_image], cIdx: int, mem: writable_memory, stride: int, userdata: writable_memory, /) -> None:
    """void de265_set_image_plane(struct de265_image *img, int cIdx, void *mem, int stride, void *userdata); // libde265/de265.h:359"""
def de265_get_highest_TID(_0: writable_memory, /) -> int:
    """int de265_get_highest_TID(de265_decoder_context *); // libde265/de265.h:381"""
def de265_get_current_TID(_0: writable_memory, /) -> int:
    """int de265_get_current_TID(de265_decoder_context *); // libde265/de265.h:382"""
def de265_set_limit_TID(_0: writable_memory, max_tid: int, /) -> None:
    """void de265_set_limit_TID(de265_decoder_context *, int max_tid); // libde265/de265.h:384"""
def de265_set_framerate_ratio(_0: writable_memory, percent: int, /) -> None:
    """void de265_set_framerate_ratio(de265_decoder_context *, int percent); // libde265/de265.h:385"""
def de265_change_framerate(_0: writable_memory, more_vs_less: int, /) -> int:
    """int de265_change_framerate(de265_decoder_context *, int more_vs_less); // libde265/de265.h:386"""
def de265_set_parameter_bool(_0: writable_memory, param: de265_param | int, value: int, /) -> None:
    """void de265_set_parameter_bool(de265_decoder_context *, enum de265_param param, int value); // libde265/de265.h:422"""
def de265_set_parameter_int(_0: writable_memory, param: de265_param | int, value: int, /) -> None:
    """void de265_set_parameter_int(de265_decoder_context *, enum de265_param param, int value); // libde265/de265.h:424"""
def de265_get_parameter_bool(_0: writable_memory, param: de265_param | int, /) -> int:
    """int de265_get_parameter_bool(de265_decoder_context *, enum de265_param param); // libde265/de265.h:427"""
def de265_init() -> de265_error:
    """de265_error de265_init(void); // libde265/de265.h:439"""
def de265_free() -> de265_error:
    """de265_error de265_free(void); // libde265/de265.h:446"""
__STDC_LIMIT_MACROS: int
LIBDE265_NUMERIC_VERSION: int
LIBDE265_VERSION: CString
