"""Sequence parameter sets (7.3.2.2), scaling lists (7.3.4) and short-term reference picture sets (7.3.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ...errors import BitstreamError
from .bits import Bits, Syntax
from .nal import nal_unit_header, rbsp_trailing_bits
from .profile import profile_tier_level
from .vps import ordering_info
from .vui import vui_parameters

MOST_PIXELS = 16384


class ShortTerm(NamedTuple):
    """A short-term reference picture set: distances in POC from the picture, nearest first, each with whether the
    picture itself uses it (used_by_curr_pic)."""

    before: tuple[tuple[int, bool], ...]
    after: tuple[tuple[int, bool], ...]
    predicted_from: int = -1
    """NumDeltaPocs of the set that it was predicted from; -1: of none."""

    @property
    def num_delta_pocs(self) -> int:
        """NumDeltaPocs: how many pictures the set names."""
        return len(self.before) + len(self.after)


def sequence_parameter_set(r: Bits, sps: Syntax, vpss: Mapping[int, Syntax]) -> None:
    """Raises BitstreamError for sizes and numbers that no SPS may have."""
    r.title("Sequence Parameter Set")
    nal_unit_header(r)
    known = vars(sps)
    vps = vpss.get(r.u("sps_video_parameter_set_id", 4))
    layered = False
    if not known["nuh_layer_id"]:
        sub_layers = r.u("sps_max_sub_layers_minus1", 3)
    else:
        ext = r.u("sps_ext_or_max_sub_layers_minus1", 3)
        layered = ext == 7
        sub_layers = (vps.vps_max_sub_layers_minus1 if vps else 0) if layered else ext
        known["sps_max_sub_layers_minus1"] = sub_layers
    if sub_layers > 6:
        raise BitstreamError("sps_max_sub_layers_minus1 is 7; it may be 6 at most")
    if not layered:
        r.flag("sps_temporal_id_nesting_flag")
        profile_tier_level(r, sub_layers)
    r.ue("sps_seq_parameter_set_id", 15)
    _format(r, known, layered)
    r.ue("log2_max_pic_order_cnt_lsb_minus4", 12)
    if not layered:
        ordering_info(r, "sps", sub_layers)
    _blocks(r, sps)
    known.update(sps_scaling_list_data_present_flag=False)
    if r.flag("scaling_list_enabled_flag"):
        if layered and r.flag("sps_infer_scaling_list_flag"):
            r.u("sps_scaling_list_ref_layer_id", 6)
        elif r.flag("sps_scaling_list_data_present_flag"):
            known["scaling_list"] = scaling_list_data(r)
    r.flag("amp_enabled_flag")
    r.flag("sample_adaptive_offset_enabled_flag")
    if r.flag("pcm_enabled_flag"):
        r.u("pcm_sample_bit_depth_luma_minus1", 4)
        r.u("pcm_sample_bit_depth_chroma_minus1", 4)
        r.ue("log2_min_pcm_luma_coding_block_size_minus3", 2)
        r.ue("log2_diff_max_min_pcm_luma_coding_block_size", 2)
        r.flag("pcm_loop_filter_disabled_flag")
    sets: list[ShortTerm] = []
    known["short_term_ref_pic_sets"] = sets
    count = r.ue("num_short_term_ref_pic_sets", 64)
    for i in range(count):
        sets.append(st_ref_pic_set(r, i, count, sets))
    known.update(num_long_term_ref_pics_sps=0, lt_ref_pic_poc_lsb_sps={}, used_by_curr_pic_lt_sps_flag={})
    if r.flag("long_term_ref_pics_present_flag"):
        for i in range(r.ue("num_long_term_ref_pics_sps", 32)):
            r.u("lt_ref_pic_poc_lsb_sps", known["log2_max_pic_order_cnt_lsb_minus4"] + 4, i)
            r.flag("used_by_curr_pic_lt_sps_flag", i)
    r.flag("sps_temporal_mvp_enabled_flag")
    r.flag("strong_intra_smoothing_enabled_flag")
    known["vui"] = vui_parameters(r, sub_layers, r.flag("vui_parameters_present_flag"))
    _extensions(r, known)
    rbsp_trailing_bits(r)


def _format(r: Bits, known: dict[str, int], layered: bool) -> None:
    known.update(
        chroma_format_idc=1,
        separate_colour_plane_flag=False,
        pic_width_in_luma_samples=0,
        pic_height_in_luma_samples=0,
        bit_depth_luma_minus8=0,
        bit_depth_chroma_minus8=0,
    )
    known.update((f"conf_win_{side}_offset", 0) for side in ("left", "right", "top", "bottom"))
    if layered:
        if r.flag("update_rep_format_flag"):
            r.u("sps_rep_format_idx", 8)
        return
    if r.ue("chroma_format_idc", 3) == 3:
        r.flag("separate_colour_plane_flag")
    width = r.ue("pic_width_in_luma_samples", MOST_PIXELS)
    height = r.ue("pic_height_in_luma_samples", MOST_PIXELS)
    if not width or not height:
        raise BitstreamError(f"pictures of {width} x {height} samples")
    if r.flag("conformance_window_flag"):
        for side, most in (("left", width), ("right", width), ("top", height), ("bottom", height)):
            r.ue(f"conf_win_{side}_offset", most)
    r.ue("bit_depth_luma_minus8", 8)
    r.ue("bit_depth_chroma_minus8", 8)


def _blocks(r: Bits, sps: Syntax) -> None:
    known = vars(sps)
    smallest = r.ue("log2_min_luma_coding_block_size_minus3", 3) + 3
    block = smallest + r.ue("log2_diff_max_min_luma_coding_block_size", 3)
    width, height = sps.pic_width_in_luma_samples, sps.pic_height_in_luma_samples
    if width % (1 << smallest) or height % (1 << smallest):
        raise BitstreamError(
            f"pictures of {width} x {height} samples are not whole blocks of {1 << smallest}"
        )
    transform = r.ue("log2_min_luma_transform_block_size_minus2", smallest - 3) + 2
    r.ue("log2_diff_max_min_luma_transform_block_size", min(block, 5) - transform)
    r.ue("max_transform_hierarchy_depth_inter", block - transform)
    r.ue("max_transform_hierarchy_depth_intra", block - transform)
    known["ctb_log2"] = block
    known["width_in_ctbs"], known["height_in_ctbs"] = (-(-size >> block) for size in (width, height))
    known["address_bits"] = (known["width_in_ctbs"] * known["height_in_ctbs"] - 1).bit_length()


def scaling_list_data(r: Bits) -> Syntax:
    """Read scaling lists (7.3.4)."""
    lists, outer = Syntax(), r.into
    r.into = vars(lists)
    for size in range(4):
        for matrix in range(0, 6, 3 if size == 3 else 1):
            if not r.flag("scaling_list_pred_mode_flag", (size, matrix)):
                most = matrix // 3 if size == 3 else matrix
                r.ue("scaling_list_pred_matrix_id_delta", most, (size, matrix))
                continue
            if size > 1:
                r.se("scaling_list_dc_coef_minus8", -7, 247, (size - 2, matrix))
            for i in range(min(64, 1 << 4 + (size << 1))):
                r.se("scaling_list_delta_coeff", -128, 127, (size, matrix, i))
    r.into = outer
    return lists


def st_ref_pic_set(r: Bits, index: int, count: int, sets: Sequence[ShortTerm]) -> ShortTerm:
    """Set `index` of an SPS with `count` sets, or, where they are equal, that of a slice."""
    outer = r.into
    r.into = {}
    try:
        if index and r.flag("inter_ref_pic_set_prediction_flag"):
            return _predicted(r, index, count, sets)
        before = r.ue("num_negative_pics", 15)
        after = r.ue("num_positive_pics", 15 - before)
        return ShortTerm(_distances(r, "s0", before, -1), _distances(r, "s1", after, 1))
    finally:
        r.into = outer


def _distances(r: Bits, which: str, count: int, sign: int) -> tuple[tuple[int, bool], ...]:
    poc, found = 0, []
    for i in range(count):
        poc += sign * (r.ue(f"delta_poc_{which}_minus1", 32767, i) + 1)
        found.append((poc, r.flag(f"used_by_curr_pic_{which}_flag", i)))
    return tuple(found)


def _predicted(r: Bits, index: int, count: int, sets: Sequence[ShortTerm]) -> ShortTerm:
    """A set that is another one moved by some pictures, with some left out (7.4.8)."""
    back = r.ue("delta_idx_minus1", index - 1) if index == count else 0
    reference = sets[index - back - 1]
    sign = -1 if r.flag("delta_rps_sign") else 1
    moved = sign * (r.ue("abs_delta_rps_minus1", 32767) + 1)
    known = [*reference.before, *reference.after, (0, True)]  # the picture of that set itself is the last
    taken = []
    for j, (poc, _) in enumerate(known):
        used = r.flag("used_by_curr_pic_flag", j)
        if used or r.flag("use_delta_flag", j):
            taken.append((poc + moved, used))
    before = sorted((one for one in taken if one[0] < 0), reverse=True)
    after = sorted(one for one in taken if one[0] > 0)
    if len(before) + len(after) > 15:
        raise BitstreamError(f"a short-term reference picture set of {len(before) + len(after)} pictures")
    return ShortTerm(tuple(before), tuple(after), reference.num_delta_pocs)


def _extensions(r: Bits, known: dict[str, object]) -> None:
    known.update(
        sps_range_extension_flag=False,
        sps_multilayer_extension_flag=False,
        sps_3d_extension_flag=False,
        sps_scc_extension_flag=False,
        sps_extension_4bits=0,
        motion_vector_resolution_control_idc=0,
        sps_curr_pic_ref_enabled_flag=False,
        palette_mode_enabled_flag=False,
    )
    known.update(dict.fromkeys(_RANGE, False))
    if not r.flag("sps_extension_present_flag"):
        return
    for name in ("range", "multilayer", "3d", "scc"):
        r.flag(f"sps_{name}_extension_flag")
    r.u("sps_extension_4bits", 4)
    if known["sps_range_extension_flag"]:
        for name in _RANGE:
            r.flag(name)
    if known["sps_multilayer_extension_flag"]:
        r.flag("inter_view_mv_vert_constraint_flag")
    if known["sps_3d_extension_flag"]:
        raise BitstreamError("an SPS of 3D-HEVC, whose extension is not read here")
    if known["sps_scc_extension_flag"]:
        _screen_content(r, known)
    if known["sps_extension_4bits"]:
        r.rest_of_data("extension_data")


_RANGE = (
    "transform_skip_rotation_enabled_flag",
    "transform_skip_context_enabled_flag",
    "implicit_rdpcm_enabled_flag",
    "explicit_rdpcm_enabled_flag",
    "extended_precision_processing_flag",
    "intra_smoothing_disabled_flag",
    "high_precision_offsets_enabled_flag",
    "persistent_rice_adaptation_enabled_flag",
    "cabac_bypass_alignment_enabled_flag",
)


def _screen_content(r: Bits, known: dict[str, object]) -> None:
    r.flag("sps_curr_pic_ref_enabled_flag")
    if r.flag("palette_mode_enabled_flag"):
        r.ue("palette_max_size", 64)
        r.ue("delta_palette_max_predictor_size", 128)
        if r.flag("sps_palette_predictor_initializer_present_flag"):
            count = r.ue("sps_num_palette_predictor_initializer_minus1", 127) + 1
            for comp in range(3 if known["chroma_format_idc"] else 1):
                # A number, as all that are not lists.
                depth: int = known[f"bit_depth_{'chroma' if comp else 'luma'}_minus8"]  # type: ignore[assignment]
                for i in range(count):
                    r.u("sps_palette_predictor_initializers", depth + 8, (comp, i))
    r.u("motion_vector_resolution_control_idc", 2)
    r.flag("intra_boundary_filtering_disable_flag")
