"""HSA runtime 5.2 with AMD's extensions and the AMD queue, signal and kernel-code formats: hsa/hsa.h, hsa/hsa_ext_amd.h, hsa/hsa_ext_finalize.h, hsa/hsa_ext_image.h, hsa/hsa_ven_amd_loader.h, hsa/hsa_ven_amd_aqlprofile.h, hsa/amd_hsa_queue.h, hsa/amd_hsa_signal.h, hsa/amd_hsa_kernel_code.h, hsa/amd_hsa_common.h.

Made by `autogen regen hsa5` from headers/hsa5.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'hsa/amd_hsa_common.h': 'abfccdd1eabe77047b16743ce0f729577c99caf8c7b28b880232602a5b46a17f',
    'hsa/amd_hsa_kernel_code.h': '0b9e45f1ae3cd10b16d7afa2c0df53213ddc2a71a1e86a1ea04684bf76958788',
    'hsa/amd_hsa_queue.h': 'f3f5555290cd89b5b1220adc074d2fcfd7c6010991a3f38fb231b1526d01119f',
    'hsa/amd_hsa_signal.h': '1437a06675900b4e06b67a878d7381b01f80a1549aa9d84d63a3306ee6b91460',
    'hsa/hsa.h': '53c42a7879eca0380582b1f4f162dd4376236813f252fd40922bf7266c5596b8',
    'hsa/hsa_ext_amd.h': '1fe88f36352167e0deff20ebf7999c4cd3ffed68a957d84698ad56b52fde9f4c',
    'hsa/hsa_ext_finalize.h': 'b2fd0065b0ccf81d7021d4377074cc96952d35a7103763e43a05fdd0866897fa',
    'hsa/hsa_ext_image.h': 'b796099bf6b0f4478f09e14bd61a087d0f2e6c88c1b5efa9b5f45eaba4ecfbc6',
    'hsa/hsa_ven_amd_aqlprofile.h': 'ff41f204fd1a6daab26f82e9d75174f0bba40ae438498e580ac69a0eb32f08e6',
    'hsa/hsa_ven_amd_loader.h': '73a7313c0cc0a31eeee886c5cc491065f0ae465f8aaf7f56858dbfc36dd7d51e',
    'artifact': 'libhsa-runtime-dev=5.2.3-3 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-DLITTLEENDIAN_CPU',
}

_records = """
hsa_dim3_s: struct, 12 bytes
  x: c_uint32 @ 0
  y: c_uint32 @ 4
  z: c_uint32 @ 8

hsa_agent_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_cache_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_signal_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_signal_group_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_region_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_queue_s: struct, 40 bytes
  type: hsa_queue_type32_t @ 0
  features: c_uint32 @ 4
  base_address: c_void_p @ 8
  doorbell_signal: hsa_signal_t @ 16
  size: c_uint32 @ 24
  reserved1: c_uint32 @ 28
  id: c_uint64 @ 32

hsa_kernel_dispatch_packet_s: struct, 64 bytes
  header: c_uint16 @ 0
  setup: c_uint16 @ 2
  workgroup_size_x: c_uint16 @ 4
  workgroup_size_y: c_uint16 @ 6
  workgroup_size_z: c_uint16 @ 8
  reserved0: c_uint16 @ 10
  grid_size_x: c_uint32 @ 12
  grid_size_y: c_uint32 @ 16
  grid_size_z: c_uint32 @ 20
  private_segment_size: c_uint32 @ 24
  group_segment_size: c_uint32 @ 28
  kernel_object: c_uint64 @ 32
  kernarg_address: c_void_p @ 40
  reserved2: c_uint64 @ 48
  completion_signal: hsa_signal_t @ 56

hsa_agent_dispatch_packet_s: struct, 64 bytes
  header: c_uint16 @ 0
  type: c_uint16 @ 2
  reserved0: c_uint32 @ 4
  return_address: c_void_p @ 8
  arg: c_uint64 * 4 @ 16
  reserved2: c_uint64 @ 48
  completion_signal: hsa_signal_t @ 56

hsa_barrier_and_packet_s: struct, 64 bytes
  header: c_uint16 @ 0
  reserved0: c_uint16 @ 2
  reserved1: c_uint32 @ 4
  dep_signal: hsa_signal_t * 5 @ 8
  reserved2: c_uint64 @ 48
  completion_signal: hsa_signal_t @ 56

hsa_barrier_or_packet_s: struct, 64 bytes
  header: c_uint16 @ 0
  reserved0: c_uint16 @ 2
  reserved1: c_uint32 @ 4
  dep_signal: hsa_signal_t * 5 @ 8
  reserved2: c_uint64 @ 48
  completion_signal: hsa_signal_t @ 56

hsa_isa_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_wavefront_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_code_object_reader_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_executable_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_loaded_code_object_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_executable_symbol_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_code_object_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_callback_data_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_code_symbol_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_amd_packet_header_s: struct, 4 bytes
  header: c_uint16 @ 0
  AmdFormat: hsa_amd_packet_type8_t @ 2
  reserved: c_uint8 @ 3

hsa_amd_barrier_value_packet_s: struct, 64 bytes
  header: hsa_amd_vendor_packet_header_t @ 0
  reserved0: c_uint32 @ 4
  signal: hsa_signal_t @ 8
  value: hsa_signal_value_t @ 16
  mask: hsa_signal_value_t @ 24
  cond: hsa_signal_condition32_t @ 32
  reserved1: c_uint32 @ 36
  reserved2: c_uint64 @ 40
  reserved3: c_uint64 @ 48
  completion_signal: hsa_signal_t @ 56

hsa_amd_hdp_flush_s: struct, 16 bytes
  HDP_MEM_FLUSH_CNTL: POINTER(c_uint32) @ 0
  HDP_REG_FLUSH_CNTL: POINTER(c_uint32) @ 8

hsa_amd_profiling_dispatch_time_s: struct, 16 bytes
  start: c_uint64 @ 0
  end: c_uint64 @ 8

hsa_amd_profiling_async_copy_time_s: struct, 16 bytes
  start: c_uint64 @ 0
  end: c_uint64 @ 8

hsa_amd_memory_pool_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_pitched_ptr_s: struct, 24 bytes
  base: c_void_p @ 0
  pitch: c_size_t @ 8
  slice: c_size_t @ 16

hsa_amd_memory_pool_link_info_s: struct, 28 bytes
  min_latency: c_uint32 @ 0
  max_latency: c_uint32 @ 4
  min_bandwidth: c_uint32 @ 8
  max_bandwidth: c_uint32 @ 12
  atomic_support_32bit: c_bool @ 16
  atomic_support_64bit: c_bool @ 17
  coherent_support: c_bool @ 18
  link_type: hsa_amd_link_info_type_t @ 20
  numa_distance: c_uint32 @ 24

hsa_amd_image_descriptor_s: struct, 12 bytes
  version: c_uint32 @ 0
  deviceID: c_uint32 @ 4
  data: c_uint32 * 1 @ 8

hsa_amd_pointer_info_s: struct, 56 bytes
  size: c_uint32 @ 0
  type: hsa_amd_pointer_type_t @ 4
  agentBaseAddress: c_void_p @ 8
  hostBaseAddress: c_void_p @ 16
  sizeInBytes: c_size_t @ 24
  userData: c_void_p @ 32
  agentOwner: hsa_agent_t @ 40
  global_flags: c_uint32 @ 48

hsa_amd_ipc_memory_s: struct, 32 bytes
  handle: c_uint32 * 8 @ 0

hsa_amd_gpu_memory_fault_info_s: struct, 24 bytes
  agent: hsa_agent_t @ 0
  virtual_address: c_uint64 @ 8
  fault_reason_mask: c_uint32 @ 16

hsa_amd_event_s: struct, 32 bytes
  event_type: hsa_amd_event_type_t @ 0
  : hsa_amd_event_s_union_memory_fault @ 8

hsa_amd_event_s_union_memory_fault: union, 24 bytes
  memory_fault: hsa_amd_gpu_memory_fault_info_t @ 0

hsa_amd_svm_attribute_pair_s: struct, 16 bytes
  attribute: c_uint64 @ 0
  value: c_uint64 @ 8

hsa_ext_image_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_ext_image_format_s: struct, 8 bytes
  channel_type: hsa_ext_image_channel_type32_t @ 0
  channel_order: hsa_ext_image_channel_order32_t @ 4

hsa_ext_image_descriptor_s: struct, 48 bytes
  geometry: hsa_ext_image_geometry_t @ 0
  width: c_size_t @ 8
  height: c_size_t @ 16
  depth: c_size_t @ 24
  array_size: c_size_t @ 32
  format: hsa_ext_image_format_t @ 40

hsa_ext_image_data_info_s: struct, 16 bytes
  size: c_size_t @ 0
  alignment: c_size_t @ 8

hsa_ext_image_region_s: struct, 24 bytes
  offset: hsa_dim3_t @ 0
  range: hsa_dim3_t @ 12

hsa_ext_sampler_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_ext_sampler_descriptor_s: struct, 12 bytes
  coordinate_mode: hsa_ext_sampler_coordinate_mode32_t @ 0
  filter_mode: hsa_ext_sampler_filter_mode32_t @ 4
  address_mode: hsa_ext_sampler_addressing_mode32_t @ 8

hsa_ext_images_1_00_pfn_s: struct, 80 bytes
  hsa_ext_image_get_capability: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_geometry_t, POINTER(hsa_ext_image_format_t), POINTER(c_uint32)) @ 0
  hsa_ext_image_data_get_info: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_image_descriptor_t), hsa_access_permission_t, POINTER(hsa_ext_image_data_info_t)) @ 8
  hsa_ext_image_create: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_image_descriptor_t), c_void_p, hsa_access_permission_t, POINTER(hsa_ext_image_t)) @ 16
  hsa_ext_image_destroy: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t) @ 24
  hsa_ext_image_copy: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t, POINTER(hsa_dim3_t), hsa_ext_image_t, POINTER(hsa_dim3_t), POINTER(hsa_dim3_t)) @ 32
  hsa_ext_image_import: CFUNCTYPE(hsa_status_t, hsa_agent_t, c_void_p, c_size_t, c_size_t, hsa_ext_image_t, POINTER(hsa_ext_image_region_t)) @ 40
  hsa_ext_image_export: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t, c_void_p, c_size_t, c_size_t, POINTER(hsa_ext_image_region_t)) @ 48
  hsa_ext_image_clear: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t, c_void_p, POINTER(hsa_ext_image_region_t)) @ 56
  hsa_ext_sampler_create: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_sampler_descriptor_t), POINTER(hsa_ext_sampler_t)) @ 64
  hsa_ext_sampler_destroy: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_sampler_t) @ 72

hsa_ext_images_1_pfn_s: struct, 104 bytes
  hsa_ext_image_get_capability: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_geometry_t, POINTER(hsa_ext_image_format_t), POINTER(c_uint32)) @ 0
  hsa_ext_image_data_get_info: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_image_descriptor_t), hsa_access_permission_t, POINTER(hsa_ext_image_data_info_t)) @ 8
  hsa_ext_image_create: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_image_descriptor_t), c_void_p, hsa_access_permission_t, POINTER(hsa_ext_image_t)) @ 16
  hsa_ext_image_destroy: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t) @ 24
  hsa_ext_image_copy: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t, POINTER(hsa_dim3_t), hsa_ext_image_t, POINTER(hsa_dim3_t), POINTER(hsa_dim3_t)) @ 32
  hsa_ext_image_import: CFUNCTYPE(hsa_status_t, hsa_agent_t, c_void_p, c_size_t, c_size_t, hsa_ext_image_t, POINTER(hsa_ext_image_region_t)) @ 40
  hsa_ext_image_export: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t, c_void_p, c_size_t, c_size_t, POINTER(hsa_ext_image_region_t)) @ 48
  hsa_ext_image_clear: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_t, c_void_p, POINTER(hsa_ext_image_region_t)) @ 56
  hsa_ext_sampler_create: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_sampler_descriptor_t), POINTER(hsa_ext_sampler_t)) @ 64
  hsa_ext_sampler_destroy: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_sampler_t) @ 72
  hsa_ext_image_get_capability_with_layout: CFUNCTYPE(hsa_status_t, hsa_agent_t, hsa_ext_image_geometry_t, POINTER(hsa_ext_image_format_t), hsa_ext_image_data_layout_t, POINTER(c_uint32)) @ 80
  hsa_ext_image_data_get_info_with_layout: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_image_descriptor_t), hsa_access_permission_t, hsa_ext_image_data_layout_t, c_size_t, c_size_t, POINTER(hsa_ext_image_data_info_t)) @ 88
  hsa_ext_image_create_with_layout: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ext_image_descriptor_t), c_void_p, hsa_access_permission_t, hsa_ext_image_data_layout_t, c_size_t, c_size_t, POINTER(hsa_ext_image_t)) @ 96

BrigModuleHeader: struct, incomplete

hsa_ext_program_s: struct, 8 bytes
  handle: c_uint64 @ 0

hsa_ext_control_directives_s: struct, 144 bytes
  control_directives_mask: c_uint64 @ 0
  break_exceptions_mask: c_uint16 @ 8
  detect_exceptions_mask: c_uint16 @ 10
  max_dynamic_group_size: c_uint32 @ 12
  max_flat_grid_size: c_uint64 @ 16
  max_flat_workgroup_size: c_uint32 @ 24
  reserved1: c_uint32 @ 28
  required_grid_size: c_uint64 * 3 @ 32
  required_workgroup_size: hsa_dim3_t @ 56
  required_dim: c_uint8 @ 68
  reserved2: c_uint8 * 75 @ 69

hsa_ext_finalizer_1_00_pfn_s: struct, 48 bytes
  hsa_ext_program_create: CFUNCTYPE(hsa_status_t, hsa_machine_model_t, hsa_profile_t, hsa_default_float_rounding_mode_t, c_char_p, POINTER(hsa_ext_program_t)) @ 0
  hsa_ext_program_destroy: CFUNCTYPE(hsa_status_t, hsa_ext_program_t) @ 8
  hsa_ext_program_add_module: CFUNCTYPE(hsa_status_t, hsa_ext_program_t, hsa_ext_module_t) @ 16
  hsa_ext_program_iterate_modules: CFUNCTYPE(hsa_status_t, hsa_ext_program_t, CFUNCTYPE(hsa_status_t, hsa_ext_program_t, hsa_ext_module_t, c_void_p), c_void_p) @ 24
  hsa_ext_program_get_info: CFUNCTYPE(hsa_status_t, hsa_ext_program_t, hsa_ext_program_info_t, c_void_p) @ 32
  hsa_ext_program_finalize: CFUNCTYPE(hsa_status_t, hsa_ext_program_t, hsa_isa_t, c_int32, hsa_ext_control_directives_t, c_char_p, hsa_code_object_type_t, POINTER(hsa_code_object_t)) @ 40

hsa_ven_amd_loader_segment_descriptor_s: struct, 64 bytes
  agent: hsa_agent_t @ 0
  executable: hsa_executable_t @ 8
  code_object_storage_type: hsa_ven_amd_loader_code_object_storage_type_t @ 16
  code_object_storage_base: c_void_p @ 24
  code_object_storage_size: c_size_t @ 32
  code_object_storage_offset: c_size_t @ 40
  segment_base: c_void_p @ 48
  segment_size: c_size_t @ 56

hsa_ven_amd_loader_1_00_pfn_s: struct, 24 bytes
  hsa_ven_amd_loader_query_host_address: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(c_void_p)) @ 0
  hsa_ven_amd_loader_query_segment_descriptors: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_loader_segment_descriptor_t), POINTER(c_size_t)) @ 8
  hsa_ven_amd_loader_query_executable: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(hsa_executable_t)) @ 16

hsa_ven_amd_loader_1_01_pfn_s: struct, 40 bytes
  hsa_ven_amd_loader_query_host_address: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(c_void_p)) @ 0
  hsa_ven_amd_loader_query_segment_descriptors: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_loader_segment_descriptor_t), POINTER(c_size_t)) @ 8
  hsa_ven_amd_loader_query_executable: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(hsa_executable_t)) @ 16
  hsa_ven_amd_loader_executable_iterate_loaded_code_objects: CFUNCTYPE(hsa_status_t, hsa_executable_t, CFUNCTYPE(hsa_status_t, hsa_executable_t, hsa_loaded_code_object_t, c_void_p), c_void_p) @ 24
  hsa_ven_amd_loader_loaded_code_object_get_info: CFUNCTYPE(hsa_status_t, hsa_loaded_code_object_t, hsa_ven_amd_loader_loaded_code_object_info_t, c_void_p) @ 32

hsa_ven_amd_loader_1_02_pfn_s: struct, 48 bytes
  hsa_ven_amd_loader_query_host_address: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(c_void_p)) @ 0
  hsa_ven_amd_loader_query_segment_descriptors: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_loader_segment_descriptor_t), POINTER(c_size_t)) @ 8
  hsa_ven_amd_loader_query_executable: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(hsa_executable_t)) @ 16
  hsa_ven_amd_loader_executable_iterate_loaded_code_objects: CFUNCTYPE(hsa_status_t, hsa_executable_t, CFUNCTYPE(hsa_status_t, hsa_executable_t, hsa_loaded_code_object_t, c_void_p), c_void_p) @ 24
  hsa_ven_amd_loader_loaded_code_object_get_info: CFUNCTYPE(hsa_status_t, hsa_loaded_code_object_t, hsa_ven_amd_loader_loaded_code_object_info_t, c_void_p) @ 32
  hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: CFUNCTYPE(hsa_status_t, hsa_file_t, c_size_t, c_size_t, POINTER(hsa_code_object_reader_t)) @ 40

hsa_ven_amd_loader_1_03_pfn_s: struct, 56 bytes
  hsa_ven_amd_loader_query_host_address: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(c_void_p)) @ 0
  hsa_ven_amd_loader_query_segment_descriptors: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_loader_segment_descriptor_t), POINTER(c_size_t)) @ 8
  hsa_ven_amd_loader_query_executable: CFUNCTYPE(hsa_status_t, c_void_p, POINTER(hsa_executable_t)) @ 16
  hsa_ven_amd_loader_executable_iterate_loaded_code_objects: CFUNCTYPE(hsa_status_t, hsa_executable_t, CFUNCTYPE(hsa_status_t, hsa_executable_t, hsa_loaded_code_object_t, c_void_p), c_void_p) @ 24
  hsa_ven_amd_loader_loaded_code_object_get_info: CFUNCTYPE(hsa_status_t, hsa_loaded_code_object_t, hsa_ven_amd_loader_loaded_code_object_info_t, c_void_p) @ 32
  hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size: CFUNCTYPE(hsa_status_t, hsa_file_t, c_size_t, c_size_t, POINTER(hsa_code_object_reader_t)) @ 40
  hsa_ven_amd_loader_iterate_executables: CFUNCTYPE(hsa_status_t, CFUNCTYPE(hsa_status_t, hsa_executable_t, c_void_p), c_void_p) @ 48

hsa_ven_amd_aqlprofile_event_t: struct, 12 bytes
  block_name: hsa_ven_amd_aqlprofile_block_name_t @ 0
  block_index: c_uint32 @ 4
  counter_id: c_uint32 @ 8

hsa_ven_amd_aqlprofile_parameter_t: struct, 8 bytes
  parameter_name: hsa_ven_amd_aqlprofile_parameter_name_t @ 0
  value: c_uint32 @ 4

hsa_ven_amd_aqlprofile_descriptor_t: struct, 16 bytes
  ptr: c_void_p @ 0
  size: c_uint32 @ 8

hsa_ven_amd_aqlprofile_profile_t: struct, 80 bytes
  agent: hsa_agent_t @ 0
  type: hsa_ven_amd_aqlprofile_event_type_t @ 8
  events: POINTER(hsa_ven_amd_aqlprofile_event_t) @ 16
  event_count: c_uint32 @ 24
  parameters: POINTER(hsa_ven_amd_aqlprofile_parameter_t) @ 32
  parameter_count: c_uint32 @ 40
  output_buffer: hsa_ven_amd_aqlprofile_descriptor_t @ 48
  command_buffer: hsa_ven_amd_aqlprofile_descriptor_t @ 64

hsa_ext_amd_aql_pm4_packet_t: struct, 64 bytes
  header: c_uint16 @ 0
  pm4_command: c_uint16 * 27 @ 2
  completion_signal: hsa_signal_t @ 56

hsa_ven_amd_aqlprofile_info_data_t: struct, 32 bytes
  sample_id: c_uint32 @ 0
  : hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data @ 8

hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data: union, 24 bytes
  pmc_data: hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data @ 0
  trace_data: hsa_ven_amd_aqlprofile_descriptor_t @ 0

hsa_ven_amd_aqlprofile_info_data_t_union_pmc_data_pmc_data: struct, 24 bytes
  event: hsa_ven_amd_aqlprofile_event_t @ 0
  result: c_uint64 @ 16

hsa_ven_amd_aqlprofile_id_query_t: struct, 16 bytes
  name: c_char_p @ 0
  id: c_uint32 @ 8
  instance_count: c_uint32 @ 12

hsa_ven_amd_aqlprofile_1_00_pfn_s: struct, 80 bytes
  hsa_ven_amd_aqlprofile_version_major: CFUNCTYPE(c_uint32) @ 0
  hsa_ven_amd_aqlprofile_version_minor: CFUNCTYPE(c_uint32) @ 8
  hsa_ven_amd_aqlprofile_error_string: CFUNCTYPE(hsa_status_t, POINTER(c_char_p)) @ 16
  hsa_ven_amd_aqlprofile_validate_event: CFUNCTYPE(hsa_status_t, hsa_agent_t, POINTER(hsa_ven_amd_aqlprofile_event_t), POINTER(c_bool)) @ 24
  hsa_ven_amd_aqlprofile_start: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_aqlprofile_profile_t), POINTER(hsa_ext_amd_aql_pm4_packet_t)) @ 32
  hsa_ven_amd_aqlprofile_stop: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_aqlprofile_profile_t), POINTER(hsa_ext_amd_aql_pm4_packet_t)) @ 40
  hsa_ven_amd_aqlprofile_read: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_aqlprofile_profile_t), POINTER(hsa_ext_amd_aql_pm4_packet_t)) @ 48
  hsa_ven_amd_aqlprofile_legacy_get_pm4: CFUNCTYPE(hsa_status_t, POINTER(hsa_ext_amd_aql_pm4_packet_t), c_void_p) @ 56
  hsa_ven_amd_aqlprofile_get_info: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_aqlprofile_profile_t), hsa_ven_amd_aqlprofile_info_type_t, c_void_p) @ 64
  hsa_ven_amd_aqlprofile_iterate_data: CFUNCTYPE(hsa_status_t, POINTER(hsa_ven_amd_aqlprofile_profile_t), hsa_ven_amd_aqlprofile_data_callback_t, c_void_p) @ 72

amd_queue_s: struct, 256 bytes, align 64, explicit, by address
  hsa_queue: hsa_queue_t @ 0
  reserved1: c_uint32 * 4 @ 40
  write_dispatch_id: c_uint64 @ 56
  group_segment_aperture_base_hi: c_uint32 @ 64
  private_segment_aperture_base_hi: c_uint32 @ 68
  max_cu_id: c_uint32 @ 72
  max_wave_id: c_uint32 @ 76
  max_legacy_doorbell_dispatch_id_plus_1: c_uint64 @ 80
  legacy_doorbell_lock: c_uint32 @ 88
  reserved2: c_uint32 * 9 @ 92
  read_dispatch_id: c_uint64 @ 128
  read_dispatch_id_field_base_byte_offset: c_uint32 @ 136
  compute_tmpring_size: c_uint32 @ 140
  scratch_resource_descriptor: c_uint32 * 4 @ 144
  scratch_backing_memory_location: c_uint64 @ 160
  scratch_backing_memory_byte_size: c_uint64 @ 168
  scratch_wave64_lane_byte_size: c_uint32 @ 176
  queue_properties: amd_queue_properties32_t @ 180
  reserved3: c_uint32 * 2 @ 184
  queue_inactive_signal: hsa_signal_t @ 192
  reserved4: c_uint32 * 14 @ 200

amd_signal_s: struct, 64 bytes, align 64, explicit, by address
  kind: amd_signal_kind64_t @ 0
  : amd_signal_s_union_value @ 8
  event_mailbox_ptr: c_uint64 @ 16
  event_id: c_uint32 @ 24
  reserved1: c_uint32 @ 28
  start_ts: c_uint64 @ 32
  end_ts: c_uint64 @ 40
  : amd_signal_s_union_queue_ptr @ 48
  reserved3: c_uint32 * 2 @ 56

amd_signal_s_union_value: union, 8 bytes
  value: c_int64 @ 0
  legacy_hardware_doorbell_ptr: POINTER(c_uint32) @ 0
  hardware_doorbell_ptr: POINTER(c_uint64) @ 0

amd_signal_s_union_queue_ptr: union, 8 bytes
  queue_ptr: POINTER(amd_queue_t) @ 0
  reserved2: c_uint64 @ 0

amd_control_directives_s: struct, 128 bytes
  enabled_control_directives: amd_enabled_control_directive64_t @ 0
  enable_break_exceptions: c_uint16 @ 8
  enable_detect_exceptions: c_uint16 @ 10
  max_dynamic_group_size: c_uint32 @ 12
  max_flat_grid_size: c_uint64 @ 16
  max_flat_workgroup_size: c_uint32 @ 24
  required_dim: c_uint8 @ 28
  reserved1: c_uint8 * 3 @ 29
  required_grid_size: c_uint64 * 3 @ 32
  required_workgroup_size: c_uint32 * 3 @ 56
  reserved2: c_uint8 * 60 @ 68

amd_kernel_code_s: struct, 256 bytes, align 64, explicit, by address
  amd_kernel_code_version_major: amd_kernel_code_version32_t @ 0
  amd_kernel_code_version_minor: amd_kernel_code_version32_t @ 4
  amd_machine_kind: amd_machine_kind16_t @ 8
  amd_machine_version_major: amd_machine_version16_t @ 10
  amd_machine_version_minor: amd_machine_version16_t @ 12
  amd_machine_version_stepping: amd_machine_version16_t @ 14
  kernel_code_entry_byte_offset: c_int64 @ 16
  kernel_code_prefetch_byte_offset: c_int64 @ 24
  kernel_code_prefetch_byte_size: c_uint64 @ 32
  max_scratch_backing_memory_byte_size: c_uint64 @ 40
  compute_pgm_rsrc1: amd_compute_pgm_rsrc_one32_t @ 48
  compute_pgm_rsrc2: amd_compute_pgm_rsrc_two32_t @ 52
  kernel_code_properties: amd_kernel_code_properties32_t @ 56
  workitem_private_segment_byte_size: c_uint32 @ 60
  workgroup_group_segment_byte_size: c_uint32 @ 64
  gds_segment_byte_size: c_uint32 @ 68
  kernarg_segment_byte_size: c_uint64 @ 72
  workgroup_fbarrier_count: c_uint32 @ 80
  wavefront_sgpr_count: c_uint16 @ 84
  workitem_vgpr_count: c_uint16 @ 86
  reserved_vgpr_first: c_uint16 @ 88
  reserved_vgpr_count: c_uint16 @ 90
  reserved_sgpr_first: c_uint16 @ 92
  reserved_sgpr_count: c_uint16 @ 94
  debug_wavefront_private_segment_offset_sgpr: c_uint16 @ 96
  debug_private_segment_buffer_sgpr: c_uint16 @ 98
  kernarg_segment_alignment: amd_powertwo8_t @ 100
  group_segment_alignment: amd_powertwo8_t @ 101
  private_segment_alignment: amd_powertwo8_t @ 102
  wavefront_size: amd_powertwo8_t @ 103
  call_convention: c_int32 @ 104
  reserved1: c_uint8 * 12 @ 108
  runtime_loader_kernel_symbol: c_uint64 @ 120
  control_directives: amd_control_directives_t @ 128

amd_runtime_loader_debug_info_s: struct, 32 bytes
  elf_raw: c_void_p @ 0
  elf_size: c_size_t @ 8
  kernel_name: c_char_p @ 16
  owning_segment: c_void_p @ 24
"""

_enums = """
hsa_status_t: c_uint
  HSA_STATUS_SUCCESS = 0
  HSA_STATUS_INFO_BREAK = 1
  HSA_STATUS_ERROR = 0x1000
  HSA_STATUS_ERROR_INVALID_ARGUMENT = 0x1001
  HSA_STATUS_ERROR_INVALID_QUEUE_CREATION = 0x1002
  HSA_STATUS_ERROR_INVALID_ALLOCATION = 0x1003
  HSA_STATUS_ERROR_INVALID_AGENT = 0x1004
  HSA_STATUS_ERROR_INVALID_REGION = 0x1005
  HSA_STATUS_ERROR_INVALID_SIGNAL = 0x1006
  HSA_STATUS_ERROR_INVALID_QUEUE = 0x1007
  HSA_STATUS_ERROR_OUT_OF_RESOURCES = 0x1008
  HSA_STATUS_ERROR_INVALID_PACKET_FORMAT = 0x1009
  HSA_STATUS_ERROR_RESOURCE_FREE = 0x100a
  HSA_STATUS_ERROR_NOT_INITIALIZED = 0x100b
  HSA_STATUS_ERROR_REFCOUNT_OVERFLOW = 0x100c
  HSA_STATUS_ERROR_INCOMPATIBLE_ARGUMENTS = 0x100d
  HSA_STATUS_ERROR_INVALID_INDEX = 0x100e
  HSA_STATUS_ERROR_INVALID_ISA = 0x100f
  HSA_STATUS_ERROR_INVALID_ISA_NAME = 0x1017
  HSA_STATUS_ERROR_INVALID_CODE_OBJECT = 0x1010
  HSA_STATUS_ERROR_INVALID_EXECUTABLE = 0x1011
  HSA_STATUS_ERROR_FROZEN_EXECUTABLE = 0x1012
  HSA_STATUS_ERROR_INVALID_SYMBOL_NAME = 0x1013
  HSA_STATUS_ERROR_VARIABLE_ALREADY_DEFINED = 0x1014
  HSA_STATUS_ERROR_VARIABLE_UNDEFINED = 0x1015
  HSA_STATUS_ERROR_EXCEPTION = 0x1016
  HSA_STATUS_ERROR_INVALID_CODE_SYMBOL = 0x1018
  HSA_STATUS_ERROR_INVALID_EXECUTABLE_SYMBOL = 0x1019
  HSA_STATUS_ERROR_INVALID_FILE = 0x1020
  HSA_STATUS_ERROR_INVALID_CODE_OBJECT_READER = 0x1021
  HSA_STATUS_ERROR_INVALID_CACHE = 0x1022
  HSA_STATUS_ERROR_INVALID_WAVEFRONT = 0x1023
  HSA_STATUS_ERROR_INVALID_SIGNAL_GROUP = 0x1024
  HSA_STATUS_ERROR_INVALID_RUNTIME_STATE = 0x1025
  HSA_STATUS_ERROR_FATAL = 0x1026

hsa_access_permission_t: c_uint
  HSA_ACCESS_PERMISSION_RO = 1
  HSA_ACCESS_PERMISSION_WO = 2
  HSA_ACCESS_PERMISSION_RW = 3

hsa_endianness_t: c_uint
  HSA_ENDIANNESS_LITTLE = 0
  HSA_ENDIANNESS_BIG = 1

hsa_machine_model_t: c_uint
  HSA_MACHINE_MODEL_SMALL = 0
  HSA_MACHINE_MODEL_LARGE = 1

hsa_profile_t: c_uint
  HSA_PROFILE_BASE = 0
  HSA_PROFILE_FULL = 1

hsa_system_info_t: c_uint
  HSA_SYSTEM_INFO_VERSION_MAJOR = 0
  HSA_SYSTEM_INFO_VERSION_MINOR = 1
  HSA_SYSTEM_INFO_TIMESTAMP = 2
  HSA_SYSTEM_INFO_TIMESTAMP_FREQUENCY = 3
  HSA_SYSTEM_INFO_SIGNAL_MAX_WAIT = 4
  HSA_SYSTEM_INFO_ENDIANNESS = 5
  HSA_SYSTEM_INFO_MACHINE_MODEL = 6
  HSA_SYSTEM_INFO_EXTENSIONS = 7
  HSA_AMD_SYSTEM_INFO_BUILD_VERSION = 0x200
  HSA_AMD_SYSTEM_INFO_SVM_SUPPORTED = 0x201
  HSA_AMD_SYSTEM_INFO_SVM_ACCESSIBLE_BY_DEFAULT = 0x202

hsa_extension_t: c_uint
  HSA_EXTENSION_FINALIZER = 0
  HSA_EXTENSION_IMAGES = 1
  HSA_EXTENSION_PERFORMANCE_COUNTERS = 2
  HSA_EXTENSION_PROFILING_EVENTS = 3
  HSA_EXTENSION_STD_LAST = 3
  HSA_AMD_FIRST_EXTENSION = 0x200
  HSA_EXTENSION_AMD_PROFILER = 0x200
  HSA_EXTENSION_AMD_LOADER = 0x201
  HSA_EXTENSION_AMD_AQLPROFILE = 0x202
  HSA_AMD_LAST_EXTENSION = 0x202

hsa_agent_feature_t: c_uint
  HSA_AGENT_FEATURE_KERNEL_DISPATCH = 1
  HSA_AGENT_FEATURE_AGENT_DISPATCH = 2

hsa_device_type_t: c_uint
  HSA_DEVICE_TYPE_CPU = 0
  HSA_DEVICE_TYPE_GPU = 1
  HSA_DEVICE_TYPE_DSP = 2

hsa_default_float_rounding_mode_t: c_uint
  HSA_DEFAULT_FLOAT_ROUNDING_MODE_DEFAULT = 0
  HSA_DEFAULT_FLOAT_ROUNDING_MODE_ZERO = 1
  HSA_DEFAULT_FLOAT_ROUNDING_MODE_NEAR = 2

hsa_agent_info_t: c_uint
  HSA_AGENT_INFO_NAME = 0
  HSA_AGENT_INFO_VENDOR_NAME = 1
  HSA_AGENT_INFO_FEATURE = 2
  HSA_AGENT_INFO_MACHINE_MODEL = 3
  HSA_AGENT_INFO_PROFILE = 4
  HSA_AGENT_INFO_DEFAULT_FLOAT_ROUNDING_MODE = 5
  HSA_AGENT_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES = 23
  HSA_AGENT_INFO_FAST_F16_OPERATION = 24
  HSA_AGENT_INFO_WAVEFRONT_SIZE = 6
  HSA_AGENT_INFO_WORKGROUP_MAX_DIM = 7
  HSA_AGENT_INFO_WORKGROUP_MAX_SIZE = 8
  HSA_AGENT_INFO_GRID_MAX_DIM = 9
  HSA_AGENT_INFO_GRID_MAX_SIZE = 10
  HSA_AGENT_INFO_FBARRIER_MAX_SIZE = 11
  HSA_AGENT_INFO_QUEUES_MAX = 12
  HSA_AGENT_INFO_QUEUE_MIN_SIZE = 13
  HSA_AGENT_INFO_QUEUE_MAX_SIZE = 14
  HSA_AGENT_INFO_QUEUE_TYPE = 15
  HSA_AGENT_INFO_NODE = 16
  HSA_AGENT_INFO_DEVICE = 17
  HSA_AGENT_INFO_CACHE_SIZE = 18
  HSA_AGENT_INFO_ISA = 19
  HSA_AGENT_INFO_EXTENSIONS = 20
  HSA_AGENT_INFO_VERSION_MAJOR = 21
  HSA_AGENT_INFO_VERSION_MINOR = 22

hsa_exception_policy_t: c_uint
  HSA_EXCEPTION_POLICY_BREAK = 1
  HSA_EXCEPTION_POLICY_DETECT = 2

hsa_cache_info_t: c_uint
  HSA_CACHE_INFO_NAME_LENGTH = 0
  HSA_CACHE_INFO_NAME = 1
  HSA_CACHE_INFO_LEVEL = 2
  HSA_CACHE_INFO_SIZE = 3

hsa_signal_condition_t: c_uint
  HSA_SIGNAL_CONDITION_EQ = 0
  HSA_SIGNAL_CONDITION_NE = 1
  HSA_SIGNAL_CONDITION_LT = 2
  HSA_SIGNAL_CONDITION_GTE = 3

hsa_wait_state_t: c_uint
  HSA_WAIT_STATE_BLOCKED = 0
  HSA_WAIT_STATE_ACTIVE = 1

hsa_queue_type_t: c_uint
  HSA_QUEUE_TYPE_MULTI = 0
  HSA_QUEUE_TYPE_SINGLE = 1
  HSA_QUEUE_TYPE_COOPERATIVE = 2

hsa_queue_feature_t: c_uint
  HSA_QUEUE_FEATURE_KERNEL_DISPATCH = 1
  HSA_QUEUE_FEATURE_AGENT_DISPATCH = 2

hsa_packet_type_t: c_uint
  HSA_PACKET_TYPE_VENDOR_SPECIFIC = 0
  HSA_PACKET_TYPE_INVALID = 1
  HSA_PACKET_TYPE_KERNEL_DISPATCH = 2
  HSA_PACKET_TYPE_BARRIER_AND = 3
  HSA_PACKET_TYPE_AGENT_DISPATCH = 4
  HSA_PACKET_TYPE_BARRIER_OR = 5

hsa_fence_scope_t: c_uint
  HSA_FENCE_SCOPE_NONE = 0
  HSA_FENCE_SCOPE_AGENT = 1
  HSA_FENCE_SCOPE_SYSTEM = 2

hsa_packet_header_t: c_uint
  HSA_PACKET_HEADER_TYPE = 0
  HSA_PACKET_HEADER_BARRIER = 8
  HSA_PACKET_HEADER_SCACQUIRE_FENCE_SCOPE = 9
  HSA_PACKET_HEADER_ACQUIRE_FENCE_SCOPE = 9
  HSA_PACKET_HEADER_SCRELEASE_FENCE_SCOPE = 11
  HSA_PACKET_HEADER_RELEASE_FENCE_SCOPE = 11

hsa_packet_header_width_t: c_uint
  HSA_PACKET_HEADER_WIDTH_TYPE = 8
  HSA_PACKET_HEADER_WIDTH_BARRIER = 1
  HSA_PACKET_HEADER_WIDTH_SCACQUIRE_FENCE_SCOPE = 2
  HSA_PACKET_HEADER_WIDTH_ACQUIRE_FENCE_SCOPE = 2
  HSA_PACKET_HEADER_WIDTH_SCRELEASE_FENCE_SCOPE = 2
  HSA_PACKET_HEADER_WIDTH_RELEASE_FENCE_SCOPE = 2

hsa_kernel_dispatch_packet_setup_t: c_uint
  HSA_KERNEL_DISPATCH_PACKET_SETUP_DIMENSIONS = 0

hsa_kernel_dispatch_packet_setup_width_t: c_uint
  HSA_KERNEL_DISPATCH_PACKET_SETUP_WIDTH_DIMENSIONS = 2

hsa_region_segment_t: c_uint
  HSA_REGION_SEGMENT_GLOBAL = 0
  HSA_REGION_SEGMENT_READONLY = 1
  HSA_REGION_SEGMENT_PRIVATE = 2
  HSA_REGION_SEGMENT_GROUP = 3
  HSA_REGION_SEGMENT_KERNARG = 4

hsa_region_global_flag_t: c_uint
  HSA_REGION_GLOBAL_FLAG_KERNARG = 1
  HSA_REGION_GLOBAL_FLAG_FINE_GRAINED = 2
  HSA_REGION_GLOBAL_FLAG_COARSE_GRAINED = 4

hsa_region_info_t: c_uint
  HSA_REGION_INFO_SEGMENT = 0
  HSA_REGION_INFO_GLOBAL_FLAGS = 1
  HSA_REGION_INFO_SIZE = 2
  HSA_REGION_INFO_ALLOC_MAX_SIZE = 4
  HSA_REGION_INFO_ALLOC_MAX_PRIVATE_WORKGROUP_SIZE = 8
  HSA_REGION_INFO_RUNTIME_ALLOC_ALLOWED = 5
  HSA_REGION_INFO_RUNTIME_ALLOC_GRANULE = 6
  HSA_REGION_INFO_RUNTIME_ALLOC_ALIGNMENT = 7

hsa_isa_info_t: c_uint
  HSA_ISA_INFO_NAME_LENGTH = 0
  HSA_ISA_INFO_NAME = 1
  HSA_ISA_INFO_CALL_CONVENTION_COUNT = 2
  HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONT_SIZE = 3
  HSA_ISA_INFO_CALL_CONVENTION_INFO_WAVEFRONTS_PER_COMPUTE_UNIT = 4
  HSA_ISA_INFO_MACHINE_MODELS = 5
  HSA_ISA_INFO_PROFILES = 6
  HSA_ISA_INFO_DEFAULT_FLOAT_ROUNDING_MODES = 7
  HSA_ISA_INFO_BASE_PROFILE_DEFAULT_FLOAT_ROUNDING_MODES = 8
  HSA_ISA_INFO_FAST_F16_OPERATION = 9
  HSA_ISA_INFO_WORKGROUP_MAX_DIM = 12
  HSA_ISA_INFO_WORKGROUP_MAX_SIZE = 13
  HSA_ISA_INFO_GRID_MAX_DIM = 14
  HSA_ISA_INFO_GRID_MAX_SIZE = 16
  HSA_ISA_INFO_FBARRIER_MAX_SIZE = 17

hsa_fp_type_t: c_uint
  HSA_FP_TYPE_16 = 1
  HSA_FP_TYPE_32 = 2
  HSA_FP_TYPE_64 = 4

hsa_flush_mode_t: c_uint
  HSA_FLUSH_MODE_FTZ = 1
  HSA_FLUSH_MODE_NON_FTZ = 2

hsa_round_method_t: c_uint
  HSA_ROUND_METHOD_SINGLE = 1
  HSA_ROUND_METHOD_DOUBLE = 2

hsa_wavefront_info_t: c_uint
  HSA_WAVEFRONT_INFO_SIZE = 0

hsa_executable_state_t: c_uint
  HSA_EXECUTABLE_STATE_UNFROZEN = 0
  HSA_EXECUTABLE_STATE_FROZEN = 1

hsa_executable_info_t: c_uint
  HSA_EXECUTABLE_INFO_PROFILE = 1
  HSA_EXECUTABLE_INFO_STATE = 2
  HSA_EXECUTABLE_INFO_DEFAULT_FLOAT_ROUNDING_MODE = 3

hsa_symbol_kind_t: c_uint
  HSA_SYMBOL_KIND_VARIABLE = 0
  HSA_SYMBOL_KIND_KERNEL = 1
  HSA_SYMBOL_KIND_INDIRECT_FUNCTION = 2

hsa_symbol_linkage_t: c_uint
  HSA_SYMBOL_LINKAGE_MODULE = 0
  HSA_SYMBOL_LINKAGE_PROGRAM = 1

hsa_variable_allocation_t: c_uint
  HSA_VARIABLE_ALLOCATION_AGENT = 0
  HSA_VARIABLE_ALLOCATION_PROGRAM = 1

hsa_variable_segment_t: c_uint
  HSA_VARIABLE_SEGMENT_GLOBAL = 0
  HSA_VARIABLE_SEGMENT_READONLY = 1

hsa_executable_symbol_info_t: c_uint
  HSA_EXECUTABLE_SYMBOL_INFO_TYPE = 0
  HSA_EXECUTABLE_SYMBOL_INFO_NAME_LENGTH = 1
  HSA_EXECUTABLE_SYMBOL_INFO_NAME = 2
  HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME_LENGTH = 3
  HSA_EXECUTABLE_SYMBOL_INFO_MODULE_NAME = 4
  HSA_EXECUTABLE_SYMBOL_INFO_AGENT = 20
  HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ADDRESS = 21
  HSA_EXECUTABLE_SYMBOL_INFO_LINKAGE = 5
  HSA_EXECUTABLE_SYMBOL_INFO_IS_DEFINITION = 17
  HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALLOCATION = 6
  HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SEGMENT = 7
  HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_ALIGNMENT = 8
  HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_SIZE = 9
  HSA_EXECUTABLE_SYMBOL_INFO_VARIABLE_IS_CONST = 10
  HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_OBJECT = 22
  HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE = 11
  HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT = 12
  HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE = 13
  HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE = 14
  HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK = 15
  HSA_EXECUTABLE_SYMBOL_INFO_KERNEL_CALL_CONVENTION = 18
  HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_OBJECT = 23
  HSA_EXECUTABLE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION = 16

hsa_code_object_type_t: c_uint
  HSA_CODE_OBJECT_TYPE_PROGRAM = 0

hsa_code_object_info_t: c_uint
  HSA_CODE_OBJECT_INFO_VERSION = 0
  HSA_CODE_OBJECT_INFO_TYPE = 1
  HSA_CODE_OBJECT_INFO_ISA = 2
  HSA_CODE_OBJECT_INFO_MACHINE_MODEL = 3
  HSA_CODE_OBJECT_INFO_PROFILE = 4
  HSA_CODE_OBJECT_INFO_DEFAULT_FLOAT_ROUNDING_MODE = 5

hsa_code_symbol_info_t: c_uint
  HSA_CODE_SYMBOL_INFO_TYPE = 0
  HSA_CODE_SYMBOL_INFO_NAME_LENGTH = 1
  HSA_CODE_SYMBOL_INFO_NAME = 2
  HSA_CODE_SYMBOL_INFO_MODULE_NAME_LENGTH = 3
  HSA_CODE_SYMBOL_INFO_MODULE_NAME = 4
  HSA_CODE_SYMBOL_INFO_LINKAGE = 5
  HSA_CODE_SYMBOL_INFO_IS_DEFINITION = 17
  HSA_CODE_SYMBOL_INFO_VARIABLE_ALLOCATION = 6
  HSA_CODE_SYMBOL_INFO_VARIABLE_SEGMENT = 7
  HSA_CODE_SYMBOL_INFO_VARIABLE_ALIGNMENT = 8
  HSA_CODE_SYMBOL_INFO_VARIABLE_SIZE = 9
  HSA_CODE_SYMBOL_INFO_VARIABLE_IS_CONST = 10
  HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_SIZE = 11
  HSA_CODE_SYMBOL_INFO_KERNEL_KERNARG_SEGMENT_ALIGNMENT = 12
  HSA_CODE_SYMBOL_INFO_KERNEL_GROUP_SEGMENT_SIZE = 13
  HSA_CODE_SYMBOL_INFO_KERNEL_PRIVATE_SEGMENT_SIZE = 14
  HSA_CODE_SYMBOL_INFO_KERNEL_DYNAMIC_CALLSTACK = 15
  HSA_CODE_SYMBOL_INFO_KERNEL_CALL_CONVENTION = 18
  HSA_CODE_SYMBOL_INFO_INDIRECT_FUNCTION_CALL_CONVENTION = 16

hsa_amd_packet_type_t: c_uint
  HSA_AMD_PACKET_TYPE_BARRIER_VALUE = 2

hsa_amd_agent_info_s: c_uint
  HSA_AMD_AGENT_INFO_CHIP_ID = 0xa000
  HSA_AMD_AGENT_INFO_CACHELINE_SIZE = 0xa001
  HSA_AMD_AGENT_INFO_COMPUTE_UNIT_COUNT = 0xa002
  HSA_AMD_AGENT_INFO_MAX_CLOCK_FREQUENCY = 0xa003
  HSA_AMD_AGENT_INFO_DRIVER_NODE_ID = 0xa004
  HSA_AMD_AGENT_INFO_MAX_ADDRESS_WATCH_POINTS = 0xa005
  HSA_AMD_AGENT_INFO_BDFID = 0xa006
  HSA_AMD_AGENT_INFO_MEMORY_WIDTH = 0xa007
  HSA_AMD_AGENT_INFO_MEMORY_MAX_FREQUENCY = 0xa008
  HSA_AMD_AGENT_INFO_PRODUCT_NAME = 0xa009
  HSA_AMD_AGENT_INFO_MAX_WAVES_PER_CU = 0xa00a
  HSA_AMD_AGENT_INFO_NUM_SIMDS_PER_CU = 0xa00b
  HSA_AMD_AGENT_INFO_NUM_SHADER_ENGINES = 0xa00c
  HSA_AMD_AGENT_INFO_NUM_SHADER_ARRAYS_PER_SE = 0xa00d
  HSA_AMD_AGENT_INFO_HDP_FLUSH = 0xa00e
  HSA_AMD_AGENT_INFO_DOMAIN = 0xa00f
  HSA_AMD_AGENT_INFO_COOPERATIVE_QUEUES = 0xa010
  HSA_AMD_AGENT_INFO_UUID = 0xa011
  HSA_AMD_AGENT_INFO_ASIC_REVISION = 0xa012
  HSA_AMD_AGENT_INFO_SVM_DIRECT_HOST_ACCESS = 0xa013
  HSA_AMD_AGENT_INFO_COOPERATIVE_COMPUTE_UNIT_COUNT = 0xa014

hsa_amd_region_info_s: c_uint
  HSA_AMD_REGION_INFO_HOST_ACCESSIBLE = 0xa000
  HSA_AMD_REGION_INFO_BASE = 0xa001
  HSA_AMD_REGION_INFO_BUS_WIDTH = 0xa002
  HSA_AMD_REGION_INFO_MAX_CLOCK_FREQUENCY = 0xa003

hsa_amd_coherency_type_s: c_uint
  HSA_AMD_COHERENCY_TYPE_COHERENT = 0
  HSA_AMD_COHERENCY_TYPE_NONCOHERENT = 1

hsa_amd_signal_attribute_t: c_uint
  HSA_AMD_SIGNAL_AMD_GPU_ONLY = 1
  HSA_AMD_SIGNAL_IPC = 2

hsa_amd_segment_t: c_uint
  HSA_AMD_SEGMENT_GLOBAL = 0
  HSA_AMD_SEGMENT_READONLY = 1
  HSA_AMD_SEGMENT_PRIVATE = 2
  HSA_AMD_SEGMENT_GROUP = 3

hsa_amd_memory_pool_global_flag_s: c_uint
  HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_KERNARG_INIT = 1
  HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_FINE_GRAINED = 2
  HSA_AMD_MEMORY_POOL_GLOBAL_FLAG_COARSE_GRAINED = 4

hsa_amd_memory_pool_info_t: c_uint
  HSA_AMD_MEMORY_POOL_INFO_SEGMENT = 0
  HSA_AMD_MEMORY_POOL_INFO_GLOBAL_FLAGS = 1
  HSA_AMD_MEMORY_POOL_INFO_SIZE = 2
  HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALLOWED = 5
  HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_GRANULE = 6
  HSA_AMD_MEMORY_POOL_INFO_RUNTIME_ALLOC_ALIGNMENT = 7
  HSA_AMD_MEMORY_POOL_INFO_ACCESSIBLE_BY_ALL = 15
  HSA_AMD_MEMORY_POOL_INFO_ALLOC_MAX_SIZE = 16

hsa_amd_copy_direction_t: c_uint
  hsaHostToHost = 0
  hsaHostToDevice = 1
  hsaDeviceToHost = 2
  hsaDeviceToDevice = 3

hsa_amd_memory_pool_access_t: c_uint
  HSA_AMD_MEMORY_POOL_ACCESS_NEVER_ALLOWED = 0
  HSA_AMD_MEMORY_POOL_ACCESS_ALLOWED_BY_DEFAULT = 1
  HSA_AMD_MEMORY_POOL_ACCESS_DISALLOWED_BY_DEFAULT = 2

hsa_amd_link_info_type_t: c_uint
  HSA_AMD_LINK_INFO_TYPE_HYPERTRANSPORT = 0
  HSA_AMD_LINK_INFO_TYPE_QPI = 1
  HSA_AMD_LINK_INFO_TYPE_PCIE = 2
  HSA_AMD_LINK_INFO_TYPE_INFINBAND = 3
  HSA_AMD_LINK_INFO_TYPE_XGMI = 4

hsa_amd_agent_memory_pool_info_t: c_uint
  HSA_AMD_AGENT_MEMORY_POOL_INFO_ACCESS = 0
  HSA_AMD_AGENT_MEMORY_POOL_INFO_NUM_LINK_HOPS = 1
  HSA_AMD_AGENT_MEMORY_POOL_INFO_LINK_INFO = 2

hsa_amd_pointer_type_t: c_uint
  HSA_EXT_POINTER_TYPE_UNKNOWN = 0
  HSA_EXT_POINTER_TYPE_HSA = 1
  HSA_EXT_POINTER_TYPE_LOCKED = 2
  HSA_EXT_POINTER_TYPE_GRAPHICS = 3
  HSA_EXT_POINTER_TYPE_IPC = 4

hsa_amd_event_type_s: c_uint
  HSA_AMD_GPU_MEMORY_FAULT_EVENT = 0

hsa_amd_memory_fault_reason_t: c_int
  HSA_AMD_MEMORY_FAULT_PAGE_NOT_PRESENT = 1
  HSA_AMD_MEMORY_FAULT_READ_ONLY = 2
  HSA_AMD_MEMORY_FAULT_NX = 4
  HSA_AMD_MEMORY_FAULT_HOST_ONLY = 8
  HSA_AMD_MEMORY_FAULT_DRAMECC = 16
  HSA_AMD_MEMORY_FAULT_IMPRECISE = 32
  HSA_AMD_MEMORY_FAULT_SRAMECC = 64
  HSA_AMD_MEMORY_FAULT_HANG = -2147483648

hsa_amd_queue_priority_s: c_uint
  HSA_AMD_QUEUE_PRIORITY_LOW = 0
  HSA_AMD_QUEUE_PRIORITY_NORMAL = 1
  HSA_AMD_QUEUE_PRIORITY_HIGH = 2

hsa_amd_svm_model_s: c_uint
  HSA_AMD_SVM_GLOBAL_FLAG_FINE_GRAINED = 0
  HSA_AMD_SVM_GLOBAL_FLAG_COARSE_GRAINED = 1
  HSA_AMD_SVM_GLOBAL_FLAG_INDETERMINATE = 2

hsa_amd_svm_attribute_s: c_uint
  HSA_AMD_SVM_ATTRIB_GLOBAL_FLAG = 0
  HSA_AMD_SVM_ATTRIB_READ_ONLY = 1
  HSA_AMD_SVM_ATTRIB_HIVE_LOCAL = 2
  HSA_AMD_SVM_ATTRIB_MIGRATION_GRANULARITY = 3
  HSA_AMD_SVM_ATTRIB_PREFERRED_LOCATION = 4
  HSA_AMD_SVM_ATTRIB_PREFETCH_LOCATION = 5
  HSA_AMD_SVM_ATTRIB_READ_MOSTLY = 6
  HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE = 0x200
  HSA_AMD_SVM_ATTRIB_AGENT_ACCESSIBLE_IN_PLACE = 0x201
  HSA_AMD_SVM_ATTRIB_AGENT_NO_ACCESS = 0x202
  HSA_AMD_SVM_ATTRIB_ACCESS_QUERY = 0x203

hsa_ext_image_geometry_t: c_uint
  HSA_EXT_IMAGE_GEOMETRY_1D = 0
  HSA_EXT_IMAGE_GEOMETRY_2D = 1
  HSA_EXT_IMAGE_GEOMETRY_3D = 2
  HSA_EXT_IMAGE_GEOMETRY_1DA = 3
  HSA_EXT_IMAGE_GEOMETRY_2DA = 4
  HSA_EXT_IMAGE_GEOMETRY_1DB = 5
  HSA_EXT_IMAGE_GEOMETRY_2DDEPTH = 6
  HSA_EXT_IMAGE_GEOMETRY_2DADEPTH = 7

hsa_ext_image_channel_type_t: c_uint
  HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT8 = 0
  HSA_EXT_IMAGE_CHANNEL_TYPE_SNORM_INT16 = 1
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT8 = 2
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT16 = 3
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_INT24 = 4
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_555 = 5
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_565 = 6
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNORM_SHORT_101010 = 7
  HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT8 = 8
  HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT16 = 9
  HSA_EXT_IMAGE_CHANNEL_TYPE_SIGNED_INT32 = 10
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT8 = 11
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT16 = 12
  HSA_EXT_IMAGE_CHANNEL_TYPE_UNSIGNED_INT32 = 13
  HSA_EXT_IMAGE_CHANNEL_TYPE_HALF_FLOAT = 14
  HSA_EXT_IMAGE_CHANNEL_TYPE_FLOAT = 15

hsa_ext_image_channel_order_t: c_uint
  HSA_EXT_IMAGE_CHANNEL_ORDER_A = 0
  HSA_EXT_IMAGE_CHANNEL_ORDER_R = 1
  HSA_EXT_IMAGE_CHANNEL_ORDER_RX = 2
  HSA_EXT_IMAGE_CHANNEL_ORDER_RG = 3
  HSA_EXT_IMAGE_CHANNEL_ORDER_RGX = 4
  HSA_EXT_IMAGE_CHANNEL_ORDER_RA = 5
  HSA_EXT_IMAGE_CHANNEL_ORDER_RGB = 6
  HSA_EXT_IMAGE_CHANNEL_ORDER_RGBX = 7
  HSA_EXT_IMAGE_CHANNEL_ORDER_RGBA = 8
  HSA_EXT_IMAGE_CHANNEL_ORDER_BGRA = 9
  HSA_EXT_IMAGE_CHANNEL_ORDER_ARGB = 10
  HSA_EXT_IMAGE_CHANNEL_ORDER_ABGR = 11
  HSA_EXT_IMAGE_CHANNEL_ORDER_SRGB = 12
  HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBX = 13
  HSA_EXT_IMAGE_CHANNEL_ORDER_SRGBA = 14
  HSA_EXT_IMAGE_CHANNEL_ORDER_SBGRA = 15
  HSA_EXT_IMAGE_CHANNEL_ORDER_INTENSITY = 16
  HSA_EXT_IMAGE_CHANNEL_ORDER_LUMINANCE = 17
  HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH = 18
  HSA_EXT_IMAGE_CHANNEL_ORDER_DEPTH_STENCIL = 19

hsa_ext_image_capability_t: c_uint
  HSA_EXT_IMAGE_CAPABILITY_NOT_SUPPORTED = 0
  HSA_EXT_IMAGE_CAPABILITY_READ_ONLY = 1
  HSA_EXT_IMAGE_CAPABILITY_WRITE_ONLY = 2
  HSA_EXT_IMAGE_CAPABILITY_READ_WRITE = 4
  HSA_EXT_IMAGE_CAPABILITY_READ_MODIFY_WRITE = 8
  HSA_EXT_IMAGE_CAPABILITY_ACCESS_INVARIANT_DATA_LAYOUT = 0x10

hsa_ext_image_data_layout_t: c_uint
  HSA_EXT_IMAGE_DATA_LAYOUT_OPAQUE = 0
  HSA_EXT_IMAGE_DATA_LAYOUT_LINEAR = 1

hsa_ext_sampler_addressing_mode_t: c_uint
  HSA_EXT_SAMPLER_ADDRESSING_MODE_UNDEFINED = 0
  HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_EDGE = 1
  HSA_EXT_SAMPLER_ADDRESSING_MODE_CLAMP_TO_BORDER = 2
  HSA_EXT_SAMPLER_ADDRESSING_MODE_REPEAT = 3
  HSA_EXT_SAMPLER_ADDRESSING_MODE_MIRRORED_REPEAT = 4

hsa_ext_sampler_coordinate_mode_t: c_uint
  HSA_EXT_SAMPLER_COORDINATE_MODE_UNNORMALIZED = 0
  HSA_EXT_SAMPLER_COORDINATE_MODE_NORMALIZED = 1

hsa_ext_sampler_filter_mode_t: c_uint
  HSA_EXT_SAMPLER_FILTER_MODE_NEAREST = 0
  HSA_EXT_SAMPLER_FILTER_MODE_LINEAR = 1

hsa_ext_program_info_t: c_uint
  HSA_EXT_PROGRAM_INFO_MACHINE_MODEL = 0
  HSA_EXT_PROGRAM_INFO_PROFILE = 1
  HSA_EXT_PROGRAM_INFO_DEFAULT_FLOAT_ROUNDING_MODE = 2

hsa_ext_finalizer_call_convention_t: c_int
  HSA_EXT_FINALIZER_CALL_CONVENTION_AUTO = -1

hsa_ven_amd_loader_code_object_storage_type_t: c_uint
  HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_NONE = 0
  HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_FILE = 1
  HSA_VEN_AMD_LOADER_CODE_OBJECT_STORAGE_TYPE_MEMORY = 2

hsa_ven_amd_loader_loaded_code_object_kind_t: c_uint
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_PROGRAM = 1
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_KIND_AGENT = 2

hsa_ven_amd_loader_loaded_code_object_info_e: c_uint
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_EXECUTABLE = 1
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_KIND = 2
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_AGENT = 3
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_TYPE = 4
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_BASE = 5
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_MEMORY_SIZE = 6
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_CODE_OBJECT_STORAGE_FILE = 7
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_DELTA = 8
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_BASE = 9
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_LOAD_SIZE = 0xa
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI_LENGTH = 0xb
  HSA_VEN_AMD_LOADER_LOADED_CODE_OBJECT_INFO_URI = 0xc

hsa_ven_amd_aqlprofile_event_type_t: c_uint
  HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_PMC = 0
  HSA_VEN_AMD_AQLPROFILE_EVENT_TYPE_TRACE = 1

hsa_ven_amd_aqlprofile_block_name_t: c_uint
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPC = 0
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_CPF = 1
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GDS = 2
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBM = 3
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GRBMSE = 4
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SPI = 5
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQ = 6
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SQCS = 7
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SRBM = 8
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SX = 9
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TA = 10
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCA = 11
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCC = 12
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TCP = 13
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_TD = 14
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCARB = 15
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCHUB = 16
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCMCBVM = 17
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCSEQ = 18
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCVML2 = 19
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_MCXBAR = 20
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATC = 21
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_ATCL2 = 22
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCEA = 23
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_RPB = 24
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_SDMA = 25
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1A = 26
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL1C = 27
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2A = 28
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GL2C = 29
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GCR = 30
  HSA_VEN_AMD_AQLPROFILE_BLOCK_NAME_GUS = 31
  HSA_VEN_AMD_AQLPROFILE_BLOCKS_NUMBER = 32

hsa_ven_amd_aqlprofile_parameter_name_t: c_uint
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_COMPUTE_UNIT_TARGET = 0
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_VM_ID_MASK = 1
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_MASK = 2
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK = 3
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_TOKEN_MASK2 = 4
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SE_MASK = 5
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_SAMPLE_RATE = 6
  HSA_VEN_AMD_AQLPROFILE_PARAMETER_NAME_K_CONCURRENT = 7

hsa_ven_amd_aqlprofile_info_type_t: c_uint
  HSA_VEN_AMD_AQLPROFILE_INFO_COMMAND_BUFFER_SIZE = 0
  HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA_SIZE = 1
  HSA_VEN_AMD_AQLPROFILE_INFO_PMC_DATA = 2
  HSA_VEN_AMD_AQLPROFILE_INFO_TRACE_DATA = 3
  HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_COUNTERS = 4
  HSA_VEN_AMD_AQLPROFILE_INFO_BLOCK_ID = 5
  HSA_VEN_AMD_AQLPROFILE_INFO_ENABLE_CMD = 6
  HSA_VEN_AMD_AQLPROFILE_INFO_DISABLE_CMD = 7

amd_queue_properties_t: c_int
  AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_SHIFT = 0
  AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_WIDTH = 1
  AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER = 1
  AMD_QUEUE_PROPERTIES_IS_PTR64_SHIFT = 1
  AMD_QUEUE_PROPERTIES_IS_PTR64_WIDTH = 1
  AMD_QUEUE_PROPERTIES_IS_PTR64 = 2
  AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_SHIFT = 2
  AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS_WIDTH = 1
  AMD_QUEUE_PROPERTIES_ENABLE_TRAP_HANDLER_DEBUG_SGPRS = 4
  AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_SHIFT = 3
  AMD_QUEUE_PROPERTIES_ENABLE_PROFILING_WIDTH = 1
  AMD_QUEUE_PROPERTIES_ENABLE_PROFILING = 8
  AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_SHIFT = 4
  AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE_WIDTH = 1
  AMD_QUEUE_PROPERTIES_USE_SCRATCH_ONCE = 16
  AMD_QUEUE_PROPERTIES_RESERVED1_SHIFT = 5
  AMD_QUEUE_PROPERTIES_RESERVED1_WIDTH = 27
  AMD_QUEUE_PROPERTIES_RESERVED1 = -32

amd_signal_kind_t: c_int
  AMD_SIGNAL_KIND_INVALID = 0
  AMD_SIGNAL_KIND_USER = 1
  AMD_SIGNAL_KIND_DOORBELL = -1
  AMD_SIGNAL_KIND_LEGACY_DOORBELL = -2

amd_kernel_code_version_t: c_uint
  AMD_KERNEL_CODE_VERSION_MAJOR = 1
  AMD_KERNEL_CODE_VERSION_MINOR = 1

amd_machine_kind_t: c_uint
  AMD_MACHINE_KIND_UNDEFINED = 0
  AMD_MACHINE_KIND_AMDGPU = 1

amd_float_round_mode_t: c_uint
  AMD_FLOAT_ROUND_MODE_NEAREST_EVEN = 0
  AMD_FLOAT_ROUND_MODE_PLUS_INFINITY = 1
  AMD_FLOAT_ROUND_MODE_MINUS_INFINITY = 2
  AMD_FLOAT_ROUND_MODE_ZERO = 3

amd_float_denorm_mode_t: c_uint
  AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE_OUTPUT = 0
  AMD_FLOAT_DENORM_MODE_FLUSH_OUTPUT = 1
  AMD_FLOAT_DENORM_MODE_FLUSH_SOURCE = 2
  AMD_FLOAT_DENORM_MODE_NO_FLUSH = 3

amd_compute_pgm_rsrc_one_t: c_int
  AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_SHIFT = 0
  AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT_WIDTH = 6
  AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WORKITEM_VGPR_COUNT = 63
  AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_SHIFT = 6
  AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT_WIDTH = 4
  AMD_COMPUTE_PGM_RSRC_ONE_GRANULATED_WAVEFRONT_SGPR_COUNT = 960
  AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_SHIFT = 10
  AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY_WIDTH = 2
  AMD_COMPUTE_PGM_RSRC_ONE_PRIORITY = 3072
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_SHIFT = 12
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32_WIDTH = 2
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_32 = 12288
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_SHIFT = 14
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64_WIDTH = 2
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_ROUND_MODE_16_64 = 49152
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_SHIFT = 16
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32_WIDTH = 2
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_32 = 196608
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_SHIFT = 18
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64_WIDTH = 2
  AMD_COMPUTE_PGM_RSRC_ONE_FLOAT_DENORM_MODE_16_64 = 786432
  AMD_COMPUTE_PGM_RSRC_ONE_PRIV_SHIFT = 20
  AMD_COMPUTE_PGM_RSRC_ONE_PRIV_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_ONE_PRIV = 1048576
  AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_SHIFT = 21
  AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_DX10_CLAMP = 2097152
  AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_SHIFT = 22
  AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_ONE_DEBUG_MODE = 4194304
  AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_SHIFT = 23
  AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_ONE_ENABLE_IEEE_MODE = 8388608
  AMD_COMPUTE_PGM_RSRC_ONE_BULKY_SHIFT = 24
  AMD_COMPUTE_PGM_RSRC_ONE_BULKY_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_ONE_BULKY = 16777216
  AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_SHIFT = 25
  AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_ONE_CDBG_USER = 33554432
  AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_SHIFT = 26
  AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1_WIDTH = 6
  AMD_COMPUTE_PGM_RSRC_ONE_RESERVED1 = -67108864

amd_system_vgpr_workitem_id_t: c_uint
  AMD_SYSTEM_VGPR_WORKITEM_ID_X = 0
  AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y = 1
  AMD_SYSTEM_VGPR_WORKITEM_ID_X_Y_Z = 2
  AMD_SYSTEM_VGPR_WORKITEM_ID_UNDEFINED = 3

amd_compute_pgm_rsrc_two_t: c_int
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_SHIFT = 0
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_PRIVATE_SEGMENT_WAVE_BYTE_OFFSET = 1
  AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_SHIFT = 1
  AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT_WIDTH = 5
  AMD_COMPUTE_PGM_RSRC_TWO_USER_SGPR_COUNT = 62
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_SHIFT = 6
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_TRAP_HANDLER = 64
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_SHIFT = 7
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_X = 128
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_SHIFT = 8
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Y = 256
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_SHIFT = 9
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_ID_Z = 512
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_SHIFT = 10
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_SGPR_WORKGROUP_INFO = 1024
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_SHIFT = 11
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID_WIDTH = 2
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_VGPR_WORKITEM_ID = 6144
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_SHIFT = 13
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_ADDRESS_WATCH = 8192
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_SHIFT = 14
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_MEMORY_VIOLATION = 16384
  AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_SHIFT = 15
  AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE_WIDTH = 9
  AMD_COMPUTE_PGM_RSRC_TWO_GRANULATED_LDS_SIZE = 16744448
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_SHIFT = 24
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INVALID_OPERATION = 16777216
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_SHIFT = 25
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_FP_DENORMAL_SOURCE = 33554432
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_SHIFT = 26
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_DIVISION_BY_ZERO = 67108864
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_SHIFT = 27
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_OVERFLOW = 134217728
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_SHIFT = 28
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_UNDERFLOW = 268435456
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_SHIFT = 29
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_IEEE_754_FP_INEXACT = 536870912
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_SHIFT = 30
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_ENABLE_EXCEPTION_INT_DIVISION_BY_ZERO = 1073741824
  AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_SHIFT = 31
  AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1_WIDTH = 1
  AMD_COMPUTE_PGM_RSRC_TWO_RESERVED1 = -2147483648

amd_element_byte_size_t: c_uint
  AMD_ELEMENT_BYTE_SIZE_2 = 0
  AMD_ELEMENT_BYTE_SIZE_4 = 1
  AMD_ELEMENT_BYTE_SIZE_8 = 2
  AMD_ELEMENT_BYTE_SIZE_16 = 3

amd_kernel_code_properties_t: c_int
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_SHIFT = 0
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_BUFFER = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_SHIFT = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_PTR = 2
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_SHIFT = 2
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_QUEUE_PTR = 4
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_SHIFT = 3
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_KERNARG_SEGMENT_PTR = 8
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_SHIFT = 4
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_DISPATCH_ID = 16
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_SHIFT = 5
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_FLAT_SCRATCH_INIT = 32
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_SHIFT = 6
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_PRIVATE_SEGMENT_SIZE = 64
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_SHIFT = 7
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_X = 128
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_SHIFT = 8
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Y = 256
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_SHIFT = 9
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_SGPR_GRID_WORKGROUP_COUNT_Z = 512
  AMD_KERNEL_CODE_PROPERTIES_RESERVED1_SHIFT = 10
  AMD_KERNEL_CODE_PROPERTIES_RESERVED1_WIDTH = 6
  AMD_KERNEL_CODE_PROPERTIES_RESERVED1 = 64512
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_SHIFT = 16
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_ENABLE_ORDERED_APPEND_GDS = 65536
  AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_SHIFT = 17
  AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE_WIDTH = 2
  AMD_KERNEL_CODE_PROPERTIES_PRIVATE_ELEMENT_SIZE = 393216
  AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_SHIFT = 19
  AMD_KERNEL_CODE_PROPERTIES_IS_PTR64_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_IS_PTR64 = 524288
  AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_SHIFT = 20
  AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_IS_DYNAMIC_CALLSTACK = 1048576
  AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_SHIFT = 21
  AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_IS_DEBUG_ENABLED = 2097152
  AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_SHIFT = 22
  AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED_WIDTH = 1
  AMD_KERNEL_CODE_PROPERTIES_IS_XNACK_ENABLED = 4194304
  AMD_KERNEL_CODE_PROPERTIES_RESERVED2_SHIFT = 23
  AMD_KERNEL_CODE_PROPERTIES_RESERVED2_WIDTH = 9
  AMD_KERNEL_CODE_PROPERTIES_RESERVED2 = -8388608

amd_powertwo_t: c_uint
  AMD_POWERTWO_1 = 0
  AMD_POWERTWO_2 = 1
  AMD_POWERTWO_4 = 2
  AMD_POWERTWO_8 = 3
  AMD_POWERTWO_16 = 4
  AMD_POWERTWO_32 = 5
  AMD_POWERTWO_64 = 6
  AMD_POWERTWO_128 = 7
  AMD_POWERTWO_256 = 8

amd_enabled_control_directive_t: c_uint
  AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_BREAK_EXCEPTIONS = 1
  AMD_ENABLED_CONTROL_DIRECTIVE_ENABLE_DETECT_EXCEPTIONS = 2
  AMD_ENABLED_CONTROL_DIRECTIVE_MAX_DYNAMIC_GROUP_SIZE = 4
  AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_GRID_SIZE = 8
  AMD_ENABLED_CONTROL_DIRECTIVE_MAX_FLAT_WORKGROUP_SIZE = 16
  AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_DIM = 32
  AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_GRID_SIZE = 64
  AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRED_WORKGROUP_SIZE = 128
  AMD_ENABLED_CONTROL_DIRECTIVE_REQUIRE_NO_PARTIAL_WORKGROUPS = 256

amd_exception_kind_t: c_uint
  AMD_EXCEPTION_KIND_INVALID_OPERATION = 1
  AMD_EXCEPTION_KIND_DIVISION_BY_ZERO = 2
  AMD_EXCEPTION_KIND_OVERFLOW = 4
  AMD_EXCEPTION_KIND_UNDERFLOW = 8
  AMD_EXCEPTION_KIND_INEXACT = 16
"""

_types = """
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
hsa_amd_agent_info_t = hsa_amd_agent_info_s
hsa_amd_hdp_flush_t = hsa_amd_hdp_flush_s
hsa_amd_region_info_t = hsa_amd_region_info_s
hsa_amd_coherency_type_t = hsa_amd_coherency_type_s
hsa_amd_profiling_dispatch_time_t = hsa_amd_profiling_dispatch_time_s
hsa_amd_profiling_async_copy_time_t = hsa_amd_profiling_async_copy_time_s
hsa_amd_signal_handler = CFUNCTYPE(c_bool, hsa_signal_value_t, c_void_p)
hsa_amd_memory_pool_t = hsa_amd_memory_pool_s
hsa_amd_memory_pool_global_flag_t = hsa_amd_memory_pool_global_flag_s
hsa_pitched_ptr_t = hsa_pitched_ptr_s
hsa_amd_memory_pool_link_info_t = hsa_amd_memory_pool_link_info_s
hsa_amd_image_descriptor_t = hsa_amd_image_descriptor_s
hsa_amd_pointer_info_t = hsa_amd_pointer_info_s
hsa_amd_ipc_memory_t = hsa_amd_ipc_memory_s
hsa_amd_ipc_signal_t = hsa_amd_ipc_memory_t
hsa_amd_event_type_t = hsa_amd_event_type_s
hsa_amd_gpu_memory_fault_info_t = hsa_amd_gpu_memory_fault_info_s
hsa_amd_event_t = hsa_amd_event_s
hsa_amd_system_event_callback_t = CFUNCTYPE(hsa_status_t, POINTER(hsa_amd_event_t), c_void_p)
hsa_amd_queue_priority_t = hsa_amd_queue_priority_s
hsa_amd_deallocation_callback_t = CFUNCTYPE(None, c_void_p, c_void_p)
hsa_amd_svm_model_t = hsa_amd_svm_model_s
hsa_amd_svm_attribute_t = hsa_amd_svm_attribute_s
hsa_amd_svm_attribute_pair_t = hsa_amd_svm_attribute_pair_s
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
hsa_ext_images_1_00_pfn_t = hsa_ext_images_1_00_pfn_s
hsa_ext_images_1_pfn_t = hsa_ext_images_1_pfn_s
BrigModule_t = POINTER(BrigModuleHeader)
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
hsa_ven_amd_aqlprofile_data_callback_t = CFUNCTYPE(hsa_status_t, hsa_ven_amd_aqlprofile_info_type_t, POINTER(hsa_ven_amd_aqlprofile_info_data_t), c_void_p)
hsa_ven_amd_aqlprofile_1_00_pfn_t = hsa_ven_amd_aqlprofile_1_00_pfn_s
hsa_ven_amd_aqlprofile_pfn_t = hsa_ven_amd_aqlprofile_1_00_pfn_t
amd_queue_properties32_t = c_uint32
amd_queue_t = amd_queue_s
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
"""

_functions = """
hsa_status_string(status: hsa_status_t, status_string: POINTER(c_char_p)) -> hsa_status_t
hsa_init(...) -> hsa_status_t
hsa_shut_down(...) -> hsa_status_t
hsa_system_get_info(attribute: hsa_system_info_t, value: c_void_p) -> hsa_status_t
hsa_extension_get_name(extension: c_uint16, name: POINTER(c_char_p)) -> hsa_status_t
hsa_system_extension_supported(extension: c_uint16, version_major: c_uint16, version_minor: c_uint16, result: POINTER(c_bool)) -> hsa_status_t
hsa_system_major_extension_supported(extension: c_uint16, version_major: c_uint16, version_minor: POINTER(c_uint16), result: POINTER(c_bool)) -> hsa_status_t
hsa_system_get_extension_table(extension: c_uint16, version_major: c_uint16, version_minor: c_uint16, table: c_void_p) -> hsa_status_t
hsa_system_get_major_extension_table(extension: c_uint16, version_major: c_uint16, table_length: c_size_t, table: c_void_p) -> hsa_status_t
hsa_agent_get_info(agent: hsa_agent_t, attribute: hsa_agent_info_t, value: c_void_p) -> hsa_status_t
hsa_iterate_agents(callback: CFUNCTYPE(hsa_status_t, hsa_agent_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_agent_get_exception_policies(agent: hsa_agent_t, profile: hsa_profile_t, mask: POINTER(c_uint16)) -> hsa_status_t
hsa_cache_get_info(cache: hsa_cache_t, attribute: hsa_cache_info_t, value: c_void_p) -> hsa_status_t
hsa_agent_iterate_caches(agent: hsa_agent_t, callback: CFUNCTYPE(hsa_status_t, hsa_cache_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_agent_extension_supported(extension: c_uint16, agent: hsa_agent_t, version_major: c_uint16, version_minor: c_uint16, result: POINTER(c_bool)) -> hsa_status_t
hsa_agent_major_extension_supported(extension: c_uint16, agent: hsa_agent_t, version_major: c_uint16, version_minor: POINTER(c_uint16), result: POINTER(c_bool)) -> hsa_status_t
hsa_signal_create(initial_value: hsa_signal_value_t, num_consumers: c_uint32, consumers: POINTER(hsa_agent_t), signal: POINTER(hsa_signal_t)) -> hsa_status_t
hsa_signal_destroy(signal: hsa_signal_t) -> hsa_status_t
hsa_signal_load_scacquire(signal: hsa_signal_t) -> hsa_signal_value_t
hsa_signal_load_relaxed(signal: hsa_signal_t) -> hsa_signal_value_t
hsa_signal_load_acquire(signal: hsa_signal_t) -> hsa_signal_value_t
hsa_signal_store_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_store_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_store_release(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_silent_store_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_silent_store_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_exchange_scacq_screl(signal: hsa_signal_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_exchange_acq_rel(signal: hsa_signal_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_exchange_scacquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_exchange_acquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_exchange_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_exchange_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_exchange_release(signal: hsa_signal_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_cas_scacq_screl(signal: hsa_signal_t, expected: hsa_signal_value_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_cas_acq_rel(signal: hsa_signal_t, expected: hsa_signal_value_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_cas_scacquire(signal: hsa_signal_t, expected: hsa_signal_value_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_cas_acquire(signal: hsa_signal_t, expected: hsa_signal_value_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_cas_relaxed(signal: hsa_signal_t, expected: hsa_signal_value_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_cas_screlease(signal: hsa_signal_t, expected: hsa_signal_value_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_cas_release(signal: hsa_signal_t, expected: hsa_signal_value_t, value: hsa_signal_value_t) -> hsa_signal_value_t
hsa_signal_add_scacq_screl(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_add_acq_rel(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_add_scacquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_add_acquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_add_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_add_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_add_release(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_subtract_scacq_screl(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_subtract_acq_rel(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_subtract_scacquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_subtract_acquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_subtract_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_subtract_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_subtract_release(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_and_scacq_screl(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_and_acq_rel(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_and_scacquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_and_acquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_and_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_and_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_and_release(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_or_scacq_screl(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_or_acq_rel(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_or_scacquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_or_acquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_or_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_or_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_or_release(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_xor_scacq_screl(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_xor_acq_rel(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_xor_scacquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_xor_acquire(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_xor_relaxed(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_xor_screlease(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_xor_release(signal: hsa_signal_t, value: hsa_signal_value_t) -> None
hsa_signal_wait_scacquire(signal: hsa_signal_t, condition: hsa_signal_condition_t, compare_value: hsa_signal_value_t, timeout_hint: c_uint64, wait_state_hint: hsa_wait_state_t) -> hsa_signal_value_t
hsa_signal_wait_relaxed(signal: hsa_signal_t, condition: hsa_signal_condition_t, compare_value: hsa_signal_value_t, timeout_hint: c_uint64, wait_state_hint: hsa_wait_state_t) -> hsa_signal_value_t
hsa_signal_wait_acquire(signal: hsa_signal_t, condition: hsa_signal_condition_t, compare_value: hsa_signal_value_t, timeout_hint: c_uint64, wait_state_hint: hsa_wait_state_t) -> hsa_signal_value_t
hsa_signal_group_create(num_signals: c_uint32, signals: POINTER(hsa_signal_t), num_consumers: c_uint32, consumers: POINTER(hsa_agent_t), signal_group: POINTER(hsa_signal_group_t)) -> hsa_status_t
hsa_signal_group_destroy(signal_group: hsa_signal_group_t) -> hsa_status_t
hsa_signal_group_wait_any_scacquire(signal_group: hsa_signal_group_t, conditions: POINTER(hsa_signal_condition_t), compare_values: const POINTER(hsa_signal_value_t), wait_state_hint: hsa_wait_state_t, signal: POINTER(hsa_signal_t), value: POINTER(hsa_signal_value_t)) -> hsa_status_t
hsa_signal_group_wait_any_relaxed(signal_group: hsa_signal_group_t, conditions: POINTER(hsa_signal_condition_t), compare_values: const POINTER(hsa_signal_value_t), wait_state_hint: hsa_wait_state_t, signal: POINTER(hsa_signal_t), value: POINTER(hsa_signal_value_t)) -> hsa_status_t
hsa_queue_create(agent: hsa_agent_t, size: c_uint32, type: hsa_queue_type32_t, callback: CFUNCTYPE(None, hsa_status_t, POINTER(hsa_queue_t), c_void_p), data: c_void_p, private_segment_size: c_uint32, group_segment_size: c_uint32, queue: POINTER(POINTER(hsa_queue_t))) -> hsa_status_t
hsa_soft_queue_create(region: hsa_region_t, size: c_uint32, type: hsa_queue_type32_t, features: c_uint32, doorbell_signal: hsa_signal_t, queue: POINTER(POINTER(hsa_queue_t))) -> hsa_status_t
hsa_queue_destroy(queue: POINTER(hsa_queue_t)) -> hsa_status_t
hsa_queue_inactivate(queue: POINTER(hsa_queue_t)) -> hsa_status_t
hsa_queue_load_read_index_acquire(queue: POINTER(hsa_queue_t)) -> c_uint64
hsa_queue_load_read_index_scacquire(queue: POINTER(hsa_queue_t)) -> c_uint64
hsa_queue_load_read_index_relaxed(queue: POINTER(hsa_queue_t)) -> c_uint64
hsa_queue_load_write_index_acquire(queue: POINTER(hsa_queue_t)) -> c_uint64
hsa_queue_load_write_index_scacquire(queue: POINTER(hsa_queue_t)) -> c_uint64
hsa_queue_load_write_index_relaxed(queue: POINTER(hsa_queue_t)) -> c_uint64
hsa_queue_store_write_index_relaxed(queue: POINTER(hsa_queue_t), value: c_uint64) -> None
hsa_queue_store_write_index_release(queue: POINTER(hsa_queue_t), value: c_uint64) -> None
hsa_queue_store_write_index_screlease(queue: POINTER(hsa_queue_t), value: c_uint64) -> None
hsa_queue_cas_write_index_acq_rel(queue: POINTER(hsa_queue_t), expected: c_uint64, value: c_uint64) -> c_uint64
hsa_queue_cas_write_index_scacq_screl(queue: POINTER(hsa_queue_t), expected: c_uint64, value: c_uint64) -> c_uint64
hsa_queue_cas_write_index_acquire(queue: POINTER(hsa_queue_t), expected: c_uint64, value: c_uint64) -> c_uint64
hsa_queue_cas_write_index_scacquire(queue: POINTER(hsa_queue_t), expected: c_uint64, value: c_uint64) -> c_uint64
hsa_queue_cas_write_index_relaxed(queue: POINTER(hsa_queue_t), expected: c_uint64, value: c_uint64) -> c_uint64
hsa_queue_cas_write_index_release(queue: POINTER(hsa_queue_t), expected: c_uint64, value: c_uint64) -> c_uint64
hsa_queue_cas_write_index_screlease(queue: POINTER(hsa_queue_t), expected: c_uint64, value: c_uint64) -> c_uint64
hsa_queue_add_write_index_acq_rel(queue: POINTER(hsa_queue_t), value: c_uint64) -> c_uint64
hsa_queue_add_write_index_scacq_screl(queue: POINTER(hsa_queue_t), value: c_uint64) -> c_uint64
hsa_queue_add_write_index_acquire(queue: POINTER(hsa_queue_t), value: c_uint64) -> c_uint64
hsa_queue_add_write_index_scacquire(queue: POINTER(hsa_queue_t), value: c_uint64) -> c_uint64
hsa_queue_add_write_index_relaxed(queue: POINTER(hsa_queue_t), value: c_uint64) -> c_uint64
hsa_queue_add_write_index_release(queue: POINTER(hsa_queue_t), value: c_uint64) -> c_uint64
hsa_queue_add_write_index_screlease(queue: POINTER(hsa_queue_t), value: c_uint64) -> c_uint64
hsa_queue_store_read_index_relaxed(queue: POINTER(hsa_queue_t), value: c_uint64) -> None
hsa_queue_store_read_index_release(queue: POINTER(hsa_queue_t), value: c_uint64) -> None
hsa_queue_store_read_index_screlease(queue: POINTER(hsa_queue_t), value: c_uint64) -> None
hsa_region_get_info(region: hsa_region_t, attribute: hsa_region_info_t, value: c_void_p) -> hsa_status_t
hsa_agent_iterate_regions(agent: hsa_agent_t, callback: CFUNCTYPE(hsa_status_t, hsa_region_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_memory_allocate(region: hsa_region_t, size: c_size_t, ptr: POINTER(c_void_p)) -> hsa_status_t
hsa_memory_free(ptr: c_void_p) -> hsa_status_t
hsa_memory_copy(dst: c_void_p, src: const c_void_p, size: c_size_t) -> hsa_status_t
hsa_memory_assign_agent(ptr: c_void_p, agent: hsa_agent_t, access: hsa_access_permission_t) -> hsa_status_t
hsa_memory_register(ptr: c_void_p, size: c_size_t) -> hsa_status_t
hsa_memory_deregister(ptr: c_void_p, size: c_size_t) -> hsa_status_t
hsa_isa_from_name(name: c_char_p, isa: POINTER(hsa_isa_t)) -> hsa_status_t
hsa_agent_iterate_isas(agent: hsa_agent_t, callback: CFUNCTYPE(hsa_status_t, hsa_isa_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_isa_get_info(isa: hsa_isa_t, attribute: hsa_isa_info_t, index: c_uint32, value: c_void_p) -> hsa_status_t
hsa_isa_get_info_alt(isa: hsa_isa_t, attribute: hsa_isa_info_t, value: c_void_p) -> hsa_status_t
hsa_isa_get_exception_policies(isa: hsa_isa_t, profile: hsa_profile_t, mask: POINTER(c_uint16)) -> hsa_status_t
hsa_isa_get_round_method(isa: hsa_isa_t, fp_type: hsa_fp_type_t, flush_mode: hsa_flush_mode_t, round_method: POINTER(hsa_round_method_t)) -> hsa_status_t
hsa_wavefront_get_info(wavefront: hsa_wavefront_t, attribute: hsa_wavefront_info_t, value: c_void_p) -> hsa_status_t
hsa_isa_iterate_wavefronts(isa: hsa_isa_t, callback: CFUNCTYPE(hsa_status_t, hsa_wavefront_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_isa_compatible(code_object_isa: hsa_isa_t, agent_isa: hsa_isa_t, result: POINTER(c_bool)) -> hsa_status_t
hsa_code_object_reader_create_from_file(file: hsa_file_t, code_object_reader: POINTER(hsa_code_object_reader_t)) -> hsa_status_t
hsa_code_object_reader_create_from_memory(code_object: const c_void_p, size: c_size_t, code_object_reader: POINTER(hsa_code_object_reader_t)) -> hsa_status_t
hsa_code_object_reader_destroy(code_object_reader: hsa_code_object_reader_t) -> hsa_status_t
hsa_executable_create(profile: hsa_profile_t, executable_state: hsa_executable_state_t, options: c_char_p, executable: POINTER(hsa_executable_t)) -> hsa_status_t
hsa_executable_create_alt(profile: hsa_profile_t, default_float_rounding_mode: hsa_default_float_rounding_mode_t, options: c_char_p, executable: POINTER(hsa_executable_t)) -> hsa_status_t
hsa_executable_destroy(executable: hsa_executable_t) -> hsa_status_t
hsa_executable_load_program_code_object(executable: hsa_executable_t, code_object_reader: hsa_code_object_reader_t, options: c_char_p, loaded_code_object: POINTER(hsa_loaded_code_object_t)) -> hsa_status_t
hsa_executable_load_agent_code_object(executable: hsa_executable_t, agent: hsa_agent_t, code_object_reader: hsa_code_object_reader_t, options: c_char_p, loaded_code_object: POINTER(hsa_loaded_code_object_t)) -> hsa_status_t
hsa_executable_freeze(executable: hsa_executable_t, options: c_char_p) -> hsa_status_t
hsa_executable_get_info(executable: hsa_executable_t, attribute: hsa_executable_info_t, value: c_void_p) -> hsa_status_t
hsa_executable_global_variable_define(executable: hsa_executable_t, variable_name: c_char_p, address: c_void_p) -> hsa_status_t
hsa_executable_agent_global_variable_define(executable: hsa_executable_t, agent: hsa_agent_t, variable_name: c_char_p, address: c_void_p) -> hsa_status_t
hsa_executable_readonly_variable_define(executable: hsa_executable_t, agent: hsa_agent_t, variable_name: c_char_p, address: c_void_p) -> hsa_status_t
hsa_executable_validate(executable: hsa_executable_t, result: POINTER(c_uint32)) -> hsa_status_t
hsa_executable_validate_alt(executable: hsa_executable_t, options: c_char_p, result: POINTER(c_uint32)) -> hsa_status_t
hsa_executable_get_symbol(executable: hsa_executable_t, module_name: c_char_p, symbol_name: c_char_p, agent: hsa_agent_t, call_convention: c_int32, symbol: POINTER(hsa_executable_symbol_t)) -> hsa_status_t
hsa_executable_get_symbol_by_name(executable: hsa_executable_t, symbol_name: c_char_p, agent: POINTER(hsa_agent_t), symbol: POINTER(hsa_executable_symbol_t)) -> hsa_status_t
hsa_executable_symbol_get_info(executable_symbol: hsa_executable_symbol_t, attribute: hsa_executable_symbol_info_t, value: c_void_p) -> hsa_status_t
hsa_executable_iterate_symbols(executable: hsa_executable_t, callback: CFUNCTYPE(hsa_status_t, hsa_executable_t, hsa_executable_symbol_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_executable_iterate_agent_symbols(executable: hsa_executable_t, agent: hsa_agent_t, callback: CFUNCTYPE(hsa_status_t, hsa_executable_t, hsa_agent_t, hsa_executable_symbol_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_executable_iterate_program_symbols(executable: hsa_executable_t, callback: CFUNCTYPE(hsa_status_t, hsa_executable_t, hsa_executable_symbol_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_code_object_serialize(code_object: hsa_code_object_t, alloc_callback: CFUNCTYPE(hsa_status_t, c_size_t, hsa_callback_data_t, POINTER(c_void_p)), callback_data: hsa_callback_data_t, options: c_char_p, serialized_code_object: POINTER(c_void_p), serialized_code_object_size: POINTER(c_size_t)) -> hsa_status_t
hsa_code_object_deserialize(serialized_code_object: c_void_p, serialized_code_object_size: c_size_t, options: c_char_p, code_object: POINTER(hsa_code_object_t)) -> hsa_status_t
hsa_code_object_destroy(code_object: hsa_code_object_t) -> hsa_status_t
hsa_code_object_get_info(code_object: hsa_code_object_t, attribute: hsa_code_object_info_t, value: c_void_p) -> hsa_status_t
hsa_executable_load_code_object(executable: hsa_executable_t, agent: hsa_agent_t, code_object: hsa_code_object_t, options: c_char_p) -> hsa_status_t
hsa_code_object_get_symbol(code_object: hsa_code_object_t, symbol_name: c_char_p, symbol: POINTER(hsa_code_symbol_t)) -> hsa_status_t
hsa_code_object_get_symbol_from_name(code_object: hsa_code_object_t, module_name: c_char_p, symbol_name: c_char_p, symbol: POINTER(hsa_code_symbol_t)) -> hsa_status_t
hsa_code_symbol_get_info(code_symbol: hsa_code_symbol_t, attribute: hsa_code_symbol_info_t, value: c_void_p) -> hsa_status_t
hsa_code_object_iterate_symbols(code_object: hsa_code_object_t, callback: CFUNCTYPE(hsa_status_t, hsa_code_object_t, hsa_code_symbol_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_amd_coherency_get_type(agent: hsa_agent_t, type: POINTER(hsa_amd_coherency_type_t)) -> hsa_status_t
hsa_amd_coherency_set_type(agent: hsa_agent_t, type: hsa_amd_coherency_type_t) -> hsa_status_t
hsa_amd_profiling_set_profiler_enabled(queue: POINTER(hsa_queue_t), enable: c_int) -> hsa_status_t
hsa_amd_profiling_async_copy_enable(enable: c_bool) -> hsa_status_t
hsa_amd_profiling_get_dispatch_time(agent: hsa_agent_t, signal: hsa_signal_t, time: POINTER(hsa_amd_profiling_dispatch_time_t)) -> hsa_status_t
hsa_amd_profiling_get_async_copy_time(signal: hsa_signal_t, time: POINTER(hsa_amd_profiling_async_copy_time_t)) -> hsa_status_t
hsa_amd_profiling_convert_tick_to_system_domain(agent: hsa_agent_t, agent_tick: c_uint64, system_tick: POINTER(c_uint64)) -> hsa_status_t
hsa_amd_signal_create(initial_value: hsa_signal_value_t, num_consumers: c_uint32, consumers: POINTER(hsa_agent_t), attributes: c_uint64, signal: POINTER(hsa_signal_t)) -> hsa_status_t
hsa_amd_signal_value_pointer(signal: hsa_signal_t, value_ptr: POINTER(POINTER(hsa_signal_value_t))) -> hsa_status_t
hsa_amd_signal_async_handler(signal: hsa_signal_t, cond: hsa_signal_condition_t, value: hsa_signal_value_t, handler: hsa_amd_signal_handler, arg: c_void_p) -> hsa_status_t
hsa_amd_async_function(callback: CFUNCTYPE(None, c_void_p), arg: c_void_p) -> hsa_status_t
hsa_amd_signal_wait_any(signal_count: c_uint32, signals: POINTER(hsa_signal_t), conds: POINTER(hsa_signal_condition_t), values: POINTER(hsa_signal_value_t), timeout_hint: c_uint64, wait_hint: hsa_wait_state_t, satisfying_value: POINTER(hsa_signal_value_t)) -> c_uint32
hsa_amd_image_get_info_max_dim(agent: hsa_agent_t, attribute: hsa_agent_info_t, value: c_void_p) -> hsa_status_t
hsa_amd_queue_cu_set_mask(queue: POINTER(hsa_queue_t), num_cu_mask_count: c_uint32, cu_mask: const POINTER(c_uint32)) -> hsa_status_t
hsa_amd_queue_cu_get_mask(queue: POINTER(hsa_queue_t), num_cu_mask_count: c_uint32, cu_mask: POINTER(c_uint32)) -> hsa_status_t
hsa_amd_memory_pool_get_info(memory_pool: hsa_amd_memory_pool_t, attribute: hsa_amd_memory_pool_info_t, value: c_void_p) -> hsa_status_t
hsa_amd_agent_iterate_memory_pools(agent: hsa_agent_t, callback: CFUNCTYPE(hsa_status_t, hsa_amd_memory_pool_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_amd_memory_pool_allocate(memory_pool: hsa_amd_memory_pool_t, size: c_size_t, flags: c_uint32, ptr: POINTER(c_void_p)) -> hsa_status_t
hsa_amd_memory_pool_free(ptr: c_void_p) -> hsa_status_t
hsa_amd_memory_async_copy(dst: c_void_p, dst_agent: hsa_agent_t, src: const c_void_p, src_agent: hsa_agent_t, size: c_size_t, num_dep_signals: c_uint32, dep_signals: POINTER(hsa_signal_t), completion_signal: hsa_signal_t) -> hsa_status_t
hsa_amd_memory_async_copy_rect(dst: POINTER(hsa_pitched_ptr_t), dst_offset: POINTER(hsa_dim3_t), src: POINTER(hsa_pitched_ptr_t), src_offset: POINTER(hsa_dim3_t), range: POINTER(hsa_dim3_t), copy_agent: hsa_agent_t, dir: hsa_amd_copy_direction_t, num_dep_signals: c_uint32, dep_signals: POINTER(hsa_signal_t), completion_signal: hsa_signal_t) -> hsa_status_t
hsa_amd_agent_memory_pool_get_info(agent: hsa_agent_t, memory_pool: hsa_amd_memory_pool_t, attribute: hsa_amd_agent_memory_pool_info_t, value: c_void_p) -> hsa_status_t
hsa_amd_agents_allow_access(num_agents: c_uint32, agents: POINTER(hsa_agent_t), flags: const POINTER(c_uint32), ptr: const c_void_p) -> hsa_status_t
hsa_amd_memory_pool_can_migrate(src_memory_pool: hsa_amd_memory_pool_t, dst_memory_pool: hsa_amd_memory_pool_t, result: POINTER(c_bool)) -> hsa_status_t
hsa_amd_memory_migrate(ptr: const c_void_p, memory_pool: hsa_amd_memory_pool_t, flags: c_uint32) -> hsa_status_t
hsa_amd_memory_lock(host_ptr: c_void_p, size: c_size_t, agents: POINTER(hsa_agent_t), num_agent: c_int, agent_ptr: POINTER(c_void_p)) -> hsa_status_t
hsa_amd_memory_lock_to_pool(host_ptr: c_void_p, size: c_size_t, agents: POINTER(hsa_agent_t), num_agent: c_int, pool: hsa_amd_memory_pool_t, flags: c_uint32, agent_ptr: POINTER(c_void_p)) -> hsa_status_t
hsa_amd_memory_unlock(host_ptr: c_void_p) -> hsa_status_t
hsa_amd_memory_fill(ptr: c_void_p, value: c_uint32, count: c_size_t) -> hsa_status_t
hsa_amd_interop_map_buffer(num_agents: c_uint32, agents: POINTER(hsa_agent_t), interop_handle: c_int, flags: c_uint32, size: POINTER(c_size_t), ptr: POINTER(c_void_p), metadata_size: POINTER(c_size_t), metadata: POINTER(c_void_p)) -> hsa_status_t
hsa_amd_interop_unmap_buffer(ptr: c_void_p) -> hsa_status_t
hsa_amd_image_create(agent: hsa_agent_t, image_descriptor: POINTER(hsa_ext_image_descriptor_t), image_layout: POINTER(hsa_amd_image_descriptor_t), image_data: const c_void_p, access_permission: hsa_access_permission_t, image: POINTER(hsa_ext_image_t)) -> hsa_status_t
hsa_amd_pointer_info(ptr: const c_void_p, info: POINTER(hsa_amd_pointer_info_t), alloc: CFUNCTYPE(c_void_p, c_size_t), num_agents_accessible: POINTER(c_uint32), accessible: POINTER(POINTER(hsa_agent_t))) -> hsa_status_t
hsa_amd_pointer_info_set_userdata(ptr: const c_void_p, userdata: c_void_p) -> hsa_status_t
hsa_amd_ipc_memory_create(ptr: c_void_p, len: c_size_t, handle: POINTER(hsa_amd_ipc_memory_t)) -> hsa_status_t
hsa_amd_ipc_memory_attach(handle: POINTER(hsa_amd_ipc_memory_t), len: c_size_t, num_agents: c_uint32, mapping_agents: POINTER(hsa_agent_t), mapped_ptr: POINTER(c_void_p)) -> hsa_status_t
hsa_amd_ipc_memory_detach(mapped_ptr: c_void_p) -> hsa_status_t
hsa_amd_ipc_signal_create(signal: hsa_signal_t, handle: POINTER(hsa_amd_ipc_signal_t)) -> hsa_status_t
hsa_amd_ipc_signal_attach(handle: POINTER(hsa_amd_ipc_signal_t), signal: POINTER(hsa_signal_t)) -> hsa_status_t
hsa_amd_register_system_event_handler(callback: hsa_amd_system_event_callback_t, data: c_void_p) -> hsa_status_t
hsa_amd_queue_set_priority(queue: POINTER(hsa_queue_t), priority: hsa_amd_queue_priority_t) -> hsa_status_t
hsa_amd_register_deallocation_callback(ptr: c_void_p, callback: hsa_amd_deallocation_callback_t, user_data: c_void_p) -> hsa_status_t
hsa_amd_deregister_deallocation_callback(ptr: c_void_p, callback: hsa_amd_deallocation_callback_t) -> hsa_status_t
hsa_amd_svm_attributes_set(ptr: c_void_p, size: c_size_t, attribute_list: POINTER(hsa_amd_svm_attribute_pair_t), attribute_count: c_size_t) -> hsa_status_t
hsa_amd_svm_attributes_get(ptr: c_void_p, size: c_size_t, attribute_list: POINTER(hsa_amd_svm_attribute_pair_t), attribute_count: c_size_t) -> hsa_status_t
hsa_amd_svm_prefetch_async(ptr: c_void_p, size: c_size_t, agent: hsa_agent_t, num_dep_signals: c_uint32, dep_signals: POINTER(hsa_signal_t), completion_signal: hsa_signal_t) -> hsa_status_t
hsa_ext_image_get_capability(agent: hsa_agent_t, geometry: hsa_ext_image_geometry_t, image_format: POINTER(hsa_ext_image_format_t), capability_mask: POINTER(c_uint32)) -> hsa_status_t
hsa_ext_image_get_capability_with_layout(agent: hsa_agent_t, geometry: hsa_ext_image_geometry_t, image_format: POINTER(hsa_ext_image_format_t), image_data_layout: hsa_ext_image_data_layout_t, capability_mask: POINTER(c_uint32)) -> hsa_status_t
hsa_ext_image_data_get_info(agent: hsa_agent_t, image_descriptor: POINTER(hsa_ext_image_descriptor_t), access_permission: hsa_access_permission_t, image_data_info: POINTER(hsa_ext_image_data_info_t)) -> hsa_status_t
hsa_ext_image_data_get_info_with_layout(agent: hsa_agent_t, image_descriptor: POINTER(hsa_ext_image_descriptor_t), access_permission: hsa_access_permission_t, image_data_layout: hsa_ext_image_data_layout_t, image_data_row_pitch: c_size_t, image_data_slice_pitch: c_size_t, image_data_info: POINTER(hsa_ext_image_data_info_t)) -> hsa_status_t
hsa_ext_image_create(agent: hsa_agent_t, image_descriptor: POINTER(hsa_ext_image_descriptor_t), image_data: const c_void_p, access_permission: hsa_access_permission_t, image: POINTER(hsa_ext_image_t)) -> hsa_status_t
hsa_ext_image_create_with_layout(agent: hsa_agent_t, image_descriptor: POINTER(hsa_ext_image_descriptor_t), image_data: const c_void_p, access_permission: hsa_access_permission_t, image_data_layout: hsa_ext_image_data_layout_t, image_data_row_pitch: c_size_t, image_data_slice_pitch: c_size_t, image: POINTER(hsa_ext_image_t)) -> hsa_status_t
hsa_ext_image_destroy(agent: hsa_agent_t, image: hsa_ext_image_t) -> hsa_status_t
hsa_ext_image_copy(agent: hsa_agent_t, src_image: hsa_ext_image_t, src_offset: POINTER(hsa_dim3_t), dst_image: hsa_ext_image_t, dst_offset: POINTER(hsa_dim3_t), range: POINTER(hsa_dim3_t)) -> hsa_status_t
hsa_ext_image_import(agent: hsa_agent_t, src_memory: const c_void_p, src_row_pitch: c_size_t, src_slice_pitch: c_size_t, dst_image: hsa_ext_image_t, image_region: POINTER(hsa_ext_image_region_t)) -> hsa_status_t
hsa_ext_image_export(agent: hsa_agent_t, src_image: hsa_ext_image_t, dst_memory: c_void_p, dst_row_pitch: c_size_t, dst_slice_pitch: c_size_t, image_region: POINTER(hsa_ext_image_region_t)) -> hsa_status_t
hsa_ext_image_clear(agent: hsa_agent_t, image: hsa_ext_image_t, data: const c_void_p, image_region: POINTER(hsa_ext_image_region_t)) -> hsa_status_t
hsa_ext_sampler_create(agent: hsa_agent_t, sampler_descriptor: POINTER(hsa_ext_sampler_descriptor_t), sampler: POINTER(hsa_ext_sampler_t)) -> hsa_status_t
hsa_ext_sampler_destroy(agent: hsa_agent_t, sampler: hsa_ext_sampler_t) -> hsa_status_t
hsa_ext_program_create(machine_model: hsa_machine_model_t, profile: hsa_profile_t, default_float_rounding_mode: hsa_default_float_rounding_mode_t, options: c_char_p, program: POINTER(hsa_ext_program_t)) -> hsa_status_t
hsa_ext_program_destroy(program: hsa_ext_program_t) -> hsa_status_t
hsa_ext_program_add_module(program: hsa_ext_program_t, module: hsa_ext_module_t) -> hsa_status_t
hsa_ext_program_iterate_modules(program: hsa_ext_program_t, callback: CFUNCTYPE(hsa_status_t, hsa_ext_program_t, hsa_ext_module_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_ext_program_get_info(program: hsa_ext_program_t, attribute: hsa_ext_program_info_t, value: c_void_p) -> hsa_status_t
hsa_ext_program_finalize(program: hsa_ext_program_t, isa: hsa_isa_t, call_convention: c_int32, control_directives: hsa_ext_control_directives_t, options: c_char_p, code_object_type: hsa_code_object_type_t, code_object: POINTER(hsa_code_object_t)) -> hsa_status_t
hsa_ven_amd_loader_query_host_address(device_address: const c_void_p, host_address: POINTER(c_void_p)) -> hsa_status_t
hsa_ven_amd_loader_query_segment_descriptors(segment_descriptors: POINTER(hsa_ven_amd_loader_segment_descriptor_t), num_segment_descriptors: POINTER(c_size_t)) -> hsa_status_t
hsa_ven_amd_loader_query_executable(device_address: const c_void_p, executable: POINTER(hsa_executable_t)) -> hsa_status_t
hsa_ven_amd_loader_executable_iterate_loaded_code_objects(executable: hsa_executable_t, callback: CFUNCTYPE(hsa_status_t, hsa_executable_t, hsa_loaded_code_object_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_ven_amd_loader_loaded_code_object_get_info(loaded_code_object: hsa_loaded_code_object_t, attribute: hsa_ven_amd_loader_loaded_code_object_info_t, value: c_void_p) -> hsa_status_t
hsa_ven_amd_loader_code_object_reader_create_from_file_with_offset_size(file: hsa_file_t, offset: c_size_t, size: c_size_t, code_object_reader: POINTER(hsa_code_object_reader_t)) -> hsa_status_t
hsa_ven_amd_loader_iterate_executables(callback: CFUNCTYPE(hsa_status_t, hsa_executable_t, c_void_p), data: c_void_p) -> hsa_status_t
hsa_ven_amd_aqlprofile_version_major(...) -> c_uint32
hsa_ven_amd_aqlprofile_version_minor(...) -> c_uint32
hsa_ven_amd_aqlprofile_validate_event(agent: hsa_agent_t, event: POINTER(hsa_ven_amd_aqlprofile_event_t), result: POINTER(c_bool)) -> hsa_status_t
hsa_ven_amd_aqlprofile_start(profile: POINTER(hsa_ven_amd_aqlprofile_profile_t), aql_start_packet: POINTER(hsa_ext_amd_aql_pm4_packet_t)) -> hsa_status_t
hsa_ven_amd_aqlprofile_stop(profile: POINTER(hsa_ven_amd_aqlprofile_profile_t), aql_stop_packet: POINTER(hsa_ext_amd_aql_pm4_packet_t)) -> hsa_status_t
hsa_ven_amd_aqlprofile_read(profile: POINTER(hsa_ven_amd_aqlprofile_profile_t), aql_read_packet: POINTER(hsa_ext_amd_aql_pm4_packet_t)) -> hsa_status_t
hsa_ven_amd_aqlprofile_legacy_get_pm4(aql_packet: POINTER(hsa_ext_amd_aql_pm4_packet_t), data: c_void_p) -> hsa_status_t
hsa_ven_amd_aqlprofile_get_info(profile: POINTER(hsa_ven_amd_aqlprofile_profile_t), attribute: hsa_ven_amd_aqlprofile_info_type_t, value: c_void_p) -> hsa_status_t
hsa_ven_amd_aqlprofile_iterate_data(profile: POINTER(hsa_ven_amd_aqlprofile_profile_t), callback: hsa_ven_amd_aqlprofile_data_callback_t, data: c_void_p) -> hsa_status_t
hsa_ven_amd_aqlprofile_error_string(str: POINTER(c_char_p)) -> hsa_status_t
"""

_macros = """
AMD_HSA_BITS_GET(src, mask: name) = (src & c_int(f"{mask}")) >> c_int(f"{mask}_SHIFT")
"""

_constants = """
AMD_CONTROL_DIRECTIVES_ALIGN_BYTES = 64
AMD_HSA_ABI_VERSION = 'AMD GPU Architecture v0.35 (June 25, 2015)'
AMD_ISA_ALIGN_BYTES = 256
AMD_KERNEL_CODE_ALIGN_BYTES = 64
AMD_QUEUE_ALIGN_BYTES = 64
AMD_SIGNAL_ALIGN_BYTES = 64
HSA_AMD_INTERFACE_VERSION_MAJOR = 1
HSA_AMD_INTERFACE_VERSION_MINOR = 0
HSA_AQLPROFILE_VERSION_MAJOR = 2
HSA_AQLPROFILE_VERSION_MINOR = 0
HSA_EXT_AGENT_INFO_IMAGE_1DA_MAX_ELEMENTS = 0x3001
HSA_EXT_AGENT_INFO_IMAGE_1DB_MAX_ELEMENTS = 0x3002
HSA_EXT_AGENT_INFO_IMAGE_1D_MAX_ELEMENTS = 0x3000
HSA_EXT_AGENT_INFO_IMAGE_2DADEPTH_MAX_ELEMENTS = 0x3006
HSA_EXT_AGENT_INFO_IMAGE_2DA_MAX_ELEMENTS = 0x3004
HSA_EXT_AGENT_INFO_IMAGE_2DDEPTH_MAX_ELEMENTS = 0x3005
HSA_EXT_AGENT_INFO_IMAGE_2D_MAX_ELEMENTS = 0x3003
HSA_EXT_AGENT_INFO_IMAGE_3D_MAX_ELEMENTS = 0x3007
HSA_EXT_AGENT_INFO_IMAGE_ARRAY_MAX_LAYERS = 0x3008
HSA_EXT_AGENT_INFO_IMAGE_LINEAR_ROW_PITCH_ALIGNMENT = 0x300c
HSA_EXT_AGENT_INFO_MAX_IMAGE_RD_HANDLES = 0x3009
HSA_EXT_AGENT_INFO_MAX_IMAGE_RORW_HANDLES = 0x300a
HSA_EXT_AGENT_INFO_MAX_SAMPLER_HANDLERS = 0x300b
HSA_EXT_STATUS_ERROR_DIRECTIVE_MISMATCH = 0x2006
HSA_EXT_STATUS_ERROR_FINALIZATION_FAILED = 0x2005
HSA_EXT_STATUS_ERROR_IMAGE_FORMAT_UNSUPPORTED = 0x3000
HSA_EXT_STATUS_ERROR_IMAGE_PITCH_UNSUPPORTED = 0x3002
HSA_EXT_STATUS_ERROR_IMAGE_SIZE_UNSUPPORTED = 0x3001
HSA_EXT_STATUS_ERROR_INCOMPATIBLE_MODULE = 0x2002
HSA_EXT_STATUS_ERROR_INVALID_MODULE = 0x2001
HSA_EXT_STATUS_ERROR_INVALID_PROGRAM = 0x2000
HSA_EXT_STATUS_ERROR_MODULE_ALREADY_INCLUDED = 0x2003
HSA_EXT_STATUS_ERROR_SAMPLER_DESCRIPTOR_UNSUPPORTED = 0x3003
HSA_EXT_STATUS_ERROR_SYMBOL_MISMATCH = 0x2004
HSA_STATUS_CU_MASK_REDUCED = 44
HSA_STATUS_ERROR_ILLEGAL_INSTRUCTION = 42
HSA_STATUS_ERROR_INVALID_MEMORY_POOL = 40
HSA_STATUS_ERROR_MEMORY_APERTURE_VIOLATION = 41
HSA_STATUS_ERROR_MEMORY_FAULT = 43
HSA_VEN_AMD_AQLPROFILE_LEGACY_PM4_PACKET_SIZE = 192
HSA_VERSION_1_0 = 1
hsa_ven_amd_aqlprofile_VERSION_MAJOR = 1
hsa_ven_amd_loader = 515
kAqlProfileLib = 'libhsa-amd-aqlprofile64.so'
"""

_skipped = """
HSA_EXPORT_DECORATOR: neither a constant nor a type: expected expression
HSA_API_EXPORT: neither a constant nor a type: expected expression
HSA_API_IMPORT: it expands to nothing
HSA_API: it expands to nothing
hsa_ven_amd_aqlprofile_LIB: a piece of syntax, no expression: expected ')'
AMD_QUEUE_ALIGN: neither a constant nor a type: expected expression
__ALIGNED__: a piece of syntax, no expression: expected expression
AMD_HSA_BITS_CREATE_ENUM_ENTRIES: it expands to a list, as of arguments, not to a value
AMD_HSA_BITS_SET: a statement
AMD_SIGNAL_ALIGN: neither a constant nor a type: expected expression
AMD_CONTROL_DIRECTIVES_ALIGN: neither a constant nor a type: expected expression
AMD_KERNEL_CODE_ALIGN: neither a constant nor a type: expected expression
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
    macros=_macros,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libhsa-runtime64.so.1',),
)
