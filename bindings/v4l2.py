"""V4L2: the ioctls of video devices, and the controls of stateless codecs: linux/videodev2.h, linux/v4l2-controls.h, linux/media.h.

Made by `autogen regen v4l2` from headers/v4l2.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'linux/media.h': '73faee5a060e7803afe54626cbc2191538e18044a4f13357a4c21b54cf7c7b5d',
    'linux/v4l2-controls.h': '54f98a6357a3e8e0991ab125598ea164134689a51d6099e4934b9c48e30d6b00',
    'linux/videodev2.h': '286ff7c7adc96dd502c9eba64fc752ac46d2798c0a827c38c7d2a0504aa46d8d',
    'artifact': 'ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
v4l2_rect: struct, 16 bytes
  left: __s32 @ 0
  top: __s32 @ 4
  width: __u32 @ 8
  height: __u32 @ 12

v4l2_fract: struct, 8 bytes
  numerator: __u32 @ 0
  denominator: __u32 @ 4

v4l2_area: struct, 8 bytes
  width: __u32 @ 0
  height: __u32 @ 4

v4l2_capability: struct, 104 bytes
  driver: __u8 * 16 @ 0
  card: __u8 * 32 @ 16
  bus_info: __u8 * 32 @ 48
  version: __u32 @ 80
  capabilities: __u32 @ 84
  device_caps: __u32 @ 88
  reserved: __u32 * 3 @ 92

v4l2_pix_format: struct, 48 bytes
  width: __u32 @ 0
  height: __u32 @ 4
  pixelformat: __u32 @ 8
  field: __u32 @ 12
  bytesperline: __u32 @ 16
  sizeimage: __u32 @ 20
  colorspace: __u32 @ 24
  priv: __u32 @ 28
  flags: __u32 @ 32
  : v4l2_pix_format_union_ycbcr_enc @ 36
  quantization: __u32 @ 40
  xfer_func: __u32 @ 44

v4l2_pix_format_union_ycbcr_enc: union, 4 bytes
  ycbcr_enc: __u32 @ 0
  hsv_enc: __u32 @ 0

v4l2_fmtdesc: struct, 64 bytes
  index: __u32 @ 0
  type: __u32 @ 4
  flags: __u32 @ 8
  description: __u8 * 32 @ 12
  pixelformat: __u32 @ 44
  mbus_code: __u32 @ 48
  reserved: __u32 * 3 @ 52

v4l2_frmsize_discrete: struct, 8 bytes
  width: __u32 @ 0
  height: __u32 @ 4

v4l2_frmsize_stepwise: struct, 24 bytes
  min_width: __u32 @ 0
  max_width: __u32 @ 4
  step_width: __u32 @ 8
  min_height: __u32 @ 12
  max_height: __u32 @ 16
  step_height: __u32 @ 20

v4l2_frmsizeenum: struct, 44 bytes
  index: __u32 @ 0
  pixel_format: __u32 @ 4
  type: __u32 @ 8
  : v4l2_frmsizeenum_union_discrete @ 12
  reserved: __u32 * 2 @ 36

v4l2_frmsizeenum_union_discrete: union, 24 bytes
  discrete: v4l2_frmsize_discrete @ 0
  stepwise: v4l2_frmsize_stepwise @ 0

v4l2_frmival_stepwise: struct, 24 bytes
  min: v4l2_fract @ 0
  max: v4l2_fract @ 8
  step: v4l2_fract @ 16

v4l2_frmivalenum: struct, 52 bytes
  index: __u32 @ 0
  pixel_format: __u32 @ 4
  width: __u32 @ 8
  height: __u32 @ 12
  type: __u32 @ 16
  : v4l2_frmivalenum_union_discrete @ 20
  reserved: __u32 * 2 @ 44

v4l2_frmivalenum_union_discrete: union, 24 bytes
  discrete: v4l2_fract @ 0
  stepwise: v4l2_frmival_stepwise @ 0

v4l2_timecode: struct, 16 bytes
  type: __u32 @ 0
  flags: __u32 @ 4
  frames: __u8 @ 8
  seconds: __u8 @ 9
  minutes: __u8 @ 10
  hours: __u8 @ 11
  userbits: __u8 * 4 @ 12

v4l2_jpegcompression: struct, 140 bytes
  quality: c_int @ 0
  APPn: c_int @ 4
  APP_len: c_int @ 8
  APP_data: c_char * 60 @ 12
  COM_len: c_int @ 72
  COM_data: c_char * 60 @ 76
  jpeg_markers: __u32 @ 136

v4l2_requestbuffers: struct, 20 bytes
  count: __u32 @ 0
  type: __u32 @ 4
  memory: __u32 @ 8
  capabilities: __u32 @ 12
  flags: __u8 @ 16
  reserved: __u8 * 3 @ 17

v4l2_plane: struct, 64 bytes
  bytesused: __u32 @ 0
  length: __u32 @ 4
  m: v4l2_plane_m @ 8
  data_offset: __u32 @ 16
  reserved: __u32 * 11 @ 20

v4l2_plane_m: union, 8 bytes
  mem_offset: __u32 @ 0
  userptr: c_ulong @ 0
  fd: __s32 @ 0

v4l2_buffer: struct, 88 bytes
  index: __u32 @ 0
  type: __u32 @ 4
  bytesused: __u32 @ 8
  flags: __u32 @ 12
  field: __u32 @ 16
  timestamp: timeval @ 24
  timecode: v4l2_timecode @ 40
  sequence: __u32 @ 56
  memory: __u32 @ 60
  m: v4l2_buffer_m @ 64
  length: __u32 @ 72
  reserved2: __u32 @ 76
  : v4l2_buffer_union_request_fd @ 80

v4l2_buffer_m: union, 8 bytes
  offset: __u32 @ 0
  userptr: c_ulong @ 0
  planes: POINTER(v4l2_plane) @ 0
  fd: __s32 @ 0

v4l2_buffer_union_request_fd: union, 4 bytes
  request_fd: __s32 @ 0
  reserved: __u32 @ 0

v4l2_exportbuffer: struct, 64 bytes
  type: __u32 @ 0
  index: __u32 @ 4
  plane: __u32 @ 8
  flags: __u32 @ 12
  fd: __s32 @ 16
  reserved: __u32 * 11 @ 20

v4l2_framebuffer: struct, 48 bytes
  capability: __u32 @ 0
  flags: __u32 @ 4
  base: c_void_p @ 8
  fmt: v4l2_framebuffer_fmt @ 16

v4l2_framebuffer_fmt: struct, 32 bytes
  width: __u32 @ 0
  height: __u32 @ 4
  pixelformat: __u32 @ 8
  field: __u32 @ 12
  bytesperline: __u32 @ 16
  sizeimage: __u32 @ 20
  colorspace: __u32 @ 24
  priv: __u32 @ 28

v4l2_clip: struct, 24 bytes
  c: v4l2_rect @ 0
  next: POINTER(v4l2_clip) @ 16

v4l2_window: struct, 56 bytes
  w: v4l2_rect @ 0
  field: __u32 @ 16
  chromakey: __u32 @ 20
  clips: POINTER(v4l2_clip) @ 24
  clipcount: __u32 @ 32
  bitmap: c_void_p @ 40
  global_alpha: __u8 @ 48

v4l2_captureparm: struct, 40 bytes
  capability: __u32 @ 0
  capturemode: __u32 @ 4
  timeperframe: v4l2_fract @ 8
  extendedmode: __u32 @ 16
  readbuffers: __u32 @ 20
  reserved: __u32 * 4 @ 24

v4l2_outputparm: struct, 40 bytes
  capability: __u32 @ 0
  outputmode: __u32 @ 4
  timeperframe: v4l2_fract @ 8
  extendedmode: __u32 @ 16
  writebuffers: __u32 @ 20
  reserved: __u32 * 4 @ 24

v4l2_cropcap: struct, 44 bytes
  type: __u32 @ 0
  bounds: v4l2_rect @ 4
  defrect: v4l2_rect @ 20
  pixelaspect: v4l2_fract @ 36

v4l2_crop: struct, 20 bytes
  type: __u32 @ 0
  c: v4l2_rect @ 4

v4l2_selection: struct, 64 bytes
  type: __u32 @ 0
  target: __u32 @ 4
  flags: __u32 @ 8
  r: v4l2_rect @ 12
  reserved: __u32 * 9 @ 28

v4l2_standard: struct, 72 bytes
  index: __u32 @ 0
  id: v4l2_std_id @ 8
  name: __u8 * 24 @ 16
  frameperiod: v4l2_fract @ 40
  framelines: __u32 @ 48
  reserved: __u32 * 4 @ 52

v4l2_bt_timings: struct, 124 bytes, pack 1
  width: __u32 @ 0
  height: __u32 @ 4
  interlaced: __u32 @ 8
  polarities: __u32 @ 12
  pixelclock: __u64 @ 16
  hfrontporch: __u32 @ 24
  hsync: __u32 @ 28
  hbackporch: __u32 @ 32
  vfrontporch: __u32 @ 36
  vsync: __u32 @ 40
  vbackporch: __u32 @ 44
  il_vfrontporch: __u32 @ 48
  il_vsync: __u32 @ 52
  il_vbackporch: __u32 @ 56
  standards: __u32 @ 60
  flags: __u32 @ 64
  picture_aspect: v4l2_fract @ 68
  cea861_vic: __u8 @ 76
  hdmi_vic: __u8 @ 77
  reserved: __u8 * 46 @ 78

v4l2_dv_timings: struct, 132 bytes, pack 1
  type: __u32 @ 0
  : v4l2_dv_timings_union_bt @ 4

v4l2_dv_timings_union_bt: union, 128 bytes
  bt: v4l2_bt_timings @ 0
  reserved: __u32 * 32 @ 0

v4l2_enum_dv_timings: struct, 148 bytes
  index: __u32 @ 0
  pad: __u32 @ 4
  reserved: __u32 * 2 @ 8
  timings: v4l2_dv_timings @ 16

v4l2_bt_timings_cap: struct, 104 bytes, pack 1
  min_width: __u32 @ 0
  max_width: __u32 @ 4
  min_height: __u32 @ 8
  max_height: __u32 @ 12
  min_pixelclock: __u64 @ 16
  max_pixelclock: __u64 @ 24
  standards: __u32 @ 32
  capabilities: __u32 @ 36
  reserved: __u32 * 16 @ 40

v4l2_dv_timings_cap: struct, 144 bytes
  type: __u32 @ 0
  pad: __u32 @ 4
  reserved: __u32 * 2 @ 8
  : v4l2_dv_timings_cap_union_bt @ 16

v4l2_dv_timings_cap_union_bt: union, 128 bytes
  bt: v4l2_bt_timings_cap @ 0
  raw_data: __u32 * 32 @ 0

v4l2_input: struct, 80 bytes
  index: __u32 @ 0
  name: __u8 * 32 @ 4
  type: __u32 @ 36
  audioset: __u32 @ 40
  tuner: __u32 @ 44
  std: v4l2_std_id @ 48
  status: __u32 @ 56
  capabilities: __u32 @ 60
  reserved: __u32 * 3 @ 64

v4l2_output: struct, 72 bytes
  index: __u32 @ 0
  name: __u8 * 32 @ 4
  type: __u32 @ 36
  audioset: __u32 @ 40
  modulator: __u32 @ 44
  std: v4l2_std_id @ 48
  capabilities: __u32 @ 56
  reserved: __u32 * 3 @ 60

v4l2_control: struct, 8 bytes
  id: __u32 @ 0
  value: __s32 @ 4

v4l2_ext_control: struct, 20 bytes, pack 1
  id: __u32 @ 0
  size: __u32 @ 4
  reserved2: __u32 * 1 @ 8
  : v4l2_ext_control_union_value @ 12

v4l2_ext_control_union_value: union, 8 bytes, pack 1, by address
  value: __s32 @ 0
  value64: __s64 @ 0
  string: POINTER(c_char) @ 0
  p_u8: POINTER(__u8) @ 0
  p_u16: POINTER(__u16) @ 0
  p_u32: POINTER(__u32) @ 0
  p_s32: POINTER(__s32) @ 0
  p_s64: POINTER(__s64) @ 0
  p_area: POINTER(v4l2_area) @ 0
  p_rect: POINTER(v4l2_rect) @ 0
  p_h264_sps: POINTER(v4l2_ctrl_h264_sps) @ 0
  p_h264_pps: POINTER(v4l2_ctrl_h264_pps) @ 0
  p_h264_scaling_matrix: POINTER(v4l2_ctrl_h264_scaling_matrix) @ 0
  p_h264_pred_weights: POINTER(v4l2_ctrl_h264_pred_weights) @ 0
  p_h264_slice_params: POINTER(v4l2_ctrl_h264_slice_params) @ 0
  p_h264_decode_params: POINTER(v4l2_ctrl_h264_decode_params) @ 0
  p_fwht_params: POINTER(v4l2_ctrl_fwht_params) @ 0
  p_vp8_frame: POINTER(v4l2_ctrl_vp8_frame) @ 0
  p_mpeg2_sequence: POINTER(v4l2_ctrl_mpeg2_sequence) @ 0
  p_mpeg2_picture: POINTER(v4l2_ctrl_mpeg2_picture) @ 0
  p_mpeg2_quantisation: POINTER(v4l2_ctrl_mpeg2_quantisation) @ 0
  p_vp9_compressed_hdr_probs: POINTER(v4l2_ctrl_vp9_compressed_hdr) @ 0
  p_vp9_frame: POINTER(v4l2_ctrl_vp9_frame) @ 0
  p_hevc_sps: POINTER(v4l2_ctrl_hevc_sps) @ 0
  p_hevc_pps: POINTER(v4l2_ctrl_hevc_pps) @ 0
  p_hevc_slice_params: POINTER(v4l2_ctrl_hevc_slice_params) @ 0
  p_hevc_scaling_matrix: POINTER(v4l2_ctrl_hevc_scaling_matrix) @ 0
  p_hevc_decode_params: POINTER(v4l2_ctrl_hevc_decode_params) @ 0
  p_av1_sequence: POINTER(v4l2_ctrl_av1_sequence) @ 0
  p_av1_tile_group_entry: POINTER(v4l2_ctrl_av1_tile_group_entry) @ 0
  p_av1_frame: POINTER(v4l2_ctrl_av1_frame) @ 0
  p_av1_film_grain: POINTER(v4l2_ctrl_av1_film_grain) @ 0
  p_hdr10_cll_info: POINTER(v4l2_ctrl_hdr10_cll_info) @ 0
  p_hdr10_mastering_display: POINTER(v4l2_ctrl_hdr10_mastering_display) @ 0
  ptr: c_void_p @ 0

v4l2_ext_controls: struct, 32 bytes
  : v4l2_ext_controls_union_ctrl_class @ 0
  count: __u32 @ 4
  error_idx: __u32 @ 8
  request_fd: __s32 @ 12
  reserved: __u32 * 1 @ 16
  controls: POINTER(v4l2_ext_control) @ 24

v4l2_ext_controls_union_ctrl_class: union, 4 bytes
  ctrl_class: __u32 @ 0
  which: __u32 @ 0

v4l2_queryctrl: struct, 68 bytes
  id: __u32 @ 0
  type: __u32 @ 4
  name: __u8 * 32 @ 8
  minimum: __s32 @ 40
  maximum: __s32 @ 44
  step: __s32 @ 48
  default_value: __s32 @ 52
  flags: __u32 @ 56
  reserved: __u32 * 2 @ 60

v4l2_query_ext_ctrl: struct, 232 bytes
  id: __u32 @ 0
  type: __u32 @ 4
  name: c_char * 32 @ 8
  minimum: __s64 @ 40
  maximum: __s64 @ 48
  step: __u64 @ 56
  default_value: __s64 @ 64
  flags: __u32 @ 72
  elem_size: __u32 @ 76
  elems: __u32 @ 80
  nr_of_dims: __u32 @ 84
  dims: __u32 * 4 @ 88
  reserved: __u32 * 32 @ 104

v4l2_querymenu: struct, 44 bytes, pack 1
  id: __u32 @ 0
  index: __u32 @ 4
  : v4l2_querymenu_union_name @ 8
  reserved: __u32 @ 40

v4l2_querymenu_union_name: union, 32 bytes
  name: __u8 * 32 @ 0
  value: __s64 @ 0

v4l2_tuner: struct, 84 bytes
  index: __u32 @ 0
  name: __u8 * 32 @ 4
  type: __u32 @ 36
  capability: __u32 @ 40
  rangelow: __u32 @ 44
  rangehigh: __u32 @ 48
  rxsubchans: __u32 @ 52
  audmode: __u32 @ 56
  signal: __s32 @ 60
  afc: __s32 @ 64
  reserved: __u32 * 4 @ 68

v4l2_modulator: struct, 68 bytes
  index: __u32 @ 0
  name: __u8 * 32 @ 4
  capability: __u32 @ 36
  rangelow: __u32 @ 40
  rangehigh: __u32 @ 44
  txsubchans: __u32 @ 48
  type: __u32 @ 52
  reserved: __u32 * 3 @ 56

v4l2_frequency: struct, 44 bytes
  tuner: __u32 @ 0
  type: __u32 @ 4
  frequency: __u32 @ 8
  reserved: __u32 * 8 @ 12

v4l2_frequency_band: struct, 64 bytes
  tuner: __u32 @ 0
  type: __u32 @ 4
  index: __u32 @ 8
  capability: __u32 @ 12
  rangelow: __u32 @ 16
  rangehigh: __u32 @ 20
  modulation: __u32 @ 24
  reserved: __u32 * 9 @ 28

v4l2_hw_freq_seek: struct, 48 bytes
  tuner: __u32 @ 0
  type: __u32 @ 4
  seek_upward: __u32 @ 8
  wrap_around: __u32 @ 12
  spacing: __u32 @ 16
  rangelow: __u32 @ 20
  rangehigh: __u32 @ 24
  reserved: __u32 * 5 @ 28

v4l2_rds_data: struct, 3 bytes
  lsb: __u8 @ 0
  msb: __u8 @ 1
  block: __u8 @ 2

v4l2_audio: struct, 52 bytes
  index: __u32 @ 0
  name: __u8 * 32 @ 4
  capability: __u32 @ 36
  mode: __u32 @ 40
  reserved: __u32 * 2 @ 44

v4l2_audioout: struct, 52 bytes
  index: __u32 @ 0
  name: __u8 * 32 @ 4
  capability: __u32 @ 36
  mode: __u32 @ 40
  reserved: __u32 * 2 @ 44

v4l2_enc_idx_entry: struct, 32 bytes
  offset: __u64 @ 0
  pts: __u64 @ 8
  length: __u32 @ 16
  flags: __u32 @ 20
  reserved: __u32 * 2 @ 24

v4l2_enc_idx: struct, 2072 bytes
  entries: __u32 @ 0
  entries_cap: __u32 @ 4
  reserved: __u32 * 4 @ 8
  entry: v4l2_enc_idx_entry * 64 @ 24

v4l2_encoder_cmd: struct, 40 bytes
  cmd: __u32 @ 0
  flags: __u32 @ 4
  : v4l2_encoder_cmd_union_raw @ 8

v4l2_encoder_cmd_union_raw: union, 32 bytes
  raw: v4l2_encoder_cmd_union_raw_raw @ 0

v4l2_encoder_cmd_union_raw_raw: struct, 32 bytes
  data: __u32 * 8 @ 0

v4l2_decoder_cmd: struct, 72 bytes
  cmd: __u32 @ 0
  flags: __u32 @ 4
  : v4l2_decoder_cmd_union_stop @ 8

v4l2_decoder_cmd_union_stop: union, 64 bytes
  stop: v4l2_decoder_cmd_union_stop_stop @ 0
  start: v4l2_decoder_cmd_union_stop_start @ 0
  raw: v4l2_decoder_cmd_union_stop_raw @ 0

v4l2_decoder_cmd_union_stop_stop: struct, 8 bytes
  pts: __u64 @ 0

v4l2_decoder_cmd_union_stop_start: struct, 8 bytes
  speed: __s32 @ 0
  format: __u32 @ 4

v4l2_decoder_cmd_union_stop_raw: struct, 64 bytes
  data: __u32 * 16 @ 0

v4l2_vbi_format: struct, 44 bytes
  sampling_rate: __u32 @ 0
  offset: __u32 @ 4
  samples_per_line: __u32 @ 8
  sample_format: __u32 @ 12
  start: __s32 * 2 @ 16
  count: __u32 * 2 @ 24
  flags: __u32 @ 32
  reserved: __u32 * 2 @ 36

v4l2_sliced_vbi_format: struct, 112 bytes
  service_set: __u16 @ 0
  service_lines: __u16 * 24 * 2 @ 2
  io_size: __u32 @ 100
  reserved: __u32 * 2 @ 104

v4l2_sliced_vbi_cap: struct, 116 bytes
  service_set: __u16 @ 0
  service_lines: __u16 * 24 * 2 @ 2
  type: __u32 @ 100
  reserved: __u32 * 3 @ 104

v4l2_sliced_vbi_data: struct, 64 bytes
  id: __u32 @ 0
  field: __u32 @ 4
  line: __u32 @ 8
  reserved: __u32 @ 12
  data: __u8 * 48 @ 16

v4l2_mpeg_vbi_itv0_line: struct, 43 bytes
  id: __u8 @ 0
  data: __u8 * 42 @ 1

v4l2_mpeg_vbi_itv0: struct, 1513 bytes, pack 1
  linemask: __le32 * 2 @ 0
  line: v4l2_mpeg_vbi_itv0_line * 35 @ 8

v4l2_mpeg_vbi_ITV0: struct, 1548 bytes
  line: v4l2_mpeg_vbi_itv0_line * 36 @ 0

v4l2_mpeg_vbi_fmt_ivtv: struct, 1552 bytes
  magic: __u8 * 4 @ 0
  : v4l2_mpeg_vbi_fmt_ivtv_union_itv0 @ 4

v4l2_mpeg_vbi_fmt_ivtv_union_itv0: union, 1548 bytes
  itv0: v4l2_mpeg_vbi_itv0 @ 0
  ITV0: v4l2_mpeg_vbi_ITV0 @ 0

v4l2_plane_pix_format: struct, 20 bytes, pack 1
  sizeimage: __u32 @ 0
  bytesperline: __u32 @ 4
  reserved: __u16 * 6 @ 8

v4l2_pix_format_mplane: struct, 192 bytes, pack 1
  width: __u32 @ 0
  height: __u32 @ 4
  pixelformat: __u32 @ 8
  field: __u32 @ 12
  colorspace: __u32 @ 16
  plane_fmt: v4l2_plane_pix_format * 8 @ 20
  num_planes: __u8 @ 180
  flags: __u8 @ 181
  : v4l2_pix_format_mplane_union_ycbcr_enc @ 182
  quantization: __u8 @ 183
  xfer_func: __u8 @ 184
  reserved: __u8 * 7 @ 185

v4l2_pix_format_mplane_union_ycbcr_enc: union, 1 bytes
  ycbcr_enc: __u8 @ 0
  hsv_enc: __u8 @ 0

v4l2_sdr_format: struct, 32 bytes, pack 1
  pixelformat: __u32 @ 0
  buffersize: __u32 @ 4
  reserved: __u8 * 24 @ 8

v4l2_meta_format: struct, 20 bytes, pack 1
  dataformat: __u32 @ 0
  buffersize: __u32 @ 4
  width: __u32 @ 8
  height: __u32 @ 12
  bytesperline: __u32 @ 16

v4l2_format: struct, 208 bytes
  type: __u32 @ 0
  fmt: v4l2_format_fmt @ 8

v4l2_format_fmt: union, 200 bytes
  pix: v4l2_pix_format @ 0
  pix_mp: v4l2_pix_format_mplane @ 0
  win: v4l2_window @ 0
  vbi: v4l2_vbi_format @ 0
  sliced: v4l2_sliced_vbi_format @ 0
  sdr: v4l2_sdr_format @ 0
  meta: v4l2_meta_format @ 0
  raw_data: __u8 * 200 @ 0

v4l2_streamparm: struct, 204 bytes
  type: __u32 @ 0
  parm: v4l2_streamparm_parm @ 4

v4l2_streamparm_parm: union, 200 bytes
  capture: v4l2_captureparm @ 0
  output: v4l2_outputparm @ 0
  raw_data: __u8 * 200 @ 0

v4l2_event_vsync: struct, 1 bytes
  field: __u8 @ 0

v4l2_event_ctrl: struct, 40 bytes
  changes: __u32 @ 0
  type: __u32 @ 4
  : v4l2_event_ctrl_union_value @ 8
  flags: __u32 @ 16
  minimum: __s32 @ 20
  maximum: __s32 @ 24
  step: __s32 @ 28
  default_value: __s32 @ 32

v4l2_event_ctrl_union_value: union, 8 bytes
  value: __s32 @ 0
  value64: __s64 @ 0

v4l2_event_frame_sync: struct, 4 bytes
  frame_sequence: __u32 @ 0

v4l2_event_src_change: struct, 4 bytes
  changes: __u32 @ 0

v4l2_event_motion_det: struct, 12 bytes
  flags: __u32 @ 0
  frame_sequence: __u32 @ 4
  region_mask: __u32 @ 8

v4l2_event: struct, 136 bytes
  type: __u32 @ 0
  u: v4l2_event_u @ 8
  pending: __u32 @ 72
  sequence: __u32 @ 76
  timestamp: timespec @ 80
  id: __u32 @ 96
  reserved: __u32 * 8 @ 100

v4l2_event_u: union, 64 bytes
  vsync: v4l2_event_vsync @ 0
  ctrl: v4l2_event_ctrl @ 0
  frame_sync: v4l2_event_frame_sync @ 0
  src_change: v4l2_event_src_change @ 0
  motion_det: v4l2_event_motion_det @ 0
  data: __u8 * 64 @ 0

v4l2_event_subscription: struct, 32 bytes
  type: __u32 @ 0
  id: __u32 @ 4
  flags: __u32 @ 8
  reserved: __u32 * 5 @ 12

v4l2_dbg_match: struct, 36 bytes, pack 1
  type: __u32 @ 0
  : v4l2_dbg_match_union_addr @ 4

v4l2_dbg_match_union_addr: union, 32 bytes
  addr: __u32 @ 0
  name: c_char * 32 @ 0

v4l2_dbg_register: struct, 56 bytes, pack 1
  match: v4l2_dbg_match @ 0
  size: __u32 @ 36
  reg: __u64 @ 40
  val: __u64 @ 48

v4l2_dbg_chip_info: struct, 200 bytes, pack 1
  match: v4l2_dbg_match @ 0
  name: c_char * 32 @ 36
  flags: __u32 @ 68
  reserved: __u32 * 32 @ 72

v4l2_create_buffers: struct, 256 bytes
  index: __u32 @ 0
  count: __u32 @ 4
  memory: __u32 @ 8
  format: v4l2_format @ 16
  capabilities: __u32 @ 224
  flags: __u32 @ 228
  max_num_buffers: __u32 @ 232
  reserved: __u32 * 5 @ 236

v4l2_remove_buffers: struct, 64 bytes
  index: __u32 @ 0
  count: __u32 @ 4
  type: __u32 @ 8
  reserved: __u32 * 13 @ 12

timeval: struct, 16 bytes
  tv_sec: __time_t @ 0
  tv_usec: __suseconds_t @ 8

timespec: struct, 16 bytes
  tv_sec: __time_t @ 0
  tv_nsec: __syscall_slong_t @ 8

v4l2_edid: struct, 40 bytes
  pad: __u32 @ 0
  start_block: __u32 @ 4
  blocks: __u32 @ 8
  reserved: __u32 * 5 @ 12
  edid: POINTER(__u8) @ 32

v4l2_ctrl_h264_sps: struct, 1048 bytes
  profile_idc: __u8 @ 0
  constraint_set_flags: __u8 @ 1
  level_idc: __u8 @ 2
  seq_parameter_set_id: __u8 @ 3
  chroma_format_idc: __u8 @ 4
  bit_depth_luma_minus8: __u8 @ 5
  bit_depth_chroma_minus8: __u8 @ 6
  log2_max_frame_num_minus4: __u8 @ 7
  pic_order_cnt_type: __u8 @ 8
  log2_max_pic_order_cnt_lsb_minus4: __u8 @ 9
  max_num_ref_frames: __u8 @ 10
  num_ref_frames_in_pic_order_cnt_cycle: __u8 @ 11
  offset_for_ref_frame: __s32 * 255 @ 12
  offset_for_non_ref_pic: __s32 @ 1032
  offset_for_top_to_bottom_field: __s32 @ 1036
  pic_width_in_mbs_minus1: __u16 @ 1040
  pic_height_in_map_units_minus1: __u16 @ 1042
  flags: __u32 @ 1044

v4l2_ctrl_h264_pps: struct, 12 bytes
  pic_parameter_set_id: __u8 @ 0
  seq_parameter_set_id: __u8 @ 1
  num_slice_groups_minus1: __u8 @ 2
  num_ref_idx_l0_default_active_minus1: __u8 @ 3
  num_ref_idx_l1_default_active_minus1: __u8 @ 4
  weighted_bipred_idc: __u8 @ 5
  pic_init_qp_minus26: __s8 @ 6
  pic_init_qs_minus26: __s8 @ 7
  chroma_qp_index_offset: __s8 @ 8
  second_chroma_qp_index_offset: __s8 @ 9
  flags: __u16 @ 10

v4l2_ctrl_h264_scaling_matrix: struct, 480 bytes
  scaling_list_4x4: __u8 * 16 * 6 @ 0
  scaling_list_8x8: __u8 * 64 * 6 @ 96

v4l2_h264_weight_factors: struct, 384 bytes
  luma_weight: __s16 * 32 @ 0
  luma_offset: __s16 * 32 @ 64
  chroma_weight: __s16 * 2 * 32 @ 128
  chroma_offset: __s16 * 2 * 32 @ 256

v4l2_ctrl_h264_pred_weights: struct, 772 bytes
  luma_log2_weight_denom: __u16 @ 0
  chroma_log2_weight_denom: __u16 @ 2
  weight_factors: v4l2_h264_weight_factors * 2 @ 4

v4l2_h264_reference: struct, 2 bytes
  fields: __u8 @ 0
  index: __u8 @ 1

v4l2_ctrl_h264_slice_params: struct, 152 bytes
  header_bit_size: __u32 @ 0
  first_mb_in_slice: __u32 @ 4
  slice_type: __u8 @ 8
  colour_plane_id: __u8 @ 9
  redundant_pic_cnt: __u8 @ 10
  cabac_init_idc: __u8 @ 11
  slice_qp_delta: __s8 @ 12
  slice_qs_delta: __s8 @ 13
  disable_deblocking_filter_idc: __u8 @ 14
  slice_alpha_c0_offset_div2: __s8 @ 15
  slice_beta_offset_div2: __s8 @ 16
  num_ref_idx_l0_active_minus1: __u8 @ 17
  num_ref_idx_l1_active_minus1: __u8 @ 18
  reserved: __u8 @ 19
  ref_pic_list0: v4l2_h264_reference * 32 @ 20
  ref_pic_list1: v4l2_h264_reference * 32 @ 84
  flags: __u32 @ 148

v4l2_h264_dpb_entry: struct, 32 bytes
  reference_ts: __u64 @ 0
  pic_num: __u32 @ 8
  frame_num: __u16 @ 12
  fields: __u8 @ 14
  reserved: __u8 * 5 @ 15
  top_field_order_cnt: __s32 @ 20
  bottom_field_order_cnt: __s32 @ 24
  flags: __u32 @ 28

v4l2_ctrl_h264_decode_params: struct, 560 bytes
  dpb: v4l2_h264_dpb_entry * 16 @ 0
  nal_ref_idc: __u16 @ 512
  frame_num: __u16 @ 514
  top_field_order_cnt: __s32 @ 516
  bottom_field_order_cnt: __s32 @ 520
  idr_pic_id: __u16 @ 524
  pic_order_cnt_lsb: __u16 @ 526
  delta_pic_order_cnt_bottom: __s32 @ 528
  delta_pic_order_cnt0: __s32 @ 532
  delta_pic_order_cnt1: __s32 @ 536
  dec_ref_pic_marking_bit_size: __u32 @ 540
  pic_order_cnt_bit_size: __u32 @ 544
  slice_group_change_cycle: __u32 @ 548
  reserved: __u32 @ 552
  flags: __u32 @ 556

v4l2_ctrl_fwht_params: struct, 40 bytes
  backward_ref_ts: __u64 @ 0
  version: __u32 @ 8
  width: __u32 @ 12
  height: __u32 @ 16
  flags: __u32 @ 20
  colorspace: __u32 @ 24
  xfer_func: __u32 @ 28
  ycbcr_enc: __u32 @ 32
  quantization: __u32 @ 36

v4l2_vp8_segment: struct, 16 bytes
  quant_update: __s8 * 4 @ 0
  lf_update: __s8 * 4 @ 4
  segment_probs: __u8 * 3 @ 8
  padding: __u8 @ 11
  flags: __u32 @ 12

v4l2_vp8_loop_filter: struct, 16 bytes
  ref_frm_delta: __s8 * 4 @ 0
  mb_mode_delta: __s8 * 4 @ 4
  sharpness_level: __u8 @ 8
  level: __u8 @ 9
  padding: __u16 @ 10
  flags: __u32 @ 12

v4l2_vp8_quantization: struct, 8 bytes
  y_ac_qi: __u8 @ 0
  y_dc_delta: __s8 @ 1
  y2_dc_delta: __s8 @ 2
  y2_ac_delta: __s8 @ 3
  uv_dc_delta: __s8 @ 4
  uv_ac_delta: __s8 @ 5
  padding: __u16 @ 6

v4l2_vp8_entropy: struct, 1104 bytes
  coeff_probs: __u8 * 11 * 3 * 8 * 4 @ 0
  y_mode_probs: __u8 * 4 @ 1056
  uv_mode_probs: __u8 * 3 @ 1060
  mv_probs: __u8 * 19 * 2 @ 1063
  padding: __u8 * 3 @ 1101

v4l2_vp8_entropy_coder_state: struct, 4 bytes
  range: __u8 @ 0
  value: __u8 @ 1
  bit_count: __u8 @ 2
  padding: __u8 @ 3

v4l2_ctrl_vp8_frame: struct, 1232 bytes
  segment: v4l2_vp8_segment @ 0
  lf: v4l2_vp8_loop_filter @ 16
  quant: v4l2_vp8_quantization @ 32
  entropy: v4l2_vp8_entropy @ 40
  coder_state: v4l2_vp8_entropy_coder_state @ 1144
  width: __u16 @ 1148
  height: __u16 @ 1150
  horizontal_scale: __u8 @ 1152
  vertical_scale: __u8 @ 1153
  version: __u8 @ 1154
  prob_skip_false: __u8 @ 1155
  prob_intra: __u8 @ 1156
  prob_last: __u8 @ 1157
  prob_gf: __u8 @ 1158
  num_dct_parts: __u8 @ 1159
  first_part_size: __u32 @ 1160
  first_part_header_bits: __u32 @ 1164
  dct_part_sizes: __u32 * 8 @ 1168
  last_frame_ts: __u64 @ 1200
  golden_frame_ts: __u64 @ 1208
  alt_frame_ts: __u64 @ 1216
  flags: __u64 @ 1224

v4l2_ctrl_mpeg2_sequence: struct, 12 bytes
  horizontal_size: __u16 @ 0
  vertical_size: __u16 @ 2
  vbv_buffer_size: __u32 @ 4
  profile_and_level_indication: __u16 @ 8
  chroma_format: __u8 @ 10
  flags: __u8 @ 11

v4l2_ctrl_mpeg2_picture: struct, 32 bytes
  backward_ref_ts: __u64 @ 0
  forward_ref_ts: __u64 @ 8
  flags: __u32 @ 16
  f_code: __u8 * 2 * 2 @ 20
  picture_coding_type: __u8 @ 24
  picture_structure: __u8 @ 25
  intra_dc_precision: __u8 @ 26
  reserved: __u8 * 5 @ 27

v4l2_ctrl_mpeg2_quantisation: struct, 256 bytes
  intra_quantiser_matrix: __u8 * 64 @ 0
  non_intra_quantiser_matrix: __u8 * 64 @ 64
  chroma_intra_quantiser_matrix: __u8 * 64 @ 128
  chroma_non_intra_quantiser_matrix: __u8 * 64 @ 192

v4l2_ctrl_hevc_sps: struct, 40 bytes
  video_parameter_set_id: __u8 @ 0
  seq_parameter_set_id: __u8 @ 1
  pic_width_in_luma_samples: __u16 @ 2
  pic_height_in_luma_samples: __u16 @ 4
  bit_depth_luma_minus8: __u8 @ 6
  bit_depth_chroma_minus8: __u8 @ 7
  log2_max_pic_order_cnt_lsb_minus4: __u8 @ 8
  sps_max_dec_pic_buffering_minus1: __u8 @ 9
  sps_max_num_reorder_pics: __u8 @ 10
  sps_max_latency_increase_plus1: __u8 @ 11
  log2_min_luma_coding_block_size_minus3: __u8 @ 12
  log2_diff_max_min_luma_coding_block_size: __u8 @ 13
  log2_min_luma_transform_block_size_minus2: __u8 @ 14
  log2_diff_max_min_luma_transform_block_size: __u8 @ 15
  max_transform_hierarchy_depth_inter: __u8 @ 16
  max_transform_hierarchy_depth_intra: __u8 @ 17
  pcm_sample_bit_depth_luma_minus1: __u8 @ 18
  pcm_sample_bit_depth_chroma_minus1: __u8 @ 19
  log2_min_pcm_luma_coding_block_size_minus3: __u8 @ 20
  log2_diff_max_min_pcm_luma_coding_block_size: __u8 @ 21
  num_short_term_ref_pic_sets: __u8 @ 22
  num_long_term_ref_pics_sps: __u8 @ 23
  chroma_format_idc: __u8 @ 24
  sps_max_sub_layers_minus1: __u8 @ 25
  reserved: __u8 * 6 @ 26
  flags: __u64 @ 32

v4l2_ctrl_hevc_pps: struct, 64 bytes
  pic_parameter_set_id: __u8 @ 0
  num_extra_slice_header_bits: __u8 @ 1
  num_ref_idx_l0_default_active_minus1: __u8 @ 2
  num_ref_idx_l1_default_active_minus1: __u8 @ 3
  init_qp_minus26: __s8 @ 4
  diff_cu_qp_delta_depth: __u8 @ 5
  pps_cb_qp_offset: __s8 @ 6
  pps_cr_qp_offset: __s8 @ 7
  num_tile_columns_minus1: __u8 @ 8
  num_tile_rows_minus1: __u8 @ 9
  column_width_minus1: __u8 * 20 @ 10
  row_height_minus1: __u8 * 22 @ 30
  pps_beta_offset_div2: __s8 @ 52
  pps_tc_offset_div2: __s8 @ 53
  log2_parallel_merge_level_minus2: __u8 @ 54
  reserved: __u8 @ 55
  flags: __u64 @ 56

v4l2_hevc_dpb_entry: struct, 16 bytes
  timestamp: __u64 @ 0
  flags: __u8 @ 8
  field_pic: __u8 @ 9
  reserved: __u16 @ 10
  pic_order_cnt_val: __s32 @ 12

v4l2_hevc_pred_weight_table: struct, 194 bytes
  delta_luma_weight_l0: __s8 * 16 @ 0
  luma_offset_l0: __s8 * 16 @ 16
  delta_chroma_weight_l0: __s8 * 2 * 16 @ 32
  chroma_offset_l0: __s8 * 2 * 16 @ 64
  delta_luma_weight_l1: __s8 * 16 @ 96
  luma_offset_l1: __s8 * 16 @ 112
  delta_chroma_weight_l1: __s8 * 2 * 16 @ 128
  chroma_offset_l1: __s8 * 2 * 16 @ 160
  luma_log2_weight_denom: __u8 @ 192
  delta_chroma_log2_weight_denom: __s8 @ 193

v4l2_ctrl_hevc_slice_params: struct, 280 bytes
  bit_size: __u32 @ 0
  data_byte_offset: __u32 @ 4
  num_entry_point_offsets: __u32 @ 8
  nal_unit_type: __u8 @ 12
  nuh_temporal_id_plus1: __u8 @ 13
  slice_type: __u8 @ 14
  colour_plane_id: __u8 @ 15
  slice_pic_order_cnt: __s32 @ 16
  num_ref_idx_l0_active_minus1: __u8 @ 20
  num_ref_idx_l1_active_minus1: __u8 @ 21
  collocated_ref_idx: __u8 @ 22
  five_minus_max_num_merge_cand: __u8 @ 23
  slice_qp_delta: __s8 @ 24
  slice_cb_qp_offset: __s8 @ 25
  slice_cr_qp_offset: __s8 @ 26
  slice_act_y_qp_offset: __s8 @ 27
  slice_act_cb_qp_offset: __s8 @ 28
  slice_act_cr_qp_offset: __s8 @ 29
  slice_beta_offset_div2: __s8 @ 30
  slice_tc_offset_div2: __s8 @ 31
  pic_struct: __u8 @ 32
  reserved0: __u8 * 3 @ 33
  slice_segment_addr: __u32 @ 36
  ref_idx_l0: __u8 * 16 @ 40
  ref_idx_l1: __u8 * 16 @ 56
  short_term_ref_pic_set_size: __u16 @ 72
  long_term_ref_pic_set_size: __u16 @ 74
  pred_weight_table: v4l2_hevc_pred_weight_table @ 76
  reserved1: __u8 * 2 @ 270
  flags: __u64 @ 272

v4l2_ctrl_hevc_decode_params: struct, 328 bytes
  pic_order_cnt_val: __s32 @ 0
  short_term_ref_pic_set_size: __u16 @ 4
  long_term_ref_pic_set_size: __u16 @ 6
  num_active_dpb_entries: __u8 @ 8
  num_poc_st_curr_before: __u8 @ 9
  num_poc_st_curr_after: __u8 @ 10
  num_poc_lt_curr: __u8 @ 11
  poc_st_curr_before: __u8 * 16 @ 12
  poc_st_curr_after: __u8 * 16 @ 28
  poc_lt_curr: __u8 * 16 @ 44
  num_delta_pocs_of_ref_rps_idx: __u8 @ 60
  reserved: __u8 * 3 @ 61
  dpb: v4l2_hevc_dpb_entry * 16 @ 64
  flags: __u64 @ 320

v4l2_ctrl_hevc_scaling_matrix: struct, 1000 bytes
  scaling_list_4x4: __u8 * 16 * 6 @ 0
  scaling_list_8x8: __u8 * 64 * 6 @ 96
  scaling_list_16x16: __u8 * 64 * 6 @ 480
  scaling_list_32x32: __u8 * 64 * 2 @ 864
  scaling_list_dc_coef_16x16: __u8 * 6 @ 992
  scaling_list_dc_coef_32x32: __u8 * 2 @ 998

v4l2_ctrl_hevc_ext_sps_st_rps: struct, 80 bytes
  delta_idx_minus1: __u8 @ 0
  delta_rps_sign: __u8 @ 1
  num_negative_pics: __u8 @ 2
  num_positive_pics: __u8 @ 3
  used_by_curr_pic: __u32 @ 4
  use_delta_flag: __u32 @ 8
  abs_delta_rps_minus1: __u16 @ 12
  delta_poc_s0_minus1: __u16 * 16 @ 14
  delta_poc_s1_minus1: __u16 * 16 @ 46
  flags: __u16 @ 78

v4l2_ctrl_hevc_ext_sps_lt_rps: struct, 4 bytes
  lt_ref_pic_poc_lsb_sps: __u16 @ 0
  flags: __u16 @ 2

v4l2_vp9_loop_filter: struct, 16 bytes
  ref_deltas: __s8 * 4 @ 0
  mode_deltas: __s8 * 2 @ 4
  level: __u8 @ 6
  sharpness: __u8 @ 7
  flags: __u8 @ 8
  reserved: __u8 * 7 @ 9

v4l2_vp9_quantization: struct, 8 bytes
  base_q_idx: __u8 @ 0
  delta_q_y_dc: __s8 @ 1
  delta_q_uv_dc: __s8 @ 2
  delta_q_uv_ac: __s8 @ 3
  reserved: __u8 * 4 @ 4

v4l2_vp9_segmentation: struct, 88 bytes
  feature_data: __s16 * 4 * 8 @ 0
  feature_enabled: __u8 * 8 @ 64
  tree_probs: __u8 * 7 @ 72
  pred_probs: __u8 * 3 @ 79
  flags: __u8 @ 82
  reserved: __u8 * 5 @ 83

v4l2_ctrl_vp9_frame: struct, 168 bytes
  lf: v4l2_vp9_loop_filter @ 0
  quant: v4l2_vp9_quantization @ 16
  seg: v4l2_vp9_segmentation @ 24
  flags: __u32 @ 112
  compressed_header_size: __u16 @ 116
  uncompressed_header_size: __u16 @ 118
  frame_width_minus_1: __u16 @ 120
  frame_height_minus_1: __u16 @ 122
  render_width_minus_1: __u16 @ 124
  render_height_minus_1: __u16 @ 126
  last_frame_ts: __u64 @ 128
  golden_frame_ts: __u64 @ 136
  alt_frame_ts: __u64 @ 144
  ref_frame_sign_bias: __u8 @ 152
  reset_frame_context: __u8 @ 153
  frame_context_idx: __u8 @ 154
  profile: __u8 @ 155
  bit_depth: __u8 @ 156
  interpolation_filter: __u8 @ 157
  tile_cols_log2: __u8 @ 158
  tile_rows_log2: __u8 @ 159
  reference_mode: __u8 @ 160
  reserved: __u8 * 7 @ 161

v4l2_vp9_mv_probs: struct, 69 bytes
  joint: __u8 * 3 @ 0
  sign: __u8 * 2 @ 3
  classes: __u8 * 10 * 2 @ 5
  class0_bit: __u8 * 2 @ 25
  bits: __u8 * 10 * 2 @ 27
  class0_fr: __u8 * 3 * 2 * 2 @ 47
  fr: __u8 * 3 * 2 @ 59
  class0_hp: __u8 * 2 @ 65
  hp: __u8 * 2 @ 67

v4l2_ctrl_vp9_compressed_hdr: struct, 2040 bytes
  tx_mode: __u8 @ 0
  tx8: __u8 * 1 * 2 @ 1
  tx16: __u8 * 2 * 2 @ 3
  tx32: __u8 * 3 * 2 @ 7
  coef: __u8 * 3 * 6 * 6 * 2 * 2 * 4 @ 13
  skip: __u8 * 3 @ 1741
  inter_mode: __u8 * 3 * 7 @ 1744
  interp_filter: __u8 * 2 * 4 @ 1765
  is_inter: __u8 * 4 @ 1773
  comp_mode: __u8 * 5 @ 1777
  single_ref: __u8 * 2 * 5 @ 1782
  comp_ref: __u8 * 5 @ 1792
  y_mode: __u8 * 9 * 4 @ 1797
  uv_mode: __u8 * 9 * 10 @ 1833
  partition: __u8 * 3 * 16 @ 1923
  mv: v4l2_vp9_mv_probs @ 1971

v4l2_ctrl_av1_sequence: struct, 12 bytes
  flags: __u32 @ 0
  seq_profile: __u8 @ 4
  order_hint_bits: __u8 @ 5
  bit_depth: __u8 @ 6
  reserved: __u8 @ 7
  max_frame_width_minus_1: __u16 @ 8
  max_frame_height_minus_1: __u16 @ 10

v4l2_ctrl_av1_tile_group_entry: struct, 16 bytes
  tile_offset: __u32 @ 0
  tile_size: __u32 @ 4
  tile_row: __u32 @ 8
  tile_col: __u32 @ 12

v4l2_av1_global_motion: struct, 236 bytes
  flags: __u8 * 8 @ 0
  type: v4l2_av1_warp_model * 8 @ 8
  params: __s32 * 6 * 8 @ 40
  invalid: __u8 @ 232
  reserved: __u8 * 3 @ 233

v4l2_av1_loop_restoration: struct, 28 bytes
  flags: __u8 @ 0
  lr_unit_shift: __u8 @ 1
  lr_uv_shift: __u8 @ 2
  reserved: __u8 @ 3
  frame_restoration_type: v4l2_av1_frame_restoration_type * 3 @ 4
  loop_restoration_size: __u32 * 3 @ 16

v4l2_av1_cdef: struct, 34 bytes
  damping_minus_3: __u8 @ 0
  bits: __u8 @ 1
  y_pri_strength: __u8 * 8 @ 2
  y_sec_strength: __u8 * 8 @ 10
  uv_pri_strength: __u8 * 8 @ 18
  uv_sec_strength: __u8 * 8 @ 26

v4l2_av1_segmentation: struct, 138 bytes
  flags: __u8 @ 0
  last_active_seg_id: __u8 @ 1
  feature_enabled: __u8 * 8 @ 2
  feature_data: __s16 * 8 * 8 @ 10

v4l2_av1_loop_filter: struct, 17 bytes
  flags: __u8 @ 0
  level: __u8 * 4 @ 1
  sharpness: __u8 @ 5
  ref_deltas: __s8 * 8 @ 6
  mode_deltas: __s8 * 2 @ 14
  delta_lf_res: __u8 @ 16

v4l2_av1_quantization: struct, 11 bytes
  flags: __u8 @ 0
  base_q_idx: __u8 @ 1
  delta_q_y_dc: __s8 @ 2
  delta_q_u_dc: __s8 @ 3
  delta_q_u_ac: __s8 @ 4
  delta_q_v_dc: __s8 @ 5
  delta_q_v_ac: __s8 @ 6
  qm_y: __u8 @ 7
  qm_u: __u8 @ 8
  qm_v: __u8 @ 9
  delta_q_res: __u8 @ 10

v4l2_av1_tile_info: struct, 1040 bytes
  flags: __u8 @ 0
  context_update_tile_id: __u8 @ 1
  tile_cols: __u8 @ 2
  tile_rows: __u8 @ 3
  mi_col_starts: __u32 * 65 @ 4
  mi_row_starts: __u32 * 65 @ 264
  width_in_sbs_minus_1: __u32 * 64 @ 524
  height_in_sbs_minus_1: __u32 * 64 @ 780
  tile_size_bytes: __u8 @ 1036
  reserved: __u8 * 3 @ 1037

v4l2_ctrl_av1_frame: struct, 1784 bytes
  tile_info: v4l2_av1_tile_info @ 0
  quantization: v4l2_av1_quantization @ 1040
  superres_denom: __u8 @ 1051
  segmentation: v4l2_av1_segmentation @ 1052
  loop_filter: v4l2_av1_loop_filter @ 1190
  cdef: v4l2_av1_cdef @ 1207
  skip_mode_frame: __u8 * 2 @ 1241
  primary_ref_frame: __u8 @ 1243
  loop_restoration: v4l2_av1_loop_restoration @ 1244
  global_motion: v4l2_av1_global_motion @ 1272
  flags: __u32 @ 1508
  frame_type: v4l2_av1_frame_type @ 1512
  order_hint: __u32 @ 1516
  upscaled_width: __u32 @ 1520
  interpolation_filter: v4l2_av1_interpolation_filter @ 1524
  tx_mode: v4l2_av1_tx_mode @ 1528
  frame_width_minus_1: __u32 @ 1532
  frame_height_minus_1: __u32 @ 1536
  render_width_minus_1: __u16 @ 1540
  render_height_minus_1: __u16 @ 1542
  current_frame_id: __u32 @ 1544
  buffer_removal_time: __u32 * 32 @ 1548
  reserved: __u8 * 4 @ 1676
  order_hints: __u32 * 8 @ 1680
  reference_frame_ts: __u64 * 8 @ 1712
  ref_frame_idx: __s8 * 7 @ 1776
  refresh_frame_flags: __u8 @ 1783

v4l2_ctrl_av1_film_grain: struct, 194 bytes
  flags: __u8 @ 0
  cr_mult: __u8 @ 1
  grain_seed: __u16 @ 2
  film_grain_params_ref_idx: __u8 @ 4
  num_y_points: __u8 @ 5
  point_y_value: __u8 * 16 @ 6
  point_y_scaling: __u8 * 16 @ 22
  num_cb_points: __u8 @ 38
  point_cb_value: __u8 * 16 @ 39
  point_cb_scaling: __u8 * 16 @ 55
  num_cr_points: __u8 @ 71
  point_cr_value: __u8 * 16 @ 72
  point_cr_scaling: __u8 * 16 @ 88
  grain_scaling_minus_8: __u8 @ 104
  ar_coeff_lag: __u8 @ 105
  ar_coeffs_y_plus_128: __u8 * 25 @ 106
  ar_coeffs_cb_plus_128: __u8 * 25 @ 131
  ar_coeffs_cr_plus_128: __u8 * 25 @ 156
  ar_coeff_shift_minus_6: __u8 @ 181
  grain_scale_shift: __u8 @ 182
  cb_mult: __u8 @ 183
  cb_luma_mult: __u8 @ 184
  cr_luma_mult: __u8 @ 185
  cb_offset: __u16 @ 186
  cr_offset: __u16 @ 188
  reserved: __u8 * 4 @ 190

v4l2_ctrl_hdr10_cll_info: struct, 4 bytes
  max_content_light_level: __u16 @ 0
  max_pic_average_light_level: __u16 @ 2

v4l2_ctrl_hdr10_mastering_display: struct, 24 bytes
  display_primaries_x: __u16 * 3 @ 0
  display_primaries_y: __u16 * 3 @ 6
  white_point_x: __u16 @ 12
  white_point_y: __u16 @ 14
  max_display_mastering_luminance: __u32 @ 16
  min_display_mastering_luminance: __u32 @ 20

media_device_info: struct, 256 bytes
  driver: c_char * 16 @ 0
  model: c_char * 32 @ 16
  serial: c_char * 40 @ 48
  bus_info: c_char * 32 @ 88
  media_version: __u32 @ 120
  hw_revision: __u32 @ 124
  driver_version: __u32 @ 128
  reserved: __u32 * 31 @ 132

media_entity_desc: struct, 256 bytes
  id: __u32 @ 0
  name: c_char * 32 @ 4
  type: __u32 @ 36
  revision: __u32 @ 40
  flags: __u32 @ 44
  group_id: __u32 @ 48
  pads: __u16 @ 52
  links: __u16 @ 54
  reserved: __u32 * 4 @ 56
  : media_entity_desc_union_dev @ 72

media_entity_desc_union_dev: union, 184 bytes
  dev: media_entity_desc_union_dev_dev @ 0
  alsa: media_entity_desc_union_dev_alsa @ 0
  v4l: media_entity_desc_union_dev_v4l @ 0
  fb: media_entity_desc_union_dev_fb @ 0
  dvb: c_int @ 0
  raw: __u8 * 184 @ 0

media_entity_desc_union_dev_dev: struct, 8 bytes
  major: __u32 @ 0
  minor: __u32 @ 4

media_entity_desc_union_dev_alsa: struct, 12 bytes
  card: __u32 @ 0
  device: __u32 @ 4
  subdevice: __u32 @ 8

media_entity_desc_union_dev_v4l: struct, 8 bytes
  major: __u32 @ 0
  minor: __u32 @ 4

media_entity_desc_union_dev_fb: struct, 8 bytes
  major: __u32 @ 0
  minor: __u32 @ 4

media_pad_desc: struct, 20 bytes
  entity: __u32 @ 0
  index: __u16 @ 4
  flags: __u32 @ 8
  reserved: __u32 * 2 @ 12

media_link_desc: struct, 52 bytes
  source: media_pad_desc @ 0
  sink: media_pad_desc @ 20
  flags: __u32 @ 40
  reserved: __u32 * 2 @ 44

media_links_enum: struct, 40 bytes
  entity: __u32 @ 0
  pads: POINTER(media_pad_desc) @ 8
  links: POINTER(media_link_desc) @ 16
  reserved: __u32 * 4 @ 24

media_v2_entity: struct, 96 bytes, pack 1
  id: __u32 @ 0
  name: c_char * 64 @ 4
  function: __u32 @ 68
  flags: __u32 @ 72
  reserved: __u32 * 5 @ 76

media_v2_intf_devnode: struct, 8 bytes, pack 1
  major: __u32 @ 0
  minor: __u32 @ 4

media_v2_interface: struct, 112 bytes, pack 1
  id: __u32 @ 0
  intf_type: __u32 @ 4
  flags: __u32 @ 8
  reserved: __u32 * 9 @ 12
  : media_v2_interface_union_devnode @ 48

media_v2_interface_union_devnode: union, 64 bytes
  devnode: media_v2_intf_devnode @ 0
  raw: __u32 * 16 @ 0

media_v2_pad: struct, 32 bytes, pack 1
  id: __u32 @ 0
  entity_id: __u32 @ 4
  flags: __u32 @ 8
  index: __u32 @ 12
  reserved: __u32 * 4 @ 16

media_v2_link: struct, 40 bytes, pack 1
  id: __u32 @ 0
  source_id: __u32 @ 4
  sink_id: __u32 @ 8
  flags: __u32 @ 12
  reserved: __u32 * 6 @ 16

media_v2_topology: struct, 72 bytes, pack 1
  topology_version: __u64 @ 0
  num_entities: __u32 @ 8
  reserved1: __u32 @ 12
  ptr_entities: __u64 @ 16
  num_interfaces: __u32 @ 24
  reserved2: __u32 @ 28
  ptr_interfaces: __u64 @ 32
  num_pads: __u32 @ 40
  reserved3: __u32 @ 44
  ptr_pads: __u64 @ 48
  num_links: __u32 @ 56
  reserved4: __u32 @ 60
  ptr_links: __u64 @ 64
"""

_enums = """
v4l2_field: c_uint
  V4L2_FIELD_ANY = 0
  V4L2_FIELD_NONE = 1
  V4L2_FIELD_TOP = 2
  V4L2_FIELD_BOTTOM = 3
  V4L2_FIELD_INTERLACED = 4
  V4L2_FIELD_SEQ_TB = 5
  V4L2_FIELD_SEQ_BT = 6
  V4L2_FIELD_ALTERNATE = 7
  V4L2_FIELD_INTERLACED_TB = 8
  V4L2_FIELD_INTERLACED_BT = 9

v4l2_buf_type: c_uint
  V4L2_BUF_TYPE_VIDEO_CAPTURE = 1
  V4L2_BUF_TYPE_VIDEO_OUTPUT = 2
  V4L2_BUF_TYPE_VIDEO_OVERLAY = 3
  V4L2_BUF_TYPE_VBI_CAPTURE = 4
  V4L2_BUF_TYPE_VBI_OUTPUT = 5
  V4L2_BUF_TYPE_SLICED_VBI_CAPTURE = 6
  V4L2_BUF_TYPE_SLICED_VBI_OUTPUT = 7
  V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY = 8
  V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE = 9
  V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE = 0xa
  V4L2_BUF_TYPE_SDR_CAPTURE = 0xb
  V4L2_BUF_TYPE_SDR_OUTPUT = 0xc
  V4L2_BUF_TYPE_META_CAPTURE = 0xd
  V4L2_BUF_TYPE_META_OUTPUT = 0xe
  V4L2_BUF_TYPE_PRIVATE = 0x80

v4l2_tuner_type: c_uint
  V4L2_TUNER_RADIO = 1
  V4L2_TUNER_ANALOG_TV = 2
  V4L2_TUNER_DIGITAL_TV = 3
  V4L2_TUNER_SDR = 4
  V4L2_TUNER_RF = 5

v4l2_memory: c_uint
  V4L2_MEMORY_MMAP = 1
  V4L2_MEMORY_USERPTR = 2
  V4L2_MEMORY_OVERLAY = 3
  V4L2_MEMORY_DMABUF = 4

v4l2_colorspace: c_uint
  V4L2_COLORSPACE_DEFAULT = 0
  V4L2_COLORSPACE_SMPTE170M = 1
  V4L2_COLORSPACE_SMPTE240M = 2
  V4L2_COLORSPACE_REC709 = 3
  V4L2_COLORSPACE_BT878 = 4
  V4L2_COLORSPACE_470_SYSTEM_M = 5
  V4L2_COLORSPACE_470_SYSTEM_BG = 6
  V4L2_COLORSPACE_JPEG = 7
  V4L2_COLORSPACE_SRGB = 8
  V4L2_COLORSPACE_OPRGB = 9
  V4L2_COLORSPACE_BT2020 = 10
  V4L2_COLORSPACE_RAW = 11
  V4L2_COLORSPACE_DCI_P3 = 12

v4l2_xfer_func: c_uint
  V4L2_XFER_FUNC_DEFAULT = 0
  V4L2_XFER_FUNC_709 = 1
  V4L2_XFER_FUNC_SRGB = 2
  V4L2_XFER_FUNC_OPRGB = 3
  V4L2_XFER_FUNC_SMPTE240M = 4
  V4L2_XFER_FUNC_NONE = 5
  V4L2_XFER_FUNC_DCI_P3 = 6
  V4L2_XFER_FUNC_SMPTE2084 = 7

v4l2_ycbcr_encoding: c_uint
  V4L2_YCBCR_ENC_DEFAULT = 0
  V4L2_YCBCR_ENC_601 = 1
  V4L2_YCBCR_ENC_709 = 2
  V4L2_YCBCR_ENC_XV601 = 3
  V4L2_YCBCR_ENC_XV709 = 4
  V4L2_YCBCR_ENC_SYCC = 5
  V4L2_YCBCR_ENC_BT2020 = 6
  V4L2_YCBCR_ENC_BT2020_CONST_LUM = 7
  V4L2_YCBCR_ENC_SMPTE240M = 8

v4l2_hsv_encoding: c_uint
  V4L2_HSV_ENC_180 = 128
  V4L2_HSV_ENC_256 = 129

v4l2_quantization: c_uint
  V4L2_QUANTIZATION_DEFAULT = 0
  V4L2_QUANTIZATION_FULL_RANGE = 1
  V4L2_QUANTIZATION_LIM_RANGE = 2

v4l2_priority: c_uint
  V4L2_PRIORITY_UNSET = 0
  V4L2_PRIORITY_BACKGROUND = 1
  V4L2_PRIORITY_INTERACTIVE = 2
  V4L2_PRIORITY_RECORD = 3
  V4L2_PRIORITY_DEFAULT = 2

v4l2_frmsizetypes: c_uint
  V4L2_FRMSIZE_TYPE_DISCRETE = 1
  V4L2_FRMSIZE_TYPE_CONTINUOUS = 2
  V4L2_FRMSIZE_TYPE_STEPWISE = 3

v4l2_frmivaltypes: c_uint
  V4L2_FRMIVAL_TYPE_DISCRETE = 1
  V4L2_FRMIVAL_TYPE_CONTINUOUS = 2
  V4L2_FRMIVAL_TYPE_STEPWISE = 3

v4l2_ctrl_type: c_uint
  V4L2_CTRL_TYPE_INTEGER = 1
  V4L2_CTRL_TYPE_BOOLEAN = 2
  V4L2_CTRL_TYPE_MENU = 3
  V4L2_CTRL_TYPE_BUTTON = 4
  V4L2_CTRL_TYPE_INTEGER64 = 5
  V4L2_CTRL_TYPE_CTRL_CLASS = 6
  V4L2_CTRL_TYPE_STRING = 7
  V4L2_CTRL_TYPE_BITMASK = 8
  V4L2_CTRL_TYPE_INTEGER_MENU = 9
  V4L2_CTRL_COMPOUND_TYPES = 0x100
  V4L2_CTRL_TYPE_U8 = 0x100
  V4L2_CTRL_TYPE_U16 = 0x101
  V4L2_CTRL_TYPE_U32 = 0x102
  V4L2_CTRL_TYPE_AREA = 0x106
  V4L2_CTRL_TYPE_RECT = 0x107
  V4L2_CTRL_TYPE_HDR10_CLL_INFO = 0x110
  V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY = 0x111
  V4L2_CTRL_TYPE_H264_SPS = 0x200
  V4L2_CTRL_TYPE_H264_PPS = 0x201
  V4L2_CTRL_TYPE_H264_SCALING_MATRIX = 0x202
  V4L2_CTRL_TYPE_H264_SLICE_PARAMS = 0x203
  V4L2_CTRL_TYPE_H264_DECODE_PARAMS = 0x204
  V4L2_CTRL_TYPE_H264_PRED_WEIGHTS = 0x205
  V4L2_CTRL_TYPE_FWHT_PARAMS = 0x220
  V4L2_CTRL_TYPE_VP8_FRAME = 0x240
  V4L2_CTRL_TYPE_MPEG2_QUANTISATION = 0x250
  V4L2_CTRL_TYPE_MPEG2_SEQUENCE = 0x251
  V4L2_CTRL_TYPE_MPEG2_PICTURE = 0x252
  V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR = 0x260
  V4L2_CTRL_TYPE_VP9_FRAME = 0x261
  V4L2_CTRL_TYPE_HEVC_SPS = 0x270
  V4L2_CTRL_TYPE_HEVC_PPS = 0x271
  V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS = 0x272
  V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX = 0x273
  V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS = 0x274
  V4L2_CTRL_TYPE_HEVC_EXT_SPS_ST_RPS = 0x275
  V4L2_CTRL_TYPE_HEVC_EXT_SPS_LT_RPS = 0x276
  V4L2_CTRL_TYPE_AV1_SEQUENCE = 0x280
  V4L2_CTRL_TYPE_AV1_TILE_GROUP_ENTRY = 0x281
  V4L2_CTRL_TYPE_AV1_FRAME = 0x282
  V4L2_CTRL_TYPE_AV1_FILM_GRAIN = 0x283

v4l2_power_line_frequency: c_uint
  V4L2_CID_POWER_LINE_FREQUENCY_DISABLED = 0
  V4L2_CID_POWER_LINE_FREQUENCY_50HZ = 1
  V4L2_CID_POWER_LINE_FREQUENCY_60HZ = 2
  V4L2_CID_POWER_LINE_FREQUENCY_AUTO = 3

v4l2_colorfx: c_uint
  V4L2_COLORFX_NONE = 0
  V4L2_COLORFX_BW = 1
  V4L2_COLORFX_SEPIA = 2
  V4L2_COLORFX_NEGATIVE = 3
  V4L2_COLORFX_EMBOSS = 4
  V4L2_COLORFX_SKETCH = 5
  V4L2_COLORFX_SKY_BLUE = 6
  V4L2_COLORFX_GRASS_GREEN = 7
  V4L2_COLORFX_SKIN_WHITEN = 8
  V4L2_COLORFX_VIVID = 9
  V4L2_COLORFX_AQUA = 10
  V4L2_COLORFX_ART_FREEZE = 11
  V4L2_COLORFX_SILHOUETTE = 12
  V4L2_COLORFX_SOLARIZATION = 13
  V4L2_COLORFX_ANTIQUE = 14
  V4L2_COLORFX_SET_CBCR = 15
  V4L2_COLORFX_SET_RGB = 16

v4l2_mpeg_stream_type: c_uint
  V4L2_MPEG_STREAM_TYPE_MPEG2_PS = 0
  V4L2_MPEG_STREAM_TYPE_MPEG2_TS = 1
  V4L2_MPEG_STREAM_TYPE_MPEG1_SS = 2
  V4L2_MPEG_STREAM_TYPE_MPEG2_DVD = 3
  V4L2_MPEG_STREAM_TYPE_MPEG1_VCD = 4
  V4L2_MPEG_STREAM_TYPE_MPEG2_SVCD = 5

v4l2_mpeg_stream_vbi_fmt: c_uint
  V4L2_MPEG_STREAM_VBI_FMT_NONE = 0
  V4L2_MPEG_STREAM_VBI_FMT_IVTV = 1

v4l2_mpeg_audio_sampling_freq: c_uint
  V4L2_MPEG_AUDIO_SAMPLING_FREQ_44100 = 0
  V4L2_MPEG_AUDIO_SAMPLING_FREQ_48000 = 1
  V4L2_MPEG_AUDIO_SAMPLING_FREQ_32000 = 2

v4l2_mpeg_audio_encoding: c_uint
  V4L2_MPEG_AUDIO_ENCODING_LAYER_1 = 0
  V4L2_MPEG_AUDIO_ENCODING_LAYER_2 = 1
  V4L2_MPEG_AUDIO_ENCODING_LAYER_3 = 2
  V4L2_MPEG_AUDIO_ENCODING_AAC = 3
  V4L2_MPEG_AUDIO_ENCODING_AC3 = 4

v4l2_mpeg_audio_l1_bitrate: c_uint
  V4L2_MPEG_AUDIO_L1_BITRATE_32K = 0
  V4L2_MPEG_AUDIO_L1_BITRATE_64K = 1
  V4L2_MPEG_AUDIO_L1_BITRATE_96K = 2
  V4L2_MPEG_AUDIO_L1_BITRATE_128K = 3
  V4L2_MPEG_AUDIO_L1_BITRATE_160K = 4
  V4L2_MPEG_AUDIO_L1_BITRATE_192K = 5
  V4L2_MPEG_AUDIO_L1_BITRATE_224K = 6
  V4L2_MPEG_AUDIO_L1_BITRATE_256K = 7
  V4L2_MPEG_AUDIO_L1_BITRATE_288K = 8
  V4L2_MPEG_AUDIO_L1_BITRATE_320K = 9
  V4L2_MPEG_AUDIO_L1_BITRATE_352K = 10
  V4L2_MPEG_AUDIO_L1_BITRATE_384K = 11
  V4L2_MPEG_AUDIO_L1_BITRATE_416K = 12
  V4L2_MPEG_AUDIO_L1_BITRATE_448K = 13

v4l2_mpeg_audio_l2_bitrate: c_uint
  V4L2_MPEG_AUDIO_L2_BITRATE_32K = 0
  V4L2_MPEG_AUDIO_L2_BITRATE_48K = 1
  V4L2_MPEG_AUDIO_L2_BITRATE_56K = 2
  V4L2_MPEG_AUDIO_L2_BITRATE_64K = 3
  V4L2_MPEG_AUDIO_L2_BITRATE_80K = 4
  V4L2_MPEG_AUDIO_L2_BITRATE_96K = 5
  V4L2_MPEG_AUDIO_L2_BITRATE_112K = 6
  V4L2_MPEG_AUDIO_L2_BITRATE_128K = 7
  V4L2_MPEG_AUDIO_L2_BITRATE_160K = 8
  V4L2_MPEG_AUDIO_L2_BITRATE_192K = 9
  V4L2_MPEG_AUDIO_L2_BITRATE_224K = 10
  V4L2_MPEG_AUDIO_L2_BITRATE_256K = 11
  V4L2_MPEG_AUDIO_L2_BITRATE_320K = 12
  V4L2_MPEG_AUDIO_L2_BITRATE_384K = 13

v4l2_mpeg_audio_l3_bitrate: c_uint
  V4L2_MPEG_AUDIO_L3_BITRATE_32K = 0
  V4L2_MPEG_AUDIO_L3_BITRATE_40K = 1
  V4L2_MPEG_AUDIO_L3_BITRATE_48K = 2
  V4L2_MPEG_AUDIO_L3_BITRATE_56K = 3
  V4L2_MPEG_AUDIO_L3_BITRATE_64K = 4
  V4L2_MPEG_AUDIO_L3_BITRATE_80K = 5
  V4L2_MPEG_AUDIO_L3_BITRATE_96K = 6
  V4L2_MPEG_AUDIO_L3_BITRATE_112K = 7
  V4L2_MPEG_AUDIO_L3_BITRATE_128K = 8
  V4L2_MPEG_AUDIO_L3_BITRATE_160K = 9
  V4L2_MPEG_AUDIO_L3_BITRATE_192K = 10
  V4L2_MPEG_AUDIO_L3_BITRATE_224K = 11
  V4L2_MPEG_AUDIO_L3_BITRATE_256K = 12
  V4L2_MPEG_AUDIO_L3_BITRATE_320K = 13

v4l2_mpeg_audio_mode: c_uint
  V4L2_MPEG_AUDIO_MODE_STEREO = 0
  V4L2_MPEG_AUDIO_MODE_JOINT_STEREO = 1
  V4L2_MPEG_AUDIO_MODE_DUAL = 2
  V4L2_MPEG_AUDIO_MODE_MONO = 3

v4l2_mpeg_audio_mode_extension: c_uint
  V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_4 = 0
  V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_8 = 1
  V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_12 = 2
  V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_16 = 3

v4l2_mpeg_audio_emphasis: c_uint
  V4L2_MPEG_AUDIO_EMPHASIS_NONE = 0
  V4L2_MPEG_AUDIO_EMPHASIS_50_DIV_15_uS = 1
  V4L2_MPEG_AUDIO_EMPHASIS_CCITT_J17 = 2

v4l2_mpeg_audio_crc: c_uint
  V4L2_MPEG_AUDIO_CRC_NONE = 0
  V4L2_MPEG_AUDIO_CRC_CRC16 = 1

v4l2_mpeg_audio_ac3_bitrate: c_uint
  V4L2_MPEG_AUDIO_AC3_BITRATE_32K = 0
  V4L2_MPEG_AUDIO_AC3_BITRATE_40K = 1
  V4L2_MPEG_AUDIO_AC3_BITRATE_48K = 2
  V4L2_MPEG_AUDIO_AC3_BITRATE_56K = 3
  V4L2_MPEG_AUDIO_AC3_BITRATE_64K = 4
  V4L2_MPEG_AUDIO_AC3_BITRATE_80K = 5
  V4L2_MPEG_AUDIO_AC3_BITRATE_96K = 6
  V4L2_MPEG_AUDIO_AC3_BITRATE_112K = 7
  V4L2_MPEG_AUDIO_AC3_BITRATE_128K = 8
  V4L2_MPEG_AUDIO_AC3_BITRATE_160K = 9
  V4L2_MPEG_AUDIO_AC3_BITRATE_192K = 10
  V4L2_MPEG_AUDIO_AC3_BITRATE_224K = 11
  V4L2_MPEG_AUDIO_AC3_BITRATE_256K = 12
  V4L2_MPEG_AUDIO_AC3_BITRATE_320K = 13
  V4L2_MPEG_AUDIO_AC3_BITRATE_384K = 14
  V4L2_MPEG_AUDIO_AC3_BITRATE_448K = 15
  V4L2_MPEG_AUDIO_AC3_BITRATE_512K = 16
  V4L2_MPEG_AUDIO_AC3_BITRATE_576K = 17
  V4L2_MPEG_AUDIO_AC3_BITRATE_640K = 18

v4l2_mpeg_audio_dec_playback: c_uint
  V4L2_MPEG_AUDIO_DEC_PLAYBACK_AUTO = 0
  V4L2_MPEG_AUDIO_DEC_PLAYBACK_STEREO = 1
  V4L2_MPEG_AUDIO_DEC_PLAYBACK_LEFT = 2
  V4L2_MPEG_AUDIO_DEC_PLAYBACK_RIGHT = 3
  V4L2_MPEG_AUDIO_DEC_PLAYBACK_MONO = 4
  V4L2_MPEG_AUDIO_DEC_PLAYBACK_SWAPPED_STEREO = 5

v4l2_mpeg_video_encoding: c_uint
  V4L2_MPEG_VIDEO_ENCODING_MPEG_1 = 0
  V4L2_MPEG_VIDEO_ENCODING_MPEG_2 = 1
  V4L2_MPEG_VIDEO_ENCODING_MPEG_4_AVC = 2

v4l2_mpeg_video_aspect: c_uint
  V4L2_MPEG_VIDEO_ASPECT_1x1 = 0
  V4L2_MPEG_VIDEO_ASPECT_4x3 = 1
  V4L2_MPEG_VIDEO_ASPECT_16x9 = 2
  V4L2_MPEG_VIDEO_ASPECT_221x100 = 3

v4l2_mpeg_video_bitrate_mode: c_uint
  V4L2_MPEG_VIDEO_BITRATE_MODE_VBR = 0
  V4L2_MPEG_VIDEO_BITRATE_MODE_CBR = 1
  V4L2_MPEG_VIDEO_BITRATE_MODE_CQ = 2

v4l2_mpeg_video_header_mode: c_uint
  V4L2_MPEG_VIDEO_HEADER_MODE_SEPARATE = 0
  V4L2_MPEG_VIDEO_HEADER_MODE_JOINED_WITH_1ST_FRAME = 1

v4l2_mpeg_video_multi_slice_mode: c_uint
  V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_SINGLE = 0
  V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB = 1
  V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES = 2
  V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_MB = 1
  V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_BYTES = 2

v4l2_mpeg_video_intra_refresh_period_type: c_uint
  V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_RANDOM = 0
  V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_CYCLIC = 1

v4l2_mpeg_video_mpeg2_level: c_uint
  V4L2_MPEG_VIDEO_MPEG2_LEVEL_LOW = 0
  V4L2_MPEG_VIDEO_MPEG2_LEVEL_MAIN = 1
  V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH_1440 = 2
  V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH = 3

v4l2_mpeg_video_mpeg2_profile: c_uint
  V4L2_MPEG_VIDEO_MPEG2_PROFILE_SIMPLE = 0
  V4L2_MPEG_VIDEO_MPEG2_PROFILE_MAIN = 1
  V4L2_MPEG_VIDEO_MPEG2_PROFILE_SNR_SCALABLE = 2
  V4L2_MPEG_VIDEO_MPEG2_PROFILE_SPATIALLY_SCALABLE = 3
  V4L2_MPEG_VIDEO_MPEG2_PROFILE_HIGH = 4
  V4L2_MPEG_VIDEO_MPEG2_PROFILE_MULTIVIEW = 5

v4l2_mpeg_video_h264_entropy_mode: c_uint
  V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CAVLC = 0
  V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CABAC = 1

v4l2_mpeg_video_h264_level: c_uint
  V4L2_MPEG_VIDEO_H264_LEVEL_1_0 = 0
  V4L2_MPEG_VIDEO_H264_LEVEL_1B = 1
  V4L2_MPEG_VIDEO_H264_LEVEL_1_1 = 2
  V4L2_MPEG_VIDEO_H264_LEVEL_1_2 = 3
  V4L2_MPEG_VIDEO_H264_LEVEL_1_3 = 4
  V4L2_MPEG_VIDEO_H264_LEVEL_2_0 = 5
  V4L2_MPEG_VIDEO_H264_LEVEL_2_1 = 6
  V4L2_MPEG_VIDEO_H264_LEVEL_2_2 = 7
  V4L2_MPEG_VIDEO_H264_LEVEL_3_0 = 8
  V4L2_MPEG_VIDEO_H264_LEVEL_3_1 = 9
  V4L2_MPEG_VIDEO_H264_LEVEL_3_2 = 10
  V4L2_MPEG_VIDEO_H264_LEVEL_4_0 = 11
  V4L2_MPEG_VIDEO_H264_LEVEL_4_1 = 12
  V4L2_MPEG_VIDEO_H264_LEVEL_4_2 = 13
  V4L2_MPEG_VIDEO_H264_LEVEL_5_0 = 14
  V4L2_MPEG_VIDEO_H264_LEVEL_5_1 = 15
  V4L2_MPEG_VIDEO_H264_LEVEL_5_2 = 16
  V4L2_MPEG_VIDEO_H264_LEVEL_6_0 = 17
  V4L2_MPEG_VIDEO_H264_LEVEL_6_1 = 18
  V4L2_MPEG_VIDEO_H264_LEVEL_6_2 = 19

v4l2_mpeg_video_h264_loop_filter_mode: c_uint
  V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_ENABLED = 0
  V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED = 1
  V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY = 2

v4l2_mpeg_video_h264_profile: c_uint
  V4L2_MPEG_VIDEO_H264_PROFILE_BASELINE = 0
  V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_BASELINE = 1
  V4L2_MPEG_VIDEO_H264_PROFILE_MAIN = 2
  V4L2_MPEG_VIDEO_H264_PROFILE_EXTENDED = 3
  V4L2_MPEG_VIDEO_H264_PROFILE_HIGH = 4
  V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10 = 5
  V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422 = 6
  V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_PREDICTIVE = 7
  V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10_INTRA = 8
  V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422_INTRA = 9
  V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_INTRA = 10
  V4L2_MPEG_VIDEO_H264_PROFILE_CAVLC_444_INTRA = 11
  V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_BASELINE = 12
  V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH = 13
  V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH_INTRA = 14
  V4L2_MPEG_VIDEO_H264_PROFILE_STEREO_HIGH = 15
  V4L2_MPEG_VIDEO_H264_PROFILE_MULTIVIEW_HIGH = 16
  V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_HIGH = 17

v4l2_mpeg_video_h264_vui_sar_idc: c_uint
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_UNSPECIFIED = 0
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_1x1 = 1
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_12x11 = 2
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_10x11 = 3
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_16x11 = 4
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_40x33 = 5
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_24x11 = 6
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_20x11 = 7
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_32x11 = 8
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_80x33 = 9
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_18x11 = 0xa
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_15x11 = 0xb
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_64x33 = 0xc
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_160x99 = 0xd
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_4x3 = 0xe
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_3x2 = 0xf
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_2x1 = 0x10
  V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_EXTENDED = 0x11

v4l2_mpeg_video_h264_sei_fp_arrangement_type: c_uint
  V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_CHECKERBOARD = 0
  V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_COLUMN = 1
  V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_ROW = 2
  V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_SIDE_BY_SIDE = 3
  V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TOP_BOTTOM = 4
  V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TEMPORAL = 5

v4l2_mpeg_video_h264_fmo_map_type: c_uint
  V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_INTERLEAVED_SLICES = 0
  V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_SCATTERED_SLICES = 1
  V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_FOREGROUND_WITH_LEFT_OVER = 2
  V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_BOX_OUT = 3
  V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_RASTER_SCAN = 4
  V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_WIPE_SCAN = 5
  V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_EXPLICIT = 6

v4l2_mpeg_video_h264_fmo_change_dir: c_uint
  V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_RIGHT = 0
  V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_LEFT = 1

v4l2_mpeg_video_h264_hierarchical_coding_type: c_uint
  V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_B = 0
  V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_P = 1

v4l2_mpeg_video_mpeg4_level: c_uint
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_0 = 0
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_0B = 1
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_1 = 2
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_2 = 3
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_3 = 4
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_3B = 5
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_4 = 6
  V4L2_MPEG_VIDEO_MPEG4_LEVEL_5 = 7

v4l2_mpeg_video_mpeg4_profile: c_uint
  V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE = 0
  V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_SIMPLE = 1
  V4L2_MPEG_VIDEO_MPEG4_PROFILE_CORE = 2
  V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE_SCALABLE = 3
  V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_CODING_EFFICIENCY = 4

v4l2_vp8_num_partitions: c_uint
  V4L2_CID_MPEG_VIDEO_VPX_1_PARTITION = 0
  V4L2_CID_MPEG_VIDEO_VPX_2_PARTITIONS = 1
  V4L2_CID_MPEG_VIDEO_VPX_4_PARTITIONS = 2
  V4L2_CID_MPEG_VIDEO_VPX_8_PARTITIONS = 3

v4l2_vp8_num_ref_frames: c_uint
  V4L2_CID_MPEG_VIDEO_VPX_1_REF_FRAME = 0
  V4L2_CID_MPEG_VIDEO_VPX_2_REF_FRAME = 1
  V4L2_CID_MPEG_VIDEO_VPX_3_REF_FRAME = 2

v4l2_vp8_golden_frame_sel: c_uint
  V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_PREV = 0
  V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_REF_PERIOD = 1

v4l2_mpeg_video_vp8_profile: c_uint
  V4L2_MPEG_VIDEO_VP8_PROFILE_0 = 0
  V4L2_MPEG_VIDEO_VP8_PROFILE_1 = 1
  V4L2_MPEG_VIDEO_VP8_PROFILE_2 = 2
  V4L2_MPEG_VIDEO_VP8_PROFILE_3 = 3

v4l2_mpeg_video_vp9_profile: c_uint
  V4L2_MPEG_VIDEO_VP9_PROFILE_0 = 0
  V4L2_MPEG_VIDEO_VP9_PROFILE_1 = 1
  V4L2_MPEG_VIDEO_VP9_PROFILE_2 = 2
  V4L2_MPEG_VIDEO_VP9_PROFILE_3 = 3

v4l2_mpeg_video_vp9_level: c_uint
  V4L2_MPEG_VIDEO_VP9_LEVEL_1_0 = 0
  V4L2_MPEG_VIDEO_VP9_LEVEL_1_1 = 1
  V4L2_MPEG_VIDEO_VP9_LEVEL_2_0 = 2
  V4L2_MPEG_VIDEO_VP9_LEVEL_2_1 = 3
  V4L2_MPEG_VIDEO_VP9_LEVEL_3_0 = 4
  V4L2_MPEG_VIDEO_VP9_LEVEL_3_1 = 5
  V4L2_MPEG_VIDEO_VP9_LEVEL_4_0 = 6
  V4L2_MPEG_VIDEO_VP9_LEVEL_4_1 = 7
  V4L2_MPEG_VIDEO_VP9_LEVEL_5_0 = 8
  V4L2_MPEG_VIDEO_VP9_LEVEL_5_1 = 9
  V4L2_MPEG_VIDEO_VP9_LEVEL_5_2 = 10
  V4L2_MPEG_VIDEO_VP9_LEVEL_6_0 = 11
  V4L2_MPEG_VIDEO_VP9_LEVEL_6_1 = 12
  V4L2_MPEG_VIDEO_VP9_LEVEL_6_2 = 13

v4l2_mpeg_video_hevc_hier_coding_type: c_uint
  V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_B = 0
  V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_P = 1

v4l2_mpeg_video_hevc_profile: c_uint
  V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN = 0
  V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_STILL_PICTURE = 1
  V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_10 = 2

v4l2_mpeg_video_hevc_level: c_uint
  V4L2_MPEG_VIDEO_HEVC_LEVEL_1 = 0
  V4L2_MPEG_VIDEO_HEVC_LEVEL_2 = 1
  V4L2_MPEG_VIDEO_HEVC_LEVEL_2_1 = 2
  V4L2_MPEG_VIDEO_HEVC_LEVEL_3 = 3
  V4L2_MPEG_VIDEO_HEVC_LEVEL_3_1 = 4
  V4L2_MPEG_VIDEO_HEVC_LEVEL_4 = 5
  V4L2_MPEG_VIDEO_HEVC_LEVEL_4_1 = 6
  V4L2_MPEG_VIDEO_HEVC_LEVEL_5 = 7
  V4L2_MPEG_VIDEO_HEVC_LEVEL_5_1 = 8
  V4L2_MPEG_VIDEO_HEVC_LEVEL_5_2 = 9
  V4L2_MPEG_VIDEO_HEVC_LEVEL_6 = 10
  V4L2_MPEG_VIDEO_HEVC_LEVEL_6_1 = 11
  V4L2_MPEG_VIDEO_HEVC_LEVEL_6_2 = 12

v4l2_mpeg_video_hevc_tier: c_uint
  V4L2_MPEG_VIDEO_HEVC_TIER_MAIN = 0
  V4L2_MPEG_VIDEO_HEVC_TIER_HIGH = 1

v4l2_cid_mpeg_video_hevc_loop_filter_mode: c_uint
  V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED = 0
  V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_ENABLED = 1
  V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY = 2

v4l2_cid_mpeg_video_hevc_refresh_type: c_uint
  V4L2_MPEG_VIDEO_HEVC_REFRESH_NONE = 0
  V4L2_MPEG_VIDEO_HEVC_REFRESH_CRA = 1
  V4L2_MPEG_VIDEO_HEVC_REFRESH_IDR = 2

v4l2_cid_mpeg_video_hevc_size_of_length_field: c_uint
  V4L2_MPEG_VIDEO_HEVC_SIZE_0 = 0
  V4L2_MPEG_VIDEO_HEVC_SIZE_1 = 1
  V4L2_MPEG_VIDEO_HEVC_SIZE_2 = 2
  V4L2_MPEG_VIDEO_HEVC_SIZE_4 = 3

v4l2_mpeg_video_frame_skip_mode: c_uint
  V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_DISABLED = 0
  V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT = 1
  V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT = 2

v4l2_mpeg_video_av1_profile: c_uint
  V4L2_MPEG_VIDEO_AV1_PROFILE_MAIN = 0
  V4L2_MPEG_VIDEO_AV1_PROFILE_HIGH = 1
  V4L2_MPEG_VIDEO_AV1_PROFILE_PROFESSIONAL = 2

v4l2_mpeg_video_av1_level: c_uint
  V4L2_MPEG_VIDEO_AV1_LEVEL_2_0 = 0
  V4L2_MPEG_VIDEO_AV1_LEVEL_2_1 = 1
  V4L2_MPEG_VIDEO_AV1_LEVEL_2_2 = 2
  V4L2_MPEG_VIDEO_AV1_LEVEL_2_3 = 3
  V4L2_MPEG_VIDEO_AV1_LEVEL_3_0 = 4
  V4L2_MPEG_VIDEO_AV1_LEVEL_3_1 = 5
  V4L2_MPEG_VIDEO_AV1_LEVEL_3_2 = 6
  V4L2_MPEG_VIDEO_AV1_LEVEL_3_3 = 7
  V4L2_MPEG_VIDEO_AV1_LEVEL_4_0 = 8
  V4L2_MPEG_VIDEO_AV1_LEVEL_4_1 = 9
  V4L2_MPEG_VIDEO_AV1_LEVEL_4_2 = 10
  V4L2_MPEG_VIDEO_AV1_LEVEL_4_3 = 11
  V4L2_MPEG_VIDEO_AV1_LEVEL_5_0 = 12
  V4L2_MPEG_VIDEO_AV1_LEVEL_5_1 = 13
  V4L2_MPEG_VIDEO_AV1_LEVEL_5_2 = 14
  V4L2_MPEG_VIDEO_AV1_LEVEL_5_3 = 15
  V4L2_MPEG_VIDEO_AV1_LEVEL_6_0 = 16
  V4L2_MPEG_VIDEO_AV1_LEVEL_6_1 = 17
  V4L2_MPEG_VIDEO_AV1_LEVEL_6_2 = 18
  V4L2_MPEG_VIDEO_AV1_LEVEL_6_3 = 19
  V4L2_MPEG_VIDEO_AV1_LEVEL_7_0 = 20
  V4L2_MPEG_VIDEO_AV1_LEVEL_7_1 = 21
  V4L2_MPEG_VIDEO_AV1_LEVEL_7_2 = 22
  V4L2_MPEG_VIDEO_AV1_LEVEL_7_3 = 23

v4l2_mpeg_cx2341x_video_spatial_filter_mode: c_uint
  V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_MANUAL = 0
  V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_AUTO = 1

v4l2_mpeg_cx2341x_video_luma_spatial_filter_type: c_uint
  V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_OFF = 0
  V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_HOR = 1
  V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_VERT = 2
  V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_HV_SEPARABLE = 3
  V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_SYM_NON_SEPARABLE = 4

v4l2_mpeg_cx2341x_video_chroma_spatial_filter_type: c_uint
  V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_OFF = 0
  V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_1D_HOR = 1

v4l2_mpeg_cx2341x_video_temporal_filter_mode: c_uint
  V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_MANUAL = 0
  V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_AUTO = 1

v4l2_mpeg_cx2341x_video_median_filter_type: c_uint
  V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_OFF = 0
  V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR = 1
  V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_VERT = 2
  V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR_VERT = 3
  V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_DIAG = 4

v4l2_mpeg_mfc51_video_frame_skip_mode: c_uint
  V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_DISABLED = 0
  V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT = 1
  V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT = 2

v4l2_mpeg_mfc51_video_force_frame_type: c_uint
  V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_DISABLED = 0
  V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_I_FRAME = 1
  V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_NOT_CODED = 2

v4l2_exposure_auto_type: c_uint
  V4L2_EXPOSURE_AUTO = 0
  V4L2_EXPOSURE_MANUAL = 1
  V4L2_EXPOSURE_SHUTTER_PRIORITY = 2
  V4L2_EXPOSURE_APERTURE_PRIORITY = 3

v4l2_auto_n_preset_white_balance: c_uint
  V4L2_WHITE_BALANCE_MANUAL = 0
  V4L2_WHITE_BALANCE_AUTO = 1
  V4L2_WHITE_BALANCE_INCANDESCENT = 2
  V4L2_WHITE_BALANCE_FLUORESCENT = 3
  V4L2_WHITE_BALANCE_FLUORESCENT_H = 4
  V4L2_WHITE_BALANCE_HORIZON = 5
  V4L2_WHITE_BALANCE_DAYLIGHT = 6
  V4L2_WHITE_BALANCE_FLASH = 7
  V4L2_WHITE_BALANCE_CLOUDY = 8
  V4L2_WHITE_BALANCE_SHADE = 9

v4l2_iso_sensitivity_auto_type: c_uint
  V4L2_ISO_SENSITIVITY_MANUAL = 0
  V4L2_ISO_SENSITIVITY_AUTO = 1

v4l2_exposure_metering: c_uint
  V4L2_EXPOSURE_METERING_AVERAGE = 0
  V4L2_EXPOSURE_METERING_CENTER_WEIGHTED = 1
  V4L2_EXPOSURE_METERING_SPOT = 2
  V4L2_EXPOSURE_METERING_MATRIX = 3

v4l2_scene_mode: c_uint
  V4L2_SCENE_MODE_NONE = 0
  V4L2_SCENE_MODE_BACKLIGHT = 1
  V4L2_SCENE_MODE_BEACH_SNOW = 2
  V4L2_SCENE_MODE_CANDLE_LIGHT = 3
  V4L2_SCENE_MODE_DAWN_DUSK = 4
  V4L2_SCENE_MODE_FALL_COLORS = 5
  V4L2_SCENE_MODE_FIREWORKS = 6
  V4L2_SCENE_MODE_LANDSCAPE = 7
  V4L2_SCENE_MODE_NIGHT = 8
  V4L2_SCENE_MODE_PARTY_INDOOR = 9
  V4L2_SCENE_MODE_PORTRAIT = 10
  V4L2_SCENE_MODE_SPORTS = 11
  V4L2_SCENE_MODE_SUNSET = 12
  V4L2_SCENE_MODE_TEXT = 13

v4l2_auto_focus_range: c_uint
  V4L2_AUTO_FOCUS_RANGE_AUTO = 0
  V4L2_AUTO_FOCUS_RANGE_NORMAL = 1
  V4L2_AUTO_FOCUS_RANGE_MACRO = 2
  V4L2_AUTO_FOCUS_RANGE_INFINITY = 3

v4l2_preemphasis: c_uint
  V4L2_PREEMPHASIS_DISABLED = 0
  V4L2_PREEMPHASIS_50_uS = 1
  V4L2_PREEMPHASIS_75_uS = 2

v4l2_flash_led_mode: c_uint
  V4L2_FLASH_LED_MODE_NONE = 0
  V4L2_FLASH_LED_MODE_FLASH = 1
  V4L2_FLASH_LED_MODE_TORCH = 2

v4l2_flash_strobe_source: c_uint
  V4L2_FLASH_STROBE_SOURCE_SOFTWARE = 0
  V4L2_FLASH_STROBE_SOURCE_EXTERNAL = 1

v4l2_jpeg_chroma_subsampling: c_uint
  V4L2_JPEG_CHROMA_SUBSAMPLING_444 = 0
  V4L2_JPEG_CHROMA_SUBSAMPLING_422 = 1
  V4L2_JPEG_CHROMA_SUBSAMPLING_420 = 2
  V4L2_JPEG_CHROMA_SUBSAMPLING_411 = 3
  V4L2_JPEG_CHROMA_SUBSAMPLING_410 = 4
  V4L2_JPEG_CHROMA_SUBSAMPLING_GRAY = 5

v4l2_dv_tx_mode: c_uint
  V4L2_DV_TX_MODE_DVI_D = 0
  V4L2_DV_TX_MODE_HDMI = 1

v4l2_dv_rgb_range: c_uint
  V4L2_DV_RGB_RANGE_AUTO = 0
  V4L2_DV_RGB_RANGE_LIMITED = 1
  V4L2_DV_RGB_RANGE_FULL = 2

v4l2_dv_it_content_type: c_uint
  V4L2_DV_IT_CONTENT_TYPE_GRAPHICS = 0
  V4L2_DV_IT_CONTENT_TYPE_PHOTO = 1
  V4L2_DV_IT_CONTENT_TYPE_CINEMA = 2
  V4L2_DV_IT_CONTENT_TYPE_GAME = 3
  V4L2_DV_IT_CONTENT_TYPE_NO_ITC = 4

v4l2_deemphasis: c_uint
  V4L2_DEEMPHASIS_DISABLED = 0
  V4L2_DEEMPHASIS_50_uS = 1
  V4L2_DEEMPHASIS_75_uS = 2

v4l2_detect_md_mode: c_uint
  V4L2_DETECT_MD_MODE_DISABLED = 0
  V4L2_DETECT_MD_MODE_GLOBAL = 1
  V4L2_DETECT_MD_MODE_THRESHOLD_GRID = 2
  V4L2_DETECT_MD_MODE_REGION_GRID = 3

v4l2_stateless_h264_decode_mode: c_uint
  V4L2_STATELESS_H264_DECODE_MODE_SLICE_BASED = 0
  V4L2_STATELESS_H264_DECODE_MODE_FRAME_BASED = 1

v4l2_stateless_h264_start_code: c_uint
  V4L2_STATELESS_H264_START_CODE_NONE = 0
  V4L2_STATELESS_H264_START_CODE_ANNEX_B = 1

v4l2_stateless_hevc_decode_mode: c_uint
  V4L2_STATELESS_HEVC_DECODE_MODE_SLICE_BASED = 0
  V4L2_STATELESS_HEVC_DECODE_MODE_FRAME_BASED = 1

v4l2_stateless_hevc_start_code: c_uint
  V4L2_STATELESS_HEVC_START_CODE_NONE = 0
  V4L2_STATELESS_HEVC_START_CODE_ANNEX_B = 1

v4l2_av1_warp_model: c_uint
  V4L2_AV1_WARP_MODEL_IDENTITY = 0
  V4L2_AV1_WARP_MODEL_TRANSLATION = 1
  V4L2_AV1_WARP_MODEL_ROTZOOM = 2
  V4L2_AV1_WARP_MODEL_AFFINE = 3

v4l2_av1_reference_frame: c_uint
  V4L2_AV1_REF_INTRA_FRAME = 0
  V4L2_AV1_REF_LAST_FRAME = 1
  V4L2_AV1_REF_LAST2_FRAME = 2
  V4L2_AV1_REF_LAST3_FRAME = 3
  V4L2_AV1_REF_GOLDEN_FRAME = 4
  V4L2_AV1_REF_BWDREF_FRAME = 5
  V4L2_AV1_REF_ALTREF2_FRAME = 6
  V4L2_AV1_REF_ALTREF_FRAME = 7

v4l2_av1_frame_restoration_type: c_uint
  V4L2_AV1_FRAME_RESTORE_NONE = 0
  V4L2_AV1_FRAME_RESTORE_WIENER = 1
  V4L2_AV1_FRAME_RESTORE_SGRPROJ = 2
  V4L2_AV1_FRAME_RESTORE_SWITCHABLE = 3

v4l2_av1_segment_feature: c_uint
  V4L2_AV1_SEG_LVL_ALT_Q = 0
  V4L2_AV1_SEG_LVL_ALT_LF_Y_V = 1
  V4L2_AV1_SEG_LVL_REF_FRAME = 5
  V4L2_AV1_SEG_LVL_REF_SKIP = 6
  V4L2_AV1_SEG_LVL_REF_GLOBALMV = 7
  V4L2_AV1_SEG_LVL_MAX = 8

v4l2_av1_frame_type: c_uint
  V4L2_AV1_KEY_FRAME = 0
  V4L2_AV1_INTER_FRAME = 1
  V4L2_AV1_INTRA_ONLY_FRAME = 2
  V4L2_AV1_SWITCH_FRAME = 3

v4l2_av1_interpolation_filter: c_uint
  V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP = 0
  V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SMOOTH = 1
  V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SHARP = 2
  V4L2_AV1_INTERPOLATION_FILTER_BILINEAR = 3
  V4L2_AV1_INTERPOLATION_FILTER_SWITCHABLE = 4

v4l2_av1_tx_mode: c_uint
  V4L2_AV1_TX_MODE_ONLY_4X4 = 0
  V4L2_AV1_TX_MODE_LARGEST = 1
  V4L2_AV1_TX_MODE_SELECT = 2
"""

_types = """
v4l2_std_id = __u64
__time_t = c_long
__suseconds_t = c_long
__syscall_slong_t = c_long
__le32 = __u32
__s8 = c_byte
__u8 = c_ubyte
__s16 = c_short
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
"""

_ioctls = """
VIDIOC_QUERYCAP = 0x80685600: v4l2_capability
VIDIOC_ENUM_FMT = 0xc0405602: v4l2_fmtdesc
VIDIOC_G_FMT = 0xc0d05604: v4l2_format
VIDIOC_S_FMT = 0xc0d05605: v4l2_format
VIDIOC_REQBUFS = 0xc0145608: v4l2_requestbuffers
VIDIOC_QUERYBUF = 0xc0585609: v4l2_buffer
VIDIOC_G_FBUF = 0x8030560a: v4l2_framebuffer
VIDIOC_S_FBUF = 0x4030560b: v4l2_framebuffer
VIDIOC_OVERLAY = 0x4004560e: c_int
VIDIOC_QBUF = 0xc058560f: v4l2_buffer
VIDIOC_EXPBUF = 0xc0405610: v4l2_exportbuffer
VIDIOC_DQBUF = 0xc0585611: v4l2_buffer
VIDIOC_STREAMON = 0x40045612: c_int
VIDIOC_STREAMOFF = 0x40045613: c_int
VIDIOC_G_PARM = 0xc0cc5615: v4l2_streamparm
VIDIOC_S_PARM = 0xc0cc5616: v4l2_streamparm
VIDIOC_G_STD = 0x80085617: c_ulonglong
VIDIOC_S_STD = 0x40085618: c_ulonglong
VIDIOC_ENUMSTD = 0xc0485619: v4l2_standard
VIDIOC_ENUMINPUT = 0xc050561a: v4l2_input
VIDIOC_G_CTRL = 0xc008561b: v4l2_control
VIDIOC_S_CTRL = 0xc008561c: v4l2_control
VIDIOC_G_TUNER = 0xc054561d: v4l2_tuner
VIDIOC_S_TUNER = 0x4054561e: v4l2_tuner
VIDIOC_G_AUDIO = 0x80345621: v4l2_audio
VIDIOC_S_AUDIO = 0x40345622: v4l2_audio
VIDIOC_QUERYCTRL = 0xc0445624: v4l2_queryctrl
VIDIOC_QUERYMENU = 0xc02c5625: v4l2_querymenu
VIDIOC_G_INPUT = 0x80045626: c_int
VIDIOC_S_INPUT = 0xc0045627: c_int
VIDIOC_G_EDID = 0xc0285628: v4l2_edid
VIDIOC_S_EDID = 0xc0285629: v4l2_edid
VIDIOC_G_OUTPUT = 0x8004562e: c_int
VIDIOC_S_OUTPUT = 0xc004562f: c_int
VIDIOC_ENUMOUTPUT = 0xc0485630: v4l2_output
VIDIOC_G_AUDOUT = 0x80345631: v4l2_audioout
VIDIOC_S_AUDOUT = 0x40345632: v4l2_audioout
VIDIOC_G_MODULATOR = 0xc0445636: v4l2_modulator
VIDIOC_S_MODULATOR = 0x40445637: v4l2_modulator
VIDIOC_G_FREQUENCY = 0xc02c5638: v4l2_frequency
VIDIOC_S_FREQUENCY = 0x402c5639: v4l2_frequency
VIDIOC_CROPCAP = 0xc02c563a: v4l2_cropcap
VIDIOC_G_CROP = 0xc014563b: v4l2_crop
VIDIOC_S_CROP = 0x4014563c: v4l2_crop
VIDIOC_G_JPEGCOMP = 0x808c563d: v4l2_jpegcompression
VIDIOC_S_JPEGCOMP = 0x408c563e: v4l2_jpegcompression
VIDIOC_QUERYSTD = 0x8008563f: c_ulonglong
VIDIOC_TRY_FMT = 0xc0d05640: v4l2_format
VIDIOC_ENUMAUDIO = 0xc0345641: v4l2_audio
VIDIOC_ENUMAUDOUT = 0xc0345642: v4l2_audioout
VIDIOC_G_PRIORITY = 0x80045643: c_uint
VIDIOC_S_PRIORITY = 0x40045644: c_uint
VIDIOC_G_SLICED_VBI_CAP = 0xc0745645: v4l2_sliced_vbi_cap
VIDIOC_LOG_STATUS = 0x5646: None
VIDIOC_G_EXT_CTRLS = 0xc0205647: v4l2_ext_controls
VIDIOC_S_EXT_CTRLS = 0xc0205648: v4l2_ext_controls
VIDIOC_TRY_EXT_CTRLS = 0xc0205649: v4l2_ext_controls
VIDIOC_ENUM_FRAMESIZES = 0xc02c564a: v4l2_frmsizeenum
VIDIOC_ENUM_FRAMEINTERVALS = 0xc034564b: v4l2_frmivalenum
VIDIOC_G_ENC_INDEX = 0x8818564c: v4l2_enc_idx
VIDIOC_ENCODER_CMD = 0xc028564d: v4l2_encoder_cmd
VIDIOC_TRY_ENCODER_CMD = 0xc028564e: v4l2_encoder_cmd
VIDIOC_DBG_S_REGISTER = 0x4038564f: v4l2_dbg_register
VIDIOC_DBG_G_REGISTER = 0xc0385650: v4l2_dbg_register
VIDIOC_S_HW_FREQ_SEEK = 0x40305652: v4l2_hw_freq_seek
VIDIOC_S_DV_TIMINGS = 0xc0845657: v4l2_dv_timings
VIDIOC_G_DV_TIMINGS = 0xc0845658: v4l2_dv_timings
VIDIOC_DQEVENT = 0x80885659: v4l2_event
VIDIOC_SUBSCRIBE_EVENT = 0x4020565a: v4l2_event_subscription
VIDIOC_UNSUBSCRIBE_EVENT = 0x4020565b: v4l2_event_subscription
VIDIOC_CREATE_BUFS = 0xc100565c: v4l2_create_buffers
VIDIOC_PREPARE_BUF = 0xc058565d: v4l2_buffer
VIDIOC_G_SELECTION = 0xc040565e: v4l2_selection
VIDIOC_S_SELECTION = 0xc040565f: v4l2_selection
VIDIOC_DECODER_CMD = 0xc0485660: v4l2_decoder_cmd
VIDIOC_TRY_DECODER_CMD = 0xc0485661: v4l2_decoder_cmd
VIDIOC_ENUM_DV_TIMINGS = 0xc0945662: v4l2_enum_dv_timings
VIDIOC_QUERY_DV_TIMINGS = 0x80845663: v4l2_dv_timings
VIDIOC_DV_TIMINGS_CAP = 0xc0905664: v4l2_dv_timings_cap
VIDIOC_ENUM_FREQ_BANDS = 0xc0405665: v4l2_frequency_band
VIDIOC_DBG_G_CHIP_INFO = 0xc0c85666: v4l2_dbg_chip_info
VIDIOC_QUERY_EXT_CTRL = 0xc0e85667: v4l2_query_ext_ctrl
VIDIOC_REMOVE_BUFS = 0xc0405668: v4l2_remove_buffers
MEDIA_IOC_DEVICE_INFO = 0xc1007c00: media_device_info
MEDIA_IOC_ENUM_ENTITIES = 0xc1007c01: media_entity_desc
MEDIA_IOC_ENUM_LINKS = 0xc0287c02: media_links_enum
MEDIA_IOC_SETUP_LINK = 0xc0347c03: media_link_desc
MEDIA_IOC_G_TOPOLOGY = 0xc0487c04: media_v2_topology
MEDIA_IOC_REQUEST_ALLOC = 0x80047c05: c_int
MEDIA_REQUEST_IOC_QUEUE = 0x7c80: None
MEDIA_REQUEST_IOC_REINIT = 0x7c81: None
"""

_macros = """
v4l2_fourcc(a, b, c, d) = c_uint(a) | c_uint(b) << 8 | c_uint(c) << 16 | c_uint(d) << 24
v4l2_fourcc_be(a, b, c, d) = c_uint(a) | c_uint(b) << 8 | c_uint(c) << 16 | c_uint(d) << 24 | c_uint(0x80000000)
V4L2_FIELD_HAS_TOP(field) = field == 2 or field == 4 or field == 8 or field == 9 or field == 5 or field == 6
V4L2_FIELD_HAS_BOTTOM(field) = field == 3 or field == 4 or field == 8 or field == 9 or field == 5 or field == 6
V4L2_FIELD_HAS_BOTH(field) = field == 4 or field == 8 or field == 9 or field == 5 or field == 6
V4L2_FIELD_HAS_T_OR_B(field) = field == 3 or field == 2 or field == 7
V4L2_FIELD_IS_INTERLACED(field) = field == 4 or field == 8 or field == 9
V4L2_FIELD_IS_SEQUENTIAL(field) = field == 5 or field == 6
V4L2_TYPE_IS_VALID(type) = type >= 1 and type <= 14
V4L2_TYPE_IS_MULTIPLANAR(type) = type == 9 or type == 10
V4L2_TYPE_IS_OUTPUT(type) = type == 2 or type == 10 or type == 8 or type == 5 or type == 7 or type == 12 or type == 14
V4L2_TYPE_IS_CAPTURE(type) = type >= 1 and type <= 14 and not (type == 2 or type == 10 or type == 8 or type == 5 or type == 7 or type == 12 or type == 14)
V4L2_MAP_COLORSPACE_DEFAULT(is_sdtv, is_hdtv) = 1 if is_sdtv else 3 if is_hdtv else 8
V4L2_MAP_XFER_FUNC_DEFAULT(colsp) = 3 if colsp == 9 else 4 if colsp == 2 else 6 if colsp == 12 else 5 if colsp == 11 else 2 if colsp == 8 or colsp == 7 else 1
V4L2_MAP_YCBCR_ENC_DEFAULT(colsp) = 2 if colsp == 3 or colsp == 12 else 6 if colsp == 10 else 8 if colsp == 2 else 1
V4L2_MAP_QUANTIZATION_DEFAULT(is_rgb_or_hsv, colsp, ycbcr_enc) = 1 if is_rgb_or_hsv or colsp == 7 else 2
v4l2_timeval_to_ns(tv: POINTER(timeval)) -> __u64 = c_ulonglong(tv[0].tv_sec) * c_ulonglong(0x3b9aca00) + tv[0].tv_usec * 1000
V4L2_DV_BT_BLANKING_WIDTH(bt: POINTER(v4l2_bt_timings)) -> __u32 = bt[0].hfrontporch + bt[0].hsync + bt[0].hbackporch
V4L2_DV_BT_FRAME_WIDTH(bt: POINTER(v4l2_bt_timings)) -> __u32 = bt[0].width + (bt[0].hfrontporch + bt[0].hsync + bt[0].hbackporch)
V4L2_DV_BT_BLANKING_HEIGHT(bt: POINTER(v4l2_bt_timings)) -> __u32 = bt[0].vfrontporch + bt[0].vsync + bt[0].vbackporch + (bt[0].il_vfrontporch + bt[0].il_vsync + bt[0].il_vbackporch if bt[0].interlaced else 0)
V4L2_DV_BT_FRAME_HEIGHT(bt: POINTER(v4l2_bt_timings)) -> __u32 = bt[0].height + (bt[0].vfrontporch + bt[0].vsync + bt[0].vbackporch + (bt[0].il_vfrontporch + bt[0].il_vsync + bt[0].il_vbackporch if bt[0].interlaced else 0))
V4L2_CTRL_ID2CLASS(id) = id & c_ulong(0xfff0000)
V4L2_CTRL_ID2WHICH(id) = id & c_ulong(0xfff0000)
V4L2_CTRL_DRIVER_PRIV(id) = (id & 0xffff) >= 4096
V4L2_H264_SPS_HAS_CHROMA_FORMAT(sps: POINTER(v4l2_ctrl_h264_sps)) -> c_int = sps[0].profile_idc == 100 or sps[0].profile_idc == 110 or sps[0].profile_idc == 122 or sps[0].profile_idc == 244 or sps[0].profile_idc == 44 or sps[0].profile_idc == 83 or sps[0].profile_idc == 86 or sps[0].profile_idc == 118 or sps[0].profile_idc == 128 or sps[0].profile_idc == 138 or sps[0].profile_idc == 139 or sps[0].profile_idc == 134 or sps[0].profile_idc == 135
V4L2_H264_CTRL_PRED_WEIGHTS_REQUIRED(pps: POINTER(v4l2_ctrl_h264_pps), slice: POINTER(v4l2_ctrl_h264_slice_params) | POINTER(v4l2_ctrl_hevc_slice_params)) -> c_int = pps[0].flags & 4 and (slice[0].slice_type == 0 or slice[0].slice_type == 3) or pps[0].weighted_bipred_idc == 1 and slice[0].slice_type == 1
V4L2_VP9_SEGMENT_FEATURE_ENABLED(id) = 1 << id
V4L2_AV1_GLOBAL_MOTION_IS_INVALID(ref) = 1 << ref
V4L2_AV1_SEGMENT_FEATURE_ENABLED(id) = 1 << id
MEDIA_V2_ENTITY_HAS_FLAGS(media_version) = media_version >= c_uint(0x41300)
MEDIA_V2_PAD_HAS_INDEX(media_version) = media_version >= c_uint(0x41300)
"""

_constants = """
BASE_VIDIOC_PRIVATE = 192
MEDIA_API_VERSION = 256
MEDIA_ENT_FL_CONNECTOR = 2
MEDIA_ENT_FL_DEFAULT = 1
MEDIA_ENT_F_ATV_DECODER = 131076
MEDIA_ENT_F_AUDIO_CAPTURE = 0x3001
MEDIA_ENT_F_AUDIO_MIXER = 0x3003
MEDIA_ENT_F_AUDIO_PLAYBACK = 0x3002
MEDIA_ENT_F_BASE = 0
MEDIA_ENT_F_CAM_SENSOR = 131073
MEDIA_ENT_F_DTV_CA = 3
MEDIA_ENT_F_DTV_DECODER = 24577
MEDIA_ENT_F_DTV_DEMOD = 1
MEDIA_ENT_F_DTV_NET_DECAP = 4
MEDIA_ENT_F_DV_DECODER = 0x6001
MEDIA_ENT_F_DV_ENCODER = 0x6002
MEDIA_ENT_F_FLASH = 131074
MEDIA_ENT_F_IF_AUD_DECODER = 0x2002
MEDIA_ENT_F_IF_VID_DECODER = 0x2001
MEDIA_ENT_F_IO_DTV = 0x1001
MEDIA_ENT_F_IO_SWRADIO = 0x1003
MEDIA_ENT_F_IO_V4L = 65537
MEDIA_ENT_F_IO_VBI = 0x1002
MEDIA_ENT_F_LENS = 131075
MEDIA_ENT_F_OLD_BASE = 0x10000
MEDIA_ENT_F_OLD_SUBDEV_BASE = 0x20000
MEDIA_ENT_F_PROC_VIDEO_COMPOSER = 0x4001
MEDIA_ENT_F_PROC_VIDEO_DECODER = 0x4008
MEDIA_ENT_F_PROC_VIDEO_ENCODER = 0x4007
MEDIA_ENT_F_PROC_VIDEO_ISP = 0x4009
MEDIA_ENT_F_PROC_VIDEO_LUT = 0x4004
MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV = 0x4003
MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER = 0x4002
MEDIA_ENT_F_PROC_VIDEO_SCALER = 0x4005
MEDIA_ENT_F_PROC_VIDEO_STATISTICS = 0x4006
MEDIA_ENT_F_TS_DEMUX = 2
MEDIA_ENT_F_TUNER = 131077
MEDIA_ENT_F_UNKNOWN = 0
MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN = 131072
MEDIA_ENT_F_VID_IF_BRIDGE = 0x5002
MEDIA_ENT_F_VID_MUX = 0x5001
MEDIA_ENT_ID_FLAG_NEXT = 2147483648
MEDIA_ENT_SUBTYPE_MASK = 0xffff
MEDIA_ENT_TYPE_MASK = 0xff0000
MEDIA_ENT_TYPE_SHIFT = 16
MEDIA_ENT_T_DEVNODE = 65536
MEDIA_ENT_T_DEVNODE_ALSA = 65539
MEDIA_ENT_T_DEVNODE_DVB = 65540
MEDIA_ENT_T_DEVNODE_FB = 65538
MEDIA_ENT_T_DEVNODE_UNKNOWN = 131071
MEDIA_ENT_T_DEVNODE_V4L = 65537
MEDIA_ENT_T_UNKNOWN = 0
MEDIA_ENT_T_V4L2_SUBDEV = 131072
MEDIA_ENT_T_V4L2_SUBDEV_DECODER = 131076
MEDIA_ENT_T_V4L2_SUBDEV_FLASH = 131074
MEDIA_ENT_T_V4L2_SUBDEV_LENS = 131075
MEDIA_ENT_T_V4L2_SUBDEV_SENSOR = 131073
MEDIA_ENT_T_V4L2_SUBDEV_TUNER = 131077
MEDIA_ENT_T_V4L2_VIDEO = 65537
MEDIA_INTF_T_ALSA_BASE = 0x300
MEDIA_INTF_T_ALSA_COMPRESS = 771
MEDIA_INTF_T_ALSA_CONTROL = 770
MEDIA_INTF_T_ALSA_HWDEP = 773
MEDIA_INTF_T_ALSA_PCM_CAPTURE = 768
MEDIA_INTF_T_ALSA_PCM_PLAYBACK = 769
MEDIA_INTF_T_ALSA_RAWMIDI = 772
MEDIA_INTF_T_ALSA_SEQUENCER = 774
MEDIA_INTF_T_ALSA_TIMER = 775
MEDIA_INTF_T_DVB_BASE = 0x100
MEDIA_INTF_T_DVB_CA = 259
MEDIA_INTF_T_DVB_DEMUX = 257
MEDIA_INTF_T_DVB_DVR = 258
MEDIA_INTF_T_DVB_FE = 256
MEDIA_INTF_T_DVB_NET = 260
MEDIA_INTF_T_V4L_BASE = 0x200
MEDIA_INTF_T_V4L_RADIO = 514
MEDIA_INTF_T_V4L_SUBDEV = 515
MEDIA_INTF_T_V4L_SWRADIO = 516
MEDIA_INTF_T_V4L_TOUCH = 517
MEDIA_INTF_T_V4L_VBI = 513
MEDIA_INTF_T_V4L_VIDEO = 512
MEDIA_LNK_FL_ANCILLARY_LINK = 536870912
MEDIA_LNK_FL_DATA_LINK = 0
MEDIA_LNK_FL_DYNAMIC = 4
MEDIA_LNK_FL_ENABLED = 1
MEDIA_LNK_FL_IMMUTABLE = 2
MEDIA_LNK_FL_INTERFACE_LINK = 268435456
MEDIA_LNK_FL_LINK_TYPE = -0x10000000
MEDIA_PAD_FL_MUST_CONNECT = 4
MEDIA_PAD_FL_SINK = 1
MEDIA_PAD_FL_SOURCE = 2
V4L2_AUDCAP_AVL = 2
V4L2_AUDCAP_STEREO = 1
V4L2_AUDMODE_AVL = 1
V4L2_AUTO_FOCUS_STATUS_BUSY = 1
V4L2_AUTO_FOCUS_STATUS_FAILED = 4
V4L2_AUTO_FOCUS_STATUS_IDLE = 0
V4L2_AUTO_FOCUS_STATUS_REACHED = 2
V4L2_AV1_AR_COEFFS_SIZE = 25
V4L2_AV1_CDEF_MAX = 8
V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN = 1
V4L2_AV1_FILM_GRAIN_FLAG_CHROMA_SCALING_FROM_LUMA = 4
V4L2_AV1_FILM_GRAIN_FLAG_CLIP_TO_RESTRICTED_RANGE = 0x10
V4L2_AV1_FILM_GRAIN_FLAG_OVERLAP = 8
V4L2_AV1_FILM_GRAIN_FLAG_UPDATE_GRAIN = 2
V4L2_AV1_FRAME_FLAG_ALLOW_HIGH_PRECISION_MV = 0x100
V4L2_AV1_FRAME_FLAG_ALLOW_INTRABC = 0x40
V4L2_AV1_FRAME_FLAG_ALLOW_SCREEN_CONTENT_TOOLS = 0x10
V4L2_AV1_FRAME_FLAG_ALLOW_WARPED_MOTION = 0x1000
V4L2_AV1_FRAME_FLAG_BUFFER_REMOVAL_TIME_PRESENT = 0x40000
V4L2_AV1_FRAME_FLAG_DISABLE_CDF_UPDATE = 8
V4L2_AV1_FRAME_FLAG_DISABLE_FRAME_END_UPDATE_CDF = 0x800
V4L2_AV1_FRAME_FLAG_ERROR_RESILIENT_MODE = 4
V4L2_AV1_FRAME_FLAG_FORCE_INTEGER_MV = 0x20
V4L2_AV1_FRAME_FLAG_FRAME_REFS_SHORT_SIGNALING = 0x80000
V4L2_AV1_FRAME_FLAG_FRAME_SIZE_OVERRIDE = 0x20000
V4L2_AV1_FRAME_FLAG_IS_MOTION_MODE_SWITCHABLE = 0x200
V4L2_AV1_FRAME_FLAG_REDUCED_TX_SET = 0x4000
V4L2_AV1_FRAME_FLAG_REFERENCE_SELECT = 0x2000
V4L2_AV1_FRAME_FLAG_SHOWABLE_FRAME = 2
V4L2_AV1_FRAME_FLAG_SHOW_FRAME = 1
V4L2_AV1_FRAME_FLAG_SKIP_MODE_ALLOWED = 0x8000
V4L2_AV1_FRAME_FLAG_SKIP_MODE_PRESENT = 0x10000
V4L2_AV1_FRAME_FLAG_USE_REF_FRAME_MVS = 0x400
V4L2_AV1_FRAME_FLAG_USE_SUPERRES = 0x80
V4L2_AV1_GLOBAL_MOTION_FLAG_IS_GLOBAL = 1
V4L2_AV1_GLOBAL_MOTION_FLAG_IS_ROT_ZOOM = 2
V4L2_AV1_GLOBAL_MOTION_FLAG_IS_TRANSLATION = 4
V4L2_AV1_LOOP_FILTER_FLAG_DELTA_ENABLED = 1
V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_MULTI = 8
V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_PRESENT = 4
V4L2_AV1_LOOP_FILTER_FLAG_DELTA_UPDATE = 2
V4L2_AV1_LOOP_RESTORATION_FLAG_USES_CHROMA_LR = 2
V4L2_AV1_LOOP_RESTORATION_FLAG_USES_LR = 1
V4L2_AV1_MAX_NUM_CB_POINTS = 16
V4L2_AV1_MAX_NUM_CR_POINTS = 16
V4L2_AV1_MAX_NUM_PLANES = 3
V4L2_AV1_MAX_NUM_Y_POINTS = 16
V4L2_AV1_MAX_OPERATING_POINTS = 32
V4L2_AV1_MAX_SEGMENTS = 8
V4L2_AV1_MAX_TILE_COLS = 64
V4L2_AV1_MAX_TILE_COUNT = 512
V4L2_AV1_MAX_TILE_ROWS = 64
V4L2_AV1_NUM_PLANES_MAX = 3
V4L2_AV1_QUANTIZATION_FLAG_DELTA_Q_PRESENT = 4
V4L2_AV1_QUANTIZATION_FLAG_DIFF_UV_DELTA = 1
V4L2_AV1_QUANTIZATION_FLAG_USING_QMATRIX = 2
V4L2_AV1_REFS_PER_FRAME = 7
V4L2_AV1_SEGMENTATION_FLAG_ENABLED = 1
V4L2_AV1_SEGMENTATION_FLAG_SEG_ID_PRE_SKIP = 0x10
V4L2_AV1_SEGMENTATION_FLAG_TEMPORAL_UPDATE = 4
V4L2_AV1_SEGMENTATION_FLAG_UPDATE_DATA = 8
V4L2_AV1_SEGMENTATION_FLAG_UPDATE_MAP = 2
V4L2_AV1_SEQUENCE_FLAG_COLOR_RANGE = 0x8000
V4L2_AV1_SEQUENCE_FLAG_ENABLE_CDEF = 0x1000
V4L2_AV1_SEQUENCE_FLAG_ENABLE_DUAL_FILTER = 0x80
V4L2_AV1_SEQUENCE_FLAG_ENABLE_FILTER_INTRA = 4
V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTERINTRA_COMPOUND = 0x10
V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTRA_EDGE_FILTER = 8
V4L2_AV1_SEQUENCE_FLAG_ENABLE_JNT_COMP = 0x200
V4L2_AV1_SEQUENCE_FLAG_ENABLE_MASKED_COMPOUND = 0x20
V4L2_AV1_SEQUENCE_FLAG_ENABLE_ORDER_HINT = 0x100
V4L2_AV1_SEQUENCE_FLAG_ENABLE_REF_FRAME_MVS = 0x400
V4L2_AV1_SEQUENCE_FLAG_ENABLE_RESTORATION = 0x2000
V4L2_AV1_SEQUENCE_FLAG_ENABLE_SUPERRES = 0x800
V4L2_AV1_SEQUENCE_FLAG_ENABLE_WARPED_MOTION = 0x40
V4L2_AV1_SEQUENCE_FLAG_FILM_GRAIN_PARAMS_PRESENT = 0x40000
V4L2_AV1_SEQUENCE_FLAG_MONO_CHROME = 0x4000
V4L2_AV1_SEQUENCE_FLAG_SEPARATE_UV_DELTA_Q = 0x80000
V4L2_AV1_SEQUENCE_FLAG_STILL_PICTURE = 1
V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X = 0x10000
V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y = 0x20000
V4L2_AV1_SEQUENCE_FLAG_USE_128X128_SUPERBLOCK = 2
V4L2_AV1_TILE_INFO_FLAG_UNIFORM_TILE_SPACING = 1
V4L2_AV1_TOTAL_REFS_PER_FRAME = 8
V4L2_BAND_MODULATION_AM = 8
V4L2_BAND_MODULATION_FM = 4
V4L2_BAND_MODULATION_VSB = 2
V4L2_BUF_CAP_SUPPORTS_DMABUF = 4
V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF = 32
V4L2_BUF_CAP_SUPPORTS_MAX_NUM_BUFFERS = 128
V4L2_BUF_CAP_SUPPORTS_MMAP = 1
V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS = 64
V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS = 16
V4L2_BUF_CAP_SUPPORTS_REMOVE_BUFS = 256
V4L2_BUF_CAP_SUPPORTS_REQUESTS = 8
V4L2_BUF_CAP_SUPPORTS_USERPTR = 2
V4L2_BUF_FLAG_BFRAME = 0x20
V4L2_BUF_FLAG_DONE = 4
V4L2_BUF_FLAG_ERROR = 0x40
V4L2_BUF_FLAG_IN_REQUEST = 0x80
V4L2_BUF_FLAG_KEYFRAME = 8
V4L2_BUF_FLAG_LAST = 0x100000
V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF = 0x200
V4L2_BUF_FLAG_MAPPED = 1
V4L2_BUF_FLAG_NO_CACHE_CLEAN = 0x1000
V4L2_BUF_FLAG_NO_CACHE_INVALIDATE = 0x800
V4L2_BUF_FLAG_PFRAME = 0x10
V4L2_BUF_FLAG_PREPARED = 0x400
V4L2_BUF_FLAG_QUEUED = 2
V4L2_BUF_FLAG_REQUEST_FD = 0x800000
V4L2_BUF_FLAG_TIMECODE = 0x100
V4L2_BUF_FLAG_TIMESTAMP_COPY = 0x4000
V4L2_BUF_FLAG_TIMESTAMP_MASK = 0xe000
V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC = 0x2000
V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN = 0
V4L2_BUF_FLAG_TSTAMP_SRC_EOF = 0
V4L2_BUF_FLAG_TSTAMP_SRC_MASK = 0x70000
V4L2_BUF_FLAG_TSTAMP_SRC_SOE = 0x10000
V4L2_CAMERA_ORIENTATION_BACK = 1
V4L2_CAMERA_ORIENTATION_EXTERNAL = 2
V4L2_CAMERA_ORIENTATION_FRONT = 0
V4L2_CAP_ASYNCIO = 0x2000000
V4L2_CAP_AUDIO = 0x20000
V4L2_CAP_DEVICE_CAPS = 0x80000000
V4L2_CAP_EDID = 0x2000000
V4L2_CAP_EXT_PIX_FORMAT = 0x200000
V4L2_CAP_HW_FREQ_SEEK = 0x400
V4L2_CAP_IO_MC = 0x20000000
V4L2_CAP_META_CAPTURE = 0x800000
V4L2_CAP_META_OUTPUT = 0x8000000
V4L2_CAP_MODULATOR = 0x80000
V4L2_CAP_RADIO = 0x40000
V4L2_CAP_RDS_CAPTURE = 0x100
V4L2_CAP_RDS_OUTPUT = 0x800
V4L2_CAP_READWRITE = 0x1000000
V4L2_CAP_SDR_CAPTURE = 0x100000
V4L2_CAP_SDR_OUTPUT = 0x400000
V4L2_CAP_SLICED_VBI_CAPTURE = 0x40
V4L2_CAP_SLICED_VBI_OUTPUT = 0x80
V4L2_CAP_STREAMING = 0x4000000
V4L2_CAP_TIMEPERFRAME = 0x1000
V4L2_CAP_TOUCH = 0x10000000
V4L2_CAP_TUNER = 0x10000
V4L2_CAP_VBI_CAPTURE = 0x10
V4L2_CAP_VBI_OUTPUT = 0x20
V4L2_CAP_VIDEO_CAPTURE = 1
V4L2_CAP_VIDEO_CAPTURE_MPLANE = 0x1000
V4L2_CAP_VIDEO_M2M = 0x8000
V4L2_CAP_VIDEO_M2M_MPLANE = 0x4000
V4L2_CAP_VIDEO_OUTPUT = 2
V4L2_CAP_VIDEO_OUTPUT_MPLANE = 0x2000
V4L2_CAP_VIDEO_OUTPUT_OVERLAY = 0x200
V4L2_CAP_VIDEO_OVERLAY = 4
V4L2_CHIP_FL_READABLE = 1
V4L2_CHIP_FL_WRITABLE = 2
V4L2_CHIP_MATCH_AC97 = 3
V4L2_CHIP_MATCH_BRIDGE = 0
V4L2_CHIP_MATCH_HOST = 0
V4L2_CHIP_MATCH_I2C_ADDR = 2
V4L2_CHIP_MATCH_I2C_DRIVER = 1
V4L2_CHIP_MATCH_SUBDEV = 4
V4L2_CID_3A_LOCK = 10094875
V4L2_CID_ALPHA_COMPONENT = 9963817
V4L2_CID_ANALOGUE_GAIN = 10356995
V4L2_CID_AUDIO_BALANCE = 9963782
V4L2_CID_AUDIO_BASS = 9963783
V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME = 10160467
V4L2_CID_AUDIO_COMPRESSION_ENABLED = 10160464
V4L2_CID_AUDIO_COMPRESSION_GAIN = 10160465
V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME = 10160468
V4L2_CID_AUDIO_COMPRESSION_THRESHOLD = 10160466
V4L2_CID_AUDIO_LIMITER_DEVIATION = 10160450
V4L2_CID_AUDIO_LIMITER_ENABLED = 10160448
V4L2_CID_AUDIO_LIMITER_RELEASE_TIME = 10160449
V4L2_CID_AUDIO_LOUDNESS = 9963786
V4L2_CID_AUDIO_MUTE = 9963785
V4L2_CID_AUDIO_TREBLE = 9963784
V4L2_CID_AUDIO_VOLUME = 9963781
V4L2_CID_AUTOBRIGHTNESS = 9963808
V4L2_CID_AUTOGAIN = 9963794
V4L2_CID_AUTO_EXPOSURE_BIAS = 10094867
V4L2_CID_AUTO_FOCUS_RANGE = 10094879
V4L2_CID_AUTO_FOCUS_START = 10094876
V4L2_CID_AUTO_FOCUS_STATUS = 10094878
V4L2_CID_AUTO_FOCUS_STOP = 10094877
V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE = 10094868
V4L2_CID_AUTO_WHITE_BALANCE = 9963788
V4L2_CID_BACKLIGHT_COMPENSATION = 9963804
V4L2_CID_BAND_STOP_FILTER = 9963809
V4L2_CID_BASE = 0x980900
V4L2_CID_BG_COLOR = 9963811
V4L2_CID_BLACK_LEVEL = 9963787
V4L2_CID_BLUE_BALANCE = 9963791
V4L2_CID_BRIGHTNESS = 9963776
V4L2_CID_CAMERA_CLASS = 10092545
V4L2_CID_CAMERA_CLASS_BASE = 0x9a0900
V4L2_CID_CAMERA_ORIENTATION = 10094882
V4L2_CID_CAMERA_SENSOR_ROTATION = 10094883
V4L2_CID_CHROMA_AGC = 9963805
V4L2_CID_CHROMA_GAIN = 9963812
V4L2_CID_CODEC_BASE = 0x990900
V4L2_CID_CODEC_CLASS = 10027009
V4L2_CID_CODEC_CX2341X_BASE = 0x991000
V4L2_CID_CODEC_MFC51_BASE = 0x991100
V4L2_CID_CODEC_STATELESS_BASE = 0xa40900
V4L2_CID_CODEC_STATELESS_CLASS = 10747905
V4L2_CID_COLORFX = 9963807
V4L2_CID_COLORFX_CBCR = 9963818
V4L2_CID_COLORFX_RGB = 9963819
V4L2_CID_COLORIMETRY_CLASS = 10813441
V4L2_CID_COLORIMETRY_CLASS_BASE = 0xa50900
V4L2_CID_COLORIMETRY_HDR10_CLL_INFO = 10815744
V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY = 10815745
V4L2_CID_COLOR_KILLER = 9963806
V4L2_CID_CONTRAST = 9963777
V4L2_CID_DEINTERLACING_MODE = 10422532
V4L2_CID_DETECT_CLASS = 10682369
V4L2_CID_DETECT_CLASS_BASE = 0xa30900
V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD = 10684674
V4L2_CID_DETECT_MD_MODE = 10684673
V4L2_CID_DETECT_MD_REGION_GRID = 10684676
V4L2_CID_DETECT_MD_THRESHOLD_GRID = 10684675
V4L2_CID_DIGITAL_GAIN = 10422533
V4L2_CID_DO_WHITE_BALANCE = 9963789
V4L2_CID_DV_CLASS = 10485761
V4L2_CID_DV_CLASS_BASE = 0xa00900
V4L2_CID_DV_RX_IT_CONTENT_TYPE = 10488166
V4L2_CID_DV_RX_POWER_PRESENT = 10488164
V4L2_CID_DV_RX_RGB_RANGE = 10488165
V4L2_CID_DV_TX_EDID_PRESENT = 10488067
V4L2_CID_DV_TX_HOTPLUG = 10488065
V4L2_CID_DV_TX_IT_CONTENT_TYPE = 10488070
V4L2_CID_DV_TX_MODE = 10488068
V4L2_CID_DV_TX_RGB_RANGE = 10488069
V4L2_CID_DV_TX_RXSENSE = 10488066
V4L2_CID_EXPOSURE = 9963793
V4L2_CID_EXPOSURE_ABSOLUTE = 10094850
V4L2_CID_EXPOSURE_AUTO = 10094849
V4L2_CID_EXPOSURE_AUTO_PRIORITY = 10094851
V4L2_CID_EXPOSURE_METERING = 10094873
V4L2_CID_FLASH_CHARGE = 10225931
V4L2_CID_FLASH_CLASS = 10223617
V4L2_CID_FLASH_CLASS_BASE = 0x9c0900
V4L2_CID_FLASH_DURATION = 10225933
V4L2_CID_FLASH_FAULT = 10225930
V4L2_CID_FLASH_INDICATOR_INTENSITY = 10225929
V4L2_CID_FLASH_INTENSITY = 10225927
V4L2_CID_FLASH_LED_MODE = 10225921
V4L2_CID_FLASH_READY = 10225932
V4L2_CID_FLASH_STROBE = 10225923
V4L2_CID_FLASH_STROBE_OE = 10225934
V4L2_CID_FLASH_STROBE_SOURCE = 10225922
V4L2_CID_FLASH_STROBE_STATUS = 10225925
V4L2_CID_FLASH_STROBE_STOP = 10225924
V4L2_CID_FLASH_TIMEOUT = 10225926
V4L2_CID_FLASH_TORCH_INTENSITY = 10225928
V4L2_CID_FM_RX_CLASS = 10551297
V4L2_CID_FM_RX_CLASS_BASE = 0xa10900
V4L2_CID_FM_TX_CLASS = 10158081
V4L2_CID_FM_TX_CLASS_BASE = 0x9b0900
V4L2_CID_FOCUS_ABSOLUTE = 10094858
V4L2_CID_FOCUS_AUTO = 10094860
V4L2_CID_FOCUS_RELATIVE = 10094859
V4L2_CID_FWHT_I_FRAME_QP = 10029602
V4L2_CID_FWHT_P_FRAME_QP = 10029603
V4L2_CID_GAIN = 9963795
V4L2_CID_GAMMA = 9963792
V4L2_CID_HBLANK = 10356994
V4L2_CID_HDR_SENSOR_MODE = 10094884
V4L2_CID_HFLIP = 9963796
V4L2_CID_HUE = 9963779
V4L2_CID_HUE_AUTO = 9963801
V4L2_CID_ILLUMINATORS_1 = 9963813
V4L2_CID_ILLUMINATORS_2 = 9963814
V4L2_CID_IMAGE_PROC_CLASS = 10420225
V4L2_CID_IMAGE_PROC_CLASS_BASE = 0x9f0900
V4L2_CID_IMAGE_SOURCE_CLASS = 10354689
V4L2_CID_IMAGE_SOURCE_CLASS_BASE = 0x9e0900
V4L2_CID_IMAGE_STABILIZATION = 10094870
V4L2_CID_IRIS_ABSOLUTE = 10094865
V4L2_CID_IRIS_RELATIVE = 10094866
V4L2_CID_ISO_SENSITIVITY = 10094871
V4L2_CID_ISO_SENSITIVITY_AUTO = 10094872
V4L2_CID_JPEG_ACTIVE_MARKER = 10291460
V4L2_CID_JPEG_CHROMA_SUBSAMPLING = 10291457
V4L2_CID_JPEG_CLASS = 10289153
V4L2_CID_JPEG_CLASS_BASE = 0x9d0900
V4L2_CID_JPEG_COMPRESSION_QUALITY = 10291459
V4L2_CID_JPEG_RESTART_INTERVAL = 10291458
V4L2_CID_LASTP1 = 9963820
V4L2_CID_LINK_FREQ = 10422529
V4L2_CID_MAX_CTRLS = 1024
V4L2_CID_MIN_BUFFERS_FOR_CAPTURE = 9963815
V4L2_CID_MIN_BUFFERS_FOR_OUTPUT = 9963816
V4L2_CID_MPEG_AUDIO_AAC_BITRATE = 10029422
V4L2_CID_MPEG_AUDIO_AC3_BITRATE = 10029423
V4L2_CID_MPEG_AUDIO_CRC = 10029420
V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK = 10029425
V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK = 10029424
V4L2_CID_MPEG_AUDIO_EMPHASIS = 10029419
V4L2_CID_MPEG_AUDIO_ENCODING = 10029413
V4L2_CID_MPEG_AUDIO_L1_BITRATE = 10029414
V4L2_CID_MPEG_AUDIO_L2_BITRATE = 10029415
V4L2_CID_MPEG_AUDIO_L3_BITRATE = 10029416
V4L2_CID_MPEG_AUDIO_MODE = 10029417
V4L2_CID_MPEG_AUDIO_MODE_EXTENSION = 10029418
V4L2_CID_MPEG_AUDIO_MUTE = 10029421
V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ = 10029412
V4L2_CID_MPEG_BASE = 10029312
V4L2_CID_MPEG_CLASS = 10027009
V4L2_CID_MPEG_CX2341X_BASE = 10031104
V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS = 10031115
V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM = 10031113
V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP = 10031114
V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE = 10031107
V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM = 10031111
V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP = 10031112
V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE = 10031106
V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE = 10031110
V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER = 10031105
V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE = 10031104
V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER = 10031109
V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE = 10031108
V4L2_CID_MPEG_MFC51_BASE = 10031360
V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY = 10031360
V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE = 10031361
V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE = 10031363
V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE = 10031362
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY = 10031410
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK = 10031411
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH = 10031412
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC = 10031413
V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P = 10031414
V4L2_CID_MPEG_MFC51_VIDEO_PADDING = 10031364
V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV = 10031365
V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT = 10031366
V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF = 10031367
V4L2_CID_MPEG_STREAM_PES_ID_AUDIO = 10029317
V4L2_CID_MPEG_STREAM_PES_ID_VIDEO = 10029318
V4L2_CID_MPEG_STREAM_PID_AUDIO = 10029314
V4L2_CID_MPEG_STREAM_PID_PCR = 10029316
V4L2_CID_MPEG_STREAM_PID_PMT = 10029313
V4L2_CID_MPEG_STREAM_PID_VIDEO = 10029315
V4L2_CID_MPEG_STREAM_TYPE = 10029312
V4L2_CID_MPEG_STREAM_VBI_FMT = 10029319
V4L2_CID_MPEG_VIDEO_ASPECT = 10029513
V4L2_CID_MPEG_VIDEO_AU_DELIMITER = 10029543
V4L2_CID_MPEG_VIDEO_AV1_LEVEL = 10029968
V4L2_CID_MPEG_VIDEO_AV1_PROFILE = 10029967
V4L2_CID_MPEG_VIDEO_AVERAGE_QP = 10029969
V4L2_CID_MPEG_VIDEO_BACKGROUND_DETECTION = 10029550
V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID = 10029542
V4L2_CID_MPEG_VIDEO_BITRATE = 10029519
V4L2_CID_MPEG_VIDEO_BITRATE_MODE = 10029518
V4L2_CID_MPEG_VIDEO_BITRATE_PEAK = 10029520
V4L2_CID_MPEG_VIDEO_B_FRAMES = 10029514
V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY = 10029957
V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB = 10029526
V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER = 10029525
V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE = 10029524
V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR = 10029547
V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY = 10029965
V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE = 10029966
V4L2_CID_MPEG_VIDEO_DEC_FRAME = 10029536
V4L2_CID_MPEG_VIDEO_DEC_PTS = 10029535
V4L2_CID_MPEG_VIDEO_ENCODING = 10029512
V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME = 10029541
V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX = 10029545
V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE = 10029527
V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE = 10029958
V4L2_CID_MPEG_VIDEO_GOP_CLOSURE = 10029516
V4L2_CID_MPEG_VIDEO_GOP_SIZE = 10029515
V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP = 10029614
V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP = 10029612
V4L2_CID_MPEG_VIDEO_H263_MAX_QP = 10029616
V4L2_CID_MPEG_VIDEO_H263_MIN_QP = 10029615
V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP = 10029613
V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM = 10029667
V4L2_CID_MPEG_VIDEO_H264_ASO = 10029689
V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER = 10029690
V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP = 10029702
V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP = 10029701
V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP = 10029664
V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET = 10029696
V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION = 10029695
V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE = 10029668
V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE = 10029669
V4L2_CID_MPEG_VIDEO_H264_FMO = 10029683
V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION = 10029686
V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE = 10029687
V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE = 10029684
V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH = 10029688
V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP = 10029685
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING = 10029691
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER = 10029693
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP = 10029694
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE = 10029692
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR = 10029703
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR = 10029704
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR = 10029705
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR = 10029706
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR = 10029707
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR = 10029708
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR = 10029709
V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP = 10029698
V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP = 10029697
V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP = 10029662
V4L2_CID_MPEG_VIDEO_H264_I_PERIOD = 10029670
V4L2_CID_MPEG_VIDEO_H264_LEVEL = 10029671
V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA = 10029672
V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA = 10029673
V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE = 10029674
V4L2_CID_MPEG_VIDEO_H264_MAX_QP = 10029666
V4L2_CID_MPEG_VIDEO_H264_MIN_QP = 10029665
V4L2_CID_MPEG_VIDEO_H264_PROFILE = 10029675
V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP = 10029700
V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP = 10029699
V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP = 10029663
V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE = 10029682
V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0 = 10029681
V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING = 10029680
V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT = 10029676
V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH = 10029677
V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE = 10029678
V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC = 10029679
V4L2_CID_MPEG_VIDEO_HEADER_MODE = 10029528
V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP = 10029964
V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP = 10029963
V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP = 10029916
V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED = 10029938
V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION = 10029929
V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB = 10029940
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR = 10029948
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP = 10029920
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR = 10029949
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP = 10029921
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR = 10029950
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP = 10029922
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR = 10029951
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP = 10029923
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR = 10029952
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP = 10029924
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR = 10029953
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP = 10029925
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR = 10029954
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP = 10029926
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER = 10029919
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE = 10029918
V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP = 10029917
V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT = 10029944
V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP = 10029960
V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP = 10029959
V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP = 10029914
V4L2_CID_MPEG_VIDEO_HEVC_LEVEL = 10029928
V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2 = 10029933
V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2 = 10029934
V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE = 10029932
V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU = 10029937
V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1 = 10029943
V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH = 10029931
V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP = 10029913
V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP = 10029912
V4L2_CID_MPEG_VIDEO_HEVC_PROFILE = 10029927
V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP = 10029962
V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP = 10029961
V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP = 10029915
V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD = 10029936
V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE = 10029935
V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD = 10029947
V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING = 10029942
V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID = 10029941
V4L2_CID_MPEG_VIDEO_HEVC_TIER = 10029930
V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION = 10029945
V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT = 10029939
V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE = 10029946
V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD = 10029548
V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE = 10029549
V4L2_CID_MPEG_VIDEO_LTR_COUNT = 10029544
V4L2_CID_MPEG_VIDEO_MAX_REF_PIC = 10029529
V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE = 10029530
V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL = 10029582
V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE = 10029583
V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP = 10029714
V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP = 10029712
V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL = 10029717
V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP = 10029716
V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP = 10029715
V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE = 10029718
V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP = 10029713
V4L2_CID_MPEG_VIDEO_MPEG4_QPEL = 10029719
V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES = 10029531
V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB = 10029532
V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE = 10029533
V4L2_CID_MPEG_VIDEO_MUTE = 10029522
V4L2_CID_MPEG_VIDEO_MUTE_YUV = 10029523
V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE = 10029539
V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE = 10029540
V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR = 10029956
V4L2_CID_MPEG_VIDEO_PULLDOWN = 10029517
V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES = 10029955
V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER = 10029538
V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION = 10029521
V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES = 10029546
V4L2_CID_MPEG_VIDEO_VBV_DELAY = 10029537
V4L2_CID_MPEG_VIDEO_VBV_SIZE = 10029534
V4L2_CID_MPEG_VIDEO_VP8_PROFILE = 10029823
V4L2_CID_MPEG_VIDEO_VP9_LEVEL = 10029825
V4L2_CID_MPEG_VIDEO_VP9_PROFILE = 10029824
V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL = 10029815
V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS = 10029816
V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD = 10029817
V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL = 10029818
V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4 = 10029813
V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP = 10029821
V4L2_CID_MPEG_VIDEO_VPX_MAX_QP = 10029820
V4L2_CID_MPEG_VIDEO_VPX_MIN_QP = 10029819
V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS = 10029812
V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES = 10029814
V4L2_CID_MPEG_VIDEO_VPX_PROFILE = 10029823
V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP = 10029822
V4L2_CID_NOTIFY_GAINS = 10357001
V4L2_CID_PAN_ABSOLUTE = 10094856
V4L2_CID_PAN_RELATIVE = 10094852
V4L2_CID_PAN_RESET = 10094854
V4L2_CID_PAN_SPEED = 10094880
V4L2_CID_PILOT_TONE_DEVIATION = 10160481
V4L2_CID_PILOT_TONE_ENABLED = 10160480
V4L2_CID_PILOT_TONE_FREQUENCY = 10160482
V4L2_CID_PIXEL_RATE = 10422530
V4L2_CID_POWER_LINE_FREQUENCY = 9963800
V4L2_CID_PRIVACY = 10094864
V4L2_CID_PRIVATE_BASE = 0x8000000
V4L2_CID_RDS_RECEPTION = 10553602
V4L2_CID_RDS_RX_MUSIC_SPEECH = 10553608
V4L2_CID_RDS_RX_PS_NAME = 10553604
V4L2_CID_RDS_RX_PTY = 10553603
V4L2_CID_RDS_RX_RADIO_TEXT = 10553605
V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT = 10553606
V4L2_CID_RDS_RX_TRAFFIC_PROGRAM = 10553607
V4L2_CID_RDS_TX_ALT_FREQS = 10160399
V4L2_CID_RDS_TX_ALT_FREQS_ENABLE = 10160398
V4L2_CID_RDS_TX_ARTIFICIAL_HEAD = 10160392
V4L2_CID_RDS_TX_COMPRESSED = 10160393
V4L2_CID_RDS_TX_DEVIATION = 10160385
V4L2_CID_RDS_TX_DYNAMIC_PTY = 10160394
V4L2_CID_RDS_TX_MONO_STEREO = 10160391
V4L2_CID_RDS_TX_MUSIC_SPEECH = 10160397
V4L2_CID_RDS_TX_PI = 10160386
V4L2_CID_RDS_TX_PS_NAME = 10160389
V4L2_CID_RDS_TX_PTY = 10160387
V4L2_CID_RDS_TX_RADIO_TEXT = 10160390
V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT = 10160395
V4L2_CID_RDS_TX_TRAFFIC_PROGRAM = 10160396
V4L2_CID_RED_BALANCE = 9963790
V4L2_CID_RF_TUNER_BANDWIDTH = 10619148
V4L2_CID_RF_TUNER_BANDWIDTH_AUTO = 10619147
V4L2_CID_RF_TUNER_CLASS = 10616833
V4L2_CID_RF_TUNER_CLASS_BASE = 0xa20900
V4L2_CID_RF_TUNER_IF_GAIN = 10619198
V4L2_CID_RF_TUNER_IF_GAIN_AUTO = 10619197
V4L2_CID_RF_TUNER_LNA_GAIN = 10619178
V4L2_CID_RF_TUNER_LNA_GAIN_AUTO = 10619177
V4L2_CID_RF_TUNER_MIXER_GAIN = 10619188
V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO = 10619187
V4L2_CID_RF_TUNER_PLL_LOCK = 10619227
V4L2_CID_RF_TUNER_RF_GAIN = 10619168
V4L2_CID_ROTATE = 9963810
V4L2_CID_SATURATION = 9963778
V4L2_CID_SCENE_MODE = 10094874
V4L2_CID_SHARPNESS = 9963803
V4L2_CID_STATELESS_AV1_FILM_GRAIN = 10750713
V4L2_CID_STATELESS_AV1_FRAME = 10750710
V4L2_CID_STATELESS_AV1_SEQUENCE = 10750708
V4L2_CID_STATELESS_AV1_TILE_GROUP_ENTRY = 10750709
V4L2_CID_STATELESS_FWHT_PARAMS = 10750308
V4L2_CID_STATELESS_H264_DECODE_MODE = 10750208
V4L2_CID_STATELESS_H264_DECODE_PARAMS = 10750215
V4L2_CID_STATELESS_H264_PPS = 10750211
V4L2_CID_STATELESS_H264_PRED_WEIGHTS = 10750213
V4L2_CID_STATELESS_H264_SCALING_MATRIX = 10750212
V4L2_CID_STATELESS_H264_SLICE_PARAMS = 10750214
V4L2_CID_STATELESS_H264_SPS = 10750210
V4L2_CID_STATELESS_H264_START_CODE = 10750209
V4L2_CID_STATELESS_HEVC_DECODE_MODE = 10750613
V4L2_CID_STATELESS_HEVC_DECODE_PARAMS = 10750612
V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS = 10750615
V4L2_CID_STATELESS_HEVC_EXT_SPS_LT_RPS = 10750617
V4L2_CID_STATELESS_HEVC_EXT_SPS_ST_RPS = 10750616
V4L2_CID_STATELESS_HEVC_PPS = 10750609
V4L2_CID_STATELESS_HEVC_SCALING_MATRIX = 10750611
V4L2_CID_STATELESS_HEVC_SLICE_PARAMS = 10750610
V4L2_CID_STATELESS_HEVC_SPS = 10750608
V4L2_CID_STATELESS_HEVC_START_CODE = 10750614
V4L2_CID_STATELESS_MPEG2_PICTURE = 10750429
V4L2_CID_STATELESS_MPEG2_QUANTISATION = 10750430
V4L2_CID_STATELESS_MPEG2_SEQUENCE = 10750428
V4L2_CID_STATELESS_VP8_FRAME = 10750408
V4L2_CID_STATELESS_VP9_COMPRESSED_HDR = 10750509
V4L2_CID_STATELESS_VP9_FRAME = 10750508
V4L2_CID_TEST_PATTERN = 10422531
V4L2_CID_TEST_PATTERN_BLUE = 10356998
V4L2_CID_TEST_PATTERN_GREENB = 10356999
V4L2_CID_TEST_PATTERN_GREENR = 10356997
V4L2_CID_TEST_PATTERN_RED = 10356996
V4L2_CID_TILT_ABSOLUTE = 10094857
V4L2_CID_TILT_RELATIVE = 10094853
V4L2_CID_TILT_RESET = 10094855
V4L2_CID_TILT_SPEED = 10094881
V4L2_CID_TUNE_ANTENNA_CAPACITOR = 10160498
V4L2_CID_TUNE_DEEMPHASIS = 10553601
V4L2_CID_TUNE_POWER_LEVEL = 10160497
V4L2_CID_TUNE_PREEMPHASIS = 10160496
V4L2_CID_UNIT_CELL_SIZE = 10357000
V4L2_CID_USER_ADV7180_BASE = 0x981970
V4L2_CID_USER_ALLEGRO_BASE = 0x981a70
V4L2_CID_USER_ASPEED_BASE = 0x981aa0
V4L2_CID_USER_ATMEL_ISC_BASE = 0x9819c0
V4L2_CID_USER_BASE = 9963776
V4L2_CID_USER_BTTV_BASE = 0x981910
V4L2_CID_USER_CCS_BASE = 0x9819f0
V4L2_CID_USER_CLASS = 9961473
V4L2_CID_USER_CODA_BASE = 0x9819e0
V4L2_CID_USER_DW100_BASE = 0x981a90
V4L2_CID_USER_IMX_BASE = 0x9819b0
V4L2_CID_USER_ISL7998X_BASE = 0x981a80
V4L2_CID_USER_MALI_C55_BASE = 0x981b30
V4L2_CID_USER_MAX217X_BASE = 0x981990
V4L2_CID_USER_MEYE_BASE = 0x981900
V4L2_CID_USER_NPCM_BASE = 0x981ab0
V4L2_CID_USER_RKISP1_BASE = 0x981b20
V4L2_CID_USER_S2255_BASE = 0x981930
V4L2_CID_USER_SAA7134_BASE = 0x981960
V4L2_CID_USER_SI476X_BASE = 0x981940
V4L2_CID_USER_TC358743_BASE = 0x981980
V4L2_CID_USER_THP7312_BASE = 0x981ac0
V4L2_CID_USER_TI_VPE_BASE = 0x981950
V4L2_CID_USER_UVC_BASE = 0x981ae0
V4L2_CID_VBLANK = 10356993
V4L2_CID_VFLIP = 9963797
V4L2_CID_WHITENESS = 9963792
V4L2_CID_WHITE_BALANCE_TEMPERATURE = 9963802
V4L2_CID_WIDE_DYNAMIC_RANGE = 10094869
V4L2_CID_ZOOM_ABSOLUTE = 10094861
V4L2_CID_ZOOM_CONTINUOUS = 10094863
V4L2_CID_ZOOM_RELATIVE = 10094862
V4L2_COLORSPACE_ADOBERGB = 9
V4L2_CTRL_CLASS_CAMERA = 0x9a0000
V4L2_CTRL_CLASS_CODEC = 0x990000
V4L2_CTRL_CLASS_CODEC_STATELESS = 0xa40000
V4L2_CTRL_CLASS_COLORIMETRY = 0xa50000
V4L2_CTRL_CLASS_DETECT = 0xa30000
V4L2_CTRL_CLASS_DV = 0xa00000
V4L2_CTRL_CLASS_FLASH = 0x9c0000
V4L2_CTRL_CLASS_FM_RX = 0xa10000
V4L2_CTRL_CLASS_FM_TX = 0x9b0000
V4L2_CTRL_CLASS_IMAGE_PROC = 0x9f0000
V4L2_CTRL_CLASS_IMAGE_SOURCE = 0x9e0000
V4L2_CTRL_CLASS_JPEG = 0x9d0000
V4L2_CTRL_CLASS_MPEG = 10027008
V4L2_CTRL_CLASS_RF_TUNER = 0xa20000
V4L2_CTRL_CLASS_USER = 0x980000
V4L2_CTRL_FLAG_DISABLED = 1
V4L2_CTRL_FLAG_DYNAMIC_ARRAY = 0x800
V4L2_CTRL_FLAG_EXECUTE_ON_WRITE = 0x200
V4L2_CTRL_FLAG_GRABBED = 2
V4L2_CTRL_FLAG_HAS_PAYLOAD = 0x100
V4L2_CTRL_FLAG_HAS_WHICH_MIN_MAX = 0x1000
V4L2_CTRL_FLAG_INACTIVE = 0x10
V4L2_CTRL_FLAG_MODIFY_LAYOUT = 0x400
V4L2_CTRL_FLAG_NEXT_COMPOUND = 0x40000000
V4L2_CTRL_FLAG_NEXT_CTRL = 0x80000000
V4L2_CTRL_FLAG_READ_ONLY = 4
V4L2_CTRL_FLAG_SLIDER = 0x20
V4L2_CTRL_FLAG_UPDATE = 8
V4L2_CTRL_FLAG_VOLATILE = 0x80
V4L2_CTRL_FLAG_WRITE_ONLY = 0x40
V4L2_CTRL_ID_MASK = 0xfffffff
V4L2_CTRL_MAX_DIMS = 4
V4L2_CTRL_WHICH_CUR_VAL = 0
V4L2_CTRL_WHICH_DEF_VAL = 0xf000000
V4L2_CTRL_WHICH_MAX_VAL = 0xf030000
V4L2_CTRL_WHICH_MIN_VAL = 0xf020000
V4L2_CTRL_WHICH_REQUEST_VAL = 0xf010000
V4L2_DEC_CMD_FLUSH = 4
V4L2_DEC_CMD_PAUSE = 2
V4L2_DEC_CMD_PAUSE_TO_BLACK = 1
V4L2_DEC_CMD_RESUME = 3
V4L2_DEC_CMD_START = 0
V4L2_DEC_CMD_START_MUTE_AUDIO = 1
V4L2_DEC_CMD_STOP = 1
V4L2_DEC_CMD_STOP_IMMEDIATELY = 2
V4L2_DEC_CMD_STOP_TO_BLACK = 1
V4L2_DEC_START_FMT_GOP = 1
V4L2_DEC_START_FMT_NONE = 0
V4L2_DV_BT_656_1120 = 0
V4L2_DV_BT_CAP_CUSTOM = 8
V4L2_DV_BT_CAP_INTERLACED = 1
V4L2_DV_BT_CAP_PROGRESSIVE = 2
V4L2_DV_BT_CAP_REDUCED_BLANKING = 4
V4L2_DV_BT_STD_CEA861 = 1
V4L2_DV_BT_STD_CVT = 4
V4L2_DV_BT_STD_DMT = 2
V4L2_DV_BT_STD_GTF = 8
V4L2_DV_BT_STD_SDI = 16
V4L2_DV_FL_CAN_DETECT_REDUCED_FPS = 512
V4L2_DV_FL_CAN_REDUCE_FPS = 2
V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE = 32
V4L2_DV_FL_HALF_LINE = 8
V4L2_DV_FL_HAS_CEA861_VIC = 128
V4L2_DV_FL_HAS_HDMI_VIC = 256
V4L2_DV_FL_HAS_PICTURE_ASPECT = 64
V4L2_DV_FL_IS_CE_VIDEO = 16
V4L2_DV_FL_REDUCED_BLANKING = 1
V4L2_DV_FL_REDUCED_FPS = 4
V4L2_DV_HSYNC_POS_POL = 2
V4L2_DV_INTERLACED = 1
V4L2_DV_PROGRESSIVE = 0
V4L2_DV_VSYNC_POS_POL = 1
V4L2_ENC_CMD_PAUSE = 2
V4L2_ENC_CMD_RESUME = 3
V4L2_ENC_CMD_START = 0
V4L2_ENC_CMD_STOP = 1
V4L2_ENC_CMD_STOP_AT_GOP_END = 1
V4L2_ENC_IDX_ENTRIES = 64
V4L2_ENC_IDX_FRAME_B = 2
V4L2_ENC_IDX_FRAME_I = 0
V4L2_ENC_IDX_FRAME_MASK = 0xf
V4L2_ENC_IDX_FRAME_P = 1
V4L2_EVENT_ALL = 0
V4L2_EVENT_CTRL = 3
V4L2_EVENT_CTRL_CH_DIMENSIONS = 8
V4L2_EVENT_CTRL_CH_FLAGS = 2
V4L2_EVENT_CTRL_CH_RANGE = 4
V4L2_EVENT_CTRL_CH_VALUE = 1
V4L2_EVENT_EOS = 2
V4L2_EVENT_FRAME_SYNC = 4
V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ = 1
V4L2_EVENT_MOTION_DET = 6
V4L2_EVENT_PRIVATE_START = 0x8000000
V4L2_EVENT_SOURCE_CHANGE = 5
V4L2_EVENT_SRC_CH_RESOLUTION = 1
V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK = 2
V4L2_EVENT_SUB_FL_SEND_INITIAL = 1
V4L2_EVENT_VSYNC = 1
V4L2_FBUF_CAP_BITMAP_CLIPPING = 8
V4L2_FBUF_CAP_CHROMAKEY = 2
V4L2_FBUF_CAP_EXTERNOVERLAY = 1
V4L2_FBUF_CAP_GLOBAL_ALPHA = 0x20
V4L2_FBUF_CAP_LIST_CLIPPING = 4
V4L2_FBUF_CAP_LOCAL_ALPHA = 0x10
V4L2_FBUF_CAP_LOCAL_INV_ALPHA = 0x40
V4L2_FBUF_CAP_SRC_CHROMAKEY = 0x80
V4L2_FBUF_FLAG_CHROMAKEY = 4
V4L2_FBUF_FLAG_GLOBAL_ALPHA = 0x10
V4L2_FBUF_FLAG_LOCAL_ALPHA = 8
V4L2_FBUF_FLAG_LOCAL_INV_ALPHA = 0x20
V4L2_FBUF_FLAG_OVERLAY = 2
V4L2_FBUF_FLAG_PRIMARY = 1
V4L2_FBUF_FLAG_SRC_CHROMAKEY = 0x40
V4L2_FLASH_FAULT_INDICATOR = 32
V4L2_FLASH_FAULT_INPUT_VOLTAGE = 128
V4L2_FLASH_FAULT_LED_OVER_TEMPERATURE = 256
V4L2_FLASH_FAULT_OVER_CURRENT = 16
V4L2_FLASH_FAULT_OVER_TEMPERATURE = 4
V4L2_FLASH_FAULT_OVER_VOLTAGE = 1
V4L2_FLASH_FAULT_SHORT_CIRCUIT = 8
V4L2_FLASH_FAULT_TIMEOUT = 2
V4L2_FLASH_FAULT_UNDER_VOLTAGE = 64
V4L2_FMTDESC_FLAG_ENUM_ALL = 0x80000000
V4L2_FMT_FLAG_COMPRESSED = 1
V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM = 4
V4L2_FMT_FLAG_CSC_COLORSPACE = 0x20
V4L2_FMT_FLAG_CSC_HSV_ENC = 128
V4L2_FMT_FLAG_CSC_QUANTIZATION = 0x100
V4L2_FMT_FLAG_CSC_XFER_FUNC = 0x40
V4L2_FMT_FLAG_CSC_YCBCR_ENC = 0x80
V4L2_FMT_FLAG_DYN_RESOLUTION = 8
V4L2_FMT_FLAG_EMULATED = 2
V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL = 0x10
V4L2_FMT_FLAG_META_LINE_BASED = 0x200
V4L2_FWHT_FL_ALPHA_IS_UNCOMPRESSED = 512
V4L2_FWHT_FL_CB_IS_UNCOMPRESSED = 32
V4L2_FWHT_FL_CHROMA_FULL_HEIGHT = 128
V4L2_FWHT_FL_CHROMA_FULL_WIDTH = 256
V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET = 16
V4L2_FWHT_FL_CR_IS_UNCOMPRESSED = 64
V4L2_FWHT_FL_IS_ALTERNATE = 4
V4L2_FWHT_FL_IS_BOTTOM_FIELD = 8
V4L2_FWHT_FL_IS_BOTTOM_FIRST = 2
V4L2_FWHT_FL_IS_INTERLACED = 1
V4L2_FWHT_FL_I_FRAME = 1024
V4L2_FWHT_FL_LUMA_IS_UNCOMPRESSED = 16
V4L2_FWHT_FL_PIXENC_HSV = 1572864
V4L2_FWHT_FL_PIXENC_OFFSET = 19
V4L2_FWHT_FL_PIXENC_RGB = 1048576
V4L2_FWHT_FL_PIXENC_YUV = 524288
V4L2_FWHT_VERSION = 3
V4L2_H264_BOTTOM_FIELD_REF = 2
V4L2_H264_DECODE_PARAM_FLAG_BFRAME = 0x10
V4L2_H264_DECODE_PARAM_FLAG_BOTTOM_FIELD = 4
V4L2_H264_DECODE_PARAM_FLAG_FIELD_PIC = 2
V4L2_H264_DECODE_PARAM_FLAG_IDR_PIC = 1
V4L2_H264_DECODE_PARAM_FLAG_PFRAME = 8
V4L2_H264_DPB_ENTRY_FLAG_ACTIVE = 2
V4L2_H264_DPB_ENTRY_FLAG_FIELD = 8
V4L2_H264_DPB_ENTRY_FLAG_LONG_TERM = 4
V4L2_H264_DPB_ENTRY_FLAG_VALID = 1
V4L2_H264_FRAME_REF = 3
V4L2_H264_NUM_DPB_ENTRIES = 16
V4L2_H264_PPS_FLAG_BOTTOM_FIELD_PIC_ORDER_IN_FRAME_PRESENT = 2
V4L2_H264_PPS_FLAG_CONSTRAINED_INTRA_PRED = 0x10
V4L2_H264_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT = 8
V4L2_H264_PPS_FLAG_ENTROPY_CODING_MODE = 1
V4L2_H264_PPS_FLAG_REDUNDANT_PIC_CNT_PRESENT = 0x20
V4L2_H264_PPS_FLAG_SCALING_MATRIX_PRESENT = 0x80
V4L2_H264_PPS_FLAG_TRANSFORM_8X8_MODE = 0x40
V4L2_H264_PPS_FLAG_WEIGHTED_PRED = 4
V4L2_H264_REF_LIST_LEN = 32
V4L2_H264_SLICE_FLAG_DIRECT_SPATIAL_MV_PRED = 1
V4L2_H264_SLICE_FLAG_SP_FOR_SWITCH = 2
V4L2_H264_SLICE_TYPE_B = 1
V4L2_H264_SLICE_TYPE_I = 2
V4L2_H264_SLICE_TYPE_P = 0
V4L2_H264_SLICE_TYPE_SI = 4
V4L2_H264_SLICE_TYPE_SP = 3
V4L2_H264_SPS_CONSTRAINT_SET0_FLAG = 1
V4L2_H264_SPS_CONSTRAINT_SET1_FLAG = 2
V4L2_H264_SPS_CONSTRAINT_SET2_FLAG = 4
V4L2_H264_SPS_CONSTRAINT_SET3_FLAG = 8
V4L2_H264_SPS_CONSTRAINT_SET4_FLAG = 0x10
V4L2_H264_SPS_CONSTRAINT_SET5_FLAG = 0x20
V4L2_H264_SPS_FLAG_DELTA_PIC_ORDER_ALWAYS_ZERO = 4
V4L2_H264_SPS_FLAG_DIRECT_8X8_INFERENCE = 0x40
V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY = 0x10
V4L2_H264_SPS_FLAG_GAPS_IN_FRAME_NUM_VALUE_ALLOWED = 8
V4L2_H264_SPS_FLAG_MB_ADAPTIVE_FRAME_FIELD = 0x20
V4L2_H264_SPS_FLAG_QPPRIME_Y_ZERO_TRANSFORM_BYPASS = 2
V4L2_H264_SPS_FLAG_SEPARATE_COLOUR_PLANE = 1
V4L2_H264_TOP_FIELD_REF = 1
V4L2_HDR10_MASTERING_MAX_LUMA_HIGH = 100000000
V4L2_HDR10_MASTERING_MAX_LUMA_LOW = 50000
V4L2_HDR10_MASTERING_MIN_LUMA_HIGH = 50000
V4L2_HDR10_MASTERING_MIN_LUMA_LOW = 1
V4L2_HDR10_MASTERING_PRIMARIES_X_HIGH = 37000
V4L2_HDR10_MASTERING_PRIMARIES_X_LOW = 5
V4L2_HDR10_MASTERING_PRIMARIES_Y_HIGH = 42000
V4L2_HDR10_MASTERING_PRIMARIES_Y_LOW = 5
V4L2_HDR10_MASTERING_WHITE_POINT_X_HIGH = 37000
V4L2_HDR10_MASTERING_WHITE_POINT_X_LOW = 5
V4L2_HDR10_MASTERING_WHITE_POINT_Y_HIGH = 42000
V4L2_HDR10_MASTERING_WHITE_POINT_Y_LOW = 5
V4L2_HEVC_DECODE_PARAM_FLAG_IDR_PIC = 2
V4L2_HEVC_DECODE_PARAM_FLAG_IRAP_PIC = 1
V4L2_HEVC_DECODE_PARAM_FLAG_NO_OUTPUT_OF_PRIOR = 4
V4L2_HEVC_DPB_ENTRIES_NUM_MAX = 16
V4L2_HEVC_DPB_ENTRY_LONG_TERM_REFERENCE = 1
V4L2_HEVC_EXT_SPS_LT_RPS_FLAG_USED_LT = 1
V4L2_HEVC_EXT_SPS_ST_RPS_FLAG_INTER_REF_PIC_SET_PRED = 1
V4L2_HEVC_PPS_FLAG_CABAC_INIT_PRESENT = 8
V4L2_HEVC_PPS_FLAG_CONSTRAINED_INTRA_PRED = 16
V4L2_HEVC_PPS_FLAG_CU_QP_DELTA_ENABLED = 64
V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT = 524288
V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_OVERRIDE_ENABLED = 32768
V4L2_HEVC_PPS_FLAG_DEPENDENT_SLICE_SEGMENT_ENABLED = 1
V4L2_HEVC_PPS_FLAG_ENTROPY_CODING_SYNC_ENABLED = 4096
V4L2_HEVC_PPS_FLAG_LISTS_MODIFICATION_PRESENT = 131072
V4L2_HEVC_PPS_FLAG_LOOP_FILTER_ACROSS_TILES_ENABLED = 8192
V4L2_HEVC_PPS_FLAG_OUTPUT_FLAG_PRESENT = 2
V4L2_HEVC_PPS_FLAG_PPS_DISABLE_DEBLOCKING_FILTER = 65536
V4L2_HEVC_PPS_FLAG_PPS_LOOP_FILTER_ACROSS_SLICES_ENABLED = 16384
V4L2_HEVC_PPS_FLAG_PPS_SLICE_CHROMA_QP_OFFSETS_PRESENT = 128
V4L2_HEVC_PPS_FLAG_SIGN_DATA_HIDING_ENABLED = 4
V4L2_HEVC_PPS_FLAG_SLICE_SEGMENT_HEADER_EXTENSION_PRESENT = 262144
V4L2_HEVC_PPS_FLAG_TILES_ENABLED = 2048
V4L2_HEVC_PPS_FLAG_TRANSFORM_SKIP_ENABLED = 32
V4L2_HEVC_PPS_FLAG_TRANSQUANT_BYPASS_ENABLED = 1024
V4L2_HEVC_PPS_FLAG_UNIFORM_SPACING = 1048576
V4L2_HEVC_PPS_FLAG_WEIGHTED_BIPRED = 512
V4L2_HEVC_PPS_FLAG_WEIGHTED_PRED = 256
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_FIELD = 2
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_NEXT_TOP = 12
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_PREVIOUS_TOP = 10
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP = 4
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP_BOTTOM = 6
V4L2_HEVC_SEI_PIC_STRUCT_FRAME = 0
V4L2_HEVC_SEI_PIC_STRUCT_FRAME_DOUBLING = 7
V4L2_HEVC_SEI_PIC_STRUCT_FRAME_TRIPLING = 8
V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM = 3
V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM_TOP = 5
V4L2_HEVC_SEI_PIC_STRUCT_TOP_FIELD = 1
V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_NEXT_BOTTOM = 11
V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_PREVIOUS_BOTTOM = 9
V4L2_HEVC_SLICE_PARAMS_FLAG_CABAC_INIT = 16
V4L2_HEVC_SLICE_PARAMS_FLAG_COLLOCATED_FROM_L0 = 32
V4L2_HEVC_SLICE_PARAMS_FLAG_DEPENDENT_SLICE_SEGMENT = 512
V4L2_HEVC_SLICE_PARAMS_FLAG_MVD_L1_ZERO = 8
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_DEBLOCKING_FILTER_DISABLED = 128
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_LOOP_FILTER_ACROSS_SLICES_ENABLED = 256
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_CHROMA = 2
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_LUMA = 1
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_TEMPORAL_MVP_ENABLED = 4
V4L2_HEVC_SLICE_PARAMS_FLAG_USE_INTEGER_MV = 64
V4L2_HEVC_SLICE_TYPE_B = 0
V4L2_HEVC_SLICE_TYPE_I = 2
V4L2_HEVC_SLICE_TYPE_P = 1
V4L2_HEVC_SPS_FLAG_AMP_ENABLED = 4
V4L2_HEVC_SPS_FLAG_LONG_TERM_REF_PICS_PRESENT = 64
V4L2_HEVC_SPS_FLAG_PCM_ENABLED = 16
V4L2_HEVC_SPS_FLAG_PCM_LOOP_FILTER_DISABLED = 32
V4L2_HEVC_SPS_FLAG_SAMPLE_ADAPTIVE_OFFSET = 8
V4L2_HEVC_SPS_FLAG_SCALING_LIST_ENABLED = 2
V4L2_HEVC_SPS_FLAG_SEPARATE_COLOUR_PLANE = 1
V4L2_HEVC_SPS_FLAG_SPS_TEMPORAL_MVP_ENABLED = 128
V4L2_HEVC_SPS_FLAG_STRONG_INTRA_SMOOTHING_ENABLED = 256
V4L2_INPUT_TYPE_CAMERA = 2
V4L2_INPUT_TYPE_TOUCH = 3
V4L2_INPUT_TYPE_TUNER = 1
V4L2_IN_CAP_CUSTOM_TIMINGS = 2
V4L2_IN_CAP_DV_TIMINGS = 2
V4L2_IN_CAP_NATIVE_SIZE = 8
V4L2_IN_CAP_STD = 4
V4L2_IN_ST_COLOR_KILL = 0x200
V4L2_IN_ST_HFLIP = 0x10
V4L2_IN_ST_MACROVISION = 0x1000000
V4L2_IN_ST_NO_ACCESS = 0x2000000
V4L2_IN_ST_NO_CARRIER = 0x40000
V4L2_IN_ST_NO_COLOR = 4
V4L2_IN_ST_NO_EQU = 0x20000
V4L2_IN_ST_NO_H_LOCK = 0x100
V4L2_IN_ST_NO_POWER = 1
V4L2_IN_ST_NO_SIGNAL = 2
V4L2_IN_ST_NO_STD_LOCK = 0x800
V4L2_IN_ST_NO_SYNC = 0x10000
V4L2_IN_ST_NO_V_LOCK = 0x400
V4L2_IN_ST_VFLIP = 0x20
V4L2_IN_ST_VTR = 0x4000000
V4L2_JPEG_ACTIVE_MARKER_APP0 = 1
V4L2_JPEG_ACTIVE_MARKER_APP1 = 2
V4L2_JPEG_ACTIVE_MARKER_COM = 65536
V4L2_JPEG_ACTIVE_MARKER_DHT = 262144
V4L2_JPEG_ACTIVE_MARKER_DQT = 131072
V4L2_JPEG_MARKER_APP = 128
V4L2_JPEG_MARKER_COM = 64
V4L2_JPEG_MARKER_DHT = 8
V4L2_JPEG_MARKER_DQT = 16
V4L2_JPEG_MARKER_DRI = 32
V4L2_LOCK_EXPOSURE = 1
V4L2_LOCK_FOCUS = 4
V4L2_LOCK_WHITE_BALANCE = 2
V4L2_MEMORY_FLAG_NON_COHERENT = 1
V4L2_META_FMT_C3ISP_PARAMS = 1297101635
V4L2_META_FMT_C3ISP_STATS = 1414738755
V4L2_META_FMT_D4XX = 1482175556
V4L2_META_FMT_MALI_C55_PARAMS = 1345664323
V4L2_META_FMT_MALI_C55_STATS = 1395995971
V4L2_META_FMT_RK_ISP1_EXT_PARAMS = 1160858450
V4L2_META_FMT_RK_ISP1_PARAMS = 1345407826
V4L2_META_FMT_RK_ISP1_STAT_3A = 1395739474
V4L2_META_FMT_RPI_BE_CFG = 1128419410
V4L2_META_FMT_RPI_FE_CFG = 1128681554
V4L2_META_FMT_RPI_FE_STATS = 1397117010
V4L2_META_FMT_UVC = 1212372565
V4L2_META_FMT_UVC_MSXU_1_5 = 1296258645
V4L2_META_FMT_VIVID = 1146505558
V4L2_META_FMT_VSP1_HGO = 1213223766
V4L2_META_FMT_VSP1_HGT = 1414550358
V4L2_MODE_HIGHQUALITY = 1
V4L2_MPEG2_PIC_BOTTOM_FIELD = 2
V4L2_MPEG2_PIC_CODING_TYPE_B = 3
V4L2_MPEG2_PIC_CODING_TYPE_D = 4
V4L2_MPEG2_PIC_CODING_TYPE_I = 1
V4L2_MPEG2_PIC_CODING_TYPE_P = 2
V4L2_MPEG2_PIC_FLAG_ALT_SCAN = 0x20
V4L2_MPEG2_PIC_FLAG_CONCEALMENT_MV = 4
V4L2_MPEG2_PIC_FLAG_FRAME_PRED_DCT = 2
V4L2_MPEG2_PIC_FLAG_INTRA_VLC = 0x10
V4L2_MPEG2_PIC_FLAG_PROGRESSIVE = 0x80
V4L2_MPEG2_PIC_FLAG_Q_SCALE_TYPE = 8
V4L2_MPEG2_PIC_FLAG_REPEAT_FIRST = 0x40
V4L2_MPEG2_PIC_FLAG_TOP_FIELD_FIRST = 1
V4L2_MPEG2_PIC_FRAME = 3
V4L2_MPEG2_PIC_TOP_FIELD = 1
V4L2_MPEG2_SEQ_FLAG_PROGRESSIVE = 1
V4L2_MPEG_VBI_IVTV_CAPTION_525 = 4
V4L2_MPEG_VBI_IVTV_MAGIC0 = 'itv0'
V4L2_MPEG_VBI_IVTV_MAGIC1 = 'ITV0'
V4L2_MPEG_VBI_IVTV_TELETEXT_B = 1
V4L2_MPEG_VBI_IVTV_VPS = 7
V4L2_MPEG_VBI_IVTV_WSS_625 = 5
V4L2_OUTPUT_TYPE_ANALOG = 2
V4L2_OUTPUT_TYPE_ANALOGVGAOVERLAY = 3
V4L2_OUTPUT_TYPE_MODULATOR = 1
V4L2_OUT_CAP_CUSTOM_TIMINGS = 2
V4L2_OUT_CAP_DV_TIMINGS = 2
V4L2_OUT_CAP_NATIVE_SIZE = 8
V4L2_OUT_CAP_STD = 4
V4L2_PIX_FMT_ABGR32 = 875713089
V4L2_PIX_FMT_ABGR444 = 842089025
V4L2_PIX_FMT_ABGR555 = 892420673
V4L2_PIX_FMT_ABGR64_12 = 842085442
V4L2_PIX_FMT_AJPG = 1196444225
V4L2_PIX_FMT_ARGB2101010 = 808669761
V4L2_PIX_FMT_ARGB32 = 875708738
V4L2_PIX_FMT_ARGB444 = 842093121
V4L2_PIX_FMT_ARGB555 = 892424769
V4L2_PIX_FMT_ARGB555X = 3039908417
V4L2_PIX_FMT_AV1 = 825251393
V4L2_PIX_FMT_AV1_FRAME = 1177638465
V4L2_PIX_FMT_AYUV32 = 1448433985
V4L2_PIX_FMT_BGR24 = 861030210
V4L2_PIX_FMT_BGR32 = 877807426
V4L2_PIX_FMT_BGR48 = 911361858
V4L2_PIX_FMT_BGR48_12 = 842085186
V4L2_PIX_FMT_BGR666 = 1213351746
V4L2_PIX_FMT_BGRA32 = 875708754
V4L2_PIX_FMT_BGRA444 = 842088775
V4L2_PIX_FMT_BGRA555 = 892420418
V4L2_PIX_FMT_BGRX32 = 875714642
V4L2_PIX_FMT_BGRX444 = 842094658
V4L2_PIX_FMT_BGRX555 = 892426306
V4L2_PIX_FMT_CIT_YYVYUY = 1448364355
V4L2_PIX_FMT_CNF4 = 877022787
V4L2_PIX_FMT_CPIA1 = 1095323715
V4L2_PIX_FMT_DV = 1685288548
V4L2_PIX_FMT_ET61X251 = 892483141
V4L2_PIX_FMT_FLAG_PREMUL_ALPHA = 1
V4L2_PIX_FMT_FLAG_SET_CSC = 2
V4L2_PIX_FMT_FWHT = 1414027078
V4L2_PIX_FMT_FWHT_STATELESS = 1213679187
V4L2_PIX_FMT_GREY = 1497715271
V4L2_PIX_FMT_H263 = 859189832
V4L2_PIX_FMT_H264 = 875967048
V4L2_PIX_FMT_H264_MVC = 875967053
V4L2_PIX_FMT_H264_NO_SC = 826496577
V4L2_PIX_FMT_H264_SLICE = 875967059
V4L2_PIX_FMT_HEVC = 1129727304
V4L2_PIX_FMT_HEVC_SLICE = 892744275
V4L2_PIX_FMT_HEXTILE = 1280596040
V4L2_PIX_FMT_HI240 = 875710792
V4L2_PIX_FMT_HM12 = 842091848
V4L2_PIX_FMT_HSV24 = 861295432
V4L2_PIX_FMT_HSV32 = 878072648
V4L2_PIX_FMT_INZI = 1230655049
V4L2_PIX_FMT_IPU3_SBGGR10 = 1647538281
V4L2_PIX_FMT_IPU3_SGBRG10 = 1731424361
V4L2_PIX_FMT_IPU3_SGRBG10 = 1194553449
V4L2_PIX_FMT_IPU3_SRGGB10 = 1915973737
V4L2_PIX_FMT_IPU3_Y10 = 2033414249
V4L2_PIX_FMT_JL2005BCD = 808602698
V4L2_PIX_FMT_JPEG = 1195724874
V4L2_PIX_FMT_JPGL = 1279742026
V4L2_PIX_FMT_KONICA420 = 1229868875
V4L2_PIX_FMT_M420 = 808596557
V4L2_PIX_FMT_MJPEG = 1196444237
V4L2_PIX_FMT_MM21 = 825380173
V4L2_PIX_FMT_MPEG = 1195724877
V4L2_PIX_FMT_MPEG1 = 826757197
V4L2_PIX_FMT_MPEG2 = 843534413
V4L2_PIX_FMT_MPEG2_SLICE = 1395803981
V4L2_PIX_FMT_MPEG4 = 877088845
V4L2_PIX_FMT_MR97310A = 808530765
V4L2_PIX_FMT_MT2110R = 1379030093
V4L2_PIX_FMT_MT2110T = 1412584525
V4L2_PIX_FMT_MT21C = 825381965
V4L2_PIX_FMT_NV12 = 842094158
V4L2_PIX_FMT_NV12M = 842091854
V4L2_PIX_FMT_NV12MT = 842091860
V4L2_PIX_FMT_NV12MT_16X16 = 842091862
V4L2_PIX_FMT_NV12M_10BE_8L128 = 2989577294
V4L2_PIX_FMT_NV12M_8L128 = 842088782
V4L2_PIX_FMT_NV12_10BE_8L128 = 2989578305
V4L2_PIX_FMT_NV12_16L16 = 842091848
V4L2_PIX_FMT_NV12_32L32 = 842093651
V4L2_PIX_FMT_NV12_4L4 = 842093654
V4L2_PIX_FMT_NV12_8L128 = 842093633
V4L2_PIX_FMT_NV15 = 892425806
V4L2_PIX_FMT_NV15_4L4 = 892425302
V4L2_PIX_FMT_NV16 = 909203022
V4L2_PIX_FMT_NV16M = 909200718
V4L2_PIX_FMT_NV20 = 808605262
V4L2_PIX_FMT_NV21 = 825382478
V4L2_PIX_FMT_NV21M = 825380174
V4L2_PIX_FMT_NV24 = 875714126
V4L2_PIX_FMT_NV42 = 842290766
V4L2_PIX_FMT_NV61 = 825644622
V4L2_PIX_FMT_NV61M = 825642318
V4L2_PIX_FMT_OV511 = 825308495
V4L2_PIX_FMT_OV518 = 942749007
V4L2_PIX_FMT_P010 = 808530000
V4L2_PIX_FMT_P010_4L4 = 808530004
V4L2_PIX_FMT_P012 = 842084432
V4L2_PIX_FMT_P012M = 842091856
V4L2_PIX_FMT_PAC207 = 925905488
V4L2_PIX_FMT_PAL8 = 944521552
V4L2_PIX_FMT_PISP_COMP1_BGGR = 1110524752
V4L2_PIX_FMT_PISP_COMP1_GBRG = 1731281744
V4L2_PIX_FMT_PISP_COMP1_GRBG = 1194410832
V4L2_PIX_FMT_PISP_COMP1_MONO = 1295074128
V4L2_PIX_FMT_PISP_COMP1_RGGB = 1378960208
V4L2_PIX_FMT_PISP_COMP2_BGGR = 1110590288
V4L2_PIX_FMT_PISP_COMP2_GBRG = 1731347280
V4L2_PIX_FMT_PISP_COMP2_GRBG = 1194476368
V4L2_PIX_FMT_PISP_COMP2_MONO = 1295139664
V4L2_PIX_FMT_PISP_COMP2_RGGB = 1379025744
V4L2_PIX_FMT_PJPG = 1196444240
V4L2_PIX_FMT_PRIV_MAGIC = 0xfeedcafe
V4L2_PIX_FMT_PWC1 = 826496848
V4L2_PIX_FMT_PWC2 = 843274064
V4L2_PIX_FMT_QC08C = 1127755857
V4L2_PIX_FMT_QC10C = 1127231825
V4L2_PIX_FMT_RAW_CRU10 = 808538691
V4L2_PIX_FMT_RAW_CRU12 = 842093123
V4L2_PIX_FMT_RAW_CRU14 = 875647555
V4L2_PIX_FMT_RAW_CRU20 = 808604227
V4L2_PIX_FMT_RGB24 = 859981650
V4L2_PIX_FMT_RGB32 = 876758866
V4L2_PIX_FMT_RGB332 = 826427218
V4L2_PIX_FMT_RGB444 = 875836498
V4L2_PIX_FMT_RGB48 = 910313298
V4L2_PIX_FMT_RGB555 = 1329743698
V4L2_PIX_FMT_RGB555X = 1363298130
V4L2_PIX_FMT_RGB565 = 1346520914
V4L2_PIX_FMT_RGB565X = 1380075346
V4L2_PIX_FMT_RGBA1010102 = 808665426
V4L2_PIX_FMT_RGBA32 = 875708993
V4L2_PIX_FMT_RGBA444 = 842088786
V4L2_PIX_FMT_RGBA555 = 892420434
V4L2_PIX_FMT_RGBX1010102 = 808671314
V4L2_PIX_FMT_RGBX32 = 875709016
V4L2_PIX_FMT_RGBX444 = 842094674
V4L2_PIX_FMT_RGBX555 = 892426322
V4L2_PIX_FMT_RV30 = 808670802
V4L2_PIX_FMT_RV40 = 808736338
V4L2_PIX_FMT_S5C_UYVY_JPG = 1229141331
V4L2_PIX_FMT_SBGGR10 = 808535874
V4L2_PIX_FMT_SBGGR10ALAW8 = 943800929
V4L2_PIX_FMT_SBGGR10DPCM8 = 943800930
V4L2_PIX_FMT_SBGGR10P = 1094795888
V4L2_PIX_FMT_SBGGR12 = 842090306
V4L2_PIX_FMT_SBGGR12P = 1128481392
V4L2_PIX_FMT_SBGGR14 = 875644738
V4L2_PIX_FMT_SBGGR14P = 1162166896
V4L2_PIX_FMT_SBGGR16 = 844257602
V4L2_PIX_FMT_SBGGR8 = 825770306
V4L2_PIX_FMT_SE401 = 825242707
V4L2_PIX_FMT_SGBRG10 = 808534599
V4L2_PIX_FMT_SGBRG10ALAW8 = 943802209
V4L2_PIX_FMT_SGBRG10DPCM8 = 943802210
V4L2_PIX_FMT_SGBRG10P = 1094797168
V4L2_PIX_FMT_SGBRG12 = 842089031
V4L2_PIX_FMT_SGBRG12P = 1128482672
V4L2_PIX_FMT_SGBRG14 = 875643463
V4L2_PIX_FMT_SGBRG14P = 1162168176
V4L2_PIX_FMT_SGBRG16 = 909197895
V4L2_PIX_FMT_SGBRG8 = 1196573255
V4L2_PIX_FMT_SGRBG10 = 808534338
V4L2_PIX_FMT_SGRBG10ALAW8 = 943810401
V4L2_PIX_FMT_SGRBG10DPCM8 = 808535106
V4L2_PIX_FMT_SGRBG10P = 1094805360
V4L2_PIX_FMT_SGRBG12 = 842088770
V4L2_PIX_FMT_SGRBG12P = 1128490864
V4L2_PIX_FMT_SGRBG14 = 875647559
V4L2_PIX_FMT_SGRBG14P = 1162176368
V4L2_PIX_FMT_SGRBG16 = 909201991
V4L2_PIX_FMT_SGRBG8 = 1195528775
V4L2_PIX_FMT_SN9C10X = 808532307
V4L2_PIX_FMT_SN9C2028 = 1481527123
V4L2_PIX_FMT_SN9C20X_I420 = 808597843
V4L2_PIX_FMT_SPCA501 = 825242963
V4L2_PIX_FMT_SPCA505 = 892351827
V4L2_PIX_FMT_SPCA508 = 942683475
V4L2_PIX_FMT_SPCA561 = 825636179
V4L2_PIX_FMT_SPK = 810242131
V4L2_PIX_FMT_SQ905C = 1127559225
V4L2_PIX_FMT_SRGGB10 = 808535890
V4L2_PIX_FMT_SRGGB10ALAW8 = 943805025
V4L2_PIX_FMT_SRGGB10DPCM8 = 943805026
V4L2_PIX_FMT_SRGGB10P = 1094799984
V4L2_PIX_FMT_SRGGB12 = 842090322
V4L2_PIX_FMT_SRGGB12P = 1128485488
V4L2_PIX_FMT_SRGGB14 = 875644754
V4L2_PIX_FMT_SRGGB14P = 1162170992
V4L2_PIX_FMT_SRGGB16 = 909199186
V4L2_PIX_FMT_SRGGB8 = 1111967570
V4L2_PIX_FMT_STV0680 = 808990291
V4L2_PIX_FMT_SUNXI_TILED_NV12 = 842093651
V4L2_PIX_FMT_TM6000 = 808865108
V4L2_PIX_FMT_UV8 = 540563029
V4L2_PIX_FMT_UYVY = 1498831189
V4L2_PIX_FMT_VC1_ANNEX_G = 1194410838
V4L2_PIX_FMT_VC1_ANNEX_L = 1278296918
V4L2_PIX_FMT_VP8 = 808996950
V4L2_PIX_FMT_VP8_FRAME = 1178095702
V4L2_PIX_FMT_VP9 = 809062486
V4L2_PIX_FMT_VP9_FRAME = 1178161238
V4L2_PIX_FMT_VUYA32 = 1096373590
V4L2_PIX_FMT_VUYX32 = 1482249558
V4L2_PIX_FMT_VYUY = 1498765654
V4L2_PIX_FMT_WNVA = 1096175191
V4L2_PIX_FMT_XBGR32 = 875713112
V4L2_PIX_FMT_XBGR444 = 842089048
V4L2_PIX_FMT_XBGR555 = 892420696
V4L2_PIX_FMT_XRGB32 = 875714626
V4L2_PIX_FMT_XRGB444 = 842093144
V4L2_PIX_FMT_XRGB555 = 892424792
V4L2_PIX_FMT_XRGB555X = 3039908440
V4L2_PIX_FMT_XVID = 1145656920
V4L2_PIX_FMT_XYUV32 = 1448434008
V4L2_PIX_FMT_Y012 = 842084441
V4L2_PIX_FMT_Y10 = 540029273
V4L2_PIX_FMT_Y10BPACK = 1110454617
V4L2_PIX_FMT_Y10P = 1345335641
V4L2_PIX_FMT_Y12 = 540160345
V4L2_PIX_FMT_Y12I = 1228026201
V4L2_PIX_FMT_Y12P = 1345466713
V4L2_PIX_FMT_Y14 = 540291417
V4L2_PIX_FMT_Y14P = 1345597785
V4L2_PIX_FMT_Y16 = 540422489
V4L2_PIX_FMT_Y16I = 1228288345
V4L2_PIX_FMT_Y16_BE = 2687906137
V4L2_PIX_FMT_Y210 = 808530521
V4L2_PIX_FMT_Y212 = 842084953
V4L2_PIX_FMT_Y216 = 909193817
V4L2_PIX_FMT_Y4 = 540291161
V4L2_PIX_FMT_Y41P = 1345401945
V4L2_PIX_FMT_Y6 = 540422233
V4L2_PIX_FMT_Y8I = 541669465
V4L2_PIX_FMT_YUV24 = 861295961
V4L2_PIX_FMT_YUV32 = 878073177
V4L2_PIX_FMT_YUV410 = 961959257
V4L2_PIX_FMT_YUV411P = 1345401140
V4L2_PIX_FMT_YUV420 = 842093913
V4L2_PIX_FMT_YUV420M = 842091865
V4L2_PIX_FMT_YUV422M = 909200729
V4L2_PIX_FMT_YUV422P = 1345466932
V4L2_PIX_FMT_YUV444 = 875836505
V4L2_PIX_FMT_YUV444M = 875711833
V4L2_PIX_FMT_YUV48_12 = 842085209
V4L2_PIX_FMT_YUV555 = 1331058009
V4L2_PIX_FMT_YUV565 = 1347835225
V4L2_PIX_FMT_YUVA32 = 1096176985
V4L2_PIX_FMT_YUVX32 = 1482052953
V4L2_PIX_FMT_YUYV = 1448695129
V4L2_PIX_FMT_YVU410 = 961893977
V4L2_PIX_FMT_YVU420 = 842094169
V4L2_PIX_FMT_YVU420M = 825380185
V4L2_PIX_FMT_YVU422M = 825642329
V4L2_PIX_FMT_YVU444M = 842288473
V4L2_PIX_FMT_YVYU = 1431918169
V4L2_PIX_FMT_YYUV = 1448434009
V4L2_PIX_FMT_Z16 = 540422490
V4L2_RDS_BLOCK_A = 0
V4L2_RDS_BLOCK_B = 1
V4L2_RDS_BLOCK_C = 2
V4L2_RDS_BLOCK_CORRECTED = 0x40
V4L2_RDS_BLOCK_C_ALT = 4
V4L2_RDS_BLOCK_D = 3
V4L2_RDS_BLOCK_ERROR = 0x80
V4L2_RDS_BLOCK_INVALID = 7
V4L2_RDS_BLOCK_MSK = 7
V4L2_SDR_FMT_CS14LE = 875647811
V4L2_SDR_FMT_CS8 = 942691139
V4L2_SDR_FMT_CU16LE = 909202755
V4L2_SDR_FMT_CU8 = 942691651
V4L2_SDR_FMT_PCU16BE = 909198160
V4L2_SDR_FMT_PCU18BE = 942752592
V4L2_SDR_FMT_PCU20BE = 808600400
V4L2_SDR_FMT_RU12LE = 842093906
V4L2_SLICED_CAPTION_525 = 0x1000
V4L2_SLICED_TELETEXT_B = 1
V4L2_SLICED_VBI_525 = 4096
V4L2_SLICED_VBI_625 = 17409
V4L2_SLICED_VPS = 0x400
V4L2_SLICED_WSS_625 = 0x4000
V4L2_STD_525_60 = 63744
V4L2_STD_625_50 = 16713471
V4L2_STD_ALL = 16777215
V4L2_STD_ATSC = 50331648
V4L2_STD_ATSC_16_VSB = 0x2000000
V4L2_STD_ATSC_8_VSB = 0x1000000
V4L2_STD_B = 65539
V4L2_STD_BG = 327687
V4L2_STD_DK = 3277024
V4L2_STD_G = 262148
V4L2_STD_GH = 786444
V4L2_STD_H = 524296
V4L2_STD_L = 12582912
V4L2_STD_MN = 46848
V4L2_STD_MTS = 5888
V4L2_STD_NTSC = 45056
V4L2_STD_NTSC_443 = 0x4000
V4L2_STD_NTSC_M = 0x1000
V4L2_STD_NTSC_M_JP = 0x2000
V4L2_STD_NTSC_M_KR = 0x8000
V4L2_STD_PAL = 255
V4L2_STD_PAL_60 = 0x800
V4L2_STD_PAL_B = 1
V4L2_STD_PAL_B1 = 2
V4L2_STD_PAL_BG = 7
V4L2_STD_PAL_D = 0x20
V4L2_STD_PAL_D1 = 0x40
V4L2_STD_PAL_DK = 224
V4L2_STD_PAL_G = 4
V4L2_STD_PAL_H = 8
V4L2_STD_PAL_I = 0x10
V4L2_STD_PAL_K = 0x80
V4L2_STD_PAL_M = 0x100
V4L2_STD_PAL_N = 0x200
V4L2_STD_PAL_Nc = 0x400
V4L2_STD_SECAM = 16711680
V4L2_STD_SECAM_B = 0x10000
V4L2_STD_SECAM_D = 0x20000
V4L2_STD_SECAM_DK = 3276800
V4L2_STD_SECAM_G = 0x40000
V4L2_STD_SECAM_H = 0x80000
V4L2_STD_SECAM_K = 0x100000
V4L2_STD_SECAM_K1 = 0x200000
V4L2_STD_SECAM_L = 0x400000
V4L2_STD_SECAM_LC = 0x800000
V4L2_STD_UNKNOWN = 0
V4L2_TCH_FMT_DELTA_TD08 = 942687316
V4L2_TCH_FMT_DELTA_TD16 = 909198420
V4L2_TCH_FMT_TU08 = 942691668
V4L2_TCH_FMT_TU16 = 909202772
V4L2_TC_FLAG_COLORFRAME = 2
V4L2_TC_FLAG_DROPFRAME = 1
V4L2_TC_TYPE_24FPS = 1
V4L2_TC_TYPE_25FPS = 2
V4L2_TC_TYPE_30FPS = 3
V4L2_TC_TYPE_50FPS = 4
V4L2_TC_TYPE_60FPS = 5
V4L2_TC_USERBITS_8BITCHARS = 8
V4L2_TC_USERBITS_USERDEFINED = 0
V4L2_TC_USERBITS_field = 0xc
V4L2_TUNER_ADC = 4
V4L2_TUNER_CAP_1HZ = 0x1000
V4L2_TUNER_CAP_FREQ_BANDS = 0x400
V4L2_TUNER_CAP_HWSEEK_BOUNDED = 4
V4L2_TUNER_CAP_HWSEEK_PROG_LIM = 0x800
V4L2_TUNER_CAP_HWSEEK_WRAP = 8
V4L2_TUNER_CAP_LANG1 = 0x40
V4L2_TUNER_CAP_LANG2 = 0x20
V4L2_TUNER_CAP_LOW = 1
V4L2_TUNER_CAP_NORM = 2
V4L2_TUNER_CAP_RDS = 0x80
V4L2_TUNER_CAP_RDS_BLOCK_IO = 0x100
V4L2_TUNER_CAP_RDS_CONTROLS = 0x200
V4L2_TUNER_CAP_SAP = 0x20
V4L2_TUNER_CAP_STEREO = 0x10
V4L2_TUNER_MODE_LANG1 = 3
V4L2_TUNER_MODE_LANG1_LANG2 = 4
V4L2_TUNER_MODE_LANG2 = 2
V4L2_TUNER_MODE_MONO = 0
V4L2_TUNER_MODE_SAP = 2
V4L2_TUNER_MODE_STEREO = 1
V4L2_TUNER_SUB_LANG1 = 8
V4L2_TUNER_SUB_LANG2 = 4
V4L2_TUNER_SUB_MONO = 1
V4L2_TUNER_SUB_RDS = 0x10
V4L2_TUNER_SUB_SAP = 4
V4L2_TUNER_SUB_STEREO = 2
V4L2_VBI_INTERLACED = 2
V4L2_VBI_ITU_525_F1_START = 1
V4L2_VBI_ITU_525_F2_START = 264
V4L2_VBI_ITU_625_F1_START = 1
V4L2_VBI_ITU_625_F2_START = 314
V4L2_VBI_UNSYNC = 1
V4L2_VP8_COEFF_PROB_CNT = 11
V4L2_VP8_FRAME_FLAG_EXPERIMENTAL = 2
V4L2_VP8_FRAME_FLAG_KEY_FRAME = 1
V4L2_VP8_FRAME_FLAG_MB_NO_SKIP_COEFF = 8
V4L2_VP8_FRAME_FLAG_SHOW_FRAME = 4
V4L2_VP8_FRAME_FLAG_SIGN_BIAS_ALT = 0x20
V4L2_VP8_FRAME_FLAG_SIGN_BIAS_GOLDEN = 0x10
V4L2_VP8_LF_ADJ_ENABLE = 1
V4L2_VP8_LF_DELTA_UPDATE = 2
V4L2_VP8_LF_FILTER_TYPE_SIMPLE = 4
V4L2_VP8_MV_PROB_CNT = 19
V4L2_VP8_SEGMENT_FLAG_DELTA_VALUE_MODE = 8
V4L2_VP8_SEGMENT_FLAG_ENABLED = 1
V4L2_VP8_SEGMENT_FLAG_UPDATE_FEATURE_DATA = 4
V4L2_VP8_SEGMENT_FLAG_UPDATE_MAP = 2
V4L2_VP9_FRAME_FLAG_ALLOW_HIGH_PREC_MV = 0x10
V4L2_VP9_FRAME_FLAG_COLOR_RANGE_FULL_SWING = 0x200
V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT = 4
V4L2_VP9_FRAME_FLAG_INTRA_ONLY = 8
V4L2_VP9_FRAME_FLAG_KEY_FRAME = 1
V4L2_VP9_FRAME_FLAG_PARALLEL_DEC_MODE = 0x40
V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX = 0x20
V4L2_VP9_FRAME_FLAG_SHOW_FRAME = 2
V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING = 0x80
V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING = 0x100
V4L2_VP9_INTERP_FILTER_BILINEAR = 3
V4L2_VP9_INTERP_FILTER_EIGHTTAP = 0
V4L2_VP9_INTERP_FILTER_EIGHTTAP_SHARP = 2
V4L2_VP9_INTERP_FILTER_EIGHTTAP_SMOOTH = 1
V4L2_VP9_INTERP_FILTER_SWITCHABLE = 4
V4L2_VP9_LOOP_FILTER_FLAG_DELTA_ENABLED = 1
V4L2_VP9_LOOP_FILTER_FLAG_DELTA_UPDATE = 2
V4L2_VP9_NUM_FRAME_CTX = 4
V4L2_VP9_PROFILE_MAX = 3
V4L2_VP9_REFERENCE_MODE_COMPOUND_REFERENCE = 1
V4L2_VP9_REFERENCE_MODE_SELECT = 2
V4L2_VP9_REFERENCE_MODE_SINGLE_REFERENCE = 0
V4L2_VP9_RESET_FRAME_CTX_ALL = 2
V4L2_VP9_RESET_FRAME_CTX_NONE = 0
V4L2_VP9_RESET_FRAME_CTX_SPEC = 1
V4L2_VP9_SEGMENTATION_FLAG_ABS_OR_DELTA_UPDATE = 0x10
V4L2_VP9_SEGMENTATION_FLAG_ENABLED = 1
V4L2_VP9_SEGMENTATION_FLAG_TEMPORAL_UPDATE = 4
V4L2_VP9_SEGMENTATION_FLAG_UPDATE_DATA = 8
V4L2_VP9_SEGMENTATION_FLAG_UPDATE_MAP = 2
V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK = 0xf
V4L2_VP9_SEG_LVL_ALT_L = 1
V4L2_VP9_SEG_LVL_ALT_Q = 0
V4L2_VP9_SEG_LVL_MAX = 4
V4L2_VP9_SEG_LVL_REF_FRAME = 2
V4L2_VP9_SEG_LVL_SKIP = 3
V4L2_VP9_SIGN_BIAS_ALT = 4
V4L2_VP9_SIGN_BIAS_GOLDEN = 2
V4L2_VP9_SIGN_BIAS_LAST = 1
V4L2_VP9_TX_MODE_ALLOW_16X16 = 2
V4L2_VP9_TX_MODE_ALLOW_32X32 = 3
V4L2_VP9_TX_MODE_ALLOW_8X8 = 1
V4L2_VP9_TX_MODE_ONLY_4X4 = 0
V4L2_VP9_TX_MODE_SELECT = 4
V4L2_XFER_FUNC_ADOBERGB = 3
VIDEO_MAX_FRAME = 32
VIDEO_MAX_PLANES = 8
"""

_skipped = """
V4L2_FWHT_FL_COMPONENTS_NUM_MSK: nothing declares GENMASK
V4L2_FWHT_FL_PIXENC_MSK: neither a constant nor a type: initializer element is not a compile-time constant
V4L2_VP8_FRAME_IS_KEY_FRAME: it reads the member flags of its argument hdr, which 58 records here have
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
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    errno=True,
)
