"""Radeon data files: the newest form of the Radeon GPU Profiler's captures: rdf.h.

Made by `autogen regen amd_gpu.rdf` from headers/amd_gpu/rdf.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'rdf.h': 'a2b9d01114a7f919ca87dbe4d5fb9b1a6d740befa638b2fa7b17222c055bf2b3',
    'artifact': 'path rdf, path ../autogen/clang/include',
    'libclang': '18.1.1',
}

_records = """
rdf_file_header: struct, 32 bytes
  identifier: c_char * 8 @ 0
  version: c_uint32 @ 8
  reserved: c_uint32 @ 12
  index_offset: c_int64 @ 16
  index_size: c_int64 @ 24

rdf_index_entry: struct, 64 bytes
  identifier: c_char * 16 @ 0
  compression: c_uint8 @ 16
  reserved: c_uint8 * 3 @ 17
  version: c_uint32 @ 20
  header_offset: c_int64 @ 24
  header_size: c_int64 @ 32
  data_offset: c_int64 @ 40
  data_size: c_int64 @ 48
  uncompressed_size: c_int64 @ 56

rdf_sqtt_data_header: struct, 40 bytes
  pci_id: c_uint32 @ 0
  shader_engine: c_uint32 @ 4
  sqtt_version: c_uint32 @ 8
  instrumentation_version_spec: c_uint32 @ 12
  instrumentation_version_api: c_uint32 @ 16
  wgp_index: c_uint32 @ 20
  trace_buffer_size: c_uint64 @ 24
  instruction_timing_enabled: c_uint32:1 @ 32.0
  reserved: c_uint32:31 @ 32.1

rdf_code_object_header: struct, 24 bytes
  pci_id: c_uint32 @ 0
  hash: c_uint64 * 2 @ 8

rdf_load_events_header: struct, 4 bytes
  count: c_uint32 @ 0

rdf_load_event: struct, 40 bytes
  pci_id: c_uint32 @ 0
  type: rdf_load_event_type @ 4
  base_address: c_uint64 @ 8
  hash: c_uint64 * 2 @ 16
  timestamp: c_uint64 @ 32

rdf_asic_info: struct, 416 bytes
  pci_id: c_uint32 @ 0
  trace_shader_core_clock: c_uint64 @ 8
  trace_memory_clock: c_uint64 @ 16
  gpu_timestamp_frequency: c_uint64 @ 24
  max_shader_core_clock: c_uint64 @ 32
  max_memory_clock: c_uint64 @ 40
  device_id: c_int32 @ 48
  device_revision_id: c_int32 @ 52
  vgprs_per_simd: c_int32 @ 56
  sgprs_per_simd: c_int32 @ 60
  shader_engines: c_int32 @ 64
  compute_unit_per_shader_engine: c_int32 @ 68
  simd_per_compute_unit: c_int32 @ 72
  wavefronts_per_simd: c_int32 @ 76
  minimum_vgpr_alloc: c_int32 @ 80
  vgpr_alloc_granularity: c_int32 @ 84
  minimum_sgpr_alloc: c_int32 @ 88
  sgpr_alloc_granularity: c_int32 @ 92
  hardware_contexts: c_int32 @ 96
  gpu_type: c_uint32 @ 100
  gfxip_major: c_uint16 @ 104
  gfxip_minor: c_uint16 @ 106
  gfxip_stepping: c_uint16 @ 108
  gpu_index: c_int32 @ 112
  ce_ram_size: c_int32 @ 116
  ce_ram_size_graphics: c_int32 @ 120
  ce_ram_size_compute: c_int32 @ 124
  max_dedicated_cus: c_int32 @ 128
  vram_size: c_int64 @ 136
  vram_bus_width: c_int32 @ 144
  l2_cache_size: c_int32 @ 148
  l1_cache_size: c_int32 @ 152
  lds_size: c_int32 @ 156
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
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
