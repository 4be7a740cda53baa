"""Video parameter sets (7.3.2.1)."""

from __future__ import annotations

from .bits import Bits, Syntax
from .nal import nal_unit_header, rbsp_trailing_bits
from .profile import profile_tier_level
from .vui import hrd_parameters

MAX_LAYER_SETS = 1024


def video_parameter_set(r: Bits, vps: Syntax) -> None:
    """Read a video parameter set (7.3.2.1)."""
    r.title("Video Parameter Set")
    nal_unit_header(r)
    r.u("vps_video_parameter_set_id", 4)
    r.flag("vps_base_layer_internal_flag")
    r.flag("vps_base_layer_available_flag")
    r.u("vps_max_layers_minus1", 6)
    sub_layers = r.u("vps_max_sub_layers_minus1", 3)
    r.flag("vps_temporal_id_nesting_flag")
    r.u("vps_reserved_0xffff_16bits", 16)
    profile_tier_level(r, sub_layers)
    ordering_info(r, "vps", sub_layers)
    layers = r.u("vps_max_layer_id", 6) + 1
    sets = r.ue("vps_num_layer_sets_minus1", MAX_LAYER_SETS - 1)
    for i in range(1, sets + 1):
        for j in range(layers):
            r.flag("layer_id_included_flag", (i, j))
    if r.flag("vps_timing_info_present_flag"):
        r.u("vps_num_units_in_tick", 32)
        r.u("vps_time_scale", 32)
        if r.flag("vps_poc_proportional_to_timing_flag"):
            r.ue("vps_num_ticks_poc_diff_one_minus1")
        parameters: list[Syntax] = []
        vars(vps)["hrd_parameters"] = parameters
        for i in range(r.ue("vps_num_hrd_parameters", sets + 1)):
            r.ue("hrd_layer_set_idx", sets, i)
            common = i > 0 and not r.flag("cprms_present_flag", i)
            parameters.append(hrd_parameters(r, parameters[-1] if common else None, sub_layers))
    if r.flag("vps_extension_flag"):
        r.rest_of_data("extension_data")
    rbsp_trailing_bits(r)


def ordering_info(r: Bits, which: str, max_sub_layers_minus1: int) -> None:
    """Sizes of the decoded picture buffer for each sub-layer; those of the highest where the others have none."""
    first = 0 if r.flag(f"{which}_sub_layer_ordering_info_present_flag") else max_sub_layers_minus1
    names = [
        f"{which}_max_{name}"
        for name in ("dec_pic_buffering_minus1", "num_reorder_pics", "latency_increase_plus1")
    ]
    for i in range(first, max_sub_layers_minus1 + 1):
        most = r.ue(names[0], 15, i)
        r.ue(names[1], most, i)
        r.ue(names[2], index=i)
    for name in names:
        for i in range(first):
            r.into[name][i] = r.into[name][max_sub_layers_minus1]
