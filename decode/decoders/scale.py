"""libswscale: other pixel formats and sizes, in one pass from the decoder's memory to the frame's own."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from ..errors import DecodeError
from ..frames import Frame, blank
from .formats import described, named
from .libraries import Libraries, libraries


class Scaler:
    """Converts frames to a format and size; None leaves either as it is.

    Smaller pictures are averages of areas, others are interpolated with cubics, as FFmpeg does it.
    """

    # Of the class: what interrupts `__init__` may come before it begins, and `__del__` looks.
    _context: Any = None

    def __init__(self, out: str | None, size: tuple[int, int] | None, major: int | None = None) -> None:
        """Raises DecodeError for a format that libswscale does not write, LibraryMissing."""
        self.libraries: Libraries = libraries(major)
        self.size = size
        self._number = named(self.libraries, out) if out is not None else -1
        self._key: tuple[Any, ...] = ()
        self._full = False
        self._spare: list[bytearray] = []

    def __call__(self, frame: Frame) -> Frame:
        """The frame converted; the same one where there is nothing to do."""
        libs = self.libraries
        util, sws = libs.avutil, libs.swscale
        source = util.av_get_pix_fmt(frame.format.name.encode())
        target = self._number if self._number >= 0 else source
        width, height = self.size or (frame.width, frame.height)
        if (source, frame.width, frame.height) == (target, width, height):
            return frame
        space, full = frame.colours
        key = (source, frame.width, frame.height, target, width, height, space, full)
        if key != self._key:
            self.close()
            smaller = width < frame.width or height < frame.height
            flags = sws.SWS_AREA if smaller else sws.SWS_BICUBIC
            self._context = sws.sws_getContext(
                frame.width, frame.height, source, width, height, target, flags, None, None, None
            )
            if not self._context:
                name = described(libs, target).name
                raise DecodeError(f"libswscale makes no {name} of {width} x {height} of {frame!r}")
            self._key = key
            self._full = self._colours(space, full)
        fmt = described(libs, target)
        scaled = blank(
            fmt, (width, height), 64, self._spare
        )  # its fast loops need a gap behind rows, and space behind the last
        pointer = ctypes.POINTER(ctypes.c_ubyte)
        data, lines = _arrays(frame, pointer)
        into, into_lines = _arrays(scaled, pointer)
        done = sws.sws_scale(self._context, data, lines, 0, frame.height, into, into_lines)
        if done != height:
            raise DecodeError(f"libswscale made {done} of {height} rows")
        scaled.like(frame).hashes = None  # which is of the samples as they were
        scaled.colours = space, self._full
        if (width, height) != (frame.width, frame.height):
            scaled.crop = (0, 0, 0, 0)
        return scaled

    def bytes_of(self, width: int, height: int, frame: int) -> int:
        """Of a result, where pictures of this size take `frame` bytes."""
        across, down = self.size or (width, height)
        if self._number < 0:
            return frame * across * down // (width * height)
        return described(self.libraries, self._number).bytes_of(across, down)

    def _colours(self, space: int, full: bool) -> bool:
        """Take the source for what the stream says; the result is as libswscale makes it, gray of the full range.

        Whether the result's range is the full one.
        """
        sws = self.libraries.swscale
        tables, numbers = (
            [ctypes.POINTER(ctypes.c_int)() for _ in range(2)],
            [ctypes.c_int() for _ in range(5)],
        )
        where = [ctypes.byref(one) for one in (tables[0], numbers[0], tables[1], *numbers[1:])]
        sws.sws_getColorspaceDetails(self._context, *where)
        target, *rest = (one.value for one in numbers[1:])
        sws.sws_setColorspaceDetails(
            self._context, sws.sws_getCoefficients(space), int(full), tables[1], target, *rest
        )
        return bool(target)

    def close(self) -> None:
        """Give back the library's context."""
        if self._context:
            self.libraries.swscale.sws_freeContext(self._context)
        self._context, self._key = None, ()

    def __del__(self, ending: Callable[[], bool] = sys.is_finalizing) -> None:
        if not ending():
            self.close()


def _arrays(frame: Frame, pointer: Any) -> tuple[Any, Any]:
    count = 4
    addresses = [ctypes.cast(plane.address, pointer) for plane in frame.planes]
    strides = [plane.stride for plane in frame.planes]
    blank = count - len(strides)
    return (pointer * count)(*addresses, *[pointer()] * blank), (ctypes.c_int * count)(*strides, *[0] * blank)
