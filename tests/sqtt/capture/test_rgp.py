"""RGP files: written, read back, and refused when their chunks do not add up."""

from __future__ import annotations

import ctypes
from dataclasses import replace
from pathlib import Path

import pytest

from bindings.amd_gpu import rgp
from sqtt.capture import CaptureError, open, write_rgp

from ..helpers.captures import NAMES, sample
from .test_container import synthetic


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("gfx11")])
def test_samples_survive(tmp_path: Path, name: str) -> None:
    capture, info, _ = sample(name)
    write_rgp(capture, tmp_path / "trace.rgp")
    again = open(tmp_path / "trace.rgp")
    assert [(bytes(one.data), one.shader_engine) for one in again.streams] == [
        (bytes(one.data), one.shader_engine) for one in capture.streams
    ]
    [loaded] = again.code_objects
    assert loaded.load_address == info["load_address"]
    assert [one.entry for one in loaded.code.kernels] == [info["text_offset"]]
    assert (again.format, again.target) == ("rgp", "gfx1100")


def test_the_chunks_are_where_their_sizes_say(tmp_path: Path) -> None:
    write_rgp(synthetic(bytes(64), bytes(32)), tmp_path / "trace.rgp")
    data = (tmp_path / "trace.rgp").read_bytes()
    at, kinds = rgp.sqtt_file_header.from_buffer_copy(data).chunk_offset, []
    while at < len(data):
        chunk = rgp.sqtt_file_chunk_header.from_buffer_copy(data, at)
        kinds.append(chunk.chunk_id.type)
        if chunk.chunk_id.type == rgp.SQTT_FILE_CHUNK_TYPE_SQTT_DATA:
            offset = rgp.sqtt_file_chunk_sqtt_data.from_buffer_copy(data, at).offset
            assert offset == at + ctypes.sizeof(rgp.sqtt_file_chunk_sqtt_data)
        at += chunk.size_in_bytes
    assert at == len(data)
    assert kinds == [0, 9, 10, 1, 2, 1, 2]


def test_loader_events_that_do_not_pair_leave_addresses_open(tmp_path: Path) -> None:
    write_rgp(synthetic(bytes(32)), tmp_path / "trace.rgp")
    data = bytearray((tmp_path / "trace.rgp").read_bytes())
    at = rgp.sqtt_file_header.from_buffer_copy(data).chunk_offset
    while True:
        chunk = rgp.sqtt_file_chunk_header.from_buffer_copy(data, at)
        if chunk.chunk_id.type == rgp.SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_LOADER_EVENTS:
            break
        at += chunk.size_in_bytes
    rgp.sqtt_file_chunk_code_object_loader_events.from_buffer(data, at).record_count = 0
    (tmp_path / "trace.rgp").write_bytes(data)
    capture = open(tmp_path / "trace.rgp")
    assert capture.code_objects[0].load_address is None
    assert "1 code objects but 0 loader events" in capture.notes[0]


def test_what_the_format_cannot_say_is_refused(tmp_path: Path) -> None:
    capture, path = synthetic(bytes(32)), tmp_path / "trace.rgp"
    with pytest.raises(CaptureError, match="gfx1200; write a container"):
        write_rgp(replace(capture, recorded_target="gfx1200"), path)
    with pytest.raises(CaptureError, match="one die"):
        write_rgp(replace(capture, streams=(replace(capture.streams[0], xcc=1),)), path)
    with pytest.raises(CaptureError, match="load address"):
        write_rgp(replace(capture, code_objects=(replace(capture.code_objects[0], load_address=None),)), path)
    assert not path.exists()


@pytest.mark.parametrize(
    "offset, value, complaint",
    [
        (16, 0xFFFFFF, "outside the file"),
        (16, 0, "outside the file"),
        (56 + 8, 0, "says 0 bytes"),
        (56 + 8, 0x7FFFFFFF, "cut short or damaged"),
    ],
)
def test_bad_chunk_sizes_are_named(tmp_path: Path, offset: int, value: int, complaint: str) -> None:
    write_rgp(synthetic(bytes(32)), tmp_path / "trace.rgp")
    data = bytearray((tmp_path / "trace.rgp").read_bytes())
    data[offset : offset + 4] = value.to_bytes(4, "little")
    (tmp_path / "trace.rgp").write_bytes(data)
    with pytest.raises(CaptureError, match=complaint):
        open(tmp_path / "trace.rgp")


def test_a_file_without_a_trace_says_so(tmp_path: Path) -> None:
    write_rgp(synthetic(), tmp_path / "trace.rgp")
    with pytest.raises(CaptureError, match="without a thread trace"):
        open(tmp_path / "trace.rgp")


def test_code_objects_that_another_writer_pads_are_read_with_a_note(tmp_path: Path) -> None:
    """Its record says the size of the file, and yet the next one begins at a multiple of 4."""
    capture = synthetic(bytes(32))
    first = replace(capture.code_objects[0], data=memoryview(bytes(capture.code_objects[0].data) + b"x"))
    write_rgp(replace(capture, code_objects=(first, capture.code_objects[0])), tmp_path / "trace.rgp")
    data = bytearray((tmp_path / "trace.rgp").read_bytes())
    at = data.index(b"\x7fELF") - ctypes.sizeof(rgp.sqtt_code_object_database_record)
    rgp.sqtt_code_object_database_record.from_buffer(data, at).size = len(first.data)
    (tmp_path / "trace.rgp").write_bytes(data)
    again = open(tmp_path / "trace.rgp")
    assert bytes(again.code_objects[0].data) == bytes(first.data)
    assert again.code_objects[1].code.target == capture.code_objects[0].code.target
    assert "multiples of 4" in again.notes[0]
