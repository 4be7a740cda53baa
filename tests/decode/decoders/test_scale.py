"""Other formats and sizes against ffmpeg's own scaler."""

from __future__ import annotations

import pytest

import decode
from decode.decoders.libraries import libraries
from tests.decode import streams


@pytest.fixture(autouse=True)
def _library() -> None:
    try:
        if libraries().major != 59:
            pytest.skip("ffmpeg here is of another version than the library: their pixels may differ")
    except decode.LibraryMissing as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize("name", ["opengop.hevc", "main10.hevc"])
@pytest.mark.parametrize("out", ["rgb", "gray"])
def test_formats_are_ffmpegs(name: str, out: str) -> None:
    path = streams.sample(name).path
    with decode.open(path, out=out) as video:
        frames = [frame.md5() for frame in video]
    assert frames == streams.frame_md5s(path, "-pix_fmt", {"rgb": "rgb24"}.get(out, out))


def test_smaller_pictures_are_ffmpegs() -> None:
    path = streams.sample("opengop.hevc").path
    with decode.open(path, size=(200, 120), out="rgb") as video:
        frames = [frame.md5() for frame in video]
    assert frames == streams.frame_md5s(path, "-vf", "scale=200:120:flags=area", "-pix_fmt", "rgb24")


def test_a_converted_frame_is_described() -> None:
    with decode.open(streams.sample("bear.h265").path, out="rgb", size=(64, 36)) as video:
        frame = next(video)
        assert (frame.width, frame.height, frame.format.name, frame.poc, frame.key) == (
            64,
            36,
            "rgb24",
            0,
            True,
        )
        assert (frame.planes[0].samples, frame.planes[0].row_bytes) == (3, 192)


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(decode.DecodeError, match="no pixel format is called 'rgb42'"):
        decode.open(b"", out="rgb42")
