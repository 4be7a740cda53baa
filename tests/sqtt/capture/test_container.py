"""Containers: what is written is read back; damage is named."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sqtt.capture import (
    Capture,
    CaptureError,
    LoadedCode,
    Stream,
    open,
    write_container,
    write_directory,
    write_rdf,
    write_rgp,
)
from sqtt.synth.machine import code_object
from tests.examples import examples

from ..helpers.captures import NAMES, sample

PROGRAM = bytes.fromhex("000080bf0000b0bf")  # s_nop 0; s_endpgm


def synthetic(*streams: bytes, target: str = "gfx1100") -> Capture:
    return Capture(
        Path("made"),
        "made",
        tuple(Stream(f"{at}", memoryview(data), at, instructions=at == 0) for at, data in enumerate(streams)),
        (LoadedCode("kernel", memoryview(code_object(PROGRAM, "gfx1100", "kernel")), 0x7F0000000000),),
        target,
        {"gpu_name": "none", "shader_engines": len(streams)},
    )


def facts(capture: Capture) -> tuple[object, ...]:
    return (
        capture.target,
        [(bytes(one.data), one.shader_engine, one.xcc, one.instructions) for one in capture.streams],
        [(bytes(one.data), one.load_address) for one in capture.code_objects],
        dict(capture.device),
        capture.notes,
    )


def test_threads_may_read_the_first_indexes_of_a_process_at_once() -> None:
    code = """
import sys, threading
from sqtt.capture import index
sys.setswitchinterval(1e-6)
text = index.write_index(index.Index(format=index.FORMAT, version=index.VERSION, streams=[]))
start = threading.Barrier(8)
def work():
    start.wait()
    index.read_index(text, "here")
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
    for _ in range(8):  # of the code before, two of five ended with a segmentation fault
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("write", [write_container, write_directory])
@given(st.lists(st.binary(max_size=200), max_size=5))
@settings(
    max_examples=examples(20), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_written_is_read_back(tmp_path, write, streams: list[bytes]) -> None:
    path = tmp_path / "capture"
    if path.is_dir():
        shutil.rmtree(path)
    capture = synthetic(*streams)
    write(capture, path)
    again = open(path)
    assert facts(again) == facts(capture)
    assert again.damaged() == ()
    assert again.size == sum(map(len, streams))


@pytest.mark.parametrize("name", NAMES)
def test_samples_survive_every_container(tmp_path: Path, name: str) -> None:
    capture, info, _ = sample(name)
    assert capture.damaged() == ()
    write_container(capture, tmp_path / "archive")
    write_directory(open(tmp_path / "archive"), tmp_path / "directory")
    again = open(tmp_path / "directory")
    assert facts(again) == facts(capture)
    assert [one.sha256 for one in again.streams] == [one["sha256"] for one in info["blobs"]]
    index = json.loads((tmp_path / "directory" / "index.json").read_text())
    # One sample was assembled by hand and has no kernel descriptor.
    kernels = index["code_objects"][0].get("kernels", [])
    assert [one["entry"] for one in kernels] == [info["text_offset"]] * ("custom" not in name)


def test_a_code_object_that_is_none_is_kept_and_noted(tmp_path: Path) -> None:
    capture = Capture(Path(), "made", (), (LoadedCode("bad", memoryview(bytes(64)), 0),), "gfx1100")
    write_container(capture, tmp_path / "capture")
    again = open(tmp_path / "capture")
    assert bytes(again.code_objects[0].data) == bytes(64)
    assert "not an ELF file" in again.notes[0]


def test_equal_captures_are_equal_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_container(synthetic(b"abc", b"d"), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_an_archive_s_streams_are_views_of_the_file(tmp_path: Path) -> None:
    write_container(synthetic(bytes(100_000)), tmp_path / "capture")
    [stream] = open(tmp_path / "capture").streams
    assert type(stream.data.obj).__name__ == "mmap"


def test_streams_of_one_engine_and_several_dispatches_keep_apart(tmp_path: Path) -> None:
    twice = (
        Stream("a", memoryview(b"1"), 3, 1, dispatch=1),
        Stream("b", memoryview(b"2"), 3, 1, dispatch=2),
        Stream("c", memoryview(b"3"), 3, dispatch=2),
    )
    write_directory(Capture(Path(), "made", twice), tmp_path / "capture")
    again = open(tmp_path / "capture").streams
    assert [(one.dispatch, one.shader_engine, one.xcc, bytes(one.data)) for one in again] == [
        (1, 3, 1, b"1"),
        (2, 3, 1, b"2"),
        (2, 3, 0, b"3"),
    ]


@pytest.mark.parametrize("write", [write_container, write_rdf])
def test_two_streams_of_one_engine_and_launch_are_refused(
    tmp_path: Path, write: Callable[[Capture, Path], None]
) -> None:
    twice = (Stream("a", memoryview(b"1"), 3), Stream("b", memoryview(b"2"), 3))
    write(Capture(Path(), "made", twice), tmp_path / "capture")
    with pytest.raises(CaptureError, match="are both of se3; a capture has one stream of each engine"):
        open(tmp_path / "capture")


def test_a_changed_byte_is_found(tmp_path: Path) -> None:
    write_container(synthetic(b"\x11" * 64), tmp_path / "capture")
    data = (tmp_path / "capture").read_bytes()
    (tmp_path / "capture").write_bytes(data.replace(b"\x11" * 64, b"\x11" * 63 + b"\x12"))
    assert open(tmp_path / "capture").damaged() == ("se0.sqtt",)


def index(**changes: object) -> str:
    return json.dumps({"format": "sqtt-capture", "version": 1, "streams": [], **changes})


STREAM = {"file": "a", "shader_engine": 0, "bytes": 1, "sha256": ""}


@pytest.mark.parametrize(
    "text, complaint",
    [
        ("{", "truncated"),
        ("{}", "format"),
        (index(format="other"), "says format 'other'"),
        (index(version=2), "version 2 of the container; this program reads version 1"),
        (index(streams=3), r"\$\.streams"),
        (index(streams=[{**STREAM, "bytes": "1"}]), r"\$\.streams\[0\]\.bytes"),
        (index(streams=[STREAM]), "names 'a', which is not there"),
        (index(streams=[{**STREAM, "file": "../a"}]), "outside the capture"),
        (index(streams=[{**STREAM, "file": "/etc/passwd"}]), "outside the capture"),
        (index(streams=[STREAM, STREAM]), "twice"),
        (index(streams=[{**STREAM, "file": "index.json"}]), "twice"),
        (index(streams=[], surprise=1), "surprise"),
    ],
)
def test_a_bad_index_is_refused_with_the_place(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "index.json").write_text(text)
    with pytest.raises(CaptureError, match=complaint) as caught:
        open(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_a_stream_of_another_size_is_refused(tmp_path: Path) -> None:
    write_directory(synthetic(b"abcd"), tmp_path / "capture")
    (tmp_path / "capture" / "se0.sqtt").write_bytes(b"abc")
    with pytest.raises(CaptureError, match=r"has 3 bytes, index.json says 4"):
        open(tmp_path / "capture")


def test_compressed_members_are_refused_with_the_remedy(tmp_path: Path) -> None:
    write_directory(synthetic(b"abcd"), tmp_path / "capture")
    with zipfile.ZipFile(tmp_path / "archive", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in (tmp_path / "capture").iterdir():
            archive.write(file, file.name)
    with pytest.raises(CaptureError, match="zip -0"):
        open(tmp_path / "archive")


@pytest.mark.parametrize("write", [write_container, write_rgp])
def test_any_cut_or_changed_file_is_refused_or_read_never_anything_else(tmp_path: Path, write) -> None:
    write(synthetic(b"\x91\x01\x90\x68" * 8, b"\0" * 32), tmp_path / "capture")
    data = (tmp_path / "capture").read_bytes()
    variants = [data[:cut] for cut in range(0, len(data), 7)]
    variants += [data[:at] + bytes([data[at] ^ 0x81]) + data[at + 1 :] for at in range(0, len(data), 5)]
    for variant in variants:
        (tmp_path / "variant").write_bytes(variant)
        try:
            for stream in open(tmp_path / "variant").streams:
                bytes(stream.data)
        except CaptureError as error:
            assert str(tmp_path / "variant") in str(error)


@pytest.mark.parametrize("write", [write_container, write_directory, write_rgp])
def test_a_write_that_fails_leaves_nothing(tmp_path: Path, write) -> None:
    broken = Capture(
        Path(),
        "made",
        (Stream("a", memoryview(b"abc"), 0), Stream("b", None, 1)),
        (),
        "gfx1100",
    )
    with pytest.raises(TypeError):
        write(broken, tmp_path / "capture")
    assert list(tmp_path.iterdir()) == []


def test_a_directory_with_files_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(CaptureError, match="not an empty directory"):
        write_directory(synthetic(b""), tmp_path)


def test_what_is_no_capture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(CaptureError, match="an empty file"):
        open(tmp_path / "empty")
    with pytest.raises(CaptureError, match="neither index"):
        open(tmp_path / "folder")
    with pytest.raises(CaptureError, match="no such file"):
        open(tmp_path / "none")
    with zipfile.ZipFile(tmp_path / "zip", "w") as archive:
        archive.writestr("a", "b")
    with pytest.raises(CaptureError, match="without index"):
        open(tmp_path / "zip")


def test_agents_and_dispatches_survive(tmp_path: Path) -> None:
    capture = synthetic(bytes(32), bytes(64))
    first, second = capture.streams
    streams = (replace(first, agent=4, dispatch=1), replace(second, agent=4, dispatch=2))
    write_container(replace(capture, streams=streams), tmp_path / "run.sqttz")
    assert [one.launch for one in open(tmp_path / "run.sqttz").streams] == [(4, 1), (4, 2)]


@pytest.mark.parametrize(
    "path, complaint",
    [
        ("", "the path is empty"),
        ("\0", r"'\\x00': no file has such a name"),
        ("a" * 5000, "File name too long"),
        ("a/" * 5000, "File name too long"),
    ],
)
def test_a_path_that_cannot_be_is_an_error_for_people(path: str, complaint: str) -> None:
    with pytest.raises(CaptureError, match=complaint) as refused:
        open(path)
    assert len(str(refused.value)) < 200
