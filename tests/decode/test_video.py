"""Frames of videos: their MD5s are ffmpeg's; memory, what is damaged."""

from __future__ import annotations

import copy
import gc
import hashlib
import io
import pickle
import random
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import decode
from decode.bitstream.pictures import pictures
from decode.hashing import wrong_planes
from decode.memory import resident
from tests.decode import streams

pytestmark = pytest.mark.usefixtures("library")


def same(sample: streams.Sample) -> None:
    found = streams.md5s(sample.path)
    assert len(found) == sample.frames
    assert hashlib.md5("".join(found).encode()).hexdigest() == sample.md5


@pytest.mark.parametrize(
    "name", ["bear.h265", "opengop.hevc", "mono_176x144.h265", "main422_10.hevc", "fragmented.mp4"]
)
def test_a_samples_frames_have_the_md5_of_its_publisher(name: str) -> None:
    same(streams.sample(name))


@pytest.mark.long
@pytest.mark.parametrize("sample", streams.ALL, ids=lambda one: one.path.name)
def test_all_samples_frames_have_the_md5_of_their_publishers(sample: streams.Sample) -> None:
    same(sample)


@pytest.mark.long
@pytest.mark.parametrize("name", streams.MADE)
def test_streams_of_x265_have_ffmpegs_md5s(name: str) -> None:
    path = streams.encoded(name)
    assert streams.md5s(path) == streams.frame_md5s(path)
    assert streams.md5s(path, threads=4) == streams.frame_md5s(path)


# Frames ---------------------------------------------------------------------------------------------------


def test_frames_say_what_they_are() -> None:
    with decode.open(streams.sample("opengop.hevc").path) as video:
        facts = video.facts()
        frames = [(one.index, one.pts, one.poc, one.key, one.width, one.height) for one in video]
    assert (facts.width, facts.height, facts.coded_width, facts.coded_height) == (418, 242, 424, 248)
    assert (facts.chroma, facts.depth, facts.rate) == ("4:2:0", 8, 25.0)
    assert [one[0] for one in frames] == list(range(26))
    assert [one[1] for one in frames] == [i / 25 for i in range(26)]
    pocs = [one[2] for one in frames]
    assert pocs == sorted(pocs)
    assert [i for i, one in enumerate(frames) if one[3]] == [
        i
        for i, one in enumerate(streams.probed(streams.sample("opengop.hevc").path, "frames"))
        if one["key_frame"]
    ]
    assert frames[0][4:] == (418, 242)


def test_times_of_an_mp4_are_its_own() -> None:
    path = streams.sample("fragmented.mp4").path
    with decode.open(path) as video:
        times = [frame.pts for frame in video]
    truth = [float(one["pts_time"]) for one in streams.probed(path, "frames")]
    assert times == pytest.approx(truth, abs=1e-6)


def test_a_plane_keeps_its_frame_alive() -> None:
    with decode.open(streams.sample("bear.h265").path) as video:
        frame = next(video)
        plane, expected = frame.planes[0], frame.md5()
        view = plane.data
        copied = frame.keep()
        del frame
        for _ in video:
            pass
        gc.collect()
    digest = hashlib.md5(b"".join(view[plane.stride * i :][: plane.row_bytes] for i in range(plane.height)))
    assert digest.hexdigest() == hashlib.md5(copied.planes[0].data).hexdigest()
    assert copied.md5() == expected
    assert [(one.width, one.height) for one in copied.planes] == [(320, 180), (160, 90), (160, 90)]


def test_numpy_sees_the_same_memory() -> None:
    numpy = pytest.importorskip("numpy")
    with decode.open(streams.sample("main10.hevc").path) as video:
        frame = next(video)
        luma, cb, _ = frame.numpy()
        assert (luma.shape, luma.dtype, cb.shape) == ((242, 418), numpy.uint16, (121, 209))
        assert luma.ctypes.data == frame.planes[0].address
        assert bytes(luma[5]) == bytes(frame.planes[0].row(5))
        assert numpy.from_dlpack(frame.planes[0]).ctypes.data == frame.planes[0].address
        assert luma.tobytes() + cb.tobytes() == bytes(frame.packed())[: luma.nbytes + cb.nbytes]


def test_a_closed_frame_says_so() -> None:
    with decode.open(streams.sample("bear.h265").path) as video:
        frame = next(video)
    frame.close()
    with pytest.raises(decode.Closed, match=r"keep\(\) it before"):
        frame.md5()
    with pytest.raises(decode.Closed, match="the video is closed"):
        next(video)


def test_a_closed_video_says_so_whatever_it_is_asked() -> None:
    video = decode.open(streams.sample("bear.h265").path)
    assert next(video).index == 0
    video.close()
    video.close()
    calls: list[Callable[[], object]] = [
        lambda: next(video),
        lambda: len(video),
        lambda: list(video),
        lambda: video.seek(0),
        lambda: video.seek_time(0.0),
        lambda: video.seek_key(0.0),
        video.__enter__,
    ]
    for one in calls:
        with pytest.raises(decode.Closed, match=r"^the video is closed; open it again$"):
            one()


@pytest.mark.parametrize("time", [float("nan"), float("inf"), -float("inf"), "1.0", None])
def test_what_is_no_time_is_refused(time: Any) -> None:
    with decode.open(streams.sample("bear.h265").path) as video:
        for one in (video.seek_time, video.seek_key):
            with pytest.raises(
                decode.DecodeError, match=f"a time is a number of seconds from 0, not {time!r}"
            ):
                one(time)
        with pytest.raises(decode.DecodeError, match=r"a frame's place is a whole number from 0, not 1\.5"):
            video.seek(1.5)  # type: ignore[arg-type]


def test_a_closed_frame_has_no_arrays() -> None:
    with decode.open(streams.sample("bear.h265").path) as video:
        frame = next(video)
    frame.close()
    for one in (frame.numpy, frame.packed, frame.keep):
        with pytest.raises(decode.Closed):
            one()


def test_a_list_of_what_comes_through_a_pipe() -> None:
    """`list` asks for a length, which a pipe has not; that is no reason to fail."""
    data = streams.sample("bear.h265").path.read_bytes()
    with decode.open(io.BytesIO(data)) as video:
        with pytest.raises(decode.DecodeError, match="how many frames come through a pipe is not known"):
            len(video)
        assert len(list(video)) == 30


def test_threads_may_share_a_video() -> None:
    path = streams.sample("opengop.hevc").path
    truth, found = streams.md5s(path), list[tuple[int, str]]()

    def some(video: decode.Video) -> None:
        for frame in video:
            found.append((frame.index, frame.md5()))

    with decode.open(path) as video, ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(some, video) for _ in range(4)]:
            done.result()
    assert sorted(found) == list(enumerate(truth))


def test_a_video_that_nobody_has_any_more_is_freed() -> None:
    """Also one that was left half-way, and not closed."""

    def left() -> None:
        next(decode.open(streams.sample("bear.h265").path, out="rgb", threads=2))

    def grown(times: int) -> int:
        before = resident()
        for _ in range(times):
            left()
            gc.collect()
        return resident() - before

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # of the file, as of all that are not closed
        grown(3)
        assert grown(30) < 10 << 20


@pytest.mark.parametrize("threads", [1, 3])
def test_a_fork_reads_on_by_itself_or_says_why_it_cannot(threads: int) -> None:
    """The place in the file is each one's own; threads stay in the process that began them."""
    path = streams.sample("bear.h265").path
    code = """
import decode, os, sys
video = decode.open(sys.argv[1], threads=int(sys.argv[2]))
next(video)
if not os.fork():
    try:
        print("child", sum(1 for _ in video), flush=True)
    except decode.DecodeError as error:
        print(error, flush=True)
    video.close()
    os._exit(0)
os.wait()
print("parent", sum(1 for _ in video), video.problems.count)
"""
    command = [sys.executable, "-W", "ignore", "-c", code, str(path), str(threads)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    child, parent = done.stdout.splitlines()
    message = "the threads that decode are in the process that opened the video; open it again here"
    assert child == ("child 29" if threads == 1 else message)
    assert parent == "parent 29 0", done.stderr


def test_a_kept_frame_is_all_that_the_frame_was() -> None:
    with decode.open(streams.sample("opengop.hevc").path, cropped=False) as video:
        frame = next(video)
        copied = frame.keep()
    assert copied.hashes is not None and copied.crop == (0, 0, 6, 6)
    assert wrong_planes(copied) == []
    names = ("index", "pts", "poc", "key", "number", "damaged", "colours", "crop", "hashes", "format", "md5")
    for name in names:
        one, other = getattr(frame, name), getattr(copied, name)
        assert (one() == other()) if callable(one) else (one == other), name


@pytest.mark.parametrize("out", [None, "rgb"])
def test_a_frame_that_is_pickled_or_copied_is_one_of_its_own(out: str | None) -> None:
    """An address that went elsewhere would be read there."""
    with decode.open(streams.sample("opengop.hevc").path, out=out) as video:
        frame = next(video)
        for other in (pickle.loads(pickle.dumps(frame)), copy.copy(frame), copy.deepcopy(frame)):
            assert (other.md5(), other.poc, other.format) == (frame.md5(), frame.poc, frame.format)
            assert {one.address for one in other.planes}.isdisjoint(one.address for one in frame.planes)
        for one in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="a plane is memory of its frame"):
                one(frame.planes[0])


def test_a_converted_frame_has_no_hash_of_what_it_was() -> None:
    with decode.open(streams.sample("opengop.hevc").path, cropped=False, out="gray16le") as video:
        frame = next(video)
    assert (frame.hashes, frame.crop) == (None, (0, 0, 6, 6))
    with decode.open(streams.sample("opengop.hevc").path, cropped=False, size=(64, 36)) as video:
        frame = next(video)
    assert (frame.hashes, frame.crop) == (None, (0, 0, 0, 0))


def test_pictures_as_they_are_coded() -> None:
    path = streams.sample("opengop.hevc").path
    with decode.open(path, cropped=False) as video:
        frame = next(video)
    assert (frame.width, frame.height, frame.crop) == (424, 248, (0, 0, 6, 6))


# Memory ---------------------------------------------------------------------------------------------------


def test_threads_are_as_many_as_memory_allows() -> None:
    path = streams.sample("1080p.h265").path
    most = resident() + (400 << 20)  # the process of other tests may be large
    with decode.open(path, max_memory=most, threads=8) as video:
        next(video)
        assert video.plan is not None and 1 < video.plan.threads <= 8
        assert video.plan.expected <= most
    wanted = r"takes about \d+ MB with one thread, \d+ of which the process has already; max_memory is 30 MB"
    with decode.open(path, max_memory="30MB") as video, pytest.raises(decode.TooLarge, match=wanted):
        next(video)


def test_a_process_that_is_too_large_decodes_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    with decode.open(streams.sample("bear.h265").path, max_memory="4GB") as video:
        assert next(video).index == 0
        monkeypatch.setattr("decode.memory.resident", lambda: 5 << 30)
        with pytest.raises(
            decode.TooLarge, match="the process has 5120 MB of memory, and max_memory is 4096 MB"
        ):
            next(video)
        monkeypatch.undo()
        assert next(video).index == 1


def test_pictures_that_become_larger_are_planned_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("decode.memory.resident", lambda: 100 << 20)  # other tests' is none of ours
    data = streams.sample("bear.h265").path.read_bytes() + streams.encoded("main", "1280x720", 3).read_bytes()
    with decode.open(data, max_memory="4GB", threads=1) as video:
        plans = [video.plan for _ in video]
    small, large = plans[0], plans[-1]
    assert small is not None and large is not None and large.expected > small.expected + (5 << 20)
    with (
        decode.open(data, max_memory=small.expected + (3 << 20), threads=1) as video,
        pytest.raises(decode.TooLarge, match="decoding pictures of 1350 kB takes about"),
    ):
        for _ in video:
            pass


def test_large_pictures_are_refused() -> None:
    with (
        decode.open(streams.sample("bear.h265").path, max_pixels=10000) as video,
        pytest.raises(decode.TooLarge, match="pictures of 320 x 184: 58880 pixels, and max_pixels is 10000"),
    ):
        next(video)


# Damage ---------------------------------------------------------------------------------------------------


@pytest.fixture
def damaged() -> Iterator[bytes]:
    data, chance = bytearray(streams.sample("opengop.hevc").path.read_bytes()), random.Random(1)
    for at in range(9000, len(data), 1500):
        data[at : at + 40] = bytes(chance.randrange(1, 256) for _ in range(40))
    yield bytes(data)


def test_damage_is_counted_with_its_place(damaged: bytes) -> None:
    with decode.open(damaged) as video:
        found = sum(1 for _ in video)
    assert 10 < found <= 26
    assert any("is outside the valid range" in str(one) for one in video.problems.first)
    assert all(0 <= (one.position or 0) < len(damaged) for one in video.problems.first)


@pytest.mark.parametrize("suffix", ["hevc", "mp4"])
def test_every_problem_has_its_place(suffix: str) -> None:
    """Also where a slice can be read by nobody, so that no picture is known."""
    raw = streams.encoded("open").read_bytes()
    data = bytearray(raw if suffix == "hevc" else streams.encoded("open", suffix=suffix).read_bytes())
    for one in list(pictures(raw))[3::4]:
        start = one.slices[0].start
        at = data.index(raw[start : start + 24])
        data[at + 2] ^= 0x7F  # another PPS, and another type
    with decode.open(bytes(data)) as video:
        for _ in video:
            pass
        assert video.problems.count
        assert all(0 <= (one.position or -1) <= len(data) for one in video.problems.first), (
            video.problems.first
        )


@pytest.mark.parametrize("seed", range(4))
def test_frames_of_damaged_streams_are_where_seek_finds_them(seed: int) -> None:
    """What is lost leaves a gap, and is a problem."""
    chance = random.Random(seed)
    data = bytearray(streams.encoded("open-gop=1:keyint=8:bframes=3", frames=30).read_bytes())
    for _ in range(3):
        at = chance.randrange(3000, len(data) - 3000)
        del data[at : at + chance.randrange(10, 3000)]
    with decode.open(bytes(data)) as video:
        places = [(frame.index, frame.pts) for frame in video]
        lost = len(video) - len(places)
        assert video.problems.count >= lost >= 0
        assert sum("did not come out" in str(one) for one in video.problems.first) == lost
        for index, pts in places[::3]:
            video.seek(index)
            frame = next(video)
            assert (frame.index, frame.pts) == (index, pts)


def test_what_is_cut_off_gives_what_there_is() -> None:
    data = streams.sample("opengop.hevc").path.read_bytes()
    with decode.open(data[: len(data) // 2]) as video:
        assert 8 < sum(1 for _ in video) < 20
    mp4 = streams.packed(streams.encoded("open"), "front.mp4", "-movflags", "faststart").read_bytes()
    with decode.open(mp4[: len(mp4) * 2 // 3]) as video:
        assert 0 < sum(1 for _ in video) < 14
    assert "is cut off" in str(video.problems.first)


def test_missing_references_are_problems(tmp_path: Path) -> None:
    from decode.bitstream.pictures import pictures

    data = streams.sample("bear.h265").path.read_bytes()
    found = list(pictures(data))
    victim = found[1]
    start, end = victim.slices[0].start, victim.slices[-1].end
    with decode.open(data[: start - 3] + data[end:]) as video:
        assert sum(1 for _ in video) == 29
    assert any("refers to missing ones" in str(one) for one in video.problems.first)
