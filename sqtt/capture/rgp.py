"""Files of the Radeon GPU Profiler: the streams and code objects in their chunks, read and written.

The structures come from the generated binding `bindings.amd_gpu.rgp`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bindings import libc
from bindings.amd_gpu import rgp

from ..codeobject import HIGHEST
from .device_facts import read_facts, write_facts
from .files import atomic_file, view
from .index import MOST
from .model import Capture, CaptureError, LoadedCode, Stream

MAGIC = rgp.SQTT_FILE_MAGIC_NUMBER.to_bytes(4, "little")

ELF: bytes = libc.ELFMAG.encode()
_STEPS = (1, 4, 8)  #: writers pad code objects differently, and not all count that

#: GFX level of the device -> the target that stands for it, used when no code object names a target.
_TARGETS = {
    rgp.SQTT_GFXIP_LEVEL_GFXIP_10_1: "gfx1010",
    rgp.SQTT_GFXIP_LEVEL_GFXIP_10_3: "gfx1030",
    rgp.SQTT_GFXIP_LEVEL_GFXIP_11_0: "gfx1100",
}


def read_rgp(path: Path) -> Capture:
    """Read an RGP file."""
    return _Reader(path).capture()


class _Reader:
    """One file being read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._data = view(path)
        self._streams: list[Stream] = []
        self._code: list[memoryview] = []
        self._addresses: list[int] = []
        self._device: dict[str, int | float | str] = {}
        self._level = rgp.SQTT_GFXIP_LEVEL_NONE
        self._engine: int | None = None
        self._notes: list[str] = []

    def capture(self) -> Capture:
        """The capture the file holds."""
        readers = {
            rgp.SQTT_FILE_CHUNK_TYPE_ASIC_INFO: self._asic,
            rgp.SQTT_FILE_CHUNK_TYPE_SQTT_DESC: self._description,
            rgp.SQTT_FILE_CHUNK_TYPE_SQTT_DATA: self._stream,
            rgp.SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_DATABASE: self._database,
            rgp.SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_LOADER_EVENTS: self._events,
        }
        for kind, start, end in self._chunks():
            if kind in readers:
                readers[kind](start, end)
        if not self._streams:
            raise CaptureError(f"{self._path}: an RGP file without a thread trace")
        return self._capture()

    def _capture(self) -> Capture:
        notes = self._notes
        addresses: list[int | None] = [*self._addresses]
        if len(addresses) != len(self._code):
            # Records pair with events in order; with other counts a wrong address would be worse than none.
            notes.append(
                f"{len(self._code)} code objects but {len(addresses)} loader events; load addresses are left open"
            )
            addresses = [None] * len(self._code)
        code = tuple(
            LoadedCode(f"code{number}.elf", data, address)
            for number, (data, address) in enumerate(zip(self._code, addresses, strict=True))
        )
        named = next((one.target for one in code if one.target), "")
        return Capture(
            self._path,
            "rgp",
            tuple(self._streams),
            code,
            named or _TARGETS.get(self._level, ""),
            self._device,
            tuple(notes),
        )

    def _read(self, kind: Any, at: int, end: int, what: str) -> Any:
        if at + ctypes.sizeof(kind) > end:
            raise CaptureError(f"{self._path}: the file ends, or its chunk ends, inside {what} at byte {at}")
        return kind.from_buffer_copy(self._data, at)

    def _bounded(self, count: int, what: str) -> None:
        if count > MOST:
            raise CaptureError(f"{self._path}: {count} {what}; a capture has at most {MOST}")

    def _chunks(self) -> Iterator[tuple[int, int, int]]:
        """Type, start and end of every chunk."""
        whole = len(self._data)
        header = self._read(rgp.sqtt_file_header, 0, whole, "the file header")
        at = header.chunk_offset
        if not ctypes.sizeof(rgp.sqtt_file_header) <= at <= whole:
            raise CaptureError(
                f"{self._path}: the file header places the chunks at byte {at}, outside the file"
            )
        while at < whole:
            chunk = self._read(rgp.sqtt_file_chunk_header, at, whole, "a chunk header")
            size = chunk.size_in_bytes
            if size < ctypes.sizeof(rgp.sqtt_file_chunk_header) or at + size > whole:
                raise CaptureError(
                    f"{self._path}: the chunk at byte {at} says {size} bytes, the file has {whole - at} left; "
                    "it is cut short or damaged"
                )
            yield int(chunk.chunk_id.type), at, at + size
            at += size

    def _asic(self, start: int, end: int) -> None:
        info = self._read(rgp.sqtt_file_chunk_asic_info, start, end, "the device chunk")
        self._level = int(info.gfxip_level)
        self._device = read_facts(info)
        self._device["gpu_name"] = bytes(info.gpu_name).decode("utf-8", "replace")

    def _description(self, start: int, end: int) -> None:
        described = self._read(rgp.sqtt_file_chunk_sqtt_desc, start, end, "a description of a shader engine")
        self._engine = int(described.shader_engine_index)
        if self._engine < 0:
            raise CaptureError(
                f"{self._path}: the description at byte {start} is of shader engine {self._engine}"
            )

    def _stream(self, start: int, end: int) -> None:
        chunk = self._read(rgp.sqtt_file_chunk_sqtt_data, start, end, "a thread trace chunk")
        if self._engine is None:
            raise CaptureError(f"{self._path}: the thread trace at byte {start} has no description before it")
        at = start + ctypes.sizeof(rgp.sqtt_file_chunk_sqtt_data)
        if chunk.size < 0 or at + chunk.size > end:
            raise CaptureError(
                f"{self._path}: the thread trace at byte {start} says {chunk.size} bytes, its chunk has {end - at}"
            )
        self._bounded(len(self._streams) + 1, "thread traces")
        name = f"se{self._engine}.sqtt"
        self._streams.append(Stream(name, self._data[at : at + chunk.size], self._engine))
        self._engine = None

    def _database(self, start: int, end: int) -> None:
        chunk = self._read(rgp.sqtt_file_chunk_code_object_database, start, end, "the code object database")
        at = start + ctypes.sizeof(rgp.sqtt_file_chunk_code_object_database)
        self._bounded(len(self._code) + chunk.record_count, "code objects")
        tried = [(step, self._records(at, end, chunk.record_count, step)) for step in _STEPS]
        good = [(step, code) for step, code in tried if isinstance(code, list)]
        # Where writers differ, the records are those in which there are ELF files.
        whole = [(step, code) for step, code in good if all(bytes(one[:4]) == ELF for one in code)]
        step, found = next(iter([*whole, *good]), tried[0])
        if isinstance(found, CaptureError):
            raise found
        if step > 1:
            self._notes.append(
                f"the code objects begin at multiples of {step} bytes, which their sizes do not say"
            )
        self._code += found

    def _records(self, at: int, end: int, count: int, step: int) -> list[memoryview] | CaptureError:
        """The code objects of a database whose records begin at multiples of `step`, or why that cannot be."""
        found = []
        try:
            for _ in range(count):
                record = self._read(rgp.sqtt_code_object_database_record, at, end, "a code object record")
                at += ctypes.sizeof(rgp.sqtt_code_object_database_record)
                if at + record.size > end:
                    return CaptureError(f"{self._path}: the code object at byte {at} reaches past its chunk")
                found.append(self._data[at : at + record.size])
                at = -(-(at + record.size) // step) * step
        except CaptureError as error:
            return error
        return found

    def _events(self, start: int, end: int) -> None:
        chunk = self._read(
            rgp.sqtt_file_chunk_code_object_loader_events, start, end, "the loader events of code objects"
        )
        at = start + ctypes.sizeof(rgp.sqtt_file_chunk_code_object_loader_events)
        least = ctypes.sizeof(rgp.sqtt_code_object_loader_events_record)
        size = chunk.record_size or least
        if size < least:
            raise CaptureError(
                f"{self._path}: loader events of {size} bytes at byte {start}; they have {least}"
            )
        for number in range(chunk.record_count):
            event = self._read(
                rgp.sqtt_code_object_loader_events_record, at + number * size, end, "a loader event"
            )
            if event.loader_event_type == _LOADED:
                if event.base_address >= HIGHEST:
                    raise CaptureError(
                        f"{self._path}: a code object at {event.base_address:#x}, which no GPU can address"
                    )
                self._addresses.append(int(event.base_address))


_LOADED = 0  # type of a loader event; 1 is the unloading
_LEVELS = {target: level for level, target in _TARGETS.items()}


def _chunk(kind: int, record: Any, index: int = 0, minor: int = 0, payload: int = 0) -> None:
    record.header.chunk_id.type = kind
    record.header.chunk_id.index = index
    record.header.minor_version = minor
    record.header.size_in_bytes = ctypes.sizeof(record) + payload


def _version(target: str) -> int:
    """How RGP numbers the thread trace of a target."""
    versions = {"gfx9": rgp.SQTT_VERSION_2_3, "gfx10": rgp.SQTT_VERSION_2_4, "gfx11": rgp.SQTT_VERSION_3_2}
    for prefix, version in versions.items():
        if target.startswith(prefix):
            return int(version)
    raise CaptureError(
        f"RGP files know no thread trace of {target or 'an unnamed target'}; write a container"
    )


def write_rgp(capture: Capture, path: Path) -> None:
    """Write a capture as an RGP file, as far as that format can say it; `path` appears when all of it is written.

    Raises CaptureError for targets after gfx11, streams of 2 GB and more, streams of several accelerator dies and
    code objects whose load address is not known, none of which the format can say.
    """
    version = _version(capture.target)
    if any(one.xcc for one in capture.streams):
        raise CaptureError("RGP files know one die only; write a container")
    if any(len(one.data) >= 1 << 31 for one in capture.streams):
        raise CaptureError("RGP files hold streams of less than 2 GB; write a container")
    if any(one.load_address is None for one in capture.code_objects):
        raise CaptureError("RGP files need the load address of every code object; write a container")
    with atomic_file(path) as file:
        for part in _parts(capture, version):
            file.write(part)


def _parts(capture: Capture, version: int) -> Iterator[Any]:
    yield rgp.sqtt_file_header(
        magic_number=rgp.SQTT_FILE_MAGIC_NUMBER,
        version_major=rgp.SQTT_FILE_VERSION_MAJOR,
        version_minor=rgp.SQTT_FILE_VERSION_MINOR,
        chunk_offset=ctypes.sizeof(rgp.sqtt_file_header),
    )
    yield _device(capture)
    at = ctypes.sizeof(rgp.sqtt_file_header) + ctypes.sizeof(rgp.sqtt_file_chunk_asic_info)
    if capture.code_objects:
        for part in _code(capture, at):
            yield part
            at += len(memoryview(part).cast("B"))
    for number, stream in enumerate(capture.streams):
        described = rgp.sqtt_file_chunk_sqtt_desc(
            shader_engine_index=stream.shader_engine, sqtt_version=version
        )
        _chunk(rgp.SQTT_FILE_CHUNK_TYPE_SQTT_DESC, described, number, 2)
        data = rgp.sqtt_file_chunk_sqtt_data(size=len(stream.data))
        at += ctypes.sizeof(described) + ctypes.sizeof(data)
        data.offset = at
        _chunk(rgp.SQTT_FILE_CHUNK_TYPE_SQTT_DATA, data, number, payload=len(stream.data))
        at += len(stream.data)
        yield described
        yield data
        yield stream.data


def _device(capture: Capture) -> Any:
    info = rgp.sqtt_file_chunk_asic_info(
        gfxip_level=_LEVELS.get(capture.target, rgp.SQTT_GFXIP_LEVEL_NONE),
        shader_engines=len(capture.streams),
        gpu_name=str(capture.device.get("gpu_name", capture.target)).encode()[
            : rgp.SQTT_GPU_NAME_MAX_SIZE - 1
        ],
    )
    write_facts(info, capture.device)
    _chunk(rgp.SQTT_FILE_CHUNK_TYPE_ASIC_INFO, info, minor=5)
    return info


def _code(capture: Capture, at: int) -> Iterator[Any]:
    """The code object database and the loader events."""
    record = ctypes.sizeof(rgp.sqtt_code_object_database_record)
    payload = sum(record + _padded(len(one.data)) for one in capture.code_objects)
    database = rgp.sqtt_file_chunk_code_object_database(offset=at, record_count=len(capture.code_objects))
    database.size = ctypes.sizeof(database) + payload
    _chunk(rgp.SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_DATABASE, database, payload=payload)
    yield database
    for loaded in capture.code_objects:
        size = _padded(len(loaded.data))
        yield rgp.sqtt_code_object_database_record(size=size)
        yield bytes(loaded.data).ljust(size, b"\0")
    events = []
    for loaded in capture.code_objects:
        event = rgp.sqtt_code_object_loader_events_record(
            loader_event_type=_LOADED, base_address=loaded.load_address or 0
        )
        event.code_object_hash[:] = [int(loaded.sha256[at : at + 16], 16) for at in (0, 16)]
        events.append(event)
    size = ctypes.sizeof(rgp.sqtt_code_object_loader_events_record)
    chunk = rgp.sqtt_file_chunk_code_object_loader_events(
        offset=at + ctypes.sizeof(database) + payload, record_size=size, record_count=len(events)
    )
    _chunk(rgp.SQTT_FILE_CHUNK_TYPE_CODE_OBJECT_LOADER_EVENTS, chunk, minor=1, payload=size * len(events))
    yield chunk
    yield from events


def _padded(size: int) -> int:
    return -(-size // 4) * 4
