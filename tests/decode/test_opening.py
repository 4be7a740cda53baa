"""What videos come from: files, bytes, descriptors and pipes give the same; what is none of these says why."""

from __future__ import annotations

import io
import os
import random
import threading
from pathlib import Path
from typing import Any

import pytest

import decode
from tests.decode import streams

pytestmark = pytest.mark.usefixtures("library")


def test_bytes_descriptors_files_and_pipes_give_the_same() -> None:
    path = streams.sample("bear.h265").path
    truth, data = streams.md5s(path), path.read_bytes()
    assert streams.md5s(data) == truth
    assert streams.md5s(io.BytesIO(data)) == truth
    with path.open("rb") as file:
        assert streams.md5s(file.fileno()) == truth
    reading, writing = os.pipe()

    def fill() -> None:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(data)

    thread = threading.Thread(target=fill)
    thread.start()
    assert streams.md5s(reading) == truth
    thread.join()
    os.close(reading)
    mp4 = streams.sample("h265_video.mp4").path
    assert streams.md5s(mp4.read_bytes()) == streams.md5s(mp4)


def test_an_mp4_through_a_pipe_is_refused() -> None:
    data = streams.sample("h265_video.mp4").path.read_bytes()
    with pytest.raises(decode.ContainerError, match="give a file instead"):
        decode.open(io.BytesIO(data))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "it is empty"),
        (
            b"\0" * 1000 + b"\0\0\1\x40\1no video",
            r"no HEVC picture in it: 1 problems, the first at byte 1003: ",
        ),
        (b"\0\0\1\xe0no video", "no HEVC picture in it: no unit of it is HEVC"),
        (random.Random(4).randbytes(200_000), "no start code"),
    ],
)
def test_what_is_no_video_says_why(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(decode.ContainerError, match=message):
        streams.md5s(data)
    (tmp_path / "file").write_bytes(data)
    for where in (tmp_path / "file", io.BytesIO(data)):
        with pytest.raises(
            decode.ContainerError, match=message.replace("no start code", "no unit of it is HEVC")
        ):
            streams.md5s(where)
    if data:
        with decode.open(tmp_path / "file") as video, pytest.raises(decode.ContainerError):
            video.facts()


def test_a_path_as_bytes_is_told_to_be_none() -> None:
    path = streams.encoded("main")
    with pytest.raises(
        decode.ContainerError, match=r"bytes are the stream itself.* a path is a str or a Path"
    ):
        decode.open(str(path).encode())
    assert streams.md5s(path.read_bytes()) == streams.md5s(path)


def test_the_place_of_a_descriptor_stays_where_it_is() -> None:
    path = streams.sample("bear.h265").path
    with path.open("rb") as file:
        file.seek(1000)
        with decode.open(file.fileno()) as video, decode.open(file.fileno()) as other:
            found = [(one.md5(), two.md5()) for one, two in zip(video, other, strict=True)]
            assert len(video) == len(found) == 30
        assert file.tell() == 1000
    assert all(one == two for one, two in found)


@pytest.mark.parametrize(("name", "times"), [("opengop.hevc", 5), ("fragmented.mp4", 1)])
def test_a_file_that_is_cut_off_meanwhile_gives_what_there_is(tmp_path: Path, name: str, times: int) -> None:
    """A map of it would end the process."""
    data = streams.sample(name).path.read_bytes() * times
    path = tmp_path / name
    path.write_bytes(data)
    with decode.open(path) as video:
        assert next(video).index == 0
        os.truncate(path, 4096)
        assert len(video) <= 26
        assert sum(1 for _ in video) < 100 and video.problems.count


def test_a_stream_that_grows_is_read_to_its_end(tmp_path: Path) -> None:
    data = streams.sample("bear.h265").path.read_bytes()
    path = tmp_path / "file"
    path.write_bytes(data[: len(data) // 2])
    with decode.open(path) as video, path.open("ab") as file:
        assert next(video).index == 0
        file.write(data[len(data) // 2 :])
        file.flush()
        assert sum(1 for _ in video) == 29
        assert len(video) == 30 and not video.problems.count


def test_facts_of_a_pipe_take_nothing_from_it() -> None:
    path = streams.sample("bear.h265").path
    with decode.open(io.BytesIO(path.read_bytes())) as video:
        assert video.facts().width == 320
        assert video.fit(160) == (160, 90)
        frames = [(frame.index, frame.width) for frame in video]
        with pytest.raises(decode.DecodeError, match="say it before the first"):
            video.fit(80)
    assert frames == [(index, 160) for index in range(30)]


class _Reads:
    """A stream that gives the same again and again."""

    def __init__(self, chunk: object) -> None:
        self.chunk = chunk

    def read(self, count: int) -> Any:
        return self.chunk


@pytest.mark.parametrize(
    ("where", "message"),
    [
        (io.StringIO("text"), r"read\(\) gives str, not bytes: open the file in binary mode"),
        (_Reads(None), r"read\(\) has nothing yet and does not wait"),
        (True, "True is no path, no bytes, no descriptor"),
        (1.5, "1.5 is no path, no bytes, no descriptor"),
    ],
)
def test_what_no_bytes_come_from_is_refused(where: Any, message: str) -> None:
    with pytest.raises(decode.DecodeError, match=message):
        decode.open(where)


def test_no_name_is_no_file() -> None:
    with pytest.raises(FileNotFoundError):
        decode.open("")
