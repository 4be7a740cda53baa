"""DRM and its amdgpu driver: drm/drm.h, drm/drm_mode.h, drm/drm_fourcc.h, drm/amdgpu_drm.h. Types for editors and mypy. Made by `autogen regen amdgpu_drm` from headers/amdgpu_drm.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class drm_clip_rect(_c.Structure):
    x1: _b.int
    y1: _b.int
    x2: _b.int
    y2: _b.int
    def __init__(__self, x1: _b.int = ..., y1: _b.int = ..., x2: _b.int = ..., y2: _b.int = ...) -> None: ...

class drm_drawable_info(_c.Structure):
    num_rects: _b.int
    rects: _c._Pointer[drm_clip_rect]
    def __init__(__self, num_rects: _b.int = ..., rects: _c._Pointer[drm_clip_rect] = ...) -> None: ...

class drm_tex_region(_c.Structure):
    next: _b.int
    prev: _b.int
    in_use: _b.int
    padding: _b.int
    age: _b.int
    def __init__(__self, next: _b.int = ..., prev: _b.int = ..., in_use: _b.int = ..., padding: _b.int = ..., age: _b.int = ...) -> None: ...

class drm_hw_lock(_c.Structure):
    lock: _b.int
    padding: _b.bytes
    def __init__(__self, lock: _b.int = ..., padding: _b.bytes = ...) -> None: ...

class drm_version(_c.Structure):
    version_major: _b.int
    version_minor: _b.int
    version_patchlevel: _b.int
    name_len: _b.int
    name: _c._Pointer[_c.c_char]
    date_len: _b.int
    date: _c._Pointer[_c.c_char]
    desc_len: _b.int
    desc: _c._Pointer[_c.c_char]
    def __init__(__self, version_major: _b.int = ..., version_minor: _b.int = ..., version_patchlevel: _b.int = ..., name_len: _b.int = ..., name: _c._Pointer[_c.c_char] = ..., date_len: _b.int = ..., date: _c._Pointer[_c.c_char] = ..., desc_len: _b.int = ..., desc: _c._Pointer[_c.c_char] = ...) -> None: ...

class drm_unique(_c.Structure):
    unique_len: _b.int
    unique: _c._Pointer[_c.c_char]
    def __init__(__self, unique_len: _b.int = ..., unique: _c._Pointer[_c.c_char] = ...) -> None: ...

class drm_list(_c.Structure):
    count: _b.int
    version: _c._Pointer[drm_version]
    def __init__(__self, count: _b.int = ..., version: _c._Pointer[drm_version] = ...) -> None: ...

class drm_block(_c.Structure):
    unused: _b.int
    def __init__(__self, unused: _b.int = ...) -> None: ...

class drm_control(_c.Structure):
    func: _b.int
    irq: _b.int
    def __init__(__self, func: _b.int = ..., irq: _b.int = ...) -> None: ...

class drm_ctx_priv_map(_c.Structure):
    ctx_id: _b.int
    handle: _b.int | None
    def __init__(__self, ctx_id: _b.int = ..., handle: _b.int | None = ...) -> None: ...

class drm_map(_c.Structure):
    offset: _b.int
    size: _b.int
    type: _b.int
    flags: _b.int
    handle: _b.int | None
    mtrr: _b.int
    def __init__(__self, offset: _b.int = ..., size: _b.int = ..., type: _b.int = ..., flags: _b.int = ..., handle: _b.int | None = ..., mtrr: _b.int = ...) -> None: ...

class drm_client(_c.Structure):
    idx: _b.int
    auth: _b.int
    pid: _b.int
    uid: _b.int
    magic: _b.int
    iocs: _b.int
    def __init__(__self, idx: _b.int = ..., auth: _b.int = ..., pid: _b.int = ..., uid: _b.int = ..., magic: _b.int = ..., iocs: _b.int = ...) -> None: ...

class drm_stats(_c.Structure):
    count: _b.int
    data: _c.Array[drm_stats_data]
    def __init__(__self, count: _b.int = ..., data: _c.Array[drm_stats_data] = ...) -> None: ...

class drm_stats_data(_c.Structure):
    value: _b.int
    type: _b.int
    def __init__(__self, value: _b.int = ..., type: _b.int = ...) -> None: ...

class drm_lock(_c.Structure):
    context: _b.int
    flags: _b.int
    def __init__(__self, context: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_buf_desc(_c.Structure):
    count: _b.int
    size: _b.int
    low_mark: _b.int
    high_mark: _b.int
    flags: _b.int
    agp_start: _b.int
    def __init__(__self, count: _b.int = ..., size: _b.int = ..., low_mark: _b.int = ..., high_mark: _b.int = ..., flags: _b.int = ..., agp_start: _b.int = ...) -> None: ...

class drm_buf_info(_c.Structure):
    count: _b.int
    list: _c._Pointer[drm_buf_desc]
    def __init__(__self, count: _b.int = ..., list: _c._Pointer[drm_buf_desc] = ...) -> None: ...

class drm_buf_free(_c.Structure):
    count: _b.int
    list: _c._Pointer[_c.c_int]
    def __init__(__self, count: _b.int = ..., list: _c._Pointer[_c.c_int] = ...) -> None: ...

class drm_buf_pub(_c.Structure):
    idx: _b.int
    total: _b.int
    used: _b.int
    address: _b.int | None
    def __init__(__self, idx: _b.int = ..., total: _b.int = ..., used: _b.int = ..., address: _b.int | None = ...) -> None: ...

class drm_buf_map(_c.Structure):
    count: _b.int
    virtual: _b.int | None
    list: _c._Pointer[drm_buf_pub]
    def __init__(__self, count: _b.int = ..., virtual: _b.int | None = ..., list: _c._Pointer[drm_buf_pub] = ...) -> None: ...

class drm_dma(_c.Structure):
    context: _b.int
    send_count: _b.int
    send_indices: _c._Pointer[_c.c_int]
    send_sizes: _c._Pointer[_c.c_int]
    flags: _b.int
    request_count: _b.int
    request_size: _b.int
    request_indices: _c._Pointer[_c.c_int]
    request_sizes: _c._Pointer[_c.c_int]
    granted_count: _b.int
    def __init__(__self, context: _b.int = ..., send_count: _b.int = ..., send_indices: _c._Pointer[_c.c_int] = ..., send_sizes: _c._Pointer[_c.c_int] = ..., flags: _b.int = ..., request_count: _b.int = ..., request_size: _b.int = ..., request_indices: _c._Pointer[_c.c_int] = ..., request_sizes: _c._Pointer[_c.c_int] = ..., granted_count: _b.int = ...) -> None: ...

class drm_ctx(_c.Structure):
    handle: _b.int
    flags: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_ctx_res(_c.Structure):
    count: _b.int
    contexts: _c._Pointer[drm_ctx]
    def __init__(__self, count: _b.int = ..., contexts: _c._Pointer[drm_ctx] = ...) -> None: ...

class drm_draw(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class drm_update_draw(_c.Structure):
    handle: _b.int
    type: _b.int
    num: _b.int
    data: _b.int
    def __init__(__self, handle: _b.int = ..., type: _b.int = ..., num: _b.int = ..., data: _b.int = ...) -> None: ...

class drm_auth(_c.Structure):
    magic: _b.int
    def __init__(__self, magic: _b.int = ...) -> None: ...

class drm_irq_busid(_c.Structure):
    irq: _b.int
    busnum: _b.int
    devnum: _b.int
    funcnum: _b.int
    def __init__(__self, irq: _b.int = ..., busnum: _b.int = ..., devnum: _b.int = ..., funcnum: _b.int = ...) -> None: ...

class drm_wait_vblank_request(_c.Structure):
    type: _b.int
    sequence: _b.int
    signal: _b.int
    def __init__(__self, type: _b.int = ..., sequence: _b.int = ..., signal: _b.int = ...) -> None: ...

class drm_wait_vblank_reply(_c.Structure):
    type: _b.int
    sequence: _b.int
    tval_sec: _b.int
    tval_usec: _b.int
    def __init__(__self, type: _b.int = ..., sequence: _b.int = ..., tval_sec: _b.int = ..., tval_usec: _b.int = ...) -> None: ...

class drm_wait_vblank(_c.Union):
    request: drm_wait_vblank_request
    reply: drm_wait_vblank_reply
    def __init__(__self, request: drm_wait_vblank_request = ..., reply: drm_wait_vblank_reply = ...) -> None: ...

class drm_modeset_ctl(_c.Structure):
    crtc: _b.int
    cmd: _b.int
    def __init__(__self, crtc: _b.int = ..., cmd: _b.int = ...) -> None: ...

class drm_agp_mode(_c.Structure):
    mode: _b.int
    def __init__(__self, mode: _b.int = ...) -> None: ...

class drm_agp_buffer(_c.Structure):
    size: _b.int
    handle: _b.int
    type: _b.int
    physical: _b.int
    def __init__(__self, size: _b.int = ..., handle: _b.int = ..., type: _b.int = ..., physical: _b.int = ...) -> None: ...

class drm_agp_binding(_c.Structure):
    handle: _b.int
    offset: _b.int
    def __init__(__self, handle: _b.int = ..., offset: _b.int = ...) -> None: ...

class drm_agp_info(_c.Structure):
    agp_version_major: _b.int
    agp_version_minor: _b.int
    mode: _b.int
    aperture_base: _b.int
    aperture_size: _b.int
    memory_allowed: _b.int
    memory_used: _b.int
    id_vendor: _b.int
    id_device: _b.int
    def __init__(__self, agp_version_major: _b.int = ..., agp_version_minor: _b.int = ..., mode: _b.int = ..., aperture_base: _b.int = ..., aperture_size: _b.int = ..., memory_allowed: _b.int = ..., memory_used: _b.int = ..., id_vendor: _b.int = ..., id_device: _b.int = ...) -> None: ...

class drm_scatter_gather(_c.Structure):
    size: _b.int
    handle: _b.int
    def __init__(__self, size: _b.int = ..., handle: _b.int = ...) -> None: ...

class drm_set_version(_c.Structure):
    drm_di_major: _b.int
    drm_di_minor: _b.int
    drm_dd_major: _b.int
    drm_dd_minor: _b.int
    def __init__(__self, drm_di_major: _b.int = ..., drm_di_minor: _b.int = ..., drm_dd_major: _b.int = ..., drm_dd_minor: _b.int = ...) -> None: ...

class drm_gem_close(_c.Structure):
    handle: _b.int
    pad: _b.int
    def __init__(__self, handle: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_gem_flink(_c.Structure):
    handle: _b.int
    name: _b.int
    def __init__(__self, handle: _b.int = ..., name: _b.int = ...) -> None: ...

class drm_gem_open(_c.Structure):
    name: _b.int
    handle: _b.int
    size: _b.int
    def __init__(__self, name: _b.int = ..., handle: _b.int = ..., size: _b.int = ...) -> None: ...

class drm_gem_change_handle(_c.Structure):
    handle: _b.int
    new_handle: _b.int
    def __init__(__self, handle: _b.int = ..., new_handle: _b.int = ...) -> None: ...

class drm_get_cap(_c.Structure):
    capability: _b.int
    value: _b.int
    def __init__(__self, capability: _b.int = ..., value: _b.int = ...) -> None: ...

class drm_set_client_cap(_c.Structure):
    capability: _b.int
    value: _b.int
    def __init__(__self, capability: _b.int = ..., value: _b.int = ...) -> None: ...

class drm_prime_handle(_c.Structure):
    handle: _b.int
    flags: _b.int
    fd: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ..., fd: _b.int = ...) -> None: ...

class drm_syncobj_create(_c.Structure):
    handle: _b.int
    flags: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_syncobj_destroy(_c.Structure):
    handle: _b.int
    pad: _b.int
    def __init__(__self, handle: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_syncobj_handle(_c.Structure):
    handle: _b.int
    flags: _b.int
    fd: _b.int
    pad: _b.int
    point: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ..., fd: _b.int = ..., pad: _b.int = ..., point: _b.int = ...) -> None: ...

class drm_syncobj_transfer(_c.Structure):
    src_handle: _b.int
    dst_handle: _b.int
    src_point: _b.int
    dst_point: _b.int
    flags: _b.int
    pad: _b.int
    def __init__(__self, src_handle: _b.int = ..., dst_handle: _b.int = ..., src_point: _b.int = ..., dst_point: _b.int = ..., flags: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_syncobj_wait(_c.Structure):
    handles: _b.int
    timeout_nsec: _b.int
    count_handles: _b.int
    flags: _b.int
    first_signaled: _b.int
    pad: _b.int
    deadline_nsec: _b.int
    def __init__(__self, handles: _b.int = ..., timeout_nsec: _b.int = ..., count_handles: _b.int = ..., flags: _b.int = ..., first_signaled: _b.int = ..., pad: _b.int = ..., deadline_nsec: _b.int = ...) -> None: ...

class drm_syncobj_timeline_wait(_c.Structure):
    handles: _b.int
    points: _b.int
    timeout_nsec: _b.int
    count_handles: _b.int
    flags: _b.int
    first_signaled: _b.int
    pad: _b.int
    deadline_nsec: _b.int
    def __init__(__self, handles: _b.int = ..., points: _b.int = ..., timeout_nsec: _b.int = ..., count_handles: _b.int = ..., flags: _b.int = ..., first_signaled: _b.int = ..., pad: _b.int = ..., deadline_nsec: _b.int = ...) -> None: ...

class drm_syncobj_eventfd(_c.Structure):
    handle: _b.int
    flags: _b.int
    point: _b.int
    fd: _b.int
    pad: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ..., point: _b.int = ..., fd: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_syncobj_array(_c.Structure):
    handles: _b.int
    count_handles: _b.int
    pad: _b.int
    def __init__(__self, handles: _b.int = ..., count_handles: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_syncobj_timeline_array(_c.Structure):
    handles: _b.int
    points: _b.int
    count_handles: _b.int
    flags: _b.int
    def __init__(__self, handles: _b.int = ..., points: _b.int = ..., count_handles: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_crtc_get_sequence(_c.Structure):
    crtc_id: _b.int
    active: _b.int
    sequence: _b.int
    sequence_ns: _b.int
    def __init__(__self, crtc_id: _b.int = ..., active: _b.int = ..., sequence: _b.int = ..., sequence_ns: _b.int = ...) -> None: ...

class drm_crtc_queue_sequence(_c.Structure):
    crtc_id: _b.int
    flags: _b.int
    sequence: _b.int
    user_data: _b.int
    def __init__(__self, crtc_id: _b.int = ..., flags: _b.int = ..., sequence: _b.int = ..., user_data: _b.int = ...) -> None: ...

class drm_set_client_name(_c.Structure):
    name_len: _b.int
    name: _b.int
    def __init__(__self, name_len: _b.int = ..., name: _b.int = ...) -> None: ...

class drm_event(_c.Structure):
    type: _b.int
    length: _b.int
    def __init__(__self, type: _b.int = ..., length: _b.int = ...) -> None: ...

class drm_event_vblank(_c.Structure):
    base: drm_event
    user_data: _b.int
    tv_sec: _b.int
    tv_usec: _b.int
    sequence: _b.int
    crtc_id: _b.int
    def __init__(__self, base: drm_event = ..., user_data: _b.int = ..., tv_sec: _b.int = ..., tv_usec: _b.int = ..., sequence: _b.int = ..., crtc_id: _b.int = ...) -> None: ...

class drm_event_crtc_sequence(_c.Structure):
    base: drm_event
    user_data: _b.int
    time_ns: _b.int
    sequence: _b.int
    def __init__(__self, base: drm_event = ..., user_data: _b.int = ..., time_ns: _b.int = ..., sequence: _b.int = ...) -> None: ...

class drm_mode_modeinfo(_c.Structure):
    clock: _b.int
    hdisplay: _b.int
    hsync_start: _b.int
    hsync_end: _b.int
    htotal: _b.int
    hskew: _b.int
    vdisplay: _b.int
    vsync_start: _b.int
    vsync_end: _b.int
    vtotal: _b.int
    vscan: _b.int
    vrefresh: _b.int
    flags: _b.int
    type: _b.int
    name: _b.bytes
    def __init__(__self, clock: _b.int = ..., hdisplay: _b.int = ..., hsync_start: _b.int = ..., hsync_end: _b.int = ..., htotal: _b.int = ..., hskew: _b.int = ..., vdisplay: _b.int = ..., vsync_start: _b.int = ..., vsync_end: _b.int = ..., vtotal: _b.int = ..., vscan: _b.int = ..., vrefresh: _b.int = ..., flags: _b.int = ..., type: _b.int = ..., name: _b.bytes = ...) -> None: ...

class drm_mode_card_res(_c.Structure):
    fb_id_ptr: _b.int
    crtc_id_ptr: _b.int
    connector_id_ptr: _b.int
    encoder_id_ptr: _b.int
    count_fbs: _b.int
    count_crtcs: _b.int
    count_connectors: _b.int
    count_encoders: _b.int
    min_width: _b.int
    max_width: _b.int
    min_height: _b.int
    max_height: _b.int
    def __init__(__self, fb_id_ptr: _b.int = ..., crtc_id_ptr: _b.int = ..., connector_id_ptr: _b.int = ..., encoder_id_ptr: _b.int = ..., count_fbs: _b.int = ..., count_crtcs: _b.int = ..., count_connectors: _b.int = ..., count_encoders: _b.int = ..., min_width: _b.int = ..., max_width: _b.int = ..., min_height: _b.int = ..., max_height: _b.int = ...) -> None: ...

class drm_mode_crtc(_c.Structure):
    set_connectors_ptr: _b.int
    count_connectors: _b.int
    crtc_id: _b.int
    fb_id: _b.int
    x: _b.int
    y: _b.int
    gamma_size: _b.int
    mode_valid: _b.int
    mode: drm_mode_modeinfo
    def __init__(__self, set_connectors_ptr: _b.int = ..., count_connectors: _b.int = ..., crtc_id: _b.int = ..., fb_id: _b.int = ..., x: _b.int = ..., y: _b.int = ..., gamma_size: _b.int = ..., mode_valid: _b.int = ..., mode: drm_mode_modeinfo = ...) -> None: ...

class drm_mode_set_plane(_c.Structure):
    plane_id: _b.int
    crtc_id: _b.int
    fb_id: _b.int
    flags: _b.int
    crtc_x: _b.int
    crtc_y: _b.int
    crtc_w: _b.int
    crtc_h: _b.int
    src_x: _b.int
    src_y: _b.int
    src_h: _b.int
    src_w: _b.int
    def __init__(__self, plane_id: _b.int = ..., crtc_id: _b.int = ..., fb_id: _b.int = ..., flags: _b.int = ..., crtc_x: _b.int = ..., crtc_y: _b.int = ..., crtc_w: _b.int = ..., crtc_h: _b.int = ..., src_x: _b.int = ..., src_y: _b.int = ..., src_h: _b.int = ..., src_w: _b.int = ...) -> None: ...

class drm_mode_get_plane(_c.Structure):
    plane_id: _b.int
    crtc_id: _b.int
    fb_id: _b.int
    possible_crtcs: _b.int
    gamma_size: _b.int
    count_format_types: _b.int
    format_type_ptr: _b.int
    def __init__(__self, plane_id: _b.int = ..., crtc_id: _b.int = ..., fb_id: _b.int = ..., possible_crtcs: _b.int = ..., gamma_size: _b.int = ..., count_format_types: _b.int = ..., format_type_ptr: _b.int = ...) -> None: ...

class drm_mode_get_plane_res(_c.Structure):
    plane_id_ptr: _b.int
    count_planes: _b.int
    def __init__(__self, plane_id_ptr: _b.int = ..., count_planes: _b.int = ...) -> None: ...

class drm_mode_get_encoder(_c.Structure):
    encoder_id: _b.int
    encoder_type: _b.int
    crtc_id: _b.int
    possible_crtcs: _b.int
    possible_clones: _b.int
    def __init__(__self, encoder_id: _b.int = ..., encoder_type: _b.int = ..., crtc_id: _b.int = ..., possible_crtcs: _b.int = ..., possible_clones: _b.int = ...) -> None: ...

class drm_mode_get_connector(_c.Structure):
    encoders_ptr: _b.int
    modes_ptr: _b.int
    props_ptr: _b.int
    prop_values_ptr: _b.int
    count_modes: _b.int
    count_props: _b.int
    count_encoders: _b.int
    encoder_id: _b.int
    connector_id: _b.int
    connector_type: _b.int
    connector_type_id: _b.int
    connection: _b.int
    mm_width: _b.int
    mm_height: _b.int
    subpixel: _b.int
    pad: _b.int
    def __init__(__self, encoders_ptr: _b.int = ..., modes_ptr: _b.int = ..., props_ptr: _b.int = ..., prop_values_ptr: _b.int = ..., count_modes: _b.int = ..., count_props: _b.int = ..., count_encoders: _b.int = ..., encoder_id: _b.int = ..., connector_id: _b.int = ..., connector_type: _b.int = ..., connector_type_id: _b.int = ..., connection: _b.int = ..., mm_width: _b.int = ..., mm_height: _b.int = ..., subpixel: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_mode_property_enum(_c.Structure):
    value: _b.int
    name: _b.bytes
    def __init__(__self, value: _b.int = ..., name: _b.bytes = ...) -> None: ...

class drm_mode_get_property(_c.Structure):
    values_ptr: _b.int
    enum_blob_ptr: _b.int
    prop_id: _b.int
    flags: _b.int
    name: _b.bytes
    count_values: _b.int
    count_enum_blobs: _b.int
    def __init__(__self, values_ptr: _b.int = ..., enum_blob_ptr: _b.int = ..., prop_id: _b.int = ..., flags: _b.int = ..., name: _b.bytes = ..., count_values: _b.int = ..., count_enum_blobs: _b.int = ...) -> None: ...

class drm_mode_connector_set_property(_c.Structure):
    value: _b.int
    prop_id: _b.int
    connector_id: _b.int
    def __init__(__self, value: _b.int = ..., prop_id: _b.int = ..., connector_id: _b.int = ...) -> None: ...

class drm_mode_obj_get_properties(_c.Structure):
    props_ptr: _b.int
    prop_values_ptr: _b.int
    count_props: _b.int
    obj_id: _b.int
    obj_type: _b.int
    def __init__(__self, props_ptr: _b.int = ..., prop_values_ptr: _b.int = ..., count_props: _b.int = ..., obj_id: _b.int = ..., obj_type: _b.int = ...) -> None: ...

class drm_mode_obj_set_property(_c.Structure):
    value: _b.int
    prop_id: _b.int
    obj_id: _b.int
    obj_type: _b.int
    def __init__(__self, value: _b.int = ..., prop_id: _b.int = ..., obj_id: _b.int = ..., obj_type: _b.int = ...) -> None: ...

class drm_mode_get_blob(_c.Structure):
    blob_id: _b.int
    length: _b.int
    data: _b.int
    def __init__(__self, blob_id: _b.int = ..., length: _b.int = ..., data: _b.int = ...) -> None: ...

class drm_mode_fb_cmd(_c.Structure):
    fb_id: _b.int
    width: _b.int
    height: _b.int
    pitch: _b.int
    bpp: _b.int
    depth: _b.int
    handle: _b.int
    def __init__(__self, fb_id: _b.int = ..., width: _b.int = ..., height: _b.int = ..., pitch: _b.int = ..., bpp: _b.int = ..., depth: _b.int = ..., handle: _b.int = ...) -> None: ...

class drm_mode_fb_cmd2(_c.Structure):
    fb_id: _b.int
    width: _b.int
    height: _b.int
    pixel_format: _b.int
    flags: _b.int
    handles: _c.Array[_c.c_uint]
    pitches: _c.Array[_c.c_uint]
    offsets: _c.Array[_c.c_uint]
    modifier: _c.Array[_c.c_ulonglong]
    def __init__(__self, fb_id: _b.int = ..., width: _b.int = ..., height: _b.int = ..., pixel_format: _b.int = ..., flags: _b.int = ..., handles: _c.Array[_c.c_uint] = ..., pitches: _c.Array[_c.c_uint] = ..., offsets: _c.Array[_c.c_uint] = ..., modifier: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class drm_mode_fb_dirty_cmd(_c.Structure):
    fb_id: _b.int
    flags: _b.int
    color: _b.int
    num_clips: _b.int
    clips_ptr: _b.int
    def __init__(__self, fb_id: _b.int = ..., flags: _b.int = ..., color: _b.int = ..., num_clips: _b.int = ..., clips_ptr: _b.int = ...) -> None: ...

class drm_mode_mode_cmd(_c.Structure):
    connector_id: _b.int
    mode: drm_mode_modeinfo
    def __init__(__self, connector_id: _b.int = ..., mode: drm_mode_modeinfo = ...) -> None: ...

class drm_mode_cursor(_c.Structure):
    flags: _b.int
    crtc_id: _b.int
    x: _b.int
    y: _b.int
    width: _b.int
    height: _b.int
    handle: _b.int
    def __init__(__self, flags: _b.int = ..., crtc_id: _b.int = ..., x: _b.int = ..., y: _b.int = ..., width: _b.int = ..., height: _b.int = ..., handle: _b.int = ...) -> None: ...

class drm_mode_cursor2(_c.Structure):
    flags: _b.int
    crtc_id: _b.int
    x: _b.int
    y: _b.int
    width: _b.int
    height: _b.int
    handle: _b.int
    hot_x: _b.int
    hot_y: _b.int
    def __init__(__self, flags: _b.int = ..., crtc_id: _b.int = ..., x: _b.int = ..., y: _b.int = ..., width: _b.int = ..., height: _b.int = ..., handle: _b.int = ..., hot_x: _b.int = ..., hot_y: _b.int = ...) -> None: ...

class drm_mode_crtc_lut(_c.Structure):
    crtc_id: _b.int
    gamma_size: _b.int
    red: _b.int
    green: _b.int
    blue: _b.int
    def __init__(__self, crtc_id: _b.int = ..., gamma_size: _b.int = ..., red: _b.int = ..., green: _b.int = ..., blue: _b.int = ...) -> None: ...

class drm_color_ctm(_c.Structure):
    matrix: _c.Array[_c.c_ulonglong]
    def __init__(__self, matrix: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class drm_color_ctm_3x4(_c.Structure):
    matrix: _c.Array[_c.c_ulonglong]
    def __init__(__self, matrix: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class drm_color_lut(_c.Structure):
    red: _b.int
    green: _b.int
    blue: _b.int
    reserved: _b.int
    def __init__(__self, red: _b.int = ..., green: _b.int = ..., blue: _b.int = ..., reserved: _b.int = ...) -> None: ...

class drm_color_lut32(_c.Structure):
    red: _b.int
    green: _b.int
    blue: _b.int
    reserved: _b.int
    def __init__(__self, red: _b.int = ..., green: _b.int = ..., blue: _b.int = ..., reserved: _b.int = ...) -> None: ...

class drm_plane_size_hint(_c.Structure):
    width: _b.int
    height: _b.int
    def __init__(__self, width: _b.int = ..., height: _b.int = ...) -> None: ...

class hdr_metadata_infoframe(_c.Structure):
    eotf: _b.int
    metadata_type: _b.int
    display_primaries: _c.Array[hdr_metadata_infoframe_display_primaries]
    white_point: hdr_metadata_infoframe_white_point
    max_display_mastering_luminance: _b.int
    min_display_mastering_luminance: _b.int
    max_cll: _b.int
    max_fall: _b.int
    def __init__(__self, eotf: _b.int = ..., metadata_type: _b.int = ..., display_primaries: _c.Array[hdr_metadata_infoframe_display_primaries] = ..., white_point: hdr_metadata_infoframe_white_point = ..., max_display_mastering_luminance: _b.int = ..., min_display_mastering_luminance: _b.int = ..., max_cll: _b.int = ..., max_fall: _b.int = ...) -> None: ...

class hdr_metadata_infoframe_display_primaries(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class hdr_metadata_infoframe_white_point(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class hdr_output_metadata(_c.Structure):
    metadata_type: _b.int
    hdmi_metadata_type1: hdr_metadata_infoframe
    def __init__(__self, metadata_type: _b.int = ..., hdmi_metadata_type1: hdr_metadata_infoframe = ...) -> None: ...

class hdr_output_metadata_union_hdmi_metadata_type1(_c.Union):
    hdmi_metadata_type1: hdr_metadata_infoframe
    def __init__(__self, hdmi_metadata_type1: hdr_metadata_infoframe = ...) -> None: ...

class drm_mode_crtc_page_flip(_c.Structure):
    crtc_id: _b.int
    fb_id: _b.int
    flags: _b.int
    reserved: _b.int
    user_data: _b.int
    def __init__(__self, crtc_id: _b.int = ..., fb_id: _b.int = ..., flags: _b.int = ..., reserved: _b.int = ..., user_data: _b.int = ...) -> None: ...

class drm_mode_crtc_page_flip_target(_c.Structure):
    crtc_id: _b.int
    fb_id: _b.int
    flags: _b.int
    sequence: _b.int
    user_data: _b.int
    def __init__(__self, crtc_id: _b.int = ..., fb_id: _b.int = ..., flags: _b.int = ..., sequence: _b.int = ..., user_data: _b.int = ...) -> None: ...

class drm_mode_create_dumb(_c.Structure):
    height: _b.int
    width: _b.int
    bpp: _b.int
    flags: _b.int
    handle: _b.int
    pitch: _b.int
    size: _b.int
    def __init__(__self, height: _b.int = ..., width: _b.int = ..., bpp: _b.int = ..., flags: _b.int = ..., handle: _b.int = ..., pitch: _b.int = ..., size: _b.int = ...) -> None: ...

class drm_mode_map_dumb(_c.Structure):
    handle: _b.int
    pad: _b.int
    offset: _b.int
    def __init__(__self, handle: _b.int = ..., pad: _b.int = ..., offset: _b.int = ...) -> None: ...

class drm_mode_destroy_dumb(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class drm_mode_atomic(_c.Structure):
    flags: _b.int
    count_objs: _b.int
    objs_ptr: _b.int
    count_props_ptr: _b.int
    props_ptr: _b.int
    prop_values_ptr: _b.int
    reserved: _b.int
    user_data: _b.int
    def __init__(__self, flags: _b.int = ..., count_objs: _b.int = ..., objs_ptr: _b.int = ..., count_props_ptr: _b.int = ..., props_ptr: _b.int = ..., prop_values_ptr: _b.int = ..., reserved: _b.int = ..., user_data: _b.int = ...) -> None: ...

class drm_format_modifier_blob(_c.Structure):
    version: _b.int
    flags: _b.int
    count_formats: _b.int
    formats_offset: _b.int
    count_modifiers: _b.int
    modifiers_offset: _b.int
    def __init__(__self, version: _b.int = ..., flags: _b.int = ..., count_formats: _b.int = ..., formats_offset: _b.int = ..., count_modifiers: _b.int = ..., modifiers_offset: _b.int = ...) -> None: ...

class drm_format_modifier(_c.Structure):
    formats: _b.int
    offset: _b.int
    pad: _b.int
    modifier: _b.int
    def __init__(__self, formats: _b.int = ..., offset: _b.int = ..., pad: _b.int = ..., modifier: _b.int = ...) -> None: ...

class drm_mode_create_blob(_c.Structure):
    data: _b.int
    length: _b.int
    blob_id: _b.int
    def __init__(__self, data: _b.int = ..., length: _b.int = ..., blob_id: _b.int = ...) -> None: ...

class drm_mode_destroy_blob(_c.Structure):
    blob_id: _b.int
    def __init__(__self, blob_id: _b.int = ...) -> None: ...

class drm_mode_create_lease(_c.Structure):
    object_ids: _b.int
    object_count: _b.int
    flags: _b.int
    lessee_id: _b.int
    fd: _b.int
    def __init__(__self, object_ids: _b.int = ..., object_count: _b.int = ..., flags: _b.int = ..., lessee_id: _b.int = ..., fd: _b.int = ...) -> None: ...

class drm_mode_list_lessees(_c.Structure):
    count_lessees: _b.int
    pad: _b.int
    lessees_ptr: _b.int
    def __init__(__self, count_lessees: _b.int = ..., pad: _b.int = ..., lessees_ptr: _b.int = ...) -> None: ...

class drm_mode_get_lease(_c.Structure):
    count_objects: _b.int
    pad: _b.int
    objects_ptr: _b.int
    def __init__(__self, count_objects: _b.int = ..., pad: _b.int = ..., objects_ptr: _b.int = ...) -> None: ...

class drm_mode_revoke_lease(_c.Structure):
    lessee_id: _b.int
    def __init__(__self, lessee_id: _b.int = ...) -> None: ...

class drm_mode_rect(_c.Structure):
    x1: _b.int
    y1: _b.int
    x2: _b.int
    y2: _b.int
    def __init__(__self, x1: _b.int = ..., y1: _b.int = ..., x2: _b.int = ..., y2: _b.int = ...) -> None: ...

class drm_mode_closefb(_c.Structure):
    fb_id: _b.int
    pad: _b.int
    def __init__(__self, fb_id: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_amdgpu_gem_create_in(_c.Structure):
    bo_size: _b.int
    alignment: _b.int
    domains: _b.int
    domain_flags: _b.int
    def __init__(__self, bo_size: _b.int = ..., alignment: _b.int = ..., domains: _b.int = ..., domain_flags: _b.int = ...) -> None: ...

class drm_amdgpu_gem_create_out(_c.Structure):
    handle: _b.int
    _pad: _b.int
    def __init__(__self, handle: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_gem_create(_c.Union):
    in_: drm_amdgpu_gem_create_in
    out: drm_amdgpu_gem_create_out
    def __init__(__self, in_: drm_amdgpu_gem_create_in = ..., out: drm_amdgpu_gem_create_out = ...) -> None: ...

class drm_amdgpu_bo_list_in(_c.Structure):
    operation: _b.int
    list_handle: _b.int
    bo_number: _b.int
    bo_info_size: _b.int
    bo_info_ptr: _b.int
    def __init__(__self, operation: _b.int = ..., list_handle: _b.int = ..., bo_number: _b.int = ..., bo_info_size: _b.int = ..., bo_info_ptr: _b.int = ...) -> None: ...

class drm_amdgpu_bo_list_entry(_c.Structure):
    bo_handle: _b.int
    bo_priority: _b.int
    def __init__(__self, bo_handle: _b.int = ..., bo_priority: _b.int = ...) -> None: ...

class drm_amdgpu_bo_list_out(_c.Structure):
    list_handle: _b.int
    _pad: _b.int
    def __init__(__self, list_handle: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_bo_list(_c.Union):
    in_: drm_amdgpu_bo_list_in
    out: drm_amdgpu_bo_list_out
    def __init__(__self, in_: drm_amdgpu_bo_list_in = ..., out: drm_amdgpu_bo_list_out = ...) -> None: ...

class drm_amdgpu_ctx_in(_c.Structure):
    op: _b.int
    flags: _b.int
    ctx_id: _b.int
    priority: _b.int
    def __init__(__self, op: _b.int = ..., flags: _b.int = ..., ctx_id: _b.int = ..., priority: _b.int = ...) -> None: ...

class drm_amdgpu_ctx_out(_c.Union):
    alloc: drm_amdgpu_ctx_out_alloc
    state: drm_amdgpu_ctx_out_state
    pstate: drm_amdgpu_ctx_out_pstate
    def __init__(__self, alloc: drm_amdgpu_ctx_out_alloc = ..., state: drm_amdgpu_ctx_out_state = ..., pstate: drm_amdgpu_ctx_out_pstate = ...) -> None: ...

class drm_amdgpu_ctx_out_alloc(_c.Structure):
    ctx_id: _b.int
    _pad: _b.int
    def __init__(__self, ctx_id: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_ctx_out_state(_c.Structure):
    flags: _b.int
    hangs: _b.int
    reset_status: _b.int
    def __init__(__self, flags: _b.int = ..., hangs: _b.int = ..., reset_status: _b.int = ...) -> None: ...

class drm_amdgpu_ctx_out_pstate(_c.Structure):
    flags: _b.int
    _pad: _b.int
    def __init__(__self, flags: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_ctx(_c.Union):
    in_: drm_amdgpu_ctx_in
    out: drm_amdgpu_ctx_out
    def __init__(__self, in_: drm_amdgpu_ctx_in = ..., out: drm_amdgpu_ctx_out = ...) -> None: ...

class drm_amdgpu_userq_in(_c.Structure):
    op: _b.int
    queue_id: _b.int
    ip_type: _b.int
    doorbell_handle: _b.int
    doorbell_offset: _b.int
    flags: _b.int
    queue_va: _b.int
    queue_size: _b.int
    rptr_va: _b.int
    wptr_va: _b.int
    mqd: _b.int
    mqd_size: _b.int
    def __init__(__self, op: _b.int = ..., queue_id: _b.int = ..., ip_type: _b.int = ..., doorbell_handle: _b.int = ..., doorbell_offset: _b.int = ..., flags: _b.int = ..., queue_va: _b.int = ..., queue_size: _b.int = ..., rptr_va: _b.int = ..., wptr_va: _b.int = ..., mqd: _b.int = ..., mqd_size: _b.int = ...) -> None: ...

class drm_amdgpu_userq_out(_c.Structure):
    queue_id: _b.int
    _pad: _b.int
    def __init__(__self, queue_id: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_userq(_c.Union):
    in_: drm_amdgpu_userq_in
    out: drm_amdgpu_userq_out
    def __init__(__self, in_: drm_amdgpu_userq_in = ..., out: drm_amdgpu_userq_out = ...) -> None: ...

class drm_amdgpu_userq_mqd_gfx11(_c.Structure):
    shadow_va: _b.int
    csa_va: _b.int
    def __init__(__self, shadow_va: _b.int = ..., csa_va: _b.int = ...) -> None: ...

class drm_amdgpu_userq_mqd_sdma_gfx11(_c.Structure):
    csa_va: _b.int
    def __init__(__self, csa_va: _b.int = ...) -> None: ...

class drm_amdgpu_userq_mqd_compute_gfx11(_c.Structure):
    eop_va: _b.int
    def __init__(__self, eop_va: _b.int = ...) -> None: ...

class drm_amdgpu_userq_signal(_c.Structure):
    queue_id: _b.int
    pad: _b.int
    syncobj_handles: _b.int
    num_syncobj_handles: _b.int
    pad0: _b.int
    pad1: _b.int
    bo_read_handles: _b.int
    bo_write_handles: _b.int
    num_bo_read_handles: _b.int
    num_bo_write_handles: _b.int
    def __init__(__self, queue_id: _b.int = ..., pad: _b.int = ..., syncobj_handles: _b.int = ..., num_syncobj_handles: _b.int = ..., pad0: _b.int = ..., pad1: _b.int = ..., bo_read_handles: _b.int = ..., bo_write_handles: _b.int = ..., num_bo_read_handles: _b.int = ..., num_bo_write_handles: _b.int = ...) -> None: ...

class drm_amdgpu_userq_fence_info(_c.Structure):
    va: _b.int
    value: _b.int
    def __init__(__self, va: _b.int = ..., value: _b.int = ...) -> None: ...

class drm_amdgpu_userq_wait(_c.Structure):
    waitq_id: _b.int
    pad: _b.int
    syncobj_handles: _b.int
    syncobj_timeline_handles: _b.int
    syncobj_timeline_points: _b.int
    bo_read_handles: _b.int
    bo_write_handles: _b.int
    num_syncobj_timeline_handles: _b.int
    num_fences: _b.int
    num_syncobj_handles: _b.int
    pad0: _b.int
    num_bo_read_handles: _b.int
    num_bo_write_handles: _b.int
    out_fences: _b.int
    def __init__(__self, waitq_id: _b.int = ..., pad: _b.int = ..., syncobj_handles: _b.int = ..., syncobj_timeline_handles: _b.int = ..., syncobj_timeline_points: _b.int = ..., bo_read_handles: _b.int = ..., bo_write_handles: _b.int = ..., num_syncobj_timeline_handles: _b.int = ..., num_fences: _b.int = ..., num_syncobj_handles: _b.int = ..., pad0: _b.int = ..., num_bo_read_handles: _b.int = ..., num_bo_write_handles: _b.int = ..., out_fences: _b.int = ...) -> None: ...

class drm_amdgpu_vm_in(_c.Structure):
    op: _b.int
    flags: _b.int
    def __init__(__self, op: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_amdgpu_vm_out(_c.Structure):
    flags: _b.int
    def __init__(__self, flags: _b.int = ...) -> None: ...

class drm_amdgpu_vm(_c.Union):
    in_: drm_amdgpu_vm_in
    out: drm_amdgpu_vm_out
    def __init__(__self, in_: drm_amdgpu_vm_in = ..., out: drm_amdgpu_vm_out = ...) -> None: ...

class drm_amdgpu_sched_in(_c.Structure):
    op: _b.int
    fd: _b.int
    priority: _b.int
    ctx_id: _b.int
    def __init__(__self, op: _b.int = ..., fd: _b.int = ..., priority: _b.int = ..., ctx_id: _b.int = ...) -> None: ...

class drm_amdgpu_sched(_c.Union):
    in_: drm_amdgpu_sched_in
    def __init__(__self, in_: drm_amdgpu_sched_in = ...) -> None: ...

class drm_amdgpu_gem_userptr(_c.Structure):
    addr: _b.int
    size: _b.int
    flags: _b.int
    handle: _b.int
    def __init__(__self, addr: _b.int = ..., size: _b.int = ..., flags: _b.int = ..., handle: _b.int = ...) -> None: ...

class drm_amdgpu_gem_metadata(_c.Structure):
    handle: _b.int
    op: _b.int
    data: drm_amdgpu_gem_metadata_data
    def __init__(__self, handle: _b.int = ..., op: _b.int = ..., data: drm_amdgpu_gem_metadata_data = ...) -> None: ...

class drm_amdgpu_gem_metadata_data(_c.Structure):
    flags: _b.int
    tiling_info: _b.int
    data_size_bytes: _b.int
    data: _c.Array[_c.c_uint]
    def __init__(__self, flags: _b.int = ..., tiling_info: _b.int = ..., data_size_bytes: _b.int = ..., data: _c.Array[_c.c_uint] = ...) -> None: ...

class drm_amdgpu_gem_mmap_in(_c.Structure):
    handle: _b.int
    _pad: _b.int
    def __init__(__self, handle: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_gem_mmap_out(_c.Structure):
    addr_ptr: _b.int
    def __init__(__self, addr_ptr: _b.int = ...) -> None: ...

class drm_amdgpu_gem_mmap(_c.Union):
    in_: drm_amdgpu_gem_mmap_in
    out: drm_amdgpu_gem_mmap_out
    def __init__(__self, in_: drm_amdgpu_gem_mmap_in = ..., out: drm_amdgpu_gem_mmap_out = ...) -> None: ...

class drm_amdgpu_gem_wait_idle_in(_c.Structure):
    handle: _b.int
    flags: _b.int
    timeout: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ..., timeout: _b.int = ...) -> None: ...

class drm_amdgpu_gem_wait_idle_out(_c.Structure):
    status: _b.int
    domain: _b.int
    def __init__(__self, status: _b.int = ..., domain: _b.int = ...) -> None: ...

class drm_amdgpu_gem_wait_idle(_c.Union):
    in_: drm_amdgpu_gem_wait_idle_in
    out: drm_amdgpu_gem_wait_idle_out
    def __init__(__self, in_: drm_amdgpu_gem_wait_idle_in = ..., out: drm_amdgpu_gem_wait_idle_out = ...) -> None: ...

class drm_amdgpu_wait_cs_in(_c.Structure):
    handle: _b.int
    timeout: _b.int
    ip_type: _b.int
    ip_instance: _b.int
    ring: _b.int
    ctx_id: _b.int
    def __init__(__self, handle: _b.int = ..., timeout: _b.int = ..., ip_type: _b.int = ..., ip_instance: _b.int = ..., ring: _b.int = ..., ctx_id: _b.int = ...) -> None: ...

class drm_amdgpu_wait_cs_out(_c.Structure):
    status: _b.int
    def __init__(__self, status: _b.int = ...) -> None: ...

class drm_amdgpu_wait_cs(_c.Union):
    in_: drm_amdgpu_wait_cs_in
    out: drm_amdgpu_wait_cs_out
    def __init__(__self, in_: drm_amdgpu_wait_cs_in = ..., out: drm_amdgpu_wait_cs_out = ...) -> None: ...

class drm_amdgpu_fence(_c.Structure):
    ctx_id: _b.int
    ip_type: _b.int
    ip_instance: _b.int
    ring: _b.int
    seq_no: _b.int
    def __init__(__self, ctx_id: _b.int = ..., ip_type: _b.int = ..., ip_instance: _b.int = ..., ring: _b.int = ..., seq_no: _b.int = ...) -> None: ...

class drm_amdgpu_wait_fences_in(_c.Structure):
    fences: _b.int
    fence_count: _b.int
    wait_all: _b.int
    timeout_ns: _b.int
    def __init__(__self, fences: _b.int = ..., fence_count: _b.int = ..., wait_all: _b.int = ..., timeout_ns: _b.int = ...) -> None: ...

class drm_amdgpu_wait_fences_out(_c.Structure):
    status: _b.int
    first_signaled: _b.int
    def __init__(__self, status: _b.int = ..., first_signaled: _b.int = ...) -> None: ...

class drm_amdgpu_wait_fences(_c.Union):
    in_: drm_amdgpu_wait_fences_in
    out: drm_amdgpu_wait_fences_out
    def __init__(__self, in_: drm_amdgpu_wait_fences_in = ..., out: drm_amdgpu_wait_fences_out = ...) -> None: ...

class drm_amdgpu_gem_vm_entry(_c.Structure):
    addr: _b.int
    size: _b.int
    offset: _b.int
    flags: _b.int
    def __init__(__self, addr: _b.int = ..., size: _b.int = ..., offset: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_amdgpu_gem_op(_c.Structure):
    handle: _b.int
    op: _b.int
    value: _b.int
    num_entries: _b.int
    padding: _b.int
    def __init__(__self, handle: _b.int = ..., op: _b.int = ..., value: _b.int = ..., num_entries: _b.int = ..., padding: _b.int = ...) -> None: ...

class drm_amdgpu_gem_list_handles(_c.Structure):
    entries: _b.int
    num_entries: _b.int
    padding: _b.int
    def __init__(__self, entries: _b.int = ..., num_entries: _b.int = ..., padding: _b.int = ...) -> None: ...

class drm_amdgpu_gem_list_handles_entry(_c.Structure):
    gem_handle: _b.int
    flags: _b.int
    size: _b.int
    preferred_domains: _b.int
    alloc_flags: _b.int
    alignment: _b.int
    def __init__(__self, gem_handle: _b.int = ..., flags: _b.int = ..., size: _b.int = ..., preferred_domains: _b.int = ..., alloc_flags: _b.int = ..., alignment: _b.int = ...) -> None: ...

class drm_amdgpu_gem_va(_c.Structure):
    handle: _b.int
    _pad: _b.int
    operation: _b.int
    flags: _b.int
    va_address: _b.int
    offset_in_bo: _b.int
    map_size: _b.int
    vm_timeline_point: _b.int
    vm_timeline_syncobj_out: _b.int
    num_syncobj_handles: _b.int
    input_fence_syncobj_handles: _b.int
    def __init__(__self, handle: _b.int = ..., _pad: _b.int = ..., operation: _b.int = ..., flags: _b.int = ..., va_address: _b.int = ..., offset_in_bo: _b.int = ..., map_size: _b.int = ..., vm_timeline_point: _b.int = ..., vm_timeline_syncobj_out: _b.int = ..., num_syncobj_handles: _b.int = ..., input_fence_syncobj_handles: _b.int = ...) -> None: ...

class drm_amdgpu_cs_chunk(_c.Structure):
    chunk_id: _b.int
    length_dw: _b.int
    chunk_data: _b.int
    def __init__(__self, chunk_id: _b.int = ..., length_dw: _b.int = ..., chunk_data: _b.int = ...) -> None: ...

class drm_amdgpu_cs_in(_c.Structure):
    ctx_id: _b.int
    bo_list_handle: _b.int
    num_chunks: _b.int
    flags: _b.int
    chunks: _b.int
    def __init__(__self, ctx_id: _b.int = ..., bo_list_handle: _b.int = ..., num_chunks: _b.int = ..., flags: _b.int = ..., chunks: _b.int = ...) -> None: ...

class drm_amdgpu_cs_out(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class drm_amdgpu_cs(_c.Union):
    in_: drm_amdgpu_cs_in
    out: drm_amdgpu_cs_out
    def __init__(__self, in_: drm_amdgpu_cs_in = ..., out: drm_amdgpu_cs_out = ...) -> None: ...

class drm_amdgpu_cs_chunk_ib(_c.Structure):
    _pad: _b.int
    flags: _b.int
    va_start: _b.int
    ib_bytes: _b.int
    ip_type: _b.int
    ip_instance: _b.int
    ring: _b.int
    def __init__(__self, _pad: _b.int = ..., flags: _b.int = ..., va_start: _b.int = ..., ib_bytes: _b.int = ..., ip_type: _b.int = ..., ip_instance: _b.int = ..., ring: _b.int = ...) -> None: ...

class drm_amdgpu_cs_chunk_dep(_c.Structure):
    ip_type: _b.int
    ip_instance: _b.int
    ring: _b.int
    ctx_id: _b.int
    handle: _b.int
    def __init__(__self, ip_type: _b.int = ..., ip_instance: _b.int = ..., ring: _b.int = ..., ctx_id: _b.int = ..., handle: _b.int = ...) -> None: ...

class drm_amdgpu_cs_chunk_fence(_c.Structure):
    handle: _b.int
    offset: _b.int
    def __init__(__self, handle: _b.int = ..., offset: _b.int = ...) -> None: ...

class drm_amdgpu_cs_chunk_sem(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class drm_amdgpu_cs_chunk_syncobj(_c.Structure):
    handle: _b.int
    flags: _b.int
    point: _b.int
    def __init__(__self, handle: _b.int = ..., flags: _b.int = ..., point: _b.int = ...) -> None: ...

class drm_amdgpu_fence_to_handle(_c.Union):
    in_: drm_amdgpu_fence_to_handle_in
    out: drm_amdgpu_fence_to_handle_out
    def __init__(__self, in_: drm_amdgpu_fence_to_handle_in = ..., out: drm_amdgpu_fence_to_handle_out = ...) -> None: ...

class drm_amdgpu_fence_to_handle_in(_c.Structure):
    fence: drm_amdgpu_fence
    what: _b.int
    pad: _b.int
    def __init__(__self, fence: drm_amdgpu_fence = ..., what: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_amdgpu_fence_to_handle_out(_c.Structure):
    handle: _b.int
    def __init__(__self, handle: _b.int = ...) -> None: ...

class drm_amdgpu_cs_chunk_data(_c.Structure):
    ib_data: drm_amdgpu_cs_chunk_ib
    fence_data: drm_amdgpu_cs_chunk_fence
    def __init__(__self, ib_data: drm_amdgpu_cs_chunk_ib = ..., fence_data: drm_amdgpu_cs_chunk_fence = ...) -> None: ...

class drm_amdgpu_cs_chunk_data_union_ib_data(_c.Union):
    ib_data: drm_amdgpu_cs_chunk_ib
    fence_data: drm_amdgpu_cs_chunk_fence
    def __init__(__self, ib_data: drm_amdgpu_cs_chunk_ib = ..., fence_data: drm_amdgpu_cs_chunk_fence = ...) -> None: ...

class drm_amdgpu_cs_chunk_cp_gfx_shadow(_c.Structure):
    shadow_va: _b.int
    csa_va: _b.int
    gds_va: _b.int
    flags: _b.int
    def __init__(__self, shadow_va: _b.int = ..., csa_va: _b.int = ..., gds_va: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_amdgpu_query_fw(_c.Structure):
    fw_type: _b.int
    ip_instance: _b.int
    index: _b.int
    _pad: _b.int
    def __init__(__self, fw_type: _b.int = ..., ip_instance: _b.int = ..., index: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_info(_c.Structure):
    return_pointer: _b.int
    return_size: _b.int
    query: _b.int
    mode_crtc: drm_amdgpu_info_union_mode_crtc_mode_crtc
    query_hw_ip: drm_amdgpu_info_union_mode_crtc_query_hw_ip
    read_mmr_reg: drm_amdgpu_info_union_mode_crtc_read_mmr_reg
    query_fw: drm_amdgpu_query_fw
    vbios_info: drm_amdgpu_info_union_mode_crtc_vbios_info
    sensor_info: drm_amdgpu_info_union_mode_crtc_sensor_info
    video_cap: drm_amdgpu_info_union_mode_crtc_video_cap
    def __init__(__self, return_pointer: _b.int = ..., return_size: _b.int = ..., query: _b.int = ..., mode_crtc: drm_amdgpu_info_union_mode_crtc_mode_crtc = ..., query_hw_ip: drm_amdgpu_info_union_mode_crtc_query_hw_ip = ..., read_mmr_reg: drm_amdgpu_info_union_mode_crtc_read_mmr_reg = ..., query_fw: drm_amdgpu_query_fw = ..., vbios_info: drm_amdgpu_info_union_mode_crtc_vbios_info = ..., sensor_info: drm_amdgpu_info_union_mode_crtc_sensor_info = ..., video_cap: drm_amdgpu_info_union_mode_crtc_video_cap = ...) -> None: ...

class drm_amdgpu_info_union_mode_crtc(_c.Union):
    mode_crtc: drm_amdgpu_info_union_mode_crtc_mode_crtc
    query_hw_ip: drm_amdgpu_info_union_mode_crtc_query_hw_ip
    read_mmr_reg: drm_amdgpu_info_union_mode_crtc_read_mmr_reg
    query_fw: drm_amdgpu_query_fw
    vbios_info: drm_amdgpu_info_union_mode_crtc_vbios_info
    sensor_info: drm_amdgpu_info_union_mode_crtc_sensor_info
    video_cap: drm_amdgpu_info_union_mode_crtc_video_cap
    def __init__(__self, mode_crtc: drm_amdgpu_info_union_mode_crtc_mode_crtc = ..., query_hw_ip: drm_amdgpu_info_union_mode_crtc_query_hw_ip = ..., read_mmr_reg: drm_amdgpu_info_union_mode_crtc_read_mmr_reg = ..., query_fw: drm_amdgpu_query_fw = ..., vbios_info: drm_amdgpu_info_union_mode_crtc_vbios_info = ..., sensor_info: drm_amdgpu_info_union_mode_crtc_sensor_info = ..., video_cap: drm_amdgpu_info_union_mode_crtc_video_cap = ...) -> None: ...

class drm_amdgpu_info_union_mode_crtc_mode_crtc(_c.Structure):
    id: _b.int
    _pad: _b.int
    def __init__(__self, id: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_info_union_mode_crtc_query_hw_ip(_c.Structure):
    type: _b.int
    ip_instance: _b.int
    def __init__(__self, type: _b.int = ..., ip_instance: _b.int = ...) -> None: ...

class drm_amdgpu_info_union_mode_crtc_read_mmr_reg(_c.Structure):
    dword_offset: _b.int
    count: _b.int
    instance: _b.int
    flags: _b.int
    def __init__(__self, dword_offset: _b.int = ..., count: _b.int = ..., instance: _b.int = ..., flags: _b.int = ...) -> None: ...

class drm_amdgpu_info_union_mode_crtc_vbios_info(_c.Structure):
    type: _b.int
    offset: _b.int
    def __init__(__self, type: _b.int = ..., offset: _b.int = ...) -> None: ...

class drm_amdgpu_info_union_mode_crtc_sensor_info(_c.Structure):
    type: _b.int
    def __init__(__self, type: _b.int = ...) -> None: ...

class drm_amdgpu_info_union_mode_crtc_video_cap(_c.Structure):
    type: _b.int
    def __init__(__self, type: _b.int = ...) -> None: ...

class drm_amdgpu_info_gds(_c.Structure):
    gds_gfx_partition_size: _b.int
    compute_partition_size: _b.int
    gds_total_size: _b.int
    gws_per_gfx_partition: _b.int
    gws_per_compute_partition: _b.int
    oa_per_gfx_partition: _b.int
    oa_per_compute_partition: _b.int
    _pad: _b.int
    def __init__(__self, gds_gfx_partition_size: _b.int = ..., compute_partition_size: _b.int = ..., gds_total_size: _b.int = ..., gws_per_gfx_partition: _b.int = ..., gws_per_compute_partition: _b.int = ..., oa_per_gfx_partition: _b.int = ..., oa_per_compute_partition: _b.int = ..., _pad: _b.int = ...) -> None: ...

class drm_amdgpu_info_vram_gtt(_c.Structure):
    vram_size: _b.int
    vram_cpu_accessible_size: _b.int
    gtt_size: _b.int
    def __init__(__self, vram_size: _b.int = ..., vram_cpu_accessible_size: _b.int = ..., gtt_size: _b.int = ...) -> None: ...

class drm_amdgpu_heap_info(_c.Structure):
    total_heap_size: _b.int
    usable_heap_size: _b.int
    heap_usage: _b.int
    max_allocation: _b.int
    def __init__(__self, total_heap_size: _b.int = ..., usable_heap_size: _b.int = ..., heap_usage: _b.int = ..., max_allocation: _b.int = ...) -> None: ...

class drm_amdgpu_memory_info(_c.Structure):
    vram: drm_amdgpu_heap_info
    cpu_accessible_vram: drm_amdgpu_heap_info
    gtt: drm_amdgpu_heap_info
    def __init__(__self, vram: drm_amdgpu_heap_info = ..., cpu_accessible_vram: drm_amdgpu_heap_info = ..., gtt: drm_amdgpu_heap_info = ...) -> None: ...

class drm_amdgpu_info_firmware(_c.Structure):
    ver: _b.int
    feature: _b.int
    def __init__(__self, ver: _b.int = ..., feature: _b.int = ...) -> None: ...

class drm_amdgpu_info_vbios(_c.Structure):
    name: _c.Array[_c.c_ubyte]
    vbios_pn: _c.Array[_c.c_ubyte]
    version: _b.int
    pad: _b.int
    vbios_ver_str: _c.Array[_c.c_ubyte]
    date: _c.Array[_c.c_ubyte]
    def __init__(__self, name: _c.Array[_c.c_ubyte] = ..., vbios_pn: _c.Array[_c.c_ubyte] = ..., version: _b.int = ..., pad: _b.int = ..., vbios_ver_str: _c.Array[_c.c_ubyte] = ..., date: _c.Array[_c.c_ubyte] = ...) -> None: ...

class drm_amdgpu_info_device(_c.Structure):
    device_id: _b.int
    chip_rev: _b.int
    external_rev: _b.int
    pci_rev: _b.int
    family: _b.int
    num_shader_engines: _b.int
    num_shader_arrays_per_engine: _b.int
    gpu_counter_freq: _b.int
    max_engine_clock: _b.int
    max_memory_clock: _b.int
    cu_active_number: _b.int
    cu_ao_mask: _b.int
    cu_bitmap: _c.Array[_c.Array[_c.c_uint]]
    enabled_rb_pipes_mask: _b.int
    num_rb_pipes: _b.int
    num_hw_gfx_contexts: _b.int
    pcie_gen: _b.int
    ids_flags: _b.int
    virtual_address_offset: _b.int
    virtual_address_max: _b.int
    virtual_address_alignment: _b.int
    pte_fragment_size: _b.int
    gart_page_size: _b.int
    ce_ram_size: _b.int
    vram_type: _b.int
    vram_bit_width: _b.int
    vce_harvest_config: _b.int
    gc_double_offchip_lds_buf: _b.int
    prim_buf_gpu_addr: _b.int
    pos_buf_gpu_addr: _b.int
    cntl_sb_buf_gpu_addr: _b.int
    param_buf_gpu_addr: _b.int
    prim_buf_size: _b.int
    pos_buf_size: _b.int
    cntl_sb_buf_size: _b.int
    param_buf_size: _b.int
    wave_front_size: _b.int
    num_shader_visible_vgprs: _b.int
    num_cu_per_sh: _b.int
    num_tcc_blocks: _b.int
    gs_vgt_table_depth: _b.int
    gs_prim_buffer_depth: _b.int
    max_gs_waves_per_vgt: _b.int
    pcie_num_lanes: _b.int
    cu_ao_bitmap: _c.Array[_c.Array[_c.c_uint]]
    high_va_offset: _b.int
    high_va_max: _b.int
    pa_sc_tile_steering_override: _b.int
    tcc_disabled_mask: _b.int
    min_engine_clock: _b.int
    min_memory_clock: _b.int
    tcp_cache_size: _b.int
    num_sqc_per_wgp: _b.int
    sqc_data_cache_size: _b.int
    sqc_inst_cache_size: _b.int
    gl1c_cache_size: _b.int
    gl2c_cache_size: _b.int
    mall_size: _b.int
    enabled_rb_pipes_mask_hi: _b.int
    shadow_size: _b.int
    shadow_alignment: _b.int
    csa_size: _b.int
    csa_alignment: _b.int
    userq_ip_mask: _b.int
    pad: _b.int
    def __init__(__self, device_id: _b.int = ..., chip_rev: _b.int = ..., external_rev: _b.int = ..., pci_rev: _b.int = ..., family: _b.int = ..., num_shader_engines: _b.int = ..., num_shader_arrays_per_engine: _b.int = ..., gpu_counter_freq: _b.int = ..., max_engine_clock: _b.int = ..., max_memory_clock: _b.int = ..., cu_active_number: _b.int = ..., cu_ao_mask: _b.int = ..., cu_bitmap: _c.Array[_c.Array[_c.c_uint]] = ..., enabled_rb_pipes_mask: _b.int = ..., num_rb_pipes: _b.int = ..., num_hw_gfx_contexts: _b.int = ..., pcie_gen: _b.int = ..., ids_flags: _b.int = ..., virtual_address_offset: _b.int = ..., virtual_address_max: _b.int = ..., virtual_address_alignment: _b.int = ..., pte_fragment_size: _b.int = ..., gart_page_size: _b.int = ..., ce_ram_size: _b.int = ..., vram_type: _b.int = ..., vram_bit_width: _b.int = ..., vce_harvest_config: _b.int = ..., gc_double_offchip_lds_buf: _b.int = ..., prim_buf_gpu_addr: _b.int = ..., pos_buf_gpu_addr: _b.int = ..., cntl_sb_buf_gpu_addr: _b.int = ..., param_buf_gpu_addr: _b.int = ..., prim_buf_size: _b.int = ..., pos_buf_size: _b.int = ..., cntl_sb_buf_size: _b.int = ..., param_buf_size: _b.int = ..., wave_front_size: _b.int = ..., num_shader_visible_vgprs: _b.int = ..., num_cu_per_sh: _b.int = ..., num_tcc_blocks: _b.int = ..., gs_vgt_table_depth: _b.int = ..., gs_prim_buffer_depth: _b.int = ..., max_gs_waves_per_vgt: _b.int = ..., pcie_num_lanes: _b.int = ..., cu_ao_bitmap: _c.Array[_c.Array[_c.c_uint]] = ..., high_va_offset: _b.int = ..., high_va_max: _b.int = ..., pa_sc_tile_steering_override: _b.int = ..., tcc_disabled_mask: _b.int = ..., min_engine_clock: _b.int = ..., min_memory_clock: _b.int = ..., tcp_cache_size: _b.int = ..., num_sqc_per_wgp: _b.int = ..., sqc_data_cache_size: _b.int = ..., sqc_inst_cache_size: _b.int = ..., gl1c_cache_size: _b.int = ..., gl2c_cache_size: _b.int = ..., mall_size: _b.int = ..., enabled_rb_pipes_mask_hi: _b.int = ..., shadow_size: _b.int = ..., shadow_alignment: _b.int = ..., csa_size: _b.int = ..., csa_alignment: _b.int = ..., userq_ip_mask: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_amdgpu_info_hw_ip(_c.Structure):
    hw_ip_version_major: _b.int
    hw_ip_version_minor: _b.int
    capabilities_flags: _b.int
    ib_start_alignment: _b.int
    ib_size_alignment: _b.int
    available_rings: _b.int
    ip_discovery_version: _b.int
    userq_num_slots: _b.int
    def __init__(__self, hw_ip_version_major: _b.int = ..., hw_ip_version_minor: _b.int = ..., capabilities_flags: _b.int = ..., ib_start_alignment: _b.int = ..., ib_size_alignment: _b.int = ..., available_rings: _b.int = ..., ip_discovery_version: _b.int = ..., userq_num_slots: _b.int = ...) -> None: ...

class drm_amdgpu_info_num_handles(_c.Structure):
    uvd_max_handles: _b.int
    uvd_used_handles: _b.int
    def __init__(__self, uvd_max_handles: _b.int = ..., uvd_used_handles: _b.int = ...) -> None: ...

class drm_amdgpu_info_vce_clock_table_entry(_c.Structure):
    sclk: _b.int
    mclk: _b.int
    eclk: _b.int
    pad: _b.int
    def __init__(__self, sclk: _b.int = ..., mclk: _b.int = ..., eclk: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_amdgpu_info_vce_clock_table(_c.Structure):
    entries: _c.Array[drm_amdgpu_info_vce_clock_table_entry]
    num_valid_entries: _b.int
    pad: _b.int
    def __init__(__self, entries: _c.Array[drm_amdgpu_info_vce_clock_table_entry] = ..., num_valid_entries: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_amdgpu_info_video_codec_info(_c.Structure):
    valid: _b.int
    max_width: _b.int
    max_height: _b.int
    max_pixels_per_frame: _b.int
    max_level: _b.int
    pad: _b.int
    def __init__(__self, valid: _b.int = ..., max_width: _b.int = ..., max_height: _b.int = ..., max_pixels_per_frame: _b.int = ..., max_level: _b.int = ..., pad: _b.int = ...) -> None: ...

class drm_amdgpu_info_video_caps(_c.Structure):
    codec_info: _c.Array[drm_amdgpu_info_video_codec_info]
    def __init__(__self, codec_info: _c.Array[drm_amdgpu_info_video_codec_info] = ...) -> None: ...

class drm_amdgpu_info_gpuvm_fault(_c.Structure):
    addr: _b.int
    status: _b.int
    vmhub: _b.int
    def __init__(__self, addr: _b.int = ..., status: _b.int = ..., vmhub: _b.int = ...) -> None: ...

class drm_amdgpu_info_uq_metadata_gfx(_c.Structure):
    shadow_size: _b.int
    shadow_alignment: _b.int
    csa_size: _b.int
    csa_alignment: _b.int
    def __init__(__self, shadow_size: _b.int = ..., shadow_alignment: _b.int = ..., csa_size: _b.int = ..., csa_alignment: _b.int = ...) -> None: ...

class drm_amdgpu_info_uq_metadata_compute(_c.Structure):
    eop_size: _b.int
    eop_alignment: _b.int
    def __init__(__self, eop_size: _b.int = ..., eop_alignment: _b.int = ...) -> None: ...

class drm_amdgpu_info_uq_metadata_sdma(_c.Structure):
    csa_size: _b.int
    csa_alignment: _b.int
    def __init__(__self, csa_size: _b.int = ..., csa_alignment: _b.int = ...) -> None: ...

class drm_amdgpu_info_uq_metadata(_c.Structure):
    gfx: drm_amdgpu_info_uq_metadata_gfx
    compute: drm_amdgpu_info_uq_metadata_compute
    sdma: drm_amdgpu_info_uq_metadata_sdma
    def __init__(__self, gfx: drm_amdgpu_info_uq_metadata_gfx = ..., compute: drm_amdgpu_info_uq_metadata_compute = ..., sdma: drm_amdgpu_info_uq_metadata_sdma = ...) -> None: ...

class drm_amdgpu_info_uq_metadata_union_gfx(_c.Union):
    gfx: drm_amdgpu_info_uq_metadata_gfx
    compute: drm_amdgpu_info_uq_metadata_compute
    sdma: drm_amdgpu_info_uq_metadata_sdma
    def __init__(__self, gfx: drm_amdgpu_info_uq_metadata_gfx = ..., compute: drm_amdgpu_info_uq_metadata_compute = ..., sdma: drm_amdgpu_info_uq_metadata_sdma = ...) -> None: ...

class drm_control_func(_Enum):
    DRM_ADD_COMMAND: _t.ClassVar[drm_control_func]
    DRM_RM_COMMAND: _t.ClassVar[drm_control_func]
    DRM_INST_HANDLER: _t.ClassVar[drm_control_func]
    DRM_UNINST_HANDLER: _t.ClassVar[drm_control_func]

class drm_map_type(_Enum):
    _DRM_FRAME_BUFFER: _t.ClassVar[drm_map_type]
    _DRM_REGISTERS: _t.ClassVar[drm_map_type]
    _DRM_SHM: _t.ClassVar[drm_map_type]
    _DRM_AGP: _t.ClassVar[drm_map_type]
    _DRM_SCATTER_GATHER: _t.ClassVar[drm_map_type]
    _DRM_CONSISTENT: _t.ClassVar[drm_map_type]

class drm_map_flags(_Enum):
    _DRM_RESTRICTED: _t.ClassVar[drm_map_flags]
    _DRM_READ_ONLY: _t.ClassVar[drm_map_flags]
    _DRM_LOCKED: _t.ClassVar[drm_map_flags]
    _DRM_KERNEL: _t.ClassVar[drm_map_flags]
    _DRM_WRITE_COMBINING: _t.ClassVar[drm_map_flags]
    _DRM_CONTAINS_LOCK: _t.ClassVar[drm_map_flags]
    _DRM_REMOVABLE: _t.ClassVar[drm_map_flags]
    _DRM_DRIVER: _t.ClassVar[drm_map_flags]

class drm_stat_type(_Enum):
    _DRM_STAT_LOCK: _t.ClassVar[drm_stat_type]
    _DRM_STAT_OPENS: _t.ClassVar[drm_stat_type]
    _DRM_STAT_CLOSES: _t.ClassVar[drm_stat_type]
    _DRM_STAT_IOCTLS: _t.ClassVar[drm_stat_type]
    _DRM_STAT_LOCKS: _t.ClassVar[drm_stat_type]
    _DRM_STAT_UNLOCKS: _t.ClassVar[drm_stat_type]
    _DRM_STAT_VALUE: _t.ClassVar[drm_stat_type]
    _DRM_STAT_BYTE: _t.ClassVar[drm_stat_type]
    _DRM_STAT_COUNT: _t.ClassVar[drm_stat_type]
    _DRM_STAT_IRQ: _t.ClassVar[drm_stat_type]
    _DRM_STAT_PRIMARY: _t.ClassVar[drm_stat_type]
    _DRM_STAT_SECONDARY: _t.ClassVar[drm_stat_type]
    _DRM_STAT_DMA: _t.ClassVar[drm_stat_type]
    _DRM_STAT_SPECIAL: _t.ClassVar[drm_stat_type]
    _DRM_STAT_MISSED: _t.ClassVar[drm_stat_type]

class drm_lock_flags(_Enum):
    _DRM_LOCK_READY: _t.ClassVar[drm_lock_flags]
    _DRM_LOCK_QUIESCENT: _t.ClassVar[drm_lock_flags]
    _DRM_LOCK_FLUSH: _t.ClassVar[drm_lock_flags]
    _DRM_LOCK_FLUSH_ALL: _t.ClassVar[drm_lock_flags]
    _DRM_HALT_ALL_QUEUES: _t.ClassVar[drm_lock_flags]
    _DRM_HALT_CUR_QUEUES: _t.ClassVar[drm_lock_flags]

class drm_dma_flags(_Enum):
    _DRM_DMA_BLOCK: _t.ClassVar[drm_dma_flags]
    _DRM_DMA_WHILE_LOCKED: _t.ClassVar[drm_dma_flags]
    _DRM_DMA_PRIORITY: _t.ClassVar[drm_dma_flags]
    _DRM_DMA_WAIT: _t.ClassVar[drm_dma_flags]
    _DRM_DMA_SMALLER_OK: _t.ClassVar[drm_dma_flags]
    _DRM_DMA_LARGER_OK: _t.ClassVar[drm_dma_flags]

class drm_buf_desc_flags(_Enum):
    _DRM_PAGE_ALIGN: _t.ClassVar[drm_buf_desc_flags]
    _DRM_AGP_BUFFER: _t.ClassVar[drm_buf_desc_flags]
    _DRM_SG_BUFFER: _t.ClassVar[drm_buf_desc_flags]
    _DRM_FB_BUFFER: _t.ClassVar[drm_buf_desc_flags]
    _DRM_PCI_BUFFER_RO: _t.ClassVar[drm_buf_desc_flags]

class drm_ctx_flags(_Enum):
    _DRM_CONTEXT_PRESERVED: _t.ClassVar[drm_ctx_flags]
    _DRM_CONTEXT_2DONLY: _t.ClassVar[drm_ctx_flags]

class drm_drawable_info_type_t(_Enum):
    DRM_DRAWABLE_CLIPRECTS: _t.ClassVar[drm_drawable_info_type_t]

class drm_vblank_seq_type(_Enum):
    _DRM_VBLANK_ABSOLUTE: _t.ClassVar[drm_vblank_seq_type]
    _DRM_VBLANK_RELATIVE: _t.ClassVar[drm_vblank_seq_type]
    _DRM_VBLANK_HIGH_CRTC_MASK: _t.ClassVar[drm_vblank_seq_type]
    _DRM_VBLANK_EVENT: _t.ClassVar[drm_vblank_seq_type]
    _DRM_VBLANK_FLIP: _t.ClassVar[drm_vblank_seq_type]
    _DRM_VBLANK_NEXTONMISS: _t.ClassVar[drm_vblank_seq_type]
    _DRM_VBLANK_SECONDARY: _t.ClassVar[drm_vblank_seq_type]
    _DRM_VBLANK_SIGNAL: _t.ClassVar[drm_vblank_seq_type]

class drm_mode_subconnector(_Enum):
    DRM_MODE_SUBCONNECTOR_Automatic: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_Unknown: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_VGA: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_DVID: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_DVIA: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_Composite: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_SVIDEO: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_Component: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_SCART: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_DisplayPort: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_HDMIA: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_Native: _t.ClassVar[drm_mode_subconnector]
    DRM_MODE_SUBCONNECTOR_Wireless: _t.ClassVar[drm_mode_subconnector]

class drm_colorop_type(_Enum):
    DRM_COLOROP_1D_CURVE: _t.ClassVar[drm_colorop_type]
    DRM_COLOROP_1D_LUT: _t.ClassVar[drm_colorop_type]
    DRM_COLOROP_CTM_3X4: _t.ClassVar[drm_colorop_type]
    DRM_COLOROP_MULTIPLIER: _t.ClassVar[drm_colorop_type]
    DRM_COLOROP_3D_LUT: _t.ClassVar[drm_colorop_type]

class drm_colorop_lut3d_interpolation_type(_Enum):
    DRM_COLOROP_LUT3D_INTERPOLATION_TETRAHEDRAL: _t.ClassVar[drm_colorop_lut3d_interpolation_type]

class drm_colorop_lut1d_interpolation_type(_Enum):
    DRM_COLOROP_LUT1D_INTERPOLATION_LINEAR: _t.ClassVar[drm_colorop_lut1d_interpolation_type]

DRM_ADD_COMMAND: _b.int
DRM_RM_COMMAND: _b.int
DRM_INST_HANDLER: _b.int
DRM_UNINST_HANDLER: _b.int
_DRM_FRAME_BUFFER: _b.int
_DRM_REGISTERS: _b.int
_DRM_SHM: _b.int
_DRM_AGP: _b.int
_DRM_SCATTER_GATHER: _b.int
_DRM_CONSISTENT: _b.int
_DRM_RESTRICTED: _b.int
_DRM_READ_ONLY: _b.int
_DRM_LOCKED: _b.int
_DRM_KERNEL: _b.int
_DRM_WRITE_COMBINING: _b.int
_DRM_CONTAINS_LOCK: _b.int
_DRM_REMOVABLE: _b.int
_DRM_DRIVER: _b.int
_DRM_STAT_LOCK: _b.int
_DRM_STAT_OPENS: _b.int
_DRM_STAT_CLOSES: _b.int
_DRM_STAT_IOCTLS: _b.int
_DRM_STAT_LOCKS: _b.int
_DRM_STAT_UNLOCKS: _b.int
_DRM_STAT_VALUE: _b.int
_DRM_STAT_BYTE: _b.int
_DRM_STAT_COUNT: _b.int
_DRM_STAT_IRQ: _b.int
_DRM_STAT_PRIMARY: _b.int
_DRM_STAT_SECONDARY: _b.int
_DRM_STAT_DMA: _b.int
_DRM_STAT_SPECIAL: _b.int
_DRM_STAT_MISSED: _b.int
_DRM_LOCK_READY: _b.int
_DRM_LOCK_QUIESCENT: _b.int
_DRM_LOCK_FLUSH: _b.int
_DRM_LOCK_FLUSH_ALL: _b.int
_DRM_HALT_ALL_QUEUES: _b.int
_DRM_HALT_CUR_QUEUES: _b.int
_DRM_DMA_BLOCK: _b.int
_DRM_DMA_WHILE_LOCKED: _b.int
_DRM_DMA_PRIORITY: _b.int
_DRM_DMA_WAIT: _b.int
_DRM_DMA_SMALLER_OK: _b.int
_DRM_DMA_LARGER_OK: _b.int
_DRM_PAGE_ALIGN: _b.int
_DRM_AGP_BUFFER: _b.int
_DRM_SG_BUFFER: _b.int
_DRM_FB_BUFFER: _b.int
_DRM_PCI_BUFFER_RO: _b.int
_DRM_CONTEXT_PRESERVED: _b.int
_DRM_CONTEXT_2DONLY: _b.int
DRM_DRAWABLE_CLIPRECTS: _b.int
_DRM_VBLANK_ABSOLUTE: _b.int
_DRM_VBLANK_RELATIVE: _b.int
_DRM_VBLANK_HIGH_CRTC_MASK: _b.int
_DRM_VBLANK_EVENT: _b.int
_DRM_VBLANK_FLIP: _b.int
_DRM_VBLANK_NEXTONMISS: _b.int
_DRM_VBLANK_SECONDARY: _b.int
_DRM_VBLANK_SIGNAL: _b.int
DRM_MODE_SUBCONNECTOR_Automatic: _b.int
DRM_MODE_SUBCONNECTOR_Unknown: _b.int
DRM_MODE_SUBCONNECTOR_VGA: _b.int
DRM_MODE_SUBCONNECTOR_DVID: _b.int
DRM_MODE_SUBCONNECTOR_DVIA: _b.int
DRM_MODE_SUBCONNECTOR_Composite: _b.int
DRM_MODE_SUBCONNECTOR_SVIDEO: _b.int
DRM_MODE_SUBCONNECTOR_Component: _b.int
DRM_MODE_SUBCONNECTOR_SCART: _b.int
DRM_MODE_SUBCONNECTOR_DisplayPort: _b.int
DRM_MODE_SUBCONNECTOR_HDMIA: _b.int
DRM_MODE_SUBCONNECTOR_Native: _b.int
DRM_MODE_SUBCONNECTOR_Wireless: _b.int
DRM_COLOROP_1D_CURVE: _b.int
DRM_COLOROP_1D_LUT: _b.int
DRM_COLOROP_CTM_3X4: _b.int
DRM_COLOROP_MULTIPLIER: _b.int
DRM_COLOROP_3D_LUT: _b.int
DRM_COLOROP_LUT3D_INTERPOLATION_TETRAHEDRAL: _b.int
DRM_COLOROP_LUT1D_INTERPOLATION_LINEAR: _b.int
drm_handle_t: _t.TypeAlias = _c.c_uint
drm_context_t: _t.TypeAlias = _c.c_uint
drm_drawable_t: _t.TypeAlias = _c.c_uint
drm_magic_t: _t.TypeAlias = _c.c_uint
drm_clip_rect_t: _t.TypeAlias = drm_clip_rect
drm_drawable_info_t: _t.TypeAlias = drm_drawable_info
drm_tex_region_t: _t.TypeAlias = drm_tex_region
drm_hw_lock_t: _t.TypeAlias = drm_hw_lock
drm_version_t: _t.TypeAlias = drm_version
drm_unique_t: _t.TypeAlias = drm_unique
drm_list_t: _t.TypeAlias = drm_list
drm_block_t: _t.TypeAlias = drm_block
drm_control_t: _t.TypeAlias = drm_control
drm_map_type_t: _t.TypeAlias = drm_map_type
drm_map_flags_t: _t.TypeAlias = drm_map_flags
drm_ctx_priv_map_t: _t.TypeAlias = drm_ctx_priv_map
drm_map_t: _t.TypeAlias = drm_map
drm_client_t: _t.TypeAlias = drm_client
drm_stat_type_t: _t.TypeAlias = drm_stat_type
drm_stats_t: _t.TypeAlias = drm_stats
drm_lock_flags_t: _t.TypeAlias = drm_lock_flags
drm_lock_t: _t.TypeAlias = drm_lock
drm_dma_flags_t: _t.TypeAlias = drm_dma_flags
drm_buf_desc_t: _t.TypeAlias = drm_buf_desc
drm_buf_info_t: _t.TypeAlias = drm_buf_info
drm_buf_free_t: _t.TypeAlias = drm_buf_free
drm_buf_pub_t: _t.TypeAlias = drm_buf_pub
drm_buf_map_t: _t.TypeAlias = drm_buf_map
drm_dma_t: _t.TypeAlias = drm_dma
drm_wait_vblank_t: _t.TypeAlias = drm_wait_vblank
drm_agp_mode_t: _t.TypeAlias = drm_agp_mode
drm_ctx_flags_t: _t.TypeAlias = drm_ctx_flags
drm_ctx_t: _t.TypeAlias = drm_ctx
drm_ctx_res_t: _t.TypeAlias = drm_ctx_res
drm_draw_t: _t.TypeAlias = drm_draw
drm_update_draw_t: _t.TypeAlias = drm_update_draw
drm_auth_t: _t.TypeAlias = drm_auth
drm_irq_busid_t: _t.TypeAlias = drm_irq_busid
drm_vblank_seq_type_t: _t.TypeAlias = drm_vblank_seq_type
drm_agp_buffer_t: _t.TypeAlias = drm_agp_buffer
drm_agp_binding_t: _t.TypeAlias = drm_agp_binding
drm_agp_info_t: _t.TypeAlias = drm_agp_info
drm_scatter_gather_t: _t.TypeAlias = drm_scatter_gather
drm_set_version_t: _t.TypeAlias = drm_set_version
__u8: _t.TypeAlias = _c.c_ubyte
__u16: _t.TypeAlias = _c.c_ushort
__s32: _t.TypeAlias = _c.c_int
__u32: _t.TypeAlias = _c.c_uint
__s64: _t.TypeAlias = _c.c_longlong
__u64: _t.TypeAlias = _c.c_ulonglong
__kernel_ulong_t: _t.TypeAlias = _c.c_ulong
__kernel_size_t: _t.TypeAlias = __kernel_ulong_t
def _DRM_LOCK_IS_HELD(lock: _s.number) -> _b.int: ...
def _DRM_LOCK_IS_CONT(lock: _s.number) -> _b.int: ...
def _DRM_LOCKING_CONTEXT(lock: _s.number) -> _b.int: ...
def DRM_IO(nr: _s.number) -> _b.int: ...
def DRM_IOR(nr: _s.number, type: _t.Any) -> _b.int: ...
def DRM_IOW(nr: _s.number, type: _t.Any) -> _b.int: ...
def DRM_IOWR(nr: _s.number, type: _t.Any) -> _b.int: ...
def DRM_MODE_PROP_TYPE(n: _s.number) -> _b.int: ...
def __DRM_ARGB64_PREP(c: _s.number, shift: _s.number) -> _b.int: ...
def DRM_ARGB64_PREP(alpha: _s.number, red: _s.number, green: _s.number, blue: _s.number) -> _b.int: ...
def __DRM_ARGB64_GET(c: _s.number, shift: _s.number) -> _b.int: ...
def __DRM_ARGB64_GET_BPCS(c: _s.number, shift: _s.number, bpc: _s.number) -> _b.int: ...
def DRM_ARGB64_GETA(c: _s.number) -> _b.int: ...
def DRM_ARGB64_GETR(c: _s.number) -> _b.int: ...
def DRM_ARGB64_GETG(c: _s.number) -> _b.int: ...
def DRM_ARGB64_GETB(c: _s.number) -> _b.int: ...
def DRM_ARGB64_GETA_BPCS(c: _s.number, bpc: _s.number) -> _b.int: ...
def DRM_ARGB64_GETR_BPCS(c: _s.number, bpc: _s.number) -> _b.int: ...
def DRM_ARGB64_GETG_BPCS(c: _s.number, bpc: _s.number) -> _b.int: ...
def DRM_ARGB64_GETB_BPCS(c: _s.number, bpc: _s.number) -> _b.int: ...
def fourcc_code(a: _s.number, b: _s.number, c: _s.number, d: _s.number) -> _b.int: ...
def fourcc_mod_get_vendor(modifier: _s.number) -> _b.int: ...
def fourcc_mod_is_vendor(modifier: _s.number, vendor: _b.str) -> _b.int: ...
def fourcc_mod_code(vendor: _b.str, val: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_NVIDIA_BLOCK_LINEAR_2D(c: _s.number, s: _s.number, g: _s.number, k: _s.number, h: _s.number) -> _b.int: ...
def drm_fourcc_canonicalize_nvidia_format_mod(modifier: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK(v: _s.number) -> _b.int: ...
def fourcc_mod_broadcom_code(val: _s.number, params: _s.number) -> _b.int: ...
def fourcc_mod_broadcom_param(m: _s.number) -> _b.int: ...
def fourcc_mod_broadcom_mod(m: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_BROADCOM_SAND32_COL_HEIGHT(v: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_BROADCOM_SAND64_COL_HEIGHT(v: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_BROADCOM_SAND128_COL_HEIGHT(v: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_BROADCOM_SAND256_COL_HEIGHT(v: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_ARM_CODE(_0: _s.number, _1: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_ARM_AFBC(_0: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_ARM_AFRC(_0: _s.number) -> _b.int: ...
def AFRC_FORMAT_MOD_CU_SIZE_P0(_0: _s.number) -> _t.Any: ...
def AFRC_FORMAT_MOD_CU_SIZE_P12(_0: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_AMLOGIC_FBC(_0: _s.number, _1: _s.number) -> _b.int: ...
def DRM_FORMAT_MOD_MTK(_0: _s.number) -> _b.int: ...
def IS_AMD_FMT_MOD(val: _s.number) -> _b.int: ...
def AMD_FMT_MOD_SET(field: _b.str, value: _s.number) -> _b.int: ...
def AMD_FMT_MOD_GET(field: _b.str, value: _s.number) -> _b.int: ...
def AMD_FMT_MOD_CLEAR(field: _b.str) -> _b.int: ...
def AMDGPU_TILING_SET(field: _b.str, value: _s.number) -> _b.int: ...
def AMDGPU_TILING_GET(value: _s.number, field: _b.str) -> _b.int: ...
DRM_IOCTL_VERSION: _Ioctl
DRM_IOCTL_GET_UNIQUE: _Ioctl
DRM_IOCTL_GET_MAGIC: _Ioctl
DRM_IOCTL_IRQ_BUSID: _Ioctl
DRM_IOCTL_GET_MAP: _Ioctl
DRM_IOCTL_GET_CLIENT: _Ioctl
DRM_IOCTL_GET_STATS: _Ioctl
DRM_IOCTL_SET_VERSION: _Ioctl
DRM_IOCTL_MODESET_CTL: _Ioctl
DRM_IOCTL_GEM_CLOSE: _Ioctl
DRM_IOCTL_GEM_FLINK: _Ioctl
DRM_IOCTL_GEM_OPEN: _Ioctl
DRM_IOCTL_GET_CAP: _Ioctl
DRM_IOCTL_SET_CLIENT_CAP: _Ioctl
DRM_IOCTL_SET_UNIQUE: _Ioctl
DRM_IOCTL_AUTH_MAGIC: _Ioctl
DRM_IOCTL_BLOCK: _Ioctl
DRM_IOCTL_UNBLOCK: _Ioctl
DRM_IOCTL_CONTROL: _Ioctl
DRM_IOCTL_ADD_MAP: _Ioctl
DRM_IOCTL_ADD_BUFS: _Ioctl
DRM_IOCTL_MARK_BUFS: _Ioctl
DRM_IOCTL_INFO_BUFS: _Ioctl
DRM_IOCTL_MAP_BUFS: _Ioctl
DRM_IOCTL_FREE_BUFS: _Ioctl
DRM_IOCTL_RM_MAP: _Ioctl
DRM_IOCTL_SET_SAREA_CTX: _Ioctl
DRM_IOCTL_GET_SAREA_CTX: _Ioctl
DRM_IOCTL_SET_MASTER: _Ioctl
DRM_IOCTL_DROP_MASTER: _Ioctl
DRM_IOCTL_ADD_CTX: _Ioctl
DRM_IOCTL_RM_CTX: _Ioctl
DRM_IOCTL_MOD_CTX: _Ioctl
DRM_IOCTL_GET_CTX: _Ioctl
DRM_IOCTL_SWITCH_CTX: _Ioctl
DRM_IOCTL_NEW_CTX: _Ioctl
DRM_IOCTL_RES_CTX: _Ioctl
DRM_IOCTL_ADD_DRAW: _Ioctl
DRM_IOCTL_RM_DRAW: _Ioctl
DRM_IOCTL_DMA: _Ioctl
DRM_IOCTL_LOCK: _Ioctl
DRM_IOCTL_UNLOCK: _Ioctl
DRM_IOCTL_FINISH: _Ioctl
DRM_IOCTL_PRIME_HANDLE_TO_FD: _Ioctl
DRM_IOCTL_PRIME_FD_TO_HANDLE: _Ioctl
DRM_IOCTL_AGP_ACQUIRE: _Ioctl
DRM_IOCTL_AGP_RELEASE: _Ioctl
DRM_IOCTL_AGP_ENABLE: _Ioctl
DRM_IOCTL_AGP_INFO: _Ioctl
DRM_IOCTL_AGP_ALLOC: _Ioctl
DRM_IOCTL_AGP_FREE: _Ioctl
DRM_IOCTL_AGP_BIND: _Ioctl
DRM_IOCTL_AGP_UNBIND: _Ioctl
DRM_IOCTL_SG_ALLOC: _Ioctl
DRM_IOCTL_SG_FREE: _Ioctl
DRM_IOCTL_WAIT_VBLANK: _Ioctl
DRM_IOCTL_CRTC_GET_SEQUENCE: _Ioctl
DRM_IOCTL_CRTC_QUEUE_SEQUENCE: _Ioctl
DRM_IOCTL_UPDATE_DRAW: _Ioctl
DRM_IOCTL_MODE_GETRESOURCES: _Ioctl
DRM_IOCTL_MODE_GETCRTC: _Ioctl
DRM_IOCTL_MODE_SETCRTC: _Ioctl
DRM_IOCTL_MODE_CURSOR: _Ioctl
DRM_IOCTL_MODE_GETGAMMA: _Ioctl
DRM_IOCTL_MODE_SETGAMMA: _Ioctl
DRM_IOCTL_MODE_GETENCODER: _Ioctl
DRM_IOCTL_MODE_GETCONNECTOR: _Ioctl
DRM_IOCTL_MODE_ATTACHMODE: _Ioctl
DRM_IOCTL_MODE_DETACHMODE: _Ioctl
DRM_IOCTL_MODE_GETPROPERTY: _Ioctl
DRM_IOCTL_MODE_SETPROPERTY: _Ioctl
DRM_IOCTL_MODE_GETPROPBLOB: _Ioctl
DRM_IOCTL_MODE_GETFB: _Ioctl
DRM_IOCTL_MODE_ADDFB: _Ioctl
DRM_IOCTL_MODE_RMFB: _Ioctl
DRM_IOCTL_MODE_PAGE_FLIP: _Ioctl
DRM_IOCTL_MODE_DIRTYFB: _Ioctl
DRM_IOCTL_MODE_CREATE_DUMB: _Ioctl
DRM_IOCTL_MODE_MAP_DUMB: _Ioctl
DRM_IOCTL_MODE_DESTROY_DUMB: _Ioctl
DRM_IOCTL_MODE_GETPLANERESOURCES: _Ioctl
DRM_IOCTL_MODE_GETPLANE: _Ioctl
DRM_IOCTL_MODE_SETPLANE: _Ioctl
DRM_IOCTL_MODE_ADDFB2: _Ioctl
DRM_IOCTL_MODE_OBJ_GETPROPERTIES: _Ioctl
DRM_IOCTL_MODE_OBJ_SETPROPERTY: _Ioctl
DRM_IOCTL_MODE_CURSOR2: _Ioctl
DRM_IOCTL_MODE_ATOMIC: _Ioctl
DRM_IOCTL_MODE_CREATEPROPBLOB: _Ioctl
DRM_IOCTL_MODE_DESTROYPROPBLOB: _Ioctl
DRM_IOCTL_SYNCOBJ_CREATE: _Ioctl
DRM_IOCTL_SYNCOBJ_DESTROY: _Ioctl
DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD: _Ioctl
DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE: _Ioctl
DRM_IOCTL_SYNCOBJ_WAIT: _Ioctl
DRM_IOCTL_SYNCOBJ_RESET: _Ioctl
DRM_IOCTL_SYNCOBJ_SIGNAL: _Ioctl
DRM_IOCTL_MODE_CREATE_LEASE: _Ioctl
DRM_IOCTL_MODE_LIST_LESSEES: _Ioctl
DRM_IOCTL_MODE_GET_LEASE: _Ioctl
DRM_IOCTL_MODE_REVOKE_LEASE: _Ioctl
DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT: _Ioctl
DRM_IOCTL_SYNCOBJ_QUERY: _Ioctl
DRM_IOCTL_SYNCOBJ_TRANSFER: _Ioctl
DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL: _Ioctl
DRM_IOCTL_MODE_GETFB2: _Ioctl
DRM_IOCTL_SYNCOBJ_EVENTFD: _Ioctl
DRM_IOCTL_MODE_CLOSEFB: _Ioctl
DRM_IOCTL_SET_CLIENT_NAME: _Ioctl
DRM_IOCTL_GEM_CHANGE_HANDLE: _Ioctl
DRM_IOCTL_AMDGPU_GEM_CREATE: _Ioctl
DRM_IOCTL_AMDGPU_GEM_MMAP: _Ioctl
DRM_IOCTL_AMDGPU_CTX: _Ioctl
DRM_IOCTL_AMDGPU_BO_LIST: _Ioctl
DRM_IOCTL_AMDGPU_CS: _Ioctl
DRM_IOCTL_AMDGPU_INFO: _Ioctl
DRM_IOCTL_AMDGPU_GEM_METADATA: _Ioctl
DRM_IOCTL_AMDGPU_GEM_WAIT_IDLE: _Ioctl
DRM_IOCTL_AMDGPU_GEM_VA: _Ioctl
DRM_IOCTL_AMDGPU_WAIT_CS: _Ioctl
DRM_IOCTL_AMDGPU_GEM_OP: _Ioctl
DRM_IOCTL_AMDGPU_GEM_USERPTR: _Ioctl
DRM_IOCTL_AMDGPU_WAIT_FENCES: _Ioctl
DRM_IOCTL_AMDGPU_VM: _Ioctl
DRM_IOCTL_AMDGPU_FENCE_TO_HANDLE: _Ioctl
DRM_IOCTL_AMDGPU_SCHED: _Ioctl
DRM_IOCTL_AMDGPU_USERQ: _Ioctl
DRM_IOCTL_AMDGPU_USERQ_SIGNAL: _Ioctl
DRM_IOCTL_AMDGPU_USERQ_WAIT: _Ioctl
DRM_IOCTL_AMDGPU_GEM_LIST_HANDLES: _Ioctl
DRM_NAME: _b.str
DRM_MIN_ORDER: _b.int
DRM_MAX_ORDER: _b.int
DRM_RAM_PERCENT: _b.int
_DRM_LOCK_HELD: _b.int
_DRM_LOCK_CONT: _b.int
_DRM_VBLANK_HIGH_CRTC_SHIFT: _b.int
_DRM_VBLANK_TYPES_MASK: _b.int
_DRM_VBLANK_FLAGS_MASK: _b.int
_DRM_PRE_MODESET: _b.int
_DRM_POST_MODESET: _b.int
DRM_CAP_DUMB_BUFFER: _b.int
DRM_CAP_VBLANK_HIGH_CRTC: _b.int
DRM_CAP_DUMB_PREFERRED_DEPTH: _b.int
DRM_CAP_DUMB_PREFER_SHADOW: _b.int
DRM_CAP_PRIME: _b.int
DRM_PRIME_CAP_IMPORT: _b.int
DRM_PRIME_CAP_EXPORT: _b.int
DRM_CAP_TIMESTAMP_MONOTONIC: _b.int
DRM_CAP_ASYNC_PAGE_FLIP: _b.int
DRM_CAP_CURSOR_WIDTH: _b.int
DRM_CAP_CURSOR_HEIGHT: _b.int
DRM_CAP_ADDFB2_MODIFIERS: _b.int
DRM_CAP_PAGE_FLIP_TARGET: _b.int
DRM_CAP_CRTC_IN_VBLANK_EVENT: _b.int
DRM_CAP_SYNCOBJ: _b.int
DRM_CAP_SYNCOBJ_TIMELINE: _b.int
DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP: _b.int
DRM_CLIENT_CAP_STEREO_3D: _b.int
DRM_CLIENT_CAP_UNIVERSAL_PLANES: _b.int
DRM_CLIENT_CAP_ATOMIC: _b.int
DRM_CLIENT_CAP_ASPECT_RATIO: _b.int
DRM_CLIENT_CAP_WRITEBACK_CONNECTORS: _b.int
DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT: _b.int
DRM_CLIENT_CAP_PLANE_COLOR_PIPELINE: _b.int
DRM_RDWR: _b.int
DRM_CLOEXEC: _b.int
DRM_SYNCOBJ_CREATE_SIGNALED: _b.int
DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE: _b.int
DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE: _b.int
DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE: _b.int
DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE: _b.int
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL: _b.int
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT: _b.int
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE: _b.int
DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE: _b.int
DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED: _b.int
DRM_CRTC_SEQUENCE_RELATIVE: _b.int
DRM_CRTC_SEQUENCE_NEXT_ON_MISS: _b.int
DRM_CLIENT_NAME_MAX_LEN: _b.int
DRM_IOCTL_BASE: _b.int
DRM_COMMAND_BASE: _b.int
DRM_COMMAND_END: _b.int
DRM_EVENT_VBLANK: _b.int
DRM_EVENT_FLIP_COMPLETE: _b.int
DRM_EVENT_CRTC_SEQUENCE: _b.int
DRM_CONNECTOR_NAME_LEN: _b.int
DRM_DISPLAY_MODE_LEN: _b.int
DRM_PROP_NAME_LEN: _b.int
DRM_MODE_TYPE_BUILTIN: _b.int
DRM_MODE_TYPE_CLOCK_C: _b.int
DRM_MODE_TYPE_CRTC_C: _b.int
DRM_MODE_TYPE_PREFERRED: _b.int
DRM_MODE_TYPE_DEFAULT: _b.int
DRM_MODE_TYPE_USERDEF: _b.int
DRM_MODE_TYPE_DRIVER: _b.int
DRM_MODE_TYPE_ALL: _b.int
DRM_MODE_FLAG_PHSYNC: _b.int
DRM_MODE_FLAG_NHSYNC: _b.int
DRM_MODE_FLAG_PVSYNC: _b.int
DRM_MODE_FLAG_NVSYNC: _b.int
DRM_MODE_FLAG_INTERLACE: _b.int
DRM_MODE_FLAG_DBLSCAN: _b.int
DRM_MODE_FLAG_CSYNC: _b.int
DRM_MODE_FLAG_PCSYNC: _b.int
DRM_MODE_FLAG_NCSYNC: _b.int
DRM_MODE_FLAG_HSKEW: _b.int
DRM_MODE_FLAG_BCAST: _b.int
DRM_MODE_FLAG_PIXMUX: _b.int
DRM_MODE_FLAG_DBLCLK: _b.int
DRM_MODE_FLAG_CLKDIV2: _b.int
DRM_MODE_FLAG_3D_MASK: _b.int
DRM_MODE_FLAG_3D_NONE: _b.int
DRM_MODE_FLAG_3D_FRAME_PACKING: _b.int
DRM_MODE_FLAG_3D_FIELD_ALTERNATIVE: _b.int
DRM_MODE_FLAG_3D_LINE_ALTERNATIVE: _b.int
DRM_MODE_FLAG_3D_SIDE_BY_SIDE_FULL: _b.int
DRM_MODE_FLAG_3D_L_DEPTH: _b.int
DRM_MODE_FLAG_3D_L_DEPTH_GFX_GFX_DEPTH: _b.int
DRM_MODE_FLAG_3D_TOP_AND_BOTTOM: _b.int
DRM_MODE_FLAG_3D_SIDE_BY_SIDE_HALF: _b.int
DRM_MODE_PICTURE_ASPECT_NONE: _b.int
DRM_MODE_PICTURE_ASPECT_4_3: _b.int
DRM_MODE_PICTURE_ASPECT_16_9: _b.int
DRM_MODE_PICTURE_ASPECT_64_27: _b.int
DRM_MODE_PICTURE_ASPECT_256_135: _b.int
DRM_MODE_CONTENT_TYPE_NO_DATA: _b.int
DRM_MODE_CONTENT_TYPE_GRAPHICS: _b.int
DRM_MODE_CONTENT_TYPE_PHOTO: _b.int
DRM_MODE_CONTENT_TYPE_CINEMA: _b.int
DRM_MODE_CONTENT_TYPE_GAME: _b.int
DRM_MODE_FLAG_PIC_AR_MASK: _b.int
DRM_MODE_FLAG_PIC_AR_NONE: _b.int
DRM_MODE_FLAG_PIC_AR_4_3: _b.int
DRM_MODE_FLAG_PIC_AR_16_9: _b.int
DRM_MODE_FLAG_PIC_AR_64_27: _b.int
DRM_MODE_FLAG_PIC_AR_256_135: _b.int
DRM_MODE_FLAG_ALL: _b.int
DRM_MODE_DPMS_ON: _b.int
DRM_MODE_DPMS_STANDBY: _b.int
DRM_MODE_DPMS_SUSPEND: _b.int
DRM_MODE_DPMS_OFF: _b.int
DRM_MODE_SCALE_NONE: _b.int
DRM_MODE_SCALE_FULLSCREEN: _b.int
DRM_MODE_SCALE_CENTER: _b.int
DRM_MODE_SCALE_ASPECT: _b.int
DRM_MODE_DITHERING_OFF: _b.int
DRM_MODE_DITHERING_ON: _b.int
DRM_MODE_DITHERING_AUTO: _b.int
DRM_MODE_DIRTY_OFF: _b.int
DRM_MODE_DIRTY_ON: _b.int
DRM_MODE_DIRTY_ANNOTATE: _b.int
DRM_MODE_LINK_STATUS_GOOD: _b.int
DRM_MODE_LINK_STATUS_BAD: _b.int
DRM_MODE_PANEL_TYPE_UNKNOWN: _b.int
DRM_MODE_PANEL_TYPE_OLED: _b.int
DRM_MODE_ROTATE_0: _b.int
DRM_MODE_ROTATE_90: _b.int
DRM_MODE_ROTATE_180: _b.int
DRM_MODE_ROTATE_270: _b.int
DRM_MODE_ROTATE_MASK: _b.int
DRM_MODE_REFLECT_X: _b.int
DRM_MODE_REFLECT_Y: _b.int
DRM_MODE_REFLECT_MASK: _b.int
DRM_MODE_CONTENT_PROTECTION_UNDESIRED: _b.int
DRM_MODE_CONTENT_PROTECTION_DESIRED: _b.int
DRM_MODE_CONTENT_PROTECTION_ENABLED: _b.int
DRM_MODE_PRESENT_TOP_FIELD: _b.int
DRM_MODE_PRESENT_BOTTOM_FIELD: _b.int
DRM_MODE_ENCODER_NONE: _b.int
DRM_MODE_ENCODER_DAC: _b.int
DRM_MODE_ENCODER_TMDS: _b.int
DRM_MODE_ENCODER_LVDS: _b.int
DRM_MODE_ENCODER_TVDAC: _b.int
DRM_MODE_ENCODER_VIRTUAL: _b.int
DRM_MODE_ENCODER_DSI: _b.int
DRM_MODE_ENCODER_DPMST: _b.int
DRM_MODE_ENCODER_DPI: _b.int
DRM_MODE_CONNECTOR_Unknown: _b.int
DRM_MODE_CONNECTOR_VGA: _b.int
DRM_MODE_CONNECTOR_DVII: _b.int
DRM_MODE_CONNECTOR_DVID: _b.int
DRM_MODE_CONNECTOR_DVIA: _b.int
DRM_MODE_CONNECTOR_Composite: _b.int
DRM_MODE_CONNECTOR_SVIDEO: _b.int
DRM_MODE_CONNECTOR_LVDS: _b.int
DRM_MODE_CONNECTOR_Component: _b.int
DRM_MODE_CONNECTOR_9PinDIN: _b.int
DRM_MODE_CONNECTOR_DisplayPort: _b.int
DRM_MODE_CONNECTOR_HDMIA: _b.int
DRM_MODE_CONNECTOR_HDMIB: _b.int
DRM_MODE_CONNECTOR_TV: _b.int
DRM_MODE_CONNECTOR_eDP: _b.int
DRM_MODE_CONNECTOR_VIRTUAL: _b.int
DRM_MODE_CONNECTOR_DSI: _b.int
DRM_MODE_CONNECTOR_DPI: _b.int
DRM_MODE_CONNECTOR_WRITEBACK: _b.int
DRM_MODE_CONNECTOR_SPI: _b.int
DRM_MODE_CONNECTOR_USB: _b.int
DRM_MODE_PROP_PENDING: _b.int
DRM_MODE_PROP_RANGE: _b.int
DRM_MODE_PROP_IMMUTABLE: _b.int
DRM_MODE_PROP_ENUM: _b.int
DRM_MODE_PROP_BLOB: _b.int
DRM_MODE_PROP_BITMASK: _b.int
DRM_MODE_PROP_LEGACY_TYPE: _b.int
DRM_MODE_PROP_EXTENDED_TYPE: _b.int
DRM_MODE_PROP_OBJECT: _b.int
DRM_MODE_PROP_SIGNED_RANGE: _b.int
DRM_MODE_PROP_ATOMIC: _b.int
DRM_MODE_OBJECT_CRTC: _b.int
DRM_MODE_OBJECT_CONNECTOR: _b.int
DRM_MODE_OBJECT_ENCODER: _b.int
DRM_MODE_OBJECT_MODE: _b.int
DRM_MODE_OBJECT_PROPERTY: _b.int
DRM_MODE_OBJECT_FB: _b.int
DRM_MODE_OBJECT_BLOB: _b.int
DRM_MODE_OBJECT_PLANE: _b.int
DRM_MODE_OBJECT_COLOROP: _b.int
DRM_MODE_OBJECT_ANY: _b.int
DRM_MODE_FB_INTERLACED: _b.int
DRM_MODE_FB_MODIFIERS: _b.int
DRM_MODE_FB_DIRTY_ANNOTATE_COPY: _b.int
DRM_MODE_FB_DIRTY_ANNOTATE_FILL: _b.int
DRM_MODE_FB_DIRTY_FLAGS: _b.int
DRM_MODE_FB_DIRTY_MAX_CLIPS: _b.int
DRM_MODE_CURSOR_BO: _b.int
DRM_MODE_CURSOR_MOVE: _b.int
DRM_MODE_CURSOR_FLAGS: _b.int
DRM_MODE_PAGE_FLIP_EVENT: _b.int
DRM_MODE_PAGE_FLIP_ASYNC: _b.int
DRM_MODE_PAGE_FLIP_TARGET_ABSOLUTE: _b.int
DRM_MODE_PAGE_FLIP_TARGET_RELATIVE: _b.int
DRM_MODE_PAGE_FLIP_TARGET: _b.int
DRM_MODE_PAGE_FLIP_FLAGS: _b.int
DRM_MODE_ATOMIC_TEST_ONLY: _b.int
DRM_MODE_ATOMIC_NONBLOCK: _b.int
DRM_MODE_ATOMIC_ALLOW_MODESET: _b.int
DRM_MODE_ATOMIC_FLAGS: _b.int
FORMAT_BLOB_CURRENT: _b.int
DRM_FORMAT_BIG_ENDIAN: _b.int
DRM_FORMAT_INVALID: _b.int
DRM_FORMAT_C1: _b.int
DRM_FORMAT_C2: _b.int
DRM_FORMAT_C4: _b.int
DRM_FORMAT_C8: _b.int
DRM_FORMAT_D1: _b.int
DRM_FORMAT_D2: _b.int
DRM_FORMAT_D4: _b.int
DRM_FORMAT_D8: _b.int
DRM_FORMAT_R1: _b.int
DRM_FORMAT_R2: _b.int
DRM_FORMAT_R4: _b.int
DRM_FORMAT_R8: _b.int
DRM_FORMAT_R10: _b.int
DRM_FORMAT_R12: _b.int
DRM_FORMAT_R16: _b.int
DRM_FORMAT_RG88: _b.int
DRM_FORMAT_GR88: _b.int
DRM_FORMAT_RG1616: _b.int
DRM_FORMAT_GR1616: _b.int
DRM_FORMAT_RGB332: _b.int
DRM_FORMAT_BGR233: _b.int
DRM_FORMAT_XRGB4444: _b.int
DRM_FORMAT_XBGR4444: _b.int
DRM_FORMAT_RGBX4444: _b.int
DRM_FORMAT_BGRX4444: _b.int
DRM_FORMAT_ARGB4444: _b.int
DRM_FORMAT_ABGR4444: _b.int
DRM_FORMAT_RGBA4444: _b.int
DRM_FORMAT_BGRA4444: _b.int
DRM_FORMAT_XRGB1555: _b.int
DRM_FORMAT_XBGR1555: _b.int
DRM_FORMAT_RGBX5551: _b.int
DRM_FORMAT_BGRX5551: _b.int
DRM_FORMAT_ARGB1555: _b.int
DRM_FORMAT_ABGR1555: _b.int
DRM_FORMAT_RGBA5551: _b.int
DRM_FORMAT_BGRA5551: _b.int
DRM_FORMAT_RGB565: _b.int
DRM_FORMAT_BGR565: _b.int
DRM_FORMAT_RGB888: _b.int
DRM_FORMAT_BGR888: _b.int
DRM_FORMAT_XRGB8888: _b.int
DRM_FORMAT_XBGR8888: _b.int
DRM_FORMAT_RGBX8888: _b.int
DRM_FORMAT_BGRX8888: _b.int
DRM_FORMAT_ARGB8888: _b.int
DRM_FORMAT_ABGR8888: _b.int
DRM_FORMAT_RGBA8888: _b.int
DRM_FORMAT_BGRA8888: _b.int
DRM_FORMAT_XRGB2101010: _b.int
DRM_FORMAT_XBGR2101010: _b.int
DRM_FORMAT_RGBX1010102: _b.int
DRM_FORMAT_BGRX1010102: _b.int
DRM_FORMAT_ARGB2101010: _b.int
DRM_FORMAT_ABGR2101010: _b.int
DRM_FORMAT_RGBA1010102: _b.int
DRM_FORMAT_BGRA1010102: _b.int
DRM_FORMAT_RGB161616: _b.int
DRM_FORMAT_BGR161616: _b.int
DRM_FORMAT_XRGB16161616: _b.int
DRM_FORMAT_XBGR16161616: _b.int
DRM_FORMAT_ARGB16161616: _b.int
DRM_FORMAT_ABGR16161616: _b.int
DRM_FORMAT_XRGB16161616F: _b.int
DRM_FORMAT_XBGR16161616F: _b.int
DRM_FORMAT_ARGB16161616F: _b.int
DRM_FORMAT_ABGR16161616F: _b.int
DRM_FORMAT_R16F: _b.int
DRM_FORMAT_GR1616F: _b.int
DRM_FORMAT_BGR161616F: _b.int
DRM_FORMAT_R32F: _b.int
DRM_FORMAT_GR3232F: _b.int
DRM_FORMAT_BGR323232F: _b.int
DRM_FORMAT_ABGR32323232F: _b.int
DRM_FORMAT_AXBXGXRX106106106106: _b.int
DRM_FORMAT_YUYV: _b.int
DRM_FORMAT_YVYU: _b.int
DRM_FORMAT_UYVY: _b.int
DRM_FORMAT_VYUY: _b.int
DRM_FORMAT_AYUV: _b.int
DRM_FORMAT_AVUY8888: _b.int
DRM_FORMAT_XYUV8888: _b.int
DRM_FORMAT_XVUY8888: _b.int
DRM_FORMAT_VUY888: _b.int
DRM_FORMAT_VUY101010: _b.int
DRM_FORMAT_XVUY2101010: _b.int
DRM_FORMAT_Y210: _b.int
DRM_FORMAT_Y212: _b.int
DRM_FORMAT_Y216: _b.int
DRM_FORMAT_Y410: _b.int
DRM_FORMAT_Y412: _b.int
DRM_FORMAT_Y416: _b.int
DRM_FORMAT_XVYU2101010: _b.int
DRM_FORMAT_XVYU12_16161616: _b.int
DRM_FORMAT_XVYU16161616: _b.int
DRM_FORMAT_Y0L0: _b.int
DRM_FORMAT_X0L0: _b.int
DRM_FORMAT_Y0L2: _b.int
DRM_FORMAT_X0L2: _b.int
DRM_FORMAT_YUV420_8BIT: _b.int
DRM_FORMAT_YUV420_10BIT: _b.int
DRM_FORMAT_XRGB8888_A8: _b.int
DRM_FORMAT_XBGR8888_A8: _b.int
DRM_FORMAT_RGBX8888_A8: _b.int
DRM_FORMAT_BGRX8888_A8: _b.int
DRM_FORMAT_RGB888_A8: _b.int
DRM_FORMAT_BGR888_A8: _b.int
DRM_FORMAT_RGB565_A8: _b.int
DRM_FORMAT_BGR565_A8: _b.int
DRM_FORMAT_NV12: _b.int
DRM_FORMAT_NV21: _b.int
DRM_FORMAT_NV16: _b.int
DRM_FORMAT_NV61: _b.int
DRM_FORMAT_NV24: _b.int
DRM_FORMAT_NV42: _b.int
DRM_FORMAT_NV15: _b.int
DRM_FORMAT_NV20: _b.int
DRM_FORMAT_NV30: _b.int
DRM_FORMAT_P210: _b.int
DRM_FORMAT_P010: _b.int
DRM_FORMAT_P012: _b.int
DRM_FORMAT_P016: _b.int
DRM_FORMAT_P030: _b.int
DRM_FORMAT_P230: _b.int
DRM_FORMAT_Q410: _b.int
DRM_FORMAT_Q401: _b.int
DRM_FORMAT_T430: _b.int
DRM_FORMAT_S010: _b.int
DRM_FORMAT_S210: _b.int
DRM_FORMAT_S410: _b.int
DRM_FORMAT_S012: _b.int
DRM_FORMAT_S212: _b.int
DRM_FORMAT_S412: _b.int
DRM_FORMAT_S016: _b.int
DRM_FORMAT_S216: _b.int
DRM_FORMAT_S416: _b.int
DRM_FORMAT_YUV410: _b.int
DRM_FORMAT_YVU410: _b.int
DRM_FORMAT_YUV411: _b.int
DRM_FORMAT_YVU411: _b.int
DRM_FORMAT_YUV420: _b.int
DRM_FORMAT_YVU420: _b.int
DRM_FORMAT_YUV422: _b.int
DRM_FORMAT_YVU422: _b.int
DRM_FORMAT_YUV444: _b.int
DRM_FORMAT_YVU444: _b.int
DRM_FORMAT_Y8: _b.int
DRM_FORMAT_XYYY2101010: _b.int
DRM_FORMAT_MOD_VENDOR_NONE: _b.int
DRM_FORMAT_MOD_VENDOR_INTEL: _b.int
DRM_FORMAT_MOD_VENDOR_AMD: _b.int
DRM_FORMAT_MOD_VENDOR_NVIDIA: _b.int
DRM_FORMAT_MOD_VENDOR_SAMSUNG: _b.int
DRM_FORMAT_MOD_VENDOR_QCOM: _b.int
DRM_FORMAT_MOD_VENDOR_VIVANTE: _b.int
DRM_FORMAT_MOD_VENDOR_BROADCOM: _b.int
DRM_FORMAT_MOD_VENDOR_ARM: _b.int
DRM_FORMAT_MOD_VENDOR_ALLWINNER: _b.int
DRM_FORMAT_MOD_VENDOR_AMLOGIC: _b.int
DRM_FORMAT_MOD_VENDOR_MTK: _b.int
DRM_FORMAT_MOD_VENDOR_APPLE: _b.int
DRM_FORMAT_RESERVED: _b.int
DRM_FORMAT_MOD_GENERIC_16_16_TILE: _b.int
DRM_FORMAT_MOD_INVALID: _b.int
DRM_FORMAT_MOD_LINEAR: _b.int
DRM_FORMAT_MOD_NONE: _b.int
I915_FORMAT_MOD_X_TILED: _b.int
I915_FORMAT_MOD_Y_TILED: _b.int
I915_FORMAT_MOD_Yf_TILED: _b.int
I915_FORMAT_MOD_Y_TILED_CCS: _b.int
I915_FORMAT_MOD_Yf_TILED_CCS: _b.int
I915_FORMAT_MOD_Y_TILED_GEN12_RC_CCS: _b.int
I915_FORMAT_MOD_Y_TILED_GEN12_MC_CCS: _b.int
I915_FORMAT_MOD_Y_TILED_GEN12_RC_CCS_CC: _b.int
I915_FORMAT_MOD_4_TILED: _b.int
I915_FORMAT_MOD_4_TILED_DG2_RC_CCS: _b.int
I915_FORMAT_MOD_4_TILED_DG2_MC_CCS: _b.int
I915_FORMAT_MOD_4_TILED_DG2_RC_CCS_CC: _b.int
I915_FORMAT_MOD_4_TILED_MTL_RC_CCS: _b.int
I915_FORMAT_MOD_4_TILED_MTL_MC_CCS: _b.int
I915_FORMAT_MOD_4_TILED_MTL_RC_CCS_CC: _b.int
I915_FORMAT_MOD_4_TILED_LNL_CCS: _b.int
I915_FORMAT_MOD_4_TILED_BMG_CCS: _b.int
DRM_FORMAT_MOD_SAMSUNG_64_32_TILE: _b.int
DRM_FORMAT_MOD_SAMSUNG_16_16_TILE: _b.int
DRM_FORMAT_MOD_QCOM_COMPRESSED: _b.int
DRM_FORMAT_MOD_QCOM_TILED3: _b.int
DRM_FORMAT_MOD_QCOM_TILED2: _b.int
DRM_FORMAT_MOD_VIVANTE_TILED: _b.int
DRM_FORMAT_MOD_VIVANTE_SUPER_TILED: _b.int
DRM_FORMAT_MOD_VIVANTE_SPLIT_TILED: _b.int
DRM_FORMAT_MOD_VIVANTE_SPLIT_SUPER_TILED: _b.int
VIVANTE_MOD_TS_64_4: _b.int
VIVANTE_MOD_TS_64_2: _b.int
VIVANTE_MOD_TS_128_4: _b.int
VIVANTE_MOD_TS_256_4: _b.int
VIVANTE_MOD_TS_MASK: _b.int
VIVANTE_MOD_COMP_DEC400: _b.int
VIVANTE_MOD_COMP_MASK: _b.int
VIVANTE_MOD_EXT_MASK: _b.int
DRM_FORMAT_MOD_NVIDIA_TEGRA_TILED: _b.int
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_ONE_GOB: _b.int
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_TWO_GOB: _b.int
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_FOUR_GOB: _b.int
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_EIGHT_GOB: _b.int
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_SIXTEEN_GOB: _b.int
DRM_FORMAT_MOD_NVIDIA_16BX2_BLOCK_THIRTYTWO_GOB: _b.int
__fourcc_mod_broadcom_param_shift: _b.int
__fourcc_mod_broadcom_param_bits: _b.int
DRM_FORMAT_MOD_BROADCOM_VC4_T_TILED: _b.int
DRM_FORMAT_MOD_BROADCOM_SAND32: _b.int
DRM_FORMAT_MOD_BROADCOM_SAND64: _b.int
DRM_FORMAT_MOD_BROADCOM_SAND128: _b.int
DRM_FORMAT_MOD_BROADCOM_SAND256: _b.int
DRM_FORMAT_MOD_BROADCOM_UIF: _b.int
DRM_FORMAT_MOD_ARM_TYPE_AFBC: _b.int
DRM_FORMAT_MOD_ARM_TYPE_MISC: _b.int
AFBC_FORMAT_MOD_BLOCK_SIZE_MASK: _b.int
AFBC_FORMAT_MOD_BLOCK_SIZE_16x16: _b.int
AFBC_FORMAT_MOD_BLOCK_SIZE_32x8: _b.int
AFBC_FORMAT_MOD_BLOCK_SIZE_64x4: _b.int
AFBC_FORMAT_MOD_BLOCK_SIZE_32x8_64x4: _b.int
AFBC_FORMAT_MOD_YTR: _b.int
AFBC_FORMAT_MOD_SPLIT: _b.int
AFBC_FORMAT_MOD_SPARSE: _b.int
AFBC_FORMAT_MOD_CBR: _b.int
AFBC_FORMAT_MOD_TILED: _b.int
AFBC_FORMAT_MOD_SC: _b.int
AFBC_FORMAT_MOD_DB: _b.int
AFBC_FORMAT_MOD_BCH: _b.int
AFBC_FORMAT_MOD_USM: _b.int
DRM_FORMAT_MOD_ARM_TYPE_AFRC: _b.int
AFRC_FORMAT_MOD_CU_SIZE_MASK: _b.int
AFRC_FORMAT_MOD_CU_SIZE_16: _b.int
AFRC_FORMAT_MOD_CU_SIZE_24: _b.int
AFRC_FORMAT_MOD_CU_SIZE_32: _b.int
AFRC_FORMAT_MOD_LAYOUT_SCAN: _b.int
DRM_FORMAT_MOD_ARM_16X16_BLOCK_U_INTERLEAVED: _b.int
DRM_FORMAT_MOD_ARM_INTERLEAVED_64K: _b.int
DRM_FORMAT_MOD_ALLWINNER_TILED: _b.int
__fourcc_mod_amlogic_layout_mask: _b.int
__fourcc_mod_amlogic_options_shift: _b.int
__fourcc_mod_amlogic_options_mask: _b.int
AMLOGIC_FBC_LAYOUT_BASIC: _b.int
AMLOGIC_FBC_LAYOUT_SCATTER: _b.int
AMLOGIC_FBC_OPTION_MEM_SAVING: _b.int
MTK_FMT_MOD_TILE_MASK: _b.int
MTK_FMT_MOD_TILE_NONE: _b.int
MTK_FMT_MOD_TILE_16L32S: _b.int
MTK_FMT_MOD_COMPRESS_MASK: _b.int
MTK_FMT_MOD_COMPRESS_NONE: _b.int
MTK_FMT_MOD_COMPRESS_V1: _b.int
MTK_FMT_MOD_10BIT_LAYOUT_MASK: _b.int
MTK_FMT_MOD_10BIT_LAYOUT_PACKED: _b.int
MTK_FMT_MOD_10BIT_LAYOUT_LSBTILED: _b.int
MTK_FMT_MOD_10BIT_LAYOUT_LSBRASTER: _b.int
DRM_FORMAT_MOD_MTK_16L_32S_TILE: _b.int
DRM_FORMAT_MOD_APPLE_GPU_TILED: _b.int
DRM_FORMAT_MOD_APPLE_GPU_TILED_COMPRESSED: _b.int
AMD_FMT_MOD: _b.int
AMD_FMT_MOD_TILE_VER_GFX9: _b.int
AMD_FMT_MOD_TILE_VER_GFX10: _b.int
AMD_FMT_MOD_TILE_VER_GFX10_RBPLUS: _b.int
AMD_FMT_MOD_TILE_VER_GFX11: _b.int
AMD_FMT_MOD_TILE_VER_GFX12: _b.int
AMD_FMT_MOD_TILE_GFX9_64K_S: _b.int
AMD_FMT_MOD_TILE_GFX9_64K_D: _b.int
AMD_FMT_MOD_TILE_GFX9_4K_D_X: _b.int
AMD_FMT_MOD_TILE_GFX9_64K_S_X: _b.int
AMD_FMT_MOD_TILE_GFX9_64K_D_X: _b.int
AMD_FMT_MOD_TILE_GFX9_64K_R_X: _b.int
AMD_FMT_MOD_TILE_GFX11_256K_R_X: _b.int
AMD_FMT_MOD_TILE_GFX12_256B_2D: _b.int
AMD_FMT_MOD_TILE_GFX12_4K_2D: _b.int
AMD_FMT_MOD_TILE_GFX12_64K_2D: _b.int
AMD_FMT_MOD_TILE_GFX12_256K_2D: _b.int
AMD_FMT_MOD_DCC_BLOCK_64B: _b.int
AMD_FMT_MOD_DCC_BLOCK_128B: _b.int
AMD_FMT_MOD_DCC_BLOCK_256B: _b.int
AMD_FMT_MOD_TILE_VERSION_SHIFT: _b.int
AMD_FMT_MOD_TILE_VERSION_MASK: _b.int
AMD_FMT_MOD_TILE_SHIFT: _b.int
AMD_FMT_MOD_TILE_MASK: _b.int
AMD_FMT_MOD_DCC_SHIFT: _b.int
AMD_FMT_MOD_DCC_MASK: _b.int
AMD_FMT_MOD_DCC_RETILE_SHIFT: _b.int
AMD_FMT_MOD_DCC_RETILE_MASK: _b.int
AMD_FMT_MOD_DCC_PIPE_ALIGN_SHIFT: _b.int
AMD_FMT_MOD_DCC_PIPE_ALIGN_MASK: _b.int
AMD_FMT_MOD_DCC_INDEPENDENT_64B_SHIFT: _b.int
AMD_FMT_MOD_DCC_INDEPENDENT_64B_MASK: _b.int
AMD_FMT_MOD_DCC_INDEPENDENT_128B_SHIFT: _b.int
AMD_FMT_MOD_DCC_INDEPENDENT_128B_MASK: _b.int
AMD_FMT_MOD_DCC_MAX_COMPRESSED_BLOCK_SHIFT: _b.int
AMD_FMT_MOD_DCC_MAX_COMPRESSED_BLOCK_MASK: _b.int
AMD_FMT_MOD_DCC_CONSTANT_ENCODE_SHIFT: _b.int
AMD_FMT_MOD_DCC_CONSTANT_ENCODE_MASK: _b.int
AMD_FMT_MOD_PIPE_XOR_BITS_SHIFT: _b.int
AMD_FMT_MOD_PIPE_XOR_BITS_MASK: _b.int
AMD_FMT_MOD_BANK_XOR_BITS_SHIFT: _b.int
AMD_FMT_MOD_BANK_XOR_BITS_MASK: _b.int
AMD_FMT_MOD_PACKERS_SHIFT: _b.int
AMD_FMT_MOD_PACKERS_MASK: _b.int
AMD_FMT_MOD_RB_SHIFT: _b.int
AMD_FMT_MOD_RB_MASK: _b.int
AMD_FMT_MOD_PIPE_SHIFT: _b.int
AMD_FMT_MOD_PIPE_MASK: _b.int
DRM_AMDGPU_GEM_CREATE: _b.int
DRM_AMDGPU_GEM_MMAP: _b.int
DRM_AMDGPU_CTX: _b.int
DRM_AMDGPU_BO_LIST: _b.int
DRM_AMDGPU_CS: _b.int
DRM_AMDGPU_INFO: _b.int
DRM_AMDGPU_GEM_METADATA: _b.int
DRM_AMDGPU_GEM_WAIT_IDLE: _b.int
DRM_AMDGPU_GEM_VA: _b.int
DRM_AMDGPU_WAIT_CS: _b.int
DRM_AMDGPU_GEM_OP: _b.int
DRM_AMDGPU_GEM_USERPTR: _b.int
DRM_AMDGPU_WAIT_FENCES: _b.int
DRM_AMDGPU_VM: _b.int
DRM_AMDGPU_FENCE_TO_HANDLE: _b.int
DRM_AMDGPU_SCHED: _b.int
DRM_AMDGPU_USERQ: _b.int
DRM_AMDGPU_USERQ_SIGNAL: _b.int
DRM_AMDGPU_USERQ_WAIT: _b.int
DRM_AMDGPU_GEM_LIST_HANDLES: _b.int
AMDGPU_GEM_DOMAIN_CPU: _b.int
AMDGPU_GEM_DOMAIN_GTT: _b.int
AMDGPU_GEM_DOMAIN_VRAM: _b.int
AMDGPU_GEM_DOMAIN_GDS: _b.int
AMDGPU_GEM_DOMAIN_GWS: _b.int
AMDGPU_GEM_DOMAIN_OA: _b.int
AMDGPU_GEM_DOMAIN_DOORBELL: _b.int
AMDGPU_GEM_DOMAIN_MASK: _b.int
AMDGPU_GEM_CREATE_CPU_ACCESS_REQUIRED: _b.int
AMDGPU_GEM_CREATE_NO_CPU_ACCESS: _b.int
AMDGPU_GEM_CREATE_CPU_GTT_USWC: _b.int
AMDGPU_GEM_CREATE_VRAM_CLEARED: _b.int
AMDGPU_GEM_CREATE_VRAM_CONTIGUOUS: _b.int
AMDGPU_GEM_CREATE_VM_ALWAYS_VALID: _b.int
AMDGPU_GEM_CREATE_EXPLICIT_SYNC: _b.int
AMDGPU_GEM_CREATE_CP_MQD_GFX9: _b.int
AMDGPU_GEM_CREATE_VRAM_WIPE_ON_RELEASE: _b.int
AMDGPU_GEM_CREATE_ENCRYPTED: _b.int
AMDGPU_GEM_CREATE_PREEMPTIBLE: _b.int
AMDGPU_GEM_CREATE_DISCARDABLE: _b.int
AMDGPU_GEM_CREATE_COHERENT: _b.int
AMDGPU_GEM_CREATE_UNCACHED: _b.int
AMDGPU_GEM_CREATE_EXT_COHERENT: _b.int
AMDGPU_GEM_CREATE_GFX12_DCC: _b.int
AMDGPU_BO_LIST_OP_CREATE: _b.int
AMDGPU_BO_LIST_OP_DESTROY: _b.int
AMDGPU_BO_LIST_OP_UPDATE: _b.int
AMDGPU_CTX_OP_ALLOC_CTX: _b.int
AMDGPU_CTX_OP_FREE_CTX: _b.int
AMDGPU_CTX_OP_QUERY_STATE: _b.int
AMDGPU_CTX_OP_QUERY_STATE2: _b.int
AMDGPU_CTX_OP_GET_STABLE_PSTATE: _b.int
AMDGPU_CTX_OP_SET_STABLE_PSTATE: _b.int
AMDGPU_CTX_NO_RESET: _b.int
AMDGPU_CTX_GUILTY_RESET: _b.int
AMDGPU_CTX_INNOCENT_RESET: _b.int
AMDGPU_CTX_UNKNOWN_RESET: _b.int
AMDGPU_CTX_QUERY2_FLAGS_RESET: _b.int
AMDGPU_CTX_QUERY2_FLAGS_VRAMLOST: _b.int
AMDGPU_CTX_QUERY2_FLAGS_GUILTY: _b.int
AMDGPU_CTX_QUERY2_FLAGS_RAS_CE: _b.int
AMDGPU_CTX_QUERY2_FLAGS_RAS_UE: _b.int
AMDGPU_CTX_QUERY2_FLAGS_RESET_IN_PROGRESS: _b.int
AMDGPU_CTX_PRIORITY_UNSET: _b.int
AMDGPU_CTX_PRIORITY_VERY_LOW: _b.int
AMDGPU_CTX_PRIORITY_LOW: _b.int
AMDGPU_CTX_PRIORITY_NORMAL: _b.int
AMDGPU_CTX_PRIORITY_HIGH: _b.int
AMDGPU_CTX_PRIORITY_VERY_HIGH: _b.int
AMDGPU_CTX_STABLE_PSTATE_FLAGS_MASK: _b.int
AMDGPU_CTX_STABLE_PSTATE_NONE: _b.int
AMDGPU_CTX_STABLE_PSTATE_STANDARD: _b.int
AMDGPU_CTX_STABLE_PSTATE_MIN_SCLK: _b.int
AMDGPU_CTX_STABLE_PSTATE_MIN_MCLK: _b.int
AMDGPU_CTX_STABLE_PSTATE_PEAK: _b.int
AMDGPU_USERQ_OP_CREATE: _b.int
AMDGPU_USERQ_OP_FREE: _b.int
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_MASK: _b.int
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_SHIFT: _b.int
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_LOW: _b.int
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_LOW: _b.int
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_HIGH: _b.int
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_HIGH: _b.int
AMDGPU_USERQ_CREATE_FLAGS_QUEUE_SECURE: _b.int
AMDGPU_VM_OP_RESERVE_VMID: _b.int
AMDGPU_VM_OP_UNRESERVE_VMID: _b.int
AMDGPU_SCHED_OP_PROCESS_PRIORITY_OVERRIDE: _b.int
AMDGPU_SCHED_OP_CONTEXT_PRIORITY_OVERRIDE: _b.int
AMDGPU_GEM_USERPTR_READONLY: _b.int
AMDGPU_GEM_USERPTR_ANONONLY: _b.int
AMDGPU_GEM_USERPTR_VALIDATE: _b.int
AMDGPU_GEM_USERPTR_REGISTER: _b.int
AMDGPU_TILING_ARRAY_MODE_SHIFT: _b.int
AMDGPU_TILING_ARRAY_MODE_MASK: _b.int
AMDGPU_TILING_PIPE_CONFIG_SHIFT: _b.int
AMDGPU_TILING_PIPE_CONFIG_MASK: _b.int
AMDGPU_TILING_TILE_SPLIT_SHIFT: _b.int
AMDGPU_TILING_TILE_SPLIT_MASK: _b.int
AMDGPU_TILING_MICRO_TILE_MODE_SHIFT: _b.int
AMDGPU_TILING_MICRO_TILE_MODE_MASK: _b.int
AMDGPU_TILING_BANK_WIDTH_SHIFT: _b.int
AMDGPU_TILING_BANK_WIDTH_MASK: _b.int
AMDGPU_TILING_BANK_HEIGHT_SHIFT: _b.int
AMDGPU_TILING_BANK_HEIGHT_MASK: _b.int
AMDGPU_TILING_MACRO_TILE_ASPECT_SHIFT: _b.int
AMDGPU_TILING_MACRO_TILE_ASPECT_MASK: _b.int
AMDGPU_TILING_NUM_BANKS_SHIFT: _b.int
AMDGPU_TILING_NUM_BANKS_MASK: _b.int
AMDGPU_TILING_SWIZZLE_MODE_SHIFT: _b.int
AMDGPU_TILING_SWIZZLE_MODE_MASK: _b.int
AMDGPU_TILING_DCC_OFFSET_256B_SHIFT: _b.int
AMDGPU_TILING_DCC_OFFSET_256B_MASK: _b.int
AMDGPU_TILING_DCC_PITCH_MAX_SHIFT: _b.int
AMDGPU_TILING_DCC_PITCH_MAX_MASK: _b.int
AMDGPU_TILING_DCC_INDEPENDENT_64B_SHIFT: _b.int
AMDGPU_TILING_DCC_INDEPENDENT_64B_MASK: _b.int
AMDGPU_TILING_DCC_INDEPENDENT_128B_SHIFT: _b.int
AMDGPU_TILING_DCC_INDEPENDENT_128B_MASK: _b.int
AMDGPU_TILING_SCANOUT_SHIFT: _b.int
AMDGPU_TILING_SCANOUT_MASK: _b.int
AMDGPU_TILING_GFX12_SWIZZLE_MODE_SHIFT: _b.int
AMDGPU_TILING_GFX12_SWIZZLE_MODE_MASK: _b.int
AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_SHIFT: _b.int
AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_MASK: _b.int
AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_SHIFT: _b.int
AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_MASK: _b.int
AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_SHIFT: _b.int
AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_MASK: _b.int
AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_SHIFT: _b.int
AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_MASK: _b.int
AMDGPU_TILING_GFX12_SCANOUT_SHIFT: _b.int
AMDGPU_TILING_GFX12_SCANOUT_MASK: _b.int
AMDGPU_GEM_METADATA_OP_SET_METADATA: _b.int
AMDGPU_GEM_METADATA_OP_GET_METADATA: _b.int
AMDGPU_GEM_OP_GET_GEM_CREATE_INFO: _b.int
AMDGPU_GEM_OP_SET_PLACEMENT: _b.int
AMDGPU_GEM_OP_GET_MAPPING_INFO: _b.int
AMDGPU_GEM_LIST_HANDLES_FLAG_IS_IMPORT: _b.int
AMDGPU_VA_OP_MAP: _b.int
AMDGPU_VA_OP_UNMAP: _b.int
AMDGPU_VA_OP_CLEAR: _b.int
AMDGPU_VA_OP_REPLACE: _b.int
AMDGPU_VM_DELAY_UPDATE: _b.int
AMDGPU_VM_PAGE_READABLE: _b.int
AMDGPU_VM_PAGE_WRITEABLE: _b.int
AMDGPU_VM_PAGE_EXECUTABLE: _b.int
AMDGPU_VM_PAGE_PRT: _b.int
AMDGPU_VM_MTYPE_MASK: _b.int
AMDGPU_VM_MTYPE_DEFAULT: _b.int
AMDGPU_VM_MTYPE_NC: _b.int
AMDGPU_VM_MTYPE_WC: _b.int
AMDGPU_VM_MTYPE_CC: _b.int
AMDGPU_VM_MTYPE_UC: _b.int
AMDGPU_VM_MTYPE_RW: _b.int
AMDGPU_VM_PAGE_NOALLOC: _b.int
AMDGPU_HW_IP_GFX: _b.int
AMDGPU_HW_IP_COMPUTE: _b.int
AMDGPU_HW_IP_DMA: _b.int
AMDGPU_HW_IP_UVD: _b.int
AMDGPU_HW_IP_VCE: _b.int
AMDGPU_HW_IP_UVD_ENC: _b.int
AMDGPU_HW_IP_VCN_DEC: _b.int
AMDGPU_HW_IP_VCN_ENC: _b.int
AMDGPU_HW_IP_VCN_JPEG: _b.int
AMDGPU_HW_IP_VPE: _b.int
AMDGPU_HW_IP_NUM: _b.int
AMDGPU_HW_IP_INSTANCE_MAX_COUNT: _b.int
AMDGPU_CHUNK_ID_IB: _b.int
AMDGPU_CHUNK_ID_FENCE: _b.int
AMDGPU_CHUNK_ID_DEPENDENCIES: _b.int
AMDGPU_CHUNK_ID_SYNCOBJ_IN: _b.int
AMDGPU_CHUNK_ID_SYNCOBJ_OUT: _b.int
AMDGPU_CHUNK_ID_BO_HANDLES: _b.int
AMDGPU_CHUNK_ID_SCHEDULED_DEPENDENCIES: _b.int
AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_WAIT: _b.int
AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_SIGNAL: _b.int
AMDGPU_CHUNK_ID_CP_GFX_SHADOW: _b.int
AMDGPU_IB_FLAG_CE: _b.int
AMDGPU_IB_FLAG_PREAMBLE: _b.int
AMDGPU_IB_FLAG_PREEMPT: _b.int
AMDGPU_IB_FLAG_TC_WB_NOT_INVALIDATE: _b.int
AMDGPU_IB_FLAG_RESET_GDS_MAX_WAVE_ID: _b.int
AMDGPU_IB_FLAGS_SECURE: _b.int
AMDGPU_IB_FLAG_EMIT_MEM_SYNC: _b.int
AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ: _b.int
AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ_FD: _b.int
AMDGPU_FENCE_TO_HANDLE_GET_SYNC_FILE_FD: _b.int
AMDGPU_CS_CHUNK_CP_GFX_SHADOW_FLAGS_INIT_SHADOW: _b.int
AMDGPU_IDS_FLAGS_FUSION: _b.int
AMDGPU_IDS_FLAGS_PREEMPTION: _b.int
AMDGPU_IDS_FLAGS_TMZ: _b.int
AMDGPU_IDS_FLAGS_CONFORMANT_TRUNC_COORD: _b.int
AMDGPU_IDS_FLAGS_GANG_SUBMIT: _b.int
AMDGPU_IDS_FLAGS_MODE_MASK: _b.int
AMDGPU_IDS_FLAGS_MODE_SHIFT: _b.int
AMDGPU_IDS_FLAGS_MODE_PF: _b.int
AMDGPU_IDS_FLAGS_MODE_VF: _b.int
AMDGPU_IDS_FLAGS_MODE_PT: _b.int
AMDGPU_INFO_ACCEL_WORKING: _b.int
AMDGPU_INFO_CRTC_FROM_ID: _b.int
AMDGPU_INFO_HW_IP_INFO: _b.int
AMDGPU_INFO_HW_IP_COUNT: _b.int
AMDGPU_INFO_TIMESTAMP: _b.int
AMDGPU_INFO_FW_VERSION: _b.int
AMDGPU_INFO_FW_VCE: _b.int
AMDGPU_INFO_FW_UVD: _b.int
AMDGPU_INFO_FW_GMC: _b.int
AMDGPU_INFO_FW_GFX_ME: _b.int
AMDGPU_INFO_FW_GFX_PFP: _b.int
AMDGPU_INFO_FW_GFX_CE: _b.int
AMDGPU_INFO_FW_GFX_RLC: _b.int
AMDGPU_INFO_FW_GFX_MEC: _b.int
AMDGPU_INFO_FW_SMC: _b.int
AMDGPU_INFO_FW_SDMA: _b.int
AMDGPU_INFO_FW_SOS: _b.int
AMDGPU_INFO_FW_ASD: _b.int
AMDGPU_INFO_FW_VCN: _b.int
AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_CNTL: _b.int
AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_GPM_MEM: _b.int
AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_SRM_MEM: _b.int
AMDGPU_INFO_FW_DMCU: _b.int
AMDGPU_INFO_FW_TA: _b.int
AMDGPU_INFO_FW_DMCUB: _b.int
AMDGPU_INFO_FW_TOC: _b.int
AMDGPU_INFO_FW_CAP: _b.int
AMDGPU_INFO_FW_GFX_RLCP: _b.int
AMDGPU_INFO_FW_GFX_RLCV: _b.int
AMDGPU_INFO_FW_MES_KIQ: _b.int
AMDGPU_INFO_FW_MES: _b.int
AMDGPU_INFO_FW_IMU: _b.int
AMDGPU_INFO_FW_VPE: _b.int
AMDGPU_INFO_NUM_BYTES_MOVED: _b.int
AMDGPU_INFO_VRAM_USAGE: _b.int
AMDGPU_INFO_GTT_USAGE: _b.int
AMDGPU_INFO_GDS_CONFIG: _b.int
AMDGPU_INFO_VRAM_GTT: _b.int
AMDGPU_INFO_READ_MMR_REG: _b.int
AMDGPU_INFO_DEV_INFO: _b.int
AMDGPU_INFO_VIS_VRAM_USAGE: _b.int
AMDGPU_INFO_NUM_EVICTIONS: _b.int
AMDGPU_INFO_MEMORY: _b.int
AMDGPU_INFO_VCE_CLOCK_TABLE: _b.int
AMDGPU_INFO_VBIOS: _b.int
AMDGPU_INFO_VBIOS_SIZE: _b.int
AMDGPU_INFO_VBIOS_IMAGE: _b.int
AMDGPU_INFO_VBIOS_INFO: _b.int
AMDGPU_INFO_NUM_HANDLES: _b.int
AMDGPU_INFO_SENSOR: _b.int
AMDGPU_INFO_SENSOR_GFX_SCLK: _b.int
AMDGPU_INFO_SENSOR_GFX_MCLK: _b.int
AMDGPU_INFO_SENSOR_GPU_TEMP: _b.int
AMDGPU_INFO_SENSOR_GPU_LOAD: _b.int
AMDGPU_INFO_SENSOR_GPU_AVG_POWER: _b.int
AMDGPU_INFO_SENSOR_VDDNB: _b.int
AMDGPU_INFO_SENSOR_VDDGFX: _b.int
AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_SCLK: _b.int
AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_MCLK: _b.int
AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_SCLK: _b.int
AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_MCLK: _b.int
AMDGPU_INFO_SENSOR_GPU_INPUT_POWER: _b.int
AMDGPU_INFO_NUM_VRAM_CPU_PAGE_FAULTS: _b.int
AMDGPU_INFO_VRAM_LOST_COUNTER: _b.int
AMDGPU_INFO_RAS_ENABLED_FEATURES: _b.int
AMDGPU_INFO_RAS_ENABLED_UMC: _b.int
AMDGPU_INFO_RAS_ENABLED_SDMA: _b.int
AMDGPU_INFO_RAS_ENABLED_GFX: _b.int
AMDGPU_INFO_RAS_ENABLED_MMHUB: _b.int
AMDGPU_INFO_RAS_ENABLED_ATHUB: _b.int
AMDGPU_INFO_RAS_ENABLED_PCIE: _b.int
AMDGPU_INFO_RAS_ENABLED_HDP: _b.int
AMDGPU_INFO_RAS_ENABLED_XGMI: _b.int
AMDGPU_INFO_RAS_ENABLED_DF: _b.int
AMDGPU_INFO_RAS_ENABLED_SMN: _b.int
AMDGPU_INFO_RAS_ENABLED_SEM: _b.int
AMDGPU_INFO_RAS_ENABLED_MP0: _b.int
AMDGPU_INFO_RAS_ENABLED_MP1: _b.int
AMDGPU_INFO_RAS_ENABLED_FUSE: _b.int
AMDGPU_INFO_VIDEO_CAPS: _b.int
AMDGPU_INFO_VIDEO_CAPS_DECODE: _b.int
AMDGPU_INFO_VIDEO_CAPS_ENCODE: _b.int
AMDGPU_INFO_MAX_IBS: _b.int
AMDGPU_INFO_GPUVM_FAULT: _b.int
AMDGPU_INFO_UQ_FW_AREAS: _b.int
AMDGPU_INFO_MMR_SE_INDEX_SHIFT: _b.int
AMDGPU_INFO_MMR_SE_INDEX_MASK: _b.int
AMDGPU_INFO_MMR_SH_INDEX_SHIFT: _b.int
AMDGPU_INFO_MMR_SH_INDEX_MASK: _b.int
AMDGPU_VRAM_TYPE_UNKNOWN: _b.int
AMDGPU_VRAM_TYPE_GDDR1: _b.int
AMDGPU_VRAM_TYPE_DDR2: _b.int
AMDGPU_VRAM_TYPE_GDDR3: _b.int
AMDGPU_VRAM_TYPE_GDDR4: _b.int
AMDGPU_VRAM_TYPE_GDDR5: _b.int
AMDGPU_VRAM_TYPE_HBM: _b.int
AMDGPU_VRAM_TYPE_DDR3: _b.int
AMDGPU_VRAM_TYPE_DDR4: _b.int
AMDGPU_VRAM_TYPE_GDDR6: _b.int
AMDGPU_VRAM_TYPE_DDR5: _b.int
AMDGPU_VRAM_TYPE_LPDDR4: _b.int
AMDGPU_VRAM_TYPE_LPDDR5: _b.int
AMDGPU_VRAM_TYPE_HBM3E: _b.int
AMDGPU_VRAM_TYPE_HBM4: _b.int
AMDGPU_VCE_CLOCK_TABLE_ENTRIES: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG2: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VC1: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4_AVC: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_HEVC: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_JPEG: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VP9: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_AV1: _b.int
AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_COUNT: _b.int
AMDGPU_VMHUB_TYPE_MASK: _b.int
AMDGPU_VMHUB_TYPE_SHIFT: _b.int
AMDGPU_VMHUB_TYPE_GFX: _b.int
AMDGPU_VMHUB_TYPE_MM0: _b.int
AMDGPU_VMHUB_TYPE_MM1: _b.int
AMDGPU_VMHUB_IDX_MASK: _b.int
AMDGPU_VMHUB_IDX_SHIFT: _b.int
AMDGPU_FAMILY_UNKNOWN: _b.int
AMDGPU_FAMILY_SI: _b.int
AMDGPU_FAMILY_CI: _b.int
AMDGPU_FAMILY_KV: _b.int
AMDGPU_FAMILY_VI: _b.int
AMDGPU_FAMILY_CZ: _b.int
AMDGPU_FAMILY_AI: _b.int
AMDGPU_FAMILY_RV: _b.int
AMDGPU_FAMILY_NV: _b.int
AMDGPU_FAMILY_VGH: _b.int
AMDGPU_FAMILY_GC_11_0_0: _b.int
AMDGPU_FAMILY_YC: _b.int
AMDGPU_FAMILY_GC_11_0_1: _b.int
AMDGPU_FAMILY_GC_10_3_6: _b.int
AMDGPU_FAMILY_GC_10_3_7: _b.int
AMDGPU_FAMILY_GC_11_5_0: _b.int
AMDGPU_FAMILY_GC_11_5_4: _b.int
AMDGPU_FAMILY_GC_12_0_0: _b.int
