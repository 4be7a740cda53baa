"""What is held of frames counts against `max_memory`, whatever holds it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import decode
from decode.decoders.libraries import libraries
from tests.decode import streams
from tests.examples import telling


@pytest.fixture(autouse=True)
def _process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The memory of the process is no matter here."""
    monkeypatch.setattr("decode.memory.resident", lambda: 100 << 20)
    try:
        libraries()
    except decode.LibraryMissing as missing:
        pytest.skip(str(missing))


def little(frames: int) -> decode.Video:
    """A video of which so many frames may be held beside the one that is decoded."""
    path = streams.encoded("main", "640x360", 40)
    with decode.open(path, max_memory="4GB", threads=1) as video:
        next(video)
        assert video.plan is not None
        most = video.plan.expected + frames * video.plan.frame
    return decode.open(path, max_memory=most, threads=1)


HELD: dict[str, Callable[[decode.Frame], object]] = {
    "frames": lambda frame: frame,
    "planes": lambda frame: frame.planes[0],
    "views of planes": lambda frame: frame.planes[0].data,
    "arrays": lambda frame: frame.planes[1].numpy(),
    "copies": lambda frame: frame.keep(),
    "planes of copies": lambda frame: frame.keep().planes[2],
    "copies of copies": lambda frame: frame.keep().keep(),
}


@pytest.mark.parametrize("what", telling(HELD, "frames", "views of planes", "arrays", "planes of copies"))
def test_what_is_held_of_frames_counts(what: str) -> None:
    if what == "arrays":
        pytest.importorskip("numpy")
    with little(8) as video:
        held: list[object] = []
        with pytest.raises(
            decode.TooLarge,
            match=r"\d+ frames are held, of \d+ MB, and max_memory, \d+ MB, leaves \d+ MB for them",
        ):
            for frame in video:
                held.append(HELD[what](frame))
        assert 6 <= len(held) <= 14
        last = frame.index
        del frame
        held.clear()
        rest = [one.index for one in video]
    assert rest == list(range(last + 1, 40))  # none was lost


def test_what_is_converted_counts_by_its_own_size() -> None:
    path = streams.encoded("main", "640x360", 40)
    with decode.open(path, max_memory="4GB", threads=1, size=(64, 36)) as video:
        next(video)
        assert video.plan is not None
        most = video.plan.expected
    with decode.open(path, max_memory=most, threads=1, size=(64, 36)) as video:
        assert len(list(video)) == 40


def test_nothing_is_held_by_a_frame_that_was_let_go_of() -> None:
    with decode.open(streams.sample("1080p.h265").path, max_memory="4GB", threads=1) as video:
        for frame in video:
            assert video._budget.held.bytes == sum(one.stride * one.height for one in frame.planes)
            frame.close()
            del frame
            assert (video._budget.held.bytes, len(video._budget.held)) == (0, 0)
