"""Structures from syntax elements: a member takes the element of its name, unless a value is given for it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from ..bitstream.syntax.bits import Syntax

Record = TypeVar("Record", bound="ctypes.Structure | ctypes.Union")

# Elements that a parameter set, or a header, has only under a condition; their members are then 0.
_CONDITIONAL = """
pcm_sample_bit_depth_luma_minus1 pcm_sample_bit_depth_chroma_minus1 log2_min_pcm_luma_coding_block_size_minus3
log2_diff_max_min_pcm_luma_coding_block_size pcm_loop_filter_disabled_flag cb_qp_offset_list cr_qp_offset_list
palette_max_size delta_palette_max_predictor_size intra_boundary_filtering_disable_flag monochrome_palette_flag
luma_bit_depth_entry_minus8 chroma_bit_depth_entry_minus8 pps_num_palette_predictor_initializer
sps_num_palette_predictor_initializer_minus1 sps_palette_predictor_initializer_present_flag
pps_palette_predictor_initializer_present_flag residual_adaptive_colour_transform_enabled_flag colour_plane_id
num_entry_point_offsets num_ref_idx_l0_active_minus1 num_ref_idx_l1_active_minus1 mvd_l1_zero_flag cabac_init_flag
collocated_from_l0_flag collocated_ref_idx five_minus_max_num_merge_cand use_integer_mv_flag slice_act_y_qp_offset
slice_act_cb_qp_offset slice_act_cr_qp_offset luma_log2_weight_denom delta_chroma_log2_weight_denom
short_term_ref_pic_set_bits long_term_ref_pic_set_bits short_term_ref_pic_set_sps_flag sar_width sar_height
overscan_appropriate_flag colour_description_present_flag neutral_chroma_indication_flag
aspect_ratio_info_present_flag overscan_info_present_flag video_signal_type_present_flag
chroma_loc_info_present_flag default_display_window_flag bitstream_restriction_flag tiles_fixed_structure_flag
restricted_ref_pic_lists_flag vui_poc_proportional_to_timing_flag def_disp_win_left_offset def_disp_win_right_offset
def_disp_win_top_offset def_disp_win_bottom_offset vui_num_units_in_tick vui_time_scale
vui_num_ticks_poc_diff_one_minus1 vps_num_units_in_tick vps_time_scale vps_num_ticks_poc_diff_one_minus1
vps_poc_proportional_to_timing_flag tick_divisor_minus2 du_cpb_removal_delay_increment_length_minus1
dpb_output_delay_du_length_minus1 bit_rate_scale cpb_size_scale cpb_size_du_scale elemental_duration_in_tc_minus1
bit_rate_value_minus1 cpb_size_value_minus1 cpb_size_du_value_minus1 bit_rate_du_value_minus1
"""
_ABSENT = frozenset(_CONDITIONAL.split())


def fill(record: Record, sources: Iterable[Syntax], values: Mapping[str, Any] | None = None) -> Record:
    """Fill all members of a structure and of those within it, except reserved ones and pointers without a value.

    `values` come first; a text among them is the name of an element. Raises KeyError for a member that nothing is
    known of: an interface with such a one has to say what it is.
    """
    known: dict[str, Any] = {}
    for source in reversed(list(sources)):
        known.update(vars(source))
    _fill(record, known, values or {})
    return record


def flags(
    module: Any, prefix: str, sources: Iterable[Syntax], values: Mapping[str, Any] | None = None
) -> int:
    """The sum of a module's flags that begin with `prefix`, each by the element that it is named after."""
    known: dict[str, Any] = {}
    for source in sources:
        known.update(vars(source))
    total = 0
    for name in dir(module):
        if name.startswith(prefix):
            element = name.removeprefix(prefix)
            value = (values or {}).get(element, element.lower() + "_flag")
            if _element(known, value) if isinstance(value, str) else value:
                total |= getattr(module, name)
    return total


def put(array: Any, value: Any) -> None:
    """Set elements of an array, of several dimensions too, from lists, or from dicts by index.

    What it has no room for is left out: sizes of the last tiles, which are implied, and what only broken streams have.
    """
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for index, one in entries:
        if isinstance(index, tuple):
            if index[0] < len(array):
                put(array[index[0]], {index[1]: one})
        elif index >= len(array):
            continue
        elif isinstance(one, (list, tuple, dict)):
            put(array[index], one)
        else:
            array[index] = one


def _fill(record: Any, known: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    for name, kind, *_ in record._fields_:
        value = values.get(name, name)
        if not isinstance(value, str):
            if isinstance(value, (list, tuple, dict)):
                put(getattr(record, name), value)
            else:
                setattr(record, name, value)
        elif not name or "reserved" in name.lower() or issubclass(kind, ctypes._Pointer):
            continue
        elif issubclass(kind, ctypes.Structure):
            _fill(getattr(record, name), known, values)
        elif issubclass(kind, ctypes.Union):
            _fill(record_of(getattr(record, name)), known, values)
        else:
            found = _element(known, value)
            if issubclass(kind, ctypes.Array):
                put(getattr(record, name), found or ())
            else:
                setattr(record, name, found)


def record_of(union: Any) -> Any:
    """The structure among the members of a union of one with a whole number."""
    return getattr(
        union, next(name for name, kind, *_ in union._fields_ if issubclass(kind, ctypes.Structure))
    )


def _element(known: Mapping[str, Any], name: str) -> Any:
    if name in known:
        return known[name]
    if name in _ABSENT:
        return 0
    raise KeyError(f"no syntax element is called {name}")
