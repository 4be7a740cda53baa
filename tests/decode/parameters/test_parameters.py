"""What has the name of a syntax element, against FFmpeg's trace_headers; what is derived, against each other."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from bindings import v4l2, vk_video
from bindings.amd_gpu import vcn_dec
from decode.bitstream.pictures import Assembler, Picture, pictures
from decode.parameters import cuvid, fields, va, vcn, vulkan
from decode.parameters import v4l2 as v4l2_
from decode.parameters.scaling import picture_lists
from tests.decode import streams
from tests.decode.parameters.witnesses import members

_TITLES = {"Video Parameter Set": "vps", "Sequence Parameter Set": "sps", "Picture Parameter Set": "pps"}


def traced(sample: streams.Sample) -> dict[str, dict[str, int]]:
    """The elements of the last parameter set of each kind, by their names."""
    found: dict[str, dict[str, int]] = {"vps": {}, "sps": {}, "pps": {}}
    into: dict[str, int] = {}
    for one in streams.traced(sample.path):
        if one.position == streams.TITLE:
            into = {}
            if one.name in _TITLES:
                found[_TITLES[one.name]] = into
        else:
            into[one.name] = one.value
    return found


def compared(record: Any, elements: dict[str, int]) -> int:
    """How many members have the name of an element; all have its value."""
    names = [(path.rpartition(".")[2], value) for path, value in members(record).items()]
    shared = [(name, value, elements[name]) for name, value in names if name in elements]
    assert [(name, value) for name, value, _ in shared] == [(name, value) for name, _, value in shared]
    return len(shared)


def read(sample: streams.Sample) -> tuple[list[Picture], Assembler]:
    assembler = Assembler()
    return list(pictures(sample.path.read_bytes(), assembler)), assembler


def each_is_what_was_coded(sample: streams.Sample) -> None:
    truth, (found, assembler) = traced(sample), read(sample)
    last = found[-1]
    *_, vps = assembler.parser.vpss.values()
    assert compared(vulkan.vps(vps), truth["vps"]) > 3
    assert compared(vulkan.sps(last.sps), truth["sps"]) > 20
    assert compared(vulkan.pps(last.pps, last.sps), truth["pps"]) > 20
    assert compared(v4l2_.sps(last), truth["sps"]) > 8
    assert compared(v4l2_.pps(last), truth["pps"]) > 5
    message = vcn.message(last, {one.number: 1 for one in (*found, *last.references)})
    assert compared(message, {**truth["sps"], **truth["pps"]}) > 10


def interfaces_agree(sample: streams.Sample) -> None:
    """The pictures that each may refer to are the same by every interface."""
    found, _ = read(sample)
    data = sample.path.read_bytes()
    for one in found:
        slots = {each.number: 3 + i for i, each in enumerate(one.references)} | {one.number: 2}
        expected = [
            [each.poc for each in subset if each.number in slots]
            for subset in (one.before, one.after, one.long_term)
        ]
        controls = v4l2_.decode_parameters(one, slots)
        nvidia = cuvid.picture_parameters(one, slots).CodecSpecific.hevc
        amd, info = vcn.message(one, slots), vulkan.picture_info(one, slots)
        by_slot = {slots[each.number]: each.poc for each in one.references}
        names = ("st_curr_before", "st_curr_after", "lt_curr")
        for name, long, pocs in zip(names, ("StCurrBefore", "StCurrAfter", "LtCurr"), expected, strict=True):
            count = getattr(controls, f"num_poc_{name}")
            entries = list(getattr(controls, f"poc_{name}"))[:count]
            assert [controls.dpb[i].pic_order_cnt_val for i in entries if i != 0xFF] == pocs
            entries = list(getattr(nvidia, f"RefPicSet{long}"))[: getattr(nvidia, f"NumPoc{long}")]
            assert [nvidia.PicOrderCntVal[i] for i in entries if i != 0xFF] == pocs
            entries = [i for i in getattr(amd, f"ref_pic_set_{name}") if i != 0xFF]
            assert [amd.poc_list[i] for i in entries] == pocs
            assert [by_slot[i] for i in getattr(info, f"RefPicSet{long}") if i != 0xFF] == pocs
        for segment in one.slices:
            record = v4l2_.slice_parameters(one, segment, data[segment.start : segment.end])
            other = va.slice_parameters(one, segment)
            assert list(record.ref_idx_l0)[:15] == [i if i < 15 else 0 for i in lists(other)[0]] or one.key
            assert record.data_byte_offset >= getattr(other, "base", other).slice_data_byte_offset
            assert len(v4l2_.entry_points(segment)) == record.num_entry_point_offsets
        lists_ = picture_lists(one)
        assert (lists_ is None) == (vcn.scaling_table(one) == bytes([16]) * 992)


def lists(record: Any) -> list[list[int]]:
    return [list(one) for one in getattr(record, "base", record).RefPicList]


SHORT = ("b_qcif_10f.265", "scaling.hevc", "tiles_nonuniform.hevc")


@pytest.mark.parametrize("name", SHORT)
def test_members_are_the_elements_that_were_coded(name: str) -> None:
    each_is_what_was_coded(streams.sample(name))


@pytest.mark.parametrize("name", SHORT)
def test_interfaces_agree_on_references(name: str) -> None:
    interfaces_agree(streams.sample(name))


@pytest.mark.long
@pytest.mark.parametrize("sample", streams.RAW, ids=lambda one: one.path.name)
def test_all_samples_fill_every_structure(sample: streams.Sample) -> None:
    each_is_what_was_coded(sample)
    interfaces_agree(sample)


def test_sizes_are_those_of_c() -> None:
    assert ctypes.sizeof(v4l2.v4l2_ctrl_hevc_decode_params) == 328
    assert ctypes.sizeof(vk_video.StdVideoH265SequenceParameterSet) == 112
    assert ctypes.sizeof(vcn_dec.rvcn_dec_message_hevc_t) == 296


def test_a_member_that_nothing_is_known_of_is_an_error() -> None:
    class Strange(ctypes.Structure):
        _fields_ = (("no_such_element", ctypes.c_int),)

    with pytest.raises(KeyError, match="no_such_element"):
        fields.fill(Strange(), ())


def test_what_an_array_has_no_room_for_is_left_out() -> None:
    array = (ctypes.c_int * 2 * 2)()
    fields.put(array, {(0, 1): 5, (1, 2): 7, (2, 0): 9})
    fields.put(array[1], [1, 2, 3])
    assert [list(one) for one in array] == [[0, 5], [1, 2]]
