"""Files that are written: what their names ask for, and that they are whole or not there."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Protocol

from ..bitstream.facts import shown
from ..errors import DecodeError
from ..frames import Frame
from ..video import Video
from . import y4m
from .png import png

_NOTHING = "; nothing was left half-written"
RAW, Y4M, PNG = "raw", "y4m", "png"
_SUFFIXES = {".yuv": RAW, ".raw": RAW, ".rgb": RAW, ".bgr": RAW, ".gray": RAW, ".y4m": Y4M, ".png": PNG}


def kind(path: str) -> str:
    """What is written to a path; devices and pipes get raw planes. Raises DecodeError."""
    found = _SUFFIXES.get(Path(path).suffix.lower())
    if found is None and (path == "-" or _special(path)):
        return RAW
    if found is None:
        raise DecodeError(
            f"{path}: what is written here is .yuv or .raw (planes as they are), .y4m, frame%05d.png, or - (planes to "
            "standard output); ffmpeg makes other files of a .y4m"
        )
    return found


def numbered(path: str) -> str:
    """The pattern of one file for each frame. Raises DecodeError."""
    if re.fullmatch(r"(?:[^%]|%%)*%(?:0?[1-9]\d?)?d(?:[^%]|%%)*", path) is None:
        raise DecodeError(
            f"{path}: one file for each frame wants one number in the name, such as frame%05d.png (%% is a %)"
        )
    return path


def picture(path: str) -> str:
    """The name of one PNG. Raises DecodeError."""
    if path != "-" and not _special(path) and Path(path).suffix.lower() != ".png":
        raise DecodeError(f"{path}: a PNG is written; name it {Path(path).with_suffix('.png')}")
    return path


def write_png(path: str, frame: Frame) -> None:
    """A frame of rgb24 or gray as a PNG. Raises DecodeError for others."""
    if frame.format.name not in ("rgb24", "gray"):
        raise DecodeError(
            f"a PNG is made of rgb or gray, not of {frame.format.name}; take --format rgb, or none"
        )
    with whole_file(path) as out:
        out.write(png(frame.width, frame.height, frame.planes[0].samples, frame.packed()))


class Sequence:
    """Frames of one size and format, one behind the other, raw or as Y4M."""

    def __init__(self, out: Out, video: Video, as_y4m: bool) -> None:
        self._out, self._video, self._y4m = out, video, as_y4m
        self._first: tuple[int, int, str] | None = None

    def add(self, frame: Frame) -> None:
        """Raises DecodeError for a frame that is not like the first, which no reader could tell."""
        like = frame.width, frame.height, frame.format.name
        if self._first is None:
            self._first = like
            if self._y4m:
                sps = self._video.sps
                assert sps is not None  # a frame has come of it
                self._out.write(y4m.header(frame, sps, shown(sps), self._video._source))
        if like != self._first:
            now, first = ("{} x {} {}".format(*one) for one in (like, self._first))
            width, height, name = self._first
            raise DecodeError(
                f"frame {frame.index} is {now}, those before it are {first}: one file has frames of one kind; take "
                f"--size {width}x{height} --format {name}"
            )
        if self._y4m:
            self._out.write(y4m.FRAME)
        self._out.write(frame.packed())


class Out(Protocol):
    """What bytes are written to."""

    def write(self, data: bytes | bytearray, /) -> object:
        """Write bytes."""


class _Named:
    """An unbuffered file whose errors have its name."""

    def __init__(self, out: FileIO, path: str, more: str) -> None:
        self._out, self._path, self._more = out, path, more

    def write(self, data: bytes | bytearray, /) -> None:
        rest = memoryview(data)
        with _named(self._path, self._more):
            while len(rest):
                rest = rest[self._out.write(rest) :]


@contextmanager
def whole_file(path: str) -> Iterator[Out]:
    """A file that is there when all of it is written, and else is not; `-` is standard output.

    What the system says against writing it has its name.
    """
    if path == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if _special(path):
        with FileIO(path, "w") as out:
            yield _Named(out, path, "")
        return
    temporary = Path(f"{path}.{os.getpid()}.part")
    try:
        with _named(path, _NOTHING):
            out = FileIO(temporary, "w")
        with out:
            yield _Named(out, path, _NOTHING)
        with _named(path, _NOTHING):
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _named(path: str, more: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, f"{error.strerror}{more}", path) from None


def _special(path: str) -> bool:
    """A device or a pipe, which is written to as it is."""
    return Path(path).exists() and not Path(path).is_file()
