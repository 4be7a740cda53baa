"""What decode reads: byte streams up to pictures and their order, and the index of MP4 files.

The seeds are written by the grammar that reads: a reader whose bits are chosen while it reads them.
"""

from __future__ import annotations

import itertools
import random
import struct
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from typing import Any

from decode.bitstream.annexb import extents, units
from decode.bitstream.mp4 import read_index
from decode.bitstream.pictures import Assembler, pictures
from decode.bitstream.syntax.bits import Bits, Index, Syntax
from decode.bitstream.syntax.headers import Parser
from decode.bitstream.syntax.pps import picture_parameter_set
from decode.bitstream.syntax.slices import slice_segment_header
from decode.bitstream.syntax.sps import sequence_parameter_set
from decode.bitstream.syntax.vps import video_parameter_set
from decode.errors import BitstreamError, ContainerError

from .target import Target

Choose = Callable[[str, int, int], int]
"""The value of an element from its name, the least and the greatest that it may have."""


class Writer(Bits):
    """Writes what it is asked to read."""

    __slots__ = ("choose",)

    def __init__(self, choose: Choose, into: dict[str, Any]) -> None:
        super().__init__(b"", into)
        self.choose = choose

    def _put(self, text: str, name: str, value: int, index: Index) -> None:
        self.text += text
        self.at = len(self.text)
        if index is None:
            self.into[name] = value
        else:
            self.into.setdefault(name, {})[index] = value

    def u(self, name: str, bits: int, index: Index = None) -> int:
        value = self.choose(name, 0, (1 << bits) - 1)
        self._put(f"{value:0{bits}b}", name, value, index)
        return value

    def flag(self, name: str, index: Index = None) -> bool:
        value = bool(self.choose(name, 0, 1))
        self._put("01"[value], name, value, index)
        return value

    def ue(self, name: str, most: int = (1 << 32) - 2, index: Index = None) -> int:
        value = self.choose(name, 0, most)
        code = f"{value + 1:b}"
        self._put("0" * (len(code) - 1) + code, name, value, index)
        return value

    def se(self, name: str, low: int, high: int, index: Index = None) -> int:
        value = self.choose(name, low, high)
        code = f"{2 * value if value > 0 else 1 - 2 * value:b}"
        self._put("0" * (len(code) - 1) + code, name, value, index)
        return value

    def array(self, name: str, bits: int, count: int, start: int = 0) -> list[int]:
        values = [self.choose(name, 0, (1 << bits) - 1) for _ in range(count)]
        self._put("".join(f"{value:0{bits}b}" for value in values), name, 0, None)
        self.into[name] = values
        return values

    def align(self, one: str, zero: str) -> None:
        self.text += "1" + "0" * (-(len(self.text) + 1) % 8)
        self.at = len(self.text)

    def rest_of_data(self, name: str) -> None:
        self.into[name] = ""

    def unit(self) -> bytes:
        """The bytes of the unit, with those that hinder start codes."""
        data, out, zeros = int(self.text, 2).to_bytes(len(self.text) // 8, "big"), bytearray(), 0
        for byte in data:
            if zeros >= 2 and byte <= 3:
                out.append(3)
                zeros = 0
            out.append(byte)
            zeros = 0 if byte else zeros + 1
        return bytes(out)


# What no choice may change, because later units or other readers depend on it.
_FIXED = {
    "forbidden_zero_bit": 0,
    "nuh_layer_id": 0,
    "nuh_temporal_id_plus1": 1,
    "vps_base_layer_internal_flag": 1,
    "vps_base_layer_available_flag": 1,
    "vps_max_layers_minus1": 0,
    "vps_max_layer_id": 0,
    "vps_max_sub_layers_minus1": 0,
    "vps_temporal_id_nesting_flag": 1,
    "vps_reserved_0xffff_16bits": 0xFFFF,
    "vps_num_layer_sets_minus1": 0,
    "vps_extension_flag": 0,
    "sps_max_sub_layers_minus1": 0,
    "sps_temporal_id_nesting_flag": 1,
    "general_profile_space": 0,
    "log2_min_luma_coding_block_size_minus3": 0,
    "log2_diff_max_min_luma_coding_block_size": 2,
    "log2_min_luma_transform_block_size_minus2": 0,
    "pic_width_in_luma_samples": 128,
    "pic_height_in_luma_samples": 96,
    "sps_3d_extension_flag": 0,
    "pps_3d_extension_flag": 0,
    "sps_multilayer_extension_flag": 0,
    "pps_multilayer_extension_flag": 0,
    "sps_extension_4bits": 0,
    "pps_extension_4bits": 0,
    "first_slice_segment_in_pic_flag": 1,
}
# Where large values are allowed and only make long units, or where other elements bound them.
_MOST = {
    "vps_num_hrd_parameters": 1,
    "num_short_term_ref_pic_sets": 4,
    "num_negative_pics": 3,
    "num_positive_pics": 2,
    "num_long_term_ref_pics_sps": 3,
    "num_long_term_sps": 2,
    "num_long_term_pics": 2,
    "cpb_cnt_minus1": 2,
    "num_tile_columns_minus1": 2,
    "num_tile_rows_minus1": 2,
    "column_width_minus1": 0,
    "row_height_minus1": 0,
    "num_entry_point_offsets": 2,
    "offset_len_minus1": 15,
    "slice_segment_header_extension_length": 5,
    "num_ref_idx_l0_active_minus1": 3,
    "num_ref_idx_l1_active_minus1": 3,
    "num_ref_idx_l0_default_active_minus1": 2,
    "num_ref_idx_l1_default_active_minus1": 2,
    "palette_max_size": 63,
    "sps_num_palette_predictor_initializer_minus1": 4,
    "pps_num_palette_predictor_initializer": 4,
    "motion_vector_resolution_control_idc": 2,
    "colour_plane_id": 2,
    "pcm_sample_bit_depth_luma_minus1": 7,
    "pcm_sample_bit_depth_chroma_minus1": 7,
    "log2_min_pcm_luma_coding_block_size_minus3": 0,
    "log2_diff_max_min_pcm_luma_coding_block_size": 2,
    "conf_win_left_offset": 4,
    "conf_win_right_offset": 4,
    "conf_win_top_offset": 4,
    "conf_win_bottom_offset": 4,
    "log2_max_transform_skip_block_size_minus2": 3,
}
_LEAST = {"vui_num_units_in_tick": 1, "vui_time_scale": 1, "vps_num_units_in_tick": 1, "vps_time_scale": 1}


def chooser(seed: int) -> Choose:
    """Values by chance, within what units of a whole stream may have."""
    chance = random.Random(seed)
    depth = chance.choice((0, 1, 2, 4))  # what libavcodec has pixels for

    def choose(name: str, low: int, high: int) -> int:
        if name in _FIXED:
            return _FIXED[name]
        if name.startswith("bit_depth"):
            return depth
        if "reserved_zero" in name or name.endswith(("_parameter_set_id",)):
            return 0
        low, high = max(low, _LEAST.get(name, low)), min(high, _MOST.get(name, high))
        if name.startswith("list_entry"):
            return 0
        # Often small: long codes are as right as short ones, and tell less.
        return chance.randint(low, high) if chance.random() < 0.3 else chance.randint(low, min(high, low + 3))

    return choose


def stream(seed: int, slices: int = 6, without: Collection[str] = ()) -> bytes:
    """A byte stream of parameter sets and the headers of slices, with elements by chance, those of `without` 0.

    There is no picture in it.
    """
    chance, sets = chooser(seed), []

    def choose(name: str, low: int, high: int) -> int:
        return 0 if name in without else chance(name, low, high)

    vps, sps, pps = Syntax(), Syntax(), Syntax()

    def of(kind: int) -> Choose:
        return lambda name, low, high: kind if name == "nal_unit_type" else choose(name, low, high)

    writer = Writer(of(32), vars(vps))
    video_parameter_set(writer, vps)
    sets.append(writer.unit())
    writer = Writer(of(33), vars(sps))
    sequence_parameter_set(writer, sps, {0: vps})
    sets.append(writer.unit())
    writer = Writer(of(34), vars(pps))
    picture_parameter_set(writer, pps, {0: sps})
    sets.append(writer.unit())
    for number in range(slices):
        writer = Writer(of(19 if not number else random.Random(seed + number).choice((0, 1, 1, 1, 21))), {})
        with suppress(BitstreamError):  # sets by chance may have no pictures that a slice could name
            slice_segment_header(writer, {0: sps}, {0: pps}, None)
            sets.append(writer.unit() + b"\x12\x34\x80")
    return b"".join(b"\0\0\0\1" + one for one in sets)


def _pictures(data: bytes) -> None:
    """Both ways to units, both ways to headers, and the order of pictures."""
    found = list(extents(data))
    rest = iter((data, b""))
    assert [(start, data[start:end]) for start, end in found] == list(units(lambda count: next(rest)))
    assembler, traced = Assembler(), Parser()
    numbers = [one.number for one in pictures(data, assembler)]
    assert numbers == list(range(len(numbers)))
    assert len(set(assembler.shown)) == len(assembler.shown) and set(assembler.shown) <= set(numbers)
    for start, end in found:
        with suppress(BitstreamError):
            places = [one.position for one in traced.trace(data[start:end]) if one.position >= 0]
            assert places == sorted(places)


def _box(kind: bytes, *parts: bytes) -> bytes:
    inside = b"".join(parts)
    return struct.pack(">I", 8 + len(inside)) + kind + inside


def movie() -> bytes:
    """A small MP4, plain and with a fragment."""
    u = struct.Struct(">I").pack
    sets = [data[4:] for data in stream(1, 0).split(b"\0\0\0\1") if data]
    configuration = bytes(21) + b"\xff" + bytes([len(sets)])
    configuration += b"".join(b"\xa0\0\1" + struct.pack(">H", len(one)) + one for one in sets)
    entry = _box(b"hvc1", bytes(24), b"\0\x80\0\x60", bytes(50), _box(b"hvcC", configuration))
    tables = [
        _box(b"stsd", bytes(4), u(1), entry),
        _box(b"stts", bytes(4), u(1), u(2), u(10)),
        _box(b"ctts", bytes(4), u(1), u(2), u(5)),
        _box(b"stsc", bytes(4), u(1), u(1), u(2), u(1)),
        _box(b"stsz", bytes(4), u(0), u(2), u(6), u(6)),
        _box(b"stco", bytes(4), u(1), u(24)),
        _box(b"stss", bytes(4), u(1), u(1)),
    ]
    media = _box(b"mdia", _box(b"mdhd", bytes(12), u(1000), bytes(8)), _box(b"minf", _box(b"stbl", *tables)))
    edits = _box(b"edts", _box(b"elst", bytes(4), u(1), u(20), u(5), u(1 << 16)))
    track = _box(b"trak", _box(b"tkhd", bytes(12), u(1), bytes(68)), edits, media)
    extends = _box(b"mvex", _box(b"trex", bytes(4), u(1), u(1), u(10), u(6), u(1 << 16)))
    moov = _box(b"moov", _box(b"mvhd", bytes(12), u(1000), bytes(80)), track, extends)
    run = _box(b"trun", u(0x205), u(2), u(0), u(0), u(6), u(6))
    fragment = _box(b"moof", _box(b"traf", _box(b"tfhd", u(0x20000), u(1)), _box(b"tfdt", u(0), u(20)), run))
    data = _box(b"mdat", b"\0\0\0\2\2\1" * 4)
    return _box(b"ftyp", b"isom", u(0)) + data + moov + fragment


def _index(data: bytes) -> None:
    with suppress(ContainerError):
        track = read_index(data)
        assert (
            len(track.offsets)
            == len(track.sizes)
            == len(track.dts)
            == len(track.composition)
            == len(track.keys)
        )
        for number in itertools.islice(range(len(track)), 100):
            assert track[number].size >= 0
            with suppress(ContainerError):
                assert all(start < end <= len(data) for start, end in track.units(data, number))


def _streams() -> Iterable[bytes]:
    return [stream(seed) for seed in range(24)]


TARGETS = (
    Target("hevc", "byte streams of HEVC: units, headers, pictures, their order", _pictures, _streams, 4096),
    Target(
        "mp4", "the index of MP4 files", _index, lambda: [movie()], 8192, (b"moov", b"trak", b"moof", b"trun")
    ),
)
