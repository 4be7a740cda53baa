"""HSA runtime 6.4 with AMD's extensions and the AMD queue, signal and kernel-code formats: hsa/hsa.h,
hsa/hsa_ext_amd.h, hsa/hsa_ext_finalize.h, hsa/hsa_ext_image.h, hsa/hsa_ven_amd_loader.h,
hsa/hsa_ven_amd_aqlprofile.h, hsa/amd_hsa_queue.h, hsa/amd_hsa_signal.h, hsa/amd_hsa_kernel_code.h,
hsa/amd_hsa_common.h.

Types for editors and type checkers. Made by `autogen regen hsa` from headers/hsa.toml; do not edit.
"""

from ctypes import c_bool, c_char_p, c_int, c_int64, c_size_t, c_uint, c_uint16, c_uint32, c_uint64, c_uint8, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import (Address, ArrayOf, BareStructure, Bool, Bytes, CFunction, CString, Callback, Enum, Enumeration, Function, Inner, Int, Member, Pointer, PointerTo, Structure, Union, char_p,
    constant_memory, ints, items, members, number, reference, void_p, writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class hsa_dim3_s(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class hsa_agent_s(Structure):
    handle: Int = ...

class hsa_cache_s(Structure):
    handle: Int = ...

class hsa_signal_s(Structure):
    handle: Int = ...

class hsa_signal_group_s(Structure):
    handle: Int = ...

class hsa_region_s(Structure):
    handle: Int = ...

class hsa_queue_s(Structure):
    type: Int = ...
    features: Int = ...
    base_address: Address = ...
    doorbell_signal: Inner[hsa_signal_s] = ...
    size: Int = ...
    reserved1: Int = ...
    id: Int = ...

class hsa_kernel_dispatch_packet_s(Structure):
    header: Int = ...
    setup: Int = ...
    workgroup_size_x: Int = ...
    workgroup_size_y: Int = ...
    workgroup_size_z: Int = ...
    reserved0: Int = ...
    grid_size_x: Int = ...
    grid_size_y: Int = ...
    grid_size_z: Int = ...
    private_segment_size: Int = ...
    group_segment_size: Int = ...
    kernel_object: Int = ...
    kernarg_address: Address = ...
    reserved2: Int = ...
    completion_signal: Inner[hsa_signal_s] = ...

class hsa_agent_dispatch_packet_s(Structure):
    header: Int = ...
    type: Int = ...
    reserved0: Int = ...
    return_address: Address = ...
    arg: ArrayOf[c_uint64] = ...
    reserved2: Int = ...
    completion_signal: Inner[hsa_signal_s] = ...

class hsa_barrier_and_packet_s(Structure):
    header: Int = ...
    reserved0: Int = ...
    reserved1: Int = ...
    dep_signal: ArrayOf[hsa_signal_s] = ...
    reserved2: Int = ...
    completion_signal: Inner[hsa_signal_s] = ...

class hsa_barrier_or_packet_s(Structure):
    header: Int = ...
    reserved0: Int = ...
    reserved1: Int = ...
    dep_signal: ArrayOf[hsa_signal_s] = ...
    reserved2: Int = ...
    completion_signal: Inner[hsa_signal_s] = ...

class hsa_isa_s(Structure):
    handle: Int = ...

class hsa_wavefront_s(Structure):
    handle: Int = ...

class hsa_code_object_reader_s(Structure):
    handle: Int = ...

class hsa_executable_s(Structure):
    handle: Int = ...

class hsa_loaded_code_object_s(Structure):
    handle: Int = ...

class hsa_executable_symbol_s(Structure):
    handle: Int = ...

class hsa_code_object_s(Structure):
    handle: Int = ...

class hsa_callback_data_s(Structure):
    handle: Int = ...

class hsa_code_symbol_s(Structure):
    handle: Int = ...

class hsa_amd_packet_header_s(Structure):
    header: Int = ...
    AmdFormat: Int = ...
    reserved: Int = ...

class hsa_amd_barrier_value_packet_s(Structure):
    header: Inner[hsa_amd_packet_header_s] = ...
    reserved0: Int = ...
    signal: Inner[hsa_signal_s] = ...
    value: Int = ...
    mask: Int = ...
    cond: Int = ...
    reserved1: Int = ...
    reserved2: Int = ...
    reserved3: Int = ...
    completion_signal: Inner[hsa_signal_s] = ...

class hsa_amd_aie_ert_start_kernel_header_s(Structure):
    state: Int = ...
    stat_enabled: Int = ...
    unused: Int = ...
    extra_cu_masks: Int = ...
    count: Int = ...
    opcode: Int = ...
    type: Int = ...

class hsa_amd_aie_ert_start_kernel_data_s(Structure):
    cu_mask: Int = ...
    data: ArrayOf[c_uint32] = ...

class hsa_amd_aie_ert_command_chain_data_s(Structure):
    command_count: Int = ...
    submit_index: Int = ...
    error_index: Int = ...
    reserved: ArrayOf[c_uint32] = ...
    data: ArrayOf[c_uint64] = ...

class hsa_amd_aie_ert_packet_s(Structure):
    header: Inner[hsa_amd_packet_header_s] = ...
    state: Int = ...
    custom: Int = ...
    count: Int = ...
    opcode: Int = ...
    type: Int = ...
    reserved0: Int = ...
    reserved1: Int = ...
    reserved2: Int = ...
    reserved3: Int = ...
    reserved4: Int = ...
    reserved5: Int = ...
    payload_data: Int = ...

class hsa_amd_aie_ert_packet_s_struct_state(Structure):
    state: Int = ...
    custom: Int = ...
    count: Int = ...
    opcode: Int = ...
    type: Int = ...

class hsa_amd_hdp_flush_s(Structure):
    HDP_MEM_FLUSH_CNTL: PointerTo[c_uint32] = ...
    HDP_REG_FLUSH_CNTL: PointerTo[c_uint32] = ...

class hsa_amd_profiling_dispatch_time_s(Structure):
    start: Int = ...
    end: Int = ...

class hsa_amd_profiling_async_copy_time_s(Structure):
    start: Int = ...
    end: Int = ...

class hsa_amd_image_descriptor_s(Structure):
    version: Int = ...
    deviceID: Int = ...
    data: ArrayOf[c_uint32] = ...

class hsa_amd_memory_pool_s(Structure):
    handle: Int = ...

class hsa_pitched_ptr_s(Structure):
    base: Address = ...
    pitch: Int = ...
    slice: Int = ...

class hsa_amd_memory_pool_link_info_s(Structure):
    min_latency: Int = ...
    max_latency: Int = ...
    min_bandwidth: Int = ...
    max_bandwidth: Int = ...
    atomic_support_32bit: Bool = ...
    atomic_support_64bit: Bool = ...
    coherent_support: Bool = ...
    link_type: Enumeration[hsa_amd_link_info_type_t] = ...
    numa_distance: Int = ...

class hsa_amd_pointer_info_s(Structure):
    size: Int = ...
    type: Enumeration[hsa_amd_pointer_type_t] = ...
    agentBaseAddress: Address = ...
    hostBaseAddress: Address = ...
    sizeInBytes: Int = ...
    userData: Address = ...
    agentOwner: Inner[hsa_agent_s] = ...
    global_flags: Int = ...

class hsa_amd_ipc_memory_s(Structure):
    handle: ArrayOf[c_uint32] = ...

class hsa_amd_gpu_memory_fault_info_s(Structure):
    agent: Inner[hsa_agent_s] = ...
    virtual_address: Int = ...
    fault_reason_mask: Int = ...

class hsa_amd_gpu_memory_error_info_s(Structure):
    agent: Inner[hsa_agent_s] = ...
    virtual_address: Int = ...
    error_reason_mask: Int = ...

class hsa_amd_gpu_hw_exception_info_s(Structure):
    agent: Inner[hsa_agent_s] = ...
    reset_type: Enumeration[hsa_amd_hw_exception_reset_type_t] = ...
    reset_cause: Enumeration[hsa_amd_hw_exception_reset_cause_t] = ...

class hsa_amd_event_s(Structure):
    event_type: Enumeration[hsa_amd_event_type_s] = ...
    memory_fault: Inner[hsa_amd_gpu_memory_fault_info_s] = ...
    hw_exception: Inner[hsa_amd_gpu_hw_exception_info_s] = ...
    memory_error: Inner[hsa_amd_gpu_memory_error_info_s] = ...

class hsa_amd_event_s_union_memory_fault(Union):
    memory_fault: Inner[hsa_amd_gpu_memory_fault_info_s] = ...
    hw_exception: Inner[hsa_amd_gpu_hw_exception_info_s] = ...
    memory_error: Inner[hsa_amd_gpu_memory_error_info_s] = ...

class hsa_amd_svm_attribute_pair_s(Structure):
    attribute: Int = ...
    value: Int = ...

class hsa_amd_vmem_alloc_handle_s(Structure):
    handle: Int = ...

class hsa_amd_memory_access_desc_s(Structure):
    permissions: Enumeration[hsa_access_permission_t] = ...
    agent_handle: Inner[hsa_agent_s] = ...

class hsa_ext_image_s(Structure):
    handle: Int = ...

class hsa_ext_image_format_s(Structure):
    channel_type: Int = ...
    channel_order: Int = ...

class hsa_ext_image_descriptor_s(Structure):
    geometry: Enumeration[hsa_ext_image_geometry_t] = ...
    width: Int = ...
    height: Int = ...
    depth: Int = ...
    array_size: Int = ...
    format: Inner[hsa_ext_image_format_s] = ...

class hsa_ext_image_data_info_s(Structure):
    size: Int = ...
    alignment: Int = ...

class hsa_ext_image_region_s(Structure):
    offset: Inner[hsa_dim3_s] = ...
    range: Inner[hsa_dim3_s] = ...

class hsa_ext_sampler_s(Structure):
    handle: Int = ...

class hsa_ext_sampler_descriptor_s(Structure):
    coordinate_mode: Int = ...
    filter_mode: Int = ...
    address_mode: Int = ...

class hsa_ext_sampler_descriptor_v2_s(Structure):
    coordinate_mode: Int = ...
    filter_mode: Int = ...
    address_modes: ArrayOf[c_uint32] = ...

class hsa_ext_images_1_00_pfn_s(Structure):
    hsa_ext_image_get_capability: Function[CFunction[[hsa_agent_s, int, Pointer[hsa_ext_image_format_s], Pointer[c_uint32]], [hsa_agent_s, int, reference[hsa_ext_image_format_s], reference[c_uint32]],
        int]] = ...
    hsa_ext_image_data_get_info: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_image_descriptor_s], int, Pointer[hsa_ext_image_data_info_s]], [hsa_agent_s, reference[hsa_ext_image_descriptor_s],
        int, reference[hsa_ext_image_data_info_s]], int]] = ...
    hsa_ext_image_create: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_image_descriptor_s], int | None, int, Pointer[hsa_ext_image_s]], [hsa_agent_s, reference[hsa_ext_image_descriptor_s], void_p,
        int, reference[hsa_ext_image_s]], int]] = ...
    hsa_ext_image_destroy: Function[Callback[[hsa_agent_s, hsa_ext_image_s], int]] = ...
    hsa_ext_image_copy: Function[CFunction[[hsa_agent_s, hsa_ext_image_s, Pointer[hsa_dim3_s], hsa_ext_image_s, Pointer[hsa_dim3_s], Pointer[hsa_dim3_s]], [hsa_agent_s, hsa_ext_image_s,
        reference[hsa_dim3_s], hsa_ext_image_s, reference[hsa_dim3_s], reference[hsa_dim3_s]], int]] = ...
    hsa_ext_image_import: Function[CFunction[[hsa_agent_s, int | None, int, int, hsa_ext_image_s, Pointer[hsa_ext_image_region_s]], [hsa_agent_s, void_p, int, int, hsa_ext_image_s,
        reference[hsa_ext_image_region_s]], int]] = ...
    hsa_ext_image_export: Function[CFunction[[hsa_agent_s, hsa_ext_image_s, int | None, int, int, Pointer[hsa_ext_image_region_s]], [hsa_agent_s, hsa_ext_image_s, void_p, int, int,
        reference[hsa_ext_image_region_s]], int]] = ...
    hsa_ext_image_clear: Function[CFunction[[hsa_agent_s, hsa_ext_image_s, int | None, Pointer[hsa_ext_image_region_s]], [hsa_agent_s, hsa_ext_image_s, void_p, reference[hsa_ext_image_region_s]],
        int]] = ...
    hsa_ext_sampler_create: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_sampler_descriptor_s], Pointer[hsa_ext_sampler_s]], [hsa_agent_s, reference[hsa_ext_sampler_descriptor_s],
        reference[hsa_ext_sampler_s]], int]] = ...
    hsa_ext_sampler_destroy: Function[Callback[[hsa_agent_s, hsa_ext_sampler_s], int]] = ...

class hsa_ext_images_1_pfn_s(Structure):
    hsa_ext_image_get_capability: Function[CFunction[[hsa_agent_s, int, Pointer[hsa_ext_image_format_s], Pointer[c_uint32]], [hsa_agent_s, int, reference[hsa_ext_image_format_s], reference[c_uint32]],
        int]] = ...
    hsa_ext_image_data_get_info: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_image_descriptor_s], int, Pointer[hsa_ext_image_data_info_s]], [hsa_agent_s, reference[hsa_ext_image_descriptor_s],
        int, reference[hsa_ext_image_data_info_s]], int]] = ...
    hsa_ext_image_create: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_image_descriptor_s], int | None, int, Pointer[hsa_ext_image_s]], [hsa_agent_s, reference[hsa_ext_image_descriptor_s], void_p,
        int, reference[hsa_ext_image_s]], int]] = ...
    hsa_ext_image_destroy: Function[Callback[[hsa_agent_s, hsa_ext_image_s], int]] = ...
    hsa_ext_image_copy: Function[CFunction[[hsa_agent_s, hsa_ext_image_s, Pointer[hsa_dim3_s], hsa_ext_image_s, Pointer[hsa_dim3_s], Pointer[hsa_dim3_s]], [hsa_agent_s, hsa_ext_image_s,
        reference[hsa_dim3_s], hsa_ext_image_s, reference[hsa_dim3_s], reference[hsa_dim3_s]], int]] = ...
    hsa_ext_image_import: Function[CFunction[[hsa_agent_s, int | None, int, int, hsa_ext_image_s, Pointer[hsa_ext_image_region_s]], [hsa_agent_s, void_p, int, int, hsa_ext_image_s,
        reference[hsa_ext_image_region_s]], int]] = ...
    hsa_ext_image_export: Function[CFunction[[hsa_agent_s, hsa_ext_image_s, int | None, int, int, Pointer[hsa_ext_image_region_s]], [hsa_agent_s, hsa_ext_image_s, void_p, int, int,
        reference[hsa_ext_image_region_s]], int]] = ...
    hsa_ext_image_clear: Function[CFunction[[hsa_agent_s, hsa_ext_image_s, int | None, Pointer[hsa_ext_image_region_s]], [hsa_agent_s, hsa_ext_image_s, void_p, reference[hsa_ext_image_region_s]],
        int]] = ...
    hsa_ext_sampler_create: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_sampler_descriptor_s], Pointer[hsa_ext_sampler_s]], [hsa_agent_s, reference[hsa_ext_sampler_descriptor_s],
        reference[hsa_ext_sampler_s]], int]] = ...
    hsa_ext_sampler_destroy: Function[Callback[[hsa_agent_s, hsa_ext_sampler_s], int]] = ...
    hsa_ext_image_get_capability_with_layout: Function[CFunction[[hsa_agent_s, int, Pointer[hsa_ext_image_format_s], int, Pointer[c_uint32]], [hsa_agent_s, int, reference[hsa_ext_image_format_s], int,
        reference[c_uint32]], int]] = ...
    hsa_ext_image_data_get_info_with_layout: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_image_descriptor_s], int, int, int, int, Pointer[hsa_ext_image_data_info_s]], [hsa_agent_s,
        reference[hsa_ext_image_descriptor_s], int, int, int, int, reference[hsa_ext_image_data_info_s]], int]] = ...
    hsa_ext_image_create_with_layout: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_image_descriptor_s], int | None, int, int, int, int, Pointer[hsa_ext_image_s]], [hsa_agent_s,
        reference[hsa_ext_image_descriptor_s], void_p, int, int, int, int, reference[hsa_ext_image_s]], int]] = ...
    hsa_ext_sampler_create_v2: Function[CFunction[[hsa_agent_s, Pointer[hsa_ext_sampler_descriptor_v2_s], Pointer[hsa_ext_sampler_s]], [hsa_agent_s, reference[hsa_ext_sampler_descriptor_v2_s],
        reference[hsa_ext_sampler_s]], int]] = ...

class perf_sample_hosttrap_v1_t(Structure):
    pc: Int = ...
    exec_mask: Int = ...
    workgroup_id_x: Int = ...
    workgroup_id_y: Int = ...
    workgroup_id_z: Int = ...
    wave_in_wg: Int = ...
    chiplet: Int = ...
    reserved: Int = ...
    hw_id: Int = ...
    reserved0: Int = ...
    reserved1: Int = ...
    timestamp: Int = ...
    correlation_id: Int = ...

class perf_sample_snapshot_v1_t(Structure):
    pc: Int = ...
    exec_mask: Int = ...
    workgroup_id_x: Int = ...
    workgroup_id_y: Int = ...
    workgroup_id_z: Int = ...
    wave_in_wg: Int = ...
    chiplet: Int = ...
    reserved: Int = ...
    hw_id: Int = ...
    perf_snapshot_data: Int = ...
    perf_snapshot_data1: Int = ...
    perf_snapshot_data2: Int = ...
    timestamp: Int = ...
    correlation_id: Int = ...

class hsa_ven_amd_pcs_t(Structure):
    handle: Int = ...

class hsa_ven_amd_pcs_configuration_t(Structure):
    method: Enumeration[hsa_ven_amd_pcs_method_kind_t] = ...
    units: Enumeration[hsa_ven_amd_pcs_units_t] = ...
    min_interval: Int = ...
    max_interval: Int = ...
    flags: Int = ...

class hsa_ven_amd_pc_sampling_1_00_pfn_t(Structure):
    hsa_ven_amd_pcs_iterate_configuration: Function[CFunction[[hsa_agent_s, hsa_ven_amd_pcs_iterate_configuration_callback_t, int | None], [hsa_agent_s,
        hsa_ven_amd_pcs_iterate_configuration_callback_t, void_p], int]] = ...
    hsa_ven_amd_pcs_create: Function[CFunction[[hsa_agent_s, int, int, int, int, int, hsa_ven_amd_pcs_data_ready_callback_t, int | None, Pointer[hsa_ven_amd_pcs_t]], [hsa_agent_s, int, int, int, int,
        int, hsa_ven_amd_pcs_data_ready_callback_t, void_p, reference[hsa_ven_amd_pcs_t]], int]] = ...
    hsa_ven_amd_pcs_create_from_id: Function[CFunction[[int, hsa_agent_s, int, int, int, int, int, hsa_ven_amd_pcs_data_ready_callback_t, int | None, Pointer[hsa_ven_amd_pcs_t]], [int, hsa_agent_s,
        int, int, int, int, int, hsa_ven_amd_pcs_data_ready_callback_t, void_p, reference[hsa_ven_amd_pcs_t]], int]] = ...
    hsa_ven_amd_pcs_destroy: Function[Callback[[hsa_ven_amd_pcs_t], int]] = ...
    hsa_ven_amd_pcs_start: Function[Callback[[hsa_ven_amd_pcs_t], int]] = ...
    hsa_ven_amd_pcs_stop: Function[Callback[[hsa_ven_amd_pcs_t], int]] = ...
    hsa_ven_amd_pcs_flush: Function[Callback[[hsa_ven_amd_pcs_t], int]] = ...

class BrigModuleHeader(BareStructure): ...

class hsa_ext_program_s(Structure):
    handle: Int = ...

class hsa_ext_control_directives_s(Structure):
    control_directives_mask: Int = ...
    break_exceptions_mask: Int = ...
    detect_exceptions_mask: Int = ...
    max_dynamic_group_size: Int = ...
    max_flat_grid_size: Int = ...
    max_flat_workgroup_size: Int = ...
    reserved1: Int = ...
    required_grid_size: ArrayOf[c_uint64] = ...
    required_workgroup_size: Inner[hsa_dim3_s] = ...
    required_dim: Int = ...
    reserved2: ArrayOf[c_uint8] = ...

class hsa_ext_finalizer_1_00_pfn_s(Structure):
    hsa_ext_program_create: Function[CFunction[[int, int, int, bytes | None, Pointer[hsa_ext_program_s]], [int, int, int, char_p, reference[hsa_ext_program_s]], int]] = ...
    hsa_ext_program_destroy: Function[Callback[[hsa_ext_program_s], int]] = ...
    hsa_ext_program_add_module: Function[CFunction[[hsa_ext_program_s, hsa_ext_module_t], [hsa_ext_program_s, reference[BrigModuleHeader]], int]] = ...
    hsa_ext_program_iterate_modules: Function[CFunction[[hsa_ext_program_s, CFunction[[hsa_ext_program_s, hsa_ext_module_t, int | None], [hsa_ext_program_s, reference[BrigModuleHeader], void_p], int],
        int | None], [hsa_ext_program_s, CFunction[[hsa_ext_program_s, hsa_ext_module_t, int | None], [hsa_ext_program_s, reference[BrigModuleHeader], void_p], int], void_p], int]] = ...
    hsa_ext_program_get_info: Function[CFunction[[hsa_ext_program_s, int, int | None], [hsa_ext_program_s, int, void_p], int]] = ...
    hsa_ext_program_finalize: Function[CFunction[[hsa_ext_program_s, hsa_isa_s, int, hsa_ext_control_directives_s, bytes | None, int, Pointer[hsa_code_object_s]], [hsa_ext_program_s, hsa_isa_s, int,
        hsa_ext_control_directives_s, char_p, int, reference[hsa_code_object_s]], int]] = ...

class hsa_ven_amd_loader_segment_descriptor_s(Structure):
    agent: Inner[hsa_agent_s] = ...
    executable: Inner[hsa_executable_s] = ...
    code_object_storage_type: Enumeration[hsa_ven_amd_loader_code_object_storage_type_t] = ...
    code_object_storage_base: Address = ...
    code_object_storage_size: Int = ...
    code_object_storage_offset: Int = ...
    segment_base: Address = ...
    segment_size: Int = ...

class hsa_ven_amd_loader_1_00_pfn_s(Structure):
    hsa_ven_amd_loader_query_host_address: Function[CFunction[[int | None, Pointer[c_void_p]], [void_p, reference[c_void_p]], int]] = ...
    hsa_ven_amd_loader_query_segment_descriptors: Function[CFunction[[Pointer[hsa_ven_amd_loader_segment_descriptor_s], Pointer[c_size_t]], [reference[hsa_ven_amd_loader_segment_descriptor_s],
        reference[c_size_t]], int]] = ...
    hsa_ven_amd_loader_query_executable: Function[CFunction[[int | None, Pointer[hsa_executable_s]], [void_p, reference[hsa_executable_s]], int]] = ...

class hsa_ven_amd_loader_1_01_pfn_s(Structure):
    hsa_ven_amd_loader_query_host_address: Function[CFunction[[int | None, Pointer[c_void_p]], [void_p, reference[c_void_p]], int]] = ...
    hsa_ven_amd_loader_query_segment_descriptors: Function[CFunction[[Pointer[hsa_ven_amd_loader_segment_descriptor_s], Pointer[c_size_t]], [reference[hsa_ven_amd_loader_segment_descriptor_s],
        reference[c_size_t]], int]] = ...
    hsa_ven_amd_loader_query_executable: Function[CFunction[[int | None, Pointer[hsa_executable_s]], [void_p, reference[hsa_executable_s]], int]] = ...
    hsa_ven_amd_loader_executable_iterate_loaded_code_objects: Function[CFunction[[hsa_executable_s, CFunction[[hsa_executable_s, hsa_loaded_code_object_s, int | None], [hsa_executable_s,
        hsa_loaded_code_object_s, void_p], int], int | None], [hsa_executable_s, CFunction[[hsa_executable_s, hsa_loaded_code_object_s, int | None], [hsa_executable_s, hsa_loaded_code_object_s,
        void_p], int], void_p], int]] = ...
    hsa_ven_amd_loader_loaded_code_object_get_info: Function[CFunction[[hsa_loaded_code_object_s, int, int | None], [hsa_loaded_code_object_s, int, void_p], int]] = ...

class hsa_ven_amd_loader_1_02_pfn_s(Structure):
    hsa_ven_amd_loader_query_host_address: Function[CFunction[[int | None, Pointer[c_void_p]], [void_p, reference[c_void_p]], int]] = ...
    hsa_ven_amd_loader_query_segment_descriptors: Function[CFunction[[Pointer[hsa_ven_amd_loader_segment_descriptor_s], Pointer[c_size_t]], [reference[hsa_ven_amd_loader_segment_descriptor_s],
        reference[c_size_t]], int]] = ...
    hsa_ven_amd_loader_query_executable: Function[CFunction[[int | None, Pointer[hsa_executable_s]], [void_p, reference[hsa_executable_s]], int]] = ...
    hsa_ven_amd_loader_executable_iterate_loaded_code_objects: Function[CFunction[[hsa_executable_s, CFunction[[hsa_executable_s, hsa_loaded_code_object_s, int | None], [hsa_executable_s,
        hsa_loaded_code_object_s, void_p], int], int | None], [hsa_executable_s, CFunction[[hsa_executable_s, hsa_loaded_code_object_s, int | None], [hsa_executable_s, hsa_loaded_code_object_s,
        void_p], int], void_p], int]] = ...
    hsa_ven_amd_loader_loaded_code_object_get_info: Function[CFunction[[hsa_loaded_code_object_s, int, int | None], [hsa_loaded_code_object_s, int, void_p], int]] = ...
    hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: Function[CFunction[[int, int, int, Pointer[hsa_code_object_reader_s]], [int, int, int,
        reference[hsa_code_object_reader_s]], int]] = ...

class hsa_ven_amd_loader_1_03_pfn_s(Structure):
    hsa_ven_amd_loader_query_host_address: Function[CFunction[[int | None, Pointer[c_void_p]], [void_p, reference[c_void_p]], int]] = ...
    hsa_ven_amd_loader_query_segment_descriptors: Function[CFunction[[Pointer[hsa_ven_amd_loader_segment_descriptor_s], Pointer[c_size_t]], [reference[hsa_ven_amd_loader_segment_descriptor_s],
        reference[c_size_t]], int]] = ...
    hsa_ven_amd_loader_query_executable: Function[CFunction[[int | None, Pointer[hsa_executable_s]], [void_p, reference[hsa_executable_s]], int]] = ...
    hsa_ven_amd_loader_executable_iterate_loaded_code_objects: Function[CFunction[[hsa_executable_s, CFunction[[hsa_executable_s, hsa_loaded_code_object_s, int | None], [hsa_executable_s,
        hsa_loaded_code_object_s, void_p], int], int | None], [hsa_executable_s, CFunction[[hsa_executable_s, hsa_loaded_code_object_s, int | None], [hsa_executable_s, hsa_loaded_code_object_s,
        void_p], int], void_p], int]] = ...
    hsa_ven_amd_loader_loaded_code_object_get_info: Function[CFunction[[hsa_loaded_code_object_s, int, int | None], [hsa_loaded_code_object_s, int, void_p], int]] = ...
    hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: Function[CFunction[[int, int, int, Pointer[hsa_code_object_reader_s]], [int, int, int,
        reference[hsa_code_object_reader_s]], int]] = ...
    hsa_ven_amd_loader_iterate_executables: Function[CFunction[[CFunction[[hsa_executable_s, int | None], [hsa_executable_s, void_p], int], int | None], [CFunction[[hsa_executable_s, int | None],
        [hsa_executable_s, void_p], int], void_p], int]] = ...

class hsa_ven_amd_aqlprofile_event_t(Structure):
    block_name: Enumeration[hsa_ven_amd_aqlprofile_block_name_t] = ...
    block_index: Int = ...
    counter_id: Int = ...

class hsa_ven_amd_aqlprofile_parameter_t(Structure):
    parameter_name: Enumeration[hsa_ven_amd_aqlprofile_parameter_name_t] = ...
    value: Int = ...

class hsa_ven_amd_aqlprofile_descriptor_t(Structure):
    ptr: Address = ...
    size: Int = ...

class hsa_ven_amd_aqlprofile_profile_t(Structure):
    agent: Inner[hsa_agent_s] = ...
    type: Enumeration[hsa_ven_amd_aqlprofile_event_type_t] = ...
    events: PointerTo[hsa_ven_amd_aqlprofile_event_t] = ...
    event_count: Int = ...
    parameters: PointerTo[hsa_ven_amd_aqlprofile_parameter_t] = ...
    parameter_count: Int = ...
    output_buffer: Inner[hsa_ven_amd_aqlprofile_descriptor_t] = ...
    command_buffer: Inner[hsa_ven_amd_aqlprofile_descriptor_t] = ...

class hsa_ext_amd_aql_pm4_packet_t(Structure):
    header: Int = ...
    pm4_command: ArrayOf[c_uint16] = ...
    completion_signal: Inner[hsa_signal_s] = ...

class hsa_ven_amd_aqlprofile_info_data_t(Structure):
    sample_id: Int = ...
    pmc_data: Inner[hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data] = ...
    trace_data: Inner[hsa_ven_amd_aqlprofile_descriptor_t] = ...

class hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data(Union):
    pmc_data: Inner[hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data] = ...
    trace_data: Inner[hsa_ven_amd_aqlprofile_descriptor_t] = ...

class hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data(Structure):
    event: Inner[hsa_ven_amd_aqlprofile_event_t] = ...
    result: Int = ...

class hsa_ven_amd_aqlprofile_id_query_t(Structure):
    name: Bytes = ...
    id: Int = ...
    instance_count: Int = ...

class hsa_ven_amd_aqlprofile_1_00_pfn_s(Structure):
    hsa_ven_amd_aqlprofile_version_major: Function[Callback[[], int]] = ...
    hsa_ven_amd_aqlprofile_version_minor: Function[Callback[[], int]] = ...
    hsa_ven_amd_aqlprofile_error_string: Function[CFunction[[Pointer[c_char_p]], [reference[c_char_p]], int]] = ...
    hsa_ven_amd_aqlprofile_validate_event: Function[CFunction[[hsa_agent_s, Pointer[hsa_ven_amd_aqlprofile_event_t], Pointer[c_bool]], [hsa_agent_s, reference[hsa_ven_amd_aqlprofile_event_t],
        reference[c_bool]], int]] = ...
    hsa_ven_amd_aqlprofile_start: Function[CFunction[[Pointer[hsa_ven_amd_aqlprofile_profile_t], Pointer[hsa_ext_amd_aql_pm4_packet_t]], [reference[hsa_ven_amd_aqlprofile_profile_t],
        reference[hsa_ext_amd_aql_pm4_packet_t]], int]] = ...
    hsa_ven_amd_aqlprofile_stop: Function[CFunction[[Pointer[hsa_ven_amd_aqlprofile_profile_t], Pointer[hsa_ext_amd_aql_pm4_packet_t]], [reference[hsa_ven_amd_aqlprofile_profile_t],
        reference[hsa_ext_amd_aql_pm4_packet_t]], int]] = ...
    hsa_ven_amd_aqlprofile_read: Function[CFunction[[Pointer[hsa_ven_amd_aqlprofile_profile_t], Pointer[hsa_ext_amd_aql_pm4_packet_t]], [reference[hsa_ven_amd_aqlprofile_profile_t],
        reference[hsa_ext_amd_aql_pm4_packet_t]], int]] = ...
    hsa_ven_amd_aqlprofile_legacy_get_pm4: Function[CFunction[[Pointer[hsa_ext_amd_aql_pm4_packet_t], int | None], [reference[hsa_ext_amd_aql_pm4_packet_t], void_p], int]] = ...
    hsa_ven_amd_aqlprofile_get_info: Function[CFunction[[Pointer[hsa_ven_amd_aqlprofile_profile_t], int, int | None], [reference[hsa_ven_amd_aqlprofile_profile_t], int, void_p], int]] = ...
    hsa_ven_amd_aqlprofile_iterate_data: Function[CFunction[[Pointer[hsa_ven_amd_aqlprofile_profile_t], hsa_ven_amd_aqlprofile_data_callback_t, int | None],
        [reference[hsa_ven_amd_aqlprofile_profile_t], hsa_ven_amd_aqlprofile_data_callback_t, void_p], int]] = ...
    hsa_ven_amd_aqlprofile_iterate_event_ids: Function[Callback[[hsa_ven_amd_aqlprofile_eventname_callback_t], int]] = ...
    hsa_ven_amd_aqlprofile_iterate_event_coord: Function[CFunction[[hsa_agent_s, hsa_ven_amd_aqlprofile_event_t, int, hsa_ven_amd_aqlprofile_coordinate_callback_t, int | None], [hsa_agent_s,
        hsa_ven_amd_aqlprofile_event_t, int, hsa_ven_amd_aqlprofile_coordinate_callback_t, void_p], int]] = ...
    hsa_ven_amd_aqlprofile_att_marker: Function[CFunction[[Pointer[hsa_ven_amd_aqlprofile_profile_t], Pointer[hsa_ext_amd_aql_pm4_packet_t], int, int], [reference[hsa_ven_amd_aqlprofile_profile_t],
        reference[hsa_ext_amd_aql_pm4_packet_t], int, int], int]] = ...

class amd_queue_s(Structure):
    hsa_queue: Inner[hsa_queue_s] = ...
    caps: Int = ...
    reserved1: ArrayOf[c_uint32] = ...
    write_dispatch_id: Int = ...
    group_segment_aperture_base_hi: Int = ...
    private_segment_aperture_base_hi: Int = ...
    max_cu_id: Int = ...
    max_wave_id: Int = ...
    max_legacy_doorbell_dispatch_id_plus_1: Int = ...
    legacy_doorbell_lock: Int = ...
    reserved2: ArrayOf[c_uint32] = ...
    read_dispatch_id: Int = ...
    read_dispatch_id_field_base_byte_offset: Int = ...
    compute_tmpring_size: Int = ...
    scratch_resource_descriptor: ArrayOf[c_uint32] = ...
    scratch_backing_memory_location: Int = ...
    scratch_backing_memory_byte_size: Int = ...
    scratch_wave64_lane_byte_size: Int = ...
    queue_properties: Int = ...
    reserved3: ArrayOf[c_uint32] = ...
    queue_inactive_signal: Inner[hsa_signal_s] = ...
    reserved4: ArrayOf[c_uint32] = ...

class scratch_last_used_index_xcc_s(Structure):
    main: Int = ...
    alt: Int = ...

class amd_queue_v2_s(Structure):
    hsa_queue: Inner[hsa_queue_s] = ...
    caps: Int = ...
    reserved1: ArrayOf[c_uint32] = ...
    write_dispatch_id: Int = ...
    group_segment_aperture_base_hi: Int = ...
    private_segment_aperture_base_hi: Int = ...
    max_cu_id: Int = ...
    max_wave_id: Int = ...
    max_legacy_doorbell_dispatch_id_plus_1: Int = ...
    legacy_doorbell_lock: Int = ...
    reserved2: ArrayOf[c_uint32] = ...
    read_dispatch_id: Int = ...
    read_dispatch_id_field_base_byte_offset: Int = ...
    compute_tmpring_size: Int = ...
    scratch_resource_descriptor: ArrayOf[c_uint32] = ...
    scratch_backing_memory_location: Int = ...
    scratch_backing_memory_byte_size: Int = ...
    scratch_wave64_lane_byte_size: Int = ...
    queue_properties: Int = ...
    scratch_max_use_index: Int = ...
    queue_inactive_signal: Inner[hsa_signal_s] = ...
    alt_scratch_max_use_index: Int = ...
    alt_scratch_resource_descriptor: ArrayOf[c_uint32] = ...
    alt_scratch_backing_memory_location: Int = ...
    alt_scratch_dispatch_limit_x: Int = ...
    alt_scratch_dispatch_limit_y: Int = ...
    alt_scratch_dispatch_limit_z: Int = ...
    alt_scratch_wave64_lane_byte_size: Int = ...
    alt_compute_tmpring_size: Int = ...
    reserved5: Int = ...
    scratch_last_used_index: ArrayOf[scratch_last_used_index_xcc_s] = ...

class amd_signal_s(Structure):
    kind: Int = ...
    value: Int = ...
    legacy_hardware_doorbell_ptr: PointerTo[c_uint32] = ...
    hardware_doorbell_ptr: PointerTo[c_uint64] = ...
    event_mailbox_ptr: Int = ...
    event_id: Int = ...
    reserved1: Int = ...
    start_ts: Int = ...
    end_ts: Int = ...
    queue_ptr: PointerTo[amd_queue_v2_s] = ...
    reserved2: Int = ...
    reserved3: ArrayOf[c_uint32] = ...

class amd_signal_s_union_value(Union):
    value: Int = ...
    legacy_hardware_doorbell_ptr: PointerTo[c_uint32] = ...
    hardware_doorbell_ptr: PointerTo[c_uint64] = ...

class amd_signal_s_union_queue_ptr(Union):
    queue_ptr: PointerTo[amd_queue_v2_s] = ...
    reserved2: Int = ...

class amd_control_directives_s(Structure):
    enabled_control_directives: Int = ...
    enable_break_exceptions: Int = ...
    enable_detect_exceptions: Int = ...
    max_dynamic_group_size: Int = ...
    max_flat_grid_size: Int = ...
    max_flat_workgroup_size: Int = ...
    required_dim: Int = ...
    reserved1: ArrayOf[c_uint8] = ...
    required_grid_size: ArrayOf[c_uint64] = ...
    required_workgroup_size: ArrayOf[c_uint32] = ...
    reserved2: ArrayOf[c_uint8] = ...

class amd_kernel_code_s(Structure):
    amd_kernel_code_version_major: Int = ...
    amd_kernel_code_version_minor: Int = ...
    amd_machine_kind: Int = ...
    amd_machine_version_major: Int = ...
    amd_machine_version_minor: Int = ...
    amd_machine_version_stepping: Int = ...
    kernel_code_entry_byte_offset: Int = ...
    kernel_code_prefetch_byte_offset: Int = ...
    kernel_code_prefetch_byte_size: Int = ...
    max_scratch_backing_memory_byte_size: Int = ...
    compute_pgm_rsrc1: Int = ...
    compute_pgm_rsrc2: Int = ...
    kernel_code_properties: Int = ...
    workitem_private_segment_byte_size: Int = ...
    workgroup_group_segment_byte_size: Int = ...
    gds_segment_byte_size: Int = ...
    kernarg_segment_byte_size: Int = ...
    workgroup_fbarrier_count: Int = ...
    wavefront_sgpr_count: Int = ...
    workitem_vgpr_count: Int = ...
    reserved_vgpr_first: Int = ...
    reserved_vgpr_count: Int = ...
    reserved_sgpr_first: Int = ...
    reserved_sgpr_count: Int = ...
    debug_wavefront_private_segment_offset_sgpr: Int = ...
    debug_private_segment_buffer_sgpr: Int = ...
    kernarg_segment_alignment: Int = ...
    group_segment_alignment: Int = ...
    private_segment_alignment: Int = ...
    wavefront_size: Int = ...
    call_convention: Int = ...
    reserved1: ArrayOf[c_uint8] = ...
    runtime_loader_kernel_symbol: Int = ...
    control_directives: Inner[amd_control_directives_s] = ...

class amd_runtime_loader_debug_info_s(Structure):
    elf_raw: Address = ...
    elf_size: Int = ...
    kernel_name: Bytes = ...
    owning_segment: Address = ...

class hsa_status_t(Enum):
    (HSA_STATUS_SUCCESS, HSA_STATUS_INFO_BREAK, HSA_STATUS_ERROR, HSA_STATUS_ERROR_INVALID_ARGUMENT, HSA_STATUS_ERROR_INVALID_QUEUE_CREATION, HSA_STATUS_ERROR_INVALID_ALLOCATION,
     HSA_STATUS_ERROR_INVALID_AGENT, HSA_STATUS_ERROR_INVALID_REGION, HSA_STATUS_ERROR_INVALID_SIGNAL, HSA_STATUS_ERROR_INVALID_QUEUE, HSA_STATUS_ERROR_OUT_OF_RESOURCES,
     HSA_STATUS_ERROR_INVALID_PACKET_FORMAT, HSA_STATUS_ERROR_RESOURCE_FREE, HSA_STATUS_ERROR_NOT_INITIALIZED, HSA_STATUS_ERROR_REFCOUNT_OVERFLOW, HSA_STATUS_ERROR_INCOMPATIBLE_ARGUMENTS,
     HSA_STATUS_ERROR_INVALID_INDEX, HSA_STATUS_ERROR_INVALID_ISA, HSA_STATUS_ERROR_INVALID_ISA_NAME, HSA_STATUS_ERROR_INVALID_CODE_OBJECT, HSA_STATUS_ERROR_INVALID_EXECUTABLE,
     HSA_STATUS_ERROR_FROZEN_EXECUTABLE, HSA_STATUS_ERROR_INVALID_SYMBOL_NAME, HSA_STATUS_ERROR_VARIABLE_ALREADY_DEFINED, HSA_STATUS_ERROR_VARIABLE_UNDEFINED, HSA_STATUS_ERROR_EXCEPTION,
     HSA_STATUS_ERROR_INVALID_CODE_SYMBOL, HSA_STATUS_ERROR_INVALID_EXECUTABLE_SYMBOL, HSA_STATUS_ERROR_INVALID_FILE, HSA_STATUS_ERROR_INVALID_CODE_OBJECT_READER, HSA_STATUS_ERROR_INVALID_CACHE,
     HSA_STATUS_ERROR_INVALID_WAVEFRONT, HSA_STATUS_ERROR_INVALID_SIGNAL_GROUP, HSA_STATUS_ERROR_INVALID_RUNTIME_STATE, HSA_STATUS_ERROR_FATAL) = members
(HSA_STATUS_SUCCESS, HSA_STATUS_INFO_BREAK, HSA_STATUS_ERROR, HSA_STATUS_ERROR_INVALID_ARGUMENT, HSA_STATUS_ERROR_INVALID_QUEUE_CREATION, HSA_STATUS_ERROR_INVALID_ALLOCATION,
 HSA_STATUS_ERROR_INVALID_AGENT, HSA_STATUS_ERROR_INVALID_REGION, HSA_STATUS_ERROR_INVALID_SIGNAL, HSA_STATUS_ERROR_INVALID_QUEUE, HSA_STATUS_ERROR_OUT_OF_RESOURCES,
 HSA_STATUS_ERROR_INVALID_PACKET_FORMAT, HSA_STATUS_ERROR_RESOURCE_FREE, HSA_STATUS_ERROR_NOT_INITIALIZED, HSA_STATUS_ERROR_REFCOUNT_OVERFLOW, HSA_STATUS_ERROR_INCOMPATIBLE_ARGUMENTS,
 HSA_STATUS_ERROR_INVALID_INDEX, HSA_STATUS_ERROR_INVALID_ISA, HSA_STATUS_ERROR_INVALID_ISA_NAME, HSA_STATUS_ERROR_INVALID_CODE_OBJECT, HSA_STATUS_ERROR_INVALID_EXECUTABLE,
 HSA_STATUS_ERROR_FROZEN_EXECUTABLE, HSA_STATUS_ERROR_INVALID_SYMBOL_NAME, HSA_STATUS_ERROR_VARIABLE_ALREADY_DEFINED, HSA_STATUS_ERROR_VARIABLE_UNDEFINED, HSA_STATUS_ERROR_EXCEPTION,
 HSA_STATUS_ERROR_INVALID_CODE_SYMBOL, HSA_STATUS_ERROR_INVALID_EXECUTABLE_SYMBOL, HSA_STATUS_ERROR_INVALID_FILE, HSA_STATUS_ERROR_INVALID_CODE_OBJECT_READER, HSA_STATUS_ERROR_INVALID_CACHE,
 HSA_STATUS_ERROR_INVALID_WAVEFRONT, HSA_STATUS_ERROR_INVALID_SIGNAL_GROUP, HSA_STATUS_ERROR_INVALID_RUNTIME_STATE, HSA_STATUS_ERROR_FATAL) = ints

class hsa_access_permission_t(Enum):
    HSA_ACCESS_PERMISSION_NONE, HSA_ACCESS_PERMISSION_RO, HSA_ACCESS_PERMISSION_WO, HSA_ACCESS_PERMISSION_RW = members
HSA_ACCESS_PERMISSION_NONE, HSA_ACCESS_PERMISSION_RO, HSA_ACCESS_PERMISSION_WO, HSA_ACCESS_PERMISSION_RW = ints

class hsa_endianness_t(Enum):
    HSA_ENDIANNESS_LITTLE, HSA_ENDIANNESS_BIG = members
HSA_ENDIANNESS_LITTLE, HSA_ENDIANNESS_BIG = ints

class hsa_machine_model_t(Enum):
    HSA_MACHINE_MODEL_SMALL, HSA_MACHINE_MODEL_LARGE = members
HSA_MACHINE_MODEL_SMALL, HSA_MACHINE_MODEL_LARGE = ints

class hsa_profile_t(Enum):
    HSA_PROFILE_BASE, HSA_PROFILE_FULL = members
HSA_PROFILE_BASE, HSA_PROFILE_FULL = ints

class hsa_system_info_t(Enum):
    (HSA_SYSTEM_INFO_VERSION_MAJOR, HSA_SYSTEM_INFO_VERSION_MINOR, HSA_SYSTEM_INFO_TIMESTAMP, HSA_SYSTEM_INFO_TIMESTAMP_FREQUENCY, HSA_SYSTEM_INFO_SIGNAL_MAX_WAIT, HSA_SYSTEM_INFO_ENDIANNESS,
     HSA_SYSTEM_INFO_MACHINE_MODEL, HSA_SYSTEM_INFO_EXTENSIONS, HSA_AMD_SYSTEM_INFO_BUILD_VERSION, HSA_AMD_SYSTEM_INFO_SVM_SUPPORTED, HSA_AMD_SYSTEM_INFO_SVM_ACCESSIBLE_BY_DEFAULT,
     HSA_AMD_SYSTEM_INFO_MWAITX_ENABLED, HSA_AMD_SYSTEM_INFO_DMABUF_SUPPORTED, HSA_AMD_SYSTEM_INFO_VIRTUAL_MEM_API_SUPPORTED, HSA_AMD_SYSTEM_INFO_XNACK_ENABLED, HSA_AMD_SYSTEM_INFO_EXT_VERSION_MAJOR,
     HSA_AMD_SYSTEM_INFO_EXT_VERSION_MINOR) = members
(HSA_SYSTEM_INFO_VERSION_MAJOR, HSA_SYSTEM_INFO_VERSION_MINOR, HSA_SYSTEM_INFO_TIMESTAMP, HSA_SYSTEM_INFO_TIMESTAMP_FREQUENCY, HSA_SYSTEM_INFO_SIGNAL_MAX_WAIT, HSA_SYSTEM_INFO_ENDIANNESS,
 HSA_SYSTEM_INFO_MACHINE_MODEL, HSA_SYSTEM_INFO_EXTENSIONS, HSA_AMD_SYSTEM_INFO_BUILD_VERSION, HSA_AMD_SYSTEM_INFO_SVM_SUPPORTED, HSA_AMD_SYSTEM_INFO_SVM_ACCESSIBLE_BY_DEFAULT,
 HSA_AMD_SYSTEM_INFO_MWAITX_ENABLED, HSA_AMD_SYSTEM_INFO_DMABUF_SUPPORTED, HSA_AMD_SYSTEM_INFO_VIRTUAL_MEM_API_SUPPORTED, HSA_AMD_SYSTEM_INFO_XNACK_ENABLED, HSA_AMD_SYSTEM_INFO_EXT_VERSION_MAJOR,
 HSA_AMD_SYSTEM_INFO_EXT_VERSION_MINOR) = ints

class hsa_extension_t(Enum):
    (HSA_EXTENSION_FINALIZER, HSA_EXTENSION_IMAGES, HSA_EXTENSION_PERFORMANCE_COUNTERS, HSA_EXTENSION_PROFILING_EVENTS, HSA_EXTENSION_STD_LAST, HSA_AMD_FIRST_EXTENSION, HSA_EXTENSION_AMD_PROFILER,
     HSA_EXTENSION_AMD_LOADER, HSA_EXTENSION_AMD_AQLPROFILE, HSA_EXTENSION_AMD_PC_SAMPLING, HSA_AMD_LAST_EXTENSION) = members
(HSA_EXTENSION_FINALIZER, HSA_EXTENSION_IMAGES, HSA_EXTENSION_PERFORMANCE_COUNTERS, HSA_EXTENSION_PROFILING_EVENTS, HSA_EXTENSION_STD_LAST, HSA_AMD_FIRST_EXTENSION, HSA_EXTENSION_AMD_PROFILER,
 HSA_EXTENSION_AMD_LOADER, HSA_EXTENSION_AMD_AQLPROFILE, HSA_EXTENSION_AMD_PC_SAMPLING, HSA_AMD_LAST_EXTENSION) = ints

class hsa_agent_feature_t(Enum):
    HSA_AGENT_FEATURE_KERNEL_DISPATCH, HSA_AGENT_FEATURE_AGENT_DISPATCH = members
HSA_AGENT_FEATURE_KERNEL_DISPATCH, HSA_AGENT_FEATURE_AGENT_DISPATCH = ints

class hsa_device_type_t(Enum):
    HSA_DEVICE_TYPE_CPU, HSA_DEVICE_TYPE_GPU, HSA_DEVICE_TYPE_DSP, HSA_DEVICE_TYPE_AIE = members
HSA_DEVICE_TYPE_CPU, HSA_DEVICE_TYPE_GPU, HSA_DEVICE_TYPE_DSP, HSA_DEVICE_TYPE_AIE = ints

class hsa_default_float_rounding_mode_t(Enum):
    HSA_DEFAULT_FLOAT_ROUNDING_MODE_DEFAULT, HSA_DEFAULT_FLOAT_ROUNDING_MODE_ZERO, HSA_DEFAULT_FLOAT_ROUNDING_MODE_NEAR = members
HSA_DEFAULT_FLOAT_ROUNDING_MODE_DEFAULT, HSA_DEFAULT_FLOAT_ROUNDING_MODE_ZERO, HSA_DEFAULT_FLOAT_ROUNDING_MODE_NEAR = ints

class hsa_agent_info_t(Enum):
    (HSA_AGENT_INFO_NAME, HSA_AGENT_INFO_VENDOR_NAME, HSA_AGENT_INFO_FEATURE, HSA_AGENT_INFO_MACHINE_MODEL, HSA_AGENT_INFO_PROFILE, HSA_AGENT_INFO_DEFAULT_FLOAT_ROUNDING_MODE,
     HSA_AGENT_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES, HSA_AGENT_INFO_FAST_F16_OPERATION, HSA_AGENT_INFO_WAVEFRONT_SIZE, HSA_AGENT_INFO_WORKGROUP_MAX_DIM, HSA_AGENT_INFO_WORKGROUP_MAX_SIZE,
     HSA_AGENT_INFO_GRID_MAX_DIM, HSA_AGENT_INFO_GRID_MAX_SIZE, HSA_AGENT_INFO_FBARRIER_MAX_SIZE, HSA_AGENT_INFO_QUEUES_MAX, HSA_AGENT_INFO_QUEUE_MIN_SIZE, HSA_AGENT_INFO_QUEUE_MAX_SIZE,
     HSA_AGENT_INFO_QUEUE_TYPE, HSA_AGENT_INFO_NODE, HSA_AGENT_INFO_DEVICE, HSA_AGENT_INFO_CACHE_SIZE, HSA_AGENT_INFO_ISA, HSA_AGENT_INFO_EXTENSIONS, HSA_AGENT_INFO_VERSION_MAJOR,
     HSA_AGENT_INFO_VERSION_MINOR, HSA_AGENT_INFO_LAST) = members
(HSA_AGENT_INFO_NAME, HSA_AGENT_INFO_VENDOR_NAME, HSA_AGENT_INFO_FEATURE, HSA_AGENT_INFO_MACHINE_MODEL, HSA_AGENT_INFO_PROFILE, HSA_AGENT_INFO_DEFAULT_FLOAT_ROUNDING_MODE,
 HSA_AGENT_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES, HSA_AGENT_INFO_FAST_F16_OPERATION, HSA_AGENT_INFO_WAVEFRONT_SIZE, HSA_AGENT_INFO_WORKGROUP_MAX_DIM, HSA_AGENT_INFO_WORKGROUP_MAX_SIZE,
 HSA_AGENT_INFO_GRID_MAX_DIM, HSA_AGENT_INFO_GRID_MAX_SIZE, HSA_AGENT_INFO_FBARRIER_MAX_SIZE, HSA_AGENT_INFO_QUEUES_MAX, HSA_AGENT_INFO_QUEUE_MIN_SIZE, HSA_AGENT_INFO_QUEUE_MAX_SIZE,
 HSA_AGENT_INFO_QUEUE_TYPE, HSA_AGENT_INFO_NODE, HSA_AGENT_INFO_DEVICE, HSA_AGENT_INFO_CACHE_SIZE, HSA_AGENT_INFO_ISA, HSA_AGENT_INFO_EXTENSIONS, HSA_AGENT_INFO_VERSION_MAJOR,
 HSA_AGENT_INFO_VERSION_MINOR, HSA_AGENT_INFO_LAST) = ints

class hsa_exception_policy_t(Enum):
    HSA_EXCEPTION_POLICY_BREAK, HSA_EXCEPTION_POLICY_DETECT = members
HSA_EXCEPTION_POLICY_BREAK, HSA_EXCEPTION_POLICY_DETECT = ints

class hsa_cache_info_t(Enum):
    HSA_CACHE_INFO_NAME_LENGTH, HSA_CACHE_INFO_NAME, HSA_CACHE_INFO_LEVEL, HSA_CACHE_INFO_SIZE = members
HSA_CACHE_INFO_NAME_LENGTH, HSA_CACHE_INFO_NAME, HSA_CACHE_INFO_LEVEL, HSA_CACHE_INFO_SIZE = ints

class hsa_signal_condition_t(Enum):
    HSA_SIGNAL_CONDITION_EQ, HSA_SIGNAL_CONDITION_NE, HSA_SIGNAL_CONDITION_LT, HSA_SIGNAL_CONDITION_GTE = members
HSA_SIGNAL_CONDITION_EQ, HSA_SIGNAL_CONDITION_NE, HSA_SIGNAL_CONDITION_LT, HSA_SIGNAL_CONDITION_GTE = ints

class hsa_wait_state_t(Enum):
    HSA_WAIT_STATE_BLOCKED, HSA_WAIT_STATE_ACTIVE = members
HSA_WAIT_STATE_BLOCKED, HSA_WAIT_STATE_ACTIVE = ints

class hsa_queue_type_t(Enum):
    HSA_QUEUE_TYPE_MULTI, HSA_QUEUE_TYPE_SINGLE, HSA_QUEUE_TYPE_COOPERATIVE = members
HSA_QUEUE_TYPE_MULTI, HSA_QUEUE_TYPE_SINGLE, HSA_QUEUE_TYPE_COOPERATIVE = ints

class hsa_queue_feature_t(Enum):
    HSA_QUEUE_FEATURE_KERNEL_DISPATCH, HSA_QUEUE_FEATURE_AGENT_DISPATCH = members
HSA_QUEUE_FEATURE_KERNEL_DISPATCH, HSA_QUEUE_FEATURE_AGENT_DISPATCH = ints

class hsa_packet_type_t(Enum):
    HSA_PACKET_TYPE_VENDOR_SPECIFIC, HSA_PACKET_TYPE_INVALID, HSA_PACKET_TYPE_KERNEL_DISPATCH, HSA_PACKET_TYPE_BARRIER_AND, HSA_PACKET_TYPE_AGENT_DISPATCH, HSA_PACKET_TYPE_BARRIER_OR = members
HSA_PACKET_TYPE_VENDOR_SPECIFIC, HSA_PACKET_TYPE_INVALID, HSA_PACKET_TYPE_KERNEL_DISPATCH, HSA_PACKET_TYPE_BARRIER_AND, HSA_PACKET_TYPE_AGENT_DISPATCH, HSA_PACKET_TYPE_BARRIER_OR = ints

class hsa_fence_scope_t(Enum):
    HSA_FENCE_SCOPE_NONE, HSA_FENCE_SCOPE_AGENT, HSA_FENCE_SCOPE_SYSTEM = members
HSA_FENCE_SCOPE_NONE, HSA_FENCE_SCOPE_AGENT, HSA_FENCE_SCOPE_SYSTEM = ints

class hsa_packet_header_t(Enum):
    (HSA_PACKET_HEADER_TYPE, HSA_PACKET_HEADER_BARRIER, HSA_PACKET_HEADER_SCACQUIRE_FENCE_SCOPE, HSA_PACKET_HEADER_ACQUIRE_FENCE_SCOPE, HSA_PACKET_HEADER_SCRELEASE_FENCE_SCOPE,
     HSA_PACKET_HEADER_RELEASE_FENCE_SCOPE) = members
(HSA_PACKET_HEADER_TYPE, HSA_PACKET_HEADER_BARRIER, HSA_PACKET_HEADER_SCACQUIRE_FENCE_SCOPE, HSA_PACKET_HEADER_ACQUIRE_FENCE_SCOPE, HSA_PACKET_HEADER_SCRELEASE_FENCE_SCOPE,
 HSA_PACKET_HEADER_RELEASE_FENCE_SCOPE) = ints

class hsa_packet_header_width_t(Enum):
    (HSA_PACKET_HEADER_WIDTH_TYPE, HSA_PACKET_HEADER_WIDTH_BARRIER, HSA_PACKET_HEADER_WIDTH_SCACQUIRE_FENCE_SCOPE, HSA_PACKET_HEADER_WIDTH_ACQUIRE_FENCE_SCOPE,
     HSA_PACKET_HEADER_WIDTH_SCRELEASE_FENCE_SCOPE, HSA_PACKET_HEADER_WIDTH_RELEASE_FENCE_SCOPE) = members
(HSA_PACKET_HEADER_WIDTH_TYPE, HSA_PACKET_HEADER_WIDTH_BARRIER, HSA_PACKET_HEADER_WIDTH_SCACQUIRE_FENCE_SCOPE, HSA_PACKET_HEADER_WIDTH_ACQUIRE_FENCE_SCOPE,
 HSA_PACKET_HEADER_WIDTH_SCRELEASE_FENCE_SCOPE, HSA_PACKET_HEADER_WIDTH_RELEASE_FENCE_SCOPE) = ints

class hsa_kernel_dispatch_packet_setup_t(Enum):
    HSA_KERNEL_DISPATCH_PACKET_SETUP_DIMENSIONS: Member
HSA_KERNEL_DISPATCH_PACKET_SETUP_DIMENSIONS: int

class hsa_kernel_dispatch_packet_setup_width_t(Enum):
    HSA_KERNEL_DISPATCH_PACKET_SETUP_WIDTH_DIMENSIONS: Member
HSA_KERNEL_DISPATCH_PACKET_SETUP_WIDTH_DIMENSIONS: int

class hsa_region_segment_t(Enum):
    HSA_REGION_SEGMENT_GLOBAL, HSA_REGION_SEGMENT_READONLY, HSA_REGION_SEGMENT_PRIVATE, HSA_REGION_SEGMENT_GROUP, HSA_REGION_SEGMENT_KERNARG = members
HSA_REGION_SEGMENT_GLOBAL, HSA_REGION_SEGMENT_READONLY, HSA_REGION_SEGMENT_PRIVATE, HSA_REGION_SEGMENT_GROUP, HSA_REGION_SEGMENT_KERNARG = ints

class hsa_region_global_flag_t(Enum):
    HSA_REGION_GLOBAL_FLAG_KERNARG, HSA_REGION_GLOBAL_FLAG_FINE_GRAINED, HSA_REGION_GLOBAL_FLAG_COARSE_GRAINED, HSA_REGION_GLOBAL_FLAG_EXTENDED_SCOPE_FINE_GRAINED = members
HSA_REGION_GLOBAL_FLAG_KERNARG, HSA_REGION_GLOBAL_FLAG_FINE_GRAINED, HSA_REGION_GLOBAL_FLAG_COARSE_GRAINED, HSA_REGION_GLOBAL_FLAG_EXTENDED_SCOPE_FINE_GRAINED = ints

class hsa_region_info_t(Enum):
    (HSA_REGION_INFO_SEGMENT, HSA_REGION_INFO_GLOBAL_FLAGS, HSA_REGION_INFO_SIZE, HSA_REGION_INFO_ALLOC_MAX_SIZE, HSA_REGION_INFO_ALLOC_MAX_PRIVATE_WORKGROUP_SIZE,
     HSA_REGION_INFO_RUNTIME_ALLOC_ALLOWED, HSA_REGION_INFO_RUNTIME_ALLOC_GRANULE, HSA_REGION_INFO_RUNTIME_ALLOC_ALIGNMENT) = members
(HSA_REGION_INFO_SEGMENT, HSA_REGION_INFO_GLOBAL_FLAGS, HSA_REGION_INFO_SIZE, HSA_REGION_INFO_ALLOC_MAX_SIZE, HSA_REGION_INFO_ALLOC_MAX_PRIVATE_WORKGROUP_SIZE, HSA_REGION_INFO_RUNTIME_ALLOC_ALLOWED,
 HSA_REGION_INFO_RUNTIME_ALLOC_GRANULE, HSA_REGION_INFO_RUNTIME_ALLOC_ALIGNMENT) = ints

class hsa_isa_info_t(Enum):
    (HSA_ISA_INFO_NAME_LENGTH, HSA_ISA_INFO_NAME, HSA_ISA_INFO_CALL_CONVENTION_COUNT, HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONT_SIZE, HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONTS_PER_COMPUTE_UNIT,
     HSA_ISA_INFO_MACHINE_MODELS, HSA_ISA_INFO_PROFILES, HSA_ISA_INFO_DEFAULT_FLOAT_ROUNDING_MODES, HSA_ISA_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES, HSA_ISA_INFO_FAST_F16_OPERATION,
     HSA_ISA_INFO_WORKGROUP_MAX_DIM, HSA_ISA_INFO_WORKGROUP_MAX_SIZE, HSA_ISA_INFO_GRID_MAX_DIM, HSA_ISA_INFO_GRID_MAX_SIZE, HSA_ISA_INFO_FBARRIER_MAX_SIZE) = members
(HSA_ISA_INFO_NAME_LENGTH, HSA_ISA_INFO_NAME, HSA_ISA_INFO_CALL_CONVENTION_COUNT, HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONT_SIZE, HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONTS_PER_COMPUTE_UNIT,
 HSA_ISA_INFO_MACHINE_MODELS, HSA_ISA_INFO_PROFILES, HSA_ISA_INFO_DEFAULT_FLOAT_ROUNDING_MODES, HSA_ISA_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES, HSA_ISA_INFO_FAST_F16_OPERATION,
 HSA_ISA_INFO_WORKGROUP_MAX_DIM, HSA_ISA_INFO_WORKGROUP_MAX_SIZE, HSA_ISA_INFO_GRID_MAX_DIM, HSA_ISA_INFO_GRID_MAX_SIZE, HSA_ISA_INFO_FBARRIER_MAX_SIZE) = ints

class hsa_fp_type_t(Enum):
    HSA_FP_TYPE_16, HSA_FP_TYPE_32, HSA_FP_TYPE_64 = members
HSA_FP_TYPE_16, HSA_FP_TYPE_32, HSA_FP_TYPE_64 = ints

class hsa_flush_mode_t(Enum):
    HSA_FLUSH_MODE_FTZ, HSA_FLUSH_MODE_NON_FTZ = members
HSA_FLUSH_MODE_FTZ, HSA_FLUSH_MODE_NON_FTZ = ints

class hsa_round_method_t(Enum):
    HSA_ROUND_METHOD_SINGLE, HSA_ROUND_METHOD_DOUBLE = members
HSA_ROUND_METHOD_SINGLE, HSA_ROUND_METHOD_DOUBLE = ints

class hsa_wavefront_info_t(Enum):
    HSA_WAVEFRONT_INFO_SIZE: Member
HSA_WAVEFRONT_INFO_SIZE: int

class hsa_executable_state_t(Enum):
    HSA_EXECUTABLE_STATE_UNFROZEN, HSA_EXECUTABLE_STATE_FROZEN = members
HSA_EXECUTABLE_STATE_UNFROZEN, HSA_EXECUTABLE_STATE_FROZEN = ints

class hsa_executable_info_t(Enum):
    HSA_EXECUTABLE_INFO_PROFILE, HSA_EXECUTABLE_INFO_STATE, HSA_EXECUTABLE_INFO_DEFAULT_FLOAT_ROUNDING_MODE = members
HSA_EXECUTABLE_INFO_PROFILE, HSA_EXECUTABLE_INFO_STATE, HSA_EXECUTABLE_INFO_DEFAULT_FLOAT_ROUNDING_MODE = ints

class hsa_symbol_kind_t(Enum):
    HSA_SYMBOL_KIND_VARIABLE, HSA_SYMBOL_KIND_KERNEL, HSA_SYMBOL_KIND_INDIRECT_FUNCTION = members
HSA_SYMBOL_KIND_VARIABLE, HSA_SYMBOL_KIND_KERNEL, HSA_SYMBOL_KIND_INDIRECT_FUNCTION = ints

class hsa_symbol_linkage_t(Enum):
    HSA_SYMBOL_LINKAGE_MODULE, HSA_SYMBOL_LINKAGE_PROGRAM = members
HSA_SYMBOL_LINKAGE_MODULE, HSA_SYMBOL_LINKAGE_PROGRAM = ints

class hsa_variable_allocation_t(Enum):
    HSA_VARIABLE_ALLOCATION_AGENT, HSA_VARIABLE_ALLOCATION_PROGRAM = members
HSA_VARIABLE_ALLOCATION_AGENT, HSA_VARIABLE_ALLOCATION_PROGRAM = ints

class hsa_variable_segment_t(Enum):
    HSA_VARIABLE_SEGMENT_GLOBAL, HSA_VARIABLE_SEGMENT_READONLY = members
HSA_VARIABLE_SEGMENT_GLOBAL, HSA_VARIABLE_SEGMENT_READONLY = ints

class hsa_executable_symbol_info_t(Enum):
    (HSA_EXECUTABLE_SYMBOL_INFO_TYPE, HSA_EXECUTABLE_SYMBOL_INFO_NAME_LENGTH, HSA_EXECUTABLE_SYMBOL_INFO_NAME, HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME_LENGTH, HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME,
     HSA_EXECUTABLE_SYMBOL_INFO_AGENT, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ADDRESS, HSA_EXECUTABLE_SYMBOL_INFO_LINKAGE, HSA_EXECUTABLE_SYMBOL_INFO_IS_DEFINITION,
     HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALLOCATION, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SEGMENT, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALIGNMENT, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SIZE,
     HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_IS_CONST, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_OBJECT, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE,
     HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE,
     HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_CALL_CONVENTION, HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_OBJECT,
     HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION) = members
(HSA_EXECUTABLE_SYMBOL_INFO_TYPE, HSA_EXECUTABLE_SYMBOL_INFO_NAME_LENGTH, HSA_EXECUTABLE_SYMBOL_INFO_NAME, HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME_LENGTH, HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME,
 HSA_EXECUTABLE_SYMBOL_INFO_AGENT, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ADDRESS, HSA_EXECUTABLE_SYMBOL_INFO_LINKAGE, HSA_EXECUTABLE_SYMBOL_INFO_IS_DEFINITION,
 HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALLOCATION, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SEGMENT, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALIGNMENT, HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SIZE,
 HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_IS_CONST, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_OBJECT, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE,
 HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE,
 HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK, HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_CALL_CONVENTION, HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_OBJECT,
 HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION) = ints

class hsa_code_object_type_t(Enum):
    HSA_CODE_OBJECT_TYPE_PROGRAM: Member
HSA_CODE_OBJECT_TYPE_PROGRAM: int

class hsa_code_object_info_t(Enum):
    (HSA_CODE_OBJECT_INFO_VERSION, HSA_CODE_OBJECT_INFO_TYPE, HSA_CODE_OBJECT_INFO_ISA, HSA_CODE_OBJECT_INFO_MACHINE_MODEL, HSA_CODE_OBJECT_INFO_PROFILE,
     HSA_CODE_OBJECT_INFO_DEFAULT_FLOAT_ROUNDING_MODE) = members
(HSA_CODE_OBJECT_INFO_VERSION, HSA_CODE_OBJECT_INFO_TYPE, HSA_CODE_OBJECT_INFO_ISA, HSA_CODE_OBJECT_INFO_MACHINE_MODEL, HSA_CODE_OBJECT_INFO_PROFILE,
 HSA_CODE_OBJECT_INFO_DEFAULT_FLOAT_ROUNDING_MODE) = ints

class hsa_code_symbol_info_t(Enum):
    (HSA_CODE_SYMBOL_INFO_TYPE, HSA_CODE_SYMBOL_INFO_NAME_LENGTH, HSA_CODE_SYMBOL_INFO_NAME, HSA_CODE_SYMBOL_INFO_MODULE_NAME_LENGTH, HSA_CODE_SYMBOL_INFO_MODULE_NAME, HSA_CODE_SYMBOL_INFO_LINKAGE,
     HSA_CODE_SYMBOL_INFO_IS_DEFINITION, HSA_CODE_SYMBOL_INFO_VARIABLE_ALLOCATION, HSA_CODE_SYMBOL_INFO_VARIABLE_SEGMENT, HSA_CODE_SYMBOL_INFO_VARIABLE_ALIGNMENT, HSA_CODE_SYMBOL_INFO_VARIABLE_SIZE,
     HSA_CODE_SYMBOL_INFO_VARIABLE_IS_CONST, HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE, HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT, HSA_CODE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE,
     HSA_CODE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE, HSA_CODE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK, HSA_CODE_SYMBOL_INFO_KERNEL_CALL_CONVENTION,
     HSA_CODE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION, HSA_CODE_SYMBOL_INFO_KERNEL_WAVEFRONT_SIZE) = members
(HSA_CODE_SYMBOL_INFO_TYPE, HSA_CODE_SYMBOL_INFO_NAME_LENGTH, HSA_CODE_SYMBOL_INFO_NAME, HSA_CODE_SYMBOL_INFO_MODULE_NAME_LENGTH, HSA_CODE_SYMBOL_INFO_MODULE_NAME, HSA_CODE_SYMBOL_INFO_LINKAGE,
 HSA_CODE_SYMBOL_INFO_IS_DEFINITION, HSA_CODE_SYMBOL_INFO_VARIABLE_ALLOCATION, HSA_CODE_SYMBOL_INFO_VARIABLE_SEGMENT, HSA_CODE_SYMBOL_INFO_VARIABLE_ALIGNMENT, HSA_CODE_SYMBOL_INFO_VARIABLE_SIZE,
 HSA_CODE_SYMBOL_INFO_VARIABLE_IS_CONST, HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE, HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT, HSA_CODE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE,
 HSA_CODE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE, HSA_CODE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK, HSA_CODE_SYMBOL_INFO_KERNEL_CALL_CONVENTION, HSA_CODE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION,
 HSA_CODE_SYMBOL_INFO_KERNEL_WAVEFRONT_SIZE) = ints

class hsa_amd_packet_type_t(Enum):
    HSA_AMD_PACKET_TYPE_BARRIER_VALUE, HSA_AMD_PACKET_TYPE_AIE_ERT = members
HSA_AMD_PACKET_TYPE_BARRIER_VALUE, HSA_AMD_PACKET_TYPE_AIE_ERT = ints

class hsa_amd_aie_ert_state(Enum):
    (HSA_AMD_AIE_ERT_STATE_NEW, HSA_AMD_AIE_ERT_STATE_QUEUED, HSA_AMD_AIE_ERT_STATE_RUNNING, HSA_AMD_AIE_ERT_STATE_COMPLETED, HSA_AMD_AIE_ERT_STATE_ERROR, HSA_AMD_AIE_ERT_STATE_ABORT,
     HSA_AMD_AIE_ERT_STATE_SUBMITTED, HSA_AMD_AIE_ERT_STATE_TIMEOUT, HSA_AMD_AIE_ERT_STATE_NORESPONSE, HSA_AMD_AIE_ERT_STATE_SKERROR, HSA_AMD_AIE_ERT_STATE_SKCRASHED,
     HSA_AMD_AIE_ERT_STATE_MAX) = members
(HSA_AMD_AIE_ERT_STATE_NEW, HSA_AMD_AIE_ERT_STATE_QUEUED, HSA_AMD_AIE_ERT_STATE_RUNNING, HSA_AMD_AIE_ERT_STATE_COMPLETED, HSA_AMD_AIE_ERT_STATE_ERROR, HSA_AMD_AIE_ERT_STATE_ABORT,
 HSA_AMD_AIE_ERT_STATE_SUBMITTED, HSA_AMD_AIE_ERT_STATE_TIMEOUT, HSA_AMD_AIE_ERT_STATE_NORESPONSE, HSA_AMD_AIE_ERT_STATE_SKERROR, HSA_AMD_AIE_ERT_STATE_SKCRASHED, HSA_AMD_AIE_ERT_STATE_MAX) = ints

class hsa_amd_aie_ert_cmd_opcode_t(Enum):
    (HSA_AMD_AIE_ERT_START_CU, HSA_AMD_AIE_ERT_START_KERNEL, HSA_AMD_AIE_ERT_CONFIGURE, HSA_AMD_AIE_ERT_EXIT, HSA_AMD_AIE_ERT_ABORT, HSA_AMD_AIE_ERT_EXEC_WRITE, HSA_AMD_AIE_ERT_CU_STAT,
     HSA_AMD_AIE_ERT_START_COPYBO, HSA_AMD_AIE_ERT_SK_CONFIG, HSA_AMD_AIE_ERT_SK_START, HSA_AMD_AIE_ERT_SK_UNCONFIG, HSA_AMD_AIE_ERT_INIT_CU, HSA_AMD_AIE_ERT_START_FA, HSA_AMD_AIE_ERT_CLK_CALIB,
     HSA_AMD_AIE_ERT_MB_VALIDATE, HSA_AMD_AIE_ERT_START_KEY_VAL, HSA_AMD_AIE_ERT_ACCESS_TEST_C, HSA_AMD_AIE_ERT_ACCESS_TEST, HSA_AMD_AIE_ERT_START_DPU, HSA_AMD_AIE_ERT_CMD_CHAIN,
     HSA_AMD_AIE_ERT_START_NPU, HSA_AMD_AIE_ERT_START_NPU_PREEMPT) = members
(HSA_AMD_AIE_ERT_START_CU, HSA_AMD_AIE_ERT_START_KERNEL, HSA_AMD_AIE_ERT_CONFIGURE, HSA_AMD_AIE_ERT_EXIT, HSA_AMD_AIE_ERT_ABORT, HSA_AMD_AIE_ERT_EXEC_WRITE, HSA_AMD_AIE_ERT_CU_STAT,
 HSA_AMD_AIE_ERT_START_COPYBO, HSA_AMD_AIE_ERT_SK_CONFIG, HSA_AMD_AIE_ERT_SK_START, HSA_AMD_AIE_ERT_SK_UNCONFIG, HSA_AMD_AIE_ERT_INIT_CU, HSA_AMD_AIE_ERT_START_FA, HSA_AMD_AIE_ERT_CLK_CALIB,
 HSA_AMD_AIE_ERT_MB_VALIDATE, HSA_AMD_AIE_ERT_START_KEY_VAL, HSA_AMD_AIE_ERT_ACCESS_TEST_C, HSA_AMD_AIE_ERT_ACCESS_TEST, HSA_AMD_AIE_ERT_START_DPU, HSA_AMD_AIE_ERT_CMD_CHAIN,
 HSA_AMD_AIE_ERT_START_NPU, HSA_AMD_AIE_ERT_START_NPU_PREEMPT) = ints

class hsa_amd_aie_ert_cmd_type_t(Enum):
    HSA_AMD_AIE_ERT_CMD_TYPE_DEFAULT, HSA_AMD_AIE_ERT_CMD_TYPE_KDS_LOCAL, HSA_AMD_AIE_ERT_CMD_TYPE_CTRL, HSA_AMD_AIE_ERT_CMD_TYPE_CU, HSA_AMD_AIE_ERT_CMD_TYPE_SCU = members
HSA_AMD_AIE_ERT_CMD_TYPE_DEFAULT, HSA_AMD_AIE_ERT_CMD_TYPE_KDS_LOCAL, HSA_AMD_AIE_ERT_CMD_TYPE_CTRL, HSA_AMD_AIE_ERT_CMD_TYPE_CU, HSA_AMD_AIE_ERT_CMD_TYPE_SCU = ints

class hsa_amd_iommu_version_t(Enum):
    HSA_IOMMU_SUPPORT_NONE, HSA_IOMMU_SUPPORT_V2 = members
HSA_IOMMU_SUPPORT_NONE, HSA_IOMMU_SUPPORT_V2 = ints

class hsa_amd_agent_info_s(Enum):
    (HSA_AMD_AGENT_INFO_CHIP_ID, HSA_AMD_AGENT_INFO_CACHELINE_SIZE, HSA_AMD_AGENT_INFO_COMPUTE_UNIT_COUNT, HSA_AMD_AGENT_INFO_MAX_CLOCK_FREQUENCY, HSA_AMD_AGENT_INFO_DRIVER_NODE_ID,
     HSA_AMD_AGENT_INFO_MAX_ADDRESS_WATCH_POINTS, HSA_AMD_AGENT_INFO_BDFID, HSA_AMD_AGENT_INFO_MEMORY_WIDTH, HSA_AMD_AGENT_INFO_MEMORY_MAX_FREQUENCY, HSA_AMD_AGENT_INFO_PRODUCT_NAME,
     HSA_AMD_AGENT_INFO_MAX_WAVES_PER_CU, HSA_AMD_AGENT_INFO_NUM_SIMDS_PER_CU, HSA_AMD_AGENT_INFO_NUM_SHADER_ENGINES, HSA_AMD_AGENT_INFO_NUM_SHADER_ARRAYS_PER_SE, HSA_AMD_AGENT_INFO_HDP_FLUSH,
     HSA_AMD_AGENT_INFO_DOMAIN, HSA_AMD_AGENT_INFO_COOPERATIVE_QUEUES, HSA_AMD_AGENT_INFO_UUID, HSA_AMD_AGENT_INFO_ASIC_REVISION, HSA_AMD_AGENT_INFO_SVM_DIRECT_HOST_ACCESS,
     HSA_AMD_AGENT_INFO_COOPERATIVE_COMPUTE_UNIT_COUNT, HSA_AMD_AGENT_INFO_MEMORY_AVAIL, HSA_AMD_AGENT_INFO_TIMESTAMP_FREQUENCY, HSA_AMD_AGENT_INFO_ASIC_FAMILY_ID, HSA_AMD_AGENT_INFO_UCODE_VERSION,
     HSA_AMD_AGENT_INFO_SDMA_UCODE_VERSION, HSA_AMD_AGENT_INFO_NUM_SDMA_ENG, HSA_AMD_AGENT_INFO_NUM_SDMA_XGMI_ENG, HSA_AMD_AGENT_INFO_IOMMU_SUPPORT, HSA_AMD_AGENT_INFO_NUM_XCC,
     HSA_AMD_AGENT_INFO_DRIVER_UID, HSA_AMD_AGENT_INFO_NEAREST_CPU, HSA_AMD_AGENT_INFO_MEMORY_PROPERTIES, HSA_AMD_AGENT_INFO_AQL_EXTENSIONS, HSA_AMD_AGENT_INFO_SCRATCH_LIMIT_MAX,
     HSA_AMD_AGENT_INFO_SCRATCH_LIMIT_CURRENT) = members
(HSA_AMD_AGENT_INFO_CHIP_ID, HSA_AMD_AGENT_INFO_CACHELINE_SIZE, HSA_AMD_AGENT_INFO_COMPUTE_UNIT_COUNT, HSA_AMD_AGENT_INFO_MAX_CLOCK_FREQUENCY, HSA_AMD_AGENT_INFO_DRIVER_NODE_ID,
 HSA_AMD_AGENT_INFO_MAX_ADDRESS_WATCH_POINTS, HSA_AMD_AGENT_INFO_BDFID, HSA_AMD_AGENT_INFO_MEMORY_WIDTH, HSA_AMD_AGENT_INFO_MEMORY_MAX_FREQUENCY, HSA_AMD_AGENT_INFO_PRODUCT_NAME,
 HSA_AMD_AGENT_INFO_MAX_WAVES_PER_CU, HSA_AMD_AGENT_INFO_NUM_SIMDS_PER_CU, HSA_AMD_AGENT_INFO_NUM_SHADER_ENGINES, HSA_AMD_AGENT_INFO_NUM_SHADER_ARRAYS_PER_SE, HSA_AMD_AGENT_INFO_HDP_FLUSH,
 HSA_AMD_AGENT_INFO_DOMAIN, HSA_AMD_AGENT_INFO_COOPERATIVE_QUEUES, HSA_AMD_AGENT_INFO_UUID, HSA_AMD_AGENT_INFO_ASIC_REVISION, HSA_AMD_AGENT_INFO_SVM_DIRECT_HOST_ACCESS,
 HSA_AMD_AGENT_INFO_COOPERATIVE_COMPUTE_UNIT_COUNT, HSA_AMD_AGENT_INFO_MEMORY_AVAIL, HSA_AMD_AGENT_INFO_TIMESTAMP_FREQUENCY, HSA_AMD_AGENT_INFO_ASIC_FAMILY_ID, HSA_AMD_AGENT_INFO_UCODE_VERSION,
 HSA_AMD_AGENT_INFO_SDMA_UCODE_VERSION, HSA_AMD_AGENT_INFO_NUM_SDMA_ENG, HSA_AMD_AGENT_INFO_NUM_SDMA_XGMI_ENG, HSA_AMD_AGENT_INFO_IOMMU_SUPPORT, HSA_AMD_AGENT_INFO_NUM_XCC,
 HSA_AMD_AGENT_INFO_DRIVER_UID, HSA_AMD_AGENT_INFO_NEAREST_CPU, HSA_AMD_AGENT_INFO_MEMORY_PROPERTIES, HSA_AMD_AGENT_INFO_AQL_EXTENSIONS, HSA_AMD_AGENT_INFO_SCRATCH_LIMIT_MAX,
 HSA_AMD_AGENT_INFO_SCRATCH_LIMIT_CURRENT) = ints

class hsa_amd_agent_memory_properties_s(Enum):
    HSA_AMD_MEMORY_PROPERTY_AGENT_IS_APU: Member
HSA_AMD_MEMORY_PROPERTY_AGENT_IS_APU: int

class hsa_amd_sdma_engine_id(Enum):
    (HSA_AMD_SDMA_ENGINE_0, HSA_AMD_SDMA_ENGINE_1, HSA_AMD_SDMA_ENGINE_2, HSA_AMD_SDMA_ENGINE_3, HSA_AMD_SDMA_ENGINE_4, HSA_AMD_SDMA_ENGINE_5, HSA_AMD_SDMA_ENGINE_6, HSA_AMD_SDMA_ENGINE_7,
     HSA_AMD_SDMA_ENGINE_8, HSA_AMD_SDMA_ENGINE_9, HSA_AMD_SDMA_ENGINE_10, HSA_AMD_SDMA_ENGINE_11, HSA_AMD_SDMA_ENGINE_12, HSA_AMD_SDMA_ENGINE_13, HSA_AMD_SDMA_ENGINE_14,
     HSA_AMD_SDMA_ENGINE_15) = members
(HSA_AMD_SDMA_ENGINE_0, HSA_AMD_SDMA_ENGINE_1, HSA_AMD_SDMA_ENGINE_2, HSA_AMD_SDMA_ENGINE_3, HSA_AMD_SDMA_ENGINE_4, HSA_AMD_SDMA_ENGINE_5, HSA_AMD_SDMA_ENGINE_6, HSA_AMD_SDMA_ENGINE_7,
 HSA_AMD_SDMA_ENGINE_8, HSA_AMD_SDMA_ENGINE_9, HSA_AMD_SDMA_ENGINE_10, HSA_AMD_SDMA_ENGINE_11, HSA_AMD_SDMA_ENGINE_12, HSA_AMD_SDMA_ENGINE_13, HSA_AMD_SDMA_ENGINE_14, HSA_AMD_SDMA_ENGINE_15) = ints

class hsa_amd_region_info_s(Enum):
    HSA_AMD_REGION_INFO_HOST_ACCESSIBLE, HSA_AMD_REGION_INFO_BASE, HSA_AMD_REGION_INFO_BUS_WIDTH, HSA_AMD_REGION_INFO_MAX_CLOCK_FREQUENCY = members
HSA_AMD_REGION_INFO_HOST_ACCESSIBLE, HSA_AMD_REGION_INFO_BASE, HSA_AMD_REGION_INFO_BUS_WIDTH, HSA_AMD_REGION_INFO_MAX_CLOCK_FREQUENCY = ints

class hsa_amd_coherency_type_s(Enum):
    HSA_AMD_COHERENCY_TYPE_COHERENT, HSA_AMD_COHERENCY_TYPE_NONCOHERENT = members
HSA_AMD_COHERENCY_TYPE_COHERENT, HSA_AMD_COHERENCY_TYPE_NONCOHERENT = ints

class hsa_amd_signal_attribute_t(Enum):
    HSA_AMD_SIGNAL_AMD_GPU_ONLY, HSA_AMD_SIGNAL_IPC = members
HSA_AMD_SIGNAL_AMD_GPU_ONLY, HSA_AMD_SIGNAL_IPC = ints

class hsa_amd_segment_t(Enum):
    HSA_AMD_SEGMENT_GLOBAL, HSA_AMD_SEGMENT_READONLY, HSA_AMD_SEGMENT_PRIVATE, HSA_AMD_SEGMENT_GROUP = members
HSA_AMD_SEGMENT_GLOBAL, HSA_AMD_SEGMENT_READONLY, HSA_AMD_SEGMENT_PRIVATE, HSA_AMD_SEGMENT_GROUP = ints

class hsa_amd_memory_pool_global_flag_s(Enum):
    (HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_KERNARG_INIT, HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_FINE_GRAINED, HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_COARSE_GRAINED,
     HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_EXTENDED_SCOPE_FINE_GRAINED) = members
(HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_KERNARG_INIT, HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_FINE_GRAINED, HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_COARSE_GRAINED,
 HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_EXTENDED_SCOPE_FINE_GRAINED) = ints

class hsa_amd_memory_pool_location_s(Enum):
    HSA_AMD_MEMORY_POOL_LOCATION_CPU, HSA_AMD_MEMORY_POOL_LOCATION_GPU = members
HSA_AMD_MEMORY_POOL_LOCATION_CPU, HSA_AMD_MEMORY_POOL_LOCATION_GPU = ints

class hsa_amd_memory_pool_info_t(Enum):
    (HSA_AMD_MEMORY_POOL_INFO_SEGMENT, HSA_AMD_MEMORY_POOL_INFO_GLOBAL_FLAGS, HSA_AMD_MEMORY_POOL_INFO_SIZE, HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALLOWED,
     HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_GRANULE, HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALIGNMENT, HSA_AMD_MEMORY_POOL_INFO_ACCESSIBLE_BY_ALL, HSA_AMD_MEMORY_POOL_INFO_ALLOC_MAX_SIZE,
     HSA_AMD_MEMORY_POOL_INFO_LOCATION, HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_REC_GRANULE) = members
(HSA_AMD_MEMORY_POOL_INFO_SEGMENT, HSA_AMD_MEMORY_POOL_INFO_GLOBAL_FLAGS, HSA_AMD_MEMORY_POOL_INFO_SIZE, HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALLOWED, HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_GRANULE,
 HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALIGNMENT, HSA_AMD_MEMORY_POOL_INFO_ACCESSIBLE_BY_ALL, HSA_AMD_MEMORY_POOL_INFO_ALLOC_MAX_SIZE, HSA_AMD_MEMORY_POOL_INFO_LOCATION,
 HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_REC_GRANULE) = ints

class hsa_amd_memory_pool_flag_s(Enum):
    HSA_AMD_MEMORY_POOL_STANDARD_FLAG, HSA_AMD_MEMORY_POOL_PCIE_FLAG, HSA_AMD_MEMORY_POOL_CONTIGUOUS_FLAG, HSA_AMD_MEMORY_POOL_EXECUTABLE_FLAG = members
HSA_AMD_MEMORY_POOL_STANDARD_FLAG, HSA_AMD_MEMORY_POOL_PCIE_FLAG, HSA_AMD_MEMORY_POOL_CONTIGUOUS_FLAG, HSA_AMD_MEMORY_POOL_EXECUTABLE_FLAG = ints

class hsa_amd_copy_direction_t(Enum):
    hsaHostToHost, hsaHostToDevice, hsaDeviceToHost, hsaDeviceToDevice = members
hsaHostToHost, hsaHostToDevice, hsaDeviceToHost, hsaDeviceToDevice = ints

class hsa_amd_memory_pool_access_t(Enum):
    HSA_AMD_MEMORY_POOL_ACCESS_NEVER_ALLOWED, HSA_AMD_MEMORY_POOL_ACCESS_ALLOWED_BY_DEFAULT, HSA_AMD_MEMORY_POOL_ACCESS_DISALLOWED_BY_DEFAULT = members
HSA_AMD_MEMORY_POOL_ACCESS_NEVER_ALLOWED, HSA_AMD_MEMORY_POOL_ACCESS_ALLOWED_BY_DEFAULT, HSA_AMD_MEMORY_POOL_ACCESS_DISALLOWED_BY_DEFAULT = ints

class hsa_amd_link_info_type_t(Enum):
    HSA_AMD_LINK_INFO_TYPE_HYPERTRANSPORT, HSA_AMD_LINK_INFO_TYPE_QPI, HSA_AMD_LINK_INFO_TYPE_PCIE, HSA_AMD_LINK_INFO_TYPE_INFINBAND, HSA_AMD_LINK_INFO_TYPE_XGMI = members
HSA_AMD_LINK_INFO_TYPE_HYPERTRANSPORT, HSA_AMD_LINK_INFO_TYPE_QPI, HSA_AMD_LINK_INFO_TYPE_PCIE, HSA_AMD_LINK_INFO_TYPE_INFINBAND, HSA_AMD_LINK_INFO_TYPE_XGMI = ints

class hsa_amd_agent_memory_pool_info_t(Enum):
    HSA_AMD_AGENT_MEMORY_POOL_INFO_ACCESS, HSA_AMD_AGENT_MEMORY_POOL_INFO_NUM_LINK_HOPS, HSA_AMD_AGENT_MEMORY_POOL_INFO_LINK_INFO = members
HSA_AMD_AGENT_MEMORY_POOL_INFO_ACCESS, HSA_AMD_AGENT_MEMORY_POOL_INFO_NUM_LINK_HOPS, HSA_AMD_AGENT_MEMORY_POOL_INFO_LINK_INFO = ints

class hsa_amd_pointer_type_t(Enum):
    HSA_EXT_POINTER_TYPE_UNKNOWN, HSA_EXT_POINTER_TYPE_HSA, HSA_EXT_POINTER_TYPE_LOCKED, HSA_EXT_POINTER_TYPE_GRAPHICS, HSA_EXT_POINTER_TYPE_IPC, HSA_EXT_POINTER_TYPE_RESERVED_ADDR = members
HSA_EXT_POINTER_TYPE_UNKNOWN, HSA_EXT_POINTER_TYPE_HSA, HSA_EXT_POINTER_TYPE_LOCKED, HSA_EXT_POINTER_TYPE_GRAPHICS, HSA_EXT_POINTER_TYPE_IPC, HSA_EXT_POINTER_TYPE_RESERVED_ADDR = ints

class hsa_amd_event_type_s(Enum):
    HSA_AMD_GPU_MEMORY_FAULT_EVENT, HSA_AMD_GPU_HW_EXCEPTION_EVENT, HSA_AMD_GPU_MEMORY_ERROR_EVENT = members
HSA_AMD_GPU_MEMORY_FAULT_EVENT, HSA_AMD_GPU_HW_EXCEPTION_EVENT, HSA_AMD_GPU_MEMORY_ERROR_EVENT = ints

class hsa_amd_memory_fault_reason_t(Enum):
    (HSA_AMD_MEMORY_FAULT_PAGE_NOT_PRESENT, HSA_AMD_MEMORY_FAULT_READ_ONLY, HSA_AMD_MEMORY_FAULT_NX, HSA_AMD_MEMORY_FAULT_HOST_ONLY, HSA_AMD_MEMORY_FAULT_DRAMECC, HSA_AMD_MEMORY_FAULT_IMPRECISE,
     HSA_AMD_MEMORY_FAULT_SRAMECC, HSA_AMD_MEMORY_FAULT_HANG) = members
(HSA_AMD_MEMORY_FAULT_PAGE_NOT_PRESENT, HSA_AMD_MEMORY_FAULT_READ_ONLY, HSA_AMD_MEMORY_FAULT_NX, HSA_AMD_MEMORY_FAULT_HOST_ONLY, HSA_AMD_MEMORY_FAULT_DRAMECC, HSA_AMD_MEMORY_FAULT_IMPRECISE,
 HSA_AMD_MEMORY_FAULT_SRAMECC, HSA_AMD_MEMORY_FAULT_HANG) = ints

class hsa_amd_memory_error_reason_t(Enum):
    HSA_AMD_MEMORY_ERROR_MEMORY_IN_USE: Member
HSA_AMD_MEMORY_ERROR_MEMORY_IN_USE: int

class hsa_amd_hw_exception_reset_type_t(Enum):
    HSA_AMD_HW_EXCEPTION_RESET_TYPE_OTHER: Member
HSA_AMD_HW_EXCEPTION_RESET_TYPE_OTHER: int

class hsa_amd_hw_exception_reset_cause_t(Enum):
    HSA_AMD_HW_EXCEPTION_CAUSE_GPU_HANG, HSA_AMD_HW_EXCEPTION_CAUSE_ECC = members
HSA_AMD_HW_EXCEPTION_CAUSE_GPU_HANG, HSA_AMD_HW_EXCEPTION_CAUSE_ECC = ints

class hsa_amd_queue_priority_s(Enum):
    HSA_AMD_QUEUE_PRIORITY_LOW, HSA_AMD_QUEUE_PRIORITY_NORMAL, HSA_AMD_QUEUE_PRIORITY_HIGH = members
HSA_AMD_QUEUE_PRIORITY_LOW, HSA_AMD_QUEUE_PRIORITY_NORMAL, HSA_AMD_QUEUE_PRIORITY_HIGH = ints

class hsa_amd_svm_model_s(Enum):
    HSA_AMD_SVM_GLOBAL_FLAG_FINE_GRAINED, HSA_AMD_SVM_GLOBAL_FLAG_COARSE_GRAINED, HSA_AMD_SVM_GLOBAL_FLAG_INDETERMINATE = members
HSA_AMD_SVM_GLOBAL_FLAG_FINE_GRAINED, HSA_AMD_SVM_GLOBAL_FLAG_COARSE_GRAINED, HSA_AMD_SVM_GLOBAL_FLAG_INDETERMINATE = ints

class hsa_amd_svm_attribute_s(Enum):
    (HSA_AMD_SVM_ATTRIB_GLOBAL_FLAG, HSA_AMD_SVM_ATTRIB_READ_ONLY, HSA_AMD_SVM_ATTRIB_HIVE_LOCAL, HSA_AMD_SVM_ATTRIB_MIGRATION_GRANULARITY, HSA_AMD_SVM_ATTRIB_PREFERRED_LOCATION,
     HSA_AMD_SVM_ATTRIB_PREFETCH_LOCATION, HSA_AMD_SVM_ATTRIB_READ_MOSTLY, HSA_AMD_SVM_ATTRIB_GPU_EXEC, HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE, HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE_IN_PLACE,
     HSA_AMD_SVM_ATTRIB_AGENT_NO_ACCESS, HSA_AMD_SVM_ATTRIB_ACCESS_QUERY) = members
(HSA_AMD_SVM_ATTRIB_GLOBAL_FLAG, HSA_AMD_SVM_ATTRIB_READ_ONLY, HSA_AMD_SVM_ATTRIB_HIVE_LOCAL, HSA_AMD_SVM_ATTRIB_MIGRATION_GRANULARITY, HSA_AMD_SVM_ATTRIB_PREFERRED_LOCATION,
 HSA_AMD_SVM_ATTRIB_PREFETCH_LOCATION, HSA_AMD_SVM_ATTRIB_READ_MOSTLY, HSA_AMD_SVM_ATTRIB_GPU_EXEC, HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE, HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE_IN_PLACE,
 HSA_AMD_SVM_ATTRIB_AGENT_NO_ACCESS, HSA_AMD_SVM_ATTRIB_ACCESS_QUERY) = ints

class hsa_amd_memory_type_t(Enum):
    MEMORY_TYPE_NONE, MEMORY_TYPE_PINNED = members
MEMORY_TYPE_NONE, MEMORY_TYPE_PINNED = ints

class hsa_queue_info_attribute_t(Enum):
    HSA_AMD_QUEUE_INFO_AGENT, HSA_AMD_QUEUE_INFO_DOORBELL_ID = members
HSA_AMD_QUEUE_INFO_AGENT, HSA_AMD_QUEUE_INFO_DOORBELL_ID = ints

class hsa_amd_log_flag_s(Enum):
    HSA_AMD_LOG_FLAG_BLIT_KERNEL_PKTS: Member
HSA_AMD_LOG_FLAG_BLIT_KERNEL_PKTS: int

class hsa_ext_image_geometry_t(Enum):
    (HSA_EXT_IMAGE_GEOMETRY_1D, HSA_EXT_IMAGE_GEOMETRY_2D, HSA_EXT_IMAGE_GEOMETRY_3D, HSA_EXT_IMAGE_GEOMETRY_1DA, HSA_EXT_IMAGE_GEOMETRY_2DA, HSA_EXT_IMAGE_GEOMETRY_1DB,
     HSA_EXT_IMAGE_GEOMETRY_2DDEPTH, HSA_EXT_IMAGE_GEOMETRY_2DADEPTH) = members
(HSA_EXT_IMAGE_GEOMETRY_1D, HSA_EXT_IMAGE_GEOMETRY_2D, HSA_EXT_IMAGE_GEOMETRY_3D, HSA_EXT_IMAGE_GEOMETRY_1DA, HSA_EXT_IMAGE_GEOMETRY_2DA, HSA_EXT_IMAGE_GEOMETRY_1DB, HSA_EXT_IMAGE_GEOMETRY_2DDEPTH,
 HSA_EXT_IMAGE_GEOMETRY_2DADEPTH) = ints

class hsa_ext_image_channel_type_t(Enum):
    (HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT8, HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT16, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT8, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT16,
     HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT24, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_555, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_565, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_101010,
     HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT8, HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT16, HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT32, HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT8,
     HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT16, HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT32, HSA_EXT_IMAGE_CHANNEL_TYPE_HALF_FLOAT, HSA_EXT_IMAGE_CHANNEL_TYPE_FLOAT) = members
(HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT8, HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT16, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT8, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT16, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT24,
 HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_555, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_565, HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_101010, HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT8,
 HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT16, HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT32, HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT8, HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT16,
 HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT32, HSA_EXT_IMAGE_CHANNEL_TYPE_HALF_FLOAT, HSA_EXT_IMAGE_CHANNEL_TYPE_FLOAT) = ints

class hsa_ext_image_channel_order_t(Enum):
    (HSA_EXT_IMAGE_CHANNEL_ORDER_A, HSA_EXT_IMAGE_CHANNEL_ORDER_R, HSA_EXT_IMAGE_CHANNEL_ORDER_RX, HSA_EXT_IMAGE_CHANNEL_ORDER_RG, HSA_EXT_IMAGE_CHANNEL_ORDER_RGX, HSA_EXT_IMAGE_CHANNEL_ORDER_RA,
     HSA_EXT_IMAGE_CHANNEL_ORDER_RGB, HSA_EXT_IMAGE_CHANNEL_ORDER_RGBX, HSA_EXT_IMAGE_CHANNEL_ORDER_RGBA, HSA_EXT_IMAGE_CHANNEL_ORDER_BGRA, HSA_EXT_IMAGE_CHANNEL_ORDER_ARGB,
     HSA_EXT_IMAGE_CHANNEL_ORDER_ABGR, HSA_EXT_IMAGE_CHANNEL_ORDER_SRGB, HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBX, HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBA, HSA_EXT_IMAGE_CHANNEL_ORDER_SBGRA,
     HSA_EXT_IMAGE_CHANNEL_ORDER_INTENSITY, HSA_EXT_IMAGE_CHANNEL_ORDER_LUMINANCE, HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH, HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH_STENCIL) = members
(HSA_EXT_IMAGE_CHANNEL_ORDER_A, HSA_EXT_IMAGE_CHANNEL_ORDER_R, HSA_EXT_IMAGE_CHANNEL_ORDER_RX, HSA_EXT_IMAGE_CHANNEL_ORDER_RG, HSA_EXT_IMAGE_CHANNEL_ORDER_RGX, HSA_EXT_IMAGE_CHANNEL_ORDER_RA,
 HSA_EXT_IMAGE_CHANNEL_ORDER_RGB, HSA_EXT_IMAGE_CHANNEL_ORDER_RGBX, HSA_EXT_IMAGE_CHANNEL_ORDER_RGBA, HSA_EXT_IMAGE_CHANNEL_ORDER_BGRA, HSA_EXT_IMAGE_CHANNEL_ORDER_ARGB,
 HSA_EXT_IMAGE_CHANNEL_ORDER_ABGR, HSA_EXT_IMAGE_CHANNEL_ORDER_SRGB, HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBX, HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBA, HSA_EXT_IMAGE_CHANNEL_ORDER_SBGRA,
 HSA_EXT_IMAGE_CHANNEL_ORDER_INTENSITY, HSA_EXT_IMAGE_CHANNEL_ORDER_LUMINANCE, HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH, HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH_STENCIL) = ints

class hsa_ext_image_capability_t(Enum):
    (HSA_EXT_IMAGE_CAPABILITY_NOT_SUPPORTED, HSA_EXT_IMAGE_CAPABILITY_READ_ONLY, HSA_EXT_IMAGE_CAPABILITY_WRITE_ONLY, HSA_EXT_IMAGE_CAPABILITY_READ_WRITE, HSA_EXT_IMAGE_CAPABILITY_READ_MODIFY_WRITE,
     HSA_EXT_IMAGE_CAPABILITY_ACCESS_INVARIANT_DATA_LAYOUT) = members
(HSA_EXT_IMAGE_CAPABILITY_NOT_SUPPORTED, HSA_EXT_IMAGE_CAPABILITY_READ_ONLY, HSA_EXT_IMAGE_CAPABILITY_WRITE_ONLY, HSA_EXT_IMAGE_CAPABILITY_READ_WRITE, HSA_EXT_IMAGE_CAPABILITY_READ_MODIFY_WRITE,
 HSA_EXT_IMAGE_CAPABILITY_ACCESS_INVARIANT_DATA_LAYOUT) = ints

class hsa_ext_image_data_layout_t(Enum):
    HSA_EXT_IMAGE_DATA_LAYOUT_OPAQUE, HSA_EXT_IMAGE_DATA_LAYOUT_LINEAR = members
HSA_EXT_IMAGE_DATA_LAYOUT_OPAQUE, HSA_EXT_IMAGE_DATA_LAYOUT_LINEAR = ints

class hsa_ext_sampler_addressing_mode_t(Enum):
    (HSA_EXT_SAMPLER_ADDRESSING_MODE_UNDEFINED, HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_EDGE, HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_BORDER, HSA_EXT_SAMPLER_ADDRESSING_MODE_REPEAT,
     HSA_EXT_SAMPLER_ADDRESSING_MODE_MIRRORED_REPEAT) = members
(HSA_EXT_SAMPLER_ADDRESSING_MODE_UNDEFINED, HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_EDGE, HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_BORDER, HSA_EXT_SAMPLER_ADDRESSING_MODE_REPEAT,
 HSA_EXT_SAMPLER_ADDRESSING_MODE_MIRRORED_REPEAT) = ints

class hsa_ext_sampler_coordinate_mode_t(Enum):
    HSA_EXT_SAMPLER_COORDINATE_MODE_UNNORMALIZED, HSA_EXT_SAMPLER_COORDINATE_MODE_NORMALIZED = members
HSA_EXT_SAMPLER_COORDINATE_MODE_UNNORMALIZED, HSA_EXT_SAMPLER_COORDINATE_MODE_NORMALIZED = ints

class hsa_ext_sampler_filter_mode_t(Enum):
    HSA_EXT_SAMPLER_FILTER_MODE_NEAREST, HSA_EXT_SAMPLER_FILTER_MODE_LINEAR = members
HSA_EXT_SAMPLER_FILTER_MODE_NEAREST, HSA_EXT_SAMPLER_FILTER_MODE_LINEAR = ints

class hsa_ven_amd_pcs_method_kind_t(Enum):
    HSA_VEN_AMD_PCS_METHOD_HOSTTRAP_V1, HSA_VEN_AMD_PCS_METHOD_STOCHASTIC_V1 = members
HSA_VEN_AMD_PCS_METHOD_HOSTTRAP_V1, HSA_VEN_AMD_PCS_METHOD_STOCHASTIC_V1 = ints

class hsa_ven_amd_pcs_units_t(Enum):
    HSA_VEN_AMD_PCS_INTERVAL_UNITS_MICRO_SECONDS, HSA_VEN_AMD_PCS_INTERVAL_UNITS_CLOCK_CYCLES, HSA_VEN_AMD_PCS_INTERVAL_UNITS_INSTRUCTIONS = members
HSA_VEN_AMD_PCS_INTERVAL_UNITS_MICRO_SECONDS, HSA_VEN_AMD_PCS_INTERVAL_UNITS_CLOCK_CYCLES, HSA_VEN_AMD_PCS_INTERVAL_UNITS_INSTRUCTIONS = ints

class hsa_ven_amd_pcs_configuration_flags_t(Enum):
    HSA_VEN_AMD_PCS_CONFIGURATION_FLAGS_INTERVAL_POWER_OF_2: Member
HSA_VEN_AMD_PCS_CONFIGURATION_FLAGS_INTERVAL_POWER_OF_2: int

class hsa_ext_program_info_t(Enum):
    HSA_EXT_PROGRAM_INFO_MACHINE_MODEL, HSA_EXT_PROGRAM_INFO_PROFILE, HSA_EXT_PROGRAM_INFO_DEFAULT_FLOAT_ROUNDING_MODE = members
HSA_EXT_PROGRAM_INFO_MACHINE_MODEL, HSA_EXT_PROGRAM_INFO_PROFILE, HSA_EXT_PROGRAM_INFO_DEFAULT_FLOAT_ROUNDING_MODE = ints

class hsa_ext_finalizer_call_convention_t(Enum):
    HSA_EXT_FINALIZER_CALL_CONVENTION_AUTO: Member
HSA_EXT_FINALIZER_CALL_CONVENTION_AUTO: int

class hsa_ven_amd_loader_code_object_storage_type_t(Enum):
    HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_NONE, HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_FILE, HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_MEMORY = members
HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_NONE, HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_FILE, HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_MEMORY = ints

class hsa_ven_amd_loader_loaded_code_object_kind_t(Enum):
    HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_PROGRAM, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_AGENT = members
HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_PROGRAM, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_AGENT = ints

class hsa_ven_amd_loader_loaded_code_object_info_e(Enum):
    (HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_EXECUTABLE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_KIND, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_AGENT,
     HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_TYPE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_BASE,
     HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_SIZE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_FILE,
     HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_DELTA, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_BASE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_SIZE,
     HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI_LENGTH, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI) = members
(HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_EXECUTABLE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_KIND, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_AGENT,
 HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_TYPE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_BASE,
 HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_SIZE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_FILE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_DELTA,
 HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_BASE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_SIZE, HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI_LENGTH,
 HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI) = ints

class hsa_ven_amd_aqlprofile_event_type_t(Enum):
    HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_PMC, HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_TRACE = members
HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_PMC, HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_TRACE = ints

class hsa_ven_amd_aqlprofile_block_name_t(Enum):
    (HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPC, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPF, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GDS, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBM,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBMSE, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SPI, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQ, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQCS,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SRBM, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SX, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCC,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCP, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TD, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCARB, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCHUB,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCMCBVM, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCSEQ, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCVML2, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCXBAR,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATC, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATCL2, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCEA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_RPB,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SDMA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1A, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1C, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2A,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2C, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCR, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GUS, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_UMC,
     HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MMEA, HSA_VEN_AMD_AQLPROFILE_BLOCKS_NUMBER) = members
(HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPC, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPF, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GDS, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBM, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBMSE,
 HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SPI, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQ, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQCS, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SRBM, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SX,
 HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCC, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCP, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TD,
 HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCARB, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCHUB, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCMCBVM, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCSEQ,
 HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCVML2, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCXBAR, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATC, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATCL2,
 HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCEA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_RPB, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SDMA, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1A, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1C,
 HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2A, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2C, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCR, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GUS, HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_UMC,
 HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MMEA, HSA_VEN_AMD_AQLPROFILE_BLOCKS_NUMBER) = ints

class hsa_ven_amd_aqlprofile_parameter_name_t(Enum):
    (HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_COMPUTE_UNIT_TARGET, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_VM_ID_MASK, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_MASK,
     HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK2, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SE_MASK,
     HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SAMPLE_RATE, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_K_CONCURRENT, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SIMD_SELECTION,
     HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_OCCUPANCY_MODE, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_ATT_BUFFER_SIZE, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_PERFCOUNTER_MASK,
     HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_PERFCOUNTER_CTRL, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_PERFCOUNTER_NAME) = members
(HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_COMPUTE_UNIT_TARGET, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_VM_ID_MASK, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_MASK,
 HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK2, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SE_MASK, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SAMPLE_RATE,
 HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_K_CONCURRENT, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SIMD_SELECTION, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_OCCUPANCY_MODE,
 HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_ATT_BUFFER_SIZE, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_PERFCOUNTER_MASK, HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_PERFCOUNTER_CTRL,
 HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_PERFCOUNTER_NAME) = ints

class hsa_ven_amd_aqlprofile_att_marker_channel_t(Enum):
    HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_0, HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_1, HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_2, HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_3 = members
HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_0, HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_1, HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_2, HSA_VEN_AMD_AQLPROFILE_ATT_CHANNEL_3 = ints

class hsa_ven_amd_aqlprofile_info_type_t(Enum):
    (HSA_VEN_AMD_AQLPROFILE_INFO_COMMAND_BUFFER_SIZE, HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA_SIZE, HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA, HSA_VEN_AMD_AQLPROFILE_INFO_TRACE_DATA,
     HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_COUNTERS, HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_ID, HSA_VEN_AMD_AQLPROFILE_INFO_ENABLE_CMD, HSA_VEN_AMD_AQLPROFILE_INFO_DISABLE_CMD) = members
(HSA_VEN_AMD_AQLPROFILE_INFO_COMMAND_BUFFER_SIZE, HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA_SIZE, HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA, HSA_VEN_AMD_AQLPROFILE_INFO_TRACE_DATA,
 HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_COUNTERS, HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_ID, HSA_VEN_AMD_AQLPROFILE_INFO_ENABLE_CMD, HSA_VEN_AMD_AQLPROFILE_INFO_DISABLE_CMD) = ints

class amd_queue_properties_t(Enum):
    (AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_SHIFT, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_WIDTH, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER, AMD_QUEUE_PROPERTIES_IS_PTR64_SHIFT,
     AMD_QUEUE_PROPERTIES_IS_PTR64_WIDTH, AMD_QUEUE_PROPERTIES_IS_PTR64, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_SHIFT, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_WIDTH,
     AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS, AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_SHIFT, AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_WIDTH, AMD_QUEUE_PROPERTIES_ENABLE_PROFILING,
     AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_SHIFT, AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_WIDTH, AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE, AMD_QUEUE_PROPERTIES_RESERVED1_SHIFT,
     AMD_QUEUE_PROPERTIES_RESERVED1_WIDTH, AMD_QUEUE_PROPERTIES_RESERVED1) = members
(AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_SHIFT, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_WIDTH, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER, AMD_QUEUE_PROPERTIES_IS_PTR64_SHIFT,
 AMD_QUEUE_PROPERTIES_IS_PTR64_WIDTH, AMD_QUEUE_PROPERTIES_IS_PTR64, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_SHIFT, AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_WIDTH,
 AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS, AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_SHIFT, AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_WIDTH, AMD_QUEUE_PROPERTIES_ENABLE_PROFILING,
 AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_SHIFT, AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_WIDTH, AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE, AMD_QUEUE_PROPERTIES_RESERVED1_SHIFT,
 AMD_QUEUE_PROPERTIES_RESERVED1_WIDTH, AMD_QUEUE_PROPERTIES_RESERVED1) = ints

class amd_queue_capabilities_t(Enum):
    (AMD_QUEUE_CAPS_CP_ASYNC_RECLAIM_SHIFT, AMD_QUEUE_CAPS_CP_ASYNC_RECLAIM_WIDTH, AMD_QUEUE_CAPS_CP_ASYNC_RECLAIM, AMD_QUEUE_CAPS_SW_ASYNC_RECLAIM_SHIFT, AMD_QUEUE_CAPS_SW_ASYNC_RECLAIM_WIDTH,
     AMD_QUEUE_CAPS_SW_ASYNC_RECLAIM) = members
(AMD_QUEUE_CAPS_CP_ASYNC_RECLAIM_SHIFT, AMD_QUEUE_CAPS_CP_ASYNC_RECLAIM_WIDTH, AMD_QUEUE_CAPS_CP_ASYNC_RECLAIM, AMD_QUEUE_CAPS_SW_ASYNC_RECLAIM_SHIFT, AMD_QUEUE_CAPS_SW_ASYNC_RECLAIM_WIDTH,
 AMD_QUEUE_CAPS_SW_ASYNC_RECLAIM) = ints

class amd_signal_kind_t(Enum):
    AMD_SIGNAL_KIND_INVALID, AMD_SIGNAL_KIND_USER, AMD_SIGNAL_KIND_DOORBELL, AMD_SIGNAL_KIND_LEGACY_DOORBELL = members
AMD_SIGNAL_KIND_INVALID, AMD_SIGNAL_KIND_USER, AMD_SIGNAL_KIND_DOORBELL, AMD_SIGNAL_KIND_LEGACY_DOORBELL = ints

class amd_kernel_code_version_t(Enum):
    AMD_KERNEL_CODE_VERSION_MAJOR, AMD_KERNEL_CODE_VERSION_MINOR = members
AMD_KERNEL_CODE_VERSION_MAJOR, AMD_KERNEL_CODE_VERSION_MINOR = ints

class amd_machine_kind_t(Enum):
    AMD_MACHINE_KIND_UNDEFINED, AMD_MACHINE_KIND_AMDGPU = members
AMD_MACHINE_KIND_UNDEFINED, AMD_MACHINE_KIND_AMDGPU = ints

class amd_float_round_mode_t(Enum):
    AMD_FLOAT_ROUND_MODE_NEAREST_EVEN, AMD_FLOAT_ROUND_MODE_PLUS_INFINITY, AMD_FLOAT_ROUND_MODE_MINUS_INFINITY, AMD_FLOAT_ROUND_MODE_ZERO = members
AMD_FLOAT_ROUND_MODE_NEAREST_EVEN, AMD_FLOAT_ROUND_MODE_PLUS_INFINITY, AMD_FLOAT_ROUND_MODE_MINUS_INFINITY, AMD_FLOAT_ROUND_MODE_ZERO = ints

class amd_float_denorm_mode_t(Enum):
    AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE_OUTPUT, AMD_FLOAT_DENORM_MODE_FLUSH_OUTPUT, AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE, AMD_FLOAT_DENORM_MODE_NO_FLUSH = members
AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE_OUTPUT, AMD_FLOAT_DENORM_MODE_FLUSH_OUTPUT, AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE, AMD_FLOAT_DENORM_MODE_NO_FLUSH = ints

class amd_compute_pgm_rsrc_one_t(Enum):
    (AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT,
     AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT,
     AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_SHIFT,
     AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_SHIFT,
     AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_SHIFT,
     AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_SHIFT,
     AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64, AMD_COMPUTE_PGM_RSRC_ONE_PRIV_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_PRIV_WIDTH,
     AMD_COMPUTE_PGM_RSRC_ONE_PRIV, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP,
     AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_SHIFT,
     AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE, AMD_COMPUTE_PGM_RSRC_ONE_BULKY_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_BULKY_WIDTH,
     AMD_COMPUTE_PGM_RSRC_ONE_BULKY, AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER, AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_SHIFT,
     AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1) = members
(AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT,
 AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT,
 AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_SHIFT,
 AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_SHIFT,
 AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_SHIFT,
 AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_SHIFT,
 AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64, AMD_COMPUTE_PGM_RSRC_ONE_PRIV_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_PRIV_WIDTH,
 AMD_COMPUTE_PGM_RSRC_ONE_PRIV, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP,
 AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_SHIFT,
 AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE, AMD_COMPUTE_PGM_RSRC_ONE_BULKY_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_BULKY_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_BULKY,
 AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_SHIFT, AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER, AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_SHIFT,
 AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_WIDTH, AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1) = ints

class amd_system_vgpr_workitem_id_t(Enum):
    AMD_SYSTEM_VGPR_WORKITEM_ID_X, AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y, AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y_Z, AMD_SYSTEM_VGPR_WORKITEM_ID_UNDEFINED = members
AMD_SYSTEM_VGPR_WORKITEM_ID_X, AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y, AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y_Z, AMD_SYSTEM_VGPR_WORKITEM_ID_UNDEFINED = ints

class amd_compute_pgm_rsrc_two_t(Enum):
    (AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_WIDTH,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET, AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_WIDTH,
     AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION,
     AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_WIDTH,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_SHIFT,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_WIDTH,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_SHIFT,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_WIDTH,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_SHIFT,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_WIDTH,
     AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO, AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1) = members
(AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_WIDTH,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET, AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_WIDTH,
 AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION,
 AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_WIDTH,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_SHIFT,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_WIDTH,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_SHIFT,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_WIDTH,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_SHIFT,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_WIDTH,
 AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO, AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_SHIFT, AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_WIDTH, AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1) = ints

class amd_element_byte_size_t(Enum):
    AMD_ELEMENT_BYTE_SIZE_2, AMD_ELEMENT_BYTE_SIZE_4, AMD_ELEMENT_BYTE_SIZE_8, AMD_ELEMENT_BYTE_SIZE_16 = members
AMD_ELEMENT_BYTE_SIZE_2, AMD_ELEMENT_BYTE_SIZE_4, AMD_ELEMENT_BYTE_SIZE_8, AMD_ELEMENT_BYTE_SIZE_16 = ints

class amd_kernel_code_properties_t(Enum):
    (AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_SHIFT,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_WIDTH, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_SHIFT,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_WIDTH, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z, AMD_KERNEL_CODE_PROPERTIES_ENABLE_WAVEFRONT_SIZE32_SHIFT,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_WAVEFRONT_SIZE32_WIDTH, AMD_KERNEL_CODE_PROPERTIES_ENABLE_WAVEFRONT_SIZE32, AMD_KERNEL_CODE_PROPERTIES_RESERVED1_SHIFT,
     AMD_KERNEL_CODE_PROPERTIES_RESERVED1_WIDTH, AMD_KERNEL_CODE_PROPERTIES_RESERVED1, AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_SHIFT,
     AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_WIDTH, AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS, AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_SHIFT,
     AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_WIDTH, AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE, AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_SHIFT, AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_WIDTH,
     AMD_KERNEL_CODE_PROPERTIES_IS_PTR64, AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_SHIFT, AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_WIDTH, AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK,
     AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_SHIFT, AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_WIDTH, AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED,
     AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_SHIFT, AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_WIDTH, AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED, AMD_KERNEL_CODE_PROPERTIES_RESERVED2_SHIFT,
     AMD_KERNEL_CODE_PROPERTIES_RESERVED2_WIDTH, AMD_KERNEL_CODE_PROPERTIES_RESERVED2) = members
(AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_SHIFT,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_WIDTH, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z, AMD_KERNEL_CODE_PROPERTIES_ENABLE_WAVEFRONT_SIZE32_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_WAVEFRONT_SIZE32_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_WAVEFRONT_SIZE32, AMD_KERNEL_CODE_PROPERTIES_RESERVED1_SHIFT, AMD_KERNEL_CODE_PROPERTIES_RESERVED1_WIDTH, AMD_KERNEL_CODE_PROPERTIES_RESERVED1,
 AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_SHIFT, AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_WIDTH, AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS,
 AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_SHIFT, AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_WIDTH, AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE,
 AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_SHIFT, AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_WIDTH, AMD_KERNEL_CODE_PROPERTIES_IS_PTR64, AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_SHIFT,
 AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_WIDTH, AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK, AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_SHIFT,
 AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_WIDTH, AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED, AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_SHIFT, AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_WIDTH,
 AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED, AMD_KERNEL_CODE_PROPERTIES_RESERVED2_SHIFT, AMD_KERNEL_CODE_PROPERTIES_RESERVED2_WIDTH, AMD_KERNEL_CODE_PROPERTIES_RESERVED2) = ints

class amd_powertwo_t(Enum):
    AMD_POWERTWO_1, AMD_POWERTWO_2, AMD_POWERTWO_4, AMD_POWERTWO_8, AMD_POWERTWO_16, AMD_POWERTWO_32, AMD_POWERTWO_64, AMD_POWERTWO_128, AMD_POWERTWO_256 = members
AMD_POWERTWO_1, AMD_POWERTWO_2, AMD_POWERTWO_4, AMD_POWERTWO_8, AMD_POWERTWO_16, AMD_POWERTWO_32, AMD_POWERTWO_64, AMD_POWERTWO_128, AMD_POWERTWO_256 = ints

class amd_enabled_control_directive_t(Enum):
    (AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_BREAK_EXCEPTIONS, AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_DETECT_EXCEPTIONS, AMD_ENABLED_CONTROL_DIRECTIVE_MAX_DYNAMIC_GROUP_SIZE,
     AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_GRID_SIZE, AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_WORKGROUP_SIZE, AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_DIM,
     AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_GRID_SIZE, AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_WORKGROUP_SIZE, AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRE_NO_PARTIAL_WORKGROUPS) = members
(AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_BREAK_EXCEPTIONS, AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_DETECT_EXCEPTIONS, AMD_ENABLED_CONTROL_DIRECTIVE_MAX_DYNAMIC_GROUP_SIZE,
 AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_GRID_SIZE, AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_WORKGROUP_SIZE, AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_DIM, AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_GRID_SIZE,
 AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_WORKGROUP_SIZE, AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRE_NO_PARTIAL_WORKGROUPS) = ints

class amd_exception_kind_t(Enum):
    AMD_EXCEPTION_KIND_INVALID_OPERATION, AMD_EXCEPTION_KIND_DIVISION_BY_ZERO, AMD_EXCEPTION_KIND_OVERFLOW, AMD_EXCEPTION_KIND_UNDERFLOW, AMD_EXCEPTION_KIND_INEXACT = members
AMD_EXCEPTION_KIND_INVALID_OPERATION, AMD_EXCEPTION_KIND_DIVISION_BY_ZERO, AMD_EXCEPTION_KIND_OVERFLOW, AMD_EXCEPTION_KIND_UNDERFLOW, AMD_EXCEPTION_KIND_INEXACT = ints

hsa_dim3_t = hsa_dim3_s
hsa_file_t = c_int
hsa_agent_t = hsa_agent_s
hsa_cache_t = hsa_cache_s
hsa_signal_t = hsa_signal_s
hsa_signal_value_t = c_int64
hsa_signal_group_t = hsa_signal_group_s
hsa_region_t = hsa_region_s
hsa_queue_type32_t = c_uint32
hsa_queue_t = hsa_queue_s
hsa_kernel_dispatch_packet_t = hsa_kernel_dispatch_packet_s
hsa_agent_dispatch_packet_t = hsa_agent_dispatch_packet_s
hsa_barrier_and_packet_t = hsa_barrier_and_packet_s
hsa_barrier_or_packet_t = hsa_barrier_or_packet_s
hsa_isa_t = hsa_isa_s
hsa_wavefront_t = hsa_wavefront_s
hsa_code_object_reader_t = hsa_code_object_reader_s
hsa_executable_t = hsa_executable_s
hsa_loaded_code_object_t = hsa_loaded_code_object_s
hsa_executable_symbol_t = hsa_executable_symbol_s
hsa_code_object_t = hsa_code_object_s
hsa_callback_data_t = hsa_callback_data_s
hsa_code_symbol_t = hsa_code_symbol_s
hsa_signal_condition32_t = c_uint32
hsa_amd_packet_type8_t = c_uint8
hsa_amd_vendor_packet_header_t = hsa_amd_packet_header_s
hsa_amd_barrier_value_packet_t = hsa_amd_barrier_value_packet_s
hsa_amd_aie_ert_start_kernel_header_t = hsa_amd_aie_ert_start_kernel_header_s
hsa_amd_aie_ert_start_kernel_data_t = hsa_amd_aie_ert_start_kernel_data_s
hsa_amd_aie_ert_command_chain_data_t = hsa_amd_aie_ert_command_chain_data_s
hsa_amd_aie_ert_packet_t = hsa_amd_aie_ert_packet_s
hsa_amd_agent_info_t = hsa_amd_agent_info_s
hsa_amd_agent_memory_properties_t = hsa_amd_agent_memory_properties_s
hsa_amd_sdma_engine_id_t = hsa_amd_sdma_engine_id
hsa_amd_hdp_flush_t = hsa_amd_hdp_flush_s
hsa_amd_region_info_t = hsa_amd_region_info_s
hsa_amd_coherency_type_t = hsa_amd_coherency_type_s
hsa_amd_profiling_dispatch_time_t = hsa_amd_profiling_dispatch_time_s
hsa_amd_profiling_async_copy_time_t = hsa_amd_profiling_async_copy_time_s
hsa_amd_signal_handler: TypeAlias = CFunction[[int, int | None], [int, void_p], bool]
hsa_amd_image_descriptor_t = hsa_amd_image_descriptor_s
hsa_amd_memory_pool_t = hsa_amd_memory_pool_s
hsa_amd_memory_pool_global_flag_t = hsa_amd_memory_pool_global_flag_s
hsa_amd_memory_pool_location_t = hsa_amd_memory_pool_location_s
hsa_amd_memory_pool_flag_t = hsa_amd_memory_pool_flag_s
hsa_pitched_ptr_t = hsa_pitched_ptr_s
hsa_amd_memory_pool_link_info_t = hsa_amd_memory_pool_link_info_s
hsa_amd_pointer_info_t = hsa_amd_pointer_info_s
hsa_amd_ipc_memory_t = hsa_amd_ipc_memory_s
hsa_amd_ipc_signal_t = hsa_amd_ipc_memory_t
hsa_amd_event_type_t = hsa_amd_event_type_s
hsa_amd_gpu_memory_fault_info_t = hsa_amd_gpu_memory_fault_info_s
hsa_amd_gpu_memory_error_info_t = hsa_amd_gpu_memory_error_info_s
hsa_amd_gpu_hw_exception_info_t = hsa_amd_gpu_hw_exception_info_s
hsa_amd_event_t = hsa_amd_event_s
hsa_amd_system_event_callback_t: TypeAlias = CFunction[[Pointer[hsa_amd_event_s], int | None], [reference[hsa_amd_event_s], void_p], int]
hsa_amd_queue_priority_t = hsa_amd_queue_priority_s
hsa_amd_deallocation_callback_t: TypeAlias = CFunction[[int | None, int | None], [void_p, void_p], None]
hsa_amd_svm_model_t = hsa_amd_svm_model_s
hsa_amd_svm_attribute_t = hsa_amd_svm_attribute_s
hsa_amd_svm_attribute_pair_t = hsa_amd_svm_attribute_pair_s
hsa_amd_vmem_alloc_handle_t = hsa_amd_vmem_alloc_handle_s
hsa_amd_memory_access_desc_t = hsa_amd_memory_access_desc_s
hsa_amd_log_flag_t = hsa_amd_log_flag_s
hsa_ext_image_t = hsa_ext_image_s
hsa_ext_image_channel_type32_t = c_uint32
hsa_ext_image_channel_order32_t = c_uint32
hsa_ext_image_format_t = hsa_ext_image_format_s
hsa_ext_image_descriptor_t = hsa_ext_image_descriptor_s
hsa_ext_image_data_info_t = hsa_ext_image_data_info_s
hsa_ext_image_region_t = hsa_ext_image_region_s
hsa_ext_sampler_t = hsa_ext_sampler_s
hsa_ext_sampler_addressing_mode32_t = c_uint32
hsa_ext_sampler_coordinate_mode32_t = c_uint32
hsa_ext_sampler_filter_mode32_t = c_uint32
hsa_ext_sampler_descriptor_t = hsa_ext_sampler_descriptor_s
hsa_ext_sampler_descriptor_v2_t = hsa_ext_sampler_descriptor_v2_s
hsa_ext_images_1_00_pfn_t = hsa_ext_images_1_00_pfn_s
hsa_ext_images_1_pfn_t = hsa_ext_images_1_pfn_s
hsa_ven_amd_pcs_data_copy_callback_t: TypeAlias = CFunction[[int | None, int, int | None], [void_p, int, void_p], int]
hsa_ven_amd_pcs_data_ready_callback_t: TypeAlias = CFunction[[int | None, int, int, hsa_ven_amd_pcs_data_copy_callback_t, int | None], [void_p, int, int, hsa_ven_amd_pcs_data_copy_callback_t, void_p],
    None]
hsa_ven_amd_pcs_iterate_configuration_callback_t: TypeAlias = CFunction[[Pointer[hsa_ven_amd_pcs_configuration_t], int | None], [reference[hsa_ven_amd_pcs_configuration_t], void_p], int]
BrigModule_t: TypeAlias = Pointer[BrigModuleHeader]
hsa_ext_module_t = BrigModule_t
hsa_ext_program_t = hsa_ext_program_s
hsa_ext_control_directives_t = hsa_ext_control_directives_s
hsa_ext_finalizer_1_00_pfn_t = hsa_ext_finalizer_1_00_pfn_s
hsa_ven_amd_loader_segment_descriptor_t = hsa_ven_amd_loader_segment_descriptor_s
hsa_ven_amd_loader_loaded_code_object_info_t = hsa_ven_amd_loader_loaded_code_object_info_e
hsa_ven_amd_loader_1_00_pfn_t = hsa_ven_amd_loader_1_00_pfn_s
hsa_ven_amd_loader_1_01_pfn_t = hsa_ven_amd_loader_1_01_pfn_s
hsa_ven_amd_loader_1_02_pfn_t = hsa_ven_amd_loader_1_02_pfn_s
hsa_ven_amd_loader_1_03_pfn_t = hsa_ven_amd_loader_1_03_pfn_s
hsa_ven_amd_aqlprofile_data_callback_t: TypeAlias = CFunction[[int, Pointer[hsa_ven_amd_aqlprofile_info_data_t], int | None], [int, reference[hsa_ven_amd_aqlprofile_info_data_t], void_p], int]
hsa_ven_amd_aqlprofile_eventname_callback_t: TypeAlias = CFunction[[int, bytes | None], [int, char_p], int]
hsa_ven_amd_aqlprofile_coordinate_callback_t: TypeAlias = CFunction[[int, int, int, int, bytes | None, int | None], [int, int, int, int, char_p, void_p], int]
hsa_ven_amd_aqlprofile_1_00_pfn_t = hsa_ven_amd_aqlprofile_1_00_pfn_s
hsa_ven_amd_aqlprofile_pfn_t = hsa_ven_amd_aqlprofile_1_00_pfn_t
amd_queue_properties32_t = c_uint32
amd_queue_capabilities32_t = c_uint32
amd_queue_t = amd_queue_s
scratch_last_used_index_xcc_t = scratch_last_used_index_xcc_s
amd_queue_v2_t = amd_queue_v2_s
amd_signal_kind64_t = c_int64
amd_signal_t = amd_signal_s
amd_kernel_code_version32_t = c_uint32
amd_machine_kind16_t = c_uint16
amd_machine_version16_t = c_uint16
amd_compute_pgm_rsrc_one32_t = c_uint32
amd_compute_pgm_rsrc_two32_t = c_uint32
amd_kernel_code_properties32_t = c_uint32
amd_powertwo8_t = c_uint8
amd_enabled_control_directive64_t = c_uint64
amd_exception_kind16_t = c_uint16
amd_control_directives_t = amd_control_directives_s
amd_kernel_code_t = amd_kernel_code_s
amd_runtime_loader_debug_info_t = amd_runtime_loader_debug_info_s
def hsa_status_string(status: hsa_status_t | int, status_string: reference[c_char_p], /) -> hsa_status_t:
    """hsa_status_t hsa_status_string(hsa_status_t status, const char **status_string); // hsa/hsa.h:288"""
def hsa_init(*arguments: Any) -> hsa_status_t:
    """hsa_status_t hsa_init(); // hsa/hsa.h:369"""
def hsa_shut_down(*arguments: Any) -> hsa_status_t:
    """hsa_status_t hsa_shut_down(); // hsa/hsa.h:391"""
def hsa_system_get_info(attribute: hsa_system_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_system_get_info(hsa_system_info_t attribute, void *value); // hsa/hsa.h:557"""
def hsa_extension_get_name(extension: int, name: reference[c_char_p], /) -> hsa_status_t:
    """hsa_status_t hsa_extension_get_name(uint16_t extension, const char **name); // hsa/hsa.h:631"""
def hsa_system_extension_supported(extension: int, version_major: int, version_minor: int, result: items[c_bool], /) -> hsa_status_t:
    """hsa_status_t hsa_system_extension_supported(uint16_t extension, uint16_t version_major, uint16_t version_minor, _Bool *result); // hsa/hsa.h:659"""
def hsa_system_major_extension_supported(extension: int, version_major: int, version_minor: items[c_uint16], result: items[c_bool], /) -> hsa_status_t:
    """hsa_status_t hsa_system_major_extension_supported(uint16_t extension, uint16_t version_major, uint16_t *version_minor, _Bool *result); // hsa/hsa.h:688"""
def hsa_system_get_extension_table(extension: int, version_major: int, version_minor: int, table: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_system_get_extension_table(uint16_t extension, uint16_t version_major, uint16_t version_minor, void *table); // hsa/hsa.h:728"""
def hsa_system_get_major_extension_table(extension: int, version_major: int, table_length: int, table: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_system_get_major_extension_table(uint16_t extension, uint16_t version_major, size_t table_length, void *table); // hsa/hsa.h:768"""
def hsa_agent_get_info(agent: hsa_agent_s, attribute: hsa_agent_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_agent_get_info(hsa_agent_t agent, hsa_agent_info_t attribute, void *value); // hsa/hsa.h:1096"""
def hsa_iterate_agents(callback: Callable[[hsa_agent_s, int | None], int] | CFunction[[hsa_agent_s, int | None], [hsa_agent_s, void_p], int] | int | None, data: writable_memory, /, *, keep: Any =
    None) -> hsa_status_t:
    """hsa_status_t hsa_iterate_agents(hsa_status_t (*callback)(hsa_agent_t agent, void *data), void *data); // hsa/hsa.h:1121"""
def hsa_agent_get_exception_policies(agent: hsa_agent_s, profile: hsa_profile_t | int, mask: items[c_uint16], /) -> hsa_status_t:
    """hsa_status_t hsa_agent_get_exception_policies(hsa_agent_t agent, hsa_profile_t profile, uint16_t *mask); // hsa/hsa.h:1184"""
def hsa_cache_get_info(cache: hsa_cache_s, attribute: hsa_cache_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_cache_get_info(hsa_cache_t cache, hsa_cache_info_t attribute, void *value); // hsa/hsa.h:1249"""
def hsa_agent_iterate_caches(agent: hsa_agent_s, callback: Callable[[hsa_cache_s, int | None], int] | CFunction[[hsa_cache_s, int | None], [hsa_cache_s, void_p], int] | int | None, data:
    writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_agent_iterate_caches(hsa_agent_t agent, hsa_status_t (*callback)(hsa_cache_t cache, void *data), void *data); // hsa/hsa.h:1281"""
def hsa_agent_extension_supported(extension: int, agent: hsa_agent_s, version_major: int, version_minor: int, result: items[c_bool], /) -> hsa_status_t:
    """hsa_status_t hsa_agent_extension_supported(uint16_t extension, hsa_agent_t agent, uint16_t version_major, uint16_t version_minor, _Bool *result); // hsa/hsa.h:1315"""
def hsa_agent_major_extension_supported(extension: int, agent: hsa_agent_s, version_major: int, version_minor: items[c_uint16], result: items[c_bool], /) -> hsa_status_t:
    """hsa_status_t hsa_agent_major_extension_supported(uint16_t extension, hsa_agent_t agent, uint16_t version_major, uint16_t *version_minor, _Bool *result); // hsa/hsa.h:1350"""
def hsa_signal_create(initial_value: int, num_consumers: int, consumers: reference[hsa_agent_s], signal: reference[hsa_signal_s], /) -> hsa_status_t:
    """hsa_status_t hsa_signal_create(hsa_signal_value_t initial_value, uint32_t num_consumers, const hsa_agent_t *consumers, hsa_signal_t *signal); // hsa/hsa.h:1416"""
def hsa_signal_destroy(signal: hsa_signal_s, /) -> hsa_status_t:
    """hsa_status_t hsa_signal_destroy(hsa_signal_t signal); // hsa/hsa.h:1436"""
def hsa_signal_load_scacquire(signal: hsa_signal_s, /) -> int:
    """hsa_signal_value_t hsa_signal_load_scacquire(hsa_signal_t signal); // hsa/hsa.h:1446"""
def hsa_signal_load_relaxed(signal: hsa_signal_s, /) -> int:
    """hsa_signal_value_t hsa_signal_load_relaxed(hsa_signal_t signal); // hsa/hsa.h:1452"""
def hsa_signal_load_acquire(signal: hsa_signal_s, /) -> int:
    """hsa_signal_value_t hsa_signal_load_acquire(hsa_signal_t signal); // hsa/hsa.h:1460"""
def hsa_signal_store_relaxed(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_store_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1473"""
def hsa_signal_store_screlease(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_store_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1480"""
def hsa_signal_store_release(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_store_release(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1489"""
def hsa_signal_silent_store_relaxed(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_silent_store_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1506"""
def hsa_signal_silent_store_screlease(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_silent_store_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1513"""
def hsa_signal_exchange_scacq_screl(signal: hsa_signal_s, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_exchange_scacq_screl(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1531"""
def hsa_signal_exchange_acq_rel(signal: hsa_signal_s, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_exchange_acq_rel(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1540"""
def hsa_signal_exchange_scacquire(signal: hsa_signal_s, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_exchange_scacquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1547"""
def hsa_signal_exchange_acquire(signal: hsa_signal_s, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_exchange_acquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1556"""
def hsa_signal_exchange_relaxed(signal: hsa_signal_s, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_exchange_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1563"""
def hsa_signal_exchange_screlease(signal: hsa_signal_s, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_exchange_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1569"""
def hsa_signal_exchange_release(signal: hsa_signal_s, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_exchange_release(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1578"""
def hsa_signal_cas_scacq_screl(signal: hsa_signal_s, expected: int, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_cas_scacq_screl(hsa_signal_t signal, hsa_signal_value_t expected, hsa_signal_value_t value); // hsa/hsa.h:1600"""
def hsa_signal_cas_acq_rel(signal: hsa_signal_s, expected: int, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_cas_acq_rel(hsa_signal_t signal, hsa_signal_value_t expected, hsa_signal_value_t value); // hsa/hsa.h:1611"""
def hsa_signal_cas_scacquire(signal: hsa_signal_s, expected: int, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_cas_scacquire(hsa_signal_t signal, hsa_signal_value_t expected, hsa_signal_value_t value); // hsa/hsa.h:1619"""
def hsa_signal_cas_acquire(signal: hsa_signal_s, expected: int, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_cas_acquire(hsa_signal_t signal, hsa_signal_value_t expected, hsa_signal_value_t value); // hsa/hsa.h:1629"""
def hsa_signal_cas_relaxed(signal: hsa_signal_s, expected: int, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_cas_relaxed(hsa_signal_t signal, hsa_signal_value_t expected, hsa_signal_value_t value); // hsa/hsa.h:1637"""
def hsa_signal_cas_screlease(signal: hsa_signal_s, expected: int, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_cas_screlease(hsa_signal_t signal, hsa_signal_value_t expected, hsa_signal_value_t value); // hsa/hsa.h:1645"""
def hsa_signal_cas_release(signal: hsa_signal_s, expected: int, value: int, /) -> int:
    """hsa_signal_value_t hsa_signal_cas_release(hsa_signal_t signal, hsa_signal_value_t expected, hsa_signal_value_t value); // hsa/hsa.h:1655"""
def hsa_signal_add_scacq_screl(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_add_scacq_screl(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1672"""
def hsa_signal_add_acq_rel(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_add_acq_rel(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1681"""
def hsa_signal_add_scacquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_add_scacquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1688"""
def hsa_signal_add_acquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_add_acquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1697"""
def hsa_signal_add_relaxed(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_add_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1704"""
def hsa_signal_add_screlease(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_add_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1711"""
def hsa_signal_add_release(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_add_release(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1721"""
def hsa_signal_subtract_scacq_screl(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_subtract_scacq_screl(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1737"""
def hsa_signal_subtract_acq_rel(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_subtract_acq_rel(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1747"""
def hsa_signal_subtract_scacquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_subtract_scacquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1754"""
def hsa_signal_subtract_acquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_subtract_acquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1763"""
def hsa_signal_subtract_relaxed(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_subtract_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1770"""
def hsa_signal_subtract_screlease(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_subtract_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1777"""
def hsa_signal_subtract_release(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_subtract_release(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1787"""
def hsa_signal_and_scacq_screl(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_and_scacq_screl(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1804"""
def hsa_signal_and_acq_rel(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_and_acq_rel(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1813"""
def hsa_signal_and_scacquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_and_scacquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1820"""
def hsa_signal_and_acquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_and_acquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1829"""
def hsa_signal_and_relaxed(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_and_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1836"""
def hsa_signal_and_screlease(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_and_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1843"""
def hsa_signal_and_release(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_and_release(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1853"""
def hsa_signal_or_scacq_screl(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_or_scacq_screl(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1869"""
def hsa_signal_or_acq_rel(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_or_acq_rel(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1879"""
def hsa_signal_or_scacquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_or_scacquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1886"""
def hsa_signal_or_acquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_or_acquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1895"""
def hsa_signal_or_relaxed(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_or_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1902"""
def hsa_signal_or_screlease(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_or_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1909"""
def hsa_signal_or_release(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_or_release(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1918"""
def hsa_signal_xor_scacq_screl(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_xor_scacq_screl(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1935"""
def hsa_signal_xor_acq_rel(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_xor_acq_rel(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1945"""
def hsa_signal_xor_scacquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_xor_scacquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1952"""
def hsa_signal_xor_acquire(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_xor_acquire(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1961"""
def hsa_signal_xor_relaxed(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_xor_relaxed(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1968"""
def hsa_signal_xor_screlease(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_xor_screlease(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1975"""
def hsa_signal_xor_release(signal: hsa_signal_s, value: int, /) -> None:
    """void hsa_signal_xor_release(hsa_signal_t signal, hsa_signal_value_t value); // hsa/hsa.h:1984"""
def hsa_signal_wait_scacquire(signal: hsa_signal_s, condition: hsa_signal_condition_t | int, compare_value: int, timeout_hint: int, wait_state_hint: hsa_wait_state_t | int, /) -> int:
    """hsa_signal_value_t hsa_signal_wait_scacquire(hsa_signal_t signal, hsa_signal_condition_t condition, hsa_signal_value_t compare_value, uint64_t timeout_hint, hsa_wait_state_t
        wait_state_hint); // hsa/hsa.h:2064"""
def hsa_signal_wait_relaxed(signal: hsa_signal_s, condition: hsa_signal_condition_t | int, compare_value: int, timeout_hint: int, wait_state_hint: hsa_wait_state_t | int, /) -> int:
    """hsa_signal_value_t hsa_signal_wait_relaxed(hsa_signal_t signal, hsa_signal_condition_t condition, hsa_signal_value_t compare_value, uint64_t timeout_hint, hsa_wait_state_t
        wait_state_hint); // hsa/hsa.h:2074"""
def hsa_signal_wait_acquire(signal: hsa_signal_s, condition: hsa_signal_condition_t | int, compare_value: int, timeout_hint: int, wait_state_hint: hsa_wait_state_t | int, /) -> int:
    """hsa_signal_value_t hsa_signal_wait_acquire(hsa_signal_t signal, hsa_signal_condition_t condition, hsa_signal_value_t compare_value, uint64_t timeout_hint, hsa_wait_state_t
        wait_state_hint); // hsa/hsa.h:2086"""
def hsa_signal_group_create(num_signals: int, signals: reference[hsa_signal_s], num_consumers: int, consumers: reference[hsa_agent_s], signal_group: reference[hsa_signal_group_s], /) -> hsa_status_t:
    """hsa_status_t hsa_signal_group_create(uint32_t num_signals, const hsa_signal_t *signals, uint32_t num_consumers, const hsa_agent_t *consumers, hsa_signal_group_t
        *signal_group); // hsa/hsa.h:2136"""
def hsa_signal_group_destroy(signal_group: hsa_signal_group_s, /) -> hsa_status_t:
    """hsa_status_t hsa_signal_group_destroy(hsa_signal_group_t signal_group); // hsa/hsa.h:2155"""
def hsa_signal_group_wait_any_scacquire(signal_group: hsa_signal_group_s, conditions: items[c_uint], compare_values: items[c_int64], wait_state_hint: hsa_wait_state_t | int, signal:
    reference[hsa_signal_s], value: items[c_int64], /) -> hsa_status_t:
    """hsa_status_t hsa_signal_group_wait_any_scacquire(hsa_signal_group_t signal_group, const hsa_signal_condition_t *conditions, const hsa_signal_value_t *compare_values, hsa_wait_state_t
        wait_state_hint, hsa_signal_t *signal, hsa_signal_value_t *value); // hsa/hsa.h:2205"""
def hsa_signal_group_wait_any_relaxed(signal_group: hsa_signal_group_s, conditions: items[c_uint], compare_values: items[c_int64], wait_state_hint: hsa_wait_state_t | int, signal:
    reference[hsa_signal_s], value: items[c_int64], /) -> hsa_status_t:
    """hsa_status_t hsa_signal_group_wait_any_relaxed(hsa_signal_group_t signal_group, const hsa_signal_condition_t *conditions, const hsa_signal_value_t *compare_values, hsa_wait_state_t
        wait_state_hint, hsa_signal_t *signal, hsa_signal_value_t *value); // hsa/hsa.h:2216"""
def hsa_queue_create(agent: hsa_agent_s, size: int, type: int, callback: Callable[[int, Pointer[hsa_queue_s], int | None], None] | CFunction[[int, Pointer[hsa_queue_s], int | None], [int,
    reference[hsa_queue_s], void_p], None] | int | None, data: writable_memory, private_segment_size: int, group_segment_size: int, queue: reference[Pointer[hsa_queue_s]], /, *, keep: Any =
    None) -> hsa_status_t:
    """hsa_status_t hsa_queue_create(hsa_agent_t agent, uint32_t size, hsa_queue_type32_t type, void (*callback)(hsa_status_t status, hsa_queue_t *source, void *data), void *data, uint32_t
        private_segment_size, uint32_t group_segment_size, hsa_queue_t **queue); // hsa/hsa.h:2437"""
def hsa_soft_queue_create(region: hsa_region_s, size: int, type: int, features: int, doorbell_signal: hsa_signal_s, queue: reference[Pointer[hsa_queue_s]], /) -> hsa_status_t:
    """hsa_status_t hsa_soft_queue_create(hsa_region_t region, uint32_t size, hsa_queue_type32_t type, uint32_t features, hsa_signal_t doorbell_signal, hsa_queue_t **queue); // hsa/hsa.h:2501"""
def hsa_queue_destroy(queue: reference[hsa_queue_s], /) -> hsa_status_t:
    """hsa_status_t hsa_queue_destroy(hsa_queue_t *queue); // hsa/hsa.h:2532"""
def hsa_queue_inactivate(queue: reference[hsa_queue_s], /) -> hsa_status_t:
    """hsa_status_t hsa_queue_inactivate(hsa_queue_t *queue); // hsa/hsa.h:2553"""
def hsa_queue_load_read_index_acquire(queue: reference[hsa_queue_s], /) -> int:
    """uint64_t hsa_queue_load_read_index_acquire(const hsa_queue_t *queue); // hsa/hsa.h:2561"""
def hsa_queue_load_read_index_scacquire(queue: reference[hsa_queue_s], /) -> int:
    """uint64_t hsa_queue_load_read_index_scacquire(const hsa_queue_t *queue); // hsa/hsa.h:2571"""
def hsa_queue_load_read_index_relaxed(queue: reference[hsa_queue_s], /) -> int:
    """uint64_t hsa_queue_load_read_index_relaxed(const hsa_queue_t *queue); // hsa/hsa.h:2577"""
def hsa_queue_load_write_index_acquire(queue: reference[hsa_queue_s], /) -> int:
    """uint64_t hsa_queue_load_write_index_acquire(const hsa_queue_t *queue); // hsa/hsa.h:2585"""
def hsa_queue_load_write_index_scacquire(queue: reference[hsa_queue_s], /) -> int:
    """uint64_t hsa_queue_load_write_index_scacquire(const hsa_queue_t *queue); // hsa/hsa.h:2595"""
def hsa_queue_load_write_index_relaxed(queue: reference[hsa_queue_s], /) -> int:
    """uint64_t hsa_queue_load_write_index_relaxed(const hsa_queue_t *queue); // hsa/hsa.h:2601"""
def hsa_queue_store_write_index_relaxed(queue: reference[hsa_queue_s], value: int, /) -> None:
    """void hsa_queue_store_write_index_relaxed(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2616"""
def hsa_queue_store_write_index_release(queue: reference[hsa_queue_s], value: int, /) -> None:
    """void hsa_queue_store_write_index_release(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2625"""
def hsa_queue_store_write_index_screlease(queue: reference[hsa_queue_s], value: int, /) -> None:
    """void hsa_queue_store_write_index_screlease(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2632"""
def hsa_queue_cas_write_index_acq_rel(queue: reference[hsa_queue_s], expected: int, value: int, /) -> int:
    """uint64_t hsa_queue_cas_write_index_acq_rel(const hsa_queue_t *queue, uint64_t expected, uint64_t value); // hsa/hsa.h:2641"""
def hsa_queue_cas_write_index_scacq_screl(queue: reference[hsa_queue_s], expected: int, value: int, /) -> int:
    """uint64_t hsa_queue_cas_write_index_scacq_screl(const hsa_queue_t *queue, uint64_t expected, uint64_t value); // hsa/hsa.h:2660"""
def hsa_queue_cas_write_index_acquire(queue: reference[hsa_queue_s], expected: int, value: int, /) -> int:
    """uint64_t hsa_queue_cas_write_index_acquire(const hsa_queue_t *queue, uint64_t expected, uint64_t value); // hsa/hsa.h:2670"""
def hsa_queue_cas_write_index_scacquire(queue: reference[hsa_queue_s], expected: int, value: int, /) -> int:
    """uint64_t hsa_queue_cas_write_index_scacquire(const hsa_queue_t *queue, uint64_t expected, uint64_t value); // hsa/hsa.h:2678"""
def hsa_queue_cas_write_index_relaxed(queue: reference[hsa_queue_s], expected: int, value: int, /) -> int:
    """uint64_t hsa_queue_cas_write_index_relaxed(const hsa_queue_t *queue, uint64_t expected, uint64_t value); // hsa/hsa.h:2686"""
def hsa_queue_cas_write_index_release(queue: reference[hsa_queue_s], expected: int, value: int, /) -> int:
    """uint64_t hsa_queue_cas_write_index_release(const hsa_queue_t *queue, uint64_t expected, uint64_t value); // hsa/hsa.h:2696"""
def hsa_queue_cas_write_index_screlease(queue: reference[hsa_queue_s], expected: int, value: int, /) -> int:
    """uint64_t hsa_queue_cas_write_index_screlease(const hsa_queue_t *queue, uint64_t expected, uint64_t value); // hsa/hsa.h:2704"""
def hsa_queue_add_write_index_acq_rel(queue: reference[hsa_queue_s], value: int, /) -> int:
    """uint64_t hsa_queue_add_write_index_acq_rel(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2714"""
def hsa_queue_add_write_index_scacq_screl(queue: reference[hsa_queue_s], value: int, /) -> int:
    """uint64_t hsa_queue_add_write_index_scacq_screl(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2727"""
def hsa_queue_add_write_index_acquire(queue: reference[hsa_queue_s], value: int, /) -> int:
    """uint64_t hsa_queue_add_write_index_acquire(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2736"""
def hsa_queue_add_write_index_scacquire(queue: reference[hsa_queue_s], value: int, /) -> int:
    """uint64_t hsa_queue_add_write_index_scacquire(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2743"""
def hsa_queue_add_write_index_relaxed(queue: reference[hsa_queue_s], value: int, /) -> int:
    """uint64_t hsa_queue_add_write_index_relaxed(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2750"""
def hsa_queue_add_write_index_release(queue: reference[hsa_queue_s], value: int, /) -> int:
    """uint64_t hsa_queue_add_write_index_release(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2759"""
def hsa_queue_add_write_index_screlease(queue: reference[hsa_queue_s], value: int, /) -> int:
    """uint64_t hsa_queue_add_write_index_screlease(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2766"""
def hsa_queue_store_read_index_relaxed(queue: reference[hsa_queue_s], value: int, /) -> None:
    """void hsa_queue_store_read_index_relaxed(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2783"""
def hsa_queue_store_read_index_release(queue: reference[hsa_queue_s], value: int, /) -> None:
    """void hsa_queue_store_read_index_release(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2792"""
def hsa_queue_store_read_index_screlease(queue: reference[hsa_queue_s], value: int, /) -> None:
    """void hsa_queue_store_read_index_screlease(const hsa_queue_t *queue, uint64_t value); // hsa/hsa.h:2799"""
def hsa_region_get_info(region: hsa_region_s, attribute: hsa_region_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_region_get_info(hsa_region_t region, hsa_region_info_t attribute, void *value); // hsa/hsa.h:3358"""
def hsa_agent_iterate_regions(agent: hsa_agent_s, callback: Callable[[hsa_region_s, int | None], int] | CFunction[[hsa_region_s, int | None], [hsa_region_s, void_p], int] | int | None, data:
    writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_agent_iterate_regions(hsa_agent_t agent, hsa_status_t (*callback)(hsa_region_t region, void *data), void *data); // hsa/hsa.h:3387"""
def hsa_memory_allocate(region: hsa_region_s, size: int, ptr: reference[c_void_p], /) -> hsa_status_t:
    """hsa_status_t hsa_memory_allocate(hsa_region_t region, size_t size, void **ptr); // hsa/hsa.h:3423"""
def hsa_memory_free(ptr: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_memory_free(void *ptr); // hsa/hsa.h:3439"""
def hsa_memory_copy(dst: writable_memory, src: constant_memory, size: int, /) -> hsa_status_t:
    """hsa_status_t hsa_memory_copy(void *dst, const void *src, size_t size); // hsa/hsa.h:3467"""
def hsa_memory_assign_agent(ptr: writable_memory, agent: hsa_agent_s, access: hsa_access_permission_t | int, /) -> hsa_status_t:
    """hsa_status_t hsa_memory_assign_agent(void *ptr, hsa_agent_t agent, hsa_access_permission_t access); // hsa/hsa.h:3514"""
def hsa_memory_register(ptr: writable_memory, size: int, /) -> hsa_status_t:
    """hsa_status_t hsa_memory_register(void *ptr, size_t size); // hsa/hsa.h:3555"""
def hsa_memory_deregister(ptr: writable_memory, size: int, /) -> hsa_status_t:
    """hsa_status_t hsa_memory_deregister(void *ptr, size_t size); // hsa/hsa.h:3577"""
def hsa_isa_from_name(name: char_p, isa: reference[hsa_isa_s], /) -> hsa_status_t:
    """hsa_status_t hsa_isa_from_name(const char *name, hsa_isa_t *isa); // hsa/hsa.h:3625"""
def hsa_agent_iterate_isas(agent: hsa_agent_s, callback: Callable[[hsa_isa_s, int | None], int] | CFunction[[hsa_isa_s, int | None], [hsa_isa_s, void_p], int] | int | None, data: writable_memory, /,
    *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_agent_iterate_isas(hsa_agent_t agent, hsa_status_t (*callback)(hsa_isa_t isa, void *data), void *data); // hsa/hsa.h:3655"""
def hsa_isa_get_info(isa: hsa_isa_s, attribute: hsa_isa_info_t | int, index: int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_isa_get_info(hsa_isa_t isa, hsa_isa_info_t attribute, uint32_t index, void *value); // hsa/hsa.h:3808"""
def hsa_isa_get_info_alt(isa: hsa_isa_s, attribute: hsa_isa_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_isa_get_info_alt(hsa_isa_t isa, hsa_isa_info_t attribute, void *value); // hsa/hsa.h:3838"""
def hsa_isa_get_exception_policies(isa: hsa_isa_s, profile: hsa_profile_t | int, mask: items[c_uint16], /) -> hsa_status_t:
    """hsa_status_t hsa_isa_get_exception_policies(hsa_isa_t isa, hsa_profile_t profile, uint16_t *mask); // hsa/hsa.h:3865"""
def hsa_isa_get_round_method(isa: hsa_isa_s, fp_type: hsa_fp_type_t | int, flush_mode: hsa_flush_mode_t | int, round_method: items[c_uint], /) -> hsa_status_t:
    """hsa_status_t hsa_isa_get_round_method(hsa_isa_t isa, hsa_fp_type_t fp_type, hsa_flush_mode_t flush_mode, hsa_round_method_t *round_method); // hsa/hsa.h:3943"""
def hsa_wavefront_get_info(wavefront: hsa_wavefront_s, attribute: hsa_wavefront_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_wavefront_get_info(hsa_wavefront_t wavefront, hsa_wavefront_info_t attribute, void *value); // hsa/hsa.h:3992"""
def hsa_isa_iterate_wavefronts(isa: hsa_isa_s, callback: Callable[[hsa_wavefront_s, int | None], int] | CFunction[[hsa_wavefront_s, int | None], [hsa_wavefront_s, void_p], int] | int | None, data:
    writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_isa_iterate_wavefronts(hsa_isa_t isa, hsa_status_t (*callback)(hsa_wavefront_t wavefront, void *data), void *data); // hsa/hsa.h:4022"""
def hsa_isa_compatible(code_object_isa: hsa_isa_s, agent_isa: hsa_isa_s, result: items[c_bool], /) -> hsa_status_t:
    """hsa_status_t hsa_isa_compatible(hsa_isa_t code_object_isa, hsa_isa_t agent_isa, _Bool *result); // hsa/hsa.h:4053"""
def hsa_code_object_reader_create_from_file(file: int, code_object_reader: reference[hsa_code_object_reader_s], /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_reader_create_from_file(hsa_file_t file, hsa_code_object_reader_t *code_object_reader); // hsa/hsa.h:4104"""
def hsa_code_object_reader_create_from_memory(code_object: constant_memory, size: int, code_object_reader: reference[hsa_code_object_reader_s], /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_reader_create_from_memory(const void *code_object, size_t size, hsa_code_object_reader_t *code_object_reader); // hsa/hsa.h:4132"""
def hsa_code_object_reader_destroy(code_object_reader: hsa_code_object_reader_s, /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_reader_destroy(hsa_code_object_reader_t code_object_reader); // hsa/hsa.h:4154"""
def hsa_executable_create(profile: hsa_profile_t | int, executable_state: hsa_executable_state_t | int, options: char_p, executable: reference[hsa_executable_s], /) -> hsa_status_t:
    """hsa_status_t hsa_executable_create(hsa_profile_t profile, hsa_executable_state_t executable_state, const char *options, hsa_executable_t *executable); // hsa/hsa.h:4223"""
def hsa_executable_create_alt(profile: hsa_profile_t | int, default_float_rounding_mode: hsa_default_float_rounding_mode_t | int, options: char_p, executable: reference[hsa_executable_s],
    /) -> hsa_status_t:
    """hsa_status_t hsa_executable_create_alt(hsa_profile_t profile, hsa_default_float_rounding_mode_t default_float_rounding_mode, const char *options, hsa_executable_t
        *executable); // hsa/hsa.h:4259"""
def hsa_executable_destroy(executable: hsa_executable_s, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_destroy(hsa_executable_t executable); // hsa/hsa.h:4286"""
def hsa_executable_load_program_code_object(executable: hsa_executable_s, code_object_reader: hsa_code_object_reader_s, options: char_p, loaded_code_object: reference[hsa_loaded_code_object_s],
    /) -> hsa_status_t:
    """hsa_status_t hsa_executable_load_program_code_object(hsa_executable_t executable, hsa_code_object_reader_t code_object_reader, const char *options, hsa_loaded_code_object_t
        *loaded_code_object); // hsa/hsa.h:4344"""
def hsa_executable_load_agent_code_object(executable: hsa_executable_s, agent: hsa_agent_s, code_object_reader: hsa_code_object_reader_s, options: char_p, loaded_code_object:
    reference[hsa_loaded_code_object_s], /) -> hsa_status_t:
    """hsa_status_t hsa_executable_load_agent_code_object(hsa_executable_t executable, hsa_agent_t agent, hsa_code_object_reader_t code_object_reader, const char *options, hsa_loaded_code_object_t
        *loaded_code_object); // hsa/hsa.h:4410"""
def hsa_executable_freeze(executable: hsa_executable_s, options: char_p, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_freeze(hsa_executable_t executable, const char *options); // hsa/hsa.h:4446"""
def hsa_executable_get_info(executable: hsa_executable_s, attribute: hsa_executable_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_get_info(hsa_executable_t executable, hsa_executable_info_t attribute, void *value); // hsa/hsa.h:4491"""
def hsa_executable_global_variable_define(executable: hsa_executable_s, variable_name: char_p, address: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_global_variable_define(hsa_executable_t executable, const char *variable_name, void *address); // hsa/hsa.h:4534"""
def hsa_executable_agent_global_variable_define(executable: hsa_executable_s, agent: hsa_agent_s, variable_name: char_p, address: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_agent_global_variable_define(hsa_executable_t executable, hsa_agent_t agent, const char *variable_name, void *address); // hsa/hsa.h:4581"""
def hsa_executable_readonly_variable_define(executable: hsa_executable_s, agent: hsa_agent_s, variable_name: char_p, address: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_readonly_variable_define(hsa_executable_t executable, hsa_agent_t agent, const char *variable_name, void *address); // hsa/hsa.h:4633"""
def hsa_executable_validate(executable: hsa_executable_s, result: items[c_uint32], /) -> hsa_status_t:
    """hsa_status_t hsa_executable_validate(hsa_executable_t executable, uint32_t *result); // hsa/hsa.h:4661"""
def hsa_executable_validate_alt(executable: hsa_executable_s, options: char_p, result: items[c_uint32], /) -> hsa_status_t:
    """hsa_status_t hsa_executable_validate_alt(hsa_executable_t executable, const char *options, uint32_t *result); // hsa/hsa.h:4692"""
def hsa_executable_get_symbol(executable: hsa_executable_s, module_name: char_p, symbol_name: char_p, agent: hsa_agent_s, call_convention: int, symbol: reference[hsa_executable_symbol_s],
    /) -> hsa_status_t:
    """hsa_status_t hsa_executable_get_symbol(hsa_executable_t executable, const char *module_name, const char *symbol_name, hsa_agent_t agent, int32_t call_convention, hsa_executable_symbol_t
        *symbol); // hsa/hsa.h:4747"""
def hsa_executable_get_symbol_by_name(executable: hsa_executable_s, symbol_name: char_p, agent: reference[hsa_agent_s], symbol: reference[hsa_executable_symbol_s], /) -> hsa_status_t:
    """hsa_status_t hsa_executable_get_symbol_by_name(hsa_executable_t executable, const char *symbol_name, const hsa_agent_t *agent, hsa_executable_symbol_t *symbol); // hsa/hsa.h:4784"""
def hsa_executable_symbol_get_info(executable_symbol: hsa_executable_symbol_s, attribute: hsa_executable_symbol_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_symbol_get_info(hsa_executable_symbol_t executable_symbol, hsa_executable_symbol_info_t attribute, void *value); // hsa/hsa.h:5062"""
def hsa_executable_iterate_symbols(executable: hsa_executable_s, callback: Callable[[hsa_executable_s, hsa_executable_symbol_s, int | None], int] | CFunction[[hsa_executable_s,
    hsa_executable_symbol_s, int | None], [hsa_executable_s, hsa_executable_symbol_s, void_p], int] | int | None, data: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_executable_iterate_symbols(hsa_executable_t executable, hsa_status_t (*callback)(hsa_executable_t exec, hsa_executable_symbol_t symbol, void *data), void
        *data); // hsa/hsa.h:5093"""
def hsa_executable_iterate_agent_symbols(executable: hsa_executable_s, agent: hsa_agent_s, callback: Callable[[hsa_executable_s, hsa_agent_s, hsa_executable_symbol_s, int | None], int] |
    CFunction[[hsa_executable_s, hsa_agent_s, hsa_executable_symbol_s, int | None], [hsa_executable_s, hsa_agent_s, hsa_executable_symbol_s, void_p], int] | int | None, data: writable_memory, /, *,
    keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_executable_iterate_agent_symbols(hsa_executable_t executable, hsa_agent_t agent, hsa_status_t (*callback)(hsa_executable_t exec, hsa_agent_t agent, hsa_executable_symbol_t
        symbol, void *data), void *data); // hsa/hsa.h:5127"""
def hsa_executable_iterate_program_symbols(executable: hsa_executable_s, callback: Callable[[hsa_executable_s, hsa_executable_symbol_s, int | None], int] | CFunction[[hsa_executable_s,
    hsa_executable_symbol_s, int | None], [hsa_executable_s, hsa_executable_symbol_s, void_p], int] | int | None, data: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_executable_iterate_program_symbols(hsa_executable_t executable, hsa_status_t (*callback)(hsa_executable_t exec, hsa_executable_symbol_t symbol, void *data), void
        *data); // hsa/hsa.h:5160"""
def hsa_code_object_serialize(code_object: hsa_code_object_s, alloc_callback: Callable[[int, hsa_callback_data_s, Pointer[c_void_p]], int] | CFunction[[int, hsa_callback_data_s, Pointer[c_void_p]],
    [int, hsa_callback_data_s, reference[c_void_p]], int] | int | None, callback_data: hsa_callback_data_s, options: char_p, serialized_code_object: reference[c_void_p], serialized_code_object_size:
    items[c_size_t], /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_code_object_serialize(hsa_code_object_t code_object, hsa_status_t (*alloc_callback)(size_t size, hsa_callback_data_t data, void **address), hsa_callback_data_t callback_data,
        const char *options, void **serialized_code_object, size_t *serialized_code_object_size); // hsa/hsa.h:5248"""
def hsa_code_object_deserialize(serialized_code_object: writable_memory, serialized_code_object_size: int, options: char_p, code_object: reference[hsa_code_object_s], /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_deserialize(void *serialized_code_object, size_t serialized_code_object_size, const char *options, hsa_code_object_t *code_object); // hsa/hsa.h:5288"""
def hsa_code_object_destroy(code_object: hsa_code_object_s, /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_destroy(hsa_code_object_t code_object); // hsa/hsa.h:5313"""
def hsa_code_object_get_info(code_object: hsa_code_object_s, attribute: hsa_code_object_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_get_info(hsa_code_object_t code_object, hsa_code_object_info_t attribute, void *value); // hsa/hsa.h:5393"""
def hsa_executable_load_code_object(executable: hsa_executable_s, agent: hsa_agent_s, code_object: hsa_code_object_s, options: char_p, /) -> hsa_status_t:
    """hsa_status_t hsa_executable_load_code_object(hsa_executable_t executable, hsa_agent_t agent, hsa_code_object_t code_object, const char *options); // hsa/hsa.h:5449"""
def hsa_code_object_get_symbol(code_object: hsa_code_object_s, symbol_name: char_p, symbol: reference[hsa_code_symbol_s], /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_get_symbol(hsa_code_object_t code_object, const char *symbol_name, hsa_code_symbol_t *symbol); // hsa/hsa.h:5497"""
def hsa_code_object_get_symbol_from_name(code_object: hsa_code_object_s, module_name: char_p, symbol_name: char_p, symbol: reference[hsa_code_symbol_s], /) -> hsa_status_t:
    """hsa_status_t hsa_code_object_get_symbol_from_name(hsa_code_object_t code_object, const char *module_name, const char *symbol_name, hsa_code_symbol_t *symbol); // hsa/hsa.h:5530"""
def hsa_code_symbol_get_info(code_symbol: hsa_code_symbol_s, attribute: hsa_code_symbol_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_code_symbol_get_info(hsa_code_symbol_t code_symbol, hsa_code_symbol_info_t attribute, void *value); // hsa/hsa.h:5700"""
def hsa_code_object_iterate_symbols(code_object: hsa_code_object_s, callback: Callable[[hsa_code_object_s, hsa_code_symbol_s, int | None], int] | CFunction[[hsa_code_object_s, hsa_code_symbol_s, int |
    None], [hsa_code_object_s, hsa_code_symbol_s, void_p], int] | int | None, data: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_code_object_iterate_symbols(hsa_code_object_t code_object, hsa_status_t (*callback)(hsa_code_object_t code_object, hsa_code_symbol_t symbol, void *data), void
        *data); // hsa/hsa.h:5731"""
def hsa_amd_coherency_get_type(agent: hsa_agent_s, type: items[c_uint], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_coherency_get_type(hsa_agent_t agent, hsa_amd_coherency_type_t *type); // hsa/hsa_ext_amd.h:847"""
def hsa_amd_coherency_set_type(agent: hsa_agent_s, type: hsa_amd_coherency_type_s | int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_coherency_set_type(hsa_agent_t agent, hsa_amd_coherency_type_t type); // hsa/hsa_ext_amd.h:868"""
def hsa_amd_profiling_set_profiler_enabled(queue: reference[hsa_queue_s], enable: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_profiling_set_profiler_enabled(hsa_queue_t *queue, int enable); // hsa/hsa_ext_amd.h:928"""
def hsa_amd_profiling_async_copy_enable(enable: bool, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_profiling_async_copy_enable(_Bool enable); // hsa/hsa_ext_amd.h:951"""
def hsa_amd_profiling_get_dispatch_time(agent: hsa_agent_s, signal: hsa_signal_s, time: reference[hsa_amd_profiling_dispatch_time_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_profiling_get_dispatch_time(hsa_agent_t agent, hsa_signal_t signal, hsa_amd_profiling_dispatch_time_t *time); // hsa/hsa_ext_amd.h:980"""
def hsa_amd_profiling_get_async_copy_time(signal: hsa_signal_s, time: reference[hsa_amd_profiling_async_copy_time_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_profiling_get_async_copy_time(hsa_signal_t signal, hsa_amd_profiling_async_copy_time_t *time); // hsa/hsa_ext_amd.h:1005"""
def hsa_amd_profiling_convert_tick_to_system_domain(agent: hsa_agent_s, agent_tick: int, system_tick: items[c_uint64], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_profiling_convert_tick_to_system_domain(hsa_agent_t agent, uint64_t agent_tick, uint64_t *system_tick); // hsa/hsa_ext_amd.h:1030"""
def hsa_amd_signal_create(initial_value: int, num_consumers: int, consumers: reference[hsa_agent_s], attributes: int, signal: reference[hsa_signal_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_signal_create(hsa_signal_value_t initial_value, uint32_t num_consumers, const hsa_agent_t *consumers, uint64_t attributes, hsa_signal_t
        *signal); // hsa/hsa_ext_amd.h:1094"""
def hsa_amd_signal_value_pointer(signal: hsa_signal_s, value_ptr: reference[Pointer[c_int64]], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_signal_value_pointer(hsa_signal_t signal, volatile hsa_signal_value_t **value_ptr); // hsa/hsa_ext_amd.h:1126"""
def hsa_amd_signal_async_handler(signal: hsa_signal_s, cond: hsa_signal_condition_t | int, value: int, handler: Callable[[int, int | None], bool] | hsa_amd_signal_handler | int | None, arg:
    writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_amd_signal_async_handler(hsa_signal_t signal, hsa_signal_condition_t cond, hsa_signal_value_t value, hsa_amd_signal_handler handler, void *arg); // hsa/hsa_ext_amd.h:1197"""
def hsa_amd_signal_wait_all(signal_count: int, signals: reference[hsa_signal_s], conds: items[c_uint], values: items[c_int64], timeout_hint: int, wait_hint: hsa_wait_state_t | int, satisfying_values:
    items[c_int64], /) -> int:
    """uint32_t hsa_amd_signal_wait_all(uint32_t signal_count, hsa_signal_t *signals, hsa_signal_condition_t *conds, hsa_signal_value_t *values, uint64_t timeout_hint, hsa_wait_state_t wait_hint,
        hsa_signal_value_t *satisfying_values); // hsa/hsa_ext_amd.h:1211"""
def hsa_amd_signal_wait_any(signal_count: int, signals: reference[hsa_signal_s], conds: items[c_uint], values: items[c_int64], timeout_hint: int, wait_hint: hsa_wait_state_t | int, satisfying_value:
    items[c_int64], /) -> int:
    """uint32_t hsa_amd_signal_wait_any(uint32_t signal_count, hsa_signal_t *signals, hsa_signal_condition_t *conds, hsa_signal_value_t *values, uint64_t timeout_hint, hsa_wait_state_t wait_hint,
        hsa_signal_value_t *satisfying_value); // hsa/hsa_ext_amd.h:1226"""
def hsa_amd_async_function(callback: Callable[[int | None], None] | CFunction[[int | None], [void_p], None] | int | None, arg: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_amd_async_function(void (*callback)(void *arg), void *arg); // hsa/hsa_ext_amd.h:1259"""
def hsa_amd_image_create(agent: hsa_agent_s, image_descriptor: reference[hsa_ext_image_descriptor_s], image_layout: reference[hsa_amd_image_descriptor_s], image_data: constant_memory,
    access_permission: hsa_access_permission_t | int, image: reference[hsa_ext_image_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_image_create(hsa_agent_t agent, const hsa_ext_image_descriptor_t *image_descriptor, const hsa_amd_image_descriptor_t *image_layout, const void *image_data,
        hsa_access_permission_t access_permission, hsa_ext_image_t *image); // hsa/hsa_ext_amd.h:1312"""
def hsa_amd_image_get_info_max_dim(agent: hsa_agent_s, attribute: hsa_agent_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_image_get_info_max_dim(hsa_agent_t agent, hsa_agent_info_t attribute, void *value); // hsa/hsa_ext_amd.h:1342"""
def hsa_amd_queue_cu_set_mask(queue: reference[hsa_queue_s], num_cu_mask_count: int, cu_mask: items[c_uint32], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_queue_cu_set_mask(const hsa_queue_t *queue, uint32_t num_cu_mask_count, const uint32_t *cu_mask); // hsa/hsa_ext_amd.h:1385"""
def hsa_amd_queue_cu_get_mask(queue: reference[hsa_queue_s], num_cu_mask_count: int, cu_mask: items[c_uint32], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_queue_cu_get_mask(const hsa_queue_t *queue, uint32_t num_cu_mask_count, uint32_t *cu_mask); // hsa/hsa_ext_amd.h:1413"""
def hsa_amd_memory_pool_get_info(memory_pool: hsa_amd_memory_pool_s, attribute: hsa_amd_memory_pool_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_pool_get_info(hsa_amd_memory_pool_t memory_pool, hsa_amd_memory_pool_info_t attribute, void *value); // hsa/hsa_ext_amd.h:1629"""
def hsa_amd_agent_iterate_memory_pools(agent: hsa_agent_s, callback: Callable[[hsa_amd_memory_pool_s, int | None], int] | CFunction[[hsa_amd_memory_pool_s, int | None], [hsa_amd_memory_pool_s,
    void_p], int] | int | None, data: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_amd_agent_iterate_memory_pools(hsa_agent_t agent, hsa_status_t (*callback)(hsa_amd_memory_pool_t memory_pool, void *data), void *data); // hsa/hsa_ext_amd.h:1666"""
def hsa_amd_memory_pool_allocate(memory_pool: hsa_amd_memory_pool_s, size: int, flags: int, ptr: reference[c_void_p], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_pool_allocate(hsa_amd_memory_pool_t memory_pool, size_t size, uint32_t flags, void **ptr); // hsa/hsa_ext_amd.h:1708"""
def hsa_amd_memory_pool_free(ptr: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_pool_free(void *ptr); // hsa/hsa_ext_amd.h:1724"""
def hsa_amd_memory_async_copy(dst: writable_memory, dst_agent: hsa_agent_s, src: constant_memory, src_agent: hsa_agent_s, size: int, num_dep_signals: int, dep_signals: reference[hsa_signal_s],
    completion_signal: hsa_signal_s, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_async_copy(void *dst, hsa_agent_t dst_agent, const void *src, hsa_agent_t src_agent, size_t size, uint32_t num_dep_signals, const hsa_signal_t *dep_signals,
        hsa_signal_t completion_signal); // hsa/hsa_ext_amd.h:1785"""
def hsa_amd_memory_async_copy_on_engine(dst: writable_memory, dst_agent: hsa_agent_s, src: constant_memory, src_agent: hsa_agent_s, size: int, num_dep_signals: int, dep_signals:
    reference[hsa_signal_s], completion_signal: hsa_signal_s, engine_id: hsa_amd_sdma_engine_id | int, force_copy_on_sdma: bool, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_async_copy_on_engine(void *dst, hsa_agent_t dst_agent, const void *src, hsa_agent_t src_agent, size_t size, uint32_t num_dep_signals, const hsa_signal_t
        *dep_signals, hsa_signal_t completion_signal, hsa_amd_sdma_engine_id_t engine_id, _Bool force_copy_on_sdma); // hsa/hsa_ext_amd.h:1818"""
def hsa_amd_memory_copy_engine_status(dst_agent: hsa_agent_s, src_agent: hsa_agent_s, engine_ids_mask: items[c_uint32], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_copy_engine_status(hsa_agent_t dst_agent, hsa_agent_t src_agent, uint32_t *engine_ids_mask); // hsa/hsa_ext_amd.h:1843"""
def hsa_amd_memory_async_copy_rect(dst: reference[hsa_pitched_ptr_s], dst_offset: reference[hsa_dim3_s], src: reference[hsa_pitched_ptr_s], src_offset: reference[hsa_dim3_s], range:
    reference[hsa_dim3_s], copy_agent: hsa_agent_s, dir: hsa_amd_copy_direction_t | int, num_dep_signals: int, dep_signals: reference[hsa_signal_s], completion_signal: hsa_signal_s,
    /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_async_copy_rect(const hsa_pitched_ptr_t *dst, const hsa_dim3_t *dst_offset, const hsa_pitched_ptr_t *src, const hsa_dim3_t *src_offset, const hsa_dim3_t *range,
        hsa_agent_t copy_agent, hsa_amd_copy_direction_t dir, uint32_t num_dep_signals, const hsa_signal_t *dep_signals, hsa_signal_t completion_signal); // hsa/hsa_ext_amd.h:1877"""
def hsa_amd_agent_memory_pool_get_info(agent: hsa_agent_s, memory_pool: hsa_amd_memory_pool_s, attribute: hsa_amd_agent_memory_pool_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_agent_memory_pool_get_info(hsa_agent_t agent, hsa_amd_memory_pool_t memory_pool, hsa_amd_agent_memory_pool_info_t attribute, void *value); // hsa/hsa_ext_amd.h:2048"""
def hsa_amd_agents_allow_access(num_agents: int, agents: reference[hsa_agent_s], flags: items[c_uint32], ptr: constant_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_agents_allow_access(uint32_t num_agents, const hsa_agent_t *agents, const uint32_t *flags, const void *ptr); // hsa/hsa_ext_amd.h:2090"""
def hsa_amd_memory_pool_can_migrate(src_memory_pool: hsa_amd_memory_pool_s, dst_memory_pool: hsa_amd_memory_pool_s, result: items[c_bool], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_pool_can_migrate(hsa_amd_memory_pool_t src_memory_pool, hsa_amd_memory_pool_t dst_memory_pool, _Bool *result); // hsa/hsa_ext_amd.h:2121"""
def hsa_amd_memory_migrate(ptr: constant_memory, memory_pool: hsa_amd_memory_pool_s, flags: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_migrate(const void *ptr, hsa_amd_memory_pool_t memory_pool, uint32_t flags); // hsa/hsa_ext_amd.h:2161"""
def hsa_amd_memory_lock(host_ptr: writable_memory, size: int, agents: reference[hsa_agent_s], num_agent: int, agent_ptr: reference[c_void_p], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_lock(void *host_ptr, size_t size, hsa_agent_t *agents, int num_agent, void **agent_ptr); // hsa/hsa_ext_amd.h:2199"""
def hsa_amd_memory_lock_to_pool(host_ptr: writable_memory, size: int, agents: reference[hsa_agent_s], num_agent: int, pool: hsa_amd_memory_pool_s, flags: int, agent_ptr: reference[c_void_p],
    /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_lock_to_pool(void *host_ptr, size_t size, hsa_agent_t *agents, int num_agent, hsa_amd_memory_pool_t pool, uint32_t flags, void
        **agent_ptr); // hsa/hsa_ext_amd.h:2248"""
def hsa_amd_memory_unlock(host_ptr: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_unlock(void *host_ptr); // hsa/hsa_ext_amd.h:2268"""
def hsa_amd_memory_fill(ptr: writable_memory, value: int, count: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_memory_fill(void *ptr, uint32_t value, size_t count); // hsa/hsa_ext_amd.h:2293"""
def hsa_amd_interop_map_buffer(num_agents: int, agents: reference[hsa_agent_s], interop_handle: int, flags: int, size: items[c_size_t], ptr: reference[c_void_p], metadata_size: items[c_size_t],
    metadata: reference[c_void_p], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_interop_map_buffer(uint32_t num_agents, hsa_agent_t *agents, int interop_handle, uint32_t flags, size_t *size, void **ptr, size_t *metadata_size, const void
        **metadata); // hsa/hsa_ext_amd.h:2331"""
def hsa_amd_interop_unmap_buffer(ptr: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_interop_unmap_buffer(void *ptr); // hsa/hsa_ext_amd.h:2344"""
def hsa_amd_pointer_info(ptr: constant_memory, info: reference[hsa_amd_pointer_info_s], alloc: Callable[[int], int | None] | Callback[[int], int | None] | int | None, num_agents_accessible:
    items[c_uint32], accessible: reference[Pointer[hsa_agent_s]], /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_amd_pointer_info(const void *ptr, hsa_amd_pointer_info_t *info, void *(*alloc)(size_t), uint32_t *num_agents_accessible, hsa_agent_t **accessible); // hsa/hsa_ext_amd.h:2469"""
def hsa_amd_pointer_info_set_userdata(ptr: constant_memory, userdata: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_pointer_info_set_userdata(const void *ptr, void *userdata); // hsa/hsa_ext_amd.h:2493"""
def hsa_amd_ipc_memory_create(ptr: writable_memory, len: int, handle: reference[hsa_amd_ipc_memory_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_ipc_memory_create(void *ptr, size_t len, hsa_amd_ipc_memory_t *handle); // hsa/hsa_ext_amd.h:2534"""
def hsa_amd_ipc_memory_attach(handle: reference[hsa_amd_ipc_memory_s], len: int, num_agents: int, mapping_agents: reference[hsa_agent_s], mapped_ptr: reference[c_void_p], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_ipc_memory_attach(const hsa_amd_ipc_memory_t *handle, size_t len, uint32_t num_agents, const hsa_agent_t *mapping_agents, void **mapped_ptr); // hsa/hsa_ext_amd.h:2568"""
def hsa_amd_ipc_memory_detach(mapped_ptr: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_ipc_memory_detach(void *mapped_ptr); // hsa/hsa_ext_amd.h:2589"""
def hsa_amd_ipc_signal_create(signal: hsa_signal_s, handle: reference[hsa_amd_ipc_memory_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_ipc_signal_create(hsa_signal_t signal, hsa_amd_ipc_signal_t *handle); // hsa/hsa_ext_amd.h:2626"""
def hsa_amd_ipc_signal_attach(handle: reference[hsa_amd_ipc_memory_s], signal: reference[hsa_signal_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_ipc_signal_attach(const hsa_amd_ipc_signal_t *handle, hsa_signal_t *signal); // hsa/hsa_ext_amd.h:2648"""
def hsa_amd_register_system_event_handler(callback: Callable[[Pointer[hsa_amd_event_s], int | None], int] | hsa_amd_system_event_callback_t | int | None, data: writable_memory, /, *, keep: Any =
    None) -> hsa_status_t:
    """hsa_status_t hsa_amd_register_system_event_handler(hsa_amd_system_event_callback_t callback, void *data); // hsa/hsa_ext_amd.h:2808"""
def hsa_amd_queue_set_priority(queue: reference[hsa_queue_s], priority: hsa_amd_queue_priority_s | int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_queue_set_priority(hsa_queue_t *queue, hsa_amd_queue_priority_t priority); // hsa/hsa_ext_amd.h:2851"""
def hsa_amd_register_deallocation_callback(ptr: writable_memory, callback: Callable[[int | None, int | None], None] | hsa_amd_deallocation_callback_t | int | None, user_data: writable_memory, /, *,
    keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_amd_register_deallocation_callback(void *ptr, hsa_amd_deallocation_callback_t callback, void *user_data); // hsa/hsa_ext_amd.h:2897"""
def hsa_amd_deregister_deallocation_callback(ptr: writable_memory, callback: Callable[[int | None, int | None], None] | hsa_amd_deallocation_callback_t | int | None, /, *, keep: Any =
    None) -> hsa_status_t:
    """hsa_status_t hsa_amd_deregister_deallocation_callback(void *ptr, hsa_amd_deallocation_callback_t callback); // hsa/hsa_ext_amd.h:2917"""
def hsa_amd_svm_attributes_set(ptr: writable_memory, size: int, attribute_list: reference[hsa_amd_svm_attribute_pair_s], attribute_count: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_svm_attributes_set(void *ptr, size_t size, hsa_amd_svm_attribute_pair_t *attribute_list, size_t attribute_count); // hsa/hsa_ext_amd.h:3041"""
def hsa_amd_svm_attributes_get(ptr: writable_memory, size: int, attribute_list: reference[hsa_amd_svm_attribute_pair_s], attribute_count: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_svm_attributes_get(void *ptr, size_t size, hsa_amd_svm_attribute_pair_t *attribute_list, size_t attribute_count); // hsa/hsa_ext_amd.h:3063"""
def hsa_amd_svm_prefetch_async(ptr: writable_memory, size: int, agent: hsa_agent_s, num_dep_signals: int, dep_signals: reference[hsa_signal_s], completion_signal: hsa_signal_s, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_svm_prefetch_async(void *ptr, size_t size, hsa_agent_t agent, uint32_t num_dep_signals, const hsa_signal_t *dep_signals, hsa_signal_t
        completion_signal); // hsa/hsa_ext_amd.h:3091"""
def hsa_amd_spm_acquire(preferred_agent: hsa_agent_s, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_spm_acquire(hsa_agent_t preferred_agent); // hsa/hsa_ext_amd.h:3109"""
def hsa_amd_spm_release(preferred_agent: hsa_agent_s, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_spm_release(hsa_agent_t preferred_agent); // hsa/hsa_ext_amd.h:3120"""
def hsa_amd_spm_set_dest_buffer(preferred_agent: hsa_agent_s, size_in_bytes: int, timeout: items[c_uint32], size_copied: items[c_uint32], dest: writable_memory, is_data_loss: items[c_bool],
    /) -> hsa_status_t:
    """hsa_status_t hsa_amd_spm_set_dest_buffer(hsa_agent_t preferred_agent, size_t size_in_bytes, uint32_t *timeout, uint32_t *size_copied, void *dest, _Bool
        *is_data_loss); // hsa/hsa_ext_amd.h:3150"""
def hsa_amd_portable_export_dmabuf(ptr: constant_memory, size: int, dmabuf: items[c_int], offset: items[c_uint64], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_portable_export_dmabuf(const void *ptr, size_t size, int *dmabuf, uint64_t *offset); // hsa/hsa_ext_amd.h:3205"""
def hsa_amd_portable_close_dmabuf(dmabuf: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_portable_close_dmabuf(int dmabuf); // hsa/hsa_ext_amd.h:3229"""
def hsa_amd_vmem_address_reserve(va: reference[c_void_p], size: int, address: int, flags: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_address_reserve(void **va, size_t size, uint64_t address, uint64_t flags); // hsa/hsa_ext_amd.h:3255"""
def hsa_amd_vmem_address_reserve_align(va: reference[c_void_p], size: int, address: int, alignment: int, flags: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_address_reserve_align(void **va, size_t size, uint64_t address, uint64_t alignment, uint64_t flags); // hsa/hsa_ext_amd.h:3280"""
def hsa_amd_vmem_address_free(va: writable_memory, size: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_address_free(void *va, size_t size); // hsa/hsa_ext_amd.h:3299"""
def hsa_amd_vmem_handle_create(pool: hsa_amd_memory_pool_s, size: int, type: hsa_amd_memory_type_t | int, flags: int, memory_handle: reference[hsa_amd_vmem_alloc_handle_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_handle_create(hsa_amd_memory_pool_t pool, size_t size, hsa_amd_memory_type_t type, uint64_t flags, hsa_amd_vmem_alloc_handle_t
        *memory_handle); // hsa/hsa_ext_amd.h:3342"""
def hsa_amd_vmem_handle_release(memory_handle: hsa_amd_vmem_alloc_handle_s, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_handle_release(hsa_amd_vmem_alloc_handle_t memory_handle); // hsa/hsa_ext_amd.h:3355"""
def hsa_amd_vmem_map(va: writable_memory, size: int, in_offset: int, memory_handle: hsa_amd_vmem_alloc_handle_s, flags: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_map(void *va, size_t size, size_t in_offset, hsa_amd_vmem_alloc_handle_t memory_handle, uint64_t flags); // hsa/hsa_ext_amd.h:3380"""
def hsa_amd_vmem_unmap(va: writable_memory, size: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_unmap(void *va, size_t size); // hsa/hsa_ext_amd.h:3399"""
def hsa_amd_vmem_set_access(va: writable_memory, size: int, desc: reference[hsa_amd_memory_access_desc_s], desc_cnt: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_set_access(void *va, size_t size, const hsa_amd_memory_access_desc_t *desc, size_t desc_cnt); // hsa/hsa_ext_amd.h:3432"""
def hsa_amd_vmem_get_access(va: writable_memory, perms: items[c_uint], agent_handle: hsa_agent_s, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_get_access(void *va, hsa_access_permission_t *perms, hsa_agent_t agent_handle); // hsa/hsa_ext_amd.h:3454"""
def hsa_amd_vmem_export_shareable_handle(dmabuf_fd: items[c_int], handle: hsa_amd_vmem_alloc_handle_s, flags: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_export_shareable_handle(int *dmabuf_fd, hsa_amd_vmem_alloc_handle_t handle, uint64_t flags); // hsa/hsa_ext_amd.h:3477"""
def hsa_amd_vmem_import_shareable_handle(dmabuf_fd: int, handle: reference[hsa_amd_vmem_alloc_handle_s], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_import_shareable_handle(int dmabuf_fd, hsa_amd_vmem_alloc_handle_t *handle); // hsa/hsa_ext_amd.h:3497"""
def hsa_amd_vmem_retain_alloc_handle(memory_handle: reference[hsa_amd_vmem_alloc_handle_s], addr: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_retain_alloc_handle(hsa_amd_vmem_alloc_handle_t *memory_handle, void *addr); // hsa/hsa_ext_amd.h:3514"""
def hsa_amd_vmem_get_alloc_properties_from_handle(memory_handle: hsa_amd_vmem_alloc_handle_s, pool: reference[hsa_amd_memory_pool_s], type: items[c_uint], /) -> hsa_status_t:
    """hsa_status_t hsa_amd_vmem_get_alloc_properties_from_handle(hsa_amd_vmem_alloc_handle_t memory_handle, hsa_amd_memory_pool_t *pool, hsa_amd_memory_type_t *type); // hsa/hsa_ext_amd.h:3530"""
def hsa_amd_agent_set_async_scratch_limit(agent: hsa_agent_s, threshold: int, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_agent_set_async_scratch_limit(hsa_agent_t agent, size_t threshold); // hsa/hsa_ext_amd.h:3565"""
def hsa_amd_queue_get_info(queue: reference[hsa_queue_s], attribute: hsa_queue_info_attribute_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_queue_get_info(hsa_queue_t *queue, hsa_queue_info_attribute_t attribute, void *value); // hsa/hsa_ext_amd.h:3580"""
def hsa_amd_enable_logging(flags: items[c_uint8], file: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_amd_enable_logging(uint8_t *flags, void *file); // hsa/hsa_ext_amd.h:3605"""
def hsa_ext_image_get_capability(agent: hsa_agent_s, geometry: hsa_ext_image_geometry_t | int, image_format: reference[hsa_ext_image_format_s], capability_mask: items[c_uint32], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_get_capability(hsa_agent_t agent, hsa_ext_image_geometry_t geometry, const hsa_ext_image_format_t *image_format, uint32_t
        *capability_mask); // hsa/hsa_ext_image.h:462"""
def hsa_ext_image_get_capability_with_layout(agent: hsa_agent_s, geometry: hsa_ext_image_geometry_t | int, image_format: reference[hsa_ext_image_format_s], image_data_layout:
    hsa_ext_image_data_layout_t | int, capability_mask: items[c_uint32], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_get_capability_with_layout(hsa_agent_t agent, hsa_ext_image_geometry_t geometry, const hsa_ext_image_format_t *image_format, hsa_ext_image_data_layout_t
        image_data_layout, uint32_t *capability_mask); // hsa/hsa_ext_image.h:498"""
def hsa_ext_image_data_get_info(agent: hsa_agent_s, image_descriptor: reference[hsa_ext_image_descriptor_s], access_permission: hsa_access_permission_t | int, image_data_info:
    reference[hsa_ext_image_data_info_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_data_get_info(hsa_agent_t agent, const hsa_ext_image_descriptor_t *image_descriptor, hsa_access_permission_t access_permission, hsa_ext_image_data_info_t
        *image_data_info); // hsa/hsa_ext_image.h:574"""
def hsa_ext_image_data_get_info_with_layout(agent: hsa_agent_s, image_descriptor: reference[hsa_ext_image_descriptor_s], access_permission: hsa_access_permission_t | int, image_data_layout:
    hsa_ext_image_data_layout_t | int, image_data_row_pitch: int, image_data_slice_pitch: int, image_data_info: reference[hsa_ext_image_data_info_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_data_get_info_with_layout(hsa_agent_t agent, const hsa_ext_image_descriptor_t *image_descriptor, hsa_access_permission_t access_permission,
        hsa_ext_image_data_layout_t image_data_layout, size_t image_data_row_pitch, size_t image_data_slice_pitch, hsa_ext_image_data_info_t *image_data_info); // hsa/hsa_ext_image.h:657"""
def hsa_ext_image_create(agent: hsa_agent_s, image_descriptor: reference[hsa_ext_image_descriptor_s], image_data: constant_memory, access_permission: hsa_access_permission_t | int, image:
    reference[hsa_ext_image_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_create(hsa_agent_t agent, const hsa_ext_image_descriptor_t *image_descriptor, const void *image_data, hsa_access_permission_t access_permission, hsa_ext_image_t
        *image); // hsa/hsa_ext_image.h:730"""
def hsa_ext_image_create_with_layout(agent: hsa_agent_s, image_descriptor: reference[hsa_ext_image_descriptor_s], image_data: constant_memory, access_permission: hsa_access_permission_t | int,
    image_data_layout: hsa_ext_image_data_layout_t | int, image_data_row_pitch: int, image_data_slice_pitch: int, image: reference[hsa_ext_image_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_create_with_layout(hsa_agent_t agent, const hsa_ext_image_descriptor_t *image_descriptor, const void *image_data, hsa_access_permission_t access_permission,
        hsa_ext_image_data_layout_t image_data_layout, size_t image_data_row_pitch, size_t image_data_slice_pitch, hsa_ext_image_t *image); // hsa/hsa_ext_image.h:833"""
def hsa_ext_image_destroy(agent: hsa_agent_s, image: hsa_ext_image_s, /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_destroy(hsa_agent_t agent, hsa_ext_image_t image); // hsa/hsa_ext_image.h:863"""
def hsa_ext_image_copy(agent: hsa_agent_s, src_image: hsa_ext_image_s, src_offset: reference[hsa_dim3_s], dst_image: hsa_ext_image_s, dst_offset: reference[hsa_dim3_s], range: reference[hsa_dim3_s],
    /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_copy(hsa_agent_t agent, hsa_ext_image_t src_image, const hsa_dim3_t *src_offset, hsa_ext_image_t dst_image, const hsa_dim3_t *dst_offset, const hsa_dim3_t
        *range); // hsa/hsa_ext_image.h:916"""
def hsa_ext_image_import(agent: hsa_agent_s, src_memory: constant_memory, src_row_pitch: int, src_slice_pitch: int, dst_image: hsa_ext_image_s, image_region: reference[hsa_ext_image_region_s],
    /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_import(hsa_agent_t agent, const void *src_memory, size_t src_row_pitch, size_t src_slice_pitch, hsa_ext_image_t dst_image, const hsa_ext_image_region_t
        *image_region); // hsa/hsa_ext_image.h:989"""
def hsa_ext_image_export(agent: hsa_agent_s, src_image: hsa_ext_image_s, dst_memory: writable_memory, dst_row_pitch: int, dst_slice_pitch: int, image_region: reference[hsa_ext_image_region_s],
    /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_export(hsa_agent_t agent, hsa_ext_image_t src_image, void *dst_memory, size_t dst_row_pitch, size_t dst_slice_pitch, const hsa_ext_image_region_t
        *image_region); // hsa/hsa_ext_image.h:1044"""
def hsa_ext_image_clear(agent: hsa_agent_s, image: hsa_ext_image_s, data: constant_memory, image_region: reference[hsa_ext_image_region_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_image_clear(hsa_agent_t agent, hsa_ext_image_t image, const void *data, const hsa_ext_image_region_t *image_region); // hsa/hsa_ext_image.h:1085"""
def hsa_ext_sampler_create(agent: hsa_agent_s, sampler_descriptor: reference[hsa_ext_sampler_descriptor_s], sampler: reference[hsa_ext_sampler_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_sampler_create(hsa_agent_t agent, const hsa_ext_sampler_descriptor_t *sampler_descriptor, hsa_ext_sampler_t *sampler); // hsa/hsa_ext_image.h:1274"""
def hsa_ext_sampler_create_v2(agent: hsa_agent_s, sampler_descriptor: reference[hsa_ext_sampler_descriptor_v2_s], sampler: reference[hsa_ext_sampler_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_sampler_create_v2(hsa_agent_t agent, const hsa_ext_sampler_descriptor_v2_t *sampler_descriptor, hsa_ext_sampler_t *sampler); // hsa/hsa_ext_image.h:1308"""
def hsa_ext_sampler_destroy(agent: hsa_agent_s, sampler: hsa_ext_sampler_s, /) -> hsa_status_t:
    """hsa_status_t hsa_ext_sampler_destroy(hsa_agent_t agent, hsa_ext_sampler_t sampler); // hsa/hsa_ext_image.h:1332"""
def hsa_ven_amd_pcs_iterate_configuration(agent: hsa_agent_s, configuration_callback: Callable[[Pointer[hsa_ven_amd_pcs_configuration_t], int | None], int] |
    hsa_ven_amd_pcs_iterate_configuration_callback_t | int | None, callback_data: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_pcs_iterate_configuration(hsa_agent_t agent, hsa_ven_amd_pcs_iterate_configuration_callback_t configuration_callback, void
        *callback_data); // hsa/hsa_ven_amd_pc_sampling.h:205"""
def hsa_ven_amd_pcs_create(agent: hsa_agent_s, method: hsa_ven_amd_pcs_method_kind_t | int, units: hsa_ven_amd_pcs_units_t | int, interval: int, latency: int, buffer_size: int, data_ready_callback:
    Callable[[int | None, int, int, hsa_ven_amd_pcs_data_copy_callback_t, int | None], None] | hsa_ven_amd_pcs_data_ready_callback_t | int | None, client_callback_data: writable_memory, pc_sampling:
    reference[hsa_ven_amd_pcs_t], /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_pcs_create(hsa_agent_t agent, hsa_ven_amd_pcs_method_kind_t method, hsa_ven_amd_pcs_units_t units, size_t interval, size_t latency, size_t buffer_size,
        hsa_ven_amd_pcs_data_ready_callback_t data_ready_callback, void *client_callback_data, hsa_ven_amd_pcs_t *pc_sampling); // hsa/hsa_ven_amd_pc_sampling.h:252"""
def hsa_ven_amd_pcs_create_from_id(pcs_id: int, agent: hsa_agent_s, method: hsa_ven_amd_pcs_method_kind_t | int, units: hsa_ven_amd_pcs_units_t | int, interval: int, latency: int, buffer_size: int,
    data_ready_callback: Callable[[int | None, int, int, hsa_ven_amd_pcs_data_copy_callback_t, int | None], None] | hsa_ven_amd_pcs_data_ready_callback_t | int | None, client_callback_data:
    writable_memory, pc_sampling: reference[hsa_ven_amd_pcs_t], /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_pcs_create_from_id(uint32_t pcs_id, hsa_agent_t agent, hsa_ven_amd_pcs_method_kind_t method, hsa_ven_amd_pcs_units_t units, size_t interval, size_t latency, size_t
        buffer_size, hsa_ven_amd_pcs_data_ready_callback_t data_ready_callback, void *client_callback_data, hsa_ven_amd_pcs_t *pc_sampling); // hsa/hsa_ven_amd_pc_sampling.h:307"""
def hsa_ven_amd_pcs_destroy(pc_sampling: hsa_ven_amd_pcs_t, /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_pcs_destroy(hsa_ven_amd_pcs_t pc_sampling); // hsa/hsa_ven_amd_pc_sampling.h:326"""
def hsa_ven_amd_pcs_start(pc_sampling: hsa_ven_amd_pcs_t, /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_pcs_start(hsa_ven_amd_pcs_t pc_sampling); // hsa/hsa_ven_amd_pc_sampling.h:341"""
def hsa_ven_amd_pcs_stop(pc_sampling: hsa_ven_amd_pcs_t, /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_pcs_stop(hsa_ven_amd_pcs_t pc_sampling); // hsa/hsa_ven_amd_pc_sampling.h:359"""
def hsa_ven_amd_pcs_flush(pc_sampling: hsa_ven_amd_pcs_t, /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_pcs_flush(hsa_ven_amd_pcs_t pc_sampling); // hsa/hsa_ven_amd_pc_sampling.h:376"""
def hsa_ext_program_create(machine_model: hsa_machine_model_t | int, profile: hsa_profile_t | int, default_float_rounding_mode: hsa_default_float_rounding_mode_t | int, options: char_p, program:
    reference[hsa_ext_program_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_program_create(hsa_machine_model_t machine_model, hsa_profile_t profile, hsa_default_float_rounding_mode_t default_float_rounding_mode, const char *options,
        hsa_ext_program_t *program); // hsa/hsa_ext_finalize.h:154"""
def hsa_ext_program_destroy(program: hsa_ext_program_s, /) -> hsa_status_t:
    """hsa_status_t hsa_ext_program_destroy(hsa_ext_program_t program); // hsa/hsa_ext_finalize.h:181"""
def hsa_ext_program_add_module(program: hsa_ext_program_s, module: hsa_ext_module_t | None, /) -> hsa_status_t:
    """hsa_status_t hsa_ext_program_add_module(hsa_ext_program_t program, hsa_ext_module_t module); // hsa/hsa_ext_finalize.h:227"""
def hsa_ext_program_iterate_modules(program: hsa_ext_program_s, callback: Callable[[hsa_ext_program_s, hsa_ext_module_t, int | None], int] | CFunction[[hsa_ext_program_s, hsa_ext_module_t, int |
    None], [hsa_ext_program_s, reference[BrigModuleHeader], void_p], int] | int | None, data: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ext_program_iterate_modules(hsa_ext_program_t program, hsa_status_t (*callback)(hsa_ext_program_t program, hsa_ext_module_t module, void *data), void
        *data); // hsa/hsa_ext_finalize.h:255"""
def hsa_ext_program_get_info(program: hsa_ext_program_s, attribute: hsa_ext_program_info_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_ext_program_get_info(hsa_ext_program_t program, hsa_ext_program_info_t attribute, void *value); // hsa/hsa_ext_finalize.h:303"""
def hsa_ext_program_finalize(program: hsa_ext_program_s, isa: hsa_isa_s, call_convention: int, control_directives: hsa_ext_control_directives_s, options: char_p, code_object_type:
    hsa_code_object_type_t | int, code_object: reference[hsa_code_object_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ext_program_finalize(hsa_ext_program_t program, hsa_isa_t isa, int32_t call_convention, hsa_ext_control_directives_t control_directives, const char *options,
        hsa_code_object_type_t code_object_type, hsa_code_object_t *code_object); // hsa/hsa_ext_finalize.h:487"""
def hsa_ven_amd_loader_query_host_address(device_address: constant_memory, host_address: reference[c_void_p], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_loader_query_host_address(const void *device_address, const void **host_address); // hsa/hsa_ven_amd_loader.h:86"""
def hsa_ven_amd_loader_query_segment_descriptors(segment_descriptors: reference[hsa_ven_amd_loader_segment_descriptor_s], num_segment_descriptors: items[c_size_t], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_loader_query_segment_descriptors(hsa_ven_amd_loader_segment_descriptor_t *segment_descriptors, size_t *num_segment_descriptors); // hsa/hsa_ven_amd_loader.h:223"""
def hsa_ven_amd_loader_query_executable(device_address: constant_memory, executable: reference[hsa_executable_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_loader_query_executable(const void *device_address, hsa_executable_t *executable); // hsa/hsa_ven_amd_loader.h:241"""
def hsa_ven_amd_loader_executable_iterate_loaded_code_objects(executable: hsa_executable_s, callback: Callable[[hsa_executable_s, hsa_loaded_code_object_s, int | None], int] |
    CFunction[[hsa_executable_s, hsa_loaded_code_object_s, int | None], [hsa_executable_s, hsa_loaded_code_object_s, void_p], int] | int | None, data: writable_memory, /, *, keep: Any =
    None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_loader_executable_iterate_loaded_code_objects(hsa_executable_t executable, hsa_status_t (*callback)(hsa_executable_t executable, hsa_loaded_code_object_t
        loaded_code_object, void *data), void *data); // hsa/hsa_ven_amd_loader.h:273"""
def hsa_ven_amd_loader_loaded_code_object_get_info(loaded_code_object: hsa_loaded_code_object_s, attribute: hsa_ven_amd_loader_loaded_code_object_info_e | int, value: writable_memory,
    /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_loader_loaded_code_object_get_info(hsa_loaded_code_object_t loaded_code_object, hsa_ven_amd_loader_loaded_code_object_info_t attribute, void
        *value); // hsa/hsa_ven_amd_loader.h:441"""
def hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size(file: int, offset: int, size: int, code_object_reader: reference[hsa_code_object_reader_s], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size(hsa_file_t file, size_t offset, size_t size, hsa_code_object_reader_t
        *code_object_reader); // hsa/hsa_ven_amd_loader.h:488"""
def hsa_ven_amd_loader_iterate_executables(callback: Callable[[hsa_executable_s, int | None], int] | CFunction[[hsa_executable_s, int | None], [hsa_executable_s, void_p], int] | int | None, data:
    writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_loader_iterate_executables(hsa_status_t (*callback)(hsa_executable_t executable, void *data), void *data); // hsa/hsa_ven_amd_loader.h:522"""
def hsa_ven_amd_aqlprofile_version_major(*arguments: Any) -> int:
    """uint32_t hsa_ven_amd_aqlprofile_version_major(); // hsa/hsa_ven_amd_aqlprofile.h:58"""
def hsa_ven_amd_aqlprofile_version_minor(*arguments: Any) -> int:
    """uint32_t hsa_ven_amd_aqlprofile_version_minor(); // hsa/hsa_ven_amd_aqlprofile.h:59"""
def hsa_ven_amd_aqlprofile_validate_event(agent: hsa_agent_s, event: reference[hsa_ven_amd_aqlprofile_event_t], result: items[c_bool], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_validate_event(hsa_agent_t agent, const hsa_ven_amd_aqlprofile_event_t *event, _Bool *result); // hsa/hsa_ven_amd_aqlprofile.h:143"""
def hsa_ven_amd_aqlprofile_start(profile: reference[hsa_ven_amd_aqlprofile_profile_t], aql_start_packet: reference[hsa_ext_amd_aql_pm4_packet_t], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_start(hsa_ven_amd_aqlprofile_profile_t *profile, hsa_ext_amd_aql_pm4_packet_t *aql_start_packet); // hsa/hsa_ven_amd_aqlprofile.h:269"""
def hsa_ven_amd_aqlprofile_stop(profile: reference[hsa_ven_amd_aqlprofile_profile_t], aql_stop_packet: reference[hsa_ext_amd_aql_pm4_packet_t], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_stop(const hsa_ven_amd_aqlprofile_profile_t *profile, hsa_ext_amd_aql_pm4_packet_t *aql_stop_packet); // hsa/hsa_ven_amd_aqlprofile.h:276"""
def hsa_ven_amd_aqlprofile_read(profile: reference[hsa_ven_amd_aqlprofile_profile_t], aql_read_packet: reference[hsa_ext_amd_aql_pm4_packet_t], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_read(const hsa_ven_amd_aqlprofile_profile_t *profile, hsa_ext_amd_aql_pm4_packet_t *aql_read_packet); // hsa/hsa_ven_amd_aqlprofile.h:283"""
def hsa_ven_amd_aqlprofile_legacy_get_pm4(aql_packet: reference[hsa_ext_amd_aql_pm4_packet_t], data: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_legacy_get_pm4(const hsa_ext_amd_aql_pm4_packet_t *aql_packet, void *data); // hsa/hsa_ven_amd_aqlprofile.h:290"""
def hsa_ven_amd_aqlprofile_att_marker(profile: reference[hsa_ven_amd_aqlprofile_profile_t], aql_marker_packet: reference[hsa_ext_amd_aql_pm4_packet_t], data: int, channel:
    hsa_ven_amd_aqlprofile_att_marker_channel_t | int, /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_att_marker(hsa_ven_amd_aqlprofile_profile_t *profile, hsa_ext_amd_aql_pm4_packet_t *aql_marker_packet, uint32_t data,
        hsa_ven_amd_aqlprofile_att_marker_channel_t channel); // hsa/hsa_ven_amd_aqlprofile.h:295"""
def hsa_ven_amd_aqlprofile_get_info(profile: reference[hsa_ven_amd_aqlprofile_profile_t], attribute: hsa_ven_amd_aqlprofile_info_type_t | int, value: writable_memory, /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_get_info(const hsa_ven_amd_aqlprofile_profile_t *profile, hsa_ven_amd_aqlprofile_info_type_t attribute, void *value); // hsa/hsa_ven_amd_aqlprofile.h:351"""
def hsa_ven_amd_aqlprofile_iterate_data(profile: reference[hsa_ven_amd_aqlprofile_profile_t], callback: Callable[[int, Pointer[hsa_ven_amd_aqlprofile_info_data_t], int | None], int] |
    hsa_ven_amd_aqlprofile_data_callback_t | int | None, data: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_iterate_data(const hsa_ven_amd_aqlprofile_profile_t *profile, hsa_ven_amd_aqlprofile_data_callback_t callback, void
        *data); // hsa/hsa_ven_amd_aqlprofile.h:357"""
def hsa_ven_amd_aqlprofile_error_string(str: reference[c_char_p], /) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_error_string(const char **str); // hsa/hsa_ven_amd_aqlprofile.h:363"""
def hsa_ven_amd_aqlprofile_iterate_event_ids(_0: Callable[[int, bytes | None], int] | hsa_ven_amd_aqlprofile_eventname_callback_t | int | None, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_iterate_event_ids(hsa_ven_amd_aqlprofile_eventname_callback_t); // hsa/hsa_ven_amd_aqlprofile.h:373"""
def hsa_ven_amd_aqlprofile_iterate_event_coord(agent: hsa_agent_s, event: hsa_ven_amd_aqlprofile_event_t, sample_id: int, callback: Callable[[int, int, int, int, bytes | None, int | None], int] |
    hsa_ven_amd_aqlprofile_coordinate_callback_t | int | None, userdata: writable_memory, /, *, keep: Any = None) -> hsa_status_t:
    """hsa_status_t hsa_ven_amd_aqlprofile_iterate_event_coord(hsa_agent_t agent, hsa_ven_amd_aqlprofile_event_t event, uint32_t sample_id, hsa_ven_amd_aqlprofile_coordinate_callback_t callback, void
        *userdata); // hsa/hsa_ven_amd_aqlprofile.h:401"""
def hsa_flag_set64(value: items[c_uint8], bit: int) -> None: ...
def hsa_flag_isset64(value: items[c_uint8], bit: int) -> bool: ...
def AMD_HSA_BITS_GET(src: number, mask: str) -> int: ...
HSA_VERSION_1_0: int
(HSA_AMD_INTERFACE_VERSION_MAJOR, HSA_AMD_INTERFACE_VERSION_MINOR, HSA_STATUS_ERROR_INVALID_MEMORY_POOL, HSA_STATUS_ERROR_MEMORY_APERTURE_VIOLATION, HSA_STATUS_ERROR_ILLEGAL_INSTRUCTION,
 HSA_STATUS_ERROR_MEMORY_FAULT, HSA_STATUS_CU_MASK_REDUCED, HSA_STATUS_ERROR_OUT_OF_REGISTERS, HSA_STATUS_ERROR_RESOURCE_BUSY) = ints
(HSA_EXT_STATUS_ERROR_IMAGE_FORMAT_UNSUPPORTED, HSA_EXT_STATUS_ERROR_IMAGE_SIZE_UNSUPPORTED, HSA_EXT_STATUS_ERROR_IMAGE_PITCH_UNSUPPORTED, HSA_EXT_STATUS_ERROR_SAMPLER_DESCRIPTOR_UNSUPPORTED,
 HSA_EXT_AGENT_INFO_IMAGE_1D_MAX_ELEMENTS, HSA_EXT_AGENT_INFO_IMAGE_1DA_MAX_ELEMENTS, HSA_EXT_AGENT_INFO_IMAGE_1DB_MAX_ELEMENTS, HSA_EXT_AGENT_INFO_IMAGE_2D_MAX_ELEMENTS,
 HSA_EXT_AGENT_INFO_IMAGE_2DA_MAX_ELEMENTS, HSA_EXT_AGENT_INFO_IMAGE_2DDEPTH_MAX_ELEMENTS, HSA_EXT_AGENT_INFO_IMAGE_2DADEPTH_MAX_ELEMENTS, HSA_EXT_AGENT_INFO_IMAGE_3D_MAX_ELEMENTS,
 HSA_EXT_AGENT_INFO_IMAGE_ARRAY_MAX_LAYERS, HSA_EXT_AGENT_INFO_MAX_IMAGE_RD_HANDLES, HSA_EXT_AGENT_INFO_MAX_IMAGE_RORW_HANDLES, HSA_EXT_AGENT_INFO_MAX_SAMPLER_HANDLERS,
 HSA_EXT_AGENT_INFO_IMAGE_LINEAR_ROW_PITCH_ALIGNMENT) = ints
(HSA_EXT_STATUS_ERROR_INVALID_PROGRAM, HSA_EXT_STATUS_ERROR_INVALID_MODULE, HSA_EXT_STATUS_ERROR_INCOMPATIBLE_MODULE, HSA_EXT_STATUS_ERROR_MODULE_ALREADY_INCLUDED,
 HSA_EXT_STATUS_ERROR_SYMBOL_MISMATCH, HSA_EXT_STATUS_ERROR_FINALIZATION_FAILED, HSA_EXT_STATUS_ERROR_DIRECTIVE_MISMATCH) = ints
hsa_ven_amd_loader: int
HSA_AQLPROFILE_VERSION_MAJOR, HSA_AQLPROFILE_VERSION_MINOR, HSA_VEN_AMD_AQLPROFILE_LEGACY_PM4_PACKET_SIZE, hsa_ven_amd_aqlprofile_VERSION_MAJOR = ints
kAqlProfileLib: CString
AMD_QUEUE_ALIGN_BYTES, MAX_NUM_XCC = ints
AMD_HSA_ABI_VERSION: CString
AMD_SIGNAL_ALIGN_BYTES: int
AMD_CONTROL_DIRECTIVES_ALIGN_BYTES, AMD_ISA_ALIGN_BYTES, AMD_KERNEL_CODE_ALIGN_BYTES = ints
