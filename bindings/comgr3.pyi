"""AMD code object manager 3.x (2.x numbers its actions otherwise: see comgr): amd_comgr/amd_comgr.h. Types for editors and mypy. Made by `autogen regen comgr3` from headers/comgr3.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class amd_comgr_data_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class amd_comgr_data_set_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class amd_comgr_action_info_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class amd_comgr_metadata_node_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class amd_comgr_symbol_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class amd_comgr_disassembly_info_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class amd_comgr_symbolizer_info_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class code_object_info_s(_c.Structure):
    isa: _b.bytes | None
    size: _b.int
    offset: _b.int
    def __init__(__self, isa: _b.bytes | None = ..., size: _b.int = ..., offset: _b.int = ...) -> None: ...

class amd_comgr_status_s(_Enum):
    AMD_COMGR_STATUS_SUCCESS: _t.ClassVar[amd_comgr_status_s]
    AMD_COMGR_STATUS_ERROR: _t.ClassVar[amd_comgr_status_s]
    AMD_COMGR_STATUS_ERROR_INVALID_ARGUMENT: _t.ClassVar[amd_comgr_status_s]
    AMD_COMGR_STATUS_ERROR_OUT_OF_RESOURCES: _t.ClassVar[amd_comgr_status_s]

class amd_comgr_language_s(_Enum):
    AMD_COMGR_LANGUAGE_NONE: _t.ClassVar[amd_comgr_language_s]
    AMD_COMGR_LANGUAGE_OPENCL_1_2: _t.ClassVar[amd_comgr_language_s]
    AMD_COMGR_LANGUAGE_OPENCL_2_0: _t.ClassVar[amd_comgr_language_s]
    AMD_COMGR_LANGUAGE_HIP: _t.ClassVar[amd_comgr_language_s]
    AMD_COMGR_LANGUAGE_LLVM_IR: _t.ClassVar[amd_comgr_language_s]
    AMD_COMGR_LANGUAGE_LAST: _t.ClassVar[amd_comgr_language_s]

class amd_comgr_data_kind_s(_Enum):
    AMD_COMGR_DATA_KIND_UNDEF: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_SOURCE: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_INCLUDE: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_PRECOMPILED_HEADER: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_DIAGNOSTIC: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_LOG: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_BC: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_RELOCATABLE: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_EXECUTABLE: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_BYTES: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_FATBIN: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_AR: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_BC_BUNDLE: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_AR_BUNDLE: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_OBJ_BUNDLE: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_SPIRV: _t.ClassVar[amd_comgr_data_kind_s]
    AMD_COMGR_DATA_KIND_LAST: _t.ClassVar[amd_comgr_data_kind_s]

class amd_comgr_action_kind_s(_Enum):
    AMD_COMGR_ACTION_SOURCE_TO_PREPROCESSOR: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_ADD_PRECOMPILED_HEADERS: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_COMPILE_SOURCE_TO_BC: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_LINK_BC_TO_BC: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_CODEGEN_BC_TO_ASSEMBLY: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_RELOCATABLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_DISASSEMBLE_RELOCATABLE_TO_SOURCE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_DISASSEMBLE_EXECUTABLE_TO_SOURCE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_DISASSEMBLE_BYTES_TO_SOURCE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_COMPILE_SOURCE_TO_RELOCATABLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_COMPILE_SOURCE_TO_EXECUTABLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_UNBUNDLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_COMPILE_SPIRV_TO_RELOCATABLE: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_TRANSLATE_SPIRV_TO_BC: _t.ClassVar[amd_comgr_action_kind_s]
    AMD_COMGR_ACTION_LAST: _t.ClassVar[amd_comgr_action_kind_s]

class amd_comgr_metadata_kind_s(_Enum):
    AMD_COMGR_METADATA_KIND_NULL: _t.ClassVar[amd_comgr_metadata_kind_s]
    AMD_COMGR_METADATA_KIND_STRING: _t.ClassVar[amd_comgr_metadata_kind_s]
    AMD_COMGR_METADATA_KIND_MAP: _t.ClassVar[amd_comgr_metadata_kind_s]
    AMD_COMGR_METADATA_KIND_LIST: _t.ClassVar[amd_comgr_metadata_kind_s]
    AMD_COMGR_METADATA_KIND_LAST: _t.ClassVar[amd_comgr_metadata_kind_s]

class amd_comgr_symbol_type_s(_Enum):
    AMD_COMGR_SYMBOL_TYPE_UNKNOWN: _t.ClassVar[amd_comgr_symbol_type_s]
    AMD_COMGR_SYMBOL_TYPE_NOTYPE: _t.ClassVar[amd_comgr_symbol_type_s]
    AMD_COMGR_SYMBOL_TYPE_OBJECT: _t.ClassVar[amd_comgr_symbol_type_s]
    AMD_COMGR_SYMBOL_TYPE_FUNC: _t.ClassVar[amd_comgr_symbol_type_s]
    AMD_COMGR_SYMBOL_TYPE_SECTION: _t.ClassVar[amd_comgr_symbol_type_s]
    AMD_COMGR_SYMBOL_TYPE_FILE: _t.ClassVar[amd_comgr_symbol_type_s]
    AMD_COMGR_SYMBOL_TYPE_COMMON: _t.ClassVar[amd_comgr_symbol_type_s]
    AMD_COMGR_SYMBOL_TYPE_AMDGPU_HSA_KERNEL: _t.ClassVar[amd_comgr_symbol_type_s]

class amd_comgr_symbol_info_s(_Enum):
    AMD_COMGR_SYMBOL_INFO_NAME_LENGTH: _t.ClassVar[amd_comgr_symbol_info_s]
    AMD_COMGR_SYMBOL_INFO_NAME: _t.ClassVar[amd_comgr_symbol_info_s]
    AMD_COMGR_SYMBOL_INFO_TYPE: _t.ClassVar[amd_comgr_symbol_info_s]
    AMD_COMGR_SYMBOL_INFO_SIZE: _t.ClassVar[amd_comgr_symbol_info_s]
    AMD_COMGR_SYMBOL_INFO_IS_UNDEFINED: _t.ClassVar[amd_comgr_symbol_info_s]
    AMD_COMGR_SYMBOL_INFO_VALUE: _t.ClassVar[amd_comgr_symbol_info_s]
    AMD_COMGR_SYMBOL_INFO_LAST: _t.ClassVar[amd_comgr_symbol_info_s]

AMD_COMGR_STATUS_SUCCESS: _b.int
AMD_COMGR_STATUS_ERROR: _b.int
AMD_COMGR_STATUS_ERROR_INVALID_ARGUMENT: _b.int
AMD_COMGR_STATUS_ERROR_OUT_OF_RESOURCES: _b.int
AMD_COMGR_LANGUAGE_NONE: _b.int
AMD_COMGR_LANGUAGE_OPENCL_1_2: _b.int
AMD_COMGR_LANGUAGE_OPENCL_2_0: _b.int
AMD_COMGR_LANGUAGE_HIP: _b.int
AMD_COMGR_LANGUAGE_LLVM_IR: _b.int
AMD_COMGR_LANGUAGE_LAST: _b.int
AMD_COMGR_DATA_KIND_UNDEF: _b.int
AMD_COMGR_DATA_KIND_SOURCE: _b.int
AMD_COMGR_DATA_KIND_INCLUDE: _b.int
AMD_COMGR_DATA_KIND_PRECOMPILED_HEADER: _b.int
AMD_COMGR_DATA_KIND_DIAGNOSTIC: _b.int
AMD_COMGR_DATA_KIND_LOG: _b.int
AMD_COMGR_DATA_KIND_BC: _b.int
AMD_COMGR_DATA_KIND_RELOCATABLE: _b.int
AMD_COMGR_DATA_KIND_EXECUTABLE: _b.int
AMD_COMGR_DATA_KIND_BYTES: _b.int
AMD_COMGR_DATA_KIND_FATBIN: _b.int
AMD_COMGR_DATA_KIND_AR: _b.int
AMD_COMGR_DATA_KIND_BC_BUNDLE: _b.int
AMD_COMGR_DATA_KIND_AR_BUNDLE: _b.int
AMD_COMGR_DATA_KIND_OBJ_BUNDLE: _b.int
AMD_COMGR_DATA_KIND_SPIRV: _b.int
AMD_COMGR_DATA_KIND_LAST: _b.int
AMD_COMGR_ACTION_SOURCE_TO_PREPROCESSOR: _b.int
AMD_COMGR_ACTION_ADD_PRECOMPILED_HEADERS: _b.int
AMD_COMGR_ACTION_COMPILE_SOURCE_TO_BC: _b.int
AMD_COMGR_ACTION_LINK_BC_TO_BC: _b.int
AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE: _b.int
AMD_COMGR_ACTION_CODEGEN_BC_TO_ASSEMBLY: _b.int
AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_RELOCATABLE: _b.int
AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE: _b.int
AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE: _b.int
AMD_COMGR_ACTION_DISASSEMBLE_RELOCATABLE_TO_SOURCE: _b.int
AMD_COMGR_ACTION_DISASSEMBLE_EXECUTABLE_TO_SOURCE: _b.int
AMD_COMGR_ACTION_DISASSEMBLE_BYTES_TO_SOURCE: _b.int
AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC: _b.int
AMD_COMGR_ACTION_COMPILE_SOURCE_TO_RELOCATABLE: _b.int
AMD_COMGR_ACTION_COMPILE_SOURCE_TO_EXECUTABLE: _b.int
AMD_COMGR_ACTION_UNBUNDLE: _b.int
AMD_COMGR_ACTION_COMPILE_SPIRV_TO_RELOCATABLE: _b.int
AMD_COMGR_ACTION_TRANSLATE_SPIRV_TO_BC: _b.int
AMD_COMGR_ACTION_LAST: _b.int
AMD_COMGR_METADATA_KIND_NULL: _b.int
AMD_COMGR_METADATA_KIND_STRING: _b.int
AMD_COMGR_METADATA_KIND_MAP: _b.int
AMD_COMGR_METADATA_KIND_LIST: _b.int
AMD_COMGR_METADATA_KIND_LAST: _b.int
AMD_COMGR_SYMBOL_TYPE_UNKNOWN: _b.int
AMD_COMGR_SYMBOL_TYPE_NOTYPE: _b.int
AMD_COMGR_SYMBOL_TYPE_OBJECT: _b.int
AMD_COMGR_SYMBOL_TYPE_FUNC: _b.int
AMD_COMGR_SYMBOL_TYPE_SECTION: _b.int
AMD_COMGR_SYMBOL_TYPE_FILE: _b.int
AMD_COMGR_SYMBOL_TYPE_COMMON: _b.int
AMD_COMGR_SYMBOL_TYPE_AMDGPU_HSA_KERNEL: _b.int
AMD_COMGR_SYMBOL_INFO_NAME_LENGTH: _b.int
AMD_COMGR_SYMBOL_INFO_NAME: _b.int
AMD_COMGR_SYMBOL_INFO_TYPE: _b.int
AMD_COMGR_SYMBOL_INFO_SIZE: _b.int
AMD_COMGR_SYMBOL_INFO_IS_UNDEFINED: _b.int
AMD_COMGR_SYMBOL_INFO_VALUE: _b.int
AMD_COMGR_SYMBOL_INFO_LAST: _b.int
amd_comgr_status_t: _t.TypeAlias = amd_comgr_status_s
amd_comgr_language_t: _t.TypeAlias = amd_comgr_language_s
amd_comgr_data_kind_t: _t.TypeAlias = amd_comgr_data_kind_s
amd_comgr_data_t: _t.TypeAlias = amd_comgr_data_s
amd_comgr_data_set_t: _t.TypeAlias = amd_comgr_data_set_s
amd_comgr_action_info_t: _t.TypeAlias = amd_comgr_action_info_s
amd_comgr_metadata_node_t: _t.TypeAlias = amd_comgr_metadata_node_s
amd_comgr_symbol_t: _t.TypeAlias = amd_comgr_symbol_s
amd_comgr_disassembly_info_t: _t.TypeAlias = amd_comgr_disassembly_info_s
amd_comgr_symbolizer_info_t: _t.TypeAlias = amd_comgr_symbolizer_info_s
amd_comgr_action_kind_t: _t.TypeAlias = amd_comgr_action_kind_s
amd_comgr_metadata_kind_t: _t.TypeAlias = amd_comgr_metadata_kind_s
amd_comgr_symbol_type_t: _t.TypeAlias = amd_comgr_symbol_type_s
amd_comgr_symbol_info_t: _t.TypeAlias = amd_comgr_symbol_info_s
amd_comgr_code_object_info_t: _t.TypeAlias = code_object_info_s
def amd_comgr_status_string(status: _b.int, status_string: _s.reference[_c.c_char_p], /) -> _b.int: ...
def amd_comgr_get_version(major: _s.reference[_c.c_size_t], minor: _s.reference[_c.c_size_t], /) -> None: ...
def amd_comgr_get_isa_count(count: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_get_isa_name(index: _b.int, isa_name: _s.reference[_c.c_char_p], /) -> _b.int: ...
def amd_comgr_get_isa_metadata(isa_name: _s.c_char_p, metadata: _s.reference[amd_comgr_metadata_node_s], /) -> _b.int: ...
def amd_comgr_create_data(kind: _b.int, data: _s.reference[amd_comgr_data_s], /) -> _b.int: ...
def amd_comgr_release_data(data: amd_comgr_data_s, /) -> _b.int: ...
def amd_comgr_get_data_kind(data: amd_comgr_data_s, kind: _s.reference[_c.c_uint], /) -> _b.int: ...
def amd_comgr_set_data(data: amd_comgr_data_s, size: _b.int, bytes: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_set_data_from_file_slice(data: amd_comgr_data_s, file_descriptor: _b.int, offset: _b.int, size: _b.int, /) -> _b.int: ...
def amd_comgr_set_data_name(data: amd_comgr_data_s, name: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_get_data(data: amd_comgr_data_s, size: _s.reference[_c.c_size_t], bytes: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_get_data_name(data: amd_comgr_data_s, size: _s.reference[_c.c_size_t], name: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_get_data_isa_name(data: amd_comgr_data_s, size: _s.reference[_c.c_size_t], isa_name: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_create_symbolizer_info(code_object: amd_comgr_data_s, print_symbol_callback: _t.Any, symbolizer_info: _s.reference[amd_comgr_symbolizer_info_s], /) -> _b.int: ...
def amd_comgr_destroy_symbolizer_info(symbolizer_info: amd_comgr_symbolizer_info_s, /) -> _b.int: ...
def amd_comgr_symbolize(symbolizer_info: amd_comgr_symbolizer_info_s, address: _b.int, is_code: _b.bool, user_data: _s.c_void_p, /) -> _b.int: ...
def amd_comgr_get_data_metadata(data: amd_comgr_data_s, metadata: _s.reference[amd_comgr_metadata_node_s], /) -> _b.int: ...
def amd_comgr_destroy_metadata(metadata: amd_comgr_metadata_node_s, /) -> _b.int: ...
def amd_comgr_create_data_set(data_set: _s.reference[amd_comgr_data_set_s], /) -> _b.int: ...
def amd_comgr_destroy_data_set(data_set: amd_comgr_data_set_s, /) -> _b.int: ...
def amd_comgr_data_set_add(data_set: amd_comgr_data_set_s, data: amd_comgr_data_s, /) -> _b.int: ...
def amd_comgr_data_set_remove(data_set: amd_comgr_data_set_s, data_kind: _b.int, /) -> _b.int: ...
def amd_comgr_action_data_count(data_set: amd_comgr_data_set_s, data_kind: _b.int, count: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_action_data_get_data(data_set: amd_comgr_data_set_s, data_kind: _b.int, index: _b.int, data: _s.reference[amd_comgr_data_s], /) -> _b.int: ...
def amd_comgr_create_action_info(action_info: _s.reference[amd_comgr_action_info_s], /) -> _b.int: ...
def amd_comgr_destroy_action_info(action_info: amd_comgr_action_info_s, /) -> _b.int: ...
def amd_comgr_action_info_set_isa_name(action_info: amd_comgr_action_info_s, isa_name: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_action_info_get_isa_name(action_info: amd_comgr_action_info_s, size: _s.reference[_c.c_size_t], isa_name: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_action_info_set_language(action_info: amd_comgr_action_info_s, language: _b.int, /) -> _b.int: ...
def amd_comgr_action_info_get_language(action_info: amd_comgr_action_info_s, language: _s.reference[_c.c_uint], /) -> _b.int: ...
def amd_comgr_action_info_set_option_list(action_info: amd_comgr_action_info_s, options: _s.reference[_c.c_char_p], count: _b.int, /) -> _b.int: ...
def amd_comgr_action_info_get_option_list_count(action_info: amd_comgr_action_info_s, count: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_action_info_get_option_list_item(action_info: amd_comgr_action_info_s, index: _b.int, size: _s.reference[_c.c_size_t], option: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_action_info_set_bundle_entry_ids(action_info: amd_comgr_action_info_s, bundle_entry_ids: _s.reference[_c.c_char_p], count: _b.int, /) -> _b.int: ...
def amd_comgr_action_info_get_bundle_entry_id_count(action_info: amd_comgr_action_info_s, count: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_action_info_get_bundle_entry_id(action_info: amd_comgr_action_info_s, index: _b.int, size: _s.reference[_c.c_size_t], bundle_entry_id: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_action_info_set_vfs(action_info: amd_comgr_action_info_s, should_use_vfs: _b.bool, /) -> _b.int: ...
def amd_comgr_action_info_set_device_lib_linking(action_info: amd_comgr_action_info_s, should_link_device_libs: _b.bool, /) -> _b.int: ...
def amd_comgr_action_info_set_working_directory_path(action_info: amd_comgr_action_info_s, path: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_action_info_get_working_directory_path(action_info: amd_comgr_action_info_s, size: _s.reference[_c.c_size_t], path: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_action_info_set_logging(action_info: amd_comgr_action_info_s, logging: _b.bool, /) -> _b.int: ...
def amd_comgr_action_info_get_logging(action_info: amd_comgr_action_info_s, logging: _s.reference[_c.c_bool], /) -> _b.int: ...
def amd_comgr_do_action(kind: _b.int, info: amd_comgr_action_info_s, input: amd_comgr_data_set_s, result: amd_comgr_data_set_s, /) -> _b.int: ...
def amd_comgr_get_metadata_kind(metadata: amd_comgr_metadata_node_s, kind: _s.reference[_c.c_uint], /) -> _b.int: ...
def amd_comgr_get_metadata_string(metadata: amd_comgr_metadata_node_s, size: _s.reference[_c.c_size_t], string: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_get_metadata_map_size(metadata: amd_comgr_metadata_node_s, size: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_iterate_map_metadata(metadata: amd_comgr_metadata_node_s, callback: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def amd_comgr_metadata_lookup(metadata: amd_comgr_metadata_node_s, key: _s.c_char_p, value: _s.reference[amd_comgr_metadata_node_s], /) -> _b.int: ...
def amd_comgr_get_metadata_list_size(metadata: amd_comgr_metadata_node_s, size: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_index_list_metadata(metadata: amd_comgr_metadata_node_s, index: _b.int, value: _s.reference[amd_comgr_metadata_node_s], /) -> _b.int: ...
def amd_comgr_iterate_symbols(data: amd_comgr_data_s, callback: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def amd_comgr_symbol_lookup(data: amd_comgr_data_s, name: _s.c_char_p, symbol: _s.reference[amd_comgr_symbol_s], /) -> _b.int: ...
def amd_comgr_symbol_get_info(symbol: amd_comgr_symbol_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def amd_comgr_create_disassembly_info(isa_name: _s.c_char_p, read_memory_callback: _t.Any, print_instruction_callback: _t.Any, print_address_annotation_callback: _t.Any, disassembly_info: _s.reference[amd_comgr_disassembly_info_s], /) -> _b.int: ...
def amd_comgr_destroy_disassembly_info(disassembly_info: amd_comgr_disassembly_info_s, /) -> _b.int: ...
def amd_comgr_disassemble_instruction(disassembly_info: amd_comgr_disassembly_info_s, address: _b.int, user_data: _s.c_void_p, size: _s.reference[_c.c_uint64], /) -> _b.int: ...
def amd_comgr_demangle_symbol_name(mangled_symbol_name: amd_comgr_data_s, demangled_symbol_name: _s.reference[amd_comgr_data_s], /) -> _b.int: ...
def amd_comgr_populate_mangled_names(data: amd_comgr_data_s, count: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_get_mangled_name(data: amd_comgr_data_s, index: _b.int, size: _s.reference[_c.c_size_t], mangled_name: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_populate_name_expression_map(data: amd_comgr_data_s, count: _s.reference[_c.c_size_t], /) -> _b.int: ...
def amd_comgr_map_name_expression_to_symbol_name(data: amd_comgr_data_s, size: _s.reference[_c.c_size_t], name_expression: _s.c_char_p, symbol_name: _s.c_char_p, /) -> _b.int: ...
def amd_comgr_lookup_code_object(data: amd_comgr_data_s, info_list: _s.reference[code_object_info_s], info_list_size: _b.int, /) -> _b.int: ...
def amd_comgr_map_elf_virtual_address_to_code_object_offset(data: amd_comgr_data_s, elf_virtual_address: _b.int, code_object_offset: _s.reference[_c.c_uint64], slice_size: _s.reference[_c.c_uint64], nobits: _s.reference[_c.c_bool], /) -> _b.int: ...
AMD_COMGR_INTERFACE_VERSION_MAJOR: _b.int
AMD_COMGR_INTERFACE_VERSION_MINOR: _b.int
