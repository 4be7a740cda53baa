"""Interface to the platform security processor: psp_gfx_if.h. Types for editors and mypy. Made by `autogen regen amd_gpu.psp_gfx_if` from headers/amd_gpu/psp_gfx_if.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class psp_gfx_ctrl(_c.Structure):
    cmd_resp: _b.int
    rbi_wptr: _b.int
    rbi_rptr: _b.int
    gpcom_wptr: _b.int
    gpcom_rptr: _b.int
    ring_addr_lo: _b.int
    ring_addr_hi: _b.int
    ring_buf_size: _b.int
    def __init__(__self, cmd_resp: _b.int = ..., rbi_wptr: _b.int = ..., rbi_rptr: _b.int = ..., gpcom_wptr: _b.int = ..., gpcom_rptr: _b.int = ..., ring_addr_lo: _b.int = ..., ring_addr_hi: _b.int = ..., ring_buf_size: _b.int = ...) -> None: ...

class psp_gfx_cmd_load_ta(_c.Structure):
    app_phy_addr_lo: _b.int
    app_phy_addr_hi: _b.int
    app_len: _b.int
    cmd_buf_phy_addr_lo: _b.int
    cmd_buf_phy_addr_hi: _b.int
    cmd_buf_len: _b.int
    def __init__(__self, app_phy_addr_lo: _b.int = ..., app_phy_addr_hi: _b.int = ..., app_len: _b.int = ..., cmd_buf_phy_addr_lo: _b.int = ..., cmd_buf_phy_addr_hi: _b.int = ..., cmd_buf_len: _b.int = ...) -> None: ...

class psp_gfx_cmd_unload_ta(_c.Structure):
    session_id: _b.int
    def __init__(__self, session_id: _b.int = ...) -> None: ...

class psp_gfx_buf_desc(_c.Structure):
    buf_phy_addr_lo: _b.int
    buf_phy_addr_hi: _b.int
    buf_size: _b.int
    def __init__(__self, buf_phy_addr_lo: _b.int = ..., buf_phy_addr_hi: _b.int = ..., buf_size: _b.int = ...) -> None: ...

class psp_gfx_buf_list(_c.Structure):
    num_desc: _b.int
    total_size: _b.int
    buf_desc: _c.Array[psp_gfx_buf_desc]
    def __init__(__self, num_desc: _b.int = ..., total_size: _b.int = ..., buf_desc: _c.Array[psp_gfx_buf_desc] = ...) -> None: ...

class psp_gfx_cmd_invoke_cmd(_c.Structure):
    session_id: _b.int
    ta_cmd_id: _b.int
    buf: psp_gfx_buf_list
    def __init__(__self, session_id: _b.int = ..., ta_cmd_id: _b.int = ..., buf: psp_gfx_buf_list = ...) -> None: ...

class psp_gfx_cmd_setup_tmr(_c.Structure):
    buf_phy_addr_lo: _b.int
    buf_phy_addr_hi: _b.int
    buf_size: _b.int
    bitfield: psp_gfx_cmd_setup_tmr_union_bitfield_bitfield
    tmr_flags: _b.int
    system_phy_addr_lo: _b.int
    system_phy_addr_hi: _b.int
    def __init__(__self, buf_phy_addr_lo: _b.int = ..., buf_phy_addr_hi: _b.int = ..., buf_size: _b.int = ..., bitfield: psp_gfx_cmd_setup_tmr_union_bitfield_bitfield = ..., tmr_flags: _b.int = ..., system_phy_addr_lo: _b.int = ..., system_phy_addr_hi: _b.int = ...) -> None: ...

class psp_gfx_cmd_setup_tmr_union_bitfield(_c.Union):
    bitfield: psp_gfx_cmd_setup_tmr_union_bitfield_bitfield
    tmr_flags: _b.int
    def __init__(__self, bitfield: psp_gfx_cmd_setup_tmr_union_bitfield_bitfield = ..., tmr_flags: _b.int = ...) -> None: ...

class psp_gfx_cmd_setup_tmr_union_bitfield_bitfield(_c.Structure):
    sriov_enabled: _b.int
    virt_phy_addr: _b.int
    reserved: _b.int
    def __init__(__self, sriov_enabled: _b.int = ..., virt_phy_addr: _b.int = ..., reserved: _b.int = ...) -> None: ...

class psp_gfx_cmd_load_ip_fw(_c.Structure):
    fw_phy_addr_lo: _b.int
    fw_phy_addr_hi: _b.int
    fw_size: _b.int
    fw_type: _b.int
    def __init__(__self, fw_phy_addr_lo: _b.int = ..., fw_phy_addr_hi: _b.int = ..., fw_size: _b.int = ..., fw_type: _b.int = ...) -> None: ...

class psp_gfx_cmd_save_restore_ip_fw(_c.Structure):
    save_fw: _b.int
    save_restore_addr_lo: _b.int
    save_restore_addr_hi: _b.int
    buf_size: _b.int
    fw_type: _b.int
    def __init__(__self, save_fw: _b.int = ..., save_restore_addr_lo: _b.int = ..., save_restore_addr_hi: _b.int = ..., buf_size: _b.int = ..., fw_type: _b.int = ...) -> None: ...

class psp_gfx_cmd_reg_prog(_c.Structure):
    reg_value: _b.int
    reg_id: _b.int
    def __init__(__self, reg_value: _b.int = ..., reg_id: _b.int = ...) -> None: ...

class psp_gfx_cmd_load_toc(_c.Structure):
    toc_phy_addr_lo: _b.int
    toc_phy_addr_hi: _b.int
    toc_size: _b.int
    def __init__(__self, toc_phy_addr_lo: _b.int = ..., toc_phy_addr_hi: _b.int = ..., toc_size: _b.int = ...) -> None: ...

class psp_gfx_cmd_boot_cfg(_c.Structure):
    timestamp: _b.int
    sub_cmd: _b.int
    boot_config: _b.int
    boot_config_valid: _b.int
    def __init__(__self, timestamp: _b.int = ..., sub_cmd: _b.int = ..., boot_config: _b.int = ..., boot_config_valid: _b.int = ...) -> None: ...

class psp_gfx_cmd_sriov_spatial_part(_c.Structure):
    mode: _b.int
    override_ips: _b.int
    override_xcds_avail: _b.int
    override_this_aid: _b.int
    def __init__(__self, mode: _b.int = ..., override_ips: _b.int = ..., override_xcds_avail: _b.int = ..., override_this_aid: _b.int = ...) -> None: ...

class psp_gfx_commands(_c.Union):
    cmd_load_ta: psp_gfx_cmd_load_ta
    cmd_unload_ta: psp_gfx_cmd_unload_ta
    cmd_invoke_cmd: psp_gfx_cmd_invoke_cmd
    cmd_setup_tmr: psp_gfx_cmd_setup_tmr
    cmd_load_ip_fw: psp_gfx_cmd_load_ip_fw
    cmd_save_restore_ip_fw: psp_gfx_cmd_save_restore_ip_fw
    cmd_setup_reg_prog: psp_gfx_cmd_reg_prog
    cmd_setup_vmr: psp_gfx_cmd_setup_tmr
    cmd_load_toc: psp_gfx_cmd_load_toc
    boot_cfg: psp_gfx_cmd_boot_cfg
    cmd_spatial_part: psp_gfx_cmd_sriov_spatial_part
    def __init__(__self, cmd_load_ta: psp_gfx_cmd_load_ta = ..., cmd_unload_ta: psp_gfx_cmd_unload_ta = ..., cmd_invoke_cmd: psp_gfx_cmd_invoke_cmd = ..., cmd_setup_tmr: psp_gfx_cmd_setup_tmr = ..., cmd_load_ip_fw: psp_gfx_cmd_load_ip_fw = ..., cmd_save_restore_ip_fw: psp_gfx_cmd_save_restore_ip_fw = ..., cmd_setup_reg_prog: psp_gfx_cmd_reg_prog = ..., cmd_setup_vmr: psp_gfx_cmd_setup_tmr = ..., cmd_load_toc: psp_gfx_cmd_load_toc = ..., boot_cfg: psp_gfx_cmd_boot_cfg = ..., cmd_spatial_part: psp_gfx_cmd_sriov_spatial_part = ...) -> None: ...

class psp_gfx_uresp_reserved(_c.Structure):
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class psp_gfx_uresp_fwar_db_info(_c.Structure):
    fwar_db_addr_lo: _b.int
    fwar_db_addr_hi: _b.int
    def __init__(__self, fwar_db_addr_lo: _b.int = ..., fwar_db_addr_hi: _b.int = ...) -> None: ...

class psp_gfx_uresp_bootcfg(_c.Structure):
    boot_cfg: _b.int
    def __init__(__self, boot_cfg: _b.int = ...) -> None: ...

class psp_gfx_uresp(_c.Union):
    reserved: psp_gfx_uresp_reserved
    boot_cfg: psp_gfx_uresp_bootcfg
    fwar_db_info: psp_gfx_uresp_fwar_db_info
    def __init__(__self, reserved: psp_gfx_uresp_reserved = ..., boot_cfg: psp_gfx_uresp_bootcfg = ..., fwar_db_info: psp_gfx_uresp_fwar_db_info = ...) -> None: ...

class psp_gfx_resp(_c.Structure):
    status: _b.int
    session_id: _b.int
    fw_addr_lo: _b.int
    fw_addr_hi: _b.int
    tmr_size: _b.int
    reserved: _c.Array[_c.c_uint32]
    uresp: psp_gfx_uresp
    def __init__(__self, status: _b.int = ..., session_id: _b.int = ..., fw_addr_lo: _b.int = ..., fw_addr_hi: _b.int = ..., tmr_size: _b.int = ..., reserved: _c.Array[_c.c_uint32] = ..., uresp: psp_gfx_uresp = ...) -> None: ...

class psp_gfx_cmd_resp(_c.Structure):
    buf_size: _b.int
    buf_version: _b.int
    cmd_id: _b.int
    resp_buf_addr_lo: _b.int
    resp_buf_addr_hi: _b.int
    resp_offset: _b.int
    resp_buf_size: _b.int
    cmd: psp_gfx_commands
    reserved_1: _c.Array[_c.c_uint8]
    resp: psp_gfx_resp
    reserved_2: _c.Array[_c.c_uint8]
    def __init__(__self, buf_size: _b.int = ..., buf_version: _b.int = ..., cmd_id: _b.int = ..., resp_buf_addr_lo: _b.int = ..., resp_buf_addr_hi: _b.int = ..., resp_offset: _b.int = ..., resp_buf_size: _b.int = ..., cmd: psp_gfx_commands = ..., reserved_1: _c.Array[_c.c_uint8] = ..., resp: psp_gfx_resp = ..., reserved_2: _c.Array[_c.c_uint8] = ...) -> None: ...

class psp_gfx_rb_frame(_c.Structure):
    cmd_buf_addr_lo: _b.int
    cmd_buf_addr_hi: _b.int
    cmd_buf_size: _b.int
    fence_addr_lo: _b.int
    fence_addr_hi: _b.int
    fence_value: _b.int
    sid_lo: _b.int
    sid_hi: _b.int
    vmid: _b.int
    frame_type: _b.int
    reserved1: _c.Array[_c.c_uint8]
    reserved2: _c.Array[_c.c_uint32]
    def __init__(__self, cmd_buf_addr_lo: _b.int = ..., cmd_buf_addr_hi: _b.int = ..., cmd_buf_size: _b.int = ..., fence_addr_lo: _b.int = ..., fence_addr_hi: _b.int = ..., fence_value: _b.int = ..., sid_lo: _b.int = ..., sid_hi: _b.int = ..., vmid: _b.int = ..., frame_type: _b.int = ..., reserved1: _c.Array[_c.c_uint8] = ..., reserved2: _c.Array[_c.c_uint32] = ...) -> None: ...

class psp_gfx_crtl_cmd_id(_Enum):
    GFX_CTRL_CMD_ID_INIT_RBI_RING: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_INIT_GPCOM_RING: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_DESTROY_RINGS: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_CAN_INIT_RINGS: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_ENABLE_INT: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_DISABLE_INT: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_MODE1_RST: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_GBR_IH_SET: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_CONSUME_CMD: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_DESTROY_GPCOM_RING: _t.ClassVar[psp_gfx_crtl_cmd_id]
    GFX_CTRL_CMD_ID_MAX: _t.ClassVar[psp_gfx_crtl_cmd_id]

class psp_gfx_cmd_id(_Enum):
    GFX_CMD_ID_LOAD_TA: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_UNLOAD_TA: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_INVOKE_CMD: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_LOAD_ASD: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_SETUP_TMR: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_LOAD_IP_FW: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_DESTROY_TMR: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_SAVE_RESTORE: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_SETUP_VMR: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_DESTROY_VMR: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_PROG_REG: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_GET_FW_ATTESTATION: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_LOAD_TOC: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_AUTOLOAD_RLC: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_BOOT_CFG: _t.ClassVar[psp_gfx_cmd_id]
    GFX_CMD_ID_SRIOV_SPATIAL_PART: _t.ClassVar[psp_gfx_cmd_id]

class psp_gfx_boot_config_cmd(_Enum):
    BOOTCFG_CMD_SET: _t.ClassVar[psp_gfx_boot_config_cmd]
    BOOTCFG_CMD_GET: _t.ClassVar[psp_gfx_boot_config_cmd]
    BOOTCFG_CMD_INVALIDATE: _t.ClassVar[psp_gfx_boot_config_cmd]

class psp_gfx_boot_config(_Enum):
    BOOT_CONFIG_GECC: _t.ClassVar[psp_gfx_boot_config]

class psp_gfx_fw_type(_Enum):
    GFX_FW_TYPE_NONE: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_ME: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_PFP: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_CE: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_MEC: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_MEC_ME1: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_MEC_ME2: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_V: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_G: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA0: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA1: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_DMCU_ERAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_DMCU_ISR: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VCN: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_UVD: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VCE: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_ISP: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_ACP: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SMU: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_MMSCH: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_RESTORE_LIST_GPM_MEM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_RESTORE_LIST_SRM_MEM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_RESTORE_LIST_SRM_CNTL: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_UVD1: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_TOC: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_P: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_IRAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_GLOBAL_TAP_DELAYS: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SE0_TAP_DELAYS: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SE1_TAP_DELAYS: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_GLOBAL_SE0_SE1_SKEW_DELAYS: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA0_JT: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA1_JT: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_MES: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_MES_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_SRM_DRAM_SR: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLCG_SCRATCH_SR: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLCP_SCRATCH_SR: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLCV_SCRATCH_SR: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLX6_DRAM_SR: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA0_PG_CONTEXT: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA1_PG_CONTEXT: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_GLOBAL_MUX_SELECT_RAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SE0_MUX_SELECT_RAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SE1_MUX_SELECT_RAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_ACCUM_CTRL_RAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLCP_CAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_SPP_CAM_EXT: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RLC_DRAM_BOOT: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VCN0_RAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VCN1_RAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_DMUB: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA2: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA3: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA4: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA5: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA6: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA7: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VCN1: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CAP: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SE2_TAP_DELAYS: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SE3_TAP_DELAYS: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_REG_LIST: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_IMU_I: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_IMU_D: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_LSDMA: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA_UCODE_TH0: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_SDMA_UCODE_TH1: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_PPTABLE: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_DISCRETE_USB4: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_TA: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_MES: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_MES_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_KIQ: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_KIQ_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_ISP_DATA: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_CP_MES_KIQ: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_MES_KIQ_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_UMSCH_DATA: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_UMSCH_UCODE: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_UMSCH_CMD_BUFFER: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_USB_DP_COMBO_PHY: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_PFP: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_ME: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_MEC: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_PFP_P0_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_PFP_P1_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_ME_P0_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_ME_P1_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_MEC_P0_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_MEC_P1_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_MEC_P2_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_RS64_MEC_P3_STACK: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VPEC_FW1: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VPEC_FW2: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_VPE: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_JPEG_RAM: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_P2S_TABLE: _t.ClassVar[psp_gfx_fw_type]
    GFX_FW_TYPE_MAX: _t.ClassVar[psp_gfx_fw_type]

class tee_error_code(_Enum):
    TEE_SUCCESS: _t.ClassVar[tee_error_code]
    TEE_ERROR_CANCEL: _t.ClassVar[tee_error_code]
    TEE_ERROR_NOT_SUPPORTED: _t.ClassVar[tee_error_code]

GFX_CTRL_CMD_ID_INIT_RBI_RING: _b.int
GFX_CTRL_CMD_ID_INIT_GPCOM_RING: _b.int
GFX_CTRL_CMD_ID_DESTROY_RINGS: _b.int
GFX_CTRL_CMD_ID_CAN_INIT_RINGS: _b.int
GFX_CTRL_CMD_ID_ENABLE_INT: _b.int
GFX_CTRL_CMD_ID_DISABLE_INT: _b.int
GFX_CTRL_CMD_ID_MODE1_RST: _b.int
GFX_CTRL_CMD_ID_GBR_IH_SET: _b.int
GFX_CTRL_CMD_ID_CONSUME_CMD: _b.int
GFX_CTRL_CMD_ID_DESTROY_GPCOM_RING: _b.int
GFX_CTRL_CMD_ID_MAX: _b.int
GFX_CMD_ID_LOAD_TA: _b.int
GFX_CMD_ID_UNLOAD_TA: _b.int
GFX_CMD_ID_INVOKE_CMD: _b.int
GFX_CMD_ID_LOAD_ASD: _b.int
GFX_CMD_ID_SETUP_TMR: _b.int
GFX_CMD_ID_LOAD_IP_FW: _b.int
GFX_CMD_ID_DESTROY_TMR: _b.int
GFX_CMD_ID_SAVE_RESTORE: _b.int
GFX_CMD_ID_SETUP_VMR: _b.int
GFX_CMD_ID_DESTROY_VMR: _b.int
GFX_CMD_ID_PROG_REG: _b.int
GFX_CMD_ID_GET_FW_ATTESTATION: _b.int
GFX_CMD_ID_LOAD_TOC: _b.int
GFX_CMD_ID_AUTOLOAD_RLC: _b.int
GFX_CMD_ID_BOOT_CFG: _b.int
GFX_CMD_ID_SRIOV_SPATIAL_PART: _b.int
BOOTCFG_CMD_SET: _b.int
BOOTCFG_CMD_GET: _b.int
BOOTCFG_CMD_INVALIDATE: _b.int
BOOT_CONFIG_GECC: _b.int
GFX_FW_TYPE_NONE: _b.int
GFX_FW_TYPE_CP_ME: _b.int
GFX_FW_TYPE_CP_PFP: _b.int
GFX_FW_TYPE_CP_CE: _b.int
GFX_FW_TYPE_CP_MEC: _b.int
GFX_FW_TYPE_CP_MEC_ME1: _b.int
GFX_FW_TYPE_CP_MEC_ME2: _b.int
GFX_FW_TYPE_RLC_V: _b.int
GFX_FW_TYPE_RLC_G: _b.int
GFX_FW_TYPE_SDMA0: _b.int
GFX_FW_TYPE_SDMA1: _b.int
GFX_FW_TYPE_DMCU_ERAM: _b.int
GFX_FW_TYPE_DMCU_ISR: _b.int
GFX_FW_TYPE_VCN: _b.int
GFX_FW_TYPE_UVD: _b.int
GFX_FW_TYPE_VCE: _b.int
GFX_FW_TYPE_ISP: _b.int
GFX_FW_TYPE_ACP: _b.int
GFX_FW_TYPE_SMU: _b.int
GFX_FW_TYPE_MMSCH: _b.int
GFX_FW_TYPE_RLC_RESTORE_LIST_GPM_MEM: _b.int
GFX_FW_TYPE_RLC_RESTORE_LIST_SRM_MEM: _b.int
GFX_FW_TYPE_RLC_RESTORE_LIST_SRM_CNTL: _b.int
GFX_FW_TYPE_UVD1: _b.int
GFX_FW_TYPE_TOC: _b.int
GFX_FW_TYPE_RLC_P: _b.int
GFX_FW_TYPE_RLC_IRAM: _b.int
GFX_FW_TYPE_GLOBAL_TAP_DELAYS: _b.int
GFX_FW_TYPE_SE0_TAP_DELAYS: _b.int
GFX_FW_TYPE_SE1_TAP_DELAYS: _b.int
GFX_FW_TYPE_GLOBAL_SE0_SE1_SKEW_DELAYS: _b.int
GFX_FW_TYPE_SDMA0_JT: _b.int
GFX_FW_TYPE_SDMA1_JT: _b.int
GFX_FW_TYPE_CP_MES: _b.int
GFX_FW_TYPE_MES_STACK: _b.int
GFX_FW_TYPE_RLC_SRM_DRAM_SR: _b.int
GFX_FW_TYPE_RLCG_SCRATCH_SR: _b.int
GFX_FW_TYPE_RLCP_SCRATCH_SR: _b.int
GFX_FW_TYPE_RLCV_SCRATCH_SR: _b.int
GFX_FW_TYPE_RLX6_DRAM_SR: _b.int
GFX_FW_TYPE_SDMA0_PG_CONTEXT: _b.int
GFX_FW_TYPE_SDMA1_PG_CONTEXT: _b.int
GFX_FW_TYPE_GLOBAL_MUX_SELECT_RAM: _b.int
GFX_FW_TYPE_SE0_MUX_SELECT_RAM: _b.int
GFX_FW_TYPE_SE1_MUX_SELECT_RAM: _b.int
GFX_FW_TYPE_ACCUM_CTRL_RAM: _b.int
GFX_FW_TYPE_RLCP_CAM: _b.int
GFX_FW_TYPE_RLC_SPP_CAM_EXT: _b.int
GFX_FW_TYPE_RLC_DRAM_BOOT: _b.int
GFX_FW_TYPE_VCN0_RAM: _b.int
GFX_FW_TYPE_VCN1_RAM: _b.int
GFX_FW_TYPE_DMUB: _b.int
GFX_FW_TYPE_SDMA2: _b.int
GFX_FW_TYPE_SDMA3: _b.int
GFX_FW_TYPE_SDMA4: _b.int
GFX_FW_TYPE_SDMA5: _b.int
GFX_FW_TYPE_SDMA6: _b.int
GFX_FW_TYPE_SDMA7: _b.int
GFX_FW_TYPE_VCN1: _b.int
GFX_FW_TYPE_CAP: _b.int
GFX_FW_TYPE_SE2_TAP_DELAYS: _b.int
GFX_FW_TYPE_SE3_TAP_DELAYS: _b.int
GFX_FW_TYPE_REG_LIST: _b.int
GFX_FW_TYPE_IMU_I: _b.int
GFX_FW_TYPE_IMU_D: _b.int
GFX_FW_TYPE_LSDMA: _b.int
GFX_FW_TYPE_SDMA_UCODE_TH0: _b.int
GFX_FW_TYPE_SDMA_UCODE_TH1: _b.int
GFX_FW_TYPE_PPTABLE: _b.int
GFX_FW_TYPE_DISCRETE_USB4: _b.int
GFX_FW_TYPE_TA: _b.int
GFX_FW_TYPE_RS64_MES: _b.int
GFX_FW_TYPE_RS64_MES_STACK: _b.int
GFX_FW_TYPE_RS64_KIQ: _b.int
GFX_FW_TYPE_RS64_KIQ_STACK: _b.int
GFX_FW_TYPE_ISP_DATA: _b.int
GFX_FW_TYPE_CP_MES_KIQ: _b.int
GFX_FW_TYPE_MES_KIQ_STACK: _b.int
GFX_FW_TYPE_UMSCH_DATA: _b.int
GFX_FW_TYPE_UMSCH_UCODE: _b.int
GFX_FW_TYPE_UMSCH_CMD_BUFFER: _b.int
GFX_FW_TYPE_USB_DP_COMBO_PHY: _b.int
GFX_FW_TYPE_RS64_PFP: _b.int
GFX_FW_TYPE_RS64_ME: _b.int
GFX_FW_TYPE_RS64_MEC: _b.int
GFX_FW_TYPE_RS64_PFP_P0_STACK: _b.int
GFX_FW_TYPE_RS64_PFP_P1_STACK: _b.int
GFX_FW_TYPE_RS64_ME_P0_STACK: _b.int
GFX_FW_TYPE_RS64_ME_P1_STACK: _b.int
GFX_FW_TYPE_RS64_MEC_P0_STACK: _b.int
GFX_FW_TYPE_RS64_MEC_P1_STACK: _b.int
GFX_FW_TYPE_RS64_MEC_P2_STACK: _b.int
GFX_FW_TYPE_RS64_MEC_P3_STACK: _b.int
GFX_FW_TYPE_VPEC_FW1: _b.int
GFX_FW_TYPE_VPEC_FW2: _b.int
GFX_FW_TYPE_VPE: _b.int
GFX_FW_TYPE_JPEG_RAM: _b.int
GFX_FW_TYPE_P2S_TABLE: _b.int
GFX_FW_TYPE_MAX: _b.int
TEE_SUCCESS: _b.int
TEE_ERROR_CANCEL: _b.int
TEE_ERROR_NOT_SUPPORTED: _b.int
PSP_GFX_CMD_BUF_VERSION: _b.int
GFX_CMD_STATUS_MASK: _b.int
GFX_CMD_ID_MASK: _b.int
GFX_CMD_RESERVED_MASK: _b.int
GFX_CMD_RESPONSE_MASK: _b.int
C2PMSG_CMD_GFX_USB_PD_FW_VER: _b.int
GFX_FLAG_RESPONSE: _b.int
GFX_BUF_MAX_DESC: _b.int
FRAME_TYPE_DESTROY: _b.int
PSP_ERR_UNKNOWN_COMMAND: _b.int
