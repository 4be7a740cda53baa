"""Signals while a library decodes: what their handlers raise comes out, and nothing of it is lost."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

import decode
from decode.decoders import de265, libav, scale, vaapi
from decode.decoders.signals import undisturbed
from decode.frames import Memory
from tests.decode import streams

ROOT = Path(__file__).parents[3]


class Rings(Exception):
    """Raised by the handler."""


@pytest.fixture
def alarm() -> Iterator[list[int]]:
    """Rings raise, and are counted here."""
    rung: list[int] = []

    def rings(number: int, frame: FrameType | None) -> None:
        rung.append(number)
        raise Rings

    before = signal.signal(signal.SIGALRM, rings)
    yield rung
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_a_handler_runs_when_the_call_is_done(alarm: list[int]) -> None:
    done: list[int] = []

    def call(count: int) -> int:
        for _ in range(count):
            signal.raise_signal(signal.SIGALRM)
        done.append(len(alarm))
        return 7

    handlers = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGALRM)
    assert undisturbed(call, 0) == 7
    with pytest.raises(Rings):
        undisturbed(call, 2)
    assert done == [0, 0] and alarm == [signal.SIGALRM]
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGALRM)) == handlers


@pytest.mark.usefixtures("library")
def test_an_interrupt_is_never_lost(alarm: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Most of the time a library decodes, and what it enters next are callbacks.

    What comes while Python itself lets go of an object (`__del__`, a callback of a weak reference) is Python's to tell.
    """
    path, chance, came = streams.sample("1080p.h265").path, random.Random(1), 0
    unraisable: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda one: unraisable.append(str(one.err_msg or one.object)))
    for _ in range(12):
        with decode.open(path) as video:
            frame = next(video)
            try:
                # Inside, for a busy machine may go on here only when it has rung already.
                signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.001, 0.03))
                for frame in video:  # noqa: B007 - what came last is looked at when it rang
                    pass
                signal.setitimer(signal.ITIMER_REAL, 0)
            except Rings:
                came += 1
                try:
                    following = next(video, None)
                    index = following.index if following else len(video)
                    assert index == frame.index + 1  # it rang between two frames, or behind the last
                except decode.DecodeError as error:
                    assert "decoding has ended with Rings; seek to a frame" in str(error)
                video.seek(1)
                assert next(video).index == 1
            assert came + len(unraisable) == len(alarm)
    assert came and not [one for one in unraisable if "ctypes" in one]


@pytest.mark.usefixtures("library")
def test_a_frame_that_an_interrupt_took_on_its_way_out_is_not_passed_over() -> None:
    """It is decoded and counted, and the lock lets go of it when the handler raises."""

    class Lock:
        def __enter__(self) -> None:
            pass

        def __exit__(self, *error: object) -> None:
            if error == (None, None, None):
                raise Rings

    with decode.open(streams.sample("1080p.h265").path) as video:
        assert next(video).index == 0
        whole = video._lock
        video._lock = Lock()
        with pytest.raises(Rings):
            next(video)
        video._lock = whole
        with pytest.raises(decode.DecodeError, match="decoding has ended with Rings; seek to a frame"):
            next(video)
        video.seek(1)
        assert next(video).index == 1


@pytest.mark.parametrize("kind", [libav.Libav, libav._Memory, de265.De265, vaapi.Vaapi, scale.Scaler, Memory])
def test_what_an_interrupt_left_unmade_is_let_go_of_in_silence(
    kind: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may come when there is an object and `__init__` has not begun."""
    unraisable: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda one: unraisable.append(one.exc_value))
    kind.__new__(kind)
    assert unraisable == []


INSIDE = "from decode.decoders.signals import undisturbed; assert undisturbed(len, 'abc') == 3"
SUBINTERPRETER = f"""
try:
    import _interpreters as interpreters
    one = interpreters.create("legacy")
except ImportError:
    import _xxsubinterpreters as interpreters
    one = interpreters.create(isolated=False)
print(interpreters.run_string(one, {INSIDE!r}))
"""


def test_another_interpreter_has_no_handlers_to_wait_for() -> None:
    done = subprocess.run([sys.executable, "-c", SUBINTERPRETER], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("None\n", "")
