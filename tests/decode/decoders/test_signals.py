"""Signals while a library decodes: what their handlers raise comes out, and nothing of it is lost."""

from __future__ import annotations

import random
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

import decode
from decode.decoders.signals import undisturbed
from tests.decode import streams


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
def test_an_interrupt_is_never_lost(alarm: list[int]) -> None:
    """Most of the time a library decodes, and what it enters next are callbacks."""
    path, chance, came = streams.sample("1080p.h265").path, random.Random(1), 0
    for _ in range(12):
        with decode.open(path) as video:
            next(video)
            rung = len(alarm)
            signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.001, 0.03))
            try:
                for _ in video:
                    pass
            except Rings:
                came += 1
                with pytest.raises(
                    decode.DecodeError, match=r"decoding has ended with Rings; seek to a frame"
                ):
                    next(video)
                video.seek(1)
                assert next(video).index == 1
            else:
                signal.setitimer(signal.ITIMER_REAL, 0)
            assert came == len(alarm) and rung <= len(alarm)
    assert came
