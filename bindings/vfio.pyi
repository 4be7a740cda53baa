"""VFIO, devices driven from user space: linux/vfio.h, linux/iommufd.h. Types for editors and mypy. Made by `autogen regen vfio` from headers/vfio.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class vfio_info_cap_header(_c.Structure):
    id: _b.int
    version: _b.int
    next: _b.int
    def __init__(__self, id: _b.int = ..., version: _b.int = ..., next: _b.int = ...) -> None: ...

class vfio_group_status(_c.Structure):
    argsz: _b.int
    flags: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ...) -> None: ...

class vfio_device_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    num_regions: _b.int
    num_irqs: _b.int
    cap_offset: _b.int
    pad: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., num_regions: _b.int = ..., num_irqs: _b.int = ..., cap_offset: _b.int = ..., pad: _b.int = ...) -> None: ...

class vfio_device_info_cap_pci_atomic_comp(_c.Structure):
    header: vfio_info_cap_header
    flags: _b.int
    reserved: _b.int
    def __init__(__self, header: vfio_info_cap_header = ..., flags: _b.int = ..., reserved: _b.int = ...) -> None: ...

class vfio_region_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    index: _b.int
    cap_offset: _b.int
    size: _b.int
    offset: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., index: _b.int = ..., cap_offset: _b.int = ..., size: _b.int = ..., offset: _b.int = ...) -> None: ...

class vfio_region_sparse_mmap_area(_c.Structure):
    offset: _b.int
    size: _b.int
    def __init__(__self, offset: _b.int = ..., size: _b.int = ...) -> None: ...

class vfio_region_info_cap_sparse_mmap(_c.Structure):
    header: vfio_info_cap_header
    nr_areas: _b.int
    reserved: _b.int
    areas: _c.Array[vfio_region_sparse_mmap_area]
    def __init__(__self, header: vfio_info_cap_header = ..., nr_areas: _b.int = ..., reserved: _b.int = ..., areas: _c.Array[vfio_region_sparse_mmap_area] = ...) -> None: ...

class vfio_region_info_cap_type(_c.Structure):
    header: vfio_info_cap_header
    type: _b.int
    subtype: _b.int
    def __init__(__self, header: vfio_info_cap_header = ..., type: _b.int = ..., subtype: _b.int = ...) -> None: ...

class vfio_region_gfx_edid(_c.Structure):
    edid_offset: _b.int
    edid_max_size: _b.int
    edid_size: _b.int
    max_xres: _b.int
    max_yres: _b.int
    link_state: _b.int
    def __init__(__self, edid_offset: _b.int = ..., edid_max_size: _b.int = ..., edid_size: _b.int = ..., max_xres: _b.int = ..., max_yres: _b.int = ..., link_state: _b.int = ...) -> None: ...

class vfio_device_migration_info(_c.Structure):
    device_state: _b.int
    reserved: _b.int
    pending_bytes: _b.int
    data_offset: _b.int
    data_size: _b.int
    def __init__(__self, device_state: _b.int = ..., reserved: _b.int = ..., pending_bytes: _b.int = ..., data_offset: _b.int = ..., data_size: _b.int = ...) -> None: ...

class vfio_region_info_cap_nvlink2_ssatgt(_c.Structure):
    header: vfio_info_cap_header
    tgt: _b.int
    def __init__(__self, header: vfio_info_cap_header = ..., tgt: _b.int = ...) -> None: ...

class vfio_region_info_cap_nvlink2_lnkspd(_c.Structure):
    header: vfio_info_cap_header
    link_speed: _b.int
    __pad: _b.int
    def __init__(__self, header: vfio_info_cap_header = ..., link_speed: _b.int = ..., **private: _t.Any) -> None: ...

class vfio_irq_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    index: _b.int
    count: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., index: _b.int = ..., count: _b.int = ...) -> None: ...

class vfio_irq_set(_c.Structure):
    argsz: _b.int
    flags: _b.int
    index: _b.int
    start: _b.int
    count: _b.int
    data: _c.Array[_c.c_ubyte]
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., index: _b.int = ..., start: _b.int = ..., count: _b.int = ..., data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class vfio_pci_dependent_device(_c.Structure):
    group_id: _b.int
    devid: _b.int
    segment: _b.int
    bus: _b.int
    devfn: _b.int
    def __init__(__self, group_id: _b.int = ..., devid: _b.int = ..., segment: _b.int = ..., bus: _b.int = ..., devfn: _b.int = ...) -> None: ...

class vfio_pci_dependent_device_union_group_id(_c.Union):
    group_id: _b.int
    devid: _b.int
    def __init__(__self, group_id: _b.int = ..., devid: _b.int = ...) -> None: ...

class vfio_pci_hot_reset_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    count: _b.int
    devices: _c.Array[vfio_pci_dependent_device]
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., count: _b.int = ..., devices: _c.Array[vfio_pci_dependent_device] = ...) -> None: ...

class vfio_pci_hot_reset(_c.Structure):
    argsz: _b.int
    flags: _b.int
    count: _b.int
    group_fds: _c.Array[_c.c_int]
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., count: _b.int = ..., group_fds: _c.Array[_c.c_int] = ...) -> None: ...

class vfio_device_gfx_plane_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    drm_plane_type: _b.int
    drm_format: _b.int
    drm_format_mod: _b.int
    width: _b.int
    height: _b.int
    stride: _b.int
    size: _b.int
    x_pos: _b.int
    y_pos: _b.int
    x_hot: _b.int
    y_hot: _b.int
    region_index: _b.int
    dmabuf_id: _b.int
    reserved: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., drm_plane_type: _b.int = ..., drm_format: _b.int = ..., drm_format_mod: _b.int = ..., width: _b.int = ..., height: _b.int = ..., stride: _b.int = ..., size: _b.int = ..., x_pos: _b.int = ..., y_pos: _b.int = ..., x_hot: _b.int = ..., y_hot: _b.int = ..., region_index: _b.int = ..., dmabuf_id: _b.int = ..., reserved: _b.int = ...) -> None: ...

class vfio_device_gfx_plane_info_union_region_index(_c.Union):
    region_index: _b.int
    dmabuf_id: _b.int
    def __init__(__self, region_index: _b.int = ..., dmabuf_id: _b.int = ...) -> None: ...

class vfio_device_ioeventfd(_c.Structure):
    argsz: _b.int
    flags: _b.int
    offset: _b.int
    data: _b.int
    fd: _b.int
    reserved: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., offset: _b.int = ..., data: _b.int = ..., fd: _b.int = ..., reserved: _b.int = ...) -> None: ...

class vfio_device_feature(_c.Structure):
    argsz: _b.int
    flags: _b.int
    data: _c.Array[_c.c_ubyte]
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class vfio_device_bind_iommufd(_c.Structure):
    argsz: _b.int
    flags: _b.int
    iommufd: _b.int
    out_devid: _b.int
    token_uuid_ptr: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., iommufd: _b.int = ..., out_devid: _b.int = ..., token_uuid_ptr: _b.int = ...) -> None: ...

class vfio_device_attach_iommufd_pt(_c.Structure):
    argsz: _b.int
    flags: _b.int
    pt_id: _b.int
    pasid: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., pt_id: _b.int = ..., pasid: _b.int = ...) -> None: ...

class vfio_device_detach_iommufd_pt(_c.Structure):
    argsz: _b.int
    flags: _b.int
    pasid: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., pasid: _b.int = ...) -> None: ...

class vfio_device_feature_migration(_c.Structure):
    flags: _b.int
    def __init__(__self, flags: _b.int = ...) -> None: ...

class vfio_device_feature_mig_state(_c.Structure):
    device_state: _b.int
    data_fd: _b.int
    def __init__(__self, device_state: _b.int = ..., data_fd: _b.int = ...) -> None: ...

class vfio_precopy_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    initial_bytes: _b.int
    dirty_bytes: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., initial_bytes: _b.int = ..., dirty_bytes: _b.int = ...) -> None: ...

class vfio_device_low_power_entry_with_wakeup(_c.Structure):
    wakeup_eventfd: _b.int
    reserved: _b.int
    def __init__(__self, wakeup_eventfd: _b.int = ..., reserved: _b.int = ...) -> None: ...

class vfio_device_feature_dma_logging_control(_c.Structure):
    page_size: _b.int
    num_ranges: _b.int
    __reserved: _b.int
    ranges: _b.int
    def __init__(__self, page_size: _b.int = ..., num_ranges: _b.int = ..., ranges: _b.int = ..., **private: _t.Any) -> None: ...

class vfio_device_feature_dma_logging_range(_c.Structure):
    iova: _b.int
    length: _b.int
    def __init__(__self, iova: _b.int = ..., length: _b.int = ...) -> None: ...

class vfio_device_feature_dma_logging_report(_c.Structure):
    iova: _b.int
    length: _b.int
    page_size: _b.int
    bitmap: _b.int
    def __init__(__self, iova: _b.int = ..., length: _b.int = ..., page_size: _b.int = ..., bitmap: _b.int = ...) -> None: ...

class vfio_device_feature_mig_data_size(_c.Structure):
    stop_copy_length: _b.int
    def __init__(__self, stop_copy_length: _b.int = ...) -> None: ...

class vfio_device_feature_bus_master(_c.Structure):
    op: _b.int
    def __init__(__self, op: _b.int = ...) -> None: ...

class vfio_region_dma_range(_c.Structure):
    offset: _b.int
    length: _b.int
    def __init__(__self, offset: _b.int = ..., length: _b.int = ...) -> None: ...

class vfio_device_feature_dma_buf(_c.Structure):
    region_index: _b.int
    open_flags: _b.int
    flags: _b.int
    nr_ranges: _b.int
    dma_ranges: _c.Array[vfio_region_dma_range]
    def __init__(__self, region_index: _b.int = ..., open_flags: _b.int = ..., flags: _b.int = ..., nr_ranges: _b.int = ..., dma_ranges: _c.Array[vfio_region_dma_range] = ...) -> None: ...

class vfio_iommu_type1_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    iova_pgsizes: _b.int
    cap_offset: _b.int
    pad: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., iova_pgsizes: _b.int = ..., cap_offset: _b.int = ..., pad: _b.int = ...) -> None: ...

class vfio_iova_range(_c.Structure):
    start: _b.int
    end: _b.int
    def __init__(__self, start: _b.int = ..., end: _b.int = ...) -> None: ...

class vfio_iommu_type1_info_cap_iova_range(_c.Structure):
    header: vfio_info_cap_header
    nr_iovas: _b.int
    reserved: _b.int
    iova_ranges: _c.Array[vfio_iova_range]
    def __init__(__self, header: vfio_info_cap_header = ..., nr_iovas: _b.int = ..., reserved: _b.int = ..., iova_ranges: _c.Array[vfio_iova_range] = ...) -> None: ...

class vfio_iommu_type1_info_cap_migration(_c.Structure):
    header: vfio_info_cap_header
    flags: _b.int
    pgsize_bitmap: _b.int
    max_dirty_bitmap_size: _b.int
    def __init__(__self, header: vfio_info_cap_header = ..., flags: _b.int = ..., pgsize_bitmap: _b.int = ..., max_dirty_bitmap_size: _b.int = ...) -> None: ...

class vfio_iommu_type1_info_dma_avail(_c.Structure):
    header: vfio_info_cap_header
    avail: _b.int
    def __init__(__self, header: vfio_info_cap_header = ..., avail: _b.int = ...) -> None: ...

class vfio_iommu_type1_dma_map(_c.Structure):
    argsz: _b.int
    flags: _b.int
    vaddr: _b.int
    iova: _b.int
    size: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., vaddr: _b.int = ..., iova: _b.int = ..., size: _b.int = ...) -> None: ...

class vfio_bitmap(_c.Structure):
    pgsize: _b.int
    size: _b.int
    data: _c._Pointer[_c.c_ulonglong]
    def __init__(__self, pgsize: _b.int = ..., size: _b.int = ..., data: _c._Pointer[_c.c_ulonglong] = ...) -> None: ...

class vfio_iommu_type1_dma_unmap(_c.Structure):
    argsz: _b.int
    flags: _b.int
    iova: _b.int
    size: _b.int
    data: _c.Array[_c.c_ubyte]
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., iova: _b.int = ..., size: _b.int = ..., data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class vfio_iommu_type1_dirty_bitmap(_c.Structure):
    argsz: _b.int
    flags: _b.int
    data: _c.Array[_c.c_ubyte]
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class vfio_iommu_type1_dirty_bitmap_get(_c.Structure):
    iova: _b.int
    size: _b.int
    bitmap: vfio_bitmap
    def __init__(__self, iova: _b.int = ..., size: _b.int = ..., bitmap: vfio_bitmap = ...) -> None: ...

class vfio_iommu_spapr_tce_ddw_info(_c.Structure):
    pgsizes: _b.int
    max_dynamic_windows_supported: _b.int
    levels: _b.int
    def __init__(__self, pgsizes: _b.int = ..., max_dynamic_windows_supported: _b.int = ..., levels: _b.int = ...) -> None: ...

class vfio_iommu_spapr_tce_info(_c.Structure):
    argsz: _b.int
    flags: _b.int
    dma32_window_start: _b.int
    dma32_window_size: _b.int
    ddw: vfio_iommu_spapr_tce_ddw_info
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., dma32_window_start: _b.int = ..., dma32_window_size: _b.int = ..., ddw: vfio_iommu_spapr_tce_ddw_info = ...) -> None: ...

class vfio_eeh_pe_err(_c.Structure):
    type: _b.int
    func: _b.int
    addr: _b.int
    mask: _b.int
    def __init__(__self, type: _b.int = ..., func: _b.int = ..., addr: _b.int = ..., mask: _b.int = ...) -> None: ...

class vfio_eeh_pe_op(_c.Structure):
    argsz: _b.int
    flags: _b.int
    op: _b.int
    err: vfio_eeh_pe_err
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., op: _b.int = ..., err: vfio_eeh_pe_err = ...) -> None: ...

class vfio_eeh_pe_op_union_err(_c.Union):
    err: vfio_eeh_pe_err
    def __init__(__self, err: vfio_eeh_pe_err = ...) -> None: ...

class vfio_iommu_spapr_register_memory(_c.Structure):
    argsz: _b.int
    flags: _b.int
    vaddr: _b.int
    size: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., vaddr: _b.int = ..., size: _b.int = ...) -> None: ...

class vfio_iommu_spapr_tce_create(_c.Structure):
    argsz: _b.int
    flags: _b.int
    page_shift: _b.int
    __resv1: _b.int
    window_size: _b.int
    levels: _b.int
    __resv2: _b.int
    start_addr: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., page_shift: _b.int = ..., window_size: _b.int = ..., levels: _b.int = ..., start_addr: _b.int = ..., **private: _t.Any) -> None: ...

class vfio_iommu_spapr_tce_remove(_c.Structure):
    argsz: _b.int
    flags: _b.int
    start_addr: _b.int
    def __init__(__self, argsz: _b.int = ..., flags: _b.int = ..., start_addr: _b.int = ...) -> None: ...

class iommu_destroy(_c.Structure):
    size: _b.int
    id: _b.int
    def __init__(__self, size: _b.int = ..., id: _b.int = ...) -> None: ...

class iommu_ioas_alloc(_c.Structure):
    size: _b.int
    flags: _b.int
    out_ioas_id: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., out_ioas_id: _b.int = ...) -> None: ...

class iommu_iova_range(_c.Structure):
    start: _b.int
    last: _b.int
    def __init__(__self, start: _b.int = ..., last: _b.int = ...) -> None: ...

class iommu_ioas_iova_ranges(_c.Structure):
    size: _b.int
    ioas_id: _b.int
    num_iovas: _b.int
    __reserved: _b.int
    allowed_iovas: _b.int
    out_iova_alignment: _b.int
    def __init__(__self, size: _b.int = ..., ioas_id: _b.int = ..., num_iovas: _b.int = ..., allowed_iovas: _b.int = ..., out_iova_alignment: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_ioas_allow_iovas(_c.Structure):
    size: _b.int
    ioas_id: _b.int
    num_iovas: _b.int
    __reserved: _b.int
    allowed_iovas: _b.int
    def __init__(__self, size: _b.int = ..., ioas_id: _b.int = ..., num_iovas: _b.int = ..., allowed_iovas: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_ioas_map(_c.Structure):
    size: _b.int
    flags: _b.int
    ioas_id: _b.int
    __reserved: _b.int
    user_va: _b.int
    length: _b.int
    iova: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., ioas_id: _b.int = ..., user_va: _b.int = ..., length: _b.int = ..., iova: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_ioas_map_file(_c.Structure):
    size: _b.int
    flags: _b.int
    ioas_id: _b.int
    fd: _b.int
    start: _b.int
    length: _b.int
    iova: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., ioas_id: _b.int = ..., fd: _b.int = ..., start: _b.int = ..., length: _b.int = ..., iova: _b.int = ...) -> None: ...

class iommu_ioas_copy(_c.Structure):
    size: _b.int
    flags: _b.int
    dst_ioas_id: _b.int
    src_ioas_id: _b.int
    length: _b.int
    dst_iova: _b.int
    src_iova: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., dst_ioas_id: _b.int = ..., src_ioas_id: _b.int = ..., length: _b.int = ..., dst_iova: _b.int = ..., src_iova: _b.int = ...) -> None: ...

class iommu_ioas_unmap(_c.Structure):
    size: _b.int
    ioas_id: _b.int
    iova: _b.int
    length: _b.int
    def __init__(__self, size: _b.int = ..., ioas_id: _b.int = ..., iova: _b.int = ..., length: _b.int = ...) -> None: ...

class iommu_option(_c.Structure):
    size: _b.int
    option_id: _b.int
    op: _b.int
    __reserved: _b.int
    object_id: _b.int
    val64: _b.int
    def __init__(__self, size: _b.int = ..., option_id: _b.int = ..., op: _b.int = ..., object_id: _b.int = ..., val64: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_vfio_ioas(_c.Structure):
    size: _b.int
    ioas_id: _b.int
    op: _b.int
    __reserved: _b.int
    def __init__(__self, size: _b.int = ..., ioas_id: _b.int = ..., op: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hwpt_vtd_s1(_c.Structure):
    flags: _b.int
    pgtbl_addr: _b.int
    addr_width: _b.int
    __reserved: _b.int
    def __init__(__self, flags: _b.int = ..., pgtbl_addr: _b.int = ..., addr_width: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hwpt_arm_smmuv3(_c.Structure):
    ste: _c.Array[_c.c_ulonglong]
    def __init__(__self, ste: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class iommu_hwpt_amd_guest(_c.Structure):
    dte: _c.Array[_c.c_ulonglong]
    def __init__(__self, dte: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class iommu_hwpt_alloc(_c.Structure):
    size: _b.int
    flags: _b.int
    dev_id: _b.int
    pt_id: _b.int
    out_hwpt_id: _b.int
    __reserved: _b.int
    data_type: _b.int
    data_len: _b.int
    data_uptr: _b.int
    fault_id: _b.int
    __reserved2: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., dev_id: _b.int = ..., pt_id: _b.int = ..., out_hwpt_id: _b.int = ..., data_type: _b.int = ..., data_len: _b.int = ..., data_uptr: _b.int = ..., fault_id: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hw_info_vtd(_c.Structure):
    flags: _b.int
    __reserved: _b.int
    cap_reg: _b.int
    ecap_reg: _b.int
    def __init__(__self, flags: _b.int = ..., cap_reg: _b.int = ..., ecap_reg: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hw_info_arm_smmuv3(_c.Structure):
    flags: _b.int
    __reserved: _b.int
    idr: _c.Array[_c.c_uint]
    iidr: _b.int
    aidr: _b.int
    def __init__(__self, flags: _b.int = ..., idr: _c.Array[_c.c_uint] = ..., iidr: _b.int = ..., aidr: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hw_info_tegra241_cmdqv(_c.Structure):
    flags: _b.int
    version: _b.int
    log2vcmdqs: _b.int
    log2vsids: _b.int
    __reserved: _b.int
    def __init__(__self, flags: _b.int = ..., version: _b.int = ..., log2vcmdqs: _b.int = ..., log2vsids: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hw_info_amd(_c.Structure):
    efr: _b.int
    efr2: _b.int
    def __init__(__self, efr: _b.int = ..., efr2: _b.int = ...) -> None: ...

class iommu_hw_info(_c.Structure):
    size: _b.int
    flags: _b.int
    dev_id: _b.int
    data_len: _b.int
    data_uptr: _b.int
    in_data_type: _b.int
    out_data_type: _b.int
    out_max_pasid_log2: _b.int
    __reserved: _c.Array[_c.c_ubyte]
    out_capabilities: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., dev_id: _b.int = ..., data_len: _b.int = ..., data_uptr: _b.int = ..., in_data_type: _b.int = ..., out_data_type: _b.int = ..., out_max_pasid_log2: _b.int = ..., out_capabilities: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hw_info_union_in_data_type(_c.Union):
    in_data_type: _b.int
    out_data_type: _b.int
    def __init__(__self, in_data_type: _b.int = ..., out_data_type: _b.int = ...) -> None: ...

class iommu_hwpt_set_dirty_tracking(_c.Structure):
    size: _b.int
    flags: _b.int
    hwpt_id: _b.int
    __reserved: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., hwpt_id: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hwpt_get_dirty_bitmap(_c.Structure):
    size: _b.int
    hwpt_id: _b.int
    flags: _b.int
    __reserved: _b.int
    iova: _b.int
    length: _b.int
    page_size: _b.int
    data: _b.int
    def __init__(__self, size: _b.int = ..., hwpt_id: _b.int = ..., flags: _b.int = ..., iova: _b.int = ..., length: _b.int = ..., page_size: _b.int = ..., data: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hwpt_vtd_s1_invalidate(_c.Structure):
    addr: _b.int
    npages: _b.int
    flags: _b.int
    __reserved: _b.int
    def __init__(__self, addr: _b.int = ..., npages: _b.int = ..., flags: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_viommu_arm_smmuv3_invalidate(_c.Structure):
    cmd: _c.Array[_c.c_ulonglong]
    def __init__(__self, cmd: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class iommu_hwpt_invalidate(_c.Structure):
    size: _b.int
    hwpt_id: _b.int
    data_uptr: _b.int
    data_type: _b.int
    entry_len: _b.int
    entry_num: _b.int
    __reserved: _b.int
    def __init__(__self, size: _b.int = ..., hwpt_id: _b.int = ..., data_uptr: _b.int = ..., data_type: _b.int = ..., entry_len: _b.int = ..., entry_num: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hwpt_pgfault(_c.Structure):
    flags: _b.int
    dev_id: _b.int
    pasid: _b.int
    grpid: _b.int
    perm: _b.int
    __reserved: _b.int
    addr: _b.int
    length: _b.int
    cookie: _b.int
    def __init__(__self, flags: _b.int = ..., dev_id: _b.int = ..., pasid: _b.int = ..., grpid: _b.int = ..., perm: _b.int = ..., addr: _b.int = ..., length: _b.int = ..., cookie: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hwpt_page_response(_c.Structure):
    cookie: _b.int
    code: _b.int
    def __init__(__self, cookie: _b.int = ..., code: _b.int = ...) -> None: ...

class iommu_fault_alloc(_c.Structure):
    size: _b.int
    flags: _b.int
    out_fault_id: _b.int
    out_fault_fd: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., out_fault_id: _b.int = ..., out_fault_fd: _b.int = ...) -> None: ...

class iommu_viommu_tegra241_cmdqv(_c.Structure):
    out_vintf_mmap_offset: _b.int
    out_vintf_mmap_length: _b.int
    def __init__(__self, out_vintf_mmap_offset: _b.int = ..., out_vintf_mmap_length: _b.int = ...) -> None: ...

class iommu_viommu_alloc(_c.Structure):
    size: _b.int
    flags: _b.int
    type: _b.int
    dev_id: _b.int
    hwpt_id: _b.int
    out_viommu_id: _b.int
    data_len: _b.int
    __reserved: _b.int
    data_uptr: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., type: _b.int = ..., dev_id: _b.int = ..., hwpt_id: _b.int = ..., out_viommu_id: _b.int = ..., data_len: _b.int = ..., data_uptr: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_vdevice_alloc(_c.Structure):
    size: _b.int
    viommu_id: _b.int
    dev_id: _b.int
    out_vdevice_id: _b.int
    virt_id: _b.int
    def __init__(__self, size: _b.int = ..., viommu_id: _b.int = ..., dev_id: _b.int = ..., out_vdevice_id: _b.int = ..., virt_id: _b.int = ...) -> None: ...

class iommu_ioas_change_process(_c.Structure):
    size: _b.int
    __reserved: _b.int
    def __init__(__self, size: _b.int = ..., **private: _t.Any) -> None: ...

class iommufd_vevent_header(_c.Structure):
    flags: _b.int
    sequence: _b.int
    def __init__(__self, flags: _b.int = ..., sequence: _b.int = ...) -> None: ...

class iommu_vevent_arm_smmuv3(_c.Structure):
    evt: _c.Array[_c.c_ulonglong]
    def __init__(__self, evt: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class iommu_vevent_tegra241_cmdqv(_c.Structure):
    lvcmdq_err_map: _c.Array[_c.c_ulonglong]
    def __init__(__self, lvcmdq_err_map: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class iommu_veventq_alloc(_c.Structure):
    size: _b.int
    flags: _b.int
    viommu_id: _b.int
    type: _b.int
    veventq_depth: _b.int
    out_veventq_id: _b.int
    out_veventq_fd: _b.int
    __reserved: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., viommu_id: _b.int = ..., type: _b.int = ..., veventq_depth: _b.int = ..., out_veventq_id: _b.int = ..., out_veventq_fd: _b.int = ..., **private: _t.Any) -> None: ...

class iommu_hw_queue_alloc(_c.Structure):
    size: _b.int
    flags: _b.int
    viommu_id: _b.int
    type: _b.int
    index: _b.int
    out_hw_queue_id: _b.int
    nesting_parent_iova: _b.int
    length: _b.int
    def __init__(__self, size: _b.int = ..., flags: _b.int = ..., viommu_id: _b.int = ..., type: _b.int = ..., index: _b.int = ..., out_hw_queue_id: _b.int = ..., nesting_parent_iova: _b.int = ..., length: _b.int = ...) -> None: ...

class vfio_device_mig_state(_Enum):
    VFIO_DEVICE_STATE_ERROR: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_STOP: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_RUNNING: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_STOP_COPY: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_RESUMING: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_RUNNING_P2P: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_PRE_COPY: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_PRE_COPY_P2P: _t.ClassVar[vfio_device_mig_state]
    VFIO_DEVICE_STATE_NR: _t.ClassVar[vfio_device_mig_state]

class iommufd_ioas_map_flags(_Enum):
    IOMMU_IOAS_MAP_FIXED_IOVA: _t.ClassVar[iommufd_ioas_map_flags]
    IOMMU_IOAS_MAP_WRITEABLE: _t.ClassVar[iommufd_ioas_map_flags]
    IOMMU_IOAS_MAP_READABLE: _t.ClassVar[iommufd_ioas_map_flags]

class iommufd_option(_Enum):
    IOMMU_OPTION_RLIMIT_MODE: _t.ClassVar[iommufd_option]
    IOMMU_OPTION_HUGE_PAGES: _t.ClassVar[iommufd_option]

class iommufd_option_ops(_Enum):
    IOMMU_OPTION_OP_SET: _t.ClassVar[iommufd_option_ops]
    IOMMU_OPTION_OP_GET: _t.ClassVar[iommufd_option_ops]

class iommufd_vfio_ioas_op(_Enum):
    IOMMU_VFIO_IOAS_GET: _t.ClassVar[iommufd_vfio_ioas_op]
    IOMMU_VFIO_IOAS_SET: _t.ClassVar[iommufd_vfio_ioas_op]
    IOMMU_VFIO_IOAS_CLEAR: _t.ClassVar[iommufd_vfio_ioas_op]

class iommufd_hwpt_alloc_flags(_Enum):
    IOMMU_HWPT_ALLOC_NEST_PARENT: _t.ClassVar[iommufd_hwpt_alloc_flags]
    IOMMU_HWPT_ALLOC_DIRTY_TRACKING: _t.ClassVar[iommufd_hwpt_alloc_flags]
    IOMMU_HWPT_FAULT_ID_VALID: _t.ClassVar[iommufd_hwpt_alloc_flags]
    IOMMU_HWPT_ALLOC_PASID: _t.ClassVar[iommufd_hwpt_alloc_flags]

class iommu_hwpt_vtd_s1_flags(_Enum):
    IOMMU_VTD_S1_SRE: _t.ClassVar[iommu_hwpt_vtd_s1_flags]
    IOMMU_VTD_S1_EAFE: _t.ClassVar[iommu_hwpt_vtd_s1_flags]
    IOMMU_VTD_S1_WPE: _t.ClassVar[iommu_hwpt_vtd_s1_flags]

class iommu_hwpt_data_type(_Enum):
    IOMMU_HWPT_DATA_NONE: _t.ClassVar[iommu_hwpt_data_type]
    IOMMU_HWPT_DATA_VTD_S1: _t.ClassVar[iommu_hwpt_data_type]
    IOMMU_HWPT_DATA_ARM_SMMUV3: _t.ClassVar[iommu_hwpt_data_type]
    IOMMU_HWPT_DATA_AMD_GUEST: _t.ClassVar[iommu_hwpt_data_type]

class iommu_hw_info_vtd_flags(_Enum):
    IOMMU_HW_INFO_VTD_ERRATA_772415_SPR17: _t.ClassVar[iommu_hw_info_vtd_flags]

class iommu_hw_info_type(_Enum):
    IOMMU_HW_INFO_TYPE_NONE: _t.ClassVar[iommu_hw_info_type]
    IOMMU_HW_INFO_TYPE_DEFAULT: _t.ClassVar[iommu_hw_info_type]
    IOMMU_HW_INFO_TYPE_INTEL_VTD: _t.ClassVar[iommu_hw_info_type]
    IOMMU_HW_INFO_TYPE_ARM_SMMUV3: _t.ClassVar[iommu_hw_info_type]
    IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV: _t.ClassVar[iommu_hw_info_type]
    IOMMU_HW_INFO_TYPE_AMD: _t.ClassVar[iommu_hw_info_type]

class iommufd_hw_capabilities(_Enum):
    IOMMU_HW_CAP_DIRTY_TRACKING: _t.ClassVar[iommufd_hw_capabilities]
    IOMMU_HW_CAP_PCI_PASID_EXEC: _t.ClassVar[iommufd_hw_capabilities]
    IOMMU_HW_CAP_PCI_PASID_PRIV: _t.ClassVar[iommufd_hw_capabilities]
    IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED: _t.ClassVar[iommufd_hw_capabilities]

class iommufd_hw_info_flags(_Enum):
    IOMMU_HW_INFO_FLAG_INPUT_TYPE: _t.ClassVar[iommufd_hw_info_flags]

class iommufd_hwpt_set_dirty_tracking_flags(_Enum):
    IOMMU_HWPT_DIRTY_TRACKING_ENABLE: _t.ClassVar[iommufd_hwpt_set_dirty_tracking_flags]

class iommufd_hwpt_get_dirty_bitmap_flags(_Enum):
    IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR: _t.ClassVar[iommufd_hwpt_get_dirty_bitmap_flags]

class iommu_hwpt_invalidate_data_type(_Enum):
    IOMMU_HWPT_INVALIDATE_DATA_VTD_S1: _t.ClassVar[iommu_hwpt_invalidate_data_type]
    IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3: _t.ClassVar[iommu_hwpt_invalidate_data_type]

class iommu_hwpt_vtd_s1_invalidate_flags(_Enum):
    IOMMU_VTD_INV_FLAGS_LEAF: _t.ClassVar[iommu_hwpt_vtd_s1_invalidate_flags]

class iommu_hwpt_pgfault_flags(_Enum):
    IOMMU_PGFAULT_FLAGS_PASID_VALID: _t.ClassVar[iommu_hwpt_pgfault_flags]
    IOMMU_PGFAULT_FLAGS_LAST_PAGE: _t.ClassVar[iommu_hwpt_pgfault_flags]

class iommu_hwpt_pgfault_perm(_Enum):
    IOMMU_PGFAULT_PERM_READ: _t.ClassVar[iommu_hwpt_pgfault_perm]
    IOMMU_PGFAULT_PERM_WRITE: _t.ClassVar[iommu_hwpt_pgfault_perm]
    IOMMU_PGFAULT_PERM_EXEC: _t.ClassVar[iommu_hwpt_pgfault_perm]
    IOMMU_PGFAULT_PERM_PRIV: _t.ClassVar[iommu_hwpt_pgfault_perm]

class iommufd_page_response_code(_Enum):
    IOMMUFD_PAGE_RESP_SUCCESS: _t.ClassVar[iommufd_page_response_code]
    IOMMUFD_PAGE_RESP_INVALID: _t.ClassVar[iommufd_page_response_code]

class iommu_viommu_type(_Enum):
    IOMMU_VIOMMU_TYPE_DEFAULT: _t.ClassVar[iommu_viommu_type]
    IOMMU_VIOMMU_TYPE_ARM_SMMUV3: _t.ClassVar[iommu_viommu_type]
    IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV: _t.ClassVar[iommu_viommu_type]

class iommu_veventq_flag(_Enum):
    IOMMU_VEVENTQ_FLAG_LOST_EVENTS: _t.ClassVar[iommu_veventq_flag]

class iommu_veventq_type(_Enum):
    IOMMU_VEVENTQ_TYPE_DEFAULT: _t.ClassVar[iommu_veventq_type]
    IOMMU_VEVENTQ_TYPE_ARM_SMMUV3: _t.ClassVar[iommu_veventq_type]
    IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV: _t.ClassVar[iommu_veventq_type]

class iommu_hw_queue_type(_Enum):
    IOMMU_HW_QUEUE_TYPE_DEFAULT: _t.ClassVar[iommu_hw_queue_type]
    IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV: _t.ClassVar[iommu_hw_queue_type]

VFIO_DEVICE_STATE_ERROR: _b.int
VFIO_DEVICE_STATE_STOP: _b.int
VFIO_DEVICE_STATE_RUNNING: _b.int
VFIO_DEVICE_STATE_STOP_COPY: _b.int
VFIO_DEVICE_STATE_RESUMING: _b.int
VFIO_DEVICE_STATE_RUNNING_P2P: _b.int
VFIO_DEVICE_STATE_PRE_COPY: _b.int
VFIO_DEVICE_STATE_PRE_COPY_P2P: _b.int
VFIO_DEVICE_STATE_NR: _b.int
IOMMU_IOAS_MAP_FIXED_IOVA: _b.int
IOMMU_IOAS_MAP_WRITEABLE: _b.int
IOMMU_IOAS_MAP_READABLE: _b.int
IOMMU_OPTION_RLIMIT_MODE: _b.int
IOMMU_OPTION_HUGE_PAGES: _b.int
IOMMU_OPTION_OP_SET: _b.int
IOMMU_OPTION_OP_GET: _b.int
IOMMU_VFIO_IOAS_GET: _b.int
IOMMU_VFIO_IOAS_SET: _b.int
IOMMU_VFIO_IOAS_CLEAR: _b.int
IOMMU_HWPT_ALLOC_NEST_PARENT: _b.int
IOMMU_HWPT_ALLOC_DIRTY_TRACKING: _b.int
IOMMU_HWPT_FAULT_ID_VALID: _b.int
IOMMU_HWPT_ALLOC_PASID: _b.int
IOMMU_VTD_S1_SRE: _b.int
IOMMU_VTD_S1_EAFE: _b.int
IOMMU_VTD_S1_WPE: _b.int
IOMMU_HWPT_DATA_NONE: _b.int
IOMMU_HWPT_DATA_VTD_S1: _b.int
IOMMU_HWPT_DATA_ARM_SMMUV3: _b.int
IOMMU_HWPT_DATA_AMD_GUEST: _b.int
IOMMU_HW_INFO_VTD_ERRATA_772415_SPR17: _b.int
IOMMU_HW_INFO_TYPE_NONE: _b.int
IOMMU_HW_INFO_TYPE_DEFAULT: _b.int
IOMMU_HW_INFO_TYPE_INTEL_VTD: _b.int
IOMMU_HW_INFO_TYPE_ARM_SMMUV3: _b.int
IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV: _b.int
IOMMU_HW_INFO_TYPE_AMD: _b.int
IOMMU_HW_CAP_DIRTY_TRACKING: _b.int
IOMMU_HW_CAP_PCI_PASID_EXEC: _b.int
IOMMU_HW_CAP_PCI_PASID_PRIV: _b.int
IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED: _b.int
IOMMU_HW_INFO_FLAG_INPUT_TYPE: _b.int
IOMMU_HWPT_DIRTY_TRACKING_ENABLE: _b.int
IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR: _b.int
IOMMU_HWPT_INVALIDATE_DATA_VTD_S1: _b.int
IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3: _b.int
IOMMU_VTD_INV_FLAGS_LEAF: _b.int
IOMMU_PGFAULT_FLAGS_PASID_VALID: _b.int
IOMMU_PGFAULT_FLAGS_LAST_PAGE: _b.int
IOMMU_PGFAULT_PERM_READ: _b.int
IOMMU_PGFAULT_PERM_WRITE: _b.int
IOMMU_PGFAULT_PERM_EXEC: _b.int
IOMMU_PGFAULT_PERM_PRIV: _b.int
IOMMUFD_PAGE_RESP_SUCCESS: _b.int
IOMMUFD_PAGE_RESP_INVALID: _b.int
IOMMU_VIOMMU_TYPE_DEFAULT: _b.int
IOMMU_VIOMMU_TYPE_ARM_SMMUV3: _b.int
IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV: _b.int
IOMMU_VEVENTQ_FLAG_LOST_EVENTS: _b.int
IOMMU_VEVENTQ_TYPE_DEFAULT: _b.int
IOMMU_VEVENTQ_TYPE_ARM_SMMUV3: _b.int
IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV: _b.int
IOMMU_HW_QUEUE_TYPE_DEFAULT: _b.int
IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV: _b.int
__le64: _t.TypeAlias = __u64
__u8: _t.TypeAlias = _c.c_ubyte
__u16: _t.TypeAlias = _c.c_ushort
__s32: _t.TypeAlias = _c.c_int
__u32: _t.TypeAlias = _c.c_uint
__u64: _t.TypeAlias = _c.c_ulonglong
def VFIO_DEVICE_STATE_VALID(state: _s.number) -> _b.int: ...
def VFIO_DEVICE_STATE_IS_ERROR(state: _s.number) -> _b.int: ...
def VFIO_DEVICE_STATE_SET_ERROR(state: _s.number) -> _b.int: ...
VFIO_GET_API_VERSION: _Ioctl
VFIO_CHECK_EXTENSION: _Ioctl
VFIO_SET_IOMMU: _Ioctl
VFIO_GROUP_GET_STATUS: _Ioctl
VFIO_GROUP_SET_CONTAINER: _Ioctl
VFIO_GROUP_UNSET_CONTAINER: _Ioctl
VFIO_GROUP_GET_DEVICE_FD: _Ioctl
VFIO_DEVICE_GET_INFO: _Ioctl
VFIO_DEVICE_GET_REGION_INFO: _Ioctl
VFIO_DEVICE_GET_IRQ_INFO: _Ioctl
VFIO_DEVICE_SET_IRQS: _Ioctl
VFIO_DEVICE_RESET: _Ioctl
VFIO_DEVICE_GET_PCI_HOT_RESET_INFO: _Ioctl
VFIO_DEVICE_PCI_HOT_RESET: _Ioctl
VFIO_DEVICE_QUERY_GFX_PLANE: _Ioctl
VFIO_DEVICE_GET_GFX_DMABUF: _Ioctl
VFIO_DEVICE_IOEVENTFD: _Ioctl
VFIO_DEVICE_FEATURE: _Ioctl
VFIO_DEVICE_BIND_IOMMUFD: _Ioctl
VFIO_DEVICE_ATTACH_IOMMUFD_PT: _Ioctl
VFIO_DEVICE_DETACH_IOMMUFD_PT: _Ioctl
VFIO_MIG_GET_PRECOPY_INFO: _Ioctl
VFIO_IOMMU_GET_INFO: _Ioctl
VFIO_IOMMU_MAP_DMA: _Ioctl
VFIO_IOMMU_UNMAP_DMA: _Ioctl
VFIO_IOMMU_ENABLE: _Ioctl
VFIO_IOMMU_DISABLE: _Ioctl
VFIO_IOMMU_DIRTY_PAGES: _Ioctl
VFIO_IOMMU_SPAPR_TCE_GET_INFO: _Ioctl
VFIO_EEH_PE_OP: _Ioctl
VFIO_IOMMU_SPAPR_REGISTER_MEMORY: _Ioctl
VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY: _Ioctl
VFIO_IOMMU_SPAPR_TCE_CREATE: _Ioctl
VFIO_IOMMU_SPAPR_TCE_REMOVE: _Ioctl
IOMMU_DESTROY: _Ioctl
IOMMU_IOAS_ALLOC: _Ioctl
IOMMU_IOAS_IOVA_RANGES: _Ioctl
IOMMU_IOAS_ALLOW_IOVAS: _Ioctl
IOMMU_IOAS_MAP: _Ioctl
IOMMU_IOAS_MAP_FILE: _Ioctl
IOMMU_IOAS_COPY: _Ioctl
IOMMU_IOAS_UNMAP: _Ioctl
IOMMU_OPTION: _Ioctl
IOMMU_VFIO_IOAS: _Ioctl
IOMMU_HWPT_ALLOC: _Ioctl
IOMMU_GET_HW_INFO: _Ioctl
IOMMU_HWPT_SET_DIRTY_TRACKING: _Ioctl
IOMMU_HWPT_GET_DIRTY_BITMAP: _Ioctl
IOMMU_HWPT_INVALIDATE: _Ioctl
IOMMU_FAULT_QUEUE_ALLOC: _Ioctl
IOMMU_VIOMMU_ALLOC: _Ioctl
IOMMU_VDEVICE_ALLOC: _Ioctl
IOMMU_IOAS_CHANGE_PROCESS: _Ioctl
IOMMU_VEVENTQ_ALLOC: _Ioctl
IOMMU_HW_QUEUE_ALLOC: _Ioctl
VFIO_API_VERSION: _b.int
VFIO_TYPE1_IOMMU: _b.int
VFIO_SPAPR_TCE_IOMMU: _b.int
VFIO_TYPE1v2_IOMMU: _b.int
VFIO_DMA_CC_IOMMU: _b.int
VFIO_EEH: _b.int
__VFIO_RESERVED_TYPE1_NESTING_IOMMU: _b.int
VFIO_SPAPR_TCE_v2_IOMMU: _b.int
VFIO_NOIOMMU_IOMMU: _b.int
VFIO_UNMAP_ALL: _b.int
VFIO_UPDATE_VADDR: _b.int
VFIO_TYPE: _b.int
VFIO_BASE: _b.int
VFIO_GROUP_FLAGS_VIABLE: _b.int
VFIO_GROUP_FLAGS_CONTAINER_SET: _b.int
VFIO_DEVICE_FLAGS_RESET: _b.int
VFIO_DEVICE_FLAGS_PCI: _b.int
VFIO_DEVICE_FLAGS_PLATFORM: _b.int
VFIO_DEVICE_FLAGS_AMBA: _b.int
VFIO_DEVICE_FLAGS_CCW: _b.int
VFIO_DEVICE_FLAGS_AP: _b.int
VFIO_DEVICE_FLAGS_FSL_MC: _b.int
VFIO_DEVICE_FLAGS_CAPS: _b.int
VFIO_DEVICE_FLAGS_CDX: _b.int
VFIO_DEVICE_API_PCI_STRING: _b.str
VFIO_DEVICE_API_PLATFORM_STRING: _b.str
VFIO_DEVICE_API_AMBA_STRING: _b.str
VFIO_DEVICE_API_CCW_STRING: _b.str
VFIO_DEVICE_API_AP_STRING: _b.str
VFIO_DEVICE_INFO_CAP_ZPCI_BASE: _b.int
VFIO_DEVICE_INFO_CAP_ZPCI_GROUP: _b.int
VFIO_DEVICE_INFO_CAP_ZPCI_UTIL: _b.int
VFIO_DEVICE_INFO_CAP_ZPCI_PFIP: _b.int
VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP: _b.int
VFIO_PCI_ATOMIC_COMP32: _b.int
VFIO_PCI_ATOMIC_COMP64: _b.int
VFIO_PCI_ATOMIC_COMP128: _b.int
VFIO_REGION_INFO_FLAG_READ: _b.int
VFIO_REGION_INFO_FLAG_WRITE: _b.int
VFIO_REGION_INFO_FLAG_MMAP: _b.int
VFIO_REGION_INFO_FLAG_CAPS: _b.int
VFIO_REGION_INFO_CAP_SPARSE_MMAP: _b.int
VFIO_REGION_INFO_CAP_TYPE: _b.int
VFIO_REGION_TYPE_PCI_VENDOR_TYPE: _b.int
VFIO_REGION_TYPE_PCI_VENDOR_MASK: _b.int
VFIO_REGION_TYPE_GFX: _b.int
VFIO_REGION_TYPE_CCW: _b.int
VFIO_REGION_TYPE_MIGRATION_DEPRECATED: _b.int
VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION: _b.int
VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG: _b.int
VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG: _b.int
VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM: _b.int
VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD: _b.int
VFIO_REGION_SUBTYPE_GFX_EDID: _b.int
VFIO_DEVICE_GFX_LINK_STATE_UP: _b.int
VFIO_DEVICE_GFX_LINK_STATE_DOWN: _b.int
VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD: _b.int
VFIO_REGION_SUBTYPE_CCW_SCHIB: _b.int
VFIO_REGION_SUBTYPE_CCW_CRW: _b.int
VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED: _b.int
VFIO_DEVICE_STATE_V1_STOP: _b.int
VFIO_DEVICE_STATE_V1_RUNNING: _b.int
VFIO_DEVICE_STATE_V1_SAVING: _b.int
VFIO_DEVICE_STATE_V1_RESUMING: _b.int
VFIO_DEVICE_STATE_MASK: _b.int
VFIO_REGION_INFO_CAP_MSIX_MAPPABLE: _b.int
VFIO_REGION_INFO_CAP_NVLINK2_SSATGT: _b.int
VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD: _b.int
VFIO_IRQ_INFO_EVENTFD: _b.int
VFIO_IRQ_INFO_MASKABLE: _b.int
VFIO_IRQ_INFO_AUTOMASKED: _b.int
VFIO_IRQ_INFO_NORESIZE: _b.int
VFIO_IRQ_SET_DATA_NONE: _b.int
VFIO_IRQ_SET_DATA_BOOL: _b.int
VFIO_IRQ_SET_DATA_EVENTFD: _b.int
VFIO_IRQ_SET_ACTION_MASK: _b.int
VFIO_IRQ_SET_ACTION_UNMASK: _b.int
VFIO_IRQ_SET_ACTION_TRIGGER: _b.int
VFIO_IRQ_SET_DATA_TYPE_MASK: _b.int
VFIO_IRQ_SET_ACTION_TYPE_MASK: _b.int
VFIO_PCI_BAR0_REGION_INDEX: _b.int
VFIO_PCI_BAR1_REGION_INDEX: _b.int
VFIO_PCI_BAR2_REGION_INDEX: _b.int
VFIO_PCI_BAR3_REGION_INDEX: _b.int
VFIO_PCI_BAR4_REGION_INDEX: _b.int
VFIO_PCI_BAR5_REGION_INDEX: _b.int
VFIO_PCI_ROM_REGION_INDEX: _b.int
VFIO_PCI_CONFIG_REGION_INDEX: _b.int
VFIO_PCI_VGA_REGION_INDEX: _b.int
VFIO_PCI_NUM_REGIONS: _b.int
VFIO_PCI_INTX_IRQ_INDEX: _b.int
VFIO_PCI_MSI_IRQ_INDEX: _b.int
VFIO_PCI_MSIX_IRQ_INDEX: _b.int
VFIO_PCI_ERR_IRQ_INDEX: _b.int
VFIO_PCI_REQ_IRQ_INDEX: _b.int
VFIO_PCI_NUM_IRQS: _b.int
VFIO_CCW_CONFIG_REGION_INDEX: _b.int
VFIO_CCW_NUM_REGIONS: _b.int
VFIO_CCW_IO_IRQ_INDEX: _b.int
VFIO_CCW_CRW_IRQ_INDEX: _b.int
VFIO_CCW_REQ_IRQ_INDEX: _b.int
VFIO_CCW_NUM_IRQS: _b.int
VFIO_AP_REQ_IRQ_INDEX: _b.int
VFIO_AP_CFG_CHG_IRQ_INDEX: _b.int
VFIO_AP_NUM_IRQS: _b.int
VFIO_PCI_DEVID_OWNED: _b.int
VFIO_PCI_DEVID_NOT_OWNED: _b.int
VFIO_PCI_HOT_RESET_FLAG_DEV_ID: _b.int
VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED: _b.int
VFIO_GFX_PLANE_TYPE_PROBE: _b.int
VFIO_GFX_PLANE_TYPE_DMABUF: _b.int
VFIO_GFX_PLANE_TYPE_REGION: _b.int
VFIO_DEVICE_IOEVENTFD_8: _b.int
VFIO_DEVICE_IOEVENTFD_16: _b.int
VFIO_DEVICE_IOEVENTFD_32: _b.int
VFIO_DEVICE_IOEVENTFD_64: _b.int
VFIO_DEVICE_IOEVENTFD_SIZE_MASK: _b.int
VFIO_DEVICE_FEATURE_MASK: _b.int
VFIO_DEVICE_FEATURE_GET: _b.int
VFIO_DEVICE_FEATURE_SET: _b.int
VFIO_DEVICE_FEATURE_PROBE: _b.int
VFIO_DEVICE_BIND_FLAG_TOKEN: _b.int
VFIO_DEVICE_ATTACH_PASID: _b.int
VFIO_DEVICE_DETACH_PASID: _b.int
VFIO_DEVICE_FEATURE_PCI_VF_TOKEN: _b.int
VFIO_MIGRATION_STOP_COPY: _b.int
VFIO_MIGRATION_P2P: _b.int
VFIO_MIGRATION_PRE_COPY: _b.int
VFIO_DEVICE_FEATURE_MIGRATION: _b.int
VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE: _b.int
VFIO_PRECOPY_INFO_REINIT: _b.int
VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY: _b.int
VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP: _b.int
VFIO_DEVICE_FEATURE_LOW_POWER_EXIT: _b.int
VFIO_DEVICE_FEATURE_DMA_LOGGING_START: _b.int
VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP: _b.int
VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT: _b.int
VFIO_DEVICE_FEATURE_MIG_DATA_SIZE: _b.int
VFIO_DEVICE_FEATURE_CLEAR_MASTER: _b.int
VFIO_DEVICE_FEATURE_SET_MASTER: _b.int
VFIO_DEVICE_FEATURE_BUS_MASTER: _b.int
VFIO_DEVICE_FEATURE_DMA_BUF: _b.int
VFIO_DEVICE_FEATURE_MIG_PRECOPY_INFOv2: _b.int
VFIO_IOMMU_INFO_PGSIZES: _b.int
VFIO_IOMMU_INFO_CAPS: _b.int
VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE: _b.int
VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION: _b.int
VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL: _b.int
VFIO_DMA_MAP_FLAG_READ: _b.int
VFIO_DMA_MAP_FLAG_WRITE: _b.int
VFIO_DMA_MAP_FLAG_VADDR: _b.int
VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP: _b.int
VFIO_DMA_UNMAP_FLAG_ALL: _b.int
VFIO_DMA_UNMAP_FLAG_VADDR: _b.int
VFIO_IOMMU_DIRTY_PAGES_FLAG_START: _b.int
VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP: _b.int
VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP: _b.int
VFIO_IOMMU_SPAPR_INFO_DDW: _b.int
VFIO_EEH_PE_DISABLE: _b.int
VFIO_EEH_PE_ENABLE: _b.int
VFIO_EEH_PE_UNFREEZE_IO: _b.int
VFIO_EEH_PE_UNFREEZE_DMA: _b.int
VFIO_EEH_PE_GET_STATE: _b.int
VFIO_EEH_PE_STATE_NORMAL: _b.int
VFIO_EEH_PE_STATE_RESET: _b.int
VFIO_EEH_PE_STATE_STOPPED: _b.int
VFIO_EEH_PE_STATE_STOPPED_DMA: _b.int
VFIO_EEH_PE_STATE_UNAVAIL: _b.int
VFIO_EEH_PE_RESET_DEACTIVATE: _b.int
VFIO_EEH_PE_RESET_HOT: _b.int
VFIO_EEH_PE_RESET_FUNDAMENTAL: _b.int
VFIO_EEH_PE_CONFIGURE: _b.int
VFIO_EEH_PE_INJECT_ERR: _b.int
IOMMUFD_TYPE: _b.int
IOMMUFD_CMD_BASE: _b.int
IOMMUFD_CMD_DESTROY: _b.int
IOMMUFD_CMD_IOAS_ALLOC: _b.int
IOMMUFD_CMD_IOAS_ALLOW_IOVAS: _b.int
IOMMUFD_CMD_IOAS_COPY: _b.int
IOMMUFD_CMD_IOAS_IOVA_RANGES: _b.int
IOMMUFD_CMD_IOAS_MAP: _b.int
IOMMUFD_CMD_IOAS_UNMAP: _b.int
IOMMUFD_CMD_OPTION: _b.int
IOMMUFD_CMD_VFIO_IOAS: _b.int
IOMMUFD_CMD_HWPT_ALLOC: _b.int
IOMMUFD_CMD_GET_HW_INFO: _b.int
IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING: _b.int
IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP: _b.int
IOMMUFD_CMD_HWPT_INVALIDATE: _b.int
IOMMUFD_CMD_FAULT_QUEUE_ALLOC: _b.int
IOMMUFD_CMD_IOAS_MAP_FILE: _b.int
IOMMUFD_CMD_VIOMMU_ALLOC: _b.int
IOMMUFD_CMD_VDEVICE_ALLOC: _b.int
IOMMUFD_CMD_IOAS_CHANGE_PROCESS: _b.int
IOMMUFD_CMD_VEVENTQ_ALLOC: _b.int
IOMMUFD_CMD_HW_QUEUE_ALLOC: _b.int
