"""Radeon data files: the newest form of the Radeon GPU Profiler's captures: rdf.h.

Made by `autogen regen amd_gpu.rdf` from headers/amd_gpu/rdf.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'rdf.h': '2b6224e2fea5ff66d588973c425b687c8d957e4559e91651c34d103ed27d2c01',
    'artifact': 'path rdf, ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
rdf_file_header: struct, 32 bytes
  identifier: c_char * 8 @ 0
  version: __u32 @ 8
  reserved: __u32 @ 12
  index_offset: __s64 @ 16
  index_size: __s64 @ 24

rdf_index_entry: struct, 64 bytes
  identifier: c_char * 16 @ 0
  compression: __u8 @ 16
  reserved: __u8 * 3 @ 17
  version: __u32 @ 20
  header_offset: __s64 @ 24
  header_size: __s64 @ 32
  data_offset: __s64 @ 40
  data_size: __s64 @ 48
  uncompressed_size: __s64 @ 56

rdf_sqtt_data_header: struct, 40 bytes
  pci_id: __u32 @ 0
  shader_engine: __u32 @ 4
  sqtt_version: __u32 @ 8
  instrumentation_version_spec: __u32 @ 12
  instrumentation_version_api: __u32 @ 16
  wgp_index: __u32 @ 20
  trace_buffer_size: __u64 @ 24
  instruction_timing_enabled: __u32:1 @ 32.0
  reserved: __u32:31 @ 32.1

rdf_code_object_header: struct, 24 bytes
  pci_id: __u32 @ 0
  hash: __u64 * 2 @ 8

rdf_load_events_header: struct, 4 bytes
  count: __u32 @ 0

rdf_load_event: struct, 40 bytes
  pci_id: __u32 @ 0
  type: rdf_load_event_type @ 4
  base_address: __u64 @ 8
  hash: __u64 * 2 @ 16
  timestamp: __u64 @ 32

rdf_asic_info: struct, 416 bytes
  pci_id: __u32 @ 0
  trace_shader_core_clock: __u64 @ 8
  trace_memory_clock: __u64 @ 16
  gpu_timestamp_frequency: __u64 @ 24
  max_shader_core_clock: __u64 @ 32
  max_memory_clock: __u64 @ 40
  device_id: __s32 @ 48
  device_revision_id: __s32 @ 52
  vgprs_per_simd: __s32 @ 56
  sgprs_per_simd: __s32 @ 60
  shader_engines: __s32 @ 64
  compute_unit_per_shader_engine: __s32 @ 68
  simd_per_compute_unit: __s32 @ 72
  wavefronts_per_simd: __s32 @ 76
  minimum_vgpr_alloc: __s32 @ 80
  vgpr_alloc_granularity: __s32 @ 84
  minimum_sgpr_alloc: __s32 @ 88
  sgpr_alloc_granularity: __s32 @ 92
  hardware_contexts: __s32 @ 96
  gpu_type: __u32 @ 100
  gfxip_major: __u16 @ 104
  gfxip_minor: __u16 @ 106
  gfxip_stepping: __u16 @ 108
  gpu_index: __s32 @ 112
  ce_ram_size: __s32 @ 116
  ce_ram_size_graphics: __s32 @ 120
  ce_ram_size_compute: __s32 @ 124
  max_dedicated_cus: __s32 @ 128
  vram_size: __s64 @ 136
  vram_bus_width: __s32 @ 144
  l2_cache_size: __s32 @ 148
  l1_cache_size: __s32 @ 152
  lds_size: __s32 @ 156
  gpu_name: c_char * 256 @ 160
"""

_enums = """
rdf_compression: c_uint
  RDF_COMPRESSION_NONE = 0
  RDF_COMPRESSION_ZSTD = 1

rdf_load_event_type: c_uint
  RDF_LOADED = 0
  RDF_UNLOADED = 1
"""

_types = """
__u8 = c_ubyte
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
"""

_constants = """
RDF_CHUNK_ASIC_INFO = 'AsicInfo'
RDF_CHUNK_CODE_OBJECT = 'CodeObject'
RDF_CHUNK_LOAD_EVENTS = 'COLoadEvent'
RDF_CHUNK_SQTT_DATA = 'SqttData'
RDF_IDENTIFIER = 'AMD_RDF '
RDF_VERSION = 3
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
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
