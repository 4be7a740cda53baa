"""The IP discovery table: which hardware blocks a GPU has, and where their registers are: discovery.h.

Made by `autogen regen amd_gpu.discovery` from headers/amd_gpu/discovery.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'discovery.h': 'bd64513b3397e3b2633a0a3e45e95a546b26dd5789f30d1a902a8b415528c8d3',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-DLITTLEENDIAN_CPU',
}

_records = """
table_info: struct, 8 bytes, pack 1
  offset: c_uint16 @ 0
  checksum: c_uint16 @ 2
  size: c_uint16 @ 4
  padding: c_uint16 @ 6

binary_header: struct, 60 bytes, pack 1
  binary_signature: c_uint32 @ 0
  version_major: c_uint16 @ 4
  version_minor: c_uint16 @ 6
  binary_checksum: c_uint16 @ 8
  binary_size: c_uint16 @ 10
  table_list: table_info * 6 @ 12

die_info: struct, 4 bytes, pack 1
  die_id: c_uint16 @ 0
  die_offset: c_uint16 @ 2

ip_discovery_header: struct, 80 bytes, pack 1
  signature: c_uint32 @ 0
  version: c_uint16 @ 4
  size: c_uint16 @ 6
  id: c_uint32 @ 8
  num_dies: c_uint16 @ 12
  die_info: die_info * 16 @ 14
  : ip_discovery_header_union_padding @ 78

ip_discovery_header_union_padding: union, 2 bytes, pack 1
  padding: c_uint16 * 1 @ 0
  : ip_discovery_header_union_padding_struct_base_addr_64_bit @ 0

ip_discovery_header_union_padding_struct_base_addr_64_bit: struct, 2 bytes
  base_addr_64_bit: c_uint8:1 @ 0.0
  reserved: c_uint8:7 @ 0.1
  reserved2: c_uint8 @ 1

ip: struct, 8 bytes, align 1, explicit, by address
  hw_id: c_uint16 @ 0
  number_instance: c_uint8 @ 2
  num_base_address: c_uint8 @ 3
  major: c_uint8 @ 4
  minor: c_uint8 @ 5
  revision: c_uint8 @ 6
  harvest: c_uint8:4 @ 7.0
  reserved: c_uint8:4 @ 7.4
  base_address: c_uint32 * 0 @ 8

ip_v3: struct, 8 bytes, align 1, explicit, by address
  hw_id: c_uint16 @ 0
  instance_number: c_uint8 @ 2
  num_base_address: c_uint8 @ 3
  major: c_uint8 @ 4
  minor: c_uint8 @ 5
  revision: c_uint8 @ 6
  sub_revision: c_uint8:4 @ 7.0
  variant: c_uint8:4 @ 7.4
  base_address: c_uint32 * 0 @ 8

ip_v4: struct, 8 bytes, align 1, explicit, by address
  hw_id: c_uint16 @ 0
  instance_number: c_uint8 @ 2
  num_base_address: c_uint8 @ 3
  major: c_uint8 @ 4
  minor: c_uint8 @ 5
  revision: c_uint8 @ 6
  sub_revision: c_uint8:4 @ 7.0
  variant: c_uint8:4 @ 7.4
  : ip_v4_union_base_address @ 8

ip_v4_union_base_address: union, 0 bytes, pack 1, by address
  base_address: c_uint32 * 0 @ 0
  base_address_64: c_uint64 * 0 @ 0

die_header: struct, 4 bytes, pack 1
  die_id: c_uint16 @ 0
  num_ips: c_uint16 @ 2

ip_structure: struct, 24 bytes, pack 1
  header: POINTER(ip_discovery_header) @ 0
  die: die @ 8

die: struct, 16 bytes, pack 1
  die_header: POINTER(die_header) @ 0
  : die_union_ip_list @ 8

die_union_ip_list: union, 8 bytes, pack 1
  ip_list: POINTER(ip) @ 0
  ip_v3_list: POINTER(ip_v3) @ 0
  ip_v4_list: POINTER(ip_v4) @ 0

gpu_info_header: struct, 12 bytes, pack 1
  table_id: c_uint32 @ 0
  version_major: c_uint16 @ 4
  version_minor: c_uint16 @ 6
  size: c_uint32 @ 8

gc_info_v1_0: struct, 88 bytes, pack 1
  header: gpu_info_header @ 0
  gc_num_se: c_uint32 @ 12
  gc_num_wgp0_per_sa: c_uint32 @ 16
  gc_num_wgp1_per_sa: c_uint32 @ 20
  gc_num_rb_per_se: c_uint32 @ 24
  gc_num_gl2c: c_uint32 @ 28
  gc_num_gprs: c_uint32 @ 32
  gc_num_max_gs_thds: c_uint32 @ 36
  gc_gs_table_depth: c_uint32 @ 40
  gc_gsprim_buff_depth: c_uint32 @ 44
  gc_parameter_cache_depth: c_uint32 @ 48
  gc_double_offchip_lds_buffer: c_uint32 @ 52
  gc_wave_size: c_uint32 @ 56
  gc_max_waves_per_simd: c_uint32 @ 60
  gc_max_scratch_slots_per_cu: c_uint32 @ 64
  gc_lds_size: c_uint32 @ 68
  gc_num_sc_per_se: c_uint32 @ 72
  gc_num_sa_per_se: c_uint32 @ 76
  gc_num_packer_per_sc: c_uint32 @ 80
  gc_num_gl2a: c_uint32 @ 84

gc_info_v1_1: struct, 100 bytes, pack 1
  header: gpu_info_header @ 0
  gc_num_se: c_uint32 @ 12
  gc_num_wgp0_per_sa: c_uint32 @ 16
  gc_num_wgp1_per_sa: c_uint32 @ 20
  gc_num_rb_per_se: c_uint32 @ 24
  gc_num_gl2c: c_uint32 @ 28
  gc_num_gprs: c_uint32 @ 32
  gc_num_max_gs_thds: c_uint32 @ 36
  gc_gs_table_depth: c_uint32 @ 40
  gc_gsprim_buff_depth: c_uint32 @ 44
  gc_parameter_cache_depth: c_uint32 @ 48
  gc_double_offchip_lds_buffer: c_uint32 @ 52
  gc_wave_size: c_uint32 @ 56
  gc_max_waves_per_simd: c_uint32 @ 60
  gc_max_scratch_slots_per_cu: c_uint32 @ 64
  gc_lds_size: c_uint32 @ 68
  gc_num_sc_per_se: c_uint32 @ 72
  gc_num_sa_per_se: c_uint32 @ 76
  gc_num_packer_per_sc: c_uint32 @ 80
  gc_num_gl2a: c_uint32 @ 84
  gc_num_tcp_per_sa: c_uint32 @ 88
  gc_num_sdp_interface: c_uint32 @ 92
  gc_num_tcps: c_uint32 @ 96

gc_info_v1_2: struct, 132 bytes, pack 1
  header: gpu_info_header @ 0
  gc_num_se: c_uint32 @ 12
  gc_num_wgp0_per_sa: c_uint32 @ 16
  gc_num_wgp1_per_sa: c_uint32 @ 20
  gc_num_rb_per_se: c_uint32 @ 24
  gc_num_gl2c: c_uint32 @ 28
  gc_num_gprs: c_uint32 @ 32
  gc_num_max_gs_thds: c_uint32 @ 36
  gc_gs_table_depth: c_uint32 @ 40
  gc_gsprim_buff_depth: c_uint32 @ 44
  gc_parameter_cache_depth: c_uint32 @ 48
  gc_double_offchip_lds_buffer: c_uint32 @ 52
  gc_wave_size: c_uint32 @ 56
  gc_max_waves_per_simd: c_uint32 @ 60
  gc_max_scratch_slots_per_cu: c_uint32 @ 64
  gc_lds_size: c_uint32 @ 68
  gc_num_sc_per_se: c_uint32 @ 72
  gc_num_sa_per_se: c_uint32 @ 76
  gc_num_packer_per_sc: c_uint32 @ 80
  gc_num_gl2a: c_uint32 @ 84
  gc_num_tcp_per_sa: c_uint32 @ 88
  gc_num_sdp_interface: c_uint32 @ 92
  gc_num_tcps: c_uint32 @ 96
  gc_num_tcp_per_wpg: c_uint32 @ 100
  gc_tcp_l1_size: c_uint32 @ 104
  gc_num_sqc_per_wgp: c_uint32 @ 108
  gc_l1_instruction_cache_size_per_sqc: c_uint32 @ 112
  gc_l1_data_cache_size_per_sqc: c_uint32 @ 116
  gc_gl1c_per_sa: c_uint32 @ 120
  gc_gl1c_size_per_instance: c_uint32 @ 124
  gc_gl2c_per_gpu: c_uint32 @ 128

gc_info_v1_3: struct, 164 bytes, pack 1
  header: gpu_info_header @ 0
  gc_num_se: c_uint32 @ 12
  gc_num_wgp0_per_sa: c_uint32 @ 16
  gc_num_wgp1_per_sa: c_uint32 @ 20
  gc_num_rb_per_se: c_uint32 @ 24
  gc_num_gl2c: c_uint32 @ 28
  gc_num_gprs: c_uint32 @ 32
  gc_num_max_gs_thds: c_uint32 @ 36
  gc_gs_table_depth: c_uint32 @ 40
  gc_gsprim_buff_depth: c_uint32 @ 44
  gc_parameter_cache_depth: c_uint32 @ 48
  gc_double_offchip_lds_buffer: c_uint32 @ 52
  gc_wave_size: c_uint32 @ 56
  gc_max_waves_per_simd: c_uint32 @ 60
  gc_max_scratch_slots_per_cu: c_uint32 @ 64
  gc_lds_size: c_uint32 @ 68
  gc_num_sc_per_se: c_uint32 @ 72
  gc_num_sa_per_se: c_uint32 @ 76
  gc_num_packer_per_sc: c_uint32 @ 80
  gc_num_gl2a: c_uint32 @ 84
  gc_num_tcp_per_sa: c_uint32 @ 88
  gc_num_sdp_interface: c_uint32 @ 92
  gc_num_tcps: c_uint32 @ 96
  gc_num_tcp_per_wpg: c_uint32 @ 100
  gc_tcp_l1_size: c_uint32 @ 104
  gc_num_sqc_per_wgp: c_uint32 @ 108
  gc_l1_instruction_cache_size_per_sqc: c_uint32 @ 112
  gc_l1_data_cache_size_per_sqc: c_uint32 @ 116
  gc_gl1c_per_sa: c_uint32 @ 120
  gc_gl1c_size_per_instance: c_uint32 @ 124
  gc_gl2c_per_gpu: c_uint32 @ 128
  gc_tcp_size_per_cu: c_uint32 @ 132
  gc_tcp_cache_line_size: c_uint32 @ 136
  gc_instruction_cache_size_per_sqc: c_uint32 @ 140
  gc_instruction_cache_line_size: c_uint32 @ 144
  gc_scalar_data_cache_size_per_sqc: c_uint32 @ 148
  gc_scalar_data_cache_line_size: c_uint32 @ 152
  gc_tcc_size: c_uint32 @ 156
  gc_tcc_cache_line_size: c_uint32 @ 160

gc_info_v2_0: struct, 80 bytes, pack 1
  header: gpu_info_header @ 0
  gc_num_se: c_uint32 @ 12
  gc_num_cu_per_sh: c_uint32 @ 16
  gc_num_sh_per_se: c_uint32 @ 20
  gc_num_rb_per_se: c_uint32 @ 24
  gc_num_tccs: c_uint32 @ 28
  gc_num_gprs: c_uint32 @ 32
  gc_num_max_gs_thds: c_uint32 @ 36
  gc_gs_table_depth: c_uint32 @ 40
  gc_gsprim_buff_depth: c_uint32 @ 44
  gc_parameter_cache_depth: c_uint32 @ 48
  gc_double_offchip_lds_buffer: c_uint32 @ 52
  gc_wave_size: c_uint32 @ 56
  gc_max_waves_per_simd: c_uint32 @ 60
  gc_max_scratch_slots_per_cu: c_uint32 @ 64
  gc_lds_size: c_uint32 @ 68
  gc_num_sc_per_se: c_uint32 @ 72
  gc_num_packer_per_sc: c_uint32 @ 76

gc_info_v2_1: struct, 108 bytes, pack 1
  header: gpu_info_header @ 0
  gc_num_se: c_uint32 @ 12
  gc_num_cu_per_sh: c_uint32 @ 16
  gc_num_sh_per_se: c_uint32 @ 20
  gc_num_rb_per_se: c_uint32 @ 24
  gc_num_tccs: c_uint32 @ 28
  gc_num_gprs: c_uint32 @ 32
  gc_num_max_gs_thds: c_uint32 @ 36
  gc_gs_table_depth: c_uint32 @ 40
  gc_gsprim_buff_depth: c_uint32 @ 44
  gc_parameter_cache_depth: c_uint32 @ 48
  gc_double_offchip_lds_buffer: c_uint32 @ 52
  gc_wave_size: c_uint32 @ 56
  gc_max_waves_per_simd: c_uint32 @ 60
  gc_max_scratch_slots_per_cu: c_uint32 @ 64
  gc_lds_size: c_uint32 @ 68
  gc_num_sc_per_se: c_uint32 @ 72
  gc_num_packer_per_sc: c_uint32 @ 76
  gc_num_tcp_per_sh: c_uint32 @ 80
  gc_tcp_size_per_cu: c_uint32 @ 84
  gc_num_sdp_interface: c_uint32 @ 88
  gc_num_cu_per_sqc: c_uint32 @ 92
  gc_instruction_cache_size_per_sqc: c_uint32 @ 96
  gc_scalar_data_cache_size_per_sqc: c_uint32 @ 100
  gc_tcc_size: c_uint32 @ 104

harvest_info_header: struct, 8 bytes, pack 1
  signature: c_uint32 @ 0
  version: c_uint32 @ 4

harvest_info: struct, 4 bytes, pack 1
  hw_id: c_uint16 @ 0
  number_instance: c_uint8 @ 2
  reserved: c_uint8 @ 3

harvest_table: struct, 136 bytes
  header: harvest_info_header @ 0
  list: harvest_info * 32 @ 8

mall_info_header: struct, 12 bytes, pack 1
  table_id: c_uint32 @ 0
  version_major: c_uint16 @ 4
  version_minor: c_uint16 @ 6
  size_bytes: c_uint32 @ 8

mall_info_v1_0: struct, 48 bytes, pack 1
  header: mall_info_header @ 0
  mall_size_per_m: c_uint32 @ 12
  m_s_present: c_uint32 @ 16
  m_half_use: c_uint32 @ 20
  m_mall_config: c_uint32 @ 24
  reserved: c_uint32 * 5 @ 28

mall_info_v2_0: struct, 48 bytes, pack 1
  header: mall_info_header @ 0
  mall_size_per_umc: c_uint32 @ 12
  reserved: c_uint32 * 8 @ 16

vcn_info_header: struct, 12 bytes, pack 1
  table_id: c_uint32 @ 0
  version_major: c_uint16 @ 4
  version_minor: c_uint16 @ 6
  size_bytes: c_uint32 @ 8

vcn_instance_info_v1_0: struct, 16 bytes, pack 1
  instance_num: c_uint32 @ 0
  fuse_data: _fuse_data @ 4
  reserved: c_uint32 * 2 @ 8

_fuse_data: union, 4 bytes, pack 1
  bits: _fuse_data_bits @ 0
  all_bits: c_uint32 @ 0

_fuse_data_bits: struct, 4 bytes, align 1, explicit
  av1_disabled: c_uint32:1 @ 0.0
  vp9_disabled: c_uint32:1 @ 0.1
  hevc_disabled: c_uint32:1 @ 0.2
  h264_disabled: c_uint32:1 @ 0.3
  reserved: c_uint32:28 @ 0.4

vcn_info_v1_0: struct, 96 bytes, pack 1
  header: vcn_info_header @ 0
  num_of_instances: c_uint32 @ 12
  instance_info: vcn_instance_info_v1_0 * 4 @ 16
  reserved: c_uint32 * 4 @ 80

nps_info_header: struct, 12 bytes, pack 1
  table_id: c_uint32 @ 0
  version_major: c_uint16 @ 4
  version_minor: c_uint16 @ 6
  size_bytes: c_uint32 @ 8

nps_instance_info_v1_0: struct, 16 bytes, pack 1
  base_address: c_uint64 @ 0
  limit_address: c_uint64 @ 8

nps_info_v1_0: struct, 212 bytes, pack 1
  header: nps_info_header @ 0
  nps_type: c_uint32 @ 12
  count: c_uint32 @ 16
  instance_info: nps_instance_info_v1_0 * 12 @ 20
"""

_enums = """
table: c_uint
  IP_DISCOVERY = 0
  GC = 1
  HARVEST_INFO = 2
  VCN_INFO = 3
  MALL_INFO = 4
  NPS_INFO = 5
  TOTAL_TABLES = 6
"""

_constants = """
BINARY_SIGNATURE = 0x28211407
DISCOVERY_TABLE_SIGNATURE = 0x53445049
GC_TABLE_ID = 0x4347
HARVEST_TABLE_SIGNATURE = 0x56524148
MALL_INFO_TABLE_ID = 0x4c4c414d
NPS_INFO_TABLE_ID = 0x53504e
NPS_INFO_TABLE_MAX_NUM_INSTANCES = 12
PSP_HEADER_SIZE = 256
VCN_INFO_TABLE_ID = 0x4e4356
VCN_INFO_TABLE_MAX_NUM_INSTANCES = 4
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
