"""KGSL, the driver of Adreno GPUs: msm_kgsl.h.

Made by `autogen regen kgsl` from headers/kgsl.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'msm_kgsl.h': '1a48935929a9cb13cef0325604f72d2268e1e608fe7d7faffd471c0bf09c0bfc',
    'artifact': 'source mesa=25.0.7-2 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-D__user=',
}

_records = """
kgsl_devinfo: struct, 40 bytes
  device_id: c_uint @ 0
  chip_id: c_uint @ 4
  mmu_enabled: c_uint @ 8
  gmem_gpubaseaddr: c_ulong @ 16
  gpu_id: c_uint @ 24
  gmem_sizebytes: __kernel_size_t @ 32

kgsl_devmemstore: struct, 40 bytes
  soptimestamp: c_uint @ 0
  sbz: c_uint @ 4
  eoptimestamp: c_uint @ 8
  sbz2: c_uint @ 12
  preempted: c_uint @ 16
  sbz3: c_uint @ 20
  ref_wait_ts: c_uint @ 24
  sbz4: c_uint @ 28
  current_context: c_uint @ 32
  sbz5: c_uint @ 36

kgsl_capabilities_properties: struct, 16 bytes
  list: __u64 @ 0
  count: __u32 @ 8

kgsl_capabilities: struct, 24 bytes
  data: __u64 @ 0
  size: __u64 @ 8
  querytype: __u32 @ 16

kgsl_shadowprop: struct, 24 bytes
  gpuaddr: c_ulong @ 0
  size: __kernel_size_t @ 8
  flags: c_uint @ 16

kgsl_qdss_stm_prop: struct, 16 bytes
  gpuaddr: __u64 @ 0
  size: __u64 @ 8

kgsl_qtimer_prop: struct, 16 bytes
  gpuaddr: __u64 @ 0
  size: __u64 @ 8

kgsl_version: struct, 16 bytes
  drv_major: c_uint @ 0
  drv_minor: c_uint @ 4
  dev_major: c_uint @ 8
  dev_minor: c_uint @ 12

kgsl_sp_generic_mem: struct, 16 bytes
  local: __u64 @ 0
  pvt: __u64 @ 8

kgsl_ucode_version: struct, 8 bytes
  pfp: c_uint @ 0
  pm4: c_uint @ 4

kgsl_gpmu_version: struct, 12 bytes
  major: c_uint @ 0
  minor: c_uint @ 4
  features: c_uint @ 8

kgsl_context_property: struct, 24 bytes
  data: __u64 @ 0
  size: __u32 @ 8
  type: __u32 @ 12
  contextid: __u32 @ 16

kgsl_context_property_fault: struct, 8 bytes
  faults: __s32 @ 0
  timestamp: __u32 @ 4

kgsl_gpu_model: struct, 32 bytes
  gpu_model: c_char * 32 @ 0

kgsl_ibdesc: struct, 32 bytes
  gpuaddr: c_ulong @ 0
  __pad: c_ulong @ 8
  sizedwords: __kernel_size_t @ 16
  ctrl: c_uint @ 24

kgsl_cmdbatch_profiling_buffer: struct, 40 bytes
  wall_clock_s: __u64 @ 0
  wall_clock_ns: __u64 @ 8
  gpu_ticks_queued: __u64 @ 16
  gpu_ticks_submitted: __u64 @ 24
  gpu_ticks_retired: __u64 @ 32

kgsl_device_getproperty: struct, 24 bytes
  type: c_uint @ 0
  value: c_void_p @ 8
  sizebytes: __kernel_size_t @ 16

kgsl_device_waittimestamp: struct, 8 bytes
  timestamp: c_uint @ 0
  timeout: c_uint @ 4

kgsl_device_waittimestamp_ctxtid: struct, 12 bytes
  context_id: c_uint @ 0
  timestamp: c_uint @ 4
  timeout: c_uint @ 8

kgsl_ringbuffer_issueibcmds: struct, 32 bytes
  drawctxt_id: c_uint @ 0
  ibdesc_addr: c_ulong @ 8
  numibs: c_uint @ 16
  timestamp: c_uint @ 20
  flags: c_uint @ 24

kgsl_cmdstream_readtimestamp: struct, 8 bytes
  type: c_uint @ 0
  timestamp: c_uint @ 4

kgsl_cmdstream_freememontimestamp: struct, 16 bytes
  gpuaddr: c_ulong @ 0
  type: c_uint @ 8
  timestamp: c_uint @ 12

kgsl_drawctxt_create: struct, 8 bytes
  flags: c_uint @ 0
  drawctxt_id: c_uint @ 4

kgsl_drawctxt_destroy: struct, 4 bytes
  drawctxt_id: c_uint @ 0

kgsl_map_user_mem: struct, 48 bytes
  fd: c_int @ 0
  gpuaddr: c_ulong @ 8
  len: __kernel_size_t @ 16
  offset: __kernel_size_t @ 24
  hostptr: c_ulong @ 32
  memtype: kgsl_user_mem_type @ 40
  flags: c_uint @ 44

kgsl_cmdstream_readtimestamp_ctxtid: struct, 12 bytes
  context_id: c_uint @ 0
  type: c_uint @ 4
  timestamp: c_uint @ 8

kgsl_cmdstream_freememontimestamp_ctxtid: struct, 24 bytes
  context_id: c_uint @ 0
  gpuaddr: c_ulong @ 8
  type: c_uint @ 16
  timestamp: c_uint @ 20

kgsl_sharedmem_from_pmem: struct, 24 bytes
  pmem_fd: c_int @ 0
  gpuaddr: c_ulong @ 8
  len: c_uint @ 16
  offset: c_uint @ 20

kgsl_sharedmem_free: struct, 8 bytes
  gpuaddr: c_ulong @ 0

kgsl_cff_user_event: struct, 32 bytes
  cff_opcode: c_ubyte @ 0
  op1: c_uint @ 4
  op2: c_uint @ 8
  op3: c_uint @ 12
  op4: c_uint @ 16
  op5: c_uint @ 20
  __pad: c_uint * 2 @ 24

kgsl_gmem_desc: struct, 20 bytes
  x: c_uint @ 0
  y: c_uint @ 4
  width: c_uint @ 8
  height: c_uint @ 12
  pitch: c_uint @ 16

kgsl_buffer_desc: struct, 32 bytes
  hostptr: c_void_p @ 0
  gpuaddr: c_ulong @ 8
  size: c_int @ 16
  format: c_uint @ 20
  pitch: c_uint @ 24
  enabled: c_uint @ 28

kgsl_bind_gmem_shadow: struct, 72 bytes
  drawctxt_id: c_uint @ 0
  gmem_desc: kgsl_gmem_desc @ 4
  shadow_x: c_uint @ 24
  shadow_y: c_uint @ 28
  shadow_buffer: kgsl_buffer_desc @ 32
  buffer_id: c_uint @ 64

kgsl_sharedmem_from_vmalloc: struct, 16 bytes
  gpuaddr: c_ulong @ 0
  hostptr: c_uint @ 8
  flags: c_uint @ 12

kgsl_drawctxt_set_bin_base_offset: struct, 8 bytes
  drawctxt_id: c_uint @ 0
  offset: c_uint @ 4

kgsl_cmdwindow_write: struct, 12 bytes
  target: kgsl_cmdwindow_type @ 0
  addr: c_uint @ 4
  data: c_uint @ 8

kgsl_gpumem_alloc: struct, 24 bytes
  gpuaddr: c_ulong @ 0
  size: __kernel_size_t @ 8
  flags: c_uint @ 16

kgsl_cff_syncmem: struct, 24 bytes
  gpuaddr: c_ulong @ 0
  len: __kernel_size_t @ 8
  __pad: c_uint * 2 @ 16

kgsl_timestamp_event: struct, 32 bytes
  type: c_int @ 0
  timestamp: c_uint @ 4
  context_id: c_uint @ 8
  priv: c_void_p @ 16
  len: __kernel_size_t @ 24

kgsl_timestamp_event_genlock: struct, 4 bytes
  handle: c_int @ 0

kgsl_timestamp_event_fence: struct, 4 bytes
  fence_fd: c_int @ 0

kgsl_gpumem_alloc_id: struct, 48 bytes
  id: c_uint @ 0
  flags: c_uint @ 4
  size: __kernel_size_t @ 8
  mmapsize: __kernel_size_t @ 16
  gpuaddr: c_ulong @ 24
  __pad: c_ulong * 2 @ 32

kgsl_gpumem_free_id: struct, 8 bytes
  id: c_uint @ 0
  __pad: c_uint @ 4

kgsl_gpumem_get_info: struct, 72 bytes
  gpuaddr: c_ulong @ 0
  id: c_uint @ 8
  flags: c_uint @ 12
  size: __kernel_size_t @ 16
  mmapsize: __kernel_size_t @ 24
  useraddr: c_ulong @ 32
  __pad: c_ulong * 4 @ 40

kgsl_gpumem_sync_cache: struct, 32 bytes
  gpuaddr: c_ulong @ 0
  id: c_uint @ 8
  op: c_uint @ 12
  offset: __kernel_size_t @ 16
  length: __kernel_size_t @ 24

kgsl_perfcounter_get: struct, 20 bytes
  groupid: c_uint @ 0
  countable: c_uint @ 4
  offset: c_uint @ 8
  offset_hi: c_uint @ 12
  __pad: c_uint @ 16

kgsl_perfcounter_put: struct, 16 bytes
  groupid: c_uint @ 0
  countable: c_uint @ 4
  __pad: c_uint * 2 @ 8

kgsl_perfcounter_query: struct, 32 bytes
  groupid: c_uint @ 0
  countables: POINTER(c_uint) @ 8
  count: c_uint @ 16
  max_counters: c_uint @ 20
  __pad: c_uint * 2 @ 24

kgsl_perfcounter_read_group: struct, 16 bytes
  groupid: c_uint @ 0
  countable: c_uint @ 4
  value: c_ulonglong @ 8

kgsl_perfcounter_read: struct, 24 bytes
  reads: POINTER(kgsl_perfcounter_read_group) @ 0
  count: c_uint @ 8
  __pad: c_uint * 2 @ 12

kgsl_gpumem_sync_cache_bulk: struct, 24 bytes
  id_list: POINTER(c_uint) @ 0
  count: c_uint @ 8
  op: c_uint @ 12
  __pad: c_uint * 2 @ 16

kgsl_cmd_syncpoint_timestamp: struct, 8 bytes
  context_id: c_uint @ 0
  timestamp: c_uint @ 4

kgsl_cmd_syncpoint_fence: struct, 4 bytes
  fd: c_int @ 0

kgsl_cmd_syncpoint_timeline: struct, 16 bytes
  timelines: __u64 @ 0
  count: __u32 @ 8
  timelines_size: __u32 @ 12

kgsl_cmd_syncpoint: struct, 24 bytes
  type: c_int @ 0
  priv: c_void_p @ 8
  size: __kernel_size_t @ 16

kgsl_submit_commands: struct, 56 bytes
  context_id: c_uint @ 0
  flags: c_uint @ 4
  cmdlist: POINTER(kgsl_ibdesc) @ 8
  numcmds: c_uint @ 16
  synclist: POINTER(kgsl_cmd_syncpoint) @ 24
  numsyncs: c_uint @ 32
  timestamp: c_uint @ 36
  __pad: c_uint * 4 @ 40

kgsl_device_constraint: struct, 24 bytes
  type: c_uint @ 0
  context_id: c_uint @ 4
  data: c_void_p @ 8
  size: __kernel_size_t @ 16

kgsl_device_constraint_pwrlevel: struct, 4 bytes
  level: c_uint @ 0

kgsl_syncsource_create: struct, 16 bytes
  id: c_uint @ 0
  __pad: c_uint * 3 @ 4

kgsl_syncsource_destroy: struct, 16 bytes
  id: c_uint @ 0
  __pad: c_uint * 3 @ 4

kgsl_syncsource_create_fence: struct, 24 bytes
  id: c_uint @ 0
  fence_fd: c_int @ 4
  __pad: c_uint * 4 @ 8

kgsl_syncsource_signal_fence: struct, 24 bytes
  id: c_uint @ 0
  fence_fd: c_int @ 4
  __pad: c_uint * 4 @ 8

kgsl_cff_sync_gpuobj: struct, 24 bytes
  offset: __u64 @ 0
  length: __u64 @ 8
  id: c_uint @ 16

kgsl_gpuobj_alloc: struct, 48 bytes
  size: __u64 @ 0
  flags: __u64 @ 8
  va_len: __u64 @ 16
  mmapsize: __u64 @ 24
  id: c_uint @ 32
  metadata_len: c_uint @ 36
  metadata: __u64 @ 40

kgsl_gpuobj_free: struct, 32 bytes
  flags: __u64 @ 0
  priv: __u64 @ 8
  id: c_uint @ 16
  type: c_uint @ 20
  len: c_uint @ 24

kgsl_gpu_event_timestamp: struct, 8 bytes
  context_id: c_uint @ 0
  timestamp: c_uint @ 4

kgsl_gpu_event_fence: struct, 4 bytes
  fd: c_int @ 0

kgsl_gpuobj_info: struct, 48 bytes
  gpuaddr: __u64 @ 0
  flags: __u64 @ 8
  size: __u64 @ 16
  va_len: __u64 @ 24
  va_addr: __u64 @ 32
  id: c_uint @ 40

kgsl_gpuobj_import: struct, 32 bytes
  priv: __u64 @ 0
  priv_len: __u64 @ 8
  flags: __u64 @ 16
  type: c_uint @ 24
  id: c_uint @ 28

kgsl_gpuobj_import_dma_buf: struct, 4 bytes
  fd: c_int @ 0

kgsl_gpuobj_import_useraddr: struct, 8 bytes
  virtaddr: __u64 @ 0

kgsl_gpuobj_sync_obj: struct, 24 bytes
  offset: __u64 @ 0
  length: __u64 @ 8
  id: c_uint @ 16
  op: c_uint @ 20

kgsl_gpuobj_sync: struct, 16 bytes
  objs: __u64 @ 0
  obj_len: c_uint @ 8
  count: c_uint @ 12

kgsl_command_object: struct, 32 bytes
  offset: __u64 @ 0
  gpuaddr: __u64 @ 8
  size: __u64 @ 16
  flags: c_uint @ 24
  id: c_uint @ 28

kgsl_command_syncpoint: struct, 24 bytes
  priv: __u64 @ 0
  size: __u64 @ 8
  type: c_uint @ 16

kgsl_gpu_command: struct, 64 bytes
  flags: __u64 @ 0
  cmdlist: __u64 @ 8
  cmdsize: c_uint @ 16
  numcmds: c_uint @ 20
  objlist: __u64 @ 24
  objsize: c_uint @ 32
  numobjs: c_uint @ 36
  synclist: __u64 @ 40
  syncsize: c_uint @ 48
  numsyncs: c_uint @ 52
  context_id: c_uint @ 56
  timestamp: c_uint @ 60

kgsl_preemption_counters_query: struct, 24 bytes
  counters: __u64 @ 0
  size_user: c_uint @ 8
  size_priority_level: c_uint @ 12
  max_priority_level: c_uint @ 16

kgsl_gpuobj_set_info: struct, 32 bytes
  flags: __u64 @ 0
  metadata: __u64 @ 8
  id: c_uint @ 16
  metadata_len: c_uint @ 20
  type: c_uint @ 24

kgsl_sparse_phys_alloc: struct, 32 bytes
  size: __u64 @ 0
  pagesize: __u64 @ 8
  flags: __u64 @ 16
  id: c_uint @ 24

kgsl_sparse_phys_free: struct, 4 bytes
  id: c_uint @ 0

kgsl_sparse_virt_alloc: struct, 40 bytes
  size: __u64 @ 0
  pagesize: __u64 @ 8
  flags: __u64 @ 16
  gpuaddr: __u64 @ 24
  id: c_uint @ 32

kgsl_sparse_virt_free: struct, 4 bytes
  id: c_uint @ 0

kgsl_sparse_binding_object: struct, 40 bytes
  virtoffset: __u64 @ 0
  physoffset: __u64 @ 8
  size: __u64 @ 16
  flags: __u64 @ 24
  id: c_uint @ 32

kgsl_sparse_bind: struct, 24 bytes
  list: __u64 @ 0
  id: c_uint @ 8
  size: c_uint @ 12
  count: c_uint @ 16

kgsl_gpu_sparse_command: struct, 56 bytes
  flags: __u64 @ 0
  sparselist: __u64 @ 8
  synclist: __u64 @ 16
  sparsesize: c_uint @ 24
  numsparse: c_uint @ 28
  syncsize: c_uint @ 32
  numsyncs: c_uint @ 36
  context_id: c_uint @ 40
  timestamp: c_uint @ 44
  id: c_uint @ 48

kgsl_gpumem_bind_range: struct, 32 bytes
  child_offset: __u64 @ 0
  target_offset: __u64 @ 8
  length: __u64 @ 16
  child_id: __u32 @ 24
  op: __u32 @ 28

kgsl_gpumem_bind_ranges: struct, 32 bytes
  ranges: __u64 @ 0
  ranges_nents: __u32 @ 8
  ranges_size: __u32 @ 12
  id: __u32 @ 16
  flags: __u32 @ 20
  fence_id: c_int @ 24
  padding: __u32 @ 28

kgsl_gpu_aux_command_bind: struct, 32 bytes
  rangeslist: __u64 @ 0
  numranges: __u64 @ 8
  rangesize: __u64 @ 16
  target: __u32 @ 24
  padding: __u32 @ 28

kgsl_gpu_aux_command_generic: struct, 24 bytes
  priv: __u64 @ 0
  size: __u64 @ 8
  type: __u32 @ 16
  padding: __u32 @ 20

kgsl_gpu_aux_command: struct, 48 bytes
  flags: __u64 @ 0
  cmdlist: __u64 @ 8
  cmdsize: __u32 @ 16
  numcmds: __u32 @ 20
  synclist: __u64 @ 24
  syncsize: __u32 @ 32
  numsyncs: __u32 @ 36
  context_id: __u32 @ 40
  timestamp: __u32 @ 44

kgsl_timeline_create: struct, 16 bytes
  seqno: __u64 @ 0
  id: __u32 @ 8
  padding: __u32 @ 12

kgsl_timeline_val: struct, 16 bytes
  seqno: __u64 @ 0
  timeline: __u32 @ 8
  padding: __u32 @ 12

kgsl_timeline_wait: struct, 40 bytes
  tv_sec: __s64 @ 0
  tv_nsec: __s64 @ 8
  timelines: __u64 @ 16
  count: __u32 @ 24
  timelines_size: __u32 @ 28
  flags: __u32 @ 32
  padding: __u32 @ 36

kgsl_timeline_signal: struct, 16 bytes
  timelines: __u64 @ 0
  count: __u32 @ 8
  timelines_size: __u32 @ 12

kgsl_timeline_fence_get: struct, 16 bytes
  seqno: __u64 @ 0
  timeline: __u32 @ 8
  handle: c_int @ 12

kgsl_gpu_aux_command_timeline: struct, 16 bytes
  timelines: __u64 @ 0
  count: __u32 @ 8
  timelines_size: __u32 @ 12

kgsl_pagefault_report: struct, 32 bytes
  fault_addr: __u64 @ 0
  reserved: __u64 * 2 @ 8
  fault_type: __u32 @ 24
  __pad: __u32 @ 28

kgsl_fault: struct, 24 bytes
  fault: __u64 @ 0
  type: __u32 @ 8
  count: __u32 @ 12
  size: __u32 @ 16
  padding: __u32 @ 20

kgsl_fault_report: struct, 24 bytes
  faultlist: __u64 @ 0
  faultnents: __u32 @ 8
  faultsize: __u32 @ 12
  context_id: __u32 @ 16
  padding: __u32 @ 20

kgsl_recurring_command: struct, 48 bytes
  flags: __u64 @ 0
  cmdlist: __u64 @ 8
  cmdsize: __u32 @ 16
  numcmds: __u32 @ 20
  objlist: __u64 @ 24
  objsize: __u32 @ 32
  numobjs: __u32 @ 36
  context_id: __u32 @ 40
  padding: __u32 @ 44
"""

_enums = """
kgsl_user_mem_type: c_uint
  KGSL_USER_MEM_TYPE_PMEM = 0
  KGSL_USER_MEM_TYPE_ASHMEM = 1
  KGSL_USER_MEM_TYPE_ADDR = 2
  KGSL_USER_MEM_TYPE_ION = 3
  KGSL_USER_MEM_TYPE_DMABUF = 3
  KGSL_USER_MEM_TYPE_MAX = 7

kgsl_ctx_reset_stat: c_uint
  KGSL_CTX_STAT_NO_ERROR = 0
  KGSL_CTX_STAT_GUILTY_CONTEXT_RESET_EXT = 1
  KGSL_CTX_STAT_INNOCENT_CONTEXT_RESET_EXT = 2
  KGSL_CTX_STAT_UNKNOWN_CONTEXT_RESET_EXT = 3

kgsl_timestamp_type: c_uint
  KGSL_TIMESTAMP_CONSUMED = 1
  KGSL_TIMESTAMP_RETIRED = 2
  KGSL_TIMESTAMP_QUEUED = 3

kgsl_cmdwindow_type: c_uint
  KGSL_CMDWINDOW_MIN = 0
  KGSL_CMDWINDOW_2D = 0
  KGSL_CMDWINDOW_3D = 1
  KGSL_CMDWINDOW_MMU = 2
  KGSL_CMDWINDOW_ARBITER = 0xff
  KGSL_CMDWINDOW_MAX = 0xff
"""

_types = """
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
__kernel_ulong_t = c_ulong
__kernel_size_t = __kernel_ulong_t
"""

_ioctls = """
IOCTL_KGSL_DEVICE_GETPROPERTY = 0xc0180902: kgsl_device_getproperty
IOCTL_KGSL_DEVICE_WAITTIMESTAMP = 0x40080906: kgsl_device_waittimestamp
IOCTL_KGSL_DEVICE_WAITTIMESTAMP_CTXTID = 0x400c0907: kgsl_device_waittimestamp_ctxtid
IOCTL_KGSL_RINGBUFFER_ISSUEIBCMDS = 0xc0200910: kgsl_ringbuffer_issueibcmds
IOCTL_KGSL_CMDSTREAM_READTIMESTAMP_OLD = 0x80080911: kgsl_cmdstream_readtimestamp
IOCTL_KGSL_CMDSTREAM_READTIMESTAMP = 0xc0080911: kgsl_cmdstream_readtimestamp
IOCTL_KGSL_CMDSTREAM_FREEMEMONTIMESTAMP = 0x40100912: kgsl_cmdstream_freememontimestamp
IOCTL_KGSL_CMDSTREAM_FREEMEMONTIMESTAMP_OLD = 0x80100912: kgsl_cmdstream_freememontimestamp
IOCTL_KGSL_DRAWCTXT_CREATE = 0xc0080913: kgsl_drawctxt_create
IOCTL_KGSL_DRAWCTXT_DESTROY = 0x40040914: kgsl_drawctxt_destroy
IOCTL_KGSL_MAP_USER_MEM = 0xc0300915: kgsl_map_user_mem
IOCTL_KGSL_CMDSTREAM_READTIMESTAMP_CTXTID = 0xc00c0916: kgsl_cmdstream_readtimestamp_ctxtid
IOCTL_KGSL_CMDSTREAM_FREEMEMONTIMESTAMP_CTXTID = 0x40180917: kgsl_cmdstream_freememontimestamp_ctxtid
IOCTL_KGSL_SHAREDMEM_FROM_PMEM = 0xc0180920: kgsl_sharedmem_from_pmem
IOCTL_KGSL_SHAREDMEM_FREE = 0x40080921: kgsl_sharedmem_free
IOCTL_KGSL_CFF_USER_EVENT = 0x40200931: kgsl_cff_user_event
IOCTL_KGSL_DRAWCTXT_BIND_GMEM_SHADOW = 0x40480922: kgsl_bind_gmem_shadow
IOCTL_KGSL_SHAREDMEM_FROM_VMALLOC = 0xc0100923: kgsl_sharedmem_from_vmalloc
IOCTL_KGSL_SHAREDMEM_FLUSH_CACHE = 0x40080924: kgsl_sharedmem_free
IOCTL_KGSL_DRAWCTXT_SET_BIN_BASE_OFFSET = 0x40080925: kgsl_drawctxt_set_bin_base_offset
IOCTL_KGSL_CMDWINDOW_WRITE = 0x400c092e: kgsl_cmdwindow_write
IOCTL_KGSL_GPUMEM_ALLOC = 0xc018092f: kgsl_gpumem_alloc
IOCTL_KGSL_CFF_SYNCMEM = 0x40180930: kgsl_cff_syncmem
IOCTL_KGSL_TIMESTAMP_EVENT_OLD = 0x40200931: kgsl_timestamp_event
IOCTL_KGSL_SETPROPERTY = 0x40180932: kgsl_device_getproperty
IOCTL_KGSL_TIMESTAMP_EVENT = 0xc0200933: kgsl_timestamp_event
IOCTL_KGSL_GPUMEM_ALLOC_ID = 0xc0300934: kgsl_gpumem_alloc_id
IOCTL_KGSL_GPUMEM_FREE_ID = 0xc0080935: kgsl_gpumem_free_id
IOCTL_KGSL_GPUMEM_GET_INFO = 0xc0480936: kgsl_gpumem_get_info
IOCTL_KGSL_GPUMEM_SYNC_CACHE = 0x40200937: kgsl_gpumem_sync_cache
IOCTL_KGSL_PERFCOUNTER_GET = 0xc0140938: kgsl_perfcounter_get
IOCTL_KGSL_PERFCOUNTER_PUT = 0x40100939: kgsl_perfcounter_put
IOCTL_KGSL_PERFCOUNTER_QUERY = 0xc020093a: kgsl_perfcounter_query
IOCTL_KGSL_PERFCOUNTER_READ = 0xc018093b: kgsl_perfcounter_read
IOCTL_KGSL_GPUMEM_SYNC_CACHE_BULK = 0xc018093c: kgsl_gpumem_sync_cache_bulk
IOCTL_KGSL_SUBMIT_COMMANDS = 0xc038093d: kgsl_submit_commands
IOCTL_KGSL_SYNCSOURCE_CREATE = 0xc0100940: kgsl_syncsource_create
IOCTL_KGSL_SYNCSOURCE_DESTROY = 0xc0100941: kgsl_syncsource_destroy
IOCTL_KGSL_SYNCSOURCE_CREATE_FENCE = 0xc0180942: kgsl_syncsource_create_fence
IOCTL_KGSL_SYNCSOURCE_SIGNAL_FENCE = 0xc0180943: kgsl_syncsource_signal_fence
IOCTL_KGSL_CFF_SYNC_GPUOBJ = 0x40180944: kgsl_cff_sync_gpuobj
IOCTL_KGSL_GPUOBJ_ALLOC = 0xc0300945: kgsl_gpuobj_alloc
IOCTL_KGSL_GPUOBJ_FREE = 0x40200946: kgsl_gpuobj_free
IOCTL_KGSL_GPUOBJ_INFO = 0xc0300947: kgsl_gpuobj_info
IOCTL_KGSL_GPUOBJ_IMPORT = 0xc0200948: kgsl_gpuobj_import
IOCTL_KGSL_GPUOBJ_SYNC = 0x40100949: kgsl_gpuobj_sync
IOCTL_KGSL_GPU_COMMAND = 0xc040094a: kgsl_gpu_command
IOCTL_KGSL_PREEMPTIONCOUNTER_QUERY = 0xc018094b: kgsl_preemption_counters_query
IOCTL_KGSL_GPUOBJ_SET_INFO = 0x4020094c: kgsl_gpuobj_set_info
IOCTL_KGSL_SPARSE_PHYS_ALLOC = 0xc0200950: kgsl_sparse_phys_alloc
IOCTL_KGSL_SPARSE_PHYS_FREE = 0x40040951: kgsl_sparse_phys_free
IOCTL_KGSL_SPARSE_VIRT_ALLOC = 0xc0280952: kgsl_sparse_virt_alloc
IOCTL_KGSL_SPARSE_VIRT_FREE = 0x40040953: kgsl_sparse_virt_free
IOCTL_KGSL_SPARSE_BIND = 0x40180954: kgsl_sparse_bind
IOCTL_KGSL_GPU_SPARSE_COMMAND = 0xc0380955: kgsl_gpu_sparse_command
IOCTL_KGSL_GPUMEM_BIND_RANGES = 0xc0200956: kgsl_gpumem_bind_ranges
IOCTL_KGSL_GPU_AUX_COMMAND = 0xc0300957: kgsl_gpu_aux_command
IOCTL_KGSL_TIMELINE_CREATE = 0xc0100958: kgsl_timeline_create
IOCTL_KGSL_TIMELINE_WAIT = 0x40280959: kgsl_timeline_wait
IOCTL_KGSL_TIMELINE_QUERY = 0xc010095a: kgsl_timeline_val
IOCTL_KGSL_TIMELINE_SIGNAL = 0x4010095b: kgsl_timeline_signal
IOCTL_KGSL_TIMELINE_FENCE_GET = 0xc010095c: kgsl_timeline_fence_get
IOCTL_KGSL_TIMELINE_DESTROY = 0x4004095d: c_uint
IOCTL_KGSL_GET_FAULT_REPORT = 0xc018095e: kgsl_fault_report
IOCTL_KGSL_RECURRING_COMMAND = 0xc030095f: kgsl_recurring_command
"""

_macros = """
KGSL_USERMEM_FLAG(x) = x + 1 << 5
KGSL_CONVERT_TO_MBPS(val) = val * 1000 * c_uint(0x3e8)
"""

_constants = """
KGSL_CACHEMODE_MASK = 0xc000000
KGSL_CACHEMODE_SHIFT = 26
KGSL_CACHEMODE_UNCACHED = 1
KGSL_CACHEMODE_WRITEBACK = 3
KGSL_CACHEMODE_WRITECOMBINE = 0
KGSL_CACHEMODE_WRITETHROUGH = 2
KGSL_CMDBATCH_CTX_SWITCH = 8
KGSL_CMDBATCH_END_OF_FRAME = 256
KGSL_CMDBATCH_MARKER = 2
KGSL_CMDBATCH_MEMLIST = 1
KGSL_CMDBATCH_PROFILING = 0x10
KGSL_CMDBATCH_PROFILING_KTIME = 0x20
KGSL_CMDBATCH_PWR_CONSTRAINT = 2048
KGSL_CMDBATCH_SPARSE = 0x1000
KGSL_CMDBATCH_START_RECURRING = 0x100000
KGSL_CMDBATCH_STOP_RECURRING = 0x200000
KGSL_CMDBATCH_SUBMIT_IB_LIST = 4
KGSL_CMDBATCH_SYNC = 1024
KGSL_CMDLIST_CTXTSWITCH_PREAMBLE = 2
KGSL_CMDLIST_IB = 1
KGSL_CMDLIST_IB_PREAMBLE = 4
KGSL_CMD_SYNCPOINT_TYPE_FENCE = 1
KGSL_CMD_SYNCPOINT_TYPE_TIMELINE = 2
KGSL_CMD_SYNCPOINT_TYPE_TIMESTAMP = 0
KGSL_CONSTRAINT_L3_NONE = 2
KGSL_CONSTRAINT_L3_PWRLEVEL = 3
KGSL_CONSTRAINT_NONE = 0
KGSL_CONSTRAINT_PWRLEVEL = 1
KGSL_CONSTRAINT_PWR_MAX = 1
KGSL_CONSTRAINT_PWR_MIN = 0
KGSL_CONTEXT_CTX_SWITCH = 8
KGSL_CONTEXT_END_OF_FRAME = 0x100
KGSL_CONTEXT_FAULT_INFO = 0x40000000
KGSL_CONTEXT_IFH_NOP = 0x10000
KGSL_CONTEXT_INVALID = 0xffffffff
KGSL_CONTEXT_INVALIDATE_ON_FAULT = 0x10000000
KGSL_CONTEXT_LPAC = 0x20000000
KGSL_CONTEXT_NO_FAULT_TOLERANCE = 0x200
KGSL_CONTEXT_NO_GMEM_ALLOC = 2
KGSL_CONTEXT_NO_SNAPSHOT = 0x40000
KGSL_CONTEXT_PER_CONTEXT_TS = 0x40
KGSL_CONTEXT_PREAMBLE = 0x10
KGSL_CONTEXT_PREEMPT_STYLE_DEFAULT = 0
KGSL_CONTEXT_PREEMPT_STYLE_FINEGRAIN = 2
KGSL_CONTEXT_PREEMPT_STYLE_MASK = 0xe000000
KGSL_CONTEXT_PREEMPT_STYLE_RINGBUFFER = 1
KGSL_CONTEXT_PREEMPT_STYLE_SHIFT = 25
KGSL_CONTEXT_PRIORITY_MASK = 0xf000
KGSL_CONTEXT_PRIORITY_SHIFT = 12
KGSL_CONTEXT_PRIORITY_UNDEF = 0
KGSL_CONTEXT_PROP_FAULTS = 1
KGSL_CONTEXT_PWR_CONSTRAINT = 0x800
KGSL_CONTEXT_SAVE_GMEM = 1
KGSL_CONTEXT_SECURE = 0x20000
KGSL_CONTEXT_SPARSE = 0x80000
KGSL_CONTEXT_SUBMIT_IB_LIST = 4
KGSL_CONTEXT_SYNC = 0x400
KGSL_CONTEXT_TRASH_STATE = 0x20
KGSL_CONTEXT_TYPE_ANY = 0
KGSL_CONTEXT_TYPE_C2D = 3
KGSL_CONTEXT_TYPE_CL = 2
KGSL_CONTEXT_TYPE_GL = 1
KGSL_CONTEXT_TYPE_MASK = 0x1f00000
KGSL_CONTEXT_TYPE_RS = 4
KGSL_CONTEXT_TYPE_SHIFT = 20
KGSL_CONTEXT_TYPE_UNKNOWN = 0x1e
KGSL_CONTEXT_TYPE_VK = 5
KGSL_CONTEXT_USER_GENERATED_TS = 0x80
KGSL_FAULT_TYPE_MAX = 2
KGSL_FAULT_TYPE_NO_FAULT = 0
KGSL_FAULT_TYPE_PAGEFAULT = 1
KGSL_FLAGS_ACTIVE = 0x10
KGSL_FLAGS_INITIALIZED = 4
KGSL_FLAGS_INITIALIZED0 = 2
KGSL_FLAGS_NORMALMODE = 0
KGSL_FLAGS_PER_CONTEXT_TIMESTAMPS = 0x200
KGSL_FLAGS_RESERVED0 = 0x20
KGSL_FLAGS_RESERVED1 = 0x40
KGSL_FLAGS_RESERVED2 = 0x80
KGSL_FLAGS_SAFEMODE = 1
KGSL_FLAGS_SOFT_RESET = 0x100
KGSL_FLAGS_STARTED = 8
KGSL_GPUMEM_BIND_ASYNC = 1
KGSL_GPUMEM_BIND_FENCE_OUT = 2
KGSL_GPUMEM_CACHE_CLEAN = 1
KGSL_GPUMEM_CACHE_FLUSH = 3
KGSL_GPUMEM_CACHE_FROM_GPU = 2
KGSL_GPUMEM_CACHE_INV = 2
KGSL_GPUMEM_CACHE_RANGE = -2147483648
KGSL_GPUMEM_CACHE_TO_GPU = 1
KGSL_GPUMEM_RANGE_OP_BIND = 1
KGSL_GPUMEM_RANGE_OP_UNBIND = 2
KGSL_GPUOBJ_ALLOC_METADATA_MAX = 64
KGSL_GPUOBJ_FREE_ON_EVENT = 1
KGSL_GPUOBJ_SET_INFO_METADATA = 1
KGSL_GPUOBJ_SET_INFO_TYPE = 2
KGSL_GPU_AUX_COMMAND_BIND = 1
KGSL_GPU_AUX_COMMAND_SYNC = 1024
KGSL_GPU_AUX_COMMAND_TIMELINE = 2
KGSL_GPU_EVENT_FENCE = 2
KGSL_GPU_EVENT_TIMESTAMP = 1
KGSL_IBDESC_MEMLIST = 1
KGSL_IBDESC_PROFILING_BUFFER = 2
KGSL_IOC_TYPE = 9
KGSL_MEMALIGN_MASK = 0xff0000
KGSL_MEMALIGN_SHIFT = 16
KGSL_MEMFLAGS_FORCE_32BIT = 4294967296
KGSL_MEMFLAGS_GPUREADONLY = 16777216
KGSL_MEMFLAGS_GPUWRITEONLY = 33554432
KGSL_MEMFLAGS_GUARD_PAGE = 8589934592
KGSL_MEMFLAGS_IOCOHERENT = 2147483648
KGSL_MEMFLAGS_NOT_USERMEM = 0
KGSL_MEMFLAGS_SECURE = 8
KGSL_MEMFLAGS_SPARSE_PHYS = 536870912
KGSL_MEMFLAGS_SPARSE_VIRT = 1073741824
KGSL_MEMFLAGS_USERMEM_ADDR = 96
KGSL_MEMFLAGS_USERMEM_ASHMEM = 64
KGSL_MEMFLAGS_USERMEM_ION = 128
KGSL_MEMFLAGS_USERMEM_MASK = 0xe0
KGSL_MEMFLAGS_USERMEM_PMEM = 32
KGSL_MEMFLAGS_USERMEM_SHIFT = 5
KGSL_MEMFLAGS_USE_CPU_MAP = 268435456
KGSL_MEMFLAGS_VBO = 17179869184
KGSL_MEMFLAGS_VBO_NO_MAP_ZERO = 34359738368
KGSL_MEMTYPE_2D = 17
KGSL_MEMTYPE_ARRAYBUFFER = 3
KGSL_MEMTYPE_CL = 10
KGSL_MEMTYPE_CL_BUFFER_MAP = 11
KGSL_MEMTYPE_CL_BUFFER_NOMAP = 12
KGSL_MEMTYPE_CL_IMAGE_MAP = 13
KGSL_MEMTYPE_CL_IMAGE_NOMAP = 14
KGSL_MEMTYPE_CL_KERNEL_STACK = 15
KGSL_MEMTYPE_COMMAND = 16
KGSL_MEMTYPE_EGL_IMAGE = 18
KGSL_MEMTYPE_EGL_SHADOW = 19
KGSL_MEMTYPE_EGL_SURFACE = 8
KGSL_MEMTYPE_ELEMENTARRAYBUFFER = 4
KGSL_MEMTYPE_FRAMEBUFFER = 1
KGSL_MEMTYPE_GL = 9
KGSL_MEMTYPE_KERNEL = 255
KGSL_MEMTYPE_MASK = 0xff00
KGSL_MEMTYPE_MULTISAMPLE = 20
KGSL_MEMTYPE_OBJECTANY = 0
KGSL_MEMTYPE_RENDERBUFFER = 2
KGSL_MEMTYPE_SHIFT = 8
KGSL_MEMTYPE_SURFACE = 7
KGSL_MEMTYPE_TEXTURE = 6
KGSL_MEMTYPE_VERTEXARRAYBUFFER = 5
KGSL_OBJLIST_MEMOBJ = 8
KGSL_OBJLIST_PROFILE = 0x10
KGSL_PAGEFAULT_TYPE_EXTERNAL = 16
KGSL_PAGEFAULT_TYPE_NONE = 0
KGSL_PAGEFAULT_TYPE_PERMISSION = 8
KGSL_PAGEFAULT_TYPE_READ = 1
KGSL_PAGEFAULT_TYPE_TRANSACTION_STALLED = 32
KGSL_PAGEFAULT_TYPE_TRANSLATION = 4
KGSL_PAGEFAULT_TYPE_WRITE = 2
KGSL_PERFCOUNTER_BROKEN = 0xfffffffe
KGSL_PERFCOUNTER_GROUP_ALWAYSON = 0x1b
KGSL_PERFCOUNTER_GROUP_ALWAYSON_PWR = 0x23
KGSL_PERFCOUNTER_GROUP_BV_CP = 0x2c
KGSL_PERFCOUNTER_GROUP_BV_HLSQ = 0x36
KGSL_PERFCOUNTER_GROUP_BV_LRZ = 0x35
KGSL_PERFCOUNTER_GROUP_BV_PC = 0x2d
KGSL_PERFCOUNTER_GROUP_BV_RAS = 0x34
KGSL_PERFCOUNTER_GROUP_BV_SP = 0x31
KGSL_PERFCOUNTER_GROUP_BV_TP = 0x30
KGSL_PERFCOUNTER_GROUP_BV_TSE = 0x33
KGSL_PERFCOUNTER_GROUP_BV_UFC = 0x32
KGSL_PERFCOUNTER_GROUP_BV_VFD = 0x2e
KGSL_PERFCOUNTER_GROUP_BV_VPC = 0x2f
KGSL_PERFCOUNTER_GROUP_CCU = 0x18
KGSL_PERFCOUNTER_GROUP_CCU_PWR = 0x1f
KGSL_PERFCOUNTER_GROUP_CMP = 0x1a
KGSL_PERFCOUNTER_GROUP_CP = 0
KGSL_PERFCOUNTER_GROUP_CP_PWR = 0x21
KGSL_PERFCOUNTER_GROUP_FCHE = 0x25
KGSL_PERFCOUNTER_GROUP_GLC = 0x24
KGSL_PERFCOUNTER_GROUP_GMU_GMUCLK = 0x28
KGSL_PERFCOUNTER_GROUP_GMU_PERF = 0x29
KGSL_PERFCOUNTER_GROUP_GMU_XOCLK = 0x27
KGSL_PERFCOUNTER_GROUP_GPMU_PWR = 0x22
KGSL_PERFCOUNTER_GROUP_HLSQ = 4
KGSL_PERFCOUNTER_GROUP_L2 = 0x16
KGSL_PERFCOUNTER_GROUP_LRZ = 0x19
KGSL_PERFCOUNTER_GROUP_MAX = 0x37
KGSL_PERFCOUNTER_GROUP_MH = 0xf
KGSL_PERFCOUNTER_GROUP_MHUB = 0x26
KGSL_PERFCOUNTER_GROUP_PA_SU = 0x10
KGSL_PERFCOUNTER_GROUP_PC = 2
KGSL_PERFCOUNTER_GROUP_PWR = 0xc
KGSL_PERFCOUNTER_GROUP_RAS = 7
KGSL_PERFCOUNTER_GROUP_RB = 0xb
KGSL_PERFCOUNTER_GROUP_RBBM = 1
KGSL_PERFCOUNTER_GROUP_RB_PWR = 0x1e
KGSL_PERFCOUNTER_GROUP_SP = 0xa
KGSL_PERFCOUNTER_GROUP_SP_PWR = 0x1c
KGSL_PERFCOUNTER_GROUP_SQ = 0x11
KGSL_PERFCOUNTER_GROUP_SW = 0x2a
KGSL_PERFCOUNTER_GROUP_SX = 0x12
KGSL_PERFCOUNTER_GROUP_TCF = 0x13
KGSL_PERFCOUNTER_GROUP_TCM = 0x14
KGSL_PERFCOUNTER_GROUP_TCR = 0x15
KGSL_PERFCOUNTER_GROUP_TP = 9
KGSL_PERFCOUNTER_GROUP_TP_PWR = 0x1d
KGSL_PERFCOUNTER_GROUP_TSE = 6
KGSL_PERFCOUNTER_GROUP_UCHE = 8
KGSL_PERFCOUNTER_GROUP_UCHE_PWR = 0x20
KGSL_PERFCOUNTER_GROUP_UFC = 0x2b
KGSL_PERFCOUNTER_GROUP_VBIF = 0xd
KGSL_PERFCOUNTER_GROUP_VBIF_PWR = 0xe
KGSL_PERFCOUNTER_GROUP_VFD = 3
KGSL_PERFCOUNTER_GROUP_VPC = 5
KGSL_PERFCOUNTER_GROUP_VSC = 0x17
KGSL_PERFCOUNTER_NOT_USED = 0xffffffff
KGSL_PROP_CONTEXT_PROPERTY = 0x28
KGSL_PROP_DEVICE_BITNESS = 0x18
KGSL_PROP_DEVICE_INFO = 1
KGSL_PROP_DEVICE_POWER = 3
KGSL_PROP_DEVICE_QDSS_STM = 0x19
KGSL_PROP_DEVICE_QTIMER = 0x20
KGSL_PROP_DEVICE_SHADOW = 2
KGSL_PROP_GAMING_BIN = 0x26
KGSL_PROP_GPMU_VERSION = 0x16
KGSL_PROP_GPU_MODEL = 0x29
KGSL_PROP_GPU_RESET_STAT = 9
KGSL_PROP_GPU_SECURE_VA_INUSE = 0x32
KGSL_PROP_GPU_SECURE_VA_SIZE = 0x31
KGSL_PROP_GPU_VA64_SIZE = 0x2c
KGSL_PROP_HIGHEST_BANK_BIT = 0x17
KGSL_PROP_INTERRUPT_WAITS = 7
KGSL_PROP_IS_AQE_ENABLED = 0x30
KGSL_PROP_IS_FASTBLEND_ENABLED = 0x2e
KGSL_PROP_IS_LPAC_ENABLED = 0x2b
KGSL_PROP_IS_RAYTRACING_ENABLED = 0x2d
KGSL_PROP_L3_PWR_CONSTRAINT = 0x22
KGSL_PROP_MIN_ACCESS_LENGTH = 0x1a
KGSL_PROP_MMU_ENABLE = 6
KGSL_PROP_PWRCTRL = 0xe
KGSL_PROP_PWR_CONSTRAINT = 0x12
KGSL_PROP_QUERY_CAPABILITIES = 0x27
KGSL_PROP_SECURE_BUFFER_ALIGNMENT = 0x23
KGSL_PROP_SECURE_CTXT_SUPPORT = 0x24
KGSL_PROP_SHMEM = 4
KGSL_PROP_SHMEM_APERTURES = 5
KGSL_PROP_SPEED_BIN = 0x25
KGSL_PROP_SP_GENERIC_MEM = 0x14
KGSL_PROP_UBWC_MODE = 0x1b
KGSL_PROP_UCHE_GMEM_VADDR = 0x13
KGSL_PROP_UCHE_TRAP_BASE = 0x2f
KGSL_PROP_UCODE_VERSION = 0x15
KGSL_PROP_VERSION = 8
KGSL_PROP_VK_DEVICE_ID = 0x2a
KGSL_QUERY_CAPS_PROPERTIES = 1
KGSL_SPARSE_BIND = 1
KGSL_SPARSE_BIND_MULTIPLE_TO_PHYS = 0x400000000
KGSL_SPARSE_UNBIND = 2
KGSL_SYNCOBJ_SERVER_TIMEOUT = 2000
KGSL_TIMELINE_WAIT_ALL = 1
KGSL_TIMELINE_WAIT_ANY = 2
KGSL_TIMESTAMP_EVENT_FENCE = 2
KGSL_TIMESTAMP_EVENT_GENLOCK = 1
KGSL_UBWC_1_0 = 1
KGSL_UBWC_2_0 = 2
KGSL_UBWC_3_0 = 3
KGSL_UBWC_4_0 = 4
KGSL_UBWC_NONE = 0
KGSL_VERSION_MAJOR = 3
KGSL_VERSION_MINOR = 14
"""

_skipped = """
KGSL_MEMSTORE_OFFSET: it calls offsetof(), which is not declared
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
