"""Micro engine scheduler interface of gfx11: mes_v11_api_def.h. Types for editors and mypy. Made by `autogen regen amd_gpu.mes_11` from headers/amd_gpu/mes_11.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class MES_API_HEADER(_c.Union):
    type: _b.int
    opcode: _b.int
    dwsize: _b.int
    reserved: _b.int
    u32All: _b.int
    def __init__(__self, type: _b.int = ..., opcode: _b.int = ..., dwsize: _b.int = ..., reserved: _b.int = ..., u32All: _b.int = ...) -> None: ...

class MES_API_HEADER_struct_type(_c.Structure):
    type: _b.int
    opcode: _b.int
    dwsize: _b.int
    reserved: _b.int
    def __init__(__self, type: _b.int = ..., opcode: _b.int = ..., dwsize: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MES_API_STATUS(_c.Structure):
    api_completion_fence_addr: _b.int
    api_completion_fence_value: _b.int
    def __init__(__self, api_completion_fence_addr: _b.int = ..., api_completion_fence_value: _b.int = ...) -> None: ...

class MES_LOG_CONTEXT_STATE_CHANGE(_c.Structure):
    h_context: _b.int | None
    new_context_state: _b.int
    def __init__(__self, h_context: _b.int | None = ..., new_context_state: _b.int = ...) -> None: ...

class MES_LOG_QUEUE_NEW_WORK(_c.Structure):
    h_queue: _b.int
    reserved: _b.int
    def __init__(__self, h_queue: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MES_LOG_QUEUE_UNWAIT_SYNC_OBJECT(_c.Structure):
    h_queue: _b.int
    h_sync_object: _b.int
    def __init__(__self, h_queue: _b.int = ..., h_sync_object: _b.int = ...) -> None: ...

class MES_LOG_QUEUE_NO_MORE_WORK(_c.Structure):
    h_queue: _b.int
    reserved: _b.int
    def __init__(__self, h_queue: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MES_LOG_QUEUE_WAIT_SYNC_OBJECT(_c.Structure):
    h_queue: _b.int
    h_sync_object: _b.int
    def __init__(__self, h_queue: _b.int = ..., h_sync_object: _b.int = ...) -> None: ...

class MES_LOG_ENTRY_HEADER(_c.Structure):
    first_free_entry_index: _b.int
    wraparound_count: _b.int
    number_of_entries: _b.int
    reserved: _c.Array[_c.c_uint64]
    def __init__(__self, first_free_entry_index: _b.int = ..., wraparound_count: _b.int = ..., number_of_entries: _b.int = ..., reserved: _c.Array[_c.c_uint64] = ...) -> None: ...

class MES_LOG_ENTRY_DATA(_c.Structure):
    gpu_time_stamp: _b.int
    operation_type: _b.int
    reserved_operation_type_bits: _b.int
    context_state_change: MES_LOG_CONTEXT_STATE_CHANGE
    queue_new_work: MES_LOG_QUEUE_NEW_WORK
    queue_unwait_sync_object: MES_LOG_QUEUE_UNWAIT_SYNC_OBJECT
    queue_no_more_work: MES_LOG_QUEUE_NO_MORE_WORK
    queue_wait_sync_object: MES_LOG_QUEUE_WAIT_SYNC_OBJECT
    all: _c.Array[_c.c_uint64]
    def __init__(__self, gpu_time_stamp: _b.int = ..., operation_type: _b.int = ..., reserved_operation_type_bits: _b.int = ..., context_state_change: MES_LOG_CONTEXT_STATE_CHANGE = ..., queue_new_work: MES_LOG_QUEUE_NEW_WORK = ..., queue_unwait_sync_object: MES_LOG_QUEUE_UNWAIT_SYNC_OBJECT = ..., queue_no_more_work: MES_LOG_QUEUE_NO_MORE_WORK = ..., queue_wait_sync_object: MES_LOG_QUEUE_WAIT_SYNC_OBJECT = ..., all: _c.Array[_c.c_uint64] = ...) -> None: ...

class MES_LOG_ENTRY_DATA_union_context_state_change(_c.Union):
    context_state_change: MES_LOG_CONTEXT_STATE_CHANGE
    queue_new_work: MES_LOG_QUEUE_NEW_WORK
    queue_unwait_sync_object: MES_LOG_QUEUE_UNWAIT_SYNC_OBJECT
    queue_no_more_work: MES_LOG_QUEUE_NO_MORE_WORK
    queue_wait_sync_object: MES_LOG_QUEUE_WAIT_SYNC_OBJECT
    all: _c.Array[_c.c_uint64]
    def __init__(__self, context_state_change: MES_LOG_CONTEXT_STATE_CHANGE = ..., queue_new_work: MES_LOG_QUEUE_NEW_WORK = ..., queue_unwait_sync_object: MES_LOG_QUEUE_UNWAIT_SYNC_OBJECT = ..., queue_no_more_work: MES_LOG_QUEUE_NO_MORE_WORK = ..., queue_wait_sync_object: MES_LOG_QUEUE_WAIT_SYNC_OBJECT = ..., all: _c.Array[_c.c_uint64] = ...) -> None: ...

class MES_LOG_BUFFER(_c.Structure):
    header: MES_LOG_ENTRY_HEADER
    entries: _c.Array[MES_LOG_ENTRY_DATA]
    def __init__(__self, header: MES_LOG_ENTRY_HEADER = ..., entries: _c.Array[MES_LOG_ENTRY_DATA] = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES(_c.Union):
    header: MES_API_HEADER
    vmid_mask_mmhub: _b.int
    vmid_mask_gfxhub: _b.int
    gds_size: _b.int
    paging_vmid: _b.int
    compute_hqd_mask: _c.Array[_c.c_uint32]
    gfx_hqd_mask: _c.Array[_c.c_uint32]
    sdma_hqd_mask: _c.Array[_c.c_uint32]
    aggregated_doorbells: _c.Array[_c.c_uint32]
    g_sch_ctx_gpu_mc_ptr: _b.int
    query_status_fence_gpu_mc_ptr: _b.int
    gc_base: _c.Array[_c.c_uint32]
    mmhub_base: _c.Array[_c.c_uint32]
    osssys_base: _c.Array[_c.c_uint32]
    api_status: MES_API_STATUS
    disable_reset: _b.int
    use_different_vmid_compute: _b.int
    disable_mes_log: _b.int
    apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int
    apply_grbm_remote_register_dummy_read_wa: _b.int
    second_gfx_pipe_enabled: _b.int
    enable_level_process_quantum_check: _b.int
    legacy_sch_mode: _b.int
    disable_add_queue_wptr_mc_addr: _b.int
    enable_mes_event_int_logging: _b.int
    enable_reg_active_poll: _b.int
    use_disable_queue_in_legacy_uq_preemption: _b.int
    send_write_data: _b.int
    os_tdr_timeout_override: _b.int
    use_rs64mem_for_proc_gang_ctx: _b.int
    use_add_queue_unmap_flag_addr: _b.int
    enable_mes_sch_stb_log: _b.int
    limit_single_process: _b.int
    is_strix_tmz_wa_enabled: _b.int
    enable_lr_compute_wa: _b.int
    reserved: _b.int
    uint32_t_all: _b.int
    oversubscription_timer: _b.int
    doorbell_info: _b.int
    event_intr_history_gpu_mc_ptr: _b.int
    timestamp: _b.int
    os_tdr_timeout_in_sec: _b.int
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., vmid_mask_mmhub: _b.int = ..., vmid_mask_gfxhub: _b.int = ..., gds_size: _b.int = ..., paging_vmid: _b.int = ..., compute_hqd_mask: _c.Array[_c.c_uint32] = ..., gfx_hqd_mask: _c.Array[_c.c_uint32] = ..., sdma_hqd_mask: _c.Array[_c.c_uint32] = ..., aggregated_doorbells: _c.Array[_c.c_uint32] = ..., g_sch_ctx_gpu_mc_ptr: _b.int = ..., query_status_fence_gpu_mc_ptr: _b.int = ..., gc_base: _c.Array[_c.c_uint32] = ..., mmhub_base: _c.Array[_c.c_uint32] = ..., osssys_base: _c.Array[_c.c_uint32] = ..., api_status: MES_API_STATUS = ..., disable_reset: _b.int = ..., use_different_vmid_compute: _b.int = ..., disable_mes_log: _b.int = ..., apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int = ..., apply_grbm_remote_register_dummy_read_wa: _b.int = ..., second_gfx_pipe_enabled: _b.int = ..., enable_level_process_quantum_check: _b.int = ..., legacy_sch_mode: _b.int = ..., disable_add_queue_wptr_mc_addr: _b.int = ..., enable_mes_event_int_logging: _b.int = ..., enable_reg_active_poll: _b.int = ..., use_disable_queue_in_legacy_uq_preemption: _b.int = ..., send_write_data: _b.int = ..., os_tdr_timeout_override: _b.int = ..., use_rs64mem_for_proc_gang_ctx: _b.int = ..., use_add_queue_unmap_flag_addr: _b.int = ..., enable_mes_sch_stb_log: _b.int = ..., limit_single_process: _b.int = ..., is_strix_tmz_wa_enabled: _b.int = ..., enable_lr_compute_wa: _b.int = ..., reserved: _b.int = ..., uint32_t_all: _b.int = ..., oversubscription_timer: _b.int = ..., doorbell_info: _b.int = ..., event_intr_history_gpu_mc_ptr: _b.int = ..., timestamp: _b.int = ..., os_tdr_timeout_in_sec: _b.int = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES_struct_header(_c.Structure):
    header: MES_API_HEADER
    vmid_mask_mmhub: _b.int
    vmid_mask_gfxhub: _b.int
    gds_size: _b.int
    paging_vmid: _b.int
    compute_hqd_mask: _c.Array[_c.c_uint32]
    gfx_hqd_mask: _c.Array[_c.c_uint32]
    sdma_hqd_mask: _c.Array[_c.c_uint32]
    aggregated_doorbells: _c.Array[_c.c_uint32]
    g_sch_ctx_gpu_mc_ptr: _b.int
    query_status_fence_gpu_mc_ptr: _b.int
    gc_base: _c.Array[_c.c_uint32]
    mmhub_base: _c.Array[_c.c_uint32]
    osssys_base: _c.Array[_c.c_uint32]
    api_status: MES_API_STATUS
    disable_reset: _b.int
    use_different_vmid_compute: _b.int
    disable_mes_log: _b.int
    apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int
    apply_grbm_remote_register_dummy_read_wa: _b.int
    second_gfx_pipe_enabled: _b.int
    enable_level_process_quantum_check: _b.int
    legacy_sch_mode: _b.int
    disable_add_queue_wptr_mc_addr: _b.int
    enable_mes_event_int_logging: _b.int
    enable_reg_active_poll: _b.int
    use_disable_queue_in_legacy_uq_preemption: _b.int
    send_write_data: _b.int
    os_tdr_timeout_override: _b.int
    use_rs64mem_for_proc_gang_ctx: _b.int
    use_add_queue_unmap_flag_addr: _b.int
    enable_mes_sch_stb_log: _b.int
    limit_single_process: _b.int
    is_strix_tmz_wa_enabled: _b.int
    enable_lr_compute_wa: _b.int
    reserved: _b.int
    uint32_t_all: _b.int
    oversubscription_timer: _b.int
    doorbell_info: _b.int
    event_intr_history_gpu_mc_ptr: _b.int
    timestamp: _b.int
    os_tdr_timeout_in_sec: _b.int
    def __init__(__self, header: MES_API_HEADER = ..., vmid_mask_mmhub: _b.int = ..., vmid_mask_gfxhub: _b.int = ..., gds_size: _b.int = ..., paging_vmid: _b.int = ..., compute_hqd_mask: _c.Array[_c.c_uint32] = ..., gfx_hqd_mask: _c.Array[_c.c_uint32] = ..., sdma_hqd_mask: _c.Array[_c.c_uint32] = ..., aggregated_doorbells: _c.Array[_c.c_uint32] = ..., g_sch_ctx_gpu_mc_ptr: _b.int = ..., query_status_fence_gpu_mc_ptr: _b.int = ..., gc_base: _c.Array[_c.c_uint32] = ..., mmhub_base: _c.Array[_c.c_uint32] = ..., osssys_base: _c.Array[_c.c_uint32] = ..., api_status: MES_API_STATUS = ..., disable_reset: _b.int = ..., use_different_vmid_compute: _b.int = ..., disable_mes_log: _b.int = ..., apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int = ..., apply_grbm_remote_register_dummy_read_wa: _b.int = ..., second_gfx_pipe_enabled: _b.int = ..., enable_level_process_quantum_check: _b.int = ..., legacy_sch_mode: _b.int = ..., disable_add_queue_wptr_mc_addr: _b.int = ..., enable_mes_event_int_logging: _b.int = ..., enable_reg_active_poll: _b.int = ..., use_disable_queue_in_legacy_uq_preemption: _b.int = ..., send_write_data: _b.int = ..., os_tdr_timeout_override: _b.int = ..., use_rs64mem_for_proc_gang_ctx: _b.int = ..., use_add_queue_unmap_flag_addr: _b.int = ..., enable_mes_sch_stb_log: _b.int = ..., limit_single_process: _b.int = ..., is_strix_tmz_wa_enabled: _b.int = ..., enable_lr_compute_wa: _b.int = ..., reserved: _b.int = ..., uint32_t_all: _b.int = ..., oversubscription_timer: _b.int = ..., doorbell_info: _b.int = ..., event_intr_history_gpu_mc_ptr: _b.int = ..., timestamp: _b.int = ..., os_tdr_timeout_in_sec: _b.int = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES_struct_header_union_disable_reset(_c.Union):
    disable_reset: _b.int
    use_different_vmid_compute: _b.int
    disable_mes_log: _b.int
    apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int
    apply_grbm_remote_register_dummy_read_wa: _b.int
    second_gfx_pipe_enabled: _b.int
    enable_level_process_quantum_check: _b.int
    legacy_sch_mode: _b.int
    disable_add_queue_wptr_mc_addr: _b.int
    enable_mes_event_int_logging: _b.int
    enable_reg_active_poll: _b.int
    use_disable_queue_in_legacy_uq_preemption: _b.int
    send_write_data: _b.int
    os_tdr_timeout_override: _b.int
    use_rs64mem_for_proc_gang_ctx: _b.int
    use_add_queue_unmap_flag_addr: _b.int
    enable_mes_sch_stb_log: _b.int
    limit_single_process: _b.int
    is_strix_tmz_wa_enabled: _b.int
    enable_lr_compute_wa: _b.int
    reserved: _b.int
    uint32_t_all: _b.int
    def __init__(__self, disable_reset: _b.int = ..., use_different_vmid_compute: _b.int = ..., disable_mes_log: _b.int = ..., apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int = ..., apply_grbm_remote_register_dummy_read_wa: _b.int = ..., second_gfx_pipe_enabled: _b.int = ..., enable_level_process_quantum_check: _b.int = ..., legacy_sch_mode: _b.int = ..., disable_add_queue_wptr_mc_addr: _b.int = ..., enable_mes_event_int_logging: _b.int = ..., enable_reg_active_poll: _b.int = ..., use_disable_queue_in_legacy_uq_preemption: _b.int = ..., send_write_data: _b.int = ..., os_tdr_timeout_override: _b.int = ..., use_rs64mem_for_proc_gang_ctx: _b.int = ..., use_add_queue_unmap_flag_addr: _b.int = ..., enable_mes_sch_stb_log: _b.int = ..., limit_single_process: _b.int = ..., is_strix_tmz_wa_enabled: _b.int = ..., enable_lr_compute_wa: _b.int = ..., reserved: _b.int = ..., uint32_t_all: _b.int = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES_struct_header_union_disable_reset_struct_disable_reset(_c.Structure):
    disable_reset: _b.int
    use_different_vmid_compute: _b.int
    disable_mes_log: _b.int
    apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int
    apply_grbm_remote_register_dummy_read_wa: _b.int
    second_gfx_pipe_enabled: _b.int
    enable_level_process_quantum_check: _b.int
    legacy_sch_mode: _b.int
    disable_add_queue_wptr_mc_addr: _b.int
    enable_mes_event_int_logging: _b.int
    enable_reg_active_poll: _b.int
    use_disable_queue_in_legacy_uq_preemption: _b.int
    send_write_data: _b.int
    os_tdr_timeout_override: _b.int
    use_rs64mem_for_proc_gang_ctx: _b.int
    use_add_queue_unmap_flag_addr: _b.int
    enable_mes_sch_stb_log: _b.int
    limit_single_process: _b.int
    is_strix_tmz_wa_enabled: _b.int
    enable_lr_compute_wa: _b.int
    reserved: _b.int
    def __init__(__self, disable_reset: _b.int = ..., use_different_vmid_compute: _b.int = ..., disable_mes_log: _b.int = ..., apply_mmhub_pgvm_invalidate_ack_loss_wa: _b.int = ..., apply_grbm_remote_register_dummy_read_wa: _b.int = ..., second_gfx_pipe_enabled: _b.int = ..., enable_level_process_quantum_check: _b.int = ..., legacy_sch_mode: _b.int = ..., disable_add_queue_wptr_mc_addr: _b.int = ..., enable_mes_event_int_logging: _b.int = ..., enable_reg_active_poll: _b.int = ..., use_disable_queue_in_legacy_uq_preemption: _b.int = ..., send_write_data: _b.int = ..., os_tdr_timeout_override: _b.int = ..., use_rs64mem_for_proc_gang_ctx: _b.int = ..., use_add_queue_unmap_flag_addr: _b.int = ..., enable_mes_sch_stb_log: _b.int = ..., limit_single_process: _b.int = ..., is_strix_tmz_wa_enabled: _b.int = ..., enable_lr_compute_wa: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES_1(_c.Union):
    header: MES_API_HEADER
    api_status: MES_API_STATUS
    timestamp: _b.int
    enable_mes_info_ctx: _b.int
    reserved: _b.int
    uint32_all: _b.int
    mes_info_ctx_mc_addr: _b.int
    mes_info_ctx_size: _b.int
    reserved1: _b.int
    cleaner_shader_fence_mc_addr: _b.int
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., api_status: MES_API_STATUS = ..., timestamp: _b.int = ..., enable_mes_info_ctx: _b.int = ..., reserved: _b.int = ..., uint32_all: _b.int = ..., mes_info_ctx_mc_addr: _b.int = ..., mes_info_ctx_size: _b.int = ..., reserved1: _b.int = ..., cleaner_shader_fence_mc_addr: _b.int = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES_1_struct_header(_c.Structure):
    header: MES_API_HEADER
    api_status: MES_API_STATUS
    timestamp: _b.int
    enable_mes_info_ctx: _b.int
    reserved: _b.int
    uint32_all: _b.int
    mes_info_ctx_mc_addr: _b.int
    mes_info_ctx_size: _b.int
    reserved1: _b.int
    cleaner_shader_fence_mc_addr: _b.int
    def __init__(__self, header: MES_API_HEADER = ..., api_status: MES_API_STATUS = ..., timestamp: _b.int = ..., enable_mes_info_ctx: _b.int = ..., reserved: _b.int = ..., uint32_all: _b.int = ..., mes_info_ctx_mc_addr: _b.int = ..., mes_info_ctx_size: _b.int = ..., reserved1: _b.int = ..., cleaner_shader_fence_mc_addr: _b.int = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES_1_struct_header_union_enable_mes_info_ctx(_c.Union):
    enable_mes_info_ctx: _b.int
    reserved: _b.int
    uint32_all: _b.int
    def __init__(__self, enable_mes_info_ctx: _b.int = ..., reserved: _b.int = ..., uint32_all: _b.int = ...) -> None: ...

class MESAPI_SET_HW_RESOURCES_1_struct_header_union_enable_mes_info_ctx_struct_enable_mes_info_ctx(_c.Structure):
    enable_mes_info_ctx: _b.int
    reserved: _b.int
    def __init__(__self, enable_mes_info_ctx: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MESAPI__ADD_QUEUE(_c.Union):
    header: MES_API_HEADER
    process_id: _b.int
    page_table_base_addr: _b.int
    process_va_start: _b.int
    process_va_end: _b.int
    process_quantum: _b.int
    process_context_addr: _b.int
    gang_quantum: _b.int
    gang_context_addr: _b.int
    inprocess_gang_priority: _b.int
    gang_global_priority_level: _b.int
    doorbell_offset: _b.int
    mqd_addr: _b.int
    wptr_addr: _b.int
    h_context: _b.int
    h_queue: _b.int
    queue_type: _b.int
    gds_base: _b.int
    gds_size: _b.int
    gws_base: _b.int
    gws_size: _b.int
    oa_mask: _b.int
    trap_handler_addr: _b.int
    vm_context_cntl: _b.int
    paging: _b.int
    debug_vmid: _b.int
    program_gds: _b.int
    is_gang_suspended: _b.int
    is_tmz_queue: _b.int
    map_kiq_utility_queue: _b.int
    is_kfd_process: _b.int
    trap_en: _b.int
    is_aql_queue: _b.int
    skip_process_ctx_clear: _b.int
    map_legacy_kq: _b.int
    exclusively_scheduled: _b.int
    is_long_running: _b.int
    is_dwm_queue: _b.int
    is_video_blit_queue: _b.int
    reserved: _b.int
    api_status: MES_API_STATUS
    tma_addr: _b.int
    sch_id: _b.int
    timestamp: _b.int
    process_context_array_index: _b.int
    gang_context_array_index: _b.int
    pipe_id: _b.int
    queue_id: _b.int
    alignment_mode_setting: _b.int
    unmap_flag_addr: _b.int
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., process_id: _b.int = ..., page_table_base_addr: _b.int = ..., process_va_start: _b.int = ..., process_va_end: _b.int = ..., process_quantum: _b.int = ..., process_context_addr: _b.int = ..., gang_quantum: _b.int = ..., gang_context_addr: _b.int = ..., inprocess_gang_priority: _b.int = ..., gang_global_priority_level: _b.int = ..., doorbell_offset: _b.int = ..., mqd_addr: _b.int = ..., wptr_addr: _b.int = ..., h_context: _b.int = ..., h_queue: _b.int = ..., queue_type: _b.int = ..., gds_base: _b.int = ..., gds_size: _b.int = ..., gws_base: _b.int = ..., gws_size: _b.int = ..., oa_mask: _b.int = ..., trap_handler_addr: _b.int = ..., vm_context_cntl: _b.int = ..., paging: _b.int = ..., debug_vmid: _b.int = ..., program_gds: _b.int = ..., is_gang_suspended: _b.int = ..., is_tmz_queue: _b.int = ..., map_kiq_utility_queue: _b.int = ..., is_kfd_process: _b.int = ..., trap_en: _b.int = ..., is_aql_queue: _b.int = ..., skip_process_ctx_clear: _b.int = ..., map_legacy_kq: _b.int = ..., exclusively_scheduled: _b.int = ..., is_long_running: _b.int = ..., is_dwm_queue: _b.int = ..., is_video_blit_queue: _b.int = ..., reserved: _b.int = ..., api_status: MES_API_STATUS = ..., tma_addr: _b.int = ..., sch_id: _b.int = ..., timestamp: _b.int = ..., process_context_array_index: _b.int = ..., gang_context_array_index: _b.int = ..., pipe_id: _b.int = ..., queue_id: _b.int = ..., alignment_mode_setting: _b.int = ..., unmap_flag_addr: _b.int = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__ADD_QUEUE_struct_header(_c.Structure):
    header: MES_API_HEADER
    process_id: _b.int
    page_table_base_addr: _b.int
    process_va_start: _b.int
    process_va_end: _b.int
    process_quantum: _b.int
    process_context_addr: _b.int
    gang_quantum: _b.int
    gang_context_addr: _b.int
    inprocess_gang_priority: _b.int
    gang_global_priority_level: _b.int
    doorbell_offset: _b.int
    mqd_addr: _b.int
    wptr_addr: _b.int
    h_context: _b.int
    h_queue: _b.int
    queue_type: _b.int
    gds_base: _b.int
    gds_size: _b.int
    gws_base: _b.int
    gws_size: _b.int
    oa_mask: _b.int
    trap_handler_addr: _b.int
    vm_context_cntl: _b.int
    paging: _b.int
    debug_vmid: _b.int
    program_gds: _b.int
    is_gang_suspended: _b.int
    is_tmz_queue: _b.int
    map_kiq_utility_queue: _b.int
    is_kfd_process: _b.int
    trap_en: _b.int
    is_aql_queue: _b.int
    skip_process_ctx_clear: _b.int
    map_legacy_kq: _b.int
    exclusively_scheduled: _b.int
    is_long_running: _b.int
    is_dwm_queue: _b.int
    is_video_blit_queue: _b.int
    reserved: _b.int
    api_status: MES_API_STATUS
    tma_addr: _b.int
    sch_id: _b.int
    timestamp: _b.int
    process_context_array_index: _b.int
    gang_context_array_index: _b.int
    pipe_id: _b.int
    queue_id: _b.int
    alignment_mode_setting: _b.int
    unmap_flag_addr: _b.int
    def __init__(__self, header: MES_API_HEADER = ..., process_id: _b.int = ..., page_table_base_addr: _b.int = ..., process_va_start: _b.int = ..., process_va_end: _b.int = ..., process_quantum: _b.int = ..., process_context_addr: _b.int = ..., gang_quantum: _b.int = ..., gang_context_addr: _b.int = ..., inprocess_gang_priority: _b.int = ..., gang_global_priority_level: _b.int = ..., doorbell_offset: _b.int = ..., mqd_addr: _b.int = ..., wptr_addr: _b.int = ..., h_context: _b.int = ..., h_queue: _b.int = ..., queue_type: _b.int = ..., gds_base: _b.int = ..., gds_size: _b.int = ..., gws_base: _b.int = ..., gws_size: _b.int = ..., oa_mask: _b.int = ..., trap_handler_addr: _b.int = ..., vm_context_cntl: _b.int = ..., paging: _b.int = ..., debug_vmid: _b.int = ..., program_gds: _b.int = ..., is_gang_suspended: _b.int = ..., is_tmz_queue: _b.int = ..., map_kiq_utility_queue: _b.int = ..., is_kfd_process: _b.int = ..., trap_en: _b.int = ..., is_aql_queue: _b.int = ..., skip_process_ctx_clear: _b.int = ..., map_legacy_kq: _b.int = ..., exclusively_scheduled: _b.int = ..., is_long_running: _b.int = ..., is_dwm_queue: _b.int = ..., is_video_blit_queue: _b.int = ..., reserved: _b.int = ..., api_status: MES_API_STATUS = ..., tma_addr: _b.int = ..., sch_id: _b.int = ..., timestamp: _b.int = ..., process_context_array_index: _b.int = ..., gang_context_array_index: _b.int = ..., pipe_id: _b.int = ..., queue_id: _b.int = ..., alignment_mode_setting: _b.int = ..., unmap_flag_addr: _b.int = ...) -> None: ...

class MESAPI__ADD_QUEUE_struct_header_struct_paging(_c.Structure):
    paging: _b.int
    debug_vmid: _b.int
    program_gds: _b.int
    is_gang_suspended: _b.int
    is_tmz_queue: _b.int
    map_kiq_utility_queue: _b.int
    is_kfd_process: _b.int
    trap_en: _b.int
    is_aql_queue: _b.int
    skip_process_ctx_clear: _b.int
    map_legacy_kq: _b.int
    exclusively_scheduled: _b.int
    is_long_running: _b.int
    is_dwm_queue: _b.int
    is_video_blit_queue: _b.int
    reserved: _b.int
    def __init__(__self, paging: _b.int = ..., debug_vmid: _b.int = ..., program_gds: _b.int = ..., is_gang_suspended: _b.int = ..., is_tmz_queue: _b.int = ..., map_kiq_utility_queue: _b.int = ..., is_kfd_process: _b.int = ..., trap_en: _b.int = ..., is_aql_queue: _b.int = ..., skip_process_ctx_clear: _b.int = ..., map_legacy_kq: _b.int = ..., exclusively_scheduled: _b.int = ..., is_long_running: _b.int = ..., is_dwm_queue: _b.int = ..., is_video_blit_queue: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MESAPI__REMOVE_QUEUE(_c.Union):
    header: MES_API_HEADER
    doorbell_offset: _b.int
    gang_context_addr: _b.int
    unmap_legacy_gfx_queue: _b.int
    unmap_kiq_utility_queue: _b.int
    preempt_legacy_gfx_queue: _b.int
    unmap_legacy_queue: _b.int
    reserved: _b.int
    api_status: MES_API_STATUS
    pipe_id: _b.int
    queue_id: _b.int
    tf_addr: _b.int
    tf_data: _b.int
    queue_type: _b.int
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., doorbell_offset: _b.int = ..., gang_context_addr: _b.int = ..., unmap_legacy_gfx_queue: _b.int = ..., unmap_kiq_utility_queue: _b.int = ..., preempt_legacy_gfx_queue: _b.int = ..., unmap_legacy_queue: _b.int = ..., reserved: _b.int = ..., api_status: MES_API_STATUS = ..., pipe_id: _b.int = ..., queue_id: _b.int = ..., tf_addr: _b.int = ..., tf_data: _b.int = ..., queue_type: _b.int = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__REMOVE_QUEUE_struct_header(_c.Structure):
    header: MES_API_HEADER
    doorbell_offset: _b.int
    gang_context_addr: _b.int
    unmap_legacy_gfx_queue: _b.int
    unmap_kiq_utility_queue: _b.int
    preempt_legacy_gfx_queue: _b.int
    unmap_legacy_queue: _b.int
    reserved: _b.int
    api_status: MES_API_STATUS
    pipe_id: _b.int
    queue_id: _b.int
    tf_addr: _b.int
    tf_data: _b.int
    queue_type: _b.int
    def __init__(__self, header: MES_API_HEADER = ..., doorbell_offset: _b.int = ..., gang_context_addr: _b.int = ..., unmap_legacy_gfx_queue: _b.int = ..., unmap_kiq_utility_queue: _b.int = ..., preempt_legacy_gfx_queue: _b.int = ..., unmap_legacy_queue: _b.int = ..., reserved: _b.int = ..., api_status: MES_API_STATUS = ..., pipe_id: _b.int = ..., queue_id: _b.int = ..., tf_addr: _b.int = ..., tf_data: _b.int = ..., queue_type: _b.int = ...) -> None: ...

class MESAPI__REMOVE_QUEUE_struct_header_struct_unmap_legacy_gfx_queue(_c.Structure):
    unmap_legacy_gfx_queue: _b.int
    unmap_kiq_utility_queue: _b.int
    preempt_legacy_gfx_queue: _b.int
    unmap_legacy_queue: _b.int
    reserved: _b.int
    def __init__(__self, unmap_legacy_gfx_queue: _b.int = ..., unmap_kiq_utility_queue: _b.int = ..., preempt_legacy_gfx_queue: _b.int = ..., unmap_legacy_queue: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MESAPI__SET_SCHEDULING_CONFIG(_c.Union):
    header: MES_API_HEADER
    grace_period_other_levels: _c.Array[_c.c_uint64]
    process_quantum_for_level: _c.Array[_c.c_uint64]
    process_grace_period_same_level: _c.Array[_c.c_uint64]
    normal_yield_percent: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., grace_period_other_levels: _c.Array[_c.c_uint64] = ..., process_quantum_for_level: _c.Array[_c.c_uint64] = ..., process_grace_period_same_level: _c.Array[_c.c_uint64] = ..., normal_yield_percent: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__SET_SCHEDULING_CONFIG_struct_header(_c.Structure):
    header: MES_API_HEADER
    grace_period_other_levels: _c.Array[_c.c_uint64]
    process_quantum_for_level: _c.Array[_c.c_uint64]
    process_grace_period_same_level: _c.Array[_c.c_uint64]
    normal_yield_percent: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., grace_period_other_levels: _c.Array[_c.c_uint64] = ..., process_quantum_for_level: _c.Array[_c.c_uint64] = ..., process_grace_period_same_level: _c.Array[_c.c_uint64] = ..., normal_yield_percent: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__PERFORM_YIELD(_c.Union):
    header: MES_API_HEADER
    dummy: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., dummy: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__PERFORM_YIELD_struct_header(_c.Structure):
    header: MES_API_HEADER
    dummy: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., dummy: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__CHANGE_GANG_PRIORITY_LEVEL(_c.Union):
    header: MES_API_HEADER
    inprocess_gang_priority: _b.int
    gang_global_priority_level: _b.int
    gang_quantum: _b.int
    gang_context_addr: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., inprocess_gang_priority: _b.int = ..., gang_global_priority_level: _b.int = ..., gang_quantum: _b.int = ..., gang_context_addr: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__CHANGE_GANG_PRIORITY_LEVEL_struct_header(_c.Structure):
    header: MES_API_HEADER
    inprocess_gang_priority: _b.int
    gang_global_priority_level: _b.int
    gang_quantum: _b.int
    gang_context_addr: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., inprocess_gang_priority: _b.int = ..., gang_global_priority_level: _b.int = ..., gang_quantum: _b.int = ..., gang_context_addr: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__SUSPEND(_c.Union):
    header: MES_API_HEADER
    suspend_all_gangs: _b.int
    reserved: _b.int
    gang_context_addr: _b.int
    suspend_fence_addr: _b.int
    suspend_fence_value: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., suspend_all_gangs: _b.int = ..., reserved: _b.int = ..., gang_context_addr: _b.int = ..., suspend_fence_addr: _b.int = ..., suspend_fence_value: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__SUSPEND_struct_header(_c.Structure):
    header: MES_API_HEADER
    suspend_all_gangs: _b.int
    reserved: _b.int
    gang_context_addr: _b.int
    suspend_fence_addr: _b.int
    suspend_fence_value: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., suspend_all_gangs: _b.int = ..., reserved: _b.int = ..., gang_context_addr: _b.int = ..., suspend_fence_addr: _b.int = ..., suspend_fence_value: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__SUSPEND_struct_header_struct_suspend_all_gangs(_c.Structure):
    suspend_all_gangs: _b.int
    reserved: _b.int
    def __init__(__self, suspend_all_gangs: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MESAPI__RESUME(_c.Union):
    header: MES_API_HEADER
    resume_all_gangs: _b.int
    reserved: _b.int
    gang_context_addr: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., resume_all_gangs: _b.int = ..., reserved: _b.int = ..., gang_context_addr: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__RESUME_struct_header(_c.Structure):
    header: MES_API_HEADER
    resume_all_gangs: _b.int
    reserved: _b.int
    gang_context_addr: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., resume_all_gangs: _b.int = ..., reserved: _b.int = ..., gang_context_addr: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__RESUME_struct_header_struct_resume_all_gangs(_c.Structure):
    resume_all_gangs: _b.int
    reserved: _b.int
    def __init__(__self, resume_all_gangs: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MESAPI__RESET(_c.Union):
    header: MES_API_HEADER
    reset_queue_only: _b.int
    hang_detect_then_reset: _b.int
    hang_detect_only: _b.int
    reset_legacy_gfx: _b.int
    reserved: _b.int
    gang_context_addr: _b.int
    doorbell_offset: _b.int
    doorbell_offset_addr: _b.int
    queue_type: _b.int
    pipe_id_lp: _b.int
    queue_id_lp: _b.int
    vmid_id_lp: _b.int
    mqd_mc_addr_lp: _b.int
    doorbell_offset_lp: _b.int
    wptr_addr_lp: _b.int
    pipe_id_hp: _b.int
    queue_id_hp: _b.int
    vmid_id_hp: _b.int
    mqd_mc_addr_hp: _b.int
    doorbell_offset_hp: _b.int
    wptr_addr_hp: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., reset_queue_only: _b.int = ..., hang_detect_then_reset: _b.int = ..., hang_detect_only: _b.int = ..., reset_legacy_gfx: _b.int = ..., reserved: _b.int = ..., gang_context_addr: _b.int = ..., doorbell_offset: _b.int = ..., doorbell_offset_addr: _b.int = ..., queue_type: _b.int = ..., pipe_id_lp: _b.int = ..., queue_id_lp: _b.int = ..., vmid_id_lp: _b.int = ..., mqd_mc_addr_lp: _b.int = ..., doorbell_offset_lp: _b.int = ..., wptr_addr_lp: _b.int = ..., pipe_id_hp: _b.int = ..., queue_id_hp: _b.int = ..., vmid_id_hp: _b.int = ..., mqd_mc_addr_hp: _b.int = ..., doorbell_offset_hp: _b.int = ..., wptr_addr_hp: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__RESET_struct_header(_c.Structure):
    header: MES_API_HEADER
    reset_queue_only: _b.int
    hang_detect_then_reset: _b.int
    hang_detect_only: _b.int
    reset_legacy_gfx: _b.int
    reserved: _b.int
    gang_context_addr: _b.int
    doorbell_offset: _b.int
    doorbell_offset_addr: _b.int
    queue_type: _b.int
    pipe_id_lp: _b.int
    queue_id_lp: _b.int
    vmid_id_lp: _b.int
    mqd_mc_addr_lp: _b.int
    doorbell_offset_lp: _b.int
    wptr_addr_lp: _b.int
    pipe_id_hp: _b.int
    queue_id_hp: _b.int
    vmid_id_hp: _b.int
    mqd_mc_addr_hp: _b.int
    doorbell_offset_hp: _b.int
    wptr_addr_hp: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., reset_queue_only: _b.int = ..., hang_detect_then_reset: _b.int = ..., hang_detect_only: _b.int = ..., reset_legacy_gfx: _b.int = ..., reserved: _b.int = ..., gang_context_addr: _b.int = ..., doorbell_offset: _b.int = ..., doorbell_offset_addr: _b.int = ..., queue_type: _b.int = ..., pipe_id_lp: _b.int = ..., queue_id_lp: _b.int = ..., vmid_id_lp: _b.int = ..., mqd_mc_addr_lp: _b.int = ..., doorbell_offset_lp: _b.int = ..., wptr_addr_lp: _b.int = ..., pipe_id_hp: _b.int = ..., queue_id_hp: _b.int = ..., vmid_id_hp: _b.int = ..., mqd_mc_addr_hp: _b.int = ..., doorbell_offset_hp: _b.int = ..., wptr_addr_hp: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__RESET_struct_header_struct_reset_queue_only(_c.Structure):
    reset_queue_only: _b.int
    hang_detect_then_reset: _b.int
    hang_detect_only: _b.int
    reset_legacy_gfx: _b.int
    reserved: _b.int
    def __init__(__self, reset_queue_only: _b.int = ..., hang_detect_then_reset: _b.int = ..., hang_detect_only: _b.int = ..., reset_legacy_gfx: _b.int = ..., reserved: _b.int = ...) -> None: ...

class MESAPI__SET_LOGGING_BUFFER(_c.Union):
    header: MES_API_HEADER
    log_type: _b.int
    logging_buffer_addr: _b.int
    number_of_entries: _b.int
    interrupt_entry: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., log_type: _b.int = ..., logging_buffer_addr: _b.int = ..., number_of_entries: _b.int = ..., interrupt_entry: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__SET_LOGGING_BUFFER_struct_header(_c.Structure):
    header: MES_API_HEADER
    log_type: _b.int
    logging_buffer_addr: _b.int
    number_of_entries: _b.int
    interrupt_entry: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., log_type: _b.int = ..., logging_buffer_addr: _b.int = ..., number_of_entries: _b.int = ..., interrupt_entry: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__QUERY_MES_STATUS(_c.Union):
    header: MES_API_HEADER
    mes_healthy: _b.bool
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., mes_healthy: _b.bool = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__QUERY_MES_STATUS_struct_header(_c.Structure):
    header: MES_API_HEADER
    mes_healthy: _b.bool
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., mes_healthy: _b.bool = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__PROGRAM_GDS(_c.Union):
    header: MES_API_HEADER
    process_context_addr: _b.int
    gds_base: _b.int
    gds_size: _b.int
    gws_base: _b.int
    gws_size: _b.int
    oa_mask: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., process_context_addr: _b.int = ..., gds_base: _b.int = ..., gds_size: _b.int = ..., gws_base: _b.int = ..., gws_size: _b.int = ..., oa_mask: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__PROGRAM_GDS_struct_header(_c.Structure):
    header: MES_API_HEADER
    process_context_addr: _b.int
    gds_base: _b.int
    gds_size: _b.int
    gws_base: _b.int
    gws_size: _b.int
    oa_mask: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., process_context_addr: _b.int = ..., gds_base: _b.int = ..., gds_size: _b.int = ..., gws_base: _b.int = ..., gws_size: _b.int = ..., oa_mask: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI__SET_DEBUG_VMID(_c.Union):
    header: MES_API_HEADER
    api_status: MES_API_STATUS
    flags: MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags
    u32All: _b.int
    reserved: _b.int
    debug_vmid: _b.int
    process_context_addr: _b.int
    page_table_base_addr: _b.int
    process_va_start: _b.int
    process_va_end: _b.int
    gds_base: _b.int
    gds_size: _b.int
    gws_base: _b.int
    gws_size: _b.int
    oa_mask: _b.int
    output_addr: _b.int
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., api_status: MES_API_STATUS = ..., flags: MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags = ..., u32All: _b.int = ..., reserved: _b.int = ..., debug_vmid: _b.int = ..., process_context_addr: _b.int = ..., page_table_base_addr: _b.int = ..., process_va_start: _b.int = ..., process_va_end: _b.int = ..., gds_base: _b.int = ..., gds_size: _b.int = ..., gws_base: _b.int = ..., gws_size: _b.int = ..., oa_mask: _b.int = ..., output_addr: _b.int = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__SET_DEBUG_VMID_struct_header(_c.Structure):
    header: MES_API_HEADER
    api_status: MES_API_STATUS
    flags: MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags
    u32All: _b.int
    reserved: _b.int
    debug_vmid: _b.int
    process_context_addr: _b.int
    page_table_base_addr: _b.int
    process_va_start: _b.int
    process_va_end: _b.int
    gds_base: _b.int
    gds_size: _b.int
    gws_base: _b.int
    gws_size: _b.int
    oa_mask: _b.int
    output_addr: _b.int
    def __init__(__self, header: MES_API_HEADER = ..., api_status: MES_API_STATUS = ..., flags: MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags = ..., u32All: _b.int = ..., reserved: _b.int = ..., debug_vmid: _b.int = ..., process_context_addr: _b.int = ..., page_table_base_addr: _b.int = ..., process_va_start: _b.int = ..., process_va_end: _b.int = ..., gds_base: _b.int = ..., gds_size: _b.int = ..., gws_base: _b.int = ..., gws_size: _b.int = ..., oa_mask: _b.int = ..., output_addr: _b.int = ...) -> None: ...

class MESAPI__SET_DEBUG_VMID_struct_header_union_flags(_c.Union):
    flags: MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags
    u32All: _b.int
    def __init__(__self, flags: MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags = ..., u32All: _b.int = ...) -> None: ...

class MESAPI__SET_DEBUG_VMID_struct_header_union_flags_flags(_c.Structure):
    use_gds: _b.int
    operation: _b.int
    reserved: _b.int
    def __init__(__self, use_gds: _b.int = ..., operation: _b.int = ..., reserved: _b.int = ...) -> None: ...

class WRITE_REG(_c.Structure):
    reg_offset: _b.int
    reg_value: _b.int
    def __init__(__self, reg_offset: _b.int = ..., reg_value: _b.int = ...) -> None: ...

class READ_REG(_c.Structure):
    reg_offset: _b.int
    buffer_addr: _b.int
    def __init__(__self, reg_offset: _b.int = ..., buffer_addr: _b.int = ...) -> None: ...

class WAIT_REG_MEM(_c.Structure):
    op: _b.int
    reference: _b.int
    mask: _b.int
    reg_offset1: _b.int
    reg_offset2: _b.int
    def __init__(__self, op: _b.int = ..., reference: _b.int = ..., mask: _b.int = ..., reg_offset1: _b.int = ..., reg_offset2: _b.int = ...) -> None: ...

class INV_GART(_c.Structure):
    inv_range_va_start: _b.int
    inv_range_size: _b.int
    def __init__(__self, inv_range_va_start: _b.int = ..., inv_range_size: _b.int = ...) -> None: ...

class QUERY_STATUS(_c.Structure):
    context_id: _b.int
    def __init__(__self, context_id: _b.int = ...) -> None: ...

class SET_SHADER_DEBUGGER(_c.Structure):
    process_context_addr: _b.int
    flags: SET_SHADER_DEBUGGER_flags
    spi_gdbg_per_vmid_cntl: _b.int
    tcp_watch_cntl: _c.Array[_c.c_uint32]
    trap_en: _b.int
    def __init__(__self, process_context_addr: _b.int = ..., flags: SET_SHADER_DEBUGGER_flags = ..., spi_gdbg_per_vmid_cntl: _b.int = ..., tcp_watch_cntl: _c.Array[_c.c_uint32] = ..., trap_en: _b.int = ...) -> None: ...

class SET_SHADER_DEBUGGER_flags(_c.Union):
    single_memop: _b.int
    single_alu_op: _b.int
    reserved: _b.int
    process_ctx_flush: _b.int
    u32all: _b.int
    def __init__(__self, single_memop: _b.int = ..., single_alu_op: _b.int = ..., reserved: _b.int = ..., process_ctx_flush: _b.int = ..., u32all: _b.int = ...) -> None: ...

class SET_SHADER_DEBUGGER_flags_struct_single_memop(_c.Structure):
    single_memop: _b.int
    single_alu_op: _b.int
    reserved: _b.int
    process_ctx_flush: _b.int
    def __init__(__self, single_memop: _b.int = ..., single_alu_op: _b.int = ..., reserved: _b.int = ..., process_ctx_flush: _b.int = ...) -> None: ...

class CHANGE_CONFIG(_c.Structure):
    opcode: _b.int
    option: CHANGE_CONFIG_option
    tdr_config: CHANGE_CONFIG_tdr_config
    def __init__(__self, opcode: _b.int = ..., option: CHANGE_CONFIG_option = ..., tdr_config: CHANGE_CONFIG_tdr_config = ...) -> None: ...

class CHANGE_CONFIG_option(_c.Union):
    bits: CHANGE_CONFIG_option_bits
    all: _b.int
    def __init__(__self, bits: CHANGE_CONFIG_option_bits = ..., all: _b.int = ...) -> None: ...

class CHANGE_CONFIG_option_bits(_c.Structure):
    limit_single_process: _b.int
    enable_hws_logging_buffer: _b.int
    reserved: _b.int
    def __init__(__self, limit_single_process: _b.int = ..., enable_hws_logging_buffer: _b.int = ..., reserved: _b.int = ...) -> None: ...

class CHANGE_CONFIG_tdr_config(_c.Structure):
    tdr_level: _b.int
    tdr_delay: _b.int
    def __init__(__self, tdr_level: _b.int = ..., tdr_delay: _b.int = ...) -> None: ...

class MESAPI__MISC(_c.Union):
    header: MES_API_HEADER
    opcode: _b.int
    api_status: MES_API_STATUS
    write_reg: WRITE_REG
    inv_gart: INV_GART
    query_status: QUERY_STATUS
    read_reg: READ_REG
    wait_reg_mem: WAIT_REG_MEM
    set_shader_debugger: SET_SHADER_DEBUGGER
    queue_sch_level: _b.int
    change_config: CHANGE_CONFIG
    data: _c.Array[_c.c_uint32]
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., opcode: _b.int = ..., api_status: MES_API_STATUS = ..., write_reg: WRITE_REG = ..., inv_gart: INV_GART = ..., query_status: QUERY_STATUS = ..., read_reg: READ_REG = ..., wait_reg_mem: WAIT_REG_MEM = ..., set_shader_debugger: SET_SHADER_DEBUGGER = ..., queue_sch_level: _b.int = ..., change_config: CHANGE_CONFIG = ..., data: _c.Array[_c.c_uint32] = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__MISC_struct_header(_c.Structure):
    header: MES_API_HEADER
    opcode: _b.int
    api_status: MES_API_STATUS
    write_reg: WRITE_REG
    inv_gart: INV_GART
    query_status: QUERY_STATUS
    read_reg: READ_REG
    wait_reg_mem: WAIT_REG_MEM
    set_shader_debugger: SET_SHADER_DEBUGGER
    queue_sch_level: _b.int
    change_config: CHANGE_CONFIG
    data: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., opcode: _b.int = ..., api_status: MES_API_STATUS = ..., write_reg: WRITE_REG = ..., inv_gart: INV_GART = ..., query_status: QUERY_STATUS = ..., read_reg: READ_REG = ..., wait_reg_mem: WAIT_REG_MEM = ..., set_shader_debugger: SET_SHADER_DEBUGGER = ..., queue_sch_level: _b.int = ..., change_config: CHANGE_CONFIG = ..., data: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__MISC_struct_header_union_write_reg(_c.Union):
    write_reg: WRITE_REG
    inv_gart: INV_GART
    query_status: QUERY_STATUS
    read_reg: READ_REG
    wait_reg_mem: WAIT_REG_MEM
    set_shader_debugger: SET_SHADER_DEBUGGER
    queue_sch_level: _b.int
    change_config: CHANGE_CONFIG
    data: _c.Array[_c.c_uint32]
    def __init__(__self, write_reg: WRITE_REG = ..., inv_gart: INV_GART = ..., query_status: QUERY_STATUS = ..., read_reg: READ_REG = ..., wait_reg_mem: WAIT_REG_MEM = ..., set_shader_debugger: SET_SHADER_DEBUGGER = ..., queue_sch_level: _b.int = ..., change_config: CHANGE_CONFIG = ..., data: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__UPDATE_ROOT_PAGE_TABLE(_c.Union):
    header: MES_API_HEADER
    page_table_base_addr: _b.int
    process_context_addr: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., page_table_base_addr: _b.int = ..., process_context_addr: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI__UPDATE_ROOT_PAGE_TABLE_struct_header(_c.Structure):
    header: MES_API_HEADER
    page_table_base_addr: _b.int
    process_context_addr: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., page_table_base_addr: _b.int = ..., process_context_addr: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MESAPI_AMD_LOG(_c.Union):
    header: MES_API_HEADER
    p_buffer_memory: _b.int
    p_buffer_size_used: _b.int
    api_status: MES_API_STATUS
    max_dwords_in_api: _c.Array[_c.c_uint32]
    def __init__(__self, header: MES_API_HEADER = ..., p_buffer_memory: _b.int = ..., p_buffer_size_used: _b.int = ..., api_status: MES_API_STATUS = ..., max_dwords_in_api: _c.Array[_c.c_uint32] = ...) -> None: ...

class MESAPI_AMD_LOG_struct_header(_c.Structure):
    header: MES_API_HEADER
    p_buffer_memory: _b.int
    p_buffer_size_used: _b.int
    api_status: MES_API_STATUS
    def __init__(__self, header: MES_API_HEADER = ..., p_buffer_memory: _b.int = ..., p_buffer_size_used: _b.int = ..., api_status: MES_API_STATUS = ...) -> None: ...

class MES_API_TYPE(_Enum):
    MES_API_TYPE_SCHEDULER: _t.ClassVar[MES_API_TYPE]
    MES_API_TYPE_MAX: _t.ClassVar[MES_API_TYPE]

class MES_SCH_API_OPCODE(_Enum):
    MES_SCH_API_SET_HW_RSRC: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_SET_SCHEDULING_CONFIG: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_ADD_QUEUE: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_REMOVE_QUEUE: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_PERFORM_YIELD: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_SET_GANG_PRIORITY_LEVEL: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_SUSPEND: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_RESUME: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_RESET: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_SET_LOG_BUFFER: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_CHANGE_GANG_PRORITY: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_QUERY_SCHEDULER_STATUS: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_PROGRAM_GDS: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_SET_DEBUG_VMID: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_MISC: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_UPDATE_ROOT_PAGE_TABLE: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_AMD_LOG: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_SET_HW_RSRC_1: _t.ClassVar[MES_SCH_API_OPCODE]
    MES_SCH_API_MAX: _t.ClassVar[MES_SCH_API_OPCODE]

class MES_AMD_PRIORITY_LEVEL(_Enum):
    AMD_PRIORITY_LEVEL_LOW: _t.ClassVar[MES_AMD_PRIORITY_LEVEL]
    AMD_PRIORITY_LEVEL_NORMAL: _t.ClassVar[MES_AMD_PRIORITY_LEVEL]
    AMD_PRIORITY_LEVEL_MEDIUM: _t.ClassVar[MES_AMD_PRIORITY_LEVEL]
    AMD_PRIORITY_LEVEL_HIGH: _t.ClassVar[MES_AMD_PRIORITY_LEVEL]
    AMD_PRIORITY_LEVEL_REALTIME: _t.ClassVar[MES_AMD_PRIORITY_LEVEL]
    AMD_PRIORITY_NUM_LEVELS: _t.ClassVar[MES_AMD_PRIORITY_LEVEL]

class MES_QUEUE_TYPE(_Enum):
    MES_QUEUE_TYPE_GFX: _t.ClassVar[MES_QUEUE_TYPE]
    MES_QUEUE_TYPE_COMPUTE: _t.ClassVar[MES_QUEUE_TYPE]
    MES_QUEUE_TYPE_SDMA: _t.ClassVar[MES_QUEUE_TYPE]
    MES_QUEUE_TYPE_MAX: _t.ClassVar[MES_QUEUE_TYPE]

class VM_HUB_TYPE(_Enum):
    VM_HUB_TYPE_GC: _t.ClassVar[VM_HUB_TYPE]
    VM_HUB_TYPE_MM: _t.ClassVar[VM_HUB_TYPE]
    VM_HUB_TYPE_MAX: _t.ClassVar[VM_HUB_TYPE]

class SET_DEBUG_VMID_OPERATIONS(_Enum):
    DEBUG_VMID_OP_PROGRAM: _t.ClassVar[SET_DEBUG_VMID_OPERATIONS]
    DEBUG_VMID_OP_ALLOCATE: _t.ClassVar[SET_DEBUG_VMID_OPERATIONS]
    DEBUG_VMID_OP_RELEASE: _t.ClassVar[SET_DEBUG_VMID_OPERATIONS]

class MES_LOG_OPERATION(_Enum):
    MES_LOG_OPERATION_CONTEXT_STATE_CHANGE: _t.ClassVar[MES_LOG_OPERATION]
    MES_LOG_OPERATION_QUEUE_NEW_WORK: _t.ClassVar[MES_LOG_OPERATION]
    MES_LOG_OPERATION_QUEUE_UNWAIT_SYNC_OBJECT: _t.ClassVar[MES_LOG_OPERATION]
    MES_LOG_OPERATION_QUEUE_NO_MORE_WORK: _t.ClassVar[MES_LOG_OPERATION]
    MES_LOG_OPERATION_QUEUE_WAIT_SYNC_OBJECT: _t.ClassVar[MES_LOG_OPERATION]
    MES_LOG_OPERATION_QUEUE_INVALID: _t.ClassVar[MES_LOG_OPERATION]

class MES_LOG_CONTEXT_STATE(_Enum):
    MES_LOG_CONTEXT_STATE_IDLE: _t.ClassVar[MES_LOG_CONTEXT_STATE]
    MES_LOG_CONTEXT_STATE_RUNNING: _t.ClassVar[MES_LOG_CONTEXT_STATE]
    MES_LOG_CONTEXT_STATE_READY: _t.ClassVar[MES_LOG_CONTEXT_STATE]
    MES_LOG_CONTEXT_STATE_READY_STANDBY: _t.ClassVar[MES_LOG_CONTEXT_STATE]
    MES_LOG_CONTEXT_STATE_INVALID: _t.ClassVar[MES_LOG_CONTEXT_STATE]

class MES_SWIP_TO_HWIP_DEF(_Enum):
    MES_MAX_HWIP_SEGMENT: _t.ClassVar[MES_SWIP_TO_HWIP_DEF]

class MESAPI_MISC_OPCODE(_Enum):
    MESAPI_MISC__WRITE_REG: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__INV_GART: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__QUERY_STATUS: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__READ_REG: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__WAIT_REG_MEM: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__SET_SHADER_DEBUGGER: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__NOTIFY_WORK_ON_UNMAPPED_QUEUE: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__NOTIFY_TO_UNMAP_PROCESSES: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__CHANGE_CONFIG: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__LAUNCH_CLEANER_SHADER: _t.ClassVar[MESAPI_MISC_OPCODE]
    MESAPI_MISC__MAX: _t.ClassVar[MESAPI_MISC_OPCODE]

class WRM_OPERATION(_Enum):
    WRM_OPERATION__WAIT_REG_MEM: _t.ClassVar[WRM_OPERATION]
    WRM_OPERATION__WR_WAIT_WR_REG: _t.ClassVar[WRM_OPERATION]
    WRM_OPERATION__MAX: _t.ClassVar[WRM_OPERATION]

class MESAPI_MISC__CHANGE_CONFIG_OPTION(_Enum):
    MESAPI_MISC__CHANGE_CONFIG_OPTION_LIMIT_SINGLE_PROCESS: _t.ClassVar[MESAPI_MISC__CHANGE_CONFIG_OPTION]
    MESAPI_MISC__CHANGE_CONFIG_OPTION_ENABLE_HWS_LOGGING_BUFFER: _t.ClassVar[MESAPI_MISC__CHANGE_CONFIG_OPTION]
    MESAPI_MISC__CHANGE_CONFIG_OPTION_CHANGE_TDR_CONFIG: _t.ClassVar[MESAPI_MISC__CHANGE_CONFIG_OPTION]
    MESAPI_MISC__CHANGE_CONFIG_OPTION_MAX: _t.ClassVar[MESAPI_MISC__CHANGE_CONFIG_OPTION]

MES_API_TYPE_SCHEDULER: _b.int
MES_API_TYPE_MAX: _b.int
MES_SCH_API_SET_HW_RSRC: _b.int
MES_SCH_API_SET_SCHEDULING_CONFIG: _b.int
MES_SCH_API_ADD_QUEUE: _b.int
MES_SCH_API_REMOVE_QUEUE: _b.int
MES_SCH_API_PERFORM_YIELD: _b.int
MES_SCH_API_SET_GANG_PRIORITY_LEVEL: _b.int
MES_SCH_API_SUSPEND: _b.int
MES_SCH_API_RESUME: _b.int
MES_SCH_API_RESET: _b.int
MES_SCH_API_SET_LOG_BUFFER: _b.int
MES_SCH_API_CHANGE_GANG_PRORITY: _b.int
MES_SCH_API_QUERY_SCHEDULER_STATUS: _b.int
MES_SCH_API_PROGRAM_GDS: _b.int
MES_SCH_API_SET_DEBUG_VMID: _b.int
MES_SCH_API_MISC: _b.int
MES_SCH_API_UPDATE_ROOT_PAGE_TABLE: _b.int
MES_SCH_API_AMD_LOG: _b.int
MES_SCH_API_SET_HW_RSRC_1: _b.int
MES_SCH_API_MAX: _b.int
AMD_PRIORITY_LEVEL_LOW: _b.int
AMD_PRIORITY_LEVEL_NORMAL: _b.int
AMD_PRIORITY_LEVEL_MEDIUM: _b.int
AMD_PRIORITY_LEVEL_HIGH: _b.int
AMD_PRIORITY_LEVEL_REALTIME: _b.int
AMD_PRIORITY_NUM_LEVELS: _b.int
MES_QUEUE_TYPE_GFX: _b.int
MES_QUEUE_TYPE_COMPUTE: _b.int
MES_QUEUE_TYPE_SDMA: _b.int
MES_QUEUE_TYPE_MAX: _b.int
VM_HUB_TYPE_GC: _b.int
VM_HUB_TYPE_MM: _b.int
VM_HUB_TYPE_MAX: _b.int
DEBUG_VMID_OP_PROGRAM: _b.int
DEBUG_VMID_OP_ALLOCATE: _b.int
DEBUG_VMID_OP_RELEASE: _b.int
MES_LOG_OPERATION_CONTEXT_STATE_CHANGE: _b.int
MES_LOG_OPERATION_QUEUE_NEW_WORK: _b.int
MES_LOG_OPERATION_QUEUE_UNWAIT_SYNC_OBJECT: _b.int
MES_LOG_OPERATION_QUEUE_NO_MORE_WORK: _b.int
MES_LOG_OPERATION_QUEUE_WAIT_SYNC_OBJECT: _b.int
MES_LOG_OPERATION_QUEUE_INVALID: _b.int
MES_LOG_CONTEXT_STATE_IDLE: _b.int
MES_LOG_CONTEXT_STATE_RUNNING: _b.int
MES_LOG_CONTEXT_STATE_READY: _b.int
MES_LOG_CONTEXT_STATE_READY_STANDBY: _b.int
MES_LOG_CONTEXT_STATE_INVALID: _b.int
MES_MAX_HWIP_SEGMENT: _b.int
MESAPI_MISC__WRITE_REG: _b.int
MESAPI_MISC__INV_GART: _b.int
MESAPI_MISC__QUERY_STATUS: _b.int
MESAPI_MISC__READ_REG: _b.int
MESAPI_MISC__WAIT_REG_MEM: _b.int
MESAPI_MISC__SET_SHADER_DEBUGGER: _b.int
MESAPI_MISC__NOTIFY_WORK_ON_UNMAPPED_QUEUE: _b.int
MESAPI_MISC__NOTIFY_TO_UNMAP_PROCESSES: _b.int
MESAPI_MISC__CHANGE_CONFIG: _b.int
MESAPI_MISC__LAUNCH_CLEANER_SHADER: _b.int
MESAPI_MISC__MAX: _b.int
WRM_OPERATION__WAIT_REG_MEM: _b.int
WRM_OPERATION__WR_WAIT_WR_REG: _b.int
WRM_OPERATION__MAX: _b.int
MESAPI_MISC__CHANGE_CONFIG_OPTION_LIMIT_SINGLE_PROCESS: _b.int
MESAPI_MISC__CHANGE_CONFIG_OPTION_ENABLE_HWS_LOGGING_BUFFER: _b.int
MESAPI_MISC__CHANGE_CONFIG_OPTION_CHANGE_TDR_CONFIG: _b.int
MESAPI_MISC__CHANGE_CONFIG_OPTION_MAX: _b.int
MES_API_VERSION: _b.int
AMDGPU_MES_LOG_BUFFER_SIZE: _b.int
API_FRAME_SIZE_IN_DWORDS: _b.int
API_NUMBER_OF_COMMAND_MAX: _b.int
MAX_COMPUTE_PIPES: _b.int
MAX_GFX_PIPES: _b.int
MAX_SDMA_PIPES: _b.int
MAX_COMPUTE_HQD_PER_PIPE: _b.int
MAX_GFX_HQD_PER_PIPE: _b.int
MAX_SDMA_HQD_PER_PIPE: _b.int
MAX_SDMA_HQD_PER_PIPE_11_0: _b.int
MAX_QUEUES_IN_A_GANG: _b.int
VMID_INVALID: _b.int
MAX_VMID_GCHUB: _b.int
MAX_VMID_MMHUB: _b.int
MISC_DATA_MAX_SIZE_IN_DWORDS: _b.int
