"""libdrm's amdgpu library: drm/amdgpu_drm.h, amdgpu.h.

Types for editors and type checkers. Made by `autogen regen libdrm_amdgpu` from headers/libdrm_amdgpu.toml; do not edit.
"""

from ctypes import Array, c_bool, c_int, c_int32, c_uint32, c_uint64, c_uint8, c_void_p
from typing import TypeAlias

from ._support.stubs import ArrayOf, BareStructure, Enum, Inner, Int, Member, Pointer, PointerTo, Structure, ints, items, members, reference, writable_memory
from . import amdgpu_drm as _amdgpu_drm

__source__: dict[str, str]
__skipped__: dict[str, str]

class amdgpu_device(BareStructure): ...

class amdgpu_context(BareStructure): ...

class amdgpu_bo(BareStructure): ...

class amdgpu_bo_list(BareStructure): ...

class amdgpu_va(BareStructure): ...

class amdgpu_semaphore(BareStructure): ...

class amdgpu_bo_alloc_request(Structure):
    alloc_size: Int = ...
    phys_alignment: Int = ...
    preferred_heap: Int = ...
    flags: Int = ...

class amdgpu_bo_metadata(Structure):
    flags: Int = ...
    tiling_info: Int = ...
    size_metadata: Int = ...
    umd_metadata: ArrayOf[c_uint32] = ...

class amdgpu_bo_info(Structure):
    alloc_size: Int = ...
    phys_alignment: Int = ...
    preferred_heap: Int = ...
    alloc_flags: Int = ...
    metadata: Inner[amdgpu_bo_metadata] = ...

class amdgpu_bo_import_result(Structure):
    buf_handle: PointerTo[amdgpu_bo] = ...
    alloc_size: Int = ...

class amdgpu_gds_resource_info(Structure):
    gds_gfx_partition_size: Int = ...
    compute_partition_size: Int = ...
    gds_total_size: Int = ...
    gws_per_gfx_partition: Int = ...
    gws_per_compute_partition: Int = ...
    oa_per_gfx_partition: Int = ...
    oa_per_compute_partition: Int = ...

class amdgpu_cs_fence(Structure):
    context: PointerTo[amdgpu_context] = ...
    ip_type: Int = ...
    ip_instance: Int = ...
    ring: Int = ...
    fence: Int = ...

class amdgpu_cs_ib_info(Structure):
    flags: Int = ...
    ib_mc_address: Int = ...
    size: Int = ...

class amdgpu_cs_fence_info(Structure):
    handle: PointerTo[amdgpu_bo] = ...
    offset: Int = ...

class amdgpu_cs_request(Structure):
    flags: Int = ...
    ip_type: Int = ...
    ip_instance: Int = ...
    ring: Int = ...
    resources: PointerTo[amdgpu_bo_list] = ...
    number_of_dependencies: Int = ...
    dependencies: PointerTo[amdgpu_cs_fence] = ...
    number_of_ibs: Int = ...
    ibs: PointerTo[amdgpu_cs_ib_info] = ...
    seq_no: Int = ...
    fence_info: Inner[amdgpu_cs_fence_info] = ...

class amdgpu_buffer_size_alignments(Structure):
    size_local: Int = ...
    size_remote: Int = ...

class amdgpu_heap_info(Structure):
    heap_size: Int = ...
    heap_usage: Int = ...
    max_allocation: Int = ...

class amdgpu_gpu_info(Structure):
    asic_id: Int = ...
    chip_rev: Int = ...
    chip_external_rev: Int = ...
    family_id: Int = ...
    ids_flags: Int = ...
    max_engine_clk: Int = ...
    max_memory_clk: Int = ...
    num_shader_engines: Int = ...
    num_shader_arrays_per_engine: Int = ...
    avail_quad_shader_pipes: Int = ...
    max_quad_shader_pipes: Int = ...
    cache_entries_per_quad_pipe: Int = ...
    num_hw_gfx_contexts: Int = ...
    rb_pipes: Int = ...
    enabled_rb_pipes_mask: Int = ...
    gpu_counter_freq: Int = ...
    backend_disable: ArrayOf[c_uint32] = ...
    mc_arb_ramcfg: Int = ...
    gb_addr_cfg: Int = ...
    gb_tile_mode: ArrayOf[c_uint32] = ...
    gb_macro_tile_mode: ArrayOf[c_uint32] = ...
    pa_sc_raster_cfg: ArrayOf[c_uint32] = ...
    pa_sc_raster_cfg1: ArrayOf[c_uint32] = ...
    cu_active_number: Int = ...
    cu_ao_mask: Int = ...
    cu_bitmap: ArrayOf[Array[c_uint32]] = ...
    vram_type: Int = ...
    vram_bit_width: Int = ...
    ce_ram_size: Int = ...
    vce_harvest_config: Int = ...
    pci_rev_id: Int = ...

class amdgpu_bo_handle_type(Enum):
    amdgpu_bo_handle_type_gem_flink_name, amdgpu_bo_handle_type_kms, amdgpu_bo_handle_type_dma_buf_fd, amdgpu_bo_handle_type_kms_noimport = members
amdgpu_bo_handle_type_gem_flink_name, amdgpu_bo_handle_type_kms, amdgpu_bo_handle_type_dma_buf_fd, amdgpu_bo_handle_type_kms_noimport = ints

class amdgpu_gpu_va_range(Enum):
    amdgpu_gpu_va_range_general: Member
amdgpu_gpu_va_range_general: int

class amdgpu_sw_info(Enum):
    amdgpu_sw_info_address32_hi: Member
amdgpu_sw_info_address32_hi: int

drm_amdgpu_bo_list_entry = _amdgpu_drm.drm_amdgpu_bo_list_entry
drm_amdgpu_cs_chunk = _amdgpu_drm.drm_amdgpu_cs_chunk
drm_amdgpu_cs_chunk_dep = _amdgpu_drm.drm_amdgpu_cs_chunk_dep
drm_amdgpu_cs_chunk_data = _amdgpu_drm.drm_amdgpu_cs_chunk_data
drm_amdgpu_info_hw_ip = _amdgpu_drm.drm_amdgpu_info_hw_ip
amdgpu_device_handle: TypeAlias = Pointer[amdgpu_device]
amdgpu_context_handle: TypeAlias = Pointer[amdgpu_context]
amdgpu_bo_handle: TypeAlias = Pointer[amdgpu_bo]
amdgpu_bo_list_handle: TypeAlias = Pointer[amdgpu_bo_list]
amdgpu_va_handle: TypeAlias = Pointer[amdgpu_va]
amdgpu_semaphore_handle: TypeAlias = Pointer[amdgpu_semaphore]
def amdgpu_device_initialize(fd: int, major_version: items[c_uint32], minor_version: items[c_uint32], device_handle: reference[amdgpu_device_handle], /) -> int:
    """int amdgpu_device_initialize(int fd, uint32_t *major_version, uint32_t *minor_version, amdgpu_device_handle *device_handle); // amdgpu.h:525"""
def amdgpu_device_deinitialize(device_handle: amdgpu_device_handle | None, /) -> int:
    """int amdgpu_device_deinitialize(amdgpu_device_handle device_handle); // amdgpu.h:547"""
def amdgpu_device_get_fd(device_handle: amdgpu_device_handle | None, /) -> int:
    """int amdgpu_device_get_fd(amdgpu_device_handle device_handle); // amdgpu.h:560"""
def amdgpu_bo_alloc(dev: amdgpu_device_handle | None, alloc_buffer: reference[amdgpu_bo_alloc_request], buf_handle: reference[amdgpu_bo_handle], /) -> int:
    """int amdgpu_bo_alloc(amdgpu_device_handle dev, struct amdgpu_bo_alloc_request *alloc_buffer, amdgpu_bo_handle *buf_handle); // amdgpu.h:581"""
def amdgpu_bo_set_metadata(buf_handle: amdgpu_bo_handle | None, info: reference[amdgpu_bo_metadata], /) -> int:
    """int amdgpu_bo_set_metadata(amdgpu_bo_handle buf_handle, struct amdgpu_bo_metadata *info); // amdgpu.h:595"""
def amdgpu_bo_query_info(buf_handle: amdgpu_bo_handle | None, info: reference[amdgpu_bo_info], /) -> int:
    """int amdgpu_bo_query_info(amdgpu_bo_handle buf_handle, struct amdgpu_bo_info *info); // amdgpu.h:612"""
def amdgpu_bo_export(buf_handle: amdgpu_bo_handle | None, type: amdgpu_bo_handle_type | int, shared_handle: items[c_uint32], /) -> int:
    """int amdgpu_bo_export(amdgpu_bo_handle buf_handle, enum amdgpu_bo_handle_type type, uint32_t *shared_handle); // amdgpu.h:630"""
def amdgpu_bo_import(dev: amdgpu_device_handle | None, type: amdgpu_bo_handle_type | int, shared_handle: int, output: reference[amdgpu_bo_import_result], /) -> int:
    """int amdgpu_bo_import(amdgpu_device_handle dev, enum amdgpu_bo_handle_type type, uint32_t shared_handle, struct amdgpu_bo_import_result *output); // amdgpu.h:654"""
def amdgpu_create_bo_from_user_mem(dev: amdgpu_device_handle | None, cpu: writable_memory, size: int, buf_handle: reference[amdgpu_bo_handle], /) -> int:
    """int amdgpu_create_bo_from_user_mem(amdgpu_device_handle dev, void *cpu, uint64_t size, amdgpu_bo_handle *buf_handle); // amdgpu.h:690"""
def amdgpu_find_bo_by_cpu_mapping(dev: amdgpu_device_handle | None, cpu: writable_memory, size: int, buf_handle: reference[amdgpu_bo_handle], offset_in_bo: items[c_uint64], /) -> int:
    """int amdgpu_find_bo_by_cpu_mapping(amdgpu_device_handle dev, void *cpu, uint64_t size, amdgpu_bo_handle *buf_handle, uint64_t *offset_in_bo); // amdgpu.h:711"""
def amdgpu_bo_free(buf_handle: amdgpu_bo_handle | None, /) -> int:
    """int amdgpu_bo_free(amdgpu_bo_handle buf_handle); // amdgpu.h:735"""
def amdgpu_bo_inc_ref(bo: amdgpu_bo_handle | None, /) -> None:
    """void amdgpu_bo_inc_ref(amdgpu_bo_handle bo); // amdgpu.h:745"""
def amdgpu_bo_cpu_map(buf_handle: amdgpu_bo_handle | None, cpu: reference[c_void_p], /) -> int:
    """int amdgpu_bo_cpu_map(amdgpu_bo_handle buf_handle, void **cpu); // amdgpu.h:759"""
def amdgpu_bo_cpu_unmap(buf_handle: amdgpu_bo_handle | None, /) -> int:
    """int amdgpu_bo_cpu_unmap(amdgpu_bo_handle buf_handle); // amdgpu.h:772"""
def amdgpu_bo_wait_for_idle(buf_handle: amdgpu_bo_handle | None, timeout_ns: int, buffer_busy: items[c_bool], /) -> int:
    """int amdgpu_bo_wait_for_idle(amdgpu_bo_handle buf_handle, uint64_t timeout_ns, _Bool *buffer_busy); // amdgpu.h:787"""
def amdgpu_bo_list_create_raw(dev: amdgpu_device_handle | None, number_of_buffers: int, buffers: reference[_amdgpu_drm.drm_amdgpu_bo_list_entry], result: items[c_uint32], /) -> int:
    """int amdgpu_bo_list_create_raw(amdgpu_device_handle dev, uint32_t number_of_buffers, struct drm_amdgpu_bo_list_entry *buffers, uint32_t *result); // amdgpu.h:805"""
def amdgpu_bo_list_destroy_raw(dev: amdgpu_device_handle | None, bo_list: int, /) -> int:
    """int amdgpu_bo_list_destroy_raw(amdgpu_device_handle dev, uint32_t bo_list); // amdgpu.h:820"""
def amdgpu_bo_list_create(dev: amdgpu_device_handle | None, number_of_resources: int, resources: reference[amdgpu_bo_handle], resource_prios: items[c_uint8], result: reference[amdgpu_bo_list_handle],
    /) -> int:
    """int amdgpu_bo_list_create(amdgpu_device_handle dev, uint32_t number_of_resources, amdgpu_bo_handle *resources, uint8_t *resource_prios, amdgpu_bo_list_handle *result); // amdgpu.h:837"""
def amdgpu_bo_list_destroy(handle: amdgpu_bo_list_handle | None, /) -> int:
    """int amdgpu_bo_list_destroy(amdgpu_bo_list_handle handle); // amdgpu.h:853"""
def amdgpu_bo_list_update(handle: amdgpu_bo_list_handle | None, number_of_resources: int, resources: reference[amdgpu_bo_handle], resource_prios: items[c_uint8], /) -> int:
    """int amdgpu_bo_list_update(amdgpu_bo_list_handle handle, uint32_t number_of_resources, amdgpu_bo_handle *resources, uint8_t *resource_prios); // amdgpu.h:868"""
def amdgpu_cs_ctx_create2(dev: amdgpu_device_handle | None, priority: int, context: reference[amdgpu_context_handle], /) -> int:
    """int amdgpu_cs_ctx_create2(amdgpu_device_handle dev, uint32_t priority, amdgpu_context_handle *context); // amdgpu.h:898"""
def amdgpu_cs_ctx_create(dev: amdgpu_device_handle | None, context: reference[amdgpu_context_handle], /) -> int:
    """int amdgpu_cs_ctx_create(amdgpu_device_handle dev, amdgpu_context_handle *context); // amdgpu.h:910"""
def amdgpu_cs_ctx_free(context: amdgpu_context_handle | None, /) -> int:
    """int amdgpu_cs_ctx_free(amdgpu_context_handle context); // amdgpu.h:925"""
def amdgpu_cs_ctx_override_priority(dev: amdgpu_device_handle | None, context: amdgpu_context_handle | None, master_fd: int, priority: int, /) -> int:
    """int amdgpu_cs_ctx_override_priority(amdgpu_device_handle dev, amdgpu_context_handle context, int master_fd, unsigned int priority); // amdgpu.h:937"""
def amdgpu_cs_ctx_stable_pstate(context: amdgpu_context_handle | None, op: int, flags: int, out_flags: items[c_uint32], /) -> int:
    """int amdgpu_cs_ctx_stable_pstate(amdgpu_context_handle context, uint32_t op, uint32_t flags, uint32_t *out_flags); // amdgpu.h:952"""
def amdgpu_cs_query_reset_state(context: amdgpu_context_handle | None, state: items[c_uint32], hangs: items[c_uint32], /) -> int:
    """int amdgpu_cs_query_reset_state(amdgpu_context_handle context, uint32_t *state, uint32_t *hangs); // amdgpu.h:970"""
def amdgpu_cs_query_reset_state2(context: amdgpu_context_handle | None, flags: items[c_uint64], /) -> int:
    """int amdgpu_cs_query_reset_state2(amdgpu_context_handle context, uint64_t *flags); // amdgpu.h:985"""
def amdgpu_cs_submit(context: amdgpu_context_handle | None, flags: int, ibs_request: reference[amdgpu_cs_request], number_of_requests: int, /) -> int:
    """int amdgpu_cs_submit(amdgpu_context_handle context, uint64_t flags, struct amdgpu_cs_request *ibs_request, uint32_t number_of_requests); // amdgpu.h:1029"""
def amdgpu_cs_query_fence_status(fence: reference[amdgpu_cs_fence], timeout_ns: int, flags: int, expired: items[c_uint32], /) -> int:
    """int amdgpu_cs_query_fence_status(struct amdgpu_cs_fence *fence, uint64_t timeout_ns, uint64_t flags, uint32_t *expired); // amdgpu.h:1054"""
def amdgpu_cs_wait_fences(fences: reference[amdgpu_cs_fence], fence_count: int, wait_all: bool, timeout_ns: int, status: items[c_uint32], first: items[c_uint32], /) -> int:
    """int amdgpu_cs_wait_fences(struct amdgpu_cs_fence *fences, uint32_t fence_count, _Bool wait_all, uint64_t timeout_ns, uint32_t *status, uint32_t *first); // amdgpu.h:1076"""
def amdgpu_query_buffer_size_alignment(dev: amdgpu_device_handle | None, info: reference[amdgpu_buffer_size_alignments], /) -> int:
    """int amdgpu_query_buffer_size_alignment(amdgpu_device_handle dev, struct amdgpu_buffer_size_alignments *info); // amdgpu.h:1102"""
def amdgpu_query_firmware_version(dev: amdgpu_device_handle | None, fw_type: int, ip_instance: int, index: int, version: items[c_uint32], feature: items[c_uint32], /) -> int:
    """int amdgpu_query_firmware_version(amdgpu_device_handle dev, unsigned int fw_type, unsigned int ip_instance, unsigned int index, uint32_t *version, uint32_t *feature); // amdgpu.h:1120"""
def amdgpu_query_hw_ip_count(dev: amdgpu_device_handle | None, type: int, count: items[c_uint32], /) -> int:
    """int amdgpu_query_hw_ip_count(amdgpu_device_handle dev, unsigned int type, uint32_t *count); // amdgpu.h:1134"""
def amdgpu_query_hw_ip_info(dev: amdgpu_device_handle | None, type: int, ip_instance: int, info: reference[_amdgpu_drm.drm_amdgpu_info_hw_ip], /) -> int:
    """int amdgpu_query_hw_ip_info(amdgpu_device_handle dev, unsigned int type, unsigned int ip_instance, struct drm_amdgpu_info_hw_ip *info); // amdgpu.h:1151"""
def amdgpu_query_heap_info(dev: amdgpu_device_handle | None, heap: int, flags: int, info: reference[amdgpu_heap_info], /) -> int:
    """int amdgpu_query_heap_info(amdgpu_device_handle dev, uint32_t heap, uint32_t flags, struct amdgpu_heap_info *info); // amdgpu.h:1169"""
def amdgpu_query_crtc_from_id(dev: amdgpu_device_handle | None, id: int, result: items[c_int32], /) -> int:
    """int amdgpu_query_crtc_from_id(amdgpu_device_handle dev, unsigned int id, int32_t *result); // amdgpu.h:1183"""
def amdgpu_query_gpu_info(dev: amdgpu_device_handle | None, info: reference[amdgpu_gpu_info], /) -> int:
    """int amdgpu_query_gpu_info(amdgpu_device_handle dev, struct amdgpu_gpu_info *info); // amdgpu.h:1199"""
def amdgpu_query_info(dev: amdgpu_device_handle | None, info_id: int, size: int, value: writable_memory, /) -> int:
    """int amdgpu_query_info(amdgpu_device_handle dev, unsigned int info_id, unsigned int size, void *value); // amdgpu.h:1217"""
def amdgpu_query_sw_info(dev: amdgpu_device_handle | None, info: amdgpu_sw_info | int, value: writable_memory, /) -> int:
    """int amdgpu_query_sw_info(amdgpu_device_handle dev, enum amdgpu_sw_info info, void *value); // amdgpu.h:1234"""
def amdgpu_query_gds_info(dev: amdgpu_device_handle | None, gds_info: reference[amdgpu_gds_resource_info], /) -> int:
    """int amdgpu_query_gds_info(amdgpu_device_handle dev, struct amdgpu_gds_resource_info *gds_info); // amdgpu.h:1247"""
def amdgpu_query_sensor_info(dev: amdgpu_device_handle | None, sensor_type: int, size: int, value: writable_memory, /) -> int:
    """int amdgpu_query_sensor_info(amdgpu_device_handle dev, unsigned int sensor_type, unsigned int size, void *value); // amdgpu.h:1265"""
def amdgpu_query_video_caps_info(dev: amdgpu_device_handle | None, cap_type: int, size: int, value: writable_memory, /) -> int:
    """int amdgpu_query_video_caps_info(amdgpu_device_handle dev, unsigned int cap_type, unsigned int size, void *value); // amdgpu.h:1282"""
def amdgpu_read_mm_registers(dev: amdgpu_device_handle | None, dword_offset: int, count: int, instance: int, flags: int, values: items[c_uint32], /) -> int:
    """int amdgpu_read_mm_registers(amdgpu_device_handle dev, unsigned int dword_offset, unsigned int count, uint32_t instance, uint32_t flags, uint32_t *values); // amdgpu.h:1302"""
def amdgpu_va_range_alloc(dev: amdgpu_device_handle | None, va_range_type: amdgpu_gpu_va_range | int, size: int, va_base_alignment: int, va_base_required: int, va_base_allocated: items[c_uint64],
    va_range_handle: reference[amdgpu_va_handle], flags: int, /) -> int:
    """int amdgpu_va_range_alloc(amdgpu_device_handle dev, enum amdgpu_gpu_va_range va_range_type, uint64_t size, uint64_t va_base_alignment, uint64_t va_base_required, uint64_t *va_base_allocated,
        amdgpu_va_handle *va_range_handle, uint64_t flags); // amdgpu.h:1349"""
def amdgpu_va_range_free(va_range_handle: amdgpu_va_handle | None, /) -> int:
    """int amdgpu_va_range_free(amdgpu_va_handle va_range_handle); // amdgpu.h:1369"""
def amdgpu_va_range_query(dev: amdgpu_device_handle | None, type: amdgpu_gpu_va_range | int, start: items[c_uint64], end: items[c_uint64], /) -> int:
    """int amdgpu_va_range_query(amdgpu_device_handle dev, enum amdgpu_gpu_va_range type, uint64_t *start, uint64_t *end); // amdgpu.h:1387"""
def amdgpu_bo_va_op(bo: amdgpu_bo_handle | None, offset: int, size: int, addr: int, flags: int, ops: int, /) -> int:
    """int amdgpu_bo_va_op(amdgpu_bo_handle bo, uint64_t offset, uint64_t size, uint64_t addr, uint64_t flags, uint32_t ops); // amdgpu.h:1407"""
def amdgpu_bo_va_op_raw(dev: amdgpu_device_handle | None, bo: amdgpu_bo_handle | None, offset: int, size: int, addr: int, flags: int, ops: int, /) -> int:
    """int amdgpu_bo_va_op_raw(amdgpu_device_handle dev, amdgpu_bo_handle bo, uint64_t offset, uint64_t size, uint64_t addr, uint64_t flags, uint32_t ops); // amdgpu.h:1434"""
def amdgpu_cs_create_semaphore(sem: reference[amdgpu_semaphore_handle], /) -> int:
    """int amdgpu_cs_create_semaphore(amdgpu_semaphore_handle *sem); // amdgpu.h:1451"""
def amdgpu_cs_signal_semaphore(ctx: amdgpu_context_handle | None, ip_type: int, ip_instance: int, ring: int, sem: amdgpu_semaphore_handle | None, /) -> int:
    """int amdgpu_cs_signal_semaphore(amdgpu_context_handle ctx, uint32_t ip_type, uint32_t ip_instance, uint32_t ring, amdgpu_semaphore_handle sem); // amdgpu.h:1466"""
def amdgpu_cs_wait_semaphore(ctx: amdgpu_context_handle | None, ip_type: int, ip_instance: int, ring: int, sem: amdgpu_semaphore_handle | None, /) -> int:
    """int amdgpu_cs_wait_semaphore(amdgpu_context_handle ctx, uint32_t ip_type, uint32_t ip_instance, uint32_t ring, amdgpu_semaphore_handle sem); // amdgpu.h:1485"""
def amdgpu_cs_destroy_semaphore(sem: amdgpu_semaphore_handle | None, /) -> int:
    """int amdgpu_cs_destroy_semaphore(amdgpu_semaphore_handle sem); // amdgpu.h:1500"""
def amdgpu_get_marketing_name(dev: amdgpu_device_handle | None, /) -> bytes | None:
    """const char *amdgpu_get_marketing_name(amdgpu_device_handle dev); // amdgpu.h:1510"""
def amdgpu_cs_create_syncobj2(dev: amdgpu_device_handle | None, flags: int, syncobj: items[c_uint32], /) -> int:
    """int amdgpu_cs_create_syncobj2(amdgpu_device_handle dev, uint32_t flags, uint32_t *syncobj); // amdgpu.h:1523"""
def amdgpu_cs_create_syncobj(dev: amdgpu_device_handle | None, syncobj: items[c_uint32], /) -> int:
    """int amdgpu_cs_create_syncobj(amdgpu_device_handle dev, uint32_t *syncobj); // amdgpu.h:1537"""
def amdgpu_cs_destroy_syncobj(dev: amdgpu_device_handle | None, syncobj: int, /) -> int:
    """int amdgpu_cs_destroy_syncobj(amdgpu_device_handle dev, uint32_t syncobj); // amdgpu.h:1549"""
def amdgpu_cs_syncobj_reset(dev: amdgpu_device_handle | None, syncobjs: items[c_uint32], syncobj_count: int, /) -> int:
    """int amdgpu_cs_syncobj_reset(amdgpu_device_handle dev, const uint32_t *syncobjs, uint32_t syncobj_count); // amdgpu.h:1563"""
def amdgpu_cs_syncobj_signal(dev: amdgpu_device_handle | None, syncobjs: items[c_uint32], syncobj_count: int, /) -> int:
    """int amdgpu_cs_syncobj_signal(amdgpu_device_handle dev, const uint32_t *syncobjs, uint32_t syncobj_count); // amdgpu.h:1577"""
def amdgpu_cs_syncobj_timeline_signal(dev: amdgpu_device_handle | None, syncobjs: items[c_uint32], points: items[c_uint64], syncobj_count: int, /) -> int:
    """int amdgpu_cs_syncobj_timeline_signal(amdgpu_device_handle dev, const uint32_t *syncobjs, uint64_t *points, uint32_t syncobj_count); // amdgpu.h:1592"""
def amdgpu_cs_syncobj_wait(dev: amdgpu_device_handle | None, handles: items[c_uint32], num_handles: int, timeout_nsec: int, flags: int, first_signaled: items[c_uint32], /) -> int:
    """int amdgpu_cs_syncobj_wait(amdgpu_device_handle dev, uint32_t *handles, unsigned int num_handles, int64_t timeout_nsec, unsigned int flags, uint32_t *first_signaled); // amdgpu.h:1612"""
def amdgpu_cs_syncobj_timeline_wait(dev: amdgpu_device_handle | None, handles: items[c_uint32], points: items[c_uint64], num_handles: int, timeout_nsec: int, flags: int, first_signaled:
    items[c_uint32], /) -> int:
    """int amdgpu_cs_syncobj_timeline_wait(amdgpu_device_handle dev, uint32_t *handles, uint64_t *points, unsigned int num_handles, int64_t timeout_nsec, unsigned int flags, uint32_t
        *first_signaled); // amdgpu.h:1633"""
def amdgpu_cs_syncobj_query(dev: amdgpu_device_handle | None, handles: items[c_uint32], points: items[c_uint64], num_handles: int, /) -> int:
    """int amdgpu_cs_syncobj_query(amdgpu_device_handle dev, uint32_t *handles, uint64_t *points, unsigned int num_handles); // amdgpu.h:1652"""
def amdgpu_cs_syncobj_query2(dev: amdgpu_device_handle | None, handles: items[c_uint32], points: items[c_uint64], num_handles: int, flags: int, /) -> int:
    """int amdgpu_cs_syncobj_query2(amdgpu_device_handle dev, uint32_t *handles, uint64_t *points, unsigned int num_handles, uint32_t flags); // amdgpu.h:1670"""
def amdgpu_cs_export_syncobj(dev: amdgpu_device_handle | None, syncobj: int, shared_fd: items[c_int], /) -> int:
    """int amdgpu_cs_export_syncobj(amdgpu_device_handle dev, uint32_t syncobj, int *shared_fd); // amdgpu.h:1685"""
def amdgpu_cs_import_syncobj(dev: amdgpu_device_handle | None, shared_fd: int, syncobj: items[c_uint32], /) -> int:
    """int amdgpu_cs_import_syncobj(amdgpu_device_handle dev, int shared_fd, uint32_t *syncobj); // amdgpu.h:1699"""
def amdgpu_cs_syncobj_export_sync_file(dev: amdgpu_device_handle | None, syncobj: int, sync_file_fd: items[c_int], /) -> int:
    """int amdgpu_cs_syncobj_export_sync_file(amdgpu_device_handle dev, uint32_t syncobj, int *sync_file_fd); // amdgpu.h:1714"""
def amdgpu_cs_syncobj_import_sync_file(dev: amdgpu_device_handle | None, syncobj: int, sync_file_fd: int, /) -> int:
    """int amdgpu_cs_syncobj_import_sync_file(amdgpu_device_handle dev, uint32_t syncobj, int sync_file_fd); // amdgpu.h:1729"""
def amdgpu_cs_syncobj_export_sync_file2(dev: amdgpu_device_handle | None, syncobj: int, point: int, flags: int, sync_file_fd: items[c_int], /) -> int:
    """int amdgpu_cs_syncobj_export_sync_file2(amdgpu_device_handle dev, uint32_t syncobj, uint64_t point, uint32_t flags, int *sync_file_fd); // amdgpu.h:1745"""
def amdgpu_cs_syncobj_import_sync_file2(dev: amdgpu_device_handle | None, syncobj: int, point: int, sync_file_fd: int, /) -> int:
    """int amdgpu_cs_syncobj_import_sync_file2(amdgpu_device_handle dev, uint32_t syncobj, uint64_t point, int sync_file_fd); // amdgpu.h:1763"""
def amdgpu_cs_syncobj_transfer(dev: amdgpu_device_handle | None, dst_handle: int, dst_point: int, src_handle: int, src_point: int, flags: int, /) -> int:
    """int amdgpu_cs_syncobj_transfer(amdgpu_device_handle dev, uint32_t dst_handle, uint64_t dst_point, uint32_t src_handle, uint64_t src_point, uint32_t flags); // amdgpu.h:1782"""
def amdgpu_cs_fence_to_handle(dev: amdgpu_device_handle | None, fence: reference[amdgpu_cs_fence], what: int, out_handle: items[c_uint32], /) -> int:
    """int amdgpu_cs_fence_to_handle(amdgpu_device_handle dev, struct amdgpu_cs_fence *fence, uint32_t what, uint32_t *out_handle); // amdgpu.h:1798"""
def amdgpu_cs_submit_raw(dev: amdgpu_device_handle | None, context: amdgpu_context_handle | None, bo_list_handle: amdgpu_bo_list_handle | None, num_chunks: int, chunks:
    reference[_amdgpu_drm.drm_amdgpu_cs_chunk], seq_no: items[c_uint64], /) -> int:
    """int amdgpu_cs_submit_raw(amdgpu_device_handle dev, amdgpu_context_handle context, amdgpu_bo_list_handle bo_list_handle, int num_chunks, struct drm_amdgpu_cs_chunk *chunks, uint64_t
        *seq_no); // amdgpu.h:1821"""
def amdgpu_cs_submit_raw2(dev: amdgpu_device_handle | None, context: amdgpu_context_handle | None, bo_list_handle: int, num_chunks: int, chunks: reference[_amdgpu_drm.drm_amdgpu_cs_chunk], seq_no:
    items[c_uint64], /) -> int:
    """int amdgpu_cs_submit_raw2(amdgpu_device_handle dev, amdgpu_context_handle context, uint32_t bo_list_handle, int num_chunks, struct drm_amdgpu_cs_chunk *chunks, uint64_t
        *seq_no); // amdgpu.h:1843"""
def amdgpu_cs_chunk_fence_to_dep(fence: reference[amdgpu_cs_fence], dep: reference[_amdgpu_drm.drm_amdgpu_cs_chunk_dep], /) -> None:
    """void amdgpu_cs_chunk_fence_to_dep(struct amdgpu_cs_fence *fence, struct drm_amdgpu_cs_chunk_dep *dep); // amdgpu.h:1850"""
def amdgpu_cs_chunk_fence_info_to_data(fence_info: reference[amdgpu_cs_fence_info], data: reference[_amdgpu_drm.drm_amdgpu_cs_chunk_data], /) -> None:
    """void amdgpu_cs_chunk_fence_info_to_data(struct amdgpu_cs_fence_info *fence_info, struct drm_amdgpu_cs_chunk_data *data); // amdgpu.h:1852"""
def amdgpu_vm_reserve_vmid(dev: amdgpu_device_handle | None, flags: int, /) -> int:
    """int amdgpu_vm_reserve_vmid(amdgpu_device_handle dev, uint32_t flags); // amdgpu.h:1862"""
def amdgpu_vm_unreserve_vmid(dev: amdgpu_device_handle | None, flags: int, /) -> int:
    """int amdgpu_vm_unreserve_vmid(amdgpu_device_handle dev, uint32_t flags); // amdgpu.h:1871"""
AMDGPU_CS_MAX_IBS_PER_SUBMIT, AMDGPU_TIMEOUT_INFINITE, AMDGPU_QUERY_FENCE_TIMEOUT_IS_ABSOLUTE, AMDGPU_VA_RANGE_32_BIT, AMDGPU_VA_RANGE_HIGH, AMDGPU_VA_RANGE_REPLAYABLE = ints
