"""FFmpeg 8.1: codecs, packets, parsers, bitstream filters: libavcodec/avcodec.h, libavcodec/bsf.h, libavcodec/version.h.

Made by `autogen regen libav62.avcodec` from headers/libav62/avcodec.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'libavcodec/avcodec.h': '909f5c2fe7caf26601c39cd96acbc6f58f49ec5a78914d2e5b524a3fc2571afc',
    'libavcodec/bsf.h': 'cc26676aa44638fa5cbef953d967e19e2084b46aaa100f0a35ba2d34b302301c',
    'libavcodec/codec.h': 'b1c1afa2310c509b95845d526fbd1ec8f5f7130e4ade5920d2d8848ac6e58a13',
    'libavcodec/codec_desc.h': 'd1fc6e89a3a7e49e61893620e00256d4f00db994764435ebe159b46a3c4326b5',
    'libavcodec/codec_id.h': '2d9599fdcf5edc3330040120cab459a543eec17555f779da52c24f163219bbe6',
    'libavcodec/codec_par.h': '0eb8dc13be7116fa5388116ab9a6905c91eb687c9a6f473b055f4e81a46f9f26',
    'libavcodec/defs.h': 'f1d391ac2417702b59b7a4b6ae3927eea8c8b5e9858ae9ade6fdd009a60bd9ce',
    'libavcodec/packet.h': '96b17565536b27251918cdec0776e5200b0cdf2e42d9276024d9f831bfc30cf6',
    'libavcodec/version.h': '61f149cce5f51d2005e584565d2051f11176d6e5d025c97bb0c5dabfb8291ac2',
    'libavcodec/version_major.h': 'b70daf8ad1fbf8c6d1658b79a223119b7a788c9637e4fb6446e98ba8114bdd58',
    'artifact': 'source ffmpeg=7:8.1.2-2 (sid), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
RcOverride: struct, 16 bytes
  start_frame: c_int @ 0
  end_frame: c_int @ 4
  qscale: c_int @ 8
  quality_factor: c_float @ 12

AVCodecContext: struct, 864 bytes
  av_class: POINTER(AVClass) @ 0
  log_level_offset: c_int @ 8
  codec_type: AVMediaType @ 12
  codec: POINTER(AVCodec) @ 16
  codec_id: AVCodecID @ 24
  codec_tag: c_uint @ 28
  priv_data: c_void_p @ 32
  internal: POINTER(AVCodecInternal) @ 40
  opaque: c_void_p @ 48
  bit_rate: c_int64 @ 56
  flags: c_int @ 64
  flags2: c_int @ 68
  extradata: POINTER(c_uint8) @ 72
  extradata_size: c_int @ 80
  time_base: AVRational @ 84
  pkt_timebase: AVRational @ 92
  framerate: AVRational @ 100
  delay: c_int @ 108
  width: c_int @ 112
  height: c_int @ 116
  coded_width: c_int @ 120
  coded_height: c_int @ 124
  sample_aspect_ratio: AVRational @ 128
  pix_fmt: AVPixelFormat @ 136
  sw_pix_fmt: AVPixelFormat @ 140
  color_primaries: AVColorPrimaries @ 144
  color_trc: AVColorTransferCharacteristic @ 148
  colorspace: AVColorSpace @ 152
  color_range: AVColorRange @ 156
  chroma_sample_location: AVChromaLocation @ 160
  field_order: AVFieldOrder @ 164
  refs: c_int @ 168
  has_b_frames: c_int @ 172
  slice_flags: c_int @ 176
  draw_horiz_band: CFUNCTYPE(None, POINTER(AVCodecContext), POINTER(AVFrame), POINTER(c_int), c_int, c_int, c_int) @ 184
  get_format: CFUNCTYPE(AVPixelFormat, POINTER(AVCodecContext), POINTER(AVPixelFormat)) @ 192
  max_b_frames: c_int @ 200
  b_quant_factor: c_float @ 204
  b_quant_offset: c_float @ 208
  i_quant_factor: c_float @ 212
  i_quant_offset: c_float @ 216
  lumi_masking: c_float @ 220
  temporal_cplx_masking: c_float @ 224
  spatial_cplx_masking: c_float @ 228
  p_masking: c_float @ 232
  dark_masking: c_float @ 236
  nsse_weight: c_int @ 240
  me_cmp: c_int @ 244
  me_sub_cmp: c_int @ 248
  mb_cmp: c_int @ 252
  ildct_cmp: c_int @ 256
  dia_size: c_int @ 260
  last_predictor_count: c_int @ 264
  me_pre_cmp: c_int @ 268
  pre_dia_size: c_int @ 272
  me_subpel_quality: c_int @ 276
  me_range: c_int @ 280
  mb_decision: c_int @ 284
  intra_matrix: POINTER(c_uint16) @ 288
  inter_matrix: POINTER(c_uint16) @ 296
  chroma_intra_matrix: POINTER(c_uint16) @ 304
  intra_dc_precision: c_int @ 312
  mb_lmin: c_int @ 316
  mb_lmax: c_int @ 320
  bidir_refine: c_int @ 324
  keyint_min: c_int @ 328
  gop_size: c_int @ 332
  mv0_threshold: c_int @ 336
  slices: c_int @ 340
  sample_rate: c_int @ 344
  sample_fmt: AVSampleFormat @ 348
  ch_layout: AVChannelLayout @ 352
  frame_size: c_int @ 376
  block_align: c_int @ 380
  cutoff: c_int @ 384
  audio_service_type: AVAudioServiceType @ 388
  request_sample_fmt: AVSampleFormat @ 392
  initial_padding: c_int @ 396
  trailing_padding: c_int @ 400
  seek_preroll: c_int @ 404
  get_buffer2: CFUNCTYPE(c_int, POINTER(AVCodecContext), POINTER(AVFrame), c_int) @ 408
  bit_rate_tolerance: c_int @ 416
  global_quality: c_int @ 420
  compression_level: c_int @ 424
  qcompress: c_float @ 428
  qblur: c_float @ 432
  qmin: c_int @ 436
  qmax: c_int @ 440
  max_qdiff: c_int @ 444
  rc_buffer_size: c_int @ 448
  rc_override_count: c_int @ 452
  rc_override: POINTER(RcOverride) @ 456
  rc_max_rate: c_int64 @ 464
  rc_min_rate: c_int64 @ 472
  rc_max_available_vbv_use: c_float @ 480
  rc_min_vbv_overflow_use: c_float @ 484
  rc_initial_buffer_occupancy: c_int @ 488
  trellis: c_int @ 492
  stats_out: POINTER(c_char) @ 496
  stats_in: POINTER(c_char) @ 504
  workaround_bugs: c_int @ 512
  strict_std_compliance: c_int @ 516
  error_concealment: c_int @ 520
  debug: c_int @ 524
  err_recognition: c_int @ 528
  hwaccel: POINTER(AVHWAccel) @ 536
  hwaccel_context: c_void_p @ 544
  hw_frames_ctx: POINTER(AVBufferRef) @ 552
  hw_device_ctx: POINTER(AVBufferRef) @ 560
  hwaccel_flags: c_int @ 568
  extra_hw_frames: c_int @ 572
  error: c_uint64 * 8 @ 576
  dct_algo: c_int @ 640
  idct_algo: c_int @ 644
  bits_per_coded_sample: c_int @ 648
  bits_per_raw_sample: c_int @ 652
  thread_count: c_int @ 656
  thread_type: c_int @ 660
  active_thread_type: c_int @ 664
  execute: CFUNCTYPE(c_int, POINTER(AVCodecContext), CFUNCTYPE(c_int, POINTER(AVCodecContext), c_void_p), c_void_p, POINTER(c_int), c_int, c_int) @ 672
  execute2: CFUNCTYPE(c_int, POINTER(AVCodecContext), CFUNCTYPE(c_int, POINTER(AVCodecContext), c_void_p, c_int, c_int), c_void_p, POINTER(c_int), c_int) @ 680
  profile: c_int @ 688
  level: c_int @ 692
  properties: c_uint @ 696
  skip_loop_filter: AVDiscard @ 700
  skip_idct: AVDiscard @ 704
  skip_frame: AVDiscard @ 708
  skip_alpha: c_int @ 712
  skip_top: c_int @ 716
  skip_bottom: c_int @ 720
  lowres: c_int @ 724
  codec_descriptor: POINTER(AVCodecDescriptor) @ 728
  sub_charenc: POINTER(c_char) @ 736
  sub_charenc_mode: c_int @ 744
  subtitle_header_size: c_int @ 748
  subtitle_header: POINTER(c_uint8) @ 752
  dump_separator: POINTER(c_uint8) @ 760
  codec_whitelist: POINTER(c_char) @ 768
  coded_side_data: POINTER(AVPacketSideData) @ 776
  nb_coded_side_data: c_int @ 784
  export_side_data: c_int @ 788
  max_pixels: c_int64 @ 792
  apply_cropping: c_int @ 800
  discard_damaged_percentage: c_int @ 804
  max_samples: c_int64 @ 808
  get_encode_buffer: CFUNCTYPE(c_int, POINTER(AVCodecContext), POINTER(AVPacket), c_int) @ 816
  frame_num: c_int64 @ 824
  side_data_prefer_packet: POINTER(c_int) @ 832
  nb_side_data_prefer_packet: c_uint @ 840
  decoded_side_data: POINTER(POINTER(AVFrameSideData)) @ 848
  nb_decoded_side_data: c_int @ 856
  alpha_mode: AVAlphaMode @ 860

AVCodecInternal: struct, incomplete

AVHWAccel: struct, 24 bytes
  name: c_char_p @ 0
  type: AVMediaType @ 8
  id: AVCodecID @ 12
  pix_fmt: AVPixelFormat @ 16
  capabilities: c_int @ 20

AVSubtitleRect: struct, 96 bytes
  x: c_int @ 0
  y: c_int @ 4
  w: c_int @ 8
  h: c_int @ 12
  nb_colors: c_int @ 16
  data: POINTER(c_uint8) * 4 @ 24
  linesize: c_int * 4 @ 56
  flags: c_int @ 72
  type: AVSubtitleType @ 76
  text: POINTER(c_char) @ 80
  ass: POINTER(c_char) @ 88

AVSubtitle: struct, 32 bytes
  format: c_uint16 @ 0
  start_display_time: c_uint32 @ 4
  end_display_time: c_uint32 @ 8
  num_rects: c_uint @ 12
  rects: POINTER(POINTER(AVSubtitleRect)) @ 16
  pts: c_int64 @ 24

AVCodecParserContext: struct, 336 bytes
  priv_data: c_void_p @ 0
  parser: POINTER(AVCodecParser) @ 8
  frame_offset: c_int64 @ 16
  cur_offset: c_int64 @ 24
  next_frame_offset: c_int64 @ 32
  pict_type: c_int @ 40
  repeat_pict: c_int @ 44
  pts: c_int64 @ 48
  dts: c_int64 @ 56
  last_pts: c_int64 @ 64
  last_dts: c_int64 @ 72
  fetch_timestamp: c_int @ 80
  cur_frame_start_index: c_int @ 84
  cur_frame_offset: c_int64 * 4 @ 88
  cur_frame_pts: c_int64 * 4 @ 120
  cur_frame_dts: c_int64 * 4 @ 152
  flags: c_int @ 184
  offset: c_int64 @ 192
  cur_frame_end: c_int64 * 4 @ 200
  key_frame: c_int @ 232
  dts_sync_point: c_int @ 236
  dts_ref_dts_delta: c_int @ 240
  pts_dts_delta: c_int @ 244
  cur_frame_pos: c_int64 * 4 @ 248
  pos: c_int64 @ 280
  last_pos: c_int64 @ 288
  duration: c_int @ 296
  field_order: AVFieldOrder @ 300
  picture_structure: AVPictureStructure @ 304
  output_picture_number: c_int @ 308
  width: c_int @ 312
  height: c_int @ 316
  coded_width: c_int @ 320
  coded_height: c_int @ 324
  format: c_int @ 328

AVCodecParser: struct, 64 bytes
  codec_ids: c_int * 7 @ 0
  priv_data_size: c_int @ 28
  parser_init: CFUNCTYPE(c_int, POINTER(AVCodecParserContext)) @ 32
  parser_parse: CFUNCTYPE(c_int, POINTER(AVCodecParserContext), POINTER(AVCodecContext), POINTER(POINTER(c_uint8)), POINTER(c_int), POINTER(c_uint8), c_int) @ 40
  parser_close: CFUNCTYPE(None, POINTER(AVCodecParserContext)) @ 48
  split: CFUNCTYPE(c_int, POINTER(AVCodecContext), POINTER(c_uint8), c_int) @ 56

AVProfile: struct, 16 bytes
  profile: c_int @ 0
  name: c_char_p @ 8

AVCodec: struct, 96 bytes
  name: c_char_p @ 0
  long_name: c_char_p @ 8
  type: AVMediaType @ 16
  id: AVCodecID @ 20
  capabilities: c_int @ 24
  max_lowres: c_uint8 @ 28
  supported_framerates: POINTER(AVRational) @ 32
  pix_fmts: POINTER(AVPixelFormat) @ 40
  supported_samplerates: POINTER(c_int) @ 48
  sample_fmts: POINTER(AVSampleFormat) @ 56
  priv_class: POINTER(AVClass) @ 64
  profiles: POINTER(AVProfile) @ 72
  wrapper_name: c_char_p @ 80
  ch_layouts: POINTER(AVChannelLayout) @ 88

AVCodecHWConfig: struct, 12 bytes
  pix_fmt: AVPixelFormat @ 0
  methods: c_int @ 4
  device_type: AVHWDeviceType @ 8

AVPanScan: struct, 24 bytes
  id: c_int @ 0
  width: c_int @ 4
  height: c_int @ 8
  position: c_int16 * 2 * 3 @ 12

AVCPBProperties: struct, 40 bytes
  max_bitrate: c_int64 @ 0
  min_bitrate: c_int64 @ 8
  avg_bitrate: c_int64 @ 16
  buffer_size: c_int64 @ 24
  vbv_delay: c_uint64 @ 32

AVProducerReferenceTime: struct, 16 bytes
  wallclock: c_int64 @ 0
  flags: c_int @ 8

AVRTCPSenderReport: struct, 32 bytes
  ssrc: c_uint32 @ 0
  ntp_timestamp: c_uint64 @ 8
  rtp_timestamp: c_uint32 @ 16
  sender_nb_packets: c_uint32 @ 20
  sender_nb_bytes: c_uint32 @ 24

AVPacketSideData: struct, 24 bytes
  data: POINTER(c_uint8) @ 0
  size: c_size_t @ 8
  type: AVPacketSideDataType @ 16

AVPacket: struct, 104 bytes
  buf: POINTER(AVBufferRef) @ 0
  pts: c_int64 @ 8
  dts: c_int64 @ 16
  data: POINTER(c_uint8) @ 24
  size: c_int @ 32
  stream_index: c_int @ 36
  flags: c_int @ 40
  side_data: POINTER(AVPacketSideData) @ 48
  side_data_elems: c_int @ 56
  duration: c_int64 @ 64
  pos: c_int64 @ 72
  opaque: c_void_p @ 80
  opaque_ref: POINTER(AVBufferRef) @ 88
  time_base: AVRational @ 96

AVPacketList: struct, 112 bytes
  pkt: AVPacket @ 0
  next: POINTER(AVPacketList) @ 104

AVContainerFifo: struct, incomplete

AVCodecDescriptor: struct, 48 bytes
  id: AVCodecID @ 0
  type: AVMediaType @ 4
  name: c_char_p @ 8
  long_name: c_char_p @ 16
  props: c_int @ 24
  mime_types: POINTER(c_char_p) @ 32
  profiles: POINTER(AVProfile) @ 40

AVCodecParameters: struct, 184 bytes
  codec_type: AVMediaType @ 0
  codec_id: AVCodecID @ 4
  codec_tag: c_uint32 @ 8
  extradata: POINTER(c_uint8) @ 16
  extradata_size: c_int @ 24
  coded_side_data: POINTER(AVPacketSideData) @ 32
  nb_coded_side_data: c_int @ 40
  format: c_int @ 44
  bit_rate: c_int64 @ 48
  bits_per_coded_sample: c_int @ 56
  bits_per_raw_sample: c_int @ 60
  profile: c_int @ 64
  level: c_int @ 68
  width: c_int @ 72
  height: c_int @ 76
  sample_aspect_ratio: AVRational @ 80
  framerate: AVRational @ 88
  field_order: AVFieldOrder @ 96
  color_range: AVColorRange @ 100
  color_primaries: AVColorPrimaries @ 104
  color_trc: AVColorTransferCharacteristic @ 108
  color_space: AVColorSpace @ 112
  chroma_location: AVChromaLocation @ 116
  video_delay: c_int @ 120
  ch_layout: AVChannelLayout @ 128
  sample_rate: c_int @ 152
  block_align: c_int @ 156
  frame_size: c_int @ 160
  initial_padding: c_int @ 164
  trailing_padding: c_int @ 168
  seek_preroll: c_int @ 172
  alpha_mode: AVAlphaMode @ 176

AVBSFContext: struct, 56 bytes
  av_class: POINTER(AVClass) @ 0
  filter: POINTER(AVBitStreamFilter) @ 8
  priv_data: c_void_p @ 16
  par_in: POINTER(AVCodecParameters) @ 24
  par_out: POINTER(AVCodecParameters) @ 32
  time_base_in: AVRational @ 40
  time_base_out: AVRational @ 48

AVBitStreamFilter: struct, 24 bytes
  name: c_char_p @ 0
  codec_ids: POINTER(AVCodecID) @ 8
  priv_class: POINTER(AVClass) @ 16

AVBSFList: struct, incomplete
"""

_enums = """
AVSubtitleType: c_uint
  SUBTITLE_NONE = 0
  SUBTITLE_BITMAP = 1
  SUBTITLE_TEXT = 2
  SUBTITLE_ASS = 3

AVCodecConfig: c_uint
  AV_CODEC_CONFIG_PIX_FORMAT = 0
  AV_CODEC_CONFIG_FRAME_RATE = 1
  AV_CODEC_CONFIG_SAMPLE_RATE = 2
  AV_CODEC_CONFIG_SAMPLE_FORMAT = 3
  AV_CODEC_CONFIG_CHANNEL_LAYOUT = 4
  AV_CODEC_CONFIG_COLOR_RANGE = 5
  AV_CODEC_CONFIG_COLOR_SPACE = 6
  AV_CODEC_CONFIG_ALPHA_MODE = 7

AVPictureStructure: c_uint
  AV_PICTURE_STRUCTURE_UNKNOWN = 0
  AV_PICTURE_STRUCTURE_TOP_FIELD = 1
  AV_PICTURE_STRUCTURE_BOTTOM_FIELD = 2
  AV_PICTURE_STRUCTURE_FRAME = 3

AVCodecID: c_uint
  AV_CODEC_ID_NONE = 0
  AV_CODEC_ID_MPEG1VIDEO = 1
  AV_CODEC_ID_MPEG2VIDEO = 2
  AV_CODEC_ID_H261 = 3
  AV_CODEC_ID_H263 = 4
  AV_CODEC_ID_RV10 = 5
  AV_CODEC_ID_RV20 = 6
  AV_CODEC_ID_MJPEG = 7
  AV_CODEC_ID_MJPEGB = 8
  AV_CODEC_ID_LJPEG = 9
  AV_CODEC_ID_SP5X = 0xa
  AV_CODEC_ID_JPEGLS = 0xb
  AV_CODEC_ID_MPEG4 = 0xc
  AV_CODEC_ID_RAWVIDEO = 0xd
  AV_CODEC_ID_MSMPEG4V1 = 0xe
  AV_CODEC_ID_MSMPEG4V2 = 0xf
  AV_CODEC_ID_MSMPEG4V3 = 0x10
  AV_CODEC_ID_WMV1 = 0x11
  AV_CODEC_ID_WMV2 = 0x12
  AV_CODEC_ID_H263P = 0x13
  AV_CODEC_ID_H263I = 0x14
  AV_CODEC_ID_FLV1 = 0x15
  AV_CODEC_ID_SVQ1 = 0x16
  AV_CODEC_ID_SVQ3 = 0x17
  AV_CODEC_ID_DVVIDEO = 0x18
  AV_CODEC_ID_HUFFYUV = 0x19
  AV_CODEC_ID_CYUV = 0x1a
  AV_CODEC_ID_H264 = 0x1b
  AV_CODEC_ID_INDEO3 = 0x1c
  AV_CODEC_ID_VP3 = 0x1d
  AV_CODEC_ID_THEORA = 0x1e
  AV_CODEC_ID_ASV1 = 0x1f
  AV_CODEC_ID_ASV2 = 0x20
  AV_CODEC_ID_FFV1 = 0x21
  AV_CODEC_ID_4XM = 0x22
  AV_CODEC_ID_VCR1 = 0x23
  AV_CODEC_ID_CLJR = 0x24
  AV_CODEC_ID_MDEC = 0x25
  AV_CODEC_ID_ROQ = 0x26
  AV_CODEC_ID_INTERPLAY_VIDEO = 0x27
  AV_CODEC_ID_XAN_WC3 = 0x28
  AV_CODEC_ID_XAN_WC4 = 0x29
  AV_CODEC_ID_RPZA = 0x2a
  AV_CODEC_ID_CINEPAK = 0x2b
  AV_CODEC_ID_WS_VQA = 0x2c
  AV_CODEC_ID_MSRLE = 0x2d
  AV_CODEC_ID_MSVIDEO1 = 0x2e
  AV_CODEC_ID_IDCIN = 0x2f
  AV_CODEC_ID_8BPS = 0x30
  AV_CODEC_ID_SMC = 0x31
  AV_CODEC_ID_FLIC = 0x32
  AV_CODEC_ID_TRUEMOTION1 = 0x33
  AV_CODEC_ID_VMDVIDEO = 0x34
  AV_CODEC_ID_MSZH = 0x35
  AV_CODEC_ID_ZLIB = 0x36
  AV_CODEC_ID_QTRLE = 0x37
  AV_CODEC_ID_TSCC = 0x38
  AV_CODEC_ID_ULTI = 0x39
  AV_CODEC_ID_QDRAW = 0x3a
  AV_CODEC_ID_VIXL = 0x3b
  AV_CODEC_ID_QPEG = 0x3c
  AV_CODEC_ID_PNG = 0x3d
  AV_CODEC_ID_PPM = 0x3e
  AV_CODEC_ID_PBM = 0x3f
  AV_CODEC_ID_PGM = 0x40
  AV_CODEC_ID_PGMYUV = 0x41
  AV_CODEC_ID_PAM = 0x42
  AV_CODEC_ID_FFVHUFF = 0x43
  AV_CODEC_ID_RV30 = 0x44
  AV_CODEC_ID_RV40 = 0x45
  AV_CODEC_ID_VC1 = 0x46
  AV_CODEC_ID_WMV3 = 0x47
  AV_CODEC_ID_LOCO = 0x48
  AV_CODEC_ID_WNV1 = 0x49
  AV_CODEC_ID_AASC = 0x4a
  AV_CODEC_ID_INDEO2 = 0x4b
  AV_CODEC_ID_FRAPS = 0x4c
  AV_CODEC_ID_TRUEMOTION2 = 0x4d
  AV_CODEC_ID_BMP = 0x4e
  AV_CODEC_ID_CSCD = 0x4f
  AV_CODEC_ID_MMVIDEO = 0x50
  AV_CODEC_ID_ZMBV = 0x51
  AV_CODEC_ID_AVS = 0x52
  AV_CODEC_ID_SMACKVIDEO = 0x53
  AV_CODEC_ID_NUV = 0x54
  AV_CODEC_ID_KMVC = 0x55
  AV_CODEC_ID_FLASHSV = 0x56
  AV_CODEC_ID_CAVS = 0x57
  AV_CODEC_ID_JPEG2000 = 0x58
  AV_CODEC_ID_VMNC = 0x59
  AV_CODEC_ID_VP5 = 0x5a
  AV_CODEC_ID_VP6 = 0x5b
  AV_CODEC_ID_VP6F = 0x5c
  AV_CODEC_ID_TARGA = 0x5d
  AV_CODEC_ID_DSICINVIDEO = 0x5e
  AV_CODEC_ID_TIERTEXSEQVIDEO = 0x5f
  AV_CODEC_ID_TIFF = 0x60
  AV_CODEC_ID_GIF = 0x61
  AV_CODEC_ID_DXA = 0x62
  AV_CODEC_ID_DNXHD = 0x63
  AV_CODEC_ID_THP = 0x64
  AV_CODEC_ID_SGI = 0x65
  AV_CODEC_ID_C93 = 0x66
  AV_CODEC_ID_BETHSOFTVID = 0x67
  AV_CODEC_ID_PTX = 0x68
  AV_CODEC_ID_TXD = 0x69
  AV_CODEC_ID_VP6A = 0x6a
  AV_CODEC_ID_AMV = 0x6b
  AV_CODEC_ID_VB = 0x6c
  AV_CODEC_ID_PCX = 0x6d
  AV_CODEC_ID_SUNRAST = 0x6e
  AV_CODEC_ID_INDEO4 = 0x6f
  AV_CODEC_ID_INDEO5 = 0x70
  AV_CODEC_ID_MIMIC = 0x71
  AV_CODEC_ID_RL2 = 0x72
  AV_CODEC_ID_ESCAPE124 = 0x73
  AV_CODEC_ID_DIRAC = 0x74
  AV_CODEC_ID_BFI = 0x75
  AV_CODEC_ID_CMV = 0x76
  AV_CODEC_ID_MOTIONPIXELS = 0x77
  AV_CODEC_ID_TGV = 0x78
  AV_CODEC_ID_TGQ = 0x79
  AV_CODEC_ID_TQI = 0x7a
  AV_CODEC_ID_AURA = 0x7b
  AV_CODEC_ID_AURA2 = 0x7c
  AV_CODEC_ID_V210X = 0x7d
  AV_CODEC_ID_TMV = 0x7e
  AV_CODEC_ID_V210 = 0x7f
  AV_CODEC_ID_DPX = 0x80
  AV_CODEC_ID_MAD = 0x81
  AV_CODEC_ID_FRWU = 0x82
  AV_CODEC_ID_FLASHSV2 = 0x83
  AV_CODEC_ID_CDGRAPHICS = 0x84
  AV_CODEC_ID_R210 = 0x85
  AV_CODEC_ID_ANM = 0x86
  AV_CODEC_ID_BINKVIDEO = 0x87
  AV_CODEC_ID_IFF_ILBM = 0x88
  AV_CODEC_ID_KGV1 = 0x89
  AV_CODEC_ID_YOP = 0x8a
  AV_CODEC_ID_VP8 = 0x8b
  AV_CODEC_ID_PICTOR = 0x8c
  AV_CODEC_ID_ANSI = 0x8d
  AV_CODEC_ID_A64_MULTI = 0x8e
  AV_CODEC_ID_A64_MULTI5 = 0x8f
  AV_CODEC_ID_R10K = 0x90
  AV_CODEC_ID_MXPEG = 0x91
  AV_CODEC_ID_LAGARITH = 0x92
  AV_CODEC_ID_PRORES = 0x93
  AV_CODEC_ID_JV = 0x94
  AV_CODEC_ID_DFA = 0x95
  AV_CODEC_ID_WMV3IMAGE = 0x96
  AV_CODEC_ID_VC1IMAGE = 0x97
  AV_CODEC_ID_UTVIDEO = 0x98
  AV_CODEC_ID_BMV_VIDEO = 0x99
  AV_CODEC_ID_VBLE = 0x9a
  AV_CODEC_ID_DXTORY = 0x9b
  AV_CODEC_ID_V410 = 0x9c
  AV_CODEC_ID_XWD = 0x9d
  AV_CODEC_ID_CDXL = 0x9e
  AV_CODEC_ID_XBM = 0x9f
  AV_CODEC_ID_ZEROCODEC = 0xa0
  AV_CODEC_ID_MSS1 = 0xa1
  AV_CODEC_ID_MSA1 = 0xa2
  AV_CODEC_ID_TSCC2 = 0xa3
  AV_CODEC_ID_MTS2 = 0xa4
  AV_CODEC_ID_CLLC = 0xa5
  AV_CODEC_ID_MSS2 = 0xa6
  AV_CODEC_ID_VP9 = 0xa7
  AV_CODEC_ID_AIC = 0xa8
  AV_CODEC_ID_ESCAPE130 = 0xa9
  AV_CODEC_ID_G2M = 0xaa
  AV_CODEC_ID_WEBP = 0xab
  AV_CODEC_ID_HNM4_VIDEO = 0xac
  AV_CODEC_ID_HEVC = 0xad
  AV_CODEC_ID_FIC = 0xae
  AV_CODEC_ID_ALIAS_PIX = 0xaf
  AV_CODEC_ID_BRENDER_PIX = 0xb0
  AV_CODEC_ID_PAF_VIDEO = 0xb1
  AV_CODEC_ID_EXR = 0xb2
  AV_CODEC_ID_VP7 = 0xb3
  AV_CODEC_ID_SANM = 0xb4
  AV_CODEC_ID_SGIRLE = 0xb5
  AV_CODEC_ID_MVC1 = 0xb6
  AV_CODEC_ID_MVC2 = 0xb7
  AV_CODEC_ID_HQX = 0xb8
  AV_CODEC_ID_TDSC = 0xb9
  AV_CODEC_ID_HQ_HQA = 0xba
  AV_CODEC_ID_HAP = 0xbb
  AV_CODEC_ID_DDS = 0xbc
  AV_CODEC_ID_DXV = 0xbd
  AV_CODEC_ID_SCREENPRESSO = 0xbe
  AV_CODEC_ID_RSCC = 0xbf
  AV_CODEC_ID_AVS2 = 0xc0
  AV_CODEC_ID_PGX = 0xc1
  AV_CODEC_ID_AVS3 = 0xc2
  AV_CODEC_ID_MSP2 = 0xc3
  AV_CODEC_ID_VVC = 0xc4
  AV_CODEC_ID_Y41P = 0xc5
  AV_CODEC_ID_AVRP = 0xc6
  AV_CODEC_ID_012V = 0xc7
  AV_CODEC_ID_AVUI = 0xc8
  AV_CODEC_ID_TARGA_Y216 = 0xc9
  AV_CODEC_ID_V308 = 0xca
  AV_CODEC_ID_V408 = 0xcb
  AV_CODEC_ID_YUV4 = 0xcc
  AV_CODEC_ID_AVRN = 0xcd
  AV_CODEC_ID_CPIA = 0xce
  AV_CODEC_ID_XFACE = 0xcf
  AV_CODEC_ID_SNOW = 0xd0
  AV_CODEC_ID_SMVJPEG = 0xd1
  AV_CODEC_ID_APNG = 0xd2
  AV_CODEC_ID_DAALA = 0xd3
  AV_CODEC_ID_CFHD = 0xd4
  AV_CODEC_ID_TRUEMOTION2RT = 0xd5
  AV_CODEC_ID_M101 = 0xd6
  AV_CODEC_ID_MAGICYUV = 0xd7
  AV_CODEC_ID_SHEERVIDEO = 0xd8
  AV_CODEC_ID_YLC = 0xd9
  AV_CODEC_ID_PSD = 0xda
  AV_CODEC_ID_PIXLET = 0xdb
  AV_CODEC_ID_SPEEDHQ = 0xdc
  AV_CODEC_ID_FMVC = 0xdd
  AV_CODEC_ID_SCPR = 0xde
  AV_CODEC_ID_CLEARVIDEO = 0xdf
  AV_CODEC_ID_XPM = 0xe0
  AV_CODEC_ID_AV1 = 0xe1
  AV_CODEC_ID_BITPACKED = 0xe2
  AV_CODEC_ID_MSCC = 0xe3
  AV_CODEC_ID_SRGC = 0xe4
  AV_CODEC_ID_SVG = 0xe5
  AV_CODEC_ID_GDV = 0xe6
  AV_CODEC_ID_FITS = 0xe7
  AV_CODEC_ID_IMM4 = 0xe8
  AV_CODEC_ID_PROSUMER = 0xe9
  AV_CODEC_ID_MWSC = 0xea
  AV_CODEC_ID_WCMV = 0xeb
  AV_CODEC_ID_RASC = 0xec
  AV_CODEC_ID_HYMT = 0xed
  AV_CODEC_ID_ARBC = 0xee
  AV_CODEC_ID_AGM = 0xef
  AV_CODEC_ID_LSCR = 0xf0
  AV_CODEC_ID_VP4 = 0xf1
  AV_CODEC_ID_IMM5 = 0xf2
  AV_CODEC_ID_MVDV = 0xf3
  AV_CODEC_ID_MVHA = 0xf4
  AV_CODEC_ID_CDTOONS = 0xf5
  AV_CODEC_ID_MV30 = 0xf6
  AV_CODEC_ID_NOTCHLC = 0xf7
  AV_CODEC_ID_PFM = 0xf8
  AV_CODEC_ID_MOBICLIP = 0xf9
  AV_CODEC_ID_PHOTOCD = 0xfa
  AV_CODEC_ID_IPU = 0xfb
  AV_CODEC_ID_ARGO = 0xfc
  AV_CODEC_ID_CRI = 0xfd
  AV_CODEC_ID_SIMBIOSIS_IMX = 0xfe
  AV_CODEC_ID_SGA_VIDEO = 0xff
  AV_CODEC_ID_GEM = 0x100
  AV_CODEC_ID_VBN = 0x101
  AV_CODEC_ID_JPEGXL = 0x102
  AV_CODEC_ID_QOI = 0x103
  AV_CODEC_ID_PHM = 0x104
  AV_CODEC_ID_RADIANCE_HDR = 0x105
  AV_CODEC_ID_WBMP = 0x106
  AV_CODEC_ID_MEDIA100 = 0x107
  AV_CODEC_ID_VQC = 0x108
  AV_CODEC_ID_PDV = 0x109
  AV_CODEC_ID_EVC = 0x10a
  AV_CODEC_ID_RTV1 = 0x10b
  AV_CODEC_ID_VMIX = 0x10c
  AV_CODEC_ID_LEAD = 0x10d
  AV_CODEC_ID_DNXUC = 0x10e
  AV_CODEC_ID_RV60 = 0x10f
  AV_CODEC_ID_JPEGXL_ANIM = 0x110
  AV_CODEC_ID_APV = 0x111
  AV_CODEC_ID_PRORES_RAW = 0x112
  AV_CODEC_ID_JPEGXS = 0x113
  AV_CODEC_ID_FIRST_AUDIO = 0x10000
  AV_CODEC_ID_PCM_S16LE = 0x10000
  AV_CODEC_ID_PCM_S16BE = 0x10001
  AV_CODEC_ID_PCM_U16LE = 0x10002
  AV_CODEC_ID_PCM_U16BE = 0x10003
  AV_CODEC_ID_PCM_S8 = 0x10004
  AV_CODEC_ID_PCM_U8 = 0x10005
  AV_CODEC_ID_PCM_MULAW = 0x10006
  AV_CODEC_ID_PCM_ALAW = 0x10007
  AV_CODEC_ID_PCM_S32LE = 0x10008
  AV_CODEC_ID_PCM_S32BE = 0x10009
  AV_CODEC_ID_PCM_U32LE = 0x1000a
  AV_CODEC_ID_PCM_U32BE = 0x1000b
  AV_CODEC_ID_PCM_S24LE = 0x1000c
  AV_CODEC_ID_PCM_S24BE = 0x1000d
  AV_CODEC_ID_PCM_U24LE = 0x1000e
  AV_CODEC_ID_PCM_U24BE = 0x1000f
  AV_CODEC_ID_PCM_S24DAUD = 0x10010
  AV_CODEC_ID_PCM_ZORK = 0x10011
  AV_CODEC_ID_PCM_S16LE_PLANAR = 0x10012
  AV_CODEC_ID_PCM_DVD = 0x10013
  AV_CODEC_ID_PCM_F32BE = 0x10014
  AV_CODEC_ID_PCM_F32LE = 0x10015
  AV_CODEC_ID_PCM_F64BE = 0x10016
  AV_CODEC_ID_PCM_F64LE = 0x10017
  AV_CODEC_ID_PCM_BLURAY = 0x10018
  AV_CODEC_ID_PCM_LXF = 0x10019
  AV_CODEC_ID_S302M = 0x1001a
  AV_CODEC_ID_PCM_S8_PLANAR = 0x1001b
  AV_CODEC_ID_PCM_S24LE_PLANAR = 0x1001c
  AV_CODEC_ID_PCM_S32LE_PLANAR = 0x1001d
  AV_CODEC_ID_PCM_S16BE_PLANAR = 0x1001e
  AV_CODEC_ID_PCM_S64LE = 0x1001f
  AV_CODEC_ID_PCM_S64BE = 0x10020
  AV_CODEC_ID_PCM_F16LE = 0x10021
  AV_CODEC_ID_PCM_F24LE = 0x10022
  AV_CODEC_ID_PCM_VIDC = 0x10023
  AV_CODEC_ID_PCM_SGA = 0x10024
  AV_CODEC_ID_ADPCM_IMA_QT = 0x11000
  AV_CODEC_ID_ADPCM_IMA_WAV = 0x11001
  AV_CODEC_ID_ADPCM_IMA_DK3 = 0x11002
  AV_CODEC_ID_ADPCM_IMA_DK4 = 0x11003
  AV_CODEC_ID_ADPCM_IMA_WS = 0x11004
  AV_CODEC_ID_ADPCM_IMA_SMJPEG = 0x11005
  AV_CODEC_ID_ADPCM_MS = 0x11006
  AV_CODEC_ID_ADPCM_4XM = 0x11007
  AV_CODEC_ID_ADPCM_XA = 0x11008
  AV_CODEC_ID_ADPCM_ADX = 0x11009
  AV_CODEC_ID_ADPCM_EA = 0x1100a
  AV_CODEC_ID_ADPCM_G726 = 0x1100b
  AV_CODEC_ID_ADPCM_CT = 0x1100c
  AV_CODEC_ID_ADPCM_SWF = 0x1100d
  AV_CODEC_ID_ADPCM_YAMAHA = 0x1100e
  AV_CODEC_ID_ADPCM_SBPRO_4 = 0x1100f
  AV_CODEC_ID_ADPCM_SBPRO_3 = 0x11010
  AV_CODEC_ID_ADPCM_SBPRO_2 = 0x11011
  AV_CODEC_ID_ADPCM_THP = 0x11012
  AV_CODEC_ID_ADPCM_IMA_AMV = 0x11013
  AV_CODEC_ID_ADPCM_EA_R1 = 0x11014
  AV_CODEC_ID_ADPCM_EA_R3 = 0x11015
  AV_CODEC_ID_ADPCM_EA_R2 = 0x11016
  AV_CODEC_ID_ADPCM_IMA_EA_SEAD = 0x11017
  AV_CODEC_ID_ADPCM_IMA_EA_EACS = 0x11018
  AV_CODEC_ID_ADPCM_EA_XAS = 0x11019
  AV_CODEC_ID_ADPCM_EA_MAXIS_XA = 0x1101a
  AV_CODEC_ID_ADPCM_IMA_ISS = 0x1101b
  AV_CODEC_ID_ADPCM_G722 = 0x1101c
  AV_CODEC_ID_ADPCM_IMA_APC = 0x1101d
  AV_CODEC_ID_ADPCM_VIMA = 0x1101e
  AV_CODEC_ID_ADPCM_AFC = 0x1101f
  AV_CODEC_ID_ADPCM_IMA_OKI = 0x11020
  AV_CODEC_ID_ADPCM_DTK = 0x11021
  AV_CODEC_ID_ADPCM_IMA_RAD = 0x11022
  AV_CODEC_ID_ADPCM_G726LE = 0x11023
  AV_CODEC_ID_ADPCM_THP_LE = 0x11024
  AV_CODEC_ID_ADPCM_PSX = 0x11025
  AV_CODEC_ID_ADPCM_AICA = 0x11026
  AV_CODEC_ID_ADPCM_IMA_DAT4 = 0x11027
  AV_CODEC_ID_ADPCM_MTAF = 0x11028
  AV_CODEC_ID_ADPCM_AGM = 0x11029
  AV_CODEC_ID_ADPCM_ARGO = 0x1102a
  AV_CODEC_ID_ADPCM_IMA_SSI = 0x1102b
  AV_CODEC_ID_ADPCM_ZORK = 0x1102c
  AV_CODEC_ID_ADPCM_IMA_APM = 0x1102d
  AV_CODEC_ID_ADPCM_IMA_ALP = 0x1102e
  AV_CODEC_ID_ADPCM_IMA_MTF = 0x1102f
  AV_CODEC_ID_ADPCM_IMA_CUNNING = 0x11030
  AV_CODEC_ID_ADPCM_IMA_MOFLEX = 0x11031
  AV_CODEC_ID_ADPCM_IMA_ACORN = 0x11032
  AV_CODEC_ID_ADPCM_XMD = 0x11033
  AV_CODEC_ID_ADPCM_IMA_XBOX = 0x11034
  AV_CODEC_ID_ADPCM_SANYO = 0x11035
  AV_CODEC_ID_ADPCM_IMA_HVQM4 = 0x11036
  AV_CODEC_ID_ADPCM_IMA_PDA = 0x11037
  AV_CODEC_ID_ADPCM_N64 = 0x11038
  AV_CODEC_ID_ADPCM_IMA_HVQM2 = 0x11039
  AV_CODEC_ID_ADPCM_IMA_MAGIX = 0x1103a
  AV_CODEC_ID_ADPCM_PSXC = 0x1103b
  AV_CODEC_ID_ADPCM_CIRCUS = 0x1103c
  AV_CODEC_ID_ADPCM_IMA_ESCAPE = 0x1103d
  AV_CODEC_ID_AMR_NB = 0x12000
  AV_CODEC_ID_AMR_WB = 0x12001
  AV_CODEC_ID_RA_144 = 0x13000
  AV_CODEC_ID_RA_288 = 0x13001
  AV_CODEC_ID_ROQ_DPCM = 0x14000
  AV_CODEC_ID_INTERPLAY_DPCM = 0x14001
  AV_CODEC_ID_XAN_DPCM = 0x14002
  AV_CODEC_ID_SOL_DPCM = 0x14003
  AV_CODEC_ID_SDX2_DPCM = 0x14004
  AV_CODEC_ID_GREMLIN_DPCM = 0x14005
  AV_CODEC_ID_DERF_DPCM = 0x14006
  AV_CODEC_ID_WADY_DPCM = 0x14007
  AV_CODEC_ID_CBD2_DPCM = 0x14008
  AV_CODEC_ID_MP2 = 0x15000
  AV_CODEC_ID_MP3 = 0x15001
  AV_CODEC_ID_AAC = 0x15002
  AV_CODEC_ID_AC3 = 0x15003
  AV_CODEC_ID_DTS = 0x15004
  AV_CODEC_ID_VORBIS = 0x15005
  AV_CODEC_ID_DVAUDIO = 0x15006
  AV_CODEC_ID_WMAV1 = 0x15007
  AV_CODEC_ID_WMAV2 = 0x15008
  AV_CODEC_ID_MACE3 = 0x15009
  AV_CODEC_ID_MACE6 = 0x1500a
  AV_CODEC_ID_VMDAUDIO = 0x1500b
  AV_CODEC_ID_FLAC = 0x1500c
  AV_CODEC_ID_MP3ADU = 0x1500d
  AV_CODEC_ID_MP3ON4 = 0x1500e
  AV_CODEC_ID_SHORTEN = 0x1500f
  AV_CODEC_ID_ALAC = 0x15010
  AV_CODEC_ID_WESTWOOD_SND1 = 0x15011
  AV_CODEC_ID_GSM = 0x15012
  AV_CODEC_ID_QDM2 = 0x15013
  AV_CODEC_ID_COOK = 0x15014
  AV_CODEC_ID_TRUESPEECH = 0x15015
  AV_CODEC_ID_TTA = 0x15016
  AV_CODEC_ID_SMACKAUDIO = 0x15017
  AV_CODEC_ID_QCELP = 0x15018
  AV_CODEC_ID_WAVPACK = 0x15019
  AV_CODEC_ID_DSICINAUDIO = 0x1501a
  AV_CODEC_ID_IMC = 0x1501b
  AV_CODEC_ID_MUSEPACK7 = 0x1501c
  AV_CODEC_ID_MLP = 0x1501d
  AV_CODEC_ID_GSM_MS = 0x1501e
  AV_CODEC_ID_ATRAC3 = 0x1501f
  AV_CODEC_ID_APE = 0x15020
  AV_CODEC_ID_NELLYMOSER = 0x15021
  AV_CODEC_ID_MUSEPACK8 = 0x15022
  AV_CODEC_ID_SPEEX = 0x15023
  AV_CODEC_ID_WMAVOICE = 0x15024
  AV_CODEC_ID_WMAPRO = 0x15025
  AV_CODEC_ID_WMALOSSLESS = 0x15026
  AV_CODEC_ID_ATRAC3P = 0x15027
  AV_CODEC_ID_EAC3 = 0x15028
  AV_CODEC_ID_SIPR = 0x15029
  AV_CODEC_ID_MP1 = 0x1502a
  AV_CODEC_ID_TWINVQ = 0x1502b
  AV_CODEC_ID_TRUEHD = 0x1502c
  AV_CODEC_ID_MP4ALS = 0x1502d
  AV_CODEC_ID_ATRAC1 = 0x1502e
  AV_CODEC_ID_BINKAUDIO_RDFT = 0x1502f
  AV_CODEC_ID_BINKAUDIO_DCT = 0x15030
  AV_CODEC_ID_AAC_LATM = 0x15031
  AV_CODEC_ID_QDMC = 0x15032
  AV_CODEC_ID_CELT = 0x15033
  AV_CODEC_ID_G723_1 = 0x15034
  AV_CODEC_ID_G729 = 0x15035
  AV_CODEC_ID_8SVX_EXP = 0x15036
  AV_CODEC_ID_8SVX_FIB = 0x15037
  AV_CODEC_ID_BMV_AUDIO = 0x15038
  AV_CODEC_ID_RALF = 0x15039
  AV_CODEC_ID_IAC = 0x1503a
  AV_CODEC_ID_ILBC = 0x1503b
  AV_CODEC_ID_OPUS = 0x1503c
  AV_CODEC_ID_COMFORT_NOISE = 0x1503d
  AV_CODEC_ID_TAK = 0x1503e
  AV_CODEC_ID_METASOUND = 0x1503f
  AV_CODEC_ID_PAF_AUDIO = 0x15040
  AV_CODEC_ID_ON2AVC = 0x15041
  AV_CODEC_ID_DSS_SP = 0x15042
  AV_CODEC_ID_CODEC2 = 0x15043
  AV_CODEC_ID_FFWAVESYNTH = 0x15044
  AV_CODEC_ID_SONIC = 0x15045
  AV_CODEC_ID_SONIC_LS = 0x15046
  AV_CODEC_ID_EVRC = 0x15047
  AV_CODEC_ID_SMV = 0x15048
  AV_CODEC_ID_DSD_LSBF = 0x15049
  AV_CODEC_ID_DSD_MSBF = 0x1504a
  AV_CODEC_ID_DSD_LSBF_PLANAR = 0x1504b
  AV_CODEC_ID_DSD_MSBF_PLANAR = 0x1504c
  AV_CODEC_ID_4GV = 0x1504d
  AV_CODEC_ID_INTERPLAY_ACM = 0x1504e
  AV_CODEC_ID_XMA1 = 0x1504f
  AV_CODEC_ID_XMA2 = 0x15050
  AV_CODEC_ID_DST = 0x15051
  AV_CODEC_ID_ATRAC3AL = 0x15052
  AV_CODEC_ID_ATRAC3PAL = 0x15053
  AV_CODEC_ID_DOLBY_E = 0x15054
  AV_CODEC_ID_APTX = 0x15055
  AV_CODEC_ID_APTX_HD = 0x15056
  AV_CODEC_ID_SBC = 0x15057
  AV_CODEC_ID_ATRAC9 = 0x15058
  AV_CODEC_ID_HCOM = 0x15059
  AV_CODEC_ID_ACELP_KELVIN = 0x1505a
  AV_CODEC_ID_MPEGH_3D_AUDIO = 0x1505b
  AV_CODEC_ID_SIREN = 0x1505c
  AV_CODEC_ID_HCA = 0x1505d
  AV_CODEC_ID_FASTAUDIO = 0x1505e
  AV_CODEC_ID_MSNSIREN = 0x1505f
  AV_CODEC_ID_DFPWM = 0x15060
  AV_CODEC_ID_BONK = 0x15061
  AV_CODEC_ID_MISC4 = 0x15062
  AV_CODEC_ID_APAC = 0x15063
  AV_CODEC_ID_FTR = 0x15064
  AV_CODEC_ID_WAVARC = 0x15065
  AV_CODEC_ID_RKA = 0x15066
  AV_CODEC_ID_AC4 = 0x15067
  AV_CODEC_ID_OSQ = 0x15068
  AV_CODEC_ID_QOA = 0x15069
  AV_CODEC_ID_LC3 = 0x1506a
  AV_CODEC_ID_G728 = 0x1506b
  AV_CODEC_ID_AHX = 0x1506c
  AV_CODEC_ID_FIRST_SUBTITLE = 0x17000
  AV_CODEC_ID_DVD_SUBTITLE = 0x17000
  AV_CODEC_ID_DVB_SUBTITLE = 0x17001
  AV_CODEC_ID_TEXT = 0x17002
  AV_CODEC_ID_XSUB = 0x17003
  AV_CODEC_ID_SSA = 0x17004
  AV_CODEC_ID_MOV_TEXT = 0x17005
  AV_CODEC_ID_HDMV_PGS_SUBTITLE = 0x17006
  AV_CODEC_ID_DVB_TELETEXT = 0x17007
  AV_CODEC_ID_SRT = 0x17008
  AV_CODEC_ID_MICRODVD = 0x17009
  AV_CODEC_ID_EIA_608 = 0x1700a
  AV_CODEC_ID_JACOSUB = 0x1700b
  AV_CODEC_ID_SAMI = 0x1700c
  AV_CODEC_ID_REALTEXT = 0x1700d
  AV_CODEC_ID_STL = 0x1700e
  AV_CODEC_ID_SUBVIEWER1 = 0x1700f
  AV_CODEC_ID_SUBVIEWER = 0x17010
  AV_CODEC_ID_SUBRIP = 0x17011
  AV_CODEC_ID_WEBVTT = 0x17012
  AV_CODEC_ID_MPL2 = 0x17013
  AV_CODEC_ID_VPLAYER = 0x17014
  AV_CODEC_ID_PJS = 0x17015
  AV_CODEC_ID_ASS = 0x17016
  AV_CODEC_ID_HDMV_TEXT_SUBTITLE = 0x17017
  AV_CODEC_ID_TTML = 0x17018
  AV_CODEC_ID_ARIB_CAPTION = 0x17019
  AV_CODEC_ID_IVTV_VBI = 0x1701a
  AV_CODEC_ID_FIRST_UNKNOWN = 0x18000
  AV_CODEC_ID_TTF = 0x18000
  AV_CODEC_ID_SCTE_35 = 0x18001
  AV_CODEC_ID_EPG = 0x18002
  AV_CODEC_ID_BINTEXT = 0x18003
  AV_CODEC_ID_XBIN = 0x18004
  AV_CODEC_ID_IDF = 0x18005
  AV_CODEC_ID_OTF = 0x18006
  AV_CODEC_ID_SMPTE_KLV = 0x18007
  AV_CODEC_ID_DVD_NAV = 0x18008
  AV_CODEC_ID_TIMED_ID3 = 0x18009
  AV_CODEC_ID_BIN_DATA = 0x1800a
  AV_CODEC_ID_SMPTE_2038 = 0x1800b
  AV_CODEC_ID_LCEVC = 0x1800c
  AV_CODEC_ID_SMPTE_436M_ANC = 0x1800d
  AV_CODEC_ID_PROBE = 0x19000
  AV_CODEC_ID_MPEG2TS = 0x20000
  AV_CODEC_ID_MPEG4SYSTEMS = 0x20001
  AV_CODEC_ID_FFMETADATA = 0x21000
  AV_CODEC_ID_WRAPPED_AVFRAME = 0x21001
  AV_CODEC_ID_VNULL = 0x21002
  AV_CODEC_ID_ANULL = 0x21003

AVFieldOrder: c_uint
  AV_FIELD_UNKNOWN = 0
  AV_FIELD_PROGRESSIVE = 1
  AV_FIELD_TT = 2
  AV_FIELD_BB = 3
  AV_FIELD_TB = 4
  AV_FIELD_BT = 5

AVDiscard: c_int
  AVDISCARD_NONE = -16
  AVDISCARD_DEFAULT = 0
  AVDISCARD_NONREF = 8
  AVDISCARD_BIDIR = 16
  AVDISCARD_NONINTRA = 24
  AVDISCARD_NONKEY = 32
  AVDISCARD_ALL = 48

AVAudioServiceType: c_uint
  AV_AUDIO_SERVICE_TYPE_MAIN = 0
  AV_AUDIO_SERVICE_TYPE_EFFECTS = 1
  AV_AUDIO_SERVICE_TYPE_VISUALLY_IMPAIRED = 2
  AV_AUDIO_SERVICE_TYPE_HEARING_IMPAIRED = 3
  AV_AUDIO_SERVICE_TYPE_DIALOGUE = 4
  AV_AUDIO_SERVICE_TYPE_COMMENTARY = 5
  AV_AUDIO_SERVICE_TYPE_EMERGENCY = 6
  AV_AUDIO_SERVICE_TYPE_VOICE_OVER = 7
  AV_AUDIO_SERVICE_TYPE_KARAOKE = 8
  AV_AUDIO_SERVICE_TYPE_NB = 9

AVPacketSideDataType: c_uint
  AV_PKT_DATA_PALETTE = 0
  AV_PKT_DATA_NEW_EXTRADATA = 1
  AV_PKT_DATA_PARAM_CHANGE = 2
  AV_PKT_DATA_H263_MB_INFO = 3
  AV_PKT_DATA_REPLAYGAIN = 4
  AV_PKT_DATA_DISPLAYMATRIX = 5
  AV_PKT_DATA_STEREO3D = 6
  AV_PKT_DATA_AUDIO_SERVICE_TYPE = 7
  AV_PKT_DATA_QUALITY_STATS = 8
  AV_PKT_DATA_FALLBACK_TRACK = 9
  AV_PKT_DATA_CPB_PROPERTIES = 10
  AV_PKT_DATA_SKIP_SAMPLES = 11
  AV_PKT_DATA_JP_DUALMONO = 12
  AV_PKT_DATA_STRINGS_METADATA = 13
  AV_PKT_DATA_SUBTITLE_POSITION = 14
  AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL = 15
  AV_PKT_DATA_WEBVTT_IDENTIFIER = 16
  AV_PKT_DATA_WEBVTT_SETTINGS = 17
  AV_PKT_DATA_METADATA_UPDATE = 18
  AV_PKT_DATA_MPEGTS_STREAM_ID = 19
  AV_PKT_DATA_MASTERING_DISPLAY_METADATA = 20
  AV_PKT_DATA_SPHERICAL = 21
  AV_PKT_DATA_CONTENT_LIGHT_LEVEL = 22
  AV_PKT_DATA_A53_CC = 23
  AV_PKT_DATA_ENCRYPTION_INIT_INFO = 24
  AV_PKT_DATA_ENCRYPTION_INFO = 25
  AV_PKT_DATA_AFD = 26
  AV_PKT_DATA_PRFT = 27
  AV_PKT_DATA_ICC_PROFILE = 28
  AV_PKT_DATA_DOVI_CONF = 29
  AV_PKT_DATA_S12M_TIMECODE = 30
  AV_PKT_DATA_DYNAMIC_HDR10_PLUS = 31
  AV_PKT_DATA_IAMF_MIX_GAIN_PARAM = 32
  AV_PKT_DATA_IAMF_DEMIXING_INFO_PARAM = 33
  AV_PKT_DATA_IAMF_RECON_GAIN_INFO_PARAM = 34
  AV_PKT_DATA_AMBIENT_VIEWING_ENVIRONMENT = 35
  AV_PKT_DATA_FRAME_CROPPING = 36
  AV_PKT_DATA_LCEVC = 37
  AV_PKT_DATA_3D_REFERENCE_DISPLAYS = 38
  AV_PKT_DATA_RTCP_SR = 39
  AV_PKT_DATA_EXIF = 40
  AV_PKT_DATA_NB = 41

AVSideDataParamChangeFlags: c_uint
  AV_SIDE_DATA_PARAM_CHANGE_SAMPLE_RATE = 4
  AV_SIDE_DATA_PARAM_CHANGE_DIMENSIONS = 8
"""

_types = """
AVSampleFormat = libav62.avutil.AVSampleFormat
AVMediaType = libav62.avutil.AVMediaType
AVRational = libav62.avutil.AVRational
AVClass = libav62.avutil.AVClass
AVPixelFormat = libav62.avutil.AVPixelFormat
AVColorPrimaries = libav62.avutil.AVColorPrimaries
AVColorTransferCharacteristic = libav62.avutil.AVColorTransferCharacteristic
AVColorSpace = libav62.avutil.AVColorSpace
AVColorRange = libav62.avutil.AVColorRange
AVChromaLocation = libav62.avutil.AVChromaLocation
AVAlphaMode = libav62.avutil.AVAlphaMode
AVBufferRef = libav62.avutil.AVBufferRef
AVChannelLayout = libav62.avutil.AVChannelLayout
AVDictionary = libav62.avutil.AVDictionary
AVFrameSideData = libav62.avutil.AVFrameSideData
AVFrame = libav62.avutil.AVFrame
AVHWDeviceType = libav62.avutil.AVHWDeviceType
"""

_functions = """
avcodec_version() -> c_uint
avcodec_configuration() -> c_char_p
avcodec_license() -> c_char_p
avcodec_alloc_context3(codec: POINTER(AVCodec)) -> POINTER(AVCodecContext)
avcodec_free_context(avctx: POINTER(POINTER(AVCodecContext))) -> None
avcodec_get_class() -> POINTER(AVClass)
avcodec_get_subtitle_rect_class() -> POINTER(AVClass)
avcodec_parameters_from_context(par: POINTER(AVCodecParameters), codec: POINTER(AVCodecContext)) -> c_int
avcodec_parameters_to_context(codec: POINTER(AVCodecContext), par: POINTER(AVCodecParameters)) -> c_int
avcodec_open2(avctx: POINTER(AVCodecContext), codec: POINTER(AVCodec), options: POINTER(POINTER(AVDictionary))) -> c_int
avsubtitle_free(sub: POINTER(AVSubtitle)) -> None
avcodec_default_get_buffer2(s: POINTER(AVCodecContext), frame: POINTER(AVFrame), flags: c_int) -> c_int
avcodec_default_get_encode_buffer(s: POINTER(AVCodecContext), pkt: POINTER(AVPacket), flags: c_int) -> c_int
avcodec_align_dimensions(s: POINTER(AVCodecContext), width: POINTER(c_int), height: POINTER(c_int)) -> None
avcodec_align_dimensions2(s: POINTER(AVCodecContext), width: POINTER(c_int), height: POINTER(c_int), linesize_align: POINTER(c_int)) -> None
avcodec_decode_subtitle2(avctx: POINTER(AVCodecContext), sub: POINTER(AVSubtitle), got_sub_ptr: POINTER(c_int), avpkt: POINTER(AVPacket)) -> c_int
avcodec_send_packet(avctx: POINTER(AVCodecContext), avpkt: POINTER(AVPacket)) -> c_int
avcodec_receive_frame_flags(avctx: POINTER(AVCodecContext), frame: POINTER(AVFrame), flags: c_uint) -> c_int
avcodec_receive_frame(avctx: POINTER(AVCodecContext), frame: POINTER(AVFrame)) -> c_int
avcodec_send_frame(avctx: POINTER(AVCodecContext), frame: POINTER(AVFrame)) -> c_int
avcodec_receive_packet(avctx: POINTER(AVCodecContext), avpkt: POINTER(AVPacket)) -> c_int
avcodec_get_hw_frames_parameters(avctx: POINTER(AVCodecContext), device_ref: POINTER(AVBufferRef), hw_pix_fmt: AVPixelFormat, out_frames_ref: POINTER(POINTER(AVBufferRef))) -> c_int
avcodec_get_supported_config(avctx: POINTER(AVCodecContext), codec: POINTER(AVCodec), config: AVCodecConfig, flags: c_uint, out_configs: POINTER(c_void_p), out_num_configs: POINTER(c_int)) -> c_int
av_parser_iterate(opaque: POINTER(c_void_p)) -> POINTER(AVCodecParser)
av_parser_init(codec_id: c_int) -> POINTER(AVCodecParserContext)
av_parser_parse2(s: POINTER(AVCodecParserContext), avctx: POINTER(AVCodecContext), poutbuf: POINTER(POINTER(c_uint8)), poutbuf_size: POINTER(c_int), buf: const POINTER(c_uint8), buf_size: c_int, pts: c_int64, dts: c_int64, pos: c_int64) -> c_int
av_parser_close(s: POINTER(AVCodecParserContext)) -> None
avcodec_encode_subtitle(avctx: POINTER(AVCodecContext), buf: POINTER(c_uint8), buf_size: c_int, sub: POINTER(AVSubtitle)) -> c_int
avcodec_pix_fmt_to_codec_tag(pix_fmt: AVPixelFormat) -> c_uint
avcodec_find_best_pix_fmt_of_list(pix_fmt_list: POINTER(AVPixelFormat), src_pix_fmt: AVPixelFormat, has_alpha: c_int, loss_ptr: POINTER(c_int)) -> AVPixelFormat
avcodec_default_get_format(s: POINTER(AVCodecContext), fmt: POINTER(AVPixelFormat)) -> AVPixelFormat
avcodec_string(buf: POINTER(c_char), buf_size: c_int, enc: POINTER(AVCodecContext), encode: c_int) -> None
avcodec_default_execute(c: POINTER(AVCodecContext), func: CFUNCTYPE(c_int, POINTER(AVCodecContext), c_void_p), arg: c_void_p, ret: POINTER(c_int), count: c_int, size: c_int) -> c_int
avcodec_default_execute2(c: POINTER(AVCodecContext), func: CFUNCTYPE(c_int, POINTER(AVCodecContext), c_void_p, c_int, c_int), arg: c_void_p, ret: POINTER(c_int), count: c_int) -> c_int
avcodec_fill_audio_frame(frame: POINTER(AVFrame), nb_channels: c_int, sample_fmt: AVSampleFormat, buf: const POINTER(c_uint8), buf_size: c_int, align: c_int) -> c_int
avcodec_flush_buffers(avctx: POINTER(AVCodecContext)) -> None
av_get_audio_frame_duration(avctx: POINTER(AVCodecContext), frame_bytes: c_int) -> c_int
av_fast_padded_malloc(ptr: c_void_p, size: POINTER(c_uint), min_size: c_size_t) -> None
av_fast_padded_mallocz(ptr: c_void_p, size: POINTER(c_uint), min_size: c_size_t) -> None
avcodec_is_open(s: POINTER(AVCodecContext)) -> c_int
av_codec_iterate(opaque: POINTER(c_void_p)) -> POINTER(AVCodec)
avcodec_find_decoder(id: AVCodecID) -> POINTER(AVCodec)
avcodec_find_decoder_by_name(name: c_char_p) -> POINTER(AVCodec)
avcodec_find_encoder(id: AVCodecID) -> POINTER(AVCodec)
avcodec_find_encoder_by_name(name: c_char_p) -> POINTER(AVCodec)
av_codec_is_encoder(codec: POINTER(AVCodec)) -> c_int
av_codec_is_decoder(codec: POINTER(AVCodec)) -> c_int
av_get_profile_name(codec: POINTER(AVCodec), profile: c_int) -> c_char_p
avcodec_get_hw_config(codec: POINTER(AVCodec), index: c_int) -> POINTER(AVCodecHWConfig)
avcodec_get_type(codec_id: AVCodecID) -> AVMediaType
avcodec_get_name(id: AVCodecID) -> c_char_p
av_get_bits_per_sample(codec_id: AVCodecID) -> c_int
av_get_exact_bits_per_sample(codec_id: AVCodecID) -> c_int
avcodec_profile_name(codec_id: AVCodecID, profile: c_int) -> c_char_p
av_get_pcm_codec(fmt: AVSampleFormat, be: c_int) -> AVCodecID
av_cpb_properties_alloc(size: POINTER(c_size_t)) -> POINTER(AVCPBProperties)
av_xiphlacing(s: POINTER(c_ubyte), v: c_uint) -> c_uint
av_packet_side_data_new(psd: POINTER(POINTER(AVPacketSideData)), pnb_sd: POINTER(c_int), type: AVPacketSideDataType, size: c_size_t, flags: c_int) -> POINTER(AVPacketSideData)
av_packet_side_data_add(sd: POINTER(POINTER(AVPacketSideData)), nb_sd: POINTER(c_int), type: AVPacketSideDataType, data: c_void_p, size: c_size_t, flags: c_int) -> POINTER(AVPacketSideData)
av_packet_side_data_get(sd: POINTER(AVPacketSideData), nb_sd: c_int, type: AVPacketSideDataType) -> POINTER(AVPacketSideData)
av_packet_side_data_remove(sd: POINTER(AVPacketSideData), nb_sd: POINTER(c_int), type: AVPacketSideDataType) -> None
av_packet_side_data_free(sd: POINTER(POINTER(AVPacketSideData)), nb_sd: POINTER(c_int)) -> None
av_packet_side_data_from_frame(sd: POINTER(POINTER(AVPacketSideData)), nb_sd: POINTER(c_int), src: POINTER(AVFrameSideData), flags: c_uint) -> c_int
av_packet_side_data_to_frame(sd: POINTER(POINTER(POINTER(AVFrameSideData))), nb_sd: POINTER(c_int), src: POINTER(AVPacketSideData), flags: c_uint) -> c_int
av_packet_side_data_name(type: AVPacketSideDataType) -> c_char_p
av_packet_alloc() -> POINTER(AVPacket)
av_packet_clone(src: POINTER(AVPacket)) -> POINTER(AVPacket)
av_packet_free(pkt: POINTER(POINTER(AVPacket))) -> None
av_init_packet(pkt: POINTER(AVPacket)) -> None
av_new_packet(pkt: POINTER(AVPacket), size: c_int) -> c_int
av_shrink_packet(pkt: POINTER(AVPacket), size: c_int) -> None
av_grow_packet(pkt: POINTER(AVPacket), grow_by: c_int) -> c_int
av_packet_from_data(pkt: POINTER(AVPacket), data: POINTER(c_uint8), size: c_int) -> c_int
av_packet_new_side_data(pkt: POINTER(AVPacket), type: AVPacketSideDataType, size: c_size_t) -> POINTER(c_uint8)
av_packet_add_side_data(pkt: POINTER(AVPacket), type: AVPacketSideDataType, data: POINTER(c_uint8), size: c_size_t) -> c_int
av_packet_shrink_side_data(pkt: POINTER(AVPacket), type: AVPacketSideDataType, size: c_size_t) -> c_int
av_packet_get_side_data(pkt: POINTER(AVPacket), type: AVPacketSideDataType, size: POINTER(c_size_t)) -> POINTER(c_uint8)
av_packet_pack_dictionary(dict: POINTER(AVDictionary), size: POINTER(c_size_t)) -> POINTER(c_uint8)
av_packet_unpack_dictionary(data: const POINTER(c_uint8), size: c_size_t, dict: POINTER(POINTER(AVDictionary))) -> c_int
av_packet_free_side_data(pkt: POINTER(AVPacket)) -> None
av_packet_ref(dst: POINTER(AVPacket), src: POINTER(AVPacket)) -> c_int
av_packet_unref(pkt: POINTER(AVPacket)) -> None
av_packet_move_ref(dst: POINTER(AVPacket), src: POINTER(AVPacket)) -> None
av_packet_copy_props(dst: POINTER(AVPacket), src: POINTER(AVPacket)) -> c_int
av_packet_make_refcounted(pkt: POINTER(AVPacket)) -> c_int
av_packet_make_writable(pkt: POINTER(AVPacket)) -> c_int
av_packet_rescale_ts(pkt: POINTER(AVPacket), tb_src: AVRational, tb_dst: AVRational) -> None
av_container_fifo_alloc_avpacket(flags: c_uint) -> POINTER(AVContainerFifo)
avcodec_descriptor_get(id: AVCodecID) -> POINTER(AVCodecDescriptor)
avcodec_descriptor_next(prev: POINTER(AVCodecDescriptor)) -> POINTER(AVCodecDescriptor)
avcodec_descriptor_get_by_name(name: c_char_p) -> POINTER(AVCodecDescriptor)
avcodec_parameters_alloc() -> POINTER(AVCodecParameters)
avcodec_parameters_free(par: POINTER(POINTER(AVCodecParameters))) -> None
avcodec_parameters_copy(dst: POINTER(AVCodecParameters), src: POINTER(AVCodecParameters)) -> c_int
av_get_audio_frame_duration2(par: POINTER(AVCodecParameters), frame_bytes: c_int) -> c_int
av_bsf_get_by_name(name: c_char_p) -> POINTER(AVBitStreamFilter)
av_bsf_iterate(opaque: POINTER(c_void_p)) -> POINTER(AVBitStreamFilter)
av_bsf_alloc(filter: POINTER(AVBitStreamFilter), ctx: POINTER(POINTER(AVBSFContext))) -> c_int
av_bsf_init(ctx: POINTER(AVBSFContext)) -> c_int
av_bsf_send_packet(ctx: POINTER(AVBSFContext), pkt: POINTER(AVPacket)) -> c_int
av_bsf_receive_packet(ctx: POINTER(AVBSFContext), pkt: POINTER(AVPacket)) -> c_int
av_bsf_flush(ctx: POINTER(AVBSFContext)) -> None
av_bsf_free(ctx: POINTER(POINTER(AVBSFContext))) -> None
av_bsf_get_class() -> POINTER(AVClass)
av_bsf_list_alloc() -> POINTER(AVBSFList)
av_bsf_list_free(lst: POINTER(POINTER(AVBSFList))) -> None
av_bsf_list_append(lst: POINTER(AVBSFList), bsf: POINTER(AVBSFContext)) -> c_int
av_bsf_list_append2(lst: POINTER(AVBSFList), bsf_name: c_char_p, options: POINTER(POINTER(AVDictionary))) -> c_int
av_bsf_list_finalize(lst: POINTER(POINTER(AVBSFList)), bsf: POINTER(POINTER(AVBSFContext))) -> c_int
av_bsf_list_parse_str(str: c_char_p, bsf: POINTER(POINTER(AVBSFContext))) -> c_int
av_bsf_get_null_filter(bsf: POINTER(POINTER(AVBSFContext))) -> c_int
"""

_constants = """
AV_CODEC_CAP_AVOID_PROBING = 131072
AV_CODEC_CAP_CHANNEL_CONF = 1024
AV_CODEC_CAP_DELAY = 32
AV_CODEC_CAP_DR1 = 2
AV_CODEC_CAP_DRAW_HORIZ_BAND = 1
AV_CODEC_CAP_ENCODER_FLUSH = 2097152
AV_CODEC_CAP_ENCODER_RECON_FRAME = 4194304
AV_CODEC_CAP_ENCODER_REORDERED_OPAQUE = 1048576
AV_CODEC_CAP_EXPERIMENTAL = 512
AV_CODEC_CAP_FRAME_THREADS = 4096
AV_CODEC_CAP_HARDWARE = 262144
AV_CODEC_CAP_HYBRID = 524288
AV_CODEC_CAP_OTHER_THREADS = 32768
AV_CODEC_CAP_PARAM_CHANGE = 16384
AV_CODEC_CAP_SLICE_THREADS = 8192
AV_CODEC_CAP_SMALL_LAST_FRAME = 64
AV_CODEC_CAP_VARIABLE_FRAME_SIZE = 65536
AV_CODEC_EXPORT_DATA_ENHANCEMENTS = 16
AV_CODEC_EXPORT_DATA_FILM_GRAIN = 8
AV_CODEC_EXPORT_DATA_MVS = 1
AV_CODEC_EXPORT_DATA_PRFT = 2
AV_CODEC_EXPORT_DATA_VIDEO_ENC_PARAMS = 4
AV_CODEC_FLAG2_CHUNKS = 32768
AV_CODEC_FLAG2_EXPORT_MVS = 268435456
AV_CODEC_FLAG2_FAST = 1
AV_CODEC_FLAG2_ICC_PROFILES = 2147483648
AV_CODEC_FLAG2_IGNORE_CROP = 65536
AV_CODEC_FLAG2_LOCAL_HEADER = 8
AV_CODEC_FLAG2_NO_OUTPUT = 4
AV_CODEC_FLAG2_RO_FLUSH_NOOP = 1073741824
AV_CODEC_FLAG2_SHOW_ALL = 4194304
AV_CODEC_FLAG2_SKIP_MANUAL = 536870912
AV_CODEC_FLAG_4MV = 4
AV_CODEC_FLAG_AC_PRED = 16777216
AV_CODEC_FLAG_BITEXACT = 8388608
AV_CODEC_FLAG_CLOSED_GOP = 2147483648
AV_CODEC_FLAG_COPY_OPAQUE = 128
AV_CODEC_FLAG_FRAME_DURATION = 256
AV_CODEC_FLAG_GLOBAL_HEADER = 4194304
AV_CODEC_FLAG_GRAY = 8192
AV_CODEC_FLAG_INTERLACED_DCT = 262144
AV_CODEC_FLAG_INTERLACED_ME = 536870912
AV_CODEC_FLAG_LOOP_FILTER = 2048
AV_CODEC_FLAG_LOW_DELAY = 524288
AV_CODEC_FLAG_OUTPUT_CORRUPT = 8
AV_CODEC_FLAG_PASS1 = 512
AV_CODEC_FLAG_PASS2 = 1024
AV_CODEC_FLAG_PSNR = 32768
AV_CODEC_FLAG_QPEL = 16
AV_CODEC_FLAG_QSCALE = 2
AV_CODEC_FLAG_RECON_FRAME = 64
AV_CODEC_FLAG_UNALIGNED = 1
AV_CODEC_HW_CONFIG_METHOD_AD_HOC = 8
AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX = 1
AV_CODEC_HW_CONFIG_METHOD_HW_FRAMES_CTX = 2
AV_CODEC_HW_CONFIG_METHOD_INTERNAL = 4
AV_CODEC_ID_H265 = 173
AV_CODEC_ID_H266 = 196
AV_CODEC_ID_IFF_BYTERUN1 = 136
AV_CODEC_PROP_BITMAP_SUB = 65536
AV_CODEC_PROP_ENHANCEMENT = 32
AV_CODEC_PROP_FIELDS = 16
AV_CODEC_PROP_INTRA_ONLY = 1
AV_CODEC_PROP_LOSSLESS = 4
AV_CODEC_PROP_LOSSY = 2
AV_CODEC_PROP_REORDER = 8
AV_CODEC_PROP_TEXT_SUB = 131072
AV_CODEC_RECEIVE_FRAME_FLAG_SYNCHRONOUS = 1
AV_EF_AGGRESSIVE = 262144
AV_EF_BITSTREAM = 2
AV_EF_BUFFER = 4
AV_EF_CAREFUL = 65536
AV_EF_COMPLIANT = 131072
AV_EF_CRCCHECK = 1
AV_EF_EXPLODE = 8
AV_EF_IGNORE_ERR = 32768
AV_GET_BUFFER_FLAG_REF = 1
AV_GET_ENCODE_BUFFER_FLAG_REF = 1
AV_HWACCEL_CODEC_CAP_EXPERIMENTAL = 0x200
AV_HWACCEL_FLAG_ALLOW_HIGH_DEPTH = 2
AV_HWACCEL_FLAG_ALLOW_PROFILE_MISMATCH = 4
AV_HWACCEL_FLAG_IGNORE_LEVEL = 1
AV_HWACCEL_FLAG_UNSAFE_OUTPUT = 8
AV_INPUT_BUFFER_PADDING_SIZE = 64
AV_LEVEL_UNKNOWN = -99
AV_PARSER_PTS_NB = 4
AV_PKT_FLAG_CORRUPT = 2
AV_PKT_FLAG_DISCARD = 4
AV_PKT_FLAG_DISPOSABLE = 0x10
AV_PKT_FLAG_KEY = 1
AV_PKT_FLAG_TRUSTED = 8
AV_PROFILE_AAC_ELD = 38
AV_PROFILE_AAC_HE = 4
AV_PROFILE_AAC_HE_V2 = 28
AV_PROFILE_AAC_LD = 22
AV_PROFILE_AAC_LOW = 1
AV_PROFILE_AAC_LTP = 3
AV_PROFILE_AAC_MAIN = 0
AV_PROFILE_AAC_SSR = 2
AV_PROFILE_AAC_USAC = 41
AV_PROFILE_APV_400_10 = 99
AV_PROFILE_APV_422_10 = 33
AV_PROFILE_APV_422_12 = 44
AV_PROFILE_APV_4444_10 = 77
AV_PROFILE_APV_4444_12 = 88
AV_PROFILE_APV_444_10 = 55
AV_PROFILE_APV_444_12 = 66
AV_PROFILE_ARIB_PROFILE_A = 0
AV_PROFILE_ARIB_PROFILE_C = 1
AV_PROFILE_AV1_HIGH = 1
AV_PROFILE_AV1_MAIN = 0
AV_PROFILE_AV1_PROFESSIONAL = 2
AV_PROFILE_DNXHD = 0
AV_PROFILE_DNXHR_444 = 5
AV_PROFILE_DNXHR_HQ = 3
AV_PROFILE_DNXHR_HQX = 4
AV_PROFILE_DNXHR_LB = 1
AV_PROFILE_DNXHR_SQ = 2
AV_PROFILE_DTS = 20
AV_PROFILE_DTS_96_24 = 40
AV_PROFILE_DTS_ES = 30
AV_PROFILE_DTS_EXPRESS = 70
AV_PROFILE_DTS_HD_HRA = 50
AV_PROFILE_DTS_HD_MA = 60
AV_PROFILE_DTS_HD_MA_X = 61
AV_PROFILE_DTS_HD_MA_X_IMAX = 62
AV_PROFILE_EAC3_DDP_ATMOS = 30
AV_PROFILE_EVC_BASELINE = 0
AV_PROFILE_EVC_MAIN = 1
AV_PROFILE_H264_BASELINE = 66
AV_PROFILE_H264_CAVLC_444 = 44
AV_PROFILE_H264_CONSTRAINED = 512
AV_PROFILE_H264_CONSTRAINED_BASELINE = 578
AV_PROFILE_H264_EXTENDED = 88
AV_PROFILE_H264_HIGH = 100
AV_PROFILE_H264_HIGH_10 = 110
AV_PROFILE_H264_HIGH_10_INTRA = 2158
AV_PROFILE_H264_HIGH_422 = 122
AV_PROFILE_H264_HIGH_422_INTRA = 2170
AV_PROFILE_H264_HIGH_444 = 144
AV_PROFILE_H264_HIGH_444_INTRA = 2292
AV_PROFILE_H264_HIGH_444_PREDICTIVE = 244
AV_PROFILE_H264_INTRA = 2048
AV_PROFILE_H264_MAIN = 77
AV_PROFILE_H264_MULTIVIEW_HIGH = 118
AV_PROFILE_H264_STEREO_HIGH = 128
AV_PROFILE_HEVC_MAIN = 1
AV_PROFILE_HEVC_MAIN_10 = 2
AV_PROFILE_HEVC_MAIN_STILL_PICTURE = 3
AV_PROFILE_HEVC_MULTIVIEW_MAIN = 6
AV_PROFILE_HEVC_REXT = 4
AV_PROFILE_HEVC_SCC = 9
AV_PROFILE_JPEG2000_CSTREAM_NO_RESTRICTION = 32768
AV_PROFILE_JPEG2000_CSTREAM_RESTRICTION_0 = 1
AV_PROFILE_JPEG2000_CSTREAM_RESTRICTION_1 = 2
AV_PROFILE_JPEG2000_DCINEMA_2K = 3
AV_PROFILE_JPEG2000_DCINEMA_4K = 4
AV_PROFILE_KLVA_ASYNC = 1
AV_PROFILE_KLVA_SYNC = 0
AV_PROFILE_MJPEG_HUFFMAN_BASELINE_DCT = 0xc0
AV_PROFILE_MJPEG_HUFFMAN_EXTENDED_SEQUENTIAL_DCT = 0xc1
AV_PROFILE_MJPEG_HUFFMAN_LOSSLESS = 0xc3
AV_PROFILE_MJPEG_HUFFMAN_PROGRESSIVE_DCT = 0xc2
AV_PROFILE_MJPEG_JPEG_LS = 0xf7
AV_PROFILE_MPEG2_422 = 0
AV_PROFILE_MPEG2_AAC_HE = 131
AV_PROFILE_MPEG2_AAC_LOW = 128
AV_PROFILE_MPEG2_HIGH = 1
AV_PROFILE_MPEG2_MAIN = 4
AV_PROFILE_MPEG2_SIMPLE = 5
AV_PROFILE_MPEG2_SNR_SCALABLE = 3
AV_PROFILE_MPEG2_SS = 2
AV_PROFILE_MPEG4_ADVANCED_CODING = 11
AV_PROFILE_MPEG4_ADVANCED_CORE = 12
AV_PROFILE_MPEG4_ADVANCED_REAL_TIME = 9
AV_PROFILE_MPEG4_ADVANCED_SCALABLE_TEXTURE = 13
AV_PROFILE_MPEG4_ADVANCED_SIMPLE = 15
AV_PROFILE_MPEG4_BASIC_ANIMATED_TEXTURE = 7
AV_PROFILE_MPEG4_CORE = 2
AV_PROFILE_MPEG4_CORE_SCALABLE = 10
AV_PROFILE_MPEG4_HYBRID = 8
AV_PROFILE_MPEG4_MAIN = 3
AV_PROFILE_MPEG4_N_BIT = 4
AV_PROFILE_MPEG4_SCALABLE_TEXTURE = 5
AV_PROFILE_MPEG4_SIMPLE = 0
AV_PROFILE_MPEG4_SIMPLE_FACE_ANIMATION = 6
AV_PROFILE_MPEG4_SIMPLE_SCALABLE = 1
AV_PROFILE_MPEG4_SIMPLE_STUDIO = 14
AV_PROFILE_PRORES_4444 = 4
AV_PROFILE_PRORES_HQ = 3
AV_PROFILE_PRORES_LT = 1
AV_PROFILE_PRORES_PROXY = 0
AV_PROFILE_PRORES_RAW = 0
AV_PROFILE_PRORES_RAW_HQ = 1
AV_PROFILE_PRORES_STANDARD = 2
AV_PROFILE_PRORES_XQ = 5
AV_PROFILE_RESERVED = -100
AV_PROFILE_SBC_MSBC = 1
AV_PROFILE_TRUEHD_ATMOS = 30
AV_PROFILE_UNKNOWN = -99
AV_PROFILE_VC1_ADVANCED = 3
AV_PROFILE_VC1_COMPLEX = 2
AV_PROFILE_VC1_MAIN = 1
AV_PROFILE_VC1_SIMPLE = 0
AV_PROFILE_VP9_0 = 0
AV_PROFILE_VP9_1 = 1
AV_PROFILE_VP9_2 = 2
AV_PROFILE_VP9_3 = 3
AV_PROFILE_VVC_MAIN_10 = 1
AV_PROFILE_VVC_MAIN_10_444 = 33
AV_SUBTITLE_FLAG_FORCED = 1
FF_API_CODEC_PROPS = 1
FF_API_EXR_GAMMA = 1
FF_API_INIT_PACKET = 1
FF_API_INTRA_DC_PRECISION = 1
FF_API_NVDEC_OLD_PIX_FMTS = 1
FF_API_PARSER_CODECID = 1
FF_API_PARSER_PRIVATE = 1
FF_API_V408_CODECID = 1
FF_BUG_AMV = 32
FF_BUG_AUTODETECT = 1
FF_BUG_DC_CLIP = 4096
FF_BUG_DIRECT_BLOCKSIZE = 512
FF_BUG_EDGE = 1024
FF_BUG_HPEL_CHROMA = 2048
FF_BUG_IEDGE = 32768
FF_BUG_MS = 8192
FF_BUG_NO_PADDING = 16
FF_BUG_QPEL_CHROMA = 64
FF_BUG_QPEL_CHROMA2 = 256
FF_BUG_STD_QPEL = 128
FF_BUG_TRUNCATED = 16384
FF_BUG_UMP4 = 8
FF_BUG_XVID_ILACE = 4
FF_CMP_BIT = 5
FF_CMP_CHROMA = 256
FF_CMP_DCT = 3
FF_CMP_DCT264 = 14
FF_CMP_DCTMAX = 13
FF_CMP_MEDIAN_SAD = 15
FF_CMP_NSSE = 10
FF_CMP_PSNR = 4
FF_CMP_RD = 6
FF_CMP_SAD = 0
FF_CMP_SATD = 2
FF_CMP_SSE = 1
FF_CMP_VSAD = 8
FF_CMP_VSSE = 9
FF_CMP_W53 = 11
FF_CMP_W97 = 12
FF_CMP_ZERO = 7
FF_CODEC_OMX = 1
FF_CODEC_PROPERTY_CLOSED_CAPTIONS = 2
FF_CODEC_PROPERTY_FILM_GRAIN = 4
FF_CODEC_PROPERTY_LOSSLESS = 1
FF_CODEC_SONIC_DEC = 1
FF_CODEC_SONIC_ENC = 1
FF_COMPLIANCE_EXPERIMENTAL = -2
FF_COMPLIANCE_NORMAL = 0
FF_COMPLIANCE_STRICT = 1
FF_COMPLIANCE_UNOFFICIAL = -1
FF_COMPLIANCE_VERY_STRICT = 2
FF_COMPRESSION_DEFAULT = -1
FF_DCT_ALTIVEC = 5
FF_DCT_AUTO = 0
FF_DCT_FAAN = 6
FF_DCT_FASTINT = 1
FF_DCT_INT = 2
FF_DCT_MMX = 3
FF_DCT_NEON = 7
FF_DEBUG_BITSTREAM = 4
FF_DEBUG_BUFFERS = 0x8000
FF_DEBUG_BUGS = 0x1000
FF_DEBUG_DCT_COEFF = 0x40
FF_DEBUG_ER = 0x400
FF_DEBUG_GREEN_MD = 0x800000
FF_DEBUG_MB_TYPE = 8
FF_DEBUG_MMCO = 0x800
FF_DEBUG_NOMC = 0x1000000
FF_DEBUG_PICT_INFO = 1
FF_DEBUG_QP = 16
FF_DEBUG_RC = 2
FF_DEBUG_SKIP = 0x80
FF_DEBUG_STARTCODE = 0x100
FF_DEBUG_THREADS = 0x10000
FF_EC_DEBLOCK = 2
FF_EC_FAVOR_INTER = 256
FF_EC_GUESS_MVS = 1
FF_IDCT_ALTIVEC = 8
FF_IDCT_ARM = 7
FF_IDCT_AUTO = 0
FF_IDCT_FAAN = 20
FF_IDCT_INT = 1
FF_IDCT_SIMPLE = 2
FF_IDCT_SIMPLEARM = 10
FF_IDCT_SIMPLEARMV5TE = 16
FF_IDCT_SIMPLEARMV6 = 17
FF_IDCT_SIMPLEAUTO = 128
FF_IDCT_SIMPLEMMX = 3
FF_IDCT_SIMPLENEON = 22
FF_IDCT_XVID = 14
FF_MB_DECISION_BITS = 1
FF_MB_DECISION_RD = 2
FF_MB_DECISION_SIMPLE = 0
FF_SUB_CHARENC_MODE_AUTOMATIC = 0
FF_SUB_CHARENC_MODE_DO_NOTHING = -1
FF_SUB_CHARENC_MODE_IGNORE = 2
FF_SUB_CHARENC_MODE_PRE_DECODER = 1
FF_THREAD_FRAME = 1
FF_THREAD_SLICE = 2
LIBAVCODEC_BUILD = 4070502
LIBAVCODEC_IDENT = 'Lavc62.28.102'
LIBAVCODEC_VERSION_INT = 4070502
LIBAVCODEC_VERSION_MAJOR = 62
LIBAVCODEC_VERSION_MICRO = 102
LIBAVCODEC_VERSION_MINOR = 28
PARSER_FLAG_COMPLETE_FRAMES = 1
PARSER_FLAG_FETCHED_OFFSET = 4
PARSER_FLAG_ONCE = 2
PARSER_FLAG_USE_CODEC_TS = 0x1000
SLICE_FLAG_ALLOW_FIELD = 2
SLICE_FLAG_ALLOW_PLANE = 4
SLICE_FLAG_CODED_ORDER = 1
"""

_skipped = """
LIBAVCODEC_VERSION: neither a constant nor a type: invalid suffix '.102' on floating constant
AVFrameSideData: its name means the declaration at libavutil/frame.h:282
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
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libavcodec.so.62',),
)
