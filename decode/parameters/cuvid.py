"""NVDEC through libnvcuvid: CUVIDPICPARAMS (dynlink_cuviddec.h)."""

from __future__ import annotations

from typing import Any

from bindings import cuvid

from ..bitstream.pictures import Picture
from .derived import Slots, is_idr, num_delta_pocs_of_ref_rps, places, st_rps_bits, tile_members
from .fields import fill
from .scaling import members, scaling_lists

_LISTS = (
    "ScalingList4x4",
    "ScalingList8x8",
    "ScalingList16x16",
    "ScalingList32x32",
    "ScalingListDCCoeff16x16",
    "ScalingListDCCoeff32x32",
)
MOST_REFERENCES = 16


def picture_parameters(picture: Picture, slots: Slots) -> Any:
    """CUVIDPICPARAMS of a picture, all but the members of its data: `bitstream` sets those.

    `slots` has the index of the surface of each picture by its number, this one's among them.
    """
    sps = picture.sps
    record = cuvid.CUVIDPICPARAMS(
        PicWidthInMbs=sps.pic_width_in_luma_samples // 16,
        FrameHeightInMbs=sps.pic_height_in_luma_samples // 16,
        CurrPicIdx=slots[picture.number],
        nNumSlices=len(picture.slices),
        ref_pic_flag=True,  # even of a type that says it is none: pictures of higher sub-layers may use it
        intra_pic_flag=picture.key,
    )
    _hevc(record.CodecSpecific.hevc, picture, slots)
    return record


def _hevc(record: Any, picture: Picture, slots: Slots) -> None:
    sps, pps, header = picture.sps, picture.pps, picture.slices[0].header
    references = picture.references[:MOST_REFERENCES]
    subsets = {"StCurrBefore": picture.before, "StCurrAfter": picture.after, "LtCurr": picture.long_term}
    empty = MOST_REFERENCES - len(references)
    values: dict[str, Any] = {
        "log2_min_transform_block_size_minus2": "log2_min_luma_transform_block_size_minus2",
        "log2_diff_max_min_transform_block_size": "log2_diff_max_min_luma_transform_block_size",
        "scaling_list_enable_flag": "scaling_list_enabled_flag",
        "loop_filter_across_slices_enabled_flag": "pps_loop_filter_across_slices_enabled_flag",
        "IrapPicFlag": picture.key,
        "IdrPicFlag": is_idr(picture),
        "NumBitsForShortTermRPSInSlice": st_rps_bits(header),
        "NumDeltaPocsOfRefRpsIdx": num_delta_pocs_of_ref_rps(header),
        "NumPocTotalCurr": header.num_pic_total_curr,
        "CurrPicOrderCntVal": picture.poc,
        "RefPicIdx": [*(slots[one.number] for one in references), *[-1] * empty],
        "PicOrderCntVal": [one.poc for one in references],
        "IsLongTerm": [one.long_term for one in references],
        "RefPicSetInterLayer0": (),
        "RefPicSetInterLayer1": (),
        **tile_members(sps, pps, whole=True),
        **members(scaling_lists(sps, pps), _LISTS),
    }
    for name, subset in subsets.items():
        values[f"NumPoc{name}"] = len(subset)
        values[f"RefPicSet{name}"] = places(subset, references)
    fill(record, (sps, pps), values)
