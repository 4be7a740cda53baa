"""VA-API: decoders in hardware by way of their drivers, of 4:2:0 with 8 or 10 bits.

The parser of this package says what is decoded and in which order pictures are shown; a picture is copied out of the
driver's memory as planes, as the other decoders have them.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

from bindings import va

from ..bitstream.annexb import extents
from ..bitstream.pictures import Assembler, Picture
from ..bitstream.syntax.bits import Syntax
from ..errors import BitstreamError, LibraryMissing, Unsupported
from ..frames import Format, Frame, from_bytes
from ..parameters import va as parameters

VARIABLE = "DECODE_VAAPI"
"""Names the device; its default is DEVICE."""
DEVICE = "/dev/dri/renderD128"
_SURFACES = 16 + 4
"""The pictures that a stream may hold, one that is decoded, and some that wait."""
_PLANES = ((0, 0, 1), (1, 1, 1), (1, 1, 1))
_FORMATS = {0: Format("yuv420p", 8, _PLANES, "|u1"), 2: Format("yuv420p10le", 10, _PLANES, "<u2")}
_RASL = (8, 9)


class Vaapi:
    """Decodes with the driver of a device."""

    # Of the class: what interrupts `__init__` may come before it begins, and `__del__` looks.
    _display: Any = None

    def __init__(self, cropped: bool = True) -> None:
        """Raises LibraryMissing where there is no libva, no device, or no driver."""
        path = os.environ.get(VARIABLE, DEVICE)
        self.threads, self.guard, self.messages, self._cropped = 1, b"", list[tuple[int, str]](), cropped
        self._context: Any = None
        self._config: Any = None
        self._surfaces: Any = None
        self._free: list[int] = []
        self._slots: dict[int, int] = {}
        """Surfaces by the numbers of the pictures in them."""
        self._waiting: dict[int, tuple[int, Picture]] = {}
        """By the number of a picture that is not shown yet: what its unit was sent with."""
        self._sps: Syntax | None = None
        self._assembler = Assembler()
        try:
            self._device = os.open(path, os.O_RDWR)
        except OSError as error:
            raise LibraryMissing(
                f"{path}: {error.strerror}; {VARIABLE} names the device of a decoder"
            ) from None
        try:
            self._display = va.vaGetDisplayDRM(self._device)
            major, minor = ctypes.c_int(), ctypes.c_int()
            if not self._display:
                raise LibraryMissing(f"{path} is no device of VA-API; {VARIABLE} names one")
            self._check(va.vaInitialize(self._display, major, minor), "vaInitialize", LibraryMissing)
        except BaseException as error:
            os.close(self._device)
            self._display = None
            if isinstance(error, OSError):
                raise LibraryMissing(f"libva was not found; install libva-drm2 ({error})") from None
            raise
        vendor = (va.vaQueryVendorString(self._display) or b"").decode(errors="replace")
        self.name = f"VA-API {major.value}.{minor.value} ({vendor})"

    def send(self, data: bytes, number: int, picture: Picture | None = None) -> Iterator[Frame]:
        assembler = self._assembler
        for start, end in extents(data):
            assembler.add(data, start, end)
        picture = assembler.finish()  # with the numbers that its references have here
        assembler.errors.clear()  # who sends has read the same, and counted them
        if picture is not None and (picture.output or picture.kind not in _RASL):
            self._decode(picture, data, number)
        yield from self._ready()

    def drain(self) -> Iterator[Frame]:
        self._assembler.flush()
        yield from self._ready()
        self.reset()

    def reset(self) -> None:
        parser = self._assembler.parser
        self._assembler = Assembler()
        self._assembler.parser = parser
        self._free += self._slots.values()
        self._slots.clear()
        self._waiting.clear()

    def close(self) -> None:
        if self._display is not None:
            self._release()
            va.vaTerminate(self._display)
            os.close(self._device)
            self._display = None

    def __del__(self, ending: Callable[[], bool] = sys.is_finalizing) -> None:
        if not ending():
            self.close()

    # One picture ------------------------------------------------------------------------------------------

    def _decode(self, picture: Picture, data: bytes, number: int) -> None:
        if picture.sps is not self._sps:
            if self._sps is None or _size(self._sps) != _size(picture.sps):
                self._prepare(picture.sps)
            self._sps = picture.sps
        stay = {one.number for one in picture.references} | self._waiting.keys()
        for gone in [one for one in self._slots if one not in stay]:
            self._free.append(self._slots.pop(gone))
        if not self._free:
            raise BitstreamError("more pictures are held than a stream may hold")
        surface = self._slots[picture.number] = self._free.pop()
        if picture.output:
            self._waiting[picture.number] = number, picture
        slots = {one.number: self._slots.get(one.number, va.VA_INVALID_SURFACE) for one in picture.references}
        slots[picture.number] = surface
        self._check(va.vaBeginPicture(self._display, self._context, surface), "vaBeginPicture")
        first = [(va.VAPictureParameterBufferType, bytes(parameters.picture_parameters(picture, slots)))]
        if (matrices := parameters.matrices(picture)) is not None:
            first.append((va.VAIQMatrixBufferType, bytes(matrices)))
        self._render(first)
        for one in picture.slices:
            record = bytes(parameters.slice_parameters(picture, one))
            unit = data[one.start : one.end]
            self._render([(va.VASliceParameterBufferType, record), (va.VASliceDataBufferType, unit)])
        self._check(va.vaEndPicture(self._display, self._context), "vaEndPicture")

    def _render(self, contents: list[tuple[int, bytes]]) -> None:
        made = []
        try:
            for kind, data in contents:
                found = va.VABufferID()
                status = va.vaCreateBuffer(
                    self._display, self._context, kind, len(data), 1, bytearray(data), found
                )
                self._check(status, "vaCreateBuffer")
                made.append(found.value)
            every = (va.VABufferID * len(made))(*made)
            self._check(va.vaRenderPicture(self._display, self._context, every, len(made)), "vaRenderPicture")
        finally:
            for one in made:
                va.vaDestroyBuffer(self._display, one)

    def _ready(self) -> Iterator[Frame]:
        shown, self._assembler.shown = self._assembler.shown, []
        for number in shown:
            if number in self._waiting:
                yield self._frame(number, *self._waiting.pop(number))

    def _frame(self, number: int, tag: int, picture: Picture) -> Frame:
        surface, image, sps = self._slots[number], va.VAImage(), picture.sps
        self._check(va.vaSyncSurface(self._display, surface), "vaSyncSurface")
        self._check(va.vaDeriveImage(self._display, surface, image), "vaDeriveImage")
        try:
            memory = ctypes.c_void_p()
            self._check(va.vaMapBuffer(self._display, image.buf, memory), "vaMapBuffer")
            try:
                fmt = _FORMATS[sps.bit_depth_luma_minus8]
                size = sps.pic_width_in_luma_samples, sps.pic_height_in_luma_samples
                whole = from_bytes(_planes(memory.value or 0, image, fmt, size), fmt, size)
            finally:
                va.vaUnmapBuffer(self._display, image.buf)
        finally:
            va.vaDestroyImage(self._display, image.image_id)
        frame = _cropped(whole, sps) if self._cropped else whole
        frame.number = tag
        return frame

    # The device -------------------------------------------------------------------------------------------

    def _prepare(self, sps: Syntax) -> None:
        self._release()
        profiles = {0: va.VAProfileHEVCMain, 2: va.VAProfileHEVCMain10}
        depth = sps.bit_depth_luma_minus8
        if sps.chroma_format_idc != 1 or depth not in profiles or depth != sps.bit_depth_chroma_minus8:
            raise Unsupported("only 4:2:0 with 8 or 10 bits is decoded by VA-API here; take backend='libav'")
        config, context = va.VAConfigID(), va.VAContextID()
        status = va.vaCreateConfig(self._display, profiles[depth], va.VAEntrypointVLD, None, 0, config)
        self._check(status, "its profile", Unsupported)
        self._config = config.value
        width, height = _size(sps)[:2]
        form = va.VA_RT_FORMAT_YUV420_10 if depth else va.VA_RT_FORMAT_YUV420
        self._surfaces = (va.VASurfaceID * _SURFACES)()
        status = va.vaCreateSurfaces(self._display, form, width, height, self._surfaces, _SURFACES, None, 0)
        self._check(status, "surfaces", Unsupported)
        status = va.vaCreateContext(
            self._display, self._config, width, height, va.VA_PROGRESSIVE, self._surfaces, _SURFACES, context
        )
        self._check(status, "a context", Unsupported)
        self._context = context.value
        self._free = list(self._surfaces)

    def _release(self) -> None:
        if self._context is not None:
            va.vaDestroyContext(self._display, self._context)
        if self._surfaces is not None:
            va.vaDestroySurfaces(self._display, self._surfaces, _SURFACES)
        if self._config is not None:
            va.vaDestroyConfig(self._display, self._config)
        self._context = self._surfaces = self._config = None
        self._free.clear()
        self._slots.clear()
        self._waiting.clear()

    def _check(self, status: int, what: str, error: type[Exception] = BitstreamError) -> None:
        if status != va.VA_STATUS_SUCCESS:
            text = (va.vaErrorStr(status) or b"an unknown error").decode(errors="replace")
            raise error(f"the driver of VA-API refuses {what}: {text}")


def _size(sps: Syntax) -> tuple[int, int, int]:
    return sps.pic_width_in_luma_samples, sps.pic_height_in_luma_samples, sps.bit_depth_luma_minus8


def _planes(address: int, image: Any, fmt: Format, size: tuple[int, int]) -> bytearray:
    """Planes of an image of NV12 or P010, whose chroma is interleaved and whose samples are at the top of 16 bits."""
    known = {va.VA_FOURCC_NV12: 1, va.VA_FOURCC_P010: 2}
    item = known.get(image.format.fourcc)
    if item != fmt.item:
        raise Unsupported(
            f"the driver gives images of the kind {image.format.fourcc:#x}; NV12 and P010 are read"
        )
    width, height = size
    across, down = fmt.size(1, *size)
    luma = [_row(address + image.offsets[0] + y * image.pitches[0], width, fmt) for y in range(height)]
    both = [_row(address + image.offsets[1] + y * image.pitches[1], 2 * across, fmt) for y in range(down)]
    return bytearray().join(
        [*luma, *(one[0::2].tobytes() for one in both), *(one[1::2].tobytes() for one in both)]
    )


def _row(address: int, samples: int, fmt: Format) -> memoryview:
    data = ctypes.string_at(address, samples * fmt.item)
    if fmt.item == 1:
        return memoryview(data)
    low = 16 - fmt.depth
    mask = int.from_bytes((0xFFFF >> low).to_bytes(2, "little") * samples, "little")
    shifted = int.from_bytes(data, "little") >> low & mask
    return memoryview(shifted.to_bytes(len(data), "little")).cast("H")


def _cropped(whole: Frame, sps: Syntax) -> Frame:
    """A view of what is shown: of 4:2:0, offsets count pairs of samples."""
    left, top = sps.conf_win_left_offset, sps.conf_win_top_offset
    width = whole.width - 2 * (left + sps.conf_win_right_offset)
    height = whole.height - 2 * (top + sps.conf_win_bottom_offset)
    rows = []
    for plane, shift in zip(whole.planes, (1, 0, 0), strict=True):
        at = (top << shift) * plane.stride + (left << shift) * plane.item
        rows.append((plane.address + at, plane.stride))
    return Frame(whole, whole.format, (width, height), rows).like(whole)
