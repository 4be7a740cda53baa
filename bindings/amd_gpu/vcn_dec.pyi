"""VCN video decoder messages: ac_vcn_dec.h. Types for editors and mypy. Made by `autogen regen amd_gpu.vcn_dec` from headers/amd_gpu/vcn_dec.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from .._support import stubs as _s
from .._support import complex as _complex
from .._support.enums import Enum as _Enum
from .._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class rvcn_decode_buffer_s(_c.Structure):
    valid_buf_flag: _b.int
    msg_buffer_address_hi: _b.int
    msg_buffer_address_lo: _b.int
    dpb_buffer_address_hi: _b.int
    dpb_buffer_address_lo: _b.int
    target_buffer_address_hi: _b.int
    target_buffer_address_lo: _b.int
    session_contex_buffer_address_hi: _b.int
    session_contex_buffer_address_lo: _b.int
    bitstream_buffer_address_hi: _b.int
    bitstream_buffer_address_lo: _b.int
    context_buffer_address_hi: _b.int
    context_buffer_address_lo: _b.int
    feedback_buffer_address_hi: _b.int
    feedback_buffer_address_lo: _b.int
    luma_hist_buffer_address_hi: _b.int
    luma_hist_buffer_address_lo: _b.int
    prob_tbl_buffer_address_hi: _b.int
    prob_tbl_buffer_address_lo: _b.int
    sclr_coeff_buffer_address_hi: _b.int
    sclr_coeff_buffer_address_lo: _b.int
    it_sclr_table_buffer_address_hi: _b.int
    it_sclr_table_buffer_address_lo: _b.int
    sclr_target_buffer_address_hi: _b.int
    sclr_target_buffer_address_lo: _b.int
    reserved_size_info_buffer_address_hi: _b.int
    reserved_size_info_buffer_address_lo: _b.int
    mpeg2_pic_param_buffer_address_hi: _b.int
    mpeg2_pic_param_buffer_address_lo: _b.int
    mpeg2_mb_control_buffer_address_hi: _b.int
    mpeg2_mb_control_buffer_address_lo: _b.int
    mpeg2_idct_coeff_buffer_address_hi: _b.int
    mpeg2_idct_coeff_buffer_address_lo: _b.int
    def __init__(__self, valid_buf_flag: _b.int = ..., msg_buffer_address_hi: _b.int = ..., msg_buffer_address_lo: _b.int = ..., dpb_buffer_address_hi: _b.int = ..., dpb_buffer_address_lo: _b.int = ..., target_buffer_address_hi: _b.int = ..., target_buffer_address_lo: _b.int = ..., session_contex_buffer_address_hi: _b.int = ..., session_contex_buffer_address_lo: _b.int = ..., bitstream_buffer_address_hi: _b.int = ..., bitstream_buffer_address_lo: _b.int = ..., context_buffer_address_hi: _b.int = ..., context_buffer_address_lo: _b.int = ..., feedback_buffer_address_hi: _b.int = ..., feedback_buffer_address_lo: _b.int = ..., luma_hist_buffer_address_hi: _b.int = ..., luma_hist_buffer_address_lo: _b.int = ..., prob_tbl_buffer_address_hi: _b.int = ..., prob_tbl_buffer_address_lo: _b.int = ..., sclr_coeff_buffer_address_hi: _b.int = ..., sclr_coeff_buffer_address_lo: _b.int = ..., it_sclr_table_buffer_address_hi: _b.int = ..., it_sclr_table_buffer_address_lo: _b.int = ..., sclr_target_buffer_address_hi: _b.int = ..., sclr_target_buffer_address_lo: _b.int = ..., reserved_size_info_buffer_address_hi: _b.int = ..., reserved_size_info_buffer_address_lo: _b.int = ..., mpeg2_pic_param_buffer_address_hi: _b.int = ..., mpeg2_pic_param_buffer_address_lo: _b.int = ..., mpeg2_mb_control_buffer_address_hi: _b.int = ..., mpeg2_mb_control_buffer_address_lo: _b.int = ..., mpeg2_idct_coeff_buffer_address_hi: _b.int = ..., mpeg2_idct_coeff_buffer_address_lo: _b.int = ...) -> None: ...

class rvcn_decode_ib_package_s(_c.Structure):
    package_size: _b.int
    package_type: _b.int
    def __init__(__self, package_size: _b.int = ..., package_type: _b.int = ...) -> None: ...

class rvcn_dec_message_index_s(_c.Structure):
    message_id: _b.int
    offset: _b.int
    size: _b.int
    filled: _b.int
    def __init__(__self, message_id: _b.int = ..., offset: _b.int = ..., size: _b.int = ..., filled: _b.int = ...) -> None: ...

class rvcn_dec_message_header_s(_c.Structure):
    header_size: _b.int
    total_size: _b.int
    num_buffers: _b.int
    msg_type: _b.int
    stream_handle: _b.int
    status_report_feedback_number: _b.int
    index: _c.Array[rvcn_dec_message_index_s]
    def __init__(__self, header_size: _b.int = ..., total_size: _b.int = ..., num_buffers: _b.int = ..., msg_type: _b.int = ..., stream_handle: _b.int = ..., status_report_feedback_number: _b.int = ..., index: _c.Array[rvcn_dec_message_index_s] = ...) -> None: ...

class rvcn_dec_message_create_s(_c.Structure):
    stream_type: _b.int
    session_flags: _b.int
    width_in_samples: _b.int
    height_in_samples: _b.int
    def __init__(__self, stream_type: _b.int = ..., session_flags: _b.int = ..., width_in_samples: _b.int = ..., height_in_samples: _b.int = ...) -> None: ...

class rvcn_dec_message_decode_s(_c.Structure):
    stream_type: _b.int
    decode_flags: _b.int
    width_in_samples: _b.int
    height_in_samples: _b.int
    bsd_size: _b.int
    dpb_size: _b.int
    dt_size: _b.int
    sct_size: _b.int
    sc_coeff_size: _b.int
    hw_ctxt_size: _b.int
    sw_ctxt_size: _b.int
    pic_param_size: _b.int
    mb_cntl_size: _b.int
    reserved0: _c.Array[_c.c_uint]
    decode_buffer_flags: _b.int
    db_pitch: _b.int
    db_aligned_height: _b.int
    db_tiling_mode: _b.int
    db_swizzle_mode: _b.int
    db_array_mode: _b.int
    db_field_mode: _b.int
    db_surf_tile_config: _b.int
    dt_pitch: _b.int
    dt_uv_pitch: _b.int
    dt_tiling_mode: _b.int
    dt_swizzle_mode: _b.int
    dt_array_mode: _b.int
    dt_field_mode: _b.int
    dt_out_format: _b.int
    dt_surf_tile_config: _b.int
    dt_uv_surf_tile_config: _b.int
    dt_luma_top_offset: _b.int
    dt_luma_bottom_offset: _b.int
    dt_chroma_top_offset: _b.int
    dt_chroma_bottom_offset: _b.int
    dt_chromaV_top_offset: _b.int
    dt_chromaV_bottom_offset: _b.int
    mif_wrc_en: _b.int
    db_pitch_uv: _b.int
    reserved1: _c.Array[_c.c_ubyte]
    def __init__(__self, stream_type: _b.int = ..., decode_flags: _b.int = ..., width_in_samples: _b.int = ..., height_in_samples: _b.int = ..., bsd_size: _b.int = ..., dpb_size: _b.int = ..., dt_size: _b.int = ..., sct_size: _b.int = ..., sc_coeff_size: _b.int = ..., hw_ctxt_size: _b.int = ..., sw_ctxt_size: _b.int = ..., pic_param_size: _b.int = ..., mb_cntl_size: _b.int = ..., reserved0: _c.Array[_c.c_uint] = ..., decode_buffer_flags: _b.int = ..., db_pitch: _b.int = ..., db_aligned_height: _b.int = ..., db_tiling_mode: _b.int = ..., db_swizzle_mode: _b.int = ..., db_array_mode: _b.int = ..., db_field_mode: _b.int = ..., db_surf_tile_config: _b.int = ..., dt_pitch: _b.int = ..., dt_uv_pitch: _b.int = ..., dt_tiling_mode: _b.int = ..., dt_swizzle_mode: _b.int = ..., dt_array_mode: _b.int = ..., dt_field_mode: _b.int = ..., dt_out_format: _b.int = ..., dt_surf_tile_config: _b.int = ..., dt_uv_surf_tile_config: _b.int = ..., dt_luma_top_offset: _b.int = ..., dt_luma_bottom_offset: _b.int = ..., dt_chroma_top_offset: _b.int = ..., dt_chroma_bottom_offset: _b.int = ..., dt_chromaV_top_offset: _b.int = ..., dt_chromaV_bottom_offset: _b.int = ..., mif_wrc_en: _b.int = ..., db_pitch_uv: _b.int = ..., reserved1: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_message_drm_s(_c.Structure):
    drm_key: _c.Array[_c.c_uint]
    drm_counter: _c.Array[_c.c_uint]
    drm_wrapped_key: _c.Array[_c.c_uint]
    drm_offset: _b.int
    drm_cmd: _b.int
    drm_cntl: _b.int
    drm_reserved: _b.int
    def __init__(__self, drm_key: _c.Array[_c.c_uint] = ..., drm_counter: _c.Array[_c.c_uint] = ..., drm_wrapped_key: _c.Array[_c.c_uint] = ..., drm_offset: _b.int = ..., drm_cmd: _b.int = ..., drm_cntl: _b.int = ..., drm_reserved: _b.int = ...) -> None: ...

class rvcn_dec_message_dynamic_dpb_s(_c.Structure):
    dpbConfigFlags: _b.int
    dpbLumaPitch: _b.int
    dpbLumaAlignedHeight: _b.int
    dpbLumaAlignedSize: _b.int
    dpbChromaPitch: _b.int
    dpbChromaAlignedHeight: _b.int
    dpbChromaAlignedSize: _b.int
    dpbArraySize: _b.int
    dpbCurArraySlice: _b.int
    dpbRefArraySlice: _c.Array[_c.c_ubyte]
    dpbReserved0: _c.Array[_c.c_ubyte]
    dpbCurrOffset: _b.int
    dpbAddrOffset: _c.Array[_c.c_uint]
    def __init__(__self, dpbConfigFlags: _b.int = ..., dpbLumaPitch: _b.int = ..., dpbLumaAlignedHeight: _b.int = ..., dpbLumaAlignedSize: _b.int = ..., dpbChromaPitch: _b.int = ..., dpbChromaAlignedHeight: _b.int = ..., dpbChromaAlignedSize: _b.int = ..., dpbArraySize: _b.int = ..., dpbCurArraySlice: _b.int = ..., dpbRefArraySlice: _c.Array[_c.c_ubyte] = ..., dpbReserved0: _c.Array[_c.c_ubyte] = ..., dpbCurrOffset: _b.int = ..., dpbAddrOffset: _c.Array[_c.c_uint] = ...) -> None: ...

class rvcn_dec_message_dynamic_dpb_t2_s(_c.Structure):
    dpbConfigFlags: _b.int
    dpbLumaPitch: _b.int
    dpbLumaAlignedHeight: _b.int
    dpbLumaAlignedSize: _b.int
    dpbChromaPitch: _b.int
    dpbChromaAlignedHeight: _b.int
    dpbChromaAlignedSize: _b.int
    dpbArraySize: _b.int
    dpbCurrLo: _b.int
    dpbCurrHi: _b.int
    dpbAddrLo: _c.Array[_c.c_uint]
    dpbAddrHi: _c.Array[_c.c_uint]
    def __init__(__self, dpbConfigFlags: _b.int = ..., dpbLumaPitch: _b.int = ..., dpbLumaAlignedHeight: _b.int = ..., dpbLumaAlignedSize: _b.int = ..., dpbChromaPitch: _b.int = ..., dpbChromaAlignedHeight: _b.int = ..., dpbChromaAlignedSize: _b.int = ..., dpbArraySize: _b.int = ..., dpbCurrLo: _b.int = ..., dpbCurrHi: _b.int = ..., dpbAddrLo: _c.Array[_c.c_uint] = ..., dpbAddrHi: _c.Array[_c.c_uint] = ...) -> None: ...

class rvcn_dec_message_hevc_direct_ref_list_s(_c.Structure):
    num_direct_reflist: _b.int
    multi_direct_reflist: _c.Array[_c.Array[_c.Array[_c.c_ubyte]]]
    def __init__(__self, num_direct_reflist: _b.int = ..., multi_direct_reflist: _c.Array[_c.Array[_c.Array[_c.c_ubyte]]] = ...) -> None: ...

class radeon_mvcElement_t(_c.Structure):
    viewOrderIndex: _b.int
    viewId: _b.int
    numOfAnchorRefsInL0: _b.int
    viewIdOfAnchorRefsInL0: _c.Array[_c.c_ushort]
    numOfAnchorRefsInL1: _b.int
    viewIdOfAnchorRefsInL1: _c.Array[_c.c_ushort]
    numOfNonAnchorRefsInL0: _b.int
    viewIdOfNonAnchorRefsInL0: _c.Array[_c.c_ushort]
    numOfNonAnchorRefsInL1: _b.int
    viewIdOfNonAnchorRefsInL1: _c.Array[_c.c_ushort]
    def __init__(__self, viewOrderIndex: _b.int = ..., viewId: _b.int = ..., numOfAnchorRefsInL0: _b.int = ..., viewIdOfAnchorRefsInL0: _c.Array[_c.c_ushort] = ..., numOfAnchorRefsInL1: _b.int = ..., viewIdOfAnchorRefsInL1: _c.Array[_c.c_ushort] = ..., numOfNonAnchorRefsInL0: _b.int = ..., viewIdOfNonAnchorRefsInL0: _c.Array[_c.c_ushort] = ..., numOfNonAnchorRefsInL1: _b.int = ..., viewIdOfNonAnchorRefsInL1: _c.Array[_c.c_ushort] = ...) -> None: ...

class rvcn_dec_message_avc_s(_c.Structure):
    profile: _b.int
    level: _b.int
    sps_info_flags: _b.int
    pps_info_flags: _b.int
    chroma_format: _b.int
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    log2_max_frame_num_minus4: _b.int
    pic_order_cnt_type: _b.int
    log2_max_pic_order_cnt_lsb_minus4: _b.int
    num_ref_frames: _b.int
    reserved_8bit: _b.int
    pic_init_qp_minus26: _b.int
    pic_init_qs_minus26: _b.int
    chroma_qp_index_offset: _b.int
    second_chroma_qp_index_offset: _b.int
    num_slice_groups_minus1: _b.int
    slice_group_map_type: _b.int
    num_ref_idx_l0_active_minus1: _b.int
    num_ref_idx_l1_active_minus1: _b.int
    slice_group_change_rate_minus1: _b.int
    reserved_16bit_1: _b.int
    scaling_list_4x4: _c.Array[_c.Array[_c.c_ubyte]]
    scaling_list_8x8: _c.Array[_c.Array[_c.c_ubyte]]
    frame_num: _b.int
    frame_num_list: _c.Array[_c.c_uint]
    curr_field_order_cnt_list: _c.Array[_c.c_int]
    field_order_cnt_list: _c.Array[_c.Array[_c.c_int]]
    decoded_pic_idx: _b.int
    curr_pic_ref_frame_num: _b.int
    ref_frame_list: _c.Array[_c.c_ubyte]
    reserved: _c.Array[_c.c_uint]
    mvc: rvcn_dec_message_avc_s_mvc
    non_existing_frame_flags: _b.int
    used_for_reference_flags: _b.int
    def __init__(__self, profile: _b.int = ..., level: _b.int = ..., sps_info_flags: _b.int = ..., pps_info_flags: _b.int = ..., chroma_format: _b.int = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., log2_max_frame_num_minus4: _b.int = ..., pic_order_cnt_type: _b.int = ..., log2_max_pic_order_cnt_lsb_minus4: _b.int = ..., num_ref_frames: _b.int = ..., reserved_8bit: _b.int = ..., pic_init_qp_minus26: _b.int = ..., pic_init_qs_minus26: _b.int = ..., chroma_qp_index_offset: _b.int = ..., second_chroma_qp_index_offset: _b.int = ..., num_slice_groups_minus1: _b.int = ..., slice_group_map_type: _b.int = ..., num_ref_idx_l0_active_minus1: _b.int = ..., num_ref_idx_l1_active_minus1: _b.int = ..., slice_group_change_rate_minus1: _b.int = ..., reserved_16bit_1: _b.int = ..., scaling_list_4x4: _c.Array[_c.Array[_c.c_ubyte]] = ..., scaling_list_8x8: _c.Array[_c.Array[_c.c_ubyte]] = ..., frame_num: _b.int = ..., frame_num_list: _c.Array[_c.c_uint] = ..., curr_field_order_cnt_list: _c.Array[_c.c_int] = ..., field_order_cnt_list: _c.Array[_c.Array[_c.c_int]] = ..., decoded_pic_idx: _b.int = ..., curr_pic_ref_frame_num: _b.int = ..., ref_frame_list: _c.Array[_c.c_ubyte] = ..., reserved: _c.Array[_c.c_uint] = ..., mvc: rvcn_dec_message_avc_s_mvc = ..., non_existing_frame_flags: _b.int = ..., used_for_reference_flags: _b.int = ...) -> None: ...

class rvcn_dec_message_avc_s_mvc(_c.Structure):
    numViews: _b.int
    viewId0: _b.int
    mvcElements: _c.Array[radeon_mvcElement_t]
    def __init__(__self, numViews: _b.int = ..., viewId0: _b.int = ..., mvcElements: _c.Array[radeon_mvcElement_t] = ...) -> None: ...

class rvcn_dec_message_vc1_s(_c.Structure):
    profile: _b.int
    level: _b.int
    sps_info_flags: _b.int
    pps_info_flags: _b.int
    pic_structure: _b.int
    chroma_format: _b.int
    decoded_pic_idx: _b.int
    deblocked_pic_idx: _b.int
    forward_ref_idx: _b.int
    backward_ref_idx: _b.int
    cached_frame_flag: _b.int
    def __init__(__self, profile: _b.int = ..., level: _b.int = ..., sps_info_flags: _b.int = ..., pps_info_flags: _b.int = ..., pic_structure: _b.int = ..., chroma_format: _b.int = ..., decoded_pic_idx: _b.int = ..., deblocked_pic_idx: _b.int = ..., forward_ref_idx: _b.int = ..., backward_ref_idx: _b.int = ..., cached_frame_flag: _b.int = ...) -> None: ...

class rvcn_dec_message_mpeg2_vld_s(_c.Structure):
    decoded_pic_idx: _b.int
    forward_ref_pic_idx: _b.int
    backward_ref_pic_idx: _b.int
    load_intra_quantiser_matrix: _b.int
    load_nonintra_quantiser_matrix: _b.int
    reserved_quantiser_alignement: _c.Array[_c.c_ubyte]
    intra_quantiser_matrix: _c.Array[_c.c_ubyte]
    nonintra_quantiser_matrix: _c.Array[_c.c_ubyte]
    profile_and_level_indication: _b.int
    chroma_format: _b.int
    picture_coding_type: _b.int
    reserved_1: _b.int
    f_code: _c.Array[_c.Array[_c.c_ubyte]]
    intra_dc_precision: _b.int
    pic_structure: _b.int
    top_field_first: _b.int
    frame_pred_frame_dct: _b.int
    concealment_motion_vectors: _b.int
    q_scale_type: _b.int
    intra_vlc_format: _b.int
    alternate_scan: _b.int
    def __init__(__self, decoded_pic_idx: _b.int = ..., forward_ref_pic_idx: _b.int = ..., backward_ref_pic_idx: _b.int = ..., load_intra_quantiser_matrix: _b.int = ..., load_nonintra_quantiser_matrix: _b.int = ..., reserved_quantiser_alignement: _c.Array[_c.c_ubyte] = ..., intra_quantiser_matrix: _c.Array[_c.c_ubyte] = ..., nonintra_quantiser_matrix: _c.Array[_c.c_ubyte] = ..., profile_and_level_indication: _b.int = ..., chroma_format: _b.int = ..., picture_coding_type: _b.int = ..., reserved_1: _b.int = ..., f_code: _c.Array[_c.Array[_c.c_ubyte]] = ..., intra_dc_precision: _b.int = ..., pic_structure: _b.int = ..., top_field_first: _b.int = ..., frame_pred_frame_dct: _b.int = ..., concealment_motion_vectors: _b.int = ..., q_scale_type: _b.int = ..., intra_vlc_format: _b.int = ..., alternate_scan: _b.int = ...) -> None: ...

class rvcn_dec_message_mpeg4_asp_vld_s(_c.Structure):
    decoded_pic_idx: _b.int
    forward_ref_pic_idx: _b.int
    backward_ref_pic_idx: _b.int
    variant_type: _b.int
    profile_and_level_indication: _b.int
    video_object_layer_verid: _b.int
    video_object_layer_shape: _b.int
    reserved_1: _b.int
    video_object_layer_width: _b.int
    video_object_layer_height: _b.int
    vop_time_increment_resolution: _b.int
    reserved_2: _b.int
    short_video_header: _b.int
    obmc_disable: _b.int
    interlaced: _b.int
    load_intra_quant_mat: _b.int
    load_nonintra_quant_mat: _b.int
    quarter_sample: _b.int
    complexity_estimation_disable: _b.int
    resync_marker_disable: _b.int
    data_partitioned: _b.int
    reversible_vlc: _b.int
    newpred_enable: _b.int
    reduced_resolution_vop_enable: _b.int
    scalability: _b.int
    is_object_layer_identifier: _b.int
    fixed_vop_rate: _b.int
    newpred_segment_type: _b.int
    reserved_bits: _b.int
    quant_type: _b.int
    reserved_3: _c.Array[_c.c_ubyte]
    intra_quant_mat: _c.Array[_c.c_ubyte]
    nonintra_quant_mat: _c.Array[_c.c_ubyte]
    sprite_config: rvcn_dec_message_mpeg4_asp_vld_s_sprite_config
    divx_311_config: rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config
    vop: rvcn_dec_message_mpeg4_asp_vld_s_vop
    def __init__(__self, decoded_pic_idx: _b.int = ..., forward_ref_pic_idx: _b.int = ..., backward_ref_pic_idx: _b.int = ..., variant_type: _b.int = ..., profile_and_level_indication: _b.int = ..., video_object_layer_verid: _b.int = ..., video_object_layer_shape: _b.int = ..., reserved_1: _b.int = ..., video_object_layer_width: _b.int = ..., video_object_layer_height: _b.int = ..., vop_time_increment_resolution: _b.int = ..., reserved_2: _b.int = ..., short_video_header: _b.int = ..., obmc_disable: _b.int = ..., interlaced: _b.int = ..., load_intra_quant_mat: _b.int = ..., load_nonintra_quant_mat: _b.int = ..., quarter_sample: _b.int = ..., complexity_estimation_disable: _b.int = ..., resync_marker_disable: _b.int = ..., data_partitioned: _b.int = ..., reversible_vlc: _b.int = ..., newpred_enable: _b.int = ..., reduced_resolution_vop_enable: _b.int = ..., scalability: _b.int = ..., is_object_layer_identifier: _b.int = ..., fixed_vop_rate: _b.int = ..., newpred_segment_type: _b.int = ..., reserved_bits: _b.int = ..., quant_type: _b.int = ..., reserved_3: _c.Array[_c.c_ubyte] = ..., intra_quant_mat: _c.Array[_c.c_ubyte] = ..., nonintra_quant_mat: _c.Array[_c.c_ubyte] = ..., sprite_config: rvcn_dec_message_mpeg4_asp_vld_s_sprite_config = ..., divx_311_config: rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config = ..., vop: rvcn_dec_message_mpeg4_asp_vld_s_vop = ...) -> None: ...

class rvcn_dec_message_mpeg4_asp_vld_s_struct_short_video_header(_c.Structure):
    short_video_header: _b.int
    obmc_disable: _b.int
    interlaced: _b.int
    load_intra_quant_mat: _b.int
    load_nonintra_quant_mat: _b.int
    quarter_sample: _b.int
    complexity_estimation_disable: _b.int
    resync_marker_disable: _b.int
    data_partitioned: _b.int
    reversible_vlc: _b.int
    newpred_enable: _b.int
    reduced_resolution_vop_enable: _b.int
    scalability: _b.int
    is_object_layer_identifier: _b.int
    fixed_vop_rate: _b.int
    newpred_segment_type: _b.int
    reserved_bits: _b.int
    def __init__(__self, short_video_header: _b.int = ..., obmc_disable: _b.int = ..., interlaced: _b.int = ..., load_intra_quant_mat: _b.int = ..., load_nonintra_quant_mat: _b.int = ..., quarter_sample: _b.int = ..., complexity_estimation_disable: _b.int = ..., resync_marker_disable: _b.int = ..., data_partitioned: _b.int = ..., reversible_vlc: _b.int = ..., newpred_enable: _b.int = ..., reduced_resolution_vop_enable: _b.int = ..., scalability: _b.int = ..., is_object_layer_identifier: _b.int = ..., fixed_vop_rate: _b.int = ..., newpred_segment_type: _b.int = ..., reserved_bits: _b.int = ...) -> None: ...

class rvcn_dec_message_mpeg4_asp_vld_s_sprite_config(_c.Structure):
    sprite_enable: _b.int
    reserved_4: _c.Array[_c.c_ubyte]
    sprite_width: _b.int
    sprite_height: _b.int
    sprite_left_coordinate: _b.int
    sprite_top_coordinate: _b.int
    no_of_sprite_warping_points: _b.int
    sprite_warping_accuracy: _b.int
    sprite_brightness_change: _b.int
    low_latency_sprite_enable: _b.int
    def __init__(__self, sprite_enable: _b.int = ..., reserved_4: _c.Array[_c.c_ubyte] = ..., sprite_width: _b.int = ..., sprite_height: _b.int = ..., sprite_left_coordinate: _b.int = ..., sprite_top_coordinate: _b.int = ..., no_of_sprite_warping_points: _b.int = ..., sprite_warping_accuracy: _b.int = ..., sprite_brightness_change: _b.int = ..., low_latency_sprite_enable: _b.int = ...) -> None: ...

class rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config(_c.Structure):
    check_skip: _b.int
    switch_rounding: _b.int
    t311: _b.int
    reserved_bits: _b.int
    vol_mode: _b.int
    reserved_5: _c.Array[_c.c_ubyte]
    def __init__(__self, check_skip: _b.int = ..., switch_rounding: _b.int = ..., t311: _b.int = ..., reserved_bits: _b.int = ..., vol_mode: _b.int = ..., reserved_5: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config_struct_check_skip(_c.Structure):
    check_skip: _b.int
    switch_rounding: _b.int
    t311: _b.int
    reserved_bits: _b.int
    def __init__(__self, check_skip: _b.int = ..., switch_rounding: _b.int = ..., t311: _b.int = ..., reserved_bits: _b.int = ...) -> None: ...

class rvcn_dec_message_mpeg4_asp_vld_s_vop(_c.Structure):
    vop_data_present: _b.int
    vop_coding_type: _b.int
    vop_quant: _b.int
    vop_coded: _b.int
    vop_rounding_type: _b.int
    intra_dc_vlc_thr: _b.int
    top_field_first: _b.int
    alternate_vertical_scan_flag: _b.int
    vop_fcode_forward: _b.int
    vop_fcode_backward: _b.int
    TRB: _c.Array[_c.c_uint]
    TRD: _c.Array[_c.c_uint]
    def __init__(__self, vop_data_present: _b.int = ..., vop_coding_type: _b.int = ..., vop_quant: _b.int = ..., vop_coded: _b.int = ..., vop_rounding_type: _b.int = ..., intra_dc_vlc_thr: _b.int = ..., top_field_first: _b.int = ..., alternate_vertical_scan_flag: _b.int = ..., vop_fcode_forward: _b.int = ..., vop_fcode_backward: _b.int = ..., TRB: _c.Array[_c.c_uint] = ..., TRD: _c.Array[_c.c_uint] = ...) -> None: ...

class rvcn_dec_message_hevc_s(_c.Structure):
    sps_info_flags: _b.int
    pps_info_flags: _b.int
    chroma_format: _b.int
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    log2_max_pic_order_cnt_lsb_minus4: _b.int
    sps_max_dec_pic_buffering_minus1: _b.int
    log2_min_luma_coding_block_size_minus3: _b.int
    log2_diff_max_min_luma_coding_block_size: _b.int
    log2_min_transform_block_size_minus2: _b.int
    log2_diff_max_min_transform_block_size: _b.int
    max_transform_hierarchy_depth_inter: _b.int
    max_transform_hierarchy_depth_intra: _b.int
    pcm_sample_bit_depth_luma_minus1: _b.int
    pcm_sample_bit_depth_chroma_minus1: _b.int
    log2_min_pcm_luma_coding_block_size_minus3: _b.int
    log2_diff_max_min_pcm_luma_coding_block_size: _b.int
    num_extra_slice_header_bits: _b.int
    num_short_term_ref_pic_sets: _b.int
    num_long_term_ref_pic_sps: _b.int
    num_ref_idx_l0_default_active_minus1: _b.int
    num_ref_idx_l1_default_active_minus1: _b.int
    pps_cb_qp_offset: _b.int
    pps_cr_qp_offset: _b.int
    pps_beta_offset_div2: _b.int
    pps_tc_offset_div2: _b.int
    diff_cu_qp_delta_depth: _b.int
    num_tile_columns_minus1: _b.int
    num_tile_rows_minus1: _b.int
    log2_parallel_merge_level_minus2: _b.int
    column_width_minus1: _c.Array[_c.c_ushort]
    row_height_minus1: _c.Array[_c.c_ushort]
    init_qp_minus26: _b.int
    num_delta_pocs_ref_rps_idx: _b.int
    curr_idx: _b.int
    reserved: _c.Array[_c.c_ubyte]
    curr_poc: _b.int
    ref_pic_list: _c.Array[_c.c_ubyte]
    poc_list: _c.Array[_c.c_int]
    ref_pic_set_st_curr_before: _c.Array[_c.c_ubyte]
    ref_pic_set_st_curr_after: _c.Array[_c.c_ubyte]
    ref_pic_set_lt_curr: _c.Array[_c.c_ubyte]
    ucScalingListDCCoefSizeID2: _c.Array[_c.c_ubyte]
    ucScalingListDCCoefSizeID3: _c.Array[_c.c_ubyte]
    highestTid: _b.int
    isNonRef: _b.int
    p010_mode: _b.int
    msb_mode: _b.int
    luma_10to8: _b.int
    chroma_10to8: _b.int
    hevc_reserved: _c.Array[_c.c_ubyte]
    direct_reflist: _c.Array[_c.Array[_c.c_ubyte]]
    st_rps_bits: _b.int
    reserved_1: _c.Array[_c.c_ubyte]
    def __init__(__self, sps_info_flags: _b.int = ..., pps_info_flags: _b.int = ..., chroma_format: _b.int = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., log2_max_pic_order_cnt_lsb_minus4: _b.int = ..., sps_max_dec_pic_buffering_minus1: _b.int = ..., log2_min_luma_coding_block_size_minus3: _b.int = ..., log2_diff_max_min_luma_coding_block_size: _b.int = ..., log2_min_transform_block_size_minus2: _b.int = ..., log2_diff_max_min_transform_block_size: _b.int = ..., max_transform_hierarchy_depth_inter: _b.int = ..., max_transform_hierarchy_depth_intra: _b.int = ..., pcm_sample_bit_depth_luma_minus1: _b.int = ..., pcm_sample_bit_depth_chroma_minus1: _b.int = ..., log2_min_pcm_luma_coding_block_size_minus3: _b.int = ..., log2_diff_max_min_pcm_luma_coding_block_size: _b.int = ..., num_extra_slice_header_bits: _b.int = ..., num_short_term_ref_pic_sets: _b.int = ..., num_long_term_ref_pic_sps: _b.int = ..., num_ref_idx_l0_default_active_minus1: _b.int = ..., num_ref_idx_l1_default_active_minus1: _b.int = ..., pps_cb_qp_offset: _b.int = ..., pps_cr_qp_offset: _b.int = ..., pps_beta_offset_div2: _b.int = ..., pps_tc_offset_div2: _b.int = ..., diff_cu_qp_delta_depth: _b.int = ..., num_tile_columns_minus1: _b.int = ..., num_tile_rows_minus1: _b.int = ..., log2_parallel_merge_level_minus2: _b.int = ..., column_width_minus1: _c.Array[_c.c_ushort] = ..., row_height_minus1: _c.Array[_c.c_ushort] = ..., init_qp_minus26: _b.int = ..., num_delta_pocs_ref_rps_idx: _b.int = ..., curr_idx: _b.int = ..., reserved: _c.Array[_c.c_ubyte] = ..., curr_poc: _b.int = ..., ref_pic_list: _c.Array[_c.c_ubyte] = ..., poc_list: _c.Array[_c.c_int] = ..., ref_pic_set_st_curr_before: _c.Array[_c.c_ubyte] = ..., ref_pic_set_st_curr_after: _c.Array[_c.c_ubyte] = ..., ref_pic_set_lt_curr: _c.Array[_c.c_ubyte] = ..., ucScalingListDCCoefSizeID2: _c.Array[_c.c_ubyte] = ..., ucScalingListDCCoefSizeID3: _c.Array[_c.c_ubyte] = ..., highestTid: _b.int = ..., isNonRef: _b.int = ..., p010_mode: _b.int = ..., msb_mode: _b.int = ..., luma_10to8: _b.int = ..., chroma_10to8: _b.int = ..., hevc_reserved: _c.Array[_c.c_ubyte] = ..., direct_reflist: _c.Array[_c.Array[_c.c_ubyte]] = ..., st_rps_bits: _b.int = ..., reserved_1: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_message_vp9_s(_c.Structure):
    frame_header_flags: _b.int
    frame_context_idx: _b.int
    reset_frame_context: _b.int
    curr_pic_idx: _b.int
    interp_filter: _b.int
    filter_level: _b.int
    sharpness_level: _b.int
    lf_adj_level: _c.Array[_c.Array[_c.Array[_c.c_ubyte]]]
    base_qindex: _b.int
    y_dc_delta_q: _b.int
    uv_ac_delta_q: _b.int
    uv_dc_delta_q: _b.int
    log2_tile_cols: _b.int
    log2_tile_rows: _b.int
    tx_mode: _b.int
    reference_mode: _b.int
    chroma_format: _b.int
    ref_frame_map: _c.Array[_c.c_ubyte]
    frame_refs: _c.Array[_c.c_ubyte]
    ref_frame_sign_bias: _c.Array[_c.c_ubyte]
    frame_to_show: _b.int
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    p010_mode: _b.int
    msb_mode: _b.int
    luma_10to8: _b.int
    chroma_10to8: _b.int
    vp9_frame_size: _b.int
    compressed_header_size: _b.int
    uncompressed_header_size: _b.int
    reserved: _c.Array[_c.c_ubyte]
    def __init__(__self, frame_header_flags: _b.int = ..., frame_context_idx: _b.int = ..., reset_frame_context: _b.int = ..., curr_pic_idx: _b.int = ..., interp_filter: _b.int = ..., filter_level: _b.int = ..., sharpness_level: _b.int = ..., lf_adj_level: _c.Array[_c.Array[_c.Array[_c.c_ubyte]]] = ..., base_qindex: _b.int = ..., y_dc_delta_q: _b.int = ..., uv_ac_delta_q: _b.int = ..., uv_dc_delta_q: _b.int = ..., log2_tile_cols: _b.int = ..., log2_tile_rows: _b.int = ..., tx_mode: _b.int = ..., reference_mode: _b.int = ..., chroma_format: _b.int = ..., ref_frame_map: _c.Array[_c.c_ubyte] = ..., frame_refs: _c.Array[_c.c_ubyte] = ..., ref_frame_sign_bias: _c.Array[_c.c_ubyte] = ..., frame_to_show: _b.int = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., p010_mode: _b.int = ..., msb_mode: _b.int = ..., luma_10to8: _b.int = ..., chroma_10to8: _b.int = ..., vp9_frame_size: _b.int = ..., compressed_header_size: _b.int = ..., uncompressed_header_size: _b.int = ..., reserved: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_warped_motion_params_t(_c.Structure):
    wmtype: _b.int
    wmmat: _c.Array[_c.c_int]
    alpha: _b.int
    beta: _b.int
    gamma: _b.int
    delta: _b.int
    def __init__(__self, wmtype: _b.int = ..., wmmat: _c.Array[_c.c_int] = ..., alpha: _b.int = ..., beta: _b.int = ..., gamma: _b.int = ..., delta: _b.int = ...) -> None: ...

class rvcn_dec_film_grain_params_t(_c.Structure):
    apply_grain: _b.int
    scaling_points_y: _c.Array[_c.Array[_c.c_ubyte]]
    num_y_points: _b.int
    scaling_points_cb: _c.Array[_c.Array[_c.c_ubyte]]
    num_cb_points: _b.int
    scaling_points_cr: _c.Array[_c.Array[_c.c_ubyte]]
    num_cr_points: _b.int
    scaling_shift: _b.int
    ar_coeff_lag: _b.int
    ar_coeffs_y: _c.Array[_c.c_byte]
    ar_coeffs_cb: _c.Array[_c.c_byte]
    ar_coeffs_cr: _c.Array[_c.c_byte]
    ar_coeff_shift: _b.int
    cb_mult: _b.int
    cb_luma_mult: _b.int
    cb_offset: _b.int
    cr_mult: _b.int
    cr_luma_mult: _b.int
    cr_offset: _b.int
    overlap_flag: _b.int
    clip_to_restricted_range: _b.int
    bit_depth_minus_8: _b.int
    chroma_scaling_from_luma: _b.int
    grain_scale_shift: _b.int
    random_seed: _b.int
    def __init__(__self, apply_grain: _b.int = ..., scaling_points_y: _c.Array[_c.Array[_c.c_ubyte]] = ..., num_y_points: _b.int = ..., scaling_points_cb: _c.Array[_c.Array[_c.c_ubyte]] = ..., num_cb_points: _b.int = ..., scaling_points_cr: _c.Array[_c.Array[_c.c_ubyte]] = ..., num_cr_points: _b.int = ..., scaling_shift: _b.int = ..., ar_coeff_lag: _b.int = ..., ar_coeffs_y: _c.Array[_c.c_byte] = ..., ar_coeffs_cb: _c.Array[_c.c_byte] = ..., ar_coeffs_cr: _c.Array[_c.c_byte] = ..., ar_coeff_shift: _b.int = ..., cb_mult: _b.int = ..., cb_luma_mult: _b.int = ..., cb_offset: _b.int = ..., cr_mult: _b.int = ..., cr_luma_mult: _b.int = ..., cr_offset: _b.int = ..., overlap_flag: _b.int = ..., clip_to_restricted_range: _b.int = ..., bit_depth_minus_8: _b.int = ..., chroma_scaling_from_luma: _b.int = ..., grain_scale_shift: _b.int = ..., random_seed: _b.int = ...) -> None: ...

class rvcn_dec_av1_tile_info_s(_c.Structure):
    offset: _b.int
    size: _b.int
    def __init__(__self, offset: _b.int = ..., size: _b.int = ...) -> None: ...

class rvcn_dec_message_av1_s(_c.Structure):
    frame_header_flags: _b.int
    current_frame_id: _b.int
    frame_offset: _b.int
    profile: _b.int
    is_annexb: _b.int
    frame_type: _b.int
    primary_ref_frame: _b.int
    curr_pic_idx: _b.int
    sb_size: _b.int
    interp_filter: _b.int
    filter_level: _c.Array[_c.c_ubyte]
    filter_level_u: _b.int
    filter_level_v: _b.int
    sharpness_level: _b.int
    ref_deltas: _c.Array[_c.c_byte]
    mode_deltas: _c.Array[_c.c_byte]
    base_qindex: _b.int
    y_dc_delta_q: _b.int
    u_dc_delta_q: _b.int
    v_dc_delta_q: _b.int
    u_ac_delta_q: _b.int
    v_ac_delta_q: _b.int
    qm_y: _b.int
    qm_u: _b.int
    qm_v: _b.int
    delta_q_res: _b.int
    delta_lf_res: _b.int
    tile_cols: _b.int
    tile_rows: _b.int
    tx_mode: _b.int
    reference_mode: _b.int
    chroma_format: _b.int
    tile_size_bytes: _b.int
    context_update_tile_id: _b.int
    tile_col_start_sb: _c.Array[_c.c_uint]
    tile_row_start_sb: _c.Array[_c.c_uint]
    max_width: _b.int
    max_height: _b.int
    width: _b.int
    height: _b.int
    superres_upscaled_width: _b.int
    superres_scale_denominator: _b.int
    order_hint_bits: _b.int
    ref_frame_map: _c.Array[_c.c_ubyte]
    ref_frame_offset: _c.Array[_c.c_uint]
    frame_refs: _c.Array[_c.c_ubyte]
    ref_frame_sign_bias: _c.Array[_c.c_ubyte]
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    feature_data: _c.Array[_c.Array[_c.c_int]]
    feature_mask: _c.Array[_c.c_ubyte]
    cdef_damping: _b.int
    cdef_bits: _b.int
    cdef_strengths: _c.Array[_c.c_ushort]
    cdef_uv_strengths: _c.Array[_c.c_ushort]
    frame_restoration_type: _c.Array[_c.c_ubyte]
    log2_restoration_unit_size_minus5: _c.Array[_c.c_ubyte]
    p010_mode: _b.int
    msb_mode: _b.int
    luma_10to8: _b.int
    chroma_10to8: _b.int
    preskip_segid: _b.int
    last_active_segid: _b.int
    seg_lossless_flag: _b.int
    coded_lossless: _b.int
    film_grain: rvcn_dec_film_grain_params_t
    uncompressed_header_size: _b.int
    global_motion: _c.Array[rvcn_dec_warped_motion_params_t]
    tile_info: _c.Array[rvcn_dec_av1_tile_info_s]
    reserved: _c.Array[_c.c_ubyte]
    def __init__(__self, frame_header_flags: _b.int = ..., current_frame_id: _b.int = ..., frame_offset: _b.int = ..., profile: _b.int = ..., is_annexb: _b.int = ..., frame_type: _b.int = ..., primary_ref_frame: _b.int = ..., curr_pic_idx: _b.int = ..., sb_size: _b.int = ..., interp_filter: _b.int = ..., filter_level: _c.Array[_c.c_ubyte] = ..., filter_level_u: _b.int = ..., filter_level_v: _b.int = ..., sharpness_level: _b.int = ..., ref_deltas: _c.Array[_c.c_byte] = ..., mode_deltas: _c.Array[_c.c_byte] = ..., base_qindex: _b.int = ..., y_dc_delta_q: _b.int = ..., u_dc_delta_q: _b.int = ..., v_dc_delta_q: _b.int = ..., u_ac_delta_q: _b.int = ..., v_ac_delta_q: _b.int = ..., qm_y: _b.int = ..., qm_u: _b.int = ..., qm_v: _b.int = ..., delta_q_res: _b.int = ..., delta_lf_res: _b.int = ..., tile_cols: _b.int = ..., tile_rows: _b.int = ..., tx_mode: _b.int = ..., reference_mode: _b.int = ..., chroma_format: _b.int = ..., tile_size_bytes: _b.int = ..., context_update_tile_id: _b.int = ..., tile_col_start_sb: _c.Array[_c.c_uint] = ..., tile_row_start_sb: _c.Array[_c.c_uint] = ..., max_width: _b.int = ..., max_height: _b.int = ..., width: _b.int = ..., height: _b.int = ..., superres_upscaled_width: _b.int = ..., superres_scale_denominator: _b.int = ..., order_hint_bits: _b.int = ..., ref_frame_map: _c.Array[_c.c_ubyte] = ..., ref_frame_offset: _c.Array[_c.c_uint] = ..., frame_refs: _c.Array[_c.c_ubyte] = ..., ref_frame_sign_bias: _c.Array[_c.c_ubyte] = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., feature_data: _c.Array[_c.Array[_c.c_int]] = ..., feature_mask: _c.Array[_c.c_ubyte] = ..., cdef_damping: _b.int = ..., cdef_bits: _b.int = ..., cdef_strengths: _c.Array[_c.c_ushort] = ..., cdef_uv_strengths: _c.Array[_c.c_ushort] = ..., frame_restoration_type: _c.Array[_c.c_ubyte] = ..., log2_restoration_unit_size_minus5: _c.Array[_c.c_ubyte] = ..., p010_mode: _b.int = ..., msb_mode: _b.int = ..., luma_10to8: _b.int = ..., chroma_10to8: _b.int = ..., preskip_segid: _b.int = ..., last_active_segid: _b.int = ..., seg_lossless_flag: _b.int = ..., coded_lossless: _b.int = ..., film_grain: rvcn_dec_film_grain_params_t = ..., uncompressed_header_size: _b.int = ..., global_motion: _c.Array[rvcn_dec_warped_motion_params_t] = ..., tile_info: _c.Array[rvcn_dec_av1_tile_info_s] = ..., reserved: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_feature_index_s(_c.Structure):
    feature_id: _b.int
    offset: _b.int
    size: _b.int
    filled: _b.int
    def __init__(__self, feature_id: _b.int = ..., offset: _b.int = ..., size: _b.int = ..., filled: _b.int = ...) -> None: ...

class rvcn_dec_feedback_header_s(_c.Structure):
    header_size: _b.int
    total_size: _b.int
    num_buffers: _b.int
    status_report_feedback_number: _b.int
    status: _b.int
    value: _b.int
    errorBits: _b.int
    index: _c.Array[rvcn_dec_feature_index_s]
    def __init__(__self, header_size: _b.int = ..., total_size: _b.int = ..., num_buffers: _b.int = ..., status_report_feedback_number: _b.int = ..., status: _b.int = ..., value: _b.int = ..., errorBits: _b.int = ..., index: _c.Array[rvcn_dec_feature_index_s] = ...) -> None: ...

class rvcn_dec_feedback_profiling_s(_c.Structure):
    size: _b.int
    decodingTime: _b.int
    decodePlusOverhead: _b.int
    masterTimerHits: _b.int
    uvdLBSIREWaitCount: _b.int
    avgMPCMemLatency: _b.int
    maxMPCMemLatency: _b.int
    uvdMPCLumaHits: _b.int
    uvdMPCLumaHitPend: _b.int
    uvdMPCLumaSearch: _b.int
    uvdMPCChromaHits: _b.int
    uvdMPCChromaHitPend: _b.int
    uvdMPCChromaSearch: _b.int
    uvdLMIPerfCountLo: _b.int
    uvdLMIPerfCountHi: _b.int
    uvdLMIAvgLatCntrEnvHit: _b.int
    uvdLMILatCntr: _b.int
    frameCRC0: _b.int
    frameCRC1: _b.int
    frameCRC2: _b.int
    frameCRC3: _b.int
    uvdLMIPerfMonCtrl: _b.int
    uvdLMILatCtrl: _b.int
    uvdMPCCntl: _b.int
    reserved0: _c.Array[_c.c_uint]
    decoderID: _b.int
    codec: _b.int
    dmaHwCrc32Enable: _b.int
    dmaHwCrc32Value: _b.int
    dmaHwCrc32Value2: _b.int
    def __init__(__self, size: _b.int = ..., decodingTime: _b.int = ..., decodePlusOverhead: _b.int = ..., masterTimerHits: _b.int = ..., uvdLBSIREWaitCount: _b.int = ..., avgMPCMemLatency: _b.int = ..., maxMPCMemLatency: _b.int = ..., uvdMPCLumaHits: _b.int = ..., uvdMPCLumaHitPend: _b.int = ..., uvdMPCLumaSearch: _b.int = ..., uvdMPCChromaHits: _b.int = ..., uvdMPCChromaHitPend: _b.int = ..., uvdMPCChromaSearch: _b.int = ..., uvdLMIPerfCountLo: _b.int = ..., uvdLMIPerfCountHi: _b.int = ..., uvdLMIAvgLatCntrEnvHit: _b.int = ..., uvdLMILatCntr: _b.int = ..., frameCRC0: _b.int = ..., frameCRC1: _b.int = ..., frameCRC2: _b.int = ..., frameCRC3: _b.int = ..., uvdLMIPerfMonCtrl: _b.int = ..., uvdLMILatCtrl: _b.int = ..., uvdMPCCntl: _b.int = ..., reserved0: _c.Array[_c.c_uint] = ..., decoderID: _b.int = ..., codec: _b.int = ..., dmaHwCrc32Enable: _b.int = ..., dmaHwCrc32Value: _b.int = ..., dmaHwCrc32Value2: _b.int = ...) -> None: ...

class rvcn_dec_vp9_nmv_ctx_mask_s(_c.Structure):
    classes_mask: _c.Array[_c.c_ushort]
    bits_mask: _c.Array[_c.c_ushort]
    joints_mask: _b.int
    sign_mask: _c.Array[_c.c_ubyte]
    class0_mask: _c.Array[_c.c_ubyte]
    class0_fp_mask: _c.Array[_c.c_ubyte]
    fp_mask: _c.Array[_c.c_ubyte]
    class0_hp_mask: _c.Array[_c.c_ubyte]
    hp_mask: _c.Array[_c.c_ubyte]
    reserve: _c.Array[_c.c_ubyte]
    def __init__(__self, classes_mask: _c.Array[_c.c_ushort] = ..., bits_mask: _c.Array[_c.c_ushort] = ..., joints_mask: _b.int = ..., sign_mask: _c.Array[_c.c_ubyte] = ..., class0_mask: _c.Array[_c.c_ubyte] = ..., class0_fp_mask: _c.Array[_c.c_ubyte] = ..., fp_mask: _c.Array[_c.c_ubyte] = ..., class0_hp_mask: _c.Array[_c.c_ubyte] = ..., hp_mask: _c.Array[_c.c_ubyte] = ..., reserve: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_vp9_nmv_component_s(_c.Structure):
    sign: _b.int
    classes: _c.Array[_c.c_ubyte]
    class0: _c.Array[_c.c_ubyte]
    bits: _c.Array[_c.c_ubyte]
    class0_fp: _c.Array[_c.Array[_c.c_ubyte]]
    fp: _c.Array[_c.c_ubyte]
    class0_hp: _b.int
    hp: _b.int
    def __init__(__self, sign: _b.int = ..., classes: _c.Array[_c.c_ubyte] = ..., class0: _c.Array[_c.c_ubyte] = ..., bits: _c.Array[_c.c_ubyte] = ..., class0_fp: _c.Array[_c.Array[_c.c_ubyte]] = ..., fp: _c.Array[_c.c_ubyte] = ..., class0_hp: _b.int = ..., hp: _b.int = ...) -> None: ...

class rvcn_dec_vp9_probs_s(_c.Structure):
    nmvc_mask: rvcn_dec_vp9_nmv_ctx_mask_s
    coef_probs: _c.Array[_c.Array[_c.Array[_c.Array[_c.Array[_c.Array[_c.c_ubyte]]]]]]
    y_mode_prob: _c.Array[_c.Array[_c.c_ubyte]]
    uv_mode_prob: _c.Array[_c.Array[_c.c_ubyte]]
    single_ref_prob: _c.Array[_c.Array[_c.c_ubyte]]
    switchable_interp_prob: _c.Array[_c.Array[_c.c_ubyte]]
    partition_prob: _c.Array[_c.Array[_c.c_ubyte]]
    inter_mode_probs: _c.Array[_c.Array[_c.c_ubyte]]
    mbskip_probs: _c.Array[_c.c_ubyte]
    intra_inter_prob: _c.Array[_c.c_ubyte]
    comp_inter_prob: _c.Array[_c.c_ubyte]
    comp_ref_prob: _c.Array[_c.c_ubyte]
    tx_probs_32x32: _c.Array[_c.Array[_c.c_ubyte]]
    tx_probs_16x16: _c.Array[_c.Array[_c.c_ubyte]]
    tx_probs_8x8: _c.Array[_c.Array[_c.c_ubyte]]
    mv_joints: _c.Array[_c.c_ubyte]
    mv_comps: _c.Array[rvcn_dec_vp9_nmv_component_s]
    def __init__(__self, nmvc_mask: rvcn_dec_vp9_nmv_ctx_mask_s = ..., coef_probs: _c.Array[_c.Array[_c.Array[_c.Array[_c.Array[_c.Array[_c.c_ubyte]]]]]] = ..., y_mode_prob: _c.Array[_c.Array[_c.c_ubyte]] = ..., uv_mode_prob: _c.Array[_c.Array[_c.c_ubyte]] = ..., single_ref_prob: _c.Array[_c.Array[_c.c_ubyte]] = ..., switchable_interp_prob: _c.Array[_c.Array[_c.c_ubyte]] = ..., partition_prob: _c.Array[_c.Array[_c.c_ubyte]] = ..., inter_mode_probs: _c.Array[_c.Array[_c.c_ubyte]] = ..., mbskip_probs: _c.Array[_c.c_ubyte] = ..., intra_inter_prob: _c.Array[_c.c_ubyte] = ..., comp_inter_prob: _c.Array[_c.c_ubyte] = ..., comp_ref_prob: _c.Array[_c.c_ubyte] = ..., tx_probs_32x32: _c.Array[_c.Array[_c.c_ubyte]] = ..., tx_probs_16x16: _c.Array[_c.Array[_c.c_ubyte]] = ..., tx_probs_8x8: _c.Array[_c.Array[_c.c_ubyte]] = ..., mv_joints: _c.Array[_c.c_ubyte] = ..., mv_comps: _c.Array[rvcn_dec_vp9_nmv_component_s] = ...) -> None: ...

class rvcn_dec_vp9_probs_segment_s(_c.Structure):
    probs: rvcn_dec_vp9_probs_s
    probs_data: _c.Array[_c.c_ubyte]
    seg: rvcn_dec_vp9_probs_segment_s_union_seg_seg
    segment_data: _c.Array[_c.c_ubyte]
    def __init__(__self, probs: rvcn_dec_vp9_probs_s = ..., probs_data: _c.Array[_c.c_ubyte] = ..., seg: rvcn_dec_vp9_probs_segment_s_union_seg_seg = ..., segment_data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_vp9_probs_segment_s_union_probs(_c.Union):
    probs: rvcn_dec_vp9_probs_s
    probs_data: _c.Array[_c.c_ubyte]
    def __init__(__self, probs: rvcn_dec_vp9_probs_s = ..., probs_data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_vp9_probs_segment_s_union_seg(_c.Union):
    seg: rvcn_dec_vp9_probs_segment_s_union_seg_seg
    segment_data: _c.Array[_c.c_ubyte]
    def __init__(__self, seg: rvcn_dec_vp9_probs_segment_s_union_seg_seg = ..., segment_data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_vp9_probs_segment_s_union_seg_seg(_c.Structure):
    feature_data: _c.Array[_c.c_uint]
    tree_probs: _c.Array[_c.c_ubyte]
    pred_probs: _c.Array[_c.c_ubyte]
    abs_delta: _b.int
    feature_mask: _c.Array[_c.c_ubyte]
    def __init__(__self, feature_data: _c.Array[_c.c_uint] = ..., tree_probs: _c.Array[_c.c_ubyte] = ..., pred_probs: _c.Array[_c.c_ubyte] = ..., abs_delta: _b.int = ..., feature_mask: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_av1_fg_init_buf_s(_c.Structure):
    luma_grain_block: _c.Array[_c.Array[_c.c_short]]
    cb_grain_block: _c.Array[_c.Array[_c.c_short]]
    cr_grain_block: _c.Array[_c.Array[_c.c_short]]
    scaling_lut_y: _c.Array[_c.c_short]
    scaling_lut_cb: _c.Array[_c.c_short]
    scaling_lut_cr: _c.Array[_c.c_short]
    temp_tile_left_seed: _c.Array[_c.c_ushort]
    def __init__(__self, luma_grain_block: _c.Array[_c.Array[_c.c_short]] = ..., cb_grain_block: _c.Array[_c.Array[_c.c_short]] = ..., cr_grain_block: _c.Array[_c.Array[_c.c_short]] = ..., scaling_lut_y: _c.Array[_c.c_short] = ..., scaling_lut_cb: _c.Array[_c.c_short] = ..., scaling_lut_cr: _c.Array[_c.c_short] = ..., temp_tile_left_seed: _c.Array[_c.c_ushort] = ...) -> None: ...

class rvcn_dec_av1_segment_fg_s(_c.Structure):
    seg: rvcn_dec_av1_segment_fg_s_union_seg_seg
    segment_data: _c.Array[_c.c_ubyte]
    fg_buf: rvcn_dec_av1_fg_init_buf_s
    def __init__(__self, seg: rvcn_dec_av1_segment_fg_s_union_seg_seg = ..., segment_data: _c.Array[_c.c_ubyte] = ..., fg_buf: rvcn_dec_av1_fg_init_buf_s = ...) -> None: ...

class rvcn_dec_av1_segment_fg_s_union_seg(_c.Union):
    seg: rvcn_dec_av1_segment_fg_s_union_seg_seg
    segment_data: _c.Array[_c.c_ubyte]
    def __init__(__self, seg: rvcn_dec_av1_segment_fg_s_union_seg_seg = ..., segment_data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class rvcn_dec_av1_segment_fg_s_union_seg_seg(_c.Structure):
    feature_data: _c.Array[_c.c_ubyte]
    feature_mask: _c.Array[_c.c_ubyte]
    def __init__(__self, feature_data: _c.Array[_c.c_ubyte] = ..., feature_mask: _c.Array[_c.c_ubyte] = ...) -> None: ...

class jpeg_params(_c.Structure):
    bsd_size: _b.int
    dt_pitch: _b.int
    dt_uv_pitch: _b.int
    dt_luma_top_offset: _b.int
    dt_chroma_top_offset: _b.int
    dt_chromav_top_offset: _b.int
    dt_addr_mode: _b.int
    dt_swizzle_mode: _b.int
    crop_x: _b.int
    crop_y: _b.int
    crop_width: _b.int
    crop_height: _b.int
    def __init__(__self, bsd_size: _b.int = ..., dt_pitch: _b.int = ..., dt_uv_pitch: _b.int = ..., dt_luma_top_offset: _b.int = ..., dt_chroma_top_offset: _b.int = ..., dt_chromav_top_offset: _b.int = ..., dt_addr_mode: _b.int = ..., dt_swizzle_mode: _b.int = ..., crop_x: _b.int = ..., crop_y: _b.int = ..., crop_width: _b.int = ..., crop_height: _b.int = ...) -> None: ...

class rvcn_dec_transformation_type_e(_Enum):
    RVCN_DEC_AV1_IDENTITY: _t.ClassVar[rvcn_dec_transformation_type_e]
    RVCN_DEC_AV1_TRANSLATION: _t.ClassVar[rvcn_dec_transformation_type_e]
    RVCN_DEC_AV1_ROTZOOM: _t.ClassVar[rvcn_dec_transformation_type_e]
    RVCN_DEC_AV1_AFFINE: _t.ClassVar[rvcn_dec_transformation_type_e]
    RVCN_DEC_AV1_HORTRAPEZOID: _t.ClassVar[rvcn_dec_transformation_type_e]
    RVCN_DEC_AV1_VERTRAPEZOID: _t.ClassVar[rvcn_dec_transformation_type_e]
    RVCN_DEC_AV1_HOMOGRAPHY: _t.ClassVar[rvcn_dec_transformation_type_e]
    RVCN_DEC_AV1_TRANS_TYPES: _t.ClassVar[rvcn_dec_transformation_type_e]

RVCN_DEC_AV1_IDENTITY: _b.int
RVCN_DEC_AV1_TRANSLATION: _b.int
RVCN_DEC_AV1_ROTZOOM: _b.int
RVCN_DEC_AV1_AFFINE: _b.int
RVCN_DEC_AV1_HORTRAPEZOID: _b.int
RVCN_DEC_AV1_VERTRAPEZOID: _b.int
RVCN_DEC_AV1_HOMOGRAPHY: _b.int
RVCN_DEC_AV1_TRANS_TYPES: _b.int
rvcn_decode_buffer_t: _t.TypeAlias = rvcn_decode_buffer_s
rvcn_decode_ib_package_t: _t.TypeAlias = rvcn_decode_ib_package_s
rvcn_dec_message_index_t: _t.TypeAlias = rvcn_dec_message_index_s
rvcn_dec_message_header_t: _t.TypeAlias = rvcn_dec_message_header_s
rvcn_dec_message_create_t: _t.TypeAlias = rvcn_dec_message_create_s
rvcn_dec_message_decode_t: _t.TypeAlias = rvcn_dec_message_decode_s
rvcn_dec_message_drm_t: _t.TypeAlias = rvcn_dec_message_drm_s
rvcn_dec_message_dynamic_dpb_t: _t.TypeAlias = rvcn_dec_message_dynamic_dpb_s
rvcn_dec_message_dynamic_dpb_t2_t: _t.TypeAlias = rvcn_dec_message_dynamic_dpb_t2_s
rvcn_dec_message_hevc_direct_ref_list_t: _t.TypeAlias = rvcn_dec_message_hevc_direct_ref_list_s
rvcn_dec_message_avc_t: _t.TypeAlias = rvcn_dec_message_avc_s
rvcn_dec_message_vc1_t: _t.TypeAlias = rvcn_dec_message_vc1_s
rvcn_dec_message_mpeg2_vld_t: _t.TypeAlias = rvcn_dec_message_mpeg2_vld_s
rvcn_dec_message_mpeg4_asp_vld_t: _t.TypeAlias = rvcn_dec_message_mpeg4_asp_vld_s
rvcn_dec_message_hevc_t: _t.TypeAlias = rvcn_dec_message_hevc_s
rvcn_dec_message_vp9_t: _t.TypeAlias = rvcn_dec_message_vp9_s
rvcn_dec_av1_tile_info_t: _t.TypeAlias = rvcn_dec_av1_tile_info_s
rvcn_dec_message_av1_t: _t.TypeAlias = rvcn_dec_message_av1_s
rvcn_dec_feature_index_t: _t.TypeAlias = rvcn_dec_feature_index_s
rvcn_dec_feedback_header_t: _t.TypeAlias = rvcn_dec_feedback_header_s
rvcn_dec_feedback_profiling_t: _t.TypeAlias = rvcn_dec_feedback_profiling_s
rvcn_dec_vp9_nmv_ctx_mask_t: _t.TypeAlias = rvcn_dec_vp9_nmv_ctx_mask_s
rvcn_dec_vp9_nmv_component_t: _t.TypeAlias = rvcn_dec_vp9_nmv_component_s
rvcn_dec_vp9_probs_t: _t.TypeAlias = rvcn_dec_vp9_probs_s
rvcn_dec_vp9_probs_segment_t: _t.TypeAlias = rvcn_dec_vp9_probs_segment_s
rvcn_dec_av1_fg_init_buf_t: _t.TypeAlias = rvcn_dec_av1_fg_init_buf_s
rvcn_dec_av1_segment_fg_t: _t.TypeAlias = rvcn_dec_av1_segment_fg_s
def ac_vcn_dec_calc_ctx_size_av1(av1_version: _b.int, /) -> _b.int: ...
def ac_vcn_av1_init_probs(av1_version: _b.int, prob: _s.reference[_c.c_uint8], /) -> None: ...
def ac_vcn_av1_init_film_grain_buffer(av1_version: _b.int, fg_params: _s.reference[rvcn_dec_film_grain_params_t], fg_buf: _s.reference[rvcn_dec_av1_fg_init_buf_s], /) -> None: ...
def RDECODE_PKT_TYPE_S(x: _s.number) -> _b.int: ...
def RDECODE_PKT_TYPE_G(x: _s.number) -> _b.int: ...
def RDECODE_PKT_COUNT_S(x: _s.number) -> _b.int: ...
def RDECODE_PKT_COUNT_G(x: _s.number) -> _b.int: ...
def RDECODE_PKT0_BASE_INDEX_S(x: _s.number) -> _b.int: ...
def RDECODE_PKT0_BASE_INDEX_G(x: _s.number) -> _b.int: ...
def RDECODE_PKT0(index: _s.number, count: _s.number) -> _b.int: ...
def RDECODE_PKT2() -> _b.int: ...
def RDECODE_PKT_REG_J(x: _s.number) -> _b.int: ...
def RDECODE_PKT_RES_J(x: _s.number) -> _b.int: ...
def RDECODE_PKT_COND_J(x: _s.number) -> _b.int: ...
def RDECODE_PKT_TYPE_J(x: _s.number) -> _b.int: ...
def RDECODE_PKTJ(reg: _s.number, cond: _s.number, type: _s.number) -> _b.int: ...
def SOC15_REG_ADDR(reg: _s.number) -> _t.Any: ...
RDECODE_PKT_TYPE_C: _b.int
RDECODE_PKT_COUNT_C: _b.int
RDECODE_PKT0_BASE_INDEX_C: _b.int
RDECODE_IB_PARAM_DECODE_BUFFER: _b.int
RDECODE_IB_PARAM_QUERY_BUFFER: _b.int
RDECODE_IB_PARAM_PREDICATION_BUFFER: _b.int
RDECODE_IB_PARAM_UMD_64BIT_FENCE: _b.int
RDECODE_IB_PARAM_UMD_RECORD_TIMESTAMP: _b.int
RDECODE_IB_PARAM_UMD_REPORT_EVENT_STATUS: _b.int
RDECODE_IB_PARAM_UMD_COPY_MEMORY: _b.int
RDECODE_IB_PARAM_UMD_WRITE_MEMORY: _b.int
RDECODE_IB_PARAM_FEEDBACK_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_MSG_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_DPB_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_BITSTREAM_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_DECODING_TARGET_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_FEEDBACK_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_PICTURE_PARAM_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_MB_CONTROL_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_IDCT_COEF_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_PREEMPT_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_IT_SCALING_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_SCALER_TARGET_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_CONTEXT_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_PROB_TBL_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_QUERY_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_PREDICATION_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_SCLR_COEF_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_RECORD_TIMESTAMP: _b.int
RDECODE_CMDBUF_FLAGS_REPORT_EVENT_STATUS: _b.int
RDECODE_CMDBUF_FLAGS_RESERVED_SIZE_INFO_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_LUMA_HIST_BUFFER: _b.int
RDECODE_CMDBUF_FLAGS_SESSION_CONTEXT_BUFFER: _b.int
RDECODE_CMD_MSG_BUFFER: _b.int
RDECODE_CMD_DPB_BUFFER: _b.int
RDECODE_CMD_DECODING_TARGET_BUFFER: _b.int
RDECODE_CMD_FEEDBACK_BUFFER: _b.int
RDECODE_CMD_PROB_TBL_BUFFER: _b.int
RDECODE_CMD_SESSION_CONTEXT_BUFFER: _b.int
RDECODE_CMD_BITSTREAM_BUFFER: _b.int
RDECODE_CMD_IT_SCALING_TABLE_BUFFER: _b.int
RDECODE_CMD_CONTEXT_BUFFER: _b.int
RDECODE_CMD_WRITE_MEMORY: _b.int
RDECODE_MSG_CREATE: _b.int
RDECODE_MSG_DECODE: _b.int
RDECODE_MSG_DESTROY: _b.int
RDECODE_CODEC_H264: _b.int
RDECODE_CODEC_VC1: _b.int
RDECODE_CODEC_MPEG2_VLD: _b.int
RDECODE_CODEC_MPEG4: _b.int
RDECODE_CODEC_H264_PERF: _b.int
RDECODE_CODEC_JPEG: _b.int
RDECODE_CODEC_H265: _b.int
RDECODE_CODEC_VP9: _b.int
RDECODE_CODEC_AV1: _b.int
RDECODE_MESSAGE_HEVC_DIRECT_REF_LIST: _b.int
RDECODE_ARRAY_MODE_LINEAR: _b.int
RDECODE_ARRAY_MODE_MACRO_LINEAR_MICRO_TILED: _b.int
RDECODE_ARRAY_MODE_1D_THIN: _b.int
RDECODE_ARRAY_MODE_2D_THIN: _b.int
RDECODE_ARRAY_MODE_MACRO_TILED_MICRO_LINEAR: _b.int
RDECODE_ARRAY_MODE_MACRO_TILED_MICRO_TILED: _b.int
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX10: _b.int
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX9: _b.int
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX8: _b.int
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX11: _b.int
RDECODE_H264_PROFILE_BASELINE: _b.int
RDECODE_H264_PROFILE_MAIN: _b.int
RDECODE_H264_PROFILE_HIGH: _b.int
RDECODE_H264_PROFILE_STEREO_HIGH: _b.int
RDECODE_H264_PROFILE_MVC: _b.int
RDECODE_VC1_PROFILE_SIMPLE: _b.int
RDECODE_VC1_PROFILE_MAIN: _b.int
RDECODE_VC1_PROFILE_ADVANCED: _b.int
RDECODE_SW_MODE_LINEAR: _b.int
RDECODE_256B_S: _b.int
RDECODE_256B_D: _b.int
RDECODE_4KB_S: _b.int
RDECODE_4KB_D: _b.int
RDECODE_64KB_S: _b.int
RDECODE_64KB_D: _b.int
RDECODE_4KB_S_X: _b.int
RDECODE_4KB_D_X: _b.int
RDECODE_64KB_S_X: _b.int
RDECODE_64KB_D_X: _b.int
RDECODE_VCN5_256B_D: _b.int
RDECODE_TILE_LINEAR: _b.int
RDECODE_TILE_8X4: _b.int
RDECODE_TILE_8X8: _b.int
RDECODE_TILE_32AS8: _b.int
RDECODE_MESSAGE_NOT_SUPPORTED: _b.int
RDECODE_MESSAGE_CREATE: _b.int
RDECODE_MESSAGE_DECODE: _b.int
RDECODE_MESSAGE_DRM: _b.int
RDECODE_MESSAGE_AVC: _b.int
RDECODE_MESSAGE_VC1: _b.int
RDECODE_MESSAGE_MPEG2_VLD: _b.int
RDECODE_MESSAGE_MPEG4_ASP_VLD: _b.int
RDECODE_MESSAGE_HEVC: _b.int
RDECODE_MESSAGE_VP9: _b.int
RDECODE_MESSAGE_DYNAMIC_DPB: _b.int
RDECODE_MESSAGE_AV1: _b.int
RDECODE_FEEDBACK_PROFILING: _b.int
RDECODE_SPS_INFO_H264_EXTENSION_SUPPORT_FLAG_SHIFT: _b.int
RDECODE_VP9_PROBS_DATA_SIZE: _b.int
RDECODE_FLAGS_USE_DYNAMIC_DPB_MASK: _b.int
RDECODE_FLAGS_USE_PAL_MASK: _b.int
RDECODE_FLAGS_DPB_RESIZE_MASK: _b.int
mmUVD_JPEG_CNTL: _b.int
mmUVD_JPEG_CNTL_BASE_IDX: _b.int
mmUVD_JPEG_RB_BASE: _b.int
mmUVD_JPEG_RB_BASE_BASE_IDX: _b.int
mmUVD_JPEG_RB_WPTR: _b.int
mmUVD_JPEG_RB_WPTR_BASE_IDX: _b.int
mmUVD_JPEG_RB_RPTR: _b.int
mmUVD_JPEG_RB_RPTR_BASE_IDX: _b.int
mmUVD_JPEG_RB_SIZE: _b.int
mmUVD_JPEG_RB_SIZE_BASE_IDX: _b.int
mmUVD_JPEG_TIER_CNTL2: _b.int
mmUVD_JPEG_TIER_CNTL2_BASE_IDX: _b.int
mmUVD_JPEG_UV_TILING_CTRL: _b.int
mmUVD_JPEG_UV_TILING_CTRL_BASE_IDX: _b.int
mmUVD_JPEG_TILING_CTRL: _b.int
mmUVD_JPEG_TILING_CTRL_BASE_IDX: _b.int
mmUVD_JPEG_OUTBUF_RPTR: _b.int
mmUVD_JPEG_OUTBUF_RPTR_BASE_IDX: _b.int
mmUVD_JPEG_OUTBUF_WPTR: _b.int
mmUVD_JPEG_OUTBUF_WPTR_BASE_IDX: _b.int
mmUVD_JPEG_PITCH: _b.int
mmUVD_JPEG_PITCH_BASE_IDX: _b.int
mmUVD_JPEG_INT_EN: _b.int
mmUVD_JPEG_INT_EN_BASE_IDX: _b.int
mmUVD_JPEG_UV_PITCH: _b.int
mmUVD_JPEG_UV_PITCH_BASE_IDX: _b.int
mmUVD_JPEG_INDEX: _b.int
mmUVD_JPEG_INDEX_BASE_IDX: _b.int
mmUVD_JPEG_DATA: _b.int
mmUVD_JPEG_DATA_BASE_IDX: _b.int
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH: _b.int
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH_BASE_IDX: _b.int
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW: _b.int
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW_BASE_IDX: _b.int
mmUVD_LMI_JPEG_READ_64BIT_BAR_HIGH: _b.int
mmUVD_LMI_JPEG_READ_64BIT_BAR_HIGH_BASE_IDX: _b.int
mmUVD_LMI_JPEG_READ_64BIT_BAR_LOW: _b.int
mmUVD_LMI_JPEG_READ_64BIT_BAR_LOW_BASE_IDX: _b.int
mmUVD_CTX_INDEX: _b.int
mmUVD_CTX_INDEX_BASE_IDX: _b.int
mmUVD_CTX_DATA: _b.int
mmUVD_CTX_DATA_BASE_IDX: _b.int
mmUVD_SOFT_RESET: _b.int
mmUVD_SOFT_RESET_BASE_IDX: _b.int
vcnipUVD_JPEG_DEC_SOFT_RST: _b.int
vcnipUVD_JRBC_IB_COND_RD_TIMER: _b.int
vcnipUVD_JRBC_IB_REF_DATA: _b.int
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_HIGH: _b.int
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_LOW: _b.int
vcnipUVD_JPEG_RB_BASE: _b.int
vcnipUVD_JPEG_RB_SIZE: _b.int
vcnipUVD_JPEG_RB_WPTR: _b.int
vcnipUVD_JPEG_PITCH: _b.int
vcnipUVD_JPEG_UV_PITCH: _b.int
vcnipJPEG_DEC_ADDR_MODE: _b.int
vcnipJPEG_DEC_Y_GFX10_TILING_SURFACE: _b.int
vcnipJPEG_DEC_UV_GFX10_TILING_SURFACE: _b.int
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH: _b.int
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW: _b.int
vcnipUVD_JPEG_INDEX: _b.int
vcnipUVD_JPEG_DATA: _b.int
vcnipUVD_JPEG_TIER_CNTL2: _b.int
vcnipUVD_JPEG_OUTBUF_RPTR: _b.int
vcnipUVD_JPEG_OUTBUF_CNTL: _b.int
vcnipUVD_JPEG_INT_EN: _b.int
vcnipUVD_JPEG_CNTL: _b.int
vcnipUVD_JPEG_RB_RPTR: _b.int
vcnipUVD_JPEG_OUTBUF_WPTR: _b.int
vcnipUVD_JPEG_DEC_SOFT_RST_1: _b.int
vcnipUVD_JPEG_PITCH_1: _b.int
vcnipUVD_JPEG_UV_PITCH_1: _b.int
vcnipJPEG_DEC_ADDR_MODE_1: _b.int
vcnipUVD_JPEG_TIER_CNTL2_1: _b.int
vcnipUVD_JPEG_OUTBUF_CNTL_1: _b.int
vcnipUVD_JPEG_OUTBUF_WPTR_1: _b.int
vcnipUVD_JPEG_OUTBUF_RPTR_1: _b.int
vcnipUVD_JPEG_LUMA_BASE0_0: _b.int
vcnipUVD_JPEG_CHROMA_BASE0_0: _b.int
vcnipUVD_JPEG_CHROMAV_BASE0_0: _b.int
vcnipJPEG_DEC_Y_GFX10_TILING_SURFACE_1: _b.int
vcnipJPEG_DEC_UV_GFX10_TILING_SURFACE_1: _b.int
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH_1: _b.int
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW_1: _b.int
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_HIGH_1: _b.int
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_LOW_1: _b.int
vcnipUVD_JPEG_ROI_CROP_POS_START: _b.int
vcnipUVD_JPEG_ROI_CROP_POS_STRIDE: _b.int
vcnipUVD_JPEG_INT_STAT: _b.int
vcnipUVD_JPEG_FC_SPS_INFO: _b.int
vcnipUVD_JPEG_SPS_INFO: _b.int
vcnipUVD_JPEG_FC_R_COEF: _b.int
vcnipUVD_JPEG_FC_G_COEF: _b.int
vcnipUVD_JPEG_FC_B_COEF: _b.int
vcnipUVD_JPEG_FC_VUP_COEF_CNTL0: _b.int
vcnipUVD_JPEG_FC_VUP_COEF_CNTL1: _b.int
vcnipUVD_JPEG_FC_VUP_COEF_CNTL2: _b.int
vcnipUVD_JPEG_FC_VUP_COEF_CNTL3: _b.int
vcnipUVD_JPEG_FC_HUP_COEF_CNTL0: _b.int
vcnipUVD_JPEG_FC_HUP_COEF_CNTL1: _b.int
vcnipUVD_JPEG_FC_HUP_COEF_CNTL2: _b.int
vcnipUVD_JPEG_FC_HUP_COEF_CNTL3: _b.int
vcnipUVD_JPEG_FC_TMEOUT_CNT: _b.int
vcnipUVD_JPEG_SPS1_INFO: _b.int
UVD_BASE_INST0_SEG0: _b.int
UVD_BASE_INST0_SEG1: _b.int
UVD_BASE_INST0_SEG2: _b.int
UVD_BASE_INST0_SEG3: _b.int
UVD_BASE_INST0_SEG4: _b.int
COND0: _b.int
COND1: _b.int
COND2: _b.int
COND3: _b.int
COND4: _b.int
COND5: _b.int
COND6: _b.int
COND7: _b.int
TYPE0: _b.int
TYPE1: _b.int
TYPE2: _b.int
TYPE3: _b.int
TYPE4: _b.int
TYPE5: _b.int
TYPE6: _b.int
TYPE7: _b.int
RDECODE_FRAME_HDR_INFO_VP9_USE_UNCOMPRESSED_HEADER_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_USE_PREV_IN_FIND_MV_REFS_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_UPDATE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_ENABLED_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_DATA_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_TEMPORAL_UPDATE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_MAP_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_ENABLED_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_FRAME_PARALLEL_DECODING_MODE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_REFRESH_FRAME_CONTEXT_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_ALLOW_HIGH_PRECISION_MV_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_INTRA_ONLY_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_ERROR_RESILIENT_MODE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_FRAME_TYPE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SHOW_EXISTING_FRAME_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_VP9_USE_UNCOMPRESSED_HEADER_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_USE_PREV_IN_FIND_MV_REFS_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_UPDATE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_ENABLED_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_DATA_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_TEMPORAL_UPDATE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_MAP_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_ENABLED_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_FRAME_PARALLEL_DECODING_MODE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_REFRESH_FRAME_CONTEXT_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_ALLOW_HIGH_PRECISION_MV_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_INTRA_ONLY_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_ERROR_RESILIENT_MODE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_FRAME_TYPE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_VP9_SHOW_EXISTING_FRAME_MASK: _b.int
DRM_CMD_KEY_SHIFT: _b.int
DRM_CMD_CNT_KEY_SHIFT: _b.int
DRM_CMD_CNT_DATA_SHIFT: _b.int
DRM_CMD_OFFSET_SHIFT: _b.int
DRM_CMD_SESSION_SEL_SHIFT: _b.int
DRM_CMD_UNWRAP_KEY_SHIFT: _b.int
DRM_CMD_GEN_MASK_SHIFT: _b.int
DRM_CMD_ALGORITHM_SHIFT: _b.int
DRM_CMD_BYTE_MASK_SHIFT: _b.int
DRM_CMD_DRM_BYPASS_SHIFT: _b.int
DRM_CMD_KEY_MASK: _b.int
DRM_CMD_CNT_KEY_MASK: _b.int
DRM_CMD_CNT_DATA_MASK: _b.int
DRM_CMD_OFFSET_MASK: _b.int
DRM_CMD_SESSION_SEL_MASK: _b.int
DRM_CMD_UNWRAP_KEY_MASK: _b.int
DRM_CMD_GEN_MASK_MASK: _b.int
DRM_CMD_ALGORITHM_MASK: _b.int
DRM_CMD_BYTE_MASK_MASK: _b.int
DRM_CMD_DRM_BYPASS_MASK: _b.int
DRM_CNTL_ENC_BYTECNT_SHIFT: _b.int
DRM_CNTL_CLR_BYTECNT_SHIFT: _b.int
DRM_CNTL_BYPASS_SHIFT: _b.int
DRM_CNTL_PARTIAL_MODE_SHIFT: _b.int
DRM_CNTL_OFFSET_MODE_SHIFT: _b.int
DRM_CNTL_HEADER_MODE_SHIFT: _b.int
DRM_CNTL_HEADER_BYTECNT_SHIFT: _b.int
DRM_CNTL_ENC_BYTECNT_MASK: _b.int
DRM_CNTL_CLR_BYTECNT_MASK: _b.int
DRM_CNTL_BYPASS_MASK: _b.int
DRM_CNTL_PARTIAL_MODE_MASK: _b.int
DRM_CNTL_OFFSET_MODE_MASK: _b.int
DRM_CNTL_HEADER_MODE_MASK: _b.int
DRM_CNTL_HEADER_BYTECNT_MASK: _b.int
SAMU_DRM_DISABLE: _b.int
SAMU_DRM_ENABLE: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_REF_FRAME_MVS_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SKIP_REFERENCE_UPDATE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SWITCHABLE_SKIP_MODE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_MULTI_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_TEMPORAL_UPDATE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_UPDATE_MAP_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_ENABLED_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_REDUCED_TX_SET_USED_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_PRESENT_FLAG_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DELTA_Q_PRESENT_FLAG_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_UPDATE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_ENABLED_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_CUR_FRAME_FORCE_INTEGER_MV_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_SCREEN_CONTENT_TOOLS_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_REF_FRAME_MVS_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_JNT_COMP_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_ORDER_HINT_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_DUAL_FILTER_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_WARPED_MOTION_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_MASKED_COMPOUND_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTERINTRA_COMPOUND_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTRA_EDGE_FILTER_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_FILTER_INTRA_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_USING_QMATRIX_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SKIP_MODE_FLAG_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_MONOCHROME_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_HIGH_PRECISION_MV_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_INTRABC_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_INTRA_ONLY_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_REFRESH_FRAME_CONTEXT_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_CDF_UPDATE_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SHOW_FRAME_SHIFT: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_REF_FRAME_MVS_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SKIP_REFERENCE_UPDATE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SWITCHABLE_SKIP_MODE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_MULTI_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_TEMPORAL_UPDATE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_UPDATE_MAP_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_ENABLED_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_REDUCED_TX_SET_USED_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_PRESENT_FLAG_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DELTA_Q_PRESENT_FLAG_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_UPDATE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_ENABLED_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_CUR_FRAME_FORCE_INTEGER_MV_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_SCREEN_CONTENT_TOOLS_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_REF_FRAME_MVS_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_JNT_COMP_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_ORDER_HINT_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_DUAL_FILTER_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_WARPED_MOTION_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_MASKED_COMPOUND_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTERINTRA_COMPOUND_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTRA_EDGE_FILTER_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_FILTER_INTRA_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_USING_QMATRIX_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SKIP_MODE_FLAG_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_MONOCHROME_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_HIGH_PRECISION_MV_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_INTRABC_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_INTRA_ONLY_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_REFRESH_FRAME_CONTEXT_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_CDF_UPDATE_MASK: _b.int
RDECODE_FRAME_HDR_INFO_AV1_SHOW_FRAME_MASK: _b.int
RDECODE_AV1_VER_0: _b.int
RDECODE_AV1_VER_1: _b.int
RDECODE_AV1_VER_2: _b.int
RDECODE_VCN1_GPCOM_VCPU_CMD: _b.int
RDECODE_VCN1_GPCOM_VCPU_DATA0: _b.int
RDECODE_VCN1_GPCOM_VCPU_DATA1: _b.int
RDECODE_VCN1_ENGINE_CNTL: _b.int
RDECODE_VCN2_GPCOM_VCPU_CMD: _b.int
RDECODE_VCN2_GPCOM_VCPU_DATA0: _b.int
RDECODE_VCN2_GPCOM_VCPU_DATA1: _b.int
RDECODE_VCN2_GPCOM_VCPU_DATA2: _b.int
RDECODE_VCN2_ENGINE_CNTL: _b.int
RDECODE_VCN2_5_GPCOM_VCPU_CMD: _b.int
RDECODE_VCN2_5_GPCOM_VCPU_DATA0: _b.int
RDECODE_VCN2_5_GPCOM_VCPU_DATA1: _b.int
RDECODE_VCN2_5_GPCOM_VCPU_DATA2: _b.int
RDECODE_VCN2_5_ENGINE_CNTL: _b.int
RDECODE_SESSION_CONTEXT_SIZE: _b.int
