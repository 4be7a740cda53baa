"""DRM and its amdgpu driver: drm/drm.h, drm/drm_mode.h, drm/drm_fourcc.h, drm/amdgpu_drm.h.

Made by `autogen regen amdgpu_drm` from headers/amdgpu_drm.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'drm/amdgpu_drm.h': 'f0a4487197b252b9edebcca51082d9db1c79838ff92ff061e3d866449dd11617',
    'drm/drm.h': '4f7cd5a40d86d87669a0a310fe3867d0ef5be92fd32990a594500a48e41c9ab5',
    'drm/drm_fourcc.h': '57b1dd615e7011ca3a09ddc7d15151b20e8f1719e216f900ff0e4b2177bdb6c1',
    'drm/drm_mode.h': '7de250ca956a43ce32c9b716a2c580b754f24b2612514d2453be91633f45c971',
    'artifact': 'ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
drm_clip_rect: struct, 8 bytes
  x1: c_ushort @ 0
  y1: c_ushort @ 2
  x2: c_ushort @ 4
  y2: c_ushort @ 6

drm_drawable_info: struct, 16 bytes
  num_rects: c_uint @ 0
  rects: POINTER(drm_clip_rect) @ 8

drm_tex_region: struct, 8 bytes
  next: c_ubyte @ 0
  prev: c_ubyte @ 1
  in_use: c_ubyte @ 2
  padding: c_ubyte @ 3
  age: c_uint @ 4

drm_hw_lock: struct, 64 bytes
  lock: c_uint @ 0
  padding: c_char * 60 @ 4

drm_version: struct, 64 bytes
  version_major: c_int @ 0
  version_minor: c_int @ 4
  version_patchlevel: c_int @ 8
  name_len: __kernel_size_t @ 16
  name: POINTER(c_char) @ 24
  date_len: __kernel_size_t @ 32
  date: POINTER(c_char) @ 40
  desc_len: __kernel_size_t @ 48
  desc: POINTER(c_char) @ 56

drm_unique: struct, 16 bytes
  unique_len: __kernel_size_t @ 0
  unique: POINTER(c_char) @ 8

drm_list: struct, 16 bytes
  count: c_int @ 0
  version: POINTER(drm_version) @ 8

drm_block: struct, 4 bytes
  unused: c_int @ 0

drm_control: struct, 8 bytes
  func: drm_control_func @ 0
  irq: c_int @ 4

drm_ctx_priv_map: struct, 16 bytes
  ctx_id: c_uint @ 0
  handle: c_void_p @ 8

drm_map: struct, 40 bytes
  offset: c_ulong @ 0
  size: c_ulong @ 8
  type: drm_map_type @ 16
  flags: drm_map_flags @ 20
  handle: c_void_p @ 24
  mtrr: c_int @ 32

drm_client: struct, 40 bytes
  idx: c_int @ 0
  auth: c_int @ 4
  pid: c_ulong @ 8
  uid: c_ulong @ 16
  magic: c_ulong @ 24
  iocs: c_ulong @ 32

drm_stats: struct, 248 bytes
  count: c_ulong @ 0
  data: drm_stats_data * 15 @ 8

drm_stats_data: struct, 16 bytes
  value: c_ulong @ 0
  type: drm_stat_type @ 8

drm_lock: struct, 8 bytes
  context: c_int @ 0
  flags: drm_lock_flags @ 4

drm_buf_desc: struct, 32 bytes
  count: c_int @ 0
  size: c_int @ 4
  low_mark: c_int @ 8
  high_mark: c_int @ 12
  flags: drm_buf_desc_flags @ 16
  agp_start: c_ulong @ 24

drm_buf_info: struct, 16 bytes
  count: c_int @ 0
  list: POINTER(drm_buf_desc) @ 8

drm_buf_free: struct, 16 bytes
  count: c_int @ 0
  list: POINTER(c_int) @ 8

drm_buf_pub: struct, 24 bytes
  idx: c_int @ 0
  total: c_int @ 4
  used: c_int @ 8
  address: c_void_p @ 16

drm_buf_map: struct, 24 bytes
  count: c_int @ 0
  virtual: c_void_p @ 8
  list: POINTER(drm_buf_pub) @ 16

drm_dma: struct, 64 bytes
  context: c_int @ 0
  send_count: c_int @ 4
  send_indices: POINTER(c_int) @ 8
  send_sizes: POINTER(c_int) @ 16
  flags: drm_dma_flags @ 24
  request_count: c_int @ 28
  request_size: c_int @ 32
  request_indices: POINTER(c_int) @ 40
  request_sizes: POINTER(c_int) @ 48
  granted_count: c_int @ 56

drm_ctx: struct, 8 bytes
  handle: drm_context_t @ 0
  flags: drm_ctx_flags @ 4

drm_ctx_res: struct, 16 bytes
  count: c_int @ 0
  contexts: POINTER(drm_ctx) @ 8

drm_draw: struct, 4 bytes
  handle: drm_drawable_t @ 0

drm_update_draw: struct, 24 bytes
  handle: drm_drawable_t @ 0
  type: c_uint @ 4
  num: c_uint @ 8
  data: c_ulonglong @ 16

drm_auth: struct, 4 bytes
  magic: drm_magic_t @ 0

drm_irq_busid: struct, 16 bytes
  irq: c_int @ 0
  busnum: c_int @ 4
  devnum: c_int @ 8
  funcnum: c_int @ 12

drm_wait_vblank_request: struct, 16 bytes
  type: drm_vblank_seq_type @ 0
  sequence: c_uint @ 4
  signal: c_ulong @ 8

drm_wait_vblank_reply: struct, 24 bytes
  type: drm_vblank_seq_type @ 0
  sequence: c_uint @ 4
  tval_sec: c_long @ 8
  tval_usec: c_long @ 16

drm_wait_vblank: union, 24 bytes
  request: drm_wait_vblank_request @ 0
  reply: drm_wait_vblank_reply @ 0

drm_modeset_ctl: struct, 8 bytes
  crtc: __u32 @ 0
  cmd: __u32 @ 4

drm_agp_mode: struct, 8 bytes
  mode: c_ulong @ 0

drm_agp_buffer: struct, 32 bytes
  size: c_ulong @ 0
  handle: c_ulong @ 8
  type: c_ulong @ 16
  physical: c_ulong @ 24

drm_agp_binding: struct, 16 bytes
  handle: c_ulong @ 0
  offset: c_ulong @ 8

drm_agp_info: struct, 56 bytes
  agp_version_major: c_int @ 0
  agp_version_minor: c_int @ 4
  mode: c_ulong @ 8
  aperture_base: c_ulong @ 16
  aperture_size: c_ulong @ 24
  memory_allowed: c_ulong @ 32
  memory_used: c_ulong @ 40
  id_vendor: c_ushort @ 48
  id_device: c_ushort @ 50

drm_scatter_gather: struct, 16 bytes
  size: c_ulong @ 0
  handle: c_ulong @ 8

drm_set_version: struct, 16 bytes
  drm_di_major: c_int @ 0
  drm_di_minor: c_int @ 4
  drm_dd_major: c_int @ 8
  drm_dd_minor: c_int @ 12

drm_gem_close: struct, 8 bytes
  handle: __u32 @ 0
  pad: __u32 @ 4

drm_gem_flink: struct, 8 bytes
  handle: __u32 @ 0
  name: __u32 @ 4

drm_gem_open: struct, 16 bytes
  name: __u32 @ 0
  handle: __u32 @ 4
  size: __u64 @ 8

drm_gem_change_handle: struct, 8 bytes
  handle: __u32 @ 0
  new_handle: __u32 @ 4

drm_get_cap: struct, 16 bytes
  capability: __u64 @ 0
  value: __u64 @ 8

drm_set_client_cap: struct, 16 bytes
  capability: __u64 @ 0
  value: __u64 @ 8

drm_prime_handle: struct, 12 bytes
  handle: __u32 @ 0
  flags: __u32 @ 4
  fd: __s32 @ 8

drm_syncobj_create: struct, 8 bytes
  handle: __u32 @ 0
  flags: __u32 @ 4

drm_syncobj_destroy: struct, 8 bytes
  handle: __u32 @ 0
  pad: __u32 @ 4

drm_syncobj_handle: struct, 24 bytes
  handle: __u32 @ 0
  flags: __u32 @ 4
  fd: __s32 @ 8
  pad: __u32 @ 12
  point: __u64 @ 16

drm_syncobj_transfer: struct, 32 bytes
  src_handle: __u32 @ 0
  dst_handle: __u32 @ 4
  src_point: __u64 @ 8
  dst_point: __u64 @ 16
  flags: __u32 @ 24
  pad: __u32 @ 28

drm_syncobj_wait: struct, 40 bytes
  handles: __u64 @ 0
  timeout_nsec: __s64 @ 8
  count_handles: __u32 @ 16
  flags: __u32 @ 20
  first_signaled: __u32 @ 24
  pad: __u32 @ 28
  deadline_nsec: __u64 @ 32

drm_syncobj_timeline_wait: struct, 48 bytes
  handles: __u64 @ 0
  points: __u64 @ 8
  timeout_nsec: __s64 @ 16
  count_handles: __u32 @ 24
  flags: __u32 @ 28
  first_signaled: __u32 @ 32
  pad: __u32 @ 36
  deadline_nsec: __u64 @ 40

drm_syncobj_eventfd: struct, 24 bytes
  handle: __u32 @ 0
  flags: __u32 @ 4
  point: __u64 @ 8
  fd: __s32 @ 16
  pad: __u32 @ 20

drm_syncobj_array: struct, 16 bytes
  handles: __u64 @ 0
  count_handles: __u32 @ 8
  pad: __u32 @ 12

drm_syncobj_timeline_array: struct, 24 bytes
  handles: __u64 @ 0
  points: __u64 @ 8
  count_handles: __u32 @ 16
  flags: __u32 @ 20

drm_crtc_get_sequence: struct, 24 bytes
  crtc_id: __u32 @ 0
  active: __u32 @ 4
  sequence: __u64 @ 8
  sequence_ns: __s64 @ 16

drm_crtc_queue_sequence: struct, 24 bytes
  crtc_id: __u32 @ 0
  flags: __u32 @ 4
  sequence: __u64 @ 8
  user_data: __u64 @ 16

drm_set_client_name: struct, 16 bytes
  name_len: __u64 @ 0
  name: __u64 @ 8

drm_event: struct, 8 bytes
  type: __u32 @ 0
  length: __u32 @ 4

drm_event_vblank: struct, 32 bytes
  base: drm_event @ 0
  user_data: __u64 @ 8
  tv_sec: __u32 @ 16
  tv_usec: __u32 @ 20
  sequence: __u32 @ 24
  crtc_id: __u32 @ 28

drm_event_crtc_sequence: struct, 32 bytes
  base: drm_event @ 0
  user_data: __u64 @ 8
  time_ns: __s64 @ 16
  sequence: __u64 @ 24

drm_mode_modeinfo: struct, 68 bytes
  clock: __u32 @ 0
  hdisplay: __u16 @ 4
  hsync_start: __u16 @ 6
  hsync_end: __u16 @ 8
  htotal: __u16 @ 10
  hskew: __u16 @ 12
  vdisplay: __u16 @ 14
  vsync_start: __u16 @ 16
  vsync_end: __u16 @ 18
  vtotal: __u16 @ 20
  vscan: __u16 @ 22
  vrefresh: __u32 @ 24
  flags: __u32 @ 28
  type: __u32 @ 32
  name: c_char * 32 @ 36

drm_mode_card_res: struct, 64 bytes
  fb_id_ptr: __u64 @ 0
  crtc_id_ptr: __u64 @ 8
  connector_id_ptr: __u64 @ 16
  encoder_id_ptr: __u64 @ 24
  count_fbs: __u32 @ 32
  count_crtcs: __u32 @ 36
  count_connectors: __u32 @ 40
  count_encoders: __u32 @ 44
  min_width: __u32 @ 48
  max_width: __u32 @ 52
  min_height: __u32 @ 56
  max_height: __u32 @ 60

drm_mode_crtc: struct, 104 bytes
  set_connectors_ptr: __u64 @ 0
  count_connectors: __u32 @ 8
  crtc_id: __u32 @ 12
  fb_id: __u32 @ 16
  x: __u32 @ 20
  y: __u32 @ 24
  gamma_size: __u32 @ 28
  mode_valid: __u32 @ 32
  mode: drm_mode_modeinfo @ 36

drm_mode_set_plane: struct, 48 bytes
  plane_id: __u32 @ 0
  crtc_id: __u32 @ 4
  fb_id: __u32 @ 8
  flags: __u32 @ 12
  crtc_x: __s32 @ 16
  crtc_y: __s32 @ 20
  crtc_w: __u32 @ 24
  crtc_h: __u32 @ 28
  src_x: __u32 @ 32
  src_y: __u32 @ 36
  src_h: __u32 @ 40
  src_w: __u32 @ 44

drm_mode_get_plane: struct, 32 bytes
  plane_id: __u32 @ 0
  crtc_id: __u32 @ 4
  fb_id: __u32 @ 8
  possible_crtcs: __u32 @ 12
  gamma_size: __u32 @ 16
  count_format_types: __u32 @ 20
  format_type_ptr: __u64 @ 24

drm_mode_get_plane_res: struct, 16 bytes
  plane_id_ptr: __u64 @ 0
  count_planes: __u32 @ 8

drm_mode_get_encoder: struct, 20 bytes
  encoder_id: __u32 @ 0
  encoder_type: __u32 @ 4
  crtc_id: __u32 @ 8
  possible_crtcs: __u32 @ 12
  possible_clones: __u32 @ 16

drm_mode_get_connector: struct, 80 bytes
  encoders_ptr: __u64 @ 0
  modes_ptr: __u64 @ 8
  props_ptr: __u64 @ 16
  prop_values_ptr: __u64 @ 24
  count_modes: __u32 @ 32
  count_props: __u32 @ 36
  count_encoders: __u32 @ 40
  encoder_id: __u32 @ 44
  connector_id: __u32 @ 48
  connector_type: __u32 @ 52
  connector_type_id: __u32 @ 56
  connection: __u32 @ 60
  mm_width: __u32 @ 64
  mm_height: __u32 @ 68
  subpixel: __u32 @ 72
  pad: __u32 @ 76

drm_mode_property_enum: struct, 40 bytes
  value: __u64 @ 0
  name: c_char * 32 @ 8

drm_mode_get_property: struct, 64 bytes
  values_ptr: __u64 @ 0
  enum_blob_ptr: __u64 @ 8
  prop_id: __u32 @ 16
  flags: __u32 @ 20
  name: c_char * 32 @ 24
  count_values: __u32 @ 56
  count_enum_blobs: __u32 @ 60

drm_mode_connector_set_property: struct, 16 bytes
  value: __u64 @ 0
  prop_id: __u32 @ 8
  connector_id: __u32 @ 12

drm_mode_obj_get_properties: struct, 32 bytes
  props_ptr: __u64 @ 0
  prop_values_ptr: __u64 @ 8
  count_props: __u32 @ 16
  obj_id: __u32 @ 20
  obj_type: __u32 @ 24

drm_mode_obj_set_property: struct, 24 bytes
  value: __u64 @ 0
  prop_id: __u32 @ 8
  obj_id: __u32 @ 12
  obj_type: __u32 @ 16

drm_mode_get_blob: struct, 16 bytes
  blob_id: __u32 @ 0
  length: __u32 @ 4
  data: __u64 @ 8

drm_mode_fb_cmd: struct, 28 bytes
  fb_id: __u32 @ 0
  width: __u32 @ 4
  height: __u32 @ 8
  pitch: __u32 @ 12
  bpp: __u32 @ 16
  depth: __u32 @ 20
  handle: __u32 @ 24

drm_mode_fb_cmd2: struct, 104 bytes
  fb_id: __u32 @ 0
  width: __u32 @ 4
  height: __u32 @ 8
  pixel_format: __u32 @ 12
  flags: __u32 @ 16
  handles: __u32 * 4 @ 20
  pitches: __u32 * 4 @ 36
  offsets: __u32 * 4 @ 52
  modifier: __u64 * 4 @ 72

drm_mode_fb_dirty_cmd: struct, 24 bytes
  fb_id: __u32 @ 0
  flags: __u32 @ 4
  color: __u32 @ 8
  num_clips: __u32 @ 12
  clips_ptr: __u64 @ 16

drm_mode_mode_cmd: struct, 72 bytes
  connector_id: __u32 @ 0
  mode: drm_mode_modeinfo @ 4

drm_mode_cursor: struct, 28 bytes
  flags: __u32 @ 0
  crtc_id: __u32 @ 4
  x: __s32 @ 8
  y: __s32 @ 12
  width: __u32 @ 16
  height: __u32 @ 20
  handle: __u32 @ 24

drm_mode_cursor2: struct, 36 bytes
  flags: __u32 @ 0
  crtc_id: __u32 @ 4
  x: __s32 @ 8
  y: __s32 @ 12
  width: __u32 @ 16
  height: __u32 @ 20
  handle: __u32 @ 24
  hot_x: __s32 @ 28
  hot_y: __s32 @ 32

drm_mode_crtc_lut: struct, 32 bytes
  crtc_id: __u32 @ 0
  gamma_size: __u32 @ 4
  red: __u64 @ 8
  green: __u64 @ 16
  blue: __u64 @ 24

drm_color_ctm: struct, 72 bytes
  matrix: __u64 * 9 @ 0

drm_color_ctm_3x4: struct, 96 bytes
  matrix: __u64 * 12 @ 0

drm_color_lut: struct, 8 bytes
  red: __u16 @ 0
  green: __u16 @ 2
  blue: __u16 @ 4
  reserved: __u16 @ 6

drm_color_lut32: struct, 16 bytes
  red: __u32 @ 0
  green: __u32 @ 4
  blue: __u32 @ 8
  reserved: __u32 @ 12

drm_plane_size_hint: struct, 4 bytes
  width: __u16 @ 0
  height: __u16 @ 2

hdr_metadata_infoframe: struct, 26 bytes
  eotf: __u8 @ 0
  metadata_type: __u8 @ 1
  display_primaries: hdr_metadata_infoframe_display_primaries * 3 @ 2
  white_point: hdr_metadata_infoframe_white_point @ 14
  max_display_mastering_luminance: __u16 @ 18
  min_display_mastering_luminance: __u16 @ 20
  max_cll: __u16 @ 22
  max_fall: __u16 @ 24

hdr_metadata_infoframe_display_primaries: struct, 4 bytes
  x: __u16 @ 0
  y: __u16 @ 2

hdr_metadata_infoframe_white_point: struct, 4 bytes
  x: __u16 @ 0
  y: __u16 @ 2

hdr_output_metadata: struct, 32 bytes
  metadata_type: __u32 @ 0
  : hdr_output_metadata_union_hdmi_metadata_type1 @ 4

hdr_output_metadata_union_hdmi_metadata_type1: union, 26 bytes
  hdmi_metadata_type1: hdr_metadata_infoframe @ 0

drm_mode_crtc_page_flip: struct, 24 bytes
  crtc_id: __u32 @ 0
  fb_id: __u32 @ 4
  flags: __u32 @ 8
  reserved: __u32 @ 12
  user_data: __u64 @ 16

drm_mode_crtc_page_flip_target: struct, 24 bytes
  crtc_id: __u32 @ 0
  fb_id: __u32 @ 4
  flags: __u32 @ 8
  sequence: __u32 @ 12
  user_data: __u64 @ 16

drm_mode_create_dumb: struct, 32 bytes
  height: __u32 @ 0
  width: __u32 @ 4
  bpp: __u32 @ 8
  flags: __u32 @ 12
  handle: __u32 @ 16
  pitch: __u32 @ 20
  size: __u64 @ 24

drm_mode_map_dumb: struct, 16 bytes
  handle: __u32 @ 0
  pad: __u32 @ 4
  offset: __u64 @ 8

drm_mode_destroy_dumb: struct, 4 bytes
  handle: __u32 @ 0

drm_mode_atomic: struct, 56 bytes
  flags: __u32 @ 0
  count_objs: __u32 @ 4
  objs_ptr: __u64 @ 8
  count_props_ptr: __u64 @ 16
  props_ptr: __u64 @ 24
  prop_values_ptr: __u64 @ 32
  reserved: __u64 @ 40
  user_data: __u64 @ 48

drm_format_modifier_blob: struct, 24 bytes
  version: __u32 @ 0
  flags: __u32 @ 4
  count_formats: __u32 @ 8
  formats_offset: __u32 @ 12
  count_modifiers: __u32 @ 16
  modifiers_offset: __u32 @ 20

drm_format_modifier: struct, 24 bytes
  formats: __u64 @ 0
  offset: __u32 @ 8
  pad: __u32 @ 12
  modifier: __u64 @ 16

drm_mode_create_blob: struct, 16 bytes
  data: __u64 @ 0
  length: __u32 @ 8
  blob_id: __u32 @ 12

drm_mode_destroy_blob: struct, 4 bytes
  blob_id: __u32 @ 0

drm_mode_create_lease: struct, 24 bytes
  object_ids: __u64 @ 0
  object_count: __u32 @ 8
  flags: __u32 @ 12
  lessee_id: __u32 @ 16
  fd: __u32 @ 20

drm_mode_list_lessees: struct, 16 bytes
  count_lessees: __u32 @ 0
  pad: __u32 @ 4
  lessees_ptr: __u64 @ 8

drm_mode_get_lease: struct, 16 bytes
  count_objects: __u32 @ 0
  pad: __u32 @ 4
  objects_ptr: __u64 @ 8

drm_mode_revoke_lease: struct, 4 bytes
  lessee_id: __u32 @ 0

drm_mode_rect: struct, 16 bytes
  x1: __s32 @ 0
  y1: __s32 @ 4
  x2: __s32 @ 8
  y2: __s32 @ 12

drm_mode_closefb: struct, 8 bytes
  fb_id: __u32 @ 0
  pad: __u32 @ 4

drm_amdgpu_gem_create_in: struct, 32 bytes
  bo_size: __u64 @ 0
  alignment: __u64 @ 8
  domains: __u64 @ 16
  domain_flags: __u64 @ 24

drm_amdgpu_gem_create_out: struct, 8 bytes
  handle: __u32 @ 0
  _pad: __u32 @ 4

drm_amdgpu_gem_create: union, 32 bytes
  in_: drm_amdgpu_gem_create_in @ 0
  out: drm_amdgpu_gem_create_out @ 0

drm_amdgpu_bo_list_in: struct, 24 bytes
  operation: __u32 @ 0
  list_handle: __u32 @ 4
  bo_number: __u32 @ 8
  bo_info_size: __u32 @ 12
  bo_info_ptr: __u64 @ 16

drm_amdgpu_bo_list_entry: struct, 8 bytes
  bo_handle: __u32 @ 0
  bo_priority: __u32 @ 4

drm_amdgpu_bo_list_out: struct, 8 bytes
  list_handle: __u32 @ 0
  _pad: __u32 @ 4

drm_amdgpu_bo_list: union, 24 bytes
  in_: drm_amdgpu_bo_list_in @ 0
  out: drm_amdgpu_bo_list_out @ 0

drm_amdgpu_ctx_in: struct, 16 bytes
  op: __u32 @ 0
  flags: __u32 @ 4
  ctx_id: __u32 @ 8
  priority: __s32 @ 12

drm_amdgpu_ctx_out: union, 16 bytes
  alloc: drm_amdgpu_ctx_out_alloc @ 0
  state: drm_amdgpu_ctx_out_state @ 0
  pstate: drm_amdgpu_ctx_out_pstate @ 0

drm_amdgpu_ctx_out_alloc: struct, 8 bytes
  ctx_id: __u32 @ 0
  _pad: __u32 @ 4

drm_amdgpu_ctx_out_state: struct, 16 bytes
  flags: __u64 @ 0
  hangs: __u32 @ 8
  reset_status: __u32 @ 12

drm_amdgpu_ctx_out_pstate: struct, 8 bytes
  flags: __u32 @ 0
  _pad: __u32 @ 4

drm_amdgpu_ctx: union, 16 bytes, by address
  in_: drm_amdgpu_ctx_in @ 0
  out: drm_amdgpu_ctx_out @ 0

drm_amdgpu_userq_in: struct, 72 bytes
  op: __u32 @ 0
  queue_id: __u32 @ 4
  ip_type: __u32 @ 8
  doorbell_handle: __u32 @ 12
  doorbell_offset: __u32 @ 16
  flags: __u32 @ 20
  queue_va: __u64 @ 24
  queue_size: __u64 @ 32
  rptr_va: __u64 @ 40
  wptr_va: __u64 @ 48
  mqd: __u64 @ 56
  mqd_size: __u64 @ 64

drm_amdgpu_userq_out: struct, 8 bytes
  queue_id: __u32 @ 0
  _pad: __u32 @ 4

drm_amdgpu_userq: union, 72 bytes
  in_: drm_amdgpu_userq_in @ 0
  out: drm_amdgpu_userq_out @ 0

drm_amdgpu_userq_mqd_gfx11: struct, 16 bytes
  shadow_va: __u64 @ 0
  csa_va: __u64 @ 8

drm_amdgpu_userq_mqd_sdma_gfx11: struct, 8 bytes
  csa_va: __u64 @ 0

drm_amdgpu_userq_mqd_compute_gfx11: struct, 8 bytes
  eop_va: __u64 @ 0

drm_amdgpu_userq_signal: struct, 48 bytes
  queue_id: __u32 @ 0
  pad: __u32 @ 4
  syncobj_handles: __u64 @ 8
  num_syncobj_handles: __u16 @ 16
  pad0: __u16 @ 18
  pad1: __u32 @ 20
  bo_read_handles: __u64 @ 24
  bo_write_handles: __u64 @ 32
  num_bo_read_handles: __u32 @ 40
  num_bo_write_handles: __u32 @ 44

drm_amdgpu_userq_fence_info: struct, 16 bytes
  va: __u64 @ 0
  value: __u64 @ 8

drm_amdgpu_userq_wait: struct, 72 bytes
  waitq_id: __u32 @ 0
  pad: __u32 @ 4
  syncobj_handles: __u64 @ 8
  syncobj_timeline_handles: __u64 @ 16
  syncobj_timeline_points: __u64 @ 24
  bo_read_handles: __u64 @ 32
  bo_write_handles: __u64 @ 40
  num_syncobj_timeline_handles: __u16 @ 48
  num_fences: __u16 @ 50
  num_syncobj_handles: __u16 @ 52
  pad0: __u16 @ 54
  num_bo_read_handles: __u32 @ 56
  num_bo_write_handles: __u32 @ 60
  out_fences: __u64 @ 64

drm_amdgpu_vm_in: struct, 8 bytes
  op: __u32 @ 0
  flags: __u32 @ 4

drm_amdgpu_vm_out: struct, 8 bytes
  flags: __u64 @ 0

drm_amdgpu_vm: union, 8 bytes
  in_: drm_amdgpu_vm_in @ 0
  out: drm_amdgpu_vm_out @ 0

drm_amdgpu_sched_in: struct, 16 bytes
  op: __u32 @ 0
  fd: __u32 @ 4
  priority: __s32 @ 8
  ctx_id: __u32 @ 12

drm_amdgpu_sched: union, 16 bytes
  in_: drm_amdgpu_sched_in @ 0

drm_amdgpu_gem_userptr: struct, 24 bytes
  addr: __u64 @ 0
  size: __u64 @ 8
  flags: __u32 @ 16
  handle: __u32 @ 20

drm_amdgpu_gem_metadata: struct, 288 bytes
  handle: __u32 @ 0
  op: __u32 @ 4
  data: drm_amdgpu_gem_metadata_data @ 8

drm_amdgpu_gem_metadata_data: struct, 280 bytes
  flags: __u64 @ 0
  tiling_info: __u64 @ 8
  data_size_bytes: __u32 @ 16
  data: __u32 * 64 @ 20

drm_amdgpu_gem_mmap_in: struct, 8 bytes
  handle: __u32 @ 0
  _pad: __u32 @ 4

drm_amdgpu_gem_mmap_out: struct, 8 bytes
  addr_ptr: __u64 @ 0

drm_amdgpu_gem_mmap: union, 8 bytes
  in_: drm_amdgpu_gem_mmap_in @ 0
  out: drm_amdgpu_gem_mmap_out @ 0

drm_amdgpu_gem_wait_idle_in: struct, 16 bytes
  handle: __u32 @ 0
  flags: __u32 @ 4
  timeout: __u64 @ 8

drm_amdgpu_gem_wait_idle_out: struct, 8 bytes
  status: __u32 @ 0
  domain: __u32 @ 4

drm_amdgpu_gem_wait_idle: union, 16 bytes
  in_: drm_amdgpu_gem_wait_idle_in @ 0
  out: drm_amdgpu_gem_wait_idle_out @ 0

drm_amdgpu_wait_cs_in: struct, 32 bytes
  handle: __u64 @ 0
  timeout: __u64 @ 8
  ip_type: __u32 @ 16
  ip_instance: __u32 @ 20
  ring: __u32 @ 24
  ctx_id: __u32 @ 28

drm_amdgpu_wait_cs_out: struct, 8 bytes
  status: __u64 @ 0

drm_amdgpu_wait_cs: union, 32 bytes
  in_: drm_amdgpu_wait_cs_in @ 0
  out: drm_amdgpu_wait_cs_out @ 0

drm_amdgpu_fence: struct, 24 bytes
  ctx_id: __u32 @ 0
  ip_type: __u32 @ 4
  ip_instance: __u32 @ 8
  ring: __u32 @ 12
  seq_no: __u64 @ 16

drm_amdgpu_wait_fences_in: struct, 24 bytes
  fences: __u64 @ 0
  fence_count: __u32 @ 8
  wait_all: __u32 @ 12
  timeout_ns: __u64 @ 16

drm_amdgpu_wait_fences_out: struct, 8 bytes
  status: __u32 @ 0
  first_signaled: __u32 @ 4

drm_amdgpu_wait_fences: union, 24 bytes
  in_: drm_amdgpu_wait_fences_in @ 0
  out: drm_amdgpu_wait_fences_out @ 0

drm_amdgpu_gem_vm_entry: struct, 32 bytes
  addr: __u64 @ 0
  size: __u64 @ 8
  offset: __u64 @ 16
  flags: __u64 @ 24

drm_amdgpu_gem_op: struct, 24 bytes
  handle: __u32 @ 0
  op: __u32 @ 4
  value: __u64 @ 8
  num_entries: __u32 @ 16
  padding: __u32 @ 20

drm_amdgpu_gem_list_handles: struct, 16 bytes
  entries: __u64 @ 0
  num_entries: __u32 @ 8
  padding: __u32 @ 12

drm_amdgpu_gem_list_handles_entry: struct, 40 bytes
  gem_handle: __u32 @ 0
  flags: __u32 @ 4
  size: __u64 @ 8
  preferred_domains: __u64 @ 16
  alloc_flags: __u64 @ 24
  alignment: __u64 @ 32

drm_amdgpu_gem_va: struct, 64 bytes
  handle: __u32 @ 0
  _pad: __u32 @ 4
  operation: __u32 @ 8
  flags: __u32 @ 12
  va_address: __u64 @ 16
  offset_in_bo: __u64 @ 24
  map_size: __u64 @ 32
  vm_timeline_point: __u64 @ 40
  vm_timeline_syncobj_out: __u32 @ 48
  num_syncobj_handles: __u32 @ 52
  input_fence_syncobj_handles: __u64 @ 56

drm_amdgpu_cs_chunk: struct, 16 bytes
  chunk_id: __u32 @ 0
  length_dw: __u32 @ 4
  chunk_data: __u64 @ 8

drm_amdgpu_cs_in: struct, 24 bytes
  ctx_id: __u32 @ 0
  bo_list_handle: __u32 @ 4
  num_chunks: __u32 @ 8
  flags: __u32 @ 12
  chunks: __u64 @ 16

drm_amdgpu_cs_out: struct, 8 bytes
  handle: __u64 @ 0

drm_amdgpu_cs: union, 24 bytes
  in_: drm_amdgpu_cs_in @ 0
  out: drm_amdgpu_cs_out @ 0

drm_amdgpu_cs_chunk_ib: struct, 32 bytes
  _pad: __u32 @ 0
  flags: __u32 @ 4
  va_start: __u64 @ 8
  ib_bytes: __u32 @ 16
  ip_type: __u32 @ 20
  ip_instance: __u32 @ 24
  ring: __u32 @ 28

drm_amdgpu_cs_chunk_dep: struct, 24 bytes
  ip_type: __u32 @ 0
  ip_instance: __u32 @ 4
  ring: __u32 @ 8
  ctx_id: __u32 @ 12
  handle: __u64 @ 16

drm_amdgpu_cs_chunk_fence: struct, 8 bytes
  handle: __u32 @ 0
  offset: __u32 @ 4

drm_amdgpu_cs_chunk_sem: struct, 4 bytes
  handle: __u32 @ 0

drm_amdgpu_cs_chunk_syncobj: struct, 16 bytes
  handle: __u32 @ 0
  flags: __u32 @ 4
  point: __u64 @ 8

drm_amdgpu_fence_to_handle: union, 32 bytes
  in_: drm_amdgpu_fence_to_handle_in @ 0
  out: drm_amdgpu_fence_to_handle_out @ 0

drm_amdgpu_fence_to_handle_in: struct, 32 bytes
  fence: drm_amdgpu_fence @ 0
  what: __u32 @ 24
  pad: __u32 @ 28

drm_amdgpu_fence_to_handle_out: struct, 4 bytes
  handle: __u32 @ 0

drm_amdgpu_cs_chunk_data: struct, 32 bytes
  : drm_amdgpu_cs_chunk_data_union_ib_data @ 0

drm_amdgpu_cs_chunk_data_union_ib_data: union, 32 bytes
  ib_data: drm_amdgpu_cs_chunk_ib @ 0
  fence_data: drm_amdgpu_cs_chunk_fence @ 0

drm_amdgpu_cs_chunk_cp_gfx_shadow: struct, 32 bytes
  shadow_va: __u64 @ 0
  csa_va: __u64 @ 8
  gds_va: __u64 @ 16
  flags: __u64 @ 24

drm_amdgpu_query_fw: struct, 16 bytes
  fw_type: __u32 @ 0
  ip_instance: __u32 @ 4
  index: __u32 @ 8
  _pad: __u32 @ 12

drm_amdgpu_info: struct, 32 bytes
  return_pointer: __u64 @ 0
  return_size: __u32 @ 8
  query: __u32 @ 12
  : drm_amdgpu_info_union_mode_crtc @ 16

drm_amdgpu_info_union_mode_crtc: union, 16 bytes, by address
  mode_crtc: drm_amdgpu_info_union_mode_crtc_mode_crtc @ 0
  query_hw_ip: drm_amdgpu_info_union_mode_crtc_query_hw_ip @ 0
  read_mmr_reg: drm_amdgpu_info_union_mode_crtc_read_mmr_reg @ 0
  query_fw: drm_amdgpu_query_fw @ 0
  vbios_info: drm_amdgpu_info_union_mode_crtc_vbios_info @ 0
  sensor_info: drm_amdgpu_info_union_mode_crtc_sensor_info @ 0
  video_cap: drm_amdgpu_info_union_mode_crtc_video_cap @ 0

drm_amdgpu_info_union_mode_crtc_mode_crtc: struct, 8 bytes
  id: __u32 @ 0
  _pad: __u32 @ 4

drm_amdgpu_info_union_mode_crtc_query_hw_ip: struct, 8 bytes
  type: __u32 @ 0
  ip_instance: __u32 @ 4

drm_amdgpu_info_union_mode_crtc_read_mmr_reg: struct, 16 bytes
  dword_offset: __u32 @ 0
  count: __u32 @ 4
  instance: __u32 @ 8
  flags: __u32 @ 12

drm_amdgpu_info_union_mode_crtc_vbios_info: struct, 8 bytes
  type: __u32 @ 0
  offset: __u32 @ 4

drm_amdgpu_info_union_mode_crtc_sensor_info: struct, 4 bytes
  type: __u32 @ 0

drm_amdgpu_info_union_mode_crtc_video_cap: struct, 4 bytes
  type: __u32 @ 0

drm_amdgpu_info_gds: struct, 32 bytes
  gds_gfx_partition_size: __u32 @ 0
  compute_partition_size: __u32 @ 4
  gds_total_size: __u32 @ 8
  gws_per_gfx_partition: __u32 @ 12
  gws_per_compute_partition: __u32 @ 16
  oa_per_gfx_partition: __u32 @ 20
  oa_per_compute_partition: __u32 @ 24
  _pad: __u32 @ 28

drm_amdgpu_info_vram_gtt: struct, 24 bytes
  vram_size: __u64 @ 0
  vram_cpu_accessible_size: __u64 @ 8
  gtt_size: __u64 @ 16

drm_amdgpu_heap_info: struct, 32 bytes
  total_heap_size: __u64 @ 0
  usable_heap_size: __u64 @ 8
  heap_usage: __u64 @ 16
  max_allocation: __u64 @ 24

drm_amdgpu_memory_info: struct, 96 bytes
  vram: drm_amdgpu_heap_info @ 0
  cpu_accessible_vram: drm_amdgpu_heap_info @ 32
  gtt: drm_amdgpu_heap_info @ 64

drm_amdgpu_info_firmware: struct, 8 bytes
  ver: __u32 @ 0
  feature: __u32 @ 4

drm_amdgpu_info_vbios: struct, 200 bytes
  name: __u8 * 64 @ 0
  vbios_pn: __u8 * 64 @ 64
  version: __u32 @ 128
  pad: __u32 @ 132
  vbios_ver_str: __u8 * 32 @ 136
  date: __u8 * 32 @ 168

drm_amdgpu_info_device: struct, 448 bytes
  device_id: __u32 @ 0
  chip_rev: __u32 @ 4
  external_rev: __u32 @ 8
  pci_rev: __u32 @ 12
  family: __u32 @ 16
  num_shader_engines: __u32 @ 20
  num_shader_arrays_per_engine: __u32 @ 24
  gpu_counter_freq: __u32 @ 28
  max_engine_clock: __u64 @ 32
  max_memory_clock: __u64 @ 40
  cu_active_number: __u32 @ 48
  cu_ao_mask: __u32 @ 52
  cu_bitmap: __u32 * 4 * 4 @ 56
  enabled_rb_pipes_mask: __u32 @ 120
  num_rb_pipes: __u32 @ 124
  num_hw_gfx_contexts: __u32 @ 128
  pcie_gen: __u32 @ 132
  ids_flags: __u64 @ 136
  virtual_address_offset: __u64 @ 144
  virtual_address_max: __u64 @ 152
  virtual_address_alignment: __u32 @ 160
  pte_fragment_size: __u32 @ 164
  gart_page_size: __u32 @ 168
  ce_ram_size: __u32 @ 172
  vram_type: __u32 @ 176
  vram_bit_width: __u32 @ 180
  vce_harvest_config: __u32 @ 184
  gc_double_offchip_lds_buf: __u32 @ 188
  prim_buf_gpu_addr: __u64 @ 192
  pos_buf_gpu_addr: __u64 @ 200
  cntl_sb_buf_gpu_addr: __u64 @ 208
  param_buf_gpu_addr: __u64 @ 216
  prim_buf_size: __u32 @ 224
  pos_buf_size: __u32 @ 228
  cntl_sb_buf_size: __u32 @ 232
  param_buf_size: __u32 @ 236
  wave_front_size: __u32 @ 240
  num_shader_visible_vgprs: __u32 @ 244
  num_cu_per_sh: __u32 @ 248
  num_tcc_blocks: __u32 @ 252
  gs_vgt_table_depth: __u32 @ 256
  gs_prim_buffer_depth: __u32 @ 260
  max_gs_waves_per_vgt: __u32 @ 264
  pcie_num_lanes: __u32 @ 268
  cu_ao_bitmap: __u32 * 4 * 4 @ 272
  high_va_offset: __u64 @ 336
  high_va_max: __u64 @ 344
  pa_sc_tile_steering_override: __u32 @ 352
  tcc_disabled_mask: __u64 @ 360
  min_engine_clock: __u64 @ 368
  min_memory_clock: __u64 @ 376
  tcp_cache_size: __u32 @ 384
  num_sqc_per_wgp: __u32 @ 388
  sqc_data_cache_size: __u32 @ 392
  sqc_inst_cache_size: __u32 @ 396
  gl1c_cache_size: __u32 @ 400
  gl2c_cache_size: __u32 @ 404
  mall_size: __u64 @ 408
  enabled_rb_pipes_mask_hi: __u32 @ 416
  shadow_size: __u32 @ 420
  shadow_alignment: __u32 @ 424
  csa_size: __u32 @ 428
  csa_alignment: __u32 @ 432
  userq_ip_mask: __u32 @ 436
  pad: __u32 @ 440

drm_amdgpu_info_hw_ip: struct, 40 bytes
  hw_ip_version_major: __u32 @ 0
  hw_ip_version_minor: __u32 @ 4
  capabilities_flags: __u64 @ 8
  ib_start_alignment: __u32 @ 16
  ib_size_alignment: __u32 @ 20
  available_rings: __u32 @ 24
  ip_discovery_version: __u32 @ 28
  userq_num_slots: __u32 @ 32

drm_amdgpu_info_num_handles: struct, 8 bytes
  uvd_max_handles: __u32 @ 0
  uvd_used_handles: __u32 @ 4

drm_amdgpu_info_vce_clock_table_entry: struct, 16 bytes
  sclk: __u32 @ 0
  mclk: __u32 @ 4
  eclk: __u32 @ 8
  pad: __u32 @ 12

drm_amdgpu_info_vce_clock_table: struct, 104 bytes
  entries: drm_amdgpu_info_vce_clock_table_entry * 6 @ 0
  num_valid_entries: __u32 @ 96
  pad: __u32 @ 100

drm_amdgpu_info_video_codec_info: struct, 24 bytes
  valid: __u32 @ 0
  max_width: __u32 @ 4
  max_height: __u32 @ 8
  max_pixels_per_frame: __u32 @ 12
  max_level: __u32 @ 16
  pad: __u32 @ 20

drm_amdgpu_info_video_caps: struct, 192 bytes
  codec_info: drm_amdgpu_info_video_codec_info * 8 @ 0

drm_amdgpu_info_gpuvm_fault: struct, 16 bytes
  addr: __u64 @ 0
  status: __u32 @ 8
  vmhub: __u32 @ 12

drm_amdgpu_info_uq_metadata_gfx: struct, 16 bytes
  shadow_size: __u32 @ 0
  shadow_alignment: __u32 @ 4
  csa_size: __u32 @ 8
  csa_alignment: __u32 @ 12

drm_amdgpu_info_uq_metadata_compute: struct, 8 bytes
  eop_size: __u32 @ 0
  eop_alignment: __u32 @ 4

drm_amdgpu_info_uq_metadata_sdma: struct, 8 bytes
  csa_size: __u32 @ 0
  csa_alignment: __u32 @ 4

drm_amdgpu_info_uq_metadata: struct, 16 bytes
  : drm_amdgpu_info_uq_metadata_union_gfx @ 0

drm_amdgpu_info_uq_metadata_union_gfx: union, 16 bytes
  gfx: drm_amdgpu_info_uq_metadata_gfx @ 0
  compute: drm_amdgpu_info_uq_metadata_compute @ 0
  sdma: drm_amdgpu_info_uq_metadata_sdma @ 0
"""

_enums = """
drm_control_func: c_uint
  DRM_ADD_COMMAND = 0
  DRM_RM_COMMAND = 1
  DRM_INST_HANDLER = 2
  DRM_UNINST_HANDLER = 3

drm_map_type: c_uint
  _DRM_FRAME_BUFFER = 0
  _DRM_REGISTERS = 1
  _DRM_SHM = 2
  _DRM_AGP = 3
  _DRM_SCATTER_GATHER = 4
  _DRM_CONSISTENT = 5

drm_map_flags: c_uint
  _DRM_RESTRICTED = 1
  _DRM_READ_ONLY = 2
  _DRM_LOCKED = 4
  _DRM_KERNEL = 8
  _DRM_WRITE_COMBINING = 0x10
  _DRM_CONTAINS_LOCK = 0x20
  _DRM_REMOVABLE = 0x40
  _DRM_DRIVER = 0x80

drm_stat_type: c_uint
  _DRM_STAT_LOCK = 0
  _DRM_STAT_OPENS = 1
  _DRM_STAT_CLOSES = 2
  _DRM_STAT_IOCTLS = 3
  _DRM_STAT_LOCKS = 4
  _DRM_STAT_UNLOCKS = 5
  _DRM_STAT_VALUE = 6
  _DRM_STAT_BYTE = 7
  _DRM_STAT_COUNT = 8
  _DRM_STAT_IRQ = 9
  _DRM_STAT_PRIMARY = 10
  _DRM_STAT_SECONDARY = 11
  _DRM_STAT_DMA = 12
  _DRM_STAT_SPECIAL = 13
  _DRM_STAT_MISSED = 14

drm_lock_flags: c_uint
  _DRM_LOCK_READY = 1
  _DRM_LOCK_QUIESCENT = 2
  _DRM_LOCK_FLUSH = 4
  _DRM_LOCK_FLUSH_ALL = 8
  _DRM_HALT_ALL_QUEUES = 0x10
  _DRM_HALT_CUR_QUEUES = 0x20

drm_dma_flags: c_uint
  _DRM_DMA_BLOCK = 1
  _DRM_DMA_WHILE_LOCKED = 2
  _DRM_DMA_PRIORITY = 4
  _DRM_DMA_WAIT = 0x10
  _DRM_DMA_SMALLER_OK = 0x20
  _DRM_DMA_LARGER_OK = 0x40

drm_buf_desc_flags: c_uint
  _DRM_PAGE_ALIGN = 1
  _DRM_AGP_BUFFER = 2
  _DRM_SG_BUFFER = 4
  _DRM_FB_BUFFER = 8
  _DRM_PCI_BUFFER_RO = 0x10

drm_ctx_flags: c_uint
  _DRM_CONTEXT_PRESERVED = 1
  _DRM_CONTEXT_2DONLY = 2

drm_drawable_info_type_t: c_uint
  DRM_DRAWABLE_CLIPRECTS = 0

drm_vblank_seq_type: c_uint
  _DRM_VBLANK_ABSOLUTE = 0
  _DRM_VBLANK_RELATIVE = 1
  _DRM_VBLANK_HIGH_CRTC_MASK = 0x3e
  _DRM_VBLANK_EVENT = 0x4000000
  _DRM_VBLANK_FLIP = 0x8000000
  _DRM_VBLANK_NEXTONMISS = 0x10000000
  _DRM_VBLANK_SECONDARY = 0x20000000
  _DRM_VBLANK_SIGNAL = 0x40000000

drm_mode_subconnector: c_uint
  DRM_MODE_SUBCONNECTOR_Automatic = 0
  DRM_MODE_SUBCONNECTOR_Unknown = 0
  DRM_MODE_SUBCONNECTOR_VGA = 1
  DRM_MODE_SUBCONNECTOR_DVID = 3
  DRM_MODE_SUBCONNECTOR_DVIA = 4
  DRM_MODE_SUBCONNECTOR_Composite = 5
  DRM_MODE_SUBCONNECTOR_SVIDEO = 6
  DRM_MODE_SUBCONNECTOR_Component = 8
  DRM_MODE_SUBCONNECTOR_SCART = 9
  DRM_MODE_SUBCONNECTOR_DisplayPort = 10
  DRM_MODE_SUBCONNECTOR_HDMIA = 11
  DRM_MODE_SUBCONNECTOR_Native = 15
  DRM_MODE_SUBCONNECTOR_Wireless = 18

drm_colorop_type: c_uint
  DRM_COLOROP_1D_CURVE = 0
  DRM_COLOROP_1D_LUT = 1
  DRM_COLOROP_CTM_3X4 = 2
  DRM_COLOROP_MULTIPLIER = 3
  DRM_COLOROP_3D_LUT = 4

drm_colorop_lut3d_interpolation_type: c_uint
  DRM_COLOROP_LUT3D_INTERPOLATION_TETRAHEDRAL = 0

drm_colorop_lut1d_interpolation_type: c_uint
  DRM_COLOROP_LUT1D_INTERPOLATION_LINEAR = 0
"""

_types = """
drm_handle_t = c_uint
drm_context_t = c_uint
drm_drawable_t = c_uint
drm_magic_t = c_uint
drm_clip_rect_t = drm_clip_rect
drm_drawable_info_t = drm_drawable_info
drm_tex_region_t = drm_tex_region
drm_hw_lock_t = drm_hw_lock
drm_version_t = drm_version
drm_unique_t = drm_unique
drm_list_t = drm_list
drm_block_t = drm_block
drm_control_t = drm_control
drm_map_type_t = drm_map_type
drm_map_flags_t = drm_map_flags
drm_ctx_priv_map_t = drm_ctx_priv_map
drm_map_t = drm_map
drm_client_t = drm_client
drm_stat_type_t = drm_stat_type
drm_stats_t = drm_stats
drm_lock_flags_t = drm_lock_flags
drm_lock_t = drm_lock
drm_dma_flags_t = drm_dma_flags
drm_buf_desc_t = drm_buf_desc
drm_buf_info_t = drm_buf_info
drm_buf_free_t = drm_buf_free
drm_buf_pub_t = drm_buf_pub
drm_buf_map_t = drm_buf_map
drm_dma_t = drm_dma
drm_wait_vblank_t = drm_wait_vblank
drm_agp_mode_t = drm_agp_mode
drm_ctx_flags_t = drm_ctx_flags
drm_ctx_t = drm_ctx
drm_ctx_res_t = drm_ctx_res
drm_draw_t = drm_draw
drm_update_draw_t = drm_update_draw
drm_auth_t = drm_auth
drm_irq_busid_t = drm_irq_busid
drm_vblank_seq_type_t = drm_vblank_seq_type
drm_agp_buffer_t = drm_agp_buffer
drm_agp_binding_t = drm_agp_binding
drm_agp_info_t = drm_agp_info
drm_scatter_gather_t = drm_scatter_gather
drm_set_version_t = drm_set_version
__u8 = c_ubyte
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
__kernel_ulong_t = c_ulong
__kernel_size_t = __kernel_ulong_t
"""

_ioctls = """
DRM_IOCTL_VERSION = 0xc0406400: drm_version
DRM_IOCTL_GET_UNIQUE = 0xc0106401: drm_unique
DRM_IOCTL_GET_MAGIC = 0x80046402: drm_auth
DRM_IOCTL_IRQ_BUSID = 0xc0106403: drm_irq_busid
DRM_IOCTL_GET_MAP = 0xc0286404: drm_map
DRM_IOCTL_GET_CLIENT = 0xc0286405: drm_client
DRM_IOCTL_GET_STATS = 0x80f86406: drm_stats
DRM_IOCTL_SET_VERSION = 0xc0106407: drm_set_version
DRM_IOCTL_MODESET_CTL = 0x40086408: drm_modeset_ctl
DRM_IOCTL_GEM_CLOSE = 0x40086409: drm_gem_close
DRM_IOCTL_GEM_FLINK = 0xc008640a: drm_gem_flink
DRM_IOCTL_GEM_OPEN = 0xc010640b: drm_gem_open
DRM_IOCTL_GET_CAP = 0xc010640c: drm_get_cap
DRM_IOCTL_SET_CLIENT_CAP = 0x4010640d: drm_set_client_cap
DRM_IOCTL_SET_UNIQUE = 0x40106410: drm_unique
DRM_IOCTL_AUTH_MAGIC = 0x40046411: drm_auth
DRM_IOCTL_BLOCK = 0xc0046412: drm_block
DRM_IOCTL_UNBLOCK = 0xc0046413: drm_block
DRM_IOCTL_CONTROL = 0x40086414: drm_control
DRM_IOCTL_ADD_MAP = 0xc0286415: drm_map
DRM_IOCTL_ADD_BUFS = 0xc0206416: drm_buf_desc
DRM_IOCTL_MARK_BUFS = 0x40206417: drm_buf_desc
DRM_IOCTL_INFO_BUFS = 0xc0106418: drm_buf_info
DRM_IOCTL_MAP_BUFS = 0xc0186419: drm_buf_map
DRM_IOCTL_FREE_BUFS = 0x4010641a: drm_buf_free
DRM_IOCTL_RM_MAP = 0x4028641b: drm_map
DRM_IOCTL_SET_SAREA_CTX = 0x4010641c: drm_ctx_priv_map
DRM_IOCTL_GET_SAREA_CTX = 0xc010641d: drm_ctx_priv_map
DRM_IOCTL_SET_MASTER = 0x641e: None
DRM_IOCTL_DROP_MASTER = 0x641f: None
DRM_IOCTL_ADD_CTX = 0xc0086420: drm_ctx
DRM_IOCTL_RM_CTX = 0xc0086421: drm_ctx
DRM_IOCTL_MOD_CTX = 0x40086422: drm_ctx
DRM_IOCTL_GET_CTX = 0xc0086423: drm_ctx
DRM_IOCTL_SWITCH_CTX = 0x40086424: drm_ctx
DRM_IOCTL_NEW_CTX = 0x40086425: drm_ctx
DRM_IOCTL_RES_CTX = 0xc0106426: drm_ctx_res
DRM_IOCTL_ADD_DRAW = 0xc0046427: drm_draw
DRM_IOCTL_RM_DRAW = 0xc0046428: drm_draw
DRM_IOCTL_DMA = 0xc0406429: drm_dma
DRM_IOCTL_LOCK = 0x4008642a: drm_lock
DRM_IOCTL_UNLOCK = 0x4008642b: drm_lock
DRM_IOCTL_FINISH = 0x4008642c: drm_lock
DRM_IOCTL_PRIME_HANDLE_TO_FD = 0xc00c642d: drm_prime_handle
DRM_IOCTL_PRIME_FD_TO_HANDLE = 0xc00c642e: drm_prime_handle
DRM_IOCTL_AGP_ACQUIRE = 0x6430: None
DRM_IOCTL_AGP_RELEASE = 0x6431: None
DRM_IOCTL_AGP_ENABLE = 0x40086432: drm_agp_mode
DRM_IOCTL_AGP_INFO = 0x80386433: drm_agp_info
DRM_IOCTL_AGP_ALLOC = 0xc0206434: drm_agp_buffer
DRM_IOCTL_AGP_FREE = 0x40206435: drm_agp_buffer
DRM_IOCTL_AGP_BIND = 0x40106436: drm_agp_binding
DRM_IOCTL_AGP_UNBIND = 0x40106437: drm_agp_binding
DRM_IOCTL_SG_ALLOC = 0xc0106438: drm_scatter_gather
DRM_IOCTL_SG_FREE = 0x40106439: drm_scatter_gather
DRM_IOCTL_WAIT_VBLANK = 0xc018643a: drm_wait_vblank
DRM_IOCTL_CRTC_GET_SEQUENCE = 0xc018643b: drm_crtc_get_sequence
DRM_IOCTL_CRTC_QUEUE_SEQUENCE = 0xc018643c: drm_crtc_queue_sequence
DRM_IOCTL_UPDATE_DRAW = 0x4018643f: drm_update_draw
DRM_IOCTL_MODE_GETRESOURCES = 0xc04064a0: drm_mode_card_res
DRM_IOCTL_MODE_GETCRTC = 0xc06864a1: drm_mode_crtc
DRM_IOCTL_MODE_SETCRTC = 0xc06864a2: drm_mode_crtc
DRM_IOCTL_MODE_CURSOR = 0xc01c64a3: drm_mode_cursor
DRM_IOCTL_MODE_GETGAMMA = 0xc02064a4: drm_mode_crtc_lut
DRM_IOCTL_MODE_SETGAMMA = 0xc02064a5: drm_mode_crtc_lut
DRM_IOCTL_MODE_GETENCODER = 0xc01464a6: drm_mode_get_encoder
DRM_IOCTL_MODE_GETCONNECTOR = 0xc05064a7: drm_mode_get_connector
DRM_IOCTL_MODE_ATTACHMODE = 0xc04864a8: drm_mode_mode_cmd
DRM_IOCTL_MODE_DETACHMODE = 0xc04864a9: drm_mode_mode_cmd
DRM_IOCTL_MODE_GETPROPERTY = 0xc04064aa: drm_mode_get_property
DRM_IOCTL_MODE_SETPROPERTY = 0xc01064ab: drm_mode_connector_set_property
DRM_IOCTL_MODE_GETPROPBLOB = 0xc01064ac: drm_mode_get_blob
DRM_IOCTL_MODE_GETFB = 0xc01c64ad: drm_mode_fb_cmd
DRM_IOCTL_MODE_ADDFB = 0xc01c64ae: drm_mode_fb_cmd
DRM_IOCTL_MODE_RMFB = 0xc00464af: c_uint
DRM_IOCTL_MODE_PAGE_FLIP = 0xc01864b0: drm_mode_crtc_page_flip
DRM_IOCTL_MODE_DIRTYFB = 0xc01864b1: drm_mode_fb_dirty_cmd
DRM_IOCTL_MODE_CREATE_DUMB = 0xc02064b2: drm_mode_create_dumb
DRM_IOCTL_MODE_MAP_DUMB = 0xc01064b3: drm_mode_map_dumb
DRM_IOCTL_MODE_DESTROY_DUMB = 0xc00464b4: drm_mode_destroy_dumb
DRM_IOCTL_MODE_GETPLANERESOURCES = 0xc01064b5: drm_mode_get_plane_res
DRM_IOCTL_MODE_GETPLANE = 0xc02064b6: drm_mode_get_plane
DRM_IOCTL_MODE_SETPLANE = 0xc03064b7: drm_mode_set_plane
DRM_IOCTL_MODE_ADDFB2 = 0xc06864b8: drm_mode_fb_cmd2
DRM_IOCTL_MODE_OBJ_GETPROPERTIES = 0xc02064b9: drm_mode_obj_get_properties
DRM_IOCTL_MODE_OBJ_SETPROPERTY = 0xc01864ba: drm_mode_obj_set_property
DRM_IOCTL_MODE_CURSOR2 = 0xc02464bb: drm_mode_cursor2
DRM_IOCTL_MODE_ATOMIC = 0xc03864bc: drm_mode_atomic
DRM_IOCTL_MODE_CREATEPROPBLOB = 0xc01064bd: drm_mode_create_blob
DRM_IOCTL_MODE_DESTROYPROPBLOB = 0xc00464be: drm_mode_destroy_blob
DRM_IOCTL_SYNCOBJ_CREATE = 0xc00864bf: drm_syncobj_create
DRM_IOCTL_SYNCOBJ_DESTROY = 0xc00864c0: drm_syncobj_destroy
DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD = 0xc01864c1: drm_syncobj_handle
DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE = 0xc01864c2: drm_syncobj_handle
DRM_IOCTL_SYNCOBJ_WAIT = 0xc02864c3: drm_syncobj_wait
DRM_IOCTL_SYNCOBJ_RESET = 0xc01064c4: drm_syncobj_array
DRM_IOCTL_SYNCOBJ_SIGNAL = 0xc01064c5: drm_syncobj_array
DRM_IOCTL_MODE_CREATE_LEASE = 0xc01864c6: drm_mode_create_lease
DRM_IOCTL_MODE_LIST_LESSEES = 0xc01064c7: drm_mode_list_lessees
DRM_IOCTL_MODE_GET_LEASE = 0xc01064c8: drm_mode_get_lease
DRM_IOCTL_MODE_REVOKE_LEASE = 0xc00464c9: drm_mode_revoke_lease
DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT = 0xc03064ca: drm_syncobj_timeline_wait
DRM_IOCTL_SYNCOBJ_QUERY = 0xc01864cb: drm_syncobj_timeline_array
DRM_IOCTL_SYNCOBJ_TRANSFER = 0xc02064cc: drm_syncobj_transfer
DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL = 0xc01864cd: drm_syncobj_timeline_array
DRM_IOCTL_MODE_GETFB2 = 0xc06864ce: drm_mode_fb_cmd2
DRM_IOCTL_SYNCOBJ_EVENTFD = 0xc01864cf: drm_syncobj_eventfd
DRM_IOCTL_MODE_CLOSEFB = 0xc00864d0: drm_mode_closefb
DRM_IOCTL_SET_CLIENT_NAME = 0xc01064d1: drm_set_client_name
DRM_IOCTL_GEM_CHANGE_HANDLE = 0xc00864d2: drm_gem_change_handle
DRM_IOCTL_AMDGPU_GEM_CREATE = 0xc0206440: drm_amdgpu_gem_create
DRM_IOCTL_AMDGPU_GEM_MMAP = 0xc0086441: drm_amdgpu_gem_mmap
DRM_IOCTL_AMDGPU_CTX = 0xc0106442: drm_amdgpu_ctx
DRM_IOCTL_AMDGPU_BO_LIST = 0xc0186443: drm_amdgpu_bo_list
DRM_IOCTL_AMDGPU_CS = 0xc0186444: drm_amdgpu_cs
DRM_IOCTL_AMDGPU_INFO = 0x40206445: drm_amdgpu_info
DRM_IOCTL_AMDGPU_GEM_METADATA = 0xc1206446: drm_amdgpu_gem_metadata
DRM_IOCTL_AMDGPU_GEM_WAIT_IDLE = 0xc0106447: drm_amdgpu_gem_wait_idle
DRM_IOCTL_AMDGPU_GEM_VA = 0x40406448: drm_amdgpu_gem_va
DRM_IOCTL_AMDGPU_WAIT_CS = 0xc0206449: drm_amdgpu_wait_cs
DRM_IOCTL_AMDGPU_GEM_OP = 0xc0186450: drm_amdgpu_gem_op
DRM_IOCTL_AMDGPU_GEM_USERPTR = 0xc0186451: drm_amdgpu_gem_userptr
DRM_IOCTL_AMDGPU_WAIT_FENCES = 0xc0186452: drm_amdgpu_wait_fences
DRM_IOCTL_AMDGPU_VM = 0xc0086453: drm_amdgpu_vm
DRM_IOCTL_AMDGPU_FENCE_TO_HANDLE = 0xc0206454: drm_amdgpu_fence_to_handle
DRM_IOCTL_AMDGPU_SCHED = 0x40106455: drm_amdgpu_sched
DRM_IOCTL_AMDGPU_USERQ = 0xc0486456: drm_amdgpu_userq
DRM_IOCTL_AMDGPU_USERQ_SIGNAL = 0xc0306457: drm_amdgpu_userq_signal
DRM_IOCTL_AMDGPU_USERQ_WAIT = 0xc0486458: drm_amdgpu_userq_wait
DRM_IOCTL_AMDGPU_GEM_LIST_HANDLES = 0xc0106459: drm_amdgpu_gem_list_handles
"""

_macros = """
_DRM_LOCK_IS_HELD(lock) = lock & c_uint(0x80000000)
_DRM_LOCK_IS_CONT(lock) = lock & c_uint(0x40000000)
_DRM_LOCKING_CONTEXT(lock) = lock & c_uint(0x3fffffff)
DRM_IO(nr) = c_uint(0x6400) | nr << 0 | 0
DRM_IOR(nr, type: type) = c_uint(0x80006400) | nr << 0 | sizeof(type) << 16
DRM_IOW(nr, type: type) = c_uint(0x40006400) | nr << 0 | sizeof(type) << 16
DRM_IOWR(nr, type: type) = c_uint(0xc0006400) | nr << 0 | sizeof(type) << 16
DRM_MODE_PROP_TYPE(n) = n << 6
__DRM_ARGB64_PREP(c, shift) = (c_ulonglong(c) & c_ulong(0xffff)) << shift
__DRM_ARGB64_PREP_BPC(c, shift, bpc) -> number = do((mask := c_ushort(c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1))), (conv := c_ushort(do((__x := (mask & c) * c_ulong(0xffff)), (__d := c_ushort(mask)), (__x + __d / 2) / __d if typeof((mask & c) * c_ulong(0xffff))(-1) > 0 or c_ushort(-1) > 0 or (__x > 0) == (__d > 0) else (__x - __d / 2) / __d))), (c_ulonglong(conv) & c_ulong(0xffff)) << shift)
DRM_ARGB64_PREP(alpha, red, green, blue) = (c_ulonglong(alpha) & c_ulong(0xffff)) << 48 | (c_ulonglong(red) & c_ulong(0xffff)) << 32 | (c_ulonglong(green) & c_ulong(0xffff)) << 16 | (c_ulonglong(blue) & c_ulong(0xffff)) << 0
DRM_ARGB64_PREP_BPC(alpha, red, green, blue, bpc) -> __u64 = do((__bpc := bpc), do((mask := c_ushort(c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (__bpc - 1))), (conv := c_ushort(do((__x := (mask & alpha) * c_ulong(0xffff)), (__d := c_ushort(mask)), (__x + __d / 2) / __d if typeof((mask & alpha) * c_ulong(0xffff))(-1) > 0 or c_ushort(-1) > 0 or (__x > 0) == (__d > 0) else (__x - __d / 2) / __d))), (c_ulonglong(conv) & c_ulong(0xffff)) << 48) | do((mask_ := c_ushort(c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (__bpc - 1))), (conv_ := c_ushort(do((__x_ := (mask_ & red) * c_ulong(0xffff)), (__d_ := c_ushort(mask_)), (__x_ + __d_ / 2) / __d_ if typeof((mask_ & red) * c_ulong(0xffff))(-1) > 0 or c_ushort(-1) > 0 or (__x_ > 0) == (__d_ > 0) else (__x_ - __d_ / 2) / __d_))), (c_ulonglong(conv_) & c_ulong(0xffff)) << 32) | do((mask__ := c_ushort(c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (__bpc - 1))), (conv__ := c_ushort(do((__x__ := (mask__ & green) * c_ulong(0xffff)), (__d__ := c_ushort(mask__)), (__x__ + __d__ / 2) / __d__ if typeof((mask__ & green) * c_ulong(0xffff))(-1) > 0 or c_ushort(-1) > 0 or (__x__ > 0) == (__d__ > 0) else (__x__ - __d__ / 2) / __d__))), (c_ulonglong(conv__) & c_ulong(0xffff)) << 16) | do((mask___ := c_ushort(c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (__bpc - 1))), (conv___ := c_ushort(do((__x___ := (mask___ & blue) * c_ulong(0xffff)), (__d___ := c_ushort(mask___)), (__x___ + __d___ / 2) / __d___ if typeof((mask___ & blue) * c_ulong(0xffff))(-1) > 0 or c_ushort(-1) > 0 or (__x___ > 0) == (__d___ > 0) else (__x___ - __d___ / 2) / __d___))), (c_ulonglong(conv___) & c_ulong(0xffff)) << 0))
__DRM_ARGB64_GET(c, shift) = c_ushort(c_ulonglong(c) >> shift & c_ulong(0xffff))
__DRM_ARGB64_GET_BPC(c, shift, bpc) -> number = do((comp := c_ushort(c_ushort(c_ulonglong(c) >> shift & c_ulong(0xffff)))), do((__x := comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1))), (__d := c_ulong(c_ulong(0xffff))), (__x + __d / 2) / __d if typeof(comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1)))(-1) > 0 or 1 or (__x > 0) == (__d > 0) else (__x - __d / 2) / __d))
__DRM_ARGB64_GET_BPCS(c, shift, bpc) = c_ushort(c_ulonglong(c) >> shift & c_ulong(0xffff)) >> 16 - bpc
DRM_ARGB64_GETA(c) = c_ushort(c_ulonglong(c) >> 48 & c_ulong(0xffff))
DRM_ARGB64_GETR(c) = c_ushort(c_ulonglong(c) >> 32 & c_ulong(0xffff))
DRM_ARGB64_GETG(c) = c_ushort(c_ulonglong(c) >> 16 & c_ulong(0xffff))
DRM_ARGB64_GETB(c) = c_ushort(c_ulonglong(c) >> 0 & c_ulong(0xffff))
DRM_ARGB64_GETA_BPC(c, bpc) -> number = do((comp := c_ushort(c_ushort(c_ulonglong(c) >> 48 & c_ulong(0xffff)))), do((__x := comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1))), (__d := c_ulong(c_ulong(0xffff))), (__x + __d / 2) / __d if typeof(comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1)))(-1) > 0 or 1 or (__x > 0) == (__d > 0) else (__x - __d / 2) / __d))
DRM_ARGB64_GETR_BPC(c, bpc) -> number = do((comp := c_ushort(c_ushort(c_ulonglong(c) >> 32 & c_ulong(0xffff)))), do((__x := comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1))), (__d := c_ulong(c_ulong(0xffff))), (__x + __d / 2) / __d if typeof(comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1)))(-1) > 0 or 1 or (__x > 0) == (__d > 0) else (__x - __d / 2) / __d))
DRM_ARGB64_GETG_BPC(c, bpc) -> number = do((comp := c_ushort(c_ushort(c_ulonglong(c) >> 16 & c_ulong(0xffff)))), do((__x := comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1))), (__d := c_ulong(c_ulong(0xffff))), (__x + __d / 2) / __d if typeof(comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1)))(-1) > 0 or 1 or (__x > 0) == (__d > 0) else (__x - __d / 2) / __d))
DRM_ARGB64_GETB_BPC(c, bpc) -> number = do((comp := c_ushort(c_ushort(c_ulonglong(c) >> 0 & c_ulong(0xffff)))), do((__x := comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1))), (__d := c_ulong(c_ulong(0xffff))), (__x + __d / 2) / __d if typeof(comp * (c_ulong(0xffffffffffffffff) & c_ulong(0xffffffffffffffff) >> 63 - (bpc - 1)))(-1) > 0 or 1 or (__x > 0) == (__d > 0) else (__x - __d / 2) / __d))
DRM_ARGB64_GETA_BPCS(c, bpc) = c_ushort(c_ulonglong(c) >> 48 & c_ulong(0xffff)) >> 16 - bpc
DRM_ARGB64_GETR_BPCS(c, bpc) = c_ushort(c_ulonglong(c) >> 32 & c_ulong(0xffff)) >> 16 - bpc
DRM_ARGB64_GETG_BPCS(c, bpc) = c_ushort(c_ulonglong(c) >> 16 & c_ulong(0xffff)) >> 16 - bpc
DRM_ARGB64_GETB_BPCS(c, bpc) = c_ushort(c_ulonglong(c) >> 0 & c_ulong(0xffff)) >> 16 - bpc
fourcc_code(a, b, c, d) = c_uint(a) | c_uint(b) << 8 | c_uint(c) << 16 | c_uint(d) << 24
fourcc_mod_get_vendor(modifier) = modifier >> 56 & 0xff
fourcc_mod_is_vendor(modifier, vendor: name) = (modifier >> 56 & 0xff) == c_int(f"DRM_FORMAT_MOD_VENDOR_{vendor}")
fourcc_mod_code(vendor: name, val) = c_ulonglong(c_int(f"DRM_FORMAT_MOD_VENDOR_{vendor}")) << 56 | val & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_NVIDIA_BLOCK_LINEAR_2D(c, s, g, k, h) = c_ulonglong(0x300000000000000) | (0x10 | h & 0xf | (k & 0xff) << 12 | (g & 3) << 20 | (s & 1) << 22 | (s & 6) << 25 | (c & 7) << 23) & c_ulonglong(0xffffffffffffff)
drm_fourcc_canonicalize_nvidia_format_mod(modifier: c_ulonglong) = modifier if not (modifier & 0x10) or modifier & 0xff000 else modifier | 0xfe000
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK(v) = c_ulonglong(0x300000000000000) | (0x10 | v & 0xf | 0 | 0 | 0 | 0 | 0) & c_ulonglong(0xffffffffffffff)
fourcc_mod_broadcom_code(val, params) = c_ulonglong(0x700000000000000) | (c_ulonglong(params) << 8 | val) & c_ulonglong(0xffffffffffffff)
fourcc_mod_broadcom_param(m) = c_int(m >> 8 & c_ulonglong(0xffffffffffff))
fourcc_mod_broadcom_mod(m) = m & c_ulonglong(0xff000000000000ff)
DRM_FORMAT_MOD_BROADCOM_SAND32_COL_HEIGHT(v) = c_ulonglong(0x700000000000000) | (c_ulonglong(v) << 8 | 2) & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_BROADCOM_SAND64_COL_HEIGHT(v) = c_ulonglong(0x700000000000000) | (c_ulonglong(v) << 8 | 3) & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_BROADCOM_SAND128_COL_HEIGHT(v) = c_ulonglong(0x700000000000000) | (c_ulonglong(v) << 8 | 4) & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_BROADCOM_SAND256_COL_HEIGHT(v) = c_ulonglong(0x700000000000000) | (c_ulonglong(v) << 8 | 5) & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_ARM_CODE(__type, __val) = c_ulonglong(0x800000000000000) | (c_ulonglong(__type) << 52 | __val & c_ulonglong(0xfffffffffffff)) & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_ARM_AFBC(__afbc_mode) = c_ulonglong(0x800000000000000) | (c_ulonglong(0) | __afbc_mode & c_ulonglong(0xfffffffffffff)) & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_ARM_AFRC(__afrc_mode) = c_ulonglong(0x800000000000000) | (c_ulonglong(0x20000000000000) | __afrc_mode & c_ulonglong(0xfffffffffffff)) & c_ulonglong(0xffffffffffffff)
AFRC_FORMAT_MOD_CU_SIZE_P0(__afrc_cu_size) = __afrc_cu_size
AFRC_FORMAT_MOD_CU_SIZE_P12(__afrc_cu_size) = __afrc_cu_size << 4
DRM_FORMAT_MOD_AMLOGIC_FBC(__layout, __options) = c_ulonglong(0xa00000000000000) | (__layout & 0xff | (__options & 0xff) << 8) & c_ulonglong(0xffffffffffffff)
DRM_FORMAT_MOD_MTK(__flags) = c_ulonglong(0xb00000000000000) | __flags & c_ulonglong(0xffffffffffffff)
IS_AMD_FMT_MOD(val) = val >> 56 == 2
AMD_FMT_MOD_SET(field: name, value) = c_ulonglong(value) << c_int(f"AMD_FMT_MOD_{field}_SHIFT")
AMD_FMT_MOD_GET(field: name, value) = value >> c_int(f"AMD_FMT_MOD_{field}_SHIFT") & c_int(f"AMD_FMT_MOD_{field}_MASK")
AMD_FMT_MOD_CLEAR(field: name) = ~(c_ulonglong(c_int(f"AMD_FMT_MOD_{field}_MASK")) << c_int(f"AMD_FMT_MOD_{field}_SHIFT"))
AMDGPU_TILING_SET(field: name, value) = (c_ulonglong(value) & c_int(f"AMDGPU_TILING_{field}_MASK")) << c_int(f"AMDGPU_TILING_{field}_SHIFT")
AMDGPU_TILING_GET(value, field: name) = c_ulonglong(value) >> c_int(f"AMDGPU_TILING_{field}_SHIFT") & c_int(f"AMDGPU_TILING_{field}_MASK")
"""

_constants = """
AFBC_FORMAT_MOD_BCH = 2048
AFBC_FORMAT_MOD_BLOCK_SIZE_16x16 = 1
AFBC_FORMAT_MOD_BLOCK_SIZE_32x8 = 2
AFBC_FORMAT_MOD_BLOCK_SIZE_32x8_64x4 = 4
AFBC_FORMAT_MOD_BLOCK_SIZE_64x4 = 3
AFBC_FORMAT_MOD_BLOCK_SIZE_MASK = 0xf
AFBC_FORMAT_MOD_CBR = 128
AFBC_FORMAT_MOD_DB = 1024
AFBC_FORMAT_MOD_SC = 512
AFBC_FORMAT_MOD_SPARSE = 64
AFBC_FORMAT_MOD_SPLIT = 32
AFBC_FORMAT_MOD_TILED = 256
AFBC_FORMAT_MOD_USM = 4096
AFBC_FORMAT_MOD_YTR = 16
AFRC_FORMAT_MOD_CU_SIZE_16 = 1
AFRC_FORMAT_MOD_CU_SIZE_24 = 2
AFRC_FORMAT_MOD_CU_SIZE_32 = 3
AFRC_FORMAT_MOD_CU_SIZE_MASK = 0xf
AFRC_FORMAT_MOD_LAYOUT_SCAN = 256
AMDGPU_BO_LIST_OP_CREATE = 0
AMDGPU_BO_LIST_OP_DESTROY = 1
AMDGPU_BO_LIST_OP_UPDATE = 2
AMDGPU_CHUNK_ID_BO_HANDLES = 6
AMDGPU_CHUNK_ID_CP_GFX_SHADOW = 0xa
AMDGPU_CHUNK_ID_DEPENDENCIES = 3
AMDGPU_CHUNK_ID_FENCE = 2
AMDGPU_CHUNK_ID_IB = 1
AMDGPU_CHUNK_ID_SCHEDULED_DEPENDENCIES = 7
AMDGPU_CHUNK_ID_SYNCOBJ_IN = 4
AMDGPU_CHUNK_ID_SYNCOBJ_OUT = 5
AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_SIGNAL = 9
AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_WAIT = 8
AMDGPU_CS_CHUNK_CP_GFX_SHADOW_FLAGS_INIT_SHADOW = 1
AMDGPU_CTX_GUILTY_RESET = 1
AMDGPU_CTX_INNOCENT_RESET = 2
AMDGPU_CTX_NO_RESET = 0
AMDGPU_CTX_OP_ALLOC_CTX = 1
AMDGPU_CTX_OP_FREE_CTX = 2
AMDGPU_CTX_OP_GET_STABLE_PSTATE = 5
AMDGPU_CTX_OP_QUERY_STATE = 3
AMDGPU_CTX_OP_QUERY_STATE2 = 4
AMDGPU_CTX_OP_SET_STABLE_PSTATE = 6
AMDGPU_CTX_PRIORITY_HIGH = 512
AMDGPU_CTX_PRIORITY_LOW = -512
AMDGPU_CTX_PRIORITY_NORMAL = 0
AMDGPU_CTX_PRIORITY_UNSET = -2048
AMDGPU_CTX_PRIORITY_VERY_HIGH = 1023
AMDGPU_CTX_PRIORITY_VERY_LOW = -1023
AMDGPU_CTX_QUERY2_FLAGS_GUILTY = 4
AMDGPU_CTX_QUERY2_FLAGS_RAS_CE = 8
AMDGPU_CTX_QUERY2_FLAGS_RAS_UE = 16
AMDGPU_CTX_QUERY2_FLAGS_RESET = 1
AMDGPU_CTX_QUERY2_FLAGS_RESET_IN_PROGRESS = 32
AMDGPU_CTX_QUERY2_FLAGS_VRAMLOST = 2
AMDGPU_CTX_STABLE_PSTATE_FLAGS_MASK = 0xf
AMDGPU_CTX_STABLE_PSTATE_MIN_MCLK = 3
AMDGPU_CTX_STABLE_PSTATE_MIN_SCLK = 2
AMDGPU_CTX_STABLE_PSTATE_NONE = 0
AMDGPU_CTX_STABLE_PSTATE_PEAK = 4
AMDGPU_CTX_STABLE_PSTATE_STANDARD = 1
AMDGPU_CTX_UNKNOWN_RESET = 3
AMDGPU_FAMILY_AI = 141
AMDGPU_FAMILY_CI = 120
AMDGPU_FAMILY_CZ = 135
AMDGPU_FAMILY_GC_10_3_6 = 149
AMDGPU_FAMILY_GC_10_3_7 = 151
AMDGPU_FAMILY_GC_11_0_0 = 145
AMDGPU_FAMILY_GC_11_0_1 = 148
AMDGPU_FAMILY_GC_11_5_0 = 150
AMDGPU_FAMILY_GC_11_5_4 = 154
AMDGPU_FAMILY_GC_12_0_0 = 152
AMDGPU_FAMILY_KV = 125
AMDGPU_FAMILY_NV = 143
AMDGPU_FAMILY_RV = 142
AMDGPU_FAMILY_SI = 110
AMDGPU_FAMILY_UNKNOWN = 0
AMDGPU_FAMILY_VGH = 144
AMDGPU_FAMILY_VI = 130
AMDGPU_FAMILY_YC = 146
AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ = 0
AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ_FD = 1
AMDGPU_FENCE_TO_HANDLE_GET_SYNC_FILE_FD = 2
AMDGPU_GEM_CREATE_COHERENT = 8192
AMDGPU_GEM_CREATE_CPU_ACCESS_REQUIRED = 1
AMDGPU_GEM_CREATE_CPU_GTT_USWC = 4
AMDGPU_GEM_CREATE_CP_MQD_GFX9 = 256
AMDGPU_GEM_CREATE_DISCARDABLE = 4096
AMDGPU_GEM_CREATE_ENCRYPTED = 1024
AMDGPU_GEM_CREATE_EXPLICIT_SYNC = 128
AMDGPU_GEM_CREATE_EXT_COHERENT = 32768
AMDGPU_GEM_CREATE_GFX12_DCC = 65536
AMDGPU_GEM_CREATE_NO_CPU_ACCESS = 2
AMDGPU_GEM_CREATE_PREEMPTIBLE = 2048
AMDGPU_GEM_CREATE_UNCACHED = 16384
AMDGPU_GEM_CREATE_VM_ALWAYS_VALID = 64
AMDGPU_GEM_CREATE_VRAM_CLEARED = 8
AMDGPU_GEM_CREATE_VRAM_CONTIGUOUS = 32
AMDGPU_GEM_CREATE_VRAM_WIPE_ON_RELEASE = 512
AMDGPU_GEM_DOMAIN_CPU = 1
AMDGPU_GEM_DOMAIN_DOORBELL = 0x40
AMDGPU_GEM_DOMAIN_GDS = 8
AMDGPU_GEM_DOMAIN_GTT = 2
AMDGPU_GEM_DOMAIN_GWS = 0x10
AMDGPU_GEM_DOMAIN_MASK = 127
AMDGPU_GEM_DOMAIN_OA = 0x20
AMDGPU_GEM_DOMAIN_VRAM = 4
AMDGPU_GEM_LIST_HANDLES_FLAG_IS_IMPORT = 1
AMDGPU_GEM_METADATA_OP_GET_METADATA = 2
AMDGPU_GEM_METADATA_OP_SET_METADATA = 1
AMDGPU_GEM_OP_GET_GEM_CREATE_INFO = 0
AMDGPU_GEM_OP_GET_MAPPING_INFO = 2
AMDGPU_GEM_OP_SET_PLACEMENT = 1
AMDGPU_GEM_USERPTR_ANONONLY = 2
AMDGPU_GEM_USERPTR_READONLY = 1
AMDGPU_GEM_USERPTR_REGISTER = 8
AMDGPU_GEM_USERPTR_VALIDATE = 4
AMDGPU_HW_IP_COMPUTE = 1
AMDGPU_HW_IP_DMA = 2
AMDGPU_HW_IP_GFX = 0
AMDGPU_HW_IP_INSTANCE_MAX_COUNT = 1
AMDGPU_HW_IP_NUM = 10
AMDGPU_HW_IP_UVD = 3
AMDGPU_HW_IP_UVD_ENC = 5
AMDGPU_HW_IP_VCE = 4
AMDGPU_HW_IP_VCN_DEC = 6
AMDGPU_HW_IP_VCN_ENC = 7
AMDGPU_HW_IP_VCN_JPEG = 8
AMDGPU_HW_IP_VPE = 9
AMDGPU_IB_FLAGS_SECURE = 32
AMDGPU_IB_FLAG_CE = 1
AMDGPU_IB_FLAG_EMIT_MEM_SYNC = 64
AMDGPU_IB_FLAG_PREAMBLE = 2
AMDGPU_IB_FLAG_PREEMPT = 4
AMDGPU_IB_FLAG_RESET_GDS_MAX_WAVE_ID = 16
AMDGPU_IB_FLAG_TC_WB_NOT_INVALIDATE = 8
AMDGPU_IDS_FLAGS_CONFORMANT_TRUNC_COORD = 8
AMDGPU_IDS_FLAGS_FUSION = 1
AMDGPU_IDS_FLAGS_GANG_SUBMIT = 0x10
AMDGPU_IDS_FLAGS_MODE_MASK = 0x300
AMDGPU_IDS_FLAGS_MODE_PF = 0
AMDGPU_IDS_FLAGS_MODE_PT = 2
AMDGPU_IDS_FLAGS_MODE_SHIFT = 8
AMDGPU_IDS_FLAGS_MODE_VF = 1
AMDGPU_IDS_FLAGS_PREEMPTION = 2
AMDGPU_IDS_FLAGS_TMZ = 4
AMDGPU_INFO_ACCEL_WORKING = 0
AMDGPU_INFO_CRTC_FROM_ID = 1
AMDGPU_INFO_DEV_INFO = 0x16
AMDGPU_INFO_FW_ASD = 0xd
AMDGPU_INFO_FW_CAP = 0x16
AMDGPU_INFO_FW_DMCU = 0x12
AMDGPU_INFO_FW_DMCUB = 0x14
AMDGPU_INFO_FW_GFX_CE = 6
AMDGPU_INFO_FW_GFX_ME = 4
AMDGPU_INFO_FW_GFX_MEC = 8
AMDGPU_INFO_FW_GFX_PFP = 5
AMDGPU_INFO_FW_GFX_RLC = 7
AMDGPU_INFO_FW_GFX_RLCP = 0x17
AMDGPU_INFO_FW_GFX_RLCV = 0x18
AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_CNTL = 0xf
AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_GPM_MEM = 0x10
AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_SRM_MEM = 0x11
AMDGPU_INFO_FW_GMC = 3
AMDGPU_INFO_FW_IMU = 0x1b
AMDGPU_INFO_FW_MES = 0x1a
AMDGPU_INFO_FW_MES_KIQ = 0x19
AMDGPU_INFO_FW_SDMA = 0xb
AMDGPU_INFO_FW_SMC = 0xa
AMDGPU_INFO_FW_SOS = 0xc
AMDGPU_INFO_FW_TA = 0x13
AMDGPU_INFO_FW_TOC = 0x15
AMDGPU_INFO_FW_UVD = 2
AMDGPU_INFO_FW_VCE = 1
AMDGPU_INFO_FW_VCN = 0xe
AMDGPU_INFO_FW_VERSION = 0xe
AMDGPU_INFO_FW_VPE = 0x1c
AMDGPU_INFO_GDS_CONFIG = 0x13
AMDGPU_INFO_GPUVM_FAULT = 0x23
AMDGPU_INFO_GTT_USAGE = 0x11
AMDGPU_INFO_HW_IP_COUNT = 3
AMDGPU_INFO_HW_IP_INFO = 2
AMDGPU_INFO_MAX_IBS = 0x22
AMDGPU_INFO_MEMORY = 0x19
AMDGPU_INFO_MMR_SE_INDEX_MASK = 0xff
AMDGPU_INFO_MMR_SE_INDEX_SHIFT = 0
AMDGPU_INFO_MMR_SH_INDEX_MASK = 0xff
AMDGPU_INFO_MMR_SH_INDEX_SHIFT = 8
AMDGPU_INFO_NUM_BYTES_MOVED = 0xf
AMDGPU_INFO_NUM_EVICTIONS = 0x18
AMDGPU_INFO_NUM_HANDLES = 0x1c
AMDGPU_INFO_NUM_VRAM_CPU_PAGE_FAULTS = 0x1e
AMDGPU_INFO_RAS_ENABLED_ATHUB = 16
AMDGPU_INFO_RAS_ENABLED_DF = 256
AMDGPU_INFO_RAS_ENABLED_FEATURES = 0x20
AMDGPU_INFO_RAS_ENABLED_FUSE = 8192
AMDGPU_INFO_RAS_ENABLED_GFX = 4
AMDGPU_INFO_RAS_ENABLED_HDP = 64
AMDGPU_INFO_RAS_ENABLED_MMHUB = 8
AMDGPU_INFO_RAS_ENABLED_MP0 = 2048
AMDGPU_INFO_RAS_ENABLED_MP1 = 4096
AMDGPU_INFO_RAS_ENABLED_PCIE = 32
AMDGPU_INFO_RAS_ENABLED_SDMA = 2
AMDGPU_INFO_RAS_ENABLED_SEM = 1024
AMDGPU_INFO_RAS_ENABLED_SMN = 512
AMDGPU_INFO_RAS_ENABLED_UMC = 1
AMDGPU_INFO_RAS_ENABLED_XGMI = 128
AMDGPU_INFO_READ_MMR_REG = 0x15
AMDGPU_INFO_SENSOR = 0x1d
AMDGPU_INFO_SENSOR_GFX_MCLK = 2
AMDGPU_INFO_SENSOR_GFX_SCLK = 1
AMDGPU_INFO_SENSOR_GPU_AVG_POWER = 5
AMDGPU_INFO_SENSOR_GPU_INPUT_POWER = 0xc
AMDGPU_INFO_SENSOR_GPU_LOAD = 4
AMDGPU_INFO_SENSOR_GPU_TEMP = 3
AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_MCLK = 0xb
AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_SCLK = 0xa
AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_MCLK = 9
AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_SCLK = 8
AMDGPU_INFO_SENSOR_VDDGFX = 7
AMDGPU_INFO_SENSOR_VDDNB = 6
AMDGPU_INFO_TIMESTAMP = 5
AMDGPU_INFO_UQ_FW_AREAS = 0x24
AMDGPU_INFO_VBIOS = 0x1b
AMDGPU_INFO_VBIOS_IMAGE = 2
AMDGPU_INFO_VBIOS_INFO = 3
AMDGPU_INFO_VBIOS_SIZE = 1
AMDGPU_INFO_VCE_CLOCK_TABLE = 0x1a
AMDGPU_INFO_VIDEO_CAPS = 0x21
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_AV1 = 7
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_COUNT = 8
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_HEVC = 4
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_JPEG = 5
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG2 = 0
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4 = 1
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4_AVC = 3
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VC1 = 2
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VP9 = 6
AMDGPU_INFO_VIDEO_CAPS_DECODE = 0
AMDGPU_INFO_VIDEO_CAPS_ENCODE = 1
AMDGPU_INFO_VIS_VRAM_USAGE = 0x17
AMDGPU_INFO_VRAM_GTT = 0x14
AMDGPU_INFO_VRAM_LOST_COUNTER = 0x1f
AMDGPU_INFO_VRAM_USAGE = 0x10
AMDGPU_SCHED_OP_CONTEXT_PRIORITY_OVERRIDE = 2
AMDGPU_SCHED_OP_PROCESS_PRIORITY_OVERRIDE = 1
AMDGPU_TILING_ARRAY_MODE_MASK = 0xf
AMDGPU_TILING_ARRAY_MODE_SHIFT = 0
AMDGPU_TILING_BANK_HEIGHT_MASK = 3
AMDGPU_TILING_BANK_HEIGHT_SHIFT = 17
AMDGPU_TILING_BANK_WIDTH_MASK = 3
AMDGPU_TILING_BANK_WIDTH_SHIFT = 15
AMDGPU_TILING_DCC_INDEPENDENT_128B_MASK = 1
AMDGPU_TILING_DCC_INDEPENDENT_128B_SHIFT = 44
AMDGPU_TILING_DCC_INDEPENDENT_64B_MASK = 1
AMDGPU_TILING_DCC_INDEPENDENT_64B_SHIFT = 43
AMDGPU_TILING_DCC_OFFSET_256B_MASK = 0xffffff
AMDGPU_TILING_DCC_OFFSET_256B_SHIFT = 5
AMDGPU_TILING_DCC_PITCH_MAX_MASK = 0x3fff
AMDGPU_TILING_DCC_PITCH_MAX_SHIFT = 29
AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_MASK = 0x3f
AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_SHIFT = 8
AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_MASK = 3
AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_SHIFT = 3
AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_MASK = 7
AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_SHIFT = 5
AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_MASK = 1
AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_SHIFT = 14
AMDGPU_TILING_GFX12_SCANOUT_MASK = 1
AMDGPU_TILING_GFX12_SCANOUT_SHIFT = 63
AMDGPU_TILING_GFX12_SWIZZLE_MODE_MASK = 7
AMDGPU_TILING_GFX12_SWIZZLE_MODE_SHIFT = 0
AMDGPU_TILING_MACRO_TILE_ASPECT_MASK = 3
AMDGPU_TILING_MACRO_TILE_ASPECT_SHIFT = 19
AMDGPU_TILING_MICRO_TILE_MODE_MASK = 7
AMDGPU_TILING_MICRO_TILE_MODE_SHIFT = 12
AMDGPU_TILING_NUM_BANKS_MASK = 3
AMDGPU_TILING_NUM_BANKS_SHIFT = 21
AMDGPU_TILING_PIPE_CONFIG_MASK = 0x1f
AMDGPU_TILING_PIPE_CONFIG_SHIFT = 4
AMDGPU_TILING_SCANOUT_MASK = 1
AMDGPU_TILING_SCANOUT_SHIFT = 63
AMDGPU_TILING_SWIZZLE_MODE_MASK = 0x1f
AMDGPU_TILING_SWIZZLE_MODE_SHIFT = 0
AMDGPU_TILING_TILE_SPLIT_MASK = 7
AMDGPU_TILING_TILE_SPLIT_SHIFT = 9
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_HIGH = 3
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_LOW = 1
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_MASK = 3
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_HIGH = 2
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_LOW = 0
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_SHIFT = 0
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_SECURE = 4
AMDGPU_USERQ_OP_CREATE = 1
AMDGPU_USERQ_OP_FREE = 2
AMDGPU_VA_OP_CLEAR = 3
AMDGPU_VA_OP_MAP = 1
AMDGPU_VA_OP_REPLACE = 4
AMDGPU_VA_OP_UNMAP = 2
AMDGPU_VCE_CLOCK_TABLE_ENTRIES = 6
AMDGPU_VMHUB_IDX_MASK = 0xff00
AMDGPU_VMHUB_IDX_SHIFT = 8
AMDGPU_VMHUB_TYPE_GFX = 0
AMDGPU_VMHUB_TYPE_MASK = 0xff
AMDGPU_VMHUB_TYPE_MM0 = 1
AMDGPU_VMHUB_TYPE_MM1 = 2
AMDGPU_VMHUB_TYPE_SHIFT = 0
AMDGPU_VM_DELAY_UPDATE = 1
AMDGPU_VM_MTYPE_CC = 96
AMDGPU_VM_MTYPE_DEFAULT = 0
AMDGPU_VM_MTYPE_MASK = 0x1e0
AMDGPU_VM_MTYPE_NC = 32
AMDGPU_VM_MTYPE_RW = 160
AMDGPU_VM_MTYPE_UC = 128
AMDGPU_VM_MTYPE_WC = 64
AMDGPU_VM_OP_RESERVE_VMID = 1
AMDGPU_VM_OP_UNRESERVE_VMID = 2
AMDGPU_VM_PAGE_EXECUTABLE = 8
AMDGPU_VM_PAGE_NOALLOC = 512
AMDGPU_VM_PAGE_PRT = 16
AMDGPU_VM_PAGE_READABLE = 2
AMDGPU_VM_PAGE_WRITEABLE = 4
AMDGPU_VRAM_TYPE_DDR2 = 2
AMDGPU_VRAM_TYPE_DDR3 = 7
AMDGPU_VRAM_TYPE_DDR4 = 8
AMDGPU_VRAM_TYPE_DDR5 = 10
AMDGPU_VRAM_TYPE_GDDR1 = 1
AMDGPU_VRAM_TYPE_GDDR3 = 3
AMDGPU_VRAM_TYPE_GDDR4 = 4
AMDGPU_VRAM_TYPE_GDDR5 = 5
AMDGPU_VRAM_TYPE_GDDR6 = 9
AMDGPU_VRAM_TYPE_HBM = 6
AMDGPU_VRAM_TYPE_HBM3E = 13
AMDGPU_VRAM_TYPE_HBM4 = 14
AMDGPU_VRAM_TYPE_LPDDR4 = 11
AMDGPU_VRAM_TYPE_LPDDR5 = 12
AMDGPU_VRAM_TYPE_UNKNOWN = 0
AMD_FMT_MOD = 144115188075855872
AMD_FMT_MOD_BANK_XOR_BITS_MASK = 7
AMD_FMT_MOD_BANK_XOR_BITS_SHIFT = 24
AMD_FMT_MOD_DCC_BLOCK_128B = 1
AMD_FMT_MOD_DCC_BLOCK_256B = 2
AMD_FMT_MOD_DCC_BLOCK_64B = 0
AMD_FMT_MOD_DCC_CONSTANT_ENCODE_MASK = 1
AMD_FMT_MOD_DCC_CONSTANT_ENCODE_SHIFT = 20
AMD_FMT_MOD_DCC_INDEPENDENT_128B_MASK = 1
AMD_FMT_MOD_DCC_INDEPENDENT_128B_SHIFT = 17
AMD_FMT_MOD_DCC_INDEPENDENT_64B_MASK = 1
AMD_FMT_MOD_DCC_INDEPENDENT_64B_SHIFT = 16
AMD_FMT_MOD_DCC_MASK = 1
AMD_FMT_MOD_DCC_MAX_COMPRESSED_BLOCK_MASK = 3
AMD_FMT_MOD_DCC_MAX_COMPRESSED_BLOCK_SHIFT = 18
AMD_FMT_MOD_DCC_PIPE_ALIGN_MASK = 1
AMD_FMT_MOD_DCC_PIPE_ALIGN_SHIFT = 15
AMD_FMT_MOD_DCC_RETILE_MASK = 1
AMD_FMT_MOD_DCC_RETILE_SHIFT = 14
AMD_FMT_MOD_DCC_SHIFT = 13
AMD_FMT_MOD_PACKERS_MASK = 7
AMD_FMT_MOD_PACKERS_SHIFT = 27
AMD_FMT_MOD_PIPE_MASK = 7
AMD_FMT_MOD_PIPE_SHIFT = 33
AMD_FMT_MOD_PIPE_XOR_BITS_MASK = 7
AMD_FMT_MOD_PIPE_XOR_BITS_SHIFT = 21
AMD_FMT_MOD_RB_MASK = 7
AMD_FMT_MOD_RB_SHIFT = 30
AMD_FMT_MOD_TILE_GFX11_256K_R_X = 31
AMD_FMT_MOD_TILE_GFX12_256B_2D = 1
AMD_FMT_MOD_TILE_GFX12_256K_2D = 4
AMD_FMT_MOD_TILE_GFX12_4K_2D = 2
AMD_FMT_MOD_TILE_GFX12_64K_2D = 3
AMD_FMT_MOD_TILE_GFX9_4K_D_X = 22
AMD_FMT_MOD_TILE_GFX9_64K_D = 10
AMD_FMT_MOD_TILE_GFX9_64K_D_X = 26
AMD_FMT_MOD_TILE_GFX9_64K_R_X = 27
AMD_FMT_MOD_TILE_GFX9_64K_S = 9
AMD_FMT_MOD_TILE_GFX9_64K_S_X = 25
AMD_FMT_MOD_TILE_MASK = 0x1f
AMD_FMT_MOD_TILE_SHIFT = 8
AMD_FMT_MOD_TILE_VERSION_MASK = 0xff
AMD_FMT_MOD_TILE_VERSION_SHIFT = 0
AMD_FMT_MOD_TILE_VER_GFX10 = 2
AMD_FMT_MOD_TILE_VER_GFX10_RBPLUS = 3
AMD_FMT_MOD_TILE_VER_GFX11 = 4
AMD_FMT_MOD_TILE_VER_GFX12 = 5
AMD_FMT_MOD_TILE_VER_GFX9 = 1
AMLOGIC_FBC_LAYOUT_BASIC = 1
AMLOGIC_FBC_LAYOUT_SCATTER = 2
AMLOGIC_FBC_OPTION_MEM_SAVING = 1
DRM_AMDGPU_BO_LIST = 3
DRM_AMDGPU_CS = 4
DRM_AMDGPU_CTX = 2
DRM_AMDGPU_FENCE_TO_HANDLE = 0x14
DRM_AMDGPU_GEM_CREATE = 0
DRM_AMDGPU_GEM_LIST_HANDLES = 0x19
DRM_AMDGPU_GEM_METADATA = 6
DRM_AMDGPU_GEM_MMAP = 1
DRM_AMDGPU_GEM_OP = 0x10
DRM_AMDGPU_GEM_USERPTR = 0x11
DRM_AMDGPU_GEM_VA = 8
DRM_AMDGPU_GEM_WAIT_IDLE = 7
DRM_AMDGPU_INFO = 5
DRM_AMDGPU_SCHED = 0x15
DRM_AMDGPU_USERQ = 0x16
DRM_AMDGPU_USERQ_SIGNAL = 0x17
DRM_AMDGPU_USERQ_WAIT = 0x18
DRM_AMDGPU_VM = 0x13
DRM_AMDGPU_WAIT_CS = 9
DRM_AMDGPU_WAIT_FENCES = 0x12
DRM_CAP_ADDFB2_MODIFIERS = 0x10
DRM_CAP_ASYNC_PAGE_FLIP = 7
DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP = 0x15
DRM_CAP_CRTC_IN_VBLANK_EVENT = 0x12
DRM_CAP_CURSOR_HEIGHT = 9
DRM_CAP_CURSOR_WIDTH = 8
DRM_CAP_DUMB_BUFFER = 1
DRM_CAP_DUMB_PREFERRED_DEPTH = 3
DRM_CAP_DUMB_PREFER_SHADOW = 4
DRM_CAP_PAGE_FLIP_TARGET = 0x11
DRM_CAP_PRIME = 5
DRM_CAP_SYNCOBJ = 0x13
DRM_CAP_SYNCOBJ_TIMELINE = 0x14
DRM_CAP_TIMESTAMP_MONOTONIC = 6
DRM_CAP_VBLANK_HIGH_CRTC = 2
DRM_CLIENT_CAP_ASPECT_RATIO = 4
DRM_CLIENT_CAP_ATOMIC = 3
DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT = 6
DRM_CLIENT_CAP_PLANE_COLOR_PIPELINE = 7
DRM_CLIENT_CAP_STEREO_3D = 1
DRM_CLIENT_CAP_UNIVERSAL_PLANES = 2
DRM_CLIENT_CAP_WRITEBACK_CONNECTORS = 5
DRM_CLIENT_NAME_MAX_LEN = 64
DRM_CLOEXEC = 524288
DRM_COMMAND_BASE = 0x40
DRM_COMMAND_END = 0xa0
DRM_CONNECTOR_NAME_LEN = 32
DRM_CRTC_SEQUENCE_NEXT_ON_MISS = 2
DRM_CRTC_SEQUENCE_RELATIVE = 1
DRM_DISPLAY_MODE_LEN = 32
DRM_EVENT_CRTC_SEQUENCE = 3
DRM_EVENT_FLIP_COMPLETE = 2
DRM_EVENT_VBLANK = 1
DRM_FORMAT_ABGR1555 = 892420673
DRM_FORMAT_ABGR16161616 = 942948929
DRM_FORMAT_ABGR16161616F = 1211384385
DRM_FORMAT_ABGR2101010 = 808665665
DRM_FORMAT_ABGR32323232F = 1178092097
DRM_FORMAT_ABGR4444 = 842089025
DRM_FORMAT_ABGR8888 = 875708993
DRM_FORMAT_ARGB1555 = 892424769
DRM_FORMAT_ARGB16161616 = 942953025
DRM_FORMAT_ARGB16161616F = 1211388481
DRM_FORMAT_ARGB2101010 = 808669761
DRM_FORMAT_ARGB4444 = 842093121
DRM_FORMAT_ARGB8888 = 875713089
DRM_FORMAT_AVUY8888 = 1498764865
DRM_FORMAT_AXBXGXRX106106106106 = 808534593
DRM_FORMAT_AYUV = 1448433985
DRM_FORMAT_BGR161616 = 942950210
DRM_FORMAT_BGR161616F = 1213351746
DRM_FORMAT_BGR233 = 944916290
DRM_FORMAT_BGR323232F = 1179797314
DRM_FORMAT_BGR565 = 909199170
DRM_FORMAT_BGR565_A8 = 943797570
DRM_FORMAT_BGR888 = 875710274
DRM_FORMAT_BGR888_A8 = 943798338
DRM_FORMAT_BGRA1010102 = 808665410
DRM_FORMAT_BGRA4444 = 842088770
DRM_FORMAT_BGRA5551 = 892420418
DRM_FORMAT_BGRA8888 = 875708738
DRM_FORMAT_BGRX1010102 = 808671298
DRM_FORMAT_BGRX4444 = 842094658
DRM_FORMAT_BGRX5551 = 892426306
DRM_FORMAT_BGRX8888 = 875714626
DRM_FORMAT_BGRX8888_A8 = 943806530
DRM_FORMAT_BIG_ENDIAN = 2147483648
DRM_FORMAT_C1 = 538980675
DRM_FORMAT_C2 = 538980931
DRM_FORMAT_C4 = 538981443
DRM_FORMAT_C8 = 538982467
DRM_FORMAT_D1 = 538980676
DRM_FORMAT_D2 = 538980932
DRM_FORMAT_D4 = 538981444
DRM_FORMAT_D8 = 538982468
DRM_FORMAT_GR1616 = 842224199
DRM_FORMAT_GR1616F = 1210077767
DRM_FORMAT_GR3232F = 1176523335
DRM_FORMAT_GR88 = 943215175
DRM_FORMAT_INVALID = 0
DRM_FORMAT_MOD_ALLWINNER_TILED = 648518346341351425
DRM_FORMAT_MOD_APPLE_GPU_TILED = 864691128455135233
DRM_FORMAT_MOD_APPLE_GPU_TILED_COMPRESSED = 864691128455135234
DRM_FORMAT_MOD_ARM_16X16_BLOCK_U_INTERLEAVED = 580964351930793985
DRM_FORMAT_MOD_ARM_INTERLEAVED_64K = 580964351930793986
DRM_FORMAT_MOD_ARM_TYPE_AFBC = 0
DRM_FORMAT_MOD_ARM_TYPE_AFRC = 2
DRM_FORMAT_MOD_ARM_TYPE_MISC = 1
DRM_FORMAT_MOD_BROADCOM_SAND128 = 504403158265495556
DRM_FORMAT_MOD_BROADCOM_SAND256 = 504403158265495557
DRM_FORMAT_MOD_BROADCOM_SAND32 = 504403158265495554
DRM_FORMAT_MOD_BROADCOM_SAND64 = 504403158265495555
DRM_FORMAT_MOD_BROADCOM_UIF = 504403158265495558
DRM_FORMAT_MOD_BROADCOM_VC4_T_TILED = 504403158265495553
DRM_FORMAT_MOD_GENERIC_16_16_TILE = 288230376151711746
DRM_FORMAT_MOD_INVALID = 72057594037927935
DRM_FORMAT_MOD_LINEAR = 0
DRM_FORMAT_MOD_MTK_16L_32S_TILE = 792633534417207297
DRM_FORMAT_MOD_NONE = 0
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_EIGHT_GOB = 216172782113783827
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_FOUR_GOB = 216172782113783826
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_ONE_GOB = 216172782113783824
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_SIXTEEN_GOB = 216172782113783828
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_THIRTYTWO_GOB = 216172782113783829
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_TWO_GOB = 216172782113783825
DRM_FORMAT_MOD_NVIDIA_TEGRA_TILED = 216172782113783809
DRM_FORMAT_MOD_QCOM_COMPRESSED = 360287970189639681
DRM_FORMAT_MOD_QCOM_TILED2 = 360287970189639682
DRM_FORMAT_MOD_QCOM_TILED3 = 360287970189639683
DRM_FORMAT_MOD_SAMSUNG_16_16_TILE = 288230376151711746
DRM_FORMAT_MOD_SAMSUNG_64_32_TILE = 288230376151711745
DRM_FORMAT_MOD_VENDOR_ALLWINNER = 9
DRM_FORMAT_MOD_VENDOR_AMD = 2
DRM_FORMAT_MOD_VENDOR_AMLOGIC = 0xa
DRM_FORMAT_MOD_VENDOR_APPLE = 0xc
DRM_FORMAT_MOD_VENDOR_ARM = 8
DRM_FORMAT_MOD_VENDOR_BROADCOM = 7
DRM_FORMAT_MOD_VENDOR_INTEL = 1
DRM_FORMAT_MOD_VENDOR_MTK = 0xb
DRM_FORMAT_MOD_VENDOR_NONE = 0
DRM_FORMAT_MOD_VENDOR_NVIDIA = 3
DRM_FORMAT_MOD_VENDOR_QCOM = 5
DRM_FORMAT_MOD_VENDOR_SAMSUNG = 4
DRM_FORMAT_MOD_VENDOR_VIVANTE = 6
DRM_FORMAT_MOD_VIVANTE_SPLIT_SUPER_TILED = 432345564227567620
DRM_FORMAT_MOD_VIVANTE_SPLIT_TILED = 432345564227567619
DRM_FORMAT_MOD_VIVANTE_SUPER_TILED = 432345564227567618
DRM_FORMAT_MOD_VIVANTE_TILED = 432345564227567617
DRM_FORMAT_NV12 = 842094158
DRM_FORMAT_NV15 = 892425806
DRM_FORMAT_NV16 = 909203022
DRM_FORMAT_NV20 = 808605262
DRM_FORMAT_NV21 = 825382478
DRM_FORMAT_NV24 = 875714126
DRM_FORMAT_NV30 = 808670798
DRM_FORMAT_NV42 = 842290766
DRM_FORMAT_NV61 = 825644622
DRM_FORMAT_P010 = 808530000
DRM_FORMAT_P012 = 842084432
DRM_FORMAT_P016 = 909193296
DRM_FORMAT_P030 = 808661072
DRM_FORMAT_P210 = 808530512
DRM_FORMAT_P230 = 808661584
DRM_FORMAT_Q401 = 825242705
DRM_FORMAT_Q410 = 808531025
DRM_FORMAT_R1 = 538980690
DRM_FORMAT_R10 = 540029266
DRM_FORMAT_R12 = 540160338
DRM_FORMAT_R16 = 540422482
DRM_FORMAT_R16F = 1210064978
DRM_FORMAT_R2 = 538980946
DRM_FORMAT_R32F = 1176510546
DRM_FORMAT_R4 = 538981458
DRM_FORMAT_R8 = 538982482
DRM_FORMAT_RESERVED = 72057594037927935
DRM_FORMAT_RG1616 = 842221394
DRM_FORMAT_RG88 = 943212370
DRM_FORMAT_RGB161616 = 942950226
DRM_FORMAT_RGB332 = 943867730
DRM_FORMAT_RGB565 = 909199186
DRM_FORMAT_RGB565_A8 = 943797586
DRM_FORMAT_RGB888 = 875710290
DRM_FORMAT_RGB888_A8 = 943798354
DRM_FORMAT_RGBA1010102 = 808665426
DRM_FORMAT_RGBA4444 = 842088786
DRM_FORMAT_RGBA5551 = 892420434
DRM_FORMAT_RGBA8888 = 875708754
DRM_FORMAT_RGBX1010102 = 808671314
DRM_FORMAT_RGBX4444 = 842094674
DRM_FORMAT_RGBX5551 = 892426322
DRM_FORMAT_RGBX8888 = 875714642
DRM_FORMAT_RGBX8888_A8 = 943806546
DRM_FORMAT_S010 = 808530003
DRM_FORMAT_S012 = 842084435
DRM_FORMAT_S016 = 909193299
DRM_FORMAT_S210 = 808530515
DRM_FORMAT_S212 = 842084947
DRM_FORMAT_S216 = 909193811
DRM_FORMAT_S410 = 808531027
DRM_FORMAT_S412 = 842085459
DRM_FORMAT_S416 = 909194323
DRM_FORMAT_T430 = 808662100
DRM_FORMAT_UYVY = 1498831189
DRM_FORMAT_VUY101010 = 808670550
DRM_FORMAT_VUY888 = 875713878
DRM_FORMAT_VYUY = 1498765654
DRM_FORMAT_X0L0 = 810299480
DRM_FORMAT_X0L2 = 843853912
DRM_FORMAT_XBGR1555 = 892420696
DRM_FORMAT_XBGR16161616 = 942948952
DRM_FORMAT_XBGR16161616F = 1211384408
DRM_FORMAT_XBGR2101010 = 808665688
DRM_FORMAT_XBGR4444 = 842089048
DRM_FORMAT_XBGR8888 = 875709016
DRM_FORMAT_XBGR8888_A8 = 943800920
DRM_FORMAT_XRGB1555 = 892424792
DRM_FORMAT_XRGB16161616 = 942953048
DRM_FORMAT_XRGB16161616F = 1211388504
DRM_FORMAT_XRGB2101010 = 808669784
DRM_FORMAT_XRGB4444 = 842093144
DRM_FORMAT_XRGB8888 = 875713112
DRM_FORMAT_XRGB8888_A8 = 943805016
DRM_FORMAT_XVUY2101010 = 808671576
DRM_FORMAT_XVUY8888 = 1498764888
DRM_FORMAT_XVYU12_16161616 = 909334104
DRM_FORMAT_XVYU16161616 = 942954072
DRM_FORMAT_XVYU2101010 = 808670808
DRM_FORMAT_XYUV8888 = 1448434008
DRM_FORMAT_XYYY2101010 = 876695641
DRM_FORMAT_Y0L0 = 810299481
DRM_FORMAT_Y0L2 = 843853913
DRM_FORMAT_Y210 = 808530521
DRM_FORMAT_Y212 = 842084953
DRM_FORMAT_Y216 = 909193817
DRM_FORMAT_Y410 = 808531033
DRM_FORMAT_Y412 = 842085465
DRM_FORMAT_Y416 = 909194329
DRM_FORMAT_Y8 = 1497715271
DRM_FORMAT_YUV410 = 961959257
DRM_FORMAT_YUV411 = 825316697
DRM_FORMAT_YUV420 = 842093913
DRM_FORMAT_YUV420_10BIT = 808539481
DRM_FORMAT_YUV420_8BIT = 942691673
DRM_FORMAT_YUV422 = 909202777
DRM_FORMAT_YUV444 = 875713881
DRM_FORMAT_YUYV = 1448695129
DRM_FORMAT_YVU410 = 961893977
DRM_FORMAT_YVU411 = 825316953
DRM_FORMAT_YVU420 = 842094169
DRM_FORMAT_YVU422 = 909203033
DRM_FORMAT_YVU444 = 875714137
DRM_FORMAT_YVYU = 1431918169
DRM_IOCTL_BASE = 100
DRM_MAX_ORDER = 22
DRM_MIN_ORDER = 5
DRM_MODE_ATOMIC_ALLOW_MODESET = 0x400
DRM_MODE_ATOMIC_FLAGS = 1795
DRM_MODE_ATOMIC_NONBLOCK = 0x200
DRM_MODE_ATOMIC_TEST_ONLY = 0x100
DRM_MODE_CONNECTOR_9PinDIN = 9
DRM_MODE_CONNECTOR_Component = 8
DRM_MODE_CONNECTOR_Composite = 5
DRM_MODE_CONNECTOR_DPI = 17
DRM_MODE_CONNECTOR_DSI = 16
DRM_MODE_CONNECTOR_DVIA = 4
DRM_MODE_CONNECTOR_DVID = 3
DRM_MODE_CONNECTOR_DVII = 2
DRM_MODE_CONNECTOR_DisplayPort = 10
DRM_MODE_CONNECTOR_HDMIA = 11
DRM_MODE_CONNECTOR_HDMIB = 12
DRM_MODE_CONNECTOR_LVDS = 7
DRM_MODE_CONNECTOR_SPI = 19
DRM_MODE_CONNECTOR_SVIDEO = 6
DRM_MODE_CONNECTOR_TV = 13
DRM_MODE_CONNECTOR_USB = 20
DRM_MODE_CONNECTOR_Unknown = 0
DRM_MODE_CONNECTOR_VGA = 1
DRM_MODE_CONNECTOR_VIRTUAL = 15
DRM_MODE_CONNECTOR_WRITEBACK = 18
DRM_MODE_CONNECTOR_eDP = 14
DRM_MODE_CONTENT_PROTECTION_DESIRED = 1
DRM_MODE_CONTENT_PROTECTION_ENABLED = 2
DRM_MODE_CONTENT_PROTECTION_UNDESIRED = 0
DRM_MODE_CONTENT_TYPE_CINEMA = 3
DRM_MODE_CONTENT_TYPE_GAME = 4
DRM_MODE_CONTENT_TYPE_GRAPHICS = 1
DRM_MODE_CONTENT_TYPE_NO_DATA = 0
DRM_MODE_CONTENT_TYPE_PHOTO = 2
DRM_MODE_CURSOR_BO = 1
DRM_MODE_CURSOR_FLAGS = 3
DRM_MODE_CURSOR_MOVE = 2
DRM_MODE_DIRTY_ANNOTATE = 2
DRM_MODE_DIRTY_OFF = 0
DRM_MODE_DIRTY_ON = 1
DRM_MODE_DITHERING_AUTO = 2
DRM_MODE_DITHERING_OFF = 0
DRM_MODE_DITHERING_ON = 1
DRM_MODE_DPMS_OFF = 3
DRM_MODE_DPMS_ON = 0
DRM_MODE_DPMS_STANDBY = 1
DRM_MODE_DPMS_SUSPEND = 2
DRM_MODE_ENCODER_DAC = 1
DRM_MODE_ENCODER_DPI = 8
DRM_MODE_ENCODER_DPMST = 7
DRM_MODE_ENCODER_DSI = 6
DRM_MODE_ENCODER_LVDS = 3
DRM_MODE_ENCODER_NONE = 0
DRM_MODE_ENCODER_TMDS = 2
DRM_MODE_ENCODER_TVDAC = 4
DRM_MODE_ENCODER_VIRTUAL = 5
DRM_MODE_FB_DIRTY_ANNOTATE_COPY = 1
DRM_MODE_FB_DIRTY_ANNOTATE_FILL = 2
DRM_MODE_FB_DIRTY_FLAGS = 3
DRM_MODE_FB_DIRTY_MAX_CLIPS = 256
DRM_MODE_FB_INTERLACED = 1
DRM_MODE_FB_MODIFIERS = 2
DRM_MODE_FLAG_3D_FIELD_ALTERNATIVE = 32768
DRM_MODE_FLAG_3D_FRAME_PACKING = 16384
DRM_MODE_FLAG_3D_LINE_ALTERNATIVE = 49152
DRM_MODE_FLAG_3D_L_DEPTH = 81920
DRM_MODE_FLAG_3D_L_DEPTH_GFX_GFX_DEPTH = 98304
DRM_MODE_FLAG_3D_MASK = 0x7c000
DRM_MODE_FLAG_3D_NONE = 0
DRM_MODE_FLAG_3D_SIDE_BY_SIDE_FULL = 65536
DRM_MODE_FLAG_3D_SIDE_BY_SIDE_HALF = 131072
DRM_MODE_FLAG_3D_TOP_AND_BOTTOM = 114688
DRM_MODE_FLAG_ALL = 521215
DRM_MODE_FLAG_BCAST = 1024
DRM_MODE_FLAG_CLKDIV2 = 8192
DRM_MODE_FLAG_CSYNC = 64
DRM_MODE_FLAG_DBLCLK = 4096
DRM_MODE_FLAG_DBLSCAN = 32
DRM_MODE_FLAG_HSKEW = 512
DRM_MODE_FLAG_INTERLACE = 16
DRM_MODE_FLAG_NCSYNC = 256
DRM_MODE_FLAG_NHSYNC = 2
DRM_MODE_FLAG_NVSYNC = 8
DRM_MODE_FLAG_PCSYNC = 128
DRM_MODE_FLAG_PHSYNC = 1
DRM_MODE_FLAG_PIC_AR_16_9 = 1048576
DRM_MODE_FLAG_PIC_AR_256_135 = 2097152
DRM_MODE_FLAG_PIC_AR_4_3 = 524288
DRM_MODE_FLAG_PIC_AR_64_27 = 1572864
DRM_MODE_FLAG_PIC_AR_MASK = 0x780000
DRM_MODE_FLAG_PIC_AR_NONE = 0
DRM_MODE_FLAG_PIXMUX = 2048
DRM_MODE_FLAG_PVSYNC = 4
DRM_MODE_LINK_STATUS_BAD = 1
DRM_MODE_LINK_STATUS_GOOD = 0
DRM_MODE_OBJECT_ANY = 0
DRM_MODE_OBJECT_BLOB = 0xbbbbbbbb
DRM_MODE_OBJECT_COLOROP = 0xfafafafa
DRM_MODE_OBJECT_CONNECTOR = 0xc0c0c0c0
DRM_MODE_OBJECT_CRTC = 0xcccccccc
DRM_MODE_OBJECT_ENCODER = 0xe0e0e0e0
DRM_MODE_OBJECT_FB = 0xfbfbfbfb
DRM_MODE_OBJECT_MODE = 0xdededede
DRM_MODE_OBJECT_PLANE = 0xeeeeeeee
DRM_MODE_OBJECT_PROPERTY = 0xb0b0b0b0
DRM_MODE_PAGE_FLIP_ASYNC = 2
DRM_MODE_PAGE_FLIP_EVENT = 1
DRM_MODE_PAGE_FLIP_FLAGS = 15
DRM_MODE_PAGE_FLIP_TARGET = 12
DRM_MODE_PAGE_FLIP_TARGET_ABSOLUTE = 4
DRM_MODE_PAGE_FLIP_TARGET_RELATIVE = 8
DRM_MODE_PANEL_TYPE_OLED = 1
DRM_MODE_PANEL_TYPE_UNKNOWN = 0
DRM_MODE_PICTURE_ASPECT_16_9 = 2
DRM_MODE_PICTURE_ASPECT_256_135 = 4
DRM_MODE_PICTURE_ASPECT_4_3 = 1
DRM_MODE_PICTURE_ASPECT_64_27 = 3
DRM_MODE_PICTURE_ASPECT_NONE = 0
DRM_MODE_PRESENT_BOTTOM_FIELD = 2
DRM_MODE_PRESENT_TOP_FIELD = 1
DRM_MODE_PROP_ATOMIC = 0x80000000
DRM_MODE_PROP_BITMASK = 32
DRM_MODE_PROP_BLOB = 16
DRM_MODE_PROP_ENUM = 8
DRM_MODE_PROP_EXTENDED_TYPE = 0xffc0
DRM_MODE_PROP_IMMUTABLE = 4
DRM_MODE_PROP_LEGACY_TYPE = 58
DRM_MODE_PROP_OBJECT = 64
DRM_MODE_PROP_PENDING = 1
DRM_MODE_PROP_RANGE = 2
DRM_MODE_PROP_SIGNED_RANGE = 128
DRM_MODE_REFLECT_MASK = 48
DRM_MODE_REFLECT_X = 16
DRM_MODE_REFLECT_Y = 32
DRM_MODE_ROTATE_0 = 1
DRM_MODE_ROTATE_180 = 4
DRM_MODE_ROTATE_270 = 8
DRM_MODE_ROTATE_90 = 2
DRM_MODE_ROTATE_MASK = 15
DRM_MODE_SCALE_ASPECT = 3
DRM_MODE_SCALE_CENTER = 2
DRM_MODE_SCALE_FULLSCREEN = 1
DRM_MODE_SCALE_NONE = 0
DRM_MODE_TYPE_ALL = 104
DRM_MODE_TYPE_BUILTIN = 1
DRM_MODE_TYPE_CLOCK_C = 3
DRM_MODE_TYPE_CRTC_C = 5
DRM_MODE_TYPE_DEFAULT = 16
DRM_MODE_TYPE_DRIVER = 64
DRM_MODE_TYPE_PREFERRED = 8
DRM_MODE_TYPE_USERDEF = 32
DRM_NAME = 'drm'
DRM_PRIME_CAP_EXPORT = 2
DRM_PRIME_CAP_IMPORT = 1
DRM_PROP_NAME_LEN = 32
DRM_RAM_PERCENT = 10
DRM_RDWR = 2
DRM_SYNCOBJ_CREATE_SIGNALED = 1
DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE = 1
DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE = 2
DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE = 1
DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE = 2
DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED = 1
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL = 1
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE = 4
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE = 8
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT = 2
FORMAT_BLOB_CURRENT = 1
I915_FORMAT_MOD_4_TILED = 72057594037927945
I915_FORMAT_MOD_4_TILED_BMG_CCS = 72057594037927953
I915_FORMAT_MOD_4_TILED_DG2_MC_CCS = 72057594037927947
I915_FORMAT_MOD_4_TILED_DG2_RC_CCS = 72057594037927946
I915_FORMAT_MOD_4_TILED_DG2_RC_CCS_CC = 72057594037927948
I915_FORMAT_MOD_4_TILED_LNL_CCS = 72057594037927952
I915_FORMAT_MOD_4_TILED_MTL_MC_CCS = 72057594037927950
I915_FORMAT_MOD_4_TILED_MTL_RC_CCS = 72057594037927949
I915_FORMAT_MOD_4_TILED_MTL_RC_CCS_CC = 72057594037927951
I915_FORMAT_MOD_X_TILED = 72057594037927937
I915_FORMAT_MOD_Y_TILED = 72057594037927938
I915_FORMAT_MOD_Y_TILED_CCS = 72057594037927940
I915_FORMAT_MOD_Y_TILED_GEN12_MC_CCS = 72057594037927943
I915_FORMAT_MOD_Y_TILED_GEN12_RC_CCS = 72057594037927942
I915_FORMAT_MOD_Y_TILED_GEN12_RC_CCS_CC = 72057594037927944
I915_FORMAT_MOD_Yf_TILED = 72057594037927939
I915_FORMAT_MOD_Yf_TILED_CCS = 72057594037927941
MTK_FMT_MOD_10BIT_LAYOUT_LSBRASTER = 0x20000
MTK_FMT_MOD_10BIT_LAYOUT_LSBTILED = 0x10000
MTK_FMT_MOD_10BIT_LAYOUT_MASK = 0xf0000
MTK_FMT_MOD_10BIT_LAYOUT_PACKED = 0
MTK_FMT_MOD_COMPRESS_MASK = 0xf00
MTK_FMT_MOD_COMPRESS_NONE = 0
MTK_FMT_MOD_COMPRESS_V1 = 0x100
MTK_FMT_MOD_TILE_16L32S = 1
MTK_FMT_MOD_TILE_MASK = 0xf
MTK_FMT_MOD_TILE_NONE = 0
VIVANTE_MOD_COMP_DEC400 = 4503599627370496
VIVANTE_MOD_COMP_MASK = 0xf0000000000000
VIVANTE_MOD_EXT_MASK = 71776119061217280
VIVANTE_MOD_TS_128_4 = 844424930131968
VIVANTE_MOD_TS_256_4 = 1125899906842624
VIVANTE_MOD_TS_64_2 = 562949953421312
VIVANTE_MOD_TS_64_4 = 281474976710656
VIVANTE_MOD_TS_MASK = 0xf000000000000
_DRM_LOCK_CONT = 0x40000000
_DRM_LOCK_HELD = 0x80000000
_DRM_POST_MODESET = 2
_DRM_PRE_MODESET = 1
_DRM_VBLANK_FLAGS_MASK = 1946157056
_DRM_VBLANK_HIGH_CRTC_SHIFT = 1
_DRM_VBLANK_TYPES_MASK = 1
__fourcc_mod_amlogic_layout_mask = 0xff
__fourcc_mod_amlogic_options_mask = 0xff
__fourcc_mod_amlogic_options_shift = 8
__fourcc_mod_broadcom_param_bits = 48
__fourcc_mod_broadcom_param_shift = 8
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
    target='x86_64-linux-gnu',
    targets=_targets,
)
