"""Vulkan Video: the structures of the standard (vulkan_video_codec_h265std.h, …_decode.h)."""

from __future__ import annotations

import ctypes
from typing import Any

from bindings import vk_video

from ..bitstream.pictures import Picture, Reference
from ..bitstream.syntax.bits import Syntax
from ..bitstream.syntax.sps import ShortTerm
from .derived import Slots, is_idr, num_delta_pocs_of_ref_rps, st_rps_bits, tile_members
from .fields import fill, put
from .scaling import lists_of, members

_LISTS = (
    "ScalingList4x4",
    "ScalingList8x8",
    "ScalingList16x16",
    "ScalingList32x32",
    "ScalingListDCCoef16x16",
    "ScalingListDCCoef32x32",
)
_NO_PICTURE = 0xFF


def vps(one: Syntax) -> Any:
    """StdVideoH265VideoParameterSet."""
    hrd = vars(one).get("hrd_parameters")
    values = {
        "pDecPicBufMgr": ctypes.pointer(_buffer(one, "vps")),
        "pProfileTierLevel": ctypes.pointer(_profile(one)),
        **({"pHrdParameters": ctypes.pointer(_hrd(hrd[0]))} if hrd else {}),
    }
    return fill(vk_video.StdVideoH265VideoParameterSet(), (one,), values)


def sps(one: Syntax) -> Any:
    """StdVideoH265SequenceParameterSet, with what its pointers lead to."""
    entries = vars(one).get("sps_palette_predictor_initializers")
    values = {
        "sps_palette_predictor_initializers_present_flag": "sps_palette_predictor_initializer_present_flag",
        "sps_num_palette_predictor_initializers_minus1": "sps_num_palette_predictor_initializer_minus1",
        "intra_boundary_filtering_disabled_flag": "intra_boundary_filtering_disable_flag",
        "pProfileTierLevel": ctypes.pointer(_profile(one)),
        "pDecPicBufMgr": ctypes.pointer(_buffer(one, "sps")),
    }
    if one.sps_scaling_list_data_present_flag:
        values["pScalingLists"] = ctypes.pointer(_scaling(one))
    if sets := one.short_term_ref_pic_sets:
        values["pShortTermRefPicSet"] = _array(
            vk_video.StdVideoH265ShortTermRefPicSet, [_short(each) for each in sets]
        )
    if one.num_long_term_ref_pics_sps:
        values["pLongTermRefPicsSps"] = ctypes.pointer(_long(one))
    if one.vui_parameters_present_flag:
        values["pSequenceParameterSetVui"] = ctypes.pointer(_vui(one.vui))
    if entries:
        values["pPredictorPaletteEntries"] = ctypes.pointer(_palette(entries))
    return fill(vk_video.StdVideoH265SequenceParameterSet(), (one,), values)


def pps(of: Syntax, sps: Syntax) -> Any:
    """StdVideoH265PictureParameterSet of a PPS and the SPS that it names."""
    entries = vars(of).get("pps_palette_predictor_initializers")
    values = {
        "sps_video_parameter_set_id": sps.sps_video_parameter_set_id,
        "pps_palette_predictor_initializers_present_flag": "pps_palette_predictor_initializer_present_flag",
        "pps_num_palette_predictor_initializers": "pps_num_palette_predictor_initializer",
        **tile_members(sps, of),
    }
    if of.pps_scaling_list_data_present_flag:
        values["pScalingLists"] = ctypes.pointer(_scaling(of))
    if entries:
        values["pPredictorPaletteEntries"] = ctypes.pointer(_palette(entries))
    return fill(vk_video.StdVideoH265PictureParameterSet(), (of,), values)


def picture_info(picture: Picture, slots: Slots) -> Any:
    """StdVideoDecodeH265PictureInfo. `slots` has the slot of each reference in the decoded picture buffer."""
    header = picture.slices[0].header
    values: dict[str, Any] = {
        "IrapPicFlag": picture.key,
        "IdrPicFlag": is_idr(picture),
        "IsReference": True,  # even of a type that says it is none: pictures of higher sub-layers may use it
        "sps_video_parameter_set_id": picture.sps.sps_video_parameter_set_id,
        "NumDeltaPocsOfRefRpsIdx": num_delta_pocs_of_ref_rps(header),
        "NumBitsForSTRefPicSetInSlice": st_rps_bits(header),
        "PicOrderCntVal": picture.poc,
    }
    subsets = {"StCurrBefore": picture.before, "StCurrAfter": picture.after, "LtCurr": picture.long_term}
    for name, subset in subsets.items():
        used = [slots.get(one.number, _NO_PICTURE) for one in subset]
        values[f"RefPicSet{name}"] = [*used, *[_NO_PICTURE] * 8][:8]
    return fill(vk_video.StdVideoDecodeH265PictureInfo(), (picture.pps, header), values)


def reference_info(reference: Reference) -> Any:
    """StdVideoDecodeH265ReferenceInfo."""
    values = {
        "PicOrderCntVal": reference.poc,
        "used_for_long_term_reference": reference.long_term,
        "unused_for_reference": False,
    }
    return fill(vk_video.StdVideoDecodeH265ReferenceInfo(), (), values)


def slice_offsets(picture: Picture) -> list[int]:
    """Where each slice segment begins behind the first, when units with start codes of three bytes are in a row."""
    found, at = [], 0
    for one in picture.slices:
        found.append(at)
        at += 3 + one.end - one.start
    return found


def _array(kind: type[Any], entries: list[Any]) -> Any:
    return ctypes.cast((kind * len(entries))(*entries), ctypes.POINTER(kind))


def _mask(values: dict[int, int]) -> int:
    return sum(bool(value) << index for index, value in values.items())


def _profile(one: Syntax) -> Any:
    number, tenth = divmod(one.general_level_idc, 30)
    level = f"STD_VIDEO_H265_LEVEL_IDC_{number}_{tenth // 3}"
    invalid = vk_video.STD_VIDEO_H265_LEVEL_IDC_INVALID
    known = {
        "general_level_idc": getattr(vk_video, level, invalid),
    }
    return fill(vk_video.StdVideoH265ProfileTierLevel(), (one,), known)


def _buffer(one: Syntax, which: str) -> Any:
    names = ("max_latency_increase_plus1", "max_dec_pic_buffering_minus1", "max_num_reorder_pics")
    return fill(vk_video.StdVideoH265DecPicBufMgr(), (one,), {name: f"{which}_{name}" for name in names})


def _scaling(one: Syntax) -> Any:
    return fill(vk_video.StdVideoH265ScalingLists(), (), members(lists_of(one.scaling_list), _LISTS))


def _short(one: ShortTerm) -> Any:
    """A set as one that is predicted from none: the same pictures."""
    record = vk_video.StdVideoH265ShortTermRefPicSet(
        num_negative_pics=len(one.before), num_positive_pics=len(one.after)
    )
    for name, pictures in (("s0", one.before), ("s1", one.after)):
        last = 0
        for i, (delta, used) in enumerate(pictures):
            getattr(record, f"delta_poc_{name}_minus1")[i] = abs(delta - last) - 1
            flag = f"used_by_curr_pic_{name}_flag"
            setattr(record, flag, getattr(record, flag) | used << i)
            last = delta
    return record


def _long(one: Syntax) -> Any:
    record = vk_video.StdVideoH265LongTermRefPicsSps()
    record.used_by_curr_pic_lt_sps_flag = _mask(one.used_by_curr_pic_lt_sps_flag)
    put(record.lt_ref_pic_poc_lsb_sps, one.lt_ref_pic_poc_lsb_sps)
    return record


def _palette(entries: dict[tuple[int, int], int]) -> Any:
    record = vk_video.StdVideoH265PredictorPaletteEntries()
    put(record.PredictorPaletteEntries, entries)
    return record


def _vui(vui: Syntax) -> Any:
    values: dict[str, Any] = {"matrix_coeffs": "matrix_coefficients"}
    if vui.vui_hrd_parameters_present_flag:
        values["pHrdParameters"] = ctypes.pointer(_hrd(vui.hrd_parameters))
    return fill(vk_video.StdVideoH265SequenceParameterSetVui(), (vui,), values)


def _hrd(hrd: Syntax) -> Any:
    known = vars(hrd)
    values: dict[str, Any] = {
        name: _mask(known.get(name, {}))
        for name in ("fixed_pic_rate_general_flag", "fixed_pic_rate_within_cvs_flag", "low_delay_hrd_flag")
    }
    for name in ("nal", "vcl"):
        if sets := known.get(f"{name}_sub_layer_hrd_parameters"):
            rows = [_sub_layer(sets[layer]) for layer in sorted(sets)]
            values[f"pSubLayerHrdParameters{name.capitalize()}"] = _array(
                vk_video.StdVideoH265SubLayerHrdParameters, rows
            )
    return fill(vk_video.StdVideoH265HrdParameters(), (hrd,), values)


def _sub_layer(found: dict[str, Any]) -> Any:
    layer = Syntax()
    vars(layer).update(found)
    return fill(
        vk_video.StdVideoH265SubLayerHrdParameters(), (layer,), {"cbr_flag": _mask(found["cbr_flag"])}
    )
