"""PM4 packets that the KFD scheduler writes, gfx8, as structures: kfd_pm4_opcodes.h, kfd_pm4_headers_vi.h. Types for editors and mypy. Made by `autogen regen amd_gpu.kfd_pm4_vi` from headers/amd_gpu/kfd_pm4_vi.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class PM4_MES_TYPE_3_HEADER(_c.Union):
    reserved1: _b.int
    opcode: _b.int
    count: _b.int
    type: _b.int
    u32All: _b.int
    def __init__(__self, reserved1: _b.int = ..., opcode: _b.int = ..., count: _b.int = ..., type: _b.int = ..., u32All: _b.int = ...) -> None: ...

class PM4_MES_TYPE_3_HEADER_struct_reserved1(_c.Structure):
    reserved1: _b.int
    opcode: _b.int
    count: _b.int
    type: _b.int
    def __init__(__self, reserved1: _b.int = ..., opcode: _b.int = ..., count: _b.int = ..., type: _b.int = ...) -> None: ...

class pm4_mes_set_resources(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_set_resources_union_bitfields2_bitfields2
    ordinal2: _b.int
    queue_mask_lo: _b.int
    queue_mask_hi: _b.int
    gws_mask_lo: _b.int
    gws_mask_hi: _b.int
    bitfields7: pm4_mes_set_resources_union_bitfields7_bitfields7
    ordinal7: _b.int
    bitfields8: pm4_mes_set_resources_union_bitfields8_bitfields8
    ordinal8: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_set_resources_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., queue_mask_lo: _b.int = ..., queue_mask_hi: _b.int = ..., gws_mask_lo: _b.int = ..., gws_mask_hi: _b.int = ..., bitfields7: pm4_mes_set_resources_union_bitfields7_bitfields7 = ..., ordinal7: _b.int = ..., bitfields8: pm4_mes_set_resources_union_bitfields8_bitfields8 = ..., ordinal8: _b.int = ...) -> None: ...

class pm4_mes_set_resources_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mes_set_resources_union_bitfields2(_c.Union):
    bitfields2: pm4_mes_set_resources_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mes_set_resources_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mes_set_resources_union_bitfields2_bitfields2(_c.Structure):
    vmid_mask: _b.int
    unmap_latency: _b.int
    reserved1: _b.int
    queue_type: _b.int
    def __init__(__self, vmid_mask: _b.int = ..., unmap_latency: _b.int = ..., reserved1: _b.int = ..., queue_type: _b.int = ...) -> None: ...

class pm4_mes_set_resources_union_bitfields7(_c.Union):
    bitfields7: pm4_mes_set_resources_union_bitfields7_bitfields7
    ordinal7: _b.int
    def __init__(__self, bitfields7: pm4_mes_set_resources_union_bitfields7_bitfields7 = ..., ordinal7: _b.int = ...) -> None: ...

class pm4_mes_set_resources_union_bitfields7_bitfields7(_c.Structure):
    oac_mask: _b.int
    reserved2: _b.int
    def __init__(__self, oac_mask: _b.int = ..., reserved2: _b.int = ...) -> None: ...

class pm4_mes_set_resources_union_bitfields8(_c.Union):
    bitfields8: pm4_mes_set_resources_union_bitfields8_bitfields8
    ordinal8: _b.int
    def __init__(__self, bitfields8: pm4_mes_set_resources_union_bitfields8_bitfields8 = ..., ordinal8: _b.int = ...) -> None: ...

class pm4_mes_set_resources_union_bitfields8_bitfields8(_c.Structure):
    gds_heap_base: _b.int
    reserved3: _b.int
    gds_heap_size: _b.int
    reserved4: _b.int
    def __init__(__self, gds_heap_base: _b.int = ..., reserved3: _b.int = ..., gds_heap_size: _b.int = ..., reserved4: _b.int = ...) -> None: ...

class pm4_mes_runlist(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_runlist_union_bitfields2_bitfields2
    ordinal2: _b.int
    bitfields3: pm4_mes_runlist_union_bitfields3_bitfields3
    ordinal3: _b.int
    bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4
    ordinal4: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_runlist_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3: pm4_mes_runlist_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ..., bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4 = ..., ordinal4: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_bitfields2(_c.Union):
    bitfields2: pm4_mes_runlist_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mes_runlist_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_bitfields2_bitfields2(_c.Structure):
    reserved1: _b.int
    ib_base_lo: _b.int
    def __init__(__self, reserved1: _b.int = ..., ib_base_lo: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_bitfields3(_c.Union):
    bitfields3: pm4_mes_runlist_union_bitfields3_bitfields3
    ordinal3: _b.int
    def __init__(__self, bitfields3: pm4_mes_runlist_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_bitfields3_bitfields3(_c.Structure):
    ib_base_hi: _b.int
    reserved2: _b.int
    def __init__(__self, ib_base_hi: _b.int = ..., reserved2: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_bitfields4(_c.Union):
    bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4
    ordinal4: _b.int
    def __init__(__self, bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4 = ..., ordinal4: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_bitfields4_bitfields4(_c.Structure):
    ib_size: _b.int
    chain: _b.int
    offload_polling: _b.int
    reserved2: _b.int
    valid: _b.int
    process_cnt: _b.int
    reserved3: _b.int
    def __init__(__self, ib_size: _b.int = ..., chain: _b.int = ..., offload_polling: _b.int = ..., reserved2: _b.int = ..., valid: _b.int = ..., process_cnt: _b.int = ..., reserved3: _b.int = ...) -> None: ...

class pm4_mes_map_process(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_map_process_union_bitfields2_bitfields2
    ordinal2: _b.int
    bitfields3: pm4_mes_map_process_union_bitfields3_bitfields3
    ordinal3: _b.int
    reserved: _b.int
    sh_mem_bases: _b.int
    sh_mem_config: _b.int
    sh_mem_ape1_base: _b.int
    sh_mem_ape1_limit: _b.int
    sh_hidden_private_base_vmid: _b.int
    reserved2: _b.int
    reserved3: _b.int
    gds_addr_lo: _b.int
    gds_addr_hi: _b.int
    bitfields10: pm4_mes_map_process_union_bitfields10_bitfields10
    ordinal10: _b.int
    completion_signal_lo: _b.int
    completion_signal_hi: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_map_process_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3: pm4_mes_map_process_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ..., reserved: _b.int = ..., sh_mem_bases: _b.int = ..., sh_mem_config: _b.int = ..., sh_mem_ape1_base: _b.int = ..., sh_mem_ape1_limit: _b.int = ..., sh_hidden_private_base_vmid: _b.int = ..., reserved2: _b.int = ..., reserved3: _b.int = ..., gds_addr_lo: _b.int = ..., gds_addr_hi: _b.int = ..., bitfields10: pm4_mes_map_process_union_bitfields10_bitfields10 = ..., ordinal10: _b.int = ..., completion_signal_lo: _b.int = ..., completion_signal_hi: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields2(_c.Union):
    bitfields2: pm4_mes_map_process_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mes_map_process_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields2_bitfields2(_c.Structure):
    pasid: _b.int
    reserved1: _b.int
    diq_enable: _b.int
    process_quantum: _b.int
    def __init__(__self, pasid: _b.int = ..., reserved1: _b.int = ..., diq_enable: _b.int = ..., process_quantum: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields3(_c.Union):
    bitfields3: pm4_mes_map_process_union_bitfields3_bitfields3
    ordinal3: _b.int
    def __init__(__self, bitfields3: pm4_mes_map_process_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields3_bitfields3(_c.Structure):
    page_table_base: _b.int
    reserved3: _b.int
    def __init__(__self, page_table_base: _b.int = ..., reserved3: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields10(_c.Union):
    bitfields10: pm4_mes_map_process_union_bitfields10_bitfields10
    ordinal10: _b.int
    def __init__(__self, bitfields10: pm4_mes_map_process_union_bitfields10_bitfields10 = ..., ordinal10: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields10_bitfields10(_c.Structure):
    num_gws: _b.int
    reserved4: _b.int
    num_oac: _b.int
    reserved5: _b.int
    gds_size: _b.int
    num_queues: _b.int
    def __init__(__self, num_gws: _b.int = ..., reserved4: _b.int = ..., num_oac: _b.int = ..., reserved5: _b.int = ..., gds_size: _b.int = ..., num_queues: _b.int = ...) -> None: ...

class pm4_mes_map_queues(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_map_queues_union_bitfields2_bitfields2
    ordinal2: _b.int
    bitfields3: pm4_mes_map_queues_union_bitfields3_bitfields3
    ordinal3: _b.int
    mqd_addr_lo: _b.int
    mqd_addr_hi: _b.int
    wptr_addr_lo: _b.int
    wptr_addr_hi: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_map_queues_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3: pm4_mes_map_queues_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ..., mqd_addr_lo: _b.int = ..., mqd_addr_hi: _b.int = ..., wptr_addr_lo: _b.int = ..., wptr_addr_hi: _b.int = ...) -> None: ...

class pm4_mes_map_queues_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mes_map_queues_union_bitfields2(_c.Union):
    bitfields2: pm4_mes_map_queues_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mes_map_queues_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mes_map_queues_union_bitfields2_bitfields2(_c.Structure):
    reserved1: _b.int
    queue_sel: _b.int
    reserved2: _b.int
    queue_type: _b.int
    reserved3: _b.int
    engine_sel: _b.int
    num_queues: _b.int
    def __init__(__self, reserved1: _b.int = ..., queue_sel: _b.int = ..., reserved2: _b.int = ..., queue_type: _b.int = ..., reserved3: _b.int = ..., engine_sel: _b.int = ..., num_queues: _b.int = ...) -> None: ...

class pm4_mes_map_queues_union_bitfields3(_c.Union):
    bitfields3: pm4_mes_map_queues_union_bitfields3_bitfields3
    ordinal3: _b.int
    def __init__(__self, bitfields3: pm4_mes_map_queues_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mes_map_queues_union_bitfields3_bitfields3(_c.Structure):
    reserved3: _b.int
    check_disable: _b.int
    doorbell_offset: _b.int
    reserved4: _b.int
    queue: _b.int
    def __init__(__self, reserved3: _b.int = ..., check_disable: _b.int = ..., doorbell_offset: _b.int = ..., reserved4: _b.int = ..., queue: _b.int = ...) -> None: ...

class pm4_mes_query_status(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_query_status_union_bitfields2_bitfields2
    ordinal2: _b.int
    bitfields3a: pm4_mes_query_status_union_bitfields3a_bitfields3a
    bitfields3b: pm4_mes_query_status_union_bitfields3a_bitfields3b
    ordinal3: _b.int
    addr_lo: _b.int
    addr_hi: _b.int
    data_lo: _b.int
    data_hi: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_query_status_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3a: pm4_mes_query_status_union_bitfields3a_bitfields3a = ..., bitfields3b: pm4_mes_query_status_union_bitfields3a_bitfields3b = ..., ordinal3: _b.int = ..., addr_lo: _b.int = ..., addr_hi: _b.int = ..., data_lo: _b.int = ..., data_hi: _b.int = ...) -> None: ...

class pm4_mes_query_status_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mes_query_status_union_bitfields2(_c.Union):
    bitfields2: pm4_mes_query_status_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mes_query_status_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mes_query_status_union_bitfields2_bitfields2(_c.Structure):
    context_id: _b.int
    interrupt_sel: _b.int
    command: _b.int
    def __init__(__self, context_id: _b.int = ..., interrupt_sel: _b.int = ..., command: _b.int = ...) -> None: ...

class pm4_mes_query_status_union_bitfields3a(_c.Union):
    bitfields3a: pm4_mes_query_status_union_bitfields3a_bitfields3a
    bitfields3b: pm4_mes_query_status_union_bitfields3a_bitfields3b
    ordinal3: _b.int
    def __init__(__self, bitfields3a: pm4_mes_query_status_union_bitfields3a_bitfields3a = ..., bitfields3b: pm4_mes_query_status_union_bitfields3a_bitfields3b = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mes_query_status_union_bitfields3a_bitfields3a(_c.Structure):
    pasid: _b.int
    reserved1: _b.int
    def __init__(__self, pasid: _b.int = ..., reserved1: _b.int = ...) -> None: ...

class pm4_mes_query_status_union_bitfields3a_bitfields3b(_c.Structure):
    reserved2: _b.int
    doorbell_offset: _b.int
    reserved3: _b.int
    engine_sel: _b.int
    reserved4: _b.int
    def __init__(__self, reserved2: _b.int = ..., doorbell_offset: _b.int = ..., reserved3: _b.int = ..., engine_sel: _b.int = ..., reserved4: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_unmap_queues_union_bitfields2_bitfields2
    ordinal2: _b.int
    bitfields3a: pm4_mes_unmap_queues_union_bitfields3a_bitfields3a
    bitfields3b: pm4_mes_unmap_queues_union_bitfields3a_bitfields3b
    ordinal3: _b.int
    bitfields4: pm4_mes_unmap_queues_union_bitfields4_bitfields4
    ordinal4: _b.int
    bitfields5: pm4_mes_unmap_queues_union_bitfields5_bitfields5
    ordinal5: _b.int
    bitfields6: pm4_mes_unmap_queues_union_bitfields6_bitfields6
    ordinal6: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_unmap_queues_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3a: pm4_mes_unmap_queues_union_bitfields3a_bitfields3a = ..., bitfields3b: pm4_mes_unmap_queues_union_bitfields3a_bitfields3b = ..., ordinal3: _b.int = ..., bitfields4: pm4_mes_unmap_queues_union_bitfields4_bitfields4 = ..., ordinal4: _b.int = ..., bitfields5: pm4_mes_unmap_queues_union_bitfields5_bitfields5 = ..., ordinal5: _b.int = ..., bitfields6: pm4_mes_unmap_queues_union_bitfields6_bitfields6 = ..., ordinal6: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields2(_c.Union):
    bitfields2: pm4_mes_unmap_queues_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mes_unmap_queues_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields2_bitfields2(_c.Structure):
    action: _b.int
    reserved1: _b.int
    queue_sel: _b.int
    reserved2: _b.int
    engine_sel: _b.int
    num_queues: _b.int
    def __init__(__self, action: _b.int = ..., reserved1: _b.int = ..., queue_sel: _b.int = ..., reserved2: _b.int = ..., engine_sel: _b.int = ..., num_queues: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields3a(_c.Union):
    bitfields3a: pm4_mes_unmap_queues_union_bitfields3a_bitfields3a
    bitfields3b: pm4_mes_unmap_queues_union_bitfields3a_bitfields3b
    ordinal3: _b.int
    def __init__(__self, bitfields3a: pm4_mes_unmap_queues_union_bitfields3a_bitfields3a = ..., bitfields3b: pm4_mes_unmap_queues_union_bitfields3a_bitfields3b = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields3a_bitfields3a(_c.Structure):
    pasid: _b.int
    reserved3: _b.int
    def __init__(__self, pasid: _b.int = ..., reserved3: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields3a_bitfields3b(_c.Structure):
    reserved4: _b.int
    doorbell_offset0: _b.int
    reserved5: _b.int
    def __init__(__self, reserved4: _b.int = ..., doorbell_offset0: _b.int = ..., reserved5: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields4(_c.Union):
    bitfields4: pm4_mes_unmap_queues_union_bitfields4_bitfields4
    ordinal4: _b.int
    def __init__(__self, bitfields4: pm4_mes_unmap_queues_union_bitfields4_bitfields4 = ..., ordinal4: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields4_bitfields4(_c.Structure):
    reserved6: _b.int
    doorbell_offset1: _b.int
    reserved7: _b.int
    def __init__(__self, reserved6: _b.int = ..., doorbell_offset1: _b.int = ..., reserved7: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields5(_c.Union):
    bitfields5: pm4_mes_unmap_queues_union_bitfields5_bitfields5
    ordinal5: _b.int
    def __init__(__self, bitfields5: pm4_mes_unmap_queues_union_bitfields5_bitfields5 = ..., ordinal5: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields5_bitfields5(_c.Structure):
    reserved8: _b.int
    doorbell_offset2: _b.int
    reserved9: _b.int
    def __init__(__self, reserved8: _b.int = ..., doorbell_offset2: _b.int = ..., reserved9: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields6(_c.Union):
    bitfields6: pm4_mes_unmap_queues_union_bitfields6_bitfields6
    ordinal6: _b.int
    def __init__(__self, bitfields6: pm4_mes_unmap_queues_union_bitfields6_bitfields6 = ..., ordinal6: _b.int = ...) -> None: ...

class pm4_mes_unmap_queues_union_bitfields6_bitfields6(_c.Structure):
    reserved10: _b.int
    doorbell_offset3: _b.int
    reserved11: _b.int
    def __init__(__self, reserved10: _b.int = ..., doorbell_offset3: _b.int = ..., reserved11: _b.int = ...) -> None: ...

class pm4_mec_release_mem(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mec_release_mem_union_bitfields2_bitfields2
    ordinal2: _b.int
    bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3
    ordinal3: _b.int
    bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4
    bitfields5: pm4_mec_release_mem_union_bitfields4_bitfields5
    ordinal4: _b.int
    address_hi: _b.int
    data_lo: _b.int
    data_hi: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mec_release_mem_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ..., bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4 = ..., bitfields5: pm4_mec_release_mem_union_bitfields4_bitfields5 = ..., ordinal4: _b.int = ..., address_hi: _b.int = ..., data_lo: _b.int = ..., data_hi: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields2(_c.Union):
    bitfields2: pm4_mec_release_mem_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mec_release_mem_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields2_bitfields2(_c.Structure):
    event_type: _b.int
    reserved1: _b.int
    event_index: _b.int
    tcl1_vol_action_ena: _b.int
    tc_vol_action_ena: _b.int
    reserved2: _b.int
    tc_wb_action_ena: _b.int
    tcl1_action_ena: _b.int
    tc_action_ena: _b.int
    reserved3: _b.int
    atc: _b.int
    cache_policy: _b.int
    reserved4: _b.int
    def __init__(__self, event_type: _b.int = ..., reserved1: _b.int = ..., event_index: _b.int = ..., tcl1_vol_action_ena: _b.int = ..., tc_vol_action_ena: _b.int = ..., reserved2: _b.int = ..., tc_wb_action_ena: _b.int = ..., tcl1_action_ena: _b.int = ..., tc_action_ena: _b.int = ..., reserved3: _b.int = ..., atc: _b.int = ..., cache_policy: _b.int = ..., reserved4: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields3(_c.Union):
    bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3
    ordinal3: _b.int
    def __init__(__self, bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields3_bitfields3(_c.Structure):
    reserved5: _b.int
    dst_sel: _b.int
    reserved6: _b.int
    int_sel: _b.int
    reserved7: _b.int
    data_sel: _b.int
    def __init__(__self, reserved5: _b.int = ..., dst_sel: _b.int = ..., reserved6: _b.int = ..., int_sel: _b.int = ..., reserved7: _b.int = ..., data_sel: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields4(_c.Union):
    bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4
    bitfields5: pm4_mec_release_mem_union_bitfields4_bitfields5
    ordinal4: _b.int
    def __init__(__self, bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4 = ..., bitfields5: pm4_mec_release_mem_union_bitfields4_bitfields5 = ..., ordinal4: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields4_bitfields4(_c.Structure):
    reserved8: _b.int
    address_lo_32b: _b.int
    def __init__(__self, reserved8: _b.int = ..., address_lo_32b: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields4_bitfields5(_c.Structure):
    reserved9: _b.int
    address_lo_64b: _b.int
    def __init__(__self, reserved9: _b.int = ..., address_lo_64b: _b.int = ...) -> None: ...

class it_opcode_type(_Enum):
    IT_NOP: _t.ClassVar[it_opcode_type]
    IT_SET_BASE: _t.ClassVar[it_opcode_type]
    IT_CLEAR_STATE: _t.ClassVar[it_opcode_type]
    IT_INDEX_BUFFER_SIZE: _t.ClassVar[it_opcode_type]
    IT_DISPATCH_DIRECT: _t.ClassVar[it_opcode_type]
    IT_DISPATCH_INDIRECT: _t.ClassVar[it_opcode_type]
    IT_ATOMIC_GDS: _t.ClassVar[it_opcode_type]
    IT_OCCLUSION_QUERY: _t.ClassVar[it_opcode_type]
    IT_SET_PREDICATION: _t.ClassVar[it_opcode_type]
    IT_REG_RMW: _t.ClassVar[it_opcode_type]
    IT_COND_EXEC: _t.ClassVar[it_opcode_type]
    IT_PRED_EXEC: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDIRECT: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDEX_INDIRECT: _t.ClassVar[it_opcode_type]
    IT_INDEX_BASE: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDEX_2: _t.ClassVar[it_opcode_type]
    IT_CONTEXT_CONTROL: _t.ClassVar[it_opcode_type]
    IT_INDEX_TYPE: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDIRECT_MULTI: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDEX_AUTO: _t.ClassVar[it_opcode_type]
    IT_NUM_INSTANCES: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDEX_MULTI_AUTO: _t.ClassVar[it_opcode_type]
    IT_INDIRECT_BUFFER_CNST: _t.ClassVar[it_opcode_type]
    IT_STRMOUT_BUFFER_UPDATE: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDEX_OFFSET_2: _t.ClassVar[it_opcode_type]
    IT_DRAW_PREAMBLE: _t.ClassVar[it_opcode_type]
    IT_WRITE_DATA: _t.ClassVar[it_opcode_type]
    IT_DRAW_INDEX_INDIRECT_MULTI: _t.ClassVar[it_opcode_type]
    IT_MEM_SEMAPHORE: _t.ClassVar[it_opcode_type]
    IT_COPY_DW: _t.ClassVar[it_opcode_type]
    IT_WAIT_REG_MEM: _t.ClassVar[it_opcode_type]
    IT_INDIRECT_BUFFER: _t.ClassVar[it_opcode_type]
    IT_COPY_DATA: _t.ClassVar[it_opcode_type]
    IT_PFP_SYNC_ME: _t.ClassVar[it_opcode_type]
    IT_SURFACE_SYNC: _t.ClassVar[it_opcode_type]
    IT_COND_WRITE: _t.ClassVar[it_opcode_type]
    IT_EVENT_WRITE: _t.ClassVar[it_opcode_type]
    IT_EVENT_WRITE_EOP: _t.ClassVar[it_opcode_type]
    IT_EVENT_WRITE_EOS: _t.ClassVar[it_opcode_type]
    IT_RELEASE_MEM: _t.ClassVar[it_opcode_type]
    IT_PREAMBLE_CNTL: _t.ClassVar[it_opcode_type]
    IT_DMA_DATA: _t.ClassVar[it_opcode_type]
    IT_ACQUIRE_MEM: _t.ClassVar[it_opcode_type]
    IT_REWIND: _t.ClassVar[it_opcode_type]
    IT_LOAD_UCONFIG_REG: _t.ClassVar[it_opcode_type]
    IT_LOAD_SH_REG: _t.ClassVar[it_opcode_type]
    IT_LOAD_CONFIG_REG: _t.ClassVar[it_opcode_type]
    IT_LOAD_CONTEXT_REG: _t.ClassVar[it_opcode_type]
    IT_SET_CONFIG_REG: _t.ClassVar[it_opcode_type]
    IT_SET_CONTEXT_REG: _t.ClassVar[it_opcode_type]
    IT_SET_CONTEXT_REG_INDIRECT: _t.ClassVar[it_opcode_type]
    IT_SET_SH_REG: _t.ClassVar[it_opcode_type]
    IT_SET_SH_REG_OFFSET: _t.ClassVar[it_opcode_type]
    IT_SET_QUEUE_REG: _t.ClassVar[it_opcode_type]
    IT_SET_UCONFIG_REG: _t.ClassVar[it_opcode_type]
    IT_SCRATCH_RAM_WRITE: _t.ClassVar[it_opcode_type]
    IT_SCRATCH_RAM_READ: _t.ClassVar[it_opcode_type]
    IT_LOAD_CONST_RAM: _t.ClassVar[it_opcode_type]
    IT_WRITE_CONST_RAM: _t.ClassVar[it_opcode_type]
    IT_DUMP_CONST_RAM: _t.ClassVar[it_opcode_type]
    IT_INCREMENT_CE_COUNTER: _t.ClassVar[it_opcode_type]
    IT_INCREMENT_DE_COUNTER: _t.ClassVar[it_opcode_type]
    IT_WAIT_ON_CE_COUNTER: _t.ClassVar[it_opcode_type]
    IT_WAIT_ON_DE_COUNTER_DIFF: _t.ClassVar[it_opcode_type]
    IT_SWITCH_BUFFER: _t.ClassVar[it_opcode_type]
    IT_SET_RESOURCES: _t.ClassVar[it_opcode_type]
    IT_MAP_PROCESS: _t.ClassVar[it_opcode_type]
    IT_MAP_QUEUES: _t.ClassVar[it_opcode_type]
    IT_UNMAP_QUEUES: _t.ClassVar[it_opcode_type]
    IT_QUERY_STATUS: _t.ClassVar[it_opcode_type]
    IT_RUN_LIST: _t.ClassVar[it_opcode_type]

class mes_set_resources_queue_type_enum(_Enum):
    queue_type__mes_set_resources__kernel_interface_queue_kiq: _t.ClassVar[mes_set_resources_queue_type_enum]
    queue_type__mes_set_resources__hsa_interface_queue_hiq: _t.ClassVar[mes_set_resources_queue_type_enum]
    queue_type__mes_set_resources__hsa_debug_interface_queue: _t.ClassVar[mes_set_resources_queue_type_enum]

class mes_map_queues_queue_sel_vi_enum(_Enum):
    queue_sel__mes_map_queues__map_to_specified_queue_slots_vi: _t.ClassVar[mes_map_queues_queue_sel_vi_enum]
    queue_sel__mes_map_queues__map_to_hws_determined_queue_slots_vi: _t.ClassVar[mes_map_queues_queue_sel_vi_enum]

class mes_map_queues_queue_type_vi_enum(_Enum):
    queue_type__mes_map_queues__normal_compute_vi: _t.ClassVar[mes_map_queues_queue_type_vi_enum]
    queue_type__mes_map_queues__debug_interface_queue_vi: _t.ClassVar[mes_map_queues_queue_type_vi_enum]
    queue_type__mes_map_queues__normal_latency_static_queue_vi: _t.ClassVar[mes_map_queues_queue_type_vi_enum]
    queue_type__mes_map_queues__low_latency_static_queue_vi: _t.ClassVar[mes_map_queues_queue_type_vi_enum]

class mes_map_queues_engine_sel_vi_enum(_Enum):
    engine_sel__mes_map_queues__compute_vi: _t.ClassVar[mes_map_queues_engine_sel_vi_enum]
    engine_sel__mes_map_queues__sdma0_vi: _t.ClassVar[mes_map_queues_engine_sel_vi_enum]
    engine_sel__mes_map_queues__sdma1_vi: _t.ClassVar[mes_map_queues_engine_sel_vi_enum]

class mes_query_status_interrupt_sel_enum(_Enum):
    interrupt_sel__mes_query_status__completion_status: _t.ClassVar[mes_query_status_interrupt_sel_enum]
    interrupt_sel__mes_query_status__process_status: _t.ClassVar[mes_query_status_interrupt_sel_enum]
    interrupt_sel__mes_query_status__queue_status: _t.ClassVar[mes_query_status_interrupt_sel_enum]

class mes_query_status_command_enum(_Enum):
    command__mes_query_status__interrupt_only: _t.ClassVar[mes_query_status_command_enum]
    command__mes_query_status__fence_only_immediate: _t.ClassVar[mes_query_status_command_enum]
    command__mes_query_status__fence_only_after_write_ack: _t.ClassVar[mes_query_status_command_enum]
    command__mes_query_status__fence_wait_for_write_ack_send_interrupt: _t.ClassVar[mes_query_status_command_enum]

class mes_query_status_engine_sel_enum(_Enum):
    engine_sel__mes_query_status__compute: _t.ClassVar[mes_query_status_engine_sel_enum]
    engine_sel__mes_query_status__sdma0_queue: _t.ClassVar[mes_query_status_engine_sel_enum]
    engine_sel__mes_query_status__sdma1_queue: _t.ClassVar[mes_query_status_engine_sel_enum]

class mes_unmap_queues_action_enum(_Enum):
    action__mes_unmap_queues__preempt_queues: _t.ClassVar[mes_unmap_queues_action_enum]
    action__mes_unmap_queues__reset_queues: _t.ClassVar[mes_unmap_queues_action_enum]
    action__mes_unmap_queues__disable_process_queues: _t.ClassVar[mes_unmap_queues_action_enum]
    action__mes_unmap_queues__reserved: _t.ClassVar[mes_unmap_queues_action_enum]

class mes_unmap_queues_queue_sel_enum(_Enum):
    queue_sel__mes_unmap_queues__perform_request_on_specified_queues: _t.ClassVar[mes_unmap_queues_queue_sel_enum]
    queue_sel__mes_unmap_queues__perform_request_on_pasid_queues: _t.ClassVar[mes_unmap_queues_queue_sel_enum]
    queue_sel__mes_unmap_queues__unmap_all_queues: _t.ClassVar[mes_unmap_queues_queue_sel_enum]
    queue_sel__mes_unmap_queues__unmap_all_non_static_queues: _t.ClassVar[mes_unmap_queues_queue_sel_enum]

class mes_unmap_queues_engine_sel_enum(_Enum):
    engine_sel__mes_unmap_queues__compute: _t.ClassVar[mes_unmap_queues_engine_sel_enum]
    engine_sel__mes_unmap_queues__sdma0: _t.ClassVar[mes_unmap_queues_engine_sel_enum]
    engine_sel__mes_unmap_queues__sdmal: _t.ClassVar[mes_unmap_queues_engine_sel_enum]

class RELEASE_MEM_event_index_enum(_Enum):
    event_index___release_mem__end_of_pipe: _t.ClassVar[RELEASE_MEM_event_index_enum]
    event_index___release_mem__shader_done: _t.ClassVar[RELEASE_MEM_event_index_enum]

class RELEASE_MEM_cache_policy_enum(_Enum):
    cache_policy___release_mem__lru: _t.ClassVar[RELEASE_MEM_cache_policy_enum]
    cache_policy___release_mem__stream: _t.ClassVar[RELEASE_MEM_cache_policy_enum]
    cache_policy___release_mem__bypass: _t.ClassVar[RELEASE_MEM_cache_policy_enum]

class RELEASE_MEM_dst_sel_enum(_Enum):
    dst_sel___release_mem__memory_controller: _t.ClassVar[RELEASE_MEM_dst_sel_enum]
    dst_sel___release_mem__tc_l2: _t.ClassVar[RELEASE_MEM_dst_sel_enum]
    dst_sel___release_mem__queue_write_pointer_register: _t.ClassVar[RELEASE_MEM_dst_sel_enum]
    dst_sel___release_mem__queue_write_pointer_poll_mask_bit: _t.ClassVar[RELEASE_MEM_dst_sel_enum]

class RELEASE_MEM_int_sel_enum(_Enum):
    int_sel___release_mem__none: _t.ClassVar[RELEASE_MEM_int_sel_enum]
    int_sel___release_mem__send_interrupt_only: _t.ClassVar[RELEASE_MEM_int_sel_enum]
    int_sel___release_mem__send_interrupt_after_write_confirm: _t.ClassVar[RELEASE_MEM_int_sel_enum]
    int_sel___release_mem__send_data_after_write_confirm: _t.ClassVar[RELEASE_MEM_int_sel_enum]

class RELEASE_MEM_data_sel_enum(_Enum):
    data_sel___release_mem__none: _t.ClassVar[RELEASE_MEM_data_sel_enum]
    data_sel___release_mem__send_32_bit_low: _t.ClassVar[RELEASE_MEM_data_sel_enum]
    data_sel___release_mem__send_64_bit_data: _t.ClassVar[RELEASE_MEM_data_sel_enum]
    data_sel___release_mem__send_gpu_clock_counter: _t.ClassVar[RELEASE_MEM_data_sel_enum]
    data_sel___release_mem__send_cp_perfcounter_hi_lo: _t.ClassVar[RELEASE_MEM_data_sel_enum]
    data_sel___release_mem__store_gds_data_to_memory: _t.ClassVar[RELEASE_MEM_data_sel_enum]

IT_NOP: _b.int
IT_SET_BASE: _b.int
IT_CLEAR_STATE: _b.int
IT_INDEX_BUFFER_SIZE: _b.int
IT_DISPATCH_DIRECT: _b.int
IT_DISPATCH_INDIRECT: _b.int
IT_ATOMIC_GDS: _b.int
IT_OCCLUSION_QUERY: _b.int
IT_SET_PREDICATION: _b.int
IT_REG_RMW: _b.int
IT_COND_EXEC: _b.int
IT_PRED_EXEC: _b.int
IT_DRAW_INDIRECT: _b.int
IT_DRAW_INDEX_INDIRECT: _b.int
IT_INDEX_BASE: _b.int
IT_DRAW_INDEX_2: _b.int
IT_CONTEXT_CONTROL: _b.int
IT_INDEX_TYPE: _b.int
IT_DRAW_INDIRECT_MULTI: _b.int
IT_DRAW_INDEX_AUTO: _b.int
IT_NUM_INSTANCES: _b.int
IT_DRAW_INDEX_MULTI_AUTO: _b.int
IT_INDIRECT_BUFFER_CNST: _b.int
IT_STRMOUT_BUFFER_UPDATE: _b.int
IT_DRAW_INDEX_OFFSET_2: _b.int
IT_DRAW_PREAMBLE: _b.int
IT_WRITE_DATA: _b.int
IT_DRAW_INDEX_INDIRECT_MULTI: _b.int
IT_MEM_SEMAPHORE: _b.int
IT_COPY_DW: _b.int
IT_WAIT_REG_MEM: _b.int
IT_INDIRECT_BUFFER: _b.int
IT_COPY_DATA: _b.int
IT_PFP_SYNC_ME: _b.int
IT_SURFACE_SYNC: _b.int
IT_COND_WRITE: _b.int
IT_EVENT_WRITE: _b.int
IT_EVENT_WRITE_EOP: _b.int
IT_EVENT_WRITE_EOS: _b.int
IT_RELEASE_MEM: _b.int
IT_PREAMBLE_CNTL: _b.int
IT_DMA_DATA: _b.int
IT_ACQUIRE_MEM: _b.int
IT_REWIND: _b.int
IT_LOAD_UCONFIG_REG: _b.int
IT_LOAD_SH_REG: _b.int
IT_LOAD_CONFIG_REG: _b.int
IT_LOAD_CONTEXT_REG: _b.int
IT_SET_CONFIG_REG: _b.int
IT_SET_CONTEXT_REG: _b.int
IT_SET_CONTEXT_REG_INDIRECT: _b.int
IT_SET_SH_REG: _b.int
IT_SET_SH_REG_OFFSET: _b.int
IT_SET_QUEUE_REG: _b.int
IT_SET_UCONFIG_REG: _b.int
IT_SCRATCH_RAM_WRITE: _b.int
IT_SCRATCH_RAM_READ: _b.int
IT_LOAD_CONST_RAM: _b.int
IT_WRITE_CONST_RAM: _b.int
IT_DUMP_CONST_RAM: _b.int
IT_INCREMENT_CE_COUNTER: _b.int
IT_INCREMENT_DE_COUNTER: _b.int
IT_WAIT_ON_CE_COUNTER: _b.int
IT_WAIT_ON_DE_COUNTER_DIFF: _b.int
IT_SWITCH_BUFFER: _b.int
IT_SET_RESOURCES: _b.int
IT_MAP_PROCESS: _b.int
IT_MAP_QUEUES: _b.int
IT_UNMAP_QUEUES: _b.int
IT_QUERY_STATUS: _b.int
IT_RUN_LIST: _b.int
queue_type__mes_set_resources__kernel_interface_queue_kiq: _b.int
queue_type__mes_set_resources__hsa_interface_queue_hiq: _b.int
queue_type__mes_set_resources__hsa_debug_interface_queue: _b.int
queue_sel__mes_map_queues__map_to_specified_queue_slots_vi: _b.int
queue_sel__mes_map_queues__map_to_hws_determined_queue_slots_vi: _b.int
queue_type__mes_map_queues__normal_compute_vi: _b.int
queue_type__mes_map_queues__debug_interface_queue_vi: _b.int
queue_type__mes_map_queues__normal_latency_static_queue_vi: _b.int
queue_type__mes_map_queues__low_latency_static_queue_vi: _b.int
engine_sel__mes_map_queues__compute_vi: _b.int
engine_sel__mes_map_queues__sdma0_vi: _b.int
engine_sel__mes_map_queues__sdma1_vi: _b.int
interrupt_sel__mes_query_status__completion_status: _b.int
interrupt_sel__mes_query_status__process_status: _b.int
interrupt_sel__mes_query_status__queue_status: _b.int
command__mes_query_status__interrupt_only: _b.int
command__mes_query_status__fence_only_immediate: _b.int
command__mes_query_status__fence_only_after_write_ack: _b.int
command__mes_query_status__fence_wait_for_write_ack_send_interrupt: _b.int
engine_sel__mes_query_status__compute: _b.int
engine_sel__mes_query_status__sdma0_queue: _b.int
engine_sel__mes_query_status__sdma1_queue: _b.int
action__mes_unmap_queues__preempt_queues: _b.int
action__mes_unmap_queues__reset_queues: _b.int
action__mes_unmap_queues__disable_process_queues: _b.int
action__mes_unmap_queues__reserved: _b.int
queue_sel__mes_unmap_queues__perform_request_on_specified_queues: _b.int
queue_sel__mes_unmap_queues__perform_request_on_pasid_queues: _b.int
queue_sel__mes_unmap_queues__unmap_all_queues: _b.int
queue_sel__mes_unmap_queues__unmap_all_non_static_queues: _b.int
engine_sel__mes_unmap_queues__compute: _b.int
engine_sel__mes_unmap_queues__sdma0: _b.int
engine_sel__mes_unmap_queues__sdmal: _b.int
event_index___release_mem__end_of_pipe: _b.int
event_index___release_mem__shader_done: _b.int
cache_policy___release_mem__lru: _b.int
cache_policy___release_mem__stream: _b.int
cache_policy___release_mem__bypass: _b.int
dst_sel___release_mem__memory_controller: _b.int
dst_sel___release_mem__tc_l2: _b.int
dst_sel___release_mem__queue_write_pointer_register: _b.int
dst_sel___release_mem__queue_write_pointer_poll_mask_bit: _b.int
int_sel___release_mem__none: _b.int
int_sel___release_mem__send_interrupt_only: _b.int
int_sel___release_mem__send_interrupt_after_write_confirm: _b.int
int_sel___release_mem__send_data_after_write_confirm: _b.int
data_sel___release_mem__none: _b.int
data_sel___release_mem__send_32_bit_low: _b.int
data_sel___release_mem__send_64_bit_data: _b.int
data_sel___release_mem__send_gpu_clock_counter: _b.int
data_sel___release_mem__send_cp_perfcounter_hi_lo: _b.int
data_sel___release_mem__store_gds_data_to_memory: _b.int
PM4_TYPE_0: _b.int
PM4_TYPE_2: _b.int
PM4_TYPE_3: _b.int
CACHE_FLUSH_AND_INV_TS_EVENT: _b.int
