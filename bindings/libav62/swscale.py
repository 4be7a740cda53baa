"""FFmpeg 8.1: scaling and conversion of pictures: libswscale/swscale.h, libswscale/version.h.

Made by `autogen regen libav62.swscale` from headers/libav62/swscale.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'libswscale/swscale.h': '4d3ed6626cce47fcb9d2339e4cffed3f5ae4920a2ce969466ebfef1a16751c23',
    'libswscale/version.h': '0f58c90ea208016bfc8179c4b793d3e880cb38618bfcb6bb7b6db42e3b9324ca',
    'libswscale/version_major.h': '00be1f7f4faefb2a98269e901abeccaa28794f347e585bf1ad3cf975d1a3c616',
    'artifact': 'source ffmpeg=7:8.1.2-2 (sid), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
SwsContext: struct, 112 bytes
  av_class: POINTER(AVClass) @ 0
  opaque: c_void_p @ 8
  flags: c_uint @ 16
  scaler_params: c_double * 2 @ 24
  threads: c_int @ 40
  dither: SwsDither @ 44
  alpha_blend: SwsAlphaBlend @ 48
  gamma_flag: c_int @ 52
  src_w: c_int @ 56
  src_h: c_int @ 60
  dst_w: c_int @ 64
  dst_h: c_int @ 68
  src_format: c_int @ 72
  dst_format: c_int @ 76
  src_range: c_int @ 80
  dst_range: c_int @ 84
  src_v_chr_pos: c_int @ 88
  src_h_chr_pos: c_int @ 92
  dst_v_chr_pos: c_int @ 96
  dst_h_chr_pos: c_int @ 100
  intent: c_int @ 104

SwsVector: struct, 16 bytes
  coeff: POINTER(c_double) @ 0
  length: c_int @ 8

SwsFilter: struct, 32 bytes
  lumH: POINTER(SwsVector) @ 0
  lumV: POINTER(SwsVector) @ 8
  chrH: POINTER(SwsVector) @ 16
  chrV: POINTER(SwsVector) @ 24
"""

_enums = """
SwsDither: c_uint
  SWS_DITHER_NONE = 0
  SWS_DITHER_AUTO = 1
  SWS_DITHER_BAYER = 2
  SWS_DITHER_ED = 3
  SWS_DITHER_A_DITHER = 4
  SWS_DITHER_X_DITHER = 5
  SWS_DITHER_NB = 6
  SWS_DITHER_MAX_ENUM = 0x7fffffff

SwsAlphaBlend: c_uint
  SWS_ALPHA_BLEND_NONE = 0
  SWS_ALPHA_BLEND_UNIFORM = 1
  SWS_ALPHA_BLEND_CHECKERBOARD = 2
  SWS_ALPHA_BLEND_NB = 3
  SWS_ALPHA_BLEND_MAX_ENUM = 0x7fffffff

SwsFlags: c_uint
  SWS_FAST_BILINEAR = 1
  SWS_BILINEAR = 2
  SWS_BICUBIC = 4
  SWS_X = 8
  SWS_POINT = 0x10
  SWS_AREA = 0x20
  SWS_BICUBLIN = 0x40
  SWS_GAUSS = 0x80
  SWS_SINC = 0x100
  SWS_LANCZOS = 0x200
  SWS_SPLINE = 0x400
  SWS_STRICT = 0x800
  SWS_PRINT_INFO = 0x1000
  SWS_FULL_CHR_H_INT = 0x2000
  SWS_FULL_CHR_H_INP = 0x4000
  SWS_ACCURATE_RND = 0x40000
  SWS_BITEXACT = 0x80000
  SWS_UNSTABLE = 0x100000
  SWS_DIRECT_BGR = 0x8000
  SWS_ERROR_DIFFUSION = 0x800000

SwsIntent: c_uint
  SWS_INTENT_PERCEPTUAL = 0
  SWS_INTENT_RELATIVE_COLORIMETRIC = 1
  SWS_INTENT_SATURATION = 2
  SWS_INTENT_ABSOLUTE_COLORIMETRIC = 3
  SWS_INTENT_NB = 4
"""

_types = """
AVClass = libav62.avutil.AVClass
AVPixelFormat = libav62.avutil.AVPixelFormat
AVColorPrimaries = libav62.avutil.AVColorPrimaries
AVColorTransferCharacteristic = libav62.avutil.AVColorTransferCharacteristic
AVColorSpace = libav62.avutil.AVColorSpace
AVFrame = libav62.avutil.AVFrame
"""

_functions = """
swscale_version() -> c_uint
swscale_configuration() -> c_char_p
swscale_license() -> c_char_p
sws_get_class() -> POINTER(AVClass)
sws_alloc_context() -> POINTER(SwsContext)
sws_free_context(ctx: POINTER(POINTER(SwsContext))) -> None
sws_test_format(format: AVPixelFormat, output: c_int) -> c_int
sws_test_hw_format(format: AVPixelFormat) -> c_int
sws_test_colorspace(colorspace: AVColorSpace, output: c_int) -> c_int
sws_test_primaries(primaries: AVColorPrimaries, output: c_int) -> c_int
sws_test_transfer(trc: AVColorTransferCharacteristic, output: c_int) -> c_int
sws_test_frame(frame: POINTER(AVFrame), output: c_int) -> c_int
sws_frame_setup(ctx: POINTER(SwsContext), dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
sws_is_noop(dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
sws_scale_frame(c: POINTER(SwsContext), dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
sws_getCoefficients(colorspace: c_int) -> POINTER(c_int)
sws_isSupportedInput(pix_fmt: AVPixelFormat) -> c_int
sws_isSupportedOutput(pix_fmt: AVPixelFormat) -> c_int
sws_isSupportedEndiannessConversion(pix_fmt: AVPixelFormat) -> c_int
sws_init_context(sws_context: POINTER(SwsContext), srcFilter: POINTER(SwsFilter), dstFilter: POINTER(SwsFilter)) -> c_int
sws_freeContext(swsContext: POINTER(SwsContext)) -> None
sws_getContext(srcW: c_int, srcH: c_int, srcFormat: AVPixelFormat, dstW: c_int, dstH: c_int, dstFormat: AVPixelFormat, flags: c_int, srcFilter: POINTER(SwsFilter), dstFilter: POINTER(SwsFilter), param: const POINTER(c_double)) -> POINTER(SwsContext)
sws_scale(c: POINTER(SwsContext), srcSlice: POINTER(POINTER(c_uint8)), srcStride: const POINTER(c_int), srcSliceY: c_int, srcSliceH: c_int, dst: POINTER(POINTER(c_uint8)), dstStride: const POINTER(c_int)) -> c_int
sws_frame_start(c: POINTER(SwsContext), dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
sws_frame_end(c: POINTER(SwsContext)) -> None
sws_send_slice(c: POINTER(SwsContext), slice_start: c_uint, slice_height: c_uint) -> c_int
sws_receive_slice(c: POINTER(SwsContext), slice_start: c_uint, slice_height: c_uint) -> c_int
sws_receive_slice_alignment(c: POINTER(SwsContext)) -> c_uint
sws_setColorspaceDetails(c: POINTER(SwsContext), inv_table: const POINTER(c_int), srcRange: c_int, table: const POINTER(c_int), dstRange: c_int, brightness: c_int, contrast: c_int, saturation: c_int) -> c_int
sws_getColorspaceDetails(c: POINTER(SwsContext), inv_table: POINTER(POINTER(c_int)), srcRange: POINTER(c_int), table: POINTER(POINTER(c_int)), dstRange: POINTER(c_int), brightness: POINTER(c_int), contrast: POINTER(c_int), saturation: POINTER(c_int)) -> c_int
sws_allocVec(length: c_int) -> POINTER(SwsVector)
sws_getGaussianVec(variance: c_double, quality: c_double) -> POINTER(SwsVector)
sws_scaleVec(a: POINTER(SwsVector), scalar: c_double) -> None
sws_normalizeVec(a: POINTER(SwsVector), height: c_double) -> None
sws_freeVec(a: POINTER(SwsVector)) -> None
sws_getDefaultFilter(lumaGBlur: c_float, chromaGBlur: c_float, lumaSharpen: c_float, chromaSharpen: c_float, chromaHShift: c_float, chromaVShift: c_float, verbose: c_int) -> POINTER(SwsFilter)
sws_freeFilter(filter: POINTER(SwsFilter)) -> None
sws_getCachedContext(context: POINTER(SwsContext), srcW: c_int, srcH: c_int, srcFormat: AVPixelFormat, dstW: c_int, dstH: c_int, dstFormat: AVPixelFormat, flags: c_int, srcFilter: POINTER(SwsFilter), dstFilter: POINTER(SwsFilter), param: const POINTER(c_double)) -> POINTER(SwsContext)
sws_convertPalette8ToPacked32(src: const POINTER(c_uint8), dst: POINTER(c_uint8), num_pixels: c_int, palette: const POINTER(c_uint8)) -> None
sws_convertPalette8ToPacked24(src: const POINTER(c_uint8), dst: POINTER(c_uint8), num_pixels: c_int, palette: const POINTER(c_uint8)) -> None
"""

_constants = """
LIBSWSCALE_BUILD = 591206
LIBSWSCALE_IDENT = 'SwS9.5.102'
LIBSWSCALE_VERSION_INT = 591206
LIBSWSCALE_VERSION_MAJOR = 9
LIBSWSCALE_VERSION_MICRO = 102
LIBSWSCALE_VERSION_MINOR = 5
SWS_CS_BT2020 = 9
SWS_CS_DEFAULT = 5
SWS_CS_FCC = 4
SWS_CS_ITU601 = 5
SWS_CS_ITU624 = 5
SWS_CS_ITU709 = 1
SWS_CS_SMPTE170M = 5
SWS_CS_SMPTE240M = 7
SWS_MAX_REDUCE_CUTOFF = 0.002
SWS_PARAM_DEFAULT = 123456
SWS_SRC_V_CHR_DROP_MASK = 0x30000
SWS_SRC_V_CHR_DROP_SHIFT = 16
"""

_skipped = """
LIBSWSCALE_VERSION: neither a constant nor a type: invalid suffix '.102' on floating constant
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
    library=('libswscale.so.9',),
)
