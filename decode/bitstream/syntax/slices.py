"""Slice segment headers (7.3.6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import BitstreamError
from .bits import Bits, Syntax
from .sps import ShortTerm, st_ref_pic_set

_NO_PICTURES = ShortTerm((), ())


def slice_segment_header(
    r: Bits, spss: Mapping[int, Syntax], ppss: Mapping[int, Syntax], previous: dict[str, Any] | None
) -> Syntax:
    """The SPS of the slice; the header is in `r.into`.

    A dependent segment takes the rest of `previous`, the elements of the segment before it. Raises BitstreamError.
    """
    r.title("Slice Segment Header")
    known = r.into
    known["forbidden_zero_bit"] = r.u("forbidden_zero_bit", 1)
    kind = r.u("nal_unit_type", 6)
    r.u("nuh_layer_id", 6)
    r.u("nuh_temporal_id_plus1", 3)
    first = r.flag("first_slice_segment_in_pic_flag")
    if 16 <= kind <= 23:
        r.flag("no_output_of_prior_pics_flag")
    pps = ppss.get(r.ue("slice_pic_parameter_set_id", 63))
    if pps is None:
        raise BitstreamError(
            f"a slice of a PPS that has not come: number {known['slice_pic_parameter_set_id']}"
        )
    sps = spss.get(pps.pps_seq_parameter_set_id)
    if sps is None:
        raise BitstreamError(f"a slice of an SPS that has not come: number {pps.pps_seq_parameter_set_id}")
    dependent = False
    if first:
        known["slice_segment_address"] = 0
    else:
        dependent = pps.dependent_slice_segments_enabled_flag and r.flag("dependent_slice_segment_flag")
        address = r.u("slice_segment_address", sps.address_bits)
        if not 0 < address < sps.width_in_ctbs * sps.height_in_ctbs:
            raise BitstreamError(
                f"slice_segment_address is {address} in a picture of {sps.width_in_ctbs * sps.height_in_ctbs} blocks"
            )
    known["dependent_slice_segment_flag"] = dependent
    if not dependent:
        _independent(r, kind, sps, pps, known)
    else:
        if previous is None:
            raise BitstreamError("a dependent slice segment without the one that it depends on")
        for name, value in previous.items():
            known.setdefault(name, value)
    known["entry_point_offset_minus1"] = ()
    if pps.tiles_enabled_flag or pps.entropy_coding_sync_enabled_flag:
        _entry_points(r, sps, pps)
    if pps.slice_segment_header_extension_present_flag:
        r.array(
            "slice_segment_header_extension_data_byte", 8, r.ue("slice_segment_header_extension_length", 256)
        )
    r.align("alignment_bit_equal_to_one", "alignment_bit_equal_to_zero")
    return sps


def _independent(r: Bits, kind: int, sps: Syntax, pps: Syntax, known: dict[str, Any]) -> None:
    for i in range(pps.num_extra_slice_header_bits):
        r.flag("slice_reserved_flag", i)
    type_ = r.ue("slice_type", 2)
    known["pic_output_flag"] = True
    if pps.output_flag_present_flag:
        r.flag("pic_output_flag")
    if sps.separate_colour_plane_flag:
        r.u("colour_plane_id", 2)
    chroma = not sps.separate_colour_plane_flag and sps.chroma_format_idc != 0
    known["slice_temporal_mvp_enabled_flag"] = False
    known["short_term_ref_pic_set"] = _NO_PICTURES
    known["num_long_term"] = total = 0
    if kind != 19 and kind != 20:
        total = _reference_sets(r, sps, pps, known)
    known["num_pic_total_curr"] = total
    sao = False
    known["slice_sao_luma_flag"] = known["slice_sao_chroma_flag"] = False
    if sps.sample_adaptive_offset_enabled_flag:
        sao = r.flag("slice_sao_luma_flag")
        if chroma:
            sao = r.flag("slice_sao_chroma_flag") or sao
    if type_ != 2:
        _inter(r, type_, sps, pps, known, chroma, total)
    qp = pps.init_qp_minus26 + 26
    r.se("slice_qp_delta", -6 * sps.bit_depth_luma_minus8 - qp, 51 - qp)
    known["slice_cb_qp_offset"] = known["slice_cr_qp_offset"] = 0
    if pps.pps_slice_chroma_qp_offsets_present_flag:
        r.se("slice_cb_qp_offset", -12, 12)
        r.se("slice_cr_qp_offset", -12, 12)
    if pps.pps_slice_act_qp_offsets_present_flag:
        y, cb, cr = (
            pps.pps_act_y_qp_offset_plus5 - 5,
            pps.pps_act_cb_qp_offset_plus5 - 5,
            pps.pps_act_cr_qp_offset_plus3 - 3,
        )
        r.se("slice_act_y_qp_offset", -12 - y, 12 - y)
        r.se("slice_act_cb_qp_offset", -12 - cb, 12 - cb)
        r.se("slice_act_cr_qp_offset", -12 - cr, 12 - cr)
    known["cu_chroma_qp_offset_enabled_flag"] = False
    if pps.chroma_qp_offset_list_enabled_flag:
        r.flag("cu_chroma_qp_offset_enabled_flag")
    known["deblocking_filter_override_flag"] = False
    known["slice_beta_offset_div2"] = pps.pps_beta_offset_div2
    known["slice_tc_offset_div2"] = pps.pps_tc_offset_div2
    unfiltered = pps.pps_deblocking_filter_disabled_flag
    if pps.deblocking_filter_override_enabled_flag and r.flag("deblocking_filter_override_flag"):
        unfiltered = r.flag("slice_deblocking_filter_disabled_flag")
        if not unfiltered:
            r.se("slice_beta_offset_div2", -6, 6)
            r.se("slice_tc_offset_div2", -6, 6)
    known["slice_deblocking_filter_disabled_flag"] = unfiltered
    known["slice_loop_filter_across_slices_enabled_flag"] = pps.pps_loop_filter_across_slices_enabled_flag
    if pps.pps_loop_filter_across_slices_enabled_flag and (sao or not unfiltered):
        r.flag("slice_loop_filter_across_slices_enabled_flag")


def _reference_sets(r: Bits, sps: Syntax, pps: Syntax, known: dict[str, Any]) -> int:
    """NumPicTotalCurr: how many pictures the slice may refer to."""
    r.u("slice_pic_order_cnt_lsb", sps.log2_max_pic_order_cnt_lsb_minus4 + 4)
    sets = sps.short_term_ref_pic_sets
    known["short_term_ref_pic_set_bits"] = 0
    if not r.flag("short_term_ref_pic_set_sps_flag"):
        at = r.at
        known["short_term_ref_pic_set"] = rps = st_ref_pic_set(r, len(sets), len(sets), sets)
        known["short_term_ref_pic_set_bits"] = r.at - at
    elif len(sets) > 1:
        index = r.u("short_term_ref_pic_set_idx", (len(sets) - 1).bit_length())
        if index >= len(sets):
            raise BitstreamError(f"short_term_ref_pic_set_idx is {index} of {len(sets)} sets")
        known["short_term_ref_pic_set"] = rps = sets[index]
    elif sets:
        known["short_term_ref_pic_set"] = rps = sets[0]
    else:
        raise BitstreamError("a slice asks for a reference picture set of its SPS, which has none")
    total: int = sum(used for _, used in rps.before) + sum(used for _, used in rps.after)
    if sps.long_term_ref_pics_present_flag:
        at = r.at
        total += _long_term(r, sps, known, 15 - rps.num_delta_pocs)
        known["long_term_ref_pic_set_bits"] = r.at - at
    if sps.sps_temporal_mvp_enabled_flag:
        r.flag("slice_temporal_mvp_enabled_flag")
    return total + int(pps.pps_curr_pic_ref_enabled_flag)


def _long_term(r: Bits, sps: Syntax, known: dict[str, Any], room: int) -> int:
    """How many of the long-term pictures are used.

    `long_term` gets (low bits of the POC, used, whole POC known, delta_poc_msb_cycle_lt summed up) of each.
    """
    candidates = sps.num_long_term_ref_pics_sps
    of_sps = r.ue("num_long_term_sps", min(candidates, room)) if candidates else 0
    count = of_sps + r.ue("num_long_term_pics", max(0, room - of_sps))
    known["num_long_term"] = count
    known["delta_poc_msb_cycle_lt"] = {}
    entries = known["long_term"] = []
    for i in range(count):
        if i < of_sps:
            index = r.u("lt_idx_sps", (candidates - 1).bit_length(), i) if candidates > 1 else 0
            if index >= candidates:
                raise BitstreamError(f"lt_idx_sps[{i}] is {index} of {candidates}")
            lsb, used = sps.lt_ref_pic_poc_lsb_sps[index], sps.used_by_curr_pic_lt_sps_flag[index]
        else:
            lsb = r.u("poc_lsb_lt", sps.log2_max_pic_order_cnt_lsb_minus4 + 4, i)
            used = r.flag("used_by_curr_pic_lt_flag", i)
        msb = r.flag("delta_poc_msb_present_flag", i)
        cycle = r.ue("delta_poc_msb_cycle_lt", index=i) if msb else 0
        if i and i != of_sps:
            cycle += entries[-1][3]
        entries.append((lsb, used, msb, cycle))
    return sum(used for _, used, _, _ in entries)


def _inter(
    r: Bits, type_: int, sps: Syntax, pps: Syntax, known: dict[str, Any], chroma: bool, total: int
) -> None:
    """What P and B slices have."""
    l0, l1 = pps.num_ref_idx_l0_default_active_minus1, pps.num_ref_idx_l1_default_active_minus1
    if r.flag("num_ref_idx_active_override_flag"):
        l0 = r.ue("num_ref_idx_l0_active_minus1", 14)
        if type_ == 0:
            l1 = r.ue("num_ref_idx_l1_active_minus1", 14)
    known["num_ref_idx_l0_active_minus1"], known["num_ref_idx_l1_active_minus1"] = l0, l1
    if pps.lists_modification_present_flag and total > 1:
        bits = (total - 1).bit_length()
        if r.flag("ref_pic_list_modification_flag_l0"):
            r.array("list_entry_l0", bits, l0 + 1)
        if type_ == 0 and r.flag("ref_pic_list_modification_flag_l1"):
            r.array("list_entry_l1", bits, l1 + 1)
    known["mvd_l1_zero_flag"] = known["cabac_init_flag"] = False
    if type_ == 0:
        r.flag("mvd_l1_zero_flag")
    if pps.cabac_init_present_flag:
        r.flag("cabac_init_flag")
    known["collocated_from_l0_flag"], known["collocated_ref_idx"] = True, 0
    if known["slice_temporal_mvp_enabled_flag"]:
        most = l0 if type_ != 0 or r.flag("collocated_from_l0_flag") else l1
        if most:
            r.ue("collocated_ref_idx", most)
    if pps.weighted_bipred_flag if type_ == 0 else pps.weighted_pred_flag:
        _weights(r, sps, chroma, (l0, l1) if type_ == 0 else (l0,))
    r.ue("five_minus_max_num_merge_cand", 4)
    known["use_integer_mv_flag"] = sps.motion_vector_resolution_control_idc
    if sps.motion_vector_resolution_control_idc == 2:
        r.flag("use_integer_mv_flag")


def _weights(r: Bits, sps: Syntax, chroma: bool, lists: tuple[int, ...]) -> None:
    """pred_weight_table (7.3.6.3)."""
    r.ue("luma_log2_weight_denom", 7)
    if chroma:
        r.se("delta_chroma_log2_weight_denom", -7, 7)
    luma = 1 << sps.bit_depth_luma_minus8 + 7
    other = 4 << sps.bit_depth_chroma_minus8 + 7
    for l, last in enumerate(lists):  # noqa: E741 - the list, as the standard has it
        lumas = [r.flag(f"luma_weight_l{l}_flag", i) for i in range(last + 1)]
        chromas = (
            [r.flag(f"chroma_weight_l{l}_flag", i) for i in range(last + 1)]
            if chroma
            else [False] * (last + 1)
        )
        for i in range(last + 1):
            if lumas[i]:
                r.se(f"delta_luma_weight_l{l}", -128, 127, i)
                r.se(f"luma_offset_l{l}", -luma, luma - 1, i)
            if chromas[i]:
                for j in range(2):
                    r.se(f"delta_chroma_weight_l{l}", -128, 127, (i, j))
                    r.se(f"chroma_offset_l{l}", -other, other - 1, (i, j))


def _entry_points(r: Bits, sps: Syntax, pps: Syntax) -> None:
    rows = sps.height_in_ctbs if pps.entropy_coding_sync_enabled_flag else pps.num_tile_rows_minus1 + 1
    count = r.ue("num_entry_point_offsets", (pps.num_tile_columns_minus1 + 1) * rows)
    if count:
        r.array("entry_point_offset_minus1", r.ue("offset_len_minus1", 31) + 1, count)
