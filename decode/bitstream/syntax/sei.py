"""Supplemental enhancement information (annex D): the messages that trace_headers takes apart, others as bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ...errors import BitstreamError
from .bits import Bits, Syntax, Tracer
from .nal import nal_unit_header, rbsp_trailing_bits


@dataclass(frozen=True)
class Context:
    """What messages refer to: the parameter sets so far, and the SPS of the picture that was last begun."""

    vpss: Mapping[int, Syntax]
    spss: Mapping[int, Syntax]
    active: Syntax | None

    def hrd(self, number: int) -> tuple[Syntax, bool] | None:
        """The parameters of an SPS's hypothetical decoder, and whether they have any buffers."""
        sps = self.spss.get(number)
        if sps is None or not sps.vui.vui_hrd_parameters_present_flag:
            return None
        hrd = sps.vui.hrd_parameters
        return hrd, hrd.nal_hrd_parameters_present_flag or hrd.vcl_hrd_parameters_present_flag

    def sps(self, what: str) -> Syntax:
        """The active SPS. Raises BitstreamError before there is one."""
        if self.active is None:
            raise BitstreamError(f"{what} before there is an SPS")
        return self.active


class Message(Syntax):
    """One message: its elements, `payload_type`, `payload_size` in bytes, and `end`, the bit of the unit behind it."""

    payload_type: int
    payload_size: int
    end: int


def supplemental_enhancement_information(r: Bits, sei: Syntax, context: Context) -> None:
    """`sei.messages` are the messages. Raises BitstreamError."""
    prefix = "Prefix" if r.text[1:7] == "100111" else "Suffix"
    r.title(f"{prefix} Supplemental Enhancement Information")
    nal_unit_header(r)
    vars(sei)["messages"] = messages = []
    outer = r.into
    while True:
        message = Message()
        r.into = vars(message)
        kind, size = (_number(r, f"last_payload_{what}_byte") for what in ("type", "size"))
        message.payload_type, message.payload_size = kind, size
        if 8 * (size + 1) > r.left():
            raise BitstreamError(f"a message of {size} bytes in a unit that has {r.left() // 8} left")
        end = message.end = r.at + 8 * size
        _payload(r, message, context, prefix == "Suffix")
        if r.at > end:
            raise BitstreamError(
                f"a message (type {kind}) longer than the {size} bytes that it is said to have"
            )
        r.at = end
        messages.append(message)
        if not r.more_data():
            break
    r.into = outer
    rbsp_trailing_bits(r)


def _number(r: Bits, name: str) -> int:
    number = 0
    while r.text.startswith("11111111", r.at):
        number += r.u("ff_byte", 8)
    return number + r.u(name, 8)


def _payload(r: Bits, message: Message, context: Context, suffix: bool) -> None:
    size, start = message.payload_size, r.at
    reader = (_SUFFIX if suffix else _PREFIX).get(message.payload_type)
    if reader is None:
        _bytes(r, message, "payload_byte", size)
        return
    reader(r, message, context)
    used = r.at - start
    if used > 8 * size or (used == 8 * size and not r.at % 8):
        return
    rest = r.text[r.at : start + 8 * size]
    if "1" not in rest[-8:]:
        raise BitstreamError(
            f"a message (type {message.payload_type}) whose last byte has no bit that ends it"
        )
    extension = rest.rindex("1")
    while extension:
        length = min(extension, 8)
        r.u("reserved_payload_extension_data", length)
        extension -= length
    r.align("bit_equal_to_one", "bit_equal_to_zero")


def _bytes(r: Bits, message: Message, name: str, count: int, start: int = 0) -> None:
    """Whole bytes, kept as bytes: a message of a megabyte is no list of a million numbers."""
    at = r.at // 8
    if isinstance(r, Tracer):
        r.array(name, 8, count, start)
    else:
        r.at += 8 * count
    vars(message)[name] = r.data[at : at + count]


def _filler(r: Bits, message: Message, context: Context) -> None:
    r.title("Filler Payload")
    for _ in range(message.payload_size):
        r.u("ff_byte", 8)


def _registered(r: Bits, message: Message, context: Context) -> None:
    r.title("User Data Registered ITU-T T.35")
    used = 1
    if r.u("itu_t_t35_country_code", 8) == 0xFF:
        r.u("itu_t_t35_country_code_extension_byte", 8)
        used = 2
    if message.payload_size < used:
        raise BitstreamError("a registered user message without the code of its country")
    _bytes(r, message, "itu_t_t35_payload_byte", message.payload_size - used, used)


def _unregistered(r: Bits, message: Message, context: Context) -> None:
    r.title("User Data Unregistered")
    if message.payload_size < 16:
        raise BitstreamError("a user message shorter than the 16 bytes that name it")
    _bytes(r, message, "uuid_iso_iec_11578", 16)
    _bytes(r, message, "user_data_payload_byte", message.payload_size - 16)


def _mastering(r: Bits, message: Message, context: Context) -> None:
    r.title("Mastering Display Colour Volume")
    for c in range(3):
        r.u("display_primaries_x", 16, c)
        r.u("display_primaries_y", 16, c)
    r.u("white_point_x", 16)
    r.u("white_point_y", 16)
    r.u("max_display_mastering_luminance", 32)
    r.u("min_display_mastering_luminance", 32)


def _light_level(r: Bits, message: Message, context: Context) -> None:
    r.title("Content Light Level Information")
    r.u("max_content_light_level", 16)
    r.u("max_pic_average_light_level", 16)


def _transfer(r: Bits, message: Message, context: Context) -> None:
    r.title("Alternative Transfer Characteristics")
    r.u("preferred_transfer_characteristics", 8)


def _buffering_period(r: Bits, message: Message, context: Context) -> None:
    r.title("Buffering Period")
    known = context.hrd(r.ue("bp_seq_parameter_set_id", 15))
    if known is None or not known[1]:
        raise BitstreamError("a buffering period, of an SPS without buffers")
    hrd = known[0]
    sub_pic = hrd.sub_pic_hrd_params_present_flag
    removal, output = hrd.au_cpb_removal_delay_length_minus1 + 1, hrd.dpb_output_delay_length_minus1 + 1
    irap = not sub_pic and r.flag("irap_cpb_params_present_flag")
    if irap:
        r.u("cpb_delay_offset", removal)
        r.u("dpb_delay_offset", output)
    r.flag("concatenation_flag")
    r.u("au_cpb_removal_delay_delta_minus1", removal)
    initial = hrd.initial_cpb_removal_delay_length_minus1 + 1
    for which in ("nal", "vcl"):
        if getattr(hrd, f"{which}_hrd_parameters_present_flag"):
            for i in range(hrd.cpb_cnt_minus1[0] + 1):
                r.u(f"{which}_initial_cpb_removal_delay", initial, i)
                r.u(f"{which}_initial_cpb_removal_offset", initial, i)
                if sub_pic or irap:
                    r.u(f"{which}_initial_alt_cpb_removal_delay", initial, i)
                    r.u(f"{which}_initial_alt_cpb_removal_offset", initial, i)
    if _extended(r, message):
        r.flag("use_alt_cpb_params_flag")


def _extended(r: Bits, message: Message) -> bool:
    """payload_extension_present: whether there is more than the bit that ends the message."""
    rest = r.text[r.at : message.end]
    return bool(rest) and rest.rfind("1") > 0


def _pic_timing(r: Bits, message: Message, context: Context) -> None:
    r.title("Picture Timing")
    sps = context.sps("picture timing")
    if sps.vui.frame_field_info_present_flag:
        r.u("pic_struct", 4)
        r.u("source_scan_type", 2)
        r.flag("duplicate_flag")
    known = context.hrd(sps.sps_seq_parameter_set_id)
    if known is None or not known[1]:
        return
    hrd = known[0]
    r.u("au_cpb_removal_delay_minus1", hrd.au_cpb_removal_delay_length_minus1 + 1)
    r.u("pic_dpb_output_delay", hrd.dpb_output_delay_length_minus1 + 1)
    if not hrd.sub_pic_hrd_params_present_flag:
        return
    r.u("pic_dpb_output_du_delay", hrd.dpb_output_delay_du_length_minus1 + 1)
    if hrd.sub_pic_cpb_params_in_pic_timing_sei_flag:
        units = r.ue("num_decoding_units_minus1", 600)
        length = hrd.du_cpb_removal_delay_increment_length_minus1 + 1
        common = r.flag("du_common_cpb_removal_delay_flag")
        if common:
            r.u("du_common_cpb_removal_delay_increment_minus1", length)
        for i in range(units + 1):
            r.ue("num_nalus_in_du_minus1", 600, i)
            if not common and i < units:
                r.u("du_cpb_removal_delay_increment_minus1", length, i)


def _pan_scan(r: Bits, message: Message, context: Context) -> None:
    r.title("Pan-Scan Rectangle")
    r.ue("pan_scan_rect_id")
    if not r.flag("pan_scan_rect_cancel_flag"):
        for i in range(r.ue("pan_scan_cnt_minus1", 2) + 1):
            for side in ("left", "right", "top", "bottom"):
                r.se(f"pan_scan_rect_{side}_offset", 1 - (1 << 31), (1 << 31) - 1, i)
        r.flag("pan_scan_rect_persistence_flag")


def _recovery_point(r: Bits, message: Message, context: Context) -> None:
    r.title("Recovery Point")
    r.se("recovery_poc_cnt", -32768, 32767)
    r.flag("exact_match_flag")
    r.flag("broken_link_flag")


def _film_grain(r: Bits, message: Message, context: Context) -> None:
    r.title("Film Grain Characteristics")
    if r.flag("film_grain_characteristics_cancel_flag"):
        return
    model = r.u("film_grain_model_id", 2)
    if r.flag("separate_colour_description_present_flag"):
        depths = [r.u(f"film_grain_bit_depth_{what}_minus8", 3) + 8 for what in ("luma", "chroma")]
        r.flag("film_grain_full_range_flag")
        r.u("film_grain_colour_primaries", 8)
        r.u("film_grain_transfer_characteristics", 8)
        r.u("film_grain_matrix_coeffs", 8)
    else:
        sps = context.sps("film grain")
        depths = [sps.bit_depth_luma_minus8 + 8, sps.bit_depth_chroma_minus8 + 8]
    r.u("blending_mode_id", 2)
    r.u("log2_scale_factor", 4)
    present = [r.flag("comp_model_present_flag", c) for c in range(3)]
    for c in range(3):
        if not present[c]:
            continue
        depth = depths[c > 0]
        less = model << depth - 1
        intervals = r.u("num_intensity_intervals_minus1", 8, c) + 1
        values = r.u("num_model_values_minus1", 3, c) + 1
        for i in range(intervals):
            r.u("intensity_interval_lower_bound", 8, (c, i))
            r.u("intensity_interval_upper_bound", 8, (c, i))
            for j in range(values):
                r.se("comp_model_value", -less, (1 << depth) - 1 - less, (c, i, j))
    r.flag("film_grain_characteristics_persistence_flag")


def _orientation(r: Bits, message: Message, context: Context) -> None:
    r.title("Display Orientation")
    if not r.flag("display_orientation_cancel_flag"):
        r.flag("hor_flip")
        r.flag("ver_flip")
        r.u("anticlockwise_rotation", 16)
        r.flag("display_orientation_persistence_flag")


def _active_sets(r: Bits, message: Message, context: Context) -> None:
    r.title("Active Parameter Sets")
    vps = context.vpss.get(r.u("active_video_parameter_set_id", 4))
    if vps is None:
        raise BitstreamError("a message about a VPS that has not come")
    r.flag("self_contained_cvs_flag")
    r.flag("no_parameter_set_update_flag")
    sets = r.ue("num_sps_ids_minus1", 15)
    for i in range(sets + 1):
        r.ue("active_seq_parameter_set_id", 15, i)
    for i in range(int(vps.vps_base_layer_internal_flag), min(62, vps.vps_max_layers_minus1) + 1):
        r.ue("layer_sps_idx", sets, i)


def _picture_hash(r: Bits, message: Message, context: Context) -> None:
    r.title("Decoded Picture Hash")
    planes = 1 if context.sps("a picture's hash").chroma_format_idc == 0 else 3
    kind = r.u("hash_type", 8)
    if kind > 2:
        raise BitstreamError(f"hash_type is {kind}; it may be 2 at most")
    for c in range(planes):
        if kind == 0:
            if isinstance(r, Tracer):
                for i in range(16):
                    r.u("picture_md5", 8, (c, i))
            else:
                r.at += 128
            digest = int(r.text[r.at - 128 : r.at], 2).to_bytes(16, "big")
            vars(message).setdefault("digests", []).append(digest)
        else:
            r.u(*(("picture_crc", 16) if kind == 1 else ("picture_checksum", 32)), c)


def _time_code(r: Bits, message: Message, context: Context) -> None:
    r.title("Time Code")
    for i in range(r.u("num_clock_ts", 2)):
        if not r.flag("clock_timestamp_flag", i):
            continue
        r.flag("units_field_based_flag", i)
        r.u("counting_type", 5, i)
        full = r.flag("full_timestamp_flag", i)
        r.flag("discontinuity_flag", i)
        r.flag("cnt_dropped_flag", i)
        r.u("n_frames", 9, i)
        for unit, bits in (("seconds", 6), ("minutes", 6), ("hours", 5)):
            if not full and not r.flag(f"{unit}_flag", i):
                break
            r.u(f"{unit}_value", bits, i)
        if length := r.u("time_offset_length", 5, i):
            r.i("time_offset_value", length, i)


def _alpha(r: Bits, message: Message, context: Context) -> None:
    r.title("Alpha Channel Information")
    if r.flag("alpha_channel_cancel_flag"):
        return
    r.u("alpha_channel_use_idc", 3)
    bits = r.u("alpha_channel_bit_depth_minus8", 3) + 9
    r.u("alpha_transparent_value", bits)
    r.u("alpha_opaque_value", bits)
    r.flag("alpha_channel_incr_flag")
    if r.flag("alpha_channel_clip_flag"):
        r.flag("alpha_channel_clip_type_flag")


_Reader = Callable[[Bits, Message, Context], None]
_BOTH: dict[int, _Reader] = {3: _filler, 4: _registered, 5: _unregistered}
_PREFIX: dict[int, _Reader] = {
    **_BOTH,
    0: _buffering_period,
    1: _pic_timing,
    2: _pan_scan,
    6: _recovery_point,
    19: _film_grain,
    47: _orientation,
    129: _active_sets,
    136: _time_code,
    137: _mastering,
    144: _light_level,
    147: _transfer,
    165: _alpha,
}
_SUFFIX: dict[int, _Reader] = {**_BOTH, 132: _picture_hash}


def hashes(message: Message) -> list[Any]:
    """The values that a picture's hash message has for its planes: bytes of an MD5, or numbers."""
    if message.hash_type == 0:
        return list(message.digests)
    return list((message.picture_crc if message.hash_type == 1 else message.picture_checksum).values())
