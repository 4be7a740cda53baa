"""libde265: small, and free of FFmpeg. Some RASL pictures and some streams of many slices come out wrong."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

from bindings import de265

from ..bitstream.pictures import Cut, Picture, cut
from ..errors import BitstreamError, LibraryMissing
from ..frames import Format, Frame, from_bytes

_CHROMA = {
    de265.de265_chroma_mono: ("gray", ()),
    de265.de265_chroma_420: ("yuv420p", ((1, 1, 1), (1, 1, 1))),
    de265.de265_chroma_422: ("yuv422p", ((1, 0, 1), (1, 0, 1))),
    de265.de265_chroma_444: ("yuv444p", ((0, 0, 1), (0, 0, 1))),
}


class De265:
    """Decodes with libde265. Its pictures are copied: it reuses their memory at once."""

    # Of the class: what interrupts `__init__` may come before it begins, and `__del__` looks.
    _context: Any = None

    def __init__(self, threads: int = 1, cropped: bool = True) -> None:
        """Raises LibraryMissing."""
        try:
            version = de265.de265_get_version() or b""  # its number is in decimal digits of four bits
        except OSError as error:
            raise LibraryMissing(f"libde265 was not found; install libde265-0 ({error})") from None
        self.name = f"libde265 {version.decode(errors='replace')}"
        self.threads, self.guard, self._cropped, self._process = threads, b"", cropped, os.getpid()
        self._cuts: dict[int, Cut] = {}
        """What the library cuts off of the pictures in it, which it does not say."""
        self.messages: list[tuple[int, str]] = []
        self._number = 0
        self._context = de265.de265_new_decoder()
        if threads > 1:
            de265.de265_start_worker_threads(self._context, threads)

    def send(self, data: bytes, number: int, picture: Picture | None = None) -> Iterator[Frame]:
        if picture is not None and not self._cropped:
            self._cuts[number] = cut(picture.sps)
            if len(self._cuts) > 64:  # some pictures are not shown
                del self._cuts[next(iter(self._cuts))]
        self._number = number
        result = de265.de265_push_data(self._context, data, len(data), number, None)
        self._check(result)
        yield from self._ready()

    def drain(self) -> Iterator[Frame]:
        de265.de265_flush_data(self._context)
        yield from self._ready()
        self.reset()

    def reset(self) -> None:
        de265.de265_reset(self._context)
        self._cuts.clear()

    def close(self) -> None:
        if not self._context or (self.threads > 1 and os.getpid() != self._process):
            return  # which would wait for threads that a fork left behind
        de265.de265_free_decoder(self._context)
        self._context = None

    def __del__(self, ending: Callable[[], bool] = sys.is_finalizing) -> None:
        if not ending():
            self.close()

    def _ready(self) -> Iterator[Frame]:
        more = ctypes.c_int(1)
        while more.value:
            result = de265.de265_decode(self._context, ctypes.byref(more))
            while (warning := de265.de265_get_warning(self._context)) != de265.DE265_OK:
                text = (de265.de265_get_error_text(warning) or b"").decode(errors="replace")
                self.messages.append((self._number, text))
            while image := de265.de265_get_next_picture(self._context):
                yield self._frame(image)
            if result == de265.DE265_ERROR_WAITING_FOR_INPUT_DATA:
                return
            self._check(result)

    def _frame(self, image: Any) -> Frame:
        name, chroma = _CHROMA[de265.de265_get_chroma_format(image)]
        depth = de265.de265_get_bits_per_pixel(image, 0)
        if depth > 8:
            name = f"{name}{depth}le"
        size = de265.de265_get_image_width(image, 0), de265.de265_get_image_height(image, 0)
        fmt = Format(name, depth, ((0, 0, 1), *chroma), "<u2" if depth > 8 else "|u1")
        number = de265.de265_get_image_PTS(image)
        left, top, right, bottom = off = self._cuts.pop(number, (0, 0, 0, 0))
        rows = []
        for plane in range(len(fmt.planes)):
            stride = ctypes.c_int()
            address = de265.de265_get_image_plane(image, plane, ctypes.byref(stride))
            x, y, _ = fmt.planes[plane]
            before = (top >> y) * stride.value + (left >> x) * fmt.item
            rows.append(((ctypes.cast(address, ctypes.c_void_p).value or 0) - before, stride.value))
        size = size[0] + left + right, size[1] + top + bottom
        shared = Frame(image, fmt, size, rows, number)
        frame = from_bytes(shared.packed(), fmt, size).like(shared)
        frame.crop = off
        return frame

    def _check(self, result: int) -> None:
        if not de265.de265_isOK(result):
            text = de265.de265_get_error_text(result) or b"an unknown error"
            raise BitstreamError(f"{self.name}: {text.decode(errors='replace')}")
