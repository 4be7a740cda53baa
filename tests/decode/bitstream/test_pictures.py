"""Pictures: their order of output, kinds and places against ffprobe; references; counts that wrap."""

from __future__ import annotations

from pathlib import Path

import pytest

from decode.bitstream.annexb import extents
from decode.bitstream.pictures import Assembler, Picture, pictures
from decode.bitstream.syntax.nal import Nal
from tests.decode import streams


def read(path: Path) -> tuple[list[Picture], Assembler]:
    assembler = Assembler()
    return list(pictures(path.read_bytes(), assembler)), assembler


def same(path: Path) -> None:
    """ffprobe lists frames in output order, each with the place of its packet and the type of its slices."""
    found, assembler = read(path)
    truth = [
        (int(one["pkt_pos"]), one["key_frame"], one["pict_type"]) for one in streams.probed(path, "frames")
    ]
    ours = []
    for number in assembler.shown:
        one = found[number]
        ours.append((one.start, int(one.key), "BPI"[min(part.header.slice_type for part in one.slices)]))
    assert [one[1:] for one in ours] == [one[1:] for one in truth]
    # ffprobe counts the start code, and sometimes zeros before it, to the packet
    assert all(0 <= one[0] - other[0] <= 4 for one, other in zip(ours, truth, strict=True))
    assert not assembler.errors


def test_pictures_are_shown_in_the_order_of_ffprobe() -> None:
    same(streams.sample("opengop.hevc").path)


@pytest.mark.long
@pytest.mark.parametrize("sample", streams.RAW, ids=lambda one: one.path.name)
def test_pictures_of_all_samples_are_shown_in_the_order_of_ffprobe(sample: streams.Sample) -> None:
    same(sample.path)


@pytest.mark.long
@pytest.mark.parametrize("name", streams.MADE)
def test_pictures_of_x265_are_shown_in_the_order_of_ffprobe(name: str) -> None:
    same(streams.encoded(name))


@pytest.mark.parametrize("name", ["opengop.hevc", "gop8.hevc", "temporal.hevc"])
def test_every_reference_is_there(name: str) -> None:
    found, _ = read(streams.sample(name).path)
    assert any(one.before for one in found)
    for one in found:
        for reference in (*one.before, *one.after, *one.references):
            assert 0 <= reference.number < one.number
            assert found[reference.number].poc == reference.poc
        for part in one.slices:
            for entries, bit in zip(one.lists(part.header), (1, 0), strict=True):
                assert bool(entries) == (part.header.slice_type <= bit)


def test_rasl_pictures_behind_a_cut_are_not_shown() -> None:
    """Decoding begins at the second CRA picture: what refers to pictures before it cannot be decoded."""
    data = streams.sample("opengop.hevc").path.read_bytes()
    whole = list(pictures(data))
    second = next(one for one in whole if one.kind == Nal.CRA)
    assembler = Assembler()
    sets = b"".join(
        b"\0\0\1" + data[start:end] for start, end in extents(data) if (data[start] >> 1 & 63) in (32, 33, 34)
    )
    cut = list(pictures(sets + b"\0\0\1" + data[second.start :], assembler))
    skipped = [one for one in cut if one.kind in (Nal.RASL_N, Nal.RASL_R) and not one.output]
    assert skipped and len(assembler.shown) == len(cut) - len(skipped)
    assert all(one.number < 0 for one in skipped[0].before)


def test_counts_wrap_and_go_on() -> None:
    """log2_max_pic_order_cnt_lsb of these 250 pictures is small enough to wrap."""
    found, _ = read(streams.sample("test-25fps.h265").path)
    pocs = sorted(one.poc for one in found if True)
    top = 1 << found[0].sps.log2_max_pic_order_cnt_lsb_minus4 + 4
    assert len(found) == 250 and (max(pocs) >= top or top > 250)


def test_what_is_damaged_is_counted_with_its_place() -> None:
    data = bytearray(streams.sample("bear.h265").path.read_bytes())
    starts = [start for start, _ in extents(bytes(data)) if (data[start] >> 1 & 63) < 32]
    data[starts[3] + 2] = 0  # the first bits of the header
    assembler = Assembler()
    found = list(pictures(bytes(data), assembler))
    assert len(found) == 29
    assert [error.position for error in assembler.errors] == [starts[3]]
