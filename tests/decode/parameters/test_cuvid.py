"""NVDEC's picture parameters, member by member, against those that FFmpeg submits for the same stream."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from decode.parameters import cuvid as ours
from tests.decode import streams
from tests.decode.parameters import witnesses

_ORDER = ("RefPicIdx", "PicOrderCntVal", "IsLongTerm", "RefPicSet")


def same(path: Path, folder: Path) -> int:
    """How many pictures were compared."""
    count = 0
    for picture, theirs, slots in witnesses.paired(path, witnesses.submitted_to_cuvid(path, folder)):
        parameters, data, offsets = (part for _, part in theirs.buffers)
        mine = ours.picture_parameters(picture, slots)
        hevc = mine.CodecSpecific.hevc
        known = type(mine).from_buffer_copy(parameters)
        besides = ["BitstreamData", "pSliceDataOffsets", "CodecSpecific", "eserved"]
        assert not witnesses.differing(mine, parameters, *besides)
        other = known.CodecSpecific.hevc
        besides = ["eserved", *_ORDER, "InterLayer"]
        if not picture.sps.pcm_enabled_flag:
            besides += ["pcm_sample_bit_depth", "log2_min_pcm", "log2_diff_max_min_pcm"]
        if not picture.sps.scaling_list_enabled_flag:
            besides += ["ScalingList"]
        assert not witnesses.differing(hevc, bytes(other), *besides)
        # FFmpeg lists the picture itself too, which has not been decoded yet.
        itself = (theirs.slot, picture.poc, False)
        assert sorted(references(hevc)) == sorted(one for one in references(other) if one != itself)
        for name in ("StCurrBefore", "StCurrAfter", "LtCurr"):
            assert subset(hevc, name) == subset(other, name)
        stream = path.read_bytes()
        starts = [int.from_bytes(offsets[i : i + 4], "little") for i in range(0, len(offsets), 4)]
        units = [data[start + 3 : end] for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]
        assert [one.rstrip(b"\0") for one in units] == [stream[one.start : one.end] for one in picture.slices]
        count += 1
    return count


def references(record: Any) -> list[tuple[int, int, int]]:
    entries = zip(record.RefPicIdx, record.PicOrderCntVal, record.IsLongTerm, strict=True)
    return [one for one in entries if one[0] >= 0]


def subset(record: Any, name: str) -> list[Any]:
    """A reference picture set as pictures: where these are in the lists is the decoder's own choice."""
    count = getattr(record, f"NumPoc{name}")
    return [references(record)[i] for i in list(getattr(record, f"RefPicSet{name}"))[:count]]


@pytest.mark.parametrize("name", ["b_qcif_10f.265", "signhide_scaling_320x240.h265", "tiles.h265"])
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
