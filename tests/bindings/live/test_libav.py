"""FFmpeg's libraries as Debian 12 has them (libavcodec 59), and libde265: versions, names, a frame with a picture."""

from __future__ import annotations

from ctypes import byref, pointer

import pytest

from bindings import de265
from bindings.libav59 import avcodec, avformat, avutil, swscale

libav = pytest.mark.needs("ffmpeg", "libavformat.so.59")


@libav
def test_the_libraries_have_the_versions_of_the_headers() -> None:
    assert avutil.avutil_version() >> 16 == avutil.LIBAVUTIL_VERSION_MAJOR
    assert avcodec.avcodec_version() >> 16 == avcodec.LIBAVCODEC_VERSION_MAJOR == 59
    assert avformat.avformat_version() >> 16 == avformat.LIBAVFORMAT_VERSION_MAJOR
    assert swscale.swscale_version() >> 16 == swscale.LIBSWSCALE_VERSION_MAJOR


@libav
def test_there_is_a_decoder_of_hevc() -> None:
    found = avcodec.avcodec_find_decoder(avcodec.AV_CODEC_ID_HEVC)
    assert found.contents.name == b"hevc"
    assert found.contents.id == avcodec.AV_CODEC_ID_HEVC


@libav
def test_a_frame_gets_a_picture_whose_lines_are_aligned() -> None:
    frame = avutil.av_frame_alloc()
    frame.contents.width, frame.contents.height, frame.contents.format = 1928, 1208, avutil.AV_PIX_FMT_YUV420P
    assert avutil.av_frame_get_buffer(frame, 64) == 0
    assert list(frame.contents.linesize)[:4] == [1984, 1024, 1024, 0]
    assert frame.contents.buf[0].contents.size >= 1984 * 1208
    avutil.av_frame_free(byref(frame))
    assert not frame


@libav
def test_a_format_of_pixels_is_described() -> None:
    described = avutil.av_pix_fmt_desc_get(avutil.AV_PIX_FMT_YUV422P10LE).contents
    assert (described.name, described.log2_chroma_w, described.log2_chroma_h) == (b"yuv422p10le", 1, 0)
    assert described.comp[0].depth == 10


@pytest.mark.needs("libde265-0", "libde265.so.0")
def test_libde265_says_what_is_wrong() -> None:
    assert de265.de265_get_version_number() >= 0x01000000
    decoder = de265.de265_new_decoder()
    assert de265.de265_get_number_of_NAL_units_pending(decoder) == 0
    assert de265.de265_get_error_text(de265.DE265_ERROR_OUT_OF_MEMORY) == b"out of memory"
    assert de265.de265_free_decoder(decoder) == de265.DE265_OK
    assert pointer(de265.de265_image_spec())[0].width == 0
