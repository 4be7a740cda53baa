"""VCN video decoder messages: ac_vcn_dec.h.

Made by `autogen regen amd_gpu.vcn_dec` from headers/amd_gpu/vcn_dec.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'ac_vcn_dec.h': 'e82530aa2dc42a3c380ef549c24754874cee7d6c089a2aaeb8924889e71349e7',
    'artifact': 'source mesa=25.0.7-2 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
rvcn_decode_buffer_s: struct, 132 bytes
  valid_buf_flag: c_uint @ 0
  msg_buffer_address_hi: c_uint @ 4
  msg_buffer_address_lo: c_uint @ 8
  dpb_buffer_address_hi: c_uint @ 12
  dpb_buffer_address_lo: c_uint @ 16
  target_buffer_address_hi: c_uint @ 20
  target_buffer_address_lo: c_uint @ 24
  session_contex_buffer_address_hi: c_uint @ 28
  session_contex_buffer_address_lo: c_uint @ 32
  bitstream_buffer_address_hi: c_uint @ 36
  bitstream_buffer_address_lo: c_uint @ 40
  context_buffer_address_hi: c_uint @ 44
  context_buffer_address_lo: c_uint @ 48
  feedback_buffer_address_hi: c_uint @ 52
  feedback_buffer_address_lo: c_uint @ 56
  luma_hist_buffer_address_hi: c_uint @ 60
  luma_hist_buffer_address_lo: c_uint @ 64
  prob_tbl_buffer_address_hi: c_uint @ 68
  prob_tbl_buffer_address_lo: c_uint @ 72
  sclr_coeff_buffer_address_hi: c_uint @ 76
  sclr_coeff_buffer_address_lo: c_uint @ 80
  it_sclr_table_buffer_address_hi: c_uint @ 84
  it_sclr_table_buffer_address_lo: c_uint @ 88
  sclr_target_buffer_address_hi: c_uint @ 92
  sclr_target_buffer_address_lo: c_uint @ 96
  reserved_size_info_buffer_address_hi: c_uint @ 100
  reserved_size_info_buffer_address_lo: c_uint @ 104
  mpeg2_pic_param_buffer_address_hi: c_uint @ 108
  mpeg2_pic_param_buffer_address_lo: c_uint @ 112
  mpeg2_mb_control_buffer_address_hi: c_uint @ 116
  mpeg2_mb_control_buffer_address_lo: c_uint @ 120
  mpeg2_idct_coeff_buffer_address_hi: c_uint @ 124
  mpeg2_idct_coeff_buffer_address_lo: c_uint @ 128

rvcn_decode_ib_package_s: struct, 8 bytes
  package_size: c_uint @ 0
  package_type: c_uint @ 4

rvcn_dec_message_index_s: struct, 16 bytes
  message_id: c_uint @ 0
  offset: c_uint @ 4
  size: c_uint @ 8
  filled: c_uint @ 12

rvcn_dec_message_header_s: struct, 40 bytes
  header_size: c_uint @ 0
  total_size: c_uint @ 4
  num_buffers: c_uint @ 8
  msg_type: c_uint @ 12
  stream_handle: c_uint @ 16
  status_report_feedback_number: c_uint @ 20
  index: rvcn_dec_message_index_t * 1 @ 24

rvcn_dec_message_create_s: struct, 16 bytes
  stream_type: c_uint @ 0
  session_flags: c_uint @ 4
  width_in_samples: c_uint @ 8
  height_in_samples: c_uint @ 12

rvcn_dec_message_decode_s: struct, 188 bytes
  stream_type: c_uint @ 0
  decode_flags: c_uint @ 4
  width_in_samples: c_uint @ 8
  height_in_samples: c_uint @ 12
  bsd_size: c_uint @ 16
  dpb_size: c_uint @ 20
  dt_size: c_uint @ 24
  sct_size: c_uint @ 28
  sc_coeff_size: c_uint @ 32
  hw_ctxt_size: c_uint @ 36
  sw_ctxt_size: c_uint @ 40
  pic_param_size: c_uint @ 44
  mb_cntl_size: c_uint @ 48
  reserved0: c_uint * 4 @ 52
  decode_buffer_flags: c_uint @ 68
  db_pitch: c_uint @ 72
  db_aligned_height: c_uint @ 76
  db_tiling_mode: c_uint @ 80
  db_swizzle_mode: c_uint @ 84
  db_array_mode: c_uint @ 88
  db_field_mode: c_uint @ 92
  db_surf_tile_config: c_uint @ 96
  dt_pitch: c_uint @ 100
  dt_uv_pitch: c_uint @ 104
  dt_tiling_mode: c_uint @ 108
  dt_swizzle_mode: c_uint @ 112
  dt_array_mode: c_uint @ 116
  dt_field_mode: c_uint @ 120
  dt_out_format: c_uint @ 124
  dt_surf_tile_config: c_uint @ 128
  dt_uv_surf_tile_config: c_uint @ 132
  dt_luma_top_offset: c_uint @ 136
  dt_luma_bottom_offset: c_uint @ 140
  dt_chroma_top_offset: c_uint @ 144
  dt_chroma_bottom_offset: c_uint @ 148
  dt_chromaV_top_offset: c_uint @ 152
  dt_chromaV_bottom_offset: c_uint @ 156
  mif_wrc_en: c_uint @ 160
  db_pitch_uv: c_uint @ 164
  reserved1: c_ubyte * 20 @ 168

rvcn_dec_message_drm_s: struct, 64 bytes
  drm_key: c_uint * 4 @ 0
  drm_counter: c_uint * 4 @ 16
  drm_wrapped_key: c_uint * 4 @ 32
  drm_offset: c_uint @ 48
  drm_cmd: c_uint @ 52
  drm_cntl: c_uint @ 56
  drm_reserved: c_uint @ 60

rvcn_dec_message_dynamic_dpb_s: struct, 116 bytes
  dpbConfigFlags: c_uint @ 0
  dpbLumaPitch: c_uint @ 4
  dpbLumaAlignedHeight: c_uint @ 8
  dpbLumaAlignedSize: c_uint @ 12
  dpbChromaPitch: c_uint @ 16
  dpbChromaAlignedHeight: c_uint @ 20
  dpbChromaAlignedSize: c_uint @ 24
  dpbArraySize: c_ubyte @ 28
  dpbCurArraySlice: c_ubyte @ 29
  dpbRefArraySlice: c_ubyte * 16 @ 30
  dpbReserved0: c_ubyte * 2 @ 46
  dpbCurrOffset: c_uint @ 48
  dpbAddrOffset: c_uint * 16 @ 52

rvcn_dec_message_dynamic_dpb_t2_s: struct, 168 bytes
  dpbConfigFlags: c_uint @ 0
  dpbLumaPitch: c_uint @ 4
  dpbLumaAlignedHeight: c_uint @ 8
  dpbLumaAlignedSize: c_uint @ 12
  dpbChromaPitch: c_uint @ 16
  dpbChromaAlignedHeight: c_uint @ 20
  dpbChromaAlignedSize: c_uint @ 24
  dpbArraySize: c_uint @ 28
  dpbCurrLo: c_uint @ 32
  dpbCurrHi: c_uint @ 36
  dpbAddrLo: c_uint * 16 @ 40
  dpbAddrHi: c_uint * 16 @ 104

rvcn_dec_message_hevc_direct_ref_list_s: struct, 3844 bytes
  num_direct_reflist: c_uint @ 0
  multi_direct_reflist: c_ubyte * 15 * 2 * 128 @ 4

radeon_mvcElement_t: struct, 132 bytes
  viewOrderIndex: c_ushort @ 0
  viewId: c_ushort @ 2
  numOfAnchorRefsInL0: c_ushort @ 4
  viewIdOfAnchorRefsInL0: c_ushort * 15 @ 6
  numOfAnchorRefsInL1: c_ushort @ 36
  viewIdOfAnchorRefsInL1: c_ushort * 15 @ 38
  numOfNonAnchorRefsInL0: c_ushort @ 68
  viewIdOfNonAnchorRefsInL0: c_ushort * 15 @ 70
  numOfNonAnchorRefsInL1: c_ushort @ 100
  viewIdOfNonAnchorRefsInL1: c_ushort * 15 @ 102

rvcn_dec_message_avc_s: struct, 1124 bytes
  profile: c_uint @ 0
  level: c_uint @ 4
  sps_info_flags: c_uint @ 8
  pps_info_flags: c_uint @ 12
  chroma_format: c_ubyte @ 16
  bit_depth_luma_minus8: c_ubyte @ 17
  bit_depth_chroma_minus8: c_ubyte @ 18
  log2_max_frame_num_minus4: c_ubyte @ 19
  pic_order_cnt_type: c_ubyte @ 20
  log2_max_pic_order_cnt_lsb_minus4: c_ubyte @ 21
  num_ref_frames: c_ubyte @ 22
  reserved_8bit: c_ubyte @ 23
  pic_init_qp_minus26: c_byte @ 24
  pic_init_qs_minus26: c_byte @ 25
  chroma_qp_index_offset: c_byte @ 26
  second_chroma_qp_index_offset: c_byte @ 27
  num_slice_groups_minus1: c_ubyte @ 28
  slice_group_map_type: c_ubyte @ 29
  num_ref_idx_l0_active_minus1: c_ubyte @ 30
  num_ref_idx_l1_active_minus1: c_ubyte @ 31
  slice_group_change_rate_minus1: c_ushort @ 32
  reserved_16bit_1: c_ushort @ 34
  scaling_list_4x4: c_ubyte * 16 * 6 @ 36
  scaling_list_8x8: c_ubyte * 64 * 2 @ 132
  frame_num: c_uint @ 260
  frame_num_list: c_uint * 16 @ 264
  curr_field_order_cnt_list: c_int * 2 @ 328
  field_order_cnt_list: c_int * 2 * 16 @ 336
  decoded_pic_idx: c_uint @ 464
  curr_pic_ref_frame_num: c_uint @ 468
  ref_frame_list: c_ubyte * 16 @ 472
  reserved: c_uint * 122 @ 488
  mvc: rvcn_dec_message_avc_s_mvc @ 976
  non_existing_frame_flags: c_ushort @ 1116
  used_for_reference_flags: c_uint @ 1120

rvcn_dec_message_avc_s_mvc: struct, 140 bytes
  numViews: c_uint @ 0
  viewId0: c_uint @ 4
  mvcElements: radeon_mvcElement_t * 1 @ 8

rvcn_dec_message_vc1_s: struct, 36 bytes
  profile: c_uint @ 0
  level: c_uint @ 4
  sps_info_flags: c_uint @ 8
  pps_info_flags: c_uint @ 12
  pic_structure: c_uint @ 16
  chroma_format: c_uint @ 20
  decoded_pic_idx: c_ushort @ 24
  deblocked_pic_idx: c_ushort @ 26
  forward_ref_idx: c_ushort @ 28
  backward_ref_idx: c_ushort @ 30
  cached_frame_flag: c_uint @ 32

rvcn_dec_message_mpeg2_vld_s: struct, 160 bytes
  decoded_pic_idx: c_uint @ 0
  forward_ref_pic_idx: c_uint @ 4
  backward_ref_pic_idx: c_uint @ 8
  load_intra_quantiser_matrix: c_ubyte @ 12
  load_nonintra_quantiser_matrix: c_ubyte @ 13
  reserved_quantiser_alignement: c_ubyte * 2 @ 14
  intra_quantiser_matrix: c_ubyte * 64 @ 16
  nonintra_quantiser_matrix: c_ubyte * 64 @ 80
  profile_and_level_indication: c_ubyte @ 144
  chroma_format: c_ubyte @ 145
  picture_coding_type: c_ubyte @ 146
  reserved_1: c_ubyte @ 147
  f_code: c_ubyte * 2 * 2 @ 148
  intra_dc_precision: c_ubyte @ 152
  pic_structure: c_ubyte @ 153
  top_field_first: c_ubyte @ 154
  frame_pred_frame_dct: c_ubyte @ 155
  concealment_motion_vectors: c_ubyte @ 156
  q_scale_type: c_ubyte @ 157
  intra_vlc_format: c_ubyte @ 158
  alternate_scan: c_ubyte @ 159

rvcn_dec_message_mpeg4_asp_vld_s: struct, 216 bytes
  decoded_pic_idx: c_uint @ 0
  forward_ref_pic_idx: c_uint @ 4
  backward_ref_pic_idx: c_uint @ 8
  variant_type: c_uint @ 12
  profile_and_level_indication: c_ubyte @ 16
  video_object_layer_verid: c_ubyte @ 17
  video_object_layer_shape: c_ubyte @ 18
  reserved_1: c_ubyte @ 19
  video_object_layer_width: c_ushort @ 20
  video_object_layer_height: c_ushort @ 22
  vop_time_increment_resolution: c_ushort @ 24
  reserved_2: c_ushort @ 26
  : rvcn_dec_message_mpeg4_asp_vld_s_struct_short_video_header @ 28
  quant_type: c_ubyte @ 32
  reserved_3: c_ubyte * 3 @ 33
  intra_quant_mat: c_ubyte * 64 @ 36
  nonintra_quant_mat: c_ubyte * 64 @ 100
  sprite_config: rvcn_dec_message_mpeg4_asp_vld_s_sprite_config @ 164
  divx_311_config: rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config @ 180
  vop: rvcn_dec_message_mpeg4_asp_vld_s_vop @ 188

rvcn_dec_message_mpeg4_asp_vld_s_struct_short_video_header: struct, 4 bytes
  short_video_header: c_uint:1 @ 0.0
  obmc_disable: c_uint:1 @ 0.1
  interlaced: c_uint:1 @ 0.2
  load_intra_quant_mat: c_uint:1 @ 0.3
  load_nonintra_quant_mat: c_uint:1 @ 0.4
  quarter_sample: c_uint:1 @ 0.5
  complexity_estimation_disable: c_uint:1 @ 0.6
  resync_marker_disable: c_uint:1 @ 0.7
  data_partitioned: c_uint:1 @ 1.0
  reversible_vlc: c_uint:1 @ 1.1
  newpred_enable: c_uint:1 @ 1.2
  reduced_resolution_vop_enable: c_uint:1 @ 1.3
  scalability: c_uint:1 @ 1.4
  is_object_layer_identifier: c_uint:1 @ 1.5
  fixed_vop_rate: c_uint:1 @ 1.6
  newpred_segment_type: c_uint:1 @ 1.7
  reserved_bits: c_uint:16 @ 2.0

rvcn_dec_message_mpeg4_asp_vld_s_sprite_config: struct, 16 bytes
  sprite_enable: c_ubyte @ 0
  reserved_4: c_ubyte * 3 @ 1
  sprite_width: c_ushort @ 4
  sprite_height: c_ushort @ 6
  sprite_left_coordinate: c_short @ 8
  sprite_top_coordinate: c_short @ 10
  no_of_sprite_warping_points: c_ubyte @ 12
  sprite_warping_accuracy: c_ubyte @ 13
  sprite_brightness_change: c_ubyte @ 14
  low_latency_sprite_enable: c_ubyte @ 15

rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config: struct, 8 bytes
  : rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config_struct_check_skip @ 0
  vol_mode: c_ubyte @ 4
  reserved_5: c_ubyte * 3 @ 5

rvcn_dec_message_mpeg4_asp_vld_s_divx_311_config_struct_check_skip: struct, 4 bytes
  check_skip: c_uint:1 @ 0.0
  switch_rounding: c_uint:1 @ 0.1
  t311: c_uint:1 @ 0.2
  reserved_bits: c_uint:29 @ 0.3

rvcn_dec_message_mpeg4_asp_vld_s_vop: struct, 28 bytes
  vop_data_present: c_ubyte @ 0
  vop_coding_type: c_ubyte @ 1
  vop_quant: c_ubyte @ 2
  vop_coded: c_ubyte @ 3
  vop_rounding_type: c_ubyte @ 4
  intra_dc_vlc_thr: c_ubyte @ 5
  top_field_first: c_ubyte @ 6
  alternate_vertical_scan_flag: c_ubyte @ 7
  vop_fcode_forward: c_ubyte @ 8
  vop_fcode_backward: c_ubyte @ 9
  TRB: c_uint * 2 @ 12
  TRD: c_uint * 2 @ 20

rvcn_dec_message_hevc_s: struct, 296 bytes
  sps_info_flags: c_uint @ 0
  pps_info_flags: c_uint @ 4
  chroma_format: c_ubyte @ 8
  bit_depth_luma_minus8: c_ubyte @ 9
  bit_depth_chroma_minus8: c_ubyte @ 10
  log2_max_pic_order_cnt_lsb_minus4: c_ubyte @ 11
  sps_max_dec_pic_buffering_minus1: c_ubyte @ 12
  log2_min_luma_coding_block_size_minus3: c_ubyte @ 13
  log2_diff_max_min_luma_coding_block_size: c_ubyte @ 14
  log2_min_transform_block_size_minus2: c_ubyte @ 15
  log2_diff_max_min_transform_block_size: c_ubyte @ 16
  max_transform_hierarchy_depth_inter: c_ubyte @ 17
  max_transform_hierarchy_depth_intra: c_ubyte @ 18
  pcm_sample_bit_depth_luma_minus1: c_ubyte @ 19
  pcm_sample_bit_depth_chroma_minus1: c_ubyte @ 20
  log2_min_pcm_luma_coding_block_size_minus3: c_ubyte @ 21
  log2_diff_max_min_pcm_luma_coding_block_size: c_ubyte @ 22
  num_extra_slice_header_bits: c_ubyte @ 23
  num_short_term_ref_pic_sets: c_ubyte @ 24
  num_long_term_ref_pic_sps: c_ubyte @ 25
  num_ref_idx_l0_default_active_minus1: c_ubyte @ 26
  num_ref_idx_l1_default_active_minus1: c_ubyte @ 27
  pps_cb_qp_offset: c_byte @ 28
  pps_cr_qp_offset: c_byte @ 29
  pps_beta_offset_div2: c_byte @ 30
  pps_tc_offset_div2: c_byte @ 31
  diff_cu_qp_delta_depth: c_ubyte @ 32
  num_tile_columns_minus1: c_ubyte @ 33
  num_tile_rows_minus1: c_ubyte @ 34
  log2_parallel_merge_level_minus2: c_ubyte @ 35
  column_width_minus1: c_ushort * 19 @ 36
  row_height_minus1: c_ushort * 21 @ 74
  init_qp_minus26: c_byte @ 116
  num_delta_pocs_ref_rps_idx: c_ubyte @ 117
  curr_idx: c_ubyte @ 118
  reserved: c_ubyte * 1 @ 119
  curr_poc: c_int @ 120
  ref_pic_list: c_ubyte * 16 @ 124
  poc_list: c_int * 16 @ 140
  ref_pic_set_st_curr_before: c_ubyte * 8 @ 204
  ref_pic_set_st_curr_after: c_ubyte * 8 @ 212
  ref_pic_set_lt_curr: c_ubyte * 8 @ 220
  ucScalingListDCCoefSizeID2: c_ubyte * 6 @ 228
  ucScalingListDCCoefSizeID3: c_ubyte * 2 @ 234
  highestTid: c_ubyte @ 236
  isNonRef: c_ubyte @ 237
  p010_mode: c_ubyte @ 238
  msb_mode: c_ubyte @ 239
  luma_10to8: c_ubyte @ 240
  chroma_10to8: c_ubyte @ 241
  hevc_reserved: c_ubyte * 2 @ 242
  direct_reflist: c_ubyte * 15 * 2 @ 244
  st_rps_bits: c_uint @ 276
  reserved_1: c_ubyte * 15 @ 280

rvcn_dec_message_vp9_s: struct, 120 bytes
  frame_header_flags: c_uint @ 0
  frame_context_idx: c_ubyte @ 4
  reset_frame_context: c_ubyte @ 5
  curr_pic_idx: c_ubyte @ 6
  interp_filter: c_ubyte @ 7
  filter_level: c_ubyte @ 8
  sharpness_level: c_ubyte @ 9
  lf_adj_level: c_ubyte * 2 * 4 * 8 @ 10
  base_qindex: c_ubyte @ 74
  y_dc_delta_q: c_byte @ 75
  uv_ac_delta_q: c_byte @ 76
  uv_dc_delta_q: c_byte @ 77
  log2_tile_cols: c_ubyte @ 78
  log2_tile_rows: c_ubyte @ 79
  tx_mode: c_ubyte @ 80
  reference_mode: c_ubyte @ 81
  chroma_format: c_ubyte @ 82
  ref_frame_map: c_ubyte * 8 @ 83
  frame_refs: c_ubyte * 3 @ 91
  ref_frame_sign_bias: c_ubyte * 3 @ 94
  frame_to_show: c_ubyte @ 97
  bit_depth_luma_minus8: c_ubyte @ 98
  bit_depth_chroma_minus8: c_ubyte @ 99
  p010_mode: c_ubyte @ 100
  msb_mode: c_ubyte @ 101
  luma_10to8: c_ubyte @ 102
  chroma_10to8: c_ubyte @ 103
  vp9_frame_size: c_uint @ 104
  compressed_header_size: c_uint @ 108
  uncompressed_header_size: c_uint @ 112
  reserved: c_ubyte * 2 @ 116

rvcn_dec_warped_motion_params_t: struct, 44 bytes
  wmtype: rvcn_dec_transformation_type_e @ 0
  wmmat: c_int * 8 @ 4
  alpha: c_short @ 36
  beta: c_short @ 38
  gamma: c_short @ 40
  delta: c_short @ 42

rvcn_dec_film_grain_params_t: struct, 166 bytes
  apply_grain: c_ubyte @ 0
  scaling_points_y: c_ubyte * 2 * 14 @ 1
  num_y_points: c_ubyte @ 29
  scaling_points_cb: c_ubyte * 2 * 10 @ 30
  num_cb_points: c_ubyte @ 50
  scaling_points_cr: c_ubyte * 2 * 10 @ 51
  num_cr_points: c_ubyte @ 71
  scaling_shift: c_ubyte @ 72
  ar_coeff_lag: c_ubyte @ 73
  ar_coeffs_y: c_byte * 24 @ 74
  ar_coeffs_cb: c_byte * 25 @ 98
  ar_coeffs_cr: c_byte * 25 @ 123
  ar_coeff_shift: c_ubyte @ 148
  cb_mult: c_ubyte @ 149
  cb_luma_mult: c_ubyte @ 150
  cb_offset: c_ushort @ 152
  cr_mult: c_ubyte @ 154
  cr_luma_mult: c_ubyte @ 155
  cr_offset: c_ushort @ 156
  overlap_flag: c_ubyte @ 158
  clip_to_restricted_range: c_ubyte @ 159
  bit_depth_minus_8: c_ubyte @ 160
  chroma_scaling_from_luma: c_ubyte @ 161
  grain_scale_shift: c_ubyte @ 162
  random_seed: c_ushort @ 164

rvcn_dec_av1_tile_info_s: struct, 8 bytes
  offset: c_uint @ 0
  size: c_uint @ 4

rvcn_dec_message_av1_s: struct, 3580 bytes
  frame_header_flags: c_uint @ 0
  current_frame_id: c_uint @ 4
  frame_offset: c_uint @ 8
  profile: c_ubyte @ 12
  is_annexb: c_ubyte @ 13
  frame_type: c_ubyte @ 14
  primary_ref_frame: c_ubyte @ 15
  curr_pic_idx: c_ubyte @ 16
  sb_size: c_ubyte @ 17
  interp_filter: c_ubyte @ 18
  filter_level: c_ubyte * 2 @ 19
  filter_level_u: c_ubyte @ 21
  filter_level_v: c_ubyte @ 22
  sharpness_level: c_ubyte @ 23
  ref_deltas: c_byte * 8 @ 24
  mode_deltas: c_byte * 2 @ 32
  base_qindex: c_ubyte @ 34
  y_dc_delta_q: c_byte @ 35
  u_dc_delta_q: c_byte @ 36
  v_dc_delta_q: c_byte @ 37
  u_ac_delta_q: c_byte @ 38
  v_ac_delta_q: c_byte @ 39
  qm_y: c_byte @ 40
  qm_u: c_byte @ 41
  qm_v: c_byte @ 42
  delta_q_res: c_byte @ 43
  delta_lf_res: c_byte @ 44
  tile_cols: c_ubyte @ 45
  tile_rows: c_ubyte @ 46
  tx_mode: c_ubyte @ 47
  reference_mode: c_ubyte @ 48
  chroma_format: c_ubyte @ 49
  tile_size_bytes: c_uint @ 52
  context_update_tile_id: c_uint @ 56
  tile_col_start_sb: c_uint * 65 @ 60
  tile_row_start_sb: c_uint * 65 @ 320
  max_width: c_uint @ 580
  max_height: c_uint @ 584
  width: c_uint @ 588
  height: c_uint @ 592
  superres_upscaled_width: c_uint @ 596
  superres_scale_denominator: c_ubyte @ 600
  order_hint_bits: c_ubyte @ 601
  ref_frame_map: c_ubyte * 8 @ 602
  ref_frame_offset: c_uint * 8 @ 612
  frame_refs: c_ubyte * 7 @ 644
  ref_frame_sign_bias: c_ubyte * 7 @ 651
  bit_depth_luma_minus8: c_ubyte @ 658
  bit_depth_chroma_minus8: c_ubyte @ 659
  feature_data: c_int * 8 * 8 @ 660
  feature_mask: c_ubyte * 8 @ 916
  cdef_damping: c_ubyte @ 924
  cdef_bits: c_ubyte @ 925
  cdef_strengths: c_ushort * 16 @ 926
  cdef_uv_strengths: c_ushort * 16 @ 958
  frame_restoration_type: c_ubyte * 3 @ 990
  log2_restoration_unit_size_minus5: c_ubyte * 3 @ 993
  p010_mode: c_ubyte @ 996
  msb_mode: c_ubyte @ 997
  luma_10to8: c_ubyte @ 998
  chroma_10to8: c_ubyte @ 999
  preskip_segid: c_ubyte @ 1000
  last_active_segid: c_ubyte @ 1001
  seg_lossless_flag: c_ubyte @ 1002
  coded_lossless: c_ubyte @ 1003
  film_grain: rvcn_dec_film_grain_params_t @ 1004
  uncompressed_header_size: c_uint @ 1172
  global_motion: rvcn_dec_warped_motion_params_t * 8 @ 1176
  tile_info: rvcn_dec_av1_tile_info_t * 256 @ 1528
  reserved: c_ubyte * 3 @ 3576

rvcn_dec_feature_index_s: struct, 16 bytes
  feature_id: c_uint @ 0
  offset: c_uint @ 4
  size: c_uint @ 8
  filled: c_uint @ 12

rvcn_dec_feedback_header_s: struct, 44 bytes
  header_size: c_uint @ 0
  total_size: c_uint @ 4
  num_buffers: c_uint @ 8
  status_report_feedback_number: c_uint @ 12
  status: c_uint @ 16
  value: c_uint @ 20
  errorBits: c_uint @ 24
  index: rvcn_dec_feature_index_t * 1 @ 28

rvcn_dec_feedback_profiling_s: struct, 132 bytes
  size: c_uint @ 0
  decodingTime: c_uint @ 4
  decodePlusOverhead: c_uint @ 8
  masterTimerHits: c_uint @ 12
  uvdLBSIREWaitCount: c_uint @ 16
  avgMPCMemLatency: c_uint @ 20
  maxMPCMemLatency: c_uint @ 24
  uvdMPCLumaHits: c_uint @ 28
  uvdMPCLumaHitPend: c_uint @ 32
  uvdMPCLumaSearch: c_uint @ 36
  uvdMPCChromaHits: c_uint @ 40
  uvdMPCChromaHitPend: c_uint @ 44
  uvdMPCChromaSearch: c_uint @ 48
  uvdLMIPerfCountLo: c_uint @ 52
  uvdLMIPerfCountHi: c_uint @ 56
  uvdLMIAvgLatCntrEnvHit: c_uint @ 60
  uvdLMILatCntr: c_uint @ 64
  frameCRC0: c_uint @ 68
  frameCRC1: c_uint @ 72
  frameCRC2: c_uint @ 76
  frameCRC3: c_uint @ 80
  uvdLMIPerfMonCtrl: c_uint @ 84
  uvdLMILatCtrl: c_uint @ 88
  uvdMPCCntl: c_uint @ 92
  reserved0: c_uint * 4 @ 96
  decoderID: c_uint @ 112
  codec: c_uint @ 116
  dmaHwCrc32Enable: c_uint @ 120
  dmaHwCrc32Value: c_uint @ 124
  dmaHwCrc32Value2: c_uint @ 128

rvcn_dec_vp9_nmv_ctx_mask_s: struct, 32 bytes
  classes_mask: c_ushort * 2 @ 0
  bits_mask: c_ushort * 2 @ 4
  joints_mask: c_ubyte @ 8
  sign_mask: c_ubyte * 2 @ 9
  class0_mask: c_ubyte * 2 @ 11
  class0_fp_mask: c_ubyte * 2 @ 13
  fp_mask: c_ubyte * 2 @ 15
  class0_hp_mask: c_ubyte * 2 @ 17
  hp_mask: c_ubyte * 2 @ 19
  reserve: c_ubyte * 11 @ 21

rvcn_dec_vp9_nmv_component_s: struct, 33 bytes
  sign: c_ubyte @ 0
  classes: c_ubyte * 10 @ 1
  class0: c_ubyte * 1 @ 11
  bits: c_ubyte * 10 @ 12
  class0_fp: c_ubyte * 3 * 2 @ 22
  fp: c_ubyte * 3 @ 28
  class0_hp: c_ubyte @ 31
  hp: c_ubyte @ 32

rvcn_dec_vp9_probs_s: struct, 2072 bytes
  nmvc_mask: rvcn_dec_vp9_nmv_ctx_mask_t @ 0
  coef_probs: c_ubyte * 3 * 6 * 6 * 2 * 2 * 4 @ 32
  y_mode_prob: c_ubyte * 9 * 4 @ 1760
  uv_mode_prob: c_ubyte * 9 * 10 @ 1796
  single_ref_prob: c_ubyte * 2 * 5 @ 1886
  switchable_interp_prob: c_ubyte * 2 * 4 @ 1896
  partition_prob: c_ubyte * 3 * 16 @ 1904
  inter_mode_probs: c_ubyte * 3 * 7 @ 1952
  mbskip_probs: c_ubyte * 3 @ 1973
  intra_inter_prob: c_ubyte * 4 @ 1976
  comp_inter_prob: c_ubyte * 5 @ 1980
  comp_ref_prob: c_ubyte * 5 @ 1985
  tx_probs_32x32: c_ubyte * 3 * 2 @ 1990
  tx_probs_16x16: c_ubyte * 2 * 2 @ 1996
  tx_probs_8x8: c_ubyte * 1 * 2 @ 2000
  mv_joints: c_ubyte * 3 @ 2002
  mv_comps: rvcn_dec_vp9_nmv_component_t * 2 @ 2005

rvcn_dec_vp9_probs_segment_s: struct, 2560 bytes
  : rvcn_dec_vp9_probs_segment_s_union_probs @ 0
  : rvcn_dec_vp9_probs_segment_s_union_seg @ 2304

rvcn_dec_vp9_probs_segment_s_union_probs: union, 2304 bytes
  probs: rvcn_dec_vp9_probs_t @ 0
  probs_data: c_ubyte * 2304 @ 0

rvcn_dec_vp9_probs_segment_s_union_seg: union, 256 bytes
  seg: rvcn_dec_vp9_probs_segment_s_union_seg_seg @ 0
  segment_data: c_ubyte * 256 @ 0

rvcn_dec_vp9_probs_segment_s_union_seg_seg: struct, 52 bytes
  feature_data: c_uint * 8 @ 0
  tree_probs: c_ubyte * 7 @ 32
  pred_probs: c_ubyte * 3 @ 39
  abs_delta: c_ubyte @ 42
  feature_mask: c_ubyte * 8 @ 43

rvcn_dec_av1_fg_init_buf_s: struct, 20480 bytes
  luma_grain_block: c_short * 96 * 64 @ 0
  cb_grain_block: c_short * 48 * 32 @ 12288
  cr_grain_block: c_short * 48 * 32 @ 15360
  scaling_lut_y: c_short * 256 @ 18432
  scaling_lut_cb: c_short * 256 @ 18944
  scaling_lut_cr: c_short * 256 @ 19456
  temp_tile_left_seed: c_ushort * 256 @ 19968

rvcn_dec_av1_segment_fg_s: struct, 20736 bytes
  : rvcn_dec_av1_segment_fg_s_union_seg @ 0
  fg_buf: rvcn_dec_av1_fg_init_buf_t @ 256

rvcn_dec_av1_segment_fg_s_union_seg: union, 256 bytes
  seg: rvcn_dec_av1_segment_fg_s_union_seg_seg @ 0
  segment_data: c_ubyte * 256 @ 0

rvcn_dec_av1_segment_fg_s_union_seg_seg: struct, 136 bytes
  feature_data: c_ubyte * 128 @ 0
  feature_mask: c_ubyte * 8 @ 128

jpeg_params: struct, 40 bytes
  bsd_size: c_uint @ 0
  dt_pitch: c_uint @ 4
  dt_uv_pitch: c_uint @ 8
  dt_luma_top_offset: c_uint @ 12
  dt_chroma_top_offset: c_uint @ 16
  dt_chromav_top_offset: c_uint @ 20
  dt_addr_mode: c_uint @ 24
  dt_swizzle_mode: c_uint @ 28
  crop_x: c_uint16 @ 32
  crop_y: c_uint16 @ 34
  crop_width: c_uint16 @ 36
  crop_height: c_uint16 @ 38
"""

_enums = """
rvcn_dec_transformation_type_e: c_uint
  RVCN_DEC_AV1_IDENTITY = 0
  RVCN_DEC_AV1_TRANSLATION = 1
  RVCN_DEC_AV1_ROTZOOM = 2
  RVCN_DEC_AV1_AFFINE = 3
  RVCN_DEC_AV1_HORTRAPEZOID = 4
  RVCN_DEC_AV1_VERTRAPEZOID = 5
  RVCN_DEC_AV1_HOMOGRAPHY = 6
  RVCN_DEC_AV1_TRANS_TYPES = 7
"""

_types = """
rvcn_decode_buffer_t = rvcn_decode_buffer_s
rvcn_decode_ib_package_t = rvcn_decode_ib_package_s
rvcn_dec_message_index_t = rvcn_dec_message_index_s
rvcn_dec_message_header_t = rvcn_dec_message_header_s
rvcn_dec_message_create_t = rvcn_dec_message_create_s
rvcn_dec_message_decode_t = rvcn_dec_message_decode_s
rvcn_dec_message_drm_t = rvcn_dec_message_drm_s
rvcn_dec_message_dynamic_dpb_t = rvcn_dec_message_dynamic_dpb_s
rvcn_dec_message_dynamic_dpb_t2_t = rvcn_dec_message_dynamic_dpb_t2_s
rvcn_dec_message_hevc_direct_ref_list_t = rvcn_dec_message_hevc_direct_ref_list_s
rvcn_dec_message_avc_t = rvcn_dec_message_avc_s
rvcn_dec_message_vc1_t = rvcn_dec_message_vc1_s
rvcn_dec_message_mpeg2_vld_t = rvcn_dec_message_mpeg2_vld_s
rvcn_dec_message_mpeg4_asp_vld_t = rvcn_dec_message_mpeg4_asp_vld_s
rvcn_dec_message_hevc_t = rvcn_dec_message_hevc_s
rvcn_dec_message_vp9_t = rvcn_dec_message_vp9_s
rvcn_dec_av1_tile_info_t = rvcn_dec_av1_tile_info_s
rvcn_dec_message_av1_t = rvcn_dec_message_av1_s
rvcn_dec_feature_index_t = rvcn_dec_feature_index_s
rvcn_dec_feedback_header_t = rvcn_dec_feedback_header_s
rvcn_dec_feedback_profiling_t = rvcn_dec_feedback_profiling_s
rvcn_dec_vp9_nmv_ctx_mask_t = rvcn_dec_vp9_nmv_ctx_mask_s
rvcn_dec_vp9_nmv_component_t = rvcn_dec_vp9_nmv_component_s
rvcn_dec_vp9_probs_t = rvcn_dec_vp9_probs_s
rvcn_dec_vp9_probs_segment_t = rvcn_dec_vp9_probs_segment_s
rvcn_dec_av1_fg_init_buf_t = rvcn_dec_av1_fg_init_buf_s
rvcn_dec_av1_segment_fg_t = rvcn_dec_av1_segment_fg_s
"""

_functions = """
ac_vcn_dec_calc_ctx_size_av1(av1_version: c_uint) -> c_uint
ac_vcn_av1_init_probs(av1_version: c_uint, prob: POINTER(c_uint8)) -> None
ac_vcn_av1_init_film_grain_buffer(av1_version: c_uint, fg_params: POINTER(rvcn_dec_film_grain_params_t), fg_buf: POINTER(rvcn_dec_av1_fg_init_buf_t)) -> None
"""

_macros = """
RDECODE_PKT_TYPE_S(x) = c_uint((c_uint(x) & 3) << 30)
RDECODE_PKT_TYPE_G(x) = c_uint(x >> 30 & 3)
RDECODE_PKT_COUNT_S(x) = c_uint((c_uint(x) & 0x3fff) << 16)
RDECODE_PKT_COUNT_G(x) = c_uint(x >> 16 & 0x3fff)
RDECODE_PKT0_BASE_INDEX_S(x) = c_uint((c_uint(x) & 0xffff) << 0)
RDECODE_PKT0_BASE_INDEX_G(x) = c_uint(x >> 0 & 0xffff)
RDECODE_PKT0(index, count) = c_uint(c_uint(0) | (c_uint(index) & 0xffff) << 0 | (c_uint(count) & 0x3fff) << 16)
RDECODE_PKT2() = c_uint(c_uint(0x80000000))
RDECODE_PKT_REG_J(x) = c_uint(c_uint(x) & 0x3ffff)
RDECODE_PKT_RES_J(x) = c_uint((c_uint(x) & 0x3f) << 18)
RDECODE_PKT_COND_J(x) = c_uint((c_uint(x) & 0xf) << 24)
RDECODE_PKT_TYPE_J(x) = c_uint((c_uint(x) & 0xf) << 28)
RDECODE_PKTJ(reg, cond, type) = c_uint(c_uint(reg) & 0x3ffff | c_uint(0) | (c_uint(cond) & 0xf) << 24 | (c_uint(type) & 0xf) << 28)
SOC15_REG_ADDR(reg) = c_uint(32256 + reg)
"""

_constants = """
COND0 = 0
COND1 = 1
COND2 = 2
COND3 = 3
COND4 = 4
COND5 = 5
COND6 = 6
COND7 = 7
DRM_CMD_ALGORITHM_MASK = 0xc00
DRM_CMD_ALGORITHM_SHIFT = 10
DRM_CMD_BYTE_MASK_MASK = 0xff0000
DRM_CMD_BYTE_MASK_SHIFT = 16
DRM_CMD_CNT_DATA_MASK = 4
DRM_CMD_CNT_DATA_SHIFT = 2
DRM_CMD_CNT_KEY_MASK = 2
DRM_CMD_CNT_KEY_SHIFT = 1
DRM_CMD_DRM_BYPASS_MASK = 0x80000000
DRM_CMD_DRM_BYPASS_SHIFT = 31
DRM_CMD_GEN_MASK_MASK = 0x200
DRM_CMD_GEN_MASK_SHIFT = 9
DRM_CMD_KEY_MASK = 1
DRM_CMD_KEY_SHIFT = 0
DRM_CMD_OFFSET_MASK = 8
DRM_CMD_OFFSET_SHIFT = 3
DRM_CMD_SESSION_SEL_MASK = 0xf0
DRM_CMD_SESSION_SEL_SHIFT = 4
DRM_CMD_UNWRAP_KEY_MASK = 0x100
DRM_CMD_UNWRAP_KEY_SHIFT = 8
DRM_CNTL_BYPASS_MASK = 0x1000000
DRM_CNTL_BYPASS_SHIFT = 24
DRM_CNTL_CLR_BYTECNT_MASK = 0x3f0000
DRM_CNTL_CLR_BYTECNT_SHIFT = 16
DRM_CNTL_ENC_BYTECNT_MASK = 0xfc0
DRM_CNTL_ENC_BYTECNT_SHIFT = 6
DRM_CNTL_HEADER_BYTECNT_MASK = 0xf0000000
DRM_CNTL_HEADER_BYTECNT_SHIFT = 28
DRM_CNTL_HEADER_MODE_MASK = 0x8000000
DRM_CNTL_HEADER_MODE_SHIFT = 27
DRM_CNTL_OFFSET_MODE_MASK = 0x4000000
DRM_CNTL_OFFSET_MODE_SHIFT = 26
DRM_CNTL_PARTIAL_MODE_MASK = 0x2000000
DRM_CNTL_PARTIAL_MODE_SHIFT = 25
RDECODE_256B_D = 2
RDECODE_256B_S = 1
RDECODE_4KB_D = 6
RDECODE_4KB_D_X = 0x16
RDECODE_4KB_S = 5
RDECODE_4KB_S_X = 0x15
RDECODE_64KB_D = 0xa
RDECODE_64KB_D_X = 0x1a
RDECODE_64KB_S = 9
RDECODE_64KB_S_X = 0x19
RDECODE_ARRAY_MODE_1D_THIN = 2
RDECODE_ARRAY_MODE_2D_THIN = 4
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX10 = 0
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX11 = 3
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX8 = 2
RDECODE_ARRAY_MODE_ADDRLIB_SEL_GFX9 = 1
RDECODE_ARRAY_MODE_LINEAR = 0
RDECODE_ARRAY_MODE_MACRO_LINEAR_MICRO_TILED = 1
RDECODE_ARRAY_MODE_MACRO_TILED_MICRO_LINEAR = 4
RDECODE_ARRAY_MODE_MACRO_TILED_MICRO_TILED = 5
RDECODE_AV1_VER_0 = 0
RDECODE_AV1_VER_1 = 1
RDECODE_AV1_VER_2 = 2
RDECODE_CMDBUF_FLAGS_BITSTREAM_BUFFER = 4
RDECODE_CMDBUF_FLAGS_CONTEXT_BUFFER = 0x800
RDECODE_CMDBUF_FLAGS_DECODING_TARGET_BUFFER = 8
RDECODE_CMDBUF_FLAGS_DPB_BUFFER = 2
RDECODE_CMDBUF_FLAGS_FEEDBACK_BUFFER = 0x10
RDECODE_CMDBUF_FLAGS_IDCT_COEF_BUFFER = 0x80
RDECODE_CMDBUF_FLAGS_IT_SCALING_BUFFER = 0x200
RDECODE_CMDBUF_FLAGS_LUMA_HIST_BUFFER = 0x80000
RDECODE_CMDBUF_FLAGS_MB_CONTROL_BUFFER = 0x40
RDECODE_CMDBUF_FLAGS_MSG_BUFFER = 1
RDECODE_CMDBUF_FLAGS_PICTURE_PARAM_BUFFER = 0x20
RDECODE_CMDBUF_FLAGS_PREDICATION_BUFFER = 0x4000
RDECODE_CMDBUF_FLAGS_PREEMPT_BUFFER = 0x100
RDECODE_CMDBUF_FLAGS_PROB_TBL_BUFFER = 0x1000
RDECODE_CMDBUF_FLAGS_QUERY_BUFFER = 0x2000
RDECODE_CMDBUF_FLAGS_RECORD_TIMESTAMP = 0x10000
RDECODE_CMDBUF_FLAGS_REPORT_EVENT_STATUS = 0x20000
RDECODE_CMDBUF_FLAGS_RESERVED_SIZE_INFO_BUFFER = 0x40000
RDECODE_CMDBUF_FLAGS_SCALER_TARGET_BUFFER = 0x400
RDECODE_CMDBUF_FLAGS_SCLR_COEF_BUFFER = 0x8000
RDECODE_CMDBUF_FLAGS_SESSION_CONTEXT_BUFFER = 0x100000
RDECODE_CMD_BITSTREAM_BUFFER = 0x100
RDECODE_CMD_CONTEXT_BUFFER = 0x206
RDECODE_CMD_DECODING_TARGET_BUFFER = 2
RDECODE_CMD_DPB_BUFFER = 1
RDECODE_CMD_FEEDBACK_BUFFER = 3
RDECODE_CMD_IT_SCALING_TABLE_BUFFER = 0x204
RDECODE_CMD_MSG_BUFFER = 0
RDECODE_CMD_PROB_TBL_BUFFER = 4
RDECODE_CMD_SESSION_CONTEXT_BUFFER = 5
RDECODE_CMD_WRITE_MEMORY = 0x800
RDECODE_CODEC_AV1 = 0x13
RDECODE_CODEC_H264 = 0
RDECODE_CODEC_H264_PERF = 7
RDECODE_CODEC_H265 = 0x10
RDECODE_CODEC_JPEG = 8
RDECODE_CODEC_MPEG2_VLD = 3
RDECODE_CODEC_MPEG4 = 4
RDECODE_CODEC_VC1 = 1
RDECODE_CODEC_VP9 = 0x11
RDECODE_FEEDBACK_PROFILING = 1
RDECODE_FLAGS_DPB_RESIZE_MASK = 0x100
RDECODE_FLAGS_USE_DYNAMIC_DPB_MASK = 1
RDECODE_FLAGS_USE_PAL_MASK = 8
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_HIGH_PRECISION_MV_MASK = 0x20
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_HIGH_PRECISION_MV_SHIFT = 5
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_INTRABC_MASK = 0x10
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_INTRABC_SHIFT = 4
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_REF_FRAME_MVS_MASK = 0x20000
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_REF_FRAME_MVS_SHIFT = 17
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_SCREEN_CONTENT_TOOLS_MASK = 0x40000
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_SCREEN_CONTENT_TOOLS_SHIFT = 18
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_WARPED_MOTION_MASK = 0x2000
RDECODE_FRAME_HDR_INFO_AV1_ALLOW_WARPED_MOTION_SHIFT = 13
RDECODE_FRAME_HDR_INFO_AV1_CUR_FRAME_FORCE_INTEGER_MV_MASK = 0x80000
RDECODE_FRAME_HDR_INFO_AV1_CUR_FRAME_FORCE_INTEGER_MV_SHIFT = 19
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_MULTI_MASK = 0x10000000
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_MULTI_SHIFT = 28
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_PRESENT_FLAG_MASK = 0x800000
RDECODE_FRAME_HDR_INFO_AV1_DELTA_LF_PRESENT_FLAG_SHIFT = 23
RDECODE_FRAME_HDR_INFO_AV1_DELTA_Q_PRESENT_FLAG_MASK = 0x400000
RDECODE_FRAME_HDR_INFO_AV1_DELTA_Q_PRESENT_FLAG_SHIFT = 22
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_CDF_UPDATE_MASK = 2
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_CDF_UPDATE_SHIFT = 1
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_REF_FRAME_MVS_MASK = 0x80000000
RDECODE_FRAME_HDR_INFO_AV1_DISABLE_REF_FRAME_MVS_SHIFT = 31
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_DUAL_FILTER_MASK = 0x4000
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_DUAL_FILTER_SHIFT = 14
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_FILTER_INTRA_MASK = 0x200
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_FILTER_INTRA_SHIFT = 9
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTERINTRA_COMPOUND_MASK = 0x800
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTERINTRA_COMPOUND_SHIFT = 11
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTRA_EDGE_FILTER_MASK = 0x400
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_INTRA_EDGE_FILTER_SHIFT = 10
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_JNT_COMP_MASK = 0x10000
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_JNT_COMP_SHIFT = 16
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_MASKED_COMPOUND_MASK = 0x1000
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_MASKED_COMPOUND_SHIFT = 12
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_ORDER_HINT_MASK = 0x8000
RDECODE_FRAME_HDR_INFO_AV1_ENABLE_ORDER_HINT_SHIFT = 15
RDECODE_FRAME_HDR_INFO_AV1_INTRA_ONLY_MASK = 8
RDECODE_FRAME_HDR_INFO_AV1_INTRA_ONLY_SHIFT = 3
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_ENABLED_MASK = 0x100000
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_ENABLED_SHIFT = 20
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_UPDATE_MASK = 0x200000
RDECODE_FRAME_HDR_INFO_AV1_MODE_REF_DELTA_UPDATE_SHIFT = 21
RDECODE_FRAME_HDR_INFO_AV1_MONOCHROME_MASK = 0x8000040
RDECODE_FRAME_HDR_INFO_AV1_MONOCHROME_SHIFT = 6
RDECODE_FRAME_HDR_INFO_AV1_REDUCED_TX_SET_USED_MASK = 0x1000000
RDECODE_FRAME_HDR_INFO_AV1_REDUCED_TX_SET_USED_SHIFT = 24
RDECODE_FRAME_HDR_INFO_AV1_REFRESH_FRAME_CONTEXT_MASK = 4
RDECODE_FRAME_HDR_INFO_AV1_REFRESH_FRAME_CONTEXT_SHIFT = 2
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_ENABLED_MASK = 0x2000000
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_ENABLED_SHIFT = 25
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_TEMPORAL_UPDATE_MASK = 0x8000000
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_TEMPORAL_UPDATE_SHIFT = 27
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_UPDATE_MAP_MASK = 0x4000000
RDECODE_FRAME_HDR_INFO_AV1_SEGMENTATION_UPDATE_MAP_SHIFT = 26
RDECODE_FRAME_HDR_INFO_AV1_SHOW_FRAME_MASK = 1
RDECODE_FRAME_HDR_INFO_AV1_SHOW_FRAME_SHIFT = 0
RDECODE_FRAME_HDR_INFO_AV1_SKIP_MODE_FLAG_MASK = 0x80
RDECODE_FRAME_HDR_INFO_AV1_SKIP_MODE_FLAG_SHIFT = 7
RDECODE_FRAME_HDR_INFO_AV1_SKIP_REFERENCE_UPDATE_MASK = 0x40000000
RDECODE_FRAME_HDR_INFO_AV1_SKIP_REFERENCE_UPDATE_SHIFT = 30
RDECODE_FRAME_HDR_INFO_AV1_SWITCHABLE_SKIP_MODE_MASK = 0x20000000
RDECODE_FRAME_HDR_INFO_AV1_SWITCHABLE_SKIP_MODE_SHIFT = 29
RDECODE_FRAME_HDR_INFO_AV1_USING_QMATRIX_MASK = 0x100
RDECODE_FRAME_HDR_INFO_AV1_USING_QMATRIX_SHIFT = 8
RDECODE_FRAME_HDR_INFO_VP9_ALLOW_HIGH_PRECISION_MV_MASK = 0x10
RDECODE_FRAME_HDR_INFO_VP9_ALLOW_HIGH_PRECISION_MV_SHIFT = 4
RDECODE_FRAME_HDR_INFO_VP9_ERROR_RESILIENT_MODE_MASK = 4
RDECODE_FRAME_HDR_INFO_VP9_ERROR_RESILIENT_MODE_SHIFT = 2
RDECODE_FRAME_HDR_INFO_VP9_FRAME_PARALLEL_DECODING_MODE_MASK = 0x40
RDECODE_FRAME_HDR_INFO_VP9_FRAME_PARALLEL_DECODING_MODE_SHIFT = 6
RDECODE_FRAME_HDR_INFO_VP9_FRAME_TYPE_MASK = 2
RDECODE_FRAME_HDR_INFO_VP9_FRAME_TYPE_SHIFT = 1
RDECODE_FRAME_HDR_INFO_VP9_INTRA_ONLY_MASK = 8
RDECODE_FRAME_HDR_INFO_VP9_INTRA_ONLY_SHIFT = 3
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_ENABLED_MASK = 0x800
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_ENABLED_SHIFT = 11
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_UPDATE_MASK = 0x1000
RDECODE_FRAME_HDR_INFO_VP9_MODE_REF_DELTA_UPDATE_SHIFT = 12
RDECODE_FRAME_HDR_INFO_VP9_REFRESH_FRAME_CONTEXT_MASK = 0x20
RDECODE_FRAME_HDR_INFO_VP9_REFRESH_FRAME_CONTEXT_SHIFT = 5
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_ENABLED_MASK = 0x80
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_ENABLED_SHIFT = 7
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_TEMPORAL_UPDATE_MASK = 0x200
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_TEMPORAL_UPDATE_SHIFT = 9
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_DATA_MASK = 0x400
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_DATA_SHIFT = 10
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_MAP_MASK = 0x100
RDECODE_FRAME_HDR_INFO_VP9_SEGMENTATION_UPDATE_MAP_SHIFT = 8
RDECODE_FRAME_HDR_INFO_VP9_SHOW_EXISTING_FRAME_MASK = 1
RDECODE_FRAME_HDR_INFO_VP9_SHOW_EXISTING_FRAME_SHIFT = 0
RDECODE_FRAME_HDR_INFO_VP9_USE_PREV_IN_FIND_MV_REFS_MASK = 0x2000
RDECODE_FRAME_HDR_INFO_VP9_USE_PREV_IN_FIND_MV_REFS_SHIFT = 13
RDECODE_FRAME_HDR_INFO_VP9_USE_UNCOMPRESSED_HEADER_MASK = 0x4000
RDECODE_FRAME_HDR_INFO_VP9_USE_UNCOMPRESSED_HEADER_SHIFT = 14
RDECODE_H264_PROFILE_BASELINE = 0
RDECODE_H264_PROFILE_HIGH = 2
RDECODE_H264_PROFILE_MAIN = 1
RDECODE_H264_PROFILE_MVC = 4
RDECODE_H264_PROFILE_STEREO_HIGH = 3
RDECODE_IB_PARAM_DECODE_BUFFER = 1
RDECODE_IB_PARAM_FEEDBACK_BUFFER = 0xa
RDECODE_IB_PARAM_PREDICATION_BUFFER = 3
RDECODE_IB_PARAM_QUERY_BUFFER = 2
RDECODE_IB_PARAM_UMD_64BIT_FENCE = 5
RDECODE_IB_PARAM_UMD_COPY_MEMORY = 8
RDECODE_IB_PARAM_UMD_RECORD_TIMESTAMP = 6
RDECODE_IB_PARAM_UMD_REPORT_EVENT_STATUS = 7
RDECODE_IB_PARAM_UMD_WRITE_MEMORY = 9
RDECODE_MESSAGE_AV1 = 0x11
RDECODE_MESSAGE_AVC = 6
RDECODE_MESSAGE_CREATE = 1
RDECODE_MESSAGE_DECODE = 2
RDECODE_MESSAGE_DRM = 3
RDECODE_MESSAGE_DYNAMIC_DPB = 0x10
RDECODE_MESSAGE_HEVC = 0xd
RDECODE_MESSAGE_HEVC_DIRECT_REF_LIST = 0x15
RDECODE_MESSAGE_MPEG2_VLD = 0xa
RDECODE_MESSAGE_MPEG4_ASP_VLD = 0xb
RDECODE_MESSAGE_NOT_SUPPORTED = 0
RDECODE_MESSAGE_VC1 = 7
RDECODE_MESSAGE_VP9 = 0xe
RDECODE_MSG_CREATE = 0
RDECODE_MSG_DECODE = 1
RDECODE_MSG_DESTROY = 2
RDECODE_PKT0_BASE_INDEX_C = 0xffff0000
RDECODE_PKT_COUNT_C = 0xc000ffff
RDECODE_PKT_TYPE_C = 0x3fffffff
RDECODE_SESSION_CONTEXT_SIZE = 131072
RDECODE_SPS_INFO_H264_EXTENSION_SUPPORT_FLAG_SHIFT = 7
RDECODE_SW_MODE_LINEAR = 0
RDECODE_TILE_32AS8 = 3
RDECODE_TILE_8X4 = 1
RDECODE_TILE_8X8 = 2
RDECODE_TILE_LINEAR = 0
RDECODE_VC1_PROFILE_ADVANCED = 2
RDECODE_VC1_PROFILE_MAIN = 1
RDECODE_VC1_PROFILE_SIMPLE = 0
RDECODE_VCN1_ENGINE_CNTL = 0x20718
RDECODE_VCN1_GPCOM_VCPU_CMD = 0x2070c
RDECODE_VCN1_GPCOM_VCPU_DATA0 = 0x20710
RDECODE_VCN1_GPCOM_VCPU_DATA1 = 0x20714
RDECODE_VCN2_5_ENGINE_CNTL = 0x9b4
RDECODE_VCN2_5_GPCOM_VCPU_CMD = 0x3c
RDECODE_VCN2_5_GPCOM_VCPU_DATA0 = 0x40
RDECODE_VCN2_5_GPCOM_VCPU_DATA1 = 0x44
RDECODE_VCN2_5_GPCOM_VCPU_DATA2 = 0x1a0
RDECODE_VCN2_ENGINE_CNTL = 0x1418
RDECODE_VCN2_GPCOM_VCPU_CMD = 0x140c
RDECODE_VCN2_GPCOM_VCPU_DATA0 = 0x1410
RDECODE_VCN2_GPCOM_VCPU_DATA1 = 0x1414
RDECODE_VCN2_GPCOM_VCPU_DATA2 = 0x1530
RDECODE_VCN5_256B_D = 1
RDECODE_VP9_PROBS_DATA_SIZE = 2304
SAMU_DRM_DISABLE = 0
SAMU_DRM_ENABLE = 1
TYPE0 = 0
TYPE1 = 1
TYPE2 = 2
TYPE3 = 3
TYPE4 = 4
TYPE5 = 5
TYPE6 = 6
TYPE7 = 7
UVD_BASE_INST0_SEG0 = 0x7800
UVD_BASE_INST0_SEG1 = 0x7e00
UVD_BASE_INST0_SEG2 = 0
UVD_BASE_INST0_SEG3 = 0
UVD_BASE_INST0_SEG4 = 0
mmUVD_CTX_DATA = 0x529
mmUVD_CTX_DATA_BASE_IDX = 1
mmUVD_CTX_INDEX = 0x528
mmUVD_CTX_INDEX_BASE_IDX = 1
mmUVD_JPEG_CNTL = 0x200
mmUVD_JPEG_CNTL_BASE_IDX = 1
mmUVD_JPEG_DATA = 0x23f
mmUVD_JPEG_DATA_BASE_IDX = 1
mmUVD_JPEG_INDEX = 0x23e
mmUVD_JPEG_INDEX_BASE_IDX = 1
mmUVD_JPEG_INT_EN = 0x229
mmUVD_JPEG_INT_EN_BASE_IDX = 1
mmUVD_JPEG_OUTBUF_RPTR = 0x220
mmUVD_JPEG_OUTBUF_RPTR_BASE_IDX = 1
mmUVD_JPEG_OUTBUF_WPTR = 0x221
mmUVD_JPEG_OUTBUF_WPTR_BASE_IDX = 1
mmUVD_JPEG_PITCH = 0x222
mmUVD_JPEG_PITCH_BASE_IDX = 1
mmUVD_JPEG_RB_BASE = 0x201
mmUVD_JPEG_RB_BASE_BASE_IDX = 1
mmUVD_JPEG_RB_RPTR = 0x203
mmUVD_JPEG_RB_RPTR_BASE_IDX = 1
mmUVD_JPEG_RB_SIZE = 0x204
mmUVD_JPEG_RB_SIZE_BASE_IDX = 1
mmUVD_JPEG_RB_WPTR = 0x202
mmUVD_JPEG_RB_WPTR_BASE_IDX = 1
mmUVD_JPEG_TIER_CNTL2 = 0x21a
mmUVD_JPEG_TIER_CNTL2_BASE_IDX = 1
mmUVD_JPEG_TILING_CTRL = 0x21e
mmUVD_JPEG_TILING_CTRL_BASE_IDX = 1
mmUVD_JPEG_UV_PITCH = 0x22b
mmUVD_JPEG_UV_PITCH_BASE_IDX = 1
mmUVD_JPEG_UV_TILING_CTRL = 0x21c
mmUVD_JPEG_UV_TILING_CTRL_BASE_IDX = 1
mmUVD_LMI_JPEG_READ_64BIT_BAR_HIGH = 0x45a
mmUVD_LMI_JPEG_READ_64BIT_BAR_HIGH_BASE_IDX = 1
mmUVD_LMI_JPEG_READ_64BIT_BAR_LOW = 0x45b
mmUVD_LMI_JPEG_READ_64BIT_BAR_LOW_BASE_IDX = 1
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH = 0x438
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH_BASE_IDX = 1
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW = 0x439
mmUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW_BASE_IDX = 1
mmUVD_SOFT_RESET = 0x5a0
mmUVD_SOFT_RESET_BASE_IDX = 1
vcnipJPEG_DEC_ADDR_MODE = 0x4027
vcnipJPEG_DEC_ADDR_MODE_1 = 0x404b
vcnipJPEG_DEC_UV_GFX10_TILING_SURFACE = 0x4025
vcnipJPEG_DEC_UV_GFX10_TILING_SURFACE_1 = 0x4049
vcnipJPEG_DEC_Y_GFX10_TILING_SURFACE = 0x4024
vcnipJPEG_DEC_Y_GFX10_TILING_SURFACE_1 = 0x4048
vcnipUVD_JPEG_CHROMAV_BASE0_0 = 0x41c2
vcnipUVD_JPEG_CHROMA_BASE0_0 = 0x41c1
vcnipUVD_JPEG_CNTL = 0x4000
vcnipUVD_JPEG_DATA = 0x402d
vcnipUVD_JPEG_DEC_SOFT_RST = 0x402f
vcnipUVD_JPEG_DEC_SOFT_RST_1 = 0x4051
vcnipUVD_JPEG_FC_B_COEF = 0x401a
vcnipUVD_JPEG_FC_G_COEF = 0x4019
vcnipUVD_JPEG_FC_HUP_COEF_CNTL0 = 0x4014
vcnipUVD_JPEG_FC_HUP_COEF_CNTL1 = 0x4015
vcnipUVD_JPEG_FC_HUP_COEF_CNTL2 = 0x4016
vcnipUVD_JPEG_FC_HUP_COEF_CNTL3 = 0x4017
vcnipUVD_JPEG_FC_R_COEF = 0x4018
vcnipUVD_JPEG_FC_SPS_INFO = 0x4052
vcnipUVD_JPEG_FC_TMEOUT_CNT = 0x4183
vcnipUVD_JPEG_FC_VUP_COEF_CNTL0 = 0x4010
vcnipUVD_JPEG_FC_VUP_COEF_CNTL1 = 0x4011
vcnipUVD_JPEG_FC_VUP_COEF_CNTL2 = 0x4012
vcnipUVD_JPEG_FC_VUP_COEF_CNTL3 = 0x4013
vcnipUVD_JPEG_INDEX = 0x402c
vcnipUVD_JPEG_INT_EN = 0x400a
vcnipUVD_JPEG_INT_STAT = 0x400b
vcnipUVD_JPEG_LUMA_BASE0_0 = 0x41c0
vcnipUVD_JPEG_OUTBUF_CNTL = 0x401c
vcnipUVD_JPEG_OUTBUF_CNTL_1 = 0x4040
vcnipUVD_JPEG_OUTBUF_RPTR = 0x401e
vcnipUVD_JPEG_OUTBUF_RPTR_1 = 0x4042
vcnipUVD_JPEG_OUTBUF_WPTR = 0x401d
vcnipUVD_JPEG_OUTBUF_WPTR_1 = 0x4041
vcnipUVD_JPEG_PITCH = 0x401f
vcnipUVD_JPEG_PITCH_1 = 0x4043
vcnipUVD_JPEG_RB_BASE = 0x4001
vcnipUVD_JPEG_RB_RPTR = 0x4003
vcnipUVD_JPEG_RB_SIZE = 0x4004
vcnipUVD_JPEG_RB_WPTR = 0x4002
vcnipUVD_JPEG_ROI_CROP_POS_START = 0x401b
vcnipUVD_JPEG_ROI_CROP_POS_STRIDE = 0x401c
vcnipUVD_JPEG_SPS1_INFO = 0x4007
vcnipUVD_JPEG_SPS_INFO = 0x4006
vcnipUVD_JPEG_TIER_CNTL2 = 0x400f
vcnipUVD_JPEG_TIER_CNTL2_1 = 0x400e
vcnipUVD_JPEG_UV_PITCH = 0x4020
vcnipUVD_JPEG_UV_PITCH_1 = 0x4044
vcnipUVD_JRBC_IB_COND_RD_TIMER = 0x408e
vcnipUVD_JRBC_IB_REF_DATA = 0x408f
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_HIGH = 0x40e1
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_HIGH_1 = 0x40b3
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_LOW = 0x40e0
vcnipUVD_LMI_JPEG_READ_64BIT_BAR_LOW_1 = 0x40b2
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH = 0x40e3
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_HIGH_1 = 0x40b5
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW = 0x40e2
vcnipUVD_LMI_JPEG_WRITE_64BIT_BAR_LOW_1 = 0x40b4
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
    functions=_functions,
    macros=_macros,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
