"""Micro engine scheduler interface of gfx11: mes_v11_api_def.h.

Made by `autogen regen amd_gpu.mes_11` from headers/amd_gpu/mes_11.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'mes_v11_api_def.h': '7b1b1e895e0faba305f1832bb815c617b51cbbdc6701dea4aa2084b52806b71a',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
MES_API_HEADER: union, 4 bytes
  : MES_API_HEADER_struct_type @ 0
  u32All: c_uint32 @ 0

MES_API_HEADER_struct_type: struct, 4 bytes
  type: c_uint32:4 @ 0.0
  opcode: c_uint32:8 @ 0.4
  dwsize: c_uint32:8 @ 1.4
  reserved: c_uint32:12 @ 2.4

MES_API_STATUS: struct, 16 bytes, pack 4
  api_completion_fence_addr: c_uint64 @ 0
  api_completion_fence_value: c_uint64 @ 8

MES_LOG_CONTEXT_STATE_CHANGE: struct, 12 bytes, pack 4
  h_context: c_void_p @ 0
  new_context_state: MES_LOG_CONTEXT_STATE @ 8

MES_LOG_QUEUE_NEW_WORK: struct, 16 bytes, pack 4
  h_queue: c_uint64 @ 0
  reserved: c_uint64 @ 8

MES_LOG_QUEUE_UNWAIT_SYNC_OBJECT: struct, 16 bytes, pack 4
  h_queue: c_uint64 @ 0
  h_sync_object: c_uint64 @ 8

MES_LOG_QUEUE_NO_MORE_WORK: struct, 16 bytes, pack 4
  h_queue: c_uint64 @ 0
  reserved: c_uint64 @ 8

MES_LOG_QUEUE_WAIT_SYNC_OBJECT: struct, 16 bytes, pack 4
  h_queue: c_uint64 @ 0
  h_sync_object: c_uint64 @ 8

MES_LOG_ENTRY_HEADER: struct, 32 bytes, pack 4
  first_free_entry_index: c_uint32 @ 0
  wraparound_count: c_uint32 @ 4
  number_of_entries: c_uint64 @ 8
  reserved: c_uint64 * 2 @ 16

MES_LOG_ENTRY_DATA: struct, 32 bytes, pack 4
  gpu_time_stamp: c_uint64 @ 0
  operation_type: c_uint32 @ 8
  reserved_operation_type_bits: c_uint32 @ 12
  : MES_LOG_ENTRY_DATA_union_context_state_change @ 16

MES_LOG_ENTRY_DATA_union_context_state_change: union, 16 bytes, pack 4, by address
  context_state_change: MES_LOG_CONTEXT_STATE_CHANGE @ 0
  queue_new_work: MES_LOG_QUEUE_NEW_WORK @ 0
  queue_unwait_sync_object: MES_LOG_QUEUE_UNWAIT_SYNC_OBJECT @ 0
  queue_no_more_work: MES_LOG_QUEUE_NO_MORE_WORK @ 0
  queue_wait_sync_object: MES_LOG_QUEUE_WAIT_SYNC_OBJECT @ 0
  all: c_uint64 * 2 @ 0

MES_LOG_BUFFER: struct, 64 bytes
  header: MES_LOG_ENTRY_HEADER @ 0
  entries: MES_LOG_ENTRY_DATA * 1 @ 32

MESAPI_SET_HW_RESOURCES: union, 256 bytes
  : MESAPI_SET_HW_RESOURCES_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI_SET_HW_RESOURCES_struct_header: struct, 252 bytes, pack 4
  header: MES_API_HEADER @ 0
  vmid_mask_mmhub: c_uint32 @ 4
  vmid_mask_gfxhub: c_uint32 @ 8
  gds_size: c_uint32 @ 12
  paging_vmid: c_uint32 @ 16
  compute_hqd_mask: c_uint32 * 8 @ 20
  gfx_hqd_mask: c_uint32 * 2 @ 52
  sdma_hqd_mask: c_uint32 * 2 @ 60
  aggregated_doorbells: c_uint32 * 5 @ 68
  g_sch_ctx_gpu_mc_ptr: c_uint64 @ 88
  query_status_fence_gpu_mc_ptr: c_uint64 @ 96
  gc_base: c_uint32 * 8 @ 104
  mmhub_base: c_uint32 * 8 @ 136
  osssys_base: c_uint32 * 8 @ 168
  api_status: MES_API_STATUS @ 200
  : MESAPI_SET_HW_RESOURCES_struct_header_union_disable_reset @ 216
  oversubscription_timer: c_uint32 @ 220
  doorbell_info: c_uint64 @ 224
  event_intr_history_gpu_mc_ptr: c_uint64 @ 232
  timestamp: c_uint64 @ 240
  os_tdr_timeout_in_sec: c_uint32 @ 248

MESAPI_SET_HW_RESOURCES_struct_header_union_disable_reset: union, 4 bytes
  : MESAPI_SET_HW_RESOURCES_struct_header_union_disable_reset_struct_disable_reset @ 0
  uint32_t_all: c_uint32 @ 0

MESAPI_SET_HW_RESOURCES_struct_header_union_disable_reset_struct_disable_reset: struct, 4 bytes
  disable_reset: c_uint32:1 @ 0.0
  use_different_vmid_compute: c_uint32:1 @ 0.1
  disable_mes_log: c_uint32:1 @ 0.2
  apply_mmhub_pgvm_invalidate_ack_loss_wa: c_uint32:1 @ 0.3
  apply_grbm_remote_register_dummy_read_wa: c_uint32:1 @ 0.4
  second_gfx_pipe_enabled: c_uint32:1 @ 0.5
  enable_level_process_quantum_check: c_uint32:1 @ 0.6
  legacy_sch_mode: c_uint32:1 @ 0.7
  disable_add_queue_wptr_mc_addr: c_uint32:1 @ 1.0
  enable_mes_event_int_logging: c_uint32:1 @ 1.1
  enable_reg_active_poll: c_uint32:1 @ 1.2
  use_disable_queue_in_legacy_uq_preemption: c_uint32:1 @ 1.3
  send_write_data: c_uint32:1 @ 1.4
  os_tdr_timeout_override: c_uint32:1 @ 1.5
  use_rs64mem_for_proc_gang_ctx: c_uint32:1 @ 1.6
  use_add_queue_unmap_flag_addr: c_uint32:1 @ 1.7
  enable_mes_sch_stb_log: c_uint32:1 @ 2.0
  limit_single_process: c_uint32:1 @ 2.1
  is_strix_tmz_wa_enabled: c_uint32:1 @ 2.2
  enable_lr_compute_wa: c_uint32:1 @ 2.3
  reserved: c_uint32:12 @ 2.4

MESAPI_SET_HW_RESOURCES_1: union, 256 bytes
  : MESAPI_SET_HW_RESOURCES_1_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI_SET_HW_RESOURCES_1_struct_header: struct, 60 bytes, pack 4
  header: MES_API_HEADER @ 0
  api_status: MES_API_STATUS @ 4
  timestamp: c_uint64 @ 20
  : MESAPI_SET_HW_RESOURCES_1_struct_header_union_enable_mes_info_ctx @ 28
  mes_info_ctx_mc_addr: c_uint64 @ 32
  mes_info_ctx_size: c_uint32 @ 40
  reserved1: c_uint64 @ 44
  cleaner_shader_fence_mc_addr: c_uint64 @ 52

MESAPI_SET_HW_RESOURCES_1_struct_header_union_enable_mes_info_ctx: union, 4 bytes
  : MESAPI_SET_HW_RESOURCES_1_struct_header_union_enable_mes_info_ctx_struct_enable_mes_info_ctx @ 0
  uint32_all: c_uint32 @ 0

MESAPI_SET_HW_RESOURCES_1_struct_header_union_enable_mes_info_ctx_struct_enable_mes_info_ctx: struct, 4 bytes
  enable_mes_info_ctx: c_uint32:1 @ 0.0
  reserved: c_uint32:31 @ 0.1

MESAPI__ADD_QUEUE: union, 256 bytes
  : MESAPI__ADD_QUEUE_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__ADD_QUEUE_struct_header: struct, 212 bytes, pack 4
  header: MES_API_HEADER @ 0
  process_id: c_uint32 @ 4
  page_table_base_addr: c_uint64 @ 8
  process_va_start: c_uint64 @ 16
  process_va_end: c_uint64 @ 24
  process_quantum: c_uint64 @ 32
  process_context_addr: c_uint64 @ 40
  gang_quantum: c_uint64 @ 48
  gang_context_addr: c_uint64 @ 56
  inprocess_gang_priority: c_uint32 @ 64
  gang_global_priority_level: MES_AMD_PRIORITY_LEVEL @ 68
  doorbell_offset: c_uint32 @ 72
  mqd_addr: c_uint64 @ 76
  wptr_addr: c_uint64 @ 84
  h_context: c_uint64 @ 92
  h_queue: c_uint64 @ 100
  queue_type: MES_QUEUE_TYPE @ 108
  gds_base: c_uint32 @ 112
  gds_size: c_uint32 @ 116
  gws_base: c_uint32 @ 120
  gws_size: c_uint32 @ 124
  oa_mask: c_uint32 @ 128
  trap_handler_addr: c_uint64 @ 132
  vm_context_cntl: c_uint32 @ 140
  : MESAPI__ADD_QUEUE_struct_header_struct_paging @ 144
  api_status: MES_API_STATUS @ 148
  tma_addr: c_uint64 @ 164
  sch_id: c_uint32 @ 172
  timestamp: c_uint64 @ 176
  process_context_array_index: c_uint32 @ 184
  gang_context_array_index: c_uint32 @ 188
  pipe_id: c_uint32 @ 192
  queue_id: c_uint32 @ 196
  alignment_mode_setting: c_uint32 @ 200
  unmap_flag_addr: c_uint64 @ 204

MESAPI__ADD_QUEUE_struct_header_struct_paging: struct, 4 bytes
  paging: c_uint32:1 @ 0.0
  debug_vmid: c_uint32:4 @ 0.1
  program_gds: c_uint32:1 @ 0.5
  is_gang_suspended: c_uint32:1 @ 0.6
  is_tmz_queue: c_uint32:1 @ 0.7
  map_kiq_utility_queue: c_uint32:1 @ 1.0
  is_kfd_process: c_uint32:1 @ 1.1
  trap_en: c_uint32:1 @ 1.2
  is_aql_queue: c_uint32:1 @ 1.3
  skip_process_ctx_clear: c_uint32:1 @ 1.4
  map_legacy_kq: c_uint32:1 @ 1.5
  exclusively_scheduled: c_uint32:1 @ 1.6
  is_long_running: c_uint32:1 @ 1.7
  is_dwm_queue: c_uint32:1 @ 2.0
  is_video_blit_queue: c_uint32:1 @ 2.1
  reserved: c_uint32:14 @ 2.2

MESAPI__REMOVE_QUEUE: union, 256 bytes
  : MESAPI__REMOVE_QUEUE_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__REMOVE_QUEUE_struct_header: struct, 60 bytes, pack 4
  header: MES_API_HEADER @ 0
  doorbell_offset: c_uint32 @ 4
  gang_context_addr: c_uint64 @ 8
  : MESAPI__REMOVE_QUEUE_struct_header_struct_unmap_legacy_gfx_queue @ 16
  api_status: MES_API_STATUS @ 20
  pipe_id: c_uint32 @ 36
  queue_id: c_uint32 @ 40
  tf_addr: c_uint64 @ 44
  tf_data: c_uint32 @ 52
  queue_type: MES_QUEUE_TYPE @ 56

MESAPI__REMOVE_QUEUE_struct_header_struct_unmap_legacy_gfx_queue: struct, 4 bytes
  unmap_legacy_gfx_queue: c_uint32:1 @ 0.0
  unmap_kiq_utility_queue: c_uint32:1 @ 0.1
  preempt_legacy_gfx_queue: c_uint32:1 @ 0.2
  unmap_legacy_queue: c_uint32:1 @ 0.3
  reserved: c_uint32:28 @ 0.4

MESAPI__SET_SCHEDULING_CONFIG: union, 256 bytes
  : MESAPI__SET_SCHEDULING_CONFIG_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__SET_SCHEDULING_CONFIG_struct_header: struct, 144 bytes, pack 4
  header: MES_API_HEADER @ 0
  grace_period_other_levels: c_uint64 * 5 @ 4
  process_quantum_for_level: c_uint64 * 5 @ 44
  process_grace_period_same_level: c_uint64 * 5 @ 84
  normal_yield_percent: c_uint32 @ 124
  api_status: MES_API_STATUS @ 128

MESAPI__PERFORM_YIELD: union, 256 bytes
  : MESAPI__PERFORM_YIELD_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__PERFORM_YIELD_struct_header: struct, 24 bytes
  header: MES_API_HEADER @ 0
  dummy: c_uint32 @ 4
  api_status: MES_API_STATUS @ 8

MESAPI__CHANGE_GANG_PRIORITY_LEVEL: union, 256 bytes
  : MESAPI__CHANGE_GANG_PRIORITY_LEVEL_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__CHANGE_GANG_PRIORITY_LEVEL_struct_header: struct, 44 bytes, pack 4
  header: MES_API_HEADER @ 0
  inprocess_gang_priority: c_uint32 @ 4
  gang_global_priority_level: MES_AMD_PRIORITY_LEVEL @ 8
  gang_quantum: c_uint64 @ 12
  gang_context_addr: c_uint64 @ 20
  api_status: MES_API_STATUS @ 28

MESAPI__SUSPEND: union, 256 bytes
  : MESAPI__SUSPEND_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__SUSPEND_struct_header: struct, 44 bytes, pack 4
  header: MES_API_HEADER @ 0
  : MESAPI__SUSPEND_struct_header_struct_suspend_all_gangs @ 4
  gang_context_addr: c_uint64 @ 8
  suspend_fence_addr: c_uint64 @ 16
  suspend_fence_value: c_uint32 @ 24
  api_status: MES_API_STATUS @ 28

MESAPI__SUSPEND_struct_header_struct_suspend_all_gangs: struct, 4 bytes
  suspend_all_gangs: c_uint32:1 @ 0.0
  reserved: c_uint32:31 @ 0.1

MESAPI__RESUME: union, 256 bytes
  : MESAPI__RESUME_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__RESUME_struct_header: struct, 32 bytes, pack 4
  header: MES_API_HEADER @ 0
  : MESAPI__RESUME_struct_header_struct_resume_all_gangs @ 4
  gang_context_addr: c_uint64 @ 8
  api_status: MES_API_STATUS @ 16

MESAPI__RESUME_struct_header_struct_resume_all_gangs: struct, 4 bytes
  resume_all_gangs: c_uint32:1 @ 0.0
  reserved: c_uint32:31 @ 0.1

MESAPI__RESET: union, 256 bytes
  : MESAPI__RESET_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__RESET_struct_header: struct, 112 bytes, pack 4
  header: MES_API_HEADER @ 0
  : MESAPI__RESET_struct_header_struct_reset_queue_only @ 4
  gang_context_addr: c_uint64 @ 8
  doorbell_offset: c_uint32 @ 16
  doorbell_offset_addr: c_uint64 @ 20
  queue_type: MES_QUEUE_TYPE @ 28
  pipe_id_lp: c_uint32 @ 32
  queue_id_lp: c_uint32 @ 36
  vmid_id_lp: c_uint32 @ 40
  mqd_mc_addr_lp: c_uint64 @ 44
  doorbell_offset_lp: c_uint32 @ 52
  wptr_addr_lp: c_uint64 @ 56
  pipe_id_hp: c_uint32 @ 64
  queue_id_hp: c_uint32 @ 68
  vmid_id_hp: c_uint32 @ 72
  mqd_mc_addr_hp: c_uint64 @ 76
  doorbell_offset_hp: c_uint32 @ 84
  wptr_addr_hp: c_uint64 @ 88
  api_status: MES_API_STATUS @ 96

MESAPI__RESET_struct_header_struct_reset_queue_only: struct, 4 bytes
  reset_queue_only: c_uint32:1 @ 0.0
  hang_detect_then_reset: c_uint32:1 @ 0.1
  hang_detect_only: c_uint32:1 @ 0.2
  reset_legacy_gfx: c_uint32:1 @ 0.3
  reserved: c_uint32:28 @ 0.4

MESAPI__SET_LOGGING_BUFFER: union, 256 bytes
  : MESAPI__SET_LOGGING_BUFFER_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__SET_LOGGING_BUFFER_struct_header: struct, 40 bytes, pack 4
  header: MES_API_HEADER @ 0
  log_type: MES_QUEUE_TYPE @ 4
  logging_buffer_addr: c_uint64 @ 8
  number_of_entries: c_uint32 @ 16
  interrupt_entry: c_uint32 @ 20
  api_status: MES_API_STATUS @ 24

MESAPI__QUERY_MES_STATUS: union, 256 bytes
  : MESAPI__QUERY_MES_STATUS_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__QUERY_MES_STATUS_struct_header: struct, 24 bytes
  header: MES_API_HEADER @ 0
  mes_healthy: c_bool @ 4
  api_status: MES_API_STATUS @ 8

MESAPI__PROGRAM_GDS: union, 256 bytes
  : MESAPI__PROGRAM_GDS_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__PROGRAM_GDS_struct_header: struct, 48 bytes, pack 4
  header: MES_API_HEADER @ 0
  process_context_addr: c_uint64 @ 4
  gds_base: c_uint32 @ 12
  gds_size: c_uint32 @ 16
  gws_base: c_uint32 @ 20
  gws_size: c_uint32 @ 24
  oa_mask: c_uint32 @ 28
  api_status: MES_API_STATUS @ 32

MESAPI__SET_DEBUG_VMID: union, 256 bytes
  : MESAPI__SET_DEBUG_VMID_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__SET_DEBUG_VMID_struct_header: struct, 92 bytes, pack 4
  header: MES_API_HEADER @ 0
  api_status: MES_API_STATUS @ 4
  : MESAPI__SET_DEBUG_VMID_struct_header_union_flags @ 20
  reserved: c_uint32 @ 24
  debug_vmid: c_uint32 @ 28
  process_context_addr: c_uint64 @ 32
  page_table_base_addr: c_uint64 @ 40
  process_va_start: c_uint64 @ 48
  process_va_end: c_uint64 @ 56
  gds_base: c_uint32 @ 64
  gds_size: c_uint32 @ 68
  gws_base: c_uint32 @ 72
  gws_size: c_uint32 @ 76
  oa_mask: c_uint32 @ 80
  output_addr: c_uint64 @ 84

MESAPI__SET_DEBUG_VMID_struct_header_union_flags: union, 4 bytes
  flags: MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags @ 0
  u32All: c_uint32 @ 0

MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags: struct, 4 bytes
  use_gds: c_uint32:1 @ 0.0
  operation: c_uint32:2 @ 0.1
  reserved: c_uint32:29 @ 0.3

WRITE_REG: struct, 8 bytes
  reg_offset: c_uint32 @ 0
  reg_value: c_uint32 @ 4

READ_REG: struct, 12 bytes, pack 4, by address
  reg_offset: c_uint32 @ 0
  buffer_addr: c_uint64 @ 4

WAIT_REG_MEM: struct, 20 bytes
  op: WRM_OPERATION @ 0
  reference: c_uint32 @ 4
  mask: c_uint32 @ 8
  reg_offset1: c_uint32 @ 12
  reg_offset2: c_uint32 @ 16

INV_GART: struct, 16 bytes, pack 4
  inv_range_va_start: c_uint64 @ 0
  inv_range_size: c_uint64 @ 8

QUERY_STATUS: struct, 4 bytes
  context_id: c_uint32 @ 0

SET_SHADER_DEBUGGER: struct, 36 bytes, pack 4
  process_context_addr: c_uint64 @ 0
  flags: SET_SHADER_DEBUGGER_flags @ 8
  spi_gdbg_per_vmid_cntl: c_uint32 @ 12
  tcp_watch_cntl: c_uint32 * 4 @ 16
  trap_en: c_uint32 @ 32

SET_SHADER_DEBUGGER_flags: union, 4 bytes
  : SET_SHADER_DEBUGGER_flags_struct_single_memop @ 0
  u32all: c_uint32 @ 0

SET_SHADER_DEBUGGER_flags_struct_single_memop: struct, 4 bytes
  single_memop: c_uint32:1 @ 0.0
  single_alu_op: c_uint32:1 @ 0.1
  reserved: c_uint32:29 @ 0.2
  process_ctx_flush: c_uint32:1 @ 3.7

CHANGE_CONFIG: struct, 20 bytes
  opcode: MESAPI_MISC__CHANGE_CONFIG_OPTION @ 0
  option: CHANGE_CONFIG_option @ 4
  tdr_config: CHANGE_CONFIG_tdr_config @ 12

CHANGE_CONFIG_option: union, 8 bytes, by address
  bits: CHANGE_CONFIG_option_bits @ 0
  all: c_uint32 @ 0

CHANGE_CONFIG_option_bits: struct, 8 bytes, align 4, explicit, by address
  limit_single_process: c_uint32:1 @ 0.0
  enable_hws_logging_buffer: c_uint32:1 @ 0.1
  reserved: c_uint32:31 @ 0.2

CHANGE_CONFIG_tdr_config: struct, 8 bytes
  tdr_level: c_uint32 @ 0
  tdr_delay: c_uint32 @ 4

MESAPI__MISC: union, 256 bytes
  : MESAPI__MISC_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__MISC_struct_header: struct, 104 bytes
  header: MES_API_HEADER @ 0
  opcode: MESAPI_MISC_OPCODE @ 4
  api_status: MES_API_STATUS @ 8
  : MESAPI__MISC_struct_header_union_write_reg @ 24

MESAPI__MISC_struct_header_union_write_reg: union, 80 bytes
  write_reg: WRITE_REG @ 0
  inv_gart: INV_GART @ 0
  query_status: QUERY_STATUS @ 0
  read_reg: READ_REG @ 0
  wait_reg_mem: WAIT_REG_MEM @ 0
  set_shader_debugger: SET_SHADER_DEBUGGER @ 0
  queue_sch_level: MES_AMD_PRIORITY_LEVEL @ 0
  change_config: CHANGE_CONFIG @ 0
  data: c_uint32 * 20 @ 0

MESAPI__UPDATE_ROOT_PAGE_TABLE: union, 256 bytes
  : MESAPI__UPDATE_ROOT_PAGE_TABLE_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI__UPDATE_ROOT_PAGE_TABLE_struct_header: struct, 36 bytes, pack 4
  header: MES_API_HEADER @ 0
  page_table_base_addr: c_uint64 @ 4
  process_context_addr: c_uint64 @ 12
  api_status: MES_API_STATUS @ 20

MESAPI_AMD_LOG: union, 256 bytes
  : MESAPI_AMD_LOG_struct_header @ 0
  max_dwords_in_api: c_uint32 * 64 @ 0

MESAPI_AMD_LOG_struct_header: struct, 36 bytes, pack 4
  header: MES_API_HEADER @ 0
  p_buffer_memory: c_uint64 @ 4
  p_buffer_size_used: c_uint64 @ 12
  api_status: MES_API_STATUS @ 20
"""

_enums = """
MES_API_TYPE: c_uint
  MES_API_TYPE_SCHEDULER = 1
  MES_API_TYPE_MAX = 2

MES_SCH_API_OPCODE: c_uint
  MES_SCH_API_SET_HW_RSRC = 0
  MES_SCH_API_SET_SCHEDULING_CONFIG = 1
  MES_SCH_API_ADD_QUEUE = 2
  MES_SCH_API_REMOVE_QUEUE = 3
  MES_SCH_API_PERFORM_YIELD = 4
  MES_SCH_API_SET_GANG_PRIORITY_LEVEL = 5
  MES_SCH_API_SUSPEND = 6
  MES_SCH_API_RESUME = 7
  MES_SCH_API_RESET = 8
  MES_SCH_API_SET_LOG_BUFFER = 9
  MES_SCH_API_CHANGE_GANG_PRORITY = 0xa
  MES_SCH_API_QUERY_SCHEDULER_STATUS = 0xb
  MES_SCH_API_PROGRAM_GDS = 0xc
  MES_SCH_API_SET_DEBUG_VMID = 0xd
  MES_SCH_API_MISC = 0xe
  MES_SCH_API_UPDATE_ROOT_PAGE_TABLE = 0xf
  MES_SCH_API_AMD_LOG = 0x10
  MES_SCH_API_SET_HW_RSRC_1 = 0x13
  MES_SCH_API_MAX = 0xff

MES_AMD_PRIORITY_LEVEL: c_uint
  AMD_PRIORITY_LEVEL_LOW = 0
  AMD_PRIORITY_LEVEL_NORMAL = 1
  AMD_PRIORITY_LEVEL_MEDIUM = 2
  AMD_PRIORITY_LEVEL_HIGH = 3
  AMD_PRIORITY_LEVEL_REALTIME = 4
  AMD_PRIORITY_NUM_LEVELS = 5

MES_QUEUE_TYPE: c_uint
  MES_QUEUE_TYPE_GFX = 0
  MES_QUEUE_TYPE_COMPUTE = 1
  MES_QUEUE_TYPE_SDMA = 2
  MES_QUEUE_TYPE_MAX = 3

VM_HUB_TYPE: c_uint
  VM_HUB_TYPE_GC = 0
  VM_HUB_TYPE_MM = 1
  VM_HUB_TYPE_MAX = 2

SET_DEBUG_VMID_OPERATIONS: c_uint
  DEBUG_VMID_OP_PROGRAM = 0
  DEBUG_VMID_OP_ALLOCATE = 1
  DEBUG_VMID_OP_RELEASE = 2

MES_LOG_OPERATION: c_uint
  MES_LOG_OPERATION_CONTEXT_STATE_CHANGE = 0
  MES_LOG_OPERATION_QUEUE_NEW_WORK = 1
  MES_LOG_OPERATION_QUEUE_UNWAIT_SYNC_OBJECT = 2
  MES_LOG_OPERATION_QUEUE_NO_MORE_WORK = 3
  MES_LOG_OPERATION_QUEUE_WAIT_SYNC_OBJECT = 4
  MES_LOG_OPERATION_QUEUE_INVALID = 0xf

MES_LOG_CONTEXT_STATE: c_uint
  MES_LOG_CONTEXT_STATE_IDLE = 0
  MES_LOG_CONTEXT_STATE_RUNNING = 1
  MES_LOG_CONTEXT_STATE_READY = 2
  MES_LOG_CONTEXT_STATE_READY_STANDBY = 3
  MES_LOG_CONTEXT_STATE_INVALID = 0xf

MES_SWIP_TO_HWIP_DEF: c_uint
  MES_MAX_HWIP_SEGMENT = 8

MESAPI_MISC_OPCODE: c_uint
  MESAPI_MISC__WRITE_REG = 0
  MESAPI_MISC__INV_GART = 1
  MESAPI_MISC__QUERY_STATUS = 2
  MESAPI_MISC__READ_REG = 3
  MESAPI_MISC__WAIT_REG_MEM = 4
  MESAPI_MISC__SET_SHADER_DEBUGGER = 5
  MESAPI_MISC__NOTIFY_WORK_ON_UNMAPPED_QUEUE = 6
  MESAPI_MISC__NOTIFY_TO_UNMAP_PROCESSES = 7
  MESAPI_MISC__CHANGE_CONFIG = 8
  MESAPI_MISC__LAUNCH_CLEANER_SHADER = 9
  MESAPI_MISC__MAX = 10

WRM_OPERATION: c_uint
  WRM_OPERATION__WAIT_REG_MEM = 0
  WRM_OPERATION__WR_WAIT_WR_REG = 1
  WRM_OPERATION__MAX = 2

MESAPI_MISC__CHANGE_CONFIG_OPTION: c_uint
  MESAPI_MISC__CHANGE_CONFIG_OPTION_LIMIT_SINGLE_PROCESS = 0
  MESAPI_MISC__CHANGE_CONFIG_OPTION_ENABLE_HWS_LOGGING_BUFFER = 1
  MESAPI_MISC__CHANGE_CONFIG_OPTION_CHANGE_TDR_CONFIG = 2
  MESAPI_MISC__CHANGE_CONFIG_OPTION_MAX = 0x1f
"""

_constants = """
AMDGPU_MES_LOG_BUFFER_SIZE = 0x4000
API_FRAME_SIZE_IN_DWORDS = 64
API_NUMBER_OF_COMMAND_MAX = 32
MAX_COMPUTE_HQD_PER_PIPE = 8
MAX_COMPUTE_PIPES = 8
MAX_GFX_HQD_PER_PIPE = 8
MAX_GFX_PIPES = 2
MAX_QUEUES_IN_A_GANG = 8
MAX_SDMA_HQD_PER_PIPE = 10
MAX_SDMA_HQD_PER_PIPE_11_0 = 8
MAX_SDMA_PIPES = 2
MAX_VMID_GCHUB = 16
MAX_VMID_MMHUB = 16
MES_API_VERSION = 1
MISC_DATA_MAX_SIZE_IN_DWORDS = 20
VMID_INVALID = 0xffff
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
