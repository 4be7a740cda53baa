"""KFD, the AMD GPU compute driver's user-mode interface: linux/kfd_ioctl.h, linux/kfd_sysfs.h. Types for editors and mypy. Made by `autogen regen kfd` from headers/kfd.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class kfd_ioctl_get_version_args(_c.Structure):
    major_version: _b.int
    minor_version: _b.int
    def __init__(__self, major_version: _b.int = ..., minor_version: _b.int = ...) -> None: ...

class kfd_ioctl_create_queue_args(_c.Structure):
    ring_base_address: _b.int
    write_pointer_address: _b.int
    read_pointer_address: _b.int
    doorbell_offset: _b.int
    ring_size: _b.int
    gpu_id: _b.int
    queue_type: _b.int
    queue_percentage: _b.int
    queue_priority: _b.int
    queue_id: _b.int
    eop_buffer_address: _b.int
    eop_buffer_size: _b.int
    ctx_save_restore_address: _b.int
    ctx_save_restore_size: _b.int
    ctl_stack_size: _b.int
    sdma_engine_id: _b.int
    metadata_ring_size: _b.int
    def __init__(__self, ring_base_address: _b.int = ..., write_pointer_address: _b.int = ..., read_pointer_address: _b.int = ..., doorbell_offset: _b.int = ..., ring_size: _b.int = ..., gpu_id: _b.int = ..., queue_type: _b.int = ..., queue_percentage: _b.int = ..., queue_priority: _b.int = ..., queue_id: _b.int = ..., eop_buffer_address: _b.int = ..., eop_buffer_size: _b.int = ..., ctx_save_restore_address: _b.int = ..., ctx_save_restore_size: _b.int = ..., ctl_stack_size: _b.int = ..., sdma_engine_id: _b.int = ..., metadata_ring_size: _b.int = ...) -> None: ...

class kfd_ioctl_destroy_queue_args(_c.Structure):
    queue_id: _b.int
    pad: _b.int
    def __init__(__self, queue_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_update_queue_args(_c.Structure):
    ring_base_address: _b.int
    queue_id: _b.int
    ring_size: _b.int
    queue_percentage: _b.int
    queue_priority: _b.int
    def __init__(__self, ring_base_address: _b.int = ..., queue_id: _b.int = ..., ring_size: _b.int = ..., queue_percentage: _b.int = ..., queue_priority: _b.int = ...) -> None: ...

class kfd_ioctl_set_cu_mask_args(_c.Structure):
    queue_id: _b.int
    num_cu_mask: _b.int
    cu_mask_ptr: _b.int
    def __init__(__self, queue_id: _b.int = ..., num_cu_mask: _b.int = ..., cu_mask_ptr: _b.int = ...) -> None: ...

class kfd_ioctl_get_queue_wave_state_args(_c.Structure):
    ctl_stack_address: _b.int
    ctl_stack_used_size: _b.int
    save_area_used_size: _b.int
    queue_id: _b.int
    pad: _b.int
    def __init__(__self, ctl_stack_address: _b.int = ..., ctl_stack_used_size: _b.int = ..., save_area_used_size: _b.int = ..., queue_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_get_available_memory_args(_c.Structure):
    available: _b.int
    gpu_id: _b.int
    pad: _b.int
    def __init__(__self, available: _b.int = ..., gpu_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_dbg_device_info_entry(_c.Structure):
    exception_status: _b.int
    lds_base: _b.int
    lds_limit: _b.int
    scratch_base: _b.int
    scratch_limit: _b.int
    gpuvm_base: _b.int
    gpuvm_limit: _b.int
    gpu_id: _b.int
    location_id: _b.int
    vendor_id: _b.int
    device_id: _b.int
    revision_id: _b.int
    subsystem_vendor_id: _b.int
    subsystem_device_id: _b.int
    fw_version: _b.int
    gfx_target_version: _b.int
    simd_count: _b.int
    max_waves_per_simd: _b.int
    array_count: _b.int
    simd_arrays_per_engine: _b.int
    num_xcc: _b.int
    capability: _b.int
    debug_prop: _b.int
    capability2: _b.int
    pad: _b.int
    def __init__(__self, exception_status: _b.int = ..., lds_base: _b.int = ..., lds_limit: _b.int = ..., scratch_base: _b.int = ..., scratch_limit: _b.int = ..., gpuvm_base: _b.int = ..., gpuvm_limit: _b.int = ..., gpu_id: _b.int = ..., location_id: _b.int = ..., vendor_id: _b.int = ..., device_id: _b.int = ..., revision_id: _b.int = ..., subsystem_vendor_id: _b.int = ..., subsystem_device_id: _b.int = ..., fw_version: _b.int = ..., gfx_target_version: _b.int = ..., simd_count: _b.int = ..., max_waves_per_simd: _b.int = ..., array_count: _b.int = ..., simd_arrays_per_engine: _b.int = ..., num_xcc: _b.int = ..., capability: _b.int = ..., debug_prop: _b.int = ..., capability2: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_set_memory_policy_args(_c.Structure):
    alternate_aperture_base: _b.int
    alternate_aperture_size: _b.int
    gpu_id: _b.int
    default_policy: _b.int
    alternate_policy: _b.int
    misc_process_flag: _b.int
    def __init__(__self, alternate_aperture_base: _b.int = ..., alternate_aperture_size: _b.int = ..., gpu_id: _b.int = ..., default_policy: _b.int = ..., alternate_policy: _b.int = ..., misc_process_flag: _b.int = ...) -> None: ...

class kfd_ioctl_get_clock_counters_args(_c.Structure):
    gpu_clock_counter: _b.int
    cpu_clock_counter: _b.int
    system_clock_counter: _b.int
    system_clock_freq: _b.int
    gpu_id: _b.int
    pad: _b.int
    def __init__(__self, gpu_clock_counter: _b.int = ..., cpu_clock_counter: _b.int = ..., system_clock_counter: _b.int = ..., system_clock_freq: _b.int = ..., gpu_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_process_device_apertures(_c.Structure):
    lds_base: _b.int
    lds_limit: _b.int
    scratch_base: _b.int
    scratch_limit: _b.int
    gpuvm_base: _b.int
    gpuvm_limit: _b.int
    gpu_id: _b.int
    pad: _b.int
    def __init__(__self, lds_base: _b.int = ..., lds_limit: _b.int = ..., scratch_base: _b.int = ..., scratch_limit: _b.int = ..., gpuvm_base: _b.int = ..., gpuvm_limit: _b.int = ..., gpu_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_get_process_apertures_args(_c.Structure):
    process_apertures: _c.Array[kfd_process_device_apertures]
    num_of_nodes: _b.int
    pad: _b.int
    def __init__(__self, process_apertures: _c.Array[kfd_process_device_apertures] = ..., num_of_nodes: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_get_process_apertures_new_args(_c.Structure):
    kfd_process_device_apertures_ptr: _b.int
    num_of_nodes: _b.int
    pad: _b.int
    def __init__(__self, kfd_process_device_apertures_ptr: _b.int = ..., num_of_nodes: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_register_args(_c.Structure):
    gpu_id: _b.int
    pad: _b.int
    def __init__(__self, gpu_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_unregister_args(_c.Structure):
    gpu_id: _b.int
    pad: _b.int
    def __init__(__self, gpu_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_address_watch_args(_c.Structure):
    content_ptr: _b.int
    gpu_id: _b.int
    buf_size_in_bytes: _b.int
    def __init__(__self, content_ptr: _b.int = ..., gpu_id: _b.int = ..., buf_size_in_bytes: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_wave_control_args(_c.Structure):
    content_ptr: _b.int
    gpu_id: _b.int
    buf_size_in_bytes: _b.int
    def __init__(__self, content_ptr: _b.int = ..., gpu_id: _b.int = ..., buf_size_in_bytes: _b.int = ...) -> None: ...

class kfd_ioctl_create_event_args(_c.Structure):
    event_page_offset: _b.int
    event_trigger_data: _b.int
    event_type: _b.int
    auto_reset: _b.int
    node_id: _b.int
    event_id: _b.int
    event_slot_index: _b.int
    def __init__(__self, event_page_offset: _b.int = ..., event_trigger_data: _b.int = ..., event_type: _b.int = ..., auto_reset: _b.int = ..., node_id: _b.int = ..., event_id: _b.int = ..., event_slot_index: _b.int = ...) -> None: ...

class kfd_ioctl_destroy_event_args(_c.Structure):
    event_id: _b.int
    pad: _b.int
    def __init__(__self, event_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_set_event_args(_c.Structure):
    event_id: _b.int
    pad: _b.int
    def __init__(__self, event_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_reset_event_args(_c.Structure):
    event_id: _b.int
    pad: _b.int
    def __init__(__self, event_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_memory_exception_failure(_c.Structure):
    NotPresent: _b.int
    ReadOnly: _b.int
    NoExecute: _b.int
    imprecise: _b.int
    def __init__(__self, NotPresent: _b.int = ..., ReadOnly: _b.int = ..., NoExecute: _b.int = ..., imprecise: _b.int = ...) -> None: ...

class kfd_hsa_memory_exception_data(_c.Structure):
    failure: kfd_memory_exception_failure
    va: _b.int
    gpu_id: _b.int
    ErrorType: _b.int
    def __init__(__self, failure: kfd_memory_exception_failure = ..., va: _b.int = ..., gpu_id: _b.int = ..., ErrorType: _b.int = ...) -> None: ...

class kfd_hsa_hw_exception_data(_c.Structure):
    reset_type: _b.int
    reset_cause: _b.int
    memory_lost: _b.int
    gpu_id: _b.int
    def __init__(__self, reset_type: _b.int = ..., reset_cause: _b.int = ..., memory_lost: _b.int = ..., gpu_id: _b.int = ...) -> None: ...

class kfd_hsa_signal_event_data(_c.Structure):
    last_event_age: _b.int
    def __init__(__self, last_event_age: _b.int = ...) -> None: ...

class kfd_event_data(_c.Structure):
    memory_exception_data: kfd_hsa_memory_exception_data
    hw_exception_data: kfd_hsa_hw_exception_data
    signal_event_data: kfd_hsa_signal_event_data
    kfd_event_data_ext: _b.int
    event_id: _b.int
    pad: _b.int
    def __init__(__self, memory_exception_data: kfd_hsa_memory_exception_data = ..., hw_exception_data: kfd_hsa_hw_exception_data = ..., signal_event_data: kfd_hsa_signal_event_data = ..., kfd_event_data_ext: _b.int = ..., event_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_event_data_union_memory_exception_data(_c.Union):
    memory_exception_data: kfd_hsa_memory_exception_data
    hw_exception_data: kfd_hsa_hw_exception_data
    signal_event_data: kfd_hsa_signal_event_data
    def __init__(__self, memory_exception_data: kfd_hsa_memory_exception_data = ..., hw_exception_data: kfd_hsa_hw_exception_data = ..., signal_event_data: kfd_hsa_signal_event_data = ...) -> None: ...

class kfd_ioctl_wait_events_args(_c.Structure):
    events_ptr: _b.int
    num_events: _b.int
    wait_for_all: _b.int
    timeout: _b.int
    wait_result: _b.int
    def __init__(__self, events_ptr: _b.int = ..., num_events: _b.int = ..., wait_for_all: _b.int = ..., timeout: _b.int = ..., wait_result: _b.int = ...) -> None: ...

class kfd_ioctl_set_scratch_backing_va_args(_c.Structure):
    va_addr: _b.int
    gpu_id: _b.int
    pad: _b.int
    def __init__(__self, va_addr: _b.int = ..., gpu_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_get_tile_config_args(_c.Structure):
    tile_config_ptr: _b.int
    macro_tile_config_ptr: _b.int
    num_tile_configs: _b.int
    num_macro_tile_configs: _b.int
    gpu_id: _b.int
    gb_addr_config: _b.int
    num_banks: _b.int
    num_ranks: _b.int
    def __init__(__self, tile_config_ptr: _b.int = ..., macro_tile_config_ptr: _b.int = ..., num_tile_configs: _b.int = ..., num_macro_tile_configs: _b.int = ..., gpu_id: _b.int = ..., gb_addr_config: _b.int = ..., num_banks: _b.int = ..., num_ranks: _b.int = ...) -> None: ...

class kfd_ioctl_set_trap_handler_args(_c.Structure):
    tba_addr: _b.int
    tma_addr: _b.int
    gpu_id: _b.int
    pad: _b.int
    def __init__(__self, tba_addr: _b.int = ..., tma_addr: _b.int = ..., gpu_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_acquire_vm_args(_c.Structure):
    drm_fd: _b.int
    gpu_id: _b.int
    def __init__(__self, drm_fd: _b.int = ..., gpu_id: _b.int = ...) -> None: ...

class kfd_ioctl_alloc_memory_of_gpu_args(_c.Structure):
    va_addr: _b.int
    size: _b.int
    handle: _b.int
    mmap_offset: _b.int
    gpu_id: _b.int
    flags: _b.int
    def __init__(__self, va_addr: _b.int = ..., size: _b.int = ..., handle: _b.int = ..., mmap_offset: _b.int = ..., gpu_id: _b.int = ..., flags: _b.int = ...) -> None: ...

class kfd_ioctl_free_memory_of_gpu_args(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class kfd_ioctl_map_memory_to_gpu_args(_c.Structure):
    handle: _b.int
    device_ids_array_ptr: _b.int
    n_devices: _b.int
    n_success: _b.int
    def __init__(__self, handle: _b.int = ..., device_ids_array_ptr: _b.int = ..., n_devices: _b.int = ..., n_success: _b.int = ...) -> None: ...

class kfd_ioctl_unmap_memory_from_gpu_args(_c.Structure):
    handle: _b.int
    device_ids_array_ptr: _b.int
    n_devices: _b.int
    n_success: _b.int
    def __init__(__self, handle: _b.int = ..., device_ids_array_ptr: _b.int = ..., n_devices: _b.int = ..., n_success: _b.int = ...) -> None: ...

class kfd_ioctl_alloc_queue_gws_args(_c.Structure):
    queue_id: _b.int
    num_gws: _b.int
    first_gws: _b.int
    pad: _b.int
    def __init__(__self, queue_id: _b.int = ..., num_gws: _b.int = ..., first_gws: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_get_dmabuf_info_args(_c.Structure):
    size: _b.int
    metadata_ptr: _b.int
    metadata_size: _b.int
    gpu_id: _b.int
    flags: _b.int
    dmabuf_fd: _b.int
    def __init__(__self, size: _b.int = ..., metadata_ptr: _b.int = ..., metadata_size: _b.int = ..., gpu_id: _b.int = ..., flags: _b.int = ..., dmabuf_fd: _b.int = ...) -> None: ...

class kfd_ioctl_import_dmabuf_args(_c.Structure):
    va_addr: _b.int
    handle: _b.int
    gpu_id: _b.int
    dmabuf_fd: _b.int
    def __init__(__self, va_addr: _b.int = ..., handle: _b.int = ..., gpu_id: _b.int = ..., dmabuf_fd: _b.int = ...) -> None: ...

class kfd_ioctl_export_dmabuf_args(_c.Structure):
    handle: _b.int
    flags: _b.int
    dmabuf_fd: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ..., dmabuf_fd: _b.int = ...) -> None: ...

class kfd_ioctl_smi_events_args(_c.Structure):
    gpuid: _b.int
    anon_fd: _b.int
    def __init__(__self, gpuid: _b.int = ..., anon_fd: _b.int = ...) -> None: ...

class kfd_ioctl_criu_args(_c.Structure):
    devices: _b.int
    bos: _b.int
    priv_data: _b.int
    priv_data_size: _b.int
    num_devices: _b.int
    num_bos: _b.int
    num_objects: _b.int
    pid: _b.int
    op: _b.int
    def __init__(__self, devices: _b.int = ..., bos: _b.int = ..., priv_data: _b.int = ..., priv_data_size: _b.int = ..., num_devices: _b.int = ..., num_bos: _b.int = ..., num_objects: _b.int = ..., pid: _b.int = ..., op: _b.int = ...) -> None: ...

class kfd_criu_device_bucket(_c.Structure):
    user_gpu_id: _b.int
    actual_gpu_id: _b.int
    drm_fd: _b.int
    pad: _b.int
    def __init__(__self, user_gpu_id: _b.int = ..., actual_gpu_id: _b.int = ..., drm_fd: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_criu_bo_bucket(_c.Structure):
    addr: _b.int
    size: _b.int
    offset: _b.int
    restored_offset: _b.int
    gpu_id: _b.int
    alloc_flags: _b.int
    dmabuf_fd: _b.int
    pad: _b.int
    def __init__(__self, addr: _b.int = ..., size: _b.int = ..., offset: _b.int = ..., restored_offset: _b.int = ..., gpu_id: _b.int = ..., alloc_flags: _b.int = ..., dmabuf_fd: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_svm_attribute(_c.Structure):
    type: _b.int
    value: _b.int
    def __init__(__self, type: _b.int = ..., value: _b.int = ...) -> None: ...

class kfd_ioctl_svm_args(_c.Structure):
    start_addr: _b.int
    size: _b.int
    op: _b.int
    nattr: _b.int
    attrs: _c.Array[kfd_ioctl_svm_attribute]
    def __init__(__self, start_addr: _b.int = ..., size: _b.int = ..., op: _b.int = ..., nattr: _b.int = ..., attrs: _c.Array[kfd_ioctl_svm_attribute] = ...) -> None: ...

class kfd_ioctl_set_xnack_mode_args(_c.Structure):
    xnack_enabled: _b.int
    def __init__(__self, xnack_enabled: _b.int = ...) -> None: ...

class kfd_runtime_info(_c.Structure):
    r_debug: _b.int
    runtime_state: _b.int
    ttmp_setup: _b.int
    def __init__(__self, r_debug: _b.int = ..., runtime_state: _b.int = ..., ttmp_setup: _b.int = ...) -> None: ...

class kfd_ioctl_runtime_enable_args(_c.Structure):
    r_debug: _b.int
    mode_mask: _b.int
    capabilities_mask: _b.int
    def __init__(__self, r_debug: _b.int = ..., mode_mask: _b.int = ..., capabilities_mask: _b.int = ...) -> None: ...

class kfd_queue_snapshot_entry(_c.Structure):
    exception_status: _b.int
    ring_base_address: _b.int
    write_pointer_address: _b.int
    read_pointer_address: _b.int
    ctx_save_restore_address: _b.int
    queue_id: _b.int
    gpu_id: _b.int
    ring_size: _b.int
    queue_type: _b.int
    ctx_save_restore_area_size: _b.int
    reserved: _b.int
    def __init__(__self, exception_status: _b.int = ..., ring_base_address: _b.int = ..., write_pointer_address: _b.int = ..., read_pointer_address: _b.int = ..., ctx_save_restore_address: _b.int = ..., queue_id: _b.int = ..., gpu_id: _b.int = ..., ring_size: _b.int = ..., queue_type: _b.int = ..., ctx_save_restore_area_size: _b.int = ..., reserved: _b.int = ...) -> None: ...

class kfd_context_save_area_header(_c.Structure):
    wave_state: kfd_context_save_area_header_wave_state
    debug_offset: _b.int
    debug_size: _b.int
    err_payload_addr: _b.int
    err_event_id: _b.int
    reserved1: _b.int
    def __init__(__self, wave_state: kfd_context_save_area_header_wave_state = ..., debug_offset: _b.int = ..., debug_size: _b.int = ..., err_payload_addr: _b.int = ..., err_event_id: _b.int = ..., reserved1: _b.int = ...) -> None: ...

class kfd_context_save_area_header_wave_state(_c.Structure):
    control_stack_offset: _b.int
    control_stack_size: _b.int
    wave_state_offset: _b.int
    wave_state_size: _b.int
    def __init__(__self, control_stack_offset: _b.int = ..., control_stack_size: _b.int = ..., wave_state_offset: _b.int = ..., wave_state_size: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_enable_args(_c.Structure):
    exception_mask: _b.int
    rinfo_ptr: _b.int
    rinfo_size: _b.int
    dbg_fd: _b.int
    def __init__(__self, exception_mask: _b.int = ..., rinfo_ptr: _b.int = ..., rinfo_size: _b.int = ..., dbg_fd: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_send_runtime_event_args(_c.Structure):
    exception_mask: _b.int
    gpu_id: _b.int
    queue_id: _b.int
    def __init__(__self, exception_mask: _b.int = ..., gpu_id: _b.int = ..., queue_id: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_set_exceptions_enabled_args(_c.Structure):
    exception_mask: _b.int
    def __init__(__self, exception_mask: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_set_wave_launch_override_args(_c.Structure):
    override_mode: _b.int
    enable_mask: _b.int
    support_request_mask: _b.int
    pad: _b.int
    def __init__(__self, override_mode: _b.int = ..., enable_mask: _b.int = ..., support_request_mask: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_set_wave_launch_mode_args(_c.Structure):
    launch_mode: _b.int
    pad: _b.int
    def __init__(__self, launch_mode: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_suspend_queues_args(_c.Structure):
    exception_mask: _b.int
    queue_array_ptr: _b.int
    num_queues: _b.int
    grace_period: _b.int
    def __init__(__self, exception_mask: _b.int = ..., queue_array_ptr: _b.int = ..., num_queues: _b.int = ..., grace_period: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_resume_queues_args(_c.Structure):
    queue_array_ptr: _b.int
    num_queues: _b.int
    pad: _b.int
    def __init__(__self, queue_array_ptr: _b.int = ..., num_queues: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_set_node_address_watch_args(_c.Structure):
    address: _b.int
    mode: _b.int
    mask: _b.int
    gpu_id: _b.int
    id: _b.int
    def __init__(__self, address: _b.int = ..., mode: _b.int = ..., mask: _b.int = ..., gpu_id: _b.int = ..., id: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_clear_node_address_watch_args(_c.Structure):
    gpu_id: _b.int
    id: _b.int
    def __init__(__self, gpu_id: _b.int = ..., id: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_set_flags_args(_c.Structure):
    flags: _b.int
    pad: _b.int
    def __init__(__self, flags: _b.int = ..., pad: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_query_debug_event_args(_c.Structure):
    exception_mask: _b.int
    gpu_id: _b.int
    queue_id: _b.int
    def __init__(__self, exception_mask: _b.int = ..., gpu_id: _b.int = ..., queue_id: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_query_exception_info_args(_c.Structure):
    info_ptr: _b.int
    info_size: _b.int
    source_id: _b.int
    exception_code: _b.int
    clear_exception: _b.int
    def __init__(__self, info_ptr: _b.int = ..., info_size: _b.int = ..., source_id: _b.int = ..., exception_code: _b.int = ..., clear_exception: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_queue_snapshot_args(_c.Structure):
    exception_mask: _b.int
    snapshot_buf_ptr: _b.int
    num_queues: _b.int
    entry_size: _b.int
    def __init__(__self, exception_mask: _b.int = ..., snapshot_buf_ptr: _b.int = ..., num_queues: _b.int = ..., entry_size: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_device_snapshot_args(_c.Structure):
    exception_mask: _b.int
    snapshot_buf_ptr: _b.int
    num_devices: _b.int
    entry_size: _b.int
    def __init__(__self, exception_mask: _b.int = ..., snapshot_buf_ptr: _b.int = ..., num_devices: _b.int = ..., entry_size: _b.int = ...) -> None: ...

class kfd_ioctl_dbg_trap_args(_c.Structure):
    pid: _b.int
    op: _b.int
    enable: kfd_ioctl_dbg_trap_enable_args
    send_runtime_event: kfd_ioctl_dbg_trap_send_runtime_event_args
    set_exceptions_enabled: kfd_ioctl_dbg_trap_set_exceptions_enabled_args
    launch_override: kfd_ioctl_dbg_trap_set_wave_launch_override_args
    launch_mode: kfd_ioctl_dbg_trap_set_wave_launch_mode_args
    suspend_queues: kfd_ioctl_dbg_trap_suspend_queues_args
    resume_queues: kfd_ioctl_dbg_trap_resume_queues_args
    set_node_address_watch: kfd_ioctl_dbg_trap_set_node_address_watch_args
    clear_node_address_watch: kfd_ioctl_dbg_trap_clear_node_address_watch_args
    set_flags: kfd_ioctl_dbg_trap_set_flags_args
    query_debug_event: kfd_ioctl_dbg_trap_query_debug_event_args
    query_exception_info: kfd_ioctl_dbg_trap_query_exception_info_args
    queue_snapshot: kfd_ioctl_dbg_trap_queue_snapshot_args
    device_snapshot: kfd_ioctl_dbg_trap_device_snapshot_args
    def __init__(__self, pid: _b.int = ..., op: _b.int = ..., enable: kfd_ioctl_dbg_trap_enable_args = ..., send_runtime_event: kfd_ioctl_dbg_trap_send_runtime_event_args = ..., set_exceptions_enabled: kfd_ioctl_dbg_trap_set_exceptions_enabled_args = ..., launch_override: kfd_ioctl_dbg_trap_set_wave_launch_override_args = ..., launch_mode: kfd_ioctl_dbg_trap_set_wave_launch_mode_args = ..., suspend_queues: kfd_ioctl_dbg_trap_suspend_queues_args = ..., resume_queues: kfd_ioctl_dbg_trap_resume_queues_args = ..., set_node_address_watch: kfd_ioctl_dbg_trap_set_node_address_watch_args = ..., clear_node_address_watch: kfd_ioctl_dbg_trap_clear_node_address_watch_args = ..., set_flags: kfd_ioctl_dbg_trap_set_flags_args = ..., query_debug_event: kfd_ioctl_dbg_trap_query_debug_event_args = ..., query_exception_info: kfd_ioctl_dbg_trap_query_exception_info_args = ..., queue_snapshot: kfd_ioctl_dbg_trap_queue_snapshot_args = ..., device_snapshot: kfd_ioctl_dbg_trap_device_snapshot_args = ...) -> None: ...

class kfd_ioctl_dbg_trap_args_union_enable(_c.Union):
    enable: kfd_ioctl_dbg_trap_enable_args
    send_runtime_event: kfd_ioctl_dbg_trap_send_runtime_event_args
    set_exceptions_enabled: kfd_ioctl_dbg_trap_set_exceptions_enabled_args
    launch_override: kfd_ioctl_dbg_trap_set_wave_launch_override_args
    launch_mode: kfd_ioctl_dbg_trap_set_wave_launch_mode_args
    suspend_queues: kfd_ioctl_dbg_trap_suspend_queues_args
    resume_queues: kfd_ioctl_dbg_trap_resume_queues_args
    set_node_address_watch: kfd_ioctl_dbg_trap_set_node_address_watch_args
    clear_node_address_watch: kfd_ioctl_dbg_trap_clear_node_address_watch_args
    set_flags: kfd_ioctl_dbg_trap_set_flags_args
    query_debug_event: kfd_ioctl_dbg_trap_query_debug_event_args
    query_exception_info: kfd_ioctl_dbg_trap_query_exception_info_args
    queue_snapshot: kfd_ioctl_dbg_trap_queue_snapshot_args
    device_snapshot: kfd_ioctl_dbg_trap_device_snapshot_args
    def __init__(__self, enable: kfd_ioctl_dbg_trap_enable_args = ..., send_runtime_event: kfd_ioctl_dbg_trap_send_runtime_event_args = ..., set_exceptions_enabled: kfd_ioctl_dbg_trap_set_exceptions_enabled_args = ..., launch_override: kfd_ioctl_dbg_trap_set_wave_launch_override_args = ..., launch_mode: kfd_ioctl_dbg_trap_set_wave_launch_mode_args = ..., suspend_queues: kfd_ioctl_dbg_trap_suspend_queues_args = ..., resume_queues: kfd_ioctl_dbg_trap_resume_queues_args = ..., set_node_address_watch: kfd_ioctl_dbg_trap_set_node_address_watch_args = ..., clear_node_address_watch: kfd_ioctl_dbg_trap_clear_node_address_watch_args = ..., set_flags: kfd_ioctl_dbg_trap_set_flags_args = ..., query_debug_event: kfd_ioctl_dbg_trap_query_debug_event_args = ..., query_exception_info: kfd_ioctl_dbg_trap_query_exception_info_args = ..., queue_snapshot: kfd_ioctl_dbg_trap_queue_snapshot_args = ..., device_snapshot: kfd_ioctl_dbg_trap_device_snapshot_args = ...) -> None: ...

class kfd_ioctl_pmc_settings(_c.Structure):
    gpu_id: _b.int
    lock: _b.int
    perfcount_enable: _b.int
    def __init__(__self, gpu_id: _b.int = ..., lock: _b.int = ..., perfcount_enable: _b.int = ...) -> None: ...

class kfd_ioctl_ptl_control(_c.Structure):
    gpu_id: _b.int
    enable: _b.int
    def __init__(__self, gpu_id: _b.int = ..., enable: _b.int = ...) -> None: ...

class kfd_ioctl_profiler_args(_c.Structure):
    op: _b.int
    pmc: kfd_ioctl_pmc_settings
    ptl: kfd_ioctl_ptl_control
    version: _b.int
    def __init__(__self, op: _b.int = ..., pmc: kfd_ioctl_pmc_settings = ..., ptl: kfd_ioctl_ptl_control = ..., version: _b.int = ...) -> None: ...

class kfd_ioctl_profiler_args_union_pmc(_c.Union):
    pmc: kfd_ioctl_pmc_settings
    ptl: kfd_ioctl_ptl_control
    version: _b.int
    def __init__(__self, pmc: kfd_ioctl_pmc_settings = ..., ptl: kfd_ioctl_ptl_control = ..., version: _b.int = ...) -> None: ...

class kfd_smi_event(_Enum):
    KFD_SMI_EVENT_NONE: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_VMFAULT: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_THERMAL_THROTTLE: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_GPU_PRE_RESET: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_GPU_POST_RESET: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_MIGRATE_START: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_MIGRATE_END: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_PAGE_FAULT_START: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_PAGE_FAULT_END: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_QUEUE_EVICTION: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_QUEUE_RESTORE: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_UNMAP_FROM_GPU: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_PROCESS_START: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_PROCESS_END: _t.ClassVar[kfd_smi_event]
    KFD_SMI_EVENT_ALL_PROCESS: _t.ClassVar[kfd_smi_event]

class KFD_MIGRATE_TRIGGERS(_Enum):
    KFD_MIGRATE_TRIGGER_PREFETCH: _t.ClassVar[KFD_MIGRATE_TRIGGERS]
    KFD_MIGRATE_TRIGGER_PAGEFAULT_GPU: _t.ClassVar[KFD_MIGRATE_TRIGGERS]
    KFD_MIGRATE_TRIGGER_PAGEFAULT_CPU: _t.ClassVar[KFD_MIGRATE_TRIGGERS]
    KFD_MIGRATE_TRIGGER_TTM_EVICTION: _t.ClassVar[KFD_MIGRATE_TRIGGERS]

class KFD_QUEUE_EVICTION_TRIGGERS(_Enum):
    KFD_QUEUE_EVICTION_TRIGGER_SVM: _t.ClassVar[KFD_QUEUE_EVICTION_TRIGGERS]
    KFD_QUEUE_EVICTION_TRIGGER_USERPTR: _t.ClassVar[KFD_QUEUE_EVICTION_TRIGGERS]
    KFD_QUEUE_EVICTION_TRIGGER_TTM: _t.ClassVar[KFD_QUEUE_EVICTION_TRIGGERS]
    KFD_QUEUE_EVICTION_TRIGGER_SUSPEND: _t.ClassVar[KFD_QUEUE_EVICTION_TRIGGERS]
    KFD_QUEUE_EVICTION_CRIU_CHECKPOINT: _t.ClassVar[KFD_QUEUE_EVICTION_TRIGGERS]
    KFD_QUEUE_EVICTION_CRIU_RESTORE: _t.ClassVar[KFD_QUEUE_EVICTION_TRIGGERS]

class KFD_SVM_UNMAP_TRIGGERS(_Enum):
    KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY: _t.ClassVar[KFD_SVM_UNMAP_TRIGGERS]
    KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY_MIGRATE: _t.ClassVar[KFD_SVM_UNMAP_TRIGGERS]
    KFD_SVM_UNMAP_TRIGGER_UNMAP_FROM_CPU: _t.ClassVar[KFD_SVM_UNMAP_TRIGGERS]

class kfd_criu_op(_Enum):
    KFD_CRIU_OP_PROCESS_INFO: _t.ClassVar[kfd_criu_op]
    KFD_CRIU_OP_CHECKPOINT: _t.ClassVar[kfd_criu_op]
    KFD_CRIU_OP_UNPAUSE: _t.ClassVar[kfd_criu_op]
    KFD_CRIU_OP_RESTORE: _t.ClassVar[kfd_criu_op]
    KFD_CRIU_OP_RESUME: _t.ClassVar[kfd_criu_op]

class kfd_mmio_remap(_Enum):
    KFD_MMIO_REMAP_HDP_MEM_FLUSH_CNTL: _t.ClassVar[kfd_mmio_remap]
    KFD_MMIO_REMAP_HDP_REG_FLUSH_CNTL: _t.ClassVar[kfd_mmio_remap]

class kfd_ioctl_svm_op(_Enum):
    KFD_IOCTL_SVM_OP_SET_ATTR: _t.ClassVar[kfd_ioctl_svm_op]
    KFD_IOCTL_SVM_OP_GET_ATTR: _t.ClassVar[kfd_ioctl_svm_op]

class kfd_ioctl_svm_location(_Enum):
    KFD_IOCTL_SVM_LOCATION_SYSMEM: _t.ClassVar[kfd_ioctl_svm_location]
    KFD_IOCTL_SVM_LOCATION_UNDEFINED: _t.ClassVar[kfd_ioctl_svm_location]

class kfd_ioctl_svm_attr_type(_Enum):
    KFD_IOCTL_SVM_ATTR_PREFERRED_LOC: _t.ClassVar[kfd_ioctl_svm_attr_type]
    KFD_IOCTL_SVM_ATTR_PREFETCH_LOC: _t.ClassVar[kfd_ioctl_svm_attr_type]
    KFD_IOCTL_SVM_ATTR_ACCESS: _t.ClassVar[kfd_ioctl_svm_attr_type]
    KFD_IOCTL_SVM_ATTR_ACCESS_IN_PLACE: _t.ClassVar[kfd_ioctl_svm_attr_type]
    KFD_IOCTL_SVM_ATTR_NO_ACCESS: _t.ClassVar[kfd_ioctl_svm_attr_type]
    KFD_IOCTL_SVM_ATTR_SET_FLAGS: _t.ClassVar[kfd_ioctl_svm_attr_type]
    KFD_IOCTL_SVM_ATTR_CLR_FLAGS: _t.ClassVar[kfd_ioctl_svm_attr_type]
    KFD_IOCTL_SVM_ATTR_GRANULARITY: _t.ClassVar[kfd_ioctl_svm_attr_type]

class kfd_dbg_trap_override_mode(_Enum):
    KFD_DBG_TRAP_OVERRIDE_OR: _t.ClassVar[kfd_dbg_trap_override_mode]
    KFD_DBG_TRAP_OVERRIDE_REPLACE: _t.ClassVar[kfd_dbg_trap_override_mode]

class kfd_dbg_trap_mask(_Enum):
    KFD_DBG_TRAP_MASK_FP_INVALID: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_FP_INPUT_DENORMAL: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_FP_DIVIDE_BY_ZERO: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_FP_OVERFLOW: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_FP_UNDERFLOW: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_FP_INEXACT: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_INT_DIVIDE_BY_ZERO: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_DBG_ADDRESS_WATCH: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_DBG_MEMORY_VIOLATION: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_START: _t.ClassVar[kfd_dbg_trap_mask]
    KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_END: _t.ClassVar[kfd_dbg_trap_mask]

class kfd_dbg_trap_wave_launch_mode(_Enum):
    KFD_DBG_TRAP_WAVE_LAUNCH_MODE_NORMAL: _t.ClassVar[kfd_dbg_trap_wave_launch_mode]
    KFD_DBG_TRAP_WAVE_LAUNCH_MODE_HALT: _t.ClassVar[kfd_dbg_trap_wave_launch_mode]
    KFD_DBG_TRAP_WAVE_LAUNCH_MODE_DEBUG: _t.ClassVar[kfd_dbg_trap_wave_launch_mode]

class kfd_dbg_trap_address_watch_mode(_Enum):
    KFD_DBG_TRAP_ADDRESS_WATCH_MODE_READ: _t.ClassVar[kfd_dbg_trap_address_watch_mode]
    KFD_DBG_TRAP_ADDRESS_WATCH_MODE_NONREAD: _t.ClassVar[kfd_dbg_trap_address_watch_mode]
    KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ATOMIC: _t.ClassVar[kfd_dbg_trap_address_watch_mode]
    KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ALL: _t.ClassVar[kfd_dbg_trap_address_watch_mode]

class kfd_dbg_trap_flags(_Enum):
    KFD_DBG_TRAP_FLAG_SINGLE_MEM_OP: _t.ClassVar[kfd_dbg_trap_flags]
    KFD_DBG_TRAP_FLAG_SINGLE_ALU_OP: _t.ClassVar[kfd_dbg_trap_flags]
    KFD_DBG_TRAP_FLAG_LDS_OUT_OF_ADDR_RANGE: _t.ClassVar[kfd_dbg_trap_flags]

class kfd_dbg_trap_exception_code(_Enum):
    EC_NONE: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_WAVE_ABORT: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_WAVE_TRAP: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_WAVE_MATH_ERROR: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_WAVE_ILLEGAL_INSTRUCTION: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_WAVE_MEMORY_VIOLATION: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_WAVE_APERTURE_VIOLATION: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_DISPATCH_DIM_INVALID: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_DISPATCH_CODE_INVALID: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_RESERVED: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_UNSUPPORTED: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_DISPATCH_REGISTER_INVALID: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PACKET_VENDOR_UNSUPPORTED: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_PREEMPTION_ERROR: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_QUEUE_NEW: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_DEVICE_QUEUE_DELETE: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_DEVICE_MEMORY_VIOLATION: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_DEVICE_RAS_ERROR: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_DEVICE_FATAL_HALT: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_DEVICE_NEW: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_PROCESS_RUNTIME: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_PROCESS_DEVICE_REMOVE: _t.ClassVar[kfd_dbg_trap_exception_code]
    EC_MAX: _t.ClassVar[kfd_dbg_trap_exception_code]

class kfd_dbg_runtime_state(_Enum):
    DEBUG_RUNTIME_STATE_DISABLED: _t.ClassVar[kfd_dbg_runtime_state]
    DEBUG_RUNTIME_STATE_ENABLED: _t.ClassVar[kfd_dbg_runtime_state]
    DEBUG_RUNTIME_STATE_ENABLED_BUSY: _t.ClassVar[kfd_dbg_runtime_state]
    DEBUG_RUNTIME_STATE_ENABLED_ERROR: _t.ClassVar[kfd_dbg_runtime_state]

class kfd_dbg_trap_operations(_Enum):
    KFD_IOC_DBG_TRAP_ENABLE: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_DISABLE: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_SEND_RUNTIME_EVENT: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_SET_EXCEPTIONS_ENABLED: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_MODE: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_SUSPEND_QUEUES: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_RESUME_QUEUES: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_SET_NODE_ADDRESS_WATCH: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_SET_FLAGS: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_QUERY_DEBUG_EVENT: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_QUERY_EXCEPTION_INFO: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_GET_QUEUE_SNAPSHOT: _t.ClassVar[kfd_dbg_trap_operations]
    KFD_IOC_DBG_TRAP_GET_DEVICE_SNAPSHOT: _t.ClassVar[kfd_dbg_trap_operations]

class kfd_profiler_ops(_Enum):
    KFD_IOC_PROFILER_PMC: _t.ClassVar[kfd_profiler_ops]
    KFD_IOC_PROFILER_VERSION: _t.ClassVar[kfd_profiler_ops]
    KFD_IOC_PROFILER_PTL_CONTROL: _t.ClassVar[kfd_profiler_ops]

KFD_SMI_EVENT_NONE: _b.int
KFD_SMI_EVENT_VMFAULT: _b.int
KFD_SMI_EVENT_THERMAL_THROTTLE: _b.int
KFD_SMI_EVENT_GPU_PRE_RESET: _b.int
KFD_SMI_EVENT_GPU_POST_RESET: _b.int
KFD_SMI_EVENT_MIGRATE_START: _b.int
KFD_SMI_EVENT_MIGRATE_END: _b.int
KFD_SMI_EVENT_PAGE_FAULT_START: _b.int
KFD_SMI_EVENT_PAGE_FAULT_END: _b.int
KFD_SMI_EVENT_QUEUE_EVICTION: _b.int
KFD_SMI_EVENT_QUEUE_RESTORE: _b.int
KFD_SMI_EVENT_UNMAP_FROM_GPU: _b.int
KFD_SMI_EVENT_PROCESS_START: _b.int
KFD_SMI_EVENT_PROCESS_END: _b.int
KFD_SMI_EVENT_ALL_PROCESS: _b.int
KFD_MIGRATE_TRIGGER_PREFETCH: _b.int
KFD_MIGRATE_TRIGGER_PAGEFAULT_GPU: _b.int
KFD_MIGRATE_TRIGGER_PAGEFAULT_CPU: _b.int
KFD_MIGRATE_TRIGGER_TTM_EVICTION: _b.int
KFD_QUEUE_EVICTION_TRIGGER_SVM: _b.int
KFD_QUEUE_EVICTION_TRIGGER_USERPTR: _b.int
KFD_QUEUE_EVICTION_TRIGGER_TTM: _b.int
KFD_QUEUE_EVICTION_TRIGGER_SUSPEND: _b.int
KFD_QUEUE_EVICTION_CRIU_CHECKPOINT: _b.int
KFD_QUEUE_EVICTION_CRIU_RESTORE: _b.int
KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY: _b.int
KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY_MIGRATE: _b.int
KFD_SVM_UNMAP_TRIGGER_UNMAP_FROM_CPU: _b.int
KFD_CRIU_OP_PROCESS_INFO: _b.int
KFD_CRIU_OP_CHECKPOINT: _b.int
KFD_CRIU_OP_UNPAUSE: _b.int
KFD_CRIU_OP_RESTORE: _b.int
KFD_CRIU_OP_RESUME: _b.int
KFD_MMIO_REMAP_HDP_MEM_FLUSH_CNTL: _b.int
KFD_MMIO_REMAP_HDP_REG_FLUSH_CNTL: _b.int
KFD_IOCTL_SVM_OP_SET_ATTR: _b.int
KFD_IOCTL_SVM_OP_GET_ATTR: _b.int
KFD_IOCTL_SVM_LOCATION_SYSMEM: _b.int
KFD_IOCTL_SVM_LOCATION_UNDEFINED: _b.int
KFD_IOCTL_SVM_ATTR_PREFERRED_LOC: _b.int
KFD_IOCTL_SVM_ATTR_PREFETCH_LOC: _b.int
KFD_IOCTL_SVM_ATTR_ACCESS: _b.int
KFD_IOCTL_SVM_ATTR_ACCESS_IN_PLACE: _b.int
KFD_IOCTL_SVM_ATTR_NO_ACCESS: _b.int
KFD_IOCTL_SVM_ATTR_SET_FLAGS: _b.int
KFD_IOCTL_SVM_ATTR_CLR_FLAGS: _b.int
KFD_IOCTL_SVM_ATTR_GRANULARITY: _b.int
KFD_DBG_TRAP_OVERRIDE_OR: _b.int
KFD_DBG_TRAP_OVERRIDE_REPLACE: _b.int
KFD_DBG_TRAP_MASK_FP_INVALID: _b.int
KFD_DBG_TRAP_MASK_FP_INPUT_DENORMAL: _b.int
KFD_DBG_TRAP_MASK_FP_DIVIDE_BY_ZERO: _b.int
KFD_DBG_TRAP_MASK_FP_OVERFLOW: _b.int
KFD_DBG_TRAP_MASK_FP_UNDERFLOW: _b.int
KFD_DBG_TRAP_MASK_FP_INEXACT: _b.int
KFD_DBG_TRAP_MASK_INT_DIVIDE_BY_ZERO: _b.int
KFD_DBG_TRAP_MASK_DBG_ADDRESS_WATCH: _b.int
KFD_DBG_TRAP_MASK_DBG_MEMORY_VIOLATION: _b.int
KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_START: _b.int
KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_END: _b.int
KFD_DBG_TRAP_WAVE_LAUNCH_MODE_NORMAL: _b.int
KFD_DBG_TRAP_WAVE_LAUNCH_MODE_HALT: _b.int
KFD_DBG_TRAP_WAVE_LAUNCH_MODE_DEBUG: _b.int
KFD_DBG_TRAP_ADDRESS_WATCH_MODE_READ: _b.int
KFD_DBG_TRAP_ADDRESS_WATCH_MODE_NONREAD: _b.int
KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ATOMIC: _b.int
KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ALL: _b.int
KFD_DBG_TRAP_FLAG_SINGLE_MEM_OP: _b.int
KFD_DBG_TRAP_FLAG_SINGLE_ALU_OP: _b.int
KFD_DBG_TRAP_FLAG_LDS_OUT_OF_ADDR_RANGE: _b.int
EC_NONE: _b.int
EC_QUEUE_WAVE_ABORT: _b.int
EC_QUEUE_WAVE_TRAP: _b.int
EC_QUEUE_WAVE_MATH_ERROR: _b.int
EC_QUEUE_WAVE_ILLEGAL_INSTRUCTION: _b.int
EC_QUEUE_WAVE_MEMORY_VIOLATION: _b.int
EC_QUEUE_WAVE_APERTURE_VIOLATION: _b.int
EC_QUEUE_PACKET_DISPATCH_DIM_INVALID: _b.int
EC_QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID: _b.int
EC_QUEUE_PACKET_DISPATCH_CODE_INVALID: _b.int
EC_QUEUE_PACKET_RESERVED: _b.int
EC_QUEUE_PACKET_UNSUPPORTED: _b.int
EC_QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID: _b.int
EC_QUEUE_PACKET_DISPATCH_REGISTER_INVALID: _b.int
EC_QUEUE_PACKET_VENDOR_UNSUPPORTED: _b.int
EC_QUEUE_PREEMPTION_ERROR: _b.int
EC_QUEUE_NEW: _b.int
EC_DEVICE_QUEUE_DELETE: _b.int
EC_DEVICE_MEMORY_VIOLATION: _b.int
EC_DEVICE_RAS_ERROR: _b.int
EC_DEVICE_FATAL_HALT: _b.int
EC_DEVICE_NEW: _b.int
EC_PROCESS_RUNTIME: _b.int
EC_PROCESS_DEVICE_REMOVE: _b.int
EC_MAX: _b.int
DEBUG_RUNTIME_STATE_DISABLED: _b.int
DEBUG_RUNTIME_STATE_ENABLED: _b.int
DEBUG_RUNTIME_STATE_ENABLED_BUSY: _b.int
DEBUG_RUNTIME_STATE_ENABLED_ERROR: _b.int
KFD_IOC_DBG_TRAP_ENABLE: _b.int
KFD_IOC_DBG_TRAP_DISABLE: _b.int
KFD_IOC_DBG_TRAP_SEND_RUNTIME_EVENT: _b.int
KFD_IOC_DBG_TRAP_SET_EXCEPTIONS_ENABLED: _b.int
KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE: _b.int
KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_MODE: _b.int
KFD_IOC_DBG_TRAP_SUSPEND_QUEUES: _b.int
KFD_IOC_DBG_TRAP_RESUME_QUEUES: _b.int
KFD_IOC_DBG_TRAP_SET_NODE_ADDRESS_WATCH: _b.int
KFD_IOC_DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH: _b.int
KFD_IOC_DBG_TRAP_SET_FLAGS: _b.int
KFD_IOC_DBG_TRAP_QUERY_DEBUG_EVENT: _b.int
KFD_IOC_DBG_TRAP_QUERY_EXCEPTION_INFO: _b.int
KFD_IOC_DBG_TRAP_GET_QUEUE_SNAPSHOT: _b.int
KFD_IOC_DBG_TRAP_GET_DEVICE_SNAPSHOT: _b.int
KFD_IOC_PROFILER_PMC: _b.int
KFD_IOC_PROFILER_VERSION: _b.int
KFD_IOC_PROFILER_PTL_CONTROL: _b.int
__s32: _t.TypeAlias = _c.c_int
__u32: _t.TypeAlias = _c.c_uint
__u64: _t.TypeAlias = _c.c_ulonglong
def KFD_SMI_EVENT_MASK_FROM_INDEX(i: _s.number) -> _b.int: ...
def KFD_EC_MASK(ecode: _s.number) -> _b.int: ...
def KFD_DBG_EC_IS_VALID(ecode: _s.number) -> _b.int: ...
def KFD_DBG_EC_TYPE_IS_QUEUE(ecode: _s.number) -> _b.int: ...
def KFD_DBG_EC_TYPE_IS_DEVICE(ecode: _s.number) -> _b.int: ...
def KFD_DBG_EC_TYPE_IS_PROCESS(ecode: _s.number) -> _b.int: ...
def KFD_DBG_EC_TYPE_IS_PACKET(ecode: _s.number) -> _b.int: ...
def AMDKFD_IO(nr: _s.number) -> _b.int: ...
def AMDKFD_IOR(nr: _s.number, type: _t.Any) -> _b.int: ...
def AMDKFD_IOW(nr: _s.number, type: _t.Any) -> _b.int: ...
def AMDKFD_IOWR(nr: _s.number, type: _t.Any) -> _b.int: ...
AMDKFD_IOC_GET_VERSION: _Ioctl
AMDKFD_IOC_CREATE_QUEUE: _Ioctl
AMDKFD_IOC_DESTROY_QUEUE: _Ioctl
AMDKFD_IOC_SET_MEMORY_POLICY: _Ioctl
AMDKFD_IOC_GET_CLOCK_COUNTERS: _Ioctl
AMDKFD_IOC_GET_PROCESS_APERTURES: _Ioctl
AMDKFD_IOC_UPDATE_QUEUE: _Ioctl
AMDKFD_IOC_CREATE_EVENT: _Ioctl
AMDKFD_IOC_DESTROY_EVENT: _Ioctl
AMDKFD_IOC_SET_EVENT: _Ioctl
AMDKFD_IOC_RESET_EVENT: _Ioctl
AMDKFD_IOC_WAIT_EVENTS: _Ioctl
AMDKFD_IOC_DBG_REGISTER_DEPRECATED: _Ioctl
AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED: _Ioctl
AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED: _Ioctl
AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED: _Ioctl
AMDKFD_IOC_SET_SCRATCH_BACKING_VA: _Ioctl
AMDKFD_IOC_GET_TILE_CONFIG: _Ioctl
AMDKFD_IOC_SET_TRAP_HANDLER: _Ioctl
AMDKFD_IOC_GET_PROCESS_APERTURES_NEW: _Ioctl
AMDKFD_IOC_ACQUIRE_VM: _Ioctl
AMDKFD_IOC_ALLOC_MEMORY_OF_GPU: _Ioctl
AMDKFD_IOC_FREE_MEMORY_OF_GPU: _Ioctl
AMDKFD_IOC_MAP_MEMORY_TO_GPU: _Ioctl
AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU: _Ioctl
AMDKFD_IOC_SET_CU_MASK: _Ioctl
AMDKFD_IOC_GET_QUEUE_WAVE_STATE: _Ioctl
AMDKFD_IOC_GET_DMABUF_INFO: _Ioctl
AMDKFD_IOC_IMPORT_DMABUF: _Ioctl
AMDKFD_IOC_ALLOC_QUEUE_GWS: _Ioctl
AMDKFD_IOC_SMI_EVENTS: _Ioctl
AMDKFD_IOC_SVM: _Ioctl
AMDKFD_IOC_SET_XNACK_MODE: _Ioctl
AMDKFD_IOC_CRIU_OP: _Ioctl
AMDKFD_IOC_AVAILABLE_MEMORY: _Ioctl
AMDKFD_IOC_EXPORT_DMABUF: _Ioctl
AMDKFD_IOC_RUNTIME_ENABLE: _Ioctl
AMDKFD_IOC_DBG_TRAP: _Ioctl
AMDKFD_IOC_CREATE_PROCESS: _Ioctl
AMDKFD_IOC_PROFILER: _Ioctl
KFD_IOCTL_MAJOR_VERSION: _b.int
KFD_IOCTL_MINOR_VERSION: _b.int
KFD_IOC_QUEUE_TYPE_COMPUTE: _b.int
KFD_IOC_QUEUE_TYPE_SDMA: _b.int
KFD_IOC_QUEUE_TYPE_COMPUTE_AQL: _b.int
KFD_IOC_QUEUE_TYPE_SDMA_XGMI: _b.int
KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID: _b.int
KFD_MAX_QUEUE_PERCENTAGE: _b.int
KFD_MAX_QUEUE_PRIORITY: _b.int
KFD_MIN_QUEUE_RING_SIZE: _b.int
KFD_IOC_CACHE_POLICY_COHERENT: _b.int
KFD_IOC_CACHE_POLICY_NONCOHERENT: _b.int
KFD_PROC_FLAG_MFMA_HIGH_PRECISION: _b.int
NUM_OF_SUPPORTED_GPUS: _b.int
MAX_ALLOWED_NUM_POINTS: _b.int
MAX_ALLOWED_AW_BUFF_SIZE: _b.int
MAX_ALLOWED_WAC_BUFF_SIZE: _b.int
KFD_INVALID_FD: _b.int
KFD_IOC_EVENT_SIGNAL: _b.int
KFD_IOC_EVENT_NODECHANGE: _b.int
KFD_IOC_EVENT_DEVICESTATECHANGE: _b.int
KFD_IOC_EVENT_HW_EXCEPTION: _b.int
KFD_IOC_EVENT_SYSTEM_EVENT: _b.int
KFD_IOC_EVENT_DEBUG_EVENT: _b.int
KFD_IOC_EVENT_PROFILE_EVENT: _b.int
KFD_IOC_EVENT_QUEUE_EVENT: _b.int
KFD_IOC_EVENT_MEMORY: _b.int
KFD_IOC_WAIT_RESULT_COMPLETE: _b.int
KFD_IOC_WAIT_RESULT_TIMEOUT: _b.int
KFD_IOC_WAIT_RESULT_FAIL: _b.int
KFD_SIGNAL_EVENT_LIMIT: _b.int
KFD_HW_EXCEPTION_WHOLE_GPU_RESET: _b.int
KFD_HW_EXCEPTION_PER_ENGINE_RESET: _b.int
KFD_HW_EXCEPTION_GPU_HANG: _b.int
KFD_HW_EXCEPTION_ECC: _b.int
KFD_MEM_ERR_NO_RAS: _b.int
KFD_MEM_ERR_SRAM_ECC: _b.int
KFD_MEM_ERR_POISON_CONSUMED: _b.int
KFD_MEM_ERR_GPU_HANG: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_VRAM: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_GTT: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_USERPTR: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_NO_SUBSTITUTE: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_AQL_QUEUE_MEM: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_COHERENT: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_EXT_COHERENT: _b.int
KFD_IOC_ALLOC_MEM_FLAGS_CONTIGUOUS: _b.int
KFD_SMI_EVENT_MSG_SIZE: _b.int
KFD_IOCTL_SVM_FLAG_HOST_ACCESS: _b.int
KFD_IOCTL_SVM_FLAG_COHERENT: _b.int
KFD_IOCTL_SVM_FLAG_HIVE_LOCAL: _b.int
KFD_IOCTL_SVM_FLAG_GPU_RO: _b.int
KFD_IOCTL_SVM_FLAG_GPU_EXEC: _b.int
KFD_IOCTL_SVM_FLAG_GPU_READ_MOSTLY: _b.int
KFD_IOCTL_SVM_FLAG_GPU_ALWAYS_MAPPED: _b.int
KFD_IOCTL_SVM_FLAG_EXT_COHERENT: _b.int
KFD_EC_MASK_QUEUE: _b.int
KFD_EC_MASK_DEVICE: _b.int
KFD_EC_MASK_PROCESS: _b.int
KFD_EC_MASK_PACKET: _b.int
KFD_RUNTIME_ENABLE_MODE_ENABLE_MASK: _b.int
KFD_RUNTIME_ENABLE_MODE_TTMP_SAVE_MASK: _b.int
KFD_DBG_QUEUE_ERROR_BIT: _b.int
KFD_DBG_QUEUE_INVALID_BIT: _b.int
KFD_DBG_QUEUE_ERROR_MASK: _b.int
KFD_DBG_QUEUE_INVALID_MASK: _b.int
KFD_IOC_PROFILER_VERSION_NUM: _b.int
AMDKFD_IOCTL_BASE: _b.int
AMDKFD_COMMAND_START: _b.int
AMDKFD_COMMAND_END: _b.int
HSA_CAP_HOT_PLUGGABLE: _b.int
HSA_CAP_ATS_PRESENT: _b.int
HSA_CAP_SHARED_WITH_GRAPHICS: _b.int
HSA_CAP_QUEUE_SIZE_POW2: _b.int
HSA_CAP_QUEUE_SIZE_32BIT: _b.int
HSA_CAP_QUEUE_IDLE_EVENT: _b.int
HSA_CAP_VA_LIMIT: _b.int
HSA_CAP_WATCH_POINTS_SUPPORTED: _b.int
HSA_CAP_WATCH_POINTS_TOTALBITS_MASK: _b.int
HSA_CAP_WATCH_POINTS_TOTALBITS_SHIFT: _b.int
HSA_CAP_DOORBELL_TYPE_TOTALBITS_MASK: _b.int
HSA_CAP_DOORBELL_TYPE_TOTALBITS_SHIFT: _b.int
HSA_CAP_DOORBELL_TYPE_PRE_1_0: _b.int
HSA_CAP_DOORBELL_TYPE_1_0: _b.int
HSA_CAP_DOORBELL_TYPE_2_0: _b.int
HSA_CAP_AQL_QUEUE_DOUBLE_MAP: _b.int
HSA_CAP_TRAP_DEBUG_SUPPORT: _b.int
HSA_CAP_TRAP_DEBUG_WAVE_LAUNCH_TRAP_OVERRIDE_SUPPORTED: _b.int
HSA_CAP_TRAP_DEBUG_WAVE_LAUNCH_MODE_SUPPORTED: _b.int
HSA_CAP_TRAP_DEBUG_PRECISE_MEMORY_OPERATIONS_SUPPORTED: _b.int
HSA_CAP_RESERVED_WAS_SRAM_EDCSUPPORTED: _b.int
HSA_CAP_MEM_EDCSUPPORTED: _b.int
HSA_CAP_RASEVENTNOTIFY: _b.int
HSA_CAP_ASIC_REVISION_MASK: _b.int
HSA_CAP_ASIC_REVISION_SHIFT: _b.int
HSA_CAP_SRAM_EDCSUPPORTED: _b.int
HSA_CAP_SVMAPI_SUPPORTED: _b.int
HSA_CAP_FLAGS_COHERENTHOSTACCESS: _b.int
HSA_CAP_TRAP_DEBUG_FIRMWARE_SUPPORTED: _b.int
HSA_CAP_TRAP_DEBUG_PRECISE_ALU_OPERATIONS_SUPPORTED: _b.int
HSA_CAP_PER_QUEUE_RESET_SUPPORTED: _b.int
HSA_CAP_RESERVED: _b.int
HSA_CAP2_PER_SDMA_QUEUE_RESET_SUPPORTED: _b.int
HSA_CAP2_TRAP_DEBUG_LDS_OUT_OF_ADDR_RANGE_SUPPORTED: _b.int
HSA_CAP2_RESERVED: _b.int
HSA_DBG_WATCH_ADDR_MASK_LO_BIT_MASK: _b.int
HSA_DBG_WATCH_ADDR_MASK_LO_BIT_SHIFT: _b.int
HSA_DBG_WATCH_ADDR_MASK_HI_BIT_MASK: _b.int
HSA_DBG_WATCH_ADDR_MASK_HI_BIT_SHIFT: _b.int
HSA_DBG_DISPATCH_INFO_ALWAYS_VALID: _b.int
HSA_DBG_WATCHPOINTS_EXCLUSIVE: _b.int
HSA_DBG_RESERVED: _b.int
HSA_MEM_HEAP_TYPE_SYSTEM: _b.int
HSA_MEM_HEAP_TYPE_FB_PUBLIC: _b.int
HSA_MEM_HEAP_TYPE_FB_PRIVATE: _b.int
HSA_MEM_HEAP_TYPE_GPU_GDS: _b.int
HSA_MEM_HEAP_TYPE_GPU_LDS: _b.int
HSA_MEM_HEAP_TYPE_GPU_SCRATCH: _b.int
HSA_MEM_FLAGS_HOT_PLUGGABLE: _b.int
HSA_MEM_FLAGS_NON_VOLATILE: _b.int
HSA_MEM_FLAGS_RESERVED: _b.int
HSA_CACHE_TYPE_DATA: _b.int
HSA_CACHE_TYPE_INSTRUCTION: _b.int
HSA_CACHE_TYPE_CPU: _b.int
HSA_CACHE_TYPE_HSACU: _b.int
HSA_CACHE_TYPE_RESERVED: _b.int
HSA_IOLINK_TYPE_UNDEFINED: _b.int
HSA_IOLINK_TYPE_HYPERTRANSPORT: _b.int
HSA_IOLINK_TYPE_PCIEXPRESS: _b.int
HSA_IOLINK_TYPE_AMBA: _b.int
HSA_IOLINK_TYPE_MIPI: _b.int
HSA_IOLINK_TYPE_QPI_1_1: _b.int
HSA_IOLINK_TYPE_RESERVED1: _b.int
HSA_IOLINK_TYPE_RESERVED2: _b.int
HSA_IOLINK_TYPE_RAPID_IO: _b.int
HSA_IOLINK_TYPE_INFINIBAND: _b.int
HSA_IOLINK_TYPE_RESERVED3: _b.int
HSA_IOLINK_TYPE_XGMI: _b.int
HSA_IOLINK_TYPE_XGOP: _b.int
HSA_IOLINK_TYPE_GZ: _b.int
HSA_IOLINK_TYPE_ETHERNET_RDMA: _b.int
HSA_IOLINK_TYPE_RDMA_OTHER: _b.int
HSA_IOLINK_TYPE_OTHER: _b.int
HSA_IOLINK_FLAGS_ENABLED: _b.int
HSA_IOLINK_FLAGS_NON_COHERENT: _b.int
HSA_IOLINK_FLAGS_NO_ATOMICS_32_BIT: _b.int
HSA_IOLINK_FLAGS_NO_ATOMICS_64_BIT: _b.int
HSA_IOLINK_FLAGS_NO_PEER_TO_PEER_DMA: _b.int
HSA_IOLINK_FLAGS_RESERVED: _b.int
