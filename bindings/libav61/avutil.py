"""FFmpeg 7.1: frames, buffers, pixel formats, errors, options: libavutil/avutil.h, libavutil/bprint.h, libavutil/buffer.h, libavutil/dict.h, libavutil/error.h, libavutil/frame.h, libavutil/hwcontext.h, libavutil/imgutils.h, libavutil/log.h, libavutil/mathematics.h, libavutil/mem.h, libavutil/opt.h, libavutil/pixdesc.h, libavutil/pixfmt.h, libavutil/rational.h.

Made by `autogen regen libav61.avutil` from headers/libav61/avutil.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'libavutil/avutil.h': 'c4bc464c1f6b85e08141772a3f07cdaad00b46d9a970f374f171f2b2b810eb90',
    'libavutil/bprint.h': '5e3800d797fb8f67ffa7917420d3710c759afaca6f84b655fb64bf4dfa4650d2',
    'libavutil/buffer.h': 'f16742d574216434580573a2b09f56fc5b66b7dda1960d4f02ba59e3269ba548',
    'libavutil/dict.h': 'c95cba1829e7886e31469f4e058bb9af3c8f215619c7ffddbc2045c9039f0554',
    'libavutil/error.h': 'bcf4f7e69c7e0d658ad6e81611810f7cf1f0b8334ebe948d27e518c459e4104c',
    'libavutil/frame.h': '8218f0295206a6543e7d3974a6fcb1f22100a273b09234d0cb84c60cd1638e75',
    'libavutil/hwcontext.h': '828cc9ed7e8c7a6d0a706fde2a16a0ec09d36e7c37d4ccdfd452ff1594f34614',
    'libavutil/imgutils.h': '8e0055fd86fb10b7c9e435e9375736b6db201cb9930a38fb4ff1e1a1da8e0cff',
    'libavutil/log.h': '8555ad5d41f5f2fa1c7dd0dc65f2145b0517c0a414654575aade8b3968e4c408',
    'libavutil/mathematics.h': '64fac2eb3a42fd3788f5585ac8e65c7d5cd82711730d1f030042ba0a62fe1a62',
    'libavutil/mem.h': 'bf9a1d8c218c38b333efb16be076c5778d31d66a0691bdd6175f171c08283d7c',
    'libavutil/opt.h': 'c6aec0aade9cb55696bd10a47294e43a38900208ba060d9f37e32348cf5f1fbf',
    'libavutil/pixdesc.h': '5e5b269eae685c54a3f9aa2ff6ab3749e6237a5dfee5bfad1d2c4aef6171a66a',
    'libavutil/pixfmt.h': 'ace2ebcf84a382269c21ad7a050d69ab293b0dbceab350ac7f728a1b37dc0336',
    'libavutil/rational.h': '53ffdee193af035deb3cc0576e441a479da6294d416da098b122a9eac8d9ffb9',
    'libavutil/samplefmt.h': 'bec4e2708b42a026450c1227e137661f71850698f19b89f6e9f721fe993f56a9',
    'libavutil/version.h': 'd9889f49a84933fee0a83f36f59d2fce87e16f9b66c4c7bfce56a2da59fecc40',
    'artifact': 'libavutil-dev=7:7.1.5-0+deb13u1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
AVRational: struct, 8 bytes
  num: c_int @ 0
  den: c_int @ 4

AVClass: struct, 72 bytes
  class_name: c_char_p @ 0
  item_name: CFUNCTYPE(c_char_p, c_void_p) @ 8
  option: POINTER(AVOption) @ 16
  version: c_int @ 24
  log_level_offset_offset: c_int @ 28
  parent_log_context_offset: c_int @ 32
  category: AVClassCategory @ 36
  get_category: CFUNCTYPE(AVClassCategory, c_void_p) @ 40
  query_ranges: CFUNCTYPE(c_int, POINTER(POINTER(AVOptionRanges)), c_void_p, c_char_p, c_int) @ 48
  child_next: CFUNCTYPE(c_void_p, c_void_p, c_void_p) @ 56
  child_class_iterate: CFUNCTYPE(POINTER(AVClass), POINTER(c_void_p)) @ 64

ff_pad_helper_AVBPrint: struct, 24 bytes
  str: POINTER(c_char) @ 0
  len: c_uint @ 8
  size: c_uint @ 12
  size_max: c_uint @ 16
  reserved_internal_buffer: c_char * 1 @ 20

AVBPrint: struct, 1024 bytes
  str: POINTER(c_char) @ 0
  len: c_uint @ 8
  size: c_uint @ 12
  size_max: c_uint @ 16
  reserved_internal_buffer: c_char * 1 @ 20
  reserved_padding: c_char * 1000 @ 21

tm: struct, incomplete

AVBuffer: struct, incomplete

AVBufferRef: struct, 24 bytes
  buffer: POINTER(AVBuffer) @ 0
  data: POINTER(c_uint8) @ 8
  size: c_size_t @ 16

AVBufferPool: struct, incomplete

AVDictionaryEntry: struct, 16 bytes
  key: POINTER(c_char) @ 0
  value: POINTER(c_char) @ 8

AVDictionary: struct, incomplete

AVFrameSideData: struct, 40 bytes
  type: AVFrameSideDataType @ 0
  data: POINTER(c_uint8) @ 8
  size: c_size_t @ 16
  metadata: POINTER(AVDictionary) @ 24
  buf: POINTER(AVBufferRef) @ 32

AVSideDataDescriptor: struct, 16 bytes
  name: c_char_p @ 0
  props: c_uint @ 8

AVRegionOfInterest: struct, 28 bytes
  self_size: c_uint32 @ 0
  top: c_int @ 4
  bottom: c_int @ 8
  left: c_int @ 12
  right: c_int @ 16
  qoffset: AVRational @ 20

AVFrame: struct, 440 bytes
  data: POINTER(c_uint8) * 8 @ 0
  linesize: c_int * 8 @ 64
  extended_data: POINTER(POINTER(c_uint8)) @ 96
  width: c_int @ 104
  height: c_int @ 108
  nb_samples: c_int @ 112
  format: c_int @ 116
  key_frame: c_int @ 120
  pict_type: AVPictureType @ 124
  sample_aspect_ratio: AVRational @ 128
  pts: c_int64 @ 136
  pkt_dts: c_int64 @ 144
  time_base: AVRational @ 152
  quality: c_int @ 160
  opaque: c_void_p @ 168
  repeat_pict: c_int @ 176
  interlaced_frame: c_int @ 180
  top_field_first: c_int @ 184
  palette_has_changed: c_int @ 188
  sample_rate: c_int @ 192
  buf: POINTER(AVBufferRef) * 8 @ 200
  extended_buf: POINTER(POINTER(AVBufferRef)) @ 264
  nb_extended_buf: c_int @ 272
  side_data: POINTER(POINTER(AVFrameSideData)) @ 280
  nb_side_data: c_int @ 288
  flags: c_int @ 292
  color_range: AVColorRange @ 296
  color_primaries: AVColorPrimaries @ 300
  color_trc: AVColorTransferCharacteristic @ 304
  colorspace: AVColorSpace @ 308
  chroma_location: AVChromaLocation @ 312
  best_effort_timestamp: c_int64 @ 320
  pkt_pos: c_int64 @ 328
  metadata: POINTER(AVDictionary) @ 336
  decode_error_flags: c_int @ 344
  pkt_size: c_int @ 348
  hw_frames_ctx: POINTER(AVBufferRef) @ 352
  opaque_ref: POINTER(AVBufferRef) @ 360
  crop_top: c_size_t @ 368
  crop_bottom: c_size_t @ 376
  crop_left: c_size_t @ 384
  crop_right: c_size_t @ 392
  private_ref: POINTER(AVBufferRef) @ 400
  ch_layout: AVChannelLayout @ 408
  duration: c_int64 @ 432

AVChannelCustom: struct, 32 bytes
  id: AVChannel @ 0
  name: c_char * 16 @ 4
  opaque: c_void_p @ 24

AVChannelLayout: struct, 24 bytes
  order: AVChannelOrder @ 0
  nb_channels: c_int @ 4
  u: AVChannelLayout_u @ 8
  opaque: c_void_p @ 16

AVChannelLayout_u: union, 8 bytes
  mask: c_uint64 @ 0
  map: POINTER(AVChannelCustom) @ 0

AVHWDeviceContext: struct, 40 bytes
  av_class: POINTER(AVClass) @ 0
  type: AVHWDeviceType @ 8
  hwctx: c_void_p @ 16
  free: CFUNCTYPE(None, POINTER(AVHWDeviceContext)) @ 24
  user_opaque: c_void_p @ 32

AVHWFramesContext: struct, 80 bytes
  av_class: POINTER(AVClass) @ 0
  device_ref: POINTER(AVBufferRef) @ 8
  device_ctx: POINTER(AVHWDeviceContext) @ 16
  hwctx: c_void_p @ 24
  free: CFUNCTYPE(None, POINTER(AVHWFramesContext)) @ 32
  user_opaque: c_void_p @ 40
  pool: POINTER(AVBufferPool) @ 48
  initial_pool_size: c_int @ 56
  format: AVPixelFormat @ 60
  sw_format: AVPixelFormat @ 64
  width: c_int @ 68
  height: c_int @ 72

AVHWFramesConstraints: struct, 32 bytes
  valid_hw_formats: POINTER(AVPixelFormat) @ 0
  valid_sw_formats: POINTER(AVPixelFormat) @ 8
  min_width: c_int @ 16
  min_height: c_int @ 20
  max_width: c_int @ 24
  max_height: c_int @ 28

AVComponentDescriptor: struct, 20 bytes
  plane: c_int @ 0
  step: c_int @ 4
  offset: c_int @ 8
  shift: c_int @ 12
  depth: c_int @ 16

AVPixFmtDescriptor: struct, 112 bytes
  name: c_char_p @ 0
  nb_components: c_uint8 @ 8
  log2_chroma_w: c_uint8 @ 9
  log2_chroma_h: c_uint8 @ 10
  flags: c_uint64 @ 16
  comp: AVComponentDescriptor * 4 @ 24
  alias: c_char_p @ 104

AVOptionArrayDef: struct, 24 bytes
  def_: c_char_p @ 0
  size_min: c_uint @ 8
  size_max: c_uint @ 12
  sep: c_char @ 16

AVOption: struct, 64 bytes
  name: c_char_p @ 0
  help: c_char_p @ 8
  offset: c_int @ 16
  type: AVOptionType @ 20
  default_val: AVOption_default_val @ 24
  min: c_double @ 32
  max: c_double @ 40
  flags: c_int @ 48
  unit: c_char_p @ 56

AVOption_default_val: union, 8 bytes, by address
  i64: c_int64 @ 0
  dbl: c_double @ 0
  str: c_char_p @ 0
  q: AVRational @ 0
  arr: POINTER(AVOptionArrayDef) @ 0

AVOptionRange: struct, 48 bytes
  str: c_char_p @ 0
  value_min: c_double @ 8
  value_max: c_double @ 16
  component_min: c_double @ 24
  component_max: c_double @ 32
  is_range: c_int @ 40

AVOptionRanges: struct, 16 bytes
  range: POINTER(POINTER(AVOptionRange)) @ 0
  nb_ranges: c_int @ 8
  nb_components: c_int @ 12
"""

_enums = """
AVMediaType: c_int
  AVMEDIA_TYPE_UNKNOWN = -1
  AVMEDIA_TYPE_VIDEO = 0
  AVMEDIA_TYPE_AUDIO = 1
  AVMEDIA_TYPE_DATA = 2
  AVMEDIA_TYPE_SUBTITLE = 3
  AVMEDIA_TYPE_ATTACHMENT = 4
  AVMEDIA_TYPE_NB = 5

AVPictureType: c_uint
  AV_PICTURE_TYPE_NONE = 0
  AV_PICTURE_TYPE_I = 1
  AV_PICTURE_TYPE_P = 2
  AV_PICTURE_TYPE_B = 3
  AV_PICTURE_TYPE_S = 4
  AV_PICTURE_TYPE_SI = 5
  AV_PICTURE_TYPE_SP = 6
  AV_PICTURE_TYPE_BI = 7

AVRounding: c_uint
  AV_ROUND_ZERO = 0
  AV_ROUND_INF = 1
  AV_ROUND_DOWN = 2
  AV_ROUND_UP = 3
  AV_ROUND_NEAR_INF = 5
  AV_ROUND_PASS_MINMAX = 8192

AVClassCategory: c_uint
  AV_CLASS_CATEGORY_NA = 0
  AV_CLASS_CATEGORY_INPUT = 1
  AV_CLASS_CATEGORY_OUTPUT = 2
  AV_CLASS_CATEGORY_MUXER = 3
  AV_CLASS_CATEGORY_DEMUXER = 4
  AV_CLASS_CATEGORY_ENCODER = 5
  AV_CLASS_CATEGORY_DECODER = 6
  AV_CLASS_CATEGORY_FILTER = 7
  AV_CLASS_CATEGORY_BITSTREAM_FILTER = 8
  AV_CLASS_CATEGORY_SWSCALER = 9
  AV_CLASS_CATEGORY_SWRESAMPLER = 10
  AV_CLASS_CATEGORY_DEVICE_VIDEO_OUTPUT = 40
  AV_CLASS_CATEGORY_DEVICE_VIDEO_INPUT = 41
  AV_CLASS_CATEGORY_DEVICE_AUDIO_OUTPUT = 42
  AV_CLASS_CATEGORY_DEVICE_AUDIO_INPUT = 43
  AV_CLASS_CATEGORY_DEVICE_OUTPUT = 44
  AV_CLASS_CATEGORY_DEVICE_INPUT = 45
  AV_CLASS_CATEGORY_NB = 46

AVPixelFormat: c_int
  AV_PIX_FMT_NONE = -1
  AV_PIX_FMT_YUV420P = 0
  AV_PIX_FMT_YUYV422 = 1
  AV_PIX_FMT_RGB24 = 2
  AV_PIX_FMT_BGR24 = 3
  AV_PIX_FMT_YUV422P = 4
  AV_PIX_FMT_YUV444P = 5
  AV_PIX_FMT_YUV410P = 6
  AV_PIX_FMT_YUV411P = 7
  AV_PIX_FMT_GRAY8 = 8
  AV_PIX_FMT_MONOWHITE = 9
  AV_PIX_FMT_MONOBLACK = 10
  AV_PIX_FMT_PAL8 = 11
  AV_PIX_FMT_YUVJ420P = 12
  AV_PIX_FMT_YUVJ422P = 13
  AV_PIX_FMT_YUVJ444P = 14
  AV_PIX_FMT_UYVY422 = 15
  AV_PIX_FMT_UYYVYY411 = 16
  AV_PIX_FMT_BGR8 = 17
  AV_PIX_FMT_BGR4 = 18
  AV_PIX_FMT_BGR4_BYTE = 19
  AV_PIX_FMT_RGB8 = 20
  AV_PIX_FMT_RGB4 = 21
  AV_PIX_FMT_RGB4_BYTE = 22
  AV_PIX_FMT_NV12 = 23
  AV_PIX_FMT_NV21 = 24
  AV_PIX_FMT_ARGB = 25
  AV_PIX_FMT_RGBA = 26
  AV_PIX_FMT_ABGR = 27
  AV_PIX_FMT_BGRA = 28
  AV_PIX_FMT_GRAY16BE = 29
  AV_PIX_FMT_GRAY16LE = 30
  AV_PIX_FMT_YUV440P = 31
  AV_PIX_FMT_YUVJ440P = 32
  AV_PIX_FMT_YUVA420P = 33
  AV_PIX_FMT_RGB48BE = 34
  AV_PIX_FMT_RGB48LE = 35
  AV_PIX_FMT_RGB565BE = 36
  AV_PIX_FMT_RGB565LE = 37
  AV_PIX_FMT_RGB555BE = 38
  AV_PIX_FMT_RGB555LE = 39
  AV_PIX_FMT_BGR565BE = 40
  AV_PIX_FMT_BGR565LE = 41
  AV_PIX_FMT_BGR555BE = 42
  AV_PIX_FMT_BGR555LE = 43
  AV_PIX_FMT_VAAPI = 44
  AV_PIX_FMT_YUV420P16LE = 45
  AV_PIX_FMT_YUV420P16BE = 46
  AV_PIX_FMT_YUV422P16LE = 47
  AV_PIX_FMT_YUV422P16BE = 48
  AV_PIX_FMT_YUV444P16LE = 49
  AV_PIX_FMT_YUV444P16BE = 50
  AV_PIX_FMT_DXVA2_VLD = 51
  AV_PIX_FMT_RGB444LE = 52
  AV_PIX_FMT_RGB444BE = 53
  AV_PIX_FMT_BGR444LE = 54
  AV_PIX_FMT_BGR444BE = 55
  AV_PIX_FMT_YA8 = 56
  AV_PIX_FMT_Y400A = 56
  AV_PIX_FMT_GRAY8A = 56
  AV_PIX_FMT_BGR48BE = 57
  AV_PIX_FMT_BGR48LE = 58
  AV_PIX_FMT_YUV420P9BE = 59
  AV_PIX_FMT_YUV420P9LE = 60
  AV_PIX_FMT_YUV420P10BE = 61
  AV_PIX_FMT_YUV420P10LE = 62
  AV_PIX_FMT_YUV422P10BE = 63
  AV_PIX_FMT_YUV422P10LE = 64
  AV_PIX_FMT_YUV444P9BE = 65
  AV_PIX_FMT_YUV444P9LE = 66
  AV_PIX_FMT_YUV444P10BE = 67
  AV_PIX_FMT_YUV444P10LE = 68
  AV_PIX_FMT_YUV422P9BE = 69
  AV_PIX_FMT_YUV422P9LE = 70
  AV_PIX_FMT_GBRP = 71
  AV_PIX_FMT_GBR24P = 71
  AV_PIX_FMT_GBRP9BE = 72
  AV_PIX_FMT_GBRP9LE = 73
  AV_PIX_FMT_GBRP10BE = 74
  AV_PIX_FMT_GBRP10LE = 75
  AV_PIX_FMT_GBRP16BE = 76
  AV_PIX_FMT_GBRP16LE = 77
  AV_PIX_FMT_YUVA422P = 78
  AV_PIX_FMT_YUVA444P = 79
  AV_PIX_FMT_YUVA420P9BE = 80
  AV_PIX_FMT_YUVA420P9LE = 81
  AV_PIX_FMT_YUVA422P9BE = 82
  AV_PIX_FMT_YUVA422P9LE = 83
  AV_PIX_FMT_YUVA444P9BE = 84
  AV_PIX_FMT_YUVA444P9LE = 85
  AV_PIX_FMT_YUVA420P10BE = 86
  AV_PIX_FMT_YUVA420P10LE = 87
  AV_PIX_FMT_YUVA422P10BE = 88
  AV_PIX_FMT_YUVA422P10LE = 89
  AV_PIX_FMT_YUVA444P10BE = 90
  AV_PIX_FMT_YUVA444P10LE = 91
  AV_PIX_FMT_YUVA420P16BE = 92
  AV_PIX_FMT_YUVA420P16LE = 93
  AV_PIX_FMT_YUVA422P16BE = 94
  AV_PIX_FMT_YUVA422P16LE = 95
  AV_PIX_FMT_YUVA444P16BE = 96
  AV_PIX_FMT_YUVA444P16LE = 97
  AV_PIX_FMT_VDPAU = 98
  AV_PIX_FMT_XYZ12LE = 99
  AV_PIX_FMT_XYZ12BE = 100
  AV_PIX_FMT_NV16 = 101
  AV_PIX_FMT_NV20LE = 102
  AV_PIX_FMT_NV20BE = 103
  AV_PIX_FMT_RGBA64BE = 104
  AV_PIX_FMT_RGBA64LE = 105
  AV_PIX_FMT_BGRA64BE = 106
  AV_PIX_FMT_BGRA64LE = 107
  AV_PIX_FMT_YVYU422 = 108
  AV_PIX_FMT_YA16BE = 109
  AV_PIX_FMT_YA16LE = 110
  AV_PIX_FMT_GBRAP = 111
  AV_PIX_FMT_GBRAP16BE = 112
  AV_PIX_FMT_GBRAP16LE = 113
  AV_PIX_FMT_QSV = 114
  AV_PIX_FMT_MMAL = 115
  AV_PIX_FMT_D3D11VA_VLD = 116
  AV_PIX_FMT_CUDA = 117
  AV_PIX_FMT_0RGB = 118
  AV_PIX_FMT_RGB0 = 119
  AV_PIX_FMT_0BGR = 120
  AV_PIX_FMT_BGR0 = 121
  AV_PIX_FMT_YUV420P12BE = 122
  AV_PIX_FMT_YUV420P12LE = 123
  AV_PIX_FMT_YUV420P14BE = 124
  AV_PIX_FMT_YUV420P14LE = 125
  AV_PIX_FMT_YUV422P12BE = 126
  AV_PIX_FMT_YUV422P12LE = 127
  AV_PIX_FMT_YUV422P14BE = 128
  AV_PIX_FMT_YUV422P14LE = 129
  AV_PIX_FMT_YUV444P12BE = 130
  AV_PIX_FMT_YUV444P12LE = 131
  AV_PIX_FMT_YUV444P14BE = 132
  AV_PIX_FMT_YUV444P14LE = 133
  AV_PIX_FMT_GBRP12BE = 134
  AV_PIX_FMT_GBRP12LE = 135
  AV_PIX_FMT_GBRP14BE = 136
  AV_PIX_FMT_GBRP14LE = 137
  AV_PIX_FMT_YUVJ411P = 138
  AV_PIX_FMT_BAYER_BGGR8 = 139
  AV_PIX_FMT_BAYER_RGGB8 = 140
  AV_PIX_FMT_BAYER_GBRG8 = 141
  AV_PIX_FMT_BAYER_GRBG8 = 142
  AV_PIX_FMT_BAYER_BGGR16LE = 143
  AV_PIX_FMT_BAYER_BGGR16BE = 144
  AV_PIX_FMT_BAYER_RGGB16LE = 145
  AV_PIX_FMT_BAYER_RGGB16BE = 146
  AV_PIX_FMT_BAYER_GBRG16LE = 147
  AV_PIX_FMT_BAYER_GBRG16BE = 148
  AV_PIX_FMT_BAYER_GRBG16LE = 149
  AV_PIX_FMT_BAYER_GRBG16BE = 150
  AV_PIX_FMT_YUV440P10LE = 151
  AV_PIX_FMT_YUV440P10BE = 152
  AV_PIX_FMT_YUV440P12LE = 153
  AV_PIX_FMT_YUV440P12BE = 154
  AV_PIX_FMT_AYUV64LE = 155
  AV_PIX_FMT_AYUV64BE = 156
  AV_PIX_FMT_VIDEOTOOLBOX = 157
  AV_PIX_FMT_P010LE = 158
  AV_PIX_FMT_P010BE = 159
  AV_PIX_FMT_GBRAP12BE = 160
  AV_PIX_FMT_GBRAP12LE = 161
  AV_PIX_FMT_GBRAP10BE = 162
  AV_PIX_FMT_GBRAP10LE = 163
  AV_PIX_FMT_MEDIACODEC = 164
  AV_PIX_FMT_GRAY12BE = 165
  AV_PIX_FMT_GRAY12LE = 166
  AV_PIX_FMT_GRAY10BE = 167
  AV_PIX_FMT_GRAY10LE = 168
  AV_PIX_FMT_P016LE = 169
  AV_PIX_FMT_P016BE = 170
  AV_PIX_FMT_D3D11 = 171
  AV_PIX_FMT_GRAY9BE = 172
  AV_PIX_FMT_GRAY9LE = 173
  AV_PIX_FMT_GBRPF32BE = 174
  AV_PIX_FMT_GBRPF32LE = 175
  AV_PIX_FMT_GBRAPF32BE = 176
  AV_PIX_FMT_GBRAPF32LE = 177
  AV_PIX_FMT_DRM_PRIME = 178
  AV_PIX_FMT_OPENCL = 179
  AV_PIX_FMT_GRAY14BE = 180
  AV_PIX_FMT_GRAY14LE = 181
  AV_PIX_FMT_GRAYF32BE = 182
  AV_PIX_FMT_GRAYF32LE = 183
  AV_PIX_FMT_YUVA422P12BE = 184
  AV_PIX_FMT_YUVA422P12LE = 185
  AV_PIX_FMT_YUVA444P12BE = 186
  AV_PIX_FMT_YUVA444P12LE = 187
  AV_PIX_FMT_NV24 = 188
  AV_PIX_FMT_NV42 = 189
  AV_PIX_FMT_VULKAN = 190
  AV_PIX_FMT_Y210BE = 191
  AV_PIX_FMT_Y210LE = 192
  AV_PIX_FMT_X2RGB10LE = 193
  AV_PIX_FMT_X2RGB10BE = 194
  AV_PIX_FMT_X2BGR10LE = 195
  AV_PIX_FMT_X2BGR10BE = 196
  AV_PIX_FMT_P210BE = 197
  AV_PIX_FMT_P210LE = 198
  AV_PIX_FMT_P410BE = 199
  AV_PIX_FMT_P410LE = 200
  AV_PIX_FMT_P216BE = 201
  AV_PIX_FMT_P216LE = 202
  AV_PIX_FMT_P416BE = 203
  AV_PIX_FMT_P416LE = 204
  AV_PIX_FMT_VUYA = 205
  AV_PIX_FMT_RGBAF16BE = 206
  AV_PIX_FMT_RGBAF16LE = 207
  AV_PIX_FMT_VUYX = 208
  AV_PIX_FMT_P012LE = 209
  AV_PIX_FMT_P012BE = 210
  AV_PIX_FMT_Y212BE = 211
  AV_PIX_FMT_Y212LE = 212
  AV_PIX_FMT_XV30BE = 213
  AV_PIX_FMT_XV30LE = 214
  AV_PIX_FMT_XV36BE = 215
  AV_PIX_FMT_XV36LE = 216
  AV_PIX_FMT_RGBF32BE = 217
  AV_PIX_FMT_RGBF32LE = 218
  AV_PIX_FMT_RGBAF32BE = 219
  AV_PIX_FMT_RGBAF32LE = 220
  AV_PIX_FMT_P212BE = 221
  AV_PIX_FMT_P212LE = 222
  AV_PIX_FMT_P412BE = 223
  AV_PIX_FMT_P412LE = 224
  AV_PIX_FMT_GBRAP14BE = 225
  AV_PIX_FMT_GBRAP14LE = 226
  AV_PIX_FMT_D3D12 = 227
  AV_PIX_FMT_NB = 228

AVColorPrimaries: c_uint
  AVCOL_PRI_RESERVED0 = 0
  AVCOL_PRI_BT709 = 1
  AVCOL_PRI_UNSPECIFIED = 2
  AVCOL_PRI_RESERVED = 3
  AVCOL_PRI_BT470M = 4
  AVCOL_PRI_BT470BG = 5
  AVCOL_PRI_SMPTE170M = 6
  AVCOL_PRI_SMPTE240M = 7
  AVCOL_PRI_FILM = 8
  AVCOL_PRI_BT2020 = 9
  AVCOL_PRI_SMPTE428 = 10
  AVCOL_PRI_SMPTEST428_1 = 10
  AVCOL_PRI_SMPTE431 = 11
  AVCOL_PRI_SMPTE432 = 12
  AVCOL_PRI_EBU3213 = 22
  AVCOL_PRI_JEDEC_P22 = 22
  AVCOL_PRI_NB = 23

AVColorTransferCharacteristic: c_uint
  AVCOL_TRC_RESERVED0 = 0
  AVCOL_TRC_BT709 = 1
  AVCOL_TRC_UNSPECIFIED = 2
  AVCOL_TRC_RESERVED = 3
  AVCOL_TRC_GAMMA22 = 4
  AVCOL_TRC_GAMMA28 = 5
  AVCOL_TRC_SMPTE170M = 6
  AVCOL_TRC_SMPTE240M = 7
  AVCOL_TRC_LINEAR = 8
  AVCOL_TRC_LOG = 9
  AVCOL_TRC_LOG_SQRT = 10
  AVCOL_TRC_IEC61966_2_4 = 11
  AVCOL_TRC_BT1361_ECG = 12
  AVCOL_TRC_IEC61966_2_1 = 13
  AVCOL_TRC_BT2020_10 = 14
  AVCOL_TRC_BT2020_12 = 15
  AVCOL_TRC_SMPTE2084 = 16
  AVCOL_TRC_SMPTEST2084 = 16
  AVCOL_TRC_SMPTE428 = 17
  AVCOL_TRC_SMPTEST428_1 = 17
  AVCOL_TRC_ARIB_STD_B67 = 18
  AVCOL_TRC_NB = 19

AVColorSpace: c_uint
  AVCOL_SPC_RGB = 0
  AVCOL_SPC_BT709 = 1
  AVCOL_SPC_UNSPECIFIED = 2
  AVCOL_SPC_RESERVED = 3
  AVCOL_SPC_FCC = 4
  AVCOL_SPC_BT470BG = 5
  AVCOL_SPC_SMPTE170M = 6
  AVCOL_SPC_SMPTE240M = 7
  AVCOL_SPC_YCGCO = 8
  AVCOL_SPC_YCOCG = 8
  AVCOL_SPC_BT2020_NCL = 9
  AVCOL_SPC_BT2020_CL = 10
  AVCOL_SPC_SMPTE2085 = 11
  AVCOL_SPC_CHROMA_DERIVED_NCL = 12
  AVCOL_SPC_CHROMA_DERIVED_CL = 13
  AVCOL_SPC_ICTCP = 14
  AVCOL_SPC_IPT_C2 = 15
  AVCOL_SPC_YCGCO_RE = 16
  AVCOL_SPC_YCGCO_RO = 17
  AVCOL_SPC_NB = 18

AVColorRange: c_uint
  AVCOL_RANGE_UNSPECIFIED = 0
  AVCOL_RANGE_MPEG = 1
  AVCOL_RANGE_JPEG = 2
  AVCOL_RANGE_NB = 3

AVChromaLocation: c_uint
  AVCHROMA_LOC_UNSPECIFIED = 0
  AVCHROMA_LOC_LEFT = 1
  AVCHROMA_LOC_CENTER = 2
  AVCHROMA_LOC_TOPLEFT = 3
  AVCHROMA_LOC_TOP = 4
  AVCHROMA_LOC_BOTTOMLEFT = 5
  AVCHROMA_LOC_BOTTOM = 6
  AVCHROMA_LOC_NB = 7

AVEscapeMode: c_uint
  AV_ESCAPE_MODE_AUTO = 0
  AV_ESCAPE_MODE_BACKSLASH = 1
  AV_ESCAPE_MODE_QUOTE = 2
  AV_ESCAPE_MODE_XML = 3

AVFrameSideDataType: c_uint
  AV_FRAME_DATA_PANSCAN = 0
  AV_FRAME_DATA_A53_CC = 1
  AV_FRAME_DATA_STEREO3D = 2
  AV_FRAME_DATA_MATRIXENCODING = 3
  AV_FRAME_DATA_DOWNMIX_INFO = 4
  AV_FRAME_DATA_REPLAYGAIN = 5
  AV_FRAME_DATA_DISPLAYMATRIX = 6
  AV_FRAME_DATA_AFD = 7
  AV_FRAME_DATA_MOTION_VECTORS = 8
  AV_FRAME_DATA_SKIP_SAMPLES = 9
  AV_FRAME_DATA_AUDIO_SERVICE_TYPE = 10
  AV_FRAME_DATA_MASTERING_DISPLAY_METADATA = 11
  AV_FRAME_DATA_GOP_TIMECODE = 12
  AV_FRAME_DATA_SPHERICAL = 13
  AV_FRAME_DATA_CONTENT_LIGHT_LEVEL = 14
  AV_FRAME_DATA_ICC_PROFILE = 15
  AV_FRAME_DATA_S12M_TIMECODE = 16
  AV_FRAME_DATA_DYNAMIC_HDR_PLUS = 17
  AV_FRAME_DATA_REGIONS_OF_INTEREST = 18
  AV_FRAME_DATA_VIDEO_ENC_PARAMS = 19
  AV_FRAME_DATA_SEI_UNREGISTERED = 20
  AV_FRAME_DATA_FILM_GRAIN_PARAMS = 21
  AV_FRAME_DATA_DETECTION_BBOXES = 22
  AV_FRAME_DATA_DOVI_RPU_BUFFER = 23
  AV_FRAME_DATA_DOVI_METADATA = 24
  AV_FRAME_DATA_DYNAMIC_HDR_VIVID = 25
  AV_FRAME_DATA_AMBIENT_VIEWING_ENVIRONMENT = 26
  AV_FRAME_DATA_VIDEO_HINT = 27
  AV_FRAME_DATA_LCEVC = 28
  AV_FRAME_DATA_VIEW_ID = 29

AVActiveFormatDescription: c_uint
  AV_AFD_SAME = 8
  AV_AFD_4_3 = 9
  AV_AFD_16_9 = 10
  AV_AFD_14_9 = 11
  AV_AFD_4_3_SP_14_9 = 13
  AV_AFD_16_9_SP_14_9 = 14
  AV_AFD_SP_4_3 = 15

AVSideDataProps: c_uint
  AV_SIDE_DATA_PROP_GLOBAL = 1
  AV_SIDE_DATA_PROP_MULTI = 2

AVChannel: c_int
  AV_CHAN_NONE = -1
  AV_CHAN_FRONT_LEFT = 0
  AV_CHAN_FRONT_RIGHT = 1
  AV_CHAN_FRONT_CENTER = 2
  AV_CHAN_LOW_FREQUENCY = 3
  AV_CHAN_BACK_LEFT = 4
  AV_CHAN_BACK_RIGHT = 5
  AV_CHAN_FRONT_LEFT_OF_CENTER = 6
  AV_CHAN_FRONT_RIGHT_OF_CENTER = 7
  AV_CHAN_BACK_CENTER = 8
  AV_CHAN_SIDE_LEFT = 9
  AV_CHAN_SIDE_RIGHT = 0xa
  AV_CHAN_TOP_CENTER = 0xb
  AV_CHAN_TOP_FRONT_LEFT = 0xc
  AV_CHAN_TOP_FRONT_CENTER = 0xd
  AV_CHAN_TOP_FRONT_RIGHT = 0xe
  AV_CHAN_TOP_BACK_LEFT = 0xf
  AV_CHAN_TOP_BACK_CENTER = 0x10
  AV_CHAN_TOP_BACK_RIGHT = 0x11
  AV_CHAN_STEREO_LEFT = 0x1d
  AV_CHAN_STEREO_RIGHT = 0x1e
  AV_CHAN_WIDE_LEFT = 0x1f
  AV_CHAN_WIDE_RIGHT = 0x20
  AV_CHAN_SURROUND_DIRECT_LEFT = 0x21
  AV_CHAN_SURROUND_DIRECT_RIGHT = 0x22
  AV_CHAN_LOW_FREQUENCY_2 = 0x23
  AV_CHAN_TOP_SIDE_LEFT = 0x24
  AV_CHAN_TOP_SIDE_RIGHT = 0x25
  AV_CHAN_BOTTOM_FRONT_CENTER = 0x26
  AV_CHAN_BOTTOM_FRONT_LEFT = 0x27
  AV_CHAN_BOTTOM_FRONT_RIGHT = 0x28
  AV_CHAN_SIDE_SURROUND_LEFT = 0x29
  AV_CHAN_SIDE_SURROUND_RIGHT = 0x2a
  AV_CHAN_TOP_SURROUND_LEFT = 0x2b
  AV_CHAN_TOP_SURROUND_RIGHT = 0x2c
  AV_CHAN_UNUSED = 0x200
  AV_CHAN_UNKNOWN = 0x300
  AV_CHAN_AMBISONIC_BASE = 0x400
  AV_CHAN_AMBISONIC_END = 0x7ff

AVChannelOrder: c_uint
  AV_CHANNEL_ORDER_UNSPEC = 0
  AV_CHANNEL_ORDER_NATIVE = 1
  AV_CHANNEL_ORDER_CUSTOM = 2
  AV_CHANNEL_ORDER_AMBISONIC = 3
  FF_CHANNEL_ORDER_NB = 4

AVSampleFormat: c_int
  AV_SAMPLE_FMT_NONE = -1
  AV_SAMPLE_FMT_U8 = 0
  AV_SAMPLE_FMT_S16 = 1
  AV_SAMPLE_FMT_S32 = 2
  AV_SAMPLE_FMT_FLT = 3
  AV_SAMPLE_FMT_DBL = 4
  AV_SAMPLE_FMT_U8P = 5
  AV_SAMPLE_FMT_S16P = 6
  AV_SAMPLE_FMT_S32P = 7
  AV_SAMPLE_FMT_FLTP = 8
  AV_SAMPLE_FMT_DBLP = 9
  AV_SAMPLE_FMT_S64 = 10
  AV_SAMPLE_FMT_S64P = 11
  AV_SAMPLE_FMT_NB = 12

AVHWDeviceType: c_uint
  AV_HWDEVICE_TYPE_NONE = 0
  AV_HWDEVICE_TYPE_VDPAU = 1
  AV_HWDEVICE_TYPE_CUDA = 2
  AV_HWDEVICE_TYPE_VAAPI = 3
  AV_HWDEVICE_TYPE_DXVA2 = 4
  AV_HWDEVICE_TYPE_QSV = 5
  AV_HWDEVICE_TYPE_VIDEOTOOLBOX = 6
  AV_HWDEVICE_TYPE_D3D11VA = 7
  AV_HWDEVICE_TYPE_DRM = 8
  AV_HWDEVICE_TYPE_OPENCL = 9
  AV_HWDEVICE_TYPE_MEDIACODEC = 10
  AV_HWDEVICE_TYPE_VULKAN = 11
  AV_HWDEVICE_TYPE_D3D12VA = 12

AVHWFrameTransferDirection: c_uint
  AV_HWFRAME_TRANSFER_DIRECTION_FROM = 0
  AV_HWFRAME_TRANSFER_DIRECTION_TO = 1

AVOptionType: c_uint
  AV_OPT_TYPE_FLAGS = 1
  AV_OPT_TYPE_INT = 2
  AV_OPT_TYPE_INT64 = 3
  AV_OPT_TYPE_DOUBLE = 4
  AV_OPT_TYPE_FLOAT = 5
  AV_OPT_TYPE_STRING = 6
  AV_OPT_TYPE_RATIONAL = 7
  AV_OPT_TYPE_BINARY = 8
  AV_OPT_TYPE_DICT = 9
  AV_OPT_TYPE_UINT64 = 10
  AV_OPT_TYPE_CONST = 11
  AV_OPT_TYPE_IMAGE_SIZE = 12
  AV_OPT_TYPE_PIXEL_FMT = 13
  AV_OPT_TYPE_SAMPLE_FMT = 14
  AV_OPT_TYPE_VIDEO_RATE = 15
  AV_OPT_TYPE_DURATION = 16
  AV_OPT_TYPE_COLOR = 17
  AV_OPT_TYPE_BOOL = 18
  AV_OPT_TYPE_CHLAYOUT = 19
  AV_OPT_TYPE_UINT = 20
  AV_OPT_TYPE_FLAG_ARRAY = 65536
"""

_functions = """
avutil_version() -> c_uint
av_version_info() -> c_char_p
avutil_configuration() -> c_char_p
avutil_license() -> c_char_p
av_get_media_type_string(media_type: AVMediaType) -> c_char_p
av_get_picture_type_char(pict_type: AVPictureType) -> c_char
av_int_list_length_for_size(elsize: c_uint, list: const c_void_p, term: c_uint64) -> c_uint
av_get_time_base_q() -> AVRational
av_fourcc_make_string(buf: POINTER(c_char), fourcc: c_uint32) -> POINTER(c_char)
av_strerror(errnum: c_int, errbuf: POINTER(c_char), errbuf_size: c_size_t) -> c_int
av_malloc(size: c_size_t) -> c_void_p
av_mallocz(size: c_size_t) -> c_void_p
av_malloc_array(nmemb: c_size_t, size: c_size_t) -> c_void_p
av_calloc(nmemb: c_size_t, size: c_size_t) -> c_void_p
av_realloc(ptr: c_void_p, size: c_size_t) -> c_void_p
av_reallocp(ptr: c_void_p, size: c_size_t) -> c_int
av_realloc_f(ptr: c_void_p, nelem: c_size_t, elsize: c_size_t) -> c_void_p
av_realloc_array(ptr: c_void_p, nmemb: c_size_t, size: c_size_t) -> c_void_p
av_reallocp_array(ptr: c_void_p, nmemb: c_size_t, size: c_size_t) -> c_int
av_fast_realloc(ptr: c_void_p, size: POINTER(c_uint), min_size: c_size_t) -> c_void_p
av_fast_malloc(ptr: c_void_p, size: POINTER(c_uint), min_size: c_size_t) -> None
av_fast_mallocz(ptr: c_void_p, size: POINTER(c_uint), min_size: c_size_t) -> None
av_free(ptr: c_void_p) -> None
av_freep(ptr: c_void_p) -> None
av_strdup(s: c_char_p) -> POINTER(c_char)
av_strndup(s: const POINTER(c_char), len: c_size_t) -> POINTER(c_char)
av_memdup(p: const c_void_p, size: c_size_t) -> c_void_p
av_memcpy_backptr(dst: POINTER(c_uint8), back: c_int, cnt: c_int) -> None
av_dynarray_add(tab_ptr: c_void_p, nb_ptr: POINTER(c_int), elem: c_void_p) -> None
av_dynarray_add_nofree(tab_ptr: c_void_p, nb_ptr: POINTER(c_int), elem: c_void_p) -> c_int
av_dynarray2_add(tab_ptr: POINTER(c_void_p), nb_ptr: POINTER(c_int), elem_size: c_size_t, elem_data: const POINTER(c_uint8)) -> c_void_p
av_size_mult(a: c_size_t, b: c_size_t, r: POINTER(c_size_t)) -> c_int
av_max_alloc(max: c_size_t) -> None
av_reduce(dst_num: POINTER(c_int), dst_den: POINTER(c_int), num: c_int64, den: c_int64, max: c_int64) -> c_int
av_mul_q(b: AVRational, c: AVRational) -> AVRational
av_div_q(b: AVRational, c: AVRational) -> AVRational
av_add_q(b: AVRational, c: AVRational) -> AVRational
av_sub_q(b: AVRational, c: AVRational) -> AVRational
av_d2q(d: c_double, max: c_int) -> AVRational
av_nearer_q(q: AVRational, q1: AVRational, q2: AVRational) -> c_int
av_find_nearest_q_idx(q: AVRational, q_list: POINTER(AVRational)) -> c_int
av_q2intfloat(q: AVRational) -> c_uint32
av_gcd_q(a: AVRational, b: AVRational, max_den: c_int, def_: AVRational) -> AVRational
av_gcd(a: c_int64, b: c_int64) -> c_int64
av_rescale(a: c_int64, b: c_int64, c: c_int64) -> c_int64
av_rescale_rnd(a: c_int64, b: c_int64, c: c_int64, rnd: AVRounding) -> c_int64
av_rescale_q(a: c_int64, bq: AVRational, cq: AVRational) -> c_int64
av_rescale_q_rnd(a: c_int64, bq: AVRational, cq: AVRational, rnd: AVRounding) -> c_int64
av_compare_ts(ts_a: c_int64, tb_a: AVRational, ts_b: c_int64, tb_b: AVRational) -> c_int
av_compare_mod(a: c_uint64, b: c_uint64, mod: c_uint64) -> c_int64
av_rescale_delta(in_tb: AVRational, in_ts: c_int64, fs_tb: AVRational, duration: c_int, last: POINTER(c_int64), out_tb: AVRational) -> c_int64
av_add_stable(ts_tb: AVRational, ts: c_int64, inc_tb: AVRational, inc: c_int64) -> c_int64
av_bessel_i0(x: c_double) -> c_double
av_log(avcl: c_void_p, level: c_int, fmt: c_char_p, ...) -> None
av_log_once(avcl: c_void_p, initial_level: c_int, subsequent_level: c_int, state: POINTER(c_int), fmt: c_char_p, ...) -> None
av_vlog(avcl: c_void_p, level: c_int, fmt: c_char_p, vl: c_void_p) -> None
av_log_get_level() -> c_int
av_log_set_level(level: c_int) -> None
av_log_set_callback(callback: CFUNCTYPE(None, c_void_p, c_int, c_char_p, c_void_p)) -> None
av_log_default_callback(avcl: c_void_p, level: c_int, fmt: c_char_p, vl: c_void_p) -> None
av_default_item_name(ctx: c_void_p) -> c_char_p
av_default_get_category(ptr: c_void_p) -> AVClassCategory
av_log_format_line(ptr: c_void_p, level: c_int, fmt: c_char_p, vl: c_void_p, line: POINTER(c_char), line_size: c_int, print_prefix: POINTER(c_int)) -> None
av_log_format_line2(ptr: c_void_p, level: c_int, fmt: c_char_p, vl: c_void_p, line: POINTER(c_char), line_size: c_int, print_prefix: POINTER(c_int)) -> c_int
av_log_set_flags(arg: c_int) -> None
av_log_get_flags() -> c_int
av_bprint_init(buf: POINTER(AVBPrint), size_init: c_uint, size_max: c_uint) -> None
av_bprint_init_for_buffer(buf: POINTER(AVBPrint), buffer: POINTER(c_char), size: c_uint) -> None
av_bprintf(buf: POINTER(AVBPrint), fmt: c_char_p, ...) -> None
av_vbprintf(buf: POINTER(AVBPrint), fmt: c_char_p, vl_arg: c_void_p) -> None
av_bprint_chars(buf: POINTER(AVBPrint), c: c_char, n: c_uint) -> None
av_bprint_append_data(buf: POINTER(AVBPrint), data: const POINTER(c_char), size: c_uint) -> None
av_bprint_strftime(buf: POINTER(AVBPrint), fmt: c_char_p, tm: POINTER(tm)) -> None
av_bprint_get_buffer(buf: POINTER(AVBPrint), size: c_uint, mem: POINTER(POINTER(c_ubyte)), actual_size: POINTER(c_uint)) -> None
av_bprint_clear(buf: POINTER(AVBPrint)) -> None
av_bprint_finalize(buf: POINTER(AVBPrint), ret_str: POINTER(POINTER(c_char))) -> c_int
av_bprint_escape(dstbuf: POINTER(AVBPrint), src: c_char_p, special_chars: c_char_p, mode: AVEscapeMode, flags: c_int) -> None
av_buffer_alloc(size: c_size_t) -> POINTER(AVBufferRef)
av_buffer_allocz(size: c_size_t) -> POINTER(AVBufferRef)
av_buffer_create(data: POINTER(c_uint8), size: c_size_t, free: CFUNCTYPE(None, c_void_p, POINTER(c_uint8)), opaque: c_void_p, flags: c_int) -> POINTER(AVBufferRef)
av_buffer_default_free(opaque: c_void_p, data: POINTER(c_uint8)) -> None
av_buffer_ref(buf: POINTER(AVBufferRef)) -> POINTER(AVBufferRef)
av_buffer_unref(buf: POINTER(POINTER(AVBufferRef))) -> None
av_buffer_is_writable(buf: POINTER(AVBufferRef)) -> c_int
av_buffer_get_opaque(buf: POINTER(AVBufferRef)) -> c_void_p
av_buffer_get_ref_count(buf: POINTER(AVBufferRef)) -> c_int
av_buffer_make_writable(buf: POINTER(POINTER(AVBufferRef))) -> c_int
av_buffer_realloc(buf: POINTER(POINTER(AVBufferRef)), size: c_size_t) -> c_int
av_buffer_replace(dst: POINTER(POINTER(AVBufferRef)), src: POINTER(AVBufferRef)) -> c_int
av_buffer_pool_init(size: c_size_t, alloc: CFUNCTYPE(POINTER(AVBufferRef), c_size_t)) -> POINTER(AVBufferPool)
av_buffer_pool_init2(size: c_size_t, opaque: c_void_p, alloc: CFUNCTYPE(POINTER(AVBufferRef), c_void_p, c_size_t), pool_free: CFUNCTYPE(None, c_void_p)) -> POINTER(AVBufferPool)
av_buffer_pool_uninit(pool: POINTER(POINTER(AVBufferPool))) -> None
av_buffer_pool_get(pool: POINTER(AVBufferPool)) -> POINTER(AVBufferRef)
av_buffer_pool_buffer_get_opaque(ref: POINTER(AVBufferRef)) -> c_void_p
av_dict_get(m: POINTER(AVDictionary), key: c_char_p, prev: POINTER(AVDictionaryEntry), flags: c_int) -> POINTER(AVDictionaryEntry)
av_dict_iterate(m: POINTER(AVDictionary), prev: POINTER(AVDictionaryEntry)) -> POINTER(AVDictionaryEntry)
av_dict_count(m: POINTER(AVDictionary)) -> c_int
av_dict_set(pm: POINTER(POINTER(AVDictionary)), key: c_char_p, value: c_char_p, flags: c_int) -> c_int
av_dict_set_int(pm: POINTER(POINTER(AVDictionary)), key: c_char_p, value: c_int64, flags: c_int) -> c_int
av_dict_parse_string(pm: POINTER(POINTER(AVDictionary)), str: c_char_p, key_val_sep: c_char_p, pairs_sep: c_char_p, flags: c_int) -> c_int
av_dict_copy(dst: POINTER(POINTER(AVDictionary)), src: POINTER(AVDictionary), flags: c_int) -> c_int
av_dict_free(m: POINTER(POINTER(AVDictionary))) -> None
av_dict_get_string(m: POINTER(AVDictionary), buffer: POINTER(POINTER(c_char)), key_val_sep: c_char, pairs_sep: c_char) -> c_int
av_frame_alloc() -> POINTER(AVFrame)
av_frame_free(frame: POINTER(POINTER(AVFrame))) -> None
av_frame_ref(dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
av_frame_replace(dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
av_frame_clone(src: POINTER(AVFrame)) -> POINTER(AVFrame)
av_frame_unref(frame: POINTER(AVFrame)) -> None
av_frame_move_ref(dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> None
av_frame_get_buffer(frame: POINTER(AVFrame), align: c_int) -> c_int
av_frame_is_writable(frame: POINTER(AVFrame)) -> c_int
av_frame_make_writable(frame: POINTER(AVFrame)) -> c_int
av_frame_copy(dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
av_frame_copy_props(dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
av_frame_get_plane_buffer(frame: POINTER(AVFrame), plane: c_int) -> POINTER(AVBufferRef)
av_frame_new_side_data(frame: POINTER(AVFrame), type: AVFrameSideDataType, size: c_size_t) -> POINTER(AVFrameSideData)
av_frame_new_side_data_from_buf(frame: POINTER(AVFrame), type: AVFrameSideDataType, buf: POINTER(AVBufferRef)) -> POINTER(AVFrameSideData)
av_frame_get_side_data(frame: POINTER(AVFrame), type: AVFrameSideDataType) -> POINTER(AVFrameSideData)
av_frame_remove_side_data(frame: POINTER(AVFrame), type: AVFrameSideDataType) -> None
av_frame_apply_cropping(frame: POINTER(AVFrame), flags: c_int) -> c_int
av_frame_side_data_name(type: AVFrameSideDataType) -> c_char_p
av_frame_side_data_desc(type: AVFrameSideDataType) -> POINTER(AVSideDataDescriptor)
av_frame_side_data_free(sd: POINTER(POINTER(POINTER(AVFrameSideData))), nb_sd: POINTER(c_int)) -> None
av_frame_side_data_new(sd: POINTER(POINTER(POINTER(AVFrameSideData))), nb_sd: POINTER(c_int), type: AVFrameSideDataType, size: c_size_t, flags: c_uint) -> POINTER(AVFrameSideData)
av_frame_side_data_add(sd: POINTER(POINTER(POINTER(AVFrameSideData))), nb_sd: POINTER(c_int), type: AVFrameSideDataType, buf: POINTER(POINTER(AVBufferRef)), flags: c_uint) -> POINTER(AVFrameSideData)
av_frame_side_data_clone(sd: POINTER(POINTER(POINTER(AVFrameSideData))), nb_sd: POINTER(c_int), src: POINTER(AVFrameSideData), flags: c_uint) -> c_int
av_frame_side_data_get_c(sd: POINTER(POINTER(AVFrameSideData)), nb_sd: c_int, type: AVFrameSideDataType) -> POINTER(AVFrameSideData)
av_frame_side_data_remove(sd: POINTER(POINTER(POINTER(AVFrameSideData))), nb_sd: POINTER(c_int), type: AVFrameSideDataType) -> None
av_get_sample_fmt_name(sample_fmt: AVSampleFormat) -> c_char_p
av_get_sample_fmt(name: c_char_p) -> AVSampleFormat
av_get_alt_sample_fmt(sample_fmt: AVSampleFormat, planar: c_int) -> AVSampleFormat
av_get_packed_sample_fmt(sample_fmt: AVSampleFormat) -> AVSampleFormat
av_get_planar_sample_fmt(sample_fmt: AVSampleFormat) -> AVSampleFormat
av_get_sample_fmt_string(buf: POINTER(c_char), buf_size: c_int, sample_fmt: AVSampleFormat) -> POINTER(c_char)
av_get_bytes_per_sample(sample_fmt: AVSampleFormat) -> c_int
av_sample_fmt_is_planar(sample_fmt: AVSampleFormat) -> c_int
av_samples_get_buffer_size(linesize: POINTER(c_int), nb_channels: c_int, nb_samples: c_int, sample_fmt: AVSampleFormat, align: c_int) -> c_int
av_samples_fill_arrays(audio_data: POINTER(POINTER(c_uint8)), linesize: POINTER(c_int), buf: const POINTER(c_uint8), nb_channels: c_int, nb_samples: c_int, sample_fmt: AVSampleFormat, align: c_int) -> c_int
av_samples_alloc(audio_data: POINTER(POINTER(c_uint8)), linesize: POINTER(c_int), nb_channels: c_int, nb_samples: c_int, sample_fmt: AVSampleFormat, align: c_int) -> c_int
av_samples_alloc_array_and_samples(audio_data: POINTER(POINTER(POINTER(c_uint8))), linesize: POINTER(c_int), nb_channels: c_int, nb_samples: c_int, sample_fmt: AVSampleFormat, align: c_int) -> c_int
av_samples_copy(dst: POINTER(POINTER(c_uint8)), src: POINTER(POINTER(c_uint8)), dst_offset: c_int, src_offset: c_int, nb_samples: c_int, nb_channels: c_int, sample_fmt: AVSampleFormat) -> c_int
av_samples_set_silence(audio_data: POINTER(POINTER(c_uint8)), offset: c_int, nb_samples: c_int, nb_channels: c_int, sample_fmt: AVSampleFormat) -> c_int
av_hwdevice_find_type_by_name(name: c_char_p) -> AVHWDeviceType
av_hwdevice_get_type_name(type: AVHWDeviceType) -> c_char_p
av_hwdevice_iterate_types(prev: AVHWDeviceType) -> AVHWDeviceType
av_hwdevice_ctx_alloc(type: AVHWDeviceType) -> POINTER(AVBufferRef)
av_hwdevice_ctx_init(ref: POINTER(AVBufferRef)) -> c_int
av_hwdevice_ctx_create(device_ctx: POINTER(POINTER(AVBufferRef)), type: AVHWDeviceType, device: c_char_p, opts: POINTER(AVDictionary), flags: c_int) -> c_int
av_hwdevice_ctx_create_derived(dst_ctx: POINTER(POINTER(AVBufferRef)), type: AVHWDeviceType, src_ctx: POINTER(AVBufferRef), flags: c_int) -> c_int
av_hwdevice_ctx_create_derived_opts(dst_ctx: POINTER(POINTER(AVBufferRef)), type: AVHWDeviceType, src_ctx: POINTER(AVBufferRef), options: POINTER(AVDictionary), flags: c_int) -> c_int
av_hwframe_ctx_alloc(device_ctx: POINTER(AVBufferRef)) -> POINTER(AVBufferRef)
av_hwframe_ctx_init(ref: POINTER(AVBufferRef)) -> c_int
av_hwframe_get_buffer(hwframe_ctx: POINTER(AVBufferRef), frame: POINTER(AVFrame), flags: c_int) -> c_int
av_hwframe_transfer_data(dst: POINTER(AVFrame), src: POINTER(AVFrame), flags: c_int) -> c_int
av_hwframe_transfer_get_formats(hwframe_ctx: POINTER(AVBufferRef), dir: AVHWFrameTransferDirection, formats: POINTER(POINTER(AVPixelFormat)), flags: c_int) -> c_int
av_hwdevice_hwconfig_alloc(device_ctx: POINTER(AVBufferRef)) -> c_void_p
av_hwdevice_get_hwframe_constraints(ref: POINTER(AVBufferRef), hwconfig: const c_void_p) -> POINTER(AVHWFramesConstraints)
av_hwframe_constraints_free(constraints: POINTER(POINTER(AVHWFramesConstraints))) -> None
av_hwframe_map(dst: POINTER(AVFrame), src: POINTER(AVFrame), flags: c_int) -> c_int
av_hwframe_ctx_create_derived(derived_frame_ctx: POINTER(POINTER(AVBufferRef)), format: AVPixelFormat, derived_device_ctx: POINTER(AVBufferRef), source_frame_ctx: POINTER(AVBufferRef), flags: c_int) -> c_int
av_image_fill_max_pixsteps(max_pixsteps: POINTER(c_int), max_pixstep_comps: POINTER(c_int), pixdesc: POINTER(AVPixFmtDescriptor)) -> None
av_image_get_linesize(pix_fmt: AVPixelFormat, width: c_int, plane: c_int) -> c_int
av_image_fill_linesizes(linesizes: POINTER(c_int), pix_fmt: AVPixelFormat, width: c_int) -> c_int
av_image_fill_plane_sizes(size: POINTER(c_size_t), pix_fmt: AVPixelFormat, height: c_int, linesizes: const POINTER(c_ssize_t)) -> c_int
av_image_fill_pointers(data: POINTER(POINTER(c_uint8)), pix_fmt: AVPixelFormat, height: c_int, ptr: POINTER(c_uint8), linesizes: const POINTER(c_int)) -> c_int
av_image_alloc(pointers: POINTER(POINTER(c_uint8)), linesizes: POINTER(c_int), w: c_int, h: c_int, pix_fmt: AVPixelFormat, align: c_int) -> c_int
av_image_copy_plane(dst: POINTER(c_uint8), dst_linesize: c_int, src: const POINTER(c_uint8), src_linesize: c_int, bytewidth: c_int, height: c_int) -> None
av_image_copy_plane_uc_from(dst: POINTER(c_uint8), dst_linesize: c_ssize_t, src: const POINTER(c_uint8), src_linesize: c_ssize_t, bytewidth: c_ssize_t, height: c_int) -> None
av_image_copy(dst_data: POINTER(POINTER(c_uint8)), dst_linesizes: const POINTER(c_int), src_data: POINTER(POINTER(c_uint8)), src_linesizes: const POINTER(c_int), pix_fmt: AVPixelFormat, width: c_int, height: c_int) -> None
av_image_copy_uc_from(dst_data: POINTER(POINTER(c_uint8)), dst_linesizes: const POINTER(c_ssize_t), src_data: POINTER(POINTER(c_uint8)), src_linesizes: const POINTER(c_ssize_t), pix_fmt: AVPixelFormat, width: c_int, height: c_int) -> None
av_image_fill_arrays(dst_data: POINTER(POINTER(c_uint8)), dst_linesize: POINTER(c_int), src: const POINTER(c_uint8), pix_fmt: AVPixelFormat, width: c_int, height: c_int, align: c_int) -> c_int
av_image_get_buffer_size(pix_fmt: AVPixelFormat, width: c_int, height: c_int, align: c_int) -> c_int
av_image_copy_to_buffer(dst: POINTER(c_uint8), dst_size: c_int, src_data: POINTER(POINTER(c_uint8)), src_linesize: const POINTER(c_int), pix_fmt: AVPixelFormat, width: c_int, height: c_int, align: c_int) -> c_int
av_image_check_size(w: c_uint, h: c_uint, log_offset: c_int, log_ctx: c_void_p) -> c_int
av_image_check_size2(w: c_uint, h: c_uint, max_pixels: c_int64, pix_fmt: AVPixelFormat, log_offset: c_int, log_ctx: c_void_p) -> c_int
av_image_check_sar(w: c_uint, h: c_uint, sar: AVRational) -> c_int
av_image_fill_black(dst_data: POINTER(POINTER(c_uint8)), dst_linesize: const POINTER(c_ssize_t), pix_fmt: AVPixelFormat, range: AVColorRange, width: c_int, height: c_int) -> c_int
av_image_fill_color(dst_data: POINTER(POINTER(c_uint8)), dst_linesize: const POINTER(c_ssize_t), pix_fmt: AVPixelFormat, color: const POINTER(c_uint32), width: c_int, height: c_int, flags: c_int) -> c_int
av_get_bits_per_pixel(pixdesc: POINTER(AVPixFmtDescriptor)) -> c_int
av_get_padded_bits_per_pixel(pixdesc: POINTER(AVPixFmtDescriptor)) -> c_int
av_pix_fmt_desc_get(pix_fmt: AVPixelFormat) -> POINTER(AVPixFmtDescriptor)
av_pix_fmt_desc_next(prev: POINTER(AVPixFmtDescriptor)) -> POINTER(AVPixFmtDescriptor)
av_pix_fmt_desc_get_id(desc: POINTER(AVPixFmtDescriptor)) -> AVPixelFormat
av_pix_fmt_get_chroma_sub_sample(pix_fmt: AVPixelFormat, h_shift: POINTER(c_int), v_shift: POINTER(c_int)) -> c_int
av_pix_fmt_count_planes(pix_fmt: AVPixelFormat) -> c_int
av_color_range_name(range: AVColorRange) -> c_char_p
av_color_range_from_name(name: c_char_p) -> c_int
av_color_primaries_name(primaries: AVColorPrimaries) -> c_char_p
av_color_primaries_from_name(name: c_char_p) -> c_int
av_color_transfer_name(transfer: AVColorTransferCharacteristic) -> c_char_p
av_color_transfer_from_name(name: c_char_p) -> c_int
av_color_space_name(space: AVColorSpace) -> c_char_p
av_color_space_from_name(name: c_char_p) -> c_int
av_chroma_location_name(location: AVChromaLocation) -> c_char_p
av_chroma_location_from_name(name: c_char_p) -> c_int
av_chroma_location_enum_to_pos(xpos: POINTER(c_int), ypos: POINTER(c_int), pos: AVChromaLocation) -> c_int
av_chroma_location_pos_to_enum(xpos: c_int, ypos: c_int) -> AVChromaLocation
av_get_pix_fmt(name: c_char_p) -> AVPixelFormat
av_get_pix_fmt_name(pix_fmt: AVPixelFormat) -> c_char_p
av_get_pix_fmt_string(buf: POINTER(c_char), buf_size: c_int, pix_fmt: AVPixelFormat) -> POINTER(c_char)
av_read_image_line2(dst: c_void_p, data: POINTER(POINTER(c_uint8)), linesize: const POINTER(c_int), desc: POINTER(AVPixFmtDescriptor), x: c_int, y: c_int, c: c_int, w: c_int, read_pal_component: c_int, dst_element_size: c_int) -> None
av_read_image_line(dst: POINTER(c_uint16), data: POINTER(POINTER(c_uint8)), linesize: const POINTER(c_int), desc: POINTER(AVPixFmtDescriptor), x: c_int, y: c_int, c: c_int, w: c_int, read_pal_component: c_int) -> None
av_write_image_line2(src: const c_void_p, data: POINTER(POINTER(c_uint8)), linesize: const POINTER(c_int), desc: POINTER(AVPixFmtDescriptor), x: c_int, y: c_int, c: c_int, w: c_int, src_element_size: c_int) -> None
av_write_image_line(src: const POINTER(c_uint16), data: POINTER(POINTER(c_uint8)), linesize: const POINTER(c_int), desc: POINTER(AVPixFmtDescriptor), x: c_int, y: c_int, c: c_int, w: c_int) -> None
av_pix_fmt_swap_endianness(pix_fmt: AVPixelFormat) -> AVPixelFormat
av_get_pix_fmt_loss(dst_pix_fmt: AVPixelFormat, src_pix_fmt: AVPixelFormat, has_alpha: c_int) -> c_int
av_find_best_pix_fmt_of_2(dst_pix_fmt1: AVPixelFormat, dst_pix_fmt2: AVPixelFormat, src_pix_fmt: AVPixelFormat, has_alpha: c_int, loss_ptr: POINTER(c_int)) -> AVPixelFormat
av_opt_set_defaults(s: c_void_p) -> None
av_opt_set_defaults2(s: c_void_p, mask: c_int, flags: c_int) -> None
av_opt_free(obj: c_void_p) -> None
av_opt_next(obj: const c_void_p, prev: POINTER(AVOption)) -> POINTER(AVOption)
av_opt_child_next(obj: c_void_p, prev: c_void_p) -> c_void_p
av_opt_child_class_iterate(parent: POINTER(AVClass), iter: POINTER(c_void_p)) -> POINTER(AVClass)
av_opt_find(obj: c_void_p, name: c_char_p, unit: c_char_p, opt_flags: c_int, search_flags: c_int) -> POINTER(AVOption)
av_opt_find2(obj: c_void_p, name: c_char_p, unit: c_char_p, opt_flags: c_int, search_flags: c_int, target_obj: POINTER(c_void_p)) -> POINTER(AVOption)
av_opt_show2(obj: c_void_p, av_log_obj: c_void_p, req_flags: c_int, rej_flags: c_int) -> c_int
av_opt_get_key_value(ropts: POINTER(c_char_p), key_val_sep: c_char_p, pairs_sep: c_char_p, flags: c_uint, rkey: POINTER(POINTER(c_char)), rval: POINTER(POINTER(c_char))) -> c_int
av_set_options_string(ctx: c_void_p, opts: c_char_p, key_val_sep: c_char_p, pairs_sep: c_char_p) -> c_int
av_opt_set_from_string(ctx: c_void_p, opts: c_char_p, shorthand: POINTER(c_char_p), key_val_sep: c_char_p, pairs_sep: c_char_p) -> c_int
av_opt_set_dict(obj: c_void_p, options: POINTER(POINTER(AVDictionary))) -> c_int
av_opt_set_dict2(obj: c_void_p, options: POINTER(POINTER(AVDictionary)), search_flags: c_int) -> c_int
av_opt_copy(dest: c_void_p, src: const c_void_p) -> c_int
av_opt_set(obj: c_void_p, name: c_char_p, val: c_char_p, search_flags: c_int) -> c_int
av_opt_set_int(obj: c_void_p, name: c_char_p, val: c_int64, search_flags: c_int) -> c_int
av_opt_set_double(obj: c_void_p, name: c_char_p, val: c_double, search_flags: c_int) -> c_int
av_opt_set_q(obj: c_void_p, name: c_char_p, val: AVRational, search_flags: c_int) -> c_int
av_opt_set_bin(obj: c_void_p, name: c_char_p, val: const POINTER(c_uint8), size: c_int, search_flags: c_int) -> c_int
av_opt_set_image_size(obj: c_void_p, name: c_char_p, w: c_int, h: c_int, search_flags: c_int) -> c_int
av_opt_set_pixel_fmt(obj: c_void_p, name: c_char_p, fmt: AVPixelFormat, search_flags: c_int) -> c_int
av_opt_set_sample_fmt(obj: c_void_p, name: c_char_p, fmt: AVSampleFormat, search_flags: c_int) -> c_int
av_opt_set_video_rate(obj: c_void_p, name: c_char_p, val: AVRational, search_flags: c_int) -> c_int
av_opt_set_chlayout(obj: c_void_p, name: c_char_p, layout: POINTER(AVChannelLayout), search_flags: c_int) -> c_int
av_opt_set_dict_val(obj: c_void_p, name: c_char_p, val: POINTER(AVDictionary), search_flags: c_int) -> c_int
av_opt_set_array(obj: c_void_p, name: c_char_p, search_flags: c_int, start_elem: c_uint, nb_elems: c_uint, val_type: AVOptionType, val: const c_void_p) -> c_int
av_opt_get(obj: c_void_p, name: c_char_p, search_flags: c_int, out_val: POINTER(POINTER(c_uint8))) -> c_int
av_opt_get_int(obj: c_void_p, name: c_char_p, search_flags: c_int, out_val: POINTER(c_int64)) -> c_int
av_opt_get_double(obj: c_void_p, name: c_char_p, search_flags: c_int, out_val: POINTER(c_double)) -> c_int
av_opt_get_q(obj: c_void_p, name: c_char_p, search_flags: c_int, out_val: POINTER(AVRational)) -> c_int
av_opt_get_image_size(obj: c_void_p, name: c_char_p, search_flags: c_int, w_out: POINTER(c_int), h_out: POINTER(c_int)) -> c_int
av_opt_get_pixel_fmt(obj: c_void_p, name: c_char_p, search_flags: c_int, out_fmt: POINTER(AVPixelFormat)) -> c_int
av_opt_get_sample_fmt(obj: c_void_p, name: c_char_p, search_flags: c_int, out_fmt: POINTER(AVSampleFormat)) -> c_int
av_opt_get_video_rate(obj: c_void_p, name: c_char_p, search_flags: c_int, out_val: POINTER(AVRational)) -> c_int
av_opt_get_chlayout(obj: c_void_p, name: c_char_p, search_flags: c_int, layout: POINTER(AVChannelLayout)) -> c_int
av_opt_get_dict_val(obj: c_void_p, name: c_char_p, search_flags: c_int, out_val: POINTER(POINTER(AVDictionary))) -> c_int
av_opt_get_array_size(obj: c_void_p, name: c_char_p, search_flags: c_int, out_val: POINTER(c_uint)) -> c_int
av_opt_get_array(obj: c_void_p, name: c_char_p, search_flags: c_int, start_elem: c_uint, nb_elems: c_uint, out_type: AVOptionType, out_val: c_void_p) -> c_int
av_opt_eval_flags(obj: c_void_p, o: POINTER(AVOption), val: c_char_p, flags_out: POINTER(c_int)) -> c_int
av_opt_eval_int(obj: c_void_p, o: POINTER(AVOption), val: c_char_p, int_out: POINTER(c_int)) -> c_int
av_opt_eval_uint(obj: c_void_p, o: POINTER(AVOption), val: c_char_p, uint_out: POINTER(c_uint)) -> c_int
av_opt_eval_int64(obj: c_void_p, o: POINTER(AVOption), val: c_char_p, int64_out: POINTER(c_int64)) -> c_int
av_opt_eval_float(obj: c_void_p, o: POINTER(AVOption), val: c_char_p, float_out: POINTER(c_float)) -> c_int
av_opt_eval_double(obj: c_void_p, o: POINTER(AVOption), val: c_char_p, double_out: POINTER(c_double)) -> c_int
av_opt_eval_q(obj: c_void_p, o: POINTER(AVOption), val: c_char_p, q_out: POINTER(AVRational)) -> c_int
av_opt_ptr(avclass: POINTER(AVClass), obj: c_void_p, name: c_char_p) -> c_void_p
av_opt_is_set_to_default(obj: c_void_p, o: POINTER(AVOption)) -> c_int
av_opt_is_set_to_default_by_name(obj: c_void_p, name: c_char_p, search_flags: c_int) -> c_int
av_opt_flag_is_set(obj: c_void_p, field_name: c_char_p, flag_name: c_char_p) -> c_int
av_opt_serialize(obj: c_void_p, opt_flags: c_int, flags: c_int, buffer: POINTER(POINTER(c_char)), key_val_sep: c_char, pairs_sep: c_char) -> c_int
av_opt_freep_ranges(ranges: POINTER(POINTER(AVOptionRanges))) -> None
av_opt_query_ranges(_0: POINTER(POINTER(AVOptionRanges)), obj: c_void_p, key: c_char_p, flags: c_int) -> c_int
av_opt_query_ranges_default(_0: POINTER(POINTER(AVOptionRanges)), obj: c_void_p, key: c_char_p, flags: c_int) -> c_int
"""

_macros = """
av_x_if_null(p: c_void_p, x: c_void_p) = c_void_p(c_ssize_t(p if p else x))
AVERROR(e) = -e
AVUNERROR(e) = -e
FFERRTAG(a, b, c, d) = -c_int(a | b << 8 | c << 16 | c_uint(d) << 24)
av_make_error_string(errbuf: POINTER(c_char), errbuf_size: c_size_t, errnum: c_int) -> POINTER(c_char) = do(av_strerror(errnum, errbuf, errbuf_size), errbuf)
AV_VERSION_INT(a, b, c) = a << 16 | b << 8 | c
AV_VERSION_MAJOR(a) = a >> 16
AV_VERSION_MINOR(a) = (a & 0xff00) >> 8
AV_VERSION_MICRO(a) = a & 0xff
av_make_q(num: c_int, den: c_int) = AVRational(num=num, den=den)
av_cmp_q(a: AVRational, b: AVRational) = tmp = a.num * c_int64(b.den) - b.num * c_int64(a.den); c_int((tmp ^ a.den ^ b.den) >> 63) | 1 if tmp else 0 if b.den and a.den else (a.num >> 31) - (b.num >> 31) if a.num and b.num else -2147483648
av_q2d(a: AVRational) = a.num / c_double(a.den)
av_inv_q(q: AVRational) = AVRational(num=q.den, den=q.num)
AV_IS_INPUT_DEVICE(category) = category == 41 or category == 43 or category == 45
AV_IS_OUTPUT_DEVICE(category) = category == 40 or category == 42 or category == 44
AV_LOG_C(x) = x << 8
AV_PIX_FMT_NE(be, le: name) = c_int(f"AV_PIX_FMT_{le}")
av_bprint_is_complete(buf: POINTER(AVBPrint)) -> c_int = buf[0].len < buf[0].size
av_frame_side_data_get(sd: POINTER(POINTER(AVFrameSideData)), nb_sd: c_int, type: AVFrameSideDataType) -> POINTER(AVFrameSideData) = av_frame_side_data_get_c(POINTER(POINTER(AVFrameSideData))(sd), nb_sd, type)
av_image_copy2(dst_data: POINTER(c_uint8) * 4, dst_linesizes: c_int * 4, src_data: POINTER(c_uint8) * 4, src_linesizes: c_int * 4, pix_fmt: AVPixelFormat, width: c_int, height: c_int) -> None = av_image_copy(dst_data, dst_linesizes, POINTER(POINTER(c_uint8))(src_data), src_linesizes, pix_fmt, width, height)
"""

_typed = """
AV_TIME_BASE_Q = AVRational: (1, 1000000)
"""

_constants = """
AVERROR_BSF_NOT_FOUND = -0x465342f8
AVERROR_BUFFER_TOO_SMALL = -1397118274
AVERROR_BUG = -558323010
AVERROR_BUG2 = -541545794
AVERROR_DECODER_NOT_FOUND = -0x434544f8
AVERROR_DEMUXER_NOT_FOUND = -0x4d4544f8
AVERROR_ENCODER_NOT_FOUND = -0x434e45f8
AVERROR_EOF = -541478725
AVERROR_EXIT = -1414092869
AVERROR_EXPERIMENTAL = -0x2bb2afa8
AVERROR_EXTERNAL = -542398533
AVERROR_FILTER_NOT_FOUND = -0x4c4946f8
AVERROR_HTTP_BAD_REQUEST = -0x303034f8
AVERROR_HTTP_FORBIDDEN = -0x333034f8
AVERROR_HTTP_NOT_FOUND = -0x343034f8
AVERROR_HTTP_OTHER_4XX = -0x585834f8
AVERROR_HTTP_SERVER_ERROR = -0x585835f8
AVERROR_HTTP_TOO_MANY_REQUESTS = -0x393234f8
AVERROR_HTTP_UNAUTHORIZED = -0x313034f8
AVERROR_INPUT_CHANGED = -0x636e6701
AVERROR_INVALIDDATA = -1094995529
AVERROR_MUXER_NOT_FOUND = -0x58554df8
AVERROR_OPTION_NOT_FOUND = -0x54504ff8
AVERROR_OUTPUT_CHANGED = -0x636e6702
AVERROR_PATCHWELCOME = -1163346256
AVERROR_PROTOCOL_NOT_FOUND = -0x4f5250f8
AVERROR_STREAM_NOT_FOUND = -0x525453f8
AVERROR_UNKNOWN = -1313558101
AVPALETTE_COUNT = 256
AVPALETTE_SIZE = 1024
AV_BPRINT_SIZE_AUTOMATIC = 1
AV_BPRINT_SIZE_COUNT_ONLY = 0
AV_BPRINT_SIZE_UNLIMITED = 4294967295
AV_BUFFER_FLAG_READONLY = 1
AV_DICT_APPEND = 32
AV_DICT_DONT_OVERWRITE = 16
AV_DICT_DONT_STRDUP_KEY = 4
AV_DICT_DONT_STRDUP_VAL = 8
AV_DICT_IGNORE_SUFFIX = 2
AV_DICT_MATCH_CASE = 1
AV_DICT_MULTIKEY = 64
AV_ERROR_MAX_STRING_SIZE = 64
AV_FOURCC_MAX_STRING_SIZE = 32
AV_FRAME_CROP_UNALIGNED = 1
AV_FRAME_FLAG_CORRUPT = 1
AV_FRAME_FLAG_DISCARD = 4
AV_FRAME_FLAG_INTERLACED = 8
AV_FRAME_FLAG_KEY = 2
AV_FRAME_FLAG_TOP_FIELD_FIRST = 16
AV_FRAME_SIDE_DATA_FLAG_REPLACE = 2
AV_FRAME_SIDE_DATA_FLAG_UNIQUE = 1
AV_HWFRAME_MAP_DIRECT = 8
AV_HWFRAME_MAP_OVERWRITE = 4
AV_HWFRAME_MAP_READ = 1
AV_HWFRAME_MAP_WRITE = 2
AV_LOG_DEBUG = 48
AV_LOG_ERROR = 16
AV_LOG_FATAL = 8
AV_LOG_INFO = 32
AV_LOG_MAX_OFFSET = 64
AV_LOG_PANIC = 0
AV_LOG_PRINT_LEVEL = 2
AV_LOG_QUIET = -8
AV_LOG_SKIP_REPEATED = 1
AV_LOG_TRACE = 56
AV_LOG_VERBOSE = 40
AV_LOG_WARNING = 24
AV_NOPTS_VALUE = -0x8000000000000000
AV_NUM_DATA_POINTERS = 8
AV_OPT_ALLOW_NULL = 4
AV_OPT_ARRAY_REPLACE = 8
AV_OPT_FLAG_AUDIO_PARAM = 8
AV_OPT_FLAG_BSF_PARAM = 256
AV_OPT_FLAG_CHILD_CONSTS = 262144
AV_OPT_FLAG_DECODING_PARAM = 2
AV_OPT_FLAG_DEPRECATED = 131072
AV_OPT_FLAG_ENCODING_PARAM = 1
AV_OPT_FLAG_EXPORT = 64
AV_OPT_FLAG_FILTERING_PARAM = 65536
AV_OPT_FLAG_IMPLICIT_KEY = 1
AV_OPT_FLAG_READONLY = 128
AV_OPT_FLAG_RUNTIME_PARAM = 32768
AV_OPT_FLAG_SUBTITLE_PARAM = 32
AV_OPT_FLAG_VIDEO_PARAM = 16
AV_OPT_MULTI_COMPONENT_RANGE = 4096
AV_OPT_SEARCH_CHILDREN = 1
AV_OPT_SEARCH_FAKE_OBJ = 2
AV_OPT_SERIALIZE_OPT_FLAGS_EXACT = 2
AV_OPT_SERIALIZE_SEARCH_CHILDREN = 4
AV_OPT_SERIALIZE_SKIP_DEFAULTS = 1
AV_PIX_FMT_0BGR32 = 119
AV_PIX_FMT_0RGB32 = 121
AV_PIX_FMT_AYUV64 = 155
AV_PIX_FMT_BAYER_BGGR16 = 143
AV_PIX_FMT_BAYER_GBRG16 = 147
AV_PIX_FMT_BAYER_GRBG16 = 149
AV_PIX_FMT_BAYER_RGGB16 = 145
AV_PIX_FMT_BGR32 = 26
AV_PIX_FMT_BGR32_1 = 25
AV_PIX_FMT_BGR444 = 54
AV_PIX_FMT_BGR48 = 58
AV_PIX_FMT_BGR555 = 43
AV_PIX_FMT_BGR565 = 41
AV_PIX_FMT_BGRA64 = 107
AV_PIX_FMT_FLAG_ALPHA = 128
AV_PIX_FMT_FLAG_BAYER = 256
AV_PIX_FMT_FLAG_BE = 1
AV_PIX_FMT_FLAG_BITSTREAM = 4
AV_PIX_FMT_FLAG_FLOAT = 512
AV_PIX_FMT_FLAG_HWACCEL = 8
AV_PIX_FMT_FLAG_PAL = 2
AV_PIX_FMT_FLAG_PLANAR = 16
AV_PIX_FMT_FLAG_RGB = 32
AV_PIX_FMT_FLAG_XYZ = 1024
AV_PIX_FMT_GBRAP10 = 163
AV_PIX_FMT_GBRAP12 = 161
AV_PIX_FMT_GBRAP14 = 226
AV_PIX_FMT_GBRAP16 = 113
AV_PIX_FMT_GBRAPF32 = 177
AV_PIX_FMT_GBRP10 = 75
AV_PIX_FMT_GBRP12 = 135
AV_PIX_FMT_GBRP14 = 137
AV_PIX_FMT_GBRP16 = 77
AV_PIX_FMT_GBRP9 = 73
AV_PIX_FMT_GBRPF32 = 175
AV_PIX_FMT_GRAY10 = 168
AV_PIX_FMT_GRAY12 = 166
AV_PIX_FMT_GRAY14 = 181
AV_PIX_FMT_GRAY16 = 30
AV_PIX_FMT_GRAY9 = 173
AV_PIX_FMT_GRAYF32 = 183
AV_PIX_FMT_NV20 = 102
AV_PIX_FMT_P010 = 158
AV_PIX_FMT_P012 = 209
AV_PIX_FMT_P016 = 169
AV_PIX_FMT_P210 = 198
AV_PIX_FMT_P212 = 222
AV_PIX_FMT_P216 = 202
AV_PIX_FMT_P410 = 200
AV_PIX_FMT_P412 = 224
AV_PIX_FMT_P416 = 204
AV_PIX_FMT_RGB32 = 28
AV_PIX_FMT_RGB32_1 = 27
AV_PIX_FMT_RGB444 = 52
AV_PIX_FMT_RGB48 = 35
AV_PIX_FMT_RGB555 = 39
AV_PIX_FMT_RGB565 = 37
AV_PIX_FMT_RGBA64 = 105
AV_PIX_FMT_RGBAF16 = 207
AV_PIX_FMT_RGBAF32 = 220
AV_PIX_FMT_RGBF32 = 218
AV_PIX_FMT_X2BGR10 = 195
AV_PIX_FMT_X2RGB10 = 193
AV_PIX_FMT_XV30 = 214
AV_PIX_FMT_XV36 = 216
AV_PIX_FMT_XYZ12 = 99
AV_PIX_FMT_Y210 = 192
AV_PIX_FMT_Y212 = 212
AV_PIX_FMT_YA16 = 110
AV_PIX_FMT_YUV420P10 = 62
AV_PIX_FMT_YUV420P12 = 123
AV_PIX_FMT_YUV420P14 = 125
AV_PIX_FMT_YUV420P16 = 45
AV_PIX_FMT_YUV420P9 = 60
AV_PIX_FMT_YUV422P10 = 64
AV_PIX_FMT_YUV422P12 = 127
AV_PIX_FMT_YUV422P14 = 129
AV_PIX_FMT_YUV422P16 = 47
AV_PIX_FMT_YUV422P9 = 70
AV_PIX_FMT_YUV440P10 = 151
AV_PIX_FMT_YUV440P12 = 153
AV_PIX_FMT_YUV444P10 = 68
AV_PIX_FMT_YUV444P12 = 131
AV_PIX_FMT_YUV444P14 = 133
AV_PIX_FMT_YUV444P16 = 49
AV_PIX_FMT_YUV444P9 = 66
AV_PIX_FMT_YUVA420P10 = 87
AV_PIX_FMT_YUVA420P16 = 93
AV_PIX_FMT_YUVA420P9 = 81
AV_PIX_FMT_YUVA422P10 = 89
AV_PIX_FMT_YUVA422P12 = 185
AV_PIX_FMT_YUVA422P16 = 95
AV_PIX_FMT_YUVA422P9 = 83
AV_PIX_FMT_YUVA444P10 = 91
AV_PIX_FMT_YUVA444P12 = 187
AV_PIX_FMT_YUVA444P16 = 97
AV_PIX_FMT_YUVA444P9 = 85
AV_TIME_BASE = 1000000
AV_VIDEO_MAX_PLANES = 4
FF_API_FRAME_KEY = 1
FF_API_FRAME_PKT = 1
FF_API_H274_FILM_GRAIN_VCS = 1
FF_API_HDR_VIVID_THREE_SPLINE = 1
FF_API_INTERLACED_FRAME = 1
FF_API_MOD_UINTP2 = 1
FF_API_PALETTE_HAS_CHANGED = 1
FF_API_RISCV_FD_ZBA = 1
FF_API_VULKAN_CONTIGUOUS_MEMORY = 1
FF_API_VULKAN_FIXED_QUEUES = 1
FF_DECODE_ERROR_CONCEALMENT_ACTIVE = 4
FF_DECODE_ERROR_DECODE_SLICES = 8
FF_DECODE_ERROR_INVALID_BITSTREAM = 1
FF_DECODE_ERROR_MISSING_REFERENCE = 2
FF_LAMBDA_MAX = 32767
FF_LAMBDA_SCALE = 128
FF_LAMBDA_SHIFT = 7
FF_LOSS_ALPHA = 8
FF_LOSS_CHROMA = 0x20
FF_LOSS_COLORQUANT = 0x10
FF_LOSS_COLORSPACE = 4
FF_LOSS_DEPTH = 2
FF_LOSS_EXCESS_DEPTH = 0x80
FF_LOSS_EXCESS_RESOLUTION = 0x40
FF_LOSS_RESOLUTION = 1
FF_QP2LAMBDA = 118
FF_QUALITY_SCALE = 128
LIBAVUTIL_BUILD = 3876708
LIBAVUTIL_IDENT = 'Lavu59.39.100'
LIBAVUTIL_VERSION_INT = 3876708
LIBAVUTIL_VERSION_MAJOR = 59
LIBAVUTIL_VERSION_MICRO = 100
LIBAVUTIL_VERSION_MINOR = 39
M_1_PIf = 0.31830987334251404
M_2_PIf = 0.6366197466850281
M_2_SQRTPIf = 1.128379225730896
M_Ef = 2.7182817459106445
M_LN10f = 2.3025851249694824
M_LN2f = 0.6931471824645996
M_LOG2_10 = 3.321928094887362
M_LOG2_10f = 3.321928024291992
M_PHI = 1.618033988749895
M_PHIf = 1.6180340051651
M_PI_2f = 1.5707963705062866
M_PI_4f = 0.7853981852531433
M_PIf = 3.1415927410125732
M_SQRT1_2f = 0.7071067690849304
M_SQRT2f = 1.4142135381698608
"""

_skipped = """
av_int_list_length: it follows a pointer
av_fourcc2str: it may return the address of memory of its own: a compound literal
av_err2str: it may return the address of memory of its own: a compound literal
AV_VERSION_DOT: its argument b is the name of a member
AV_VERSION: its argument b is the name of a member
LIBAVUTIL_VERSION: neither a constant nor a type: invalid suffix '.100' on floating constant
av_malloc_attrib: neither a constant nor a type: expected expression
av_alloc_size: it takes any number of arguments
FF_PAD_STRUCTURE: it takes any number of arguments
av_opt_set_int_list: it follows a pointer
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    functions=_functions,
    macros=_macros,
    typed=_typed,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libavutil.so.59',),
)
