"""Files of the Radeon GPU Profiler: the chunks of a thread trace, and the markers in it: ac_rgp.c.

Made by `autogen regen amd_gpu.rgp` from headers/amd_gpu/rgp.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'ac_rgp.c': 'f0a83852075595090f6d2498c3cf875d5f788cd53f5a6fabab17ffc2330e7d70',
    'ac_rgp.h': 'afe48e7a1f2e897e05b751d05cd7d40f513791e25dbf7bd19a6beb07f9586d41',
    'ac_sqtt.h': 'e3ea3ab9c97e9ea33288e137d7a73057082bd12ebdb9812c11f9ff1edddcd1b0',
    'artifact': 'source mesa=25.0.7-2 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-D_GNU_SOURCE -D__GLIBC_MINOR__=36 -DUTIL_ARCH_LITTLE_ENDIAN=1 -DUTIL_ARCH_BIG_ENDIAN=0 -DHAVE_STRUCT_TIMESPEC -DHAVE_PTHREAD -DHAVE_SECURE_GETENV -DHAVE_THRD_CREATE -DHAVE___BUILTIN_TYPES_COMPATIBLE_P',
}

_records = """
sqtt_file_chunk_id: struct, 4 bytes
  type: sqtt_file_chunk_type:8 @ 0.0
  index: c_int32:8 @ 1.0
  reserved: c_int32:16 @ 2.0

sqtt_file_chunk_header: struct, 16 bytes
  chunk_id: sqtt_file_chunk_id @ 0
  minor_version: c_uint16 @ 4
  major_version: c_uint16 @ 6
  size_in_bytes: c_int32 @ 8
  padding: c_int32 @ 12

sqtt_file_header_flags: struct, 4 bytes
  : sqtt_file_header_flags_union_is_semaphore_queue_timing_etw @ 0

sqtt_file_header_flags_union_is_semaphore_queue_timing_etw: union, 4 bytes
  : sqtt_file_header_flags_union_is_semaphore_queue_timing_etw_struct_is_semaphore_queue_timing_etw @ 0
  value: c_uint32 @ 0

sqtt_file_header_flags_union_is_semaphore_queue_timing_etw_struct_is_semaphore_queue_timing_etw: struct, 4 bytes
  is_semaphore_queue_timing_etw: c_uint32:1 @ 0.0
  no_queue_semaphore_timestamps: c_uint32:1 @ 0.1
  reserved: c_uint32:30 @ 0.2

sqtt_file_header: struct, 56 bytes
  magic_number: c_uint32 @ 0
  version_major: c_uint32 @ 4
  version_minor: c_uint32 @ 8
  flags: sqtt_file_header_flags @ 12
  chunk_offset: c_int32 @ 16
  second: c_int32 @ 20
  minute: c_int32 @ 24
  hour: c_int32 @ 28
  day_in_month: c_int32 @ 32
  month: c_int32 @ 36
  year: c_int32 @ 40
  day_in_week: c_int32 @ 44
  day_in_year: c_int32 @ 48
  is_daylight_savings: c_int32 @ 52

sqtt_file_chunk_cpu_info: struct, 112 bytes
  header: sqtt_file_chunk_header @ 0
  vendor_id: c_uint32 * 4 @ 16
  processor_brand: c_uint32 * 12 @ 32
  reserved: c_uint32 * 2 @ 80
  cpu_timestamp_freq: c_uint64 @ 88
  clock_speed: c_uint32 @ 96
  num_logical_cores: c_uint32 @ 100
  num_physical_cores: c_uint32 @ 104
  system_ram_size: c_uint32 @ 108

sqtt_file_chunk_asic_info: struct, 768 bytes
  header: sqtt_file_chunk_header @ 0
  flags: c_uint64 @ 16
  trace_shader_core_clock: c_uint64 @ 24
  trace_memory_clock: c_uint64 @ 32
  device_id: c_int32 @ 40
  device_revision_id: c_int32 @ 44
  vgprs_per_simd: c_int32 @ 48
  sgprs_per_simd: c_int32 @ 52
  shader_engines: c_int32 @ 56
  compute_unit_per_shader_engine: c_int32 @ 60
  simd_per_compute_unit: c_int32 @ 64
  wavefronts_per_simd: c_int32 @ 68
  minimum_vgpr_alloc: c_int32 @ 72
  vgpr_alloc_granularity: c_int32 @ 76
  minimum_sgpr_alloc: c_int32 @ 80
  sgpr_alloc_granularity: c_int32 @ 84
  hardware_contexts: c_int32 @ 88
  gpu_type: sqtt_gpu_type @ 92
  gfxip_level: sqtt_gfxip_level @ 96
  gpu_index: c_int32 @ 100
  gds_size: c_int32 @ 104
  gds_per_shader_engine: c_int32 @ 108
  ce_ram_size: c_int32 @ 112
  ce_ram_size_graphics: c_int32 @ 116
  ce_ram_size_compute: c_int32 @ 120
  max_number_of_dedicated_cus: c_int32 @ 124
  vram_size: c_int64 @ 128
  vram_bus_width: c_int32 @ 136
  l2_cache_size: c_int32 @ 140
  l1_cache_size: c_int32 @ 144
  lds_size: c_int32 @ 148
  gpu_name: c_char * 256 @ 152
  alu_per_clock: c_float @ 408
  texture_per_clock: c_float @ 412
  prims_per_clock: c_float @ 416
  pixels_per_clock: c_float @ 420
  gpu_timestamp_frequency: c_uint64 @ 424
  max_shader_core_clock: c_uint64 @ 432
  max_memory_clock: c_uint64 @ 440
  memory_ops_per_clock: c_uint32 @ 448
  memory_chip_type: sqtt_memory_type @ 452
  lds_granularity: c_uint32 @ 456
  cu_mask: c_uint16 * 2 * 32 @ 460
  reserved1: c_char * 128 @ 588
  active_pixel_packer_mask: c_uint32 * 4 @ 716
  reserved2: c_char * 16 @ 732
  gl1_cache_size: c_uint32 @ 748
  instruction_cache_size: c_uint32 @ 752
  scalar_cache_size: c_uint32 @ 756
  mall_cache_size: c_uint32 @ 760
  padding: c_char * 4 @ 764

sqtt_profiling_mode_data: union, 512 bytes
  user_marker_profiling_data: sqtt_profiling_mode_data_user_marker_profiling_data @ 0
  index_profiling_data: sqtt_profiling_mode_data_index_profiling_data @ 0
  tag_profiling_data: sqtt_profiling_mode_data_tag_profiling_data @ 0

sqtt_profiling_mode_data_user_marker_profiling_data: struct, 512 bytes
  start: c_char * 256 @ 0
  end: c_char * 256 @ 256

sqtt_profiling_mode_data_index_profiling_data: struct, 8 bytes
  start: c_uint32 @ 0
  end: c_uint32 @ 4

sqtt_profiling_mode_data_tag_profiling_data: struct, 16 bytes
  begin_hi: c_uint32 @ 0
  begin_lo: c_uint32 @ 4
  end_hi: c_uint32 @ 8
  end_lo: c_uint32 @ 12

sqtt_instruction_trace_data: union, 8 bytes
  api_pso_data: sqtt_instruction_trace_data_api_pso_data @ 0
  shader_engine_filter: sqtt_instruction_trace_data_shader_engine_filter @ 0

sqtt_instruction_trace_data_api_pso_data: struct, 8 bytes
  api_pso_filter: c_uint64 @ 0

sqtt_instruction_trace_data_shader_engine_filter: struct, 4 bytes
  mask: c_uint32 @ 0

sqtt_file_chunk_api_info: struct, 560 bytes
  header: sqtt_file_chunk_header @ 0
  api_type: sqtt_api_type @ 16
  major_version: c_uint16 @ 20
  minor_version: c_uint16 @ 22
  profiling_mode: sqtt_profiling_mode @ 24
  reserved: c_uint32 @ 28
  profiling_mode_data: sqtt_profiling_mode_data @ 32
  instruction_trace_mode: sqtt_instruction_trace_mode @ 544
  reserved2: c_uint32 @ 548
  instruction_trace_data: sqtt_instruction_trace_data @ 552

sqtt_code_object_database_record: struct, 4 bytes
  size: c_uint32 @ 0

sqtt_file_chunk_code_object_database: struct, 32 bytes
  header: sqtt_file_chunk_header @ 0
  offset: c_uint32 @ 16
  flags: c_uint32 @ 20
  size: c_uint32 @ 24
  record_count: c_uint32 @ 28

sqtt_code_object_loader_events_record: struct, 40 bytes
  loader_event_type: c_uint32 @ 0
  reserved: c_uint32 @ 4
  base_address: c_uint64 @ 8
  code_object_hash: c_uint64 * 2 @ 16
  time_stamp: c_uint64 @ 32

sqtt_file_chunk_code_object_loader_events: struct, 32 bytes
  header: sqtt_file_chunk_header @ 0
  offset: c_uint32 @ 16
  flags: c_uint32 @ 20
  record_size: c_uint32 @ 24
  record_count: c_uint32 @ 28

sqtt_pso_correlation_record: struct, 88 bytes
  api_pso_hash: c_uint64 @ 0
  pipeline_hash: c_uint64 * 2 @ 8
  api_level_obj_name: c_char * 64 @ 24

sqtt_file_chunk_pso_correlation: struct, 32 bytes
  header: sqtt_file_chunk_header @ 0
  offset: c_uint32 @ 16
  flags: c_uint32 @ 20
  record_size: c_uint32 @ 24
  record_count: c_uint32 @ 28

sqtt_file_chunk_sqtt_desc: struct, 32 bytes
  header: sqtt_file_chunk_header @ 0
  shader_engine_index: c_int32 @ 16
  sqtt_version: sqtt_version @ 20
  : sqtt_file_chunk_sqtt_desc_union_v0 @ 24

sqtt_file_chunk_sqtt_desc_union_v0: union, 8 bytes
  v0: sqtt_file_chunk_sqtt_desc_union_v0_v0 @ 0
  v1: sqtt_file_chunk_sqtt_desc_union_v0_v1 @ 0

sqtt_file_chunk_sqtt_desc_union_v0_v0: struct, 4 bytes
  instrumentation_version: c_int32 @ 0

sqtt_file_chunk_sqtt_desc_union_v0_v1: struct, 8 bytes
  instrumentation_spec_version: c_int16 @ 0
  instrumentation_api_version: c_int16 @ 2
  compute_unit_index: c_int32 @ 4

sqtt_file_chunk_sqtt_data: struct, 24 bytes
  header: sqtt_file_chunk_header @ 0
  offset: c_int32 @ 16
  size: c_int32 @ 20

sqtt_file_chunk_queue_event_timings: struct, 32 bytes
  header: sqtt_file_chunk_header @ 0
  queue_info_table_record_count: c_uint32 @ 16
  queue_info_table_size: c_uint32 @ 20
  queue_event_table_record_count: c_uint32 @ 24
  queue_event_table_size: c_uint32 @ 28

sqtt_queue_info_record: struct, 24 bytes
  queue_id: c_uint64 @ 0
  queue_context: c_uint64 @ 8
  hardware_info: sqtt_queue_hardware_info @ 16
  reserved: c_uint32 @ 20

sqtt_queue_event_record: struct, 56 bytes
  event_type: sqtt_queue_event_type @ 0
  sqtt_cb_id: c_uint32 @ 4
  frame_index: c_uint64 @ 8
  queue_info_index: c_uint32 @ 16
  submit_sub_index: c_uint32 @ 20
  api_id: c_uint64 @ 24
  cpu_timestamp: c_uint64 @ 32
  gpu_timestamps: c_uint64 * 2 @ 40

sqtt_file_chunk_clock_calibration: struct, 40 bytes
  header: sqtt_file_chunk_header @ 0
  cpu_timestamp: c_uint64 @ 16
  gpu_timestamp: c_uint64 @ 24
  reserved: c_uint64 @ 32

sqtt_spm_counter_info: struct, 20 bytes
  block: ac_pc_gpu_block @ 0
  instance: c_uint32 @ 4
  event_index: c_uint32 @ 8
  data_offset: c_uint32 @ 12
  data_size: c_uint32 @ 16

sqtt_file_chunk_spm_db: struct, 40 bytes
  header: sqtt_file_chunk_header @ 0
  flags: c_uint32 @ 16
  preamble_size: c_uint32 @ 20
  num_timestamps: c_uint32 @ 24
  num_spm_counter_info: c_uint32 @ 28
  spm_counter_info_size: c_uint32 @ 32
  sample_interval: c_uint32 @ 36

sqtt_queue_hardware_info: struct, 4 bytes
  : sqtt_queue_hardware_info_union_queue_type @ 0

sqtt_queue_hardware_info_union_queue_type: union, 4 bytes
  : sqtt_queue_hardware_info_union_queue_type_struct_queue_type @ 0
  value: c_uint32 @ 0

sqtt_queue_hardware_info_union_queue_type_struct_queue_type: struct, 4 bytes
  queue_type: sqtt_queue_type:8 @ 0.0
  engine_type: sqtt_engine_type:8 @ 1.0
  reserved: c_uint32:16 @ 2.0

rgp_sqtt_marker_cb_id: union, 4 bytes
  per_frame_cb_id: rgp_sqtt_marker_cb_id_per_frame_cb_id @ 0
  global_cb_id: rgp_sqtt_marker_cb_id_global_cb_id @ 0
  all: c_uint32 @ 0

rgp_sqtt_marker_cb_id_per_frame_cb_id: struct, 4 bytes
  per_frame: c_uint32:1 @ 0.0
  frame_index: c_uint32:7 @ 0.1
  cb_index: c_uint32:12 @ 1.0
  reserved: c_uint32:12 @ 2.4

rgp_sqtt_marker_cb_id_global_cb_id: struct, 4 bytes
  per_frame: c_uint32:1 @ 0.0
  cb_index: c_uint32:19 @ 0.1
  reserved: c_uint32:12 @ 2.4

rgp_sqtt_marker_cb_start: struct, 16 bytes, by address
  : rgp_sqtt_marker_cb_start_union_identifier @ 0
  : rgp_sqtt_marker_cb_start_union_device_id_low @ 4
  : rgp_sqtt_marker_cb_start_union_device_id_high @ 8
  : rgp_sqtt_marker_cb_start_union_queue_flags @ 12

rgp_sqtt_marker_cb_start_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_cb_start_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_cb_start_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  cb_id: c_uint32:20 @ 0.7
  queue: c_uint32:5 @ 3.3

rgp_sqtt_marker_cb_start_union_device_id_low: union, 4 bytes
  device_id_low: c_uint32 @ 0
  dword02: c_uint32 @ 0

rgp_sqtt_marker_cb_start_union_device_id_high: union, 4 bytes
  device_id_high: c_uint32 @ 0
  dword03: c_uint32 @ 0

rgp_sqtt_marker_cb_start_union_queue_flags: union, 4 bytes
  queue_flags: c_uint32 @ 0
  dword04: c_uint32 @ 0

rgp_sqtt_marker_cb_end: struct, 12 bytes, by address
  : rgp_sqtt_marker_cb_end_union_identifier @ 0
  : rgp_sqtt_marker_cb_end_union_device_id_low @ 4
  : rgp_sqtt_marker_cb_end_union_device_id_high @ 8

rgp_sqtt_marker_cb_end_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_cb_end_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_cb_end_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  cb_id: c_uint32:20 @ 0.7
  reserved: c_uint32:5 @ 3.3

rgp_sqtt_marker_cb_end_union_device_id_low: union, 4 bytes
  device_id_low: c_uint32 @ 0
  dword02: c_uint32 @ 0

rgp_sqtt_marker_cb_end_union_device_id_high: union, 4 bytes
  device_id_high: c_uint32 @ 0
  dword03: c_uint32 @ 0

rgp_sqtt_marker_general_api: struct, 4 bytes
  : rgp_sqtt_marker_general_api_union_identifier @ 0

rgp_sqtt_marker_general_api_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_general_api_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_general_api_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  api_type: c_uint32:20 @ 0.7
  is_end: c_uint32:1 @ 3.3
  reserved: c_uint32:4 @ 3.4

rgp_sqtt_marker_event: struct, 12 bytes, by address
  : rgp_sqtt_marker_event_union_identifier @ 0
  : rgp_sqtt_marker_event_union_cb_id @ 4
  : rgp_sqtt_marker_event_union_cmd_id @ 8

rgp_sqtt_marker_event_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_event_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_event_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  api_type: c_uint32:24 @ 0.7
  has_thread_dims: c_uint32:1 @ 3.7

rgp_sqtt_marker_event_union_cb_id: union, 4 bytes
  : rgp_sqtt_marker_event_union_cb_id_struct_cb_id @ 0
  dword02: c_uint32 @ 0

rgp_sqtt_marker_event_union_cb_id_struct_cb_id: struct, 4 bytes
  cb_id: c_uint32:20 @ 0.0
  vertex_offset_reg_idx: c_uint32:4 @ 2.4
  instance_offset_reg_idx: c_uint32:4 @ 3.0
  draw_index_reg_idx: c_uint32:4 @ 3.4

rgp_sqtt_marker_event_union_cmd_id: union, 4 bytes
  cmd_id: c_uint32 @ 0
  dword03: c_uint32 @ 0

rgp_sqtt_marker_event_with_dims: struct, 24 bytes
  event: rgp_sqtt_marker_event @ 0
  thread_x: c_uint32 @ 12
  thread_y: c_uint32 @ 16
  thread_z: c_uint32 @ 20

rgp_sqtt_marker_barrier_start: struct, 8 bytes
  : rgp_sqtt_marker_barrier_start_union_identifier @ 0
  : rgp_sqtt_marker_barrier_start_union_driver_reason @ 4

rgp_sqtt_marker_barrier_start_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_barrier_start_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_barrier_start_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  cb_id: c_uint32:20 @ 0.7
  reserved: c_uint32:5 @ 3.3

rgp_sqtt_marker_barrier_start_union_driver_reason: union, 4 bytes
  : rgp_sqtt_marker_barrier_start_union_driver_reason_struct_driver_reason @ 0
  dword02: c_uint32 @ 0

rgp_sqtt_marker_barrier_start_union_driver_reason_struct_driver_reason: struct, 4 bytes
  driver_reason: c_uint32:31 @ 0.0
  internal: c_uint32:1 @ 3.7

rgp_sqtt_marker_barrier_end: struct, 8 bytes
  : rgp_sqtt_marker_barrier_end_union_identifier @ 0
  : rgp_sqtt_marker_barrier_end_union_sync_cp_dma @ 4

rgp_sqtt_marker_barrier_end_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_barrier_end_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_barrier_end_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  cb_id: c_uint32:20 @ 0.7
  wait_on_eop_ts: c_uint32:1 @ 3.3
  vs_partial_flush: c_uint32:1 @ 3.4
  ps_partial_flush: c_uint32:1 @ 3.5
  cs_partial_flush: c_uint32:1 @ 3.6
  pfp_sync_me: c_uint32:1 @ 3.7

rgp_sqtt_marker_barrier_end_union_sync_cp_dma: union, 4 bytes
  : rgp_sqtt_marker_barrier_end_union_sync_cp_dma_struct_sync_cp_dma @ 0
  dword02: c_uint32 @ 0

rgp_sqtt_marker_barrier_end_union_sync_cp_dma_struct_sync_cp_dma: struct, 4 bytes
  sync_cp_dma: c_uint32:1 @ 0.0
  inval_tcp: c_uint32:1 @ 0.1
  inval_sqI: c_uint32:1 @ 0.2
  inval_sqK: c_uint32:1 @ 0.3
  flush_tcc: c_uint32:1 @ 0.4
  inval_tcc: c_uint32:1 @ 0.5
  flush_cb: c_uint32:1 @ 0.6
  inval_cb: c_uint32:1 @ 0.7
  flush_db: c_uint32:1 @ 1.0
  inval_db: c_uint32:1 @ 1.1
  num_layout_transitions: c_uint32:16 @ 1.2
  inval_gl1: c_uint32:1 @ 3.2
  wait_on_ts: c_uint32:1 @ 3.3
  eop_ts_bottom_of_pipe: c_uint32:1 @ 3.4
  eos_ts_ps_done: c_uint32:1 @ 3.5
  eos_ts_cs_done: c_uint32:1 @ 3.6
  reserved: c_uint32:1 @ 3.7

rgp_sqtt_marker_layout_transition: struct, 8 bytes
  : rgp_sqtt_marker_layout_transition_union_identifier @ 0
  : rgp_sqtt_marker_layout_transition_union_reserved2 @ 4

rgp_sqtt_marker_layout_transition_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_layout_transition_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_layout_transition_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  depth_stencil_expand: c_uint32:1 @ 0.7
  htile_hiz_range_expand: c_uint32:1 @ 1.0
  depth_stencil_resummarize: c_uint32:1 @ 1.1
  dcc_decompress: c_uint32:1 @ 1.2
  fmask_decompress: c_uint32:1 @ 1.3
  fast_clear_eliminate: c_uint32:1 @ 1.4
  fmask_color_expand: c_uint32:1 @ 1.5
  init_mask_ram: c_uint32:1 @ 1.6
  reserved1: c_uint32:17 @ 1.7

rgp_sqtt_marker_layout_transition_union_reserved2: union, 4 bytes
  : rgp_sqtt_marker_layout_transition_union_reserved2_struct_reserved2 @ 0
  dword02: c_uint32 @ 0

rgp_sqtt_marker_layout_transition_union_reserved2_struct_reserved2: struct, 4 bytes
  reserved2: c_uint32:32 @ 0.0

rgp_sqtt_marker_user_event: struct, 4 bytes
  : rgp_sqtt_marker_user_event_union_identifier @ 0

rgp_sqtt_marker_user_event_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_user_event_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_user_event_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  reserved0: c_uint32:8 @ 0.4
  data_type: c_uint32:8 @ 1.4
  reserved1: c_uint32:12 @ 2.4

rgp_sqtt_marker_user_event_with_length: struct, 8 bytes
  user_event: rgp_sqtt_marker_user_event @ 0
  length: c_uint32 @ 4

rgp_sqtt_marker_pipeline_bind: struct, 12 bytes
  : rgp_sqtt_marker_pipeline_bind_union_identifier @ 0
  : rgp_sqtt_marker_pipeline_bind_union_api_pso_hash @ 4

rgp_sqtt_marker_pipeline_bind_union_identifier: union, 4 bytes
  : rgp_sqtt_marker_pipeline_bind_union_identifier_struct_identifier @ 0
  dword01: c_uint32 @ 0

rgp_sqtt_marker_pipeline_bind_union_identifier_struct_identifier: struct, 4 bytes
  identifier: c_uint32:4 @ 0.0
  ext_dwords: c_uint32:3 @ 0.4
  bind_point: c_uint32:1 @ 0.7
  cb_id: c_uint32:20 @ 1.0
  reserved: c_uint32:4 @ 3.4

rgp_sqtt_marker_pipeline_bind_union_api_pso_hash: union, 8 bytes
  api_pso_hash: c_uint32 * 2 @ 0
  : rgp_sqtt_marker_pipeline_bind_union_api_pso_hash_struct_dword02 @ 0

rgp_sqtt_marker_pipeline_bind_union_api_pso_hash_struct_dword02: struct, 8 bytes
  dword02: c_uint32 @ 0
  dword03: c_uint32 @ 4
"""

_enums = """
sqtt_version: c_uint
  SQTT_VERSION_NONE = 0
  SQTT_VERSION_2_2 = 5
  SQTT_VERSION_2_3 = 6
  SQTT_VERSION_2_4 = 7
  SQTT_VERSION_3_2 = 0xb

sqtt_file_chunk_type: c_uint
  SQTT_FILE_CHUNK_TYPE_ASIC_INFO = 0
  SQTT_FILE_CHUNK_TYPE_SQTT_DESC = 1
  SQTT_FILE_CHUNK_TYPE_SQTT_DATA = 2
  SQTT_FILE_CHUNK_TYPE_API_INFO = 3
  SQTT_FILE_CHUNK_TYPE_RESERVED = 4
  SQTT_FILE_CHUNK_TYPE_QUEUE_EVENT_TIMINGS = 5
  SQTT_FILE_CHUNK_TYPE_CLOCK_CALIBRATION = 6
  SQTT_FILE_CHUNK_TYPE_CPU_INFO = 7
  SQTT_FILE_CHUNK_TYPE_SPM_DB = 8
  SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_DATABASE = 9
  SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_LOADER_EVENTS = 10
  SQTT_FILE_CHUNK_TYPE_PSO_CORRELATION = 11
  SQTT_FILE_CHUNK_TYPE_INSTRUMENTATION_TABLE = 12
  SQTT_FILE_CHUNK_TYPE_COUNT = 13

sqtt_file_chunk_asic_info_flags: c_uint
  SQTT_FILE_CHUNK_ASIC_INFO_FLAG_SC_PACKER_NUMBERING = 1
  SQTT_FILE_CHUNK_ASIC_INFO_FLAG_PS1_EVENT_TOKENS_ENABLED = 2

sqtt_gpu_type: c_uint
  SQTT_GPU_TYPE_UNKNOWN = 0
  SQTT_GPU_TYPE_INTEGRATED = 1
  SQTT_GPU_TYPE_DISCRETE = 2
  SQTT_GPU_TYPE_VIRTUAL = 3

sqtt_gfxip_level: c_uint
  SQTT_GFXIP_LEVEL_NONE = 0
  SQTT_GFXIP_LEVEL_GFXIP_6 = 1
  SQTT_GFXIP_LEVEL_GFXIP_7 = 2
  SQTT_GFXIP_LEVEL_GFXIP_8 = 3
  SQTT_GFXIP_LEVEL_GFXIP_8_1 = 4
  SQTT_GFXIP_LEVEL_GFXIP_9 = 5
  SQTT_GFXIP_LEVEL_GFXIP_10_1 = 7
  SQTT_GFXIP_LEVEL_GFXIP_10_3 = 9
  SQTT_GFXIP_LEVEL_GFXIP_11_0 = 0xc

sqtt_memory_type: c_uint
  SQTT_MEMORY_TYPE_UNKNOWN = 0
  SQTT_MEMORY_TYPE_DDR = 1
  SQTT_MEMORY_TYPE_DDR2 = 2
  SQTT_MEMORY_TYPE_DDR3 = 3
  SQTT_MEMORY_TYPE_DDR4 = 4
  SQTT_MEMORY_TYPE_DDR5 = 5
  SQTT_MEMORY_TYPE_GDDR3 = 0x10
  SQTT_MEMORY_TYPE_GDDR4 = 0x11
  SQTT_MEMORY_TYPE_GDDR5 = 0x12
  SQTT_MEMORY_TYPE_GDDR6 = 0x13
  SQTT_MEMORY_TYPE_HBM = 0x20
  SQTT_MEMORY_TYPE_HBM2 = 0x21
  SQTT_MEMORY_TYPE_HBM3 = 0x22
  SQTT_MEMORY_TYPE_LPDDR4 = 0x30
  SQTT_MEMORY_TYPE_LPDDR5 = 0x31

sqtt_api_type: c_uint
  SQTT_API_TYPE_DIRECTX_12 = 0
  SQTT_API_TYPE_VULKAN = 1
  SQTT_API_TYPE_GENERIC = 2
  SQTT_API_TYPE_OPENCL = 3

sqtt_instruction_trace_mode: c_uint
  SQTT_INSTRUCTION_TRACE_DISABLED = 0
  SQTT_INSTRUCTION_TRACE_FULL_FRAME = 1
  SQTT_INSTRUCTION_TRACE_API_PSO = 2

sqtt_profiling_mode: c_uint
  SQTT_PROFILING_MODE_PRESENT = 0
  SQTT_PROFILING_MODE_USER_MARKERS = 1
  SQTT_PROFILING_MODE_INDEX = 2
  SQTT_PROFILING_MODE_TAG = 3

elf_gfxip_level: c_uint
  EF_AMDGPU_MACH_AMDGCN_GFX801 = 0x28
  EF_AMDGPU_MACH_AMDGCN_GFX900 = 0x2c
  EF_AMDGPU_MACH_AMDGCN_GFX1010 = 0x33
  EF_AMDGPU_MACH_AMDGCN_GFX1030 = 0x36
  EF_AMDGPU_MACH_AMDGCN_GFX1100 = 0x41

sqtt_queue_type: c_uint
  SQTT_QUEUE_TYPE_UNKNOWN = 0
  SQTT_QUEUE_TYPE_UNIVERSAL = 1
  SQTT_QUEUE_TYPE_COMPUTE = 2
  SQTT_QUEUE_TYPE_DMA = 3

sqtt_engine_type: c_uint
  SQTT_ENGINE_TYPE_UNKNOWN = 0
  SQTT_ENGINE_TYPE_UNIVERSAL = 1
  SQTT_ENGINE_TYPE_COMPUTE = 2
  SQTT_ENGINE_TYPE_EXCLUSIVE_COMPUTE = 3
  SQTT_ENGINE_TYPE_DMA = 4
  SQTT_ENGINE_TYPE_HIGH_PRIORITY_UNIVERSAL = 7
  SQTT_ENGINE_TYPE_HIGH_PRIORITY_GRAPHICS = 8

sqtt_queue_event_type: c_uint
  SQTT_QUEUE_TIMING_EVENT_CMDBUF_SUBMIT = 0
  SQTT_QUEUE_TIMING_EVENT_SIGNAL_SEMAPHORE = 1
  SQTT_QUEUE_TIMING_EVENT_WAIT_SEMAPHORE = 2
  SQTT_QUEUE_TIMING_EVENT_PRESENT = 3

ac_pc_gpu_block: c_uint
  CPF = 0
  IA = 1
  VGT = 2
  PA_SU = 3
  PA_SC = 4
  SPI = 5
  SQ = 6
  SX = 7
  TA = 8
  TD = 9
  TCP = 0xa
  TCC = 0xb
  TCA = 0xc
  DB = 0xd
  CB = 0xe
  GDS = 0xf
  SRBM = 0x10
  GRBM = 0x11
  GRBMSE = 0x12
  RLC = 0x13
  DMA = 0x14
  MC = 0x15
  CPG = 0x16
  CPC = 0x17
  WD = 0x18
  TCS = 0x19
  ATC = 0x1a
  ATCL2 = 0x1b
  MCVML2 = 0x1c
  EA = 0x1d
  RPB = 0x1e
  RMI = 0x1f
  UMCCH = 0x20
  GE = 0x21
  GE1 = 0x21
  GL1A = 0x22
  GL1C = 0x23
  GL1CG = 0x24
  GL2A = 0x25
  GL2C = 0x26
  CHA = 0x27
  CHC = 0x28
  CHCG = 0x29
  GUS = 0x2a
  GCR = 0x2b
  PA_PH = 0x2c
  UTCL1 = 0x2d
  GEDIST = 0x2e
  GESE = 0x2f
  DF = 0x30
  SQ_WGP = 0x31
  NUM_GPU_BLOCK = 0x32

rgp_sqtt_marker_identifier: c_uint
  RGP_SQTT_MARKER_IDENTIFIER_EVENT = 0
  RGP_SQTT_MARKER_IDENTIFIER_CB_START = 1
  RGP_SQTT_MARKER_IDENTIFIER_CB_END = 2
  RGP_SQTT_MARKER_IDENTIFIER_BARRIER_START = 3
  RGP_SQTT_MARKER_IDENTIFIER_BARRIER_END = 4
  RGP_SQTT_MARKER_IDENTIFIER_USER_EVENT = 5
  RGP_SQTT_MARKER_IDENTIFIER_GENERAL_API = 6
  RGP_SQTT_MARKER_IDENTIFIER_SYNC = 7
  RGP_SQTT_MARKER_IDENTIFIER_PRESENT = 8
  RGP_SQTT_MARKER_IDENTIFIER_LAYOUT_TRANSITION = 9
  RGP_SQTT_MARKER_IDENTIFIER_RENDER_PASS = 0xa
  RGP_SQTT_MARKER_IDENTIFIER_RESERVED2 = 0xb
  RGP_SQTT_MARKER_IDENTIFIER_BIND_PIPELINE = 0xc
  RGP_SQTT_MARKER_IDENTIFIER_RESERVED4 = 0xd
  RGP_SQTT_MARKER_IDENTIFIER_RESERVED5 = 0xe
  RGP_SQTT_MARKER_IDENTIFIER_RESERVED6 = 0xf

rgp_sqtt_marker_general_api_type: c_uint
  ApiCmdBindPipeline = 0
  ApiCmdBindDescriptorSets = 1
  ApiCmdBindIndexBuffer = 2
  ApiCmdBindVertexBuffers = 3
  ApiCmdDraw = 4
  ApiCmdDrawIndexed = 5
  ApiCmdDrawIndirect = 6
  ApiCmdDrawIndexedIndirect = 7
  ApiCmdDrawIndirectCountAMD = 8
  ApiCmdDrawIndexedIndirectCountAMD = 9
  ApiCmdDispatch = 0xa
  ApiCmdDispatchIndirect = 0xb
  ApiCmdCopyBuffer = 0xc
  ApiCmdCopyImage = 0xd
  ApiCmdBlitImage = 0xe
  ApiCmdCopyBufferToImage = 0xf
  ApiCmdCopyImageToBuffer = 0x10
  ApiCmdUpdateBuffer = 0x11
  ApiCmdFillBuffer = 0x12
  ApiCmdClearColorImage = 0x13
  ApiCmdClearDepthStencilImage = 0x14
  ApiCmdClearAttachments = 0x15
  ApiCmdResolveImage = 0x16
  ApiCmdWaitEvents = 0x17
  ApiCmdPipelineBarrier = 0x18
  ApiCmdBeginQuery = 0x19
  ApiCmdEndQuery = 0x1a
  ApiCmdResetQueryPool = 0x1b
  ApiCmdWriteTimestamp = 0x1c
  ApiCmdCopyQueryPoolResults = 0x1d
  ApiCmdPushConstants = 0x1e
  ApiCmdBeginRenderPass = 0x1f
  ApiCmdNextSubpass = 0x20
  ApiCmdEndRenderPass = 0x21
  ApiCmdExecuteCommands = 0x22
  ApiCmdSetViewport = 0x23
  ApiCmdSetScissor = 0x24
  ApiCmdSetLineWidth = 0x25
  ApiCmdSetDepthBias = 0x26
  ApiCmdSetBlendConstants = 0x27
  ApiCmdSetDepthBounds = 0x28
  ApiCmdSetStencilCompareMask = 0x29
  ApiCmdSetStencilWriteMask = 0x2a
  ApiCmdSetStencilReference = 0x2b
  ApiCmdDrawIndirectCount = 0x2c
  ApiCmdDrawIndexedIndirectCount = 0x2d
  ApiCmdDrawMeshTasksEXT = 0x2f
  ApiCmdDrawMeshTasksIndirectCountEXT = 0x30
  ApiCmdDrawMeshTasksIndirectEXT = 0x31
  ApiRayTracingSeparateCompiled = 0x800000
  ApiInvalid = 0xffffffff

rgp_sqtt_marker_event_type: c_uint
  EventCmdDraw = 0
  EventCmdDrawIndexed = 1
  EventCmdDrawIndirect = 2
  EventCmdDrawIndexedIndirect = 3
  EventCmdDrawIndirectCountAMD = 4
  EventCmdDrawIndexedIndirectCountAMD = 5
  EventCmdDispatch = 6
  EventCmdDispatchIndirect = 7
  EventCmdCopyBuffer = 8
  EventCmdCopyImage = 9
  EventCmdBlitImage = 0xa
  EventCmdCopyBufferToImage = 0xb
  EventCmdCopyImageToBuffer = 0xc
  EventCmdUpdateBuffer = 0xd
  EventCmdFillBuffer = 0xe
  EventCmdClearColorImage = 0xf
  EventCmdClearDepthStencilImage = 0x10
  EventCmdClearAttachments = 0x11
  EventCmdResolveImage = 0x12
  EventCmdWaitEvents = 0x13
  EventCmdPipelineBarrier = 0x14
  EventCmdResetQueryPool = 0x15
  EventCmdCopyQueryPoolResults = 0x16
  EventRenderPassColorClear = 0x17
  EventRenderPassDepthStencilClear = 0x18
  EventRenderPassResolve = 0x19
  EventInternalUnknown = 0x1a
  EventCmdDrawIndirectCount = 0x1b
  EventCmdDrawIndexedIndirectCount = 0x1c
  EventCmdTraceRaysKHR = 0x1e
  EventCmdTraceRaysIndirectKHR = 0x1f
  EventCmdBuildAccelerationStructuresKHR = 0x20
  EventCmdBuildAccelerationStructuresIndirectKHR = 0x21
  EventCmdCopyAccelerationStructureKHR = 0x22
  EventCmdCopyAccelerationStructureToMemoryKHR = 0x23
  EventCmdCopyMemoryToAccelerationStructureKHR = 0x24
  EventCmdDrawMeshTasksEXT = 0x29
  EventCmdDrawMeshTasksIndirectCountEXT = 0x2a
  EventCmdDrawMeshTasksIndirectEXT = 0x2b
  EventUnknown = 0x7fff
  EventInvalid = 0xffffffff

rgp_sqtt_marker_user_event_type: c_uint
  UserEventTrigger = 0
  UserEventPop = 1
  UserEventPush = 2
  UserEventObjectName = 3
"""

_constants = """
SQTT_ACTIVE_PIXEL_PACKER_MASK_DWORDS = 4
SQTT_FILE_MAGIC_NUMBER = 0x50303042
SQTT_FILE_VERSION_MAJOR = 1
SQTT_FILE_VERSION_MINOR = 5
SQTT_GPU_NAME_MAX_SIZE = 256
SQTT_MAX_NUM_SE = 32
SQTT_MAX_TRACES = 6
SQTT_SA_PER_SE = 2
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
