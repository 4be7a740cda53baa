"""AMD code object manager 2.x (3.x numbers its actions otherwise: see comgr3): amd_comgr.h.

Made by `autogen regen comgr` from headers/comgr.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'amd_comgr.h': '17e76a21018bd29ca3c51e5e0b35781af7f842aa006f3e36d5fac9516aec5f83',
    'artifact': 'libamd-comgr-dev=5.2.3-2 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
amd_comgr_data_s: struct, 8 bytes
  handle: c_uint64 @ 0

amd_comgr_data_set_s: struct, 8 bytes
  handle: c_uint64 @ 0

amd_comgr_action_info_s: struct, 8 bytes
  handle: c_uint64 @ 0

amd_comgr_metadata_node_s: struct, 8 bytes
  handle: c_uint64 @ 0

amd_comgr_symbol_s: struct, 8 bytes
  handle: c_uint64 @ 0

amd_comgr_disassembly_info_s: struct, 8 bytes
  handle: c_uint64 @ 0

amd_comgr_symbolizer_info_s: struct, 8 bytes
  handle: c_uint64 @ 0

code_object_info_s: struct, 24 bytes
  isa: c_char_p @ 0
  size: c_size_t @ 8
  offset: c_uint64 @ 16
"""

_enums = """
amd_comgr_status_s: c_uint
  AMD_COMGR_STATUS_SUCCESS = 0
  AMD_COMGR_STATUS_ERROR = 1
  AMD_COMGR_STATUS_ERROR_INVALID_ARGUMENT = 2
  AMD_COMGR_STATUS_ERROR_OUT_OF_RESOURCES = 3

amd_comgr_language_s: c_uint
  AMD_COMGR_LANGUAGE_NONE = 0
  AMD_COMGR_LANGUAGE_OPENCL_1_2 = 1
  AMD_COMGR_LANGUAGE_OPENCL_2_0 = 2
  AMD_COMGR_LANGUAGE_HC = 3
  AMD_COMGR_LANGUAGE_HIP = 4
  AMD_COMGR_LANGUAGE_LAST = 4

amd_comgr_data_kind_s: c_uint
  AMD_COMGR_DATA_KIND_UNDEF = 0
  AMD_COMGR_DATA_KIND_SOURCE = 1
  AMD_COMGR_DATA_KIND_INCLUDE = 2
  AMD_COMGR_DATA_KIND_PRECOMPILED_HEADER = 3
  AMD_COMGR_DATA_KIND_DIAGNOSTIC = 4
  AMD_COMGR_DATA_KIND_LOG = 5
  AMD_COMGR_DATA_KIND_BC = 6
  AMD_COMGR_DATA_KIND_RELOCATABLE = 7
  AMD_COMGR_DATA_KIND_EXECUTABLE = 8
  AMD_COMGR_DATA_KIND_BYTES = 9
  AMD_COMGR_DATA_KIND_FATBIN = 0x10
  AMD_COMGR_DATA_KIND_LAST = 0x10

amd_comgr_action_kind_s: c_uint
  AMD_COMGR_ACTION_SOURCE_TO_PREPROCESSOR = 0
  AMD_COMGR_ACTION_ADD_PRECOMPILED_HEADERS = 1
  AMD_COMGR_ACTION_COMPILE_SOURCE_TO_BC = 2
  AMD_COMGR_ACTION_ADD_DEVICE_LIBRARIES = 3
  AMD_COMGR_ACTION_LINK_BC_TO_BC = 4
  AMD_COMGR_ACTION_OPTIMIZE_BC_TO_BC = 5
  AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE = 6
  AMD_COMGR_ACTION_CODEGEN_BC_TO_ASSEMBLY = 7
  AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_RELOCATABLE = 8
  AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE = 9
  AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE = 0xa
  AMD_COMGR_ACTION_DISASSEMBLE_RELOCATABLE_TO_SOURCE = 0xb
  AMD_COMGR_ACTION_DISASSEMBLE_EXECUTABLE_TO_SOURCE = 0xc
  AMD_COMGR_ACTION_DISASSEMBLE_BYTES_TO_SOURCE = 0xd
  AMD_COMGR_ACTION_COMPILE_SOURCE_TO_FATBIN = 0xe
  AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC = 0xf
  AMD_COMGR_ACTION_LAST = 0xf

amd_comgr_metadata_kind_s: c_uint
  AMD_COMGR_METADATA_KIND_NULL = 0
  AMD_COMGR_METADATA_KIND_STRING = 1
  AMD_COMGR_METADATA_KIND_MAP = 2
  AMD_COMGR_METADATA_KIND_LIST = 3
  AMD_COMGR_METADATA_KIND_LAST = 3

amd_comgr_symbol_type_s: c_int
  AMD_COMGR_SYMBOL_TYPE_UNKNOWN = -1
  AMD_COMGR_SYMBOL_TYPE_NOTYPE = 0
  AMD_COMGR_SYMBOL_TYPE_OBJECT = 1
  AMD_COMGR_SYMBOL_TYPE_FUNC = 2
  AMD_COMGR_SYMBOL_TYPE_SECTION = 3
  AMD_COMGR_SYMBOL_TYPE_FILE = 4
  AMD_COMGR_SYMBOL_TYPE_COMMON = 5
  AMD_COMGR_SYMBOL_TYPE_AMDGPU_HSA_KERNEL = 0xa

amd_comgr_symbol_info_s: c_uint
  AMD_COMGR_SYMBOL_INFO_NAME_LENGTH = 0
  AMD_COMGR_SYMBOL_INFO_NAME = 1
  AMD_COMGR_SYMBOL_INFO_TYPE = 2
  AMD_COMGR_SYMBOL_INFO_SIZE = 3
  AMD_COMGR_SYMBOL_INFO_IS_UNDEFINED = 4
  AMD_COMGR_SYMBOL_INFO_VALUE = 5
  AMD_COMGR_SYMBOL_INFO_LAST = 5
"""

_types = """
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
"""

_functions = """
amd_comgr_status_string(status: amd_comgr_status_t, status_string: POINTER(c_char_p)) -> amd_comgr_status_t
amd_comgr_get_version(major: POINTER(c_size_t), minor: POINTER(c_size_t)) -> None
amd_comgr_get_isa_count(count: POINTER(c_size_t)) -> amd_comgr_status_t
amd_comgr_get_isa_name(index: c_size_t, isa_name: POINTER(c_char_p)) -> amd_comgr_status_t
amd_comgr_get_isa_metadata(isa_name: c_char_p, metadata: POINTER(amd_comgr_metadata_node_t)) -> amd_comgr_status_t
amd_comgr_create_data(kind: amd_comgr_data_kind_t, data: POINTER(amd_comgr_data_t)) -> amd_comgr_status_t
amd_comgr_release_data(data: amd_comgr_data_t) -> amd_comgr_status_t
amd_comgr_get_data_kind(data: amd_comgr_data_t, kind: POINTER(amd_comgr_data_kind_t)) -> amd_comgr_status_t
amd_comgr_set_data(data: amd_comgr_data_t, size: c_size_t, bytes: c_char_p) -> amd_comgr_status_t
amd_comgr_set_data_from_file_slice(data: amd_comgr_data_t, file_descriptor: c_int, offset: c_uint64, size: c_uint64) -> amd_comgr_status_t
amd_comgr_set_data_name(data: amd_comgr_data_t, name: c_char_p) -> amd_comgr_status_t
amd_comgr_get_data(data: amd_comgr_data_t, size: POINTER(c_size_t), bytes: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_get_data_name(data: amd_comgr_data_t, size: POINTER(c_size_t), name: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_get_data_isa_name(data: amd_comgr_data_t, size: POINTER(c_size_t), isa_name: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_create_symbolizer_info(code_object: amd_comgr_data_t, print_symbol_callback: CFUNCTYPE(None, c_char_p, c_void_p), symbolizer_info: POINTER(amd_comgr_symbolizer_info_t)) -> amd_comgr_status_t
amd_comgr_destroy_symbolizer_info(symbolizer_info: amd_comgr_symbolizer_info_t) -> amd_comgr_status_t
amd_comgr_symbolize(symbolizer_info: amd_comgr_symbolizer_info_t, address: c_uint64, is_code: c_bool, user_data: c_void_p) -> amd_comgr_status_t
amd_comgr_get_data_metadata(data: amd_comgr_data_t, metadata: POINTER(amd_comgr_metadata_node_t)) -> amd_comgr_status_t
amd_comgr_destroy_metadata(metadata: amd_comgr_metadata_node_t) -> amd_comgr_status_t
amd_comgr_create_data_set(data_set: POINTER(amd_comgr_data_set_t)) -> amd_comgr_status_t
amd_comgr_destroy_data_set(data_set: amd_comgr_data_set_t) -> amd_comgr_status_t
amd_comgr_data_set_add(data_set: amd_comgr_data_set_t, data: amd_comgr_data_t) -> amd_comgr_status_t
amd_comgr_data_set_remove(data_set: amd_comgr_data_set_t, data_kind: amd_comgr_data_kind_t) -> amd_comgr_status_t
amd_comgr_action_data_count(data_set: amd_comgr_data_set_t, data_kind: amd_comgr_data_kind_t, count: POINTER(c_size_t)) -> amd_comgr_status_t
amd_comgr_action_data_get_data(data_set: amd_comgr_data_set_t, data_kind: amd_comgr_data_kind_t, index: c_size_t, data: POINTER(amd_comgr_data_t)) -> amd_comgr_status_t
amd_comgr_create_action_info(action_info: POINTER(amd_comgr_action_info_t)) -> amd_comgr_status_t
amd_comgr_destroy_action_info(action_info: amd_comgr_action_info_t) -> amd_comgr_status_t
amd_comgr_action_info_set_isa_name(action_info: amd_comgr_action_info_t, isa_name: c_char_p) -> amd_comgr_status_t
amd_comgr_action_info_get_isa_name(action_info: amd_comgr_action_info_t, size: POINTER(c_size_t), isa_name: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_action_info_set_language(action_info: amd_comgr_action_info_t, language: amd_comgr_language_t) -> amd_comgr_status_t
amd_comgr_action_info_get_language(action_info: amd_comgr_action_info_t, language: POINTER(amd_comgr_language_t)) -> amd_comgr_status_t
amd_comgr_action_info_set_options(action_info: amd_comgr_action_info_t, options: c_char_p) -> amd_comgr_status_t
amd_comgr_action_info_get_options(action_info: amd_comgr_action_info_t, size: POINTER(c_size_t), options: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_action_info_set_option_list(action_info: amd_comgr_action_info_t, options: POINTER(c_char_p), count: c_size_t) -> amd_comgr_status_t
amd_comgr_action_info_get_option_list_count(action_info: amd_comgr_action_info_t, count: POINTER(c_size_t)) -> amd_comgr_status_t
amd_comgr_action_info_get_option_list_item(action_info: amd_comgr_action_info_t, index: c_size_t, size: POINTER(c_size_t), option: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_action_info_set_working_directory_path(action_info: amd_comgr_action_info_t, path: c_char_p) -> amd_comgr_status_t
amd_comgr_action_info_get_working_directory_path(action_info: amd_comgr_action_info_t, size: POINTER(c_size_t), path: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_action_info_set_logging(action_info: amd_comgr_action_info_t, logging: c_bool) -> amd_comgr_status_t
amd_comgr_action_info_get_logging(action_info: amd_comgr_action_info_t, logging: POINTER(c_bool)) -> amd_comgr_status_t
amd_comgr_do_action(kind: amd_comgr_action_kind_t, info: amd_comgr_action_info_t, input: amd_comgr_data_set_t, result: amd_comgr_data_set_t) -> amd_comgr_status_t
amd_comgr_get_metadata_kind(metadata: amd_comgr_metadata_node_t, kind: POINTER(amd_comgr_metadata_kind_t)) -> amd_comgr_status_t
amd_comgr_get_metadata_string(metadata: amd_comgr_metadata_node_t, size: POINTER(c_size_t), string: POINTER(c_char)) -> amd_comgr_status_t
amd_comgr_get_metadata_map_size(metadata: amd_comgr_metadata_node_t, size: POINTER(c_size_t)) -> amd_comgr_status_t
amd_comgr_iterate_map_metadata(metadata: amd_comgr_metadata_node_t, callback: CFUNCTYPE(amd_comgr_status_t, amd_comgr_metadata_node_t, amd_comgr_metadata_node_t, c_void_p), user_data: c_void_p) -> amd_comgr_status_t
amd_comgr_metadata_lookup(metadata: amd_comgr_metadata_node_t, key: c_char_p, value: POINTER(amd_comgr_metadata_node_t)) -> amd_comgr_status_t
amd_comgr_get_metadata_list_size(metadata: amd_comgr_metadata_node_t, size: POINTER(c_size_t)) -> amd_comgr_status_t
amd_comgr_index_list_metadata(metadata: amd_comgr_metadata_node_t, index: c_size_t, value: POINTER(amd_comgr_metadata_node_t)) -> amd_comgr_status_t
amd_comgr_iterate_symbols(data: amd_comgr_data_t, callback: CFUNCTYPE(amd_comgr_status_t, amd_comgr_symbol_t, c_void_p), user_data: c_void_p) -> amd_comgr_status_t
amd_comgr_symbol_lookup(data: amd_comgr_data_t, name: c_char_p, symbol: POINTER(amd_comgr_symbol_t)) -> amd_comgr_status_t
amd_comgr_symbol_get_info(symbol: amd_comgr_symbol_t, attribute: amd_comgr_symbol_info_t, value: c_void_p) -> amd_comgr_status_t
amd_comgr_create_disassembly_info(isa_name: c_char_p, read_memory_callback: CFUNCTYPE(c_uint64, c_uint64, POINTER(c_char), c_uint64, c_void_p), print_instruction_callback: CFUNCTYPE(None, c_char_p, c_void_p), print_address_annotation_callback: CFUNCTYPE(None, c_uint64, c_void_p), disassembly_info: POINTER(amd_comgr_disassembly_info_t)) -> amd_comgr_status_t
amd_comgr_destroy_disassembly_info(disassembly_info: amd_comgr_disassembly_info_t) -> amd_comgr_status_t
amd_comgr_disassemble_instruction(disassembly_info: amd_comgr_disassembly_info_t, address: c_uint64, user_data: c_void_p, size: POINTER(c_uint64)) -> amd_comgr_status_t
amd_comgr_demangle_symbol_name(mangled_symbol_name: amd_comgr_data_t, demangled_symbol_name: POINTER(amd_comgr_data_t)) -> amd_comgr_status_t
amd_comgr_lookup_code_object(data: amd_comgr_data_t, info_list: POINTER(amd_comgr_code_object_info_t), info_list_size: c_size_t) -> amd_comgr_status_t
"""

_constants = """
AMD_COMGR_INTERFACE_VERSION_MAJOR = 2
AMD_COMGR_INTERFACE_VERSION_MINOR = 4
"""

_skipped = """
AMD_COMGR_EXPORT_DECORATOR: neither a constant nor a type: expected expression
AMD_COMGR_API_EXPORT: neither a constant nor a type: expected expression
AMD_COMGR_API_IMPORT: neither a constant nor a type: expected expression
AMD_COMGR_API: neither a constant nor a type: expected expression
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
    library=('libamd_comgr.so.2',),
)
