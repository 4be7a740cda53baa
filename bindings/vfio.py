"""VFIO, devices driven from user space: linux/vfio.h, linux/iommufd.h.

Made by `autogen regen vfio` from headers/vfio.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'linux/iommufd.h': 'da3863372b1d7c4a90ff10dee849e05cdb747ef7b9d9038caa18c137dd4a786a',
    'linux/vfio.h': 'ec9307734d4220e49930af2a98c9d84c9f1eaa62cb4ff60b695c158263dd3350',
    'artifact': 'ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
vfio_info_cap_header: struct, 8 bytes
  id: __u16 @ 0
  version: __u16 @ 2
  next: __u32 @ 4

vfio_group_status: struct, 8 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4

vfio_device_info: struct, 24 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  num_regions: __u32 @ 8
  num_irqs: __u32 @ 12
  cap_offset: __u32 @ 16
  pad: __u32 @ 20

vfio_device_info_cap_pci_atomic_comp: struct, 16 bytes
  header: vfio_info_cap_header @ 0
  flags: __u32 @ 8
  reserved: __u32 @ 12

vfio_region_info: struct, 32 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  index: __u32 @ 8
  cap_offset: __u32 @ 12
  size: __u64 @ 16
  offset: __u64 @ 24

vfio_region_sparse_mmap_area: struct, 16 bytes
  offset: __u64 @ 0
  size: __u64 @ 8

vfio_region_info_cap_sparse_mmap: struct, 16 bytes, by address
  header: vfio_info_cap_header @ 0
  nr_areas: __u32 @ 8
  reserved: __u32 @ 12
  areas: vfio_region_sparse_mmap_area * 0 @ 16

vfio_region_info_cap_type: struct, 16 bytes
  header: vfio_info_cap_header @ 0
  type: __u32 @ 8
  subtype: __u32 @ 12

vfio_region_gfx_edid: struct, 24 bytes
  edid_offset: __u32 @ 0
  edid_max_size: __u32 @ 4
  edid_size: __u32 @ 8
  max_xres: __u32 @ 12
  max_yres: __u32 @ 16
  link_state: __u32 @ 20

vfio_device_migration_info: struct, 32 bytes
  device_state: __u32 @ 0
  reserved: __u32 @ 4
  pending_bytes: __u64 @ 8
  data_offset: __u64 @ 16
  data_size: __u64 @ 24

vfio_region_info_cap_nvlink2_ssatgt: struct, 16 bytes
  header: vfio_info_cap_header @ 0
  tgt: __u64 @ 8

vfio_region_info_cap_nvlink2_lnkspd: struct, 16 bytes
  header: vfio_info_cap_header @ 0
  link_speed: __u32 @ 8
  __pad: __u32 @ 12

vfio_irq_info: struct, 16 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  index: __u32 @ 8
  count: __u32 @ 12

vfio_irq_set: struct, 20 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  index: __u32 @ 8
  start: __u32 @ 12
  count: __u32 @ 16
  data: __u8 * 0 @ 20

vfio_pci_dependent_device: struct, 8 bytes
  : vfio_pci_dependent_device_union_group_id @ 0
  segment: __u16 @ 4
  bus: __u8 @ 6
  devfn: __u8 @ 7

vfio_pci_dependent_device_union_group_id: union, 4 bytes
  group_id: __u32 @ 0
  devid: __u32 @ 0

vfio_pci_hot_reset_info: struct, 12 bytes, by address
  argsz: __u32 @ 0
  flags: __u32 @ 4
  count: __u32 @ 8
  devices: vfio_pci_dependent_device * 0 @ 12

vfio_pci_hot_reset: struct, 12 bytes, by address
  argsz: __u32 @ 0
  flags: __u32 @ 4
  count: __u32 @ 8
  group_fds: __s32 * 0 @ 12

vfio_device_gfx_plane_info: struct, 64 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  drm_plane_type: __u32 @ 8
  drm_format: __u32 @ 12
  drm_format_mod: __u64 @ 16
  width: __u32 @ 24
  height: __u32 @ 28
  stride: __u32 @ 32
  size: __u32 @ 36
  x_pos: __u32 @ 40
  y_pos: __u32 @ 44
  x_hot: __u32 @ 48
  y_hot: __u32 @ 52
  : vfio_device_gfx_plane_info_union_region_index @ 56
  reserved: __u32 @ 60

vfio_device_gfx_plane_info_union_region_index: union, 4 bytes
  region_index: __u32 @ 0
  dmabuf_id: __u32 @ 0

vfio_device_ioeventfd: struct, 32 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  offset: __u64 @ 8
  data: __u64 @ 16
  fd: __s32 @ 24
  reserved: __u32 @ 28

vfio_device_feature: struct, 8 bytes, by address
  argsz: __u32 @ 0
  flags: __u32 @ 4
  data: __u8 * 0 @ 8

vfio_device_bind_iommufd: struct, 24 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  iommufd: __s32 @ 8
  out_devid: __u32 @ 12
  token_uuid_ptr: __u64 @ 16

vfio_device_attach_iommufd_pt: struct, 16 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  pt_id: __u32 @ 8
  pasid: __u32 @ 12

vfio_device_detach_iommufd_pt: struct, 12 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  pasid: __u32 @ 8

vfio_device_feature_migration: struct, 8 bytes
  flags: __u64 @ 0

vfio_device_feature_mig_state: struct, 8 bytes
  device_state: __u32 @ 0
  data_fd: __s32 @ 4

vfio_precopy_info: struct, 24 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  initial_bytes: __u64 @ 8
  dirty_bytes: __u64 @ 16

vfio_device_low_power_entry_with_wakeup: struct, 8 bytes
  wakeup_eventfd: __s32 @ 0
  reserved: __u32 @ 4

vfio_device_feature_dma_logging_control: struct, 24 bytes
  page_size: __u64 @ 0
  num_ranges: __u32 @ 8
  __reserved: __u32 @ 12
  ranges: __u64 @ 16

vfio_device_feature_dma_logging_range: struct, 16 bytes
  iova: __u64 @ 0
  length: __u64 @ 8

vfio_device_feature_dma_logging_report: struct, 32 bytes
  iova: __u64 @ 0
  length: __u64 @ 8
  page_size: __u64 @ 16
  bitmap: __u64 @ 24

vfio_device_feature_mig_data_size: struct, 8 bytes
  stop_copy_length: __u64 @ 0

vfio_device_feature_bus_master: struct, 4 bytes
  op: __u32 @ 0

vfio_region_dma_range: struct, 16 bytes
  offset: __u64 @ 0
  length: __u64 @ 8

vfio_device_feature_dma_buf: struct, 16 bytes, by address
  region_index: __u32 @ 0
  open_flags: __u32 @ 4
  flags: __u32 @ 8
  nr_ranges: __u32 @ 12
  dma_ranges: vfio_region_dma_range * 0 @ 16

vfio_iommu_type1_info: struct, 24 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  iova_pgsizes: __u64 @ 8
  cap_offset: __u32 @ 16
  pad: __u32 @ 20

vfio_iova_range: struct, 16 bytes
  start: __u64 @ 0
  end: __u64 @ 8

vfio_iommu_type1_info_cap_iova_range: struct, 16 bytes, by address
  header: vfio_info_cap_header @ 0
  nr_iovas: __u32 @ 8
  reserved: __u32 @ 12
  iova_ranges: vfio_iova_range * 0 @ 16

vfio_iommu_type1_info_cap_migration: struct, 32 bytes
  header: vfio_info_cap_header @ 0
  flags: __u32 @ 8
  pgsize_bitmap: __u64 @ 16
  max_dirty_bitmap_size: __u64 @ 24

vfio_iommu_type1_info_dma_avail: struct, 12 bytes
  header: vfio_info_cap_header @ 0
  avail: __u32 @ 8

vfio_iommu_type1_dma_map: struct, 32 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  vaddr: __u64 @ 8
  iova: __u64 @ 16
  size: __u64 @ 24

vfio_bitmap: struct, 24 bytes
  pgsize: __u64 @ 0
  size: __u64 @ 8
  data: POINTER(__u64) @ 16

vfio_iommu_type1_dma_unmap: struct, 24 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  iova: __u64 @ 8
  size: __u64 @ 16
  data: __u8 * 0 @ 24

vfio_iommu_type1_dirty_bitmap: struct, 8 bytes, by address
  argsz: __u32 @ 0
  flags: __u32 @ 4
  data: __u8 * 0 @ 8

vfio_iommu_type1_dirty_bitmap_get: struct, 40 bytes
  iova: __u64 @ 0
  size: __u64 @ 8
  bitmap: vfio_bitmap @ 16

vfio_iommu_spapr_tce_ddw_info: struct, 16 bytes
  pgsizes: __u64 @ 0
  max_dynamic_windows_supported: __u32 @ 8
  levels: __u32 @ 12

vfio_iommu_spapr_tce_info: struct, 32 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  dma32_window_start: __u32 @ 8
  dma32_window_size: __u32 @ 12
  ddw: vfio_iommu_spapr_tce_ddw_info @ 16

vfio_eeh_pe_err: struct, 24 bytes
  type: __u32 @ 0
  func: __u32 @ 4
  addr: __u64 @ 8
  mask: __u64 @ 16

vfio_eeh_pe_op: struct, 40 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  op: __u32 @ 8
  : vfio_eeh_pe_op_union_err @ 16

vfio_eeh_pe_op_union_err: union, 24 bytes
  err: vfio_eeh_pe_err @ 0

vfio_iommu_spapr_register_memory: struct, 24 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  vaddr: __u64 @ 8
  size: __u64 @ 16

vfio_iommu_spapr_tce_create: struct, 40 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  page_shift: __u32 @ 8
  __resv1: __u32 @ 12
  window_size: __u64 @ 16
  levels: __u32 @ 24
  __resv2: __u32 @ 28
  start_addr: __u64 @ 32

vfio_iommu_spapr_tce_remove: struct, 16 bytes
  argsz: __u32 @ 0
  flags: __u32 @ 4
  start_addr: __u64 @ 8

iommu_destroy: struct, 8 bytes
  size: __u32 @ 0
  id: __u32 @ 4

iommu_ioas_alloc: struct, 12 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  out_ioas_id: __u32 @ 8

iommu_iova_range: struct, 16 bytes
  start: __u64 @ 0
  last: __u64 @ 8

iommu_ioas_iova_ranges: struct, 32 bytes
  size: __u32 @ 0
  ioas_id: __u32 @ 4
  num_iovas: __u32 @ 8
  __reserved: __u32 @ 12
  allowed_iovas: __u64 @ 16
  out_iova_alignment: __u64 @ 24

iommu_ioas_allow_iovas: struct, 24 bytes
  size: __u32 @ 0
  ioas_id: __u32 @ 4
  num_iovas: __u32 @ 8
  __reserved: __u32 @ 12
  allowed_iovas: __u64 @ 16

iommu_ioas_map: struct, 40 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  ioas_id: __u32 @ 8
  __reserved: __u32 @ 12
  user_va: __u64 @ 16
  length: __u64 @ 24
  iova: __u64 @ 32

iommu_ioas_map_file: struct, 40 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  ioas_id: __u32 @ 8
  fd: __s32 @ 12
  start: __u64 @ 16
  length: __u64 @ 24
  iova: __u64 @ 32

iommu_ioas_copy: struct, 40 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  dst_ioas_id: __u32 @ 8
  src_ioas_id: __u32 @ 12
  length: __u64 @ 16
  dst_iova: __u64 @ 24
  src_iova: __u64 @ 32

iommu_ioas_unmap: struct, 24 bytes
  size: __u32 @ 0
  ioas_id: __u32 @ 4
  iova: __u64 @ 8
  length: __u64 @ 16

iommu_option: struct, 24 bytes
  size: __u32 @ 0
  option_id: __u32 @ 4
  op: __u16 @ 8
  __reserved: __u16 @ 10
  object_id: __u32 @ 12
  val64: __u64 @ 16

iommu_vfio_ioas: struct, 12 bytes
  size: __u32 @ 0
  ioas_id: __u32 @ 4
  op: __u16 @ 8
  __reserved: __u16 @ 10

iommu_hwpt_vtd_s1: struct, 24 bytes
  flags: __u64 @ 0
  pgtbl_addr: __u64 @ 8
  addr_width: __u32 @ 16
  __reserved: __u32 @ 20

iommu_hwpt_arm_smmuv3: struct, 16 bytes
  ste: __le64 * 2 @ 0

iommu_hwpt_amd_guest: struct, 32 bytes
  dte: __u64 * 4 @ 0

iommu_hwpt_alloc: struct, 48 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  dev_id: __u32 @ 8
  pt_id: __u32 @ 12
  out_hwpt_id: __u32 @ 16
  __reserved: __u32 @ 20
  data_type: __u32 @ 24
  data_len: __u32 @ 28
  data_uptr: __u64 @ 32
  fault_id: __u32 @ 40
  __reserved2: __u32 @ 44

iommu_hw_info_vtd: struct, 24 bytes
  flags: __u32 @ 0
  __reserved: __u32 @ 4
  cap_reg: __u64 @ 8
  ecap_reg: __u64 @ 16

iommu_hw_info_arm_smmuv3: struct, 40 bytes
  flags: __u32 @ 0
  __reserved: __u32 @ 4
  idr: __u32 * 6 @ 8
  iidr: __u32 @ 32
  aidr: __u32 @ 36

iommu_hw_info_tegra241_cmdqv: struct, 8 bytes
  flags: __u32 @ 0
  version: __u8 @ 4
  log2vcmdqs: __u8 @ 5
  log2vsids: __u8 @ 6
  __reserved: __u8 @ 7

iommu_hw_info_amd: struct, 16 bytes
  efr: __u64 @ 0
  efr2: __u64 @ 8

iommu_hw_info: struct, 40 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  dev_id: __u32 @ 8
  data_len: __u32 @ 12
  data_uptr: __u64 @ 16
  : iommu_hw_info_union_in_data_type @ 24
  out_max_pasid_log2: __u8 @ 28
  __reserved: __u8 * 3 @ 29
  out_capabilities: __u64 @ 32

iommu_hw_info_union_in_data_type: union, 4 bytes
  in_data_type: __u32 @ 0
  out_data_type: __u32 @ 0

iommu_hwpt_set_dirty_tracking: struct, 16 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  hwpt_id: __u32 @ 8
  __reserved: __u32 @ 12

iommu_hwpt_get_dirty_bitmap: struct, 48 bytes
  size: __u32 @ 0
  hwpt_id: __u32 @ 4
  flags: __u32 @ 8
  __reserved: __u32 @ 12
  iova: __u64 @ 16
  length: __u64 @ 24
  page_size: __u64 @ 32
  data: __u64 @ 40

iommu_hwpt_vtd_s1_invalidate: struct, 24 bytes
  addr: __u64 @ 0
  npages: __u64 @ 8
  flags: __u32 @ 16
  __reserved: __u32 @ 20

iommu_viommu_arm_smmuv3_invalidate: struct, 16 bytes
  cmd: __le64 * 2 @ 0

iommu_hwpt_invalidate: struct, 32 bytes
  size: __u32 @ 0
  hwpt_id: __u32 @ 4
  data_uptr: __u64 @ 8
  data_type: __u32 @ 16
  entry_len: __u32 @ 20
  entry_num: __u32 @ 24
  __reserved: __u32 @ 28

iommu_hwpt_pgfault: struct, 40 bytes
  flags: __u32 @ 0
  dev_id: __u32 @ 4
  pasid: __u32 @ 8
  grpid: __u32 @ 12
  perm: __u32 @ 16
  __reserved: __u32 @ 20
  addr: __u64 @ 24
  length: __u32 @ 32
  cookie: __u32 @ 36

iommu_hwpt_page_response: struct, 8 bytes
  cookie: __u32 @ 0
  code: __u32 @ 4

iommu_fault_alloc: struct, 16 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  out_fault_id: __u32 @ 8
  out_fault_fd: __u32 @ 12

iommu_viommu_tegra241_cmdqv: struct, 16 bytes
  out_vintf_mmap_offset: __u64 @ 0
  out_vintf_mmap_length: __u64 @ 8

iommu_viommu_alloc: struct, 40 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  type: __u32 @ 8
  dev_id: __u32 @ 12
  hwpt_id: __u32 @ 16
  out_viommu_id: __u32 @ 20
  data_len: __u32 @ 24
  __reserved: __u32 @ 28
  data_uptr: __u64 @ 32

iommu_vdevice_alloc: struct, 24 bytes
  size: __u32 @ 0
  viommu_id: __u32 @ 4
  dev_id: __u32 @ 8
  out_vdevice_id: __u32 @ 12
  virt_id: __u64 @ 16

iommu_ioas_change_process: struct, 8 bytes
  size: __u32 @ 0
  __reserved: __u32 @ 4

iommufd_vevent_header: struct, 8 bytes
  flags: __u32 @ 0
  sequence: __u32 @ 4

iommu_vevent_arm_smmuv3: struct, 32 bytes
  evt: __le64 * 4 @ 0

iommu_vevent_tegra241_cmdqv: struct, 16 bytes
  lvcmdq_err_map: __le64 * 2 @ 0

iommu_veventq_alloc: struct, 32 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  viommu_id: __u32 @ 8
  type: __u32 @ 12
  veventq_depth: __u32 @ 16
  out_veventq_id: __u32 @ 20
  out_veventq_fd: __u32 @ 24
  __reserved: __u32 @ 28

iommu_hw_queue_alloc: struct, 40 bytes
  size: __u32 @ 0
  flags: __u32 @ 4
  viommu_id: __u32 @ 8
  type: __u32 @ 12
  index: __u32 @ 16
  out_hw_queue_id: __u32 @ 20
  nesting_parent_iova: __u64 @ 24
  length: __u64 @ 32
"""

_enums = """
vfio_device_mig_state: c_uint
  VFIO_DEVICE_STATE_ERROR = 0
  VFIO_DEVICE_STATE_STOP = 1
  VFIO_DEVICE_STATE_RUNNING = 2
  VFIO_DEVICE_STATE_STOP_COPY = 3
  VFIO_DEVICE_STATE_RESUMING = 4
  VFIO_DEVICE_STATE_RUNNING_P2P = 5
  VFIO_DEVICE_STATE_PRE_COPY = 6
  VFIO_DEVICE_STATE_PRE_COPY_P2P = 7
  VFIO_DEVICE_STATE_NR = 8

iommufd_ioas_map_flags: c_uint
  IOMMU_IOAS_MAP_FIXED_IOVA = 1
  IOMMU_IOAS_MAP_WRITEABLE = 2
  IOMMU_IOAS_MAP_READABLE = 4

iommufd_option: c_uint
  IOMMU_OPTION_RLIMIT_MODE = 0
  IOMMU_OPTION_HUGE_PAGES = 1

iommufd_option_ops: c_uint
  IOMMU_OPTION_OP_SET = 0
  IOMMU_OPTION_OP_GET = 1

iommufd_vfio_ioas_op: c_uint
  IOMMU_VFIO_IOAS_GET = 0
  IOMMU_VFIO_IOAS_SET = 1
  IOMMU_VFIO_IOAS_CLEAR = 2

iommufd_hwpt_alloc_flags: c_uint
  IOMMU_HWPT_ALLOC_NEST_PARENT = 1
  IOMMU_HWPT_ALLOC_DIRTY_TRACKING = 2
  IOMMU_HWPT_FAULT_ID_VALID = 4
  IOMMU_HWPT_ALLOC_PASID = 8

iommu_hwpt_vtd_s1_flags: c_uint
  IOMMU_VTD_S1_SRE = 1
  IOMMU_VTD_S1_EAFE = 2
  IOMMU_VTD_S1_WPE = 4

iommu_hwpt_data_type: c_uint
  IOMMU_HWPT_DATA_NONE = 0
  IOMMU_HWPT_DATA_VTD_S1 = 1
  IOMMU_HWPT_DATA_ARM_SMMUV3 = 2
  IOMMU_HWPT_DATA_AMD_GUEST = 3

iommu_hw_info_vtd_flags: c_uint
  IOMMU_HW_INFO_VTD_ERRATA_772415_SPR17 = 1

iommu_hw_info_type: c_uint
  IOMMU_HW_INFO_TYPE_NONE = 0
  IOMMU_HW_INFO_TYPE_DEFAULT = 0
  IOMMU_HW_INFO_TYPE_INTEL_VTD = 1
  IOMMU_HW_INFO_TYPE_ARM_SMMUV3 = 2
  IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV = 3
  IOMMU_HW_INFO_TYPE_AMD = 4

iommufd_hw_capabilities: c_uint
  IOMMU_HW_CAP_DIRTY_TRACKING = 1
  IOMMU_HW_CAP_PCI_PASID_EXEC = 2
  IOMMU_HW_CAP_PCI_PASID_PRIV = 4
  IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED = 8

iommufd_hw_info_flags: c_uint
  IOMMU_HW_INFO_FLAG_INPUT_TYPE = 1

iommufd_hwpt_set_dirty_tracking_flags: c_uint
  IOMMU_HWPT_DIRTY_TRACKING_ENABLE = 1

iommufd_hwpt_get_dirty_bitmap_flags: c_uint
  IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR = 1

iommu_hwpt_invalidate_data_type: c_uint
  IOMMU_HWPT_INVALIDATE_DATA_VTD_S1 = 0
  IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3 = 1

iommu_hwpt_vtd_s1_invalidate_flags: c_uint
  IOMMU_VTD_INV_FLAGS_LEAF = 1

iommu_hwpt_pgfault_flags: c_uint
  IOMMU_PGFAULT_FLAGS_PASID_VALID = 1
  IOMMU_PGFAULT_FLAGS_LAST_PAGE = 2

iommu_hwpt_pgfault_perm: c_uint
  IOMMU_PGFAULT_PERM_READ = 1
  IOMMU_PGFAULT_PERM_WRITE = 2
  IOMMU_PGFAULT_PERM_EXEC = 4
  IOMMU_PGFAULT_PERM_PRIV = 8

iommufd_page_response_code: c_uint
  IOMMUFD_PAGE_RESP_SUCCESS = 0
  IOMMUFD_PAGE_RESP_INVALID = 1

iommu_viommu_type: c_uint
  IOMMU_VIOMMU_TYPE_DEFAULT = 0
  IOMMU_VIOMMU_TYPE_ARM_SMMUV3 = 1
  IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV = 2

iommu_veventq_flag: c_uint
  IOMMU_VEVENTQ_FLAG_LOST_EVENTS = 1

iommu_veventq_type: c_uint
  IOMMU_VEVENTQ_TYPE_DEFAULT = 0
  IOMMU_VEVENTQ_TYPE_ARM_SMMUV3 = 1
  IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV = 2

iommu_hw_queue_type: c_uint
  IOMMU_HW_QUEUE_TYPE_DEFAULT = 0
  IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV = 1
"""

_types = """
__le64 = __u64
__u8 = c_ubyte
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__u64 = c_ulonglong
"""

_ioctls = """
VFIO_GET_API_VERSION = 0x3b64: None
VFIO_CHECK_EXTENSION = 0x3b65: None
VFIO_SET_IOMMU = 0x3b66: None
VFIO_GROUP_GET_STATUS = 0x3b67: None
VFIO_GROUP_SET_CONTAINER = 0x3b68: None
VFIO_GROUP_UNSET_CONTAINER = 0x3b69: None
VFIO_GROUP_GET_DEVICE_FD = 0x3b6a: None
VFIO_DEVICE_GET_INFO = 0x3b6b: None
VFIO_DEVICE_GET_REGION_INFO = 0x3b6c: None
VFIO_DEVICE_GET_IRQ_INFO = 0x3b6d: None
VFIO_DEVICE_SET_IRQS = 0x3b6e: None
VFIO_DEVICE_RESET = 0x3b6f: None
VFIO_DEVICE_GET_PCI_HOT_RESET_INFO = 0x3b70: None
VFIO_DEVICE_PCI_HOT_RESET = 0x3b71: None
VFIO_DEVICE_QUERY_GFX_PLANE = 0x3b72: None
VFIO_DEVICE_GET_GFX_DMABUF = 0x3b73: None
VFIO_DEVICE_IOEVENTFD = 0x3b74: None
VFIO_DEVICE_FEATURE = 0x3b75: None
VFIO_DEVICE_BIND_IOMMUFD = 0x3b76: None
VFIO_DEVICE_ATTACH_IOMMUFD_PT = 0x3b77: None
VFIO_DEVICE_DETACH_IOMMUFD_PT = 0x3b78: None
VFIO_MIG_GET_PRECOPY_INFO = 0x3b79: None
VFIO_IOMMU_GET_INFO = 0x3b70: None
VFIO_IOMMU_MAP_DMA = 0x3b71: None
VFIO_IOMMU_UNMAP_DMA = 0x3b72: None
VFIO_IOMMU_ENABLE = 0x3b73: None
VFIO_IOMMU_DISABLE = 0x3b74: None
VFIO_IOMMU_DIRTY_PAGES = 0x3b75: None
VFIO_IOMMU_SPAPR_TCE_GET_INFO = 0x3b70: None
VFIO_EEH_PE_OP = 0x3b79: None
VFIO_IOMMU_SPAPR_REGISTER_MEMORY = 0x3b75: None
VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY = 0x3b76: None
VFIO_IOMMU_SPAPR_TCE_CREATE = 0x3b77: None
VFIO_IOMMU_SPAPR_TCE_REMOVE = 0x3b78: None
IOMMU_DESTROY = 0x3b80: None
IOMMU_IOAS_ALLOC = 0x3b81: None
IOMMU_IOAS_IOVA_RANGES = 0x3b84: None
IOMMU_IOAS_ALLOW_IOVAS = 0x3b82: None
IOMMU_IOAS_MAP = 0x3b85: None
IOMMU_IOAS_MAP_FILE = 0x3b8f: None
IOMMU_IOAS_COPY = 0x3b83: None
IOMMU_IOAS_UNMAP = 0x3b86: None
IOMMU_OPTION = 0x3b87: None
IOMMU_VFIO_IOAS = 0x3b88: None
IOMMU_HWPT_ALLOC = 0x3b89: None
IOMMU_GET_HW_INFO = 0x3b8a: None
IOMMU_HWPT_SET_DIRTY_TRACKING = 0x3b8b: None
IOMMU_HWPT_GET_DIRTY_BITMAP = 0x3b8c: None
IOMMU_HWPT_INVALIDATE = 0x3b8d: None
IOMMU_FAULT_QUEUE_ALLOC = 0x3b8e: None
IOMMU_VIOMMU_ALLOC = 0x3b90: None
IOMMU_VDEVICE_ALLOC = 0x3b91: None
IOMMU_IOAS_CHANGE_PROCESS = 0x3b92: None
IOMMU_VEVENTQ_ALLOC = 0x3b93: None
IOMMU_HW_QUEUE_ALLOC = 0x3b94: None
"""

_macros = """
VFIO_DEVICE_STATE_VALID(state) = (state & 7) == 4 if state & 4 else 1
VFIO_DEVICE_STATE_IS_ERROR(state) = (state & 7) == 6
VFIO_DEVICE_STATE_SET_ERROR(state) = state & -8 | 2 | 4
"""

_constants = """
IOMMUFD_CMD_BASE = 0x80
IOMMUFD_CMD_DESTROY = 0x80
IOMMUFD_CMD_FAULT_QUEUE_ALLOC = 0x8e
IOMMUFD_CMD_GET_HW_INFO = 0x8a
IOMMUFD_CMD_HWPT_ALLOC = 0x89
IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP = 0x8c
IOMMUFD_CMD_HWPT_INVALIDATE = 0x8d
IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING = 0x8b
IOMMUFD_CMD_HW_QUEUE_ALLOC = 0x94
IOMMUFD_CMD_IOAS_ALLOC = 0x81
IOMMUFD_CMD_IOAS_ALLOW_IOVAS = 0x82
IOMMUFD_CMD_IOAS_CHANGE_PROCESS = 0x92
IOMMUFD_CMD_IOAS_COPY = 0x83
IOMMUFD_CMD_IOAS_IOVA_RANGES = 0x84
IOMMUFD_CMD_IOAS_MAP = 0x85
IOMMUFD_CMD_IOAS_MAP_FILE = 0x8f
IOMMUFD_CMD_IOAS_UNMAP = 0x86
IOMMUFD_CMD_OPTION = 0x87
IOMMUFD_CMD_VDEVICE_ALLOC = 0x91
IOMMUFD_CMD_VEVENTQ_ALLOC = 0x93
IOMMUFD_CMD_VFIO_IOAS = 0x88
IOMMUFD_CMD_VIOMMU_ALLOC = 0x90
IOMMUFD_TYPE = 59
VFIO_API_VERSION = 0
VFIO_AP_CFG_CHG_IRQ_INDEX = 1
VFIO_AP_NUM_IRQS = 2
VFIO_AP_REQ_IRQ_INDEX = 0
VFIO_BASE = 100
VFIO_CCW_CONFIG_REGION_INDEX = 0
VFIO_CCW_CRW_IRQ_INDEX = 1
VFIO_CCW_IO_IRQ_INDEX = 0
VFIO_CCW_NUM_IRQS = 3
VFIO_CCW_NUM_REGIONS = 1
VFIO_CCW_REQ_IRQ_INDEX = 2
VFIO_DEVICE_API_AMBA_STRING = 'vfio-amba'
VFIO_DEVICE_API_AP_STRING = 'vfio-ap'
VFIO_DEVICE_API_CCW_STRING = 'vfio-ccw'
VFIO_DEVICE_API_PCI_STRING = 'vfio-pci'
VFIO_DEVICE_API_PLATFORM_STRING = 'vfio-platform'
VFIO_DEVICE_ATTACH_PASID = 1
VFIO_DEVICE_BIND_FLAG_TOKEN = 1
VFIO_DEVICE_DETACH_PASID = 1
VFIO_DEVICE_FEATURE_BUS_MASTER = 10
VFIO_DEVICE_FEATURE_CLEAR_MASTER = 0
VFIO_DEVICE_FEATURE_DMA_BUF = 11
VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT = 8
VFIO_DEVICE_FEATURE_DMA_LOGGING_START = 6
VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP = 7
VFIO_DEVICE_FEATURE_GET = 65536
VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY = 3
VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP = 4
VFIO_DEVICE_FEATURE_LOW_POWER_EXIT = 5
VFIO_DEVICE_FEATURE_MASK = 0xffff
VFIO_DEVICE_FEATURE_MIGRATION = 1
VFIO_DEVICE_FEATURE_MIG_DATA_SIZE = 9
VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE = 2
VFIO_DEVICE_FEATURE_MIG_PRECOPY_INFOv2 = 12
VFIO_DEVICE_FEATURE_PCI_VF_TOKEN = 0
VFIO_DEVICE_FEATURE_PROBE = 262144
VFIO_DEVICE_FEATURE_SET = 131072
VFIO_DEVICE_FEATURE_SET_MASTER = 1
VFIO_DEVICE_FLAGS_AMBA = 8
VFIO_DEVICE_FLAGS_AP = 32
VFIO_DEVICE_FLAGS_CAPS = 128
VFIO_DEVICE_FLAGS_CCW = 16
VFIO_DEVICE_FLAGS_CDX = 256
VFIO_DEVICE_FLAGS_FSL_MC = 64
VFIO_DEVICE_FLAGS_PCI = 2
VFIO_DEVICE_FLAGS_PLATFORM = 4
VFIO_DEVICE_FLAGS_RESET = 1
VFIO_DEVICE_GFX_LINK_STATE_DOWN = 2
VFIO_DEVICE_GFX_LINK_STATE_UP = 1
VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP = 5
VFIO_DEVICE_INFO_CAP_ZPCI_BASE = 1
VFIO_DEVICE_INFO_CAP_ZPCI_GROUP = 2
VFIO_DEVICE_INFO_CAP_ZPCI_PFIP = 4
VFIO_DEVICE_INFO_CAP_ZPCI_UTIL = 3
VFIO_DEVICE_IOEVENTFD_16 = 2
VFIO_DEVICE_IOEVENTFD_32 = 4
VFIO_DEVICE_IOEVENTFD_64 = 8
VFIO_DEVICE_IOEVENTFD_8 = 1
VFIO_DEVICE_IOEVENTFD_SIZE_MASK = 0xf
VFIO_DEVICE_STATE_MASK = 7
VFIO_DEVICE_STATE_V1_RESUMING = 4
VFIO_DEVICE_STATE_V1_RUNNING = 1
VFIO_DEVICE_STATE_V1_SAVING = 2
VFIO_DEVICE_STATE_V1_STOP = 0
VFIO_DMA_CC_IOMMU = 4
VFIO_DMA_MAP_FLAG_READ = 1
VFIO_DMA_MAP_FLAG_VADDR = 4
VFIO_DMA_MAP_FLAG_WRITE = 2
VFIO_DMA_UNMAP_FLAG_ALL = 2
VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP = 1
VFIO_DMA_UNMAP_FLAG_VADDR = 4
VFIO_EEH = 5
VFIO_EEH_PE_CONFIGURE = 8
VFIO_EEH_PE_DISABLE = 0
VFIO_EEH_PE_ENABLE = 1
VFIO_EEH_PE_GET_STATE = 4
VFIO_EEH_PE_INJECT_ERR = 9
VFIO_EEH_PE_RESET_DEACTIVATE = 5
VFIO_EEH_PE_RESET_FUNDAMENTAL = 7
VFIO_EEH_PE_RESET_HOT = 6
VFIO_EEH_PE_STATE_NORMAL = 0
VFIO_EEH_PE_STATE_RESET = 1
VFIO_EEH_PE_STATE_STOPPED = 2
VFIO_EEH_PE_STATE_STOPPED_DMA = 4
VFIO_EEH_PE_STATE_UNAVAIL = 5
VFIO_EEH_PE_UNFREEZE_DMA = 3
VFIO_EEH_PE_UNFREEZE_IO = 2
VFIO_GFX_PLANE_TYPE_DMABUF = 2
VFIO_GFX_PLANE_TYPE_PROBE = 1
VFIO_GFX_PLANE_TYPE_REGION = 4
VFIO_GROUP_FLAGS_CONTAINER_SET = 2
VFIO_GROUP_FLAGS_VIABLE = 1
VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP = 4
VFIO_IOMMU_DIRTY_PAGES_FLAG_START = 1
VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP = 2
VFIO_IOMMU_INFO_CAPS = 2
VFIO_IOMMU_INFO_PGSIZES = 1
VFIO_IOMMU_SPAPR_INFO_DDW = 1
VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE = 1
VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION = 2
VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL = 3
VFIO_IRQ_INFO_AUTOMASKED = 4
VFIO_IRQ_INFO_EVENTFD = 1
VFIO_IRQ_INFO_MASKABLE = 2
VFIO_IRQ_INFO_NORESIZE = 8
VFIO_IRQ_SET_ACTION_MASK = 8
VFIO_IRQ_SET_ACTION_TRIGGER = 32
VFIO_IRQ_SET_ACTION_TYPE_MASK = 56
VFIO_IRQ_SET_ACTION_UNMASK = 16
VFIO_IRQ_SET_DATA_BOOL = 2
VFIO_IRQ_SET_DATA_EVENTFD = 4
VFIO_IRQ_SET_DATA_NONE = 1
VFIO_IRQ_SET_DATA_TYPE_MASK = 7
VFIO_MIGRATION_P2P = 2
VFIO_MIGRATION_PRE_COPY = 4
VFIO_MIGRATION_STOP_COPY = 1
VFIO_NOIOMMU_IOMMU = 8
VFIO_PCI_ATOMIC_COMP128 = 4
VFIO_PCI_ATOMIC_COMP32 = 1
VFIO_PCI_ATOMIC_COMP64 = 2
VFIO_PCI_BAR0_REGION_INDEX = 0
VFIO_PCI_BAR1_REGION_INDEX = 1
VFIO_PCI_BAR2_REGION_INDEX = 2
VFIO_PCI_BAR3_REGION_INDEX = 3
VFIO_PCI_BAR4_REGION_INDEX = 4
VFIO_PCI_BAR5_REGION_INDEX = 5
VFIO_PCI_CONFIG_REGION_INDEX = 7
VFIO_PCI_DEVID_NOT_OWNED = -1
VFIO_PCI_DEVID_OWNED = 0
VFIO_PCI_ERR_IRQ_INDEX = 3
VFIO_PCI_HOT_RESET_FLAG_DEV_ID = 1
VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED = 2
VFIO_PCI_INTX_IRQ_INDEX = 0
VFIO_PCI_MSIX_IRQ_INDEX = 2
VFIO_PCI_MSI_IRQ_INDEX = 1
VFIO_PCI_NUM_IRQS = 5
VFIO_PCI_NUM_REGIONS = 9
VFIO_PCI_REQ_IRQ_INDEX = 4
VFIO_PCI_ROM_REGION_INDEX = 6
VFIO_PCI_VGA_REGION_INDEX = 8
VFIO_PRECOPY_INFO_REINIT = 1
VFIO_REGION_INFO_CAP_MSIX_MAPPABLE = 3
VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD = 5
VFIO_REGION_INFO_CAP_NVLINK2_SSATGT = 4
VFIO_REGION_INFO_CAP_SPARSE_MMAP = 1
VFIO_REGION_INFO_CAP_TYPE = 2
VFIO_REGION_INFO_FLAG_CAPS = 8
VFIO_REGION_INFO_FLAG_MMAP = 4
VFIO_REGION_INFO_FLAG_READ = 1
VFIO_REGION_INFO_FLAG_WRITE = 2
VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD = 1
VFIO_REGION_SUBTYPE_CCW_CRW = 3
VFIO_REGION_SUBTYPE_CCW_SCHIB = 2
VFIO_REGION_SUBTYPE_GFX_EDID = 1
VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD = 1
VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG = 2
VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG = 3
VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION = 1
VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED = 1
VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM = 1
VFIO_REGION_TYPE_CCW = 2
VFIO_REGION_TYPE_GFX = 1
VFIO_REGION_TYPE_MIGRATION_DEPRECATED = 3
VFIO_REGION_TYPE_PCI_VENDOR_MASK = 0xffff
VFIO_REGION_TYPE_PCI_VENDOR_TYPE = 0x80000000
VFIO_SPAPR_TCE_IOMMU = 2
VFIO_SPAPR_TCE_v2_IOMMU = 7
VFIO_TYPE = 59
VFIO_TYPE1_IOMMU = 1
VFIO_TYPE1v2_IOMMU = 3
VFIO_UNMAP_ALL = 9
VFIO_UPDATE_VADDR = 10
__VFIO_RESERVED_TYPE1_NESTING_IOMMU = 6
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
    target='x86_64-linux-gnu',
    targets=_targets,
)
