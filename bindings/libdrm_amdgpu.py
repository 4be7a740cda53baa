"""libdrm's amdgpu library: drm/amdgpu_drm.h, amdgpu.h.

Made by `autogen regen libdrm_amdgpu` from headers/libdrm_amdgpu.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'amdgpu.h': '66b30638a951cfe0bcf93bb66d4995d45628c7804aadbac98ecfa45b74b79ae1',
    'artifact': 'ziglang==0.17.1, libdrm-dev=2.4.114-1+b1 (bookworm)',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
amdgpu_device: struct, incomplete

amdgpu_context: struct, incomplete

amdgpu_bo: struct, incomplete

amdgpu_bo_list: struct, incomplete

amdgpu_va: struct, incomplete

amdgpu_semaphore: struct, incomplete

amdgpu_bo_alloc_request: struct, 32 bytes
  alloc_size: c_uint64 @ 0
  phys_alignment: c_uint64 @ 8
  preferred_heap: c_uint32 @ 16
  flags: c_uint64 @ 24

amdgpu_bo_metadata: struct, 280 bytes
  flags: c_uint64 @ 0
  tiling_info: c_uint64 @ 8
  size_metadata: c_uint32 @ 16
  umd_metadata: c_uint32 * 64 @ 20

amdgpu_bo_info: struct, 312 bytes
  alloc_size: c_uint64 @ 0
  phys_alignment: c_uint64 @ 8
  preferred_heap: c_uint32 @ 16
  alloc_flags: c_uint64 @ 24
  metadata: amdgpu_bo_metadata @ 32

amdgpu_bo_import_result: struct, 16 bytes
  buf_handle: amdgpu_bo_handle @ 0
  alloc_size: c_uint64 @ 8

amdgpu_gds_resource_info: struct, 28 bytes
  gds_gfx_partition_size: c_uint32 @ 0
  compute_partition_size: c_uint32 @ 4
  gds_total_size: c_uint32 @ 8
  gws_per_gfx_partition: c_uint32 @ 12
  gws_per_compute_partition: c_uint32 @ 16
  oa_per_gfx_partition: c_uint32 @ 20
  oa_per_compute_partition: c_uint32 @ 24

amdgpu_cs_fence: struct, 32 bytes
  context: amdgpu_context_handle @ 0
  ip_type: c_uint32 @ 8
  ip_instance: c_uint32 @ 12
  ring: c_uint32 @ 16
  fence: c_uint64 @ 24

amdgpu_cs_ib_info: struct, 24 bytes
  flags: c_uint64 @ 0
  ib_mc_address: c_uint64 @ 8
  size: c_uint32 @ 16

amdgpu_cs_fence_info: struct, 16 bytes
  handle: amdgpu_bo_handle @ 0
  offset: c_uint64 @ 8

amdgpu_cs_request: struct, 88 bytes
  flags: c_uint64 @ 0
  ip_type: c_uint @ 8
  ip_instance: c_uint @ 12
  ring: c_uint32 @ 16
  resources: amdgpu_bo_list_handle @ 24
  number_of_dependencies: c_uint32 @ 32
  dependencies: POINTER(amdgpu_cs_fence) @ 40
  number_of_ibs: c_uint32 @ 48
  ibs: POINTER(amdgpu_cs_ib_info) @ 56
  seq_no: c_uint64 @ 64
  fence_info: amdgpu_cs_fence_info @ 72

amdgpu_buffer_size_alignments: struct, 16 bytes
  size_local: c_uint64 @ 0
  size_remote: c_uint64 @ 8

amdgpu_heap_info: struct, 24 bytes
  heap_size: c_uint64 @ 0
  heap_usage: c_uint64 @ 8
  max_allocation: c_uint64 @ 16

amdgpu_gpu_info: struct, 416 bytes
  asic_id: c_uint32 @ 0
  chip_rev: c_uint32 @ 4
  chip_external_rev: c_uint32 @ 8
  family_id: c_uint32 @ 12
  ids_flags: c_uint64 @ 16
  max_engine_clk: c_uint64 @ 24
  max_memory_clk: c_uint64 @ 32
  num_shader_engines: c_uint32 @ 40
  num_shader_arrays_per_engine: c_uint32 @ 44
  avail_quad_shader_pipes: c_uint32 @ 48
  max_quad_shader_pipes: c_uint32 @ 52
  cache_entries_per_quad_pipe: c_uint32 @ 56
  num_hw_gfx_contexts: c_uint32 @ 60
  rb_pipes: c_uint32 @ 64
  enabled_rb_pipes_mask: c_uint32 @ 68
  gpu_counter_freq: c_uint32 @ 72
  backend_disable: c_uint32 * 4 @ 76
  mc_arb_ramcfg: c_uint32 @ 92
  gb_addr_cfg: c_uint32 @ 96
  gb_tile_mode: c_uint32 * 32 @ 100
  gb_macro_tile_mode: c_uint32 * 16 @ 228
  pa_sc_raster_cfg: c_uint32 * 4 @ 292
  pa_sc_raster_cfg1: c_uint32 * 4 @ 308
  cu_active_number: c_uint32 @ 324
  cu_ao_mask: c_uint32 @ 328
  cu_bitmap: c_uint32 * 4 * 4 @ 332
  vram_type: c_uint32 @ 396
  vram_bit_width: c_uint32 @ 400
  ce_ram_size: c_uint32 @ 404
  vce_harvest_config: c_uint32 @ 408
  pci_rev_id: c_uint32 @ 412
"""

_enums = """
amdgpu_bo_handle_type: c_uint
  amdgpu_bo_handle_type_gem_flink_name = 0
  amdgpu_bo_handle_type_kms = 1
  amdgpu_bo_handle_type_dma_buf_fd = 2
  amdgpu_bo_handle_type_kms_noimport = 3

amdgpu_gpu_va_range: c_uint
  amdgpu_gpu_va_range_general = 0

amdgpu_sw_info: c_uint
  amdgpu_sw_info_address32_hi = 0
"""

_types = """
drm_amdgpu_bo_list_entry = amdgpu_drm.drm_amdgpu_bo_list_entry
drm_amdgpu_cs_chunk = amdgpu_drm.drm_amdgpu_cs_chunk
drm_amdgpu_cs_chunk_dep = amdgpu_drm.drm_amdgpu_cs_chunk_dep
drm_amdgpu_cs_chunk_data = amdgpu_drm.drm_amdgpu_cs_chunk_data
drm_amdgpu_info_hw_ip = amdgpu_drm.drm_amdgpu_info_hw_ip
amdgpu_device_handle = POINTER(amdgpu_device)
amdgpu_context_handle = POINTER(amdgpu_context)
amdgpu_bo_handle = POINTER(amdgpu_bo)
amdgpu_bo_list_handle = POINTER(amdgpu_bo_list)
amdgpu_va_handle = POINTER(amdgpu_va)
amdgpu_semaphore_handle = POINTER(amdgpu_semaphore)
"""

_functions = """
amdgpu_device_initialize(fd: c_int, major_version: POINTER(c_uint32), minor_version: POINTER(c_uint32), device_handle: POINTER(amdgpu_device_handle)) -> c_int
amdgpu_device_deinitialize(device_handle: amdgpu_device_handle) -> c_int
amdgpu_device_get_fd(device_handle: amdgpu_device_handle) -> c_int
amdgpu_bo_alloc(dev: amdgpu_device_handle, alloc_buffer: POINTER(amdgpu_bo_alloc_request), buf_handle: POINTER(amdgpu_bo_handle)) -> c_int
amdgpu_bo_set_metadata(buf_handle: amdgpu_bo_handle, info: POINTER(amdgpu_bo_metadata)) -> c_int
amdgpu_bo_query_info(buf_handle: amdgpu_bo_handle, info: POINTER(amdgpu_bo_info)) -> c_int
amdgpu_bo_export(buf_handle: amdgpu_bo_handle, type: amdgpu_bo_handle_type, shared_handle: POINTER(c_uint32)) -> c_int
amdgpu_bo_import(dev: amdgpu_device_handle, type: amdgpu_bo_handle_type, shared_handle: c_uint32, output: POINTER(amdgpu_bo_import_result)) -> c_int
amdgpu_create_bo_from_user_mem(dev: amdgpu_device_handle, cpu: c_void_p, size: c_uint64, buf_handle: POINTER(amdgpu_bo_handle)) -> c_int
amdgpu_find_bo_by_cpu_mapping(dev: amdgpu_device_handle, cpu: c_void_p, size: c_uint64, buf_handle: POINTER(amdgpu_bo_handle), offset_in_bo: POINTER(c_uint64)) -> c_int
amdgpu_bo_free(buf_handle: amdgpu_bo_handle) -> c_int
amdgpu_bo_inc_ref(bo: amdgpu_bo_handle) -> None
amdgpu_bo_cpu_map(buf_handle: amdgpu_bo_handle, cpu: POINTER(c_void_p)) -> c_int
amdgpu_bo_cpu_unmap(buf_handle: amdgpu_bo_handle) -> c_int
amdgpu_bo_wait_for_idle(buf_handle: amdgpu_bo_handle, timeout_ns: c_uint64, buffer_busy: POINTER(c_bool)) -> c_int
amdgpu_bo_list_create_raw(dev: amdgpu_device_handle, number_of_buffers: c_uint32, buffers: POINTER(drm_amdgpu_bo_list_entry), result: POINTER(c_uint32)) -> c_int
amdgpu_bo_list_destroy_raw(dev: amdgpu_device_handle, bo_list: c_uint32) -> c_int
amdgpu_bo_list_create(dev: amdgpu_device_handle, number_of_resources: c_uint32, resources: POINTER(amdgpu_bo_handle), resource_prios: POINTER(c_uint8), result: POINTER(amdgpu_bo_list_handle)) -> c_int
amdgpu_bo_list_destroy(handle: amdgpu_bo_list_handle) -> c_int
amdgpu_bo_list_update(handle: amdgpu_bo_list_handle, number_of_resources: c_uint32, resources: POINTER(amdgpu_bo_handle), resource_prios: POINTER(c_uint8)) -> c_int
amdgpu_cs_ctx_create2(dev: amdgpu_device_handle, priority: c_uint32, context: POINTER(amdgpu_context_handle)) -> c_int
amdgpu_cs_ctx_create(dev: amdgpu_device_handle, context: POINTER(amdgpu_context_handle)) -> c_int
amdgpu_cs_ctx_free(context: amdgpu_context_handle) -> c_int
amdgpu_cs_ctx_override_priority(dev: amdgpu_device_handle, context: amdgpu_context_handle, master_fd: c_int, priority: c_uint) -> c_int
amdgpu_cs_ctx_stable_pstate(context: amdgpu_context_handle, op: c_uint32, flags: c_uint32, out_flags: POINTER(c_uint32)) -> c_int
amdgpu_cs_query_reset_state(context: amdgpu_context_handle, state: POINTER(c_uint32), hangs: POINTER(c_uint32)) -> c_int
amdgpu_cs_query_reset_state2(context: amdgpu_context_handle, flags: POINTER(c_uint64)) -> c_int
amdgpu_cs_submit(context: amdgpu_context_handle, flags: c_uint64, ibs_request: POINTER(amdgpu_cs_request), number_of_requests: c_uint32) -> c_int
amdgpu_cs_query_fence_status(fence: POINTER(amdgpu_cs_fence), timeout_ns: c_uint64, flags: c_uint64, expired: POINTER(c_uint32)) -> c_int
amdgpu_cs_wait_fences(fences: POINTER(amdgpu_cs_fence), fence_count: c_uint32, wait_all: c_bool, timeout_ns: c_uint64, status: POINTER(c_uint32), first: POINTER(c_uint32)) -> c_int
amdgpu_query_buffer_size_alignment(dev: amdgpu_device_handle, info: POINTER(amdgpu_buffer_size_alignments)) -> c_int
amdgpu_query_firmware_version(dev: amdgpu_device_handle, fw_type: c_uint, ip_instance: c_uint, index: c_uint, version: POINTER(c_uint32), feature: POINTER(c_uint32)) -> c_int
amdgpu_query_hw_ip_count(dev: amdgpu_device_handle, type: c_uint, count: POINTER(c_uint32)) -> c_int
amdgpu_query_hw_ip_info(dev: amdgpu_device_handle, type: c_uint, ip_instance: c_uint, info: POINTER(drm_amdgpu_info_hw_ip)) -> c_int
amdgpu_query_heap_info(dev: amdgpu_device_handle, heap: c_uint32, flags: c_uint32, info: POINTER(amdgpu_heap_info)) -> c_int
amdgpu_query_crtc_from_id(dev: amdgpu_device_handle, id: c_uint, result: POINTER(c_int32)) -> c_int
amdgpu_query_gpu_info(dev: amdgpu_device_handle, info: POINTER(amdgpu_gpu_info)) -> c_int
amdgpu_query_info(dev: amdgpu_device_handle, info_id: c_uint, size: c_uint, value: c_void_p) -> c_int
amdgpu_query_sw_info(dev: amdgpu_device_handle, info: amdgpu_sw_info, value: c_void_p) -> c_int
amdgpu_query_gds_info(dev: amdgpu_device_handle, gds_info: POINTER(amdgpu_gds_resource_info)) -> c_int
amdgpu_query_sensor_info(dev: amdgpu_device_handle, sensor_type: c_uint, size: c_uint, value: c_void_p) -> c_int
amdgpu_query_video_caps_info(dev: amdgpu_device_handle, cap_type: c_uint, size: c_uint, value: c_void_p) -> c_int
amdgpu_read_mm_registers(dev: amdgpu_device_handle, dword_offset: c_uint, count: c_uint, instance: c_uint32, flags: c_uint32, values: POINTER(c_uint32)) -> c_int
amdgpu_va_range_alloc(dev: amdgpu_device_handle, va_range_type: amdgpu_gpu_va_range, size: c_uint64, va_base_alignment: c_uint64, va_base_required: c_uint64, va_base_allocated: POINTER(c_uint64), va_range_handle: POINTER(amdgpu_va_handle), flags: c_uint64) -> c_int
amdgpu_va_range_free(va_range_handle: amdgpu_va_handle) -> c_int
amdgpu_va_range_query(dev: amdgpu_device_handle, type: amdgpu_gpu_va_range, start: POINTER(c_uint64), end: POINTER(c_uint64)) -> c_int
amdgpu_bo_va_op(bo: amdgpu_bo_handle, offset: c_uint64, size: c_uint64, addr: c_uint64, flags: c_uint64, ops: c_uint32) -> c_int
amdgpu_bo_va_op_raw(dev: amdgpu_device_handle, bo: amdgpu_bo_handle, offset: c_uint64, size: c_uint64, addr: c_uint64, flags: c_uint64, ops: c_uint32) -> c_int
amdgpu_cs_create_semaphore(sem: POINTER(amdgpu_semaphore_handle)) -> c_int
amdgpu_cs_signal_semaphore(ctx: amdgpu_context_handle, ip_type: c_uint32, ip_instance: c_uint32, ring: c_uint32, sem: amdgpu_semaphore_handle) -> c_int
amdgpu_cs_wait_semaphore(ctx: amdgpu_context_handle, ip_type: c_uint32, ip_instance: c_uint32, ring: c_uint32, sem: amdgpu_semaphore_handle) -> c_int
amdgpu_cs_destroy_semaphore(sem: amdgpu_semaphore_handle) -> c_int
amdgpu_get_marketing_name(dev: amdgpu_device_handle) -> c_char_p
amdgpu_cs_create_syncobj2(dev: amdgpu_device_handle, flags: c_uint32, syncobj: POINTER(c_uint32)) -> c_int
amdgpu_cs_create_syncobj(dev: amdgpu_device_handle, syncobj: POINTER(c_uint32)) -> c_int
amdgpu_cs_destroy_syncobj(dev: amdgpu_device_handle, syncobj: c_uint32) -> c_int
amdgpu_cs_syncobj_reset(dev: amdgpu_device_handle, syncobjs: const POINTER(c_uint32), syncobj_count: c_uint32) -> c_int
amdgpu_cs_syncobj_signal(dev: amdgpu_device_handle, syncobjs: const POINTER(c_uint32), syncobj_count: c_uint32) -> c_int
amdgpu_cs_syncobj_timeline_signal(dev: amdgpu_device_handle, syncobjs: const POINTER(c_uint32), points: POINTER(c_uint64), syncobj_count: c_uint32) -> c_int
amdgpu_cs_syncobj_wait(dev: amdgpu_device_handle, handles: POINTER(c_uint32), num_handles: c_uint, timeout_nsec: c_int64, flags: c_uint, first_signaled: POINTER(c_uint32)) -> c_int
amdgpu_cs_syncobj_timeline_wait(dev: amdgpu_device_handle, handles: POINTER(c_uint32), points: POINTER(c_uint64), num_handles: c_uint, timeout_nsec: c_int64, flags: c_uint, first_signaled: POINTER(c_uint32)) -> c_int
amdgpu_cs_syncobj_query(dev: amdgpu_device_handle, handles: POINTER(c_uint32), points: POINTER(c_uint64), num_handles: c_uint) -> c_int
amdgpu_cs_syncobj_query2(dev: amdgpu_device_handle, handles: POINTER(c_uint32), points: POINTER(c_uint64), num_handles: c_uint, flags: c_uint32) -> c_int
amdgpu_cs_export_syncobj(dev: amdgpu_device_handle, syncobj: c_uint32, shared_fd: POINTER(c_int)) -> c_int
amdgpu_cs_import_syncobj(dev: amdgpu_device_handle, shared_fd: c_int, syncobj: POINTER(c_uint32)) -> c_int
amdgpu_cs_syncobj_export_sync_file(dev: amdgpu_device_handle, syncobj: c_uint32, sync_file_fd: POINTER(c_int)) -> c_int
amdgpu_cs_syncobj_import_sync_file(dev: amdgpu_device_handle, syncobj: c_uint32, sync_file_fd: c_int) -> c_int
amdgpu_cs_syncobj_export_sync_file2(dev: amdgpu_device_handle, syncobj: c_uint32, point: c_uint64, flags: c_uint32, sync_file_fd: POINTER(c_int)) -> c_int
amdgpu_cs_syncobj_import_sync_file2(dev: amdgpu_device_handle, syncobj: c_uint32, point: c_uint64, sync_file_fd: c_int) -> c_int
amdgpu_cs_syncobj_transfer(dev: amdgpu_device_handle, dst_handle: c_uint32, dst_point: c_uint64, src_handle: c_uint32, src_point: c_uint64, flags: c_uint32) -> c_int
amdgpu_cs_fence_to_handle(dev: amdgpu_device_handle, fence: POINTER(amdgpu_cs_fence), what: c_uint32, out_handle: POINTER(c_uint32)) -> c_int
amdgpu_cs_submit_raw(dev: amdgpu_device_handle, context: amdgpu_context_handle, bo_list_handle: amdgpu_bo_list_handle, num_chunks: c_int, chunks: POINTER(drm_amdgpu_cs_chunk), seq_no: POINTER(c_uint64)) -> c_int
amdgpu_cs_submit_raw2(dev: amdgpu_device_handle, context: amdgpu_context_handle, bo_list_handle: c_uint32, num_chunks: c_int, chunks: POINTER(drm_amdgpu_cs_chunk), seq_no: POINTER(c_uint64)) -> c_int
amdgpu_cs_chunk_fence_to_dep(fence: POINTER(amdgpu_cs_fence), dep: POINTER(drm_amdgpu_cs_chunk_dep)) -> None
amdgpu_cs_chunk_fence_info_to_data(fence_info: POINTER(amdgpu_cs_fence_info), data: POINTER(drm_amdgpu_cs_chunk_data)) -> None
amdgpu_vm_reserve_vmid(dev: amdgpu_device_handle, flags: c_uint32) -> c_int
amdgpu_vm_unreserve_vmid(dev: amdgpu_device_handle, flags: c_uint32) -> c_int
"""

_constants = """
AMDGPU_CS_MAX_IBS_PER_SUBMIT = 4
AMDGPU_QUERY_FENCE_TIMEOUT_IS_ABSOLUTE = 1
AMDGPU_TIMEOUT_INFINITE = 0xffffffffffffffff
AMDGPU_VA_RANGE_32_BIT = 1
AMDGPU_VA_RANGE_HIGH = 2
AMDGPU_VA_RANGE_REPLAYABLE = 4
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
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libdrm_amdgpu.so.1',),
    errno=True,
)
