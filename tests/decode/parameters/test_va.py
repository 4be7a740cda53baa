"""VA-API's buffers, member by member, against those that FFmpeg submits for the same stream."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bindings import va
from decode.parameters import va as ours
from tests.decode import streams
from tests.decode.parameters import witnesses

# What FFmpeg 5.1 leaves at 0, or fills from what it does not have: PCM's sizes where there is no PCM.
_UNSET = ("NoPicReorderingFlag", "num_entry_point_offsets", "reserved", ".value")
_PCM = ("pcm_sample_bit_depth", "log2_min_pcm", "log2_diff_max_min_pcm")


def same(path: Path, folder: Path) -> int:
    """How many slices were compared."""
    count = 0
    for picture, theirs, slots in witnesses.paired(path, witnesses.submitted_to_va(path, folder)):
        (parameters,) = theirs.of(va.VAPictureParameterBufferType)
        mine = ours.picture_parameters(picture, slots)
        besides = (*_UNSET, "ReferenceFrames", *(() if picture.sps.pcm_enabled_flag else _PCM))
        assert not witnesses.differing(mine, parameters, *besides)
        other = type(mine).from_buffer_copy(parameters)
        assert sorted(references(mine)) == sorted(references(other))
        matrices, expected = ours.matrices(picture), theirs.of(va.VAIQMatrixBufferType)
        assert (matrices is not None) == bool(expected)
        if matrices is not None:
            assert not witnesses.differing(matrices, expected[0], "reserved")
        slices, data = theirs.of(va.VASliceParameterBufferType), theirs.of(va.VASliceDataBufferType)
        assert len(slices) == len(picture.slices)
        for segment, one, unit in zip(picture.slices, slices, data, strict=True):
            record = ours.slice_parameters(picture, segment)
            # Zeros behind a unit belong to the next start code. In slices of IDR pictures and of type I FFmpeg keeps
            # what the slice before had of temporal prediction, which such slices have none of.
            besides = (*_UNSET, "RefPicList", "slice_data_size")
            if segment.header.slice_type == 2:
                besides += ("collocated", "slice_temporal_mvp_enabled_flag")
            assert not witnesses.differing(record, one, *besides)
            assert path.read_bytes()[segment.start : segment.end] == unit.rstrip(b"\0")
            assert lists(record, mine) == lists(type(record).from_buffer_copy(one), other)
            count += 1
    return count


def references(record: Any) -> list[tuple[int, int, int]]:
    return [(one.picture_id, one.pic_order_cnt, one.flags) for one in base(record).ReferenceFrames]


def lists(record: Any, parameters: Any) -> list[list[Any]]:
    """The lists of a slice as pictures: where these are in the buffer is the decoder's own choice."""
    frames = references(parameters)
    return [[frames[i] if i < 15 else i for i in one] for one in base(record).RefPicList]


def base(record: Any) -> Any:
    return getattr(record, "base", record)


@pytest.mark.parametrize("name", ["b_qcif_10f.265", "signhide_scaling_320x240.h265", "yuv422_176x144.h265"])
def test_a_sample_is_submitted_as_ffmpeg_submits_it(name: str, tmp_path: Path) -> None:
    assert same(streams.sample(name).path, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("sample", streams.RAW, ids=lambda one: one.path.name)
def test_all_samples_are_submitted_as_ffmpeg_submits_them(sample: streams.Sample, tmp_path: Path) -> None:
    same(sample.path, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("name", streams.MADE)
def test_streams_of_x265_are_submitted_as_ffmpeg_submits_them(name: str, tmp_path: Path) -> None:
    same(streams.encoded(name), tmp_path)
