"""KFD, the AMD GPU compute driver's user-mode interface: linux/kfd_ioctl.h, linux/kfd_sysfs.h.

Made by `autogen regen kfd` from headers/kfd.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'linux/kfd_ioctl.h': '8ab94d5170732c99078560d836e4da7ecbce4346b0f518ff705136975ed83018',
    'linux/kfd_sysfs.h': '7aff46bf6a166b6e10c15ca9cba571fc9cf16165e9e611a01ec37cd0d92ac4dc',
    'artifact': 'ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
kfd_ioctl_get_version_args: struct, 8 bytes
  major_version: __u32 @ 0
  minor_version: __u32 @ 4

kfd_ioctl_create_queue_args: struct, 96 bytes
  ring_base_address: __u64 @ 0
  write_pointer_address: __u64 @ 8
  read_pointer_address: __u64 @ 16
  doorbell_offset: __u64 @ 24
  ring_size: __u32 @ 32
  gpu_id: __u32 @ 36
  queue_type: __u32 @ 40
  queue_percentage: __u32 @ 44
  queue_priority: __u32 @ 48
  queue_id: __u32 @ 52
  eop_buffer_address: __u64 @ 56
  eop_buffer_size: __u64 @ 64
  ctx_save_restore_address: __u64 @ 72
  ctx_save_restore_size: __u32 @ 80
  ctl_stack_size: __u32 @ 84
  sdma_engine_id: __u32 @ 88
  metadata_ring_size: __u32 @ 92

kfd_ioctl_destroy_queue_args: struct, 8 bytes
  queue_id: __u32 @ 0
  pad: __u32 @ 4

kfd_ioctl_update_queue_args: struct, 24 bytes
  ring_base_address: __u64 @ 0
  queue_id: __u32 @ 8
  ring_size: __u32 @ 12
  queue_percentage: __u32 @ 16
  queue_priority: __u32 @ 20

kfd_ioctl_set_cu_mask_args: struct, 16 bytes
  queue_id: __u32 @ 0
  num_cu_mask: __u32 @ 4
  cu_mask_ptr: __u64 @ 8

kfd_ioctl_get_queue_wave_state_args: struct, 24 bytes
  ctl_stack_address: __u64 @ 0
  ctl_stack_used_size: __u32 @ 8
  save_area_used_size: __u32 @ 12
  queue_id: __u32 @ 16
  pad: __u32 @ 20

kfd_ioctl_get_available_memory_args: struct, 16 bytes
  available: __u64 @ 0
  gpu_id: __u32 @ 8
  pad: __u32 @ 12

kfd_dbg_device_info_entry: struct, 128 bytes
  exception_status: __u64 @ 0
  lds_base: __u64 @ 8
  lds_limit: __u64 @ 16
  scratch_base: __u64 @ 24
  scratch_limit: __u64 @ 32
  gpuvm_base: __u64 @ 40
  gpuvm_limit: __u64 @ 48
  gpu_id: __u32 @ 56
  location_id: __u32 @ 60
  vendor_id: __u32 @ 64
  device_id: __u32 @ 68
  revision_id: __u32 @ 72
  subsystem_vendor_id: __u32 @ 76
  subsystem_device_id: __u32 @ 80
  fw_version: __u32 @ 84
  gfx_target_version: __u32 @ 88
  simd_count: __u32 @ 92
  max_waves_per_simd: __u32 @ 96
  array_count: __u32 @ 100
  simd_arrays_per_engine: __u32 @ 104
  num_xcc: __u32 @ 108
  capability: __u32 @ 112
  debug_prop: __u32 @ 116
  capability2: __u32 @ 120
  pad: __u32 @ 124

kfd_ioctl_set_memory_policy_args: struct, 32 bytes
  alternate_aperture_base: __u64 @ 0
  alternate_aperture_size: __u64 @ 8
  gpu_id: __u32 @ 16
  default_policy: __u32 @ 20
  alternate_policy: __u32 @ 24
  misc_process_flag: __u32 @ 28

kfd_ioctl_get_clock_counters_args: struct, 40 bytes
  gpu_clock_counter: __u64 @ 0
  cpu_clock_counter: __u64 @ 8
  system_clock_counter: __u64 @ 16
  system_clock_freq: __u64 @ 24
  gpu_id: __u32 @ 32
  pad: __u32 @ 36

kfd_process_device_apertures: struct, 56 bytes
  lds_base: __u64 @ 0
  lds_limit: __u64 @ 8
  scratch_base: __u64 @ 16
  scratch_limit: __u64 @ 24
  gpuvm_base: __u64 @ 32
  gpuvm_limit: __u64 @ 40
  gpu_id: __u32 @ 48
  pad: __u32 @ 52

kfd_ioctl_get_process_apertures_args: struct, 400 bytes
  process_apertures: kfd_process_device_apertures * 7 @ 0
  num_of_nodes: __u32 @ 392
  pad: __u32 @ 396

kfd_ioctl_get_process_apertures_new_args: struct, 16 bytes
  kfd_process_device_apertures_ptr: __u64 @ 0
  num_of_nodes: __u32 @ 8
  pad: __u32 @ 12

kfd_ioctl_dbg_register_args: struct, 8 bytes
  gpu_id: __u32 @ 0
  pad: __u32 @ 4

kfd_ioctl_dbg_unregister_args: struct, 8 bytes
  gpu_id: __u32 @ 0
  pad: __u32 @ 4

kfd_ioctl_dbg_address_watch_args: struct, 16 bytes
  content_ptr: __u64 @ 0
  gpu_id: __u32 @ 8
  buf_size_in_bytes: __u32 @ 12

kfd_ioctl_dbg_wave_control_args: struct, 16 bytes
  content_ptr: __u64 @ 0
  gpu_id: __u32 @ 8
  buf_size_in_bytes: __u32 @ 12

kfd_ioctl_create_event_args: struct, 32 bytes
  event_page_offset: __u64 @ 0
  event_trigger_data: __u32 @ 8
  event_type: __u32 @ 12
  auto_reset: __u32 @ 16
  node_id: __u32 @ 20
  event_id: __u32 @ 24
  event_slot_index: __u32 @ 28

kfd_ioctl_destroy_event_args: struct, 8 bytes
  event_id: __u32 @ 0
  pad: __u32 @ 4

kfd_ioctl_set_event_args: struct, 8 bytes
  event_id: __u32 @ 0
  pad: __u32 @ 4

kfd_ioctl_reset_event_args: struct, 8 bytes
  event_id: __u32 @ 0
  pad: __u32 @ 4

kfd_memory_exception_failure: struct, 16 bytes
  NotPresent: __u32 @ 0
  ReadOnly: __u32 @ 4
  NoExecute: __u32 @ 8
  imprecise: __u32 @ 12

kfd_hsa_memory_exception_data: struct, 32 bytes
  failure: kfd_memory_exception_failure @ 0
  va: __u64 @ 16
  gpu_id: __u32 @ 24
  ErrorType: __u32 @ 28

kfd_hsa_hw_exception_data: struct, 16 bytes
  reset_type: __u32 @ 0
  reset_cause: __u32 @ 4
  memory_lost: __u32 @ 8
  gpu_id: __u32 @ 12

kfd_hsa_signal_event_data: struct, 8 bytes
  last_event_age: __u64 @ 0

kfd_event_data: struct, 48 bytes
  : kfd_event_data_union_memory_exception_data @ 0
  kfd_event_data_ext: __u64 @ 32
  event_id: __u32 @ 40
  pad: __u32 @ 44

kfd_event_data_union_memory_exception_data: union, 32 bytes
  memory_exception_data: kfd_hsa_memory_exception_data @ 0
  hw_exception_data: kfd_hsa_hw_exception_data @ 0
  signal_event_data: kfd_hsa_signal_event_data @ 0

kfd_ioctl_wait_events_args: struct, 24 bytes
  events_ptr: __u64 @ 0
  num_events: __u32 @ 8
  wait_for_all: __u32 @ 12
  timeout: __u32 @ 16
  wait_result: __u32 @ 20

kfd_ioctl_set_scratch_backing_va_args: struct, 16 bytes
  va_addr: __u64 @ 0
  gpu_id: __u32 @ 8
  pad: __u32 @ 12

kfd_ioctl_get_tile_config_args: struct, 40 bytes
  tile_config_ptr: __u64 @ 0
  macro_tile_config_ptr: __u64 @ 8
  num_tile_configs: __u32 @ 16
  num_macro_tile_configs: __u32 @ 20
  gpu_id: __u32 @ 24
  gb_addr_config: __u32 @ 28
  num_banks: __u32 @ 32
  num_ranks: __u32 @ 36

kfd_ioctl_set_trap_handler_args: struct, 24 bytes
  tba_addr: __u64 @ 0
  tma_addr: __u64 @ 8
  gpu_id: __u32 @ 16
  pad: __u32 @ 20

kfd_ioctl_acquire_vm_args: struct, 8 bytes
  drm_fd: __u32 @ 0
  gpu_id: __u32 @ 4

kfd_ioctl_alloc_memory_of_gpu_args: struct, 40 bytes
  va_addr: __u64 @ 0
  size: __u64 @ 8
  handle: __u64 @ 16
  mmap_offset: __u64 @ 24
  gpu_id: __u32 @ 32
  flags: __u32 @ 36

kfd_ioctl_free_memory_of_gpu_args: struct, 8 bytes
  handle: __u64 @ 0

kfd_ioctl_map_memory_to_gpu_args: struct, 24 bytes
  handle: __u64 @ 0
  device_ids_array_ptr: __u64 @ 8
  n_devices: __u32 @ 16
  n_success: __u32 @ 20

kfd_ioctl_unmap_memory_from_gpu_args: struct, 24 bytes
  handle: __u64 @ 0
  device_ids_array_ptr: __u64 @ 8
  n_devices: __u32 @ 16
  n_success: __u32 @ 20

kfd_ioctl_alloc_queue_gws_args: struct, 16 bytes
  queue_id: __u32 @ 0
  num_gws: __u32 @ 4
  first_gws: __u32 @ 8
  pad: __u32 @ 12

kfd_ioctl_get_dmabuf_info_args: struct, 32 bytes
  size: __u64 @ 0
  metadata_ptr: __u64 @ 8
  metadata_size: __u32 @ 16
  gpu_id: __u32 @ 20
  flags: __u32 @ 24
  dmabuf_fd: __u32 @ 28

kfd_ioctl_import_dmabuf_args: struct, 24 bytes
  va_addr: __u64 @ 0
  handle: __u64 @ 8
  gpu_id: __u32 @ 16
  dmabuf_fd: __u32 @ 20

kfd_ioctl_export_dmabuf_args: struct, 16 bytes
  handle: __u64 @ 0
  flags: __u32 @ 8
  dmabuf_fd: __u32 @ 12

kfd_ioctl_smi_events_args: struct, 8 bytes
  gpuid: __u32 @ 0
  anon_fd: __u32 @ 4

kfd_ioctl_criu_args: struct, 56 bytes
  devices: __u64 @ 0
  bos: __u64 @ 8
  priv_data: __u64 @ 16
  priv_data_size: __u64 @ 24
  num_devices: __u32 @ 32
  num_bos: __u32 @ 36
  num_objects: __u32 @ 40
  pid: __u32 @ 44
  op: __u32 @ 48

kfd_criu_device_bucket: struct, 16 bytes
  user_gpu_id: __u32 @ 0
  actual_gpu_id: __u32 @ 4
  drm_fd: __u32 @ 8
  pad: __u32 @ 12

kfd_criu_bo_bucket: struct, 48 bytes
  addr: __u64 @ 0
  size: __u64 @ 8
  offset: __u64 @ 16
  restored_offset: __u64 @ 24
  gpu_id: __u32 @ 32
  alloc_flags: __u32 @ 36
  dmabuf_fd: __u32 @ 40
  pad: __u32 @ 44

kfd_ioctl_svm_attribute: struct, 8 bytes
  type: __u32 @ 0
  value: __u32 @ 4

kfd_ioctl_svm_args: struct, 24 bytes
  start_addr: __u64 @ 0
  size: __u64 @ 8
  op: __u32 @ 16
  nattr: __u32 @ 20
  attrs: kfd_ioctl_svm_attribute * 0 @ 24

kfd_ioctl_set_xnack_mode_args: struct, 4 bytes
  xnack_enabled: __s32 @ 0

kfd_runtime_info: struct, 16 bytes
  r_debug: __u64 @ 0
  runtime_state: __u32 @ 8
  ttmp_setup: __u32 @ 12

kfd_ioctl_runtime_enable_args: struct, 16 bytes
  r_debug: __u64 @ 0
  mode_mask: __u32 @ 8
  capabilities_mask: __u32 @ 12

kfd_queue_snapshot_entry: struct, 64 bytes
  exception_status: __u64 @ 0
  ring_base_address: __u64 @ 8
  write_pointer_address: __u64 @ 16
  read_pointer_address: __u64 @ 24
  ctx_save_restore_address: __u64 @ 32
  queue_id: __u32 @ 40
  gpu_id: __u32 @ 44
  ring_size: __u32 @ 48
  queue_type: __u32 @ 52
  ctx_save_restore_area_size: __u32 @ 56
  reserved: __u32 @ 60

kfd_context_save_area_header: struct, 40 bytes
  wave_state: kfd_context_save_area_header_wave_state @ 0
  debug_offset: __u32 @ 16
  debug_size: __u32 @ 20
  err_payload_addr: __u64 @ 24
  err_event_id: __u32 @ 32
  reserved1: __u32 @ 36

kfd_context_save_area_header_wave_state: struct, 16 bytes
  control_stack_offset: __u32 @ 0
  control_stack_size: __u32 @ 4
  wave_state_offset: __u32 @ 8
  wave_state_size: __u32 @ 12

kfd_ioctl_dbg_trap_enable_args: struct, 24 bytes
  exception_mask: __u64 @ 0
  rinfo_ptr: __u64 @ 8
  rinfo_size: __u32 @ 16
  dbg_fd: __u32 @ 20

kfd_ioctl_dbg_trap_send_runtime_event_args: struct, 16 bytes
  exception_mask: __u64 @ 0
  gpu_id: __u32 @ 8
  queue_id: __u32 @ 12

kfd_ioctl_dbg_trap_set_exceptions_enabled_args: struct, 8 bytes
  exception_mask: __u64 @ 0

kfd_ioctl_dbg_trap_set_wave_launch_override_args: struct, 16 bytes
  override_mode: __u32 @ 0
  enable_mask: __u32 @ 4
  support_request_mask: __u32 @ 8
  pad: __u32 @ 12

kfd_ioctl_dbg_trap_set_wave_launch_mode_args: struct, 8 bytes
  launch_mode: __u32 @ 0
  pad: __u32 @ 4

kfd_ioctl_dbg_trap_suspend_queues_args: struct, 24 bytes
  exception_mask: __u64 @ 0
  queue_array_ptr: __u64 @ 8
  num_queues: __u32 @ 16
  grace_period: __u32 @ 20

kfd_ioctl_dbg_trap_resume_queues_args: struct, 16 bytes
  queue_array_ptr: __u64 @ 0
  num_queues: __u32 @ 8
  pad: __u32 @ 12

kfd_ioctl_dbg_trap_set_node_address_watch_args: struct, 24 bytes
  address: __u64 @ 0
  mode: __u32 @ 8
  mask: __u32 @ 12
  gpu_id: __u32 @ 16
  id: __u32 @ 20

kfd_ioctl_dbg_trap_clear_node_address_watch_args: struct, 8 bytes
  gpu_id: __u32 @ 0
  id: __u32 @ 4

kfd_ioctl_dbg_trap_set_flags_args: struct, 8 bytes
  flags: __u32 @ 0
  pad: __u32 @ 4

kfd_ioctl_dbg_trap_query_debug_event_args: struct, 16 bytes
  exception_mask: __u64 @ 0
  gpu_id: __u32 @ 8
  queue_id: __u32 @ 12

kfd_ioctl_dbg_trap_query_exception_info_args: struct, 24 bytes
  info_ptr: __u64 @ 0
  info_size: __u32 @ 8
  source_id: __u32 @ 12
  exception_code: __u32 @ 16
  clear_exception: __u32 @ 20

kfd_ioctl_dbg_trap_queue_snapshot_args: struct, 24 bytes
  exception_mask: __u64 @ 0
  snapshot_buf_ptr: __u64 @ 8
  num_queues: __u32 @ 16
  entry_size: __u32 @ 20

kfd_ioctl_dbg_trap_device_snapshot_args: struct, 24 bytes
  exception_mask: __u64 @ 0
  snapshot_buf_ptr: __u64 @ 8
  num_devices: __u32 @ 16
  entry_size: __u32 @ 20

kfd_ioctl_dbg_trap_args: struct, 32 bytes
  pid: __u32 @ 0
  op: __u32 @ 4
  : kfd_ioctl_dbg_trap_args_union_enable @ 8

kfd_ioctl_dbg_trap_args_union_enable: union, 24 bytes
  enable: kfd_ioctl_dbg_trap_enable_args @ 0
  send_runtime_event: kfd_ioctl_dbg_trap_send_runtime_event_args @ 0
  set_exceptions_enabled: kfd_ioctl_dbg_trap_set_exceptions_enabled_args @ 0
  launch_override: kfd_ioctl_dbg_trap_set_wave_launch_override_args @ 0
  launch_mode: kfd_ioctl_dbg_trap_set_wave_launch_mode_args @ 0
  suspend_queues: kfd_ioctl_dbg_trap_suspend_queues_args @ 0
  resume_queues: kfd_ioctl_dbg_trap_resume_queues_args @ 0
  set_node_address_watch: kfd_ioctl_dbg_trap_set_node_address_watch_args @ 0
  clear_node_address_watch: kfd_ioctl_dbg_trap_clear_node_address_watch_args @ 0
  set_flags: kfd_ioctl_dbg_trap_set_flags_args @ 0
  query_debug_event: kfd_ioctl_dbg_trap_query_debug_event_args @ 0
  query_exception_info: kfd_ioctl_dbg_trap_query_exception_info_args @ 0
  queue_snapshot: kfd_ioctl_dbg_trap_queue_snapshot_args @ 0
  device_snapshot: kfd_ioctl_dbg_trap_device_snapshot_args @ 0

kfd_ioctl_pmc_settings: struct, 12 bytes
  gpu_id: __u32 @ 0
  lock: __u32 @ 4
  perfcount_enable: __u32 @ 8

kfd_ioctl_ptl_control: struct, 8 bytes
  gpu_id: __u32 @ 0
  enable: __u32 @ 4

kfd_ioctl_profiler_args: struct, 16 bytes, by address
  op: __u32 @ 0
  : kfd_ioctl_profiler_args_union_pmc @ 4

kfd_ioctl_profiler_args_union_pmc: union, 12 bytes
  pmc: kfd_ioctl_pmc_settings @ 0
  ptl: kfd_ioctl_ptl_control @ 0
  version: __u32 @ 0
"""

_enums = """
kfd_smi_event: c_uint
  KFD_SMI_EVENT_NONE = 0
  KFD_SMI_EVENT_VMFAULT = 1
  KFD_SMI_EVENT_THERMAL_THROTTLE = 2
  KFD_SMI_EVENT_GPU_PRE_RESET = 3
  KFD_SMI_EVENT_GPU_POST_RESET = 4
  KFD_SMI_EVENT_MIGRATE_START = 5
  KFD_SMI_EVENT_MIGRATE_END = 6
  KFD_SMI_EVENT_PAGE_FAULT_START = 7
  KFD_SMI_EVENT_PAGE_FAULT_END = 8
  KFD_SMI_EVENT_QUEUE_EVICTION = 9
  KFD_SMI_EVENT_QUEUE_RESTORE = 10
  KFD_SMI_EVENT_UNMAP_FROM_GPU = 11
  KFD_SMI_EVENT_PROCESS_START = 12
  KFD_SMI_EVENT_PROCESS_END = 13
  KFD_SMI_EVENT_ALL_PROCESS = 64

KFD_MIGRATE_TRIGGERS: c_uint
  KFD_MIGRATE_TRIGGER_PREFETCH = 0
  KFD_MIGRATE_TRIGGER_PAGEFAULT_GPU = 1
  KFD_MIGRATE_TRIGGER_PAGEFAULT_CPU = 2
  KFD_MIGRATE_TRIGGER_TTM_EVICTION = 3

KFD_QUEUE_EVICTION_TRIGGERS: c_uint
  KFD_QUEUE_EVICTION_TRIGGER_SVM = 0
  KFD_QUEUE_EVICTION_TRIGGER_USERPTR = 1
  KFD_QUEUE_EVICTION_TRIGGER_TTM = 2
  KFD_QUEUE_EVICTION_TRIGGER_SUSPEND = 3
  KFD_QUEUE_EVICTION_CRIU_CHECKPOINT = 4
  KFD_QUEUE_EVICTION_CRIU_RESTORE = 5

KFD_SVM_UNMAP_TRIGGERS: c_uint
  KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY = 0
  KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY_MIGRATE = 1
  KFD_SVM_UNMAP_TRIGGER_UNMAP_FROM_CPU = 2

kfd_criu_op: c_uint
  KFD_CRIU_OP_PROCESS_INFO = 0
  KFD_CRIU_OP_CHECKPOINT = 1
  KFD_CRIU_OP_UNPAUSE = 2
  KFD_CRIU_OP_RESTORE = 3
  KFD_CRIU_OP_RESUME = 4

kfd_mmio_remap: c_uint
  KFD_MMIO_REMAP_HDP_MEM_FLUSH_CNTL = 0
  KFD_MMIO_REMAP_HDP_REG_FLUSH_CNTL = 4

kfd_ioctl_svm_op: c_uint
  KFD_IOCTL_SVM_OP_SET_ATTR = 0
  KFD_IOCTL_SVM_OP_GET_ATTR = 1

kfd_ioctl_svm_location: c_uint
  KFD_IOCTL_SVM_LOCATION_SYSMEM = 0
  KFD_IOCTL_SVM_LOCATION_UNDEFINED = 0xffffffff

kfd_ioctl_svm_attr_type: c_uint
  KFD_IOCTL_SVM_ATTR_PREFERRED_LOC = 0
  KFD_IOCTL_SVM_ATTR_PREFETCH_LOC = 1
  KFD_IOCTL_SVM_ATTR_ACCESS = 2
  KFD_IOCTL_SVM_ATTR_ACCESS_IN_PLACE = 3
  KFD_IOCTL_SVM_ATTR_NO_ACCESS = 4
  KFD_IOCTL_SVM_ATTR_SET_FLAGS = 5
  KFD_IOCTL_SVM_ATTR_CLR_FLAGS = 6
  KFD_IOCTL_SVM_ATTR_GRANULARITY = 7

kfd_dbg_trap_override_mode: c_uint
  KFD_DBG_TRAP_OVERRIDE_OR = 0
  KFD_DBG_TRAP_OVERRIDE_REPLACE = 1

kfd_dbg_trap_mask: c_int
  KFD_DBG_TRAP_MASK_FP_INVALID = 1
  KFD_DBG_TRAP_MASK_FP_INPUT_DENORMAL = 2
  KFD_DBG_TRAP_MASK_FP_DIVIDE_BY_ZERO = 4
  KFD_DBG_TRAP_MASK_FP_OVERFLOW = 8
  KFD_DBG_TRAP_MASK_FP_UNDERFLOW = 16
  KFD_DBG_TRAP_MASK_FP_INEXACT = 32
  KFD_DBG_TRAP_MASK_INT_DIVIDE_BY_ZERO = 64
  KFD_DBG_TRAP_MASK_DBG_ADDRESS_WATCH = 128
  KFD_DBG_TRAP_MASK_DBG_MEMORY_VIOLATION = 256
  KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_START = 1073741824
  KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_END = -2147483648

kfd_dbg_trap_wave_launch_mode: c_uint
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_NORMAL = 0
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_HALT = 1
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_DEBUG = 3

kfd_dbg_trap_address_watch_mode: c_uint
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_READ = 0
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_NONREAD = 1
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ATOMIC = 2
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ALL = 3

kfd_dbg_trap_flags: c_uint
  KFD_DBG_TRAP_FLAG_SINGLE_MEM_OP = 1
  KFD_DBG_TRAP_FLAG_SINGLE_ALU_OP = 2
  KFD_DBG_TRAP_FLAG_LDS_OUT_OF_ADDR_RANGE = 4

kfd_dbg_trap_exception_code: c_uint
  EC_NONE = 0
  EC_QUEUE_WAVE_ABORT = 1
  EC_QUEUE_WAVE_TRAP = 2
  EC_QUEUE_WAVE_MATH_ERROR = 3
  EC_QUEUE_WAVE_ILLEGAL_INSTRUCTION = 4
  EC_QUEUE_WAVE_MEMORY_VIOLATION = 5
  EC_QUEUE_WAVE_APERTURE_VIOLATION = 6
  EC_QUEUE_PACKET_DISPATCH_DIM_INVALID = 16
  EC_QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID = 17
  EC_QUEUE_PACKET_DISPATCH_CODE_INVALID = 18
  EC_QUEUE_PACKET_RESERVED = 19
  EC_QUEUE_PACKET_UNSUPPORTED = 20
  EC_QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID = 21
  EC_QUEUE_PACKET_DISPATCH_REGISTER_INVALID = 22
  EC_QUEUE_PACKET_VENDOR_UNSUPPORTED = 23
  EC_QUEUE_PREEMPTION_ERROR = 30
  EC_QUEUE_NEW = 31
  EC_DEVICE_QUEUE_DELETE = 32
  EC_DEVICE_MEMORY_VIOLATION = 33
  EC_DEVICE_RAS_ERROR = 34
  EC_DEVICE_FATAL_HALT = 35
  EC_DEVICE_NEW = 36
  EC_PROCESS_RUNTIME = 48
  EC_PROCESS_DEVICE_REMOVE = 49
  EC_MAX = 50

kfd_dbg_runtime_state: c_uint
  DEBUG_RUNTIME_STATE_DISABLED = 0
  DEBUG_RUNTIME_STATE_ENABLED = 1
  DEBUG_RUNTIME_STATE_ENABLED_BUSY = 2
  DEBUG_RUNTIME_STATE_ENABLED_ERROR = 3

kfd_dbg_trap_operations: c_uint
  KFD_IOC_DBG_TRAP_ENABLE = 0
  KFD_IOC_DBG_TRAP_DISABLE = 1
  KFD_IOC_DBG_TRAP_SEND_RUNTIME_EVENT = 2
  KFD_IOC_DBG_TRAP_SET_EXCEPTIONS_ENABLED = 3
  KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE = 4
  KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_MODE = 5
  KFD_IOC_DBG_TRAP_SUSPEND_QUEUES = 6
  KFD_IOC_DBG_TRAP_RESUME_QUEUES = 7
  KFD_IOC_DBG_TRAP_SET_NODE_ADDRESS_WATCH = 8
  KFD_IOC_DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH = 9
  KFD_IOC_DBG_TRAP_SET_FLAGS = 10
  KFD_IOC_DBG_TRAP_QUERY_DEBUG_EVENT = 11
  KFD_IOC_DBG_TRAP_QUERY_EXCEPTION_INFO = 12
  KFD_IOC_DBG_TRAP_GET_QUEUE_SNAPSHOT = 13
  KFD_IOC_DBG_TRAP_GET_DEVICE_SNAPSHOT = 14

kfd_profiler_ops: c_uint
  KFD_IOC_PROFILER_PMC = 0
  KFD_IOC_PROFILER_VERSION = 2
  KFD_IOC_PROFILER_PTL_CONTROL = 3
"""

_types = """
__s32 = c_int
__u32 = c_uint
__u64 = c_ulonglong
"""

_ioctls = """
AMDKFD_IOC_GET_VERSION = 0x80084b01: kfd_ioctl_get_version_args
AMDKFD_IOC_CREATE_QUEUE = 0xc0604b02: kfd_ioctl_create_queue_args
AMDKFD_IOC_DESTROY_QUEUE = 0xc0084b03: kfd_ioctl_destroy_queue_args
AMDKFD_IOC_SET_MEMORY_POLICY = 0x40204b04: kfd_ioctl_set_memory_policy_args
AMDKFD_IOC_GET_CLOCK_COUNTERS = 0xc0284b05: kfd_ioctl_get_clock_counters_args
AMDKFD_IOC_GET_PROCESS_APERTURES = 0x81904b06: kfd_ioctl_get_process_apertures_args
AMDKFD_IOC_UPDATE_QUEUE = 0x40184b07: kfd_ioctl_update_queue_args
AMDKFD_IOC_CREATE_EVENT = 0xc0204b08: kfd_ioctl_create_event_args
AMDKFD_IOC_DESTROY_EVENT = 0x40084b09: kfd_ioctl_destroy_event_args
AMDKFD_IOC_SET_EVENT = 0x40084b0a: kfd_ioctl_set_event_args
AMDKFD_IOC_RESET_EVENT = 0x40084b0b: kfd_ioctl_reset_event_args
AMDKFD_IOC_WAIT_EVENTS = 0xc0184b0c: kfd_ioctl_wait_events_args
AMDKFD_IOC_DBG_REGISTER_DEPRECATED = 0x40084b0d: kfd_ioctl_dbg_register_args
AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED = 0x40084b0e: kfd_ioctl_dbg_unregister_args
AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED = 0x40104b0f: kfd_ioctl_dbg_address_watch_args
AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED = 0x40104b10: kfd_ioctl_dbg_wave_control_args
AMDKFD_IOC_SET_SCRATCH_BACKING_VA = 0xc0104b11: kfd_ioctl_set_scratch_backing_va_args
AMDKFD_IOC_GET_TILE_CONFIG = 0xc0284b12: kfd_ioctl_get_tile_config_args
AMDKFD_IOC_SET_TRAP_HANDLER = 0x40184b13: kfd_ioctl_set_trap_handler_args
AMDKFD_IOC_GET_PROCESS_APERTURES_NEW = 0xc0104b14: kfd_ioctl_get_process_apertures_new_args
AMDKFD_IOC_ACQUIRE_VM = 0x40084b15: kfd_ioctl_acquire_vm_args
AMDKFD_IOC_ALLOC_MEMORY_OF_GPU = 0xc0284b16: kfd_ioctl_alloc_memory_of_gpu_args
AMDKFD_IOC_FREE_MEMORY_OF_GPU = 0x40084b17: kfd_ioctl_free_memory_of_gpu_args
AMDKFD_IOC_MAP_MEMORY_TO_GPU = 0xc0184b18: kfd_ioctl_map_memory_to_gpu_args
AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU = 0xc0184b19: kfd_ioctl_unmap_memory_from_gpu_args
AMDKFD_IOC_SET_CU_MASK = 0x40104b1a: kfd_ioctl_set_cu_mask_args
AMDKFD_IOC_GET_QUEUE_WAVE_STATE = 0xc0184b1b: kfd_ioctl_get_queue_wave_state_args
AMDKFD_IOC_GET_DMABUF_INFO = 0xc0204b1c: kfd_ioctl_get_dmabuf_info_args
AMDKFD_IOC_IMPORT_DMABUF = 0xc0184b1d: kfd_ioctl_import_dmabuf_args
AMDKFD_IOC_ALLOC_QUEUE_GWS = 0xc0104b1e: kfd_ioctl_alloc_queue_gws_args
AMDKFD_IOC_SMI_EVENTS = 0xc0084b1f: kfd_ioctl_smi_events_args
AMDKFD_IOC_SVM = 0xc0184b20: kfd_ioctl_svm_args
AMDKFD_IOC_SET_XNACK_MODE = 0xc0044b21: kfd_ioctl_set_xnack_mode_args
AMDKFD_IOC_CRIU_OP = 0xc0384b22: kfd_ioctl_criu_args
AMDKFD_IOC_AVAILABLE_MEMORY = 0xc0104b23: kfd_ioctl_get_available_memory_args
AMDKFD_IOC_EXPORT_DMABUF = 0xc0104b24: kfd_ioctl_export_dmabuf_args
AMDKFD_IOC_RUNTIME_ENABLE = 0xc0104b25: kfd_ioctl_runtime_enable_args
AMDKFD_IOC_DBG_TRAP = 0xc0204b26: kfd_ioctl_dbg_trap_args
AMDKFD_IOC_CREATE_PROCESS = 0x4b27: None
AMDKFD_IOC_PROFILER = 0xc0104b28: kfd_ioctl_profiler_args
"""

_macros = """
KFD_SMI_EVENT_MASK_FROM_INDEX(i) = c_ulonglong(1) << i - 1
KFD_EC_MASK(ecode) = c_ulonglong(1) << ecode - 1
KFD_DBG_EC_IS_VALID(ecode) = ecode > 0 and ecode < 50
KFD_DBG_EC_TYPE_IS_QUEUE(ecode) = ecode > 0 and ecode < 50 and not (not (c_ulonglong(1) << ecode - 1 & c_ulonglong(0x607f803f)))
KFD_DBG_EC_TYPE_IS_DEVICE(ecode) = ecode > 0 and ecode < 50 and not (not (c_ulonglong(1) << ecode - 1 & c_ulonglong(0xf80000000)))
KFD_DBG_EC_TYPE_IS_PROCESS(ecode) = ecode > 0 and ecode < 50 and not (not (c_ulonglong(1) << ecode - 1 & c_ulonglong(0x1800000000000)))
KFD_DBG_EC_TYPE_IS_PACKET(ecode) = ecode > 0 and ecode < 50 and not (not (c_ulonglong(1) << ecode - 1 & c_ulonglong(0x7f8000)))
AMDKFD_IO(nr) = c_uint(0x4b00) | nr << 0 | 0
AMDKFD_IOR(nr, type: type) = c_uint(0x80004b00) | nr << 0 | sizeof(type) << 16
AMDKFD_IOW(nr, type: type) = c_uint(0x40004b00) | nr << 0 | sizeof(type) << 16
AMDKFD_IOWR(nr, type: type) = c_uint(0xc0004b00) | nr << 0 | sizeof(type) << 16
"""

_constants = """
AMDKFD_COMMAND_END = 0x29
AMDKFD_COMMAND_START = 1
AMDKFD_IOCTL_BASE = 75
HSA_CACHE_TYPE_CPU = 4
HSA_CACHE_TYPE_DATA = 1
HSA_CACHE_TYPE_HSACU = 8
HSA_CACHE_TYPE_INSTRUCTION = 2
HSA_CACHE_TYPE_RESERVED = 0xfffffff0
HSA_CAP2_PER_SDMA_QUEUE_RESET_SUPPORTED = 1
HSA_CAP2_RESERVED = 0xfffffffc
HSA_CAP2_TRAP_DEBUG_LDS_OUT_OF_ADDR_RANGE_SUPPORTED = 2
HSA_CAP_AQL_QUEUE_DOUBLE_MAP = 0x4000
HSA_CAP_ASIC_REVISION_MASK = 0x3c00000
HSA_CAP_ASIC_REVISION_SHIFT = 22
HSA_CAP_ATS_PRESENT = 2
HSA_CAP_DOORBELL_TYPE_1_0 = 1
HSA_CAP_DOORBELL_TYPE_2_0 = 2
HSA_CAP_DOORBELL_TYPE_PRE_1_0 = 0
HSA_CAP_DOORBELL_TYPE_TOTALBITS_MASK = 0x3000
HSA_CAP_DOORBELL_TYPE_TOTALBITS_SHIFT = 12
HSA_CAP_FLAGS_COHERENTHOSTACCESS = 0x10000000
HSA_CAP_HOT_PLUGGABLE = 1
HSA_CAP_MEM_EDCSUPPORTED = 0x100000
HSA_CAP_PER_QUEUE_RESET_SUPPORTED = 0x80000000
HSA_CAP_QUEUE_IDLE_EVENT = 0x20
HSA_CAP_QUEUE_SIZE_32BIT = 0x10
HSA_CAP_QUEUE_SIZE_POW2 = 8
HSA_CAP_RASEVENTNOTIFY = 0x200000
HSA_CAP_RESERVED = 0xf8000
HSA_CAP_RESERVED_WAS_SRAM_EDCSUPPORTED = 0x80000
HSA_CAP_SHARED_WITH_GRAPHICS = 4
HSA_CAP_SRAM_EDCSUPPORTED = 0x4000000
HSA_CAP_SVMAPI_SUPPORTED = 0x8000000
HSA_CAP_TRAP_DEBUG_FIRMWARE_SUPPORTED = 0x20000000
HSA_CAP_TRAP_DEBUG_PRECISE_ALU_OPERATIONS_SUPPORTED = 0x40000000
HSA_CAP_TRAP_DEBUG_PRECISE_MEMORY_OPERATIONS_SUPPORTED = 0x40000
HSA_CAP_TRAP_DEBUG_SUPPORT = 0x8000
HSA_CAP_TRAP_DEBUG_WAVE_LAUNCH_MODE_SUPPORTED = 0x20000
HSA_CAP_TRAP_DEBUG_WAVE_LAUNCH_TRAP_OVERRIDE_SUPPORTED = 0x10000
HSA_CAP_VA_LIMIT = 0x40
HSA_CAP_WATCH_POINTS_SUPPORTED = 0x80
HSA_CAP_WATCH_POINTS_TOTALBITS_MASK = 0xf00
HSA_CAP_WATCH_POINTS_TOTALBITS_SHIFT = 8
HSA_DBG_DISPATCH_INFO_ALWAYS_VALID = 0x400
HSA_DBG_RESERVED = 0xfffffffffffff000
HSA_DBG_WATCHPOINTS_EXCLUSIVE = 0x800
HSA_DBG_WATCH_ADDR_MASK_HI_BIT_MASK = 0x3f0
HSA_DBG_WATCH_ADDR_MASK_HI_BIT_SHIFT = 4
HSA_DBG_WATCH_ADDR_MASK_LO_BIT_MASK = 0xf
HSA_DBG_WATCH_ADDR_MASK_LO_BIT_SHIFT = 0
HSA_IOLINK_FLAGS_ENABLED = 1
HSA_IOLINK_FLAGS_NON_COHERENT = 2
HSA_IOLINK_FLAGS_NO_ATOMICS_32_BIT = 4
HSA_IOLINK_FLAGS_NO_ATOMICS_64_BIT = 8
HSA_IOLINK_FLAGS_NO_PEER_TO_PEER_DMA = 16
HSA_IOLINK_FLAGS_RESERVED = 0xffffffe0
HSA_IOLINK_TYPE_AMBA = 3
HSA_IOLINK_TYPE_ETHERNET_RDMA = 14
HSA_IOLINK_TYPE_GZ = 13
HSA_IOLINK_TYPE_HYPERTRANSPORT = 1
HSA_IOLINK_TYPE_INFINIBAND = 9
HSA_IOLINK_TYPE_MIPI = 4
HSA_IOLINK_TYPE_OTHER = 16
HSA_IOLINK_TYPE_PCIEXPRESS = 2
HSA_IOLINK_TYPE_QPI_1_1 = 5
HSA_IOLINK_TYPE_RAPID_IO = 8
HSA_IOLINK_TYPE_RDMA_OTHER = 15
HSA_IOLINK_TYPE_RESERVED1 = 6
HSA_IOLINK_TYPE_RESERVED2 = 7
HSA_IOLINK_TYPE_RESERVED3 = 10
HSA_IOLINK_TYPE_UNDEFINED = 0
HSA_IOLINK_TYPE_XGMI = 11
HSA_IOLINK_TYPE_XGOP = 12
HSA_MEM_FLAGS_HOT_PLUGGABLE = 1
HSA_MEM_FLAGS_NON_VOLATILE = 2
HSA_MEM_FLAGS_RESERVED = 0xfffffffc
HSA_MEM_HEAP_TYPE_FB_PRIVATE = 2
HSA_MEM_HEAP_TYPE_FB_PUBLIC = 1
HSA_MEM_HEAP_TYPE_GPU_GDS = 3
HSA_MEM_HEAP_TYPE_GPU_LDS = 4
HSA_MEM_HEAP_TYPE_GPU_SCRATCH = 5
HSA_MEM_HEAP_TYPE_SYSTEM = 0
KFD_DBG_QUEUE_ERROR_BIT = 30
KFD_DBG_QUEUE_ERROR_MASK = 1073741824
KFD_DBG_QUEUE_INVALID_BIT = 31
KFD_DBG_QUEUE_INVALID_MASK = 0x80000000
KFD_EC_MASK_DEVICE = 66571993088
KFD_EC_MASK_PACKET = 8355840
KFD_EC_MASK_PROCESS = 422212465065984
KFD_EC_MASK_QUEUE = 1618968639
KFD_HW_EXCEPTION_ECC = 1
KFD_HW_EXCEPTION_GPU_HANG = 0
KFD_HW_EXCEPTION_PER_ENGINE_RESET = 1
KFD_HW_EXCEPTION_WHOLE_GPU_RESET = 0
KFD_INVALID_FD = 0xffffffff
KFD_IOCTL_MAJOR_VERSION = 1
KFD_IOCTL_MINOR_VERSION = 23
KFD_IOCTL_SVM_FLAG_COHERENT = 2
KFD_IOCTL_SVM_FLAG_EXT_COHERENT = 0x80
KFD_IOCTL_SVM_FLAG_GPU_ALWAYS_MAPPED = 0x40
KFD_IOCTL_SVM_FLAG_GPU_EXEC = 0x10
KFD_IOCTL_SVM_FLAG_GPU_READ_MOSTLY = 0x20
KFD_IOCTL_SVM_FLAG_GPU_RO = 8
KFD_IOCTL_SVM_FLAG_HIVE_LOCAL = 4
KFD_IOCTL_SVM_FLAG_HOST_ACCESS = 1
KFD_IOC_ALLOC_MEM_FLAGS_AQL_QUEUE_MEM = 134217728
KFD_IOC_ALLOC_MEM_FLAGS_COHERENT = 67108864
KFD_IOC_ALLOC_MEM_FLAGS_CONTIGUOUS = 8388608
KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL = 8
KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE = 1073741824
KFD_IOC_ALLOC_MEM_FLAGS_EXT_COHERENT = 16777216
KFD_IOC_ALLOC_MEM_FLAGS_GTT = 2
KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP = 16
KFD_IOC_ALLOC_MEM_FLAGS_NO_SUBSTITUTE = 268435456
KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC = 536870912
KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED = 33554432
KFD_IOC_ALLOC_MEM_FLAGS_USERPTR = 4
KFD_IOC_ALLOC_MEM_FLAGS_VRAM = 1
KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE = 0x80000000
KFD_IOC_CACHE_POLICY_COHERENT = 0
KFD_IOC_CACHE_POLICY_NONCOHERENT = 1
KFD_IOC_EVENT_DEBUG_EVENT = 5
KFD_IOC_EVENT_DEVICESTATECHANGE = 2
KFD_IOC_EVENT_HW_EXCEPTION = 3
KFD_IOC_EVENT_MEMORY = 8
KFD_IOC_EVENT_NODECHANGE = 1
KFD_IOC_EVENT_PROFILE_EVENT = 6
KFD_IOC_EVENT_QUEUE_EVENT = 7
KFD_IOC_EVENT_SIGNAL = 0
KFD_IOC_EVENT_SYSTEM_EVENT = 4
KFD_IOC_PROFILER_VERSION_NUM = 1
KFD_IOC_QUEUE_TYPE_COMPUTE = 0
KFD_IOC_QUEUE_TYPE_COMPUTE_AQL = 2
KFD_IOC_QUEUE_TYPE_SDMA = 1
KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID = 4
KFD_IOC_QUEUE_TYPE_SDMA_XGMI = 3
KFD_IOC_WAIT_RESULT_COMPLETE = 0
KFD_IOC_WAIT_RESULT_FAIL = 2
KFD_IOC_WAIT_RESULT_TIMEOUT = 1
KFD_MAX_QUEUE_PERCENTAGE = 100
KFD_MAX_QUEUE_PRIORITY = 15
KFD_MEM_ERR_GPU_HANG = 3
KFD_MEM_ERR_NO_RAS = 0
KFD_MEM_ERR_POISON_CONSUMED = 2
KFD_MEM_ERR_SRAM_ECC = 1
KFD_MIN_QUEUE_RING_SIZE = 1024
KFD_PROC_FLAG_MFMA_HIGH_PRECISION = 1
KFD_RUNTIME_ENABLE_MODE_ENABLE_MASK = 1
KFD_RUNTIME_ENABLE_MODE_TTMP_SAVE_MASK = 2
KFD_SIGNAL_EVENT_LIMIT = 4096
KFD_SMI_EVENT_MSG_SIZE = 96
MAX_ALLOWED_AW_BUFF_SIZE = 4096
MAX_ALLOWED_NUM_POINTS = 100
MAX_ALLOWED_WAC_BUFF_SIZE = 128
NUM_OF_SUPPORTED_GPUS = 7
"""

_skipped = """
KFD_EVENT_FMT_UPDATE_GPU_RESET: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_THERMAL_THROTTLING: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_VMFAULT: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_PAGEFAULT_START: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_PAGEFAULT_END: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_MIGRATE_START: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_MIGRATE_END: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_QUEUE_EVICTION: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_QUEUE_RESTORE: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_UNMAP_FROM_GPU: it expands to a list, as of arguments, not to a value
KFD_EVENT_FMT_PROCESS: it expands to a list, as of arguments, not to a value
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
    ioctls=_ioctls,
    macros=_macros,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
)
