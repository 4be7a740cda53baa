"""PM4 packets that the KFD scheduler writes, gfx9 and later, as structures: kfd_pm4_opcodes.h, kfd_pm4_headers_ai.h, kfd_pm4_headers_aldebaran.h.

Made by `autogen regen amd_gpu.kfd_pm4_ai` from headers/amd_gpu/kfd_pm4_ai.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'kfd_pm4_headers_ai.h': 'bc31ff7f69f80b1d9f0bb1b73456b9ceb371bd2b5b22f4b72a192770f2123789',
    'kfd_pm4_headers_aldebaran.h': 'a93d0874298f10ae89a9861c86cc53018a79776121dc32130ad5bfcf2e32ffb1',
    'kfd_pm4_opcodes.h': '0390381ad894dcf9fdb551bb53fb7efd56b2922b510233e6316d24e0175f8f37',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
PM4_MES_TYPE_3_HEADER: union, 4 bytes
  : PM4_MES_TYPE_3_HEADER_struct_reserved1 @ 0
  u32All: c_uint32 @ 0

PM4_MES_TYPE_3_HEADER_struct_reserved1: struct, 4 bytes
  reserved1: c_uint32:8 @ 0.0
  opcode: c_uint32:8 @ 1.0
  count: c_uint32:14 @ 2.0
  type: c_uint32:2 @ 3.6

pm4_mes_set_resources: struct, 32 bytes
  : pm4_mes_set_resources_union_header @ 0
  : pm4_mes_set_resources_union_bitfields2 @ 4
  queue_mask_lo: c_uint32 @ 8
  queue_mask_hi: c_uint32 @ 12
  gws_mask_lo: c_uint32 @ 16
  gws_mask_hi: c_uint32 @ 20
  : pm4_mes_set_resources_union_bitfields7 @ 24
  : pm4_mes_set_resources_union_bitfields8 @ 28

pm4_mes_set_resources_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_set_resources_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mes_set_resources_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint32 @ 0

pm4_mes_set_resources_union_bitfields2_bitfields2: struct, 4 bytes
  vmid_mask: c_uint32:16 @ 0.0
  unmap_latency: c_uint32:8 @ 2.0
  reserved1: c_uint32:5 @ 3.0
  queue_type: mes_set_resources_queue_type_enum:3 @ 3.5

pm4_mes_set_resources_union_bitfields7: union, 4 bytes
  bitfields7: pm4_mes_set_resources_union_bitfields7_bitfields7 @ 0
  ordinal7: c_uint32 @ 0

pm4_mes_set_resources_union_bitfields7_bitfields7: struct, 4 bytes
  oac_mask: c_uint32:16 @ 0.0
  reserved2: c_uint32:16 @ 2.0

pm4_mes_set_resources_union_bitfields8: union, 4 bytes
  bitfields8: pm4_mes_set_resources_union_bitfields8_bitfields8 @ 0
  ordinal8: c_uint32 @ 0

pm4_mes_set_resources_union_bitfields8_bitfields8: struct, 4 bytes
  gds_heap_base: c_uint32:10 @ 0.0
  reserved3: c_uint32:1 @ 1.2
  gds_heap_size: c_uint32:10 @ 1.3
  reserved4: c_uint32:11 @ 2.5

pm4_mes_runlist: struct, 16 bytes, by address
  : pm4_mes_runlist_union_header @ 0
  : pm4_mes_runlist_union_bitfields2 @ 4
  ib_base_hi: c_uint32 @ 8
  : pm4_mes_runlist_union_bitfields4 @ 12

pm4_mes_runlist_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_runlist_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mes_runlist_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint32 @ 0

pm4_mes_runlist_union_bitfields2_bitfields2: struct, 4 bytes
  reserved1: c_uint32:2 @ 0.0
  ib_base_lo: c_uint32:30 @ 0.2

pm4_mes_runlist_union_bitfields4: union, 4 bytes
  bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4 @ 0
  ordinal4: c_uint32 @ 0

pm4_mes_runlist_union_bitfields4_bitfields4: struct, 4 bytes
  ib_size: c_uint32:20 @ 0.0
  chain: c_uint32:1 @ 2.4
  offload_polling: c_uint32:1 @ 2.5
  chained_runlist_idle_disable: c_uint32:1 @ 2.6
  valid: c_uint32:1 @ 2.7
  process_cnt: c_uint32:4 @ 3.0
  reserved3: c_uint32:4 @ 3.4

pm4_mes_map_process: struct, 64 bytes
  : pm4_mes_map_process_union_header @ 0
  : pm4_mes_map_process_union_bitfields2 @ 4
  vm_context_page_table_base_addr_lo32: c_uint32 @ 8
  vm_context_page_table_base_addr_hi32: c_uint32 @ 12
  sh_mem_bases: c_uint32 @ 16
  sh_mem_config: c_uint32 @ 20
  sq_shader_tba_lo: c_uint32 @ 24
  sq_shader_tba_hi: c_uint32 @ 28
  sq_shader_tma_lo: c_uint32 @ 32
  sq_shader_tma_hi: c_uint32 @ 36
  reserved6: c_uint32 @ 40
  gds_addr_lo: c_uint32 @ 44
  gds_addr_hi: c_uint32 @ 48
  : pm4_mes_map_process_union_bitfields14 @ 52
  completion_signal_lo: c_uint32 @ 56
  completion_signal_hi: c_uint32 @ 60

pm4_mes_map_process_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_map_process_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mes_map_process_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint32 @ 0

pm4_mes_map_process_union_bitfields2_bitfields2: struct, 4 bytes
  pasid: c_uint32:16 @ 0.0
  reserved1: c_uint32:1 @ 2.0
  exec_cleaner_shader: c_uint32:1 @ 2.1
  debug_vmid: c_uint32:4 @ 2.2
  new_debug: c_uint32:1 @ 2.6
  reserved2: c_uint32:1 @ 2.7
  diq_enable: c_uint32:1 @ 3.0
  process_quantum: c_uint32:7 @ 3.1

pm4_mes_map_process_union_bitfields14: union, 4 bytes
  bitfields14: pm4_mes_map_process_union_bitfields14_bitfields14 @ 0
  ordinal14: c_uint32 @ 0

pm4_mes_map_process_union_bitfields14_bitfields14: struct, 4 bytes
  num_gws: c_uint32:7 @ 0.0
  sdma_enable: c_uint32:1 @ 0.7
  num_oac: c_uint32:4 @ 1.0
  gds_size_hi: c_uint32:4 @ 1.4
  gds_size: c_uint32:6 @ 2.0
  num_queues: c_uint32:10 @ 2.6

PM4_MES_MAP_PROCESS_VM: struct, 64 bytes
  : PM4_MES_MAP_PROCESS_VM_union_header @ 0
  reserved1: c_uint32 @ 4
  vm_context_cntl: c_uint32 @ 8
  reserved2: c_uint32 @ 12
  vm_context_page_table_end_addr_lo32: c_uint32 @ 16
  vm_context_page_table_end_addr_hi32: c_uint32 @ 20
  vm_context_page_table_start_addr_lo32: c_uint32 @ 24
  vm_context_page_table_start_addr_hi32: c_uint32 @ 28
  reserved3: c_uint32 @ 32
  reserved4: c_uint32 @ 36
  reserved5: c_uint32 @ 40
  reserved6: c_uint32 @ 44
  reserved7: c_uint32 @ 48
  reserved8: c_uint32 @ 52
  completion_signal_lo32: c_uint32 @ 56
  completion_signal_hi32: c_uint32 @ 60

PM4_MES_MAP_PROCESS_VM_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_map_queues: struct, 28 bytes
  : pm4_mes_map_queues_union_header @ 0
  : pm4_mes_map_queues_union_bitfields2 @ 4
  : pm4_mes_map_queues_union_bitfields3 @ 8
  mqd_addr_lo: c_uint32 @ 12
  mqd_addr_hi: c_uint32 @ 16
  wptr_addr_lo: c_uint32 @ 20
  wptr_addr_hi: c_uint32 @ 24

pm4_mes_map_queues_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_map_queues_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mes_map_queues_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint32 @ 0

pm4_mes_map_queues_union_bitfields2_bitfields2: struct, 4 bytes
  reserved1: c_uint32:2 @ 0.0
  extended_engine_sel: mes_map_queues_extended_engine_sel_enum:2 @ 0.2
  queue_sel: mes_map_queues_queue_sel_enum:2 @ 0.4
  reserved5: c_uint32:6 @ 0.6
  gws_control_queue: c_uint32:1 @ 1.4
  reserved2: c_uint32:8 @ 1.5
  queue_type: mes_map_queues_queue_type_enum:3 @ 2.5
  reserved3: c_uint32:2 @ 3.0
  engine_sel: mes_map_queues_engine_sel_enum:3 @ 3.2
  num_queues: c_uint32:3 @ 3.5

pm4_mes_map_queues_union_bitfields3: union, 4 bytes
  bitfields3: pm4_mes_map_queues_union_bitfields3_bitfields3 @ 0
  ordinal3: c_uint32 @ 0

pm4_mes_map_queues_union_bitfields3_bitfields3: struct, 4 bytes
  reserved3: c_uint32:1 @ 0.0
  check_disable: c_uint32:1 @ 0.1
  doorbell_offset: c_uint32:26 @ 0.2
  reserved4: c_uint32:4 @ 3.4

pm4_mes_query_status: struct, 28 bytes
  : pm4_mes_query_status_union_header @ 0
  : pm4_mes_query_status_union_bitfields2 @ 4
  : pm4_mes_query_status_union_bitfields3a @ 8
  addr_lo: c_uint32 @ 12
  addr_hi: c_uint32 @ 16
  data_lo: c_uint32 @ 20
  data_hi: c_uint32 @ 24

pm4_mes_query_status_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_query_status_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mes_query_status_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint32 @ 0

pm4_mes_query_status_union_bitfields2_bitfields2: struct, 4 bytes
  context_id: c_uint32:28 @ 0.0
  interrupt_sel: mes_query_status_interrupt_sel_enum:2 @ 3.4
  command: mes_query_status_command_enum:2 @ 3.6

pm4_mes_query_status_union_bitfields3a: union, 4 bytes
  bitfields3a: pm4_mes_query_status_union_bitfields3a_bitfields3a @ 0
  bitfields3b: pm4_mes_query_status_union_bitfields3a_bitfields3b @ 0
  ordinal3: c_uint32 @ 0

pm4_mes_query_status_union_bitfields3a_bitfields3a: struct, 4 bytes
  pasid: c_uint32:16 @ 0.0
  reserved1: c_uint32:16 @ 2.0

pm4_mes_query_status_union_bitfields3a_bitfields3b: struct, 4 bytes
  reserved2: c_uint32:2 @ 0.0
  doorbell_offset: c_uint32:26 @ 0.2
  engine_sel: mes_query_status_engine_sel_enum:3 @ 3.4
  reserved3: c_uint32:1 @ 3.7

pm4_mes_unmap_queues: struct, 24 bytes
  : pm4_mes_unmap_queues_union_header @ 0
  : pm4_mes_unmap_queues_union_bitfields2 @ 4
  : pm4_mes_unmap_queues_union_bitfields3a @ 8
  : pm4_mes_unmap_queues_union_bitfields4 @ 12
  : pm4_mes_unmap_queues_union_bitfields5 @ 16
  : pm4_mes_unmap_queues_union_bitfields6 @ 20

pm4_mes_unmap_queues_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_unmap_queues_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mes_unmap_queues_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint32 @ 0

pm4_mes_unmap_queues_union_bitfields2_bitfields2: struct, 4 bytes
  action: mes_unmap_queues_action_enum:2 @ 0.0
  extended_engine_sel: mes_unmap_queues_extended_engine_sel_enum:2 @ 0.2
  queue_sel: mes_unmap_queues_queue_sel_enum:2 @ 0.4
  reserved2: c_uint32:20 @ 0.6
  engine_sel: mes_unmap_queues_engine_sel_enum:3 @ 3.2
  num_queues: c_uint32:3 @ 3.5

pm4_mes_unmap_queues_union_bitfields3a: union, 4 bytes
  bitfields3a: pm4_mes_unmap_queues_union_bitfields3a_bitfields3a @ 0
  bitfields3b: pm4_mes_unmap_queues_union_bitfields3a_bitfields3b @ 0
  ordinal3: c_uint32 @ 0

pm4_mes_unmap_queues_union_bitfields3a_bitfields3a: struct, 4 bytes
  pasid: c_uint32:16 @ 0.0
  reserved3: c_uint32:16 @ 2.0

pm4_mes_unmap_queues_union_bitfields3a_bitfields3b: struct, 4 bytes
  reserved4: c_uint32:2 @ 0.0
  doorbell_offset0: c_uint32:26 @ 0.2
  reserved5: c_int32:4 @ 3.4

pm4_mes_unmap_queues_union_bitfields4: union, 4 bytes
  bitfields4: pm4_mes_unmap_queues_union_bitfields4_bitfields4 @ 0
  ordinal4: c_uint32 @ 0

pm4_mes_unmap_queues_union_bitfields4_bitfields4: struct, 4 bytes
  reserved6: c_uint32:2 @ 0.0
  doorbell_offset1: c_uint32:26 @ 0.2
  reserved7: c_uint32:4 @ 3.4

pm4_mes_unmap_queues_union_bitfields5: union, 4 bytes
  bitfields5: pm4_mes_unmap_queues_union_bitfields5_bitfields5 @ 0
  ordinal5: c_uint32 @ 0

pm4_mes_unmap_queues_union_bitfields5_bitfields5: struct, 4 bytes
  reserved8: c_uint32:2 @ 0.0
  doorbell_offset2: c_uint32:26 @ 0.2
  reserved9: c_uint32:4 @ 3.4

pm4_mes_unmap_queues_union_bitfields6: union, 4 bytes
  bitfields6: pm4_mes_unmap_queues_union_bitfields6_bitfields6 @ 0
  ordinal6: c_uint32 @ 0

pm4_mes_unmap_queues_union_bitfields6_bitfields6: struct, 4 bytes
  reserved10: c_uint32:2 @ 0.0
  doorbell_offset3: c_uint32:26 @ 0.2
  reserved11: c_uint32:4 @ 3.4

pm4_mec_release_mem: struct, 32 bytes
  : pm4_mec_release_mem_union_header @ 0
  : pm4_mec_release_mem_union_bitfields2 @ 4
  : pm4_mec_release_mem_union_bitfields3 @ 8
  : pm4_mec_release_mem_union_bitfields4 @ 12
  : pm4_mec_release_mem_union_address_hi @ 16
  : pm4_mec_release_mem_union_data_lo @ 20
  : pm4_mec_release_mem_union_data_hi @ 24
  int_ctxid: c_uint32 @ 28

pm4_mec_release_mem_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint @ 0

pm4_mec_release_mem_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mec_release_mem_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint @ 0

pm4_mec_release_mem_union_bitfields2_bitfields2: struct, 4 bytes
  event_type: c_uint:6 @ 0.0
  reserved1: c_uint:2 @ 0.6
  event_index: mec_release_mem_event_index_enum:4 @ 1.0
  tcl1_vol_action_ena: c_uint:1 @ 1.4
  tc_vol_action_ena: c_uint:1 @ 1.5
  reserved2: c_uint:1 @ 1.6
  tc_wb_action_ena: c_uint:1 @ 1.7
  tcl1_action_ena: c_uint:1 @ 2.0
  tc_action_ena: c_uint:1 @ 2.1
  reserved3: c_uint32:1 @ 2.2
  tc_nc_action_ena: c_uint32:1 @ 2.3
  tc_wc_action_ena: c_uint32:1 @ 2.4
  tc_md_action_ena: c_uint32:1 @ 2.5
  reserved4: c_uint32:3 @ 2.6
  cache_policy: mec_release_mem_cache_policy_enum:2 @ 3.1
  reserved5: c_uint32:2 @ 3.3
  pq_exe_status: mec_release_mem_pq_exe_status_enum:1 @ 3.5
  reserved6: c_uint32:2 @ 3.6

pm4_mec_release_mem_union_bitfields3: union, 4 bytes
  bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3 @ 0
  ordinal3: c_uint @ 0

pm4_mec_release_mem_union_bitfields3_bitfields3: struct, 4 bytes
  reserved7: c_uint32:16 @ 0.0
  dst_sel: mec_release_mem_dst_sel_enum:2 @ 2.0
  reserved8: c_uint32:6 @ 2.2
  int_sel: mec_release_mem_int_sel_enum:3 @ 3.0
  reserved9: c_uint32:2 @ 3.3
  data_sel: mec_release_mem_data_sel_enum:3 @ 3.5

pm4_mec_release_mem_union_bitfields4: union, 4 bytes
  bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4 @ 0
  bitfields4b: pm4_mec_release_mem_union_bitfields4_bitfields4b @ 0
  reserved12: c_uint32 @ 0
  ordinal4: c_uint @ 0

pm4_mec_release_mem_union_bitfields4_bitfields4: struct, 4 bytes
  reserved10: c_uint32:2 @ 0.0
  address_lo_32b: c_uint:30 @ 0.2

pm4_mec_release_mem_union_bitfields4_bitfields4b: struct, 4 bytes
  reserved11: c_uint32:3 @ 0.0
  address_lo_64b: c_uint32:29 @ 0.3

pm4_mec_release_mem_union_address_hi: union, 4 bytes
  address_hi: c_uint32 @ 0
  reserved13: c_uint32 @ 0
  ordinal5: c_uint32 @ 0

pm4_mec_release_mem_union_data_lo: union, 4 bytes, by address
  data_lo: c_uint32 @ 0
  cmp_data_lo: c_uint32 @ 0
  bitfields6c: pm4_mec_release_mem_union_data_lo_bitfields6c @ 0
  reserved14: c_uint32 @ 0
  ordinal6: c_uint32 @ 0

pm4_mec_release_mem_union_data_lo_bitfields6c: struct, 4 bytes
  dw_offset: c_uint32:16 @ 0.0
  num_dwords: c_uint32:16 @ 2.0

pm4_mec_release_mem_union_data_hi: union, 4 bytes, by address
  data_hi: c_uint32 @ 0
  cmp_data_hi: c_uint32 @ 0
  reserved15: c_uint32 @ 0
  reserved16: c_uint32 @ 0
  ordinal7: c_uint32 @ 0

pm4_mec_write_data_mmio: struct, 20 bytes
  : pm4_mec_write_data_mmio_union_header @ 0
  : pm4_mec_write_data_mmio_union_bitfields2 @ 4
  : pm4_mec_write_data_mmio_union_bitfields3 @ 8
  reserved7: c_uint32 @ 12
  data: c_uint32 @ 16

pm4_mec_write_data_mmio_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint @ 0

pm4_mec_write_data_mmio_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mec_write_data_mmio_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint @ 0

pm4_mec_write_data_mmio_union_bitfields2_bitfields2: struct, 4 bytes
  reserved1: c_uint:8 @ 0.0
  dst_sel: c_uint:4 @ 1.0
  reserved2: c_uint:4 @ 1.4
  addr_incr: c_uint:1 @ 2.0
  reserved3: c_uint:2 @ 2.1
  resume_vf: c_uint:1 @ 2.3
  wr_confirm: c_uint:1 @ 2.4
  reserved4: c_uint:4 @ 2.5
  cache_policy: c_uint:2 @ 3.1
  reserved5: c_uint:5 @ 3.3

pm4_mec_write_data_mmio_union_bitfields3: union, 4 bytes
  bitfields3: pm4_mec_write_data_mmio_union_bitfields3_bitfields3 @ 0
  ordinal3: c_uint @ 0

pm4_mec_write_data_mmio_union_bitfields3_bitfields3: struct, 4 bytes
  dst_mmreg_addr: c_uint:18 @ 0.0
  reserved6: c_uint:14 @ 2.2

pm4_mes_map_process_aldebaran: struct, 84 bytes
  : pm4_mes_map_process_aldebaran_union_header @ 0
  : pm4_mes_map_process_aldebaran_union_bitfields2 @ 4
  vm_context_page_table_base_addr_lo32: c_uint32 @ 8
  vm_context_page_table_base_addr_hi32: c_uint32 @ 12
  sh_mem_bases: c_uint32 @ 16
  sh_mem_config: c_uint32 @ 20
  sq_shader_tba_lo: c_uint32 @ 24
  sq_shader_tba_hi: c_uint32 @ 28
  sq_shader_tma_lo: c_uint32 @ 32
  sq_shader_tma_hi: c_uint32 @ 36
  reserved6: c_uint32 @ 40
  gds_addr_lo: c_uint32 @ 44
  gds_addr_hi: c_uint32 @ 48
  : pm4_mes_map_process_aldebaran_union_bitfields14 @ 52
  spi_gdbg_per_vmid_cntl: c_uint32 @ 56
  tcp_watch_cntl: c_uint32 * 4 @ 60
  completion_signal_lo: c_uint32 @ 76
  completion_signal_hi: c_uint32 @ 80

pm4_mes_map_process_aldebaran_union_header: union, 4 bytes
  header: PM4_MES_TYPE_3_HEADER @ 0
  ordinal1: c_uint32 @ 0

pm4_mes_map_process_aldebaran_union_bitfields2: union, 4 bytes
  bitfields2: pm4_mes_map_process_aldebaran_union_bitfields2_bitfields2 @ 0
  ordinal2: c_uint32 @ 0

pm4_mes_map_process_aldebaran_union_bitfields2_bitfields2: struct, 4 bytes
  pasid: c_uint32:16 @ 0.0
  single_memops: c_uint32:1 @ 2.0
  exec_cleaner_shader: c_uint32:1 @ 2.1
  debug_vmid: c_uint32:4 @ 2.2
  new_debug: c_uint32:1 @ 2.6
  tmz: c_uint32:1 @ 2.7
  diq_enable: c_uint32:1 @ 3.0
  process_quantum: c_uint32:7 @ 3.1

pm4_mes_map_process_aldebaran_union_bitfields14: union, 4 bytes
  bitfields14: pm4_mes_map_process_aldebaran_union_bitfields14_bitfields14 @ 0
  ordinal14: c_uint32 @ 0

pm4_mes_map_process_aldebaran_union_bitfields14_bitfields14: struct, 4 bytes
  num_gws: c_uint32:7 @ 0.0
  sdma_enable: c_uint32:1 @ 0.7
  num_oac: c_uint32:4 @ 1.0
  gds_size_hi: c_uint32:4 @ 1.4
  gds_size: c_uint32:6 @ 2.0
  num_queues: c_uint32:10 @ 2.6
"""

_enums = """
it_opcode_type: c_uint
  IT_NOP = 0x10
  IT_SET_BASE = 0x11
  IT_CLEAR_STATE = 0x12
  IT_INDEX_BUFFER_SIZE = 0x13
  IT_DISPATCH_DIRECT = 0x15
  IT_DISPATCH_INDIRECT = 0x16
  IT_ATOMIC_GDS = 0x1d
  IT_OCCLUSION_QUERY = 0x1f
  IT_SET_PREDICATION = 0x20
  IT_REG_RMW = 0x21
  IT_COND_EXEC = 0x22
  IT_PRED_EXEC = 0x23
  IT_DRAW_INDIRECT = 0x24
  IT_DRAW_INDEX_INDIRECT = 0x25
  IT_INDEX_BASE = 0x26
  IT_DRAW_INDEX_2 = 0x27
  IT_CONTEXT_CONTROL = 0x28
  IT_INDEX_TYPE = 0x2a
  IT_DRAW_INDIRECT_MULTI = 0x2c
  IT_DRAW_INDEX_AUTO = 0x2d
  IT_NUM_INSTANCES = 0x2f
  IT_DRAW_INDEX_MULTI_AUTO = 0x30
  IT_INDIRECT_BUFFER_CNST = 0x33
  IT_STRMOUT_BUFFER_UPDATE = 0x34
  IT_DRAW_INDEX_OFFSET_2 = 0x35
  IT_DRAW_PREAMBLE = 0x36
  IT_WRITE_DATA = 0x37
  IT_DRAW_INDEX_INDIRECT_MULTI = 0x38
  IT_MEM_SEMAPHORE = 0x39
  IT_COPY_DW = 0x3b
  IT_WAIT_REG_MEM = 0x3c
  IT_INDIRECT_BUFFER = 0x3f
  IT_COPY_DATA = 0x40
  IT_PFP_SYNC_ME = 0x42
  IT_SURFACE_SYNC = 0x43
  IT_COND_WRITE = 0x45
  IT_EVENT_WRITE = 0x46
  IT_EVENT_WRITE_EOP = 0x47
  IT_EVENT_WRITE_EOS = 0x48
  IT_RELEASE_MEM = 0x49
  IT_PREAMBLE_CNTL = 0x4a
  IT_DMA_DATA = 0x50
  IT_ACQUIRE_MEM = 0x58
  IT_REWIND = 0x59
  IT_LOAD_UCONFIG_REG = 0x5e
  IT_LOAD_SH_REG = 0x5f
  IT_LOAD_CONFIG_REG = 0x60
  IT_LOAD_CONTEXT_REG = 0x61
  IT_SET_CONFIG_REG = 0x68
  IT_SET_CONTEXT_REG = 0x69
  IT_SET_CONTEXT_REG_INDIRECT = 0x73
  IT_SET_SH_REG = 0x76
  IT_SET_SH_REG_OFFSET = 0x77
  IT_SET_QUEUE_REG = 0x78
  IT_SET_UCONFIG_REG = 0x79
  IT_SCRATCH_RAM_WRITE = 0x7d
  IT_SCRATCH_RAM_READ = 0x7e
  IT_LOAD_CONST_RAM = 0x80
  IT_WRITE_CONST_RAM = 0x81
  IT_DUMP_CONST_RAM = 0x83
  IT_INCREMENT_CE_COUNTER = 0x84
  IT_INCREMENT_DE_COUNTER = 0x85
  IT_WAIT_ON_CE_COUNTER = 0x86
  IT_WAIT_ON_DE_COUNTER_DIFF = 0x88
  IT_SWITCH_BUFFER = 0x8b
  IT_SET_RESOURCES = 0xa0
  IT_MAP_PROCESS = 0xa1
  IT_MAP_QUEUES = 0xa2
  IT_UNMAP_QUEUES = 0xa3
  IT_QUERY_STATUS = 0xa4
  IT_RUN_LIST = 0xa5

mes_set_resources_queue_type_enum: c_uint
  queue_type__mes_set_resources__kernel_interface_queue_kiq = 0
  queue_type__mes_set_resources__hsa_interface_queue_hiq = 1
  queue_type__mes_set_resources__hsa_debug_interface_queue = 4

mes_map_queues_queue_sel_enum: c_uint
  queue_sel__mes_map_queues__map_to_specified_queue_slots_vi = 0
  queue_sel__mes_map_queues__map_to_hws_determined_queue_slots_vi = 1

mes_map_queues_queue_type_enum: c_uint
  queue_type__mes_map_queues__normal_compute_vi = 0
  queue_type__mes_map_queues__debug_interface_queue_vi = 1
  queue_type__mes_map_queues__normal_latency_static_queue_vi = 2
  queue_type__mes_map_queues__low_latency_static_queue_vi = 3

mes_map_queues_engine_sel_enum: c_uint
  engine_sel__mes_map_queues__compute_vi = 0
  engine_sel__mes_map_queues__sdma0_vi = 2
  engine_sel__mes_map_queues__sdma1_vi = 3

mes_map_queues_extended_engine_sel_enum: c_uint
  extended_engine_sel__mes_map_queues__legacy_engine_sel = 0
  extended_engine_sel__mes_map_queues__sdma0_to_7_sel = 1
  extended_engine_sel__mes_map_queues__sdma8_to_15_sel = 2

mes_query_status_interrupt_sel_enum: c_uint
  interrupt_sel__mes_query_status__completion_status = 0
  interrupt_sel__mes_query_status__process_status = 1
  interrupt_sel__mes_query_status__queue_status = 2

mes_query_status_command_enum: c_uint
  command__mes_query_status__interrupt_only = 0
  command__mes_query_status__fence_only_immediate = 1
  command__mes_query_status__fence_only_after_write_ack = 2
  command__mes_query_status__fence_wait_for_write_ack_send_interrupt = 3

mes_query_status_engine_sel_enum: c_uint
  engine_sel__mes_query_status__compute = 0
  engine_sel__mes_query_status__sdma0_queue = 2
  engine_sel__mes_query_status__sdma1_queue = 3

mes_unmap_queues_action_enum: c_uint
  action__mes_unmap_queues__preempt_queues = 0
  action__mes_unmap_queues__reset_queues = 1
  action__mes_unmap_queues__disable_process_queues = 2
  action__mes_unmap_queues__reserved = 3

mes_unmap_queues_queue_sel_enum: c_uint
  queue_sel__mes_unmap_queues__perform_request_on_specified_queues = 0
  queue_sel__mes_unmap_queues__perform_request_on_pasid_queues = 1
  queue_sel__mes_unmap_queues__unmap_all_queues = 2
  queue_sel__mes_unmap_queues__unmap_all_non_static_queues = 3

mes_unmap_queues_engine_sel_enum: c_uint
  engine_sel__mes_unmap_queues__compute = 0
  engine_sel__mes_unmap_queues__sdma0 = 2
  engine_sel__mes_unmap_queues__sdmal = 3

mes_unmap_queues_extended_engine_sel_enum: c_uint
  extended_engine_sel__mes_unmap_queues__legacy_engine_sel = 0
  extended_engine_sel__mes_unmap_queues__sdma0_to_7_sel = 1

mec_release_mem_event_index_enum: c_uint
  event_index__mec_release_mem__end_of_pipe = 5
  event_index__mec_release_mem__shader_done = 6

mec_release_mem_cache_policy_enum: c_uint
  cache_policy__mec_release_mem__lru = 0
  cache_policy__mec_release_mem__stream = 1

mec_release_mem_pq_exe_status_enum: c_uint
  pq_exe_status__mec_release_mem__default = 0
  pq_exe_status__mec_release_mem__phase_update = 1

mec_release_mem_dst_sel_enum: c_uint
  dst_sel__mec_release_mem__memory_controller = 0
  dst_sel__mec_release_mem__tc_l2 = 1
  dst_sel__mec_release_mem__queue_write_pointer_register = 2
  dst_sel__mec_release_mem__queue_write_pointer_poll_mask_bit = 3

mec_release_mem_int_sel_enum: c_uint
  int_sel__mec_release_mem__none = 0
  int_sel__mec_release_mem__send_interrupt_only = 1
  int_sel__mec_release_mem__send_interrupt_after_write_confirm = 2
  int_sel__mec_release_mem__send_data_after_write_confirm = 3
  int_sel__mec_release_mem__unconditionally_send_int_ctxid = 4
  int_sel__mec_release_mem__conditionally_send_int_ctxid_based_on_32_bit_compare = 5
  int_sel__mec_release_mem__conditionally_send_int_ctxid_based_on_64_bit_compare = 6

mec_release_mem_data_sel_enum: c_uint
  data_sel__mec_release_mem__none = 0
  data_sel__mec_release_mem__send_32_bit_low = 1
  data_sel__mec_release_mem__send_64_bit_data = 2
  data_sel__mec_release_mem__send_gpu_clock_counter = 3
  data_sel__mec_release_mem__send_cp_perfcounter_hi_lo = 4
  data_sel__mec_release_mem__store_gds_data_to_memory = 5

WRITE_DATA_dst_sel_enum: c_uint
  dst_sel___write_data__mem_mapped_register = 0
  dst_sel___write_data__tc_l2 = 2
  dst_sel___write_data__gds = 3
  dst_sel___write_data__memory = 5
  dst_sel___write_data__memory_mapped_adc_persistent_state = 6

WRITE_DATA_addr_incr_enum: c_uint
  addr_incr___write_data__increment_address = 0
  addr_incr___write_data__do_not_increment_address = 1

WRITE_DATA_wr_confirm_enum: c_uint
  wr_confirm___write_data__do_not_wait_for_write_confirmation = 0
  wr_confirm___write_data__wait_for_write_confirmation = 1

WRITE_DATA_cache_policy_enum: c_uint
  cache_policy___write_data__lru = 0
  cache_policy___write_data__stream = 1
"""

_constants = """
CACHE_FLUSH_AND_INV_TS_EVENT = 0x14
PM4_TYPE_0 = 0
PM4_TYPE_2 = 2
PM4_TYPE_3 = 3
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
