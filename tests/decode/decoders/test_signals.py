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
from decode.decoders.signals import undisturbed
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
    told: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda one: told.append(str(one.err_msg or one.object)))
    for _ in range(12):
        with decode.open(path) as video:
            frame = next(video)
            signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.001, 0.03))
            try:
                for frame in video:  # noqa: B007 - what came last is looked at when it rang
                    pass
            except Rings:
                came += 1
                try:
                    assert next(video).index == frame.index + 1  # it rang between two frames
                except decode.DecodeError as error:
                    assert "decoding has ended with Rings; seek to a frame" in str(error)
                video.seek(1)
                assert next(video).index == 1
            else:
                signal.setitimer(signal.ITIMER_REAL, 0)
            assert came + len(told) == len(alarm)
    assert came and not [one for one in told if "ctypes" in one]


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
