"""What sqtt reads: containers, RGP files, code objects, and streams up to the instructions of their waves."""

from __future__ import annotations

import functools
import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np

import sqtt
from sqtt.capture import (
    Capture,
    LoadedCode,
    Stream,
    kernel_names,
    open,
    write_container,
    write_rdf,
    write_rgp,
)
from sqtt.codeobject import CodeObject
from sqtt.codeobject.linetable import lines
from sqtt.decoding import engines
from sqtt.errors import SqttError
from sqtt.export.details import details
from sqtt.export.listing import Listing
from sqtt.formats import LAYOUTS
from sqtt.overview import overview
from sqtt.synth import capture as synthesised
from sqtt.synth.machine import code_object

from .target import Target

CODE = code_object(bytes.fromhex("000080bf0000b0bf"), "gfx1100", "kernel")  # s_nop 0; s_endpgm
TARGETS_OF_LAYOUTS = {"gfx10": "gfx1030", "gfx11": "gfx1100", "gfx12": "gfx1200", "cdna": "gfx942"}


@functools.cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="capture-"))


def _sample() -> Capture:
    streams = (b"\x91\x01\x90\x68" * 8, bytes(32))
    return Capture(
        Path("made"),
        "made",
        tuple(Stream(f"{at}", memoryview(data), at, instructions=at == 0) for at, data in enumerate(streams)),
        (LoadedCode("kernel", memoryview(CODE), 0x7F0000000000),),
        "gfx1100",
        {"gpu_name": "none", "shader_engines": len(streams)},
    )


def _touch(path: Path) -> None:
    """What `info` does with a capture: everything that was read is read."""
    with suppress(SqttError):
        capture = open(path)
        assert all(stream.shader_engine >= 0 for stream in capture.streams)
        _ = capture.target, capture.damaged(), kernel_names(capture)


def _file(data: bytes) -> None:
    path = _folder() / "capture"
    path.write_bytes(data)
    _touch(path)


def _index(data: bytes) -> None:
    """The index of a container; its archive and the checksum in it are right."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("index.json", data)
        for name in ("0", "1", "kernel"):
            file.writestr(name, CODE if name == "kernel" else bytes(32))
    _file(archive.getvalue())


def _written(write: Callable[..., None]) -> Iterator[bytes]:
    path = _folder() / "written"
    write(_sample(), path)
    yield path.read_bytes()


def _indices() -> Iterator[bytes]:
    [archive] = _written(write_container)
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        found = json.loads(file.read("index.json"))
        yield json.dumps(found).encode()
        for code in found["code_objects"]:
            code["load_address"] = None
        yield json.dumps(found).encode()


def _code(data: bytes) -> None:
    with suppress(SqttError):
        code = CodeObject.read(data)
        _ = code.kernels, code.function_at(0), code.program(0, "gfx1100").walk()
        lines(code)


def _stream(data: bytes) -> None:
    """The first byte says the layout; both engines decode the same, and what is made of it is made or refused."""
    if not data:
        return
    layout = tuple(LAYOUTS)[data[0] % len(LAYOUTS)]
    with suppress(SqttError):
        found = [sqtt.decode(data[1:], layout=layout, engine=one) for one in engines.available()]
        for one in found[1:]:
            for column in ("kind", "position", "time"):
                assert np.array_equal(getattr(one, column), getattr(found[0], column)), column
            assert one.report == found[0].report
        stream = Stream("0", memoryview(data[1:]), 0, instructions=True)
        code = LoadedCode("kernel", memoryview(CODE), None)
        capture = Capture(Path("made"), "made", (stream,), (code,), TARGETS_OF_LAYOUTS[layout], {})
        seen = overview(capture, [(stream, found[0])])
        listing = Listing(seen.capture, [found[0].layout])
        _ = list(details(seen, listing))


def _streams() -> Iterator[bytes]:
    for number, layout in enumerate(LAYOUTS):
        for waves in (1, 5):
            encoded = (
                synthesised(layout, waves=waves, engines=1, instructions=layout != "gfx10").engines[0].stream
            )
            yield bytes([number]) + encoded[:4000]


TARGETS = (
    Target("containers", "captures in archives", _file, lambda: _written(write_container), 1 << 14),
    Target("indices", "the index of a container", _index, _indices, 4096,
           (b'"load_address"', b'"sha256"', b'"kernels"', b'"streams"', b'"bytes"', b'"file"')),
    Target("rdf", "Radeon data files", _file, lambda: _written(write_rdf), 1 << 14),
    Target("rgp", "RGP files", _file, lambda: _written(write_rgp), 1 << 14),
    Target("codeobjects", "code objects", _code, lambda: [CODE], 1 << 14),
    Target("streams", "streams, by both engines, and what is made of them", _stream, _streams, 4096),
)  # fmt: skip
