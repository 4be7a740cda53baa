"""The slice headers that nearly all streams have, read by the C engine where it was built.

It is the syntax of `slices` without what is rare: `is_plain` says where it holds, and tests that both read the same.
"""

from __future__ import annotations

from typing import Any

from ..annexb import Buffer
from ..native import engine, plan
from .bits import Syntax
from .sps import ShortTerm

_NOTHING = ShortTerm((), ())


class Plain:
    """Reads the headers of slices of one PPS, whose number is 0."""

    __slots__ = ("_plan", "_sets", "plain", "pps", "sps")

    def __init__(self, sps: Syntax, pps: Syntax) -> None:
        self.sps, self.pps, self.plain = sps, pps, is_plain(sps, pps)
        self._plan = plan(sps, pps) if self.plain else b""
        self._sets: dict[Any, ShortTerm] = {None: _NOTHING}
        """Sets that slices brought, by their bits; most streams repeat a few."""

    def segment(self, data: Buffer, start: int, end: int, known: dict[str, Any]) -> bool:
        """Read a header into `known`; False where there is no engine, where it has something rare, or is none."""
        if engine is None or not self.plain:
            return False
        sps, pps = self.sps, self.pps
        if not engine.slice(
            data, start, end, self._plan, sps.short_term_ref_pic_sets, self._sets, ShortTerm, known
        ):
            return False
        known["slice_beta_offset_div2"] = pps.pps_beta_offset_div2
        known["slice_tc_offset_div2"] = pps.pps_tc_offset_div2
        return True


def is_plain(sps: Syntax, pps: Syntax) -> bool:
    """Whether the headers of slices with these parameter sets are read here."""
    return not (
        sps.separate_colour_plane_flag
        or sps.long_term_ref_pics_present_flag
        or sps.motion_vector_resolution_control_idc
        or pps.num_extra_slice_header_bits
        or pps.output_flag_present_flag
        or pps.lists_modification_present_flag
        or pps.slice_segment_header_extension_present_flag
        or pps.pps_range_extension_flag
        or pps.pps_scc_extension_flag
    )
