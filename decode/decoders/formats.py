"""FFmpeg's pixel formats as it describes them itself: which samples stand where."""

from __future__ import annotations

import functools
from typing import Any, NamedTuple

from ..errors import DecodeError
from ..frames import Format
from .libraries import Libraries

NAMES = {"rgb": "rgb24", "bgr": "bgr24"}
"""Short names of formats; FFmpeg's own are taken too."""


class _Component(NamedTuple):
    """Where the values of a component are."""

    plane: int
    step: int
    """Bytes from one to the next."""
    offset: int
    length: int
    """Bytes that the value lies in."""


def named(libs: Libraries, name: str) -> int:
    """The number of a format that libswscale can write. Raises DecodeError."""
    text = NAMES.get(name, name).encode(errors="replace")
    number: int = -1 if b"\0" in text else libs.avutil.av_get_pix_fmt(text)
    if number < 0:
        raise DecodeError(
            f"no pixel format is called {name!r}; try rgb, bgr, gray, or one of `ffmpeg -pix_fmts`"
        )
    if number not in writable(libs):
        raise DecodeError(
            f"libswscale writes no {name}; take one of those that `ffmpeg -pix_fmts` lists with an O, and no H or P"
        )
    return number


@functools.cache
def writable(libs: Libraries) -> dict[int, Format]:
    """What frames can be converted to: the formats that libswscale writes, without those that are no samples."""
    util, found = libs.avutil, {}
    one = util.av_pix_fmt_desc_next(None)
    while one:
        number = util.av_pix_fmt_desc_get_id(one)
        if libs.swscale.sws_isSupportedOutput(number) and (fmt := _laid_out(util, one.contents)) is not None:
            found[number] = fmt
        one = util.av_pix_fmt_desc_next(one)
    return found


@functools.cache
def described(libs: Libraries, number: int) -> Format:
    """A format by its number. Raises DecodeError for one whose samples are elsewhere (hardware) or mean a palette."""
    one = libs.avutil.av_pix_fmt_desc_get(number).contents
    fmt = _laid_out(libs.avutil, one)
    if fmt is None:
        raise DecodeError(f"frames of the pixel format {one.name.decode()} are not samples in memory")
    return fmt


def _laid_out(util: Any, one: Any) -> Format | None:
    if one.flags & (util.AV_PIX_FMT_FLAG_HWACCEL | util.AV_PIX_FMT_FLAG_PAL) or not one.nb_components:
        return None
    several = 1
    """Pixels in one byte."""
    components = []
    for i in range(one.nb_components):
        comp = one.comp[i]
        step, length = comp.step, -(-(comp.shift + comp.depth) // 8)
        if one.flags & util.AV_PIX_FMT_FLAG_BITSTREAM:  # where a step is counted in bits
            several = max(1, 8 // step)
            step = max(1, step // 8)
        components.append(_Component(comp.plane, step, comp.offset if several == 1 else 0, length))
    item = max(_item(components, plane) for plane in {one.plane for one in components})
    planes = []
    for plane in range(1 + max(comp.plane for comp in components)):
        of_it = [i for i, comp in enumerate(components) if comp.plane == plane]
        steps = [components[i].step for i in of_it]
        chroma = of_it[0] in (1, 2) and one.nb_components > 2
        # Components in one plane of which some are there for each pixel, and some for several.
        across = one.log2_chroma_w if chroma else (max(steps) // min(steps) * several).bit_length() - 1
        planes.append((across, one.log2_chroma_h if chroma else 0, max(steps) // item))
    kind = "f" if one.flags & util.AV_PIX_FMT_FLAG_FLOAT else "u"
    order = "|" if item == 1 else ">" if one.flags & util.AV_PIX_FMT_FLAG_BE else "<"
    return Format(one.name.decode(), one.comp[0].depth, tuple(planes), f"{order}{kind}{item}")


def _item(components: list[_Component], plane: int) -> int:
    """Bytes of a sample: what a component lies in, or all of a pixel where two lie in one byte (rgb565)."""
    here = [one for one in components if one.plane == plane]
    taken = [byte for one in here for byte in range(one.offset, one.offset + one.length)]
    return max(one.length for one in here) if len(taken) == len(set(taken)) else here[0].step
