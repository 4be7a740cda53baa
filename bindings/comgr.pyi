"""AMD code object manager 2.x (3.x numbers its actions otherwise: see comgr3): amd_comgr.h.

Types for editors and type checkers. Made by `autogen regen comgr` from headers/comgr.toml; do not edit.
"""

from ctypes import c_bool, c_char, c_char_p, c_size_t, c_uint, c_uint64
from typing import Any, Callable

from ._support.stubs import Bytes, CFunction, Enum, Int, Pointer, Structure, char_p, chars, ints, items, members, reference, void_p, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class amd_comgr_data_s(Structure):
    handle: Int = ...

class amd_comgr_data_set_s(Structure):
    handle: Int = ...

class amd_comgr_action_info_s(Structure):
    handle: Int = ...

class amd_comgr_metadata_node_s(Structure):
    handle: Int = ...

class amd_comgr_symbol_s(Structure):
    handle: Int = ...

class amd_comgr_disassembly_info_s(Structure):
    handle: Int = ...

class amd_comgr_symbolizer_info_s(Structure):
    handle: Int = ...

class code_object_info_s(Structure):
    isa: Bytes = ...
    size: Int = ...
    offset: Int = ...

class amd_comgr_status_s(Enum):
    AMD_COMGR_STATUS_SUCCESS, AMD_COMGR_STATUS_ERROR, AMD_COMGR_STATUS_ERROR_INVALID_ARGUMENT, AMD_COMGR_STATUS_ERROR_OUT_OF_RESOURCES = members
AMD_COMGR_STATUS_SUCCESS, AMD_COMGR_STATUS_ERROR, AMD_COMGR_STATUS_ERROR_INVALID_ARGUMENT, AMD_COMGR_STATUS_ERROR_OUT_OF_RESOURCES = ints

class amd_comgr_language_s(Enum):
    AMD_COMGR_LANGUAGE_NONE, AMD_COMGR_LANGUAGE_OPENCL_1_2, AMD_COMGR_LANGUAGE_OPENCL_2_0, AMD_COMGR_LANGUAGE_HC, AMD_COMGR_LANGUAGE_HIP, AMD_COMGR_LANGUAGE_LAST = members
AMD_COMGR_LANGUAGE_NONE, AMD_COMGR_LANGUAGE_OPENCL_1_2, AMD_COMGR_LANGUAGE_OPENCL_2_0, AMD_COMGR_LANGUAGE_HC, AMD_COMGR_LANGUAGE_HIP, AMD_COMGR_LANGUAGE_LAST = ints

class amd_comgr_data_kind_s(Enum):
    (AMD_COMGR_DATA_KIND_UNDEF, AMD_COMGR_DATA_KIND_SOURCE, AMD_COMGR_DATA_KIND_INCLUDE, AMD_COMGR_DATA_KIND_PRECOMPILED_HEADER, AMD_COMGR_DATA_KIND_DIAGNOSTIC, AMD_COMGR_DATA_KIND_LOG,
     AMD_COMGR_DATA_KIND_BC, AMD_COMGR_DATA_KIND_RELOCATABLE, AMD_COMGR_DATA_KIND_EXECUTABLE, AMD_COMGR_DATA_KIND_BYTES, AMD_COMGR_DATA_KIND_FATBIN, AMD_COMGR_DATA_KIND_LAST) = members
(AMD_COMGR_DATA_KIND_UNDEF, AMD_COMGR_DATA_KIND_SOURCE, AMD_COMGR_DATA_KIND_INCLUDE, AMD_COMGR_DATA_KIND_PRECOMPILED_HEADER, AMD_COMGR_DATA_KIND_DIAGNOSTIC, AMD_COMGR_DATA_KIND_LOG,
 AMD_COMGR_DATA_KIND_BC, AMD_COMGR_DATA_KIND_RELOCATABLE, AMD_COMGR_DATA_KIND_EXECUTABLE, AMD_COMGR_DATA_KIND_BYTES, AMD_COMGR_DATA_KIND_FATBIN, AMD_COMGR_DATA_KIND_LAST) = ints

class amd_comgr_action_kind_s(Enum):
    (AMD_COMGR_ACTION_SOURCE_TO_PREPROCESSOR, AMD_COMGR_ACTION_ADD_PRECOMPILED_HEADERS, AMD_COMGR_ACTION_COMPILE_SOURCE_TO_BC, AMD_COMGR_ACTION_ADD_DEVICE_LIBRARIES, AMD_COMGR_ACTION_LINK_BC_TO_BC,
     AMD_COMGR_ACTION_OPTIMIZE_BC_TO_BC, AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE, AMD_COMGR_ACTION_CODEGEN_BC_TO_ASSEMBLY, AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_RELOCATABLE,
     AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE, AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE, AMD_COMGR_ACTION_DISASSEMBLE_RELOCATABLE_TO_SOURCE,
     AMD_COMGR_ACTION_DISASSEMBLE_EXECUTABLE_TO_SOURCE, AMD_COMGR_ACTION_DISASSEMBLE_BYTES_TO_SOURCE, AMD_COMGR_ACTION_COMPILE_SOURCE_TO_FATBIN, AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC,
     AMD_COMGR_ACTION_LAST) = members
(AMD_COMGR_ACTION_SOURCE_TO_PREPROCESSOR, AMD_COMGR_ACTION_ADD_PRECOMPILED_HEADERS, AMD_COMGR_ACTION_COMPILE_SOURCE_TO_BC, AMD_COMGR_ACTION_ADD_DEVICE_LIBRARIES, AMD_COMGR_ACTION_LINK_BC_TO_BC,
 AMD_COMGR_ACTION_OPTIMIZE_BC_TO_BC, AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE, AMD_COMGR_ACTION_CODEGEN_BC_TO_ASSEMBLY, AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_RELOCATABLE,
 AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE, AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE, AMD_COMGR_ACTION_DISASSEMBLE_RELOCATABLE_TO_SOURCE,
 AMD_COMGR_ACTION_DISASSEMBLE_EXECUTABLE_TO_SOURCE, AMD_COMGR_ACTION_DISASSEMBLE_BYTES_TO_SOURCE, AMD_COMGR_ACTION_COMPILE_SOURCE_TO_FATBIN, AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC,
 AMD_COMGR_ACTION_LAST) = ints

class amd_comgr_metadata_kind_s(Enum):
    AMD_COMGR_METADATA_KIND_NULL, AMD_COMGR_METADATA_KIND_STRING, AMD_COMGR_METADATA_KIND_MAP, AMD_COMGR_METADATA_KIND_LIST, AMD_COMGR_METADATA_KIND_LAST = members
AMD_COMGR_METADATA_KIND_NULL, AMD_COMGR_METADATA_KIND_STRING, AMD_COMGR_METADATA_KIND_MAP, AMD_COMGR_METADATA_KIND_LIST, AMD_COMGR_METADATA_KIND_LAST = ints

class amd_comgr_symbol_type_s(Enum):
    (AMD_COMGR_SYMBOL_TYPE_UNKNOWN, AMD_COMGR_SYMBOL_TYPE_NOTYPE, AMD_COMGR_SYMBOL_TYPE_OBJECT, AMD_COMGR_SYMBOL_TYPE_FUNC, AMD_COMGR_SYMBOL_TYPE_SECTION, AMD_COMGR_SYMBOL_TYPE_FILE,
     AMD_COMGR_SYMBOL_TYPE_COMMON, AMD_COMGR_SYMBOL_TYPE_AMDGPU_HSA_KERNEL) = members
(AMD_COMGR_SYMBOL_TYPE_UNKNOWN, AMD_COMGR_SYMBOL_TYPE_NOTYPE, AMD_COMGR_SYMBOL_TYPE_OBJECT, AMD_COMGR_SYMBOL_TYPE_FUNC, AMD_COMGR_SYMBOL_TYPE_SECTION, AMD_COMGR_SYMBOL_TYPE_FILE,
 AMD_COMGR_SYMBOL_TYPE_COMMON, AMD_COMGR_SYMBOL_TYPE_AMDGPU_HSA_KERNEL) = ints

class amd_comgr_symbol_info_s(Enum):
    (AMD_COMGR_SYMBOL_INFO_NAME_LENGTH, AMD_COMGR_SYMBOL_INFO_NAME, AMD_COMGR_SYMBOL_INFO_TYPE, AMD_COMGR_SYMBOL_INFO_SIZE, AMD_COMGR_SYMBOL_INFO_IS_UNDEFINED, AMD_COMGR_SYMBOL_INFO_VALUE,
     AMD_COMGR_SYMBOL_INFO_LAST) = members
(AMD_COMGR_SYMBOL_INFO_NAME_LENGTH, AMD_COMGR_SYMBOL_INFO_NAME, AMD_COMGR_SYMBOL_INFO_TYPE, AMD_COMGR_SYMBOL_INFO_SIZE, AMD_COMGR_SYMBOL_INFO_IS_UNDEFINED, AMD_COMGR_SYMBOL_INFO_VALUE,
 AMD_COMGR_SYMBOL_INFO_LAST) = ints

amd_comgr_status_t = amd_comgr_status_s
amd_comgr_language_t = amd_comgr_language_s
amd_comgr_data_kind_t = amd_comgr_data_kind_s
amd_comgr_data_t = amd_comgr_data_s
amd_comgr_data_set_t = amd_comgr_data_set_s
amd_comgr_action_info_t = amd_comgr_action_info_s
amd_comgr_metadata_node_t = amd_comgr_metadata_node_s
amd_comgr_symbol_t = amd_comgr_symbol_s
amd_comgr_disassembly_info_t = amd_comgr_disassembly_info_s
amd_comgr_symbolizer_info_t = amd_comgr_symbolizer_info_s
amd_comgr_action_kind_t = amd_comgr_action_kind_s
amd_comgr_metadata_kind_t = amd_comgr_metadata_kind_s
amd_comgr_symbol_type_t = amd_comgr_symbol_type_s
amd_comgr_symbol_info_t = amd_comgr_symbol_info_s
amd_comgr_code_object_info_t = code_object_info_s
def amd_comgr_status_string(status: amd_comgr_status_s | int, status_string: reference[c_char_p], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_status_string(amd_comgr_status_t status, const char **status_string); // amd_comgr.h:258"""
def amd_comgr_get_version(major: items[c_size_t], minor: items[c_size_t], /) -> None:
    """void amd_comgr_get_version(size_t *major, size_t *minor); // amd_comgr.h:273"""
def amd_comgr_get_isa_count(count: items[c_size_t], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_isa_count(size_t *count); // amd_comgr.h:427"""
def amd_comgr_get_isa_name(index: int, isa_name: reference[c_char_p], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_isa_name(size_t index, const char **isa_name); // amd_comgr.h:451"""
def amd_comgr_get_isa_metadata(isa_name: char_p, metadata: reference[amd_comgr_metadata_node_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_isa_metadata(const char *isa_name, amd_comgr_metadata_node_t *metadata); // amd_comgr.h:480"""
def amd_comgr_create_data(kind: amd_comgr_data_kind_s | int, data: reference[amd_comgr_data_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_create_data(amd_comgr_data_kind_t kind, amd_comgr_data_t *data); // amd_comgr.h:508"""
def amd_comgr_release_data(data: amd_comgr_data_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_release_data(amd_comgr_data_t data); // amd_comgr.h:531"""
def amd_comgr_get_data_kind(data: amd_comgr_data_s, kind: items[c_uint], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_data_kind(amd_comgr_data_t data, amd_comgr_data_kind_t *kind); // amd_comgr.h:551"""
def amd_comgr_set_data(data: amd_comgr_data_s, size: int, bytes: char_p, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_set_data(amd_comgr_data_t data, size_t size, const char *bytes); // amd_comgr.h:581"""
def amd_comgr_set_data_from_file_slice(data: amd_comgr_data_s, file_descriptor: int, offset: int, size: int, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_set_data_from_file_slice(amd_comgr_data_t data, int file_descriptor, uint64_t offset, uint64_t size); // amd_comgr.h:612"""
def amd_comgr_set_data_name(data: amd_comgr_data_s, name: char_p, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_set_data_name(amd_comgr_data_t data, const char *name); // amd_comgr.h:643"""
def amd_comgr_get_data(data: amd_comgr_data_s, size: items[c_size_t], bytes: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_data(amd_comgr_data_t data, size_t *size, char *bytes); // amd_comgr.h:672"""
def amd_comgr_get_data_name(data: amd_comgr_data_s, size: items[c_size_t], name: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_data_name(amd_comgr_data_t data, size_t *size, char *name); // amd_comgr.h:700"""
def amd_comgr_get_data_isa_name(data: amd_comgr_data_s, size: items[c_size_t], isa_name: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_data_isa_name(amd_comgr_data_t data, size_t *size, char *isa_name); // amd_comgr.h:731"""
def amd_comgr_create_symbolizer_info(code_object: amd_comgr_data_s, print_symbol_callback: Callable[[bytes | None, int | None], None] | CFunction[[bytes | None, int | None], [char_p, void_p], None] |
    int | None, symbolizer_info: reference[amd_comgr_symbolizer_info_s], /, *, keep: Any = None) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_create_symbolizer_info(amd_comgr_data_t code_object, void (*print_symbol_callback)(const char *symbol, void *user_data), amd_comgr_symbolizer_info_t
        *symbolizer_info); // amd_comgr.h:762"""
def amd_comgr_destroy_symbolizer_info(symbolizer_info: amd_comgr_symbolizer_info_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_destroy_symbolizer_info(amd_comgr_symbolizer_info_t symbolizer_info); // amd_comgr.h:780"""
def amd_comgr_symbolize(symbolizer_info: amd_comgr_symbolizer_info_s, address: int, is_code: bool, user_data: writable_memory, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_symbolize(amd_comgr_symbolizer_info_t symbolizer_info, uint64_t address, _Bool is_code, void *user_data); // amd_comgr.h:819"""
def amd_comgr_get_data_metadata(data: amd_comgr_data_s, metadata: reference[amd_comgr_metadata_node_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_data_metadata(amd_comgr_data_t data, amd_comgr_metadata_node_t *metadata); // amd_comgr.h:846"""
def amd_comgr_destroy_metadata(metadata: amd_comgr_metadata_node_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_destroy_metadata(amd_comgr_metadata_node_t metadata); // amd_comgr.h:865"""
def amd_comgr_create_data_set(data_set: reference[amd_comgr_data_set_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_create_data_set(amd_comgr_data_set_t *data_set); // amd_comgr.h:882"""
def amd_comgr_destroy_data_set(data_set: amd_comgr_data_set_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_destroy_data_set(amd_comgr_data_set_t data_set); // amd_comgr.h:903"""
def amd_comgr_data_set_add(data_set: amd_comgr_data_set_s, data: amd_comgr_data_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_data_set_add(amd_comgr_data_set_t data_set, amd_comgr_data_t data); // amd_comgr.h:928"""
def amd_comgr_data_set_remove(data_set: amd_comgr_data_set_s, data_kind: amd_comgr_data_kind_s | int, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_data_set_remove(amd_comgr_data_set_t data_set, amd_comgr_data_kind_t data_kind); // amd_comgr.h:952"""
def amd_comgr_action_data_count(data_set: amd_comgr_data_set_s, data_kind: amd_comgr_data_kind_s | int, count: items[c_size_t], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_data_count(amd_comgr_data_set_t data_set, amd_comgr_data_kind_t data_kind, size_t *count); // amd_comgr.h:977"""
def amd_comgr_action_data_get_data(data_set: amd_comgr_data_set_s, data_kind: amd_comgr_data_kind_s | int, index: int, data: reference[amd_comgr_data_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_data_get_data(amd_comgr_data_set_t data_set, amd_comgr_data_kind_t data_kind, size_t index, amd_comgr_data_t *data); // amd_comgr.h:1010"""
def amd_comgr_create_action_info(action_info: reference[amd_comgr_action_info_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_create_action_info(amd_comgr_action_info_t *action_info); // amd_comgr.h:1031"""
def amd_comgr_destroy_action_info(action_info: amd_comgr_action_info_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_destroy_action_info(amd_comgr_action_info_t action_info); // amd_comgr.h:1049"""
def amd_comgr_action_info_set_isa_name(action_info: amd_comgr_action_info_s, isa_name: char_p, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_set_isa_name(amd_comgr_action_info_t action_info, const char *isa_name); // amd_comgr.h:1079"""
def amd_comgr_action_info_get_isa_name(action_info: amd_comgr_action_info_s, size: items[c_size_t], isa_name: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_get_isa_name(amd_comgr_action_info_t action_info, size_t *size, char *isa_name); // amd_comgr.h:1108"""
def amd_comgr_action_info_set_language(action_info: amd_comgr_action_info_s, language: amd_comgr_language_s | int, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_set_language(amd_comgr_action_info_t action_info, amd_comgr_language_t language); // amd_comgr.h:1138"""
def amd_comgr_action_info_get_language(action_info: amd_comgr_action_info_s, language: items[c_uint], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_get_language(amd_comgr_action_info_t action_info, amd_comgr_language_t *language); // amd_comgr.h:1160"""
def amd_comgr_action_info_set_options(action_info: amd_comgr_action_info_s, options: char_p, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_set_options(amd_comgr_action_info_t action_info, const char *options); // amd_comgr.h:1194"""
def amd_comgr_action_info_get_options(action_info: amd_comgr_action_info_s, size: items[c_size_t], options: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_get_options(amd_comgr_action_info_t action_info, size_t *size, char *options); // amd_comgr.h:1234"""
def amd_comgr_action_info_set_option_list(action_info: amd_comgr_action_info_s, options: reference[c_char_p], count: int, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_set_option_list(amd_comgr_action_info_t action_info, const char **options, size_t count); // amd_comgr.h:1267"""
def amd_comgr_action_info_get_option_list_count(action_info: amd_comgr_action_info_s, count: items[c_size_t], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_get_option_list_count(amd_comgr_action_info_t action_info, size_t *count); // amd_comgr.h:1295"""
def amd_comgr_action_info_get_option_list_item(action_info: amd_comgr_action_info_s, index: int, size: items[c_size_t], option: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_get_option_list_item(amd_comgr_action_info_t action_info, size_t index, size_t *size, char *option); // amd_comgr.h:1334"""
def amd_comgr_action_info_set_working_directory_path(action_info: amd_comgr_action_info_s, path: char_p, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_set_working_directory_path(amd_comgr_action_info_t action_info, const char *path); // amd_comgr.h:1364"""
def amd_comgr_action_info_get_working_directory_path(action_info: amd_comgr_action_info_s, size: items[c_size_t], path: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_get_working_directory_path(amd_comgr_action_info_t action_info, size_t *size, char *path); // amd_comgr.h:1395"""
def amd_comgr_action_info_set_logging(action_info: amd_comgr_action_info_s, logging: bool, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_set_logging(amd_comgr_action_info_t action_info, _Bool logging); // amd_comgr.h:1418"""
def amd_comgr_action_info_get_logging(action_info: amd_comgr_action_info_s, logging: items[c_bool], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_action_info_get_logging(amd_comgr_action_info_t action_info, _Bool *logging); // amd_comgr.h:1439"""
def amd_comgr_do_action(kind: amd_comgr_action_kind_s | int, info: amd_comgr_action_info_s, input: amd_comgr_data_set_s, result: amd_comgr_data_set_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_do_action(amd_comgr_action_kind_t kind, amd_comgr_action_info_t info, amd_comgr_data_set_t input, amd_comgr_data_set_t result); // amd_comgr.h:1724"""
def amd_comgr_get_metadata_kind(metadata: amd_comgr_metadata_node_s, kind: items[c_uint], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_metadata_kind(amd_comgr_metadata_node_t metadata, amd_comgr_metadata_kind_t *kind); // amd_comgr.h:1773"""
def amd_comgr_get_metadata_string(metadata: amd_comgr_metadata_node_s, size: items[c_size_t], string: chars, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_metadata_string(amd_comgr_metadata_node_t metadata, size_t *size, char *string); // amd_comgr.h:1803"""
def amd_comgr_get_metadata_map_size(metadata: amd_comgr_metadata_node_s, size: items[c_size_t], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_metadata_map_size(amd_comgr_metadata_node_t metadata, size_t *size); // amd_comgr.h:1826"""
def amd_comgr_iterate_map_metadata(metadata: amd_comgr_metadata_node_s, callback: Callable[[amd_comgr_metadata_node_s, amd_comgr_metadata_node_s, int | None], int] |
    CFunction[[amd_comgr_metadata_node_s, amd_comgr_metadata_node_s, int | None], [amd_comgr_metadata_node_s, amd_comgr_metadata_node_s, void_p], int] | int | None, user_data: writable_memory, /, *,
    keep: Any = None) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_iterate_map_metadata(amd_comgr_metadata_node_t metadata, amd_comgr_status_t (*callback)(amd_comgr_metadata_node_t key, amd_comgr_metadata_node_t value, void
        *user_data), void *user_data); // amd_comgr.h:1861"""
def amd_comgr_metadata_lookup(metadata: amd_comgr_metadata_node_s, key: char_p, value: reference[amd_comgr_metadata_node_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_metadata_lookup(amd_comgr_metadata_node_t metadata, const char *key, amd_comgr_metadata_node_t *value); // amd_comgr.h:1896"""
def amd_comgr_get_metadata_list_size(metadata: amd_comgr_metadata_node_s, size: items[c_size_t], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_get_metadata_list_size(amd_comgr_metadata_node_t metadata, size_t *size); // amd_comgr.h:1919"""
def amd_comgr_index_list_metadata(metadata: amd_comgr_metadata_node_s, index: int, value: reference[amd_comgr_metadata_node_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_index_list_metadata(amd_comgr_metadata_node_t metadata, size_t index, amd_comgr_metadata_node_t *value); // amd_comgr.h:1947"""
def amd_comgr_iterate_symbols(data: amd_comgr_data_s, callback: Callable[[amd_comgr_symbol_s, int | None], int] | CFunction[[amd_comgr_symbol_s, int | None], [amd_comgr_symbol_s, void_p], int] | int |
    None, user_data: writable_memory, /, *, keep: Any = None) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_iterate_symbols(amd_comgr_data_t data, amd_comgr_status_t (*callback)(amd_comgr_symbol_t symbol, void *user_data), void *user_data); // amd_comgr.h:1983"""
def amd_comgr_symbol_lookup(data: amd_comgr_data_s, name: char_p, symbol: reference[amd_comgr_symbol_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_symbol_lookup(amd_comgr_data_t data, const char *name, amd_comgr_symbol_t *symbol); // amd_comgr.h:2017"""
def amd_comgr_symbol_get_info(symbol: amd_comgr_symbol_s, attribute: amd_comgr_symbol_info_s | int, value: writable_memory, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_symbol_get_info(amd_comgr_symbol_t symbol, amd_comgr_symbol_info_t attribute, void *value); // amd_comgr.h:2145"""
def amd_comgr_create_disassembly_info(isa_name: char_p, read_memory_callback: Callable[[int, Pointer[c_char], int, int | None], int] | CFunction[[int, Pointer[c_char], int, int | None], [int,
    reference[c_char], int, void_p], int] | int | None, print_instruction_callback: Callable[[bytes | None, int | None], None] | CFunction[[bytes | None, int | None], [char_p, void_p], None] | int |
    None, print_address_annotation_callback: Callable[[int, int | None], None] | CFunction[[int, int | None], [int, void_p], None] | int | None, disassembly_info:
    reference[amd_comgr_disassembly_info_s], /, *, keep: Any = None) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_create_disassembly_info(const char *isa_name, uint64_t (*read_memory_callback)(uint64_t from, char *to, uint64_t size, void *user_data), void
        (*print_instruction_callback)(const char *instruction, void *user_data), void (*print_address_annotation_callback)(uint64_t address, void *user_data), amd_comgr_disassembly_info_t
        *disassembly_info); // amd_comgr.h:2189"""
def amd_comgr_destroy_disassembly_info(disassembly_info: amd_comgr_disassembly_info_s, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_destroy_disassembly_info(amd_comgr_disassembly_info_t disassembly_info); // amd_comgr.h:2220"""
def amd_comgr_disassemble_instruction(disassembly_info: amd_comgr_disassembly_info_s, address: int, user_data: writable_memory, size: items[c_uint64], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_disassemble_instruction(amd_comgr_disassembly_info_t disassembly_info, uint64_t address, void *user_data, uint64_t *size); // amd_comgr.h:2246"""
def amd_comgr_demangle_symbol_name(mangled_symbol_name: amd_comgr_data_s, demangled_symbol_name: reference[amd_comgr_data_s], /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_demangle_symbol_name(amd_comgr_data_t mangled_symbol_name, amd_comgr_data_t *demangled_symbol_name); // amd_comgr.h:2277"""
def amd_comgr_lookup_code_object(data: amd_comgr_data_s, info_list: reference[code_object_info_s], info_list_size: int, /) -> amd_comgr_status_s:
    """amd_comgr_status_t amd_comgr_lookup_code_object(amd_comgr_data_t data, amd_comgr_code_object_info_t *info_list, size_t info_list_size); // amd_comgr.h:2333"""
AMD_COMGR_INTERFACE_VERSION_MAJOR, AMD_COMGR_INTERFACE_VERSION_MINOR = ints
