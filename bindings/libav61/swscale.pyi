"""FFmpeg 7.1: scaling and conversion of pictures: libswscale/swscale.h, libswscale/version.h.

Types for editors and type checkers. Made by `autogen regen libav61.swscale` from headers/libav61/swscale.toml; do not edit.
"""

from ctypes import c_double, c_int, c_uint8

from .._support.stubs import BareStructure, CString, Int, Pointer, PointerTo, Structure, ints, items, reference
from ..libav61 import avutil as _libav61_avutil

__source__: dict[str, str]
__skipped__: dict[str, str]

class SwsVector(Structure):
    coeff: PointerTo[c_double] = ...
    length: Int = ...

class SwsFilter(Structure):
    lumH: PointerTo[SwsVector] = ...
    lumV: PointerTo[SwsVector] = ...
    chrH: PointerTo[SwsVector] = ...
    chrV: PointerTo[SwsVector] = ...

class SwsContext(BareStructure): ...

AVClass = _libav61_avutil.AVClass
AVPixelFormat = _libav61_avutil.AVPixelFormat
AVFrame = _libav61_avutil.AVFrame
def swscale_version() -> int:
    """unsigned int swscale_version(void); // libswscale/swscale.h:52"""
def swscale_configuration() -> bytes | None:
    """const char *swscale_configuration(void); // libswscale/swscale.h:57"""
def swscale_license() -> bytes | None:
    """const char *swscale_license(void); // libswscale/swscale.h:62"""
def sws_getCoefficients(colorspace: int, /) -> Pointer[c_int]:
    """const int *sws_getCoefficients(int colorspace); // libswscale/swscale.h:136"""
def sws_isSupportedInput(pix_fmt: _libav61_avutil.AVPixelFormat | int, /) -> int:
    """int sws_isSupportedInput(enum AVPixelFormat pix_fmt); // libswscale/swscale.h:159"""
def sws_isSupportedOutput(pix_fmt: _libav61_avutil.AVPixelFormat | int, /) -> int:
    """int sws_isSupportedOutput(enum AVPixelFormat pix_fmt); // libswscale/swscale.h:165"""
def sws_isSupportedEndiannessConversion(pix_fmt: _libav61_avutil.AVPixelFormat | int, /) -> int:
    """int sws_isSupportedEndiannessConversion(enum AVPixelFormat pix_fmt); // libswscale/swscale.h:172"""
def sws_alloc_context() -> Pointer[SwsContext]:
    """struct SwsContext *sws_alloc_context(void); // libswscale/swscale.h:179"""
def sws_init_context(sws_context: reference[SwsContext], srcFilter: reference[SwsFilter], dstFilter: reference[SwsFilter], /) -> int:
    """int sws_init_context(struct SwsContext *sws_context, struct SwsFilter *srcFilter, struct SwsFilter *dstFilter); // libswscale/swscale.h:188"""
def sws_freeContext(swsContext: reference[SwsContext], /) -> None:
    """void sws_freeContext(struct SwsContext *swsContext); // libswscale/swscale.h:194"""
def sws_getContext(srcW: int, srcH: int, srcFormat: _libav61_avutil.AVPixelFormat | int, dstW: int, dstH: int, dstFormat: _libav61_avutil.AVPixelFormat | int, flags: int, srcFilter:
    reference[SwsFilter], dstFilter: reference[SwsFilter], param: items[c_double], /) -> Pointer[SwsContext]:
    """struct SwsContext *sws_getContext(int srcW, int srcH, enum AVPixelFormat srcFormat, int dstW, int dstH, enum AVPixelFormat dstFormat, int flags, struct SwsFilter *srcFilter, struct SwsFilter
        *dstFilter, const double *param); // libswscale/swscale.h:217"""
def sws_scale(c: reference[SwsContext], srcSlice: reference[Pointer[c_uint8]], srcStride: items[c_int], srcSliceY: int, srcSliceH: int, dst: reference[Pointer[c_uint8]], dstStride: items[c_int],
    /) -> int:
    """int sws_scale(struct SwsContext *c, const uint8_t * const *srcSlice, const int *srcStride, int srcSliceY, int srcSliceH, uint8_t * const *dst, const int
        *dstStride); // libswscale/swscale.h:248"""
def sws_scale_frame(c: reference[SwsContext], dst: reference[_libav61_avutil.AVFrame], src: reference[_libav61_avutil.AVFrame], /) -> int:
    """int sws_scale_frame(struct SwsContext *c, AVFrame *dst, const AVFrame *src); // libswscale/swscale.h:268"""
def sws_frame_start(c: reference[SwsContext], dst: reference[_libav61_avutil.AVFrame], src: reference[_libav61_avutil.AVFrame], /) -> int:
    """int sws_frame_start(struct SwsContext *c, AVFrame *dst, const AVFrame *src); // libswscale/swscale.h:295"""
def sws_frame_end(c: reference[SwsContext], /) -> None:
    """void sws_frame_end(struct SwsContext *c); // libswscale/swscale.h:305"""
def sws_send_slice(c: reference[SwsContext], slice_start: int, slice_height: int, /) -> int:
    """int sws_send_slice(struct SwsContext *c, unsigned int slice_start, unsigned int slice_height); // libswscale/swscale.h:319"""
def sws_receive_slice(c: reference[SwsContext], slice_start: int, slice_height: int, /) -> int:
    """int sws_receive_slice(struct SwsContext *c, unsigned int slice_start, unsigned int slice_height); // libswscale/swscale.h:339"""
def sws_receive_slice_alignment(c: reference[SwsContext], /) -> int:
    """unsigned int sws_receive_slice_alignment(const struct SwsContext *c); // libswscale/swscale.h:350"""
def sws_setColorspaceDetails(c: reference[SwsContext], inv_table: items[c_int], srcRange: int, table: items[c_int], dstRange: int, brightness: int, contrast: int, saturation: int, /) -> int:
    """int sws_setColorspaceDetails(struct SwsContext *c, const int *inv_table, int srcRange, const int *table, int dstRange, int brightness, int contrast, int
        saturation); // libswscale/swscale.h:365"""
def sws_getColorspaceDetails(c: reference[SwsContext], inv_table: reference[Pointer[c_int]], srcRange: items[c_int], table: reference[Pointer[c_int]], dstRange: items[c_int], brightness: items[c_int],
    contrast: items[c_int], saturation: items[c_int], /) -> int:
    """int sws_getColorspaceDetails(struct SwsContext *c, int **inv_table, int *srcRange, int **table, int *dstRange, int *brightness, int *contrast, int *saturation); // libswscale/swscale.h:373"""
def sws_allocVec(length: int, /) -> Pointer[SwsVector]:
    """struct SwsVector *sws_allocVec(int length); // libswscale/swscale.h:380"""
def sws_getGaussianVec(variance: float, quality: float, /) -> Pointer[SwsVector]:
    """struct SwsVector *sws_getGaussianVec(double variance, double quality); // libswscale/swscale.h:386"""
def sws_scaleVec(a: reference[SwsVector], scalar: float, /) -> None:
    """void sws_scaleVec(struct SwsVector *a, double scalar); // libswscale/swscale.h:391"""
def sws_normalizeVec(a: reference[SwsVector], height: float, /) -> None:
    """void sws_normalizeVec(struct SwsVector *a, double height); // libswscale/swscale.h:396"""
def sws_freeVec(a: reference[SwsVector], /) -> None:
    """void sws_freeVec(struct SwsVector *a); // libswscale/swscale.h:398"""
def sws_getDefaultFilter(lumaGBlur: float, chromaGBlur: float, lumaSharpen: float, chromaSharpen: float, chromaHShift: float, chromaVShift: float, verbose: int, /) -> Pointer[SwsFilter]:
    """struct SwsFilter *sws_getDefaultFilter(float lumaGBlur, float chromaGBlur, float lumaSharpen, float chromaSharpen, float chromaHShift, float chromaVShift, int
        verbose); // libswscale/swscale.h:400"""
def sws_freeFilter(filter: reference[SwsFilter], /) -> None:
    """void sws_freeFilter(struct SwsFilter *filter); // libswscale/swscale.h:404"""
def sws_getCachedContext(context: reference[SwsContext], srcW: int, srcH: int, srcFormat: _libav61_avutil.AVPixelFormat | int, dstW: int, dstH: int, dstFormat: _libav61_avutil.AVPixelFormat | int,
    flags: int, srcFilter: reference[SwsFilter], dstFilter: reference[SwsFilter], param: items[c_double], /) -> Pointer[SwsContext]:
    """struct SwsContext *sws_getCachedContext(struct SwsContext *context, int srcW, int srcH, enum AVPixelFormat srcFormat, int dstW, int dstH, enum AVPixelFormat dstFormat, int flags, struct
        SwsFilter *srcFilter, struct SwsFilter *dstFilter, const double *param); // libswscale/swscale.h:418"""
def sws_convertPalette8ToPacked32(src: items[c_uint8], dst: items[c_uint8], num_pixels: int, palette: items[c_uint8], /) -> None:
    """void sws_convertPalette8ToPacked32(const uint8_t *src, uint8_t *dst, int num_pixels, const uint8_t *palette); // libswscale/swscale.h:434"""
def sws_convertPalette8ToPacked24(src: items[c_uint8], dst: items[c_uint8], num_pixels: int, palette: items[c_uint8], /) -> None:
    """void sws_convertPalette8ToPacked24(const uint8_t *src, uint8_t *dst, int num_pixels, const uint8_t *palette); // libswscale/swscale.h:446"""
def sws_get_class() -> Pointer[_libav61_avutil.AVClass]:
    """const AVClass *sws_get_class(void); // libswscale/swscale.h:454"""
(SWS_FAST_BILINEAR, SWS_BILINEAR, SWS_BICUBIC, SWS_X, SWS_POINT, SWS_AREA, SWS_BICUBLIN, SWS_GAUSS, SWS_SINC, SWS_LANCZOS, SWS_SPLINE, SWS_SRC_V_CHR_DROP_MASK, SWS_SRC_V_CHR_DROP_SHIFT,
 SWS_PARAM_DEFAULT, SWS_PRINT_INFO, SWS_FULL_CHR_H_INT, SWS_FULL_CHR_H_INP, SWS_DIRECT_BGR, SWS_ACCURATE_RND, SWS_BITEXACT, SWS_ERROR_DIFFUSION, SWS_CS_ITU709, SWS_CS_FCC, SWS_CS_ITU601,
 SWS_CS_ITU624, SWS_CS_SMPTE170M, SWS_CS_SMPTE240M, SWS_CS_DEFAULT, SWS_CS_BT2020) = ints
SWS_MAX_REDUCE_CUTOFF: float
LIBSWSCALE_VERSION_MAJOR: int
LIBSWSCALE_VERSION_MINOR, LIBSWSCALE_VERSION_MICRO, LIBSWSCALE_VERSION_INT, LIBSWSCALE_BUILD = ints
LIBSWSCALE_IDENT: CString
