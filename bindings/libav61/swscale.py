"""FFmpeg 7.1: scaling and conversion of pictures: libswscale/swscale.h, libswscale/version.h.

Made by `autogen regen libav61.swscale` from headers/libav61/swscale.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'libswscale/swscale.h': '42ab58ed743efc74ba2152a049b521d41a0fae31595a9b9c6858742391570ca4',
    'libswscale/version.h': '35f3460f3be0ab1d9bab8735dbad97df71d4e6dbd46968c0e8c111714ce12a6e',
    'libswscale/version_major.h': '59377e8cf1cf5243456f800078d2d32d654552682ebfcae3c0a90b82a950fc56',
    'artifact': 'libswscale-dev=7:7.1.5-0+deb13u1 (trixie), libavutil-dev=7:7.1.5-0+deb13u1 (trixie), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
SwsVector: struct, 16 bytes
  coeff: POINTER(c_double) @ 0
  length: c_int @ 8

SwsFilter: struct, 32 bytes
  lumH: POINTER(SwsVector) @ 0
  lumV: POINTER(SwsVector) @ 8
  chrH: POINTER(SwsVector) @ 16
  chrV: POINTER(SwsVector) @ 24

SwsContext: struct, incomplete
"""

_types = """
AVClass = libav61.avutil.AVClass
AVPixelFormat = libav61.avutil.AVPixelFormat
AVFrame = libav61.avutil.AVFrame
"""

_functions = """
swscale_version() -> c_uint
swscale_configuration() -> c_char_p
swscale_license() -> c_char_p
sws_getCoefficients(colorspace: c_int) -> POINTER(c_int)
sws_isSupportedInput(pix_fmt: AVPixelFormat) -> c_int
sws_isSupportedOutput(pix_fmt: AVPixelFormat) -> c_int
sws_isSupportedEndiannessConversion(pix_fmt: AVPixelFormat) -> c_int
sws_alloc_context() -> POINTER(SwsContext)
sws_init_context(sws_context: POINTER(SwsContext), srcFilter: POINTER(SwsFilter), dstFilter: POINTER(SwsFilter)) -> c_int
sws_freeContext(swsContext: POINTER(SwsContext)) -> None
sws_getContext(srcW: c_int, srcH: c_int, srcFormat: AVPixelFormat, dstW: c_int, dstH: c_int, dstFormat: AVPixelFormat, flags: c_int, srcFilter: POINTER(SwsFilter), dstFilter: POINTER(SwsFilter), param: const POINTER(c_double)) -> POINTER(SwsContext)
sws_scale(c: POINTER(SwsContext), srcSlice: POINTER(POINTER(c_uint8)), srcStride: const POINTER(c_int), srcSliceY: c_int, srcSliceH: c_int, dst: POINTER(POINTER(c_uint8)), dstStride: const POINTER(c_int)) -> c_int
sws_scale_frame(c: POINTER(SwsContext), dst: POINTER(AVFrame), src: POINTER(AVFrame)) -> c_int
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
sws_get_class() -> POINTER(AVClass)
"""

_constants = """
LIBSWSCALE_BUILD = 525156
LIBSWSCALE_IDENT = 'SwS8.3.100'
LIBSWSCALE_VERSION_INT = 525156
LIBSWSCALE_VERSION_MAJOR = 8
LIBSWSCALE_VERSION_MICRO = 100
LIBSWSCALE_VERSION_MINOR = 3
SWS_ACCURATE_RND = 0x40000
SWS_AREA = 0x20
SWS_BICUBIC = 4
SWS_BICUBLIN = 0x40
SWS_BILINEAR = 2
SWS_BITEXACT = 0x80000
SWS_CS_BT2020 = 9
SWS_CS_DEFAULT = 5
SWS_CS_FCC = 4
SWS_CS_ITU601 = 5
SWS_CS_ITU624 = 5
SWS_CS_ITU709 = 1
SWS_CS_SMPTE170M = 5
SWS_CS_SMPTE240M = 7
SWS_DIRECT_BGR = 0x8000
SWS_ERROR_DIFFUSION = 0x800000
SWS_FAST_BILINEAR = 1
SWS_FULL_CHR_H_INP = 0x4000
SWS_FULL_CHR_H_INT = 0x2000
SWS_GAUSS = 0x80
SWS_LANCZOS = 0x200
SWS_MAX_REDUCE_CUTOFF = 0.002
SWS_PARAM_DEFAULT = 123456
SWS_POINT = 0x10
SWS_PRINT_INFO = 0x1000
SWS_SINC = 0x100
SWS_SPLINE = 0x400
SWS_SRC_V_CHR_DROP_MASK = 0x30000
SWS_SRC_V_CHR_DROP_SHIFT = 16
SWS_X = 8
"""

_skipped = """
LIBSWSCALE_VERSION: neither a constant nor a type: invalid suffix '.100' on floating constant
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    types=_types,
    functions=_functions,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libswscale.so.8',),
)
