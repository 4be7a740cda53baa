"""FFmpeg 8.1: scaling and conversion of pictures: libswscale/swscale.h, libswscale/version.h.

Types for editors and type checkers. Made by `autogen regen libav62.swscale` from headers/libav62/swscale.toml; do not edit.
"""

from ctypes import c_double, c_int, c_uint8

from .._support.stubs import Address, ArrayOf, CString, Enum, Enumeration, Int, Pointer, PointerTo, Structure, ints, items, members, reference
from ..libav62 import avutil as _libav62_avutil

__source__: dict[str, str]
__skipped__: dict[str, str]

class SwsContext(Structure):
    av_class: PointerTo[_libav62_avutil.AVClass] = ...
    opaque: Address = ...
    flags: Int = ...
    scaler_params: ArrayOf[c_double] = ...
    threads: Int = ...
    dither: Enumeration[SwsDither] = ...
    alpha_blend: Enumeration[SwsAlphaBlend] = ...
    gamma_flag: Int = ...
    src_w: Int = ...
    src_h: Int = ...
    dst_w: Int = ...
    dst_h: Int = ...
    src_format: Int = ...
    dst_format: Int = ...
    src_range: Int = ...
    dst_range: Int = ...
    src_v_chr_pos: Int = ...
    src_h_chr_pos: Int = ...
    dst_v_chr_pos: Int = ...
    dst_h_chr_pos: Int = ...
    intent: Int = ...

class SwsVector(Structure):
    coeff: PointerTo[c_double] = ...
    length: Int = ...

class SwsFilter(Structure):
    lumH: PointerTo[SwsVector] = ...
    lumV: PointerTo[SwsVector] = ...
    chrH: PointerTo[SwsVector] = ...
    chrV: PointerTo[SwsVector] = ...

class SwsDither(Enum):
    SWS_DITHER_NONE, SWS_DITHER_AUTO, SWS_DITHER_BAYER, SWS_DITHER_ED, SWS_DITHER_A_DITHER, SWS_DITHER_X_DITHER, SWS_DITHER_NB, SWS_DITHER_MAX_ENUM = members
SWS_DITHER_NONE, SWS_DITHER_AUTO, SWS_DITHER_BAYER, SWS_DITHER_ED, SWS_DITHER_A_DITHER, SWS_DITHER_X_DITHER, SWS_DITHER_NB, SWS_DITHER_MAX_ENUM = ints

class SwsAlphaBlend(Enum):
    SWS_ALPHA_BLEND_NONE, SWS_ALPHA_BLEND_UNIFORM, SWS_ALPHA_BLEND_CHECKERBOARD, SWS_ALPHA_BLEND_NB, SWS_ALPHA_BLEND_MAX_ENUM = members
SWS_ALPHA_BLEND_NONE, SWS_ALPHA_BLEND_UNIFORM, SWS_ALPHA_BLEND_CHECKERBOARD, SWS_ALPHA_BLEND_NB, SWS_ALPHA_BLEND_MAX_ENUM = ints

class SwsFlags(Enum):
    (SWS_FAST_BILINEAR, SWS_BILINEAR, SWS_BICUBIC, SWS_X, SWS_POINT, SWS_AREA, SWS_BICUBLIN, SWS_GAUSS, SWS_SINC, SWS_LANCZOS, SWS_SPLINE, SWS_STRICT, SWS_PRINT_INFO, SWS_FULL_CHR_H_INT,
     SWS_FULL_CHR_H_INP, SWS_ACCURATE_RND, SWS_BITEXACT, SWS_UNSTABLE, SWS_DIRECT_BGR, SWS_ERROR_DIFFUSION) = members
(SWS_FAST_BILINEAR, SWS_BILINEAR, SWS_BICUBIC, SWS_X, SWS_POINT, SWS_AREA, SWS_BICUBLIN, SWS_GAUSS, SWS_SINC, SWS_LANCZOS, SWS_SPLINE, SWS_STRICT, SWS_PRINT_INFO, SWS_FULL_CHR_H_INT,
 SWS_FULL_CHR_H_INP, SWS_ACCURATE_RND, SWS_BITEXACT, SWS_UNSTABLE, SWS_DIRECT_BGR, SWS_ERROR_DIFFUSION) = ints

class SwsIntent(Enum):
    SWS_INTENT_PERCEPTUAL, SWS_INTENT_RELATIVE_COLORIMETRIC, SWS_INTENT_SATURATION, SWS_INTENT_ABSOLUTE_COLORIMETRIC, SWS_INTENT_NB = members
SWS_INTENT_PERCEPTUAL, SWS_INTENT_RELATIVE_COLORIMETRIC, SWS_INTENT_SATURATION, SWS_INTENT_ABSOLUTE_COLORIMETRIC, SWS_INTENT_NB = ints

AVClass = _libav62_avutil.AVClass
AVPixelFormat = _libav62_avutil.AVPixelFormat
AVColorPrimaries = _libav62_avutil.AVColorPrimaries
AVColorTransferCharacteristic = _libav62_avutil.AVColorTransferCharacteristic
AVColorSpace = _libav62_avutil.AVColorSpace
AVFrame = _libav62_avutil.AVFrame
def swscale_version() -> int:
    """unsigned int swscale_version(void); // libswscale/swscale.h:53"""
def swscale_configuration() -> bytes | None:
    """const char *swscale_configuration(void); // libswscale/swscale.h:58"""
def swscale_license() -> bytes | None:
    """const char *swscale_license(void); // libswscale/swscale.h:63"""
def sws_get_class() -> Pointer[_libav62_avutil.AVClass]:
    """const AVClass *sws_get_class(void); // libswscale/swscale.h:71"""
def sws_alloc_context() -> Pointer[SwsContext]:
    """struct SwsContext *sws_alloc_context(void); // libswscale/swscale.h:257"""
def sws_free_context(ctx: reference[Pointer[SwsContext]], /) -> None:
    """void sws_free_context(struct SwsContext **ctx); // libswscale/swscale.h:263"""
def sws_test_format(format: _libav62_avutil.AVPixelFormat | int, output: int, /) -> int:
    """int sws_test_format(enum AVPixelFormat format, int output); // libswscale/swscale.h:278"""
def sws_test_hw_format(format: _libav62_avutil.AVPixelFormat | int, /) -> int:
    """int sws_test_hw_format(enum AVPixelFormat format); // libswscale/swscale.h:287"""
def sws_test_colorspace(colorspace: _libav62_avutil.AVColorSpace | int, output: int, /) -> int:
    """int sws_test_colorspace(enum AVColorSpace colorspace, int output); // libswscale/swscale.h:298"""
def sws_test_primaries(primaries: _libav62_avutil.AVColorPrimaries | int, output: int, /) -> int:
    """int sws_test_primaries(enum AVColorPrimaries primaries, int output); // libswscale/swscale.h:309"""
def sws_test_transfer(trc: _libav62_avutil.AVColorTransferCharacteristic | int, output: int, /) -> int:
    """int sws_test_transfer(enum AVColorTransferCharacteristic trc, int output); // libswscale/swscale.h:320"""
def sws_test_frame(frame: reference[_libav62_avutil.AVFrame], output: int, /) -> int:
    """int sws_test_frame(const AVFrame *frame, int output); // libswscale/swscale.h:327"""
def sws_frame_setup(ctx: reference[SwsContext], dst: reference[_libav62_avutil.AVFrame], src: reference[_libav62_avutil.AVFrame], /) -> int:
    """int sws_frame_setup(struct SwsContext *ctx, const AVFrame *dst, const AVFrame *src); // libswscale/swscale.h:340"""
def sws_is_noop(dst: reference[_libav62_avutil.AVFrame], src: reference[_libav62_avutil.AVFrame], /) -> int:
    """int sws_is_noop(const AVFrame *dst, const AVFrame *src); // libswscale/swscale.h:350"""
def sws_scale_frame(c: reference[SwsContext], dst: reference[_libav62_avutil.AVFrame], src: reference[_libav62_avutil.AVFrame], /) -> int:
    """int sws_scale_frame(struct SwsContext *c, AVFrame *dst, const AVFrame *src); // libswscale/swscale.h:374"""
def sws_getCoefficients(colorspace: int, /) -> Pointer[c_int]:
    """const int *sws_getCoefficients(int colorspace); // libswscale/swscale.h:403"""
def sws_isSupportedInput(pix_fmt: _libav62_avutil.AVPixelFormat | int, /) -> int:
    """int sws_isSupportedInput(enum AVPixelFormat pix_fmt); // libswscale/swscale.h:424"""
def sws_isSupportedOutput(pix_fmt: _libav62_avutil.AVPixelFormat | int, /) -> int:
    """int sws_isSupportedOutput(enum AVPixelFormat pix_fmt); // libswscale/swscale.h:430"""
def sws_isSupportedEndiannessConversion(pix_fmt: _libav62_avutil.AVPixelFormat | int, /) -> int:
    """int sws_isSupportedEndiannessConversion(enum AVPixelFormat pix_fmt); // libswscale/swscale.h:437"""
def sws_init_context(sws_context: reference[SwsContext], srcFilter: reference[SwsFilter], dstFilter: reference[SwsFilter], /) -> int:
    """int sws_init_context(struct SwsContext *sws_context, struct SwsFilter *srcFilter, struct SwsFilter *dstFilter); // libswscale/swscale.h:451"""
def sws_freeContext(swsContext: reference[SwsContext], /) -> None:
    """void sws_freeContext(struct SwsContext *swsContext); // libswscale/swscale.h:457"""
def sws_getContext(srcW: int, srcH: int, srcFormat: _libav62_avutil.AVPixelFormat | int, dstW: int, dstH: int, dstFormat: _libav62_avutil.AVPixelFormat | int, flags: int, srcFilter:
    reference[SwsFilter], dstFilter: reference[SwsFilter], param: items[c_double], /) -> Pointer[SwsContext]:
    """struct SwsContext *sws_getContext(int srcW, int srcH, enum AVPixelFormat srcFormat, int dstW, int dstH, enum AVPixelFormat dstFormat, int flags, struct SwsFilter *srcFilter, struct SwsFilter
        *dstFilter, const double *param); // libswscale/swscale.h:480"""
def sws_scale(c: reference[SwsContext], srcSlice: reference[Pointer[c_uint8]], srcStride: items[c_int], srcSliceY: int, srcSliceH: int, dst: reference[Pointer[c_uint8]], dstStride: items[c_int],
    /) -> int:
    """int sws_scale(struct SwsContext *c, const uint8_t * const *srcSlice, const int *srcStride, int srcSliceY, int srcSliceH, uint8_t * const *dst, const int
        *dstStride); // libswscale/swscale.h:512"""
def sws_frame_start(c: reference[SwsContext], dst: reference[_libav62_avutil.AVFrame], src: reference[_libav62_avutil.AVFrame], /) -> int:
    """int sws_frame_start(struct SwsContext *c, AVFrame *dst, const AVFrame *src); // libswscale/swscale.h:542"""
def sws_frame_end(c: reference[SwsContext], /) -> None:
    """void sws_frame_end(struct SwsContext *c); // libswscale/swscale.h:552"""
def sws_send_slice(c: reference[SwsContext], slice_start: int, slice_height: int, /) -> int:
    """int sws_send_slice(struct SwsContext *c, unsigned int slice_start, unsigned int slice_height); // libswscale/swscale.h:566"""
def sws_receive_slice(c: reference[SwsContext], slice_start: int, slice_height: int, /) -> int:
    """int sws_receive_slice(struct SwsContext *c, unsigned int slice_start, unsigned int slice_height); // libswscale/swscale.h:586"""
def sws_receive_slice_alignment(c: reference[SwsContext], /) -> int:
    """unsigned int sws_receive_slice_alignment(const struct SwsContext *c); // libswscale/swscale.h:598"""
def sws_setColorspaceDetails(c: reference[SwsContext], inv_table: items[c_int], srcRange: int, table: items[c_int], dstRange: int, brightness: int, contrast: int, saturation: int, /) -> int:
    """int sws_setColorspaceDetails(struct SwsContext *c, const int *inv_table, int srcRange, const int *table, int dstRange, int brightness, int contrast, int
        saturation); // libswscale/swscale.h:613"""
def sws_getColorspaceDetails(c: reference[SwsContext], inv_table: reference[Pointer[c_int]], srcRange: items[c_int], table: reference[Pointer[c_int]], dstRange: items[c_int], brightness: items[c_int],
    contrast: items[c_int], saturation: items[c_int], /) -> int:
    """int sws_getColorspaceDetails(struct SwsContext *c, int **inv_table, int *srcRange, int **table, int *dstRange, int *brightness, int *contrast, int *saturation); // libswscale/swscale.h:621"""
def sws_allocVec(length: int, /) -> Pointer[SwsVector]:
    """struct SwsVector *sws_allocVec(int length); // libswscale/swscale.h:628"""
def sws_getGaussianVec(variance: float, quality: float, /) -> Pointer[SwsVector]:
    """struct SwsVector *sws_getGaussianVec(double variance, double quality); // libswscale/swscale.h:634"""
def sws_scaleVec(a: reference[SwsVector], scalar: float, /) -> None:
    """void sws_scaleVec(struct SwsVector *a, double scalar); // libswscale/swscale.h:639"""
def sws_normalizeVec(a: reference[SwsVector], height: float, /) -> None:
    """void sws_normalizeVec(struct SwsVector *a, double height); // libswscale/swscale.h:644"""
def sws_freeVec(a: reference[SwsVector], /) -> None:
    """void sws_freeVec(struct SwsVector *a); // libswscale/swscale.h:646"""
def sws_getDefaultFilter(lumaGBlur: float, chromaGBlur: float, lumaSharpen: float, chromaSharpen: float, chromaHShift: float, chromaVShift: float, verbose: int, /) -> Pointer[SwsFilter]:
    """struct SwsFilter *sws_getDefaultFilter(float lumaGBlur, float chromaGBlur, float lumaSharpen, float chromaSharpen, float chromaHShift, float chromaVShift, int
        verbose); // libswscale/swscale.h:648"""
def sws_freeFilter(filter: reference[SwsFilter], /) -> None:
    """void sws_freeFilter(struct SwsFilter *filter); // libswscale/swscale.h:652"""
def sws_getCachedContext(context: reference[SwsContext], srcW: int, srcH: int, srcFormat: _libav62_avutil.AVPixelFormat | int, dstW: int, dstH: int, dstFormat: _libav62_avutil.AVPixelFormat | int,
    flags: int, srcFilter: reference[SwsFilter], dstFilter: reference[SwsFilter], param: items[c_double], /) -> Pointer[SwsContext]:
    """struct SwsContext *sws_getCachedContext(struct SwsContext *context, int srcW, int srcH, enum AVPixelFormat srcFormat, int dstW, int dstH, enum AVPixelFormat dstFormat, int flags, struct
        SwsFilter *srcFilter, struct SwsFilter *dstFilter, const double *param); // libswscale/swscale.h:666"""
def sws_convertPalette8ToPacked32(src: items[c_uint8], dst: items[c_uint8], num_pixels: int, palette: items[c_uint8], /) -> None:
    """void sws_convertPalette8ToPacked32(const uint8_t *src, uint8_t *dst, int num_pixels, const uint8_t *palette); // libswscale/swscale.h:682"""
def sws_convertPalette8ToPacked24(src: items[c_uint8], dst: items[c_uint8], num_pixels: int, palette: items[c_uint8], /) -> None:
    """void sws_convertPalette8ToPacked24(const uint8_t *src, uint8_t *dst, int num_pixels, const uint8_t *palette); // libswscale/swscale.h:694"""
(SWS_SRC_V_CHR_DROP_MASK, SWS_SRC_V_CHR_DROP_SHIFT, SWS_PARAM_DEFAULT, SWS_CS_ITU709, SWS_CS_FCC, SWS_CS_ITU601, SWS_CS_ITU624, SWS_CS_SMPTE170M, SWS_CS_SMPTE240M, SWS_CS_DEFAULT,
 SWS_CS_BT2020) = ints
SWS_MAX_REDUCE_CUTOFF: float
LIBSWSCALE_VERSION_MAJOR: int
LIBSWSCALE_VERSION_MINOR, LIBSWSCALE_VERSION_MICRO, LIBSWSCALE_VERSION_INT, LIBSWSCALE_BUILD = ints
LIBSWSCALE_IDENT: CString
