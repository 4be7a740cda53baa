"""FFmpeg 7.1: frames, buffers, pixel formats, errors, options: libavutil/avutil.h, libavutil/bprint.h,
libavutil/buffer.h, libavutil/dict.h, libavutil/error.h, libavutil/frame.h, libavutil/hwcontext.h,
libavutil/imgutils.h, libavutil/log.h, libavutil/mathematics.h, libavutil/mem.h, libavutil/opt.h,
libavutil/pixdesc.h, libavutil/pixfmt.h, libavutil/rational.h.

Types for editors and type checkers. Made by `autogen regen libav61.avutil` from headers/libav61/avutil.toml; do not edit.
"""

from ctypes import Array, c_char, c_char_p, c_double, c_float, c_int, c_int64, c_size_t, c_ssize_t, c_ubyte, c_uint, c_uint16, c_uint32, c_uint8, c_void_p
from typing import Any, Callable

from .._support.stubs import (Address, ArrayOf, BareStructure, Bytes, CFunction, CString, Callback, Char, Chars, Enum, Enumeration, Float, Function, Inner, Int, Macro, Pointer, PointerTo, Structure,
    Union, char_p, chars, constant_memory, ints, items, members, number, reference, void_p, writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class AVRational(Structure):
    num: Int = ...
    den: Int = ...

class AVClass(Structure):
    class_name: Bytes = ...
    item_name: Function[CFunction[[int | None], [void_p], bytes | None]] = ...
    option: PointerTo[AVOption] = ...
    version: Int = ...
    log_level_offset_offset: Int = ...
    parent_log_context_offset: Int = ...
    category: Enumeration[AVClassCategory] = ...
    get_category: Function[CFunction[[int | None], [void_p], int]] = ...
    query_ranges: Function[CFunction[[Pointer[Pointer[AVOptionRanges]], int | None, bytes | None, int], [reference[Pointer[AVOptionRanges]], void_p, char_p, int], int]] = ...
    child_next: Function[CFunction[[int | None, int | None], [void_p, void_p], int | None]] = ...
    child_class_iterate: Function[CFunction[[Pointer[c_void_p]], [reference[c_void_p]], Pointer[AVClass]]] = ...

class ff_pad_helper_AVBPrint(Structure):
    str: PointerTo[c_char] = ...
    len: Int = ...
    size: Int = ...
    size_max: Int = ...
    reserved_internal_buffer: Chars = ...

class AVBPrint(Structure):
    str: PointerTo[c_char] = ...
    len: Int = ...
    size: Int = ...
    size_max: Int = ...
    reserved_internal_buffer: Chars = ...
    reserved_padding: Chars = ...

class tm(BareStructure): ...

class AVBuffer(BareStructure): ...

class AVBufferRef(Structure):
    buffer: PointerTo[AVBuffer] = ...
    data: PointerTo[c_uint8] = ...
    size: Int = ...

class AVBufferPool(BareStructure): ...

class AVDictionaryEntry(Structure):
    key: PointerTo[c_char] = ...
    value: PointerTo[c_char] = ...

class AVDictionary(BareStructure): ...

class AVFrameSideData(Structure):
    type: Enumeration[AVFrameSideDataType] = ...
    data: PointerTo[c_uint8] = ...
    size: Int = ...
    metadata: PointerTo[AVDictionary] = ...
    buf: PointerTo[AVBufferRef] = ...

class AVSideDataDescriptor(Structure):
    name: Bytes = ...
    props: Int = ...

class AVRegionOfInterest(Structure):
    self_size: Int = ...
    top: Int = ...
    bottom: Int = ...
    left: Int = ...
    right: Int = ...
    qoffset: Inner[AVRational] = ...

class AVFrame(Structure):
    data: ArrayOf[Pointer[c_uint8]] = ...
    linesize: ArrayOf[c_int] = ...
    extended_data: PointerTo[Pointer[c_uint8]] = ...
    width: Int = ...
    height: Int = ...
    nb_samples: Int = ...
    format: Int = ...
    key_frame: Int = ...
    pict_type: Enumeration[AVPictureType] = ...
    sample_aspect_ratio: Inner[AVRational] = ...
    pts: Int = ...
    pkt_dts: Int = ...
    time_base: Inner[AVRational] = ...
    quality: Int = ...
    opaque: Address = ...
    repeat_pict: Int = ...
    interlaced_frame: Int = ...
    top_field_first: Int = ...
    palette_has_changed: Int = ...
    sample_rate: Int = ...
    buf: ArrayOf[Pointer[AVBufferRef]] = ...
    extended_buf: PointerTo[Pointer[AVBufferRef]] = ...
    nb_extended_buf: Int = ...
    side_data: PointerTo[Pointer[AVFrameSideData]] = ...
    nb_side_data: Int = ...
    flags: Int = ...
    color_range: Enumeration[AVColorRange] = ...
    color_primaries: Enumeration[AVColorPrimaries] = ...
    color_trc: Enumeration[AVColorTransferCharacteristic] = ...
    colorspace: Enumeration[AVColorSpace] = ...
    chroma_location: Enumeration[AVChromaLocation] = ...
    best_effort_timestamp: Int = ...
    pkt_pos: Int = ...
    metadata: PointerTo[AVDictionary] = ...
    decode_error_flags: Int = ...
    pkt_size: Int = ...
    hw_frames_ctx: PointerTo[AVBufferRef] = ...
    opaque_ref: PointerTo[AVBufferRef] = ...
    crop_top: Int = ...
    crop_bottom: Int = ...
    crop_left: Int = ...
    crop_right: Int = ...
    private_ref: PointerTo[AVBufferRef] = ...
    ch_layout: Inner[AVChannelLayout] = ...
    duration: Int = ...

class AVChannelCustom(Structure):
    id: Enumeration[AVChannel] = ...
    name: Chars = ...
    opaque: Address = ...

class AVChannelLayout(Structure):
    order: Enumeration[AVChannelOrder] = ...
    nb_channels: Int = ...
    u: Inner[AVChannelLayout_u] = ...
    opaque: Address = ...

class AVChannelLayout_u(Union):
    mask: Int = ...
    map: PointerTo[AVChannelCustom] = ...

class AVHWDeviceContext(Structure):
    av_class: PointerTo[AVClass] = ...
    type: Enumeration[AVHWDeviceType] = ...
    hwctx: Address = ...
    free: Function[CFunction[[Pointer[AVHWDeviceContext]], [reference[AVHWDeviceContext]], None]] = ...
    user_opaque: Address = ...

class AVHWFramesContext(Structure):
    av_class: PointerTo[AVClass] = ...
    device_ref: PointerTo[AVBufferRef] = ...
    device_ctx: PointerTo[AVHWDeviceContext] = ...
    hwctx: Address = ...
    free: Function[CFunction[[Pointer[AVHWFramesContext]], [reference[AVHWFramesContext]], None]] = ...
    user_opaque: Address = ...
    pool: PointerTo[AVBufferPool] = ...
    initial_pool_size: Int = ...
    format: Enumeration[AVPixelFormat] = ...
    sw_format: Enumeration[AVPixelFormat] = ...
    width: Int = ...
    height: Int = ...

class AVHWFramesConstraints(Structure):
    valid_hw_formats: PointerTo[c_int] = ...
    valid_sw_formats: PointerTo[c_int] = ...
    min_width: Int = ...
    min_height: Int = ...
    max_width: Int = ...
    max_height: Int = ...

class AVComponentDescriptor(Structure):
    plane: Int = ...
    step: Int = ...
    offset: Int = ...
    shift: Int = ...
    depth: Int = ...

class AVPixFmtDescriptor(Structure):
    name: Bytes = ...
    nb_components: Int = ...
    log2_chroma_w: Int = ...
    log2_chroma_h: Int = ...
    flags: Int = ...
    comp: ArrayOf[AVComponentDescriptor] = ...
    alias: Bytes = ...

class AVOptionArrayDef(Structure):
    def_: Bytes = ...
    size_min: Int = ...
    size_max: Int = ...
    sep: Char = ...

class AVOption(Structure):
    name: Bytes = ...
    help: Bytes = ...
    offset: Int = ...
    type: Enumeration[AVOptionType] = ...
    default_val: Inner[AVOption_default_val] = ...
    min: Float = ...
    max: Float = ...
    flags: Int = ...
    unit: Bytes = ...

class AVOption_default_val(Union):
    i64: Int = ...
    dbl: Float = ...
    str: Bytes = ...
    q: Inner[AVRational] = ...
    arr: PointerTo[AVOptionArrayDef] = ...

class AVOptionRange(Structure):
    str: Bytes = ...
    value_min: Float = ...
    value_max: Float = ...
    component_min: Float = ...
    component_max: Float = ...
    is_range: Int = ...

class AVOptionRanges(Structure):
    range: PointerTo[Pointer[AVOptionRange]] = ...
    nb_ranges: Int = ...
    nb_components: Int = ...

class AVMediaType(Enum):
    AVMEDIA_TYPE_UNKNOWN, AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_DATA, AVMEDIA_TYPE_SUBTITLE, AVMEDIA_TYPE_ATTACHMENT, AVMEDIA_TYPE_NB = members
AVMEDIA_TYPE_UNKNOWN, AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_DATA, AVMEDIA_TYPE_SUBTITLE, AVMEDIA_TYPE_ATTACHMENT, AVMEDIA_TYPE_NB = ints

class AVPictureType(Enum):
    AV_PICTURE_TYPE_NONE, AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_P, AV_PICTURE_TYPE_B, AV_PICTURE_TYPE_S, AV_PICTURE_TYPE_SI, AV_PICTURE_TYPE_SP, AV_PICTURE_TYPE_BI = members
AV_PICTURE_TYPE_NONE, AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_P, AV_PICTURE_TYPE_B, AV_PICTURE_TYPE_S, AV_PICTURE_TYPE_SI, AV_PICTURE_TYPE_SP, AV_PICTURE_TYPE_BI = ints

class AVRounding(Enum):
    AV_ROUND_ZERO, AV_ROUND_INF, AV_ROUND_DOWN, AV_ROUND_UP, AV_ROUND_NEAR_INF, AV_ROUND_PASS_MINMAX = members
AV_ROUND_ZERO, AV_ROUND_INF, AV_ROUND_DOWN, AV_ROUND_UP, AV_ROUND_NEAR_INF, AV_ROUND_PASS_MINMAX = ints

class AVClassCategory(Enum):
    (AV_CLASS_CATEGORY_NA, AV_CLASS_CATEGORY_INPUT, AV_CLASS_CATEGORY_OUTPUT, AV_CLASS_CATEGORY_MUXER, AV_CLASS_CATEGORY_DEMUXER, AV_CLASS_CATEGORY_ENCODER, AV_CLASS_CATEGORY_DECODER,
     AV_CLASS_CATEGORY_FILTER, AV_CLASS_CATEGORY_BITSTREAM_FILTER, AV_CLASS_CATEGORY_SWSCALER, AV_CLASS_CATEGORY_SWRESAMPLER, AV_CLASS_CATEGORY_DEVICE_VIDEO_OUTPUT,
     AV_CLASS_CATEGORY_DEVICE_VIDEO_INPUT, AV_CLASS_CATEGORY_DEVICE_AUDIO_OUTPUT, AV_CLASS_CATEGORY_DEVICE_AUDIO_INPUT, AV_CLASS_CATEGORY_DEVICE_OUTPUT, AV_CLASS_CATEGORY_DEVICE_INPUT,
     AV_CLASS_CATEGORY_NB) = members
(AV_CLASS_CATEGORY_NA, AV_CLASS_CATEGORY_INPUT, AV_CLASS_CATEGORY_OUTPUT, AV_CLASS_CATEGORY_MUXER, AV_CLASS_CATEGORY_DEMUXER, AV_CLASS_CATEGORY_ENCODER, AV_CLASS_CATEGORY_DECODER,
 AV_CLASS_CATEGORY_FILTER, AV_CLASS_CATEGORY_BITSTREAM_FILTER, AV_CLASS_CATEGORY_SWSCALER, AV_CLASS_CATEGORY_SWRESAMPLER, AV_CLASS_CATEGORY_DEVICE_VIDEO_OUTPUT, AV_CLASS_CATEGORY_DEVICE_VIDEO_INPUT,
 AV_CLASS_CATEGORY_DEVICE_AUDIO_OUTPUT, AV_CLASS_CATEGORY_DEVICE_AUDIO_INPUT, AV_CLASS_CATEGORY_DEVICE_OUTPUT, AV_CLASS_CATEGORY_DEVICE_INPUT, AV_CLASS_CATEGORY_NB) = ints

class AVPixelFormat(Enum):
    (AV_PIX_FMT_NONE, AV_PIX_FMT_YUV420P, AV_PIX_FMT_YUYV422, AV_PIX_FMT_RGB24, AV_PIX_FMT_BGR24, AV_PIX_FMT_YUV422P, AV_PIX_FMT_YUV444P, AV_PIX_FMT_YUV410P, AV_PIX_FMT_YUV411P, AV_PIX_FMT_GRAY8,
     AV_PIX_FMT_MONOWHITE, AV_PIX_FMT_MONOBLACK, AV_PIX_FMT_PAL8, AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P, AV_PIX_FMT_UYVY422, AV_PIX_FMT_UYYVYY411, AV_PIX_FMT_BGR8,
     AV_PIX_FMT_BGR4, AV_PIX_FMT_BGR4_BYTE, AV_PIX_FMT_RGB8, AV_PIX_FMT_RGB4, AV_PIX_FMT_RGB4_BYTE, AV_PIX_FMT_NV12, AV_PIX_FMT_NV21, AV_PIX_FMT_ARGB, AV_PIX_FMT_RGBA, AV_PIX_FMT_ABGR,
     AV_PIX_FMT_BGRA, AV_PIX_FMT_GRAY16BE, AV_PIX_FMT_GRAY16LE, AV_PIX_FMT_YUV440P, AV_PIX_FMT_YUVJ440P, AV_PIX_FMT_YUVA420P, AV_PIX_FMT_RGB48BE, AV_PIX_FMT_RGB48LE, AV_PIX_FMT_RGB565BE,
     AV_PIX_FMT_RGB565LE, AV_PIX_FMT_RGB555BE, AV_PIX_FMT_RGB555LE, AV_PIX_FMT_BGR565BE, AV_PIX_FMT_BGR565LE, AV_PIX_FMT_BGR555BE, AV_PIX_FMT_BGR555LE, AV_PIX_FMT_VAAPI, AV_PIX_FMT_YUV420P16LE,
     AV_PIX_FMT_YUV420P16BE, AV_PIX_FMT_YUV422P16LE, AV_PIX_FMT_YUV422P16BE, AV_PIX_FMT_YUV444P16LE, AV_PIX_FMT_YUV444P16BE, AV_PIX_FMT_DXVA2_VLD, AV_PIX_FMT_RGB444LE, AV_PIX_FMT_RGB444BE,
     AV_PIX_FMT_BGR444LE, AV_PIX_FMT_BGR444BE, AV_PIX_FMT_YA8, AV_PIX_FMT_Y400A, AV_PIX_FMT_GRAY8A, AV_PIX_FMT_BGR48BE, AV_PIX_FMT_BGR48LE, AV_PIX_FMT_YUV420P9BE, AV_PIX_FMT_YUV420P9LE,
     AV_PIX_FMT_YUV420P10BE, AV_PIX_FMT_YUV420P10LE, AV_PIX_FMT_YUV422P10BE, AV_PIX_FMT_YUV422P10LE, AV_PIX_FMT_YUV444P9BE, AV_PIX_FMT_YUV444P9LE, AV_PIX_FMT_YUV444P10BE, AV_PIX_FMT_YUV444P10LE,
     AV_PIX_FMT_YUV422P9BE, AV_PIX_FMT_YUV422P9LE, AV_PIX_FMT_GBRP, AV_PIX_FMT_GBR24P, AV_PIX_FMT_GBRP9BE, AV_PIX_FMT_GBRP9LE, AV_PIX_FMT_GBRP10BE, AV_PIX_FMT_GBRP10LE, AV_PIX_FMT_GBRP16BE,
     AV_PIX_FMT_GBRP16LE, AV_PIX_FMT_YUVA422P, AV_PIX_FMT_YUVA444P, AV_PIX_FMT_YUVA420P9BE, AV_PIX_FMT_YUVA420P9LE, AV_PIX_FMT_YUVA422P9BE, AV_PIX_FMT_YUVA422P9LE, AV_PIX_FMT_YUVA444P9BE,
     AV_PIX_FMT_YUVA444P9LE, AV_PIX_FMT_YUVA420P10BE, AV_PIX_FMT_YUVA420P10LE, AV_PIX_FMT_YUVA422P10BE, AV_PIX_FMT_YUVA422P10LE, AV_PIX_FMT_YUVA444P10BE, AV_PIX_FMT_YUVA444P10LE,
     AV_PIX_FMT_YUVA420P16BE, AV_PIX_FMT_YUVA420P16LE, AV_PIX_FMT_YUVA422P16BE, AV_PIX_FMT_YUVA422P16LE, AV_PIX_FMT_YUVA444P16BE, AV_PIX_FMT_YUVA444P16LE, AV_PIX_FMT_VDPAU, AV_PIX_FMT_XYZ12LE,
     AV_PIX_FMT_XYZ12BE, AV_PIX_FMT_NV16, AV_PIX_FMT_NV20LE, AV_PIX_FMT_NV20BE, AV_PIX_FMT_RGBA64BE, AV_PIX_FMT_RGBA64LE, AV_PIX_FMT_BGRA64BE, AV_PIX_FMT_BGRA64LE, AV_PIX_FMT_YVYU422,
     AV_PIX_FMT_YA16BE, AV_PIX_FMT_YA16LE, AV_PIX_FMT_GBRAP, AV_PIX_FMT_GBRAP16BE, AV_PIX_FMT_GBRAP16LE, AV_PIX_FMT_QSV, AV_PIX_FMT_MMAL, AV_PIX_FMT_D3D11VA_VLD, AV_PIX_FMT_CUDA, AV_PIX_FMT_0RGB,
     AV_PIX_FMT_RGB0, AV_PIX_FMT_0BGR, AV_PIX_FMT_BGR0, AV_PIX_FMT_YUV420P12BE, AV_PIX_FMT_YUV420P12LE, AV_PIX_FMT_YUV420P14BE, AV_PIX_FMT_YUV420P14LE, AV_PIX_FMT_YUV422P12BE, AV_PIX_FMT_YUV422P12LE,
     AV_PIX_FMT_YUV422P14BE, AV_PIX_FMT_YUV422P14LE, AV_PIX_FMT_YUV444P12BE, AV_PIX_FMT_YUV444P12LE, AV_PIX_FMT_YUV444P14BE, AV_PIX_FMT_YUV444P14LE, AV_PIX_FMT_GBRP12BE, AV_PIX_FMT_GBRP12LE,
     AV_PIX_FMT_GBRP14BE, AV_PIX_FMT_GBRP14LE, AV_PIX_FMT_YUVJ411P, AV_PIX_FMT_BAYER_BGGR8, AV_PIX_FMT_BAYER_RGGB8, AV_PIX_FMT_BAYER_GBRG8, AV_PIX_FMT_BAYER_GRBG8, AV_PIX_FMT_BAYER_BGGR16LE,
     AV_PIX_FMT_BAYER_BGGR16BE, AV_PIX_FMT_BAYER_RGGB16LE, AV_PIX_FMT_BAYER_RGGB16BE, AV_PIX_FMT_BAYER_GBRG16LE, AV_PIX_FMT_BAYER_GBRG16BE, AV_PIX_FMT_BAYER_GRBG16LE, AV_PIX_FMT_BAYER_GRBG16BE,
     AV_PIX_FMT_YUV440P10LE, AV_PIX_FMT_YUV440P10BE, AV_PIX_FMT_YUV440P12LE, AV_PIX_FMT_YUV440P12BE, AV_PIX_FMT_AYUV64LE, AV_PIX_FMT_AYUV64BE, AV_PIX_FMT_VIDEOTOOLBOX, AV_PIX_FMT_P010LE,
     AV_PIX_FMT_P010BE, AV_PIX_FMT_GBRAP12BE, AV_PIX_FMT_GBRAP12LE, AV_PIX_FMT_GBRAP10BE, AV_PIX_FMT_GBRAP10LE, AV_PIX_FMT_MEDIACODEC, AV_PIX_FMT_GRAY12BE, AV_PIX_FMT_GRAY12LE, AV_PIX_FMT_GRAY10BE,
     AV_PIX_FMT_GRAY10LE, AV_PIX_FMT_P016LE, AV_PIX_FMT_P016BE, AV_PIX_FMT_D3D11, AV_PIX_FMT_GRAY9BE, AV_PIX_FMT_GRAY9LE, AV_PIX_FMT_GBRPF32BE, AV_PIX_FMT_GBRPF32LE, AV_PIX_FMT_GBRAPF32BE,
     AV_PIX_FMT_GBRAPF32LE, AV_PIX_FMT_DRM_PRIME, AV_PIX_FMT_OPENCL, AV_PIX_FMT_GRAY14BE, AV_PIX_FMT_GRAY14LE, AV_PIX_FMT_GRAYF32BE, AV_PIX_FMT_GRAYF32LE, AV_PIX_FMT_YUVA422P12BE,
     AV_PIX_FMT_YUVA422P12LE, AV_PIX_FMT_YUVA444P12BE, AV_PIX_FMT_YUVA444P12LE, AV_PIX_FMT_NV24, AV_PIX_FMT_NV42, AV_PIX_FMT_VULKAN, AV_PIX_FMT_Y210BE, AV_PIX_FMT_Y210LE, AV_PIX_FMT_X2RGB10LE,
     AV_PIX_FMT_X2RGB10BE, AV_PIX_FMT_X2BGR10LE, AV_PIX_FMT_X2BGR10BE, AV_PIX_FMT_P210BE, AV_PIX_FMT_P210LE, AV_PIX_FMT_P410BE, AV_PIX_FMT_P410LE, AV_PIX_FMT_P216BE, AV_PIX_FMT_P216LE,
     AV_PIX_FMT_P416BE, AV_PIX_FMT_P416LE, AV_PIX_FMT_VUYA, AV_PIX_FMT_RGBAF16BE, AV_PIX_FMT_RGBAF16LE, AV_PIX_FMT_VUYX, AV_PIX_FMT_P012LE, AV_PIX_FMT_P012BE, AV_PIX_FMT_Y212BE, AV_PIX_FMT_Y212LE,
     AV_PIX_FMT_XV30BE, AV_PIX_FMT_XV30LE, AV_PIX_FMT_XV36BE, AV_PIX_FMT_XV36LE, AV_PIX_FMT_RGBF32BE, AV_PIX_FMT_RGBF32LE, AV_PIX_FMT_RGBAF32BE, AV_PIX_FMT_RGBAF32LE, AV_PIX_FMT_P212BE,
     AV_PIX_FMT_P212LE, AV_PIX_FMT_P412BE, AV_PIX_FMT_P412LE, AV_PIX_FMT_GBRAP14BE, AV_PIX_FMT_GBRAP14LE, AV_PIX_FMT_D3D12, AV_PIX_FMT_NB) = members
(AV_PIX_FMT_NONE, AV_PIX_FMT_YUV420P, AV_PIX_FMT_YUYV422, AV_PIX_FMT_RGB24, AV_PIX_FMT_BGR24, AV_PIX_FMT_YUV422P, AV_PIX_FMT_YUV444P, AV_PIX_FMT_YUV410P, AV_PIX_FMT_YUV411P, AV_PIX_FMT_GRAY8,
 AV_PIX_FMT_MONOWHITE, AV_PIX_FMT_MONOBLACK, AV_PIX_FMT_PAL8, AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P, AV_PIX_FMT_UYVY422, AV_PIX_FMT_UYYVYY411, AV_PIX_FMT_BGR8, AV_PIX_FMT_BGR4,
 AV_PIX_FMT_BGR4_BYTE, AV_PIX_FMT_RGB8, AV_PIX_FMT_RGB4, AV_PIX_FMT_RGB4_BYTE, AV_PIX_FMT_NV12, AV_PIX_FMT_NV21, AV_PIX_FMT_ARGB, AV_PIX_FMT_RGBA, AV_PIX_FMT_ABGR, AV_PIX_FMT_BGRA,
 AV_PIX_FMT_GRAY16BE, AV_PIX_FMT_GRAY16LE, AV_PIX_FMT_YUV440P, AV_PIX_FMT_YUVJ440P, AV_PIX_FMT_YUVA420P, AV_PIX_FMT_RGB48BE, AV_PIX_FMT_RGB48LE, AV_PIX_FMT_RGB565BE, AV_PIX_FMT_RGB565LE,
 AV_PIX_FMT_RGB555BE, AV_PIX_FMT_RGB555LE, AV_PIX_FMT_BGR565BE, AV_PIX_FMT_BGR565LE, AV_PIX_FMT_BGR555BE, AV_PIX_FMT_BGR555LE, AV_PIX_FMT_VAAPI, AV_PIX_FMT_YUV420P16LE, AV_PIX_FMT_YUV420P16BE,
 AV_PIX_FMT_YUV422P16LE, AV_PIX_FMT_YUV422P16BE, AV_PIX_FMT_YUV444P16LE, AV_PIX_FMT_YUV444P16BE, AV_PIX_FMT_DXVA2_VLD, AV_PIX_FMT_RGB444LE, AV_PIX_FMT_RGB444BE, AV_PIX_FMT_BGR444LE,
 AV_PIX_FMT_BGR444BE, AV_PIX_FMT_YA8, AV_PIX_FMT_Y400A, AV_PIX_FMT_GRAY8A, AV_PIX_FMT_BGR48BE, AV_PIX_FMT_BGR48LE, AV_PIX_FMT_YUV420P9BE, AV_PIX_FMT_YUV420P9LE, AV_PIX_FMT_YUV420P10BE,
 AV_PIX_FMT_YUV420P10LE, AV_PIX_FMT_YUV422P10BE, AV_PIX_FMT_YUV422P10LE, AV_PIX_FMT_YUV444P9BE, AV_PIX_FMT_YUV444P9LE, AV_PIX_FMT_YUV444P10BE, AV_PIX_FMT_YUV444P10LE, AV_PIX_FMT_YUV422P9BE,
 AV_PIX_FMT_YUV422P9LE, AV_PIX_FMT_GBRP, AV_PIX_FMT_GBR24P, AV_PIX_FMT_GBRP9BE, AV_PIX_FMT_GBRP9LE, AV_PIX_FMT_GBRP10BE, AV_PIX_FMT_GBRP10LE, AV_PIX_FMT_GBRP16BE, AV_PIX_FMT_GBRP16LE,
 AV_PIX_FMT_YUVA422P, AV_PIX_FMT_YUVA444P, AV_PIX_FMT_YUVA420P9BE, AV_PIX_FMT_YUVA420P9LE, AV_PIX_FMT_YUVA422P9BE, AV_PIX_FMT_YUVA422P9LE, AV_PIX_FMT_YUVA444P9BE, AV_PIX_FMT_YUVA444P9LE,
 AV_PIX_FMT_YUVA420P10BE, AV_PIX_FMT_YUVA420P10LE, AV_PIX_FMT_YUVA422P10BE, AV_PIX_FMT_YUVA422P10LE, AV_PIX_FMT_YUVA444P10BE, AV_PIX_FMT_YUVA444P10LE, AV_PIX_FMT_YUVA420P16BE, AV_PIX_FMT_YUVA420P16LE,
 AV_PIX_FMT_YUVA422P16BE, AV_PIX_FMT_YUVA422P16LE, AV_PIX_FMT_YUVA444P16BE, AV_PIX_FMT_YUVA444P16LE, AV_PIX_FMT_VDPAU, AV_PIX_FMT_XYZ12LE, AV_PIX_FMT_XYZ12BE, AV_PIX_FMT_NV16, AV_PIX_FMT_NV20LE,
 AV_PIX_FMT_NV20BE, AV_PIX_FMT_RGBA64BE, AV_PIX_FMT_RGBA64LE, AV_PIX_FMT_BGRA64BE, AV_PIX_FMT_BGRA64LE, AV_PIX_FMT_YVYU422, AV_PIX_FMT_YA16BE, AV_PIX_FMT_YA16LE, AV_PIX_FMT_GBRAP,
 AV_PIX_FMT_GBRAP16BE, AV_PIX_FMT_GBRAP16LE, AV_PIX_FMT_QSV, AV_PIX_FMT_MMAL, AV_PIX_FMT_D3D11VA_VLD, AV_PIX_FMT_CUDA, AV_PIX_FMT_0RGB, AV_PIX_FMT_RGB0, AV_PIX_FMT_0BGR, AV_PIX_FMT_BGR0,
 AV_PIX_FMT_YUV420P12BE, AV_PIX_FMT_YUV420P12LE, AV_PIX_FMT_YUV420P14BE, AV_PIX_FMT_YUV420P14LE, AV_PIX_FMT_YUV422P12BE, AV_PIX_FMT_YUV422P12LE, AV_PIX_FMT_YUV422P14BE, AV_PIX_FMT_YUV422P14LE,
 AV_PIX_FMT_YUV444P12BE, AV_PIX_FMT_YUV444P12LE, AV_PIX_FMT_YUV444P14BE, AV_PIX_FMT_YUV444P14LE, AV_PIX_FMT_GBRP12BE, AV_PIX_FMT_GBRP12LE, AV_PIX_FMT_GBRP14BE, AV_PIX_FMT_GBRP14LE,
 AV_PIX_FMT_YUVJ411P, AV_PIX_FMT_BAYER_BGGR8, AV_PIX_FMT_BAYER_RGGB8, AV_PIX_FMT_BAYER_GBRG8, AV_PIX_FMT_BAYER_GRBG8, AV_PIX_FMT_BAYER_BGGR16LE, AV_PIX_FMT_BAYER_BGGR16BE, AV_PIX_FMT_BAYER_RGGB16LE,
 AV_PIX_FMT_BAYER_RGGB16BE, AV_PIX_FMT_BAYER_GBRG16LE, AV_PIX_FMT_BAYER_GBRG16BE, AV_PIX_FMT_BAYER_GRBG16LE, AV_PIX_FMT_BAYER_GRBG16BE, AV_PIX_FMT_YUV440P10LE, AV_PIX_FMT_YUV440P10BE,
 AV_PIX_FMT_YUV440P12LE, AV_PIX_FMT_YUV440P12BE, AV_PIX_FMT_AYUV64LE, AV_PIX_FMT_AYUV64BE, AV_PIX_FMT_VIDEOTOOLBOX, AV_PIX_FMT_P010LE, AV_PIX_FMT_P010BE, AV_PIX_FMT_GBRAP12BE, AV_PIX_FMT_GBRAP12LE,
 AV_PIX_FMT_GBRAP10BE, AV_PIX_FMT_GBRAP10LE, AV_PIX_FMT_MEDIACODEC, AV_PIX_FMT_GRAY12BE, AV_PIX_FMT_GRAY12LE, AV_PIX_FMT_GRAY10BE, AV_PIX_FMT_GRAY10LE, AV_PIX_FMT_P016LE, AV_PIX_FMT_P016BE,
 AV_PIX_FMT_D3D11, AV_PIX_FMT_GRAY9BE, AV_PIX_FMT_GRAY9LE, AV_PIX_FMT_GBRPF32BE, AV_PIX_FMT_GBRPF32LE, AV_PIX_FMT_GBRAPF32BE, AV_PIX_FMT_GBRAPF32LE, AV_PIX_FMT_DRM_PRIME, AV_PIX_FMT_OPENCL,
 AV_PIX_FMT_GRAY14BE, AV_PIX_FMT_GRAY14LE, AV_PIX_FMT_GRAYF32BE, AV_PIX_FMT_GRAYF32LE, AV_PIX_FMT_YUVA422P12BE, AV_PIX_FMT_YUVA422P12LE, AV_PIX_FMT_YUVA444P12BE, AV_PIX_FMT_YUVA444P12LE,
 AV_PIX_FMT_NV24, AV_PIX_FMT_NV42, AV_PIX_FMT_VULKAN, AV_PIX_FMT_Y210BE, AV_PIX_FMT_Y210LE, AV_PIX_FMT_X2RGB10LE, AV_PIX_FMT_X2RGB10BE, AV_PIX_FMT_X2BGR10LE, AV_PIX_FMT_X2BGR10BE, AV_PIX_FMT_P210BE,
 AV_PIX_FMT_P210LE, AV_PIX_FMT_P410BE, AV_PIX_FMT_P410LE, AV_PIX_FMT_P216BE, AV_PIX_FMT_P216LE, AV_PIX_FMT_P416BE, AV_PIX_FMT_P416LE, AV_PIX_FMT_VUYA, AV_PIX_FMT_RGBAF16BE, AV_PIX_FMT_RGBAF16LE,
 AV_PIX_FMT_VUYX, AV_PIX_FMT_P012LE, AV_PIX_FMT_P012BE, AV_PIX_FMT_Y212BE, AV_PIX_FMT_Y212LE, AV_PIX_FMT_XV30BE, AV_PIX_FMT_XV30LE, AV_PIX_FMT_XV36BE, AV_PIX_FMT_XV36LE, AV_PIX_FMT_RGBF32BE,
 AV_PIX_FMT_RGBF32LE, AV_PIX_FMT_RGBAF32BE, AV_PIX_FMT_RGBAF32LE, AV_PIX_FMT_P212BE, AV_PIX_FMT_P212LE, AV_PIX_FMT_P412BE, AV_PIX_FMT_P412LE, AV_PIX_FMT_GBRAP14BE, AV_PIX_FMT_GBRAP14LE,
 AV_PIX_FMT_D3D12, AV_PIX_FMT_NB) = ints

class AVColorPrimaries(Enum):
    (AVCOL_PRI_RESERVED0, AVCOL_PRI_BT709, AVCOL_PRI_UNSPECIFIED, AVCOL_PRI_RESERVED, AVCOL_PRI_BT470M, AVCOL_PRI_BT470BG, AVCOL_PRI_SMPTE170M, AVCOL_PRI_SMPTE240M, AVCOL_PRI_FILM, AVCOL_PRI_BT2020,
     AVCOL_PRI_SMPTE428, AVCOL_PRI_SMPTEST428_1, AVCOL_PRI_SMPTE431, AVCOL_PRI_SMPTE432, AVCOL_PRI_EBU3213, AVCOL_PRI_JEDEC_P22, AVCOL_PRI_NB) = members
(AVCOL_PRI_RESERVED0, AVCOL_PRI_BT709, AVCOL_PRI_UNSPECIFIED, AVCOL_PRI_RESERVED, AVCOL_PRI_BT470M, AVCOL_PRI_BT470BG, AVCOL_PRI_SMPTE170M, AVCOL_PRI_SMPTE240M, AVCOL_PRI_FILM, AVCOL_PRI_BT2020,
 AVCOL_PRI_SMPTE428, AVCOL_PRI_SMPTEST428_1, AVCOL_PRI_SMPTE431, AVCOL_PRI_SMPTE432, AVCOL_PRI_EBU3213, AVCOL_PRI_JEDEC_P22, AVCOL_PRI_NB) = ints

class AVColorTransferCharacteristic(Enum):
    (AVCOL_TRC_RESERVED0, AVCOL_TRC_BT709, AVCOL_TRC_UNSPECIFIED, AVCOL_TRC_RESERVED, AVCOL_TRC_GAMMA22, AVCOL_TRC_GAMMA28, AVCOL_TRC_SMPTE170M, AVCOL_TRC_SMPTE240M, AVCOL_TRC_LINEAR, AVCOL_TRC_LOG,
     AVCOL_TRC_LOG_SQRT, AVCOL_TRC_IEC61966_2_4, AVCOL_TRC_BT1361_ECG, AVCOL_TRC_IEC61966_2_1, AVCOL_TRC_BT2020_10, AVCOL_TRC_BT2020_12, AVCOL_TRC_SMPTE2084, AVCOL_TRC_SMPTEST2084, AVCOL_TRC_SMPTE428,
     AVCOL_TRC_SMPTEST428_1, AVCOL_TRC_ARIB_STD_B67, AVCOL_TRC_NB) = members
(AVCOL_TRC_RESERVED0, AVCOL_TRC_BT709, AVCOL_TRC_UNSPECIFIED, AVCOL_TRC_RESERVED, AVCOL_TRC_GAMMA22, AVCOL_TRC_GAMMA28, AVCOL_TRC_SMPTE170M, AVCOL_TRC_SMPTE240M, AVCOL_TRC_LINEAR, AVCOL_TRC_LOG,
 AVCOL_TRC_LOG_SQRT, AVCOL_TRC_IEC61966_2_4, AVCOL_TRC_BT1361_ECG, AVCOL_TRC_IEC61966_2_1, AVCOL_TRC_BT2020_10, AVCOL_TRC_BT2020_12, AVCOL_TRC_SMPTE2084, AVCOL_TRC_SMPTEST2084, AVCOL_TRC_SMPTE428,
 AVCOL_TRC_SMPTEST428_1, AVCOL_TRC_ARIB_STD_B67, AVCOL_TRC_NB) = ints

class AVColorSpace(Enum):
    (AVCOL_SPC_RGB, AVCOL_SPC_BT709, AVCOL_SPC_UNSPECIFIED, AVCOL_SPC_RESERVED, AVCOL_SPC_FCC, AVCOL_SPC_BT470BG, AVCOL_SPC_SMPTE170M, AVCOL_SPC_SMPTE240M, AVCOL_SPC_YCGCO, AVCOL_SPC_YCOCG,
     AVCOL_SPC_BT2020_NCL, AVCOL_SPC_BT2020_CL, AVCOL_SPC_SMPTE2085, AVCOL_SPC_CHROMA_DERIVED_NCL, AVCOL_SPC_CHROMA_DERIVED_CL, AVCOL_SPC_ICTCP, AVCOL_SPC_IPT_C2, AVCOL_SPC_YCGCO_RE,
     AVCOL_SPC_YCGCO_RO, AVCOL_SPC_NB) = members
(AVCOL_SPC_RGB, AVCOL_SPC_BT709, AVCOL_SPC_UNSPECIFIED, AVCOL_SPC_RESERVED, AVCOL_SPC_FCC, AVCOL_SPC_BT470BG, AVCOL_SPC_SMPTE170M, AVCOL_SPC_SMPTE240M, AVCOL_SPC_YCGCO, AVCOL_SPC_YCOCG,
 AVCOL_SPC_BT2020_NCL, AVCOL_SPC_BT2020_CL, AVCOL_SPC_SMPTE2085, AVCOL_SPC_CHROMA_DERIVED_NCL, AVCOL_SPC_CHROMA_DERIVED_CL, AVCOL_SPC_ICTCP, AVCOL_SPC_IPT_C2, AVCOL_SPC_YCGCO_RE, AVCOL_SPC_YCGCO_RO,
 AVCOL_SPC_NB) = ints

class AVColorRange(Enum):
    AVCOL_RANGE_UNSPECIFIED, AVCOL_RANGE_MPEG, AVCOL_RANGE_JPEG, AVCOL_RANGE_NB = members
AVCOL_RANGE_UNSPECIFIED, AVCOL_RANGE_MPEG, AVCOL_RANGE_JPEG, AVCOL_RANGE_NB = ints

class AVChromaLocation(Enum):
    AVCHROMA_LOC_UNSPECIFIED, AVCHROMA_LOC_LEFT, AVCHROMA_LOC_CENTER, AVCHROMA_LOC_TOPLEFT, AVCHROMA_LOC_TOP, AVCHROMA_LOC_BOTTOMLEFT, AVCHROMA_LOC_BOTTOM, AVCHROMA_LOC_NB = members
AVCHROMA_LOC_UNSPECIFIED, AVCHROMA_LOC_LEFT, AVCHROMA_LOC_CENTER, AVCHROMA_LOC_TOPLEFT, AVCHROMA_LOC_TOP, AVCHROMA_LOC_BOTTOMLEFT, AVCHROMA_LOC_BOTTOM, AVCHROMA_LOC_NB = ints

class AVEscapeMode(Enum):
    AV_ESCAPE_MODE_AUTO, AV_ESCAPE_MODE_BACKSLASH, AV_ESCAPE_MODE_QUOTE, AV_ESCAPE_MODE_XML = members
AV_ESCAPE_MODE_AUTO, AV_ESCAPE_MODE_BACKSLASH, AV_ESCAPE_MODE_QUOTE, AV_ESCAPE_MODE_XML = ints

class AVFrameSideDataType(Enum):
    (AV_FRAME_DATA_PANSCAN, AV_FRAME_DATA_A53_CC, AV_FRAME_DATA_STEREO3D, AV_FRAME_DATA_MATRIXENCODING, AV_FRAME_DATA_DOWNMIX_INFO, AV_FRAME_DATA_REPLAYGAIN, AV_FRAME_DATA_DISPLAYMATRIX,
     AV_FRAME_DATA_AFD, AV_FRAME_DATA_MOTION_VECTORS, AV_FRAME_DATA_SKIP_SAMPLES, AV_FRAME_DATA_AUDIO_SERVICE_TYPE, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA, AV_FRAME_DATA_GOP_TIMECODE,
     AV_FRAME_DATA_SPHERICAL, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL, AV_FRAME_DATA_ICC_PROFILE, AV_FRAME_DATA_S12M_TIMECODE, AV_FRAME_DATA_DYNAMIC_HDR_PLUS, AV_FRAME_DATA_REGIONS_OF_INTEREST,
     AV_FRAME_DATA_VIDEO_ENC_PARAMS, AV_FRAME_DATA_SEI_UNREGISTERED, AV_FRAME_DATA_FILM_GRAIN_PARAMS, AV_FRAME_DATA_DETECTION_BBOXES, AV_FRAME_DATA_DOVI_RPU_BUFFER, AV_FRAME_DATA_DOVI_METADATA,
     AV_FRAME_DATA_DYNAMIC_HDR_VIVID, AV_FRAME_DATA_AMBIENT_VIEWING_ENVIRONMENT, AV_FRAME_DATA_VIDEO_HINT, AV_FRAME_DATA_LCEVC, AV_FRAME_DATA_VIEW_ID) = members
(AV_FRAME_DATA_PANSCAN, AV_FRAME_DATA_A53_CC, AV_FRAME_DATA_STEREO3D, AV_FRAME_DATA_MATRIXENCODING, AV_FRAME_DATA_DOWNMIX_INFO, AV_FRAME_DATA_REPLAYGAIN, AV_FRAME_DATA_DISPLAYMATRIX,
 AV_FRAME_DATA_AFD, AV_FRAME_DATA_MOTION_VECTORS, AV_FRAME_DATA_SKIP_SAMPLES, AV_FRAME_DATA_AUDIO_SERVICE_TYPE, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA, AV_FRAME_DATA_GOP_TIMECODE,
 AV_FRAME_DATA_SPHERICAL, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL, AV_FRAME_DATA_ICC_PROFILE, AV_FRAME_DATA_S12M_TIMECODE, AV_FRAME_DATA_DYNAMIC_HDR_PLUS, AV_FRAME_DATA_REGIONS_OF_INTEREST,
 AV_FRAME_DATA_VIDEO_ENC_PARAMS, AV_FRAME_DATA_SEI_UNREGISTERED, AV_FRAME_DATA_FILM_GRAIN_PARAMS, AV_FRAME_DATA_DETECTION_BBOXES, AV_FRAME_DATA_DOVI_RPU_BUFFER, AV_FRAME_DATA_DOVI_METADATA,
 AV_FRAME_DATA_DYNAMIC_HDR_VIVID, AV_FRAME_DATA_AMBIENT_VIEWING_ENVIRONMENT, AV_FRAME_DATA_VIDEO_HINT, AV_FRAME_DATA_LCEVC, AV_FRAME_DATA_VIEW_ID) = ints

class AVActiveFormatDescription(Enum):
    AV_AFD_SAME, AV_AFD_4_3, AV_AFD_16_9, AV_AFD_14_9, AV_AFD_4_3_SP_14_9, AV_AFD_16_9_SP_14_9, AV_AFD_SP_4_3 = members
AV_AFD_SAME, AV_AFD_4_3, AV_AFD_16_9, AV_AFD_14_9, AV_AFD_4_3_SP_14_9, AV_AFD_16_9_SP_14_9, AV_AFD_SP_4_3 = ints

class AVSideDataProps(Enum):
    AV_SIDE_DATA_PROP_GLOBAL, AV_SIDE_DATA_PROP_MULTI = members
AV_SIDE_DATA_PROP_GLOBAL, AV_SIDE_DATA_PROP_MULTI = ints

class AVChannel(Enum):
    (AV_CHAN_NONE, AV_CHAN_FRONT_LEFT, AV_CHAN_FRONT_RIGHT, AV_CHAN_FRONT_CENTER, AV_CHAN_LOW_FREQUENCY, AV_CHAN_BACK_LEFT, AV_CHAN_BACK_RIGHT, AV_CHAN_FRONT_LEFT_OF_CENTER,
     AV_CHAN_FRONT_RIGHT_OF_CENTER, AV_CHAN_BACK_CENTER, AV_CHAN_SIDE_LEFT, AV_CHAN_SIDE_RIGHT, AV_CHAN_TOP_CENTER, AV_CHAN_TOP_FRONT_LEFT, AV_CHAN_TOP_FRONT_CENTER, AV_CHAN_TOP_FRONT_RIGHT,
     AV_CHAN_TOP_BACK_LEFT, AV_CHAN_TOP_BACK_CENTER, AV_CHAN_TOP_BACK_RIGHT, AV_CHAN_STEREO_LEFT, AV_CHAN_STEREO_RIGHT, AV_CHAN_WIDE_LEFT, AV_CHAN_WIDE_RIGHT, AV_CHAN_SURROUND_DIRECT_LEFT,
     AV_CHAN_SURROUND_DIRECT_RIGHT, AV_CHAN_LOW_FREQUENCY_2, AV_CHAN_TOP_SIDE_LEFT, AV_CHAN_TOP_SIDE_RIGHT, AV_CHAN_BOTTOM_FRONT_CENTER, AV_CHAN_BOTTOM_FRONT_LEFT, AV_CHAN_BOTTOM_FRONT_RIGHT,
     AV_CHAN_SIDE_SURROUND_LEFT, AV_CHAN_SIDE_SURROUND_RIGHT, AV_CHAN_TOP_SURROUND_LEFT, AV_CHAN_TOP_SURROUND_RIGHT, AV_CHAN_UNUSED, AV_CHAN_UNKNOWN, AV_CHAN_AMBISONIC_BASE,
     AV_CHAN_AMBISONIC_END) = members
(AV_CHAN_NONE, AV_CHAN_FRONT_LEFT, AV_CHAN_FRONT_RIGHT, AV_CHAN_FRONT_CENTER, AV_CHAN_LOW_FREQUENCY, AV_CHAN_BACK_LEFT, AV_CHAN_BACK_RIGHT, AV_CHAN_FRONT_LEFT_OF_CENTER, AV_CHAN_FRONT_RIGHT_OF_CENTER,
 AV_CHAN_BACK_CENTER, AV_CHAN_SIDE_LEFT, AV_CHAN_SIDE_RIGHT, AV_CHAN_TOP_CENTER, AV_CHAN_TOP_FRONT_LEFT, AV_CHAN_TOP_FRONT_CENTER, AV_CHAN_TOP_FRONT_RIGHT, AV_CHAN_TOP_BACK_LEFT,
 AV_CHAN_TOP_BACK_CENTER, AV_CHAN_TOP_BACK_RIGHT, AV_CHAN_STEREO_LEFT, AV_CHAN_STEREO_RIGHT, AV_CHAN_WIDE_LEFT, AV_CHAN_WIDE_RIGHT, AV_CHAN_SURROUND_DIRECT_LEFT, AV_CHAN_SURROUND_DIRECT_RIGHT,
 AV_CHAN_LOW_FREQUENCY_2, AV_CHAN_TOP_SIDE_LEFT, AV_CHAN_TOP_SIDE_RIGHT, AV_CHAN_BOTTOM_FRONT_CENTER, AV_CHAN_BOTTOM_FRONT_LEFT, AV_CHAN_BOTTOM_FRONT_RIGHT, AV_CHAN_SIDE_SURROUND_LEFT,
 AV_CHAN_SIDE_SURROUND_RIGHT, AV_CHAN_TOP_SURROUND_LEFT, AV_CHAN_TOP_SURROUND_RIGHT, AV_CHAN_UNUSED, AV_CHAN_UNKNOWN, AV_CHAN_AMBISONIC_BASE, AV_CHAN_AMBISONIC_END) = ints

class AVChannelOrder(Enum):
    AV_CHANNEL_ORDER_UNSPEC, AV_CHANNEL_ORDER_NATIVE, AV_CHANNEL_ORDER_CUSTOM, AV_CHANNEL_ORDER_AMBISONIC, FF_CHANNEL_ORDER_NB = members
AV_CHANNEL_ORDER_UNSPEC, AV_CHANNEL_ORDER_NATIVE, AV_CHANNEL_ORDER_CUSTOM, AV_CHANNEL_ORDER_AMBISONIC, FF_CHANNEL_ORDER_NB = ints

class AVSampleFormat(Enum):
    (AV_SAMPLE_FMT_NONE, AV_SAMPLE_FMT_U8, AV_SAMPLE_FMT_S16, AV_SAMPLE_FMT_S32, AV_SAMPLE_FMT_FLT, AV_SAMPLE_FMT_DBL, AV_SAMPLE_FMT_U8P, AV_SAMPLE_FMT_S16P, AV_SAMPLE_FMT_S32P, AV_SAMPLE_FMT_FLTP,
     AV_SAMPLE_FMT_DBLP, AV_SAMPLE_FMT_S64, AV_SAMPLE_FMT_S64P, AV_SAMPLE_FMT_NB) = members
(AV_SAMPLE_FMT_NONE, AV_SAMPLE_FMT_U8, AV_SAMPLE_FMT_S16, AV_SAMPLE_FMT_S32, AV_SAMPLE_FMT_FLT, AV_SAMPLE_FMT_DBL, AV_SAMPLE_FMT_U8P, AV_SAMPLE_FMT_S16P, AV_SAMPLE_FMT_S32P, AV_SAMPLE_FMT_FLTP,
 AV_SAMPLE_FMT_DBLP, AV_SAMPLE_FMT_S64, AV_SAMPLE_FMT_S64P, AV_SAMPLE_FMT_NB) = ints

class AVHWDeviceType(Enum):
    (AV_HWDEVICE_TYPE_NONE, AV_HWDEVICE_TYPE_VDPAU, AV_HWDEVICE_TYPE_CUDA, AV_HWDEVICE_TYPE_VAAPI, AV_HWDEVICE_TYPE_DXVA2, AV_HWDEVICE_TYPE_QSV, AV_HWDEVICE_TYPE_VIDEOTOOLBOX,
     AV_HWDEVICE_TYPE_D3D11VA, AV_HWDEVICE_TYPE_DRM, AV_HWDEVICE_TYPE_OPENCL, AV_HWDEVICE_TYPE_MEDIACODEC, AV_HWDEVICE_TYPE_VULKAN, AV_HWDEVICE_TYPE_D3D12VA) = members
(AV_HWDEVICE_TYPE_NONE, AV_HWDEVICE_TYPE_VDPAU, AV_HWDEVICE_TYPE_CUDA, AV_HWDEVICE_TYPE_VAAPI, AV_HWDEVICE_TYPE_DXVA2, AV_HWDEVICE_TYPE_QSV, AV_HWDEVICE_TYPE_VIDEOTOOLBOX, AV_HWDEVICE_TYPE_D3D11VA,
 AV_HWDEVICE_TYPE_DRM, AV_HWDEVICE_TYPE_OPENCL, AV_HWDEVICE_TYPE_MEDIACODEC, AV_HWDEVICE_TYPE_VULKAN, AV_HWDEVICE_TYPE_D3D12VA) = ints

class AVHWFrameTransferDirection(Enum):
    AV_HWFRAME_TRANSFER_DIRECTION_FROM, AV_HWFRAME_TRANSFER_DIRECTION_TO = members
AV_HWFRAME_TRANSFER_DIRECTION_FROM, AV_HWFRAME_TRANSFER_DIRECTION_TO = ints

class AVOptionType(Enum):
    (AV_OPT_TYPE_FLAGS, AV_OPT_TYPE_INT, AV_OPT_TYPE_INT64, AV_OPT_TYPE_DOUBLE, AV_OPT_TYPE_FLOAT, AV_OPT_TYPE_STRING, AV_OPT_TYPE_RATIONAL, AV_OPT_TYPE_BINARY, AV_OPT_TYPE_DICT, AV_OPT_TYPE_UINT64,
     AV_OPT_TYPE_CONST, AV_OPT_TYPE_IMAGE_SIZE, AV_OPT_TYPE_PIXEL_FMT, AV_OPT_TYPE_SAMPLE_FMT, AV_OPT_TYPE_VIDEO_RATE, AV_OPT_TYPE_DURATION, AV_OPT_TYPE_COLOR, AV_OPT_TYPE_BOOL, AV_OPT_TYPE_CHLAYOUT,
     AV_OPT_TYPE_UINT, AV_OPT_TYPE_FLAG_ARRAY) = members
(AV_OPT_TYPE_FLAGS, AV_OPT_TYPE_INT, AV_OPT_TYPE_INT64, AV_OPT_TYPE_DOUBLE, AV_OPT_TYPE_FLOAT, AV_OPT_TYPE_STRING, AV_OPT_TYPE_RATIONAL, AV_OPT_TYPE_BINARY, AV_OPT_TYPE_DICT, AV_OPT_TYPE_UINT64,
 AV_OPT_TYPE_CONST, AV_OPT_TYPE_IMAGE_SIZE, AV_OPT_TYPE_PIXEL_FMT, AV_OPT_TYPE_SAMPLE_FMT, AV_OPT_TYPE_VIDEO_RATE, AV_OPT_TYPE_DURATION, AV_OPT_TYPE_COLOR, AV_OPT_TYPE_BOOL, AV_OPT_TYPE_CHLAYOUT,
 AV_OPT_TYPE_UINT, AV_OPT_TYPE_FLAG_ARRAY) = ints

def avutil_version() -> int:
    """unsigned int avutil_version(void); // libavutil/avutil.h:171"""
def av_version_info() -> bytes | None:
    """const char *av_version_info(void); // libavutil/avutil.h:178"""
def avutil_configuration() -> bytes | None:
    """const char *avutil_configuration(void); // libavutil/avutil.h:183"""
def avutil_license() -> bytes | None:
    """const char *avutil_license(void); // libavutil/avutil.h:188"""
def av_get_media_type_string(media_type: AVMediaType | int, /) -> bytes | None:
    """const char *av_get_media_type_string(enum AVMediaType media_type); // libavutil/avutil.h:213"""
def av_get_picture_type_char(pict_type: AVPictureType | int, /) -> bytes:
    """char av_get_picture_type_char(enum AVPictureType pict_type); // libavutil/avutil.h:295"""
def av_int_list_length_for_size(elsize: int, list: constant_memory, term: int, /) -> int:
    """unsigned int av_int_list_length_for_size(unsigned int elsize, const void *list, uint64_t term); // libavutil/avutil.h:325"""
def av_get_time_base_q() -> AVRational:
    """struct AVRational av_get_time_base_q(void); // libavutil/avutil.h:341"""
def av_fourcc_make_string(buf: chars, fourcc: int, /) -> Pointer[c_char]:
    """char *av_fourcc_make_string(char *buf, uint32_t fourcc); // libavutil/avutil.h:355"""
def av_strerror(errnum: int, errbuf: chars, errbuf_size: int, /) -> int:
    """int av_strerror(int errnum, char *errbuf, size_t errbuf_size); // libavutil/error.h:100"""
def av_malloc(size: int, /) -> int | None:
    """void *av_malloc(size_t size); // libavutil/mem.h:119"""
def av_mallocz(size: int, /) -> int | None:
    """void *av_mallocz(size_t size); // libavutil/mem.h:130"""
def av_malloc_array(nmemb: int, size: int, /) -> int | None:
    """void *av_malloc_array(size_t nmemb, size_t size); // libavutil/mem.h:143"""
def av_calloc(nmemb: int, size: int, /) -> int | None:
    """void *av_calloc(size_t nmemb, size_t size); // libavutil/mem.h:158"""
def av_realloc(ptr: writable_memory, size: int, /) -> int | None:
    """void *av_realloc(void *ptr, size_t size); // libavutil/mem.h:180"""
def av_reallocp(ptr: writable_memory, size: int, /) -> int:
    """int av_reallocp(void *ptr, size_t size); // libavutil/mem.h:202"""
def av_realloc_f(ptr: writable_memory, nelem: int, elsize: int, /) -> int | None:
    """void *av_realloc_f(void *ptr, size_t nelem, size_t elsize); // libavutil/mem.h:219"""
def av_realloc_array(ptr: writable_memory, nmemb: int, size: int, /) -> int | None:
    """void *av_realloc_array(void *ptr, size_t nmemb, size_t size); // libavutil/mem.h:239"""
def av_reallocp_array(ptr: writable_memory, nmemb: int, size: int, /) -> int:
    """int av_reallocp_array(void *ptr, size_t nmemb, size_t size); // libavutil/mem.h:257"""
def av_fast_realloc(ptr: writable_memory, size: items[c_uint], min_size: int, /) -> int | None:
    """void *av_fast_realloc(void *ptr, unsigned int *size, size_t min_size); // libavutil/mem.h:291"""
def av_fast_malloc(ptr: writable_memory, size: items[c_uint], min_size: int, /) -> None:
    """void av_fast_malloc(void *ptr, unsigned int *size, size_t min_size); // libavutil/mem.h:322"""
def av_fast_mallocz(ptr: writable_memory, size: items[c_uint], min_size: int, /) -> None:
    """void av_fast_mallocz(void *ptr, unsigned int *size, size_t min_size); // libavutil/mem.h:342"""
def av_free(ptr: writable_memory, /) -> None:
    """void av_free(void *ptr); // libavutil/mem.h:355"""
def av_freep(ptr: writable_memory, /) -> None:
    """void av_freep(void *ptr); // libavutil/mem.h:378"""
def av_strdup(s: char_p, /) -> Pointer[c_char]:
    """char *av_strdup(const char *s); // libavutil/mem.h:388"""
def av_strndup(s: chars, len: int, /) -> Pointer[c_char]:
    """char *av_strndup(const char *s, size_t len); // libavutil/mem.h:399"""
def av_memdup(p: constant_memory, size: int, /) -> int | None:
    """void *av_memdup(const void *p, size_t size); // libavutil/mem.h:409"""
def av_memcpy_backptr(dst: items[c_uint8], back: int, cnt: int, /) -> None:
    """void av_memcpy_backptr(uint8_t *dst, int back, int cnt); // libavutil/mem.h:422"""
def av_dynarray_add(tab_ptr: writable_memory, nb_ptr: items[c_int], elem: writable_memory, /) -> None:
    """void av_dynarray_add(void *tab_ptr, int *nb_ptr, void *elem); // libavutil/mem.h:524"""
def av_dynarray_add_nofree(tab_ptr: writable_memory, nb_ptr: items[c_int], elem: writable_memory, /) -> int:
    """int av_dynarray_add_nofree(void *tab_ptr, int *nb_ptr, void *elem); // libavutil/mem.h:537"""
def av_dynarray2_add(tab_ptr: reference[c_void_p], nb_ptr: items[c_int], elem_size: int, elem_data: items[c_uint8], /) -> int | None:
    """void *av_dynarray2_add(void **tab_ptr, int *nb_ptr, size_t elem_size, const uint8_t *elem_data); // libavutil/mem.h:562"""
def av_size_mult(a: int, b: int, r: items[c_size_t], /) -> int:
    """int av_size_mult(size_t a, size_t b, size_t *r); // libavutil/mem.h:585"""
def av_max_alloc(max: int, /) -> None:
    """void av_max_alloc(size_t max); // libavutil/mem.h:600"""
def av_reduce(dst_num: items[c_int], dst_den: items[c_int], num: int, den: int, max: int, /) -> int:
    """int av_reduce(int *dst_num, int *dst_den, int64_t num, int64_t den, int64_t max); // libavutil/rational.h:120"""
def av_mul_q(b: AVRational, c: AVRational, /) -> AVRational:
    """struct AVRational av_mul_q(struct AVRational b, struct AVRational c); // libavutil/rational.h:128"""
def av_div_q(b: AVRational, c: AVRational, /) -> AVRational:
    """struct AVRational av_div_q(struct AVRational b, struct AVRational c); // libavutil/rational.h:136"""
def av_add_q(b: AVRational, c: AVRational, /) -> AVRational:
    """struct AVRational av_add_q(struct AVRational b, struct AVRational c); // libavutil/rational.h:144"""
def av_sub_q(b: AVRational, c: AVRational, /) -> AVRational:
    """struct AVRational av_sub_q(struct AVRational b, struct AVRational c); // libavutil/rational.h:152"""
def av_d2q(d: float, max: int, /) -> AVRational:
    """struct AVRational av_d2q(double d, int max); // libavutil/rational.h:180"""
def av_nearer_q(q: AVRational, q1: AVRational, q2: AVRational, /) -> int:
    """int av_nearer_q(struct AVRational q, struct AVRational q1, struct AVRational q2); // libavutil/rational.h:193"""
def av_find_nearest_q_idx(q: AVRational, q_list: reference[AVRational], /) -> int:
    """int av_find_nearest_q_idx(struct AVRational q, const struct AVRational *q_list); // libavutil/rational.h:202"""
def av_q2intfloat(q: AVRational, /) -> int:
    """uint32_t av_q2intfloat(struct AVRational q); // libavutil/rational.h:213"""
def av_gcd_q(a: AVRational, b: AVRational, max_den: int, def_: AVRational, /) -> AVRational:
    """struct AVRational av_gcd_q(struct AVRational a, struct AVRational b, int max_den, struct AVRational def); // libavutil/rational.h:219"""
def av_gcd(a: int, b: int, /) -> int:
    """int64_t av_gcd(int64_t a, int64_t b); // libavutil/mathematics.h:170"""
def av_rescale(a: int, b: int, c: int, /) -> int:
    """int64_t av_rescale(int64_t a, int64_t b, int64_t c); // libavutil/mathematics.h:182"""
def av_rescale_rnd(a: int, b: int, c: int, rnd: AVRounding | int, /) -> int:
    """int64_t av_rescale_rnd(int64_t a, int64_t b, int64_t c, enum AVRounding rnd); // libavutil/mathematics.h:193"""
def av_rescale_q(a: int, bq: AVRational, cq: AVRational, /) -> int:
    """int64_t av_rescale_q(int64_t a, struct AVRational bq, struct AVRational cq); // libavutil/mathematics.h:204"""
def av_rescale_q_rnd(a: int, bq: AVRational, cq: AVRational, rnd: AVRounding | int, /) -> int:
    """int64_t av_rescale_q_rnd(int64_t a, struct AVRational bq, struct AVRational cq, enum AVRounding rnd); // libavutil/mathematics.h:213"""
def av_compare_ts(ts_a: int, tb_a: AVRational, ts_b: int, tb_b: AVRational, /) -> int:
    """int av_compare_ts(int64_t ts_a, struct AVRational tb_a, int64_t ts_b, struct AVRational tb_b); // libavutil/mathematics.h:228"""
def av_compare_mod(a: int, b: int, mod: int, /) -> int:
    """int64_t av_compare_mod(uint64_t a, uint64_t b, uint64_t mod); // libavutil/mathematics.h:249"""
def av_rescale_delta(in_tb: AVRational, in_ts: int, fs_tb: AVRational, duration: int, last: items[c_int64], out_tb: AVRational, /) -> int:
    """int64_t av_rescale_delta(struct AVRational in_tb, int64_t in_ts, struct AVRational fs_tb, int duration, int64_t *last, struct AVRational out_tb); // libavutil/mathematics.h:276"""
def av_add_stable(ts_tb: AVRational, ts: int, inc_tb: AVRational, inc: int, /) -> int:
    """int64_t av_add_stable(struct AVRational ts_tb, int64_t ts, struct AVRational inc_tb, int64_t inc); // libavutil/mathematics.h:289"""
def av_bessel_i0(x: float, /) -> float:
    """double av_bessel_i0(double x); // libavutil/mathematics.h:294"""
def av_log(avcl: writable_memory, level: int, fmt: char_p, /, *arguments: Any) -> None:
    """void av_log(void *avcl, int level, const char *fmt, ...); // libavutil/log.h:238"""
def av_log_once(avcl: writable_memory, initial_level: int, subsequent_level: int, state: items[c_int], fmt: char_p, /, *arguments: Any) -> None:
    """void av_log_once(void *avcl, int initial_level, int subsequent_level, int *state, const char *fmt, ...); // libavutil/log.h:259"""
def av_vlog(avcl: writable_memory, level: int, fmt: char_p, vl: writable_memory, /) -> None:
    """void av_vlog(void *avcl, int level, const char *fmt, va_list vl); // libavutil/log.h:277"""
def av_log_get_level() -> int:
    """int av_log_get_level(void); // libavutil/log.h:286"""
def av_log_set_level(level: int, /) -> None:
    """void av_log_set_level(int level); // libavutil/log.h:295"""
def av_log_set_callback(callback: Callable[[int | None, int, bytes | None, int | None], None] | CFunction[[int | None, int, bytes | None, int | None], [void_p, int, char_p, void_p], None] | int |
    None, /, *, keep: Any = None) -> None:
    """void av_log_set_callback(void (*callback)(void *, int, const char *, va_list)); // libavutil/log.h:307"""
def av_log_default_callback(avcl: writable_memory, level: int, fmt: char_p, vl: writable_memory, /) -> None:
    """void av_log_default_callback(void *avcl, int level, const char *fmt, va_list vl); // libavutil/log.h:322"""
def av_default_item_name(ctx: writable_memory, /) -> bytes | None:
    """const char *av_default_item_name(void *ctx); // libavutil/log.h:332"""
def av_default_get_category(ptr: writable_memory, /) -> AVClassCategory:
    """AVClassCategory av_default_get_category(void *ptr); // libavutil/log.h:333"""
def av_log_format_line(ptr: writable_memory, level: int, fmt: char_p, vl: writable_memory, line: chars, line_size: int, print_prefix: items[c_int], /) -> None:
    """void av_log_format_line(void *ptr, int level, const char *fmt, va_list vl, char *line, int line_size, int *print_prefix); // libavutil/log.h:342"""
def av_log_format_line2(ptr: writable_memory, level: int, fmt: char_p, vl: writable_memory, line: chars, line_size: int, print_prefix: items[c_int], /) -> int:
    """int av_log_format_line2(void *ptr, int level, const char *fmt, va_list vl, char *line, int line_size, int *print_prefix); // libavutil/log.h:359"""
def av_log_set_flags(arg: int, /) -> None:
    """void av_log_set_flags(int arg); // libavutil/log.h:380"""
def av_log_get_flags() -> int:
    """int av_log_get_flags(void); // libavutil/log.h:381"""
def av_bprint_init(buf: reference[AVBPrint], size_init: int, size_max: int, /) -> None:
    """void av_bprint_init(struct AVBPrint *buf, unsigned int size_init, unsigned int size_max); // libavutil/bprint.h:141"""
def av_bprint_init_for_buffer(buf: reference[AVBPrint], buffer: chars, size: int, /) -> None:
    """void av_bprint_init_for_buffer(struct AVBPrint *buf, char *buffer, unsigned int size); // libavutil/bprint.h:155"""
def av_bprintf(buf: reference[AVBPrint], fmt: char_p, /, *arguments: Any) -> None:
    """void av_bprintf(struct AVBPrint *buf, const char *fmt, ...); // libavutil/bprint.h:160"""
def av_vbprintf(buf: reference[AVBPrint], fmt: char_p, vl_arg: writable_memory, /) -> None:
    """void av_vbprintf(struct AVBPrint *buf, const char *fmt, va_list vl_arg); // libavutil/bprint.h:165"""
def av_bprint_chars(buf: reference[AVBPrint], c: bytes, n: int, /) -> None:
    """void av_bprint_chars(struct AVBPrint *buf, char c, unsigned int n); // libavutil/bprint.h:170"""
def av_bprint_append_data(buf: reference[AVBPrint], data: chars, size: int, /) -> None:
    """void av_bprint_append_data(struct AVBPrint *buf, const char *data, unsigned int size); // libavutil/bprint.h:179"""
def av_bprint_strftime(buf: reference[AVBPrint], fmt: char_p, tm: reference[tm], /) -> None:
    """void av_bprint_strftime(struct AVBPrint *buf, const char *fmt, const struct tm *tm); // libavutil/bprint.h:193"""
def av_bprint_get_buffer(buf: reference[AVBPrint], size: int, mem: reference[Pointer[c_ubyte]], actual_size: items[c_uint], /) -> None:
    """void av_bprint_get_buffer(struct AVBPrint *buf, unsigned int size, unsigned char **mem, unsigned int *actual_size); // libavutil/bprint.h:204"""
def av_bprint_clear(buf: reference[AVBPrint], /) -> None:
    """void av_bprint_clear(struct AVBPrint *buf); // libavutil/bprint.h:210"""
def av_bprint_finalize(buf: reference[AVBPrint], ret_str: reference[Pointer[c_char]], /) -> int:
    """int av_bprint_finalize(struct AVBPrint *buf, char **ret_str); // libavutil/bprint.h:234"""
def av_bprint_escape(dstbuf: reference[AVBPrint], src: char_p, special_chars: char_p, mode: AVEscapeMode | int, flags: int, /) -> None:
    """void av_bprint_escape(struct AVBPrint *dstbuf, const char *src, const char *special_chars, enum AVEscapeMode mode, int flags); // libavutil/bprint.h:249"""
def av_buffer_alloc(size: int, /) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_buffer_alloc(size_t size); // libavutil/buffer.h:102"""
def av_buffer_allocz(size: int, /) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_buffer_allocz(size_t size); // libavutil/buffer.h:108"""
def av_buffer_create(data: items[c_uint8], size: int, free: Callable[[int | None, Pointer[c_uint8]], None] | CFunction[[int | None, Pointer[c_uint8]], [void_p, reference[c_uint8]], None] | int | None,
    opaque: writable_memory, flags: int, /, *, keep: Any = None) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_buffer_create(uint8_t *data, size_t size, void (*free)(void *opaque, uint8_t *data), void *opaque, int flags); // libavutil/buffer.h:131"""
def av_buffer_default_free(opaque: writable_memory, data: items[c_uint8], /) -> None:
    """void av_buffer_default_free(void *opaque, uint8_t *data); // libavutil/buffer.h:140"""
def av_buffer_ref(buf: reference[AVBufferRef], /) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_buffer_ref(const struct AVBufferRef *buf); // libavutil/buffer.h:148"""
def av_buffer_unref(buf: reference[Pointer[AVBufferRef]], /) -> None:
    """void av_buffer_unref(struct AVBufferRef **buf); // libavutil/buffer.h:156"""
def av_buffer_is_writable(buf: reference[AVBufferRef], /) -> int:
    """int av_buffer_is_writable(const struct AVBufferRef *buf); // libavutil/buffer.h:164"""
def av_buffer_get_opaque(buf: reference[AVBufferRef], /) -> int | None:
    """void *av_buffer_get_opaque(const struct AVBufferRef *buf); // libavutil/buffer.h:169"""
def av_buffer_get_ref_count(buf: reference[AVBufferRef], /) -> int:
    """int av_buffer_get_ref_count(const struct AVBufferRef *buf); // libavutil/buffer.h:171"""
def av_buffer_make_writable(buf: reference[Pointer[AVBufferRef]], /) -> int:
    """int av_buffer_make_writable(struct AVBufferRef **buf); // libavutil/buffer.h:182"""
def av_buffer_realloc(buf: reference[Pointer[AVBufferRef]], size: int, /) -> int:
    """int av_buffer_realloc(struct AVBufferRef **buf, size_t size); // libavutil/buffer.h:199"""
def av_buffer_replace(dst: reference[Pointer[AVBufferRef]], src: reference[AVBufferRef], /) -> int:
    """int av_buffer_replace(struct AVBufferRef **dst, const struct AVBufferRef *src); // libavutil/buffer.h:215"""
def av_buffer_pool_init(size: int, alloc: Callable[[int], Pointer[AVBufferRef]] | Callback[[int], Pointer[AVBufferRef]] | int | None, /, *, keep: Any = None) -> Pointer[AVBufferPool]:
    """struct AVBufferPool *av_buffer_pool_init(size_t size, struct AVBufferRef *(*alloc)(size_t size)); // libavutil/buffer.h:266"""
def av_buffer_pool_init2(size: int, opaque: writable_memory, alloc: Callable[[int | None, int], Pointer[AVBufferRef]] | CFunction[[int | None, int], [void_p, int], Pointer[AVBufferRef]] | int | None,
    pool_free: Callable[[int | None], None] | CFunction[[int | None], [void_p], None] | int | None, /, *, keep: Any = None) -> Pointer[AVBufferPool]:
    """struct AVBufferPool *av_buffer_pool_init2(size_t size, void *opaque, struct AVBufferRef *(*alloc)(void *opaque, size_t size), void (*pool_free)(void *opaque)); // libavutil/buffer.h:283"""
def av_buffer_pool_uninit(pool: reference[Pointer[AVBufferPool]], /) -> None:
    """void av_buffer_pool_uninit(struct AVBufferPool **pool); // libavutil/buffer.h:295"""
def av_buffer_pool_get(pool: reference[AVBufferPool], /) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_buffer_pool_get(struct AVBufferPool *pool); // libavutil/buffer.h:303"""
def av_buffer_pool_buffer_get_opaque(ref: reference[AVBufferRef], /) -> int | None:
    """void *av_buffer_pool_buffer_get_opaque(const struct AVBufferRef *ref); // libavutil/buffer.h:316"""
def av_dict_get(m: reference[AVDictionary], key: char_p, prev: reference[AVDictionaryEntry], flags: int, /) -> Pointer[AVDictionaryEntry]:
    """struct AVDictionaryEntry *av_dict_get(const struct AVDictionary *m, const char *key, const struct AVDictionaryEntry *prev, int flags); // libavutil/dict.h:110"""
def av_dict_iterate(m: reference[AVDictionary], prev: reference[AVDictionaryEntry], /) -> Pointer[AVDictionaryEntry]:
    """const struct AVDictionaryEntry *av_dict_iterate(const struct AVDictionary *m, const struct AVDictionaryEntry *prev); // libavutil/dict.h:137"""
def av_dict_count(m: reference[AVDictionary], /) -> int:
    """int av_dict_count(const struct AVDictionary *m); // libavutil/dict.h:146"""
def av_dict_set(pm: reference[Pointer[AVDictionary]], key: char_p, value: char_p, flags: int, /) -> int:
    """int av_dict_set(struct AVDictionary **pm, const char *key, const char *value, int flags); // libavutil/dict.h:165"""
def av_dict_set_int(pm: reference[Pointer[AVDictionary]], key: char_p, value: int, flags: int, /) -> int:
    """int av_dict_set_int(struct AVDictionary **pm, const char *key, int64_t value, int flags); // libavutil/dict.h:173"""
def av_dict_parse_string(pm: reference[Pointer[AVDictionary]], str: char_p, key_val_sep: char_p, pairs_sep: char_p, flags: int, /) -> int:
    """int av_dict_parse_string(struct AVDictionary **pm, const char *str, const char *key_val_sep, const char *pairs_sep, int flags); // libavutil/dict.h:192"""
def av_dict_copy(dst: reference[Pointer[AVDictionary]], src: reference[AVDictionary], flags: int, /) -> int:
    """int av_dict_copy(struct AVDictionary **dst, const struct AVDictionary *src, int flags); // libavutil/dict.h:209"""
def av_dict_free(m: reference[Pointer[AVDictionary]], /) -> None:
    """void av_dict_free(struct AVDictionary **m); // libavutil/dict.h:215"""
def av_dict_get_string(m: reference[AVDictionary], buffer: reference[Pointer[c_char]], key_val_sep: bytes, pairs_sep: bytes, /) -> int:
    """int av_dict_get_string(const struct AVDictionary *m, char **buffer, char key_val_sep, char pairs_sep); // libavutil/dict.h:234"""
def av_frame_alloc() -> Pointer[AVFrame]:
    """struct AVFrame *av_frame_alloc(void); // libavutil/frame.h:809"""
def av_frame_free(frame: reference[Pointer[AVFrame]], /) -> None:
    """void av_frame_free(struct AVFrame **frame); // libavutil/frame.h:818"""
def av_frame_ref(dst: reference[AVFrame], src: reference[AVFrame], /) -> int:
    """int av_frame_ref(struct AVFrame *dst, const struct AVFrame *src); // libavutil/frame.h:835"""
def av_frame_replace(dst: reference[AVFrame], src: reference[AVFrame], /) -> int:
    """int av_frame_replace(struct AVFrame *dst, const struct AVFrame *src); // libavutil/frame.h:848"""
def av_frame_clone(src: reference[AVFrame], /) -> Pointer[AVFrame]:
    """struct AVFrame *av_frame_clone(const struct AVFrame *src); // libavutil/frame.h:857"""
def av_frame_unref(frame: reference[AVFrame], /) -> None:
    """void av_frame_unref(struct AVFrame *frame); // libavutil/frame.h:862"""
def av_frame_move_ref(dst: reference[AVFrame], src: reference[AVFrame], /) -> None:
    """void av_frame_move_ref(struct AVFrame *dst, struct AVFrame *src); // libavutil/frame.h:871"""
def av_frame_get_buffer(frame: reference[AVFrame], align: int, /) -> int:
    """int av_frame_get_buffer(struct AVFrame *frame, int align); // libavutil/frame.h:896"""
def av_frame_is_writable(frame: reference[AVFrame], /) -> int:
    """int av_frame_is_writable(struct AVFrame *frame); // libavutil/frame.h:910"""
def av_frame_make_writable(frame: reference[AVFrame], /) -> int:
    """int av_frame_make_writable(struct AVFrame *frame); // libavutil/frame.h:924"""
def av_frame_copy(dst: reference[AVFrame], src: reference[AVFrame], /) -> int:
    """int av_frame_copy(struct AVFrame *dst, const struct AVFrame *src); // libavutil/frame.h:937"""
def av_frame_copy_props(dst: reference[AVFrame], src: reference[AVFrame], /) -> int:
    """int av_frame_copy_props(struct AVFrame *dst, const struct AVFrame *src); // libavutil/frame.h:947"""
def av_frame_get_plane_buffer(frame: reference[AVFrame], plane: int, /) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_frame_get_plane_buffer(const struct AVFrame *frame, int plane); // libavutil/frame.h:958"""
def av_frame_new_side_data(frame: reference[AVFrame], type: AVFrameSideDataType | int, size: int, /) -> Pointer[AVFrameSideData]:
    """struct AVFrameSideData *av_frame_new_side_data(struct AVFrame *frame, enum AVFrameSideDataType type, size_t size); // libavutil/frame.h:969"""
def av_frame_new_side_data_from_buf(frame: reference[AVFrame], type: AVFrameSideDataType | int, buf: reference[AVBufferRef], /) -> Pointer[AVFrameSideData]:
    """struct AVFrameSideData *av_frame_new_side_data_from_buf(struct AVFrame *frame, enum AVFrameSideDataType type, struct AVBufferRef *buf); // libavutil/frame.h:985"""
def av_frame_get_side_data(frame: reference[AVFrame], type: AVFrameSideDataType | int, /) -> Pointer[AVFrameSideData]:
    """struct AVFrameSideData *av_frame_get_side_data(const struct AVFrame *frame, enum AVFrameSideDataType type); // libavutil/frame.h:993"""
def av_frame_remove_side_data(frame: reference[AVFrame], type: AVFrameSideDataType | int, /) -> None:
    """void av_frame_remove_side_data(struct AVFrame *frame, enum AVFrameSideDataType type); // libavutil/frame.h:999"""
def av_frame_apply_cropping(frame: reference[AVFrame], flags: int, /) -> int:
    """int av_frame_apply_cropping(struct AVFrame *frame, int flags); // libavutil/frame.h:1033"""
def av_frame_side_data_name(type: AVFrameSideDataType | int, /) -> bytes | None:
    """const char *av_frame_side_data_name(enum AVFrameSideDataType type); // libavutil/frame.h:1038"""
def av_frame_side_data_desc(type: AVFrameSideDataType | int, /) -> Pointer[AVSideDataDescriptor]:
    """const struct AVSideDataDescriptor *av_frame_side_data_desc(enum AVFrameSideDataType type); // libavutil/frame.h:1044"""
def av_frame_side_data_free(sd: reference[Pointer[Pointer[AVFrameSideData]]], nb_sd: items[c_int], /) -> None:
    """void av_frame_side_data_free(struct AVFrameSideData ***sd, int *nb_sd); // libavutil/frame.h:1055"""
def av_frame_side_data_new(sd: reference[Pointer[Pointer[AVFrameSideData]]], nb_sd: items[c_int], type: AVFrameSideDataType | int, size: int, flags: int, /) -> Pointer[AVFrameSideData]:
    """struct AVFrameSideData *av_frame_side_data_new(struct AVFrameSideData ***sd, int *nb_sd, enum AVFrameSideDataType type, size_t size, unsigned int flags); // libavutil/frame.h:1085"""
def av_frame_side_data_add(sd: reference[Pointer[Pointer[AVFrameSideData]]], nb_sd: items[c_int], type: AVFrameSideDataType | int, buf: reference[Pointer[AVBufferRef]], flags: int,
    /) -> Pointer[AVFrameSideData]:
    """struct AVFrameSideData *av_frame_side_data_add(struct AVFrameSideData ***sd, int *nb_sd, enum AVFrameSideDataType type, struct AVBufferRef **buf, unsigned int
        flags); // libavutil/frame.h:1111"""
def av_frame_side_data_clone(sd: reference[Pointer[Pointer[AVFrameSideData]]], nb_sd: items[c_int], src: reference[AVFrameSideData], flags: int, /) -> int:
    """int av_frame_side_data_clone(struct AVFrameSideData ***sd, int *nb_sd, const struct AVFrameSideData *src, unsigned int flags); // libavutil/frame.h:1134"""
def av_frame_side_data_get_c(sd: reference[Pointer[AVFrameSideData]], nb_sd: int, type: AVFrameSideDataType | int, /) -> Pointer[AVFrameSideData]:
    """const struct AVFrameSideData *av_frame_side_data_get_c(const struct AVFrameSideData * const *sd, int nb_sd, enum AVFrameSideDataType type); // libavutil/frame.h:1147"""
def av_frame_side_data_remove(sd: reference[Pointer[Pointer[AVFrameSideData]]], nb_sd: items[c_int], type: AVFrameSideDataType | int, /) -> None:
    """void av_frame_side_data_remove(struct AVFrameSideData ***sd, int *nb_sd, enum AVFrameSideDataType type); // libavutil/frame.h:1169"""
def av_get_sample_fmt_name(sample_fmt: AVSampleFormat | int, /) -> bytes | None:
    """const char *av_get_sample_fmt_name(enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:78"""
def av_get_sample_fmt(name: char_p, /) -> AVSampleFormat:
    """enum AVSampleFormat av_get_sample_fmt(const char *name); // libavutil/samplefmt.h:84"""
def av_get_alt_sample_fmt(sample_fmt: AVSampleFormat | int, planar: int, /) -> AVSampleFormat:
    """enum AVSampleFormat av_get_alt_sample_fmt(enum AVSampleFormat sample_fmt, int planar); // libavutil/samplefmt.h:92"""
def av_get_packed_sample_fmt(sample_fmt: AVSampleFormat | int, /) -> AVSampleFormat:
    """enum AVSampleFormat av_get_packed_sample_fmt(enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:103"""
def av_get_planar_sample_fmt(sample_fmt: AVSampleFormat | int, /) -> AVSampleFormat:
    """enum AVSampleFormat av_get_planar_sample_fmt(enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:114"""
def av_get_sample_fmt_string(buf: chars, buf_size: int, sample_fmt: AVSampleFormat | int, /) -> Pointer[c_char]:
    """char *av_get_sample_fmt_string(char *buf, int buf_size, enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:127"""
def av_get_bytes_per_sample(sample_fmt: AVSampleFormat | int, /) -> int:
    """int av_get_bytes_per_sample(enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:136"""
def av_sample_fmt_is_planar(sample_fmt: AVSampleFormat | int, /) -> int:
    """int av_sample_fmt_is_planar(enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:144"""
def av_samples_get_buffer_size(linesize: items[c_int], nb_channels: int, nb_samples: int, sample_fmt: AVSampleFormat | int, align: int, /) -> int:
    """int av_samples_get_buffer_size(int *linesize, int nb_channels, int nb_samples, enum AVSampleFormat sample_fmt, int align); // libavutil/samplefmt.h:156"""
def av_samples_fill_arrays(audio_data: reference[Pointer[c_uint8]], linesize: items[c_int], buf: items[c_uint8], nb_channels: int, nb_samples: int, sample_fmt: AVSampleFormat | int, align: int,
    /) -> int:
    """int av_samples_fill_arrays(uint8_t **audio_data, int *linesize, const uint8_t *buf, int nb_channels, int nb_samples, enum AVSampleFormat sample_fmt, int align); // libavutil/samplefmt.h:197"""
def av_samples_alloc(audio_data: reference[Pointer[c_uint8]], linesize: items[c_int], nb_channels: int, nb_samples: int, sample_fmt: AVSampleFormat | int, align: int, /) -> int:
    """int av_samples_alloc(uint8_t **audio_data, int *linesize, int nb_channels, int nb_samples, enum AVSampleFormat sample_fmt, int align); // libavutil/samplefmt.h:222"""
def av_samples_alloc_array_and_samples(audio_data: reference[Pointer[Pointer[c_uint8]]], linesize: items[c_int], nb_channels: int, nb_samples: int, sample_fmt: AVSampleFormat | int, align: int,
    /) -> int:
    """int av_samples_alloc_array_and_samples(uint8_t ***audio_data, int *linesize, int nb_channels, int nb_samples, enum AVSampleFormat sample_fmt, int align); // libavutil/samplefmt.h:234"""
def av_samples_copy(dst: reference[Pointer[c_uint8]], src: reference[Pointer[c_uint8]], dst_offset: int, src_offset: int, nb_samples: int, nb_channels: int, sample_fmt: AVSampleFormat | int,
    /) -> int:
    """int av_samples_copy(uint8_t * const *dst, uint8_t * const *src, int dst_offset, int src_offset, int nb_samples, int nb_channels, enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:248"""
def av_samples_set_silence(audio_data: reference[Pointer[c_uint8]], offset: int, nb_samples: int, nb_channels: int, sample_fmt: AVSampleFormat | int, /) -> int:
    """int av_samples_set_silence(uint8_t * const *audio_data, int offset, int nb_samples, int nb_channels, enum AVSampleFormat sample_fmt); // libavutil/samplefmt.h:261"""
def av_hwdevice_find_type_by_name(name: char_p, /) -> AVHWDeviceType:
    """enum AVHWDeviceType av_hwdevice_find_type_by_name(const char *name); // libavutil/hwcontext.h:227"""
def av_hwdevice_get_type_name(type: AVHWDeviceType | int, /) -> bytes | None:
    """const char *av_hwdevice_get_type_name(enum AVHWDeviceType type); // libavutil/hwcontext.h:235"""
def av_hwdevice_iterate_types(prev: AVHWDeviceType | int, /) -> AVHWDeviceType:
    """enum AVHWDeviceType av_hwdevice_iterate_types(enum AVHWDeviceType prev); // libavutil/hwcontext.h:245"""
def av_hwdevice_ctx_alloc(type: AVHWDeviceType | int, /) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_hwdevice_ctx_alloc(enum AVHWDeviceType type); // libavutil/hwcontext.h:254"""
def av_hwdevice_ctx_init(ref: reference[AVBufferRef], /) -> int:
    """int av_hwdevice_ctx_init(struct AVBufferRef *ref); // libavutil/hwcontext.h:264"""
def av_hwdevice_ctx_create(device_ctx: reference[Pointer[AVBufferRef]], type: AVHWDeviceType | int, device: char_p, opts: reference[AVDictionary], flags: int, /) -> int:
    """int av_hwdevice_ctx_create(struct AVBufferRef **device_ctx, enum AVHWDeviceType type, const char *device, struct AVDictionary *opts, int flags); // libavutil/hwcontext.h:291"""
def av_hwdevice_ctx_create_derived(dst_ctx: reference[Pointer[AVBufferRef]], type: AVHWDeviceType | int, src_ctx: reference[AVBufferRef], flags: int, /) -> int:
    """int av_hwdevice_ctx_create_derived(struct AVBufferRef **dst_ctx, enum AVHWDeviceType type, struct AVBufferRef *src_ctx, int flags); // libavutil/hwcontext.h:315"""
def av_hwdevice_ctx_create_derived_opts(dst_ctx: reference[Pointer[AVBufferRef]], type: AVHWDeviceType | int, src_ctx: reference[AVBufferRef], options: reference[AVDictionary], flags: int, /) -> int:
    """int av_hwdevice_ctx_create_derived_opts(struct AVBufferRef **dst_ctx, enum AVHWDeviceType type, struct AVBufferRef *src_ctx, struct AVDictionary *options, int
        flags); // libavutil/hwcontext.h:335"""
def av_hwframe_ctx_alloc(device_ctx: reference[AVBufferRef], /) -> Pointer[AVBufferRef]:
    """struct AVBufferRef *av_hwframe_ctx_alloc(struct AVBufferRef *device_ctx); // libavutil/hwcontext.h:349"""
def av_hwframe_ctx_init(ref: reference[AVBufferRef], /) -> int:
    """int av_hwframe_ctx_init(struct AVBufferRef *ref); // libavutil/hwcontext.h:359"""
def av_hwframe_get_buffer(hwframe_ctx: reference[AVBufferRef], frame: reference[AVFrame], flags: int, /) -> int:
    """int av_hwframe_get_buffer(struct AVBufferRef *hwframe_ctx, struct AVFrame *frame, int flags); // libavutil/hwcontext.h:370"""
def av_hwframe_transfer_data(dst: reference[AVFrame], src: reference[AVFrame], flags: int, /) -> int:
    """int av_hwframe_transfer_data(struct AVFrame *dst, const struct AVFrame *src, int flags); // libavutil/hwcontext.h:401"""
def av_hwframe_transfer_get_formats(hwframe_ctx: reference[AVBufferRef], dir: AVHWFrameTransferDirection | int, formats: reference[Pointer[c_int]], flags: int, /) -> int:
    """int av_hwframe_transfer_get_formats(struct AVBufferRef *hwframe_ctx, enum AVHWFrameTransferDirection dir, enum AVPixelFormat **formats, int flags); // libavutil/hwcontext.h:430"""
def av_hwdevice_hwconfig_alloc(device_ctx: reference[AVBufferRef], /) -> int | None:
    """void *av_hwdevice_hwconfig_alloc(struct AVBufferRef *device_ctx); // libavutil/hwcontext.h:480"""
def av_hwdevice_get_hwframe_constraints(ref: reference[AVBufferRef], hwconfig: constant_memory, /) -> Pointer[AVHWFramesConstraints]:
    """struct AVHWFramesConstraints *av_hwdevice_get_hwframe_constraints(struct AVBufferRef *ref, const void *hwconfig); // libavutil/hwcontext.h:494"""
def av_hwframe_constraints_free(constraints: reference[Pointer[AVHWFramesConstraints]], /) -> None:
    """void av_hwframe_constraints_free(struct AVHWFramesConstraints **constraints); // libavutil/hwcontext.h:502"""
def av_hwframe_map(dst: reference[AVFrame], src: reference[AVFrame], flags: int, /) -> int:
    """int av_hwframe_map(struct AVFrame *dst, const struct AVFrame *src, int flags); // libavutil/hwcontext.h:571"""
def av_hwframe_ctx_create_derived(derived_frame_ctx: reference[Pointer[AVBufferRef]], format: AVPixelFormat | int, derived_device_ctx: reference[AVBufferRef], source_frame_ctx: reference[AVBufferRef],
    flags: int, /) -> int:
    """int av_hwframe_ctx_create_derived(struct AVBufferRef **derived_frame_ctx, enum AVPixelFormat format, struct AVBufferRef *derived_device_ctx, struct AVBufferRef *source_frame_ctx, int
        flags); // libavutil/hwcontext.h:592"""
def av_image_fill_max_pixsteps(max_pixsteps: items[c_int], max_pixstep_comps: items[c_int], pixdesc: reference[AVPixFmtDescriptor], /) -> None:
    """void av_image_fill_max_pixsteps(int *max_pixsteps, int *max_pixstep_comps, const struct AVPixFmtDescriptor *pixdesc); // libavutil/imgutils.h:53"""
def av_image_get_linesize(pix_fmt: AVPixelFormat | int, width: int, plane: int, /) -> int:
    """int av_image_get_linesize(enum AVPixelFormat pix_fmt, int width, int plane); // libavutil/imgutils.h:62"""
def av_image_fill_linesizes(linesizes: items[c_int], pix_fmt: AVPixelFormat | int, width: int, /) -> int:
    """int av_image_fill_linesizes(int *linesizes, enum AVPixelFormat pix_fmt, int width); // libavutil/imgutils.h:73"""
def av_image_fill_plane_sizes(size: items[c_size_t], pix_fmt: AVPixelFormat | int, height: int, linesizes: items[c_ssize_t], /) -> int:
    """int av_image_fill_plane_sizes(size_t *size, enum AVPixelFormat pix_fmt, int height, const ssize_t *linesizes); // libavutil/imgutils.h:88"""
def av_image_fill_pointers(data: reference[Pointer[c_uint8]], pix_fmt: AVPixelFormat | int, height: int, ptr: items[c_uint8], linesizes: items[c_int], /) -> int:
    """int av_image_fill_pointers(uint8_t **data, enum AVPixelFormat pix_fmt, int height, uint8_t *ptr, const int *linesizes); // libavutil/imgutils.h:104"""
def av_image_alloc(pointers: reference[Pointer[c_uint8]], linesizes: items[c_int], w: int, h: int, pix_fmt: AVPixelFormat | int, align: int, /) -> int:
    """int av_image_alloc(uint8_t **pointers, int *linesizes, int w, int h, enum AVPixelFormat pix_fmt, int align); // libavutil/imgutils.h:122"""
def av_image_copy_plane(dst: items[c_uint8], dst_linesize: int, src: items[c_uint8], src_linesize: int, bytewidth: int, height: int, /) -> None:
    """void av_image_copy_plane(uint8_t *dst, int dst_linesize, const uint8_t *src, int src_linesize, int bytewidth, int height); // libavutil/imgutils.h:140"""
def av_image_copy_plane_uc_from(dst: items[c_uint8], dst_linesize: int, src: items[c_uint8], src_linesize: int, bytewidth: int, height: int, /) -> None:
    """void av_image_copy_plane_uc_from(uint8_t *dst, ssize_t dst_linesize, const uint8_t *src, ssize_t src_linesize, ssize_t bytewidth, int height); // libavutil/imgutils.h:158"""
def av_image_copy(dst_data: reference[Pointer[c_uint8]], dst_linesizes: items[c_int], src_data: reference[Pointer[c_uint8]], src_linesizes: items[c_int], pix_fmt: AVPixelFormat | int, width: int,
    height: int, /) -> None:
    """void av_image_copy(uint8_t * const *dst_data, const int *dst_linesizes, const uint8_t * const *src_data, const int *src_linesizes, enum AVPixelFormat pix_fmt, int width, int
        height); // libavutil/imgutils.h:173"""
def av_image_copy_uc_from(dst_data: reference[Pointer[c_uint8]], dst_linesizes: items[c_ssize_t], src_data: reference[Pointer[c_uint8]], src_linesizes: items[c_ssize_t], pix_fmt: AVPixelFormat | int,
    width: int, height: int, /) -> None:
    """void av_image_copy_uc_from(uint8_t * const *dst_data, const ssize_t *dst_linesizes, const uint8_t * const *src_data, const ssize_t *src_linesizes, enum AVPixelFormat pix_fmt, int width, int
        height); // libavutil/imgutils.h:207"""
def av_image_fill_arrays(dst_data: reference[Pointer[c_uint8]], dst_linesize: items[c_int], src: items[c_uint8], pix_fmt: AVPixelFormat | int, width: int, height: int, align: int, /) -> int:
    """int av_image_fill_arrays(uint8_t **dst_data, int *dst_linesize, const uint8_t *src, enum AVPixelFormat pix_fmt, int width, int height, int align); // libavutil/imgutils.h:237"""
def av_image_get_buffer_size(pix_fmt: AVPixelFormat | int, width: int, height: int, align: int, /) -> int:
    """int av_image_get_buffer_size(enum AVPixelFormat pix_fmt, int width, int height, int align); // libavutil/imgutils.h:251"""
def av_image_copy_to_buffer(dst: items[c_uint8], dst_size: int, src_data: reference[Pointer[c_uint8]], src_linesize: items[c_int], pix_fmt: AVPixelFormat | int, width: int, height: int, align: int,
    /) -> int:
    """int av_image_copy_to_buffer(uint8_t *dst, int dst_size, const uint8_t * const *src_data, const int *src_linesize, enum AVPixelFormat pix_fmt, int width, int height, int
        align); // libavutil/imgutils.h:270"""
def av_image_check_size(w: int, h: int, log_offset: int, log_ctx: writable_memory, /) -> int:
    """int av_image_check_size(unsigned int w, unsigned int h, int log_offset, void *log_ctx); // libavutil/imgutils.h:284"""
def av_image_check_size2(w: int, h: int, max_pixels: int, pix_fmt: AVPixelFormat | int, log_offset: int, log_ctx: writable_memory, /) -> int:
    """int av_image_check_size2(unsigned int w, unsigned int h, int64_t max_pixels, enum AVPixelFormat pix_fmt, int log_offset, void *log_ctx); // libavutil/imgutils.h:299"""
def av_image_check_sar(w: int, h: int, sar: AVRational, /) -> int:
    """int av_image_check_sar(unsigned int w, unsigned int h, struct AVRational sar); // libavutil/imgutils.h:313"""
def av_image_fill_black(dst_data: reference[Pointer[c_uint8]], dst_linesize: items[c_ssize_t], pix_fmt: AVPixelFormat | int, range: AVColorRange | int, width: int, height: int, /) -> int:
    """int av_image_fill_black(uint8_t * const *dst_data, const ssize_t *dst_linesize, enum AVPixelFormat pix_fmt, enum AVColorRange range, int width, int height); // libavutil/imgutils.h:338"""
def av_image_fill_color(dst_data: reference[Pointer[c_uint8]], dst_linesize: items[c_ssize_t], pix_fmt: AVPixelFormat | int, color: items[c_uint32], width: int, height: int, flags: int, /) -> int:
    """int av_image_fill_color(uint8_t * const *dst_data, const ssize_t *dst_linesize, enum AVPixelFormat pix_fmt, const uint32_t *color, int width, int height, int
        flags); // libavutil/imgutils.h:368"""
def av_get_bits_per_pixel(pixdesc: reference[AVPixFmtDescriptor], /) -> int:
    """int av_get_bits_per_pixel(const struct AVPixFmtDescriptor *pixdesc); // libavutil/pixdesc.h:174"""
def av_get_padded_bits_per_pixel(pixdesc: reference[AVPixFmtDescriptor], /) -> int:
    """int av_get_padded_bits_per_pixel(const struct AVPixFmtDescriptor *pixdesc); // libavutil/pixdesc.h:180"""
def av_pix_fmt_desc_get(pix_fmt: AVPixelFormat | int, /) -> Pointer[AVPixFmtDescriptor]:
    """const struct AVPixFmtDescriptor *av_pix_fmt_desc_get(enum AVPixelFormat pix_fmt); // libavutil/pixdesc.h:186"""
def av_pix_fmt_desc_next(prev: reference[AVPixFmtDescriptor], /) -> Pointer[AVPixFmtDescriptor]:
    """const struct AVPixFmtDescriptor *av_pix_fmt_desc_next(const struct AVPixFmtDescriptor *prev); // libavutil/pixdesc.h:195"""
def av_pix_fmt_desc_get_id(desc: reference[AVPixFmtDescriptor], /) -> AVPixelFormat:
    """enum AVPixelFormat av_pix_fmt_desc_get_id(const struct AVPixFmtDescriptor *desc); // libavutil/pixdesc.h:201"""
def av_pix_fmt_get_chroma_sub_sample(pix_fmt: AVPixelFormat | int, h_shift: items[c_int], v_shift: items[c_int], /) -> int:
    """int av_pix_fmt_get_chroma_sub_sample(enum AVPixelFormat pix_fmt, int *h_shift, int *v_shift); // libavutil/pixdesc.h:213"""
def av_pix_fmt_count_planes(pix_fmt: AVPixelFormat | int, /) -> int:
    """int av_pix_fmt_count_planes(enum AVPixelFormat pix_fmt); // libavutil/pixdesc.h:220"""
def av_color_range_name(range: AVColorRange | int, /) -> bytes | None:
    """const char *av_color_range_name(enum AVColorRange range); // libavutil/pixdesc.h:225"""
def av_color_range_from_name(name: char_p, /) -> int:
    """int av_color_range_from_name(const char *name); // libavutil/pixdesc.h:230"""
def av_color_primaries_name(primaries: AVColorPrimaries | int, /) -> bytes | None:
    """const char *av_color_primaries_name(enum AVColorPrimaries primaries); // libavutil/pixdesc.h:235"""
def av_color_primaries_from_name(name: char_p, /) -> int:
    """int av_color_primaries_from_name(const char *name); // libavutil/pixdesc.h:240"""
def av_color_transfer_name(transfer: AVColorTransferCharacteristic | int, /) -> bytes | None:
    """const char *av_color_transfer_name(enum AVColorTransferCharacteristic transfer); // libavutil/pixdesc.h:245"""
def av_color_transfer_from_name(name: char_p, /) -> int:
    """int av_color_transfer_from_name(const char *name); // libavutil/pixdesc.h:250"""
def av_color_space_name(space: AVColorSpace | int, /) -> bytes | None:
    """const char *av_color_space_name(enum AVColorSpace space); // libavutil/pixdesc.h:255"""
def av_color_space_from_name(name: char_p, /) -> int:
    """int av_color_space_from_name(const char *name); // libavutil/pixdesc.h:260"""
def av_chroma_location_name(location: AVChromaLocation | int, /) -> bytes | None:
    """const char *av_chroma_location_name(enum AVChromaLocation location); // libavutil/pixdesc.h:265"""
def av_chroma_location_from_name(name: char_p, /) -> int:
    """int av_chroma_location_from_name(const char *name); // libavutil/pixdesc.h:270"""
def av_chroma_location_enum_to_pos(xpos: items[c_int], ypos: items[c_int], pos: AVChromaLocation | int, /) -> int:
    """int av_chroma_location_enum_to_pos(int *xpos, int *ypos, enum AVChromaLocation pos); // libavutil/pixdesc.h:281"""
def av_chroma_location_pos_to_enum(xpos: int, ypos: int, /) -> AVChromaLocation:
    """enum AVChromaLocation av_chroma_location_pos_to_enum(int xpos, int ypos); // libavutil/pixdesc.h:292"""
def av_get_pix_fmt(name: char_p, /) -> AVPixelFormat:
    """enum AVPixelFormat av_get_pix_fmt(const char *name); // libavutil/pixdesc.h:305"""
def av_get_pix_fmt_name(pix_fmt: AVPixelFormat | int, /) -> bytes | None:
    """const char *av_get_pix_fmt_name(enum AVPixelFormat pix_fmt); // libavutil/pixdesc.h:313"""
def av_get_pix_fmt_string(buf: chars, buf_size: int, pix_fmt: AVPixelFormat | int, /) -> Pointer[c_char]:
    """char *av_get_pix_fmt_string(char *buf, int buf_size, enum AVPixelFormat pix_fmt); // libavutil/pixdesc.h:325"""
def av_read_image_line2(dst: writable_memory, data: reference[Pointer[c_uint8]], linesize: items[c_int], desc: reference[AVPixFmtDescriptor], x: int, y: int, c: int, w: int, read_pal_component: int,
    dst_element_size: int, /) -> None:
    """void av_read_image_line2(void *dst, const uint8_t **data, const int *linesize, const struct AVPixFmtDescriptor *desc, int x, int y, int c, int w, int read_pal_component, int
        dst_element_size); // libavutil/pixdesc.h:345"""
def av_read_image_line(dst: items[c_uint16], data: reference[Pointer[c_uint8]], linesize: items[c_int], desc: reference[AVPixFmtDescriptor], x: int, y: int, c: int, w: int, read_pal_component: int,
    /) -> None:
    """void av_read_image_line(uint16_t *dst, const uint8_t **data, const int *linesize, const struct AVPixFmtDescriptor *desc, int x, int y, int c, int w, int
        read_pal_component); // libavutil/pixdesc.h:350"""
def av_write_image_line2(src: constant_memory, data: reference[Pointer[c_uint8]], linesize: items[c_int], desc: reference[AVPixFmtDescriptor], x: int, y: int, c: int, w: int, src_element_size: int,
    /) -> None:
    """void av_write_image_line2(const void *src, uint8_t **data, const int *linesize, const struct AVPixFmtDescriptor *desc, int x, int y, int c, int w, int
        src_element_size); // libavutil/pixdesc.h:369"""
def av_write_image_line(src: items[c_uint16], data: reference[Pointer[c_uint8]], linesize: items[c_int], desc: reference[AVPixFmtDescriptor], x: int, y: int, c: int, w: int, /) -> None:
    """void av_write_image_line(const uint16_t *src, uint8_t **data, const int *linesize, const struct AVPixFmtDescriptor *desc, int x, int y, int c, int w); // libavutil/pixdesc.h:373"""
def av_pix_fmt_swap_endianness(pix_fmt: AVPixelFormat | int, /) -> AVPixelFormat:
    """enum AVPixelFormat av_pix_fmt_swap_endianness(enum AVPixelFormat pix_fmt); // libavutil/pixdesc.h:385"""
def av_get_pix_fmt_loss(dst_pix_fmt: AVPixelFormat | int, src_pix_fmt: AVPixelFormat | int, has_alpha: int, /) -> int:
    """int av_get_pix_fmt_loss(enum AVPixelFormat dst_pix_fmt, enum AVPixelFormat src_pix_fmt, int has_alpha); // libavutil/pixdesc.h:415"""
def av_find_best_pix_fmt_of_2(dst_pix_fmt1: AVPixelFormat | int, dst_pix_fmt2: AVPixelFormat | int, src_pix_fmt: AVPixelFormat | int, has_alpha: int, loss_ptr: items[c_int], /) -> AVPixelFormat:
    """enum AVPixelFormat av_find_best_pix_fmt_of_2(enum AVPixelFormat dst_pix_fmt1, enum AVPixelFormat dst_pix_fmt2, enum AVPixelFormat src_pix_fmt, int has_alpha, int
        *loss_ptr); // libavutil/pixdesc.h:437"""
def av_opt_set_defaults(s: writable_memory, /) -> None:
    """void av_opt_set_defaults(void *s); // libavutil/opt.h:560"""
def av_opt_set_defaults2(s: writable_memory, mask: int, flags: int, /) -> None:
    """void av_opt_set_defaults2(void *s, int mask, int flags); // libavutil/opt.h:571"""
def av_opt_free(obj: writable_memory, /) -> None:
    """void av_opt_free(void *obj); // libavutil/opt.h:576"""
def av_opt_next(obj: constant_memory, prev: reference[AVOption], /) -> Pointer[AVOption]:
    """const struct AVOption *av_opt_next(const void *obj, const struct AVOption *prev); // libavutil/opt.h:587"""
def av_opt_child_next(obj: writable_memory, prev: writable_memory, /) -> int | None:
    """void *av_opt_child_next(void *obj, void *prev); // libavutil/opt.h:595"""
def av_opt_child_class_iterate(parent: reference[AVClass], iter: reference[c_void_p], /) -> Pointer[AVClass]:
    """const struct AVClass *av_opt_child_class_iterate(const struct AVClass *parent, void **iter); // libavutil/opt.h:603"""
def av_opt_find(obj: writable_memory, name: char_p, unit: char_p, opt_flags: int, search_flags: int, /) -> Pointer[AVOption]:
    """const struct AVOption *av_opt_find(void *obj, const char *name, const char *unit, int opt_flags, int search_flags); // libavutil/opt.h:656"""
def av_opt_find2(obj: writable_memory, name: char_p, unit: char_p, opt_flags: int, search_flags: int, target_obj: reference[c_void_p], /) -> Pointer[AVOption]:
    """const struct AVOption *av_opt_find2(void *obj, const char *name, const char *unit, int opt_flags, int search_flags, void **target_obj); // libavutil/opt.h:680"""
def av_opt_show2(obj: writable_memory, av_log_obj: writable_memory, req_flags: int, rej_flags: int, /) -> int:
    """int av_opt_show2(void *obj, void *av_log_obj, int req_flags, int rej_flags); // libavutil/opt.h:692"""
def av_opt_get_key_value(ropts: reference[c_char_p], key_val_sep: char_p, pairs_sep: char_p, flags: int, rkey: reference[Pointer[c_char]], rval: reference[Pointer[c_char]], /) -> int:
    """int av_opt_get_key_value(const char **ropts, const char *key_val_sep, const char *pairs_sep, unsigned int flags, char **rkey, char **rval); // libavutil/opt.h:713"""
def av_set_options_string(ctx: writable_memory, opts: char_p, key_val_sep: char_p, pairs_sep: char_p, /) -> int:
    """int av_set_options_string(void *ctx, const char *opts, const char *key_val_sep, const char *pairs_sep); // libavutil/opt.h:753"""
def av_opt_set_from_string(ctx: writable_memory, opts: char_p, shorthand: reference[c_char_p], key_val_sep: char_p, pairs_sep: char_p, /) -> int:
    """int av_opt_set_from_string(void *ctx, const char *opts, const char * const *shorthand, const char *key_val_sep, const char *pairs_sep); // libavutil/opt.h:783"""
def av_opt_set_dict(obj: writable_memory, options: reference[Pointer[AVDictionary]], /) -> int:
    """int av_opt_set_dict(void *obj, struct AVDictionary **options); // libavutil/opt.h:801"""
def av_opt_set_dict2(obj: writable_memory, options: reference[Pointer[AVDictionary]], search_flags: int, /) -> int:
    """int av_opt_set_dict2(void *obj, struct AVDictionary **options, int search_flags); // libavutil/opt.h:819"""
def av_opt_copy(dest: writable_memory, src: constant_memory, /) -> int:
    """int av_opt_copy(void *dest, const void *src); // libavutil/opt.h:838"""
def av_opt_set(obj: writable_memory, name: char_p, val: char_p, search_flags: int, /) -> int:
    """int av_opt_set(void *obj, const char *name, const char *val, int search_flags); // libavutil/opt.h:869"""
def av_opt_set_int(obj: writable_memory, name: char_p, val: int, search_flags: int, /) -> int:
    """int av_opt_set_int(void *obj, const char *name, int64_t val, int search_flags); // libavutil/opt.h:870"""
def av_opt_set_double(obj: writable_memory, name: char_p, val: float, search_flags: int, /) -> int:
    """int av_opt_set_double(void *obj, const char *name, double val, int search_flags); // libavutil/opt.h:871"""
def av_opt_set_q(obj: writable_memory, name: char_p, val: AVRational, search_flags: int, /) -> int:
    """int av_opt_set_q(void *obj, const char *name, struct AVRational val, int search_flags); // libavutil/opt.h:872"""
def av_opt_set_bin(obj: writable_memory, name: char_p, val: items[c_uint8], size: int, search_flags: int, /) -> int:
    """int av_opt_set_bin(void *obj, const char *name, const uint8_t *val, int size, int search_flags); // libavutil/opt.h:873"""
def av_opt_set_image_size(obj: writable_memory, name: char_p, w: int, h: int, search_flags: int, /) -> int:
    """int av_opt_set_image_size(void *obj, const char *name, int w, int h, int search_flags); // libavutil/opt.h:874"""
def av_opt_set_pixel_fmt(obj: writable_memory, name: char_p, fmt: AVPixelFormat | int, search_flags: int, /) -> int:
    """int av_opt_set_pixel_fmt(void *obj, const char *name, enum AVPixelFormat fmt, int search_flags); // libavutil/opt.h:875"""
def av_opt_set_sample_fmt(obj: writable_memory, name: char_p, fmt: AVSampleFormat | int, search_flags: int, /) -> int:
    """int av_opt_set_sample_fmt(void *obj, const char *name, enum AVSampleFormat fmt, int search_flags); // libavutil/opt.h:876"""
def av_opt_set_video_rate(obj: writable_memory, name: char_p, val: AVRational, search_flags: int, /) -> int:
    """int av_opt_set_video_rate(void *obj, const char *name, struct AVRational val, int search_flags); // libavutil/opt.h:877"""
def av_opt_set_chlayout(obj: writable_memory, name: char_p, layout: reference[AVChannelLayout], search_flags: int, /) -> int:
    """int av_opt_set_chlayout(void *obj, const char *name, const struct AVChannelLayout *layout, int search_flags); // libavutil/opt.h:882"""
def av_opt_set_dict_val(obj: writable_memory, name: char_p, val: reference[AVDictionary], search_flags: int, /) -> int:
    """int av_opt_set_dict_val(void *obj, const char *name, const struct AVDictionary *val, int search_flags); // libavutil/opt.h:887"""
def av_opt_set_array(obj: writable_memory, name: char_p, search_flags: int, start_elem: int, nb_elems: int, val_type: AVOptionType | int, val: constant_memory, /) -> int:
    """int av_opt_set_array(void *obj, const char *name, int search_flags, unsigned int start_elem, unsigned int nb_elems, enum AVOptionType val_type, const void *val); // libavutil/opt.h:951"""
def av_opt_get(obj: writable_memory, name: char_p, search_flags: int, out_val: reference[Pointer[c_uint8]], /) -> int:
    """int av_opt_get(void *obj, const char *name, int search_flags, uint8_t **out_val); // libavutil/opt.h:985"""
def av_opt_get_int(obj: writable_memory, name: char_p, search_flags: int, out_val: items[c_int64], /) -> int:
    """int av_opt_get_int(void *obj, const char *name, int search_flags, int64_t *out_val); // libavutil/opt.h:986"""
def av_opt_get_double(obj: writable_memory, name: char_p, search_flags: int, out_val: items[c_double], /) -> int:
    """int av_opt_get_double(void *obj, const char *name, int search_flags, double *out_val); // libavutil/opt.h:987"""
def av_opt_get_q(obj: writable_memory, name: char_p, search_flags: int, out_val: reference[AVRational], /) -> int:
    """int av_opt_get_q(void *obj, const char *name, int search_flags, struct AVRational *out_val); // libavutil/opt.h:988"""
def av_opt_get_image_size(obj: writable_memory, name: char_p, search_flags: int, w_out: items[c_int], h_out: items[c_int], /) -> int:
    """int av_opt_get_image_size(void *obj, const char *name, int search_flags, int *w_out, int *h_out); // libavutil/opt.h:989"""
def av_opt_get_pixel_fmt(obj: writable_memory, name: char_p, search_flags: int, out_fmt: items[c_int], /) -> int:
    """int av_opt_get_pixel_fmt(void *obj, const char *name, int search_flags, enum AVPixelFormat *out_fmt); // libavutil/opt.h:990"""
def av_opt_get_sample_fmt(obj: writable_memory, name: char_p, search_flags: int, out_fmt: items[c_int], /) -> int:
    """int av_opt_get_sample_fmt(void *obj, const char *name, int search_flags, enum AVSampleFormat *out_fmt); // libavutil/opt.h:991"""
def av_opt_get_video_rate(obj: writable_memory, name: char_p, search_flags: int, out_val: reference[AVRational], /) -> int:
    """int av_opt_get_video_rate(void *obj, const char *name, int search_flags, struct AVRational *out_val); // libavutil/opt.h:992"""
def av_opt_get_chlayout(obj: writable_memory, name: char_p, search_flags: int, layout: reference[AVChannelLayout], /) -> int:
    """int av_opt_get_chlayout(void *obj, const char *name, int search_flags, struct AVChannelLayout *layout); // libavutil/opt.h:997"""
def av_opt_get_dict_val(obj: writable_memory, name: char_p, search_flags: int, out_val: reference[Pointer[AVDictionary]], /) -> int:
    """int av_opt_get_dict_val(void *obj, const char *name, int search_flags, struct AVDictionary **out_val); // libavutil/opt.h:1002"""
def av_opt_get_array_size(obj: writable_memory, name: char_p, search_flags: int, out_val: items[c_uint], /) -> int:
    """int av_opt_get_array_size(void *obj, const char *name, int search_flags, unsigned int *out_val); // libavutil/opt.h:1007"""
def av_opt_get_array(obj: writable_memory, name: char_p, search_flags: int, start_elem: int, nb_elems: int, out_type: AVOptionType | int, out_val: writable_memory, /) -> int:
    """int av_opt_get_array(void *obj, const char *name, int search_flags, unsigned int start_elem, unsigned int nb_elems, enum AVOptionType out_type, void *out_val); // libavutil/opt.h:1040"""
def av_opt_eval_flags(obj: writable_memory, o: reference[AVOption], val: char_p, flags_out: items[c_int], /) -> int:
    """int av_opt_eval_flags(void *obj, const struct AVOption *o, const char *val, int *flags_out); // libavutil/opt.h:1061"""
def av_opt_eval_int(obj: writable_memory, o: reference[AVOption], val: char_p, int_out: items[c_int], /) -> int:
    """int av_opt_eval_int(void *obj, const struct AVOption *o, const char *val, int *int_out); // libavutil/opt.h:1062"""
def av_opt_eval_uint(obj: writable_memory, o: reference[AVOption], val: char_p, uint_out: items[c_uint], /) -> int:
    """int av_opt_eval_uint(void *obj, const struct AVOption *o, const char *val, unsigned int *uint_out); // libavutil/opt.h:1063"""
def av_opt_eval_int64(obj: writable_memory, o: reference[AVOption], val: char_p, int64_out: items[c_int64], /) -> int:
    """int av_opt_eval_int64(void *obj, const struct AVOption *o, const char *val, int64_t *int64_out); // libavutil/opt.h:1064"""
def av_opt_eval_float(obj: writable_memory, o: reference[AVOption], val: char_p, float_out: items[c_float], /) -> int:
    """int av_opt_eval_float(void *obj, const struct AVOption *o, const char *val, float *float_out); // libavutil/opt.h:1065"""
def av_opt_eval_double(obj: writable_memory, o: reference[AVOption], val: char_p, double_out: items[c_double], /) -> int:
    """int av_opt_eval_double(void *obj, const struct AVOption *o, const char *val, double *double_out); // libavutil/opt.h:1066"""
def av_opt_eval_q(obj: writable_memory, o: reference[AVOption], val: char_p, q_out: reference[AVRational], /) -> int:
    """int av_opt_eval_q(void *obj, const struct AVOption *o, const char *val, struct AVRational *q_out); // libavutil/opt.h:1067"""
def av_opt_ptr(avclass: reference[AVClass], obj: writable_memory, name: char_p, /) -> int | None:
    """void *av_opt_ptr(const struct AVClass *avclass, void *obj, const char *name); // libavutil/opt.h:1080"""
def av_opt_is_set_to_default(obj: writable_memory, o: reference[AVOption], /) -> int:
    """int av_opt_is_set_to_default(void *obj, const struct AVOption *o); // libavutil/opt.h:1094"""
def av_opt_is_set_to_default_by_name(obj: writable_memory, name: char_p, search_flags: int, /) -> int:
    """int av_opt_is_set_to_default_by_name(void *obj, const char *name, int search_flags); // libavutil/opt.h:1106"""
def av_opt_flag_is_set(obj: writable_memory, field_name: char_p, flag_name: char_p, /) -> int:
    """int av_opt_flag_is_set(void *obj, const char *field_name, const char *flag_name); // libavutil/opt.h:1116"""
def av_opt_serialize(obj: writable_memory, opt_flags: int, flags: int, buffer: reference[Pointer[c_char]], key_val_sep: bytes, pairs_sep: bytes, /) -> int:
    """int av_opt_serialize(void *obj, int opt_flags, int flags, char **buffer, char key_val_sep, char pairs_sep); // libavutil/opt.h:1140"""
def av_opt_freep_ranges(ranges: reference[Pointer[AVOptionRanges]], /) -> None:
    """void av_opt_freep_ranges(struct AVOptionRanges **ranges); // libavutil/opt.h:1150"""
def av_opt_query_ranges(_0: reference[Pointer[AVOptionRanges]], obj: writable_memory, key: char_p, flags: int, /) -> int:
    """int av_opt_query_ranges(struct AVOptionRanges **, void *obj, const char *key, int flags); // libavutil/opt.h:1165"""
def av_opt_query_ranges_default(_0: reference[Pointer[AVOptionRanges]], obj: writable_memory, key: char_p, flags: int, /) -> int:
    """int av_opt_query_ranges_default(struct AVOptionRanges **, void *obj, const char *key, int flags); // libavutil/opt.h:1181"""
def av_x_if_null(p: void_p, x: void_p) -> int: ...
def AVERROR(e: number) -> Any: ...
def AVUNERROR(e: number) -> Any: ...
def FFERRTAG(a: number, b: number, c: number, d: number) -> int: ...
def av_make_error_string(errbuf: chars, errbuf_size: int, errnum: int) -> Pointer[c_char]: ...
def AV_VERSION_INT(a: number, b: number, c: number) -> int: ...
def AV_VERSION_MAJOR(a: number) -> int: ...
def AV_VERSION_MINOR(a: number) -> int: ...
def AV_VERSION_MICRO(a: number) -> int: ...
def av_make_q(num: number, den: number) -> AVRational: ...
def av_cmp_q(a: AVRational, b: AVRational) -> int: ...
def av_q2d(a: AVRational) -> Any: ...
def av_inv_q(q: AVRational) -> AVRational: ...
def AV_IS_INPUT_DEVICE(category: number) -> int: ...
def AV_IS_OUTPUT_DEVICE(category: number) -> int: ...
def AV_PIX_FMT_NE(be: Any, le: str) -> int: ...
def av_bprint_is_complete(buf: reference[AVBPrint]) -> int: ...
def av_frame_side_data_get(sd: reference[Pointer[AVFrameSideData]], nb_sd: int, type: AVFrameSideDataType | int) -> Pointer[AVFrameSideData]: ...
def av_image_copy2(dst_data: Array[Pointer[c_uint8]], dst_linesizes: Array[c_int], src_data: Array[Pointer[c_uint8]], src_linesizes: Array[c_int], pix_fmt: AVPixelFormat | int, width: int, height:
    int) -> None: ...
AV_LOG_C: Macro
FF_LAMBDA_SHIFT, FF_LAMBDA_SCALE, FF_QP2LAMBDA, FF_LAMBDA_MAX, FF_QUALITY_SCALE, AV_NOPTS_VALUE, AV_TIME_BASE, AV_FOURCC_MAX_STRING_SIZE = ints
(AVERROR_BSF_NOT_FOUND, AVERROR_BUG, AVERROR_BUFFER_TOO_SMALL, AVERROR_DECODER_NOT_FOUND, AVERROR_DEMUXER_NOT_FOUND, AVERROR_ENCODER_NOT_FOUND, AVERROR_EOF, AVERROR_EXIT, AVERROR_EXTERNAL,
 AVERROR_FILTER_NOT_FOUND, AVERROR_INVALIDDATA, AVERROR_MUXER_NOT_FOUND, AVERROR_OPTION_NOT_FOUND, AVERROR_PATCHWELCOME, AVERROR_PROTOCOL_NOT_FOUND, AVERROR_STREAM_NOT_FOUND, AVERROR_BUG2,
 AVERROR_UNKNOWN, AVERROR_EXPERIMENTAL, AVERROR_INPUT_CHANGED, AVERROR_OUTPUT_CHANGED, AVERROR_HTTP_BAD_REQUEST, AVERROR_HTTP_UNAUTHORIZED, AVERROR_HTTP_FORBIDDEN, AVERROR_HTTP_NOT_FOUND,
 AVERROR_HTTP_TOO_MANY_REQUESTS, AVERROR_HTTP_OTHER_4XX, AVERROR_HTTP_SERVER_ERROR, AV_ERROR_MAX_STRING_SIZE) = ints
(LIBAVUTIL_VERSION_MAJOR, LIBAVUTIL_VERSION_MINOR, LIBAVUTIL_VERSION_MICRO, LIBAVUTIL_VERSION_INT, LIBAVUTIL_BUILD, FF_API_HDR_VIVID_THREE_SPLINE, FF_API_FRAME_PKT, FF_API_INTERLACED_FRAME,
 FF_API_FRAME_KEY, FF_API_PALETTE_HAS_CHANGED, FF_API_VULKAN_CONTIGUOUS_MEMORY, FF_API_H274_FILM_GRAIN_VCS, FF_API_MOD_UINTP2, FF_API_RISCV_FD_ZBA, FF_API_VULKAN_FIXED_QUEUES) = ints
LIBAVUTIL_IDENT: CString
M_Ef: float
M_LN2f: float
M_LN10f: float
M_LOG2_10: float
M_LOG2_10f: float
M_PHI: float
M_PHIf: float
M_PIf: float
M_PI_2f: float
M_PI_4f: float
M_1_PIf: float
M_2_PIf: float
M_2_SQRTPIf: float
M_SQRT1_2f: float
M_SQRT2f: float
(AV_LOG_QUIET, AV_LOG_PANIC, AV_LOG_FATAL, AV_LOG_ERROR, AV_LOG_WARNING, AV_LOG_INFO, AV_LOG_VERBOSE, AV_LOG_DEBUG, AV_LOG_TRACE, AV_LOG_MAX_OFFSET, AV_LOG_SKIP_REPEATED, AV_LOG_PRINT_LEVEL) = ints
(AVPALETTE_SIZE, AVPALETTE_COUNT, AV_VIDEO_MAX_PLANES, AV_PIX_FMT_RGB32, AV_PIX_FMT_RGB32_1, AV_PIX_FMT_BGR32, AV_PIX_FMT_BGR32_1, AV_PIX_FMT_0RGB32, AV_PIX_FMT_0BGR32, AV_PIX_FMT_GRAY9,
 AV_PIX_FMT_GRAY10, AV_PIX_FMT_GRAY12, AV_PIX_FMT_GRAY14, AV_PIX_FMT_GRAY16, AV_PIX_FMT_YA16, AV_PIX_FMT_RGB48, AV_PIX_FMT_RGB565, AV_PIX_FMT_RGB555, AV_PIX_FMT_RGB444, AV_PIX_FMT_RGBA64,
 AV_PIX_FMT_BGR48, AV_PIX_FMT_BGR565, AV_PIX_FMT_BGR555, AV_PIX_FMT_BGR444, AV_PIX_FMT_BGRA64, AV_PIX_FMT_YUV420P9, AV_PIX_FMT_YUV422P9, AV_PIX_FMT_YUV444P9, AV_PIX_FMT_YUV420P10,
 AV_PIX_FMT_YUV422P10, AV_PIX_FMT_YUV440P10, AV_PIX_FMT_YUV444P10, AV_PIX_FMT_YUV420P12, AV_PIX_FMT_YUV422P12, AV_PIX_FMT_YUV440P12, AV_PIX_FMT_YUV444P12, AV_PIX_FMT_YUV420P14, AV_PIX_FMT_YUV422P14,
 AV_PIX_FMT_YUV444P14, AV_PIX_FMT_YUV420P16, AV_PIX_FMT_YUV422P16, AV_PIX_FMT_YUV444P16, AV_PIX_FMT_GBRP9, AV_PIX_FMT_GBRP10, AV_PIX_FMT_GBRP12, AV_PIX_FMT_GBRP14, AV_PIX_FMT_GBRP16,
 AV_PIX_FMT_GBRAP10, AV_PIX_FMT_GBRAP12, AV_PIX_FMT_GBRAP14, AV_PIX_FMT_GBRAP16, AV_PIX_FMT_BAYER_BGGR16, AV_PIX_FMT_BAYER_RGGB16, AV_PIX_FMT_BAYER_GBRG16, AV_PIX_FMT_BAYER_GRBG16, AV_PIX_FMT_GBRPF32,
 AV_PIX_FMT_GBRAPF32, AV_PIX_FMT_GRAYF32, AV_PIX_FMT_YUVA420P9, AV_PIX_FMT_YUVA422P9, AV_PIX_FMT_YUVA444P9, AV_PIX_FMT_YUVA420P10, AV_PIX_FMT_YUVA422P10, AV_PIX_FMT_YUVA444P10, AV_PIX_FMT_YUVA422P12,
 AV_PIX_FMT_YUVA444P12, AV_PIX_FMT_YUVA420P16, AV_PIX_FMT_YUVA422P16, AV_PIX_FMT_YUVA444P16, AV_PIX_FMT_XYZ12, AV_PIX_FMT_NV20, AV_PIX_FMT_AYUV64, AV_PIX_FMT_P010, AV_PIX_FMT_P012, AV_PIX_FMT_P016,
 AV_PIX_FMT_Y210, AV_PIX_FMT_Y212, AV_PIX_FMT_XV30, AV_PIX_FMT_XV36, AV_PIX_FMT_X2RGB10, AV_PIX_FMT_X2BGR10, AV_PIX_FMT_P210, AV_PIX_FMT_P410, AV_PIX_FMT_P212, AV_PIX_FMT_P412, AV_PIX_FMT_P216,
 AV_PIX_FMT_P416, AV_PIX_FMT_RGBAF16, AV_PIX_FMT_RGBF32, AV_PIX_FMT_RGBAF32) = ints
AV_BPRINT_SIZE_UNLIMITED, AV_BPRINT_SIZE_AUTOMATIC, AV_BPRINT_SIZE_COUNT_ONLY = ints
AV_BUFFER_FLAG_READONLY: int
AV_DICT_MATCH_CASE, AV_DICT_IGNORE_SUFFIX, AV_DICT_DONT_STRDUP_KEY, AV_DICT_DONT_STRDUP_VAL, AV_DICT_DONT_OVERWRITE, AV_DICT_APPEND, AV_DICT_MULTIKEY = ints
(AV_NUM_DATA_POINTERS, AV_FRAME_FLAG_CORRUPT, AV_FRAME_FLAG_KEY, AV_FRAME_FLAG_DISCARD, AV_FRAME_FLAG_INTERLACED, AV_FRAME_FLAG_TOP_FIELD_FIRST, FF_DECODE_ERROR_INVALID_BITSTREAM,
 FF_DECODE_ERROR_MISSING_REFERENCE, FF_DECODE_ERROR_CONCEALMENT_ACTIVE, FF_DECODE_ERROR_DECODE_SLICES, AV_FRAME_CROP_UNALIGNED, AV_FRAME_SIDE_DATA_FLAG_UNIQUE, AV_FRAME_SIDE_DATA_FLAG_REPLACE) = ints
AV_HWFRAME_MAP_READ, AV_HWFRAME_MAP_WRITE, AV_HWFRAME_MAP_OVERWRITE, AV_HWFRAME_MAP_DIRECT = ints
(AV_PIX_FMT_FLAG_BE, AV_PIX_FMT_FLAG_PAL, AV_PIX_FMT_FLAG_BITSTREAM, AV_PIX_FMT_FLAG_HWACCEL, AV_PIX_FMT_FLAG_PLANAR, AV_PIX_FMT_FLAG_RGB, AV_PIX_FMT_FLAG_ALPHA, AV_PIX_FMT_FLAG_BAYER,
 AV_PIX_FMT_FLAG_FLOAT, AV_PIX_FMT_FLAG_XYZ, FF_LOSS_RESOLUTION, FF_LOSS_DEPTH, FF_LOSS_COLORSPACE, FF_LOSS_ALPHA, FF_LOSS_COLORQUANT, FF_LOSS_CHROMA, FF_LOSS_EXCESS_RESOLUTION,
 FF_LOSS_EXCESS_DEPTH) = ints
(AV_OPT_FLAG_ENCODING_PARAM, AV_OPT_FLAG_DECODING_PARAM, AV_OPT_FLAG_AUDIO_PARAM, AV_OPT_FLAG_VIDEO_PARAM, AV_OPT_FLAG_SUBTITLE_PARAM, AV_OPT_FLAG_EXPORT, AV_OPT_FLAG_READONLY, AV_OPT_FLAG_BSF_PARAM,
 AV_OPT_FLAG_RUNTIME_PARAM, AV_OPT_FLAG_FILTERING_PARAM, AV_OPT_FLAG_DEPRECATED, AV_OPT_FLAG_CHILD_CONSTS, AV_OPT_SEARCH_CHILDREN, AV_OPT_SEARCH_FAKE_OBJ, AV_OPT_ALLOW_NULL, AV_OPT_ARRAY_REPLACE,
 AV_OPT_MULTI_COMPONENT_RANGE, AV_OPT_FLAG_IMPLICIT_KEY, AV_OPT_SERIALIZE_SKIP_DEFAULTS, AV_OPT_SERIALIZE_OPT_FLAGS_EXACT, AV_OPT_SERIALIZE_SEARCH_CHILDREN) = ints
AV_TIME_BASE_Q: AVRational
