"""Video usability information and the parameters of the hypothetical decoder (annexes E.2.1 to E.2.3)."""

from __future__ import annotations

from .bits import Bits, Syntax


def hrd_parameters(r: Bits, common: Syntax | None, max_sub_layers_minus1: int) -> Syntax:
    """`common` has what a set with common_inf_present_flag 0 takes over; None: the set brings it itself."""
    hrd, outer = Syntax(), r.into
    r.into = found = vars(hrd)
    found.update(
        nal_hrd_parameters_present_flag=False,
        vcl_hrd_parameters_present_flag=False,
        sub_pic_hrd_params_present_flag=False,
        sub_pic_cpb_params_in_pic_timing_sei_flag=False,
        initial_cpb_removal_delay_length_minus1=23,
        au_cpb_removal_delay_length_minus1=23,
        dpb_output_delay_length_minus1=23,
        cpb_cnt_minus1={},
    )
    if common is not None:
        found.update((name, value) for name, value in vars(common).items() if not isinstance(value, dict))
    else:
        nal = r.flag("nal_hrd_parameters_present_flag")
        vcl = r.flag("vcl_hrd_parameters_present_flag")
        if nal or vcl:
            if sub_pic := r.flag("sub_pic_hrd_params_present_flag"):
                r.u("tick_divisor_minus2", 8)
                r.u("du_cpb_removal_delay_increment_length_minus1", 5)
                r.flag("sub_pic_cpb_params_in_pic_timing_sei_flag")
                r.u("dpb_output_delay_du_length_minus1", 5)
            r.u("bit_rate_scale", 4)
            r.u("cpb_size_scale", 4)
            if sub_pic:
                r.u("cpb_size_du_scale", 4)
            r.u("initial_cpb_removal_delay_length_minus1", 5)
            r.u("au_cpb_removal_delay_length_minus1", 5)
            r.u("dpb_output_delay_length_minus1", 5)
    for i in range(max_sub_layers_minus1 + 1):
        within_cvs = r.flag("fixed_pic_rate_general_flag", i) or r.flag("fixed_pic_rate_within_cvs_flag", i)
        if within_cvs:
            r.ue("elemental_duration_in_tc_minus1", 2047, i)
            low_delay = False
        else:
            low_delay = r.flag("low_delay_hrd_flag", i)
        found["cpb_cnt_minus1"].setdefault(i, 0)
        if not low_delay:
            r.ue("cpb_cnt_minus1", 31, i)
        for name in ("nal", "vcl"):
            if found[f"{name}_hrd_parameters_present_flag"]:
                _sub_layer_hrd(r, found, name, i)
    r.into = outer
    return hrd


def _sub_layer_hrd(r: Bits, hrd: dict[str, object], name: str, layer: int) -> None:
    counts: dict[int, int] = hrd["cpb_cnt_minus1"]  # type: ignore[assignment]  # read with an index
    r.into = {}
    for i in range(counts[layer] + 1):
        r.ue("bit_rate_value_minus1", index=i)
        r.ue("cpb_size_value_minus1", index=i)
        if hrd["sub_pic_hrd_params_present_flag"]:
            r.ue("cpb_size_du_value_minus1", index=i)
            r.ue("bit_rate_du_value_minus1", index=i)
        r.flag("cbr_flag", i)
    # Of what is repeated there is one set for each layer.
    sets: dict[int, dict[str, object]] = hrd.setdefault(f"{name}_sub_layer_hrd_parameters", {})  # type: ignore[assignment]
    sets[layer] = r.into
    r.into = hrd


def vui_parameters(r: Bits, max_sub_layers_minus1: int, present: bool) -> Syntax:
    """What is inferred where there are none."""
    vui, outer = Syntax(), r.into
    r.into = found = vars(vui)
    found.update(
        aspect_ratio_idc=0,
        video_format=5,
        video_full_range_flag=False,
        colour_primaries=2,
        transfer_characteristics=2,
        matrix_coefficients=2,
        chroma_sample_loc_type_top_field=0,
        chroma_sample_loc_type_bottom_field=0,
        field_seq_flag=False,
        frame_field_info_present_flag=False,
        vui_timing_info_present_flag=False,
        vui_hrd_parameters_present_flag=False,
        motion_vectors_over_pic_boundaries_flag=True,
        min_spatial_segmentation_idc=0,
        max_bytes_per_pic_denom=2,
        max_bits_per_min_cu_denom=1,
        log2_max_mv_length_horizontal=15,
        log2_max_mv_length_vertical=15,
    )
    if present:
        _vui(r, found, max_sub_layers_minus1)
    r.into = outer
    return vui


def _vui(r: Bits, found: dict[str, object], max_sub_layers_minus1: int) -> None:
    if r.flag("aspect_ratio_info_present_flag") and r.u("aspect_ratio_idc", 8) == 255:
        r.u("sar_width", 16)
        r.u("sar_height", 16)
    if r.flag("overscan_info_present_flag"):
        r.flag("overscan_appropriate_flag")
    if r.flag("video_signal_type_present_flag"):
        r.u("video_format", 3)
        r.flag("video_full_range_flag")
        if r.flag("colour_description_present_flag"):
            r.u("colour_primaries", 8)
            r.u("transfer_characteristics", 8)
            r.u("matrix_coefficients", 8)
    if r.flag("chroma_loc_info_present_flag"):
        r.ue("chroma_sample_loc_type_top_field", 5)
        r.ue("chroma_sample_loc_type_bottom_field", 5)
    r.flag("neutral_chroma_indication_flag")
    r.flag("field_seq_flag")
    r.flag("frame_field_info_present_flag")
    if r.flag("default_display_window_flag"):
        for side in ("left", "right", "top", "bottom"):
            r.ue(f"def_disp_win_{side}_offset", 16384)
    if r.flag("vui_timing_info_present_flag"):
        r.u("vui_num_units_in_tick", 32)
        r.u("vui_time_scale", 32)
        if r.flag("vui_poc_proportional_to_timing_flag"):
            r.ue("vui_num_ticks_poc_diff_one_minus1")
        if r.flag("vui_hrd_parameters_present_flag"):
            found["hrd_parameters"] = hrd_parameters(r, None, max_sub_layers_minus1)
    if r.flag("bitstream_restriction_flag"):
        r.flag("tiles_fixed_structure_flag")
        r.flag("motion_vectors_over_pic_boundaries_flag")
        r.flag("restricted_ref_pic_lists_flag")
        r.ue("min_spatial_segmentation_idc", 4095)
        r.ue("max_bytes_per_pic_denom", 16)
        r.ue("max_bits_per_min_cu_denom", 16)
        r.ue("log2_max_mv_length_horizontal", 16)
        r.ue("log2_max_mv_length_vertical", 16)
