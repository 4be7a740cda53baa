"""Vulkan Video: the structures that codec standards give it: vk_video/vulkan_video_codecs_common.h, vk_video/vulkan_video_codec_h265std.h, vk_video/vulkan_video_codec_h265std_decode.h, vk_video/vulkan_video_codec_h264std.h, vk_video/vulkan_video_codec_h264std_decode.h.

Made by `autogen regen vk_video` from headers/vk_video.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'vk_video/vulkan_video_codec_h264std.h': '4f1df89f0d1a580348270c56ab2f67884d34607fb8e213c7f739c2fb20eff4f4',
    'vk_video/vulkan_video_codec_h264std_decode.h': 'a40eb4fb929189c65369d3cf88aba4e384b0414ffeb941e575998836e8c092ec',
    'vk_video/vulkan_video_codec_h265std.h': '321e15b0ced4e5e89ba7eb3f343b9472ee52c792e61564750381e56945f257af',
    'vk_video/vulkan_video_codec_h265std_decode.h': '1be660a4df477b21378ab9852ae0c991a8fea05aeb6221e4a73bc22c5c1f0095',
    'vk_video/vulkan_video_codecs_common.h': '2154b0c4a6b0f8e12e081f5189e463f39f1978e03796dc7a94482671ff87cf89',
    'artifact': 'libvulkan-dev=1.3.239.0-1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
StdVideoH265DecPicBufMgr: struct, 44 bytes
  max_latency_increase_plus1: c_uint32 * 7 @ 0
  max_dec_pic_buffering_minus1: c_uint8 * 7 @ 28
  max_num_reorder_pics: c_uint8 * 7 @ 35

StdVideoH265SubLayerHrdParameters: struct, 516 bytes
  bit_rate_value_minus1: c_uint32 * 32 @ 0
  cpb_size_value_minus1: c_uint32 * 32 @ 128
  cpb_size_du_value_minus1: c_uint32 * 32 @ 256
  bit_rate_du_value_minus1: c_uint32 * 32 @ 384
  cbr_flag: c_uint32 @ 512

StdVideoH265HrdFlags: struct, 4 bytes
  nal_hrd_parameters_present_flag: c_uint32:1 @ 0.0
  vcl_hrd_parameters_present_flag: c_uint32:1 @ 0.1
  sub_pic_hrd_params_present_flag: c_uint32:1 @ 0.2
  sub_pic_cpb_params_in_pic_timing_sei_flag: c_uint32:1 @ 0.3
  fixed_pic_rate_general_flag: c_uint32:8 @ 0.4
  fixed_pic_rate_within_cvs_flag: c_uint32:8 @ 1.4
  low_delay_hrd_flag: c_uint32:8 @ 2.4

StdVideoH265HrdParameters: struct, 56 bytes
  flags: StdVideoH265HrdFlags @ 0
  tick_divisor_minus2: c_uint8 @ 4
  du_cpb_removal_delay_increment_length_minus1: c_uint8 @ 5
  dpb_output_delay_du_length_minus1: c_uint8 @ 6
  bit_rate_scale: c_uint8 @ 7
  cpb_size_scale: c_uint8 @ 8
  cpb_size_du_scale: c_uint8 @ 9
  initial_cpb_removal_delay_length_minus1: c_uint8 @ 10
  au_cpb_removal_delay_length_minus1: c_uint8 @ 11
  dpb_output_delay_length_minus1: c_uint8 @ 12
  cpb_cnt_minus1: c_uint8 * 7 @ 13
  elemental_duration_in_tc_minus1: c_uint16 * 7 @ 20
  reserved: c_uint16 * 3 @ 34
  pSubLayerHrdParametersNal: POINTER(StdVideoH265SubLayerHrdParameters) @ 40
  pSubLayerHrdParametersVcl: POINTER(StdVideoH265SubLayerHrdParameters) @ 48

StdVideoH265VpsFlags: struct, 4 bytes
  vps_temporal_id_nesting_flag: c_uint32:1 @ 0.0
  vps_sub_layer_ordering_info_present_flag: c_uint32:1 @ 0.1
  vps_timing_info_present_flag: c_uint32:1 @ 0.2
  vps_poc_proportional_to_timing_flag: c_uint32:1 @ 0.3

StdVideoH265ProfileTierLevelFlags: struct, 4 bytes
  general_tier_flag: c_uint32:1 @ 0.0
  general_progressive_source_flag: c_uint32:1 @ 0.1
  general_interlaced_source_flag: c_uint32:1 @ 0.2
  general_non_packed_constraint_flag: c_uint32:1 @ 0.3
  general_frame_only_constraint_flag: c_uint32:1 @ 0.4

StdVideoH265ProfileTierLevel: struct, 12 bytes
  flags: StdVideoH265ProfileTierLevelFlags @ 0
  general_profile_idc: StdVideoH265ProfileIdc @ 4
  general_level_idc: StdVideoH265LevelIdc @ 8

StdVideoH265VideoParameterSet: struct, 48 bytes
  flags: StdVideoH265VpsFlags @ 0
  vps_video_parameter_set_id: c_uint8 @ 4
  vps_max_sub_layers_minus1: c_uint8 @ 5
  reserved1: c_uint8 @ 6
  reserved2: c_uint8 @ 7
  vps_num_units_in_tick: c_uint32 @ 8
  vps_time_scale: c_uint32 @ 12
  vps_num_ticks_poc_diff_one_minus1: c_uint32 @ 16
  reserved3: c_uint32 @ 20
  pDecPicBufMgr: POINTER(StdVideoH265DecPicBufMgr) @ 24
  pHrdParameters: POINTER(StdVideoH265HrdParameters) @ 32
  pProfileTierLevel: POINTER(StdVideoH265ProfileTierLevel) @ 40

StdVideoH265ScalingLists: struct, 1000 bytes
  ScalingList4x4: c_uint8 * 16 * 6 @ 0
  ScalingList8x8: c_uint8 * 64 * 6 @ 96
  ScalingList16x16: c_uint8 * 64 * 6 @ 480
  ScalingList32x32: c_uint8 * 64 * 2 @ 864
  ScalingListDCCoef16x16: c_uint8 * 6 @ 992
  ScalingListDCCoef32x32: c_uint8 * 2 @ 998

StdVideoH265SpsVuiFlags: struct, 4 bytes
  aspect_ratio_info_present_flag: c_uint32:1 @ 0.0
  overscan_info_present_flag: c_uint32:1 @ 0.1
  overscan_appropriate_flag: c_uint32:1 @ 0.2
  video_signal_type_present_flag: c_uint32:1 @ 0.3
  video_full_range_flag: c_uint32:1 @ 0.4
  colour_description_present_flag: c_uint32:1 @ 0.5
  chroma_loc_info_present_flag: c_uint32:1 @ 0.6
  neutral_chroma_indication_flag: c_uint32:1 @ 0.7
  field_seq_flag: c_uint32:1 @ 1.0
  frame_field_info_present_flag: c_uint32:1 @ 1.1
  default_display_window_flag: c_uint32:1 @ 1.2
  vui_timing_info_present_flag: c_uint32:1 @ 1.3
  vui_poc_proportional_to_timing_flag: c_uint32:1 @ 1.4
  vui_hrd_parameters_present_flag: c_uint32:1 @ 1.5
  bitstream_restriction_flag: c_uint32:1 @ 1.6
  tiles_fixed_structure_flag: c_uint32:1 @ 1.7
  motion_vectors_over_pic_boundaries_flag: c_uint32:1 @ 2.0
  restricted_ref_pic_lists_flag: c_uint32:1 @ 2.1

StdVideoH265SequenceParameterSetVui: struct, 56 bytes
  flags: StdVideoH265SpsVuiFlags @ 0
  aspect_ratio_idc: StdVideoH265AspectRatioIdc @ 4
  sar_width: c_uint16 @ 8
  sar_height: c_uint16 @ 10
  video_format: c_uint8 @ 12
  colour_primaries: c_uint8 @ 13
  transfer_characteristics: c_uint8 @ 14
  matrix_coeffs: c_uint8 @ 15
  chroma_sample_loc_type_top_field: c_uint8 @ 16
  chroma_sample_loc_type_bottom_field: c_uint8 @ 17
  reserved1: c_uint8 @ 18
  reserved2: c_uint8 @ 19
  def_disp_win_left_offset: c_uint16 @ 20
  def_disp_win_right_offset: c_uint16 @ 22
  def_disp_win_top_offset: c_uint16 @ 24
  def_disp_win_bottom_offset: c_uint16 @ 26
  vui_num_units_in_tick: c_uint32 @ 28
  vui_time_scale: c_uint32 @ 32
  vui_num_ticks_poc_diff_one_minus1: c_uint32 @ 36
  min_spatial_segmentation_idc: c_uint16 @ 40
  reserved3: c_uint16 @ 42
  max_bytes_per_pic_denom: c_uint8 @ 44
  max_bits_per_min_cu_denom: c_uint8 @ 45
  log2_max_mv_length_horizontal: c_uint8 @ 46
  log2_max_mv_length_vertical: c_uint8 @ 47
  pHrdParameters: POINTER(StdVideoH265HrdParameters) @ 48

StdVideoH265PredictorPaletteEntries: struct, 768 bytes
  PredictorPaletteEntries: c_uint16 * 128 * 3 @ 0

StdVideoH265SpsFlags: struct, 4 bytes
  sps_temporal_id_nesting_flag: c_uint32:1 @ 0.0
  separate_colour_plane_flag: c_uint32:1 @ 0.1
  conformance_window_flag: c_uint32:1 @ 0.2
  sps_sub_layer_ordering_info_present_flag: c_uint32:1 @ 0.3
  scaling_list_enabled_flag: c_uint32:1 @ 0.4
  sps_scaling_list_data_present_flag: c_uint32:1 @ 0.5
  amp_enabled_flag: c_uint32:1 @ 0.6
  sample_adaptive_offset_enabled_flag: c_uint32:1 @ 0.7
  pcm_enabled_flag: c_uint32:1 @ 1.0
  pcm_loop_filter_disabled_flag: c_uint32:1 @ 1.1
  long_term_ref_pics_present_flag: c_uint32:1 @ 1.2
  sps_temporal_mvp_enabled_flag: c_uint32:1 @ 1.3
  strong_intra_smoothing_enabled_flag: c_uint32:1 @ 1.4
  vui_parameters_present_flag: c_uint32:1 @ 1.5
  sps_extension_present_flag: c_uint32:1 @ 1.6
  sps_range_extension_flag: c_uint32:1 @ 1.7
  transform_skip_rotation_enabled_flag: c_uint32:1 @ 2.0
  transform_skip_context_enabled_flag: c_uint32:1 @ 2.1
  implicit_rdpcm_enabled_flag: c_uint32:1 @ 2.2
  explicit_rdpcm_enabled_flag: c_uint32:1 @ 2.3
  extended_precision_processing_flag: c_uint32:1 @ 2.4
  intra_smoothing_disabled_flag: c_uint32:1 @ 2.5
  high_precision_offsets_enabled_flag: c_uint32:1 @ 2.6
  persistent_rice_adaptation_enabled_flag: c_uint32:1 @ 2.7
  cabac_bypass_alignment_enabled_flag: c_uint32:1 @ 3.0
  sps_scc_extension_flag: c_uint32:1 @ 3.1
  sps_curr_pic_ref_enabled_flag: c_uint32:1 @ 3.2
  palette_mode_enabled_flag: c_uint32:1 @ 3.3
  sps_palette_predictor_initializers_present_flag: c_uint32:1 @ 3.4
  intra_boundary_filtering_disabled_flag: c_uint32:1 @ 3.5

StdVideoH265ShortTermRefPicSetFlags: struct, 4 bytes
  inter_ref_pic_set_prediction_flag: c_uint32:1 @ 0.0
  delta_rps_sign: c_uint32:1 @ 0.1

StdVideoH265ShortTermRefPicSet: struct, 88 bytes
  flags: StdVideoH265ShortTermRefPicSetFlags @ 0
  delta_idx_minus1: c_uint32 @ 4
  use_delta_flag: c_uint16 @ 8
  abs_delta_rps_minus1: c_uint16 @ 10
  used_by_curr_pic_flag: c_uint16 @ 12
  used_by_curr_pic_s0_flag: c_uint16 @ 14
  used_by_curr_pic_s1_flag: c_uint16 @ 16
  reserved1: c_uint16 @ 18
  reserved2: c_uint8 @ 20
  reserved3: c_uint8 @ 21
  num_negative_pics: c_uint8 @ 22
  num_positive_pics: c_uint8 @ 23
  delta_poc_s0_minus1: c_uint16 * 16 @ 24
  delta_poc_s1_minus1: c_uint16 * 16 @ 56

StdVideoH265LongTermRefPicsSps: struct, 132 bytes
  used_by_curr_pic_lt_sps_flag: c_uint32 @ 0
  lt_ref_pic_poc_lsb_sps: c_uint32 * 32 @ 4

StdVideoH265SequenceParameterSet: struct, 112 bytes
  flags: StdVideoH265SpsFlags @ 0
  chroma_format_idc: StdVideoH265ChromaFormatIdc @ 4
  pic_width_in_luma_samples: c_uint32 @ 8
  pic_height_in_luma_samples: c_uint32 @ 12
  sps_video_parameter_set_id: c_uint8 @ 16
  sps_max_sub_layers_minus1: c_uint8 @ 17
  sps_seq_parameter_set_id: c_uint8 @ 18
  bit_depth_luma_minus8: c_uint8 @ 19
  bit_depth_chroma_minus8: c_uint8 @ 20
  log2_max_pic_order_cnt_lsb_minus4: c_uint8 @ 21
  log2_min_luma_coding_block_size_minus3: c_uint8 @ 22
  log2_diff_max_min_luma_coding_block_size: c_uint8 @ 23
  log2_min_luma_transform_block_size_minus2: c_uint8 @ 24
  log2_diff_max_min_luma_transform_block_size: c_uint8 @ 25
  max_transform_hierarchy_depth_inter: c_uint8 @ 26
  max_transform_hierarchy_depth_intra: c_uint8 @ 27
  num_short_term_ref_pic_sets: c_uint8 @ 28
  num_long_term_ref_pics_sps: c_uint8 @ 29
  pcm_sample_bit_depth_luma_minus1: c_uint8 @ 30
  pcm_sample_bit_depth_chroma_minus1: c_uint8 @ 31
  log2_min_pcm_luma_coding_block_size_minus3: c_uint8 @ 32
  log2_diff_max_min_pcm_luma_coding_block_size: c_uint8 @ 33
  reserved1: c_uint8 @ 34
  reserved2: c_uint8 @ 35
  palette_max_size: c_uint8 @ 36
  delta_palette_max_predictor_size: c_uint8 @ 37
  motion_vector_resolution_control_idc: c_uint8 @ 38
  sps_num_palette_predictor_initializers_minus1: c_uint8 @ 39
  conf_win_left_offset: c_uint32 @ 40
  conf_win_right_offset: c_uint32 @ 44
  conf_win_top_offset: c_uint32 @ 48
  conf_win_bottom_offset: c_uint32 @ 52
  pProfileTierLevel: POINTER(StdVideoH265ProfileTierLevel) @ 56
  pDecPicBufMgr: POINTER(StdVideoH265DecPicBufMgr) @ 64
  pScalingLists: POINTER(StdVideoH265ScalingLists) @ 72
  pShortTermRefPicSet: POINTER(StdVideoH265ShortTermRefPicSet) @ 80
  pLongTermRefPicsSps: POINTER(StdVideoH265LongTermRefPicsSps) @ 88
  pSequenceParameterSetVui: POINTER(StdVideoH265SequenceParameterSetVui) @ 96
  pPredictorPaletteEntries: POINTER(StdVideoH265PredictorPaletteEntries) @ 104

StdVideoH265PpsFlags: struct, 4 bytes
  dependent_slice_segments_enabled_flag: c_uint32:1 @ 0.0
  output_flag_present_flag: c_uint32:1 @ 0.1
  sign_data_hiding_enabled_flag: c_uint32:1 @ 0.2
  cabac_init_present_flag: c_uint32:1 @ 0.3
  constrained_intra_pred_flag: c_uint32:1 @ 0.4
  transform_skip_enabled_flag: c_uint32:1 @ 0.5
  cu_qp_delta_enabled_flag: c_uint32:1 @ 0.6
  pps_slice_chroma_qp_offsets_present_flag: c_uint32:1 @ 0.7
  weighted_pred_flag: c_uint32:1 @ 1.0
  weighted_bipred_flag: c_uint32:1 @ 1.1
  transquant_bypass_enabled_flag: c_uint32:1 @ 1.2
  tiles_enabled_flag: c_uint32:1 @ 1.3
  entropy_coding_sync_enabled_flag: c_uint32:1 @ 1.4
  uniform_spacing_flag: c_uint32:1 @ 1.5
  loop_filter_across_tiles_enabled_flag: c_uint32:1 @ 1.6
  pps_loop_filter_across_slices_enabled_flag: c_uint32:1 @ 1.7
  deblocking_filter_control_present_flag: c_uint32:1 @ 2.0
  deblocking_filter_override_enabled_flag: c_uint32:1 @ 2.1
  pps_deblocking_filter_disabled_flag: c_uint32:1 @ 2.2
  pps_scaling_list_data_present_flag: c_uint32:1 @ 2.3
  lists_modification_present_flag: c_uint32:1 @ 2.4
  slice_segment_header_extension_present_flag: c_uint32:1 @ 2.5
  pps_extension_present_flag: c_uint32:1 @ 2.6
  cross_component_prediction_enabled_flag: c_uint32:1 @ 2.7
  chroma_qp_offset_list_enabled_flag: c_uint32:1 @ 3.0
  pps_curr_pic_ref_enabled_flag: c_uint32:1 @ 3.1
  residual_adaptive_colour_transform_enabled_flag: c_uint32:1 @ 3.2
  pps_slice_act_qp_offsets_present_flag: c_uint32:1 @ 3.3
  pps_palette_predictor_initializers_present_flag: c_uint32:1 @ 3.4
  monochrome_palette_flag: c_uint32:1 @ 3.5
  pps_range_extension_flag: c_uint32:1 @ 3.6

StdVideoH265PictureParameterSet: struct, 144 bytes
  flags: StdVideoH265PpsFlags @ 0
  pps_pic_parameter_set_id: c_uint8 @ 4
  pps_seq_parameter_set_id: c_uint8 @ 5
  sps_video_parameter_set_id: c_uint8 @ 6
  num_extra_slice_header_bits: c_uint8 @ 7
  num_ref_idx_l0_default_active_minus1: c_uint8 @ 8
  num_ref_idx_l1_default_active_minus1: c_uint8 @ 9
  init_qp_minus26: c_int8 @ 10
  diff_cu_qp_delta_depth: c_uint8 @ 11
  pps_cb_qp_offset: c_int8 @ 12
  pps_cr_qp_offset: c_int8 @ 13
  pps_beta_offset_div2: c_int8 @ 14
  pps_tc_offset_div2: c_int8 @ 15
  log2_parallel_merge_level_minus2: c_uint8 @ 16
  log2_max_transform_skip_block_size_minus2: c_uint8 @ 17
  diff_cu_chroma_qp_offset_depth: c_uint8 @ 18
  chroma_qp_offset_list_len_minus1: c_uint8 @ 19
  cb_qp_offset_list: c_int8 * 6 @ 20
  cr_qp_offset_list: c_int8 * 6 @ 26
  log2_sao_offset_scale_luma: c_uint8 @ 32
  log2_sao_offset_scale_chroma: c_uint8 @ 33
  pps_act_y_qp_offset_plus5: c_int8 @ 34
  pps_act_cb_qp_offset_plus5: c_int8 @ 35
  pps_act_cr_qp_offset_plus3: c_int8 @ 36
  pps_num_palette_predictor_initializers: c_uint8 @ 37
  luma_bit_depth_entry_minus8: c_uint8 @ 38
  chroma_bit_depth_entry_minus8: c_uint8 @ 39
  num_tile_columns_minus1: c_uint8 @ 40
  num_tile_rows_minus1: c_uint8 @ 41
  reserved1: c_uint8 @ 42
  reserved2: c_uint8 @ 43
  column_width_minus1: c_uint16 * 19 @ 44
  row_height_minus1: c_uint16 * 21 @ 82
  reserved3: c_uint32 @ 124
  pScalingLists: POINTER(StdVideoH265ScalingLists) @ 128
  pPredictorPaletteEntries: POINTER(StdVideoH265PredictorPaletteEntries) @ 136

StdVideoDecodeH265PictureInfoFlags: struct, 4 bytes
  IrapPicFlag: c_uint32:1 @ 0.0
  IdrPicFlag: c_uint32:1 @ 0.1
  IsReference: c_uint32:1 @ 0.2
  short_term_ref_pic_set_sps_flag: c_uint32:1 @ 0.3

StdVideoDecodeH265PictureInfo: struct, 40 bytes
  flags: StdVideoDecodeH265PictureInfoFlags @ 0
  sps_video_parameter_set_id: c_uint8 @ 4
  pps_seq_parameter_set_id: c_uint8 @ 5
  pps_pic_parameter_set_id: c_uint8 @ 6
  NumDeltaPocsOfRefRpsIdx: c_uint8 @ 7
  PicOrderCntVal: c_int32 @ 8
  NumBitsForSTRefPicSetInSlice: c_uint16 @ 12
  reserved: c_uint16 @ 14
  RefPicSetStCurrBefore: c_uint8 * 8 @ 16
  RefPicSetStCurrAfter: c_uint8 * 8 @ 24
  RefPicSetLtCurr: c_uint8 * 8 @ 32

StdVideoDecodeH265ReferenceInfoFlags: struct, 4 bytes
  used_for_long_term_reference: c_uint32:1 @ 0.0
  unused_for_reference: c_uint32:1 @ 0.1

StdVideoDecodeH265ReferenceInfo: struct, 8 bytes
  flags: StdVideoDecodeH265ReferenceInfoFlags @ 0
  PicOrderCntVal: c_int32 @ 4

StdVideoH264SpsVuiFlags: struct, 4 bytes
  aspect_ratio_info_present_flag: c_uint32:1 @ 0.0
  overscan_info_present_flag: c_uint32:1 @ 0.1
  overscan_appropriate_flag: c_uint32:1 @ 0.2
  video_signal_type_present_flag: c_uint32:1 @ 0.3
  video_full_range_flag: c_uint32:1 @ 0.4
  color_description_present_flag: c_uint32:1 @ 0.5
  chroma_loc_info_present_flag: c_uint32:1 @ 0.6
  timing_info_present_flag: c_uint32:1 @ 0.7
  fixed_frame_rate_flag: c_uint32:1 @ 1.0
  bitstream_restriction_flag: c_uint32:1 @ 1.1
  nal_hrd_parameters_present_flag: c_uint32:1 @ 1.2
  vcl_hrd_parameters_present_flag: c_uint32:1 @ 1.3

StdVideoH264HrdParameters: struct, 308 bytes
  cpb_cnt_minus1: c_uint8 @ 0
  bit_rate_scale: c_uint8 @ 1
  cpb_size_scale: c_uint8 @ 2
  reserved1: c_uint8 @ 3
  bit_rate_value_minus1: c_uint32 * 32 @ 4
  cpb_size_value_minus1: c_uint32 * 32 @ 132
  cbr_flag: c_uint8 * 32 @ 260
  initial_cpb_removal_delay_length_minus1: c_uint32 @ 292
  cpb_removal_delay_length_minus1: c_uint32 @ 296
  dpb_output_delay_length_minus1: c_uint32 @ 300
  time_offset_length: c_uint32 @ 304

StdVideoH264SequenceParameterSetVui: struct, 40 bytes
  flags: StdVideoH264SpsVuiFlags @ 0
  aspect_ratio_idc: StdVideoH264AspectRatioIdc @ 4
  sar_width: c_uint16 @ 8
  sar_height: c_uint16 @ 10
  video_format: c_uint8 @ 12
  colour_primaries: c_uint8 @ 13
  transfer_characteristics: c_uint8 @ 14
  matrix_coefficients: c_uint8 @ 15
  num_units_in_tick: c_uint32 @ 16
  time_scale: c_uint32 @ 20
  max_num_reorder_frames: c_uint8 @ 24
  max_dec_frame_buffering: c_uint8 @ 25
  chroma_sample_loc_type_top_field: c_uint8 @ 26
  chroma_sample_loc_type_bottom_field: c_uint8 @ 27
  reserved1: c_uint32 @ 28
  pHrdParameters: POINTER(StdVideoH264HrdParameters) @ 32

StdVideoH264SpsFlags: struct, 4 bytes
  constraint_set0_flag: c_uint32:1 @ 0.0
  constraint_set1_flag: c_uint32:1 @ 0.1
  constraint_set2_flag: c_uint32:1 @ 0.2
  constraint_set3_flag: c_uint32:1 @ 0.3
  constraint_set4_flag: c_uint32:1 @ 0.4
  constraint_set5_flag: c_uint32:1 @ 0.5
  direct_8x8_inference_flag: c_uint32:1 @ 0.6
  mb_adaptive_frame_field_flag: c_uint32:1 @ 0.7
  frame_mbs_only_flag: c_uint32:1 @ 1.0
  delta_pic_order_always_zero_flag: c_uint32:1 @ 1.1
  separate_colour_plane_flag: c_uint32:1 @ 1.2
  gaps_in_frame_num_value_allowed_flag: c_uint32:1 @ 1.3
  qpprime_y_zero_transform_bypass_flag: c_uint32:1 @ 1.4
  frame_cropping_flag: c_uint32:1 @ 1.5
  seq_scaling_matrix_present_flag: c_uint32:1 @ 1.6
  vui_parameters_present_flag: c_uint32:1 @ 1.7

StdVideoH264ScalingLists: struct, 484 bytes
  scaling_list_present_mask: c_uint16 @ 0
  use_default_scaling_matrix_mask: c_uint16 @ 2
  ScalingList4x4: c_uint8 * 16 * 6 @ 4
  ScalingList8x8: c_uint8 * 64 * 6 @ 100

StdVideoH264SequenceParameterSet: struct, 88 bytes
  flags: StdVideoH264SpsFlags @ 0
  profile_idc: StdVideoH264ProfileIdc @ 4
  level_idc: StdVideoH264LevelIdc @ 8
  chroma_format_idc: StdVideoH264ChromaFormatIdc @ 12
  seq_parameter_set_id: c_uint8 @ 16
  bit_depth_luma_minus8: c_uint8 @ 17
  bit_depth_chroma_minus8: c_uint8 @ 18
  log2_max_frame_num_minus4: c_uint8 @ 19
  pic_order_cnt_type: StdVideoH264PocType @ 20
  offset_for_non_ref_pic: c_int32 @ 24
  offset_for_top_to_bottom_field: c_int32 @ 28
  log2_max_pic_order_cnt_lsb_minus4: c_uint8 @ 32
  num_ref_frames_in_pic_order_cnt_cycle: c_uint8 @ 33
  max_num_ref_frames: c_uint8 @ 34
  reserved1: c_uint8 @ 35
  pic_width_in_mbs_minus1: c_uint32 @ 36
  pic_height_in_map_units_minus1: c_uint32 @ 40
  frame_crop_left_offset: c_uint32 @ 44
  frame_crop_right_offset: c_uint32 @ 48
  frame_crop_top_offset: c_uint32 @ 52
  frame_crop_bottom_offset: c_uint32 @ 56
  reserved2: c_uint32 @ 60
  pOffsetForRefFrame: POINTER(c_int32) @ 64
  pScalingLists: POINTER(StdVideoH264ScalingLists) @ 72
  pSequenceParameterSetVui: POINTER(StdVideoH264SequenceParameterSetVui) @ 80

StdVideoH264PpsFlags: struct, 4 bytes
  transform_8x8_mode_flag: c_uint32:1 @ 0.0
  redundant_pic_cnt_present_flag: c_uint32:1 @ 0.1
  constrained_intra_pred_flag: c_uint32:1 @ 0.2
  deblocking_filter_control_present_flag: c_uint32:1 @ 0.3
  weighted_pred_flag: c_uint32:1 @ 0.4
  bottom_field_pic_order_in_frame_present_flag: c_uint32:1 @ 0.5
  entropy_coding_mode_flag: c_uint32:1 @ 0.6
  pic_scaling_matrix_present_flag: c_uint32:1 @ 0.7

StdVideoH264PictureParameterSet: struct, 24 bytes
  flags: StdVideoH264PpsFlags @ 0
  seq_parameter_set_id: c_uint8 @ 4
  pic_parameter_set_id: c_uint8 @ 5
  num_ref_idx_l0_default_active_minus1: c_uint8 @ 6
  num_ref_idx_l1_default_active_minus1: c_uint8 @ 7
  weighted_bipred_idc: StdVideoH264WeightedBipredIdc @ 8
  pic_init_qp_minus26: c_int8 @ 12
  pic_init_qs_minus26: c_int8 @ 13
  chroma_qp_index_offset: c_int8 @ 14
  second_chroma_qp_index_offset: c_int8 @ 15
  pScalingLists: POINTER(StdVideoH264ScalingLists) @ 16

StdVideoDecodeH264PictureInfoFlags: struct, 4 bytes
  field_pic_flag: c_uint32:1 @ 0.0
  is_intra: c_uint32:1 @ 0.1
  IdrPicFlag: c_uint32:1 @ 0.2
  bottom_field_flag: c_uint32:1 @ 0.3
  is_reference: c_uint32:1 @ 0.4
  complementary_field_pair: c_uint32:1 @ 0.5

StdVideoDecodeH264PictureInfo: struct, 20 bytes
  flags: StdVideoDecodeH264PictureInfoFlags @ 0
  seq_parameter_set_id: c_uint8 @ 4
  pic_parameter_set_id: c_uint8 @ 5
  reserved1: c_uint8 @ 6
  reserved2: c_uint8 @ 7
  frame_num: c_uint16 @ 8
  idr_pic_id: c_uint16 @ 10
  PicOrderCnt: c_int32 * 2 @ 12

StdVideoDecodeH264ReferenceInfoFlags: struct, 4 bytes
  top_field_flag: c_uint32:1 @ 0.0
  bottom_field_flag: c_uint32:1 @ 0.1
  used_for_long_term_reference: c_uint32:1 @ 0.2
  is_non_existing: c_uint32:1 @ 0.3

StdVideoDecodeH264ReferenceInfo: struct, 16 bytes
  flags: StdVideoDecodeH264ReferenceInfoFlags @ 0
  FrameNum: c_uint16 @ 4
  reserved: c_uint16 @ 6
  PicOrderCnt: c_int32 * 2 @ 8
"""

_enums = """
StdVideoH265ChromaFormatIdc: c_uint
  STD_VIDEO_H265_CHROMA_FORMAT_IDC_MONOCHROME = 0
  STD_VIDEO_H265_CHROMA_FORMAT_IDC_420 = 1
  STD_VIDEO_H265_CHROMA_FORMAT_IDC_422 = 2
  STD_VIDEO_H265_CHROMA_FORMAT_IDC_444 = 3
  STD_VIDEO_H265_CHROMA_FORMAT_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H265_CHROMA_FORMAT_IDC_MAX_ENUM = 0x7fffffff

StdVideoH265ProfileIdc: c_uint
  STD_VIDEO_H265_PROFILE_IDC_MAIN = 1
  STD_VIDEO_H265_PROFILE_IDC_MAIN_10 = 2
  STD_VIDEO_H265_PROFILE_IDC_MAIN_STILL_PICTURE = 3
  STD_VIDEO_H265_PROFILE_IDC_FORMAT_RANGE_EXTENSIONS = 4
  STD_VIDEO_H265_PROFILE_IDC_SCC_EXTENSIONS = 9
  STD_VIDEO_H265_PROFILE_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H265_PROFILE_IDC_MAX_ENUM = 0x7fffffff

StdVideoH265LevelIdc: c_uint
  STD_VIDEO_H265_LEVEL_IDC_1_0 = 0
  STD_VIDEO_H265_LEVEL_IDC_2_0 = 1
  STD_VIDEO_H265_LEVEL_IDC_2_1 = 2
  STD_VIDEO_H265_LEVEL_IDC_3_0 = 3
  STD_VIDEO_H265_LEVEL_IDC_3_1 = 4
  STD_VIDEO_H265_LEVEL_IDC_4_0 = 5
  STD_VIDEO_H265_LEVEL_IDC_4_1 = 6
  STD_VIDEO_H265_LEVEL_IDC_5_0 = 7
  STD_VIDEO_H265_LEVEL_IDC_5_1 = 8
  STD_VIDEO_H265_LEVEL_IDC_5_2 = 9
  STD_VIDEO_H265_LEVEL_IDC_6_0 = 0xa
  STD_VIDEO_H265_LEVEL_IDC_6_1 = 0xb
  STD_VIDEO_H265_LEVEL_IDC_6_2 = 0xc
  STD_VIDEO_H265_LEVEL_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H265_LEVEL_IDC_MAX_ENUM = 0x7fffffff

StdVideoH265SliceType: c_uint
  STD_VIDEO_H265_SLICE_TYPE_B = 0
  STD_VIDEO_H265_SLICE_TYPE_P = 1
  STD_VIDEO_H265_SLICE_TYPE_I = 2
  STD_VIDEO_H265_SLICE_TYPE_INVALID = 0x7fffffff
  STD_VIDEO_H265_SLICE_TYPE_MAX_ENUM = 0x7fffffff

StdVideoH265PictureType: c_uint
  STD_VIDEO_H265_PICTURE_TYPE_P = 0
  STD_VIDEO_H265_PICTURE_TYPE_B = 1
  STD_VIDEO_H265_PICTURE_TYPE_I = 2
  STD_VIDEO_H265_PICTURE_TYPE_IDR = 3
  STD_VIDEO_H265_PICTURE_TYPE_INVALID = 0x7fffffff
  STD_VIDEO_H265_PICTURE_TYPE_MAX_ENUM = 0x7fffffff

StdVideoH265AspectRatioIdc: c_uint
  STD_VIDEO_H265_ASPECT_RATIO_IDC_UNSPECIFIED = 0
  STD_VIDEO_H265_ASPECT_RATIO_IDC_SQUARE = 1
  STD_VIDEO_H265_ASPECT_RATIO_IDC_12_11 = 2
  STD_VIDEO_H265_ASPECT_RATIO_IDC_10_11 = 3
  STD_VIDEO_H265_ASPECT_RATIO_IDC_16_11 = 4
  STD_VIDEO_H265_ASPECT_RATIO_IDC_40_33 = 5
  STD_VIDEO_H265_ASPECT_RATIO_IDC_24_11 = 6
  STD_VIDEO_H265_ASPECT_RATIO_IDC_20_11 = 7
  STD_VIDEO_H265_ASPECT_RATIO_IDC_32_11 = 8
  STD_VIDEO_H265_ASPECT_RATIO_IDC_80_33 = 9
  STD_VIDEO_H265_ASPECT_RATIO_IDC_18_11 = 0xa
  STD_VIDEO_H265_ASPECT_RATIO_IDC_15_11 = 0xb
  STD_VIDEO_H265_ASPECT_RATIO_IDC_64_33 = 0xc
  STD_VIDEO_H265_ASPECT_RATIO_IDC_160_99 = 0xd
  STD_VIDEO_H265_ASPECT_RATIO_IDC_4_3 = 0xe
  STD_VIDEO_H265_ASPECT_RATIO_IDC_3_2 = 0xf
  STD_VIDEO_H265_ASPECT_RATIO_IDC_2_1 = 0x10
  STD_VIDEO_H265_ASPECT_RATIO_IDC_EXTENDED_SAR = 0xff
  STD_VIDEO_H265_ASPECT_RATIO_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H265_ASPECT_RATIO_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264ChromaFormatIdc: c_uint
  STD_VIDEO_H264_CHROMA_FORMAT_IDC_MONOCHROME = 0
  STD_VIDEO_H264_CHROMA_FORMAT_IDC_420 = 1
  STD_VIDEO_H264_CHROMA_FORMAT_IDC_422 = 2
  STD_VIDEO_H264_CHROMA_FORMAT_IDC_444 = 3
  STD_VIDEO_H264_CHROMA_FORMAT_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_CHROMA_FORMAT_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264ProfileIdc: c_uint
  STD_VIDEO_H264_PROFILE_IDC_BASELINE = 0x42
  STD_VIDEO_H264_PROFILE_IDC_MAIN = 0x4d
  STD_VIDEO_H264_PROFILE_IDC_HIGH = 0x64
  STD_VIDEO_H264_PROFILE_IDC_HIGH_444_PREDICTIVE = 0xf4
  STD_VIDEO_H264_PROFILE_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_PROFILE_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264LevelIdc: c_uint
  STD_VIDEO_H264_LEVEL_IDC_1_0 = 0
  STD_VIDEO_H264_LEVEL_IDC_1_1 = 1
  STD_VIDEO_H264_LEVEL_IDC_1_2 = 2
  STD_VIDEO_H264_LEVEL_IDC_1_3 = 3
  STD_VIDEO_H264_LEVEL_IDC_2_0 = 4
  STD_VIDEO_H264_LEVEL_IDC_2_1 = 5
  STD_VIDEO_H264_LEVEL_IDC_2_2 = 6
  STD_VIDEO_H264_LEVEL_IDC_3_0 = 7
  STD_VIDEO_H264_LEVEL_IDC_3_1 = 8
  STD_VIDEO_H264_LEVEL_IDC_3_2 = 9
  STD_VIDEO_H264_LEVEL_IDC_4_0 = 0xa
  STD_VIDEO_H264_LEVEL_IDC_4_1 = 0xb
  STD_VIDEO_H264_LEVEL_IDC_4_2 = 0xc
  STD_VIDEO_H264_LEVEL_IDC_5_0 = 0xd
  STD_VIDEO_H264_LEVEL_IDC_5_1 = 0xe
  STD_VIDEO_H264_LEVEL_IDC_5_2 = 0xf
  STD_VIDEO_H264_LEVEL_IDC_6_0 = 0x10
  STD_VIDEO_H264_LEVEL_IDC_6_1 = 0x11
  STD_VIDEO_H264_LEVEL_IDC_6_2 = 0x12
  STD_VIDEO_H264_LEVEL_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_LEVEL_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264PocType: c_uint
  STD_VIDEO_H264_POC_TYPE_0 = 0
  STD_VIDEO_H264_POC_TYPE_1 = 1
  STD_VIDEO_H264_POC_TYPE_2 = 2
  STD_VIDEO_H264_POC_TYPE_INVALID = 0x7fffffff
  STD_VIDEO_H264_POC_TYPE_MAX_ENUM = 0x7fffffff

StdVideoH264AspectRatioIdc: c_uint
  STD_VIDEO_H264_ASPECT_RATIO_IDC_UNSPECIFIED = 0
  STD_VIDEO_H264_ASPECT_RATIO_IDC_SQUARE = 1
  STD_VIDEO_H264_ASPECT_RATIO_IDC_12_11 = 2
  STD_VIDEO_H264_ASPECT_RATIO_IDC_10_11 = 3
  STD_VIDEO_H264_ASPECT_RATIO_IDC_16_11 = 4
  STD_VIDEO_H264_ASPECT_RATIO_IDC_40_33 = 5
  STD_VIDEO_H264_ASPECT_RATIO_IDC_24_11 = 6
  STD_VIDEO_H264_ASPECT_RATIO_IDC_20_11 = 7
  STD_VIDEO_H264_ASPECT_RATIO_IDC_32_11 = 8
  STD_VIDEO_H264_ASPECT_RATIO_IDC_80_33 = 9
  STD_VIDEO_H264_ASPECT_RATIO_IDC_18_11 = 0xa
  STD_VIDEO_H264_ASPECT_RATIO_IDC_15_11 = 0xb
  STD_VIDEO_H264_ASPECT_RATIO_IDC_64_33 = 0xc
  STD_VIDEO_H264_ASPECT_RATIO_IDC_160_99 = 0xd
  STD_VIDEO_H264_ASPECT_RATIO_IDC_4_3 = 0xe
  STD_VIDEO_H264_ASPECT_RATIO_IDC_3_2 = 0xf
  STD_VIDEO_H264_ASPECT_RATIO_IDC_2_1 = 0x10
  STD_VIDEO_H264_ASPECT_RATIO_IDC_EXTENDED_SAR = 0xff
  STD_VIDEO_H264_ASPECT_RATIO_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_ASPECT_RATIO_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264WeightedBipredIdc: c_uint
  STD_VIDEO_H264_WEIGHTED_BIPRED_IDC_DEFAULT = 0
  STD_VIDEO_H264_WEIGHTED_BIPRED_IDC_EXPLICIT = 1
  STD_VIDEO_H264_WEIGHTED_BIPRED_IDC_IMPLICIT = 2
  STD_VIDEO_H264_WEIGHTED_BIPRED_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_WEIGHTED_BIPRED_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264ModificationOfPicNumsIdc: c_uint
  STD_VIDEO_H264_MODIFICATION_OF_PIC_NUMS_IDC_SHORT_TERM_SUBTRACT = 0
  STD_VIDEO_H264_MODIFICATION_OF_PIC_NUMS_IDC_SHORT_TERM_ADD = 1
  STD_VIDEO_H264_MODIFICATION_OF_PIC_NUMS_IDC_LONG_TERM = 2
  STD_VIDEO_H264_MODIFICATION_OF_PIC_NUMS_IDC_END = 3
  STD_VIDEO_H264_MODIFICATION_OF_PIC_NUMS_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_MODIFICATION_OF_PIC_NUMS_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264MemMgmtControlOp: c_uint
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_END = 0
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_UNMARK_SHORT_TERM = 1
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_UNMARK_LONG_TERM = 2
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_MARK_LONG_TERM = 3
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_SET_MAX_LONG_TERM_INDEX = 4
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_UNMARK_ALL = 5
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_MARK_CURRENT_AS_LONG_TERM = 6
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_INVALID = 0x7fffffff
  STD_VIDEO_H264_MEM_MGMT_CONTROL_OP_MAX_ENUM = 0x7fffffff

StdVideoH264CabacInitIdc: c_uint
  STD_VIDEO_H264_CABAC_INIT_IDC_0 = 0
  STD_VIDEO_H264_CABAC_INIT_IDC_1 = 1
  STD_VIDEO_H264_CABAC_INIT_IDC_2 = 2
  STD_VIDEO_H264_CABAC_INIT_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_CABAC_INIT_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264DisableDeblockingFilterIdc: c_uint
  STD_VIDEO_H264_DISABLE_DEBLOCKING_FILTER_IDC_DISABLED = 0
  STD_VIDEO_H264_DISABLE_DEBLOCKING_FILTER_IDC_ENABLED = 1
  STD_VIDEO_H264_DISABLE_DEBLOCKING_FILTER_IDC_PARTIAL = 2
  STD_VIDEO_H264_DISABLE_DEBLOCKING_FILTER_IDC_INVALID = 0x7fffffff
  STD_VIDEO_H264_DISABLE_DEBLOCKING_FILTER_IDC_MAX_ENUM = 0x7fffffff

StdVideoH264SliceType: c_uint
  STD_VIDEO_H264_SLICE_TYPE_P = 0
  STD_VIDEO_H264_SLICE_TYPE_B = 1
  STD_VIDEO_H264_SLICE_TYPE_I = 2
  STD_VIDEO_H264_SLICE_TYPE_INVALID = 0x7fffffff
  STD_VIDEO_H264_SLICE_TYPE_MAX_ENUM = 0x7fffffff

StdVideoH264PictureType: c_uint
  STD_VIDEO_H264_PICTURE_TYPE_P = 0
  STD_VIDEO_H264_PICTURE_TYPE_B = 1
  STD_VIDEO_H264_PICTURE_TYPE_I = 2
  STD_VIDEO_H264_PICTURE_TYPE_IDR = 5
  STD_VIDEO_H264_PICTURE_TYPE_INVALID = 0x7fffffff
  STD_VIDEO_H264_PICTURE_TYPE_MAX_ENUM = 0x7fffffff

StdVideoH264NonVclNaluType: c_uint
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_SPS = 0
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_PPS = 1
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_AUD = 2
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_PREFIX = 3
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_END_OF_SEQUENCE = 4
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_END_OF_STREAM = 5
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_PRECODED = 6
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_INVALID = 0x7fffffff
  STD_VIDEO_H264_NON_VCL_NALU_TYPE_MAX_ENUM = 0x7fffffff

StdVideoDecodeH264FieldOrderCount: c_uint
  STD_VIDEO_DECODE_H264_FIELD_ORDER_COUNT_TOP = 0
  STD_VIDEO_DECODE_H264_FIELD_ORDER_COUNT_BOTTOM = 1
  STD_VIDEO_DECODE_H264_FIELD_ORDER_COUNT_INVALID = 0x7fffffff
  STD_VIDEO_DECODE_H264_FIELD_ORDER_COUNT_MAX_ENUM = 0x7fffffff
"""

_macros = """
VK_MAKE_VIDEO_STD_VERSION(major, minor, patch) = c_uint32(major) << 22 | c_uint32(minor) << 12 | c_uint32(patch)
"""

_constants = """
STD_VIDEO_DECODE_H264_FIELD_ORDER_COUNT_LIST_SIZE = 2
STD_VIDEO_DECODE_H265_REF_PIC_SET_LIST_SIZE = 8
STD_VIDEO_H264_CPB_CNT_LIST_SIZE = 32
STD_VIDEO_H264_MAX_CHROMA_PLANES = 2
STD_VIDEO_H264_MAX_NUM_LIST_REF = 32
STD_VIDEO_H264_SCALING_LIST_4X4_NUM_ELEMENTS = 16
STD_VIDEO_H264_SCALING_LIST_4X4_NUM_LISTS = 6
STD_VIDEO_H264_SCALING_LIST_8X8_NUM_ELEMENTS = 64
STD_VIDEO_H264_SCALING_LIST_8X8_NUM_LISTS = 6
STD_VIDEO_H265_CHROMA_QP_OFFSET_LIST_SIZE = 6
STD_VIDEO_H265_CHROMA_QP_OFFSET_TILE_COLS_LIST_SIZE = 19
STD_VIDEO_H265_CHROMA_QP_OFFSET_TILE_ROWS_LIST_SIZE = 21
STD_VIDEO_H265_CPB_CNT_LIST_SIZE = 32
STD_VIDEO_H265_MAX_CHROMA_PLANES = 2
STD_VIDEO_H265_MAX_DELTA_POC = 48
STD_VIDEO_H265_MAX_DPB_SIZE = 16
STD_VIDEO_H265_MAX_LONG_TERM_PICS = 16
STD_VIDEO_H265_MAX_LONG_TERM_REF_PICS_SPS = 32
STD_VIDEO_H265_MAX_NUM_LIST_REF = 15
STD_VIDEO_H265_MAX_SHORT_TERM_REF_PIC_SETS = 64
STD_VIDEO_H265_PREDICTOR_PALETTE_COMPONENTS_LIST_SIZE = 3
STD_VIDEO_H265_PREDICTOR_PALETTE_COMP_ENTRIES_LIST_SIZE = 128
STD_VIDEO_H265_SCALING_LIST_16X16_NUM_ELEMENTS = 64
STD_VIDEO_H265_SCALING_LIST_16X16_NUM_LISTS = 6
STD_VIDEO_H265_SCALING_LIST_32X32_NUM_ELEMENTS = 64
STD_VIDEO_H265_SCALING_LIST_32X32_NUM_LISTS = 2
STD_VIDEO_H265_SCALING_LIST_4X4_NUM_ELEMENTS = 16
STD_VIDEO_H265_SCALING_LIST_4X4_NUM_LISTS = 6
STD_VIDEO_H265_SCALING_LIST_8X8_NUM_ELEMENTS = 64
STD_VIDEO_H265_SCALING_LIST_8X8_NUM_LISTS = 6
STD_VIDEO_H265_SUBLAYERS_LIST_SIZE = 7
VK_STD_VULKAN_VIDEO_CODEC_H264_DECODE_API_VERSION_1_0_0 = 4194304
VK_STD_VULKAN_VIDEO_CODEC_H264_DECODE_EXTENSION_NAME = 'VK_STD_vulkan_video_codec_h264_decode'
VK_STD_VULKAN_VIDEO_CODEC_H264_DECODE_SPEC_VERSION = 4194304
VK_STD_VULKAN_VIDEO_CODEC_H265_DECODE_API_VERSION_1_0_0 = 4194304
VK_STD_VULKAN_VIDEO_CODEC_H265_DECODE_EXTENSION_NAME = 'VK_STD_vulkan_video_codec_h265_decode'
VK_STD_VULKAN_VIDEO_CODEC_H265_DECODE_SPEC_VERSION = 4194304
VULKAN_VIDEO_CODECS_COMMON_H_ = 1
VULKAN_VIDEO_CODEC_H264STD_DECODE_H_ = 1
VULKAN_VIDEO_CODEC_H264STD_H_ = 1
VULKAN_VIDEO_CODEC_H265STD_DECODE_H_ = 1
VULKAN_VIDEO_CODEC_H265STD_H_ = 1
vulkan_video_codec_h264std = 1
vulkan_video_codec_h264std_decode = 1
vulkan_video_codec_h265std = 1
vulkan_video_codec_h265std_decode = 1
vulkan_video_codecs_common = 1
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    macros=_macros,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
