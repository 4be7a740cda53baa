"""Y4M: planes of samples behind a line that says what they are, as ffmpeg writes it."""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from itertools import pairwise

from ..bitstream.syntax.bits import Syntax
from ..errors import DecodeError
from ..frames import Frame
from ..source import Mp4, Source

FRAME = b"FRAME\n"
_KINDS = {
    "gray": "mono",
    "yuv411p": "411",
    "yuv420p": "420",
    "yuv422p": "422",
    "yuv444p": "444",
    "yuva444p": "444alpha",
}
_DEPTHS = {"mono": (9, 10, 12, 16), "420": (9, 10, 12, 14, 16)}
_DEPTHS |= {"422": _DEPTHS["420"], "444": _DEPTHS["420"]}
_CHROMA = {0: "420mpeg2", 2: "420paldv"}
"""By chroma_sample_loc_type; the others are called 420jpeg."""
# Table E.1 of the standard: the width to the height of a sample by aspect_ratio_idc.
_ASPECTS = (
    (1, 1), (12, 11), (10, 11), (16, 11), (40, 33), (24, 11), (20, 11), (32, 11),
    (80, 33), (18, 11), (15, 11), (64, 33), (160, 99), (4, 3), (3, 2), (2, 1),
)  # fmt: skip


def header(frame: Frame, sps: Syntax, shown: tuple[int, int], source: Source | None) -> bytes:
    """The first line. `shown` is the size of the pictures before they were scaled.

    Raises DecodeError for samples that Y4M has no name for.
    """
    colour, siting = _colour(frame, sps)
    rate, aspect = _rate(sps, source), _aspect(sps)
    if aspect:
        aspect *= Fraction(frame.height * shown[0], frame.width * shown[1])
    words = [
        f"YUV4MPEG2 W{frame.width} H{frame.height} F{rate.numerator}:{rate.denominator} Ip",
        f"A{aspect.numerator}:{aspect.denominator}" if aspect else "A0:0",
        f"C{colour}",
        *([f"XYSCSS={siting}"] if siting else []),
        f"XCOLORRANGE={'FULL' if frame.colours[1] else 'LIMITED'}",
    ]
    return " ".join(words).encode() + b"\n"


def _colour(frame: Frame, sps: Syntax) -> tuple[str, str]:
    fmt = frame.format
    match = re.fullmatch(r"(yuva?4\d\dp|yuvj4\d\dp|gray)(?:(\d+)le)?", fmt.name)
    full = match is not None and match[1].startswith("yuvj")
    kind = _KINDS.get(match[1].replace("yuvj", "yuv")) if match else None
    depth = int(match[2]) if match and match[2] else 8
    if kind is None or (depth > 8 and depth not in _DEPTHS.get(kind, ())):
        raise DecodeError(
            f"Y4M has no pixels such as {fmt.name}; write a .yuv file, or take --format yuv420p or another of "
            "yuv411p, yuv422p, yuv444p, gray, with 9 to 16 bits such as yuv420p10le"
        )
    if kind == "mono":
        return f"mono{depth if depth > 8 else ''}", ""
    if depth > 8:
        return f"{kind}p{depth}", f"{kind}P{depth}"
    if kind == "420":
        found = "420jpeg" if full else _CHROMA.get(sps.vui.chroma_sample_loc_type_top_field, "420jpeg")
        return found, found.upper()
    return kind, kind.removesuffix("alpha")


def _rate(sps: Syntax, source: Source | None) -> Fraction:
    """Frames a second: of an MP4 as most of its samples stand apart, else as the stream says it, else 25."""
    if isinstance(source, Mp4) and source.track is not None and len(source.track) > 1:
        times = sorted(source.track[i].pts for i in range(len(source.track)))
        apart = Counter(after - before for before, after in pairwise(times))
        (most, _) = apart.most_common(1)[0]
        if most > 0:
            return Fraction(source.track.timescale, most)
    vui = sps.vui
    if vui.vui_timing_info_present_flag and vui.vui_num_units_in_tick and vui.vui_time_scale:
        return Fraction(vui.vui_time_scale, vui.vui_num_units_in_tick).limit_denominator(100000)
    return Fraction(25)


def _aspect(sps: Syntax) -> Fraction | None:
    vui = sps.vui
    if vui.aspect_ratio_idc == 255:
        return Fraction(vui.sar_width, vui.sar_height) if vui.sar_width and vui.sar_height else None
    if 1 <= vui.aspect_ratio_idc <= len(_ASPECTS):
        return Fraction(*_ASPECTS[vui.aspect_ratio_idc - 1])
    return None
