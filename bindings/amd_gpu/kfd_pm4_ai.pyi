"""PM4 packets that the KFD scheduler writes, gfx9 and later, as structures: kfd_pm4_opcodes.h, kfd_pm4_headers_ai.h, kfd_pm4_headers_aldebaran.h. Types for editors and mypy. Made by `autogen regen amd_gpu.kfd_pm4_ai` from headers/amd_gpu/kfd_pm4_ai.toml; do not edit."""

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
    ib_base_hi: _b.int
    bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4
    ordinal4: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_runlist_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., ib_base_hi: _b.int = ..., bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4 = ..., ordinal4: _b.int = ...) -> None: ...

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

class pm4_mes_runlist_union_bitfields4(_c.Union):
    bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4
    ordinal4: _b.int
    def __init__(__self, bitfields4: pm4_mes_runlist_union_bitfields4_bitfields4 = ..., ordinal4: _b.int = ...) -> None: ...

class pm4_mes_runlist_union_bitfields4_bitfields4(_c.Structure):
    ib_size: _b.int
    chain: _b.int
    offload_polling: _b.int
    chained_runlist_idle_disable: _b.int
    valid: _b.int
    process_cnt: _b.int
    reserved3: _b.int
    def __init__(__self, ib_size: _b.int = ..., chain: _b.int = ..., offload_polling: _b.int = ..., chained_runlist_idle_disable: _b.int = ..., valid: _b.int = ..., process_cnt: _b.int = ..., reserved3: _b.int = ...) -> None: ...

class pm4_mes_map_process(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_map_process_union_bitfields2_bitfields2
    ordinal2: _b.int
    vm_context_page_table_base_addr_lo32: _b.int
    vm_context_page_table_base_addr_hi32: _b.int
    sh_mem_bases: _b.int
    sh_mem_config: _b.int
    sq_shader_tba_lo: _b.int
    sq_shader_tba_hi: _b.int
    sq_shader_tma_lo: _b.int
    sq_shader_tma_hi: _b.int
    reserved6: _b.int
    gds_addr_lo: _b.int
    gds_addr_hi: _b.int
    bitfields14: pm4_mes_map_process_union_bitfields14_bitfields14
    ordinal14: _b.int
    completion_signal_lo: _b.int
    completion_signal_hi: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_map_process_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., vm_context_page_table_base_addr_lo32: _b.int = ..., vm_context_page_table_base_addr_hi32: _b.int = ..., sh_mem_bases: _b.int = ..., sh_mem_config: _b.int = ..., sq_shader_tba_lo: _b.int = ..., sq_shader_tba_hi: _b.int = ..., sq_shader_tma_lo: _b.int = ..., sq_shader_tma_hi: _b.int = ..., reserved6: _b.int = ..., gds_addr_lo: _b.int = ..., gds_addr_hi: _b.int = ..., bitfields14: pm4_mes_map_process_union_bitfields14_bitfields14 = ..., ordinal14: _b.int = ..., completion_signal_lo: _b.int = ..., completion_signal_hi: _b.int = ...) -> None: ...

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
    exec_cleaner_shader: _b.int
    debug_vmid: _b.int
    new_debug: _b.int
    reserved2: _b.int
    diq_enable: _b.int
    process_quantum: _b.int
    def __init__(__self, pasid: _b.int = ..., reserved1: _b.int = ..., exec_cleaner_shader: _b.int = ..., debug_vmid: _b.int = ..., new_debug: _b.int = ..., reserved2: _b.int = ..., diq_enable: _b.int = ..., process_quantum: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields14(_c.Union):
    bitfields14: pm4_mes_map_process_union_bitfields14_bitfields14
    ordinal14: _b.int
    def __init__(__self, bitfields14: pm4_mes_map_process_union_bitfields14_bitfields14 = ..., ordinal14: _b.int = ...) -> None: ...

class pm4_mes_map_process_union_bitfields14_bitfields14(_c.Structure):
    num_gws: _b.int
    sdma_enable: _b.int
    num_oac: _b.int
    gds_size_hi: _b.int
    gds_size: _b.int
    num_queues: _b.int
    def __init__(__self, num_gws: _b.int = ..., sdma_enable: _b.int = ..., num_oac: _b.int = ..., gds_size_hi: _b.int = ..., gds_size: _b.int = ..., num_queues: _b.int = ...) -> None: ...

class PM4_MES_MAP_PROCESS_VM(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    reserved1: _b.int
    vm_context_cntl: _b.int
    reserved2: _b.int
    vm_context_page_table_end_addr_lo32: _b.int
    vm_context_page_table_end_addr_hi32: _b.int
    vm_context_page_table_start_addr_lo32: _b.int
    vm_context_page_table_start_addr_hi32: _b.int
    reserved3: _b.int
    reserved4: _b.int
    reserved5: _b.int
    reserved6: _b.int
    reserved7: _b.int
    reserved8: _b.int
    completion_signal_lo32: _b.int
    completion_signal_hi32: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., reserved1: _b.int = ..., vm_context_cntl: _b.int = ..., reserved2: _b.int = ..., vm_context_page_table_end_addr_lo32: _b.int = ..., vm_context_page_table_end_addr_hi32: _b.int = ..., vm_context_page_table_start_addr_lo32: _b.int = ..., vm_context_page_table_start_addr_hi32: _b.int = ..., reserved3: _b.int = ..., reserved4: _b.int = ..., reserved5: _b.int = ..., reserved6: _b.int = ..., reserved7: _b.int = ..., reserved8: _b.int = ..., completion_signal_lo32: _b.int = ..., completion_signal_hi32: _b.int = ...) -> None: ...

class PM4_MES_MAP_PROCESS_VM_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

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
    extended_engine_sel: _b.int
    queue_sel: _b.int
    reserved5: _b.int
    gws_control_queue: _b.int
    reserved2: _b.int
    queue_type: _b.int
    reserved3: _b.int
    engine_sel: _b.int
    num_queues: _b.int
    def __init__(__self, reserved1: _b.int = ..., extended_engine_sel: _b.int = ..., queue_sel: _b.int = ..., reserved5: _b.int = ..., gws_control_queue: _b.int = ..., reserved2: _b.int = ..., queue_type: _b.int = ..., reserved3: _b.int = ..., engine_sel: _b.int = ..., num_queues: _b.int = ...) -> None: ...

class pm4_mes_map_queues_union_bitfields3(_c.Union):
    bitfields3: pm4_mes_map_queues_union_bitfields3_bitfields3
    ordinal3: _b.int
    def __init__(__self, bitfields3: pm4_mes_map_queues_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mes_map_queues_union_bitfields3_bitfields3(_c.Structure):
    reserved3: _b.int
    check_disable: _b.int
    doorbell_offset: _b.int
    reserved4: _b.int
    def __init__(__self, reserved3: _b.int = ..., check_disable: _b.int = ..., doorbell_offset: _b.int = ..., reserved4: _b.int = ...) -> None: ...

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
    engine_sel: _b.int
    reserved3: _b.int
    def __init__(__self, reserved2: _b.int = ..., doorbell_offset: _b.int = ..., engine_sel: _b.int = ..., reserved3: _b.int = ...) -> None: ...

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
    extended_engine_sel: _b.int
    queue_sel: _b.int
    reserved2: _b.int
    engine_sel: _b.int
    num_queues: _b.int
    def __init__(__self, action: _b.int = ..., extended_engine_sel: _b.int = ..., queue_sel: _b.int = ..., reserved2: _b.int = ..., engine_sel: _b.int = ..., num_queues: _b.int = ...) -> None: ...

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
    bitfields4b: pm4_mec_release_mem_union_bitfields4_bitfields4b
    reserved12: _b.int
    ordinal4: _b.int
    address_hi: _b.int
    reserved13: _b.int
    ordinal5: _b.int
    data_lo: _b.int
    cmp_data_lo: _b.int
    bitfields6c: pm4_mec_release_mem_union_data_lo_bitfields6c
    reserved14: _b.int
    ordinal6: _b.int
    data_hi: _b.int
    cmp_data_hi: _b.int
    reserved15: _b.int
    reserved16: _b.int
    ordinal7: _b.int
    int_ctxid: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mec_release_mem_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ..., bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4 = ..., bitfields4b: pm4_mec_release_mem_union_bitfields4_bitfields4b = ..., reserved12: _b.int = ..., ordinal4: _b.int = ..., address_hi: _b.int = ..., reserved13: _b.int = ..., ordinal5: _b.int = ..., data_lo: _b.int = ..., cmp_data_lo: _b.int = ..., bitfields6c: pm4_mec_release_mem_union_data_lo_bitfields6c = ..., reserved14: _b.int = ..., ordinal6: _b.int = ..., data_hi: _b.int = ..., cmp_data_hi: _b.int = ..., reserved15: _b.int = ..., reserved16: _b.int = ..., ordinal7: _b.int = ..., int_ctxid: _b.int = ...) -> None: ...

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
    tc_nc_action_ena: _b.int
    tc_wc_action_ena: _b.int
    tc_md_action_ena: _b.int
    reserved4: _b.int
    cache_policy: _b.int
    reserved5: _b.int
    pq_exe_status: _b.int
    reserved6: _b.int
    def __init__(__self, event_type: _b.int = ..., reserved1: _b.int = ..., event_index: _b.int = ..., tcl1_vol_action_ena: _b.int = ..., tc_vol_action_ena: _b.int = ..., reserved2: _b.int = ..., tc_wb_action_ena: _b.int = ..., tcl1_action_ena: _b.int = ..., tc_action_ena: _b.int = ..., reserved3: _b.int = ..., tc_nc_action_ena: _b.int = ..., tc_wc_action_ena: _b.int = ..., tc_md_action_ena: _b.int = ..., reserved4: _b.int = ..., cache_policy: _b.int = ..., reserved5: _b.int = ..., pq_exe_status: _b.int = ..., reserved6: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields3(_c.Union):
    bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3
    ordinal3: _b.int
    def __init__(__self, bitfields3: pm4_mec_release_mem_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields3_bitfields3(_c.Structure):
    reserved7: _b.int
    dst_sel: _b.int
    reserved8: _b.int
    int_sel: _b.int
    reserved9: _b.int
    data_sel: _b.int
    def __init__(__self, reserved7: _b.int = ..., dst_sel: _b.int = ..., reserved8: _b.int = ..., int_sel: _b.int = ..., reserved9: _b.int = ..., data_sel: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields4(_c.Union):
    bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4
    bitfields4b: pm4_mec_release_mem_union_bitfields4_bitfields4b
    reserved12: _b.int
    ordinal4: _b.int
    def __init__(__self, bitfields4: pm4_mec_release_mem_union_bitfields4_bitfields4 = ..., bitfields4b: pm4_mec_release_mem_union_bitfields4_bitfields4b = ..., reserved12: _b.int = ..., ordinal4: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields4_bitfields4(_c.Structure):
    reserved10: _b.int
    address_lo_32b: _b.int
    def __init__(__self, reserved10: _b.int = ..., address_lo_32b: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_bitfields4_bitfields4b(_c.Structure):
    reserved11: _b.int
    address_lo_64b: _b.int
    def __init__(__self, reserved11: _b.int = ..., address_lo_64b: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_address_hi(_c.Union):
    address_hi: _b.int
    reserved13: _b.int
    ordinal5: _b.int
    def __init__(__self, address_hi: _b.int = ..., reserved13: _b.int = ..., ordinal5: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_data_lo(_c.Union):
    data_lo: _b.int
    cmp_data_lo: _b.int
    bitfields6c: pm4_mec_release_mem_union_data_lo_bitfields6c
    reserved14: _b.int
    ordinal6: _b.int
    def __init__(__self, data_lo: _b.int = ..., cmp_data_lo: _b.int = ..., bitfields6c: pm4_mec_release_mem_union_data_lo_bitfields6c = ..., reserved14: _b.int = ..., ordinal6: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_data_lo_bitfields6c(_c.Structure):
    dw_offset: _b.int
    num_dwords: _b.int
    def __init__(__self, dw_offset: _b.int = ..., num_dwords: _b.int = ...) -> None: ...

class pm4_mec_release_mem_union_data_hi(_c.Union):
    data_hi: _b.int
    cmp_data_hi: _b.int
    reserved15: _b.int
    reserved16: _b.int
    ordinal7: _b.int
    def __init__(__self, data_hi: _b.int = ..., cmp_data_hi: _b.int = ..., reserved15: _b.int = ..., reserved16: _b.int = ..., ordinal7: _b.int = ...) -> None: ...

class pm4_mec_write_data_mmio(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mec_write_data_mmio_union_bitfields2_bitfields2
    ordinal2: _b.int
    bitfields3: pm4_mec_write_data_mmio_union_bitfields3_bitfields3
    ordinal3: _b.int
    reserved7: _b.int
    data: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mec_write_data_mmio_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., bitfields3: pm4_mec_write_data_mmio_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ..., reserved7: _b.int = ..., data: _b.int = ...) -> None: ...

class pm4_mec_write_data_mmio_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mec_write_data_mmio_union_bitfields2(_c.Union):
    bitfields2: pm4_mec_write_data_mmio_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mec_write_data_mmio_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mec_write_data_mmio_union_bitfields2_bitfields2(_c.Structure):
    reserved1: _b.int
    dst_sel: _b.int
    reserved2: _b.int
    addr_incr: _b.int
    reserved3: _b.int
    resume_vf: _b.int
    wr_confirm: _b.int
    reserved4: _b.int
    cache_policy: _b.int
    reserved5: _b.int
    def __init__(__self, reserved1: _b.int = ..., dst_sel: _b.int = ..., reserved2: _b.int = ..., addr_incr: _b.int = ..., reserved3: _b.int = ..., resume_vf: _b.int = ..., wr_confirm: _b.int = ..., reserved4: _b.int = ..., cache_policy: _b.int = ..., reserved5: _b.int = ...) -> None: ...

class pm4_mec_write_data_mmio_union_bitfields3(_c.Union):
    bitfields3: pm4_mec_write_data_mmio_union_bitfields3_bitfields3
    ordinal3: _b.int
    def __init__(__self, bitfields3: pm4_mec_write_data_mmio_union_bitfields3_bitfields3 = ..., ordinal3: _b.int = ...) -> None: ...

class pm4_mec_write_data_mmio_union_bitfields3_bitfields3(_c.Structure):
    dst_mmreg_addr: _b.int
    reserved6: _b.int
    def __init__(__self, dst_mmreg_addr: _b.int = ..., reserved6: _b.int = ...) -> None: ...

class pm4_mes_map_process_aldebaran(_c.Structure):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    bitfields2: pm4_mes_map_process_aldebaran_union_bitfields2_bitfields2
    ordinal2: _b.int
    vm_context_page_table_base_addr_lo32: _b.int
    vm_context_page_table_base_addr_hi32: _b.int
    sh_mem_bases: _b.int
    sh_mem_config: _b.int
    sq_shader_tba_lo: _b.int
    sq_shader_tba_hi: _b.int
    sq_shader_tma_lo: _b.int
    sq_shader_tma_hi: _b.int
    reserved6: _b.int
    gds_addr_lo: _b.int
    gds_addr_hi: _b.int
    bitfields14: pm4_mes_map_process_aldebaran_union_bitfields14_bitfields14
    ordinal14: _b.int
    spi_gdbg_per_vmid_cntl: _b.int
    tcp_watch_cntl: _c.Array[_c.c_uint32]
    completion_signal_lo: _b.int
    completion_signal_hi: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ..., bitfields2: pm4_mes_map_process_aldebaran_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ..., vm_context_page_table_base_addr_lo32: _b.int = ..., vm_context_page_table_base_addr_hi32: _b.int = ..., sh_mem_bases: _b.int = ..., sh_mem_config: _b.int = ..., sq_shader_tba_lo: _b.int = ..., sq_shader_tba_hi: _b.int = ..., sq_shader_tma_lo: _b.int = ..., sq_shader_tma_hi: _b.int = ..., reserved6: _b.int = ..., gds_addr_lo: _b.int = ..., gds_addr_hi: _b.int = ..., bitfields14: pm4_mes_map_process_aldebaran_union_bitfields14_bitfields14 = ..., ordinal14: _b.int = ..., spi_gdbg_per_vmid_cntl: _b.int = ..., tcp_watch_cntl: _c.Array[_c.c_uint32] = ..., completion_signal_lo: _b.int = ..., completion_signal_hi: _b.int = ...) -> None: ...

class pm4_mes_map_process_aldebaran_union_header(_c.Union):
    header: PM4_MES_TYPE_3_HEADER
    ordinal1: _b.int
    def __init__(__self, header: PM4_MES_TYPE_3_HEADER = ..., ordinal1: _b.int = ...) -> None: ...

class pm4_mes_map_process_aldebaran_union_bitfields2(_c.Union):
    bitfields2: pm4_mes_map_process_aldebaran_union_bitfields2_bitfields2
    ordinal2: _b.int
    def __init__(__self, bitfields2: pm4_mes_map_process_aldebaran_union_bitfields2_bitfields2 = ..., ordinal2: _b.int = ...) -> None: ...

class pm4_mes_map_process_aldebaran_union_bitfields2_bitfields2(_c.Structure):
    pasid: _b.int
    single_memops: _b.int
    exec_cleaner_shader: _b.int
    debug_vmid: _b.int
    new_debug: _b.int
    tmz: _b.int
    diq_enable: _b.int
    process_quantum: _b.int
    def __init__(__self, pasid: _b.int = ..., single_memops: _b.int = ..., exec_cleaner_shader: _b.int = ..., debug_vmid: _b.int = ..., new_debug: _b.int = ..., tmz: _b.int = ..., diq_enable: _b.int = ..., process_quantum: _b.int = ...) -> None: ...

class pm4_mes_map_process_aldebaran_union_bitfields14(_c.Union):
    bitfields14: pm4_mes_map_process_aldebaran_union_bitfields14_bitfields14
    ordinal14: _b.int
    def __init__(__self, bitfields14: pm4_mes_map_process_aldebaran_union_bitfields14_bitfields14 = ..., ordinal14: _b.int = ...) -> None: ...

class pm4_mes_map_process_aldebaran_union_bitfields14_bitfields14(_c.Structure):
    num_gws: _b.int
    sdma_enable: _b.int
    num_oac: _b.int
    gds_size_hi: _b.int
    gds_size: _b.int
    num_queues: _b.int
    def __init__(__self, num_gws: _b.int = ..., sdma_enable: _b.int = ..., num_oac: _b.int = ..., gds_size_hi: _b.int = ..., gds_size: _b.int = ..., num_queues: _b.int = ...) -> None: ...

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

class mes_map_queues_queue_sel_enum(_Enum):
    queue_sel__mes_map_queues__map_to_specified_queue_slots_vi: _t.ClassVar[mes_map_queues_queue_sel_enum]
    queue_sel__mes_map_queues__map_to_hws_determined_queue_slots_vi: _t.ClassVar[mes_map_queues_queue_sel_enum]

class mes_map_queues_queue_type_enum(_Enum):
    queue_type__mes_map_queues__normal_compute_vi: _t.ClassVar[mes_map_queues_queue_type_enum]
    queue_type__mes_map_queues__debug_interface_queue_vi: _t.ClassVar[mes_map_queues_queue_type_enum]
    queue_type__mes_map_queues__normal_latency_static_queue_vi: _t.ClassVar[mes_map_queues_queue_type_enum]
    queue_type__mes_map_queues__low_latency_static_queue_vi: _t.ClassVar[mes_map_queues_queue_type_enum]

class mes_map_queues_engine_sel_enum(_Enum):
    engine_sel__mes_map_queues__compute_vi: _t.ClassVar[mes_map_queues_engine_sel_enum]
    engine_sel__mes_map_queues__sdma0_vi: _t.ClassVar[mes_map_queues_engine_sel_enum]
    engine_sel__mes_map_queues__sdma1_vi: _t.ClassVar[mes_map_queues_engine_sel_enum]

class mes_map_queues_extended_engine_sel_enum(_Enum):
    extended_engine_sel__mes_map_queues__legacy_engine_sel: _t.ClassVar[mes_map_queues_extended_engine_sel_enum]
    extended_engine_sel__mes_map_queues__sdma0_to_7_sel: _t.ClassVar[mes_map_queues_extended_engine_sel_enum]
    extended_engine_sel__mes_map_queues__sdma8_to_15_sel: _t.ClassVar[mes_map_queues_extended_engine_sel_enum]

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

class mes_unmap_queues_extended_engine_sel_enum(_Enum):
    extended_engine_sel__mes_unmap_queues__legacy_engine_sel: _t.ClassVar[mes_unmap_queues_extended_engine_sel_enum]
    extended_engine_sel__mes_unmap_queues__sdma0_to_7_sel: _t.ClassVar[mes_unmap_queues_extended_engine_sel_enum]

class mec_release_mem_event_index_enum(_Enum):
    event_index__mec_release_mem__end_of_pipe: _t.ClassVar[mec_release_mem_event_index_enum]
    event_index__mec_release_mem__shader_done: _t.ClassVar[mec_release_mem_event_index_enum]

class mec_release_mem_cache_policy_enum(_Enum):
    cache_policy__mec_release_mem__lru: _t.ClassVar[mec_release_mem_cache_policy_enum]
    cache_policy__mec_release_mem__stream: _t.ClassVar[mec_release_mem_cache_policy_enum]

class mec_release_mem_pq_exe_status_enum(_Enum):
    pq_exe_status__mec_release_mem__default: _t.ClassVar[mec_release_mem_pq_exe_status_enum]
    pq_exe_status__mec_release_mem__phase_update: _t.ClassVar[mec_release_mem_pq_exe_status_enum]

class mec_release_mem_dst_sel_enum(_Enum):
    dst_sel__mec_release_mem__memory_controller: _t.ClassVar[mec_release_mem_dst_sel_enum]
    dst_sel__mec_release_mem__tc_l2: _t.ClassVar[mec_release_mem_dst_sel_enum]
    dst_sel__mec_release_mem__queue_write_pointer_register: _t.ClassVar[mec_release_mem_dst_sel_enum]
    dst_sel__mec_release_mem__queue_write_pointer_poll_mask_bit: _t.ClassVar[mec_release_mem_dst_sel_enum]

class mec_release_mem_int_sel_enum(_Enum):
    int_sel__mec_release_mem__none: _t.ClassVar[mec_release_mem_int_sel_enum]
    int_sel__mec_release_mem__send_interrupt_only: _t.ClassVar[mec_release_mem_int_sel_enum]
    int_sel__mec_release_mem__send_interrupt_after_write_confirm: _t.ClassVar[mec_release_mem_int_sel_enum]
    int_sel__mec_release_mem__send_data_after_write_confirm: _t.ClassVar[mec_release_mem_int_sel_enum]
    int_sel__mec_release_mem__unconditionally_send_int_ctxid: _t.ClassVar[mec_release_mem_int_sel_enum]
    int_sel__mec_release_mem__conditionally_send_int_ctxid_based_on_32_bit_compare: _t.ClassVar[mec_release_mem_int_sel_enum]
    int_sel__mec_release_mem__conditionally_send_int_ctxid_based_on_64_bit_compare: _t.ClassVar[mec_release_mem_int_sel_enum]

class mec_release_mem_data_sel_enum(_Enum):
    data_sel__mec_release_mem__none: _t.ClassVar[mec_release_mem_data_sel_enum]
    data_sel__mec_release_mem__send_32_bit_low: _t.ClassVar[mec_release_mem_data_sel_enum]
    data_sel__mec_release_mem__send_64_bit_data: _t.ClassVar[mec_release_mem_data_sel_enum]
    data_sel__mec_release_mem__send_gpu_clock_counter: _t.ClassVar[mec_release_mem_data_sel_enum]
    data_sel__mec_release_mem__send_cp_perfcounter_hi_lo: _t.ClassVar[mec_release_mem_data_sel_enum]
    data_sel__mec_release_mem__store_gds_data_to_memory: _t.ClassVar[mec_release_mem_data_sel_enum]

class WRITE_DATA_dst_sel_enum(_Enum):
    dst_sel___write_data__mem_mapped_register: _t.ClassVar[WRITE_DATA_dst_sel_enum]
    dst_sel___write_data__tc_l2: _t.ClassVar[WRITE_DATA_dst_sel_enum]
    dst_sel___write_data__gds: _t.ClassVar[WRITE_DATA_dst_sel_enum]
    dst_sel___write_data__memory: _t.ClassVar[WRITE_DATA_dst_sel_enum]
    dst_sel___write_data__memory_mapped_adc_persistent_state: _t.ClassVar[WRITE_DATA_dst_sel_enum]

class WRITE_DATA_addr_incr_enum(_Enum):
    addr_incr___write_data__increment_address: _t.ClassVar[WRITE_DATA_addr_incr_enum]
    addr_incr___write_data__do_not_increment_address: _t.ClassVar[WRITE_DATA_addr_incr_enum]

class WRITE_DATA_wr_confirm_enum(_Enum):
    wr_confirm___write_data__do_not_wait_for_write_confirmation: _t.ClassVar[WRITE_DATA_wr_confirm_enum]
    wr_confirm___write_data__wait_for_write_confirmation: _t.ClassVar[WRITE_DATA_wr_confirm_enum]

class WRITE_DATA_cache_policy_enum(_Enum):
    cache_policy___write_data__lru: _t.ClassVar[WRITE_DATA_cache_policy_enum]
    cache_policy___write_data__stream: _t.ClassVar[WRITE_DATA_cache_policy_enum]

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
extended_engine_sel__mes_map_queues__legacy_engine_sel: _b.int
extended_engine_sel__mes_map_queues__sdma0_to_7_sel: _b.int
extended_engine_sel__mes_map_queues__sdma8_to_15_sel: _b.int
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
extended_engine_sel__mes_unmap_queues__legacy_engine_sel: _b.int
extended_engine_sel__mes_unmap_queues__sdma0_to_7_sel: _b.int
event_index__mec_release_mem__end_of_pipe: _b.int
event_index__mec_release_mem__shader_done: _b.int
cache_policy__mec_release_mem__lru: _b.int
cache_policy__mec_release_mem__stream: _b.int
pq_exe_status__mec_release_mem__default: _b.int
pq_exe_status__mec_release_mem__phase_update: _b.int
dst_sel__mec_release_mem__memory_controller: _b.int
dst_sel__mec_release_mem__tc_l2: _b.int
dst_sel__mec_release_mem__queue_write_pointer_register: _b.int
dst_sel__mec_release_mem__queue_write_pointer_poll_mask_bit: _b.int
int_sel__mec_release_mem__none: _b.int
int_sel__mec_release_mem__send_interrupt_only: _b.int
int_sel__mec_release_mem__send_interrupt_after_write_confirm: _b.int
int_sel__mec_release_mem__send_data_after_write_confirm: _b.int
int_sel__mec_release_mem__unconditionally_send_int_ctxid: _b.int
int_sel__mec_release_mem__conditionally_send_int_ctxid_based_on_32_bit_compare: _b.int
int_sel__mec_release_mem__conditionally_send_int_ctxid_based_on_64_bit_compare: _b.int
data_sel__mec_release_mem__none: _b.int
data_sel__mec_release_mem__send_32_bit_low: _b.int
data_sel__mec_release_mem__send_64_bit_data: _b.int
data_sel__mec_release_mem__send_gpu_clock_counter: _b.int
data_sel__mec_release_mem__send_cp_perfcounter_hi_lo: _b.int
data_sel__mec_release_mem__store_gds_data_to_memory: _b.int
dst_sel___write_data__mem_mapped_register: _b.int
dst_sel___write_data__tc_l2: _b.int
dst_sel___write_data__gds: _b.int
dst_sel___write_data__memory: _b.int
dst_sel___write_data__memory_mapped_adc_persistent_state: _b.int
addr_incr___write_data__increment_address: _b.int
addr_incr___write_data__do_not_increment_address: _b.int
wr_confirm___write_data__do_not_wait_for_write_confirmation: _b.int
wr_confirm___write_data__wait_for_write_confirmation: _b.int
cache_policy___write_data__lru: _b.int
cache_policy___write_data__stream: _b.int
PM4_TYPE_0: _b.int
PM4_TYPE_2: _b.int
PM4_TYPE_3: _b.int
CACHE_FLUSH_AND_INV_TS_EVENT: _b.int
