"""The index of a container, `index.json`: its shape, and its version."""

from __future__ import annotations

from pathlib import PurePosixPath

import msgspec

from .model import CaptureError

NAME = "index.json"
FORMAT = "sqtt-capture"
VERSION = 1


class StreamEntry(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A stream of the container."""

    file: str
    shader_engine: int
    bytes: int
    sha256: str
    xcc: int = 0
    instructions: bool | None = None


class KernelEntry(msgspec.Struct, forbid_unknown_fields=True):
    """A kernel, for readers that do not read ELF. `entry` is relative to the load address."""

    name: str
    entry: int


class CodeEntry(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A code object of the container."""

    file: str
    bytes: int
    sha256: str
    load_address: int | None = None
    kernels: list[KernelEntry] = []


class Index(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """The whole index."""

    format: str
    version: int
    streams: list[StreamEntry]
    target: str = ""
    device: dict[str, int | float | str] = {}
    code_objects: list[CodeEntry] = []
    notes: list[str] = []


class _Head(msgspec.Struct):
    format: str
    version: int


def read_index(text: bytes, where: str) -> Index:
    """The index in `text`. Raises CaptureError that begins with `where`."""
    try:
        # The version first: an index of another version may have another shape.
        head = msgspec.json.decode(text, type=_Head)
        if head.format != FORMAT:
            raise CaptureError(
                f"{where}: {NAME} says format {head.format!r} instead of {FORMAT!r}; no capture"
            )
        if head.version != VERSION:
            raise CaptureError(
                f"{where}: version {head.version} of the container; this program reads version {VERSION}"
            )
        index = msgspec.json.decode(text, type=Index)
    except msgspec.MsgspecError as error:
        raise CaptureError(f"{where}: {NAME}: {error}") from error
    taken = {NAME}
    entries: list[StreamEntry | CodeEntry] = [*index.streams, *index.code_objects]
    for entry in entries:
        path = PurePosixPath(entry.file)
        if (
            path.is_absolute()
            or ".." in path.parts
            or not path.parts
            or "\\" in entry.file
            or "\0" in entry.file
        ):
            raise CaptureError(f"{where}: {NAME} names the file {entry.file!r}, which is outside the capture")
        if entry.file in taken:
            raise CaptureError(f"{where}: {NAME} names the file {entry.file!r} twice")
        taken.add(entry.file)
    return index


def write_index(index: Index) -> bytes:
    """The text of an index, one entry a line or so, keys in a fixed order."""
    return msgspec.json.format(msgspec.json.encode(index), indent=1) + b"\n"
