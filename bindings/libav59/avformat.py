"""FFmpeg 5.1: containers: libavcodec/avcodec.h, libavutil/bprint.h, libavformat/avformat.h, libavformat/version.h.

Made by `autogen regen libav59.avformat` from headers/libav59/avformat.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'libavformat/avformat.h': 'beaf2179453417478638647b0f4fb280ba0e7445740776bd5aecf6db6bfc3ebf',
    'libavformat/avio.h': '3cbc311dd9c9a8fd0887d5d1839cc8b94310760d623429fbe97dca654de9cb8e',
    'libavformat/version.h': 'b39223926f1b2b9cf4136d3db270d34cf4d4d868061bb5fdd5b3df4860a7fe83',
    'libavformat/version_major.h': 'd95feab9ed97d8311cdd39bbf3510a104512c64ca6e997ad24af3920aa6ce748',
    'artifact': 'libavformat-dev=7:5.1.9-0+deb12u1 (bookworm), libavcodec-dev=7:5.1.9-0+deb12u1 (bookworm), libavutil-dev=7:5.1.9-0+deb12u1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
_IO_marker: struct, incomplete

_IO_codecvt: struct, incomplete

_IO_wide_data: struct, incomplete

_IO_FILE: struct, 216 bytes, align 8, explicit
  _flags: c_int @ 0
  _IO_read_ptr: POINTER(c_char) @ 8
  _IO_read_end: POINTER(c_char) @ 16
  _IO_read_base: POINTER(c_char) @ 24
  _IO_write_base: POINTER(c_char) @ 32
  _IO_write_ptr: POINTER(c_char) @ 40
  _IO_write_end: POINTER(c_char) @ 48
  _IO_buf_base: POINTER(c_char) @ 56
  _IO_buf_end: POINTER(c_char) @ 64
  _IO_save_base: POINTER(c_char) @ 72
  _IO_backup_base: POINTER(c_char) @ 80
  _IO_save_end: POINTER(c_char) @ 88
  _markers: POINTER(_IO_marker) @ 96
  _chain: POINTER(_IO_FILE) @ 104
  _fileno: c_int @ 112
  _flags2: c_int:24 @ 116.0
  _short_backupbuf: c_char * 1 @ 119
  _old_offset: __off_t @ 120
  _cur_column: c_ushort @ 128
  _vtable_offset: c_byte @ 130
  _shortbuf: c_char * 1 @ 131
  _lock: c_void_p @ 136
  _offset: __off64_t @ 144
  _codecvt: POINTER(_IO_codecvt) @ 152
  _wide_data: POINTER(_IO_wide_data) @ 160
  _freeres_list: POINTER(_IO_FILE) @ 168
  _freeres_buf: c_void_p @ 176
  _prevchain: POINTER(POINTER(_IO_FILE)) @ 184
  _mode: c_int @ 192
  _unused3: c_int @ 196
  _total_written: __uint64_t @ 200
  _unused2: c_char * 8 @ 208

AVDeviceInfoList: struct, incomplete

AVDeviceCapabilitiesQuery: struct, incomplete

AVCodecTag: struct, incomplete

AVProbeData: struct, 32 bytes
  filename: c_char_p @ 0
  buf: POINTER(c_ubyte) @ 8
  buf_size: c_int @ 16
  mime_type: c_char_p @ 24

AVOutputFormat: struct, 176 bytes
  name: c_char_p @ 0
  long_name: c_char_p @ 8
  mime_type: c_char_p @ 16
  extensions: c_char_p @ 24
  audio_codec: AVCodecID @ 32
  video_codec: AVCodecID @ 36
  subtitle_codec: AVCodecID @ 40
  flags: c_int @ 44
  codec_tag: POINTER(POINTER(AVCodecTag)) @ 48
  priv_class: POINTER(AVClass) @ 56
  priv_data_size: c_int @ 64
  flags_internal: c_int @ 68
  write_header: CFUNCTYPE(c_int, POINTER(AVFormatContext)) @ 72
  write_packet: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(AVPacket)) @ 80
  write_trailer: CFUNCTYPE(c_int, POINTER(AVFormatContext)) @ 88
  interleave_packet: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(AVPacket), c_int, c_int) @ 96
  query_codec: CFUNCTYPE(c_int, AVCodecID, c_int) @ 104
  get_output_timestamp: CFUNCTYPE(None, POINTER(AVFormatContext), c_int, POINTER(c_int64), POINTER(c_int64)) @ 112
  control_message: CFUNCTYPE(c_int, POINTER(AVFormatContext), c_int, c_void_p, c_size_t) @ 120
  write_uncoded_frame: CFUNCTYPE(c_int, POINTER(AVFormatContext), c_int, POINTER(POINTER(AVFrame)), c_uint) @ 128
  get_device_list: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(AVDeviceInfoList)) @ 136
  data_codec: AVCodecID @ 144
  init: CFUNCTYPE(c_int, POINTER(AVFormatContext)) @ 152
  deinit: CFUNCTYPE(None, POINTER(AVFormatContext)) @ 160
  check_bitstream: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(AVStream), POINTER(AVPacket)) @ 168

AVInputFormat: struct, 152 bytes
  name: c_char_p @ 0
  long_name: c_char_p @ 8
  flags: c_int @ 16
  extensions: c_char_p @ 24
  codec_tag: POINTER(POINTER(AVCodecTag)) @ 32
  priv_class: POINTER(AVClass) @ 40
  mime_type: c_char_p @ 48
  raw_codec_id: c_int @ 56
  priv_data_size: c_int @ 60
  flags_internal: c_int @ 64
  read_probe: CFUNCTYPE(c_int, POINTER(AVProbeData)) @ 72
  read_header: CFUNCTYPE(c_int, POINTER(AVFormatContext)) @ 80
  read_packet: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(AVPacket)) @ 88
  read_close: CFUNCTYPE(c_int, POINTER(AVFormatContext)) @ 96
  read_seek: CFUNCTYPE(c_int, POINTER(AVFormatContext), c_int, c_int64, c_int) @ 104
  read_timestamp: CFUNCTYPE(c_int64, POINTER(AVFormatContext), c_int, POINTER(c_int64), c_int64) @ 112
  read_play: CFUNCTYPE(c_int, POINTER(AVFormatContext)) @ 120
  read_pause: CFUNCTYPE(c_int, POINTER(AVFormatContext)) @ 128
  read_seek2: CFUNCTYPE(c_int, POINTER(AVFormatContext), c_int, c_int64, c_int64, c_int64, c_int) @ 136
  get_device_list: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(AVDeviceInfoList)) @ 144

AVIndexEntry: struct, 24 bytes
  pos: c_int64 @ 0
  timestamp: c_int64 @ 8
  flags: c_int:2 @ 16.0
  size: c_int:30 @ 16.2
  min_distance: c_int @ 20

AVStream: struct, 224 bytes
  index: c_int @ 0
  id: c_int @ 4
  priv_data: c_void_p @ 8
  time_base: AVRational @ 16
  start_time: c_int64 @ 24
  duration: c_int64 @ 32
  nb_frames: c_int64 @ 40
  disposition: c_int @ 48
  discard: AVDiscard @ 52
  sample_aspect_ratio: AVRational @ 56
  metadata: POINTER(AVDictionary) @ 64
  avg_frame_rate: AVRational @ 72
  attached_pic: AVPacket @ 80
  side_data: POINTER(AVPacketSideData) @ 184
  nb_side_data: c_int @ 192
  event_flags: c_int @ 196
  r_frame_rate: AVRational @ 200
  codecpar: POINTER(AVCodecParameters) @ 208
  pts_wrap_bits: c_int @ 216

AVProgram: struct, 88 bytes
  id: c_int @ 0
  flags: c_int @ 4
  discard: AVDiscard @ 8
  stream_index: POINTER(c_uint) @ 16
  nb_stream_indexes: c_uint @ 24
  metadata: POINTER(AVDictionary) @ 32
  program_num: c_int @ 40
  pmt_pid: c_int @ 44
  pcr_pid: c_int @ 48
  pmt_version: c_int @ 52
  start_time: c_int64 @ 56
  end_time: c_int64 @ 64
  pts_wrap_reference: c_int64 @ 72
  pts_wrap_behavior: c_int @ 80

AVChapter: struct, 40 bytes
  id: c_int64 @ 0
  time_base: AVRational @ 8
  start: c_int64 @ 16
  end: c_int64 @ 24
  metadata: POINTER(AVDictionary) @ 32

AVFormatContext: struct, 472 bytes
  av_class: POINTER(AVClass) @ 0
  iformat: POINTER(AVInputFormat) @ 8
  oformat: POINTER(AVOutputFormat) @ 16
  priv_data: c_void_p @ 24
  pb: POINTER(AVIOContext) @ 32
  ctx_flags: c_int @ 40
  nb_streams: c_uint @ 44
  streams: POINTER(POINTER(AVStream)) @ 48
  url: POINTER(c_char) @ 56
  start_time: c_int64 @ 64
  duration: c_int64 @ 72
  bit_rate: c_int64 @ 80
  packet_size: c_uint @ 88
  max_delay: c_int @ 92
  flags: c_int @ 96
  probesize: c_int64 @ 104
  max_analyze_duration: c_int64 @ 112
  key: POINTER(c_uint8) @ 120
  keylen: c_int @ 128
  nb_programs: c_uint @ 132
  programs: POINTER(POINTER(AVProgram)) @ 136
  video_codec_id: AVCodecID @ 144
  audio_codec_id: AVCodecID @ 148
  subtitle_codec_id: AVCodecID @ 152
  max_index_size: c_uint @ 156
  max_picture_buffer: c_uint @ 160
  nb_chapters: c_uint @ 164
  chapters: POINTER(POINTER(AVChapter)) @ 168
  metadata: POINTER(AVDictionary) @ 176
  start_time_realtime: c_int64 @ 184
  fps_probe_size: c_int @ 192
  error_recognition: c_int @ 196
  interrupt_callback: AVIOInterruptCB @ 200
  debug: c_int @ 216
  max_interleave_delta: c_int64 @ 224
  strict_std_compliance: c_int @ 232
  event_flags: c_int @ 236
  max_ts_probe: c_int @ 240
  avoid_negative_ts: c_int @ 244
  ts_id: c_int @ 248
  audio_preload: c_int @ 252
  max_chunk_duration: c_int @ 256
  max_chunk_size: c_int @ 260
  use_wallclock_as_timestamps: c_int @ 264
  avio_flags: c_int @ 268
  duration_estimation_method: AVDurationEstimationMethod @ 272
  skip_initial_bytes: c_int64 @ 280
  correct_ts_overflow: c_uint @ 288
  seek2any: c_int @ 292
  flush_packets: c_int @ 296
  probe_score: c_int @ 300
  format_probesize: c_int @ 304
  codec_whitelist: POINTER(c_char) @ 312
  format_whitelist: POINTER(c_char) @ 320
  io_repositioned: c_int @ 328
  video_codec: POINTER(AVCodec) @ 336
  audio_codec: POINTER(AVCodec) @ 344
  subtitle_codec: POINTER(AVCodec) @ 352
  data_codec: POINTER(AVCodec) @ 360
  metadata_header_padding: c_int @ 368
  opaque: c_void_p @ 376
  control_message_cb: av_format_control_message @ 384
  output_ts_offset: c_int64 @ 392
  dump_separator: POINTER(c_uint8) @ 400
  data_codec_id: AVCodecID @ 408
  protocol_whitelist: POINTER(c_char) @ 416
  io_open: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(POINTER(AVIOContext)), c_char_p, c_int, POINTER(POINTER(AVDictionary))) @ 424
  io_close: CFUNCTYPE(None, POINTER(AVFormatContext), POINTER(AVIOContext)) @ 432
  protocol_blacklist: POINTER(c_char) @ 440
  max_streams: c_int @ 448
  skip_estimate_duration_from_pts: c_int @ 452
  max_probe_packets: c_int @ 456
  io_close2: CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(AVIOContext)) @ 464

AVIOInterruptCB: struct, 16 bytes
  callback: CFUNCTYPE(c_int, c_void_p) @ 0
  opaque: c_void_p @ 8

AVIODirEntry: struct, 72 bytes
  name: POINTER(c_char) @ 0
  type: c_int @ 8
  utf8: c_int @ 12
  size: c_int64 @ 16
  modification_timestamp: c_int64 @ 24
  access_timestamp: c_int64 @ 32
  status_change_timestamp: c_int64 @ 40
  user_id: c_int64 @ 48
  group_id: c_int64 @ 56
  filemode: c_int64 @ 64

AVIODirContext: struct, 8 bytes
  url_context: POINTER(URLContext) @ 0

URLContext: struct, incomplete

AVIOContext: struct, 216 bytes
  av_class: POINTER(AVClass) @ 0
  buffer: POINTER(c_ubyte) @ 8
  buffer_size: c_int @ 16
  buf_ptr: POINTER(c_ubyte) @ 24
  buf_end: POINTER(c_ubyte) @ 32
  opaque: c_void_p @ 40
  read_packet: CFUNCTYPE(c_int, c_void_p, POINTER(c_uint8), c_int) @ 48
  write_packet: CFUNCTYPE(c_int, c_void_p, POINTER(c_uint8), c_int) @ 56
  seek: CFUNCTYPE(c_int64, c_void_p, c_int64, c_int) @ 64
  pos: c_int64 @ 72
  eof_reached: c_int @ 80
  error: c_int @ 84
  write_flag: c_int @ 88
  max_packet_size: c_int @ 92
  min_packet_size: c_int @ 96
  checksum: c_ulong @ 104
  checksum_ptr: POINTER(c_ubyte) @ 112
  update_checksum: CFUNCTYPE(c_ulong, c_ulong, POINTER(c_uint8), c_uint) @ 120
  read_pause: CFUNCTYPE(c_int, c_void_p, c_int) @ 128
  read_seek: CFUNCTYPE(c_int64, c_void_p, c_int, c_int64, c_int) @ 136
  seekable: c_int @ 144
  direct: c_int @ 148
  protocol_whitelist: c_char_p @ 152
  protocol_blacklist: c_char_p @ 160
  write_data_type: CFUNCTYPE(c_int, c_void_p, POINTER(c_uint8), c_int, AVIODataMarkerType, c_int64) @ 168
  ignore_boundary_point: c_int @ 176
  written: c_int64 @ 184
  buf_ptr_max: POINTER(c_ubyte) @ 192
  bytes_read: c_int64 @ 200
  bytes_written: c_int64 @ 208
"""

_enums = """
AVStreamParseType: c_uint
  AVSTREAM_PARSE_NONE = 0
  AVSTREAM_PARSE_FULL = 1
  AVSTREAM_PARSE_HEADERS = 2
  AVSTREAM_PARSE_TIMESTAMPS = 3
  AVSTREAM_PARSE_FULL_ONCE = 4
  AVSTREAM_PARSE_FULL_RAW = 5

AVDurationEstimationMethod: c_uint
  AVFMT_DURATION_FROM_PTS = 0
  AVFMT_DURATION_FROM_STREAM = 1
  AVFMT_DURATION_FROM_BITRATE = 2

AVTimebaseSource: c_int
  AVFMT_TBCF_AUTO = -1
  AVFMT_TBCF_DECODER = 0
  AVFMT_TBCF_DEMUXER = 1
  AVFMT_TBCF_R_FRAMERATE = 2

AVIODirEntryType: c_uint
  AVIO_ENTRY_UNKNOWN = 0
  AVIO_ENTRY_BLOCK_DEVICE = 1
  AVIO_ENTRY_CHARACTER_DEVICE = 2
  AVIO_ENTRY_DIRECTORY = 3
  AVIO_ENTRY_NAMED_PIPE = 4
  AVIO_ENTRY_SYMBOLIC_LINK = 5
  AVIO_ENTRY_SOCKET = 6
  AVIO_ENTRY_FILE = 7
  AVIO_ENTRY_SERVER = 8
  AVIO_ENTRY_SHARE = 9
  AVIO_ENTRY_WORKGROUP = 10

AVIODataMarkerType: c_uint
  AVIO_DATA_MARKER_HEADER = 0
  AVIO_DATA_MARKER_SYNC_POINT = 1
  AVIO_DATA_MARKER_BOUNDARY_POINT = 2
  AVIO_DATA_MARKER_UNKNOWN = 3
  AVIO_DATA_MARKER_TRAILER = 4
  AVIO_DATA_MARKER_FLUSH_POINT = 5
"""

_types = """
AVCodecParserContext = libav59.avcodec.AVCodecParserContext
__uint64_t = c_ulong
__off_t = c_long
__off64_t = c_long
AVMediaType = libav59.avutil.AVMediaType
FILE = _IO_FILE
_IO_lock_t = None
AVRational = libav59.avutil.AVRational
AVClass = libav59.avutil.AVClass
AVDictionary = libav59.avutil.AVDictionary
AVFrame = libav59.avutil.AVFrame
AVCodec = libav59.avcodec.AVCodec
AVCodecID = libav59.avcodec.AVCodecID
AVCodecParameters = libav59.avcodec.AVCodecParameters
AVDiscard = libav59.avcodec.AVDiscard
AVPacketSideDataType = libav59.avcodec.AVPacketSideDataType
AVPacketSideData = libav59.avcodec.AVPacketSideData
AVPacket = libav59.avcodec.AVPacket
AVBPrint = libav59.avutil.AVBPrint
av_format_control_message = CFUNCTYPE(c_int, POINTER(AVFormatContext), c_int, c_void_p, c_size_t)
AVOpenCallback = CFUNCTYPE(c_int, POINTER(AVFormatContext), POINTER(POINTER(AVIOContext)), c_char_p, c_int, POINTER(AVIOInterruptCB), POINTER(POINTER(AVDictionary)))
"""

_functions = """
av_get_packet(s: POINTER(AVIOContext), pkt: POINTER(AVPacket), size: c_int) -> c_int
av_append_packet(s: POINTER(AVIOContext), pkt: POINTER(AVPacket), size: c_int) -> c_int
av_disposition_from_string(disp: c_char_p) -> c_int
av_disposition_to_string(disposition: c_int) -> c_char_p
av_stream_get_parser(s: POINTER(AVStream)) -> POINTER(AVCodecParserContext)
av_stream_get_end_pts(st: POINTER(AVStream)) -> c_int64
av_format_inject_global_side_data(s: POINTER(AVFormatContext)) -> None
av_fmt_ctx_get_duration_estimation_method(ctx: POINTER(AVFormatContext)) -> AVDurationEstimationMethod
avformat_version() -> c_uint
avformat_configuration() -> c_char_p
avformat_license() -> c_char_p
avformat_network_init() -> c_int
avformat_network_deinit() -> c_int
av_muxer_iterate(opaque: POINTER(c_void_p)) -> POINTER(AVOutputFormat)
av_demuxer_iterate(opaque: POINTER(c_void_p)) -> POINTER(AVInputFormat)
avformat_alloc_context() -> POINTER(AVFormatContext)
avformat_free_context(s: POINTER(AVFormatContext)) -> None
avformat_get_class() -> POINTER(AVClass)
av_stream_get_class() -> POINTER(AVClass)
avformat_new_stream(s: POINTER(AVFormatContext), c: POINTER(AVCodec)) -> POINTER(AVStream)
av_stream_add_side_data(st: POINTER(AVStream), type: AVPacketSideDataType, data: POINTER(c_uint8), size: c_size_t) -> c_int
av_stream_new_side_data(stream: POINTER(AVStream), type: AVPacketSideDataType, size: c_size_t) -> POINTER(c_uint8)
av_stream_get_side_data(stream: POINTER(AVStream), type: AVPacketSideDataType, size: POINTER(c_size_t)) -> POINTER(c_uint8)
av_new_program(s: POINTER(AVFormatContext), id: c_int) -> POINTER(AVProgram)
avformat_alloc_output_context2(ctx: POINTER(POINTER(AVFormatContext)), oformat: POINTER(AVOutputFormat), format_name: c_char_p, filename: c_char_p) -> c_int
av_find_input_format(short_name: c_char_p) -> POINTER(AVInputFormat)
av_probe_input_format(pd: POINTER(AVProbeData), is_opened: c_int) -> POINTER(AVInputFormat)
av_probe_input_format2(pd: POINTER(AVProbeData), is_opened: c_int, score_max: POINTER(c_int)) -> POINTER(AVInputFormat)
av_probe_input_format3(pd: POINTER(AVProbeData), is_opened: c_int, score_ret: POINTER(c_int)) -> POINTER(AVInputFormat)
av_probe_input_buffer2(pb: POINTER(AVIOContext), fmt: POINTER(POINTER(AVInputFormat)), url: c_char_p, logctx: c_void_p, offset: c_uint, max_probe_size: c_uint) -> c_int
av_probe_input_buffer(pb: POINTER(AVIOContext), fmt: POINTER(POINTER(AVInputFormat)), url: c_char_p, logctx: c_void_p, offset: c_uint, max_probe_size: c_uint) -> c_int
avformat_open_input(ps: POINTER(POINTER(AVFormatContext)), url: c_char_p, fmt: POINTER(AVInputFormat), options: POINTER(POINTER(AVDictionary))) -> c_int
avformat_find_stream_info(ic: POINTER(AVFormatContext), options: POINTER(POINTER(AVDictionary))) -> c_int
av_find_program_from_stream(ic: POINTER(AVFormatContext), last: POINTER(AVProgram), s: c_int) -> POINTER(AVProgram)
av_program_add_stream_index(ac: POINTER(AVFormatContext), progid: c_int, idx: c_uint) -> None
av_find_best_stream(ic: POINTER(AVFormatContext), type: AVMediaType, wanted_stream_nb: c_int, related_stream: c_int, decoder_ret: POINTER(POINTER(AVCodec)), flags: c_int) -> c_int
av_read_frame(s: POINTER(AVFormatContext), pkt: POINTER(AVPacket)) -> c_int
av_seek_frame(s: POINTER(AVFormatContext), stream_index: c_int, timestamp: c_int64, flags: c_int) -> c_int
avformat_seek_file(s: POINTER(AVFormatContext), stream_index: c_int, min_ts: c_int64, ts: c_int64, max_ts: c_int64, flags: c_int) -> c_int
avformat_flush(s: POINTER(AVFormatContext)) -> c_int
av_read_play(s: POINTER(AVFormatContext)) -> c_int
av_read_pause(s: POINTER(AVFormatContext)) -> c_int
avformat_close_input(s: POINTER(POINTER(AVFormatContext))) -> None
avformat_write_header(s: POINTER(AVFormatContext), options: POINTER(POINTER(AVDictionary))) -> c_int
avformat_init_output(s: POINTER(AVFormatContext), options: POINTER(POINTER(AVDictionary))) -> c_int
av_write_frame(s: POINTER(AVFormatContext), pkt: POINTER(AVPacket)) -> c_int
av_interleaved_write_frame(s: POINTER(AVFormatContext), pkt: POINTER(AVPacket)) -> c_int
av_write_uncoded_frame(s: POINTER(AVFormatContext), stream_index: c_int, frame: POINTER(AVFrame)) -> c_int
av_interleaved_write_uncoded_frame(s: POINTER(AVFormatContext), stream_index: c_int, frame: POINTER(AVFrame)) -> c_int
av_write_uncoded_frame_query(s: POINTER(AVFormatContext), stream_index: c_int) -> c_int
av_write_trailer(s: POINTER(AVFormatContext)) -> c_int
av_guess_format(short_name: c_char_p, filename: c_char_p, mime_type: c_char_p) -> POINTER(AVOutputFormat)
av_guess_codec(fmt: POINTER(AVOutputFormat), short_name: c_char_p, filename: c_char_p, mime_type: c_char_p, type: AVMediaType) -> AVCodecID
av_get_output_timestamp(s: POINTER(AVFormatContext), stream: c_int, dts: POINTER(c_int64), wall: POINTER(c_int64)) -> c_int
av_hex_dump(f: POINTER(FILE), buf: const POINTER(c_uint8), size: c_int) -> None
av_hex_dump_log(avcl: c_void_p, level: c_int, buf: const POINTER(c_uint8), size: c_int) -> None
av_pkt_dump2(f: POINTER(FILE), pkt: POINTER(AVPacket), dump_payload: c_int, st: POINTER(AVStream)) -> None
av_pkt_dump_log2(avcl: c_void_p, level: c_int, pkt: POINTER(AVPacket), dump_payload: c_int, st: POINTER(AVStream)) -> None
av_codec_get_id(tags: POINTER(POINTER(AVCodecTag)), tag: c_uint) -> AVCodecID
av_codec_get_tag(tags: POINTER(POINTER(AVCodecTag)), id: AVCodecID) -> c_uint
av_codec_get_tag2(tags: POINTER(POINTER(AVCodecTag)), id: AVCodecID, tag: POINTER(c_uint)) -> c_int
av_find_default_stream_index(s: POINTER(AVFormatContext)) -> c_int
av_index_search_timestamp(st: POINTER(AVStream), timestamp: c_int64, flags: c_int) -> c_int
avformat_index_get_entries_count(st: POINTER(AVStream)) -> c_int
avformat_index_get_entry(st: POINTER(AVStream), idx: c_int) -> POINTER(AVIndexEntry)
avformat_index_get_entry_from_timestamp(st: POINTER(AVStream), wanted_timestamp: c_int64, flags: c_int) -> POINTER(AVIndexEntry)
av_add_index_entry(st: POINTER(AVStream), pos: c_int64, timestamp: c_int64, size: c_int, distance: c_int, flags: c_int) -> c_int
av_url_split(proto: POINTER(c_char), proto_size: c_int, authorization: POINTER(c_char), authorization_size: c_int, hostname: POINTER(c_char), hostname_size: c_int, port_ptr: POINTER(c_int), path: POINTER(c_char), path_size: c_int, url: c_char_p) -> None
av_dump_format(ic: POINTER(AVFormatContext), index: c_int, url: c_char_p, is_output: c_int) -> None
av_get_frame_filename2(buf: POINTER(c_char), buf_size: c_int, path: c_char_p, number: c_int, flags: c_int) -> c_int
av_get_frame_filename(buf: POINTER(c_char), buf_size: c_int, path: c_char_p, number: c_int) -> c_int
av_filename_number_test(filename: c_char_p) -> c_int
av_sdp_create(ac: POINTER(POINTER(AVFormatContext)), n_files: c_int, buf: POINTER(c_char), size: c_int) -> c_int
av_match_ext(filename: c_char_p, extensions: c_char_p) -> c_int
avformat_query_codec(ofmt: POINTER(AVOutputFormat), codec_id: AVCodecID, std_compliance: c_int) -> c_int
avformat_get_riff_video_tags() -> POINTER(AVCodecTag)
avformat_get_riff_audio_tags() -> POINTER(AVCodecTag)
avformat_get_mov_video_tags() -> POINTER(AVCodecTag)
avformat_get_mov_audio_tags() -> POINTER(AVCodecTag)
av_guess_sample_aspect_ratio(format: POINTER(AVFormatContext), stream: POINTER(AVStream), frame: POINTER(AVFrame)) -> AVRational
av_guess_frame_rate(ctx: POINTER(AVFormatContext), stream: POINTER(AVStream), frame: POINTER(AVFrame)) -> AVRational
avformat_match_stream_specifier(s: POINTER(AVFormatContext), st: POINTER(AVStream), spec: c_char_p) -> c_int
avformat_queue_attached_pictures(s: POINTER(AVFormatContext)) -> c_int
avformat_transfer_internal_stream_timing_info(ofmt: POINTER(AVOutputFormat), ost: POINTER(AVStream), ist: POINTER(AVStream), copy_tb: AVTimebaseSource) -> c_int
av_stream_get_codec_timebase(st: POINTER(AVStream)) -> AVRational
avio_find_protocol_name(url: c_char_p) -> c_char_p
avio_check(url: c_char_p, flags: c_int) -> c_int
avio_open_dir(s: POINTER(POINTER(AVIODirContext)), url: c_char_p, options: POINTER(POINTER(AVDictionary))) -> c_int
avio_read_dir(s: POINTER(AVIODirContext), next: POINTER(POINTER(AVIODirEntry))) -> c_int
avio_close_dir(s: POINTER(POINTER(AVIODirContext))) -> c_int
avio_free_directory_entry(entry: POINTER(POINTER(AVIODirEntry))) -> None
avio_alloc_context(buffer: POINTER(c_ubyte), buffer_size: c_int, write_flag: c_int, opaque: c_void_p, read_packet: CFUNCTYPE(c_int, c_void_p, POINTER(c_uint8), c_int), write_packet: CFUNCTYPE(c_int, c_void_p, POINTER(c_uint8), c_int), seek: CFUNCTYPE(c_int64, c_void_p, c_int64, c_int)) -> POINTER(AVIOContext)
avio_context_free(s: POINTER(POINTER(AVIOContext))) -> None
avio_w8(s: POINTER(AVIOContext), b: c_int) -> None
avio_write(s: POINTER(AVIOContext), buf: const POINTER(c_ubyte), size: c_int) -> None
avio_wl64(s: POINTER(AVIOContext), val: c_uint64) -> None
avio_wb64(s: POINTER(AVIOContext), val: c_uint64) -> None
avio_wl32(s: POINTER(AVIOContext), val: c_uint) -> None
avio_wb32(s: POINTER(AVIOContext), val: c_uint) -> None
avio_wl24(s: POINTER(AVIOContext), val: c_uint) -> None
avio_wb24(s: POINTER(AVIOContext), val: c_uint) -> None
avio_wl16(s: POINTER(AVIOContext), val: c_uint) -> None
avio_wb16(s: POINTER(AVIOContext), val: c_uint) -> None
avio_put_str(s: POINTER(AVIOContext), str: c_char_p) -> c_int
avio_put_str16le(s: POINTER(AVIOContext), str: c_char_p) -> c_int
avio_put_str16be(s: POINTER(AVIOContext), str: c_char_p) -> c_int
avio_write_marker(s: POINTER(AVIOContext), time: c_int64, type: AVIODataMarkerType) -> None
avio_seek(s: POINTER(AVIOContext), offset: c_int64, whence: c_int) -> c_int64
avio_skip(s: POINTER(AVIOContext), offset: c_int64) -> c_int64
avio_size(s: POINTER(AVIOContext)) -> c_int64
avio_feof(s: POINTER(AVIOContext)) -> c_int
avio_vprintf(s: POINTER(AVIOContext), fmt: c_char_p, ap: c_void_p) -> c_int
avio_printf(s: POINTER(AVIOContext), fmt: c_char_p, ...) -> c_int
avio_print_string_array(s: POINTER(AVIOContext), strings: POINTER(c_char_p)) -> None
avio_flush(s: POINTER(AVIOContext)) -> None
avio_read(s: POINTER(AVIOContext), buf: POINTER(c_ubyte), size: c_int) -> c_int
avio_read_partial(s: POINTER(AVIOContext), buf: POINTER(c_ubyte), size: c_int) -> c_int
avio_r8(s: POINTER(AVIOContext)) -> c_int
avio_rl16(s: POINTER(AVIOContext)) -> c_uint
avio_rl24(s: POINTER(AVIOContext)) -> c_uint
avio_rl32(s: POINTER(AVIOContext)) -> c_uint
avio_rl64(s: POINTER(AVIOContext)) -> c_uint64
avio_rb16(s: POINTER(AVIOContext)) -> c_uint
avio_rb24(s: POINTER(AVIOContext)) -> c_uint
avio_rb32(s: POINTER(AVIOContext)) -> c_uint
avio_rb64(s: POINTER(AVIOContext)) -> c_uint64
avio_get_str(pb: POINTER(AVIOContext), maxlen: c_int, buf: POINTER(c_char), buflen: c_int) -> c_int
avio_get_str16le(pb: POINTER(AVIOContext), maxlen: c_int, buf: POINTER(c_char), buflen: c_int) -> c_int
avio_get_str16be(pb: POINTER(AVIOContext), maxlen: c_int, buf: POINTER(c_char), buflen: c_int) -> c_int
avio_open(s: POINTER(POINTER(AVIOContext)), url: c_char_p, flags: c_int) -> c_int
avio_open2(s: POINTER(POINTER(AVIOContext)), url: c_char_p, flags: c_int, int_cb: POINTER(AVIOInterruptCB), options: POINTER(POINTER(AVDictionary))) -> c_int
avio_close(s: POINTER(AVIOContext)) -> c_int
avio_closep(s: POINTER(POINTER(AVIOContext))) -> c_int
avio_open_dyn_buf(s: POINTER(POINTER(AVIOContext))) -> c_int
avio_get_dyn_buf(s: POINTER(AVIOContext), pbuffer: POINTER(POINTER(c_uint8))) -> c_int
avio_close_dyn_buf(s: POINTER(AVIOContext), pbuffer: POINTER(POINTER(c_uint8))) -> c_int
avio_enum_protocols(opaque: POINTER(c_void_p), output: c_int) -> c_char_p
avio_protocol_get_class(name: c_char_p) -> POINTER(AVClass)
avio_pause(h: POINTER(AVIOContext), pause: c_int) -> c_int
avio_seek_time(h: POINTER(AVIOContext), stream_index: c_int, timestamp: c_int64, flags: c_int) -> c_int64
avio_read_to_bprint(h: POINTER(AVIOContext), pb: POINTER(AVBPrint), max_size: c_size_t) -> c_int
avio_accept(s: POINTER(AVIOContext), c: POINTER(POINTER(AVIOContext))) -> c_int
avio_handshake(c: POINTER(AVIOContext)) -> c_int
"""

_macros = """
avio_tell(s: POINTER(AVIOContext)) -> c_int64 = avio_seek(s, 0, 1)
"""

_constants = """
AVFMTCTX_NOHEADER = 1
AVFMTCTX_UNSEEKABLE = 2
AVFMT_ALLOW_FLUSH = 0x10000
AVFMT_AVOID_NEG_TS_AUTO = -1
AVFMT_AVOID_NEG_TS_DISABLED = 0
AVFMT_AVOID_NEG_TS_MAKE_NON_NEGATIVE = 1
AVFMT_AVOID_NEG_TS_MAKE_ZERO = 2
AVFMT_EVENT_FLAG_METADATA_UPDATED = 1
AVFMT_EXPERIMENTAL = 4
AVFMT_FLAG_AUTO_BSF = 0x200000
AVFMT_FLAG_BITEXACT = 0x400
AVFMT_FLAG_CUSTOM_IO = 0x80
AVFMT_FLAG_DISCARD_CORRUPT = 0x100
AVFMT_FLAG_FAST_SEEK = 0x80000
AVFMT_FLAG_FLUSH_PACKETS = 0x200
AVFMT_FLAG_GENPTS = 1
AVFMT_FLAG_IGNDTS = 8
AVFMT_FLAG_IGNIDX = 2
AVFMT_FLAG_NOBUFFER = 0x40
AVFMT_FLAG_NOFILLIN = 0x10
AVFMT_FLAG_NONBLOCK = 4
AVFMT_FLAG_NOPARSE = 0x20
AVFMT_FLAG_PRIV_OPT = 0x20000
AVFMT_FLAG_SHORTEST = 0x100000
AVFMT_FLAG_SORT_DTS = 0x10000
AVFMT_GENERIC_INDEX = 0x100
AVFMT_GLOBALHEADER = 0x40
AVFMT_NEEDNUMBER = 2
AVFMT_NOBINSEARCH = 0x2000
AVFMT_NODIMENSIONS = 0x800
AVFMT_NOFILE = 1
AVFMT_NOGENSEARCH = 0x4000
AVFMT_NOSTREAMS = 0x1000
AVFMT_NOTIMESTAMPS = 0x80
AVFMT_NO_BYTE_SEEK = 0x8000
AVFMT_SEEK_TO_PTS = 0x4000000
AVFMT_SHOW_IDS = 8
AVFMT_TS_DISCONT = 0x200
AVFMT_TS_NEGATIVE = 0x40000
AVFMT_TS_NONSTRICT = 0x20000
AVFMT_VARIABLE_FPS = 0x400
AVINDEX_DISCARD_FRAME = 2
AVINDEX_KEYFRAME = 1
AVIO_FLAG_DIRECT = 0x8000
AVIO_FLAG_NONBLOCK = 8
AVIO_FLAG_READ = 1
AVIO_FLAG_READ_WRITE = 3
AVIO_FLAG_WRITE = 2
AVIO_SEEKABLE_NORMAL = 1
AVIO_SEEKABLE_TIME = 2
AVPROBE_PADDING_SIZE = 32
AVPROBE_SCORE_EXTENSION = 50
AVPROBE_SCORE_MAX = 100
AVPROBE_SCORE_MIME = 75
AVPROBE_SCORE_RETRY = 25
AVPROBE_SCORE_STREAM_RETRY = 24
AVSEEK_FLAG_ANY = 4
AVSEEK_FLAG_BACKWARD = 1
AVSEEK_FLAG_BYTE = 2
AVSEEK_FLAG_FRAME = 8
AVSEEK_FORCE = 0x20000
AVSEEK_SIZE = 0x10000
AVSTREAM_EVENT_FLAG_METADATA_UPDATED = 1
AVSTREAM_EVENT_FLAG_NEW_PACKETS = 2
AVSTREAM_INIT_IN_INIT_OUTPUT = 1
AVSTREAM_INIT_IN_WRITE_HEADER = 0
AV_DISPOSITION_ATTACHED_PIC = 1024
AV_DISPOSITION_CAPTIONS = 65536
AV_DISPOSITION_CLEAN_EFFECTS = 512
AV_DISPOSITION_COMMENT = 8
AV_DISPOSITION_DEFAULT = 1
AV_DISPOSITION_DEPENDENT = 524288
AV_DISPOSITION_DESCRIPTIONS = 131072
AV_DISPOSITION_DUB = 2
AV_DISPOSITION_FORCED = 64
AV_DISPOSITION_HEARING_IMPAIRED = 128
AV_DISPOSITION_KARAOKE = 32
AV_DISPOSITION_LYRICS = 16
AV_DISPOSITION_METADATA = 262144
AV_DISPOSITION_NON_DIEGETIC = 4096
AV_DISPOSITION_ORIGINAL = 4
AV_DISPOSITION_STILL_IMAGE = 1048576
AV_DISPOSITION_TIMED_THUMBNAILS = 2048
AV_DISPOSITION_VISUAL_IMPAIRED = 256
AV_FRAME_FILENAME_FLAGS_MULTIPLE = 1
AV_PROGRAM_RUNNING = 1
AV_PTS_WRAP_ADD_OFFSET = 1
AV_PTS_WRAP_IGNORE = 0
AV_PTS_WRAP_SUB_OFFSET = -1
FF_API_AVIOCONTEXT_WRITTEN = 1
FF_API_AVSTREAM_CLASS = 0
FF_API_COMPUTE_PKT_FIELDS2 = 1
FF_API_LAVF_PRIV_OPT = 1
FF_API_R_FRAME_RATE = 1
FF_FDEBUG_TS = 1
FF_HLS_TS_OPTIONS = 1
LIBAVFORMAT_BUILD = 3873636
LIBAVFORMAT_IDENT = 'Lavf59.27.100'
LIBAVFORMAT_VERSION_INT = 3873636
LIBAVFORMAT_VERSION_MAJOR = 59
LIBAVFORMAT_VERSION_MICRO = 100
LIBAVFORMAT_VERSION_MINOR = 27
"""

_skipped = """
avio_print: it takes any number of arguments, and does more with them than to pass them all on behind `...`
LIBAVFORMAT_VERSION: neither a constant nor a type: invalid suffix '.100' on floating constant
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
    library=('libavformat.so.59',),
)
