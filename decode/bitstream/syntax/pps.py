"""Picture parameter sets (7.3.2.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import BitstreamError
from .bits import Bits, Syntax
from .nal import nal_unit_header, rbsp_trailing_bits
from .sps import scaling_list_data

_DEFAULTS: dict[str, Any] = {
    "diff_cu_qp_delta_depth": 0,
    "num_tile_columns_minus1": 0,
    "num_tile_rows_minus1": 0,
    "uniform_spacing_flag": True,
    "loop_filter_across_tiles_enabled_flag": True,
    "deblocking_filter_override_enabled_flag": False,
    "pps_deblocking_filter_disabled_flag": False,
    "pps_beta_offset_div2": 0,
    "pps_tc_offset_div2": 0,
    "pps_range_extension_flag": False,
    "pps_multilayer_extension_flag": False,
    "pps_3d_extension_flag": False,
    "pps_scc_extension_flag": False,
    "pps_extension_4bits": 0,
    "log2_max_transform_skip_block_size_minus2": 0,
    "cross_component_prediction_enabled_flag": False,
    "chroma_qp_offset_list_enabled_flag": False,
    "diff_cu_chroma_qp_offset_depth": 0,
    "chroma_qp_offset_list_len_minus1": 0,
    "log2_sao_offset_scale_luma": 0,
    "log2_sao_offset_scale_chroma": 0,
    "pps_curr_pic_ref_enabled_flag": False,
    "pps_slice_act_qp_offsets_present_flag": False,
    "pps_act_y_qp_offset_plus5": 0,
    "pps_act_cb_qp_offset_plus5": 0,
    "pps_act_cr_qp_offset_plus3": 0,
}


def picture_parameter_set(r: Bits, pps: Syntax, spss: Mapping[int, Syntax]) -> None:
    """Raises BitstreamError for what no PPS may have, and where its SPS has not come: its bounds depend on that."""
    r.title("Picture Parameter Set")
    known = vars(pps)
    known.update(_DEFAULTS, column_width_minus1={}, row_height_minus1={})
    nal_unit_header(r)
    r.ue("pps_pic_parameter_set_id", 63)
    sps = spss.get(r.ue("pps_seq_parameter_set_id", 15))
    if sps is None:
        raise BitstreamError(f"a PPS before its SPS, which has the number {pps.pps_seq_parameter_set_id}")
    r.flag("dependent_slice_segments_enabled_flag")
    r.flag("output_flag_present_flag")
    r.u("num_extra_slice_header_bits", 3)
    r.flag("sign_data_hiding_enabled_flag")
    r.flag("cabac_init_present_flag")
    r.ue("num_ref_idx_l0_default_active_minus1", 14)
    r.ue("num_ref_idx_l1_default_active_minus1", 14)
    r.se("init_qp_minus26", -(26 + 6 * sps.bit_depth_luma_minus8), 25)
    r.flag("constrained_intra_pred_flag")
    skip = r.flag("transform_skip_enabled_flag")
    if r.flag("cu_qp_delta_enabled_flag"):
        r.ue("diff_cu_qp_delta_depth", sps.log2_diff_max_min_luma_coding_block_size)
    r.se("pps_cb_qp_offset", -12, 12)
    r.se("pps_cr_qp_offset", -12, 12)
    r.flag("pps_slice_chroma_qp_offsets_present_flag")
    r.flag("weighted_pred_flag")
    r.flag("weighted_bipred_flag")
    r.flag("transquant_bypass_enabled_flag")
    tiles = r.flag("tiles_enabled_flag")
    r.flag("entropy_coding_sync_enabled_flag")
    if tiles:
        _tiles(r, sps)
    r.flag("pps_loop_filter_across_slices_enabled_flag")
    if r.flag("deblocking_filter_control_present_flag"):
        r.flag("deblocking_filter_override_enabled_flag")
        if not r.flag("pps_deblocking_filter_disabled_flag"):
            r.se("pps_beta_offset_div2", -6, 6)
            r.se("pps_tc_offset_div2", -6, 6)
    if r.flag("pps_scaling_list_data_present_flag"):
        known["scaling_list"] = scaling_list_data(r)
    r.flag("lists_modification_present_flag")
    r.ue("log2_parallel_merge_level_minus2", sps.ctb_log2 - 2)
    r.flag("slice_segment_header_extension_present_flag")
    if r.flag("pps_extension_present_flag"):
        _extensions(r, known, sps, skip)
    rbsp_trailing_bits(r)


def _tiles(r: Bits, sps: Syntax) -> None:
    columns = r.ue("num_tile_columns_minus1", sps.width_in_ctbs - 1)
    rows = r.ue("num_tile_rows_minus1", sps.height_in_ctbs - 1)
    if not r.flag("uniform_spacing_flag"):
        for i in range(columns):
            r.ue("column_width_minus1", sps.width_in_ctbs, i)
        for i in range(rows):
            r.ue("row_height_minus1", sps.height_in_ctbs, i)
    r.flag("loop_filter_across_tiles_enabled_flag")


def _extensions(r: Bits, known: dict[str, Any], sps: Syntax, skip: bool) -> None:
    for name in ("range", "multilayer", "3d", "scc"):
        r.flag(f"pps_{name}_extension_flag")
    r.u("pps_extension_4bits", 4)
    if known["pps_range_extension_flag"]:
        _range(r, sps, skip)
    if known["pps_multilayer_extension_flag"]:
        _multilayer(r)
    if known["pps_3d_extension_flag"]:
        raise BitstreamError("a PPS of 3D-HEVC, whose extension is not read here")
    if known["pps_scc_extension_flag"]:
        _screen_content(r)
    if known["pps_extension_4bits"]:
        r.rest_of_data("extension_data")


def _range(r: Bits, sps: Syntax, skip: bool) -> None:
    if skip:
        r.ue("log2_max_transform_skip_block_size_minus2", 3)
    r.flag("cross_component_prediction_enabled_flag")
    if r.flag("chroma_qp_offset_list_enabled_flag"):
        r.ue("diff_cu_chroma_qp_offset_depth", sps.log2_diff_max_min_luma_coding_block_size)
        for i in range(r.ue("chroma_qp_offset_list_len_minus1", 5) + 1):
            r.se("cb_qp_offset_list", -12, 12, i)
            r.se("cr_qp_offset_list", -12, 12, i)
    r.ue("log2_sao_offset_scale_luma", max(0, sps.bit_depth_luma_minus8 - 2))
    r.ue("log2_sao_offset_scale_chroma", max(0, sps.bit_depth_chroma_minus8 - 2))


def _multilayer(r: Bits) -> None:
    r.flag("poc_reset_info_present_flag")
    if r.flag("pps_infer_scaling_list_flag"):
        r.u("pps_scaling_list_ref_layer_id", 6)
    for i in range(r.ue("num_ref_loc_offsets", 62)):
        layer = r.u("ref_loc_offset_layer_id", 6, i)
        for area, present in (
            ("scaled_ref_layer", "scaled_ref_layer_offset"),
            ("ref_region", "ref_region_offset"),
        ):
            if r.flag(f"{present}_present_flag", i):
                for side in ("left", "top", "right", "bottom"):
                    r.se(f"{area}_{side}_offset", -16384, 16383, layer)
        if r.flag("resample_phase_set_present_flag", i):
            r.ue("phase_hor_luma", 31, layer)
            r.ue("phase_ver_luma", 31, layer)
            r.ue("phase_hor_chroma_plus8", 63, layer)
            r.ue("phase_ver_chroma_plus8", 63, layer)
    if r.flag("colour_mapping_enabled_flag"):
        _colour_mapping(r)


def _colour_mapping(r: Bits) -> None:
    for i in range(r.ue("num_cm_ref_layers_minus1", 61) + 1):
        r.u("cm_ref_layer_id", 6, i)
    depth = r.u("cm_octant_depth", 2)
    parts = r.u("cm_y_part_num_log2", 2)
    depth_in = r.ue("luma_bit_depth_cm_input_minus8", 8)
    r.ue("chroma_bit_depth_cm_input_minus8", 8)
    depth_out = r.ue("luma_bit_depth_cm_output_minus8", 8)
    r.ue("chroma_bit_depth_cm_output_minus8", 8)
    quant = r.u("cm_res_quant_bits", 2)
    delta = r.u("cm_delta_flc_bits_minus1", 2)
    if depth == 1:
        r.se("cm_adapt_threshold_u_delta", -32768, 32767)
        r.se("cm_adapt_threshold_v_delta", -32768, 32767)
    if depth > 1:
        raise BitstreamError(f"cm_octant_depth is {depth}; it may be 1 at most")
    bits = max(0, 10 + depth_in - depth_out - quant - delta - 1)
    _octants(r, (depth, 1 << parts, bits), 0, (0, 0, 0), 1 << depth)


def _octants(r: Bits, table: tuple[int, int, int], depth: int, at: tuple[int, int, int], length: int) -> None:
    """Part of a table of (depth, parts in Y, bits of a remainder) at (Y, Cb, Cr)."""
    deepest, parts, bits = table
    if depth < deepest and r.flag("split_octant_flag", depth):
        half = length // 2
        for k in range(2):
            for m in range(2):
                for n in range(2):
                    place = (at[0] + parts * k * half, at[1] + m * half, at[2] + n * half)
                    _octants(r, table, depth + 1, place, half)
        return
    for i in range(parts):
        for j in range(4):
            corner = (at[0] + (i << deepest - depth), at[1], at[2], j)
            if r.flag("coded_res_flag", corner):
                for c in range(3):
                    quotient = r.ue("res_coeff_q", 3, (*corner, c))
                    remainder = r.u("res_coeff_r", bits, (*corner, c)) if bits else 0
                    if quotient or remainder:
                        r.u("res_coeff_s", 1, (*corner, c))


def _screen_content(r: Bits) -> None:
    r.flag("pps_curr_pic_ref_enabled_flag")
    if r.flag("residual_adaptive_colour_transform_enabled_flag"):
        r.flag("pps_slice_act_qp_offsets_present_flag")
        r.se("pps_act_y_qp_offset_plus5", -7, 17)
        r.se("pps_act_cb_qp_offset_plus5", -7, 17)
        r.se("pps_act_cr_qp_offset_plus3", -9, 15)
    if r.flag("pps_palette_predictor_initializer_present_flag"):
        count = r.ue("pps_num_palette_predictor_initializer", 128)
        if not count:
            return
        grey = r.flag("monochrome_palette_flag")
        luma = r.ue("luma_bit_depth_entry_minus8", 8) + 8
        chroma = 0 if grey else r.ue("chroma_bit_depth_entry_minus8", 8) + 8
        for comp in range(1 if grey else 3):
            for i in range(count):
                r.u("pps_palette_predictor_initializers", chroma if comp else luma, (comp, i))
