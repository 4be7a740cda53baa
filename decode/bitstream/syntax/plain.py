"""The slice headers that nearly all streams have, read faster than `slices` reads them: by the C engine, or here.

It is the same syntax without what is rare: `is_plain` says where it holds, and tests that all read the same. Here
numbers are taken out of the text without a call for each.
"""

from __future__ import annotations

from typing import Any

from ..annexb import Buffer
from ..native import engine, plan
from .bits import Syntax
from .sps import ShortTerm

_NOTHING = ShortTerm((), ())
_ENOUGH = 80
"""Bytes that hold the header of nearly every slice."""


class Plain:
    """Reads the headers of slices of one PPS, whose number is 0."""

    __slots__ = ("_plan", "_sets", "plain", "pps", "sps")

    def __init__(self, sps: Syntax, pps: Syntax) -> None:
        self.sps, self.pps, self.plain = sps, pps, is_plain(sps, pps)
        self._plan = plan(sps, pps) if self.plain else b""
        self._sets: dict[Any, ShortTerm] = {None: _NOTHING}
        """Sets that slices brought, by their bits; most streams repeat a few."""

    def segment(self, data: Buffer, start: int, end: int, known: dict[str, Any]) -> bool:
        """Read a header into `known`; False where it has something rare, or is none."""
        if not self.plain:
            return False
        sps, pps = self.sps, self.pps
        if engine is None:
            return _segment(data, start, end, sps, pps, known)
        if not engine.slice(
            data, start, end, self._plan, sps.short_term_ref_pic_sets, self._sets, ShortTerm, known
        ):
            return False
        known["slice_beta_offset_div2"] = pps.pps_beta_offset_div2
        known["slice_tc_offset_div2"] = pps.pps_tc_offset_div2
        return True


def is_plain(sps: Syntax, pps: Syntax) -> bool:
    """Whether the headers of slices with these parameter sets are read here."""
    return not (
        sps.separate_colour_plane_flag
        or sps.long_term_ref_pics_present_flag
        or sps.motion_vector_resolution_control_idc
        or pps.num_extra_slice_header_bits
        or pps.output_flag_present_flag
        or pps.lists_modification_present_flag
        or pps.slice_segment_header_extension_present_flag
        or pps.pps_range_extension_flag
        or pps.pps_scc_extension_flag
    )


def _segment(data: Buffer, start: int, end: int, sps: Syntax, pps: Syntax, known: dict[str, Any]) -> bool:
    """The same in Python, of first segments."""
    head = bytes(data[start : min(end, start + _ENOUGH)])
    if len(head) < 8 or not head[2] & 0x80:
        return False
    if b"\0\0\3" in head:
        head = head.replace(b"\0\0\3", b"\0\0")
    text = bin(int.from_bytes(head, "big") | 1 << 8 * len(head))[3:]
    at = 17 + (head[0] >= 32)  # no_output_of_prior_pics_flag is there in units of type 16 and more
    if text[at] != "1":
        return False
    known["forbidden_zero_bit"], known["nal_unit_type"] = head[0] >> 7, head[0] >> 1 & 63
    known["nuh_layer_id"], known["nuh_temporal_id_plus1"] = 0, head[1] & 7
    known["first_slice_segment_in_pic_flag"] = True
    if head[0] >= 32:
        known["no_output_of_prior_pics_flag"] = text[17] == "1"
    known["slice_pic_parameter_set_id"] = 0
    try:
        bits = plain_segment(text, at + 1, sps, pps, known)
    except (ValueError, IndexError):
        return False
    known["header_bits"] = bits
    return bits >= 0


def plain_segment(text: str, at: int, sps: Syntax, pps: Syntax, known: dict[str, Any]) -> int:
    """Read on behind slice_pic_parameter_set_id, at `at`, of a first segment; the bit behind the header.

    -1 where something is met that `slices` must read; `known` is then of no use. Raises ValueError and IndexError where
    the text ends.
    """

    def ue(at: int) -> tuple[int, int]:
        if text[at] == "1":
            return 0, at + 1
        first = text.index("1", at)
        end = 2 * first - at + 1
        return int(text[first:end], 2) - 1, end

    kind = known["nal_unit_type"]
    type_, at = ue(at)
    known["slice_type"] = type_
    known["slice_segment_address"], known["dependent_slice_segment_flag"] = 0, False
    known["pic_output_flag"], known["slice_temporal_mvp_enabled_flag"] = True, False
    known["short_term_ref_pic_set"], known["num_long_term"] = _NOTHING, 0
    total = 0
    if kind != 19 and kind != 20:
        end = at + sps.log2_max_pic_order_cnt_lsb_minus4 + 4
        known["slice_pic_order_cnt_lsb"] = int(text[at:end], 2)
        sets: list[ShortTerm] = sps.short_term_ref_pic_sets
        known["short_term_ref_pic_set_bits"] = 0
        of_sps = known["short_term_ref_pic_set_sps_flag"] = text[end] == "1"
        at = end + 1
        if of_sps:
            if len(sets) < 2:
                return -1
            end = at + (len(sets) - 1).bit_length()
            index = known["short_term_ref_pic_set_idx"] = int(text[at:end], 2)
            at = end
            if index >= len(sets):
                return -1
            rps = sets[index]
        elif sets:
            return -1
        else:
            start = at
            before, at = ue(at)
            after, at = ue(at)
            if before + after > 15:
                return -1
            both = []
            for count, sign in ((before, -1), (after, 1)):
                poc, found = 0, []
                for _ in range(count):
                    distance, at = ue(at)
                    poc += sign * (distance + 1)
                    found.append((poc, text[at] == "1"))
                    at += 1
                both.append(tuple(found))
            rps = ShortTerm(both[0], both[1])
            known["short_term_ref_pic_set_bits"] = at - start
        known["short_term_ref_pic_set"] = rps
        for _, used in rps.before:
            total += used
        for _, used in rps.after:
            total += used
        if sps.sps_temporal_mvp_enabled_flag:
            known["slice_temporal_mvp_enabled_flag"] = text[at] == "1"
            at += 1
    known["num_pic_total_curr"] = total
    sao = known["slice_sao_luma_flag"] = known["slice_sao_chroma_flag"] = False
    if sps.sample_adaptive_offset_enabled_flag:
        sao = known["slice_sao_luma_flag"] = text[at] == "1"
        at += 1
        if sps.chroma_format_idc:
            chroma = known["slice_sao_chroma_flag"] = text[at] == "1"
            sao = sao or chroma
            at += 1
    if type_ < 2:
        l0, l1 = pps.num_ref_idx_l0_default_active_minus1, pps.num_ref_idx_l1_default_active_minus1
        override = known["num_ref_idx_active_override_flag"] = text[at] == "1"
        at += 1
        if override:
            l0, at = ue(at)
            if type_ == 0:
                l1, at = ue(at)
        known["num_ref_idx_l0_active_minus1"], known["num_ref_idx_l1_active_minus1"] = l0, l1
        known["mvd_l1_zero_flag"] = known["cabac_init_flag"] = False
        if type_ == 0:
            known["mvd_l1_zero_flag"] = text[at] == "1"
            at += 1
        if pps.cabac_init_present_flag:
            known["cabac_init_flag"] = text[at] == "1"
            at += 1
        known["collocated_from_l0_flag"], known["collocated_ref_idx"] = True, 0
        if known["slice_temporal_mvp_enabled_flag"]:
            most = l0
            if type_ == 0:
                from_l0 = known["collocated_from_l0_flag"] = text[at] == "1"
                at += 1
                most = l0 if from_l0 else l1
            if most:
                index, at = ue(at)
                known["collocated_ref_idx"] = index
                if index > most:
                    return -1
        if pps.weighted_bipred_flag if type_ == 0 else pps.weighted_pred_flag:
            chroma = sps.chroma_format_idc != 0
            known["luma_log2_weight_denom"], at = ue(at)
            if chroma:
                code, at = ue(at)
                known["delta_chroma_log2_weight_denom"] = code + 1 >> 1 if code & 1 else -(code >> 1)
                if code > 14:
                    return -1
            if known["luma_log2_weight_denom"] > 7:
                return -1
            for number in range(2 - type_):
                last = l1 if number else l0
                flags = text[at : at + last + 1]
                known[f"luma_weight_l{number}_flag"] = dict.fromkeys(range(last + 1), False)
                at += last + 1
                if chroma:
                    flags += text[at : at + last + 1]
                    known[f"chroma_weight_l{number}_flag"] = dict.fromkeys(range(last + 1), False)
                    at += last + 1
                if "1" in flags:  # the weights themselves are rare
                    return -1
        known["five_minus_max_num_merge_cand"], at = ue(at)
        known["use_integer_mv_flag"] = 0
        if l0 > 14 or l1 > 14 or known["five_minus_max_num_merge_cand"] > 4:
            return -1
    elif type_ > 2:
        return -1
    code, at = ue(at)
    delta = known["slice_qp_delta"] = code + 1 >> 1 if code & 1 else -(code >> 1)
    qp = pps.init_qp_minus26 + 26
    if not -6 * sps.bit_depth_luma_minus8 - qp <= delta <= 51 - qp:
        return -1
    known["slice_cb_qp_offset"] = known["slice_cr_qp_offset"] = 0
    if pps.pps_slice_chroma_qp_offsets_present_flag:
        return -1
    known["cu_chroma_qp_offset_enabled_flag"] = known["deblocking_filter_override_flag"] = False
    known["slice_beta_offset_div2"] = pps.pps_beta_offset_div2
    known["slice_tc_offset_div2"] = pps.pps_tc_offset_div2
    if pps.deblocking_filter_override_enabled_flag:
        if text[at] == "1":
            return -1
        at += 1
    unfiltered = known["slice_deblocking_filter_disabled_flag"] = pps.pps_deblocking_filter_disabled_flag
    across = known["slice_loop_filter_across_slices_enabled_flag"] = (
        pps.pps_loop_filter_across_slices_enabled_flag
    )
    if across and (sao or not unfiltered):
        known["slice_loop_filter_across_slices_enabled_flag"] = text[at] == "1"
        at += 1
    known["entry_point_offset_minus1"] = ()
    if pps.tiles_enabled_flag or pps.entropy_coding_sync_enabled_flag:
        count, at = ue(at)
        known["num_entry_point_offsets"] = count
        rows = sps.height_in_ctbs if pps.entropy_coding_sync_enabled_flag else pps.num_tile_rows_minus1 + 1
        if count > (pps.num_tile_columns_minus1 + 1) * rows:
            return -1
        if count:
            bits, at = ue(at)
            known["offset_len_minus1"] = bits
            if bits > 31:
                return -1
            bits += 1
            end = at + bits * count
            known["entry_point_offset_minus1"] = [int(text[i : i + bits], 2) for i in range(at, end, bits)]
            at = end
    end = (at | 7) + 1
    if end > len(text) or text[at] != "1" or "1" in text[at + 1 : end]:
        return -1
    return end
