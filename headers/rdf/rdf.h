/* Radeon data files as facts: the container, and the chunks of a thread trace in it.
 *
 * The container is version 3, with little-endian numbers; the chunks are those that AMD's drivers write for the Radeon
 * GPU Profiler since 2023. Our own wording; names and layouts follow what the drivers' sources and their library say. */
#pragma once
#include <linux/types.h>

#define RDF_IDENTIFIER "AMD_RDF "
#define RDF_VERSION 3

struct rdf_file_header {
  char identifier[8];
  __u32 version;
  __u32 reserved;
  __s64 index_offset; /* of the entries of all chunks */
  __s64 index_size;   /* bytes */
};

enum rdf_compression { RDF_COMPRESSION_NONE = 0, RDF_COMPRESSION_ZSTD = 1 };

struct rdf_index_entry {
  char identifier[16]; /* padded with zeros */
  __u8 compression; /* of the data; headers are never compressed */
  __u8 reserved[3];
  __u32 version; /* of the chunk */
  __s64 header_offset;
  __s64 header_size;
  __s64 data_offset;
  __s64 data_size;         /* bytes in the file */
  __s64 uncompressed_size; /* 0: not compressed */
};

/* Thread traces: the stream of one shader engine. */
#define RDF_CHUNK_SQTT_DATA "SqttData"
struct rdf_sqtt_data_header {
  __u32 pci_id;
  __u32 shader_engine;
  __u32 sqtt_version;
  __u32 instrumentation_version_spec;
  __u32 instrumentation_version_api;
  __u32 wgp_index; /* the traced unit */
  __u64 trace_buffer_size;
  __u32 instruction_timing_enabled : 1;
  __u32 reserved : 31;
};

/* Code objects: an ELF file. */
#define RDF_CHUNK_CODE_OBJECT "CodeObject"
struct rdf_code_object_header {
  __u32 pci_id;
  __u64 hash[2];
};

/* When code objects came into memory, and where. */
#define RDF_CHUNK_LOAD_EVENTS "COLoadEvent"
struct rdf_load_events_header {
  __u32 count;
};

enum rdf_load_event_type { RDF_LOADED = 0, RDF_UNLOADED = 1 };

struct rdf_load_event {
  __u32 pci_id;
  enum rdf_load_event_type type;
  __u64 base_address;
  __u64 hash[2];
  __u64 timestamp; /* of the CPU */
};

/* The device, up to its name; later members are left out. */
#define RDF_CHUNK_ASIC_INFO "AsicInfo"
struct rdf_asic_info {
  __u32 pci_id;
  __u64 trace_shader_core_clock; /* Hz */
  __u64 trace_memory_clock;
  __u64 gpu_timestamp_frequency;
  __u64 max_shader_core_clock;
  __u64 max_memory_clock;
  __s32 device_id;
  __s32 device_revision_id;
  __s32 vgprs_per_simd;
  __s32 sgprs_per_simd;
  __s32 shader_engines;
  __s32 compute_unit_per_shader_engine;
  __s32 simd_per_compute_unit;
  __s32 wavefronts_per_simd;
  __s32 minimum_vgpr_alloc;
  __s32 vgpr_alloc_granularity;
  __s32 minimum_sgpr_alloc;
  __s32 sgpr_alloc_granularity;
  __s32 hardware_contexts;
  __u32 gpu_type;
  __u16 gfxip_major;
  __u16 gfxip_minor;
  __u16 gfxip_stepping;
  __s32 gpu_index;
  __s32 ce_ram_size;
  __s32 ce_ram_size_graphics;
  __s32 ce_ram_size_compute;
  __s32 max_dedicated_cus;
  __s64 vram_size;
  __s32 vram_bus_width;
  __s32 l2_cache_size;
  __s32 l1_cache_size;
  __s32 lds_size;
  char gpu_name[256];
};
