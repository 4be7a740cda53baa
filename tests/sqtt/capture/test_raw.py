"""Bare streams: the name of a file says its engine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sqtt.capture import CaptureError, open
from sqtt.synth.machine import code_object

from ..helpers.captures import NAMES, SAMPLES


@pytest.mark.parametrize(
    "name, engine, xcc",
    [
        ("se3.sqtt", 3, 0),
        ("xcc1.se12.sqtt", 12, 1),
        ("4711_shader_engine_5_1.att", 5, 0),
        ("XCC2_SE0.att", 0, 2),
    ],
)
def test_the_engine_of_a_name(tmp_path: Path, name: str, engine: int, xcc: int) -> None:
    (tmp_path / name).write_bytes(b"\x91\x01\x90\x68" * 8)
    capture = open(tmp_path / name)
    [stream] = capture.streams
    assert (capture.format, stream.shader_engine, stream.xcc, capture.notes) == ("stream", engine, xcc, ())


@pytest.mark.parametrize("name", ["trace.att", "phase2.sqtt", "base4.bin"])
def test_a_name_without_an_engine_is_noted(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(bytes(32))
    capture = open(tmp_path / name)
    assert capture.streams[0].shader_engine == 0
    assert "names no shader engine" in capture.notes[0]


def test_a_file_that_is_no_stream_is_refused(tmp_path: Path) -> None:
    (tmp_path / "se0.sqtt").write_text("some text or other")
    with pytest.raises(CaptureError, match="not a container, an RGP file or a bare stream"):
        open(tmp_path / "se0.sqtt")


def test_a_folder_has_streams_in_order_of_engines_and_code(tmp_path: Path) -> None:
    for engine in (10, 2, 0):
        (tmp_path / f"x_shader_engine_{engine}.att").write_bytes(bytes([engine]) * 32)
    (tmp_path / "gfx1100_code_object_id_1.out").write_bytes(code_object(bytes(8), "gfx1100", "kernel"))
    (tmp_path / "readme.txt").write_text("not a stream")
    capture = open(tmp_path)
    assert [one.shader_engine for one in capture.streams] == [0, 2, 10]
    [loaded] = capture.code_objects
    assert (loaded.load_address, capture.target) == (None, "gfx1100")
    assert [(one.name, one.entry) for one in loaded.code.kernels] == [("kernel", 0x1100)]
    assert any("loaded" in note for note in capture.notes)


@pytest.mark.parametrize(
    ("first", "second", "engine"),
    [
        ("one_se0.att", "two_se0.att", "se0"),
        ("a_xcc1_se2.sqtt", "b_xcc1_se2.att", "xcc1.se2"),
        ("se0.att", "trace.att", "se0"),  # where no engine is named 0 is taken
        ("4_shader_engine_1_7.att", "4_shader_engine_01_7.att", "se1"),
    ],
)
def test_two_streams_of_one_engine_are_no_one_capture(
    tmp_path: Path, first: str, second: str, engine: str
) -> None:
    for name in (first, second):
        (tmp_path / name).write_bytes(b"\x91\x01\x90\x68" * 8)
    with pytest.raises(CaptureError, match=f"are both of {engine}; .* into a folder of its own") as refused:
        open(tmp_path)
    assert repr(first) in str(refused.value)
    assert repr(second) in str(refused.value)


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("se2147483648.att", "shader engine"),
        ("se99999999999.att", "shader engine"),
        ("xcc2147483648_se0.att", "accelerator die"),
        ("2147483648_shader_engine_0_1.att", "agent"),
        ("1_shader_engine_0_2147483648.att", "dispatch"),
    ],
)
def test_a_number_that_no_hardware_has_is_refused(tmp_path: Path, name: str, what: str) -> None:
    (tmp_path / name).write_bytes(bytes(32))
    for path in (tmp_path, tmp_path / name):
        with pytest.raises(CaptureError, match=f"{name}'? is of {what} [0-9]+; .* less than 2147483648"):
            open(path)


def _not_files(folder: Path) -> list[str]:
    (folder / "se1.att").symlink_to("nowhere")
    os.mkfifo(folder / "se2.att")
    (folder / "se3.att").mkdir()
    (folder / "se4.att").symlink_to("/dev/null")
    (folder / "notes").mkdir()
    kinds = {1: "a link to what is not there", 2: "a pipe", 3: "a directory", 4: "a device"}
    return [f"se{engine}.att is {kind}, not a file: it is left out" for engine, kind in kinds.items()]


def test_what_is_named_like_a_stream_and_is_no_file_is_noted(tmp_path: Path) -> None:
    (tmp_path / "se0.att").write_bytes(bytes(32))
    expected = _not_files(tmp_path)
    capture = open(tmp_path)
    assert [one.shader_engine for one in capture.streams] == [0]
    assert list(capture.notes) == expected


def test_a_folder_in_which_no_stream_is_a_file_is_refused_with_what_is_there(tmp_path: Path) -> None:
    expected = _not_files(tmp_path)
    with pytest.raises(CaptureError, match="no capture") as refused:
        open(tmp_path)
    assert str(refused.value).endswith("; ".join(["; no capture", *expected]))


@pytest.mark.parametrize("name", NAMES)
def test_the_sample_folders_open_as_they_are(name: str) -> None:
    capture = open(SAMPLES / name)
    assert len(capture.streams) == len(list((SAMPLES / name).glob("*.sqtt")))
    assert capture.streams[-1].shader_engine == len(capture.streams) - 1
    # One sample was assembled by hand and names no target.
    assert capture.target.startswith("" if "custom" in name else name[:6])
