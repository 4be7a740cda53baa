"""Radeon data files: written, read back, compressed ones, and those that do not add up.

Captures of AMD's own tools are not at hand: what is written here is what their sources say.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bindings.amd_gpu import rdf
from sqtt.capture import CaptureError, open, write_rdf
from sqtt.commands import main
from tests.examples import examples

from ..helpers.captures import NAMES, sample
from .test_container import facts, synthetic

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


def by_hand(*chunks: tuple[bytes, bytes, bytes, int, int]) -> bytes:
    """A file from names, headers, data, compressions and uncompressed sizes, without the bindings."""
    body, index = b"", b""
    for name, header, data, compression, size in chunks:
        at = 32 + len(body)
        body += header + data
        index += struct.pack(
            "<16sB3xI5q", name, compression, 1, at, len(header), at + len(header), len(data), size
        )
    return struct.pack("<8sIIqq", b"AMD_RDF ", 3, 0, 32 + len(body), len(index)) + body + index


def trace(
    engine: int, data: bytes, compression: int = 0, size: int = 0
) -> tuple[bytes, bytes, bytes, int, int]:
    return b"SqttData", struct.pack("<6IQII", 0, engine, 0, 0, 0, 0, 1 << 20, 1, 0), data, compression, size


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    capture = synthetic(bytes(64), bytes(32), target="gfx1201")
    write_rdf(capture, tmp_path / "trace.rdf")
    again = open(tmp_path / "trace.rdf")
    assert again.format == "rdf" and len(again.streams) == 2
    assert facts(again)[1:3] == facts(capture)[1:3]
    assert (again.device["gpu_name"], again.device["shader_engines"]) == ("none", 2)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("gfx1")])
def test_samples_survive_export(tmp_path: Path, name: str) -> None:
    capture, info, _ = sample(name)
    write_rdf(capture, tmp_path / "trace.rdf")
    again = open(tmp_path / "trace.rdf")
    assert facts(again)[1:3] == facts(capture)[1:3]
    assert again.target == (capture.code_objects[0].target or info["gfx_target"])


@pytest.mark.parametrize(("known", "read"), [(True, True), (False, False), (None, True)])
def test_instructions_of_which_nothing_is_recorded_are_looked_for(
    tmp_path: Path, known: bool | None, read: bool
) -> None:
    capture = synthetic(bytes(64))
    (stream,) = capture.streams
    write_rdf(replace(capture, streams=(replace(stream, instructions=known),)), tmp_path / "trace.rdf")
    assert open(tmp_path / "trace.rdf").streams[0].instructions is read


@pytest.mark.parametrize("suffix", ["rdf", "rgp"])
def test_the_command_line_reads_and_writes_them(tmp_path: Path, suffix: str) -> None:
    for arguments in (
        ["synth", f"{tmp_path}/one.sqttz", "--waves", "20"],
        ["export", f"{tmp_path}/one.sqttz", "-o", f"{tmp_path}/one.{suffix}"],
        ["info", f"{tmp_path}/one.{suffix}", "--check"],
    ):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 0


def test_compressed_chunks(tmp_path: Path) -> None:
    data = bytes(range(256)) * 64
    path = tmp_path / "trace.rgp"
    path.write_bytes(
        by_hand(trace(3, zstd.compress(data), 1, len(data)), (b"QueueInfo", b"", b"skipped", 0, 0))
    )
    [stream] = open(path).streams
    assert (bytes(stream.data), stream.shader_engine, stream.instructions) == (data, 3, True)


def test_code_is_where_its_load_events_say_and_open_without_one(tmp_path: Path) -> None:
    code = bytes(synthetic(b"").code_objects[0].data)
    loads = [(0, 0x1000, 7), (1, 0x9000, 7), (0, 0x3000, 7), (0, 0x5000, 8)]
    events = b"".join(struct.pack("<IIQQQQ", 0, kind, at, hash_, 0, 0) for kind, at, hash_ in loads)
    path = tmp_path / "trace.rgp"
    path.write_bytes(
        by_hand(
            trace(0, bytes(32)),
            (b"CodeObject", struct.pack("<I4xQQ", 0, 7, 0), code, 0, 0),
            (b"CodeObject", struct.pack("<I4xQQ", 0, 9, 0), code, 0, 0),
            (b"COLoadEvent", struct.pack("<I", len(loads)), events, 0, 0),
        )
    )
    capture = open(path)
    assert [one.load_address for one in capture.code_objects] == [0x1000, 0x3000, None]
    assert capture.target == "gfx1100"
    assert capture.notes == ("1 code objects without a load event; their load addresses are left open",)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"AMD_RDF " + bytes(4), "inside the file header"),
        (b"AMD_RDF " + struct.pack("<IIqq", 2, 0, 0, 0), "of version 2; version 3 is read"),
        (b"AMD_RDF " + struct.pack("<IIqq", 3, 0, 0, 63), "cut short or damaged"),
        (b"AMD_RDF " + struct.pack("<IIqq", 3, 0, 0, 31), "an index of 31 bytes"),
        (b"AMD_RDF " + struct.pack("<IIqq", 3, 0, -1, 1), "cut short or damaged"),
        (by_hand(), "without a thread trace"),
        (by_hand((b"SqttData", b"", b"", 0, 0)), "inside the header of a thread trace"),
        (by_hand(trace(0, b"", 7)), "compression 7, which is not known"),
        (by_hand(trace(1 << 31, b"")), "is of shader engine 2147483648"),
        (by_hand(trace(0, b"nothing", 1, 9)), "is damaged"),
        (by_hand(trace(0, zstd.compress(bytes(100)), 1, 99)), "does not inflate to the 99 bytes"),
        (by_hand(trace(0, zstd.compress(bytes(100)), 1, 101)), "does not inflate to the 101 bytes"),
        (by_hand(trace(0, b"", 1, 1 << 40)), "once inflated"),
        (by_hand(trace(0, b"", 1, -1)), "once inflated"),
        (
            by_hand(trace(0, b""), (b"COLoadEvent", b"\xff\xff\xff\xff", b"", 0, 0)),
            "4294967295 load events in 0 bytes",
        ),
    ],
)
def test_what_does_not_add_up_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "trace.rgp").write_bytes(data)
    with pytest.raises(CaptureError, match=reason):
        open(tmp_path / "trace.rgp")


def test_a_bomb_is_not_inflated_beyond_its_size(tmp_path: Path) -> None:
    path = tmp_path / "trace.rgp"
    path.write_bytes(by_hand(trace(0, zstd.compress(bytes(1 << 28)), 1, 1000)))
    with pytest.raises(CaptureError, match="does not inflate to the 1000 bytes"):
        open(path)


@settings(max_examples=examples(200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_is_refused_or_read(tmp_path: Path, data: st.DataObject) -> None:
    write_rdf(synthetic(bytes(40)), tmp_path / "trace.rdf")
    content = bytearray((tmp_path / "trace.rdf").read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(len(content) - 300, len(content) - 1) | st.integers(0, 40))
        content[at] = data.draw(st.integers(0, 255))
    (tmp_path / "trace.rdf").write_bytes(content)
    try:
        capture = open(tmp_path / "trace.rdf")
    except CaptureError as error:
        assert str(error)
    else:
        assert capture.target is not None


def test_the_layouts_are_those_of_the_specification() -> None:
    assert [ctypes.sizeof(one) for one in (rdf.rdf_file_header, rdf.rdf_index_entry)] == [32, 64]
