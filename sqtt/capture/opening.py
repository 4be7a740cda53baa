"""`open`: which kind of capture a path is, and the reader of that kind."""

from __future__ import annotations

import os
import reprlib
from os import PathLike
from pathlib import Path

from .container import read_archive, read_directory
from .files import view
from .index import NAME, NUMBERS
from .model import Capture, CaptureError, Stream
from .raw import read_folder, read_stream
from .rdf import MAGIC as RDF
from .rdf import read_rdf
from .rgp import MAGIC, read_rgp

_FOLDER = (
    ": put the files of each capture into a folder of its own, each stream named after its engine (se1.att)"
)
_ZIP = (b"PK\3\4", b"PK\5\6")


def open(path: str | PathLike[str]) -> Capture:
    """Open a capture: a container (archive or directory), an RGP file of either form, a bare stream, a folder of those.

    Streams are mapped, not read; nothing is decoded. Raises CaptureError when `path` is no capture or is damaged.
    """
    name, where = os.fspath(path), Path(path)
    if not name:
        raise CaptureError("the path is empty; . is the current directory")
    if "\0" in name:
        raise CaptureError(f"{name!r}: no file has such a name")
    try:
        capture = _opened(where)
    except OSError as error:
        raise CaptureError(f"{reprlib.repr(name)}: cannot be read: {error.strerror or error}") from error
    _possible(capture)
    _one_of_each(capture)
    return capture


def _possible(capture: Capture) -> None:
    """Refuse numbers that the index of a container cannot have. Raises CaptureError."""
    for stream in capture.streams:
        numbers = {
            "shader engine": stream.shader_engine,
            "accelerator die": stream.xcc,
            "agent": stream.agent,
            "dispatch": stream.dispatch,
        }
        for what, number in numbers.items():
            if number is not None and number >= NUMBERS:
                raise CaptureError(
                    f"{capture.path}: {stream.name!r} is of {what} {number}; such numbers are less than {NUMBERS}"
                )


def _one_of_each(capture: Capture) -> None:
    """Refuse two streams of one engine and one launch: their waves would be taken for those of one trace.

    Raises CaptureError.
    """
    seen: dict[tuple[tuple[int, int], int, int], Stream] = {}
    for stream in capture.streams:
        other = seen.setdefault((stream.launch, stream.xcc, stream.shader_engine), stream)
        if other is not stream:
            raise CaptureError(
                f"{capture.path}: {other.name!r} and {stream.name!r} are both of {capture.label(stream)}; a capture "
                f"has one stream of each engine{_FOLDER if capture.format == 'folder' else ''}"
            )


def _opened(where: Path) -> Capture:
    if where.is_dir():
        return read_directory(where) if (where / NAME).exists() else read_folder(where)
    if not where.exists():
        raise CaptureError(f"{where}: no such file")
    head = bytes(view(where)[:8])
    if not head:
        raise CaptureError(f"{where}: an empty file")
    if head.startswith(_ZIP):
        return read_archive(where)
    if head.startswith(MAGIC):
        return read_rgp(where)
    if head.startswith(RDF):
        return read_rdf(where)
    return read_stream(where)
