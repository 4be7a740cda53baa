"""The IP discovery table: which hardware blocks a GPU has, and where their registers are: discovery.h. Types for editors and mypy. Made by `autogen regen amd_gpu.discovery` from headers/amd_gpu/discovery.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

_type_die: _t.TypeAlias = die
_type_die_header: _t.TypeAlias = die_header
_type_die_info: _t.TypeAlias = die_info
__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class table_info(_c.Structure):
    offset: _b.int
    checksum: _b.int
    size: _b.int
    padding: _b.int
    def __init__(__self, offset: _b.int = ..., checksum: _b.int = ..., size: _b.int = ..., padding: _b.int = ...) -> None: ...

class binary_header(_c.Structure):
    binary_signature: _b.int
    version_major: _b.int
    version_minor: _b.int
    binary_checksum: _b.int
    binary_size: _b.int
    table_list: _c.Array[table_info]
    def __init__(__self, binary_signature: _b.int = ..., version_major: _b.int = ..., version_minor: _b.int = ..., binary_checksum: _b.int = ..., binary_size: _b.int = ..., table_list: _c.Array[table_info] = ...) -> None: ...

class die_info(_c.Structure):
    die_id: _b.int
    die_offset: _b.int
    def __init__(__self, die_id: _b.int = ..., die_offset: _b.int = ...) -> None: ...

class ip_discovery_header(_c.Structure):
    signature: _b.int
    version: _b.int
    size: _b.int
    id: _b.int
    num_dies: _b.int
    die_info: _c.Array[_type_die_info]
    padding: _c.Array[_c.c_uint16]
    base_addr_64_bit: _b.int
    reserved: _b.int
    reserved2: _b.int
    def __init__(__self, signature: _b.int = ..., version: _b.int = ..., size: _b.int = ..., id: _b.int = ..., num_dies: _b.int = ..., die_info: _c.Array[_type_die_info] = ..., padding: _c.Array[_c.c_uint16] = ..., base_addr_64_bit: _b.int = ..., reserved: _b.int = ..., reserved2: _b.int = ...) -> None: ...

class ip_discovery_header_union_padding(_c.Union):
    padding: _c.Array[_c.c_uint16]
    base_addr_64_bit: _b.int
    reserved: _b.int
    reserved2: _b.int
    def __init__(__self, padding: _c.Array[_c.c_uint16] = ..., base_addr_64_bit: _b.int = ..., reserved: _b.int = ..., reserved2: _b.int = ...) -> None: ...

class ip_discovery_header_union_padding_struct_base_addr_64_bit(_c.Structure):
    base_addr_64_bit: _b.int
    reserved: _b.int
    reserved2: _b.int
    def __init__(__self, base_addr_64_bit: _b.int = ..., reserved: _b.int = ..., reserved2: _b.int = ...) -> None: ...

class ip(_c.Structure):
    hw_id: _b.int
    number_instance: _b.int
    num_base_address: _b.int
    major: _b.int
    minor: _b.int
    revision: _b.int
    harvest: _b.int
    reserved: _b.int
    base_address: _c.Array[_c.c_uint32]
    def __init__(__self, hw_id: _b.int = ..., number_instance: _b.int = ..., num_base_address: _b.int = ..., major: _b.int = ..., minor: _b.int = ..., revision: _b.int = ..., harvest: _b.int = ..., reserved: _b.int = ..., base_address: _c.Array[_c.c_uint32] = ...) -> None: ...

class ip_v3(_c.Structure):
    hw_id: _b.int
    instance_number: _b.int
    num_base_address: _b.int
    major: _b.int
    minor: _b.int
    revision: _b.int
    sub_revision: _b.int
    variant: _b.int
    base_address: _c.Array[_c.c_uint32]
    def __init__(__self, hw_id: _b.int = ..., instance_number: _b.int = ..., num_base_address: _b.int = ..., major: _b.int = ..., minor: _b.int = ..., revision: _b.int = ..., sub_revision: _b.int = ..., variant: _b.int = ..., base_address: _c.Array[_c.c_uint32] = ...) -> None: ...

class ip_v4(_c.Structure):
    hw_id: _b.int
    instance_number: _b.int
    num_base_address: _b.int
    major: _b.int
    minor: _b.int
    revision: _b.int
    sub_revision: _b.int
    variant: _b.int
    base_address: _c.Array[_c.c_uint32]
    base_address_64: _c.Array[_c.c_uint64]
    def __init__(__self, hw_id: _b.int = ..., instance_number: _b.int = ..., num_base_address: _b.int = ..., major: _b.int = ..., minor: _b.int = ..., revision: _b.int = ..., sub_revision: _b.int = ..., variant: _b.int = ..., base_address: _c.Array[_c.c_uint32] = ..., base_address_64: _c.Array[_c.c_uint64] = ...) -> None: ...

class ip_v4_union_base_address(_c.Union):
    base_address: _c.Array[_c.c_uint32]
    base_address_64: _c.Array[_c.c_uint64]
    def __init__(__self, base_address: _c.Array[_c.c_uint32] = ..., base_address_64: _c.Array[_c.c_uint64] = ...) -> None: ...

class die_header(_c.Structure):
    die_id: _b.int
    num_ips: _b.int
    def __init__(__self, die_id: _b.int = ..., num_ips: _b.int = ...) -> None: ...

class ip_structure(_c.Structure):
    header: _c._Pointer[ip_discovery_header]
    die: _type_die
    def __init__(__self, header: _c._Pointer[ip_discovery_header] = ..., die: _type_die = ...) -> None: ...

class die(_c.Structure):
    die_header: _c._Pointer[_type_die_header]
    ip_list: _c._Pointer[ip]
    ip_v3_list: _c._Pointer[ip_v3]
    ip_v4_list: _c._Pointer[ip_v4]
    def __init__(__self, die_header: _c._Pointer[_type_die_header] = ..., ip_list: _c._Pointer[ip] = ..., ip_v3_list: _c._Pointer[ip_v3] = ..., ip_v4_list: _c._Pointer[ip_v4] = ...) -> None: ...

class die_union_ip_list(_c.Union):
    ip_list: _c._Pointer[ip]
    ip_v3_list: _c._Pointer[ip_v3]
    ip_v4_list: _c._Pointer[ip_v4]
    def __init__(__self, ip_list: _c._Pointer[ip] = ..., ip_v3_list: _c._Pointer[ip_v3] = ..., ip_v4_list: _c._Pointer[ip_v4] = ...) -> None: ...

class gpu_info_header(_c.Structure):
    table_id: _b.int
    version_major: _b.int
    version_minor: _b.int
    size: _b.int
    def __init__(__self, table_id: _b.int = ..., version_major: _b.int = ..., version_minor: _b.int = ..., size: _b.int = ...) -> None: ...

class gc_info_v1_0(_c.Structure):
    header: gpu_info_header
    gc_num_se: _b.int
    gc_num_wgp0_per_sa: _b.int
    gc_num_wgp1_per_sa: _b.int
    gc_num_rb_per_se: _b.int
    gc_num_gl2c: _b.int
    gc_num_gprs: _b.int
    gc_num_max_gs_thds: _b.int
    gc_gs_table_depth: _b.int
    gc_gsprim_buff_depth: _b.int
    gc_parameter_cache_depth: _b.int
    gc_double_offchip_lds_buffer: _b.int
    gc_wave_size: _b.int
    gc_max_waves_per_simd: _b.int
    gc_max_scratch_slots_per_cu: _b.int
    gc_lds_size: _b.int
    gc_num_sc_per_se: _b.int
    gc_num_sa_per_se: _b.int
    gc_num_packer_per_sc: _b.int
    gc_num_gl2a: _b.int
    def __init__(__self, header: gpu_info_header = ..., gc_num_se: _b.int = ..., gc_num_wgp0_per_sa: _b.int = ..., gc_num_wgp1_per_sa: _b.int = ..., gc_num_rb_per_se: _b.int = ..., gc_num_gl2c: _b.int = ..., gc_num_gprs: _b.int = ..., gc_num_max_gs_thds: _b.int = ..., gc_gs_table_depth: _b.int = ..., gc_gsprim_buff_depth: _b.int = ..., gc_parameter_cache_depth: _b.int = ..., gc_double_offchip_lds_buffer: _b.int = ..., gc_wave_size: _b.int = ..., gc_max_waves_per_simd: _b.int = ..., gc_max_scratch_slots_per_cu: _b.int = ..., gc_lds_size: _b.int = ..., gc_num_sc_per_se: _b.int = ..., gc_num_sa_per_se: _b.int = ..., gc_num_packer_per_sc: _b.int = ..., gc_num_gl2a: _b.int = ...) -> None: ...

class gc_info_v1_1(_c.Structure):
    header: gpu_info_header
    gc_num_se: _b.int
    gc_num_wgp0_per_sa: _b.int
    gc_num_wgp1_per_sa: _b.int
    gc_num_rb_per_se: _b.int
    gc_num_gl2c: _b.int
    gc_num_gprs: _b.int
    gc_num_max_gs_thds: _b.int
    gc_gs_table_depth: _b.int
    gc_gsprim_buff_depth: _b.int
    gc_parameter_cache_depth: _b.int
    gc_double_offchip_lds_buffer: _b.int
    gc_wave_size: _b.int
    gc_max_waves_per_simd: _b.int
    gc_max_scratch_slots_per_cu: _b.int
    gc_lds_size: _b.int
    gc_num_sc_per_se: _b.int
    gc_num_sa_per_se: _b.int
    gc_num_packer_per_sc: _b.int
    gc_num_gl2a: _b.int
    gc_num_tcp_per_sa: _b.int
    gc_num_sdp_interface: _b.int
    gc_num_tcps: _b.int
    def __init__(__self, header: gpu_info_header = ..., gc_num_se: _b.int = ..., gc_num_wgp0_per_sa: _b.int = ..., gc_num_wgp1_per_sa: _b.int = ..., gc_num_rb_per_se: _b.int = ..., gc_num_gl2c: _b.int = ..., gc_num_gprs: _b.int = ..., gc_num_max_gs_thds: _b.int = ..., gc_gs_table_depth: _b.int = ..., gc_gsprim_buff_depth: _b.int = ..., gc_parameter_cache_depth: _b.int = ..., gc_double_offchip_lds_buffer: _b.int = ..., gc_wave_size: _b.int = ..., gc_max_waves_per_simd: _b.int = ..., gc_max_scratch_slots_per_cu: _b.int = ..., gc_lds_size: _b.int = ..., gc_num_sc_per_se: _b.int = ..., gc_num_sa_per_se: _b.int = ..., gc_num_packer_per_sc: _b.int = ..., gc_num_gl2a: _b.int = ..., gc_num_tcp_per_sa: _b.int = ..., gc_num_sdp_interface: _b.int = ..., gc_num_tcps: _b.int = ...) -> None: ...

class gc_info_v1_2(_c.Structure):
    header: gpu_info_header
    gc_num_se: _b.int
    gc_num_wgp0_per_sa: _b.int
    gc_num_wgp1_per_sa: _b.int
    gc_num_rb_per_se: _b.int
    gc_num_gl2c: _b.int
    gc_num_gprs: _b.int
    gc_num_max_gs_thds: _b.int
    gc_gs_table_depth: _b.int
    gc_gsprim_buff_depth: _b.int
    gc_parameter_cache_depth: _b.int
    gc_double_offchip_lds_buffer: _b.int
    gc_wave_size: _b.int
    gc_max_waves_per_simd: _b.int
    gc_max_scratch_slots_per_cu: _b.int
    gc_lds_size: _b.int
    gc_num_sc_per_se: _b.int
    gc_num_sa_per_se: _b.int
    gc_num_packer_per_sc: _b.int
    gc_num_gl2a: _b.int
    gc_num_tcp_per_sa: _b.int
    gc_num_sdp_interface: _b.int
    gc_num_tcps: _b.int
    gc_num_tcp_per_wpg: _b.int
    gc_tcp_l1_size: _b.int
    gc_num_sqc_per_wgp: _b.int
    gc_l1_instruction_cache_size_per_sqc: _b.int
    gc_l1_data_cache_size_per_sqc: _b.int
    gc_gl1c_per_sa: _b.int
    gc_gl1c_size_per_instance: _b.int
    gc_gl2c_per_gpu: _b.int
    def __init__(__self, header: gpu_info_header = ..., gc_num_se: _b.int = ..., gc_num_wgp0_per_sa: _b.int = ..., gc_num_wgp1_per_sa: _b.int = ..., gc_num_rb_per_se: _b.int = ..., gc_num_gl2c: _b.int = ..., gc_num_gprs: _b.int = ..., gc_num_max_gs_thds: _b.int = ..., gc_gs_table_depth: _b.int = ..., gc_gsprim_buff_depth: _b.int = ..., gc_parameter_cache_depth: _b.int = ..., gc_double_offchip_lds_buffer: _b.int = ..., gc_wave_size: _b.int = ..., gc_max_waves_per_simd: _b.int = ..., gc_max_scratch_slots_per_cu: _b.int = ..., gc_lds_size: _b.int = ..., gc_num_sc_per_se: _b.int = ..., gc_num_sa_per_se: _b.int = ..., gc_num_packer_per_sc: _b.int = ..., gc_num_gl2a: _b.int = ..., gc_num_tcp_per_sa: _b.int = ..., gc_num_sdp_interface: _b.int = ..., gc_num_tcps: _b.int = ..., gc_num_tcp_per_wpg: _b.int = ..., gc_tcp_l1_size: _b.int = ..., gc_num_sqc_per_wgp: _b.int = ..., gc_l1_instruction_cache_size_per_sqc: _b.int = ..., gc_l1_data_cache_size_per_sqc: _b.int = ..., gc_gl1c_per_sa: _b.int = ..., gc_gl1c_size_per_instance: _b.int = ..., gc_gl2c_per_gpu: _b.int = ...) -> None: ...

class gc_info_v1_3(_c.Structure):
    header: gpu_info_header
    gc_num_se: _b.int
    gc_num_wgp0_per_sa: _b.int
    gc_num_wgp1_per_sa: _b.int
    gc_num_rb_per_se: _b.int
    gc_num_gl2c: _b.int
    gc_num_gprs: _b.int
    gc_num_max_gs_thds: _b.int
    gc_gs_table_depth: _b.int
    gc_gsprim_buff_depth: _b.int
    gc_parameter_cache_depth: _b.int
    gc_double_offchip_lds_buffer: _b.int
    gc_wave_size: _b.int
    gc_max_waves_per_simd: _b.int
    gc_max_scratch_slots_per_cu: _b.int
    gc_lds_size: _b.int
    gc_num_sc_per_se: _b.int
    gc_num_sa_per_se: _b.int
    gc_num_packer_per_sc: _b.int
    gc_num_gl2a: _b.int
    gc_num_tcp_per_sa: _b.int
    gc_num_sdp_interface: _b.int
    gc_num_tcps: _b.int
    gc_num_tcp_per_wpg: _b.int
    gc_tcp_l1_size: _b.int
    gc_num_sqc_per_wgp: _b.int
    gc_l1_instruction_cache_size_per_sqc: _b.int
    gc_l1_data_cache_size_per_sqc: _b.int
    gc_gl1c_per_sa: _b.int
    gc_gl1c_size_per_instance: _b.int
    gc_gl2c_per_gpu: _b.int
    gc_tcp_size_per_cu: _b.int
    gc_tcp_cache_line_size: _b.int
    gc_instruction_cache_size_per_sqc: _b.int
    gc_instruction_cache_line_size: _b.int
    gc_scalar_data_cache_size_per_sqc: _b.int
    gc_scalar_data_cache_line_size: _b.int
    gc_tcc_size: _b.int
    gc_tcc_cache_line_size: _b.int
    def __init__(__self, header: gpu_info_header = ..., gc_num_se: _b.int = ..., gc_num_wgp0_per_sa: _b.int = ..., gc_num_wgp1_per_sa: _b.int = ..., gc_num_rb_per_se: _b.int = ..., gc_num_gl2c: _b.int = ..., gc_num_gprs: _b.int = ..., gc_num_max_gs_thds: _b.int = ..., gc_gs_table_depth: _b.int = ..., gc_gsprim_buff_depth: _b.int = ..., gc_parameter_cache_depth: _b.int = ..., gc_double_offchip_lds_buffer: _b.int = ..., gc_wave_size: _b.int = ..., gc_max_waves_per_simd: _b.int = ..., gc_max_scratch_slots_per_cu: _b.int = ..., gc_lds_size: _b.int = ..., gc_num_sc_per_se: _b.int = ..., gc_num_sa_per_se: _b.int = ..., gc_num_packer_per_sc: _b.int = ..., gc_num_gl2a: _b.int = ..., gc_num_tcp_per_sa: _b.int = ..., gc_num_sdp_interface: _b.int = ..., gc_num_tcps: _b.int = ..., gc_num_tcp_per_wpg: _b.int = ..., gc_tcp_l1_size: _b.int = ..., gc_num_sqc_per_wgp: _b.int = ..., gc_l1_instruction_cache_size_per_sqc: _b.int = ..., gc_l1_data_cache_size_per_sqc: _b.int = ..., gc_gl1c_per_sa: _b.int = ..., gc_gl1c_size_per_instance: _b.int = ..., gc_gl2c_per_gpu: _b.int = ..., gc_tcp_size_per_cu: _b.int = ..., gc_tcp_cache_line_size: _b.int = ..., gc_instruction_cache_size_per_sqc: _b.int = ..., gc_instruction_cache_line_size: _b.int = ..., gc_scalar_data_cache_size_per_sqc: _b.int = ..., gc_scalar_data_cache_line_size: _b.int = ..., gc_tcc_size: _b.int = ..., gc_tcc_cache_line_size: _b.int = ...) -> None: ...

class gc_info_v2_0(_c.Structure):
    header: gpu_info_header
    gc_num_se: _b.int
    gc_num_cu_per_sh: _b.int
    gc_num_sh_per_se: _b.int
    gc_num_rb_per_se: _b.int
    gc_num_tccs: _b.int
    gc_num_gprs: _b.int
    gc_num_max_gs_thds: _b.int
    gc_gs_table_depth: _b.int
    gc_gsprim_buff_depth: _b.int
    gc_parameter_cache_depth: _b.int
    gc_double_offchip_lds_buffer: _b.int
    gc_wave_size: _b.int
    gc_max_waves_per_simd: _b.int
    gc_max_scratch_slots_per_cu: _b.int
    gc_lds_size: _b.int
    gc_num_sc_per_se: _b.int
    gc_num_packer_per_sc: _b.int
    def __init__(__self, header: gpu_info_header = ..., gc_num_se: _b.int = ..., gc_num_cu_per_sh: _b.int = ..., gc_num_sh_per_se: _b.int = ..., gc_num_rb_per_se: _b.int = ..., gc_num_tccs: _b.int = ..., gc_num_gprs: _b.int = ..., gc_num_max_gs_thds: _b.int = ..., gc_gs_table_depth: _b.int = ..., gc_gsprim_buff_depth: _b.int = ..., gc_parameter_cache_depth: _b.int = ..., gc_double_offchip_lds_buffer: _b.int = ..., gc_wave_size: _b.int = ..., gc_max_waves_per_simd: _b.int = ..., gc_max_scratch_slots_per_cu: _b.int = ..., gc_lds_size: _b.int = ..., gc_num_sc_per_se: _b.int = ..., gc_num_packer_per_sc: _b.int = ...) -> None: ...

class gc_info_v2_1(_c.Structure):
    header: gpu_info_header
    gc_num_se: _b.int
    gc_num_cu_per_sh: _b.int
    gc_num_sh_per_se: _b.int
    gc_num_rb_per_se: _b.int
    gc_num_tccs: _b.int
    gc_num_gprs: _b.int
    gc_num_max_gs_thds: _b.int
    gc_gs_table_depth: _b.int
    gc_gsprim_buff_depth: _b.int
    gc_parameter_cache_depth: _b.int
    gc_double_offchip_lds_buffer: _b.int
    gc_wave_size: _b.int
    gc_max_waves_per_simd: _b.int
    gc_max_scratch_slots_per_cu: _b.int
    gc_lds_size: _b.int
    gc_num_sc_per_se: _b.int
    gc_num_packer_per_sc: _b.int
    gc_num_tcp_per_sh: _b.int
    gc_tcp_size_per_cu: _b.int
    gc_num_sdp_interface: _b.int
    gc_num_cu_per_sqc: _b.int
    gc_instruction_cache_size_per_sqc: _b.int
    gc_scalar_data_cache_size_per_sqc: _b.int
    gc_tcc_size: _b.int
    def __init__(__self, header: gpu_info_header = ..., gc_num_se: _b.int = ..., gc_num_cu_per_sh: _b.int = ..., gc_num_sh_per_se: _b.int = ..., gc_num_rb_per_se: _b.int = ..., gc_num_tccs: _b.int = ..., gc_num_gprs: _b.int = ..., gc_num_max_gs_thds: _b.int = ..., gc_gs_table_depth: _b.int = ..., gc_gsprim_buff_depth: _b.int = ..., gc_parameter_cache_depth: _b.int = ..., gc_double_offchip_lds_buffer: _b.int = ..., gc_wave_size: _b.int = ..., gc_max_waves_per_simd: _b.int = ..., gc_max_scratch_slots_per_cu: _b.int = ..., gc_lds_size: _b.int = ..., gc_num_sc_per_se: _b.int = ..., gc_num_packer_per_sc: _b.int = ..., gc_num_tcp_per_sh: _b.int = ..., gc_tcp_size_per_cu: _b.int = ..., gc_num_sdp_interface: _b.int = ..., gc_num_cu_per_sqc: _b.int = ..., gc_instruction_cache_size_per_sqc: _b.int = ..., gc_scalar_data_cache_size_per_sqc: _b.int = ..., gc_tcc_size: _b.int = ...) -> None: ...

class harvest_info_header(_c.Structure):
    signature: _b.int
    version: _b.int
    def __init__(__self, signature: _b.int = ..., version: _b.int = ...) -> None: ...

class harvest_info(_c.Structure):
    hw_id: _b.int
    number_instance: _b.int
    reserved: _b.int
    def __init__(__self, hw_id: _b.int = ..., number_instance: _b.int = ..., reserved: _b.int = ...) -> None: ...

class harvest_table(_c.Structure):
    header: harvest_info_header
    list: _c.Array[harvest_info]
    def __init__(__self, header: harvest_info_header = ..., list: _c.Array[harvest_info] = ...) -> None: ...

class mall_info_header(_c.Structure):
    table_id: _b.int
    version_major: _b.int
    version_minor: _b.int
    size_bytes: _b.int
    def __init__(__self, table_id: _b.int = ..., version_major: _b.int = ..., version_minor: _b.int = ..., size_bytes: _b.int = ...) -> None: ...

class mall_info_v1_0(_c.Structure):
    header: mall_info_header
    mall_size_per_m: _b.int
    m_s_present: _b.int
    m_half_use: _b.int
    m_mall_config: _b.int
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, header: mall_info_header = ..., mall_size_per_m: _b.int = ..., m_s_present: _b.int = ..., m_half_use: _b.int = ..., m_mall_config: _b.int = ..., reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class mall_info_v2_0(_c.Structure):
    header: mall_info_header
    mall_size_per_umc: _b.int
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, header: mall_info_header = ..., mall_size_per_umc: _b.int = ..., reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class vcn_info_header(_c.Structure):
    table_id: _b.int
    version_major: _b.int
    version_minor: _b.int
    size_bytes: _b.int
    def __init__(__self, table_id: _b.int = ..., version_major: _b.int = ..., version_minor: _b.int = ..., size_bytes: _b.int = ...) -> None: ...

class vcn_instance_info_v1_0(_c.Structure):
    instance_num: _b.int
    fuse_data: _fuse_data
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, instance_num: _b.int = ..., fuse_data: _fuse_data = ..., reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _fuse_data(_c.Union):
    bits: _fuse_data_bits
    all_bits: _b.int
    def __init__(__self, bits: _fuse_data_bits = ..., all_bits: _b.int = ...) -> None: ...

class _fuse_data_bits(_c.Structure):
    av1_disabled: _b.int
    vp9_disabled: _b.int
    hevc_disabled: _b.int
    h264_disabled: _b.int
    reserved: _b.int
    def __init__(__self, av1_disabled: _b.int = ..., vp9_disabled: _b.int = ..., hevc_disabled: _b.int = ..., h264_disabled: _b.int = ..., reserved: _b.int = ...) -> None: ...

class vcn_info_v1_0(_c.Structure):
    header: vcn_info_header
    num_of_instances: _b.int
    instance_info: _c.Array[vcn_instance_info_v1_0]
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, header: vcn_info_header = ..., num_of_instances: _b.int = ..., instance_info: _c.Array[vcn_instance_info_v1_0] = ..., reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class nps_info_header(_c.Structure):
    table_id: _b.int
    version_major: _b.int
    version_minor: _b.int
    size_bytes: _b.int
    def __init__(__self, table_id: _b.int = ..., version_major: _b.int = ..., version_minor: _b.int = ..., size_bytes: _b.int = ...) -> None: ...

class nps_instance_info_v1_0(_c.Structure):
    base_address: _b.int
    limit_address: _b.int
    def __init__(__self, base_address: _b.int = ..., limit_address: _b.int = ...) -> None: ...

class nps_info_v1_0(_c.Structure):
    header: nps_info_header
    nps_type: _b.int
    count: _b.int
    instance_info: _c.Array[nps_instance_info_v1_0]
    def __init__(__self, header: nps_info_header = ..., nps_type: _b.int = ..., count: _b.int = ..., instance_info: _c.Array[nps_instance_info_v1_0] = ...) -> None: ...

class table(_Enum):
    IP_DISCOVERY: _t.ClassVar[table]
    GC: _t.ClassVar[table]
    HARVEST_INFO: _t.ClassVar[table]
    VCN_INFO: _t.ClassVar[table]
    MALL_INFO: _t.ClassVar[table]
    NPS_INFO: _t.ClassVar[table]
    TOTAL_TABLES: _t.ClassVar[table]

IP_DISCOVERY: _b.int
GC: _b.int
HARVEST_INFO: _b.int
VCN_INFO: _b.int
MALL_INFO: _b.int
NPS_INFO: _b.int
TOTAL_TABLES: _b.int
PSP_HEADER_SIZE: _b.int
BINARY_SIGNATURE: _b.int
DISCOVERY_TABLE_SIGNATURE: _b.int
GC_TABLE_ID: _b.int
HARVEST_TABLE_SIGNATURE: _b.int
VCN_INFO_TABLE_ID: _b.int
MALL_INFO_TABLE_ID: _b.int
NPS_INFO_TABLE_ID: _b.int
VCN_INFO_TABLE_MAX_NUM_INSTANCES: _b.int
NPS_INFO_TABLE_MAX_NUM_INSTANCES: _b.int
