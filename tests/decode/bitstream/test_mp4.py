"""The index of MP4 files against ffprobe: places, sizes, times, key samples."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from decode.bitstream.mp4 import is_mp4, read_index
from decode.bitstream.syntax.headers import Parser
from decode.errors import BitstreamError, ContainerError
from tests.decode import streams
from tools.fuzz.videos import movie


def same(path: Path) -> None:
    data = path.read_bytes()
    assert is_mp4(data[:16])
    track = read_index(data)
    truth = [
        (
            int(one["pos"]),
            int(one["size"]),
            one["dts"],
            one["pts"],
            "K" in one["flags"],
            "D" not in one["flags"],
        )
        for one in streams.probed(path, "packets")
    ]
    assert [tuple(track[i]) for i in range(len(track))] == truth


@pytest.mark.parametrize("name", ["fragmented.mp4", "h265_video.mp4", "hlg10-color-test.mp4"])
def test_samples_are_where_ffprobe_sees_them(name: str) -> None:
    same(streams.sample(name).path)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("plain.mp4", ()),
        ("front.mp4", ("-movflags", "faststart", "-tag:v", "hvc1")),
        ("fragments.mp4", ("-movflags", "frag_keyframe+empty_moov")),
        ("relative.mp4", ("-movflags", "frag_keyframe+empty_moov+default_base_moof")),
    ],
)
def test_files_of_ffmpeg_are_read(name: str, options: tuple[str, ...]) -> None:
    same(streams.packed(streams.encoded("open"), name, *options))


def test_units_of_samples_are_slices() -> None:
    path = streams.sample("fragmented.mp4").path
    data = path.read_bytes()
    track, parser = read_index(data), Parser()
    for one in track.parameter_sets:
        parser.parse(one)
    headers = []
    for number in range(len(track)):
        for start, end in track.units(data, number):
            try:
                headers.append(parser.parse(data[start:end]))
            except BitstreamError as error:  # pragma: no cover
                pytest.fail(str(error))
    assert sum(hasattr(one, "slice_type") for one in headers) == 24


def test_a_file_without_hevc_says_so() -> None:
    with pytest.raises(ContainerError, match="no HEVC track"):
        read_index(b"\0\0\0\x10ftypisom\0\0\0\0")


def test_a_place_before_the_file_is_refused() -> None:
    """Found by the fuzzer: a run whose samples begin before the first byte."""
    data = movie()
    at = data.index(b"trun") + 12
    with pytest.raises(ContainerError, match="a place or a time that there is not"):
        read_index(data[:at] + b"\x80\0\0\0" + data[at + 4 :])


def test_runs_without_bytes_are_no_more_than_the_file_has() -> None:
    data = movie()
    at = data.index(b"trun") + 4
    run = b"\0\0\0\0" + (1 << 19).to_bytes(4, "big")
    track = read_index(data[:at] + run + data[at + 8 :])
    (problem,) = track.problems
    assert "a run of 524288 samples for which there is no room" in str(problem)
    assert len(track) == 2 and problem.position is not None


@pytest.mark.parametrize("cut", [3, 30, 60])
def test_fragments_before_one_that_is_cut_off_are_read(cut: int) -> None:
    """What a camera leaves whose power goes."""
    options = ("-movflags", "frag_keyframe+empty_moov")
    data = streams.packed(streams.encoded("keyint=5"), "cut.mp4", *options).read_bytes()
    whole, last = read_index(data), data.rindex(b"moof") - 4
    track = read_index(data[: last + cut])
    assert 0 < len(track) < len(whole)
    assert [track[i] for i in range(len(track))] == [whole[i] for i in range(len(track))]
    if cut >= 8:
        assert [one.position for one in track.problems] == [last]
        assert "the index ends here: the box b'moof'" in str(track.problems[0])


def test_damage_is_an_error_or_an_index() -> None:
    """Bytes changed at random: nothing else is raised, and no count makes lists that the file has no room for."""
    data = streams.packed(streams.encoded("open"), "plain.mp4").read_bytes()
    moov = data.index(b"moov")
    chance = random.Random(2)
    readable = 0
    for _ in range(150):
        changed = bytearray(data)
        for _ in range(3):
            changed[chance.randrange(moov, len(data))] = chance.randrange(256)
        try:
            readable += len(read_index(bytes(changed))) < 1 << 20
        except ContainerError:
            continue
    assert readable
