"""Pictures are decoded into the memory of those that are done with, and into no other."""

from __future__ import annotations

import ctypes
import random
import re
from typing import Any

import pytest

import decode
from decode.bitstream.facts import needs
from decode.decoders import libav
from decode.decoders.ends import Ends
from decode.decoders.libraries import libraries
from decode.decoders.spent import Spent
from decode.errors import LibraryMissing
from decode.source import ByteStream, Mp4, Problems
from tests.decode import streams
from tests.examples import telling

KINDS = ["bframes=0:keyint=8", "references", "open", "temporal", "bframes=4:b-pyramid=1:ref=5"]


@pytest.fixture(autouse=True)
def _library() -> None:
    try:
        libraries()
    except LibraryMissing as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize("kind", telling(KINDS, *KINDS[:2]))
def test_no_more_pictures_are_held_than_the_headers_ask_for(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that waits and one that the caller has are among them, beside those of the standard's buffer."""
    memory, put = set(), Ends.put

    def noted(self: Ends, number: int, address: int, stride: int) -> None:
        memory.add(address)
        put(self, number, address, stride)

    monkeypatch.setattr(Ends, "put", noted)
    with decode.open(streams.encoded(kind, frames=24)) as video:
        for frame in video:  # noqa: B007  # which the loop's variable has while the next is decoded
            pass
        assert video.sps is not None
        of = needs(video.sps, 0, None)
    assert len(memory) <= of.held + of.late


@pytest.mark.parametrize("kind", telling(KINDS, *KINDS[:2]))
@pytest.mark.parametrize("which", [slice(None), slice(None, None, 3)], ids=["all", "every third"])
def test_what_the_caller_holds_is_not_decoded_over(kind: str, which: slice) -> None:
    path = streams.encoded(kind, frames=24)
    with decode.open(path) as video:
        held = [frame for frame in video if frame.index in range(24)[which]]
    assert [frame.md5() for frame in held] == streams.frame_md5s(path)[which]


def test_after_a_jump_nothing_is_spent() -> None:
    path = streams.encoded("open", frames=24)
    with decode.open(path) as video:
        for place in (17, 3, 22, 0):
            video.seek(place)
            assert next(video).md5() == streams.frame_md5s(path)[place]


def results(data: bytes, reuse: bool, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """All that is said of a stream, with memory that holds the same before each picture."""

    def callback(kind: Any, codec: Any, ends: Ends, spent: Spent) -> Any:
        def give(context: Any, frame: Any, flags: int) -> int:
            av = frame.contents
            if (
                not (reuse and spent.give(av))
                and codec.avcodec_default_get_buffer2(context, frame, flags) < 0
            ):
                return -1
            if reuse:
                spent.keep(av)
            for buffer in (av.buf[i].contents for i in range(8) if av.buf[i]):
                ctypes.memset(buffer.data, 0x55, buffer.size)
            ends.put(av.pts, ctypes.cast(av.data, ctypes.POINTER(ctypes.c_void_p))[0], av.linesize[0])
            return 0

        return kind(give)

    monkeypatch.setattr(libav, "_given", callback)
    video = decode.open(data)
    try:
        frames: list[Any] = [(one.index, one.poc, one.damaged, one.md5()) for one in video]
        return [*frames, *map(str, video.problems.first)]
    except decode.ContainerError as nothing:
        return [str(nothing)]
    finally:
        video.close()


def broken(data: bytes, chance: random.Random) -> bytes:
    """A stream some units of which are missing, come twice, or have a wrong bit."""
    units = [unit for unit in re.split(b"(?=\0\0\1)", data) if unit]
    for _ in range(chance.choice((1, 2, 4))):
        at = chance.randrange(3, len(units))
        match chance.choice(("missing", "twice", "wrong", "wrong header")):
            case "missing":
                del units[at]
            case "twice":
                units.insert(chance.randrange(3, len(units)), units[at])
            case kind:
                unit = bytearray(units[at])
                unit[chance.randrange(3, min(len(unit), 12) if kind == "wrong header" else len(unit))] ^= (
                    1 << chance.randrange(8)
                )
                units[at] = bytes(unit)
    return b"".join(units)


@pytest.mark.parametrize("kind", telling(KINDS, *KINDS[:2]))
def test_of_damaged_streams_the_same_comes_out(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data, chance = streams.encoded(kind, frames=24).read_bytes(), random.Random(kind)
    for _ in range(6):
        one = broken(data, chance)
        assert results(one, True, monkeypatch) == results(one, False, monkeypatch)


def test_of_a_sample_with_two_pictures_it_is_not_known_which_comes_first() -> None:
    source = Mp4(streams.packed(streams.encoded("main"), "spent.mp4").read_bytes(), None, Problems())
    assert all(unit.picture is not None and unit.picture.alone for unit in source)
    assert source.track is not None
    source.track.sizes[3] += source.track.sizes[4]
    assert [unit.number for unit in source if unit.picture is not None and not unit.picture.alone] == [3]


def test_nor_where_a_unit_cannot_be_read() -> None:
    units = re.split(b"(?=\0\0\1)", streams.encoded("main").read_bytes())
    at = [i for i, unit in enumerate(units) if len(unit) > 3 and unit[3] >> 1 < 32][5]
    units.insert(
        at, units[at][:6] + b"\xff" * 3 + units[at][9:]
    )  # of a picture parameter set that is not there
    source = ByteStream(b"".join(units), None, Problems())
    found = [unit.picture.alone for unit in source if unit.picture is not None]
    assert found.count(False) == 1
