"""Interface to the platform security processor: psp_gfx_if.h.

Made by `autogen regen amd_gpu.psp_gfx_if` from headers/amd_gpu/psp_gfx_if.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'psp_gfx_if.h': '8cea949f406c78f545eb6ad9b65ccc0f007c368f0776a5d04c04cea8cc95ce34',
    'artifact': 'linux-source-6.12=6.12.107-1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
psp_gfx_ctrl: struct, 32 bytes
  cmd_resp: c_uint32 @ 0
  rbi_wptr: c_uint32 @ 4
  rbi_rptr: c_uint32 @ 8
  gpcom_wptr: c_uint32 @ 12
  gpcom_rptr: c_uint32 @ 16
  ring_addr_lo: c_uint32 @ 20
  ring_addr_hi: c_uint32 @ 24
  ring_buf_size: c_uint32 @ 28

psp_gfx_cmd_load_ta: struct, 24 bytes
  app_phy_addr_lo: c_uint32 @ 0
  app_phy_addr_hi: c_uint32 @ 4
  app_len: c_uint32 @ 8
  cmd_buf_phy_addr_lo: c_uint32 @ 12
  cmd_buf_phy_addr_hi: c_uint32 @ 16
  cmd_buf_len: c_uint32 @ 20

psp_gfx_cmd_unload_ta: struct, 4 bytes
  session_id: c_uint32 @ 0

psp_gfx_buf_desc: struct, 12 bytes
  buf_phy_addr_lo: c_uint32 @ 0
  buf_phy_addr_hi: c_uint32 @ 4
  buf_size: c_uint32 @ 8

psp_gfx_buf_list: struct, 776 bytes
  num_desc: c_uint32 @ 0
  total_size: c_uint32 @ 4
  buf_desc: psp_gfx_buf_desc * 64 @ 8

psp_gfx_cmd_invoke_cmd: struct, 784 bytes
  session_id: c_uint32 @ 0
  ta_cmd_id: c_uint32 @ 4
  buf: psp_gfx_buf_list @ 8

psp_gfx_cmd_setup_tmr: struct, 24 bytes
  buf_phy_addr_lo: c_uint32 @ 0
  buf_phy_addr_hi: c_uint32 @ 4
  buf_size: c_uint32 @ 8
  : psp_gfx_cmd_setup_tmr_union_bitfield @ 12
  system_phy_addr_lo: c_uint32 @ 16
  system_phy_addr_hi: c_uint32 @ 20

psp_gfx_cmd_setup_tmr_union_bitfield: union, 4 bytes
  bitfield: psp_gfx_cmd_setup_tmr_union_bitfield_bitfield @ 0
  tmr_flags: c_uint32 @ 0

psp_gfx_cmd_setup_tmr_union_bitfield_bitfield: struct, 4 bytes
  sriov_enabled: c_uint32:1 @ 0.0
  virt_phy_addr: c_uint32:1 @ 0.1
  reserved: c_uint32:30 @ 0.2

psp_gfx_cmd_load_ip_fw: struct, 16 bytes
  fw_phy_addr_lo: c_uint32 @ 0
  fw_phy_addr_hi: c_uint32 @ 4
  fw_size: c_uint32 @ 8
  fw_type: psp_gfx_fw_type @ 12

psp_gfx_cmd_save_restore_ip_fw: struct, 20 bytes
  save_fw: c_uint32 @ 0
  save_restore_addr_lo: c_uint32 @ 4
  save_restore_addr_hi: c_uint32 @ 8
  buf_size: c_uint32 @ 12
  fw_type: psp_gfx_fw_type @ 16

psp_gfx_cmd_reg_prog: struct, 8 bytes
  reg_value: c_uint32 @ 0
  reg_id: c_uint32 @ 4

psp_gfx_cmd_load_toc: struct, 12 bytes
  toc_phy_addr_lo: c_uint32 @ 0
  toc_phy_addr_hi: c_uint32 @ 4
  toc_size: c_uint32 @ 8

psp_gfx_cmd_boot_cfg: struct, 16 bytes
  timestamp: c_uint32 @ 0
  sub_cmd: psp_gfx_boot_config_cmd @ 4
  boot_config: c_uint32 @ 8
  boot_config_valid: c_uint32 @ 12

psp_gfx_cmd_sriov_spatial_part: struct, 16 bytes
  mode: c_uint32 @ 0
  override_ips: c_uint32 @ 4
  override_xcds_avail: c_uint32 @ 8
  override_this_aid: c_uint32 @ 12

psp_gfx_commands: union, 784 bytes
  cmd_load_ta: psp_gfx_cmd_load_ta @ 0
  cmd_unload_ta: psp_gfx_cmd_unload_ta @ 0
  cmd_invoke_cmd: psp_gfx_cmd_invoke_cmd @ 0
  cmd_setup_tmr: psp_gfx_cmd_setup_tmr @ 0
  cmd_load_ip_fw: psp_gfx_cmd_load_ip_fw @ 0
  cmd_save_restore_ip_fw: psp_gfx_cmd_save_restore_ip_fw @ 0
  cmd_setup_reg_prog: psp_gfx_cmd_reg_prog @ 0
  cmd_setup_vmr: psp_gfx_cmd_setup_tmr @ 0
  cmd_load_toc: psp_gfx_cmd_load_toc @ 0
  boot_cfg: psp_gfx_cmd_boot_cfg @ 0
  cmd_spatial_part: psp_gfx_cmd_sriov_spatial_part @ 0

psp_gfx_uresp_reserved: struct, 32 bytes
  reserved: c_uint32 * 8 @ 0

psp_gfx_uresp_fwar_db_info: struct, 8 bytes
  fwar_db_addr_lo: c_uint32 @ 0
  fwar_db_addr_hi: c_uint32 @ 4

psp_gfx_uresp_bootcfg: struct, 4 bytes
  boot_cfg: c_uint32 @ 0

psp_gfx_uresp: union, 32 bytes
  reserved: psp_gfx_uresp_reserved @ 0
  boot_cfg: psp_gfx_uresp_bootcfg @ 0
  fwar_db_info: psp_gfx_uresp_fwar_db_info @ 0

psp_gfx_resp: struct, 96 bytes
  status: c_uint32 @ 0
  session_id: c_uint32 @ 4
  fw_addr_lo: c_uint32 @ 8
  fw_addr_hi: c_uint32 @ 12
  tmr_size: c_uint32 @ 16
  reserved: c_uint32 * 11 @ 20
  uresp: psp_gfx_uresp @ 64

psp_gfx_cmd_resp: struct, 1024 bytes
  buf_size: c_uint32 @ 0
  buf_version: c_uint32 @ 4
  cmd_id: c_uint32 @ 8
  resp_buf_addr_lo: c_uint32 @ 12
  resp_buf_addr_hi: c_uint32 @ 16
  resp_offset: c_uint32 @ 20
  resp_buf_size: c_uint32 @ 24
  cmd: psp_gfx_commands @ 28
  reserved_1: c_uint8 * 52 @ 812
  resp: psp_gfx_resp @ 864
  reserved_2: c_uint8 * 64 @ 960

psp_gfx_rb_frame: struct, 64 bytes
  cmd_buf_addr_lo: c_uint32 @ 0
  cmd_buf_addr_hi: c_uint32 @ 4
  cmd_buf_size: c_uint32 @ 8
  fence_addr_lo: c_uint32 @ 12
  fence_addr_hi: c_uint32 @ 16
  fence_value: c_uint32 @ 20
  sid_lo: c_uint32 @ 24
  sid_hi: c_uint32 @ 28
  vmid: c_uint8 @ 32
  frame_type: c_uint8 @ 33
  reserved1: c_uint8 * 2 @ 34
  reserved2: c_uint32 * 7 @ 36
"""

_enums = """
psp_gfx_crtl_cmd_id: c_uint
  GFX_CTRL_CMD_ID_INIT_RBI_RING = 0x10000
  GFX_CTRL_CMD_ID_INIT_GPCOM_RING = 0x20000
  GFX_CTRL_CMD_ID_DESTROY_RINGS = 0x30000
  GFX_CTRL_CMD_ID_CAN_INIT_RINGS = 0x40000
  GFX_CTRL_CMD_ID_ENABLE_INT = 0x50000
  GFX_CTRL_CMD_ID_DISABLE_INT = 0x60000
  GFX_CTRL_CMD_ID_MODE1_RST = 0x70000
  GFX_CTRL_CMD_ID_GBR_IH_SET = 0x80000
  GFX_CTRL_CMD_ID_CONSUME_CMD = 0x90000
  GFX_CTRL_CMD_ID_DESTROY_GPCOM_RING = 0xc0000
  GFX_CTRL_CMD_ID_MAX = 0xf0000

psp_gfx_cmd_id: c_uint
  GFX_CMD_ID_LOAD_TA = 1
  GFX_CMD_ID_UNLOAD_TA = 2
  GFX_CMD_ID_INVOKE_CMD = 3
  GFX_CMD_ID_LOAD_ASD = 4
  GFX_CMD_ID_SETUP_TMR = 5
  GFX_CMD_ID_LOAD_IP_FW = 6
  GFX_CMD_ID_DESTROY_TMR = 7
  GFX_CMD_ID_SAVE_RESTORE = 8
  GFX_CMD_ID_SETUP_VMR = 9
  GFX_CMD_ID_DESTROY_VMR = 0xa
  GFX_CMD_ID_PROG_REG = 0xb
  GFX_CMD_ID_GET_FW_ATTESTATION = 0xf
  GFX_CMD_ID_LOAD_TOC = 0x20
  GFX_CMD_ID_AUTOLOAD_RLC = 0x21
  GFX_CMD_ID_BOOT_CFG = 0x22
  GFX_CMD_ID_SRIOV_SPATIAL_PART = 0x27

psp_gfx_boot_config_cmd: c_uint
  BOOTCFG_CMD_SET = 1
  BOOTCFG_CMD_GET = 2
  BOOTCFG_CMD_INVALIDATE = 3

psp_gfx_boot_config: c_uint
  BOOT_CONFIG_GECC = 1

psp_gfx_fw_type: c_uint
  GFX_FW_TYPE_NONE = 0
  GFX_FW_TYPE_CP_ME = 1
  GFX_FW_TYPE_CP_PFP = 2
  GFX_FW_TYPE_CP_CE = 3
  GFX_FW_TYPE_CP_MEC = 4
  GFX_FW_TYPE_CP_MEC_ME1 = 5
  GFX_FW_TYPE_CP_MEC_ME2 = 6
  GFX_FW_TYPE_RLC_V = 7
  GFX_FW_TYPE_RLC_G = 8
  GFX_FW_TYPE_SDMA0 = 9
  GFX_FW_TYPE_SDMA1 = 10
  GFX_FW_TYPE_DMCU_ERAM = 11
  GFX_FW_TYPE_DMCU_ISR = 12
  GFX_FW_TYPE_VCN = 13
  GFX_FW_TYPE_UVD = 14
  GFX_FW_TYPE_VCE = 15
  GFX_FW_TYPE_ISP = 16
  GFX_FW_TYPE_ACP = 17
  GFX_FW_TYPE_SMU = 18
  GFX_FW_TYPE_MMSCH = 19
  GFX_FW_TYPE_RLC_RESTORE_LIST_GPM_MEM = 20
  GFX_FW_TYPE_RLC_RESTORE_LIST_SRM_MEM = 21
  GFX_FW_TYPE_RLC_RESTORE_LIST_SRM_CNTL = 22
  GFX_FW_TYPE_UVD1 = 23
  GFX_FW_TYPE_TOC = 24
  GFX_FW_TYPE_RLC_P = 25
  GFX_FW_TYPE_RLC_IRAM = 26
  GFX_FW_TYPE_GLOBAL_TAP_DELAYS = 27
  GFX_FW_TYPE_SE0_TAP_DELAYS = 28
  GFX_FW_TYPE_SE1_TAP_DELAYS = 29
  GFX_FW_TYPE_GLOBAL_SE0_SE1_SKEW_DELAYS = 30
  GFX_FW_TYPE_SDMA0_JT = 31
  GFX_FW_TYPE_SDMA1_JT = 32
  GFX_FW_TYPE_CP_MES = 33
  GFX_FW_TYPE_MES_STACK = 34
  GFX_FW_TYPE_RLC_SRM_DRAM_SR = 35
  GFX_FW_TYPE_RLCG_SCRATCH_SR = 36
  GFX_FW_TYPE_RLCP_SCRATCH_SR = 37
  GFX_FW_TYPE_RLCV_SCRATCH_SR = 38
  GFX_FW_TYPE_RLX6_DRAM_SR = 39
  GFX_FW_TYPE_SDMA0_PG_CONTEXT = 40
  GFX_FW_TYPE_SDMA1_PG_CONTEXT = 41
  GFX_FW_TYPE_GLOBAL_MUX_SELECT_RAM = 42
  GFX_FW_TYPE_SE0_MUX_SELECT_RAM = 43
  GFX_FW_TYPE_SE1_MUX_SELECT_RAM = 44
  GFX_FW_TYPE_ACCUM_CTRL_RAM = 45
  GFX_FW_TYPE_RLCP_CAM = 46
  GFX_FW_TYPE_RLC_SPP_CAM_EXT = 47
  GFX_FW_TYPE_RLC_DRAM_BOOT = 48
  GFX_FW_TYPE_VCN0_RAM = 49
  GFX_FW_TYPE_VCN1_RAM = 50
  GFX_FW_TYPE_DMUB = 51
  GFX_FW_TYPE_SDMA2 = 52
  GFX_FW_TYPE_SDMA3 = 53
  GFX_FW_TYPE_SDMA4 = 54
  GFX_FW_TYPE_SDMA5 = 55
  GFX_FW_TYPE_SDMA6 = 56
  GFX_FW_TYPE_SDMA7 = 57
  GFX_FW_TYPE_VCN1 = 58
  GFX_FW_TYPE_CAP = 62
  GFX_FW_TYPE_SE2_TAP_DELAYS = 65
  GFX_FW_TYPE_SE3_TAP_DELAYS = 66
  GFX_FW_TYPE_REG_LIST = 67
  GFX_FW_TYPE_IMU_I = 68
  GFX_FW_TYPE_IMU_D = 69
  GFX_FW_TYPE_LSDMA = 70
  GFX_FW_TYPE_SDMA_UCODE_TH0 = 71
  GFX_FW_TYPE_SDMA_UCODE_TH1 = 72
  GFX_FW_TYPE_PPTABLE = 73
  GFX_FW_TYPE_DISCRETE_USB4 = 74
  GFX_FW_TYPE_TA = 75
  GFX_FW_TYPE_RS64_MES = 76
  GFX_FW_TYPE_RS64_MES_STACK = 77
  GFX_FW_TYPE_RS64_KIQ = 78
  GFX_FW_TYPE_RS64_KIQ_STACK = 79
  GFX_FW_TYPE_ISP_DATA = 80
  GFX_FW_TYPE_CP_MES_KIQ = 81
  GFX_FW_TYPE_MES_KIQ_STACK = 82
  GFX_FW_TYPE_UMSCH_DATA = 83
  GFX_FW_TYPE_UMSCH_UCODE = 84
  GFX_FW_TYPE_UMSCH_CMD_BUFFER = 85
  GFX_FW_TYPE_USB_DP_COMBO_PHY = 86
  GFX_FW_TYPE_RS64_PFP = 87
  GFX_FW_TYPE_RS64_ME = 88
  GFX_FW_TYPE_RS64_MEC = 89
  GFX_FW_TYPE_RS64_PFP_P0_STACK = 90
  GFX_FW_TYPE_RS64_PFP_P1_STACK = 91
  GFX_FW_TYPE_RS64_ME_P0_STACK = 92
  GFX_FW_TYPE_RS64_ME_P1_STACK = 93
  GFX_FW_TYPE_RS64_MEC_P0_STACK = 94
  GFX_FW_TYPE_RS64_MEC_P1_STACK = 95
  GFX_FW_TYPE_RS64_MEC_P2_STACK = 96
  GFX_FW_TYPE_RS64_MEC_P3_STACK = 97
  GFX_FW_TYPE_VPEC_FW1 = 100
  GFX_FW_TYPE_VPEC_FW2 = 101
  GFX_FW_TYPE_VPE = 102
  GFX_FW_TYPE_JPEG_RAM = 128
  GFX_FW_TYPE_P2S_TABLE = 129
  GFX_FW_TYPE_MAX = 130

tee_error_code: c_uint
  TEE_SUCCESS = 0
  TEE_ERROR_CANCEL = 0xffff0002
  TEE_ERROR_NOT_SUPPORTED = 0xffff000a
"""

_constants = """
C2PMSG_CMD_GFX_USB_PD_FW_VER = 0x2000000
FRAME_TYPE_DESTROY = 1
GFX_BUF_MAX_DESC = 64
GFX_CMD_ID_MASK = 0xf0000
GFX_CMD_RESERVED_MASK = 0x7ff00000
GFX_CMD_RESPONSE_MASK = 0x80000000
GFX_CMD_STATUS_MASK = 0xffff
GFX_FLAG_RESPONSE = 0x80000000
PSP_ERR_UNKNOWN_COMMAND = 0x100
PSP_GFX_CMD_BUF_VERSION = 1
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
