"""The command line: what it prints, what it writes, how it ends."""

from __future__ import annotations

import ctypes.util
import hashlib
import json
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import needs
from tests.commandline import Run
from tests.decode import streams


def raw_md5(path: Path, *options: str) -> str:
    command = [
        needs.program("ffmpeg"),
        "-v",
        "error",
        "-i",
        str(path),
        *options,
        "-vsync",
        "0",
        "-f",
        "md5",
        "-",
    ]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return printed.strip().removeprefix("MD5=")


def test_info_says_what_a_video_is(run: Run) -> None:
    code, out, _ = run("info", "--json", streams.sample("opengop.hevc").path)
    facts = json.loads(out)
    assert (code, facts["size"], facts["coded_size"]) == (0, "418 x 242", "424 x 248")
    assert (facts["frames"], facts["key_frames"], facts["rate"], facts["seconds"]) == (26, 4, 25.0, 1.04)
    facts = json.loads(run("info", "--json", streams.sample("h265_video.mp4").path)[1])
    assert (facts["container"], facts["frames"], facts["profile"]) == ("MP4", 10, "Main")


def test_headers_are_lines_like_those_of_trace_headers(run: Run) -> None:
    code, out, _ = run("headers", "-n", "1", streams.sample("tiles.h265").path)
    lines = out.splitlines()
    assert code == 0
    assert lines[0].startswith("unit 0 at byte 4: ") and lines[0].endswith("bytes, VPS")
    assert lines[1] == "Video Parameter Set"
    assert lines[3].split() == ["1", "nal_unit_type", "100000", "=", "32"]
    code, out, _ = run("headers", "--units", streams.sample("h265_video.mp4").path)
    assert [line.rpartition(" ")[2] for line in out.splitlines()][:4] == ["VPS", "SPS", "PPS", "PREFIX_SEI"]


def test_md5_is_that_of_ffmpeg(run: Run) -> None:
    path = streams.sample("main10.hevc").path
    code, out, _ = run("md5", "--frames", path)
    *frames, total = out.splitlines()
    assert (code, total.split()[0]) == (0, raw_md5(path))
    assert [line.split()[2] for line in frames] == streams.frame_md5s(path)


@pytest.mark.parametrize("name", ["main10.hevc", "mono_176x144.h265", "yuv422_176x144.h265"])
def test_y4m_is_read_back_by_ffmpeg(run: Run, tmp_path: Path, name: str) -> None:
    path, out = streams.sample(name).path, tmp_path / "out.y4m"
    code, _, err = run("decode", path, "-o", out)
    assert code == 0 and "frames by libavcodec" in err
    assert raw_md5(out) == raw_md5(path)
    assert [one.name for one in tmp_path.iterdir()] == ["out.y4m"]


def test_planes_and_pngs_are_written(run: Run, tmp_path: Path) -> None:
    path = streams.sample("inter_b.h265").path
    assert run("decode", path, "-o", tmp_path / "out.yuv")[0] == 0
    assert hashlib.md5((tmp_path / "out.yuv").read_bytes()).hexdigest() == raw_md5(path)
    assert run("decode", path, "-o", tmp_path / "f%d.png")[0] == 0
    assert sorted(one.name for one in tmp_path.glob("*.png")) == ["f0.png", "f1.png", "f2.png"]
    assert raw_md5(tmp_path / "f1.png") == raw_md5(path, "-pix_fmt", "rgb24", "-vf", "select=eq(n\\,1)")
    code, _, err = run("decode", path, "-o", tmp_path / "f.png")
    assert code == 2 and "wants one number in the name, such as frame%05d.png" in err


@pytest.mark.parametrize(
    ("name", "counted"),
    [("opengop.hevc", "26 by MD5"), ("tiles.h265", "1 by checksum"), ("main422_10.hevc", "26 by MD5")],
)
def test_verify_finds_every_frame_right(run: Run, name: str, counted: str) -> None:
    code, out, err = run("verify", streams.sample(name).path)
    assert (code, err) == (0, "")
    assert f"{counted}; 0 differ, 0 without a hash" in out


def test_verify_takes_crcs(run: Run) -> None:
    """x265 3.5 writes wrong CRCs of chroma (libde265 says so too), but for pictures of one block."""
    code, out, _ = run("verify", streams.encoded("crc", "64x64"))
    assert code == 0 and "14 by CRC; 0 differ" in out


def test_verify_finds_what_is_wrong(run: Run, tmp_path: Path) -> None:
    data = bytearray(streams.sample("opengop.hevc").path.read_bytes())
    data[9000] ^= 0x55
    (tmp_path / "wrong.hevc").write_bytes(data)
    code, out, _ = run("verify", tmp_path / "wrong.hevc")
    assert code == 1 and "planes [0" in out
    code, out, _ = run("verify", streams.sample("bear.h265").path)
    assert code == 1 and "none has a hash" in out


def test_thumb_and_sheet_are_pngs(run: Run, tmp_path: Path) -> None:
    path = streams.sample("opengop.hevc").path
    assert run("thumb", path, "-o", tmp_path / "t.png", "--width", "100", "--time", "0.5")[0] == 0
    assert (
        run("sheet", path, "-o", tmp_path / "s.png", "--columns", "3", "--rows", "2", "--width", "80")[0] == 0
    )
    sizes = [streams.probed(tmp_path / name, "frames")[0] for name in ("t.png", "s.png")]
    assert [(one["width"], one["height"]) for one in sizes] == [(100, 58), (3 * 84 + 4, 2 * 50 + 4)]


def test_seek_finds_a_frame(run: Run) -> None:
    path = streams.sample("opengop.hevc").path
    code, out, _ = run("seek", path, "--index", "7")
    assert code == 0 and out.startswith("frame 7 at 0.280 s: POC 7, MD5 " + streams.frame_md5s(path)[7])
    assert run("seek", path, "--time", "0.281")[1] == out
    code, _, err = run("seek", path, "--index", "26")
    assert code == 2 and "there is no frame 26; there are 26" in err


@pytest.mark.needs("ffmpeg")
def test_bench_has_a_row_for_each(run: Run) -> None:
    code, out, _ = run("bench", "--json", "--runs", "1", streams.sample("bear.h265").path)
    assert code == 0
    names = [one["name"] for one in json.loads(out)]
    assert names[0] == "decode" and "ffmpeg" in names
    assert all(one["frames_per_cpu_second"] > 0 and one["peak_mb"] > 0 for one in json.loads(out))


def test_bad_input_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    code, out, err = run("info", tmp_path / "empty")
    assert (code, out, err) == (
        2,
        "",
        f"decode: {tmp_path / 'empty'}: it is empty: there is no video in it\n",
    )
    (tmp_path / "other.mp4").write_bytes(b"\0\0\0\x10ftypisom\0\0\0\0")
    assert "has no HEVC track" in run("info", tmp_path / "other.mp4")[2]
    code, _, err = run("md5", tmp_path / "missing")
    assert code == 2 and err.endswith("missing: No such file or directory\n")


@pytest.mark.parametrize(
    "name", ["empty", "random", "picture.png", "other.h264", "video.mkv", "headers.hevc"]
)
def test_what_is_no_hevc_is_refused_by_every_command(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "empty":
        path.touch()
    elif name == "random":
        path.write_bytes(random.Random(5).randbytes(100_000))
    elif name == "headers.hevc":
        path.write_bytes(streams.encoded("main").read_bytes()[:600])
    else:
        source = streams.packed(streams.encoded("main"), "other.mp4")
        options = ["-c:v", "copy"] if name.endswith("mkv") else ["-frames:v", "1"]
        command = [needs.program("ffmpeg"), "-v", "error", "-i", str(source), *options, str(path)]
        subprocess.run(command, check=True)
    out = tmp_path / "out.png"
    for words in (["info"], ["md5"], ["verify"], ["decode", "--strict", "-o", tmp_path / "out.yuv"],
                  ["thumb", "-o", out], ["sheet", "-o", out], ["seek", "--index", "0"], ["headers"]):  # fmt: skip
        if (name, words[0]) == ("headers.hevc", "headers"):
            continue
        code, _, err = run(*words, path)
        assert code == 2, words
        assert err.count("\n") == 1 and err.startswith("decode: "), (words, err)
    assert not out.exists() and not (tmp_path / "out.yuv").exists()


def test_verify_takes_cropped_pictures_of_every_decoder(run: Run) -> None:
    path = streams.encoded("main")
    for backend in ("libav", "de265"):
        if backend == "de265" and not ctypes.util.find_library("de265"):
            continue
        code, out, _ = run("verify", "--backend", backend, path)
        assert code == 0 and "14 by MD5; 0 differ, 0 without a hash" in out


def test_headers_of_an_mp4_are_where_they_are_in_the_file(run: Run) -> None:
    path = streams.packed(streams.encoded("main"), "headers.mp4", "-tag:v", "hvc1")
    data = path.read_bytes()
    lines = run("headers", "--units", path)[1].splitlines()
    assert [line.split()[-1] for line in lines[:3]] == ["VPS", "SPS", "PPS"]
    for line, kind in zip(lines[:3], (32, 33, 34), strict=True):
        assert data[int(line.split()[4].rstrip(":"))] >> 1 == kind


@pytest.mark.parametrize("words", [["decode"], ["sheet"], ["thumb"], ["seek", "--index", "0"]])
def test_a_video_is_not_written_over(run: Run, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "a.png").write_bytes(b"a video")
    (tmp_path / "%d.png").symlink_to("a.png")
    for name in ("a.png", "%d.png"):
        code, _, err = run(*words, tmp_path / "a.png", "-o", tmp_path / name)
        assert code == 2 and "is the video itself, which would be lost; name another file" in err
    assert (tmp_path / "a.png").read_bytes() == b"a video"


def shell(text: str, tmp_path: Path) -> tuple[int, str, str]:
    """Code, output and errors of `decode`, a shell function that runs the command line."""
    function = f'decode() {{ "{sys.executable}" -m decode "$@"; }}; set -o pipefail; '
    done = subprocess.run(
        [
            needs.program("bash"),
            "-c",
            function + text,
            "bash",
            str(streams.sample("opengop.hevc").path),
            str(tmp_path),
        ],
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.usefixtures("library")
def test_a_pipe_is_read_by_the_commands_that_go_from_its_beginning(tmp_path: Path) -> None:
    code, out, err = shell(
        'cat "$1" | decode info - && cat "$1" | decode thumb - -o "$2/a.png" --width 64', tmp_path
    )
    assert (code, err) == (0, "") and re.search("size +418 x 242", out)
    code, _, err = shell('decode thumb "$1" -o "$2/b.png" --width 64', tmp_path)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    for words in ("sheet - -o $2/c.png", "seek - --index 3"):
        assert shell(f'decode {words} < "$1"', tmp_path)[0] == 0  # a file, which it may go about in
        code, _, err = shell(f'cat "$1" | decode {words}', tmp_path)
        assert code == 2 and err.endswith("give a file\n"), err


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("command", ["info", "headers", "md5"])
def test_no_standard_input_is_said(tmp_path: Path, command: str) -> None:
    assert shell(f"decode {command} - <&-", tmp_path) == (
        2,
        "",
        "decode: there is no standard input; give a file\n",
    )


def test_a_reader_who_has_gone_is_a_code_of_its_own(tmp_path: Path) -> None:
    assert shell('decode headers "$1" | head -1 > /dev/null', tmp_path)[::2] == (141, "")


def test_help_names_every_command() -> None:
    done = subprocess.run([sys.executable, "-m", "decode", "--help"], capture_output=True, text=True)
    assert done.returncode == 0
    for name in ("info", "headers", "decode", "md5", "verify", "thumb", "sheet", "seek", "bench"):
        assert f"  {name} " in done.stdout
