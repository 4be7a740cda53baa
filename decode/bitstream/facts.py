"""What the headers of a stream say of its pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .pictures import cut
from .syntax.bits import Syntax


class Facts(NamedTuple):
    """What the first headers say of a video."""

    width: int
    height: int
    """Of what is shown."""
    coded_width: int
    coded_height: int
    depth: int
    chroma: str
    """4:0:0, 4:2:0, 4:2:2 or 4:4:4."""
    profile: int
    level: float
    rate: float | None
    """Pictures a second, where the stream says it."""

    def scaled(self, across: int) -> tuple[int, int]:
        """A size of this width with the same shape."""
        return across, max(1, round(across * self.height / self.width))


def shown(sps: Syntax) -> tuple[int, int]:
    """Width and height without what is cropped."""
    left, top, right, bottom = cut(sps)
    return sps.pic_width_in_luma_samples - left - right, sps.pic_height_in_luma_samples - top - bottom


def facts(sps: Syntax) -> Facts:
    """What a sequence parameter set says."""
    width, height = shown(sps)
    return Facts(
        width,
        height,
        sps.pic_width_in_luma_samples,
        sps.pic_height_in_luma_samples,
        sps.bit_depth_luma_minus8 + 8,
        ("4:0:0", "4:2:0", "4:2:2", "4:4:4")[sps.chroma_format_idc],
        sps.general_profile_idc,
        sps.general_level_idc / 30,
        rate(sps),
    )


def rate(sps: Syntax) -> float | None:
    """Pictures a second, where it is said."""
    vui = sps.vui
    if vui is None or not vui.vui_timing_info_present_flag or not vui.vui_num_units_in_tick:
        return None
    return float(vui.vui_time_scale / vui.vui_num_units_in_tick)


class Pictures(NamedTuple):
    """What is known of a stream that decides how much memory its decoding takes."""

    frame: int
    """Bytes of a frame."""
    samples: int
    """Of luma."""
    held: int
    """Pictures that the decoder may have to keep, the one that it decodes among them."""
    late: bool
    """Whether pictures come in another order than they are shown."""
    unit: int
    """Bytes of the largest access unit that is known of."""
    result: int
    """Bytes of what a frame is converted to; 0 where it is not."""


def needs(sps: Syntax, unit: int, result: Callable[[int, int, int], int] | None) -> Pictures:
    """What decides how much memory decoding takes: `unit` is the largest access unit that is known of.

    `result` says how many bytes of a conversion become of width, height and bytes of a frame.
    """
    samples = sps.pic_width_in_luma_samples * sps.pic_height_in_luma_samples
    deep = max(sps.bit_depth_luma_minus8, sps.bit_depth_chroma_minus8) > 0
    frame = samples * (4 + (0, 2, 4, 8)[sps.chroma_format_idc]) // 4 * (2 if deep else 1)
    kept = 1 + max(sps.sps_max_dec_pic_buffering_minus1.values())
    late = max(sps.sps_max_num_reorder_pics.values()) > 0
    return Pictures(frame, samples, kept, late, unit, result(*shown(sps), frame) if result else 0)
