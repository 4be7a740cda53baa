"""Captures made to harm: whatever the bytes are, they are read or refused, in memory that the file's size bounds."""

from __future__ import annotations

import ctypes
import io
import os
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bindings import libc
from bindings.amd_gpu import rgp
from sqtt.capture import CaptureError, kernel_names, open, write_container, write_rgp
from sqtt.codeobject import CodeObject, CodeObjectError
from sqtt.errors import SqttError
from sqtt.synth.machine import code_object
from tests.examples import examples

from .test_container import PROGRAM, STREAM, index, synthetic

CODE = code_object(PROGRAM, "gfx1100", "kernel")
HEADER = ctypes.sizeof(libc.Elf64_Shdr)


def archive(text: bytes, compression: int = zipfile.ZIP_STORED, **files: bytes) -> bytes:
    """A zip archive with an index and files, each with its name."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", compression) as file:
        file.writestr("index.json", text)
        for name, content in files.items():
            file.writestr(name, content)
    return data.getvalue()


def touch(path: Path) -> None:
    """What `info` does with a capture: everything that was read is read."""
    capture = open(path)
    assert all(stream.shader_engine >= 0 for stream in capture.streams)
    _ = capture.target, capture.damaged(), kernel_names(capture)


def refused(tmp_path: Path, data: bytes, complaint: str) -> None:
    (tmp_path / "capture").write_bytes(data)
    with pytest.raises(CaptureError, match=complaint) as caught:
        touch(tmp_path / "capture")
    assert str(tmp_path / "capture") in str(caught.value)


def peak(function: Callable[[], object]) -> int:
    """Bytes that Python had at most while it ran, refused or not."""
    tracemalloc.start()
    try:
        function()
    except SqttError:
        pass
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return most


# Containers -----------------------------------------------------------------------------------------------


def test_an_index_that_inflates_is_refused_before_it_does(tmp_path: Path) -> None:
    text = index(notes=["x" * 50_000_000]).encode()
    data = archive(text, zipfile.ZIP_DEFLATED)
    assert len(data) < 100_000
    (tmp_path / "capture").write_bytes(data)
    assert peak(lambda: touch(tmp_path / "capture")) < 2_000_000
    refused(tmp_path, data, "zip -0")


def test_an_index_is_refused_by_its_size_before_it_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with (folder / "index.json").open("wb") as file:
        file.truncate(1 << 32)
    assert peak(lambda: touch(folder)) < 2_000_000
    with pytest.raises(CaptureError, match=r"index.json has 4294967296 bytes; .* at most 67108864"):
        open(folder)


@pytest.mark.parametrize(
    "text, complaint",
    [
        (index(target="T").encode().replace(b"T", b"\xff"), "utf-8"),
        (b'{"deep": ' + b"[" * 200_000, "recursion"),
        (index(version=10**4000).encode(), r"\$\.version"),
        (index(streams=[{**STREAM, "bytes": -1}]).encode(), r"\$\.streams\[0\]\.bytes"),
        (index(streams=[{**STREAM, "shader_engine": -1}]).encode(), r"\$\.streams\[0\]\.shader_engine"),
        (index(streams=[{**STREAM, "xcc": 1 << 40}]).encode(), r"\$\.streams\[0\]\.xcc"),
        (index(streams=[{**STREAM, "file": f"{at}"} for at in range(65_537)]).encode(), r"\$\.streams"),
        (index(streams=[{**STREAM, "file": "a" * 300}]).encode(), "does not hold"),
        (
            index(code_objects=[{"file": "a", "bytes": 1, "sha256": "", "load_address": 1 << 62}]).encode(),
            r"\$\.code_objects\[0\]\.load_address",
        ),
    ],
)
def test_a_hostile_index_is_refused(tmp_path: Path, text: bytes, complaint: str) -> None:
    refused(tmp_path, archive(text, a=b"1"), complaint)


def test_a_name_in_the_archive_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    data = bytearray(archive(index().encode(), **{"ä": b""}))
    refused(tmp_path, bytes(data).replace("ä".encode(), b"\xff\xff"), "damaged")


def test_a_member_before_the_file_s_start_is_refused(tmp_path: Path) -> None:
    data = archive(index(streams=[STREAM]).encode(), a=b"1")
    at = data.rfind(b"PK\1\2") + 42  # where the archive's directory says the last member begins
    refused(
        tmp_path, data[:at] + struct.pack("<I", len(data)) + data[at + 4 :], "cut short|damaged|is not where"
    )


def test_an_index_that_was_changed_is_refused(tmp_path: Path) -> None:
    data = archive(index(target="gfx1100").encode())
    refused(tmp_path, data.replace(b"gfx1100", b"gfx1101"), "checksum")


@pytest.mark.parametrize("name", ["a" * 300, "a\ud800", "pipe", "link"])
def test_a_directory_names_files_of_its_own_only(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "capture"
    folder.mkdir()
    os.mkfifo(folder / "pipe")
    (tmp_path / "secret").write_bytes(b"1")
    (folder / "link").symlink_to("../secret")
    (folder / "index.json").write_text(index(streams=[{**STREAM, "file": name}]))
    with pytest.raises(CaptureError):
        open(folder)


def test_a_pipe_is_refused_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CaptureError, match="pipe: a pipe, not a file"):
        open(tmp_path / "pipe")
    with pytest.raises(CaptureError, match="/dev/zero: a device, not a file"):
        open("/dev/zero")


# RGP ------------------------------------------------------------------------------------------------------


def chunk_at(data: bytes, kind: int) -> int:
    at = rgp.sqtt_file_header.from_buffer_copy(data).chunk_offset
    while (chunk := rgp.sqtt_file_chunk_header.from_buffer_copy(data, at)).chunk_id.type != kind:
        at += chunk.size_in_bytes
    return at


@pytest.mark.parametrize(
    "kind, record, field, value, complaint",
    [
        ("SQTT_DESC", "sqtt_desc", "shader_engine_index", -1, "engine -1"),
        ("SQTT_DATA", "sqtt_data", "size", -1, "says -1 bytes"),
        ("SQTT_DATA", "sqtt_data", "size", 0x7FFFFFFF, "says 2147483647 bytes"),
        ("CODE_OBJECT_DATABASE", "code_object_database", "record_count", 0xFFFFFFFF, "at most 65536"),
        (
            "CODE_OBJECT_DATABASE",
            "code_object_database",
            "record_count",
            60_000,
            "ends inside|its chunk ends",
        ),
        ("CODE_OBJECT_LOADER_EVENTS", "code_object_loader_events", "record_size", 1, "of 1 bytes"),
        (
            "CODE_OBJECT_LOADER_EVENTS",
            "code_object_loader_events",
            "record_count",
            0xFFFFFFFF,
            "its chunk ends",
        ),
    ],
)
def test_hostile_numbers_of_an_rgp_file(
    tmp_path: Path, kind: str, record: str, field: str, value: int, complaint: str
) -> None:
    write_rgp(synthetic(bytes(32)), tmp_path / "trace")
    data = bytearray((tmp_path / "trace").read_bytes())
    at = chunk_at(data, getattr(rgp, f"SQTT_FILE_CHUNK_TYPE_{kind}"))
    setattr(getattr(rgp, f"sqtt_file_chunk_{record}").from_buffer(data, at), field, value)
    refused(tmp_path, bytes(data), complaint)


# Code objects ---------------------------------------------------------------------------------------------


def elf(count: int, size: int, kind: int, names: bytes = b"\0", **header: int) -> bytes:
    """An ELF file of `count` equal sections, each with the same `size` bytes of it, after the table of names."""
    head = libc.Elf64_Ehdr.from_buffer_copy(CODE)
    start = ctypes.sizeof(head) + HEADER * (count + 1)
    head.e_shoff, head.e_shnum, head.e_shstrndx = ctypes.sizeof(head), count + 1, count
    one = libc.Elf64_Shdr(sh_type=kind, sh_offset=start, sh_size=size, **header)
    table = libc.Elf64_Shdr(sh_type=libc.SHT_STRTAB, sh_offset=start, sh_size=len(names))
    return bytes(head) + bytes(one) * count + bytes(table) + names


def test_sections_that_share_bytes_are_no_memory() -> None:
    data = elf(2000, 1_000_000, libc.SHT_PROGBITS, bytes(1_000_000))
    assert peak(lambda: CodeObject.read(data)) < 4 * len(data) + 2_000_000
    with pytest.raises(CodeObjectError, match="overlap"):
        CodeObject.read(data)


def test_names_that_share_bytes_are_no_memory() -> None:
    symbols = b"".join(bytes(libc.Elf64_Sym(st_name=at, st_shndx=1)) for at in range(1, 10_001))
    names = b"\0" + b"x" * 500_000 + b"\0"
    data = elf(1, len(symbols), libc.SHT_SYMTAB, symbols + names, sh_link=1)
    moved = bytearray(data)
    libc.Elf64_Shdr.from_buffer(moved, 64 + HEADER).sh_offset += len(symbols)
    libc.Elf64_Shdr.from_buffer(moved, 64 + HEADER).sh_size = len(names)
    assert peak(lambda: CodeObject.read(bytes(moved))) < 32 * len(data)
    with pytest.raises(CodeObjectError, match="far longer than the file"):
        CodeObject.read(bytes(moved))


def test_a_name_without_an_end_is_refused() -> None:
    with pytest.raises(CodeObjectError, match="has no end"):
        CodeObject.read(elf(1, 0, libc.SHT_PROGBITS, b"abc", sh_name=1))
    with pytest.raises(CodeObjectError, match="outside its string table"):
        CodeObject.read(elf(1, 0, libc.SHT_PROGBITS, b"\0", sh_name=7))


# Anything -------------------------------------------------------------------------------------------------

EDGES = [
    0,
    1,
    0x7F,
    0x80,
    0xFF,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFF,
    1 << 62,
    (1 << 63) - 1,
    1 << 63,
    (1 << 64) - 1,
]
WRITES = st.tuples(
    st.integers(0, 1 << 16), st.sampled_from([1, 2, 4, 8]), st.sampled_from(EDGES) | st.integers(0, 255)
)
CHANGES = st.tuples(
    st.lists(WRITES, max_size=6),
    st.none() | st.integers(0, 1 << 16),  # where it is cut
    st.lists(st.tuples(st.integers(0, 1 << 16), st.binary(max_size=24)), max_size=2),  # what is put in
)
BOUND = 4_000_000  # bytes beside what the file itself takes


def changed(
    data: bytes, changes: tuple[list[tuple[int, int, int]], int | None, list[tuple[int, bytes]]]
) -> bytes:
    writes, cut, put = changes
    new = bytearray(data)
    for at, size, value in writes:
        at %= len(new)
        new[at : at + size] = (value & (1 << 8 * size) - 1).to_bytes(size, "little")
    for at, content in put:
        at %= len(new) + 1
        new[at:at] = content
    return bytes(new[: cut % len(new)]) if cut is not None else bytes(new)


FUZZED = settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", examples(150))),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize("write", [write_container, write_rgp])
@given(CHANGES)
@FUZZED
def test_any_capture_is_read_or_refused(tmp_path: Path, write: Callable[..., None], changes) -> None:
    sound = tmp_path / "sound"
    if not sound.exists():
        write(synthetic(b"\x91\x01\x90\x68" * 8, bytes(32)), sound)
    path = tmp_path / "changed"
    path.write_bytes(changed(sound.read_bytes(), changes))
    assert peak(lambda: touch(path)) < 32 * path.stat().st_size + BOUND


@given(CHANGES)
@FUZZED
def test_any_code_object_is_read_or_refused(changes) -> None:
    data = changed(CODE, changes)

    def read() -> None:
        code = CodeObject.read(data)
        _ = code.kernels, code.function_at(0), code.program(0, "gfx1100").walk()

    assert peak(read) < 64 * len(data) + BOUND


TEXTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(
    st.fixed_dictionaries(
        {"format": st.just("sqtt-capture"), "version": st.just(1), "streams": st.lists(TEXTS, max_size=2)},
        optional={
            "target": TEXTS,
            "device": TEXTS,
            "notes": TEXTS,
            "code_objects": st.lists(
                st.fixed_dictionaries(
                    {"file": st.text() | st.just("a"), "bytes": st.integers(), "sha256": st.text()},
                    optional={"load_address": st.integers(), "kernels": TEXTS},
                ),
                max_size=2,
            ),
        },
    )
)
@FUZZED
def test_any_index_is_read_or_refused(tmp_path: Path, value: object) -> None:
    path = tmp_path / "capture"
    try:
        text = msgspec.json.encode(value)
    except (msgspec.MsgspecError, UnicodeEncodeError):
        return
    path.write_bytes(archive(text, a=b"1"))
    assert peak(lambda: touch(path)) < BOUND
