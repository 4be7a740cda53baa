"""The container of this project: a zip archive without compression, or a directory, with an index.

Stored members can be mapped, so opening costs no more than the index whatever the size of the streams.
"""

from __future__ import annotations

import hashlib
import io
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ..codeobject import CodeObjectError
from .files import atomic_directory, atomic_file, view
from .index import (
    FORMAT,
    NAME,
    VERSION,
    CodeEntry,
    Index,
    KernelEntry,
    StreamEntry,
    bounded,
    read_index,
    write_index,
)
from .model import Capture, CaptureError, LoadedCode, Stream

#: A member's header in a zip archive: signature, ten fields, length of the name, length of the extra field.
_LOCAL = struct.Struct("<4s5H3I2H")
_LOCAL_SIGNATURE = b"PK\3\4"
#: Archives carry times; a fixed one makes equal captures equal files.
_TIME = (1980, 1, 1, 0, 0, 0)


def read_archive(path: Path) -> Capture:
    """Read a zip container. Raises CaptureError if it is damaged."""
    data = view(path)
    try:
        with zipfile.ZipFile(path) as archive:
            members = {one.filename: one for one in archive.infolist()}
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        EOFError,
        OSError,
        ValueError,
        OverflowError,
        struct.error,
    ) as error:
        raise CaptureError(f"{path}: a damaged or unfinished zip archive: {error}") from error
    if NAME not in members:
        raise CaptureError(f"{path}: a zip archive without {NAME}, so not a capture")
    # Nothing is ever inflated: what a member takes is what the file has.
    bounded(members[NAME].file_size, str(path))
    text = bytes(_stored(path, data, members[NAME]))
    if zlib.crc32(text) != members[NAME].CRC:
        raise CaptureError(f"{path}: {NAME} does not have its checksum; the archive is damaged")
    index = read_index(text, str(path))

    def member(name: str) -> memoryview:
        if name not in members:
            raise CaptureError(f"{path}: {NAME} names {name!r}, which the archive does not hold")
        return _stored(path, data, members[name])

    return _capture(path, "container", index, member)


def _stored(path: Path, data: memoryview, member: zipfile.ZipInfo) -> memoryview:
    if member.compress_type != zipfile.ZIP_STORED or member.flag_bits & 1:
        raise CaptureError(
            f"{path}: {member.filename!r} is compressed or encrypted; store it as it is (zip -0) to have it read"
        )
    at = member.header_offset
    if not 0 <= at <= len(data) - _LOCAL.size:
        raise CaptureError(f"{path}: the archive ends before {member.filename!r}; the file is cut short")
    signature, *_, name, extra = _LOCAL.unpack_from(data, at)
    start = at + _LOCAL.size + name + extra
    if signature != _LOCAL_SIGNATURE or start + member.file_size > len(data):
        raise CaptureError(f"{path}: {member.filename!r} is not where the archive's directory says it is")
    return data[start : start + member.file_size]


def read_directory(path: Path) -> Capture:
    """Read a directory with an index. Raises CaptureError if something is missing."""
    data = view(path / NAME)
    bounded(len(data), str(path))
    index = read_index(bytes(data), str(path))
    root = path.resolve()

    def member(name: str) -> memoryview:
        file = path / name
        if not os.path.isfile(file):  # noqa: PTH113 - of a name that no file can have, Path.is_file raises
            raise CaptureError(f"{path}: {NAME} names {name!r}, which is not there")
        if not file.resolve().is_relative_to(root):
            raise CaptureError(f"{path}: {NAME} names {name!r}, a link to a file outside the capture")
        return view(file)

    return _capture(path, "directory", index, member)


def _capture(path: Path, kind: str, index: Index, member: Callable[[str], memoryview]) -> Capture:
    def content(entry: StreamEntry | CodeEntry) -> memoryview:
        data = member(entry.file)
        if len(data) != entry.bytes:
            raise CaptureError(
                f"{path}: {entry.file!r} has {len(data)} bytes, {NAME} says {entry.bytes}; the capture is damaged"
            )
        return data

    return Capture(
        path,
        kind,
        tuple(
            Stream(
                one.file,
                content(one),
                one.shader_engine,
                one.xcc,
                one.instructions,
                one.sha256,
                one.agent,
                one.dispatch,
            )
            for one in index.streams
        ),
        tuple(LoadedCode(one.file, content(one), one.load_address, one.sha256) for one in index.code_objects),
        index.target,
        index.device,
        tuple(index.notes),
    )


def _contents(capture: Capture) -> tuple[Index, list[tuple[str, memoryview]]]:
    """The index of a capture, and the files that go with it."""
    streams, code, files, notes = [], [], [], list(capture.notes)
    engines = [(one.xcc, one.shader_engine) for one in capture.streams]
    for number, stream in enumerate(capture.streams):
        xcc = f"xcc{stream.xcc}." if any(one.xcc for one in capture.streams) else ""
        again = f".{number}" if engines.count(engines[number]) > 1 else ""
        name = f"{xcc}se{stream.shader_engine}{again}.sqtt"
        streams.append(
            StreamEntry(
                name,
                stream.shader_engine,
                len(stream.data),
                stream.sha256,
                stream.xcc,
                stream.instructions,
                stream.agent,
                stream.dispatch,
            )
        )
        files.append((name, stream.data))
    for number, loaded in enumerate(capture.code_objects):
        name = f"code{number}.elf"
        try:
            kernels = [KernelEntry(one.name, one.entry) for one in loaded.code.kernels]
        except CodeObjectError as error:
            kernels = []
            notes.append(f"{name} ({loaded.name}) is not a usable code object: {error}")
        code.append(CodeEntry(name, len(loaded.data), loaded.sha256, loaded.load_address, kernels))
        files.append((name, loaded.data))
    index = Index(FORMAT, VERSION, streams, capture.target, dict(capture.device), code, notes)
    return index, files


def write_container(
    capture: Capture, path: Path, progress: Callable[[int], object] = lambda size: None
) -> None:
    """Write a capture as a zip container; `path` appears when all of it is written.

    `progress` is told the bytes written since it was told last.
    """
    index, files = _contents(capture)
    with atomic_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(NAME, _TIME), write_index(index))
        for name, data in files:
            member = zipfile.ZipInfo(name, _TIME)
            member.file_size = len(data)  # tells the archive whether it needs 64-bit sizes
            with archive.open(member, "w") as out:
                for at in range(0, len(data), _BLOCK):
                    out.write(data[at : at + _BLOCK])
                    progress(min(_BLOCK, len(data) - at))


@dataclass(frozen=True)
class Written:
    """A stream that is written as it is made."""

    shader_engine: int
    pieces: Iterable[bytes]
    instructions: bool | None = None


def write_pieces(capture: Capture, path: Path, streams: Iterable[Written]) -> int:
    """Write a capture whose streams are made meanwhile, one after the other, as a zip container; the bytes of streams.

    capture: all else about it; its own streams are left out. `path` appears when all of it is written.
    """
    index, files = _contents(replace(capture, streams=()))
    with atomic_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for one in streams:
            name, size, digest = f"se{one.shader_engine}.sqtt", 0, hashlib.sha256()
            with archive.open(zipfile.ZipInfo(name, _TIME), "w", force_zip64=True) as out:
                for piece in one.pieces:
                    out.write(piece)
                    digest.update(piece)
                    size += len(piece)
            entry = StreamEntry(
                name, one.shader_engine, size, digest.hexdigest(), instructions=one.instructions
            )
            index.streams.append(entry)
            del one  # what it is made from, before the next is made
        for name, data in files:
            archive.writestr(zipfile.ZipInfo(name, _TIME), data)
        archive.writestr(zipfile.ZipInfo(NAME, _TIME), write_index(index))
    return sum(one.bytes for one in index.streams)


_BLOCK = 256 * io.DEFAULT_BUFFER_SIZE


def write_directory(
    capture: Capture, path: Path, progress: Callable[[int], object] = lambda size: None
) -> None:
    """Write a capture as a directory; `path` appears when all of it is written."""
    index, files = _contents(capture)
    with atomic_directory(path) as partial:
        for name, data in files:
            (partial / name).write_bytes(data)
            progress(len(data))
        (partial / NAME).write_bytes(write_index(index))
