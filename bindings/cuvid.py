"""NVDEC: picture parameters and functions of NVIDIA's video decoder: ffnvcodec/dynlink_cuda.h, ffnvcodec/dynlink_cuviddec.h, ffnvcodec/dynlink_nvcuvid.h.

Made by `autogen regen cuvid` from headers/cuvid.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'ffnvcodec/dynlink_cuda.h': 'fc6019892a69c08569e23c9092e2db88719e8764652528488cb65b47859a837f',
    'ffnvcodec/dynlink_cuviddec.h': '242aac704cb3c3f63506c82ec1445f432eb8032307f5a0a9a420d087ae131876',
    'ffnvcodec/dynlink_nvcuvid.h': '5df13ba2328c5fde63fb41464a358af094360527199cc916666e4bfd7fa60b21',
    'artifact': 'libffmpeg-nvenc-dev=11.1.5.2-1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
CUarray_st: struct, incomplete

CUctx_st: struct, incomplete

CUstream_st: struct, incomplete

CUevent_st: struct, incomplete

CUfunc_st: struct, incomplete

CUmod_st: struct, incomplete

CUmipmappedArray_st: struct, incomplete

CUgraphicsResource_st: struct, incomplete

CUextMemory_st: struct, incomplete

CUextSemaphore_st: struct, incomplete

CUeglStreamConnection_st: struct, incomplete

CUlinkState_st: struct, incomplete

CUuuid_st: struct, 16 bytes
  bytes: c_char * 16 @ 0

CUDA_MEMCPY2D_st: struct, 128 bytes
  srcXInBytes: c_size_t @ 0
  srcY: c_size_t @ 8
  srcMemoryType: CUmemorytype @ 16
  srcHost: c_void_p @ 24
  srcDevice: CUdeviceptr @ 32
  srcArray: CUarray @ 40
  srcPitch: c_size_t @ 48
  dstXInBytes: c_size_t @ 56
  dstY: c_size_t @ 64
  dstMemoryType: CUmemorytype @ 72
  dstHost: c_void_p @ 80
  dstDevice: CUdeviceptr @ 88
  dstArray: CUarray @ 96
  dstPitch: c_size_t @ 104
  WidthInBytes: c_size_t @ 112
  Height: c_size_t @ 120

CUDA_RESOURCE_DESC_st: struct, 144 bytes
  resType: CUresourcetype @ 0
  res: CUDA_RESOURCE_DESC_st_res @ 8
  flags: c_uint @ 136

CUDA_RESOURCE_DESC_st_res: union, 128 bytes
  array: CUDA_RESOURCE_DESC_st_res_array @ 0
  mipmap: CUDA_RESOURCE_DESC_st_res_mipmap @ 0
  linear: CUDA_RESOURCE_DESC_st_res_linear @ 0
  pitch2D: CUDA_RESOURCE_DESC_st_res_pitch2D @ 0
  reserved: CUDA_RESOURCE_DESC_st_res_reserved @ 0

CUDA_RESOURCE_DESC_st_res_array: struct, 8 bytes
  hArray: CUarray @ 0

CUDA_RESOURCE_DESC_st_res_mipmap: struct, 8 bytes
  hMipmappedArray: CUmipmappedArray @ 0

CUDA_RESOURCE_DESC_st_res_linear: struct, 24 bytes
  devPtr: CUdeviceptr @ 0
  format: CUarray_format @ 8
  numChannels: c_uint @ 12
  sizeInBytes: c_size_t @ 16

CUDA_RESOURCE_DESC_st_res_pitch2D: struct, 40 bytes
  devPtr: CUdeviceptr @ 0
  format: CUarray_format @ 8
  numChannels: c_uint @ 12
  width: c_size_t @ 16
  height: c_size_t @ 24
  pitchInBytes: c_size_t @ 32

CUDA_RESOURCE_DESC_st_res_reserved: struct, 128 bytes
  reserved: c_int * 32 @ 0

CUDA_TEXTURE_DESC_st: struct, 104 bytes
  addressMode: CUaddress_mode * 3 @ 0
  filterMode: CUfilter_mode @ 12
  flags: c_uint @ 16
  maxAnisotropy: c_uint @ 20
  mipmapFilterMode: CUfilter_mode @ 24
  mipmapLevelBias: c_float @ 28
  minMipmapLevelClamp: c_float @ 32
  maxMipmapLevelClamp: c_float @ 36
  borderColor: c_float * 4 @ 40
  reserved: c_int * 12 @ 56

CUDA_RESOURCE_VIEW_DESC_st: struct, incomplete

CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st: struct, 104 bytes
  type: CUexternalMemoryHandleType @ 0
  handle: CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle @ 8
  size: c_ulonglong @ 24
  flags: c_uint @ 32
  reserved: c_uint * 16 @ 36

CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle: union, 16 bytes
  fd: c_int @ 0
  win32: CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle_win32 @ 0

CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle_win32: struct, 16 bytes
  handle: c_void_p @ 0
  name: c_void_p @ 8

CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st: struct, 88 bytes
  offset: c_ulonglong @ 0
  size: c_ulonglong @ 8
  flags: c_uint @ 16
  reserved: c_uint * 16 @ 20

CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st: struct, 96 bytes
  type: CUexternalSemaphoreHandleType @ 0
  handle: CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle @ 8
  flags: c_uint @ 24
  reserved: c_uint * 16 @ 28

CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle: union, 16 bytes
  fd: c_int @ 0
  win32: CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle_win32 @ 0

CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle_win32: struct, 16 bytes
  handle: c_void_p @ 0
  name: c_void_p @ 8

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st: struct, 144 bytes
  params: CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params @ 0
  flags: c_uint @ 72
  reserved: c_uint * 16 @ 76

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params: struct, 72 bytes
  fence: CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_fence @ 0
  reserved: c_uint * 16 @ 8

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_fence: struct, 8 bytes
  value: c_ulonglong @ 0

CUDA_ARRAY3D_DESCRIPTOR_st: struct, 40 bytes
  Width: c_size_t @ 0
  Height: c_size_t @ 8
  Depth: c_size_t @ 16
  Format: CUarray_format @ 24
  NumChannels: c_uint @ 28
  Flags: c_uint @ 32

CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st: struct, 120 bytes
  offset: c_ulonglong @ 0
  arrayDesc: CUDA_ARRAY3D_DESCRIPTOR @ 8
  numLevels: c_uint @ 48
  reserved: c_uint * 16 @ 52

CUeglFrame_st: struct, 64 bytes
  frame: CUeglFrame_st_frame @ 0
  width: c_uint @ 24
  height: c_uint @ 28
  depth: c_uint @ 32
  pitch: c_uint @ 36
  planeCount: c_uint @ 40
  numChannels: c_uint @ 44
  frameType: CUeglFrameType @ 48
  eglColorFormat: CUeglColorFormat @ 52
  cuFormat: CUarray_format @ 56

CUeglFrame_st_frame: union, 24 bytes
  pArray: CUarray * 3 @ 0
  pPitch: c_void_p * 3 @ 0

_CUcontextlock_st: struct, incomplete

_CUVIDDECODECAPS: struct, 88 bytes
  eCodecType: cudaVideoCodec @ 0
  eChromaFormat: cudaVideoChromaFormat @ 4
  nBitDepthMinus8: c_uint @ 8
  reserved1: c_uint * 3 @ 12
  bIsSupported: c_ubyte @ 24
  nNumNVDECs: c_ubyte @ 25
  nOutputFormatMask: c_ushort @ 26
  nMaxWidth: c_uint @ 28
  nMaxHeight: c_uint @ 32
  nMaxMBCount: c_uint @ 36
  nMinWidth: c_ushort @ 40
  nMinHeight: c_ushort @ 42
  bIsHistogramSupported: c_ubyte @ 44
  nCounterBitDepth: c_ubyte @ 45
  nMaxHistogramBins: c_ushort @ 46
  reserved3: c_uint * 10 @ 48

_CUVIDDECODECREATEINFO: struct, 176 bytes
  ulWidth: tcu_ulong @ 0
  ulHeight: tcu_ulong @ 8
  ulNumDecodeSurfaces: tcu_ulong @ 16
  CodecType: cudaVideoCodec @ 24
  ChromaFormat: cudaVideoChromaFormat @ 28
  ulCreationFlags: tcu_ulong @ 32
  bitDepthMinus8: tcu_ulong @ 40
  ulIntraDecodeOnly: tcu_ulong @ 48
  ulMaxWidth: tcu_ulong @ 56
  ulMaxHeight: tcu_ulong @ 64
  Reserved1: tcu_ulong @ 72
  display_area: _CUVIDDECODECREATEINFO_display_area @ 80
  OutputFormat: cudaVideoSurfaceFormat @ 88
  DeinterlaceMode: cudaVideoDeinterlaceMode @ 92
  ulTargetWidth: tcu_ulong @ 96
  ulTargetHeight: tcu_ulong @ 104
  ulNumOutputSurfaces: tcu_ulong @ 112
  vidLock: CUvideoctxlock @ 120
  target_rect: _CUVIDDECODECREATEINFO_target_rect @ 128
  enableHistogram: tcu_ulong @ 136
  Reserved2: tcu_ulong * 4 @ 144

_CUVIDDECODECREATEINFO_display_area: struct, 8 bytes
  left: c_short @ 0
  top: c_short @ 2
  right: c_short @ 4
  bottom: c_short @ 6

_CUVIDDECODECREATEINFO_target_rect: struct, 8 bytes
  left: c_short @ 0
  top: c_short @ 2
  right: c_short @ 4
  bottom: c_short @ 6

_CUVIDH264DPBENTRY: struct, 28 bytes
  PicIdx: c_int @ 0
  FrameIdx: c_int @ 4
  is_long_term: c_int @ 8
  not_existing: c_int @ 12
  used_for_reference: c_int @ 16
  FieldOrderCnt: c_int * 2 @ 20

_CUVIDH264MVCEXT: struct, 140 bytes
  num_views_minus1: c_int @ 0
  view_id: c_int @ 4
  inter_view_flag: c_ubyte @ 8
  num_inter_view_refs_l0: c_ubyte @ 9
  num_inter_view_refs_l1: c_ubyte @ 10
  MVCReserved8Bits: c_ubyte @ 11
  InterViewRefsL0: c_int * 16 @ 12
  InterViewRefsL1: c_int * 16 @ 76

_CUVIDH264SVCEXT: struct, 48 bytes
  profile_idc: c_ubyte @ 0
  level_idc: c_ubyte @ 1
  DQId: c_ubyte @ 2
  DQIdMax: c_ubyte @ 3
  disable_inter_layer_deblocking_filter_idc: c_ubyte @ 4
  ref_layer_chroma_phase_y_plus1: c_ubyte @ 5
  inter_layer_slice_alpha_c0_offset_div2: c_byte @ 6
  inter_layer_slice_beta_offset_div2: c_byte @ 7
  DPBEntryValidFlag: c_ushort @ 8
  inter_layer_deblocking_filter_control_present_flag: c_ubyte @ 10
  extended_spatial_scalability_idc: c_ubyte @ 11
  adaptive_tcoeff_level_prediction_flag: c_ubyte @ 12
  slice_header_restriction_flag: c_ubyte @ 13
  chroma_phase_x_plus1_flag: c_ubyte @ 14
  chroma_phase_y_plus1: c_ubyte @ 15
  tcoeff_level_prediction_flag: c_ubyte @ 16
  constrained_intra_resampling_flag: c_ubyte @ 17
  ref_layer_chroma_phase_x_plus1_flag: c_ubyte @ 18
  store_ref_base_pic_flag: c_ubyte @ 19
  Reserved8BitsA: c_ubyte @ 20
  Reserved8BitsB: c_ubyte @ 21
  scaled_ref_layer_left_offset: c_short @ 22
  scaled_ref_layer_top_offset: c_short @ 24
  scaled_ref_layer_right_offset: c_short @ 26
  scaled_ref_layer_bottom_offset: c_short @ 28
  Reserved16Bits: c_ushort @ 30
  pNextLayer: POINTER(_CUVIDPICPARAMS) @ 32
  bRefBaseLayer: c_int @ 40

_CUVIDH264PICPARAMS: struct, 984 bytes
  log2_max_frame_num_minus4: c_int @ 0
  pic_order_cnt_type: c_int @ 4
  log2_max_pic_order_cnt_lsb_minus4: c_int @ 8
  delta_pic_order_always_zero_flag: c_int @ 12
  frame_mbs_only_flag: c_int @ 16
  direct_8x8_inference_flag: c_int @ 20
  num_ref_frames: c_int @ 24
  residual_colour_transform_flag: c_ubyte @ 28
  bit_depth_luma_minus8: c_ubyte @ 29
  bit_depth_chroma_minus8: c_ubyte @ 30
  qpprime_y_zero_transform_bypass_flag: c_ubyte @ 31
  entropy_coding_mode_flag: c_int @ 32
  pic_order_present_flag: c_int @ 36
  num_ref_idx_l0_active_minus1: c_int @ 40
  num_ref_idx_l1_active_minus1: c_int @ 44
  weighted_pred_flag: c_int @ 48
  weighted_bipred_idc: c_int @ 52
  pic_init_qp_minus26: c_int @ 56
  deblocking_filter_control_present_flag: c_int @ 60
  redundant_pic_cnt_present_flag: c_int @ 64
  transform_8x8_mode_flag: c_int @ 68
  MbaffFrameFlag: c_int @ 72
  constrained_intra_pred_flag: c_int @ 76
  chroma_qp_index_offset: c_int @ 80
  second_chroma_qp_index_offset: c_int @ 84
  ref_pic_flag: c_int @ 88
  frame_num: c_int @ 92
  CurrFieldOrderCnt: c_int * 2 @ 96
  dpb: CUVIDH264DPBENTRY * 16 @ 104
  WeightScale4x4: c_ubyte * 16 * 6 @ 552
  WeightScale8x8: c_ubyte * 64 * 2 @ 648
  fmo_aso_enable: c_ubyte @ 776
  num_slice_groups_minus1: c_ubyte @ 777
  slice_group_map_type: c_ubyte @ 778
  pic_init_qs_minus26: c_byte @ 779
  slice_group_change_rate_minus1: c_uint @ 780
  fmo: _CUVIDH264PICPARAMS_fmo @ 784
  Reserved: c_uint * 12 @ 792
  : _CUVIDH264PICPARAMS_union_mvcext @ 840

_CUVIDH264PICPARAMS_fmo: union, 8 bytes
  slice_group_map_addr: c_ulonglong @ 0
  pMb2SliceGroupMap: POINTER(c_ubyte) @ 0

_CUVIDH264PICPARAMS_union_mvcext: union, 144 bytes
  mvcext: CUVIDH264MVCEXT @ 0
  svcext: CUVIDH264SVCEXT @ 0

_CUVIDMPEG2PICPARAMS: struct, 192 bytes
  ForwardRefIdx: c_int @ 0
  BackwardRefIdx: c_int @ 4
  picture_coding_type: c_int @ 8
  full_pel_forward_vector: c_int @ 12
  full_pel_backward_vector: c_int @ 16
  f_code: c_int * 2 * 2 @ 20
  intra_dc_precision: c_int @ 36
  frame_pred_frame_dct: c_int @ 40
  concealment_motion_vectors: c_int @ 44
  q_scale_type: c_int @ 48
  intra_vlc_format: c_int @ 52
  alternate_scan: c_int @ 56
  top_field_first: c_int @ 60
  QuantMatrixIntra: c_ubyte * 64 @ 64
  QuantMatrixInter: c_ubyte * 64 @ 128

_CUVIDMPEG4PICPARAMS: struct, 220 bytes
  ForwardRefIdx: c_int @ 0
  BackwardRefIdx: c_int @ 4
  video_object_layer_width: c_int @ 8
  video_object_layer_height: c_int @ 12
  vop_time_increment_bitcount: c_int @ 16
  top_field_first: c_int @ 20
  resync_marker_disable: c_int @ 24
  quant_type: c_int @ 28
  quarter_sample: c_int @ 32
  short_video_header: c_int @ 36
  divx_flags: c_int @ 40
  vop_coding_type: c_int @ 44
  vop_coded: c_int @ 48
  vop_rounding_type: c_int @ 52
  alternate_vertical_scan_flag: c_int @ 56
  interlaced: c_int @ 60
  vop_fcode_forward: c_int @ 64
  vop_fcode_backward: c_int @ 68
  trd: c_int * 2 @ 72
  trb: c_int * 2 @ 80
  QuantMatrixIntra: c_ubyte * 64 @ 88
  QuantMatrixInter: c_ubyte * 64 @ 152
  gmc_enabled: c_int @ 216

_CUVIDVC1PICPARAMS: struct, 132 bytes
  ForwardRefIdx: c_int @ 0
  BackwardRefIdx: c_int @ 4
  FrameWidth: c_int @ 8
  FrameHeight: c_int @ 12
  intra_pic_flag: c_int @ 16
  ref_pic_flag: c_int @ 20
  progressive_fcm: c_int @ 24
  profile: c_int @ 28
  postprocflag: c_int @ 32
  pulldown: c_int @ 36
  interlace: c_int @ 40
  tfcntrflag: c_int @ 44
  finterpflag: c_int @ 48
  psf: c_int @ 52
  multires: c_int @ 56
  syncmarker: c_int @ 60
  rangered: c_int @ 64
  maxbframes: c_int @ 68
  panscan_flag: c_int @ 72
  refdist_flag: c_int @ 76
  extended_mv: c_int @ 80
  dquant: c_int @ 84
  vstransform: c_int @ 88
  loopfilter: c_int @ 92
  fastuvmc: c_int @ 96
  overlap: c_int @ 100
  quantizer: c_int @ 104
  extended_dmv: c_int @ 108
  range_mapy_flag: c_int @ 112
  range_mapy: c_int @ 116
  range_mapuv_flag: c_int @ 120
  range_mapuv: c_int @ 124
  rangeredfrm: c_int @ 128

_CUVIDJPEGPICPARAMS: struct, 4 bytes
  Reserved: c_int @ 0

_CUVIDHEVCPICPARAMS: struct, 1484 bytes
  pic_width_in_luma_samples: c_int @ 0
  pic_height_in_luma_samples: c_int @ 4
  log2_min_luma_coding_block_size_minus3: c_ubyte @ 8
  log2_diff_max_min_luma_coding_block_size: c_ubyte @ 9
  log2_min_transform_block_size_minus2: c_ubyte @ 10
  log2_diff_max_min_transform_block_size: c_ubyte @ 11
  pcm_enabled_flag: c_ubyte @ 12
  log2_min_pcm_luma_coding_block_size_minus3: c_ubyte @ 13
  log2_diff_max_min_pcm_luma_coding_block_size: c_ubyte @ 14
  pcm_sample_bit_depth_luma_minus1: c_ubyte @ 15
  pcm_sample_bit_depth_chroma_minus1: c_ubyte @ 16
  pcm_loop_filter_disabled_flag: c_ubyte @ 17
  strong_intra_smoothing_enabled_flag: c_ubyte @ 18
  max_transform_hierarchy_depth_intra: c_ubyte @ 19
  max_transform_hierarchy_depth_inter: c_ubyte @ 20
  amp_enabled_flag: c_ubyte @ 21
  separate_colour_plane_flag: c_ubyte @ 22
  log2_max_pic_order_cnt_lsb_minus4: c_ubyte @ 23
  num_short_term_ref_pic_sets: c_ubyte @ 24
  long_term_ref_pics_present_flag: c_ubyte @ 25
  num_long_term_ref_pics_sps: c_ubyte @ 26
  sps_temporal_mvp_enabled_flag: c_ubyte @ 27
  sample_adaptive_offset_enabled_flag: c_ubyte @ 28
  scaling_list_enable_flag: c_ubyte @ 29
  IrapPicFlag: c_ubyte @ 30
  IdrPicFlag: c_ubyte @ 31
  bit_depth_luma_minus8: c_ubyte @ 32
  bit_depth_chroma_minus8: c_ubyte @ 33
  log2_max_transform_skip_block_size_minus2: c_ubyte @ 34
  log2_sao_offset_scale_luma: c_ubyte @ 35
  log2_sao_offset_scale_chroma: c_ubyte @ 36
  high_precision_offsets_enabled_flag: c_ubyte @ 37
  reserved1: c_ubyte * 10 @ 38
  dependent_slice_segments_enabled_flag: c_ubyte @ 48
  slice_segment_header_extension_present_flag: c_ubyte @ 49
  sign_data_hiding_enabled_flag: c_ubyte @ 50
  cu_qp_delta_enabled_flag: c_ubyte @ 51
  diff_cu_qp_delta_depth: c_ubyte @ 52
  init_qp_minus26: c_byte @ 53
  pps_cb_qp_offset: c_byte @ 54
  pps_cr_qp_offset: c_byte @ 55
  constrained_intra_pred_flag: c_ubyte @ 56
  weighted_pred_flag: c_ubyte @ 57
  weighted_bipred_flag: c_ubyte @ 58
  transform_skip_enabled_flag: c_ubyte @ 59
  transquant_bypass_enabled_flag: c_ubyte @ 60
  entropy_coding_sync_enabled_flag: c_ubyte @ 61
  log2_parallel_merge_level_minus2: c_ubyte @ 62
  num_extra_slice_header_bits: c_ubyte @ 63
  loop_filter_across_tiles_enabled_flag: c_ubyte @ 64
  loop_filter_across_slices_enabled_flag: c_ubyte @ 65
  output_flag_present_flag: c_ubyte @ 66
  num_ref_idx_l0_default_active_minus1: c_ubyte @ 67
  num_ref_idx_l1_default_active_minus1: c_ubyte @ 68
  lists_modification_present_flag: c_ubyte @ 69
  cabac_init_present_flag: c_ubyte @ 70
  pps_slice_chroma_qp_offsets_present_flag: c_ubyte @ 71
  deblocking_filter_override_enabled_flag: c_ubyte @ 72
  pps_deblocking_filter_disabled_flag: c_ubyte @ 73
  pps_beta_offset_div2: c_byte @ 74
  pps_tc_offset_div2: c_byte @ 75
  tiles_enabled_flag: c_ubyte @ 76
  uniform_spacing_flag: c_ubyte @ 77
  num_tile_columns_minus1: c_ubyte @ 78
  num_tile_rows_minus1: c_ubyte @ 79
  column_width_minus1: c_ushort * 21 @ 80
  row_height_minus1: c_ushort * 21 @ 122
  sps_range_extension_flag: c_ubyte @ 164
  transform_skip_rotation_enabled_flag: c_ubyte @ 165
  transform_skip_context_enabled_flag: c_ubyte @ 166
  implicit_rdpcm_enabled_flag: c_ubyte @ 167
  explicit_rdpcm_enabled_flag: c_ubyte @ 168
  extended_precision_processing_flag: c_ubyte @ 169
  intra_smoothing_disabled_flag: c_ubyte @ 170
  persistent_rice_adaptation_enabled_flag: c_ubyte @ 171
  cabac_bypass_alignment_enabled_flag: c_ubyte @ 172
  pps_range_extension_flag: c_ubyte @ 173
  cross_component_prediction_enabled_flag: c_ubyte @ 174
  chroma_qp_offset_list_enabled_flag: c_ubyte @ 175
  diff_cu_chroma_qp_offset_depth: c_ubyte @ 176
  chroma_qp_offset_list_len_minus1: c_ubyte @ 177
  cb_qp_offset_list: c_byte * 6 @ 178
  cr_qp_offset_list: c_byte * 6 @ 184
  reserved2: c_ubyte * 2 @ 190
  reserved3: c_uint * 8 @ 192
  NumBitsForShortTermRPSInSlice: c_int @ 224
  NumDeltaPocsOfRefRpsIdx: c_int @ 228
  NumPocTotalCurr: c_int @ 232
  NumPocStCurrBefore: c_int @ 236
  NumPocStCurrAfter: c_int @ 240
  NumPocLtCurr: c_int @ 244
  CurrPicOrderCntVal: c_int @ 248
  RefPicIdx: c_int * 16 @ 252
  PicOrderCntVal: c_int * 16 @ 316
  IsLongTerm: c_ubyte * 16 @ 380
  RefPicSetStCurrBefore: c_ubyte * 8 @ 396
  RefPicSetStCurrAfter: c_ubyte * 8 @ 404
  RefPicSetLtCurr: c_ubyte * 8 @ 412
  RefPicSetInterLayer0: c_ubyte * 8 @ 420
  RefPicSetInterLayer1: c_ubyte * 8 @ 428
  reserved4: c_uint * 12 @ 436
  ScalingList4x4: c_ubyte * 16 * 6 @ 484
  ScalingList8x8: c_ubyte * 64 * 6 @ 580
  ScalingList16x16: c_ubyte * 64 * 6 @ 964
  ScalingList32x32: c_ubyte * 64 * 2 @ 1348
  ScalingListDCCoeff16x16: c_ubyte * 6 @ 1476
  ScalingListDCCoeff32x32: c_ubyte * 2 @ 1482

_CUVIDVP8PICPARAMS: struct, 32 bytes
  width: c_int @ 0
  height: c_int @ 4
  first_partition_size: c_uint @ 8
  LastRefIdx: c_ubyte @ 12
  GoldenRefIdx: c_ubyte @ 13
  AltRefIdx: c_ubyte @ 14
  : _CUVIDVP8PICPARAMS_union_vp8_frame_tag @ 15
  Reserved1: c_ubyte * 4 @ 16
  Reserved2: c_uint * 3 @ 20

_CUVIDVP8PICPARAMS_union_vp8_frame_tag: union, 1 bytes
  vp8_frame_tag: _CUVIDVP8PICPARAMS_union_vp8_frame_tag_vp8_frame_tag @ 0
  wFrameTagFlags: c_ubyte @ 0

_CUVIDVP8PICPARAMS_union_vp8_frame_tag_vp8_frame_tag: struct, 1 bytes
  frame_type: c_ubyte:1 @ 0.0
  version: c_ubyte:3 @ 0.1
  show_frame: c_ubyte:1 @ 0.4
  update_mb_segmentation_data: c_ubyte:1 @ 0.5
  Reserved2Bits: c_ubyte:2 @ 0.6

_CUVIDVP9PICPARAMS: struct, 220 bytes
  width: c_uint @ 0
  height: c_uint @ 4
  LastRefIdx: c_ubyte @ 8
  GoldenRefIdx: c_ubyte @ 9
  AltRefIdx: c_ubyte @ 10
  colorSpace: c_ubyte @ 11
  profile: c_ushort:3 @ 12.0
  frameContextIdx: c_ushort:2 @ 12.3
  frameType: c_ushort:1 @ 12.5
  showFrame: c_ushort:1 @ 12.6
  errorResilient: c_ushort:1 @ 12.7
  frameParallelDecoding: c_ushort:1 @ 13.0
  subSamplingX: c_ushort:1 @ 13.1
  subSamplingY: c_ushort:1 @ 13.2
  intraOnly: c_ushort:1 @ 13.3
  allow_high_precision_mv: c_ushort:1 @ 13.4
  refreshEntropyProbs: c_ushort:1 @ 13.5
  reserved2Bits: c_ushort:2 @ 13.6
  reserved16Bits: c_ushort @ 14
  refFrameSignBias: c_ubyte * 4 @ 16
  bitDepthMinus8Luma: c_ubyte @ 20
  bitDepthMinus8Chroma: c_ubyte @ 21
  loopFilterLevel: c_ubyte @ 22
  loopFilterSharpness: c_ubyte @ 23
  modeRefLfEnabled: c_ubyte @ 24
  log2_tile_columns: c_ubyte @ 25
  log2_tile_rows: c_ubyte @ 26
  segmentEnabled: c_ubyte:1 @ 27.0
  segmentMapUpdate: c_ubyte:1 @ 27.1
  segmentMapTemporalUpdate: c_ubyte:1 @ 27.2
  segmentFeatureMode: c_ubyte:1 @ 27.3
  reserved4Bits: c_ubyte:4 @ 27.4
  segmentFeatureEnable: c_ubyte * 4 * 8 @ 28
  segmentFeatureData: c_short * 4 * 8 @ 60
  mb_segment_tree_probs: c_ubyte * 7 @ 124
  segment_pred_probs: c_ubyte * 3 @ 131
  reservedSegment16Bits: c_ubyte * 2 @ 134
  qpYAc: c_int @ 136
  qpYDc: c_int @ 140
  qpChDc: c_int @ 144
  qpChAc: c_int @ 148
  activeRefIdx: c_uint * 3 @ 152
  resetFrameContext: c_uint @ 164
  mcomp_filter_type: c_uint @ 168
  mbRefLfDelta: c_uint * 4 @ 172
  mbModeLfDelta: c_uint * 2 @ 188
  frameTagSize: c_uint @ 196
  offsetToDctParts: c_uint @ 200
  reserved128Bits: c_uint * 4 @ 204

_CUVIDAV1PICPARAMS: struct, 1024 bytes
  width: c_uint @ 0
  height: c_uint @ 4
  frame_offset: c_uint @ 8
  decodePicIdx: c_int @ 12
  profile: c_uint:3 @ 16.0
  use_128x128_superblock: c_uint:1 @ 16.3
  subsampling_x: c_uint:1 @ 16.4
  subsampling_y: c_uint:1 @ 16.5
  mono_chrome: c_uint:1 @ 16.6
  bit_depth_minus8: c_uint:4 @ 16.7
  enable_filter_intra: c_uint:1 @ 17.3
  enable_intra_edge_filter: c_uint:1 @ 17.4
  enable_interintra_compound: c_uint:1 @ 17.5
  enable_masked_compound: c_uint:1 @ 17.6
  enable_dual_filter: c_uint:1 @ 17.7
  enable_order_hint: c_uint:1 @ 18.0
  order_hint_bits_minus1: c_uint:3 @ 18.1
  enable_jnt_comp: c_uint:1 @ 18.4
  enable_superres: c_uint:1 @ 18.5
  enable_cdef: c_uint:1 @ 18.6
  enable_restoration: c_uint:1 @ 18.7
  enable_fgs: c_uint:1 @ 19.0
  reserved0_7bits: c_uint:7 @ 19.1
  frame_type: c_uint:2 @ 20.0
  show_frame: c_uint:1 @ 20.2
  disable_cdf_update: c_uint:1 @ 20.3
  allow_screen_content_tools: c_uint:1 @ 20.4
  force_integer_mv: c_uint:1 @ 20.5
  coded_denom: c_uint:3 @ 20.6
  allow_intrabc: c_uint:1 @ 21.1
  allow_high_precision_mv: c_uint:1 @ 21.2
  interp_filter: c_uint:3 @ 21.3
  switchable_motion_mode: c_uint:1 @ 21.6
  use_ref_frame_mvs: c_uint:1 @ 21.7
  disable_frame_end_update_cdf: c_uint:1 @ 22.0
  delta_q_present: c_uint:1 @ 22.1
  delta_q_res: c_uint:2 @ 22.2
  using_qmatrix: c_uint:1 @ 22.4
  coded_lossless: c_uint:1 @ 22.5
  use_superres: c_uint:1 @ 22.6
  tx_mode: c_uint:2 @ 22.7
  reference_mode: c_uint:1 @ 23.1
  allow_warped_motion: c_uint:1 @ 23.2
  reduced_tx_set: c_uint:1 @ 23.3
  skip_mode: c_uint:1 @ 23.4
  reserved1_3bits: c_uint:3 @ 23.5
  num_tile_cols: c_uint:8 @ 24.0
  num_tile_rows: c_uint:8 @ 25.0
  context_update_tile_id: c_uint:16 @ 26.0
  tile_widths: c_ushort * 64 @ 28
  tile_heights: c_ushort * 64 @ 156
  cdef_damping_minus_3: c_ubyte:2 @ 284.0
  cdef_bits: c_ubyte:2 @ 284.2
  reserved2_4bits: c_ubyte:4 @ 284.4
  cdef_y_strength: c_ubyte * 8 @ 285
  cdef_uv_strength: c_ubyte * 8 @ 293
  SkipModeFrame0: c_ubyte:4 @ 301.0
  SkipModeFrame1: c_ubyte:4 @ 301.4
  base_qindex: c_ubyte @ 302
  qp_y_dc_delta_q: c_char @ 303
  qp_u_dc_delta_q: c_char @ 304
  qp_v_dc_delta_q: c_char @ 305
  qp_u_ac_delta_q: c_char @ 306
  qp_v_ac_delta_q: c_char @ 307
  qm_y: c_ubyte @ 308
  qm_u: c_ubyte @ 309
  qm_v: c_ubyte @ 310
  segmentation_enabled: c_ubyte:1 @ 311.0
  segmentation_update_map: c_ubyte:1 @ 311.1
  segmentation_update_data: c_ubyte:1 @ 311.2
  segmentation_temporal_update: c_ubyte:1 @ 311.3
  reserved3_4bits: c_ubyte:4 @ 311.4
  segmentation_feature_data: c_short * 8 * 8 @ 312
  segmentation_feature_mask: c_ubyte * 8 @ 440
  loop_filter_level: c_ubyte * 2 @ 448
  loop_filter_level_u: c_ubyte @ 450
  loop_filter_level_v: c_ubyte @ 451
  loop_filter_sharpness: c_ubyte @ 452
  loop_filter_ref_deltas: c_char * 8 @ 453
  loop_filter_mode_deltas: c_char * 2 @ 461
  loop_filter_delta_enabled: c_ubyte:1 @ 463.0
  loop_filter_delta_update: c_ubyte:1 @ 463.1
  delta_lf_present: c_ubyte:1 @ 463.2
  delta_lf_res: c_ubyte:2 @ 463.3
  delta_lf_multi: c_ubyte:1 @ 463.5
  reserved4_2bits: c_ubyte:2 @ 463.6
  lr_unit_size: c_ubyte * 3 @ 464
  lr_type: c_ubyte * 3 @ 467
  primary_ref_frame: c_ubyte @ 470
  ref_frame_map: c_ubyte * 8 @ 471
  temporal_layer_id: c_ubyte:4 @ 479.0
  spatial_layer_id: c_ubyte:4 @ 479.4
  reserved5_32bits: c_ubyte * 4 @ 480
  ref_frame: _CUVIDAV1PICPARAMS_ref_frame * 7 @ 484
  global_motion: _CUVIDAV1PICPARAMS_global_motion * 7 @ 568
  apply_grain: c_ushort:1 @ 764.0
  overlap_flag: c_ushort:1 @ 764.1
  scaling_shift_minus8: c_ushort:2 @ 764.2
  chroma_scaling_from_luma: c_ushort:1 @ 764.4
  ar_coeff_lag: c_ushort:2 @ 764.5
  ar_coeff_shift_minus6: c_ushort:2 @ 764.7
  grain_scale_shift: c_ushort:2 @ 765.1
  clip_to_restricted_range: c_ushort:1 @ 765.3
  reserved6_4bits: c_ushort:4 @ 765.4
  num_y_points: c_ubyte @ 766
  scaling_points_y: c_ubyte * 2 * 14 @ 767
  num_cb_points: c_ubyte @ 795
  scaling_points_cb: c_ubyte * 2 * 10 @ 796
  num_cr_points: c_ubyte @ 816
  scaling_points_cr: c_ubyte * 2 * 10 @ 817
  reserved7_8bits: c_ubyte @ 837
  random_seed: c_ushort @ 838
  ar_coeffs_y: c_short * 24 @ 840
  ar_coeffs_cb: c_short * 25 @ 888
  ar_coeffs_cr: c_short * 25 @ 938
  cb_mult: c_ubyte @ 988
  cb_luma_mult: c_ubyte @ 989
  cb_offset: c_short @ 990
  cr_mult: c_ubyte @ 992
  cr_luma_mult: c_ubyte @ 993
  cr_offset: c_short @ 994
  reserved: c_int * 7 @ 996

_CUVIDAV1PICPARAMS_ref_frame: struct, 12 bytes
  width: c_uint @ 0
  height: c_uint @ 4
  index: c_ubyte @ 8
  reserved24Bits: c_ubyte * 3 @ 9

_CUVIDAV1PICPARAMS_global_motion: struct, 28 bytes
  invalid: c_ubyte:1 @ 0.0
  wmtype: c_ubyte:2 @ 0.1
  reserved5Bits: c_ubyte:5 @ 0.3
  reserved24Bits: c_char * 3 @ 1
  wmmat: c_int * 6 @ 4

_CUVIDPICPARAMS: struct, 4280 bytes
  PicWidthInMbs: c_int @ 0
  FrameHeightInMbs: c_int @ 4
  CurrPicIdx: c_int @ 8
  field_pic_flag: c_int @ 12
  bottom_field_flag: c_int @ 16
  second_field: c_int @ 20
  nBitstreamDataLen: c_uint @ 24
  pBitstreamData: POINTER(c_ubyte) @ 32
  nNumSlices: c_uint @ 40
  pSliceDataOffsets: POINTER(c_uint) @ 48
  ref_pic_flag: c_int @ 56
  intra_pic_flag: c_int @ 60
  Reserved: c_uint * 30 @ 64
  CodecSpecific: _CUVIDPICPARAMS_CodecSpecific @ 184

_CUVIDPICPARAMS_CodecSpecific: union, 4096 bytes
  mpeg2: CUVIDMPEG2PICPARAMS @ 0
  h264: CUVIDH264PICPARAMS @ 0
  vc1: CUVIDVC1PICPARAMS @ 0
  mpeg4: CUVIDMPEG4PICPARAMS @ 0
  jpeg: CUVIDJPEGPICPARAMS @ 0
  hevc: CUVIDHEVCPICPARAMS @ 0
  vp8: CUVIDVP8PICPARAMS @ 0
  vp9: CUVIDVP9PICPARAMS @ 0
  av1: CUVIDAV1PICPARAMS @ 0
  CodecReserved: c_uint * 1024 @ 0

_CUVIDPROCPARAMS: struct, 264 bytes
  progressive_frame: c_int @ 0
  second_field: c_int @ 4
  top_field_first: c_int @ 8
  unpaired_field: c_int @ 12
  reserved_flags: c_uint @ 16
  reserved_zero: c_uint @ 20
  raw_input_dptr: c_ulonglong @ 24
  raw_input_pitch: c_uint @ 32
  raw_input_format: c_uint @ 36
  raw_output_dptr: c_ulonglong @ 40
  raw_output_pitch: c_uint @ 48
  Reserved1: c_uint @ 52
  output_stream: CUstream @ 56
  Reserved: c_uint * 46 @ 64
  histogram_dptr: POINTER(c_ulonglong) @ 248
  Reserved2: c_void_p * 1 @ 256

_CUVIDGETDECODESTATUS: struct, 192 bytes
  decodeStatus: cuvidDecodeStatus @ 0
  reserved: c_uint * 31 @ 4
  pReserved: c_void_p * 8 @ 128

_CUVIDRECONFIGUREDECODERINFO: struct, 128 bytes
  ulWidth: c_uint @ 0
  ulHeight: c_uint @ 4
  ulTargetWidth: c_uint @ 8
  ulTargetHeight: c_uint @ 12
  ulNumDecodeSurfaces: c_uint @ 16
  reserved1: c_uint * 12 @ 20
  display_area: _CUVIDRECONFIGUREDECODERINFO_display_area @ 68
  target_rect: _CUVIDRECONFIGUREDECODERINFO_target_rect @ 76
  reserved2: c_uint * 11 @ 84

_CUVIDRECONFIGUREDECODERINFO_display_area: struct, 8 bytes
  left: c_short @ 0
  top: c_short @ 2
  right: c_short @ 4
  bottom: c_short @ 6

_CUVIDRECONFIGUREDECODERINFO_target_rect: struct, 8 bytes
  left: c_short @ 0
  top: c_short @ 2
  right: c_short @ 4
  bottom: c_short @ 6

CUVIDEOFORMAT: struct, 64 bytes
  codec: cudaVideoCodec @ 0
  frame_rate: CUVIDEOFORMAT_frame_rate @ 4
  progressive_sequence: c_ubyte @ 12
  bit_depth_luma_minus8: c_ubyte @ 13
  bit_depth_chroma_minus8: c_ubyte @ 14
  min_num_decode_surfaces: c_ubyte @ 15
  coded_width: c_uint @ 16
  coded_height: c_uint @ 20
  display_area: CUVIDEOFORMAT_display_area @ 24
  chroma_format: cudaVideoChromaFormat @ 40
  bitrate: c_uint @ 44
  display_aspect_ratio: CUVIDEOFORMAT_display_aspect_ratio @ 48
  video_signal_description: CUVIDEOFORMAT_video_signal_description @ 56
  seqhdr_data_length: c_uint @ 60

CUVIDEOFORMAT_frame_rate: struct, 8 bytes
  numerator: c_uint @ 0
  denominator: c_uint @ 4

CUVIDEOFORMAT_display_area: struct, 16 bytes
  left: c_int @ 0
  top: c_int @ 4
  right: c_int @ 8
  bottom: c_int @ 12

CUVIDEOFORMAT_display_aspect_ratio: struct, 8 bytes
  x: c_int @ 0
  y: c_int @ 4

CUVIDEOFORMAT_video_signal_description: struct, 4 bytes
  video_format: c_ubyte:3 @ 0.0
  video_full_range_flag: c_ubyte:1 @ 0.3
  reserved_zero_bits: c_ubyte:4 @ 0.4
  color_primaries: c_ubyte @ 1
  transfer_characteristics: c_ubyte @ 2
  matrix_coefficients: c_ubyte @ 3

CUVIDOPERATINGPOINTINFO: struct, 1028 bytes
  codec: cudaVideoCodec @ 0
  : CUVIDOPERATINGPOINTINFO_union_av1 @ 4

CUVIDOPERATINGPOINTINFO_union_av1: union, 1024 bytes
  av1: CUVIDOPERATINGPOINTINFO_union_av1_av1 @ 0
  CodecReserved: c_ubyte * 1024 @ 0

CUVIDOPERATINGPOINTINFO_union_av1_av1: struct, 68 bytes
  operating_points_cnt: c_ubyte @ 0
  reserved24_bits: c_ubyte * 3 @ 1
  operating_points_idc: c_ushort * 32 @ 4

CUVIDAV1SEQHDR: struct, 1024 bytes
  max_width: c_uint @ 0
  max_height: c_uint @ 4
  reserved: c_ubyte * 1016 @ 8

CUVIDEOFORMATEX: struct, 1088 bytes
  format: CUVIDEOFORMAT @ 0
  : CUVIDEOFORMATEX_union_av1 @ 64

CUVIDEOFORMATEX_union_av1: union, 1024 bytes
  av1: CUVIDAV1SEQHDR @ 0
  raw_seqhdr_data: c_ubyte * 1024 @ 0

CUAUDIOFORMAT: struct, 24 bytes
  codec: cudaAudioCodec @ 0
  channels: c_uint @ 4
  samplespersec: c_uint @ 8
  bitrate: c_uint @ 12
  reserved1: c_uint @ 16
  reserved2: c_uint @ 20

_CUVIDSOURCEDATAPACKET: struct, 32 bytes
  flags: tcu_ulong @ 0
  payload_size: tcu_ulong @ 8
  payload: POINTER(c_ubyte) @ 16
  timestamp: CUvideotimestamp @ 24

_CUVIDSOURCEPARAMS: struct, 120 bytes
  ulClockRate: c_uint @ 0
  bAnnexb: c_uint:1 @ 4.0
  uReserved: c_uint:31 @ 4.1
  uReserved1: c_uint * 6 @ 8
  pUserData: c_void_p @ 32
  pfnVideoDataHandler: PFNVIDSOURCECALLBACK @ 40
  pfnAudioDataHandler: PFNVIDSOURCECALLBACK @ 48
  pvReserved2: c_void_p * 8 @ 56

_CUVIDPARSERDISPINFO: struct, 24 bytes
  picture_index: c_int @ 0
  progressive_frame: c_int @ 4
  top_field_first: c_int @ 8
  repeat_first_field: c_int @ 12
  timestamp: CUvideotimestamp @ 16

_CUVIDPARSERPARAMS: struct, 136 bytes
  CodecType: cudaVideoCodec @ 0
  ulMaxNumDecodeSurfaces: c_uint @ 4
  ulClockRate: c_uint @ 8
  ulErrorThreshold: c_uint @ 12
  ulMaxDisplayDelay: c_uint @ 16
  bAnnexb: c_uint:1 @ 20.0
  uReserved: c_uint:31 @ 20.1
  uReserved1: c_uint * 4 @ 24
  pUserData: c_void_p @ 40
  pfnSequenceCallback: PFNVIDSEQUENCECALLBACK @ 48
  pfnDecodePicture: PFNVIDDECODECALLBACK @ 56
  pfnDisplayPicture: PFNVIDDISPLAYCALLBACK @ 64
  pfnGetOperatingPoint: PFNVIDOPPOINTCALLBACK @ 72
  pvReserved2: c_void_p * 6 @ 80
  pExtVideoInfo: POINTER(CUVIDEOFORMATEX) @ 128
"""

_enums = """
cudaError_enum: c_uint
  CUDA_SUCCESS = 0
  CUDA_ERROR_NOT_READY = 600
  CUDA_ERROR_LAUNCH_TIMEOUT = 702
  CUDA_ERROR_UNKNOWN = 999

CUdevice_attribute_enum: c_uint
  CU_DEVICE_ATTRIBUTE_CLOCK_RATE = 13
  CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT = 14
  CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT = 16
  CU_DEVICE_ATTRIBUTE_INTEGRATED = 18
  CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY = 19
  CU_DEVICE_ATTRIBUTE_COMPUTE_MODE = 20
  CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS = 31
  CU_DEVICE_ATTRIBUTE_PCI_BUS_ID = 33
  CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID = 34
  CU_DEVICE_ATTRIBUTE_TCC_DRIVER = 35
  CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE = 36
  CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH = 37
  CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT = 40
  CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING = 41
  CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID = 50
  CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT = 51
  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR = 75
  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR = 76
  CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY = 83
  CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD = 84
  CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID = 85

CUarray_format_enum: c_uint
  CU_AD_FORMAT_UNSIGNED_INT8 = 1
  CU_AD_FORMAT_UNSIGNED_INT16 = 2
  CU_AD_FORMAT_UNSIGNED_INT32 = 3
  CU_AD_FORMAT_SIGNED_INT8 = 8
  CU_AD_FORMAT_SIGNED_INT16 = 9
  CU_AD_FORMAT_SIGNED_INT32 = 0xa
  CU_AD_FORMAT_HALF = 0x10
  CU_AD_FORMAT_FLOAT = 0x20

CUmemorytype_enum: c_uint
  CU_MEMORYTYPE_HOST = 1
  CU_MEMORYTYPE_DEVICE = 2
  CU_MEMORYTYPE_ARRAY = 3

CUlimit_enum: c_uint
  CU_LIMIT_STACK_SIZE = 0
  CU_LIMIT_PRINTF_FIFO_SIZE = 1
  CU_LIMIT_MALLOC_HEAP_SIZE = 2
  CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH = 3
  CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT = 4

CUresourcetype_enum: c_uint
  CU_RESOURCE_TYPE_ARRAY = 0
  CU_RESOURCE_TYPE_MIPMAPPED_ARRAY = 1
  CU_RESOURCE_TYPE_LINEAR = 2
  CU_RESOURCE_TYPE_PITCH2D = 3

CUaddress_mode_enum: c_uint
  CU_TR_ADDRESS_MODE_WRAP = 0
  CU_TR_ADDRESS_MODE_CLAMP = 1
  CU_TR_ADDRESS_MODE_MIRROR = 2
  CU_TR_ADDRESS_MODE_BORDER = 3

CUfilter_mode_enum: c_uint
  CU_TR_FILTER_MODE_POINT = 0
  CU_TR_FILTER_MODE_LINEAR = 1

CUgraphicsRegisterFlags_enum: c_uint
  CU_GRAPHICS_REGISTER_FLAGS_NONE = 0
  CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY = 1
  CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD = 2
  CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST = 4
  CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER = 8

CUexternalMemoryHandleType_enum: c_uint
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD = 1
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32 = 2
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT = 3
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP = 4
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE = 5

CUexternalSemaphoreHandleType_enum: c_uint
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD = 1
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32 = 2
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT = 3
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE = 4
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD = 9
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32 = 10

CUjit_option_enum: c_uint
  CU_JIT_MAX_REGISTERS = 0
  CU_JIT_THREADS_PER_BLOCK = 1
  CU_JIT_WALL_TIME = 2
  CU_JIT_INFO_LOG_BUFFER = 3
  CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES = 4
  CU_JIT_ERROR_LOG_BUFFER = 5
  CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6
  CU_JIT_OPTIMIZATION_LEVEL = 7
  CU_JIT_TARGET_FROM_CUCONTEXT = 8
  CU_JIT_TARGET = 9
  CU_JIT_FALLBACK_STRATEGY = 10
  CU_JIT_GENERATE_DEBUG_INFO = 11
  CU_JIT_LOG_VERBOSE = 12
  CU_JIT_GENERATE_LINE_INFO = 13
  CU_JIT_CACHE_MODE = 14
  CU_JIT_NEW_SM3X_OPT = 15
  CU_JIT_FAST_COMPILE = 16
  CU_JIT_GLOBAL_SYMBOL_NAMES = 17
  CU_JIT_GLOBAL_SYMBOL_ADDRESSES = 18
  CU_JIT_GLOBAL_SYMBOL_COUNT = 19
  CU_JIT_NUM_OPTIONS = 20

CUjitInputType_enum: c_uint
  CU_JIT_INPUT_CUBIN = 0
  CU_JIT_INPUT_PTX = 1
  CU_JIT_INPUT_FATBINARY = 2
  CU_JIT_INPUT_OBJECT = 3
  CU_JIT_INPUT_LIBRARY = 4
  CU_JIT_NUM_INPUT_TYPES = 5

CUeglFrameType: c_uint
  CU_EGL_FRAME_TYPE_ARRAY = 0
  CU_EGL_FRAME_TYPE_PITCH = 1

CUeglColorFormat: c_uint
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR = 0
  CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR = 1
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR = 0x15
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR = 0x17
  CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR = 0x19

CUd3d11DeviceList_enum: c_uint
  CU_D3D11_DEVICE_LIST_ALL = 1
  CU_D3D11_DEVICE_LIST_CURRENT_FRAME = 2
  CU_D3D11_DEVICE_LIST_NEXT_FRAME = 3

CUGLDeviceList_enum: c_uint
  CU_GL_DEVICE_LIST_ALL = 1
  CU_GL_DEVICE_LIST_CURRENT_FRAME = 2
  CU_GL_DEVICE_LIST_NEXT_FRAME = 3

cudaVideoCodec_enum: c_uint
  cudaVideoCodec_MPEG1 = 0
  cudaVideoCodec_MPEG2 = 1
  cudaVideoCodec_MPEG4 = 2
  cudaVideoCodec_VC1 = 3
  cudaVideoCodec_H264 = 4
  cudaVideoCodec_JPEG = 5
  cudaVideoCodec_H264_SVC = 6
  cudaVideoCodec_H264_MVC = 7
  cudaVideoCodec_HEVC = 8
  cudaVideoCodec_VP8 = 9
  cudaVideoCodec_VP9 = 10
  cudaVideoCodec_AV1 = 11
  cudaVideoCodec_NumCodecs = 12
  cudaVideoCodec_YUV420 = 1230591318
  cudaVideoCodec_YV12 = 1498820914
  cudaVideoCodec_NV12 = 1314271538
  cudaVideoCodec_YUYV = 1498765654
  cudaVideoCodec_UYVY = 1431918169

cudaVideoSurfaceFormat_enum: c_uint
  cudaVideoSurfaceFormat_NV12 = 0
  cudaVideoSurfaceFormat_P016 = 1
  cudaVideoSurfaceFormat_YUV444 = 2
  cudaVideoSurfaceFormat_YUV444_16Bit = 3

cudaVideoDeinterlaceMode_enum: c_uint
  cudaVideoDeinterlaceMode_Weave = 0
  cudaVideoDeinterlaceMode_Bob = 1
  cudaVideoDeinterlaceMode_Adaptive = 2

cudaVideoChromaFormat_enum: c_uint
  cudaVideoChromaFormat_Monochrome = 0
  cudaVideoChromaFormat_420 = 1
  cudaVideoChromaFormat_422 = 2
  cudaVideoChromaFormat_444 = 3

cudaVideoCreateFlags_enum: c_uint
  cudaVideoCreate_Default = 0
  cudaVideoCreate_PreferCUDA = 1
  cudaVideoCreate_PreferDXVA = 2
  cudaVideoCreate_PreferCUVID = 4

cuvidDecodeStatus_enum: c_uint
  cuvidDecodeStatus_Invalid = 0
  cuvidDecodeStatus_InProgress = 1
  cuvidDecodeStatus_Success = 2
  cuvidDecodeStatus_Error = 8
  cuvidDecodeStatus_Error_Concealed = 9

cudaVideoState: c_int
  cudaVideoState_Error = -1
  cudaVideoState_Stopped = 0
  cudaVideoState_Started = 1

cudaAudioCodec: c_uint
  cudaAudioCodec_MPEG1 = 0
  cudaAudioCodec_MPEG2 = 1
  cudaAudioCodec_MP3 = 2
  cudaAudioCodec_AC3 = 3
  cudaAudioCodec_LPCM = 4
  cudaAudioCodec_AAC = 5

CUvideopacketflags: c_uint
  CUVID_PKT_ENDOFSTREAM = 1
  CUVID_PKT_TIMESTAMP = 2
  CUVID_PKT_DISCONTINUITY = 4
  CUVID_PKT_ENDOFPICTURE = 8
  CUVID_PKT_NOTIFY_EOS = 0x10

CUvideosourceformat_flags: c_uint
  CUVID_FMT_EXTFORMATINFO = 0x100
"""

_types = """
CUdevice = c_int
CUdeviceptr = c_ulonglong
CUtexObject = c_ulonglong
CUarray = POINTER(CUarray_st)
CUcontext = POINTER(CUctx_st)
CUstream = POINTER(CUstream_st)
CUevent = POINTER(CUevent_st)
CUfunction = POINTER(CUfunc_st)
CUmodule = POINTER(CUmod_st)
CUmipmappedArray = POINTER(CUmipmappedArray_st)
CUgraphicsResource = POINTER(CUgraphicsResource_st)
CUexternalMemory = POINTER(CUextMemory_st)
CUexternalSemaphore = POINTER(CUextSemaphore_st)
CUeglStreamConnection = POINTER(CUeglStreamConnection_st)
CUlinkState = POINTER(CUlinkState_st)
CUresult = cudaError_enum
CUdevice_attribute = CUdevice_attribute_enum
CUarray_format = CUarray_format_enum
CUmemorytype = CUmemorytype_enum
CUlimit = CUlimit_enum
CUresourcetype = CUresourcetype_enum
CUaddress_mode = CUaddress_mode_enum
CUfilter_mode = CUfilter_mode_enum
CUgraphicsRegisterFlags = CUgraphicsRegisterFlags_enum
CUexternalMemoryHandleType = CUexternalMemoryHandleType_enum
CUexternalSemaphoreHandleType = CUexternalSemaphoreHandleType_enum
CUjit_option = CUjit_option_enum
CUjitInputType = CUjitInputType_enum
CUd3d11DeviceList = CUd3d11DeviceList_enum
CUuuid = CUuuid_st
CUDA_MEMCPY2D = CUDA_MEMCPY2D_st
CUDA_RESOURCE_DESC = CUDA_RESOURCE_DESC_st
CUDA_TEXTURE_DESC = CUDA_TEXTURE_DESC_st
CUDA_RESOURCE_VIEW_DESC = CUDA_RESOURCE_VIEW_DESC_st
GLenum = c_uint
GLuint = c_uint
ffnv_EGLint = c_int32
ffnv_EGLStreamKHR = c_void_p
CUGLDeviceList = CUGLDeviceList_enum
CUDA_EXTERNAL_MEMORY_HANDLE_DESC = CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st
CUDA_EXTERNAL_MEMORY_BUFFER_DESC = CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st
CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC = CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st
CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS = CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st
CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS = CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS
CUDA_ARRAY3D_DESCRIPTOR = CUDA_ARRAY3D_DESCRIPTOR_st
CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC = CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st
CUeglFrame = CUeglFrame_st
CUstreamCallback = CFUNCTYPE(None, CUstream, CUresult, c_void_p)
tcuInit = CFUNCTYPE(CUresult, c_uint)
tcuDeviceGetCount = CFUNCTYPE(CUresult, POINTER(c_int))
tcuDeviceGet = CFUNCTYPE(CUresult, POINTER(CUdevice), c_int)
tcuDeviceGetAttribute = CFUNCTYPE(CUresult, POINTER(c_int), CUdevice_attribute, CUdevice)
tcuDeviceGetName = CFUNCTYPE(CUresult, POINTER(c_char), c_int, CUdevice)
tcuDeviceGetUuid = CFUNCTYPE(CUresult, POINTER(CUuuid), CUdevice)
tcuDeviceComputeCapability = CFUNCTYPE(CUresult, POINTER(c_int), POINTER(c_int), CUdevice)
tcuCtxCreate_v2 = CFUNCTYPE(CUresult, POINTER(CUcontext), c_uint, CUdevice)
tcuCtxSetLimit = CFUNCTYPE(CUresult, CUlimit, c_size_t)
tcuCtxPushCurrent_v2 = CFUNCTYPE(CUresult, CUcontext)
tcuCtxPopCurrent_v2 = CFUNCTYPE(CUresult, POINTER(CUcontext))
tcuCtxDestroy_v2 = CFUNCTYPE(CUresult, CUcontext)
tcuMemAlloc_v2 = CFUNCTYPE(CUresult, POINTER(CUdeviceptr), c_size_t)
tcuMemAllocPitch_v2 = CFUNCTYPE(CUresult, POINTER(CUdeviceptr), POINTER(c_size_t), c_size_t, c_size_t, c_uint)
tcuMemAllocManaged = CFUNCTYPE(CUresult, POINTER(CUdeviceptr), c_size_t, c_uint)
tcuMemsetD8Async = CFUNCTYPE(CUresult, CUdeviceptr, c_ubyte, c_size_t, CUstream)
tcuMemFree_v2 = CFUNCTYPE(CUresult, CUdeviceptr)
tcuMemcpy = CFUNCTYPE(CUresult, CUdeviceptr, CUdeviceptr, c_size_t)
tcuMemcpyAsync = CFUNCTYPE(CUresult, CUdeviceptr, CUdeviceptr, c_size_t, CUstream)
tcuMemcpy2D_v2 = CFUNCTYPE(CUresult, POINTER(CUDA_MEMCPY2D))
tcuMemcpy2DAsync_v2 = CFUNCTYPE(CUresult, POINTER(CUDA_MEMCPY2D), CUstream)
tcuMemcpyHtoD_v2 = CFUNCTYPE(CUresult, CUdeviceptr, c_void_p, c_size_t)
tcuMemcpyHtoDAsync_v2 = CFUNCTYPE(CUresult, CUdeviceptr, c_void_p, c_size_t, CUstream)
tcuMemcpyDtoH_v2 = CFUNCTYPE(CUresult, c_void_p, CUdeviceptr, c_size_t)
tcuMemcpyDtoHAsync_v2 = CFUNCTYPE(CUresult, c_void_p, CUdeviceptr, c_size_t, CUstream)
tcuMemcpyDtoD_v2 = CFUNCTYPE(CUresult, CUdeviceptr, CUdeviceptr, c_size_t)
tcuMemcpyDtoDAsync_v2 = CFUNCTYPE(CUresult, CUdeviceptr, CUdeviceptr, c_size_t, CUstream)
tcuGetErrorName = CFUNCTYPE(CUresult, CUresult, POINTER(c_char_p))
tcuGetErrorString = CFUNCTYPE(CUresult, CUresult, POINTER(c_char_p))
tcuCtxGetDevice = CFUNCTYPE(CUresult, POINTER(CUdevice))
tcuDevicePrimaryCtxRetain = CFUNCTYPE(CUresult, POINTER(CUcontext), CUdevice)
tcuDevicePrimaryCtxRelease = CFUNCTYPE(CUresult, CUdevice)
tcuDevicePrimaryCtxSetFlags = CFUNCTYPE(CUresult, CUdevice, c_uint)
tcuDevicePrimaryCtxGetState = CFUNCTYPE(CUresult, CUdevice, POINTER(c_uint), POINTER(c_int))
tcuDevicePrimaryCtxReset = CFUNCTYPE(CUresult, CUdevice)
tcuStreamCreate = CFUNCTYPE(CUresult, POINTER(CUstream), c_uint)
tcuStreamQuery = CFUNCTYPE(CUresult, CUstream)
tcuStreamSynchronize = CFUNCTYPE(CUresult, CUstream)
tcuStreamDestroy_v2 = CFUNCTYPE(CUresult, CUstream)
tcuStreamAddCallback = CFUNCTYPE(CUresult, CUstream, CUstreamCallback, c_void_p, c_uint)
tcuEventCreate = CFUNCTYPE(CUresult, POINTER(CUevent), c_uint)
tcuEventDestroy_v2 = CFUNCTYPE(CUresult, CUevent)
tcuEventSynchronize = CFUNCTYPE(CUresult, CUevent)
tcuEventQuery = CFUNCTYPE(CUresult, CUevent)
tcuEventRecord = CFUNCTYPE(CUresult, CUevent, CUstream)
tcuLaunchKernel = CFUNCTYPE(CUresult, CUfunction, c_uint, c_uint, c_uint, c_uint, c_uint, c_uint, c_uint, CUstream, POINTER(c_void_p), POINTER(c_void_p))
tcuLinkCreate = CFUNCTYPE(CUresult, c_uint, POINTER(CUjit_option), POINTER(c_void_p), POINTER(CUlinkState))
tcuLinkAddData = CFUNCTYPE(CUresult, CUlinkState, CUjitInputType, c_void_p, c_size_t, c_char_p, c_uint, POINTER(CUjit_option), POINTER(c_void_p))
tcuLinkComplete = CFUNCTYPE(CUresult, CUlinkState, POINTER(c_void_p), POINTER(c_size_t))
tcuLinkDestroy = CFUNCTYPE(CUresult, CUlinkState)
tcuModuleLoadData = CFUNCTYPE(CUresult, POINTER(CUmodule), c_void_p)
tcuModuleUnload = CFUNCTYPE(CUresult, CUmodule)
tcuModuleGetFunction = CFUNCTYPE(CUresult, POINTER(CUfunction), CUmodule, c_char_p)
tcuModuleGetGlobal = CFUNCTYPE(CUresult, POINTER(CUdeviceptr), POINTER(c_size_t), CUmodule, c_char_p)
tcuTexObjectCreate = CFUNCTYPE(CUresult, POINTER(CUtexObject), POINTER(CUDA_RESOURCE_DESC), POINTER(CUDA_TEXTURE_DESC), POINTER(CUDA_RESOURCE_VIEW_DESC))
tcuTexObjectDestroy = CFUNCTYPE(CUresult, CUtexObject)
tcuGLGetDevices_v2 = CFUNCTYPE(CUresult, POINTER(c_uint), POINTER(CUdevice), c_uint, CUGLDeviceList)
tcuGraphicsGLRegisterImage = CFUNCTYPE(CUresult, POINTER(CUgraphicsResource), GLuint, GLenum, c_uint)
tcuGraphicsUnregisterResource = CFUNCTYPE(CUresult, CUgraphicsResource)
tcuGraphicsMapResources = CFUNCTYPE(CUresult, c_uint, POINTER(CUgraphicsResource), CUstream)
tcuGraphicsUnmapResources = CFUNCTYPE(CUresult, c_uint, POINTER(CUgraphicsResource), CUstream)
tcuGraphicsSubResourceGetMappedArray = CFUNCTYPE(CUresult, POINTER(CUarray), CUgraphicsResource, c_uint, c_uint)
tcuGraphicsResourceGetMappedPointer = CFUNCTYPE(CUresult, POINTER(CUdeviceptr), POINTER(c_size_t), CUgraphicsResource)
tcuImportExternalMemory = CFUNCTYPE(CUresult, POINTER(CUexternalMemory), POINTER(CUDA_EXTERNAL_MEMORY_HANDLE_DESC))
tcuDestroyExternalMemory = CFUNCTYPE(CUresult, CUexternalMemory)
tcuExternalMemoryGetMappedBuffer = CFUNCTYPE(CUresult, POINTER(CUdeviceptr), CUexternalMemory, POINTER(CUDA_EXTERNAL_MEMORY_BUFFER_DESC))
tcuExternalMemoryGetMappedMipmappedArray = CFUNCTYPE(CUresult, POINTER(CUmipmappedArray), CUexternalMemory, POINTER(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC))
tcuMipmappedArrayGetLevel = CFUNCTYPE(CUresult, POINTER(CUarray), CUmipmappedArray, c_uint)
tcuMipmappedArrayDestroy = CFUNCTYPE(CUresult, CUmipmappedArray)
tcuImportExternalSemaphore = CFUNCTYPE(CUresult, POINTER(CUexternalSemaphore), POINTER(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC))
tcuDestroyExternalSemaphore = CFUNCTYPE(CUresult, CUexternalSemaphore)
tcuSignalExternalSemaphoresAsync = CFUNCTYPE(CUresult, POINTER(CUexternalSemaphore), POINTER(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS), c_uint, CUstream)
tcuWaitExternalSemaphoresAsync = CFUNCTYPE(CUresult, POINTER(CUexternalSemaphore), POINTER(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS), c_uint, CUstream)
tcuArray3DCreate = CFUNCTYPE(CUresult, POINTER(CUarray), POINTER(CUDA_ARRAY3D_DESCRIPTOR))
tcuArrayDestroy = CFUNCTYPE(CUresult, CUarray)
tcuEGLStreamProducerConnect = CFUNCTYPE(CUresult, POINTER(CUeglStreamConnection), ffnv_EGLStreamKHR, ffnv_EGLint, ffnv_EGLint)
tcuEGLStreamProducerDisconnect = CFUNCTYPE(CUresult, POINTER(CUeglStreamConnection))
tcuEGLStreamConsumerDisconnect = CFUNCTYPE(CUresult, POINTER(CUeglStreamConnection))
tcuEGLStreamProducerPresentFrame = CFUNCTYPE(CUresult, POINTER(CUeglStreamConnection), CUeglFrame, POINTER(CUstream))
tcuEGLStreamProducerReturnFrame = CFUNCTYPE(CUresult, POINTER(CUeglStreamConnection), POINTER(CUeglFrame), POINTER(CUstream))
tcuD3D11GetDevice = CFUNCTYPE(CUresult, POINTER(CUdevice), c_void_p)
tcuD3D11GetDevices = CFUNCTYPE(CUresult, POINTER(c_uint), POINTER(CUdevice), c_uint, c_void_p, CUd3d11DeviceList)
tcuGraphicsD3D11RegisterResource = CFUNCTYPE(CUresult, POINTER(CUgraphicsResource), c_void_p, c_uint)
tcu_ulong = c_ulong
CUvideodecoder = c_void_p
CUvideoctxlock = POINTER(_CUcontextlock_st)
cudaVideoCodec = cudaVideoCodec_enum
cudaVideoSurfaceFormat = cudaVideoSurfaceFormat_enum
cudaVideoDeinterlaceMode = cudaVideoDeinterlaceMode_enum
cudaVideoChromaFormat = cudaVideoChromaFormat_enum
cudaVideoCreateFlags = cudaVideoCreateFlags_enum
cuvidDecodeStatus = cuvidDecodeStatus_enum
CUVIDDECODECAPS = _CUVIDDECODECAPS
CUVIDDECODECREATEINFO = _CUVIDDECODECREATEINFO
CUVIDH264DPBENTRY = _CUVIDH264DPBENTRY
CUVIDH264MVCEXT = _CUVIDH264MVCEXT
CUVIDH264SVCEXT = _CUVIDH264SVCEXT
CUVIDH264PICPARAMS = _CUVIDH264PICPARAMS
CUVIDMPEG2PICPARAMS = _CUVIDMPEG2PICPARAMS
CUVIDMPEG4PICPARAMS = _CUVIDMPEG4PICPARAMS
CUVIDVC1PICPARAMS = _CUVIDVC1PICPARAMS
CUVIDJPEGPICPARAMS = _CUVIDJPEGPICPARAMS
CUVIDHEVCPICPARAMS = _CUVIDHEVCPICPARAMS
CUVIDVP8PICPARAMS = _CUVIDVP8PICPARAMS
CUVIDVP9PICPARAMS = _CUVIDVP9PICPARAMS
CUVIDAV1PICPARAMS = _CUVIDAV1PICPARAMS
CUVIDPICPARAMS = _CUVIDPICPARAMS
CUVIDPROCPARAMS = _CUVIDPROCPARAMS
CUVIDGETDECODESTATUS = _CUVIDGETDECODESTATUS
CUVIDRECONFIGUREDECODERINFO = _CUVIDRECONFIGUREDECODERINFO
tcuvidGetDecoderCaps = CFUNCTYPE(CUresult, POINTER(CUVIDDECODECAPS))
tcuvidCreateDecoder = CFUNCTYPE(CUresult, POINTER(CUvideodecoder), POINTER(CUVIDDECODECREATEINFO))
tcuvidDestroyDecoder = CFUNCTYPE(CUresult, CUvideodecoder)
tcuvidDecodePicture = CFUNCTYPE(CUresult, CUvideodecoder, POINTER(CUVIDPICPARAMS))
tcuvidGetDecodeStatus = CFUNCTYPE(CUresult, CUvideodecoder, c_int, POINTER(CUVIDGETDECODESTATUS))
tcuvidReconfigureDecoder = CFUNCTYPE(CUresult, CUvideodecoder, POINTER(CUVIDRECONFIGUREDECODERINFO))
tcuvidMapVideoFrame64 = CFUNCTYPE(CUresult, CUvideodecoder, c_int, POINTER(c_ulonglong), POINTER(c_uint), POINTER(CUVIDPROCPARAMS))
tcuvidUnmapVideoFrame64 = CFUNCTYPE(CUresult, CUvideodecoder, c_ulonglong)
tcuvidMapVideoFrame = tcuvidMapVideoFrame64
tcuvidUnmapVideoFrame = tcuvidUnmapVideoFrame64
tcuvidCtxLockCreate = CFUNCTYPE(CUresult, POINTER(CUvideoctxlock), CUcontext)
tcuvidCtxLockDestroy = CFUNCTYPE(CUresult, CUvideoctxlock)
tcuvidCtxLock = CFUNCTYPE(CUresult, CUvideoctxlock, c_uint)
tcuvidCtxUnlock = CFUNCTYPE(CUresult, CUvideoctxlock, c_uint)
CUvideosource = c_void_p
CUvideoparser = c_void_p
CUvideotimestamp = c_longlong
CUVIDSOURCEDATAPACKET = _CUVIDSOURCEDATAPACKET
PFNVIDSOURCECALLBACK = CFUNCTYPE(c_int, c_void_p, POINTER(CUVIDSOURCEDATAPACKET))
CUVIDSOURCEPARAMS = _CUVIDSOURCEPARAMS
tcuvidCreateVideoSource = CFUNCTYPE(CUresult, POINTER(CUvideosource), c_char_p, POINTER(CUVIDSOURCEPARAMS))
tcuvidCreateVideoSourceW = CFUNCTYPE(CUresult, POINTER(CUvideosource), c_wchar_p, POINTER(CUVIDSOURCEPARAMS))
tcuvidDestroyVideoSource = CFUNCTYPE(CUresult, CUvideosource)
tcuvidSetVideoSourceState = CFUNCTYPE(CUresult, CUvideosource, cudaVideoState)
tcuvidGetVideoSourceState = CFUNCTYPE(cudaVideoState, CUvideosource)
tcuvidGetSourceVideoFormat = CFUNCTYPE(CUresult, CUvideosource, POINTER(CUVIDEOFORMAT), c_uint)
tcuvidGetSourceAudioFormat = CFUNCTYPE(CUresult, CUvideosource, POINTER(CUAUDIOFORMAT), c_uint)
CUVIDPARSERDISPINFO = _CUVIDPARSERDISPINFO
PFNVIDSEQUENCECALLBACK = CFUNCTYPE(c_int, c_void_p, POINTER(CUVIDEOFORMAT))
PFNVIDDECODECALLBACK = CFUNCTYPE(c_int, c_void_p, POINTER(CUVIDPICPARAMS))
PFNVIDDISPLAYCALLBACK = CFUNCTYPE(c_int, c_void_p, POINTER(CUVIDPARSERDISPINFO))
PFNVIDOPPOINTCALLBACK = CFUNCTYPE(c_int, c_void_p, POINTER(CUVIDOPERATINGPOINTINFO))
CUVIDPARSERPARAMS = _CUVIDPARSERPARAMS
tcuvidCreateVideoParser = CFUNCTYPE(CUresult, POINTER(CUvideoparser), POINTER(CUVIDPARSERPARAMS))
tcuvidParseVideoData = CFUNCTYPE(CUresult, CUvideoparser, POINTER(CUVIDSOURCEDATAPACKET))
tcuvidDestroyVideoParser = CFUNCTYPE(CUresult, CUvideoparser)
"""

_constants = """
B_VOP = 2
CUDA_VERSION = 7050
CU_CTX_SCHED_BLOCKING_SYNC = 4
CU_EGL_FRAME_MAX_PLANES = 3
CU_EVENT_BLOCKING_SYNC = 1
CU_EVENT_DISABLE_TIMING = 2
CU_STREAM_NON_BLOCKING = 1
CU_TRSF_READ_AS_INTEGER = 1
I_VOP = 0
NVDECAPI_MAJOR_VERSION = 11
NVDECAPI_MINOR_VERSION = 1
NVDECAPI_VERSION = 16777227
P_VOP = 1
S_VOP = 3
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
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libnvcuvid.so.1',),
)
