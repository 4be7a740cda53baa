"""V4L2: the controls of stateless HEVC decoders (linux/v4l2-controls.h)."""

from __future__ import annotations

from typing import Any

from bindings import v4l2

from ..bitstream.pictures import Picture, Segment
from .derived import (
    Slots,
    escaped_bytes,
    highest,
    is_idr,
    num_delta_pocs_of_ref_rps,
    places,
    st_rps_bits,
    tile_members,
    weights,
)
from .fields import fill, flags
from .scaling import members, scaling_lists

_LISTS = (
    "scaling_list_4x4",
    "scaling_list_8x8",
    "scaling_list_16x16",
    "scaling_list_32x32",
    "scaling_list_dc_coef_16x16",
    "scaling_list_dc_coef_32x32",
)


def sps(picture: Picture) -> Any:
    """v4l2_ctrl_hevc_sps."""
    one = picture.sps
    names = {
        "video_parameter_set_id": "sps_video_parameter_set_id",
        "seq_parameter_set_id": "sps_seq_parameter_set_id",
        "sps_max_dec_pic_buffering_minus1": highest(one.sps_max_dec_pic_buffering_minus1),
        "sps_max_num_reorder_pics": highest(one.sps_max_num_reorder_pics),
        "sps_max_latency_increase_plus1": highest(one.sps_max_latency_increase_plus1),
        "flags": flags(
            v4l2,
            "V4L2_HEVC_SPS_FLAG_",
            (one,),
            {"SAMPLE_ADAPTIVE_OFFSET": "sample_adaptive_offset_enabled_flag"},
        ),
    }
    return fill(v4l2.v4l2_ctrl_hevc_sps(), (one,), names)


def pps(picture: Picture) -> Any:
    """v4l2_ctrl_hevc_pps."""
    one = picture.pps
    names = {
        "DEPENDENT_SLICE_SEGMENT_ENABLED": "dependent_slice_segments_enabled_flag",
        "PPS_DISABLE_DEBLOCKING_FILTER": "pps_deblocking_filter_disabled_flag",
    }
    values = {
        "pic_parameter_set_id": "pps_pic_parameter_set_id",
        "flags": flags(v4l2, "V4L2_HEVC_PPS_FLAG_", (one,), names),
        **tile_members(picture.sps, one),
    }
    return fill(v4l2.v4l2_ctrl_hevc_pps(), (one,), values)


def scaling_matrix(picture: Picture) -> Any:
    """v4l2_ctrl_hevc_scaling_matrix, row by row; all factors are 16 where the picture has no lists."""
    lists = scaling_lists(picture.sps, picture.pps)
    return fill(v4l2.v4l2_ctrl_hevc_scaling_matrix(), (), members(lists, _LISTS, raster=True))


def decode_parameters(picture: Picture, slots: Slots) -> Any:
    """v4l2_ctrl_hevc_decode_params. `slots` has the time stamp of each reference's buffer, in nanoseconds."""
    header = picture.slices[0].header
    entries = [
        v4l2.v4l2_hevc_dpb_entry(
            timestamp=slots[one.number],
            flags=v4l2.V4L2_HEVC_DPB_ENTRY_LONG_TERM_REFERENCE if one.long_term else 0,
            pic_order_cnt_val=one.poc,
        )
        for one in picture.references
    ]
    subsets = {"st_curr_before": picture.before, "st_curr_after": picture.after, "lt_curr": picture.long_term}
    chosen = {"IRAP_PIC": picture.key, "IDR_PIC": is_idr(picture)}
    chosen["NO_OUTPUT_OF_PRIOR"] = bool(vars(header).get("no_output_of_prior_pics_flag"))
    values: dict[str, Any] = {
        "pic_order_cnt_val": picture.poc,
        "short_term_ref_pic_set_size": "short_term_ref_pic_set_bits",
        "long_term_ref_pic_set_size": "long_term_ref_pic_set_bits",
        "num_active_dpb_entries": len(entries),
        "num_delta_pocs_of_ref_rps_idx": num_delta_pocs_of_ref_rps(header),
        "dpb": entries,
        "flags": flags(v4l2, "V4L2_HEVC_DECODE_PARAM_FLAG_", (), chosen),
    }
    for name, subset in subsets.items():
        values[f"num_poc_{name}"] = len(subset)
        values[f"poc_{name}"] = places(subset, picture.references)
    return fill(v4l2.v4l2_ctrl_hevc_decode_params(), (header,), values)


def slice_parameters(picture: Picture, segment: Segment, unit: bytes) -> Any:
    """v4l2_ctrl_hevc_slice_params of one of a picture's slice segments, whose unit begins with no start code."""
    header = segment.header
    chosen = weights(header)
    lists = picture.lists(header)
    values = {
        "bit_size": 8 * len(unit),
        "data_byte_offset": escaped_bytes(unit, header.header_bits // 8),
        "slice_pic_order_cnt": picture.poc,
        "pic_struct": next((one.pic_struct for one in picture.messages if "pic_struct" in vars(one)), 0),
        "slice_segment_addr": "slice_segment_address",
        "ref_idx_l0": places(lists[0], picture.references),
        "ref_idx_l1": places(lists[1], picture.references),
        "short_term_ref_pic_set_size": st_rps_bits(header),
        "long_term_ref_pic_set_size": "long_term_ref_pic_set_bits",
        "flags": flags(v4l2, "V4L2_HEVC_SLICE_PARAMS_FLAG_", (header,)),
        **chosen,
        # The kernel's documents call it the difference, as it is coded.
        "chroma_offset_l0": chosen["delta_chroma_offset_l0"],
        "chroma_offset_l1": chosen["delta_chroma_offset_l1"],
    }
    return fill(v4l2.v4l2_ctrl_hevc_slice_params(), (header,), values)


def entry_points(segment: Segment) -> list[int]:
    """The values of the control of entry points, as they are coded."""
    return list(segment.header.entry_point_offset_minus1)
