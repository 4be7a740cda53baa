"""Files of the Radeon GPU Profiler: the chunks of a thread trace, and the markers in it: ac_rgp.c. Types for editors and mypy. Made by `autogen regen amd_gpu.rgp` from headers/amd_gpu/rgp.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class sqtt_file_chunk_id(_c.Structure):
    type: _b.int
    index: _b.int
    reserved: _b.int
    def __init__(__self, type: _b.int = ..., index: _b.int = ..., reserved: _b.int = ...) -> None: ...

class sqtt_file_chunk_header(_c.Structure):
    chunk_id: sqtt_file_chunk_id
    minor_version: _b.int
    major_version: _b.int
    size_in_bytes: _b.int
    padding: _b.int
    def __init__(__self, chunk_id: sqtt_file_chunk_id = ..., minor_version: _b.int = ..., major_version: _b.int = ..., size_in_bytes: _b.int = ..., padding: _b.int = ...) -> None: ...

class sqtt_file_header_flags(_c.Structure):
    is_semaphore_queue_timing_etw: _b.int
    no_queue_semaphore_timestamps: _b.int
    reserved: _b.int
    value: _b.int
    def __init__(__self, is_semaphore_queue_timing_etw: _b.int = ..., no_queue_semaphore_timestamps: _b.int = ..., reserved: _b.int = ..., value: _b.int = ...) -> None: ...

class sqtt_file_header_flags_union_is_semaphore_queue_timing_etw(_c.Union):
    is_semaphore_queue_timing_etw: _b.int
    no_queue_semaphore_timestamps: _b.int
    reserved: _b.int
    value: _b.int
    def __init__(__self, is_semaphore_queue_timing_etw: _b.int = ..., no_queue_semaphore_timestamps: _b.int = ..., reserved: _b.int = ..., value: _b.int = ...) -> None: ...

class sqtt_file_header_flags_union_is_semaphore_queue_timing_etw_struct_is_semaphore_queue_timing_etw(_c.Structure):
    is_semaphore_queue_timing_etw: _b.int
    no_queue_semaphore_timestamps: _b.int
    reserved: _b.int
    def __init__(__self, is_semaphore_queue_timing_etw: _b.int = ..., no_queue_semaphore_timestamps: _b.int = ..., reserved: _b.int = ...) -> None: ...

class sqtt_file_header(_c.Structure):
    magic_number: _b.int
    version_major: _b.int
    version_minor: _b.int
    flags: sqtt_file_header_flags
    chunk_offset: _b.int
    second: _b.int
    minute: _b.int
    hour: _b.int
    day_in_month: _b.int
    month: _b.int
    year: _b.int
    day_in_week: _b.int
    day_in_year: _b.int
    is_daylight_savings: _b.int
    def __init__(__self, magic_number: _b.int = ..., version_major: _b.int = ..., version_minor: _b.int = ..., flags: sqtt_file_header_flags = ..., chunk_offset: _b.int = ..., second: _b.int = ..., minute: _b.int = ..., hour: _b.int = ..., day_in_month: _b.int = ..., month: _b.int = ..., year: _b.int = ..., day_in_week: _b.int = ..., day_in_year: _b.int = ..., is_daylight_savings: _b.int = ...) -> None: ...

class sqtt_file_chunk_cpu_info(_c.Structure):
    header: sqtt_file_chunk_header
    vendor_id: _c.Array[_c.c_uint32]
    processor_brand: _c.Array[_c.c_uint32]
    reserved: _c.Array[_c.c_uint32]
    cpu_timestamp_freq: _b.int
    clock_speed: _b.int
    num_logical_cores: _b.int
    num_physical_cores: _b.int
    system_ram_size: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., vendor_id: _c.Array[_c.c_uint32] = ..., processor_brand: _c.Array[_c.c_uint32] = ..., reserved: _c.Array[_c.c_uint32] = ..., cpu_timestamp_freq: _b.int = ..., clock_speed: _b.int = ..., num_logical_cores: _b.int = ..., num_physical_cores: _b.int = ..., system_ram_size: _b.int = ...) -> None: ...

class sqtt_file_chunk_asic_info(_c.Structure):
    header: sqtt_file_chunk_header
    flags: _b.int
    trace_shader_core_clock: _b.int
    trace_memory_clock: _b.int
    device_id: _b.int
    device_revision_id: _b.int
    vgprs_per_simd: _b.int
    sgprs_per_simd: _b.int
    shader_engines: _b.int
    compute_unit_per_shader_engine: _b.int
    simd_per_compute_unit: _b.int
    wavefronts_per_simd: _b.int
    minimum_vgpr_alloc: _b.int
    vgpr_alloc_granularity: _b.int
    minimum_sgpr_alloc: _b.int
    sgpr_alloc_granularity: _b.int
    hardware_contexts: _b.int
    gpu_type: _b.int
    gfxip_level: _b.int
    gpu_index: _b.int
    gds_size: _b.int
    gds_per_shader_engine: _b.int
    ce_ram_size: _b.int
    ce_ram_size_graphics: _b.int
    ce_ram_size_compute: _b.int
    max_number_of_dedicated_cus: _b.int
    vram_size: _b.int
    vram_bus_width: _b.int
    l2_cache_size: _b.int
    l1_cache_size: _b.int
    lds_size: _b.int
    gpu_name: _b.bytes
    alu_per_clock: _b.float
    texture_per_clock: _b.float
    prims_per_clock: _b.float
    pixels_per_clock: _b.float
    gpu_timestamp_frequency: _b.int
    max_shader_core_clock: _b.int
    max_memory_clock: _b.int
    memory_ops_per_clock: _b.int
    memory_chip_type: _b.int
    lds_granularity: _b.int
    cu_mask: _c.Array[_c.Array[_c.c_uint16]]
    reserved1: _b.bytes
    active_pixel_packer_mask: _c.Array[_c.c_uint32]
    reserved2: _b.bytes
    gl1_cache_size: _b.int
    instruction_cache_size: _b.int
    scalar_cache_size: _b.int
    mall_cache_size: _b.int
    padding: _b.bytes
    def __init__(__self, header: sqtt_file_chunk_header = ..., flags: _b.int = ..., trace_shader_core_clock: _b.int = ..., trace_memory_clock: _b.int = ..., device_id: _b.int = ..., device_revision_id: _b.int = ..., vgprs_per_simd: _b.int = ..., sgprs_per_simd: _b.int = ..., shader_engines: _b.int = ..., compute_unit_per_shader_engine: _b.int = ..., simd_per_compute_unit: _b.int = ..., wavefronts_per_simd: _b.int = ..., minimum_vgpr_alloc: _b.int = ..., vgpr_alloc_granularity: _b.int = ..., minimum_sgpr_alloc: _b.int = ..., sgpr_alloc_granularity: _b.int = ..., hardware_contexts: _b.int = ..., gpu_type: _b.int = ..., gfxip_level: _b.int = ..., gpu_index: _b.int = ..., gds_size: _b.int = ..., gds_per_shader_engine: _b.int = ..., ce_ram_size: _b.int = ..., ce_ram_size_graphics: _b.int = ..., ce_ram_size_compute: _b.int = ..., max_number_of_dedicated_cus: _b.int = ..., vram_size: _b.int = ..., vram_bus_width: _b.int = ..., l2_cache_size: _b.int = ..., l1_cache_size: _b.int = ..., lds_size: _b.int = ..., gpu_name: _b.bytes = ..., alu_per_clock: _b.float = ..., texture_per_clock: _b.float = ..., prims_per_clock: _b.float = ..., pixels_per_clock: _b.float = ..., gpu_timestamp_frequency: _b.int = ..., max_shader_core_clock: _b.int = ..., max_memory_clock: _b.int = ..., memory_ops_per_clock: _b.int = ..., memory_chip_type: _b.int = ..., lds_granularity: _b.int = ..., cu_mask: _c.Array[_c.Array[_c.c_uint16]] = ..., reserved1: _b.bytes = ..., active_pixel_packer_mask: _c.Array[_c.c_uint32] = ..., reserved2: _b.bytes = ..., gl1_cache_size: _b.int = ..., instruction_cache_size: _b.int = ..., scalar_cache_size: _b.int = ..., mall_cache_size: _b.int = ..., padding: _b.bytes = ...) -> None: ...

class sqtt_profiling_mode_data(_c.Union):
    user_marker_profiling_data: sqtt_profiling_mode_data_user_marker_profiling_data
    index_profiling_data: sqtt_profiling_mode_data_index_profiling_data
    tag_profiling_data: sqtt_profiling_mode_data_tag_profiling_data
    def __init__(__self, user_marker_profiling_data: sqtt_profiling_mode_data_user_marker_profiling_data = ..., index_profiling_data: sqtt_profiling_mode_data_index_profiling_data = ..., tag_profiling_data: sqtt_profiling_mode_data_tag_profiling_data = ...) -> None: ...

class sqtt_profiling_mode_data_user_marker_profiling_data(_c.Structure):
    start: _b.bytes
    end: _b.bytes
    def __init__(__self, start: _b.bytes = ..., end: _b.bytes = ...) -> None: ...

class sqtt_profiling_mode_data_index_profiling_data(_c.Structure):
    start: _b.int
    end: _b.int
    def __init__(__self, start: _b.int = ..., end: _b.int = ...) -> None: ...

class sqtt_profiling_mode_data_tag_profiling_data(_c.Structure):
    begin_hi: _b.int
    begin_lo: _b.int
    end_hi: _b.int
    end_lo: _b.int
    def __init__(__self, begin_hi: _b.int = ..., begin_lo: _b.int = ..., end_hi: _b.int = ..., end_lo: _b.int = ...) -> None: ...

class sqtt_instruction_trace_data(_c.Union):
    api_pso_data: sqtt_instruction_trace_data_api_pso_data
    shader_engine_filter: sqtt_instruction_trace_data_shader_engine_filter
    def __init__(__self, api_pso_data: sqtt_instruction_trace_data_api_pso_data = ..., shader_engine_filter: sqtt_instruction_trace_data_shader_engine_filter = ...) -> None: ...

class sqtt_instruction_trace_data_api_pso_data(_c.Structure):
    api_pso_filter: _b.int
    def __init__(__self, api_pso_filter: _b.int = ...) -> None: ...

class sqtt_instruction_trace_data_shader_engine_filter(_c.Structure):
    mask: _b.int
    def __init__(__self, mask: _b.int = ...) -> None: ...

class sqtt_file_chunk_api_info(_c.Structure):
    header: sqtt_file_chunk_header
    api_type: _b.int
    major_version: _b.int
    minor_version: _b.int
    profiling_mode: _b.int
    reserved: _b.int
    profiling_mode_data: sqtt_profiling_mode_data
    instruction_trace_mode: _b.int
    reserved2: _b.int
    instruction_trace_data: sqtt_instruction_trace_data
    def __init__(__self, header: sqtt_file_chunk_header = ..., api_type: _b.int = ..., major_version: _b.int = ..., minor_version: _b.int = ..., profiling_mode: _b.int = ..., reserved: _b.int = ..., profiling_mode_data: sqtt_profiling_mode_data = ..., instruction_trace_mode: _b.int = ..., reserved2: _b.int = ..., instruction_trace_data: sqtt_instruction_trace_data = ...) -> None: ...

class sqtt_code_object_database_record(_c.Structure):
    size: _b.int
    def __init__(__self, size: _b.int = ...) -> None: ...

class sqtt_file_chunk_code_object_database(_c.Structure):
    header: sqtt_file_chunk_header
    offset: _b.int
    flags: _b.int
    size: _b.int
    record_count: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., offset: _b.int = ..., flags: _b.int = ..., size: _b.int = ..., record_count: _b.int = ...) -> None: ...

class sqtt_code_object_loader_events_record(_c.Structure):
    loader_event_type: _b.int
    reserved: _b.int
    base_address: _b.int
    code_object_hash: _c.Array[_c.c_uint64]
    time_stamp: _b.int
    def __init__(__self, loader_event_type: _b.int = ..., reserved: _b.int = ..., base_address: _b.int = ..., code_object_hash: _c.Array[_c.c_uint64] = ..., time_stamp: _b.int = ...) -> None: ...

class sqtt_file_chunk_code_object_loader_events(_c.Structure):
    header: sqtt_file_chunk_header
    offset: _b.int
    flags: _b.int
    record_size: _b.int
    record_count: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., offset: _b.int = ..., flags: _b.int = ..., record_size: _b.int = ..., record_count: _b.int = ...) -> None: ...

class sqtt_pso_correlation_record(_c.Structure):
    api_pso_hash: _b.int
    pipeline_hash: _c.Array[_c.c_uint64]
    api_level_obj_name: _b.bytes
    def __init__(__self, api_pso_hash: _b.int = ..., pipeline_hash: _c.Array[_c.c_uint64] = ..., api_level_obj_name: _b.bytes = ...) -> None: ...

class sqtt_file_chunk_pso_correlation(_c.Structure):
    header: sqtt_file_chunk_header
    offset: _b.int
    flags: _b.int
    record_size: _b.int
    record_count: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., offset: _b.int = ..., flags: _b.int = ..., record_size: _b.int = ..., record_count: _b.int = ...) -> None: ...

class sqtt_file_chunk_sqtt_desc(_c.Structure):
    header: sqtt_file_chunk_header
    shader_engine_index: _b.int
    sqtt_version: _b.int
    v0: sqtt_file_chunk_sqtt_desc_union_v0_v0
    v1: sqtt_file_chunk_sqtt_desc_union_v0_v1
    def __init__(__self, header: sqtt_file_chunk_header = ..., shader_engine_index: _b.int = ..., sqtt_version: _b.int = ..., v0: sqtt_file_chunk_sqtt_desc_union_v0_v0 = ..., v1: sqtt_file_chunk_sqtt_desc_union_v0_v1 = ...) -> None: ...

class sqtt_file_chunk_sqtt_desc_union_v0(_c.Union):
    v0: sqtt_file_chunk_sqtt_desc_union_v0_v0
    v1: sqtt_file_chunk_sqtt_desc_union_v0_v1
    def __init__(__self, v0: sqtt_file_chunk_sqtt_desc_union_v0_v0 = ..., v1: sqtt_file_chunk_sqtt_desc_union_v0_v1 = ...) -> None: ...

class sqtt_file_chunk_sqtt_desc_union_v0_v0(_c.Structure):
    instrumentation_version: _b.int
    def __init__(__self, instrumentation_version: _b.int = ...) -> None: ...

class sqtt_file_chunk_sqtt_desc_union_v0_v1(_c.Structure):
    instrumentation_spec_version: _b.int
    instrumentation_api_version: _b.int
    compute_unit_index: _b.int
    def __init__(__self, instrumentation_spec_version: _b.int = ..., instrumentation_api_version: _b.int = ..., compute_unit_index: _b.int = ...) -> None: ...

class sqtt_file_chunk_sqtt_data(_c.Structure):
    header: sqtt_file_chunk_header
    offset: _b.int
    size: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., offset: _b.int = ..., size: _b.int = ...) -> None: ...

class sqtt_file_chunk_queue_event_timings(_c.Structure):
    header: sqtt_file_chunk_header
    queue_info_table_record_count: _b.int
    queue_info_table_size: _b.int
    queue_event_table_record_count: _b.int
    queue_event_table_size: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., queue_info_table_record_count: _b.int = ..., queue_info_table_size: _b.int = ..., queue_event_table_record_count: _b.int = ..., queue_event_table_size: _b.int = ...) -> None: ...

class sqtt_queue_info_record(_c.Structure):
    queue_id: _b.int
    queue_context: _b.int
    hardware_info: sqtt_queue_hardware_info
    reserved: _b.int
    def __init__(__self, queue_id: _b.int = ..., queue_context: _b.int = ..., hardware_info: sqtt_queue_hardware_info = ..., reserved: _b.int = ...) -> None: ...

class sqtt_queue_event_record(_c.Structure):
    event_type: _b.int
    sqtt_cb_id: _b.int
    frame_index: _b.int
    queue_info_index: _b.int
    submit_sub_index: _b.int
    api_id: _b.int
    cpu_timestamp: _b.int
    gpu_timestamps: _c.Array[_c.c_uint64]
    def __init__(__self, event_type: _b.int = ..., sqtt_cb_id: _b.int = ..., frame_index: _b.int = ..., queue_info_index: _b.int = ..., submit_sub_index: _b.int = ..., api_id: _b.int = ..., cpu_timestamp: _b.int = ..., gpu_timestamps: _c.Array[_c.c_uint64] = ...) -> None: ...

class sqtt_file_chunk_clock_calibration(_c.Structure):
    header: sqtt_file_chunk_header
    cpu_timestamp: _b.int
    gpu_timestamp: _b.int
    reserved: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., cpu_timestamp: _b.int = ..., gpu_timestamp: _b.int = ..., reserved: _b.int = ...) -> None: ...

class sqtt_spm_counter_info(_c.Structure):
    block: _b.int
    instance: _b.int
    event_index: _b.int
    data_offset: _b.int
    data_size: _b.int
    def __init__(__self, block: _b.int = ..., instance: _b.int = ..., event_index: _b.int = ..., data_offset: _b.int = ..., data_size: _b.int = ...) -> None: ...

class sqtt_file_chunk_spm_db(_c.Structure):
    header: sqtt_file_chunk_header
    flags: _b.int
    preamble_size: _b.int
    num_timestamps: _b.int
    num_spm_counter_info: _b.int
    spm_counter_info_size: _b.int
    sample_interval: _b.int
    def __init__(__self, header: sqtt_file_chunk_header = ..., flags: _b.int = ..., preamble_size: _b.int = ..., num_timestamps: _b.int = ..., num_spm_counter_info: _b.int = ..., spm_counter_info_size: _b.int = ..., sample_interval: _b.int = ...) -> None: ...

class sqtt_queue_hardware_info(_c.Structure):
    queue_type: _b.int
    engine_type: _b.int
    reserved: _b.int
    value: _b.int
    def __init__(__self, queue_type: _b.int = ..., engine_type: _b.int = ..., reserved: _b.int = ..., value: _b.int = ...) -> None: ...

class sqtt_queue_hardware_info_union_queue_type(_c.Union):
    queue_type: _b.int
    engine_type: _b.int
    reserved: _b.int
    value: _b.int
    def __init__(__self, queue_type: _b.int = ..., engine_type: _b.int = ..., reserved: _b.int = ..., value: _b.int = ...) -> None: ...

class sqtt_queue_hardware_info_union_queue_type_struct_queue_type(_c.Structure):
    queue_type: _b.int
    engine_type: _b.int
    reserved: _b.int
    def __init__(__self, queue_type: _b.int = ..., engine_type: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_id(_c.Union):
    per_frame_cb_id: rgp_sqtt_marker_cb_id_per_frame_cb_id
    global_cb_id: rgp_sqtt_marker_cb_id_global_cb_id
    all: _b.int
    def __init__(__self, per_frame_cb_id: rgp_sqtt_marker_cb_id_per_frame_cb_id = ..., global_cb_id: rgp_sqtt_marker_cb_id_global_cb_id = ..., all: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_id_per_frame_cb_id(_c.Structure):
    per_frame: _b.int
    frame_index: _b.int
    cb_index: _b.int
    reserved: _b.int
    def __init__(__self, per_frame: _b.int = ..., frame_index: _b.int = ..., cb_index: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_id_global_cb_id(_c.Structure):
    per_frame: _b.int
    cb_index: _b.int
    reserved: _b.int
    def __init__(__self, per_frame: _b.int = ..., cb_index: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_start(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    queue: _b.int
    dword01: _b.int
    device_id_low: _b.int
    dword02: _b.int
    device_id_high: _b.int
    dword03: _b.int
    queue_flags: _b.int
    dword04: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., queue: _b.int = ..., dword01: _b.int = ..., device_id_low: _b.int = ..., dword02: _b.int = ..., device_id_high: _b.int = ..., dword03: _b.int = ..., queue_flags: _b.int = ..., dword04: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_start_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    queue: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., queue: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_start_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    queue: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., queue: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_start_union_device_id_low(_c.Union):
    device_id_low: _b.int
    dword02: _b.int
    def __init__(__self, device_id_low: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_start_union_device_id_high(_c.Union):
    device_id_high: _b.int
    dword03: _b.int
    def __init__(__self, device_id_high: _b.int = ..., dword03: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_start_union_queue_flags(_c.Union):
    queue_flags: _b.int
    dword04: _b.int
    def __init__(__self, queue_flags: _b.int = ..., dword04: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_end(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    reserved: _b.int
    dword01: _b.int
    device_id_low: _b.int
    dword02: _b.int
    device_id_high: _b.int
    dword03: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ..., device_id_low: _b.int = ..., dword02: _b.int = ..., device_id_high: _b.int = ..., dword03: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_end_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    reserved: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_end_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    reserved: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_end_union_device_id_low(_c.Union):
    device_id_low: _b.int
    dword02: _b.int
    def __init__(__self, device_id_low: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_cb_end_union_device_id_high(_c.Union):
    device_id_high: _b.int
    dword03: _b.int
    def __init__(__self, device_id_high: _b.int = ..., dword03: _b.int = ...) -> None: ...

class rgp_sqtt_marker_general_api(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    api_type: _b.int
    is_end: _b.int
    reserved: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., api_type: _b.int = ..., is_end: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_general_api_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    api_type: _b.int
    is_end: _b.int
    reserved: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., api_type: _b.int = ..., is_end: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_general_api_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    api_type: _b.int
    is_end: _b.int
    reserved: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., api_type: _b.int = ..., is_end: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_event(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    api_type: _b.int
    has_thread_dims: _b.int
    dword01: _b.int
    cb_id: _b.int
    vertex_offset_reg_idx: _b.int
    instance_offset_reg_idx: _b.int
    draw_index_reg_idx: _b.int
    dword02: _b.int
    cmd_id: _b.int
    dword03: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., api_type: _b.int = ..., has_thread_dims: _b.int = ..., dword01: _b.int = ..., cb_id: _b.int = ..., vertex_offset_reg_idx: _b.int = ..., instance_offset_reg_idx: _b.int = ..., draw_index_reg_idx: _b.int = ..., dword02: _b.int = ..., cmd_id: _b.int = ..., dword03: _b.int = ...) -> None: ...

class rgp_sqtt_marker_event_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    api_type: _b.int
    has_thread_dims: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., api_type: _b.int = ..., has_thread_dims: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_event_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    api_type: _b.int
    has_thread_dims: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., api_type: _b.int = ..., has_thread_dims: _b.int = ...) -> None: ...

class rgp_sqtt_marker_event_union_cb_id(_c.Union):
    cb_id: _b.int
    vertex_offset_reg_idx: _b.int
    instance_offset_reg_idx: _b.int
    draw_index_reg_idx: _b.int
    dword02: _b.int
    def __init__(__self, cb_id: _b.int = ..., vertex_offset_reg_idx: _b.int = ..., instance_offset_reg_idx: _b.int = ..., draw_index_reg_idx: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_event_union_cb_id_struct_cb_id(_c.Structure):
    cb_id: _b.int
    vertex_offset_reg_idx: _b.int
    instance_offset_reg_idx: _b.int
    draw_index_reg_idx: _b.int
    def __init__(__self, cb_id: _b.int = ..., vertex_offset_reg_idx: _b.int = ..., instance_offset_reg_idx: _b.int = ..., draw_index_reg_idx: _b.int = ...) -> None: ...

class rgp_sqtt_marker_event_union_cmd_id(_c.Union):
    cmd_id: _b.int
    dword03: _b.int
    def __init__(__self, cmd_id: _b.int = ..., dword03: _b.int = ...) -> None: ...

class rgp_sqtt_marker_event_with_dims(_c.Structure):
    event: rgp_sqtt_marker_event
    thread_x: _b.int
    thread_y: _b.int
    thread_z: _b.int
    def __init__(__self, event: rgp_sqtt_marker_event = ..., thread_x: _b.int = ..., thread_y: _b.int = ..., thread_z: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_start(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    reserved: _b.int
    dword01: _b.int
    driver_reason: _b.int
    internal: _b.int
    dword02: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ..., driver_reason: _b.int = ..., internal: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_start_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    reserved: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_start_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    reserved: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_start_union_driver_reason(_c.Union):
    driver_reason: _b.int
    internal: _b.int
    dword02: _b.int
    def __init__(__self, driver_reason: _b.int = ..., internal: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_start_union_driver_reason_struct_driver_reason(_c.Structure):
    driver_reason: _b.int
    internal: _b.int
    def __init__(__self, driver_reason: _b.int = ..., internal: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_end(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    wait_on_eop_ts: _b.int
    vs_partial_flush: _b.int
    ps_partial_flush: _b.int
    cs_partial_flush: _b.int
    pfp_sync_me: _b.int
    dword01: _b.int
    sync_cp_dma: _b.int
    inval_tcp: _b.int
    inval_sqI: _b.int
    inval_sqK: _b.int
    flush_tcc: _b.int
    inval_tcc: _b.int
    flush_cb: _b.int
    inval_cb: _b.int
    flush_db: _b.int
    inval_db: _b.int
    num_layout_transitions: _b.int
    inval_gl1: _b.int
    wait_on_ts: _b.int
    eop_ts_bottom_of_pipe: _b.int
    eos_ts_ps_done: _b.int
    eos_ts_cs_done: _b.int
    reserved: _b.int
    dword02: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., wait_on_eop_ts: _b.int = ..., vs_partial_flush: _b.int = ..., ps_partial_flush: _b.int = ..., cs_partial_flush: _b.int = ..., pfp_sync_me: _b.int = ..., dword01: _b.int = ..., sync_cp_dma: _b.int = ..., inval_tcp: _b.int = ..., inval_sqI: _b.int = ..., inval_sqK: _b.int = ..., flush_tcc: _b.int = ..., inval_tcc: _b.int = ..., flush_cb: _b.int = ..., inval_cb: _b.int = ..., flush_db: _b.int = ..., inval_db: _b.int = ..., num_layout_transitions: _b.int = ..., inval_gl1: _b.int = ..., wait_on_ts: _b.int = ..., eop_ts_bottom_of_pipe: _b.int = ..., eos_ts_ps_done: _b.int = ..., eos_ts_cs_done: _b.int = ..., reserved: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_end_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    wait_on_eop_ts: _b.int
    vs_partial_flush: _b.int
    ps_partial_flush: _b.int
    cs_partial_flush: _b.int
    pfp_sync_me: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., wait_on_eop_ts: _b.int = ..., vs_partial_flush: _b.int = ..., ps_partial_flush: _b.int = ..., cs_partial_flush: _b.int = ..., pfp_sync_me: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_end_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    cb_id: _b.int
    wait_on_eop_ts: _b.int
    vs_partial_flush: _b.int
    ps_partial_flush: _b.int
    cs_partial_flush: _b.int
    pfp_sync_me: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., cb_id: _b.int = ..., wait_on_eop_ts: _b.int = ..., vs_partial_flush: _b.int = ..., ps_partial_flush: _b.int = ..., cs_partial_flush: _b.int = ..., pfp_sync_me: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_end_union_sync_cp_dma(_c.Union):
    sync_cp_dma: _b.int
    inval_tcp: _b.int
    inval_sqI: _b.int
    inval_sqK: _b.int
    flush_tcc: _b.int
    inval_tcc: _b.int
    flush_cb: _b.int
    inval_cb: _b.int
    flush_db: _b.int
    inval_db: _b.int
    num_layout_transitions: _b.int
    inval_gl1: _b.int
    wait_on_ts: _b.int
    eop_ts_bottom_of_pipe: _b.int
    eos_ts_ps_done: _b.int
    eos_ts_cs_done: _b.int
    reserved: _b.int
    dword02: _b.int
    def __init__(__self, sync_cp_dma: _b.int = ..., inval_tcp: _b.int = ..., inval_sqI: _b.int = ..., inval_sqK: _b.int = ..., flush_tcc: _b.int = ..., inval_tcc: _b.int = ..., flush_cb: _b.int = ..., inval_cb: _b.int = ..., flush_db: _b.int = ..., inval_db: _b.int = ..., num_layout_transitions: _b.int = ..., inval_gl1: _b.int = ..., wait_on_ts: _b.int = ..., eop_ts_bottom_of_pipe: _b.int = ..., eos_ts_ps_done: _b.int = ..., eos_ts_cs_done: _b.int = ..., reserved: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_barrier_end_union_sync_cp_dma_struct_sync_cp_dma(_c.Structure):
    sync_cp_dma: _b.int
    inval_tcp: _b.int
    inval_sqI: _b.int
    inval_sqK: _b.int
    flush_tcc: _b.int
    inval_tcc: _b.int
    flush_cb: _b.int
    inval_cb: _b.int
    flush_db: _b.int
    inval_db: _b.int
    num_layout_transitions: _b.int
    inval_gl1: _b.int
    wait_on_ts: _b.int
    eop_ts_bottom_of_pipe: _b.int
    eos_ts_ps_done: _b.int
    eos_ts_cs_done: _b.int
    reserved: _b.int
    def __init__(__self, sync_cp_dma: _b.int = ..., inval_tcp: _b.int = ..., inval_sqI: _b.int = ..., inval_sqK: _b.int = ..., flush_tcc: _b.int = ..., inval_tcc: _b.int = ..., flush_cb: _b.int = ..., inval_cb: _b.int = ..., flush_db: _b.int = ..., inval_db: _b.int = ..., num_layout_transitions: _b.int = ..., inval_gl1: _b.int = ..., wait_on_ts: _b.int = ..., eop_ts_bottom_of_pipe: _b.int = ..., eos_ts_ps_done: _b.int = ..., eos_ts_cs_done: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_layout_transition(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    depth_stencil_expand: _b.int
    htile_hiz_range_expand: _b.int
    depth_stencil_resummarize: _b.int
    dcc_decompress: _b.int
    fmask_decompress: _b.int
    fast_clear_eliminate: _b.int
    fmask_color_expand: _b.int
    init_mask_ram: _b.int
    reserved1: _b.int
    dword01: _b.int
    reserved2: _b.int
    dword02: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., depth_stencil_expand: _b.int = ..., htile_hiz_range_expand: _b.int = ..., depth_stencil_resummarize: _b.int = ..., dcc_decompress: _b.int = ..., fmask_decompress: _b.int = ..., fast_clear_eliminate: _b.int = ..., fmask_color_expand: _b.int = ..., init_mask_ram: _b.int = ..., reserved1: _b.int = ..., dword01: _b.int = ..., reserved2: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_layout_transition_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    depth_stencil_expand: _b.int
    htile_hiz_range_expand: _b.int
    depth_stencil_resummarize: _b.int
    dcc_decompress: _b.int
    fmask_decompress: _b.int
    fast_clear_eliminate: _b.int
    fmask_color_expand: _b.int
    init_mask_ram: _b.int
    reserved1: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., depth_stencil_expand: _b.int = ..., htile_hiz_range_expand: _b.int = ..., depth_stencil_resummarize: _b.int = ..., dcc_decompress: _b.int = ..., fmask_decompress: _b.int = ..., fast_clear_eliminate: _b.int = ..., fmask_color_expand: _b.int = ..., init_mask_ram: _b.int = ..., reserved1: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_layout_transition_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    depth_stencil_expand: _b.int
    htile_hiz_range_expand: _b.int
    depth_stencil_resummarize: _b.int
    dcc_decompress: _b.int
    fmask_decompress: _b.int
    fast_clear_eliminate: _b.int
    fmask_color_expand: _b.int
    init_mask_ram: _b.int
    reserved1: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., depth_stencil_expand: _b.int = ..., htile_hiz_range_expand: _b.int = ..., depth_stencil_resummarize: _b.int = ..., dcc_decompress: _b.int = ..., fmask_decompress: _b.int = ..., fast_clear_eliminate: _b.int = ..., fmask_color_expand: _b.int = ..., init_mask_ram: _b.int = ..., reserved1: _b.int = ...) -> None: ...

class rgp_sqtt_marker_layout_transition_union_reserved2(_c.Union):
    reserved2: _b.int
    dword02: _b.int
    def __init__(__self, reserved2: _b.int = ..., dword02: _b.int = ...) -> None: ...

class rgp_sqtt_marker_layout_transition_union_reserved2_struct_reserved2(_c.Structure):
    reserved2: _b.int
    def __init__(__self, reserved2: _b.int = ...) -> None: ...

class rgp_sqtt_marker_user_event(_c.Structure):
    identifier: _b.int
    reserved0: _b.int
    data_type: _b.int
    reserved1: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., reserved0: _b.int = ..., data_type: _b.int = ..., reserved1: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_user_event_union_identifier(_c.Union):
    identifier: _b.int
    reserved0: _b.int
    data_type: _b.int
    reserved1: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., reserved0: _b.int = ..., data_type: _b.int = ..., reserved1: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_user_event_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    reserved0: _b.int
    data_type: _b.int
    reserved1: _b.int
    def __init__(__self, identifier: _b.int = ..., reserved0: _b.int = ..., data_type: _b.int = ..., reserved1: _b.int = ...) -> None: ...

class rgp_sqtt_marker_user_event_with_length(_c.Structure):
    user_event: rgp_sqtt_marker_user_event
    length: _b.int
    def __init__(__self, user_event: rgp_sqtt_marker_user_event = ..., length: _b.int = ...) -> None: ...

class rgp_sqtt_marker_pipeline_bind(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    bind_point: _b.int
    cb_id: _b.int
    reserved: _b.int
    dword01: _b.int
    api_pso_hash: _c.Array[_c.c_uint32]
    dword02: _b.int
    dword03: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., bind_point: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ..., api_pso_hash: _c.Array[_c.c_uint32] = ..., dword02: _b.int = ..., dword03: _b.int = ...) -> None: ...

class rgp_sqtt_marker_pipeline_bind_union_identifier(_c.Union):
    identifier: _b.int
    ext_dwords: _b.int
    bind_point: _b.int
    cb_id: _b.int
    reserved: _b.int
    dword01: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., bind_point: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ..., dword01: _b.int = ...) -> None: ...

class rgp_sqtt_marker_pipeline_bind_union_identifier_struct_identifier(_c.Structure):
    identifier: _b.int
    ext_dwords: _b.int
    bind_point: _b.int
    cb_id: _b.int
    reserved: _b.int
    def __init__(__self, identifier: _b.int = ..., ext_dwords: _b.int = ..., bind_point: _b.int = ..., cb_id: _b.int = ..., reserved: _b.int = ...) -> None: ...

class rgp_sqtt_marker_pipeline_bind_union_api_pso_hash(_c.Union):
    api_pso_hash: _c.Array[_c.c_uint32]
    dword02: _b.int
    dword03: _b.int
    def __init__(__self, api_pso_hash: _c.Array[_c.c_uint32] = ..., dword02: _b.int = ..., dword03: _b.int = ...) -> None: ...

class rgp_sqtt_marker_pipeline_bind_union_api_pso_hash_struct_dword02(_c.Structure):
    dword02: _b.int
    dword03: _b.int
    def __init__(__self, dword02: _b.int = ..., dword03: _b.int = ...) -> None: ...

class sqtt_version(_Enum):
    SQTT_VERSION_NONE: _t.ClassVar[sqtt_version]
    SQTT_VERSION_2_2: _t.ClassVar[sqtt_version]
    SQTT_VERSION_2_3: _t.ClassVar[sqtt_version]
    SQTT_VERSION_2_4: _t.ClassVar[sqtt_version]
    SQTT_VERSION_3_2: _t.ClassVar[sqtt_version]

class sqtt_file_chunk_type(_Enum):
    SQTT_FILE_CHUNK_TYPE_ASIC_INFO: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_SQTT_DESC: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_SQTT_DATA: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_API_INFO: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_RESERVED: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_QUEUE_EVENT_TIMINGS: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_CLOCK_CALIBRATION: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_CPU_INFO: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_SPM_DB: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_DATABASE: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_LOADER_EVENTS: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_PSO_CORRELATION: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_INSTRUMENTATION_TABLE: _t.ClassVar[sqtt_file_chunk_type]
    SQTT_FILE_CHUNK_TYPE_COUNT: _t.ClassVar[sqtt_file_chunk_type]

class sqtt_file_chunk_asic_info_flags(_Enum):
    SQTT_FILE_CHUNK_ASIC_INFO_FLAG_SC_PACKER_NUMBERING: _t.ClassVar[sqtt_file_chunk_asic_info_flags]
    SQTT_FILE_CHUNK_ASIC_INFO_FLAG_PS1_EVENT_TOKENS_ENABLED: _t.ClassVar[sqtt_file_chunk_asic_info_flags]

class sqtt_gpu_type(_Enum):
    SQTT_GPU_TYPE_UNKNOWN: _t.ClassVar[sqtt_gpu_type]
    SQTT_GPU_TYPE_INTEGRATED: _t.ClassVar[sqtt_gpu_type]
    SQTT_GPU_TYPE_DISCRETE: _t.ClassVar[sqtt_gpu_type]
    SQTT_GPU_TYPE_VIRTUAL: _t.ClassVar[sqtt_gpu_type]

class sqtt_gfxip_level(_Enum):
    SQTT_GFXIP_LEVEL_NONE: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_6: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_7: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_8: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_8_1: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_9: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_10_1: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_10_3: _t.ClassVar[sqtt_gfxip_level]
    SQTT_GFXIP_LEVEL_GFXIP_11_0: _t.ClassVar[sqtt_gfxip_level]

class sqtt_memory_type(_Enum):
    SQTT_MEMORY_TYPE_UNKNOWN: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_DDR: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_DDR2: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_DDR3: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_DDR4: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_DDR5: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_GDDR3: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_GDDR4: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_GDDR5: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_GDDR6: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_HBM: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_HBM2: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_HBM3: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_LPDDR4: _t.ClassVar[sqtt_memory_type]
    SQTT_MEMORY_TYPE_LPDDR5: _t.ClassVar[sqtt_memory_type]

class sqtt_api_type(_Enum):
    SQTT_API_TYPE_DIRECTX_12: _t.ClassVar[sqtt_api_type]
    SQTT_API_TYPE_VULKAN: _t.ClassVar[sqtt_api_type]
    SQTT_API_TYPE_GENERIC: _t.ClassVar[sqtt_api_type]
    SQTT_API_TYPE_OPENCL: _t.ClassVar[sqtt_api_type]

class sqtt_instruction_trace_mode(_Enum):
    SQTT_INSTRUCTION_TRACE_DISABLED: _t.ClassVar[sqtt_instruction_trace_mode]
    SQTT_INSTRUCTION_TRACE_FULL_FRAME: _t.ClassVar[sqtt_instruction_trace_mode]
    SQTT_INSTRUCTION_TRACE_API_PSO: _t.ClassVar[sqtt_instruction_trace_mode]

class sqtt_profiling_mode(_Enum):
    SQTT_PROFILING_MODE_PRESENT: _t.ClassVar[sqtt_profiling_mode]
    SQTT_PROFILING_MODE_USER_MARKERS: _t.ClassVar[sqtt_profiling_mode]
    SQTT_PROFILING_MODE_INDEX: _t.ClassVar[sqtt_profiling_mode]
    SQTT_PROFILING_MODE_TAG: _t.ClassVar[sqtt_profiling_mode]

class elf_gfxip_level(_Enum):
    EF_AMDGPU_MACH_AMDGCN_GFX801: _t.ClassVar[elf_gfxip_level]
    EF_AMDGPU_MACH_AMDGCN_GFX900: _t.ClassVar[elf_gfxip_level]
    EF_AMDGPU_MACH_AMDGCN_GFX1010: _t.ClassVar[elf_gfxip_level]
    EF_AMDGPU_MACH_AMDGCN_GFX1030: _t.ClassVar[elf_gfxip_level]
    EF_AMDGPU_MACH_AMDGCN_GFX1100: _t.ClassVar[elf_gfxip_level]

class sqtt_queue_type(_Enum):
    SQTT_QUEUE_TYPE_UNKNOWN: _t.ClassVar[sqtt_queue_type]
    SQTT_QUEUE_TYPE_UNIVERSAL: _t.ClassVar[sqtt_queue_type]
    SQTT_QUEUE_TYPE_COMPUTE: _t.ClassVar[sqtt_queue_type]
    SQTT_QUEUE_TYPE_DMA: _t.ClassVar[sqtt_queue_type]

class sqtt_engine_type(_Enum):
    SQTT_ENGINE_TYPE_UNKNOWN: _t.ClassVar[sqtt_engine_type]
    SQTT_ENGINE_TYPE_UNIVERSAL: _t.ClassVar[sqtt_engine_type]
    SQTT_ENGINE_TYPE_COMPUTE: _t.ClassVar[sqtt_engine_type]
    SQTT_ENGINE_TYPE_EXCLUSIVE_COMPUTE: _t.ClassVar[sqtt_engine_type]
    SQTT_ENGINE_TYPE_DMA: _t.ClassVar[sqtt_engine_type]
    SQTT_ENGINE_TYPE_HIGH_PRIORITY_UNIVERSAL: _t.ClassVar[sqtt_engine_type]
    SQTT_ENGINE_TYPE_HIGH_PRIORITY_GRAPHICS: _t.ClassVar[sqtt_engine_type]

class sqtt_queue_event_type(_Enum):
    SQTT_QUEUE_TIMING_EVENT_CMDBUF_SUBMIT: _t.ClassVar[sqtt_queue_event_type]
    SQTT_QUEUE_TIMING_EVENT_SIGNAL_SEMAPHORE: _t.ClassVar[sqtt_queue_event_type]
    SQTT_QUEUE_TIMING_EVENT_WAIT_SEMAPHORE: _t.ClassVar[sqtt_queue_event_type]
    SQTT_QUEUE_TIMING_EVENT_PRESENT: _t.ClassVar[sqtt_queue_event_type]

class ac_pc_gpu_block(_Enum):
    CPF: _t.ClassVar[ac_pc_gpu_block]
    IA: _t.ClassVar[ac_pc_gpu_block]
    VGT: _t.ClassVar[ac_pc_gpu_block]
    PA_SU: _t.ClassVar[ac_pc_gpu_block]
    PA_SC: _t.ClassVar[ac_pc_gpu_block]
    SPI: _t.ClassVar[ac_pc_gpu_block]
    SQ: _t.ClassVar[ac_pc_gpu_block]
    SX: _t.ClassVar[ac_pc_gpu_block]
    TA: _t.ClassVar[ac_pc_gpu_block]
    TD: _t.ClassVar[ac_pc_gpu_block]
    TCP: _t.ClassVar[ac_pc_gpu_block]
    TCC: _t.ClassVar[ac_pc_gpu_block]
    TCA: _t.ClassVar[ac_pc_gpu_block]
    DB: _t.ClassVar[ac_pc_gpu_block]
    CB: _t.ClassVar[ac_pc_gpu_block]
    GDS: _t.ClassVar[ac_pc_gpu_block]
    SRBM: _t.ClassVar[ac_pc_gpu_block]
    GRBM: _t.ClassVar[ac_pc_gpu_block]
    GRBMSE: _t.ClassVar[ac_pc_gpu_block]
    RLC: _t.ClassVar[ac_pc_gpu_block]
    DMA: _t.ClassVar[ac_pc_gpu_block]
    MC: _t.ClassVar[ac_pc_gpu_block]
    CPG: _t.ClassVar[ac_pc_gpu_block]
    CPC: _t.ClassVar[ac_pc_gpu_block]
    WD: _t.ClassVar[ac_pc_gpu_block]
    TCS: _t.ClassVar[ac_pc_gpu_block]
    ATC: _t.ClassVar[ac_pc_gpu_block]
    ATCL2: _t.ClassVar[ac_pc_gpu_block]
    MCVML2: _t.ClassVar[ac_pc_gpu_block]
    EA: _t.ClassVar[ac_pc_gpu_block]
    RPB: _t.ClassVar[ac_pc_gpu_block]
    RMI: _t.ClassVar[ac_pc_gpu_block]
    UMCCH: _t.ClassVar[ac_pc_gpu_block]
    GE: _t.ClassVar[ac_pc_gpu_block]
    GE1: _t.ClassVar[ac_pc_gpu_block]
    GL1A: _t.ClassVar[ac_pc_gpu_block]
    GL1C: _t.ClassVar[ac_pc_gpu_block]
    GL1CG: _t.ClassVar[ac_pc_gpu_block]
    GL2A: _t.ClassVar[ac_pc_gpu_block]
    GL2C: _t.ClassVar[ac_pc_gpu_block]
    CHA: _t.ClassVar[ac_pc_gpu_block]
    CHC: _t.ClassVar[ac_pc_gpu_block]
    CHCG: _t.ClassVar[ac_pc_gpu_block]
    GUS: _t.ClassVar[ac_pc_gpu_block]
    GCR: _t.ClassVar[ac_pc_gpu_block]
    PA_PH: _t.ClassVar[ac_pc_gpu_block]
    UTCL1: _t.ClassVar[ac_pc_gpu_block]
    GEDIST: _t.ClassVar[ac_pc_gpu_block]
    GESE: _t.ClassVar[ac_pc_gpu_block]
    DF: _t.ClassVar[ac_pc_gpu_block]
    SQ_WGP: _t.ClassVar[ac_pc_gpu_block]
    NUM_GPU_BLOCK: _t.ClassVar[ac_pc_gpu_block]

class rgp_sqtt_marker_identifier(_Enum):
    RGP_SQTT_MARKER_IDENTIFIER_EVENT: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_CB_START: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_CB_END: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_BARRIER_START: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_BARRIER_END: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_USER_EVENT: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_GENERAL_API: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_SYNC: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_PRESENT: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_LAYOUT_TRANSITION: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_RENDER_PASS: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_RESERVED2: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_BIND_PIPELINE: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_RESERVED4: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_RESERVED5: _t.ClassVar[rgp_sqtt_marker_identifier]
    RGP_SQTT_MARKER_IDENTIFIER_RESERVED6: _t.ClassVar[rgp_sqtt_marker_identifier]

class rgp_sqtt_marker_general_api_type(_Enum):
    ApiCmdBindPipeline: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdBindDescriptorSets: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdBindIndexBuffer: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdBindVertexBuffers: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDraw: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawIndexed: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawIndirect: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawIndexedIndirect: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawIndirectCountAMD: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawIndexedIndirectCountAMD: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDispatch: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDispatchIndirect: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdCopyBuffer: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdCopyImage: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdBlitImage: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdCopyBufferToImage: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdCopyImageToBuffer: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdUpdateBuffer: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdFillBuffer: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdClearColorImage: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdClearDepthStencilImage: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdClearAttachments: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdResolveImage: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdWaitEvents: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdPipelineBarrier: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdBeginQuery: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdEndQuery: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdResetQueryPool: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdWriteTimestamp: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdCopyQueryPoolResults: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdPushConstants: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdBeginRenderPass: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdNextSubpass: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdEndRenderPass: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdExecuteCommands: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetViewport: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetScissor: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetLineWidth: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetDepthBias: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetBlendConstants: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetDepthBounds: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetStencilCompareMask: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetStencilWriteMask: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdSetStencilReference: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawIndirectCount: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawIndexedIndirectCount: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawMeshTasksEXT: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawMeshTasksIndirectCountEXT: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiCmdDrawMeshTasksIndirectEXT: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiRayTracingSeparateCompiled: _t.ClassVar[rgp_sqtt_marker_general_api_type]
    ApiInvalid: _t.ClassVar[rgp_sqtt_marker_general_api_type]

class rgp_sqtt_marker_event_type(_Enum):
    EventCmdDraw: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawIndexed: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawIndirect: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawIndexedIndirect: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawIndirectCountAMD: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawIndexedIndirectCountAMD: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDispatch: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDispatchIndirect: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyBuffer: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyImage: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdBlitImage: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyBufferToImage: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyImageToBuffer: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdUpdateBuffer: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdFillBuffer: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdClearColorImage: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdClearDepthStencilImage: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdClearAttachments: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdResolveImage: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdWaitEvents: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdPipelineBarrier: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdResetQueryPool: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyQueryPoolResults: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventRenderPassColorClear: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventRenderPassDepthStencilClear: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventRenderPassResolve: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventInternalUnknown: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawIndirectCount: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawIndexedIndirectCount: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdTraceRaysKHR: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdTraceRaysIndirectKHR: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdBuildAccelerationStructuresKHR: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdBuildAccelerationStructuresIndirectKHR: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyAccelerationStructureKHR: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyAccelerationStructureToMemoryKHR: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdCopyMemoryToAccelerationStructureKHR: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawMeshTasksEXT: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawMeshTasksIndirectCountEXT: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventCmdDrawMeshTasksIndirectEXT: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventUnknown: _t.ClassVar[rgp_sqtt_marker_event_type]
    EventInvalid: _t.ClassVar[rgp_sqtt_marker_event_type]

class rgp_sqtt_marker_user_event_type(_Enum):
    UserEventTrigger: _t.ClassVar[rgp_sqtt_marker_user_event_type]
    UserEventPop: _t.ClassVar[rgp_sqtt_marker_user_event_type]
    UserEventPush: _t.ClassVar[rgp_sqtt_marker_user_event_type]
    UserEventObjectName: _t.ClassVar[rgp_sqtt_marker_user_event_type]

SQTT_VERSION_NONE: _b.int
SQTT_VERSION_2_2: _b.int
SQTT_VERSION_2_3: _b.int
SQTT_VERSION_2_4: _b.int
SQTT_VERSION_3_2: _b.int
SQTT_FILE_CHUNK_TYPE_ASIC_INFO: _b.int
SQTT_FILE_CHUNK_TYPE_SQTT_DESC: _b.int
SQTT_FILE_CHUNK_TYPE_SQTT_DATA: _b.int
SQTT_FILE_CHUNK_TYPE_API_INFO: _b.int
SQTT_FILE_CHUNK_TYPE_RESERVED: _b.int
SQTT_FILE_CHUNK_TYPE_QUEUE_EVENT_TIMINGS: _b.int
SQTT_FILE_CHUNK_TYPE_CLOCK_CALIBRATION: _b.int
SQTT_FILE_CHUNK_TYPE_CPU_INFO: _b.int
SQTT_FILE_CHUNK_TYPE_SPM_DB: _b.int
SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_DATABASE: _b.int
SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_LOADER_EVENTS: _b.int
SQTT_FILE_CHUNK_TYPE_PSO_CORRELATION: _b.int
SQTT_FILE_CHUNK_TYPE_INSTRUMENTATION_TABLE: _b.int
SQTT_FILE_CHUNK_TYPE_COUNT: _b.int
SQTT_FILE_CHUNK_ASIC_INFO_FLAG_SC_PACKER_NUMBERING: _b.int
SQTT_FILE_CHUNK_ASIC_INFO_FLAG_PS1_EVENT_TOKENS_ENABLED: _b.int
SQTT_GPU_TYPE_UNKNOWN: _b.int
SQTT_GPU_TYPE_INTEGRATED: _b.int
SQTT_GPU_TYPE_DISCRETE: _b.int
SQTT_GPU_TYPE_VIRTUAL: _b.int
SQTT_GFXIP_LEVEL_NONE: _b.int
SQTT_GFXIP_LEVEL_GFXIP_6: _b.int
SQTT_GFXIP_LEVEL_GFXIP_7: _b.int
SQTT_GFXIP_LEVEL_GFXIP_8: _b.int
SQTT_GFXIP_LEVEL_GFXIP_8_1: _b.int
SQTT_GFXIP_LEVEL_GFXIP_9: _b.int
SQTT_GFXIP_LEVEL_GFXIP_10_1: _b.int
SQTT_GFXIP_LEVEL_GFXIP_10_3: _b.int
SQTT_GFXIP_LEVEL_GFXIP_11_0: _b.int
SQTT_MEMORY_TYPE_UNKNOWN: _b.int
SQTT_MEMORY_TYPE_DDR: _b.int
SQTT_MEMORY_TYPE_DDR2: _b.int
SQTT_MEMORY_TYPE_DDR3: _b.int
SQTT_MEMORY_TYPE_DDR4: _b.int
SQTT_MEMORY_TYPE_DDR5: _b.int
SQTT_MEMORY_TYPE_GDDR3: _b.int
SQTT_MEMORY_TYPE_GDDR4: _b.int
SQTT_MEMORY_TYPE_GDDR5: _b.int
SQTT_MEMORY_TYPE_GDDR6: _b.int
SQTT_MEMORY_TYPE_HBM: _b.int
SQTT_MEMORY_TYPE_HBM2: _b.int
SQTT_MEMORY_TYPE_HBM3: _b.int
SQTT_MEMORY_TYPE_LPDDR4: _b.int
SQTT_MEMORY_TYPE_LPDDR5: _b.int
SQTT_API_TYPE_DIRECTX_12: _b.int
SQTT_API_TYPE_VULKAN: _b.int
SQTT_API_TYPE_GENERIC: _b.int
SQTT_API_TYPE_OPENCL: _b.int
SQTT_INSTRUCTION_TRACE_DISABLED: _b.int
SQTT_INSTRUCTION_TRACE_FULL_FRAME: _b.int
SQTT_INSTRUCTION_TRACE_API_PSO: _b.int
SQTT_PROFILING_MODE_PRESENT: _b.int
SQTT_PROFILING_MODE_USER_MARKERS: _b.int
SQTT_PROFILING_MODE_INDEX: _b.int
SQTT_PROFILING_MODE_TAG: _b.int
EF_AMDGPU_MACH_AMDGCN_GFX801: _b.int
EF_AMDGPU_MACH_AMDGCN_GFX900: _b.int
EF_AMDGPU_MACH_AMDGCN_GFX1010: _b.int
EF_AMDGPU_MACH_AMDGCN_GFX1030: _b.int
EF_AMDGPU_MACH_AMDGCN_GFX1100: _b.int
SQTT_QUEUE_TYPE_UNKNOWN: _b.int
SQTT_QUEUE_TYPE_UNIVERSAL: _b.int
SQTT_QUEUE_TYPE_COMPUTE: _b.int
SQTT_QUEUE_TYPE_DMA: _b.int
SQTT_ENGINE_TYPE_UNKNOWN: _b.int
SQTT_ENGINE_TYPE_UNIVERSAL: _b.int
SQTT_ENGINE_TYPE_COMPUTE: _b.int
SQTT_ENGINE_TYPE_EXCLUSIVE_COMPUTE: _b.int
SQTT_ENGINE_TYPE_DMA: _b.int
SQTT_ENGINE_TYPE_HIGH_PRIORITY_UNIVERSAL: _b.int
SQTT_ENGINE_TYPE_HIGH_PRIORITY_GRAPHICS: _b.int
SQTT_QUEUE_TIMING_EVENT_CMDBUF_SUBMIT: _b.int
SQTT_QUEUE_TIMING_EVENT_SIGNAL_SEMAPHORE: _b.int
SQTT_QUEUE_TIMING_EVENT_WAIT_SEMAPHORE: _b.int
SQTT_QUEUE_TIMING_EVENT_PRESENT: _b.int
CPF: _b.int
IA: _b.int
VGT: _b.int
PA_SU: _b.int
PA_SC: _b.int
SPI: _b.int
SQ: _b.int
SX: _b.int
TA: _b.int
TD: _b.int
TCP: _b.int
TCC: _b.int
TCA: _b.int
DB: _b.int
CB: _b.int
GDS: _b.int
SRBM: _b.int
GRBM: _b.int
GRBMSE: _b.int
RLC: _b.int
DMA: _b.int
MC: _b.int
CPG: _b.int
CPC: _b.int
WD: _b.int
TCS: _b.int
ATC: _b.int
ATCL2: _b.int
MCVML2: _b.int
EA: _b.int
RPB: _b.int
RMI: _b.int
UMCCH: _b.int
GE: _b.int
GE1: _b.int
GL1A: _b.int
GL1C: _b.int
GL1CG: _b.int
GL2A: _b.int
GL2C: _b.int
CHA: _b.int
CHC: _b.int
CHCG: _b.int
GUS: _b.int
GCR: _b.int
PA_PH: _b.int
UTCL1: _b.int
GEDIST: _b.int
GESE: _b.int
DF: _b.int
SQ_WGP: _b.int
NUM_GPU_BLOCK: _b.int
RGP_SQTT_MARKER_IDENTIFIER_EVENT: _b.int
RGP_SQTT_MARKER_IDENTIFIER_CB_START: _b.int
RGP_SQTT_MARKER_IDENTIFIER_CB_END: _b.int
RGP_SQTT_MARKER_IDENTIFIER_BARRIER_START: _b.int
RGP_SQTT_MARKER_IDENTIFIER_BARRIER_END: _b.int
RGP_SQTT_MARKER_IDENTIFIER_USER_EVENT: _b.int
RGP_SQTT_MARKER_IDENTIFIER_GENERAL_API: _b.int
RGP_SQTT_MARKER_IDENTIFIER_SYNC: _b.int
RGP_SQTT_MARKER_IDENTIFIER_PRESENT: _b.int
RGP_SQTT_MARKER_IDENTIFIER_LAYOUT_TRANSITION: _b.int
RGP_SQTT_MARKER_IDENTIFIER_RENDER_PASS: _b.int
RGP_SQTT_MARKER_IDENTIFIER_RESERVED2: _b.int
RGP_SQTT_MARKER_IDENTIFIER_BIND_PIPELINE: _b.int
RGP_SQTT_MARKER_IDENTIFIER_RESERVED4: _b.int
RGP_SQTT_MARKER_IDENTIFIER_RESERVED5: _b.int
RGP_SQTT_MARKER_IDENTIFIER_RESERVED6: _b.int
ApiCmdBindPipeline: _b.int
ApiCmdBindDescriptorSets: _b.int
ApiCmdBindIndexBuffer: _b.int
ApiCmdBindVertexBuffers: _b.int
ApiCmdDraw: _b.int
ApiCmdDrawIndexed: _b.int
ApiCmdDrawIndirect: _b.int
ApiCmdDrawIndexedIndirect: _b.int
ApiCmdDrawIndirectCountAMD: _b.int
ApiCmdDrawIndexedIndirectCountAMD: _b.int
ApiCmdDispatch: _b.int
ApiCmdDispatchIndirect: _b.int
ApiCmdCopyBuffer: _b.int
ApiCmdCopyImage: _b.int
ApiCmdBlitImage: _b.int
ApiCmdCopyBufferToImage: _b.int
ApiCmdCopyImageToBuffer: _b.int
ApiCmdUpdateBuffer: _b.int
ApiCmdFillBuffer: _b.int
ApiCmdClearColorImage: _b.int
ApiCmdClearDepthStencilImage: _b.int
ApiCmdClearAttachments: _b.int
ApiCmdResolveImage: _b.int
ApiCmdWaitEvents: _b.int
ApiCmdPipelineBarrier: _b.int
ApiCmdBeginQuery: _b.int
ApiCmdEndQuery: _b.int
ApiCmdResetQueryPool: _b.int
ApiCmdWriteTimestamp: _b.int
ApiCmdCopyQueryPoolResults: _b.int
ApiCmdPushConstants: _b.int
ApiCmdBeginRenderPass: _b.int
ApiCmdNextSubpass: _b.int
ApiCmdEndRenderPass: _b.int
ApiCmdExecuteCommands: _b.int
ApiCmdSetViewport: _b.int
ApiCmdSetScissor: _b.int
ApiCmdSetLineWidth: _b.int
ApiCmdSetDepthBias: _b.int
ApiCmdSetBlendConstants: _b.int
ApiCmdSetDepthBounds: _b.int
ApiCmdSetStencilCompareMask: _b.int
ApiCmdSetStencilWriteMask: _b.int
ApiCmdSetStencilReference: _b.int
ApiCmdDrawIndirectCount: _b.int
ApiCmdDrawIndexedIndirectCount: _b.int
ApiCmdDrawMeshTasksEXT: _b.int
ApiCmdDrawMeshTasksIndirectCountEXT: _b.int
ApiCmdDrawMeshTasksIndirectEXT: _b.int
ApiRayTracingSeparateCompiled: _b.int
ApiInvalid: _b.int
EventCmdDraw: _b.int
EventCmdDrawIndexed: _b.int
EventCmdDrawIndirect: _b.int
EventCmdDrawIndexedIndirect: _b.int
EventCmdDrawIndirectCountAMD: _b.int
EventCmdDrawIndexedIndirectCountAMD: _b.int
EventCmdDispatch: _b.int
EventCmdDispatchIndirect: _b.int
EventCmdCopyBuffer: _b.int
EventCmdCopyImage: _b.int
EventCmdBlitImage: _b.int
EventCmdCopyBufferToImage: _b.int
EventCmdCopyImageToBuffer: _b.int
EventCmdUpdateBuffer: _b.int
EventCmdFillBuffer: _b.int
EventCmdClearColorImage: _b.int
EventCmdClearDepthStencilImage: _b.int
EventCmdClearAttachments: _b.int
EventCmdResolveImage: _b.int
EventCmdWaitEvents: _b.int
EventCmdPipelineBarrier: _b.int
EventCmdResetQueryPool: _b.int
EventCmdCopyQueryPoolResults: _b.int
EventRenderPassColorClear: _b.int
EventRenderPassDepthStencilClear: _b.int
EventRenderPassResolve: _b.int
EventInternalUnknown: _b.int
EventCmdDrawIndirectCount: _b.int
EventCmdDrawIndexedIndirectCount: _b.int
EventCmdTraceRaysKHR: _b.int
EventCmdTraceRaysIndirectKHR: _b.int
EventCmdBuildAccelerationStructuresKHR: _b.int
EventCmdBuildAccelerationStructuresIndirectKHR: _b.int
EventCmdCopyAccelerationStructureKHR: _b.int
EventCmdCopyAccelerationStructureToMemoryKHR: _b.int
EventCmdCopyMemoryToAccelerationStructureKHR: _b.int
EventCmdDrawMeshTasksEXT: _b.int
EventCmdDrawMeshTasksIndirectCountEXT: _b.int
EventCmdDrawMeshTasksIndirectEXT: _b.int
EventUnknown: _b.int
EventInvalid: _b.int
UserEventTrigger: _b.int
UserEventPop: _b.int
UserEventPush: _b.int
UserEventObjectName: _b.int
SQTT_FILE_MAGIC_NUMBER: _b.int
SQTT_FILE_VERSION_MAJOR: _b.int
SQTT_FILE_VERSION_MINOR: _b.int
SQTT_GPU_NAME_MAX_SIZE: _b.int
SQTT_MAX_NUM_SE: _b.int
SQTT_SA_PER_SE: _b.int
SQTT_ACTIVE_PIXEL_PACKER_MASK_DWORDS: _b.int
SQTT_MAX_TRACES: _b.int
