"""Radeon data files, the newest form of the Radeon GPU Profiler's captures: named chunks, plain or in zstd.

The structures come from the generated binding `bindings.amd_gpu.rdf`.
"""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bindings.amd_gpu import rdf

from ..codeobject import HIGHEST
from .device_facts import read_facts, write_facts
from .files import atomic_file, view
from .index import MOST
from .model import Capture, CaptureError, LoadedCode, Stream

MAGIC: bytes = rdf.RDF_IDENTIFIER.encode()
_CHUNKS = 1 << 20
_INFLATED = 1 << 32
"""Bytes of all compressed chunks that are read, once inflated."""
_WINDOW = 27
"""log2 of the bytes that zstd may look back, as its program has it."""


def read_rdf(path: Path) -> Capture:
    """Read a Radeon data file. Raises CaptureError where it is damaged or holds no thread trace."""
    return _Reader(path).capture()


@dataclass(frozen=True)
class _Chunk:
    """Header and data of a chunk."""

    header: memoryview
    data: memoryview


class _Reader:
    """One file being read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = view(path)
        self._inflated = 0

    def capture(self) -> Capture:
        """The capture the file holds."""
        wanted = (
            rdf.RDF_CHUNK_SQTT_DATA,
            rdf.RDF_CHUNK_CODE_OBJECT,
            rdf.RDF_CHUNK_LOAD_EVENTS,
            rdf.RDF_CHUNK_ASIC_INFO,
        )
        chunks: dict[str, list[_Chunk]] = {name: [] for name in wanted}
        for name, entry in self._entries():
            if name in chunks:
                chunks[name].append(self._chunk(name, entry))
        streams = tuple(map(self._stream, chunks[rdf.RDF_CHUNK_SQTT_DATA]))
        if not streams:
            raise CaptureError(f"{self._path}: a Radeon data file without a thread trace")
        notes: list[str] = []
        places = self._places(chunks[rdf.RDF_CHUNK_LOAD_EVENTS])
        code = tuple(self._code(chunks[rdf.RDF_CHUNK_CODE_OBJECT], places, notes))
        device, target = self._device(chunks[rdf.RDF_CHUNK_ASIC_INFO])
        named = next((one.target for one in code if one.target), "")
        return Capture(self._path, "rdf", streams, code, named or target, device, tuple(notes))

    def _entries(self) -> Iterator[tuple[str, Any]]:
        header = self._struct(rdf.rdf_file_header, self._file, 0, "the file header")
        if header.version != rdf.RDF_VERSION:
            raise CaptureError(
                f"{self._path}: a Radeon data file of version {header.version}; version {rdf.RDF_VERSION} is read"
            )
        size = ctypes.sizeof(rdf.rdf_index_entry)
        index = self._part(header.index_offset, header.index_size, "the index of chunks")
        if len(index) % size or len(index) // size > _CHUNKS:
            raise CaptureError(
                f"{self._path}: an index of {len(index)} bytes; it has {size} for each of at most {_CHUNKS} chunks"
            )
        for at in range(0, len(index), size):
            entry = rdf.rdf_index_entry.from_buffer_copy(index, at)
            yield entry.identifier.decode("ascii", "replace"), entry

    def _chunk(self, name: str, entry: Any) -> _Chunk:
        what = f"a chunk {name}"
        header = self._part(entry.header_offset, entry.header_size, what)
        data = self._part(entry.data_offset, entry.data_size, what)
        if entry.compression == rdf.RDF_COMPRESSION_ZSTD:
            data = self._inflate(data, entry.uncompressed_size, what)
        elif entry.compression != rdf.RDF_COMPRESSION_NONE:
            raise CaptureError(
                f"{self._path}: {what} with compression {entry.compression}, which is not known"
            )
        return _Chunk(header, data)

    def _inflate(self, data: memoryview, size: int, what: str) -> memoryview:
        self._inflated += max(size, 0)
        if size < 0 or self._inflated > _INFLATED:
            raise CaptureError(
                f"{self._path}: {what} of {size} bytes; all may take {_INFLATED} once inflated"
            )
        zstd = _zstd(self._path)
        try:
            reader = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _WINDOW})
            found = reader.decompress(data, max_length=size + 1) if size else b""
        except (zstd.ZstdError, EOFError, MemoryError) as error:
            raise CaptureError(f"{self._path}: {what} is damaged: {error}") from error
        if len(found) != size:
            raise CaptureError(
                f"{self._path}: {what} does not inflate to the {size} bytes that its entry says"
            )
        return memoryview(found)

    def _stream(self, chunk: _Chunk) -> Stream:
        header = self._struct(rdf.rdf_sqtt_data_header, chunk.header, 0, "the header of a thread trace")
        engine = int(header.shader_engine)
        return Stream(
            f"se{engine}.sqtt",
            chunk.data,
            engine,
            instructions=bool(header.instruction_timing_enabled),
        )

    def _places(self, chunks: list[_Chunk]) -> dict[tuple[int, int], list[int]]:
        """Hash of a code object -> the addresses that it was loaded to."""
        found: dict[tuple[int, int], list[int]] = {}
        size = ctypes.sizeof(rdf.rdf_load_event)
        for chunk in chunks:
            count = self._struct(rdf.rdf_load_events_header, chunk.header, 0, "a header of load events").count
            if count * size > len(chunk.data):
                raise CaptureError(f"{self._path}: {count} load events in {len(chunk.data)} bytes")
            for number in range(count):
                event = rdf.rdf_load_event.from_buffer_copy(chunk.data, number * size)
                if event.base_address >= HIGHEST:
                    raise CaptureError(
                        f"{self._path}: a code object at {event.base_address:#x}, which no GPU can address"
                    )
                places = found.setdefault((event.hash[0], event.hash[1]), [])
                if event.type == rdf.RDF_LOADED and event.base_address not in places:
                    places.append(int(event.base_address))
        return found

    def _code(
        self, chunks: list[_Chunk], places: dict[tuple[int, int], list[int]], notes: list[str]
    ) -> Iterator[LoadedCode]:
        """The code objects, one for each place that one was loaded to."""
        open_, count = 0, 0
        for number, chunk in enumerate(chunks):
            header = self._struct(rdf.rdf_code_object_header, chunk.header, 0, "the header of a code object")
            addresses: list[int | None] = [*places.get((header.hash[0], header.hash[1]), ())]
            open_ += not addresses
            for address in addresses or [None]:
                count += 1
                if count > MOST:
                    raise CaptureError(f"{self._path}: more than {MOST} code objects")
                yield LoadedCode(f"code{number}.elf", chunk.data, address)
        if open_:
            notes.append(f"{open_} code objects without a load event; their load addresses are left open")

    def _device(self, chunks: list[_Chunk]) -> tuple[dict[str, int | float | str], str]:
        """The facts of the device, and the target that they name."""
        if not chunks:
            return {}, ""
        info = self._struct(rdf.rdf_asic_info, chunks[0].data, 0, "the device chunk")
        facts = read_facts(info)
        facts["gpu_name"] = info.gpu_name.decode("utf-8", "replace")
        return facts, f"gfx{info.gfxip_major}{info.gfxip_minor:x}{info.gfxip_stepping:x}"

    def _struct(self, kind: Any, data: memoryview, at: int, what: str) -> Any:
        if at + ctypes.sizeof(kind) > len(data):
            raise CaptureError(f"{self._path}: the file ends, or its chunk ends, inside {what}")
        return kind.from_buffer_copy(data, at)

    def _part(self, at: int, size: int, what: str) -> memoryview:
        if at < 0 or size < 0 or at + size > len(self._file):
            raise CaptureError(
                f"{self._path}: {what} at byte {at} has {size} bytes, the file {len(self._file)}; "
                "it is cut short or damaged"
            )
        return self._file[at : at + size]


def _zstd(path: Path) -> Any:
    """Python's zstd, of 3.14 on its own, before from backports.zstd."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ImportError:
        raise CaptureError(f"{path}: its chunks are compressed: pip install backports.zstd") from None
    return zstd


def write_rdf(capture: Capture, path: Path) -> None:
    """Write a capture as a Radeon data file, uncompressed; `path` appears when all of it is written.

    Raises CaptureError for code objects whose load address is not known, and for streams of several accelerator dies.
    """
    if any(one.xcc for one in capture.streams):
        raise CaptureError("Radeon data files know one die only; write a container")
    if any(one.load_address is None for one in capture.code_objects):
        raise CaptureError("Radeon data files need the load address of every code object; write a container")
    entries: list[Any] = []
    with atomic_file(path) as file:
        file.write(bytes(ctypes.sizeof(rdf.rdf_file_header)))
        for name, header, data in _chunks(capture):
            entry = rdf.rdf_index_entry(identifier=name.encode(), version=1)
            entry.header_offset, entry.header_size = file.tell(), len(header)
            file.write(header)
            entry.data_offset, entry.data_size = file.tell(), len(data)
            file.write(data)
            entries.append(entry)
        index = b"".join(map(bytes, entries))
        head = rdf.rdf_file_header(version=rdf.RDF_VERSION, index_offset=file.tell(), index_size=len(index))
        head.identifier = MAGIC
        file.write(index)
        file.seek(0)
        file.write(bytes(head))


def _chunks(capture: Capture) -> Iterator[tuple[str, bytes, bytes | memoryview]]:
    """Name, header and data of every chunk."""
    info = rdf.rdf_asic_info(gpu_name=str(capture.device.get("gpu_name", capture.target)).encode()[:255])
    if level := re.fullmatch(r"gfx(\d+)([0-9a-f])([0-9a-f])(:.*)?", capture.target):
        info.gfxip_major, info.gfxip_minor = int(level[1]), int(level[2], 16)
        info.gfxip_stepping = int(level[3], 16)
    write_facts(info, capture.device)
    yield rdf.RDF_CHUNK_ASIC_INFO, b"", bytes(info)
    events = []
    for loaded in capture.code_objects:
        described = rdf.rdf_code_object_header()
        event = rdf.rdf_load_event(type=rdf.RDF_LOADED, base_address=loaded.load_address or 0)
        for half in (0, 1):
            described.hash[half] = event.hash[half] = int(loaded.sha256[16 * half : 16 * half + 16], 16)
        yield rdf.RDF_CHUNK_CODE_OBJECT, bytes(described), loaded.data
        events.append(bytes(event))
    yield rdf.RDF_CHUNK_LOAD_EVENTS, bytes(rdf.rdf_load_events_header(count=len(events))), b"".join(events)
    for stream in capture.streams:
        header = rdf.rdf_sqtt_data_header(
            shader_engine=stream.shader_engine,
            trace_buffer_size=len(stream.data),
            # Where it is not known, readers had better look for them.
            instruction_timing_enabled=stream.instructions is not False,
        )
        yield rdf.RDF_CHUNK_SQTT_DATA, bytes(header), stream.data
