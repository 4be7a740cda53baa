"""Every pixel format that frames can be converted to: its layout is libavutil's, its samples are ffmpeg's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import decode
from decode.decoders.formats import writable
from decode.decoders.libraries import Libraries, libraries
from tests import needs
from tests.decode import streams
from tests.examples import telling


@pytest.fixture
def libs() -> Libraries:
    try:
        return libraries()
    except decode.LibraryMissing as missing:
        pytest.skip(str(missing))


def kinds(libs: Libraries) -> list[str]:
    """One format for each way in which samples can lie."""
    found = {(fmt.planes, fmt.sample): fmt.name for fmt in writable(libs).values()}
    return sorted(found.values())


def every(libs: Libraries) -> list[str]:
    return sorted(fmt.name for fmt in writable(libs).values())


def test_all_that_libswscale_writes_is_there_but_palettes_and_hardware(libs: Libraries) -> None:
    names = every(libs)
    assert len(names) >= 170
    assert {"yuv420p", "rgb24", "nv12", "yuyv422", "monow", "rgb565le", "x2rgb10le", "gbrpf32le"} <= {*names}
    assert not {"pal8", "vaapi", "cuda", "none"} & {*names}


def test_sizes_are_those_of_libavutil(libs: Libraries) -> None:
    for number, fmt in writable(libs).items():
        for width, height in [(1, 1), (2, 3), (3, 2), (5, 5), (9, 4), (64, 36), (417, 243), (1928, 1208)]:
            assert fmt.bytes_of(width, height) == libs.avutil.av_image_get_buffer_size(
                number, width, height, 1
            )
            for plane, (_, _, samples) in enumerate(fmt.planes):
                row = fmt.size(plane, width, height)[0] * samples * fmt.item
                assert row == libs.avutil.av_image_get_linesize(number, width, plane), (fmt, width)


def digests(path: Path, names: list[str], folder: Path) -> dict[str, list[str]]:
    """ffmpeg's MD5 of the first two frames in each format; one run makes all of them, in one thread, as dither asks."""
    command = [needs.program("ffmpeg"), "-v", "error", "-threads", "1", "-filter_threads", "1"]
    command += ["-i", str(path)]
    for name in names:
        command += ["-map", "0:v:0", "-frames:v", "2", "-pix_fmt", name, "-vsync", "0"]
        command += ["-f", "framemd5", str(folder / name)]
    subprocess.run(command, check=True, timeout=300)
    return {
        name: [
            line.split(",")[-1].strip()
            for line in (folder / name).read_text().splitlines()
            if not line.startswith("#")
        ]
        for name in names
    }


def ours(path: Path, name: str) -> Iterator[str]:
    with decode.open(path, out=name) as video:
        for _ in range(2):
            frame = next(video)
            assert frame.format.name == name
            yield frame.md5()


@pytest.mark.parametrize("sample", telling(["opengop.hevc", "main10.hevc"], "main10.hevc"))
def test_a_format_of_each_kind_has_ffmpegs_samples(libs: Libraries, sample: str, tmp_path: Path) -> None:
    if libs.major != 59:
        pytest.skip("ffmpeg here is of another version than the library: their pixels may differ")
    path = streams.sample(sample).path
    truth = digests(path, kinds(libs), tmp_path)
    assert {name: list(ours(path, name)) for name in truth} == truth


@pytest.mark.lists
@pytest.mark.parametrize("sample", ["opengop.hevc", "main10.hevc", "main422_10.hevc", "mono_176x144.h265"])
def test_every_format_has_ffmpegs_samples(libs: Libraries, sample: str, tmp_path: Path) -> None:
    if libs.major != 59:
        pytest.skip("ffmpeg here is of another version than the library: their pixels may differ")
    path = streams.sample(sample).path
    truth = digests(path, every(libs), tmp_path)
    assert {name: list(ours(path, name)) for name in truth} == truth


_EACH = """
import sys, decode
for name in sys.argv[2:]:
    for size in (None, (1, 1), (17, 9), (421, 50)):
        with decode.open(sys.argv[1], out=name, size=size) as video:
            frame = next(video)
            frame.keep().close()
"""


def test_nothing_is_written_behind_a_frames_memory(libs: Libraries) -> None:
    """Python's own checks of memory end the process where something was."""
    path = streams.sample("opengop.hevc").path
    checked = {**os.environ, "PYTHONMALLOC": "debug"}
    done = subprocess.run(
        [sys.executable, "-c", _EACH, str(path), *kinds(libs), "rgb24"],
        env=checked,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "kind", "shape"),
    [
        ("grayf32le", "<f4", (242, 418)),
        ("gbrpf32be", ">f4", (242, 418)),
        ("gray16be", ">u2", (242, 418)),
        ("rgb565le", "<u2", (242, 418)),
        ("x2rgb10le", "<u4", (242, 418)),
        ("rgba64le", "<u2", (242, 418, 4)),
        ("yuyv422", "|u1", (242, 209, 4)),
        ("monow", "|u1", (242, 53)),
    ],
)
def test_numpy_has_the_type_of_the_samples(
    libs: Libraries, name: str, kind: str, shape: tuple[int, ...]
) -> None:
    pytest.importorskip("numpy")
    with decode.open(streams.sample("opengop.hevc").path, out=name) as video:
        frame = next(video)
    array = frame.planes[0].numpy()
    assert (array.dtype.str, array.shape) == (kind, shape)
    assert array.tobytes() == bytes(frame.packed())[: array.nbytes]
    assert kind[1] != "f" or 0 <= array.min() < array.max() <= 1


@pytest.mark.parametrize("name", ["vaapi", "pal8", "bayer_bggr8", "rgb42", "", "rgb24\0"])
def test_what_is_no_format_for_frames_is_refused_at_once(libs: Libraries, name: str) -> None:
    with pytest.raises(decode.DecodeError, match=r"^[^\n]*ffmpeg -pix_fmts[^\n]*$"):
        decode.open(b"", out=name)
