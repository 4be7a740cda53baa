"""AMD's decoder: the HEVC part of a message to VCN (Mesa's ac_vcn_dec.h), and the table of scaling factors beside it.

The header has no names for the bits of flags: they are listed in their order.
"""

from __future__ import annotations

from typing import Any

from bindings.amd_gpu import vcn_dec

from ..bitstream.pictures import Picture
from ..bitstream.syntax.bits import Syntax
from .derived import Slots, highest, num_delta_pocs_of_ref_rps, places, st_rps_bits, tile_members
from .fields import fill
from .scaling import FLAT, scaling_lists

_SPS = (
    "scaling_list_enabled_flag",
    "amp_enabled_flag",
    "sample_adaptive_offset_enabled_flag",
    "pcm_enabled_flag",
    "pcm_loop_filter_disabled_flag",
    "long_term_ref_pics_present_flag",
    "sps_temporal_mvp_enabled_flag",
    "strong_intra_smoothing_enabled_flag",
    "separate_colour_plane_flag",
)
_PPS = (
    "dependent_slice_segments_enabled_flag",
    "output_flag_present_flag",
    "sign_data_hiding_enabled_flag",
    "cabac_init_present_flag",
    "constrained_intra_pred_flag",
    "transform_skip_enabled_flag",
    "cu_qp_delta_enabled_flag",
    "pps_slice_chroma_qp_offsets_present_flag",
    "weighted_pred_flag",
    "weighted_bipred_flag",
    "transquant_bypass_enabled_flag",
    "tiles_enabled_flag",
    "entropy_coding_sync_enabled_flag",
    "uniform_spacing_flag",
    "loop_filter_across_tiles_enabled_flag",
    "pps_loop_filter_across_slices_enabled_flag",
    "deblocking_filter_override_enabled_flag",
    "pps_deblocking_filter_disabled_flag",
    "lists_modification_present_flag",
    "slice_segment_header_extension_present_flag",
)
_DIRECT_LISTS, _ST_RPS_BITS = 10, 11
"""Bits of sps_info_flags: `direct_reflist` and `st_rps_bits` are filled."""
MOST_REFERENCES = 16
_NO_PICTURE = 0x7F


def message(picture: Picture, slots: Slots) -> Any:
    """rvcn_dec_message_hevc_t. `slots` has the index of each picture in the decoder's buffer, this one's among them."""
    sps, pps, header = picture.sps, picture.pps, picture.slices[0].header
    references = picture.references[:MOST_REFERENCES]
    lists = scaling_lists(sps, pps) or FLAT
    bits = st_rps_bits(header)
    values: dict[str, Any] = {
        "sps_info_flags": _bits(sps, _SPS) | 1 << _DIRECT_LISTS | bool(bits) << _ST_RPS_BITS,
        "pps_info_flags": _bits(pps, _PPS),
        "chroma_format": "chroma_format_idc",
        "sps_max_dec_pic_buffering_minus1": highest(sps.sps_max_dec_pic_buffering_minus1),
        "log2_min_transform_block_size_minus2": "log2_min_luma_transform_block_size_minus2",
        "log2_diff_max_min_transform_block_size": "log2_diff_max_min_luma_transform_block_size",
        "num_long_term_ref_pic_sps": "num_long_term_ref_pics_sps",
        "num_delta_pocs_ref_rps_idx": num_delta_pocs_of_ref_rps(header),
        "curr_idx": slots[picture.number],
        "curr_poc": picture.poc,
        "ref_pic_list": _padded([slots[one.number] for one in references], MOST_REFERENCES, _NO_PICTURE),
        "poc_list": [one.poc for one in references],
        "ref_pic_set_st_curr_before": _padded(places(picture.before, references), 8),
        "ref_pic_set_st_curr_after": _padded(places(picture.after, references), 8),
        "ref_pic_set_lt_curr": _padded(places(picture.long_term, references), 8),
        "ucScalingListDCCoefSizeID2": lists.dc[0],
        "ucScalingListDCCoefSizeID3": lists.dc[1],
        "highestTid": sps.sps_max_sub_layers_minus1,
        "isNonRef": False,  # pictures of higher sub-layers may use those of any type
        "direct_reflist": [_padded(places(one, references), 15) for one in picture.lists(header)],
        "st_rps_bits": bits,
        # How samples of more than 8 bits are stored: in 16 bits, at the top.
        "p010_mode": sps.bit_depth_luma_minus8 > 0,
        "msb_mode": sps.bit_depth_luma_minus8 > 0,
        "luma_10to8": 0,
        "chroma_10to8": 0,
        **tile_members(sps, pps),
    }
    return fill(vcn_dec.rvcn_dec_message_hevc_t(), (sps, pps), values)


def scaling_table(picture: Picture) -> bytes:
    """The table of factors, row by row, lists of 4, 8, 16 and 32 after each other."""
    lists = scaling_lists(picture.sps, picture.pps) or FLAT
    return b"".join(bytes(one) for size in lists.raster() for one in size)


def _bits(source: Syntax, names: tuple[str, ...]) -> int:
    return sum(bool(vars(source).get(name)) << bit for bit, name in enumerate(names))


def _padded(indexes: list[int], count: int, nothing: int = 0xFF) -> list[int]:
    return [*indexes, *[nothing] * count][:count]
