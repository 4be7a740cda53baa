"""VA-API, video decoding and encoding: va/va.h, va/va_drm.h, va/va_drmcommon.h, va/va_vpp.h, va/va_str.h, va/va_prot.h, va/va_enc_av1.h.

Made by `autogen regen va` from headers/va.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'va/va.h': '10489527809c4457ebf8d973c9201d47945e7c725f0f048f3afd596227b85e89',
    'va/va_dec_av1.h': 'fba81be5acc10046c25e5b5cef9fe97d98ecf7d441b9bdc214e7451d84a1a1e4',
    'va/va_dec_hevc.h': '3d8d3b6d1f4ec9ca055769579164352cded8987dfc7c9c5339af88fced45a6f3',
    'va/va_dec_jpeg.h': '0849e5a5dc867dfc6724ae3234d4f553fb6cf87623bc70810d204172c246dcae',
    'va/va_dec_vp8.h': '8bce249838e87735ff725c14e77953efb8e3e99baf80063454a9cb4230096859',
    'va/va_dec_vp9.h': '7e66bb433e6f4a50753fdcb2da937ed20426f87901b2c78ee8b8baf827786f3d',
    'va/va_drm.h': '73cf45f9fa2c36454378cbf92607d3205dcfa8747ce4578a85ee1b40954c7698',
    'va/va_drmcommon.h': '08d15e601bb39ca1161b2a0a12d3edb370b1413cf3c395cad1b091c910b53954',
    'va/va_enc_av1.h': 'c4434a187a60985667454fd493183427014b220b78f8041aea3be30cad29a7e3',
    'va/va_enc_h264.h': '2474cc028a8e77d17cb46c825c1688f749ce09f4bf18efc15aae7e77045814e5',
    'va/va_enc_hevc.h': '2264e100efce0246c27eca53fad5298d9f744465e0fb7168b6b62f38a7e345af',
    'va/va_enc_jpeg.h': '5e864e285352bffa2a9de26d61064f501af0bdce984ee7fa616a119eeccec7c3',
    'va/va_enc_mpeg2.h': '4aebd65137ef7089560bf82a68a15a7a2530fce1f0eae185a0f219539e5b246f',
    'va/va_enc_vp8.h': '020fb8f4891875b8226e606537d20ce143e6151bccfc8f827bad8cadba4778cd',
    'va/va_enc_vp9.h': '493bda53db163ca8e48391b4f60cd9c1162e6b4f033748de5a0c8f94920eb7ec',
    'va/va_fei.h': '0b28d6e5a50035e1e58d76082512f530c6989b1035cdda39a62cfc3fe045601b',
    'va/va_fei_h264.h': '928c2d075056236335368b78b4e6e3eb3f443cf966b651f02b5f7132976bce55',
    'va/va_fei_hevc.h': '1796a2884b01c4dcedd3f91388c1af7bd0c5abf126d97076938b3ec4d55efa11',
    'va/va_prot.h': '032428ed1fc5013ac53f41916b8c9926101c2fb273a69bdd951a97b8f77af177',
    'va/va_str.h': '9d2f5b9ea4f41da38cbe9575bef1f59deb920d7f6736a0843f7e712d20cbf058',
    'va/va_version.h': 'd1c9124f51c2fc7735edb73c89c932a24122beaaca41b54f43eb293ff57347c0',
    'va/va_vpp.h': '739c6182aded885dde3774b58b7cba408f615d95bf29650819776a5f1aa139a4',
    'artifact': 'libva-dev=2.17.0-1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
_VARectangle: struct, 8 bytes
  x: c_int16 @ 0
  y: c_int16 @ 2
  width: c_uint16 @ 4
  height: c_uint16 @ 6

_VAMotionVector: struct, 8 bytes
  mv0: c_int16 * 2 @ 0
  mv1: c_int16 * 2 @ 4

_VAConfigAttrib: struct, 8 bytes
  type: VAConfigAttribType @ 0
  value: c_uint32 @ 4

_VAConfigAttribValDecJPEG: union, 4 bytes
  bits: _VAConfigAttribValDecJPEG_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValDecJPEG_bits: struct, 4 bytes
  rotation: c_uint32:4 @ 0.0
  reserved: c_uint32:28 @ 0.4

_VAConfigAttribValMaxFrameSize: union, 4 bytes
  bits: _VAConfigAttribValMaxFrameSize_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValMaxFrameSize_bits: struct, 4 bytes
  max_frame_size: c_uint32:1 @ 0.0
  multiple_pass: c_uint32:1 @ 0.1
  reserved: c_uint32:30 @ 0.2

_VAConfigAttribValEncJPEG: union, 4 bytes
  bits: _VAConfigAttribValEncJPEG_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValEncJPEG_bits: struct, 4 bytes
  arithmatic_coding_mode: c_uint32:1 @ 0.0
  progressive_dct_mode: c_uint32:1 @ 0.1
  non_interleaved_mode: c_uint32:1 @ 0.2
  differential_mode: c_uint32:1 @ 0.3
  max_num_components: c_uint32:3 @ 0.4
  max_num_scans: c_uint32:4 @ 0.7
  max_num_huffman_tables: c_uint32:3 @ 1.3
  max_num_quantization_tables: c_uint32:3 @ 1.6

_VAConfigAttribValEncROI: union, 4 bytes
  bits: _VAConfigAttribValEncROI_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValEncROI_bits: struct, 4 bytes
  num_roi_regions: c_uint32:8 @ 0.0
  roi_rc_priority_support: c_uint32:1 @ 1.0
  roi_rc_qp_delta_support: c_uint32:1 @ 1.1
  reserved: c_uint32:22 @ 1.2

_VAConfigAttribValEncRateControlExt: union, 4 bytes
  bits: _VAConfigAttribValEncRateControlExt_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValEncRateControlExt_bits: struct, 4 bytes
  max_num_temporal_layers_minus1: c_uint32:8 @ 0.0
  temporal_layer_bitrate_control_flag: c_uint32:1 @ 1.0
  reserved: c_uint32:23 @ 1.1

_VAConfigAttribValMultipleFrame: union, 4 bytes
  bits: _VAConfigAttribValMultipleFrame_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValMultipleFrame_bits: struct, 4 bytes
  max_num_concurrent_frames: c_uint32:8 @ 0.0
  mixed_quality_level: c_uint32:1 @ 1.0
  reserved: c_uint32:23 @ 1.1

_VAConfigAttribValContextPriority: union, 4 bytes
  bits: _VAConfigAttribValContextPriority_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValContextPriority_bits: struct, 4 bytes
  priority: c_uint32:16 @ 0.0
  reserved: c_uint32:16 @ 2.0

_VAConfigAttribValEncPerBlockControl: union, 4 bytes
  bits: _VAConfigAttribValEncPerBlockControl_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValEncPerBlockControl_bits: struct, 4 bytes
  delta_qp_support: c_uint32:1 @ 0.0
  log2_delta_qp_block_size: c_uint32:4 @ 0.1
  delta_qp_size_in_bytes: c_uint32:3 @ 0.5
  reserved: c_uint32:24 @ 1.0

_VAGenericValue: struct, 16 bytes, by address
  type: VAGenericValueType @ 0
  value: _VAGenericValue_value @ 8

_VAGenericValue_value: union, 8 bytes, by address
  i: c_int32 @ 0
  f: c_float @ 0
  p: c_void_p @ 0
  fn: VAGenericFunc @ 0

_VASurfaceAttrib: struct, 24 bytes
  type: VASurfaceAttribType @ 0
  flags: c_uint32 @ 4
  value: VAGenericValue @ 8

_VASurfaceAttribExternalBuffers: struct, 80 bytes
  pixel_format: c_uint32 @ 0
  width: c_uint32 @ 4
  height: c_uint32 @ 8
  data_size: c_uint32 @ 12
  num_planes: c_uint32 @ 16
  pitches: c_uint32 * 4 @ 20
  offsets: c_uint32 * 4 @ 36
  buffers: POINTER(c_size_t) @ 56
  num_buffers: c_uint32 @ 64
  flags: c_uint32 @ 68
  private_data: c_void_p @ 72

_VAContextParameterUpdateBuffer: struct, 40 bytes
  flags: _VAContextParameterUpdateBuffer_flags @ 0
  context_priority: VAConfigAttribValContextPriority @ 4
  reserved: c_uint32 * 8 @ 8

_VAContextParameterUpdateBuffer_flags: union, 4 bytes
  bits: _VAContextParameterUpdateBuffer_flags_bits @ 0
  value: c_uint32 @ 0

_VAContextParameterUpdateBuffer_flags_bits: struct, 4 bytes
  context_priority_update: c_uint32:1 @ 0.0
  reserved: c_uint32:31 @ 0.1

_VAEncryptionSegmentInfo: struct, 112 bytes
  segment_start_offset: c_uint32 @ 0
  segment_length: c_uint32 @ 4
  partial_aes_block_size: c_uint32 @ 8
  init_byte_length: c_uint32 @ 12
  aes_cbc_iv_or_ctr: c_uint8 * 64 @ 16
  va_reserved: c_uint32 * 8 @ 80

_VAEncryptionParameters: struct, 200 bytes
  encryption_type: c_uint32 @ 0
  num_segments: c_uint32 @ 4
  segment_info: POINTER(VAEncryptionSegmentInfo) @ 8
  status_report_index: c_uint32 @ 16
  size_of_length: c_uint32 @ 20
  wrapped_decrypt_blob: c_uint8 * 64 @ 24
  wrapped_encrypt_blob: c_uint8 * 64 @ 88
  key_blob_size: c_uint32 @ 152
  blocks_stripe_encrypted: c_uint32 @ 156
  blocks_stripe_clear: c_uint32 @ 160
  va_reserved: c_uint32 * 8 @ 164

_VAProcessingRateParameterEnc: struct, 16 bytes
  level_idc: c_uint8 @ 0
  reserved: c_uint8 * 3 @ 1
  quality_level: c_uint32 @ 4
  intra_period: c_uint32 @ 8
  ip_period: c_uint32 @ 12

_VAProcessingRateParameterDec: struct, 8 bytes
  level_idc: c_uint8 @ 0
  reserved0: c_uint8 * 3 @ 1
  reserved: c_uint32 @ 4

_VAProcessingRateParameter: struct, 16 bytes
  : _VAProcessingRateParameter_union_proc_buf_enc @ 0

_VAProcessingRateParameter_union_proc_buf_enc: union, 16 bytes
  proc_buf_enc: VAProcessingRateParameterEnc @ 0
  proc_buf_dec: VAProcessingRateParameterDec @ 0

_VAEncPackedHeaderParameterBuffer: struct, 28 bytes
  type: c_uint32 @ 0
  bit_length: c_uint32 @ 4
  has_emulation_bytes: c_uint8 @ 8
  va_reserved: c_uint32 * 4 @ 12

_VAEncMiscParameterBuffer: struct, 4 bytes, by address
  type: VAEncMiscParameterType @ 0
  data: c_uint32 * 0 @ 4

_VAEncMiscParameterTemporalLayerStructure: struct, 152 bytes
  number_of_layers: c_uint32 @ 0
  periodicity: c_uint32 @ 4
  layer_id: c_uint32 * 32 @ 8
  va_reserved: c_uint32 * 4 @ 136

_VAEncMiscParameterRateControl: struct, 60 bytes
  bits_per_second: c_uint32 @ 0
  target_percentage: c_uint32 @ 4
  window_size: c_uint32 @ 8
  initial_qp: c_uint32 @ 12
  min_qp: c_uint32 @ 16
  basic_unit_size: c_uint32 @ 20
  rc_flags: _VAEncMiscParameterRateControl_rc_flags @ 24
  ICQ_quality_factor: c_uint32 @ 28
  max_qp: c_uint32 @ 32
  quality_factor: c_uint32 @ 36
  target_frame_size: c_uint32 @ 40
  va_reserved: c_uint32 * 4 @ 44

_VAEncMiscParameterRateControl_rc_flags: union, 4 bytes
  bits: _VAEncMiscParameterRateControl_rc_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncMiscParameterRateControl_rc_flags_bits: struct, 4 bytes
  reset: c_uint32:1 @ 0.0
  disable_frame_skip: c_uint32:1 @ 0.1
  disable_bit_stuffing: c_uint32:1 @ 0.2
  mb_rate_control: c_uint32:4 @ 0.3
  temporal_id: c_uint32:8 @ 0.7
  cfs_I_frames: c_uint32:1 @ 1.7
  enable_parallel_brc: c_uint32:1 @ 2.0
  enable_dynamic_scaling: c_uint32:1 @ 2.1
  frame_tolerance_mode: c_uint32:2 @ 2.2
  reserved: c_uint32:12 @ 2.4

_VAEncMiscParameterFrameRate: struct, 24 bytes
  framerate: c_uint32 @ 0
  framerate_flags: _VAEncMiscParameterFrameRate_framerate_flags @ 4
  va_reserved: c_uint32 * 4 @ 8

_VAEncMiscParameterFrameRate_framerate_flags: union, 4 bytes
  bits: _VAEncMiscParameterFrameRate_framerate_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncMiscParameterFrameRate_framerate_flags_bits: struct, 4 bytes
  temporal_id: c_uint32:8 @ 0.0
  reserved: c_uint32:24 @ 1.0

_VAEncMiscParameterMaxSliceSize: struct, 20 bytes
  max_slice_size: c_uint32 @ 0
  va_reserved: c_uint32 * 4 @ 4

_VAEncMiscParameterAIR: struct, 28 bytes
  air_num_mbs: c_uint32 @ 0
  air_threshold: c_uint32 @ 4
  air_auto: c_uint32 @ 8
  va_reserved: c_uint32 * 4 @ 12

_VAEncMiscParameterRIR: struct, 28 bytes
  rir_flags: _VAEncMiscParameterRIR_rir_flags @ 0
  intra_insertion_location: c_uint16 @ 4
  intra_insert_size: c_uint16 @ 6
  qp_delta_for_inserted_intra: c_uint8 @ 8
  va_reserved: c_uint32 * 4 @ 12

_VAEncMiscParameterRIR_rir_flags: union, 4 bytes
  bits: _VAEncMiscParameterRIR_rir_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncMiscParameterRIR_rir_flags_bits: struct, 4 bytes
  enable_rir_column: c_uint32:1 @ 0.0
  enable_rir_row: c_uint32:1 @ 0.1
  reserved: c_uint32:30 @ 0.2

_VAEncMiscParameterHRD: struct, 24 bytes
  initial_buffer_fullness: c_uint32 @ 0
  buffer_size: c_uint32 @ 4
  va_reserved: c_uint32 * 4 @ 8

_VAEncMiscParameterBufferMaxFrameSize: struct, 24 bytes
  type: VAEncMiscParameterType @ 0
  max_frame_size: c_uint32 @ 4
  va_reserved: c_uint32 * 4 @ 8

_VAEncMiscParameterBufferMultiPassFrameSize: struct, 56 bytes
  type: VAEncMiscParameterType @ 0
  max_frame_size: c_uint32 @ 4
  reserved: c_uint32 @ 8
  num_passes: c_uint8 @ 12
  delta_qp: POINTER(c_uint8) @ 16
  va_reserved: c_ulong * 4 @ 24

_VAEncMiscParameterBufferQualityLevel: struct, 20 bytes
  quality_level: c_uint32 @ 0
  va_reserved: c_uint32 * 4 @ 4

_VAEncMiscParameterQuantization: struct, 8 bytes
  quantization_flags: _VAEncMiscParameterQuantization_quantization_flags @ 0
  va_reserved: c_uint32 @ 4

_VAEncMiscParameterQuantization_quantization_flags: union, 4 bytes
  bits: _VAEncMiscParameterQuantization_quantization_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncMiscParameterQuantization_quantization_flags_bits: struct, 4 bytes
  disable_trellis: c_uint32:1 @ 0.0
  enable_trellis_I: c_uint32:1 @ 0.1
  enable_trellis_P: c_uint32:1 @ 0.2
  enable_trellis_B: c_uint32:1 @ 0.3
  reserved: c_uint32:28 @ 0.4

_VAEncMiscParameterSkipFrame: struct, 24 bytes
  skip_frame_flag: c_uint8 @ 0
  num_skip_frames: c_uint8 @ 1
  size_skip_frames: c_uint32 @ 4
  va_reserved: c_uint32 * 4 @ 8

_VAEncROI: struct, 10 bytes
  roi_rectangle: VARectangle @ 0
  roi_value: c_int8 @ 8

_VAEncMiscParameterBufferROI: struct, 40 bytes
  num_roi: c_uint32 @ 0
  max_delta_qp: c_int8 @ 4
  min_delta_qp: c_int8 @ 5
  roi: POINTER(VAEncROI) @ 8
  roi_flags: _VAEncMiscParameterBufferROI_roi_flags @ 16
  va_reserved: c_uint32 * 4 @ 20

_VAEncMiscParameterBufferROI_roi_flags: union, 4 bytes
  bits: _VAEncMiscParameterBufferROI_roi_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncMiscParameterBufferROI_roi_flags_bits: struct, 4 bytes
  roi_value_is_qp_delta: c_uint32:1 @ 0.0
  reserved: c_uint32:31 @ 0.1

_VAEncMiscParameterBufferDirtyRect: struct, 16 bytes
  num_roi_rectangle: c_uint32 @ 0
  roi_rectangle: POINTER(VARectangle) @ 8

_VAEncMiscParameterParallelRateControl: struct, 16 bytes
  num_layers: c_uint32 @ 0
  num_b_in_gop: POINTER(c_uint32) @ 8

_VAEncMiscParameterEncQuality: struct, 224 bytes
  : _VAEncMiscParameterEncQuality_union_useRawPicForRef @ 0
  FTQSkipThresholdLUT: c_uint8 * 52 @ 4
  NonFTQSkipThresholdLUT: c_uint16 * 52 @ 56
  reserved: c_uint32 * 16 @ 160

_VAEncMiscParameterEncQuality_union_useRawPicForRef: union, 4 bytes
  : _VAEncMiscParameterEncQuality_union_useRawPicForRef_struct_useRawPicForRef @ 0
  encControls: c_uint32 @ 0

_VAEncMiscParameterEncQuality_union_useRawPicForRef_struct_useRawPicForRef: struct, 4 bytes
  useRawPicForRef: c_uint32:1 @ 0.0
  skipCheckDisable: c_uint32:1 @ 0.1
  FTQOverride: c_uint32:1 @ 0.2
  FTQEnable: c_uint32:1 @ 0.3
  FTQSkipThresholdLUTInput: c_uint32:1 @ 0.4
  NonFTQSkipThresholdLUTInput: c_uint32:1 @ 0.5
  ReservedBit: c_uint32:1 @ 0.6
  directBiasAdjustmentEnable: c_uint32:1 @ 0.7
  globalMotionBiasAdjustmentEnable: c_uint32:1 @ 1.0
  HMEMVCostScalingFactor: c_uint32:2 @ 1.1
  HMEDisable: c_uint32:1 @ 1.3
  SuperHMEDisable: c_uint32:1 @ 1.4
  UltraHMEDisable: c_uint32:1 @ 1.5
  PanicModeDisable: c_uint32:1 @ 1.6
  ForceRepartitionCheck: c_uint32:2 @ 1.7

_VAEncMiscParameterCustomRoundingControl: struct, 4 bytes
  rounding_offset_setting: _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting @ 0

_VAEncMiscParameterCustomRoundingControl_rounding_offset_setting: union, 4 bytes
  bits: _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting_bits @ 0
  value: c_uint32 @ 0

_VAEncMiscParameterCustomRoundingControl_rounding_offset_setting_bits: struct, 4 bytes
  enable_custom_rouding_intra: c_uint32:1 @ 0.0
  rounding_offset_intra: c_uint32:7 @ 0.1
  enable_custom_rounding_inter: c_uint32:1 @ 1.0
  rounding_offset_inter: c_uint32:7 @ 1.1
  reserved: c_uint32:16 @ 2.0

_VASliceParameterBufferBase: struct, 12 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8

_VAHuffmanTableBufferJPEGBaseline: struct, 436 bytes
  load_huffman_table: c_uint8 * 2 @ 0
  huffman_table: _VAHuffmanTableBufferJPEGBaseline_huffman_table * 2 @ 2
  va_reserved: c_uint32 * 4 @ 420

_VAHuffmanTableBufferJPEGBaseline_huffman_table: struct, 208 bytes
  num_dc_codes: c_uint8 * 16 @ 0
  dc_values: c_uint8 * 12 @ 16
  num_ac_codes: c_uint8 * 16 @ 28
  ac_values: c_uint8 * 162 @ 44
  pad: c_uint8 * 2 @ 206

_VAPictureParameterBufferMPEG2: struct, 40 bytes
  horizontal_size: c_uint16 @ 0
  vertical_size: c_uint16 @ 2
  forward_reference_picture: VASurfaceID @ 4
  backward_reference_picture: VASurfaceID @ 8
  picture_coding_type: c_int32 @ 12
  f_code: c_int32 @ 16
  picture_coding_extension: _VAPictureParameterBufferMPEG2_picture_coding_extension @ 20
  va_reserved: c_uint32 * 4 @ 24

_VAPictureParameterBufferMPEG2_picture_coding_extension: union, 4 bytes
  bits: _VAPictureParameterBufferMPEG2_picture_coding_extension_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferMPEG2_picture_coding_extension_bits: struct, 4 bytes
  intra_dc_precision: c_uint32:2 @ 0.0
  picture_structure: c_uint32:2 @ 0.2
  top_field_first: c_uint32:1 @ 0.4
  frame_pred_frame_dct: c_uint32:1 @ 0.5
  concealment_motion_vectors: c_uint32:1 @ 0.6
  q_scale_type: c_uint32:1 @ 0.7
  intra_vlc_format: c_uint32:1 @ 1.0
  alternate_scan: c_uint32:1 @ 1.1
  repeat_first_field: c_uint32:1 @ 1.2
  progressive_frame: c_uint32:1 @ 1.3
  is_first_field: c_uint32:1 @ 1.4

_VAIQMatrixBufferMPEG2: struct, 288 bytes
  load_intra_quantiser_matrix: c_int32 @ 0
  load_non_intra_quantiser_matrix: c_int32 @ 4
  load_chroma_intra_quantiser_matrix: c_int32 @ 8
  load_chroma_non_intra_quantiser_matrix: c_int32 @ 12
  intra_quantiser_matrix: c_uint8 * 64 @ 16
  non_intra_quantiser_matrix: c_uint8 * 64 @ 80
  chroma_intra_quantiser_matrix: c_uint8 * 64 @ 144
  chroma_non_intra_quantiser_matrix: c_uint8 * 64 @ 208
  va_reserved: c_uint32 * 4 @ 272

_VASliceParameterBufferMPEG2: struct, 48 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  macroblock_offset: c_uint32 @ 12
  slice_horizontal_position: c_uint32 @ 16
  slice_vertical_position: c_uint32 @ 20
  quantiser_scale_code: c_int32 @ 24
  intra_slice_flag: c_int32 @ 28
  va_reserved: c_uint32 * 4 @ 32

_VAMacroblockParameterBufferMPEG2: struct, 48 bytes
  macroblock_address: c_uint16 @ 0
  macroblock_type: c_uint8 @ 2
  macroblock_modes: _VAMacroblockParameterBufferMPEG2_macroblock_modes @ 4
  motion_vertical_field_select: c_uint8 @ 8
  PMV: c_int16 * 2 * 2 * 2 @ 10
  coded_block_pattern: c_uint16 @ 26
  num_skipped_macroblocks: c_uint16 @ 28
  va_reserved: c_uint32 * 4 @ 32

_VAMacroblockParameterBufferMPEG2_macroblock_modes: union, 4 bytes
  bits: _VAMacroblockParameterBufferMPEG2_macroblock_modes_bits @ 0
  value: c_uint32 @ 0

_VAMacroblockParameterBufferMPEG2_macroblock_modes_bits: struct, 4 bytes
  frame_motion_type: c_uint32:2 @ 0.0
  field_motion_type: c_uint32:2 @ 0.2
  dct_type: c_uint32:1 @ 0.4

_VAPictureParameterBufferMPEG4: struct, 64 bytes
  vop_width: c_uint16 @ 0
  vop_height: c_uint16 @ 2
  forward_reference_picture: VASurfaceID @ 4
  backward_reference_picture: VASurfaceID @ 8
  vol_fields: _VAPictureParameterBufferMPEG4_vol_fields @ 12
  no_of_sprite_warping_points: c_uint8 @ 16
  sprite_trajectory_du: c_int16 * 3 @ 18
  sprite_trajectory_dv: c_int16 * 3 @ 24
  quant_precision: c_uint8 @ 30
  vop_fields: _VAPictureParameterBufferMPEG4_vop_fields @ 32
  vop_fcode_forward: c_uint8 @ 36
  vop_fcode_backward: c_uint8 @ 37
  vop_time_increment_resolution: c_uint16 @ 38
  num_gobs_in_vop: c_uint8 @ 40
  num_macroblocks_in_gob: c_uint8 @ 41
  TRB: c_int16 @ 42
  TRD: c_int16 @ 44
  va_reserved: c_uint32 * 4 @ 48

_VAPictureParameterBufferMPEG4_vol_fields: union, 4 bytes
  bits: _VAPictureParameterBufferMPEG4_vol_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferMPEG4_vol_fields_bits: struct, 4 bytes
  short_video_header: c_uint32:1 @ 0.0
  chroma_format: c_uint32:2 @ 0.1
  interlaced: c_uint32:1 @ 0.3
  obmc_disable: c_uint32:1 @ 0.4
  sprite_enable: c_uint32:2 @ 0.5
  sprite_warping_accuracy: c_uint32:2 @ 0.7
  quant_type: c_uint32:1 @ 1.1
  quarter_sample: c_uint32:1 @ 1.2
  data_partitioned: c_uint32:1 @ 1.3
  reversible_vlc: c_uint32:1 @ 1.4
  resync_marker_disable: c_uint32:1 @ 1.5

_VAPictureParameterBufferMPEG4_vop_fields: union, 4 bytes
  bits: _VAPictureParameterBufferMPEG4_vop_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferMPEG4_vop_fields_bits: struct, 4 bytes
  vop_coding_type: c_uint32:2 @ 0.0
  backward_reference_vop_coding_type: c_uint32:2 @ 0.2
  vop_rounding_type: c_uint32:1 @ 0.4
  intra_dc_vlc_thr: c_uint32:3 @ 0.5
  top_field_first: c_uint32:1 @ 1.0
  alternate_vertical_scan_flag: c_uint32:1 @ 1.1

_VAIQMatrixBufferMPEG4: struct, 152 bytes
  load_intra_quant_mat: c_int32 @ 0
  load_non_intra_quant_mat: c_int32 @ 4
  intra_quant_mat: c_uint8 * 64 @ 8
  non_intra_quant_mat: c_uint8 * 64 @ 72
  va_reserved: c_uint32 * 4 @ 136

_VASliceParameterBufferMPEG4: struct, 40 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  macroblock_offset: c_uint32 @ 12
  macroblock_number: c_uint32 @ 16
  quant_scale: c_int32 @ 20
  va_reserved: c_uint32 * 4 @ 24

_VAPictureParameterBufferVC1: struct, 104 bytes
  forward_reference_picture: VASurfaceID @ 0
  backward_reference_picture: VASurfaceID @ 4
  inloop_decoded_picture: VASurfaceID @ 8
  sequence_fields: _VAPictureParameterBufferVC1_sequence_fields @ 12
  coded_width: c_uint16 @ 16
  coded_height: c_uint16 @ 18
  entrypoint_fields: _VAPictureParameterBufferVC1_entrypoint_fields @ 20
  conditional_overlap_flag: c_uint8 @ 24
  fast_uvmc_flag: c_uint8 @ 25
  range_mapping_fields: _VAPictureParameterBufferVC1_range_mapping_fields @ 28
  b_picture_fraction: c_uint8 @ 32
  cbp_table: c_uint8 @ 33
  mb_mode_table: c_uint8 @ 34
  range_reduction_frame: c_uint8 @ 35
  rounding_control: c_uint8 @ 36
  post_processing: c_uint8 @ 37
  picture_resolution_index: c_uint8 @ 38
  luma_scale: c_uint8 @ 39
  luma_shift: c_uint8 @ 40
  picture_fields: _VAPictureParameterBufferVC1_picture_fields @ 44
  raw_coding: _VAPictureParameterBufferVC1_raw_coding @ 48
  bitplane_present: _VAPictureParameterBufferVC1_bitplane_present @ 52
  reference_fields: _VAPictureParameterBufferVC1_reference_fields @ 56
  mv_fields: _VAPictureParameterBufferVC1_mv_fields @ 60
  pic_quantizer_fields: _VAPictureParameterBufferVC1_pic_quantizer_fields @ 64
  transform_fields: _VAPictureParameterBufferVC1_transform_fields @ 68
  luma_scale2: c_uint8 @ 72
  luma_shift2: c_uint8 @ 73
  intensity_compensation_field: c_uint8 @ 74
  va_reserved: c_uint32 * 7 @ 76

_VAPictureParameterBufferVC1_sequence_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_sequence_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_sequence_fields_bits: struct, 4 bytes
  pulldown: c_uint32:1 @ 0.0
  interlace: c_uint32:1 @ 0.1
  tfcntrflag: c_uint32:1 @ 0.2
  finterpflag: c_uint32:1 @ 0.3
  psf: c_uint32:1 @ 0.4
  multires: c_uint32:1 @ 0.5
  overlap: c_uint32:1 @ 0.6
  syncmarker: c_uint32:1 @ 0.7
  rangered: c_uint32:1 @ 1.0
  max_b_frames: c_uint32:3 @ 1.1
  profile: c_uint32:2 @ 1.4

_VAPictureParameterBufferVC1_entrypoint_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_entrypoint_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_entrypoint_fields_bits: struct, 4 bytes
  broken_link: c_uint32:1 @ 0.0
  closed_entry: c_uint32:1 @ 0.1
  panscan_flag: c_uint32:1 @ 0.2
  loopfilter: c_uint32:1 @ 0.3

_VAPictureParameterBufferVC1_range_mapping_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_range_mapping_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_range_mapping_fields_bits: struct, 4 bytes
  luma_flag: c_uint32:1 @ 0.0
  luma: c_uint32:3 @ 0.1
  chroma_flag: c_uint32:1 @ 0.4
  chroma: c_uint32:3 @ 0.5

_VAPictureParameterBufferVC1_picture_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_picture_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_picture_fields_bits: struct, 4 bytes
  picture_type: c_uint32:3 @ 0.0
  frame_coding_mode: c_uint32:3 @ 0.3
  top_field_first: c_uint32:1 @ 0.6
  is_first_field: c_uint32:1 @ 0.7
  intensity_compensation: c_uint32:1 @ 1.0

_VAPictureParameterBufferVC1_raw_coding: union, 4 bytes
  flags: _VAPictureParameterBufferVC1_raw_coding_flags @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_raw_coding_flags: struct, 4 bytes
  mv_type_mb: c_uint32:1 @ 0.0
  direct_mb: c_uint32:1 @ 0.1
  skip_mb: c_uint32:1 @ 0.2
  field_tx: c_uint32:1 @ 0.3
  forward_mb: c_uint32:1 @ 0.4
  ac_pred: c_uint32:1 @ 0.5
  overflags: c_uint32:1 @ 0.6

_VAPictureParameterBufferVC1_bitplane_present: union, 4 bytes
  flags: _VAPictureParameterBufferVC1_bitplane_present_flags @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_bitplane_present_flags: struct, 4 bytes
  bp_mv_type_mb: c_uint32:1 @ 0.0
  bp_direct_mb: c_uint32:1 @ 0.1
  bp_skip_mb: c_uint32:1 @ 0.2
  bp_field_tx: c_uint32:1 @ 0.3
  bp_forward_mb: c_uint32:1 @ 0.4
  bp_ac_pred: c_uint32:1 @ 0.5
  bp_overflags: c_uint32:1 @ 0.6

_VAPictureParameterBufferVC1_reference_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_reference_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_reference_fields_bits: struct, 4 bytes
  reference_distance_flag: c_uint32:1 @ 0.0
  reference_distance: c_uint32:5 @ 0.1
  num_reference_pictures: c_uint32:1 @ 0.6
  reference_field_pic_indicator: c_uint32:1 @ 0.7

_VAPictureParameterBufferVC1_mv_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_mv_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_mv_fields_bits: struct, 4 bytes
  mv_mode: c_uint32:3 @ 0.0
  mv_mode2: c_uint32:3 @ 0.3
  mv_table: c_uint32:3 @ 0.6
  two_mv_block_pattern_table: c_uint32:2 @ 1.1
  four_mv_switch: c_uint32:1 @ 1.3
  four_mv_block_pattern_table: c_uint32:2 @ 1.4
  extended_mv_flag: c_uint32:1 @ 1.6
  extended_mv_range: c_uint32:2 @ 1.7
  extended_dmv_flag: c_uint32:1 @ 2.1
  extended_dmv_range: c_uint32:2 @ 2.2

_VAPictureParameterBufferVC1_pic_quantizer_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_pic_quantizer_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_pic_quantizer_fields_bits: struct, 4 bytes
  dquant: c_uint32:2 @ 0.0
  quantizer: c_uint32:2 @ 0.2
  half_qp: c_uint32:1 @ 0.4
  pic_quantizer_scale: c_uint32:5 @ 0.5
  pic_quantizer_type: c_uint32:1 @ 1.2
  dq_frame: c_uint32:1 @ 1.3
  dq_profile: c_uint32:2 @ 1.4
  dq_sb_edge: c_uint32:2 @ 1.6
  dq_db_edge: c_uint32:2 @ 2.0
  dq_binary_level: c_uint32:1 @ 2.2
  alt_pic_quantizer: c_uint32:5 @ 2.3

_VAPictureParameterBufferVC1_transform_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVC1_transform_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVC1_transform_fields_bits: struct, 4 bytes
  variable_sized_transform_flag: c_uint32:1 @ 0.0
  mb_level_transform_type_flag: c_uint32:1 @ 0.1
  frame_level_transform_type: c_uint32:2 @ 0.2
  transform_ac_codingset_idx1: c_uint32:2 @ 0.4
  transform_ac_codingset_idx2: c_uint32:2 @ 0.6
  intra_transform_dc_table: c_uint32:1 @ 1.0

_VASliceParameterBufferVC1: struct, 36 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  macroblock_offset: c_uint32 @ 12
  slice_vertical_position: c_uint32 @ 16
  va_reserved: c_uint32 * 4 @ 20

_VAPictureH264: struct, 36 bytes
  picture_id: VASurfaceID @ 0
  frame_idx: c_uint32 @ 4
  flags: c_uint32 @ 8
  TopFieldOrderCnt: c_int32 @ 12
  BottomFieldOrderCnt: c_int32 @ 16
  va_reserved: c_uint32 * 4 @ 20

_VAPictureParameterBufferH264: struct, 672 bytes
  CurrPic: VAPictureH264 @ 0
  ReferenceFrames: VAPictureH264 * 16 @ 36
  picture_width_in_mbs_minus1: c_uint16 @ 612
  picture_height_in_mbs_minus1: c_uint16 @ 614
  bit_depth_luma_minus8: c_uint8 @ 616
  bit_depth_chroma_minus8: c_uint8 @ 617
  num_ref_frames: c_uint8 @ 618
  seq_fields: _VAPictureParameterBufferH264_seq_fields @ 620
  num_slice_groups_minus1: c_uint8 @ 624
  slice_group_map_type: c_uint8 @ 625
  slice_group_change_rate_minus1: c_uint16 @ 626
  pic_init_qp_minus26: c_int8 @ 628
  pic_init_qs_minus26: c_int8 @ 629
  chroma_qp_index_offset: c_int8 @ 630
  second_chroma_qp_index_offset: c_int8 @ 631
  pic_fields: _VAPictureParameterBufferH264_pic_fields @ 632
  frame_num: c_uint16 @ 636
  va_reserved: c_uint32 * 8 @ 640

_VAPictureParameterBufferH264_seq_fields: union, 4 bytes
  bits: _VAPictureParameterBufferH264_seq_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferH264_seq_fields_bits: struct, 4 bytes
  chroma_format_idc: c_uint32:2 @ 0.0
  residual_colour_transform_flag: c_uint32:1 @ 0.2
  gaps_in_frame_num_value_allowed_flag: c_uint32:1 @ 0.3
  frame_mbs_only_flag: c_uint32:1 @ 0.4
  mb_adaptive_frame_field_flag: c_uint32:1 @ 0.5
  direct_8x8_inference_flag: c_uint32:1 @ 0.6
  MinLumaBiPredSize8x8: c_uint32:1 @ 0.7
  log2_max_frame_num_minus4: c_uint32:4 @ 1.0
  pic_order_cnt_type: c_uint32:2 @ 1.4
  log2_max_pic_order_cnt_lsb_minus4: c_uint32:4 @ 1.6
  delta_pic_order_always_zero_flag: c_uint32:1 @ 2.2

_VAPictureParameterBufferH264_pic_fields: union, 4 bytes
  bits: _VAPictureParameterBufferH264_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferH264_pic_fields_bits: struct, 4 bytes
  entropy_coding_mode_flag: c_uint32:1 @ 0.0
  weighted_pred_flag: c_uint32:1 @ 0.1
  weighted_bipred_idc: c_uint32:2 @ 0.2
  transform_8x8_mode_flag: c_uint32:1 @ 0.4
  field_pic_flag: c_uint32:1 @ 0.5
  constrained_intra_pred_flag: c_uint32:1 @ 0.6
  pic_order_present_flag: c_uint32:1 @ 0.7
  deblocking_filter_control_present_flag: c_uint32:1 @ 1.0
  redundant_pic_cnt_present_flag: c_uint32:1 @ 1.1
  reference_pic_flag: c_uint32:1 @ 1.2

_VAIQMatrixBufferH264: struct, 240 bytes
  ScalingList4x4: c_uint8 * 16 * 6 @ 0
  ScalingList8x8: c_uint8 * 64 * 2 @ 96
  va_reserved: c_uint32 * 4 @ 224

_VASliceParameterBufferH264: struct, 3128 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  slice_data_bit_offset: c_uint16 @ 12
  first_mb_in_slice: c_uint16 @ 14
  slice_type: c_uint8 @ 16
  direct_spatial_mv_pred_flag: c_uint8 @ 17
  num_ref_idx_l0_active_minus1: c_uint8 @ 18
  num_ref_idx_l1_active_minus1: c_uint8 @ 19
  cabac_init_idc: c_uint8 @ 20
  slice_qp_delta: c_int8 @ 21
  disable_deblocking_filter_idc: c_uint8 @ 22
  slice_alpha_c0_offset_div2: c_int8 @ 23
  slice_beta_offset_div2: c_int8 @ 24
  RefPicList0: VAPictureH264 * 32 @ 28
  RefPicList1: VAPictureH264 * 32 @ 1180
  luma_log2_weight_denom: c_uint8 @ 2332
  chroma_log2_weight_denom: c_uint8 @ 2333
  luma_weight_l0_flag: c_uint8 @ 2334
  luma_weight_l0: c_int16 * 32 @ 2336
  luma_offset_l0: c_int16 * 32 @ 2400
  chroma_weight_l0_flag: c_uint8 @ 2464
  chroma_weight_l0: c_int16 * 2 * 32 @ 2466
  chroma_offset_l0: c_int16 * 2 * 32 @ 2594
  luma_weight_l1_flag: c_uint8 @ 2722
  luma_weight_l1: c_int16 * 32 @ 2724
  luma_offset_l1: c_int16 * 32 @ 2788
  chroma_weight_l1_flag: c_uint8 @ 2852
  chroma_weight_l1: c_int16 * 2 * 32 @ 2854
  chroma_offset_l1: c_int16 * 2 * 32 @ 2982
  va_reserved: c_uint32 * 4 @ 3112

_VAEncSliceParameterBuffer: struct, 28 bytes
  start_row_number: c_uint32 @ 0
  slice_height: c_uint32 @ 4
  slice_flags: _VAEncSliceParameterBuffer_slice_flags @ 8
  va_reserved: c_uint32 * 4 @ 12

_VAEncSliceParameterBuffer_slice_flags: union, 4 bytes
  bits: _VAEncSliceParameterBuffer_slice_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncSliceParameterBuffer_slice_flags_bits: struct, 4 bytes
  is_intra: c_uint32:1 @ 0.0
  disable_deblocking_filter_idc: c_uint32:2 @ 0.1
  uses_long_term_ref: c_uint32:1 @ 0.3
  is_long_term_ref: c_uint32:1 @ 0.4

_VAEncSequenceParameterBufferH263: struct, 36 bytes
  intra_period: c_uint32 @ 0
  bits_per_second: c_uint32 @ 4
  frame_rate: c_uint32 @ 8
  initial_qp: c_uint32 @ 12
  min_qp: c_uint32 @ 16
  va_reserved: c_uint32 * 4 @ 20

_VAEncPictureParameterBufferH263: struct, 36 bytes
  reference_picture: VASurfaceID @ 0
  reconstructed_picture: VASurfaceID @ 4
  coded_buf: VABufferID @ 8
  picture_width: c_uint16 @ 12
  picture_height: c_uint16 @ 14
  picture_type: VAEncPictureType @ 16
  va_reserved: c_uint32 * 4 @ 20

_VAEncSequenceParameterBufferMPEG4: struct, 60 bytes
  profile_and_level_indication: c_uint8 @ 0
  intra_period: c_uint32 @ 4
  video_object_layer_width: c_uint32 @ 8
  video_object_layer_height: c_uint32 @ 12
  vop_time_increment_resolution: c_uint32 @ 16
  fixed_vop_rate: c_uint32 @ 20
  fixed_vop_time_increment: c_uint32 @ 24
  bits_per_second: c_uint32 @ 28
  frame_rate: c_uint32 @ 32
  initial_qp: c_uint32 @ 36
  min_qp: c_uint32 @ 40
  va_reserved: c_uint32 * 4 @ 44

_VAEncPictureParameterBufferMPEG4: struct, 44 bytes
  reference_picture: VASurfaceID @ 0
  reconstructed_picture: VASurfaceID @ 4
  coded_buf: VABufferID @ 8
  picture_width: c_uint16 @ 12
  picture_height: c_uint16 @ 14
  modulo_time_base: c_uint32 @ 16
  vop_time_increment: c_uint32 @ 20
  picture_type: VAEncPictureType @ 24
  va_reserved: c_uint32 * 4 @ 28

_VACodedBufferSegment: struct, 48 bytes
  size: c_uint32 @ 0
  bit_offset: c_uint32 @ 4
  status: c_uint32 @ 8
  reserved: c_uint32 @ 12
  buf: c_void_p @ 16
  next: c_void_p @ 24
  va_reserved: c_uint32 * 4 @ 32

VABufferInfo: struct, 40 bytes
  handle: c_size_t @ 0
  type: c_uint32 @ 8
  mem_type: c_uint32 @ 12
  mem_size: c_size_t @ 16
  va_reserved: c_uint32 * 4 @ 24

_VASurfaceDecodeMBErrors: struct, 32 bytes
  status: c_int32 @ 0
  start_mb: c_uint32 @ 4
  end_mb: c_uint32 @ 8
  decode_error_type: VADecodeErrorType @ 12
  num_mb: c_uint32 @ 16
  va_reserved: c_uint32 * 3 @ 20

_VAImageFormat: struct, 48 bytes
  fourcc: c_uint32 @ 0
  byte_order: c_uint32 @ 4
  bits_per_pixel: c_uint32 @ 8
  depth: c_uint32 @ 12
  red_mask: c_uint32 @ 16
  green_mask: c_uint32 @ 20
  blue_mask: c_uint32 @ 24
  alpha_mask: c_uint32 @ 28
  va_reserved: c_uint32 * 4 @ 32

_VAImage: struct, 120 bytes
  image_id: VAImageID @ 0
  format: VAImageFormat @ 4
  buf: VABufferID @ 52
  width: c_uint16 @ 56
  height: c_uint16 @ 58
  data_size: c_uint32 @ 60
  num_planes: c_uint32 @ 64
  pitches: c_uint32 * 3 @ 68
  offsets: c_uint32 * 3 @ 80
  num_palette_entries: c_int32 @ 92
  entry_bytes: c_int32 @ 96
  component_order: c_int8 * 4 @ 100
  va_reserved: c_uint32 * 4 @ 104

_VADisplayAttribValSubDevice: union, 4 bytes
  bits: _VADisplayAttribValSubDevice_bits @ 0
  value: c_uint32 @ 0

_VADisplayAttribValSubDevice_bits: struct, 4 bytes
  current_sub_device: c_uint32:4 @ 0.0
  sub_device_count: c_uint32:4 @ 0.4
  reserved: c_uint32:8 @ 1.0
  sub_device_mask: c_uint32:16 @ 2.0

_VADisplayAttribute: struct, 36 bytes
  type: VADisplayAttribType @ 0
  min_value: c_int32 @ 4
  max_value: c_int32 @ 8
  value: c_int32 @ 12
  flags: c_uint32 @ 16
  va_reserved: c_uint32 * 4 @ 20

_VAPictureHEVC: struct, 28 bytes
  picture_id: VASurfaceID @ 0
  pic_order_cnt: c_int32 @ 4
  flags: c_uint32 @ 8
  va_reserved: c_uint32 * 4 @ 12

_VACopyObject: struct, 40 bytes
  obj_type: VACopyObjectType @ 0
  object: _VACopyObject_object @ 4
  va_reserved: c_uint32 * 8 @ 8

_VACopyObject_object: union, 4 bytes
  surface_id: VASurfaceID @ 0
  buffer_id: VABufferID @ 0

_VACopyOption: union, 4 bytes
  bits: _VACopyOption_bits @ 0
  value: c_uint32 @ 0

_VACopyOption_bits: struct, 4 bytes
  va_copy_sync: c_uint32:2 @ 0.0
  va_copy_mode: c_uint32:4 @ 0.2
  reserved: c_uint32:26 @ 0.6

_VAPictureParameterBufferHEVC: struct, 604 bytes
  CurrPic: VAPictureHEVC @ 0
  ReferenceFrames: VAPictureHEVC * 15 @ 28
  pic_width_in_luma_samples: c_uint16 @ 448
  pic_height_in_luma_samples: c_uint16 @ 450
  pic_fields: _VAPictureParameterBufferHEVC_pic_fields @ 452
  sps_max_dec_pic_buffering_minus1: c_uint8 @ 456
  bit_depth_luma_minus8: c_uint8 @ 457
  bit_depth_chroma_minus8: c_uint8 @ 458
  pcm_sample_bit_depth_luma_minus1: c_uint8 @ 459
  pcm_sample_bit_depth_chroma_minus1: c_uint8 @ 460
  log2_min_luma_coding_block_size_minus3: c_uint8 @ 461
  log2_diff_max_min_luma_coding_block_size: c_uint8 @ 462
  log2_min_transform_block_size_minus2: c_uint8 @ 463
  log2_diff_max_min_transform_block_size: c_uint8 @ 464
  log2_min_pcm_luma_coding_block_size_minus3: c_uint8 @ 465
  log2_diff_max_min_pcm_luma_coding_block_size: c_uint8 @ 466
  max_transform_hierarchy_depth_intra: c_uint8 @ 467
  max_transform_hierarchy_depth_inter: c_uint8 @ 468
  init_qp_minus26: c_int8 @ 469
  diff_cu_qp_delta_depth: c_uint8 @ 470
  pps_cb_qp_offset: c_int8 @ 471
  pps_cr_qp_offset: c_int8 @ 472
  log2_parallel_merge_level_minus2: c_uint8 @ 473
  num_tile_columns_minus1: c_uint8 @ 474
  num_tile_rows_minus1: c_uint8 @ 475
  column_width_minus1: c_uint16 * 19 @ 476
  row_height_minus1: c_uint16 * 21 @ 514
  slice_parsing_fields: _VAPictureParameterBufferHEVC_slice_parsing_fields @ 556
  log2_max_pic_order_cnt_lsb_minus4: c_uint8 @ 560
  num_short_term_ref_pic_sets: c_uint8 @ 561
  num_long_term_ref_pic_sps: c_uint8 @ 562
  num_ref_idx_l0_default_active_minus1: c_uint8 @ 563
  num_ref_idx_l1_default_active_minus1: c_uint8 @ 564
  pps_beta_offset_div2: c_int8 @ 565
  pps_tc_offset_div2: c_int8 @ 566
  num_extra_slice_header_bits: c_uint8 @ 567
  st_rps_bits: c_uint32 @ 568
  va_reserved: c_uint32 * 8 @ 572

_VAPictureParameterBufferHEVC_pic_fields: union, 4 bytes
  bits: _VAPictureParameterBufferHEVC_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferHEVC_pic_fields_bits: struct, 4 bytes
  chroma_format_idc: c_uint32:2 @ 0.0
  separate_colour_plane_flag: c_uint32:1 @ 0.2
  pcm_enabled_flag: c_uint32:1 @ 0.3
  scaling_list_enabled_flag: c_uint32:1 @ 0.4
  transform_skip_enabled_flag: c_uint32:1 @ 0.5
  amp_enabled_flag: c_uint32:1 @ 0.6
  strong_intra_smoothing_enabled_flag: c_uint32:1 @ 0.7
  sign_data_hiding_enabled_flag: c_uint32:1 @ 1.0
  constrained_intra_pred_flag: c_uint32:1 @ 1.1
  cu_qp_delta_enabled_flag: c_uint32:1 @ 1.2
  weighted_pred_flag: c_uint32:1 @ 1.3
  weighted_bipred_flag: c_uint32:1 @ 1.4
  transquant_bypass_enabled_flag: c_uint32:1 @ 1.5
  tiles_enabled_flag: c_uint32:1 @ 1.6
  entropy_coding_sync_enabled_flag: c_uint32:1 @ 1.7
  pps_loop_filter_across_slices_enabled_flag: c_uint32:1 @ 2.0
  loop_filter_across_tiles_enabled_flag: c_uint32:1 @ 2.1
  pcm_loop_filter_disabled_flag: c_uint32:1 @ 2.2
  NoPicReorderingFlag: c_uint32:1 @ 2.3
  NoBiPredFlag: c_uint32:1 @ 2.4
  ReservedBits: c_uint32:11 @ 2.5

_VAPictureParameterBufferHEVC_slice_parsing_fields: union, 4 bytes
  bits: _VAPictureParameterBufferHEVC_slice_parsing_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferHEVC_slice_parsing_fields_bits: struct, 4 bytes
  lists_modification_present_flag: c_uint32:1 @ 0.0
  long_term_ref_pics_present_flag: c_uint32:1 @ 0.1
  sps_temporal_mvp_enabled_flag: c_uint32:1 @ 0.2
  cabac_init_present_flag: c_uint32:1 @ 0.3
  output_flag_present_flag: c_uint32:1 @ 0.4
  dependent_slice_segments_enabled_flag: c_uint32:1 @ 0.5
  pps_slice_chroma_qp_offsets_present_flag: c_uint32:1 @ 0.6
  sample_adaptive_offset_enabled_flag: c_uint32:1 @ 0.7
  deblocking_filter_override_enabled_flag: c_uint32:1 @ 1.0
  pps_disable_deblocking_filter_flag: c_uint32:1 @ 1.1
  slice_segment_header_extension_present_flag: c_uint32:1 @ 1.2
  RapPicFlag: c_uint32:1 @ 1.3
  IdrPicFlag: c_uint32:1 @ 1.4
  IntraPicFlag: c_uint32:1 @ 1.5
  ReservedBits: c_uint32:18 @ 1.6

_VAPictureParameterBufferHEVCRext: struct, 24 bytes
  range_extension_pic_fields: _VAPictureParameterBufferHEVCRext_range_extension_pic_fields @ 0
  diff_cu_chroma_qp_offset_depth: c_uint8 @ 4
  chroma_qp_offset_list_len_minus1: c_uint8 @ 5
  log2_sao_offset_scale_luma: c_uint8 @ 6
  log2_sao_offset_scale_chroma: c_uint8 @ 7
  log2_max_transform_skip_block_size_minus2: c_uint8 @ 8
  cb_qp_offset_list: c_int8 * 6 @ 9
  cr_qp_offset_list: c_int8 * 6 @ 15

_VAPictureParameterBufferHEVCRext_range_extension_pic_fields: union, 4 bytes
  bits: _VAPictureParameterBufferHEVCRext_range_extension_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferHEVCRext_range_extension_pic_fields_bits: struct, 4 bytes
  transform_skip_rotation_enabled_flag: c_uint32:1 @ 0.0
  transform_skip_context_enabled_flag: c_uint32:1 @ 0.1
  implicit_rdpcm_enabled_flag: c_uint32:1 @ 0.2
  explicit_rdpcm_enabled_flag: c_uint32:1 @ 0.3
  extended_precision_processing_flag: c_uint32:1 @ 0.4
  intra_smoothing_disabled_flag: c_uint32:1 @ 0.5
  high_precision_offsets_enabled_flag: c_uint32:1 @ 0.6
  persistent_rice_adaptation_enabled_flag: c_uint32:1 @ 0.7
  cabac_bypass_alignment_enabled_flag: c_uint32:1 @ 1.0
  cross_component_prediction_enabled_flag: c_uint32:1 @ 1.1
  chroma_qp_offset_list_enabled_flag: c_uint32:1 @ 1.2
  reserved: c_uint32:21 @ 1.3

_VAPictureParameterBufferHEVCScc: struct, 780 bytes
  screen_content_pic_fields: _VAPictureParameterBufferHEVCScc_screen_content_pic_fields @ 0
  palette_max_size: c_uint8 @ 4
  delta_palette_max_predictor_size: c_uint8 @ 5
  predictor_palette_size: c_uint8 @ 6
  predictor_palette_entries: c_uint16 * 128 * 3 @ 8
  pps_act_y_qp_offset_plus5: c_int8 @ 776
  pps_act_cb_qp_offset_plus5: c_int8 @ 777
  pps_act_cr_qp_offset_plus3: c_int8 @ 778

_VAPictureParameterBufferHEVCScc_screen_content_pic_fields: union, 4 bytes
  bits: _VAPictureParameterBufferHEVCScc_screen_content_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferHEVCScc_screen_content_pic_fields_bits: struct, 4 bytes
  pps_curr_pic_ref_enabled_flag: c_uint32:1 @ 0.0
  palette_mode_enabled_flag: c_uint32:1 @ 0.1
  motion_vector_resolution_control_idc: c_uint32:2 @ 0.2
  intra_boundary_filtering_disabled_flag: c_uint32:1 @ 0.4
  residual_adaptive_colour_transform_enabled_flag: c_uint32:1 @ 0.5
  pps_slice_act_qp_offsets_present_flag: c_uint32:1 @ 0.6
  reserved: c_uint32:25 @ 0.7

_VAPictureParameterBufferHEVCExtension: struct, 1408 bytes
  base: VAPictureParameterBufferHEVC @ 0
  rext: VAPictureParameterBufferHEVCRext @ 604
  scc: VAPictureParameterBufferHEVCScc @ 628

_VASliceParameterBufferHEVC: struct, 264 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  slice_data_byte_offset: c_uint32 @ 12
  slice_segment_address: c_uint32 @ 16
  RefPicList: c_uint8 * 15 * 2 @ 20
  LongSliceFlags: _VASliceParameterBufferHEVC_LongSliceFlags @ 52
  collocated_ref_idx: c_uint8 @ 56
  num_ref_idx_l0_active_minus1: c_uint8 @ 57
  num_ref_idx_l1_active_minus1: c_uint8 @ 58
  slice_qp_delta: c_int8 @ 59
  slice_cb_qp_offset: c_int8 @ 60
  slice_cr_qp_offset: c_int8 @ 61
  slice_beta_offset_div2: c_int8 @ 62
  slice_tc_offset_div2: c_int8 @ 63
  luma_log2_weight_denom: c_uint8 @ 64
  delta_chroma_log2_weight_denom: c_int8 @ 65
  delta_luma_weight_l0: c_int8 * 15 @ 66
  luma_offset_l0: c_int8 * 15 @ 81
  delta_chroma_weight_l0: c_int8 * 2 * 15 @ 96
  ChromaOffsetL0: c_int8 * 2 * 15 @ 126
  delta_luma_weight_l1: c_int8 * 15 @ 156
  luma_offset_l1: c_int8 * 15 @ 171
  delta_chroma_weight_l1: c_int8 * 2 * 15 @ 186
  ChromaOffsetL1: c_int8 * 2 * 15 @ 216
  five_minus_max_num_merge_cand: c_uint8 @ 246
  num_entry_point_offsets: c_uint16 @ 248
  entry_offset_to_subset_array: c_uint16 @ 250
  slice_data_num_emu_prevn_bytes: c_uint16 @ 252
  va_reserved: c_uint32 * 2 @ 256

_VASliceParameterBufferHEVC_LongSliceFlags: union, 4 bytes
  value: c_uint32 @ 0
  fields: _VASliceParameterBufferHEVC_LongSliceFlags_fields @ 0

_VASliceParameterBufferHEVC_LongSliceFlags_fields: struct, 4 bytes
  LastSliceOfPic: c_uint32:1 @ 0.0
  dependent_slice_segment_flag: c_uint32:1 @ 0.1
  slice_type: c_uint32:2 @ 0.2
  color_plane_id: c_uint32:2 @ 0.4
  slice_sao_luma_flag: c_uint32:1 @ 0.6
  slice_sao_chroma_flag: c_uint32:1 @ 0.7
  mvd_l1_zero_flag: c_uint32:1 @ 1.0
  cabac_init_flag: c_uint32:1 @ 1.1
  slice_temporal_mvp_enabled_flag: c_uint32:1 @ 1.2
  slice_deblocking_filter_disabled_flag: c_uint32:1 @ 1.3
  collocated_from_l0_flag: c_uint32:1 @ 1.4
  slice_loop_filter_across_slices_enabled_flag: c_uint32:1 @ 1.5
  reserved: c_uint32:18 @ 1.6

_VASliceParameterBufferHEVCRext: struct, 188 bytes
  luma_offset_l0: c_int16 * 15 @ 0
  ChromaOffsetL0: c_int16 * 2 * 15 @ 30
  luma_offset_l1: c_int16 * 15 @ 90
  ChromaOffsetL1: c_int16 * 2 * 15 @ 120
  slice_ext_flags: _VASliceParameterBufferHEVCRext_slice_ext_flags @ 180
  slice_act_y_qp_offset: c_int8 @ 184
  slice_act_cb_qp_offset: c_int8 @ 185
  slice_act_cr_qp_offset: c_int8 @ 186

_VASliceParameterBufferHEVCRext_slice_ext_flags: union, 4 bytes
  bits: _VASliceParameterBufferHEVCRext_slice_ext_flags_bits @ 0
  value: c_uint32 @ 0

_VASliceParameterBufferHEVCRext_slice_ext_flags_bits: struct, 4 bytes
  cu_chroma_qp_offset_enabled_flag: c_uint32:1 @ 0.0
  use_integer_mv_flag: c_uint32:1 @ 0.1
  reserved: c_uint32:30 @ 0.2

_VASliceParameterBufferHEVCExtension: struct, 452 bytes
  base: VASliceParameterBufferHEVC @ 0
  rext: VASliceParameterBufferHEVCRext @ 264

_VAIQMatrixBufferHEVC: struct, 1016 bytes
  ScalingList4x4: c_uint8 * 16 * 6 @ 0
  ScalingList8x8: c_uint8 * 64 * 6 @ 96
  ScalingList16x16: c_uint8 * 64 * 6 @ 480
  ScalingList32x32: c_uint8 * 64 * 2 @ 864
  ScalingListDC16x16: c_uint8 * 6 @ 992
  ScalingListDC32x32: c_uint8 * 2 @ 998
  va_reserved: c_uint32 * 4 @ 1000

_VAPictureParameterBufferJPEGBaseline: struct, 1060 bytes
  picture_width: c_uint16 @ 0
  picture_height: c_uint16 @ 2
  components: _VAPictureParameterBufferJPEGBaseline_components * 255 @ 4
  num_components: c_uint8 @ 1024
  color_space: c_uint8 @ 1025
  rotation: c_uint32 @ 1028
  va_reserved: c_uint32 * 7 @ 1032

_VAPictureParameterBufferJPEGBaseline_components: struct, 4 bytes
  component_id: c_uint8 @ 0
  h_sampling_factor: c_uint8 @ 1
  v_sampling_factor: c_uint8 @ 2
  quantiser_table_selector: c_uint8 @ 3

_VAIQMatrixBufferJPEGBaseline: struct, 276 bytes
  load_quantiser_table: c_uint8 * 4 @ 0
  quantiser_table: c_uint8 * 64 * 4 @ 4
  va_reserved: c_uint32 * 4 @ 260

_VASliceParameterBufferJPEGBaseline: struct, 56 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  slice_horizontal_position: c_uint32 @ 12
  slice_vertical_position: c_uint32 @ 16
  components: _VASliceParameterBufferJPEGBaseline_components * 4 @ 20
  num_components: c_uint8 @ 32
  restart_interval: c_uint16 @ 34
  num_mcus: c_uint32 @ 36
  va_reserved: c_uint32 * 4 @ 40

_VASliceParameterBufferJPEGBaseline_components: struct, 3 bytes
  component_selector: c_uint8 @ 0
  dc_table_selector: c_uint8 @ 1
  ac_table_selector: c_uint8 @ 2

_VABoolCoderContextVPX: struct, 3 bytes
  range: c_uint8 @ 0
  value: c_uint8 @ 1
  count: c_uint8 @ 2

_VAPictureParameterBufferVP8: struct, 112 bytes
  frame_width: c_uint32 @ 0
  frame_height: c_uint32 @ 4
  last_ref_frame: VASurfaceID @ 8
  golden_ref_frame: VASurfaceID @ 12
  alt_ref_frame: VASurfaceID @ 16
  out_of_loop_frame: VASurfaceID @ 20
  pic_fields: _VAPictureParameterBufferVP8_pic_fields @ 24
  mb_segment_tree_probs: c_uint8 * 3 @ 28
  loop_filter_level: c_uint8 * 4 @ 31
  loop_filter_deltas_ref_frame: c_int8 * 4 @ 35
  loop_filter_deltas_mode: c_int8 * 4 @ 39
  prob_skip_false: c_uint8 @ 43
  prob_intra: c_uint8 @ 44
  prob_last: c_uint8 @ 45
  prob_gf: c_uint8 @ 46
  y_mode_probs: c_uint8 * 4 @ 47
  uv_mode_probs: c_uint8 * 3 @ 51
  mv_probs: c_uint8 * 19 * 2 @ 54
  bool_coder_ctx: VABoolCoderContextVPX @ 92
  va_reserved: c_uint32 * 4 @ 96

_VAPictureParameterBufferVP8_pic_fields: union, 4 bytes
  bits: _VAPictureParameterBufferVP8_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VAPictureParameterBufferVP8_pic_fields_bits: struct, 4 bytes
  key_frame: c_uint32:1 @ 0.0
  version: c_uint32:3 @ 0.1
  segmentation_enabled: c_uint32:1 @ 0.4
  update_mb_segmentation_map: c_uint32:1 @ 0.5
  update_segment_feature_data: c_uint32:1 @ 0.6
  filter_type: c_uint32:1 @ 0.7
  sharpness_level: c_uint32:3 @ 1.0
  loop_filter_adj_enable: c_uint32:1 @ 1.3
  mode_ref_lf_delta_update: c_uint32:1 @ 1.4
  sign_bias_golden: c_uint32:1 @ 1.5
  sign_bias_alternate: c_uint32:1 @ 1.6
  mb_no_coeff_skip: c_uint32:1 @ 1.7
  loop_filter_disable: c_uint32:1 @ 2.0

_VASliceParameterBufferVP8: struct, 72 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  macroblock_offset: c_uint32 @ 12
  num_of_partitions: c_uint8 @ 16
  partition_size: c_uint32 * 9 @ 20
  va_reserved: c_uint32 * 4 @ 56

_VAProbabilityDataBufferVP8: struct, 1072 bytes
  dct_coeff_probs: c_uint8 * 11 * 3 * 8 * 4 @ 0
  va_reserved: c_uint32 * 4 @ 1056

_VAIQMatrixBufferVP8: struct, 64 bytes
  quantization_index: c_uint16 * 6 * 4 @ 0
  va_reserved: c_uint32 * 4 @ 48

_VADecPictureParameterBufferVP9: struct, 92 bytes
  frame_width: c_uint16 @ 0
  frame_height: c_uint16 @ 2
  reference_frames: VASurfaceID * 8 @ 4
  pic_fields: _VADecPictureParameterBufferVP9_pic_fields @ 36
  filter_level: c_uint8 @ 40
  sharpness_level: c_uint8 @ 41
  log2_tile_rows: c_uint8 @ 42
  log2_tile_columns: c_uint8 @ 43
  frame_header_length_in_bytes: c_uint8 @ 44
  first_partition_size: c_uint16 @ 46
  mb_segment_tree_probs: c_uint8 * 7 @ 48
  segment_pred_probs: c_uint8 * 3 @ 55
  profile: c_uint8 @ 58
  bit_depth: c_uint8 @ 59
  va_reserved: c_uint32 * 8 @ 60

_VADecPictureParameterBufferVP9_pic_fields: union, 4 bytes
  bits: _VADecPictureParameterBufferVP9_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VADecPictureParameterBufferVP9_pic_fields_bits: struct, 4 bytes
  subsampling_x: c_uint32:1 @ 0.0
  subsampling_y: c_uint32:1 @ 0.1
  frame_type: c_uint32:1 @ 0.2
  show_frame: c_uint32:1 @ 0.3
  error_resilient_mode: c_uint32:1 @ 0.4
  intra_only: c_uint32:1 @ 0.5
  allow_high_precision_mv: c_uint32:1 @ 0.6
  mcomp_filter_type: c_uint32:3 @ 0.7
  frame_parallel_decoding_mode: c_uint32:1 @ 1.2
  reset_frame_context: c_uint32:2 @ 1.3
  refresh_frame_context: c_uint32:1 @ 1.5
  frame_context_idx: c_uint32:2 @ 1.6
  segmentation_enabled: c_uint32:1 @ 2.0
  segmentation_temporal_update: c_uint32:1 @ 2.1
  segmentation_update_map: c_uint32:1 @ 2.2
  last_ref_frame: c_uint32:3 @ 2.3
  last_ref_frame_sign_bias: c_uint32:1 @ 2.6
  golden_ref_frame: c_uint32:3 @ 2.7
  golden_ref_frame_sign_bias: c_uint32:1 @ 3.2
  alt_ref_frame: c_uint32:3 @ 3.3
  alt_ref_frame_sign_bias: c_uint32:1 @ 3.6
  lossless_flag: c_uint32:1 @ 3.7

_VASegmentParameterVP9: struct, 36 bytes
  segment_flags: _VASegmentParameterVP9_segment_flags @ 0
  filter_level: c_uint8 * 2 * 4 @ 2
  luma_ac_quant_scale: c_int16 @ 10
  luma_dc_quant_scale: c_int16 @ 12
  chroma_ac_quant_scale: c_int16 @ 14
  chroma_dc_quant_scale: c_int16 @ 16
  va_reserved: c_uint32 * 4 @ 20

_VASegmentParameterVP9_segment_flags: union, 2 bytes
  fields: _VASegmentParameterVP9_segment_flags_fields @ 0
  value: c_uint16 @ 0

_VASegmentParameterVP9_segment_flags_fields: struct, 2 bytes
  segment_reference_enabled: c_uint16:1 @ 0.0
  segment_reference: c_uint16:2 @ 0.1
  segment_reference_skipped: c_uint16:1 @ 0.3

_VASliceParameterBufferVP9: struct, 316 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  seg_param: VASegmentParameterVP9 * 8 @ 12
  va_reserved: c_uint32 * 4 @ 300

VAConfigAttribValDecAV1Features: union, 4 bytes
  bits: VAConfigAttribValDecAV1Features_bits @ 0
  value: c_uint32 @ 0

VAConfigAttribValDecAV1Features_bits: struct, 4 bytes
  lst_support: c_uint32:2 @ 0.0
  reserved: c_uint32:30 @ 0.2

_VASegmentationStructAV1: struct, 156 bytes
  segment_info_fields: _VASegmentationStructAV1_segment_info_fields @ 0
  feature_data: c_int16 * 8 * 8 @ 4
  feature_mask: c_uint8 * 8 @ 132
  va_reserved: c_uint32 * 4 @ 140

_VASegmentationStructAV1_segment_info_fields: union, 4 bytes
  bits: _VASegmentationStructAV1_segment_info_fields_bits @ 0
  value: c_uint32 @ 0

_VASegmentationStructAV1_segment_info_fields_bits: struct, 4 bytes
  enabled: c_uint32:1 @ 0.0
  update_map: c_uint32:1 @ 0.1
  temporal_update: c_uint32:1 @ 0.2
  update_data: c_uint32:1 @ 0.3
  reserved: c_uint32:28 @ 0.4

_VAFilmGrainStructAV1: struct, 176 bytes
  film_grain_info_fields: _VAFilmGrainStructAV1_film_grain_info_fields @ 0
  grain_seed: c_uint16 @ 4
  num_y_points: c_uint8 @ 6
  point_y_value: c_uint8 * 14 @ 7
  point_y_scaling: c_uint8 * 14 @ 21
  num_cb_points: c_uint8 @ 35
  point_cb_value: c_uint8 * 10 @ 36
  point_cb_scaling: c_uint8 * 10 @ 46
  num_cr_points: c_uint8 @ 56
  point_cr_value: c_uint8 * 10 @ 57
  point_cr_scaling: c_uint8 * 10 @ 67
  ar_coeffs_y: c_int8 * 24 @ 77
  ar_coeffs_cb: c_int8 * 25 @ 101
  ar_coeffs_cr: c_int8 * 25 @ 126
  cb_mult: c_uint8 @ 151
  cb_luma_mult: c_uint8 @ 152
  cb_offset: c_uint16 @ 154
  cr_mult: c_uint8 @ 156
  cr_luma_mult: c_uint8 @ 157
  cr_offset: c_uint16 @ 158
  va_reserved: c_uint32 * 4 @ 160

_VAFilmGrainStructAV1_film_grain_info_fields: union, 4 bytes
  bits: _VAFilmGrainStructAV1_film_grain_info_fields_bits @ 0
  value: c_uint32 @ 0

_VAFilmGrainStructAV1_film_grain_info_fields_bits: struct, 4 bytes
  apply_grain: c_uint32:1 @ 0.0
  chroma_scaling_from_luma: c_uint32:1 @ 0.1
  grain_scaling_minus_8: c_uint32:2 @ 0.2
  ar_coeff_lag: c_uint32:2 @ 0.4
  ar_coeff_shift_minus_6: c_uint32:2 @ 0.6
  grain_scale_shift: c_uint32:2 @ 1.0
  overlap_flag: c_uint32:1 @ 1.2
  clip_to_restricted_range: c_uint32:1 @ 1.3
  reserved: c_uint32:20 @ 1.4

_VAWarpedMotionParamsAV1: struct, 56 bytes
  wmtype: VAAV1TransformationType @ 0
  wmmat: c_int32 * 8 @ 4
  invalid: c_uint8 @ 36
  va_reserved: c_uint32 * 4 @ 40

_VADecPictureParameterBufferAV1: struct, 1160 bytes
  profile: c_uint8 @ 0
  order_hint_bits_minus_1: c_uint8 @ 1
  bit_depth_idx: c_uint8 @ 2
  matrix_coefficients: c_uint8 @ 3
  seq_info_fields: _VADecPictureParameterBufferAV1_seq_info_fields @ 4
  current_frame: VASurfaceID @ 8
  current_display_picture: VASurfaceID @ 12
  anchor_frames_num: c_uint8 @ 16
  anchor_frames_list: POINTER(VASurfaceID) @ 24
  frame_width_minus1: c_uint16 @ 32
  frame_height_minus1: c_uint16 @ 34
  output_frame_width_in_tiles_minus_1: c_uint16 @ 36
  output_frame_height_in_tiles_minus_1: c_uint16 @ 38
  ref_frame_map: VASurfaceID * 8 @ 40
  ref_frame_idx: c_uint8 * 7 @ 72
  primary_ref_frame: c_uint8 @ 79
  order_hint: c_uint8 @ 80
  seg_info: VASegmentationStructAV1 @ 84
  film_grain_info: VAFilmGrainStructAV1 @ 240
  tile_cols: c_uint8 @ 416
  tile_rows: c_uint8 @ 417
  width_in_sbs_minus_1: c_uint16 * 63 @ 418
  height_in_sbs_minus_1: c_uint16 * 63 @ 544
  tile_count_minus_1: c_uint16 @ 670
  context_update_tile_id: c_uint16 @ 672
  pic_info_fields: _VADecPictureParameterBufferAV1_pic_info_fields @ 676
  superres_scale_denominator: c_uint8 @ 680
  interp_filter: c_uint8 @ 681
  filter_level: c_uint8 * 2 @ 682
  filter_level_u: c_uint8 @ 684
  filter_level_v: c_uint8 @ 685
  loop_filter_info_fields: _VADecPictureParameterBufferAV1_loop_filter_info_fields @ 686
  ref_deltas: c_int8 * 8 @ 687
  mode_deltas: c_int8 * 2 @ 695
  base_qindex: c_uint8 @ 697
  y_dc_delta_q: c_int8 @ 698
  u_dc_delta_q: c_int8 @ 699
  u_ac_delta_q: c_int8 @ 700
  v_dc_delta_q: c_int8 @ 701
  v_ac_delta_q: c_int8 @ 702
  qmatrix_fields: _VADecPictureParameterBufferAV1_qmatrix_fields @ 704
  mode_control_fields: _VADecPictureParameterBufferAV1_mode_control_fields @ 708
  cdef_damping_minus_3: c_uint8 @ 712
  cdef_bits: c_uint8 @ 713
  cdef_y_strengths: c_uint8 * 8 @ 714
  cdef_uv_strengths: c_uint8 * 8 @ 722
  loop_restoration_fields: _VADecPictureParameterBufferAV1_loop_restoration_fields @ 730
  wm: VAWarpedMotionParamsAV1 * 7 @ 732
  va_reserved: c_uint32 * 8 @ 1124

_VADecPictureParameterBufferAV1_seq_info_fields: union, 4 bytes
  fields: _VADecPictureParameterBufferAV1_seq_info_fields_fields @ 0
  value: c_uint32 @ 0

_VADecPictureParameterBufferAV1_seq_info_fields_fields: struct, 4 bytes
  still_picture: c_uint32:1 @ 0.0
  use_128x128_superblock: c_uint32:1 @ 0.1
  enable_filter_intra: c_uint32:1 @ 0.2
  enable_intra_edge_filter: c_uint32:1 @ 0.3
  enable_interintra_compound: c_uint32:1 @ 0.4
  enable_masked_compound: c_uint32:1 @ 0.5
  enable_dual_filter: c_uint32:1 @ 0.6
  enable_order_hint: c_uint32:1 @ 0.7
  enable_jnt_comp: c_uint32:1 @ 1.0
  enable_cdef: c_uint32:1 @ 1.1
  mono_chrome: c_uint32:1 @ 1.2
  color_range: c_uint32:1 @ 1.3
  subsampling_x: c_uint32:1 @ 1.4
  subsampling_y: c_uint32:1 @ 1.5
  chroma_sample_position: c_uint32:1 @ 1.6
  film_grain_params_present: c_uint32:1 @ 1.7
  reserved: c_uint32:16 @ 2.0

_VADecPictureParameterBufferAV1_pic_info_fields: union, 4 bytes
  bits: _VADecPictureParameterBufferAV1_pic_info_fields_bits @ 0
  value: c_uint32 @ 0

_VADecPictureParameterBufferAV1_pic_info_fields_bits: struct, 4 bytes
  frame_type: c_uint32:2 @ 0.0
  show_frame: c_uint32:1 @ 0.2
  showable_frame: c_uint32:1 @ 0.3
  error_resilient_mode: c_uint32:1 @ 0.4
  disable_cdf_update: c_uint32:1 @ 0.5
  allow_screen_content_tools: c_uint32:1 @ 0.6
  force_integer_mv: c_uint32:1 @ 0.7
  allow_intrabc: c_uint32:1 @ 1.0
  use_superres: c_uint32:1 @ 1.1
  allow_high_precision_mv: c_uint32:1 @ 1.2
  is_motion_mode_switchable: c_uint32:1 @ 1.3
  use_ref_frame_mvs: c_uint32:1 @ 1.4
  disable_frame_end_update_cdf: c_uint32:1 @ 1.5
  uniform_tile_spacing_flag: c_uint32:1 @ 1.6
  allow_warped_motion: c_uint32:1 @ 1.7
  large_scale_tile: c_uint32:1 @ 2.0
  reserved: c_uint32:15 @ 2.1

_VADecPictureParameterBufferAV1_loop_filter_info_fields: union, 1 bytes
  bits: _VADecPictureParameterBufferAV1_loop_filter_info_fields_bits @ 0
  value: c_uint8 @ 0

_VADecPictureParameterBufferAV1_loop_filter_info_fields_bits: struct, 1 bytes
  sharpness_level: c_uint8:3 @ 0.0
  mode_ref_delta_enabled: c_uint8:1 @ 0.3
  mode_ref_delta_update: c_uint8:1 @ 0.4
  reserved: c_uint8:3 @ 0.5

_VADecPictureParameterBufferAV1_qmatrix_fields: union, 2 bytes
  bits: _VADecPictureParameterBufferAV1_qmatrix_fields_bits @ 0
  value: c_uint16 @ 0

_VADecPictureParameterBufferAV1_qmatrix_fields_bits: struct, 2 bytes
  using_qmatrix: c_uint16:1 @ 0.0
  qm_y: c_uint16:4 @ 0.1
  qm_u: c_uint16:4 @ 0.5
  qm_v: c_uint16:4 @ 1.1
  reserved: c_uint16:3 @ 1.5

_VADecPictureParameterBufferAV1_mode_control_fields: union, 4 bytes
  bits: _VADecPictureParameterBufferAV1_mode_control_fields_bits @ 0
  value: c_uint32 @ 0

_VADecPictureParameterBufferAV1_mode_control_fields_bits: struct, 4 bytes
  delta_q_present_flag: c_uint32:1 @ 0.0
  log2_delta_q_res: c_uint32:2 @ 0.1
  delta_lf_present_flag: c_uint32:1 @ 0.3
  log2_delta_lf_res: c_uint32:2 @ 0.4
  delta_lf_multi: c_uint32:1 @ 0.6
  tx_mode: c_uint32:2 @ 0.7
  reference_select: c_uint32:1 @ 1.1
  reduced_tx_set_used: c_uint32:1 @ 1.2
  skip_mode_present: c_uint32:1 @ 1.3
  reserved: c_uint32:20 @ 1.4

_VADecPictureParameterBufferAV1_loop_restoration_fields: union, 2 bytes
  bits: _VADecPictureParameterBufferAV1_loop_restoration_fields_bits @ 0
  value: c_uint16 @ 0

_VADecPictureParameterBufferAV1_loop_restoration_fields_bits: struct, 2 bytes
  yframe_restoration_type: c_uint16:2 @ 0.0
  cbframe_restoration_type: c_uint16:2 @ 0.2
  crframe_restoration_type: c_uint16:2 @ 0.4
  lr_unit_shift: c_uint16:2 @ 0.6
  lr_uv_shift: c_uint16:1 @ 1.0
  reserved: c_uint16:7 @ 1.1

_VASliceParameterBufferAV1: struct, 40 bytes
  slice_data_size: c_uint32 @ 0
  slice_data_offset: c_uint32 @ 4
  slice_data_flag: c_uint32 @ 8
  tile_row: c_uint16 @ 12
  tile_column: c_uint16 @ 14
  tg_start: c_uint16 @ 16
  tg_end: c_uint16 @ 18
  anchor_frame_idx: c_uint8 @ 20
  tile_idx_in_tile_list: c_uint16 @ 22
  va_reserved: c_uint32 * 4 @ 24

VAConfigAttribValEncHEVCFeatures: union, 4 bytes
  bits: VAConfigAttribValEncHEVCFeatures_bits @ 0
  value: c_uint32 @ 0

VAConfigAttribValEncHEVCFeatures_bits: struct, 4 bytes
  separate_colour_planes: c_uint32:2 @ 0.0
  scaling_lists: c_uint32:2 @ 0.2
  amp: c_uint32:2 @ 0.4
  sao: c_uint32:2 @ 0.6
  pcm: c_uint32:2 @ 1.0
  temporal_mvp: c_uint32:2 @ 1.2
  strong_intra_smoothing: c_uint32:2 @ 1.4
  dependent_slices: c_uint32:2 @ 1.6
  sign_data_hiding: c_uint32:2 @ 2.0
  constrained_intra_pred: c_uint32:2 @ 2.2
  transform_skip: c_uint32:2 @ 2.4
  cu_qp_delta: c_uint32:2 @ 2.6
  weighted_prediction: c_uint32:2 @ 3.0
  transquant_bypass: c_uint32:2 @ 3.2
  deblocking_filter_disable: c_uint32:2 @ 3.4
  reserved: c_uint32:2 @ 3.6

VAConfigAttribValEncHEVCBlockSizes: union, 4 bytes
  bits: VAConfigAttribValEncHEVCBlockSizes_bits @ 0
  value: c_uint32 @ 0

VAConfigAttribValEncHEVCBlockSizes_bits: struct, 4 bytes
  log2_max_coding_tree_block_size_minus3: c_uint32:2 @ 0.0
  log2_min_coding_tree_block_size_minus3: c_uint32:2 @ 0.2
  log2_min_luma_coding_block_size_minus3: c_uint32:2 @ 0.4
  log2_max_luma_transform_block_size_minus2: c_uint32:2 @ 0.6
  log2_min_luma_transform_block_size_minus2: c_uint32:2 @ 1.0
  max_max_transform_hierarchy_depth_inter: c_uint32:2 @ 1.2
  min_max_transform_hierarchy_depth_inter: c_uint32:2 @ 1.4
  max_max_transform_hierarchy_depth_intra: c_uint32:2 @ 1.6
  min_max_transform_hierarchy_depth_intra: c_uint32:2 @ 2.0
  log2_max_pcm_coding_block_size_minus3: c_uint32:2 @ 2.2
  log2_min_pcm_coding_block_size_minus3: c_uint32:2 @ 2.4
  reserved: c_uint32:10 @ 2.6

_VAEncSequenceParameterBufferHEVC: struct, 116 bytes
  general_profile_idc: c_uint8 @ 0
  general_level_idc: c_uint8 @ 1
  general_tier_flag: c_uint8 @ 2
  intra_period: c_uint32 @ 4
  intra_idr_period: c_uint32 @ 8
  ip_period: c_uint32 @ 12
  bits_per_second: c_uint32 @ 16
  pic_width_in_luma_samples: c_uint16 @ 20
  pic_height_in_luma_samples: c_uint16 @ 22
  seq_fields: _VAEncSequenceParameterBufferHEVC_seq_fields @ 24
  log2_min_luma_coding_block_size_minus3: c_uint8 @ 28
  log2_diff_max_min_luma_coding_block_size: c_uint8 @ 29
  log2_min_transform_block_size_minus2: c_uint8 @ 30
  log2_diff_max_min_transform_block_size: c_uint8 @ 31
  max_transform_hierarchy_depth_inter: c_uint8 @ 32
  max_transform_hierarchy_depth_intra: c_uint8 @ 33
  pcm_sample_bit_depth_luma_minus1: c_uint32 @ 36
  pcm_sample_bit_depth_chroma_minus1: c_uint32 @ 40
  log2_min_pcm_luma_coding_block_size_minus3: c_uint32 @ 44
  log2_max_pcm_luma_coding_block_size_minus3: c_uint32 @ 48
  vui_parameters_present_flag: c_uint8 @ 52
  vui_fields: _VAEncSequenceParameterBufferHEVC_vui_fields @ 56
  aspect_ratio_idc: c_uint8 @ 60
  sar_width: c_uint32 @ 64
  sar_height: c_uint32 @ 68
  vui_num_units_in_tick: c_uint32 @ 72
  vui_time_scale: c_uint32 @ 76
  min_spatial_segmentation_idc: c_uint16 @ 80
  max_bytes_per_pic_denom: c_uint8 @ 82
  max_bits_per_min_cu_denom: c_uint8 @ 83
  scc_fields: _VAEncSequenceParameterBufferHEVC_scc_fields @ 84
  va_reserved: c_uint32 * 7 @ 88

_VAEncSequenceParameterBufferHEVC_seq_fields: union, 4 bytes
  bits: _VAEncSequenceParameterBufferHEVC_seq_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferHEVC_seq_fields_bits: struct, 4 bytes
  chroma_format_idc: c_uint32:2 @ 0.0
  separate_colour_plane_flag: c_uint32:1 @ 0.2
  bit_depth_luma_minus8: c_uint32:3 @ 0.3
  bit_depth_chroma_minus8: c_uint32:3 @ 0.6
  scaling_list_enabled_flag: c_uint32:1 @ 1.1
  strong_intra_smoothing_enabled_flag: c_uint32:1 @ 1.2
  amp_enabled_flag: c_uint32:1 @ 1.3
  sample_adaptive_offset_enabled_flag: c_uint32:1 @ 1.4
  pcm_enabled_flag: c_uint32:1 @ 1.5
  pcm_loop_filter_disabled_flag: c_uint32:1 @ 1.6
  sps_temporal_mvp_enabled_flag: c_uint32:1 @ 1.7
  low_delay_seq: c_uint32:1 @ 2.0
  hierachical_flag: c_uint32:1 @ 2.1
  reserved_bits: c_uint32:14 @ 2.2

_VAEncSequenceParameterBufferHEVC_vui_fields: union, 4 bytes
  bits: _VAEncSequenceParameterBufferHEVC_vui_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferHEVC_vui_fields_bits: struct, 4 bytes
  aspect_ratio_info_present_flag: c_uint32:1 @ 0.0
  neutral_chroma_indication_flag: c_uint32:1 @ 0.1
  field_seq_flag: c_uint32:1 @ 0.2
  vui_timing_info_present_flag: c_uint32:1 @ 0.3
  bitstream_restriction_flag: c_uint32:1 @ 0.4
  tiles_fixed_structure_flag: c_uint32:1 @ 0.5
  motion_vectors_over_pic_boundaries_flag: c_uint32:1 @ 0.6
  restricted_ref_pic_lists_flag: c_uint32:1 @ 0.7
  log2_max_mv_length_horizontal: c_uint32:5 @ 1.0
  log2_max_mv_length_vertical: c_uint32:5 @ 1.5

_VAEncSequenceParameterBufferHEVC_scc_fields: union, 4 bytes
  bits: _VAEncSequenceParameterBufferHEVC_scc_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferHEVC_scc_fields_bits: struct, 4 bytes
  palette_mode_enabled_flag: c_uint32:1 @ 0.0
  reserved: c_uint32:31 @ 0.1

_VAEncPictureParameterBufferHEVC: struct, 576 bytes
  decoded_curr_pic: VAPictureHEVC @ 0
  reference_frames: VAPictureHEVC * 15 @ 28
  coded_buf: VABufferID @ 448
  collocated_ref_pic_index: c_uint8 @ 452
  last_picture: c_uint8 @ 453
  pic_init_qp: c_uint8 @ 454
  diff_cu_qp_delta_depth: c_uint8 @ 455
  pps_cb_qp_offset: c_int8 @ 456
  pps_cr_qp_offset: c_int8 @ 457
  num_tile_columns_minus1: c_uint8 @ 458
  num_tile_rows_minus1: c_uint8 @ 459
  column_width_minus1: c_uint8 * 19 @ 460
  row_height_minus1: c_uint8 * 21 @ 479
  log2_parallel_merge_level_minus2: c_uint8 @ 500
  ctu_max_bitsize_allowed: c_uint8 @ 501
  num_ref_idx_l0_default_active_minus1: c_uint8 @ 502
  num_ref_idx_l1_default_active_minus1: c_uint8 @ 503
  slice_pic_parameter_set_id: c_uint8 @ 504
  nal_unit_type: c_uint8 @ 505
  pic_fields: _VAEncPictureParameterBufferHEVC_pic_fields @ 508
  hierarchical_level_plus1: c_uint8 @ 512
  va_byte_reserved: c_uint8 @ 513
  scc_fields: _VAEncPictureParameterBufferHEVC_scc_fields @ 514
  va_reserved: c_uint32 * 15 @ 516

_VAEncPictureParameterBufferHEVC_pic_fields: union, 4 bytes
  bits: _VAEncPictureParameterBufferHEVC_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferHEVC_pic_fields_bits: struct, 4 bytes
  idr_pic_flag: c_uint32:1 @ 0.0
  coding_type: c_uint32:3 @ 0.1
  reference_pic_flag: c_uint32:1 @ 0.4
  dependent_slice_segments_enabled_flag: c_uint32:1 @ 0.5
  sign_data_hiding_enabled_flag: c_uint32:1 @ 0.6
  constrained_intra_pred_flag: c_uint32:1 @ 0.7
  transform_skip_enabled_flag: c_uint32:1 @ 1.0
  cu_qp_delta_enabled_flag: c_uint32:1 @ 1.1
  weighted_pred_flag: c_uint32:1 @ 1.2
  weighted_bipred_flag: c_uint32:1 @ 1.3
  transquant_bypass_enabled_flag: c_uint32:1 @ 1.4
  tiles_enabled_flag: c_uint32:1 @ 1.5
  entropy_coding_sync_enabled_flag: c_uint32:1 @ 1.6
  loop_filter_across_tiles_enabled_flag: c_uint32:1 @ 1.7
  pps_loop_filter_across_slices_enabled_flag: c_uint32:1 @ 2.0
  scaling_list_data_present_flag: c_uint32:1 @ 2.1
  screen_content_flag: c_uint32:1 @ 2.2
  enable_gpu_weighted_prediction: c_uint32:1 @ 2.3
  no_output_of_prior_pics_flag: c_uint32:1 @ 2.4
  reserved: c_uint32:11 @ 2.5

_VAEncPictureParameterBufferHEVC_scc_fields: union, 2 bytes
  bits: _VAEncPictureParameterBufferHEVC_scc_fields_bits @ 0
  value: c_uint16 @ 0

_VAEncPictureParameterBufferHEVC_scc_fields_bits: struct, 2 bytes
  pps_curr_pic_ref_enabled_flag: c_uint16:1 @ 0.0
  reserved: c_uint16:15 @ 0.1

_VAEncSliceParameterBufferHEVC: struct, 1076 bytes
  slice_segment_address: c_uint32 @ 0
  num_ctu_in_slice: c_uint32 @ 4
  slice_type: c_uint8 @ 8
  slice_pic_parameter_set_id: c_uint8 @ 9
  num_ref_idx_l0_active_minus1: c_uint8 @ 10
  num_ref_idx_l1_active_minus1: c_uint8 @ 11
  ref_pic_list0: VAPictureHEVC * 15 @ 12
  ref_pic_list1: VAPictureHEVC * 15 @ 432
  luma_log2_weight_denom: c_uint8 @ 852
  delta_chroma_log2_weight_denom: c_int8 @ 853
  delta_luma_weight_l0: c_int8 * 15 @ 854
  luma_offset_l0: c_int8 * 15 @ 869
  delta_chroma_weight_l0: c_int8 * 2 * 15 @ 884
  chroma_offset_l0: c_int8 * 2 * 15 @ 914
  delta_luma_weight_l1: c_int8 * 15 @ 944
  luma_offset_l1: c_int8 * 15 @ 959
  delta_chroma_weight_l1: c_int8 * 2 * 15 @ 974
  chroma_offset_l1: c_int8 * 2 * 15 @ 1004
  max_num_merge_cand: c_uint8 @ 1034
  slice_qp_delta: c_int8 @ 1035
  slice_cb_qp_offset: c_int8 @ 1036
  slice_cr_qp_offset: c_int8 @ 1037
  slice_beta_offset_div2: c_int8 @ 1038
  slice_tc_offset_div2: c_int8 @ 1039
  slice_fields: _VAEncSliceParameterBufferHEVC_slice_fields @ 1040
  pred_weight_table_bit_offset: c_uint32 @ 1044
  pred_weight_table_bit_length: c_uint32 @ 1048
  va_reserved: c_uint32 * 6 @ 1052

_VAEncSliceParameterBufferHEVC_slice_fields: union, 4 bytes
  bits: _VAEncSliceParameterBufferHEVC_slice_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncSliceParameterBufferHEVC_slice_fields_bits: struct, 4 bytes
  last_slice_of_pic_flag: c_uint32:1 @ 0.0
  dependent_slice_segment_flag: c_uint32:1 @ 0.1
  colour_plane_id: c_uint32:2 @ 0.2
  slice_temporal_mvp_enabled_flag: c_uint32:1 @ 0.4
  slice_sao_luma_flag: c_uint32:1 @ 0.5
  slice_sao_chroma_flag: c_uint32:1 @ 0.6
  num_ref_idx_active_override_flag: c_uint32:1 @ 0.7
  mvd_l1_zero_flag: c_uint32:1 @ 1.0
  cabac_init_flag: c_uint32:1 @ 1.1
  slice_deblocking_filter_disabled_flag: c_uint32:2 @ 1.2
  slice_loop_filter_across_slices_enabled_flag: c_uint32:1 @ 1.4
  collocated_from_l0_flag: c_uint32:1 @ 1.5

_VAQMatrixBufferHEVC: struct, 1016 bytes
  scaling_lists_4x4: c_uint8 * 16 * 2 * 3 @ 0
  scaling_lists_8x8: c_uint8 * 64 * 2 * 3 @ 96
  scaling_lists_16x16: c_uint8 * 64 * 2 * 3 @ 480
  scaling_lists_32x32: c_uint8 * 64 * 2 @ 864
  scaling_list_dc_16x16: c_uint8 * 2 * 3 @ 992
  scaling_list_dc_32x32: c_uint8 * 2 @ 998
  va_reserved: c_uint32 * 4 @ 1000

_VAEncMiscParameterFEIFrameControlHEVC: struct, 72 bytes
  function: c_uint32 @ 0
  ctb_ctrl: VABufferID @ 4
  ctb_cmd: VABufferID @ 8
  cu_record: VABufferID @ 12
  distortion: VABufferID @ 16
  qp: VABufferID @ 20
  mv_predictor: VABufferID @ 24
  num_mv_predictors_l0: c_uint32:16 @ 28.0
  num_mv_predictors_l1: c_uint32:16 @ 30.0
  search_path: c_uint32:8 @ 32.0
  len_sp: c_uint32:8 @ 33.0
  reserved0: c_uint32:16 @ 34.0
  multi_pred_l0: c_uint32:4 @ 36.0
  multi_pred_l1: c_uint32:4 @ 36.4
  sub_pel_mode: c_uint32:2 @ 37.0
  adaptive_search: c_uint32:1 @ 37.2
  mv_predictor_input: c_uint32:3 @ 37.3
  per_block_qp: c_uint32:1 @ 37.6
  per_ctb_input: c_uint32:1 @ 37.7
  colocated_ctb_distortion: c_uint32:1 @ 38.0
  force_lcu_split: c_uint32:1 @ 38.1
  enable_cu64_check: c_uint32:1 @ 38.2
  enable_cu64_amp_check: c_uint32:1 @ 38.3
  cu64_skip_check_only: c_uint32:1 @ 38.4
  reserved1: c_uint32:11 @ 38.5
  ref_width: c_uint32:8 @ 40.0
  ref_height: c_uint32:8 @ 41.0
  search_window: c_uint32:8 @ 42.0
  max_num_ime_search_center: c_uint32:3 @ 43.0
  fast_intra_mode: c_uint32:1 @ 43.3
  reserved2: c_uint32:4 @ 43.4
  num_concurrent_enc_frame_partition: c_uint32:8 @ 44.0
  reserved3: c_uint32:24 @ 45.0
  max_frame_size: c_uint32 @ 48
  num_passes: c_uint32 @ 52
  delta_qp: POINTER(c_uint8) @ 56
  reserved4: c_uint32 * 2 @ 64

_VAEncFEIMVPredictorHEVC: struct, 40 bytes
  ref_idx: _VAEncFEIMVPredictorHEVC_ref_idx * 4 @ 0
  block_size: c_uint32:2 @ 4.0
  reserved: c_uint32:30 @ 4.2
  mv: VAMotionVector * 4 @ 8

_VAEncFEIMVPredictorHEVC_ref_idx: struct, 1 bytes
  ref_idx_l0: c_uint8:4 @ 0.0
  ref_idx_l1: c_uint8:4 @ 0.4

_VAEncFEICTBControlHEVC: struct, 16 bytes
  force_to_intra: c_uint32:1 @ 0.0
  force_to_inter: c_uint32:1 @ 0.1
  force_to_skip: c_uint32:1 @ 0.2
  force_to_zero_coeff: c_uint32:1 @ 0.3
  reserved0: c_uint32:28 @ 0.4
  reserved1: c_uint32 @ 4
  reserved2: c_uint32 @ 8
  reserved3: c_uint32 @ 12

_VAEncFEIDistortionHevc: struct, 8 bytes
  best_distortion: c_uint32 @ 0
  colocated_ctb_distortion: c_uint32 @ 4

_VAConfigAttribValStats: union, 4 bytes
  bits: _VAConfigAttribValStats_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValStats_bits: struct, 4 bytes
  max_num_past_references: c_uint32:4 @ 0.0
  max_num_future_references: c_uint32:4 @ 0.4
  num_outputs: c_uint32:3 @ 1.0
  interlaced: c_uint32:1 @ 1.3
  reserved: c_uint32:20 @ 1.4

_VAPictureStats: struct, 8 bytes
  picture_id: VASurfaceID @ 0
  flags: c_uint32 @ 4

_VAStatsStatisticsParameter: struct, 72 bytes
  input: VAPictureStats @ 0
  past_references: POINTER(VAPictureStats) @ 8
  num_past_references: c_uint32 @ 16
  past_ref_stat_buf: POINTER(VABufferID) @ 24
  future_references: POINTER(VAPictureStats) @ 32
  num_future_references: c_uint32 @ 40
  future_ref_stat_buf: POINTER(VABufferID) @ 48
  outputs: POINTER(VABufferID) @ 56
  mv_predictor: VABufferID @ 64
  qp: VABufferID @ 68

_VAEncSequenceParameterBufferH264: struct, 1132 bytes
  seq_parameter_set_id: c_uint8 @ 0
  level_idc: c_uint8 @ 1
  intra_period: c_uint32 @ 4
  intra_idr_period: c_uint32 @ 8
  ip_period: c_uint32 @ 12
  bits_per_second: c_uint32 @ 16
  max_num_ref_frames: c_uint32 @ 20
  picture_width_in_mbs: c_uint16 @ 24
  picture_height_in_mbs: c_uint16 @ 26
  seq_fields: _VAEncSequenceParameterBufferH264_seq_fields @ 28
  bit_depth_luma_minus8: c_uint8 @ 32
  bit_depth_chroma_minus8: c_uint8 @ 33
  num_ref_frames_in_pic_order_cnt_cycle: c_uint8 @ 34
  offset_for_non_ref_pic: c_int32 @ 36
  offset_for_top_to_bottom_field: c_int32 @ 40
  offset_for_ref_frame: c_int32 * 256 @ 44
  frame_cropping_flag: c_uint8 @ 1068
  frame_crop_left_offset: c_uint32 @ 1072
  frame_crop_right_offset: c_uint32 @ 1076
  frame_crop_top_offset: c_uint32 @ 1080
  frame_crop_bottom_offset: c_uint32 @ 1084
  vui_parameters_present_flag: c_uint8 @ 1088
  vui_fields: _VAEncSequenceParameterBufferH264_vui_fields @ 1092
  aspect_ratio_idc: c_uint8 @ 1096
  sar_width: c_uint32 @ 1100
  sar_height: c_uint32 @ 1104
  num_units_in_tick: c_uint32 @ 1108
  time_scale: c_uint32 @ 1112
  va_reserved: c_uint32 * 4 @ 1116

_VAEncSequenceParameterBufferH264_seq_fields: union, 4 bytes
  bits: _VAEncSequenceParameterBufferH264_seq_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferH264_seq_fields_bits: struct, 4 bytes
  chroma_format_idc: c_uint32:2 @ 0.0
  frame_mbs_only_flag: c_uint32:1 @ 0.2
  mb_adaptive_frame_field_flag: c_uint32:1 @ 0.3
  seq_scaling_matrix_present_flag: c_uint32:1 @ 0.4
  direct_8x8_inference_flag: c_uint32:1 @ 0.5
  log2_max_frame_num_minus4: c_uint32:4 @ 0.6
  pic_order_cnt_type: c_uint32:2 @ 1.2
  log2_max_pic_order_cnt_lsb_minus4: c_uint32:4 @ 1.4
  delta_pic_order_always_zero_flag: c_uint32:1 @ 2.0

_VAEncSequenceParameterBufferH264_vui_fields: union, 4 bytes
  bits: _VAEncSequenceParameterBufferH264_vui_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferH264_vui_fields_bits: struct, 4 bytes
  aspect_ratio_info_present_flag: c_uint32:1 @ 0.0
  timing_info_present_flag: c_uint32:1 @ 0.1
  bitstream_restriction_flag: c_uint32:1 @ 0.2
  log2_max_mv_length_horizontal: c_uint32:5 @ 0.3
  log2_max_mv_length_vertical: c_uint32:5 @ 1.0
  fixed_frame_rate_flag: c_uint32:1 @ 1.5
  low_delay_hrd_flag: c_uint32:1 @ 1.6
  motion_vectors_over_pic_boundaries_flag: c_uint32:1 @ 1.7
  reserved: c_uint32:16 @ 2.0

_VAEncPictureParameterBufferH264: struct, 648 bytes
  CurrPic: VAPictureH264 @ 0
  ReferenceFrames: VAPictureH264 * 16 @ 36
  coded_buf: VABufferID @ 612
  pic_parameter_set_id: c_uint8 @ 616
  seq_parameter_set_id: c_uint8 @ 617
  last_picture: c_uint8 @ 618
  frame_num: c_uint16 @ 620
  pic_init_qp: c_uint8 @ 622
  num_ref_idx_l0_active_minus1: c_uint8 @ 623
  num_ref_idx_l1_active_minus1: c_uint8 @ 624
  chroma_qp_index_offset: c_int8 @ 625
  second_chroma_qp_index_offset: c_int8 @ 626
  pic_fields: _VAEncPictureParameterBufferH264_pic_fields @ 628
  va_reserved: c_uint32 * 4 @ 632

_VAEncPictureParameterBufferH264_pic_fields: union, 4 bytes
  bits: _VAEncPictureParameterBufferH264_pic_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferH264_pic_fields_bits: struct, 4 bytes
  idr_pic_flag: c_uint32:1 @ 0.0
  reference_pic_flag: c_uint32:2 @ 0.1
  entropy_coding_mode_flag: c_uint32:1 @ 0.3
  weighted_pred_flag: c_uint32:1 @ 0.4
  weighted_bipred_idc: c_uint32:2 @ 0.5
  constrained_intra_pred_flag: c_uint32:1 @ 0.7
  transform_8x8_mode_flag: c_uint32:1 @ 1.0
  deblocking_filter_control_present_flag: c_uint32:1 @ 1.1
  redundant_pic_cnt_present_flag: c_uint32:1 @ 1.2
  pic_order_present_flag: c_uint32:1 @ 1.3
  pic_scaling_matrix_present_flag: c_uint32:1 @ 1.4

_VAEncQPBufferH264: struct, 1 bytes
  qp: c_uint8 @ 0

_VAEncSliceParameterBufferH264: struct, 3140 bytes
  macroblock_address: c_uint32 @ 0
  num_macroblocks: c_uint32 @ 4
  macroblock_info: VABufferID @ 8
  slice_type: c_uint8 @ 12
  pic_parameter_set_id: c_uint8 @ 13
  idr_pic_id: c_uint16 @ 14
  pic_order_cnt_lsb: c_uint16 @ 16
  delta_pic_order_cnt_bottom: c_int32 @ 20
  delta_pic_order_cnt: c_int32 * 2 @ 24
  direct_spatial_mv_pred_flag: c_uint8 @ 32
  num_ref_idx_active_override_flag: c_uint8 @ 33
  num_ref_idx_l0_active_minus1: c_uint8 @ 34
  num_ref_idx_l1_active_minus1: c_uint8 @ 35
  RefPicList0: VAPictureH264 * 32 @ 36
  RefPicList1: VAPictureH264 * 32 @ 1188
  luma_log2_weight_denom: c_uint8 @ 2340
  chroma_log2_weight_denom: c_uint8 @ 2341
  luma_weight_l0_flag: c_uint8 @ 2342
  luma_weight_l0: c_short * 32 @ 2344
  luma_offset_l0: c_short * 32 @ 2408
  chroma_weight_l0_flag: c_uint8 @ 2472
  chroma_weight_l0: c_short * 2 * 32 @ 2474
  chroma_offset_l0: c_short * 2 * 32 @ 2602
  luma_weight_l1_flag: c_uint8 @ 2730
  luma_weight_l1: c_short * 32 @ 2732
  luma_offset_l1: c_short * 32 @ 2796
  chroma_weight_l1_flag: c_uint8 @ 2860
  chroma_weight_l1: c_short * 2 * 32 @ 2862
  chroma_offset_l1: c_short * 2 * 32 @ 2990
  cabac_init_idc: c_uint8 @ 3118
  slice_qp_delta: c_int8 @ 3119
  disable_deblocking_filter_idc: c_uint8 @ 3120
  slice_alpha_c0_offset_div2: c_int8 @ 3121
  slice_beta_offset_div2: c_int8 @ 3122
  va_reserved: c_uint32 * 4 @ 3124

_VAEncMacroblockParameterBufferH264: struct, 24 bytes
  qp: c_uint8 @ 0
  info: _VAEncMacroblockParameterBufferH264_info @ 4
  va_reserved: c_uint32 * 4 @ 8

_VAEncMacroblockParameterBufferH264_info: union, 4 bytes
  intra_fields: _VAEncMacroblockParameterBufferH264_info_intra_fields @ 0
  inter_fields: _VAEncMacroblockParameterBufferH264_info_inter_fields @ 0

_VAEncMacroblockParameterBufferH264_info_intra_fields: union, 4 bytes
  bits: _VAEncMacroblockParameterBufferH264_info_intra_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncMacroblockParameterBufferH264_info_intra_fields_bits: struct, 4 bytes
  pred_avail_override_flag: c_uint32:1 @ 0.0
  pred_avail_flags: c_uint32:8 @ 0.1

_VAEncMacroblockParameterBufferH264_info_inter_fields: union, 4 bytes
  bits: _VAEncMacroblockParameterBufferH264_info_inter_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncMacroblockParameterBufferH264_info_inter_fields_bits: struct, 4 bytes
  reserved: c_uint32 @ 0

_VAEncMiscParameterSubMbPartPelH264: struct, 16 bytes
  disable_inter_sub_mb_partition: c_uint32 @ 0
  inter_sub_mb_partition_mask: _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask @ 4
  enable_sub_pel_mode: c_uint32 @ 8
  sub_pel_mode: c_uint8 @ 12
  reserved: c_uint8 * 3 @ 13

_VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask: union, 4 bytes
  bits: _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask_bits @ 0
  value: c_uint8 @ 0

_VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask_bits: struct, 4 bytes
  disable_16x16_inter_mb_partition: c_uint32:1 @ 0.0
  disable_16x8_inter_mb_partition: c_uint32:1 @ 0.1
  disable_8x16_inter_mb_partition: c_uint32:1 @ 0.2
  disable_8x8_inter_mb_partition: c_uint32:1 @ 0.3
  disable_8x4_inter_mb_partition: c_uint32:1 @ 0.4
  disable_4x8_inter_mb_partition: c_uint32:1 @ 0.5
  disable_4x4_inter_mb_partition: c_uint32:1 @ 0.6
  reserved: c_uint32:1 @ 0.7

_VAEncPictureParameterBufferJPEG: struct, 48 bytes
  reconstructed_picture: VASurfaceID @ 0
  picture_width: c_uint16 @ 4
  picture_height: c_uint16 @ 6
  coded_buf: VABufferID @ 8
  pic_flags: _VAEncPictureParameterBufferJPEG_pic_flags @ 12
  sample_bit_depth: c_uint8 @ 16
  num_scan: c_uint8 @ 17
  num_components: c_uint16 @ 18
  component_id: c_uint8 * 4 @ 20
  quantiser_table_selector: c_uint8 * 4 @ 24
  quality: c_uint8 @ 28
  va_reserved: c_uint32 * 4 @ 32

_VAEncPictureParameterBufferJPEG_pic_flags: union, 4 bytes
  bits: _VAEncPictureParameterBufferJPEG_pic_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferJPEG_pic_flags_bits: struct, 4 bytes
  profile: c_uint32:2 @ 0.0
  progressive: c_uint32:1 @ 0.2
  huffman: c_uint32:1 @ 0.3
  interleaved: c_uint32:1 @ 0.4
  differential: c_uint32:1 @ 0.5

_VAEncSliceParameterBufferJPEG: struct, 32 bytes
  restart_interval: c_uint16 @ 0
  num_components: c_uint16 @ 2
  components: _VAEncSliceParameterBufferJPEG_components * 4 @ 4
  va_reserved: c_uint32 * 4 @ 16

_VAEncSliceParameterBufferJPEG_components: struct, 3 bytes
  component_selector: c_uint8 @ 0
  dc_table_selector: c_uint8 @ 1
  ac_table_selector: c_uint8 @ 2

_VAQMatrixBufferJPEG: struct, 152 bytes
  load_lum_quantiser_matrix: c_int32 @ 0
  load_chroma_quantiser_matrix: c_int32 @ 4
  lum_quantiser_matrix: c_uint8 * 64 @ 8
  chroma_quantiser_matrix: c_uint8 * 64 @ 72
  va_reserved: c_uint32 * 4 @ 136

_VAEncSequenceParameterBufferMPEG2: struct, 56 bytes
  intra_period: c_uint32 @ 0
  ip_period: c_uint32 @ 4
  picture_width: c_uint16 @ 8
  picture_height: c_uint16 @ 10
  bits_per_second: c_uint32 @ 12
  frame_rate: c_float @ 16
  aspect_ratio_information: c_uint16 @ 20
  vbv_buffer_size: c_uint32 @ 24
  sequence_extension: _VAEncSequenceParameterBufferMPEG2_sequence_extension @ 28
  new_gop_header: c_uint32 @ 32
  gop_header: _VAEncSequenceParameterBufferMPEG2_gop_header @ 36
  va_reserved: c_uint32 * 4 @ 40

_VAEncSequenceParameterBufferMPEG2_sequence_extension: union, 4 bytes
  bits: _VAEncSequenceParameterBufferMPEG2_sequence_extension_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferMPEG2_sequence_extension_bits: struct, 4 bytes
  profile_and_level_indication: c_uint32:8 @ 0.0
  progressive_sequence: c_uint32:1 @ 1.0
  chroma_format: c_uint32:2 @ 1.1
  low_delay: c_uint32:1 @ 1.3
  frame_rate_extension_n: c_uint32:2 @ 1.4
  frame_rate_extension_d: c_uint32:5 @ 1.6

_VAEncSequenceParameterBufferMPEG2_gop_header: union, 4 bytes
  bits: _VAEncSequenceParameterBufferMPEG2_gop_header_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferMPEG2_gop_header_bits: struct, 4 bytes
  time_code: c_uint32:25 @ 0.0
  closed_gop: c_uint32:1 @ 3.1
  broken_link: c_uint32:1 @ 3.2

_VAEncPictureParameterBufferMPEG2: struct, 60 bytes
  forward_reference_picture: VASurfaceID @ 0
  backward_reference_picture: VASurfaceID @ 4
  reconstructed_picture: VASurfaceID @ 8
  coded_buf: VABufferID @ 12
  last_picture: c_uint8 @ 16
  picture_type: VAEncPictureType @ 20
  temporal_reference: c_uint32 @ 24
  vbv_delay: c_uint32 @ 28
  f_code: c_uint8 * 2 * 2 @ 32
  picture_coding_extension: _VAEncPictureParameterBufferMPEG2_picture_coding_extension @ 36
  composite_display: _VAEncPictureParameterBufferMPEG2_composite_display @ 40
  va_reserved: c_uint32 * 4 @ 44

_VAEncPictureParameterBufferMPEG2_picture_coding_extension: union, 4 bytes
  bits: _VAEncPictureParameterBufferMPEG2_picture_coding_extension_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferMPEG2_picture_coding_extension_bits: struct, 4 bytes
  intra_dc_precision: c_uint32:2 @ 0.0
  picture_structure: c_uint32:2 @ 0.2
  top_field_first: c_uint32:1 @ 0.4
  frame_pred_frame_dct: c_uint32:1 @ 0.5
  concealment_motion_vectors: c_uint32:1 @ 0.6
  q_scale_type: c_uint32:1 @ 0.7
  intra_vlc_format: c_uint32:1 @ 1.0
  alternate_scan: c_uint32:1 @ 1.1
  repeat_first_field: c_uint32:1 @ 1.2
  progressive_frame: c_uint32:1 @ 1.3
  composite_display_flag: c_uint32:1 @ 1.4

_VAEncPictureParameterBufferMPEG2_composite_display: union, 4 bytes
  bits: _VAEncPictureParameterBufferMPEG2_composite_display_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferMPEG2_composite_display_bits: struct, 4 bytes
  v_axis: c_uint32:1 @ 0.0
  field_sequence: c_uint32:3 @ 0.1
  sub_carrier: c_uint32:1 @ 0.4
  burst_amplitude: c_uint32:7 @ 0.5
  sub_carrier_phase: c_uint32:8 @ 1.4

_VAEncSliceParameterBufferMPEG2: struct, 32 bytes
  macroblock_address: c_uint32 @ 0
  num_macroblocks: c_uint32 @ 4
  quantiser_scale_code: c_int32 @ 8
  is_intra_slice: c_int32 @ 12
  va_reserved: c_uint32 * 4 @ 16

_VAEncMiscParameterExtensionDataSeqDisplayMPEG2: struct, 10 bytes
  extension_start_code_identifier: c_uint8 @ 0
  video_format: c_uint8 @ 1
  colour_description: c_uint8 @ 2
  colour_primaries: c_uint8 @ 3
  transfer_characteristics: c_uint8 @ 4
  matrix_coefficients: c_uint8 @ 5
  display_horizontal_size: c_uint16 @ 6
  display_vertical_size: c_uint16 @ 8

_VAEncSequenceParameterBufferVP8: struct, 72 bytes
  frame_width: c_uint32 @ 0
  frame_height: c_uint32 @ 4
  frame_width_scale: c_uint32 @ 8
  frame_height_scale: c_uint32 @ 12
  error_resilient: c_uint32 @ 16
  kf_auto: c_uint32 @ 20
  kf_min_dist: c_uint32 @ 24
  kf_max_dist: c_uint32 @ 28
  bits_per_second: c_uint32 @ 32
  intra_period: c_uint32 @ 36
  reference_frames: VASurfaceID * 4 @ 40
  va_reserved: c_uint32 * 4 @ 56

_VAEncPictureParameterBufferVP8: struct, 60 bytes
  reconstructed_frame: VASurfaceID @ 0
  ref_last_frame: VASurfaceID @ 4
  ref_gf_frame: VASurfaceID @ 8
  ref_arf_frame: VASurfaceID @ 12
  coded_buf: VABufferID @ 16
  ref_flags: _VAEncPictureParameterBufferVP8_ref_flags @ 20
  pic_flags: _VAEncPictureParameterBufferVP8_pic_flags @ 24
  loop_filter_level: c_int8 * 4 @ 28
  ref_lf_delta: c_int8 * 4 @ 32
  mode_lf_delta: c_int8 * 4 @ 36
  sharpness_level: c_uint8 @ 40
  clamp_qindex_high: c_uint8 @ 41
  clamp_qindex_low: c_uint8 @ 42
  va_reserved: c_uint32 * 4 @ 44

_VAEncPictureParameterBufferVP8_ref_flags: union, 4 bytes
  bits: _VAEncPictureParameterBufferVP8_ref_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferVP8_ref_flags_bits: struct, 4 bytes
  force_kf: c_uint32:1 @ 0.0
  no_ref_last: c_uint32:1 @ 0.1
  no_ref_gf: c_uint32:1 @ 0.2
  no_ref_arf: c_uint32:1 @ 0.3
  temporal_id: c_uint32:8 @ 0.4
  first_ref: c_uint32:2 @ 1.4
  second_ref: c_uint32:2 @ 1.6
  reserved: c_uint32:16 @ 2.0

_VAEncPictureParameterBufferVP8_pic_flags: union, 4 bytes
  bits: _VAEncPictureParameterBufferVP8_pic_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferVP8_pic_flags_bits: struct, 4 bytes
  frame_type: c_uint32:1 @ 0.0
  version: c_uint32:3 @ 0.1
  show_frame: c_uint32:1 @ 0.4
  color_space: c_uint32:1 @ 0.5
  recon_filter_type: c_uint32:2 @ 0.6
  loop_filter_type: c_uint32:2 @ 1.0
  auto_partitions: c_uint32:1 @ 1.2
  num_token_partitions: c_uint32:2 @ 1.3
  clamping_type: c_uint32:1 @ 1.5
  segmentation_enabled: c_uint32:1 @ 1.6
  update_mb_segmentation_map: c_uint32:1 @ 1.7
  update_segment_feature_data: c_uint32:1 @ 2.0
  loop_filter_adj_enable: c_uint32:1 @ 2.1
  refresh_entropy_probs: c_uint32:1 @ 2.2
  refresh_golden_frame: c_uint32:1 @ 2.3
  refresh_alternate_frame: c_uint32:1 @ 2.4
  refresh_last: c_uint32:1 @ 2.5
  copy_buffer_to_golden: c_uint32:2 @ 2.6
  copy_buffer_to_alternate: c_uint32:2 @ 3.0
  sign_bias_golden: c_uint32:1 @ 3.2
  sign_bias_alternate: c_uint32:1 @ 3.3
  mb_no_coeff_skip: c_uint32:1 @ 3.4
  forced_lf_adjustment: c_uint32:1 @ 3.5
  reserved: c_uint32:2 @ 3.6

_VAEncMBMapBufferVP8: struct, 32 bytes
  num_mbs: c_uint32 @ 0
  mb_segment_id: POINTER(c_uint8) @ 8
  va_reserved: c_uint32 * 4 @ 16

_VAQMatrixBufferVP8: struct, 36 bytes
  quantization_index: c_uint16 * 4 @ 0
  quantization_index_delta: c_int16 * 5 @ 8
  va_reserved: c_uint32 * 4 @ 20

_VACodedBufferVP9Status: struct, 24 bytes
  base_qp_index: c_uint16 @ 0
  loop_filter_level: c_uint8 @ 2
  long_term_indication: c_uint8 @ 3
  next_frame_width: c_uint16 @ 4
  next_frame_height: c_uint16 @ 6
  va_reserved: c_uint32 * 4 @ 8

_VAEncSequenceParameterBufferVP9: struct, 44 bytes
  max_frame_width: c_uint32 @ 0
  max_frame_height: c_uint32 @ 4
  kf_auto: c_uint32 @ 8
  kf_min_dist: c_uint32 @ 12
  kf_max_dist: c_uint32 @ 16
  bits_per_second: c_uint32 @ 20
  intra_period: c_uint32 @ 24
  va_reserved: c_uint32 * 4 @ 28

_VAEncPictureParameterBufferVP9: struct, 132 bytes
  frame_width_src: c_uint32 @ 0
  frame_height_src: c_uint32 @ 4
  frame_width_dst: c_uint32 @ 8
  frame_height_dst: c_uint32 @ 12
  reconstructed_frame: VASurfaceID @ 16
  reference_frames: VASurfaceID * 8 @ 20
  coded_buf: VABufferID @ 52
  ref_flags: _VAEncPictureParameterBufferVP9_ref_flags @ 56
  pic_flags: _VAEncPictureParameterBufferVP9_pic_flags @ 60
  refresh_frame_flags: c_uint8 @ 64
  luma_ac_qindex: c_uint8 @ 65
  luma_dc_qindex_delta: c_int8 @ 66
  chroma_ac_qindex_delta: c_int8 @ 67
  chroma_dc_qindex_delta: c_int8 @ 68
  filter_level: c_uint8 @ 69
  sharpness_level: c_uint8 @ 70
  ref_lf_delta: c_int8 * 4 @ 71
  mode_lf_delta: c_int8 * 2 @ 75
  bit_offset_ref_lf_delta: c_uint16 @ 78
  bit_offset_mode_lf_delta: c_uint16 @ 80
  bit_offset_lf_level: c_uint16 @ 82
  bit_offset_qindex: c_uint16 @ 84
  bit_offset_first_partition_size: c_uint16 @ 86
  bit_offset_segmentation: c_uint16 @ 88
  bit_size_segmentation: c_uint16 @ 90
  log2_tile_rows: c_uint8 @ 92
  log2_tile_columns: c_uint8 @ 93
  skip_frame_flag: c_uint8 @ 94
  number_skip_frames: c_uint8 @ 95
  skip_frames_size: c_uint32 @ 96
  va_reserved: c_uint32 * 8 @ 100

_VAEncPictureParameterBufferVP9_ref_flags: union, 4 bytes
  bits: _VAEncPictureParameterBufferVP9_ref_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferVP9_ref_flags_bits: struct, 4 bytes
  force_kf: c_uint32:1 @ 0.0
  ref_frame_ctrl_l0: c_uint32:3 @ 0.1
  ref_frame_ctrl_l1: c_uint32:3 @ 0.4
  ref_last_idx: c_uint32:3 @ 0.7
  ref_last_sign_bias: c_uint32:1 @ 1.2
  ref_gf_idx: c_uint32:3 @ 1.3
  ref_gf_sign_bias: c_uint32:1 @ 1.6
  ref_arf_idx: c_uint32:3 @ 1.7
  ref_arf_sign_bias: c_uint32:1 @ 2.2
  temporal_id: c_uint32:8 @ 2.3
  reserved: c_uint32:5 @ 3.3

_VAEncPictureParameterBufferVP9_pic_flags: union, 4 bytes
  bits: _VAEncPictureParameterBufferVP9_pic_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferVP9_pic_flags_bits: struct, 4 bytes
  frame_type: c_uint32:1 @ 0.0
  show_frame: c_uint32:1 @ 0.1
  error_resilient_mode: c_uint32:1 @ 0.2
  intra_only: c_uint32:1 @ 0.3
  allow_high_precision_mv: c_uint32:1 @ 0.4
  mcomp_filter_type: c_uint32:3 @ 0.5
  frame_parallel_decoding_mode: c_uint32:1 @ 1.0
  reset_frame_context: c_uint32:2 @ 1.1
  refresh_frame_context: c_uint32:1 @ 1.3
  frame_context_idx: c_uint32:2 @ 1.4
  segmentation_enabled: c_uint32:1 @ 1.6
  segmentation_temporal_update: c_uint32:1 @ 1.7
  segmentation_update_map: c_uint32:1 @ 2.0
  lossless_mode: c_uint32:1 @ 2.1
  comp_prediction_mode: c_uint32:2 @ 2.2
  auto_segmentation: c_uint32:1 @ 2.4
  super_frame_flag: c_uint32:1 @ 2.5
  reserved: c_uint32:10 @ 2.6

_VAEncSegParamVP9: struct, 20 bytes
  seg_flags: _VAEncSegParamVP9_seg_flags @ 0
  segment_lf_level_delta: c_int8 @ 1
  segment_qindex_delta: c_int16 @ 2
  va_reserved: c_uint32 * 4 @ 4

_VAEncSegParamVP9_seg_flags: union, 1 bytes
  bits: _VAEncSegParamVP9_seg_flags_bits @ 0
  value: c_uint8 @ 0

_VAEncSegParamVP9_seg_flags_bits: struct, 1 bytes
  segment_reference_enabled: c_uint8:1 @ 0.0
  segment_reference: c_uint8:2 @ 0.1
  segment_reference_skipped: c_uint8:1 @ 0.3
  reserved: c_uint8:4 @ 0.4

_VAEncMiscParameterTypeVP9PerSegmantParam: struct, 176 bytes
  seg_data: VAEncSegParamVP9 * 8 @ 0
  va_reserved: c_uint32 * 4 @ 160

_VAConfigAttribValEncAV1: union, 4 bytes
  bits: _VAConfigAttribValEncAV1_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValEncAV1_bits: struct, 4 bytes
  support_128x128_superblock: c_uint32:2 @ 0.0
  support_filter_intra: c_uint32:2 @ 0.2
  support_intra_edge_filter: c_uint32:2 @ 0.4
  support_interintra_compound: c_uint32:2 @ 0.6
  support_masked_compound: c_uint32:2 @ 1.0
  support_warped_motion: c_uint32:2 @ 1.2
  support_palette_mode: c_uint32:2 @ 1.4
  support_dual_filter: c_uint32:2 @ 1.6
  support_jnt_comp: c_uint32:2 @ 2.0
  support_ref_frame_mvs: c_uint32:2 @ 2.2
  support_superres: c_uint32:2 @ 2.4
  support_restoration: c_uint32:2 @ 2.6
  support_allow_intrabc: c_uint32:2 @ 3.0
  support_cdef_channel_strength: c_uint32:2 @ 3.2
  reserved: c_uint32:4 @ 3.4

_VAConfigAttribValEncAV1Ext1: union, 4 bytes
  bits: _VAConfigAttribValEncAV1Ext1_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValEncAV1Ext1_bits: struct, 4 bytes
  interpolation_filter: c_uint32:5 @ 0.0
  min_segid_block_size_accepted: c_uint32:8 @ 0.5
  segment_feature_support: c_uint32:8 @ 1.5
  reserved: c_uint32:11 @ 2.5

_VAConfigAttribValEncAV1Ext2: union, 4 bytes
  bits: _VAConfigAttribValEncAV1Ext2_bits @ 0
  value: c_uint32 @ 0

_VAConfigAttribValEncAV1Ext2_bits: struct, 4 bytes
  tile_size_bytes_minus1: c_uint32:2 @ 0.0
  obu_size_bytes_minus1: c_uint32:2 @ 0.2
  tx_mode_support: c_uint32:3 @ 0.4
  max_tile_num_minus1: c_uint32:13 @ 0.7
  reserved: c_uint32:12 @ 2.4

_VAEncSequenceParameterBufferAV1: struct, 88 bytes
  seq_profile: c_uint8 @ 0
  seq_level_idx: c_uint8 @ 1
  seq_tier: c_uint8 @ 2
  hierarchical_flag: c_uint8 @ 3
  intra_period: c_uint32 @ 4
  ip_period: c_uint32 @ 8
  bits_per_second: c_uint32 @ 12
  seq_fields: _VAEncSequenceParameterBufferAV1_seq_fields @ 16
  order_hint_bits_minus_1: c_uint8 @ 20
  va_reserved: c_uint32 * 16 @ 24

_VAEncSequenceParameterBufferAV1_seq_fields: union, 4 bytes
  bits: _VAEncSequenceParameterBufferAV1_seq_fields_bits @ 0
  value: c_uint32 @ 0

_VAEncSequenceParameterBufferAV1_seq_fields_bits: struct, 4 bytes
  still_picture: c_uint32:1 @ 0.0
  use_128x128_superblock: c_uint32:1 @ 0.1
  enable_filter_intra: c_uint32:1 @ 0.2
  enable_intra_edge_filter: c_uint32:1 @ 0.3
  enable_interintra_compound: c_uint32:1 @ 0.4
  enable_masked_compound: c_uint32:1 @ 0.5
  enable_warped_motion: c_uint32:1 @ 0.6
  enable_dual_filter: c_uint32:1 @ 0.7
  enable_order_hint: c_uint32:1 @ 1.0
  enable_jnt_comp: c_uint32:1 @ 1.1
  enable_ref_frame_mvs: c_uint32:1 @ 1.2
  enable_superres: c_uint32:1 @ 1.3
  enable_cdef: c_uint32:1 @ 1.4
  enable_restoration: c_uint32:1 @ 1.5
  bit_depth_minus8: c_uint32:3 @ 1.6
  subsampling_x: c_uint32:1 @ 2.1
  subsampling_y: c_uint32:1 @ 2.2
  reserved_bits: c_uint32:13 @ 2.3

_VAEncSegParamAV1: struct, 156 bytes
  seg_flags: _VAEncSegParamAV1_seg_flags @ 0
  segment_number: c_uint8 @ 1
  feature_data: c_int16 * 8 * 8 @ 2
  feature_mask: c_uint8 * 8 @ 130
  va_reserved: c_uint32 * 4 @ 140

_VAEncSegParamAV1_seg_flags: union, 1 bytes
  bits: _VAEncSegParamAV1_seg_flags_bits @ 0
  value: c_uint8 @ 0

_VAEncSegParamAV1_seg_flags_bits: struct, 1 bytes
  segmentation_enabled: c_uint8:1 @ 0.0
  segmentation_update_map: c_uint8:1 @ 0.1
  segmentation_temporal_update: c_uint8:1 @ 0.2
  reserved: c_uint8:5 @ 0.3

_VAEncSegMapBufferAV1: struct, 16 bytes
  segmentMapDataSize: c_uint32 @ 0
  pSegmentMap: POINTER(c_uint8) @ 8

_VAEncWarpedMotionParamsAV1: struct, 56 bytes
  wmtype: VAEncTransformationTypeAV1 @ 0
  wmmat: c_int32 * 8 @ 4
  invalid: c_uint8 @ 36
  va_reserved: c_uint32 * 4 @ 40

VARefFrameCtrlAV1: union, 4 bytes
  fields: VARefFrameCtrlAV1_fields @ 0
  value: c_uint32 @ 0

VARefFrameCtrlAV1_fields: struct, 4 bytes
  search_idx0: c_uint32:3 @ 0.0
  search_idx1: c_uint32:3 @ 0.3
  search_idx2: c_uint32:3 @ 0.6
  search_idx3: c_uint32:3 @ 1.1
  search_idx4: c_uint32:3 @ 1.4
  search_idx5: c_uint32:3 @ 1.7
  search_idx6: c_uint32:3 @ 2.2
  Reserved: c_uint32:11 @ 2.5

_VAEncPictureParameterBufferAV1: struct, 1032 bytes
  frame_width_minus_1: c_uint16 @ 0
  frame_height_minus_1: c_uint16 @ 2
  reconstructed_frame: VASurfaceID @ 4
  coded_buf: VABufferID @ 8
  reference_frames: VASurfaceID * 8 @ 12
  ref_frame_idx: c_uint8 * 7 @ 44
  hierarchical_level_plus1: c_uint8 @ 51
  primary_ref_frame: c_uint8 @ 52
  order_hint: c_uint8 @ 53
  refresh_frame_flags: c_uint8 @ 54
  reserved8bits1: c_uint8 @ 55
  ref_frame_ctrl_l0: VARefFrameCtrlAV1 @ 56
  ref_frame_ctrl_l1: VARefFrameCtrlAV1 @ 60
  picture_flags: _VAEncPictureParameterBufferAV1_picture_flags @ 64
  seg_id_block_size: c_uint8 @ 68
  num_tile_groups_minus1: c_uint8 @ 69
  temporal_id: c_uint8 @ 70
  filter_level: c_uint8 * 2 @ 71
  filter_level_u: c_uint8 @ 73
  filter_level_v: c_uint8 @ 74
  loop_filter_flags: _VAEncPictureParameterBufferAV1_loop_filter_flags @ 75
  superres_scale_denominator: c_uint8 @ 76
  interpolation_filter: c_uint8 @ 77
  ref_deltas: c_int8 * 8 @ 78
  mode_deltas: c_int8 * 2 @ 86
  base_qindex: c_uint8 @ 88
  y_dc_delta_q: c_int8 @ 89
  u_dc_delta_q: c_int8 @ 90
  u_ac_delta_q: c_int8 @ 91
  v_dc_delta_q: c_int8 @ 92
  v_ac_delta_q: c_int8 @ 93
  min_base_qindex: c_uint8 @ 94
  max_base_qindex: c_uint8 @ 95
  qmatrix_flags: _VAEncPictureParameterBufferAV1_qmatrix_flags @ 96
  reserved16bits1: c_uint16 @ 98
  mode_control_flags: _VAEncPictureParameterBufferAV1_mode_control_flags @ 100
  segments: VAEncSegParamAV1 @ 104
  tile_cols: c_uint8 @ 260
  tile_rows: c_uint8 @ 261
  reserved16bits2: c_uint16 @ 262
  width_in_sbs_minus_1: c_uint16 * 63 @ 264
  height_in_sbs_minus_1: c_uint16 * 63 @ 390
  context_update_tile_id: c_uint16 @ 516
  cdef_damping_minus_3: c_uint8 @ 518
  cdef_bits: c_uint8 @ 519
  cdef_y_strengths: c_uint8 * 8 @ 520
  cdef_uv_strengths: c_uint8 * 8 @ 528
  loop_restoration_flags: _VAEncPictureParameterBufferAV1_loop_restoration_flags @ 536
  wm: VAEncWarpedMotionParamsAV1 * 7 @ 540
  bit_offset_qindex: c_uint32 @ 932
  bit_offset_segmentation: c_uint32 @ 936
  bit_offset_loopfilter_params: c_uint32 @ 940
  bit_offset_cdef_params: c_uint32 @ 944
  size_in_bits_cdef_params: c_uint32 @ 948
  byte_offset_frame_hdr_obu_size: c_uint32 @ 952
  size_in_bits_frame_hdr_obu: c_uint32 @ 956
  tile_group_obu_hdr_info: _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info @ 960
  number_skip_frames: c_uint8 @ 961
  reserved16bits3: c_uint16 @ 962
  skip_frames_reduced_size: c_int32 @ 964
  va_reserved: c_uint32 * 16 @ 968

_VAEncPictureParameterBufferAV1_picture_flags: union, 4 bytes
  bits: _VAEncPictureParameterBufferAV1_picture_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferAV1_picture_flags_bits: struct, 4 bytes
  frame_type: c_uint32:2 @ 0.0
  error_resilient_mode: c_uint32:1 @ 0.2
  disable_cdf_update: c_uint32:1 @ 0.3
  use_superres: c_uint32:1 @ 0.4
  allow_high_precision_mv: c_uint32:1 @ 0.5
  use_ref_frame_mvs: c_uint32:1 @ 0.6
  disable_frame_end_update_cdf: c_uint32:1 @ 0.7
  reduced_tx_set: c_uint32:1 @ 1.0
  enable_frame_obu: c_uint32:1 @ 1.1
  long_term_reference: c_uint32:1 @ 1.2
  disable_frame_recon: c_uint32:1 @ 1.3
  allow_intrabc: c_uint32:1 @ 1.4
  palette_mode_enable: c_uint32:1 @ 1.5
  reserved: c_uint32:18 @ 1.6

_VAEncPictureParameterBufferAV1_loop_filter_flags: union, 1 bytes
  bits: _VAEncPictureParameterBufferAV1_loop_filter_flags_bits @ 0
  value: c_uint8 @ 0

_VAEncPictureParameterBufferAV1_loop_filter_flags_bits: struct, 1 bytes
  sharpness_level: c_uint8:3 @ 0.0
  mode_ref_delta_enabled: c_uint8:1 @ 0.3
  mode_ref_delta_update: c_uint8:1 @ 0.4
  reserved: c_uint8:3 @ 0.5

_VAEncPictureParameterBufferAV1_qmatrix_flags: union, 2 bytes
  bits: _VAEncPictureParameterBufferAV1_qmatrix_flags_bits @ 0
  value: c_uint16 @ 0

_VAEncPictureParameterBufferAV1_qmatrix_flags_bits: struct, 2 bytes
  using_qmatrix: c_uint16:1 @ 0.0
  qm_y: c_uint16:4 @ 0.1
  qm_u: c_uint16:4 @ 0.5
  qm_v: c_uint16:4 @ 1.1
  reserved: c_uint16:3 @ 1.5

_VAEncPictureParameterBufferAV1_mode_control_flags: union, 4 bytes
  bits: _VAEncPictureParameterBufferAV1_mode_control_flags_bits @ 0
  value: c_uint32 @ 0

_VAEncPictureParameterBufferAV1_mode_control_flags_bits: struct, 4 bytes
  delta_q_present: c_uint32:1 @ 0.0
  delta_q_res: c_uint32:2 @ 0.1
  delta_lf_present: c_uint32:1 @ 0.3
  delta_lf_res: c_uint32:2 @ 0.4
  delta_lf_multi: c_uint32:1 @ 0.6
  tx_mode: c_uint32:2 @ 0.7
  reference_mode: c_uint32:2 @ 1.1
  skip_mode_present: c_uint32:1 @ 1.3
  reserved: c_uint32:20 @ 1.4

_VAEncPictureParameterBufferAV1_loop_restoration_flags: union, 2 bytes
  bits: _VAEncPictureParameterBufferAV1_loop_restoration_flags_bits @ 0
  value: c_uint16 @ 0

_VAEncPictureParameterBufferAV1_loop_restoration_flags_bits: struct, 2 bytes
  yframe_restoration_type: c_uint16:2 @ 0.0
  cbframe_restoration_type: c_uint16:2 @ 0.2
  crframe_restoration_type: c_uint16:2 @ 0.4
  lr_unit_shift: c_uint16:2 @ 0.6
  lr_uv_shift: c_uint16:1 @ 1.0
  reserved: c_uint16:7 @ 1.1

_VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info: union, 1 bytes
  bits: _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info_bits @ 0
  value: c_uint8 @ 0

_VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info_bits: struct, 1 bytes
  obu_extension_flag: c_uint8:1 @ 0.0
  obu_has_size_field: c_uint8:1 @ 0.1
  temporal_id: c_uint8:3 @ 0.2
  spatial_id: c_uint8:2 @ 0.5
  reserved: c_uint8:1 @ 0.7

_VAEncTileGroupBufferAV1: struct, 20 bytes
  tg_start: c_uint8 @ 0
  tg_end: c_uint8 @ 1
  va_reserved: c_uint32 * 4 @ 4

_VAEncMiscParameterFEIFrameControlH264: struct, 80 bytes
  function: c_uint32 @ 0
  mb_ctrl: VABufferID @ 4
  distortion: VABufferID @ 8
  mv_data: VABufferID @ 12
  mb_code_data: VABufferID @ 16
  qp: VABufferID @ 20
  mv_predictor: VABufferID @ 24
  num_mv_predictors_l0: c_uint32:16 @ 28.0
  num_mv_predictors_l1: c_uint32:16 @ 30.0
  search_path: c_uint32:8 @ 32.0
  len_sp: c_uint32:8 @ 33.0
  reserved0: c_uint32:16 @ 34.0
  sub_mb_part_mask: c_uint32:7 @ 36.0
  intra_part_mask: c_uint32:5 @ 36.7
  multi_pred_l0: c_uint32:1 @ 37.4
  multi_pred_l1: c_uint32:1 @ 37.5
  sub_pel_mode: c_uint32:2 @ 37.6
  inter_sad: c_uint32:2 @ 38.0
  intra_sad: c_uint32:2 @ 38.2
  distortion_type: c_uint32:1 @ 38.4
  repartition_check_enable: c_uint32:1 @ 38.5
  adaptive_search: c_uint32:1 @ 38.6
  mv_predictor_enable: c_uint32:1 @ 38.7
  mb_qp: c_uint32:1 @ 39.0
  mb_input: c_uint32:1 @ 39.1
  mb_size_ctrl: c_uint32:1 @ 39.2
  colocated_mb_distortion: c_uint32:1 @ 39.3
  reserved1: c_uint32:4 @ 39.4
  ref_width: c_uint32:8 @ 40.0
  ref_height: c_uint32:8 @ 41.0
  search_window: c_uint32:4 @ 42.0
  reserved2: c_uint32:12 @ 42.4
  max_frame_size: c_uint32 @ 44
  num_passes: c_uint32 @ 48
  delta_qp: POINTER(c_uint8) @ 56
  reserved3: c_uint32 * 4 @ 64

_VAEncFEIMBControlH264: struct, 16 bytes
  force_to_intra: c_uint32:1 @ 0.0
  force_to_skip: c_uint32:1 @ 0.1
  force_to_nonskip: c_uint32:1 @ 0.2
  enable_direct_bias_adjustment: c_uint32:1 @ 0.3
  enable_motion_bias_adjustment: c_uint32:1 @ 0.4
  ext_mv_cost_scaling_factor: c_uint32:3 @ 0.5
  reserved0: c_uint32:24 @ 1.0
  reserved1: c_uint32 @ 4
  reserved2: c_uint32 @ 8
  reserved3: c_uint32:16 @ 12.0
  target_size_in_word: c_uint32:8 @ 14.0
  max_size_in_word: c_uint32:8 @ 15.0

_VAEncFEIMVPredictorH264: struct, 40 bytes
  ref_idx: _VAEncFEIMVPredictorH264_ref_idx * 4 @ 0
  reserved: c_uint32 @ 4
  mv: VAMotionVector * 4 @ 8

_VAEncFEIMVPredictorH264_ref_idx: struct, 1 bytes
  ref_idx_l0: c_uint8:4 @ 0.0
  ref_idx_l1: c_uint8:4 @ 0.4

_VAEncFEIMBCodeH264: struct, 64 bytes
  reserved0: c_uint32 * 3 @ 0
  inter_mb_mode: c_uint32:2 @ 12.0
  mb_skip_flag: c_uint32:1 @ 12.2
  reserved1: c_uint32:1 @ 12.3
  intra_mb_mode: c_uint32:2 @ 12.4
  reserved2: c_uint32:1 @ 12.6
  field_mb_polarity_flag: c_uint32:1 @ 12.7
  mb_type: c_uint32:5 @ 13.0
  intra_mb_flag: c_uint32:1 @ 13.5
  field_mb_flag: c_uint32:1 @ 13.6
  transform8x8_flag: c_uint32:1 @ 13.7
  reserved3: c_uint32:1 @ 14.0
  dc_block_coded_cr_flag: c_uint32:1 @ 14.1
  dc_block_coded_cb_flag: c_uint32:1 @ 14.2
  dc_block_coded_y_flag: c_uint32:1 @ 14.3
  reserved4: c_uint32:12 @ 14.4
  horz_origin: c_uint32:8 @ 16.0
  vert_origin: c_uint32:8 @ 17.0
  cbp_y: c_uint32:16 @ 18.0
  cbp_cb: c_uint32:16 @ 20.0
  cbp_cr: c_uint32:16 @ 22.0
  qp_prime_y: c_uint32:8 @ 24.0
  reserved5: c_uint32:17 @ 25.0
  mb_skip_conv_disable: c_uint32:1 @ 27.1
  is_last_mb: c_uint32:1 @ 27.2
  enable_coefficient_clamp: c_uint32:1 @ 27.3
  direct8x8_pattern: c_uint32:4 @ 27.4
  mb_mode: _VAEncFEIMBCodeH264_mb_mode @ 28
  reserved8: c_uint32:16 @ 40.0
  target_size_in_word: c_uint32:8 @ 42.0
  max_size_in_word: c_uint32:8 @ 43.0
  reserved9: c_uint32 * 4 @ 44
  reserved10: c_uint32 @ 60

_VAEncFEIMBCodeH264_mb_mode: union, 12 bytes
  intra_mb: _VAEncFEIMBCodeH264_mb_mode_intra_mb @ 0
  inter_mb: _VAEncFEIMBCodeH264_mb_mode_inter_mb @ 0

_VAEncFEIMBCodeH264_mb_mode_intra_mb: struct, 12 bytes
  luma_intra_pred_modes0: c_uint32:16 @ 0.0
  luma_intra_pred_modes1: c_uint32:16 @ 2.0
  luma_intra_pred_modes2: c_uint32:16 @ 4.0
  luma_intra_pred_modes3: c_uint32:16 @ 6.0
  chroma_intra_pred_mode: c_uint32:2 @ 8.0
  intra_pred_avail_flag: c_uint32:5 @ 8.2
  intra_pred_avail_flagF: c_uint32:1 @ 8.7
  reserved6: c_uint32:24 @ 9.0

_VAEncFEIMBCodeH264_mb_mode_inter_mb: struct, 12 bytes
  sub_mb_shapes: c_uint32:8 @ 0.0
  sub_mb_pred_modes: c_uint32:8 @ 1.0
  reserved7: c_uint32:16 @ 2.0
  ref_idx_l0_0: c_uint32:8 @ 4.0
  ref_idx_l0_1: c_uint32:8 @ 5.0
  ref_idx_l0_2: c_uint32:8 @ 6.0
  ref_idx_l0_3: c_uint32:8 @ 7.0
  ref_idx_l1_0: c_uint32:8 @ 8.0
  ref_idx_l1_1: c_uint32:8 @ 9.0
  ref_idx_l1_2: c_uint32:8 @ 10.0
  ref_idx_l1_3: c_uint32:8 @ 11.0

_VAEncFEIDistortionH264: struct, 48 bytes
  inter_distortion: c_uint16 * 16 @ 0
  best_inter_distortion: c_uint32:16 @ 32.0
  best_intra_distortion: c_uint32:16 @ 34.0
  colocated_mb_distortion: c_uint32:16 @ 36.0
  reserved0: c_uint32:16 @ 38.0
  reserved1: c_uint32 * 2 @ 40

_VAStatsStatisticsParameterH264: struct, 96 bytes
  stats_params: VAStatsStatisticsParameter @ 0
  frame_qp: c_uint32:8 @ 72.0
  len_sp: c_uint32:8 @ 73.0
  search_path: c_uint32:8 @ 74.0
  reserved0: c_uint32:8 @ 75.0
  sub_mb_part_mask: c_uint32:7 @ 76.0
  sub_pel_mode: c_uint32:2 @ 76.7
  inter_sad: c_uint32:2 @ 77.1
  intra_sad: c_uint32:2 @ 77.3
  adaptive_search: c_uint32:1 @ 77.5
  mv_predictor_ctrl: c_uint32:3 @ 77.6
  mb_qp: c_uint32:1 @ 78.1
  ft_enable: c_uint32:1 @ 78.2
  intra_part_mask: c_uint32:5 @ 78.3
  reserved1: c_uint32:8 @ 79.0
  ref_width: c_uint32:8 @ 80.0
  ref_height: c_uint32:8 @ 81.0
  search_window: c_uint32:4 @ 82.0
  reserved2: c_uint32:12 @ 82.4
  disable_mv_output: c_uint32:1 @ 84.0
  disable_statistics_output: c_uint32:1 @ 84.1
  enable_8x8_statistics: c_uint32:1 @ 84.2
  reserved3: c_uint32:29 @ 84.3
  reserved4: c_uint32 * 2 @ 88

_VAStatsStatisticsH264: struct, 64 bytes
  best_inter_distortion0: c_uint32:16 @ 0.0
  inter_mode0: c_uint32:16 @ 2.0
  best_inter_distortion1: c_uint32:16 @ 4.0
  inter_mode1: c_uint32:16 @ 6.0
  best_intra_distortion: c_uint32:16 @ 8.0
  intra_mode: c_uint32:16 @ 10.0
  num_non_zero_coef: c_uint32:16 @ 12.0
  reserved0: c_uint32:16 @ 14.0
  sum_coef: c_uint32 @ 16
  mb_is_flat: c_uint32:1 @ 20.0
  reserved1: c_uint32:31 @ 20.1
  variance_16x16: c_uint32 @ 24
  variance_8x8: c_uint32 * 4 @ 28
  pixel_average_16x16: c_uint32 @ 44
  pixel_average_8x8: c_uint32 * 4 @ 48

_VABlendState: struct, 16 bytes
  flags: c_uint @ 0
  global_alpha: c_float @ 4
  min_luma: c_float @ 8
  max_luma: c_float @ 12

_VAProcPipelineCaps: struct, 176 bytes
  pipeline_flags: c_uint32 @ 0
  filter_flags: c_uint32 @ 4
  num_forward_references: c_uint32 @ 8
  num_backward_references: c_uint32 @ 12
  input_color_standards: POINTER(VAProcColorStandardType) @ 16
  num_input_color_standards: c_uint32 @ 24
  output_color_standards: POINTER(VAProcColorStandardType) @ 32
  num_output_color_standards: c_uint32 @ 40
  rotation_flags: c_uint32 @ 44
  blend_flags: c_uint32 @ 48
  mirror_flags: c_uint32 @ 52
  num_additional_outputs: c_uint32 @ 56
  num_input_pixel_formats: c_uint32 @ 60
  input_pixel_format: POINTER(c_uint32) @ 64
  num_output_pixel_formats: c_uint32 @ 72
  output_pixel_format: POINTER(c_uint32) @ 80
  max_input_width: c_uint32 @ 88
  max_input_height: c_uint32 @ 92
  min_input_width: c_uint32 @ 96
  min_input_height: c_uint32 @ 100
  max_output_width: c_uint32 @ 104
  max_output_height: c_uint32 @ 108
  min_output_width: c_uint32 @ 112
  min_output_height: c_uint32 @ 116
  va_reserved: c_uint32 * 14 @ 120

_VAProcFilterValueRange: struct, 32 bytes
  min_value: c_float @ 0
  max_value: c_float @ 4
  default_value: c_float @ 8
  step: c_float @ 12
  va_reserved: c_uint32 * 4 @ 16

_VAProcColorProperties: struct, 8 bytes
  chroma_sample_location: c_uint8 @ 0
  color_range: c_uint8 @ 1
  colour_primaries: c_uint8 @ 2
  transfer_characteristics: c_uint8 @ 3
  matrix_coefficients: c_uint8 @ 4
  reserved: c_uint8 * 3 @ 5

_VAHdrMetaDataHDR10: struct, 60 bytes
  display_primaries_x: c_uint16 * 3 @ 0
  display_primaries_y: c_uint16 * 3 @ 6
  white_point_x: c_uint16 @ 12
  white_point_y: c_uint16 @ 14
  max_display_mastering_luminance: c_uint32 @ 16
  min_display_mastering_luminance: c_uint32 @ 20
  max_content_light_level: c_uint16 @ 24
  max_pic_average_light_level: c_uint16 @ 26
  reserved: c_uint16 * 16 @ 28

_VAProcFilterCapHighDynamicRange: struct, 40 bytes
  metadata_type: VAProcHighDynamicRangeMetadataType @ 0
  caps_flag: c_uint16 @ 4
  va_reserved: c_uint16 * 16 @ 6

_VAHdrMetaData: struct, 40 bytes
  metadata_type: VAProcHighDynamicRangeMetadataType @ 0
  metadata: c_void_p @ 8
  metadata_size: c_uint32 @ 16
  reserved: c_uint32 * 4 @ 20

_VAProcPipelineParameterBuffer: struct, 224 bytes
  surface: VASurfaceID @ 0
  surface_region: POINTER(VARectangle) @ 8
  surface_color_standard: VAProcColorStandardType @ 16
  output_region: POINTER(VARectangle) @ 24
  output_background_color: c_uint32 @ 32
  output_color_standard: VAProcColorStandardType @ 36
  pipeline_flags: c_uint32 @ 40
  filter_flags: c_uint32 @ 44
  filters: POINTER(VABufferID) @ 48
  num_filters: c_uint32 @ 56
  forward_references: POINTER(VASurfaceID) @ 64
  num_forward_references: c_uint32 @ 72
  backward_references: POINTER(VASurfaceID) @ 80
  num_backward_references: c_uint32 @ 88
  rotation_state: c_uint32 @ 92
  blend_state: POINTER(VABlendState) @ 96
  mirror_state: c_uint32 @ 104
  additional_outputs: POINTER(VASurfaceID) @ 112
  num_additional_outputs: c_uint32 @ 120
  input_surface_flag: c_uint32 @ 124
  output_surface_flag: c_uint32 @ 128
  input_color_properties: VAProcColorProperties @ 132
  output_color_properties: VAProcColorProperties @ 140
  processing_mode: VAProcMode @ 148
  output_hdr_metadata: POINTER(VAHdrMetaData) @ 152
  va_reserved: c_uint32 * 16 @ 160

_VAProcFilterParameterBufferBase: struct, 4 bytes
  type: VAProcFilterType @ 0

_VAProcFilterParameterBuffer: struct, 24 bytes
  type: VAProcFilterType @ 0
  value: c_float @ 4
  va_reserved: c_uint32 * 4 @ 8

_VAProcFilterParameterBufferDeinterlacing: struct, 28 bytes
  type: VAProcFilterType @ 0
  algorithm: VAProcDeinterlacingType @ 4
  flags: c_uint32 @ 8
  va_reserved: c_uint32 * 4 @ 12

_VAProcFilterParameterBufferColorBalance: struct, 28 bytes
  type: VAProcFilterType @ 0
  attrib: VAProcColorBalanceType @ 4
  value: c_float @ 8
  va_reserved: c_uint32 * 4 @ 12

_VAProcFilterParameterBufferTotalColorCorrection: struct, 12 bytes
  type: VAProcFilterType @ 0
  attrib: VAProcTotalColorCorrectionType @ 4
  value: c_float @ 8

_VAProcFilterParameterBufferHVSNoiseReduction: struct, 40 bytes
  type: VAProcFilterType @ 0
  qp: c_uint16 @ 4
  strength: c_uint16 @ 6
  mode: c_uint16 @ 8
  va_reserved: c_uint16 * 15 @ 10

_VAProcFilterParameterBufferHDRToneMapping: struct, 112 bytes
  type: VAProcFilterType @ 0
  data: VAHdrMetaData @ 8
  va_reserved: c_uint32 * 16 @ 48

_VAProcFilterParameterBuffer3DLUT: struct, 88 bytes
  type: VAProcFilterType @ 0
  lut_surface: VASurfaceID @ 4
  lut_size: c_uint16 @ 8
  lut_stride: c_uint16 * 3 @ 10
  bit_depth: c_uint16 @ 16
  num_channel: c_uint16 @ 18
  channel_mapping: c_uint32 @ 20
  va_reserved: c_uint32 * 16 @ 24

_VAProcFilterCap3DLUT: struct, 80 bytes
  lut_size: c_uint16 @ 0
  lut_stride: c_uint16 * 3 @ 2
  bit_depth: c_uint16 @ 8
  num_channel: c_uint16 @ 10
  channel_mapping: c_uint32 @ 12
  va_reserved: c_uint32 * 16 @ 16

_VAProcFilterCap: struct, 48 bytes
  range: VAProcFilterValueRange @ 0
  va_reserved: c_uint32 * 4 @ 32

_VAProcFilterCapDeinterlacing: struct, 20 bytes
  type: VAProcDeinterlacingType @ 0
  va_reserved: c_uint32 * 4 @ 4

_VAProcFilterCapColorBalance: struct, 52 bytes
  type: VAProcColorBalanceType @ 0
  range: VAProcFilterValueRange @ 4
  va_reserved: c_uint32 * 4 @ 36

_VAProcFilterCapTotalColorCorrection: struct, 36 bytes
  type: VAProcTotalColorCorrectionType @ 0
  range: VAProcFilterValueRange @ 4

_VAProtectedSessionBuffer: struct, 32 bytes
  max_data_size: c_uint32 @ 0
  data_size: c_uint32 @ 4
  data: c_void_p @ 8
  va_reserved: c_uint32 * 4 @ 16

_VAProtectedSessionExecuteBuffer: struct, 96 bytes
  function_id: c_uint32 @ 0
  input: VAProtectedSessionBuffer @ 8
  output: VAProtectedSessionBuffer @ 40
  status: c_uint32 @ 72
  va_reserved: c_uint32 * 4 @ 76

drm_state: struct, 40 bytes
  fd: c_int @ 0
  auth_type: c_int @ 4
  va_reserved: c_int * 8 @ 8

_VADRMPRIMESurfaceDescriptor: struct, 312 bytes
  fourcc: c_uint32 @ 0
  width: c_uint32 @ 4
  height: c_uint32 @ 8
  num_objects: c_uint32 @ 12
  objects: _VADRMPRIMESurfaceDescriptor_objects * 4 @ 16
  num_layers: c_uint32 @ 80
  layers: _VADRMPRIMESurfaceDescriptor_layers * 4 @ 84

_VADRMPRIMESurfaceDescriptor_objects: struct, 16 bytes
  fd: c_int @ 0
  size: c_uint32 @ 4
  drm_format_modifier: c_uint64 @ 8

_VADRMPRIMESurfaceDescriptor_layers: struct, 56 bytes
  drm_format: c_uint32 @ 0
  num_planes: c_uint32 @ 4
  object_index: c_uint32 * 4 @ 8
  offset: c_uint32 * 4 @ 24
  pitch: c_uint32 * 4 @ 40

_VADRMFormatModifierList: struct, 16 bytes
  num_modifiers: c_uint32 @ 0
  modifiers: POINTER(c_uint64) @ 8
"""

_enums = """
VAProfile: c_int
  VAProfileNone = -1
  VAProfileMPEG2Simple = 0
  VAProfileMPEG2Main = 1
  VAProfileMPEG4Simple = 2
  VAProfileMPEG4AdvancedSimple = 3
  VAProfileMPEG4Main = 4
  VAProfileH264Baseline = 5
  VAProfileH264Main = 6
  VAProfileH264High = 7
  VAProfileVC1Simple = 8
  VAProfileVC1Main = 9
  VAProfileVC1Advanced = 10
  VAProfileH263Baseline = 11
  VAProfileJPEGBaseline = 12
  VAProfileH264ConstrainedBaseline = 13
  VAProfileVP8Version0_3 = 14
  VAProfileH264MultiviewHigh = 15
  VAProfileH264StereoHigh = 16
  VAProfileHEVCMain = 17
  VAProfileHEVCMain10 = 18
  VAProfileVP9Profile0 = 19
  VAProfileVP9Profile1 = 20
  VAProfileVP9Profile2 = 21
  VAProfileVP9Profile3 = 22
  VAProfileHEVCMain12 = 23
  VAProfileHEVCMain422_10 = 24
  VAProfileHEVCMain422_12 = 25
  VAProfileHEVCMain444 = 26
  VAProfileHEVCMain444_10 = 27
  VAProfileHEVCMain444_12 = 28
  VAProfileHEVCSccMain = 29
  VAProfileHEVCSccMain10 = 30
  VAProfileHEVCSccMain444 = 31
  VAProfileAV1Profile0 = 32
  VAProfileAV1Profile1 = 33
  VAProfileHEVCSccMain444_10 = 34
  VAProfileProtected = 35

VAEntrypoint: c_uint
  VAEntrypointVLD = 1
  VAEntrypointIZZ = 2
  VAEntrypointIDCT = 3
  VAEntrypointMoComp = 4
  VAEntrypointDeblocking = 5
  VAEntrypointEncSlice = 6
  VAEntrypointEncPicture = 7
  VAEntrypointEncSliceLP = 8
  VAEntrypointVideoProc = 10
  VAEntrypointFEI = 11
  VAEntrypointStats = 12
  VAEntrypointProtectedTEEComm = 13
  VAEntrypointProtectedContent = 14

VAConfigAttribType: c_uint
  VAConfigAttribRTFormat = 0
  VAConfigAttribSpatialResidual = 1
  VAConfigAttribSpatialClipping = 2
  VAConfigAttribIntraResidual = 3
  VAConfigAttribEncryption = 4
  VAConfigAttribRateControl = 5
  VAConfigAttribDecSliceMode = 6
  VAConfigAttribDecJPEG = 7
  VAConfigAttribDecProcessing = 8
  VAConfigAttribEncPackedHeaders = 10
  VAConfigAttribEncInterlaced = 11
  VAConfigAttribEncMaxRefFrames = 13
  VAConfigAttribEncMaxSlices = 14
  VAConfigAttribEncSliceStructure = 15
  VAConfigAttribEncMacroblockInfo = 16
  VAConfigAttribMaxPictureWidth = 18
  VAConfigAttribMaxPictureHeight = 19
  VAConfigAttribEncJPEG = 20
  VAConfigAttribEncQualityRange = 21
  VAConfigAttribEncQuantization = 22
  VAConfigAttribEncIntraRefresh = 23
  VAConfigAttribEncSkipFrame = 24
  VAConfigAttribEncROI = 25
  VAConfigAttribEncRateControlExt = 26
  VAConfigAttribProcessingRate = 27
  VAConfigAttribEncDirtyRect = 28
  VAConfigAttribEncParallelRateControl = 29
  VAConfigAttribEncDynamicScaling = 30
  VAConfigAttribFrameSizeToleranceSupport = 31
  VAConfigAttribFEIFunctionType = 32
  VAConfigAttribFEIMVPredictors = 33
  VAConfigAttribStats = 34
  VAConfigAttribEncTileSupport = 35
  VAConfigAttribCustomRoundingControl = 36
  VAConfigAttribQPBlockSize = 37
  VAConfigAttribMaxFrameSize = 38
  VAConfigAttribPredictionDirection = 39
  VAConfigAttribMultipleFrame = 40
  VAConfigAttribContextPriority = 41
  VAConfigAttribDecAV1Features = 42
  VAConfigAttribTEEType = 43
  VAConfigAttribTEETypeClient = 44
  VAConfigAttribProtectedContentCipherAlgorithm = 45
  VAConfigAttribProtectedContentCipherBlockSize = 46
  VAConfigAttribProtectedContentCipherMode = 47
  VAConfigAttribProtectedContentCipherSampleType = 48
  VAConfigAttribProtectedContentUsage = 49
  VAConfigAttribEncHEVCFeatures = 50
  VAConfigAttribEncHEVCBlockSizes = 51
  VAConfigAttribEncAV1 = 52
  VAConfigAttribEncAV1Ext1 = 53
  VAConfigAttribEncAV1Ext2 = 54
  VAConfigAttribEncPerBlockControl = 55
  VAConfigAttribTypeMax = 56

VAGenericValueType: c_uint
  VAGenericValueTypeInteger = 1
  VAGenericValueTypeFloat = 2
  VAGenericValueTypePointer = 3
  VAGenericValueTypeFunc = 4

VASurfaceAttribType: c_uint
  VASurfaceAttribNone = 0
  VASurfaceAttribPixelFormat = 1
  VASurfaceAttribMinWidth = 2
  VASurfaceAttribMaxWidth = 3
  VASurfaceAttribMinHeight = 4
  VASurfaceAttribMaxHeight = 5
  VASurfaceAttribMemoryType = 6
  VASurfaceAttribExternalBufferDescriptor = 7
  VASurfaceAttribUsageHint = 8
  VASurfaceAttribDRMFormatModifiers = 9
  VASurfaceAttribCount = 10

VABufferType: c_uint
  VAPictureParameterBufferType = 0
  VAIQMatrixBufferType = 1
  VABitPlaneBufferType = 2
  VASliceGroupMapBufferType = 3
  VASliceParameterBufferType = 4
  VASliceDataBufferType = 5
  VAMacroblockParameterBufferType = 6
  VAResidualDataBufferType = 7
  VADeblockingParameterBufferType = 8
  VAImageBufferType = 9
  VAProtectedSliceDataBufferType = 10
  VAQMatrixBufferType = 11
  VAHuffmanTableBufferType = 12
  VAProbabilityBufferType = 13
  VAEncCodedBufferType = 21
  VAEncSequenceParameterBufferType = 22
  VAEncPictureParameterBufferType = 23
  VAEncSliceParameterBufferType = 24
  VAEncPackedHeaderParameterBufferType = 25
  VAEncPackedHeaderDataBufferType = 26
  VAEncMiscParameterBufferType = 27
  VAEncMacroblockParameterBufferType = 28
  VAEncMacroblockMapBufferType = 29
  VAEncQPBufferType = 30
  VAProcPipelineParameterBufferType = 41
  VAProcFilterParameterBufferType = 42
  VAEncFEIMVBufferType = 43
  VAEncFEIMBCodeBufferType = 44
  VAEncFEIDistortionBufferType = 45
  VAEncFEIMBControlBufferType = 46
  VAEncFEIMVPredictorBufferType = 47
  VAStatsStatisticsParameterBufferType = 48
  VAStatsStatisticsBufferType = 49
  VAStatsStatisticsBottomFieldBufferType = 50
  VAStatsMVBufferType = 51
  VAStatsMVPredictorBufferType = 52
  VAEncMacroblockDisableSkipMapBufferType = 53
  VAEncFEICTBCmdBufferType = 54
  VAEncFEICURecordBufferType = 55
  VADecodeStreamoutBufferType = 56
  VASubsetsParameterBufferType = 57
  VAContextParameterUpdateBufferType = 58
  VAProtectedSessionExecuteBufferType = 59
  VAEncryptionParameterBufferType = 60
  VAEncDeltaQpPerBlockBufferType = 61
  VABufferTypeMax = 62

VAEncMiscParameterType: c_uint
  VAEncMiscParameterTypeFrameRate = 0
  VAEncMiscParameterTypeRateControl = 1
  VAEncMiscParameterTypeMaxSliceSize = 2
  VAEncMiscParameterTypeAIR = 3
  VAEncMiscParameterTypeMaxFrameSize = 4
  VAEncMiscParameterTypeHRD = 5
  VAEncMiscParameterTypeQualityLevel = 6
  VAEncMiscParameterTypeRIR = 7
  VAEncMiscParameterTypeQuantization = 8
  VAEncMiscParameterTypeSkipFrame = 9
  VAEncMiscParameterTypeROI = 10
  VAEncMiscParameterTypeMultiPassFrameSize = 11
  VAEncMiscParameterTypeTemporalLayerStructure = 12
  VAEncMiscParameterTypeDirtyRect = 13
  VAEncMiscParameterTypeParallelBRC = 14
  VAEncMiscParameterTypeSubMbPartPel = 15
  VAEncMiscParameterTypeEncQuality = 16
  VAEncMiscParameterTypeCustomRoundingControl = 17
  VAEncMiscParameterTypeFEIFrameControl = 18
  VAEncMiscParameterTypeExtensionData = 19

VAEncPackedHeaderType: c_uint
  VAEncPackedHeaderSequence = 1
  VAEncPackedHeaderPicture = 2
  VAEncPackedHeaderSlice = 3
  VAEncPackedHeaderRawData = 4
  VAEncPackedHeaderMiscMask = 0x80000000

VAMvModeVC1: c_uint
  VAMvMode1Mv = 0
  VAMvMode1MvHalfPel = 1
  VAMvMode1MvHalfPelBilinear = 2
  VAMvModeMixedMv = 3
  VAMvModeIntensityCompensation = 4

VAEncPictureType: c_uint
  VAEncPictureTypeIntra = 0
  VAEncPictureTypePredictive = 1
  VAEncPictureTypeBidirectional = 2

VASurfaceStatus: c_uint
  VASurfaceRendering = 1
  VASurfaceDisplaying = 2
  VASurfaceReady = 4
  VASurfaceSkipped = 8

VADecodeErrorType: c_uint
  VADecodeSliceMissing = 0
  VADecodeMBError = 1

VADisplayAttribBLEMode: c_uint
  VADISPLAYATTRIB_BLE_OFF = 0
  VADISPLAYATTRIB_BLE_LOW = 1
  VADISPLAYATTRIB_BLE_MEDIUM = 2
  VADISPLAYATTRIB_BLE_HIGH = 3
  VADISPLAYATTRIB_BLE_NONE = 4

VADisplayAttribType: c_uint
  VADisplayAttribBrightness = 0
  VADisplayAttribContrast = 1
  VADisplayAttribHue = 2
  VADisplayAttribSaturation = 3
  VADisplayAttribBackgroundColor = 4
  VADisplayAttribDirectSurface = 5
  VADisplayAttribRotation = 6
  VADisplayAttribOutofLoopDeblock = 7
  VADisplayAttribBLEBlackMode = 8
  VADisplayAttribBLEWhiteMode = 9
  VADisplayAttribBlueStretch = 10
  VADisplayAttribSkinColorCorrection = 11
  VADisplayAttribCSCMatrix = 12
  VADisplayAttribBlendColor = 13
  VADisplayAttribOverlayAutoPaintColorKey = 14
  VADisplayAttribOverlayColorKey = 15
  VADisplayAttribRenderMode = 16
  VADisplayAttribRenderDevice = 17
  VADisplayAttribRenderRect = 18
  VADisplayAttribSubDevice = 19
  VADisplayAttribCopy = 20
  VADisplayPCIID = 21

VACopyObjectType: c_uint
  VACopyObjectSurface = 0
  VACopyObjectBuffer = 1

VAAV1TransformationType: c_uint
  VAAV1TransformationIdentity = 0
  VAAV1TransformationTranslation = 1
  VAAV1TransformationRotzoom = 2
  VAAV1TransformationAffine = 3
  VAAV1TransformationCount = 4

VAEncPackedHeaderTypeHEVC: c_uint
  VAEncPackedHeaderHEVC_VPS = 1
  VAEncPackedHeaderHEVC_SPS = 1
  VAEncPackedHeaderHEVC_PPS = 2
  VAEncPackedHeaderHEVC_Slice = 3
  VAEncPackedHeaderHEVC_SEI = 0x80000001

VAEncPackedHeaderTypeH264: c_uint
  VAEncPackedHeaderH264_SPS = 1
  VAEncPackedHeaderH264_PPS = 2
  VAEncPackedHeaderH264_Slice = 3
  VAEncPackedHeaderH264_SEI = 0x80000001

VAEncPackedHeaderTypeMPEG2: c_uint
  VAEncPackedHeaderMPEG2_SPS = 1
  VAEncPackedHeaderMPEG2_PPS = 2
  VAEncPackedHeaderMPEG2_Slice = 3

VAEncPackedHeaderTypeAV1: c_uint
  VAEncPackedHeaderAV1_SPS = 1
  VAEncPackedHeaderAV1_PPS = 2

VAEncTransformationTypeAV1: c_uint
  VAAV1EncTransformationIdentity = 0
  VAAV1EncTransformationTranslation = 1
  VAAV1EncTransformationRotzoom = 2
  VAAV1EncTransformationAffine = 3
  VAAV1EncTransformationCount = 4

_VAProcFilterType: c_uint
  VAProcFilterNone = 0
  VAProcFilterNoiseReduction = 1
  VAProcFilterDeinterlacing = 2
  VAProcFilterSharpening = 3
  VAProcFilterColorBalance = 4
  VAProcFilterSkinToneEnhancement = 5
  VAProcFilterTotalColorCorrection = 6
  VAProcFilterHVSNoiseReduction = 7
  VAProcFilterHighDynamicRangeToneMapping = 8
  VAProcFilter3DLUT = 9
  VAProcFilterCount = 10

_VAProcDeinterlacingType: c_uint
  VAProcDeinterlacingNone = 0
  VAProcDeinterlacingBob = 1
  VAProcDeinterlacingWeave = 2
  VAProcDeinterlacingMotionAdaptive = 3
  VAProcDeinterlacingMotionCompensated = 4
  VAProcDeinterlacingCount = 5

_VAProcColorBalanceType: c_uint
  VAProcColorBalanceNone = 0
  VAProcColorBalanceHue = 1
  VAProcColorBalanceSaturation = 2
  VAProcColorBalanceBrightness = 3
  VAProcColorBalanceContrast = 4
  VAProcColorBalanceAutoSaturation = 5
  VAProcColorBalanceAutoBrightness = 6
  VAProcColorBalanceAutoContrast = 7
  VAProcColorBalanceCount = 8

_VAProcColorStandardType: c_uint
  VAProcColorStandardNone = 0
  VAProcColorStandardBT601 = 1
  VAProcColorStandardBT709 = 2
  VAProcColorStandardBT470M = 3
  VAProcColorStandardBT470BG = 4
  VAProcColorStandardSMPTE170M = 5
  VAProcColorStandardSMPTE240M = 6
  VAProcColorStandardGenericFilm = 7
  VAProcColorStandardSRGB = 8
  VAProcColorStandardSTRGB = 9
  VAProcColorStandardXVYCC601 = 10
  VAProcColorStandardXVYCC709 = 11
  VAProcColorStandardBT2020 = 12
  VAProcColorStandardExplicit = 13
  VAProcColorStandardCount = 14

_VAProcTotalColorCorrectionType: c_uint
  VAProcTotalColorCorrectionNone = 0
  VAProcTotalColorCorrectionRed = 1
  VAProcTotalColorCorrectionGreen = 2
  VAProcTotalColorCorrectionBlue = 3
  VAProcTotalColorCorrectionCyan = 4
  VAProcTotalColorCorrectionMagenta = 5
  VAProcTotalColorCorrectionYellow = 6
  VAProcTotalColorCorrectionCount = 7

_VAProcHighDynamicRangeMetadataType: c_uint
  VAProcHighDynamicRangeMetadataNone = 0
  VAProcHighDynamicRangeMetadataHDR10 = 1
  VAProcHighDynamicRangeMetadataTypeCount = 2

_VAProcMode: c_uint
  VAProcDefaultMode = 0
  VAProcPowerSavingMode = 1
  VAProcPerformanceMode = 2

_VA_TEE_EXEC_FUNCTION_ID: c_uint
  VA_TEE_EXECUTE_FUNCTION_ID_PASS_THROUGH = 1
  VA_TEE_EXECUTE_FUNCTION_ID_GET_FIRMWARE_VERSION = 2
"""

_types = """
VADisplay = c_void_p
VAStatus = c_int
VARectangle = _VARectangle
VAMotionVector = _VAMotionVector
VAMessageCallback = CFUNCTYPE(None, c_void_p, c_char_p)
VANativeDisplay = c_void_p
VAPrivFunc = CFUNCTYPE(c_int)
VAConfigAttrib = _VAConfigAttrib
VAConfigAttribValDecJPEG = _VAConfigAttribValDecJPEG
VAConfigAttribValMaxFrameSize = _VAConfigAttribValMaxFrameSize
VAConfigAttribValEncJPEG = _VAConfigAttribValEncJPEG
VAConfigAttribValEncROI = _VAConfigAttribValEncROI
VAConfigAttribValEncRateControlExt = _VAConfigAttribValEncRateControlExt
VAConfigAttribValMultipleFrame = _VAConfigAttribValMultipleFrame
VAConfigAttribValContextPriority = _VAConfigAttribValContextPriority
VAConfigAttribValEncPerBlockControl = _VAConfigAttribValEncPerBlockControl
VAGenericID = c_uint
VAConfigID = VAGenericID
VAContextID = VAGenericID
VASurfaceID = VAGenericID
VAGenericFunc = CFUNCTYPE(None)
VAGenericValue = _VAGenericValue
VASurfaceAttrib = _VASurfaceAttrib
VASurfaceAttribExternalBuffers = _VASurfaceAttribExternalBuffers
VAMFContextID = VAGenericID
VABufferID = VAGenericID
VAContextParameterUpdateBuffer = _VAContextParameterUpdateBuffer
VAEncryptionSegmentInfo = _VAEncryptionSegmentInfo
VAEncryptionParameters = _VAEncryptionParameters
VAProcessingRateParameterEnc = _VAProcessingRateParameterEnc
VAProcessingRateParameterDec = _VAProcessingRateParameterDec
VAProcessingRateParameter = _VAProcessingRateParameter
VAEncPackedHeaderParameterBuffer = _VAEncPackedHeaderParameterBuffer
VAEncMiscParameterBuffer = _VAEncMiscParameterBuffer
VAEncMiscParameterTemporalLayerStructure = _VAEncMiscParameterTemporalLayerStructure
VAEncMiscParameterRateControl = _VAEncMiscParameterRateControl
VAEncMiscParameterFrameRate = _VAEncMiscParameterFrameRate
VAEncMiscParameterMaxSliceSize = _VAEncMiscParameterMaxSliceSize
VAEncMiscParameterAIR = _VAEncMiscParameterAIR
VAEncMiscParameterRIR = _VAEncMiscParameterRIR
VAEncMiscParameterHRD = _VAEncMiscParameterHRD
VAEncMiscParameterBufferMaxFrameSize = _VAEncMiscParameterBufferMaxFrameSize
VAEncMiscParameterBufferMultiPassFrameSize = _VAEncMiscParameterBufferMultiPassFrameSize
VAEncMiscParameterBufferQualityLevel = _VAEncMiscParameterBufferQualityLevel
VAEncMiscParameterQuantization = _VAEncMiscParameterQuantization
VAEncMiscParameterSkipFrame = _VAEncMiscParameterSkipFrame
VAEncROI = _VAEncROI
VAEncMiscParameterBufferROI = _VAEncMiscParameterBufferROI
VAEncMiscParameterBufferDirtyRect = _VAEncMiscParameterBufferDirtyRect
VAEncMiscParameterParallelRateControl = _VAEncMiscParameterParallelRateControl
VAEncMiscParameterEncQuality = _VAEncMiscParameterEncQuality
VAEncMiscParameterCustomRoundingControl = _VAEncMiscParameterCustomRoundingControl
VASliceParameterBufferBase = _VASliceParameterBufferBase
VAHuffmanTableBufferJPEGBaseline = _VAHuffmanTableBufferJPEGBaseline
VAPictureParameterBufferMPEG2 = _VAPictureParameterBufferMPEG2
VAIQMatrixBufferMPEG2 = _VAIQMatrixBufferMPEG2
VASliceParameterBufferMPEG2 = _VASliceParameterBufferMPEG2
VAMacroblockParameterBufferMPEG2 = _VAMacroblockParameterBufferMPEG2
VAPictureParameterBufferMPEG4 = _VAPictureParameterBufferMPEG4
VAIQMatrixBufferMPEG4 = _VAIQMatrixBufferMPEG4
VASliceParameterBufferMPEG4 = _VASliceParameterBufferMPEG4
VAPictureParameterBufferVC1 = _VAPictureParameterBufferVC1
VASliceParameterBufferVC1 = _VASliceParameterBufferVC1
VAPictureH264 = _VAPictureH264
VAPictureParameterBufferH264 = _VAPictureParameterBufferH264
VAIQMatrixBufferH264 = _VAIQMatrixBufferH264
VASliceParameterBufferH264 = _VASliceParameterBufferH264
VAEncSliceParameterBuffer = _VAEncSliceParameterBuffer
VAEncSequenceParameterBufferH263 = _VAEncSequenceParameterBufferH263
VAEncPictureParameterBufferH263 = _VAEncPictureParameterBufferH263
VAEncSequenceParameterBufferMPEG4 = _VAEncSequenceParameterBufferMPEG4
VAEncPictureParameterBufferMPEG4 = _VAEncPictureParameterBufferMPEG4
VACodedBufferSegment = _VACodedBufferSegment
VASurfaceDecodeMBErrors = _VASurfaceDecodeMBErrors
VAImageFormat = _VAImageFormat
VAImageID = VAGenericID
VAImage = _VAImage
VASubpictureID = VAGenericID
VADisplayAttribValSubDevice = _VADisplayAttribValSubDevice
VADisplayAttribute = _VADisplayAttribute
VAPictureHEVC = _VAPictureHEVC
VACopyObject = _VACopyObject
VACopyOption = _VACopyOption
VAPictureParameterBufferHEVC = _VAPictureParameterBufferHEVC
VAPictureParameterBufferHEVCRext = _VAPictureParameterBufferHEVCRext
VAPictureParameterBufferHEVCScc = _VAPictureParameterBufferHEVCScc
VAPictureParameterBufferHEVCExtension = _VAPictureParameterBufferHEVCExtension
VASliceParameterBufferHEVC = _VASliceParameterBufferHEVC
VASliceParameterBufferHEVCRext = _VASliceParameterBufferHEVCRext
VASliceParameterBufferHEVCExtension = _VASliceParameterBufferHEVCExtension
VAIQMatrixBufferHEVC = _VAIQMatrixBufferHEVC
VAPictureParameterBufferJPEGBaseline = _VAPictureParameterBufferJPEGBaseline
VAIQMatrixBufferJPEGBaseline = _VAIQMatrixBufferJPEGBaseline
VASliceParameterBufferJPEGBaseline = _VASliceParameterBufferJPEGBaseline
VABoolCoderContextVPX = _VABoolCoderContextVPX
VAPictureParameterBufferVP8 = _VAPictureParameterBufferVP8
VASliceParameterBufferVP8 = _VASliceParameterBufferVP8
VAProbabilityDataBufferVP8 = _VAProbabilityDataBufferVP8
VAIQMatrixBufferVP8 = _VAIQMatrixBufferVP8
VADecPictureParameterBufferVP9 = _VADecPictureParameterBufferVP9
VASegmentParameterVP9 = _VASegmentParameterVP9
VASliceParameterBufferVP9 = _VASliceParameterBufferVP9
VASegmentationStructAV1 = _VASegmentationStructAV1
VAFilmGrainStructAV1 = _VAFilmGrainStructAV1
VAWarpedMotionParamsAV1 = _VAWarpedMotionParamsAV1
VADecPictureParameterBufferAV1 = _VADecPictureParameterBufferAV1
VASliceParameterBufferAV1 = _VASliceParameterBufferAV1
VAEncSequenceParameterBufferHEVC = _VAEncSequenceParameterBufferHEVC
VAEncPictureParameterBufferHEVC = _VAEncPictureParameterBufferHEVC
VAEncSliceParameterBufferHEVC = _VAEncSliceParameterBufferHEVC
VAQMatrixBufferHEVC = _VAQMatrixBufferHEVC
VAEncMiscParameterFEIFrameControlHEVC = _VAEncMiscParameterFEIFrameControlHEVC
VAEncFEIMVPredictorHEVC = _VAEncFEIMVPredictorHEVC
VAEncFEICTBControlHEVC = _VAEncFEICTBControlHEVC
VAEncFEIDistortionHevc = _VAEncFEIDistortionHevc
VAConfigAttribValStats = _VAConfigAttribValStats
VAPictureStats = _VAPictureStats
VAStatsStatisticsParameter = _VAStatsStatisticsParameter
VAEncSequenceParameterBufferH264 = _VAEncSequenceParameterBufferH264
VAEncPictureParameterBufferH264 = _VAEncPictureParameterBufferH264
VAEncQPBufferH264 = _VAEncQPBufferH264
VAEncSliceParameterBufferH264 = _VAEncSliceParameterBufferH264
VAEncMacroblockParameterBufferH264 = _VAEncMacroblockParameterBufferH264
VAEncMiscParameterSubMbPartPelH264 = _VAEncMiscParameterSubMbPartPelH264
VAEncPictureParameterBufferJPEG = _VAEncPictureParameterBufferJPEG
VAEncSliceParameterBufferJPEG = _VAEncSliceParameterBufferJPEG
VAQMatrixBufferJPEG = _VAQMatrixBufferJPEG
VAQMatrixBufferMPEG2 = VAIQMatrixBufferMPEG2
VAEncSequenceParameterBufferMPEG2 = _VAEncSequenceParameterBufferMPEG2
VAEncPictureParameterBufferMPEG2 = _VAEncPictureParameterBufferMPEG2
VAEncSliceParameterBufferMPEG2 = _VAEncSliceParameterBufferMPEG2
VAEncMiscParameterExtensionDataSeqDisplayMPEG2 = _VAEncMiscParameterExtensionDataSeqDisplayMPEG2
VAEncSequenceParameterBufferVP8 = _VAEncSequenceParameterBufferVP8
VAEncPictureParameterBufferVP8 = _VAEncPictureParameterBufferVP8
VAEncMBMapBufferVP8 = _VAEncMBMapBufferVP8
VAQMatrixBufferVP8 = _VAQMatrixBufferVP8
VACodedBufferVP9Status = _VACodedBufferVP9Status
VAEncSequenceParameterBufferVP9 = _VAEncSequenceParameterBufferVP9
VAEncPictureParameterBufferVP9 = _VAEncPictureParameterBufferVP9
VAEncSegParamVP9 = _VAEncSegParamVP9
VAEncMiscParameterTypeVP9PerSegmantParam = _VAEncMiscParameterTypeVP9PerSegmantParam
VAConfigAttribValEncAV1 = _VAConfigAttribValEncAV1
VAConfigAttribValEncAV1Ext1 = _VAConfigAttribValEncAV1Ext1
VAConfigAttribValEncAV1Ext2 = _VAConfigAttribValEncAV1Ext2
VAEncSequenceParameterBufferAV1 = _VAEncSequenceParameterBufferAV1
VAEncSegParamAV1 = _VAEncSegParamAV1
VAEncSegMapBufferAV1 = _VAEncSegMapBufferAV1
VAEncWarpedMotionParamsAV1 = _VAEncWarpedMotionParamsAV1
VAEncPictureParameterBufferAV1 = _VAEncPictureParameterBufferAV1
VAEncTileGroupBufferAV1 = _VAEncTileGroupBufferAV1
VAEncMiscParameterFEIFrameControlH264 = _VAEncMiscParameterFEIFrameControlH264
VAEncFEIMBControlH264 = _VAEncFEIMBControlH264
VAEncFEIMVPredictorH264 = _VAEncFEIMVPredictorH264
VAEncFEIMBCodeH264 = _VAEncFEIMBCodeH264
VAEncFEIDistortionH264 = _VAEncFEIDistortionH264
VAStatsStatisticsParameterH264 = _VAStatsStatisticsParameterH264
VAStatsStatisticsH264 = _VAStatsStatisticsH264
VAProcFilterType = _VAProcFilterType
VAProcDeinterlacingType = _VAProcDeinterlacingType
VAProcColorBalanceType = _VAProcColorBalanceType
VAProcColorStandardType = _VAProcColorStandardType
VAProcTotalColorCorrectionType = _VAProcTotalColorCorrectionType
VAProcHighDynamicRangeMetadataType = _VAProcHighDynamicRangeMetadataType
VAProcMode = _VAProcMode
VABlendState = _VABlendState
VAProcPipelineCaps = _VAProcPipelineCaps
VAProcFilterValueRange = _VAProcFilterValueRange
VAProcColorProperties = _VAProcColorProperties
VAHdrMetaDataHDR10 = _VAHdrMetaDataHDR10
VAProcFilterCapHighDynamicRange = _VAProcFilterCapHighDynamicRange
VAHdrMetaData = _VAHdrMetaData
VAProcPipelineParameterBuffer = _VAProcPipelineParameterBuffer
VAProcFilterParameterBufferBase = _VAProcFilterParameterBufferBase
VAProcFilterParameterBuffer = _VAProcFilterParameterBuffer
VAProcFilterParameterBufferDeinterlacing = _VAProcFilterParameterBufferDeinterlacing
VAProcFilterParameterBufferColorBalance = _VAProcFilterParameterBufferColorBalance
VAProcFilterParameterBufferTotalColorCorrection = _VAProcFilterParameterBufferTotalColorCorrection
VAProcFilterParameterBufferHVSNoiseReduction = _VAProcFilterParameterBufferHVSNoiseReduction
VAProcFilterParameterBufferHDRToneMapping = _VAProcFilterParameterBufferHDRToneMapping
VAProcFilterParameterBuffer3DLUT = _VAProcFilterParameterBuffer3DLUT
VAProcFilterCap3DLUT = _VAProcFilterCap3DLUT
VAProcFilterCap = _VAProcFilterCap
VAProcFilterCapDeinterlacing = _VAProcFilterCapDeinterlacing
VAProcFilterCapColorBalance = _VAProcFilterCapColorBalance
VAProcFilterCapTotalColorCorrection = _VAProcFilterCapTotalColorCorrection
VAProtectedSessionID = VAGenericID
VA_TEE_EXECUTE_FUNCTION_ID = _VA_TEE_EXEC_FUNCTION_ID
VAProtectedSessionBuffer = _VAProtectedSessionBuffer
VAProtectedSessionExecuteBuffer = _VAProtectedSessionExecuteBuffer
VADRMPRIMESurfaceDescriptor = _VADRMPRIMESurfaceDescriptor
VADRMFormatModifierList = _VADRMFormatModifierList
"""

_functions = """
vaErrorStr(error_status: VAStatus) -> c_char_p
vaSetErrorCallback(dpy: VADisplay, callback: VAMessageCallback, user_context: c_void_p) -> VAMessageCallback
vaSetInfoCallback(dpy: VADisplay, callback: VAMessageCallback, user_context: c_void_p) -> VAMessageCallback
vaDisplayIsValid(dpy: VADisplay) -> c_int
vaSetDriverName(dpy: VADisplay, driver_name: POINTER(c_char)) -> VAStatus
vaInitialize(dpy: VADisplay, major_version: POINTER(c_int), minor_version: POINTER(c_int)) -> VAStatus
vaTerminate(dpy: VADisplay) -> VAStatus
vaQueryVendorString(dpy: VADisplay) -> c_char_p
vaGetLibFunc(dpy: VADisplay, func: c_char_p) -> VAPrivFunc
vaMaxNumProfiles(dpy: VADisplay) -> c_int
vaMaxNumEntrypoints(dpy: VADisplay) -> c_int
vaMaxNumConfigAttributes(dpy: VADisplay) -> c_int
vaQueryConfigProfiles(dpy: VADisplay, profile_list: POINTER(VAProfile), num_profiles: POINTER(c_int)) -> VAStatus
vaQueryConfigEntrypoints(dpy: VADisplay, profile: VAProfile, entrypoint_list: POINTER(VAEntrypoint), num_entrypoints: POINTER(c_int)) -> VAStatus
vaGetConfigAttributes(dpy: VADisplay, profile: VAProfile, entrypoint: VAEntrypoint, attrib_list: POINTER(VAConfigAttrib), num_attribs: c_int) -> VAStatus
vaCreateConfig(dpy: VADisplay, profile: VAProfile, entrypoint: VAEntrypoint, attrib_list: POINTER(VAConfigAttrib), num_attribs: c_int, config_id: POINTER(VAConfigID)) -> VAStatus
vaDestroyConfig(dpy: VADisplay, config_id: VAConfigID) -> VAStatus
vaQueryConfigAttributes(dpy: VADisplay, config_id: VAConfigID, profile: POINTER(VAProfile), entrypoint: POINTER(VAEntrypoint), attrib_list: POINTER(VAConfigAttrib), num_attribs: POINTER(c_int)) -> VAStatus
vaQuerySurfaceAttributes(dpy: VADisplay, config: VAConfigID, attrib_list: POINTER(VASurfaceAttrib), num_attribs: POINTER(c_uint)) -> VAStatus
vaCreateSurfaces(dpy: VADisplay, format: c_uint, width: c_uint, height: c_uint, surfaces: POINTER(VASurfaceID), num_surfaces: c_uint, attrib_list: POINTER(VASurfaceAttrib), num_attribs: c_uint) -> VAStatus
vaDestroySurfaces(dpy: VADisplay, surfaces: POINTER(VASurfaceID), num_surfaces: c_int) -> VAStatus
vaCreateContext(dpy: VADisplay, config_id: VAConfigID, picture_width: c_int, picture_height: c_int, flag: c_int, render_targets: POINTER(VASurfaceID), num_render_targets: c_int, context: POINTER(VAContextID)) -> VAStatus
vaDestroyContext(dpy: VADisplay, context: VAContextID) -> VAStatus
vaCreateMFContext(dpy: VADisplay, mf_context: POINTER(VAMFContextID)) -> VAStatus
vaMFAddContext(dpy: VADisplay, mf_context: VAMFContextID, context: VAContextID) -> VAStatus
vaMFReleaseContext(dpy: VADisplay, mf_context: VAMFContextID, context: VAContextID) -> VAStatus
vaQueryProcessingRate(dpy: VADisplay, config: VAConfigID, proc_buf: POINTER(VAProcessingRateParameter), processing_rate: POINTER(c_uint)) -> VAStatus
vaCreateBuffer(dpy: VADisplay, context: VAContextID, type: VABufferType, size: c_uint, num_elements: c_uint, data: c_void_p, buf_id: POINTER(VABufferID)) -> VAStatus
vaCreateBuffer2(dpy: VADisplay, context: VAContextID, type: VABufferType, width: c_uint, height: c_uint, unit_size: POINTER(c_uint), pitch: POINTER(c_uint), buf_id: POINTER(VABufferID)) -> VAStatus
vaBufferSetNumElements(dpy: VADisplay, buf_id: VABufferID, num_elements: c_uint) -> VAStatus
vaMapBuffer(dpy: VADisplay, buf_id: VABufferID, pbuf: POINTER(c_void_p)) -> VAStatus
vaUnmapBuffer(dpy: VADisplay, buf_id: VABufferID) -> VAStatus
vaDestroyBuffer(dpy: VADisplay, buffer_id: VABufferID) -> VAStatus
vaAcquireBufferHandle(dpy: VADisplay, buf_id: VABufferID, buf_info: POINTER(VABufferInfo)) -> VAStatus
vaReleaseBufferHandle(dpy: VADisplay, buf_id: VABufferID) -> VAStatus
vaExportSurfaceHandle(dpy: VADisplay, surface_id: VASurfaceID, mem_type: c_uint32, flags: c_uint32, descriptor: c_void_p) -> VAStatus
vaBeginPicture(dpy: VADisplay, context: VAContextID, render_target: VASurfaceID) -> VAStatus
vaRenderPicture(dpy: VADisplay, context: VAContextID, buffers: POINTER(VABufferID), num_buffers: c_int) -> VAStatus
vaEndPicture(dpy: VADisplay, context: VAContextID) -> VAStatus
vaMFSubmit(dpy: VADisplay, mf_context: VAMFContextID, contexts: POINTER(VAContextID), num_contexts: c_int) -> VAStatus
vaSyncSurface(dpy: VADisplay, render_target: VASurfaceID) -> VAStatus
vaSyncSurface2(dpy: VADisplay, surface: VASurfaceID, timeout_ns: c_uint64) -> VAStatus
vaQuerySurfaceStatus(dpy: VADisplay, render_target: VASurfaceID, status: POINTER(VASurfaceStatus)) -> VAStatus
vaQuerySurfaceError(dpy: VADisplay, surface: VASurfaceID, error_status: VAStatus, error_info: POINTER(c_void_p)) -> VAStatus
vaSyncBuffer(dpy: VADisplay, buf_id: VABufferID, timeout_ns: c_uint64) -> VAStatus
vaMaxNumImageFormats(dpy: VADisplay) -> c_int
vaQueryImageFormats(dpy: VADisplay, format_list: POINTER(VAImageFormat), num_formats: POINTER(c_int)) -> VAStatus
vaCreateImage(dpy: VADisplay, format: POINTER(VAImageFormat), width: c_int, height: c_int, image: POINTER(VAImage)) -> VAStatus
vaDestroyImage(dpy: VADisplay, image: VAImageID) -> VAStatus
vaSetImagePalette(dpy: VADisplay, image: VAImageID, palette: POINTER(c_ubyte)) -> VAStatus
vaGetImage(dpy: VADisplay, surface: VASurfaceID, x: c_int, y: c_int, width: c_uint, height: c_uint, image: VAImageID) -> VAStatus
vaPutImage(dpy: VADisplay, surface: VASurfaceID, image: VAImageID, src_x: c_int, src_y: c_int, src_width: c_uint, src_height: c_uint, dest_x: c_int, dest_y: c_int, dest_width: c_uint, dest_height: c_uint) -> VAStatus
vaDeriveImage(dpy: VADisplay, surface: VASurfaceID, image: POINTER(VAImage)) -> VAStatus
vaMaxNumSubpictureFormats(dpy: VADisplay) -> c_int
vaQuerySubpictureFormats(dpy: VADisplay, format_list: POINTER(VAImageFormat), flags: POINTER(c_uint), num_formats: POINTER(c_uint)) -> VAStatus
vaCreateSubpicture(dpy: VADisplay, image: VAImageID, subpicture: POINTER(VASubpictureID)) -> VAStatus
vaDestroySubpicture(dpy: VADisplay, subpicture: VASubpictureID) -> VAStatus
vaSetSubpictureImage(dpy: VADisplay, subpicture: VASubpictureID, image: VAImageID) -> VAStatus
vaSetSubpictureChromakey(dpy: VADisplay, subpicture: VASubpictureID, chromakey_min: c_uint, chromakey_max: c_uint, chromakey_mask: c_uint) -> VAStatus
vaSetSubpictureGlobalAlpha(dpy: VADisplay, subpicture: VASubpictureID, global_alpha: c_float) -> VAStatus
vaAssociateSubpicture(dpy: VADisplay, subpicture: VASubpictureID, target_surfaces: POINTER(VASurfaceID), num_surfaces: c_int, src_x: c_int16, src_y: c_int16, src_width: c_uint16, src_height: c_uint16, dest_x: c_int16, dest_y: c_int16, dest_width: c_uint16, dest_height: c_uint16, flags: c_uint32) -> VAStatus
vaDeassociateSubpicture(dpy: VADisplay, subpicture: VASubpictureID, target_surfaces: POINTER(VASurfaceID), num_surfaces: c_int) -> VAStatus
vaMaxNumDisplayAttributes(dpy: VADisplay) -> c_int
vaQueryDisplayAttributes(dpy: VADisplay, attr_list: POINTER(VADisplayAttribute), num_attributes: POINTER(c_int)) -> VAStatus
vaGetDisplayAttributes(dpy: VADisplay, attr_list: POINTER(VADisplayAttribute), num_attributes: c_int) -> VAStatus
vaSetDisplayAttributes(dpy: VADisplay, attr_list: POINTER(VADisplayAttribute), num_attributes: c_int) -> VAStatus
vaCopy(dpy: VADisplay, dst: POINTER(VACopyObject), src: POINTER(VACopyObject), option: VACopyOption) -> VAStatus
vaQueryVideoProcFilters(dpy: VADisplay, context: VAContextID, filters: POINTER(VAProcFilterType), num_filters: POINTER(c_uint)) -> VAStatus
vaQueryVideoProcFilterCaps(dpy: VADisplay, context: VAContextID, type: VAProcFilterType, filter_caps: c_void_p, num_filter_caps: POINTER(c_uint)) -> VAStatus
vaQueryVideoProcPipelineCaps(dpy: VADisplay, context: VAContextID, filters: POINTER(VABufferID), num_filters: c_uint, pipeline_caps: POINTER(VAProcPipelineCaps)) -> VAStatus
vaCreateProtectedSession(dpy: VADisplay, config_id: VAConfigID, protected_session: POINTER(VAProtectedSessionID)) -> VAStatus
vaDestroyProtectedSession(dpy: VADisplay, protected_session: VAProtectedSessionID) -> VAStatus
vaAttachProtectedSession(dpy: VADisplay, id: VAGenericID, protected_session: VAProtectedSessionID) -> VAStatus
vaDetachProtectedSession(dpy: VADisplay, id: VAGenericID) -> VAStatus
vaProtectedSessionExecute(dpy: VADisplay, protected_session: VAProtectedSessionID, buf_id: VABufferID) -> VAStatus
vaGetDisplayDRM(fd: c_int) -> VADisplay
vaProfileStr(profile: VAProfile) -> c_char_p
vaEntrypointStr(entrypoint: VAEntrypoint) -> c_char_p
vaConfigAttribTypeStr(configAttribType: VAConfigAttribType) -> c_char_p
vaBufferTypeStr(bufferType: VABufferType) -> c_char_p
vaStatusStr(status: VAStatus) -> c_char_p
"""

_macros = """
VA_FOURCC(ch0, ch1, ch2, ch3) = c_ulong(c_ubyte(ch0)) | c_ulong(c_ubyte(ch1)) << 8 | c_ulong(c_ubyte(ch2)) << 16 | c_ulong(c_ubyte(ch3)) << 24
VA_CHECK_VERSION(major, minor, micro) = 1 > major or 1 == major and 17 > minor or 1 == major and 17 == minor and 0 >= micro
"""

_constants = """
H264_LAST_PICTURE_EOSEQ = 1
H264_LAST_PICTURE_EOSTREAM = 2
HEVC_LAST_PICTURE_EOSEQ = 1
HEVC_LAST_PICTURE_EOSTREAM = 2
VA_3DLUT_CHANNEL_RGB_RGB = 1
VA_3DLUT_CHANNEL_UNKNOWN = 0
VA_3DLUT_CHANNEL_VUY_RGB = 4
VA_3DLUT_CHANNEL_YUV_RGB = 2
VA_ATTRIB_NOT_SUPPORTED = 0x80000000
VA_AV1_MAX_SEGMENTS = 8
VA_AV1_SEG_LVL_MAX = 8
VA_BLEND_GLOBAL_ALPHA = 1
VA_BLEND_LUMA_KEY = 0x10
VA_BLEND_PREMULTIPLIED_ALPHA = 2
VA_BOTTOM_FIELD = 2
VA_BOTTOM_FIELD_FIRST = 8
VA_CHROMA_SITING_HORIZONTAL_CENTER = 8
VA_CHROMA_SITING_HORIZONTAL_LEFT = 4
VA_CHROMA_SITING_UNKNOWN = 0
VA_CHROMA_SITING_VERTICAL_BOTTOM = 3
VA_CHROMA_SITING_VERTICAL_CENTER = 2
VA_CHROMA_SITING_VERTICAL_TOP = 1
VA_CLEAR_DRAWABLE = 8
VA_CODED_BUF_STATUS_AIR_MB_OVER_THRESHOLD = 0xff0000
VA_CODED_BUF_STATUS_BAD_BITSTREAM = 0x8000
VA_CODED_BUF_STATUS_BITRATE_HIGH = 0x800
VA_CODED_BUF_STATUS_BITRATE_OVERFLOW = 0x400
VA_CODED_BUF_STATUS_FRAME_SIZE_OVERFLOW = 0x1000
VA_CODED_BUF_STATUS_LARGE_SLICE_MASK = 0x100
VA_CODED_BUF_STATUS_NUMBER_PASSES_MASK = 0xf000000
VA_CODED_BUF_STATUS_PICTURE_AVE_QP_MASK = 0xff
VA_CODED_BUF_STATUS_SINGLE_NALU = 0x10000000
VA_CODED_BUF_STATUS_SLICE_OVERFLOW_MASK = 0x200
VA_DEC_PROCESSING = 1
VA_DEC_PROCESSING_NONE = 0
VA_DEC_SLICE_MODE_BASE = 2
VA_DEC_SLICE_MODE_NORMAL = 1
VA_DEINTERLACING_BOTTOM_FIELD = 2
VA_DEINTERLACING_BOTTOM_FIELD_FIRST = 1
VA_DEINTERLACING_FMD_ENABLE = 8
VA_DEINTERLACING_ONE_FIELD = 4
VA_DEINTERLACING_SCD_ENABLE = 0x10
VA_DISPLAY_ATTRIB_GETTABLE = 1
VA_DISPLAY_ATTRIB_NOT_SUPPORTED = 0
VA_DISPLAY_ATTRIB_SETTABLE = 2
VA_DRM_AUTH_CUSTOM = 3
VA_DRM_AUTH_DRI1 = 1
VA_DRM_AUTH_DRI2 = 2
VA_DRM_AUTH_NONE = 0
VA_ENABLE_BLEND = 4
VA_ENCRYPTION_TYPE_FULLSAMPLE_CBC = 2
VA_ENCRYPTION_TYPE_FULLSAMPLE_CTR = 1
VA_ENCRYPTION_TYPE_SUBSAMPLE_CBC = 8
VA_ENCRYPTION_TYPE_SUBSAMPLE_CTR = 4
VA_ENC_INTERLACED_FIELD = 2
VA_ENC_INTERLACED_FRAME = 1
VA_ENC_INTERLACED_MBAFF = 4
VA_ENC_INTERLACED_NONE = 0
VA_ENC_INTERLACED_PAFF = 8
VA_ENC_INTRA_REFRESH_ADAPTIVE = 0x10
VA_ENC_INTRA_REFRESH_B_FRAME = 0x20000
VA_ENC_INTRA_REFRESH_CYCLIC = 0x20
VA_ENC_INTRA_REFRESH_MULTI_REF = 0x40000
VA_ENC_INTRA_REFRESH_NONE = 0
VA_ENC_INTRA_REFRESH_P_FRAME = 0x10000
VA_ENC_INTRA_REFRESH_ROLLING_COLUMN = 1
VA_ENC_INTRA_REFRESH_ROLLING_ROW = 2
VA_ENC_PACKED_HEADER_MISC = 8
VA_ENC_PACKED_HEADER_NONE = 0
VA_ENC_PACKED_HEADER_PICTURE = 2
VA_ENC_PACKED_HEADER_RAW_DATA = 0x10
VA_ENC_PACKED_HEADER_SEQUENCE = 1
VA_ENC_PACKED_HEADER_SLICE = 4
VA_ENC_QUANTIZATION_NONE = 0
VA_ENC_QUANTIZATION_TRELLIS_SUPPORTED = 1
VA_ENC_SLICE_STRUCTURE_ARBITRARY_MACROBLOCKS = 2
VA_ENC_SLICE_STRUCTURE_ARBITRARY_ROWS = 0x10
VA_ENC_SLICE_STRUCTURE_EQUAL_MULTI_ROWS = 0x20
VA_ENC_SLICE_STRUCTURE_EQUAL_ROWS = 4
VA_ENC_SLICE_STRUCTURE_MAX_SLICE_SIZE = 8
VA_ENC_SLICE_STRUCTURE_POWER_OF_TWO_ROWS = 1
VA_EXEC_ASYNC = 1
VA_EXEC_MODE_DEFAULT = 0
VA_EXEC_MODE_PERFORMANCE = 2
VA_EXEC_MODE_POWER_SAVING = 1
VA_EXEC_SYNC = 0
VA_EXPORT_SURFACE_COMPOSED_LAYERS = 8
VA_EXPORT_SURFACE_READ_ONLY = 1
VA_EXPORT_SURFACE_READ_WRITE = 3
VA_EXPORT_SURFACE_SEPARATE_LAYERS = 4
VA_EXPORT_SURFACE_WRITE_ONLY = 2
VA_FEATURE_NOT_SUPPORTED = 0
VA_FEATURE_REQUIRED = 2
VA_FEATURE_SUPPORTED = 1
VA_FEI_FUNCTION_ENC = 1
VA_FEI_FUNCTION_ENC_PAK = 4
VA_FEI_FUNCTION_PAK = 2
VA_FILTER_INTERPOLATION_ADVANCED = 0x3000
VA_FILTER_INTERPOLATION_BILINEAR = 0x2000
VA_FILTER_INTERPOLATION_DEFAULT = 0
VA_FILTER_INTERPOLATION_MASK = 0xf000
VA_FILTER_INTERPOLATION_NEAREST_NEIGHBOR = 0x1000
VA_FILTER_SCALING_DEFAULT = 0
VA_FILTER_SCALING_FAST = 0x100
VA_FILTER_SCALING_HQ = 0x200
VA_FILTER_SCALING_MASK = 0xf00
VA_FILTER_SCALING_NL_ANAMORPHIC = 0x300
VA_FOURCC_411P = 0x50313134
VA_FOURCC_411R = 0x52313134
VA_FOURCC_422H = 0x48323234
VA_FOURCC_422V = 0x56323234
VA_FOURCC_444P = 0x50343434
VA_FOURCC_A2B10G10R10 = 0x30334241
VA_FOURCC_A2R10G10B10 = 0x30335241
VA_FOURCC_ABGR = 0x52474241
VA_FOURCC_ABGR64 = 0x34474241
VA_FOURCC_AI44 = 0x34344149
VA_FOURCC_ARGB = 0x42475241
VA_FOURCC_ARGB64 = 0x34475241
VA_FOURCC_AYUV = 0x56555941
VA_FOURCC_BGR565 = 0x36314742
VA_FOURCC_BGRA = 0x41524742
VA_FOURCC_BGRP = 0x50524742
VA_FOURCC_BGRX = 0x58524742
VA_FOURCC_I010 = 0x30313049
VA_FOURCC_I420 = 0x30323449
VA_FOURCC_IMC3 = 0x33434d49
VA_FOURCC_IYUV = 0x56555949
VA_FOURCC_NV11 = 0x3131564e
VA_FOURCC_NV12 = 0x3231564e
VA_FOURCC_NV21 = 0x3132564e
VA_FOURCC_P010 = 0x30313050
VA_FOURCC_P012 = 0x32313050
VA_FOURCC_P016 = 0x36313050
VA_FOURCC_P208 = 0x38303250
VA_FOURCC_RGB565 = 0x36314752
VA_FOURCC_RGBA = 0x41424752
VA_FOURCC_RGBP = 0x50424752
VA_FOURCC_RGBX = 0x58424752
VA_FOURCC_UYVY = 0x59565955
VA_FOURCC_VYUY = 0x59555956
VA_FOURCC_X2B10G10R10 = 0x30334258
VA_FOURCC_X2R10G10B10 = 0x30335258
VA_FOURCC_XBGR = 0x52474258
VA_FOURCC_XRGB = 0x42475258
VA_FOURCC_XYUV = 0x56555958
VA_FOURCC_Y16 = 0x20363159
VA_FOURCC_Y210 = 0x30313259
VA_FOURCC_Y212 = 0x32313259
VA_FOURCC_Y216 = 0x36313259
VA_FOURCC_Y410 = 0x30313459
VA_FOURCC_Y412 = 0x32313459
VA_FOURCC_Y416 = 0x36313459
VA_FOURCC_Y8 = 0x20203859
VA_FOURCC_Y800 = 0x30303859
VA_FOURCC_YUY2 = 0x32595559
VA_FOURCC_YV12 = 0x32315659
VA_FOURCC_YV16 = 0x36315659
VA_FOURCC_YV24 = 0x34325659
VA_FOURCC_YV32 = 0x32335659
VA_FOURCC_YVYU = 0x55595659
VA_FRAME_PICTURE = 0
VA_INVALID_ID = 0xffffffff
VA_INVALID_SURFACE = 4294967295
VA_LSB_FIRST = 1
VA_MAJOR_VERSION = 1
VA_MB_PRED_AVAIL_LEFT = 64
VA_MB_PRED_AVAIL_TOP = 16
VA_MB_PRED_AVAIL_TOP_LEFT = 4
VA_MB_PRED_AVAIL_TOP_RIGHT = 8
VA_MB_TYPE_MOTION_BACKWARD = 4
VA_MB_TYPE_MOTION_FORWARD = 2
VA_MB_TYPE_MOTION_INTRA = 0x10
VA_MB_TYPE_MOTION_PATTERN = 8
VA_MICRO_VERSION = 0
VA_MINOR_VERSION = 17
VA_MIRROR_HORIZONTAL = 1
VA_MIRROR_NONE = 0
VA_MIRROR_VERTICAL = 2
VA_MSB_FIRST = 2
VA_OOL_DEBLOCKING_FALSE = 0
VA_OOL_DEBLOCKING_TRUE = 1
VA_PADDING_HIGH = 16
VA_PADDING_LARGE = 32
VA_PADDING_LOW = 4
VA_PADDING_MEDIUM = 8
VA_PC_BLOCK_SIZE_128 = 1
VA_PC_BLOCK_SIZE_192 = 2
VA_PC_BLOCK_SIZE_256 = 4
VA_PC_CIPHER_AES = 1
VA_PC_CIPHER_MODE_CBC = 2
VA_PC_CIPHER_MODE_CTR = 4
VA_PC_CIPHER_MODE_ECB = 1
VA_PC_SAMPLE_TYPE_FULLSAMPLE = 1
VA_PC_SAMPLE_TYPE_SUBSAMPLE = 2
VA_PC_USAGE_DEFAULT = 0
VA_PC_USAGE_WIDEVINE = 1
VA_PICTURE_H264_BOTTOM_FIELD = 4
VA_PICTURE_H264_INVALID = 1
VA_PICTURE_H264_LONG_TERM_REFERENCE = 0x10
VA_PICTURE_H264_SHORT_TERM_REFERENCE = 8
VA_PICTURE_H264_TOP_FIELD = 2
VA_PICTURE_HEVC_BOTTOM_FIELD = 4
VA_PICTURE_HEVC_FIELD_PIC = 2
VA_PICTURE_HEVC_INVALID = 1
VA_PICTURE_HEVC_LONG_TERM_REFERENCE = 8
VA_PICTURE_HEVC_RPS_LT_CURR = 0x40
VA_PICTURE_HEVC_RPS_ST_CURR_AFTER = 0x20
VA_PICTURE_HEVC_RPS_ST_CURR_BEFORE = 0x10
VA_PICTURE_STATS_BOTTOM_FIELD = 4
VA_PICTURE_STATS_CONTENT_UPDATED = 0x10
VA_PICTURE_STATS_INVALID = 1
VA_PICTURE_STATS_PROGRESSIVE = 0
VA_PICTURE_STATS_TOP_FIELD = 2
VA_PIPELINE_FLAG_END = 4
VA_PREDICTION_DIRECTION_BI_NOT_EMPTY = 4
VA_PREDICTION_DIRECTION_FUTURE = 2
VA_PREDICTION_DIRECTION_PREVIOUS = 1
VA_PROCESSING_RATE_DECODE = 2
VA_PROCESSING_RATE_ENCODE = 1
VA_PROCESSING_RATE_NONE = 0
VA_PROC_FILTER_MANDATORY = 1
VA_PROC_HVS_DENOISE_AUTO_BDRATE = 1
VA_PROC_HVS_DENOISE_AUTO_SUBJECTIVE = 2
VA_PROC_HVS_DENOISE_DEFAULT = 0
VA_PROC_HVS_DENOISE_MANUAL = 3
VA_PROC_PIPELINE_FAST = 2
VA_PROC_PIPELINE_SUBPICTURES = 1
VA_PROGRESSIVE = 1
VA_RC_AVBR = 0x800
VA_RC_CBR = 2
VA_RC_CFS = 0x100
VA_RC_CQP = 0x10
VA_RC_ICQ = 0x40
VA_RC_MB = 0x80
VA_RC_NONE = 1
VA_RC_PARALLEL = 0x200
VA_RC_QVBR = 0x400
VA_RC_TCBRC = 0x1000
VA_RC_VBR = 4
VA_RC_VBR_CONSTRAINED = 0x20
VA_RC_VCM = 8
VA_RENDER_DEVICE_EXTERNAL = 2
VA_RENDER_DEVICE_LOCAL = 1
VA_RENDER_DEVICE_UNDEFINED = 0
VA_RENDER_MODE_EXTERNAL_GPU = 8
VA_RENDER_MODE_EXTERNAL_OVERLAY = 4
VA_RENDER_MODE_LOCAL_GPU = 2
VA_RENDER_MODE_LOCAL_OVERLAY = 1
VA_RENDER_MODE_UNDEFINED = 0
VA_ROTATION_180 = 2
VA_ROTATION_270 = 3
VA_ROTATION_90 = 1
VA_ROTATION_NONE = 0
VA_RT_FORMAT_PROTECTED = 0x80000000
VA_RT_FORMAT_RGB16 = 0x10000
VA_RT_FORMAT_RGB32 = 0x20000
VA_RT_FORMAT_RGB32_10 = 0x200000
VA_RT_FORMAT_RGB32_10BPP = 2097152
VA_RT_FORMAT_RGBP = 0x100000
VA_RT_FORMAT_YUV400 = 0x10
VA_RT_FORMAT_YUV411 = 8
VA_RT_FORMAT_YUV420 = 1
VA_RT_FORMAT_YUV420_10 = 0x100
VA_RT_FORMAT_YUV420_10BPP = 256
VA_RT_FORMAT_YUV420_12 = 0x1000
VA_RT_FORMAT_YUV422 = 2
VA_RT_FORMAT_YUV422_10 = 0x200
VA_RT_FORMAT_YUV422_12 = 0x2000
VA_RT_FORMAT_YUV444 = 4
VA_RT_FORMAT_YUV444_10 = 0x400
VA_RT_FORMAT_YUV444_12 = 0x4000
VA_SLICE_DATA_FLAG_ALL = 0
VA_SLICE_DATA_FLAG_BEGIN = 1
VA_SLICE_DATA_FLAG_END = 4
VA_SLICE_DATA_FLAG_MIDDLE = 2
VA_SOURCE_RANGE_FULL = 2
VA_SOURCE_RANGE_REDUCED = 1
VA_SOURCE_RANGE_UNKNOWN = 0
VA_SRC_BT601 = 0x10
VA_SRC_BT709 = 0x20
VA_SRC_COLOR_MASK = 0xf0
VA_SRC_SMPTE_240 = 0x40
VA_STATUS_ERROR_ALLOCATION_FAILED = 2
VA_STATUS_ERROR_ATTR_NOT_SUPPORTED = 0xa
VA_STATUS_ERROR_DECODING_ERROR = 0x17
VA_STATUS_ERROR_ENCODING_ERROR = 0x18
VA_STATUS_ERROR_FLAG_NOT_SUPPORTED = 0x11
VA_STATUS_ERROR_HW_BUSY = 0x22
VA_STATUS_ERROR_INVALID_BUFFER = 7
VA_STATUS_ERROR_INVALID_CONFIG = 4
VA_STATUS_ERROR_INVALID_CONTEXT = 5
VA_STATUS_ERROR_INVALID_DISPLAY = 3
VA_STATUS_ERROR_INVALID_FILTER_CHAIN = 0x21
VA_STATUS_ERROR_INVALID_IMAGE = 8
VA_STATUS_ERROR_INVALID_IMAGE_FORMAT = 0x16
VA_STATUS_ERROR_INVALID_PARAMETER = 0x12
VA_STATUS_ERROR_INVALID_SUBPICTURE = 9
VA_STATUS_ERROR_INVALID_SURFACE = 6
VA_STATUS_ERROR_INVALID_VALUE = 0x19
VA_STATUS_ERROR_MAX_NUM_EXCEEDED = 0xb
VA_STATUS_ERROR_NOT_ENOUGH_BUFFER = 0x25
VA_STATUS_ERROR_OPERATION_FAILED = 1
VA_STATUS_ERROR_RESOLUTION_NOT_SUPPORTED = 0x13
VA_STATUS_ERROR_SURFACE_BUSY = 0x10
VA_STATUS_ERROR_SURFACE_IN_DISPLAYING = 0x15
VA_STATUS_ERROR_TIMEDOUT = 0x26
VA_STATUS_ERROR_UNIMPLEMENTED = 0x14
VA_STATUS_ERROR_UNKNOWN = 0xffffffff
VA_STATUS_ERROR_UNSUPPORTED_BUFFERTYPE = 0xf
VA_STATUS_ERROR_UNSUPPORTED_ENTRYPOINT = 0xd
VA_STATUS_ERROR_UNSUPPORTED_FILTER = 0x20
VA_STATUS_ERROR_UNSUPPORTED_MEMORY_TYPE = 0x24
VA_STATUS_ERROR_UNSUPPORTED_PROFILE = 0xc
VA_STATUS_ERROR_UNSUPPORTED_RT_FORMAT = 0xe
VA_STATUS_SUCCESS = 0
VA_SUBPICTURE_CHROMA_KEYING = 1
VA_SUBPICTURE_DESTINATION_IS_SCREEN_COORD = 4
VA_SUBPICTURE_GLOBAL_ALPHA = 2
VA_SURFACE_ATTRIB_GETTABLE = 1
VA_SURFACE_ATTRIB_MEM_TYPE_DRM_PRIME = 0x20000000
VA_SURFACE_ATTRIB_MEM_TYPE_DRM_PRIME_2 = 0x40000000
VA_SURFACE_ATTRIB_MEM_TYPE_KERNEL_DRM = 0x10000000
VA_SURFACE_ATTRIB_MEM_TYPE_USER_PTR = 4
VA_SURFACE_ATTRIB_MEM_TYPE_V4L2 = 2
VA_SURFACE_ATTRIB_MEM_TYPE_VA = 1
VA_SURFACE_ATTRIB_NOT_SUPPORTED = 0
VA_SURFACE_ATTRIB_SETTABLE = 2
VA_SURFACE_ATTRIB_USAGE_HINT_DECODER = 1
VA_SURFACE_ATTRIB_USAGE_HINT_DISPLAY = 0x10
VA_SURFACE_ATTRIB_USAGE_HINT_ENCODER = 2
VA_SURFACE_ATTRIB_USAGE_HINT_EXPORT = 0x20
VA_SURFACE_ATTRIB_USAGE_HINT_GENERIC = 0
VA_SURFACE_ATTRIB_USAGE_HINT_VPP_READ = 4
VA_SURFACE_ATTRIB_USAGE_HINT_VPP_WRITE = 8
VA_SURFACE_EXTBUF_DESC_CACHED = 2
VA_SURFACE_EXTBUF_DESC_ENABLE_TILING = 1
VA_SURFACE_EXTBUF_DESC_PROTECTED = 0x80000000
VA_SURFACE_EXTBUF_DESC_UNCACHED = 4
VA_SURFACE_EXTBUF_DESC_WC = 8
VA_TIMEOUT_INFINITE = 0xffffffffffffffff
VA_TONE_MAPPING_HDR_TO_EDR = 4
VA_TONE_MAPPING_HDR_TO_HDR = 1
VA_TONE_MAPPING_HDR_TO_SDR = 2
VA_TONE_MAPPING_SDR_TO_HDR = 8
VA_TOP_FIELD = 1
VA_TOP_FIELD_FIRST = 4
VA_VERSION_HEX = 17891328
VA_VERSION_S = '1.17.0'
"""

_skipped = """
va_deprecated: neither a constant nor a type: expected expression
VA_VERSION: neither a constant nor a type: invalid suffix '.0' on floating constant
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
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libva-drm.so.2', 'libva.so.2'),
)
