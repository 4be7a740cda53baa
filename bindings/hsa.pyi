"""HSA runtime with AMD's extensions and the AMD queue, signal and kernel-code formats: hsa/hsa.h, hsa/hsa_ext_amd.h, hsa/hsa_ext_finalize.h, hsa/hsa_ext_image.h, hsa/hsa_ven_amd_loader.h, hsa/hsa_ven_amd_aqlprofile.h, hsa/amd_hsa_queue.h, hsa/amd_hsa_signal.h, hsa/amd_hsa_kernel_code.h, hsa/amd_hsa_common.h. Types for editors and mypy. Made by `autogen regen hsa` from headers/hsa.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class hsa_dim3_s(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class hsa_agent_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_cache_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_signal_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_signal_group_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_region_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_queue_s(_c.Structure):
    type: _b.int
    features: _b.int
    base_address: _b.int | None
    doorbell_signal: hsa_signal_s
    size: _b.int
    reserved1: _b.int
    id: _b.int
    def __init__(__self, type: _b.int = ..., features: _b.int = ..., base_address: _b.int | None = ..., doorbell_signal: hsa_signal_s = ..., size: _b.int = ..., reserved1: _b.int = ..., id: _b.int = ...) -> None: ...

class hsa_kernel_dispatch_packet_s(_c.Structure):
    header: _b.int
    setup: _b.int
    workgroup_size_x: _b.int
    workgroup_size_y: _b.int
    workgroup_size_z: _b.int
    reserved0: _b.int
    grid_size_x: _b.int
    grid_size_y: _b.int
    grid_size_z: _b.int
    private_segment_size: _b.int
    group_segment_size: _b.int
    kernel_object: _b.int
    kernarg_address: _b.int | None
    reserved2: _b.int
    completion_signal: hsa_signal_s
    def __init__(__self, header: _b.int = ..., setup: _b.int = ..., workgroup_size_x: _b.int = ..., workgroup_size_y: _b.int = ..., workgroup_size_z: _b.int = ..., reserved0: _b.int = ..., grid_size_x: _b.int = ..., grid_size_y: _b.int = ..., grid_size_z: _b.int = ..., private_segment_size: _b.int = ..., group_segment_size: _b.int = ..., kernel_object: _b.int = ..., kernarg_address: _b.int | None = ..., reserved2: _b.int = ..., completion_signal: hsa_signal_s = ...) -> None: ...

class hsa_agent_dispatch_packet_s(_c.Structure):
    header: _b.int
    type: _b.int
    reserved0: _b.int
    return_address: _b.int | None
    arg: _c.Array[_c.c_uint64]
    reserved2: _b.int
    completion_signal: hsa_signal_s
    def __init__(__self, header: _b.int = ..., type: _b.int = ..., reserved0: _b.int = ..., return_address: _b.int | None = ..., arg: _c.Array[_c.c_uint64] = ..., reserved2: _b.int = ..., completion_signal: hsa_signal_s = ...) -> None: ...

class hsa_barrier_and_packet_s(_c.Structure):
    header: _b.int
    reserved0: _b.int
    reserved1: _b.int
    dep_signal: _c.Array[hsa_signal_s]
    reserved2: _b.int
    completion_signal: hsa_signal_s
    def __init__(__self, header: _b.int = ..., reserved0: _b.int = ..., reserved1: _b.int = ..., dep_signal: _c.Array[hsa_signal_s] = ..., reserved2: _b.int = ..., completion_signal: hsa_signal_s = ...) -> None: ...

class hsa_barrier_or_packet_s(_c.Structure):
    header: _b.int
    reserved0: _b.int
    reserved1: _b.int
    dep_signal: _c.Array[hsa_signal_s]
    reserved2: _b.int
    completion_signal: hsa_signal_s
    def __init__(__self, header: _b.int = ..., reserved0: _b.int = ..., reserved1: _b.int = ..., dep_signal: _c.Array[hsa_signal_s] = ..., reserved2: _b.int = ..., completion_signal: hsa_signal_s = ...) -> None: ...

class hsa_isa_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_wavefront_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_code_object_reader_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_executable_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_loaded_code_object_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_executable_symbol_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_code_object_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_callback_data_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_code_symbol_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_amd_packet_header_s(_c.Structure):
    header: _b.int
    AmdFormat: _b.int
    reserved: _b.int
    def __init__(__self, header: _b.int = ..., AmdFormat: _b.int = ..., reserved: _b.int = ...) -> None: ...

class hsa_amd_barrier_value_packet_s(_c.Structure):
    header: hsa_amd_packet_header_s
    reserved0: _b.int
    signal: hsa_signal_s
    value: _b.int
    mask: _b.int
    cond: _b.int
    reserved1: _b.int
    reserved2: _b.int
    reserved3: _b.int
    completion_signal: hsa_signal_s
    def __init__(__self, header: hsa_amd_packet_header_s = ..., reserved0: _b.int = ..., signal: hsa_signal_s = ..., value: _b.int = ..., mask: _b.int = ..., cond: _b.int = ..., reserved1: _b.int = ..., reserved2: _b.int = ..., reserved3: _b.int = ..., completion_signal: hsa_signal_s = ...) -> None: ...

class hsa_amd_hdp_flush_s(_c.Structure):
    HDP_MEM_FLUSH_CNTL: _c._Pointer[_c.c_uint32]
    HDP_REG_FLUSH_CNTL: _c._Pointer[_c.c_uint32]
    def __init__(__self, HDP_MEM_FLUSH_CNTL: _c._Pointer[_c.c_uint32] = ..., HDP_REG_FLUSH_CNTL: _c._Pointer[_c.c_uint32] = ...) -> None: ...

class hsa_amd_profiling_dispatch_time_s(_c.Structure):
    start: _b.int
    end: _b.int
    def __init__(__self, start: _b.int = ..., end: _b.int = ...) -> None: ...

class hsa_amd_profiling_async_copy_time_s(_c.Structure):
    start: _b.int
    end: _b.int
    def __init__(__self, start: _b.int = ..., end: _b.int = ...) -> None: ...

class hsa_amd_memory_pool_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_pitched_ptr_s(_c.Structure):
    base: _b.int | None
    pitch: _b.int
    slice: _b.int
    def __init__(__self, base: _b.int | None = ..., pitch: _b.int = ..., slice: _b.int = ...) -> None: ...

class hsa_amd_memory_pool_link_info_s(_c.Structure):
    min_latency: _b.int
    max_latency: _b.int
    min_bandwidth: _b.int
    max_bandwidth: _b.int
    atomic_support_32bit: _b.bool
    atomic_support_64bit: _b.bool
    coherent_support: _b.bool
    link_type: _b.int
    numa_distance: _b.int
    def __init__(__self, min_latency: _b.int = ..., max_latency: _b.int = ..., min_bandwidth: _b.int = ..., max_bandwidth: _b.int = ..., atomic_support_32bit: _b.bool = ..., atomic_support_64bit: _b.bool = ..., coherent_support: _b.bool = ..., link_type: _b.int = ..., numa_distance: _b.int = ...) -> None: ...

class hsa_amd_image_descriptor_s(_c.Structure):
    version: _b.int
    deviceID: _b.int
    data: _c.Array[_c.c_uint32]
    def __init__(__self, version: _b.int = ..., deviceID: _b.int = ..., data: _c.Array[_c.c_uint32] = ...) -> None: ...

class hsa_amd_pointer_info_s(_c.Structure):
    size: _b.int
    type: _b.int
    agentBaseAddress: _b.int | None
    hostBaseAddress: _b.int | None
    sizeInBytes: _b.int
    userData: _b.int | None
    agentOwner: hsa_agent_s
    global_flags: _b.int
    def __init__(__self, size: _b.int = ..., type: _b.int = ..., agentBaseAddress: _b.int | None = ..., hostBaseAddress: _b.int | None = ..., sizeInBytes: _b.int = ..., userData: _b.int | None = ..., agentOwner: hsa_agent_s = ..., global_flags: _b.int = ...) -> None: ...

class hsa_amd_ipc_memory_s(_c.Structure):
    handle: _c.Array[_c.c_uint32]
    def __init__(__self, handle: _c.Array[_c.c_uint32] = ...) -> None: ...

class hsa_amd_gpu_memory_fault_info_s(_c.Structure):
    agent: hsa_agent_s
    virtual_address: _b.int
    fault_reason_mask: _b.int
    def __init__(__self, agent: hsa_agent_s = ..., virtual_address: _b.int = ..., fault_reason_mask: _b.int = ...) -> None: ...

class hsa_amd_event_s(_c.Structure):
    event_type: _b.int
    memory_fault: hsa_amd_gpu_memory_fault_info_s
    def __init__(__self, event_type: _b.int = ..., memory_fault: hsa_amd_gpu_memory_fault_info_s = ...) -> None: ...

class hsa_amd_event_s_union_memory_fault(_c.Union):
    memory_fault: hsa_amd_gpu_memory_fault_info_s
    def __init__(__self, memory_fault: hsa_amd_gpu_memory_fault_info_s = ...) -> None: ...

class hsa_amd_svm_attribute_pair_s(_c.Structure):
    attribute: _b.int
    value: _b.int
    def __init__(__self, attribute: _b.int = ..., value: _b.int = ...) -> None: ...

class hsa_ext_image_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_ext_image_format_s(_c.Structure):
    channel_type: _b.int
    channel_order: _b.int
    def __init__(__self, channel_type: _b.int = ..., channel_order: _b.int = ...) -> None: ...

class hsa_ext_image_descriptor_s(_c.Structure):
    geometry: _b.int
    width: _b.int
    height: _b.int
    depth: _b.int
    array_size: _b.int
    format: hsa_ext_image_format_s
    def __init__(__self, geometry: _b.int = ..., width: _b.int = ..., height: _b.int = ..., depth: _b.int = ..., array_size: _b.int = ..., format: hsa_ext_image_format_s = ...) -> None: ...

class hsa_ext_image_data_info_s(_c.Structure):
    size: _b.int
    alignment: _b.int
    def __init__(__self, size: _b.int = ..., alignment: _b.int = ...) -> None: ...

class hsa_ext_image_region_s(_c.Structure):
    offset: hsa_dim3_s
    range: hsa_dim3_s
    def __init__(__self, offset: hsa_dim3_s = ..., range: hsa_dim3_s = ...) -> None: ...

class hsa_ext_sampler_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_ext_sampler_descriptor_s(_c.Structure):
    coordinate_mode: _b.int
    filter_mode: _b.int
    address_mode: _b.int
    def __init__(__self, coordinate_mode: _b.int = ..., filter_mode: _b.int = ..., address_mode: _b.int = ...) -> None: ...

class hsa_ext_images_1_00_pfn_s(_c.Structure):
    hsa_ext_image_get_capability: _t.Any
    hsa_ext_image_data_get_info: _t.Any
    hsa_ext_image_create: _t.Any
    hsa_ext_image_destroy: _t.Any
    hsa_ext_image_copy: _t.Any
    hsa_ext_image_import: _t.Any
    hsa_ext_image_export: _t.Any
    hsa_ext_image_clear: _t.Any
    hsa_ext_sampler_create: _t.Any
    hsa_ext_sampler_destroy: _t.Any
    def __init__(__self, hsa_ext_image_get_capability: _t.Any = ..., hsa_ext_image_data_get_info: _t.Any = ..., hsa_ext_image_create: _t.Any = ..., hsa_ext_image_destroy: _t.Any = ..., hsa_ext_image_copy: _t.Any = ..., hsa_ext_image_import: _t.Any = ..., hsa_ext_image_export: _t.Any = ..., hsa_ext_image_clear: _t.Any = ..., hsa_ext_sampler_create: _t.Any = ..., hsa_ext_sampler_destroy: _t.Any = ...) -> None: ...

class hsa_ext_images_1_pfn_s(_c.Structure):
    hsa_ext_image_get_capability: _t.Any
    hsa_ext_image_data_get_info: _t.Any
    hsa_ext_image_create: _t.Any
    hsa_ext_image_destroy: _t.Any
    hsa_ext_image_copy: _t.Any
    hsa_ext_image_import: _t.Any
    hsa_ext_image_export: _t.Any
    hsa_ext_image_clear: _t.Any
    hsa_ext_sampler_create: _t.Any
    hsa_ext_sampler_destroy: _t.Any
    hsa_ext_image_get_capability_with_layout: _t.Any
    hsa_ext_image_data_get_info_with_layout: _t.Any
    hsa_ext_image_create_with_layout: _t.Any
    def __init__(__self, hsa_ext_image_get_capability: _t.Any = ..., hsa_ext_image_data_get_info: _t.Any = ..., hsa_ext_image_create: _t.Any = ..., hsa_ext_image_destroy: _t.Any = ..., hsa_ext_image_copy: _t.Any = ..., hsa_ext_image_import: _t.Any = ..., hsa_ext_image_export: _t.Any = ..., hsa_ext_image_clear: _t.Any = ..., hsa_ext_sampler_create: _t.Any = ..., hsa_ext_sampler_destroy: _t.Any = ..., hsa_ext_image_get_capability_with_layout: _t.Any = ..., hsa_ext_image_data_get_info_with_layout: _t.Any = ..., hsa_ext_image_create_with_layout: _t.Any = ...) -> None: ...

class BrigModuleHeader(_c.Structure):
    ...

class hsa_ext_program_s(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class hsa_ext_control_directives_s(_c.Structure):
    control_directives_mask: _b.int
    break_exceptions_mask: _b.int
    detect_exceptions_mask: _b.int
    max_dynamic_group_size: _b.int
    max_flat_grid_size: _b.int
    max_flat_workgroup_size: _b.int
    reserved1: _b.int
    required_grid_size: _c.Array[_c.c_uint64]
    required_workgroup_size: hsa_dim3_s
    required_dim: _b.int
    reserved2: _c.Array[_c.c_uint8]
    def __init__(__self, control_directives_mask: _b.int = ..., break_exceptions_mask: _b.int = ..., detect_exceptions_mask: _b.int = ..., max_dynamic_group_size: _b.int = ..., max_flat_grid_size: _b.int = ..., max_flat_workgroup_size: _b.int = ..., reserved1: _b.int = ..., required_grid_size: _c.Array[_c.c_uint64] = ..., required_workgroup_size: hsa_dim3_s = ..., required_dim: _b.int = ..., reserved2: _c.Array[_c.c_uint8] = ...) -> None: ...

class hsa_ext_finalizer_1_00_pfn_s(_c.Structure):
    hsa_ext_program_create: _t.Any
    hsa_ext_program_destroy: _t.Any
    hsa_ext_program_add_module: _t.Any
    hsa_ext_program_iterate_modules: _t.Any
    hsa_ext_program_get_info: _t.Any
    hsa_ext_program_finalize: _t.Any
    def __init__(__self, hsa_ext_program_create: _t.Any = ..., hsa_ext_program_destroy: _t.Any = ..., hsa_ext_program_add_module: _t.Any = ..., hsa_ext_program_iterate_modules: _t.Any = ..., hsa_ext_program_get_info: _t.Any = ..., hsa_ext_program_finalize: _t.Any = ...) -> None: ...

class hsa_ven_amd_loader_segment_descriptor_s(_c.Structure):
    agent: hsa_agent_s
    executable: hsa_executable_s
    code_object_storage_type: _b.int
    code_object_storage_base: _b.int | None
    code_object_storage_size: _b.int
    code_object_storage_offset: _b.int
    segment_base: _b.int | None
    segment_size: _b.int
    def __init__(__self, agent: hsa_agent_s = ..., executable: hsa_executable_s = ..., code_object_storage_type: _b.int = ..., code_object_storage_base: _b.int | None = ..., code_object_storage_size: _b.int = ..., code_object_storage_offset: _b.int = ..., segment_base: _b.int | None = ..., segment_size: _b.int = ...) -> None: ...

class hsa_ven_amd_loader_1_00_pfn_s(_c.Structure):
    hsa_ven_amd_loader_query_host_address: _t.Any
    hsa_ven_amd_loader_query_segment_descriptors: _t.Any
    hsa_ven_amd_loader_query_executable: _t.Any
    def __init__(__self, hsa_ven_amd_loader_query_host_address: _t.Any = ..., hsa_ven_amd_loader_query_segment_descriptors: _t.Any = ..., hsa_ven_amd_loader_query_executable: _t.Any = ...) -> None: ...

class hsa_ven_amd_loader_1_01_pfn_s(_c.Structure):
    hsa_ven_amd_loader_query_host_address: _t.Any
    hsa_ven_amd_loader_query_segment_descriptors: _t.Any
    hsa_ven_amd_loader_query_executable: _t.Any
    hsa_ven_amd_loader_executable_iterate_loaded_code_objects: _t.Any
    hsa_ven_amd_loader_loaded_code_object_get_info: _t.Any
    def __init__(__self, hsa_ven_amd_loader_query_host_address: _t.Any = ..., hsa_ven_amd_loader_query_segment_descriptors: _t.Any = ..., hsa_ven_amd_loader_query_executable: _t.Any = ..., hsa_ven_amd_loader_executable_iterate_loaded_code_objects: _t.Any = ..., hsa_ven_amd_loader_loaded_code_object_get_info: _t.Any = ...) -> None: ...

class hsa_ven_amd_loader_1_02_pfn_s(_c.Structure):
    hsa_ven_amd_loader_query_host_address: _t.Any
    hsa_ven_amd_loader_query_segment_descriptors: _t.Any
    hsa_ven_amd_loader_query_executable: _t.Any
    hsa_ven_amd_loader_executable_iterate_loaded_code_objects: _t.Any
    hsa_ven_amd_loader_loaded_code_object_get_info: _t.Any
    hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: _t.Any
    def __init__(__self, hsa_ven_amd_loader_query_host_address: _t.Any = ..., hsa_ven_amd_loader_query_segment_descriptors: _t.Any = ..., hsa_ven_amd_loader_query_executable: _t.Any = ..., hsa_ven_amd_loader_executable_iterate_loaded_code_objects: _t.Any = ..., hsa_ven_amd_loader_loaded_code_object_get_info: _t.Any = ..., hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: _t.Any = ...) -> None: ...

class hsa_ven_amd_loader_1_03_pfn_s(_c.Structure):
    hsa_ven_amd_loader_query_host_address: _t.Any
    hsa_ven_amd_loader_query_segment_descriptors: _t.Any
    hsa_ven_amd_loader_query_executable: _t.Any
    hsa_ven_amd_loader_executable_iterate_loaded_code_objects: _t.Any
    hsa_ven_amd_loader_loaded_code_object_get_info: _t.Any
    hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: _t.Any
    hsa_ven_amd_loader_iterate_executables: _t.Any
    def __init__(__self, hsa_ven_amd_loader_query_host_address: _t.Any = ..., hsa_ven_amd_loader_query_segment_descriptors: _t.Any = ..., hsa_ven_amd_loader_query_executable: _t.Any = ..., hsa_ven_amd_loader_executable_iterate_loaded_code_objects: _t.Any = ..., hsa_ven_amd_loader_loaded_code_object_get_info: _t.Any = ..., hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: _t.Any = ..., hsa_ven_amd_loader_iterate_executables: _t.Any = ...) -> None: ...

class hsa_ven_amd_aqlprofile_event_t(_c.Structure):
    block_name: _b.int
    block_index: _b.int
    counter_id: _b.int
    def __init__(__self, block_name: _b.int = ..., block_index: _b.int = ..., counter_id: _b.int = ...) -> None: ...

class hsa_ven_amd_aqlprofile_parameter_t(_c.Structure):
    parameter_name: _b.int
    value: _b.int
    def __init__(__self, parameter_name: _b.int = ..., value: _b.int = ...) -> None: ...

class hsa_ven_amd_aqlprofile_descriptor_t(_c.Structure):
    ptr: _b.int | None
    size: _b.int
    def __init__(__self, ptr: _b.int | None = ..., size: _b.int = ...) -> None: ...

class hsa_ven_amd_aqlprofile_profile_t(_c.Structure):
    agent: hsa_agent_s
    type: _b.int
    events: _c._Pointer[hsa_ven_amd_aqlprofile_event_t]
    event_count: _b.int
    parameters: _c._Pointer[hsa_ven_amd_aqlprofile_parameter_t]
    parameter_count: _b.int
    output_buffer: hsa_ven_amd_aqlprofile_descriptor_t
    command_buffer: hsa_ven_amd_aqlprofile_descriptor_t
    def __init__(__self, agent: hsa_agent_s = ..., type: _b.int = ..., events: _c._Pointer[hsa_ven_amd_aqlprofile_event_t] = ..., event_count: _b.int = ..., parameters: _c._Pointer[hsa_ven_amd_aqlprofile_parameter_t] = ..., parameter_count: _b.int = ..., output_buffer: hsa_ven_amd_aqlprofile_descriptor_t = ..., command_buffer: hsa_ven_amd_aqlprofile_descriptor_t = ...) -> None: ...

class hsa_ext_amd_aql_pm4_packet_t(_c.Structure):
    header: _b.int
    pm4_command: _c.Array[_c.c_uint16]
    completion_signal: hsa_signal_s
    def __init__(__self, header: _b.int = ..., pm4_command: _c.Array[_c.c_uint16] = ..., completion_signal: hsa_signal_s = ...) -> None: ...

class hsa_ven_amd_aqlprofile_info_data_t(_c.Structure):
    sample_id: _b.int
    pmc_data: hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data
    trace_data: hsa_ven_amd_aqlprofile_descriptor_t
    def __init__(__self, sample_id: _b.int = ..., pmc_data: hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data = ..., trace_data: hsa_ven_amd_aqlprofile_descriptor_t = ...) -> None: ...

class hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data(_c.Union):
    pmc_data: hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data
    trace_data: hsa_ven_amd_aqlprofile_descriptor_t
    def __init__(__self, pmc_data: hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data = ..., trace_data: hsa_ven_amd_aqlprofile_descriptor_t = ...) -> None: ...

class hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data(_c.Structure):
    event: hsa_ven_amd_aqlprofile_event_t
    result: _b.int
    def __init__(__self, event: hsa_ven_amd_aqlprofile_event_t = ..., result: _b.int = ...) -> None: ...

class hsa_ven_amd_aqlprofile_id_query_t(_c.Structure):
    name: _b.bytes | None
    id: _b.int
    instance_count: _b.int
    def __init__(__self, name: _b.bytes | None = ..., id: _b.int = ..., instance_count: _b.int = ...) -> None: ...

class hsa_ven_amd_aqlprofile_1_00_pfn_s(_c.Structure):
    hsa_ven_amd_aqlprofile_version_major: _t.Any
    hsa_ven_amd_aqlprofile_version_minor: _t.Any
    hsa_ven_amd_aqlprofile_error_string: _t.Any
    hsa_ven_amd_aqlprofile_validate_event: _t.Any
    hsa_ven_amd_aqlprofile_start: _t.Any
    hsa_ven_amd_aqlprofile_stop: _t.Any
    hsa_ven_amd_aqlprofile_read: _t.Any
    hsa_ven_amd_aqlprofile_legacy_get_pm4: _t.Any
    hsa_ven_amd_aqlprofile_get_info: _t.Any
    hsa_ven_amd_aqlprofile_iterate_data: _t.Any
    def __init__(__self, hsa_ven_amd_aqlprofile_version_major: _t.Any = ..., hsa_ven_amd_aqlprofile_version_minor: _t.Any = ..., hsa_ven_amd_aqlprofile_error_string: _t.Any = ..., hsa_ven_amd_aqlprofile_validate_event: _t.Any = ..., hsa_ven_amd_aqlprofile_start: _t.Any = ..., hsa_ven_amd_aqlprofile_stop: _t.Any = ..., hsa_ven_amd_aqlprofile_read: _t.Any = ..., hsa_ven_amd_aqlprofile_legacy_get_pm4: _t.Any = ..., hsa_ven_amd_aqlprofile_get_info: _t.Any = ..., hsa_ven_amd_aqlprofile_iterate_data: _t.Any = ...) -> None: ...

class amd_queue_s(_c.Structure):
    hsa_queue: hsa_queue_s
    reserved1: _c.Array[_c.c_uint32]
    write_dispatch_id: _b.int
    group_segment_aperture_base_hi: _b.int
    private_segment_aperture_base_hi: _b.int
    max_cu_id: _b.int
    max_wave_id: _b.int
    max_legacy_doorbell_dispatch_id_plus_1: _b.int
    legacy_doorbell_lock: _b.int
    reserved2: _c.Array[_c.c_uint32]
    read_dispatch_id: _b.int
    read_dispatch_id_field_base_byte_offset: _b.int
    compute_tmpring_size: _b.int
    scratch_resource_descriptor: _c.Array[_c.c_uint32]
    scratch_backing_memory_location: _b.int
    scratch_backing_memory_byte_size: _b.int
    scratch_wave64_lane_byte_size: _b.int
    queue_properties: _b.int
    reserved3: _c.Array[_c.c_uint32]
    queue_inactive_signal: hsa_signal_s
    reserved4: _c.Array[_c.c_uint32]
    def __init__(__self, hsa_queue: hsa_queue_s = ..., reserved1: _c.Array[_c.c_uint32] = ..., write_dispatch_id: _b.int = ..., group_segment_aperture_base_hi: _b.int = ..., private_segment_aperture_base_hi: _b.int = ..., max_cu_id: _b.int = ..., max_wave_id: _b.int = ..., max_legacy_doorbell_dispatch_id_plus_1: _b.int = ..., legacy_doorbell_lock: _b.int = ..., reserved2: _c.Array[_c.c_uint32] = ..., read_dispatch_id: _b.int = ..., read_dispatch_id_field_base_byte_offset: _b.int = ..., compute_tmpring_size: _b.int = ..., scratch_resource_descriptor: _c.Array[_c.c_uint32] = ..., scratch_backing_memory_location: _b.int = ..., scratch_backing_memory_byte_size: _b.int = ..., scratch_wave64_lane_byte_size: _b.int = ..., queue_properties: _b.int = ..., reserved3: _c.Array[_c.c_uint32] = ..., queue_inactive_signal: hsa_signal_s = ..., reserved4: _c.Array[_c.c_uint32] = ...) -> None: ...

class amd_signal_s(_c.Structure):
    kind: _b.int
    value: _b.int
    legacy_hardware_doorbell_ptr: _c._Pointer[_c.c_uint32]
    hardware_doorbell_ptr: _c._Pointer[_c.c_uint64]
    event_mailbox_ptr: _b.int
    event_id: _b.int
    reserved1: _b.int
    start_ts: _b.int
    end_ts: _b.int
    queue_ptr: _c._Pointer[amd_queue_s]
    reserved2: _b.int
    reserved3: _c.Array[_c.c_uint32]
    def __init__(__self, kind: _b.int = ..., value: _b.int = ..., legacy_hardware_doorbell_ptr: _c._Pointer[_c.c_uint32] = ..., hardware_doorbell_ptr: _c._Pointer[_c.c_uint64] = ..., event_mailbox_ptr: _b.int = ..., event_id: _b.int = ..., reserved1: _b.int = ..., start_ts: _b.int = ..., end_ts: _b.int = ..., queue_ptr: _c._Pointer[amd_queue_s] = ..., reserved2: _b.int = ..., reserved3: _c.Array[_c.c_uint32] = ...) -> None: ...

class amd_signal_s_union_value(_c.Union):
    value: _b.int
    legacy_hardware_doorbell_ptr: _c._Pointer[_c.c_uint32]
    hardware_doorbell_ptr: _c._Pointer[_c.c_uint64]
    def __init__(__self, value: _b.int = ..., legacy_hardware_doorbell_ptr: _c._Pointer[_c.c_uint32] = ..., hardware_doorbell_ptr: _c._Pointer[_c.c_uint64] = ...) -> None: ...

class amd_signal_s_union_queue_ptr(_c.Union):
    queue_ptr: _c._Pointer[amd_queue_s]
    reserved2: _b.int
    def __init__(__self, queue_ptr: _c._Pointer[amd_queue_s] = ..., reserved2: _b.int = ...) -> None: ...

class amd_control_directives_s(_c.Structure):
    enabled_control_directives: _b.int
    enable_break_exceptions: _b.int
    enable_detect_exceptions: _b.int
    max_dynamic_group_size: _b.int
    max_flat_grid_size: _b.int
    max_flat_workgroup_size: _b.int
    required_dim: _b.int
    reserved1: _c.Array[_c.c_uint8]
    required_grid_size: _c.Array[_c.c_uint64]
    required_workgroup_size: _c.Array[_c.c_uint32]
    reserved2: _c.Array[_c.c_uint8]
    def __init__(__self, enabled_control_directives: _b.int = ..., enable_break_exceptions: _b.int = ..., enable_detect_exceptions: _b.int = ..., max_dynamic_group_size: _b.int = ..., max_flat_grid_size: _b.int = ..., max_flat_workgroup_size: _b.int = ..., required_dim: _b.int = ..., reserved1: _c.Array[_c.c_uint8] = ..., required_grid_size: _c.Array[_c.c_uint64] = ..., required_workgroup_size: _c.Array[_c.c_uint32] = ..., reserved2: _c.Array[_c.c_uint8] = ...) -> None: ...

class amd_kernel_code_s(_c.Structure):
    amd_kernel_code_version_major: _b.int
    amd_kernel_code_version_minor: _b.int
    amd_machine_kind: _b.int
    amd_machine_version_major: _b.int
    amd_machine_version_minor: _b.int
    amd_machine_version_stepping: _b.int
    kernel_code_entry_byte_offset: _b.int
    kernel_code_prefetch_byte_offset: _b.int
    kernel_code_prefetch_byte_size: _b.int
    max_scratch_backing_memory_byte_size: _b.int
    compute_pgm_rsrc1: _b.int
    compute_pgm_rsrc2: _b.int
    kernel_code_properties: _b.int
    workitem_private_segment_byte_size: _b.int
    workgroup_group_segment_byte_size: _b.int
    gds_segment_byte_size: _b.int
    kernarg_segment_byte_size: _b.int
    workgroup_fbarrier_count: _b.int
    wavefront_sgpr_count: _b.int
    workitem_vgpr_count: _b.int
    reserved_vgpr_first: _b.int
    reserved_vgpr_count: _b.int
    reserved_sgpr_first: _b.int
    reserved_sgpr_count: _b.int
    debug_wavefront_private_segment_offset_sgpr: _b.int
    debug_private_segment_buffer_sgpr: _b.int
    kernarg_segment_alignment: _b.int
    group_segment_alignment: _b.int
    private_segment_alignment: _b.int
    wavefront_size: _b.int
    call_convention: _b.int
    reserved1: _c.Array[_c.c_uint8]
    runtime_loader_kernel_symbol: _b.int
    control_directives: amd_control_directives_s
    def __init__(__self, amd_kernel_code_version_major: _b.int = ..., amd_kernel_code_version_minor: _b.int = ..., amd_machine_kind: _b.int = ..., amd_machine_version_major: _b.int = ..., amd_machine_version_minor: _b.int = ..., amd_machine_version_stepping: _b.int = ..., kernel_code_entry_byte_offset: _b.int = ..., kernel_code_prefetch_byte_offset: _b.int = ..., kernel_code_prefetch_byte_size: _b.int = ..., max_scratch_backing_memory_byte_size: _b.int = ..., compute_pgm_rsrc1: _b.int = ..., compute_pgm_rsrc2: _b.int = ..., kernel_code_properties: _b.int = ..., workitem_private_segment_byte_size: _b.int = ..., workgroup_group_segment_byte_size: _b.int = ..., gds_segment_byte_size: _b.int = ..., kernarg_segment_byte_size: _b.int = ..., workgroup_fbarrier_count: _b.int = ..., wavefront_sgpr_count: _b.int = ..., workitem_vgpr_count: _b.int = ..., reserved_vgpr_first: _b.int = ..., reserved_vgpr_count: _b.int = ..., reserved_sgpr_first: _b.int = ..., reserved_sgpr_count: _b.int = ..., debug_wavefront_private_segment_offset_sgpr: _b.int = ..., debug_private_segment_buffer_sgpr: _b.int = ..., kernarg_segment_alignment: _b.int = ..., group_segment_alignment: _b.int = ..., private_segment_alignment: _b.int = ..., wavefront_size: _b.int = ..., call_convention: _b.int = ..., reserved1: _c.Array[_c.c_uint8] = ..., runtime_loader_kernel_symbol: _b.int = ..., control_directives: amd_control_directives_s = ...) -> None: ...

class amd_runtime_loader_debug_info_s(_c.Structure):
    elf_raw: _b.int | None
    elf_size: _b.int
    kernel_name: _b.bytes | None
    owning_segment: _b.int | None
    def __init__(__self, elf_raw: _b.int | None = ..., elf_size: _b.int = ..., kernel_name: _b.bytes | None = ..., owning_segment: _b.int | None = ...) -> None: ...

class hsa_status_t(_Enum):
    HSA_STATUS_SUCCESS: _t.ClassVar[hsa_status_t]
    HSA_STATUS_INFO_BREAK: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_ARGUMENT: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_QUEUE_CREATION: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_ALLOCATION: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_AGENT: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_REGION: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_SIGNAL: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_QUEUE: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_OUT_OF_RESOURCES: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_PACKET_FORMAT: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_RESOURCE_FREE: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_NOT_INITIALIZED: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_REFCOUNT_OVERFLOW: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INCOMPATIBLE_ARGUMENTS: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_INDEX: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_ISA: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_ISA_NAME: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_CODE_OBJECT: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_EXECUTABLE: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_FROZEN_EXECUTABLE: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_SYMBOL_NAME: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_VARIABLE_ALREADY_DEFINED: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_VARIABLE_UNDEFINED: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_EXCEPTION: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_CODE_SYMBOL: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_EXECUTABLE_SYMBOL: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_FILE: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_CODE_OBJECT_READER: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_CACHE: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_WAVEFRONT: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_SIGNAL_GROUP: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_INVALID_RUNTIME_STATE: _t.ClassVar[hsa_status_t]
    HSA_STATUS_ERROR_FATAL: _t.ClassVar[hsa_status_t]

class hsa_access_permission_t(_Enum):
    HSA_ACCESS_PERMISSION_RO: _t.ClassVar[hsa_access_permission_t]
    HSA_ACCESS_PERMISSION_WO: _t.ClassVar[hsa_access_permission_t]
    HSA_ACCESS_PERMISSION_RW: _t.ClassVar[hsa_access_permission_t]

class hsa_endianness_t(_Enum):
    HSA_ENDIANNESS_LITTLE: _t.ClassVar[hsa_endianness_t]
    HSA_ENDIANNESS_BIG: _t.ClassVar[hsa_endianness_t]

class hsa_machine_model_t(_Enum):
    HSA_MACHINE_MODEL_SMALL: _t.ClassVar[hsa_machine_model_t]
    HSA_MACHINE_MODEL_LARGE: _t.ClassVar[hsa_machine_model_t]

class hsa_profile_t(_Enum):
    HSA_PROFILE_BASE: _t.ClassVar[hsa_profile_t]
    HSA_PROFILE_FULL: _t.ClassVar[hsa_profile_t]

class hsa_system_info_t(_Enum):
    HSA_SYSTEM_INFO_VERSION_MAJOR: _t.ClassVar[hsa_system_info_t]
    HSA_SYSTEM_INFO_VERSION_MINOR: _t.ClassVar[hsa_system_info_t]
    HSA_SYSTEM_INFO_TIMESTAMP: _t.ClassVar[hsa_system_info_t]
    HSA_SYSTEM_INFO_TIMESTAMP_FREQUENCY: _t.ClassVar[hsa_system_info_t]
    HSA_SYSTEM_INFO_SIGNAL_MAX_WAIT: _t.ClassVar[hsa_system_info_t]
    HSA_SYSTEM_INFO_ENDIANNESS: _t.ClassVar[hsa_system_info_t]
    HSA_SYSTEM_INFO_MACHINE_MODEL: _t.ClassVar[hsa_system_info_t]
    HSA_SYSTEM_INFO_EXTENSIONS: _t.ClassVar[hsa_system_info_t]
    HSA_AMD_SYSTEM_INFO_BUILD_VERSION: _t.ClassVar[hsa_system_info_t]
    HSA_AMD_SYSTEM_INFO_SVM_SUPPORTED: _t.ClassVar[hsa_system_info_t]
    HSA_AMD_SYSTEM_INFO_SVM_ACCESSIBLE_BY_DEFAULT: _t.ClassVar[hsa_system_info_t]

class hsa_extension_t(_Enum):
    HSA_EXTENSION_FINALIZER: _t.ClassVar[hsa_extension_t]
    HSA_EXTENSION_IMAGES: _t.ClassVar[hsa_extension_t]
    HSA_EXTENSION_PERFORMANCE_COUNTERS: _t.ClassVar[hsa_extension_t]
    HSA_EXTENSION_PROFILING_EVENTS: _t.ClassVar[hsa_extension_t]
    HSA_EXTENSION_STD_LAST: _t.ClassVar[hsa_extension_t]
    HSA_AMD_FIRST_EXTENSION: _t.ClassVar[hsa_extension_t]
    HSA_EXTENSION_AMD_PROFILER: _t.ClassVar[hsa_extension_t]
    HSA_EXTENSION_AMD_LOADER: _t.ClassVar[hsa_extension_t]
    HSA_EXTENSION_AMD_AQLPROFILE: _t.ClassVar[hsa_extension_t]
    HSA_AMD_LAST_EXTENSION: _t.ClassVar[hsa_extension_t]

class hsa_agent_feature_t(_Enum):
    HSA_AGENT_FEATURE_KERNEL_DISPATCH: _t.ClassVar[hsa_agent_feature_t]
    HSA_AGENT_FEATURE_AGENT_DISPATCH: _t.ClassVar[hsa_agent_feature_t]

class hsa_device_type_t(_Enum):
    HSA_DEVICE_TYPE_CPU: _t.ClassVar[hsa_device_type_t]
    HSA_DEVICE_TYPE_GPU: _t.ClassVar[hsa_device_type_t]
    HSA_DEVICE_TYPE_DSP: _t.ClassVar[hsa_device_type_t]

class hsa_default_float_rounding_mode_t(_Enum):
    HSA_DEFAULT_FLOAT_ROUNDING_MODE_DEFAULT: _t.ClassVar[hsa_default_float_rounding_mode_t]
    HSA_DEFAULT_FLOAT_ROUNDING_MODE_ZERO: _t.ClassVar[hsa_default_float_rounding_mode_t]
    HSA_DEFAULT_FLOAT_ROUNDING_MODE_NEAR: _t.ClassVar[hsa_default_float_rounding_mode_t]

class hsa_agent_info_t(_Enum):
    HSA_AGENT_INFO_NAME: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_VENDOR_NAME: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_FEATURE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_MACHINE_MODEL: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_PROFILE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_FAST_F16_OPERATION: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_WAVEFRONT_SIZE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_WORKGROUP_MAX_DIM: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_WORKGROUP_MAX_SIZE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_GRID_MAX_DIM: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_GRID_MAX_SIZE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_FBARRIER_MAX_SIZE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_QUEUES_MAX: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_QUEUE_MIN_SIZE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_QUEUE_MAX_SIZE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_QUEUE_TYPE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_NODE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_DEVICE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_CACHE_SIZE: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_ISA: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_EXTENSIONS: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_VERSION_MAJOR: _t.ClassVar[hsa_agent_info_t]
    HSA_AGENT_INFO_VERSION_MINOR: _t.ClassVar[hsa_agent_info_t]

class hsa_exception_policy_t(_Enum):
    HSA_EXCEPTION_POLICY_BREAK: _t.ClassVar[hsa_exception_policy_t]
    HSA_EXCEPTION_POLICY_DETECT: _t.ClassVar[hsa_exception_policy_t]

class hsa_cache_info_t(_Enum):
    HSA_CACHE_INFO_NAME_LENGTH: _t.ClassVar[hsa_cache_info_t]
    HSA_CACHE_INFO_NAME: _t.ClassVar[hsa_cache_info_t]
    HSA_CACHE_INFO_LEVEL: _t.ClassVar[hsa_cache_info_t]
    HSA_CACHE_INFO_SIZE: _t.ClassVar[hsa_cache_info_t]

class hsa_signal_condition_t(_Enum):
    HSA_SIGNAL_CONDITION_EQ: _t.ClassVar[hsa_signal_condition_t]
    HSA_SIGNAL_CONDITION_NE: _t.ClassVar[hsa_signal_condition_t]
    HSA_SIGNAL_CONDITION_LT: _t.ClassVar[hsa_signal_condition_t]
    HSA_SIGNAL_CONDITION_GTE: _t.ClassVar[hsa_signal_condition_t]

class hsa_wait_state_t(_Enum):
    HSA_WAIT_STATE_BLOCKED: _t.ClassVar[hsa_wait_state_t]
    HSA_WAIT_STATE_ACTIVE: _t.ClassVar[hsa_wait_state_t]

class hsa_queue_type_t(_Enum):
    HSA_QUEUE_TYPE_MULTI: _t.ClassVar[hsa_queue_type_t]
    HSA_QUEUE_TYPE_SINGLE: _t.ClassVar[hsa_queue_type_t]
    HSA_QUEUE_TYPE_COOPERATIVE: _t.ClassVar[hsa_queue_type_t]

class hsa_queue_feature_t(_Enum):
    HSA_QUEUE_FEATURE_KERNEL_DISPATCH: _t.ClassVar[hsa_queue_feature_t]
    HSA_QUEUE_FEATURE_AGENT_DISPATCH: _t.ClassVar[hsa_queue_feature_t]

class hsa_packet_type_t(_Enum):
    HSA_PACKET_TYPE_VENDOR_SPECIFIC: _t.ClassVar[hsa_packet_type_t]
    HSA_PACKET_TYPE_INVALID: _t.ClassVar[hsa_packet_type_t]
    HSA_PACKET_TYPE_KERNEL_DISPATCH: _t.ClassVar[hsa_packet_type_t]
    HSA_PACKET_TYPE_BARRIER_AND: _t.ClassVar[hsa_packet_type_t]
    HSA_PACKET_TYPE_AGENT_DISPATCH: _t.ClassVar[hsa_packet_type_t]
    HSA_PACKET_TYPE_BARRIER_OR: _t.ClassVar[hsa_packet_type_t]

class hsa_fence_scope_t(_Enum):
    HSA_FENCE_SCOPE_NONE: _t.ClassVar[hsa_fence_scope_t]
    HSA_FENCE_SCOPE_AGENT: _t.ClassVar[hsa_fence_scope_t]
    HSA_FENCE_SCOPE_SYSTEM: _t.ClassVar[hsa_fence_scope_t]

class hsa_packet_header_t(_Enum):
    HSA_PACKET_HEADER_TYPE: _t.ClassVar[hsa_packet_header_t]
    HSA_PACKET_HEADER_BARRIER: _t.ClassVar[hsa_packet_header_t]
    HSA_PACKET_HEADER_SCACQUIRE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_t]
    HSA_PACKET_HEADER_ACQUIRE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_t]
    HSA_PACKET_HEADER_SCRELEASE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_t]
    HSA_PACKET_HEADER_RELEASE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_t]

class hsa_packet_header_width_t(_Enum):
    HSA_PACKET_HEADER_WIDTH_TYPE: _t.ClassVar[hsa_packet_header_width_t]
    HSA_PACKET_HEADER_WIDTH_BARRIER: _t.ClassVar[hsa_packet_header_width_t]
    HSA_PACKET_HEADER_WIDTH_SCACQUIRE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_width_t]
    HSA_PACKET_HEADER_WIDTH_ACQUIRE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_width_t]
    HSA_PACKET_HEADER_WIDTH_SCRELEASE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_width_t]
    HSA_PACKET_HEADER_WIDTH_RELEASE_FENCE_SCOPE: _t.ClassVar[hsa_packet_header_width_t]

class hsa_kernel_dispatch_packet_setup_t(_Enum):
    HSA_KERNEL_DISPATCH_PACKET_SETUP_DIMENSIONS: _t.ClassVar[hsa_kernel_dispatch_packet_setup_t]

class hsa_kernel_dispatch_packet_setup_width_t(_Enum):
    HSA_KERNEL_DISPATCH_PACKET_SETUP_WIDTH_DIMENSIONS: _t.ClassVar[hsa_kernel_dispatch_packet_setup_width_t]

class hsa_region_segment_t(_Enum):
    HSA_REGION_SEGMENT_GLOBAL: _t.ClassVar[hsa_region_segment_t]
    HSA_REGION_SEGMENT_READONLY: _t.ClassVar[hsa_region_segment_t]
    HSA_REGION_SEGMENT_PRIVATE: _t.ClassVar[hsa_region_segment_t]
    HSA_REGION_SEGMENT_GROUP: _t.ClassVar[hsa_region_segment_t]
    HSA_REGION_SEGMENT_KERNARG: _t.ClassVar[hsa_region_segment_t]

class hsa_region_global_flag_t(_Enum):
    HSA_REGION_GLOBAL_FLAG_KERNARG: _t.ClassVar[hsa_region_global_flag_t]
    HSA_REGION_GLOBAL_FLAG_FINE_GRAINED: _t.ClassVar[hsa_region_global_flag_t]
    HSA_REGION_GLOBAL_FLAG_COARSE_GRAINED: _t.ClassVar[hsa_region_global_flag_t]

class hsa_region_info_t(_Enum):
    HSA_REGION_INFO_SEGMENT: _t.ClassVar[hsa_region_info_t]
    HSA_REGION_INFO_GLOBAL_FLAGS: _t.ClassVar[hsa_region_info_t]
    HSA_REGION_INFO_SIZE: _t.ClassVar[hsa_region_info_t]
    HSA_REGION_INFO_ALLOC_MAX_SIZE: _t.ClassVar[hsa_region_info_t]
    HSA_REGION_INFO_ALLOC_MAX_PRIVATE_WORKGROUP_SIZE: _t.ClassVar[hsa_region_info_t]
    HSA_REGION_INFO_RUNTIME_ALLOC_ALLOWED: _t.ClassVar[hsa_region_info_t]
    HSA_REGION_INFO_RUNTIME_ALLOC_GRANULE: _t.ClassVar[hsa_region_info_t]
    HSA_REGION_INFO_RUNTIME_ALLOC_ALIGNMENT: _t.ClassVar[hsa_region_info_t]

class hsa_isa_info_t(_Enum):
    HSA_ISA_INFO_NAME_LENGTH: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_NAME: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_CALL_CONVENTION_COUNT: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONT_SIZE: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONTS_PER_COMPUTE_UNIT: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_MACHINE_MODELS: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_PROFILES: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_DEFAULT_FLOAT_ROUNDING_MODES: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_FAST_F16_OPERATION: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_WORKGROUP_MAX_DIM: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_WORKGROUP_MAX_SIZE: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_GRID_MAX_DIM: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_GRID_MAX_SIZE: _t.ClassVar[hsa_isa_info_t]
    HSA_ISA_INFO_FBARRIER_MAX_SIZE: _t.ClassVar[hsa_isa_info_t]

class hsa_fp_type_t(_Enum):
    HSA_FP_TYPE_16: _t.ClassVar[hsa_fp_type_t]
    HSA_FP_TYPE_32: _t.ClassVar[hsa_fp_type_t]
    HSA_FP_TYPE_64: _t.ClassVar[hsa_fp_type_t]

class hsa_flush_mode_t(_Enum):
    HSA_FLUSH_MODE_FTZ: _t.ClassVar[hsa_flush_mode_t]
    HSA_FLUSH_MODE_NON_FTZ: _t.ClassVar[hsa_flush_mode_t]

class hsa_round_method_t(_Enum):
    HSA_ROUND_METHOD_SINGLE: _t.ClassVar[hsa_round_method_t]
    HSA_ROUND_METHOD_DOUBLE: _t.ClassVar[hsa_round_method_t]

class hsa_wavefront_info_t(_Enum):
    HSA_WAVEFRONT_INFO_SIZE: _t.ClassVar[hsa_wavefront_info_t]

class hsa_executable_state_t(_Enum):
    HSA_EXECUTABLE_STATE_UNFROZEN: _t.ClassVar[hsa_executable_state_t]
    HSA_EXECUTABLE_STATE_FROZEN: _t.ClassVar[hsa_executable_state_t]

class hsa_executable_info_t(_Enum):
    HSA_EXECUTABLE_INFO_PROFILE: _t.ClassVar[hsa_executable_info_t]
    HSA_EXECUTABLE_INFO_STATE: _t.ClassVar[hsa_executable_info_t]
    HSA_EXECUTABLE_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _t.ClassVar[hsa_executable_info_t]

class hsa_symbol_kind_t(_Enum):
    HSA_SYMBOL_KIND_VARIABLE: _t.ClassVar[hsa_symbol_kind_t]
    HSA_SYMBOL_KIND_KERNEL: _t.ClassVar[hsa_symbol_kind_t]
    HSA_SYMBOL_KIND_INDIRECT_FUNCTION: _t.ClassVar[hsa_symbol_kind_t]

class hsa_symbol_linkage_t(_Enum):
    HSA_SYMBOL_LINKAGE_MODULE: _t.ClassVar[hsa_symbol_linkage_t]
    HSA_SYMBOL_LINKAGE_PROGRAM: _t.ClassVar[hsa_symbol_linkage_t]

class hsa_variable_allocation_t(_Enum):
    HSA_VARIABLE_ALLOCATION_AGENT: _t.ClassVar[hsa_variable_allocation_t]
    HSA_VARIABLE_ALLOCATION_PROGRAM: _t.ClassVar[hsa_variable_allocation_t]

class hsa_variable_segment_t(_Enum):
    HSA_VARIABLE_SEGMENT_GLOBAL: _t.ClassVar[hsa_variable_segment_t]
    HSA_VARIABLE_SEGMENT_READONLY: _t.ClassVar[hsa_variable_segment_t]

class hsa_executable_symbol_info_t(_Enum):
    HSA_EXECUTABLE_SYMBOL_INFO_TYPE: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_NAME_LENGTH: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_NAME: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME_LENGTH: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_AGENT: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ADDRESS: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_LINKAGE: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_IS_DEFINITION: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALLOCATION: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SEGMENT: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALIGNMENT: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SIZE: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_IS_CONST: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_OBJECT: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_CALL_CONVENTION: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_OBJECT: _t.ClassVar[hsa_executable_symbol_info_t]
    HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION: _t.ClassVar[hsa_executable_symbol_info_t]

class hsa_code_object_type_t(_Enum):
    HSA_CODE_OBJECT_TYPE_PROGRAM: _t.ClassVar[hsa_code_object_type_t]

class hsa_code_object_info_t(_Enum):
    HSA_CODE_OBJECT_INFO_VERSION: _t.ClassVar[hsa_code_object_info_t]
    HSA_CODE_OBJECT_INFO_TYPE: _t.ClassVar[hsa_code_object_info_t]
    HSA_CODE_OBJECT_INFO_ISA: _t.ClassVar[hsa_code_object_info_t]
    HSA_CODE_OBJECT_INFO_MACHINE_MODEL: _t.ClassVar[hsa_code_object_info_t]
    HSA_CODE_OBJECT_INFO_PROFILE: _t.ClassVar[hsa_code_object_info_t]
    HSA_CODE_OBJECT_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _t.ClassVar[hsa_code_object_info_t]

class hsa_code_symbol_info_t(_Enum):
    HSA_CODE_SYMBOL_INFO_TYPE: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_NAME_LENGTH: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_NAME: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_MODULE_NAME_LENGTH: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_MODULE_NAME: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_LINKAGE: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_IS_DEFINITION: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_VARIABLE_ALLOCATION: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_VARIABLE_SEGMENT: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_VARIABLE_ALIGNMENT: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_VARIABLE_SIZE: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_VARIABLE_IS_CONST: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_KERNEL_CALL_CONVENTION: _t.ClassVar[hsa_code_symbol_info_t]
    HSA_CODE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION: _t.ClassVar[hsa_code_symbol_info_t]

class hsa_amd_packet_type_t(_Enum):
    HSA_AMD_PACKET_TYPE_BARRIER_VALUE: _t.ClassVar[hsa_amd_packet_type_t]

class hsa_amd_agent_info_s(_Enum):
    HSA_AMD_AGENT_INFO_CHIP_ID: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_CACHELINE_SIZE: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_COMPUTE_UNIT_COUNT: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_MAX_CLOCK_FREQUENCY: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_DRIVER_NODE_ID: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_MAX_ADDRESS_WATCH_POINTS: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_BDFID: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_MEMORY_WIDTH: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_MEMORY_MAX_FREQUENCY: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_PRODUCT_NAME: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_MAX_WAVES_PER_CU: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_NUM_SIMDS_PER_CU: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_NUM_SHADER_ENGINES: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_NUM_SHADER_ARRAYS_PER_SE: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_HDP_FLUSH: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_DOMAIN: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_COOPERATIVE_QUEUES: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_UUID: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_ASIC_REVISION: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_SVM_DIRECT_HOST_ACCESS: _t.ClassVar[hsa_amd_agent_info_s]
    HSA_AMD_AGENT_INFO_COOPERATIVE_COMPUTE_UNIT_COUNT: _t.ClassVar[hsa_amd_agent_info_s]

class hsa_amd_region_info_s(_Enum):
    HSA_AMD_REGION_INFO_HOST_ACCESSIBLE: _t.ClassVar[hsa_amd_region_info_s]
    HSA_AMD_REGION_INFO_BASE: _t.ClassVar[hsa_amd_region_info_s]
    HSA_AMD_REGION_INFO_BUS_WIDTH: _t.ClassVar[hsa_amd_region_info_s]
    HSA_AMD_REGION_INFO_MAX_CLOCK_FREQUENCY: _t.ClassVar[hsa_amd_region_info_s]

class hsa_amd_coherency_type_s(_Enum):
    HSA_AMD_COHERENCY_TYPE_COHERENT: _t.ClassVar[hsa_amd_coherency_type_s]
    HSA_AMD_COHERENCY_TYPE_NONCOHERENT: _t.ClassVar[hsa_amd_coherency_type_s]

class hsa_amd_signal_attribute_t(_Enum):
    HSA_AMD_SIGNAL_AMD_GPU_ONLY: _t.ClassVar[hsa_amd_signal_attribute_t]
    HSA_AMD_SIGNAL_IPC: _t.ClassVar[hsa_amd_signal_attribute_t]

class hsa_amd_segment_t(_Enum):
    HSA_AMD_SEGMENT_GLOBAL: _t.ClassVar[hsa_amd_segment_t]
    HSA_AMD_SEGMENT_READONLY: _t.ClassVar[hsa_amd_segment_t]
    HSA_AMD_SEGMENT_PRIVATE: _t.ClassVar[hsa_amd_segment_t]
    HSA_AMD_SEGMENT_GROUP: _t.ClassVar[hsa_amd_segment_t]

class hsa_amd_memory_pool_global_flag_s(_Enum):
    HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_KERNARG_INIT: _t.ClassVar[hsa_amd_memory_pool_global_flag_s]
    HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_FINE_GRAINED: _t.ClassVar[hsa_amd_memory_pool_global_flag_s]
    HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_COARSE_GRAINED: _t.ClassVar[hsa_amd_memory_pool_global_flag_s]

class hsa_amd_memory_pool_info_t(_Enum):
    HSA_AMD_MEMORY_POOL_INFO_SEGMENT: _t.ClassVar[hsa_amd_memory_pool_info_t]
    HSA_AMD_MEMORY_POOL_INFO_GLOBAL_FLAGS: _t.ClassVar[hsa_amd_memory_pool_info_t]
    HSA_AMD_MEMORY_POOL_INFO_SIZE: _t.ClassVar[hsa_amd_memory_pool_info_t]
    HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALLOWED: _t.ClassVar[hsa_amd_memory_pool_info_t]
    HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_GRANULE: _t.ClassVar[hsa_amd_memory_pool_info_t]
    HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALIGNMENT: _t.ClassVar[hsa_amd_memory_pool_info_t]
    HSA_AMD_MEMORY_POOL_INFO_ACCESSIBLE_BY_ALL: _t.ClassVar[hsa_amd_memory_pool_info_t]
    HSA_AMD_MEMORY_POOL_INFO_ALLOC_MAX_SIZE: _t.ClassVar[hsa_amd_memory_pool_info_t]

class hsa_amd_copy_direction_t(_Enum):
    hsaHostToHost: _t.ClassVar[hsa_amd_copy_direction_t]
    hsaHostToDevice: _t.ClassVar[hsa_amd_copy_direction_t]
    hsaDeviceToHost: _t.ClassVar[hsa_amd_copy_direction_t]
    hsaDeviceToDevice: _t.ClassVar[hsa_amd_copy_direction_t]

class hsa_amd_memory_pool_access_t(_Enum):
    HSA_AMD_MEMORY_POOL_ACCESS_NEVER_ALLOWED: _t.ClassVar[hsa_amd_memory_pool_access_t]
    HSA_AMD_MEMORY_POOL_ACCESS_ALLOWED_BY_DEFAULT: _t.ClassVar[hsa_amd_memory_pool_access_t]
    HSA_AMD_MEMORY_POOL_ACCESS_DISALLOWED_BY_DEFAULT: _t.ClassVar[hsa_amd_memory_pool_access_t]

class hsa_amd_link_info_type_t(_Enum):
    HSA_AMD_LINK_INFO_TYPE_HYPERTRANSPORT: _t.ClassVar[hsa_amd_link_info_type_t]
    HSA_AMD_LINK_INFO_TYPE_QPI: _t.ClassVar[hsa_amd_link_info_type_t]
    HSA_AMD_LINK_INFO_TYPE_PCIE: _t.ClassVar[hsa_amd_link_info_type_t]
    HSA_AMD_LINK_INFO_TYPE_INFINBAND: _t.ClassVar[hsa_amd_link_info_type_t]
    HSA_AMD_LINK_INFO_TYPE_XGMI: _t.ClassVar[hsa_amd_link_info_type_t]

class hsa_amd_agent_memory_pool_info_t(_Enum):
    HSA_AMD_AGENT_MEMORY_POOL_INFO_ACCESS: _t.ClassVar[hsa_amd_agent_memory_pool_info_t]
    HSA_AMD_AGENT_MEMORY_POOL_INFO_NUM_LINK_HOPS: _t.ClassVar[hsa_amd_agent_memory_pool_info_t]
    HSA_AMD_AGENT_MEMORY_POOL_INFO_LINK_INFO: _t.ClassVar[hsa_amd_agent_memory_pool_info_t]

class hsa_amd_pointer_type_t(_Enum):
    HSA_EXT_POINTER_TYPE_UNKNOWN: _t.ClassVar[hsa_amd_pointer_type_t]
    HSA_EXT_POINTER_TYPE_HSA: _t.ClassVar[hsa_amd_pointer_type_t]
    HSA_EXT_POINTER_TYPE_LOCKED: _t.ClassVar[hsa_amd_pointer_type_t]
    HSA_EXT_POINTER_TYPE_GRAPHICS: _t.ClassVar[hsa_amd_pointer_type_t]
    HSA_EXT_POINTER_TYPE_IPC: _t.ClassVar[hsa_amd_pointer_type_t]

class hsa_amd_event_type_s(_Enum):
    HSA_AMD_GPU_MEMORY_FAULT_EVENT: _t.ClassVar[hsa_amd_event_type_s]

class hsa_amd_memory_fault_reason_t(_Enum):
    HSA_AMD_MEMORY_FAULT_PAGE_NOT_PRESENT: _t.ClassVar[hsa_amd_memory_fault_reason_t]
    HSA_AMD_MEMORY_FAULT_READ_ONLY: _t.ClassVar[hsa_amd_memory_fault_reason_t]
    HSA_AMD_MEMORY_FAULT_NX: _t.ClassVar[hsa_amd_memory_fault_reason_t]
    HSA_AMD_MEMORY_FAULT_HOST_ONLY: _t.ClassVar[hsa_amd_memory_fault_reason_t]
    HSA_AMD_MEMORY_FAULT_DRAMECC: _t.ClassVar[hsa_amd_memory_fault_reason_t]
    HSA_AMD_MEMORY_FAULT_IMPRECISE: _t.ClassVar[hsa_amd_memory_fault_reason_t]
    HSA_AMD_MEMORY_FAULT_SRAMECC: _t.ClassVar[hsa_amd_memory_fault_reason_t]
    HSA_AMD_MEMORY_FAULT_HANG: _t.ClassVar[hsa_amd_memory_fault_reason_t]

class hsa_amd_queue_priority_s(_Enum):
    HSA_AMD_QUEUE_PRIORITY_LOW: _t.ClassVar[hsa_amd_queue_priority_s]
    HSA_AMD_QUEUE_PRIORITY_NORMAL: _t.ClassVar[hsa_amd_queue_priority_s]
    HSA_AMD_QUEUE_PRIORITY_HIGH: _t.ClassVar[hsa_amd_queue_priority_s]

class hsa_amd_svm_model_s(_Enum):
    HSA_AMD_SVM_GLOBAL_FLAG_FINE_GRAINED: _t.ClassVar[hsa_amd_svm_model_s]
    HSA_AMD_SVM_GLOBAL_FLAG_COARSE_GRAINED: _t.ClassVar[hsa_amd_svm_model_s]
    HSA_AMD_SVM_GLOBAL_FLAG_INDETERMINATE: _t.ClassVar[hsa_amd_svm_model_s]

class hsa_amd_svm_attribute_s(_Enum):
    HSA_AMD_SVM_ATTRIB_GLOBAL_FLAG: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_READ_ONLY: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_HIVE_LOCAL: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_MIGRATION_GRANULARITY: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_PREFERRED_LOCATION: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_PREFETCH_LOCATION: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_READ_MOSTLY: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE_IN_PLACE: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_AGENT_NO_ACCESS: _t.ClassVar[hsa_amd_svm_attribute_s]
    HSA_AMD_SVM_ATTRIB_ACCESS_QUERY: _t.ClassVar[hsa_amd_svm_attribute_s]

class hsa_ext_image_geometry_t(_Enum):
    HSA_EXT_IMAGE_GEOMETRY_1D: _t.ClassVar[hsa_ext_image_geometry_t]
    HSA_EXT_IMAGE_GEOMETRY_2D: _t.ClassVar[hsa_ext_image_geometry_t]
    HSA_EXT_IMAGE_GEOMETRY_3D: _t.ClassVar[hsa_ext_image_geometry_t]
    HSA_EXT_IMAGE_GEOMETRY_1DA: _t.ClassVar[hsa_ext_image_geometry_t]
    HSA_EXT_IMAGE_GEOMETRY_2DA: _t.ClassVar[hsa_ext_image_geometry_t]
    HSA_EXT_IMAGE_GEOMETRY_1DB: _t.ClassVar[hsa_ext_image_geometry_t]
    HSA_EXT_IMAGE_GEOMETRY_2DDEPTH: _t.ClassVar[hsa_ext_image_geometry_t]
    HSA_EXT_IMAGE_GEOMETRY_2DADEPTH: _t.ClassVar[hsa_ext_image_geometry_t]

class hsa_ext_image_channel_type_t(_Enum):
    HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT8: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT16: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT8: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT16: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT24: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_555: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_565: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_101010: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT8: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT16: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT32: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT8: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT16: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT32: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_HALF_FLOAT: _t.ClassVar[hsa_ext_image_channel_type_t]
    HSA_EXT_IMAGE_CHANNEL_TYPE_FLOAT: _t.ClassVar[hsa_ext_image_channel_type_t]

class hsa_ext_image_channel_order_t(_Enum):
    HSA_EXT_IMAGE_CHANNEL_ORDER_A: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_R: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_RX: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_RG: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_RGX: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_RA: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_RGB: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_RGBX: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_RGBA: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_BGRA: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_ARGB: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_ABGR: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_SRGB: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBX: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBA: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_SBGRA: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_INTENSITY: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_LUMINANCE: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH: _t.ClassVar[hsa_ext_image_channel_order_t]
    HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH_STENCIL: _t.ClassVar[hsa_ext_image_channel_order_t]

class hsa_ext_image_capability_t(_Enum):
    HSA_EXT_IMAGE_CAPABILITY_NOT_SUPPORTED: _t.ClassVar[hsa_ext_image_capability_t]
    HSA_EXT_IMAGE_CAPABILITY_READ_ONLY: _t.ClassVar[hsa_ext_image_capability_t]
    HSA_EXT_IMAGE_CAPABILITY_WRITE_ONLY: _t.ClassVar[hsa_ext_image_capability_t]
    HSA_EXT_IMAGE_CAPABILITY_READ_WRITE: _t.ClassVar[hsa_ext_image_capability_t]
    HSA_EXT_IMAGE_CAPABILITY_READ_MODIFY_WRITE: _t.ClassVar[hsa_ext_image_capability_t]
    HSA_EXT_IMAGE_CAPABILITY_ACCESS_INVARIANT_DATA_LAYOUT: _t.ClassVar[hsa_ext_image_capability_t]

class hsa_ext_image_data_layout_t(_Enum):
    HSA_EXT_IMAGE_DATA_LAYOUT_OPAQUE: _t.ClassVar[hsa_ext_image_data_layout_t]
    HSA_EXT_IMAGE_DATA_LAYOUT_LINEAR: _t.ClassVar[hsa_ext_image_data_layout_t]

class hsa_ext_sampler_addressing_mode_t(_Enum):
    HSA_EXT_SAMPLER_ADDRESSING_MODE_UNDEFINED: _t.ClassVar[hsa_ext_sampler_addressing_mode_t]
    HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_EDGE: _t.ClassVar[hsa_ext_sampler_addressing_mode_t]
    HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_BORDER: _t.ClassVar[hsa_ext_sampler_addressing_mode_t]
    HSA_EXT_SAMPLER_ADDRESSING_MODE_REPEAT: _t.ClassVar[hsa_ext_sampler_addressing_mode_t]
    HSA_EXT_SAMPLER_ADDRESSING_MODE_MIRRORED_REPEAT: _t.ClassVar[hsa_ext_sampler_addressing_mode_t]

class hsa_ext_sampler_coordinate_mode_t(_Enum):
    HSA_EXT_SAMPLER_COORDINATE_MODE_UNNORMALIZED: _t.ClassVar[hsa_ext_sampler_coordinate_mode_t]
    HSA_EXT_SAMPLER_COORDINATE_MODE_NORMALIZED: _t.ClassVar[hsa_ext_sampler_coordinate_mode_t]

class hsa_ext_sampler_filter_mode_t(_Enum):
    HSA_EXT_SAMPLER_FILTER_MODE_NEAREST: _t.ClassVar[hsa_ext_sampler_filter_mode_t]
    HSA_EXT_SAMPLER_FILTER_MODE_LINEAR: _t.ClassVar[hsa_ext_sampler_filter_mode_t]

class hsa_ext_program_info_t(_Enum):
    HSA_EXT_PROGRAM_INFO_MACHINE_MODEL: _t.ClassVar[hsa_ext_program_info_t]
    HSA_EXT_PROGRAM_INFO_PROFILE: _t.ClassVar[hsa_ext_program_info_t]
    HSA_EXT_PROGRAM_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _t.ClassVar[hsa_ext_program_info_t]

class hsa_ext_finalizer_call_convention_t(_Enum):
    HSA_EXT_FINALIZER_CALL_CONVENTION_AUTO: _t.ClassVar[hsa_ext_finalizer_call_convention_t]

class hsa_ven_amd_loader_code_object_storage_type_t(_Enum):
    HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_NONE: _t.ClassVar[hsa_ven_amd_loader_code_object_storage_type_t]
    HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_FILE: _t.ClassVar[hsa_ven_amd_loader_code_object_storage_type_t]
    HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_MEMORY: _t.ClassVar[hsa_ven_amd_loader_code_object_storage_type_t]

class hsa_ven_amd_loader_loaded_code_object_kind_t(_Enum):
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_PROGRAM: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_kind_t]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_AGENT: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_kind_t]

class hsa_ven_amd_loader_loaded_code_object_info_e(_Enum):
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_EXECUTABLE: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_KIND: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_AGENT: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_TYPE: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_BASE: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_SIZE: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_FILE: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_DELTA: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_BASE: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_SIZE: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI_LENGTH: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI: _t.ClassVar[hsa_ven_amd_loader_loaded_code_object_info_e]

class hsa_ven_amd_aqlprofile_event_type_t(_Enum):
    HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_PMC: _t.ClassVar[hsa_ven_amd_aqlprofile_event_type_t]
    HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_TRACE: _t.ClassVar[hsa_ven_amd_aqlprofile_event_type_t]

class hsa_ven_amd_aqlprofile_block_name_t(_Enum):
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPC: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPF: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GDS: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBM: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBMSE: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SPI: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQ: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQCS: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SRBM: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SX: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TA: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCA: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCC: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCP: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TD: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCARB: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCHUB: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCMCBVM: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCSEQ: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCVML2: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCXBAR: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATC: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATCL2: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCEA: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_RPB: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SDMA: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1A: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1C: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2A: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2C: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCR: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GUS: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]
    HSA_VEN_AMD_AQLPROFILE_BLOCKS_NUMBER: _t.ClassVar[hsa_ven_amd_aqlprofile_block_name_t]

class hsa_ven_amd_aqlprofile_parameter_name_t(_Enum):
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_COMPUTE_UNIT_TARGET: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_VM_ID_MASK: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_MASK: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK2: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SE_MASK: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SAMPLE_RATE: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]
    HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_K_CONCURRENT: _t.ClassVar[hsa_ven_amd_aqlprofile_parameter_name_t]

class hsa_ven_amd_aqlprofile_info_type_t(_Enum):
    HSA_VEN_AMD_AQLPROFILE_INFO_COMMAND_BUFFER_SIZE: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]
    HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA_SIZE: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]
    HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]
    HSA_VEN_AMD_AQLPROFILE_INFO_TRACE_DATA: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]
    HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_COUNTERS: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]
    HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_ID: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]
    HSA_VEN_AMD_AQLPROFILE_INFO_ENABLE_CMD: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]
    HSA_VEN_AMD_AQLPROFILE_INFO_DISABLE_CMD: _t.ClassVar[hsa_ven_amd_aqlprofile_info_type_t]

class amd_queue_properties_t(_Enum):
    AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_SHIFT: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_WIDTH: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_IS_PTR64_SHIFT: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_IS_PTR64_WIDTH: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_IS_PTR64: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_SHIFT: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_WIDTH: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_SHIFT: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_WIDTH: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_ENABLE_PROFILING: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_SHIFT: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_WIDTH: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_RESERVED1_SHIFT: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_RESERVED1_WIDTH: _t.ClassVar[amd_queue_properties_t]
    AMD_QUEUE_PROPERTIES_RESERVED1: _t.ClassVar[amd_queue_properties_t]

class amd_signal_kind_t(_Enum):
    AMD_SIGNAL_KIND_INVALID: _t.ClassVar[amd_signal_kind_t]
    AMD_SIGNAL_KIND_USER: _t.ClassVar[amd_signal_kind_t]
    AMD_SIGNAL_KIND_DOORBELL: _t.ClassVar[amd_signal_kind_t]
    AMD_SIGNAL_KIND_LEGACY_DOORBELL: _t.ClassVar[amd_signal_kind_t]

class amd_kernel_code_version_t(_Enum):
    AMD_KERNEL_CODE_VERSION_MAJOR: _t.ClassVar[amd_kernel_code_version_t]
    AMD_KERNEL_CODE_VERSION_MINOR: _t.ClassVar[amd_kernel_code_version_t]

class amd_machine_kind_t(_Enum):
    AMD_MACHINE_KIND_UNDEFINED: _t.ClassVar[amd_machine_kind_t]
    AMD_MACHINE_KIND_AMDGPU: _t.ClassVar[amd_machine_kind_t]

class amd_float_round_mode_t(_Enum):
    AMD_FLOAT_ROUND_MODE_NEAREST_EVEN: _t.ClassVar[amd_float_round_mode_t]
    AMD_FLOAT_ROUND_MODE_PLUS_INFINITY: _t.ClassVar[amd_float_round_mode_t]
    AMD_FLOAT_ROUND_MODE_MINUS_INFINITY: _t.ClassVar[amd_float_round_mode_t]
    AMD_FLOAT_ROUND_MODE_ZERO: _t.ClassVar[amd_float_round_mode_t]

class amd_float_denorm_mode_t(_Enum):
    AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE_OUTPUT: _t.ClassVar[amd_float_denorm_mode_t]
    AMD_FLOAT_DENORM_MODE_FLUSH_OUTPUT: _t.ClassVar[amd_float_denorm_mode_t]
    AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE: _t.ClassVar[amd_float_denorm_mode_t]
    AMD_FLOAT_DENORM_MODE_NO_FLUSH: _t.ClassVar[amd_float_denorm_mode_t]

class amd_compute_pgm_rsrc_one_t(_Enum):
    AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_PRIV_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_PRIV_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_PRIV: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_BULKY_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_BULKY_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_BULKY: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_one_t]
    AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1: _t.ClassVar[amd_compute_pgm_rsrc_one_t]

class amd_system_vgpr_workitem_id_t(_Enum):
    AMD_SYSTEM_VGPR_WORKITEM_ID_X: _t.ClassVar[amd_system_vgpr_workitem_id_t]
    AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y: _t.ClassVar[amd_system_vgpr_workitem_id_t]
    AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y_Z: _t.ClassVar[amd_system_vgpr_workitem_id_t]
    AMD_SYSTEM_VGPR_WORKITEM_ID_UNDEFINED: _t.ClassVar[amd_system_vgpr_workitem_id_t]

class amd_compute_pgm_rsrc_two_t(_Enum):
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_SHIFT: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_WIDTH: _t.ClassVar[amd_compute_pgm_rsrc_two_t]
    AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1: _t.ClassVar[amd_compute_pgm_rsrc_two_t]

class amd_element_byte_size_t(_Enum):
    AMD_ELEMENT_BYTE_SIZE_2: _t.ClassVar[amd_element_byte_size_t]
    AMD_ELEMENT_BYTE_SIZE_4: _t.ClassVar[amd_element_byte_size_t]
    AMD_ELEMENT_BYTE_SIZE_8: _t.ClassVar[amd_element_byte_size_t]
    AMD_ELEMENT_BYTE_SIZE_16: _t.ClassVar[amd_element_byte_size_t]

class amd_kernel_code_properties_t(_Enum):
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_RESERVED1_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_RESERVED1_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_RESERVED1: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_PTR64: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_RESERVED2_SHIFT: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_RESERVED2_WIDTH: _t.ClassVar[amd_kernel_code_properties_t]
    AMD_KERNEL_CODE_PROPERTIES_RESERVED2: _t.ClassVar[amd_kernel_code_properties_t]

class amd_powertwo_t(_Enum):
    AMD_POWERTWO_1: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_2: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_4: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_8: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_16: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_32: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_64: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_128: _t.ClassVar[amd_powertwo_t]
    AMD_POWERTWO_256: _t.ClassVar[amd_powertwo_t]

class amd_enabled_control_directive_t(_Enum):
    AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_BREAK_EXCEPTIONS: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_DETECT_EXCEPTIONS: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_MAX_DYNAMIC_GROUP_SIZE: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_GRID_SIZE: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_WORKGROUP_SIZE: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_DIM: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_GRID_SIZE: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_WORKGROUP_SIZE: _t.ClassVar[amd_enabled_control_directive_t]
    AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRE_NO_PARTIAL_WORKGROUPS: _t.ClassVar[amd_enabled_control_directive_t]

class amd_exception_kind_t(_Enum):
    AMD_EXCEPTION_KIND_INVALID_OPERATION: _t.ClassVar[amd_exception_kind_t]
    AMD_EXCEPTION_KIND_DIVISION_BY_ZERO: _t.ClassVar[amd_exception_kind_t]
    AMD_EXCEPTION_KIND_OVERFLOW: _t.ClassVar[amd_exception_kind_t]
    AMD_EXCEPTION_KIND_UNDERFLOW: _t.ClassVar[amd_exception_kind_t]
    AMD_EXCEPTION_KIND_INEXACT: _t.ClassVar[amd_exception_kind_t]

HSA_STATUS_SUCCESS: _b.int
HSA_STATUS_INFO_BREAK: _b.int
HSA_STATUS_ERROR: _b.int
HSA_STATUS_ERROR_INVALID_ARGUMENT: _b.int
HSA_STATUS_ERROR_INVALID_QUEUE_CREATION: _b.int
HSA_STATUS_ERROR_INVALID_ALLOCATION: _b.int
HSA_STATUS_ERROR_INVALID_AGENT: _b.int
HSA_STATUS_ERROR_INVALID_REGION: _b.int
HSA_STATUS_ERROR_INVALID_SIGNAL: _b.int
HSA_STATUS_ERROR_INVALID_QUEUE: _b.int
HSA_STATUS_ERROR_OUT_OF_RESOURCES: _b.int
HSA_STATUS_ERROR_INVALID_PACKET_FORMAT: _b.int
HSA_STATUS_ERROR_RESOURCE_FREE: _b.int
HSA_STATUS_ERROR_NOT_INITIALIZED: _b.int
HSA_STATUS_ERROR_REFCOUNT_OVERFLOW: _b.int
HSA_STATUS_ERROR_INCOMPATIBLE_ARGUMENTS: _b.int
HSA_STATUS_ERROR_INVALID_INDEX: _b.int
HSA_STATUS_ERROR_INVALID_ISA: _b.int
HSA_STATUS_ERROR_INVALID_ISA_NAME: _b.int
HSA_STATUS_ERROR_INVALID_CODE_OBJECT: _b.int
HSA_STATUS_ERROR_INVALID_EXECUTABLE: _b.int
HSA_STATUS_ERROR_FROZEN_EXECUTABLE: _b.int
HSA_STATUS_ERROR_INVALID_SYMBOL_NAME: _b.int
HSA_STATUS_ERROR_VARIABLE_ALREADY_DEFINED: _b.int
HSA_STATUS_ERROR_VARIABLE_UNDEFINED: _b.int
HSA_STATUS_ERROR_EXCEPTION: _b.int
HSA_STATUS_ERROR_INVALID_CODE_SYMBOL: _b.int
HSA_STATUS_ERROR_INVALID_EXECUTABLE_SYMBOL: _b.int
HSA_STATUS_ERROR_INVALID_FILE: _b.int
HSA_STATUS_ERROR_INVALID_CODE_OBJECT_READER: _b.int
HSA_STATUS_ERROR_INVALID_CACHE: _b.int
HSA_STATUS_ERROR_INVALID_WAVEFRONT: _b.int
HSA_STATUS_ERROR_INVALID_SIGNAL_GROUP: _b.int
HSA_STATUS_ERROR_INVALID_RUNTIME_STATE: _b.int
HSA_STATUS_ERROR_FATAL: _b.int
HSA_ACCESS_PERMISSION_RO: _b.int
HSA_ACCESS_PERMISSION_WO: _b.int
HSA_ACCESS_PERMISSION_RW: _b.int
HSA_ENDIANNESS_LITTLE: _b.int
HSA_ENDIANNESS_BIG: _b.int
HSA_MACHINE_MODEL_SMALL: _b.int
HSA_MACHINE_MODEL_LARGE: _b.int
HSA_PROFILE_BASE: _b.int
HSA_PROFILE_FULL: _b.int
HSA_SYSTEM_INFO_VERSION_MAJOR: _b.int
HSA_SYSTEM_INFO_VERSION_MINOR: _b.int
HSA_SYSTEM_INFO_TIMESTAMP: _b.int
HSA_SYSTEM_INFO_TIMESTAMP_FREQUENCY: _b.int
HSA_SYSTEM_INFO_SIGNAL_MAX_WAIT: _b.int
HSA_SYSTEM_INFO_ENDIANNESS: _b.int
HSA_SYSTEM_INFO_MACHINE_MODEL: _b.int
HSA_SYSTEM_INFO_EXTENSIONS: _b.int
HSA_AMD_SYSTEM_INFO_BUILD_VERSION: _b.int
HSA_AMD_SYSTEM_INFO_SVM_SUPPORTED: _b.int
HSA_AMD_SYSTEM_INFO_SVM_ACCESSIBLE_BY_DEFAULT: _b.int
HSA_EXTENSION_FINALIZER: _b.int
HSA_EXTENSION_IMAGES: _b.int
HSA_EXTENSION_PERFORMANCE_COUNTERS: _b.int
HSA_EXTENSION_PROFILING_EVENTS: _b.int
HSA_EXTENSION_STD_LAST: _b.int
HSA_AMD_FIRST_EXTENSION: _b.int
HSA_EXTENSION_AMD_PROFILER: _b.int
HSA_EXTENSION_AMD_LOADER: _b.int
HSA_EXTENSION_AMD_AQLPROFILE: _b.int
HSA_AMD_LAST_EXTENSION: _b.int
HSA_AGENT_FEATURE_KERNEL_DISPATCH: _b.int
HSA_AGENT_FEATURE_AGENT_DISPATCH: _b.int
HSA_DEVICE_TYPE_CPU: _b.int
HSA_DEVICE_TYPE_GPU: _b.int
HSA_DEVICE_TYPE_DSP: _b.int
HSA_DEFAULT_FLOAT_ROUNDING_MODE_DEFAULT: _b.int
HSA_DEFAULT_FLOAT_ROUNDING_MODE_ZERO: _b.int
HSA_DEFAULT_FLOAT_ROUNDING_MODE_NEAR: _b.int
HSA_AGENT_INFO_NAME: _b.int
HSA_AGENT_INFO_VENDOR_NAME: _b.int
HSA_AGENT_INFO_FEATURE: _b.int
HSA_AGENT_INFO_MACHINE_MODEL: _b.int
HSA_AGENT_INFO_PROFILE: _b.int
HSA_AGENT_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _b.int
HSA_AGENT_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES: _b.int
HSA_AGENT_INFO_FAST_F16_OPERATION: _b.int
HSA_AGENT_INFO_WAVEFRONT_SIZE: _b.int
HSA_AGENT_INFO_WORKGROUP_MAX_DIM: _b.int
HSA_AGENT_INFO_WORKGROUP_MAX_SIZE: _b.int
HSA_AGENT_INFO_GRID_MAX_DIM: _b.int
HSA_AGENT_INFO_GRID_MAX_SIZE: _b.int
HSA_AGENT_INFO_FBARRIER_MAX_SIZE: _b.int
HSA_AGENT_INFO_QUEUES_MAX: _b.int
HSA_AGENT_INFO_QUEUE_MIN_SIZE: _b.int
HSA_AGENT_INFO_QUEUE_MAX_SIZE: _b.int
HSA_AGENT_INFO_QUEUE_TYPE: _b.int
HSA_AGENT_INFO_NODE: _b.int
HSA_AGENT_INFO_DEVICE: _b.int
HSA_AGENT_INFO_CACHE_SIZE: _b.int
HSA_AGENT_INFO_ISA: _b.int
HSA_AGENT_INFO_EXTENSIONS: _b.int
HSA_AGENT_INFO_VERSION_MAJOR: _b.int
HSA_AGENT_INFO_VERSION_MINOR: _b.int
HSA_EXCEPTION_POLICY_BREAK: _b.int
HSA_EXCEPTION_POLICY_DETECT: _b.int
HSA_CACHE_INFO_NAME_LENGTH: _b.int
HSA_CACHE_INFO_NAME: _b.int
HSA_CACHE_INFO_LEVEL: _b.int
HSA_CACHE_INFO_SIZE: _b.int
HSA_SIGNAL_CONDITION_EQ: _b.int
HSA_SIGNAL_CONDITION_NE: _b.int
HSA_SIGNAL_CONDITION_LT: _b.int
HSA_SIGNAL_CONDITION_GTE: _b.int
HSA_WAIT_STATE_BLOCKED: _b.int
HSA_WAIT_STATE_ACTIVE: _b.int
HSA_QUEUE_TYPE_MULTI: _b.int
HSA_QUEUE_TYPE_SINGLE: _b.int
HSA_QUEUE_TYPE_COOPERATIVE: _b.int
HSA_QUEUE_FEATURE_KERNEL_DISPATCH: _b.int
HSA_QUEUE_FEATURE_AGENT_DISPATCH: _b.int
HSA_PACKET_TYPE_VENDOR_SPECIFIC: _b.int
HSA_PACKET_TYPE_INVALID: _b.int
HSA_PACKET_TYPE_KERNEL_DISPATCH: _b.int
HSA_PACKET_TYPE_BARRIER_AND: _b.int
HSA_PACKET_TYPE_AGENT_DISPATCH: _b.int
HSA_PACKET_TYPE_BARRIER_OR: _b.int
HSA_FENCE_SCOPE_NONE: _b.int
HSA_FENCE_SCOPE_AGENT: _b.int
HSA_FENCE_SCOPE_SYSTEM: _b.int
HSA_PACKET_HEADER_TYPE: _b.int
HSA_PACKET_HEADER_BARRIER: _b.int
HSA_PACKET_HEADER_SCACQUIRE_FENCE_SCOPE: _b.int
HSA_PACKET_HEADER_ACQUIRE_FENCE_SCOPE: _b.int
HSA_PACKET_HEADER_SCRELEASE_FENCE_SCOPE: _b.int
HSA_PACKET_HEADER_RELEASE_FENCE_SCOPE: _b.int
HSA_PACKET_HEADER_WIDTH_TYPE: _b.int
HSA_PACKET_HEADER_WIDTH_BARRIER: _b.int
HSA_PACKET_HEADER_WIDTH_SCACQUIRE_FENCE_SCOPE: _b.int
HSA_PACKET_HEADER_WIDTH_ACQUIRE_FENCE_SCOPE: _b.int
HSA_PACKET_HEADER_WIDTH_SCRELEASE_FENCE_SCOPE: _b.int
HSA_PACKET_HEADER_WIDTH_RELEASE_FENCE_SCOPE: _b.int
HSA_KERNEL_DISPATCH_PACKET_SETUP_DIMENSIONS: _b.int
HSA_KERNEL_DISPATCH_PACKET_SETUP_WIDTH_DIMENSIONS: _b.int
HSA_REGION_SEGMENT_GLOBAL: _b.int
HSA_REGION_SEGMENT_READONLY: _b.int
HSA_REGION_SEGMENT_PRIVATE: _b.int
HSA_REGION_SEGMENT_GROUP: _b.int
HSA_REGION_SEGMENT_KERNARG: _b.int
HSA_REGION_GLOBAL_FLAG_KERNARG: _b.int
HSA_REGION_GLOBAL_FLAG_FINE_GRAINED: _b.int
HSA_REGION_GLOBAL_FLAG_COARSE_GRAINED: _b.int
HSA_REGION_INFO_SEGMENT: _b.int
HSA_REGION_INFO_GLOBAL_FLAGS: _b.int
HSA_REGION_INFO_SIZE: _b.int
HSA_REGION_INFO_ALLOC_MAX_SIZE: _b.int
HSA_REGION_INFO_ALLOC_MAX_PRIVATE_WORKGROUP_SIZE: _b.int
HSA_REGION_INFO_RUNTIME_ALLOC_ALLOWED: _b.int
HSA_REGION_INFO_RUNTIME_ALLOC_GRANULE: _b.int
HSA_REGION_INFO_RUNTIME_ALLOC_ALIGNMENT: _b.int
HSA_ISA_INFO_NAME_LENGTH: _b.int
HSA_ISA_INFO_NAME: _b.int
HSA_ISA_INFO_CALL_CONVENTION_COUNT: _b.int
HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONT_SIZE: _b.int
HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONTS_PER_COMPUTE_UNIT: _b.int
HSA_ISA_INFO_MACHINE_MODELS: _b.int
HSA_ISA_INFO_PROFILES: _b.int
HSA_ISA_INFO_DEFAULT_FLOAT_ROUNDING_MODES: _b.int
HSA_ISA_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES: _b.int
HSA_ISA_INFO_FAST_F16_OPERATION: _b.int
HSA_ISA_INFO_WORKGROUP_MAX_DIM: _b.int
HSA_ISA_INFO_WORKGROUP_MAX_SIZE: _b.int
HSA_ISA_INFO_GRID_MAX_DIM: _b.int
HSA_ISA_INFO_GRID_MAX_SIZE: _b.int
HSA_ISA_INFO_FBARRIER_MAX_SIZE: _b.int
HSA_FP_TYPE_16: _b.int
HSA_FP_TYPE_32: _b.int
HSA_FP_TYPE_64: _b.int
HSA_FLUSH_MODE_FTZ: _b.int
HSA_FLUSH_MODE_NON_FTZ: _b.int
HSA_ROUND_METHOD_SINGLE: _b.int
HSA_ROUND_METHOD_DOUBLE: _b.int
HSA_WAVEFRONT_INFO_SIZE: _b.int
HSA_EXECUTABLE_STATE_UNFROZEN: _b.int
HSA_EXECUTABLE_STATE_FROZEN: _b.int
HSA_EXECUTABLE_INFO_PROFILE: _b.int
HSA_EXECUTABLE_INFO_STATE: _b.int
HSA_EXECUTABLE_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _b.int
HSA_SYMBOL_KIND_VARIABLE: _b.int
HSA_SYMBOL_KIND_KERNEL: _b.int
HSA_SYMBOL_KIND_INDIRECT_FUNCTION: _b.int
HSA_SYMBOL_LINKAGE_MODULE: _b.int
HSA_SYMBOL_LINKAGE_PROGRAM: _b.int
HSA_VARIABLE_ALLOCATION_AGENT: _b.int
HSA_VARIABLE_ALLOCATION_PROGRAM: _b.int
HSA_VARIABLE_SEGMENT_GLOBAL: _b.int
HSA_VARIABLE_SEGMENT_READONLY: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_TYPE: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_NAME_LENGTH: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_NAME: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME_LENGTH: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_AGENT: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ADDRESS: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_LINKAGE: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_IS_DEFINITION: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALLOCATION: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SEGMENT: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALIGNMENT: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SIZE: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_IS_CONST: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_OBJECT: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_CALL_CONVENTION: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_OBJECT: _b.int
HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION: _b.int
HSA_CODE_OBJECT_TYPE_PROGRAM: _b.int
HSA_CODE_OBJECT_INFO_VERSION: _b.int
HSA_CODE_OBJECT_INFO_TYPE: _b.int
HSA_CODE_OBJECT_INFO_ISA: _b.int
HSA_CODE_OBJECT_INFO_MACHINE_MODEL: _b.int
HSA_CODE_OBJECT_INFO_PROFILE: _b.int
HSA_CODE_OBJECT_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _b.int
HSA_CODE_SYMBOL_INFO_TYPE: _b.int
HSA_CODE_SYMBOL_INFO_NAME_LENGTH: _b.int
HSA_CODE_SYMBOL_INFO_NAME: _b.int
HSA_CODE_SYMBOL_INFO_MODULE_NAME_LENGTH: _b.int
HSA_CODE_SYMBOL_INFO_MODULE_NAME: _b.int
HSA_CODE_SYMBOL_INFO_LINKAGE: _b.int
HSA_CODE_SYMBOL_INFO_IS_DEFINITION: _b.int
HSA_CODE_SYMBOL_INFO_VARIABLE_ALLOCATION: _b.int
HSA_CODE_SYMBOL_INFO_VARIABLE_SEGMENT: _b.int
HSA_CODE_SYMBOL_INFO_VARIABLE_ALIGNMENT: _b.int
HSA_CODE_SYMBOL_INFO_VARIABLE_SIZE: _b.int
HSA_CODE_SYMBOL_INFO_VARIABLE_IS_CONST: _b.int
HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE: _b.int
HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT: _b.int
HSA_CODE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE: _b.int
HSA_CODE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE: _b.int
HSA_CODE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK: _b.int
HSA_CODE_SYMBOL_INFO_KERNEL_CALL_CONVENTION: _b.int
HSA_CODE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION: _b.int
HSA_AMD_PACKET_TYPE_BARRIER_VALUE: _b.int
HSA_AMD_AGENT_INFO_CHIP_ID: _b.int
HSA_AMD_AGENT_INFO_CACHELINE_SIZE: _b.int
HSA_AMD_AGENT_INFO_COMPUTE_UNIT_COUNT: _b.int
HSA_AMD_AGENT_INFO_MAX_CLOCK_FREQUENCY: _b.int
HSA_AMD_AGENT_INFO_DRIVER_NODE_ID: _b.int
HSA_AMD_AGENT_INFO_MAX_ADDRESS_WATCH_POINTS: _b.int
HSA_AMD_AGENT_INFO_BDFID: _b.int
HSA_AMD_AGENT_INFO_MEMORY_WIDTH: _b.int
HSA_AMD_AGENT_INFO_MEMORY_MAX_FREQUENCY: _b.int
HSA_AMD_AGENT_INFO_PRODUCT_NAME: _b.int
HSA_AMD_AGENT_INFO_MAX_WAVES_PER_CU: _b.int
HSA_AMD_AGENT_INFO_NUM_SIMDS_PER_CU: _b.int
HSA_AMD_AGENT_INFO_NUM_SHADER_ENGINES: _b.int
HSA_AMD_AGENT_INFO_NUM_SHADER_ARRAYS_PER_SE: _b.int
HSA_AMD_AGENT_INFO_HDP_FLUSH: _b.int
HSA_AMD_AGENT_INFO_DOMAIN: _b.int
HSA_AMD_AGENT_INFO_COOPERATIVE_QUEUES: _b.int
HSA_AMD_AGENT_INFO_UUID: _b.int
HSA_AMD_AGENT_INFO_ASIC_REVISION: _b.int
HSA_AMD_AGENT_INFO_SVM_DIRECT_HOST_ACCESS: _b.int
HSA_AMD_AGENT_INFO_COOPERATIVE_COMPUTE_UNIT_COUNT: _b.int
HSA_AMD_REGION_INFO_HOST_ACCESSIBLE: _b.int
HSA_AMD_REGION_INFO_BASE: _b.int
HSA_AMD_REGION_INFO_BUS_WIDTH: _b.int
HSA_AMD_REGION_INFO_MAX_CLOCK_FREQUENCY: _b.int
HSA_AMD_COHERENCY_TYPE_COHERENT: _b.int
HSA_AMD_COHERENCY_TYPE_NONCOHERENT: _b.int
HSA_AMD_SIGNAL_AMD_GPU_ONLY: _b.int
HSA_AMD_SIGNAL_IPC: _b.int
HSA_AMD_SEGMENT_GLOBAL: _b.int
HSA_AMD_SEGMENT_READONLY: _b.int
HSA_AMD_SEGMENT_PRIVATE: _b.int
HSA_AMD_SEGMENT_GROUP: _b.int
HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_KERNARG_INIT: _b.int
HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_FINE_GRAINED: _b.int
HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_COARSE_GRAINED: _b.int
HSA_AMD_MEMORY_POOL_INFO_SEGMENT: _b.int
HSA_AMD_MEMORY_POOL_INFO_GLOBAL_FLAGS: _b.int
HSA_AMD_MEMORY_POOL_INFO_SIZE: _b.int
HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALLOWED: _b.int
HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_GRANULE: _b.int
HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALIGNMENT: _b.int
HSA_AMD_MEMORY_POOL_INFO_ACCESSIBLE_BY_ALL: _b.int
HSA_AMD_MEMORY_POOL_INFO_ALLOC_MAX_SIZE: _b.int
hsaHostToHost: _b.int
hsaHostToDevice: _b.int
hsaDeviceToHost: _b.int
hsaDeviceToDevice: _b.int
HSA_AMD_MEMORY_POOL_ACCESS_NEVER_ALLOWED: _b.int
HSA_AMD_MEMORY_POOL_ACCESS_ALLOWED_BY_DEFAULT: _b.int
HSA_AMD_MEMORY_POOL_ACCESS_DISALLOWED_BY_DEFAULT: _b.int
HSA_AMD_LINK_INFO_TYPE_HYPERTRANSPORT: _b.int
HSA_AMD_LINK_INFO_TYPE_QPI: _b.int
HSA_AMD_LINK_INFO_TYPE_PCIE: _b.int
HSA_AMD_LINK_INFO_TYPE_INFINBAND: _b.int
HSA_AMD_LINK_INFO_TYPE_XGMI: _b.int
HSA_AMD_AGENT_MEMORY_POOL_INFO_ACCESS: _b.int
HSA_AMD_AGENT_MEMORY_POOL_INFO_NUM_LINK_HOPS: _b.int
HSA_AMD_AGENT_MEMORY_POOL_INFO_LINK_INFO: _b.int
HSA_EXT_POINTER_TYPE_UNKNOWN: _b.int
HSA_EXT_POINTER_TYPE_HSA: _b.int
HSA_EXT_POINTER_TYPE_LOCKED: _b.int
HSA_EXT_POINTER_TYPE_GRAPHICS: _b.int
HSA_EXT_POINTER_TYPE_IPC: _b.int
HSA_AMD_GPU_MEMORY_FAULT_EVENT: _b.int
HSA_AMD_MEMORY_FAULT_PAGE_NOT_PRESENT: _b.int
HSA_AMD_MEMORY_FAULT_READ_ONLY: _b.int
HSA_AMD_MEMORY_FAULT_NX: _b.int
HSA_AMD_MEMORY_FAULT_HOST_ONLY: _b.int
HSA_AMD_MEMORY_FAULT_DRAMECC: _b.int
HSA_AMD_MEMORY_FAULT_IMPRECISE: _b.int
HSA_AMD_MEMORY_FAULT_SRAMECC: _b.int
HSA_AMD_MEMORY_FAULT_HANG: _b.int
HSA_AMD_QUEUE_PRIORITY_LOW: _b.int
HSA_AMD_QUEUE_PRIORITY_NORMAL: _b.int
HSA_AMD_QUEUE_PRIORITY_HIGH: _b.int
HSA_AMD_SVM_GLOBAL_FLAG_FINE_GRAINED: _b.int
HSA_AMD_SVM_GLOBAL_FLAG_COARSE_GRAINED: _b.int
HSA_AMD_SVM_GLOBAL_FLAG_INDETERMINATE: _b.int
HSA_AMD_SVM_ATTRIB_GLOBAL_FLAG: _b.int
HSA_AMD_SVM_ATTRIB_READ_ONLY: _b.int
HSA_AMD_SVM_ATTRIB_HIVE_LOCAL: _b.int
HSA_AMD_SVM_ATTRIB_MIGRATION_GRANULARITY: _b.int
HSA_AMD_SVM_ATTRIB_PREFERRED_LOCATION: _b.int
HSA_AMD_SVM_ATTRIB_PREFETCH_LOCATION: _b.int
HSA_AMD_SVM_ATTRIB_READ_MOSTLY: _b.int
HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE: _b.int
HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE_IN_PLACE: _b.int
HSA_AMD_SVM_ATTRIB_AGENT_NO_ACCESS: _b.int
HSA_AMD_SVM_ATTRIB_ACCESS_QUERY: _b.int
HSA_EXT_IMAGE_GEOMETRY_1D: _b.int
HSA_EXT_IMAGE_GEOMETRY_2D: _b.int
HSA_EXT_IMAGE_GEOMETRY_3D: _b.int
HSA_EXT_IMAGE_GEOMETRY_1DA: _b.int
HSA_EXT_IMAGE_GEOMETRY_2DA: _b.int
HSA_EXT_IMAGE_GEOMETRY_1DB: _b.int
HSA_EXT_IMAGE_GEOMETRY_2DDEPTH: _b.int
HSA_EXT_IMAGE_GEOMETRY_2DADEPTH: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT8: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT16: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT8: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT16: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT24: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_555: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_565: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_101010: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT8: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT16: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT32: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT8: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT16: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT32: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_HALF_FLOAT: _b.int
HSA_EXT_IMAGE_CHANNEL_TYPE_FLOAT: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_A: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_R: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_RX: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_RG: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_RGX: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_RA: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_RGB: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_RGBX: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_RGBA: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_BGRA: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_ARGB: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_ABGR: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_SRGB: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBX: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBA: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_SBGRA: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_INTENSITY: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_LUMINANCE: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH: _b.int
HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH_STENCIL: _b.int
HSA_EXT_IMAGE_CAPABILITY_NOT_SUPPORTED: _b.int
HSA_EXT_IMAGE_CAPABILITY_READ_ONLY: _b.int
HSA_EXT_IMAGE_CAPABILITY_WRITE_ONLY: _b.int
HSA_EXT_IMAGE_CAPABILITY_READ_WRITE: _b.int
HSA_EXT_IMAGE_CAPABILITY_READ_MODIFY_WRITE: _b.int
HSA_EXT_IMAGE_CAPABILITY_ACCESS_INVARIANT_DATA_LAYOUT: _b.int
HSA_EXT_IMAGE_DATA_LAYOUT_OPAQUE: _b.int
HSA_EXT_IMAGE_DATA_LAYOUT_LINEAR: _b.int
HSA_EXT_SAMPLER_ADDRESSING_MODE_UNDEFINED: _b.int
HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_EDGE: _b.int
HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_BORDER: _b.int
HSA_EXT_SAMPLER_ADDRESSING_MODE_REPEAT: _b.int
HSA_EXT_SAMPLER_ADDRESSING_MODE_MIRRORED_REPEAT: _b.int
HSA_EXT_SAMPLER_COORDINATE_MODE_UNNORMALIZED: _b.int
HSA_EXT_SAMPLER_COORDINATE_MODE_NORMALIZED: _b.int
HSA_EXT_SAMPLER_FILTER_MODE_NEAREST: _b.int
HSA_EXT_SAMPLER_FILTER_MODE_LINEAR: _b.int
HSA_EXT_PROGRAM_INFO_MACHINE_MODEL: _b.int
HSA_EXT_PROGRAM_INFO_PROFILE: _b.int
HSA_EXT_PROGRAM_INFO_DEFAULT_FLOAT_ROUNDING_MODE: _b.int
HSA_EXT_FINALIZER_CALL_CONVENTION_AUTO: _b.int
HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_NONE: _b.int
HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_FILE: _b.int
HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_MEMORY: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_PROGRAM: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_AGENT: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_EXECUTABLE: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_KIND: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_AGENT: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_TYPE: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_BASE: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_SIZE: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_FILE: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_DELTA: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_BASE: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_SIZE: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI_LENGTH: _b.int
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI: _b.int
HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_PMC: _b.int
HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_TRACE: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPC: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPF: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GDS: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBM: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBMSE: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SPI: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQ: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQCS: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SRBM: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SX: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TA: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCA: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCC: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCP: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TD: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCARB: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCHUB: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCMCBVM: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCSEQ: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCVML2: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCXBAR: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATC: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATCL2: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCEA: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_RPB: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SDMA: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1A: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1C: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2A: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2C: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCR: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GUS: _b.int
HSA_VEN_AMD_AQLPROFILE_BLOCKS_NUMBER: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_COMPUTE_UNIT_TARGET: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_VM_ID_MASK: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_MASK: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK2: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SE_MASK: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SAMPLE_RATE: _b.int
HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_K_CONCURRENT: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_COMMAND_BUFFER_SIZE: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA_SIZE: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_TRACE_DATA: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_COUNTERS: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_ID: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_ENABLE_CMD: _b.int
HSA_VEN_AMD_AQLPROFILE_INFO_DISABLE_CMD: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_SHIFT: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_WIDTH: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER: _b.int
AMD_QUEUE_PROPERTIES_IS_PTR64_SHIFT: _b.int
AMD_QUEUE_PROPERTIES_IS_PTR64_WIDTH: _b.int
AMD_QUEUE_PROPERTIES_IS_PTR64: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_SHIFT: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_WIDTH: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_SHIFT: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_WIDTH: _b.int
AMD_QUEUE_PROPERTIES_ENABLE_PROFILING: _b.int
AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_SHIFT: _b.int
AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_WIDTH: _b.int
AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE: _b.int
AMD_QUEUE_PROPERTIES_RESERVED1_SHIFT: _b.int
AMD_QUEUE_PROPERTIES_RESERVED1_WIDTH: _b.int
AMD_QUEUE_PROPERTIES_RESERVED1: _b.int
AMD_SIGNAL_KIND_INVALID: _b.int
AMD_SIGNAL_KIND_USER: _b.int
AMD_SIGNAL_KIND_DOORBELL: _b.int
AMD_SIGNAL_KIND_LEGACY_DOORBELL: _b.int
AMD_KERNEL_CODE_VERSION_MAJOR: _b.int
AMD_KERNEL_CODE_VERSION_MINOR: _b.int
AMD_MACHINE_KIND_UNDEFINED: _b.int
AMD_MACHINE_KIND_AMDGPU: _b.int
AMD_FLOAT_ROUND_MODE_NEAREST_EVEN: _b.int
AMD_FLOAT_ROUND_MODE_PLUS_INFINITY: _b.int
AMD_FLOAT_ROUND_MODE_MINUS_INFINITY: _b.int
AMD_FLOAT_ROUND_MODE_ZERO: _b.int
AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE_OUTPUT: _b.int
AMD_FLOAT_DENORM_MODE_FLUSH_OUTPUT: _b.int
AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE: _b.int
AMD_FLOAT_DENORM_MODE_NO_FLUSH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_PRIV_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_PRIV_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_PRIV: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_BULKY_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_BULKY_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_BULKY: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1: _b.int
AMD_SYSTEM_VGPR_WORKITEM_ID_X: _b.int
AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y: _b.int
AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y_Z: _b.int
AMD_SYSTEM_VGPR_WORKITEM_ID_UNDEFINED: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_SHIFT: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_WIDTH: _b.int
AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1: _b.int
AMD_ELEMENT_BYTE_SIZE_2: _b.int
AMD_ELEMENT_BYTE_SIZE_4: _b.int
AMD_ELEMENT_BYTE_SIZE_8: _b.int
AMD_ELEMENT_BYTE_SIZE_16: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z: _b.int
AMD_KERNEL_CODE_PROPERTIES_RESERVED1_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_RESERVED1_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_RESERVED1: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS: _b.int
AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_PTR64: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED: _b.int
AMD_KERNEL_CODE_PROPERTIES_RESERVED2_SHIFT: _b.int
AMD_KERNEL_CODE_PROPERTIES_RESERVED2_WIDTH: _b.int
AMD_KERNEL_CODE_PROPERTIES_RESERVED2: _b.int
AMD_POWERTWO_1: _b.int
AMD_POWERTWO_2: _b.int
AMD_POWERTWO_4: _b.int
AMD_POWERTWO_8: _b.int
AMD_POWERTWO_16: _b.int
AMD_POWERTWO_32: _b.int
AMD_POWERTWO_64: _b.int
AMD_POWERTWO_128: _b.int
AMD_POWERTWO_256: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_BREAK_EXCEPTIONS: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_DETECT_EXCEPTIONS: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_MAX_DYNAMIC_GROUP_SIZE: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_GRID_SIZE: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_WORKGROUP_SIZE: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_DIM: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_GRID_SIZE: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_WORKGROUP_SIZE: _b.int
AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRE_NO_PARTIAL_WORKGROUPS: _b.int
AMD_EXCEPTION_KIND_INVALID_OPERATION: _b.int
AMD_EXCEPTION_KIND_DIVISION_BY_ZERO: _b.int
AMD_EXCEPTION_KIND_OVERFLOW: _b.int
AMD_EXCEPTION_KIND_UNDERFLOW: _b.int
AMD_EXCEPTION_KIND_INEXACT: _b.int
hsa_dim3_t: _t.TypeAlias = hsa_dim3_s
hsa_file_t: _t.TypeAlias = _c.c_int
hsa_agent_t: _t.TypeAlias = hsa_agent_s
hsa_cache_t: _t.TypeAlias = hsa_cache_s
hsa_signal_t: _t.TypeAlias = hsa_signal_s
hsa_signal_value_t: _t.TypeAlias = _c.c_int64
hsa_signal_group_t: _t.TypeAlias = hsa_signal_group_s
hsa_region_t: _t.TypeAlias = hsa_region_s
hsa_queue_type32_t: _t.TypeAlias = _c.c_uint32
hsa_queue_t: _t.TypeAlias = hsa_queue_s
hsa_kernel_dispatch_packet_t: _t.TypeAlias = hsa_kernel_dispatch_packet_s
hsa_agent_dispatch_packet_t: _t.TypeAlias = hsa_agent_dispatch_packet_s
hsa_barrier_and_packet_t: _t.TypeAlias = hsa_barrier_and_packet_s
hsa_barrier_or_packet_t: _t.TypeAlias = hsa_barrier_or_packet_s
hsa_isa_t: _t.TypeAlias = hsa_isa_s
hsa_wavefront_t: _t.TypeAlias = hsa_wavefront_s
hsa_code_object_reader_t: _t.TypeAlias = hsa_code_object_reader_s
hsa_executable_t: _t.TypeAlias = hsa_executable_s
hsa_loaded_code_object_t: _t.TypeAlias = hsa_loaded_code_object_s
hsa_executable_symbol_t: _t.TypeAlias = hsa_executable_symbol_s
hsa_code_object_t: _t.TypeAlias = hsa_code_object_s
hsa_callback_data_t: _t.TypeAlias = hsa_callback_data_s
hsa_code_symbol_t: _t.TypeAlias = hsa_code_symbol_s
hsa_signal_condition32_t: _t.TypeAlias = _c.c_uint32
hsa_amd_packet_type8_t: _t.TypeAlias = _c.c_uint8
hsa_amd_vendor_packet_header_t: _t.TypeAlias = hsa_amd_packet_header_s
hsa_amd_barrier_value_packet_t: _t.TypeAlias = hsa_amd_barrier_value_packet_s
hsa_amd_agent_info_t: _t.TypeAlias = hsa_amd_agent_info_s
hsa_amd_hdp_flush_t: _t.TypeAlias = hsa_amd_hdp_flush_s
hsa_amd_region_info_t: _t.TypeAlias = hsa_amd_region_info_s
hsa_amd_coherency_type_t: _t.TypeAlias = hsa_amd_coherency_type_s
hsa_amd_profiling_dispatch_time_t: _t.TypeAlias = hsa_amd_profiling_dispatch_time_s
hsa_amd_profiling_async_copy_time_t: _t.TypeAlias = hsa_amd_profiling_async_copy_time_s
hsa_amd_signal_handler: _t.TypeAlias = _t.Any
hsa_amd_memory_pool_t: _t.TypeAlias = hsa_amd_memory_pool_s
hsa_amd_memory_pool_global_flag_t: _t.TypeAlias = hsa_amd_memory_pool_global_flag_s
hsa_pitched_ptr_t: _t.TypeAlias = hsa_pitched_ptr_s
hsa_amd_memory_pool_link_info_t: _t.TypeAlias = hsa_amd_memory_pool_link_info_s
hsa_amd_image_descriptor_t: _t.TypeAlias = hsa_amd_image_descriptor_s
hsa_amd_pointer_info_t: _t.TypeAlias = hsa_amd_pointer_info_s
hsa_amd_ipc_memory_t: _t.TypeAlias = hsa_amd_ipc_memory_s
hsa_amd_ipc_signal_t: _t.TypeAlias = hsa_amd_ipc_memory_t
hsa_amd_event_type_t: _t.TypeAlias = hsa_amd_event_type_s
hsa_amd_gpu_memory_fault_info_t: _t.TypeAlias = hsa_amd_gpu_memory_fault_info_s
hsa_amd_event_t: _t.TypeAlias = hsa_amd_event_s
hsa_amd_system_event_callback_t: _t.TypeAlias = _t.Any
hsa_amd_queue_priority_t: _t.TypeAlias = hsa_amd_queue_priority_s
hsa_amd_deallocation_callback_t: _t.TypeAlias = _t.Any
hsa_amd_svm_model_t: _t.TypeAlias = hsa_amd_svm_model_s
hsa_amd_svm_attribute_t: _t.TypeAlias = hsa_amd_svm_attribute_s
hsa_amd_svm_attribute_pair_t: _t.TypeAlias = hsa_amd_svm_attribute_pair_s
hsa_ext_image_t: _t.TypeAlias = hsa_ext_image_s
hsa_ext_image_channel_type32_t: _t.TypeAlias = _c.c_uint32
hsa_ext_image_channel_order32_t: _t.TypeAlias = _c.c_uint32
hsa_ext_image_format_t: _t.TypeAlias = hsa_ext_image_format_s
hsa_ext_image_descriptor_t: _t.TypeAlias = hsa_ext_image_descriptor_s
hsa_ext_image_data_info_t: _t.TypeAlias = hsa_ext_image_data_info_s
hsa_ext_image_region_t: _t.TypeAlias = hsa_ext_image_region_s
hsa_ext_sampler_t: _t.TypeAlias = hsa_ext_sampler_s
hsa_ext_sampler_addressing_mode32_t: _t.TypeAlias = _c.c_uint32
hsa_ext_sampler_coordinate_mode32_t: _t.TypeAlias = _c.c_uint32
hsa_ext_sampler_filter_mode32_t: _t.TypeAlias = _c.c_uint32
hsa_ext_sampler_descriptor_t: _t.TypeAlias = hsa_ext_sampler_descriptor_s
hsa_ext_images_1_00_pfn_t: _t.TypeAlias = hsa_ext_images_1_00_pfn_s
hsa_ext_images_1_pfn_t: _t.TypeAlias = hsa_ext_images_1_pfn_s
BrigModule_t: _t.TypeAlias = _c._Pointer[BrigModuleHeader]
hsa_ext_module_t: _t.TypeAlias = BrigModule_t
hsa_ext_program_t: _t.TypeAlias = hsa_ext_program_s
hsa_ext_control_directives_t: _t.TypeAlias = hsa_ext_control_directives_s
hsa_ext_finalizer_1_00_pfn_t: _t.TypeAlias = hsa_ext_finalizer_1_00_pfn_s
hsa_ven_amd_loader_segment_descriptor_t: _t.TypeAlias = hsa_ven_amd_loader_segment_descriptor_s
hsa_ven_amd_loader_loaded_code_object_info_t: _t.TypeAlias = hsa_ven_amd_loader_loaded_code_object_info_e
hsa_ven_amd_loader_1_00_pfn_t: _t.TypeAlias = hsa_ven_amd_loader_1_00_pfn_s
hsa_ven_amd_loader_1_01_pfn_t: _t.TypeAlias = hsa_ven_amd_loader_1_01_pfn_s
hsa_ven_amd_loader_1_02_pfn_t: _t.TypeAlias = hsa_ven_amd_loader_1_02_pfn_s
hsa_ven_amd_loader_1_03_pfn_t: _t.TypeAlias = hsa_ven_amd_loader_1_03_pfn_s
hsa_ven_amd_aqlprofile_data_callback_t: _t.TypeAlias = _t.Any
hsa_ven_amd_aqlprofile_1_00_pfn_t: _t.TypeAlias = hsa_ven_amd_aqlprofile_1_00_pfn_s
hsa_ven_amd_aqlprofile_pfn_t: _t.TypeAlias = hsa_ven_amd_aqlprofile_1_00_pfn_t
amd_queue_properties32_t: _t.TypeAlias = _c.c_uint32
amd_queue_t: _t.TypeAlias = amd_queue_s
amd_signal_kind64_t: _t.TypeAlias = _c.c_int64
amd_signal_t: _t.TypeAlias = amd_signal_s
amd_kernel_code_version32_t: _t.TypeAlias = _c.c_uint32
amd_machine_kind16_t: _t.TypeAlias = _c.c_uint16
amd_machine_version16_t: _t.TypeAlias = _c.c_uint16
amd_compute_pgm_rsrc_one32_t: _t.TypeAlias = _c.c_uint32
amd_compute_pgm_rsrc_two32_t: _t.TypeAlias = _c.c_uint32
amd_kernel_code_properties32_t: _t.TypeAlias = _c.c_uint32
amd_powertwo8_t: _t.TypeAlias = _c.c_uint8
amd_enabled_control_directive64_t: _t.TypeAlias = _c.c_uint64
amd_exception_kind16_t: _t.TypeAlias = _c.c_uint16
amd_control_directives_t: _t.TypeAlias = amd_control_directives_s
amd_kernel_code_t: _t.TypeAlias = amd_kernel_code_s
amd_runtime_loader_debug_info_t: _t.TypeAlias = amd_runtime_loader_debug_info_s
def hsa_status_string(status: _b.int, status_string: _s.reference[_c.c_char_p], /) -> _b.int: ...
def hsa_init(*arguments: _t.Any) -> _b.int: ...
def hsa_shut_down(*arguments: _t.Any) -> _b.int: ...
def hsa_system_get_info(attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_extension_get_name(extension: _b.int, name: _s.reference[_c.c_char_p], /) -> _b.int: ...
def hsa_system_extension_supported(extension: _b.int, version_major: _b.int, version_minor: _b.int, result: _s.reference[_c.c_bool], /) -> _b.int: ...
def hsa_system_major_extension_supported(extension: _b.int, version_major: _b.int, version_minor: _s.reference[_c.c_uint16], result: _s.reference[_c.c_bool], /) -> _b.int: ...
def hsa_system_get_extension_table(extension: _b.int, version_major: _b.int, version_minor: _b.int, table: _s.c_void_p, /) -> _b.int: ...
def hsa_system_get_major_extension_table(extension: _b.int, version_major: _b.int, table_length: _b.int, table: _s.c_void_p, /) -> _b.int: ...
def hsa_agent_get_info(agent: hsa_agent_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_iterate_agents(callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_agent_get_exception_policies(agent: hsa_agent_s, profile: _b.int, mask: _s.reference[_c.c_uint16], /) -> _b.int: ...
def hsa_cache_get_info(cache: hsa_cache_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_agent_iterate_caches(agent: hsa_agent_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_agent_extension_supported(extension: _b.int, agent: hsa_agent_s, version_major: _b.int, version_minor: _b.int, result: _s.reference[_c.c_bool], /) -> _b.int: ...
def hsa_agent_major_extension_supported(extension: _b.int, agent: hsa_agent_s, version_major: _b.int, version_minor: _s.reference[_c.c_uint16], result: _s.reference[_c.c_bool], /) -> _b.int: ...
def hsa_signal_create(initial_value: _b.int, num_consumers: _b.int, consumers: _s.reference[hsa_agent_s], signal: _s.reference[hsa_signal_s], /) -> _b.int: ...
def hsa_signal_destroy(signal: hsa_signal_s, /) -> _b.int: ...
def hsa_signal_load_scacquire(signal: hsa_signal_s, /) -> _b.int: ...
def hsa_signal_load_relaxed(signal: hsa_signal_s, /) -> _b.int: ...
def hsa_signal_load_acquire(signal: hsa_signal_s, /) -> _b.int: ...
def hsa_signal_store_relaxed(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_store_screlease(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_store_release(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_silent_store_relaxed(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_silent_store_screlease(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_exchange_scacq_screl(signal: hsa_signal_s, value: _b.int, /) -> _b.int: ...
def hsa_signal_exchange_acq_rel(signal: hsa_signal_s, value: _b.int, /) -> _b.int: ...
def hsa_signal_exchange_scacquire(signal: hsa_signal_s, value: _b.int, /) -> _b.int: ...
def hsa_signal_exchange_acquire(signal: hsa_signal_s, value: _b.int, /) -> _b.int: ...
def hsa_signal_exchange_relaxed(signal: hsa_signal_s, value: _b.int, /) -> _b.int: ...
def hsa_signal_exchange_screlease(signal: hsa_signal_s, value: _b.int, /) -> _b.int: ...
def hsa_signal_exchange_release(signal: hsa_signal_s, value: _b.int, /) -> _b.int: ...
def hsa_signal_cas_scacq_screl(signal: hsa_signal_s, expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_signal_cas_acq_rel(signal: hsa_signal_s, expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_signal_cas_scacquire(signal: hsa_signal_s, expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_signal_cas_acquire(signal: hsa_signal_s, expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_signal_cas_relaxed(signal: hsa_signal_s, expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_signal_cas_screlease(signal: hsa_signal_s, expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_signal_cas_release(signal: hsa_signal_s, expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_signal_add_scacq_screl(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_add_acq_rel(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_add_scacquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_add_acquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_add_relaxed(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_add_screlease(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_add_release(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_subtract_scacq_screl(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_subtract_acq_rel(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_subtract_scacquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_subtract_acquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_subtract_relaxed(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_subtract_screlease(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_subtract_release(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_and_scacq_screl(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_and_acq_rel(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_and_scacquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_and_acquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_and_relaxed(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_and_screlease(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_and_release(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_or_scacq_screl(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_or_acq_rel(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_or_scacquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_or_acquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_or_relaxed(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_or_screlease(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_or_release(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_xor_scacq_screl(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_xor_acq_rel(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_xor_scacquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_xor_acquire(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_xor_relaxed(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_xor_screlease(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_xor_release(signal: hsa_signal_s, value: _b.int, /) -> None: ...
def hsa_signal_wait_scacquire(signal: hsa_signal_s, condition: _b.int, compare_value: _b.int, timeout_hint: _b.int, wait_state_hint: _b.int, /) -> _b.int: ...
def hsa_signal_wait_relaxed(signal: hsa_signal_s, condition: _b.int, compare_value: _b.int, timeout_hint: _b.int, wait_state_hint: _b.int, /) -> _b.int: ...
def hsa_signal_wait_acquire(signal: hsa_signal_s, condition: _b.int, compare_value: _b.int, timeout_hint: _b.int, wait_state_hint: _b.int, /) -> _b.int: ...
def hsa_signal_group_create(num_signals: _b.int, signals: _s.reference[hsa_signal_s], num_consumers: _b.int, consumers: _s.reference[hsa_agent_s], signal_group: _s.reference[hsa_signal_group_s], /) -> _b.int: ...
def hsa_signal_group_destroy(signal_group: hsa_signal_group_s, /) -> _b.int: ...
def hsa_signal_group_wait_any_scacquire(signal_group: hsa_signal_group_s, conditions: _s.reference[_c.c_uint], compare_values: _s.reference[_c.c_int64], wait_state_hint: _b.int, signal: _s.reference[hsa_signal_s], value: _s.reference[_c.c_int64], /) -> _b.int: ...
def hsa_signal_group_wait_any_relaxed(signal_group: hsa_signal_group_s, conditions: _s.reference[_c.c_uint], compare_values: _s.reference[_c.c_int64], wait_state_hint: _b.int, signal: _s.reference[hsa_signal_s], value: _s.reference[_c.c_int64], /) -> _b.int: ...
def hsa_queue_create(agent: hsa_agent_s, size: _b.int, type: _b.int, callback: _t.Any, data: _s.c_void_p, private_segment_size: _b.int, group_segment_size: _b.int, queue: _s.reference[_c._Pointer[hsa_queue_s]], /) -> _b.int: ...
def hsa_soft_queue_create(region: hsa_region_s, size: _b.int, type: _b.int, features: _b.int, doorbell_signal: hsa_signal_s, queue: _s.reference[_c._Pointer[hsa_queue_s]], /) -> _b.int: ...
def hsa_queue_destroy(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_inactivate(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_load_read_index_acquire(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_load_read_index_scacquire(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_load_read_index_relaxed(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_load_write_index_acquire(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_load_write_index_scacquire(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_load_write_index_relaxed(queue: _s.reference[hsa_queue_s], /) -> _b.int: ...
def hsa_queue_store_write_index_relaxed(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> None: ...
def hsa_queue_store_write_index_release(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> None: ...
def hsa_queue_store_write_index_screlease(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> None: ...
def hsa_queue_cas_write_index_acq_rel(queue: _s.reference[hsa_queue_s], expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_queue_cas_write_index_scacq_screl(queue: _s.reference[hsa_queue_s], expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_queue_cas_write_index_acquire(queue: _s.reference[hsa_queue_s], expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_queue_cas_write_index_scacquire(queue: _s.reference[hsa_queue_s], expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_queue_cas_write_index_relaxed(queue: _s.reference[hsa_queue_s], expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_queue_cas_write_index_release(queue: _s.reference[hsa_queue_s], expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_queue_cas_write_index_screlease(queue: _s.reference[hsa_queue_s], expected: _b.int, value: _b.int, /) -> _b.int: ...
def hsa_queue_add_write_index_acq_rel(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> _b.int: ...
def hsa_queue_add_write_index_scacq_screl(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> _b.int: ...
def hsa_queue_add_write_index_acquire(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> _b.int: ...
def hsa_queue_add_write_index_scacquire(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> _b.int: ...
def hsa_queue_add_write_index_relaxed(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> _b.int: ...
def hsa_queue_add_write_index_release(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> _b.int: ...
def hsa_queue_add_write_index_screlease(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> _b.int: ...
def hsa_queue_store_read_index_relaxed(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> None: ...
def hsa_queue_store_read_index_release(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> None: ...
def hsa_queue_store_read_index_screlease(queue: _s.reference[hsa_queue_s], value: _b.int, /) -> None: ...
def hsa_region_get_info(region: hsa_region_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_agent_iterate_regions(agent: hsa_agent_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_memory_allocate(region: hsa_region_s, size: _b.int, ptr: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hsa_memory_free(ptr: _s.c_void_p, /) -> _b.int: ...
def hsa_memory_copy(dst: _s.c_void_p, src: _s.c_void_p, size: _b.int, /) -> _b.int: ...
def hsa_memory_assign_agent(ptr: _s.c_void_p, agent: hsa_agent_s, access: _b.int, /) -> _b.int: ...
def hsa_memory_register(ptr: _s.c_void_p, size: _b.int, /) -> _b.int: ...
def hsa_memory_deregister(ptr: _s.c_void_p, size: _b.int, /) -> _b.int: ...
def hsa_isa_from_name(name: _s.c_char_p, isa: _s.reference[hsa_isa_s], /) -> _b.int: ...
def hsa_agent_iterate_isas(agent: hsa_agent_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_isa_get_info(isa: hsa_isa_s, attribute: _b.int, index: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_isa_get_info_alt(isa: hsa_isa_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_isa_get_exception_policies(isa: hsa_isa_s, profile: _b.int, mask: _s.reference[_c.c_uint16], /) -> _b.int: ...
def hsa_isa_get_round_method(isa: hsa_isa_s, fp_type: _b.int, flush_mode: _b.int, round_method: _s.reference[_c.c_uint], /) -> _b.int: ...
def hsa_wavefront_get_info(wavefront: hsa_wavefront_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_isa_iterate_wavefronts(isa: hsa_isa_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_isa_compatible(code_object_isa: hsa_isa_s, agent_isa: hsa_isa_s, result: _s.reference[_c.c_bool], /) -> _b.int: ...
def hsa_code_object_reader_create_from_file(file: _b.int, code_object_reader: _s.reference[hsa_code_object_reader_s], /) -> _b.int: ...
def hsa_code_object_reader_create_from_memory(code_object: _s.c_void_p, size: _b.int, code_object_reader: _s.reference[hsa_code_object_reader_s], /) -> _b.int: ...
def hsa_code_object_reader_destroy(code_object_reader: hsa_code_object_reader_s, /) -> _b.int: ...
def hsa_executable_create(profile: _b.int, executable_state: _b.int, options: _s.c_char_p, executable: _s.reference[hsa_executable_s], /) -> _b.int: ...
def hsa_executable_create_alt(profile: _b.int, default_float_rounding_mode: _b.int, options: _s.c_char_p, executable: _s.reference[hsa_executable_s], /) -> _b.int: ...
def hsa_executable_destroy(executable: hsa_executable_s, /) -> _b.int: ...
def hsa_executable_load_program_code_object(executable: hsa_executable_s, code_object_reader: hsa_code_object_reader_s, options: _s.c_char_p, loaded_code_object: _s.reference[hsa_loaded_code_object_s], /) -> _b.int: ...
def hsa_executable_load_agent_code_object(executable: hsa_executable_s, agent: hsa_agent_s, code_object_reader: hsa_code_object_reader_s, options: _s.c_char_p, loaded_code_object: _s.reference[hsa_loaded_code_object_s], /) -> _b.int: ...
def hsa_executable_freeze(executable: hsa_executable_s, options: _s.c_char_p, /) -> _b.int: ...
def hsa_executable_get_info(executable: hsa_executable_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_global_variable_define(executable: hsa_executable_s, variable_name: _s.c_char_p, address: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_agent_global_variable_define(executable: hsa_executable_s, agent: hsa_agent_s, variable_name: _s.c_char_p, address: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_readonly_variable_define(executable: hsa_executable_s, agent: hsa_agent_s, variable_name: _s.c_char_p, address: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_validate(executable: hsa_executable_s, result: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hsa_executable_validate_alt(executable: hsa_executable_s, options: _s.c_char_p, result: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hsa_executable_get_symbol(executable: hsa_executable_s, module_name: _s.c_char_p, symbol_name: _s.c_char_p, agent: hsa_agent_s, call_convention: _b.int, symbol: _s.reference[hsa_executable_symbol_s], /) -> _b.int: ...
def hsa_executable_get_symbol_by_name(executable: hsa_executable_s, symbol_name: _s.c_char_p, agent: _s.reference[hsa_agent_s], symbol: _s.reference[hsa_executable_symbol_s], /) -> _b.int: ...
def hsa_executable_symbol_get_info(executable_symbol: hsa_executable_symbol_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_iterate_symbols(executable: hsa_executable_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_iterate_agent_symbols(executable: hsa_executable_s, agent: hsa_agent_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_iterate_program_symbols(executable: hsa_executable_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_code_object_serialize(code_object: hsa_code_object_s, alloc_callback: _t.Any, callback_data: hsa_callback_data_s, options: _s.c_char_p, serialized_code_object: _s.reference[_c.c_void_p], serialized_code_object_size: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hsa_code_object_deserialize(serialized_code_object: _s.c_void_p, serialized_code_object_size: _b.int, options: _s.c_char_p, code_object: _s.reference[hsa_code_object_s], /) -> _b.int: ...
def hsa_code_object_destroy(code_object: hsa_code_object_s, /) -> _b.int: ...
def hsa_code_object_get_info(code_object: hsa_code_object_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_executable_load_code_object(executable: hsa_executable_s, agent: hsa_agent_s, code_object: hsa_code_object_s, options: _s.c_char_p, /) -> _b.int: ...
def hsa_code_object_get_symbol(code_object: hsa_code_object_s, symbol_name: _s.c_char_p, symbol: _s.reference[hsa_code_symbol_s], /) -> _b.int: ...
def hsa_code_object_get_symbol_from_name(code_object: hsa_code_object_s, module_name: _s.c_char_p, symbol_name: _s.c_char_p, symbol: _s.reference[hsa_code_symbol_s], /) -> _b.int: ...
def hsa_code_symbol_get_info(code_symbol: hsa_code_symbol_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_code_object_iterate_symbols(code_object: hsa_code_object_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_coherency_get_type(agent: hsa_agent_s, type: _s.reference[_c.c_uint], /) -> _b.int: ...
def hsa_amd_coherency_set_type(agent: hsa_agent_s, type: _b.int, /) -> _b.int: ...
def hsa_amd_profiling_set_profiler_enabled(queue: _s.reference[hsa_queue_s], enable: _b.int, /) -> _b.int: ...
def hsa_amd_profiling_async_copy_enable(enable: _b.bool, /) -> _b.int: ...
def hsa_amd_profiling_get_dispatch_time(agent: hsa_agent_s, signal: hsa_signal_s, time: _s.reference[hsa_amd_profiling_dispatch_time_s], /) -> _b.int: ...
def hsa_amd_profiling_get_async_copy_time(signal: hsa_signal_s, time: _s.reference[hsa_amd_profiling_async_copy_time_s], /) -> _b.int: ...
def hsa_amd_profiling_convert_tick_to_system_domain(agent: hsa_agent_s, agent_tick: _b.int, system_tick: _s.reference[_c.c_uint64], /) -> _b.int: ...
def hsa_amd_signal_create(initial_value: _b.int, num_consumers: _b.int, consumers: _s.reference[hsa_agent_s], attributes: _b.int, signal: _s.reference[hsa_signal_s], /) -> _b.int: ...
def hsa_amd_signal_value_pointer(signal: hsa_signal_s, value_ptr: _s.reference[_c._Pointer[_c.c_int64]], /) -> _b.int: ...
def hsa_amd_signal_async_handler(signal: hsa_signal_s, cond: _b.int, value: _b.int, handler: _t.Any, arg: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_async_function(callback: _t.Any, arg: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_signal_wait_any(signal_count: _b.int, signals: _s.reference[hsa_signal_s], conds: _s.reference[_c.c_uint], values: _s.reference[_c.c_int64], timeout_hint: _b.int, wait_hint: _b.int, satisfying_value: _s.reference[_c.c_int64], /) -> _b.int: ...
def hsa_amd_image_get_info_max_dim(agent: hsa_agent_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_queue_cu_set_mask(queue: _s.reference[hsa_queue_s], num_cu_mask_count: _b.int, cu_mask: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hsa_amd_queue_cu_get_mask(queue: _s.reference[hsa_queue_s], num_cu_mask_count: _b.int, cu_mask: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hsa_amd_memory_pool_get_info(memory_pool: hsa_amd_memory_pool_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_agent_iterate_memory_pools(agent: hsa_agent_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_memory_pool_allocate(memory_pool: hsa_amd_memory_pool_s, size: _b.int, flags: _b.int, ptr: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hsa_amd_memory_pool_free(ptr: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_memory_async_copy(dst: _s.c_void_p, dst_agent: hsa_agent_s, src: _s.c_void_p, src_agent: hsa_agent_s, size: _b.int, num_dep_signals: _b.int, dep_signals: _s.reference[hsa_signal_s], completion_signal: hsa_signal_s, /) -> _b.int: ...
def hsa_amd_memory_async_copy_rect(dst: _s.reference[hsa_pitched_ptr_s], dst_offset: _s.reference[hsa_dim3_s], src: _s.reference[hsa_pitched_ptr_s], src_offset: _s.reference[hsa_dim3_s], range: _s.reference[hsa_dim3_s], copy_agent: hsa_agent_s, dir: _b.int, num_dep_signals: _b.int, dep_signals: _s.reference[hsa_signal_s], completion_signal: hsa_signal_s, /) -> _b.int: ...
def hsa_amd_agent_memory_pool_get_info(agent: hsa_agent_s, memory_pool: hsa_amd_memory_pool_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_agents_allow_access(num_agents: _b.int, agents: _s.reference[hsa_agent_s], flags: _s.reference[_c.c_uint32], ptr: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_memory_pool_can_migrate(src_memory_pool: hsa_amd_memory_pool_s, dst_memory_pool: hsa_amd_memory_pool_s, result: _s.reference[_c.c_bool], /) -> _b.int: ...
def hsa_amd_memory_migrate(ptr: _s.c_void_p, memory_pool: hsa_amd_memory_pool_s, flags: _b.int, /) -> _b.int: ...
def hsa_amd_memory_lock(host_ptr: _s.c_void_p, size: _b.int, agents: _s.reference[hsa_agent_s], num_agent: _b.int, agent_ptr: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hsa_amd_memory_lock_to_pool(host_ptr: _s.c_void_p, size: _b.int, agents: _s.reference[hsa_agent_s], num_agent: _b.int, pool: hsa_amd_memory_pool_s, flags: _b.int, agent_ptr: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hsa_amd_memory_unlock(host_ptr: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_memory_fill(ptr: _s.c_void_p, value: _b.int, count: _b.int, /) -> _b.int: ...
def hsa_amd_interop_map_buffer(num_agents: _b.int, agents: _s.reference[hsa_agent_s], interop_handle: _b.int, flags: _b.int, size: _s.reference[_c.c_size_t], ptr: _s.reference[_c.c_void_p], metadata_size: _s.reference[_c.c_size_t], metadata: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hsa_amd_interop_unmap_buffer(ptr: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_image_create(agent: hsa_agent_s, image_descriptor: _s.reference[hsa_ext_image_descriptor_s], image_layout: _s.reference[hsa_amd_image_descriptor_s], image_data: _s.c_void_p, access_permission: _b.int, image: _s.reference[hsa_ext_image_s], /) -> _b.int: ...
def hsa_amd_pointer_info(ptr: _s.c_void_p, info: _s.reference[hsa_amd_pointer_info_s], alloc: _t.Any, num_agents_accessible: _s.reference[_c.c_uint32], accessible: _s.reference[_c._Pointer[hsa_agent_s]], /) -> _b.int: ...
def hsa_amd_pointer_info_set_userdata(ptr: _s.c_void_p, userdata: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_ipc_memory_create(ptr: _s.c_void_p, len: _b.int, handle: _s.reference[hsa_amd_ipc_memory_s], /) -> _b.int: ...
def hsa_amd_ipc_memory_attach(handle: _s.reference[hsa_amd_ipc_memory_s], len: _b.int, num_agents: _b.int, mapping_agents: _s.reference[hsa_agent_s], mapped_ptr: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hsa_amd_ipc_memory_detach(mapped_ptr: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_ipc_signal_create(signal: hsa_signal_s, handle: _s.reference[hsa_amd_ipc_memory_s], /) -> _b.int: ...
def hsa_amd_ipc_signal_attach(handle: _s.reference[hsa_amd_ipc_memory_s], signal: _s.reference[hsa_signal_s], /) -> _b.int: ...
def hsa_amd_register_system_event_handler(callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_queue_set_priority(queue: _s.reference[hsa_queue_s], priority: _b.int, /) -> _b.int: ...
def hsa_amd_register_deallocation_callback(ptr: _s.c_void_p, callback: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def hsa_amd_deregister_deallocation_callback(ptr: _s.c_void_p, callback: _t.Any, /) -> _b.int: ...
def hsa_amd_svm_attributes_set(ptr: _s.c_void_p, size: _b.int, attribute_list: _s.reference[hsa_amd_svm_attribute_pair_s], attribute_count: _b.int, /) -> _b.int: ...
def hsa_amd_svm_attributes_get(ptr: _s.c_void_p, size: _b.int, attribute_list: _s.reference[hsa_amd_svm_attribute_pair_s], attribute_count: _b.int, /) -> _b.int: ...
def hsa_amd_svm_prefetch_async(ptr: _s.c_void_p, size: _b.int, agent: hsa_agent_s, num_dep_signals: _b.int, dep_signals: _s.reference[hsa_signal_s], completion_signal: hsa_signal_s, /) -> _b.int: ...
def hsa_ext_image_get_capability(agent: hsa_agent_s, geometry: _b.int, image_format: _s.reference[hsa_ext_image_format_s], capability_mask: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hsa_ext_image_get_capability_with_layout(agent: hsa_agent_s, geometry: _b.int, image_format: _s.reference[hsa_ext_image_format_s], image_data_layout: _b.int, capability_mask: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hsa_ext_image_data_get_info(agent: hsa_agent_s, image_descriptor: _s.reference[hsa_ext_image_descriptor_s], access_permission: _b.int, image_data_info: _s.reference[hsa_ext_image_data_info_s], /) -> _b.int: ...
def hsa_ext_image_data_get_info_with_layout(agent: hsa_agent_s, image_descriptor: _s.reference[hsa_ext_image_descriptor_s], access_permission: _b.int, image_data_layout: _b.int, image_data_row_pitch: _b.int, image_data_slice_pitch: _b.int, image_data_info: _s.reference[hsa_ext_image_data_info_s], /) -> _b.int: ...
def hsa_ext_image_create(agent: hsa_agent_s, image_descriptor: _s.reference[hsa_ext_image_descriptor_s], image_data: _s.c_void_p, access_permission: _b.int, image: _s.reference[hsa_ext_image_s], /) -> _b.int: ...
def hsa_ext_image_create_with_layout(agent: hsa_agent_s, image_descriptor: _s.reference[hsa_ext_image_descriptor_s], image_data: _s.c_void_p, access_permission: _b.int, image_data_layout: _b.int, image_data_row_pitch: _b.int, image_data_slice_pitch: _b.int, image: _s.reference[hsa_ext_image_s], /) -> _b.int: ...
def hsa_ext_image_destroy(agent: hsa_agent_s, image: hsa_ext_image_s, /) -> _b.int: ...
def hsa_ext_image_copy(agent: hsa_agent_s, src_image: hsa_ext_image_s, src_offset: _s.reference[hsa_dim3_s], dst_image: hsa_ext_image_s, dst_offset: _s.reference[hsa_dim3_s], range: _s.reference[hsa_dim3_s], /) -> _b.int: ...
def hsa_ext_image_import(agent: hsa_agent_s, src_memory: _s.c_void_p, src_row_pitch: _b.int, src_slice_pitch: _b.int, dst_image: hsa_ext_image_s, image_region: _s.reference[hsa_ext_image_region_s], /) -> _b.int: ...
def hsa_ext_image_export(agent: hsa_agent_s, src_image: hsa_ext_image_s, dst_memory: _s.c_void_p, dst_row_pitch: _b.int, dst_slice_pitch: _b.int, image_region: _s.reference[hsa_ext_image_region_s], /) -> _b.int: ...
def hsa_ext_image_clear(agent: hsa_agent_s, image: hsa_ext_image_s, data: _s.c_void_p, image_region: _s.reference[hsa_ext_image_region_s], /) -> _b.int: ...
def hsa_ext_sampler_create(agent: hsa_agent_s, sampler_descriptor: _s.reference[hsa_ext_sampler_descriptor_s], sampler: _s.reference[hsa_ext_sampler_s], /) -> _b.int: ...
def hsa_ext_sampler_destroy(agent: hsa_agent_s, sampler: hsa_ext_sampler_s, /) -> _b.int: ...
def hsa_ext_program_create(machine_model: _b.int, profile: _b.int, default_float_rounding_mode: _b.int, options: _s.c_char_p, program: _s.reference[hsa_ext_program_s], /) -> _b.int: ...
def hsa_ext_program_destroy(program: hsa_ext_program_s, /) -> _b.int: ...
def hsa_ext_program_add_module(program: hsa_ext_program_s, module: _s.reference[BrigModuleHeader], /) -> _b.int: ...
def hsa_ext_program_iterate_modules(program: hsa_ext_program_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_ext_program_get_info(program: hsa_ext_program_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_ext_program_finalize(program: hsa_ext_program_s, isa: hsa_isa_s, call_convention: _b.int, control_directives: hsa_ext_control_directives_s, options: _s.c_char_p, code_object_type: _b.int, code_object: _s.reference[hsa_code_object_s], /) -> _b.int: ...
def hsa_ven_amd_loader_query_host_address(device_address: _s.c_void_p, host_address: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hsa_ven_amd_loader_query_segment_descriptors(segment_descriptors: _s.reference[hsa_ven_amd_loader_segment_descriptor_s], num_segment_descriptors: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hsa_ven_amd_loader_query_executable(device_address: _s.c_void_p, executable: _s.reference[hsa_executable_s], /) -> _b.int: ...
def hsa_ven_amd_loader_executable_iterate_loaded_code_objects(executable: hsa_executable_s, callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_ven_amd_loader_loaded_code_object_get_info(loaded_code_object: hsa_loaded_code_object_s, attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size(file: _b.int, offset: _b.int, size: _b.int, code_object_reader: _s.reference[hsa_code_object_reader_s], /) -> _b.int: ...
def hsa_ven_amd_loader_iterate_executables(callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_version_major(*arguments: _t.Any) -> _b.int: ...
def hsa_ven_amd_aqlprofile_version_minor(*arguments: _t.Any) -> _b.int: ...
def hsa_ven_amd_aqlprofile_validate_event(agent: hsa_agent_s, event: _s.reference[hsa_ven_amd_aqlprofile_event_t], result: _s.reference[_c.c_bool], /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_start(profile: _s.reference[hsa_ven_amd_aqlprofile_profile_t], aql_start_packet: _s.reference[hsa_ext_amd_aql_pm4_packet_t], /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_stop(profile: _s.reference[hsa_ven_amd_aqlprofile_profile_t], aql_stop_packet: _s.reference[hsa_ext_amd_aql_pm4_packet_t], /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_read(profile: _s.reference[hsa_ven_amd_aqlprofile_profile_t], aql_read_packet: _s.reference[hsa_ext_amd_aql_pm4_packet_t], /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_legacy_get_pm4(aql_packet: _s.reference[hsa_ext_amd_aql_pm4_packet_t], data: _s.c_void_p, /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_get_info(profile: _s.reference[hsa_ven_amd_aqlprofile_profile_t], attribute: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_iterate_data(profile: _s.reference[hsa_ven_amd_aqlprofile_profile_t], callback: _t.Any, data: _s.c_void_p, /) -> _b.int: ...
def hsa_ven_amd_aqlprofile_error_string(str: _s.reference[_c.c_char_p], /) -> _b.int: ...
def AMD_HSA_BITS_GET(src: _s.number, mask: _b.str) -> _b.int: ...
HSA_VERSION_1_0: _b.int
HSA_AMD_INTERFACE_VERSION_MAJOR: _b.int
HSA_AMD_INTERFACE_VERSION_MINOR: _b.int
HSA_STATUS_ERROR_INVALID_MEMORY_POOL: _b.int
HSA_STATUS_ERROR_MEMORY_APERTURE_VIOLATION: _b.int
HSA_STATUS_ERROR_ILLEGAL_INSTRUCTION: _b.int
HSA_STATUS_ERROR_MEMORY_FAULT: _b.int
HSA_STATUS_CU_MASK_REDUCED: _b.int
HSA_EXT_STATUS_ERROR_IMAGE_FORMAT_UNSUPPORTED: _b.int
HSA_EXT_STATUS_ERROR_IMAGE_SIZE_UNSUPPORTED: _b.int
HSA_EXT_STATUS_ERROR_IMAGE_PITCH_UNSUPPORTED: _b.int
HSA_EXT_STATUS_ERROR_SAMPLER_DESCRIPTOR_UNSUPPORTED: _b.int
HSA_EXT_AGENT_INFO_IMAGE_1D_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_1DA_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_1DB_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_2D_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_2DA_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_2DDEPTH_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_2DADEPTH_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_3D_MAX_ELEMENTS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_ARRAY_MAX_LAYERS: _b.int
HSA_EXT_AGENT_INFO_MAX_IMAGE_RD_HANDLES: _b.int
HSA_EXT_AGENT_INFO_MAX_IMAGE_RORW_HANDLES: _b.int
HSA_EXT_AGENT_INFO_MAX_SAMPLER_HANDLERS: _b.int
HSA_EXT_AGENT_INFO_IMAGE_LINEAR_ROW_PITCH_ALIGNMENT: _b.int
HSA_EXT_STATUS_ERROR_INVALID_PROGRAM: _b.int
HSA_EXT_STATUS_ERROR_INVALID_MODULE: _b.int
HSA_EXT_STATUS_ERROR_INCOMPATIBLE_MODULE: _b.int
HSA_EXT_STATUS_ERROR_MODULE_ALREADY_INCLUDED: _b.int
HSA_EXT_STATUS_ERROR_SYMBOL_MISMATCH: _b.int
HSA_EXT_STATUS_ERROR_FINALIZATION_FAILED: _b.int
HSA_EXT_STATUS_ERROR_DIRECTIVE_MISMATCH: _b.int
hsa_ven_amd_loader: _b.int
HSA_AQLPROFILE_VERSION_MAJOR: _b.int
HSA_AQLPROFILE_VERSION_MINOR: _b.int
HSA_VEN_AMD_AQLPROFILE_LEGACY_PM4_PACKET_SIZE: _b.int
hsa_ven_amd_aqlprofile_VERSION_MAJOR: _b.int
kAqlProfileLib: _b.str
AMD_QUEUE_ALIGN_BYTES: _b.int
AMD_HSA_ABI_VERSION: _b.str
AMD_SIGNAL_ALIGN_BYTES: _b.int
AMD_CONTROL_DIRECTIVES_ALIGN_BYTES: _b.int
AMD_ISA_ALIGN_BYTES: _b.int
AMD_KERNEL_CODE_ALIGN_BYTES: _b.int
