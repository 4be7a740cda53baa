"""libde265 behind the same interface; where it is known to be right, its frames are libavcodec's."""

from __future__ import annotations

import hashlib

import pytest

import decode
from tests.decode import streams

pytestmark = pytest.mark.needs("libde265-0", "libde265.so.0")


@pytest.mark.parametrize(
    "name",
    ["bear.h265", "closedgop.hevc", "mono_176x144.h265", "yuv444_176x144.h265", "full_qcif_10f_10bit.265"],
)
def test_frames_have_the_md5_of_the_publisher(name: str) -> None:
    sample = streams.sample(name)
    with decode.open(sample.path, backend="de265") as video:
        frames = list(video)
        assert video.decoder.startswith("libde265 1.")
    assert [frame.index for frame in frames] == list(range(sample.frames))
    assert [frame.poc for frame in frames] == sorted(
        frame.poc for frame in frames
    ) or name == "closedgop.hevc"
    joined = "".join(frame.md5() for frame in frames)
    assert hashlib.md5(joined.encode()).hexdigest() == sample.md5


def test_its_version_is_what_it_says() -> None:
    from bindings import de265

    with decode.open(streams.encoded("main"), backend="de265") as video:
        next(video)
        assert video.decoder == f"libde265 {(de265.de265_get_version() or b'').decode()}"


@pytest.mark.parametrize("name", ["main", "ten", "half", "gray"])
def test_pictures_as_they_are_coded(name: str) -> None:
    """x265 makes 216 x 128 of 210 x 122."""
    path = streams.encoded(name)
    with (
        decode.open(path, backend="de265", cropped=False) as video,
        decode.open(path, cropped=False) as truth,
    ):
        for one, other in zip(video, truth, strict=True):
            assert (one.width, one.height, one.crop) == (216, 128, other.crop)
            assert one.md5() == other.md5()


def test_a_place_is_found() -> None:
    path = streams.sample("closedgop.hevc").path
    with decode.open(path, backend="de265") as video:
        whole = [frame.md5() for frame in video]
    with decode.open(path, backend="de265") as video:
        video.seek(19)
        assert next(video).md5() == whole[19]
