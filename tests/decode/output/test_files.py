"""What is written: names, kinds, patterns, and the first line of Y4M."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import needs
from tests.commandline import Run
from tests.decode import streams
from tests.examples import telling


def y4m_header(path: Path, *options: str) -> bytes:
    """The first line that ffmpeg writes."""
    command = [needs.program("ffmpeg"), "-v", "error", "-i", str(path), "-frames:v", "1", *options]
    command += ["-strict", "-1", "-f", "yuv4mpegpipe", "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.partition(b"\n")[0]


SAMPLES = (
    *("main10.hevc", "mono_176x144.h265", "yuv422_176x144.h265", "yuv444_176x144.h265", "fragmented.mp4"),
    *("opengop.hevc", "h265_video.mp4", "tiles.h265", "main422_10.hevc"),
)


@pytest.mark.parametrize("name", telling(SAMPLES, "mono_176x144.h265", "fragmented.mp4", "main422_10.hevc"))
def test_y4m_says_of_its_frames_what_ffmpeg_says(run: Run, tmp_path: Path, name: str) -> None:
    path, out = streams.sample(name).path, tmp_path / "out.y4m"
    assert run("decode", path, "-o", out, "--keyframes")[0] == 0
    assert out.read_bytes().partition(b"\n")[0] == y4m_header(path)


FORMATS = (
    *("gray", "gray9le", "gray10le", "gray12le", "gray16le", "yuv411p", "yuv420p9le", "yuv420p16le"),
    *("yuv422p14le", "yuv444p12le", "yuva444p", "yuvj420p", "yuvj444p"),
)


@pytest.mark.parametrize(
    "name", telling(FORMATS, "gray16le", "yuv411p", "yuv420p9le", "yuva444p", "yuvj420p")
)
def test_y4m_of_each_format_says_what_ffmpeg_says(run: Run, tmp_path: Path, name: str) -> None:
    path, out = streams.sample("opengop.hevc").path, tmp_path / "out.y4m"
    assert run("decode", path, "-o", out, "--keyframes", "--format", name)[0] == 0
    assert out.read_bytes().partition(b"\n")[0] == y4m_header(path, "-pix_fmt", name)


@pytest.mark.parametrize("name", ["yuv440p", "yuv420p10be", "rgb", "nv12", "gray14le"])
def test_y4m_has_no_name_for_other_formats(run: Run, tmp_path: Path, name: str) -> None:
    path = streams.sample("bear.h265").path
    code, _, err = run("decode", path, "-o", tmp_path / "out.y4m", "--format", name)
    assert code == 2 and err.startswith("decode: Y4M has no pixels such as ") and err.count("\n") == 1
    assert not [*tmp_path.iterdir()]


def test_a_smaller_y4m_has_the_shape_of_the_video(run: Run, tmp_path: Path) -> None:
    path, out = streams.sample("opengop.hevc").path, tmp_path / "out.y4m"
    assert run("decode", path, "-o", out, "--keyframes", "--size", "200x200")[0] == 0
    assert out.read_bytes().partition(b"\n")[0] == y4m_header(path, "-vf", "scale=200:200")


@pytest.mark.parametrize("name", ["out.yuv", "out.y4m", "-"])
def test_one_file_has_frames_of_one_kind(
    run: Run, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    first, then = (streams.sample(one).path.read_bytes() for one in ("bear.h265", "main10.hevc"))
    Path("both.hevc").write_bytes(first + then)
    done = subprocess.run(
        [sys.executable, "-m", "decode", "decode", "both.hevc", "-o", name], capture_output=True, check=False
    )
    assert done.returncode == 2 and [one.name for one in tmp_path.iterdir()] == ["both.hevc"]
    assert done.stderr == (
        b"decode: frame 30 is 418 x 242 yuv420p10le, those before it are 320 x 180 yuv420p: one file has frames of one "
        b"kind; take --size 320x180 --format yuv420p\n"
    )
    code, _, err = run("decode", "both.hevc", "-o", "b.yuv", "--size", "320x180", "--format", "yuv420p")
    assert code == 0 and err.startswith("56 frames")
    assert Path("b.yuv").stat().st_size == 56 * 320 * 180 * 3 // 2


@pytest.mark.parametrize("name", ["x.mp4", "x.jpg", "x", "x%d.jpeg", "x.yuv.gz"])
def test_a_name_of_no_kind_that_is_written_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    code, out, err = run("decode", streams.sample("bear.h265").path, "-o", tmp_path / name)
    assert (code, out) == (2, "") and err.count("\n") == 1
    assert f"{name}: what is written here is .yuv or .raw (planes as they are), .y4m, frame%05d.png" in err
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    "name", ["x.png", "x%d%d.png", "x%5.png", "x%s.png", "x%.png", "x%-3d.png", "x%999d.png"]
)
def test_numbered_pngs_want_one_number(run: Run, tmp_path: Path, name: str) -> None:
    code, _, err = run("decode", streams.sample("bear.h265").path, "-o", tmp_path / name)
    assert code == 2 and err.count("\n") == 1
    assert f"{name}: one file for each frame wants one number in the name, such as frame%05d.png" in err


def test_a_percent_sign_in_a_name_is_written_twice(run: Run, tmp_path: Path) -> None:
    assert run("decode", streams.sample("inter_b.h265").path, "-o", tmp_path / "9%%-%02d.PNG")[0] == 0
    assert sorted(one.name for one in tmp_path.iterdir()) == ["9%-00.PNG", "9%-01.PNG", "9%-02.PNG"]


def test_a_png_is_rgb_or_gray(run: Run, tmp_path: Path) -> None:
    path = streams.sample("bear.h265").path
    code, _, err = run("decode", path, "-o", tmp_path / "n%d.png", "--format", "nv12")
    assert (code, err) == (
        2,
        "decode: a PNG is made of rgb or gray, not of nv12; take --format rgb, or none\n",
    )
    assert not [*tmp_path.iterdir()]
    assert run("decode", path, "-o", tmp_path / "n%d.png", "--format", "gray", "--keyframes")[0] == 0


@pytest.mark.parametrize("words", [["thumb"], ["sheet"], ["seek", "--index", "0"]])
def test_one_picture_is_a_png_and_is_called_so(run: Run, tmp_path: Path, words: list[str]) -> None:
    code, _, err = run(*words, streams.sample("bear.h265").path, "-o", tmp_path / "x.jpg")
    assert code == 2 and err == f"decode: {tmp_path}/x.jpg: a PNG is written; name it {tmp_path}/x.png\n"


@pytest.mark.parametrize("time", ["nan", "inf", "-inf", "-1", "soon"])
@pytest.mark.parametrize("words", [["thumb", "-o", "x.png"], ["seek"]])
def test_what_is_no_time_is_refused(run: Run, words: list[str], time: str) -> None:
    code, _, err = run(*words, streams.sample("bear.h265").path, f"--time={time}")
    assert code == 2 and "Invalid value for '--time'" in err


@pytest.mark.parametrize("name", ["vaapi", "pal8", "no"])
def test_a_format_that_frames_have_not_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    path = streams.sample("bear.h265").path
    code, _, err = run("decode", path, "-o", tmp_path / "x.yuv", "--format", name)
    assert code == 2 and err.count("\n") == 1 and "`ffmpeg -pix_fmts`" in err


def test_a_sheet_that_is_too_large_is_refused(run: Run, tmp_path: Path) -> None:
    words = ["--width", "2000", "--columns", "100", "--rows", "100"]
    code, _, err = run("sheet", streams.sample("bear.h265").path, "-o", tmp_path / "s.png", *words)
    assert (
        code == 2 and err.count("\n") == 1 and "take a smaller --width, or fewer --columns and --rows" in err
    )


def test_what_cannot_be_written_is_said_of_its_name(run: Run, tmp_path: Path) -> None:
    path = streams.sample("bear.h265").path
    there = tmp_path / "no" / "x.yuv"
    code, _, err = run("decode", path, "-o", there)
    assert (code, err) == (
        2,
        f"decode: {there}: No such file or directory; nothing was left half-written\n",
    )
    code, _, err = run("decode", path, "-o", "/dev/full")
    assert (code, err) == (2, "decode: /dev/full: No space left on device\n")
