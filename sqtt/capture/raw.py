"""Streams without a container: one file, or a folder of them beside their code objects."""

from __future__ import annotations

import re
from pathlib import Path

from bindings import libc

from ..decoding.recognise import recognise
from ..errors import StreamError
from .files import kind, view
from .model import Capture, CaptureError, LoadedCode, Stream

STREAM_SUFFIXES = (".att", ".sqtt")

#: How tools name the engine in a file's name: `se3.sqtt`, `xcc1.se3.sqtt`, `1234_shader_engine_3_1.att`; rocprofv3 puts
#: the agent before it and the dispatch behind it.
_ROCPROF = re.compile(r"(?:(\d+)_)?shader_engine_\d+_(\d+)\.att$", re.IGNORECASE)
_ENGINE = re.compile(r"(?:shader_engine_|(?<![a-z])se)(\d+)", re.IGNORECASE)
_XCC = re.compile(r"(?<![a-z])xcc_?(\d+)", re.IGNORECASE)


def read_stream(path: Path) -> Capture:
    """One file that is a bare stream. Raises CaptureError if it is none."""
    stream, named = _stream(path)
    if any(start := bytes(stream.data[:8])):  # zeros: the engine wrote nothing
        try:
            recognise(start)
        except StreamError as error:
            kinds = "a container, an RGP file or a bare stream"
            raise CaptureError(f"{path}: not {kinds}: {error}") from error
    notes = () if named else (f"the name of {path.name} names no shader engine; 0 is taken",)
    return Capture(path, "stream", (stream,), notes=notes)


def read_folder(path: Path) -> Capture:
    """A folder of bare streams (`.att`, `.sqtt`) with the code objects (ELF files) that ran.

    Raises CaptureError where no stream is.
    """
    streams, code, notes = [], [], []
    for file in sorted(path.iterdir()):
        if not file.is_file():
            if file.suffix.lower() in STREAM_SUFFIXES:
                notes.append(f"{file.name} is {kind(file)}, not a file: it is left out")
        elif file.suffix.lower() in STREAM_SUFFIXES:
            stream, named = _stream(file)
            streams.append(stream)
            if not named:
                notes.append(f"the name of {file.name} names no shader engine; 0 is taken")
        elif _is_elf(file):
            code.append(LoadedCode(file.name, view(file), None))
    if not streams:
        why = f"a directory with neither index.json nor a stream ({' or '.join(STREAM_SUFFIXES)}); no capture"
        raise CaptureError("; ".join([f"{path}: {why}", *notes]))
    if code:
        notes.append("the folder does not say where its code objects were loaded; the trace's registers may")
    streams.sort(key=lambda one: (one.launch, one.xcc, one.shader_engine, one.name))
    return Capture(path, "folder", tuple(streams), tuple(code), notes=tuple(notes))


def _is_elf(path: Path) -> bool:
    magic: bytes = libc.ELFMAG.encode()
    with path.open("rb") as file:
        return file.read(len(magic)) == magic


def _stream(path: Path) -> tuple[Stream, bool]:
    engine, xcc = _ENGINE.search(path.name), _XCC.search(path.name)
    traced = _ROCPROF.search(path.name)
    stream = Stream(
        path.name,
        view(path),
        int(engine[1]) if engine else 0,
        int(xcc[1]) if xcc else 0,
        agent=int(traced[1]) if traced and traced[1] else None,
        dispatch=int(traced[2]) if traced else None,
    )
    return stream, engine is not None
