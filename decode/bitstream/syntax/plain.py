"""The slice headers that nearly all streams have, read by the C engine where it was built.

It is the syntax of `slices` without what is rare: `is_plain` says where it holds, and tests that both read the same.
"""

from __future__ import annotations

from typing import Any

from ..native import plan
from .bits import Syntax
from .sps import ShortTerm


def plain(sps: Syntax, pps: Syntax, make: type[Syntax]) -> tuple[Any, ...] | None:
    """What the engine reads slices of these parameter sets with, as instances of `make`; None where it cannot."""
    if not is_plain(sps, pps):
        return None
    inferred = {
        "sps": sps,
        "pps": pps,
        "slice_beta_offset_div2": pps.pps_beta_offset_div2,
        "slice_tc_offset_div2": pps.pps_tc_offset_div2,
    }
    # The last part is the engine's: elements that slices shared, by the bytes that say so; most streams repeat a few.
    return plan(sps, pps), sps.short_term_ref_pic_sets, ShortTerm((), ()), ShortTerm, make, inferred, {}


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
