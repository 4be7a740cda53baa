"""Places and times of frames: each is found exactly, wherever one goes; those of edit lists are ffmpeg's."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import decode
from tests.decode import streams
from tests.decode.bitstream.test_edits import LISTS, with_edits

pytestmark = pytest.mark.usefixtures("library")


@pytest.mark.parametrize("name", ["opengop.hevc", "gop8.hevc", "closedgop.hevc", "fragmented.mp4"])
def test_every_frame_is_found_exactly(name: str) -> None:
    path = streams.sample(name).path
    truth = streams.md5s(path)
    with decode.open(path) as video:
        assert len(video) == len(truth)
        for index in [len(truth) - 1, *range(0, len(truth), 5), 1]:
            video.seek(index)
            frame = next(video)
            assert (frame.index, frame.md5()) == (index, truth[index])
        following = next(video)
        assert following.md5() == truth[2]


def without_leading(suffix: str) -> Path:
    """A stream that begins with a CRA picture, whose RASL pictures nobody can decode."""
    from decode.bitstream.pictures import pictures

    data = streams.encoded("repeat-headers=1:open-gop=1:keyint=8:bframes=3", frames=40).read_bytes()
    cra = [one for one in pictures(data) if one.kind == 21][1]
    path = streams.made("cra.hevc", data[cra.start - 4 :])
    return streams.packed(path, "cra.mp4") if suffix == "mp4" else path


@pytest.mark.parametrize("suffix", ["hevc", "mp4"])
def test_pictures_that_cannot_be_decoded_at_the_beginning_are_no_frames(suffix: str) -> None:
    path = without_leading(suffix)
    truth = streams.frame_md5s(path)
    assert len(truth) > 20
    with decode.open(path) as video:
        assert [frame.md5() for frame in video] == truth
        assert not video.problems.count, video.problems.first
        assert len(video) == len(truth)
        for index in range(len(truth)):
            video.seek(index)
            frame = next(video)
            assert (frame.index, frame.md5()) == (index, truth[index])


def test_key_frames_have_places_of_their_own() -> None:
    path = streams.encoded("open-gop=1:keyint=8:min-keyint=8:bframes=3", frames=40)
    with decode.open(path) as video:
        times = [frame.pts for frame in video if frame.key]
    with decode.open(path, keyframes=True) as video:
        frames = [(frame.index, frame.pts, frame.md5()) for frame in video]
        assert [one[1] for one in frames] == times
        assert [one[0] for one in frames] == list(range(len(video)))
        for one in frames:
            video.seek(one[0])
            frame = next(video)
            assert (frame.index, frame.pts, frame.md5()) == one
            video.seek_time(one[1] + 0.03)
            assert next(video).index == one[0]
        with pytest.raises(decode.DecodeError, match=f"no frame {len(times)}; there are {len(times)}"):
            video.seek(len(times))


@pytest.mark.parametrize("name", ["two parts", "begins later", "delayed"])
def test_edits_show_the_frames_and_times_of_ffmpeg(tmp_path: Path, name: str) -> None:
    plain = streams.packed(streams.encoded("keyint=10:bframes=3", frames=40), "whole.mp4")
    path = with_edits(plain, tmp_path / "edited.mp4", LISTS[name])
    truth, rows = streams.frame_md5s(path), streams.probed(path, "frames")
    with decode.open(path) as video:
        frames = [(frame.md5(), frame.pts) for frame in video]
        assert [one[0] for one in frames] == truth
        assert [one[1] for one in frames] == pytest.approx([float(one["pts_time"]) for one in rows], abs=1e-6)
        assert len(video) == len(truth)
        for index in range(0, len(truth), 3):
            video.seek(index)
            assert next(video).md5() == truth[index]


def test_a_time_is_found() -> None:
    path = streams.sample("fragmented.mp4").path
    with decode.open(path) as video:
        times = [frame.pts for frame in video]
    with decode.open(path) as video:
        video.seek_time(times[9] + 0.001)
        assert next(video).pts == times[9]


@pytest.mark.parametrize("suffix", ["hevc", "mp4"])
def test_a_time_is_the_same_place_in_each_container(suffix: str) -> None:
    path = streams.encoded("keyint=5:bframes=3", frames=20, suffix=suffix)
    with decode.open(path) as video:
        for seconds, index in ((0, 0), (0.01, 0), (0.04, 1), (0.379, 9), (0.38, 9), (0.7999, 19)):
            video.seek_time(seconds)
            assert next(video).index == index, seconds
        for seconds in (-0.01, float("nan"), float("inf")):
            with pytest.raises(decode.DecodeError, match="a time is a number of seconds from 0"):
                video.seek_time(seconds)
        for seconds in (0.8, 1e9):
            with pytest.raises(decode.DecodeError, match=r"the last one is shown until 0\.8 s"):
                video.seek_time(seconds)


def test_a_place_that_there_is_not() -> None:
    path = streams.sample("bear.h265").path
    with decode.open(path) as video, pytest.raises(decode.DecodeError, match="no frame 30; there are 30"):
        video.seek(30)
    with (
        decode.open(io.BytesIO(path.read_bytes())) as pipe,
        pytest.raises(decode.DecodeError, match="give a file"),
    ):
        pipe.seek(0)


def test_key_frames_only() -> None:
    path = streams.sample("closedgop.hevc").path
    truth = [i for i, one in enumerate(streams.probed(path, "frames")) if one["key_frame"]]
    whole = streams.md5s(path)
    assert len(truth) == 4
    assert streams.md5s(path, keyframes=True) == [whole[i] for i in truth]
