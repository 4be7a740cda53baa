"""The index of a container, `index.json`: its shape, and its version."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Annotated

import msgspec

from ..codeobject import HIGHEST
from .model import CaptureError

NAME = "index.json"
FORMAT = "sqtt-capture"
VERSION = 1
LARGEST = 64 << 20  #: bytes of an index; one entry is a few hundred
MOST = 1 << 16  #: streams, and code objects, of one capture
NUMBERS = 1 << 31  #: engines, dies, agents and dispatches are less: they are 32-bit columns of tables

Natural = Annotated[int, msgspec.Meta(ge=0)]
Address = Annotated[int, msgspec.Meta(ge=0, lt=HIGHEST)]
Name = Annotated[str, msgspec.Meta(max_length=4096)]
Number = Annotated[int, msgspec.Meta(ge=0, lt=NUMBERS)]


class StreamEntry(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A stream of the container."""

    file: Name
    shader_engine: Number
    bytes: Natural
    sha256: str
    xcc: Number = 0
    instructions: bool | None = None
    agent: Number | None = None
    dispatch: Number | None = None


class KernelEntry(msgspec.Struct, forbid_unknown_fields=True):
    """A kernel, for readers that do not read ELF. `entry` is relative to the load address."""

    name: str
    entry: int


class CodeEntry(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A code object of the container."""

    file: Name
    bytes: Natural
    sha256: str
    load_address: Address | None = None
    kernels: list[KernelEntry] = []


class Index(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """The whole index."""

    format: str
    version: Number
    streams: Annotated[list[StreamEntry], msgspec.Meta(max_length=MOST)]
    target: str = ""
    device: dict[str, int | float | str] = {}
    code_objects: Annotated[list[CodeEntry], msgspec.Meta(max_length=MOST)] = []
    notes: list[str] = []


class _Head(msgspec.Struct):
    format: str
    version: Number


# Made with the module: msgspec ends the process where two threads ask for the first one of a type at once.
_head, _index = msgspec.json.Decoder(_Head), msgspec.json.Decoder(Index)


def bounded(size: int, where: str) -> None:
    """Refuse an index by its size, before it is read. Raises CaptureError."""
    if size > LARGEST:
        raise CaptureError(f"{where}: {NAME} has {size} bytes; the index of a capture has at most {LARGEST}")


def read_index(text: bytes, where: str) -> Index:
    """The index in `text`. Raises CaptureError that begins with `where`."""
    try:
        # The version first: an index of another version may have another shape.
        head = _head.decode(text)
        if head.format != FORMAT:
            raise CaptureError(
                f"{where}: {NAME} says format {head.format[:64]!r} instead of {FORMAT!r}; no capture"
            )
        if head.version != VERSION:
            raise CaptureError(
                f"{where}: version {head.version} of the container; this program reads version {VERSION}"
            )
        index = _index.decode(text)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
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
    """The text of an index, one entry a line or so, keys in a fixed order. Raises CaptureError if it is too large."""
    text = msgspec.json.format(msgspec.json.encode(index), indent=1) + b"\n"
    bounded(len(text), "the capture")
    return text
