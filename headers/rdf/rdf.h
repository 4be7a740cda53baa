/* Radeon data files as facts: the container, and the chunks of a thread trace in it.
 *
 * The container is version 3, with little-endian numbers; the chunks are those that AMD's drivers write for the Radeon
 * GPU Profiler since 2023. Our own wording; names and layouts follow what the drivers' sources and their library say. */
#pragma once
#include <stdint.h>

#define RDF_IDENTIFIER "AMD_RDF "
#define RDF_VERSION 3

struct rdf_file_header {
  char identifier[8];
  uint32_t version;
  uint32_t reserved;
  int64_t index_offset; /* of the entries of all chunks */
  int64_t index_size;   /* bytes */
};

enum rdf_compression { RDF_COMPRESSION_NONE = 0, RDF_COMPRESSION_ZSTD = 1 };

struct rdf_index_entry {
  char identifier[16]; /* padded with zeros */
  uint8_t compression; /* of the data; headers are never compressed */
  uint8_t reserved[3];
  uint32_t version; /* of the chunk */
  int64_t header_offset;
  int64_t header_size;
  int64_t data_offset;
  int64_t data_size;         /* bytes in the file */
  int64_t uncompressed_size; /* 0: not compressed */
};

/* Thread traces: the stream of one shader engine. */
#define RDF_CHUNK_SQTT_DATA "SqttData"
struct rdf_sqtt_data_header {
  uint32_t pci_id;
  uint32_t shader_engine;
  uint32_t sqtt_version;
  uint32_t instrumentation_version_spec;
  uint32_t instrumentation_version_api;
  uint32_t wgp_index; /* the traced unit */
  uint64_t trace_buffer_size;
  uint32_t instruction_timing_enabled : 1;
  uint32_t reserved : 31;
};

/* Code objects: an ELF file. */
#define RDF_CHUNK_CODE_OBJECT "CodeObject"
struct rdf_code_object_header {
  uint32_t pci_id;
  uint64_t hash[2];
};

/* When code objects came into memory, and where. */
#define RDF_CHUNK_LOAD_EVENTS "COLoadEvent"
struct rdf_load_events_header {
  uint32_t count;
};

enum rdf_load_event_type { RDF_LOADED = 0, RDF_UNLOADED = 1 };

struct rdf_load_event {
  uint32_t pci_id;
  enum rdf_load_event_type type;
  uint64_t base_address;
  uint64_t hash[2];
  uint64_t timestamp; /* of the CPU */
};

/* The device, up to its name; later members are left out. */
#define RDF_CHUNK_ASIC_INFO "AsicInfo"
struct rdf_asic_info {
  uint32_t pci_id;
  uint64_t trace_shader_core_clock; /* Hz */
  uint64_t trace_memory_clock;
  uint64_t gpu_timestamp_frequency;
  uint64_t max_shader_core_clock;
  uint64_t max_memory_clock;
  int32_t device_id;
  int32_t device_revision_id;
  int32_t vgprs_per_simd;
  int32_t sgprs_per_simd;
  int32_t shader_engines;
  int32_t compute_unit_per_shader_engine;
  int32_t simd_per_compute_unit;
  int32_t wavefronts_per_simd;
  int32_t minimum_vgpr_alloc;
  int32_t vgpr_alloc_granularity;
  int32_t minimum_sgpr_alloc;
  int32_t sgpr_alloc_granularity;
  int32_t hardware_contexts;
  uint32_t gpu_type;
  uint16_t gfxip_major;
  uint16_t gfxip_minor;
  uint16_t gfxip_stepping;
  int32_t gpu_index;
  int32_t ce_ram_size;
  int32_t ce_ram_size_graphics;
  int32_t ce_ram_size_compute;
  int32_t max_dedicated_cus;
  int64_t vram_size;
  int32_t vram_bus_width;
  int32_t l2_cache_size;
  int32_t l1_cache_size;
  int32_t lds_size;
  char gpu_name[256];
};
