"""The C engine of what is read of every unit, where it was built; without it the same is read in Python.

AUTOGEN_DECODE_ENGINE=python leaves it out. Both find the same, which tests hold them to.
"""

from __future__ import annotations

import importlib
import os
from array import array
from typing import Any

VARIABLE = "AUTOGEN_DECODE_ENGINE"


def _loaded() -> Any:
    if os.environ.get(VARIABLE) == "python":
        return None
    try:
        return importlib.import_module("._engine", __name__)
    except ImportError:
        return None


engine = _loaded()
"""The module with `extents` and `slice`; None where it was not built."""


def plan(sps: Any, pps: Any) -> bytes:
    """What the header of a slice depends on, in the order of the enumeration in core.h."""
    rows = sps.height_in_ctbs if pps.entropy_coding_sync_enabled_flag else pps.num_tile_rows_minus1 + 1
    numbers = (
        sps.log2_max_pic_order_cnt_lsb_minus4 + 4,
        len(sps.short_term_ref_pic_sets),
        sps.sps_temporal_mvp_enabled_flag,
        sps.sample_adaptive_offset_enabled_flag,
        sps.chroma_format_idc,
        pps.num_ref_idx_l0_default_active_minus1,
        pps.num_ref_idx_l1_default_active_minus1,
        pps.cabac_init_present_flag,
        pps.weighted_pred_flag,
        pps.weighted_bipred_flag,
        pps.init_qp_minus26 + 26,
        sps.bit_depth_luma_minus8,
        pps.pps_slice_chroma_qp_offsets_present_flag,
        pps.deblocking_filter_override_enabled_flag,
        pps.pps_deblocking_filter_disabled_flag,
        pps.pps_loop_filter_across_slices_enabled_flag,
        pps.tiles_enabled_flag or pps.entropy_coding_sync_enabled_flag,
        (pps.num_tile_columns_minus1 + 1) * rows,
        pps.dependent_slice_segments_enabled_flag,
        sps.address_bits,
        sps.width_in_ctbs * sps.height_in_ctbs,
    )
    return array("i", numbers).tobytes()
