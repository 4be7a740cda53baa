"""VA-API: the buffers that a driver takes for one picture (va/va_dec_hevc.h)."""

from __future__ import annotations

from typing import Any

from bindings import va

from ..bitstream.pictures import Picture, Segment
from .derived import Slots, highest, is_idr, places, st_rps_bits, tile_members, weights
from .fields import fill
from .scaling import members, scaling_lists

MOST_REFERENCES = 15
_EXTENDED = 4
"""general_profile_idc of the first profile whose pictures need the extension."""
_LISTS = (
    "ScalingList4x4",
    "ScalingList8x8",
    "ScalingList16x16",
    "ScalingList32x32",
    "ScalingListDC16x16",
    "ScalingListDC32x32",
)


def picture_parameters(picture: Picture, slots: Slots) -> Any:
    """VAPictureParameterBufferHEVC, or that with its extension for range extensions and screen content.

    `slots` has the surface of each picture by its number, this one's among them.
    """
    sps, pps = picture.sps, picture.pps
    values = {
        "CurrPic": va.VAPictureHEVC(slots[picture.number], picture.poc, 0),
        "ReferenceFrames": _references(picture, slots),
        "log2_min_transform_block_size_minus2": "log2_min_luma_transform_block_size_minus2",
        "log2_diff_max_min_transform_block_size": "log2_diff_max_min_luma_transform_block_size",
        "num_long_term_ref_pic_sps": "num_long_term_ref_pics_sps",
        "sps_max_dec_pic_buffering_minus1": highest(sps.sps_max_dec_pic_buffering_minus1),
        "NoPicReorderingFlag": not highest(sps.sps_max_num_reorder_pics),
        "NoBiPredFlag": False,
        "pps_disable_deblocking_filter_flag": "pps_deblocking_filter_disabled_flag",
        "RapPicFlag": picture.key,
        "IdrPicFlag": is_idr(picture),
        "IntraPicFlag": picture.key,
        "st_rps_bits": st_rps_bits(picture.slices[0].header),
        "intra_boundary_filtering_disabled_flag": "intra_boundary_filtering_disable_flag",
        "predictor_palette_size": 0,
        "predictor_palette_entries": (),
        **tile_members(sps, pps),
    }
    extended = sps.general_profile_idc >= _EXTENDED
    record: Any = (
        va.VAPictureParameterBufferHEVCExtension() if extended else va.VAPictureParameterBufferHEVC()
    )
    return fill(record, (sps, pps), values)


def slice_parameters(picture: Picture, segment: Segment) -> Any:
    """VASliceParameterBufferHEVC, or that with its extension, of one of a picture's slice segments.

    Its data are the unit as it stands in the stream, without a start code.
    """
    header = segment.header
    chosen, lists = weights(header), picture.lists(header)
    values = {
        "slice_data_size": segment.end - segment.start,
        "slice_data_offset": 0,
        "slice_data_flag": va.VA_SLICE_DATA_FLAG_ALL,
        "slice_data_byte_offset": header.header_bits // 8,
        "RefPicList": [_padded(places(one, picture.references)) for one in lists],
        "LastSliceOfPic": segment is picture.slices[-1],
        "collocated_from_l0_flag": vars(header).get("collocated_from_l0_flag", True),
        "color_plane_id": "colour_plane_id",
        "collocated_ref_idx": "collocated_ref_idx" if header.slice_temporal_mvp_enabled_flag else 0xFF,
        "num_ref_idx_l1_active_minus1": "num_ref_idx_l1_active_minus1" if header.slice_type == 0 else 0,
        "ChromaOffsetL0": chosen["chroma_offset_l0"],
        "ChromaOffsetL1": chosen["chroma_offset_l1"],
        "entry_offset_to_subset_array": 0,
        "slice_data_num_emu_prevn_bytes": 0,
        **chosen,
    }
    extended = picture.sps.general_profile_idc >= _EXTENDED
    record: Any = va.VASliceParameterBufferHEVCExtension() if extended else va.VASliceParameterBufferHEVC()
    return fill(record, (header,), values)


def matrices(picture: Picture) -> Any:
    """VAIQMatrixBufferHEVC; None where the picture has no scaling lists."""
    lists = scaling_lists(picture.sps, picture.pps)
    return None if lists is None else fill(va.VAIQMatrixBufferHEVC(), (), members(lists, _LISTS, raster=True))


def _references(picture: Picture, slots: Slots) -> list[Any]:
    sets = (
        (picture.before, va.VA_PICTURE_HEVC_RPS_ST_CURR_BEFORE),
        (picture.after, va.VA_PICTURE_HEVC_RPS_ST_CURR_AFTER),
        (picture.long_term, va.VA_PICTURE_HEVC_RPS_LT_CURR),
    )
    used = {one.number: flag for subset, flag in sets for one in subset}
    found = []
    for one in picture.references[:MOST_REFERENCES]:
        flags = used.get(one.number, 0) | (va.VA_PICTURE_HEVC_LONG_TERM_REFERENCE if one.long_term else 0)
        found.append(va.VAPictureHEVC(slots[one.number], one.poc, flags))
    nothing = va.VAPictureHEVC(va.VA_INVALID_SURFACE, 0, va.VA_PICTURE_HEVC_INVALID)
    return [*found, *[nothing] * (MOST_REFERENCES - len(found))]


def _padded(indexes: list[int]) -> list[int]:
    return [*indexes, *[0xFF] * MOST_REFERENCES][:MOST_REFERENCES]
